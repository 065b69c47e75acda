/** Every fault of the sandbox at Login with Amazon and at AWS STS, on the test's clock. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { Duration, Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { SpApiErrorReason } from "effect-sp-api/SpApiError"
import * as Calls from "./support/calls.ts"
import { inMemory, loadModules, observe } from "./support/observe.ts"

beforeAll(() => loadModules(Calls.kinds))

/** How many requests for a token one strike leads to, and how the call fails, if it does. */
interface Expected {
  readonly requests: number
  readonly fails?: SpApiErrorReason["_tag"]
  readonly atLeast?: Duration.Input
}

const again: Expected = { requests: 2 }
const untouched: Expected = { requests: 1 }

const table: Readonly<Record<Sandbox.FaultKind, readonly [lwa: Expected, sts: Expected]>> = {
  "throttled": [{ requests: 2, atLeast: "1 second" }, { requests: 2, atLeast: "1 second" }],
  "failure": [again, again],
  "unavailable": [again, again],
  // Neither of them responds so; such a response is not retried.
  "expired-token": [{ requests: 1, fails: "UnexpectedStatus" }, { requests: 1, fails: "UnexpectedStatus" }],
  "reset-before-headers": [again, again],
  "reset-after-headers": [again, again],
  "truncated": [again, again],
  "stalled": [{ requests: 2, atLeast: "30 seconds" }, { requests: 2, atLeast: "30 seconds" }],
  "malformed-json": [{ requests: 1, fails: "ResponseInvalid" }, { requests: 1, fails: "ResponseInvalid" }],
  "wrong-charset": [{ requests: 1, fails: "ResponseInvalid" }, { requests: 1, fails: "ResponseInvalid" }],
  "slow": [{ requests: 1, atLeast: "10 seconds" }, { requests: 1, atLeast: "10 seconds" }],
  "clock-skew": [untouched, { requests: 1, fails: "AuthFailed" }],
  "unknown-enum": [untouched, untouched],
  "null-fields": [untouched, untouched],
  "missing-fields": [untouched, untouched],
  "repeated-page-token": [untouched, untouched],
  "expired-page-token": [untouched, untouched]
}

const faults = Object.keys(table) as Array<Sandbox.FaultKind>
const operations = { lwa: "lwa.token", sts: "sts.AssumeRole" } as const

const places = (["lwa", "sts"] as const).flatMap((place) => faults.map((fault) => [fault, place] as const))
const layers = {
  lwa: Sandbox.layerTest({ usagePlans: "off" }),
  sts: Sandbox.layerTestSigned({ usagePlans: "off" })
}

describe("a fault at", () => {
  it.effect.each(places)(
    "%s at %s: the call waits for a token or fails, and ten at once make no more requests",
    ([kind, place]) =>
      inMemory(
        layers[place],
        Effect.gen(function*() {
          const { faults: list, requestsOf } = yield* Sandbox.Sandbox
          yield* list.add({ kind, on: place })
          const many = Effect.all(Array.from({ length: 10 }, () => observe(Calls.get.operation, Calls.get.run)), {
            concurrency: "unbounded"
          })
          const accounts = yield* many
          const expected = table[kind][place === "lwa" ? 0 : 1]
          assert.lengthOf(yield* requestsOf(operations[place]), expected.requests)
          for (const { error } of accounts) assert.strictEqual(error?.reason._tag, expected.fails, String(error))
          const sent = yield* requestsOf(Calls.get.operation)
          assert.lengthOf(sent, expected.fails === undefined ? 10 : 0)
          const [first] = accounts
          if (expected.atLeast !== undefined) assert.isAtLeast(first!.took, Duration.toMillis(expected.atLeast))
          if (expected.fails === undefined) return
          assert.strictEqual(first!.error!.operation, operations[place])
          // A failure is not kept.
          yield* list.clear
          assert.isUndefined((yield* observe(Calls.get.operation, Calls.get.run)).error)
        })
      )
  )
})

describe("a server whose clock is ahead", () => {
  it.effect("refuses a signature, and the error says to look at the clock", () =>
    inMemory(
      layers.sts,
      Effect.gen(function*() {
        const { faults: list } = yield* Sandbox.Sandbox
        yield* list.add({ kind: "clock-skew", on: "api" })
        const { attempts, error } = yield* observe(Calls.get.operation, Calls.get.run)
        assert.strictEqual(attempts, 1)
        assert.strictEqual(error?.reason._tag, "Unauthorized")
        assert.include(error!.hint, "clock")
      })
    ))
})

describe("a token that takes long", () => {
  it.effect("does not let the first calls of a plan arrive together with those behind them", () =>
    inMemory(
      Sandbox.layerTest(),
      Effect.gen(function*() {
        const { faults: list, requestsOf } = yield* Sandbox.Sandbox
        // One request every two seconds: a place that was taken before the token came would be two seconds old.
        yield* list.add({ kind: "slow", on: "lwa", delay: "1900 millis" })
        yield* Effect.all([Calls.safePost.run, Calls.safePost.run, Calls.safePost.run], { concurrency: "unbounded" })
        const statuses = (yield* requestsOf(Calls.safePost.operation)).map((request) => request.status)
        assert.deepStrictEqual(statuses, [200, 200, 200])
      })
    ))
})
