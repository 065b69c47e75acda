/** Rows of report types whose schema or columns are known: what is checked, reported, parsed and never lost. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Schema, Stream } from "effect"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import type { SpApi } from "effect-sp-api/SpApi"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import type { HttpClient } from "effect/http"
import { withDrift } from "../../documents/support/drift.ts"
import { onClock } from "../support/clock.ts"
import { makeReports } from "../support/reports.ts"

const US = [Marketplace.US.id]
const terms = "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT"
const traffic = "GET_SALES_AND_TRAFFIC_REPORT"
const returns = "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA"

/** The rows of a document that Amazon made for a request, with drift. */
const read = <A, E>(
  document: string,
  rows: Stream.Stream<A, E, SpApi | HttpClient.HttpClient>,
  checking?: "strict" | "off"
) => {
  const amazon = makeReports(() => ({ document }))
  return withDrift(onClock(Stream.runCollect(rows))).pipe(
    Effect.provide(
      checking === undefined
        ? amazon.layer
        : Layer.merge(amazon.layer, Layer.succeed(ResponseChecking, checking))
    )
  )
}

const week = {
  marketplaceIds: US,
  dataStartTime: "2026-01-04",
  dataEndTime: "2026-01-10",
  reportOptions: { reportPeriod: "WEEK" }
} as const

const term = (more: object = {}) => ({
  departmentName: "Amazon.com",
  searchTerm: "tea pot",
  searchFrequencyRank: 12,
  clickedAsin: "B000000001",
  clickShareRank: 1,
  clickShare: 0.2,
  conversionShare: 0.1,
  ...more
})
const specification = {
  reportType: terms,
  reportOptions: { reportPeriod: "WEEK" },
  dataStartTime: "2026-01-04",
  dataEndTime: "2026-01-10",
  marketplaceIds: US
}
const searchTerms = (rows: ReadonlyArray<unknown>, more: object = {}) =>
  JSON.stringify({ reportSpecification: specification, dataByDepartmentAndSearchTerm: rows, ...more })

describe("rows of a JSON report with one array", () => {
  const rows = Reports.rows({ reportType: terms, ...week })

  it.effect("are its elements, without drift where they match Amazon's schema", () =>
    Effect.gen(function*() {
      const { drift, value } = yield* read(searchTerms([term(), term({ clickShareRank: 2 })]), rows)
      assert.deepStrictEqual<unknown>(value, [term(), term({ clickShareRank: 2 })])
      assert.strictEqual(value[0]?.searchFrequencyRank, 12)
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("are returned as they are where they differ, and each place is reported once", () =>
    Effect.gen(function*() {
      const odd = [
        term({ clickShare: "0.2", unknownToUs: 1 }),
        term({ clickShare: "0.3" }),
        { ...term(), searchTerm: undefined },
        null,
        "x"
      ]
      const { drift, operations, value } = yield* read(searchTerms(odd), rows)
      assert.deepStrictEqual<unknown>(value, JSON.parse(JSON.stringify(odd)))
      assert.deepStrictEqual(drift, [
        "dataByDepartmentAndSearchTerm[].clickShare is not a number",
        "dataByDepartmentAndSearchTerm[].searchTerm is missing",
        "dataByDepartmentAndSearchTerm[] is not an object"
      ])
      assert.deepStrictEqual([...new Set(operations)], [terms])
    }))

  it.effect("what is around the array is checked as well", () =>
    Effect.gen(function*() {
      const { drift, value } = yield* read(searchTerms([term()], { reportSpecification: { reportType: 1 } }), rows)
      assert.strictEqual(value.length, 1)
      assert.include(drift, "reportSpecification.reportType is not a string")
      assert.include(drift, "reportSpecification.marketplaceIds is missing")
    }))

  it.effect("an array that is not known is reported with how to read it, and the rows are returned", () =>
    Effect.gen(function*() {
      const { drift, value } = yield* read(searchTerms([term()], { more: [1, 2] }), rows)
      assert.strictEqual(value.length, 1)
      assert.deepStrictEqual(drift, ["the array \"more\" is not known, and not read: set { pointer } to read it"])
    }))

  it.effect("an empty array and null are no rows; a document without the array fails and names what it has", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* read(searchTerms([]), rows)).value, [])
      const none = yield* read(
        JSON.stringify({ reportSpecification: specification, dataByDepartmentAndSearchTerm: null }),
        rows
      )
      assert.deepStrictEqual(none.value, [])
      assert.deepStrictEqual(none.drift, ["dataByDepartmentAndSearchTerm is null, not an array"])
      assert.deepStrictEqual((yield* read("", rows)).value, [])
      const renamed = JSON.stringify({ reportSpecification: specification, dataBySearchTerm: [term()] })
      const error = yield* Effect.flip(read(renamed, rows))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ResponseInvalid")
      assert.match(error.message, /"dataByDepartmentAndSearchTerm", but "dataBySearchTerm".*\{ pointer \}/)
    }))

  it.effect("strict checking fails at the first row that differs, after those before it; off reports nothing", () =>
    Effect.gen(function*() {
      const document = searchTerms([term(), term({ clickShare: "x" })])
      const seen: Array<unknown> = []
      const error = yield* Effect.flip(
        read(document, Stream.tap(rows, (row) => Effect.sync(() => void seen.push(row))), "strict")
      )
      assert.strictEqual(seen.length, 1)
      assert(SpApiError.isSpApiError(error))
      assert.match(error.message, /dataByDepartmentAndSearchTerm\[\]\.clickShare is not a number/)
      const off = yield* read(document, rows, "off")
      assert.deepStrictEqual([off.value.length, off.drift], [2, []])
    }))

  it.effect("are read in constant memory: one element is held, not the document", () => {
    const many = searchTerms(Array.from({ length: 2000 }, (_, index) => term({ searchFrequencyRank: index + 1 })))
    const amazon = makeReports(() => ({ document: many }))
    return Effect.gen(function*() {
      const count = yield* onClock(Stream.runCount(rows))
      assert.strictEqual(count, 2000)
    }).pipe(
      Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 1000 }),
      Effect.provide(amazon.layer)
    )
  })

  it.effect("a truncated document fails after its rows", () =>
    Effect.gen(function*() {
      const text = searchTerms([term(), term()])
      const seen: Array<unknown> = []
      const cut = text.slice(0, text.lastIndexOf("}]") + 1)
      const error = yield* Effect.flip(
        read(cut, Stream.tap(rows, (row) => Effect.sync(() => void seen.push(row))))
      )
      assert(SpApiError.isSpApiError(error))
      assert.strictEqual(seen.length, 2)
    }))

  it.effect("a schema of the caller's replaces the check, and a pointer reads another array", () =>
    Effect.gen(function*() {
      const schema = Schema.Struct({ searchTerm: Schema.String, clickShare: Schema.FiniteFromString })
      const decoded = yield* read(
        searchTerms([term({ clickShare: "0.25" })]),
        Reports.rows({ reportType: terms, ...week, schema })
      )
      assert.deepStrictEqual(decoded.value, [{ searchTerm: "tea pot", clickShare: 0.25 }])
      assert.deepStrictEqual(decoded.drift, [])
      const other = yield* read(
        searchTerms([], { more: [1] }),
        Reports.rows({ reportType: terms, ...week, pointer: "/more" })
      )
      assert.deepStrictEqual<unknown>(other.value, [1])
    }))
})

const amount = (value: number) => ({ amount: value, currencyCode: "USD" })
const byDate = (date: string) => ({
  date,
  salesByDate: {
    orderedProductSales: amount(20),
    unitsOrdered: 2,
    totalOrderItems: 1,
    averageSalesPerOrderItem: amount(20),
    averageUnitsPerOrderItem: 2,
    averageSellingPrice: amount(10),
    unitsRefunded: 0,
    refundRate: 0,
    claimsGranted: 0,
    claimsAmount: amount(0),
    shippedProductSales: amount(20),
    unitsShipped: 2,
    ordersShipped: 1
  },
  trafficByDate: Object.fromEntries(
    [
      "browserPageViews",
      "mobileAppPageViews",
      "pageViews",
      "browserSessions",
      "mobileAppSessions",
      "sessions",
      "buyBoxPercentage",
      "orderItemSessionPercentage",
      "unitSessionPercentage",
      "averageOfferCount",
      "averageParentItems",
      "feedbackReceived",
      "negativeFeedbackReceived",
      "receivedNegativeFeedbackRate"
    ]
      .map((name) => [name, 1])
  )
})
const byAsin = (parentAsin: string) => ({
  parentAsin,
  salesByAsin: { unitsOrdered: 1, orderedProductSales: amount(10), totalOrderItems: 1 },
  trafficByAsin: Object.fromEntries(
    [
      "browserSessions",
      "mobileAppSessions",
      "sessions",
      "browserSessionPercentage",
      "mobileAppSessionPercentage",
      "sessionPercentage",
      "browserPageViews",
      "mobileAppPageViews",
      "pageViews",
      "browserPageViewsPercentage",
      "mobileAppPageViewsPercentage",
      "pageViewsPercentage",
      "buyBoxPercentage",
      "unitSessionPercentage"
    ]
      .map((name) => [name, 1])
  )
})
const sales = {
  reportSpecification: { ...specification, reportType: traffic, reportOptions: {} },
  salesAndTrafficByDate: [byDate("2026-01-04"), byDate("2026-01-05")],
  salesAndTrafficByAsin: [byAsin("B000000001")]
}

describe("a JSON report with several arrays", () => {
  const request = { reportType: traffic, marketplaceIds: US } as const
  const text = JSON.stringify(sales)

  it.effect("is one row, the whole document, so that nothing is lost", () =>
    Effect.gen(function*() {
      for (const rows of [Reports.rows(request), Reports.rows({ ...request, whole: true })]) {
        const { drift, value } = yield* read(text, rows)
        assert.deepStrictEqual<unknown>(value, [sales])
        assert.strictEqual(value[0]?.salesAndTrafficByDate[1]?.date, "2026-01-05")
        assert.deepStrictEqual(drift, [])
      }
    }))

  it.effect("is the rows of one array with section", () =>
    Effect.gen(function*() {
      const asins = yield* read(text, Reports.rows({ ...request, section: "salesAndTrafficByAsin" }))
      assert.deepStrictEqual(asins.value.map((row) => row.parentAsin), ["B000000001"])
      const dates = yield* read(text, Reports.rows({ ...request, section: "salesAndTrafficByDate" }))
      assert.deepStrictEqual(dates.value.map((row) => [row.date, row.salesByDate.unitsOrdered]), [
        ["2026-01-04", 2],
        ["2026-01-05", 2]
      ])
      assert.deepStrictEqual([...asins.drift, ...dates.drift], [])
    }))

  it.effect("is the rows of every array, each with the name of its array, with section *", () =>
    Effect.gen(function*() {
      const { drift, value } = yield* read(text, Reports.rows({ ...request, section: "*" }))
      assert.deepStrictEqual(
        value.map((item) => item.section === "salesAndTrafficByDate" ? item.row.date : item.row.parentAsin),
        ["2026-01-04", "2026-01-05", "B000000001"]
      )
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("section * returns the rows of an array that is not known too, and reports one that is missing", () =>
    Effect.gen(function*() {
      const { salesAndTrafficByAsin: _, ...rest } = sales
      const { drift, value } = yield* read(
        JSON.stringify({ ...rest, salesByHour: [{ hour: 1 }] }),
        Reports.rows({ ...request, section: "*" })
      )
      assert.deepStrictEqual<unknown>(value[2], { section: "salesByHour", row: { hour: 1 } })
      assert.deepStrictEqual(drift, ["the array \"salesByHour\" is not known", "salesAndTrafficByAsin is missing"])
    }))

  it.effect("a section that the document lacks fails, and names those that it has", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        read(text, Reports.rows({ ...request, section: "salesAndTrafficBySku" as "salesAndTrafficByAsin" }))
      )
      assert(SpApiError.isSpApiError(error))
      assert.match(error.message, /"salesAndTrafficBySku", but "salesAndTrafficByDate", "salesAndTrafficByAsin"/)
    }))

  it.effect("too large for one row fails and names the arrays; a section reads it", () => {
    const amazon = makeReports(() => ({ document: text }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Stream.runDrain(Reports.rows(request))))
      assert.match(error.message, /\/salesAndTrafficByDate or \/salesAndTrafficByAsin/)
      assert.strictEqual(
        yield* onClock(Stream.runCount(Reports.rows({ ...request, section: "*" }))),
        3
      )
    }).pipe(
      Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 1200 }),
      Effect.provide(amazon.layer)
    )
  })

  it.effect("whole documents are checked, and fail where checks are strict", () =>
    Effect.gen(function*() {
      const odd = JSON.stringify({ ...sales, salesAndTrafficByAsin: [{ ...byAsin("B1"), parentAsin: 7 }] })
      const { drift, value } = yield* read(odd, Reports.rows(request))
      assert.strictEqual(value.length, 1)
      assert.deepStrictEqual(drift, ["salesAndTrafficByAsin[].parentAsin is not a string"])
      const error = yield* Effect.flip(read(odd, Reports.rows(request), "strict"))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ResponseInvalid")
    }))

  it.effect("coupons of sellers and of vendors are two forms of one type", () =>
    Effect.gen(function*() {
      const coupons = "GET_COUPON_PERFORMANCE_REPORT"
      for (const section of ["coupons", "campaigns"] as const) {
        const { drift, value } = yield* read(
          JSON.stringify({
            reportSpecification: {
              reportType: coupons,
              marketplaceIds: US,
              reportOptions: {
                couponStartDateFrom: "a",
                couponStartDateTo: "b",
                campaignStartDateFrom: "a",
                campaignStartDateTo: "b"
              }
            },
            [section]: [{ marketplaceId: "x" }]
          }),
          Reports.rows({ reportType: coupons, marketplaceIds: US })
        )
        assert.deepStrictEqual<unknown>(value, [{ marketplaceId: "x" }])
        assert.isAbove(drift.length, 0)
        for (const line of drift) assert.match(line, new RegExp(`^${section}\\[\\]`))
      }
    }))
})

const header = [
  "return-date",
  "order-id",
  "sku",
  "asin",
  "fnsku",
  "product-name",
  "quantity",
  "fulfillment-center-id",
  "detailed-disposition",
  "reason"
]
const returned = ["2026-01-05T10:00:00+00:00", "111-1", "A-1", "B1", "X1", "Cup", "2", "PHX7", "SELLABLE", "DEFECTIVE"]
const tsv = (...lines: ReadonlyArray<ReadonlyArray<string>>) => lines.map((line) => `${line.join("\t")}\r\n`).join("")

describe("rows of a flat file whose columns are known", () => {
  const request = { reportType: returns, marketplaceIds: US } as const

  it.effect("are strings by column; other columns stay, and are no drift", () =>
    Effect.gen(function*() {
      const { drift, value } = yield* read(tsv([...header, "new-column"], [...returned, "x"]), Reports.rows(request))
      assert.deepStrictEqual([value[0]?.sku, value[0]?.quantity, value[0]?.["new-column"]], ["A-1", "2", "x"])
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("a header without columns of its type is reported once, with the columns that it has instead", () =>
    Effect.gen(function*() {
      const names = header.map((name) => name === "quantity" ? "units" : name)
      const { drift, operations, value } = yield* read(tsv(names, returned, returned), Reports.rows(request))
      assert.strictEqual(value.length, 2)
      assert.strictEqual(value[0]?.["units"], "2")
      assert.deepStrictEqual(drift, [
        "the header is without columns of its report type: quantity; it has others: units"
      ])
      assert.deepStrictEqual(operations, [returns])
    }))

  it.effect("strict checking refuses such a header before any row; off reports nothing", () =>
    Effect.gen(function*() {
      const document = tsv(header.slice(0, 5), returned.slice(0, 5))
      const error = yield* Effect.flip(read(document, Reports.rows(request), "strict"))
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ResponseInvalid")
      const off = yield* read(document, Reports.rows(request), "off")
      assert.deepStrictEqual([off.value.length, off.drift], [1, []])
      assert.deepStrictEqual((yield* read(tsv(header, returned), Reports.rows(request), "strict")).value.length, 1)
    }))

  it.effect("names in another language count by their canonical names, and those of the file are not compared", () =>
    Effect.gen(function*() {
      const reportType = "GET_FLAT_FILE_OPEN_LISTINGS_DATA"
      const japanese = tsv(["出品者SKU", "ASIN", "価格", "数量"], ["A", "B1", "1,500", "7"])
      const options = { reportType, marketplaceIds: [Marketplace.JP.id] } as const
      const canonical = yield* read(japanese, Reports.rows({ ...options, cells: "parsed" }))
      assert.deepStrictEqual<unknown>(canonical.value, [{ sku: "A", asin: "B1", price: 1500, quantity: 7 }])
      assert.deepStrictEqual(canonical.drift, [])
      const original = yield* read(japanese, Reports.rows({ ...options, columnNames: "original" }))
      assert.deepStrictEqual(original.value[0]?.["数量"], "7")
      assert.deepStrictEqual(original.drift, [])
    }))

  it.effect("listings of Germany and Japan lack columns of English files, which is not drift", () =>
    Effect.gen(function*() {
      const german = tsv(
        [
          "Artikelbezeichnung",
          "Artikelbeschreibung",
          "Angebotsnummer",
          "Händler-SKU",
          "Preis",
          "Menge",
          "Erstellungsdatum",
          "Artikel ist Marketplace-Angebot",
          "Produkt-ID-Typ",
          "Anmerkung zum Artikel",
          "Artikelzustand",
          "ASIN 1",
          "Internationaler Versand",
          "Expressversand",
          "Produkt-ID",
          "hinzufügen-löschen",
          "Anzahl Bestellungen",
          "Versender",
          "Mindestbestellmenge",
          "Status"
        ],
        ["Tasse", "", "L", "S", "15,99", "3", "23/07/2026 10:11:12 MEST", "y", "1", "", "11", "B1"].concat(
          ["", "", "B1", "", "0", "DEFAULT", "2", "Active"]
        )
      )
      const { drift, value } = yield* read(
        german,
        Reports.rows({
          reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
          marketplaceIds: [Marketplace.DE.id],
          cells: "parsed"
        }),
        "strict"
      )
      assert.deepStrictEqual([value[0]?.price, value[0]?.["Minimum order quantity"], value[0]?.["add-delete"]], [
        15.99,
        2,
        ""
      ])
      assert.strictEqual(value[0]?.["image-url"], undefined)
      const japanese = tsv(
        [
          "商品名",
          "出品ID",
          "出品者SKU",
          "価格",
          "数量",
          "出品日",
          "商品IDタイプ",
          "コンディション説明",
          "コンディション"
        ].concat(
          ["国外へ配送可", "迅速な配送", "商品ID", "在庫数", "フルフィルメント・チャンネル"]
        ),
        ["カップ", "L", "S", "1500", "3", "2026/04/03 10:11:12 JST", "1", "", "11", "", "", "B1", "0", "DEFAULT"]
      )
      const other = yield* read(
        japanese,
        Reports.rows({
          reportType: "GET_MERCHANT_LISTINGS_DATA",
          marketplaceIds: [Marketplace.JP.id],
          cells: "parsed"
        }),
        "strict"
      )
      assert.strictEqual(other.value[0]?.["open-date"]?.toISOString(), "2026-04-03T01:11:12.000Z")
      assert.deepStrictEqual([...drift, ...other.drift], [])
    }))

  it.effect("storage fees of today have a base rate instead of a storage rate", () =>
    Effect.gen(function*() {
      const names = (
        "asin fnsku product_name fulfillment_center country_code longest_side median_side shortest_side "
        + "measurement_units weight weight_units item_volume volume_units product_size_tier average_quantity_on_hand "
        + "average_quantity_pending_removal estimated_total_item_volume month_of_charge base_rate currency "
        + "estimated_monthly_storage_fee"
      ).split(" ")
      const { drift, value } = yield* read(
        tsv(names, names.map((name) => name === "base_rate" ? "0.78" : "")),
        Reports.rows({ reportType: "GET_FBA_STORAGE_FEE_CHARGES_DATA", marketplaceIds: US, cells: "parsed" }),
        "strict"
      )
      assert.deepStrictEqual([value[0]?.base_rate, value[0]?.storage_rate, drift], [0.78, undefined, []])
    }))

  it.effect("fees for aged stock have had three headers", () =>
    Effect.gen(function*() {
      const shared = "snapshot-date sku fnsku asin product-name condition per-unit-volume currency volume-unit country"
      for (
        const [quantity, amount] of [
          ["qty-charged", "amount-charged"],
          ["qty-charged-12-mo-long-term-storage-fee", "12-mo-long-terms-storage-fee"],
          ["qty-charged-long-time-range-long-term-storage-fee", "long-time-range-long-term-storage-fee"]
        ] as const
      ) {
        const names = [...shared.split(" "), quantity, amount]
        const { drift, value } = yield* read(
          tsv(names, names.map((name) => name === quantity ? "3" : name === amount ? "1.50" : "")),
          Reports.rows({
            reportType: "GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA",
            marketplaceIds: US,
            cells: "parsed"
          }),
          "strict"
        )
        assert.deepStrictEqual([value[0]?.[quantity], value[0]?.[amount], drift], [3, 1.5, []])
      }
    }))

  it.effect("without rows, or without anything, have no rows", () =>
    Effect.gen(function*() {
      for (const document of ["", tsv(header)]) {
        const { drift, value } = yield* read(document, Reports.rows({ ...request, cells: "parsed" }))
        assert.deepStrictEqual([value, drift], [[], []])
      }
    }))
})

describe("parsed cells", () => {
  const request = { reportType: returns, marketplaceIds: US, cells: "parsed" } as const

  it.effect("are numbers and dates, undefined where empty, and strings for columns that are not known", () =>
    Effect.gen(function*() {
      const empty = returned.map((cell, index) => index === 6 ? "" : cell)
      const { drift, value } = yield* read(
        tsv([...header, "units"], [...returned, "5"], [...empty, ""]),
        Reports.rows(request)
      )
      assert.strictEqual(value[0]?.["return-date"]?.toISOString(), "2026-01-05T10:00:00.000Z")
      assert.strictEqual(value[0]?.quantity, 2)
      assert.strictEqual(value[0]?.["units"], "5")
      assert.strictEqual(value[1]?.quantity, undefined)
      assert.strictEqual(value[1]?.sku, "A-1")
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("a cell that cannot be read stays a string, and its column is reported once, without the cell", () =>
    Effect.gen(function*() {
      const many = returned.map((cell, index) => index === 6 ? "a few" : cell)
      const { drift, value } = yield* read(tsv(header, returned, many, many), Reports.rows(request))
      assert.deepStrictEqual<unknown>(value.map((row) => row.quantity), [2, "a few", "a few"])
      assert.deepStrictEqual(drift, ["column quantity is not a whole number, row 2 first"])
      const error = yield* Effect.flip(read(tsv(header, returned, many), Reports.rows(request), "strict"))
      assert(SpApiError.isSpApiError(error))
      assert.match(error.message, /column quantity of row 2 is not a whole number/)
      assert.notInclude(error.message, "a few")
    }))

  it.effect("of columns that are not text are undefined where Amazon writes -- or N/A", () =>
    Effect.gen(function*() {
      const blanks = ["--", "N/A", "n/a", " -- "].map((cell) =>
        returned.map((value, index) => [5, 6].includes(index) ? cell : value)
      )
      const { drift, value } = yield* read(tsv(header, ...blanks), Reports.rows(request), "strict")
      assert.deepStrictEqual(value.map((row) => row.quantity), [undefined, undefined, undefined, undefined])
      assert.deepStrictEqual(value.map((row) => row["product-name"]), ["--", "N/A", "n/a", " -- "])
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("a number is not taken for a missing value because of its sign", () =>
    Effect.gen(function*() {
      const { value } = yield* read(
        tsv(header, returned.map((cell, index) => index === 6 ? "-2" : cell)),
        Reports.rows(request)
      )
      assert.deepStrictEqual(value.map((row) => row.quantity), [-2])
    }))

  const settlement = [
    "settlement-id",
    "settlement-start-date",
    "settlement-end-date",
    "deposit-date",
    "total-amount",
    "currency",
    "transaction-type",
    "order-id",
    "merchant-order-id",
    "adjustment-id",
    "shipment-id",
    "marketplace-name",
    "amount-type",
    "amount-description",
    "amount",
    "fulfillment-id",
    "posted-date",
    "posted-date-time",
    "order-item-code",
    "merchant-order-item-id",
    "merchant-adjustment-item-id",
    "sku",
    "quantity-purchased",
    "promotion-id"
  ]
  const line = (cells: { readonly [name: string]: string }) => settlement.map((name) => cells[name] ?? "")

  it.effect("follow the marketplace where its files do: decimal commas and points in days", () =>
    Effect.gen(function*() {
      const amazon = makeReports(() => ({
        document: tsv(
          settlement,
          line({ "settlement-start-date": "19.07.2026 00:00:00 UTC", "total-amount": "1.684,07" }),
          line({ amount: "-1.234", "posted-date": "23.07.2026", "posted-date-time": "23.07.2026 18:21:50 UTC" })
        )
      }))
      const { drift, value } = yield* withDrift(Effect.gen(function*() {
        const { reportId } = yield* Reports.request({
          reportType: "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2",
          marketplaceIds: [Marketplace.DE.id],
          unchecked: true
        })
        return yield* onClock(Stream.runCollect(Reports.resume(reportId, {
          reportType: "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2",
          cells: "parsed"
        })))
      })).pipe(Effect.provide(amazon.layer))
      assert.deepStrictEqual([value[0]?.["total-amount"], value[1]?.amount, value[1]?.["posted-date"]], [
        1684.07,
        -1234,
        "2026-07-23"
      ])
      assert.strictEqual(value[1]?.["posted-date-time"]?.toISOString(), "2026-07-23T18:21:50.000Z")
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("of ledgers have the month first in every marketplace", () =>
    Effect.gen(function*() {
      const { value } = yield* read(
        tsv(
          ["Date", "FNSKU", "ASIN", "MSKU", "Title", "Event Type", "Quantity", "Fulfillment Center", "Country"],
          ["02/03/2026", "X", "B", "S", "T", "Receipts", "-4", "PHX7", "GB"]
        ),
        Reports.rows({
          reportType: "GET_LEDGER_DETAIL_VIEW_DATA",
          marketplaceIds: [Marketplace.GB.id],
          cells: "parsed"
        })
      )
      assert.deepStrictEqual([value[0]?.Date, value[0]?.Quantity], ["2026-02-03", -4])
    }))

  it.effect("of a type that is not known stay strings", () =>
    Effect.gen(function*() {
      const { value } = yield* read(
        "a\tb\n1\t2\n",
        Reports.rows({ reportType: "GET_NEW", marketplaceIds: US, cells: "parsed" })
      )
      assert.deepStrictEqual<unknown>(value, [{ a: "1", b: "2" }])
    }))
})

describe("options that do not fit", () => {
  it.effect("section of a flat file is refused, and says why", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        read(tsv(header, returned), Reports.rows({ reportType: returns, marketplaceIds: US, section: "rows" as never }))
      )
      assert(Reports.isReportError(error) && error.reason._tag === "ReportUnreadable")
      assert.match(error.message, /TSV.*section/)
    }))

  it.effect("a report that is resumed as another type is refused; without a type of Amazon's, the caller's is used", () => {
    const amazon = makeReports(() => ({ document: tsv(header, returned) }))
    return Effect.gen(function*() {
      const { reportId } = yield* Reports.request({ reportType: returns, marketplaceIds: US })
      const rows = yield* onClock(Stream.runCollect(Reports.resume(reportId, { reportType: returns, cells: "parsed" })))
      assert.strictEqual(rows[0]?.quantity, 2)
      const error = yield* Effect.flip(onClock(Stream.runCollect(Reports.resume(reportId, { reportType: terms }))))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportInvalid")
      assert.match(error.message, /reportType.*GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA/)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("the service", () => {
  it.effect("has the same overloads: schema, section, cells and whole", () => {
    const amazon = makeReports(() => ({ document: JSON.stringify(sales) }))
    return Effect.gen(function*() {
      const reports = yield* Reports.Service
      const request = { reportType: traffic, marketplaceIds: US } as const
      const asins = yield* onClock(Stream.runCollect(reports.rows({ ...request, section: "salesAndTrafficByAsin" })))
      assert.strictEqual(asins[0]?.parentAsin, "B000000001")
      const schema = Schema.Struct({ date: Schema.String })
      const dates = yield* onClock(
        Stream.runCollect(reports.rows({ ...request, section: "salesAndTrafficByDate", schema }))
      )
      const first: { readonly date: string } | undefined = dates[0]
      assert.deepStrictEqual(first, { date: "2026-01-04" })
    }).pipe(Effect.provide(Layer.provideMerge(Reports.layer, amazon.layer)))
  })
})
