/** Reports as Amazon really writes them: quotes, notes before the header, headers in other languages, large JSON. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, Stream } from "effect"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Drift from "../../documents/support/drift.ts"
import { onClock } from "../support/clock.ts"
import { makeReports } from "../support/reports.ts"

/** The rows of a report that Amazon made, whether it can be asked for or not. */
const rowsOf = (reportType: string, document: string, options?: Parameters<typeof Reports.resume>[1]) => {
  const amazon = makeReports(() => ({ document }))
  return Effect.gen(function*() {
    const { reportId } = yield* Reports.request({
      reportType,
      marketplaceIds: [Marketplace.JP.id],
      dataStartTime: "2026-01-01T00:00:00Z",
      unchecked: true
    })
    return yield* onClock(Stream.runCollect(Reports.resume(reportId, options)))
  }).pipe(Effect.provide(amazon.layer))
}

const { layouts } = Drift

/** What drifts in a document, apart from the columns that these documents leave out on purpose. */
const withDrift: typeof Drift.withDrift = (effect) =>
  Effect.map(Drift.withDrift(effect), ({ drift, operations, value }) => {
    const others = drift.flatMap((line, index) =>
      line.startsWith("the header is without columns of its report type") ? [] : [index]
    )
    return { value, drift: others.map((index) => drift[index]!), operations: others.map((index) => operations[index]!) }
  })

const types = (matches: (facts: Reports.ReportTypeFacts) => boolean): ReadonlyArray<string> =>
  Object.keys(Reports.reportTypes).filter((type) => matches(Reports.reportTypes[type]!))

describe("quotes by report type", () => {
  for (const reportType of types(({ quotes }) => quotes === "quoted")) {
    it.effect(`${reportType} is quoted, and quotation marks inside a cell are kept, doubled or not`, () =>
      Effect.gen(function*() {
        const text = `"Date"\t"MSKU"\t"Title"\r\n`
          + `"01/02/2026"\t"RACK-19" BLK"\t"Webcam, 1/2" Sensor"\r\n"01/03/2026"\t"B"\t"5"" pipe"\r\n`
        const { found, onLayout } = layouts()
        const { drift, value } = yield* withDrift(rowsOf(reportType, text, { onLayout }))
        assert.deepStrictEqual(value, [
          { Date: "01/02/2026", MSKU: "RACK-19\" BLK", Title: "Webcam, 1/2\" Sensor" },
          { Date: "01/03/2026", MSKU: "B", Title: "5\" pipe" }
        ])
        assert.deepStrictEqual(drift, [])
        assert.deepStrictEqual(found.map((layout) => [layout.quotes, layout.decidedBy]), [["quoted", "type"]])
      }))
  }

  for (const reportType of types(({ quotes }) => quotes === "unquoted")) {
    it.effect(`${reportType} keeps the quotation marks of its titles, and loses no row`, () =>
      Effect.gen(function*() {
        const text = `sku\ttitle\tqty\n1\t"Best Dad Ever"\t1\n2\t"Gadget\t2\n3\tx"\t3\n`
        assert.deepStrictEqual(yield* rowsOf(reportType, text), [
          { sku: "1", title: "\"Best Dad Ever\"", qty: "1" },
          { sku: "2", title: "\"Gadget", qty: "2" },
          { sku: "3", title: "x\"", qty: "3" }
        ])
      }))
  }

  it.effect("an unknown type, or one that has both forms, is read as the file shows", () =>
    Effect.gen(function*() {
      for (const reportType of ["GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT", "GET_SOMETHING_NEW"]) {
        const quoted = yield* rowsOf(reportType, `"Country"\t"Name"\n"US"\t"5" pipe"\n`)
        assert.deepStrictEqual(quoted, [{ Country: "US", Name: "5\" pipe" }])
        const unquoted = yield* rowsOf(reportType, `Country\tName\nUS\t"Best Dad Ever"\n`)
        assert.deepStrictEqual(unquoted, [{ Country: "US", Name: "\"Best Dad Ever\"" }])
      }
    }))

  it.effect("can be passed as an option, and drift names the report type", () =>
    Effect.gen(function*() {
      const text = `sku\ttitle\tqty\n1\t"Best Dad Ever"\t1\n2\t"Gadget\t2\n`
      const { drift, operations, value } = yield* withDrift(
        rowsOf("GET_MERCHANT_LISTINGS_ALL_DATA", text, { quotes: "quoted" })
      )
      assert.deepStrictEqual(value.map((row) => (row as Reports.FlatRow)["title"]), ["Best Dad Ever", "\"Gadget"])
      assert.deepStrictEqual(operations, ["GET_MERCHANT_LISTINGS_ALL_DATA"])
      assert.deepStrictEqual(drift, ["column 2 is opened by a quote that its line does not close, in row 3 first"])
    }))
})

describe("notes before the header", () => {
  const notes = [
    "\"Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions\"",
    "\"All amounts in USD, unless specified\"",
    "\"Definitions:\"",
    "\"Sales tax collected: Includes sales tax collected from buyers for product sales, shipping, and gift wrap.\"",
    "\"Selling fees: Includes variable closing fees and referral fees.\"",
    "\"Other transaction fees: Includes shipping chargebacks, shipping holdbacks, and more.\"",
    "\"Other: Includes non-order transaction amounts. For more details, see the \"\"Type\"\" column.\""
  ]
  const headers = [
    ["date/time", "settlement id", "type", "order id", "sku", "description", "quantity", "total"],
    ["Datum/Uhrzeit", "Abrechnungsnummer", "Typ", "Bestellnummer", "SKU", "Beschreibung", "Menge", "Gesamt"],
    ["日付/時間", "決済番号", "トランザクションの種類", "注文番号", "SKU", "説明", "数量", "合計"]
  ]
  for (const reportType of types(({ notesBeforeHeader }) => notesBeforeHeader === true)) {
    it.effect(`are not rows of ${reportType}, in any number and any language`, () =>
      Effect.gen(function*() {
        const values = [
          "Jan 1, 2026 12:13:14 AM PST",
          "1",
          "Order",
          "111-1",
          "A",
          "A \"big\" box, blue",
          "1",
          "1,234.50"
        ]
        const quote = (cells: ReadonlyArray<string>) =>
          cells.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(",")
        for (const header of headers) {
          for (const count of [0, 1, 3, 7]) {
            const lines = [...notes.slice(7 - count), quote(header), quote(values), quote(values), ""]
            const { found, onLayout } = layouts()
            const rows = yield* rowsOf(reportType, lines.join("\r\n"), { onLayout })
            const expected = Object.fromEntries(header.map((name, index) => [name, values[index]]))
            assert.deepStrictEqual(rows, [expected, expected])
            assert.strictEqual(found[0]?.headerLine, count + 1)
          }
        }
      }))
  }

  it.effect("fail for another type, with the report type and the option", () =>
    Effect.gen(function*() {
      const text = "Feed Processing Summary:\n\tNumber of records processed\t\t2\n\noriginal-record-number\tsku\n1\tA\n"
      const error = yield* Effect.flip(rowsOf("GET_SOMETHING_NEW", text))
      assert(SpApiError.isSpApiError(error))
      assert.match(error.message, /GET_SOMETHING_NEW.*\{ header \}/)
      const rows = yield* rowsOf("GET_SOMETHING_NEW", text, { header: "original-record-number" })
      assert.deepStrictEqual(rows, [{ "original-record-number": "1", sku: "A" }])
    }))
})

describe("columns in other languages", () => {
  const japanese = [
    "商品名\t出品ID\t出品者SKU\t価格\t数量\t出品日\t商品IDタイプ\tコンディション説明\tコンディション\t国外へ配送可\t迅速な配送\t商品ID\t在庫数\tフルフィルメント・チャンネル\tmerchant-shipping-group\tステータス",
    "USBケーブル\t0101ABC\tSKU-1\t980\t7\t2026/01/02 03:04:05 JST\t1\t\t11\t\t\tB000000001\t0\tDEFAULT\t標準\tActive",
    ""
  ].join("\r\n")

  it.effect("have the names of English files where they are known", () =>
    Effect.gen(function*() {
      const [row] = yield* rowsOf("GET_MERCHANT_LISTINGS_ALL_DATA", japanese)
      const found = row as Reports.FlatRow
      assert.deepStrictEqual([found["quantity"], found["price"], found["seller-sku"]], ["7", "980", "SKU-1"])
      assert.deepStrictEqual(Object.keys(found), [
        "item-name",
        "listing-id",
        "seller-sku",
        "price",
        "quantity",
        "open-date",
        "product-id-type",
        "item-note",
        "item-condition",
        "will-ship-internationally",
        "expedited-shipping",
        "product-id",
        "pending-quantity",
        "fulfillment-channel",
        "merchant-shipping-group",
        "status"
      ])
    }))

  const others = {
    Chinese: "商品名称\t商品编码\t卖家 SKU\t价格\t数量\t不适用项目\t商品编码",
    German: "Artikelbezeichnung\tAngebotsnummer\tHändler-SKU\tPreis\tMenge\tSpalte\tProdukt-ID",
    French: "nom-produit\tid-offre\tsku-vendeur\tprix\tquantité\tx\tid-produit",
    Italian: "Nome dell'articolo\tNumero offerta\tSKU venditore\tPrezzo\tQuantità\tx\tIdentificativo del prodotto",
    Spanish:
      "Título del producto\tIdentificador del listing\tSKU del vendedor\tPrecio\tCantidad\tx\tIdentificador del producto",
    Polish: "nazwa-produktu\tidentyfikator-oferty\tsku-sprzedawcy\tcena\tilość\tx\tidentyfikator-produktu",
    Turkish:
      "item-name (ürün adı)\tlisting-id (liste kaydı numarası)\tseller-sku (satıcı sku)\tprice (fiyat)\tquantity (adet)\tx\tproduct-id (ürün numarası)"
  }
  for (const [language, header] of Object.entries(others)) {
    it.effect(`have the names of English files in ${language}`, () =>
      Effect.gen(function*() {
        const text = `${header.normalize("NFD")}\nname\tlisting\tsku\t1\t2\tx\tB1\n`
        const [row] = yield* rowsOf("GET_MERCHANT_LISTINGS_DATA", text)
        const { "item-name": name, "listing-id": listing, "product-id": product, "seller-sku": sku, price, quantity } =
          row as Reports.FlatRow
        assert.deepStrictEqual([name, listing, sku, price, quantity, product], [
          "name",
          "listing",
          "sku",
          "1",
          "2",
          "B1"
        ])
      }))
  }

  it.effect("keep the names of the file with columnNames original, and where they are unknown, which onLayout reports", () =>
    Effect.gen(function*() {
      const original = yield* rowsOf("GET_MERCHANT_LISTINGS_ALL_DATA", japanese, { columnNames: "original" })
      assert.strictEqual((original[0] as Reports.FlatRow)["数量"], "7")
      const { found, onLayout } = layouts()
      const { drift, value } = yield* withDrift(
        rowsOf("GET_MERCHANT_LISTINGS_ALL_DATA", "出品者SKU\t新しい列\nA\t1\n", { onLayout })
      )
      assert.deepStrictEqual(value, [{ "seller-sku": "A", 新しい列: "1" }])
      assert.deepStrictEqual(found[0]?.untranslated, ["新しい列"])
      assert.strictEqual(drift.length, 1)
      assert.deepStrictEqual(yield* rowsOf("GET_AFN_INVENTORY_DATA", "出品者SKU\t数量\nA\t1\n"), [{
        出品者SKU: "A",
        数量: "1"
      }])
    }))

  it.effect("are decoded by a schema in canonical names", () =>
    Effect.gen(function*() {
      const schema = Schema.Struct({ "seller-sku": Schema.String, quantity: Schema.FiniteFromString })
      const rows = yield* rowsOf("GET_MERCHANT_LISTINGS_ALL_DATA", japanese, { schema } as never)
      assert.deepStrictEqual(rows, [{ "seller-sku": "SKU-1", quantity: 7 }])
    }))
})

describe("JSON reports", () => {
  const document = (lists: ReadonlyArray<string>, count = 3) =>
    JSON.stringify({
      reportSpecification: { reportType: "X", marketplaceIds: ["A"] },
      ...Object.fromEntries(
        lists.map((list) => [list.slice(1), Array.from({ length: count }, (_, n) => ({ list, n }))])
      )
    })

  for (const reportType of types(({ arrays = [] }) => arrays.length === 1)) {
    it.effect(`${reportType} returns the items of its array, which may be larger than what is collected`, () =>
      Effect.gen(function*() {
        const { arrays: lists = [] } = Reports.reportTypes[reportType]!
        const rows = yield* rowsOf(reportType, document(lists, 200))
        assert.strictEqual(rows.length, 200)
        assert.deepStrictEqual(rows[7], { list: lists[0], n: 7 })
        const whole = yield* rowsOf(reportType, document(lists), { whole: true })
        assert.deepStrictEqual(whole, [JSON.parse(document(lists))])
      }).pipe(Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 1000 })))
  }

  for (const reportType of types(({ arrays = [] }) => arrays.length > 1)) {
    it.effect(`${reportType} has several arrays: it is read whole, or by a pointer; the error for a large one names them`, () =>
      Effect.gen(function*() {
        const { arrays: lists = [] } = Reports.reportTypes[reportType]!
        assert.deepStrictEqual(yield* rowsOf(reportType, document(lists)), [JSON.parse(document(lists))])
        for (const pointer of lists) {
          const rows = yield* rowsOf(reportType, document(lists), { pointer })
          assert.deepStrictEqual(rows[2], { list: pointer, n: 2 })
        }
        const error = yield* Effect.flip(rowsOf(reportType, document(lists, 200)))
        assert(SpApiError.isSpApiError(error))
        for (const part of [reportType, "{ pointer }", ...lists]) assert.include(error.message, part)
      }).pipe(Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, collected: 1000 })))
  }

  it.effect("of an unknown type return the items of their only array, or fail with the type and the option", () =>
    Effect.gen(function*() {
      const reportType = "GET_SOMETHING_NEW"
      const format = "JSON" as const
      assert.strictEqual((yield* rowsOf(reportType, document(["/rows"]), { format })).length, 3)
      for (const text of [document(["/a", "/b"]), "{\"a\":1}"]) {
        const error = yield* Effect.flip(rowsOf(reportType, text, { format }))
        assert(SpApiError.isSpApiError(error))
        assert.match(error.message, /GET_SOMETHING_NEW.*\{ pointer \}/)
      }
    }))

  it.effect("that are empty have no rows, as in every format", () =>
    Effect.gen(function*() {
      const formats: ReadonlyArray<readonly [string, Parameters<typeof Reports.resume>[1]?]> = [
        ["GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT"],
        ["GET_SALES_AND_TRAFFIC_REPORT"],
        ["GET_VENDOR_DEMAND_FORECAST_REPORT"],
        ["GET_MERCHANT_LISTINGS_ALL_DATA"],
        ["GET_EPR_MONTHLY_REPORTS"],
        ["GET_DATE_RANGE_FINANCIAL_TRANSACTION_DATA"],
        ["GET_XML_BROWSE_TREE_DATA", { element: "Node" }]
      ]
      for (const [reportType, options] of formats) {
        for (const text of ["\n", "\ufeff", " \r\n"]) {
          assert.deepStrictEqual(yield* rowsOf(reportType, text, options), [])
        }
      }
    }))
})
