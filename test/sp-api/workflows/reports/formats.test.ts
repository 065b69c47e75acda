import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import { gzipSync } from "node:zlib"
import { onClock } from "../support/clock.ts"
import { makeReports } from "../support/reports.ts"

const marketplaceIds = [Marketplace.US.id]

const rowsOf = <T extends Reports.ReportType>(
  document: string,
  options: Omit<Reports.RowsOptions<T>, "marketplaceIds">
) => {
  const amazon = makeReports(() => ({ document }))
  return onClock(Stream.runCollect(Reports.rows({ marketplaceIds, ...options } as Reports.RowsOptions<T>))).pipe(
    Effect.provide(amazon.layer)
  )
}

describe("rows by the format of the report type", () => {
  it.effect("CSV has quotation marks, and tab-separated files do not", () =>
    Effect.gen(function*() {
      const csv = yield* rowsOf(`a,b\n"1,5","say ""hi"""\n`, { reportType: "GET_EPR_MONTHLY_REPORTS" })
      assert.deepStrictEqual({ ...csv[0] }, { a: "1,5", b: `say "hi"` })
      const tsv = yield* rowsOf(`a\tb\n12" pipe\tx\n`, { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA" })
      assert.deepStrictEqual({ ...tsv[0] }, { a: `12" pipe`, b: "x" })
    }))

  const sales = JSON.stringify({ reportSpecification: {}, salesAndTrafficByDate: [{ date: "a" }, { date: "b" }] })
  it.effect("JSON is one value, or the items of the array that a pointer names", () =>
    Effect.gen(function*() {
      const reportType = "GET_SALES_AND_TRAFFIC_REPORT"
      assert.deepStrictEqual(yield* rowsOf(sales, { reportType }), [JSON.parse(sales)])
      assert.deepStrictEqual(yield* rowsOf(sales, { reportType, pointer: "/salesAndTrafficByDate" }), [
        { date: "a" },
        { date: "b" }
      ])
    }))

  it.effect("XML requires the name of the elements that are the rows", () =>
    Effect.gen(function*() {
      const xml = "<AmazonEnvelope><Message><Id>1</Id></Message><Message><Id>2</Id></Message></AmazonEnvelope>"
      const reportType = "GET_XML_VAT_INVOICE_DATA_REPORT"
      assert.deepStrictEqual(yield* rowsOf(xml, { reportType, element: "Message" }), [{ Id: "1" }, { Id: "2" }])
      const error = yield* Effect.flip(rowsOf(xml, { reportType }))
      assert(Reports.isReportError(error) && error.reason._tag === "ReportUnreadable")
    }))

  it.effect("an unknown type is a flat file unless a format is passed", () =>
    Effect.gen(function*() {
      const reportType = "GET_SOMETHING_NEW"
      assert.deepStrictEqual((yield* rowsOf("a\tb\n1\t2\n", { reportType })).map((row) => ({ ...row as object })), [
        { a: "1", b: "2" }
      ])
      assert.deepStrictEqual(yield* rowsOf("[1]", { reportType, format: "JSON" }), [1])
      assert.deepStrictEqual(yield* rowsOf("[1]", { reportType, format: "JSON", whole: true }), [[1]])
    }))
})

describe("typed rows", () => {
  const Listing = Schema.Struct({ sku: Schema.String, quantity: Schema.FiniteFromString })
  const options = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds } as const

  it.effect("are what the schema decodes", () => {
    const amazon = makeReports(() => ({ document: "sku\tquantity\tmore\nA\t3\tx\n" }))
    return Effect.gen(function*() {
      const rows = yield* onClock(Stream.runCollect(Reports.rows({ ...options, schema: Listing })))
      const first: { readonly sku: string; readonly quantity: number } | undefined = rows[0]
      assert.deepStrictEqual(first, { sku: "A", quantity: 3 })
    }).pipe(Effect.provide(amazon.layer))
  })

  it.effect("fail at the first that does not match, after those before it", () => {
    const amazon = makeReports(() => ({ document: "sku\tquantity\nA\t3\nB\tmany\nC\t4\n" }))
    return Effect.gen(function*() {
      const seen: Array<string> = []
      const error = yield* Effect.flip(
        onClock(
          Stream.runForEach(
            Reports.rows({ ...options, schema: Listing }),
            ({ sku }) => Effect.sync(() => seen.push(sku))
          )
        )
      )
      assert(SpApiError.isSpApiError(error) && error.reason._tag === "ResponseInvalid")
      assert.deepStrictEqual(seen, ["A"])
      assert.notInclude(error.message, "many")
    }).pipe(Effect.provide(amazon.layer))
  })
})

describe("a document that ends early", () => {
  it.effect("returns the rows before its end, then fails", () => {
    const amazon = makeReports(() => ({ document: "" }))
    return Effect.gen(function*() {
      const { reportId } = yield* Reports.request({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds })
      const lines = Array.from({ length: 20_000 }, (_, index) => `${index}\t${Math.sin(index)}\n`)
      const whole = gzipSync(`sku\tvalue\n${lines.join("")}`)
      amazon.documents.add(
        `doc-${reportId}`,
        whole.subarray(0, whole.length - 5_000),
        "text/plain; charset=UTF-8",
        false
      )
      let count = 0
      const error = yield* Effect.flip(
        onClock(Stream.runForEach(Reports.resume(reportId), () => Effect.sync(() => count++)))
      )
      assert(SpApiError.isSpApiError(error))
      assert.isAbove(count, 10_000)
      assert.isBelow(count, 20_000)
    }).pipe(Effect.provide(amazon.layer))
  })
})
