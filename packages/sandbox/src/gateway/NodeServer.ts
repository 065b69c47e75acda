/**
 * The sandbox as a server on a port, over `@effect/platform-node`.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeHttpServerRequest from "@effect/platform-node/NodeHttpServerRequest"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { Handle } from "./Gateway.ts"
import type { Answer } from "./Http.ts"

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

/** Writes half of an answer, or its headers alone, and then breaks off or falls silent; ends when the connection does. */
const spoil = (answer: Answer, response: ServerResponse): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.callback((resume) => {
    const { body, headers, status } = answer
    const kind = answer.spoil?.kind
    response.once("close", () => resume(Effect.succeed(HttpServerResponse.empty())))
    if (kind === "reset-before-headers") return void response.socket?.resetAndDestroy()
    const bytes = typeof body === "string" || body instanceof Uint8Array ? Buffer.from(body) : Buffer.alloc(2)
    response.writeHead(status, { ...headers, "content-length": String(bytes.length) })
    response.flushHeaders()
    if (kind === "reset-after-headers") setImmediate(() => response.socket?.resetAndDestroy())
    else response.write(bytes.subarray(0, bytes.length >> 1), () => kind === "truncated" && response.socket?.destroy())
  })

const toResponse = (answer: Answer): HttpServerResponse.HttpServerResponse => {
  const { body, headers, status } = answer
  if (status === 204 || body === "") return HttpServerResponse.empty({ status, headers })
  const contentType = headers["content-type"] ?? "application/octet-stream"
  return typeof body === "string"
    ? HttpServerResponse.text(body, { status, headers, contentType })
    : body instanceof Uint8Array
    ? HttpServerResponse.uint8Array(body, { status, headers, contentType })
    : HttpServerResponse.stream(body, { status, headers, contentType })
}

const tooLarge = /*#__PURE__*/ HttpServerResponse.text("Request Entity Too Large", {
  status: 413,
  headers: { connection: "close" }
})

const app = (handle: Handle) =>
  Effect.gen(function*() {
    const request = yield* HttpServerRequest.HttpServerRequest
    const incoming = NodeHttpServerRequest.toIncomingMessage(request) as IncomingMessage
    const hasBody = incoming.headers["content-length"] !== undefined ||
      incoming.headers["transfer-encoding"] !== undefined
    if (Number(incoming.headers["content-length"]) > maxBytes) return tooLarge
    const body = hasBody ? new Uint8Array(yield* request.arrayBuffer) : empty
    const headers = headersOf(incoming)
    const answer = yield* handle({
      method: incoming.method ?? "GET",
      origin: `http://${headers["host"] ?? "localhost"}`,
      target: incoming.url ?? "/",
      headers,
      body
    }).pipe(Effect.catchDefect((defect) =>
      Effect.as(
        Effect.logError("The sandbox failed to answer", defect),
        { status: 500, headers: {}, body: "The sandbox failed; its log says why." } satisfies Answer as Answer
      )
    ))
    return answer.spoil === undefined
      ? toResponse(answer)
      : yield* spoil(answer, NodeHttpServerRequest.toServerResponse(request) as ServerResponse)
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
