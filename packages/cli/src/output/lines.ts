/**
 * Rows that are printed as they come, for as long as the command runs: a line of JSON each in pipes; on a terminal
 * lines under one header, whose widths are known before the first of them.
 */
import * as Effect from "effect/Effect"
import { paint, type Style } from "./colors.ts"
import { Presentation, type Shape } from "./presentation.ts"
import { safeJson } from "./sanitize.ts"
import { selection } from "./selection.ts"
import * as Stdout from "./stdout.ts"
import { fitted, textOf } from "./table.ts"

/** A column of lines. */
export interface LineColumn<Row> {
  readonly title: string
  readonly width: number
  /** The width on a narrow terminal; default: `width`. */
  readonly narrow?: number
  readonly cell: (row: Row) => unknown
  readonly right?: boolean
}

/** How rows are shown. */
export interface LineOptions<Row> {
  /** The last one has what is left of the terminal. */
  readonly columns: ReadonlyArray<LineColumn<Row>>
  readonly style?: (row: Row) => Style | undefined
  /** What follows a row, indented. */
  readonly below?: (row: Row) => ReadonlyArray<string>
}

const gap = "  "

/** The last column is never narrower. */
const least = 12

/** The widths of the columns: on a narrow terminal those that may be narrow shrink, the right ones first. */
const widthsOf = <Row>(columns: ReadonlyArray<LineColumn<Row>>, available: number): ReadonlyArray<number> => {
  const widths = columns.map(({ width }) => width)
  const last = widths.length - 1
  const excess = () => widths.reduce((sum, width) => sum + width, 0) + gap.length * last - available
  for (let index = last - 1; index >= 0 && excess() > 0; index--) {
    const { narrow, width } = columns[index]!
    widths[index] = Math.max(narrow ?? width, width - excess())
  }
  widths[last] = Math.max(least, widths[last]! - excess())
  return widths
}

const table = <Row>({ below, columns, style }: LineOptions<Row>, { colors, columns: available }: Shape) => {
  const widths = widthsOf(columns, available)
  const lineOf = (cells: ReadonlyArray<unknown>) =>
    cells.map((cell, index) => fitted(textOf(cell), widths[index]!, columns[index]!.right === true)).join(gap).trimEnd()
  let begun = false
  return (row: Row): string => {
    const painted = style?.(row)
    const line = lineOf(columns.map(({ cell }) => cell(row)))
    const lines = [
      ...(begun ? [] : [paint("bold", lineOf(columns.map(({ title }) => title)), colors.stdout)]),
      painted === undefined ? line : paint(painted, line, colors.stdout),
      ...(below?.(row) ?? []).map((text) => paint("dim", `${gap}${textOf(text)}`, colors.stdout))
    ]
    begun = true
    return lines.join("\n")
  }
}

/** Prints rows one by one. */
export const printer = Effect.fnUntraced(function*<Row>(options: LineOptions<Row>) {
  const presentation = yield* Presentation
  const { row: select } = yield* selection
  if (presentation.format === "json") {
    return (row: Row): Effect.Effect<void> => Stdout.line(safeJson(select(row) ?? null))
  }
  const text = table(options, presentation)
  return (row: Row): Effect.Effect<void> =>
    Effect.suspend(() => {
      const selected = select(row)
      return Stdout.line(selected === row ? text(row) : textOf(selected))
    })
})
