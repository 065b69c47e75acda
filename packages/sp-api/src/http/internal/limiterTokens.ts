/**
 * Where the tokens of a bucket come from: the bucket in memory, or a store that processes share
 * (`limiterSharedTokens.ts`).
 */
import type * as Effect from "effect/Effect"
import type { LimiterBucket } from "./limiterBucket.ts"

/** The tokens of one bucket. Times are milliseconds of a monotonic clock. `Queue`: where calls take turns. */
export interface Tokens<Queue = never> {
  /** When to try next. */
  readonly readyAt: (now: number) => number
  /** Takes a token if one is available. `isContended`: other callers wait for the next one. */
  readonly take: (now: number, isContended: boolean) => boolean
  /** Fetches a token that cannot be taken at once. Succeeds with whether the next one is later than expected. */
  readonly fetch?: ((now: number) => Effect.Effect<boolean> | undefined) | undefined
  /** Where calls have to take turns with those of other queues before `take` succeeds: waits for one. */
  readonly turn?: ((now: number, isBulk: boolean) => Effect.Effect<void> | undefined) | undefined
  /** The queue of those turns, where a call would wait for it longer than so many milliseconds. */
  readonly slower?: ((millis: number, isBulk: boolean, now: number) => Queue | undefined) | undefined
  /** The queue of those turns, where it rather than the bucket learns from a 429, as Amazon does not say it. */
  readonly refused?: ((now: number) => Queue | undefined) | undefined
  /** Whether `take` would succeed, where `readyAt` does not say it. */
  readonly isReady?: ((now: number) => boolean) | undefined
  /** Discards what is left after a 429. */
  readonly discard?: ((now: number) => Effect.Effect<void>) | undefined
}

/** Makes the tokens of a bucket. */
export type MakeTokens = (key: string, bucket: LimiterBucket) => Tokens

/** Tokens in memory. */
export const localTokens: MakeTokens = (_, bucket) => bucket
