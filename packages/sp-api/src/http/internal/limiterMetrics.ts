/**
 * The metrics of the rate limiter, by operation.
 */
import type * as Context from "effect/Context"
import type * as Metric from "effect/Metric"
import type { metricAttribute } from "../../wire/currentAccount.ts"
import { counter, histogram } from "../../wire/metrics.ts"
import type { WaitCause } from "../../wire/waits.ts"

/** The metrics of one operation, made once: an update then costs a look-up. */
export interface LimiterMetrics {
  /** Tokens taken. */
  readonly used: Metric.Counter<number>
  /** Milliseconds that calls waited, by the cause and the account; those that found a token at once are not counted. */
  readonly wait: (cause: WaitCause, account: ReturnType<typeof metricAttribute>) => Metric.Histogram<number>
  /** Calls that the client refused, as they would have had to wait too long. */
  readonly refused: Metric.Counter<number>
  /** Responses of 429. */
  readonly throttled: Metric.Counter<number>
}

/** The metrics of an operation. */
export const make = (operation: string): LimiterMetrics => {
  const attributes = { operation }
  return {
    used: counter("spapi.rate_limiter.used", attributes),
    wait: (cause, account) => histogram("spapi.rate_limiter.wait", { operation, cause, ...account }),
    refused: counter("spapi.rate_limiter.refused", attributes),
    throttled: counter("spapi.rate_limiter.throttled", attributes)
  }
}

/** Adds one. */
export const count = (counter: Metric.Counter<number>, context: Context.Context<never>): void =>
  counter.updateUnsafe(1, context)
