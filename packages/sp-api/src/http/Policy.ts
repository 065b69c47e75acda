/**
 * What bounds a call: attempts, waits, times and sizes. Each is a `Context.Reference` with a default, overridden for a part
 * of a program with `Effect.provideService`, or for all of it with `Layer.succeed`.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import type { DataElement } from "./internal/operationFacts.ts"

/** How often and how patiently failed requests are repeated. */
export interface RetryPolicy {
  /** Requests for one call when they fail for transient reasons, the first included. */
  readonly attempts: number
  /** The first pause is drawn between zero and this; it doubles with every attempt. Milliseconds. */
  readonly baseMillis: number
  /** No pause is longer. Milliseconds. */
  readonly capMillis: number
  /** Answers of 429 in a row after which the call gives up. */
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
 * The longest that a call waits for its place in a quota; beyond it the call fails with `Throttled` and nothing is sent. A call that would have
 * to wait longer fails at once, but not for a published plan alone: until Amazon has told or shown the rate of the operation, it waits, for as
 * long as this at most. Default: 15 minutes.
 */
export const MaxWait: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-sp-api/http/MaxWait",
  { defaultValue: () => Duration.minutes(15) }
)

/** The longest that one request may take, its answer included. */
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

/** How large an answer may be. */
export interface SizeLimits {
  /** Bytes of a JSON answer. */
  readonly answer: number
  /** Bytes of an error's body that are kept. */
  readonly errorText: number
}

/** The sizes beyond which an answer is refused. */
export const CurrentSizeLimits: Context.Reference<SizeLimits> = Context.Reference<SizeLimits>(
  "effect-sp-api/http/SizeLimits",
  { defaultValue: () => ({ answer: 32 * 1024 * 1024, errorText: 64 * 1024 }) }
)

/** Calls of people who wait go before calls of batch jobs in the same bucket. */
export const Priority: Context.Reference<"interactive" | "bulk"> = Context.Reference<"interactive" | "bulk">(
  "effect-sp-api/http/Priority",
  { defaultValue: () => "interactive" as const }
)

/** The personal data to ask for on every operation that withholds it; a call may ask for more or less with its `dataElements`. */
export const DefaultDataElements: Context.Reference<ReadonlyArray<DataElement>> = Context.Reference<
  ReadonlyArray<DataElement>
>("effect-sp-api/http/DefaultDataElements", { defaultValue: () => [] })

/**
 * Hosts beside Amazon's own that presigned URLs may lead to, by their last labels: `s3.example` allows `s3.example` and
 * `bucket.s3.example`. Without it documents and uploads go to `amazonaws.com`, `amazonaws.com.cn`, `cloudfront.net`, `media-amazon.com`,
 * `amazon.com` and the host of the configured endpoint; an IP address has to stand here as a whole. Loopback addresses are called where
 * the configured endpoint is one itself, and where nothing is configured.
 */
export const PresignedHosts: Context.Reference<ReadonlyArray<string>> = /*#__PURE__*/ Context.Reference<
  ReadonlyArray<string>
>("effect-sp-api/http/PresignedHosts", { defaultValue: () => [] })

/**
 * Bytes per second at which a document has to arrive, on average over the time that is spent waiting for it, once that is longer than
 * the `AttemptTimeout`. A connection that is slower counts as one that broke. 0: no limit.
 */
export const MinimumRate: Context.Reference<number> = /*#__PURE__*/ Context.Reference<number>(
  "effect-sp-api/http/MinimumRate",
  { defaultValue: () => 1024 }
)
