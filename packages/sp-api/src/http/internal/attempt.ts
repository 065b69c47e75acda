/**
 * One attempt of a call: an access token, a turn at the rate limiter, a signature, and one request.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Redacted from "effect/Redacted"
import type * as Tracer from "effect/Tracer"
import type { Signer } from "../../auth/Signer.ts"
import type { SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { SpApiRateLimiter } from "../SpApiRateLimiter.ts"
import * as AccessTokens from "./accessTokens.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Exchange } from "./exchange.ts"
import * as Explain from "./explain.ts"
import { describeAttempt } from "./observability.ts"
import { OnAttempt } from "./onAttempt.ts"
import type { Received } from "./outcome.ts"
import type { Progress } from "./progress.ts"
import * as Refusals from "./refusals.ts"
import { requestOf } from "./requests.ts"
import * as ResponseDecoder from "./responseDecoder.ts"

/** A request that was sent, and what came back. */
export interface Attempt {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly token: Redacted.Redacted<string>
  /** When the request was sent, in milliseconds of the monotonic clock. */
  readonly sentAt: number
  readonly received: Received
}

/** What attempts need, whatever their client. */
export interface Parts {
  readonly limiter: SpApiRateLimiter["Service"]
  readonly signer: Signer["Service"]
  readonly exchange: Exchange
}

/** Fails a call with a reason. */
export const failCall = (
  { call, client }: CallFacts,
  { attempts, requestId }: Progress,
  reason: SpApiErrorReason,
  hint?: string
): Effect.Effect<never, SpApiError> =>
  fail(call.facts.name, reason, { attempts, requestId, hint, account: client.config.accountName })

/** Makes attempts. Fails where nothing was sent. */
export const makeAttempt = (
  { exchange, limiter, signer }: Parts
): (facts: CallFacts, progress: Progress) => Effect.Effect<Attempt, SpApiError> => {
  const send = (
    facts: CallFacts,
    progress: Progress,
    token: Redacted.Redacted<string>,
    waited: number
  ): Effect.Effect<Attempt, SpApiError> =>
    Effect.flatMap(signer.sign(requestOf(facts.client.config, facts.call, token), facts.span), (request) => {
      progress.attempts++
      progress.isUnderway = true
      const sentAt = monotonicMillis(facts.clock)
      const inSpan = (span: Tracer.Span | undefined) =>
        Effect.map(exchange(facts, request), (received) => {
          progress.isUnderway = false
          Context.get(facts.context, OnAttempt)?.(facts, progress.attempts, waited, sentAt, received)
          if (span !== undefined) {
            describeAttempt(span, facts.call.facts, facts.client.config, progress.attempts, waited, received)
          }
          return { request, token, sentAt, received }
        })
      return facts.span === undefined
        ? inSpan(undefined)
        : Effect.useSpan("SpApi.attempt", { kind: "client", parent: facts.span }, inSpan)
    })

  return (facts, progress) =>
    Effect.flatMap(AccessTokens.get(facts), (token) => {
      const refusal = Refusals.find(facts, token)
      if (refusal !== undefined) {
        progress.requestId ??= refusal.requestId
        const reason = ResponseDecoder.reasonOf(refusal.response, "failed", signer)
        return failCall(facts, progress, reason, Explain.remembered(facts, refusal, signer))
      }
      // The limiter comes after the token: calls that have passed the limiter and then wait for the same token would
      // all be sent when it arrives.
      return Effect.flatMap(
        Effect.catch(limiter.acquire(facts.known.bucket), (reason) => failCall(facts, progress, reason)),
        (waited) =>
          waited === 0
            ? send(facts, progress, token, waited)
            // The wait may have been longer than the token lives.
            : Effect.flatMap(AccessTokens.get(facts), (token) => send(facts, progress, token, waited))
      )
    })
}
