/** Requests for reports: checked, split into the ranges that Amazon allows, and not repeated where a report exists. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { announce } from "../../internal/announce.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"
import * as Fields from "../../internal/fields.ts"
import { factsOf, type ReportType, type ReportTypeTable } from "../ReportTypes.ts"
import * as ExistingReports from "./existingReports.ts"
import * as ReportChecks from "./reportChecks.ts"
import * as ReportDates from "./reportDates.ts"
import { ReportError, ReportInvalid } from "./reportError.ts"

/** The options of a report type: known names with their known values, and any other. */
export type ReportOptionsOf<T extends ReportType> = { readonly [name: string]: string } & KnownOptions<T>

type KnownOptions<T extends ReportType> = T extends keyof ReportTypeTable
  ? ReportTypeTable[T] extends { readonly options: infer Options } ? {
      readonly [Name in keyof Options]?: Options[Name] extends ReadonlyArray<infer Value> ? Value | (string & {})
        : string
    }
  : unknown
  : unknown

/** The report to request. */
export interface RequestOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends ReportChecks.Request
{
  readonly reportType: T
  /** Options of the report type, such as `reportPeriod`. Known names and values complete; others are accepted. */
  readonly reportOptions?: ReportOptionsOf<T> | undefined
  /**
   * Uses a report of the same type, marketplaces and dates (to the second, as Amazon returns them) that is not older
   * than this, done or still in progress, instead of requesting a new one. It also finds a report that a program
   * requested just before a crash. Not for reports with options, and not for types that other programs request with
   * options: Amazon does not return the options of a report, so such reports look the same.
   */
  readonly reuseWithin?: Duration.Input | undefined
  /** Runs as soon as a report has an id, before anything else; store its argument to resume after a crash. */
  readonly onRequested?: ((requested: Requested) => Effect.Effect<void, E, R>) | undefined
  /** The arguments of `onRequested` before a crash: these reports are not requested again. */
  readonly requested?: ReadonlyArray<Requested> | undefined
  /** Skips the checks against the table of report types, which may lag behind Amazon. */
  readonly unchecked?: boolean | undefined
}

/** A report that was requested. Plain data: store it where a crash does not lose it. */
export interface Requested {
  readonly reportId: string
  readonly reportType: string
  /** As it was sent: an ISO 8601 date-time. */
  readonly dataStartTime?: string | undefined
  /** As it was sent: an ISO 8601 date-time. */
  readonly dataEndTime?: string | undefined
}

const datesOf = ({ dataEndTime, dataStartTime }: ReportChecks.Request) => ({
  ...(dataStartTime === undefined ? undefined : { dataStartTime: ReportDates.format(dataStartTime) }),
  ...(dataEndTime === undefined ? undefined : { dataEndTime: ReportDates.format(dataEndTime) })
})

const requestedOf = (request: ReportChecks.Request, reportId: string): Requested => ({
  reportId,
  reportType: request.reportType,
  ...datesOf(request)
})

const create = (request: ReportChecks.Request): Effect.Effect<Requested, SpApiError, SpApi> => {
  const { marketplaceIds, reportOptions, reportType } = request
  return Effect.flatMap(
    Api.createReport({
      body: {
        reportType,
        marketplaceIds,
        ...(reportOptions === undefined ? undefined : { reportOptions }),
        ...datesOf(request)
      }
    }),
    (response) =>
      Effect.map(
        Fields.required(
          Api.createReport,
          Fields.of(response).reportId,
          "reportId",
          "Amazon may still create the report: look for it with Reports.list"
        ),
        (reportId) => requestedOf(request, reportId)
      )
  )
}

const isSameTime = (reported: DateTimeInput | undefined, requested: DateTimeInput | undefined): boolean =>
  reported === undefined && requested === undefined || ExistingReports.isSameTime(reported, requested)

/** Requests one of the {@link parts}: the report of before a crash, one that can be reused, or a new one. */
export const requestPart = <T extends ReportType, E, R>(
  { onRequested, requested, reuseWithin }: RequestOptions<T, E, R>,
  part: ReportChecks.Request
): Effect.Effect<Requested, SpApiError | E, SpApi | R> => {
  const stored = requested?.find((item) =>
    item.reportType === part.reportType
    && isSameTime(item.dataStartTime, part.dataStartTime)
    && isSameTime(item.dataEndTime, part.dataEndTime)
  )
  if (stored !== undefined) return Effect.succeed(stored)
  const created = announce(create(part), onRequested)
  if (reuseWithin === undefined) return created
  return Effect.flatMap(ExistingReports.find(part, Duration.fromInputUnsafe(reuseWithin)), (report) => {
    if (Option.isNone(report)) return created
    const reused = requestedOf(part, String(report.value.reportId))
    return Effect.as(onRequested?.(reused) ?? Effect.void, reused)
  })
}

/** The requests that a range of dates needs. */
const splitRange = (
  request: ReportChecks.Request,
  maxDays: number | undefined,
  now: number
): ReadonlyArray<ReportChecks.Request> => {
  const { dataEndTime, dataStartTime } = request
  if (maxDays === undefined || dataStartTime === undefined) return [request]
  const range = {
    start: toEpochMillis(dataStartTime),
    end: dataEndTime === undefined ? now : toEpochMillis(dataEndTime)
  }
  const ranges = ReportDates.split(range, maxDays)
  // The last part of a range without an end has none either, so it stays the same when the program resumes later.
  return ranges.length === 1 ? [request] : ranges.map(({ end, start }, index) => ({
    ...request,
    dataStartTime: new Date(start),
    dataEndTime: dataEndTime === undefined && index === ranges.length - 1 ? undefined : new Date(end)
  }))
}

/** The reports that a request needs, in the order of their dates. Fails where the request is not valid. */
export const parts = <T extends ReportType, E, R>(
  options: RequestOptions<T, E, R>
): Effect.Effect<ReadonlyArray<ReportChecks.Request>, ReportError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const facts = options.unchecked === true ? undefined : factsOf(options.reportType)
    const reason = ReportChecks.check(options, facts, now)
      ?? (options.reuseWithin !== undefined && options.reportOptions !== undefined
        ? new ReportInvalid({
          field: "reuseWithin",
          description: "cannot be combined with reportOptions, because Amazon does not return the options of a report; "
            + "store the id of the report instead"
        })
        : undefined)
    return reason === undefined
      ? Effect.succeed(splitRange(options, facts?.maxDays, now))
      : Effect.fail(new ReportError({ reason, reportType: options.reportType, reportId: undefined }))
  })

/** The dates of a report, as they are sent. */
export type Range = Pick<Requested, "dataStartTime" | "dataEndTime">

/** The ranges of dates of the reports that a request needs. */
export const ranges = <T extends ReportType, E, R>(
  options: RequestOptions<T, E, R>
): Effect.Effect<ReadonlyArray<Range>, ReportError> => Effect.map(parts(options), (parts) => parts.map(datesOf))
