/** Parses flat files, in one pass with the platform's own string search. */
import type * as Effect from "effect/Effect"
import type { Limits } from "../Limits.ts"
import { translate, uniqueNames } from "./columnNames.ts"
import type { Dialect, Layout } from "./dialect.ts"
import { DriftCollector } from "./driftCollector.ts"
import * as header from "./header.ts"
import { completeLines, findLineEnd, indexOf, trimEnd } from "./lines.ts"
import { QuotedReader, unfinished } from "./quotedRows.ts"
import type { Quotes } from "./quoting.ts"
import * as quoting from "./quoting.ts"
import { RowEmitter } from "./rowEmitter.ts"
import type { Row } from "./rowShape.ts"
import type { Transformer } from "./transformer.ts"

/** Transforms strings to rows. */
export class DelimitedParser implements Transformer<string, Row> {
  private readonly dialect: Dialect
  private readonly limit: number
  private readonly drift: DriftCollector
  private readonly reader: QuotedReader
  private readonly emitter: RowEmitter
  private text = ""
  /** Where the next row begins. */
  private from = 0
  private started = false
  private located = false
  /** How rows end, once the first has ended. */
  private lineEnd: "\n" | "\r" | undefined
  private names: ReadonlyArray<string> | undefined
  /** Undefined until a cell begins with a quote, or the first block contains none. */
  private quotes: Quotes | undefined
  private decidedBy: Layout["decidedBy"]
  private headerLine = 1
  private untranslated: ReadonlyArray<string> = []
  /** Characters of the table that were read. */
  private read = 0
  /** Where each cell of a row begins and ends. */
  private places = new Int32Array(64)

  constructor(dialect: Dialect, limits: Limits) {
    this.dialect = dialect
    this.limit = limits.row
    this.drift = new DriftCollector(dialect.operation)
    this.emitter = new RowEmitter(this.drift)
    this.reader = new QuotedReader(dialect.delimiter, dialect.strict, limits.row)
    this.decidedBy = dialect.decidedBy
    this.located = dialect.header === undefined || dialect.header === 1
    if (dialect.columns !== undefined) {
      this.headerLine = 0
      this.useNames(dialect.columns)
    }
    if (dialect.quotes !== undefined) this.setQuotes(dialect.quotes, dialect.multiline ?? dialect.strict)
  }

  push(piece: string, out: Array<Row>): string | undefined {
    return this.finish(this.take(piece, out), out)
  }

  /**
   * Once the format is known, only the row that two pieces share is joined: joining all of both would copy every
   * character of the file.
   */
  private take(piece: string, out: Array<Row>): string | undefined {
    if (this.text !== "" && this.names !== undefined && this.quotes !== undefined) {
      const next = piece.indexOf(this.lineEnd!) + 1
      if (next > 0) {
        this.text += piece.slice(0, next)
        const problem = this.parse(out, false)
        if (problem !== undefined) return problem
        if (this.text === "") this.from = next
        else piece = piece.slice(next)
      }
    }
    this.text = this.text === "" ? piece : this.text + piece
    return this.parse(out, false)
  }

  end(out: Array<Row>, whole: boolean): string | undefined {
    // The last line of a truncated document may be incomplete: only lines with a line end count.
    if (!whole) {
      const cut = Math.max(this.text.lastIndexOf("\n"), this.lineEnd === "\r" ? this.text.lastIndexOf("\r") : -1)
      this.text = this.text.slice(0, cut + 1)
    }
    const problem = this.finish(this.parse(out, true), out)
    if (problem !== undefined) return problem
    this.emitter.release(out)
    if (this.quotes === undefined && this.names !== undefined) this.settle("unquoted", false, "format")
    return undefined
  }

  report(): Effect.Effect<void> | undefined {
    return this.drift.take()
  }

  private finish(problem: string | undefined, out: Array<Row>): string | undefined {
    if (problem !== undefined) this.emitter.release(out)
    return problem
  }

  private tooLong(): string {
    return `row ${this.emitter.rows + 1} is longer than ${this.limit} characters`
  }

  private setQuotes(quotes: Quotes, multiline: boolean): void {
    this.quotes = quotes
    this.reader.quotes = quotes
    this.reader.multiline = multiline
  }

  /** Sets the quoting, and reports the layout once the names are known. */
  private settle(quotes: Quotes, multiline: boolean, decidedBy: Layout["decidedBy"]): void {
    this.setQuotes(quotes, this.dialect.multiline ?? multiline)
    this.decidedBy = decidedBy
    if (this.names !== undefined) this.reportLayout()
  }

  private reportLayout(): void {
    const { dialect, headerLine, names, quotes, reader, untranslated } = this
    if (dialect.onLayout === undefined || names === undefined || quotes === undefined) return
    const { multiline } = reader
    this.drift.run(
      dialect.onLayout({ quotes, multiline, decidedBy: this.decidedBy, headerLine, columns: names, untranslated })
    )
  }

  private useNames(cells: ReadonlyArray<string>): void {
    const names = uniqueNames(cells)
    this.names = names
    this.emitter.use(names)
    this.reader.columns = names.length
    if (this.places.length < 2 * names.length) this.places = new Int32Array(2 * names.length)
  }

  private useHeader(cells: ReadonlyArray<string>): string | undefined {
    const { dialect } = this
    if (dialect.header === undefined) {
      const problem = header.implausible(cells)
      if (problem !== undefined) {
        return `its line ${this.headerLine}, taken for the header, ${problem}: ${header.advice}`
      }
      this.emitter.verify(cells)
    }
    const translated = dialect.names === undefined ? undefined : translate(cells, dialect.names)
    if (translated !== undefined && translated.unknown.length > 0) {
      this.untranslated = translated.unknown
      const places = translated.unknown.map((name) => cells.indexOf(name) + 1)
      this.drift.add("the header", `with names whose canonical names are not known, in column ${places.join(", ")}`)
    }
    this.useNames(translated?.names ?? cells)
    this.reportLayout()
    return undefined
  }

  /** Skips to the header; returns false while more input is needed, a string for a problem. */
  private findHeader(lineEnd: string, atEnd: boolean): boolean | string {
    const { dialect, text } = this
    if (text.length < header.blockSize && !atEnd) return false
    const place = header.locate(text.slice(0, header.blockSize), lineEnd, dialect.delimiter, dialect.header!)
    if (typeof place === "string") return place
    this.located = true
    this.headerLine = place.line
    this.text = text.slice(place.offset)
    return true
  }

  /** Detects the quoting at the first row with a quoted cell; returns false while more input is needed. */
  private decide(at: number, atEnd: boolean): boolean {
    const { dialect, lineEnd, names, text } = this
    const left = header.blockSize - this.read - at
    if (left <= 0) {
      this.settle("unquoted", false, "format")
      return true
    }
    if (text.length - at < left && !atEnd) return false
    const isWhole = atEnd && text.length - at <= left
    const decision = quoting.decide({
      lines: completeLines(text.slice(at, at + left), lineEnd!, isWhole),
      columns: names?.length,
      plainBefore: this.emitter.rows > (this.headerLine === 0 ? 0 : 1),
      delimiter: dialect.delimiter
    })
    const { expected } = dialect
    if (expected === undefined) this.settle(decision.quotes, decision.multiline, decision.decidedBy)
    else if (decision.decidedBy === "header" && decision.quotes !== expected) {
      this.drift.add("the header", `${decision.quotes}, where files of this type are ${expected}`)
      this.settle(decision.quotes, decision.multiline, "header")
    } else this.settle(expected, false, "type")
    return true
  }

  /** Whether a cell of the line begins with a quote. */
  private opens(at: number, end: number): boolean {
    const index = this.text.charCodeAt(at) === 34 ? at : this.text.indexOf(`${this.dialect.delimiter}"`, at)
    return index !== -1 && index < end
  }

  private parse(out: Array<Row>, atEnd: boolean): string | undefined {
    if (!this.started && this.text !== "") {
      this.started = true
      if (this.text.charCodeAt(0) === 0xfeff) this.text = this.text.slice(1)
    }
    this.lineEnd ??= findLineEnd(this.text, atEnd)
    const { lineEnd } = this
    if (lineEnd === undefined) return this.isTooLong() ? this.tooLong() : undefined
    if (!this.located) {
      const located = this.findHeader(lineEnd, atEnd)
      if (located !== true) return located === false ? undefined : located
    }
    const { text } = this
    const { delimiter } = this.dialect
    const { length } = text
    let at = this.from
    this.from = 0
    let cell = -1
    let quote = this.quotes === "unquoted" ? length : indexOf(text, "\"", at)
    while (at < length) {
      let end = indexOf(text, lineEnd, at)
      if (end === length && !atEnd) break
      const next = end + 1
      if (quote < at) quote = indexOf(text, "\"", at)
      if (quote < end && this.opens(at, end)) {
        if (this.quotes === undefined && !this.decide(at, atEnd)) return this.discard(at)
        if (this.quotes === "unquoted") quote = length
        else {
          const stop = lineEnd === "\n" ? trimEnd(text, at, end) : end
          if (stop - at <= this.limit && this.reader.locate(text, at, stop, this.places)) {
            this.emitter.slice(text, this.places, out)
            at = next
            continue
          }
          const after = this.reader.read(text, at, end, lineEnd, atEnd)
          if (typeof after === "string") return `row ${this.emitter.rows + 1} ${after}`
          if (after === unfinished) break
          const problem = this.emitQuoted(text, at, after, out)
          if (problem !== undefined) return problem
          at = after
          continue
        }
      }
      if (lineEnd === "\n") end = trimEnd(text, at, end)
      if (end - at > this.limit) return this.tooLong()
      if (cell < at) cell = indexOf(text, delimiter, at)
      let { places } = this
      let count = 0
      places[count++] = at
      while (cell < end) {
        if (count + 3 > places.length) {
          places = new Int32Array(count * 2)
          places.set(this.places)
          this.places = places
        }
        places[count++] = cell
        places[count++] = cell + 1
        cell = indexOf(text, delimiter, cell + 1)
      }
      places[count++] = end
      if (end > at) {
        const problem = this.emitSlices(text, at, end, count >> 1, next > length, out)
        if (problem !== undefined) return problem
      } else if (this.names === undefined) this.headerLine++
      at = next
    }
    this.discard(at)
    return this.isTooLong() ? this.tooLong() : undefined
  }

  /** Emits the row that the reader has read. */
  private emitQuoted(text: string, start: number, next: number, out: Array<Row>): string | undefined {
    const stop = this.lineEnd === "\n" ? trimEnd(text, start, next - 1) : next - 1
    if (stop - start > this.limit) return this.tooLong()
    const isLast = next > text.length
    return this.checkQuote(isLast) ?? this.emitCells(this.reader.cells, isLast, out)
  }

  /** Discards the input before an index. */
  private discard(at: number): undefined {
    if (at > 0) this.text = this.text.slice(at)
    this.read += at
    if (this.quotes === undefined && this.names !== undefined && this.read >= header.blockSize) {
      this.settle("unquoted", false, "format")
    }
  }

  /**
   * Whether the unfinished row is too long already. One extra character is allowed: it may be the CR of a CRLF, or show
   * whether the quote before it closes a cell.
   */
  private isTooLong(): boolean {
    return this.text.length > this.limit + 1
  }

  /** Returns the problem of an unclosed quote, or reports it as drift where the row can be read. */
  private checkQuote(isLast: boolean): string | undefined {
    const { unclosed } = this.reader
    if (unclosed === -1) return undefined
    if (isLast) return `it ends early: row ${this.emitter.rows + 1} opens a quote that is not closed`
    // The column is reported by number: without a header row, its name may be a value.
    const row = `, in row ${this.emitter.rows + 1} first`
    this.drift.add(`column ${unclosed + 1}`, "opened by a quote that its line does not close", row)
    return undefined
  }

  /** Emits a row without quotes, whose cells are at `places`. */
  private emitSlices(
    text: string,
    start: number,
    end: number,
    count: number,
    isLast: boolean,
    out: Array<Row>
  ): string | undefined {
    const { names, places } = this
    if (names !== undefined && count === names.length) {
      this.emitter.slice(text, places, out)
      return undefined
    }
    // A blank line is neither a header nor a row of several columns.
    if ((names === undefined || count === 1) && text.slice(start, end).trim() === "") {
      if (names === undefined) this.headerLine++
      return undefined
    }
    const cells: Array<string> = []
    for (let index = 0; index < count; index++) cells.push(text.slice(places[2 * index], places[2 * index + 1]))
    return this.emitCells(cells, isLast, out)
  }

  private emitCells(cells: Array<string>, isLast: boolean, out: Array<Row>): string | undefined {
    if (this.names !== undefined) return this.emitter.cells(cells, isLast, this.headerLine, out)
    this.emitter.rows++
    return this.useHeader(cells)
  }
}
