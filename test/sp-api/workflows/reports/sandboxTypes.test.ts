/** Every typed report, end to end: the sandbox makes its document, and the client reads it without any drift. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import type { ReportRows } from "effect-sp-api/workflows/ReportRows"
import * as Reports from "effect-sp-api/workflows/Reports"
import { TestClock } from "effect/testing"
import { rowTables } from "../../../../packages/sp-api/src/workflows/reports/internal/rowTables.ts"
import { withDrift } from "../../documents/support/drift.ts"
import { onClock } from "../support/clock.ts"

const month = { dataStartTime: "2026-02-01", dataEndTime: "2026-02-28" } as const

/** The report options that a type requires. */
const optionsOf = (type: string): { readonly [name: string]: string } | undefined => {
  const { options, wholePeriods } = Reports.reportTypes[type] ?? {}
  const first = (name: string): string => {
    const values = options?.[name]
    return Array.isArray(values) ? String(values[0]) : "SHIRT"
  }
  if (
    wholePeriods === true || type === "GET_VENDOR_FORECASTING_REPORT" || type === "MARKETPLACE_ASIN_PAGE_VIEW_METRICS"
  ) {
    const names = Object.keys(options ?? {}).filter((name) => !name.startsWith("asin"))
    return Object.fromEntries(names.map((name) => [name, name === "reportPeriod" ? "MONTH" : first(name)]))
  }
  if (type === "GET_PROMOTION_PERFORMANCE_REPORT") {
    return { promotionStartDateFrom: "2026-01-01T00:00:00Z", promotionStartDateTo: "2026-02-01T00:00:00Z" }
  }
  return type === "GET_COUPON_PERFORMANCE_REPORT"
    ? { couponStartDateFrom: "2026-01-01T00:00:00Z", couponStartDateTo: "2026-02-01T00:00:00Z" }
    : undefined
}

const inSandbox = <A, E, R extends Layer.Success<ReturnType<typeof Sandbox.layerTest>>>(
  effect: Effect.Effect<A, E, R>,
  region: "na" | "eu" | "fe" = "na"
) =>
  Effect.andThen(
    TestClock.setTime(Date.parse("2026-03-01T10:30:00Z")),
    Effect.provide(
      effect,
      Layer.merge(Sandbox.layerTest({ region, usagePlans: "off" }), Layer.succeed(ResponseChecking, "strict"))
    )
  )

const requestable = Object.keys(rowTables).filter((type) => Reports.reportTypes[type]?.requestable !== false)
const isFlat = (type: string): boolean => Reports.reportTypes[type]?.format !== "JSON"
/** A search of one product needs the product. */
const queries = "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT"

describe("flat files", () => {
  for (const reportType of requestable.filter(isFlat)) {
    it.effect(`${reportType} has the columns of its table, and cells of their types`, () =>
      inSandbox(Effect.gen(function*() {
        const seller = yield* (yield* Sandbox.Sandbox).world.seller()
        const merchant = [...seller.listings.values()].find(({ channel }) => channel === "MFN")!
        for (const offer of merchant.offers.values()) offer.quantity = 0
        const { drift, value } = yield* withDrift(onClock(Stream.runCollect(
          Reports.rows({ reportType, marketplaceIds: [Marketplace.US.id], ...month, cells: "parsed" })
        )))
        assert.isAbove(value.length, 0)
        assert.deepStrictEqual(drift, [])
      })))
  }

  it.effect("orders have numbers and dates that add up", () =>
    inSandbox(Effect.gen(function*() {
      const reportType = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
      const rows = yield* onClock(Stream.runCollect(
        Reports.rows({ reportType, marketplaceIds: [Marketplace.US.id], ...month, cells: "parsed" })
      ))
      for (const row of rows) {
        assert.isAtLeast(row["purchase-date"]?.getTime() ?? 0, Date.parse(month.dataStartTime))
        assert.isAbove(row["item-price"] ?? 0, 0)
        assert.isBoolean(row["is-business-order"])
        assert.isAtLeast(row.quantity ?? 0, 1)
      }
    })))

  for (const [region, marketplace] of [["na", Marketplace.US], ["eu", Marketplace.DE]] as const) {
    it.effect(`a settlement of ${marketplace.name} sums up to its total, whatever its decimal mark`, () =>
      inSandbox(
        Effect.gen(function*() {
          const reportType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
          const report = Option.getOrThrow(yield* Reports.latest({ reportType }))
          const { drift, value } = yield* withDrift(
            onClock(Stream.runCollect(Reports.resume(report.reportId, { reportType, cells: "parsed" })))
          )
          const [total, ...rows] = value
          const sum = rows.reduce((sum, row) => sum + Math.round((row.amount ?? Number.NaN) * 100), 0)
          assert.isAbove(rows.length, 0)
          assert.strictEqual(sum, Math.round((total?.["total-amount"] ?? Number.NaN) * 100))
          assert.instanceOf(total?.["settlement-start-date"], Date)
          assert.match(rows[0]?.["posted-date"] ?? "", /^\d{4}-\d{2}-\d{2}$/)
          assert.deepStrictEqual(drift, [])
        }),
        region
      ))
  }

  it.effect("of Japan have their columns by canonical names", () =>
    inSandbox(
      Effect.gen(function*() {
        const { drift, value } = yield* withDrift(onClock(Stream.runCollect(Reports.rows({
          reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
          marketplaceIds: [Marketplace.JP.id],
          cells: "parsed"
        }))))
        assert.isAbove(value[0]?.price ?? 0, 0)
        assert.instanceOf(value[0]?.["open-date"], Date)
        assert.deepStrictEqual(drift, [])
      }),
      "fe"
    ))
})

describe("JSON reports", () => {
  for (const reportType of requestable.filter((type) => !isFlat(type))) {
    it.effect(`${reportType} matches its shape, in every array and as a whole`, () =>
      inSandbox(Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const sold = seller.orders.filter(({ marketplace, purchased }) =>
          marketplace === Marketplace.US && purchased >= Date.parse(month.dataStartTime)
          && purchased < Date.parse("2026-02-28")
        )
        const reportOptions = {
          ...optionsOf(reportType),
          ...(reportType === queries ? { asin: sold[0]!.items[0]!.asin } : undefined)
        }
        const request = {
          reportType: reportType as keyof ReportRows & "GET_SALES_AND_TRAFFIC_REPORT",
          marketplaceIds: [Marketplace.US.id],
          ...month,
          ...(Object.keys(reportOptions).length === 0 ? undefined : { reportOptions })
        }
        const { drift, value } = yield* withDrift(
          onClock(Stream.runCollect(Reports.rows({ ...request, section: "*" })))
        )
        const counts = new Map<string, number>()
        for (const { section } of value) counts.set(section, (counts.get(section) ?? 0) + 1)
        const known = Reports.reportTypes[reportType]?.arrays ?? ["/coupons"]
        assert.deepStrictEqual([...counts.keys()].sort(), known.map((pointer) => pointer.slice(1)).sort())
        const [document] = yield* onClock(Stream.runCollect(Reports.rows({ ...request, whole: true })))
        for (const [section, count] of counts) {
          assert.strictEqual((document as unknown as Record<string, ReadonlyArray<unknown>>)[section]?.length, count)
        }
        assert.deepStrictEqual(drift, [])
      })))
  }

  it.effect("of sales have the sums of the orders", () =>
    inSandbox(Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows({
        reportType: "GET_SALES_AND_TRAFFIC_REPORT",
        marketplaceIds: [Marketplace.US.id],
        dataStartTime: "2026-02-01T00:00:00Z",
        dataEndTime: "2026-02-15T00:00:00Z",
        section: "*"
      })))
      let byDate = 0
      let byAsin = 0
      for (const item of rows) {
        if (item.section === "salesAndTrafficByDate") byDate += item.row.salesByDate.unitsOrdered
        else byAsin += item.row.salesByAsin.unitsOrdered
      }
      assert.isAbove(byDate, 0)
      assert.strictEqual(byDate, byAsin)
    })))
})
