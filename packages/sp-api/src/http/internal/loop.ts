/**
 * The loop of a call: attempts, until one succeeds or its outcome says that the call fails.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { SpApiError } from "../../SpApiError.ts"
import { Throttled } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Repeated } from "../../wire/retry.ts"
import { pause } from "../../wire/retry.ts"
import type { Attempt, Parts } from "./attempt.ts"
import { failCall, makeAttempt } from "./attempt.ts"
import type { ApiResponse } from "./call.ts"
import type { CallFacts } from "./callFacts.ts"
import * as Explain from "./explain.ts"
import { slow } from "./limiterTuning.ts"
import type { Again, Fail, Outcome, Success } from "./outcome.ts"
import { outcomeOf } from "./outcome.ts"
import type { Progress, Renewal } from "./progress.ts"
import { makeRenew } from "./renewal.ts"
import * as ResponseDecoder from "./responseDecoder.ts"
import { budgetCost, earn, spend } from "./retryBudget.ts"

const noRenewals: ReadonlyArray<Renewal> = []

const repeated = ({ call, client }: CallFacts): Repeated => ({
  operation: call.facts.name,
  account: client.config.accountName
})

/** Makes the loop, which runs a call to its end. */
export const makeLoop = (
  parts: Parts
): (facts: CallFacts, progress: Progress) => Effect.Effect<ApiResponse, SpApiError> => {
  const { limiter, signer } = parts
  const attempt = makeAttempt(parts)
  const renew = makeRenew(signer)

  const run = (facts: CallFacts, progress: Progress): Effect.Effect<ApiResponse, SpApiError> =>
    Effect.flatMap(attempt(facts, progress), (attempted) => {
      const { received } = attempted
      const outcome = outcomeOf(received, facts.isRepeatable, signer, facts.clock.currentTimeMillisUnsafe())
      if ("_tag" in received) {
        facts.known.metrics.request(undefined, facts.context)
        return follow(facts, progress, attempted, outcome)
      }
      const { headers, status, text } = received
      facts.known.metrics.request(status, facts.context)
      progress.requestId = ResponseDecoder.requestIdOf(status, headers, text) ?? progress.requestId
      const rate = ResponseDecoder.rateLimitOf(headers)
      if (rate === undefined || rate === facts.known.rate && rate > slow) {
        return follow(facts, progress, attempted, outcome)
      }
      facts.known.rate = rate
      return Effect.flatMap(
        limiter.observe(facts.known.bucket, rate),
        () => follow(facts, progress, attempted, outcome)
      )
    })

  const follow = (
    facts: CallFacts,
    progress: Progress,
    attempted: Attempt,
    outcome: Outcome
  ): Effect.Effect<ApiResponse, SpApiError> => {
    switch (outcome._tag) {
      case "Success":
        return Effect.succeed(succeed(facts, progress, outcome))
      case "Fail":
        return fail(facts, progress, outcome)
      case "Again":
        return Effect.flatMap(
          prepare(facts, progress, attempted, outcome),
          (failure) => failure === undefined ? run(facts, progress) : fail(facts, progress, failure)
        )
    }
  }

  const succeed = (
    facts: CallFacts,
    { attempts, requestId, spent }: Progress,
    { json, response: { bytes, headers, status }, text }: Success
  ): ApiResponse => {
    earn(facts.client, spent)
    Explain.learn(facts, json)
    const rateLimit = ResponseDecoder.rateLimitOf(headers)
    return { status, headers, json, text, bytes, requestId, rateLimit, attempts }
  }

  const fail = (facts: CallFacts, progress: Progress, { reason, response }: Fail): Effect.Effect<never, SpApiError> =>
    failCall(facts, progress, reason, response && Explain.hint(facts, response, signer))

  /** Prepares another attempt. Succeeds with the failure where the call may not be sent again. */
  const prepare = (
    facts: CallFacts,
    progress: Progress,
    attempted: Attempt,
    outcome: Again
  ): Effect.Effect<Fail | undefined, SpApiError> => {
    switch (outcome.kind) {
      case "transient":
        return progress.transient + 1 >= facts.policy.attempts || !pay(facts, progress, "transient")
          ? Effect.succeed(outcome.otherwise)
          : Effect.as(pause(repeated(facts), facts.policy, progress.transient++, outcome.delay), undefined)
      case "throttled":
        return Effect.map(reportThrottling(facts, attempted, outcome.delay), (retryAfter) => {
          if (++progress.throttled < facts.policy.throttledAttempts && pay(facts, progress, "throttled")) {
            return undefined
          }
          const limit = facts.known.rate ?? facts.known.bucket.rate
          return {
            _tag: "Fail",
            reason: new Throttled({ ...outcome.response, retryAfter, limit, origin: "server" })
          }
        })
      case "token":
      case "signature":
        return Effect.map(renew(outcome.kind, facts, progress, attempted, outcome.response), (renewed) => {
          if (renewed === undefined) return outcome.otherwise
          progress.renewed = [...progress.renewed, renewed]
          facts.known.metrics.retry(renewed, facts.context)
          return undefined
        })
    }
  }

  /** Pays for a repetition out of the client's budget; false where too little is left. */
  const pay = (facts: CallFacts, progress: Progress, kind: "transient" | "throttled"): boolean => {
    if (!spend(facts.client, kind)) return false
    progress.spent += budgetCost[kind]
    // What was renewed has been accepted; should it be refused later in the same call, it may be renewed again.
    progress.renewed = noRenewals
    facts.known.metrics.retry(kind, facts.context)
    return true
  }

  /** Reports a 429 to the rate limiter. Succeeds with its pause. */
  const reportThrottling = ({ clock, known }: CallFacts, { sentAt }: Attempt, delay: number | undefined) =>
    Effect.suspend(() =>
      limiter.throttled(
        known.bucket,
        delay === undefined ? undefined : Duration.millis(delay),
        clock.currentTimeMillisUnsafe() - (monotonicMillis(clock) - sentAt)
      )
    )

  return run
}
