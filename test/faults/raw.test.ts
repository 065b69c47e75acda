/** The escape hatch, and headers of callers: bytes pass unharmed, names are bounded, over every HTTP client. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Metric, Redacted, Stream } from "effect"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Upload from "effect-sp-api/documents/Upload"
import * as Policy from "effect-sp-api/http/Policy"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpBody, HttpClient, HttpClientRequest, HttpClientResponse } from "effect/http"
import type { ServerResponse } from "node:http"
import { brotliCompressSync, gzipSync } from "node:zlib"
import type { Received } from "../sp-api/documents/support/server.ts"
import { serve } from "../sp-api/documents/support/server.ts"
import { clients } from "./support/wire.ts"

const token = JSON.stringify({ access_token: "Atza|a", token_type: "bearer", expires_in: 3600 })

const api = (
  http: Layer.Layer<HttpClient.HttpClient>,
  answer: (received: Received, response: ServerResponse) => void
) =>
  Effect.map(
    serve((received, response) => received.url === "/auth" ? response.end(token) : answer(received, response)),
    (server) => ({
      calls: () => server.received.filter(({ url }) => url !== "/auth"),
      layer: SpApi.layer({
        endpoint: server.url,
        lwaEndpoint: `${server.url}/auth`,
        clientId: "client",
        clientSecret: Redacted.make("secret"),
        refreshToken: Redacted.make("Atzr|refresh")
      }).pipe(Layer.provideMerge(Layer.fresh(http)))
    })
  )

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)

const unsendable = [
  "a\r\nx-injected: 1",
  "a\nb",
  "a\rb",
  "a\0b",
  "a\u0001b",
  "a\u007fb",
  "日本",
  "a\u0100",
  "😀",
  "\ud800"
]

describe.each(clients)("over %s", (_, http) => {
  it.live("bytes of every value arrive and come back as they were, compressed on the way or not", () =>
    Effect.gen(function*() {
      const { calls, layer } = yield* api(http, ({ body, url }, response) => {
        const [packed, encoding] = url.startsWith("/gzip")
          ? [gzipSync(body), "gzip"]
          : url.startsWith("/br")
          ? [brotliCompressSync(body), "br"]
          : [body, undefined]
        response.writeHead(200, {
          "content-type": "application/octet-stream",
          ...(encoding === undefined ? {} : { "content-encoding": encoding })
        }).end(packed)
      })
      yield* Effect.gen(function*() {
        const client = yield* RawHttpClient.make
        for (const path of ["/plain/x", "/gzip/x", "/br/x"]) {
          const response = yield* client.execute(
            HttpClientRequest.post(path, { body: HttpBody.uint8Array(every, "application/octet-stream") })
          )
          assert.deepStrictEqual(new Uint8Array(yield* response.arrayBuffer), every, path)
        }
        const streamed = yield* client.execute(
          HttpClientRequest.post("/plain/x", { body: HttpBody.uint8Array(every, "x/y") })
        )
        const chunks = yield* Stream.runCollect(streamed.stream)
        assert.deepStrictEqual(new Uint8Array(Buffer.concat(chunks)), every)
      }).pipe(Effect.provide(layer))
      for (const { body, headers } of calls()) {
        assert.deepStrictEqual(new Uint8Array(body), every)
        assert.strictEqual(headers["content-length"], "256")
      }
      assert.strictEqual(calls()[0]!.headers["content-type"], "application/octet-stream")
    }).pipe(Effect.scoped))

  it.live("responses pass that are no JSON, empty, or 204; JSON and errors stay what they were", () =>
    Effect.gen(function*() {
      const { layer } = yield* api(http, ({ url }, response) => {
        const [status, body] = ({
          "/text": [200, "plain text"],
          "/xml": [200, "<a/>"],
          "/half": [200, "{\"a\":"],
          "/empty": [200, ""],
          "/none": [204, undefined],
          "/json": [200, "{\"a\":1}"],
          "/errors": [200, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"no\"}]}"],
          "/blanks": [200, " \t\r\n{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"no\"}]}"],
          "/marked": [200, "\uFEFF{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"no\"}]}"],
          "/bad": [400, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"no\"}]}"]
        } as Record<string, readonly [number, string | undefined]>)[url]!
        response.writeHead(status).end(body)
      })
      yield* Effect.gen(function*() {
        const client = yield* RawHttpClient.make
        const text = (path: string) => Effect.flatMap(client.get(path), (response) => response.text)
        assert.strictEqual(yield* text("/text"), "plain text")
        assert.strictEqual(yield* text("/xml"), "<a/>")
        assert.strictEqual(yield* text("/half"), "{\"a\":")
        assert.strictEqual(yield* text("/empty"), "")
        assert.strictEqual(yield* text("/none"), "")
        assert.deepStrictEqual(yield* Effect.flatMap(client.get("/json"), (response) => response.json), { a: 1 })
        for (const path of ["/errors", "/blanks", "/marked"]) {
          assert.strictEqual((yield* Effect.flip(client.get(path))).reason._tag, "UnexpectedStatus", path)
        }
        assert.strictEqual((yield* Effect.flip(client.get("/bad"))).reason._tag, "BadRequest")
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))

  it.live("a body larger than the limit fails, whatever it holds", () =>
    Effect.gen(function*() {
      const { layer } = yield* api(http, (_, response) => response.end(Buffer.alloc(100_000)))
      const error = yield* Effect.flatMap(RawHttpClient.make, (client) => client.get("/x")).pipe(
        Effect.flip,
        Effect.provideService(Policy.CurrentSizeLimits, { response: 10_000, errorBody: 1000 }),
        Effect.provide(layer)
      )
      assert.match(error.message, /larger than 10000 bytes/)
    }).pipe(Effect.scoped))

  it.live("a header value that no client can send fails by its name before anything is sent", () =>
    Effect.gen(function*() {
      const { calls, layer } = yield* api(http, (_, response) => response.end("{}"))
      const check = (error: SpApiError, field: string) => {
        assert.deepInclude(error.reason, { _tag: "RequestInvalid", field }, error.message)
        assert.strictEqual(error.attempts, 0)
      }
      yield* Effect.gen(function*() {
        const client = yield* RawHttpClient.make
        const url = "http://127.0.0.1:1/x"
        for (const value of unsendable) {
          check(yield* Effect.flip(client.get("/x", { headers: { "x-mine": value } })), "headers.x-mine")
          check(
            yield* Effect.flip(client.execute(HttpClientRequest.post("/x", { body: HttpBody.text("x", value) }))),
            "headers.content-type"
          )
          check(
            yield* Effect.flip(Upload.put({ url, contentType: "text/plain", headers: { "x-amz-meta": value } }, "x")),
            "headers.x-amz-meta"
          )
          check(yield* Effect.flip(Upload.put({ url, contentType: value }, "x")), "headers.content-type")
          check(
            yield* Effect.flip(FbaInventory.addInventory({
              "x-amzn-idempotency-token": value,
              body: { inventoryItems: [] }
            })),
            "x-amzn-idempotency-token"
          )
        }
        check(
          yield* Effect.flip(Upload.put({ url, contentType: "a/b", headers: { "a b": "x" } }, "x")),
          "headers"
        )
      }).pipe(Effect.provide(layer))
      assert.lengthOf(calls(), 0)
    }).pipe(Effect.scoped))

  it.live("headers of the connection are the client's: a caller's would let it wait for ever, or send two requests", () =>
    Effect.gen(function*() {
      const { calls, layer } = yield* api(http, (_, response) => response.end("{}"))
      yield* Effect.gen(function*() {
        const client = yield* RawHttpClient.make
        const headers = { host: "evil.example", connection: "x", "transfer-encoding": "chunked", "content-length": "5" }
        for (const [name, value] of Object.entries(headers)) {
          const error = yield* Effect.flip(client.get("/x", { headers: { [name]: value } }))
          assert.deepInclude(error.reason, { _tag: "RequestInvalid", field: `headers.${name}` })
        }
        assert.lengthOf(calls(), 0)
        yield* client.execute(HttpClientRequest.post("/x", { body: HttpBody.text("hello") }))
      }).pipe(Effect.provide(layer))
      assert.strictEqual(calls()[0]!.headers["content-length"], "5")
    }).pipe(Effect.scoped))

  it.live("a header value of Latin-1 arrives as it was", () =>
    Effect.gen(function*() {
      const { calls, layer } = yield* api(http, (_, response) => response.end("{}"))
      yield* Effect.flatMap(RawHttpClient.make, (client) => client.get("/x", { headers: { "x-mine": "Käse\t= ÿ" } }))
        .pipe(
          Effect.provide(layer)
        )
      assert.strictEqual(calls()[0]!.headers["x-mine"], "Käse\t= ÿ")
    }).pipe(Effect.scoped))
})

describe("names of raw calls", () => {
  const counting = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.succeed(
        HttpClientResponse.fromWeb(request, new Response(url.pathname === "/auth/o2/token" ? token : "{}"))
      )
    )
  )
  const client = SpApi.layer({
    clientId: "client",
    clientSecret: Redacted.make("secret"),
    refreshToken: Redacted.make("Atzr|refresh")
  }).pipe(Layer.provide(counting))

  const plan = { rate: 1e6, burst: 1e6 }
  const unlimited = Effect.provideService(RawHttpClient.CurrentFacts, plan)

  const operations = Effect.map(
    Metric.snapshot,
    (metrics) =>
      new Set(metrics.map(({ attributes }) => attributes?.["operation"]).filter((name) => name?.startsWith("raw.")))
  )

  const letters = (index: number): string =>
    Array.from({ length: 6 }, (_, place) => "abcdefghijklmnopqrstuvwxyz"[Math.floor(index / 26 ** place) % 26]).join("")

  it.effect("stay few, whatever identifiers are called: letters, words, at any place, through any number of clients", () =>
    Effect.gen(function*() {
      const paths = [
        (id: string) => `/things/v1/${id}`,
        (id: string) => `/things/v1/${id}/parts/${id}`,
        (id: string) => `/${id}/v1/things`,
        (id: string) => `/${id}/${id}/${id}/${id}`,
        (id: string) => `/things/v1/${id.toUpperCase()}?a=${id}`
      ]
      for (let index = 0; index < 6000; index++) {
        const made = yield* RawHttpClient.make
        yield* made.get(paths[index % paths.length]!(letters(index * 7919)))
      }
      assert.isAtMost((yield* operations).size, 260)
      // What is named by its facts keeps its name.
      yield* Effect.flatMap(RawHttpClient.make, (made) => made.get(`/other/v1/${letters(1)}`)).pipe(
        Effect.provideService(RawHttpClient.CurrentFacts, { ...plan, name: "raw.other", path: "/other/v1/{id}" })
      )
      assert.isTrue((yield* operations).has("raw.other"))
    }).pipe(Effect.provide(client), unlimited, Effect.provideService(Metric.MetricRegistry, new Map())))

  it.effect("hold no identifier that is not a plain word", () =>
    Effect.gen(function*() {
      const made = yield* RawHttpClient.make
      yield* Effect.forEach(
        Array.from(
          { length: 200 },
          (_, index) => [letters(index).toUpperCase(), `sku-${index}`, `${index}`, `A.${index}`]
        ).flat(),
        (id) => made.get(`/orders/v0/orders/${id}`)
      )
      assert.deepStrictEqual([...(yield* operations)], ["raw.GET /orders/v0/orders/{}"])
    }).pipe(Effect.provide(client), unlimited, Effect.provideService(Metric.MetricRegistry, new Map())))
})
