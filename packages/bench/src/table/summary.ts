/** What a line of the table says of the rounds of its row. */
import type { Load, Machine } from "./machine.ts"
import type { Line, Row } from "./rows.ts"
import type { Outcomes } from "./run.ts"
import { median } from "./run.ts"

/** All that `pnpm bench` measured, as `FIGURES.json` keeps it. */
export interface Measured {
  readonly date: string
  readonly machine: Machine
  /** Before each round. */
  readonly loads: ReadonlyArray<Load>
  readonly rows: Readonly<Record<string, MeasuredRow>>
}

export interface MeasuredRow {
  /** The median time of a round. */
  readonly seconds: number
  readonly rounds: ReadonlyArray<Outcomes>
}

export interface Cell {
  readonly contender: string
  /** In the unit of the line. */
  readonly value: number
  /** To the same of what the line compares with. */
  readonly ratio: number | undefined
  readonly range: readonly [least: number, most: number]
}

export interface Summary {
  readonly floor: Cell | undefined
  readonly peer: Cell | undefined
  readonly ours: Cell | undefined
  /** Of what limits the line: its ratio or its value. */
  readonly limited: number | undefined
}

const figureIn = (row: Row, line: Line, figure: string, outcomes: Outcomes, contender: string): number | undefined => {
  const of = (name: string): number | undefined => {
    const outcome = outcomes[name]
    return outcome !== undefined && "figures" in outcome ? outcome.figures[figure] : undefined
  }
  const [value, base] = [of(contender), row.beyond === undefined ? 0 : of(row.beyond)]
  return value === undefined || base === undefined ? undefined : (value - base) / (line.unitIs ?? 1)
}

/** The medians of a line. A ratio is that of the figures of one round: what slows a round down slows both. */
export const summarize = (
  row: Row,
  line: Line,
  rounds: ReadonlyArray<Outcomes>,
  figure: string = line.figure
): Summary => {
  const reference = line[line.ratioTo]
  const cellOf = (contender: string | undefined): Cell | undefined => {
    if (contender === undefined) return undefined
    const values: Array<number> = []
    const ratios: Array<number> = []
    for (const outcomes of rounds) {
      const value = figureIn(row, line, figure, outcomes, contender)
      const base = reference === undefined ? undefined : figureIn(row, line, figure, outcomes, reference)
      if (value === undefined) continue
      values.push(value)
      if (base !== undefined) ratios.push(value / base)
    }
    return values.length === 0 ? undefined : {
      contender,
      value: median(values),
      ratio: ratios.length === 0 ? undefined : median(ratios),
      range: [Math.min(...values), Math.max(...values)]
    }
  }
  const ours = cellOf(line.ours)
  return {
    floor: cellOf(line.floor),
    peer: cellOf(line.peer),
    ours,
    limited: line.limitsValue ? ours?.value : ours?.ratio
  }
}

/** Whether a value is within a limit, after rounding as it is printed. */
export const isWithin = (line: Line, value: number, limit: number): boolean => {
  const rounded = Number(value.toFixed(line.limitsValue ? line.digits : 2))
  return line.isMoreBetter ? rounded >= limit : rounded <= limit
}
