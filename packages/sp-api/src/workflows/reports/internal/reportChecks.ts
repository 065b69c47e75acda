/**
 * Checks a request for a report against the table of report types before anything is sent. Amazon accepts most of such
 * requests, and ends the report CANCELLED or FATAL many minutes later, often without an explanation.
 */
import { dateTimeForms, isDateTimeInput } from "../../../operation/internal/iso8601.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"
import type { ReportTypeFacts } from "../ReportTypes.ts"
import * as ReportDates from "./reportDates.ts"
import { type ReportErrorReason, ReportInvalid, ReportNotRequestable } from "./reportError.ts"

/** The request. */
export interface Request {
  readonly reportType: string
  /** 1 to 25 marketplaces. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** A `Date`, a `DateTime.Utc`, an ISO 8601 date-time with a time zone, or a date, which is its beginning in UTC. */
  readonly dataStartTime?: DateTimeInput | undefined
  /** As `dataStartTime`. Default: the time of the request. */
  readonly dataEndTime?: DateTimeInput | undefined
  /** Options of the report type, such as `reportPeriod`. */
  readonly reportOptions?: { readonly [name: string]: string } | undefined
}

const invalid = (field: string, description: string): ReportInvalid => new ReportInvalid({ field, description })

const checkDates = (request: Request): ReportInvalid | undefined => {
  const { dataEndTime, dataStartTime } = request
  for (const [field, value] of [["dataStartTime", dataStartTime], ["dataEndTime", dataEndTime]] as const) {
    if (value !== undefined && (!isDateTimeInput(value) || Number.isNaN(toEpochMillis(value)))) {
      return invalid(field, `is not ${dateTimeForms}`)
    }
    if (value !== undefined && !ReportDates.hasZone(value)) {
      return invalid(field, `${String(value)} has no time zone; end it with Z or an offset such as +01:00`)
    }
  }
  return dataStartTime !== undefined && dataEndTime !== undefined
      && toEpochMillis(dataStartTime) > toEpochMillis(dataEndTime)
    ? invalid(
      "dataStartTime",
      `${ReportDates.format(dataStartTime)} is later than dataEndTime ${ReportDates.format(dataEndTime)}`
    )
    : undefined
}

/** What is wrong with the first or last day of a period; the day is the one that the caller wrote. */
const wrongDay = (value: DateTimeInput | undefined, expected: string): string =>
  value === undefined ? `is required: ${expected}` : `${ReportDates.format(value).slice(0, 10)} is not ${expected}`

const checkOptions = (request: Request, facts: ReportTypeFacts): ReportInvalid | undefined => {
  for (const [name, values] of Object.entries(facts.options ?? {})) {
    const value = request.reportOptions?.[name]
    if (value !== undefined && values !== "string" && !values.includes(value)) {
      return invalid(`reportOptions.${name}`, `${value} is not one of ${values.join(", ")}`)
    }
  }
  if (facts.wholePeriods !== true) return undefined
  const period = request.reportOptions?.["reportPeriod"]
  if (period === undefined) {
    const values = facts.options?.["reportPeriod"]
    return invalid(
      "reportOptions.reportPeriod",
      `is required by this type: ${Array.isArray(values) ? values.join(", ") : "see Amazon's documentation of it"}`
    )
  }
  const { dataEndTime, dataStartTime } = request
  const week = period === "WEEK" ? " (weeks are from Sunday to Saturday)" : ""
  if (dataStartTime === undefined || !ReportDates.isFirstDay(dataStartTime, period)) {
    return invalid("dataStartTime", wrongDay(dataStartTime, `the first day of a ${period}${week}`))
  }
  if (dataEndTime === undefined || !ReportDates.isLastDay(dataEndTime, period)) {
    return invalid("dataEndTime", wrongDay(dataEndTime, `the last day of a ${period}${week}`))
  }
  return undefined
}

/** Why reports of a type cannot be requested; undefined where they can be, or the type is unknown. */
export const checkType = (
  facts: ReportTypeFacts | undefined,
  now: number
): ReportNotRequestable | undefined => {
  if (facts?.removedOn !== undefined && new Date(now).toISOString().slice(0, 10) >= facts.removedOn) {
    return new ReportNotRequestable({
      description: `Amazon has no longer created reports of this type since ${facts.removedOn}; `
        + "pass { unchecked: true } to request one all the same"
    })
  }
  if (facts?.requestable !== false) return undefined
  return new ReportNotRequestable({
    description: `reports of this type are created by ${
      facts.schedulable === true ? "a schedule only (Reports.schedule)" : "Amazon or by the seller only"
    }; find them with Reports.latest or Reports.list, and read one with Reports.resume`
  })
}

/** Why a request is not valid; undefined where no reason is known. */
export const check = (
  request: Request,
  facts: ReportTypeFacts | undefined,
  now: number
): ReportErrorReason | undefined => {
  const { marketplaceIds } = request
  if (marketplaceIds.length === 0 || marketplaceIds.length > 25) {
    return invalid("marketplaceIds", `has ${marketplaceIds.length} items, not 1 to 25`)
  }
  const type = checkType(facts, now)
  if (type !== undefined) return type
  return checkDates(request) ?? (facts === undefined ? undefined : checkOptions(request, facts))
}
