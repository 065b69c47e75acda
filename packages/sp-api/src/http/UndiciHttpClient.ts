/**
 * A lean `HttpClient` for Node: undici's dispatcher without a stream, an abort signal or a span for every response. Use
 * it instead of `NodeHttpClient.layerUndici` where thousands of small calls count (`pnpm bench:calls` prints what it
 * saves). It behaves the same, but makes no spans for other requests than ours, and refuses upgrades.
 *
 * ```ts
 * program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))))
 * ```
 *
 * Needs `@effect/platform-node`, which brings undici; nothing else of this library does.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeStream from "@effect/platform-node/NodeStream"
import type * as Undici from "@effect/platform-node/Undici"
import * as Effect from "effect/Effect"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, InvalidUrlError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { addressOf } from "../auth/internal/address.ts"
import { transportError, UndiciBody } from "./internal/undiciBody.ts"
import { UndiciResponse } from "./internal/undiciResponse.ts"
import type { ReadText } from "./internal/undiciText.ts"
import { makeReadText } from "./internal/undiciText.ts"

/** Marks an error as one before the connection: a reset during the TLS handshake looks like a later one otherwise. */
const unsent = (cause: Error): Error => Object.assign(new Error(cause.message, { cause }), { syscall: "connect" })

/** The headers of undici, whose names are in lower case already. */
const headersOf = (headers: Undici.Dispatcher.ResponseData["headers"]): Headers.Headers => {
  const record: Record<string, string> = {}
  const result = Headers.fromRecordUnsafe(record)
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) record[name] = typeof value === "string" ? value : value.join(", ")
  }
  return result
}

const writeBody = (
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Undici.Dispatcher.DispatchOptions["body"], HttpClientError> => {
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
  request: HttpClientRequest.HttpClientRequest
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
        let controller: Undici.Dispatcher.DispatchController | undefined
        let arriving: UndiciBody | undefined
        let interrupted = false
        const fail = (cause: unknown) => resume(Effect.fail(transportError(request, cause)))
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
          }, {
            onRequestStart: (started) => {
              controller = started
              if (interrupted) started.abort(new Error("The request was interrupted"))
            },
            onResponseStart: (started, status, headers) => {
              if (status < 200) return
              arriving = new UndiciBody(request, started)
              resume(Effect.succeed(
                new UndiciResponse(request, href, status, headersOf(headers), arriving, readText, headers["set-cookie"])
              ))
            },
            onResponseData: (_, chunk) => arriving?.push(chunk),
            onResponseEnd: () => arriving?.end(),
            onResponseError: (_, cause) => {
              if (arriving !== undefined) arriving.end(cause)
              else fail(controller === undefined ? unsent(cause) : cause)
            }
          })
        } catch (cause) {
          fail(cause)
        }
        return Effect.sync(() => {
          interrupted = true
          controller?.abort(new Error("The request was interrupted"))
        })
      })
  )
}

/** The client over a dispatcher that the program provides (`NodeHttpClient.layerDispatcherOptions`, say). */
export const layerNoDispatcher: Layer.Layer<HttpClient.HttpClient, never, NodeHttpClient.Dispatcher> = Layer
  .effect(
    HttpClient.HttpClient,
    Effect.map(
      NodeHttpClient.Dispatcher,
      (dispatcher) => {
        const readText = makeReadText()
        return HttpClient.makeWith<never, never, HttpClientError, never>(
          (effect) => Effect.flatMap(effect, (request) => execute(dispatcher, readText, request)),
          Effect.succeed
        )
      }
    )
  )

const shared = Layer.provide(layerNoDispatcher, NodeHttpClient.layerDispatcher)

/**
 * The client with a pool of connections of its own. Without options it is one Layer, which all stacks of a program
 * share.
 */
export const layer = (options?: Undici.Agent.Options): Layer.Layer<HttpClient.HttpClient> =>
  options === undefined
    ? shared
    : Layer.provide(layerNoDispatcher, NodeHttpClient.layerDispatcherOptions(options))
