/**
 * Why AWS refuses a signed request, and by which clock.
 *
 * Source: AWS, "Troubleshoot Signature Version 4 signing"; error codes of API Gateway and STS.
 */

import type { ErrorResponse } from "../../SpApiError.ts"

/** What is out of date: the keys of a signature, or its time. */
export type Stale = "keys" | "clock"

const keys =
  /ExpiredToken|InvalidClientTokenId|UnrecognizedClient|security token included in the request is (?:expired|invalid)/i

const clock =
  /RequestTimeTooSkewed|RequestExpired|signature (?:has )?expired|signature not yet current|difference between the request time and/i

/** Characters of a message that are read; those of AWS are shorter. */
const maxLength = 2000

/** All strings of a response. */
export const messageOf = ({ body = "", errorType = "", errors }: ErrorResponse): string =>
  [errorType, ...errors.slice(0, 5).map(({ code, details = "", message }) => `${code} ${message} ${details}`), body]
    .join(" ").slice(0, maxLength)

/** What the message reports as out of date; undefined for anything else, such as a wrong signature. */
export const staleOf = (message: string): Stale | undefined =>
  clock.test(message) ? "clock" : keys.test(message) ? "keys" : undefined

/** Epoch milliseconds of `20150830T123600Z`; NaN for anything else. */
export const parseAmzDate = (value: string): number =>
  Date.parse(value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"))

/**
 * The time of the server that refused a date, in epoch milliseconds: the one that its message names ("…
 * (20150830T125000Z - 5 min.)"), else the date of its response; NaN where it has neither.
 */
export const serverTime = (message: string, date: string | undefined): number => {
  const compared = /\((\d{8}T\d{6}Z) [-+] \d/.exec(message)?.[1]
  return compared === undefined ? Date.parse(date ?? "") : parseAmzDate(compared)
}

/** Servers accept a smaller difference of the clocks, in milliseconds. */
export const toleratedSkew = 60_000
