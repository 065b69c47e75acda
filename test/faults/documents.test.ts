/** Every fault of the sandbox at report documents: a document is complete, or reading it fails. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { SpApiErrorReason } from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import { inMemory } from "./support/observe.ts"

/** Requests for the document and for its URL, and the failure; `broken` may also be resumed. */
interface Expected {
  readonly requests?: number
  readonly addresses?: number
  readonly fails?: SpApiErrorReason["_tag"]
  readonly broken?: true
}

const again: Expected = { requests: 2 }
const newAddress: Expected = { requests: 2, addresses: 2 }
const untouched: Expected = { requests: 1 }
const broken: Expected = { broken: true }

const table: Readonly<Record<Sandbox.FaultKind, Expected>> = {
  "throttled": again,
  "failure": again,
  "unavailable": again,
  "expired-token": newAddress,
  "reset-before-headers": again,
  "reset-after-headers": broken,
  "truncated": broken,
  "stalled": broken,
  "malformed-json": { requests: 1, fails: "ResponseInvalid" },
  "wrong-charset": untouched,
  "slow": untouched,
  "clock-skew": newAddress,
  "unknown-enum": untouched,
  "null-fields": untouched,
  "missing-fields": untouched,
  "repeated-page-token": untouched,
  "expired-page-token": untouched
}

/** The rows of a report until its end or failure. */
const read = (reportId: string) =>
  Effect.gen(function*() {
    const rows: Array<unknown> = []
    const error = yield* Reports.resume(reportId).pipe(
      Stream.runForEach((row) => Effect.sync(() => void rows.push(row))),
      Effect.matchEffect({ onFailure: (error) => Effect.succeed(error), onSuccess: () => Effect.undefined })
    )
    return { rows, error }
  })

describe("a fault at a document", () => {
  it.effect.each(Object.keys(table) as Array<Sandbox.FaultKind>)(
    "%s: all rows are read, or reading fails",
    (kind) =>
      inMemory(
        Sandbox.layerTest({ usagePlans: 1000 }),
        Effect.gen(function*() {
          const { faults, requestsOf } = yield* Sandbox.Sandbox
          const requests = Effect.map(requestsOf("document"), (all) => all.length)
          const addresses = Effect.map(requestsOf("reports_2021-06-30.getReportDocument"), (all) => all.length)
          const { reportId } = yield* Reports.request({
            reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
            marketplaceIds: [Marketplace.US.id]
          })
          const whole = yield* read(reportId)
          assert.isUndefined(whole.error)
          assert.isAbove(whole.rows.length, 20)
          const before = { requests: yield* requests, addresses: yield* addresses }

          yield* faults.add({ kind, on: "document" })
          const { error, rows } = yield* read(reportId)
          const expected = table[kind]
          const sent = (yield* requests) - before.requests
          // The rows before a failure are correct.
          assert.deepStrictEqual(rows, whole.rows.slice(0, rows.length))
          if (expected.broken === true) {
            assert.isAtMost(sent, 4)
            if (error === undefined) return assert.lengthOf(rows, whole.rows.length)
            return assert.include(["TransportFailed", "TimedOut", "ResponseInvalid"], error.reason._tag)
          }
          assert.strictEqual(error?.reason._tag, expected.fails, String(error))
          assert.strictEqual(sent, expected.requests)
          assert.strictEqual((yield* addresses) - before.addresses, expected.addresses ?? 1)
          if (expected.fails === undefined) assert.lengthOf(rows, whole.rows.length)
        })
      )
  )
})
