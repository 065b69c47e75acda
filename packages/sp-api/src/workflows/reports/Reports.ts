/**
 * Reports: request, wait, download and read, as one Stream of rows.
 *
 * ```ts
 * Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.DE.id] })
 * ```
 *
 * requests the report, waits until Amazon has created it, opens its document and returns its rows, in constant memory.
 * A range of dates that is longer than Amazon allows becomes several reports, whose rows follow one another. Documents
 * of restricted report types are requested with a restricted data token.
 *
 * `onRequested` receives the id of a report at once. Store its arguments, pass them as `requested` after a crash, and
 * the same call continues without another request. {@link resume} needs the id alone.
 *
 * A program that is killed and runs again
 *
 * - before Amazon accepted the request: requests the report.
 * - after that, and before `onRequested`: with `reuseWithin`, finds the report by its type, marketplaces and dates, and
 *   does not request it again; not with `reportOptions`, which Amazon does not return.
 * - while it waits, or reads the document: continues to wait, or reads the document again from its beginning.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import type * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import type { ListOptions } from "./internal/existingReports.ts"
import * as ExistingReports from "./internal/existingReports.ts"
import type { ReportError } from "./internal/reportError.ts"
import { isReportError, ReportInvalid } from "./internal/reportError.ts"
import type { WaitOptions } from "./internal/reportJobs.ts"
import * as ReportJobs from "./internal/reportJobs.ts"
import type { Range, Requested, RequestOptions } from "./internal/reportRequests.ts"
import * as ReportRequests from "./internal/reportRequests.ts"
import * as ReportRows from "./internal/reportRows.ts"
import type { Resume, ResumeOptions, Rows, RowsOptions } from "./internal/rowTypes.ts"
import type { ReportType } from "./ReportTypes.ts"

export { latest, list, type ListOptions } from "./internal/existingReports.ts"
export * from "./internal/reportError.ts"
export type { Finished, WaitOptions } from "./internal/reportJobs.ts"
export type { Range, ReportOptionsOf, Requested, RequestOptions } from "./internal/reportRequests.ts"
export type { RowOptions } from "./internal/reportRows.ts"
export {
  type Period,
  periods,
  schedule,
  type ScheduleOptions,
  schedules,
  unschedule
} from "./internal/reportSchedules.ts"
export type {
  DocumentOf,
  FlatRow,
  ParsedRowOf,
  Resume,
  ResumeOptions,
  RowOf,
  Rows,
  RowsOptions,
  SectionOf,
  SectionRow,
  SectionRowOf,
  UntypedRowOf
} from "./internal/rowTypes.ts"
export { type ReportType, type ReportTypeFacts, reportTypes } from "./ReportTypes.ts"

/** The options of {@link bytes}. */
export interface BytesOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends RequestOptions<T, E, R>, WaitOptions
{}

type Needs = SpApi | HttpClient.HttpClient
type Errors = SpApiError | ReportError

/**
 * Requests a report, and returns its id at once.
 *
 * Fails with `ReportInvalid` or `ReportNotRequestable` (`ReportError`) before anything is sent; a range of dates that
 * needs several reports is `ReportInvalid` here. A call with an unknown outcome is not repeated and fails with
 * `outcome: "unknown"`.
 */
export const request = located(<const T extends ReportType, E = never, R = never>(
  options: RequestOptions<T, E, R>
): Effect.Effect<Requested, Errors | E, SpApi | R> =>
  Effect.flatMap(
    ReportRequests.parts(options),
    (parts): Effect.Effect<Requested, Errors | E, SpApi | R> =>
      parts.length === 1
        ? ReportRequests.requestPart(options, parts[0]!)
        : ReportJobs.fail(
          new ReportInvalid({
            field: "dataStartTime",
            description:
              `starts a range that needs ${parts.length} reports; use Reports.rows, or request Reports.ranges`
          }),
          options.reportType
        )
  )
)

/**
 * The ranges of dates of the reports that a request needs, in their order: one, or several where the range is longer
 * than Amazon allows for the type. For programs that {@link request} and store each report on its own. Sends nothing;
 * fails as {@link request} does where the options are not valid.
 */
export const ranges = <const T extends ReportType, E = never, R = never>(
  options: RequestOptions<T, E, R>
): Effect.Effect<ReadonlyArray<Range>, ReportError> => ReportRequests.ranges(options)

export {
  /**
   * Waits for a report, and returns it once it is done. Fails with `ReportCancelled`, `ReportFailed` (with what Amazon
   * wrote about it) or `ReportPending`.
   */
  wait as await
} from "./internal/reportJobs.ts"

/**
 * Where the document of a report that is done is. The URL is a secret and valid for 5 minutes. Fails with
 * `ReportUnreadable` where the report has no document.
 */
export const document: (
  report: Api.Report,
  options?: WaitOptions
) => Effect.Effect<Api.ReportDocument, Errors, SpApi> = located(ReportJobs.location)

/** No report where Amazon cancelled it and a lack of data is the only known reason. */
const emptyWithoutData = <E>(
  error: E | Errors
): Effect.Effect<ReadonlyArray<Api.Report>, E | Errors, SpApi> => {
  if (!isReportError(error) || error.reason._tag !== "ReportCancelled") return Effect.fail(error)
  return Effect.flatMap(
    ExistingReports.isTooSoon(error.reportId, error.reason.interval),
    (isTooSoon) => isTooSoon ? Effect.fail(error) : Effect.succeed([])
  )
}

/** The report once it is done; none where {@link emptyWithoutData} says so, and the program asks for that. */
const orEmpty = <E, R>(
  report: Effect.Effect<Api.Report, E | Errors, R>,
  options: { readonly emptyWhenCancelled?: boolean | undefined } | undefined
): Effect.Effect<ReadonlyArray<Api.Report>, E | Errors, R | SpApi> => {
  const reports = Effect.map(report, (report) => [report])
  return options?.emptyWhenCancelled === true ? Effect.catch(reports, emptyWithoutData) : reports
}

/** The report with the requested type where Amazon leaves it out. */
const withType = (report: Api.Report, reportType: string): Api.Report =>
  typeof report.reportType === "string" ? report : { ...report, reportType }

/** The reports of a request once they are done, in the order of their dates. Amazon works on up to 4 at a time. */
const finished = <T extends ReportType, E, R>(
  options: RowsOptions<T, E, R>
): Stream.Stream<Api.Report, Errors | E, Needs | R> =>
  Stream.unwrap(Effect.map(ReportRequests.parts(options), (parts) =>
    Stream.fromIterable(parts).pipe(
      // One after the other, so that `onRequested` never runs concurrently.
      Stream.mapEffect((part) => ReportRequests.requestPart(options, part)),
      Stream.mapEffect(
        ({ reportId }) =>
          orEmpty(
            Effect.map(ReportJobs.wait(reportId, options), (report) => withType(report, options.reportType)),
            options
          ),
        { concurrency: 4 }
      ),
      Stream.flatMap(Stream.fromIterable)
    )))

/**
 * Requests a report, waits for it, and returns the bytes of its document, decompressed. Fails as {@link rows} does; a
 * range of dates that needs several reports is `ReportInvalid`, because their documents are not one file.
 */
export const bytes = located(<const T extends ReportType, E = never, R = never>(
  options: BytesOptions<T, E, R>
): Stream.Stream<Uint8Array, Errors | E, Needs | R> =>
  Stream.unwrap(Effect.map(
    Effect.flatMap(request(options), ({ reportId }) => ReportJobs.wait(reportId, options)),
    (report) => ReportRows.bytes(withType(report, options.reportType), options)
  ))
)

/** Requests a report, waits for it, and returns its rows, whose type follows from the report type and the options. */
export const rows: Rows<Needs> = located(<T extends ReportType, E, R>(
  options: RowsOptions<T, E, R>
): Stream.Stream<never, Errors | E, Needs | R> =>
  Stream.flatMap(finished(options), (report) => ReportRows.rows(report, options))
)

/** The report by its id, once it is done; fails where it is of another type than the caller says. */
const resumed = (reportId: string, options: ResumeOptions | undefined): Effect.Effect<Api.Report, Errors, Needs> =>
  Effect.flatMap(ReportJobs.wait(reportId, options), (report) => {
    const reportType = options?.reportType
    if (reportType === undefined) return Effect.succeed(report)
    const known = withType(report, reportType)
    return known.reportType === reportType ? Effect.succeed(known) : ReportJobs.fail(
      new ReportInvalid({
        field: "reportType",
        description: `is not that of the report, which is ${known.reportType}`
      }),
      known.reportType,
      reportId
    )
  })

/** The rows of a report by its id. Waits for the report where it is not done. Fails as {@link rows} does. */
export const resume: Resume<Needs> = located((
  reportId: string,
  options?: ResumeOptions
): Stream.Stream<never, Errors, Needs> =>
  Stream.flatMap(
    Stream.fromIterableEffect(orEmpty(resumed(reportId, options), options)),
    (report) => ReportRows.rows(report, options)
  )
)

/** Cancels a report that Amazon has not started to create. */
export const cancel = located((reportId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelReport({ reportId }))
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly request: (options: RequestOptions) => Effect.Effect<Requested, Errors>
  readonly await: (reportId: string, options?: WaitOptions) => Effect.Effect<Api.Report, Errors>
  readonly rows: Rows<never>
  readonly bytes: (options: BytesOptions) => Stream.Stream<Uint8Array, Errors>
  readonly resume: Resume<never>
  readonly list: (options: ListOptions) => Stream.Stream<Api.Report, SpApiError>
  readonly latest: (
    options: Omit<ListOptions, "processingStatuses">
  ) => Effect.Effect<Option.Option<Api.Report>, SpApiError>
  readonly cancel: (reportId: string) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/workflows/Reports") {}

/** The service over `SpApi`, and an `HttpClient` for the documents. */
export const layer: Layer.Layer<Service, never, Needs> = layerOf(Service, ({ effect, stream }) => ({
  request: effect(request),
  await: effect(ReportJobs.wait),
  // The types of overloads do not pass through a function.
  rows: stream(rows) as Rows<never>,
  bytes: stream(bytes),
  resume: stream(resume) as Resume<never>,
  list: stream(ExistingReports.list),
  latest: effect(ExistingReports.latest),
  cancel: effect(cancel)
}))
