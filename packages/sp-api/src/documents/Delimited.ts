/**
 * Reads flat files as rows: Amazon's tab-separated files, and CSV.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 *
 * Document.text(location).pipe(Delimited.tsv(), Stream.runForEachArray((rows) => save(rows)))
 * ```
 *
 * A row is a plain object of strings, by the names of the header. Lines end in CRLF, LF or CR, whichever ends the first
 * line (CR CR LF counts as one CRLF); empty lines and Excel's `sep=,` before the header are skipped; missing cells at
 * the end of a row are `""`; extra cells are kept by position (`column_21`) and reported as drift; a repeated name
 * becomes `price_2`, an empty one `column_3`.
 *
 * **Quotes.** In some of Amazon's tab-separated files a quote is an ordinary character (`"Best Dad Ever"` is a title
 * with its quotes); in others every cell is quoted, with quotes inside doubled or not (`"Webcam, 1/2" Sensor"`). The
 * header and the first 64 KiB decide for the whole file; `quotes` sets it, `onLayout` reports it. A quote that its line
 * does not close is read as a character, without loss of other rows, and reported as drift, unless quoted cells of the
 * file span lines (`multiline`).
 *
 * **Header.** Notes or a summary may precede the header: `header` says where it is. A first line that cannot be a
 * header (one cell over wider rows, a sentence, mostly blank or repeated names) fails with `ResponseInvalid`, before
 * any row.
 *
 * **Empty and truncated documents** are handled the same in every format:
 *
 * | document | TSV, CSV | JSON (`elements`) | JSONL (`lines`) | XML |
 * | --- | --- | --- | --- | --- |
 * | nothing, blanks, only a byte order mark | no rows | no rows | no rows | no rows |
 * | a frame without rows | a header: no rows | `[]`, `{"rows":[]}`: no rows | | a root element: no rows |
 * | truncated in a row | rows before it, then fails | the same | the same | the same |
 * | truncated between rows | not detected¹ | rows, then fails | not detected¹ | rows, then fails |
 * | no last line end, or blank lines after it | complete | complete | complete | complete |
 *
 * ¹ A download is also checked against its announced length, so a broken connection fails all the same. A last row
 * counts as truncated where it has no line end and lacks columns that all rows before have, or where a quote stays
 * open. `Json.value` needs a value, so an empty document fails there.
 *
 * Rows are emitted in chunks, one per chunk of the document: `Stream.runForEachArray` and `Stream.mapArray` add no cost
 * per row. The strings of a row share memory with their chunk (32 KiB): copy those that you keep for long.
 */
import type * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import type { Dictionary } from "./internal/columnNames.ts"
import { DelimitedParser } from "./internal/delimitedParser.ts"
import type { Layout } from "./internal/dialect.ts"
import type { HeaderPlace } from "./internal/header.ts"
import type { Quotes } from "./internal/quoting.ts"
import type { Row } from "./internal/rowShape.ts"
import { SeparatorLine } from "./internal/separatorLine.ts"
import { transform } from "./internal/transformer.ts"
import type { Limits } from "./Limits.ts"

export type { Dictionary } from "./internal/columnNames.ts"
export type { Layout } from "./internal/dialect.ts"
export type { HeaderPlace } from "./internal/header.ts"
export type { Quotes } from "./internal/quoting.ts"
export type { Row } from "./internal/rowShape.ts"

/** Options of how to read a flat file. */
export interface LayoutOptions {
  /**
   * Which cells are quoted: all (`quoted`; quotes inside are doubled or not), none (`unquoted` or `false`; a quote is a
   * character), or those that need it (`minimal`, as in CSV). Default (`true`): detected for {@link tsv}, `minimal` for
   * {@link csv}.
   */
  readonly quotes?: Quotes | boolean | undefined
  /**
   * Whether a quoted cell may contain line ends. Default: detected for {@link tsv}, `true` for {@link csv}. With
   * `false`, an unclosed quote affects only its own line.
   */
  readonly multiline?: boolean | undefined
  /**
   * Where the header is: its line, counted from 1; the possible names of its first column (`"date/time"`); a predicate
   * on the cells of a line; or `{ find: "table" }`, below lines of notes. It must be within the first 64 KiB. Default:
   * the first line that is not blank, checked for plausibility; `1` accepts the first line unchecked.
   */
  readonly header?: HeaderPlace | undefined
  /** Called once with the layout of the file, before the first row that depends on it. */
  readonly onLayout?: ((layout: Layout) => Effect.Effect<void>) | undefined
}

/** Options of {@link tsv} and {@link csv}. */
export interface Options extends LayoutOptions {
  /**
   * One character; default: a tab for {@link tsv}; for {@link csv} the one of a first line such as `sep=;`, or a comma.
   */
  readonly delimiter?: string | undefined
  /** The names of the columns of a file without a header row. */
  readonly columns?: ReadonlyArray<string> | undefined
  /** The usual quoting of such files. A header that contradicts it is followed, and reported as drift. */
  readonly expected?: Quotes | undefined
  /** Canonical column names by their translations. */
  readonly dictionary?: Dictionary | undefined
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

interface Rows {
  /**
   * In a pipe: reads rows, records of strings by column. Fails with `ResponseInvalid`, after the rows before it, where
   * the header is not found, the file ends within a row, or a row is longer than {@link CurrentLimits} allow.
   */
  (options?: Options): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<Row, E | SpApiError, R>
  /**
   * Reads the rows of a Stream, records of strings by column. Fails with `ResponseInvalid`, after the rows before it,
   * where the header is not found, the file ends within a row, or a row is longer than {@link CurrentLimits} allow.
   */
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R>
}

const rows = (delimiter: string, strict: boolean): Rows =>
  dual(
    (args) => Stream.isStream(args[0]),
    <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R> => {
      const { quotes } = options ?? {}
      const chosen = quotes === false ? "unquoted" : quotes === true ? undefined : quotes
      const operation = options?.operation ?? "document"
      const parser = (separator: string | undefined, limits: Limits) =>
        new DelimitedParser({
          operation,
          delimiter: options?.delimiter ?? (strict && separator || delimiter),
          quotes: chosen ?? (strict ? "minimal" : undefined),
          decidedBy: chosen === undefined ? "format" : "option",
          expected: options?.expected,
          strict: strict && (chosen ?? "minimal") === "minimal",
          multiline: options?.multiline,
          columns: options?.columns,
          header: options?.header,
          names: options?.dictionary,
          onLayout: options?.onLayout
        }, limits)
      return transform(self, operation, (limits) => new SeparatorLine((separator) => parser(separator, limits)))
    }
  )

/**
 * Reads the rows of one of Amazon's tab-separated files.
 *
 * Fails with `ResponseInvalid` when the header is not found or implausible, when the file ends within a row, and when a
 * row is longer than `row` of `CurrentLimits`.
 */
export const tsv: Rows = rows("\t", false)

/** Reads the rows of a CSV file (RFC 4180). Fails as {@link tsv} does, and at a quote that is never closed. */
export const csv: Rows = rows(",", true)
