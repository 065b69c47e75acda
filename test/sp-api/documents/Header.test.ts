import { assert, describe, it } from "@effect/vitest"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Effect from "effect/Effect"
import { layouts, withDrift } from "./support/drift.ts"
import { cutText, reasonOf, run } from "./support/streams.ts"

const read = (text: string, options?: Delimited.Options, format: typeof Delimited.tsv = Delimited.tsv) =>
  Effect.gen(function*() {
    const outcome = (size?: number) =>
      Effect.gen(function*() {
        const { found, onLayout } = layouts()
        const { error, values } = yield* run(
          format(cutText(text, ...size === undefined ? [] : [size]), { ...options, onLayout })
        )
        return { found, values, error: error === undefined ? undefined : reasonOf(error).message }
      })
    const whole = yield* outcome()
    for (const size of [1, 7, 1000]) assert.deepStrictEqual(yield* outcome(size), whole, `pieces of ${size}`)
    return { ...whole, layout: whole.found[0] }
  })

const transactions = [
  `"Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions"`,
  `"All amounts in USD, unless specified"`,
  `"Definitions:"`,
  `"Other: amounts that are no orders. See the ""Type"" column, too."`,
  `"date/time","settlement id","type","order id","sku","total"`,
  `"Jan 1, 2026 12:00:00 AM PST","1","Order","111-1","A","1,234.50"`,
  `"Jan 2, 2026 12:00:00 AM PST","1","Refund","111-2","B","-5"`,
  ""
]
const rowsOfTransactions = [
  {
    "date/time": "Jan 1, 2026 12:00:00 AM PST",
    "settlement id": "1",
    type: "Order",
    "order id": "111-1",
    sku: "A",
    total: "1,234.50"
  },
  {
    "date/time": "Jan 2, 2026 12:00:00 AM PST",
    "settlement id": "1",
    type: "Refund",
    "order id": "111-2",
    sku: "B",
    total: "-5"
  }
]

const processing = [
  "Feed Processing Summary:",
  "\tNumber of records processed\t\t2",
  "\tNumber of records successful\t\t1",
  "",
  "original-record-number\tsku\terror-code\terror-type\terror-message",
  "2\tA\t90057\tError\tThe price is \"0\"",
  ""
]

describe("a header that is not the first line", () => {
  const places: ReadonlyArray<readonly [name: string, place: Delimited.HeaderPlace]> = [
    ["its line", 5],
    ["the name of its first column", "Date/Time"],
    ["names that its first column may have", ["Datum/Uhrzeit", "date/time"]],
    ["what finds it", (cells, line) => line > 3 && cells.includes("settlement id")],
    ["the table under the notes", { find: "table" }]
  ]
  for (const [name, header] of places) {
    it.effect(`is located by ${name}`, () =>
      Effect.gen(function*() {
        for (const end of ["\n", "\r\n"]) {
          for (const notes of [0, 1, 4]) {
            const lines = transactions.slice(4 - notes)
            if (typeof header === "number" && notes < 4 || typeof header === "function" && notes < 4) continue
            const { error, layout, values } = yield* read(lines.join(end), { header }, Delimited.csv)
            assert.isUndefined(error)
            assert.deepStrictEqual(values, rowsOfTransactions)
            assert.strictEqual(layout?.headerLine, notes + 1)
          }
        }
      }))
  }

  it.effect("is located below unquoted notes that contain delimiters", () =>
    Effect.gen(function*() {
      const lines = transactions.map((line, index) => index < 4 ? line.replaceAll("\"", "") : line)
      const { values } = yield* read(lines.join("\n"), { header: { find: "table" } }, Delimited.csv)
      assert.deepStrictEqual(values, rowsOfTransactions)
    }))

  it.effect("is located below a note wider than the table, and above a table without rows", () =>
    Effect.gen(function*() {
      const wide = ["a, b, c, d, e, f, g, h", ...transactions.slice(4)]
      const { values } = yield* read(wide.join("\n"), { header: { find: "table" } }, Delimited.csv)
      assert.deepStrictEqual(values, rowsOfTransactions)
      const empty = yield* read(transactions.slice(0, 5).join("\n"), { header: { find: "table" } }, Delimited.csv)
      assert.deepStrictEqual([empty.error, empty.values], [undefined, []])
      assert.strictEqual(empty.layout?.columns.length, 6)
    }))

  it.effect("is located below the summary of a processing report", () =>
    Effect.gen(function*() {
      for (const header of ["original-record-number", 5] as const) {
        const { values } = yield* read(processing.join("\n"), { header })
        assert.deepStrictEqual(values, [{
          "original-record-number": "2",
          sku: "A",
          "error-code": "90057",
          "error-type": "Error",
          "error-message": "The price is \"0\""
        }])
      }
    }))

  it.effect("fails if it is missing, and names the option", () =>
    Effect.gen(function*() {
      for (const header of [50, "nothing", ["a", "b"], () => false]) {
        const { error, values } = yield* read(processing.join("\n"), { header })
        assert.deepStrictEqual(values, [])
        assert.match(error!, /\{ header \}/)
      }
      const notes = yield* read(transactions.slice(0, 4).join("\n"), { header: { find: "table" } }, Delimited.csv)
      assert.match(notes.error!, /\{ header \}/)
    }))

  it.effect("is not required in an empty file", () =>
    Effect.gen(function*() {
      for (const header of [5, "a", { find: "table" }] as const) {
        for (const text of ["", "\n\n", "\ufeff"]) assert.deepStrictEqual((yield* read(text, { header })).values, [])
      }
    }))
})

describe("a first line that is not a header", () => {
  const files: ReadonlyArray<readonly [name: string, text: string, format?: typeof Delimited.tsv]> = [
    ["notes over a table", transactions.join("\r\n"), Delimited.csv],
    [
      "notes over a table, without quotes",
      `All amounts in USD, unless specified\n${"a,b,c,d,e,f,g,h,i\n".repeat(3)}`,
      Delimited.csv
    ],
    ["the summary of a processing report", processing.join("\n")],
    ["the rest of such a summary", processing.slice(1).join("\n")],
    ["one cell over wider rows", "Report\nsku\tprice\tqty\nA\t1\t2\n"],
    ["one cell over narrow rows and then wider ones", "Report\nUS\n2026\nsku\tprice\tqty\nA\t1\t2\n"],
    ["a sentence", "This report contains no data for its dates.\n"],
    ["a sentence that no period ends", "No data was found for the given dates\n"],
    ["blank names", "a\t\t\t\nb\t\tc\td\te\n".replace("a\t\t\t", "\t\t\tx")],
    ["mostly blank names", "a\t\t\tb\n1\t2\t3\t4\n"],
    ["repeated names", "0\t0\t0\t1\n0\t0\t0\t1\n"],
    ["an HTML page", "<html><body>Service Unavailable</body></html>"],
    ["XML", "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>\n"],
    ["JSON", "{\"errors\":[{\"code\":\"InternalFailure\"}]}", Delimited.csv],
    ["JSON in lines", "[\n{\"a\":\t1}\n]\n".replace("[\n", "[{\"a\":\t1},\n")],
    ["a CSV file", "sku,price,quantity\nA,1,2\n"],
    ["a file with other delimiters", "sku;price;quantity\nA;1;2\n", Delimited.csv],
    ["prose in one line", `${"lorem ipsum ".repeat(30)}\tb\n1\t2\n`]
  ]
  for (const [name, text, format] of files) {
    it.effect(`fails before any row: ${name}`, () =>
      Effect.gen(function*() {
        const { error, values } = yield* read(text, undefined, format)
        assert.deepStrictEqual(values, [])
        assert.match(error!, /line 1, taken for the header/)
        assert.match(error!, /\{ header \}/)
        assert.notInclude(error!, "USD")
        const taken = yield* read(text, { header: 1 }, format)
        assert.isUndefined(taken.error)
      }))
  }

  const headers = [
    "asin",
    "amazon-order-id\tmerchant-order-id",
    "商品名\t出品ID\t出品者SKU",
    "item-name\tDeprecated column\tprice\tDeprecated column\tasin1\tDeprecated column\tstatus",
    "商品名称\t商品描述\t不适用项目\t商品编码\t不适用项目\t状态",
    "a\tb\tc\t\t\t\t",
    "price\tprice\tb\tc",
    "Country/Region Code\tEstimated fees that were charged per unit, before tax (approximately)"
  ]
  it.effect("does not match any header that Amazon writes", () =>
    Effect.gen(function*() {
      for (const header of headers) {
        const row = header.split("\t").map((_, index) => String(index)).join("\t")
        const { error, values } = yield* read(`${header}\n${row}\n`)
        assert.isUndefined(error)
        assert.strictEqual(values.length, 1)
      }
    }))

  it.effect("fails after the rows if the file is truncated", () =>
    Effect.gen(function*() {
      const { error, values } = yield* read("asin\nB1\nB2\n\"")
      assert.isUndefined(error)
      assert.strictEqual(values.length, 3)
    }))
})

describe("column names", () => {
  const dictionary = { 商品名: "item-name", 価格: "price", 商品编码: ["listing-id", "product-id"] }

  it.effect("are translated by the dictionary; others are unchanged and reported", () =>
    Effect.gen(function*() {
      const text = "商品名\t価格\t新しい列\tasin1\nA\t1\tx\tB1\n"
      const { layout, values } = yield* read(text, { dictionary })
      assert.deepStrictEqual(values, [{ "item-name": "A", price: "1", 新しい列: "x", asin1: "B1" }])
      assert.deepStrictEqual(layout?.untranslated, ["新しい列"])
      const { drift } = yield* withDrift(run(Delimited.tsv(cutText(text), { dictionary })))
      assert.deepStrictEqual(drift, ["the header is with names whose canonical names are not known, in column 3"])
    }))

  it.effect("of several columns are distinguished by their order", () =>
    Effect.gen(function*() {
      const both = yield* read("商品编码\t商品名\t商品编码\nL\tA\tP\n", { dictionary })
      assert.deepStrictEqual(both.values, [{ "listing-id": "L", "item-name": "A", "product-id": "P" }])
      const one = yield* read("商品名\t商品编码\nA\tP\n", { dictionary })
      assert.deepStrictEqual(one.values, [{ "item-name": "A", "product-id": "P" }])
    }))
})
