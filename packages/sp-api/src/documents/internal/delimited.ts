/** The parser of flat files. Looks at every character once, with the platform's own search. */
import type { Limits } from "../Limits.ts"
import type { Machine } from "./machine.ts"
import type { Row, RowShape } from "./rowShape.ts"
import * as rowShape from "./rowShape.ts"

/** How a flat file is written. */
export interface Dialect {
  readonly delimiter: string
  /** `none`: quotes are characters like others. `amazon`, `rfc4180`: see `Delimited.ts`. */
  readonly quotes: "none" | "amazon" | "rfc4180"
  /** The names of the columns of a file without a header row. */
  readonly columns: ReadonlyArray<string> | undefined
}

const unfinished = -1
const literal = -2

/** The name of a column that has none of its own. */
const columnName = (index: number): string => `column_${index + 1}`

/** Names that differ: an empty one becomes `column_<n>`, a second `price` becomes `price_2`. */
export const uniqueNames = (cells: ReadonlyArray<string>): ReadonlyArray<string> => {
  const names = new Set<string>()
  const counts = new Map<string, number>()
  cells.forEach((cell, index) => {
    const base = cell === "" ? columnName(index) : cell
    let name = base
    let count = counts.get(base) ?? 1
    while (names.has(name)) name = `${base}_${++count}`
    counts.set(base, count)
    names.add(name)
  })
  return [...names]
}

/** The end of a row's text before its LF, which may be that of a CRLF. */
const trimEnd = (text: string, start: number, end: number): number =>
  end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end

const indexOf = (text: string, search: string, from: number): number => {
  const found = text.indexOf(search, from)
  return found === -1 ? text.length : found
}

/** Text to rows. */
export class DelimitedParser implements Machine<string, Row> {
  private readonly dialect: Dialect
  private readonly limit: number
  private text = ""
  private started = false
  /** How rows end, once the first has ended. */
  private lineEnd: "\n" | "\r" | undefined
  private names: ReadonlyArray<string> | undefined
  private shape: RowShape | undefined
  private rows = 0
  private ends = new Int32Array(64)
  /** The last row that {@link readQuoted} read. */
  private cells: Array<string> = []

  constructor(dialect: Dialect, limits: Limits) {
    this.dialect = dialect
    this.limit = limits.row
    if (dialect.columns !== undefined) this.useHeader(dialect.columns)
  }

  push(piece: string, out: Array<Row>): string | undefined {
    this.text = this.text === "" ? piece : this.text + piece
    return this.parse(out, false)
  }

  end(out: Array<Row>, whole: boolean): string | undefined {
    // Of a document that broke off, the last line may be cut: only what a line end follows counts.
    if (!whole) {
      const cut = Math.max(this.text.lastIndexOf("\n"), this.lineEnd === "\r" ? this.text.lastIndexOf("\r") : -1)
      this.text = this.text.slice(0, cut + 1)
    }
    return this.parse(out, true)
  }

  private tooLong(): string {
    return `row ${this.rows + 1} is longer than ${this.limit} characters`
  }

  private useHeader(cells: ReadonlyArray<string>): void {
    const names = uniqueNames(cells)
    this.names = names
    this.shape = rowShape.make(names)
    if (this.ends.length <= names.length) this.ends = new Int32Array(names.length + 1)
  }

  /**
   * How rows end; undefined while no row has. A bare CR ends rows only where the first row ends so: elsewhere it is a
   * character.
   */
  private findLineEnd(atEnd: boolean): "\n" | "\r" | undefined {
    const { text } = this
    const cr = text.indexOf("\r")
    const lf = text.indexOf("\n")
    if (lf !== -1 && (cr === -1 || lf <= cr + 1)) return "\n"
    if (cr === -1) return atEnd ? "\n" : undefined
    return cr + 1 < text.length || atEnd ? "\r" : undefined
  }

  private parse(out: Array<Row>, atEnd: boolean): string | undefined {
    if (!this.started && this.text !== "") {
      this.started = true
      if (this.text.charCodeAt(0) === 0xfeff) this.text = this.text.slice(1)
    }
    this.lineEnd ??= this.findLineEnd(atEnd)
    const { lineEnd, text } = this
    if (lineEnd === undefined) return this.isTooLong() ? this.tooLong() : undefined
    const { delimiter, quotes } = this.dialect
    const { length } = text
    let at = 0
    let cell = indexOf(text, delimiter, 0)
    let quote = quotes === "none" ? length : indexOf(text, "\"", 0)
    while (at < length) {
      let end = indexOf(text, lineEnd, at)
      if (end === length && !atEnd) break
      if (quote < at) quote = indexOf(text, "\"", at)
      if (quote < end) {
        const next = this.readQuoted(text, at, end, atEnd)
        if (next === unfinished) break
        if (typeof next === "string") return next
        const stop = lineEnd === "\n" ? trimEnd(text, at, next - 1) : next - 1
        if (stop - at > this.limit) return this.tooLong()
        this.giveCells(this.cells, out)
        at = next
        if (cell < at) cell = indexOf(text, delimiter, at)
        continue
      }
      const next = end + 1
      if (lineEnd === "\n") end = trimEnd(text, at, end)
      if (end - at > this.limit) return this.tooLong()
      let { ends } = this
      let count = 1
      ends[0] = at - 1
      while (cell < end) {
        if (count === ends.length) {
          ends = new Int32Array(count * 2)
          ends.set(this.ends)
          this.ends = ends
        }
        ends[count++] = cell
        cell = indexOf(text, delimiter, cell + 1)
      }
      if (end > at) this.giveSlices(text, end, count, out)
      at = next
    }
    this.text = at === 0 ? text : text.slice(at)
    return this.isTooLong() ? this.tooLong() : undefined
  }

  /**
   * Whether the row that is not at its end yet is too long already. One character more than a row may have is let be:
   * it may be the first of CRLF, or tell what the quote before it means.
   */
  private isTooLong(): boolean {
    return this.text.length > this.limit + 1
  }

  /** A row without quotes, whose columns lie between the places in `ends`. */
  private giveSlices(text: string, end: number, count: number, out: Array<Row>): void {
    const { ends, names, shape } = this
    if (names === undefined || shape === undefined || count > names.length) {
      const cells: Array<string> = []
      for (let index = 0; index < count; index++) {
        cells.push(text.slice(ends[index]! + 1, index + 1 < count ? ends[index + 1] : end))
      }
      return this.giveCells(cells, out)
    }
    for (let index = count; index <= names.length; index++) ends[index] = end
    this.rows++
    out.push(shape.slice(text, ends))
  }

  private giveCells(cells: Array<string>, out: Array<Row>): void {
    const { names, shape } = this
    if (names === undefined || shape === undefined) {
      this.rows++
      return this.useHeader(cells)
    }
    this.rows++
    while (cells.length < names.length) cells.push("")
    const row = shape.cells(cells)
    for (let index = names.length; index < cells.length; index++) {
      let name = columnName(index)
      while (Object.hasOwn(row, name)) name += "_"
      row[name] = cells[index]!
    }
    out.push(row)
  }

  /** Reads the row at a place into `cells`; gives the place of the next row, `unfinished`, or why there is none. */
  private readQuoted(text: string, start: number, lineStop: number, atEnd: boolean): number | string {
    const { delimiter, quotes } = this.dialect
    const cells: Array<string> = []
    let stop = lineStop
    let at = start
    for (;;) {
      let close = text.charCodeAt(at) === 34 ? this.findClose(text, start, at, atEnd) : literal
      if (close !== literal && !this.isQuoted(text, start, at, close, lineStop)) close = literal
      if (close === unfinished) {
        const isWithin = text.length - start <= this.limit + 1
        if (!atEnd && isWithin) return unfinished
        if (quotes === "rfc4180") {
          return text.length - start > this.limit
            ? this.tooLong()
            : `row ${this.rows + 1} opens a quote that is never closed`
        }
        close = literal
      }
      let end: number
      if (close === literal) {
        end = Math.min(indexOf(text, delimiter, at), stop)
        cells.push(text.slice(at, end === stop && this.lineEnd === "\n" ? trimEnd(text, at, end) : end))
      } else {
        end = close + 1
        cells.push(text.slice(at + 1, close).replaceAll("\"\"", "\""))
        if (close > stop) {
          stop = indexOf(text, this.lineEnd!, end)
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
  private findClose(text: string, start: number, open: number, atEnd: boolean): number {
    const { length } = text
    const { delimiter } = this.dialect
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
      if (after === delimiter || after === this.lineEnd) return close
      if (after !== "\r" || this.lineEnd !== "\n") return literal
      if (next + 1 === length) return atEnd ? close : unfinished
      return text[next + 1] === "\n" ? close : literal
    }
  }

  /**
   * Whether a field that begins with a quote is quoted. In Amazon's flat files `"Gadget` may stand there without ever
   * being closed, and a later quote of another row is then taken for its end. So where the line as it stands has as
   * many columns as the header, it decides: against quotes that hold a delimiter, and against those that end in a later
   * line and have a column after them. Names of columns hold no line ends.
   */
  private isQuoted(text: string, start: number, open: number, close: number, lineStop: number): boolean {
    const { delimiter, quotes } = this.dialect
    if (quotes === "rfc4180") return true
    if (this.names === undefined) return close !== unfinished && close < lineStop
    const inside = text.indexOf(delimiter, open)
    const endsLater = close > lineStop && text[close + 1] === delimiter
    if (!endsLater && (inside === -1 || close !== unfinished && inside > close)) return true
    let count = 1
    for (let at = text.indexOf(delimiter, start); at !== -1 && at < lineStop; at = text.indexOf(delimiter, at + 1)) {
      count++
    }
    return count !== this.names.length
  }
}
