import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import * as Limits from "effect-sp-api/documents/Limits"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as Policy from "effect-sp-api/http/Policy"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import * as Tracer from "effect/Tracer"
import type { ServerResponse } from "node:http"
import { inspect } from "node:util"
import { gzipSync } from "node:zlib"
import { type Received, serve } from "./support/server.ts"
import { reasonOf, run } from "./support/streams.ts"

const query = "?X-Amz-Signature=planted-signature&X-Amz-Credential=planted-credential"
const table = Buffer.from(
  `sku\tname\n${Array.from({ length: 30_000 }, (_, row) => `${row}\tGrüße ${row * 7919 % 100_003}\n`).join("")}`
)
const gzip = gzipSync(table)

const noPauses = Effect.provideService(Policy.CurrentRetryPolicy, {
  attempts: 4,
  baseMillis: 0,
  capMillis: 0,
  throttledAttempts: 10
})

const s3Error = (response: ServerResponse, status: number, code: string) =>
  response.writeHead(status, { "content-type": "application/xml" }).end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Something is wrong</Message><StringToSign>planted-string</StringToSign></Error>`
  )

/** Responds with an object as S3 does: whole, or the requested range. */
const object = (bytes: Buffer, response: ServerResponse, received: Received, until = bytes.length) => {
  const from = Number(/^bytes=(\d+)-$/.exec(received.headers.range ?? "")?.[1] ?? 0)
  response.writeHead(from === 0 ? 200 : 206, {
    "content-type": "text/plain;charset=UTF-8",
    "content-length": bytes.length - from,
    etag: "\"one\"",
    ...(from === 0 ? {} : { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` })
  })
  if (until === bytes.length) response.end(bytes.subarray(from))
  else response.write(bytes.subarray(from, until), () => setTimeout(() => response.destroy(), 20))
}

const clients = [
  ["fetch", FetchHttpClient.layer],
  ["our fetch", LeanFetchHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici],
  ["node:http", NodeHttpClient.layerNodeHttp]
] as const

it.live("downloads use the RequestInit of fetch (a proxy, say), except for its redirects", () => {
  const inits: Array<RequestInit | undefined> = []
  return Effect.gen(function*() {
    assert.strictEqual(yield* Document.collectText({ url: `https://bucket.s3.amazonaws.com/report${query}` }), "sku")
    assert.deepInclude(inits[0], { redirect: "manual", keepalive: true })
  }).pipe(
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "follow", keepalive: true }),
    Effect.provide(FetchHttpClient.layer),
    Effect.provideService(FetchHttpClient.Fetch, (_, init) => {
      inits.push(init)
      return Promise.resolve(new Response("sku"))
    })
  )
})

it.live("a document whose connection breaks behind its last byte is whole, and not requested again", () => {
  let requests = 0
  return Effect.gen(function*() {
    const text = yield* Document.collectText({ url: `https://bucket.s3.amazonaws.com/report${query}` })
    assert.deepStrictEqual([text, requests], ["sku\n1\n", 1])
  }).pipe(
    Effect.provide(FetchHttpClient.layer),
    Effect.provideService(FetchHttpClient.Fetch, () => {
      requests++
      const chunks = ["sku\n", "1\n"]
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const chunk = chunks.shift()
          if (chunk === undefined) controller.error(new TypeError("terminated"))
          else controller.enqueue(new TextEncoder().encode(chunk))
        }
      })
      return Promise.resolve(new Response(body, { headers: { "content-length": "6", etag: "\"one\"" } }))
    })
  )
})

for (const [name, client] of clients) {
  describe(`a document over ${name}`, () => {
    it.effect("is read as rows, compressed or not, whatever its headers declare", () =>
      Effect.gen(function*() {
        for (
          const [bytes, compressionAlgorithm] of [[gzip, "GZIP"], [gzip, undefined], [table, "GZIP"], [
            table,
            null
          ]] as const
        ) {
          const server = yield* serve((received, response) => object(bytes, response, received))
          const { error, values } = yield* run(
            Document.text({ url: `${server.url}/doc${query}`, compressionAlgorithm }).pipe(Delimited.tsv())
          )
          assert.isUndefined(error)
          assert.strictEqual(values.length, 30_000)
          assert.deepStrictEqual(values[29_999], { sku: "29999", name: `Grüße ${29_999 * 7919 % 100_003}` })
        }
      }).pipe(Effect.provide(client)))

    it.effect("is not decompressed again after the HTTP client", () =>
      Effect.gen(function*() {
        const server = yield* serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzip))
        const bytes = yield* Document.collectBytes({ url: `${server.url}/doc` })
        assert.isTrue(table.equals(bytes))
      }).pipe(Effect.provide(client)))

    it.effect("is requested without headers of the API, and without content coding", () =>
      Effect.gen(function*() {
        const server = yield* serve((received, response) => object(table, response, received))
        yield* Document.collectBytes({ url: Redacted.make(`${server.url}/doc${query}`) })
        const { headers, url } = server.received[0]!
        assert.strictEqual(url, `/doc${query}`)
        assert.strictEqual(headers["accept-encoding"], "identity")
        for (const header of Object.keys(headers)) {
          assert.notMatch(header, /^x-amz|^authorization$|^cookie$|^traceparent$|^b3$/)
        }
      }).pipe(Effect.provide(client), Effect.withSpan("caller")))

    it.effect("follows no redirect", () =>
      Effect.gen(function*() {
        const other = yield* serve((_, response) => response.end("stolen"))
        const server = yield* serve((_, response) => response.writeHead(302, { location: other.url }).end())
        const error = yield* Effect.flip(Document.collectText({ url: `${server.url}/doc` }))
        assert.strictEqual(reasonOf(error)._tag, "UnexpectedStatus")
        assert.strictEqual(other.received.length, 0)
      }).pipe(Effect.provide(client)))

    it.effect("is resumed where its connection broke", () =>
      Effect.gen(function*() {
        const cuts = [50_000, 120_000, gzip.length]
        const server = yield* serve((received, response, index) => object(gzip, response, received, cuts[index]))
        const bytes = yield* Document.collectBytes({ url: `${server.url}/doc` })
        assert.isTrue(table.equals(bytes))
        assert.strictEqual(server.received.length, 3)
        assert.strictEqual(server.received[1]!.headers["if-match"], "\"one\"")
        assert.match(server.received[1]!.headers.range!, /^bytes=[1-9]\d*-$/)
      }).pipe(noPauses, Effect.provide(client)))

    it.effect("fails if it ends early, after the rows before", () =>
      Effect.gen(function*() {
        const server = yield* serve((received, response) => object(table, response, received, 200_000))
        const { error, values } = yield* run(Document.text({ url: `${server.url}/doc${query}` }).pipe(Delimited.tsv()))
        assert.strictEqual(reasonOf(error)._tag, "TransportFailed")
        assert.strictEqual(values.length, table.subarray(0, 200_000).toString("latin1").split("\n").length - 2)
        assert.strictEqual(server.received.length, 4)
      }).pipe(noPauses, Effect.provide(client)))

    it.effect("closes its connection when reading stops", () =>
      Effect.gen(function*() {
        const closed = Promise.withResolvers<void>()
        const server = yield* serve((_, response) => {
          response.on("close", () => closed.resolve())
          response.writeHead(200)
          const more = (): void => {
            if (!response.destroyed) response.write("row\n".repeat(10_000), () => setTimeout(more, 1))
          }
          more()
        })
        yield* Document.text({ url: `${server.url}/doc` }).pipe(Delimited.tsv(), Stream.take(10), Stream.runDrain)
        yield* Effect.promise(() => closed.promise)
      }).pipe(Effect.provide(client)))
  })
}

describe("the URL of a document", () => {
  it.effect("must be https, or http on loopback, without user information", () =>
    Effect.gen(function*() {
      for (
        const url of ["http://example.com/doc", "ftp://127.0.0.1/doc", "https://user:pass@example.com/", "nonsense"]
      ) {
        const error = yield* Effect.flip(Document.collectText({ url }))
        const reason = reasonOf(error)
        assert.strictEqual(reason._tag, "RequestInvalid")
        assert.notInclude(String(error), url)
      }
    }).pipe(Effect.provide(FetchHttpClient.layer)))

  it.effect("is requested again once if it has expired", () =>
    Effect.gen(function*() {
      const server = yield* serve((received, response) =>
        received.url === "/old" ? s3Error(response, 403, "AccessDenied") : object(table, response, received)
      )
      let asked = 0
      const renewing = Effect.sync(() => ({ url: `${server.url}/${asked++ === 0 ? "old" : "new"}` }))
      const bytes = yield* Document.collectBytes(renewing)
      assert.isTrue(table.equals(bytes))
      assert.strictEqual(asked, 2)

      const hopeless = Effect.sync(() => {
        asked++
        return { url: `${server.url}/old` }
      })
      asked = 0
      const error = yield* Effect.flip(Document.collectBytes(hopeless))
      assert.strictEqual(reasonOf(error)._tag, "AccessDenied")
      assert.strictEqual(asked, 2)
      assert.include(error.hint!, "5 minutes")
    }).pipe(Effect.provide(FetchHttpClient.layer)))

  it.effect("is requested again if it expires during a long download", () =>
    Effect.gen(function*() {
      const server = yield* serve((received, response, index) =>
        index === 0
          ? object(gzip, response, received, 60_000)
          : received.url === "/doc0"
          ? s3Error(response, 403, "AccessDenied")
          : object(gzip, response, received)
      )
      let asked = 0
      const bytes = yield* Document.collectBytes(Effect.sync(() => ({ url: `${server.url}/doc${asked++}` })))
      assert.isTrue(table.equals(bytes))
      assert.deepStrictEqual(server.received.map(({ url }) => url), ["/doc0", "/doc0", "/doc1"])
      assert.match(server.received[2]!.headers.range!, /^bytes=[1-9]\d*-$/)
    }).pipe(noPauses, Effect.provide(FetchHttpClient.layer)))

  it.effect("appears in no error, however printed, and in no span", () =>
    Effect.gen(function*() {
      const spans: Array<string> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          const attribute = span.attribute.bind(span)
          span.attribute = (key, value) => {
            spans.push(`${key}=${String(value)}`)
            attribute(key, value)
          }
          spans.push(options.name)
          return span
        }
      })
      const server = yield* serve((_, response, index) =>
        index === 0 ? response.destroy() : s3Error(response, index === 1 ? 403 : 500, "SignatureDoesNotMatch")
      )
      const refused = yield* serve((_, response) => response.end())
      refused.close()
      const urls = [
        `${server.url}/one${query}`,
        `${server.url}/two${query}`,
        `${refused.url}/three${query}`,
        "http://evil.example/four?planted"
      ]
      for (const url of urls) {
        const exit = yield* Effect.exit(Document.collectText({ url }).pipe(Effect.withTracer(tracer)))
        if (exit._tag === "Success") throw new Error("it did not fail")
        const error = Cause.squash(exit.cause)
        for (
          const text of [String(error), inspect(error, { depth: 9 }), JSON.stringify(error), Cause.pretty(exit.cause)]
        ) {
          assert.notMatch(text, /planted|X-Amz|Signature=/)
        }
      }
      assert.notMatch(spans.join("\n"), /planted|127\.0\.0\.1/)
    }).pipe(noPauses, Effect.provide(FetchHttpClient.layer)))
})

describe("opening a document", () => {
  it.effect("is retried after a transient failure of S3, as often as the policy allows", () =>
    Effect.gen(function*() {
      const passing = yield* serve((received, response, index) =>
        index === 0
          ? s3Error(response, 503, "SlowDown")
          : index === 1
          ? response.destroy()
          : object(table, response, received)
      )
      assert.strictEqual((yield* Document.collectBytes({ url: `${passing.url}/doc` })).length, table.length)
      const lasting = yield* serve((_, response) => s3Error(response, 500, "InternalError"))
      const error = yield* Effect.flip(Document.collectBytes({ url: `${lasting.url}/doc` }))
      const reason = reasonOf(error)
      assert.isTrue(reason._tag === "ServiceFailure" && reason.errors[0]?.code === "InternalError")
      assert.strictEqual(lasting.received.length, 4)
      assert.strictEqual(error.attempts, 4)
    }).pipe(noPauses, Effect.provide(FetchHttpClient.layer)))

  it.effect("fails with NotFound for a missing document", () =>
    Effect.gen(function*() {
      const server = yield* serve((_, response) => s3Error(response, 404, "NoSuchKey"))
      assert.strictEqual(reasonOf(yield* Effect.flip(Document.collectText({ url: server.url })))._tag, "NotFound")
    }).pipe(Effect.provide(FetchHttpClient.layer)))

  it.effect("times out without a response, and without further bytes", () =>
    Effect.gen(function*() {
      for (const silent of [true, false]) {
        const arrived = Promise.withResolvers<void>()
        const server = yield* serve((_, response) => {
          if (silent) arrived.resolve()
          else response.write("sku\n1\n")
        })
        const text = Stream.tap(Document.text({ url: server.url }), () => Effect.sync(() => arrived.resolve()))
        const fiber = yield* run(Delimited.tsv(text)).pipe(
          Effect.provideService(Policy.CurrentRetryPolicy, {
            attempts: 1,
            baseMillis: 0,
            capMillis: 0,
            throttledAttempts: 1
          }),
          Effect.forkChild({ startImmediately: true })
        )
        yield* Effect.promise(() => arrived.promise)
        while (fiber.pollUnsafe() === undefined) {
          yield* TestClock.adjust("61 seconds")
          yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 5)))
        }
        const { error, values } = yield* Fiber.join(fiber)
        assert.strictEqual(reasonOf(error)._tag, "TimedOut")
        assert.deepStrictEqual(values, silent ? [] : [{ sku: "1" }])
      }
    }).pipe(Effect.provide(NodeHttpClient.layerUndici)))

  it.effect("emits no rows for an empty document, and fails if the document changes during the download", () =>
    Effect.gen(function*() {
      const empty = yield* serve((_, response) => response.writeHead(200).end())
      assert.deepStrictEqual(yield* Stream.runCollect(Delimited.tsv(Document.text({ url: empty.url }))), [])
      const changed = yield* serve((received, response, index) =>
        index === 0
          ? object(table, response, received, 100_000)
          : response.writeHead(412).end()
      )
      assert.strictEqual(
        reasonOf(yield* Effect.flip(Document.collectText({ url: changed.url })))._tag,
        "ResponseInvalid"
      )
    }).pipe(noPauses, Effect.provide(FetchHttpClient.layer)))

  it.effect("uses the announced charset, unless the charset option is set", () =>
    Effect.gen(function*() {
      const server = yield* serve((_, response) =>
        response.writeHead(200, { "content-type": "text/plain;charset=windows-31j" }).end(Buffer.from([0x93, 0xfa]))
      )
      assert.strictEqual(yield* Document.collectText({ url: server.url }), "日")
      assert.strictEqual(yield* Document.collectText({ url: server.url }, { charset: "windows-1252" }), "“ú")
    }).pipe(Effect.provide(FetchHttpClient.layer)))

  it.effect("collects no more than the limit", () =>
    Effect.gen(function*() {
      const server = yield* serve((received, response) => object(gzip, response, received))
      for (const collected of [Document.collectBytes({ url: server.url }), Document.collectText({ url: server.url })]) {
        const error = yield* Effect.flip<unknown, unknown, HttpClient.HttpClient>(collected).pipe(
          Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 100_000 })
        )
        assert.include(reasonOf(error).message, "larger than 100000")
      }
    }).pipe(Effect.provide(FetchHttpClient.layer)))
})
