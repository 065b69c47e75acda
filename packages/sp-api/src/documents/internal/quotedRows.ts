/** Reads rows with quoted cells. */
import { indexOf, skipReturns, trimEnd } from "./lines.ts"
import type { Quotes } from "./quoting.ts"
import { isWrapped, splitLenient, splitWrapped, unwrap } from "./quoting.ts"

/** The row continues after the available input. */
export const unfinished = -1
/** The quote is an ordinary character. */
const literal = -2

/** Reads one row at a time into `cells`. */
export class QuotedReader {
  quotes: Quotes = "unquoted"
  /** Whether quoted cells may contain line ends. */
  multiline = false
  /** The number of columns of the header; undefined while it is read. */
  columns: number | undefined
  /** The cells of the last row. */
  cells: Array<string> = []
  /** The index of the cell with an unclosed quote; -1 for none. */
  unclosed = -1

  private readonly delimiter: string
  private readonly strict: boolean
  private readonly limit: number

  constructor(delimiter: string, strict: boolean, limit: number) {
    this.delimiter = delimiter
    this.strict = strict
    this.limit = limit
  }

  /**
   * The common row, a line with a cell for each column and no quotes inside of cells: sets where each of its cells
   * begins and ends. Returns false for every other row, which {@link read} is for; of such a row both read the same.
   */
  locate(text: string, start: number, stop: number, places: Int32Array): boolean {
    const { columns, delimiter, quotes } = this
    if (columns === undefined) return false
    const comma = delimiter.charCodeAt(0)
    // Quotes around a delimiter may be characters.
    const isDoubtful = this.multiline && !this.strict && quotes === "minimal"
    let at = start
    for (let count = 0; count < 2 * columns;) {
      const isQuoted = text.charCodeAt(at) === 34
      if (!isQuoted && quotes === "quoted") return false
      if (isQuoted) at++
      const end = isQuoted ? text.indexOf("\"", at) : Math.min(indexOf(text, delimiter, at), stop)
      if (isQuoted && (end === -1 || end >= stop || isDoubtful && indexOf(text, delimiter, at) < end)) return false
      places[count++] = at
      places[count++] = end
      at = isQuoted ? end + 1 : end
      if (at === stop) return count === 2 * columns
      if (text.charCodeAt(at) !== comma) return false
      at++
    }
    return false
  }

  /** Reads the row at `start`. Returns the start of the next row, {@link unfinished}, or a problem. */
  read(text: string, start: number, lineStop: number, lineEnd: string, atEnd: boolean): number | string {
    this.unclosed = -1
    const line = () => text.slice(start, lineEnd === "\n" ? trimEnd(text, start, lineStop) : lineStop)
    if (this.quotes === "quoted") {
      this.readLine(line())
      const { cells, unclosed } = this
      if (unclosed === -1 || !this.multiline || this.columns === undefined || cells.length > this.columns) {
        return lineStop + 1
      }
      const next = this.readRecord(text, start, lineStop, lineEnd, atEnd)
      if (next === unfinished || typeof next === "number" && this.cells.length === this.columns) return next
      this.cells = cells
      this.unclosed = unclosed
      return lineStop + 1
    }
    const next = this.readRecord(text, start, lineStop, lineEnd, atEnd)
    if (typeof next === "string" || next === unfinished || this.columns === undefined) return next
    if (this.cells.length === this.columns) {
      if (next <= lineStop + 1 || !this.areRows(text.slice(start, next - 1), lineEnd)) return next
      this.readLine(line())
      return lineStop + 1
    }
    // Read by its quotes, the row does not fit the header: perhaps the single line does.
    const { cells, unclosed } = this
    this.unclosed = -1
    this.readLine(line())
    if (this.cells.length === this.columns) return lineStop + 1
    this.cells = cells
    this.unclosed = unclosed
    return next
  }

  /**
   * Whether the lines of an apparent row are rows of their own, the first with one cell that begins with a quote among
   * unquoted cells. Prose of several lines may contain as many delimiters by chance, so a minimum of them is required.
   */
  private areRows(text: string, lineEnd: string): boolean {
    const { columns = 0, delimiter } = this
    const lines = text.split(lineEnd).map((line) => line.split(delimiter))
    return (lines.length - 1) * (columns - 1) >= 4
      && lines.every(({ length }) => length === columns)
      && lines[0]!.filter((cell) => cell.charCodeAt(0) === 34).length === 1
      && lines[0]!.some((cell) => cell !== "" && cell.charCodeAt(0) !== 34)
  }

  /** Splits a line at its delimiters; quotes inside a quoted cell are doubled or not. */
  private readLine(line: string): void {
    const { columns, delimiter } = this
    const pieces = line.split(delimiter)
    if (
      columns === undefined
        ? !pieces.every((piece) => piece === "" || isWrapped(piece))
        : pieces.length !== columns
    ) {
      for (const split of [splitWrapped, splitLenient]) {
        const cells = split(line, delimiter)
        if (cells !== undefined && (columns === undefined || cells.length === columns)) {
          this.cells = cells
          return
        }
      }
    }
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!
      if (piece.charCodeAt(0) !== 34) continue
      if (isWrapped(piece)) pieces[index] = unwrap(piece)
      else this.unclosed = index
    }
    this.cells = pieces
  }

  /** Reads a row by its quotes (RFC 4180). */
  private readRecord(text: string, start: number, lineStop: number, lineEnd: string, atEnd: boolean): number | string {
    const { delimiter } = this
    const cells: Array<string> = []
    this.unclosed = -1
    let stop = lineStop
    let at = start
    for (;;) {
      let close = text.charCodeAt(at) === 34 ? this.findClose(text, start, at, lineEnd, atEnd) : literal
      const isOpen = close === unfinished || close > stop
      if (close !== literal && !this.isQuoted(text, start, at, close, lineStop)) close = literal
      if (close === unfinished) {
        if (!atEnd && text.length - start <= this.limit + 1) return unfinished
        if (this.strict) {
          return text.length - start > this.limit
            ? `is longer than ${this.limit} characters`
            : "opens a quote that is never closed: it ends early, or { multiline: false } reads it"
        }
        close = literal
      }
      let end: number
      if (close === literal) {
        if (isOpen) this.unclosed = cells.length
        end = Math.min(indexOf(text, delimiter, at), stop)
        const cell = text.slice(at, end === stop && lineEnd === "\n" ? trimEnd(text, at, end) : end)
        cells.push(this.strict && isWrapped(cell) ? unwrap(cell) : cell)
      } else {
        end = close + 1
        cells.push(text.slice(at + 1, close).replaceAll("\"\"", "\""))
        if (close > stop) {
          stop = indexOf(text, lineEnd, end)
          if (stop === text.length && !atEnd) return unfinished
        }
      }
      if (end >= stop || text[end] !== delimiter) {
        this.cells = cells
        return stop + 1
      }
      at = end + 1
    }
  }

  /**
   * The index of the closing quote, which a delimiter or line end must follow, within the length of a row. `literal` if
   * another character follows.
   */
  private findClose(text: string, start: number, open: number, lineEnd: string, atEnd: boolean): number {
    const { length } = text
    const { delimiter } = this
    for (let from = open + 1;;) {
      const close = text.indexOf("\"", from)
      if (close === -1 || close - start >= this.limit) return unfinished
      const next = close + 1
      if (next === length) return atEnd ? close : unfinished
      const after = text[next]!
      if (after === "\"") {
        from = next + 1
        continue
      }
      if (after === delimiter || after === lineEnd) return close
      if (after !== "\r" || lineEnd !== "\n") return literal
      const end = skipReturns(text, next)
      if (end === length) return atEnd ? close : unfinished
      return text[end] === "\n" ? close : literal
    }
  }

  /**
   * Whether a cell that begins with a quote is quoted. A quote that is never closed (`"Gadget`) would otherwise be
   * closed by a quote of a later row. So without `multiline`, the line is the limit. With it, a line with as many
   * columns as the header is one row: quotes that contain a delimiter, or that close in a later line before another
   * column, are characters then. Column names contain no line ends.
   */
  private isQuoted(text: string, start: number, open: number, close: number, lineStop: number): boolean {
    const isWithin = close !== unfinished && close < lineStop
    if (!this.multiline) return isWithin
    if (this.strict) return true
    if (this.columns === undefined) return isWithin
    const { delimiter } = this
    const inside = text.indexOf(delimiter, open)
    const endsLater = close > lineStop && text[close + 1] === delimiter
    if (!endsLater && (inside === -1 || close !== unfinished && inside > close)) return true
    let count = 1
    for (let at = text.indexOf(delimiter, start); at !== -1 && at < lineStop; at = text.indexOf(delimiter, at + 1)) {
      count++
    }
    return count !== this.columns
  }
}
