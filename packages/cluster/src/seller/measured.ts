/**
 * Metrics of tasks: by the task, the region and how they ended, never by the seller, so their number is that of the
 * program's tasks.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { Outcome } from "./outcome.ts"

const ended = Metric.counter("spapi.cluster.tasks", {
  description: "Tasks of sellers that have ended on this runner, by task, region and outcome",
  incremental: true
})
const duration = Metric.histogram("spapi.cluster.task.duration", {
  description: "Milliseconds of tasks on this runner, without their wait for a turn",
  boundaries: [10, 50, 100, 500, 1000, 5000, 10_000, 30_000, 60_000, 300_000, 900_000, 3_600_000]
})
const running = Metric.gauge("spapi.cluster.tasks.running", {
  description: "Tasks of sellers that run on this runner now"
})

/** Counts a task, and how long it took. `seller` is its id, whose region is counted. */
export const measured =
  (task: string, seller: string) => <E, R>(effect: Effect.Effect<Outcome, E, R>): Effect.Effect<Outcome, E, R> =>
    Effect.acquireUseRelease(
      Effect.tap(Clock.currentTimeMillis, () => Metric.modify(running, 1)),
      () => effect,
      (start, exit) =>
        Effect.gen(function*() {
          yield* Metric.modify(running, -1)
          const outcome = exit._tag === "Failure" ? "interrupted" : exit.value._tag.toLowerCase()
          const region = /^(?:na|eu|fe)(?=:)/.exec(seller)?.[0] ?? "unknown"
          yield* Metric.update(Metric.withAttributes(ended, { task, region, outcome }), 1)
          yield* Metric.update(
            Metric.withAttributes(duration, { task }),
            Math.max(0, (yield* Clock.currentTimeMillis) - start)
          )
        })
    )
