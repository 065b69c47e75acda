/**
 * What is wrong with a request for a report, as far as the table of report types tells. Amazon's own answer to such a
 * request is often a report that ends CANCELLED or FATAL many minutes later without a word.
 */
import { dateTimeForms, isDateTimeInput } from "../../../operation/internal/iso8601.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { ReportTypeFacts } from "../ReportTypes.ts"
import * as ReportDates from "./reportDates.ts"
import { type ReportErrorReason, ReportInvalid, ReportNotRequestable } from "./reportError.ts"

/** What is asked for. */
export interface Request {
  readonly reportType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly dataStartTime?: DateTimeInput | undefined
  readonly dataEndTime?: DateTimeInput | undefined
  readonly reportOptions?: { readonly [name: string]: string } | undefined
}

const invalid = (field: string, description: string): ReportInvalid => new ReportInvalid({ field, description })

const checkDates = (request: Request): ReportInvalid | undefined => {
  const { dataEndTime, dataStartTime } = request
  for (const [field, value] of [["dataStartTime", dataStartTime], ["dataEndTime", dataEndTime]] as const) {
    if (value !== undefined && (!isDateTimeInput(value) || Number.isNaN(ReportDates.toMillis(value)))) {
      return invalid(field, `is not ${dateTimeForms}`)
    }
    if (value !== undefined && !ReportDates.hasZone(value)) {
      return invalid(field, "names no time zone; end it with Z or an offset such as +01:00")
    }
  }
  if (
    dataStartTime !== undefined && dataEndTime !== undefined
    && ReportDates.toMillis(dataStartTime) > ReportDates.toMillis(dataEndTime)
  ) {
    return invalid("dataStartTime", "lies after dataEndTime")
  }
  return undefined
}

const checkOptions = (request: Request, facts: ReportTypeFacts): ReportInvalid | undefined => {
  for (const [name, values] of Object.entries(facts.options ?? {})) {
    const value = request.reportOptions?.[name]
    if (value !== undefined && values !== "text" && !values.includes(value)) {
      return invalid(`reportOptions.${name}`, `takes ${values.join(", ")}`)
    }
  }
  if (facts.periods !== true) return undefined
  const period = request.reportOptions?.["reportPeriod"]
  if (period === undefined) {
    const values = facts.options?.["reportPeriod"]
    return invalid(
      "reportOptions.reportPeriod",
      `is needed by this type: ${Array.isArray(values) ? values.join(", ") : "see its documentation"}`
    )
  }
  const { dataEndTime, dataStartTime } = request
  const week = period === "WEEK" ? " (weeks run from Sunday to Saturday)" : ""
  if (dataStartTime === undefined || !ReportDates.isFirstDay(dataStartTime, period)) {
    return invalid("dataStartTime", `must be the first day of a ${period}${week}`)
  }
  if (dataEndTime === undefined || !ReportDates.isLastDay(dataEndTime, period)) {
    return invalid("dataEndTime", `must be the last day of a ${period}${week}`)
  }
  return undefined
}

const where = "list them with getReports: Reports.list or Reports.latest"

/** Why a type cannot be requested at all; undefined when it can be, or is not known. */
export const checkType = (
  facts: ReportTypeFacts | undefined,
  now: number
): ReportNotRequestable | undefined => {
  if (facts?.removed !== undefined && new Date(now).toISOString().slice(0, 10) >= facts.removed) {
    return new ReportNotRequestable({
      description: `Amazon makes no such reports since ${facts.removed}; if that is wrong, pass { unchecked: true }`
    })
  }
  if (facts?.requestable !== false) return undefined
  return new ReportNotRequestable({
    description: facts.schedulable === true
      ? `reports of this type come from a schedule (Reports.schedule); ${where}`
      : `Amazon or the seller makes reports of this type, they cannot be requested; ${where}`
  })
}

/** What is wrong with a request; undefined when nothing is. */
export const check = (
  request: Request,
  facts: ReportTypeFacts | undefined,
  now: number
): ReportErrorReason | undefined => {
  const { marketplaceIds } = request
  if (marketplaceIds.length === 0 || marketplaceIds.length > 25) {
    return invalid("marketplaceIds", `takes 1 to 25 marketplaces, not ${marketplaceIds.length}`)
  }
  const type = checkType(facts, now)
  if (type !== undefined) return type
  return checkDates(request) ?? (facts === undefined ? undefined : checkOptions(request, facts))
}
