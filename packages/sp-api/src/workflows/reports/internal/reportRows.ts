/** Reads the document of a report as rows, in the format of its type. */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { Charset } from "../../../documents/Charset.ts"
import * as Delimited from "../../../documents/Delimited.ts"
import * as Document from "../../../documents/Document.ts"
import * as Json from "../../../documents/Json.ts"
import * as Rows from "../../../documents/Rows.ts"
import * as Xml from "../../../documents/Xml.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { columnsOf, type FlatTable, type JsonTable } from "../ReportColumns.ts"
import { factsOf, type ReportTypeFacts } from "../ReportTypes.ts"
import type { ReportError } from "./reportError.ts"
import { ReportUnreadable } from "./reportError.ts"
import * as ReportJobs from "./reportJobs.ts"
import { type RowTable, rowTables } from "./rowTables.ts"

/** How to read a document as rows. */
export interface RowOptions extends Delimited.LayoutOptions {
  /** The format. Default: the format of the report type, or TSV for an unknown type. */
  readonly format?: ReportTypeFacts["format"] | undefined
  /** The charset, where Amazon declares a wrong one or none. */
  readonly charset?: Charset | undefined
  /** Flat files: the character between cells. Default: a tab or a comma, by the format. */
  readonly delimiter?: string | undefined
  /**
   * Flat files whose columns have names in another language than English. `canonical` (the default) uses the names of
   * English files where they are known (listings reports in Japanese, Chinese, German, French, Italian, Spanish, Polish
   * and Turkish); other names stay, and `onLayout` reports which. `original`: the names of the file. For listings
   * reports, the report option `preferredReportDocumentLocale: "en_US"` requests English names from Amazon.
   */
  readonly columnNames?: "canonical" | "original" | undefined
  /**
   * XML: the name of the elements that are the rows, such as `Order`; required. `documents/Xml` describes the values.
   */
  readonly element?: string | undefined
  /**
   * JSON: which of the known arrays of the report type are the rows, such as `salesAndTrafficByAsin`, in constant memory.
   * `*`: all of them, as `{ section, row }`. Default: the only array; a type with several returns the whole document, up
   * to 256 MiB, as one row.
   */
  readonly section?: string | undefined
  /**
   * Flat files: `parsed` returns the cells of known columns as numbers, booleans, dates (`YYYY-MM-DD`) and `Date`s, as
   * their marketplace writes them (`ReportCells`). An empty cell of such a column is `undefined`; one that cannot be read
   * for certain stays a string, and is reported as drift. Default: `strings`.
   */
  readonly cells?: "strings" | "parsed" | undefined
  /**
   * JSON: where the array of rows is, as a JSON Pointer, for an array that `section` does not know. Such rows are not
   * checked. Default: the known array of the report type, or else the only array of the document.
   */
  readonly pointer?: string | undefined
  /** JSON: `true` returns the whole document, up to 256 MiB, as one row. */
  readonly whole?: boolean | undefined
  /** Decodes every row. The first row that does not match fails with `ResponseInvalid`. */
  readonly schema?: Schema.Codec<unknown, unknown> | undefined
}

type Options = RowOptions & ReportJobs.WaitOptions

type RowStream<A> = Stream.Stream<A, SpApiError | ReportError, SpApi | HttpClient.HttpClient>

/** The bytes of the document, decompressed. */
export const bytes = (report: Api.Report, options?: Options): RowStream<Uint8Array> =>
  Document.bytes(ReportJobs.location(report, options), { operation: report.reportType })

const unreadable = (report: Api.Report, description: string): RowStream<never> =>
  Stream.fromEffect(ReportJobs.fail(new ReportUnreadable({ description }), report.reportType, report.reportId))

const flatFile = (
  { reportType }: Api.Report,
  facts: ReportTypeFacts | undefined,
  options: Options | undefined
): Delimited.Options => ({
  operation: reportType,
  delimiter: options?.delimiter,
  quotes: options?.quotes,
  expected: facts?.quotes,
  multiline: options?.multiline,
  header: options?.header ?? (facts?.notesBeforeHeader === true ? { find: "table" } : undefined),
  dictionary: options?.columnNames === "original" ? undefined : columnsOf(reportType),
  onLayout: options?.onLayout
})

const isJson = (table: RowTable): table is Exclude<RowTable, FlatTable> =>
  !("format" in table) || table.format === "JSON"

/**
 * Rows of a type whose table is known. With a schema of the caller's, which checks the rows itself, only where an
 * option needs the table.
 */
const typed = (
  report: Api.Report,
  text: RowStream<string>,
  format: ReportTypeFacts["format"],
  options: Options | undefined
): RowStream<unknown> | undefined => {
  const operation = report.reportType
  const load = Object.hasOwn(rowTables, operation) ? rowTables[operation] : undefined
  const isNeeded = options?.section !== undefined || options?.cells === "parsed"
  if (load === undefined || options?.pointer !== undefined || format !== factsOf(operation)?.format) return undefined
  if (options?.columnNames === "original" || options?.schema !== undefined && !isNeeded) return undefined
  return Stream.unwrap(Effect.flatMap(Effect.promise(load), (table) =>
    isJson(table)
      ? jsonRows(text, operation, options, "format" in table ? [table] : table)
      : flatRows(report, text, format, options, table)))
}

/** The rows of an Effect that loads what reads them: a program that reads no typed report does not load it. */
type Loaded = Effect.Effect<RowStream<unknown>>

const jsonRows = (
  text: RowStream<string>,
  operation: string,
  options: Options | undefined,
  tables: ReadonlyArray<JsonTable>
): Loaded =>
  Effect.map(
    Effect.promise(() => import("./jsonRows.ts")),
    (JsonRows) =>
      options?.whole === true || options?.section === undefined && tables.some(hasSeveral)
        ? JsonRows.whole(text, { operation, tables })
        : JsonRows.rows(text, { operation, tables, section: options?.section })
  )

const hasSeveral = ({ sections }: JsonTable): boolean => sections.length > 1

const marketplacesOf = ({ marketplaceIds }: Api.Report): ReadonlyArray<string> =>
  Fields.items(marketplaceIds).filter((id) => typeof id === "string")

const flatRows = (
  report: Api.Report,
  text: RowStream<string>,
  format: ReportTypeFacts["format"],
  options: Options | undefined,
  table: FlatTable
): Loaded =>
  Effect.map(Effect.promise(() => import("./flatRows.ts")), (FlatRows) => {
    const operation = report.reportType
    const file = flatFile(report, factsOf(operation), options)
    const check = FlatRows.checkHeader(operation, table)
    const layout: Delimited.Options = {
      ...file,
      onLayout: (layout) => Effect.andThen(check(layout), file.onLayout?.(layout) ?? Effect.void)
    }
    const rows = format === "CSV" ? Delimited.csv(text, layout) : Delimited.tsv(text, layout)
    const cells = options?.cells === "parsed" ? FlatRows.formatOf(marketplacesOf(report), table) : undefined
    return FlatRows.rows(rows, operation, table, cells)
  })

const parse = (report: Api.Report, options: Options | undefined): RowStream<unknown> => {
  if (options?.format === undefined && typeof report.reportType !== "string") {
    return unreadable(
      report,
      "Amazon does not return the type of this report: pass its format, such as { format: \"TSV\" }"
    )
  }
  const operation = report.reportType
  const facts = factsOf(operation)
  const format = options?.format ?? facts?.format ?? "TSV"
  if (options?.section !== undefined && format !== "JSON") {
    return unreadable(report, `its document is ${format}, which has no sections: section is an option of JSON reports`)
  }
  const text = Document.text(ReportJobs.location(report, options), { charset: options?.charset, operation })
  return typed(report, text, format, options) ?? untyped(report, text, format, options)
}

const untyped = (
  report: Api.Report,
  text: RowStream<string>,
  format: ReportTypeFacts["format"],
  options: Options | undefined
): RowStream<unknown> => {
  const operation = report.reportType
  const facts = factsOf(operation)
  switch (format) {
    case "TSV":
      return Delimited.tsv(text, flatFile(report, facts, options))
    case "CSV":
      return Delimited.csv(text, flatFile(report, facts, options))
    case "JSON": {
      const { arrays = [] } = facts ?? {}
      const pointer = options?.pointer ?? pointerOf(options?.section) ?? (arrays.length === 1 ? arrays[0] : undefined)
      return options?.whole === true || pointer === undefined && arrays.length > 1
        ? Json.whole(text, { operation, lists: arrays })
        : Json.elements(text, { operation, pointer })
    }
    case "XML":
      return options?.element === undefined
        ? unreadable(
          report,
          "its document is XML: pass the name of the elements that are rows, such as { element: \"Order\" }, or read "
            + "Reports.bytes"
        )
        : Xml.values(text, { operation, element: options.element })
    case "PDF":
    case "XLSX":
      return unreadable(report, `its document is ${format}, which has no rows: read Reports.bytes`)
  }
}

/** The JSON Pointer of a member of the document. */
const pointerOf = (section: string | undefined): string | undefined =>
  section === undefined || section === "*" ? undefined : `/${section.replaceAll("~", "~0").replaceAll("/", "~1")}`

/** The rows of the document, as the format or the schema defines them. */
export const rows = <A>(report: Api.Report, options?: Options): RowStream<A> => {
  const parsed = parse(report, options)
  return (options?.schema === undefined
    ? parsed
    : Rows.decode(parsed, options.schema, { operation: report.reportType })) as RowStream<A>
}
