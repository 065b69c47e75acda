/**
 * What an HTTP server says to its own client when a call to Amazon failed: status, headers and a body that holds
 * nothing of the server's.
 *
 * | reason | status | body |
 * | --- | --- | --- |
 * | `RequestInvalid`, `BadRequest` | 400 | what is wrong with the input |
 * | `NotFound` | 404 | Amazon's errors |
 * | `Conflict` | 409 | Amazon's errors |
 * | `PayloadTooLarge` | 413 | Amazon's errors |
 * | `Unprocessable` | 422 | Amazon's errors |
 * | `Throttled` | 429, with `retry-after` in seconds | when to try again |
 * | `RequestInvalid` of the configuration | 500 | nothing |
 * | `TimedOut` | 504 | which limit, and whether the call may have taken effect |
 * | all others | 502 | whether the call may have taken effect |
 *
 * Refused credentials and missing permissions are 502, not 401 or 403: the server's client can do nothing about them.
 *
 * ```ts
 * const respond = (error: SpApiError.SpApiError): Response => SpApiErrorHttp.toResponse(error)
 * ```
 */
import * as Duration from "effect/Duration"
import type { SpApiErrorReason } from "./SpApiError.ts"
import { RequestInvalid, ServiceFailure, SpApiError, Throttled, TimedOut } from "./SpApiError.ts"

/** The statuses of {@link statusOf}. */
export type Status = 400 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 504

const statuses: { readonly [tag in SpApiErrorReason["_tag"]]?: Status } = {
  RequestInvalid: 400,
  BadRequest: 400,
  NotFound: 404,
  Conflict: 409,
  PayloadTooLarge: 413,
  Unprocessable: 422,
  Throttled: 429,
  TimedOut: 504
}

/** The status that a server responds with. */
export const statusOf = ({ operation, reason }: SpApiError): Status =>
  operation === "config" ? 500 : statuses[reason._tag] ?? 502

/** The headers that a server responds with: `retry-after` in seconds where the rate limit is used up. */
export const headersOf = ({ reason }: SpApiError): { readonly [name: string]: string } =>
  reason._tag === "Throttled" ? { "retry-after": String(Math.ceil(Duration.toSeconds(reason.retryAfter))) } : {}

const publicReason = (error: SpApiError): SpApiErrorReason => {
  const { operation, reason } = error
  if (operation === "config") return new RequestInvalid({ field: "config", description: "the server is not set up" })
  const outcome = "outcome" in reason ? reason.outcome : "failed"
  switch (reason._tag) {
    case "Throttled":
      return new Throttled({ status: 429, errors: [], retryAfter: reason.retryAfter, origin: reason.origin })
    case "TimedOut":
      return new TimedOut({ limit: reason.limit, after: reason.after, outcome })
    case "RequestInvalid":
    case "BadRequest":
    case "NotFound":
    case "Conflict":
    case "PayloadTooLarge":
    case "Unprocessable":
      return reason
    default:
      return new ServiceFailure({ status: 502, errors: [], outcome })
  }
}

/** The error as the client of a server may see it: without account, hint, page token and what is internal. */
export const publicOf = (error: SpApiError): SpApiError => {
  const { attempts, operation, requestId, timestamp } = error
  return new SpApiError({
    reason: publicReason(error),
    operation,
    attempts,
    timestamp,
    ...(requestId === undefined ? {} : { requestId })
  })
}

/** The body that a server responds with, as `SpApiErrorSchema` decodes it. Durations are in milliseconds. */
export const bodyOf = (error: SpApiError): { readonly [name: string]: unknown } => {
  const { attempts, message, operation, reason, requestId, timestamp } = publicOf(error)
  const fields = Object.entries(reason).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Duration.isDuration(value) ? Duration.toMillis(value) : value] as const]
  )
  return { _tag: "SpApiError", message, operation, requestId, attempts, timestamp, reason: Object.fromEntries(fields) }
}

/** The response of a server over Web standards: Hono, Next.js, workers. */
export const toResponse = (error: SpApiError): Response =>
  Response.json(bodyOf(error), { status: statusOf(error), headers: headersOf(error) })
