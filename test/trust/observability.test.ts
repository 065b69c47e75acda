/** What an engineer, or Amazon's support, needs to find a call again: in every failure, and in every span. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Metric, Stream, Tracer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Document from "effect-sp-api/documents/Document"
import * as Upload from "effect-sp-api/documents/Upload"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import * as Calls from "../faults/support/calls.ts"
import { inMemory, letTimePass, observe } from "../faults/support/observe.ts"
import { spanList } from "./support/record.ts"

const sandbox = Sandbox.layerTest({ usagePlans: 1000 })

const strikes: ReadonlyArray<readonly [Sandbox.FaultKind, answered: boolean]> = [
  ["throttled", true],
  ["failure", true],
  ["unavailable", true],
  ["expired-token", true],
  ["malformed-json", true],
  ["wrong-charset", true],
  ["reset-before-headers", false],
  ["stalled", false]
]

describe("a failure", () => {
  it.effect.each(strikes)(
    "by %s names operation, time and, where there was a response, its request id",
    ([kind, answered]) =>
      inMemory(
        sandbox,
        Effect.gen(function*() {
          const { faults, requestsOf } = yield* Sandbox.Sandbox
          yield* faults.add({ kind, times: Infinity })
          const { error } = yield* observe(Calls.get.operation, Calls.get.run)
          const failure = error as SpApiError
          const last = (yield* requestsOf(Calls.get.operation)).at(-1)!
          assert.strictEqual(failure.operation, Calls.get.operation)
          assert.strictEqual(failure.timestamp, new Date(Date.parse(failure.timestamp)).toISOString())
          assert.isAtLeast(Date.parse(failure.timestamp), Math.floor(last.time))
          assert.isTrue(
            failure.message.startsWith(`${Calls.get.operation} `) ||
              failure.message.startsWith(`${Calls.get.operation}:`)
          )
          if (answered) {
            assert.strictEqual(failure.requestId, last.requestId)
            assert.include(failure.message, last.requestId)
          }
        })
      )
  )
})

/** Attributes that spans may have; none of them can hold a value of the caller's. */
const allowed = new Set([
  "http.request.method",
  "url.template",
  "server.address",
  "server.port",
  "http.request.resend_count",
  "spapi.rate_limiter.wait_ms",
  "http.response.status_code",
  "spapi.request_id",
  "error.type"
])

describe("spans and metrics", () => {
  it.effect("a call is a span, each of its requests a child; their attributes are those that are documented", () =>
    Effect.gen(function*() {
      const { spans, tracer } = spanList()
      const registry = new Map()
      const metrics = yield* inMemory(
        sandbox,
        Effect.gen(function*() {
          const { faults } = yield* Sandbox.Sandbox
          yield* faults.add({ kind: "failure", on: Calls.get.operation })
          yield* Calls.get.run
          yield* faults.add({ kind: "reset-before-headers", on: Calls.unsafePost.operation })
          yield* Effect.exit(Calls.createReport)
          return yield* Metric.snapshot
        }).pipe(Effect.provideService(Tracer.Tracer, tracer), Effect.provideService(Metric.MetricRegistry, registry))
      )
      const [call] = spans.filter((span) => span.name === `SpApi.${Calls.get.operation}`)
      const children = spans.filter((span) => span.parent._tag === "Some" && span.parent.value.spanId === call!.spanId)
      assert.deepStrictEqual(children.map((span) => span.name), ["SpApi.lwa.token", "SpApi.attempt", "SpApi.attempt"])
      const attempts = children.slice(1)
      assert.deepStrictEqual(attempts.map((span) => span.attributes.get("http.response.status_code")), [500, 200])
      assert.isString(attempts[0]!.attributes.get("spapi.request_id"))
      assert.strictEqual(attempts[1]!.attributes.get("http.request.resend_count"), 1)
      assert.deepStrictEqual(attempts.map((span) => span.attributes.get("server.port")), [443, 443])
      for (const span of spans) for (const name of span.attributes.keys()) assert.isTrue(allowed.has(name), name)
      const failed = spans.find((span) => span.name === `SpApi.${Calls.unsafePost.operation}`)!
      assert.isTrue(failed.status._tag === "Ended" && Exit.isFailure(failed.status.exit))

      const count = (id: string, attributes: Record<string, string>) =>
        metrics.find((metric) =>
          metric.id === id && Object.entries(attributes).every(([name, value]) => metric.attributes?.[name] === value)
        )?.state
      const operation = Calls.get.operation
      assert.deepInclude(count("spapi.calls", { operation, outcome: "success" }), { count: 1 })
      assert.deepInclude(count("spapi.requests", { operation, status: "500" }), { count: 1 })
      assert.deepInclude(count("spapi.requests", { operation, status: "200" }), { count: 1 })
      assert.deepInclude(count("spapi.retries", { operation, cause: "transient" }), { count: 1 })
      assert.deepInclude(count("spapi.call.duration", { operation }), { count: 1 })
      assert.deepInclude(count("spapi.rate_limiter.used", { operation }), { count: 2 })
      assert.deepInclude(count("spapi.calls", { operation: Calls.unsafePost.operation, outcome: "TransportFailed" }), {
        count: 1
      })
      assert.deepInclude(count("spapi.requests", { operation: Calls.unsafePost.operation, status: "none" }), {
        count: 1
      })
    }))

  it.effect("a wait for the quota is on the span and in the histogram", () =>
    Effect.gen(function*() {
      const { spans, tracer } = spanList()
      yield* inMemory(
        Sandbox.layerTest(),
        // One request every two seconds.
        Effect.all([Calls.safePost.run, Calls.safePost.run]).pipe(
          Effect.provideService(Tracer.Tracer, tracer)
        )
      )
      const waits = spans.filter((span) => span.name === "SpApi.attempt").map((span) =>
        span.attributes.get("spapi.rate_limiter.wait_ms")
      )
      assert.isUndefined(waits[0])
      assert.isAtLeast(Number(waits[1]), 1900)
    }))
})

describe("spans of what a call needs", () => {
  const names = (spans: ReadonlyArray<Tracer.Span>) =>
    spans.map((span) => [
      span.name,
      span.parent._tag === "Some" && span.parent.value._tag === "Span" ? span.parent.value.name : undefined
    ])

  it.effect("a token request is a child of the call that waits for it, and one in the background has no parent", () =>
    Effect.gen(function*() {
      const { spans, tracer } = spanList()
      yield* inMemory(
        sandbox,
        Effect.gen(function*() {
          yield* Calls.get.run
          yield* TestClock.adjust("57 minutes")
          yield* Calls.get.run
          yield* TestClock.adjust("1 second")
        }).pipe(Effect.withSpan("job"), Effect.provideService(Tracer.Tracer, tracer))
      )
      const call = `SpApi.${Calls.get.operation}`
      assert.deepStrictEqual(names(spans).filter(([name]) => name === "SpApi.lwa.token"), [
        ["SpApi.lwa.token", call],
        ["SpApi.lwa.token", undefined]
      ])
      assert.deepStrictEqual(names(spans).filter(([name]) => name === call), [[call, "job"], [call, "job"]])
    }))

  it.effect("restricted data tokens and credentials are children of their call", () =>
    Effect.gen(function*() {
      const { spans, tracer } = spanList()
      yield* Effect.gen(function*() {
        const { signedConfigValues } = yield* Sandbox.Sandbox
        yield* OrdersV0.getOrders(
          { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-05-01T00:00:00Z" },
          { dataElements: ["buyerInfo"] }
        ).pipe(Effect.provide(SpApi.layerSigned(signedConfigValues)))
      }).pipe(
        letTimePass,
        Effect.provideService(Tracer.Tracer, tracer),
        Effect.provide(Sandbox.layerHttpClient({ usagePlans: 1000 }))
      )
      const token = "SpApi.tokens_2021-03-01.createRestrictedDataToken"
      assert.deepInclude(names(spans), [token, "SpApi.ordersV0.getOrders"])
      assert.deepInclude(names(spans), ["SpApi.lwa.token", token])
      assert.deepInclude(names(spans), ["SpApi.sts.AssumeRole", token])
    }))
})

describe("the span of a document", () => {
  const url = "https://x.s3.amazonaws.com/a?X-Amz-Signature=planted"
  const http = (respond: (count: number) => Response) => {
    let count = 0
    return Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) => Effect.sync(() => HttpClientResponse.fromWeb(request, respond(++count))))
    )
  }
  const failing = (start: string) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
      pull: (controller) => controller.error(new Error("reset"))
    })
  const body = "0123456789"
  const traced = <A, E, R>(effect: Effect.Effect<A, E, R>) => {
    const { spans, tracer } = spanList()
    return Effect.map(
      Effect.exit(letTimePass(Effect.provideService(Effect.withSpan(effect, "job"), Tracer.Tracer, tracer))),
      (exit) => {
        const [span] = spans.filter(({ name }) => name.startsWith("SpApi."))
        const { attributes, status } = span!
        assert.notInclude(JSON.stringify([...attributes]), "planted")
        assert.isTrue(span!.parent._tag === "Some")
        return { exit, attributes: Object.fromEntries(attributes), status, name: span!.name }
      }
    )
  }
  const isFailure = (status: Tracer.SpanStatus) => status._tag === "Ended" && Exit.isFailure(status.exit)

  it.effect("covers the download with its bytes, encoding and resumed connections", () =>
    Effect.gen(function*() {
      const reading = Document.collectText({ url }, { operation: "GET_FLAT_FILE_OPEN_LISTINGS_DATA" })
      const { attributes, name, status } = yield* traced(reading).pipe(
        Effect.provide(http((count) =>
          count === 1
            ? new Response(failing("01234"), {
              headers: { etag: "1", "content-length": "10", "content-encoding": "identity" }
            })
            : new Response("56789", { status: 206, headers: { etag: "1", "content-range": "bytes 5-9/10" } })
        ))
      )
      assert.strictEqual(name, "SpApi.document.download")
      assert.deepStrictEqual(attributes, {
        "spapi.document.operation": "GET_FLAT_FILE_OPEN_LISTINGS_DATA",
        "spapi.document.bytes": 10,
        "spapi.document.encoding": "identity",
        "spapi.document.resumed": 1
      })
      assert.isTrue(status._tag === "Ended" && Exit.isSuccess(status.exit))
    }))

  it.effect("ends with the failure of the download, and of what was read from it", () =>
    Effect.gen(function*() {
      const gone = traced(Document.collectText({ url })).pipe(
        Effect.provide(http(() => new Response("", { status: 404 })))
      )
      assert.isTrue(isFailure((yield* gone).status))
      const short = traced(Document.collectText({ url })).pipe(
        Effect.provide(http(() => new Response(failing("01"), { headers: { "content-length": "10" } })))
      )
      assert.isTrue(isFailure((yield* short).status))
    }))

  it.effect("ends when the reader stops", () =>
    Effect.gen(function*() {
      const { status } = yield* traced(Document.bytes({ url }).pipe(Stream.take(1), Stream.runDrain)).pipe(
        Effect.provide(http(() => new Response(body)))
      )
      assert.strictEqual(status._tag, "Ended")
    }))

  it.effect("covers an upload", () =>
    Effect.gen(function*() {
      const { attributes, name } = yield* traced(Upload.put({ url, contentType: "text/plain" }, body)).pipe(
        Effect.provide(http((count) => new Response("", { status: count === 1 ? 503 : 200 })))
      )
      assert.strictEqual(name, "SpApi.document.upload")
      assert.deepStrictEqual(attributes, { "spapi.document.bytes": 10, "http.request.resend_count": 1 })
    }))
})
