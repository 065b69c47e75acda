/** Reads rows in which a cell begins with a quote. */
import { indexOf, trimEnd } from "./lines.ts"
import type { Quotes } from "./quoting.ts"
import { isWrapped, splitLenient, splitWrapped, unwrap } from "./quoting.ts"

/** The row is not at its end in the text at hand. */
export const unfinished = -1
/** The quote is a character. */
const literal = -2

/** One row after another, into `cells`. */
export class QuotedReader {
  quotes: Quotes = "unquoted"
  /** Whether quoted cells may hold line ends. */
  multiline = false
  /** How many columns the header has; undefined while it is being read. */
  columns: number | undefined
  /** The row that was read. */
  cells: Array<string> = []
  /** The cell of it that opens a quote which its line, or the file, does not close; -1 where there is none. */
  unclosed = -1

  private readonly delimiter: string
  private readonly strict: boolean
  private readonly limit: number

  constructor(delimiter: string, strict: boolean, limit: number) {
    this.delimiter = delimiter
    this.strict = strict
    this.limit = limit
  }

  /** Reads the row at a place; gives the place of the next row, {@link unfinished}, or what the row does wrong. */
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
    // The quotes do not lead to as many cells as the header has: perhaps the line as such does.
    const { cells, unclosed } = this
    this.unclosed = -1
    this.readLine(line())
    if (this.cells.length === this.columns) return lineStop + 1
    this.cells = cells
    this.unclosed = unclosed
    return next
  }

  /**
   * Whether the lines of what looks like one row are rows each, of which the first has a cell that begins with a quote
   * among cells without quotes. Text that somebody wrote in several lines may hold as many delimiters by chance, so it
   * takes some of them to tell.
   */
  private areRows(text: string, lineEnd: string): boolean {
    const { columns = 0, delimiter } = this
    const lines = text.split(lineEnd).map((line) => line.split(delimiter))
    return (lines.length - 1) * (columns - 1) >= 4
      && lines.every(({ length }) => length === columns)
      && lines[0]!.filter((cell) => cell.charCodeAt(0) === 34).length === 1
      && lines[0]!.some((cell) => cell !== "" && cell.charCodeAt(0) !== 34)
  }

  /** Reads a line by its delimiters; quotes inside a quoted cell are doubled or not. */
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

  /** Reads a row by its quotes, as RFC 4180 has it. */
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
   * Where the quote at a place is closed: before a delimiter or the end of a row, and within the length of a row.
   * `literal` when another character follows it.
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
      if (next + 1 === length) return atEnd ? close : unfinished
      return text[next + 1] === "\n" ? close : literal
    }
  }

  /**
   * Whether a cell that begins with a quote is quoted. `"Gadget` may stand in a file without ever being closed, and a
   * later quote of another row is then taken for its end. So where cells hold no line ends, the line is the limit; and
   * where the line as it stands has as many columns as the header, it decides: against quotes that hold a delimiter, and
   * against those that end in a later line and have a column after them. Names of columns hold no line ends.
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
