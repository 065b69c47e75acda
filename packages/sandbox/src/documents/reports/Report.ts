/**
 * The input and the definition of reports.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Seller, World } from "../../world/World.ts"
import type { Charset } from "../Charset.ts"
import type { LargeTextContent, TextContent } from "../Content.ts"

/** A request for a report. */
export interface ReportRequest {
  readonly reportType: string
  readonly world: World
  readonly seller: Seller
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly options: Readonly<Record<string, string>>
  /** Epoch milliseconds of the world. */
  readonly from: number
  readonly to: number
  /** When the report was requested. */
  readonly now: number
}

/** A row of a flat file, by column. */
export type Row = ReadonlyArray<string | number>

/** The definition of a report. */
export interface ReportKind {
  /** The columns of a flat file and its rows. */
  readonly columns?: ReadonlyArray<string>
  /** The column names for Japan, unless the option `preferredReportDocumentLocale` requests English. */
  readonly japanese?: ReadonlyArray<string>
  readonly rows?: (request: ReportRequest) => Iterable<Row>
  /** XML or JSON instead of rows. */
  readonly content?: (request: ReportRequest) => TextContent
  readonly restricted?: true
  /** Created by Amazon only; it can be listed, not requested. */
  readonly scheduledByAmazon?: true
  /** Why the report fails; it ends `FATAL`, and its document contains the reason. */
  readonly refuse?: (request: ReportRequest) => string | undefined
}

const charsetOf = (seller: Seller): Charset =>
  seller.region === "fe" ? "windows-31j" : seller.region === "eu" ? "Cp1252" : "UTF-8"

// A tab or a line break would split the row; Amazon writes a blank instead.
const cell = (value: string | number): string => String(value).replace(/[\t\r\n]+/g, " ")

const line = (row: Row): string => `${row.map(cell).join("\t")}\r\n`

/** Whether the columns have Japanese names. */
export const isJapanese = (request: ReportRequest): boolean =>
  request.seller.region === "fe" && request.marketplaces[0]?.countryCode === "JP"
  && !(request.options["preferredReportDocumentLocale"] ?? "").startsWith("en")

/** The largest value of the report option `rows`. */
const maxRows = 10_000_000

/** The value of the sandbox's own option `rows`; undefined for the rows of the world. */
const requestedRows = (request: ReportRequest): number | undefined => {
  const value = Number(request.options["rows"])
  return Number.isInteger(value) && value > 0 ? Math.min(value, maxRows) : undefined
}

/** A flat file of tab-separated values, in the charset of the seller's region. */
export const flatFile = (
  request: ReportRequest,
  columns: ReadonlyArray<string>,
  rows: () => Iterable<Row>
): TextContent | LargeTextContent => {
  const charset = charsetOf(request.seller)
  const rowCount = requestedRows(request)
  const contentType = `text/plain; charset=${charset}`
  return rowCount === undefined
    ? {
      contentType,
      charset,
      pieces: function*() {
        yield line(columns)
        for (const row of rows()) yield line(row)
      }
    }
    : { contentType, charset, lines: { head: line(columns), lines: Array.from(rows(), line), count: rowCount } }
}
