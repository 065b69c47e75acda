/**
 * Formats of JSON Schema as Amazon uses them.
 *
 * Every date attribute of a product type is `oneOf` a date and a date-time, so exactly one of the two formats must
 * accept a value. RFC 3339 requires seconds and an offset; attributes that `getListingsItem` returns may lack them and
 * must be accepted again. These predicates are therefore wider than those of `ajv-formats`, but still refuse what is
 * not a day of the calendar or a time of day.
 */
import { regExp } from "./patterns.ts"

const daysOf = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
    : [4, 6, 9, 11].includes(month)
    ? 30
    : 31

const isDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

/** Hours and minutes, optionally seconds with a fraction, an offset, and the name of a time zone as Java writes it. */
const time = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(?:[Zz]|[+-](\d\d)(?::?(\d\d))?)?(?:\[[\w/+-]+\])?$/

const isTime = (value: string): boolean => {
  const match = time.exec(value)
  if (match === null) return false
  const [hour, minute, second, offsetHours, offsetMinutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number
  ]
  return (hour <= 23 && minute <= 59 && second <= 60 || hour === 24 && minute === 0 && second === 0) &&
    offsetHours <= 23 && offsetMinutes <= 59
}

const isDateTime = (value: string): boolean =>
  /^.{10}[Tt ]/.test(value) && isDate(value.slice(0, 10)) && isTime(value.slice(11))

const isRegExp = (value: string): boolean => {
  try {
    regExp(value)
    return true
  } catch {
    return false
  }
}

interface Format {
  readonly accepts: (value: string) => boolean
  /** What the value must be: `a date such as 2026-03-01`. */
  readonly expected: string
}

const matches = (pattern: RegExp) => (value: string): boolean => pattern.test(value)

const uri: Format = {
  accepts: matches(/^[a-z][a-z0-9+.-]*:\S+$/i),
  expected: "a URL with its scheme, such as https://example.com/a.jpg, without spaces"
}

const email: Format = { accepts: matches(/^[^\s@]+@[^\s@]+$/), expected: "an email address" }

/** The formats that are checked; any other is reported as not checked. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["date", { accepts: isDate, expected: "a date such as 2026-03-01" }],
  ["date-time", { accepts: isDateTime, expected: "a date-time such as 2026-03-01T10:00:00Z" }],
  ["time", { accepts: isTime, expected: "a time such as 10:00:00Z" }],
  ["uri", uri],
  ["iri", uri],
  ["url", uri],
  ["uri-reference", { accepts: matches(/^\S*$/), expected: "a URL without spaces" }],
  ["iri-reference", { accepts: matches(/^\S*$/), expected: "a URL without spaces" }],
  ["email", email],
  ["idn-email", email],
  ["uuid", {
    accepts: matches(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
    expected: "a UUID such as 123e4567-e89b-12d3-a456-426614174000"
  }],
  ["regex", { accepts: isRegExp, expected: "a regular expression" }]
])
