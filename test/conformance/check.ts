/**
 * Sends a case through the client, over an HTTP client that returns the case's response, and compares both ends: the
 * request with that of the case, the outcome with its response. The expectations are built here, not by the client's
 * own encoder and decoder.
 */
import { Effect, type Exit, Layer, Logger, Redacted } from "effect"
import { SpApiConfig } from "effect-sp-api"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Policy from "effect-sp-api/http/Policy"
import { SpApiRateLimiter } from "effect-sp-api/http/SpApiRateLimiter"
import { DriftHook, RegionChecking } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, type HttpClientRequest, HttpClientResponse } from "effect/http"
import { bodyOf, compareOutcome } from "./answer.ts"
import type { Case } from "./Case.ts"
import { inputOf } from "./input.ts"
import { compareRequest, type Sent } from "./request.ts"

/** How a case went. */
export interface Verdict {
  readonly failures: ReadonlyArray<string>
  readonly drifted: boolean
}

const noWaiting = Layer.succeed(SpApiRateLimiter, {
  acquire: () => Effect.succeed(0),
  observe: () => Effect.void,
  throttled: (_, retryAfter) => Effect.succeed(retryAfter ?? Policy.MaxWait.defaultValue()),
  status: Effect.succeed([])
})

const clientOver = (http: HttpClient.HttpClient) =>
  SpApi.layerNoDeps.pipe(
    Layer.provide([
      LwaTokenService.layerTest(),
      RestrictedDataTokens.layerNone,
      Signer.layerNone,
      noWaiting,
      Layer.succeed(HttpClient.HttpClient, http)
    ]),
    Layer.provide(SpApiConfig.layer({
      sandbox: true,
      clientId: "conformance",
      clientSecret: Redacted.make("conformance"),
      refreshToken: Redacted.make("Atzr|conformance")
    }))
  )

const sentOf = (request: HttpClientRequest.HttpClientRequest): Sent => ({
  method: request.method,
  url: request.url,
  headers: { ...request.headers },
  body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : undefined
})

const answerOf = (example: Case): Response =>
  new Response(bodyOf(example) ?? null, {
    status: example.status,
    headers: { "content-type": "application/json", "x-amzn-RequestId": "conformance" }
  })

/** Sends a case and compares. */
export const check = (operation: Operation<never, unknown>, example: Case): Effect.Effect<Verdict> =>
  Effect.gen(function*() {
    const input = inputOf(operation, example)
    const sent: Array<Sent> = []
    let drifted = false
    const http = HttpClient.make((request) =>
      Effect.sync(() => {
        sent.push(sentOf(request))
        return HttpClientResponse.fromWeb(request, answerOf(example))
      })
    )
    const exit: Exit.Exit<unknown, SpApiError> = yield* operation(input.values as never).pipe(
      Effect.provide(clientOver(http)),
      Effect.provideService(Policy.CurrentRetryPolicy, {
        attempts: 1,
        baseMillis: 0,
        capMillis: 0,
        throttledAttempts: 1
      }),
      // Examples name marketplaces of several regions in one call.
      Effect.provideService(RegionChecking, "off"),
      Effect.provideService(DriftHook, () =>
        Effect.sync(() => {
          drifted = true
        })),
      Effect.provide(Logger.layer([])),
      Effect.exit
    )
    const [request] = sent
    const failures = [
      ...input.failures,
      ...(request === undefined ? ["nothing was sent"] : compareRequest(operation, example, input.values, request)),
      ...compareOutcome(operation, example, exit)
    ]
    return { failures, drifted }
  })
