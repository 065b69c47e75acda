/** The reports of a command line: those that were requested before, and those that are requested now. */
import * as Api from "effect-sp-api/apis/Reports_2021_06_30"
import * as Document from "effect-sp-api/documents/Document"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { fail, usage } from "../../output/failure.ts"
import { Progress } from "../../output/progress.ts"
import { resumeWith } from "../../output/resume.ts"
import { marketplacesOf } from "../../reference/marketplaces.ts"
import { waitingFor } from "../jobs/downloads.ts"
import * as Again from "./again.ts"
import type { Values } from "./flags.ts"
import * as Plan from "./plan.ts"

type Request = Effect.Success<ReturnType<typeof Plan.requestOf>>

/** The request for new reports; undefined where those that exist are enough. */
export const requestOf = (type: string | undefined, values: Values) =>
  type === undefined || values.latest || Option.isSome(values.resume) && Option.isNone(values.from)
    ? Effect.undefined
    : Plan.requestOf(type, values)

/** The reports that exist: those of `--resume`, or the newest one. */
export const idsOf = Effect.fnUntraced(function*(type: string | undefined, values: Values) {
  if (!values.latest || type === undefined) return Plan.idsOf(values)
  const marketplaceIds = Option.isNone(values.marketplace)
    ? undefined
    : (yield* marketplacesOf(values.marketplace.value)).map(({ id }) => id)
  const latest = yield* Reports.latest({ reportType: type, marketplaceIds })
  return Option.isSome(latest)
    ? [latest.value.reportId]
    : yield* fail("refused", `Amazon has no ${type} that is done, of the last 90 days`)
})

/** The type of a report by its id; undefined where Amazon leaves it out. */
export const typeOfReport = (reportId: string) =>
  Effect.map(
    Api.getReport({ reportId }),
    ({ reportType }) => typeof reportType === "string" ? reportType : undefined
  )

/** What a job is made of. */
export interface Parts {
  readonly ids: ReadonlyArray<string>
  /** The type of the command line. */
  readonly named: string | undefined
  /** The same, or that of the first report. */
  readonly type: string | undefined
  readonly request: Request | undefined
  /** Gets every report as soon as it has an id. */
  readonly requested: Array<Reports.Requested>
  readonly values: Values
  readonly waiting: Effect.Success<ReturnType<typeof Plan.readingOf>>
}

/** Whether a range of dates may need several reports. */
const hasParts = (request: Request | undefined): boolean => {
  if (request?.dataStartTime === undefined) return false
  const maxDays = ReportTypes.factsOf(request.reportType)?.maxDays
  return maxDays !== undefined
    && (request.dataEndTime?.getTime() ?? Date.now()) - request.dataStartTime.getTime() > maxDays * 86_400_000
}

/** Reports to read. */
export const make = Effect.fnUntraced(function*({ ids, named, request, requested, type, values, waiting }: Parts) {
  const { update } = yield* Progress
  const remember = (report: Reports.Requested) =>
    Effect.suspend(() => {
      requested.push(report)
      return Effect.andThen(
        resumeWith(Again.commandLine(values, type, requested, request?.dataEndTime)),
        update({ doing: `report ${report.reportId} is requested` })
      )
    })
  const reading = {
    ...waiting,
    onStatus: (status: unknown) => update({ doing: waitingFor("the report", status) })
  }
  /** A report that was requested before, once it is done. */
  const resumed = (reportId: string) =>
    Reports.await(reportId, reading).pipe(
      Effect.map((report) => ({ ...report, reportType: report.reportType ?? type })),
      Effect.tap(({ reportType }) =>
        reportType === type || type === undefined
          ? Effect.void
          : usage(
            `Report ${reportId} is a ${reportType}, not a ${type}`,
            named === undefined ? "resume reports of one type at a time" : "leave the type out"
          )
      )
    )
  for (const reportId of ids) yield* remember({ reportId, reportType: type ?? "" })
  return {
    ids,
    type,
    request,
    reading,
    remember,
    resumed,
    allowEmpty: values.allowEmpty,
    mayHaveParts: ids.length > 1 || ids.length > 0 && request !== undefined || hasParts(request)
  }
})

/** Reports to read. */
export type Job = Effect.Success<ReturnType<typeof make>>

/** The rows of all reports, in their order. */
export const rowsOf = (
  { allowEmpty, ids, reading, remember, request, resumed }: Job,
  onColumns: (names: ReadonlyArray<string>) => void
) => {
  const options = {
    ...reading,
    onLayout: ({ columns }: { readonly columns: ReadonlyArray<string> }) => Effect.sync(() => onColumns(columns))
  }
  const rowsById = (id: string) =>
    Stream.unwrap(
      resumed(id).pipe(
        Effect.map(({ reportType }) => Reports.resume(id, { ...options, reportType })),
        Effect.catchReason(
          "ReportError",
          "ReportCancelled",
          (_, error) => allowEmpty ? Effect.succeed(Stream.empty) : Effect.fail(error)
        )
      )
    )
  const before = Stream.flatMap(Stream.fromIterable(ids), rowsById)
  return request === undefined
    ? before
    : Stream.concat(before, Reports.rows({ ...options, ...request, onRequested: remember }))
}

/** The bytes of the document of one report. */
export const bytesOf = ({ ids, reading, remember, request, resumed }: Job) =>
  Stream.unwrap(Effect.gen(function*() {
    const id = ids[0] ?? (yield* Reports.request({ ...request!, onRequested: remember })).reportId
    const report = yield* resumed(id)
    return Document.bytes(Reports.document(report, reading), { operation: report.reportType })
  }))
