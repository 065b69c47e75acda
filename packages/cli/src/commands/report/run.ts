/** Requests a report, waits for it, and writes its rows. */
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Client from "../../client/client.ts"
import { Failure, usage } from "../../output/failure.ts"
import * as RowFile from "../../output/files/rowFile.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { offerToResume, resumeWith } from "../../output/resume.ts"
import * as Stdout from "../../output/stdout.ts"
import { counting, type Reading, watched } from "../jobs/downloads.ts"
import { Differences } from "../jobs/remarks.ts"
import * as RowOutput from "../jobs/rowOutput.ts"
import * as Again from "./again.ts"
import type { Values } from "./flags.ts"
import * as Job from "./job.ts"
import * as Plan from "./plan.ts"

/** Failures after which the report can still be fetched. */
const canContinue = (error: unknown): boolean =>
  isSpApiError(error)
  || error instanceof Failure && error.kind === "document"
  || Reports.isReportError(error) && error.reason._tag === "ReportPending"

/** Amazon cancelled a report, as it does with most that have no data. */
const isEmpty = (error: unknown): error is Reports.ReportError =>
  Reports.isReportError(error) && error.reason._tag === "ReportCancelled"

/** What to do about it. Of a range in several reports the others may have data. */
const adviseEmpty = (error: unknown) =>
  isEmpty(error)
    ? new Failure({
      kind: "refused",
      message: error.message.replace(/ Do not request.*$/s, ""),
      advice: "add --allow-empty if there may be no data; --latest takes the newest report that is done"
    })
    : error

/** Writes what the reports hold, and returns what to say of the file; undefined where it went to stdout. */
const written = (job: Job.Job, output: Plan.Output, values: Values, reading: Reading) =>
  Effect.gen(function*() {
    const differences = new Differences()
    if (output.kind === "raw") {
      const bytes = Job.bytesOf(job)
      if (output.out === undefined) return yield* Stream.runForEach(bytes, Stdout.write)
      const count = yield* RowFile.bytesToFile(bytes, { out: output.out, isPrivate: values.pii })
      return { file: output.out, bytes: count }
    }
    let columns: ReadonlyArray<string> = []
    const rows = Job.rowsOf(job, (names) => void (columns = names))
    return yield* differences.collecting(RowOutput.write(counting(rows, reading), output, {
      differences,
      isPrivate: values.pii,
      // The header of one report may differ from that of the next.
      isUniform: Plan.isFlat(job.type) && !job.mayHaveParts,
      columns: () => columns
    }))
  })

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const named = yield* Plan.typeOf(values)
  yield* Plan.checkFlags(values, named)
  // Whatever can be wrong is said before the client needs credentials.
  const planned = named === undefined ? undefined : yield* Plan.outputOf(values, named)
  const request = yield* Job.requestOf(named, values)
  const waiting = yield* Plan.readingOf(values)
  const { clear } = yield* Progress
  const requested: Array<Reports.Requested> = []

  const result = yield* Effect.gen(function*() {
    const ids = yield* Job.idsOf(named, values)
    const type = named ?? (yield* Job.typeOfReport(ids[0]!))
    const output = planned ?? (yield* Plan.outputOf(values, type))
    const job = yield* Job.make({ ids, named, request, requested, type, values, waiting })
    const reading: Reading = { rows: output.kind === "raw" ? undefined : 0 }
    if (output.kind === "raw" && (ids.length > 1 || ids.length === 1 && request !== undefined)) {
      return yield* usage("--raw writes the document of one report", "resume each report by itself")
    }
    return yield* watched(written(job, output, values, reading), reading, "the report").pipe(
      Effect.tapError((error) =>
        Effect.suspend(() => {
          const isCancelled = isEmpty(error) && job.mayHaveParts
          if (requested.length === 0 || !isCancelled && !canContinue(error)) return Effect.void
          const again = isCancelled ? { ...values, allowEmpty: true } : values
          return offerToResume(Again.commandLine(again, type, requested, request?.dataEndTime))
        })
      )
    )
  }).pipe(Effect.mapError(adviseEmpty), Effect.provide(Client.layer))
  yield* resumeWith(undefined)
  yield* clear
  if (result !== undefined) yield* Print.summary({ ...result, reports: requested.map(({ reportId }) => reportId) })
})
