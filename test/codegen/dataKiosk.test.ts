import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { DataKioskOverlay } from "../../packages/codegen/src/DataKiosk.ts"
import { readDataKioskOverlay, readDataset } from "../../packages/codegen/src/DataKiosk.ts"
import { datasetText, moduleName } from "../../packages/codegen/src/emit/Datasets.ts"
import { readText } from "../../packages/tools/src/support/text.ts"

const directory = fileURLToPath(new URL("../../../shared/2026-11/schemas/data-kiosk", import.meta.url))
const committed = fileURLToPath(new URL("../../packages/sp-api/src/workflows/datakiosk/datasets/", import.meta.url))
const haveSchemas = existsSync(directory)

const noOverlay: DataKioskOverlay = { limits: {}, notes: {} }

const toys = `
  schema { query: Query }
  directive @resultRetention(duration: String!) on FIELD_DEFINITION
  directive @supportedConverters(sdpInstanceTypes: [String!]!) on FIELD_DEFINITION
  directive @domainGroupBy on FIELD_DEFINITION
  scalar Date
  scalar Long
  "A sentence of Amazon's."
  type Query { analytics_toys_2026_01_02: Toys }
  type Toys {
    toyView("Another sentence." startDate: Date!, endDate: Date!, colour: Colour, filters: [Filter!]): [Toy]
      @supportedConverters(sdpInstanceTypes: ["csv", "xml"])
  }
  type Toy {
    name: String! @resultRetention(duration: "P30D")
    made: Date @resultRetention(duration: "P60D")
    colour: Colour! @domainGroupBy
    price: Price @deprecated(reason: "No longer supported. Use \`prices\` instead.")
    prices: [Price!]!
    old: Long @deprecated
    isNew: Boolean!
  }
  type Price { amount: Float! }
  type Unused { a: String }
  enum Colour { RED BLUE }
  input Filter { ids: [String!]!, before: Date }
  input TypeRights { type: String! }
`

const text = (source: string, overlay = noOverlay) => datasetText(readDataset(source, "toys", overlay))

describe("the module of a Data Kiosk dataset", () => {
  const overlay = {
    limits: { analytics_toys_2026_01_02: { "Filter.ids": 30 } },
    notes: { analytics_toys_2026_01_02: { "toyView.startDate": "At most a year ago.", "Toy.name": "Of the box." } }
  }
  const module = text(toys, overlay)

  it.each([
    ["what is null by the schema", `  readonly prices: ReadonlyArray<Price>\n`],
    [
      "a field that may be null, with its successor",
      `  /** @deprecated Newer is \`prices\`. */\n  readonly price: Price | null\n`
    ],
    [
      "a deprecated field without a successor",
      `  /** @deprecated Amazon will remove it. */\n  readonly old: number | null\n`
    ],
    [
      "a field that groups, open for new values",
      `  /** Selecting it groups what is around it by its values. */\n  readonly colour: Colour | (string & {})\n`
    ],
    ["notes of the overlay", `  /** Of the box. */\n  readonly name: string\n`],
    [
      "required arguments first",
      `export interface ToyViewArguments {\n  /** At most a year ago. */\n  readonly startDate: DateArgument\n  readonly endDate: DateArgument\n  readonly colour?: Colour | undefined\n  readonly filters?: ReadonlyArray<Filter> | undefined\n}`
    ],
    ["closed enums of arguments", `export type Colour = "RED" | "BLUE"\n`],
    ["limits", `  /** At most 30. */\n  readonly ids: ReadonlyArray<string>\n`],
    ["facts", `views: {\n    toyView: ["Toy", "startDate:Date! endDate:Date! colour:Colour filters:[Filter!]"]\n  }`],
    ["facts of limits", `limits: {\n    "Filter.ids": 30\n  }`],
    [
      "how long Amazon stores a result, and converters",
      "Amazon stores the query and its result for 30 or 60 days. Converters: csv,\n * xml."
    ]
  ])("states %s", (_, expected) => assert.include(module, expected))

  it("has no sentence of Amazon's, and no type that no view reaches", () => {
    for (const absent of ["sentence", "Unused", "TypeRights"]) assert.notInclude(module, absent)
  })

  it("has the name of the dataset and its version", () => {
    assert.strictEqual(moduleName("analytics_toys_2026_01_02"), "Toys_2026_01_02")
    assert.strictEqual(moduleName("catalog_toys_2026_01_02"), "CatalogToys_2026_01_02")
  })

  it.each([
    ["a union", `${toys} union Any = Toy | Price`, noOverlay, /UnionTypeDefinition/],
    ["an unknown scalar", `${toys} scalar Money`, noOverlay, /Money: is a scalar that is not known/],
    [
      "arguments of a field",
      toys.replace("name: String!", "name(locale: String): String!"),
      noOverlay,
      /Toy\.name: takes arguments/
    ],
    ["a view without rows", toys.replace("): [Toy]", "): Toy"), noOverlay, /toyView: does not return rows/],
    ["a retention in hours", toys.replace("P60D", "PT5H"), noOverlay, /Toy\.made: is retained for PT5H/],
    [
      "two datasets",
      toys.replace("analytics_toys_2026_01_02: Toys", "analytics_toys_2026_01_02: Toys other: Toys"),
      noOverlay,
      /does not have one dataset/
    ],
    [
      "a note that fits nothing",
      toys,
      { ...noOverlay, notes: { analytics_toys_2026_01_02: { "Toy.size": "Small." } } },
      /has no Toy\.size, which has a note/
    ],
    [
      "a limit that fits nothing",
      toys,
      { ...noOverlay, limits: { analytics_toys_2026_01_02: { "Filter.names": 3 } } },
      /has no Filter\.names, which has a limit/
    ]
  ] as ReadonlyArray<readonly [string, string, DataKioskOverlay, RegExp]>)(
    "stops at %s",
    (_, source, overlay, error) => {
      assert.throws(() => text(source, overlay), error)
    }
  )
})

describe("the committed datasets", () => {
  it.skipIf(!haveSchemas)(
    `are those of Amazon's schemas${haveSchemas ? "" : " (skipped: there are no schemas in ../shared)"}`,
    () => {
      const overlay = readDataKioskOverlay()
      const files = readdirSync(directory).filter((file) => file.endsWith(".graphql"))
      const modules = files.map((file) => {
        const source = readText(join(directory, file))
        const dataset = readDataset(source, file, overlay)
        const module = datasetText(dataset)
        // No sentence of the schema is in it: none of ten words in a row.
        for (const [, sentence] of source.matchAll(/^\s*"?([A-Z](?:[\w',;.-]+ ){10,}[\w.]+)"?$/gm)) {
          assert.notInclude(module, sentence!.split(" ").slice(0, 10).join(" "))
        }
        assert.strictEqual(readText(join(committed, `${moduleName(dataset.name)}.ts`)), module)
        return `${moduleName(dataset.name)}.ts`
      })
      assert.deepStrictEqual(readdirSync(committed).sort(), modules.sort())
    }
  )
})
