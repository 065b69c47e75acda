import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Upload from "effect-sp-api/documents/Upload"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as Policy from "effect-sp-api/http/Policy"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Stream from "effect/Stream"
import { serve } from "./support/server.ts"
import { cut, reasonOf } from "./support/streams.ts"

const contentType = "text/xml; charset=UTF-8"
const content = Buffer.from("<feed>größe</feed>".repeat(5000))

const noPauses = Effect.provideService(Policy.CurrentRetryPolicy, {
  attempts: 4,
  baseMillis: 0,
  capMillis: 0,
  throttledAttempts: 10
})

const clients = [
  ["fetch", FetchHttpClient.layer],
  ["our fetch", LeanFetchHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici],
  ["node:http", NodeHttpClient.layerNodeHttp]
] as const

for (const [name, client] of clients) {
  describe(`an upload over ${name}`, () => {
    it.effect("sends the bytes, their length and the exact content type, without headers of the API", () =>
      Effect.gen(function*() {
        const server = yield* serve((_, response) => response.end())
        const destination = {
          url: `${server.url}/feed?X-Amz-Signature=x`,
          contentType,
          headers: { "content-md5": "abc==" },
          id: 7
        }
        for (const body of [content.toString(), content, cut(content, 1000)]) {
          const used = yield* Upload.put(destination, body)
          assert.strictEqual(used.id, 7)
        }
        for (const { body, headers, method, rawHeaders, url } of server.received) {
          assert.strictEqual(method, "PUT")
          assert.strictEqual(url, "/feed?X-Amz-Signature=x")
          assert.isTrue(content.equals(body))
          assert.strictEqual(headers["content-length"], String(content.length))
          assert.isUndefined(headers["transfer-encoding"])
          assert.strictEqual(headers["content-md5"], "abc==")
          const types = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === "content-type")
          assert.deepStrictEqual(types, [contentType])
          for (const header of Object.keys(headers)) {
            assert.notMatch(header, /^x-amz|^authorization$|^traceparent$|^b3$/)
          }
        }
      }).pipe(Effect.provide(client), Effect.withSpan("caller")))

    it.effect("is retried after transient failures only", () =>
      Effect.gen(function*() {
        const passing = yield* serve((_, response, index) =>
          index === 0 ? response.writeHead(503).end() : index === 1 ? response.destroy() : response.end()
        )
        yield* Upload.put({ url: passing.url, contentType }, content)
        assert.strictEqual(passing.received.length, 3)
        const refusing = yield* serve((_, response) =>
          response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code><Message>No</Message></Error>")
        )
        const error = yield* Effect.flip(Upload.put({ url: refusing.url, contentType }, content))
        assert.include(["AccessDenied", "Unauthorized"], reasonOf(error)._tag)
        assert.include(error.hint!, "content type")
        assert.strictEqual(refusing.received.length, 1)
      }).pipe(noPauses, Effect.provide(client)))
  })
}

describe("an upload", () => {
  it.effect("streams with a known length, and streams again in a retry", () =>
    Effect.gen(function*() {
      const server = yield* serve((_, response, index) => index === 0 ? response.writeHead(500).end() : response.end())
      yield* Upload.put({ url: server.url, contentType }, Upload.streamed(cut(content, 5000), content.length))
      assert.strictEqual(server.received.length, 2)
      assert.isTrue(content.equals(server.received[1]!.body))
      assert.strictEqual(server.received[1]!.headers["content-length"], String(content.length))
    }).pipe(noPauses, Effect.provide(NodeHttpClient.layerUndici)))

  it.effect("fails with the failure of its stream", () =>
    Effect.gen(function*() {
      const server = yield* serve((_, response) => response.end())
      const broken = Stream.concat(cut(content, 5000), Stream.fail("my failure" as const))
      for (const body of [broken, Upload.streamed(broken, content.length + 1)]) {
        const error = yield* Effect.flip(Upload.put({ url: server.url, contentType }, body))
        assert.strictEqual(error, "my failure")
      }
    }).pipe(noPauses, Effect.provide(NodeHttpClient.layerUndici)))

  it.effect("requests a new URL if the first has expired, and returns it", () =>
    Effect.gen(function*() {
      const server = yield* serve((received, response) => response.writeHead(received.url === "/0" ? 403 : 200).end())
      let made = 0
      const destination = Effect.sync(() => ({
        url: `${server.url}/${made}`,
        contentType,
        feedDocumentId: `id-${made++}`
      }))
      assert.strictEqual((yield* Upload.put(destination, content)).feedDocumentId, "id-1")
    }).pipe(Effect.provide(FetchHttpClient.layer)))

  it.effect("collects no more of a stream than the limit", () =>
    Effect.gen(function*() {
      const server = yield* serve((_, response) => response.end())
      const error = yield* Effect.flip(Upload.put({ url: server.url, contentType }, cut(content, 5000)))
      assert.include(reasonOf(error).message, "larger than 10000")
      assert.strictEqual(server.received.length, 0)
    }).pipe(
      Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 10_000 }),
      Effect.provide(FetchHttpClient.layer)
    ))

  it.effect("is sent only to https or loopback", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Upload.put({ url: "http://example.com/?secret", contentType }, content))
      assert.strictEqual(reasonOf(error)._tag, "RequestInvalid")
      assert.notInclude(String(error), "secret")
    }).pipe(Effect.provide(FetchHttpClient.layer)))
})
