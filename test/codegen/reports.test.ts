/** The modules of the rows of reports, from schemas and tables of columns. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { JsonSchema } from "../../packages/codegen/src/JsonSchema.ts"
import {
  readReportOverlays,
  readReportSchemas,
  reportFiles,
  type ReportOverlays
} from "../../packages/codegen/src/ReportRows.ts"
import { columnOf } from "../../packages/codegen/src/ReportTables.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const published = join(root, "../shared/2026-11/schemas/reports")

const schema: JsonSchema = {
  type: "object",
  required: ["head", "items"],
  properties: {
    head: { type: "object", required: ["from"], properties: { from: { type: "string", format: "date" } } },
    items: { type: "array", items: { $ref: "#/definitions/item" } }
  },
  definitions: {
    item: {
      type: "object",
      required: ["asin", "share"],
      properties: {
        asin: { type: "string" },
        share: { type: "number", minimum: 0, maximum: 1 },
        count: { type: "integer", minimum: 0 },
        price: { $ref: "#/definitions/amount" },
        kind: { type: "string", enum: ["A", "B"] }
      }
    },
    amount: { type: "object", required: ["amount"], properties: { amount: { type: "number" } } },
    unused: { type: "object", properties: { x: { type: "string" } } }
  }
}
const overlays: ReportOverlays = {
  schemas: { Items: { types: ["GET_ITEMS"], schema: "itemsReport", rows: { items: "ItemsRow" } } },
  tables: {
    Stock: {
      about: "stock",
      types: ["GET_STOCK", "GET_ALL_STOCK"],
      dates: "mdy",
      columns: { sku: "string", "in-stock": "integer, of all warehouses", price: "money?", day: "date" }
    }
  }
}
const files = (change: Partial<ReportOverlays> = {}, changed: JsonSchema = schema) =>
  reportFiles(new Map([["itemsReport", changed]]), { ...overlays, ...change })
const text = (all: ReadonlyMap<string, string>, name: string): string =>
  [...all].find(([path]) => path.endsWith(name))?.[1] ?? assert.fail(`no ${name}`)

describe("a JSON report", () => {
  const module = text(files(), "/rows/Items.ts")

  it("has a named interface for its rows, with the facts of the schema", () => {
    for (
      const part of [
        "/** An item of `items`. */\nexport interface ItemsRow {\n  readonly asin: string\n  /** 0 to 1. */\n  readonly share: number",
        "  /** 0 or more. */\n  readonly count?: number | undefined",
        "  readonly price?: Amount | undefined",
        "  readonly kind?: \"A\" | \"B\" | (string & {}) | undefined",
        "export interface ItemsReport {",
        "readonly items: ReadonlyArray<ItemsRow>"
      ]
    ) assert.include(module, part)
  })

  it("has shapes for the check, the name of its array, and no definition that it does not use", () => {
    assert.include(module, "items: Shape.Array($ItemsRow)")
    assert.include(module, "price: Shape.optional($Amount)")
    assert.include(module, "sections: [\"items\"],\n  document: $ItemsReport")
    assert.notInclude(module, "Unused")
  })

  it("and brings no schema of effect/Schema into a program", () => assert.notInclude(module, "Schemas"))
})

describe("a flat file", () => {
  const module = text(files(), "/rows/Stock.ts")

  it("has an interface of strings and one of parsed cells, both open to other columns", () => {
    for (
      const part of [
        "export interface StockRow {\n  readonly sku: string\n  /** A whole number, of all warehouses. */\n  readonly \"in-stock\": string",
        "  readonly price?: string | undefined",
        "readonly [column: string]: string | undefined",
        "export interface StockParsed {",
        "  readonly \"in-stock\": number | undefined",
        "  /** A date (YYYY-MM-DD). */\n  readonly day: string | undefined",
        "readonly [column: string]: unknown",
        "dates: \"mdy\"",
        "\"in-stock\": \"integer\"",
        "price: \"money?\""
      ]
    ) assert.include(module, part)
  })

  it("is loaded, and typed, for each of its report types", () => {
    for (const type of ["GET_STOCK", "GET_ALL_STOCK"]) {
      assert.include(text(files(), "/rowTables.ts"), `  ${type}: () => import("../rows/Stock.ts")`)
      assert.include(
        text(files(), "/ReportRows.ts"),
        `readonly ${type}: { readonly row: StockRow; readonly parsed: StockParsed }`
      )
    }
  })

  it.each(["number", "integer ?", "Integer", "integer,no blank", ""])(
    "a column of the type %j is refused",
    (type) => assert.throws(() => columnOf("x", type, "Stock"), /Stock.*has the column x/s)
  )
})

describe("the generator stops", () => {
  const { Items } = overlays.schemas
  it.each([
    ["at a schema without a row", { schemas: {} }, /itemsReport.*has no row/s],
    [
      "at a row without a schema",
      { schemas: { Items: Items!, Other: { ...Items!, schema: "none" } } },
      /none.*not there/s
    ],
    [
      "at an array that the schema lacks",
      { schemas: { Items: { ...Items!, rows: { other: "X" } } } },
      /no array other/
    ],
    [
      "at an array without a name for its rows",
      { schemas: { Items: { ...Items!, rows: {} } } },
      /array items, whose rows/
    ],
    [
      "at a report type with both",
      { tables: { Stock: { ...overlays.tables["Stock"]!, types: ["GET_ITEMS"] } } },
      /GET_ITEMS/
    ],
    [
      "at a fix that no longer fits",
      { schemas: { Items: { ...Items!, fixes: [{ op: "remove", path: "/definitions/none" }] } } },
      /fix/
    ]
  ] as ReadonlyArray<readonly [string, Partial<ReportOverlays>, RegExp]>)(
    "%s",
    (_, change, message) => assert.throws(() => files(change), message)
  )

  it("at a required property that is not described", () => {
    const broken: JsonSchema = { ...schema, required: ["head", "items", "tail"] }
    assert.throws(() => files({}, broken), /requires tail/)
  })
})

describe.skipIf(!existsSync(published))("with Amazon's schemas (skipped where ../shared is absent)", () => {
  it("the committed modules are what the generator makes", () => {
    const generated = reportFiles(readReportSchemas(published), readReportOverlays())
    for (const [file, expected] of generated) assert.strictEqual(readText(join(root, file)), expected, file)
    const rows = "packages/sp-api/src/workflows/reports/rows"
    assert.deepStrictEqual(
      readdirSync(join(root, rows)).sort(),
      [...generated.keys()].filter((file) => file.startsWith(rows)).map((file) => file.slice(rows.length + 1)).sort()
    )
  })
})
