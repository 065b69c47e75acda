/** The table of results on the page for users of agents. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { readText } from "../../../packages/tools/src/support/text.ts"
import { root } from "../../../packages/tools/src/support/workspace.ts"
import type { Result } from "./results.ts"

const file = join(root, "packages/docs/pages/guide/agents.md")
const block = /(<!-- evals: .* -->\n).*(<!-- \/evals -->)/s

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** A row for each task that was measured, by its newest version. */
const tableOf = (results: ReadonlyArray<Result>): string => {
  const rows = Object.entries(Object.groupBy(results, ({ task }) => task)).map(([task, all = []]) => {
    const version = all.at(-1)!.version
    const of = all.filter((result) => result.version === version)
    const passed = of.filter(({ pass }) => pass).length
    const cells = [
      task,
      `${passed} of ${of.length}`,
      median(of.map(({ tries }) => tries)),
      median(of.map(({ minutes }) => minutes)),
      of.at(-1)!.date,
      version
    ]
    return `| ${cells.join(" | ")} |\n`
  })
  return rows.length === 0
    ? ""
    : `\n| task | passed | checks until then, median | minutes, median | measured | version |\n| --- | --: | --: | --: | --- | --- |\n${
      rows.join("")
    }\n`
}

/** The page with the table of these results. */
export const withResults = (page: string, results: ReadonlyArray<Result>): string =>
  page.replace(block, (_, begin, end) => `${begin}${tableOf(results)}${end}`)

/** The page as it is. */
export const read = (): string => readText(file)

/** Writes the table of these results into the page. */
export const write = (results: ReadonlyArray<Result>): void => writeFileSync(file, withResults(read(), results))
