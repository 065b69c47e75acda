/**
 * The buckets of the rate limiter, and its options.
 */

/** One token bucket: (application, selling partner or grantless, region, operation) and the usage plan known so far. */
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
   * Whether these are defaults, which the usage plan of a seller may exceed. Then no call is refused for them before a
   * response has reported or shown the rate, whatever its `MaxWait`; else only calls whose `MaxWait` is below a minute.
   */
  readonly isDefault?: boolean | undefined
}

/** The current state of a bucket. */
export interface BucketStatus {
  readonly key: string
  /** Requests per second, as published, reported or measured; undefined while nothing is known. */
  readonly rate: number | undefined
  /** Requests at once. */
  readonly burst: number
  /** How many calls wait. */
  readonly waiting: number
  /** Until when no token is taken after a 429, in milliseconds since the epoch. */
  readonly pausedUntil?: number
}

/** Options of the rate limiter. */
export interface Options {
  /**
   * Rates that replace the published ones, by operation: `"ordersV0.getOrders"`. Rates of responses are then ignored.
   */
  readonly overrides?:
    | { readonly [operation: string]: { readonly rate: number; readonly burst?: number | undefined } }
    | undefined
  /** The share of every rate that is left to other users of the same rate limit, from 0 to below 1; default 0. */
  readonly headroom?: number | undefined
}

/** What is wrong with the options, for the engineer who wrote them; undefined where nothing is. */
export const problemOf = ({ headroom = 0, overrides }: Options): string | undefined => {
  if (!(headroom >= 0 && headroom < 1)) return "SpApiRateLimiter: headroom must be from 0 to below 1"
  for (const [operation, { burst = 1, rate }] of Object.entries(overrides ?? {})) {
    if (!(rate > 0 && rate < Infinity && burst >= 1 && burst < Infinity)) {
      return `SpApiRateLimiter: the override of ${operation} needs a rate above 0 and a burst of at least 1`
    }
  }
  return undefined
}
