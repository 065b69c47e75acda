/**
 * The world behind all sections: a catalogue, and sellers with their listings and orders. It follows from a seed.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { RegionId } from "effect-sp-api/Region"
import { day } from "../protocol/Millis.ts"
import * as Arrivals from "./Arrivals.ts"
import * as Catalogue from "./Catalogue.ts"
import type { Identity } from "./Identities.ts"
import * as Identities from "./Identities.ts"
import { issuesAt, type ListingIssue } from "./ListingIssues.ts"
import * as Money from "./Money.ts"
import * as Orders from "./Orders.ts"
import * as Prng from "./Prng.ts"
import * as Stock from "./Stock.ts"

export type { ListingIssue } from "./ListingIssues.ts"

/** A seller's offer of a product in one marketplace. */
export interface Offer {
  /** In the smallest unit of the currency. */
  price: number
  /** Units in the seller's own stock; Amazon's stock is the listing's `inventory`. */
  quantity: number
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

/** A seller, with listings and orders, which are made when one of them is read first. */
export interface Seller extends Owner, Identity {
  /** Whether its listings and orders are not made yet. */
  readonly untouched: boolean
  /** By SKU. */
  readonly listings: Map<string, Listing>
  /** The oldest first; future ones are not visible yet. */
  readonly orders: Array<Orders.Order>
  readonly ordersById: Map<string, Orders.Order>
  /** Orders whose units may still come back or leave; see `Stock`. */
  readonly unsettled: Set<Orders.Order>
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
  /** Whether orders keep coming in. */
  readonly newOrders: boolean
  /** By seller id. */
  readonly sellers: Map<string, Seller>
}

/** The size of a world. */
export interface Size {
  /** How many sellers: one in each region, the others in the regions by turns. */
  readonly sellers: number
  readonly products: number
  readonly ordersPerSeller: number
}

/** The generated listing of a product; `index` is the number of the product. */
export const makeListing = (
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
  listings: Iterable<Listing>,
  marketplaces: Seller["marketplaces"]
): ReadonlyArray<Orders.Offer> =>
  [...listings].flatMap(({ asin, channel, offers, sku }) => {
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
  seller.unsettled.add(order)
  const previous = seller.orders.at(-2)
  if (previous !== undefined && previous.purchased > order.purchased) seller.orders.sort(Orders.byPurchase)
}

/** Orders of the time after the start: a quarter of those of the 60 days before it, in each period of 15 days. */
const orderArrivals = (
  { catalogue, seed, start }: Origin,
  { id, marketplaces }: Identity,
  { listings, orders, ordersById, unsettled }: Omit<Content, "arrive">,
  { past, series }: Coming
): Arrivals.Arrive => {
  let offers: ReadonlyArray<Orders.Offer> = []
  let offersAt: number | undefined
  return Arrivals.make({
    start,
    period: Orders.period,
    count: Math.ceil(past / 4),
    add: (index, begin) => {
      // Offers are those of the time when the period is generated.
      if (offersAt !== begin) [offers, offersAt] = [offersOf(catalogue, listings.values(), marketplaces), begin]
      const order = Orders.generateLater(seed, id, offers, series(past + index), begin)
      if (order === undefined) return
      orders.push(order)
      ordersById.set(order.id, order)
      unsettled.add(order)
    },
    forget: (before) => {
      orders.sort(Orders.byPurchase)
      const kept = orders.findIndex(({ purchased }) => purchased >= before)
      for (const order of orders.splice(0, kept < 0 ? orders.length : kept)) ordersById.delete(order.id)
    }
  })
}

/** Listings, orders, and what follows from them. */
type Content = Pick<Seller, "arrive" | "listings" | "orders" | "ordersById" | "unsettled">

/** What sellers are made from. */
export type Origin = Pick<World, "catalogue" | "seed" | "start">

/** How orders keep coming in: as many a day as `past` in 60 days. */
interface Coming {
  readonly past: number
  /** The name of an index. Two series with other names have other orders. */
  readonly series: (index: number) => string | number
}

/**
 * A seller. Its listings, and the orders from before the start, are made when one of them is read first: a world of
 * hundreds of sellers costs what those cost that a test calls. Without `coming` no orders come in.
 */
export const makeSeller = (
  origin: Origin,
  identity: Identity,
  make: () => { readonly listings: ReadonlyArray<Listing>; readonly orders: ReadonlyArray<Orders.Order> },
  coming: Coming | undefined
): Seller => {
  let made: Content | undefined
  const content = (): Content => {
    if (made !== undefined) return made
    const { listings, orders } = make()
    const sorted = [...orders].sort(Orders.byPurchase)
    const parts = {
      listings: new Map(listings.map((listing) => [listing.sku, listing])),
      orders: sorted,
      ordersById: new Map(sorted.map((order) => [order.id, order])),
      unsettled: Stock.unsettledAt(sorted, origin.start)
    }
    return made = {
      ...parts,
      arrive: coming === undefined ? () => undefined : orderArrivals(origin, identity, parts, coming)
    }
  }
  return {
    ...identity,
    pending: [],
    records: new Map(),
    get untouched() {
      return made === undefined
    },
    get listings() {
      return content().listings
    },
    get orders() {
      return content().orders
    },
    get ordersById() {
      return content().ordersById
    },
    get unsettled() {
      return content().unsettled
    },
    get arrive() {
      return content().arrive
    }
  }
}

/** The listings of products at a seller, in a generated world. */
export const makeListings = (
  { catalogue, seed, start }: Origin,
  { id, marketplaces }: Identity,
  products: ReadonlyArray<Catalogue.Product> = catalogue.products
): Array<Listing> =>
  products.map((product, index) => ({
    ...makeListing(seed, id, index, product, marketplaces, start),
    issues: issuesAt(index)
  }))

/** The orders of a seller from before the start. */
export const makeOrders = (
  { catalogue, seed, start }: Origin,
  { id, marketplaces }: Identity,
  listings: ReadonlyArray<Listing>,
  count: number
): ReadonlyArray<Orders.Order> => Orders.generate(seed, id, offersOf(catalogue, listings, marketplaces), count, start)

/** The first seller of a region. */
export const sellerOf = (world: World, region: RegionId): Seller =>
  [...world.sellers.values()].find((seller) => seller.region === region)!

/** The world of a seed, at its start. */
export const make = (seed: number, size: Size, start: number): World => {
  const catalogue = Catalogue.make(seed, size.products, start)
  const origin = { seed, start, catalogue }
  // Products that sellers create later are not those of the start.
  const products = [...catalogue.products]
  const coming = { past: size.ordersPerSeller, series: (index: number) => index }
  const sellers = Identities.make(seed, size.sellers).map((identity) =>
    makeSeller(origin, identity, () => {
      const listings = makeListings(origin, identity, products)
      return { listings, orders: makeOrders(origin, identity, listings, size.ordersPerSeller) }
    }, coming)
  )
  return { ...origin, newOrders: true, sellers: new Map(sellers.map((seller) => [seller.id, seller])) }
}

/** Applies what is due: orders that have come in, pending changes with those that follow from them, and the stock. */
export const applyPending = (seller: Seller, now: number): void => {
  seller.arrive(now)
  const { pending } = seller
  while (pending.some(({ at }) => at <= now)) {
    const due = pending.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
    pending.splice(0, pending.length, ...pending.filter(({ at }) => at > now))
    for (const change of due) change.apply()
  }
  Stock.settle(seller, now)
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

/** `2026-07-01T00:00:00+00:00`, as Reports and Feeds write it: github.com/amzn/selling-partner-api-models, issue 2420. */
export const isoWithOffset = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`

/** The name of a marketplace as Amazon writes it, such as `Amazon.de`. */
export const siteName = (marketplace: Marketplace): string => marketplace.domain.replace(/^a/, "A")
