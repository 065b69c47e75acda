/**
 * Sends calls to the Selling Partner API. The files of `internal/`, in the order in which a call meets them:
 *
 * - `client.ts` is what one client knows, `clients.ts` makes clients and sends their calls.
 * - `call.ts` and `operationFacts.ts` are its input: one call, and the facts of its operation.
 * - `knownOperations.ts` holds what the client knows of the operation: its bucket, metrics and last reported rate.
 * - `callFacts.ts` collects the immutable facts of the call; `restrictedResource.ts` decides whether it needs a
 *   restricted data token. `progress.ts` is the mutable part.
 * - `loop.ts` makes attempts until one succeeds or fails for good.
 * - `attempt.ts` is one attempt: an access token (`accessTokens.ts`), its turn at the `SpApiRateLimiter`
 *   (`limiter*.ts`), a request (`requests.ts`), its signature, and the exchange.
 * - `exchange.ts` sends the request and reads the whole response, over `transport.ts` and within `watchdog.ts`; a client
 *   that can abort requests (`abortable.ts`) needs no fiber for that.
 * - `outcome.ts` decides from the response (`responseDecoder.ts`) or the failure: success, again, or fail.
 * - Before another attempt, `retryBudget.ts` limits repetitions, `renewal.ts` renews what was refused, and `refusals.ts`
 *   remembers new tokens that were refused as well.
 * - `explain.ts` adds a hint to an error, from the table in `hintRows.ts`; `observability.ts` records metrics and spans.
 *
 * The modules in `apis/` are built on `send`. `RawHttpClient` is the escape hatch: an `effect/http` client for a path
 * that no model describes.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { LwaTokenService } from "../auth/LwaTokenService.ts"
import { RestrictedDataTokens } from "../auth/RestrictedDataTokens.ts"
import { Signer } from "../auth/Signer.ts"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import type { ApiResponse, Call } from "./internal/call.ts"
import { makeClients } from "./internal/clients.ts"
import { makeExchange } from "./internal/exchange.ts"
import { SpApiRateLimiter } from "./SpApiRateLimiter.ts"

/** Sends calls to the Selling Partner API. */
export class SpApiHttpClient extends Context.Service<SpApiHttpClient, {
  /** Sends one call, and repeats it where that is safe. Succeeds with a 2xx response. */
  readonly send: (call: Call) => Effect.Effect<ApiResponse, SpApiError>
}>()("effect-sp-api/http/SpApiHttpClient") {}

/** Makes the client from the parts it needs. */
export const make = Effect.gen(function*() {
  const makeClient = makeClients({
    limiter: yield* SpApiRateLimiter,
    signer: yield* Signer,
    exchange: makeExchange(yield* HttpClient.HttpClient, yield* Effect.scope)
  })
  const { send } = makeClient({
    config: yield* SpApiConfig,
    lwa: yield* LwaTokenService,
    rdt: yield* RestrictedDataTokens
  })
  return SpApiHttpClient.of({ send })
})

/** The client, over the Layers of `auth`, the rate limiter, and the program's own HTTP client. */
export const layer: Layer.Layer<
  SpApiHttpClient,
  never,
  SpApiConfig | LwaTokenService | RestrictedDataTokens | Signer | SpApiRateLimiter | HttpClient.HttpClient
> = Layer.effect(SpApiHttpClient, make)
