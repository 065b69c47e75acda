/** Listings with the sandbox, whose product types have dates, selectors and closed objects like Amazon's. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Api from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Listings from "effect-sp-api/workflows/Listings"
import { TestClock } from "effect/testing"

const marketplaceId = Marketplace.US.id

const sandbox = Listings.ProductTypes.layer().pipe(
  Layer.provideMerge(Sandbox.layerTest({ seed: 1, usagePlans: "off" }))
)

const read = (sellerId: string, sku: string) =>
  Effect.map(
    Api.getListingsItem({ sellerId, sku, marketplaceIds: [marketplaceId], includedData: ["summaries", "attributes"] }),
    ({ attributes, summaries }) => ({
      attributes: attributes as { readonly [name: string]: ReadonlyArray<Record<string, unknown>> },
      key: { sellerId, sku, marketplaceId, productType: summaries![0]!.productType }
    })
  )

const skus = Effect.gen(function*() {
  const { credentials, world } = yield* Sandbox.Sandbox
  const { listings } = yield* world.seller()
  const offered = [...listings.values()].filter(({ offers }) => offers.has(marketplaceId))
  return { sellerId: credentials.sellerId, skus: offered.slice(0, 12).map(({ sku }) => sku) }
})

describe("Listings against the sandbox", () => {
  it.effect("a listing that was read can be sent back with a date added, and has it when it is read again", () =>
    Effect.gen(function*() {
      const { sellerId, skus: all } = yield* skus
      assert.isAbove(all.length, 5)
      for (const sku of all) {
        const { attributes, key } = yield* read(sellerId, sku)
        const merchant_release_date = [{ value: "2026-03-01T00:00:00.000Z", marketplace_id: marketplaceId }]
        const { status, warnings } = yield* Listings.put({
          ...key,
          attributes: { ...attributes, merchant_release_date }
        })
        assert.strictEqual(status, "ACCEPTED")
        assert.includeMembers(warnings.map(({ path }) => path), [
          "fulfillment_availability[0].marketplace_id",
          "purchasable_offer[0].start_at",
          "purchasable_offer[0].end_at.value"
        ])
      }
      yield* TestClock.adjust("1 minute")
      for (const sku of all) {
        const { attributes } = yield* read(sellerId, sku)
        assert.strictEqual(attributes["merchant_release_date"]?.[0]?.["value"], "2026-03-01T00:00:00.000Z")
        assert.deepStrictEqual(attributes["purchasable_offer"]?.[0]?.["end_at"], { value: null })
      }
    }).pipe(Effect.provide(sandbox)))

  it.effect("the price of an offer that was read can be patched, and a date in another form is not sent", () =>
    Effect.gen(function*() {
      const { sellerId, skus: [sku] } = yield* skus
      const { attributes, key } = yield* read(sellerId, sku!)
      const offer = { ...attributes["purchasable_offer"]![0]!, our_price: [{ schedule: [{ value_with_tax: 12.34 }] }] }
      const patch = (path: string, value: ReadonlyArray<Record<string, unknown>>) =>
        Listings.patch({ ...key, patches: [{ op: "replace", path, value }] })
      assert.strictEqual((yield* patch("/attributes/purchasable_offer", [offer])).status, "ACCEPTED")
      const error = yield* Effect.flip(patch("/attributes/merchant_release_date", [{ value: "01.03.2026" }]))
      assert.include(error.message, "merchant_release_date[0].value must be a date such as 2026-03-01")
      const { warnings } = yield* patch("/attributes/condition_type", [{ value: "used_acceptable" }])
      assert.deepStrictEqual(warnings.map(({ kind }) => kind), ["Deprecated"])
    }).pipe(Effect.provide(sandbox)))
})
