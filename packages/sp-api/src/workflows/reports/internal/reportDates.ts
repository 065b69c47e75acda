/**
 * Ranges of dates of reports: splits those that are longer than Amazon allows, and checks those that must be whole
 * periods.
 */
import type { DateTimeInput } from "../../../operation/Operation.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"

const day = 86_400_000

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The date-time as it is sent. Amazon refuses a date without a time, so a date is sent as its beginning in UTC. */
export const format = (input: DateTimeInput): string =>
  typeof input !== "string"
    ? new Date(toEpochMillis(input)).toISOString()
    : isDate(input)
    ? `${input}T00:00:00Z`
    : input

/** Whether a string names a time zone; without one its time would depend on the machine. */
export const hasZone = (input: DateTimeInput): boolean =>
  typeof input !== "string" || isDate(input) || /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(input)

/** A part of a range, in epoch milliseconds. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A range in parts of at most `maxDays`.
 *
 * Parts meet at midnight UTC, and each ends a millisecond before the next one begins. So no row is lost or repeated,
 * whether Amazon includes the end of a range or not, and whether a report type counts days or seconds.
 */
export const split = (range: Range, maxDays: number): ReadonlyArray<Range> => {
  const parts: Array<Range> = []
  let start = range.start
  while (range.end - start > maxDays * day) {
    const limit = start + maxDays * day
    const next = limit - limit % day
    parts.push({ start, end: next - 1 })
    start = next
  }
  parts.push({ start, end: range.end })
  return parts
}

/** The date as the caller wrote it; that of UTC for a `Date`. */
const dateOf = (input: DateTimeInput): Date => new Date(`${format(input).slice(0, 10)}T00:00:00Z`)

/** Months of a period. */
const months: { readonly [period: string]: number } = { MONTH: 1, QUARTER: 3, YEAR: 12 }

const startsPeriod = (date: Date, period: string): boolean => {
  if (period === "WEEK") return date.getUTCDay() === 0
  const count = months[period]
  return count === undefined || date.getUTCDate() === 1 && date.getUTCMonth() % count === 0
}

/** Whether a period starts on that day; always true for an unknown period. */
export const isFirstDay = (input: DateTimeInput, period: string): boolean => startsPeriod(dateOf(input), period)

/** Whether a period ends on that day; always true for an unknown period. */
export const isLastDay = (input: DateTimeInput, period: string): boolean =>
  startsPeriod(new Date(dateOf(input).getTime() + day), period)
