/**
 * Wakes jobs that nothing else will wake. A workflow that waits has a message that is not processed yet: a clock, an
 * event, a step that runs. Where two runners believe that they hold a job, after one of them stood still or was cut
 * off, the engine of one replies to a step of the other, and the job is put aside without such a message (`pnpm
 * chaos:cluster` has met it with effect 4.1). It would wait for ever, and so would a program that executes it again.
 * To wake one needlessly does no harm: it repeats what is stored, and waits again.
 */
import * as Clock from "effect/Clock"
import type * as Sharding from "effect/cluster/Sharding"
import * as Singleton from "effect/cluster/Singleton"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Schedule from "effect/Schedule"
import type * as SqlClient from "effect/sql/SqlClient"
import * as Workflow from "effect/workflow/Workflow"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import * as Executions from "../store/executionRows.ts"

/** Between the end of a wait and the next run there may be no message for a while, as runners may be slow. */
const patience = 120_000

/** Later looks read what was put aside since the one before, and before it, as the clocks of runners differ. */
const overlap = 3_600_000

const woken = Metric.counter("spapi.cluster.jobs.woken", {
  description: "Jobs that nothing else would have woken, and that this runner did",
  incremental: true
})

/** Wakes those that were put aside since then and wait for nothing, and returns how many. */
export const wake = Effect.fnUntraced(function*(since: number, now: number) {
  const engine = yield* WorkflowEngine
  const lost = yield* Executions.waitForNothing(since, now - patience)
  yield* Effect.forEach(lost, ({ execution, workflow }) =>
    // The engine finds an execution by the name of its workflow.
    engine.resume(Workflow.make(workflow, { payload: {}, idempotencyKey: () => execution }), execution), {
    discard: true
  })
  if (lost.length > 0) {
    yield* Metric.update(woken, lost.length)
    yield* Effect.logWarning("Jobs were woken that waited for nothing").pipe(Effect.annotateLogs({ jobs: lost.length }))
  }
  return lost.length
})

const watch = Effect.suspend(() => {
  let since = 0
  return Effect.gen(function*() {
    const now = yield* Clock.currentTimeMillis
    yield* wake(since, now)
    since = now - overlap
  }).pipe(
    Effect.catchCause((cause) => Effect.logWarning("Jobs that wait for nothing could not be woken", cause)),
    Effect.repeat(Schedule.spaced("5 minutes"))
  )
})

/** Looks every five minutes, on one runner of the cluster. */
export const layer: Layer.Layer<never, never, Sharding.Sharding | SqlClient.SqlClient | WorkflowEngine> = Singleton
  .make("SpApi/LostWakes", watch)
