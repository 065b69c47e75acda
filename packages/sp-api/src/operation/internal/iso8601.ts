/** The date-times of inputs. */
import type * as DateTime from "effect/DateTime"

/** The accepted forms, for messages. */
export const dateTimeForms =
  "an ISO 8601 date-time such as 2026-01-31T00:00:00Z, a date, a valid Date or a DateTime.Utc"

// A calendar date, alone or with a time of day, which may have an offset. `24:00` is the end of a day.
const form =
  /^\d{4}(-?)\d\d\1\d\d(?:T(?:[01]\d|2[0-3]|24(?=:?00))(?::?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d+)?)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/i

const daysOf = (year: number, month: number): number =>
  month !== 2 ? 30 + ((month + (month >> 3)) & 1) : year % 4 !== 0 || year % 100 === 0 && year % 400 !== 0 ? 28 : 29

const twoAt = (text: string, index: number): number => text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528

/** Whether a string is an ISO 8601 date or date-time, with a day that exists. */
export const isDateTimeText = (text: string): boolean => {
  if (!form.test(text)) return false
  const gap = text[4] === "-" ? 1 : 0
  const month = twoAt(text, 4 + gap)
  const day = twoAt(text, 6 + 2 * gap)
  return month > 0 && month < 13 && day > 0 && day <= daysOf(twoAt(text, 0) * 100 + twoAt(text, 2), month)
}

/**
 * The `Date` of a `Date` or `DateTime`; undefined for any other value, an invalid `Date`, and years before 0 or after
 * 9999.
 */
export const toDate = (value: unknown): Date | undefined => {
  // Recognized by properties, so that no bundle includes the module DateTime: toJSON is what bodies are written by.
  const { epochMilliseconds, toJSON } = (value ?? {}) as Partial<DateTime.Utc> & { readonly toJSON?: unknown }
  const time = value instanceof Date ? value.getTime() : typeof toJSON === "function" ? epochMilliseconds : undefined
  const date = typeof time === "number" ? new Date(time) : undefined
  // Other years are written with six digits and a sign, which Amazon does not read.
  return date !== undefined && date.getUTCFullYear() >= 0 && date.getUTCFullYear() < 10_000 ? date : undefined
}

/** Whether a value is a date-time that an input accepts. */
export const isDateTimeInput = (value: unknown): boolean =>
  typeof value === "string" ? isDateTimeText(value) : toDate(value) !== undefined
