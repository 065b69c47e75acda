/** The periods by which Data Kiosk aggregates: days, whole weeks from Sunday, whole months, or one range. */
import { day } from "../../protocol/Millis.ts"

/** A period in epoch milliseconds, its end excluded. */
export interface Period {
  readonly from: number
  readonly to: number
}

const monthAfter = (time: number): number => {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

const startOfMonth = (time: number): number => {
  const date = new Date(time)
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
  return start < time ? monthAfter(time) : start
}

/** The first Sunday from a day on. */
const startOfWeek = (time: number): number => time + (7 - new Date(time).getUTCDay()) % 7 * day

/** The periods from a day to the end of another that have begun by `now`. */
export const periods = (granularity: string, from: number, to: number, now: number): ReadonlyArray<Period> => {
  if (granularity === "RANGE") return [{ from, to }]
  const next = (time: number): number =>
    granularity === "MONTH" ? monthAfter(time) : time + (granularity === "WEEK" ? 7 : 1) * day
  const all: Array<Period> = []
  let start = granularity === "MONTH" ? startOfMonth(from) : granularity === "WEEK" ? startOfWeek(from) : from
  for (; next(start) <= to && start <= now; start = next(start)) all.push({ from: start, to: next(start) })
  return all
}
