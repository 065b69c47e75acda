/**
 * What a report is made from.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Seller, World } from "../../world/World.ts"
import type { Charset } from "../Charset.ts"
import type { LargeTextContent, TextContent } from "../Content.ts"

/** What was asked for. */
export interface ReportRequest {
  readonly reportType: string
  readonly world: World
  readonly seller: Seller
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly options: Readonly<Record<string, string>>
  /** Epoch milliseconds of the world. */
  readonly from: number
  readonly to: number
  /** When the report was asked for. */
  readonly now: number
}

/** A row of a flat file, by column. */
export type Row = ReadonlyArray<string | number>

/** How a report is made. */
export interface ReportKind {
  /** The columns of a flat file and its rows. */
  readonly columns?: ReadonlyArray<string>
  /** The columns as Amazon writes them for Japan, unless the option `preferredReportDocumentLocale` asks for English. */
  readonly japanese?: ReadonlyArray<string>
  readonly rows?: (request: ReportRequest) => Iterable<Row>
  /** XML or JSON in the place of rows. */
  readonly content?: (request: ReportRequest) => TextContent
  readonly restricted?: true
  /** Made by Amazon only; it can be listed, not asked for. */
  readonly scheduledByAmazon?: true
  /** Asked for again within so many minutes it is cancelled. */
  readonly minimumMinutes?: number
  /** Why the report cannot be made; it ends FATAL and its document says so. */
  readonly refuse?: (request: ReportRequest) => string | undefined
}

const charsetOf = (seller: Seller): Charset =>
  seller.region === "fe" ? "windows-31j" : seller.region === "eu" ? "Cp1252" : "UTF-8"

// A tab or a line break in a value would break the row; Amazon writes a blank there.
const cell = (value: string | number): string => String(value).replace(/[\t\r\n]+/g, " ")

const line = (row: Row): string => `${row.map(cell).join("\t")}\r\n`

/** Whether the columns have Japanese names. */
export const isJapanese = (request: ReportRequest): boolean =>
  request.seller.region === "fe" && request.marketplaces[0]?.countryCode === "JP"
  && !(request.options["preferredReportDocumentLocale"] ?? "").startsWith("en")

/** The most rows that `reportOptions.rows` may ask for. */
export const maxRows = 10_000_000

/** The number of rows that was asked for by the sandbox's own option `rows`; undefined for the world's own. */
export const requestedRows = (request: ReportRequest): number | undefined => {
  const value = Number(request.options["rows"])
  return Number.isInteger(value) && value > 0 ? Math.min(value, maxRows) : undefined
}

/** A flat file of tab separated values, in the charset that the seller's region gets. */
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
