/**
 * At most so many submissions within any stretch of so long. A token bucket would let through nearly twice as many at
 * first, and `JSON_LISTINGS_FEED` is limited by the stretch: 5 in 5 minutes.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { monotonicMillis } from "../../wire/monotonic.ts"

/** Lets submissions through, first come first served. */
export interface SubmissionWindow {
  /** Waits until one more may go out. */
  readonly take: Effect.Effect<void>
}

/** A window of its own, with nothing taken. */
export const makeUnsafe = (count: number, stretch: Duration.Duration): SubmissionWindow => {
  const turn = Semaphore.makeUnsafe(1)
  const taken: Array<number> = []
  const length = Duration.toMillis(stretch)
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
