/**
 * How both versions of the Orders API fill the common shape: a table for each part of an order, a row for each field,
 * and a column for each version (2026-01-01, v0).
 *
 * A value that is `null`, empty or of another type is undefined: Amazon sends `null` and empty strings for absent
 * values.
 */
import type * as Current from "../../../apis/Orders_2026_01_01.ts"
import type * as V0 from "../../../apis/OrdersV0.ts"
import * as Fields from "../../internal/fields.ts"
import type { Address, Buyer, FulfilledBy, Money, Order, OrderItem, Status, Window } from "./order.ts"

const { boolean, number, string } = Fields

type Row<A, CurrentSource, V0Source> = readonly [
  current: (source: Fields.Fields<CurrentSource>) => A,
  v0: (source: Fields.Fields<V0Source>) => A
]

type Table<Part, CurrentSource, V0Source> = {
  readonly [Field in keyof Part]: Row<Part[Field], CurrentSource, V0Source>
}

/** The functions that read a part by a table, from each version. */
const readers = <Part, CurrentSource, V0Source>(table: Table<Part, CurrentSource, V0Source>) => {
  const rows = Object.entries(table) as ReadonlyArray<[string, Row<unknown, CurrentSource, V0Source>]>
  return {
    current: (source: CurrentSource | null | undefined): Part =>
      Object.fromEntries(rows.map(([field, [read]]) => [field, read(Fields.of(source))])) as Part,
    v0: (source: V0Source | null | undefined): Part =>
      Object.fromEntries(rows.map(([field, [, read]]) => [field, read(Fields.of(source))])) as Part
  }
}

/** A part that is undefined where its source is not an object. */
const optional = <Source, Part>(
  read: (source: Source) => Part,
  source: Source | null | undefined
): Part | undefined => Fields.isObject(source) ? read(source as Source) : undefined

const moneyOf = (amount: unknown, currencyCode: unknown): Money | undefined => {
  const [value, currency] = [string(amount), string(currencyCode)]
  return value === undefined || currency === undefined ? undefined : { amount: value, currencyCode: currency }
}

const money = (source: Current.Money | null | undefined): Money | undefined => {
  const { amount, currencyCode } = Fields.of(source)
  return moneyOf(amount, currencyCode)
}

const moneyV0 = (source: V0.Money | null | undefined): Money | undefined => {
  const { Amount, CurrencyCode } = Fields.of(source)
  return moneyOf(Amount, CurrencyCode)
}

const window = (from: unknown, to: unknown): Window | undefined => {
  const period = { from: string(from), to: string(to) }
  return period.from === undefined && period.to === undefined ? undefined : period
}

const lines = (...values: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  values.map(string).filter((line) => line !== undefined)

/** The subtotal of a type in the breakdown of an item's proceeds. */
const breakdown = (item: Fields.Fields<Current.OrderItem>, type: string): Money | undefined =>
  money(
    Fields.items(Fields.of(item.proceeds).breakdowns).map(Fields.of).find((breakdown) => breakdown.type === type)
      ?.subtotal
  )

const alias = (order: Fields.Fields<Current.Order>, type: string): string | undefined =>
  string(Fields.items(order.orderAliases).map(Fields.of).find(({ aliasType }) => aliasType === type)?.aliasId)

/** Whether an order is part of a program; undefined where the programs are missing, or cannot all be read. */
const isOfProgram = ({ programs }: Fields.Fields<Current.Order>, name: string): boolean | undefined =>
  !Array.isArray(programs)
    ? undefined
    : programs.includes(name)
    ? true
    : programs.every((program) => typeof program === "string")
    ? false
    : undefined

const shipWindow = (order: Fields.Fields<Current.Order>) => Fields.of(Fields.of(order.fulfillment).shipByWindow)

const deliverWindow = (order: Fields.Fields<Current.Order>) => Fields.of(Fields.of(order.fulfillment).deliverByWindow)

/** The spelling of v0 for each status. */
const statuses: { readonly [status: string]: Status } = {
  PendingAvailability: "PENDING_AVAILABILITY",
  Pending: "PENDING",
  Unshipped: "UNSHIPPED",
  PartiallyShipped: "PARTIALLY_SHIPPED",
  Shipped: "SHIPPED",
  Canceled: "CANCELLED",
  Unfulfillable: "UNFULFILLABLE",
  InvoiceUnconfirmed: "INVOICE_UNCONFIRMED"
}

/** The fulfillment channel of v0 for each fulfiller. */
const channels: { readonly [channel: string]: FulfilledBy } = { AFN: "AMAZON", MFN: "MERCHANT" }

/** The value in the spelling of 2026-01-01; an unknown value stays. */
const translate = (table: { readonly [value: string]: string }, value: unknown): string | undefined => {
  const source = string(value)
  return source !== undefined && Object.hasOwn(table, source) ? table[source] : source
}

/** The value in the spelling of v0; an unknown value stays. */
const translateBack = (table: { readonly [value: string]: string }, value: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? value

/** The status that v0 filters by. */
export const statusV0 = (status: Status): string => translateBack(statuses, status)

/** The fulfillment channel that v0 filters by. */
export const channelV0 = (fulfilledBy: FulfilledBy): string => translateBack(channels, fulfilledBy)

const buyer = readers<Buyer, Current.Buyer, V0.BuyerInfo>({
  name: [(buyer) => string(buyer.buyerName), (buyer) => string(buyer.BuyerName)],
  email: [(buyer) => string(buyer.buyerEmail), (buyer) => string(buyer.BuyerEmail)],
  purchaseOrderNumber: [
    (buyer) => string(buyer.buyerPurchaseOrderNumber),
    (buyer) => string(buyer.PurchaseOrderNumber)
  ]
})

const address = readers<Address, Current.CustomerAddress, V0.Address>({
  name: [(address) => string(address.name), (address) => string(address.Name)],
  companyName: [(address) => string(address.companyName), (address) => string(address.CompanyName)],
  lines: [
    (address) => lines(address.addressLine1, address.addressLine2, address.addressLine3),
    (address) => lines(address.AddressLine1, address.AddressLine2, address.AddressLine3)
  ],
  city: [(address) => string(address.city), (address) => string(address.City)],
  district: [
    (address) => string(address.districtOrCounty),
    (address) => string(address.County) ?? string(address.District)
  ],
  stateOrRegion: [(address) => string(address.stateOrRegion), (address) => string(address.StateOrRegion)],
  postalCode: [(address) => string(address.postalCode), (address) => string(address.PostalCode)],
  countryCode: [(address) => string(address.countryCode), (address) => string(address.CountryCode)],
  phone: [(address) => string(address.phone), (address) => string(address.Phone)]
})

const item = readers<OrderItem, Current.OrderItem, V0.OrderItem>({
  id: [(item) => string(item.orderItemId), (item) => string(item.OrderItemId)],
  asin: [(item) => string(Fields.of(item.product).asin), (item) => string(item.ASIN)],
  sku: [(item) => string(Fields.of(item.product).sellerSku), (item) => string(item.SellerSKU)],
  title: [(item) => string(Fields.of(item.product).title), (item) => string(item.Title)],
  quantityOrdered: [(item) => number(item.quantityOrdered), (item) => number(item.QuantityOrdered)],
  quantityShipped: [
    (item) => number(Fields.of(item.fulfillment).quantityFulfilled),
    (item) => number(item.QuantityShipped)
  ],
  price: [(item) => breakdown(item, "ITEM"), (item) => moneyV0(item.ItemPrice)],
  shippingPrice: [(item) => breakdown(item, "SHIPPING"), (item) => moneyV0(item.ShippingPrice)]
})

const order = readers<Omit<Order, "items" | "raw">, Current.Order, V0.Order>({
  id: [(order) => string(order.orderId), (order) => string(order.AmazonOrderId)],
  sellerOrderId: [(order) => alias(order, "SELLER_ORDER_ID"), (order) => string(order.SellerOrderId)],
  createdAt: [(order) => string(order.createdTime), (order) => string(order.PurchaseDate)],
  updatedAt: [(order) => string(order.lastUpdatedTime), (order) => string(order.LastUpdateDate)],
  status: [
    (order) => string(Fields.of(order.fulfillment).fulfillmentStatus),
    (order) => translate(statuses, order.OrderStatus)
  ],
  fulfilledBy: [
    (order) => string(Fields.of(order.fulfillment).fulfilledBy),
    (order) => translate(channels, order.FulfillmentChannel)
  ],
  marketplaceId: [
    (order) => string(Fields.of(order.salesChannel).marketplaceId),
    (order) => string(order.MarketplaceId)
  ],
  total: [(order) => money(Fields.of(order.proceeds).grandTotal), (order) => moneyV0(order.OrderTotal)],
  shipBy: [
    (order) => window(shipWindow(order).earliestDateTime, shipWindow(order).latestDateTime),
    (order) => window(order.EarliestShipDate, order.LatestShipDate)
  ],
  deliverBy: [
    (order) => window(deliverWindow(order).earliestDateTime, deliverWindow(order).latestDateTime),
    (order) => window(order.EarliestDeliveryDate, order.LatestDeliveryDate)
  ],
  isBusiness: [(order) => isOfProgram(order, "AMAZON_BUSINESS"), (order) => boolean(order.IsBusinessOrder)],
  isPrime: [(order) => isOfProgram(order, "PRIME"), (order) => boolean(order.IsPrime)],
  buyer: [(order) => optional(buyer.current, order.buyer), (order) => optional(buyer.v0, order.BuyerInfo)],
  shippingAddress: [
    (order) => optional(address.current, Fields.of(order.recipient).deliveryAddress),
    (order) => optional(address.v0, order.ShippingAddress)
  ]
})

/** An order of 2026-01-01. */
export const fromCurrent = (source: Current.Order): Order => {
  const { orderItems } = Fields.of(source)
  return {
    ...order.current(source),
    items: Array.isArray(orderItems) ? Fields.items(orderItems).map(item.current) : undefined,
    raw: { version: "2026-01-01", order: source }
  }
}

/** An order of v0 with its items; undefined for items that could not be requested. */
export const fromV0 = (source: V0.Order, items: ReadonlyArray<V0.OrderItem> | undefined): Order => ({
  ...order.v0(source),
  items: items?.map(item.v0),
  raw: { version: "v0", order: source, items }
})
