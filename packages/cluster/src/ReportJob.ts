/**
 * Reports that survive a crash: requested once, waited for without memory, read into a function of yours on the
 * runner of the seller.
 *
 * ```ts
 * const AllOrders = ReportJob.make("AllOrders", {
 *   reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
 *   store: (rows, { seller }) => Stream.runForEach(Stream.grouped(rows, 100), (group) => upsert(seller.id, group))
 * })
 *
 * yield* AllOrders.execute({ seller: "eu:A2ABCDEF", from: "2026-11-01T00:00:00Z", to: "2026-11-02T00:00:00Z" })
 * ```
 *
 * The same payload is one job: to execute it again joins it, or returns its result. A report without dates, such as all
 * listings of today, needs a `key` for each job: `payload: ({ key }) => ({ key })` in a `JobSchedule`. A range of dates
 * that is longer than Amazon allows for the type becomes several reports, which Amazon creates at the same time and
 * `store` receives one by one. A process that is killed
 *
 * - before Amazon accepted the request: requests the report.
 * - after that, and before its id was stored: finds the report by its type, marketplaces and dates (`reuseWithin`).
 * - while it waits: continues to wait. A wait is a row in the database; between polls the job is not in memory.
 * - in `store`: reads the document again from its beginning, so `store` is written to be repeated: as upserts by a key, or
 *   in one transaction, but not over SQLite, where everything else of the process waits for the end of a transaction.
 */
import type { SpApi, SpApiError } from "effect-sp-api"
import * as Api from "effect-sp-api/apis/Reports_2021_06_30"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import * as Activity from "effect/workflow/Activity"
import * as Workflow from "effect/workflow/Workflow"
import { type DurableJob, ended, ForSeller, jobOf } from "./jobs/job.ts"
import { poll } from "./jobs/polling.ts"
import { JobFailed, step } from "./jobs/step.ts"
import type { Seller } from "./Sellers.ts"
import * as SellerTask from "./SellerTask.ts"
import * as Waits from "./Waits.ts"

export { JobFailed } from "./jobs/step.ts"

/** The report of a job. */
export interface Report {
  readonly seller: Seller
  readonly reportId: string
  /** The dates of this report: those of the job, or its part of a range that needs several reports. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** What a job requests, and where its rows go. */
export interface Options<T extends Reports.ReportType, E, R> {
  readonly reportType: T
  /** Options of the report type. Amazon does not return them, so with them a crash may request the report twice. */
  readonly reportOptions?: Reports.ReportOptionsOf<T> | undefined
  /**
   * How old an existing report of the type, marketplaces and dates may be that a job without a key uses instead of a
   * new one, whichever job or program has requested it; default: a day. Dates are compared to the second.
   */
  readonly reuseWithin?: Duration.Input | undefined
  /**
   * Calls `store` without rows, instead of failing the job, where Amazon cancels a report: most such reports have no
   * data. The job still fails where Amazon created another report of the type within its shortest interval.
   */
  readonly emptyWhenCancelled?: boolean | undefined
  /** The pause after the first poll; later ones grow to five minutes. Default: 15 seconds. */
  readonly firstPoll?: Duration.Input | undefined
  /** Stores the rows. Runs on the runner of the seller; again from the first row after a crash. */
  readonly store: (
    rows: Stream.Stream<
      Reports.RowOf<T>,
      SpApiError.SpApiError | Reports.ReportError,
      SpApi.SpApi | HttpClient.HttpClient
    >,
    report: Report
  ) => Effect.Effect<void, E, R>
}

const Payload = {
  ...ForSeller,
  /** The dates of the report, ISO 8601; neither where the type has none. */
  from: Schema.optionalKey(Schema.String),
  to: Schema.optionalKey(Schema.String),
  /**
   * Separates jobs with the same dates, such as those of reports without any. A job with a key uses no report that is
   * more than five minutes older than the job, whatever `reuseWithin` says: jobs with the same dates that begin within
   * five minutes may have one report.
   */
  key: Schema.optionalKey(Schema.String)
}

const ReportId = Schema.Struct({ reportId: Schema.String })

const Success = Schema.Struct({
  ...ReportId.fields,
  /** Of all reports, in the order of their dates; the first is `reportId`. */
  reportIds: Schema.Array(Schema.String)
})

const Range = { from: Payload.from, to: Payload.to }

/** How far the clock of a runner may be from Amazon's, in milliseconds. */
const skew = 5 * 60_000

/** A report job. */
export type ReportJob<R> = DurableJob<typeof Payload, typeof Success, R>

type Range = { readonly from?: string; readonly to?: string }

const rangeOf = ({ dataEndTime, dataStartTime }: Reports.Range): Range => ({
  ...(dataStartTime === undefined ? undefined : { from: dataStartTime }),
  ...(dataEndTime === undefined ? undefined : { to: dataEndTime })
})

/** The steps of the first report have plain names. */
const nameOf = (step: string, part: number): string => part === 0 ? step : `${step}/${part}`

/** Makes a job. Its name stays the same while jobs of that name run. */
export const make = <const T extends Reports.ReportType, E, R>(
  name: string,
  options: Options<T, E, R>
): ReportJob<R> => {
  const request = SellerTask.make(`${name}/request`, {
    payload: Schema.Struct({ ...Range, startedAt: Schema.optionalKey(Schema.Number) }),
    // The report of the first range, and the ranges that need others.
    success: Schema.Struct({ ...Range, ...ReportId.fields, others: Schema.Array(Schema.Struct(Range)) })
  })
  const status = SellerTask.make(`${name}/status`, { payload: ReportId, success: Schema.Boolean })
  const store = SellerTask.make(`${name}/store`, {
    payload: Schema.Struct({ ...Range, ...ReportId.fields }),
    success: Schema.Void
  })
  const workflow = Workflow.make(`SpApiReport/${name}`, {
    payload: Payload,
    success: Success,
    error: JobFailed,
    idempotencyKey: ({ from, key, seller, to }) =>
      `${seller} ${from ?? ""} ${to ?? ""}${key === undefined ? "" : ` ${key}`}`
  })

  const { emptyWhenCancelled = false, reportOptions, reportType } = options
  const requestOf = (
    { from, to }: Range,
    marketplaces: Seller["marketplaces"]
  ) =>
    ({
      reportType,
      marketplaceIds: marketplaces,
      ...(reportOptions === undefined ? undefined : { reportOptions }),
      dataStartTime: from,
      dataEndTime: to
    }) as Reports.RequestOptions<T>

  /** How old a report may be that is used again. With a key only one that this job has requested. */
  const reuseWithin = (startedAt: number | undefined, now: number) =>
    reportOptions !== undefined
      ? options.reuseWithin
      : startedAt === undefined
      ? options.reuseWithin ?? "1 day"
      // The step before may have run on a runner whose clock is ahead.
      : Math.max(now - startedAt, 0) + skew

  const tasks = Layer.mergeAll(
    request.toLayer(Effect.fnUntraced(function*({ startedAt, ...range }, { marketplaces }) {
      const [first, ...others] = (yield* Reports.ranges(requestOf(range, marketplaces))).map(rangeOf)
      const now = yield* Clock.currentTimeMillis
      const { reportId } = yield* Reports.request({
        ...requestOf(first!, marketplaces),
        reuseWithin: reuseWithin(startedAt, now)
      })
      return { ...first, reportId, others }
    })),
    status.toLayer(({ reportId }) =>
      Effect.flatMap(Api.getReport({ reportId }), ({ processingStatus }) =>
        !ended.has(processingStatus)
          ? Effect.succeed(false)
          : processingStatus === "CANCELLED" && emptyWhenCancelled
          ? Effect.succeed(true)
          // Fails, with what Amazon wrote about it, where the report did not succeed.
          : Effect.as(Reports.await(reportId), true))
    ),
    store.toLayer(({ from, reportId, to }, seller) =>
      options.store(Reports.resume(reportId, { reportType, emptyWhenCancelled }) as never, {
        seller,
        reportId,
        from,
        to
      })
    )
  )
  const job = workflow.toLayer(Effect.fnUntraced(function*(payload) {
    const { from, key, seller, to } = payload
    const started = key === undefined ? undefined : {
      startedAt: yield* Activity.make({ name: "begin", success: Schema.Number, execute: Clock.currentTimeMillis })
    }
    const given = { ...(from === undefined ? undefined : { from }), ...(to === undefined ? undefined : { to }) }
    const { others, ...first } = yield* step("request", request, seller, { ...given, ...started })
    const reports = [first]
    for (const [index, range] of others.entries()) {
      const { others: _, ...report } = yield* step(`request/${index + 1}`, request, seller, { ...range, ...started })
      reports.push(report)
    }
    for (const [part, { reportId, ...range }] of reports.entries()) {
      yield* poll(
        { event: Waits.report(reportId), seller, firstPoll: options.firstPoll, name: nameOf("status", part) },
        (name) => step(name, status, seller, { reportId })
      )
      yield* step(nameOf("store", part), store, seller, { ...range, reportId })
    }
    const reportIds = reports.map(({ reportId }) => reportId)
    return { reportId: reportIds[0]!, reportIds }
  }))
  return jobOf(workflow, Layer.merge(job, tasks))
}
