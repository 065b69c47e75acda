/**
 * Prices of many listings by a feed. The messages are checked before anything is sent, split into feeds of a legal size, and
 * each has a result.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const program = (prices: Readonly<Record<string, number>>) =>
  Effect.gen(function*() {
    const sellerId = yield* Config.String("SPAPI_SELLER_ID")
    const { currency, id: marketplace_id } = yield* Sellers.firstMarketplace
    const messages = Stream.fromIterable(Object.entries(prices)).pipe(
      Stream.map(([sku, price]): Feeds.ListingsMessage => ({
        operationType: "PATCH",
        sku,
        productType: "PRODUCT",
        patches: [{
          // "replace" would remove sale prices, limits of prices, and the offers to businesses and in other marketplaces.
          op: "merge",
          path: "/attributes/purchasable_offer",
          value: [{ marketplace_id, currency, audience: "ALL", our_price: [{ schedule: [{ value_with_tax: price }] }] }]
        }]
      }))
    )
    yield* Feeds.jsonListings(messages, { sellerId, marketplaceIds: [marketplace_id] }).pipe(
      Stream.runForEach(({ accepted, issues, sku }) =>
        Console.log(sku, accepted ? "accepted" : issues.map(({ message }) => message).join("; "))
      )
    )
  })

if (import.meta.main) {
  program({ "SKU-1": 19.99, "SKU-2": 5 }).pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
}
