/** What follows the request: waits for a report, and locates its document. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as Job from "../../internal/job.ts"
import { located } from "../../internal/located.ts"
import type * as Waiting from "../../internal/waiting.ts"
import { factsOf } from "../ReportTypes.ts"
import type { ReportErrorReason } from "./reportError.ts"
import { ReportCancelled, ReportError, ReportFailed, ReportPending, ReportUnreadable } from "./reportError.ts"

/** The payload of a notification REPORT_PROCESSING_FINISHED, as far as a wait needs it. */
export interface Finished {
  readonly reportId: string
  readonly processingStatus: string
}

/** How to wait for a report, and to open its document. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications about this report and others. With them a wait polls every 5 minutes only, in case one is lost. Every
   * wait runs the Stream on its own, so it must emit to all of them: use a `PubSub`, not a queue.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
  /**
   * Whether to request the document with a restricted data token. Default: by the table of report types; for other
   * types too, where Amazon denies access without one.
   */
  readonly restricted?: boolean | undefined
}

/** Fails with a {@link ReportError}. */
export const fail = (
  reason: ReportErrorReason,
  reportType?: string,
  reportId?: string
): Effect.Effect<never, ReportError> => Effect.fail(new ReportError({ reason, reportType, reportId }))

const isRestricted = (report: Api.Report, options: WaitOptions | undefined): boolean =>
  options?.restricted ?? factsOf(report.reportType)?.restricted === true

/**
 * Where the document of a report is. Every run requests a new URL, as a URL is valid for 5 minutes. Fails with
 * `ReportUnreadable` where the report has no document.
 */
export const location = (
  report: Api.Report,
  options?: WaitOptions
): Effect.Effect<Api.ReportDocument, SpApiError | ReportError, SpApi> => {
  const reportDocumentId = Fields.string(report.reportDocumentId)
  if (reportDocumentId === undefined) {
    const description = `the report is ${report.processingStatus} and has no document`
    return fail(new ReportUnreadable({ description }), report.reportType, report.reportId)
  }
  const get = (restricted: boolean) =>
    Effect.tap(
      Api.getReportDocument({ reportDocumentId }, { restricted }),
      (document) => Fields.required(Api.getReportDocument, Fields.of(document).url, "url")
    )
  if (isRestricted(report, options)) return get(true)
  if (options?.restricted === false) return get(false)
  // Amazon restricts types before it documents them.
  return Effect.catchReason(
    get(false),
    "SpApiError",
    "AccessDenied",
    (_, error) => Effect.catch(get(true), () => Effect.fail(error))
  )
}

/** The report once it is done. */
export const wait = located((
  reportId: string,
  options?: WaitOptions
): Effect.Effect<Api.Report, SpApiError | ReportError, SpApi | HttpClient.HttpClient> => {
  const error = (reason: ReportErrorReason, reportType: string | undefined) =>
    new ReportError({ reason, reportType, reportId })
  return Job.wait({
    operation: Api.getReport,
    get: Api.getReport({ reportId }),
    notified: options?.finished && Stream.filter(options.finished, (finished) => finished.reportId === reportId),
    pending: (fields) => error(new ReportPending(fields), undefined),
    cancelled: ({ reportType }) => {
      const minutes = factsOf(reportType)?.minIntervalMinutes
      const interval = minutes === undefined ? undefined : Duration.minutes(minutes)
      return error(new ReportCancelled({ interval }), reportType)
    },
    failed: ({ reportType }, explanation) => error(new ReportFailed({ explanation }), reportType),
    explanation: (report) =>
      Fields.string(report.reportDocumentId) === undefined ? undefined : location(report, options)
  }, options)
})
