/** The table of the figures as Markdown: whole for `FIGURES.md`, short for the README. */
import { isBusy } from "./machine.ts"
import type { Line, Row } from "./rows.ts"
import { labels } from "./rows.ts"
import type { Cell, Measured, Summary } from "./summary.ts"
import { isWithin, summarize } from "./summary.ts"

const missing = "–"

const number = (value: number, digits: number): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })

const ratio = (value: number | undefined): string => value === undefined ? missing : `${value.toFixed(2)} ×`

const labelOf = (cell: Cell): string => labels[cell.contender] ?? ""

const cell = (line: Line, cell: Cell | undefined, isShort: boolean): string => {
  if (cell === undefined) return missing
  const label = labelOf(cell)
  const name = label === "" || isShort && label === "amazon-sp-api" ? "" : ` (${label})`
  return `${number(cell.value, line.digits)}${name}`
}

/** What the ratio is to, in words. */
const reference = (line: Line, summary: Summary): string => {
  const { contender } = summary[line.ratioTo] ?? {}
  return contender === undefined ? "" : ` ${labels[contender] ?? "by hand"}`
}

const goal = (line: Line): string => {
  if (line.goal === undefined) return missing
  const sign = line.isMoreBetter ? "≥" : "≤"
  return line.limitsValue ? `${sign} ${number(line.goal, 0)} ${line.unit}` : `${sign} ${line.goal} ×`
}

const isMet = (line: Line, { limited }: Summary): string => {
  if (line.goal === undefined) return missing
  if (limited === undefined) return "not measured"
  return isWithin(line, limited, line.goal) ? "yes" : "**no**"
}

const table = (head: ReadonlyArray<string>, lines: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map((_, index) => index === 0 ? "---" : "--:"), ...lines].map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const listed = (rows: ReadonlyArray<Row>, measured: Measured) =>
  rows.flatMap((row) =>
    row.lines.map((line) => ({ row, line, summary: summarize(row, line, measured.rows[row.name]?.rounds ?? []) }))
  )

/** The table as the README has it. */
const shortTable = (rows: ReadonlyArray<Row>, measured: Measured): string =>
  table(
    ["", "by hand", "amazon-sp-api", "effect-sp-api", "ratio"],
    listed(rows, measured).map(({ line, summary }) => [
      `${line.title}, ${line.unit}`,
      cell(line, summary.floor, true),
      cell(line, summary.peer, true),
      cell(line, summary.ours, true),
      `${ratio(summary.ours?.ratio)}${reference(line, summary)}`
    ])
  )

/** When, with what and on what it was measured. */
const conditions = (measured: Measured): string => {
  const { cores, cpu, platform, versions } = measured.machine
  const busy = isBusy(cores, measured.loads)
    ? " **Other programs kept this machine busy, so the figures are not to be trusted.**"
    : ""
  const rounds = measured.loads.length
  return `Measured on ${measured.date}, ${
    rounds === 1 ? "one round" : `medians of ${rounds} rounds`
  }, on ${cores} cores of ${cpu} (${platform}) with ${
    Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ")
  }.${busy}`
}

/** Each figure with its spread over the rounds. */
const spread = (rows: ReadonlyArray<Row>, measured: Measured): string => {
  const cells = new Map<string, ReadonlyArray<string>>()
  for (const { line, row, summary } of listed(rows, measured)) {
    for (const found of [summary.floor, summary.peer, summary.ours]) {
      if (found === undefined) continue
      const figures = [found.value, ...found.range].map((value) => number(value, line.digits))
      cells.set(`${row.name} ${found.contender} ${line.figure}`, [
        row.name,
        `\`${found.contender}\``,
        line.unit,
        ...figures
      ])
    }
  }
  return table(["row", "contender", "unit", "median", "least", "most"], [...cells.values()])
}

/** Contenders that printed nothing, and why. */
const failures = (rows: ReadonlyArray<Row>, measured: Measured): ReadonlyArray<string> =>
  rows.flatMap((row) =>
    (measured.rows[row.name]?.rounds ?? []).flatMap((outcomes, index) =>
      Object.entries(outcomes).flatMap(([contender, outcome]) =>
        "failure" in outcome ? [`- ${row.name}, ${contender}, round ${index + 1}: ${outcome.failure}`] : []
      )
    )
  )

/** The page of all figures. */
export const page = (rows: ReadonlyArray<Row>, measured: Measured): string => {
  const failed = failures(rows, measured)
  return `# Figures

<!-- Written by \`pnpm bench --write\` from FIGURES.json. -->

${conditions(measured)} Commit ${measured.machine.commit}. Before the rounds the load average was ${
    measured.loads.map(({ average }) => average).join(", ")
  }, and other programs kept ${measured.loads.map(({ others }) => others).join(", ")} cores busy.

Contenders run one after another in a random order, each in a process of its own, against a server in another process. A
ratio is the median of the ratios of the rounds. The programs in [src/figures](src/figures) say what each contender does,
and what the floor is.

${
    table(
      ["", "by hand", "best peer", "effect-sp-api", "ratio", "goal", "met"],
      listed(rows, measured).map(({ line, summary }) => [
        `${line.title}, ${line.unit}`,
        cell(line, summary.floor, false),
        cell(line, summary.peer, false),
        cell(line, summary.ours, false),
        `${ratio(summary.ours?.ratio)}${reference(line, summary)}`,
        goal(line),
        isMet(line, summary)
      ])
    )
  }
${failed.length === 0 ? "" : `\nWhat failed:\n\n${failed.join("\n")}\n`}
## Spread

${spread(rows, measured)}

## Time

${
    table(
      ["row", "seconds of a round"],
      rows.map(({ name }) => [name, String(Math.round(measured.rows[name]?.seconds ?? 0))])
    )
  }
`
}

const [opening, closing] = ["<!-- figures: written by `pnpm bench --write` -->", "<!-- /figures -->"]

/** What the README has between its markers. */
export const section = (rows: ReadonlyArray<Row>, measured: Measured): string =>
  `${opening}\n\n${shortTable(rows, measured)}\n\n${conditions(measured)}\n\n${closing}`

/** A page with another text between its markers. */
export const withSection = (text: string, section: string): string => {
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from === -1 || to < from) throw new Error(`the page has no ${opening} … ${closing}`)
  return text.slice(0, from) + section + text.slice(to + closing.length)
}
