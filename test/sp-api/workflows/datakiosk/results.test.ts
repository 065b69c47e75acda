import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Stream } from "effect"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook, ResponseChecking } from "effect-sp-api/operation/Checking"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
import { onClock } from "../support/clock.ts"
import type { Page } from "../support/dataKiosk.ts"
import { makeDataKiosk } from "../support/dataKiosk.ts"

const days = { startDate: "2026-01-01", endDate: "2026-01-31", marketplaceIds: ["ATVPDKIKX0DER"] }

const sales = (convert?: string) =>
  SalesAndTraffic.salesAndTrafficByDate({ ...days, aggregateBy: "DAY" }, {
    startDate: true,
    sales: {
      orderedProductSales: { amount: true, currencyCode: true },
      orderedProductSalesB2B: { amount: true },
      unitsOrdered: true,
      unitsOrderedB2B: true
    }
  }, convert === undefined ? {} : { convert })

const fees = Economics.economics(days, {
  msku: true,
  fees: { feeTypeName: true, charges: { identifier: true, aggregatedDetail: { amount: { amount: true } } } }
}, { convert: "csv" })

/** The rows of a query whose result has these pages, and the drift of reading them. */
const read = <A>(query: string | DataKiosk.Query<A>, ...pages: ReadonlyArray<Page>) => {
  const places = new Set<string>()
  const hook = (drift: Drift) =>
    Effect.sync(() => drift.mismatches.forEach(({ path, problem }) => places.add(`${path} is ${problem}`)))
  const amazon = makeDataKiosk(Object.fromEntries(
    pages.map((page, index) => [
      index === 0 ? "" : `t${index}`,
      index === pages.length - 1 ? page : { ...page, next: `t${index + 1}` }
    ])
  ))
  return onClock(Stream.runCollect(DataKiosk.rows(query))).pipe(
    Effect.map((rows) => ({ rows, drift: [...places] })),
    Effect.provide(amazon.layer),
    Effect.provideContext(Context.make(DriftHook, hook))
  )
}

const day = (startDate: string, unitsOrdered: number) => ({
  startDate,
  sales: {
    orderedProductSales: { amount: 12.5, currencyCode: "USD" },
    orderedProductSalesB2B: null,
    unitsOrdered,
    unitsOrderedB2B: null
  }
})

const header = "startDate,sales.orderedProductSales.amount,sales.orderedProductSales.currencyCode,"
  + "sales.orderedProductSalesB2B.amount,sales.unitsOrdered,sales.unitsOrderedB2B"
const line = "2026-01-01,12.5,USD,,1,"

describe("JSON lines of a typed query", () => {
  it.effect("are rows of the selection, of all pages, without drift", () =>
    Effect.gen(function*() {
      const { drift, rows } = yield* read(
        sales(),
        { lines: [day("2026-01-01", 1), day("2026-01-02", 2)] },
        { lines: [day("2026-01-03", 3)] }
      )
      assert.deepStrictEqual(rows, [day("2026-01-01", 1), day("2026-01-02", 2), day("2026-01-03", 3)])
      // The type of the rows, read without a cast.
      const units: number = rows.reduce((sum, row) => sum + row.sales.unitsOrdered, 0)
      assert.strictEqual(units, 6)
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("report what differs once for each place, and are returned whole", () =>
    Effect.gen(function*() {
      const { drift, rows } = yield* read(sales(), {
        lines: [
          {
            startDate: 20260101,
            sales: { orderedProductSales: null, orderedProductSalesB2B: [], unitsOrdered: "7", extra: 1 }
          },
          {
            startDate: null,
            sales: {
              orderedProductSales: {},
              orderedProductSalesB2B: { amount: 1 },
              unitsOrdered: 1,
              unitsOrderedB2B: 2
            }
          },
          { startDate: null, sales: {} },
          { startDate: "2026-01-01" },
          []
        ]
      })
      assert.deepStrictEqual(drift.sort(), [
        "a row is not an object",
        "sales is missing",
        "sales.orderedProductSales is missing",
        "sales.orderedProductSales is null",
        "sales.orderedProductSales.amount is missing",
        "sales.orderedProductSales.currencyCode is missing",
        "sales.orderedProductSalesB2B is missing",
        "sales.orderedProductSalesB2B is not an object",
        "sales.unitsOrdered is missing",
        "sales.unitsOrdered is not a number",
        "sales.unitsOrderedB2B is missing",
        "startDate is not a string",
        "startDate is null"
      ])
      assert.strictEqual(rows.length, 5)
      // A field that may be null and is missing is null, as its type says.
      assert.deepStrictEqual(rows[0], {
        startDate: 20260101,
        sales: {
          orderedProductSales: null,
          orderedProductSalesB2B: [],
          unitsOrdered: "7",
          unitsOrderedB2B: null,
          extra: 1
        }
      } as never)
    }))

  it.effect("report elements of lists", () =>
    Effect.gen(function*() {
      const { drift } = yield* read(fees, {
        lines: [
          {
            msku: null,
            fees: [{ feeTypeName: "A", charges: null }, {
              feeTypeName: "B",
              charges: [null, { identifier: 1, aggregatedDetail: { amount: { amount: 1 } } }]
            }]
          },
          { msku: "M", fees: { feeTypeName: "A" } }
        ]
      })
      assert.deepStrictEqual(drift, ["fees[].charges[].identifier is not a string", "fees is not an array"])
    }))

  it.effect.each(
    [
      [
        "JSON lines",
        undefined,
        `{"startDate":"2026-01-01","sales":{"orderedProductSales":{"amount":12.5,"currencyCode":"USD"},"orderedProductSalesB2B":null,"unitsOrdered":1,"unitsOrderedB2B":null}}\n{"startDate":"2026-01-02","sales":{"unitsOrdered":"many"}}\n`,
        /its row 2 differs from the query: sales\.orderedProductSales is missing/
      ],
      [
        "CSV",
        "csv",
        `${header}\n${line}\n2026-01-02,many,USD,,1,\n`,
        /its row 2 differs from the query: sales\.orderedProductSales\.amount is not a number/
      ]
    ] as const
  )(
    "fail after the rows before one that differs, where ResponseChecking is strict: %s",
    ([, convert, text, message]) => {
      const amazon = makeDataKiosk({ "": { text } })
      const rows: Array<unknown> = []
      return Effect.gen(function*() {
        const job = Stream.runForEach(DataKiosk.rows(sales(convert)), (row) => Effect.sync(() => rows.push(row)))
        const error = yield* Effect.flip(onClock(job)).pipe(
          Effect.provideContext(Context.make(ResponseChecking, "strict"))
        )
        assert.match(error.message, message)
        assert.deepStrictEqual(rows, [day("2026-01-01", 1)])
      }).pipe(Effect.provide(amazon.layer))
    }
  )

  it.effect("are not compared where ResponseChecking is off", () => {
    const amazon = makeDataKiosk({ "": { lines: [{ startDate: 1 }] } })
    const drift: Array<Drift> = []
    const references = Context.make(ResponseChecking, "off").pipe(
      Context.add(DriftHook, (one: Drift) => Effect.sync(() => drift.push(one)))
    )
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(DataKiosk.rows(sales()))).pipe(Effect.provideContext(references))
      assert.deepStrictEqual(rows, [{ startDate: 1 }] as never)
      assert.deepStrictEqual(drift, [])
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of the service have the type of the query, too", () => {
    const amazon = makeDataKiosk({ "": { lines: [day("2026-01-01", 4)] } })
    return Effect.gen(function*() {
      const service = yield* DataKiosk.Service
      const rows = yield* onClock(Stream.runCollect(service.rows(sales())))
      assert.strictEqual(rows[0]?.sales.unitsOrdered, 4)
    }).pipe(Effect.provide(DataKiosk.layer.pipe(Layer.provideMerge(amazon.layer))))
  })

  it.effect("of a resumed query have the type of the query that is passed", () => {
    const amazon = makeDataKiosk({ "": { lines: [day("2026-01-01", 4)] } })
    return Effect.gen(function*() {
      const id = yield* DataKiosk.request(sales())
      const rows = yield* onClock(Stream.runCollect(DataKiosk.resume(id, { query: sales() })))
      assert.strictEqual(rows[0]?.sales.unitsOrdered, 4)
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("of a run are found again by the name that the query has", () => {
    const amazon = makeDataKiosk({ "": { lines: [day("2026-01-01", 4)] } })
    const run = { idempotencyKey: "January", startedAt: "1970-01-01T00:00:00Z" }
    return Effect.gen(function*() {
      const first = yield* DataKiosk.request(sales(), { run })
      assert.strictEqual(yield* DataKiosk.request(sales(), { run }), first)
      assert.notStrictEqual(yield* DataKiosk.request(sales(), { run: { ...run, idempotencyKey: "February" } }), first)
      assert.match(amazon.queries.get(first)!.query, /^query k[0-9a-f]{32}\{analytics_salesAndTraffic_2024_04_24\{/)
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("CSV of a typed query makes the same rows as JSON lines", () => {
  it.effect.each([
    ["names joined by points", `${header}\n${line}\n`],
    ["CRLF and a byte order mark", `\uFEFF${header}\r\n${line}\r\n`],
    ["no last line end", `${header}\n${line}`],
    ["quotes", `${header.replace(/[^,]+/g, "\"$&\"")}\n"2026-01-01","12.5","USD","","1",""\n`],
    ["names joined by underscores", `${header.replaceAll(".", "_")}\n${line}\n`],
    ["names joined by slashes", `${header.replaceAll(".", "/")}\n${line}\n`],
    ["names in other letters", `${header.replaceAll(".", " ").toUpperCase()}\n${line}\n`],
    ["the name of the view before", `${header.replace(/[^,]+/g, "salesAndTrafficByDate.$&")}\n${line}\n`],
    ["semicolons", `${header.replaceAll(",", ";")}\n${line.replaceAll(",", ";")}\n`],
    ["tabs", `${header.replaceAll(",", "\t")}\n${line.replaceAll(",", "\t")}\n`],
    ["Excel's separator line", `sep=,\r\n${header}\r\n${line}\r\n`],
    ["null for what is absent", `${header}\n2026-01-01,12.5,USD,null,1,null\n`],
    [
      "columns in another order",
      "sales.unitsOrdered,startDate,sales.orderedProductSales.currencyCode,sales.unitsOrderedB2B,"
      + "sales.orderedProductSalesB2B.amount,sales.orderedProductSales.amount\n1,2026-01-01,USD,,,1.25E1\n"
    ]
  ])("%s", ([, text]) =>
    Effect.gen(function*() {
      const { drift, rows } = yield* read(sales("amzn1.sdp.1.type.1.converter"), { text: text! })
      assert.deepStrictEqual(rows, [day("2026-01-01", 1)])
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("a header only, and an empty document, have no rows", () =>
    Effect.gen(function*() {
      for (const text of [header, `${header}\r\n`, "", "\uFEFF", "\n\n"]) {
        assert.deepStrictEqual(yield* read(sales("csv"), { text }), { rows: [], drift: [] })
      }
    }))

  it.effect("cells with commas, quotes and line ends", () => {
    const query = SalesAndTraffic.salesAndTrafficByAsin({ ...days, aggregateBy: "SKU" }, {
      sku: true,
      parentAsin: true
    }, {
      convert: "csv"
    })
    return Effect.gen(function*() {
      const { rows } = yield* read(query, { text: "sku,parentAsin\r\n\"a, \"\"b\"\"\r\nc\",007\r\n,\r\n" })
      // Digits stay a string where the schema has one; an empty cell is null where that is possible.
      assert.deepStrictEqual(rows, [{ sku: "a, \"b\"\r\nc", parentAsin: "007" }, { sku: null, parentAsin: "" }])
    })
  })

  it.effect.each([
    [
      "numbers between names",
      "msku,fees.0.feeTypeName,fees.0.charges.0.identifier,fees.0.charges.0.aggregatedDetail.amount.amount,fees.1.feeTypeName,fees.1.charges.0.identifier,fees.1.charges.0.aggregatedDetail.amount.amount\n"
      + "M,A,a,1,B,b,2\nN,A,a,3,,,\n"
    ],
    [
      "numbers in brackets, counted from 1",
      "msku,fees[1].feeTypeName,fees[1].charges[1].identifier,fees[1].charges[1].aggregatedDetail.amount.amount,fees[2].feeTypeName,fees[2].charges[1].identifier,fees[2].charges[1].aggregatedDetail.amount.amount\n"
      + "M,A,a,1,B,b,2\nN,A,a,3,,,\n"
    ],
    [
      "JSON in a cell",
      "msku,fees\nM,\"[{\"\"feeTypeName\"\":\"\"A\"\",\"\"charges\"\":[{\"\"identifier\"\":\"\"a\"\",\"\"aggregatedDetail\"\":{\"\"amount\"\":{\"\"amount\"\":1}}}]},{\"\"feeTypeName\"\":\"\"B\"\",\"\"charges\"\":[{\"\"identifier\"\":\"\"b\"\",\"\"aggregatedDetail\"\":{\"\"amount\"\":{\"\"amount\"\":2}}}]}]\"\n"
      + "N,\"[{\"\"feeTypeName\"\":\"\"A\"\",\"\"charges\"\":[{\"\"identifier\"\":\"\"a\"\",\"\"aggregatedDetail\"\":{\"\"amount\"\":{\"\"amount\"\":3}}}]}]\"\n"
    ]
  ])("lists as %s", ([, text]) =>
    Effect.gen(function*() {
      const { drift, rows } = yield* read(fees, { text: text! })
      const fee = (feeTypeName: string, identifier: string, amount: number) => ({
        feeTypeName,
        charges: [{ identifier, aggregatedDetail: { amount: { amount } } }]
      })
      assert.deepStrictEqual(rows, [
        { msku: "M", fees: [fee("A", "a", 1), fee("B", "b", 2)] },
        { msku: "N", fees: [fee("A", "a", 3)] }
      ])
      assert.deepStrictEqual(drift, [])
    }))

  it.effect("names without their path, where they are unique", () => {
    const query = VendorAnalytics.sourcingView({ ...days, aggregateBy: "DAY", marketplaceIds: undefined } as never, {
      metrics: { groupByKey: { asin: true }, metrics: { sourcing: { confirmedUnits: true } } }
    }, { convert: "csv" })
    return Effect.gen(function*() {
      const { rows } = yield* read(query, { text: "asin,confirmedUnits\nB1,5\n" })
      assert.deepStrictEqual(rows, [{
        metrics: [{ groupByKey: { asin: "B1" }, metrics: { sourcing: { confirmedUnits: 5 } } }]
      }])
    })
  })

  it.effect("what differs is reported, and kept", () =>
    Effect.gen(function*() {
      const { drift, rows } = yield* read(sales("csv"), {
        text: "startDate,sales.orderedProductSales.amount,sales.unitsOrdered,remark\n2026-01-01,many,,x\n"
      })
      assert.deepStrictEqual(rows, [{
        startDate: "2026-01-01",
        sales: {
          orderedProductSales: { amount: "many", currencyCode: "" },
          orderedProductSalesB2B: null,
          unitsOrdered: null,
          unitsOrderedB2B: null
        },
        remark: "x"
      }] as never)
      assert.deepStrictEqual(drift.sort(), [
        "sales.orderedProductSales.amount is not a number",
        "sales.orderedProductSales.currencyCode is missing",
        "sales.orderedProductSalesB2B.amount is missing",
        "sales.unitsOrdered is empty",
        "sales.unitsOrderedB2B is missing",
        "the column 4 is not a selected field"
      ])
    }))

  it.effect("JSON lines are read all the same where Amazon does not convert", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* read(sales("csv"), { lines: [day("2026-01-01", 1)] })).rows, [
        day("2026-01-01", 1)
      ])
    }))
})

describe("results of a string", () => {
  const query = "query { dataset { view @convert(withSdpInstanceType: \"csv\") { startDate sales { units } } } }"

  it.effect("CSV: cells as strings, by the names of the header", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* read(query, { text: "startDate,sales.units,other\r\n2026-01-01,1,\r\n" })).rows, [
        { startDate: "2026-01-01", "sales.units": "1", other: "" }
      ])
    }))

  it.effect("CSV without a converter in the query, by a header of its fields", () =>
    Effect.gen(function*() {
      const { rows } = yield* read("{ dataset { view { startDate sales { units } } } }", {
        text: "startDate,sales.units\n2026-01-01,1\n"
      })
      assert.deepStrictEqual(rows, [{ startDate: "2026-01-01", "sales.units": "1" }])
    }))

  it.effect.each(["<html><body>Service Unavailable</body></html>\n", "garbage", "startDate;\n"])(
    "a document that is neither fails: %s",
    (text) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(read("{ dataset { view { startDate } } }", { text }))
        assert.match(error.message, /line 1 is not JSON/)
      })
  )

  it.effect("a result that is cut off within a row fails after the rows before it", () =>
    Effect.gen(function*() {
      const amazon = makeDataKiosk({ "": { text: `${header}\n${line}\n2026-01-02,"12` } })
      const rows: Array<unknown> = []
      const error = yield* Effect.flip(onClock(
        Stream.runForEach(DataKiosk.rows(sales("csv")), (row) => Effect.sync(() => rows.push(row)))
      )).pipe(Effect.provide(amazon.layer))
      assert.strictEqual(error._tag, "SpApiError")
      assert.deepStrictEqual(rows, [day("2026-01-01", 1)])
    }))
})
