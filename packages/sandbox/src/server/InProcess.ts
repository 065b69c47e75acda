/**
 * The sandbox as an `HttpClient`: handles requests in the same process, without a socket and on the program's clock.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import { EncodeError, HttpClientError, TransportError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import type { Handle } from "../gateway/Gateway.ts"
import * as Http from "../protocol/Http.ts"

const empty = new Uint8Array(0)
const encoder = new TextEncoder()

/** The bytes of a request body. */
const bytesOf = (request: HttpClientRequest.HttpClientRequest): Effect.Effect<Uint8Array, HttpClientError> => {
  const { body } = request
  const refuse = (cause: unknown) => new HttpClientError({ reason: new EncodeError({ request, cause }) })
  switch (body._tag) {
    case "Empty":
      return Effect.succeed(empty)
    case "Uint8Array":
      return Effect.succeed(body.body)
    case "Stream":
      return Stream.runCollect(body.stream).pipe(
        Effect.map((chunks) => new Uint8Array(Buffer.concat(chunks))),
        Effect.mapError(refuse)
      )
    case "Raw":
      return body.body instanceof Uint8Array
        ? Effect.succeed(body.body)
        : typeof body.body === "string"
        ? Effect.succeed(encoder.encode(body.body))
        : Effect.fail(refuse("The in-process sandbox supports raw bodies that are a string or a Uint8Array."))
    case "FormData":
      return Effect.fail(refuse("SP-API does not support multipart forms."))
  }
}

/** The error of a broken connection, as Node reports it. */
const reset = (): Error => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })

const noBody = new Set([204, 205, 304])

/** The body of a response that arrives in part, and then breaks off or stalls. */
const partial = (
  response: Http.Response,
  kind: "reset-after-headers" | "truncated" | "stalled"
): Stream.Stream<Uint8Array, Error> =>
  Stream.concat(
    kind === "reset-after-headers"
      ? Stream.empty
      : Stream.map(Http.firstHalf(response).bytes, (piece) => piece.slice()),
    kind === "stalled" ? Stream.never : Stream.fail(new TypeError("terminated", { cause: reset() }))
  )

const toResponse = (response: Http.Response): Effect.Effect<Response> => {
  const { body, headers, status } = response
  const kind = response.interruption
  if (kind !== undefined && kind !== "reset-before-headers") {
    return Effect.map(
      Stream.toReadableStreamEffect(partial(response, kind)),
      (stream) => new Response(stream, { status, headers })
    )
  }
  if (noBody.has(status)) return Effect.sync(() => new Response(null, { status, headers }))
  if (typeof body === "string" || body instanceof Uint8Array) {
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.length
    return Effect.sync(() =>
      new Response(typeof body === "string" ? body : new Uint8Array(body), {
        status,
        headers: { ...headers, "content-length": String(length) }
      })
    )
  }
  return Effect.map(
    Stream.toReadableStreamEffect(Stream.map(body, (piece) => piece.slice())),
    (stream) => new Response(stream, { status, headers })
  )
}

const failure = (request: HttpClientRequest.HttpClientRequest, cause: unknown): HttpClientError =>
  new HttpClientError({ reason: new TransportError({ request, cause }) })

/** A test clock begins in 1970, which is not a date of a response. */
const earliest = Date.UTC(2000)

/** With the header `date`, as servers send it. */
const dated = (response: Http.Response, now: number): Http.Response => {
  const clock = response.clock ?? now
  return clock < earliest
    ? response
    : { ...response, headers: { date: new Date(clock).toUTCString(), ...response.headers } }
}

/** A client whose requests the sandbox handles, independent of their host. */
export const make = (handle: Handle): HttpClient.HttpClient =>
  HttpClient.make((request, url) =>
    Effect.gen(function*() {
      const body = yield* bytesOf(request)
      // The URL as the program wrote it, if possible: parsing it changes some characters.
      const isComplete = request.url.includes("?") || url.search === ""
      const written = request.url.startsWith(url.origin) && isComplete
        ? request.url.slice(url.origin.length)
        : url.pathname + url.search
      const response = yield* handle({
        method: request.method,
        origin: url.origin,
        target: written === "" ? "/" : written,
        headers: { ...request.headers, host: url.host },
        body
      })
      if (response.interruption === "reset-before-headers") return yield* Effect.fail(failure(request, reset()))
      return HttpClientResponse.fromWeb(request, yield* toResponse(dated(response, yield* Clock.currentTimeMillis)))
    })
  )
