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
import type { Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"

/** The largest body that a request may have: more than any feed. */
const maxBytes = 32 * 1024 * 1024
const maxBody = ByteSize.bytes(maxBytes)

const empty = new Uint8Array(0)

const headersOf = (incoming: IncomingMessage): Record<string, string | undefined> => {
  const headers: Record<string, string | undefined> = {}
  for (const name in incoming.headers) {
    const value = incoming.headers[name]
    headers[name] = Array.isArray(value) ? value.join(", ") : value
  }
  return headers
}

/** Writes bytes one after another, each when the one before has left, however slow the other side is; stops when it has gone. */
const write = <E>(bytes: Stream.Stream<Uint8Array, E>, outgoing: ServerResponse): Effect.Effect<void, E> =>
  Stream.runForEach(bytes, (piece) =>
    outgoing.destroyed
      ? Effect.interrupt
      : Effect.callback<void>((resume) => void outgoing.write(piece, () => resume(Effect.void))))

/** Writes half of an answer, or its headers alone, and then breaks off or falls silent; ends when the connection does. */
const interrupt = Effect.fnUntraced(function*(response: Response, outgoing: ServerResponse) {
  const kind = response.interruption
  if (kind === "reset-before-headers") {
    outgoing.socket?.resetAndDestroy()
  } else {
    const { bytes, length } = Http.firstHalf(response)
    outgoing.writeHead(response.status, { ...response.headers, "content-length": String(length) })
    outgoing.flushHeaders()
    if (kind === "reset-after-headers") {
      setImmediate(() => outgoing.socket?.resetAndDestroy())
    } else {
      yield* write(bytes, outgoing)
      if (kind === "truncated") outgoing.socket?.destroy()
    }
  }
  if (!outgoing.closed) {
    yield* Effect.callback<void>((resume) => void outgoing.once("close", () => resume(Effect.void)))
  }
  return HttpServerResponse.empty()
})

const logFailure = (cause: Cause.Cause<unknown>): Effect.Effect<void> =>
  Effect.logError("The sandbox failed to answer", cause)

/** Writes an answer whose body is a stream. */
const stream = (
  { headers, status }: Response,
  body: Stream.Stream<Uint8Array>,
  outgoing: ServerResponse
): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.suspend(() => {
    outgoing.writeHead(status, headers)
    return Effect.matchCauseEffect(write(body, outgoing), {
      onSuccess: () => Effect.sync(() => void outgoing.end()),
      // What began as a success can only break off.
      onFailure: (cause) =>
        Cause.hasInterruptsOnly(cause)
          ? Effect.interrupt
          : Effect.andThen(logFailure(cause), Effect.sync(() => void outgoing.destroy()))
    })
  }).pipe(Effect.as(HttpServerResponse.empty()))

const toResponse = (
  response: Response,
  outgoing: ServerResponse
): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  const { body, headers, status } = response
  if (response.interruption !== undefined) return Effect.interruptible(interrupt(response, outgoing))
  if (status === 204 || body === "") return Effect.succeed(HttpServerResponse.empty({ status, headers }))
  const contentType = headers["content-type"] ?? "application/octet-stream"
  return typeof body === "string"
    ? Effect.succeed(HttpServerResponse.text(body, { status, headers, contentType }))
    : body instanceof Uint8Array
    ? Effect.succeed(HttpServerResponse.uint8Array(body, { status, headers, contentType }))
    // The server runs a request to its end, as Amazon does; writing to somebody who has gone has none.
    : Effect.interruptible(stream(response, body, outgoing))
}

const tooLarge = HttpServerResponse.text("Request Entity Too Large", {
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
    const response = yield* handle({
      method: incoming.method ?? "GET",
      ...addressOf(incoming),
      headers: headersOf(incoming),
      body
    }).pipe(Effect.catchDefect((defect) =>
      Effect.as(
        logFailure(Cause.die(defect)),
        { status: 500, headers: {}, body: "The sandbox failed; its log says why." } satisfies Response as Response
      )
    ))
    const outgoing = NodeHttpServerRequest.toServerResponse(request) as ServerResponse
    if (response.clock !== undefined) outgoing.setHeader("date", new Date(response.clock).toUTCString())
    return yield* toResponse(response, outgoing)
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
