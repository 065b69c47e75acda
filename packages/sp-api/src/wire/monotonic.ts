/** Elapsed time, for limits, pauses and waits: the wall clock may be set, and jumps after the machine has slept. */
import type * as Clock from "effect/Clock"

/** Milliseconds of the clock's monotonic time. The origin is arbitrary, so only differences have a meaning. */
export const monotonicMillis = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1_000_000
