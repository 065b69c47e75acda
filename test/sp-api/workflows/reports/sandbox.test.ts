/** Reports over the whole client against the local SP-API: tokens, quotas, documents and all, on the test clock. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import type * as SpApi from "effect-sp-api/SpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import type { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { onClock } from "../support/clock.ts"

const marketplaceIds = [Marketplace.US.id]

/** A sandbox whose world begins with March 2026. */
const inSandbox = <A, E>(effect: Effect.Effect<A, E, Sandbox.Sandbox | HttpClient.HttpClient | SpApi.SpApi>) =>
  Effect.andThen(
    TestClock.setTime(Date.parse("2026-03-01T10:30:00Z")),
    Effect.provide(effect, Sandbox.layerTest())
  )

describe("reports of the sandbox", () => {
  it.effect("a listings report returns rows", () =>
    inSandbox(Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(
        Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds })
      ))
      assert.strictEqual(rows.length, 60)
      assert.isNotEmpty(rows[0]?.["seller-sku"])
    })))

  it.effect("a restricted report is read with a restricted data token", () =>
    inSandbox(Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const rows = yield* onClock(Stream.runCollect(
        Reports.rows({ reportType: "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", marketplaceIds })
      ))
      assert.isAbove(rows.length, 0)
      assert.strictEqual((yield* sandbox.requestsOf("tokens_2021-03-01.createRestrictedDataToken")).length, 1)
    })))

  it.effect("45 days of orders are read from two reports, every order once", () =>
    inSandbox(Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const reportType = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
      const lines = (dataStartTime: string, dataEndTime: string) =>
        onClock(Stream.runCollect(Reports.rows({ reportType, marketplaceIds, dataStartTime, dataEndTime }))).pipe(
          Effect.map((rows) => rows.map((row) => `${row["amazon-order-id"]} ${row["sku"]}`))
        )
      const whole = yield* lines("2026-01-10T10:00:00Z", "2026-02-24T10:00:00Z")
      assert.strictEqual((yield* sandbox.requestsOf("reports_2021-06-30.createReport")).length, 2)
      const first = yield* lines("2026-01-10T10:00:00Z", "2026-01-31T23:59:59Z")
      const second = yield* lines("2026-02-01T00:00:00Z", "2026-02-24T10:00:00Z")
      assert.isAbove(whole.length, 50)
      assert.deepStrictEqual([...whole].toSorted(), [...first, ...second].toSorted())
    })))

  it.effect("a ledger with quoted cells is read without their quotation marks, and with those of its titles", () =>
    inSandbox(Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(
        Reports.rows({ reportType: "GET_LEDGER_DETAIL_VIEW_DATA", marketplaceIds })
      ))
      assert.isAbove(rows.length, 10)
      for (const row of rows) {
        assert.match(row["Title"]!, /^[^"]+, 1\/2" Edge$/)
        assert.notInclude(row["MSKU"], "\"")
      }
    })))

  it.effect("transactions are read after the notes of the file", () =>
    inSandbox(Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(
        Reports.rows({
          reportType: "GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA",
          marketplaceIds,
          dataStartTime: "2026-02-01T00:00:00Z",
          dataEndTime: "2026-02-20T00:00:00Z"
        })
      ))
      assert.isAbove(rows.length, 10)
      for (const row of rows) assert.match(row["order id"]!, /^\d{3}-\d{7}-\d{7}$/)
    })))

  it.effect("a Japanese file has the same stock by English and by original column names", () =>
    Effect.gen(function*() {
      const request = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.JP.id] } as const
      const stock = (column: string, options: Partial<Reports.RowsOptions<typeof request.reportType>>) =>
        onClock(
          Stream.runFold(
            Reports.rows({ ...request, ...options }),
            () => 0,
            (sum, row) => sum + Number(row[column] || 0)
          )
        )
      const canonical = yield* stock("quantity", {})
      assert.isAbove(canonical, 0)
      assert.strictEqual(yield* stock("数量", { columnNames: "original" }), canonical)
      const english = { reportOptions: { preferredReportDocumentLocale: "en_US" } }
      assert.strictEqual(yield* stock("quantity", { columnNames: "original", ...english }), canonical)
    }).pipe(Effect.provide(Sandbox.layerTest({ region: "fe" }))))

  it.effect("settlements are listed, not requested", () =>
    inSandbox(Effect.gen(function*() {
      const reportType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
      const latest = yield* Effect.flatMap(Reports.latest({ reportType }), Effect.fromOption)
      const rows = yield* onClock(Stream.runCollect(Reports.resume<typeof reportType>(latest.reportId)))
      assert.isNotEmpty(rows[0]?.["settlement-id"])
    })))

  it.effect("a report that was requested without dates is found again", () =>
    inSandbox(Effect.gen(function*() {
      const request = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds, reuseWithin: "1 hour" } as const
      const { reportId } = yield* Reports.request(request)
      assert.strictEqual((yield* Reports.request(request)).reportId, reportId)
    })))

  it.effect("a report is found by its dates to the second, beside those of the second before and after", () =>
    inSandbox(Effect.gen(function*() {
      for (const [minute, fraction] of ["", ".500", ".999"].entries()) {
        const time = (day: string, second: number) => `2026-02-0${day}T00:0${minute}:${second}${fraction}Z`
        const requests = [10, 11, 12].map((second) => ({
          reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL" as const,
          marketplaceIds,
          dataStartTime: time("1", second),
          dataEndTime: new Date(time("2", second))
        }))
        const requested = yield* Effect.forEach(
          requests,
          (request) => Effect.tap(Reports.request(request), () => TestClock.adjust("1 second"))
        )
        const found = yield* Effect.forEach(
          requests,
          (request) => Reports.request({ ...request, reuseWithin: "1 hour" })
        )
        assert.deepStrictEqual(found, requested, fraction)
      }
    })))

  it.effect("a document whose URL expires before it is read is read all the same", () =>
    inSandbox(Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { reportId } = yield* Reports.request({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds })
      const report = yield* onClock(Reports.await(reportId))
      const rows = Reports.resume<"GET_MERCHANT_LISTINGS_ALL_DATA">(report.reportId)
      assert.strictEqual((yield* onClock(Stream.runCollect(rows))).length, 60)
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* onClock(Stream.runCollect(rows))).length, 60)
      assert.strictEqual((yield* sandbox.requestsOf("reports_2021-06-30.getReportDocument")).length, 2)
    })))
})
