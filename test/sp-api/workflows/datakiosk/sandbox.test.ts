/** Typed queries of every view, end to end: results of the sandbox have the types that the queries promise. */
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook } from "effect-sp-api/operation/Checking"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellerAnalytics from "effect-sp-api/workflows/datakiosk/SellerAnalytics_2025_03_31"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
import { onClock } from "../support/clock.ts"
import { choices, everyField, query as untyped, randomQuery, views } from "./support.ts"

const US = Marketplace.US.id
const dates = { startDate: "2026-06-01", endDate: "2026-06-30" }
const sandbox = Sandbox.layerTest({ usagePlans: "off" })
const convert = "amzn1.sdp.1.type.1.fbmsConverter"

/** The rows of a query, which must match their types: nothing is reported as drift. */
const read = <A>(query: DataKiosk.Query<A>) => {
  const drift: Array<string> = []
  const hook = ({ mismatches }: Drift) =>
    Effect.sync(() => mismatches.forEach(({ path, problem }) => drift.push(`${path} is ${problem}`)))
  return onClock(Stream.runCollect(DataKiosk.rows(query))).pipe(
    Effect.provideContext(Context.make(DriftHook, hook)),
    Effect.tap(() => Effect.sync(() => assert.deepStrictEqual(drift, [])))
  )
}

/** Arguments with which each view has rows. */
const argumentsOf: Readonly<Record<string, object>> = {
  salesAndTrafficByAsin: { ...dates, aggregateBy: "SKU", marketplaceIds: [US] },
  salesAndTrafficByDate: { ...dates, aggregateBy: "WEEK", marketplaceIds: [US, Marketplace.CA.id] },
  economics: {
    ...dates,
    marketplaceIds: [US],
    aggregateBy: { date: "MONTH" },
    includeComponentsForFeeTypes: ["FBA_FULFILLMENT_FEE"]
  },
  economicsPreview: { ...dates, marketplaceIds: [US], feeTypes: ["REFERRAL_FEES", "CLOSING_FEES"] },
  manufacturingView: { ...dates, aggregateBy: "MONTH" },
  sourcingView: { ...dates, aggregateBy: "WEEK", currencyCode: "EUR" },
  sellerAnalyticsView: { ...dates, aggregateBy: "MONTH", marketplaceId: [US] }
}

/** The arguments of a view; those that name products name some of the world. */
const argumentsFor = Effect.fnUntraced(function*(view: string) {
  const { world } = yield* Sandbox.Sandbox
  const seller = yield* world.seller()
  const listings = [...seller.listings.values()].filter(({ offers }) => offers.has(US))
  switch (view) {
    case "salesAndTrafficTrends":
      return {
        ...dates,
        asinAggregation: "CHILD",
        dateAggregation: "WEEK",
        filters: [{ marketplaceId: US, asins: listings.slice(0, 30).map(({ asin }) => asin) }]
      }
    case "economicsSimulation":
      return {
        ...dates,
        marketplaceId: US,
        actionTypes: ["AWD", "SIPP"],
        products: listings.slice(0, 3).map(({ sku }) => ({
          identifier: { type: "MSKU", value: sku },
          inputContext: { historicalAverageWeeklySales: 7 }
        }))
      }
    default:
      return argumentsOf[view]!
  }
})

// In CSV, an empty list and an object of nothing are the same as null.
const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  const parts = Array.isArray(value)
    ? value.map(plain)
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]))
  return Object.values(parts).every((part) => part === null) ? null : parts
}

describe("typed queries over the sandbox", () => {
  for (const { dataset, name } of views) {
    it.effect(`rows of ${name} have what is selected, with the types of the schema, as JSON lines and as CSV`, () =>
      Effect.gen(function*() {
        const args = yield* argumentsFor(name)
        for (const seed of [1, 2, 3]) {
          const { selection } = randomQuery(dataset, name, choices(seed))
          const rows = yield* read(untyped(dataset, name, args, selection))
          assert.isAbove(rows.length, 0)
          const converted = yield* read(untyped(dataset, name, args, selection, { convert }))
          assert.deepStrictEqual(converted.map(plain), rows.map(plain))
        }
      }).pipe(Effect.provide(sandbox)))
  }

  it.effect("every field of sales and traffic is there", () =>
    Effect.gen(function*() {
      const { dataset } = SalesAndTraffic
      for (const name of Object.keys(dataset.views)) {
        const rows = yield* read(untyped(dataset, name, yield* argumentsFor(name), everyField(dataset, name)))
        assert.isAbove(rows.length, 0)
      }
    }).pipe(Effect.provide(sandbox)))

  it.effect("programs read fields of each dataset without casts", () =>
    Effect.gen(function*() {
      const marketplaceIds = [US]
      const sales = yield* read(
        SalesAndTraffic.salesAndTrafficByDate({ ...dates, aggregateBy: "MONTH", marketplaceIds }, {
          startDate: true,
          sales: {
            orderedProductSales: { amount: true, currencyCode: true },
            unitsOrdered: true,
            unitsOrderedB2B: true
          }
        })
      )
      const units: number = sales.reduce((sum, row) => sum + row.sales.unitsOrdered, 0)
      const economics = yield* read(Economics.economics({ ...dates, marketplaceIds, aggregateBy: { date: "RANGE" } }, {
        msku: true,
        sales: { unitsOrdered: true },
        fees: { feeTypeName: true, charges: { aggregatedDetail: { totalAmount: { amount: true } } } }
      }))
      assert.strictEqual(economics.reduce((sum, row) => sum + row.sales.unitsOrdered, 0), units)
      const fee: number | undefined = economics[0]?.fees[0]?.charges?.[0]?.aggregatedDetail.totalAmount.amount
      assert.isNumber(fee)
      const vendor = yield* read(VendorAnalytics.manufacturingView({ ...dates, aggregateBy: "MONTH" }, {
        totals: { orders: { orderedUnitsWithRevenue: { units: true } } },
        metrics: { groupByKey: { brand: true }, metrics: { orders: { orderedUnitsWithRevenue: { units: true } } } }
      }))
      assert.strictEqual(vendor[0]?.totals.orders?.orderedUnitsWithRevenue?.units, units)
      const analytics = yield* read(SellerAnalytics.sellerAnalyticsView(
        { ...dates, aggregateBy: "MONTH", marketplaceId: marketplaceIds },
        { totals: { sales: { unitsOrdered: { value: true } } } }
      ))
      const total: number | undefined = analytics[0]?.totals.sales?.unitsOrdered?.value
      assert.strictEqual(total, units)
      assert.deepStrictEqual(sales.map(({ sales, startDate }) => [startDate, sales.unitsOrderedB2B]), [[
        "2026-06-01",
        null
      ]])
    }).pipe(Effect.provide(sandbox)))

  it.effect("of several pages have all rows, and a resumed one those from its page on", () =>
    Effect.gen(function*() {
      const query = SalesAndTraffic.salesAndTrafficByDate(
        {
          startDate: "2024-08-01",
          endDate: "2026-06-30",
          aggregateBy: "DAY",
          marketplaceIds: [US, Marketplace.CA.id, Marketplace.MX.id]
        },
        { startDate: true, marketplaceId: true }
      )
      const requested: Array<DataKiosk.Requested> = []
      const rows = yield* onClock(Stream.runCollect(DataKiosk.rows(query, {
        onRequested: (one) => Effect.sync(() => requested.push(one))
      })))
      assert.strictEqual(new Set(rows.map((row) => `${row.startDate} ${row.marketplaceId}`)).size, 2097)
      assert.strictEqual(requested.length, 3)
      const rest = yield* onClock(Stream.runCollect(DataKiosk.resume(requested[2]!.queryId, { query })))
      assert.deepStrictEqual(rest, rows.slice(2000))
    }).pipe(Effect.provide(sandbox)))

  it.effect("what Amazon refuses is an error that says what is wrong", () =>
    Effect.gen(function*() {
      const refused = untyped(
        SalesAndTraffic.dataset,
        "salesAndTrafficByDate",
        {
          ...dates,
          aggregateBy: "DAY",
          marketplaceIds: [US]
        },
        { startDate: true },
        { convert: "xml" }
      )
      const error = yield* Effect.flip(Stream.runDrain(DataKiosk.rows(refused)))
      assert.match(error.message, /converter xml is not supported by salesAndTrafficByDate/)
      const foreign = SalesAndTraffic.salesAndTrafficByDate(
        { ...dates, aggregateBy: "DAY", marketplaceIds: [Marketplace.DE.id] },
        { startDate: true }
      )
      const fatal = yield* Effect.flip(onClock(Stream.runDrain(DataKiosk.rows(foreign))))
      assert(DataKiosk.isDataKioskError(fatal) && fatal.reason._tag === "QueryFailed")
      assert.include(fatal.reason.explanation ?? "", Marketplace.DE.id)
    }).pipe(Effect.provide(sandbox)))
})
