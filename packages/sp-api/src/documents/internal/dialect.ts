/** How flat files are written, and how one was read. */
import type * as Effect from "effect/Effect"
import type { Dictionary } from "./columnNames.ts"
import type { HeaderPlace } from "./header.ts"
import type { Quotes } from "./quoting.ts"

/** How a file was read. */
export interface Layout {
  /** How it uses quotes: around every cell, around none, or where a cell needs them. */
  readonly quotes: Quotes
  /** Whether cells in quotes may hold line ends. */
  readonly multiline: boolean
  /**
   * What decided about quotes: the caller's option, what is known of the report type, the header line, the rows of the
   * first block, or the format, where no cell of that block begins with a quote.
   */
  readonly decidedBy: "option" | "type" | "header" | "rows" | "format"
  /** The line of the header, counted from 1; 0 where the file has none. */
  readonly headerLine: number
  /** The names of the columns, as rows have them. */
  readonly columns: ReadonlyArray<string>
  /** Names in another language than English whose canonical names are not known: they are given as they are written. */
  readonly untranslated: ReadonlyArray<string>
}

/** How a flat file is written. */
export interface Dialect {
  readonly operation: string
  readonly delimiter: string
  /** Absent: the file decides. */
  readonly quotes: Quotes | undefined
  readonly decidedBy: "option" | "format"
  /** What is known of files of this type; the header overrules it. */
  readonly expected: Quotes | undefined
  /** RFC 4180: `minimal`, and a quote that is never closed is an error. */
  readonly strict: boolean
  readonly multiline: boolean | undefined
  /** The names of the columns of a file without a header row. */
  readonly columns: ReadonlyArray<string> | undefined
  readonly header: HeaderPlace | undefined
  readonly names: Dictionary | undefined
  readonly onLayout: ((layout: Layout) => Effect.Effect<void>) | undefined
}
