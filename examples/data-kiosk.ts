/**
 * Sales and traffic of the last 30 days from Data Kiosk: one typed query, and the rows of all pages of its result as a
 * Stream.
 *
 * `node examples/data-kiosk.ts`, with credentials in the environment as in README.md.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as Sellers from "effect-sp-api/workflows/Sellers"

const salesByDay = (marketplaceId: string, startDate: DateTime.Utc, endDate: DateTime.Utc) =>
  SalesAndTraffic.salesAndTrafficByDate({ startDate, endDate, aggregateBy: "DAY", marketplaceIds: [marketplaceId] }, {
    startDate: true,
    sales: { orderedProductSales: { amount: true, currencyCode: true }, unitsOrdered: true },
    traffic: { pageViews: true }
  })

export const program = Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const now = yield* DateTime.now
  const query = salesByDay(marketplace.id, DateTime.subtract(now, { days: 30 }), DateTime.subtract(now, { days: 1 }))
  yield* DataKiosk.rows(query, {
    onRequested: ({ page, queryId }) => Console.log(`query ${queryId}, page ${page + 1} …`)
  }).pipe(
    Stream.runForEach(({ sales: { orderedProductSales, unitsOrdered }, startDate, traffic }) =>
      Console.log(
        `${startDate}: ${unitsOrdered} units for ${orderedProductSales.amount} ${orderedProductSales.currencyCode}, `
          + `${traffic.pageViews} page views`
      )
    )
  )
})

if (import.meta.main) {
  program.pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
}
