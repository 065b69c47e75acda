/**
 * The quotas of the Selling Partner API, kept on the client's side.
 *
 * Amazon gives every pair of application and selling partner a token bucket per operation: it holds `burst` tokens,
 * refills at `rate` tokens per second, and a request that finds it empty is answered 429. This service keeps the same
 * bucket, so that requests wait here, in order, instead of being refused there.
 *
 * - **Order.** First come, first served in a bucket; calls of `Priority` `interactive` before those of `bulk`, which
 *   may therefore have to wait until `MaxWait`. Buckets do not know of each other: one selling partner never waits for
 *   another. An interrupted caller gives its place back.
 * - **Bounded waits.** A call that could not have its turn within `MaxWait` fails at once with `Throttled` (`origin:
 *   "client"`), and so does one whose turn a 429 or a slower rate moves beyond it. A published plan alone refuses
 *   nobody who accepts a minute: the plan of a seller may be higher. Until a response tells the rate or a 429 shows it,
 *   such calls wait, and a plan that would have to refuse them is found out by going beyond it, with a few answers of
 *   429.
 * - **Rates** start from the published plan, follow the `x-amzn-RateLimit-Limit` of answers up and down, and can be
 *   overridden. Where nothing is published they are found out; where less is granted than was told, the pace follows
 *   what is granted.
 * - **429.** The bucket rests for everybody, for `Retry-After` or 1/rate, whichever is longer, between 0.5 s and 3 min
 *   and up to 10 % more; then requests go out at the rate, not in a burst.
 *
 * Here the buckets are kept in memory, by arithmetic on a few numbers rather than through
 * `effect/persistence/RateLimiter`: that takes a token several times slower, cannot be told that Amazon's bucket is
 * empty, and never forgets a key. Where several processes share the quota of a selling partner, `layer` of
 * `SpApiRateLimiterStore` puts the buckets into any `RateLimiterStore`, Redis among them.
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.rate_limiter.used` | counter | `operation` | tokens taken |
 * | `spapi.rate_limiter.wait` | histogram, ms | `operation` | waits of calls that did not find a token at once |
 * | `spapi.rate_limiter.refused` | counter | `operation` | calls that failed as they would have waited longer than `MaxWait` |
 * | `spapi.rate_limiter.throttled` | counter | `operation` | answers of 429 |
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Throttled } from "../SpApiError.ts"
import type { Bucket, BucketStatus, Options } from "./internal/limiterOptions.ts"
import * as LimiterQueue from "./internal/limiterQueue.ts"

export type { Bucket, BucketStatus, Options } from "./internal/limiterOptions.ts"

/** Waits for a place in the quota before a request goes out, and learns from the answers. */
export class SpApiRateLimiter extends Context.Service<SpApiRateLimiter, {
  /**
   * Takes one token, first come first served; gives how long it waited, in milliseconds. Fails at once with `Throttled`
   * when the wait would be longer than `MaxWait` by a rate that Amazon has told or shown; `retryAfter` then says how
   * long it would be. By a published rate alone it waits, for `MaxWait` at most.
   */
  readonly acquire: (bucket: Bucket) => Effect.Effect<number, Throttled>
  /** Tells the `x-amzn-RateLimit-Limit` of an answer, in requests per second. Nonsense is ignored. */
  readonly observe: (bucket: Bucket, rate: number) => Effect.Effect<void>
  /**
   * Tells of a 429: nobody takes a token of this bucket for so long. Gives the pause that was chosen, or what is left
   * of it when the request had been sent before the last 429 was known: such answers tell nothing new.
   *
   * @param sentAt when the refused request was sent, in milliseconds since the epoch; without it that is guessed
   */
  readonly throttled: (
    bucket: Bucket,
    retryAfter: Duration.Duration | undefined,
    sentAt?: number
  ) => Effect.Effect<Duration.Duration>
  /** How the buckets stand that were used lately. */
  readonly status: Effect.Effect<ReadonlyArray<BucketStatus>>
}>()("effect-sp-api/http/SpApiRateLimiter") {}

const make = (options: Options): Layer.Layer<SpApiRateLimiter> =>
  Layer.effect(SpApiRateLimiter, LimiterQueue.make(options))

const shared = /*#__PURE__*/ make({})

/**
 * The rate limits of this process, in memory. Without options it is one Layer, which all stacks of a program share; with options build it
 * once, as two Layers know nothing of each other's requests.
 *
 * ```ts
 * const limiter = SpApiRateLimiter.layer({ overrides: { "ordersV0.getOrders": { rate: 0.2, burst: 20 } }, headroom: 0.1 })
 * ```
 */
export const layer = (options?: Options): Layer.Layer<SpApiRateLimiter> =>
  options === undefined ? shared : make(options)
