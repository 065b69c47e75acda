/**
 * Whether the seller may offer products, in each of its marketplaces: without conditions, after an approval (with the
 * page of Seller Central that asks for it), or not at all. `node examples/may-i-sell.ts B0C4HFZXYM B0HYYQK1NT`; without
 * arguments, the first products that a search finds.
 *
 * Changes nothing. Needs the credentials of the seller (see README.md), SPAPI_SELLER_ID, and the role Product Listing.
 */
import { Config, Console, Effect, Stream } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as Restrictions from "effect-sp-api/apis/ListingsRestrictions_2021_08_01"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const conditionType = yield* Config.String("CONDITION").pipe(Config.withDefault("new_new"))
  const marketplaces = yield* Sellers.marketplaces
  const [first] = marketplaces
  if (first === undefined) return yield* Console.log("the account takes part in no marketplace")
  const given = process.argv.slice(2)
  const asins = given.length > 0 ? given : yield* CatalogItems.searchCatalogItems.items({
    marketplaceIds: [first.id],
    keywords: ["shoes"]
  }).pipe(Stream.take(3), Stream.map(({ asin }) => asin), Stream.runCollect)

  for (const asin of asins) {
    const { restrictions } = yield* Restrictions.getListingsRestrictions({
      asin,
      sellerId,
      conditionType,
      marketplaceIds: marketplaces.map(({ id }) => id),
      reasonLocale: first.locale
    })
    for (const { countryCode, id } of marketplaces) {
      // No restriction is permission.
      const reasons = restrictions.filter(({ marketplaceId }) => marketplaceId === id).flatMap(({ reasons = [] }) =>
        reasons
      )
      yield* Console.log(`${asin} ${countryCode}: ${reasons.length === 0 ? "yes" : "no"}`)
      for (const { links = [], message, reasonCode } of reasons) {
        yield* Console.log(`  ${reasonCode} ${message} ${links.map(({ resource }) => resource).join(" ")}`)
      }
    }
  }
}))
