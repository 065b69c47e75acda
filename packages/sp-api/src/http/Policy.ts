/**
 * The limits of a call: attempts, waits, times and sizes. Each is a `Context.Reference` with a default, overridden for
 * a part of a program with `Effect.provideService`, or for all of it with `Layer.succeed`.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import type { DataElement } from "./internal/operationFacts.ts"

export { MetricAccounts } from "../wire/currentAccount.ts"
export type { Notices, Wait, WaitCause } from "../wire/waits.ts"
export { OnWait, Priority, WaitNotices } from "../wire/waits.ts"

/** How often and how patiently failed requests are sent again. */
export interface RetryPolicy {
  /** Requests for one call when they fail for transient reasons, the first included. */
  readonly attempts: number
  /** The upper bound of the first pause, whose length is random; it doubles with every attempt. Milliseconds. */
  readonly baseMillis: number
  /** The upper bound of all pauses. Milliseconds. */
  readonly capMillis: number
  /** How many responses of 429 end a call. */
  readonly throttledAttempts: number
}

/** Retries of transient failures (500, 502, 503, 504, resets, timeouts) and of 429. */
export const CurrentRetryPolicy: Context.Reference<RetryPolicy> = Context.Reference<RetryPolicy>(
  "effect-sp-api/http/RetryPolicy",
  {
    defaultValue: () => ({
      attempts: 4,
      baseMillis: 250,
      capMillis: 20_000,
      throttledAttempts: 10
    })
  }
)

/**
 * The longest that a call waits for the rate limiter; beyond it the call fails with `Throttled` and nothing is sent. A
 * call that would have to wait longer fails at once, but not for a published rate alone: until Amazon has reported or
 * shown the rate of the operation, it waits, for as long as this at most. Default: 15 minutes.
 */
export const MaxWait: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-sp-api/http/MaxWait",
  { defaultValue: () => Duration.minutes(15) }
)

/** The longest that one request may take, its response included. Default: 60 seconds. */
export const AttemptTimeout: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-sp-api/http/AttemptTimeout",
  { defaultValue: () => Duration.seconds(60) }
)

/** The longest that a whole call may take, with its waits and retries; none by default. */
export const Deadline: Context.Reference<Duration.Duration | undefined> = Context.Reference<
  Duration.Duration | undefined
>(
  "effect-sp-api/http/Deadline",
  { defaultValue: () => undefined }
)

/** How large a response may be. */
export interface SizeLimits {
  /** Bytes of a JSON response. */
  readonly response: number
  /** Bytes of an error's body that are read. */
  readonly errorBody: number
}

/** The sizes beyond which a response is refused. Default: 32 MiB, and 64 KiB of an error. */
export const CurrentSizeLimits: Context.Reference<SizeLimits> = Context.Reference<SizeLimits>(
  "effect-sp-api/http/SizeLimits",
  { defaultValue: () => ({ response: 32 * 1024 * 1024, errorBody: 64 * 1024 }) }
)

/**
 * The personal data to request from every operation that withholds it; a call may request more or less with its
 * `dataElements`. Default: none.
 */
export const DefaultDataElements: Context.Reference<ReadonlyArray<DataElement>> = Context.Reference<
  ReadonlyArray<DataElement>
>("effect-sp-api/http/DefaultDataElements", { defaultValue: () => [] })

/**
 * Hosts beside Amazon's own that presigned URLs may name, by their last labels: `s3.example` allows `s3.example` and
 * `bucket.s3.example`; an IP address must be given as a whole. Always allowed are `amazonaws.com`, `amazonaws.com.cn`,
 * `cloudfront.net`, `media-amazon.com`, `amazon.com` and the host of the configured endpoint, and loopback addresses
 * where the configured endpoint is one itself or none is configured. Default: none.
 */
export const PresignedHosts: Context.Reference<ReadonlyArray<string>> = Context.Reference<
  ReadonlyArray<string>
>("effect-sp-api/http/PresignedHosts", { defaultValue: () => [] })

/**
 * Bytes per second at which a document must arrive, on average over the time spent waiting for it, once that is longer
 * than the `AttemptTimeout`. A slower connection counts as a broken one. 0: no limit. Default: 1024.
 */
export const MinimumRate: Context.Reference<number> = Context.Reference<number>(
  "effect-sp-api/http/MinimumRate",
  { defaultValue: () => 1024 }
)
