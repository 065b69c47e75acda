/** Rows as an aligned table that fits a terminal. */
import truncatedWidth from "fast-string-truncated-width"
import { paint } from "./colors.ts"
import { oneLine } from "./sanitize.ts"

/** A column: where its cells come from, and what stands over it. */
export interface Column {
  readonly title: string
  readonly cell: (row: unknown) => unknown
  /** Whether cells stand at the right end; default: where all are numbers. */
  readonly right?: boolean | undefined
  /** Whether its cells are never cut while the terminal is wide enough for them: names that are typed again. */
  readonly whole?: boolean | undefined
}

/** What a table has to fit into. */
export interface Fit {
  readonly columns: number
  readonly colors: boolean
}

/** A table, and how many columns did not fit. */
export interface Table {
  readonly lines: ReadonlyArray<string>
  readonly hidden: ReadonlyArray<string>
}

const gap = 2
/** Columns are not made narrower than this. */
const narrowest = 8

const widthOf = (text: string): number => truncatedWidth(text).width

/** What a cell shows of a value. */
export const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : oneLine(typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value))

/** Text in exactly this many columns. */
export const fitted = (text: string, width: number, right: boolean): string => {
  const { ellipsed, index } = truncatedWidth(text, { limit: width, ellipsis: "…", ellipsisWidth: 1 })
  const cut = ellipsed ? `${text.slice(0, index)}…` : text
  const padding = " ".repeat(Math.max(0, width - widthOf(cut)))
  return right ? padding + cut : cut + padding
}

const sum = (widths: ReadonlyArray<number>): number =>
  widths.reduce((total, width) => total + width, 0) + gap * Math.max(0, widths.length - 1)

/** The widths of the columns that fit: wide ones shrink first, the last ones go where that is not enough. */
const fit = (
  natural: ReadonlyArray<number>,
  columns: number,
  isWhole: ReadonlyArray<boolean>
): ReadonlyArray<number> => {
  const widths = [...natural]
  const least = () => sum(widths.map((width, index) => isWhole[index] === true ? width : Math.min(width, narrowest)))
  while (widths.length > 1 && least() > columns) widths.pop()
  // What is left of whole columns fits, or is alone and has to be cut.
  const kept = widths.map((_, index) => isWhole[index] === true && widths.length > 1)
  if (kept.includes(true)) {
    const others = widths.filter((_, index) => !kept[index])
    const space = columns - sum(widths) + sum(others)
    const shrunk = shrink(others, space)
    return widths.map((width, index) => kept[index] ? width : shrunk.shift() ?? width)
  }
  return shrink(widths, columns)
}

const shrink = (natural: ReadonlyArray<number>, columns: number): Array<number> => {
  const widths = [...natural]
  for (let excess = sum(widths) - columns; excess > 0;) {
    const widest = Math.max(...widths)
    const next = Math.max(...widths.filter((width) => width < widest), narrowest)
    const many = widths.filter((width) => width === widest).length
    if (widest <= 1 || widest === next && many === widths.length && widest <= narrowest && widths.length > 1) break
    const step = Math.max(1, Math.min(widest - next, Math.ceil(excess / many)))
    for (let i = 0; i < widths.length && excess > 0; i++) {
      if (widths[i] !== widest) continue
      widths[i] = widest - step
      excess -= step
    }
  }
  return widths
}

/** Lays rows out. All widths come from these rows. */
export const layOut = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<unknown>,
  { colors, columns: available }: Fit
): Table => {
  const cells = rows.map((row) => columns.map(({ cell }) => textOf(cell(row))))
  const titles = columns.map(({ title }) => oneLine(title))
  const natural = titles.map((title, index) =>
    Math.max(widthOf(title), ...cells.map((row) => widthOf(row[index] ?? "")))
  )
  const widths = fit(natural, available, columns.map(({ whole }) => whole === true))
  const right = columns.map(({ cell, right }) => right ?? rows.every((row) => typeof cell(row) === "number"))
  const lineOf = (texts: ReadonlyArray<string>): string =>
    widths.map((width, index) => fitted(texts[index] ?? "", width, right[index] === true)).join(" ".repeat(gap))
      .trimEnd()
  return {
    lines: [
      paint("bold", lineOf(titles), colors),
      ...cells.map(lineOf)
    ],
    hidden: titles.slice(widths.length)
  }
}
