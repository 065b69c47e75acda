/**
 * Orders of other channels, shipped from stock in Amazon's warehouses (Multi-Channel Fulfillment). Both versions of the
 * API share them.
 */
import { hour } from "../protocol/Millis.ts"
import * as Prng from "./Prng.ts"
import type { Seller } from "./World.ts"
import * as World from "./World.ts"

/** One line of an order. */
export interface OutboundItem {
  readonly id: string
  readonly sku: string
  readonly quantity: number
}

/** The shipping speed of an order. */
export type Speed = "Standard" | "Expedited" | "Priority"

/** The properties that the caller sets, and may change until the warehouse processes the order. */
export interface OutboundFacts {
  readonly displayId: string
  readonly displayDate: string
  readonly comment: string
  readonly speed: Speed
  readonly action: "Ship" | "Hold"
  readonly policy: "FillOrKill" | "FillAll" | "FillAllAvailable"
  /** The same in both versions. */
  readonly address: Readonly<Record<string, unknown>>
  readonly emails: ReadonlyArray<string>
}

/** The states of an order. */
type OutboundStatus = "Received" | "Planning" | "Processing" | "Complete" | "Cancelled"

/** An order. Times are epoch milliseconds of the world. */
export interface OutboundOrder {
  readonly id: string
  readonly marketplaceId: string
  readonly received: number
  readonly items: ReadonlyArray<OutboundItem>
  readonly shipmentId: string
  readonly packageNumber: number
  readonly trackingNumber: string
  facts: OutboundFacts
  /** When it was received, or when its hold ended. */
  begun: number
  cancelled: number | undefined
  /** Set by the operations of Amazon's sandbox; overrides the state that follows from the time. */
  forced: { readonly status: string; readonly at: number } | undefined
  forcedPackage: string | undefined
  /** Whether its units have left the warehouse. */
  left: boolean
}

const completeAfter = 24 * hour

/** The states of an order, by milliseconds since its processing began. */
const life: ReadonlyArray<readonly [after: number, status: OutboundStatus]> = [
  [0, "Received"],
  [hour / 4, "Planning"],
  [hour, "Processing"],
  [completeAfter, "Complete"]
]

const deliveredAfter = 72 * hour

/** The state of an order, and since when it has it. An order on hold stays `Received`. */
export const statusAt = (
  order: OutboundOrder,
  now: number
): { readonly status: string; readonly since: number } => {
  if (order.forced !== undefined) return { status: order.forced.status, since: order.forced.at }
  if (order.cancelled !== undefined) return { status: "Cancelled", since: order.cancelled }
  if (order.facts.action === "Hold") return { status: "Received", since: order.received }
  const [after, status] = life.findLast(([from]) => order.begun + from <= now) ?? life[0]!
  return { status, since: order.begun + after }
}

/** The states of an order so far and to come, each with the time when it begins. */
export const stagesOf = (order: OutboundOrder): ReadonlyArray<{ readonly status: string; readonly at: number }> => {
  const { begun, cancelled, forced, received } = order
  if (forced !== undefined) return [{ status: forced.status, at: forced.at }]
  const planned = order.facts.action === "Hold"
    ? []
    : life.slice(1).map(([after, status]) => ({ status, at: begun + after }))
  return [
    { status: "Received", at: received },
    ...planned.filter(({ at }) => at < (cancelled ?? Number.POSITIVE_INFINITY)),
    ...(cancelled === undefined ? [] : [{ status: "Cancelled", at: cancelled }])
  ]
}

/** The events of the package by the time `now`, the oldest first. None before the order is complete. */
export const trackingOf = (
  order: OutboundOrder,
  now: number
): ReadonlyArray<{ readonly at: number; readonly code: string; readonly description: string }> =>
  statusAt(order, now).status !== "Complete" ? [] : ([
    [completeAfter, "EVENT_102", "Picked up"],
    [completeAfter + 12 * hour, "EVENT_202", "Departed"],
    [completeAfter + 36 * hour, "EVENT_201", "Arrived"],
    [deliveredAfter - 6 * hour, "EVENT_302", "Out for delivery"],
    [deliveredAfter, "EVENT_301", "Delivered"]
  ] as const)
    .map(([after, code, description]) => ({ at: order.begun + after, code, description }))
    .filter(({ at }) => at <= now)

/** When the package is delivered. */
export const deliveryOf = (order: OutboundOrder): number => order.begun + deliveredAfter

/** Whether the caller may still change or cancel an order. */
export const isOpen = (order: OutboundOrder, now: number): boolean =>
  ["Received", "Planning"].includes(statusAt(order, now).status)

const orders = World.collection<OutboundOrder>("outbound.orders")

/** A seller's orders, by id. */
export const of = (seller: Seller): ReadonlyMap<string, OutboundOrder> => orders.of(seller)

/** Units of a SKU that are available. */
export const stock = (seller: Seller, sku: string): number => seller.listings.get(sku)?.inventory.fulfillable ?? 0

const reserve = (seller: Seller, items: ReadonlyArray<OutboundItem>, sign: 1 | -1): void => {
  for (const { quantity, sku } of items) {
    const listing = seller.listings.get(sku)
    if (listing === undefined) continue
    const { fulfillable, reserved } = listing.inventory
    listing.inventory = {
      ...listing.inventory,
      fulfillable: fulfillable - sign * quantity,
      reserved: Math.max(0, reserved + sign * quantity)
    }
  }
}

/** Adds an order and reserves its units. */
export const create = (
  seed: number,
  seller: Seller,
  now: number,
  order: Pick<OutboundOrder, "id" | "marketplaceId" | "items" | "facts">
): OutboundOrder => {
  reserve(seller, order.items, 1)
  const prng = Prng.make(seed, "outbound", seller.id, order.id)
  const created: OutboundOrder = {
    ...order,
    received: now,
    begun: now,
    trackingNumber: `TBA${prng.string(12, Prng.digits)}`,
    packageNumber: prng.int(100_000, 999_999),
    shipmentId: `D${prng.string(8, Prng.alphanumeric)}`,
    cancelled: undefined,
    forced: undefined,
    forcedPackage: undefined,
    left: false
  }
  orders.of(seller).set(order.id, created)
  leaveLater(seller, created)
  return created
}

/** Units are reserved until their order is complete; then they leave the stock. */
const leaveLater = (seller: Seller, order: OutboundOrder): void => {
  const at = order.begun + completeAfter
  seller.pending.push({
    at,
    apply: () => {
      if (order.left || statusAt(order, at).status !== "Complete") return
      order.left = true
      for (const { quantity, sku } of order.items) {
        const listing = seller.listings.get(sku)
        if (listing === undefined) continue
        const { reserved } = listing.inventory
        listing.inventory = { ...listing.inventory, reserved: Math.max(0, reserved - quantity) }
      }
    }
  })
}

/** Changes the properties that the caller sets. */
export const change = (seller: Seller, order: OutboundOrder, facts: OutboundFacts, now: number): void => {
  const released = order.facts.action === "Hold" && facts.action === "Ship"
  order.facts = facts
  if (!released) return
  order.begun = now
  leaveLater(seller, order)
}

/** Cancels an order and releases its units. */
export const cancel = (seller: Seller, order: OutboundOrder, now: number): void => {
  order.cancelled = now
  reserve(seller, order.items, -1)
}
