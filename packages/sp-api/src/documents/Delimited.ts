/**
 * Flat files as rows: tab-separated ones as Amazon writes them, and CSV.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 *
 * Document.text(location).pipe(Delimited.tsv(), Stream.runForEachArray((rows) => save(rows)))
 * ```
 *
 * Rows are plain objects: texts by the names of the header row. What Amazon's files really hold is taken as it is:
 * lines end in CRLF, LF or CR, whichever ends the first one; empty lines are skipped; a row that is too short gets
 * `""` for what is missing, one that is too long keeps the rest as `column_21` and so on, by position; a name that
 * comes twice becomes `price_2`, an empty one `column_3`.
 *
 * In the tab-separated files a quote is a character like others unless a field begins with one, and even then only if
 * a closing one comes right before the next tab or line end: `"Best" pillow` keeps its quotes. A quote that opens and
 * never closes is a character too.
 *
 * Rows come in lists, as many as one piece of the document holds: `Stream.runForEachArray` and `Stream.mapArray` see
 * them so, and cost nothing per row. The texts of a row share memory with their piece (some 100 kB): whoever keeps one
 * short text of every piece for long should copy it.
 */
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { DelimitedParser, type Dialect } from "./internal/delimited.ts"
import { through } from "./internal/machine.ts"
import type { Row } from "./internal/rowShape.ts"

export type { Row } from "./internal/rowShape.ts"

/** What {@link tsv} and {@link csv} take. */
export interface Options {
  /** One character; default: a tab for {@link tsv}, a comma for {@link csv}. */
  readonly delimiter?: string | undefined
  /** `false`: a quote is a character like others everywhere. Default `true`. */
  readonly quotes?: boolean | undefined
  /** The names of the columns, for a file that has no header row. */
  readonly columns?: ReadonlyArray<string> | undefined
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

interface Rows {
  (options?: Options): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<Row, E | SpApiError, R>
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R>
}

const rows = (defaults: Pick<Dialect, "delimiter" | "quotes">): Rows =>
  dual(
    (args) => Stream.isStream(args[0]),
    <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<Row, E | SpApiError, R> => {
      const dialect: Dialect = {
        delimiter: options?.delimiter ?? defaults.delimiter,
        quotes: options?.quotes === false ? "none" : defaults.quotes,
        columns: options?.columns
      }
      return through(self, options?.operation ?? "document", (limits) => new DelimitedParser(dialect, limits))
    }
  )

/**
 * The rows of a tab-separated file of Amazon. Fails with `ResponseInvalid` when a row is longer than `row` of the
 * limits in force.
 */
export const tsv: Rows = /*#__PURE__*/ rows({ delimiter: "\t", quotes: "amazon" })

/**
 * The rows of a CSV file (RFC 4180). Fails with `ResponseInvalid` when a row is longer than `row` of the limits in
 * force, or opens a quote that is never closed.
 */
export const csv: Rows = /*#__PURE__*/ rows({ delimiter: ",", quotes: "rfc4180" })
