/**
 * The metrics and span attributes of calls. Attributes hold the operation's name, the path template, statuses, counts
 * and the request id; never a URL, a token, a parameter or a body.
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.calls` | counter | `operation`, `outcome`, `account` | calls that ended: `success`, or the tag of the error's reason |
 * | `spapi.requests` | counter | `operation`, `status`, `account` | requests sent; the status is `none` where no response came |
 * | `spapi.retries` | counter | `operation`, `cause`, `account` | requests sent again after `throttled`, `transient`, `token`, `keys`, `clock` |
 * | `spapi.call.duration` | histogram, ms | `operation` | whole calls, with waits and retries |
 * | `spapi.waits` | histogram, ms | `operation`, `cause`, `account` | pauses before repetitions, and waits for jobs (`wire/waits.ts`) |
 * | `spapi.drift` | counter | `operation` | responses that did not match their schema |
 *
 * `account` is the name of the account, where it has one, or `other` (`Policy.MetricAccounts`).
 */
import type * as Context from "effect/Context"
import type * as Metric from "effect/Metric"
import type * as Tracer from "effect/Tracer"
import type { Shape as Config } from "../../SpApiConfig.ts"
import type { metricAttribute } from "../../wire/currentAccount.ts"
import * as Metrics from "../../wire/metrics.ts"
import type { OperationFacts } from "./operationFacts.ts"
import type { Received } from "./outcome.ts"

/** The metrics of one operation for one account or several, made once: an update then costs a map look-up. */
export interface OperationMetrics {
  readonly call: (outcome: string, millis: number, context: Context.Context<never>) => void
  readonly request: (status: number | undefined, context: Context.Context<never>) => void
  readonly retry: (
    cause: "throttled" | "transient" | "token" | "keys" | "clock",
    context: Context.Context<never>
  ) => void
}

const makeMetrics = (operation: string, account: ReturnType<typeof metricAttribute>): OperationMetrics => {
  const counters = new Map<string, Metric.Counter<number>>()
  const counter = (id: string, attribute: string, value: string): Metric.Counter<number> => {
    const key = `${id} ${value}`
    let metric = counters.get(key)
    if (metric === undefined) {
      metric = Metrics.counter(id, { operation, [attribute]: value, ...account })
      counters.set(key, metric)
    }
    return metric
  }
  const duration = Metrics.histogram("spapi.call.duration", { operation })
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

/**
 * By account and operation, for all clients. The number of operations is that of the models, and of the paths that raw
 * clients distinguish.
 */
const metrics = new Map<string, OperationMetrics>()

/** The metrics of an operation. Accounts that share an attribute share them. */
export const metricsOf = (operation: string, account: ReturnType<typeof metricAttribute>): OperationMetrics => {
  const key = `${account?.account ?? ""}\n${operation}`
  let known = metrics.get(key)
  if (known === undefined) {
    known = makeMetrics(operation, account)
    metrics.set(key, known)
  }
  return known
}

let last: { readonly endpoint: string; readonly hostname: string; readonly port: number } | undefined

/** Parsed once: the clients of a program call one endpoint, or a few. */
const serverOf = (endpoint: string) => {
  if (last?.endpoint === endpoint) return last
  const { hostname, port, protocol } = new URL(endpoint)
  return last = { endpoint, hostname, port: Number(port) || (protocol === "http:" ? 80 : 443) }
}

/**
 * Describes an attempt on its span: OpenTelemetry's HTTP attributes, and ours under `spapi.`.
 *
 * @param attempt 1 for the first request of the call
 * @param waited milliseconds that the request waited for the rate limiter
 */
export const describeAttempt = (
  span: Tracer.Span,
  facts: OperationFacts,
  { endpoint }: Config,
  attempt: number,
  waited: number,
  received: Received
): void => {
  const { hostname, port } = serverOf(endpoint)
  span.attribute("http.request.method", facts.method)
  span.attribute("url.template", facts.path)
  span.attribute("server.address", hostname)
  span.attribute("server.port", port)
  if (attempt > 1) span.attribute("http.request.resend_count", attempt - 1)
  if (waited > 0) span.attribute("spapi.rate_limiter.wait_ms", waited)
  if ("_tag" in received) return span.attribute("error.type", received.kind)
  const { headers, status } = received
  span.attribute("http.response.status_code", status)
  const requestId = headers["x-amzn-requestid"]
  if (requestId !== undefined) span.attribute("spapi.request_id", requestId)
  if (status >= 400) span.attribute("error.type", String(status))
}
