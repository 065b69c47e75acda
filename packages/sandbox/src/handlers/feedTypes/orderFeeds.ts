/**
 * Feeds about orders of the merchant's own shipping: shipments, acknowledgements and refunds.
 *
 * Sources: Amazon's `OrderFulfillment.xsd`, `OrderAcknowledgement.xsd` and `OrderAdjustment.xsd`; the templates of the
 * flat files in Seller Central.
 */
import type { Element } from "../../documents/feeds/Element.ts"
import { all, find, text } from "../../documents/feeds/Element.ts"
import type { Row } from "../../documents/feeds/Source.ts"
import * as DateTimes from "../../protocol/DateTimes.ts"
import { day } from "../../protocol/Millis.ts"
import * as Money from "../../world/Money.ts"
import type { Order } from "../../world/Orders.ts"
import * as Orders from "../../world/Orders.ts"
import * as Shipments from "../../world/Shipments.ts"
import type { Feed, FeedType, Problem } from "./FeedType.ts"
import { flatFeed, xmlFeed } from "./FeedType.ts"

const incomplete = (message: string, about?: Readonly<Record<string, string>>): Exclude<Problem, undefined> => ({
  code: "18028",
  message: `The data you submitted is incomplete or invalid. ${message}`,
  ...(about === undefined ? undefined : { about })
})

const orderOf = (feed: Feed, id: string | undefined, sellerOrderId?: string): Order | undefined => {
  const order = id === undefined
    ? feed.seller.orders.find((order) => sellerOrderId !== undefined && order.sellerOrderId === sellerOrderId)
    : feed.seller.ordersById.get(id)
  return order === undefined || order.purchased > feed.now ? undefined : order
}

const unknownOrder = (id: string | undefined): Exclude<Problem, undefined> =>
  id === undefined
    ? incomplete("The order id is missing.")
    : incomplete(`The order ${id} is not one of the seller's orders.`, { AmazonOrderID: id })

interface Shipment {
  readonly shipped: string | undefined
  readonly carrier: string | undefined
  readonly method: string | undefined
  readonly tracking: string | undefined
  /** None: everything that is not shipped yet. */
  readonly items: ReadonlyArray<{ readonly id: string | undefined; readonly quantity: string | undefined }>
}

const ship = (feed: Feed, order: Order, shipment: Shipment): Problem => {
  const about = { AmazonOrderID: order.id }
  const { carrier, method, shipped, tracking } = shipment
  const time = DateTimes.parse(shipped ?? "")
  if (time === undefined) return incomplete("The ship date is missing or no date.", about)
  // A date without a time of day is a day somewhere on earth.
  if (time > feed.now + day || time + day < order.purchased) {
    return incomplete("The ship date is in the future or before the order.", about)
  }
  if (carrier === undefined) return incomplete("The carrier is missing.", about)
  const left = Shipments.unshipped(order, feed.now)
  const leftOf = (id: string | undefined): number => left.find((item) => item.id === id)?.quantity ?? 0
  const items = shipment.items.length === 0
    ? left
    : shipment.items.map(({ id, quantity }) => ({
      id: id ?? "",
      quantity: quantity === undefined ? leftOf(id) : Number(quantity)
    }))
  const problem = Shipments.ship(order, {
    reference: `${feed.id}-${order.packages.length + 1}`,
    carrier,
    service: method ?? "",
    trackingNumber: tracking ?? "",
    shipped: Math.min(Math.max(time, order.confirmed), feed.now),
    items
  }, feed.now)
  if (problem === undefined) return undefined
  return incomplete(problem.kind === "empty" ? "The order is shipped already." : problem.message, about)
}

const fulfillment = xmlFeed("OrderFulfillment", (feed, { content }) => {
  const id = text(content, "AmazonOrderID")
  const order = orderOf(feed, id, text(content, "MerchantOrderID"))
  if (order === undefined) return unknownOrder(id ?? text(content, "MerchantOrderID"))
  const data = find(content, "FulfillmentData") ?? content
  return ship(feed, order, {
    shipped: text(content, "FulfillmentDate"),
    carrier: text(data, "CarrierCode") ?? text(data, "CarrierName"),
    method: text(data, "ShippingMethod"),
    tracking: text(data, "ShipperTrackingNumber"),
    items: all(content, "Item").map((item) => ({
      id: text(item, "AmazonOrderItemCode"),
      quantity: text(item, "Quantity")
    }))
  })
})

const flatFulfillment = flatFeed(
  {
    required: ["order-id", "ship-date"],
    optional: [
      "order-item-id",
      "quantity",
      "carrier-code",
      "carrier-name",
      "tracking-number",
      "ship-method",
      "transparency_code",
      "ship_from_address_name",
      "ship_from_address_line1",
      "ship_from_address_line2",
      "ship_from_address_line3",
      "ship_from_address_city",
      "ship_from_address_county",
      "ship_from_address_state_or_region",
      "ship_from_address_postalcode",
      "ship_from_address_countrycode"
    ]
  },
  ["order-id", "order-item-id"],
  (feed, [row]) => {
    const order = orderOf(feed, row!.value("order-id"))
    if (order === undefined) return unknownOrder(row!.value("order-id"))
    const itemId = row!.value("order-item-id")
    return ship(feed, order, {
      shipped: row!.value("ship-date"),
      carrier: row!.value("carrier-code") ?? row!.value("carrier-name"),
      method: row!.value("ship-method"),
      tracking: row!.value("tracking-number"),
      items: itemId === undefined ? [] : [{ id: itemId, quantity: row!.value("quantity") }]
    })
  }
)

/** `CancelReason` of a failed acknowledgement, for one whole order. */
const acknowledge = (
  feed: Feed,
  order: Order,
  status: string | undefined,
  sellerOrderId: string | undefined,
  itemIds: ReadonlyArray<string>
): Problem => {
  const about = { AmazonOrderID: order.id }
  if (status !== "Success" && status !== "Failure") {
    return incomplete("The status code must be Success or Failure.", about)
  }
  const unknown = itemIds.find((id) => !order.items.some((item) => item.id === id))
  if (unknown !== undefined) return incomplete(`The order has no item ${unknown}.`, about)
  if (status === "Success") {
    if (sellerOrderId !== undefined) order.sellerOrderId = sellerOrderId
    order.touched = feed.now
    return undefined
  }
  const state = Orders.statusAt(order, feed.now)
  if (order.channel !== "MFN" || state !== "Pending" && state !== "Unshipped") {
    return incomplete(`An order that is ${state} cannot be cancelled.`, about)
  }
  order.cancelled = feed.now
  order.touched = feed.now
  return undefined
}

const acknowledgement = xmlFeed("OrderAcknowledgement", (feed, { content }) => {
  const id = text(content, "AmazonOrderID")
  const order = orderOf(feed, id)
  if (order === undefined) return unknownOrder(id)
  const itemIds = all(content, "Item").flatMap((item) => text(item, "AmazonOrderItemCode") ?? [])
  return acknowledge(feed, order, text(content, "StatusCode"), text(content, "MerchantOrderID"), itemIds)
})

const flatAcknowledgement = flatFeed(
  {
    required: ["order-id"],
    optional: ["order-item-id", "merchant-order-id", "merchant-order-item-id", "cancellation-reason-code"]
  },
  ["order-id", "order-item-id"],
  (feed, rows) => {
    const id = rows[0]!.value("order-id")
    const order = orderOf(feed, id)
    if (order === undefined) return unknownOrder(id)
    const fails = rows.some((row) => row.value("cancellation-reason-code") !== undefined)
    return acknowledge(
      feed,
      order,
      fails ? "Failure" : "Success",
      rows[0]!.value("merchant-order-id"),
      rows.flatMap((row) => row.value("order-item-id") ?? [])
    )
  },
  (row) => row.value("order-id") ?? ""
)

interface Refund {
  readonly itemId: string | undefined
  readonly reason: string | undefined
  readonly amounts: ReadonlyArray<{ readonly currency: string | undefined; readonly amount: string | undefined }>
}

const refund = (feed: Feed, order: Order, refunds: ReadonlyArray<Refund>): Problem => {
  const about = { AmazonOrderID: order.id }
  const { currency } = order.marketplace
  if (Orders.shippedQuantity(order, feed.now) === 0) return incomplete("The order has not been shipped.", about)
  if (refunds.length === 0) return incomplete("No item is adjusted.", about)
  const accepted: Array<Orders.Refund> = []
  for (const { amounts, itemId, reason } of refunds) {
    const item = order.items.find((item) => item.id === itemId)
    if (item === undefined) return incomplete(`The order has no item ${itemId ?? ""}.`, about)
    if (reason === undefined) return incomplete("The reason of the adjustment is missing.", about)
    let units = 0
    for (const { amount, currency: sent } of amounts) {
      if (sent !== currency) return incomplete(`The currency must be ${currency}.`, about)
      if (!/^\d+(\.\d+)?$/.test(amount ?? "")) return incomplete("The amount must be a positive number.", about)
      units += Math.round(Number(amount) * 10 ** Money.decimals(currency))
    }
    const earlier = [...order.refunds, ...accepted].reduce(
      (sum, { itemId, units }) => sum + (itemId === item.id ? units : 0),
      0
    )
    if (units + earlier > item.price + item.tax + item.shipping - item.discount) {
      return incomplete("The adjustment exceeds what the buyer paid for the item.", about)
    }
    accepted.push({ itemId: item.id, units, at: feed.now, reason })
  }
  order.refunds = [...order.refunds, ...accepted]
  order.touched = feed.now
  return undefined
}

const componentsOf = (item: Element): Refund["amounts"] =>
  all(find(item, "ItemPriceAdjustments") ?? item, "Component").map((component) => ({
    currency: find(component, "Amount")?.attributes["currency"],
    amount: text(component, "Amount")
  }))

const adjustment = xmlFeed("OrderAdjustment", (feed, { content }) => {
  const id = text(content, "AmazonOrderID")
  const order = orderOf(feed, id)
  if (order === undefined) return unknownOrder(id)
  return refund(
    feed,
    order,
    all(content, "AdjustedItem").map((item) => ({
      itemId: text(item, "AmazonOrderItemCode"),
      reason: text(item, "AdjustmentReason"),
      amounts: componentsOf(item)
    }))
  )
})

const amountColumns = [
  "item-price-adj",
  "item-tax-adj",
  "shipping-price-adj",
  "shipping-tax-adj",
  "gift-wrap-price-adj",
  "gift-wrap-tax-adj"
]

const refundOf = (row: Row): Refund => ({
  itemId: row.value("order-item-id"),
  reason: row.value("adjustment-reason-code"),
  amounts: amountColumns.flatMap((column) => {
    const amount = row.value(column)
    return amount === undefined ? [] : [{ currency: row.value("currency"), amount }]
  })
})

const flatAdjustment = flatFeed(
  {
    required: ["order-id", "order-item-id", "adjustment-reason-code", "currency"],
    optional: [
      ...amountColumns,
      "item-promotion-adj",
      "item-promotion-id",
      "ship-promotion-adj",
      "ship-promotion-id",
      "quantity-cancelled"
    ]
  },
  ["order-id", "order-item-id"],
  (feed, rows) => {
    const id = rows[0]!.value("order-id")
    const order = orderOf(feed, id)
    return order === undefined ? unknownOrder(id) : refund(feed, order, rows.map(refundOf))
  },
  (row) => row.value("order-id") ?? ""
)

/** Feed types about orders. */
export const orderFeeds: Readonly<Record<string, FeedType>> = {
  POST_ORDER_FULFILLMENT_DATA: fulfillment,
  POST_FLAT_FILE_FULFILLMENT_DATA: flatFulfillment,
  POST_ORDER_ACKNOWLEDGEMENT_DATA: acknowledgement,
  POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA: flatAcknowledgement,
  POST_PAYMENT_ADJUSTMENT_DATA: adjustment,
  POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA: flatAdjustment
}
