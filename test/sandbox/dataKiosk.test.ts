/** Data Kiosk by raw HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { TestClock } from "effect/testing"
import { call, send } from "./support.ts"

const memory = Sandbox.layerHttpClient({ usagePlans: "off" })
const US = Marketplace.US.id

const create = (query: string, paginationToken?: string) =>
  call("POST", "/dataKiosk/2023-11-15/queries", {
    json: { query, ...(paginationToken === undefined ? undefined : { paginationToken }) }
  })

/** The query once it has ended. */
const ended = (query: string, paginationToken?: string) =>
  Effect.gen(function*() {
    const { json } = yield* create(query, paginationToken)
    yield* TestClock.adjust("30 seconds")
    return (yield* call("GET", `/dataKiosk/2023-11-15/queries/${json.queryId}`)).json
  })

const document = (id: string) =>
  Effect.gen(function*() {
    const { json } = yield* call("GET", `/dataKiosk/2023-11-15/documents/${encodeURIComponent(id)}`)
    return yield* send("GET", json.documentUrl)
  })

/** The rows of a query's first page. */
const rows = (query: string) =>
  Effect.gen(function*() {
    const done = yield* ended(query)
    assert.strictEqual(done.processingStatus, "DONE", JSON.stringify(done))
    const { text } = yield* document(done.dataDocumentId)
    return text.trimEnd().split("\n").map((line): any => JSON.parse(line))
  })

const days = `startDate: "2026-06-01" endDate: "2026-06-30"`

const sales = (fields: string, granularity = "DAY", directive = "") =>
  `query Q { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(${days} aggregateBy: ${granularity} marketplaceIds: ["${US}"]) ${directive} { ${fields} } } }`

const byAsin = (fields: string, aggregateBy: string) =>
  `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByAsin(${days} aggregateBy: ${aggregateBy} marketplaceIds: ["${US}"]) { ${fields} } } }`

const economics = (fields: string, args = "") =>
  `{ analytics_economics_2024_03_15 { economics(${days} marketplaceIds: ["${US}"] ${args}) { ${fields} } } }`

describe("queries of Data Kiosk", () => {
  it.effect("have rows of the selected fields only, in their order, under their aliases, with those of fragments", () =>
    Effect.gen(function*() {
      const all = yield* rows(
        sales("endDate ...S day: startDate traffic { pageViews }")
          + " fragment S on SalesAndTrafficByDate { sales { unitsOrdered unitsOrderedB2B orderedProductSales { amount } } }"
      )
      assert.strictEqual(all.length, 30)
      assert.deepStrictEqual(Object.keys(all[0]), ["endDate", "sales", "day", "traffic"])
      assert.deepStrictEqual(Object.keys(all[0].sales), ["unitsOrdered", "unitsOrderedB2B", "orderedProductSales"])
      assert.deepStrictEqual(Object.keys(all[0].sales.orderedProductSales), ["amount"])
      assert.isNull(all[0].sales.unitsOrderedB2B)
      assert.strictEqual(all[0].day, "2026-06-01")
    }).pipe(Effect.provide(memory)))

  it.effect("agree with the orders of the world, however they are aggregated", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { orders } = yield* world.seller()
      const units = (from: string, to: string) =>
        orders.filter((order) =>
          order.marketplace.id === US && order.purchased >= Date.parse(from) && order.purchased < Date.parse(to)
        ).flatMap(({ items }) => items).reduce((sum, { quantity }) => sum + quantity, 0)
      const sum = (all: ReadonlyArray<any>) => all.reduce((sum, row) => sum + row.sales.unitsOrdered, 0)
      const june = units("2026-06-01", "2026-07-01")
      assert.isAbove(june, 0)
      assert.strictEqual(sum(yield* rows(sales("sales { unitsOrdered }"))), june)
      assert.strictEqual(sum(yield* rows(sales("sales { unitsOrdered }", "MONTH"))), june)
      for (const aggregateBy of ["CHILD", "PARENT", "SKU"]) {
        assert.strictEqual(sum(yield* rows(byAsin("parentAsin sales { unitsOrdered }", aggregateBy))), june)
      }
      assert.strictEqual(
        sum(yield* rows(economics("sales { unitsOrdered }", "aggregateBy: { date: RANGE, productId: PARENT_ASIN }"))),
        june
      )
      assert.strictEqual(sum(yield* rows(economics("msku sales { unitsOrdered }"))), june)
      // Weeks run from Sunday to Saturday; those that are not whole are left out.
      const weeks = yield* rows(sales("startDate endDate sales { unitsOrdered }", "WEEK"))
      assert.deepStrictEqual(weeks.map(({ endDate, startDate }) => `${startDate} ${endDate}`), [
        "2026-06-07 2026-06-13",
        "2026-06-14 2026-06-20",
        "2026-06-21 2026-06-27"
      ])
      assert.strictEqual(sum(weeks), units("2026-06-07", "2026-06-28"))
    }).pipe(Effect.provide(memory)))

  it.effect("identify products by what they are aggregated by", () =>
    Effect.gen(function*() {
      const [sku] = yield* rows(byAsin("sku childAsin parentAsin", "SKU"))
      assert(sku.sku !== null && sku.childAsin !== null)
      const [parent] = yield* rows(byAsin("sku childAsin parentAsin", "PARENT"))
      assert.deepStrictEqual([parent.sku, parent.childAsin], [null, null])
      const [child] = yield* rows(
        economics("msku fnsku childAsin", "aggregateBy: { date: RANGE, productId: CHILD_ASIN }")
      )
      assert.deepStrictEqual([child.msku, child.fnsku], [null, null])
      assert.isString(child.childAsin)
      const trends = yield* rows(
        `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficTrends(${days} asinAggregation: CHILD dateAggregation: WEEK filters: [{ marketplaceId: "${US}" asins: ["${child.childAsin}", "B000000000"] }]) { startDate asinAggregation childAsin sku } } }`
      )
      assert.isAbove(trends.length, 0)
      for (const row of trends) {
        assert.deepStrictEqual([row.asinAggregation, row.childAsin, row.sku], ["CHILD", child.childAsin, null])
      }
    }).pipe(Effect.provide(memory)))

  it.effect("economics: net proceeds are sales without refunds, fees and advertising", () =>
    Effect.gen(function*() {
      const all = yield* rows(economics(
        "sales { netProductSales { amount } } fees { feeTypeName charges { aggregatedDetail { totalAmount { amount } } components { name } } } ads { charge { totalAmount { amount } } } netProceeds { total { amount } }",
        "aggregateBy: { date: RANGE } includeComponentsForFeeTypes: [FBA_FULFILLMENT_FEE]"
      ))
      for (const { ads, fees, netProceeds, sales } of all) {
        const cost = [
          ...fees.flatMap((fee: any) => fee.charges.map((charge: any) => charge.aggregatedDetail)),
          ...ads.map((ad: any) => ad.charge)
        ]
          .reduce((sum, { totalAmount }) => sum + totalAmount.amount, 0)
        assert.closeTo(netProceeds.total.amount, sales.netProductSales.amount - cost, 0.05)
        for (const fee of fees) {
          assert.strictEqual(fee.charges[0].components !== null, fee.feeTypeName === "FBA fulfillment fee")
        }
      }
      const preview = yield* rows(
        `{ analytics_economics_2024_03_15 { economicsPreview(startDate: "2026-08-01" endDate: "2026-08-31" marketplaceIds: ["${US}"] feeTypes: [REFERRAL_FEES, CLOSING_FEES]) { msku fees { feeTypeName } } } }`
      )
      assert.deepStrictEqual(preview[0].fees, [{ feeTypeName: "Referral fees" }, { feeTypeName: "Closing fees" }])
      const simulated = yield* rows(
        `{ analytics_economics_2024_03_15 { economicsSimulation(startDate: "2026-08-01" endDate: "2026-08-28" marketplaceId: "${US}" actionTypes: [AWD] products: [{ identifier: { type: MSKU value: "${
          preview[0].msku
        }" } inputContext: { historicalAverageWeeklySales: 10 } }, { identifier: { type: ASIN value: "B000000000" } }]) { msku sales { unitsOrdered } fees { feeTypeName } } } }`
      )
      assert.strictEqual(simulated.length, 1)
      assert.deepStrictEqual([simulated[0].msku, simulated[0].sales.unitsOrdered], [preview[0].msku, 40])
      assert.include(simulated[0].fees.map(({ feeTypeName }: any) => feeTypeName), "AWD fee")
    }).pipe(Effect.provide(memory)))

  it.effect("analytics: metrics are grouped by what is selected, and sum up to the totals", () =>
    Effect.gen(function*() {
      const view = (groups: string) =>
        rows(
          `{ analytics_sellerAnalytics_2025_03_31 { sellerAnalyticsView(${days} aggregateBy: MONTH marketplaceId: ["${US}"]) { startDate totals { sales { unitsOrdered { value timeRangeBenchmarking { weekOverWeek monthOverMonth } } } } metrics { groupByKey { ${groups} } metrics { sales { unitsOrdered { value } orderedProductSales { amount { amount currencyCode } } } search { query { queryKeyword } } } } } } }`
        )
      const [brands] = yield* view("brand")
      const names = brands.metrics.map((group: any) => group.groupByKey.brand)
      assert.strictEqual(new Set(names).size, names.length)
      const [products] = yield* view("brand asin")
      assert.isAbove(products.metrics.length, names.length)
      for (const row of [brands, products]) {
        const sum = row.metrics.reduce((sum: number, group: any) => sum + group.metrics.sales.unitsOrdered.value, 0)
        assert.strictEqual(sum, row.totals.sales.unitsOrdered.value)
        assert.strictEqual(row.metrics[0].metrics.sales.orderedProductSales.amount.currencyCode, "USD")
      }
      const keywords = brands.metrics[0].metrics.search.query.map((query: any) => query.queryKeyword)
      assert.strictEqual(new Set(keywords).size, keywords.length)
      assert.isNull(brands.totals.sales.unitsOrdered.timeRangeBenchmarking.weekOverWeek)
      assert.isNumber(brands.totals.sales.unitsOrdered.timeRangeBenchmarking.monthOverMonth)
      const [vendor] = yield* rows(
        `{ analytics_vendorAnalytics_2024_09_30 { manufacturingView(${days} aggregateBy: MONTH currencyCode: "EUR") { marketplaceId totals { orders { orderedUnitsWithRevenue { units value { currencyCode } } } forecasting { weekNumber startDate demand { mean p90 } } } metrics { groupByKey { brand } } } } }`
      )
      assert.deepStrictEqual(vendor.totals.orders.orderedUnitsWithRevenue, {
        units: brands.totals.sales.unitsOrdered.value,
        value: { currencyCode: "EUR" }
      })
      assert.deepStrictEqual(vendor.totals.forecasting.map(({ startDate }: any) => startDate), [
        "2026-07-01",
        "2026-07-08",
        "2026-07-15",
        "2026-07-22"
      ])
      const [sourcing] = yield* rows(
        `{ analytics_vendorAnalytics_2024_09_30 { sourcingView(${days} aggregateBy: MONTH) { totals { sourcing { confirmedUnits netReceived { units value { currencyCode } } } } } } }`
      )
      assert.strictEqual(sourcing.totals.sourcing.netReceived.value.currencyCode, "USD")
    }).pipe(Effect.provide(memory)))

  it.effect("amounts of sellers in Europe are in dollars unless another currency is requested", () =>
    Effect.gen(function*() {
      const view = (currency: string) =>
        Effect.gen(function*() {
          const query =
            `{ analytics_sellerAnalytics_2025_03_31 { sellerAnalyticsView(${days} aggregateBy: MONTH ${currency} marketplaceId: ["${Marketplace.DE.id}"]) { totals { sales { orderGMS { amount { amount currencyCode } } } } } } }`
          const { json } = yield* call("POST", "/dataKiosk/2023-11-15/queries", { json: { query }, region: "eu" })
          yield* TestClock.adjust("30 seconds")
          const done = (yield* call("GET", `/dataKiosk/2023-11-15/queries/${json.queryId}`, { region: "eu" })).json
          const address = yield* call("GET", `/dataKiosk/2023-11-15/documents/${done.dataDocumentId}`, { region: "eu" })
          return JSON.parse((yield* send("GET", address.json.documentUrl)).text).totals.sales.orderGMS.amount
        })
      const dollars = yield* view("")
      const euros = yield* view(`currencyCode: "EUR"`)
      assert.deepStrictEqual([dollars.currencyCode, euros.currencyCode], ["USD", "EUR"])
      assert.closeTo(euros.amount / dollars.amount, 0.92, 0.001)
    }).pipe(Effect.provide(memory)))

  it.effect("have pages, each of its own query with the token", () =>
    Effect.gen(function*() {
      const query =
        `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "2024-07-01" endDate: "2026-06-30" aggregateBy: DAY marketplaceIds: ["${US}", "A2EUQ1WTGCTBG2"]) { startDate } } }`
      const first = yield* ended(query)
      const second = yield* ended(query, first.pagination.nextToken)
      const lines = (yield* document(second.dataDocumentId)).text.trimEnd().split("\n")
      assert.strictEqual(lines.length, 460)
      assert.isUndefined(second.pagination)
      const foreign = yield* create(sales("startDate"), first.pagination.nextToken)
      assert.strictEqual(foreign.status, 400)
    }).pipe(Effect.provide(memory)))

  it.effect("a converter makes CSV of them: names of fields joined, elements of lists by number, cells quoted where needed", () =>
    Effect.gen(function*() {
      const convert = `@convert(withSdpInstanceType: "amzn1.sdp.1.type.1.fbmsConverter")`
      const done = yield* ended(
        sales(
          "startDate sales { unitsOrderedB2B unitsOrdered orderedProductSales { amount currencyCode } }",
          "DAY",
          convert
        )
      )
      const { headers, text } = yield* document(done.dataDocumentId)
      assert.match(headers["content-type"]!, /^text\/csv/)
      const lines = text.split("\r\n")
      assert.strictEqual(lines.length, 32)
      assert.strictEqual(
        lines[0],
        "startDate,sales.unitsOrderedB2B,sales.unitsOrdered,sales.orderedProductSales.amount,sales.orderedProductSales.currencyCode"
      )
      assert.match(lines[1]!, /^2026-06-01,,\d+,[\d.]+,USD$/)
      const lists = yield* ended(
        `{ analytics_sellerAnalytics_2025_03_31 { sellerAnalyticsView(${days} aggregateBy: MONTH marketplaceId: ["${US}"]) ${convert} { metrics { groupByKey { productTitle } metrics { search { query { queryKeyword } } } } } } }`
      )
      const csv = (yield* document(lists.dataDocumentId)).text
      assert.match(
        csv,
        /^metrics\.0\.groupByKey\.productTitle,metrics\.0\.metrics\.search\.query\.0\.queryKeyword,metrics\.0\.metrics\.search\.query\.1\.queryKeyword,metrics\.1\./
      )
      assert.match(csv, /\r\n"[^"]+, [^"]+",/)
    }).pipe(Effect.provide(memory)))
})

describe("a query that the schema does not allow is refused when it is created:", () => {
  it.effect.each([
    ["syntax", "{ a(", /Invalid GraphQL syntax/],
    ["an unknown dataset", "{ nothing { atAll } }", /FieldUndefined@\[nothing\]/],
    ["an unknown view", "{ analytics_economics_2024_03_15 { sales { a } } }", /Cannot query field "sales"/],
    [
      "an unknown field",
      sales("startDate sales { unitsSold }"),
      /Cannot query field "unitsSold" on type "ByDateSales"/
    ],
    ["an unknown argument", economics("msku", "from: 1"), /Unknown argument "from"/],
    [
      "a missing argument",
      "{ analytics_economics_2024_03_15 { economics { msku } } }",
      /economics\(endDate:\)" of type "Date!" is required/
    ],
    [
      "a string instead of an enum",
      sales("startDate", "\"DAY\""),
      /Enum "DateGranularity" cannot represent non-enum value/
    ],
    [
      "an enum value that does not exist",
      sales("startDate", "YEAR"),
      /Value "YEAR" does not exist in "DateGranularity"/
    ],
    [
      "a date with a time",
      sales("startDate").replace("2026-06-01", "2026-06-01T00:00:00Z"),
      /startDate must be a date/
    ],
    ["a day that does not exist", sales("startDate").replace("2026-06-30", "2026-06-31"), /endDate must be a date/],
    ["fields without fields of their own", sales("sales"), /must have a selection of subfields/],
    [
      "two views",
      "{ analytics_economics_2024_03_15 { a: economics { msku } b: economics { msku } } }",
      /must select one view/
    ],
    [
      "two datasets",
      "{ analytics_economics_2024_03_15 { economics { msku } } analytics_vendorAnalytics_2024_09_30 { sourcingView { startDate } } }",
      /must select one dataset/
    ],
    ["two operations", `${sales("startDate")} ${sales("startDate").replace("Q", "R")}`, /must contain one operation/],
    ["variables", sales("startDate").replace("Q", "Q($a: Date!)"), /Variables are not supported/],
    ["a mutation", "mutation { a }", /operation mutation is not supported/],
    [
      "a converter that the view does not support",
      sales("startDate", "DAY", "@convert(withSdpInstanceType: \"xml\")"),
      /converter xml is not supported/
    ],
    [
      "a converter of a field",
      sales("startDate @convert(withSdpInstanceType: 1)"),
      /String cannot represent a non string value/
    ],
    [
      "more than 8,000 characters",
      sales(`startDate ${Array.from({ length: 600 }, (_, index) => `a${index}: startDate`).join(" ")}`),
      /at most 8,000 characters/
    ]
  ] as ReadonlyArray<readonly [string, string, RegExp]>)("%s", ([, query, message]) =>
    Effect.gen(function*() {
      const { json, status } = yield* create(query)
      assert.strictEqual(status, 400)
      assert.strictEqual(json.errors[0].code, "InvalidInput")
      assert.match(`${json.errors[0].message} ${json.errors[0].details}`, message)
      assert.deepStrictEqual((yield* call("GET", "/dataKiosk/2023-11-15/queries")).json.queries, [])
    }).pipe(Effect.provide(memory)))
})

describe("a query that cannot be run ends FATAL, with an error document:", () => {
  it.effect.each([
    [
      "dates the wrong way round",
      sales("startDate").replace("2026-06-30", "2026-05-30"),
      /endDate is before startDate/
    ],
    [
      "a marketplace of another selling partner",
      sales("startDate").replace(US, Marketplace.DE.id),
      /does not take part in the marketplace/
    ],
    [
      "an aggregation that Amazon does not support",
      `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficTrends(${days} asinAggregation: SKU dateAggregation: DAY filters: [{ marketplaceId: "${US}" asins: ["B1"] }]) { startDate } } }`,
      /supports CHILD only/
    ]
  ] as ReadonlyArray<readonly [string, string, RegExp]>)("%s", ([, query, message]) =>
    Effect.gen(function*() {
      const fatal = yield* ended(query)
      assert.strictEqual(fatal.processingStatus, "FATAL")
      assert.isUndefined(fatal.dataDocumentId)
      const { json } = yield* document(fatal.errorDocumentId)
      assert.match(json.errors[0].message, message)
    }).pipe(Effect.provide(memory)))

  it.effect("one without data ends DONE, without a document", () =>
    Effect.gen(function*() {
      const done = yield* ended(sales("startDate", "MONTH").replace("2026-06-30", "2026-06-15"))
      assert.strictEqual(done.processingStatus, "DONE")
      assert.isUndefined(done.dataDocumentId)
      assert.isUndefined(done.errorDocumentId)
    }).pipe(Effect.provide(memory)))
})
