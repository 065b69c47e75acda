/**
 * Schedules, by which Amazon creates reports periodically. There is one schedule for a report type and its
 * marketplaces; creating another one replaces it.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { located } from "../../internal/located.ts"
import { factsOf, type ReportType } from "../ReportTypes.ts"
import type { ReportError } from "./reportError.ts"
import { ReportInvalid } from "./reportError.ts"
import { fail } from "./reportJobs.ts"

/** The periods of schedules, as ISO 8601 durations. Source: the model of the Reports API. */
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
  /** 1 to 25 marketplaces. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly period: Period
  readonly reportOptions?: { readonly [name: string]: string } | undefined
  /** When Amazon creates the first report. Default: as soon as possible. */
  readonly nextReportCreationTime?: DateTimeInput | undefined
  /** Skips the check against the table of report types, which may lag behind Amazon. */
  readonly unchecked?: boolean | undefined
}

/**
 * Creates a schedule, or replaces the one of the same type and marketplaces, and returns its id. Its reports are read
 * with {@link latest} or {@link list}. Fails with `ReportInvalid` before anything is sent where the period is not one
 * of {@link periods}, or the report type is not known to be schedulable.
 */
export const schedule = located((options: ScheduleOptions): Effect.Effect<string, SpApiError | ReportError, SpApi> => {
  const { marketplaceIds, nextReportCreationTime, period, reportOptions, reportType, unchecked } = options
  if (!periods.includes(period)) {
    return fail(
      new ReportInvalid({ field: "period", description: `${String(period)} is not one of ${periods.join(", ")}` }),
      reportType
    )
  }
  const facts = unchecked === true ? undefined : factsOf(reportType)
  if (facts !== undefined && facts.schedulable !== true) {
    const description = `${reportType} is not known to be schedulable; pass { unchecked: true } to try it all the same`
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
        "Amazon may have created the schedule: look for it with Reports.schedules"
      )
  )
})

/** The schedules of 1 to 10 report types. */
export const schedules = located((
  reportTypes: ReadonlyArray<ReportType>
): Effect.Effect<ReadonlyArray<Api.ReportSchedule>, SpApiError, SpApi> =>
  Effect.flatMap(Api.getReportSchedules({ reportTypes }), (response) => {
    const { reportSchedules } = Fields.of(response)
    return Array.isArray(reportSchedules)
      ? Effect.succeed<ReadonlyArray<Api.ReportSchedule>>(reportSchedules)
      : Fields.missing(Api.getReportSchedules, "it has no array reportSchedules")
  })
)

/** Deletes a schedule. Amazon creates no further reports by it. */
export const unschedule = located((reportScheduleId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelReportSchedule({ reportScheduleId }))
)
