/**
 * The rate limits of the Selling Partner API, kept on the client's side.
 *
 * Amazon limits every operation for each pair of application and selling partner by a token bucket: it holds `burst`
 * tokens, refills at `rate` tokens per second, and a request that finds it empty gets a 429. This service keeps the
 * same buckets, so that requests wait here, in order, instead of being refused there.
 *
 * - **Order.** First come, first served in a bucket; calls of `Priority` `interactive` before those of `bulk`, which
 *   may therefore have to wait until `MaxWait`. Buckets are independent: one selling partner never waits for another.
 *   An interrupted call returns its place.
 * - **Bounded waits.** A call that could not have its turn within `MaxWait` fails at once with `Throttled` (`origin:
 *   "client"`), and so does one whose turn a 429 or a slower rate moves beyond it. A published rate alone refuses no
 *   call of this client, unless its `MaxWait` is 0: the usage plan of a seller may be higher. Until a response reports
 *   the rate or a 429 shows it, such calls wait, and a published rate that would have to refuse them is exceeded to
 *   find the real one, at the cost of a few responses of 429.
 * - **Rates** start from the published usage plan, follow the `x-amzn-RateLimit-Limit` of responses up and down, and
 *   can be overridden. Where nothing is published they are found out; where Amazon allows less than it reports, the
 *   pace follows what it allows.
 * - **429.** The bucket pauses for all calls, for `Retry-After` or 1/rate, whichever is longer, between 0.5 s and 3 min
 *   and up to 10 % more; then requests are sent at the rate, not in a burst.
 *
 * For some operations Amazon has another bucket, of the application over all its selling partners; it publishes its
 * rate and no burst, which is taken for a tenth of a second. A call takes a token of both, at the same time: no call
 * takes one of the application while it waits for its selling partner, nor the other way round. Selling partners take
 * turns; calls of `Priority` `interactive` go first among them too. Waits for it have the cause `application-rate`. No
 * response reports this rate, so a call that could not have its turn by it within `MaxWait` fails at once. Amazon does
 * not say which bucket a 429 is about: it counts for the application while calls wait for that and the bucket of the
 * selling partner has a token left, which over a store it seldom has. Such a bucket is shared by all accounts of one
 * `SpApiAccounts`, and by processes over a store, or over `ApplicationShares`, which allots each of them a part of the
 * rate: runners of `effect-sp-api-cluster` have one. Clients with limiters of their own do not see each other.
 *
 * The buckets are kept in memory, by arithmetic on a few numbers rather than through `effect/persistence/RateLimiter`:
 * that takes a token several times slower, cannot learn that Amazon's bucket is empty, and never forgets a key. Where
 * several processes share the rate limits of a selling partner, `SpApiRateLimiterStore.layer` keeps the buckets in any
 * `RateLimiterStore`, such as Redis.
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.rate_limiter.used` | counter | `operation` | tokens taken |
 * | `spapi.rate_limiter.wait` | histogram, ms | `operation`, `cause` | waits of calls that did not find a token at once |
 * | `spapi.rate_limiter.refused` | counter | `operation` | calls that failed as they would have waited longer than `MaxWait` |
 * | `spapi.rate_limiter.throttled` | counter | `operation` | responses of 429 |
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Throttled } from "../SpApiError.ts"
import * as Limiter from "./internal/limiter.ts"
import type { Bucket, BucketStatus, Options } from "./internal/limiterOptions.ts"

export type { Bucket, BucketStatus, Options, Override } from "./internal/limiterOptions.ts"
export { ApplicationShares, partAt } from "./internal/limiterShares.ts"
export type { Member, Share, SharedBucket, Shares } from "./internal/limiterShares.ts"

/** Has calls wait for their turn, and learns from responses. */
export class SpApiRateLimiter extends Context.Service<SpApiRateLimiter, {
  /**
   * Takes one token, first come first served. Succeeds with the milliseconds that it waited. Fails at once with
   * `Throttled` when the wait would be longer than `MaxWait` by a rate that Amazon has reported or shown; `retryAfter`
   * then is that wait. By a published rate alone it waits, for `MaxWait` at most.
   */
  readonly acquire: (bucket: Bucket) => Effect.Effect<number, Throttled>
  /** Follows the `x-amzn-RateLimit-Limit` of a response, in requests per second; ignored where it is out of range. */
  readonly observe: (bucket: Bucket, rate: number) => Effect.Effect<void>
  /**
   * Pauses the bucket after a 429. Succeeds with the pause, or with what is left of it when the request was sent before
   * the last 429 arrived: such responses say nothing new.
   *
   * @param sentAt when the refused request was sent, in milliseconds since the epoch; without it that is guessed
   */
  readonly throttled: (
    bucket: Bucket,
    retryAfter: Duration.Duration | undefined,
    sentAt?: number
  ) => Effect.Effect<Duration.Duration>
  /** The state of the buckets that were used lately. */
  readonly status: Effect.Effect<ReadonlyArray<BucketStatus>>
}>()("effect-sp-api/http/SpApiRateLimiter") {}

const make = (options: Options): Layer.Layer<SpApiRateLimiter> => Layer.effect(SpApiRateLimiter, Limiter.make(options))

const shared = make({})

/**
 * The rate limits of this process, in memory. Without options it is one Layer, which all stacks of a program share;
 * with options make it once, as two Layers do not see each other's requests.
 *
 * ```ts
 * const limiter = SpApiRateLimiter.layer({ overrides: { "ordersV0.getOrders": { rate: 0.2, burst: 20 } }, headroom: 0.1 })
 * ```
 */
export const layer = (options?: Options): Layer.Layer<SpApiRateLimiter> =>
  options === undefined ? shared : make(options)
