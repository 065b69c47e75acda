/**
 * Orders of customers that a vendor ships from its own warehouse (Direct Fulfillment).
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day } from "../protocol/Millis.ts"
import { title } from "./Catalogue.ts"
import * as People from "./People.ts"
import * as Prng from "./Prng.ts"
import * as VendorOrders from "./VendorOrders.ts"
import type { Seller, World } from "./World.ts"

/** An order, of one line. Times are epoch milliseconds of the world, amounts in the smallest unit of the currency. */
export interface DirectOrder {
  readonly number: string
  readonly customerOrder: string
  readonly ordered: number
  readonly marketplace: Marketplace
  readonly vendorCode: string
  readonly warehouse: string
  readonly asin: string
  readonly sku: string
  readonly title: string
  readonly quantity: number
  readonly netPrice: number
  readonly tax: number
  readonly address: People.Address
  readonly trackingNumber: string
  accepted: number | undefined
  cancelled: number | undefined
  shipped: number | undefined
  /** When the label was requested. */
  labelled: number | undefined
}

/** The states of an order. */
export type DirectStatus = "NEW" | "ACCEPTED" | "SHIPPED" | "CANCELLED"

/** The state of an order. */
export const statusOf = ({ accepted, cancelled, shipped }: DirectOrder): DirectStatus =>
  cancelled !== undefined
    ? "CANCELLED"
    : shipped !== undefined
    ? "SHIPPED"
    : accepted !== undefined
    ? "ACCEPTED"
    : "NEW"

const generate = (world: World, seller: Seller, index: number, dates: VendorOrders.Dates): DirectOrder | undefined => {
  const { catalogue, seed, start } = world
  const prng = Prng.make(seed, "directOrder", seller.id, index)
  const marketplace = seller.marketplaces[0]!
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplace.id))
  if (listings.length === 0) return undefined
  const listing = prng.pick(listings)
  const product = catalogue.byAsin.get(listing.asin)
  const ordered = VendorOrders.timeIn(dates, prng.next())
  const quantity = prng.int(1, 3)
  const netPrice = Math.round(listing.offers.get(marketplace.id)!.price * 0.6)
  const sent = ordered < start - 3 * day ? ordered + day : undefined
  return {
    number: prng.string(9, Prng.alphanumeric),
    customerOrder: `${prng.int(100, 999)}-${prng.string(7, Prng.digits)}-${prng.string(7, Prng.digits)}`,
    ordered,
    marketplace,
    vendorCode: `SBD${seller.region.toUpperCase()}`,
    warehouse: `SBW${prng.int(1, 2)}`,
    asin: listing.asin,
    sku: listing.sku,
    title: product === undefined ? listing.sku : title(product, marketplace.locale),
    quantity,
    netPrice,
    tax: Math.round(netPrice * quantity * 0.08),
    address: People.generate(prng, marketplace.countryCode).address,
    trackingNumber: `1Z${prng.string(16, Prng.alphanumeric)}`,
    accepted: sent,
    cancelled: undefined,
    shipped: sent,
    labelled: sent
  }
}

const orders = VendorOrders.make({
  name: "vendor.directOrders",
  past: 16,
  pastSpan: 12 * day,
  count: 16,
  period: 12 * day,
  generate
})

/** The orders of a vendor by number; some of them are of the near future. */
export const { of } = orders
