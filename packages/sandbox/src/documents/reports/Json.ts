/**
 * JSON reports: their specification, the periods that they cover, and options that Amazon requires.
 */
import { day } from "../../protocol/Millis.ts"
import { iso } from "../../world/World.ts"
import { isoDay } from "./Flat.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"

/** The values that each option of a report may have; any string where there are none. */
export type Options = { readonly [name: string]: ReadonlyArray<string> }

/** How a report names its time: whole days, date-times, or not at all. */
type Dates = "days" | "times" | "none"

/** A JSON report. */
export interface JsonReport {
  /** Required options. */
  readonly options?: Options
  /** Options that may be missing, with what Amazon then takes. */
  readonly defaults?: { readonly [name: string]: string }
  readonly dates?: Dates
  /** Whether the specification names the day of the last update. */
  readonly updated?: true
  /** What else the document holds. */
  readonly body: (request: ReportRequest) => { readonly [member: string]: unknown }
  /** Whether it has a specification; the oldest reports have none. */
  readonly bare?: true
}

const datesOf = ({ from, to }: ReportRequest, dates: Dates) =>
  dates === "none" ? undefined : dates === "times"
    ? { dataStartTime: iso(from), dataEndTime: iso(to) }
    : { dataStartTime: isoDay(from), dataEndTime: isoDay(to) }

const specificationOf = (request: ReportRequest, report: JsonReport) => {
  const names = [...Object.keys(report.options ?? {}), ...Object.keys(report.defaults ?? {})]
  const options = Object.fromEntries(
    names.map((name) => [name, request.options[name] ?? report.defaults?.[name]])
  )
  return {
    reportType: request.reportType,
    ...(names.length === 0 ? undefined : { reportOptions: options }),
    ...(report.updated === true ? { lastUpdatedDate: isoDay(request.now) } : undefined),
    ...datesOf(request, report.dates ?? "days"),
    marketplaceIds: request.marketplaces.map(({ id }) => id)
  }
}

/** The definition of a JSON report. */
export const json = (report: JsonReport): ReportKind => ({
  content: (request) => ({
    contentType: "application/json; charset=UTF-8",
    charset: "UTF-8",
    pieces: () => [
      JSON.stringify({
        ...(report.bare === true ? undefined : { reportSpecification: specificationOf(request, report) }),
        ...report.body(request)
      })
    ]
  }),
  refuse: ({ options }) => {
    for (const [name, values] of Object.entries(report.options ?? {})) {
      const value = options[name]
      if (value === undefined) return `The report option ${name} is required.`
      if (values.length > 0 && !values.includes(value)) {
        return `The report option ${name} must be one of ${values.join(", ")}.`
      }
    }
    return undefined
  }
})

/** The periods of the option `reportPeriod`. */
export const periods = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const

/** Months of a period; 0 for those of whole days. */
const monthsOf = (period: string | undefined): number =>
  period === "MONTH" ? 1 : period === "QUARTER" ? 3 : period === "YEAR" ? 12 : 0

/** A period that a report covers. */
export interface Span {
  readonly from: number
  /** The first millisecond after it. */
  readonly to: number
  readonly startDate: string
  readonly endDate: string
}

/** The periods between two times; the last one ends with the report. */
export const spansOf = (
  { from, options, to }: ReportRequest,
  period = options["reportPeriod"]
): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  const months = monthsOf(period)
  const end = to - to % day + day
  for (let start = from - from % day; start < end;) {
    const date = new Date(start)
    const next = months === 0
      ? start + (period === "WEEK" ? 7 : 1) * day
      : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
    const last = Math.min(next, end)
    spans.push({ from: start, to: last, startDate: isoDay(start), endDate: isoDay(last - 1) })
    start = next
  }
  return spans
}
