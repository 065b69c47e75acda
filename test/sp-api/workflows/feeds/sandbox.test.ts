/** Feeds over the whole client against the local SP-API, on the test clock. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { acknowledgement } from "../support/acknowledgement.ts"
import { onClock } from "../support/clock.ts"

const price = (sku: string, value: unknown): Feeds.ListingsMessage => ({
  operationType: "PATCH",
  sku,
  productType: "PRODUCT",
  patches: [{
    op: "replace",
    path: "/attributes/purchasable_offer",
    value: [{
      marketplace_id: Marketplace.US.id,
      currency: "USD",
      our_price: [{ schedule: [{ value_with_tax: value }] }]
    }]
  }]
})

describe("feeds of the sandbox", () => {
  it.effect("a new price is accepted, an unknown SKU is not", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const seller = yield* sandbox.world.seller()
      const [sku = ""] = seller.listings.keys()
      const results = yield* onClock(Stream.runCollect(
        Feeds.jsonListings(Stream.make(price(sku, 12.34), price("no-such-sku", 1)), {
          sellerId: sandbox.credentials.sellerId,
          marketplaceIds: [Marketplace.US.id]
        })
      ))
      assert.deepStrictEqual(results.map((result) => [result.sku, result.accepted]), [[sku, true], [
        "no-such-sku",
        false
      ]])
      assert.isNotEmpty(results[1]?.issues)
      assert.strictEqual((yield* sandbox.requestsOf("feeds_2021-06-30.createFeed")).length, 1)
    }).pipe(Effect.provide(Sandbox.layerTest())))

  it.effect("an XML feed returns its processing report", () =>
    Effect.gen(function*() {
      const xml = yield* acknowledgement
      const { report } = yield* onClock(Feeds.submit(xml, {
        feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA",
        marketplaceIds: [Marketplace.US.id]
      }))
      assert.include(report, "<MessagesSuccessful>1</MessagesSuccessful>")
    }).pipe(Effect.provide(Sandbox.layerTest())))

  it.effect("a feed that ends FATAL fails with the explanation", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(onClock(Feeds.submit("<AmazonEnvelope/>", {
        feedType: "POST_PRODUCT_DATA",
        marketplaceIds: [Marketplace.US.id],
        unchecked: true
      })))
      assert(Feeds.isFeedError(error) && error.reason._tag === "FeedFailed")
      assert.isNotEmpty(error.reason.explanation)
    }).pipe(Effect.provide(Sandbox.layerTest())))
})
