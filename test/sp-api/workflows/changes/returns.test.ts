/** Feeds of returns: rows of reports, against the sandbox and against reports that it does not make. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { Effect, Fiber, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Reports from "effect-sp-api/workflows/Reports"
import { fakeApi } from "../../support/fakeApi.ts"
import { begin, copyOf, layer, pass, store } from "./support/world.ts"

const hour = 3_600_000
const day = 24 * hour
const marketplaceIds = [Marketplace.US.id]
const since = new Date(begin - 200 * day).toISOString()

const sorted = (rows: Iterable<unknown>) => Array.from(rows, (row) => JSON.stringify(row)).sort()

// What a feed loads when it needs it takes time that the clock of a test does not know.
beforeAll(() =>
  Promise.all([
    import("../../../../packages/sp-api/src/workflows/reports/internal/flatRows.ts"),
    import("../../../../packages/sp-api/src/workflows/reports/rows/FbaReturns.ts"),
    import("../../../../packages/sp-api/src/workflows/reports/rows/MfnReturns.ts")
  ])
)

describe("a feed of returns", () => {
  const kinds = [
    ["GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA", Changes.fbaReturns],
    ["GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE", Changes.sellerReturns]
  ] as const

  it.effect.each(kinds)(
    "has each return as it is after deaths: %s",
    ([reportType, feed]) =>
      Effect.gen(function*() {
        const returns = (cursor: string | undefined) =>
          feed({ marketplaceIds, since, cursor }) as Stream.Stream<Changes.Element<unknown>>
        const copy = yield* copyOf(returns, () => Effect.void, { steps: 12, pause: 12 * hour })
        const ended = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
          Effect.gen(function*() {
            const fiber = yield* Effect.forkChild(effect, { startImmediately: true })
            for (let step = 0; step < 1000 && fiber.pollUnsafe() === undefined; step++) yield* pass(5000)
            return yield* Fiber.join(fiber)
          })
        // A program that starts reads at once.
        const isRead = ({ _tag }: Changes.Element<unknown>) => _tag === "Checkpoint"
        const last = (cursor: string | undefined) => Stream.takeUntil(returns(cursor), isRead)
        yield* ended(store(last, copy, { batch: 1, lives: 1000, clock: 0 }))
        const all = yield* ended(Stream.runCollect(
          Reports.rows({
            reportType,
            marketplaceIds,
            dataStartTime: since,
            dataEndTime: JSON.parse(copy.cursor!).through,
            emptyWhenCancelled: true,
            cells: "parsed"
          })
        ))
        assert.isAbove(all.length, 5)
        assert.strictEqual(copy.doubled, 0)
        assert.deepStrictEqual(sorted(Array.from(copy.copy.values(), ({ value }) => value)), sorted(all))
      }).pipe(Effect.provide(layer({ limits: "off", ordersPerSeller: 300, processingTime: "1 minute" }))),
    60_000
  )

  /** A report of rows, which was created at the time of its request. */
  const reportsOf = (rows: ReadonlyArray<string>, processingStatus: string) => {
    const date = "Wed, 01 Jul 2026 10:02:00 GMT"
    const header = "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id"
      + "\tdetailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments"
    return fakeApi(({ method, url }) => {
      const json = (value: unknown) => Response.json(value, { headers: { date } })
      const { host, pathname } = new URL(url)
      if (host === "tortuga-prod-na.s3-external-1.amazonaws.com") return new Response([header, ...rows].join("\r\n"))
      if (pathname.includes("/documents/")) {
        return json({ reportDocumentId: "d", url: "https://tortuga-prod-na.s3-external-1.amazonaws.com/d" })
      }
      if (method === "POST") return json({ reportId: "1" })
      const report = { reportId: "1", reportType: kinds[0][0], marketplaceIds, createdTime: "2026-07-01T10:02:00Z" }
      return pathname.endsWith("/reports")
        ? json({
          reports: processingStatus === "CANCELLED" ? [{ ...report, reportId: "0", processingStatus: "DONE" }] : []
        })
        : json({ ...report, processingStatus, reportDocumentId: "d" })
    })
  }

  const row = (reason: string) => `2026-06-30T00:00:00+00:00\t1\ta|b\tB0\tX0\tHat\t1\tPHX7\tSELLABLE\t${reason}\t\t\t`
  const firstOf = (rows: ReadonlyArray<string>, processingStatus = "DONE") =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(
          Stream.takeUntil(Changes.fbaReturns({ marketplaceIds, since }), ({ _tag }) => _tag === "Checkpoint")
        ),
        { startImmediately: true }
      )
      for (let step = 0; step < 100 && fiber.pollUnsafe() === undefined; step++) yield* pass(10_000)
      return yield* Fiber.join(fiber)
    }).pipe(Effect.provide(reportsOf(rows, processingStatus).layer()))

  it.effect("numbers rows of one return, those that are the same too, whatever their order", () =>
    Effect.gen(function*() {
      const rows = [row("A"), row("B"), row("A")]
      const keysOf = (elements: ReadonlyArray<Changes.Element<{ readonly reason: string }>>) =>
        elements.flatMap((element) => element._tag === "Changed" ? [`${element.entity} ${element.value.reason}`] : [])
          .sort()
      const keys = keysOf(yield* firstOf(rows))
      assert.deepStrictEqual(
        keys.map((key) => key.slice(0, -2)),
        [1, 2, 3].map((number) => `1|2026-06-30T00:00:00.000Z||${number}|a|b`)
      )
      assert.deepStrictEqual(keys.map((key) => key.slice(-1)).sort(), ["A", "A", "B"])
      assert.deepStrictEqual(keysOf(yield* firstOf(rows.toReversed())), keys)
      assert.deepStrictEqual(keysOf(yield* firstOf([row("B"), row("A"), row("A")])), keys)
    }))

  it.effect("goes no further where Amazon cancels a report as one was created just before", () =>
    Effect.gen(function*() {
      const elements = yield* firstOf([], "CANCELLED")
      assert.deepStrictEqual(
        elements.map((element) => element._tag === "Checkpoint" && [element.through, element.complete]),
        [
          [undefined, false]
        ]
      )
    }))

  it.effect("refuses polls that Amazon would cancel", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Changes.fbaReturns({ marketplaceIds, since, every: "1 hour" })))
      assert.include(String(error), "every")
    }).pipe(Effect.provide(reportsOf([], "DONE").layer())))
})
