/**
 * Items with their offers, for the pricing sections.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import type { Product } from "../world/Catalogue.ts"
import type { MarketOffer } from "../world/Offers.ts"
import { listingOf, offersOf } from "../world/Offers.ts"
import type { Call } from "./Call.ts"

/** An item of the catalogue and its offers in a marketplace. */
export interface Item {
  readonly asin: string
  readonly sku: string | undefined
  readonly product: Product | undefined
  readonly offers: ReadonlyArray<MarketOffer>
}

/** The item of an ASIN or a SKU; `product` is undefined if it does not exist. */
export const itemOf = (
  call: Call,
  marketplace: Marketplace,
  by: { readonly asin?: string | undefined; readonly sku?: string | undefined }
): Item => {
  const asin = by.asin ?? call.seller.listings.get(by.sku ?? "")?.asin ?? ""
  const product = call.state.world.catalogue.byAsin.get(asin)
  return {
    asin,
    sku: by.sku ?? listingOf(call.seller, asin)?.sku,
    product,
    offers: product === undefined ? [] : offersOf(call.state.world, call.seller, product, marketplace)
  }
}

/** The requests of a batch. Throws a `Refusal` for none. */
export const requestsOf = (call: Call): ReadonlyArray<unknown> => {
  const requests = Json.array(call.body, "requests")
  if (requests.length === 0) throw Http.invalidInput("requests takes at least 1 value.", "requests")
  return requests
}
