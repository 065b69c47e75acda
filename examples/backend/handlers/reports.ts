import { Cause, Effect, Exit, Option, Stream } from "effect"
import { HttpApiBuilder } from "effect/http-api"
import { WorkflowEngine } from "effect/workflow"
import { Api } from "../api/Api.ts"
import { ReportNotDone, ReportUnknown } from "../api/Problems.ts"
import { Report } from "../api/Reports.ts"
import { CurrentUser } from "../api/Session.ts"
import { OrderLines } from "../jobs/reports.ts"
import { Connections } from "../store/Connections.ts"
import { ReportRows, type Started } from "../store/ReportRows.ts"

export const layer = HttpApiBuilder.group(
  Api,
  "reports",
  Effect.fn(function*(handlers) {
    const connections = yield* Connections
    const rows = yield* ReportRows
    const engine = yield* WorkflowEngine.WorkflowEngine

    const check = (seller: string) => Effect.flatMap(CurrentUser, (user) => connections.check(user, seller))

    /** How the job ended, where it did. */
    const exitOf = Effect.fnUntraced(function*(id: string) {
      const result = yield* Effect.provideService(OrderLines.workflow.poll(id), WorkflowEngine.WorkflowEngine, engine)
      return Option.isSome(result) && result.value._tag === "Complete" ? result.value.exit : undefined
    })

    const reportOf = Effect.fnUntraced(function*(started: Started) {
      const exit = yield* exitOf(started.id)
      if (exit === undefined) return new Report({ ...started, state: "running", problem: null })
      if (Exit.isSuccess(exit)) return new Report({ ...started, state: "done", problem: null })
      const error = Cause.findErrorOption(exit.cause)
      return new Report({
        ...started,
        state: "failed",
        problem: Option.isSome(error) ? error.value.description : "an error of this program; its log has it"
      })
    })

    const find = Effect.fnUntraced(function*(seller: string, id: string) {
      yield* check(seller)
      const started = yield* rows.find(seller, id)
      return Option.isSome(started) ? started.value : yield* new ReportUnknown({})
    })

    return handlers.handleAll({
      list: ({ params: { seller } }) =>
        check(seller).pipe(
          Effect.andThen(rows.list(seller)),
          Effect.flatMap((all) => Effect.forEach(all, reportOf))
        ),
      start: Effect.fn(function*({ params: { seller }, payload: { from, to } }) {
        yield* check(seller)
        const job = OrderLines.start({ seller, from, to })
        const id = yield* Effect.provideService(job, WorkflowEngine.WorkflowEngine, engine)
        yield* rows.started(seller, { id, from, to })
        return yield* reportOf({ id, from, to })
      }),
      get: ({ params: { id, seller } }) => Effect.flatMap(find(seller, id), reportOf),
      rows: Effect.fn(function*({ params: { id, seller } }) {
        const started = yield* find(seller, id)
        const exit = yield* exitOf(started.id)
        if (exit === undefined || Exit.isFailure(exit)) return yield* new ReportNotDone({})
        // A time that is longer than Amazon allows has several reports.
        return Stream.flatMap(Stream.fromIterable(exit.value.reportIds), (report) => rows.lines(seller, report))
      })
    })
  })
)
