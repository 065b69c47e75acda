/** The clock of the machine, which a test sets forward: timers run as they do, date-times are later. */
import { Clock, Context, Effect, Layer } from "effect"

let offset = 0

const machine = Context.get(Context.empty(), Clock.Clock)

const moved: Clock.Clock = {
  currentTimeMillisUnsafe: () => machine.currentTimeMillisUnsafe() + offset,
  currentTimeMillis: Effect.map(machine.currentTimeMillis, (millis) => millis + offset),
  currentTimeNanosUnsafe: () => machine.currentTimeNanosUnsafe() + BigInt(offset) * 1_000_000n,
  currentTimeNanos: Effect.map(machine.currentTimeNanos, (nanos) => nanos + BigInt(offset) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => machine.monotonicTimeNanosUnsafe(),
  monotonicTimeNanos: machine.monotonicTimeNanos,
  sleep: (duration) => machine.sleep(duration)
}

/** The clock, which is the machine's until it is set forward. */
export const layer: Layer.Layer<never> = Layer.effectContext(Effect.sync(() => {
  offset = 0
  return Context.make(Clock.Clock, moved)
})) as Layer.Layer<never>

/** Sets it forward. */
export const forward = (millis: number): Effect.Effect<void> =>
  Effect.sync(() => {
    offset += millis
  })
