/** The figures of the pages are those that were measured, and what `pnpm bench` makes of its measurements. */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { check } from "../../packages/bench/src/table/check.ts"
import { isBusy } from "../../packages/bench/src/table/machine.ts"
import { page, section, withSection } from "../../packages/bench/src/table/markdown.ts"
import { provide } from "../../packages/bench/src/table/peers.ts"
import type { Line, Row } from "../../packages/bench/src/table/rows.ts"
import { rows } from "../../packages/bench/src/table/rows.ts"
import type { Outcome } from "../../packages/bench/src/table/run.ts"
import { runRound } from "../../packages/bench/src/table/run.ts"
import type { Measured } from "../../packages/bench/src/table/summary.ts"
import { summarize } from "../../packages/bench/src/table/summary.ts"

const root = new URL("../../", import.meta.url)
/** A checkout may have the line ends of Windows. */
const read = (path: string): string => readFileSync(new URL(path, root), "utf8").replaceAll("\r\n", "\n")

const line: Line = {
  title: "A call",
  figure: "micros",
  unit: "µs",
  digits: 1,
  floor: "floor",
  peer: "peer",
  ours: "ours",
  ratioTo: "floor",
  goal: 1.5,
  budget: 1.5
}
const row: Row = { name: "call", program: "", size: [], quick: [], lines: [line] }

const figures = (micros: number): Outcome => ({ figures: { micros } })

const measured = (rounds: Measured["rows"][string]["rounds"]): Measured => ({
  date: "2026-11-29",
  machine: { cpu: "a CPU", cores: 2, platform: "linux x64", versions: { Node: "24.0.0" }, commit: "0123456789" },
  loads: [{ average: 0, others: 0 }],
  rows: { call: { seconds: 1, rounds } }
})

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "figures-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A row whose program is this code; `contender` is its first argument. */
const rowOf = (name: string, code: string, others?: Partial<Row>): Row => {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, `const contender = process.argv[2]\n${code}`)
  return { ...row, name, program: pathToFileURL(file).href, ...others }
}

describe("the pages of the figures", () => {
  const json = (): Measured => JSON.parse(read("packages/bench/FIGURES.json"))

  it("have the tables of FIGURES.json; `pnpm bench --render` writes them again", () => {
    const readme = read("README.md")
    assert.strictEqual(readme, withSection(readme, section(rows, json())))
    assert.strictEqual(read("packages/bench/FIGURES.md"), page(rows, json()))
  })

  it("have a measurement of every line, of full size", () => {
    for (const row of rows) {
      for (const line of row.lines) {
        assert.isDefined(summarize(row, line, json().rows[row.name]?.rounds ?? []).ours, `${row.name}: ${line.title}`)
      }
    }
  })

  it("say when other programs kept the machine busy", () => {
    assert.isTrue(isBusy(2, [{ average: 0.1, others: 0.3 }]))
    assert.isTrue(isBusy(2, [{ average: 0.1, others: 0 }, { average: 1.9, others: 1.5 }]))
    // The load average before a later round is that of the benchmark.
    assert.isFalse(isBusy(2, [{ average: 2.8, others: 0.1 }, { average: 1.9, others: 0.2 }]))
    const busy = { ...measured([]), loads: [{ average: 2, others: 2 }] }
    assert.include(page([row], busy), "are not to be trusted")
    assert.notInclude(page([row], measured([])), "are not to be trusted")
  })
})

describe("a line of the table", () => {
  it("has medians, and the median of the ratios of each round", () => {
    const rounds = [
      { floor: figures(10), peer: figures(30), ours: figures(20) },
      { floor: figures(100), peer: figures(100), ours: figures(110) },
      { floor: figures(20), peer: figures(30), ours: figures(24) }
    ]
    const { floor, ours, peer } = summarize(row, line, rounds)
    assert.deepStrictEqual([floor?.value, peer?.value, ours?.value], [20, 30, 24])
    assert.deepStrictEqual([peer?.ratio, ours?.ratio], [1.5, 1.2])
    assert.deepStrictEqual(ours?.range, [20, 110])
    assert.include(page([row], measured(rounds)), "| 1.20 × by hand | ≤ 1.5 × | yes |")
  })

  it("subtracts what bare Node takes", () => {
    const rounds = [{ bare: figures(10), floor: figures(30), ours: figures(40) }]
    assert.strictEqual(summarize({ ...row, beyond: "bare" }, line, rounds).ours?.ratio, 1.5)
  })

  it("of contenders that failed says so, and has the figures of the others", () => {
    const text = page(
      [row],
      measured([{ floor: figures(10), peer: { failure: "exit code 1: no" }, ours: figures(16) }])
    )
    assert.include(text, "| A call, µs | 10.0 | – | 16.0 | 1.60 × by hand | ≤ 1.5 × | **no** |")
    assert.include(text, "- call, peer, round 1: exit code 1: no")
    assert.include(page([row], measured([{ ours: { failure: "no" } }])), "| – | ≤ 1.5 × | not measured |")
  })
})

describe("a round", { timeout: 300_000 }, () => {
  it("goes on when a contender fails, prints no JSON or is not there", async () => {
    const program = rowOf(
      "faults",
      `if (contender === "fails") throw new TypeError("it failed")
       console.log("a line before")
       console.log(contender === "prose" ? "no figures" : JSON.stringify({ micros: [3, 1, 2], calls: 4 }))`
    )
    assert.deepStrictEqual(await runRound(program, ["fails", "prose", "works"], []), {
      fails: { failure: "exit code 1: TypeError: it failed" },
      prose: { failure: "it printed no JSON: no figures" },
      works: { figures: { micros: 2, calls: 4 } }
    })
  })

  it("refuses a contender that read something else than the others", async () => {
    const program = rowOf("same", `console.log(JSON.stringify({ rows: contender === "c" ? 9 : 10 }))`, { same: "rows" })
    const { a, c } = await runRound(program, ["a", "b", "c"], [])
    assert.deepStrictEqual(a, { figures: { rows: 10 } })
    assert.deepStrictEqual(c, { failure: "9 rows, others have 10" })
  })
})

describe("--check", { timeout: 300_000 }, () => {
  /** Ours takes `millis` of each run, the floor 10. */
  const runs = (name: string, millis: ReadonlyArray<number>): Row =>
    rowOf(
      name,
      `import { appendFileSync, readFileSync } from "node:fs"
       const file = import.meta.filename + ".runs"
       if (contender === "ours") appendFileSync(file, ".")
       const micros = contender === "ours" ? ${JSON.stringify(millis)}[readFileSync(file).length - 1] : 10
       console.log(JSON.stringify({ micros }))`
    )

  it("passes when a line is within its budget in one of three rounds, and then runs it no more", async () => {
    assert.isTrue(await check([runs("once", [20, 14])], false, () => {}))
    assert.strictEqual(readFileSync(join(folder, "once.mjs.runs"), "utf8"), "..")
  })

  it("fails when a line misses its budget in three rounds, and when a contender fails", async () => {
    const lines: Array<string> = []
    assert.isFalse(await check([runs("never", [16, 17, 16])], false, (line) => lines.push(line)))
    assert.include(lines.join("\n"), "never: A call, ours: 1.60 × (at most 1.50): missed")
    assert.isFalse(await check([rowOf("broken", `throw new Error("no")`)], false, () => {}))
  })

  it("with --quick allows 1.4 times the budget, except for what other programs do not change", async () => {
    assert.isTrue(await check([runs("quick", [20])], true, () => {}))
    const steady = { ...runs("steady", [20, 20, 20]), lines: [{ ...line, isSteady: true as const }] }
    assert.isFalse(await check([steady], true, () => {}))
  })
})

describe("a peer that is not installed", { timeout: 300_000 }, () => {
  it("is installed by npm into a folder of its own, from which programs import it", () => {
    const source = join(folder, "source")
    mkdirSync(source)
    writeFileSync(join(source, "package.json"), JSON.stringify({ name: "a-peer-of-the-bench", version: "1.0.0" }))
    const bench = join(folder, "bench")
    mkdirSync(bench)
    assert.isTrue(provide("a-peer-of-the-bench", bench, source))
    assert.isTrue(existsSync(join(bench, "node_modules/a-peer-of-the-bench/package.json")))
    assert.isFalse(provide("no-such-peer-of-the-bench", bench, join(folder, "nothing")))
  })
})
