/**
 * The metrics of the rate limiter, by operation.
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"

/** The metrics of one operation, made once: an update then costs a look-up. */
export interface LimiterMetrics {
  /** Tokens taken. */
  readonly used: Metric.Counter<number>
  /** Milliseconds that calls waited; those that found a token at once are not counted. */
  readonly wait: Metric.Histogram<number>
  /** Calls that the client refused, as they would have had to wait too long. */
  readonly refused: Metric.Counter<number>
  /** Responses of 429. */
  readonly throttled: Metric.Counter<number>
}

const boundaries = [10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 180_000, 300_000, 900_000]

/** The metrics of an operation. */
export const make = (operation: string): LimiterMetrics => {
  const attributes = { operation }
  return {
    used: Metric.counter("spapi.rate_limiter.used", { attributes, incremental: true }),
    wait: Metric.histogram("spapi.rate_limiter.wait", { attributes, boundaries }),
    refused: Metric.counter("spapi.rate_limiter.refused", { attributes, incremental: true }),
    throttled: Metric.counter("spapi.rate_limiter.throttled", { attributes, incremental: true })
  }
}

/** Adds one. */
export const count = (counter: Metric.Counter<number>, context: Context.Context<never>): void =>
  counter.updateUnsafe(1, context)
