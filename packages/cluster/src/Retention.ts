/**
 * Removes what ended long ago: jobs with everything that the engine has stored of them, and rows of this package that
 * nothing needs any more. Without it both stay for ever, 3 to 5 kB for a job of three steps.
 *
 * ```ts
 * const Runner = Layer.mergeAll(Retention.layer({ keep: "30 days" }), Lines.layer).pipe(
 *   Layer.provideMerge(SellerRunner.layer({ accounts }))
 * )
 * ```
 *
 * **The key of a job is known for as long as the job is kept.** A job that is executed again within `keep` after its end
 * returns its stored result; after that it runs again, from its first step. So `keep` is longer than the time in which
 * a program may repeat a key. A `FeedJob` that runs again within 90 days uploads its content, and submits nothing: it
 * returns the feed that it submitted.
 *
 * One runner of the cluster removes, in transactions of `batch` jobs. A job that runs or waits stays, however old it
 * is, and so does one that was started by another workflow, until that has ended. Messages of entities other than
 * workflows stay.
 *
 * PostgreSQL reuses the space of what was removed after its autovacuum, SQLite at once; neither returns it to the disk
 * (`VACUUM`).
 */
import * as Clock from "effect/Clock"
import type * as Sharding from "effect/cluster/Sharding"
import * as Singleton from "effect/cluster/Singleton"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Schedule from "effect/Schedule"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Executions from "./store/executionRows.ts"
import * as Old from "./store/oldRows.ts"

/** What is removed, and when. */
export interface Options {
  /** How long a job is kept after its end, with its result and its key; default: 30 days. */
  readonly keep?: Duration.Input | undefined
  /** Whether jobs of a workflow are removed, by its name (`SpApiReport/AllOrders`); default: those of all workflows. */
  readonly workflows?: ((name: string) => boolean) | undefined
  /** Jobs that are removed in one transaction, at most; default: 100. */
  readonly batch?: number | undefined
  /** The time between two removals; default: an hour. */
  readonly every?: Duration.Input | undefined
}

/** How many were removed. */
export interface Removed {
  readonly jobs: number
  /** Waits of jobs that were interrupted, or are not there any more. */
  readonly waits: number
  /** Feeds that Amazon does not list any more. */
  readonly feeds: number
  /** States of consents. */
  readonly states: number
  /** Last failures of sellers. */
  readonly errors: number
  /** Turns of schedules that the program has no longer. */
  readonly turns: number
}

const removed = Metric.counter("spapi.cluster.jobs.removed", {
  description: "Jobs that ended long ago and were removed by this runner",
  incremental: true
})

const keepOf = (keep: Duration.Input | undefined): number => {
  const millis = Duration.toMillis(Duration.fromInputUnsafe(keep ?? "30 days"))
  if (millis > 0 && Number.isFinite(millis)) return millis
  throw new RangeError("keep must be longer than 0, and finite: it is how long a job and its key are known")
}

const jobs = Effect.fnUntraced(function*(before: number, options: Options | undefined) {
  const sql = yield* SqlClient.SqlClient
  const isRemoved = options?.workflows ?? (() => true)
  const batch = options?.batch ?? 100
  let count = 0
  let last = "0"
  while (true) {
    const page = yield* Executions.finished(last, before, batch)
    if (page.length === 0) return count
    last = page.at(-1)!.id
    const parents = new Set(
      (yield* Executions.unfinished(page.flatMap(({ parent }) => parent ?? []))).map(({ execution }) => execution)
    )
    const byWorkflow = new Map<string, Array<string>>()
    for (const { execution, parent, workflow } of page) {
      if (!isRemoved(workflow) || parent !== undefined && parents.has(parent.execution)) continue
      byWorkflow.set(workflow, [...byWorkflow.get(workflow) ?? [], execution])
      count++
    }
    yield* sql.withTransaction(
      Effect.forEach(byWorkflow, ([workflow, executions]) => Executions.remove(workflow, executions), { discard: true })
    )
    // Over SQLite statements hold the event loop.
    yield* Effect.yieldNow
  }
})

/** Removes now what is old. Can be interrupted. Throws where `keep` is invalid. */
export const purge = (options?: Options): Effect.Effect<Removed, SqlError, SqlClient.SqlClient> => {
  const keep = keepOf(options?.keep)
  return Effect.gen(function*() {
    const before = (yield* Clock.currentTimeMillis) - keep
    yield* Executions.index
    const count = yield* jobs(before, options)
    yield* Metric.update(removed, count)
    return { jobs: count, ...yield* Old.remove(before) }
  })
}

/** Removes what is old, every hour, on one runner of the cluster. */
export const layer = (options?: Options): Layer.Layer<never, never, Sharding.Sharding | SqlClient.SqlClient> =>
  Singleton.make(
    "SpApi/Retention",
    purge(options).pipe(
      Effect.tap((removed) =>
        Object.values(removed).some((count) => count > 0)
          ? Effect.logInfo("Removed what ended long ago").pipe(Effect.annotateLogs({ ...removed }))
          : Effect.void
      ),
      Effect.catchCause((cause) => Effect.logWarning("What ended long ago could not be removed", cause)),
      Effect.repeat(Schedule.spaced(options?.every ?? "1 hour"))
    )
  )
