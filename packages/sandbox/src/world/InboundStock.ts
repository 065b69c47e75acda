/**
 * The way of an inbound shipment to the warehouse, and what it does to the stock. No timer runs: its state follows from
 * the time since it was shipped.
 */
import { day, hour } from "../protocol/Millis.ts"
import type { Plan, Shipment } from "./InboundPlans.ts"
import * as Plans from "./InboundPlans.ts"
import type { Listing, Seller } from "./World.ts"

/** The states of a shipment, by milliseconds since it was shipped. */
const life: ReadonlyArray<readonly [after: number, status: string]> = [
  [0, "SHIPPED"],
  [day, "IN_TRANSIT"],
  [3 * day, "DELIVERED"],
  [3 * day + 12 * hour, "CHECKED_IN"],
  [4 * day, "RECEIVING"],
  [6 * day, "CLOSED"]
]
const receivingAfter = 4 * day
const halfAfter = 5 * day
const closedAfter = 6 * day

/** The state of a shipment, and since when it has it. */
export const stateAt = (shipment: Shipment, now: number): { readonly status: string; readonly since: number } => {
  const { cancelled, changed, confirmed, placed, shipped } = shipment
  if (cancelled !== undefined) return { status: "CANCELLED", since: cancelled }
  if (shipped !== undefined && shipped <= now) {
    const [after, status] = life.findLast(([from]) => shipped + from <= now)!
    return { status, since: Math.max(shipped + after, changed) }
  }
  return {
    status: confirmed !== undefined ? "READY_TO_SHIP" : placed !== undefined ? "WORKING" : "UNCONFIRMED",
    since: changed
  }
}

/** Whether a shipment has left the seller. */
export const hasLeft = ({ shipped }: Shipment, now: number): boolean => shipped !== undefined && shipped <= now

/** Whether the warehouse has it, and will not change it any more. */
export const isClosed = (shipment: Shipment, now: number): boolean => stateAt(shipment, now).status === "CLOSED"

/** The state of a plan. A failed creation and a cancellation void it. */
export const planStatus = (plan: Plan, now: number): "ACTIVE" | "VOIDED" | "SHIPPED" => {
  if (plan.cancelled) return "VOIDED"
  const shipments = Plans.shipmentsOf(plan)
  return shipments.length > 0 && shipments.every((shipment) => hasLeft(shipment, now)) ? "SHIPPED" : "ACTIVE"
}

const changeInventory = (seller: Seller, sku: string, now: number, inbound: number, fulfillable: number): void => {
  const listing: Listing | undefined = seller.listings.get(sku)
  if (listing === undefined) return
  listing.inventory = {
    ...listing.inventory,
    inbound: Math.max(0, listing.inventory.inbound + inbound),
    fulfillable: listing.inventory.fulfillable + fulfillable
  }
  listing.updated = Math.max(listing.updated, now)
}

/** Units of a shipment by SKU that the warehouse has not received. */
const missing = (shipment: Shipment): ReadonlyArray<readonly [sku: string, units: number]> =>
  [...Plans.unitsOf(shipment.lines)].map(([sku, units]) => [sku, units - (shipment.received.get(sku) ?? 0)])

/** Counts the units of a shipment as on their way to Amazon, or not any more. */
export const announce = (seller: Seller, shipment: Shipment, now: number, sign: 1 | -1): void => {
  for (const [sku, units] of missing(shipment)) changeInventory(seller, sku, now, sign * units, 0)
}

/** The warehouse receives half of what is missing, or all of it. */
const receive = (seller: Seller, shipment: Shipment, now: number, all: boolean): void => {
  for (const [sku, left] of missing(shipment)) {
    const units = all ? left : Math.floor(left / 2)
    shipment.received.set(sku, (shipment.received.get(sku) ?? 0) + units)
    changeInventory(seller, sku, now, -units, units)
  }
}

/** Ships a shipment at a time, which may be in the future. Another time replaces it. */
export const ship = (seller: Seller, shipment: Shipment, at: number): void => {
  shipment.shipped = at
  for (const [after, all] of [[halfAfter, false], [closedAfter, true]] as const) {
    seller.pending.push({
      at: at + after,
      apply: () => {
        if (shipment.cancelled === undefined && shipment.shipped === at) receive(seller, shipment, at + after, all)
      }
    })
  }
}

/** Units that are announced, and that the warehouse is receiving, by SKU. */
export const onTheWay = (seller: Seller, now: number) => {
  const working = new Map<string, number>()
  const receiving = new Map<string, number>()
  for (const plan of Plans.of(seller).values()) {
    for (const shipment of Plans.shipmentsOf(plan)) {
      if (shipment.cancelled !== undefined || shipment.placed === undefined) continue
      const { shipped } = shipment
      const into = shipped === undefined || shipped > now
        ? working
        : shipped + receivingAfter <= now
        ? receiving
        : undefined
      if (into === undefined) continue
      for (const [sku, units] of missing(shipment)) into.set(sku, (into.get(sku) ?? 0) + units)
    }
  }
  return { working, receiving }
}
