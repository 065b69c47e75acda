/**
 * A lean `HttpClient` over the platform's `fetch`, for Bun, Deno, edge workers, browsers and Node: without the tracking
 * of every response for the garbage collector, the parsed URL and the span of Effect's `FetchHttpClient`, and with time
 * limits that need no fiber.
 *
 * ```ts
 * program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(LeanFetchHttpClient.layer))))
 * ```
 *
 * It behaves like `FetchHttpClient`, with its `Fetch`, `RequestInit` and `StreamBodyFallback` (a proxy of the platform,
 * say), but never follows redirects, which would carry tokens to another host, and makes no spans for other requests
 * than ours. A response that is not read keeps its connection until the platform collects it.
 *
 * On Node `UndiciHttpClient` costs less than any client over `fetch`.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, InvalidUrlError, TransportError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { addressOf } from "../auth/internal/address.ts"
import { requestContext } from "../wire/requestContext.ts"
import * as Abortable from "./internal/abortable.ts"
import { FetchExchange } from "./internal/fetchExchange.ts"
import { FetchResponse } from "./internal/fetchResponse.ts"

type Sent = Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError>

/** The headers of a request; `fetch` counts a body itself. */
const headersOf = (request: HttpClientRequest.HttpClientRequest, init: RequestInit | undefined): Headers.Headers => {
  const headers = init?.headers === undefined
    ? request.headers
    : Headers.merge(Headers.fromInput(init.headers as Headers.Input), request.headers)
  return headers["content-length"] === undefined ? headers : Headers.remove(headers, "content-length")
}

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): BodyInit | undefined => {
  switch (body._tag) {
    case "Uint8Array":
    case "Raw":
      return body.body as BodyInit
    case "FormData":
      return body.formData
  }
}

/** Effect's client sends streams, as far as the platform can, and refuses upgrades. */
const sendByEffect = (
  client: HttpClient.HttpClient,
  request: HttpClientRequest.HttpClientRequest,
  limited: Abortable.Limited | undefined
): Sent =>
  Effect.updateContext(
    Effect.suspend(() => {
      if (limited === undefined) return client.execute(request)
      const exchange = limited.request = new FetchExchange()
      return Effect.flatMap(FetchHttpClient.Fetch, (fetch) =>
        Effect.provideService(client.execute(request), FetchHttpClient.Fetch, (input, init) =>
          fetch(input, { ...init, signal: AbortSignal.any([init!.signal!, exchange.signal]) })))
    }),
    requestContext<never>
  )

const make = (effects: HttpClient.HttpClient): HttpClient.HttpClient => {
  const execute = (request: HttpClientRequest.HttpClientRequest, limited?: Abortable.Limited): Sent => {
    if (request.body._tag === "Stream" || request.headers["upgrade"] !== undefined) {
      return sendByEffect(effects, request, limited)
    }
    const written = addressOf(request)
    if (Result.isFailure(written)) {
      return Effect.fail(new HttpClientError({ reason: new InvalidUrlError({ request, cause: written.failure }) }))
    }
    const { href } = written.success
    return Effect.withFiber((fiber) => {
      const exchange = new FetchExchange()
      if (limited !== undefined) limited.request = exchange
      const init = Context.getOrUndefined(fiber.context, FetchHttpClient.RequestInit)
      const fetch = fiber.getRef(FetchHttpClient.Fetch)
      return exchange.wait(
        () =>
          fetch(href, {
            ...init,
            method: request.method,
            headers: headersOf(request, init),
            body: bodyOf(request) ?? null,
            redirect: "manual",
            signal: exchange.signal
          }),
        (source) => Effect.succeed(new FetchResponse(request, href, source, exchange)),
        (cause) => new HttpClientError({ reason: new TransportError({ request, cause }) })
      )
    })
  }
  return Abortable.mark(
    HttpClient.makeWith<never, never, HttpClientError, never>(
      (effect) => Effect.flatMap(effect, (request) => execute(request)),
      Effect.succeed
    ),
    execute
  )
}

/** The client. Connections are those of the platform, so that it is one for all stacks of a program. */
export const layer: Layer.Layer<HttpClient.HttpClient> = Layer.effect(
  HttpClient.HttpClient,
  Effect.map(HttpClient.HttpClient, make)
).pipe(Layer.provide(FetchHttpClient.layer))
