/**
 * Looks at a sandbox's world and changes it, for tests that need a certain order or price.
 */
import * as Marketplaces from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { State } from "./gateway/State.ts"
import * as Orders from "./world/Orders.ts"
import * as Prng from "./world/Prng.ts"
import type { Listing, Seller } from "./world/World.ts"
import * as World from "./world/World.ts"

/** An order to add; what is not given is drawn. */
export interface OrderOptions {
  readonly region?: RegionId
  readonly marketplaceId?: string
  /** Default: the first SKU of the seller that is offered there. */
  readonly sku?: string
  readonly quantity?: number
  readonly channel?: "AFN" | "MFN"
  /** Epoch milliseconds of the world; default an hour ago, so that the payment is through. */
  readonly purchased?: number
}

/** What can be done with the world. */
export interface WorldControl {
  /** The time of the world: the clock's, or 2026-07-01 and on under a clock that begins at 1970. */
  readonly now: Effect.Effect<number>
  /** What a seller has, as it is: changes to it count. */
  readonly seller: (region?: RegionId) => Effect.Effect<Seller>
  /** Adds an order; gives its id. */
  readonly addOrder: (options?: OrderOptions) => Effect.Effect<string>
  /** Sets a price in the smallest unit of the currency. Dies when there is no such offer. */
  readonly setPrice: (sku: string, marketplaceId: string, price: number) => Effect.Effect<void>
}

const offered = (seller: Seller, marketplaceId: string, options: OrderOptions): Listing | undefined => {
  if (options.sku !== undefined) return seller.listings.get(options.sku)
  for (const listing of seller.listings.values()) {
    if (listing.offers.has(marketplaceId) && (options.channel === undefined || listing.channel === options.channel)) {
      return listing
    }
  }
  return undefined
}

/** The control over a state. */
export const make = (current: () => State, region: RegionId): WorldControl => {
  const sellerOf = (of: RegionId = region): Seller => {
    const { world } = current()
    return world.sellers.get(World.sellerId(world.seed, of))!
  }
  const now = Effect.map(Clock.currentTimeMillis, World.timeOf)
  return {
    now,
    seller: (of) =>
      Effect.map(now, (time) => {
        const seller = sellerOf(of)
        World.settle(seller, time)
        return seller
      }),
    addOrder: (options = {}) =>
      Effect.map(now, (time) => {
        const seller = sellerOf(options.region)
        const { world } = current()
        const marketplace = Marketplaces.fromId(options.marketplaceId ?? seller.marketplaces[0]!.id) ??
          seller.marketplaces[0]!
        const listing = offered(seller, marketplace.id, options)
        const offer = listing?.offers.get(marketplace.id)
        if (listing === undefined || offer === undefined) {
          throw new Error(`There is no offer for the order in ${marketplace.name}.`)
        }
        const order = Orders.make(Prng.make(world.seed, "added", seller.id, seller.orders.length), {
          marketplace,
          purchased: options.purchased ?? time - 3_600_000,
          channel: options.channel ?? listing.channel,
          lines: [{
            product: world.catalogue.byAsin.get(listing.asin)!,
            sku: listing.sku,
            quantity: options.quantity ?? 1,
            unitPrice: offer.price
          }]
        })
        seller.orders.push(order)
        seller.orders.sort((a, b) => a.purchased - b.purchased)
        seller.ordersById.set(order.id, order)
        return order.id
      }),
    setPrice: (sku, marketplaceId, price) =>
      Effect.map(now, (time) => {
        for (const seller of current().world.sellers.values()) {
          const listing = seller.listings.get(sku)
          const offer = listing?.offers.get(marketplaceId)
          if (listing === undefined || offer === undefined) continue
          offer.price = price
          listing.updated = time
          return
        }
        throw new Error(`There is no offer of ${sku} in ${marketplaceId}.`)
      })
  }
}
