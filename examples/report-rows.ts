/**
 * A report as a Stream of rows: adds up the value of the stock, in constant memory for a report of any length.
 *
 * `node examples/report-rows.ts`, with credentials in the environment as in README.md.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"

export const program = Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const { listings, value } = yield* Reports.rows({
    reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
    marketplaceIds: [marketplace.id],
    onRequested: ({ reportId }) => Console.log(`Amazon is creating report ${reportId} …`)
  }).pipe(
    Stream.runFold(() => ({ listings: 0, value: 0 }), (sum, row) => ({
      listings: sum.listings + 1,
      value: sum.value + Number(row["price"] ?? 0) * Number(row["quantity"] || 0)
    }))
  )
  yield* Console.log(`${listings} listings, worth ${value.toFixed(2)} ${marketplace.currency ?? ""}`)
}).pipe(
  Effect.catchReason("ReportError", "ReportCancelled", (reason) => Console.log(reason.message))
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
}
