/**
 * Sends calls to the Selling Partner API. The files of `internal/`, in the order in which a call meets them:
 *
 * - `call.ts` and `operationFacts.ts` are its input: one call, and the facts of its operation.
 * - `knownOperations.ts` holds what the client knows of the operation: its bucket, metrics and last reported rate.
 * - `callFacts.ts` collects the immutable facts of the call; `restrictedResource.ts` decides whether it needs a
 *   restricted data token. `progress.ts` is the mutable part.
 * - `loop.ts` makes attempts until one succeeds or fails for good.
 * - `attempt.ts` is one attempt: an access token (`accessTokens.ts`), its turn at the `SpApiRateLimiter`
 *   (`limiter*.ts`), a request (`requests.ts`), its signature, and the exchange.
 * - `exchange.ts` sends the request and reads the whole response, over `transport.ts` and within `watchdog.ts`.
 * - `outcome.ts` decides from the response (`responseDecoder.ts`) or the failure: success, again, or fail.
 * - Before another attempt, `retryBudget.ts` limits repetitions, `renewal.ts` renews what was refused, and `refusals.ts`
 *   remembers new tokens that were refused as well.
 * - `explain.ts` adds a hint to an error, from the table in `hintRows.ts`; `observability.ts` records metrics and spans.
 *
 * The modules in `apis/` are built on `send`. `RawHttpClient` is the escape hatch: an `effect/http` client for a path
 * that no model describes.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { LwaTokenService } from "../auth/LwaTokenService.ts"
import { RestrictedDataTokens } from "../auth/RestrictedDataTokens.ts"
import { Signer } from "../auth/Signer.ts"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, TimedOut } from "../SpApiError.ts"
import { monotonicMillis } from "../wire/monotonic.ts"
import * as AccessTokens from "./internal/accessTokens.ts"
import { failCall } from "./internal/attempt.ts"
import type { ApiResponse, Call } from "./internal/call.ts"
import type { CallFacts } from "./internal/callFacts.ts"
import { callFacts } from "./internal/callFacts.ts"
import { makeExchange } from "./internal/exchange.ts"
import { makeExplain } from "./internal/explain.ts"
import { makeKnownOperations } from "./internal/knownOperations.ts"
import { makeLoop } from "./internal/loop.ts"
import { makeProgress } from "./internal/progress.ts"
import { makeRefusals } from "./internal/refusals.ts"
import * as Policy from "./Policy.ts"
import { SpApiRateLimiter } from "./SpApiRateLimiter.ts"

/** Sends calls to the Selling Partner API. */
export class SpApiHttpClient extends Context.Service<SpApiHttpClient, {
  /** Sends one call, and repeats it where that is safe. Succeeds with a 2xx response. */
  readonly send: (call: Call) => Effect.Effect<ApiResponse, SpApiError>
}>()("effect-sp-api/http/SpApiHttpClient") {}

/** Makes the client from the parts it needs. */
export const make = Effect.gen(function*() {
  const config = yield* SpApiConfig
  const tokens = AccessTokens.make(yield* LwaTokenService, yield* RestrictedDataTokens, (call) => send(call))
  const run = makeLoop({
    config,
    tokens,
    limiter: yield* SpApiRateLimiter,
    signer: yield* Signer,
    exchange: makeExchange(yield* HttpClient.HttpClient, yield* Effect.scope),
    refusals: makeRefusals(),
    explain: makeExplain(config)
  })
  const knownOf = makeKnownOperations(config)

  const runWithin = (
    facts: CallFacts,
    deadline: Duration.Duration | undefined
  ): Effect.Effect<ApiResponse, SpApiError> => {
    const progress = makeProgress()
    const running = run(facts, progress)
    return deadline === undefined ? running : Effect.timeoutOrElse(running, {
      duration: deadline,
      orElse: () => {
        const outcome = progress.isUnderway && !facts.isRepeatable ? "unknown" : "failed"
        return failCall(facts, progress, new TimedOut({ limit: "deadline", after: deadline, outcome }))
      }
    })
  }

  const send = (call: Call): Effect.Effect<ApiResponse, SpApiError> =>
    Effect.withFiber((fiber) => {
      const { name } = call.facts
      const known = knownOf(call.facts)
      const clock = fiber.getRef(Clock.Clock)
      const start = monotonicMillis(clock)
      const deadline = fiber.getRef(Policy.Deadline)
      const response = Effect.useSpan(`SpApi.${name}`, { kind: "internal" }, (span) => {
        const facts = callFacts(call, known, config, fiber, span)
        return "_tag" in facts ? fail(name, facts) : runWithin(facts, deadline)
      })
      return Effect.onExit(response, (exit) => {
        const reason = exit._tag === "Success" ? undefined : exit.cause.reasons[0]
        const outcome = reason === undefined
          ? "success"
          : reason._tag === "Fail"
          ? reason.error.reason._tag
          : reason._tag
        known.metrics.call(outcome, monotonicMillis(clock) - start, fiber.context)
        return Effect.void
      })
    })

  return SpApiHttpClient.of({ send })
})

/** The client, over the Layers of `auth`, the rate limiter, and the program's own HTTP client. */
export const layer: Layer.Layer<
  SpApiHttpClient,
  never,
  SpApiConfig | LwaTokenService | RestrictedDataTokens | Signer | SpApiRateLimiter | HttpClient.HttpClient
> = Layer.effect(SpApiHttpClient, make)
