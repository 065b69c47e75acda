/**
 * Proxies of the environment and of the program: a real one on loopback, and behind it a sandbox with TLS for Amazon's
 * hosts, so that no name is ever looked up.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Cause, ConfigProvider, Duration, Effect, Layer, Redacted, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ReportsApi from "effect-sp-api/apis/Reports_2021_06_30"
import * as Policy from "effect-sp-api/http/Policy"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApi from "effect-sp-api/SpApi"
import { SpApiError } from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import { HttpClient } from "effect/http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { inspect } from "node:util"
import { Agent } from "undici"
import ownAgent from "undici/lib/dispatcher/agent.js"
import * as Certificate from "../../../packages/sandbox/src/server/Certificate.ts"
import { connectProxy, status } from "./support/connectProxy.ts"

const api = "sellingpartnerapi-na.amazon.com:443"
const lwa = "api.amazon.com:443"
const documents = "documents.s3.amazonaws.com:443"

const marketplaceIds = ["ATVPDKIKX0DER"]
const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
const rows = Effect.map(Stream.runCollect(Reports.rows({ reportType, marketplaceIds })), (list) => list.length)
const createReport = ReportsApi.createReport({ body: { reportType, marketplaceIds } })

const hurry = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  effect.pipe(
    Effect.provideService(Policy.CurrentRetryPolicy, {
      attempts: 3,
      baseMillis: 1,
      capMillis: 1,
      throttledAttempts: 1
    }),
    Effect.provideService(Policy.AttemptTimeout, Duration.seconds(20))
  )

const withEnv = (env: Record<string, string>) =>
  Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))

/** Amazon, on a port of this machine. */
const amazon = Sandbox.layerServer({
  tls: true,
  publicUrl: "https://documents.s3.amazonaws.com",
  usagePlans: "off",
  processingTime: "0 millis"
})

/** Settings without an address, so that requests go to Amazon's hosts; the port of the sandbox; its authority. */
const settings = Effect.map(Sandbox.Sandbox, ({ authority, configValues, otherUrls, url }) => ({
  values: { ...configValues, endpoint: undefined, lwaEndpoint: undefined },
  port: Number(new URL([url, ...otherUrls].find((one) => /:\d+$/.test(one))!).port),
  ca: authority!.pem
}))

describe("through a proxy that tunnels", () => {
  it.live.each<readonly [what: string, variable: string, loginOf: (credentials: string) => string]>([
    ["HTTPS_PROXY", "HTTPS_PROXY", () => ""],
    ["https_proxy", "https_proxy", () => ""],
    ["HTTP_PROXY alone, as Node has it", "HTTP_PROXY", () => ""],
    ["HTTPS_PROXY with credentials", "HTTPS_PROXY", () => "us%40er:p%3Ass%25word@"]
  ])("%s: the API, Login with Amazon and documents", ([, variable, login]) =>
    Effect.gen(function*() {
      const { ca, port, values } = yield* settings
      const credentials = login("") === "" ? undefined : "us@er:p:ss%word"
      const proxy = yield* connectProxy({ port, credentials })
      const count = yield* rows.pipe(
        Effect.provide(NodeSpApi.layer(values, { http: { connect: { ca } } })),
        withEnv({ [variable]: `http://${login("")}127.0.0.1:${proxy.port}` })
      )
      assert.isAbove(count, 0)
      assert.deepStrictEqual([...new Set(proxy.hosts)].sort(), [lwa, documents, api])
    }).pipe(Effect.scoped, Effect.provide(amazon)))

  it.live("the proxy of the program, over TLS, without its scheme or redacted; the environment is not read", () =>
    Effect.gen(function*() {
      const { ca, port, values } = yield* settings
      const certificate = yield* Certificate.make(["localhost"])
      const secure = yield* connectProxy({ port, tls: certificate })
      const plain = yield* connectProxy({ port })
      const call = (proxy: UndiciHttpClient.Options["proxy"]) =>
        createReport.pipe(
          Effect.provide(NodeSpApi.layer(values, { http: { proxy, connect: { ca: [ca, certificate.ca] } } })),
          withEnv({ HTTPS_PROXY: "http://127.0.0.1:1", NO_PROXY: "*" })
        )
      yield* call(`https://localhost:${secure.port}`)
      assert.deepStrictEqual(secure.hosts, [lwa, api])
      yield* call(`127.0.0.1:${plain.port}`)
      yield* call(Redacted.make(`http://127.0.0.1:${plain.port}`))
      assert.deepStrictEqual(plain.hosts, [lwa, api, lwa, api])
    }).pipe(Effect.scoped, Effect.provide(amazon)))

  it.live("the dispatcher serves Effect's undici client, too", () =>
    Effect.gen(function*() {
      const { ca, port, values } = yield* settings
      const proxy = yield* connectProxy({ port })
      const http = NodeHttpClient.layerUndiciNoDispatcher.pipe(
        Layer.provide(UndiciHttpClient.layerDispatcher({ connect: { ca } }))
      )
      yield* createReport.pipe(
        Effect.provide(SpApi.layer(values).pipe(Layer.provide(http))),
        withEnv({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
      )
      assert.deepStrictEqual(proxy.hosts, [lwa, api])
    }).pipe(Effect.scoped, Effect.provide(amazon)))

  it.live("this machine is called directly, unless the program says otherwise", () =>
    Effect.gen(function*() {
      const { configValues, url } = yield* Sandbox.Sandbox
      const proxy = yield* connectProxy({ port: Number(new URL(url).port) })
      const address = `http://127.0.0.1:${proxy.port}`
      yield* createReport.pipe(
        Effect.provide(NodeSpApi.layer(configValues)),
        withEnv({ HTTP_PROXY: address, HTTPS_PROXY: address })
      )
      yield* createReport.pipe(Effect.provide(NodeSpApi.layer(configValues, { http: { proxy: address } })))
      assert.deepStrictEqual(proxy.hosts, [])
      const error = yield* createReport.pipe(
        Effect.flip,
        Effect.provide(NodeSpApi.layer(configValues, { http: { proxy: { url: address, loopback: true } } }))
      )
      // Plain http is forwarded, not tunnelled; this proxy does not do that.
      assert.match(error.message, /501/)
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ usagePlans: "off" }))))
})

describe("which requests go through it", () => {
  const table: ReadonlyArray<readonly [noProxy: string, url: string, proxied: boolean]> = [
    ["", "https://a.invalid", true],
    ["*", "https://a.invalid", false],
    ["b.invalid, a.invalid", "https://a.invalid", false],
    ["b.invalid a.invalid", "https://a.invalid", false],
    ["A.INVALID", "https://a.invalid", false],
    ["b.invalid", "https://a.invalid", true],
    ["invalid", "https://a.invalid", false],
    [".a.invalid", "https://x.a.invalid", false],
    ["*.a.invalid", "https://x.a.invalid", false],
    ["*.a.invalid", "https://a.invalid", true],
    ["a.invalid", "https://xa.invalid", true],
    ["a.invalid:443", "https://a.invalid", false],
    ["a.invalid:8443", "https://a.invalid", true],
    ["a.invalid:8443", "https://a.invalid:8443", false],
    ["192.0.2.1", "https://192.0.2.2", true],
    ["", "https://127.0.0.1:1", false],
    ["", "https://localhost:1", false],
    ["", "https://[::1]:1", false]
  ]

  it.live.each(table)("NO_PROXY=%j: %s through the proxy: %s", ([NO_PROXY, url, proxied]) =>
    Effect.gen(function*() {
      const proxy = yield* connectProxy({ port: 1, refuse: status(502) })
      const get = Effect.flip(HttpClient.get(url))
      const address = `http://127.0.0.1:${proxy.port}`
      yield* get.pipe(Effect.provide(UndiciHttpClient.layer({})), withEnv({ HTTPS_PROXY: address, NO_PROXY }))
      yield* get.pipe(Effect.provide(UndiciHttpClient.layer({ proxy: { url: address, noProxy: NO_PROXY } })))
      assert.strictEqual(proxy.hosts.length, proxied ? 2 : 0)
    }).pipe(Effect.scoped))

  it.live("none with the option false", () =>
    Effect.gen(function*() {
      const proxy = yield* connectProxy({ port: 1, refuse: status(502) })
      yield* Effect.flip(HttpClient.get("https://a.invalid")).pipe(
        Effect.provide(UndiciHttpClient.layer({ proxy: false })),
        withEnv({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
      )
      assert.deepStrictEqual(proxy.hosts, [])
    }).pipe(Effect.scoped))
})

/** The whole of an error as any output could show it. */
const printed = (error: SpApiError) =>
  [error.message, error.hint, JSON.stringify(error), inspect(error, { depth: 20 }), Cause.pretty(Cause.fail(error))]
    .join("\n")

const password = "s3cr3t-pr0xy"

/** A port of this machine on which nothing listens. */
const unused = Effect.promise(async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
})

describe("a failure of the proxy names it, without its credentials, and counts as not sent", () => {
  const refusals = [
    ["refuses with 502", "refused to connect (502)", 3, status(502)],
    ["requires credentials", "refused to connect (407), because it requires credentials", 1, status(407)],
    ["hangs up", "could not be reached", 3, (_: string, socket: { destroy(): unknown }) => !!socket.destroy()],
    ["never responds", "could not be reached: UND_ERR_HEADERS_TIMEOUT", 3, () => true]
  ] as const

  it.live.each(
    refusals.flatMap(([what, says, attempts, refuse]) =>
      [api, lwa, documents].map((host) => [what, host, says, attempts, refuse] as const)
    )
  )("it %s, before %s", ([, refused, says, attempts, refuse]) =>
    Effect.gen(function*() {
      const { ca, port, values } = yield* settings
      const proxy = yield* connectProxy({
        port,
        credentials: `user:${password}`,
        refuse: (host, socket) => host === refused && refuse(host, socket)
      })
      const url = `http://user:${password}@127.0.0.1:${proxy.port}`
      const error = yield* rows.pipe(
        Effect.flip,
        Effect.map((failure) => failure instanceof SpApiError ? failure : assert.fail(String(failure))),
        hurry,
        Effect.provide(NodeSpApi.layer(values, { http: { headersTimeout: 50, connect: { ca } } })),
        withEnv({ HTTPS_PROXY: url })
      )
      assert.deepInclude(error.reason, { _tag: "TransportFailed", outcome: "failed" })
      assert.include(error.message, `the proxy 127.0.0.1:${proxy.port} ${says}`)
      if (refused === api) assert.strictEqual(error.attempts, attempts)
      assert.notInclude(printed(error), password)
      assert.notInclude(printed(error), btoa(`user:${password}`))
    }).pipe(Effect.scoped, Effect.provide(amazon)))

  it.live("nothing listens there", () =>
    Effect.gen(function*() {
      const { values } = yield* settings
      const port = yield* unused
      const error = yield* createReport.pipe(
        Effect.flip,
        hurry,
        Effect.provide(NodeSpApi.layer(values, { http: { proxy: `http://user:${password}@127.0.0.1:${port}` } }))
      )
      assert.deepInclude(error.reason, { _tag: "TransportFailed", outcome: "failed" })
      assert.include(error.message, `the proxy 127.0.0.1:${port} could not be reached: ECONNREFUSED`)
      assert.notInclude(printed(error), password)
    }).pipe(Effect.provide(amazon)))

  it.live("its certificate is not trusted", () =>
    Effect.gen(function*() {
      const { port, values } = yield* settings
      const proxy = yield* connectProxy({ port, tls: yield* Certificate.make(["localhost"]) })
      const error = yield* createReport.pipe(
        Effect.flip,
        hurry,
        Effect.provide(NodeSpApi.layer(values, { http: { proxy: `https://localhost:${proxy.port}` } }))
      )
      assert.deepInclude(error.reason, { _tag: "TransportFailed", outcome: "failed" })
      assert.match(error.message, /the proxy localhost:\d+ could not be reached: \w*(?:CERT|UNABLE_TO)\w*/)
    }).pipe(Effect.scoped, Effect.provide(amazon)))
})

describe("a URL that is wrong fails before anything is sent, without being quoted", () => {
  it.live.each<readonly [url: string, problem: RegExp]>([
    [`socks5://user:${password}@proxy.example.com`, /must be the URL of an http or https proxy/],
    [`http://user:${password}%@proxy.example.com`, /not percent-encoded/],
    [`http://user:${password}@:99999999`, /is not the URL of a proxy/]
  ])("%j", ([url, problem]) =>
    Effect.gen(function*() {
      const fromEnv = yield* Effect.flip(HttpClient.get("https://a.invalid")).pipe(
        Effect.provide(UndiciHttpClient.layer({})),
        Effect.flip,
        withEnv({ HTTPS_PROXY: url })
      )
      const ofProgram = yield* Effect.flip(HttpClient.get("https://a.invalid")).pipe(
        Effect.provide(UndiciHttpClient.layer({ proxy: url })),
        Effect.flip
      )
      for (const [error, field] of [[fromEnv, "HTTPS_PROXY"], [ofProgram, "proxy"]] as const) {
        if (!(error instanceof SpApiError)) return assert.fail(String(error))
        assert.deepInclude(error.reason, { _tag: "RequestInvalid", field })
        assert.match(error.message, problem)
        assert.notInclude(printed(error), password)
      }
    }))
})

it("the file of undici that is loaded alone is the same class as that of the whole", () => {
  assert.strictEqual(ownAgent, Agent)
})
