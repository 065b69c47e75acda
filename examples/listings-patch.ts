/**
 * Changes the price of a listing. The change is checked against the schema of the product type; then Amazon is asked
 * whether it would accept it; then it is submitted.
 *
 * Needs the credentials of the seller (see README.md) and SPAPI_SELLER_ID.
 */
import { Config, Console, Effect } from "effect"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const program = Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const sku = yield* Config.String("EXAMPLE_SKU").pipe(Config.withDefault("A/B 50% ä"))
  const change: Listings.PatchInput = {
    sellerId: yield* Config.String("SPAPI_SELLER_ID"),
    sku,
    marketplaceId: marketplace.id,
    productType: "SHIRT",
    patches: [{
      op: "replace",
      path: "/attributes/purchasable_offer",
      value: [{
        marketplace_id: marketplace.id,
        currency: marketplace.currency,
        our_price: [{ schedule: [{ value_with_tax: 19.99 }] }]
      }]
    }]
  }
  const preview = yield* Listings.previewPatch(change)
  for (const { message, severity } of preview.issues) yield* Console.log(`  ${severity} ${message}`)
  if (!preview.isValid) return yield* Console.log(`Amazon would not accept the change of ${sku}`)

  const { submissionId } = yield* Listings.patch(change)
  yield* Console.log(
    `accepted as ${submissionId ?? "a submission without an id"}; it is live once Amazon has processed it`
  )
})

run(program.pipe(
  Effect.catchReason("SpApiError", "NotFound", () => Console.log("this listing does not exist")),
  Effect.catchReason("ListingsError", "AttributesInvalid", (reason) => Console.log(`not sent: ${reason.message}`)),
  Effect.provide(Listings.ProductTypes.layer())
))
