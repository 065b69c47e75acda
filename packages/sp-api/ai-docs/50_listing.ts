/**
 * One listing: validated against the schema of its product type, previewed by Amazon, created, and followed until it is
 * there.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

export const program = Effect.gen(function*() {
  const { currency, id: marketplace_id, locale } = yield* Sellers.firstMarketplace
  const listing: Listings.PutInput = {
    sellerId: yield* Config.String("SPAPI_SELLER_ID"),
    sku: "LUGGAGE-1",
    marketplaceId: marketplace_id,
    productType: "LUGGAGE",
    attributes: {
      item_name: [{ value: "Trolley, 40 l, blue", language_tag: locale, marketplace_id }],
      brand: [{ value: "Example", language_tag: locale, marketplace_id }],
      bullet_point: [{ value: "Four wheels", language_tag: locale, marketplace_id }],
      condition_type: [{ value: "new_new", marketplace_id }],
      country_of_origin: [{ value: "DE", marketplace_id }],
      purchasable_offer: [{ marketplace_id, currency, our_price: [{ schedule: [{ value_with_tax: 59.99 }] }] }],
      fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 10 }]
    }
  }
  // Nothing is created by a preview.
  const preview = yield* Listings.previewPut(listing)
  for (const { message, severity } of preview.issues) yield* Console.log(severity, message)
  if (!preview.isValid) return yield* Console.log("Amazon would not accept it")
  yield* Listings.put(listing)
  const { asin } = yield* Listings.untilLive(listing, { status: "DISCOVERABLE" })
  yield* Console.log(`live as ${asin}`)
}).pipe(
  // The attributes do not match the schema; each issue names its place. Nothing was sent.
  Effect.catchReason(
    "ListingsError",
    "AttributesInvalid",
    ({ issues }) => Effect.forEach(issues, ({ message, path }) => Console.log(path, message), { discard: true })
  ),
  // Schemas of product types are large: this Layer caches them.
  Effect.provide(Listings.ProductTypes.layer())
)

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
