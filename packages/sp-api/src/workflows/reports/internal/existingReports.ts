/** Existing reports: all of a type, the newest one, and the one that a request would repeat. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"
import * as Fields from "../../internal/fields.ts"
import { located } from "../../internal/located.ts"
import type { ReportType } from "../ReportTypes.ts"
import type { Request } from "./reportChecks.ts"

/** Which reports to list. */
export interface ListOptions {
  readonly reportType: ReportType
  /** At most 10. Default: all marketplaces. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE"> | undefined
  /** The age of the oldest report. Default, and longest: 90 days. */
  readonly within?: Duration.Input | undefined
}

const createdBetween = (
  options: Omit<ListOptions, "within">,
  from: number | undefined,
  to?: number
): Stream.Stream<Api.Report, SpApiError, SpApi> =>
  Api.getReports.items({
    reportTypes: [options.reportType],
    pageSize: 100,
    marketplaceIds: options.marketplaceIds,
    processingStatuses: options.processingStatuses,
    createdSince: from === undefined ? undefined : new Date(from),
    createdUntil: to === undefined ? undefined : new Date(to)
  })

const since = (now: number, within: Duration.Input | undefined): number | undefined =>
  within === undefined ? undefined : now - Duration.toMillis(within)

/**
 * The reports of a type in Amazon's order: requested by any program of the seller, scheduled, or created by Amazon
 * (settlements).
 */
export const list = located((options: ListOptions): Stream.Stream<Api.Report, SpApiError, SpApi> =>
  Stream.unwrap(Effect.map(Clock.currentTimeMillis, (now) => createdBetween(options, since(now, options.within))))
)

/** NaN where the report does not say when it was created. */
const createdAt = (report: Api.Report): number => Fields.time(Fields.of(report).createdTime)

const isNewer = (report: Api.Report, other: Api.Report): boolean =>
  createdAt(report) > createdAt(other) || Number.isNaN(createdAt(other)) && !Number.isNaN(createdAt(report))

/** The newest of some reports. One that does not say when it was created counts as older than those that do. */
const newest = <E, R>(
  reports: Stream.Stream<Api.Report, E, R>
): Effect.Effect<Option.Option<Api.Report>, E, R> =>
  Stream.runFold(
    reports,
    () => Option.none<Api.Report>(),
    (best, report) =>
      !Fields.isObject(report) || Option.isSome(best) && !isNewer(report, best.value) ? best : Option.some(report)
  )

/** The range that `latest` reads first: 90 days of a report that is created every few minutes are hours of pages. */
const recent = 2 * 86_400_000

/**
 * The newest report of a type that is done; `None` without one within 90 days, or `within`. This is how to read
 * reports that come from a schedule or that only Amazon creates.
 */
export const latest = located((
  options: Omit<ListOptions, "processingStatuses">
): Effect.Effect<Option.Option<Api.Report>, SpApiError, SpApi> =>
  Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    const done: ListOptions = { ...options, processingStatuses: ["DONE"] }
    const from = since(now, options.within)
    const near = now - recent
    if (from !== undefined && from >= near) return yield* newest(createdBetween(done, from))
    const report = yield* newest(createdBetween(done, near))
    return Option.isSome(report) ? report : yield* newest(createdBetween(done, from, near))
  })
)

/**
 * Whether a report has a date-time that was requested. Amazon drops what is less than a second, and never adds to it:
 * the report of a second later is another one, however near that is.
 */
export const isSameTime = (
  reported: DateTimeInput | null | undefined,
  requested: DateTimeInput | null | undefined
): boolean => {
  if (reported == null || requested == null) return false
  const [report, request] = [toEpochMillis(reported), toEpochMillis(requested)]
  return report === request || report === Math.floor(request / 1_000) * 1_000
}

/**
 * Whether a report has the dates that Amazon sets for a request without any: the time of the request. False where the
 * report does not say when it was created.
 */
const hasDefaultDates = (report: Fields.Fields<Api.Report>): boolean =>
  report.dataStartTime === undefined || report.dataStartTime === null
  || Math.abs(Fields.time(report.createdTime) - Fields.time(report.dataStartTime)) <= 5 * 60_000

/** Whether a report is what a request would create. */
export const matches = (report: Fields.Fields<Api.Report>, request: Request): boolean => {
  const { processingStatus } = report
  if (processingStatus === "CANCELLED" || processingStatus === "FATAL") return false
  if (Fields.string(report.reportId) === undefined) return false
  const marketplaces = new Set(Fields.items(report.marketplaceIds))
  const hasMarketplaces = marketplaces.size === new Set(request.marketplaceIds).size
    && request.marketplaceIds.every((id) => marketplaces.has(id))
  if (!hasMarketplaces) return false
  const { dataEndTime, dataStartTime } = request
  if (dataStartTime === undefined && dataEndTime === undefined) return hasDefaultDates(report)
  return (dataStartTime === undefined || isSameTime(Fields.string(report.dataStartTime), dataStartTime))
    && (dataEndTime === undefined || isSameTime(Fields.string(report.dataEndTime), dataEndTime))
}

/** Those that Amazon has not ended without a document. */
const reusable = (reportType: string, from: number | undefined, to?: number) =>
  createdBetween({ reportType, processingStatuses: ["DONE", "IN_PROGRESS", "IN_QUEUE"] }, from, to)

/** The newest report that a request would only repeat: of the same type, marketplaces and dates. */
export const find = (
  request: Request,
  within: Duration.Duration
): Effect.Effect<Option.Option<Api.Report>, SpApiError, SpApi> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    newest(Stream.filter(
      reusable(request.reportType, since(now, within)),
      (report) => matches(Fields.of(report), request)
    )))

/**
 * Whether Amazon cancelled a report because it created, or was creating, another one of the type within the interval.
 * Amazon does not say so, but `getReports` returns the other one. False for types without an interval.
 */
export const isTooSoon = (
  reportId: string | undefined,
  interval: Duration.Duration | undefined
): Effect.Effect<boolean, SpApiError, SpApi> => {
  if (reportId === undefined || interval === undefined) return Effect.succeed(false)
  return Effect.flatMap(Api.getReport({ reportId }), (report) => {
    const { createdTime, marketplaceIds, reportType } = Fields.of(report)
    const time = Fields.time(createdTime)
    const marketplaces = new Set(Fields.items(marketplaceIds))
    // A report that says too little about itself may have been too soon: a lack of data is not known to be the reason.
    if (Number.isNaN(time) || marketplaces.size === 0 || typeof reportType !== "string") return Effect.succeed(true)
    return reusable(reportType, since(time, interval), time).pipe(
      Stream.map(Fields.of),
      Stream.filter((other) =>
        Fields.string(other.reportId) !== reportId
        && Fields.items(other.marketplaceIds).some((id) => marketplaces.has(id))
      ),
      Stream.runHead,
      Effect.map(Option.isSome)
    )
  })
}
