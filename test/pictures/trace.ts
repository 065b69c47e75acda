/**
 * The spans of a program that reads a report with personal data, as an OpenTelemetry collector receives them. The
 * sandbox is as slow as a network, refuses a call with 429, and fails to open the document once.
 */
import { type Duration, Effect, Layer, Logger, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApi from "effect-sp-api/SpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import { Otlp } from "effect/observability"
import type { CollectedSpan } from "../../examples/support/collector.ts"
import { collector } from "../../examples/support/collector.ts"

const job = Effect.fn("job.ordersToShip")(function*() {
  yield* Reports.rows({
    reportType: "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING",
    marketplaceIds: [Marketplace.US.id]
  }).pipe(Stream.runDrain)
})

const client = (collectorUrl: string) =>
  Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => SpApi.layer(configValues))).pipe(
    Layer.provideMerge(
      Otlp.layerJson({ baseUrl: collectorUrl, resource: { serviceName: "shop", serviceVersion: "1.0.0" } })
    ),
    Layer.provideMerge(UndiciHttpClient.layer())
  )

/** The spans of the job. */
export const trace = (processingTime: Duration.Input): Effect.Effect<ReadonlyArray<CollectedSpan>, unknown> =>
  Effect.gen(function*() {
    const { faults } = yield* Sandbox.Sandbox
    yield* faults.add({ kind: "throttled", on: "reports_2021-06-30.getReport", calls: 1 })
    yield* faults.add({ kind: "unavailable", on: "reports_2021-06-30.getReportDocument", calls: 1 })
    for (const on of ["api", "lwa", "document"]) {
      yield* faults.add({ kind: "slow", on, delay: "150 millis", times: Number.POSITIVE_INFINITY })
    }
    const { spans, url } = yield* collector
    yield* job().pipe(Effect.provide(client(url)))
    return spans
  }).pipe(
    Effect.scoped,
    Effect.provide([Sandbox.layerServer({ seed: 7, processingTime }), Logger.layer([])])
  )
