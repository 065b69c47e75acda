/**
 * The common shape of orders, and how the two versions of the Orders API map to it.
 */
import type * as Current from "../../apis/Orders_2026_01_01.ts"
import type * as V0 from "../../apis/OrdersV0.ts"

/** Where an order stands, in the spelling of 2026-01-01. `INVOICE_UNCONFIRMED` is known to v0 alone. */
export type Status =
  | "PENDING_AVAILABILITY"
  | "PENDING"
  | "UNSHIPPED"
  | "PARTIALLY_SHIPPED"
  | "SHIPPED"
  | "CANCELLED"
  | "UNFULFILLABLE"
  | "INVOICE_UNCONFIRMED"
  | (string & {})

/** Who sends the goods. */
export type FulfilledBy = "AMAZON" | "MERCHANT" | (string & {})

/** What an order of 2026-01-01 tells only when it is asked to. */
export type IncludedData =
  | "BUYER"
  | "RECIPIENT"
  | "PROCEEDS"
  | "EXPENSE"
  | "PROMOTION"
  | "CANCELLATION"
  | "FULFILLMENT"
  | "PACKAGES"
  | "TAX"
  | "PAYMENT"
  | "FULFILLMENT_ORDERS"
  | (string & {})

/** An amount as Amazon sends it: a decimal number in text. */
export interface Money {
  readonly amount: string
  readonly currencyCode: string
}

/** A time from and to, ISO 8601. */
export interface Window {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Who bought. */
export interface Buyer {
  readonly name: string | undefined
  /** Anonymized by Amazon; for orders that the merchant fulfills. */
  readonly email: string | undefined
  readonly purchaseOrderNumber: string | undefined
}

/** Where the goods go. */
export interface Address {
  readonly name: string | undefined
  readonly companyName: string | undefined
  /** The lines that are there. */
  readonly lines: ReadonlyArray<string>
  readonly city: string | undefined
  /** District or county. */
  readonly district: string | undefined
  readonly stateOrRegion: string | undefined
  readonly postalCode: string | undefined
  readonly countryCode: string | undefined
  readonly phone: string | undefined
}

/** One line of an order. */
export interface OrderItem {
  readonly id: string
  readonly asin: string | undefined
  readonly sku: string | undefined
  readonly title: string | undefined
  readonly quantityOrdered: number
  /** Units sent. */
  readonly quantityShipped: number | undefined
  /** The goods of the whole line without shipping and discounts. v0: `ItemPrice`; 2026-01-01: the breakdown `ITEM`. */
  readonly price: Money | undefined
  /** Shipping of the whole line. v0: `ShippingPrice`; 2026-01-01: the breakdown `SHIPPING`. */
  readonly shippingPrice: Money | undefined
}

/** What Amazon sent. */
export type Raw =
  | { readonly version: "2026-01-01"; readonly order: Current.Order }
  | { readonly version: "v0"; readonly order: V0.Order; readonly items: ReadonlyArray<V0.OrderItem> }

/** An order of either version. */
export interface Order {
  readonly id: string
  readonly sellerOrderId: string | undefined
  /** When the buyer ordered, ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  /** Absent only where Amazon left out the fulfillment that was asked for. */
  readonly status: Status | undefined
  readonly fulfilledBy: FulfilledBy | undefined
  readonly marketplaceId: string | undefined
  /** Absent while the order is pending. */
  readonly total: Money | undefined
  readonly shipBy: Window | undefined
  readonly deliverBy: Window | undefined
  readonly isBusiness: boolean
  readonly isPrime: boolean
  readonly buyer: Buyer | undefined
  readonly shippingAddress: Address | undefined
  readonly items: ReadonlyArray<OrderItem>
  readonly raw: Raw
}

const toStatus: { readonly [status: string]: Status } = {
  PendingAvailability: "PENDING_AVAILABILITY",
  Pending: "PENDING",
  Unshipped: "UNSHIPPED",
  PartiallyShipped: "PARTIALLY_SHIPPED",
  Shipped: "SHIPPED",
  Canceled: "CANCELLED",
  Unfulfillable: "UNFULFILLABLE",
  InvoiceUnconfirmed: "INVOICE_UNCONFIRMED"
}

const toChannel: { readonly [channel: string]: FulfilledBy } = { AFN: "AMAZON", MFN: "MERCHANT" }

const inverse = (table: { readonly [key: string]: string }, value: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? value

/** A status, as v0 filters by it. */
export const statusOfV0 = (status: Status): string => inverse(toStatus, status)

/** Who fulfills, as v0 filters by it. */
export const channelOf = (fulfilledBy: FulfilledBy): string => inverse(toChannel, fulfilledBy)

/** What is `null` or empty counts as absent: Amazon sends all three. */
const text = (value: string | null | undefined): string | undefined => value == null || value === "" ? undefined : value

const money = (amount: string | null | undefined, currencyCode: string | null | undefined): Money | undefined =>
  amount == null || currencyCode == null ? undefined : { amount, currencyCode }

const moneyOf = (value: Current.Money | null | undefined): Money | undefined =>
  money(value?.amount, value?.currencyCode)

const moneyOfV0 = (value: V0.Money | null | undefined): Money | undefined => money(value?.Amount, value?.CurrencyCode)

const windowOf = (from: string | null | undefined, to: string | null | undefined): Window | undefined =>
  from == null && to == null ? undefined : { from: text(from), to: text(to) }

const lines = (...all: ReadonlyArray<string | null | undefined>): ReadonlyArray<string> =>
  all.filter((line) => line != null && line !== "") as ReadonlyArray<string>

const itemOf = (item: Current.OrderItem): OrderItem => {
  const { fulfillment, orderItemId, proceeds, product, quantityOrdered } = item
  const breakdown = (type: string) => moneyOf(proceeds?.breakdowns?.find((found) => found.type === type)?.subtotal)
  return {
    id: orderItemId,
    asin: text(product.asin),
    sku: text(product.sellerSku),
    title: text(product.title),
    quantityOrdered,
    quantityShipped: fulfillment?.quantityFulfilled ?? undefined,
    price: breakdown("ITEM"),
    shippingPrice: breakdown("SHIPPING")
  }
}

/** An order of 2026-01-01. */
export const fromCurrent = (order: Current.Order): Order => {
  const { buyer, fulfillment, orderAliases, orderItems, proceeds, programs, recipient, salesChannel } = order
  const address = recipient?.deliveryAddress
  return {
    id: order.orderId,
    sellerOrderId: text(orderAliases?.find((alias) => alias.aliasType === "SELLER_ORDER_ID")?.aliasId),
    createdAt: order.createdTime,
    updatedAt: order.lastUpdatedTime,
    status: text(fulfillment?.fulfillmentStatus),
    fulfilledBy: text(fulfillment?.fulfilledBy),
    marketplaceId: text(salesChannel.marketplaceId),
    total: moneyOf(proceeds?.grandTotal),
    shipBy: windowOf(fulfillment?.shipByWindow?.earliestDateTime, fulfillment?.shipByWindow?.latestDateTime),
    deliverBy: windowOf(fulfillment?.deliverByWindow?.earliestDateTime, fulfillment?.deliverByWindow?.latestDateTime),
    isBusiness: programs?.includes("AMAZON_BUSINESS") ?? false,
    isPrime: programs?.includes("PRIME") ?? false,
    buyer: buyer == null ? undefined : {
      name: text(buyer.buyerName),
      email: text(buyer.buyerEmail),
      purchaseOrderNumber: text(buyer.buyerPurchaseOrderNumber)
    },
    shippingAddress: address == null ? undefined : {
      name: text(address.name),
      companyName: text(address.companyName),
      lines: lines(address.addressLine1, address.addressLine2, address.addressLine3),
      city: text(address.city),
      district: text(address.districtOrCounty),
      stateOrRegion: text(address.stateOrRegion),
      postalCode: text(address.postalCode),
      countryCode: text(address.countryCode),
      phone: text(address.phone)
    },
    items: orderItems.map(itemOf),
    raw: { version: "2026-01-01", order }
  }
}

const itemOfV0 = (item: V0.OrderItem): OrderItem => ({
  id: item.OrderItemId,
  asin: text(item.ASIN),
  sku: text(item.SellerSKU),
  title: text(item.Title),
  quantityOrdered: item.QuantityOrdered,
  quantityShipped: item.QuantityShipped ?? undefined,
  price: moneyOfV0(item.ItemPrice),
  shippingPrice: moneyOfV0(item.ShippingPrice)
})

/** An order of v0 and its items. */
export const fromV0 = (order: V0.Order, items: ReadonlyArray<V0.OrderItem>): Order => {
  const { BuyerInfo: buyer, FulfillmentChannel: channel, ShippingAddress: address } = order
  return {
    id: order.AmazonOrderId,
    sellerOrderId: text(order.SellerOrderId),
    createdAt: order.PurchaseDate,
    updatedAt: order.LastUpdateDate,
    status: toStatus[order.OrderStatus] ?? text(order.OrderStatus),
    fulfilledBy: channel == null ? undefined : toChannel[channel] ?? channel,
    marketplaceId: text(order.MarketplaceId),
    total: moneyOfV0(order.OrderTotal),
    shipBy: windowOf(order.EarliestShipDate, order.LatestShipDate),
    deliverBy: windowOf(order.EarliestDeliveryDate, order.LatestDeliveryDate),
    isBusiness: order.IsBusinessOrder ?? false,
    isPrime: order.IsPrime ?? false,
    buyer: buyer == null ? undefined : {
      name: text(buyer.BuyerName),
      email: text(buyer.BuyerEmail),
      purchaseOrderNumber: text(buyer.PurchaseOrderNumber)
    },
    shippingAddress: address == null ? undefined : {
      name: text(address.Name),
      companyName: text(address.CompanyName),
      lines: lines(address.AddressLine1, address.AddressLine2, address.AddressLine3),
      city: text(address.City),
      district: text(address.County ?? address.District),
      stateOrRegion: text(address.StateOrRegion),
      postalCode: text(address.PostalCode),
      countryCode: text(address.CountryCode),
      phone: text(address.Phone)
    },
    items: items.map(itemOfV0),
    raw: { version: "v0", order, items }
  }
}
