/**
 * Packages of orders that the seller ships. A package with the same reference replaces the one before.
 */
import type { Order, OrderItem, Package } from "./Orders.ts"
import { shippedQuantity, statusAt } from "./Orders.ts"

/** Why units cannot be shipped. */
export interface Problem {
  readonly kind: "channel" | "status" | "item" | "quantity" | "empty"
  readonly message: string
}

/** The units of an order that are not shipped yet. */
export const unshipped = (
  order: Order,
  now: number
): ReadonlyArray<{ readonly id: string; readonly quantity: number }> =>
  order.items
    .map((item: OrderItem) => ({ id: item.id, quantity: item.quantity - shippedQuantity(order, now, item.id) }))
    .filter(({ quantity }) => quantity > 0)

/** Why a package cannot leave at this time; undefined where it can. */
export const problemOf = (
  order: Order,
  parcel: Pick<Package, "items" | "reference">,
  now: number
): Problem | undefined => {
  if (order.channel !== "MFN") {
    return { kind: "channel", message: "Amazon fulfills this order; its shipment cannot be confirmed." }
  }
  const status = statusAt(order, now)
  if (status === "Pending" || status === "Canceled") {
    return { kind: "status", message: `An order that is ${status} cannot be shipped.` }
  }
  const elsewhere = { ...order, packages: order.packages.filter(({ reference }) => reference !== parcel.reference) }
  for (const { id, quantity } of parcel.items) {
    const ordered = order.items.find((line) => line.id === id)
    if (ordered === undefined) return { kind: "item", message: `The order has no item ${id}.` }
    if (
      !(Number.isInteger(quantity) && quantity >= 1) ||
      quantity + shippedQuantity(elsewhere, now, id) > ordered.quantity
    ) {
      return { kind: "quantity", message: `The quantity of item ${id} exceeds what is left to ship.` }
    }
  }
  return parcel.items.length === 0
    ? { kind: "empty", message: "packageDetail.orderItems must contain at least one item." }
    : undefined
}

/** Ships a package. Returns why it cannot leave, and changes nothing then. */
export const ship = (order: Order, parcel: Package, now: number): Problem | undefined => {
  const problem = problemOf(order, parcel, now)
  if (problem !== undefined) return problem
  order.packages = [...order.packages.filter(({ reference }) => reference !== parcel.reference), parcel]
  order.touched = now
  return undefined
}

/** Takes a package back, such as one whose label was cancelled: its units are not shipped any more. */
export const withdraw = (order: Order, reference: string, now: number): void => {
  order.packages = order.packages.filter((parcel) => parcel.reference !== reference)
  order.touched = now
}
