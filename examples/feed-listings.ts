/**
 * Changes many listings at once: submits a Stream of messages as feeds, and returns a Stream with the result of each.
 *
 * `node examples/feed-listings.ts A2SELLERID SKU-1=19.99 SKU-2=5`, with credentials in the environment as in README.md.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Sellers from "effect-sp-api/workflows/Sellers"

/** A new price for a SKU. */
export interface Price {
  readonly sku: string
  readonly price: number
}

const message = ({ price, sku }: Price, marketplace: Sellers.Participation): Feeds.ListingsMessage => ({
  operationType: "PATCH",
  sku,
  productType: "PRODUCT",
  patches: [{
    op: "replace",
    path: "/attributes/purchasable_offer",
    value: [{
      marketplace_id: marketplace.id,
      currency: marketplace.currency,
      our_price: [{ schedule: [{ value_with_tax: price }] }]
    }]
  }]
})

/** Sets prices; the Stream may be of any length. */
export const program = <E, R>(sellerId: string, prices: Stream.Stream<Price, E, R>) =>
  Effect.gen(function*() {
    const marketplace = yield* Sellers.firstMarketplace
    yield* Feeds.jsonListings(Stream.map(prices, (price) => message(price, marketplace)), {
      sellerId,
      marketplaceIds: [marketplace.id],
      onSubmitted: ({ count, feedId }) => Console.log(`feed ${feedId} with ${count} messages …`)
    }).pipe(Stream.runForEach(({ accepted, issues, sku }) =>
      Console.log(accepted ? `${sku}: accepted` : `${sku}: ${issues.map((issue) => issue.message).join("; ")}`)
    ))
  })

if (import.meta.main) {
  const [sellerId = "", ...changes] = process.argv.slice(2)
  const prices = Stream.fromIterable(changes).pipe(
    Stream.map((change) => change.split("=")),
    Stream.map(([sku = "", price]) => ({ sku, price: Number(price) }))
  )
  program(sellerId, prices).pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
}
