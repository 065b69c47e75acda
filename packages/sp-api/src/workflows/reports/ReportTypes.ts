/**
 * The table of report types. Only programs that request reports load it.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Report type values" and the pages per group (format, how reports are
 * created, options, removal dates; FBA: near real time reports at most once per 30 minutes, daily ones once per 4
 * hours; shipments: a month per report; returns: 60 days); amzn/selling-partner-api-models issue 2591 (order tracking:
 * 30 days); "Tokens API use case guide" (restricted). The arrays of JSON reports: the schemas of
 * amzn/selling-partner-api-models (schemas/reports). Quotes: the same repository, issues 4367 (ledger reports, with
 * quotes inside that are not doubled), 215 and 3999 (listings); jrl84/amazon-sp-api pull request 22 and fulfilio/pymws
 * pull request 24 (flat files without). GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT comes with and without quotes
 * (amzn/selling-partner-api-docs issue 433), so the table says nothing about it. Locale of headers: "Inventory
 * reports".
 */
import type { ReportTypeFacts } from "./internal/reportTypeFacts.ts"
import { reportTypeTable } from "./internal/reportTypeTable.ts"

export type { ReportTypeFacts } from "./internal/reportTypeFacts.ts"

/** The known report types. */
export type ReportTypeTable = typeof reportTypeTable

/** A report type. Known types autocomplete, and any other string is accepted. */
export type ReportType = keyof ReportTypeTable | (string & {})

/** The facts by report type. */
export const reportTypes: { readonly [type: string]: ReportTypeFacts } = reportTypeTable

/** The facts about a report type; undefined for an unknown type. */
export const factsOf = (reportType: string): ReportTypeFacts | undefined =>
  Object.hasOwn(reportTypes, reportType) ? reportTypes[reportType] : undefined
