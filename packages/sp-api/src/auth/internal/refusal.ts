/**
 * What AWS refuses about a signed request, and by which clock it does so.
 *
 * Source: AWS, "Troubleshoot Signature Version 4 signing"; error codes of API Gateway and STS.
 */

import type { ErrorResponse } from "../../SpApiError.ts"

/** What is out of date: the temporary keys that signed, or the time that they signed with. */
export type Stale = "keys" | "clock"

const keys =
  /ExpiredToken|InvalidClientTokenId|UnrecognizedClient|security token included in the request is (?:expired|invalid)/i

const clock =
  /RequestTimeTooSkewed|RequestExpired|signature (?:has )?expired|signature not yet current|difference between the request time and/i

/** Characters of a refusal that are looked at; AWS's own are shorter. */
const longest = 2000

/** All that a response says. */
export const textOf = ({ body = "", errorType = "", errors }: ErrorResponse): string =>
  [errorType, ...errors.slice(0, 5).map(({ code, details = "", message }) => `${code} ${message} ${details}`), body]
    .join(" ").slice(0, longest)

/** What a refusal complains about; undefined for anything else, such as a signature that is wrong. */
export const staleOf = (said: string): Stale | undefined =>
  clock.test(said) ? "clock" : keys.test(said) ? "keys" : undefined

/** Reads `20150830T123600Z`, in epoch milliseconds; NaN for anything else. */
export const parseAmzDate = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"))

/**
 * The time of the server that refused a date, in epoch milliseconds: what it says that it compared with ("…
 * (20150830T125000Z - 5 min.)"), else the date of its response; NaN where it gives neither.
 */
export const serverTime = (said: string, date: string | undefined): number => {
  const compared = /\((\d{8}T\d{6}Z) [-+] \d/.exec(said)?.[1]
  return compared === undefined ? Date.parse(date ?? "") : parseAmzDate(compared)
}

/** A difference of clocks below this, in milliseconds, is not what a server complains about. */
export const toleratedSkew = 60_000
