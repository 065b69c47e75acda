/**
 * The sales of the last `DAYS` days (default 7), a line for each day of the marketplace's own calendar, and what buyers
 * write about one product: the topics of its reviews, for better and worse.
 *
 * `ASIN` is that product, by default one of the seller's. Changes nothing. Needs the credentials of the seller (see
 * README.md), SPAPI_SELLER_ID, and the roles Inventory and Order Tracking and Brand Analytics.
 */
import { Config, Console, DateTime, Effect, Option, Stream } from "effect"
import * as CustomerFeedback from "effect-sp-api/apis/CustomerFeedback_2024_06_01"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Sales from "effect-sp-api/apis/Sales"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

/** A day of Amazon's reports begins at midnight of the marketplace, not of UTC. */
const zones: Readonly<Record<string, string>> = {
  US: "America/Los_Angeles",
  DE: "Europe/Berlin",
  GB: "Europe/London",
  JP: "Asia/Tokyo"
}

const salesOf = Effect.fn(function*(marketplace: Sellers.Participation, days: number) {
  const zone = zones[marketplace.countryCode ?? ""] ?? "UTC"
  const today = DateTime.startOf(DateTime.setZoneNamedUnsafe(yield* DateTime.now, zone), "day")
  const from = DateTime.subtract(today, { days })
  const { payload = [] } = yield* Sales.getOrderMetrics({
    marketplaceIds: [marketplace.id],
    interval: `${DateTime.formatIsoOffset(from)}--${DateTime.formatIsoOffset(today)}`,
    granularity: "Day",
    granularityTimeZone: zone
  })
  for (const { interval, orderCount, totalSales, unitCount } of payload) {
    yield* Console.log(
      `${
        interval.slice(0, 10)
      }\t${orderCount} orders\t${unitCount} units\t${totalSales.amount} ${totalSales.currencyCode}`
    )
  }
})

const feedbackOn = Effect.fn(function*(asin: string, marketplaceId: string) {
  const response = yield* CustomerFeedback.getItemReviewTopics({ asin, marketplaceId, sortBy: "MENTIONS" })
  // A product with few reviews has no topics: Amazon responds with 204.
  if (response === undefined) return yield* Console.log(`${asin}: no topics yet`)
  const { itemName, topics } = response
  yield* Console.log(`${asin} ${itemName}`)
  for (const [sign, list = []] of [["+", topics.positiveTopics], ["-", topics.negativeTopics]] as const) {
    for (const { asinMetrics, topic } of list.slice(0, 5)) {
      yield* Console.log(`  ${sign} ${topic}: ${asinMetrics.numberOfMentions ?? "some"} mentions`)
    }
  }
}, Effect.catchReason("SpApiError", "NotFound", () => Console.log("the product does not exist there")))

run(Effect.gen(function*() {
  const days = yield* Config.Int("DAYS").pipe(Config.withDefault(7))
  const marketplace = yield* Sellers.firstMarketplace
  yield* salesOf(marketplace, days)
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const own = yield* Stream.runHead(
    ListingsItems.searchListingsItems.items({ sellerId, marketplaceIds: [marketplace.id] })
  )
  const asin = yield* Config.String("ASIN").pipe(
    Config.withDefault(Option.getOrUndefined(own)?.summaries?.[0]?.asin ?? "")
  )
  yield* feedbackOn(asin, marketplace.id)
}))
