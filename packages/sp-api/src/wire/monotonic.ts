/**
 * Elapsed time. The wall clock may be set, and jumps after a sleep of the machine; limits, pauses and waits must not
 * follow it.
 */
import type * as Clock from "effect/Clock"

/** Milliseconds of the clock's monotonic time, from an arbitrary origin: only for differences of two readings. */
export const monotonicMillis = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1_000_000
