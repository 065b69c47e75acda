/** The format of flat files: as configured, and as detected. */
import type * as Effect from "effect/Effect"
import type { Dictionary } from "./columnNames.ts"
import type { HeaderPlace } from "./header.ts"
import type { Quotes } from "./quoting.ts"

/** The detected format of a file. */
export interface Layout {
  /** Whether all cells are quoted, none, or those that need it. */
  readonly quotes: Quotes
  /** Whether quoted cells may contain line ends. */
  readonly multiline: boolean
  /**
   * What determined the quoting: the caller's option, the report type, the header, the rows of the first block, or the
   * format, if no cell of that block begins with a quote.
   */
  readonly decidedBy: "option" | "type" | "header" | "rows" | "format"
  /** The line of the header, counted from 1; 0 for a file without one. */
  readonly headerLine: number
  /** The names of the columns, as in the rows. */
  readonly columns: ReadonlyArray<string>
  /** Non-English names without a known canonical name; rows have them as written. */
  readonly untranslated: ReadonlyArray<string>
}

/** The configured format of a flat file. */
export interface Dialect {
  readonly operation: string
  readonly delimiter: string
  /** Absent: detected. */
  readonly quotes: Quotes | undefined
  readonly decidedBy: "option" | "format"
  /** The usual quoting of this report type; the header overrides it. */
  readonly expected: Quotes | undefined
  /** RFC 4180: `minimal`, and an unclosed quote is an error. */
  readonly strict: boolean
  readonly multiline: boolean | undefined
  /** The column names of a file without a header row. */
  readonly columns: ReadonlyArray<string> | undefined
  readonly header: HeaderPlace | undefined
  readonly names: Dictionary | undefined
  readonly onLayout: ((layout: Layout) => Effect.Effect<void>) | undefined
}
