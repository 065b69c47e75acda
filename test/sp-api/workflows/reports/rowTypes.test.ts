/**
 * The types of rows: those of every report type whose schema or columns are known, of other types, and of generic code;
 * and what an editor shows and completes.
 */
import { assert, describe, it } from "@effect/vitest"
import { Layer, Schema, Stream } from "effect"
import * as Marketplace from "effect-sp-api/Marketplace"
import type { AllOrdersParsed, AllOrdersRow } from "effect-sp-api/reports/AllOrders"
import type {
  SalesAndTrafficByAsinRow,
  SalesAndTrafficByDateRow,
  SalesAndTrafficReport
} from "effect-sp-api/reports/SalesAndTraffic"
import type { SearchTermsReport, SearchTermsRow } from "effect-sp-api/reports/SearchTerms"
import type { SellerCouponsRow } from "effect-sp-api/reports/SellerCoupons"
import type { VendorCouponsRow } from "effect-sp-api/reports/VendorCoupons"
import type { ReportRows } from "effect-sp-api/workflows/ReportRows"
import * as Reports from "effect-sp-api/workflows/Reports"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript-5.9"
import { rowTables } from "../../../../packages/sp-api/src/workflows/reports/internal/rowTables.ts"

declare module "effect-sp-api/workflows/ReportRows" {
  interface ReportRows {
    readonly GET_OF_OUR_OWN: { readonly row: { readonly sku: string } }
  }
}

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
/** Accepts a Stream of exactly these rows. */
const rowsAre = <Row>() => <A>(_stream: Stream.Stream<A, unknown, unknown>, _same: Equal<A, Row>): void => {}
/** Is compiled, and never run. */
const compiles = (_program: () => void): void => assert.isFunction(_program)
const use = (_value: unknown): void => {}

const marketplaceIds = [Marketplace.US.id]
const orders = { reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", marketplaceIds } as const
const terms = { reportType: "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", marketplaceIds } as const
const traffic = { reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds } as const

describe("the type of a row", () => {
  it("is the named interface of its report type", () =>
    compiles(() => {
      rowsAre<AllOrdersRow>()(Reports.rows(orders), true)
      rowsAre<AllOrdersParsed>()(Reports.rows({ ...orders, cells: "parsed" }), true)
      rowsAre<SearchTermsRow>()(Reports.rows(terms), true)
      rowsAre<SearchTermsRow>()(Reports.rows({ ...terms, section: "dataByDepartmentAndSearchTerm" }), true)
      rowsAre<SearchTermsReport>()(Reports.rows({ ...terms, whole: true }), true)
      rowsAre<SalesAndTrafficReport>()(Reports.rows(traffic), true)
      rowsAre<SalesAndTrafficByAsinRow>()(Reports.rows({ ...traffic, section: "salesAndTrafficByAsin" }), true)
      rowsAre<SellerCouponsRow | VendorCouponsRow>()(
        Reports.rows({ reportType: "GET_COUPON_PERFORMANCE_REPORT", marketplaceIds }),
        true
      )
    }))

  it("with section * is one of the arrays, by its name", () =>
    compiles(() => {
      type Any =
        | Reports.SectionRow<"salesAndTrafficByDate", SalesAndTrafficByDateRow>
        | Reports.SectionRow<"salesAndTrafficByAsin", SalesAndTrafficByAsinRow>
      rowsAre<Any>()(Reports.rows({ ...traffic, section: "*" }), true)
      const read = (item: Any): string => item.section === "salesAndTrafficByDate" ? item.row.date : item.row.parentAsin
      use(Stream.map(Reports.rows({ ...traffic, section: "*" }), read))
      // @ts-expect-error an array that the report does not have
      use(Reports.rows({ ...terms, section: "salesAndTrafficByAsin" }))
      // @ts-expect-error a flat file has no arrays
      use(Reports.rows({ ...orders, section: "rows" }))
      use(Reports.rows({ reportType: "GET_NEW_REPORT", marketplaceIds, section: "rows" }))
    }))

  it("has columns that are strings, optional ones where not every file has them, and any other column", () =>
    compiles(() => {
      use(
        Reports.rows(orders).pipe(Stream.map((row) => {
          const price: string = row["item-price"]
          const business: string | undefined = row["is-business-order"]
          const other: string | undefined = row["a column of tomorrow"]
          // @ts-expect-error not every file has it
          const always: string = row["is-business-order"]
          return [price, business, other, always]
        }))
      )
    }))

  it("with parsed cells has numbers, dates and booleans, and an unknown column cannot be mistaken for one", () =>
    compiles(() => {
      use(
        Reports.rows({ ...orders, cells: "parsed" }).pipe(Stream.map((row) => {
          const price: number | undefined = row["item-price"]
          const quantity: number | undefined = row.quantity
          const date: Date | undefined = row["purchase-date"]
          const business: boolean | undefined = row["is-business-order"]
          // @ts-expect-error a column that is not known is not a number
          const wrong: number | undefined = row["item-prise"]
          return [price, quantity, date, business, wrong]
        }))
      )
    }))

  it("is what a schema decodes, whatever else is set", () =>
    compiles(() => {
      const schema = Schema.Struct({ sku: Schema.String })
      rowsAre<{ readonly sku: string }>()(Reports.rows({ ...orders, schema }), true)
      rowsAre<{ readonly sku: string }>()(Reports.rows({ ...traffic, section: "salesAndTrafficByAsin", schema }), true)
      rowsAre<{ readonly sku: string }>()(Reports.resume("1", { schema }), true)
    }))

  it("is today's for types that are not known, for strings, and under options that change the rows", () =>
    compiles(() => {
      const name = String(orders.reportType)
      rowsAre<unknown>()(Reports.rows({ reportType: name, marketplaceIds }), true)
      rowsAre<unknown>()(Reports.rows({ reportType: "GET_NEW_REPORT", marketplaceIds }), true)
      rowsAre<Reports.FlatRow>()(Reports.rows({ reportType: "GET_SELLER_FEEDBACK_DATA", marketplaceIds }), true)
      rowsAre<Reports.FlatRow>()(Reports.rows({ ...orders, columnNames: "original" }), true)
      rowsAre<unknown>()(Reports.rows({ ...terms, pointer: "/other" }), true)
      rowsAre<unknown>()(
        Reports.rows({ reportType: "GET_XML_BROWSE_TREE_DATA", marketplaceIds, element: "Node" }),
        true
      )
      rowsAre<unknown>()(Reports.resume("1"), true)
      rowsAre<AllOrdersRow>()(Reports.resume<"GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL">("1"), true)
      rowsAre<AllOrdersParsed>()(Reports.resume("1", { reportType: orders.reportType, cells: "parsed" }), true)
    }))

  it("stays open in generic code, and is one of several for a union of types", () =>
    compiles(() => {
      const generic = <T extends Reports.ReportType>(
        reportType: T
      ): Stream.Stream<Reports.RowOf<T>, unknown, unknown> => Reports.rows({ reportType, marketplaceIds })
      rowsAre<SearchTermsRow>()(generic(terms.reportType), true)
      const either = (reportType: typeof orders.reportType | typeof terms.reportType) =>
        Reports.rows({ reportType, marketplaceIds })
      rowsAre<AllOrdersRow | SearchTermsRow>()(either(orders.reportType), true)
      const wide: Reports.RowsOptions = { reportType: "GET_ANY", marketplaceIds }
      rowsAre<unknown>()(Reports.rows(wide), true)
      const options: Reports.RowsOptions = { ...orders, cells: "parsed" } satisfies Reports.RowsOptions<
        typeof orders.reportType
      >
      return options
    }))

  it("of a report type of one's own is what the program declares", () =>
    compiles(() => {
      rowsAre<{ readonly sku: string }>()(Reports.rows({ reportType: "GET_OF_OUR_OWN", marketplaceIds }), true)
      rowsAre<{ readonly sku: string }>()(
        Reports.rows({ reportType: "GET_OF_OUR_OWN", marketplaceIds, cells: "parsed" }),
        true
      )
    }))

  it("is the same in the service, which a Layer can replace", () =>
    compiles(() => {
      const inject = (reports: typeof Reports.Service.Service) => {
        rowsAre<AllOrdersParsed>()(reports.rows({ ...orders, cells: "parsed" }), true)
        rowsAre<SalesAndTrafficByDateRow>()(reports.rows({ ...traffic, section: "salesAndTrafficByDate" }), true)
        rowsAre<{ readonly sku: string }>()(
          reports.rows({ ...orders, schema: Schema.Struct({ sku: Schema.String }) }),
          true
        )
        const none: Stream.Stream<unknown, unknown> = reports.resume("1", { reportType: orders.reportType })
        return none
      }
      return [inject, Layer.mock(Reports.Service)({ rows: () => Stream.empty })]
    }))

  it("report options complete, and other names and values are accepted", () =>
    compiles(() => {
      use(Reports.rows({ ...terms, reportOptions: { reportPeriod: "WEEK" } }))
      use(Reports.rows({ ...terms, reportOptions: { reportPeriod: "FORTNIGHT", more: "x" } }))
      const chosen: { readonly [name: string]: string } = { reportPeriod: "DAY" }
      use(Reports.request({ ...terms, reportOptions: chosen }))
      // @ts-expect-error options are strings
      use(Reports.rows({ ...terms, reportOptions: { reportPeriod: 7 } }))
    }))
})

describe("every typed report", () => {
  it("is a known report type with a table of the same format, and the arrays of the table of types", async () => {
    const types: ReadonlyArray<string> = Object.keys(rowTables)
    assert.isAtLeast(types.length, 55)
    for (const type of types) {
      const facts = Reports.reportTypes[type]
      assert.isDefined(facts, type)
      const loaded = await rowTables[type]!()
      for (const table of "format" in loaded ? [loaded] : loaded) {
        assert.strictEqual(table.format === "JSON", facts?.format === "JSON", type)
        if (table.format === "JSON" && facts?.arrays !== undefined) {
          assert.deepStrictEqual(table.sections.map((name) => `/${name}`), facts.arrays, type)
        }
      }
    }
  })

  it("is in the map of types", () => {
    const all: { readonly [type in Exclude<keyof ReportRows, "GET_OF_OUR_OWN">]: true } = Object.fromEntries(
      Object.keys(rowTables).map((type) => [type, true])
    ) as { readonly [type in keyof ReportRows]: true }
    assert.strictEqual(Object.keys(all).length, Object.keys(rowTables).length)
  })
})

const source = `import * as Reports from "effect-sp-api/workflows/Reports"
import { Stream } from "effect"
const marketplaceIds = ["x"]
export const orders = Reports.rows({ reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", marketplaceIds })
export const asins = Reports.rows({ reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds, section: "salesAndTrafficByAsin" })
export const prices = orders.pipe(Stream.map((row) => row["item-price"]))
export const share = Reports.rows({ reportType: "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", marketplaceIds }).pipe(
  Stream.map((row) => row.clickShare)
)
export const period = Reports.rows({ reportType: "GET_VENDOR_SALES_REPORT", marketplaceIds, reportOptions: { distributorView: "" } })
export const section = Reports.rows({ reportType: "GET_SALES_AND_TRAFFIC_REPORT", marketplaceIds, section: "" })
`
const file = join(dirname(fileURLToPath(import.meta.url)), "hovered.ts")
const host: ts.LanguageServiceHost = {
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  directoryExists: ts.sys.directoryExists,
  ...(ts.sys.realpath === undefined ? undefined : { realpath: ts.sys.realpath }),
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: []
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = name === file ? source : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => name === file ? source : ts.sys.readFile(name)
}
const service = ts.createLanguageService(host)
const after = (text: string): number => source.indexOf(text) + text.length
const hover = (text: string) => {
  const info = service.getQuickInfoAtPosition(file, source.indexOf(text))
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation)
  }
}
const completions = (position: number) =>
  service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? []

describe("an editor", () => {
  it("shows the named interface of the rows", () => {
    assert.match(hover("orders =").type, /^const orders: Stream\.Stream<AllOrdersRow, /)
    assert.match(hover("asins =").type, /^const asins: Stream\.Stream<SalesAndTrafficByAsinRow, /)
  })

  it("shows what a column and a property hold", () => {
    assert.match(hover("\"item-price\"]").documentation, /amount of money/)
    assert.strictEqual(hover("clickShare)").documentation, "0 to 1.")
  })

  it("shows the documentation of the overload that is called", () => {
    assert.match(hover("rows({ reportType: \"GET_FLAT").documentation, /Requests a report, waits for it/)
    assert.match(hover("rows({ reportType: \"GET_SALES").documentation, /one array of a JSON report/)
  })

  it("completes columns, the names of arrays, and the values of report options", () => {
    const columns = completions(after("row[\""))
    for (const column of ["item-price", "amazon-order-id", "is-business-order"]) assert.include(columns, column)
    const values = completions(after("distributorView: \""))
    assert.includeMembers([...values], ["MANUFACTURING", "SOURCING"])
    const sections = completions(after("marketplaceIds, section: \"\"".slice(0, -1)))
    assert.includeMembers([...sections], ["salesAndTrafficByDate", "salesAndTrafficByAsin"])
  })
})
