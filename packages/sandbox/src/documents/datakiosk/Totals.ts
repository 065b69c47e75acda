/** What was sold, summed up from the orders of a seller. Amounts are in the smallest unit of the currency. */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Order, OrderItem } from "../../world/Orders.ts"
import * as Orders from "../../world/Orders.ts"
import type { Seller } from "../../world/World.ts"
import type { Period } from "./Periods.ts"

/** Sums of order items. */
export interface Totals {
  units: number
  amount: number
  items: number
  orders: number
  shippedUnits: number
  shippedAmount: number
  shippedOrders: number
  refundedUnits: number
  refundedAmount: number
}

/** The same without sales. */
export const none = (): Totals => ({
  units: 0,
  amount: 0,
  items: 0,
  orders: 0,
  shippedUnits: 0,
  shippedAmount: 0,
  shippedOrders: 0,
  refundedUnits: 0,
  refundedAmount: 0
})

/** The sales of a seller in some marketplaces, for each key of an order item; undefined leaves an item out. */
export const totalsBy = <K>(
  seller: Seller,
  marketplaces: ReadonlyArray<Marketplace>,
  period: Period,
  now: number,
  keyOf: (item: OrderItem, order: Order) => K | undefined
): Map<K, Totals> => {
  const totals = new Map<K, Totals>()
  for (const order of seller.orders) {
    if (order.purchased < period.from || order.purchased >= period.to || order.purchased > now) continue
    if (!marketplaces.includes(order.marketplace)) continue
    const counted = new Set<Totals>()
    for (const item of order.items) {
      const key = keyOf(item, order)
      if (key === undefined) continue
      const sum = totals.get(key) ?? none()
      totals.set(key, sum)
      const shipped = Orders.shippedQuantity(order, now, item.id)
      const isFirst = !counted.has(sum)
      counted.add(sum)
      sum.units += item.quantity
      sum.amount += item.price
      sum.items += 1
      if (isFirst) sum.orders += 1
      sum.shippedUnits += shipped
      sum.shippedAmount += Math.round(item.price * shipped / item.quantity)
      if (isFirst && shipped > 0) sum.shippedOrders += 1
      for (const refund of order.refunds) {
        if (refund.itemId !== item.id || refund.at > now) continue
        sum.refundedUnits += 1
        sum.refundedAmount += refund.units
      }
    }
  }
  return totals
}
