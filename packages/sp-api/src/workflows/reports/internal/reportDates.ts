/**
 * The ranges of dates of reports: cutting those that are longer than Amazon allows, and checking those that must be
 * whole periods.
 */
import * as DateTime from "effect/DateTime"
import type { DateTimeInput } from "../../../operation/Operation.ts"

const day = 86_400_000

/** A moment in milliseconds since 1970; NaN when it is none. */
export const toMillis = (input: DateTimeInput): number =>
  typeof input === "string"
    ? Date.parse(input)
    : input instanceof Date
    ? input.getTime()
    : DateTime.toEpochMillis(input)

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A moment as it is sent: Amazon refuses a date without a time, which is taken for the beginning of that day in UTC. */
export const toText = (input: DateTimeInput): string =>
  typeof input !== "string" ? new Date(toMillis(input)).toISOString() : isDate(input) ? `${input}T00:00:00Z` : input

/** Whether a text says of which zone its time is; without, it would be another moment on another machine. */
export const hasZone = (input: DateTimeInput): boolean =>
  typeof input !== "string" || isDate(input) || /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(input)

/** A part of a range, in milliseconds since 1970. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A range in parts of at most `maxDays`.
 *
 * Parts meet at midnight UTC, and each ends a millisecond before the next begins: whether Amazon counts the end in or
 * out, and whether a type knows days or seconds, no row is lost or comes twice.
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
const dateOf = (input: DateTimeInput): Date => new Date(`${toText(input).slice(0, 10)}T00:00:00Z`)

const begins: { readonly [period: string]: (date: Date) => boolean } = {
  WEEK: (date) => date.getUTCDay() === 0,
  MONTH: (date) => date.getUTCDate() === 1,
  QUARTER: (date) => date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0,
  YEAR: (date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0
}

/** Whether a period begins on that day. A period that is not known here always does. */
export const isFirstDay = (input: DateTimeInput, period: string): boolean => begins[period]?.(dateOf(input)) ?? true

/** Whether a period ends on that day. */
export const isLastDay = (input: DateTimeInput, period: string): boolean =>
  begins[period]?.(new Date(dateOf(input).getTime() + day)) ?? true
