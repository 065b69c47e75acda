/**
 * The rate limiter with its buckets in a `RateLimiterStore` of `effect/persistence`, so that processes and machines
 * share the rate limits of their selling partners.
 *
 * ```ts
 * SpApiRateLimiterStore.layer().pipe(
 *   Layer.provide(RateLimiter.layerStoreRedis({ prefix: "spapi:" })),
 *   Layer.provide(NodeRedis.layer({ url: "redis://…" }))
 * )
 * ```
 *
 * Order, priorities, `MaxWait` and pauses are those of `SpApiRateLimiter`, in each process; between processes the next
 * token goes to the one that asks first. A 429 empties the shared bucket. A rate that is not published is found out by
 * each process for itself.
 *
 * A store that fails, or does not respond within a second, is left alone for five; meanwhile each process uses its own
 * buckets, or with `failClosed` sends nothing. That is logged once per outage.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Limiter from "./internal/limiter.ts"
import type { Options } from "./internal/limiterOptions.ts"
import type { SharedStore } from "./internal/limiterSharedTokens.ts"
import { sharedTokens } from "./internal/limiterSharedTokens.ts"
import { SpApiRateLimiter } from "./SpApiRateLimiter.ts"

/** Options of the rate limiter over a store. */
export interface StoreOptions extends Options {
  /** Whether nothing is sent while the store does not respond; calls then wait, up to `MaxWait`. Default false. */
  readonly failClosed?: boolean | undefined
}

const storeTimeout = Duration.seconds(1)

const sharedStore = (limiter: RateLimiter.RateLimiter, failClosed: boolean): SharedStore => {
  const consume = (key: string, rate: number, burst: number, tokens: number) =>
    Effect.timeout(
      limiter.consume({
        key,
        tokens,
        algorithm: "token-bucket",
        onExceeded: "fail",
        limit: burst,
        window: Duration.millis(burst * 1000 / rate)
      }),
      storeTimeout
    )
  return {
    take: (key, rate, burst) =>
      consume(key, rate, burst, 1).pipe(
        Effect.as(0),
        Effect.catchReason(
          "RateLimiterError",
          "RateLimitExceeded",
          (reason) => Effect.succeed(Math.max(1, Duration.toMillis(reason.retryAfter)))
        )
      ),
    empty: (key, rate, burst) =>
      Effect.flatMap(
        consume(key, rate, burst, 0),
        ({ remaining }) => remaining > 0 ? Effect.asVoid(consume(key, rate, burst, remaining)) : Effect.void
      ),
    failClosed
  }
}

const make = (options: StoreOptions): Layer.Layer<SpApiRateLimiter, never, RateLimiter.RateLimiterStore> =>
  Layer.effect(
    SpApiRateLimiter,
    Effect.flatMap(
      RateLimiter.make,
      (limiter) => Limiter.make(options, sharedTokens(sharedStore(limiter, options.failClosed ?? false)))
    )
  )

const shared = make({})

/**
 * The rate limits of all processes that use the same store. Without options it is one Layer, which all stacks of a
 * program share.
 */
export const layer = (options?: StoreOptions): Layer.Layer<SpApiRateLimiter, never, RateLimiter.RateLimiterStore> =>
  options === undefined ? shared : make(options)
