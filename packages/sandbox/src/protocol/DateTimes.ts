/**
 * Date-times of requests, in every form of ISO 8601 that Amazon reads: a date alone, with or without fractions of
 * seconds, with or without an offset. Without an offset they are UTC.
 *
 * Source: github.com/amzn/selling-partner-api-docs, issues 598 and 3324: `2023-08-18T00:00:00` is read, a space between
 * date and time or before the offset (a `+` that was not percent-encoded) is refused.
 */
const form = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The date-time with its time and offset written out; undefined where Amazon would not read it. */
export const complete = (value: string): string | undefined => {
  const [, year, month, day, time, offset] = form.exec(value) ?? []
  if (year === undefined || !exists(Number(year), Number(month), Number(day))) return undefined
  const whole = time === undefined ? `${value}T00:00:00Z` : offset === undefined ? `${value}Z` : value
  return Number.isNaN(Date.parse(whole)) ? undefined : whole
}

/** The date-time in epoch milliseconds; undefined where Amazon would not read it. */
export const parse = (value: string): number | undefined => {
  const whole = complete(value)
  return whole === undefined ? undefined : Date.parse(whole)
}

/** Epoch milliseconds of a time; undefined for values that are none between the years 2000 and 9999. */
export const timeOf = (value: unknown): number | undefined => {
  const millis = typeof value === "string" && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/.test(value)
    ? Date.parse(value)
    : value instanceof Date
    ? value.getTime()
    : typeof value === "number"
    ? value
    : Number.NaN
  return millis >= Date.UTC(2000) && millis < Date.UTC(9999) ? millis : undefined
}
