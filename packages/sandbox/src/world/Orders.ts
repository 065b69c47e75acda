/**
 * Orders and their states. No timer changes an order: its state at a time follows from its dates.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day, hour, minute } from "../protocol/Millis.ts"
import type { Product } from "./Catalogue.ts"
import { title } from "./Catalogue.ts"
import { localPrice } from "./Money.ts"
import * as People from "./People.ts"
import * as Prng from "./Prng.ts"

/** One line of an order. Amounts are in the smallest unit of the currency, for the whole quantity. */
export interface OrderItem {
  readonly id: string
  readonly asin: string
  readonly sku: string
  readonly title: string
  readonly quantity: number
  readonly price: number
  readonly tax: number
  readonly shipping: number
  readonly discount: number
  readonly giftMessage?: string
}

/** A package that was shipped. */
export interface Package {
  readonly reference: string
  readonly carrier: string
  readonly service: string
  readonly trackingNumber: string
  readonly shipped: number
  readonly items: ReadonlyArray<{ readonly id: string; readonly quantity: number }>
}

/** A refund of a part of an item. */
export interface Refund {
  readonly itemId: string
  /** In the smallest unit of the currency. */
  readonly units: number
  readonly at: number
  readonly reason: string
}

/** An order. Times are epoch milliseconds of the world. */
export interface Order {
  readonly id: string
  readonly marketplace: Marketplace
  readonly channel: "AFN" | "MFN"
  readonly items: ReadonlyArray<OrderItem>
  readonly buyer: People.Buyer
  readonly address: People.Address
  readonly business: boolean
  readonly prime: boolean
  readonly purchased: number
  /** When the payment is complete and the order may be shipped. */
  readonly confirmed: number
  cancelled?: number
  readonly shipBy: number
  readonly deliverBy: number
  /** Past shipments, and those that the seller has confirmed. */
  packages: ReadonlyArray<Package>
  /** Refunds by the seller. */
  refunds: ReadonlyArray<Refund>
  /** The seller's own id of the order, from an acknowledgement. */
  sellerOrderId?: string
  /** The last change by a call, such as a confirmation by the seller. */
  touched: number
  /** The units that it has taken from the stock, by SKU; set when it comes in. */
  taken?: ReadonlyMap<string, number>
}

/** The states of Orders v0. */
export type Status = "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "Canceled"

/** Units of an order that were shipped by a time. */
export const shippedQuantity = (order: Order, now: number, itemId?: string): number => {
  let quantity = 0
  for (const parcel of order.packages) {
    if (parcel.shipped > now) continue
    for (const item of parcel.items) if (itemId === undefined || item.id === itemId) quantity += item.quantity
  }
  return quantity
}

/** Units that were ordered. */
export const orderedQuantity = (order: Order): number => order.items.reduce((sum, item) => sum + item.quantity, 0)

/** The state of an order at a time. */
export const statusAt = (order: Order, now: number): Status => {
  if (order.cancelled !== undefined && order.cancelled <= now) return "Canceled"
  if (now < order.confirmed) return "Pending"
  const shipped = shippedQuantity(order, now)
  return shipped === 0 ? "Unshipped" : shipped < orderedQuantity(order) ? "PartiallyShipped" : "Shipped"
}

/** When an order changed last, seen from a time. */
export const updatedAt = (order: Order, now: number): number => {
  let latest = order.purchased
  const times = [order.confirmed, order.cancelled, order.touched, ...order.packages.map((parcel) => parcel.shipped)]
  for (const time of times) if (time !== undefined && time <= now && time > latest) latest = time
  return latest
}

/** What the buyer pays. */
export const total = (order: Order): number =>
  order.items.reduce((sum, item) => sum + item.price + item.tax + item.shipping - item.discount, 0)

/** The given properties of an order; the rest is generated. */
interface OrderInput {
  readonly marketplace: Marketplace
  readonly purchased: number
  readonly channel: "AFN" | "MFN"
  readonly lines: ReadonlyArray<
    { readonly product: Product; readonly sku: string; readonly quantity: number; readonly unitPrice: number }
  >
  /** Whether a past order of the merchant's own shipping has been shipped. */
  readonly shipped?: boolean
  readonly cancelled?: boolean
}

const carriers = [["UPS", "UPS Ground", "1Z"], ["FedEx", "FedEx Home Delivery", "6129"], [
  "DHL",
  "DHL Paket",
  "JJD"
]] as const

/** An order; what is not given is generated. */
export const make = (prng: Prng.Prng, input: OrderInput): Order => {
  const { channel, marketplace, purchased } = input
  const { address, buyer } = People.generate(prng, marketplace.countryCode)
  const id = `${prng.int(100, 999)}-${prng.string(7, Prng.digits)}-${prng.string(7, Prng.digits)}`
  const prime = channel === "AFN" || prng.chance(0.1)
  const items = input.lines.map(({ product, quantity, sku, unitPrice }): OrderItem => {
    const price = unitPrice * quantity
    return {
      id: prng.string(14, Prng.digits),
      asin: product.asin,
      sku,
      title: title(product, marketplace.locale),
      quantity,
      price,
      tax: Math.round(price * 0.08),
      shipping: channel === "MFN" && !prime ? localPrice(599, marketplace.currency) : 0,
      discount: prng.chance(0.1) ? Math.round(price * 0.05) : 0,
      ...(prng.chance(0.06) ? { giftMessage: "Happy birthday from the sandbox!" } : undefined)
    }
  })
  const confirmed = purchased + prng.int(10, 40) * minute
  const cancelled = input.cancelled === true ? confirmed + prng.int(1, 20) * hour : undefined
  const shipped = confirmed + prng.int(4, channel === "AFN" ? 30 : 44) * hour
  const [carrier, service, prefix] = prng.pick(carriers)
  const parcel: Package = {
    reference: "1",
    carrier: channel === "AFN" ? "AMZN_US" : carrier,
    service: channel === "AFN" ? "Amazon Logistics" : service,
    trackingNumber: channel === "AFN" ? `TBA${prng.string(12, Prng.digits)}` : prefix + prng.string(14, Prng.digits),
    shipped,
    items: items.map((item) => ({ id: item.id, quantity: item.quantity }))
  }
  const leaves = cancelled === undefined && (channel === "AFN" || input.shipped === true)
  return {
    id,
    marketplace,
    channel,
    items,
    buyer,
    address,
    business: buyer.company !== undefined,
    prime,
    purchased,
    confirmed,
    ...(cancelled === undefined ? undefined : { cancelled }),
    shipBy: confirmed + 2 * day,
    deliverBy: confirmed + 5 * day,
    packages: leaves ? [parcel] : [],
    refunds: [],
    touched: purchased
  }
}

/** An offer that can be ordered. */
export interface Offer {
  readonly product: Product
  readonly sku: string
  readonly marketplace: Marketplace
  readonly unitPrice: number
  readonly channel: "AFN" | "MFN"
}

/** Orders of the 60 days before the start, and as many a day after it: a quarter of them in each period of 15 days. */
const past = 60 * day
export const period = 15 * day

/** The order of an index: `purchased` is within some milliseconds after or before a time. */
const generateOne = (
  seed: number,
  sellerId: string,
  offers: ReadonlyArray<Offer>,
  index: string | number,
  start: number,
  dates: { readonly from: number; readonly span: number }
): Order => {
  const prng = Prng.make(seed, "order", sellerId, index)
  const first = prng.pick(offers)
  const lines = [first]
  if (prng.chance(0.25)) {
    const second = prng.pick(offers)
    if (second.marketplace === first.marketplace && second.channel === first.channel && second.sku !== first.sku) {
      lines.push(second)
    }
  }
  const age = prng.next()
  const purchased = dates.from + Math.sign(dates.span) * Math.floor(age * Math.abs(dates.span))
  return make(prng, {
    marketplace: first.marketplace,
    purchased: purchased - purchased % 1000,
    channel: first.channel,
    lines: lines.map((offer) => ({ ...offer, quantity: prng.chance(0.15) ? prng.int(2, 4) : 1 })),
    shipped: purchased < start - 3 * day,
    cancelled: prng.chance(0.05)
  })
}

/** A seller's orders of the time before the start, the oldest first. */
export const generate = (
  seed: number,
  sellerId: string,
  offers: ReadonlyArray<Offer>,
  count: number,
  start: number
): Array<Order> =>
  offers.length === 0
    ? []
    : Array.from(
      { length: count },
      (_, index) => generateOne(seed, sellerId, offers, index, start, { from: start, span: -past })
    ).sort(byPurchase)

/** The oldest first. */
export const byPurchase = (a: Order, b: Order): number => a.purchased - b.purchased

/** An order of a period after the start; undefined for a seller without offers. */
export const generateLater = (
  seed: number,
  sellerId: string,
  offers: ReadonlyArray<Offer>,
  index: string | number,
  begin: number
): Order | undefined =>
  offers.length === 0
    ? undefined
    : generateOne(seed, sellerId, offers, index, begin, { from: begin, span: period })
