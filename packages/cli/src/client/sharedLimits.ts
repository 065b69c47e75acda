/** The rate limits of this command and of other programs as one, in Redis. Loaded where the settings name one. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import type { RedisError } from "effect/persistence/Redis"
import { hasProperty } from "effect/Predicate"
import * as References from "effect/References"
import { codeOf } from "../output/advice.ts"
import { fail } from "../output/failure.ts"

/** Where the buckets are. */
export interface Place {
  /** `redis://…`, which may hold a password. */
  readonly url: string
  /** The beginning of the names of keys; that of the other programs. */
  readonly prefix: string
}

/** A client that waits for a server that has gone would never close. */
const closeAtOnce = Layer.effectDiscard(
  Effect.flatMap(NodeRedis.NodeRedis, ({ client }) =>
    Effect.addFinalizer(() =>
      Effect.sync(() => {
        if (!client.isReady) client.destroy()
      })
    ))
)

/** The code of the error within what reports that a connection failed: `ECONNREFUSED`. */
const codeWithin = ({ cause }: RedisError): string =>
  codeOf(hasProperty(cause, "originalError") ? cause.originalError : cause)

/**
 * The rate limiter over Redis. Fails with exit code 3 where the address is not one, and with 7 where nothing responds
 * there: a command that went on without it could take what others need.
 */
export const layer = ({ prefix, url }: Place) => {
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    return Layer.effectDiscard(fail("configuration", "SPAPI_REDIS_URL is not an address like redis://localhost:6379"))
      .pipe(Layer.provideMerge(SpApiRateLimiterStore.layer()), Layer.provide(RateLimiter.layerStoreMemory))
  }
  return SpApiRateLimiterStore.layer().pipe(
    Layer.provide(RateLimiter.layerStoreRedis({ prefix })),
    Layer.provide(closeAtOnce),
    Layer.provide(
      NodeRedis.layer({ url, disableOfflineQueue: true }).pipe(
        // The limiter logs each outage once.
        Layer.provide(Layer.succeed(References.MinimumLogLevel, "None")),
        Layer.catch((error) =>
          Layer.effectContext(fail(
            "network",
            `The Redis of SPAPI_REDIS_URL (${new URL(url).host}) cannot be used (${codeWithin(error)})`,
            "start it, or leave the setting out: rate limits are then those of this command alone"
          ))
        )
      )
    )
  )
}
