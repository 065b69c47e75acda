/**
 * The world behind all sections: a catalogue, and sellers with their listings and orders. It follows from a seed.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Marketplaces from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import { day } from "../protocol/Millis.ts"
import * as Arrivals from "./Arrivals.ts"
import * as Catalogue from "./Catalogue.ts"
import * as Money from "./Money.ts"
import * as Orders from "./Orders.ts"
import * as Prng from "./Prng.ts"

/** A seller's offer of a product in one marketplace. */
interface Offer {
  /** In the smallest unit of the currency. */
  price: number
  /** Units in the seller's own stock; Amazon's stock is the listing's `inventory`. */
  quantity: number
}

/** An issue of a listing, as Amazon reports it. */
export interface ListingIssue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO"
  readonly attributeNames: ReadonlyArray<string>
  readonly categories: ReadonlyArray<string>
}

/** One SKU of a seller. */
export interface Listing {
  readonly sku: string
  readonly asin: string
  readonly fnSku: string
  readonly condition: string
  readonly channel: "AFN" | "MFN"
  readonly created: number
  updated: number
  /** By marketplace id. */
  readonly offers: Map<string, Offer>
  /** Submitted attributes by marketplace id; the catalogue has the values of all others. */
  readonly attributes: Map<string, Readonly<Record<string, unknown>>>
  /** Issues since the last submission. */
  issues: ReadonlyArray<ListingIssue>
  /** Units in Amazon's warehouses. */
  inventory: { fulfillable: number; reserved: number; inbound: number; unfulfillable: number }
}

/** An owner of records: a seller or an application. */
export interface Owner {
  /** By section and kind, then by id. */
  readonly records: Map<string, Map<string, unknown>>
}

/** A seller, with listings and orders. */
export interface Seller extends Owner {
  readonly id: string
  readonly name: string
  readonly region: RegionId
  readonly marketplaces: ReadonlyArray<Marketplace>
  /** By SKU. */
  readonly listings: Map<string, Listing>
  /** The oldest first; future ones are not visible yet. */
  readonly orders: Array<Orders.Order>
  readonly ordersById: Map<string, Orders.Order>
  /** Changes that were accepted and are not live yet. */
  readonly pending: Array<{ readonly at: number; readonly apply: () => void }>
  /** Adds the orders that have come in since. */
  readonly arrive: Arrivals.Arrive
}

/** The world. */
export interface World {
  readonly seed: number
  /** The start of the world, in its own time. */
  readonly start: number
  readonly catalogue: Catalogue.Catalogue
  /** By seller id. */
  readonly sellers: Map<string, Seller>
}

/** The size of a world. */
interface Size {
  readonly products: number
  readonly ordersPerSeller: number
}

const profiles: ReadonlyArray<readonly [region: RegionId, name: string, countries: ReadonlyArray<string>]> = [
  ["na", "Sandbox Goods Inc.", ["US", "CA", "MX"]],
  ["eu", "Sandbox Waren GmbH", ["DE", "FR", "IT", "ES", "GB"]],
  ["fe", "サンドボックス商店", ["JP", "AU", "SG"]]
]

/** The id of the seller of a region. */
export const sellerId = (seed: number, region: RegionId): string =>
  `A${Prng.make(seed, "seller", region).string(13, Prng.alphanumeric)}`

const makeListing = (
  seed: number,
  seller: string,
  index: number,
  product: Catalogue.Product,
  marketplaces: ReadonlyArray<Marketplace>,
  start: number
): Listing => {
  const prng = Prng.make(seed, "listing", seller, index)
  const channel = prng.chance(0.6) ? "AFN" : "MFN"
  const offers = new Map<string, Offer>()
  for (const marketplace of marketplaces) {
    if (marketplace !== marketplaces[0] && prng.chance(0.3)) continue
    offers.set(marketplace.id, {
      price: Money.localPrice(product.price, marketplace.currency),
      quantity: channel === "MFN" ? prng.int(0, 60) : 0
    })
  }
  const created = start - prng.int(30, 700) * day
  return {
    sku: `${product.kind.productType.slice(0, 3)}-${String(index + 1).padStart(4, "0")}${
      prng.chance(0.1) ? "/ä b" : ""
    }`,
    asin: product.asin,
    fnSku: `X00${prng.string(7, Prng.alphanumeric)}`,
    condition: prng.chance(0.9) ? "new_new" : "used_very_good",
    channel,
    created,
    updated: created + prng.int(0, 20) * day,
    offers,
    attributes: new Map(),
    issues: [],
    inventory: channel === "AFN"
      ? {
        fulfillable: prng.int(0, 300),
        reserved: prng.int(0, 12),
        inbound: prng.int(0, 80),
        unfulfillable: prng.int(0, 4)
      }
      : { fulfillable: 0, reserved: 0, inbound: 0, unfulfillable: 0 }
  }
}

/** What can be ordered from a seller. */
const offersOf = (
  catalogue: Catalogue.Catalogue,
  listings: Seller["listings"],
  marketplaces: Seller["marketplaces"]
): ReadonlyArray<Orders.Offer> =>
  [...listings.values()].flatMap(({ asin, channel, offers, sku }) => {
    const product = catalogue.byAsin.get(asin)
    return product === undefined ? [] : marketplaces.flatMap((marketplace) => {
      const offer = offers.get(marketplace.id)
      return offer === undefined ? [] : [{ product, sku, marketplace, unitPrice: offer.price, channel }]
    })
  })

/** Adds an order to those of a seller. */
export const addOrder = (seller: Seller, order: Orders.Order): void => {
  seller.orders.push(order)
  seller.ordersById.set(order.id, order)
  const previous = seller.orders.at(-2)
  if (previous !== undefined && previous.purchased > order.purchased) seller.orders.sort(Orders.byPurchase)
}

/** Orders of the time after the start: a quarter of those of the 60 days before it, in each period of 15 days. */
const orderArrivals = (
  seed: number,
  seller: Seller,
  catalogue: Catalogue.Catalogue,
  past: number,
  start: number
): Arrivals.Arrive => {
  const { id, listings, marketplaces, orders, ordersById } = seller
  let offers: ReadonlyArray<Orders.Offer> = []
  let offersAt: number | undefined
  return Arrivals.make({
    start,
    period: Orders.period,
    count: Math.ceil(past / 4),
    add: (index, begin) => {
      // Offers are those of the time when the period is generated.
      if (offersAt !== begin) [offers, offersAt] = [offersOf(catalogue, listings, marketplaces), begin]
      const order = Orders.generateLater(seed, id, offers, past + index, begin)
      if (order === undefined) return
      orders.push(order)
      ordersById.set(order.id, order)
    },
    forget: (before) => {
      orders.sort(Orders.byPurchase)
      const kept = orders.findIndex(({ purchased }) => purchased >= before)
      for (const order of orders.splice(0, kept < 0 ? orders.length : kept)) ordersById.delete(order.id)
    }
  })
}

const makeSeller = (
  seed: number,
  profile: typeof profiles[number],
  catalogue: Catalogue.Catalogue,
  size: Size,
  start: number
): Seller => {
  const [region, name, countries] = profile
  const id = sellerId(seed, region)
  const marketplaces = countries.map((country) => Marketplaces.fromCountryCode(country)!)
  const listings = new Map<string, Listing>()
  catalogue.products.forEach((product, index) => {
    const listing = makeListing(seed, id, index, product, marketplaces, start)
    listings.set(listing.sku, listing)
  })
  const orders = Orders.generate(seed, id, offersOf(catalogue, listings, marketplaces), size.ordersPerSeller, start)
  const seller: Seller = {
    id,
    name,
    region,
    marketplaces,
    listings,
    orders,
    ordersById: new Map(orders.map((order) => [order.id, order])),
    pending: [],
    records: new Map(),
    arrive: (now) => arrive(now)
  }
  const arrive = orderArrivals(seed, seller, catalogue, size.ordersPerSeller, start)
  return seller
}

/** The world of a seed, at its start. */
export const make = (seed: number, size: Size, start: number): World => {
  const catalogue = Catalogue.make(seed, size.products, start)
  return {
    seed,
    start,
    catalogue,
    sellers: new Map(
      profiles.map((profile) => makeSeller(seed, profile, catalogue, size, start)).map((seller) => [seller.id, seller])
    )
  }
}

/** Applies what is due: pending changes, and orders that have come in. */
export const applyPending = (seller: Seller, now: number): void => {
  seller.arrive(now)
  if (seller.pending.length === 0) return
  const due = seller.pending.filter((change) => change.at <= now).sort((a, b) => a.at - b.at)
  if (due.length === 0) return
  seller.pending.splice(0, seller.pending.length, ...seller.pending.filter((change) => change.at > now))
  for (const change of due) change.apply()
}

/** A kind of records, such as the reports of a seller. */
export interface Collection<A> {
  readonly of: (owner: Owner) => Map<string, A>
}

/** A kind of records, by a name that no other module uses. */
export const collection = <A>(name: string): Collection<A> => ({
  of: (owner) => {
    let records = owner.records.get(name)
    if (records === undefined) owner.records.set(name, records = new Map<string, unknown>())
    return records as Map<string, A>
  }
})

// A test clock begins in 1970, where no seller has orders.
const testClockStart = Date.UTC(2026, 6, 1)
const beforeAnyWorld = Date.UTC(2020, 0, 1)

/**
 * The time of the world at a time of the clock. Both are equal, except under a clock that begins at 1970 as `TestClock`
 * does: then the world begins on 2026-07-01T00:00:00Z.
 */
export const timeOf = (clock: number): number => clock < beforeAnyWorld ? testClockStart + clock : clock

/** `2026-07-01T00:00:00Z`, to the second as most sections write it. */
export const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** The name of a marketplace as Amazon writes it, such as `Amazon.de`. */
export const siteName = (marketplace: Marketplace): string => marketplace.domain.replace(/^a/, "A")
