/** The counts in the pages of the repository are those of what they count. */
import { assert, describe, it } from "@effect/vitest"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import { globSync, readdirSync, readFileSync } from "node:fs"
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import { correctionsOf } from "../../packages/codegen/src/Properties.ts"
import { modelsDirectory } from "../codegen/support.ts"
import { modelCases } from "../conformance/modelCases.ts"

const root = new URL("../../", import.meta.url)

const read = (page: string): string => readFileSync(new URL(page, root), "utf8")

const modules = await Promise.all(Registry.sections.map((section) => section.load()))

const specs = Registry.sections.flatMap((section, index) =>
  section.operations.map(({ id }) => (modules[index]![id] as Operation<never, unknown>).spec)
)

const sections = Registry.sections.length
const operations = specs.length
const paged = specs.filter((spec) => spec.paging !== undefined).length
const totals = specs.filter((spec) => spec.paging?.total !== undefined).length
const corrections = Object.values(readOverlays().properties).flatMap((rows) => correctionsOf(rows)).length

/** Sentences with counts, `#` in the place of each. */
const sentences: ReadonlyArray<readonly [page: string, sentence: string, counts: ReadonlyArray<number>]> = [
  ["README.md", "**# operations of # APIs**", [operations, sections]],
  ["packages/sp-api/README.md", "# typed operations", [operations]],
  ["packages/sp-api/AGENTS.md", "any of # operations", [operations]],
  ["packages/docs/pages/index.md", "text: # operations", [operations]],
  ["packages/sandbox/README.md", "all # operations", [operations]],
  ["packages/sp-api/OPERATIONS.md", "# sections, # operations", [sections, operations]],
  [
    "test/README.md",
    "(apis/inputs.test.ts), [operation/iso8601](sp-api/operation/iso8601.test.ts) | # sections",
    [sections]
  ],
  ["test/README.md", "(codegen/properties.test.ts) | # rows", [corrections]],
  ["test/README.md", "(apis/pagination.test.ts) | # operations", [paged]],
  ["test/README.md", "(apis/pageShapes.test.ts) | # operations ×", [paged]],
  ["test/README.md", "(apis/pageTotals.test.ts) | the # operations whose model has a total", [totals]],
  ["test/README.md", "(sp-api/operation/Empty.test.ts) | # operations", [operations]],
  ["test/README.md", "and all # modules cost `tsc`", [sections]]
]

const pattern = (sentence: string): RegExp =>
  new RegExp(sentence.split("#").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(\\d+)"))

/** What is wrong with a sentence of a page. */
const problem = (text: string, sentence: string, counts: ReadonlyArray<number>): string | undefined => {
  const match = pattern(sentence).exec(text)
  if (match === null) return `has no sentence "${sentence}"; change the table of this test with the page`
  let index = 0
  const expected = sentence.replaceAll("#", () => String(counts[index++]))
  return match[0] === expected ? undefined : `says "${match[0]}"; write "${expected}"`
}

describe("counts in pages", () => {
  it.each(sentences)("%s: %s", (page, sentence, counts) => {
    assert.strictEqual(problem(read(page), sentence, counts), undefined, page)
  })

  it("of operations and sections are in the table, wherever they are written", () => {
    // A build of the site leaves pages behind.
    const exclude = (name: string) =>
      /(^|\/)(node_modules|dist)(\/|$)|CHANGELOG|OPERATIONS\.md|pages\/(reference\/apis|proof)$/.test(name)
    const unknown = globSync("**/*.{md,json}", { cwd: root, exclude }).filter((page) => !page.includes("codegen/"))
      .flatMap((page) => {
        const text = sentences.filter(([name]) => name === page).reduce(
          (text, [, sentence]) => text.replace(pattern(sentence), ""),
          read(page)
        )
        return [...text.matchAll(/\b\d{2,} (?:typed )?(?:operations|sections|APIs)\b/g)].map(([count]) =>
          `${page}: ${count}`
        )
      })
    assert.deepStrictEqual(unknown, [])
  })

  it("that are out of date are reported with the sentence to write", () => {
    assert.strictEqual(
      problem("It has 7 operations of 3 APIs.", "# operations of # APIs", [8, 3]),
      "says \"7 operations of 3 APIs\"; write \"8 operations of 3 APIs\""
    )
    assert.match(problem("It has operations.", "# operations", [8])!, /has no sentence/)
  })

  it.skipIf(modelsDirectory === undefined)(
    "of examples are those of Amazon's models, where these are available",
    () => {
      const examples = modelCases(modelsDirectory!).length
      assert.strictEqual(
        problem(read("test/README.md"), "| # examples of the models, none fails", [examples]),
        undefined
      )
      const schemas = readdirSync(`${modelsDirectory}/../schemas/notifications`).length
      assert.strictEqual(problem(read("test/README.md"), "examples, # schemas", [schemas]), undefined)
    }
  )
})
