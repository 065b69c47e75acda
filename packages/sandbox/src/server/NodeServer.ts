/**
 * The sandbox as an HTTP server, with `@effect/platform-node`.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeHttpServerRequest from "@effect/platform-node/NodeHttpServerRequest"
import * as ByteSize from "effect/ByteSize"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpMiddleware from "effect/http/HttpMiddleware"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import { createServer } from "node:http"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo } from "node:net"
import { endpointOf } from "../gateway/Endpoints.ts"
import type { Handle } from "../gateway/Gateway.ts"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Address from "./Address.ts"
import type { Certificate } from "./Certificate.ts"

/** The maximum size of a request body: that of the largest feed which the client submits. */
const maxBytes = 256 * 1024 * 1024
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

/** Writes chunks one by one, each after the previous one was sent; stops when the connection closes. */
const write = <E>(bytes: Stream.Stream<Uint8Array, E>, outgoing: ServerResponse): Effect.Effect<void, E> =>
  Stream.runForEach(bytes, (piece) =>
    outgoing.destroyed
      ? Effect.interrupt
      : Effect.callback<void>((resume) => void outgoing.write(piece, () => resume(Effect.void))))

/** Writes half of a response, or only its headers, and then breaks off or stalls; ends when the connection closes. */
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
  Effect.logError("The sandbox failed to handle a request", cause)

/** Writes a response with a streamed body. */
const stream = (
  { headers, status }: Response,
  body: Stream.Stream<Uint8Array>,
  outgoing: ServerResponse
): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.suspend(() => {
    outgoing.writeHead(status, headers)
    return Effect.matchCauseEffect(write(body, outgoing), {
      onSuccess: () => Effect.sync(() => void outgoing.end()),
      // The status is sent already, so the response can only break off.
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
    // The server completes each request, as Amazon does, but writing to a closed connection would never end.
    : Effect.interruptible(stream(response, body, outgoing))
}

/** What a server listens on, and what its clients call it by. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** Instead of the address that the server listens on. */
  readonly publicUrl?: string | undefined
  /** Whether `X-Forwarded-*` is believed. */
  readonly trustProxy?: boolean | undefined
  /** Serves `https`. */
  readonly certificate?: Certificate | undefined
}

/** A server that runs. */
interface Running {
  /** The URL for clients. */
  readonly url: string
  /** Other URLs that lead to the server. */
  readonly others: ReadonlyArray<string>
}

/** The request as the core sees it. Clients that use the sandbox as a proxy send the whole URL as the target. */
const requestOf = (
  incoming: IncomingMessage,
  body: Uint8Array,
  originOf: (headers: Headers) => string,
  tooLarge: boolean
): Request => {
  const target = incoming.url ?? "/"
  const headers = headersOf(incoming)
  const origin = originOf(headers)
  const [whole, host] = /^https?:\/\/([^/?#]+)/i.exec(target) ?? []
  const method = incoming.method ?? "GET"
  if (whole === undefined) return { method, origin, target, headers, body, tooLarge }
  const rest = target.slice(whole.length)
  return {
    method,
    origin,
    target: rest.startsWith("/") ? rest : `/${rest}`,
    headers: { ...headers, host },
    body,
    tooLarge
  }
}

type Headers = { readonly [name: string]: string | undefined }

/** As Amazon does where the client accepts it. S3 and STS do not compress. */
const compressed = HttpMiddleware.compression({ algorithms: ["gzip"], minSize: 0 })

const app = (handle: Handle, originOf: (headers: Headers) => string) =>
  Effect.gen(function*() {
    const request = yield* HttpServerRequest.HttpServerRequest
    const incoming = NodeHttpServerRequest.toIncomingMessage(request) as IncomingMessage
    const hasBody = incoming.headers["content-length"] !== undefined ||
      incoming.headers["transfer-encoding"] !== undefined
    const isTooLarge = Number(incoming.headers["content-length"]) > maxBytes
    const body = !hasBody || isTooLarge
      ? empty
      : yield* request.arrayBuffer.pipe(
        Effect.map((bytes) => new Uint8Array(bytes)),
        Effect.catchTag("HttpServerError", () => Effect.undefined)
      )
    // A client that went away has sent no more than it could, and gets no response.
    if (body === undefined && incoming.socket.destroyed) return HttpServerResponse.empty({ status: 400 })
    const received = requestOf(incoming, body ?? empty, originOf, isTooLarge || body === undefined)
    const response = yield* handle(received).pipe(Effect.catchDefect((defect) =>
      Effect.as(
        logFailure(Cause.die(defect)),
        {
          status: 500,
          headers: {},
          body: "The sandbox failed; the reason is in its log."
        } satisfies Response as Response
      )
    ))
    const outgoing = NodeHttpServerRequest.toServerResponse(request) as ServerResponse
    if (response.clock !== undefined) outgoing.setHeader("date", new Date(response.clock).toUTCString())
    const endpoint = endpointOf(received)
    const answer = toResponse(response, outgoing)
    return yield* endpoint === "document" || endpoint === "sts" ? answer : compressed(answer)
  }).pipe(
    Effect.provideService(HttpIncomingMessage.MaxBodySize, maxBody)
  )

/** Serves until the scope closes. */
export const serve = Effect.fnUntraced(function*(handle: Handle, options: ServeOptions) {
  const { certificate, host, port, publicUrl, trustProxy } = options
  // The secure server has the same members, with sockets of another type.
  const node = certificate === undefined
    ? createServer()
    : createSecureServer({ ...certificate, ALPNProtocols: ["http/1.1", "http/1.0"] }) as Server
  const server = yield* NodeHttpServer.make(() => node, { host, port, gracefulShutdownTimeout: "100 millis" })
  const bound = node.address() as AddressInfo
  const scheme = certificate === undefined ? "http" : "https"
  const [own, ...more] = Address.urlsOf(scheme, bound)
  const url = publicUrl ?? own
  const originOf = trustProxy === true ? (headers: Headers) => Address.forwardedUrl(headers, url) : () => url
  const services = yield* Layer.build(NodeHttpServer.layerHttpServices)
  yield* server.serve(Effect.provide(app(handle, originOf), services))
  // Open connections, such as stalled ones, must not delay the shutdown.
  yield* Effect.addFinalizer(() => Effect.sync(() => node.closeAllConnections()))
  return { url, others: publicUrl === undefined ? more : [own, ...more] } satisfies Running as Running
})
