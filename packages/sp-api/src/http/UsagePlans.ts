/**
 * The quotas of the Selling Partner API, kept on the client's side.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type { Throttled } from "../SpApiError.ts"

/** One token bucket: (application, selling partner or grantless, region, operation) and the plan known so far. */
export interface Bucket {
  /** Unique per application, selling partner, region and operation; holds no secret. */
  readonly key: string
  /** Published requests per second; absent where Amazon publishes none. */
  readonly rate?: number | undefined
  readonly burst?: number | undefined
}

/** Waits for a place in the quota before a request goes out, and learns from the answers. */
export class UsagePlans extends Context.Service<UsagePlans, {
  /** Takes one token, first come first served; gives how long it waited, in milliseconds. Fails when that is longer than `MaxWait`. */
  readonly acquire: (bucket: Bucket) => Effect.Effect<number, Throttled>
  /** Tells the `x-amzn-RateLimit-Limit` of an answer, in requests per second. */
  readonly observe: (bucket: Bucket, rate: number) => Effect.Effect<void>
  /** Tells of a 429: nobody takes a token of this bucket for so long. Gives the pause that was chosen. */
  readonly throttled: (bucket: Bucket, retryAfter: Duration.Duration | undefined) => Effect.Effect<Duration.Duration>
}>()("effect-sp-api/http/UsagePlans") {}
