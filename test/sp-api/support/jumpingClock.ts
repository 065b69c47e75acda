/**
 * A clock whose wall time can be set without changing elapsed time, as NTP, an administrator or a sleep of the
 * machine does.
 */
import { Clock, Effect } from "effect"

export interface JumpingClock {
  readonly clock: Clock.Clock
  /** Sets the wall clock forward, or back where negative. */
  readonly jump: (millis: number) => void
  /** Milliseconds that have passed, whatever the wall clock says. */
  readonly elapsed: () => number
}

/** Over the clock of the test, or over the live one. */
export const make: Effect.Effect<JumpingClock> = Effect.map(Clock.Clock, (base) => {
  let offset = 0
  const millis = () => base.currentTimeMillisUnsafe() + offset
  const nanos = () => base.currentTimeNanosUnsafe() + BigInt(offset) * 1_000_000n
  const clock: Clock.Clock = Object.assign(Object.create(base) as Clock.Clock, {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos)
  })
  return {
    clock,
    jump: (by) => void (offset += by),
    elapsed: () => Number(base.monotonicTimeNanosUnsafe()) / 1e6
  }
})

/** How a wall clock jumps, in milliseconds. */
export const jumps = [
  ["set back an hour", -3_600_000],
  ["set forward two minutes", 120_000],
  ["set forward a day", 86_400_000]
] as const
