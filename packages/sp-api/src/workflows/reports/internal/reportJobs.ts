/**
 * The steps in the life of a report: ask for it, find one that is there already, wait for it, open its document.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as JobDocument from "../../internal/jobDocument.ts"
import * as Waiting from "../../internal/waiting.ts"
import { factsOf, type ReportType } from "../ReportTypes.ts"
import * as ReportChecks from "./reportChecks.ts"
import * as ReportDates from "./reportDates.ts"
import type { ReportErrorReason } from "./reportError.ts"
import {
  ReportCancelled,
  ReportError,
  ReportFailed,
  ReportInvalid,
  ReportPending,
  ReportUnreadable
} from "./reportError.ts"

/** What to ask for. */
export interface RequestOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends ReportChecks.Request
{
  readonly reportType: T
  /**
   * Take a report of the same type, marketplaces and dates that is not older than this, finished or still being made,
   * before asking for a new one. Also finds a report that a process asked for just before it died. Not for reports with
   * options: Amazon does not tell the options of a report, so they could not be told apart. For the same reason it is
   * not for types that others ask for with options.
   */
  readonly reuseWithin?: Duration.Input | undefined
  /** Runs as soon as a report has an id, before anything else; keep what it gives to go on after a crash. */
  readonly onRequested?: ((requested: Requested) => Effect.Effect<void, E, R>) | undefined
  /** What `onRequested` gave before a crash: those reports are not asked for again. */
  readonly requested?: ReadonlyArray<Requested> | undefined
  /**
   * Ask even for what the table of report types advises against: Amazon changes types more often than tables follow.
   */
  readonly unchecked?: boolean | undefined
}

/** A report that was asked for. Plain data, to be kept where a crash does not reach it. */
export interface Requested {
  readonly reportId: string
  readonly reportType: string
  readonly dataStartTime?: string | undefined
  readonly dataEndTime?: string | undefined
}

/** What a notification REPORT_PROCESSING_FINISHED says. */
export interface Finished {
  readonly reportId: string
  readonly processingStatus: string
}

/** How to wait for a report. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications of finished reports, of this one and of others. With them the wait asks only every 5 minutes, in case
   * one gets lost. Every wait runs the Stream for itself, so it must give the same to all: one of a `PubSub`, not of a
   * queue.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
  /**
   * Whether the document is fetched with a restricted data token. Default: as the table of report types says, and for
   * other types too when Amazon denies access without one.
   */
  readonly restricted?: boolean | undefined
}

/** Fails with a {@link ReportError}. */
export const fail = (
  reason: ReportErrorReason,
  reportType?: string,
  reportId?: string
): Effect.Effect<never, ReportError> => Effect.fail(new ReportError({ reason, reportType, reportId }))

/** Amazon may drop what is less than a second. */
const sameMoment = (left: DateTimeInput | null | undefined, right: DateTimeInput | null | undefined): boolean =>
  left != null && right != null && Math.abs(ReportDates.toMillis(left) - ReportDates.toMillis(right)) < 1_000

/**
 * Whether the dates of a report are those that Amazon takes where the request names none: the time of the request. Not
 * where the report does not say when it was created.
 */
const hasDefaultDates = (report: Fields.Fields<Api.Report>): boolean =>
  report.dataStartTime === undefined || report.dataStartTime === null
  || Math.abs(Fields.time(report.createdTime) - Fields.time(report.dataStartTime)) <= 5 * 60_000

const matches = (found: Api.Report, wanted: ReportChecks.Request): boolean => {
  const report = Fields.of(found)
  const { processingStatus } = report
  if (processingStatus === "CANCELLED" || processingStatus === "FATAL") return false
  if (Fields.string(report.reportId) === undefined) return false
  const marketplaces = new Set(Fields.items(report.marketplaceIds))
  const isOfThem = marketplaces.size === new Set(wanted.marketplaceIds).size
    && wanted.marketplaceIds.every((id) => marketplaces.has(id))
  if (!isOfThem) return false
  const { dataEndTime, dataStartTime } = wanted
  if (dataStartTime === undefined && dataEndTime === undefined) return hasDefaultDates(report)
  return (dataStartTime === undefined || sameMoment(Fields.string(report.dataStartTime), dataStartTime))
    && (dataEndTime === undefined || sameMoment(Fields.string(report.dataEndTime), dataEndTime))
}

const createdAt = (report: Api.Report): number => Fields.time(Fields.of(report).createdTime)

const isNewer = (report: Api.Report, other: Api.Report): boolean =>
  createdAt(report) > createdAt(other) || Number.isNaN(createdAt(other)) && !Number.isNaN(createdAt(report))

/** The newest of some reports. One that does not say when it was created is older than those that do. */
export const newest = <E, R>(
  reports: Stream.Stream<Api.Report, E, R>
): Effect.Effect<Option.Option<Api.Report>, E, R> =>
  Stream.runFold(
    reports,
    () => Option.none<Api.Report>(),
    (best, report) =>
      !Fields.isObject(report) || Option.isSome(best) && !isNewer(report, best.value) ? best : Option.some(report)
  )

const find = (
  wanted: ReportChecks.Request,
  within: Duration.Duration
): Effect.Effect<Option.Option<Api.Report>, SpApiError, SpApi> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Api.getReports.items({
      reportTypes: [wanted.reportType],
      processingStatuses: ["DONE", "IN_PROGRESS", "IN_QUEUE"],
      createdSince: new Date(now - Duration.toMillis(within)),
      pageSize: 100
    }).pipe(
      Stream.filter((report) => matches(report, wanted)),
      newest
    ))

const describe = (wanted: ReportChecks.Request, reportId: string): Requested => ({
  reportId,
  reportType: wanted.reportType,
  ...(wanted.dataStartTime === undefined ? undefined : { dataStartTime: ReportDates.toText(wanted.dataStartTime) }),
  ...(wanted.dataEndTime === undefined ? undefined : { dataEndTime: ReportDates.toText(wanted.dataEndTime) })
})

const create = (wanted: ReportChecks.Request): Effect.Effect<Requested, SpApiError, SpApi> => {
  const { dataEndTime, dataStartTime, marketplaceIds, reportOptions, reportType } = wanted
  return Effect.flatMap(
    Api.createReport({
      body: {
        reportType,
        marketplaceIds,
        ...(reportOptions === undefined ? undefined : { reportOptions }),
        ...(dataStartTime === undefined ? undefined : { dataStartTime: ReportDates.toText(dataStartTime) }),
        ...(dataEndTime === undefined ? undefined : { dataEndTime: ReportDates.toText(dataEndTime) })
      }
    }),
    (response) =>
      Effect.map(
        Fields.required(
          Api.createReport,
          Fields.of(response).reportId,
          "reportId",
          "the report may have been requested all the same: look for it with Reports.list"
        ),
        (reportId) => describe(wanted, reportId)
      )
  )
}

/** Asks for one report, unless it was asked for already. */
const requestPart = <T extends ReportType, E, R>(
  options: RequestOptions<T, E, R>,
  part: ReportChecks.Request
): Effect.Effect<Requested, SpApiError | E, SpApi | R> => {
  const isSame = (left: DateTimeInput | undefined, right: DateTimeInput | undefined): boolean =>
    left === undefined && right === undefined || sameMoment(left, right)
  const known = options.requested?.find((requested) =>
    requested.reportType === part.reportType
    && isSame(requested.dataStartTime, part.dataStartTime)
    && isSame(requested.dataEndTime, part.dataEndTime)
  )
  if (known !== undefined) return Effect.succeed(known)
  const { onRequested, reuseWithin } = options
  // Between the id and the place where the caller keeps it there must be no way out.
  const fresh = Effect.uninterruptibleMask((restore) =>
    Effect.tap(restore(create(part)), (requested) => onRequested?.(requested) ?? Effect.void)
  )
  if (reuseWithin === undefined) return fresh
  return Effect.flatMap(find(part, Duration.fromInputUnsafe(reuseWithin)), (found) => {
    if (Option.isNone(found)) return fresh
    const requested = describe(part, String(found.value.reportId))
    return Effect.as(onRequested?.(requested) ?? Effect.void, requested)
  })
}

/** The parts of a request whose range of dates is longer than one report may cover; one part otherwise. */
const parts = (
  options: ReportChecks.Request,
  maxDays: number | undefined,
  now: number
): ReadonlyArray<ReportChecks.Request> => {
  const { dataEndTime, dataStartTime } = options
  if (maxDays === undefined || dataStartTime === undefined) return [options]
  const range = {
    start: ReportDates.toMillis(dataStartTime),
    end: dataEndTime === undefined ? now : ReportDates.toMillis(dataEndTime)
  }
  const ranges = ReportDates.split(range, maxDays)
  // A range without an end has none in its last part either, so that part is the same one when the job goes on later.
  return ranges.length === 1 ? [options] : ranges.map(({ end, start }, index) => ({
    ...options,
    dataStartTime: new Date(start),
    dataEndTime: dataEndTime === undefined && index === ranges.length - 1 ? undefined : new Date(end)
  }))
}

/** One Effect for each report that it takes, none of them run yet; or what is wrong with the request. */
export const plan = <T extends ReportType, E, R>(
  options: RequestOptions<T, E, R>
): Effect.Effect<ReadonlyArray<Effect.Effect<Requested, SpApiError | E, SpApi | R>>, ReportError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const facts = options.unchecked === true ? undefined : factsOf(options.reportType)
    const wrong = ReportChecks.check(options, facts, now)
      ?? (options.reuseWithin !== undefined && options.reportOptions !== undefined
        ? new ReportInvalid({
          field: "reuseWithin",
          description: "cannot be used with reportOptions, as Amazon does not tell the options of a report; keep its id"
        })
        : undefined)
    return wrong === undefined
      ? Effect.succeed(parts(options, facts?.maxDays, now).map((part) => requestPart(options, part)))
      : fail(wrong, options.reportType)
  })

const isRestricted = (report: Api.Report, options: WaitOptions | undefined): boolean =>
  options?.restricted ?? factsOf(report.reportType)?.restricted === true

/** Where the document of a report is; a new address with every run, as an address lives 5 minutes. */
export const location = (
  report: Api.Report,
  options?: WaitOptions
): Effect.Effect<Api.ReportDocument, SpApiError | ReportError, SpApi> => {
  const reportDocumentId = Fields.string(report.reportDocumentId)
  if (reportDocumentId === undefined) {
    const description = `It is ${report.processingStatus} and has no document`
    return fail(new ReportUnreadable({ description }), report.reportType, report.reportId)
  }
  const get = (restricted: boolean) =>
    Effect.tap(
      Api.getReportDocument({ reportDocumentId }, { restricted }),
      (document) => Fields.required(Api.getReportDocument, Fields.of(document).url, "url")
    )
  if (isRestricted(report, options)) return get(true)
  if (options?.restricted === false) return get(false)
  // The list of restricted types is known to lag behind Amazon's.
  return Effect.catchReason(
    get(false),
    "SpApiError",
    "AccessDenied",
    (_, error) => Effect.catch(get(true), () => Effect.fail(error))
  )
}

const explanation = (
  report: Api.Report,
  options: WaitOptions | undefined
): Effect.Effect<string | undefined, never, SpApi | HttpClient.HttpClient> =>
  Fields.string(report.reportDocumentId) === undefined
    ? Effect.undefined
    : JobDocument.explanation(location(report, options))

/** The report once it is done. */
export const wait = (
  reportId: string,
  options?: WaitOptions
): Effect.Effect<Api.Report, SpApiError | ReportError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(
    Waiting.wait({
      operation: Api.getReport,
      get: Api.getReport({ reportId }),
      notified: options?.finished === undefined
        ? undefined
        : Stream.filter(options.finished, (finished) => finished.reportId === reportId),
      onTimeout: (processingStatus, after) =>
        new ReportError({ reason: new ReportPending({ processingStatus, after }), reportType: undefined, reportId })
    }, options),
    (report) => {
      switch (report.processingStatus) {
        case "CANCELLED": {
          const minutes = factsOf(report.reportType)?.everyMinutes
          const interval = minutes === undefined ? undefined : Duration.minutes(minutes)
          return fail(new ReportCancelled({ interval }), report.reportType, reportId)
        }
        case "FATAL":
          return Effect.flatMap(explanation(report, options), (text) =>
            fail(new ReportFailed({ explanation: text }), report.reportType, reportId))
        default:
          return Effect.succeed(report)
      }
    }
  )

/**
 * Whether Amazon cancelled a report because it had made, or was making, another of the type within the interval. Amazon
 * does not say so, but it lists the other.
 */
export const isTooSoon = (reportId: string, interval: Duration.Duration): Effect.Effect<boolean, SpApiError, SpApi> =>
  Effect.flatMap(Api.getReport({ reportId }), (report) => {
    const { createdTime, marketplaceIds, reportType } = Fields.of(report)
    const created = Fields.time(createdTime)
    const places = new Set(Fields.items(marketplaceIds))
    // Where the report does not say enough of itself, the want of data is not a known reason.
    if (Number.isNaN(created) || places.size === 0 || typeof reportType !== "string") return Effect.succeed(true)
    return Api.getReports.items({
      reportTypes: [reportType],
      processingStatuses: ["DONE", "IN_PROGRESS", "IN_QUEUE"],
      createdSince: new Date(created - Duration.toMillis(interval)),
      createdUntil: new Date(created),
      pageSize: 100
    }).pipe(
      Stream.map(Fields.of),
      Stream.filter((other) =>
        Fields.string(other.reportId) !== reportId && Fields.items(other.marketplaceIds).some((id) => places.has(id))
      ),
      Stream.runHead,
      Effect.map(Option.isSome)
    )
  })
