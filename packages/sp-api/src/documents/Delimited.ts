/**
 * Flat files as rows: tab-separated ones as Amazon writes them, and CSV.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 *
 * Document.text(location).pipe(Delimited.tsv(), Stream.runForEachArray((rows) => save(rows)))
 * ```
 *
 * Rows are plain objects: strings by the names of the header row. What Amazon's files really hold is taken as it is:
 * lines end in CRLF, LF or CR, whichever ends the first one; empty lines are skipped; a row that is too short gets
 * `""` for what is missing, one that is too long keeps the rest as `column_21` and so on, by position, which is reported
 * as drift; a name that comes twice becomes `price_2`, an empty one `column_3`.
 *
 * **Quotes.** Amazon writes some tab-separated files without quotes, where `"Best Dad Ever"` is a title with its quotes,
 * and some with quotes around every cell, where those inside are doubled or not (`"Webcam, 1/2" Sensor"`). Which of the
 * two a file is, is decided once, by its header and its first 64 KiB, and holds for all of its rows; `quotes` says it
 * beforehand, `onLayout` tells what was decided. A quote that its line does not close is a character, costs no other
 * row, and is reported as drift, unless quoted cells of the file hold line ends (`multiline`).
 *
 * **Header.** Notes or a summary may stand before it: `header` says where it is. A first line that cannot be a header (one
 * cell over wider rows, a sentence, mostly blank or repeated names) fails with `ResponseInvalid` and gives no row.
 *
 * **Empty and cut off** mean the same in every format that is read here:
 *
 * | the document is | TSV, CSV | JSON (`elements`) | JSONL (`lines`) | XML |
 * | --- | --- | --- | --- | --- |
 * | nothing, blanks, a byte order mark alone | no rows | no rows | no rows | no rows |
 * | a frame without rows | a header: no rows | `[]`, `{"rows":[]}`: no rows | | a root element: no rows |
 * | cut in a row | the rows before, then it fails | the same | the same | the same |
 * | cut between two rows | cannot be seen here¹ | the rows before, then it fails | cannot be seen here¹ | the rows before, then it fails |
 * | without the last line end, or with blank lines after it | whole | whole | whole | whole |
 *
 * ¹ A download is compared with the length that was announced, so what broke off on its way fails all the same. A row is
 * seen to be cut where it has no line end and lacks columns, although the rows before lack none, or where a quote stays
 * open. `Json.value` needs a value, so an empty document fails there.
 *
 * Rows come in arrays, as many as one piece of the document holds: `Stream.runForEachArray` and `Stream.mapArray` see
 * them so, and cost nothing per row. The strings of a row share memory with their piece (some 100 kB): whoever keeps one
 * short string of every piece for long should copy it.
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
import { transform } from "./internal/transformer.ts"

export type { Dictionary } from "./internal/columnNames.ts"
export type { Layout } from "./internal/dialect.ts"
export type { HeaderPlace } from "./internal/header.ts"
export type { Quotes } from "./internal/quoting.ts"
export type { Row } from "./internal/rowShape.ts"

/** How a flat file is read. */
export interface LayoutOptions {
  /**
   * Around which cells there are quotes: `quoted`, every one, those inside are doubled or not; `unquoted`, none, a quote
   * is a character (`false` says the same); `minimal`, those that need it, as in CSV. Default (`true`): decided by the
   * file for {@link tsv}, `minimal` for {@link csv}.
   */
  readonly quotes?: Quotes | boolean | undefined
  /**
   * Whether a quoted cell may hold line ends. Default: decided by the file for {@link tsv}, `true` for {@link csv}. Where
   * it may not, a quote that its line does not close costs no other row.
   */
  readonly multiline?: boolean | undefined
  /**
   * Where the header is: its line, counted from 1; the name of its first column (`"date/time"`), or several that it may
   * have; what finds it by the cells of a line; or `{ find: "table" }`, the table under lines of notes. It must be within
   * the first 64 KiB. Default: the first line that is not blank, if it can be a header; `1` takes it as it is.
   */
  readonly header?: HeaderPlace | undefined
  /** Called once, before the first row that depends on it, with what was decided about the file. */
  readonly onLayout?: ((layout: Layout) => Effect.Effect<void>) | undefined
}

/** What {@link tsv} and {@link csv} take. */
export interface Options extends LayoutOptions {
  /** One character; default: a tab for {@link tsv}, a comma for {@link csv}. */
  readonly delimiter?: string | undefined
  /** The names of the columns, for a file that has no header row. */
  readonly columns?: ReadonlyArray<string> | undefined
  /** What is known of the quotes of such files; a header that shows something else overrules it, which is drift. */
  readonly expected?: Quotes | undefined
  /** Canonical names of columns by those that files in other languages have. */
  readonly dictionary?: Dictionary | undefined
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

interface Rows {
  (options?: Options): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<Row, E | SpApiError, R>
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R>
}

const rows = (delimiter: string, strict: boolean): Rows =>
  dual(
    (args) => Stream.isStream(args[0]),
    <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R> => {
      const { quotes } = options ?? {}
      const said = quotes === false ? "unquoted" : quotes === true ? undefined : quotes
      const operation = options?.operation ?? "document"
      return transform(self, operation, (limits) =>
        new DelimitedParser({
          operation,
          delimiter: options?.delimiter ?? delimiter,
          quotes: said ?? (strict ? "minimal" : undefined),
          decidedBy: said === undefined ? "format" : "option",
          expected: options?.expected,
          strict: strict && (said ?? "minimal") === "minimal",
          multiline: options?.multiline,
          columns: options?.columns,
          header: options?.header,
          names: options?.dictionary,
          onLayout: options?.onLayout
        }, limits))
    }
  )

/**
 * The rows of a tab-separated file of Amazon. Fails with `ResponseInvalid` when the first line cannot be its header or the
 * header is not where it should be, when the file ends within a row, and when a row is longer than `row` of the limits in
 * force.
 */
export const tsv: Rows = rows("\t", false)

/**
 * The rows of a CSV file (RFC 4180). Fails with `ResponseInvalid` as {@link tsv} does, and where a row opens a quote that is
 * never closed.
 */
export const csv: Rows = rows(",", true)
