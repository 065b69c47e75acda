/**
 * The places of a runner: the tasks that run at once. A task that waits long, for its rate limit or for Amazon, leaves
 * its place to another meanwhile: it costs next to nothing, and thousands of sellers may wait at the same time.
 */
import * as Policy from "effect-sp-api/http/Policy"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

/**
 * Runs tasks in so many places. Waits are long from `WaitNotices` on (3 seconds); a hook `OnWait` of the program runs
 * as well.
 */
export const make = (count: number): <A, E, R>(task: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R> => {
  const places = Semaphore.makeUnsafe(count)
  const away = Effect.acquireUseRelease(places.release(1), () => Effect.never, () => places.take(1))
  return (task) =>
    Effect.withFiber((fiber) => {
      const own = fiber.getRef(Policy.OnWait)
      return task.pipe(
        Effect.provideService(Policy.OnWait, (wait) =>
          own === undefined
            ? away
            : Effect.all([away, Effect.ignoreCause(own(wait))], { concurrency: "unbounded", discard: true })),
        places.withPermits(1)
      )
    })
}
