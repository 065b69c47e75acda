/** What an editor shows while a typed query is written: completions, hovers, and errors at the place of the mistake. */
import { assert, describe, it } from "@effect/vitest"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript-5.9"

const file = join(dirname(fileURLToPath(import.meta.url)), "written.ts")
let source = ""
let version = 0
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  noErrorTruncation: true,
  types: []
}
const host: ts.LanguageServiceHost = {
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  directoryExists: ts.sys.directoryExists,
  ...(ts.sys.realpath === undefined ? undefined : { realpath: ts.sys.realpath }),
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => name === file ? `${version}` : "1",
  getScriptSnapshot: (name) => {
    const text = name === file ? source : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => name === file ? source : ts.sys.readFile(name)
}
const service = ts.createLanguageService(host)

const prelude = `import { Stream } from "effect"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellerAnalytics from "effect-sp-api/workflows/datakiosk/SellerAnalytics_2025_03_31"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
const days = { startDate: "2026-01-01", endDate: "2026-01-31", marketplaceIds: ["ATVPDKIKX0DER"] }
const args = { startDate: "2026-01-01", endDate: "2026-01-31", aggregateBy: "DAY", marketplaceIds: ["ATVPDKIKX0DER"] } as const
`

/** Puts a program into the editor; `|` is the cursor. Returns its place. */
const write = (text: string): number => {
  const at = text.indexOf("|")
  source = prelude + text.replace("|", "")
  version++
  return prelude.length + at
}

const completions = (text: string): ReadonlyArray<string> =>
  (service.getCompletionsAtPosition(file, write(text), {})?.entries ?? []).map(({ name }) => name)

const hover = (text: string): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, write(text))?.displayParts).replace(/\s+/g, " ")

/** Each error as what it underlines and its message. */
const errors = (text: string): ReadonlyArray<string> => {
  write(text)
  return service.getSemanticDiagnostics(file).map(({ length, messageText, start }) =>
    `${source.slice(start, (start ?? 0) + (length ?? 0))}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`
  )
}

describe("writing a typed query, an editor completes", () => {
  it.each([
    ["views", "SalesAndTraffic.|", ["salesAndTrafficByAsin", "salesAndTrafficByDate", "salesAndTrafficTrends"]],
    [
      "arguments",
      "SalesAndTraffic.salesAndTrafficByDate({ | }, { startDate: true })",
      ["aggregateBy", "endDate", "marketplaceIds", "startDate"]
    ],
    [
      "values of enums",
      `SalesAndTraffic.salesAndTrafficByDate({ ...args, aggregateBy: "|" }, { startDate: true })`,
      ["DAY", "MONTH", "WEEK"]
    ],
    [
      "fields",
      "SalesAndTraffic.salesAndTrafficByDate(args, { | })",
      ["endDate", "marketplaceId", "sales", "startDate", "traffic"]
    ],
    [
      "fields of fields",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, sales: { orderedProductSales: { | } } })",
      ["amount", "currencyCode"]
    ],
    [
      "fields of the elements of lists",
      "Economics.economics(days, { fees: { charges: { components: { | } } } })",
      ["aggregatedDetail", "name", "properties"]
    ],
    [
      "fields of rows",
      `const rows = DataKiosk.rows(SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, sales: { unitsOrdered: true } }))
       Stream.map(rows, (row) => row.sales.|)`,
      ["unitsOrdered"]
    ]
  ])("%s", (_, text, names) => {
    const all = completions(text)
    assert.includeMembers([...all], names)
    // Nothing else, besides types and words that are always offered.
    if (!text.endsWith(".|")) assert.deepStrictEqual([...all].sort(), names)
  })
})

describe("hovering shows", () => {
  const query =
    "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, sales: { orderedProductSales: { amount: true, currencyCode: true }, unitsOrderedB2B: true } })"
  const row =
    "{ readonly startDate: string; readonly sales: { readonly orderedProductSales: { readonly amount: number; "
    + "readonly currencyCode: string; }; readonly unitsOrderedB2B: number | null; }; }"

  it("the type of the selection of a query, written out", () => {
    assert.strictEqual(hover(`const |query = ${query}`), `const query: DataKiosk.Query<${row}>`)
  })

  it("the same of its rows", () => {
    assert.strictEqual(
      hover(`const |rows = DataKiosk.rows(${query})`),
      `const rows: Stream.Stream<${row}, SpApiError | DataKiosk.DataKioskError, Needs>`
    )
    assert.strictEqual(hover(`type |Row = DataKiosk.RowOf<typeof query>\nconst query = ${query}`), `type Row = ${row}`)
  })

  it("records of any fields for the rows of a string", () => {
    assert.include(hover("const |rows = DataKiosk.rows('{ a { b { c } } }')"), "Stream.Stream<DataKiosk.Row,")
  })

  it("the facts of a view, its arguments and fields", () => {
    const documentation = (text: string): string =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, write(text))?.documentation).replace(/\s+/g, " ")
    assert.include(
      documentation("SalesAndTraffic.|salesAndTrafficByDate"),
      "Amazon stores the query and its result for 30 days."
    )
    assert.include(
      documentation("SalesAndTraffic.salesAndTrafficByDate({ |startDate: '2026-01-01' })"),
      "At most two years ago."
    )
    const entries = service.getCompletionsAtPosition(file, write("Economics.economics(days, { fees: { | } })"), {})
      ?.entries
    assert.deepStrictEqual(
      entries?.filter(({ kindModifiers }) => kindModifiers?.includes("deprecated")).map(({ name }) => name),
      ["charge"]
    )
  })
})

describe("rows have the type that the schema states", () => {
  it.each([
    [
      "lists and what may be null",
      "Economics.economics(days, { fees: { feeTypeName: true, charges: { startDate: true } } })",
      "{ readonly fees: readonly ({ readonly feeTypeName: string; readonly charges: readonly ({ readonly startDate: string | null; } | null)[] | null; } | null)[]; }"
    ],
    [
      "known values and others",
      "SalesAndTraffic.salesAndTrafficTrends({ startDate: new Date(), endDate: new Date(), asinAggregation: 'CHILD', dateAggregation: 'DAY', filters: [{ marketplaceId: '', asins: [''] }] }, { asinAggregation: true })",
      `{ readonly asinAggregation: SalesAndTraffic.AsinGranularity | (string & {}); }`
    ],
    [
      "a field that is selected at times",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, ...(Math.random() > 0.5 ? { endDate: true as const } : {}) })",
      "{ readonly endDate?: string | undefined; readonly startDate: string; }"
    ],
    [
      "groups",
      "VendorAnalytics.manufacturingView({ startDate: '2026-01-01', endDate: '2026-01-31', aggregateBy: 'WEEK' }, { totals: { traffic: { glanceViews: true } } })",
      "{ readonly totals: { readonly traffic: { readonly glanceViews: number | null; } | null; }; }"
    ],
    [
      "benchmarks",
      "SellerAnalytics.sellerAnalyticsView({ startDate: '2026-01-01', endDate: '2026-01-31', aggregateBy: 'WEEK', marketplaceId: ['A'] }, { totals: { sales: { unitsOrdered: { value: true } } } })",
      "{ readonly totals: { readonly sales: { readonly unitsOrdered: { readonly value: number; } | null; } | null; }; }"
    ]
  ])("%s", (_, query, type) => {
    assert.strictEqual(hover(`const |query = ${query}`), `const query: DataKiosk.Query<${type}>`)
    assert.deepStrictEqual(errors(`const query = ${query}`), [])
  })
})

describe("an error is where the mistake is", () => {
  it.each([
    [
      "a field that does not exist",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, startdate: true })",
      /^startdate: .*startdate is not a field here/
    ],
    [
      "a field that does not exist, deep inside",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, sales: { orderedProductSales: { amount: true, currency: true } } })",
      /^currency: .*'currency' does not exist in type 'Selection<.*Amount>'/
    ],
    [
      "the same in a list",
      "Economics.economics(days, { fees: { charges: { components: { name: true, title: true } } } })",
      /^title: .*'title' does not exist in type 'Selection<.*FeeComponent>'/
    ],
    [
      "only fields that do not exist",
      "SalesAndTraffic.salesAndTrafficByDate(args, { sku: true })",
      /^sku: .*'sku' does not exist/
    ],
    [
      "a field with fields of its own",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true, sales: true })",
      /^sales: .*Selection<.*ByDateSales>/
    ],
    [
      "a field without",
      "SalesAndTraffic.salesAndTrafficByDate(args, { sales: { unitsOrdered: { amount: true } } })",
      /^unitsOrdered: .*not assignable to type 'true'/
    ],
    [
      "a field that is not selected",
      "SalesAndTraffic.salesAndTrafficByDate(args, { startDate: false })",
      /^startDate: .*'false'.*'true'/
    ],
    [
      "an argument that does not exist",
      "SalesAndTraffic.salesAndTrafficByDate({ ...args, from: 1 }, { startDate: true })",
      /^from: .*'from' does not exist/
    ],
    [
      "an argument with another value",
      "SalesAndTraffic.salesAndTrafficByDate({ ...args, aggregateBy: 'YEAR' }, { startDate: true })",
      /^aggregateBy: .*"YEAR".*DateGranularity/
    ],
    [
      "an argument that is missing",
      "SalesAndTraffic.salesAndTrafficByDate({ startDate: '2026-01-01', endDate: '2026-01-31', aggregateBy: 'DAY' }, { startDate: true })",
      /marketplaceIds/
    ],
    [
      "a field of a row that was not selected",
      "Stream.map(DataKiosk.rows(SalesAndTraffic.salesAndTrafficByDate(args, { startDate: true })), (row) => row.endDate)",
      /^endDate: .*does not exist/
    ]
  ])("%s", (_, text, error) => {
    const found = errors(text)
    assert.strictEqual(found.length, 1, found.join("\n"))
    assert.match(found[0]!, error)
  })
})
