/**
 * Where the tokens of a bucket come from: the bucket in memory, or a store that processes share
 * (`limiterSharedTokens.ts`).
 */
import type * as Effect from "effect/Effect"
import type { LimiterBucket } from "./limiterBucket.ts"

/** The tokens of one bucket. Times are milliseconds of a monotonic clock. */
export interface Tokens {
  /** When to try next. */
  readonly readyAt: (now: number) => number
  /** Takes a token if one is available. `isContended`: other callers wait for the next one. */
  readonly take: (now: number, isContended: boolean) => boolean
  /** Fetches a token that cannot be taken at once. Succeeds with whether the next one is later than expected. */
  readonly fetch?: ((now: number) => Effect.Effect<boolean> | undefined) | undefined
  /** Discards what is left after a 429. */
  readonly discard?: ((now: number) => Effect.Effect<void>) | undefined
}

/** Makes the tokens of a bucket. */
export type MakeTokens = (key: string, bucket: LimiterBucket) => Tokens

/** Tokens in memory. */
export const localTokens: MakeTokens = (_, bucket) => bucket
