/**
 * Which buckets there are, and how they are kept.
 */
import type * as Effect from "effect/Effect"

/** One token bucket: (application, selling partner or grantless, region, operation) and the plan known so far. */
export interface Bucket {
  /**
   * Unique per application, selling partner, region and operation, whose name follows the last `|`; holds no secret.
   */
  readonly key: string
  /** Published requests per second; absent where Amazon publishes none. */
  readonly rate?: number | undefined
  /** Published requests at once. */
  readonly burst?: number | undefined
  /**
   * Whether these are defaults, which the plan of a seller may exceed. Then nobody is refused for them before Amazon has told or shown the
   * rate, however short the wait that it accepts; else only who accepts a minute.
   */
  readonly isDefault?: boolean | undefined
}

/** How a bucket stands. */
export interface BucketStatus {
  readonly key: string
  /** Requests per second of the plan, as told or measured; undefined while nothing is known. */
  readonly rate: number | undefined
  /** Requests at once. */
  readonly burst: number
  /** How many calls wait. */
  readonly waiting: number
  /** Until when nobody takes a token after a 429, in milliseconds since the epoch. */
  readonly pausedUntil?: number
}

/** How the plans are kept. */
export interface Options {
  /**
   * Plans that replace the published ones, by operation: `"ordersV0.getOrders"`. What answers tell of the rate is then
   * ignored.
   */
  readonly overrides?:
    | { readonly [operation: string]: { readonly rate: number; readonly burst?: number | undefined } }
    | undefined
  /** The share of every plan that is left to other users of the same quota, from 0 to below 1; default 0. */
  readonly headroom?: number | undefined
}

/** Tokens kept outside of this process. */
export interface SharedQuota {
  /** Takes a token. Gives 0, or in how many milliseconds to ask again. Fails when the store does not answer. */
  readonly take: (key: string, rate: number, burst: number) => Effect.Effect<number, unknown>
  /** Takes all tokens that are left. */
  readonly empty: (key: string, rate: number, burst: number) => Effect.Effect<void, unknown>
  /** Whether nothing goes out while the store does not answer. */
  readonly failClosed: boolean
}

/** What is wrong with the options, for the engineer who wrote them. */
export const mistakeOf = (options: Options): string | undefined => {
  const headroom = options.headroom ?? 0
  if (!(headroom >= 0 && headroom < 1)) return "SpApiRateLimiter: headroom must be from 0 to below 1"
  for (const [operation, { burst = 1, rate }] of Object.entries(options.overrides ?? {})) {
    if (!(rate > 0 && rate < Infinity && burst >= 1 && burst < Infinity)) {
      return `SpApiRateLimiter: the override of ${operation} needs a rate above 0 and a burst of at least 1`
    }
  }
  return undefined
}
