/**
 * The document of a report as rows, by the format of its type.
 */
import type * as HttpClient from "effect/http/HttpClient"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type * as Api from "../../apis/Reports_2021_06_30.ts"
import type { Charset } from "../../documents/Charset.ts"
import * as Delimited from "../../documents/Delimited.ts"
import * as Document from "../../documents/Document.ts"
import * as Json from "../../documents/Json.ts"
import * as Rows from "../../documents/Rows.ts"
import * as Xml from "../../documents/Xml.ts"
import type { SpApi } from "../../operation/SpApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { factsOf, type ReportTypeFacts } from "../data/ReportTypes.ts"
import type { ReportError } from "./ReportError.ts"
import { ReportUnreadable } from "./ReportError.ts"
import * as ReportJobs from "./ReportJobs.ts"

/** How to read a document as rows. */
export interface RowOptions {
  /** The format; default: that of the report type, or of flat files for a type that is not known here. */
  readonly format?: ReportTypeFacts["format"] | undefined
  /** The charset, where Amazon announces a wrong one or none. */
  readonly charset?: Charset | undefined
  /** XML: the name of the elements that are the rows (`Order`); needed there. They come as values, see `documents/Xml`. */
  readonly element?: string | undefined
  /** JSON: where the list of rows is, as a JSON Pointer (`/salesAndTrafficByAsin`); default: the document is the one row. */
  readonly pointer?: string | undefined
  /** What to decode every row with; the first that does not match fails with `ResponseInvalid`. */
  readonly schema?: Schema.Codec<unknown, unknown> | undefined
}

type Options = RowOptions & ReportJobs.WaitOptions

type RowStream<A> = Stream.Stream<A, SpApiError | ReportError, SpApi | HttpClient.HttpClient>

/** The bytes of the document, decompressed. */
export const bytes = (report: Api.Report, options?: Options): RowStream<Uint8Array> =>
  Document.bytes(ReportJobs.location(report, options))

const unreadable = (report: Api.Report, description: string): RowStream<never> =>
  Stream.fromEffect(ReportJobs.fail(new ReportUnreadable({ description }), report.reportType, report.reportId))

const parse = (report: Api.Report, options: Options | undefined): RowStream<unknown> => {
  const format = options?.format ?? factsOf(report.reportType)?.format ?? "TSV"
  const text = Document.text(ReportJobs.location(report, options), { charset: options?.charset })
  switch (format) {
    case "TSV":
      return Delimited.tsv(text)
    case "CSV":
      return Delimited.csv(text)
    case "JSON":
      return options?.pointer === undefined
        ? Stream.fromEffect(Json.value(text))
        : Json.elements(text, { pointer: options.pointer })
    case "XML":
      return options?.element === undefined
        ? unreadable(
          report,
          "It is XML: say which elements are the rows ({ element: \"Order\" }), or take Reports.bytes"
        )
        : Xml.values(text, { element: options.element })
    case "PDF":
    case "XLSX":
      return unreadable(report, `It is ${format} and has no rows; take Reports.bytes`)
  }
}

/** The rows of the document. They are what the format, or the schema, makes them. */
export const rows = <A>(report: Api.Report, options?: Options): RowStream<A> => {
  const parsed = parse(report, options)
  return (options?.schema === undefined ? parsed : Rows.decode(parsed, options.schema)) as RowStream<A>
}
