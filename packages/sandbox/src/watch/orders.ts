/**
 * Orders: their states, shipments from Amazon's warehouses, and the transactions that follow from them.
 */
import { proceeds } from "../handlers/finances.ts"
import type { Event } from "../notifications/Event.ts"
import { number } from "../world/Money.ts"
import type { Order } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import { iso } from "../world/World.ts"
import type { Observed, Source, Step, Subject } from "./Source.ts"
import { taken } from "./Source.ts"

const reasons: Readonly<Record<Orders.Status, string>> = {
  Pending: "The order was placed.",
  Unshipped: "The payment was confirmed.",
  PartiallyShipped: "A part of the order was shipped.",
  Shipped: "The order was shipped.",
  Canceled: "The order was cancelled."
}

const orderChange = ({ seller }: Subject, order: Order, at: number): Event => ({
  type: "ORDER_CHANGE",
  at,
  marketplaceId: order.marketplace.id,
  change: "OrderStatusChange",
  payload: () => {
    const status = Orders.statusAt(order, at)
    const shipped = Orders.shippedQuantity(order, at)
    const programs = [...(order.business ? ["Business"] : []), ...(order.prime ? ["Prime"] : [])]
    return {
      NotificationLevel: "OrderLevel",
      SellerId: seller.id,
      AmazonOrderId: order.id,
      OrderChangeType: "OrderStatusChange",
      OrderChangeTrigger: { TimeOfOrderChange: iso(at), ChangeReason: reasons[status] },
      Summary: {
        MarketplaceId: order.marketplace.id,
        OrderStatus: status,
        PurchaseDate: iso(order.purchased),
        DestinationPostalCode: status === "Pending" ? null : order.address.postalCode,
        FulfillmentType: order.channel,
        OrderType: "StandardOrder",
        NumberOfItemsShipped: shipped,
        NumberOfItemsUnshipped: status === "Canceled" ? 0 : Orders.orderedQuantity(order) - shipped,
        ...(status === "Pending" ? undefined : {
          EarliestDeliveryDate: iso(order.shipBy),
          LatestDeliveryDate: iso(order.deliverBy),
          EarliestShipDate: iso(order.confirmed),
          LatestShipDate: iso(order.shipBy)
        }),
        ...(programs.length === 0 ? undefined : { OrderPrograms: programs }),
        OrderItems: order.items.map((item) => ({
          OrderItemId: item.id,
          SellerSKU: item.sku,
          SupplySourceId: null,
          ...(status === "PartiallyShipped"
            ? {
              OrderItemStatus: Orders.shippedQuantity(order, at, item.id) < item.quantity ? "Unshipped" : "Shipped"
            }
            : undefined),
          Quantity: item.quantity,
          QuantityShipped: Orders.shippedQuantity(order, at, item.id)
        }))
      }
    }
  }
})

const shipment = ({ seller }: Subject, order: Order, at: number, status: "Created" | "Cancelled"): Event => ({
  type: "FBA_OUTBOUND_SHIPMENT_STATUS",
  at,
  marketplaceId: order.marketplace.id,
  payload: () => ({
    SellerId: seller.id,
    AmazonOrderId: order.id,
    // The id that reports on shipments have.
    AmazonShipmentId: `D${order.id.replaceAll("-", "").slice(-8)}`,
    ShipmentStatus: status
  })
})

const transaction = (
  { seller }: Subject,
  order: Order,
  at: number,
  type: "Shipment" | "Refund",
  units: () => number
): Event => ({
  type: "TRANSACTION_UPDATE",
  at,
  marketplaceId: order.marketplace.id,
  payload: () => ({
    SellingPartnerMetadata: {
      SellingPartnerId: seller.id,
      MarketplaceId: order.marketplace.id,
      AccountType: "Standard Orders"
    },
    RelatedIdentifiers: [{ RelatedIdentifierName: "ORDER_ID", RelatedIdentifierValue: order.id }],
    TransactionType: type,
    PostedDate: iso(at),
    TotalAmount: {
      CurrencyAmount: number(units(), order.marketplace.currency),
      CurrencyCode: order.marketplace.currency
    }
  })
})

const shipped = (subject: Subject, order: Order, at: number): Event =>
  transaction(
    subject,
    order,
    at,
    "Shipment",
    () => order.items.reduce((sum, item) => sum + proceeds(subject, order, item), 0)
  )

const stepsOf = (subject: Subject, order: Order): ReadonlyArray<Step> => {
  const { cancelled } = order
  const amazon = order.channel === "AFN"
  const until = cancelled ?? Number.POSITIVE_INFINITY
  const steps: Array<Step> = [
    { key: "placed", at: order.purchased, events: () => [orderChange(subject, order, order.purchased)] }
  ]
  if (order.confirmed < until) {
    steps.push({
      key: "confirmed",
      at: order.confirmed,
      events: () => [
        orderChange(subject, order, order.confirmed),
        ...(amazon ? [shipment(subject, order, order.confirmed, "Created")] : [])
      ]
    })
  }
  order.packages.forEach((parcel, index) => {
    if (parcel.shipped >= until) return
    steps.push({
      key: `shipped ${parcel.reference} ${parcel.shipped}`,
      at: parcel.shipped,
      events: () => [
        orderChange(subject, order, parcel.shipped),
        ...(index === 0 ? [shipped(subject, order, parcel.shipped)] : [])
      ]
    })
  })
  if (cancelled !== undefined) {
    steps.push({
      key: "cancelled",
      at: cancelled,
      events: () => [
        orderChange(subject, order, cancelled),
        ...(amazon && order.confirmed < cancelled ? [shipment(subject, order, cancelled, "Cancelled")] : [])
      ]
    })
  }
  order.refunds.forEach((refund, index) =>
    steps.push({
      key: `refund ${index}`,
      at: refund.at,
      events: () => [transaction(subject, order, refund.at, "Refund", () => -refund.units)]
    })
  )
  return steps
}

/** What was known of an order at the last look. */
interface Known extends Pick<Order, "packages" | "refunds"> {
  readonly cancelled: number | undefined
  readonly keys: Set<string>
  readonly status: Orders.Status
  /** When its next step is due. */
  readonly next: number
}

const isUnchanged = (known: Known, order: Order, now: number): boolean =>
  known.next > now && known.packages === order.packages && known.refunds === order.refunds &&
  known.cancelled === order.cancelled

/** Orders, shipments and transactions. */
export const orders: Source = {
  types: ["ORDER_CHANGE", "FBA_OUTBOUND_SHIPMENT_STATUS", "TRANSACTION_UPDATE"],
  begin: (subject, begin) => {
    const knownOrders = new WeakMap<Order, Known>()
    const look = (now: number, first: boolean): Observed => {
      const events: Array<Event> = []
      let next = Number.POSITIVE_INFINITY
      for (const order of subject.seller.orders) {
        let known = knownOrders.get(order)
        if (known === undefined || !isUnchanged(known, order, now)) {
          const before = known
          const keys = before?.keys ?? new Set()
          const { cancelled, packages, refunds } = order
          const steps = taken(stepsOf(subject, order), keys, now)
          known = { cancelled, packages, refunds, keys, status: Orders.statusAt(order, now), next: steps.next }
          knownOrders.set(order, known)
          if (!first) { for (const step of steps.taken) events.push(...step.events()) }
          // Taking a package back has no step.
          if (steps.taken.length === 0 && before !== undefined && before.status !== known.status) {
            events.push(orderChange(subject, order, now))
          }
        }
        next = Math.min(next, known.next)
      }
      return { events, next }
    }
    look(begin, true)
    return (now) => look(now, false)
  },
  example: (subject, type, now, { marketplaceId, orderId, sku }) => {
    const stepsUntilNow = (order: Order) =>
      stepsOf(subject, order).filter(({ at }) => at <= now).flatMap((step) => step.events())
    if (orderId !== undefined) {
      const order = subject.seller.ordersById.get(orderId)
      // Of one order its present state.
      return order && stepsUntilNow(order).findLast((event) => event.type === type)
    }
    const placed = subject.seller.orders.filter((order) =>
      order.purchased <= now && (marketplaceId === undefined || order.marketplace.id === marketplaceId) &&
      (sku === undefined || order.items.some((item) => item.sku === sku))
    )
    return placed.reverse().flatMap(stepsUntilNow).find((event) => event.type === type)
  }
}
