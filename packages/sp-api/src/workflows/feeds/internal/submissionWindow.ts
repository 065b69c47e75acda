/**
 * A sliding window: at most so many submissions in any interval of the given length. Amazon limits `JSON_LISTINGS_FEED`
 * to 5 in any 5 minutes, and a token bucket would let nearly twice as many through at first.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { monotonicMillis } from "../../../wire/monotonic.ts"

/** Lets submissions through in the order in which they arrive. */
export interface SubmissionWindow {
  /** Waits until one more submission is allowed. */
  readonly take: Effect.Effect<void>
}

/** A window without any submissions yet. */
export const makeUnsafe = (count: number, interval: Duration.Duration): SubmissionWindow => {
  const turn = Semaphore.makeUnsafe(1)
  const taken: Array<number> = []
  const length = Duration.toMillis(interval)
  const take: Effect.Effect<void> = Effect.clockWith((clock) => {
    const now = monotonicMillis(clock)
    const free = taken.length < count ? now : taken[0]! + length
    if (free > now) return Effect.andThen(Effect.sleep(free - now), take)
    taken.push(now)
    if (taken.length > count) taken.shift()
    return Effect.void
  })
  return { take: turn.withPermits(1)(take) }
}
