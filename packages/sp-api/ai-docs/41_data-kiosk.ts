/** Data Kiosk: a typed query, whose selection is the type of its rows. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const program = Effect.gen(function*() {
  const { id } = yield* Sellers.firstMarketplace
  const now = yield* DateTime.now
  const query = SalesAndTraffic.salesAndTrafficByDate({
    startDate: DateTime.subtract(now, { days: 8 }),
    endDate: DateTime.subtract(now, { days: 1 }),
    aggregateBy: "DAY",
    marketplaceIds: [id]
  }, {
    startDate: true,
    sales: { unitsOrdered: true, orderedProductSales: { amount: true, currencyCode: true } },
    traffic: { pageViews: true }
  })
  // Submits the query, waits, and reads the documents of all its pages.
  yield* DataKiosk.rows(query).pipe(
    Stream.runForEach(({ sales, startDate, traffic }) =>
      Console.log(startDate, sales.unitsOrdered, sales.orderedProductSales.amount, traffic.pageViews)
    )
  )
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
