/** Requests that never left differ from those that may have arrived, by all HTTP clients, on real sockets. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { ProxyAgent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Redacted } from "effect"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Policy from "effect-sp-api/http/Policy"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import type { HttpClient } from "effect/http"
import { once } from "node:events"
import type { AddressInfo, Server, Socket } from "node:net"
import { createServer } from "node:net"
import { troubleOf } from "../../packages/sp-api/src/wire/cause.ts"
import { json, serve } from "../sp-api/auth/support/server.ts"
import { clients } from "./support/wire.ts"

const hurry = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  effect.pipe(
    Effect.provideService(Policy.CurrentRetryPolicy, {
      attempts: 3,
      baseMillis: 1,
      capMillis: 1,
      throttledAttempts: 1
    }),
    Effect.provideService(Policy.AttemptTimeout, Duration.seconds(5))
  )

/** A server of raw sockets. */
const raw = (onSocket: (socket: Socket) => void) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const sockets = new Set<Socket>()
      const server = createServer((socket) => {
        sockets.add(socket.on("error", () => {}))
        onSocket(socket)
      }).listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, sockets, port: (server.address() as AddressInfo).port }
    }),
    ({ server, sockets }) => Effect.sync(() => close(server, sockets))
  )

const close = (server: Server, sockets: Iterable<Socket>) => {
  for (const socket of sockets) socket.destroy()
  server.close()
}

/** A call that makes something and may not be repeated blindly, to this endpoint. */
const createReport = (http: Layer.Layer<HttpClient.HttpClient>, endpoint: string, lwaEndpoint?: string) =>
  Effect.gen(function*() {
    const lwa = yield* serve(() => json({ access_token: "Atza|a", token_type: "bearer", expires_in: 3600 }))
    return yield* Reports.createReport({
      body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: ["ATVPDKIKX0DER"] }
    }).pipe(
      Effect.flip,
      hurry,
      Effect.provide(
        SpApi.layer({
          endpoint,
          lwaEndpoint: lwaEndpoint ?? lwa.url,
          clientId: "client",
          clientSecret: Redacted.make("secret"),
          refreshToken: Redacted.make("Atzr|refresh")
        }).pipe(Layer.provide(Layer.fresh(http)))
      )
    )
  })

const failed = { _tag: "TransportFailed", outcome: "failed" } as const

describe.each(clients)("over %s", (name, http) => {
  it.live("a connection that is refused: failed, and tried again", () =>
    Effect.gen(function*() {
      const { port } = yield* Effect.scoped(raw(() => {}))
      const error = yield* createReport(http, `http://127.0.0.1:${port}`)
      assert.deepInclude(error.reason, failed, error.message)
      assert.strictEqual(error.attempts, 3)
    }).pipe(Effect.scoped))

  it.live("a name that is not known: failed, and tried again", () =>
    Effect.gen(function*() {
      const error = yield* createReport(http, "https://sellingpartnerapi.invalid")
      assert.deepInclude(error.reason, failed, error.message)
      assert.strictEqual(error.attempts, 3)
    }).pipe(Effect.scoped))

  it.live.each<readonly [what: string, onSocket: (socket: Socket) => void]>([
    [
      "responds in plain text",
      (socket) => void socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"))
    ],
    ["hangs up", (socket) => void socket.on("data", () => socket.end())],
    ["sends an alert", (socket) => void socket.on("data", () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40])))]
  ])("a server of TLS that %s before there is TLS: failed, not unknown", ([, onSocket]) =>
    Effect.gen(function*() {
      const { port } = yield* raw(onSocket)
      const error = yield* createReport(http, `https://127.0.0.1:${port}`)
      assert.deepInclude(error.reason, failed, error.message)
    }).pipe(Effect.scoped))

  // The other clients do not distinguish a reset of TLS from one after the request.
  if (name === "our undici") {
    it.live("a server of TLS that resets before there is TLS: failed, not unknown", () =>
      Effect.gen(function*() {
        const { port } = yield* raw((socket) => void socket.on("data", () => socket.resetAndDestroy()))
        const error = yield* createReport(http, `https://127.0.0.1:${port}`)
        assert.deepInclude(error.reason, failed, error.message)
        assert.strictEqual(error.attempts, 3)
      }).pipe(Effect.scoped))
  }

  it.live("a port that fetch forbids, or that is invalid: failed, not unknown", () =>
    Effect.gen(function*() {
      const error = yield* createReport(http, "http://127.0.0.1:6000")
      assert.deepInclude(error.reason, failed, error.message)
      if (name.endsWith("fetch")) assert.strictEqual(error.attempts, 1)
    }).pipe(Effect.scoped))

  it.live.each<readonly [what: string, onSocket: (socket: Socket) => void]>([
    ["a reset after the request", (socket) => void socket.on("data", () => socket.resetAndDestroy())],
    ["an end after the request", (socket) => void socket.on("data", () => socket.end())],
    ["nonsense after the request", (socket) => void socket.on("data", () => socket.end("nonsense\r\n\r\n"))],
    [
      "a body that breaks off",
      (socket) => void socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"))
    ]
  ])("%s: unknown, and not repeated", ([, onSocket]) =>
    Effect.gen(function*() {
      const { port } = yield* raw(onSocket)
      const error = yield* createReport(http, `http://127.0.0.1:${port}`)
      assert.deepInclude(error.reason, { _tag: "TransportFailed", outcome: "unknown" }, error.message)
      assert.strictEqual(error.attempts, 1)
    }).pipe(Effect.scoped))
})

describe.each([
  ["undici", NodeHttpClient.layerUndiciNoDispatcher],
  ["our undici", UndiciHttpClient.layerNoDispatcher]
])("through a proxy, over %s", (_, noDispatcher) => {
  it.live.each([[407], [502]])(
    "a proxy that refuses the tunnel with %d: failed, not unknown",
    ([status]) =>
      Effect.gen(function*() {
        const proxy = yield* raw((socket) =>
          void socket.on("data", (data) => {
            // The token travels in plain text here, which a proxy forwards.
            const token = JSON.stringify({ access_token: "Atza|a", token_type: "bearer", expires_in: 3600 })
            const [line, body] = String(data).includes("sellingpartnerapi")
              ? [`${status} No`, ""] as const
              : ["200 OK", token] as const
            if (String(data).startsWith("CONNECT 127.0.0.1")) socket.write("HTTP/1.1 200 Connected\r\n\r\n")
            else {socket.end(
                `HTTP/1.1 ${line}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
              )}
          })
        )
        const dispatcher = Layer.effect(
          NodeHttpClient.Dispatcher,
          Effect.acquireRelease(
            Effect.sync(() => new ProxyAgent(`http://127.0.0.1:${proxy.port}`)),
            (agent) => Effect.promise(() => agent.destroy())
          )
        )
        const error = yield* createReport(
          Layer.provide(noDispatcher, dispatcher),
          "https://sellingpartnerapi-na.amazon.com"
        ).pipe(Effect.timeoutOrElse({ duration: "2 minutes", orElse: () => Effect.die("no end") }))
        assert.deepInclude(error.reason, failed, error.message)
        // What it refuses for want of credentials, it will refuse again.
        assert.strictEqual(error.attempts, status === 407 ? 1 : 3)
        assert.include(error.message, `the proxy refused to connect (${status})`)
        if (status === 407) assert.match(error.message, /requires credentials: set them in the HTTP client/)
      }).pipe(Effect.scoped)
  )
})

describe.each(clients)("a proxy that forwards plain requests, over %s", (name, http) => {
  // fetch takes 407 for a failure of the network, and does not distinguish it from others.
  const hidden = /reports no reason, as for a proxy that requires credentials \(407\)/

  it.live("its 407 is named as the proxy's, and fails after one request", () =>
    Effect.gen(function*() {
      const proxy = yield* serve(() => ({
        status: 407,
        body: "<html><title>407 Proxy Authentication Required</title></html>"
      }))
      const error = yield* createReport(http, proxy.url)
      if (name.endsWith("fetch")) return assert.match(error.message, hidden)
      assert.strictEqual(error.reason._tag, "UnexpectedStatus")
      assert.match(error.message, /A proxy refused the request \(407\)/)
      assert.match(error.hint ?? "", /proxy requires credentials/)
      assert.strictEqual(proxy.received.length, 1)
    }).pipe(Effect.scoped))

  it.live("its 407 to a request for a token is named as well", () =>
    Effect.gen(function*() {
      const proxy = yield* serve(() => ({ status: 407, body: "no" }))
      const error = yield* createReport(http, "http://127.0.0.1:1", proxy.url)
      if (name.endsWith("fetch")) return assert.match(error.message, hidden)
      assert.match(error.message, /^lwa\.token: A proxy refused the request \(407\)/)
      assert.match(error.hint ?? "", /proxy requires credentials/)
      assert.strictEqual(proxy.received.length, 1)
    }).pipe(Effect.scoped))
})

it("Node's own agent names the status of a proxy, too", () => {
  const message =
    "Failed to establish tunnel to api.amazon.com:443 via 127.0.0.1:3128: HTTP/1.1 407 Proxy Authentication Required"
  const cause = Object.assign(new Error(message), { code: "ERR_PROXY_TUNNEL" })
  assert.deepInclude(troubleOf(cause), { kind: "untrusted", code: "ERR_PROXY_TUNNEL" })
  assert.match(troubleOf(new Error("wrapped", { cause })).proxy ?? "", /\(407\), because it requires credentials/)
})

describe("what platforms say of a failure", () => {
  const error = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })
  const within = (cause: unknown) => Object.assign(new TypeError("fetch failed"), { cause })

  it.each(
    [
      ["EMFILE", within(error("EMFILE", { syscall: "connect" })), "not-sent"],
      ["ENFILE", error("ENFILE", { syscall: "socket" }), "not-sent"],
      ["EADDRNOTAVAIL", error("EADDRNOTAVAIL", { syscall: "connect" }), "not-sent"],
      ["EAI_FAIL", error("EAI_FAIL", { syscall: "getaddrinfo" }), "not-sent"],
      ["a connection that timed out", error("ETIMEDOUT", { syscall: "connect" }), "not-sent"],
      [
        "several addresses",
        within(
          Object.assign(new Error(""), { code: "ETIMEDOUT", errors: [error("ETIMEDOUT", { syscall: "connect" })] })
        ),
        "not-sent"
      ],
      ["a connect timeout of undici", error("UND_ERR_CONNECT_TIMEOUT"), "not-sent"],
      ["Bun", error("ConnectionRefused"), "not-sent"],
      [
        "Deno",
        new TypeError("error sending request for url (https://x): client error (Connect): dns error"),
        "not-sent"
      ],
      ["an unknown certificate", within(error("DEPTH_ZERO_SELF_SIGNED_CERT")), "untrusted"],
      ["a certificate of another host", error("ERR_TLS_CERT_ALTNAME_INVALID"), "untrusted"],
      ["an expired certificate", error("CERT_HAS_EXPIRED"), "untrusted"],
      ["a broken handshake", error("ERR_SSL_WRONG_VERSION_NUMBER"), "not-sent"],
      ["TLS that breaks midway", error("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC"), "lost"],
      ["a reset", within(error("ECONNRESET", { syscall: "read" })), "lost"],
      ["a connection that timed out while it was read", error("ETIMEDOUT", { syscall: "read" }), "lost"],
      ["a socket that closed", within(error("UND_ERR_SOCKET")), "lost"],
      ["a broken pipe", error("EPIPE", { syscall: "write" }), "lost"],
      ["a header that cannot be sent", error("ERR_INVALID_CHAR"), "unsendable"],
      ["a port that cannot be called", within(new Error("bad port")), "unsendable"],
      ["damaged data", within(error("Z_DATA_ERROR")), "damaged"],
      ["damaged brotli", within(error("ERR__ERROR_FORMAT_PADDING_2")), "damaged"],
      ["nothing", undefined, "lost"]
    ] as const
  )("%s", (_, cause, kind) => {
    assert.strictEqual(troubleOf(cause).kind, kind)
  })
})
