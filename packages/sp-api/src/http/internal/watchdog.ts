/**
 * Time limits for many requests at once. `Effect.timeout` races two fibers and a timer for every request, which costs
 * more than the rest of a small call. Here one fiber watches all requests in flight: it sleeps until the next limit, a
 * second at most, and ends when nothing is left to watch. Limits are elapsed time: they do not move when the wall clock
 * is set.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import { monotonicMillis } from "../../wire/monotonic.ts"

/** Interrupts effects that take too long. */
export interface Watchdog {
  /** The effect's outcome, or `late` when it took longer than `millis`; it is interrupted then. */
  readonly guard: <A, E, R>(
    effect: Effect.Effect<A, E, R>,
    millis: number,
    clock: Clock.Clock,
    late: E
  ) => Effect.Effect<A, E, R>
}

interface Watched {
  /** Monotonic milliseconds. */
  readonly deadline: number
  readonly fiber: Fiber.Fiber<unknown, unknown>
  late: boolean
}

const tick = 1000

/** A watchdog whose fiber lives in a scope. */
export const make = (scope: Scope.Scope): Watchdog => {
  const watched = new Set<Watched>()
  let isRunning = false

  const watch: Effect.Effect<void> = Effect.clockWith((clock) =>
    Effect.suspend(() => {
      const now = monotonicMillis(clock)
      let next = now + tick
      for (const entry of watched) {
        if (entry.deadline > now) {
          next = Math.min(next, entry.deadline)
        } else {
          entry.late = true
          watched.delete(entry)
          entry.fiber.interruptUnsafe()
        }
      }
      if (watched.size === 0) {
        isRunning = false
        return Effect.void
      }
      return Effect.andThen(Effect.sleep(Duration.millis(Math.ceil(next - now))), watch)
    })
  )

  // The fiber itself notes that it runs: a caller that is interrupted before must not leave the others without one.
  const run = Effect.suspend(() => {
    isRunning = true
    return watch
  })
  const start = Effect.suspend(() => isRunning ? Effect.void : Effect.forkIn(run, scope, { startImmediately: true }))

  return {
    guard: (effect, millis, clock, late) =>
      millis < tick
        ? Effect.timeoutOrElse(effect, { duration: Duration.millis(millis), orElse: () => Effect.fail(late) })
        : Effect.flatMap(Effect.forkChild(effect, { startImmediately: true }), (fiber) => {
          const done = fiber.pollUnsafe()
          if (done !== undefined) return done
          const entry: Watched = { deadline: monotonicMillis(clock) + millis, fiber, late: false }
          watched.add(entry)
          const outcome = Effect.matchCauseEffect(Fiber.join(fiber), {
            onSuccess: (value) => {
              watched.delete(entry)
              return Effect.succeed(value)
            },
            onFailure: (cause) => {
              watched.delete(entry)
              return entry.late ? Effect.fail(late) : Effect.failCause(cause)
            }
          })
          return Effect.andThen(
            start,
            Effect.onInterrupt(outcome, () => {
              watched.delete(entry)
              return Fiber.interrupt(fiber)
            })
          )
        })
  }
}
