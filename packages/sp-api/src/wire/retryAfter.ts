/**
 * The header `Retry-After`.
 *
 * Source: RFC 9110, section 10.2.3.
 */

/** Milliseconds of a `Retry-After`, which is seconds or an HTTP date; undefined where it is absent or invalid. */
const retryAfter = (value: string | undefined, now: number): number | undefined => {
  if (value === undefined) return undefined
  const trimmed = value.trim()
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1000
  const date = Date.parse(trimmed)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/**
 * How long a response asks to wait, in milliseconds. A date is that of the server's clock, so it is compared with the
 * `Date` of the response where there is one.
 *
 * @param now epoch milliseconds by our own clock
 */
export const retryAfterOf = (
  headers: Readonly<Record<string, string | undefined>>,
  now: number
): number | undefined => {
  const date = Date.parse(headers["date"] ?? "")
  return retryAfter(headers["retry-after"], Number.isNaN(date) ? now : date)
}
