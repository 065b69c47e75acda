/**
 * Reports: the whole life of a report as one Stream.
 *
 * ```ts
 * Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.DE.id] })
 * ```
 *
 * asks for the report, waits until Amazon has made it, opens its document and gives its rows, in constant memory. A
 * range of dates that is longer than one report may cover takes several reports; their rows come one after another.
 * Documents of restricted types are fetched with a restricted data token.
 *
 * A report's id is given out at once: keep what `onRequested` gives, pass it as `requested` after a crash, and the same
 * call goes on where it was without asking Amazon again. {@link resume} does it by the id alone.
 *
 * | killed | then |
 * | --- | --- |
 * | before Amazon took the request | it is made |
 * | after that, and before `onRequested` | with `reuseWithin` the report is found by its type, its marketplaces and its dates, and not asked for again; not with `reportOptions`, which Amazon does not tell |
 * | while it waits, or reads the document | it waits on, or reads it again from its beginning |
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { layerOf } from "../internal/service.ts"
import type { ReportError } from "./internal/reportError.ts"
import { isReportError, ReportInvalid } from "./internal/reportError.ts"
import type { Requested, RequestOptions, WaitOptions } from "./internal/reportJobs.ts"
import * as ReportJobs from "./internal/reportJobs.ts"
import * as ReportRows from "./internal/reportRows.ts"
import type { ReportType, ReportTypeTable } from "./ReportTypes.ts"

export * from "./internal/reportError.ts"
export type { Finished, Requested, RequestOptions, WaitOptions } from "./internal/reportJobs.ts"
export type { RowOptions } from "./internal/reportRows.ts"
export {
  type Period,
  periods,
  schedule,
  type ScheduleOptions,
  schedules,
  unschedule
} from "./internal/reportSchedules.ts"
export { type ReportType, type ReportTypeFacts, reportTypes } from "./ReportTypes.ts"

/** A row of a flat file: its columns by their names in the header. */
export type FlatRow = { readonly [column: string]: string }

/** What a row of a report type is: columns of a flat file, or a value of an XML or JSON document. */
export type RowOf<T extends ReportType> = T extends keyof ReportTypeTable
  ? ReportTypeTable[T]["format"] extends "TSV" | "CSV" ? FlatRow : unknown
  : unknown

/** What {@link rows} takes. */
export interface RowsOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends RequestOptions<T, E, R>, WaitOptions, ReportRows.RowOptions
{
  /**
   * Give no rows, instead of failing with `ReportCancelled`, where Amazon cancels a report: mostly there is no data
   * then. Where Amazon made another of a type that it makes only so often, that is the likelier reason, and it fails all
   * the same: no stock is not the same as no answer.
   */
  readonly emptyWhenCancelled?: boolean | undefined
}

/** What {@link bytes} takes. */
export interface BytesOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends RequestOptions<T, E, R>, WaitOptions
{}

type Needs = SpApi | HttpClient.HttpClient
type Errors = SpApiError | ReportError

/**
 * Asks for a report, and gives its id at once. Fails with `ReportInvalid` or `ReportNotRequestable` (`ReportError`)
 * before anything is sent; a range of dates that takes several reports is `ReportInvalid` here. An outcome that is
 * unknown is not repeated: it fails with `outcome: "unknown"`.
 */
export const request = <const T extends ReportType, E = never, R = never>(
  options: RequestOptions<T, E, R>
): Effect.Effect<Requested, Errors | E, SpApi | R> =>
  Effect.flatMap(
    ReportJobs.plan(options),
    (parts): Effect.Effect<Requested, Errors | E, SpApi | R> =>
      parts.length === 1
        ? parts[0]!
        : ReportJobs.fail(
          new ReportInvalid({
            field: "dataStartTime",
            description:
              `this range of dates takes ${parts.length} reports; use Reports.rows, or ask for one after the other`
          }),
          options.reportType
        )
  )

export {
  /**
   * The report once it is done. Fails with `ReportCancelled`, `ReportFailed` (with what Amazon wrote about it) or
   * `ReportPending`.
   */
  wait as await
} from "./internal/reportJobs.ts"

/** Where the document of a report is. The address is secret and lives 5 minutes. */
export const document: (
  report: Api.Report,
  options?: WaitOptions
) => Effect.Effect<Api.ReportDocument, Errors, SpApi> = ReportJobs.location

/** No report where Amazon cancelled one and nothing but a want of data is a reason for it. */
const noneWithoutData = <E>(
  error: E | Errors
): Effect.Effect<ReadonlyArray<Api.Report>, E | Errors, SpApi> => {
  if (!isReportError(error) || error.reason._tag !== "ReportCancelled") return Effect.fail(error)
  const { reason: { interval }, reportId } = error
  return interval === undefined || reportId === undefined
    ? Effect.succeed([])
    : Effect.flatMap(ReportJobs.isTooSoon(reportId, interval), (is) => is ? Effect.fail(error) : Effect.succeed([]))
}

/** A report whose type is the requested one, also where Amazon leaves it out. */
const ofType = (report: Api.Report, reportType: string): Api.Report =>
  typeof report.reportType === "string" ? report : { ...report, reportType }

/** Every report of a request, in the order of their dates, once it is done. Up to 4 are being made at a time. */
const finished = <T extends ReportType, E, R>(
  options: RowsOptions<T, E, R>
): Stream.Stream<Api.Report, Errors | E, Needs | R> =>
  Stream.unwrap(Effect.map(ReportJobs.plan(options), (parts) =>
    Stream.fromIterable(parts).pipe(
      // One after the other, so that `onRequested` never runs twice at a time.
      Stream.mapEffect((part) => part),
      Stream.mapEffect(({ reportId }) => {
        const found = Effect.map(ReportJobs.wait(reportId, options), (report): ReadonlyArray<Api.Report> => [
          ofType(report, options.reportType)
        ])
        return options.emptyWhenCancelled === true ? Effect.catch(found, noneWithoutData) : found
      }, { concurrency: 4 }),
      Stream.flatMap(Stream.fromIterable)
    )))

/**
 * Asks for a report, waits for it, and gives the bytes of its document, decompressed. A range of dates that takes
 * several reports is `ReportInvalid`: their documents do not make one file.
 */
export const bytes = <const T extends ReportType, E = never, R = never>(
  options: BytesOptions<T, E, R>
): Stream.Stream<Uint8Array, Errors | E, Needs | R> =>
  Stream.unwrap(Effect.map(
    Effect.flatMap(request(options), ({ reportId }) => ReportJobs.wait(reportId, options)),
    (report) => ReportRows.bytes(ofType(report, options.reportType), options)
  ))

/**
 * Asks for a report, waits for it, and gives its rows.
 *
 * Rows of flat files are records of texts by column; with a `schema` they are what it decodes. Fails with `ReportError`
 * when the report is not made, and with `SpApiError` when a call fails or the document ends early, after the rows
 * before it.
 */
export const rows: {
  <A, const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R> & { readonly schema: Schema.Codec<A, unknown> }
  ): Stream.Stream<A, Errors | E, Needs | R>
  <const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R>
  ): Stream.Stream<RowOf<T>, Errors | E, Needs | R>
} = <T extends ReportType, E, R>(options: RowsOptions<T, E, R>): Stream.Stream<never, Errors | E, Needs | R> =>
  Stream.flatMap(finished(options), (report) => ReportRows.rows(report, options))

/**
 * The rows of a report that was asked for before, by its id: waits for it if it is still being made. The way on after a
 * crash for a program that kept nothing but the id.
 */
export const resume: {
  <A>(
    reportId: string,
    options: WaitOptions & ReportRows.RowOptions & { readonly schema: Schema.Codec<A, unknown> }
  ): Stream.Stream<A, Errors, Needs>
  <T extends ReportType = ReportType>(
    reportId: string,
    options?: WaitOptions & ReportRows.RowOptions
  ): Stream.Stream<RowOf<T>, Errors, Needs>
} = (reportId: string, options?: WaitOptions & ReportRows.RowOptions): Stream.Stream<never, Errors, Needs> =>
  Stream.unwrap(Effect.map(ReportJobs.wait(reportId, options), (report) => ReportRows.rows(report, options)))

/** Which reports to list. */
export interface ListOptions {
  readonly reportType: ReportType
  /** At most 10; default: all. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE"> | undefined
  /** How far back; at most 90 days, which is the default. */
  readonly within?: Duration.Input | undefined
}

const listed = (
  options: ListOptions,
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

/** Reports that exist, requested by anybody, scheduled, or made by Amazon (settlements), in Amazon's order. */
export const list = (options: ListOptions): Stream.Stream<Api.Report, SpApiError, SpApi> =>
  Stream.unwrap(Effect.map(Clock.currentTimeMillis, (now) => listed(options, since(now, options.within))))

/** What `latest` looks at first: 90 days of a report that is made every few minutes are hours of pages. */
const recent = 2 * 86_400_000

/**
 * The newest report of a type that is done; the way to reports that Amazon makes by itself, and to those of schedules.
 */
export const latest = (
  options: Omit<ListOptions, "processingStatuses">
): Effect.Effect<Option.Option<Api.Report>, SpApiError, SpApi> =>
  Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    const done: ListOptions = { ...options, processingStatuses: ["DONE"] }
    const from = since(now, options.within)
    const near = now - recent
    if (from !== undefined && from >= near) return yield* ReportJobs.newest(listed(done, from))
    const found = yield* ReportJobs.newest(listed(done, near))
    return Option.isSome(found) ? found : yield* ReportJobs.newest(listed(done, from, near))
  })

/** Cancels a report that Amazon has not begun with. */
export const cancel = (reportId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelReport({ reportId }))

type RowStream<T extends ReportType> = Stream.Stream<RowOf<T>, Errors, Needs>

/** Reports as a service, for code that wants them injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly request: (options: RequestOptions) => Effect.Effect<Requested, Errors>
  readonly await: (reportId: string, options?: WaitOptions) => Effect.Effect<Api.Report, Errors>
  readonly rows: <const T extends ReportType>(options: RowsOptions<T>) => Stream.Stream<RowOf<T>, Errors>
  readonly bytes: (options: BytesOptions) => Stream.Stream<Uint8Array, Errors>
  readonly resume: <T extends ReportType = ReportType>(
    reportId: string,
    options?: WaitOptions & ReportRows.RowOptions
  ) => Stream.Stream<RowOf<T>, Errors>
  readonly list: (options: ListOptions) => Stream.Stream<Api.Report, SpApiError>
  readonly latest: (
    options: Omit<ListOptions, "processingStatuses">
  ) => Effect.Effect<Option.Option<Api.Report>, SpApiError>
  readonly cancel: (reportId: string) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/workflows/Reports")) {}

/** Reports over `SpApi`, and an HTTP client for the documents. */
export const layer: Layer.Layer<Service, never, Needs> = layerOf(Service, ({ effect, stream }) => ({
  request: effect(request),
  await: effect(ReportJobs.wait),
  rows: stream(<const T extends ReportType>(options: RowsOptions<T>): RowStream<T> => rows(options)),
  bytes: stream(bytes),
  resume: stream(<T extends ReportType>(
    reportId: string,
    options?: WaitOptions & ReportRows.RowOptions
  ): RowStream<T> => resume(reportId, options)),
  list: stream(list),
  latest: effect(latest),
  cancel: effect(cancel)
}))
