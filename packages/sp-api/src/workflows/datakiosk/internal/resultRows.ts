/** Reads the document of a query: JSON lines, or CSV where the query names a converter. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { DelimitedParser } from "../../../documents/internal/delimitedParser.ts"
import { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import { JsonLines } from "../../../documents/internal/jsonLines.ts"
import type { Row as Cells } from "../../../documents/internal/rowShape.ts"
import { SeparatorLine } from "../../../documents/internal/separatorLine.ts"
import type { Transformer } from "../../../documents/internal/transformer.ts"
import { transform } from "../../../documents/internal/transformer.ts"
import type { Limits } from "../../../documents/Limits.ts"
import { ResponseChecking } from "../../../operation/Checking.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { tokenize } from "./minify.ts"
import type { Query, RowReader } from "./query.ts"
import { TypeId } from "./query.ts"

/** What is known of the query of a document. */
export interface Source {
  /** Its GraphQL; undefined where Amazon does not return it. */
  readonly text: string | undefined
  readonly query: Query<unknown> | undefined
}

const operation = "document"

const separators = [",", ";", "\t", "|"]

/** Whether the query names a converter. */
const converts = (text: string | undefined): boolean => {
  if (text === undefined || !text.includes("@")) return false
  const tokens = tokenize(text)
  return Array.isArray(tokens) &&
    tokens.some(({ text }, index) => text === "@" && tokens[index + 1]?.text === "convert")
}

const fieldPath = /^[A-Za-z_]\w*(?:[./[\] -]+\w+)*\]?$/

/** The cells of a line that may be a header of field names. */
const headerCells = (line: string, separator: string): ReadonlyArray<string> | undefined => {
  const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"))
  return cells.every((cell) => fieldPath.test(cell)) ? cells : undefined
}

/**
 * The separator of a CSV document that starts with this line; undefined for JSON lines. A first line that is neither an
 * object nor a header is left to the reader that the query expects, whose error says what is wrong.
 */
const csvSeparator = (line: string, text: string | undefined): string | undefined => {
  // A byte order mark is a blank, too.
  const start = line.trim()
  if (/^[[{]/.test(start)) return undefined
  if (/^"?sep=/i.test(start)) return ","
  const separator = separators.find((separator) => start.includes(separator)) ?? ","
  if (converts(text)) return separator
  const cells = headerCells(start, separator)
  if (cells === undefined) return undefined
  const names = new Set(text?.match(/\w+/g))
  const isKnown = cells.every((cell) => cell.split(/\W+/).every((name) => /^\d*$/.test(name) || names.has(name)))
  return isKnown ? separator : undefined
}

const csvReader = (separator: string, limits: Limits): Transformer<string, Cells> =>
  new SeparatorLine((own) =>
    new DelimitedParser({
      operation,
      delimiter: own ?? separator,
      quotes: "minimal",
      decidedBy: "format",
      expected: undefined,
      strict: true,
      multiline: undefined,
      columns: undefined,
      header: 1,
      names: undefined,
      onLayout: undefined
    }, limits)
  )

type Mode = "tolerant" | "strict" | "off"

/** Finds the format by the first line that is not blank, and reads rows; those of a typed query as it selects them. */
class Rows implements Transformer<string, unknown> {
  private readonly limits: Limits
  private readonly source: Source
  private readonly mode: Mode
  private readonly drift = new DriftCollector(operation)
  private readonly typed: RowReader | undefined
  private start = ""
  private reader: Transformer<string, unknown> | undefined
  private isCsv = false
  private count = 0

  constructor(limits: Limits, source: Source, mode: Mode) {
    this.limits = limits
    this.source = source
    this.mode = mode
    this.typed = source.query?.[TypeId].reader(source.query, this.drift)
  }

  push(piece: string, out: Array<unknown>): string | undefined {
    if (this.reader !== undefined) return this.read(this.reader, piece, out)
    this.start += piece
    return /[\r\n]/.test(this.start.trimStart()) || this.start.length > this.limits.row
      ? this.read(this.begin(), this.start, out)
      : undefined
  }

  end(out: Array<unknown>, whole: boolean): string | undefined {
    const rows: Array<unknown> = []
    const problem = this.reader === undefined
      ? this.endEarly(rows, whole)
      : this.reader.end(rows, whole)
    return this.emit(rows, out) ?? problem
  }

  report(): Effect.Effect<void> | undefined {
    const own = this.reader?.report?.()
    if (this.mode === "off") return own
    if (own !== undefined) this.drift.run(own)
    return this.drift.take()
  }

  private endEarly(rows: Array<unknown>, whole: boolean): string | undefined {
    const reader = this.begin()
    return reader.push(this.start, rows) ?? reader.end(rows, whole)
  }

  private read(reader: Transformer<string, unknown>, piece: string, out: Array<unknown>): string | undefined {
    if (this.typed === undefined) return reader.push(piece, out)
    const rows: Array<unknown> = []
    const problem = reader.push(piece, rows)
    return this.emit(rows, out) ?? problem
  }

  /** Appends rows; in strict mode up to the first that differs from the query. */
  private emit(rows: ReadonlyArray<unknown>, out: Array<unknown>): string | undefined {
    const { drift, isCsv, mode, typed } = this
    for (const row of rows) {
      this.count++
      const value = isCsv && typed !== undefined ? typed.fromCells(row as Cells) : row
      if (!isCsv && mode !== "off") typed?.check(row)
      const difference = mode === "strict" ? drift.first : undefined
      if (difference !== undefined) return `its row ${this.count} differs from the query: ${difference}`
      out.push(value)
    }
    return undefined
  }

  private begin(): Transformer<string, unknown> {
    const [line = ""] = this.start.trimStart().split(/[\r\n]/, 1)
    const separator = csvSeparator(line, this.source.text)
    if (separator === undefined) return this.reader = new JsonLines(this.limits)
    this.isCsv = true
    return this.reader = csvReader(separator, this.limits) as Transformer<string, unknown>
  }
}

/**
 * The rows of a document: of a typed query as it selects them, else as JSON has them or as strings by the header.
 * `ResponseChecking` decides about rows that differ from their query.
 */
export const resultRows = <E, R>(
  self: Stream.Stream<string, E, R>,
  source: Source
): Stream.Stream<unknown, E | SpApiError, R> =>
  Stream.unwrap(Effect.map(
    ResponseChecking,
    (mode) => transform<string, unknown, E, R>(self, operation, (limits) => new Rows(limits, source, mode))
  ))
