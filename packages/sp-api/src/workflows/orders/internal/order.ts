/**
 * The common shape of orders of both versions of the Orders API.
 */
import type * as Current from "../../../apis/Orders_2026_01_01.ts"
import type * as V0 from "../../../apis/OrdersV0.ts"

/** The status of an order, in the spelling of 2026-01-01. */
export type Status =
  /** Ordered before its release, which is not yet; a preorder. */
  | "PENDING_AVAILABILITY"
  /** Ordered, and not paid yet. */
  | "PENDING"
  /** Paid, and nothing of it has been shipped. */
  | "UNSHIPPED"
  /** Something of it has been shipped, and something has not. */
  | "PARTIALLY_SHIPPED"
  | "SHIPPED"
  | "CANCELLED"
  /** Amazon cannot fulfil it: of Multi-Channel Fulfillment alone. */
  | "UNFULFILLABLE"
  /** All of it has been shipped, and Amazon has no confirmation of the invoice yet. Only v0 has it. */
  | "INVOICE_UNCONFIRMED"
  | (string & {})

/** Who ships the goods. */
export type FulfilledBy = "AMAZON" | "MERCHANT" | (string & {})

/** Data that orders contain only on request. */
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

/** An amount as Amazon sends it: a decimal number as a string. */
export interface Money {
  readonly amount: string
  readonly currencyCode: string
}

/** A period; both ends are ISO 8601 date-times. */
export interface Window {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The buyer. */
export interface Buyer {
  readonly name: string | undefined
  /** Anonymized by Amazon; only of orders that the merchant fulfills. */
  readonly email: string | undefined
  readonly purchaseOrderNumber: string | undefined
}

/** The address that the goods are shipped to. */
export interface Address {
  readonly name: string | undefined
  readonly companyName: string | undefined
  /** The lines that are not empty. */
  readonly lines: ReadonlyArray<string>
  readonly city: string | undefined
  /** District or county. */
  readonly district: string | undefined
  readonly stateOrRegion: string | undefined
  readonly postalCode: string | undefined
  readonly countryCode: string | undefined
  readonly phone: string | undefined
}

/** An item of an order. */
export interface OrderItem {
  /** Undefined only if Amazon left it out. */
  readonly id: string | undefined
  readonly asin: string | undefined
  readonly sku: string | undefined
  readonly title: string | undefined
  /** Undefined only if Amazon left it out. */
  readonly quantityOrdered: number | undefined
  /** The number of units shipped. */
  readonly quantityShipped: number | undefined
  /** The price of all units, without shipping and discounts. v0: `ItemPrice`; 2026-01-01: the breakdown `ITEM`. */
  readonly price: Money | undefined
  /** The shipping price of all units. v0: `ShippingPrice`; 2026-01-01: the breakdown `SHIPPING`. */
  readonly shippingPrice: Money | undefined
}

/** An order as Amazon sent it. */
export type Raw =
  | { readonly version: "2026-01-01"; readonly order: Current.Order }
  | { readonly version: "v0"; readonly order: V0.Order; readonly items: ReadonlyArray<V0.OrderItem> | undefined }

/** An order of either version. */
export interface Order {
  /** Undefined only if Amazon left it out. */
  readonly id: string | undefined
  readonly sellerOrderId: string | undefined
  /** The time of the order, ISO 8601. */
  readonly createdAt: string | undefined
  /** The time of the last change, ISO 8601. */
  readonly updatedAt: string | undefined
  /** Undefined only if Amazon left out the fulfillment. */
  readonly status: Status | undefined
  readonly fulfilledBy: FulfilledBy | undefined
  readonly marketplaceId: string | undefined
  /** Undefined while the order is pending. */
  readonly total: Money | undefined
  readonly shipBy: Window | undefined
  readonly deliverBy: Window | undefined
  /** Undefined if Amazon does not say. */
  readonly isBusiness: boolean | undefined
  /** Undefined if Amazon does not say. */
  readonly isPrime: boolean | undefined
  readonly buyer: Buyer | undefined
  readonly shippingAddress: Address | undefined
  /** Undefined if the items are unknown: the response had none, or no id to request them by. */
  readonly items: ReadonlyArray<OrderItem> | undefined
  /** The order as Amazon sent it. */
  readonly raw: Raw
}
