/**
 * The document of a report as rows, by the format of its type.
 */
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
import { columnsOf } from "../ReportColumns.ts"
import { factsOf, type ReportTypeFacts } from "../ReportTypes.ts"
import type { ReportError } from "./reportError.ts"
import { ReportUnreadable } from "./reportError.ts"
import * as ReportJobs from "./reportJobs.ts"

/** How to read a document as rows. */
export interface RowOptions extends Delimited.LayoutOptions {
  /** The format; default: that of the report type, or of flat files for a type that is not known here. */
  readonly format?: ReportTypeFacts["format"] | undefined
  /** The charset, where Amazon announces a wrong one or none. */
  readonly charset?: Charset | undefined
  /** Flat files: the character between cells, where it is another than that of the format. */
  readonly delimiter?: string | undefined
  /**
   * Flat files whose columns have names in another language than English: `canonical` (the default) gives them the names
   * that English files have, where they are known (listings reports in Japanese, Chinese, German, French, Italian, Spanish,
   * Polish, Turkish); others stay, and `onLayout` tells which. `original`: as the file has them. (Of listings reports the report option
   * `preferredReportDocumentLocale: "en_US"` asks Amazon for English names.)
   */
  readonly columnNames?: "canonical" | "original" | undefined
  /** XML: the name of the elements that are the rows (`Order`); needed there. They come as values, see `documents/Xml`. */
  readonly element?: string | undefined
  /**
   * JSON: where the list of rows is, as a JSON Pointer (`/salesAndTrafficByAsin`). Default: where lists of the report type
   * are known to be, else the only list of the document; a type with several gives the whole document as its one row,
   * within 256 MiB.
   */
  readonly pointer?: string | undefined
  /** JSON: `true` gives the whole document as the one row, within 256 MiB. */
  readonly whole?: boolean | undefined
  /** What to decode every row with; the first that does not match fails with `ResponseInvalid`. */
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
  header: options?.header ?? (facts?.notes === true ? { find: "table" } : undefined),
  dictionary: options?.columnNames === "original" ? undefined : columnsOf(reportType),
  onLayout: options?.onLayout
})

const parse = (report: Api.Report, options: Options | undefined): RowStream<unknown> => {
  if (options?.format === undefined && typeof report.reportType !== "string") {
    return unreadable(report, "Amazon does not say of which type it is: name its format ({ format: \"TSV\" })")
  }
  const operation = report.reportType
  const facts = factsOf(operation)
  const format = options?.format ?? facts?.format ?? "TSV"
  const text = Document.text(ReportJobs.location(report, options), { charset: options?.charset, operation })
  switch (format) {
    case "TSV":
      return Delimited.tsv(text, flatFile(report, facts, options))
    case "CSV":
      return Delimited.csv(text, flatFile(report, facts, options))
    case "JSON": {
      const { lists = [] } = facts ?? {}
      const pointer = options?.pointer ?? (lists.length === 1 ? lists[0] : undefined)
      return options?.whole === true || pointer === undefined && lists.length > 1
        ? Json.whole(text, { operation, lists })
        : Json.elements(text, { operation, pointer })
    }
    case "XML":
      return options?.element === undefined
        ? unreadable(
          report,
          "It is XML: say which elements are the rows ({ element: \"Order\" }), or take Reports.bytes"
        )
        : Xml.values(text, { operation, element: options.element })
    case "PDF":
    case "XLSX":
      return unreadable(report, `It is ${format} and has no rows; take Reports.bytes`)
  }
}

/** The rows of the document. They are what the format, or the schema, makes them. */
export const rows = <A>(report: Api.Report, options?: Options): RowStream<A> => {
  const parsed = parse(report, options)
  return (options?.schema === undefined
    ? parsed
    : Rows.decode(parsed, options.schema, { operation: report.reportType })) as RowStream<A>
}
