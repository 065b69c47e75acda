/**
 * Usage plans whose buckets live in a `RateLimiterStore` of `effect/persistence`, so that processes and machines share
 * one quota.
 *
 * ```ts
 * SpApiRateLimiterStore.layer().pipe(
 *   Layer.provide(RateLimiter.layerStoreRedis({ prefix: "spapi:" })),
 *   Layer.provide(NodeRedis.layer({ url: "redis://…" }))
 * )
 * ```
 *
 * Order, priorities, `MaxWait` and pauses are those of `SpApiRateLimiter`, in each process; between processes the next token
 * goes to whoever asks first. A 429 empties the shared bucket. A plan that is not published is found out by each
 * process for itself.
 *
 * A store that fails, or does not answer within a second, is left alone for five; meanwhile each process keeps its own
 * count, or with `failClosed` sends nothing. That is logged once per outage.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import type { Options, SharedQuota } from "./internal/limiterOptions.ts"
import * as LimiterQueue from "./internal/limiterQueue.ts"
import { SpApiRateLimiter } from "./SpApiRateLimiter.ts"

/** How the plans are kept, and what happens without the store. */
export interface StoreOptions extends Options {
  /** Whether nothing goes out while the store does not answer; calls then wait, up to `MaxWait`. Default false. */
  readonly failClosed?: boolean | undefined
}

const storeTimeout = /*#__PURE__*/ Duration.seconds(1)

const sharedQuota = (limiter: RateLimiter.RateLimiter, failClosed: boolean): SharedQuota => {
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
      (limiter) => LimiterQueue.make(options, sharedQuota(limiter, options.failClosed ?? false))
    )
  )

const shared = /*#__PURE__*/ make({})

/** The rate limits of all processes that use the same store. Without options it is one Layer, which all stacks of a program share. */
export const layer = (options?: StoreOptions): Layer.Layer<SpApiRateLimiter, never, RateLimiter.RateLimiterStore> =>
  options === undefined ? shared : make(options)
