/**
 * `pnpm bench`: the table of figures, ours beside the fastest loop by hand and beside amazon-sp-api. Contenders run
 * alternately, each in a process of its own, in `--rounds` rounds (3), and medians count.
 *
 * `--row start` measures one row, and may be repeated. `--quick` takes small sizes. `--write` writes
 * `FIGURES.json`, `FIGURES.md` and the table of the README. `--check` prints no table: it runs what has a budget, and
 * fails when a line misses its own in three rounds.
 *
 * `--render` measures nothing: it writes the pages again from `FIGURES.json`, when the lines of the table changed.
 *
 * Fails when a contender failed; the figures of the others are printed and written all the same.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { build } from "./table/build.ts"
import { check } from "./table/check.ts"
import { isBusy, load, machine } from "./table/machine.ts"
import { page, section, withSection } from "./table/markdown.ts"
import { contendersOf, rows } from "./table/rows.ts"
import type { Outcomes } from "./table/run.ts"
import { median, runRound } from "./table/run.ts"
import type { Measured } from "./table/summary.ts"

const { values: flags } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    render: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    row: { type: "string", multiple: true },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false }
  }
})
const unknown = flags.row?.find((name) => rows.every((row) => row.name !== name))
if (unknown !== undefined) throw new Error(`no row ${unknown}: ${rows.map(({ name }) => name).join(", ")}`)
if (flags.write && (flags.quick || flags.row !== undefined || flags.check)) {
  throw new Error("--write takes all rows in their full size: leave out --quick, --row and --check")
}
const chosen = rows.filter(({ name }) => flags.row === undefined || flags.row.includes(name))
const rounds = Number(flags.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${flags.rounds}: a number from 1 on`)

const root = new URL("../../../", import.meta.url)

const print = (name: string, outcomes: Outcomes, seconds: number) => {
  console.log(`  ${name} (${seconds.toFixed(1)} s)`)
  for (const [contender, outcome] of Object.entries(outcomes)) {
    const told = "failure" in outcome
      ? `failed: ${outcome.failure}`
      : Object.entries(outcome.figures).map(([figure, value]) => `${figure} ${value}`).join(", ")
    console.log(`    ${contender.padEnd(14)} ${told}`)
  }
}

const measure = async (): Promise<Measured> => {
  const found = machine()
  const loads: Array<Measured["loads"][number]> = []
  const measured = chosen.map((row) => ({ row, seconds: [] as Array<number>, rounds: [] as Array<Outcomes> }))
  for (let round = 1; round <= rounds; round++) {
    const now = await load()
    loads.push(now)
    console.log(
      `round ${round} of ${rounds}: load average ${now.average}, other programs keep ${now.others} of ${found.cores} cores busy`
    )
    if (isBusy(found.cores, loads)) console.log("  the machine is busy: do not trust these figures")
    for (const { row, rounds, seconds } of measured) {
      const start = performance.now()
      const outcomes = await runRound(row, contendersOf(row), flags.quick ? row.quick : row.size)
      const took = (performance.now() - start) / 1000
      rounds.push(outcomes)
      seconds.push(took)
      print(row.name, outcomes, took)
    }
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: found,
    loads,
    rows: Object.fromEntries(
      measured.map(({ row, rounds, seconds }) => [row.name, { seconds: Math.round(median(seconds)), rounds }])
    )
  }
}

const writePages = (measured: Measured) => {
  const readme = new URL("README.md", root)
  writeFileSync(new URL("../FIGURES.md", import.meta.url), page(rows, measured))
  writeFileSync(readme, withSection(readFileSync(readme, "utf8"), section(rows, measured)))
}

const json = new URL("../FIGURES.json", import.meta.url)

if (flags.render) {
  writePages(JSON.parse(readFileSync(json, "utf8")))
  process.exit()
}
if (chosen.some(({ isBuilt }) => isBuilt)) build()
if (flags.check) {
  if (!await check(chosen, flags.quick)) process.exitCode = 1
} else {
  const measured = await measure()
  console.log(`\n${page(chosen, measured)}`)
  if (flags.write) {
    writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`)
    writePages(measured)
  }
  const outcomes = Object.values(measured.rows).flatMap(({ rounds }) => rounds.flatMap((round) => Object.values(round)))
  if (outcomes.some((outcome) => "failure" in outcome)) process.exitCode = 1
}
