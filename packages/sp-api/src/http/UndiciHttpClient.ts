/**
 * A lean `HttpClient` for Node: undici's dispatcher without a stream, an abort signal or a span for every response
 * (`pnpm bench` prints what that saves). `NodeSpApi` uses it. It behaves like `NodeHttpClient.layerUndici`, but
 * makes no spans for other requests than ours, and refuses upgrades.
 *
 * ```ts
 * program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer({ connections: 64 })))))
 * ```
 *
 * Behind a proxy it follows `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of the environment, or the option `proxy`.
 *
 * Needs `@effect/platform-node`; `NodeSpApi` and nothing else of this library does, too.
 */
import type * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, InvalidUrlError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Undici from "undici"
import { addressOf } from "../auth/internal/address.ts"
import type { SpApiError } from "../SpApiError.ts"
import * as Abortable from "./internal/abortable.ts"
import { transportError } from "./internal/undiciBody.ts"
import type { Options } from "./internal/undiciDispatcher.ts"
import { makeDispatcher } from "./internal/undiciDispatcher.ts"
import { UndiciExchange } from "./internal/undiciExchange.ts"
import type { ReadText } from "./internal/undiciText.ts"
import { makeReadText } from "./internal/undiciText.ts"

export type { Proxy, ProxyOptions } from "./internal/proxySettings.ts"
export type { Options } from "./internal/undiciDispatcher.ts"

type Body = Undici.Dispatcher.DispatchOptions["body"]

const writeBody = (
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Body, HttpClientError> => {
  const { body } = request
  switch (body._tag) {
    case "Empty":
      return Effect.succeed(null)
    case "Uint8Array":
    case "Raw":
      return Effect.succeed(body.body as Uint8Array)
    case "Stream":
      return NodeStream.toReadable(body.stream)
    case "FormData":
      return Effect.fail(transportError(request, new Error("forms are not supported by this client")))
  }
}

const execute = (
  dispatcher: Undici.Dispatcher,
  readText: ReadText,
  request: HttpClientRequest.HttpClientRequest,
  limited?: Abortable.Limited
): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError> => {
  const written = addressOf(request)
  if (Result.isFailure(written)) {
    return Effect.fail(new HttpClientError({ reason: new InvalidUrlError({ request, cause: written.failure }) }))
  }
  const { href, host, protocol, target } = written.success
  return Effect.flatMap(
    writeBody(request),
    (body) =>
      Effect.callback<HttpClientResponse.HttpClientResponse, HttpClientError>((resume) => {
        const exchange = new UndiciExchange(request, href, readText, resume)
        if (limited !== undefined) limited.request = exchange
        try {
          dispatcher.dispatch({
            origin: `${protocol}//${host}`,
            path: target,
            method: request.method as Undici.Dispatcher.HttpMethod,
            headers: request.headers,
            body: body ?? null,
            // The caller limits the time of an attempt.
            headersTimeout: 0,
            bodyTimeout: 0
          }, exchange)
        } catch (cause) {
          exchange.fail(cause)
        }
        return Effect.sync(() => exchange.abort("The request was interrupted"))
      })
  )
}

const make = (dispatcher: Undici.Dispatcher): HttpClient.HttpClient => {
  const readText = makeReadText()
  return Abortable.mark(
    HttpClient.makeWith<never, never, HttpClientError, never>(
      (effect) => Effect.flatMap(effect, (request) => execute(dispatcher, readText, request)),
      Effect.succeed
    ),
    (request, limited) => execute(dispatcher, readText, request, limited)
  )
}

/** Effect's clients for Node, which a program over our own dispatcher does without. */
const loadDispatcher = Effect.promise(() =>
  import("@effect/platform-node/NodeHttpClient").then(({ Dispatcher }) => Dispatcher)
)

/** The client over a dispatcher that the program provides ({@link layerDispatcher}, say). */
export const layerNoDispatcher: Layer.Layer<HttpClient.HttpClient, never, NodeHttpClient.Dispatcher> = Layer.unwrap(
  Effect.map(loadDispatcher, (Dispatcher) => Layer.effect(HttpClient.HttpClient, Effect.map(Dispatcher, make)))
)

const layerOf = (options: Options): Layer.Layer<HttpClient.HttpClient, SpApiError> =>
  Layer.effect(HttpClient.HttpClient, Effect.map(makeDispatcher(options), make))

const shared = layerOf({})

/**
 * The client with a pool of connections of its own. Without options it is one Layer, which all stacks of a program
 * share. Fails with `RequestInvalid` where the URL of the proxy is wrong.
 */
export const layer = (options?: Options): Layer.Layer<HttpClient.HttpClient, SpApiError> =>
  options === undefined ? shared : layerOf(options)

/**
 * The same connections for Effect's own client, with the same proxies:
 *
 * ```ts
 * NodeHttpClient.layerUndiciNoDispatcher.pipe(Layer.provide(UndiciHttpClient.layerDispatcher()))
 * ```
 */
export const layerDispatcher = (options?: Options): Layer.Layer<NodeHttpClient.Dispatcher, SpApiError> =>
  Layer.unwrap(
    // Effect's client calls methods that only the whole of undici adds to a dispatcher.
    Effect.andThen(
      Effect.promise(() => import("undici")),
      Effect.map(loadDispatcher, (Dispatcher) => Layer.effect(Dispatcher, makeDispatcher(options)))
    )
  )
