/**
 * One attempt of a call: an access token, a turn at the rate limiter, a signature, and one request.
 */
import * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Redacted from "effect/Redacted"
import type { Signer } from "../../auth/Signer.ts"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { SpApiRateLimiter } from "../SpApiRateLimiter.ts"
import type { AccessTokens } from "./accessTokens.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Exchange } from "./exchange.ts"
import type { Explain } from "./explain.ts"
import { makeDescribeAttempt } from "./observability.ts"
import type { Received } from "./outcome.ts"
import type { Progress } from "./progress.ts"
import type { Refusals } from "./refusals.ts"
import { makeRequests } from "./requests.ts"
import * as ResponseDecoder from "./responseDecoder.ts"

/** A request that was sent, and what came back. */
export interface Attempt {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly token: Redacted.Redacted<string>
  /** When the request was sent, in milliseconds of the monotonic clock. */
  readonly sentAt: number
  readonly received: Received
}

/** What attempts of one client need. */
export interface Parts {
  readonly config: Config
  readonly tokens: AccessTokens
  readonly limiter: SpApiRateLimiter["Service"]
  readonly signer: Signer["Service"]
  readonly exchange: Exchange
  readonly refusals: Refusals
  readonly explain: Explain
}

/** Fails a call with a reason. */
export const failCall = (
  { call }: CallFacts,
  { attempts, requestId }: Progress,
  reason: SpApiErrorReason,
  hint?: string
): Effect.Effect<never, SpApiError> => fail(call.facts.name, reason, { attempts, requestId, hint })

/** Makes attempts. Fails where nothing was sent. */
export const makeAttempt = (
  { config, exchange, explain, limiter, refusals, signer, tokens }: Parts
): (facts: CallFacts, progress: Progress) => Effect.Effect<Attempt, SpApiError> => {
  const requestOf = makeRequests(config)
  const describeAttempt = makeDescribeAttempt(config)

  const send = (
    facts: CallFacts,
    progress: Progress,
    token: Redacted.Redacted<string>,
    waited: number
  ): Effect.Effect<Attempt, SpApiError> =>
    Effect.flatMap(signer.sign(requestOf(facts.call, token)), (request) => {
      progress.attempts++
      progress.isUnderway = true
      const sentAt = monotonicMillis(facts.clock)
      return Effect.useSpan("SpApi.attempt", { kind: "client", parent: facts.span }, (span) =>
        Effect.map(exchange(facts, request), (received) => {
          progress.isUnderway = false
          describeAttempt(span, facts.call.facts, progress.attempts, waited, received)
          return { request, token, sentAt, received }
        }))
    })

  return (facts, progress) =>
    Effect.flatMap(tokens.get(facts), (token) => {
      const refusal = refusals.find(facts, token)
      if (refusal !== undefined) {
        progress.requestId ??= refusal.requestId
        const reason = ResponseDecoder.reasonOf(refusal.response, "failed")
        return failCall(facts, progress, reason, explain.remembered(facts, refusal))
      }
      // The limiter comes after the token: calls that have passed the limiter and then wait for the same token would
      // all be sent when it arrives.
      return Effect.flatMap(
        Effect.catchTag(
          limiter.acquire(facts.known.bucket),
          "Throttled",
          (reason) => failCall(facts, progress, reason)
        ),
        (waited) =>
          waited === 0
            ? send(facts, progress, token, waited)
            // The wait may have been longer than the token lives.
            : Effect.flatMap(tokens.get(facts), (token) => send(facts, progress, token, waited))
      )
    })
}
