// AUTO-GENERATED from orders_2026-01-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Orders 2026-01-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
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

export const SearchOrdersInput: S.Codec<SearchOrdersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  lastUpdatedAfter: S.optional(S.DateTimeInput),
  lastUpdatedBefore: S.optional(S.DateTimeInput),
  fulfillmentStatuses: S.optional(S.Array(S.String)),
  marketplaceIds: S.optional(S.Array(S.String)),
  fulfilledBy: S.optional(S.Array(S.String)),
  maxResultsPerPage: S.optional(S.Number),
  paginationToken: S.optional(S.String),
  includedData: S.optional(S.Array(S.String))
}))

/**
 * `GET /orders/2026-01-01/orders`
 *
 * - Rate: 0.0056 requests per second, burst 20
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
    maxResultsPerPage: { in: "query", type: "integer" },
    paginationToken: { in: "query", type: "string" },
    includedData: { in: "query", type: "string", list: "csv" }
  },
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
}, { output: (): S.Built => SearchOrdersResponse })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly orderId: string
  readonly includedData?: ReadonlyArray<"BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS" | (string & {})> | undefined
}

export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  includedData: S.optional(S.Array(S.String))
}))

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
}, { output: (): S.Built => GetOrderResponse })

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

export const SearchOrdersResponse: S.Codec<SearchOrdersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  orders: S.Array(Order),
  pagination: S.optional(Pagination),
  lastUpdatedBefore: S.optional(S.String),
  createdBefore: S.optional(S.String)
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface GetOrderResponse {
  readonly order: Order
}

export const GetOrderResponse: S.Codec<GetOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({ order: Order }))

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

export const Order: S.Codec<Order> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  orderAliases: S.optional(S.Array(Alias)),
  createdTime: S.String,
  lastUpdatedTime: S.String,
  programs: S.optional(S.Array(S.String)),
  associatedOrders: S.optional(S.Array(AssociatedOrder)),
  salesChannel: SalesChannel,
  buyer: S.optional(Buyer),
  recipient: S.optional(Recipient),
  proceeds: S.optional(OrderProceeds),
  payment: S.optional(OrderPayment),
  tax: S.optional(OrderTax),
  fulfillment: S.optional(OrderFulfillment),
  orderItems: S.Array(OrderItem),
  packages: S.optional(S.Array(OrderPackage)),
  fulfillmentOrders: S.optional(S.Array(FulfillmentOrder))
}))

export interface Alias {
  readonly aliasId: string
  readonly aliasType: string
}

export const Alias: S.Codec<Alias> = /*#__PURE__*/ S.define(() => S.Struct({ aliasId: S.String, aliasType: S.String }))

export interface AssociatedOrder {
  readonly orderId?: string | undefined
  readonly associationType?: string | undefined
}

export const AssociatedOrder: S.Codec<AssociatedOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.optional(S.String),
  associationType: S.optional(S.String)
}))

export interface SalesChannel {
  readonly channelName: string
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

export const SalesChannel: S.Codec<SalesChannel> = /*#__PURE__*/ S.define(() => S.Struct({
  channelName: S.String,
  marketplaceId: S.optional(S.String),
  marketplaceName: S.optional(S.String)
}))

export interface Buyer {
  readonly buyerName?: string | undefined
  readonly buyerEmail?: string | undefined
  readonly buyerCompanyName?: string | undefined
  readonly buyerPurchaseOrderNumber?: string | undefined
}

export const Buyer: S.Codec<Buyer> = /*#__PURE__*/ S.define(() => S.Struct({
  buyerName: S.optional(S.String),
  buyerEmail: S.optional(S.String),
  buyerCompanyName: S.optional(S.String),
  buyerPurchaseOrderNumber: S.optional(S.String)
}))

export interface Recipient {
  readonly deliveryAddress?: CustomerAddress | undefined
  readonly deliveryPreference?: DeliveryPreference | undefined
}

export const Recipient: S.Codec<Recipient> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryAddress: S.optional(CustomerAddress),
  deliveryPreference: S.optional(DeliveryPreference)
}))

export interface OrderProceeds {
  readonly grandTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<OrderProceedsBreakdown> | undefined
}

export const OrderProceeds: S.Codec<OrderProceeds> = /*#__PURE__*/ S.define(() => S.Struct({
  grandTotal: S.optional(Money),
  breakdowns: S.optional(S.Array(OrderProceedsBreakdown))
}))

export interface OrderProceedsBreakdown {
  readonly type: string
  readonly status?: string | undefined
  readonly subtotal: Money
}

export const OrderProceedsBreakdown: S.Codec<OrderProceedsBreakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  status: S.optional(S.String),
  subtotal: Money
}))

export interface OrderFulfillment {
  readonly fulfillmentStatus: FulfillmentStatus
  readonly fulfilledBy?: string | undefined
  readonly fulfillmentServiceLevel?: string | undefined
  readonly shipByWindow?: DateTimeRange | undefined
  readonly deliverByWindow?: DateTimeRange | undefined
  readonly labelPrintingWindow?: DateTimeRange | undefined
}

export const OrderFulfillment: S.Codec<OrderFulfillment> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentStatus: FulfillmentStatus,
  fulfilledBy: S.optional(S.String),
  fulfillmentServiceLevel: S.optional(S.String),
  shipByWindow: S.optional(DateTimeRange),
  deliverByWindow: S.optional(DateTimeRange),
  labelPrintingWindow: S.optional(DateTimeRange)
}))

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

export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  orderItemId: S.String,
  quantityOrdered: S.Number,
  measurement: S.optional(Measurement),
  associatedOrderItems: S.optional(S.Array(AssociatedOrderItem)),
  programs: S.optional(S.Array(S.String)),
  product: ItemProduct,
  proceeds: S.optional(ItemProceeds),
  expense: S.optional(ItemExpense),
  promotion: S.optional(ItemPromotion),
  cancellation: S.optional(ItemCancellation),
  fulfillment: S.optional(ItemFulfillment),
  tax: S.optional(ItemTax)
}))

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

export const OrderPackage: S.Codec<OrderPackage> = /*#__PURE__*/ S.define(() => S.Struct({
  packageReferenceId: S.String,
  createdTime: S.optional(S.String),
  packageStatus: S.optional(PackageStatus),
  carrier: S.optional(S.String),
  shipTime: S.optional(S.String),
  shippingService: S.optional(S.String),
  trackingNumber: S.optional(S.String),
  shipFromAddress: S.optional(MerchantAddress),
  packageItems: S.optional(S.Array(PackageItem))
}))

export interface DeliveryPreference {
  readonly dropOffLocation?: string | undefined
  readonly addressInstruction?: string | undefined
  readonly deliveryTime?: PreferredDeliveryTime | undefined
  readonly deliveryCapabilities?: ReadonlyArray<PreferredDeliveryCapability> | undefined
}

export const DeliveryPreference: S.Codec<DeliveryPreference> = /*#__PURE__*/ S.define(() => S.Struct({
  dropOffLocation: S.optional(S.String),
  addressInstruction: S.optional(S.String),
  deliveryTime: S.optional(PreferredDeliveryTime),
  deliveryCapabilities: S.optional(S.Array(PreferredDeliveryCapability))
}))

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

export const CustomerAddress: S.Codec<CustomerAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  companyName: S.optional(S.String),
  addressLine1: S.optional(S.String),
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  districtOrCounty: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  municipality: S.optional(S.String),
  postalCode: S.optional(S.String),
  countryCode: S.optional(S.String),
  phone: S.optional(S.String),
  extendedFields: S.optional(AddressExtendedFields),
  addressType: S.optional(S.String)
}))

export interface AddressExtendedFields {
  readonly streetName?: string | undefined
  readonly streetNumber?: string | undefined
  readonly complement?: string | undefined
  readonly neighborhood?: string | undefined
}

export const AddressExtendedFields: S.Codec<AddressExtendedFields> = /*#__PURE__*/ S.define(() => S.Struct({
  streetName: S.optional(S.String),
  streetNumber: S.optional(S.String),
  complement: S.optional(S.String),
  neighborhood: S.optional(S.String)
}))

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

export const MerchantAddress: S.Codec<MerchantAddress> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  addressLine1: S.optional(S.String),
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  districtOrCounty: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  municipality: S.optional(S.String),
  postalCode: S.optional(S.String),
  countryCode: S.optional(S.String)
}))

export type FulfillmentStatus = "PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE" | (string & {})

export const FulfillmentStatus: S.Codec<FulfillmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface Measurement {
  readonly unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT" | (string & {})
  readonly value: number
}

export const Measurement: S.Codec<Measurement> = /*#__PURE__*/ S.define(() => S.Struct({
  unit: S.String,
  value: S.Number
}))

export interface ItemProduct {
  readonly asin?: Asin | undefined
  readonly title?: string | undefined
  readonly sellerSku?: SKU | undefined
  readonly condition?: ItemCondition | undefined
  readonly price?: ItemPrice | undefined
  readonly serialNumbers?: ReadonlyArray<string> | undefined
  readonly customization?: ItemCustomization | undefined
}

export const ItemProduct: S.Codec<ItemProduct> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(Asin),
  title: S.optional(S.String),
  sellerSku: S.optional(SKU),
  condition: S.optional(ItemCondition),
  price: S.optional(ItemPrice),
  serialNumbers: S.optional(S.Array(S.String)),
  customization: S.optional(ItemCustomization)
}))

export interface ItemProceeds {
  readonly proceedsTotal?: Money | undefined
  readonly breakdowns?: ReadonlyArray<ItemProceedsBreakdown> | undefined
}

export const ItemProceeds: S.Codec<ItemProceeds> = /*#__PURE__*/ S.define(() => S.Struct({
  proceedsTotal: S.optional(Money),
  breakdowns: S.optional(S.Array(ItemProceedsBreakdown))
}))

export interface ItemExpense {
  readonly pointsCost?: ItemPointsCost | undefined
}

export const ItemExpense: S.Codec<ItemExpense> = /*#__PURE__*/ S.define(() => S.Struct({
  pointsCost: S.optional(ItemPointsCost)
}))

export interface ItemPromotion {
  readonly breakdowns?: ReadonlyArray<ItemPromotionBreakdown> | undefined
}

export const ItemPromotion: S.Codec<ItemPromotion> = /*#__PURE__*/ S.define(() => S.Struct({
  breakdowns: S.optional(S.Array(ItemPromotionBreakdown))
}))

export interface ItemCancellation {
  readonly cancellationRequest?: ItemCancellationRequest | undefined
  readonly cancellationExecution?: ItemCancellationExecution | undefined
}

export const ItemCancellation: S.Codec<ItemCancellation> = /*#__PURE__*/ S.define(() => S.Struct({
  cancellationRequest: S.optional(ItemCancellationRequest),
  cancellationExecution: S.optional(ItemCancellationExecution)
}))

export interface ItemFulfillment {
  readonly quantityFulfilled?: number | undefined
  readonly quantityUnfulfilled?: number | undefined
  readonly picking?: ItemPicking | undefined
  readonly packing?: ItemPacking | undefined
  readonly shipping?: ItemShipping | undefined
}

export const ItemFulfillment: S.Codec<ItemFulfillment> = /*#__PURE__*/ S.define(() => S.Struct({
  quantityFulfilled: S.optional(S.Number),
  quantityUnfulfilled: S.optional(S.Number),
  picking: S.optional(ItemPicking),
  packing: S.optional(ItemPacking),
  shipping: S.optional(ItemShipping)
}))

export interface PreferredDeliveryTime {
  readonly businessHours?: ReadonlyArray<BusinessHour> | undefined
  readonly exceptionDates?: ReadonlyArray<ExceptionDate> | undefined
}

export const PreferredDeliveryTime: S.Codec<PreferredDeliveryTime> = /*#__PURE__*/ S.define(() => S.Struct({
  businessHours: S.optional(S.Array(BusinessHour)),
  exceptionDates: S.optional(S.Array(ExceptionDate))
}))

export interface BusinessHour {
  readonly dayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

export const BusinessHour: S.Codec<BusinessHour> = /*#__PURE__*/ S.define(() => S.Struct({
  dayOfWeek: S.optional(S.String),
  timeWindows: S.optional(S.Array(TimeWindow))
}))

export interface ExceptionDate {
  /** ISO 8601. */
  readonly exceptionDate?: string | undefined
  readonly exceptionDateType?: "CLOSED" | "OPEN" | (string & {}) | undefined
  readonly timeWindows?: ReadonlyArray<TimeWindow> | undefined
}

export const ExceptionDate: S.Codec<ExceptionDate> = /*#__PURE__*/ S.define(() => S.Struct({
  exceptionDate: S.optional(S.String),
  exceptionDateType: S.optional(S.String),
  timeWindows: S.optional(S.Array(TimeWindow))
}))

export interface TimeWindow {
  readonly startTime?: HourMinute | undefined
  readonly endTime?: HourMinute | undefined
}

export const TimeWindow: S.Codec<TimeWindow> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(HourMinute),
  endTime: S.optional(HourMinute)
}))

export interface HourMinute {
  readonly hour?: number | undefined
  readonly minute?: number | undefined
}

export const HourMinute: S.Codec<HourMinute> = /*#__PURE__*/ S.define(() => S.Struct({
  hour: S.optional(S.Number),
  minute: S.optional(S.Number)
}))

export type PreferredDeliveryCapability = string

export const PreferredDeliveryCapability: S.Codec<PreferredDeliveryCapability> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemCondition {
  readonly conditionType?: string | undefined
  readonly conditionSubtype?: string | undefined
  readonly conditionNote?: string | undefined
}

export const ItemCondition: S.Codec<ItemCondition> = /*#__PURE__*/ S.define(() => S.Struct({
  conditionType: S.optional(S.String),
  conditionSubtype: S.optional(S.String),
  conditionNote: S.optional(S.String)
}))

export interface ItemPrice {
  readonly unitPrice?: Money | undefined
  readonly priceDesignation?: string | undefined
}

export const ItemPrice: S.Codec<ItemPrice> = /*#__PURE__*/ S.define(() => S.Struct({
  unitPrice: S.optional(Money),
  priceDesignation: S.optional(S.String)
}))

export interface ItemCustomization {
  readonly customizedUrl?: string | undefined
}

export const ItemCustomization: S.Codec<ItemCustomization> = /*#__PURE__*/ S.define(() => S.Struct({
  customizedUrl: S.optional(S.String)
}))

export interface ItemProceedsBreakdown {
  readonly type: string
  readonly subtotal: Money
  readonly detailedBreakdowns?: ReadonlyArray<ItemProceedsDetailedBreakdown> | undefined
}

export const ItemProceedsBreakdown: S.Codec<ItemProceedsBreakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  subtotal: Money,
  detailedBreakdowns: S.optional(S.Array(ItemProceedsDetailedBreakdown))
}))

export interface ItemProceedsDetailedBreakdown {
  readonly subtype?: string | undefined
  readonly value?: Money | undefined
}

export const ItemProceedsDetailedBreakdown: S.Codec<ItemProceedsDetailedBreakdown> = /*#__PURE__*/ S.define(() =>
  S.Struct({ subtype: S.optional(S.String), value: S.optional(Money) })
)

export interface ItemPointsCost {
  readonly pointsGranted?: PointsGranted | undefined
}

export const ItemPointsCost: S.Codec<ItemPointsCost> = /*#__PURE__*/ S.define(() => S.Struct({
  pointsGranted: S.optional(PointsGranted)
}))

export interface PointsGranted {
  readonly pointsNumber?: number | undefined
  readonly pointsMonetaryValue?: Money | undefined
}

export const PointsGranted: S.Codec<PointsGranted> = /*#__PURE__*/ S.define(() => S.Struct({
  pointsNumber: S.optional(S.Number),
  pointsMonetaryValue: S.optional(Money)
}))

export interface ItemPromotionBreakdown {
  readonly promotionId?: string | undefined
}

export const ItemPromotionBreakdown: S.Codec<ItemPromotionBreakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  promotionId: S.optional(S.String)
}))

export interface ItemCancellationRequest {
  readonly requester?: string | undefined
  readonly cancelReason?: string | undefined
}

export const ItemCancellationRequest: S.Codec<ItemCancellationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  requester: S.optional(S.String),
  cancelReason: S.optional(S.String)
}))

export interface ItemCancellationExecution {
  readonly cancelledBy?: string | undefined
  readonly cancelReason?: string | undefined
}

export const ItemCancellationExecution: S.Codec<ItemCancellationExecution> = /*#__PURE__*/ S.define(() => S.Struct({
  cancelledBy: S.optional(S.String),
  cancelReason: S.optional(S.String)
}))

export interface ItemPicking {
  readonly substitutionPreference?: ItemSubstitutionPreference | undefined
}

export const ItemPicking: S.Codec<ItemPicking> = /*#__PURE__*/ S.define(() => S.Struct({
  substitutionPreference: S.optional(ItemSubstitutionPreference)
}))

export interface ItemPacking {
  readonly giftOption?: GiftOption | undefined
  readonly serialNumberRequirement?: SerialNumberRequirement | undefined
}

export const ItemPacking: S.Codec<ItemPacking> = /*#__PURE__*/ S.define(() => S.Struct({
  giftOption: S.optional(GiftOption),
  serialNumberRequirement: S.optional(SerialNumberRequirement)
}))

export interface ItemShipping {
  readonly scheduledDeliveryWindow?: DateTimeRange | undefined
  readonly shippingConstraints?: ItemShippingConstraints | undefined
  readonly internationalShipping?: ItemInternationalShipping | undefined
}

export const ItemShipping: S.Codec<ItemShipping> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduledDeliveryWindow: S.optional(DateTimeRange),
  shippingConstraints: S.optional(ItemShippingConstraints),
  internationalShipping: S.optional(ItemInternationalShipping)
}))

export interface GiftOption {
  readonly giftMessage?: string | undefined
  readonly giftWrapLevel?: string | undefined
}

export const GiftOption: S.Codec<GiftOption> = /*#__PURE__*/ S.define(() => S.Struct({
  giftMessage: S.optional(S.String),
  giftWrapLevel: S.optional(S.String)
}))

export interface SerialNumberRequirement {
  readonly requirementType?: string | undefined
}

export const SerialNumberRequirement: S.Codec<SerialNumberRequirement> = /*#__PURE__*/ S.define(() => S.Struct({
  requirementType: S.optional(S.String)
}))

export interface ItemSubstitutionPreference {
  readonly substitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE" | (string & {})
  readonly substitutionOptions?: ReadonlyArray<ItemSubstitutionOption> | undefined
}

export const ItemSubstitutionPreference: S.Codec<ItemSubstitutionPreference> = /*#__PURE__*/ S.define(() => S.Struct({
  substitutionType: S.String,
  substitutionOptions: S.optional(S.Array(ItemSubstitutionOption))
}))

export interface ItemSubstitutionOption {
  readonly asin?: string | undefined
  readonly quantityOrdered?: number | undefined
  readonly sellerSku?: string | undefined
  readonly title?: string | undefined
  readonly measurement?: Measurement | undefined
}

export const ItemSubstitutionOption: S.Codec<ItemSubstitutionOption> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  quantityOrdered: S.optional(S.Number),
  sellerSku: S.optional(S.String),
  title: S.optional(S.String),
  measurement: S.optional(Measurement)
}))

export interface ItemShippingConstraints {
  readonly palletDelivery?: ConstraintType | undefined
  readonly cashOnDelivery?: ConstraintType | undefined
  readonly signatureConfirmation?: ConstraintType | undefined
  readonly recipientIdentityVerification?: ConstraintType | undefined
  readonly recipientAgeVerification?: ConstraintType | undefined
}

export const ItemShippingConstraints: S.Codec<ItemShippingConstraints> = /*#__PURE__*/ S.define(() => S.Struct({
  palletDelivery: S.optional(ConstraintType),
  cashOnDelivery: S.optional(ConstraintType),
  signatureConfirmation: S.optional(ConstraintType),
  recipientIdentityVerification: S.optional(ConstraintType),
  recipientAgeVerification: S.optional(ConstraintType)
}))

export type ConstraintType = "MANDATORY" | (string & {})

export const ConstraintType: S.Codec<ConstraintType> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemInternationalShipping {
  readonly iossNumber?: string | undefined
}

export const ItemInternationalShipping: S.Codec<ItemInternationalShipping> = /*#__PURE__*/ S.define(() => S.Struct({
  iossNumber: S.optional(S.String)
}))

export interface PackageStatus {
  readonly status: "PENDING" | "IN_TRANSIT" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "UNDELIVERABLE" | (string & {})
  readonly detailedStatus?: string | undefined
}

export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.String,
  detailedStatus: S.optional(S.String)
}))

export interface PackageItem {
  readonly orderItemId: string
  readonly quantity: number
  readonly transparencyCodes?: ReadonlyArray<string> | undefined
}

export const PackageItem: S.Codec<PackageItem> = /*#__PURE__*/ S.define(() => S.Struct({
  orderItemId: S.String,
  quantity: S.Number,
  transparencyCodes: S.optional(S.Array(S.String))
}))

export interface OrderPayment {
  readonly paymentExecutions?: ReadonlyArray<PaymentExecution> | undefined
}

export const OrderPayment: S.Codec<OrderPayment> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentExecutions: S.optional(S.Array(PaymentExecution))
}))

export interface PaymentExecution {
  readonly paymentMethod?: string | undefined
  readonly paymentAmount?: Money | undefined
  readonly acquirerId?: string | undefined
  readonly cardBrand?: string | undefined
  readonly authorizationCode?: string | undefined
}

export const PaymentExecution: S.Codec<PaymentExecution> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentMethod: S.optional(S.String),
  paymentAmount: S.optional(Money),
  acquirerId: S.optional(S.String),
  cardBrand: S.optional(S.String),
  authorizationCode: S.optional(S.String)
}))

export interface OrderTax {
  readonly taxRegistrations?: ReadonlyArray<OrderTaxRegistration> | undefined
  readonly taxInvoicing?: OrderTaxInvoicing | undefined
}

export const OrderTax: S.Codec<OrderTax> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrations: S.optional(S.Array(OrderTaxRegistration)),
  taxInvoicing: S.optional(OrderTaxInvoicing)
}))

export interface OrderTaxRegistration {
  readonly entityType?: string | undefined
  readonly legalName?: string | undefined
  readonly taxRegistrationType?: string | undefined
  readonly taxRegistrationNumber?: string | undefined
  readonly taxRegistrationAddress?: CustomerAddress | undefined
  readonly taxRegistrationAttributes?: ReadonlyArray<TaxRegistrationAttribute> | undefined
}

export const OrderTaxRegistration: S.Codec<OrderTaxRegistration> = /*#__PURE__*/ S.define(() => S.Struct({
  entityType: S.optional(S.String),
  legalName: S.optional(S.String),
  taxRegistrationType: S.optional(S.String),
  taxRegistrationNumber: S.optional(S.String),
  taxRegistrationAddress: S.optional(CustomerAddress),
  taxRegistrationAttributes: S.optional(S.Array(TaxRegistrationAttribute))
}))

export interface TaxRegistrationAttribute {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

export const TaxRegistrationAttribute: S.Codec<TaxRegistrationAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  key: S.optional(S.String),
  value: S.optional(S.String)
}))

export interface OrderTaxInvoicing {
  readonly buyerInvoicePreference?: string | undefined
  readonly invoiceStatus?: string | undefined
}

export const OrderTaxInvoicing: S.Codec<OrderTaxInvoicing> = /*#__PURE__*/ S.define(() => S.Struct({
  buyerInvoicePreference: S.optional(S.String),
  invoiceStatus: S.optional(S.String)
}))

export interface AssociatedOrderItem {
  readonly orderId?: string | undefined
  readonly orderItemId?: string | undefined
  readonly associationType?: string | undefined
}

export const AssociatedOrderItem: S.Codec<AssociatedOrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.optional(S.String),
  orderItemId: S.optional(S.String),
  associationType: S.optional(S.String)
}))

export interface ItemTax {
  readonly taxCalculationBreakdowns?: ReadonlyArray<ItemTaxCalculationBreakdown> | undefined
  readonly taxCollections?: ReadonlyArray<ItemTaxCollection> | undefined
}

export const ItemTax: S.Codec<ItemTax> = /*#__PURE__*/ S.define(() => S.Struct({
  taxCalculationBreakdowns: S.optional(S.Array(ItemTaxCalculationBreakdown)),
  taxCollections: S.optional(S.Array(ItemTaxCollection))
}))

export interface ItemTaxCalculationBreakdown {
  readonly reportingScheme?: string | undefined
}

export const ItemTaxCalculationBreakdown: S.Codec<ItemTaxCalculationBreakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  reportingScheme: S.optional(S.String)
}))

export interface ItemTaxCollection {
  readonly model?: string | undefined
  readonly responsibleParty?: string | undefined
}

export const ItemTaxCollection: S.Codec<ItemTaxCollection> = /*#__PURE__*/ S.define(() => S.Struct({
  model: S.optional(S.String),
  responsibleParty: S.optional(S.String)
}))

export type Asin = string

export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.define(() => S.String)

export type SKU = string

export const SKU: S.Codec<SKU> = /*#__PURE__*/ S.define(() => S.String)

export interface Money {
  readonly amount: Decimal
  readonly currencyCode: string
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ amount: Decimal, currencyCode: S.String }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface DateTimeRange {
  /** ISO 8601. */
  readonly earliestDateTime?: string | undefined
  /** ISO 8601. */
  readonly latestDateTime?: string | undefined
}

export const DateTimeRange: S.Codec<DateTimeRange> = /*#__PURE__*/ S.define(() => S.Struct({
  earliestDateTime: S.optional(S.String),
  latestDateTime: S.optional(S.String)
}))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface FulfillmentOrder {
  readonly fulfillmentOrderId: string
}

export const FulfillmentOrder: S.Codec<FulfillmentOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentOrderId: S.String
}))
