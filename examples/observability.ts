/**
 * The spans, metrics and log lines of the client, sent to OpenTelemetry with Effect's own exporter.
 *
 * It calls the local sandbox, which throttles once, fails once and refuses one order, and reads a report. It prints
 * what an OTLP collector received, what a Prometheus scrape would see, and the log line with the details that Amazon's
 * support needs.
 *
 * | span | kind | attributes |
 * | --- | --- | --- |
 * | `SpApi.<model>.<operation>` | internal | a whole call, with its waits and retries; its requests and what it needs are children |
 * | `SpApi.attempt` | client | one request, child of the call: `http.request.method`, `url.template`, `server.address`, `http.request.resend_count`, `http.response.status_code`, `error.type`, `spapi.request_id`, `spapi.rate_limiter.wait_ms` |
 * | `SpApi.lwa.token`, `SpApi.sts.AssumeRole` | client | a token, or keys; child of the call that waits for it, of none in the background |
 * | `SpApi.document.download`, `SpApi.document.upload` | client | a document until its Stream ends, or an upload: `spapi.document.operation` (the report type), `spapi.document.bytes`, `spapi.document.encoding`, `spapi.document.resumed`, `http.request.resend_count` |
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.calls` | counter | `operation`, `outcome`, `account` | calls that ended |
 * | `spapi.requests` | counter | `operation`, `status`, `account` | requests sent |
 * | `spapi.retries` | counter | `operation`, `cause`, `account` | requests sent again |
 * | `spapi.call.duration` | histogram, ms | `operation` | whole calls |
 * | `spapi.drift` | counter | `operation` | responses that did not match their model |
 * | `spapi.rate_limiter.used`, `.refused`, `.throttled` | counter | `operation` | tokens taken, calls refused by the client, 429 responses |
 * | `spapi.rate_limiter.wait` | histogram, ms | `operation`, `cause`, `account` | waits for the rate limiter |
 * | `spapi.waits` | histogram, ms | `operation`, `cause`, `account` | pauses before repetitions, and waits for jobs |
 *
 * Calls, tokens and documents of an account with a name have `spapi.account` on their spans. Metrics name the first
 * hundred accounts of a process, and count all others as `other`, as thousands of sellers would be as many series;
 * `Policy.MetricAccounts` is another number.
 *
 * An `SpApiError` has its operation, request id and timestamp, which Amazon's support needs.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Clock, Console, Effect, Layer, Logger, Order, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApi from "effect-sp-api/SpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import { Otlp, PrometheusMetrics } from "effect/observability"
import type { CollectedSpan } from "./support/collector.ts"
import { collector } from "./support/collector.ts"

/** A job of a backend: its span is the parent of those of the calls, and of the report's document. */
const job = Effect.fn("job.ordersOfTheDay")(function*() {
  const now = yield* Clock.currentTimeMillis
  const orders = yield* OrdersV0.getOrders.items({
    MarketplaceIds: [Marketplace.US.id],
    CreatedAfter: new Date(now - 30 * 86_400_000),
    MaxResultsPerPage: 20
  }).pipe(Stream.runCollect)
  yield* Effect.log(`${orders.length} orders`)
  const listings = yield* Reports.rows({
    reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
    marketplaceIds: [Marketplace.US.id]
  }).pipe(Stream.runCount)
  yield* Effect.log(`${listings} listings`)
  yield* OrdersV0.getOrder({ orderId: "000-0000000-0000000" }).pipe(
    // The message names the operation and the request id; the fields are for searching.
    Effect.catchTag("SpApiError", (error) =>
      Effect.logError(error.message).pipe(
        Effect.annotateLogs({
          operation: error.operation,
          reason: error.reason._tag,
          requestId: error.requestId,
          attempts: error.attempts,
          failedAt: error.timestamp
        })
      ))
  )
})

/** Spans as a tree, with their attributes. */
const print = (spans: ReadonlyArray<CollectedSpan>, parent?: string, depth = 0): Effect.Effect<void> => {
  const isRoot = (span: CollectedSpan) => !spans.some((other) => other.spanId === span.parentSpanId)
  const here = spans.filter((span) => parent === undefined ? isRoot(span) : span.parentSpanId === parent)
  const sorted = Array.sortWith(here, (span) => span.startTimeUnixNano, Order.String)
  return Effect.forEach(sorted, (span) => {
    const millis = Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e6
    const attributes = span.attributes
      .filter(({ key }) => !key.startsWith("code."))
      .map(({ key, value }) => `${key}=${Object.values(value).join()}`)
    return Effect.andThen(
      Console.log(`${"  ".repeat(depth + 1)}${span.name}  ${millis.toFixed(0)} ms  ${attributes.join(" ")}`),
      print(spans, span.spanId, depth + 1)
    )
  }, { discard: true })
}

/** The client, with an exporter of spans, metrics and logs to a collector. */
const layer = (collectorUrl: string) =>
  Layer.unwrap(
    Effect.map(Sandbox.Sandbox, ({ configValues }) => SpApi.layer({ ...configValues, accountName: "my shop" }))
  ).pipe(
    Layer.provideMerge(
      Otlp.layerJson({ baseUrl: collectorUrl, resource: { serviceName: "my-backend", serviceVersion: "1.0.0" } })
    ),
    Layer.provideMerge(UndiciHttpClient.layer())
  )

const program = Effect.gen(function*() {
  const { faults } = yield* Sandbox.Sandbox
  yield* faults.add({ kind: "throttled", on: "ordersV0.getOrder" })
  yield* faults.add({ kind: "failure", on: "ordersV0.getOrders", calls: 2 })
  const { posts, spans, url } = yield* collector
  yield* Console.log("Log lines:")
  const metrics = yield* job().pipe(
    Effect.andThen(PrometheusMetrics.format()),
    // The exporter sends the rest when the Layer closes.
    Effect.provide(layer(url))
  )
  yield* Console.log(
    `\nThe collector received ${Object.entries(posts).map(([path, count]) => `${count} × ${path}`).join(", ")}. Spans:`
  )
  yield* print(spans)
  const ours = metrics.split("\n").filter((line) => line.startsWith("spapi") && !line.includes("_bucket"))
  yield* Console.log(`\nPrometheus, without the buckets of histograms:\n${ours.map((line) => `  ${line}`).join("\n")}`)
}).pipe(Effect.scoped)

program.pipe(
  Effect.provide([
    Sandbox.layerServer({
      processingTime: "1 millis",
      usagePlanOverrides: { "ordersV0.getOrders": { rate: 5, burst: 20 } }
    }),
    Logger.layer([Logger.consoleLogFmt])
  ]),
  NodeRuntime.runMain
)
