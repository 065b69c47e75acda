/**
 * Schedules: reports that Amazon makes by itself, again and again. There is one schedule for a report type and its
 * marketplaces; creating another replaces it.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { factsOf, type ReportType } from "../ReportTypes.ts"
import type { ReportError } from "./reportError.ts"
import { ReportInvalid } from "./reportError.ts"
import { fail } from "./reportJobs.ts"

/** The periods that a schedule can have, as ISO 8601 durations. Source: the model of the Reports API. */
export const periods = [
  "PT5M",
  "PT15M",
  "PT30M",
  "PT1H",
  "PT2H",
  "PT4H",
  "PT8H",
  "PT12H",
  "P1D",
  "P2D",
  "P3D",
  "PT84H",
  "P7D",
  "P14D",
  "P15D",
  "P18D",
  "P30D",
  "P1M"
] as const

/** One of {@link periods}. */
export type Period = typeof periods[number]

/** A schedule to create. */
export interface ScheduleOptions {
  readonly reportType: ReportType
  readonly marketplaceIds: ReadonlyArray<string>
  readonly period: Period
  readonly reportOptions?: { readonly [name: string]: string } | undefined
  /** When the first report is made; default: as soon as possible. */
  readonly nextReportCreationTime?: DateTimeInput | undefined
  /** Schedule even a type that the table of report types does not know to be schedulable. */
  readonly unchecked?: boolean | undefined
}

/**
 * Creates a schedule, or replaces the one for the same type and marketplaces; gives its id. Its reports are found with
 * `Reports.list`.
 */
export const schedule = (options: ScheduleOptions): Effect.Effect<string, SpApiError | ReportError, SpApi> => {
  const { marketplaceIds, nextReportCreationTime, period, reportOptions, reportType, unchecked } = options
  if (!periods.includes(period)) {
    return fail(new ReportInvalid({ field: "period", description: `must be one of ${periods.join(", ")}` }), reportType)
  }
  const facts = unchecked === true ? undefined : factsOf(reportType)
  if (facts !== undefined && facts.schedulable !== true) {
    const description = "is not known to be made on a schedule; pass { unchecked: true } to try it all the same"
    return fail(new ReportInvalid({ field: "reportType", description }), reportType)
  }
  return Effect.flatMap(
    Api.createReportSchedule({
      body: {
        reportType,
        marketplaceIds,
        period,
        ...(reportOptions === undefined ? undefined : { reportOptions }),
        ...(nextReportCreationTime === undefined ? undefined : { nextReportCreationTime })
      }
    }),
    (response) =>
      Fields.required(
        Api.createReportSchedule,
        Fields.of(response).reportScheduleId,
        "reportScheduleId",
        "the schedule may have been created all the same: look for it with Reports.schedules"
      )
  )
}

/** The schedules of these report types (1 to 10). */
export const schedules = (
  reportTypes: ReadonlyArray<ReportType>
): Effect.Effect<ReadonlyArray<Api.ReportSchedule>, SpApiError, SpApi> =>
  Effect.flatMap(Api.getReportSchedules({ reportTypes }), (response) => {
    const { reportSchedules } = Fields.of(response)
    return Array.isArray(reportSchedules)
      ? Effect.succeed<ReadonlyArray<Api.ReportSchedule>>(reportSchedules)
      : Fields.missing(Api.getReportSchedules, "it has no array of reportSchedules")
  })

/** Ends a schedule. */
export const unschedule = (reportScheduleId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelReportSchedule({ reportScheduleId }))
