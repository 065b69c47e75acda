/**
 * The sandbox as a server on a port, over `@effect/platform-node`.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeHttpServerRequest from "@effect/platform-node/NodeHttpServerRequest"
import * as ByteSize from "effect/ByteSize"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Stream from "effect/Stream"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { Handle } from "../gateway/Gateway.ts"
import type { Answer } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"

/** The largest body that a request may have: more than any feed. */
const maxBytes = 32 * 1024 * 1024
const maxBody = /*#__PURE__*/ ByteSize.bytes(maxBytes)

const empty = /*#__PURE__*/ new Uint8Array(0)

const headersOf = (incoming: IncomingMessage): Record<string, string | undefined> => {
  const headers: Record<string, string | undefined> = {}
  for (const name in incoming.headers) {
    const value = incoming.headers[name]
    headers[name] = Array.isArray(value) ? value.join(", ") : value
  }
  return headers
}

/** Writes bytes one after another, each when the one before has left, however slow the other side is; stops when it has gone. */
const write = <E>(bytes: Stream.Stream<Uint8Array, E>, response: ServerResponse): Effect.Effect<void, E> =>
  Stream.runForEach(bytes, (piece) =>
    response.destroyed
      ? Effect.interrupt
      : Effect.callback<void>((resume) => void response.write(piece, () => resume(Effect.void))))

/** Writes half of an answer, or its headers alone, and then breaks off or falls silent; ends when the connection does. */
const spoil = Effect.fnUntraced(function*(answer: Answer, response: ServerResponse) {
  const kind = answer.spoil?.kind
  if (kind === "reset-before-headers") {
    response.socket?.resetAndDestroy()
  } else {
    const { bytes, length } = Http.firstHalf(answer)
    response.writeHead(answer.status, { ...answer.headers, "content-length": String(length) })
    response.flushHeaders()
    if (kind === "reset-after-headers") {
      setImmediate(() => response.socket?.resetAndDestroy())
    } else {
      yield* write(bytes, response)
      if (kind === "truncated") response.socket?.destroy()
    }
  }
  if (!response.closed) {
    yield* Effect.callback<void>((resume) => void response.once("close", () => resume(Effect.void)))
  }
  return HttpServerResponse.empty()
})

const logFailure = (cause: Cause.Cause<unknown>): Effect.Effect<void> =>
  Effect.logError("The sandbox failed to answer", cause)

/** Writes an answer whose body is a stream. */
const stream = (
  { headers, status }: Answer,
  body: Stream.Stream<Uint8Array>,
  response: ServerResponse
): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.suspend(() => {
    response.writeHead(status, headers)
    return Effect.matchCauseEffect(write(body, response), {
      onSuccess: () => Effect.sync(() => void response.end()),
      // What began as a success can only break off.
      onFailure: (cause) =>
        Cause.hasInterruptsOnly(cause)
          ? Effect.interrupt
          : Effect.andThen(logFailure(cause), Effect.sync(() => void response.destroy()))
    })
  }).pipe(Effect.as(HttpServerResponse.empty()))

const toResponse = (
  answer: Answer,
  response: ServerResponse
): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  const { body, headers, status } = answer
  if (answer.spoil !== undefined) return Effect.interruptible(spoil(answer, response))
  if (status === 204 || body === "") return Effect.succeed(HttpServerResponse.empty({ status, headers }))
  const contentType = headers["content-type"] ?? "application/octet-stream"
  return typeof body === "string"
    ? Effect.succeed(HttpServerResponse.text(body, { status, headers, contentType }))
    : body instanceof Uint8Array
    ? Effect.succeed(HttpServerResponse.uint8Array(body, { status, headers, contentType }))
    // The server runs a request to its end, as Amazon does; writing to somebody who has gone has none.
    : Effect.interruptible(stream(answer, body, response))
}

const tooLarge = /*#__PURE__*/ HttpServerResponse.text("Request Entity Too Large", {
  status: 413,
  headers: { connection: "close" }
})

/** Where a request goes. Clients that take the sandbox for their proxy write the whole URL. */
const addressOf = (incoming: IncomingMessage): { readonly origin: string; readonly target: string } => {
  const url = incoming.url ?? "/"
  const [, origin] = /^(https?:\/\/[^/?#]+)/i.exec(url) ?? []
  if (origin === undefined) return { origin: `http://${incoming.headers.host ?? "localhost"}`, target: url }
  const target = url.slice(origin.length)
  return { origin, target: target.startsWith("/") ? target : `/${target}` }
}

const app = (handle: Handle) =>
  Effect.gen(function*() {
    const request = yield* HttpServerRequest.HttpServerRequest
    const incoming = NodeHttpServerRequest.toIncomingMessage(request) as IncomingMessage
    const hasBody = incoming.headers["content-length"] !== undefined ||
      incoming.headers["transfer-encoding"] !== undefined
    if (Number(incoming.headers["content-length"]) > maxBytes) return tooLarge
    const body = hasBody ? new Uint8Array(yield* request.arrayBuffer) : empty
    const answer = yield* handle({
      method: incoming.method ?? "GET",
      ...addressOf(incoming),
      headers: headersOf(incoming),
      body
    }).pipe(Effect.catchDefect((defect) =>
      Effect.as(
        logFailure(Cause.die(defect)),
        { status: 500, headers: {}, body: "The sandbox failed; its log says why." } satisfies Answer as Answer
      )
    ))
    const response = NodeHttpServerRequest.toServerResponse(request) as ServerResponse
    if (answer.clock !== undefined) response.setHeader("date", new Date(answer.clock).toUTCString())
    return yield* toResponse(answer, response)
  }).pipe(
    Effect.provideService(HttpIncomingMessage.MaxBodySize, maxBody),
    Effect.catchTag("HttpServerError", () => Effect.succeed(tooLarge))
  )

/** Serves until the scope closes; gives the base URL under which it is reached. */
export const serve = Effect.fnUntraced(
  function*(handle: Handle, options: { readonly host: string; readonly port: number }) {
    const node = createServer()
    const server = yield* NodeHttpServer.make(() => node, {
      host: options.host,
      port: options.port,
      gracefulShutdownTimeout: "100 millis"
    })
    yield* server.serve(app(handle))
    // Open connections, stalled ones above all, must not hold up the end.
    yield* Effect.addFinalizer(() => Effect.sync(() => node.closeAllConnections()))
    return HttpServer.formatAddress(server.address)
  }
)
