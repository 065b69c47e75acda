/**
 * Tokens in a store that processes share.
 *
 * A store that fails is left alone for a while; meanwhile the process uses its own bucket, or with `failClosed` sends
 * nothing. A rate that each process has to find out for itself cannot be shared, so until then each uses its own
 * bucket.
 */
import * as Effect from "effect/Effect"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { LimiterBucket } from "./limiterBucket.ts"
import type { MakeTokens } from "./limiterTokens.ts"
import * as Tuning from "./limiterTuning.ts"

/** A store of tokens. */
export interface SharedStore {
  /**
   * Takes a token. Succeeds with 0, or with the milliseconds until it should be asked again. Fails where the store
   * does.
   */
  readonly take: (key: string, rate: number, burst: number) => Effect.Effect<number, unknown>
  /** Takes all tokens that are left. */
  readonly empty: (key: string, rate: number, burst: number) => Effect.Effect<void, unknown>
  /** Whether nothing is sent while the store fails. */
  readonly failClosed: boolean
}

/** How long a store that has failed is left alone, in milliseconds. */
const breakMillis = 5000
/** How soon it is asked again where nothing may be sent without it, in milliseconds. */
const pollMillis = 1000

/**
 * The burst of a bucket in a store. There it starts to refill when the first token is taken, not when the first request
 * arrives, so it holds that much less.
 */
const burstOf = ({ burst, rate }: LimiterBucket): number =>
  Math.max(1, Math.round(burst - Math.min(Tuning.slack * rate / 1000, Tuning.slackShare * burst)))

/** Makes the tokens of a store. */
export const sharedTokens = (store: SharedStore): MakeTokens => {
  let downUntil = 0
  let isDown = false

  /** Logs the first failure of an outage. */
  const noteFailure = (): Effect.Effect<void> => {
    if (isDown) return Effect.void
    isDown = true
    const consequence = store.failClosed ? "no request is sent" : "this process uses its own buckets"
    return Effect.logWarning(`The store of the rate limiter does not respond; ${consequence} until it does`)
  }

  return (key, bucket) => {
    let readyAt = 0
    /** Whether a token was fetched from the store and not taken yet; it stays when its call was interrupted. */
    let hasToken = false

    const isUsed = (now: number): boolean => bucket.isSettled && (store.failClosed || now >= downUntil)

    const fetch = Effect.matchCauseEffect(
      Effect.suspend(() => store.take(key, bucket.rate, burstOf(bucket))),
      {
        onSuccess: (millis) =>
          Effect.clockWith((clock) => {
            isDown = false
            if (millis === 0) hasToken = true
            else readyAt = monotonicMillis(clock) + Math.ceil(millis)
            return Effect.succeed(millis !== 0)
          }),
        onFailure: () =>
          Effect.clockWith((clock) => {
            const now = monotonicMillis(clock)
            if (store.failClosed) readyAt = now + pollMillis
            else downUntil = now + breakMillis
            return Effect.as(noteFailure(), true)
          })
      }
    )

    return {
      readyAt: (now) => {
        const ownReadyAt = bucket.readyAt(now)
        if (!isUsed(now)) return ownReadyAt
        // Never later than one token takes, should the clock of a store in this process have been set back.
        const latest = now + Math.max(pollMillis, 1000 / bucket.rate)
        return Math.max(now, Math.min(readyAt, latest), bucket.pausedUntil)
      },
      isReady: (now) => isUsed(now) ? hasToken && now >= bucket.pausedUntil : bucket.readyAt(now) <= now,
      take: (now, isContended) => {
        if (!isUsed(now)) return bucket.take(now, isContended)
        if (!hasToken || now < bucket.pausedUntil) return false
        hasToken = false
        bucket.takeShared(now, isContended)
        return true
      },
      fetch: (now) => isUsed(now) ? fetch : undefined,
      // The other processes must not go on with tokens that Amazon does not have.
      discard: (now) => {
        hasToken = false
        return isUsed(now)
          ? Effect.ignoreCause(Effect.suspend(() => store.empty(key, bucket.rate, burstOf(bucket))))
          : Effect.void
      }
    }
  }
}
