/**
 * Sales and traffic of the last 30 days from Data Kiosk: one GraphQL query, and the rows of all pages of its result as
 * a Stream.
 *
 * `node examples/data-kiosk.ts`, with credentials in the environment as in README.md.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Console, DateTime, Effect, Layer, Stream } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"

const query = (marketplaceId: string, from: string, to: string) => `
  query SalesByDay {
    analytics_salesAndTraffic_2024_04_24 {
      salesAndTrafficByDate(
        startDate: "${from}"
        endDate: "${to}"
        aggregateBy: DAY
        marketplaceIds: ["${marketplaceId}"]
      ) {
        startDate
        sales { orderedProductSales { amount currencyCode } unitsOrdered }
        traffic { pageViews }
      }
    }
  }`

export const program = Effect.gen(function*() {
  const { region } = yield* SpApiConfig.SpApiConfig
  const marketplace = Marketplace.inRegion(region.id)[0] ?? Marketplace.US
  const now = yield* DateTime.now
  const from = DateTime.formatIsoDateUtc(DateTime.subtract(now, { days: 30 }))
  const to = DateTime.formatIsoDateUtc(DateTime.subtract(now, { days: 1 }))
  yield* DataKiosk.rows(query(marketplace.id, from, to), {
    onRequested: ({ page, queryId }) => Console.log(`query ${queryId}, page ${page + 1} …`)
  }).pipe(Stream.runForEach((row) => Console.log(JSON.stringify(row))))
})

if (import.meta.main) {
  program.pipe(
    Effect.provide(SpApi.layerFromEnv().pipe(Layer.provideMerge(NodeHttpClient.layerUndici))),
    NodeRuntime.runMain
  )
}
