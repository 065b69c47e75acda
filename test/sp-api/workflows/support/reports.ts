/** Amazon's side of reports, in process and on the test clock. */
import { Clock, Effect, Layer } from "effect"
import * as Api from "effect-sp-api/apis/Reports_2021_06_30"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import { HttpClient } from "effect/http"
import { makeDocuments } from "./documents.ts"

/** What becomes of a report. */
export interface Fate {
  readonly status?: "DONE" | "CANCELLED" | "FATAL"
  /** Milliseconds from the request to the end; default 3 minutes. */
  readonly after?: number
  /** The content of its document; absent for none. */
  readonly document?: string | undefined
}

interface Made {
  readonly spec: Api.CreateReportSpecification
  readonly created: number
  readonly fate: Fate
}

/** A date-time in whole seconds. */
const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : `${new Date(value as string).toISOString().slice(0, 19)}+00:00`

export const makeReports = (fateOf: (spec: Api.CreateReportSpecification, count: number) => Fate = () => ({})) => {
  const documents = makeDocuments()
  const reports = new Map<string, Made>()
  /** Calls by operation, and the options of getReportDocument. */
  const calls: Array<string> = []
  let failPolls: ReadonlyArray<SpApiError.SpApiErrorReason> = []
  let refuseUnrestricted = false
  let failCreate: SpApiError.SpApiErrorReason | undefined

  const statusOf = (made: Made, now: number): string => {
    const age = now - made.created
    const end = made.fate.after ?? 180_000
    return age >= end ? made.fate.status ?? "DONE" : age >= end / 2 ? "IN_PROGRESS" : "IN_QUEUE"
  }
  const describe = (reportId: string, made: Made, now: number): Api.Report => {
    const processingStatus = statusOf(made, now)
    const ended = processingStatus === (made.fate.status ?? "DONE")
    const created = new Date(made.created).toISOString()
    return {
      reportId,
      reportType: made.spec.reportType,
      marketplaceIds: made.spec.marketplaceIds,
      createdTime: created,
      dataStartTime: text(made.spec.dataStartTime) ?? created,
      dataEndTime: text(made.spec.dataEndTime) ?? created,
      processingStatus,
      ...(ended && made.fate.document !== undefined ? { reportDocumentId: `doc-${reportId}` } : undefined)
    }
  }
  const unavailable = { status: 404, errors: [{ code: "NotFound", message: "no such report" }] }

  const api = SpApiTest.layer(
    SpApiTest.on(Api.createReport, ({ body }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("createReport")
        if (failCreate !== undefined) return SpApiTest.error(Api.createReport, failCreate)
        const reportId = `R${reports.size + 1}`
        const fate = fateOf(body, reports.size)
        reports.set(reportId, { spec: body, created: now, fate })
        if (fate.document !== undefined) documents.add(`doc-${reportId}`, fate.document)
        return Effect.succeed({ reportId })
      })),
    SpApiTest.on(Api.getReport, ({ reportId }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("getReport")
        const [failure, ...rest] = failPolls
        failPolls = rest
        if (failure !== undefined) return SpApiTest.error(Api.getReport, failure)
        const made = reports.get(reportId)
        return made === undefined
          ? SpApiTest.error(Api.getReport, new SpApiError.NotFound(unavailable))
          : Effect.succeed(describe(reportId, made, now))
      })),
    SpApiTest.on(Api.getReports, (input) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        calls.push("getReports")
        const since = new Date(input?.createdSince as Date | undefined ?? 0).getTime()
        const until = new Date(input?.createdUntil as Date | undefined ?? now).getTime()
        return {
          reports: [...reports]
            .map(([id, made]) => describe(id, made, now))
            .filter((report) =>
              input?.reportTypes?.includes(report.reportType) !== false
              && input?.processingStatuses?.includes(report.processingStatus) !== false
              && Date.parse(report.createdTime) >= since
              && Date.parse(report.createdTime) <= until
            )
        }
      })),
    SpApiTest.on(Api.getReportDocument, ({ reportDocumentId }, options) => {
      calls.push(`getReportDocument${options?.restricted === true ? " restricted" : ""}`)
      return refuseUnrestricted && options?.restricted !== true
        ? SpApiTest.error(Api.getReportDocument, new SpApiError.AccessDenied({ status: 403, errors: [] }))
        : Effect.map(documents.address(reportDocumentId), (url) => ({
          reportDocumentId,
          url,
          compressionAlgorithm: "GZIP" as const
        }))
    }),
    SpApiTest.on(Api.cancelReport, () => Effect.sync(() => void calls.push("cancelReport"))),
    SpApiTest.on(Api.createReportSchedule, ({ body }) =>
      Effect.sync(() => {
        calls.push(`createReportSchedule ${body.period}`)
        return { reportScheduleId: "S1" }
      })),
    SpApiTest.on(
      Api.getReportSchedules,
      ({ reportTypes }) =>
        Effect.succeed({
          reportSchedules: reportTypes.map((reportType) => ({ reportType, reportScheduleId: "S1", period: "P1D" }))
        })
    ),
    SpApiTest.on(Api.cancelReportSchedule, () => Effect.sync(() => void calls.push("cancelReportSchedule")))
  )
  return {
    calls,
    documents,
    reports,
    count: (operation: string) => calls.filter((call) => call.split(" ")[0] === operation).length,
    layer: Layer.merge(api, Layer.succeed(HttpClient.HttpClient, documents.http)),
    /** The next polls fail for these reasons. */
    failPolls: (...reasons: ReadonlyArray<SpApiError.SpApiErrorReason>) => {
      failPolls = reasons
    },
    failCreate: (reason: SpApiError.SpApiErrorReason | undefined) => {
      failCreate = reason
    },
    refuseUnrestricted: () => {
      refuseUnrestricted = true
    }
  }
}

export const listings = "seller-sku\titem-name\nA-1\tTea pot\nA-2\tCup\n"
