/**
 * Time limits for many requests at once. `Effect.timeout` races two fibers and a timer for every request, which costs
 * more than the rest of a small call. Here one fiber watches all requests in flight: it sleeps until the next limit, a
 * second at most, and ends when nothing is left to watch. Limits are elapsed time: they do not move when the wall clock
 * is set.
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Limited } from "./abortable.ts"

/** A request that is watched. */
export interface Watched extends Limited {
  /** Monotonic milliseconds. */
  readonly deadline: number
  /** Whether it was aborted because it took too long. */
  isLate: boolean
  /** Its place in the list. */
  index: number
}

/** Ends effects that take too long. */
export interface Watchdog {
  /**
   * Runs an effect that sets a request, which is aborted when that takes longer than `millis`; these are at least a
   * {@link tick}.
   */
  readonly watch: <A, E, R>(
    run: (watched: Watched) => Effect.Effect<A, E, R>,
    millis: number,
    clock: Clock.Clock
  ) => Effect.Effect<A, E, R>
  /** The effect's outcome, or `late` when it took longer than `millis`; it is interrupted then. */
  readonly guard: <A, E, R>(
    effect: Effect.Effect<A, E, R>,
    millis: number,
    clock: Clock.Clock,
    late: E
  ) => Effect.Effect<A, E, R>
}

/** The fiber of a request that only an interruption ends. */
class Interruptible {
  readonly fiber: Fiber.Fiber<unknown, unknown>
  constructor(fiber: Fiber.Fiber<unknown, unknown>) {
    this.fiber = fiber
  }
  abort(): void {
    this.fiber.interruptUnsafe()
  }
}

/** The shortest limit that is watched, and the longest sleep, in milliseconds. */
export const tick = 1000

/** A watchdog whose fiber lives in a scope. */
export const make = (scope: Scope.Scope): Watchdog => {
  // Not a `Set`: its table would keep references to requests that have ended, and with them their responses.
  const list: Array<Watched> = []
  let isRunning = false

  const remove = ({ index }: Watched): void => {
    const last = list.pop()!
    if (last.index === index) return
    last.index = index
    list[index] = last
  }

  const watching: Effect.Effect<void> = Effect.clockWith((clock) =>
    Effect.suspend(() => {
      const now = monotonicMillis(clock)
      let next = now + tick
      // Aborted requests leave the list at once.
      for (const entry of list.filter(({ isLate }) => !isLate)) {
        if (entry.deadline > now) next = Math.min(next, entry.deadline)
        else {
          entry.isLate = true
          entry.request?.abort()
        }
      }
      if (list.length === 0) {
        isRunning = false
        return Effect.void
      }
      return Effect.andThen(Effect.sleep(Duration.millis(Math.ceil(next - now))), watching)
    })
  )

  // The fiber itself notes that it runs: a caller that is interrupted before must not leave the others without one.
  const start = Effect.forkIn(
    Effect.suspend(() => {
      isRunning = true
      return watching
    }),
    scope,
    { startImmediately: true }
  )

  const watch: Watchdog["watch"] = (run, millis, clock) =>
    Effect.suspend(() => {
      const entry: Watched = {
        deadline: monotonicMillis(clock) + millis,
        request: undefined,
        isLate: false,
        index: list.length
      }
      list.push(entry)
      const outcome = run(entry)
      return Effect.onExitPrimitive(isRunning ? outcome : Effect.andThen(start, outcome), () => {
        remove(entry)
        entry.request = undefined
        return undefined
      })
    })

  return {
    watch,
    guard: <A, E, R>(effect: Effect.Effect<A, E, R>, millis: number, clock: Clock.Clock, late: E) =>
      millis < tick
        ? Effect.timeoutOrElse(effect, { duration: Duration.millis(millis), orElse: () => Effect.fail(late) })
        : watch(
          (entry) =>
            Effect.contextWith((context: Context.Context<R>) =>
              Effect.callback<A, E>((resume) => {
                const fiber = Effect.runForkWith(context)(effect)
                entry.request = new Interruptible(fiber)
                fiber.addObserver((exit) => resume(entry.isLate && exit._tag === "Failure" ? Effect.fail(late) : exit))
                return Fiber.interrupt(fiber)
              })
            ),
          millis,
          clock
        )
  }
}
