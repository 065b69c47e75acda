/** What the pages say of other clients is what was measured, and ours still does it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { clients } from "../../packages/bench/src/compare/clients.ts"
import { page, section, withSection } from "../../packages/bench/src/compare/markdown.ts"
import type { Measured } from "../../packages/bench/src/compare/measured.ts"
import { cellOf, stale } from "../../packages/bench/src/compare/measured.ts"
import { rows } from "../../packages/bench/src/compare/rows.ts"
import { runProbe } from "../../packages/bench/src/compare/run.ts"
import { versionsOf } from "../../packages/bench/src/table/machine.ts"

const root = new URL("../../", import.meta.url)
/** A checkout may have the line ends of Windows. */
const read = (path: string): string => readFileSync(new URL(path, root), "utf8").replaceAll("\r\n", "\n")

const measured: Measured = JSON.parse(read("packages/bench/COMPARE.json"))
const packages = clients.flatMap(({ packages }) => packages)
const rowOf = (name: string) => rows.find((row) => row.name === name)!

describe("the pages about other clients", () => {
  it("have the table of COMPARE.json; `pnpm bench:compare --render` writes them again", () => {
    const readme = read("README.md")
    assert.strictEqual(readme, withSection(readme, section(measured)))
    assert.strictEqual(read("packages/bench/COMPARE.md"), page(measured))
  })

  it("are of the versions that are installed; `pnpm bench:compare --write` measures these", () => {
    assert.deepStrictEqual(stale(measured, versionsOf(packages)), [])
  })

  it("of other versions, or with rows that were removed, are named", () => {
    const installed = { ...versionsOf(packages), "amazon-sp-api": "9.9.9" }
    const old = { ...measured, rows: { ...measured.rows, gone: {} } }
    assert.deepStrictEqual(stale(old, installed), [
      `COMPARE.json is of amazon-sp-api ${measured.machine.versions["amazon-sp-api"]}, and 9.9.9 is installed`,
      "COMPARE.json has a row gone, which was removed"
    ])
  })

  it("cannot be written from figures that are missing or of another form", () => {
    const tokens = (facts: Measured["rows"][string]): Measured => ({ ...measured, rows: { tokens: facts } })
    const cell = (facts: Measured["rows"][string]) => () => cellOf(tokens(facts), rowOf("tokens"), "amazon-sp-api")
    assert.throws(cell({}), "COMPARE.json has no tokens of amazon-sp-api: run `pnpm bench:compare --write`")
    assert.throws(cell({ "amazon-sp-api": { tokens: "20" } }), "tokens of amazon-sp-api: tokens is missing as a number")
    assert.strictEqual(cell({ "amazon-sp-api": { tokens: 20 } })(), "20")
  })
})

describe("effect-sp-api still does what the table says", { timeout: 300_000 }, () => {
  it.live.each(["tokens", "refused", "passing", "lost", "personal", "unknown", "secrets"])(
    "%s",
    (name) =>
      Effect.gen(function*() {
        const row = rowOf(name)
        if (!("probe" in row)) return assert.fail(`${name} needs no sandbox`)
        assert.strictEqual(
          row.cell(yield* runProbe(row, "effect-sp-api", false)),
          cellOf(measured, row, "effect-sp-api")
        )
      })
  )
})
