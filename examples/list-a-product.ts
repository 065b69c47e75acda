/**
 * Lists a product, with typed attributes: checks the attributes against the schema of their product type, asks Amazon
 * whether it would accept them, then creates the listing and waits until buyers can see it.
 *
 * `support/luggage.ts` was made by `spapi listings types LUGGAGE --marketplace US` against the sandbox; the schema of
 * your account has more attributes.
 *
 * Needs the credentials of the seller (see README.md) and SPAPI_SELLER_ID.
 */
import { Config, Console, Effect } from "effect"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import type { LuggageAttributes } from "./support/luggage.ts"
import { run } from "./support/run.ts"

const program = Effect.gen(function*() {
  const { currency = "", id: marketplace_id, locale } = yield* Sellers.firstMarketplace
  const localized = (value: string) => [{ value, language_tag: locale, marketplace_id }]
  const plain = <A>(value: A) => [{ value, marketplace_id }]
  const listing: Listings.PutInput<LuggageAttributes> = {
    sellerId: yield* Config.String("SPAPI_SELLER_ID"),
    sku: yield* Config.String("EXAMPLE_SKU").pipe(Config.withDefault("LUGGAGE-1")),
    marketplaceId: marketplace_id,
    productType: "LUGGAGE",
    attributes: {
      item_name: localized("Trolley, 40 l, blue"),
      brand: localized("Example"),
      bullet_point: localized("Four wheels"),
      condition_type: plain("new_new"),
      country_of_origin: plain("DE"),
      purchasable_offer: [{
        marketplace_id,
        currency,
        our_price: [{ schedule: [{ value_with_tax: 59.99 }] }]
      }],
      fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 10 }]
    }
  }

  for (const { message, path } of yield* Listings.validate(listing)) yield* Console.log(`  ${path} ${message}`)

  const preview = yield* Listings.previewPut(listing)
  for (const { message, path } of preview.warnings) yield* Console.log(`  ${path} ${message}`)
  for (const { message, severity } of preview.issues) yield* Console.log(`  ${severity} ${message}`)
  if (!preview.isValid) return yield* Console.log("Amazon would not accept it")

  const { submissionId } = yield* Listings.put(listing)
  yield* Console.log(`accepted as ${submissionId ?? "a submission without an id"}; waiting until it is visible`)
  const { asin } = yield* Listings.untilLive(listing, { status: "DISCOVERABLE" })
  yield* Console.log(`live as ${asin ?? "an ASIN that is still unknown"}`)
})

run(program.pipe(
  // The problems are printed above.
  Effect.catchReason(
    "ListingsError",
    "AttributesInvalid",
    (reason) => Console.log(`not sent: ${reason.issues.length} problems`)
  ),
  Effect.provide(Listings.ProductTypes.layer())
))
