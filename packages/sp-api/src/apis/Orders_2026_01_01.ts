// AUTO-GENERATED from orders_2026-01-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Orders 2026-01-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchOrders`. */
export interface SearchOrdersInput {
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly fulfillmentStatuses?: ReadonlyArray<"PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE" | (string & {})> | undefined
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly fulfilledBy?: ReadonlyArray<"MERCHANT" | "AMAZON" | (string & {})> | undefined
  readonly maxResultsPerPage?: number | undefined
  readonly paginationToken?: string | undefined
  readonly includedData?: ReadonlyArray<"BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS" | (string & {})> | undefined
}

const $SearchOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  lastUpdatedAfter: C.optional(C.DateTimeInput),
  lastUpdatedBefore: C.optional(C.DateTimeInput),
  fulfillmentStatuses: C.optional(C.Array(C.String)),
  marketplaceIds: C.optional(C.Array(C.String)),
  fulfilledBy: C.optional(C.Array(C.String)),
  maxResultsPerPage: C.optional(C.Number),
  paginationToken: C.optional(C.String),
  includedData: C.optional(C.Array(C.String))
}))
export const SearchOrdersInput: S.Codec<SearchOrdersInput> = /*#__PURE__*/ S.schema($SearchOrdersInput)

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
 */
export const searchOrders: Paging.ItemsOperation<
  void | SearchOrdersInput,
  SearchOrdersResponse,
  Order
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $SearchOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly orderId: string
  readonly includedData?: ReadonlyArray<"BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS" | (string & {})> | undefined
}

const $GetOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  includedData: C.optional(C.Array(C.String))
}))
export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.schema($GetOrderInput)

/**
 * `GET /orders/2026-01-01/orders/{orderId}`
 *
 * - Rate: 0.5 requests per second, burst 30
 */
export const getOrder: Op.Operation<GetOrderInput, GetOrderResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetOrderResponse })

/** The operations of Orders as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Orders_2026_01_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  searchOrders,
  getOrder
}))

export interface SearchOrdersResponse {
  readonly orders: ReadonlyArray<Order>
  readonly pagination?: Pagination | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: string | undefined
  /** ISO 8601. */
  readonly createdBefore?: string | undefined
}

const $SearchOrdersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orders: C.Array($Order),
  pagination: C.optional($Pagination),
  lastUpdatedBefore: C.optional(C.String),
  createdBefore: C.optional(C.String)
}))
export const SearchOrdersResponse: S.Codec<SearchOrdersResponse> = /*#__PURE__*/ S.schema($SearchOrdersResponse)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface GetOrderResponse {
  readonly order: Order
}

const $GetOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ order: $Order }))
export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.schema($GetOrderResponse)

export interface Order {
  readonly orderId: string
  readonly orderAliases?: ReadonlyArray<Alias> | undefined
  /** ISO 8601. */
  readonly createdTime: string
  /** ISO 8601. */
  readonly lastUpdatedTime: string
  readonly programs?: ReadonlyArray<string> | undefined
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

const $Order: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  orderAliases: C.optional(C.Array($Alias)),
  createdTime: C.String,
  lastUpdatedTime: C.String,
  programs: C.optional(C.Array(C.String)),
  associatedOrders: C.optional(C.Array($AssociatedOrder)),
  salesChannel: $SalesChannel,
  buyer: C.optional($Buyer),
  recipient: C.optional($Recipient),
  proceeds: C.optional($OrderProceeds),
  payment: C.optional($OrderPayment),
  tax: C.optional($OrderTax),
  fulfillment: C.optional($OrderFulfillment),
  orderItems: C.Array($OrderItem),
  packages: C.optional(C.Array($OrderPackage)),
  fulfillmentOrders: C.optional(C.Array($FulfillmentOrder))
}))
export const Order: S.Codec<Order> = /*#__PURE__*/ S.schema($Order)

export interface Alias {
  readonly aliasId: string
  readonly aliasType: string
}

const $Alias: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ aliasId: C.String, aliasType: C.String }))
export const Alias: S.Codec<Alias> = /*#__PURE__*/ S.schema($Alias)

export interface AssociatedOrder {
  readonly orderId?: string | undefined
  readonly associationType?: string | undefined
}

const $AssociatedOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.optional(C.String),
  associationType: C.optional(C.String)
}))
export const AssociatedOrder: S.Codec<AssociatedOrder> = /*#__PURE__*/ S.schema($AssociatedOrder)

export interface SalesChannel {
  readonly channelName: string
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

const $SalesChannel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  channelName: C.String,
  marketplaceId: C.optional(C.String),
  marketplaceName: C.optional(C.String)
}))
export const SalesChannel: S.Codec<SalesChannel> = /*#__PURE__*/ S.schema($SalesChannel)

export interface Buyer {
  readonly buyerName?: string | undefined
  readonly buyerEmail?: string | undefined
  readonly buyerCompanyName?: string | undefined
  readonly buyerPurchaseOrderNumber?: string | undefined
}

const $Buyer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyerName: C.optional(C.String),
  buyerEmail: C.optional(C.String),
  buyerCompanyName: C.optional(C.String),
  buyerPurchaseOrderNumber: C.optional(C.String)
}))
export const Buyer: S.Codec<Buyer> = /*#__PURE__*/ S.schema($Buyer)

export interface Recipient {
  readonly deliveryAddress?: CustomerAddress | undefined
  readonly deliveryPreference?: DeliveryPreference | undefined
}

const $Recipient: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryAddress: C.optional($CustomerAddress),
  deliveryPreference: C.optional($DeliveryPreference)
}))
export const Recipient: S.Codec<Recipient> = /*#__PURE__*/ S.schema($Recipient)

export interface OrderProceeds {
  readonly grandTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<OrderProceedsBreakdown> | undefined
}

const $OrderProceeds: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  grandTotal: C.optional($Money),
  breakdowns: C.optional(C.Array($OrderProceedsBreakdown))
}))
export const OrderProceeds: S.Codec<OrderProceeds> = /*#__PURE__*/ S.schema($OrderProceeds)

export interface OrderProceedsBreakdown {
  readonly type: string
  readonly status?: string | undefined
  readonly subtotal: Money
}

const $OrderProceedsBreakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  status: C.optional(C.String),
  subtotal: $Money
}))
export const OrderProceedsBreakdown: S.Codec<OrderProceedsBreakdown> = /*#__PURE__*/ S.schema($OrderProceedsBreakdown)

export interface OrderFulfillment {
  readonly fulfillmentStatus: FulfillmentStatus
  readonly fulfilledBy?: string | undefined
  readonly fulfillmentServiceLevel?: string | undefined
  readonly shipByWindow?: DateTimeRange | undefined
  readonly deliverByWindow?: DateTimeRange | undefined
  readonly labelPrintingWindow?: DateTimeRange | undefined
}

const $OrderFulfillment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentStatus: $FulfillmentStatus,
  fulfilledBy: C.optional(C.String),
  fulfillmentServiceLevel: C.optional(C.String),
  shipByWindow: C.optional($DateTimeRange),
  deliverByWindow: C.optional($DateTimeRange),
  labelPrintingWindow: C.optional($DateTimeRange)
}))
export const OrderFulfillment: S.Codec<OrderFulfillment> = /*#__PURE__*/ S.schema($OrderFulfillment)

export interface OrderItem {
  readonly orderItemId: string
  readonly quantityOrdered: number
  readonly measurement?: Measurement | undefined
  readonly associatedOrderItems?: ReadonlyArray<AssociatedOrderItem> | undefined
  readonly programs?: ReadonlyArray<string> | undefined
  readonly product: ItemProduct
  readonly proceeds?: ItemProceeds | undefined
  readonly expense?: ItemExpense | undefined
  readonly promotion?: ItemPromotion | undefined
  readonly cancellation?: ItemCancellation | undefined
  readonly fulfillment?: ItemFulfillment | undefined
  readonly tax?: ItemTax | undefined
}

const $OrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderItemId: C.String,
  quantityOrdered: C.Number,
  measurement: C.optional($Measurement),
  associatedOrderItems: C.optional(C.Array($AssociatedOrderItem)),
  programs: C.optional(C.Array(C.String)),
  product: $ItemProduct,
  proceeds: C.optional($ItemProceeds),
  expense: C.optional($ItemExpense),
  promotion: C.optional($ItemPromotion),
  cancellation: C.optional($ItemCancellation),
  fulfillment: C.optional($ItemFulfillment),
  tax: C.optional($ItemTax)
}))
export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.schema($OrderItem)

export interface OrderPackage {
  readonly packageReferenceId: string
  /** ISO 8601. */
  readonly createdTime?: string | undefined
  readonly packageStatus?: PackageStatus | undefined
  readonly carrier?: string | undefined
  /** ISO 8601. */
  readonly shipTime?: string | undefined
  readonly shippingService?: string | undefined
  readonly trackingNumber?: string | undefined
  readonly shipFromAddress?: MerchantAddress | undefined
  readonly packageItems?: ReadonlyArray<PackageItem> | undefined
}

const $OrderPackage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageReferenceId: C.String,
  createdTime: C.optional(C.String),
  packageStatus: C.optional($PackageStatus),
  carrier: C.optional(C.String),
  shipTime: C.optional(C.String),
  shippingService: C.optional(C.String),
  trackingNumber: C.optional(C.String),
  shipFromAddress: C.optional($MerchantAddress),
  packageItems: C.optional(C.Array($PackageItem))
}))
export const OrderPackage: S.Codec<OrderPackage> = /*#__PURE__*/ S.schema($OrderPackage)

export interface DeliveryPreference {
  readonly dropOffLocation?: string | undefined
  readonly addressInstruction?: string | undefined
  readonly deliveryTime?: PreferredDeliveryTime | undefined
  readonly deliveryCapabilities?: ReadonlyArray<PreferredDeliveryCapability> | undefined
}

const $DeliveryPreference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dropOffLocation: C.optional(C.String),
  addressInstruction: C.optional(C.String),
  deliveryTime: C.optional($PreferredDeliveryTime),
  deliveryCapabilities: C.optional(C.Array($PreferredDeliveryCapability))
}))
export const DeliveryPreference: S.Codec<DeliveryPreference> = /*#__PURE__*/ S.schema($DeliveryPreference)

export interface CustomerAddress {
  readonly name?: string | undefined
  readonly companyName?: string | undefined
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly districtOrCounty?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly municipality?: string | undefined
  readonly postalCode?: string | undefined
  readonly countryCode?: string | undefined
  readonly phone?: string | undefined
  readonly extendedFields?: AddressExtendedFields | undefined
  readonly addressType?: string | undefined
}

const $CustomerAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  companyName: C.optional(C.String),
  addressLine1: C.optional(C.String),
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  municipality: C.optional(C.String),
  postalCode: C.optional(C.String),
  countryCode: C.optional(C.String),
  phone: C.optional(C.String),
  extendedFields: C.optional($AddressExtendedFields),
  addressType: C.optional(C.String)
}))
export const CustomerAddress: S.Codec<CustomerAddress> = /*#__PURE__*/ S.schema($CustomerAddress)

export interface AddressExtendedFields {
  readonly streetName?: string | undefined
  readonly streetNumber?: string | undefined
  readonly complement?: string | undefined
  readonly neighborhood?: string | undefined
}

const $AddressExtendedFields: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  streetName: C.optional(C.String),
  streetNumber: C.optional(C.String),
  complement: C.optional(C.String),
  neighborhood: C.optional(C.String)
}))
export const AddressExtendedFields: S.Codec<AddressExtendedFields> = /*#__PURE__*/ S.schema($AddressExtendedFields)

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
  readonly countryCode?: string | undefined
}

const $MerchantAddress: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  addressLine1: C.optional(C.String),
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  districtOrCounty: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  municipality: C.optional(C.String),
  postalCode: C.optional(C.String),
  countryCode: C.optional(C.String)
}))
export const MerchantAddress: S.Codec<MerchantAddress> = /*#__PURE__*/ S.schema($MerchantAddress)

export type FulfillmentStatus = "PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE" | (string & {})

const $FulfillmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentStatus: S.Codec<FulfillmentStatus> = /*#__PURE__*/ S.schema($FulfillmentStatus)

export interface Measurement {
  readonly unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly value: number
}

const $Measurement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: C.Number }))
export const Measurement: S.Codec<Measurement> = /*#__PURE__*/ S.schema($Measurement)

export interface ItemProduct {
  readonly asin?: Asin | undefined
  readonly title?: string | undefined
  readonly sellerSku?: SKU | undefined
  readonly condition?: ItemCondition | undefined
  readonly price?: ItemPrice | undefined
  readonly serialNumbers?: ReadonlyArray<string> | undefined
  readonly customization?: ItemCustomization | undefined
}

const $ItemProduct: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional($Asin),
  title: C.optional(C.String),
  sellerSku: C.optional($SKU),
  condition: C.optional($ItemCondition),
  price: C.optional($ItemPrice),
  serialNumbers: C.optional(C.Array(C.String)),
  customization: C.optional($ItemCustomization)
}))
export const ItemProduct: S.Codec<ItemProduct> = /*#__PURE__*/ S.schema($ItemProduct)

export interface ItemProceeds {
  readonly proceedsTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<ItemProceedsBreakdown> | undefined
}

const $ItemProceeds: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  proceedsTotal: C.optional($Money),
  breakdowns: C.optional(C.Array($ItemProceedsBreakdown))
}))
export const ItemProceeds: S.Codec<ItemProceeds> = /*#__PURE__*/ S.schema($ItemProceeds)

export interface ItemExpense {
  readonly pointsCost?: ItemPointsCost | undefined
}

const $ItemExpense: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ pointsCost: C.optional($ItemPointsCost) }))
export const ItemExpense: S.Codec<ItemExpense> = /*#__PURE__*/ S.schema($ItemExpense)

export interface ItemPromotion {
  readonly breakdowns?: ReadonlyArray<ItemPromotionBreakdown> | undefined
}

const $ItemPromotion: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  breakdowns: C.optional(C.Array($ItemPromotionBreakdown))
}))
export const ItemPromotion: S.Codec<ItemPromotion> = /*#__PURE__*/ S.schema($ItemPromotion)

export interface ItemCancellation {
  readonly cancellationRequest?: ItemCancellationRequest | undefined
  readonly cancellationExecution?: ItemCancellationExecution | undefined
}

const $ItemCancellation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cancellationRequest: C.optional($ItemCancellationRequest),
  cancellationExecution: C.optional($ItemCancellationExecution)
}))
export const ItemCancellation: S.Codec<ItemCancellation> = /*#__PURE__*/ S.schema($ItemCancellation)

export interface ItemFulfillment {
  readonly quantityFulfilled?: number | undefined
  readonly quantityUnfulfilled?: number | undefined
  readonly picking?: ItemPicking | undefined
  readonly packing?: ItemPacking | undefined
  readonly shipping?: ItemShipping | undefined
}

const $ItemFulfillment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  quantityFulfilled: C.optional(C.Number),
  quantityUnfulfilled: C.optional(C.Number),
  picking: C.optional($ItemPicking),
  packing: C.optional($ItemPacking),
  shipping: C.optional($ItemShipping)
}))
export const ItemFulfillment: S.Codec<ItemFulfillment> = /*#__PURE__*/ S.schema($ItemFulfillment)

export interface PreferredDeliveryTime {
  readonly businessHours?: ReadonlyArray<BusinessHour> | undefined
  readonly exceptionDates?: ReadonlyArray<ExceptionDate> | undefined
}

const $PreferredDeliveryTime: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  businessHours: C.optional(C.Array($BusinessHour)),
  exceptionDates: C.optional(C.Array($ExceptionDate))
}))
export const PreferredDeliveryTime: S.Codec<PreferredDeliveryTime> = /*#__PURE__*/ S.schema($PreferredDeliveryTime)

export interface BusinessHour {
  readonly dayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

const $BusinessHour: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dayOfWeek: C.optional(C.String),
  timeWindows: C.optional(C.Array($TimeWindow))
}))
export const BusinessHour: S.Codec<BusinessHour> = /*#__PURE__*/ S.schema($BusinessHour)

export interface ExceptionDate {
  /** ISO 8601. */
  readonly exceptionDate?: string | undefined
  readonly exceptionDateType?: "CLOSED" | "OPEN" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

const $ExceptionDate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  exceptionDate: C.optional(C.String),
  exceptionDateType: C.optional(C.String),
  timeWindows: C.optional(C.Array($TimeWindow))
}))
export const ExceptionDate: S.Codec<ExceptionDate> = /*#__PURE__*/ S.schema($ExceptionDate)

export interface TimeWindow {
  readonly startTime?: HourMinute | undefined
  readonly endTime?: HourMinute | undefined
}

const $TimeWindow: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional($HourMinute),
  endTime: C.optional($HourMinute)
}))
export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.schema($TimeWindow)

export interface HourMinute {
  readonly hour?: number | undefined
  readonly minute?: number | undefined
}

const $HourMinute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  hour: C.optional(C.Number),
  minute: C.optional(C.Number)
}))
export const HourMinute: S.Codec<HourMinute> = /*#__PURE__*/ S.schema($HourMinute)

export type PreferredDeliveryCapability = string

const $PreferredDeliveryCapability: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PreferredDeliveryCapability: S.Codec<PreferredDeliveryCapability> = /*#__PURE__*/ S.schema(
  $PreferredDeliveryCapability
)

export interface ItemCondition {
  readonly conditionType?: string | undefined
  readonly conditionSubtype?: string | undefined
  readonly conditionNote?: string | undefined
}

const $ItemCondition: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  conditionType: C.optional(C.String),
  conditionSubtype: C.optional(C.String),
  conditionNote: C.optional(C.String)
}))
export const ItemCondition: S.Codec<ItemCondition> = /*#__PURE__*/ S.schema($ItemCondition)

export interface ItemPrice {
  readonly unitPrice?: Money | undefined
  readonly priceDesignation?: string | undefined
}

const $ItemPrice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unitPrice: C.optional($Money),
  priceDesignation: C.optional(C.String)
}))
export const ItemPrice: S.Codec<ItemPrice> = /*#__PURE__*/ S.schema($ItemPrice)

export interface ItemCustomization {
  readonly customizedUrl?: string | undefined
}

const $ItemCustomization: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ customizedUrl: C.optional(C.String) }))
export const ItemCustomization: S.Codec<ItemCustomization> = /*#__PURE__*/ S.schema($ItemCustomization)

export interface ItemProceedsBreakdown {
  readonly type: string
  readonly subtotal: Money
  readonly detailedBreakdowns?: ReadonlyArray<ItemProceedsDetailedBreakdown> | undefined
}

const $ItemProceedsBreakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  subtotal: $Money,
  detailedBreakdowns: C.optional(C.Array($ItemProceedsDetailedBreakdown))
}))
export const ItemProceedsBreakdown: S.Codec<ItemProceedsBreakdown> = /*#__PURE__*/ S.schema($ItemProceedsBreakdown)

export interface ItemProceedsDetailedBreakdown {
  readonly subtype?: string | undefined
  readonly value?: Money | undefined
}

const $ItemProceedsDetailedBreakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subtype: C.optional(C.String),
  value: C.optional($Money)
}))
export const ItemProceedsDetailedBreakdown: S.Codec<ItemProceedsDetailedBreakdown> = /*#__PURE__*/ S.schema(
  $ItemProceedsDetailedBreakdown
)

export interface ItemPointsCost {
  readonly pointsGranted?: PointsGranted | undefined
}

const $ItemPointsCost: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ pointsGranted: C.optional($PointsGranted) }))
export const ItemPointsCost: S.Codec<ItemPointsCost> = /*#__PURE__*/ S.schema($ItemPointsCost)

export interface PointsGranted {
  readonly pointsNumber?: number | undefined
  readonly pointsMonetaryValue?: Money | undefined
}

const $PointsGranted: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pointsNumber: C.optional(C.Number),
  pointsMonetaryValue: C.optional($Money)
}))
export const PointsGranted: S.Codec<PointsGranted> = /*#__PURE__*/ S.schema($PointsGranted)

export interface ItemPromotionBreakdown {
  readonly promotionId?: string | undefined
}

const $ItemPromotionBreakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ promotionId: C.optional(C.String) }))
export const ItemPromotionBreakdown: S.Codec<ItemPromotionBreakdown> = /*#__PURE__*/ S.schema($ItemPromotionBreakdown)

export interface ItemCancellationRequest {
  readonly requester?: string | undefined
  readonly cancelReason?: string | undefined
}

const $ItemCancellationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requester: C.optional(C.String),
  cancelReason: C.optional(C.String)
}))
export const ItemCancellationRequest: S.Codec<ItemCancellationRequest> = /*#__PURE__*/ S.schema(
  $ItemCancellationRequest
)

export interface ItemCancellationExecution {
  readonly cancelledBy?: string | undefined
  readonly cancelReason?: string | undefined
}

const $ItemCancellationExecution: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cancelledBy: C.optional(C.String),
  cancelReason: C.optional(C.String)
}))
export const ItemCancellationExecution: S.Codec<ItemCancellationExecution> = /*#__PURE__*/ S.schema(
  $ItemCancellationExecution
)

export interface ItemPicking {
  readonly substitutionPreference?: ItemSubstitutionPreference | undefined
}

const $ItemPicking: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  substitutionPreference: C.optional($ItemSubstitutionPreference)
}))
export const ItemPicking: S.Codec<ItemPicking> = /*#__PURE__*/ S.schema($ItemPicking)

export interface ItemPacking {
  readonly giftOption?: GiftOption | undefined
  readonly serialNumberRequirement?: SerialNumberRequirement | undefined
}

const $ItemPacking: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  giftOption: C.optional($GiftOption),
  serialNumberRequirement: C.optional($SerialNumberRequirement)
}))
export const ItemPacking: S.Codec<ItemPacking> = /*#__PURE__*/ S.schema($ItemPacking)

export interface ItemShipping {
  readonly scheduledDeliveryWindow?: DateTimeRange | undefined
  readonly shippingConstraints?: ItemShippingConstraints | undefined
  readonly internationalShipping?: ItemInternationalShipping | undefined
}

const $ItemShipping: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduledDeliveryWindow: C.optional($DateTimeRange),
  shippingConstraints: C.optional($ItemShippingConstraints),
  internationalShipping: C.optional($ItemInternationalShipping)
}))
export const ItemShipping: S.Codec<ItemShipping> = /*#__PURE__*/ S.schema($ItemShipping)

export interface GiftOption {
  readonly giftMessage?: string | undefined
  readonly giftWrapLevel?: string | undefined
}

const $GiftOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  giftMessage: C.optional(C.String),
  giftWrapLevel: C.optional(C.String)
}))
export const GiftOption: S.Codec<GiftOption> = /*#__PURE__*/ S.schema($GiftOption)

export interface SerialNumberRequirement {
  readonly requirementType?: string | undefined
}

const $SerialNumberRequirement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requirementType: C.optional(C.String)
}))
export const SerialNumberRequirement: S.Codec<SerialNumberRequirement> = /*#__PURE__*/ S.schema(
  $SerialNumberRequirement
)

export interface ItemSubstitutionPreference {
  readonly substitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly substitutionOptions?: ReadonlyArray<ItemSubstitutionOption> | undefined
}

const $ItemSubstitutionPreference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  substitutionType: C.String,
  substitutionOptions: C.optional(C.Array($ItemSubstitutionOption))
}))
export const ItemSubstitutionPreference: S.Codec<ItemSubstitutionPreference> = /*#__PURE__*/ S.schema(
  $ItemSubstitutionPreference
)

export interface ItemSubstitutionOption {
  readonly asin?: string | undefined
  readonly quantityOrdered?: number | undefined
  readonly sellerSku?: string | undefined
  readonly title?: string | undefined
  readonly measurement?: Measurement | undefined
}

const $ItemSubstitutionOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  quantityOrdered: C.optional(C.Number),
  sellerSku: C.optional(C.String),
  title: C.optional(C.String),
  measurement: C.optional($Measurement)
}))
export const ItemSubstitutionOption: S.Codec<ItemSubstitutionOption> = /*#__PURE__*/ S.schema($ItemSubstitutionOption)

export interface ItemShippingConstraints {
  readonly palletDelivery?: ConstraintType | undefined
  readonly cashOnDelivery?: ConstraintType | undefined
  readonly signatureConfirmation?: ConstraintType | undefined
  readonly recipientIdentityVerification?: ConstraintType | undefined
  readonly recipientAgeVerification?: ConstraintType | undefined
}

const $ItemShippingConstraints: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  palletDelivery: C.optional($ConstraintType),
  cashOnDelivery: C.optional($ConstraintType),
  signatureConfirmation: C.optional($ConstraintType),
  recipientIdentityVerification: C.optional($ConstraintType),
  recipientAgeVerification: C.optional($ConstraintType)
}))
export const ItemShippingConstraints: S.Codec<ItemShippingConstraints> = /*#__PURE__*/ S.schema(
  $ItemShippingConstraints
)

export type ConstraintType = "MANDATORY" | (string & {})

const $ConstraintType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ConstraintType: S.Codec<ConstraintType> = /*#__PURE__*/ S.schema($ConstraintType)

export interface ItemInternationalShipping {
  readonly iossNumber?: string | undefined
}

const $ItemInternationalShipping: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ iossNumber: C.optional(C.String) }))
export const ItemInternationalShipping: S.Codec<ItemInternationalShipping> = /*#__PURE__*/ S.schema(
  $ItemInternationalShipping
)

export interface PackageStatus {
  readonly status: "PENDING" | "IN_TRANSIT" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "UNDELIVERABLE" | (string & {})
  readonly detailedStatus?: string | undefined
}

const $PackageStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.String,
  detailedStatus: C.optional(C.String)
}))
export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.schema($PackageStatus)

export interface PackageItem {
  readonly orderItemId: string
  readonly quantity: number
  readonly transparencyCodes?: ReadonlyArray<string> | undefined
}

const $PackageItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderItemId: C.String,
  quantity: C.Number,
  transparencyCodes: C.optional(C.Array(C.String))
}))
export const PackageItem: S.Codec<PackageItem> = /*#__PURE__*/ S.schema($PackageItem)

export interface OrderPayment {
  readonly paymentExecutions?: ReadonlyArray<PaymentExecution> | undefined
}

const $OrderPayment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentExecutions: C.optional(C.Array($PaymentExecution))
}))
export const OrderPayment: S.Codec<OrderPayment> = /*#__PURE__*/ S.schema($OrderPayment)

export interface PaymentExecution {
  readonly paymentMethod?: string | undefined
  readonly paymentAmount?: Money | undefined
  readonly acquirerId?: string | undefined
  readonly cardBrand?: string | undefined
  readonly authorizationCode?: string | undefined
}

const $PaymentExecution: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentMethod: C.optional(C.String),
  paymentAmount: C.optional($Money),
  acquirerId: C.optional(C.String),
  cardBrand: C.optional(C.String),
  authorizationCode: C.optional(C.String)
}))
export const PaymentExecution: S.Codec<PaymentExecution> = /*#__PURE__*/ S.schema($PaymentExecution)

export interface OrderTax {
  readonly taxRegistrations?: ReadonlyArray<OrderTaxRegistration> | undefined
  readonly taxInvoicing?: OrderTaxInvoicing | undefined
}

const $OrderTax: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrations: C.optional(C.Array($OrderTaxRegistration)),
  taxInvoicing: C.optional($OrderTaxInvoicing)
}))
export const OrderTax: S.Codec<OrderTax> = /*#__PURE__*/ S.schema($OrderTax)

export interface OrderTaxRegistration {
  readonly entityType?: string | undefined
  readonly legalName?: string | undefined
  readonly taxRegistrationType?: string | undefined
  readonly taxRegistrationNumber?: string | undefined
  readonly taxRegistrationAddress?: CustomerAddress | undefined
  readonly taxRegistrationAttributes?: ReadonlyArray<TaxRegistrationAttribute> | undefined
}

const $OrderTaxRegistration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  entityType: C.optional(C.String),
  legalName: C.optional(C.String),
  taxRegistrationType: C.optional(C.String),
  taxRegistrationNumber: C.optional(C.String),
  taxRegistrationAddress: C.optional($CustomerAddress),
  taxRegistrationAttributes: C.optional(C.Array($TaxRegistrationAttribute))
}))
export const OrderTaxRegistration: S.Codec<OrderTaxRegistration> = /*#__PURE__*/ S.schema($OrderTaxRegistration)

export interface TaxRegistrationAttribute {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

const $TaxRegistrationAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  key: C.optional(C.String),
  value: C.optional(C.String)
}))
export const TaxRegistrationAttribute: S.Codec<TaxRegistrationAttribute> = /*#__PURE__*/ S.schema(
  $TaxRegistrationAttribute
)

export interface OrderTaxInvoicing {
  readonly buyerInvoicePreference?: string | undefined
  readonly invoiceStatus?: string | undefined
}

const $OrderTaxInvoicing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyerInvoicePreference: C.optional(C.String),
  invoiceStatus: C.optional(C.String)
}))
export const OrderTaxInvoicing: S.Codec<OrderTaxInvoicing> = /*#__PURE__*/ S.schema($OrderTaxInvoicing)

export interface AssociatedOrderItem {
  readonly orderId?: string | undefined
  readonly orderItemId?: string | undefined
  readonly associationType?: string | undefined
}

const $AssociatedOrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.optional(C.String),
  orderItemId: C.optional(C.String),
  associationType: C.optional(C.String)
}))
export const AssociatedOrderItem: S.Codec<AssociatedOrderItem> = /*#__PURE__*/ S.schema($AssociatedOrderItem)

export interface ItemTax {
  readonly taxCalculationBreakdowns?: ReadonlyArray<ItemTaxCalculationBreakdown> | undefined
  readonly taxCollections?: ReadonlyArray<ItemTaxCollection> | undefined
}

const $ItemTax: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxCalculationBreakdowns: C.optional(C.Array($ItemTaxCalculationBreakdown)),
  taxCollections: C.optional(C.Array($ItemTaxCollection))
}))
export const ItemTax: S.Codec<ItemTax> = /*#__PURE__*/ S.schema($ItemTax)

export interface ItemTaxCalculationBreakdown {
  readonly reportingScheme?: string | undefined
}

const $ItemTaxCalculationBreakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportingScheme: C.optional(C.String)
}))
export const ItemTaxCalculationBreakdown: S.Codec<ItemTaxCalculationBreakdown> = /*#__PURE__*/ S.schema(
  $ItemTaxCalculationBreakdown
)

export interface ItemTaxCollection {
  readonly model?: string | undefined
  readonly responsibleParty?: string | undefined
}

const $ItemTaxCollection: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  model: C.optional(C.String),
  responsibleParty: C.optional(C.String)
}))
export const ItemTaxCollection: S.Codec<ItemTaxCollection> = /*#__PURE__*/ S.schema($ItemTaxCollection)

export type Asin = string

const $Asin: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.schema($Asin)

export type SKU = string

const $SKU: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SKU: S.Codec<SKU> = /*#__PURE__*/ S.schema($SKU)

export interface Money {
  readonly amount: Decimal
  readonly currencyCode: string
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amount: $Decimal, currencyCode: C.String }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface DateTimeRange {
  /** ISO 8601. */
  readonly earliestDateTime?: string | undefined
  /** ISO 8601. */
  readonly latestDateTime?: string | undefined
}

const $DateTimeRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  earliestDateTime: C.optional(C.String),
  latestDateTime: C.optional(C.String)
}))
export const DateTimeRange: S.Codec<DateTimeRange> = /*#__PURE__*/ S.schema($DateTimeRange)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface FulfillmentOrder {
  readonly fulfillmentOrderId: string
}

const $FulfillmentOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ fulfillmentOrderId: C.String }))
export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.schema($FulfillmentOrder)
