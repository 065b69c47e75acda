/** What an engineer, or Amazon's support, needs to find a call again: in every failure, and in every span. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Metric, Tracer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Calls from "../faults/support/calls.ts"
import { inMemory, observe } from "../faults/support/observe.ts"
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
      const attempts = spans.filter((span) => span.parent._tag === "Some" && span.parent.value.spanId === call!.spanId)
      assert.deepStrictEqual(attempts.map((span) => span.name), ["SpApi.attempt", "SpApi.attempt"])
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
