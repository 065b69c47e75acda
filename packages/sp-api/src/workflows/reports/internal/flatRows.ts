/**
 * Compares the header of a flat file with the columns of its report type, and parses its cells. A column that is
 * missing and a cell that cannot be read are reported as drift, once for each column; the cell stays the string that it
 * is.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Layout } from "../../../documents/Delimited.ts"
import { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import { transform, type Transformer } from "../../../documents/internal/transformer.ts"
import { ResponseChecking } from "../../../operation/Checking.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { CellFormat } from "../ReportCells.ts"
import * as ReportCells from "../ReportCells.ts"
import type { CellType, FlatTable } from "../ReportColumns.ts"

type Cell = string | number | boolean | Date | undefined

const typeOf = (column: string): CellType => (column.endsWith("?") ? column.slice(0, -1) : column) as CellType

/** The format of cells that all marketplaces of a report share. */
export const formatOf = (
  marketplaceIds: ReadonlyArray<string>,
  { dates, numbers }: FlatTable
): CellFormat => {
  const [first = {}, ...others] = marketplaceIds.map(ReportCells.formatOf)
  return {
    decimal: numbers !== "local"
      ? "."
      : others.every(({ decimal }) => decimal === first.decimal)
      ? first.decimal
      : undefined,
    dates: dates ?? (others.every(({ dates }) => dates === first.dates) ? first.dates : undefined)
  }
}

const parsers: { readonly [type in CellType]: ((cell: string, format: CellFormat) => Cell) | undefined } = {
  string: undefined,
  integer: ReportCells.integer,
  decimal: ReportCells.number,
  money: ReportCells.number,
  boolean: ReportCells.boolean,
  date: ReportCells.date,
  "date-time": ReportCells.dateTime
}

const nouns: { readonly [type in CellType]: string } = {
  string: "a string",
  integer: "a whole number",
  decimal: "a number",
  money: "an amount",
  boolean: "a yes or no",
  date: "a date that can be read for certain",
  "date-time": "a date-time with its time zone"
}

const listed = (names: ReadonlyArray<string>): string =>
  names.slice(0, 5).map((name) => name.slice(0, 80)).join(", ")
  + (names.length > 5 ? ` and ${names.length - 5} more` : "")

/** What the header lacks, as one mismatch. */
const compareHeader = (drift: DriftCollector, names: ReadonlyArray<string>, { columns }: FlatTable): boolean => {
  const there = new Set(names)
  const missing = Object.keys(columns).filter((name) => !columns[name]!.endsWith("?") && !there.has(name))
  if (missing.length === 0) return false
  const others = names.filter((name) => !Object.hasOwn(columns, name))
  drift.add(
    "the header",
    "without columns of its report type",
    `: ${listed(missing)}${others.length === 0 ? "" : `; it has others: ${listed(others)}`}`
  )
  return true
}

/** Reports what the header lacks. */
export const checkHeader = (operation: string, table: FlatTable) => ({ columns }: Layout): Effect.Effect<void> =>
  Effect.flatMap(ResponseChecking, (mode) => {
    if (mode !== "tolerant") return Effect.void
    const drift = new DriftCollector(operation)
    compareHeader(drift, columns, table)
    return drift.take() ?? Effect.void
  })

type MutableRow = { [column: string]: Cell }

/** What Amazon writes into a cell that has no value. */
const isBlank = (cell: string): boolean => {
  const text = cell.trim()
  return text === "" || text === "--" || /^n\/a$/i.test(text)
}

/** Compares the first row, and parses the cells of all. */
class Rows implements Transformer<unknown, unknown> {
  private readonly table: FlatTable
  private readonly format: CellFormat | undefined
  private readonly mode: "tolerant" | "strict" | "off"
  private readonly drift: DriftCollector
  private readonly parsed: Array<readonly [name: string, type: CellType]> = []
  private count = 0

  constructor(
    operation: string,
    table: FlatTable,
    format: CellFormat | undefined,
    mode: "tolerant" | "strict" | "off"
  ) {
    this.table = table
    this.format = format
    this.mode = mode
    this.drift = new DriftCollector(operation)
  }

  push(input: unknown, out: Array<unknown>): string | undefined {
    const row = input as MutableRow
    if (++this.count === 1) {
      const problem = this.start(Object.keys(row))
      if (problem !== undefined) return problem
    }
    const problem = this.format === undefined ? undefined : this.parse(row, this.format)
    if (problem !== undefined) return problem
    out.push(row)
    return undefined
  }

  private start(names: ReadonlyArray<string>): string | undefined {
    const { columns } = this.table
    for (const name of names) {
      const type = Object.hasOwn(columns, name) ? typeOf(columns[name]!) : "string"
      if (parsers[type] !== undefined) this.parsed.push([name, type])
    }
    if (this.mode !== "strict") return undefined
    return compareHeader(this.drift, names, this.table)
      ? "its header lacks columns of its report type: the reported drift names them"
      : undefined
  }

  /** The rows are this reader's own, so their cells are replaced in place. */
  private parse(row: MutableRow, format: CellFormat): string | undefined {
    for (const [name, type] of this.parsed) {
      const cell = row[name]
      if (typeof cell !== "string") continue
      const value = cell === "" ? undefined : parsers[type]!(cell, format)
      if (value !== undefined) {
        row[name] = value
        continue
      }
      if (isBlank(cell)) {
        row[name] = undefined
        continue
      }
      if (this.mode === "off") continue
      this.drift.add(`column ${name}`, `not ${nouns[type]}`, `, row ${this.count} first`)
      if (this.mode === "strict") return `column ${name} of row ${this.count} is not ${nouns[type]}`
    }
    return undefined
  }

  end(): undefined {}

  report(): Effect.Effect<void> | undefined {
    return this.drift.take()
  }
}

/** The rows with parsed cells where there is a format; in strict mode the header must have every column. */
export const rows = <E, R>(
  self: Stream.Stream<unknown, E, R>,
  operation: string,
  table: FlatTable,
  format: CellFormat | undefined
): Stream.Stream<unknown, E | SpApiError, R> =>
  Stream.unwrap(Effect.map(ResponseChecking, (mode) =>
    format === undefined && mode !== "strict"
      ? self
      : transform<unknown, unknown, E, R>(self, operation, () => new Rows(operation, table, format, mode))))
