// AUTO-GENERATED from orders_2026-01-01.json by packages/codegen. Do not edit.
/** Orders 2026-01-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchOrders`. */
export interface SearchOrdersInput {
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly fulfillmentStatuses?: ReadonlyArray<"PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE" | (string & {})> | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. At most 50 items. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly fulfilledBy?: ReadonlyArray<"MERCHANT" | "AMAZON" | (string & {})> | undefined
  /** 1 to 100; 100 if not given. */
  readonly maxResultsPerPage?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly paginationToken?: string | undefined
  readonly includedData?: ReadonlyArray<"BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS" | (string & {})> | undefined
}

const $SearchOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  lastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  lastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  fulfillmentStatuses: Shape.optional(Shape.Array(Shape.String)),
  marketplaceIds: Shape.optional(Shape.Array(Shape.String, 50)),
  fulfilledBy: Shape.optional(Shape.Array(Shape.String)),
  maxResultsPerPage: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String),
  includedData: Shape.optional(Shape.Array(Shape.String))
}))
export const SearchOrdersInput: Schemas.Codec<SearchOrdersInput> = Schemas.make($SearchOrdersInput)

/**
 * `GET /orders/2026-01-01/orders`
 *
 * - Rate: 0.0056 requests per second, burst 20
 * - Needs `createdAfter` or `lastUpdatedAfter` or `paginationToken`
 * - `createdAfter` excludes `lastUpdatedAfter`, `lastUpdatedBefore`
 * - `lastUpdatedAfter` excludes `createdBefore`
 * - `createdBefore` excludes `lastUpdatedBefore`
 * - From `createdAfter` to `createdBefore`
 * - From `lastUpdatedAfter` to `lastUpdatedBefore`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchorders
 */
export const searchOrders: Paging.ItemsOperation<void | SearchOrdersInput, SearchOrdersResponse, Order> = Paging.items({
  section: "Orders_2026_01_01",
  id: "searchOrders",
  name: "orders_2026-01-01.searchOrders",
  method: "GET",
  path: "/orders/2026-01-01/orders",
  parameters: {
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    lastUpdatedAfter: { in: "query", type: "date-time" },
    lastUpdatedBefore: { in: "query", type: "date-time" },
    fulfillmentStatuses: { in: "query", type: "string", list: "csv" },
    marketplaceIds: { in: "query", type: "string", list: "csv", maxItems: 50 },
    fulfilledBy: { in: "query", type: "string", list: "csv" },
    maxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" },
    includedData: { in: "query", type: "string", list: "csv" }
  },
  rules: [
    ["some", "createdAfter", "lastUpdatedAfter", "paginationToken"],
    ["excludes", "createdAfter", "lastUpdatedAfter", "lastUpdatedBefore"],
    ["excludes", "lastUpdatedAfter", "createdBefore"],
    ["excludes", "createdBefore", "lastUpdatedBefore"],
    ["span", "createdAfter", "createdBefore"],
    ["span", "lastUpdatedAfter", "lastUpdatedBefore"]
  ],
  rate: 0.0056,
  burst: 20,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["orders"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $SearchOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  readonly includedData?: ReadonlyArray<"BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS" | (string & {})> | undefined
}

const $GetOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  includedData: Shape.optional(Shape.Array(Shape.String))
}))
export const GetOrderInput: Schemas.Codec<GetOrderInput> = Schemas.make($GetOrderInput)

/**
 * `GET /orders/2026-01-01/orders/{orderId}`
 *
 * - Rate: 0.5 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/orders-v2026-01-01
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = Op.make({
  section: "Orders_2026_01_01",
  id: "getOrder",
  name: "orders_2026-01-01.getOrder",
  method: "GET",
  path: "/orders/2026-01-01/orders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true },
    includedData: { in: "query", type: "string", list: "csv" }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetOrderResponse })

/** The operations of Orders as one service. */
export class Service extends Context.Service<Service, {
  readonly searchOrders: (
    input: void | SearchOrdersInput,
    options?: CallOptions
  ) => Effect.Effect<SearchOrdersResponse, SpApiError>
  readonly searchOrdersPages: (
    input: void | SearchOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<SearchOrdersResponse, SpApiError>
  readonly searchOrdersItems: (
    input: void | SearchOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<Order, SpApiError>
  readonly getOrder: (input: GetOrderInput, options?: CallOptions) => Effect.Effect<GetOrderResponse, SpApiError>
}>()("effect-sp-api/apis/Orders_2026_01_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  searchOrders,
  getOrder
}))

export interface SearchOrdersResponse {
  readonly orders: ReadonlyArray<Order>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: string | undefined
  /** ISO 8601. */
  readonly createdBefore?: string | undefined
}

const $SearchOrdersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  orders: Shape.Array($Order),
  pagination: Shape.optional($Pagination),
  lastUpdatedBefore: Shape.optional(Shape.String),
  createdBefore: Shape.optional(Shape.String)
}))
export const SearchOrdersResponse: Schemas.Codec<SearchOrdersResponse> = Schemas.make($SearchOrdersResponse)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface GetOrderResponse {
  readonly order: Order
}

const $GetOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({ order: $Order }))
export const GetOrderResponse: Schemas.Codec<GetOrderResponse> = Schemas.make($GetOrderResponse)

export interface Order {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  readonly orderAliases?: ReadonlyArray<Alias> | undefined
  /** ISO 8601. */
  readonly createdTime: string
  /** ISO 8601. */
  readonly lastUpdatedTime: string
  readonly programs?: ReadonlyArray<"AMAZON_BAZAAR" | "AMAZON_BUSINESS" | "AMAZON_EASY_SHIP" | "AMAZON_HAUL" | "DELIVERY_BY_AMAZON" | "FBM_SHIP_PLUS" | "INVOICE_BY_AMAZON" | "IN_STORE_PICK_UP" | "PREMIUM" | "PREORDER" | "PRIME" | (string & {})> | undefined
  readonly associatedOrders?: ReadonlyArray<AssociatedOrder> | undefined
  readonly salesChannel: SalesChannel
  readonly buyer?: Buyer | undefined
  readonly recipient?: Recipient | undefined
  readonly proceeds?: OrderProceeds | undefined
  readonly payment?: OrderPayment | undefined
  readonly tax?: OrderTax | undefined
  readonly fulfillment?: OrderFulfillment | undefined
  readonly orderItems: ReadonlyArray<OrderItem>
  readonly packages?: ReadonlyArray<OrderPackage> | undefined
  readonly fulfillmentOrders?: ReadonlyArray<FulfillmentOrder> | undefined
}

const $Order: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  orderAliases: Shape.optional(Shape.Array($Alias)),
  createdTime: Shape.String,
  lastUpdatedTime: Shape.String,
  programs: Shape.optional(Shape.Array(Shape.String)),
  associatedOrders: Shape.optional(Shape.Array($AssociatedOrder)),
  salesChannel: $SalesChannel,
  buyer: Shape.optional($Buyer),
  recipient: Shape.optional($Recipient),
  proceeds: Shape.optional($OrderProceeds),
  payment: Shape.optional($OrderPayment),
  tax: Shape.optional($OrderTax),
  fulfillment: Shape.optional($OrderFulfillment),
  orderItems: Shape.Array($OrderItem),
  packages: Shape.optional(Shape.Array($OrderPackage)),
  fulfillmentOrders: Shape.optional(Shape.Array($FulfillmentOrder))
}))
export const Order: Schemas.Codec<Order> = Schemas.make($Order)

export interface Alias {
  readonly aliasId: string
  readonly aliasType: "SELLER_ORDER_ID" | (string & {})
}

const $Alias: Shape.Shape = Shape.define(() => Shape.Struct({ aliasId: Shape.String, aliasType: Shape.String }))
export const Alias: Schemas.Codec<Alias> = Schemas.make($Alias)

export interface AssociatedOrder {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId?: string | undefined
  readonly associationType?: "REPLACEMENT_ORIGINAL_ID" | "EXCHANGE_ORIGINAL_ID" | (string & {}) | undefined
}

const $AssociatedOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.optional(Shape.String),
  associationType: Shape.optional(Shape.String)
}))
export const AssociatedOrder: Schemas.Codec<AssociatedOrder> = Schemas.make($AssociatedOrder)

export interface SalesChannel {
  readonly channelName: "AMAZON" | "NON_AMAZON" | (string & {})
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

const $SalesChannel: Shape.Shape = Shape.define(() => Shape.Struct({
  channelName: Shape.String,
  marketplaceId: Shape.optional(Shape.String),
  marketplaceName: Shape.optional(Shape.String)
}))
export const SalesChannel: Schemas.Codec<SalesChannel> = Schemas.make($SalesChannel)

export interface Buyer {
  /** Personal data. */
  readonly buyerName?: string | undefined
  /** Personal data. */
  readonly buyerEmail?: string | undefined
  /** Personal data. */
  readonly buyerCompanyName?: string | undefined
  readonly buyerPurchaseOrderNumber?: string | undefined
}

const $Buyer: Shape.Shape = Shape.define(() => Shape.Struct({
  buyerName: Shape.optional(Shape.String),
  buyerEmail: Shape.optional(Shape.String),
  buyerCompanyName: Shape.optional(Shape.String),
  buyerPurchaseOrderNumber: Shape.optional(Shape.String)
}))
export const Buyer: Schemas.Codec<Buyer> = Schemas.make($Buyer)

export interface Recipient {
  readonly deliveryAddress?: CustomerAddress | undefined
  readonly deliveryPreference?: DeliveryPreference | undefined
}

const $Recipient: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryAddress: Shape.optional($CustomerAddress),
  deliveryPreference: Shape.optional($DeliveryPreference)
}))
export const Recipient: Schemas.Codec<Recipient> = Schemas.make($Recipient)

export interface OrderProceeds {
  /** An amount with its currency. */
  readonly grandTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<OrderProceedsBreakdown> | undefined
}

const $OrderProceeds: Shape.Shape = Shape.define(() => Shape.Struct({
  grandTotal: Shape.optional($Money),
  breakdowns: Shape.optional(Shape.Array($OrderProceedsBreakdown))
}))
export const OrderProceeds: Schemas.Codec<OrderProceeds> = Schemas.make($OrderProceeds)

export interface OrderProceedsBreakdown {
  readonly type: "ITEM" | "SHIPPING" | "GIFT_WRAP" | "COD_FEE" | "TAX" | "DISCOUNT" | "DELIVERY_TIP" | "OTHER" | (string & {})
  readonly status?: "PENDING" | "FINALIZED" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly subtotal: Money
}

const $OrderProceedsBreakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  status: Shape.optional(Shape.String),
  subtotal: $Money
}))
export const OrderProceedsBreakdown: Schemas.Codec<OrderProceedsBreakdown> = Schemas.make($OrderProceedsBreakdown)

export interface OrderFulfillment {
  /**
   * `PENDING_AVAILABILITY`, `PENDING`, `UNSHIPPED`, `PARTIALLY_SHIPPED`, `SHIPPED`, `CANCELLED` or
   * `UNFULFILLABLE`.
   */
  readonly fulfillmentStatus: FulfillmentStatus
  readonly fulfilledBy?: "AMAZON" | "MERCHANT" | (string & {}) | undefined
  readonly fulfillmentServiceLevel?: "EXPEDITED" | "FREE_ECONOMY" | "NEXT_DAY" | "PRIORITY" | "SAME_DAY" | "SECOND_DAY" | "SCHEDULED" | "STANDARD" | (string & {}) | undefined
  readonly shipByWindow?: DateTimeRange | undefined
  readonly deliverByWindow?: DateTimeRange | undefined
  readonly labelPrintingWindow?: DateTimeRange | undefined
}

const $OrderFulfillment: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentStatus: $FulfillmentStatus,
  fulfilledBy: Shape.optional(Shape.String),
  fulfillmentServiceLevel: Shape.optional(Shape.String),
  shipByWindow: Shape.optional($DateTimeRange),
  deliverByWindow: Shape.optional($DateTimeRange),
  labelPrintingWindow: Shape.optional($DateTimeRange)
}))
export const OrderFulfillment: Schemas.Codec<OrderFulfillment> = Schemas.make($OrderFulfillment)

export interface OrderItem {
  /** Amazon's number of the item in the order. */
  readonly orderItemId: string
  /** A whole number. */
  readonly quantityOrdered: number
  /** A value with its unit. */
  readonly measurement?: Measurement | undefined
  readonly associatedOrderItems?: ReadonlyArray<AssociatedOrderItem> | undefined
  readonly programs?: ReadonlyArray<"TRANSPARENCY" | "SUBSCRIBE_AND_SAVE" | (string & {})> | undefined
  readonly product: ItemProduct
  readonly proceeds?: ItemProceeds | undefined
  readonly expense?: ItemExpense | undefined
  readonly promotion?: ItemPromotion | undefined
  readonly cancellation?: ItemCancellation | undefined
  readonly fulfillment?: ItemFulfillment | undefined
  readonly tax?: ItemTax | undefined
}

const $OrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  orderItemId: Shape.String,
  quantityOrdered: Shape.Number,
  measurement: Shape.optional($Measurement),
  associatedOrderItems: Shape.optional(Shape.Array($AssociatedOrderItem)),
  programs: Shape.optional(Shape.Array(Shape.String)),
  product: $ItemProduct,
  proceeds: Shape.optional($ItemProceeds),
  expense: Shape.optional($ItemExpense),
  promotion: Shape.optional($ItemPromotion),
  cancellation: Shape.optional($ItemCancellation),
  fulfillment: Shape.optional($ItemFulfillment),
  tax: Shape.optional($ItemTax)
}))
export const OrderItem: Schemas.Codec<OrderItem> = Schemas.make($OrderItem)

export interface OrderPackage {
  readonly packageReferenceId: string
  /** ISO 8601. */
  readonly createdTime?: string | undefined
  readonly packageStatus?: PackageStatus | undefined
  readonly carrier?: string | undefined
  /** ISO 8601. */
  readonly shipTime?: string | undefined
  readonly shippingService?: string | undefined
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly shipFromAddress?: MerchantAddress | undefined
  readonly packageItems?: ReadonlyArray<PackageItem> | undefined
}

const $OrderPackage: Shape.Shape = Shape.define(() => Shape.Struct({
  packageReferenceId: Shape.String,
  createdTime: Shape.optional(Shape.String),
  packageStatus: Shape.optional($PackageStatus),
  carrier: Shape.optional(Shape.String),
  shipTime: Shape.optional(Shape.String),
  shippingService: Shape.optional(Shape.String),
  trackingNumber: Shape.optional(Shape.String),
  shipFromAddress: Shape.optional($MerchantAddress),
  packageItems: Shape.optional(Shape.Array($PackageItem))
}))
export const OrderPackage: Schemas.Codec<OrderPackage> = Schemas.make($OrderPackage)

export interface DeliveryPreference {
  readonly dropOffLocation?: string | undefined
  /** Personal data. */
  readonly addressInstruction?: string | undefined
  readonly deliveryTime?: PreferredDeliveryTime | undefined
  /** Each `HAS_ACCESS_POINT`, `PALLET_ENABLED` or `PALLET_DISABLED`. */
  readonly deliveryCapabilities?: ReadonlyArray<PreferredDeliveryCapability> | undefined
}

const $DeliveryPreference: Shape.Shape = Shape.define(() => Shape.Struct({
  dropOffLocation: Shape.optional(Shape.String),
  addressInstruction: Shape.optional(Shape.String),
  deliveryTime: Shape.optional($PreferredDeliveryTime),
  deliveryCapabilities: Shape.optional(Shape.Array($PreferredDeliveryCapability))
}))
export const DeliveryPreference: Schemas.Codec<DeliveryPreference> = Schemas.make($DeliveryPreference)

export interface CustomerAddress {
  /** Personal data. */
  readonly name?: string | undefined
  /** Personal data. */
  readonly companyName?: string | undefined
  /** Personal data. */
  readonly addressLine1?: string | undefined
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly municipality?: string | undefined
  /** Personal data. */
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
  /** Personal data. */
  readonly phone?: string | undefined
  readonly extendedFields?: AddressExtendedFields | undefined
  readonly addressType?: "RESIDENTIAL" | "COMMERCIAL" | "PICKUP_POINT" | (string & {}) | undefined
}

const $CustomerAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  companyName: Shape.optional(Shape.String),
  addressLine1: Shape.optional(Shape.String),
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  districtOrCounty: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  municipality: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String),
  phone: Shape.optional(Shape.String),
  extendedFields: Shape.optional($AddressExtendedFields),
  addressType: Shape.optional(Shape.String)
}))
export const CustomerAddress: Schemas.Codec<CustomerAddress> = Schemas.make($CustomerAddress)

export interface AddressExtendedFields {
  /** Personal data. */
  readonly streetName?: string | undefined
  /** Personal data. */
  readonly streetNumber?: string | undefined
  /** Personal data. */
  readonly complement?: string | undefined
  /** Personal data. */
  readonly neighborhood?: string | undefined
}

const $AddressExtendedFields: Shape.Shape = Shape.define(() => Shape.Struct({
  streetName: Shape.optional(Shape.String),
  streetNumber: Shape.optional(Shape.String),
  complement: Shape.optional(Shape.String),
  neighborhood: Shape.optional(Shape.String)
}))
export const AddressExtendedFields: Schemas.Codec<AddressExtendedFields> = Schemas.make($AddressExtendedFields)

export interface MerchantAddress {
  readonly name?: string | undefined
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly municipality?: string | undefined
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
}

const $MerchantAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  addressLine1: Shape.optional(Shape.String),
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  districtOrCounty: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  municipality: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String)
}))
export const MerchantAddress: Schemas.Codec<MerchantAddress> = Schemas.make($MerchantAddress)

export type FulfillmentStatus = "PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE" | (string & {})

const $FulfillmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentStatus: Schemas.Codec<FulfillmentStatus> = Schemas.make($FulfillmentStatus)

/** A value with its unit. */
export interface Measurement {
  readonly unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly value: number
}

const $Measurement: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: Shape.Number }))
export const Measurement: Schemas.Codec<Measurement> = Schemas.make($Measurement)

export interface ItemProduct {
  /** Amazon's product number (ASIN). */
  readonly asin?: Asin | undefined
  readonly title?: string | undefined
  /** The seller's product number (SKU). */
  readonly sellerSku?: SKU | undefined
  readonly condition?: ItemCondition | undefined
  readonly price?: ItemPrice | undefined
  readonly serialNumbers?: ReadonlyArray<string> | undefined
  readonly customization?: ItemCustomization | undefined
}

const $ItemProduct: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional($Asin),
  title: Shape.optional(Shape.String),
  sellerSku: Shape.optional($SKU),
  condition: Shape.optional($ItemCondition),
  price: Shape.optional($ItemPrice),
  serialNumbers: Shape.optional(Shape.Array(Shape.String)),
  customization: Shape.optional($ItemCustomization)
}))
export const ItemProduct: Schemas.Codec<ItemProduct> = Schemas.make($ItemProduct)

export interface ItemProceeds {
  /** An amount with its currency. */
  readonly proceedsTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<ItemProceedsBreakdown> | undefined
}

const $ItemProceeds: Shape.Shape = Shape.define(() => Shape.Struct({
  proceedsTotal: Shape.optional($Money),
  breakdowns: Shape.optional(Shape.Array($ItemProceedsBreakdown))
}))
export const ItemProceeds: Schemas.Codec<ItemProceeds> = Schemas.make($ItemProceeds)

export interface ItemExpense {
  readonly pointsCost?: ItemPointsCost | undefined
}

const $ItemExpense: Shape.Shape = Shape.define(() => Shape.Struct({ pointsCost: Shape.optional($ItemPointsCost) }))
export const ItemExpense: Schemas.Codec<ItemExpense> = Schemas.make($ItemExpense)

export interface ItemPromotion {
  readonly breakdowns?: ReadonlyArray<ItemPromotionBreakdown> | undefined
}

const $ItemPromotion: Shape.Shape = Shape.define(() => Shape.Struct({
  breakdowns: Shape.optional(Shape.Array($ItemPromotionBreakdown))
}))
export const ItemPromotion: Schemas.Codec<ItemPromotion> = Schemas.make($ItemPromotion)

export interface ItemCancellation {
  readonly cancellationRequest?: ItemCancellationRequest | undefined
  readonly cancellationExecution?: ItemCancellationExecution | undefined
}

const $ItemCancellation: Shape.Shape = Shape.define(() => Shape.Struct({
  cancellationRequest: Shape.optional($ItemCancellationRequest),
  cancellationExecution: Shape.optional($ItemCancellationExecution)
}))
export const ItemCancellation: Schemas.Codec<ItemCancellation> = Schemas.make($ItemCancellation)

export interface ItemFulfillment {
  /** A whole number. */
  readonly quantityFulfilled?: number | undefined
  /** A whole number. */
  readonly quantityUnfulfilled?: number | undefined
  readonly picking?: ItemPicking | undefined
  readonly packing?: ItemPacking | undefined
  readonly shipping?: ItemShipping | undefined
}

const $ItemFulfillment: Shape.Shape = Shape.define(() => Shape.Struct({
  quantityFulfilled: Shape.optional(Shape.Number),
  quantityUnfulfilled: Shape.optional(Shape.Number),
  picking: Shape.optional($ItemPicking),
  packing: Shape.optional($ItemPacking),
  shipping: Shape.optional($ItemShipping)
}))
export const ItemFulfillment: Schemas.Codec<ItemFulfillment> = Schemas.make($ItemFulfillment)

export interface PreferredDeliveryTime {
  readonly businessHours?: ReadonlyArray<BusinessHour> | undefined
  readonly exceptionDates?: ReadonlyArray<ExceptionDate> | undefined
}

const $PreferredDeliveryTime: Shape.Shape = Shape.define(() => Shape.Struct({
  businessHours: Shape.optional(Shape.Array($BusinessHour)),
  exceptionDates: Shape.optional(Shape.Array($ExceptionDate))
}))
export const PreferredDeliveryTime: Schemas.Codec<PreferredDeliveryTime> = Schemas.make($PreferredDeliveryTime)

export interface BusinessHour {
  readonly dayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

const $BusinessHour: Shape.Shape = Shape.define(() => Shape.Struct({
  dayOfWeek: Shape.optional(Shape.String),
  timeWindows: Shape.optional(Shape.Array($TimeWindow))
}))
export const BusinessHour: Schemas.Codec<BusinessHour> = Schemas.make($BusinessHour)

export interface ExceptionDate {
  /** A date, ISO 8601. */
  readonly exceptionDate?: string | undefined
  readonly exceptionDateType?: "CLOSED" | "OPEN" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

const $ExceptionDate: Shape.Shape = Shape.define(() => Shape.Struct({
  exceptionDate: Shape.optional(Shape.String),
  exceptionDateType: Shape.optional(Shape.String),
  timeWindows: Shape.optional(Shape.Array($TimeWindow))
}))
export const ExceptionDate: Schemas.Codec<ExceptionDate> = Schemas.make($ExceptionDate)

export interface TimeWindow {
  readonly startTime?: HourMinute | undefined
  readonly endTime?: HourMinute | undefined
}

const $TimeWindow: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional($HourMinute),
  endTime: Shape.optional($HourMinute)
}))
export const TimeWindow: Schemas.Codec<TimeWindow> = Schemas.make($TimeWindow)

export interface HourMinute {
  /** 0 to 23. */
  readonly hour?: number | undefined
  /** 0 to 59. */
  readonly minute?: number | undefined
}

const $HourMinute: Shape.Shape = Shape.define(() => Shape.Struct({
  hour: Shape.optional(Shape.Number),
  minute: Shape.optional(Shape.Number)
}))
export const HourMinute: Schemas.Codec<HourMinute> = Schemas.make($HourMinute)

export type PreferredDeliveryCapability = "HAS_ACCESS_POINT" | "PALLET_ENABLED" | "PALLET_DISABLED" | (string & {})

const $PreferredDeliveryCapability: Shape.Shape = Shape.define(() => Shape.String)
export const PreferredDeliveryCapability: Schemas.Codec<PreferredDeliveryCapability> = Schemas.make(
  $PreferredDeliveryCapability
)

export interface ItemCondition {
  readonly conditionType?: "NEW" | "USED" | "COLLECTIBLE" | "REFURBISHED" | "PREORDER" | "CLUB" | (string & {}) | undefined
  readonly conditionSubtype?: "NEW" | "MINT" | "VERY_GOOD" | "GOOD" | "ACCEPTABLE" | "POOR" | "CLUB" | "OEM" | "WARRANTY" | "REFURBISHED_WARRANTY" | "REFURBISHED" | "OPEN_BOX" | "ANY" | "OTHER" | (string & {}) | undefined
  readonly conditionNote?: string | undefined
}

const $ItemCondition: Shape.Shape = Shape.define(() => Shape.Struct({
  conditionType: Shape.optional(Shape.String),
  conditionSubtype: Shape.optional(Shape.String),
  conditionNote: Shape.optional(Shape.String)
}))
export const ItemCondition: Schemas.Codec<ItemCondition> = Schemas.make($ItemCondition)

export interface ItemPrice {
  /** An amount with its currency. */
  readonly unitPrice?: Money | undefined
  readonly priceDesignation?: "BUSINESS_PRICE" | (string & {}) | undefined
}

const $ItemPrice: Shape.Shape = Shape.define(() => Shape.Struct({
  unitPrice: Shape.optional($Money),
  priceDesignation: Shape.optional(Shape.String)
}))
export const ItemPrice: Schemas.Codec<ItemPrice> = Schemas.make($ItemPrice)

export interface ItemCustomization {
  /** Personal data. */
  readonly customizedUrl?: string | undefined
}

const $ItemCustomization: Shape.Shape = Shape.define(() => Shape.Struct({
  customizedUrl: Shape.optional(Shape.String)
}))
export const ItemCustomization: Schemas.Codec<ItemCustomization> = Schemas.make($ItemCustomization)

export interface ItemProceedsBreakdown {
  readonly type: "ITEM" | "SHIPPING" | "GIFT_WRAP" | "COD_FEE" | "OTHER" | "TAX" | "DISCOUNT" | (string & {})
  /** An amount with its currency. */
  readonly subtotal: Money
  readonly detailedBreakdowns?: ReadonlyArray<ItemProceedsDetailedBreakdown> | undefined
}

const $ItemProceedsBreakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  subtotal: $Money,
  detailedBreakdowns: Shape.optional(Shape.Array($ItemProceedsDetailedBreakdown))
}))
export const ItemProceedsBreakdown: Schemas.Codec<ItemProceedsBreakdown> = Schemas.make($ItemProceedsBreakdown)

export interface ItemProceedsDetailedBreakdown {
  readonly subtype?: "ITEM" | "SHIPPING" | "GIFT_WRAP" | "COD_FEE" | "OTHER" | "DISCOUNT" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly value?: Money | undefined
}

const $ItemProceedsDetailedBreakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  subtype: Shape.optional(Shape.String),
  value: Shape.optional($Money)
}))
export const ItemProceedsDetailedBreakdown: Schemas.Codec<ItemProceedsDetailedBreakdown> = Schemas.make(
  $ItemProceedsDetailedBreakdown
)

export interface ItemPointsCost {
  readonly pointsGranted?: PointsGranted | undefined
}

const $ItemPointsCost: Shape.Shape = Shape.define(() => Shape.Struct({ pointsGranted: Shape.optional($PointsGranted) }))
export const ItemPointsCost: Schemas.Codec<ItemPointsCost> = Schemas.make($ItemPointsCost)

export interface PointsGranted {
  /** A whole number. */
  readonly pointsNumber?: number | undefined
  /** An amount with its currency. */
  readonly pointsMonetaryValue?: Money | undefined
}

const $PointsGranted: Shape.Shape = Shape.define(() => Shape.Struct({
  pointsNumber: Shape.optional(Shape.Number),
  pointsMonetaryValue: Shape.optional($Money)
}))
export const PointsGranted: Schemas.Codec<PointsGranted> = Schemas.make($PointsGranted)

export interface ItemPromotionBreakdown {
  /** From `searchPromotions`. */
  readonly promotionId?: string | undefined
}

const $ItemPromotionBreakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  promotionId: Shape.optional(Shape.String)
}))
export const ItemPromotionBreakdown: Schemas.Codec<ItemPromotionBreakdown> = Schemas.make($ItemPromotionBreakdown)

export interface ItemCancellationRequest {
  readonly requester?: "BUYER" | (string & {}) | undefined
  readonly cancelReason?: string | undefined
}

const $ItemCancellationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requester: Shape.optional(Shape.String),
  cancelReason: Shape.optional(Shape.String)
}))
export const ItemCancellationRequest: Schemas.Codec<ItemCancellationRequest> = Schemas.make($ItemCancellationRequest)

export interface ItemCancellationExecution {
  readonly cancelledBy?: "BUYER" | "MERCHANT" | "AMAZON" | (string & {}) | undefined
  readonly cancelReason?: string | undefined
}

const $ItemCancellationExecution: Shape.Shape = Shape.define(() => Shape.Struct({
  cancelledBy: Shape.optional(Shape.String),
  cancelReason: Shape.optional(Shape.String)
}))
export const ItemCancellationExecution: Schemas.Codec<ItemCancellationExecution> = Schemas.make(
  $ItemCancellationExecution
)

export interface ItemPicking {
  readonly substitutionPreference?: ItemSubstitutionPreference | undefined
}

const $ItemPicking: Shape.Shape = Shape.define(() => Shape.Struct({
  substitutionPreference: Shape.optional($ItemSubstitutionPreference)
}))
export const ItemPicking: Schemas.Codec<ItemPicking> = Schemas.make($ItemPicking)

export interface ItemPacking {
  readonly giftOption?: GiftOption | undefined
  readonly serialNumberRequirement?: SerialNumberRequirement | undefined
}

const $ItemPacking: Shape.Shape = Shape.define(() => Shape.Struct({
  giftOption: Shape.optional($GiftOption),
  serialNumberRequirement: Shape.optional($SerialNumberRequirement)
}))
export const ItemPacking: Schemas.Codec<ItemPacking> = Schemas.make($ItemPacking)

export interface ItemShipping {
  readonly scheduledDeliveryWindow?: DateTimeRange | undefined
  readonly shippingConstraints?: ItemShippingConstraints | undefined
  readonly internationalShipping?: ItemInternationalShipping | undefined
}

const $ItemShipping: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduledDeliveryWindow: Shape.optional($DateTimeRange),
  shippingConstraints: Shape.optional($ItemShippingConstraints),
  internationalShipping: Shape.optional($ItemInternationalShipping)
}))
export const ItemShipping: Schemas.Codec<ItemShipping> = Schemas.make($ItemShipping)

export interface GiftOption {
  /** Personal data. */
  readonly giftMessage?: string | undefined
  readonly giftWrapLevel?: string | undefined
}

const $GiftOption: Shape.Shape = Shape.define(() => Shape.Struct({
  giftMessage: Shape.optional(Shape.String),
  giftWrapLevel: Shape.optional(Shape.String)
}))
export const GiftOption: Schemas.Codec<GiftOption> = Schemas.make($GiftOption)

export interface SerialNumberRequirement {
  readonly requirementType?: "REQUIRED" | (string & {}) | undefined
}

const $SerialNumberRequirement: Shape.Shape = Shape.define(() => Shape.Struct({
  requirementType: Shape.optional(Shape.String)
}))
export const SerialNumberRequirement: Schemas.Codec<SerialNumberRequirement> = Schemas.make($SerialNumberRequirement)

export interface ItemSubstitutionPreference {
  readonly substitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly substitutionOptions?: ReadonlyArray<ItemSubstitutionOption> | undefined
}

const $ItemSubstitutionPreference: Shape.Shape = Shape.define(() => Shape.Struct({
  substitutionType: Shape.String,
  substitutionOptions: Shape.optional(Shape.Array($ItemSubstitutionOption))
}))
export const ItemSubstitutionPreference: Schemas.Codec<ItemSubstitutionPreference> = Schemas.make(
  $ItemSubstitutionPreference
)

export interface ItemSubstitutionOption {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** A whole number. */
  readonly quantityOrdered?: number | undefined
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  readonly title?: string | undefined
  /** A value with its unit. */
  readonly measurement?: Measurement | undefined
}

const $ItemSubstitutionOption: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  quantityOrdered: Shape.optional(Shape.Number),
  sellerSku: Shape.optional(Shape.String),
  title: Shape.optional(Shape.String),
  measurement: Shape.optional($Measurement)
}))
export const ItemSubstitutionOption: Schemas.Codec<ItemSubstitutionOption> = Schemas.make($ItemSubstitutionOption)

export interface ItemShippingConstraints {
  /** `MANDATORY`. */
  readonly palletDelivery?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly cashOnDelivery?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly signatureConfirmation?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly recipientIdentityVerification?: ConstraintType | undefined
  /** `MANDATORY`. */
  readonly recipientAgeVerification?: ConstraintType | undefined
}

const $ItemShippingConstraints: Shape.Shape = Shape.define(() => Shape.Struct({
  palletDelivery: Shape.optional($ConstraintType),
  cashOnDelivery: Shape.optional($ConstraintType),
  signatureConfirmation: Shape.optional($ConstraintType),
  recipientIdentityVerification: Shape.optional($ConstraintType),
  recipientAgeVerification: Shape.optional($ConstraintType)
}))
export const ItemShippingConstraints: Schemas.Codec<ItemShippingConstraints> = Schemas.make($ItemShippingConstraints)

export type ConstraintType = "MANDATORY" | (string & {})

const $ConstraintType: Shape.Shape = Shape.define(() => Shape.String)
export const ConstraintType: Schemas.Codec<ConstraintType> = Schemas.make($ConstraintType)

export interface ItemInternationalShipping {
  readonly iossNumber?: string | undefined
}

const $ItemInternationalShipping: Shape.Shape = Shape.define(() => Shape.Struct({
  iossNumber: Shape.optional(Shape.String)
}))
export const ItemInternationalShipping: Schemas.Codec<ItemInternationalShipping> = Schemas.make(
  $ItemInternationalShipping
)

export interface PackageStatus {
  readonly status: "PENDING" | "IN_TRANSIT" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "UNDELIVERABLE" | (string & {})
  readonly detailedStatus?: "PENDING_SCHEDULE" | "PENDING_PICK_UP" | "PENDING_DROP_OFF" | "LABEL_CANCELLED" | "PICKED_UP" | "DROPPED_OFF" | "AT_ORIGIN_FC" | "AT_DESTINATION_FC" | "DELIVERED" | "REJECTED_BY_BUYER" | "UNDELIVERABLE" | "RETURNING_TO_SELLER" | "RETURNED_TO_SELLER" | "LOST" | "OUT_FOR_DELIVERY" | "DAMAGED" | (string & {}) | undefined
}

const $PackageStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.String,
  detailedStatus: Shape.optional(Shape.String)
}))
export const PackageStatus: Schemas.Codec<PackageStatus> = Schemas.make($PackageStatus)

export interface PackageItem {
  /** Amazon's number of the item in the order. */
  readonly orderItemId: string
  /** A whole number. */
  readonly quantity: number
  readonly transparencyCodes?: ReadonlyArray<string> | undefined
}

const $PackageItem: Shape.Shape = Shape.define(() => Shape.Struct({
  orderItemId: Shape.String,
  quantity: Shape.Number,
  transparencyCodes: Shape.optional(Shape.Array(Shape.String))
}))
export const PackageItem: Schemas.Codec<PackageItem> = Schemas.make($PackageItem)

export interface OrderPayment {
  readonly paymentExecutions?: ReadonlyArray<PaymentExecution> | undefined
}

const $OrderPayment: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentExecutions: Shape.optional(Shape.Array($PaymentExecution))
}))
export const OrderPayment: Schemas.Codec<OrderPayment> = Schemas.make($OrderPayment)

export interface PaymentExecution {
  readonly paymentMethod?: "CashOnDelivery" | "ConvenienceStore" | "CreditCard" | "Invoice" | "Pix" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly paymentAmount?: Money | undefined
  readonly acquirerId?: string | undefined
  readonly cardBrand?: string | undefined
  readonly authorizationCode?: string | undefined
}

const $PaymentExecution: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentMethod: Shape.optional(Shape.String),
  paymentAmount: Shape.optional($Money),
  acquirerId: Shape.optional(Shape.String),
  cardBrand: Shape.optional(Shape.String),
  authorizationCode: Shape.optional(Shape.String)
}))
export const PaymentExecution: Schemas.Codec<PaymentExecution> = Schemas.make($PaymentExecution)

export interface OrderTax {
  readonly taxRegistrations?: ReadonlyArray<OrderTaxRegistration> | undefined
  readonly taxInvoicing?: OrderTaxInvoicing | undefined
}

const $OrderTax: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrations: Shape.optional(Shape.Array($OrderTaxRegistration)),
  taxInvoicing: Shape.optional($OrderTaxInvoicing)
}))
export const OrderTax: Schemas.Codec<OrderTax> = Schemas.make($OrderTax)

export interface OrderTaxRegistration {
  readonly entityType?: "BUYER" | "MERCHANT" | "MARKETPLACE" | (string & {}) | undefined
  /** Personal data. */
  readonly legalName?: string | undefined
  readonly taxRegistrationType?: "BUSINESS" | "VAT" | "CST" | "CPF" | "CNPJ" | (string & {}) | undefined
  /** Personal data. */
  readonly taxRegistrationNumber?: string | undefined
  readonly taxRegistrationAddress?: CustomerAddress | undefined
  readonly taxRegistrationAttributes?: ReadonlyArray<TaxRegistrationAttribute> | undefined
}

const $OrderTaxRegistration: Shape.Shape = Shape.define(() => Shape.Struct({
  entityType: Shape.optional(Shape.String),
  legalName: Shape.optional(Shape.String),
  taxRegistrationType: Shape.optional(Shape.String),
  taxRegistrationNumber: Shape.optional(Shape.String),
  taxRegistrationAddress: Shape.optional($CustomerAddress),
  taxRegistrationAttributes: Shape.optional(Shape.Array($TaxRegistrationAttribute))
}))
export const OrderTaxRegistration: Schemas.Codec<OrderTaxRegistration> = Schemas.make($OrderTaxRegistration)

export interface TaxRegistrationAttribute {
  readonly key?: "TAX_OFFICE" | (string & {}) | undefined
  readonly value?: string | undefined
}

const $TaxRegistrationAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  key: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const TaxRegistrationAttribute: Schemas.Codec<TaxRegistrationAttribute> = Schemas.make($TaxRegistrationAttribute)

export interface OrderTaxInvoicing {
  readonly buyerInvoicePreference?: "INDIVIDUAL" | "BUSINESS" | (string & {}) | undefined
  readonly invoiceStatus?: "NOT_REQUIRED" | "NOT_FOUND" | "PROCESSING" | "ERRORED" | "ACCEPTED" | (string & {}) | undefined
}

const $OrderTaxInvoicing: Shape.Shape = Shape.define(() => Shape.Struct({
  buyerInvoicePreference: Shape.optional(Shape.String),
  invoiceStatus: Shape.optional(Shape.String)
}))
export const OrderTaxInvoicing: Schemas.Codec<OrderTaxInvoicing> = Schemas.make($OrderTaxInvoicing)

export interface AssociatedOrderItem {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId?: string | undefined
  /** Amazon's number of the item in the order. */
  readonly orderItemId?: string | undefined
  readonly associationType?: "VALUE_ADD_SERVICE" | (string & {}) | undefined
}

const $AssociatedOrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.optional(Shape.String),
  orderItemId: Shape.optional(Shape.String),
  associationType: Shape.optional(Shape.String)
}))
export const AssociatedOrderItem: Schemas.Codec<AssociatedOrderItem> = Schemas.make($AssociatedOrderItem)

export interface ItemTax {
  readonly taxCalculationBreakdowns?: ReadonlyArray<ItemTaxCalculationBreakdown> | undefined
  readonly taxCollections?: ReadonlyArray<ItemTaxCollection> | undefined
}

const $ItemTax: Shape.Shape = Shape.define(() => Shape.Struct({
  taxCalculationBreakdowns: Shape.optional(Shape.Array($ItemTaxCalculationBreakdown)),
  taxCollections: Shape.optional(Shape.Array($ItemTaxCollection))
}))
export const ItemTax: Schemas.Codec<ItemTax> = Schemas.make($ItemTax)

export interface ItemTaxCalculationBreakdown {
  readonly reportingScheme?: "UOSS" | "IOSS" | (string & {}) | undefined
}

const $ItemTaxCalculationBreakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  reportingScheme: Shape.optional(Shape.String)
}))
export const ItemTaxCalculationBreakdown: Schemas.Codec<ItemTaxCalculationBreakdown> = Schemas.make(
  $ItemTaxCalculationBreakdown
)

export interface ItemTaxCollection {
  readonly model?: "MARKETPLACE_FACILITATOR" | (string & {}) | undefined
  readonly responsibleParty?: string | undefined
}

const $ItemTaxCollection: Shape.Shape = Shape.define(() => Shape.Struct({
  model: Shape.optional(Shape.String),
  responsibleParty: Shape.optional(Shape.String)
}))
export const ItemTaxCollection: Schemas.Codec<ItemTaxCollection> = Schemas.make($ItemTaxCollection)

/** Amazon's product number (ASIN). */
export type Asin = string

const $Asin: Shape.Shape = Shape.define(() => Shape.String)
export const Asin: Schemas.Codec<Asin> = Schemas.make($Asin)

/** The seller's product number (SKU). */
export type SKU = string

const $SKU: Shape.Shape = Shape.define(() => Shape.String)
export const SKU: Schemas.Codec<SKU> = Schemas.make($SKU)

/** An amount with its currency. */
export interface Money {
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ amount: $Decimal, currencyCode: Shape.String }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface DateTimeRange {
  /** ISO 8601. */
  readonly earliestDateTime?: string | undefined
  /** ISO 8601. */
  readonly latestDateTime?: string | undefined
}

const $DateTimeRange: Shape.Shape = Shape.define(() => Shape.Struct({
  earliestDateTime: Shape.optional(Shape.String),
  latestDateTime: Shape.optional(Shape.String)
}))
export const DateTimeRange: Schemas.Codec<DateTimeRange> = Schemas.make($DateTimeRange)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface FulfillmentOrder {
  readonly fulfillmentOrderId: string
}

const $FulfillmentOrder: Shape.Shape = Shape.define(() => Shape.Struct({ fulfillmentOrderId: Shape.String }))
export const FulfillmentOrder: Schemas.Codec<FulfillmentOrder> = Schemas.make($FulfillmentOrder)
