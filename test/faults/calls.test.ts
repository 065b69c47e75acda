/** Every fault of the sandbox against every kind of call, on the test's clock. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { Duration, Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { SpApiErrorReason } from "effect-sp-api/SpApiError"
import * as Calls from "./support/calls.ts"
import type { Account } from "./support/observe.ts"
import { inMemory, loadModules, observe } from "./support/observe.ts"

beforeAll(() => loadModules(Calls.kinds))

/** What a call must do. Requests and tokens are those beyond what it takes when nothing goes wrong. */
interface Expected {
  readonly more: number
  readonly tokens?: number
  readonly fails?: SpApiErrorReason["_tag"]
  readonly outcome?: "unknown" | "failed"
  readonly drift?: boolean
  /** The response differs from the true one on purpose. */
  readonly distorted?: boolean
  readonly atLeast?: Duration.Input
}

const again: Expected = { more: 1 }
const unknown = (fails: SpApiErrorReason["_tag"]): Expected => ({ more: 0, fails, outcome: "unknown" })
const unreadable: Expected = { more: 0, fails: "ResponseInvalid" }

/** One strike of each fault: what a call does that may be repeated, and one that may not. */
const table: Readonly<Record<Sandbox.FaultKind, readonly [repeatable: Expected, other: Expected]>> = {
  "throttled": [{ more: 1, atLeast: "500 millis" }, { more: 1, atLeast: "500 millis" }],
  "failure": [again, unknown("ServiceFailure")],
  "unavailable": [again, unknown("ServiceFailure")],
  "expired-token": [{ more: 1, tokens: 1 }, { more: 1, tokens: 1 }],
  "reset-before-headers": [again, unknown("TransportFailed")],
  "reset-after-headers": [again, unknown("TransportFailed")],
  "truncated": [again, unknown("TransportFailed")],
  "stalled": [{ more: 1, atLeast: "60 seconds" }, { ...unknown("TimedOut"), atLeast: "60 seconds" }],
  "malformed-json": [unreadable, unreadable],
  "wrong-charset": [unreadable, unreadable],
  "slow": [{ more: 0, atLeast: "10 seconds" }, { more: 0, atLeast: "10 seconds" }],
  // Unsigned calls have no date that could be wrong.
  "clock-skew": [{ more: 0 }, { more: 0 }],
  "unknown-enum": [{ more: 0, distorted: true }, { more: 0 }],
  "null-fields": [{ more: 0, distorted: true }, { more: 0 }],
  // The one field of that POST's response is its envelope, which the sandbox leaves alone.
  "missing-fields": [{ more: 0, distorted: true, drift: true }, { more: 0 }],
  "repeated-page-token": [{ more: 0 }, { more: 0 }],
  // Only requests with a page token have it.
  "expired-page-token": [{ more: 0 }, { more: 0 }]
}

const cases = Calls.kinds.flatMap((kind) =>
  (Object.keys(table) as Array<Sandbox.FaultKind>).map((fault) => [fault, kind.title, kind] as const)
)

/** A value as a string, without the times that go on while a call waits. */
const timeless = (value: unknown): string => JSON.stringify(value).replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, "\"time\"")

const sandbox = Sandbox.layerTest({ usagePlans: 1000 })

/** Runs the call when nothing is wrong, so that modules are loaded and there is a token, and then with a fault. */
const compare = (kind: Calls.Kind, fault: Sandbox.FaultInput) =>
  Effect.gen(function*() {
    const { faults } = yield* Sandbox.Sandbox
    const clean = yield* observe(kind.operation, kind.run)
    assert.strictEqual(clean.attempts, kind.requests)
    assert.isUndefined(clean.error, String(clean.error))
    yield* faults.add({ on: kind.operation, ...fault })
    const account = yield* observe(kind.operation, kind.run)
    yield* faults.clear
    return { clean, account }
  })

const check = (account: Account, expected: Expected, kind: Calls.Kind): void => {
  const { error } = account
  assert.strictEqual(error?.reason._tag, expected.fails, String(error))
  const reason = error?.reason
  assert.strictEqual(reason !== undefined && "outcome" in reason ? reason.outcome : undefined, expected.outcome)
  assert.strictEqual(account.attempts, (expected.fails === undefined ? kind.requests : 1) + expected.more)
  assert.strictEqual(account.mints, expected.tokens ?? 0)
  assert.strictEqual(account.drifts.length > 0, expected.drift ?? false, JSON.stringify(account.drifts))
  if (expected.atLeast !== undefined) assert.isAtLeast(account.took, Duration.toMillis(expected.atLeast))
  if (error !== undefined) assert.strictEqual(error.attempts, account.attempts)
}

describe("one strike", () => {
  it.effect.each(cases)("%s: %s", ([fault, , kind]) =>
    inMemory(
      sandbox,
      Effect.gen(function*() {
        if (fault === "repeated-page-token" && kind === Calls.paged) {
          const { account } = yield* compare(kind, { kind: fault, calls: 2 })
          assert.strictEqual(account.attempts, 2)
          assert.strictEqual(account.error?.reason._tag, "ResponseInvalid")
          return assert.include(account.error!.message, "the same page token came twice")
        }
        if (fault === "expired-page-token" && kind === Calls.paged) {
          const { account, clean } = yield* compare(kind, { kind: fault })
          check(account, { more: 1, atLeast: "1 second" }, kind)
          return assert.strictEqual(timeless(account.value), timeless(clean.value))
        }
        const { account, clean } = yield* compare(kind, { kind: fault })
        const expected = table[fault][kind.repeatable ? 0 : 1]
        check(account, expected, kind)
        if (expected.fails !== undefined) return
        if (expected.distorted === true) {
          const size = (value: unknown) => Array.isArray(value) ? value.length : 1
          assert.strictEqual(size(account.value), size(clean.value))
        } else if (kind.repeatable) {
          assert.strictEqual(timeless(account.value), timeless(clean.value))
        }
      })
    ))
})

/** A fault that stays: how many requests a call sends before it ends, and how it fails. */
const lasting: ReadonlyArray<readonly [Sandbox.FaultKind, attempts: number, tokens: number, SpApiErrorReason["_tag"]]> =
  [
    ["throttled", 10, 0, "Throttled"],
    ["failure", 4, 0, "ServiceFailure"],
    ["unavailable", 4, 0, "ServiceFailure"],
    ["expired-token", 2, 1, "Unauthorized"],
    ["reset-before-headers", 4, 0, "TransportFailed"],
    ["reset-after-headers", 4, 0, "TransportFailed"],
    ["truncated", 4, 0, "TransportFailed"],
    ["stalled", 4, 0, "TimedOut"],
    ["malformed-json", 1, 0, "ResponseInvalid"],
    ["wrong-charset", 1, 0, "ResponseInvalid"]
  ]

describe("a fault that stays", () => {
  it.effect.each(lasting)(
    "%s: ends after %d requests and %d new tokens with %s",
    ([kind, attempts, tokens, tag]) =>
      inMemory(
        sandbox,
        Effect.gen(function*() {
          const { account } = yield* compare(Calls.get, { kind, times: Infinity })
          assert.strictEqual(account.attempts, attempts)
          assert.strictEqual(account.mints, tokens)
          assert.strictEqual(account.error?.reason._tag, tag, String(account.error))
          assert.strictEqual(account.error?.attempts, attempts)
          const reason = account.error!.reason
          if ("outcome" in reason) assert.strictEqual(reason.outcome, "failed")
          // What failed for good leaves nothing behind that the next call would suffer from.
          const after = yield* observe(Calls.get.operation, Calls.get.run)
          assert.isUndefined(after.error, String(after.error))
        })
      )
  )
})

describe("a call that took effect although its response was lost", () => {
  it.effect.each(
    [
      ["failure", "ServiceFailure"],
      ["unavailable", "ServiceFailure"],
      ["reset-before-headers", "TransportFailed"],
      ["reset-after-headers", "TransportFailed"],
      ["truncated", "TransportFailed"],
      ["stalled", "TimedOut"]
    ] as const
  )("%s: is not made twice, and says that its outcome is unknown", ([kind, tag]) =>
    inMemory(
      sandbox,
      Effect.gen(function*() {
        const { faults } = yield* Sandbox.Sandbox
        assert.lengthOf(yield* Calls.reports, 0)
        yield* faults.add({ kind, on: Calls.unsafePost.operation, processed: true, times: Infinity })
        const account = yield* observe(Calls.unsafePost.operation, Calls.createReport)
        assert.strictEqual(account.attempts, 1)
        const reason = account.error!.reason
        assert.strictEqual(reason._tag, tag)
        assert.deepInclude(reason, { outcome: "unknown" })
        assert.include(account.error!.message, "may have taken effect")
        assert.lengthOf(yield* Calls.reports, 1)
      })
    ))

  it.effect("refusals are repeated, and the report is made once", () =>
    inMemory(
      sandbox,
      Effect.gen(function*() {
        const { faults } = yield* Sandbox.Sandbox
        yield* faults.add({ kind: "throttled", on: Calls.unsafePost.operation })
        yield* faults.add({ kind: "expired-token", on: Calls.unsafePost.operation, calls: 2 })
        const account = yield* observe(Calls.unsafePost.operation, Calls.createReport)
        assert.strictEqual(account.attempts, 3)
        assert.isUndefined(account.error, String(account.error))
        assert.lengthOf(yield* Calls.reports, 1)
      })
    ))
})

describe("many faults at once", () => {
  it.effect("a stream of many pages through faults at random returns every order once, in order", () =>
    inMemory(
      sandbox,
      Effect.gen(function*() {
        const { faults } = yield* Sandbox.Sandbox
        const all = OrdersV0.getOrders.items({
          MarketplaceIds: [Marketplace.US.id],
          CreatedAfter: "2026-05-01T00:00:00Z",
          CreatedBefore: "2026-06-30T00:00:00Z",
          MaxResultsPerPage: 5
        }).pipe(Stream.map((order) => order.AmazonOrderId), Stream.runCollect)
        const clean = yield* all
        assert.isAbove(clean.length, 80)
        for (
          const kind of [
            "throttled",
            "failure",
            "unavailable",
            "expired-token",
            "reset-after-headers",
            "truncated",
            "slow"
          ] as const
        ) {
          yield* faults.add({ kind, on: "ordersV0.getOrders", probability: 0.06 })
        }
        yield* faults.add({ kind: "failure", on: "lwa", probability: 0.3 })
        assert.deepStrictEqual(yield* all, clean)
        const struck = (yield* Sandbox.Sandbox.use((one) => one.requests)).filter((one) => one.fault !== undefined)
        assert.isAbove(struck.length, 5)
      })
    ))
})
