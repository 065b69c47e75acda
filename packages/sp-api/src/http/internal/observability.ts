/**
 * The metrics and span attributes of calls. Attributes hold the operation's name, the path template, statuses, counts
 * and the request id; never a URL, a token, a parameter or a body.
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.calls` | counter | `operation`, `outcome` | calls that ended: `success`, or the tag of the error's reason |
 * | `spapi.requests` | counter | `operation`, `status` | requests sent; the status is `none` where no response came |
 * | `spapi.retries` | counter | `operation`, `cause` | requests sent again after `throttled`, `transient`, `token`, `keys`, `clock` |
 * | `spapi.call.duration` | histogram, ms | `operation` | whole calls, with waits and retries |
 * | `spapi.drift` | counter | `operation` | responses that did not match their schema |
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"
import type * as Tracer from "effect/Tracer"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { OperationFacts } from "./operationFacts.ts"
import type { Received } from "./outcome.ts"

/** The metrics of one operation, made once: an update then costs a map look-up. */
export interface OperationMetrics {
  readonly call: (outcome: string, millis: number, context: Context.Context<never>) => void
  readonly request: (status: number | undefined, context: Context.Context<never>) => void
  readonly retry: (
    cause: "throttled" | "transient" | "token" | "keys" | "clock",
    context: Context.Context<never>
  ) => void
}

const boundaries = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 180_000, 900_000]

/** The metrics of an operation. */
export const operationMetrics = (operation: string): OperationMetrics => {
  const counters = new Map<string, Metric.Counter<number>>()
  const counter = (id: string, attribute: string, value: string): Metric.Counter<number> => {
    const key = `${id} ${value}`
    let metric = counters.get(key)
    if (metric === undefined) {
      metric = Metric.counter(id, { attributes: { operation, [attribute]: value }, incremental: true })
      counters.set(key, metric)
    }
    return metric
  }
  const duration = Metric.histogram("spapi.call.duration", { boundaries, attributes: { operation } })
  const success = counter("spapi.calls", "outcome", "success")
  const ok = counter("spapi.requests", "status", "200")
  return {
    call: (outcome, millis, context) => {
      const calls = outcome === "success" ? success : counter("spapi.calls", "outcome", outcome)
      calls.updateUnsafe(1, context)
      duration.updateUnsafe(millis, context)
    },
    request: (status, context) => {
      const requests = status === 200
        ? ok
        : counter("spapi.requests", "status", status === undefined ? "none" : String(status))
      requests.updateUnsafe(1, context)
    },
    retry: (cause, context) => counter("spapi.retries", "cause", cause).updateUnsafe(1, context)
  }
}

/** Describes attempts on their spans: OpenTelemetry's HTTP attributes, and ours under `spapi.`. */
export const makeDescribeAttempt = (config: Config) => {
  const { hostname, port, protocol } = new URL(config.endpoint)
  const serverPort = Number(port) || (protocol === "http:" ? 80 : 443)
  /**
   * @param attempt 1 for the first request of the call
   * @param waited milliseconds that the request waited for the rate limiter
   */
  return (span: Tracer.Span, facts: OperationFacts, attempt: number, waited: number, received: Received): void => {
    span.attribute("http.request.method", facts.method)
    span.attribute("url.template", facts.path)
    span.attribute("server.address", hostname)
    span.attribute("server.port", serverPort)
    if (attempt > 1) span.attribute("http.request.resend_count", attempt - 1)
    if (waited > 0) span.attribute("spapi.rate_limiter.wait_ms", waited)
    if ("_tag" in received) return span.attribute("error.type", received.kind)
    const { headers, status } = received
    span.attribute("http.response.status_code", status)
    const requestId = headers["x-amzn-requestid"]
    if (requestId !== undefined) span.attribute("spapi.request_id", requestId)
    if (status >= 400) span.attribute("error.type", String(status))
  }
}
