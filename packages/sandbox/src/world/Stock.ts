/**
 * What orders do to a seller's stock. An order takes its units when it comes in: the seller's own stock goes down, and
 * units in Amazon's warehouses are reserved. What a cancelled one took is available again, and reserved units leave
 * with their shipment. What the stock lacks is not taken.
 */
import { remembered } from "./Arrivals.ts"
import type { Order } from "./Orders.ts"
import { orderedQuantity } from "./Orders.ts"

/** The stock of a listing. */
interface Listing {
  readonly offers: ReadonlyMap<string, { quantity: number }>
  inventory: { fulfillable: number; reserved: number; inbound: number; unfulfillable: number }
}

/** A seller's stock, and the orders whose units are not settled. */
interface Seller {
  readonly listings: ReadonlyMap<string, Listing>
  readonly unsettled: Set<Order>
}

type Sign = 1 | -1

/** Units that are available for an order. */
const available = (order: Order, listing: Listing): number =>
  order.channel === "AFN" ? listing.inventory.fulfillable : listing.offers.get(order.marketplace.id)?.quantity ?? 0

/** Reserves units, or makes them available again. */
const reserve = (order: Order, listing: Listing, units: number, sign: Sign): void => {
  if (order.channel === "AFN") {
    const { fulfillable, reserved } = listing.inventory
    listing.inventory = {
      ...listing.inventory,
      fulfillable: fulfillable - sign * units,
      reserved: Math.max(0, reserved + sign * units)
    }
    return
  }
  const offer = listing.offers.get(order.marketplace.id)
  if (offer !== undefined) offer.quantity -= sign * units
}

const take = (seller: Seller, order: Order): void => {
  const taken = new Map<string, number>()
  for (const { quantity, sku } of order.items) {
    const listing = seller.listings.get(sku)
    if (listing === undefined) continue
    const units = Math.min(quantity, available(order, listing))
    if (units <= 0) continue
    reserve(order, listing, units, 1)
    taken.set(sku, (taken.get(sku) ?? 0) + units)
  }
  order.taken = taken
}

const forTaken = (seller: Seller, order: Order, change: (listing: Listing, units: number) => void): void => {
  for (const [sku, units] of order.taken ?? []) {
    const listing = seller.listings.get(sku)
    if (listing !== undefined) change(listing, units)
  }
}

const giveBack = (seller: Seller, order: Order): void =>
  forTaken(seller, order, (listing, units) => reserve(order, listing, units, -1))

const leave = (seller: Seller, order: Order): void => {
  if (order.channel !== "AFN") return
  forTaken(seller, order, (listing, units) => {
    listing.inventory = { ...listing.inventory, reserved: Math.max(0, listing.inventory.reserved - units) }
  })
}

/** When the last unit of an order is shipped; undefined where that is not known. */
const shippedAt = (order: Order): number | undefined => {
  const units = order.packages.reduce((sum, { items }) => items.reduce((sum, { quantity }) => sum + quantity, sum), 0)
  return units < orderedQuantity(order) ? undefined : Math.max(...order.packages.map(({ shipped }) => shipped))
}

/**
 * The orders that are not settled at the start of a world. Its stock is without the units that earlier orders have
 * taken.
 */
export const unsettledAt = (orders: ReadonlyArray<Order>, start: number): Set<Order> => {
  const open = orders.filter((order) =>
    (order.cancelled ?? Number.POSITIVE_INFINITY) > start && (shippedAt(order) ?? Number.POSITIVE_INFINITY) > start
  )
  for (const order of open) {
    if (order.purchased <= start) order.taken = new Map(order.items.map(({ quantity, sku }) => [sku, quantity]))
  }
  return new Set(open)
}

/** Brings the stock of a seller to a time: what orders have taken, freed and shipped since the last time. */
export const settle = (seller: Seller, now: number): void => {
  const changes: Array<{ readonly at: number; readonly apply: () => void }> = []
  for (const order of seller.unsettled) {
    if (order.purchased > now) continue
    if (order.taken === undefined) changes.push({ at: order.purchased, apply: () => take(seller, order) })
    const { cancelled } = order
    const shipped = shippedAt(order)
    if (cancelled !== undefined && cancelled <= now) {
      changes.push({ at: cancelled, apply: () => giveBack(seller, order) })
      seller.unsettled.delete(order)
    } else if (shipped !== undefined && shipped <= now) {
      changes.push({ at: shipped, apply: () => leave(seller, order) })
      seller.unsettled.delete(order)
    } else if (order.purchased < now - remembered) seller.unsettled.delete(order)
  }
  changes.sort((a, b) => a.at - b.at)
  for (const { apply } of changes) apply()
}
