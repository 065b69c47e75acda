/** The turns of a cron expression in time zones, in epoch milliseconds. */
import * as Cron from "effect/Cron"
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"

/** Missed turns that are made up, at most. */
const most = 31

/** Turns in a time zone. */
export interface Calendar {
  /** The first turn after a time. */
  readonly next: (after: number) => number
  /** The last turn up to a time. */
  readonly last: (until: number) => number
  /** The first turn after one that was had, up to the last one: at most 31 turns back. */
  readonly firstAfter: (done: number, last: number) => number
  readonly zoned: (millis: number) => DateTime.Zoned
}

const calendarOf = (cron: Cron.Cron, timeZone: string): Calendar => {
  const next = (after: number) => Cron.next(cron, after).getTime()
  // `Cron.prev` looks before a time, in whole seconds.
  const last = (until: number) => Cron.prev(cron, (Math.floor(until / 1000) + 1) * 1000).getTime()
  return {
    next,
    last,
    firstAfter: (done, last) => {
      let first = last
      for (let count = 1; count < most; count++) {
        const before = Cron.prev(cron, first).getTime()
        if (before <= done) break
        first = before
      }
      return first
    },
    zoned: (millis) => DateTime.makeZonedUnsafe(millis, { timeZone })
  }
}

/** The calendars of an expression by time zone. They throw a `RangeError` where one of the two is wrong. */
export const make = (name: string, expression: string): (timeZone: string) => Calendar => {
  const calendars = new Map<string, Calendar>()
  return (timeZone) => {
    const known = calendars.get(timeZone)
    if (known !== undefined) return known
    const parsed = Cron.parse(expression, timeZone)
    if (Result.isFailure(parsed)) {
      const { message } = parsed.failure
      throw new RangeError(
        `cron ${JSON.stringify(expression)} of ${name}, in the time zone ${JSON.stringify(timeZone)}: ${message}`
      )
    }
    const calendar = calendarOf(parsed.success, timeZone)
    calendars.set(timeZone, calendar)
    return calendar
  }
}
