/**
 * The offers of a product in a marketplace: the seller's own, and competitors with similar prices.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Product } from "./Catalogue.ts"
import * as Money from "./Money.ts"
import * as Prng from "./Prng.ts"
import type { Listing, Seller, World } from "./World.ts"

/** An offer. */
export interface MarketOffer {
  readonly sellerId: string
  readonly own: boolean
  readonly sku: string | undefined
  /** In the smallest unit of the currency. */
  readonly price: number
  readonly shipping: number
  readonly channel: "AFN" | "MFN"
  readonly rating: number
  readonly feedback: number
}

/** The seller's listing of a product. */
export const listingOf = (seller: Seller, asin: string): Listing | undefined => {
  for (const listing of seller.listings.values()) if (listing.asin === asin) return listing
  return undefined
}

/** Prices of competitors that were set, by marketplace and ASIN. */
const competing = new WeakMap<World, Map<string, number>>()

/** The price of the first competitor that was set; undefined where it is as generated. */
export const competingPrice = (world: World, asin: string, marketplaceId: string): number | undefined =>
  competing.get(world)?.get(`${marketplaceId} ${asin}`)

/** Sets the price of the first competitor. */
export const setCompetingPrice = (world: World, asin: string, marketplaceId: string, price: number): void => {
  const prices = competing.get(world) ?? new Map<string, number>()
  competing.set(world, prices.set(`${marketplaceId} ${asin}`, price))
}

/** All offers, the cheapest first: it is the featured offer. */
export const offersOf = (
  world: World,
  seller: Seller,
  product: Product,
  marketplace: Marketplace,
  rival = competingPrice(world, product.asin, marketplace.id)
): ReadonlyArray<MarketOffer> => {
  const prng = Prng.make(world.seed, "offers", product.asin, marketplace.id)
  const base = Money.localPrice(product.price, marketplace.currency)
  const offers: Array<MarketOffer> = []
  for (let index = prng.int(1, 4); index > 0; index--) {
    const isFirst = offers.length === 0
    const channel = prng.chance(0.5) ? "AFN" : "MFN"
    const id = prng.string(13, Prng.alphanumeric)
    const generated = Math.round(base * (0.95 + prng.next() * 0.2))
    offers.push({
      sellerId: `A${id}`,
      own: false,
      sku: undefined,
      price: isFirst && rival !== undefined ? rival : generated,
      shipping: channel === "MFN" ? Money.localPrice(399, marketplace.currency) : 0,
      channel,
      rating: prng.int(88, 100),
      feedback: prng.int(20, 20_000)
    })
  }
  const listing = listingOf(seller, product.asin)
  const own = listing?.offers.get(marketplace.id)
  if (listing !== undefined && own !== undefined) {
    offers.push({
      sellerId: seller.id,
      own: true,
      sku: listing.sku,
      price: own.price,
      shipping: listing.channel === "MFN" ? Money.localPrice(599, marketplace.currency) : 0,
      channel: listing.channel,
      rating: 97,
      feedback: 1234
    })
  }
  return offers.sort((a, b) => a.price + a.shipping - b.price - b.shipping)
}

/** Amazon's fees for a sale. */
export const feesOf = (
  product: Product | undefined,
  price: number,
  shipping: number,
  fulfilledByAmazon: boolean,
  currency: string
) => ({
  referral: Math.round((price + shipping) * 0.15),
  fulfillment: fulfilledByAmazon ? Money.localPrice(300 + Math.round((product?.kind.weight ?? 500) / 10), currency) : 0
})
