/**
 * The common shape of orders, and how the two versions of the Orders API map to it.
 */
import type * as Current from "../../../apis/Orders_2026_01_01.ts"
import type * as V0 from "../../../apis/OrdersV0.ts"
import * as Fields from "../../internal/fields.ts"

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
  /** Absent only where Amazon left it out. */
  readonly id: string | undefined
  readonly asin: string | undefined
  readonly sku: string | undefined
  readonly title: string | undefined
  /** Absent only where Amazon left it out. */
  readonly quantityOrdered: number | undefined
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
  | { readonly version: "v0"; readonly order: V0.Order; readonly items: ReadonlyArray<V0.OrderItem> | undefined }

/** An order of either version. */
export interface Order {
  /** Absent only where Amazon left it out, as it never should. */
  readonly id: string | undefined
  readonly sellerOrderId: string | undefined
  /** When the buyer ordered, ISO 8601. */
  readonly createdAt: string | undefined
  readonly updatedAt: string | undefined
  /** Absent only where Amazon left out the fulfillment that was asked for. */
  readonly status: Status | undefined
  readonly fulfilledBy: FulfilledBy | undefined
  readonly marketplaceId: string | undefined
  /** Absent while the order is pending. */
  readonly total: Money | undefined
  readonly shipBy: Window | undefined
  readonly deliverBy: Window | undefined
  /** Absent where Amazon does not say. */
  readonly isBusiness: boolean | undefined
  /** Absent where Amazon does not say. */
  readonly isPrime: boolean | undefined
  readonly buyer: Buyer | undefined
  readonly shippingAddress: Address | undefined
  /** Absent where the response held none, or no id to ask for them: an order whose items are unknown is not an empty one. */
  readonly items: ReadonlyArray<OrderItem> | undefined
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

const lookup = (table: { readonly [key: string]: string }, key: string | undefined): string | undefined =>
  key === undefined ? undefined : Object.hasOwn(table, key) ? table[key] : key

/** What is `null` or empty counts as absent, as Amazon sends all three; so does what has another type than it should. */
const { boolean, number, string } = Fields

const money = (amount: unknown, currencyCode: unknown): Money | undefined => {
  const [value, currency] = [string(amount), string(currencyCode)]
  return value === undefined || currency === undefined ? undefined : { amount: value, currencyCode: currency }
}

const moneyOf = (value: Current.Money | null | undefined): Money | undefined => {
  const { amount, currencyCode } = Fields.of(value)
  return money(amount, currencyCode)
}

const moneyOfV0 = (value: V0.Money | null | undefined): Money | undefined => {
  const { Amount, CurrencyCode } = Fields.of(value)
  return money(Amount, CurrencyCode)
}

const windowOf = (from: unknown, to: unknown): Window | undefined => {
  const window = { from: string(from), to: string(to) }
  return window.from === undefined && window.to === undefined ? undefined : window
}

const lines = (...all: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  all.map(string).filter((line) => line !== undefined)

const itemOf = (item: Current.OrderItem): OrderItem => {
  const { fulfillment, orderItemId, proceeds, product, quantityOrdered } = Fields.of(item)
  const { asin, sellerSku, title } = Fields.of(product)
  const breakdowns = Fields.items(Fields.of(proceeds).breakdowns).map(Fields.of)
  const breakdown = (type: string) => moneyOf(breakdowns.find((found) => found.type === type)?.subtotal)
  return {
    id: string(orderItemId),
    asin: string(asin),
    sku: string(sellerSku),
    title: string(title),
    quantityOrdered: number(quantityOrdered),
    quantityShipped: number(Fields.of(fulfillment).quantityFulfilled),
    price: breakdown("ITEM"),
    shippingPrice: breakdown("SHIPPING")
  }
}

/** Whether an order is of a program; undefined where the programs are not there, or one of them cannot be read. */
const programOf = (programs: unknown, name: string): boolean | undefined =>
  !Array.isArray(programs)
    ? undefined
    : programs.includes(name)
    ? true
    : programs.every((program) => typeof program === "string")
    ? false
    : undefined

/** An order of 2026-01-01. */
export const fromCurrent = (order: Current.Order): Order => {
  const fields = Fields.of(order)
  const { orderItems, programs } = fields
  const aliases = Fields.items(fields.orderAliases).map(Fields.of)
  const fulfillment = Fields.of(fields.fulfillment)
  const [shipBy, deliverBy] = [Fields.of(fulfillment.shipByWindow), Fields.of(fulfillment.deliverByWindow)]
  const buyer = Fields.isObject(fields.buyer) ? Fields.of(fields.buyer) : undefined
  const recipient = Fields.of(fields.recipient).deliveryAddress
  const address = Fields.isObject(recipient) ? Fields.of(recipient) : undefined
  return {
    id: string(fields.orderId),
    sellerOrderId: string(aliases.find((alias) => alias.aliasType === "SELLER_ORDER_ID")?.aliasId),
    createdAt: string(fields.createdTime),
    updatedAt: string(fields.lastUpdatedTime),
    status: string(fulfillment.fulfillmentStatus),
    fulfilledBy: string(fulfillment.fulfilledBy),
    marketplaceId: string(Fields.of(fields.salesChannel).marketplaceId),
    total: moneyOf(Fields.of(fields.proceeds).grandTotal),
    shipBy: windowOf(shipBy.earliestDateTime, shipBy.latestDateTime),
    deliverBy: windowOf(deliverBy.earliestDateTime, deliverBy.latestDateTime),
    isBusiness: programOf(programs, "AMAZON_BUSINESS"),
    isPrime: programOf(programs, "PRIME"),
    buyer: buyer === undefined ? undefined : {
      name: string(buyer.buyerName),
      email: string(buyer.buyerEmail),
      purchaseOrderNumber: string(buyer.buyerPurchaseOrderNumber)
    },
    shippingAddress: address === undefined ? undefined : {
      name: string(address.name),
      companyName: string(address.companyName),
      lines: lines(address.addressLine1, address.addressLine2, address.addressLine3),
      city: string(address.city),
      district: string(address.districtOrCounty),
      stateOrRegion: string(address.stateOrRegion),
      postalCode: string(address.postalCode),
      countryCode: string(address.countryCode),
      phone: string(address.phone)
    },
    items: Array.isArray(orderItems) ? Fields.items(orderItems).map(itemOf) : undefined,
    raw: { version: "2026-01-01", order }
  }
}

const itemOfV0 = (item: V0.OrderItem): OrderItem => {
  const fields = Fields.of(item)
  return {
    id: string(fields.OrderItemId),
    asin: string(fields.ASIN),
    sku: string(fields.SellerSKU),
    title: string(fields.Title),
    quantityOrdered: number(fields.QuantityOrdered),
    quantityShipped: number(fields.QuantityShipped),
    price: moneyOfV0(fields.ItemPrice),
    shippingPrice: moneyOfV0(fields.ShippingPrice)
  }
}

/** An order of v0 and its items; no items where they could not be asked for. */
export const fromV0 = (order: V0.Order, items: ReadonlyArray<V0.OrderItem> | undefined): Order => {
  const fields = Fields.of(order)
  const buyer = Fields.isObject(fields.BuyerInfo) ? Fields.of(fields.BuyerInfo) : undefined
  const address = Fields.isObject(fields.ShippingAddress) ? Fields.of(fields.ShippingAddress) : undefined
  return {
    id: string(fields.AmazonOrderId),
    sellerOrderId: string(fields.SellerOrderId),
    createdAt: string(fields.PurchaseDate),
    updatedAt: string(fields.LastUpdateDate),
    status: lookup(toStatus, string(fields.OrderStatus)),
    fulfilledBy: lookup(toChannel, string(fields.FulfillmentChannel)),
    marketplaceId: string(fields.MarketplaceId),
    total: moneyOfV0(fields.OrderTotal),
    shipBy: windowOf(fields.EarliestShipDate, fields.LatestShipDate),
    deliverBy: windowOf(fields.EarliestDeliveryDate, fields.LatestDeliveryDate),
    isBusiness: boolean(fields.IsBusinessOrder),
    isPrime: boolean(fields.IsPrime),
    buyer: buyer === undefined ? undefined : {
      name: string(buyer.BuyerName),
      email: string(buyer.BuyerEmail),
      purchaseOrderNumber: string(buyer.PurchaseOrderNumber)
    },
    shippingAddress: address === undefined ? undefined : {
      name: string(address.Name),
      companyName: string(address.CompanyName),
      lines: lines(address.AddressLine1, address.AddressLine2, address.AddressLine3),
      city: string(address.City),
      district: string(address.County) ?? string(address.District),
      stateOrRegion: string(address.StateOrRegion),
      postalCode: string(address.PostalCode),
      countryCode: string(address.CountryCode),
      phone: string(address.Phone)
    },
    items: items?.map(itemOfV0),
    raw: { version: "v0", order, items }
  }
}
