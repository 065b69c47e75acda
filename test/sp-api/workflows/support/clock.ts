/** Advances Effect's clock, and lets the platform do its own work (gzip), which no clock controls. */
import { Duration, Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"

const step = 5_000

// A timer, as other work of the event loop may starve the results of a busy machine's threads.
const tick = Effect.andThen(
  TestClock.adjust(step),
  Effect.promise(() => new Promise<void>((resolve) => setTimeout(resolve, 3)))
)

/** Advances the clock. */
export const pass = (during: Duration.Input): Effect.Effect<void> =>
  Effect.repeat(tick, { times: Math.ceil(Duration.toMillis(during) / step) - 1 }).pipe(Effect.asVoid)

/** Runs while time passes until it is done, or for so long at most; default a day. */
export const onClock = <A, E, R>(effect: Effect.Effect<A, E, R>, during: Duration.Input = "1 day") =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.result(effect), { startImmediately: true })
    let left = Math.ceil(Duration.toMillis(during) / step)
    while (fiber.pollUnsafe() === undefined && left-- > 0) yield* tick
    if (fiber.pollUnsafe() === undefined) {
      yield* Fiber.interrupt(fiber)
      return yield* Effect.die(new Error(`not done after ${Duration.format(Duration.fromInputUnsafe(during))}`))
    }
    return yield* Effect.fromResult(yield* Fiber.join(fiber))
  })
