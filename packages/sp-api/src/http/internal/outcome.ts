/**
 * What follows an attempt, decided from what came back for it. The one table of outcomes:
 *
 * | what came back | repeatable operation | any other operation |
 * | --- | --- | --- |
 * | 2xx with a body that can be read | success | success |
 * | 429, or a code that means it | again after the limiter's pause | the same: it was refused before any work |
 * | 401 / 403 about the token | again with a new token, once | the same: it was refused before any work |
 * | AWS keys or date of a signature refused | again with new keys or a corrected clock, once each | the same |
 * | connection never opened | again after a pause | the same: nothing was sent |
 * | reset, truncated response, timeout | again after a pause | fails, outcome unknown |
 * | 500, 502, 503, 504, 408 | again after a pause of at least `Retry-After` | fails, outcome unknown |
 * | certificate refused | fails | fails: nothing was sent |
 * | any other status, errors in a body of 2xx | fails | fails |
 *
 * A new token that is refused as well is remembered for a minute: calls of the operation then fail at once
 * (`refusals.ts`). A call that carries the operation's idempotency header counts as repeatable.
 */
import type * as Headers from "effect/http/Headers"
import type { Signer } from "../../auth/Signer.ts"
import type { ErrorResponse, SpApiErrorReason } from "../../SpApiError.ts"
import { isTransientStatus } from "../../wire/retry.ts"
import { retryAfterOf } from "../../wire/retryAfter.ts"
import * as Hints from "./hints.ts"
import * as ResponseDecoder from "./responseDecoder.ts"
import type { Failure } from "./transport.ts"

/** A whole response. */
export interface Whole {
  readonly status: number
  readonly headers: Headers.Headers
  readonly text: string
  /** The body, where the call has a `read` of its own. */
  readonly bytes?: Uint8Array
}

/** What came back for one request. */
export type Received = Whole | Failure

/** A 2xx response and its body. */
export interface Success {
  readonly _tag: "Success"
  readonly response: Whole
  readonly json: unknown
  readonly text: string
}

/** Why a call fails. */
export interface Fail {
  readonly _tag: "Fail"
  readonly reason: SpApiErrorReason
  /** The response that a hint explains. */
  readonly response?: ErrorResponse
}

/** The call may be sent again, under the condition of its kind. */
export type Again =
  | {
    readonly _tag: "Again"
    /** After a pause, if attempts and budget allow it. */
    readonly kind: "transient"
    /** `Retry-After` in milliseconds. */
    readonly delay: number | undefined
    readonly otherwise: Fail
  }
  | {
    readonly _tag: "Again"
    /** After the pause of the rate limiter. */
    readonly kind: "throttled"
    readonly delay: number | undefined
    readonly response: ErrorResponse
  }
  | {
    readonly _tag: "Again"
    /** Once the access token, or the keys or clock of the signature, are renewed. */
    readonly kind: "token" | "signature"
    readonly response: ErrorResponse
    readonly otherwise: Fail
  }

/** What follows an attempt. */
export type Outcome = Success | Again | Fail

/**
 * Decides what follows an attempt.
 *
 * @param isRepeatable whether the call may be sent again when its outcome is unknown
 * @param signer what signed the request, if anything
 * @param now epoch milliseconds
 */
export const outcomeOf = (
  received: Received,
  isRepeatable: boolean,
  signer: Pick<Signer["Service"], "isRefused" | "renew">,
  now: number
): Outcome => {
  if ("_tag" in received) {
    const { outcome, reason } = received
    if (outcome === "permanent" || outcome === "transient" && !isRepeatable) {
      return { _tag: "Fail", reason: reason(outcome === "transient" ? "unknown" : "failed") }
    }
    return { _tag: "Again", kind: "transient", delay: undefined, otherwise: { _tag: "Fail", reason: reason("failed") } }
  }
  const { bytes, headers, status, text } = received
  if (status >= 200 && status < 300) {
    const body = bytes === undefined ? ResponseDecoder.bodyOf(status, text) : { json: undefined, text }
    return "_tag" in body
      ? { _tag: "Fail", reason: body }
      : { _tag: "Success", response: received, json: body.json, text: body.text }
  }
  const response = ResponseDecoder.errorResponse(status, headers, text)
  if (Hints.isThrottling(response)) {
    return { _tag: "Again", kind: "throttled", delay: retryAfterOf(headers, now), response }
  }
  const isTransient = isTransientStatus(status)
  const reason = ResponseDecoder.reasonOf(response, isTransient && !isRepeatable ? "unknown" : "failed", signer)
  const fail: Fail = { _tag: "Fail", reason, response }
  if (isTransient && isRepeatable) {
    return { _tag: "Again", kind: "transient", delay: retryAfterOf(headers, now), otherwise: fail }
  }
  if (status !== 400 && status !== 401 && status !== 403) return fail
  if (Hints.isTokenTrouble(response, signer)) {
    return status === 400 ? fail : { _tag: "Again", kind: "token", response, otherwise: fail }
  }
  return signer.renew !== undefined ? { _tag: "Again", kind: "signature", response, otherwise: fail } : fail
}
