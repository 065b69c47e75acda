// AUTO-GENERATED from vendorOrders.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Orders v1. */
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

/** Input of `getPurchaseOrders`. */
export interface GetPurchaseOrdersInput {
  readonly limit?: number | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly includeDetails?: boolean | undefined
  readonly changedAfter?: DateTimeInput | undefined
  readonly changedBefore?: DateTimeInput | undefined
  readonly poItemState?: "Cancelled" | (string & {}) | undefined
  readonly isPOChanged?: boolean | undefined
  readonly purchaseOrderState?: "New" | "Acknowledged" | "Closed" | (string & {}) | undefined
  readonly orderingVendorCode?: string | undefined
}

const $GetPurchaseOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.optional(C.Number),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String),
  includeDetails: C.optional(C.Boolean),
  changedAfter: C.optional(C.DateTimeInput),
  changedBefore: C.optional(C.DateTimeInput),
  poItemState: C.optional(C.String),
  isPOChanged: C.optional(C.Boolean),
  purchaseOrderState: C.optional(C.String),
  orderingVendorCode: C.optional(C.String)
}))
export const GetPurchaseOrdersInput: S.Codec<GetPurchaseOrdersInput> = /*#__PURE__*/ S.schema($GetPurchaseOrdersInput)

/**
 * `GET /vendor/orders/v1/purchaseOrders`
 *
 * - Rate: 10 requests per second, burst 10
 * - From `createdAfter` to `createdBefore`: at most 7 days
 * - From `changedAfter` to `changedBefore`: at most 7 days
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getPurchaseOrders: Paging.ItemsOperation<
  void | GetPurchaseOrdersInput,
  GetPurchaseOrdersResponse,
  Order
> = /*#__PURE__*/ Paging.items({
  section: "VendorOrders",
  id: "getPurchaseOrders",
  name: "vendorOrders.getPurchaseOrders",
  method: "GET",
  path: "/vendor/orders/v1/purchaseOrders",
  parameters: {
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    includeDetails: { in: "query", type: "boolean" },
    changedAfter: { in: "query", type: "date-time" },
    changedBefore: { in: "query", type: "date-time" },
    poItemState: { in: "query", type: "string" },
    isPOChanged: { in: "query", type: "boolean" },
    purchaseOrderState: { in: "query", type: "string" },
    orderingVendorCode: { in: "query", type: "string" }
  },
  rules: [["span", "createdAfter", "createdBefore", 7], ["span", "changedAfter", "changedBefore", 7]],
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "orders"],
    carry: "same"
  }
}, { output: (): C.Shape => $GetPurchaseOrdersResponse })

/** Input of `getPurchaseOrder`. */
export interface GetPurchaseOrderInput {
  readonly purchaseOrderNumber: string
}

const $GetPurchaseOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ purchaseOrderNumber: C.String }))
export const GetPurchaseOrderInput: S.Codec<GetPurchaseOrderInput> = /*#__PURE__*/ S.schema($GetPurchaseOrderInput)

/**
 * `GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 */
export const getPurchaseOrder: Op.Operation<GetPurchaseOrderInput, GetPurchaseOrderResponse> = /*#__PURE__*/ Op.make({
  section: "VendorOrders",
  id: "getPurchaseOrder",
  name: "vendorOrders.getPurchaseOrder",
  method: "GET",
  path: "/vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetPurchaseOrderResponse })

/** Input of `submitAcknowledgement`. */
export interface SubmitAcknowledgementInput {
  readonly body: SubmitAcknowledgementRequest
}

const $SubmitAcknowledgementInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $SubmitAcknowledgementRequest
}))
export const SubmitAcknowledgementInput: S.Codec<SubmitAcknowledgementInput> = /*#__PURE__*/ S.schema(
  $SubmitAcknowledgementInput
)

/**
 * `POST /vendor/orders/v1/acknowledgements`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitAcknowledgement: Op.Operation<
  SubmitAcknowledgementInput,
  SubmitAcknowledgementResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorOrders",
  id: "submitAcknowledgement",
  name: "vendorOrders.submitAcknowledgement",
  method: "POST",
  path: "/vendor/orders/v1/acknowledgements",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitAcknowledgementRequest, output: (): C.Shape => $SubmitAcknowledgementResponse })

/** Input of `getPurchaseOrdersStatus`. */
export interface GetPurchaseOrdersStatusInput {
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly updatedAfter?: DateTimeInput | undefined
  readonly updatedBefore?: DateTimeInput | undefined
  readonly purchaseOrderNumber?: string | undefined
  readonly purchaseOrderStatus?: "OPEN" | "CLOSED" | (string & {}) | undefined
  readonly itemConfirmationStatus?: "ACCEPTED" | "PARTIALLY_ACCEPTED" | "REJECTED" | "UNCONFIRMED" | (string & {}) | undefined
  readonly itemReceiveStatus?: "NOT_RECEIVED" | "PARTIALLY_RECEIVED" | "RECEIVED" | (string & {}) | undefined
  readonly orderingVendorCode?: string | undefined
  readonly shipToPartyId?: string | undefined
}

const $GetPurchaseOrdersStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.optional(C.Number),
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  updatedAfter: C.optional(C.DateTimeInput),
  updatedBefore: C.optional(C.DateTimeInput),
  purchaseOrderNumber: C.optional(C.String),
  purchaseOrderStatus: C.optional(C.String),
  itemConfirmationStatus: C.optional(C.String),
  itemReceiveStatus: C.optional(C.String),
  orderingVendorCode: C.optional(C.String),
  shipToPartyId: C.optional(C.String)
}))
export const GetPurchaseOrdersStatusInput: S.Codec<GetPurchaseOrdersStatusInput> = /*#__PURE__*/ S.schema(
  $GetPurchaseOrdersStatusInput
)

/**
 * `GET /vendor/orders/v1/purchaseOrdersStatus`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getPurchaseOrdersStatus: Paging.ItemsOperation<
  void | GetPurchaseOrdersStatusInput,
  GetPurchaseOrdersStatusResponse,
  OrderStatus
> = /*#__PURE__*/ Paging.items({
  section: "VendorOrders",
  id: "getPurchaseOrdersStatus",
  name: "vendorOrders.getPurchaseOrdersStatus",
  method: "GET",
  path: "/vendor/orders/v1/purchaseOrdersStatus",
  parameters: {
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    updatedAfter: { in: "query", type: "date-time" },
    updatedBefore: { in: "query", type: "date-time" },
    purchaseOrderNumber: { in: "query", type: "string" },
    purchaseOrderStatus: { in: "query", type: "string" },
    itemConfirmationStatus: { in: "query", type: "string" },
    itemReceiveStatus: { in: "query", type: "string" },
    orderingVendorCode: { in: "query", type: "string" },
    shipToPartyId: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "ordersStatus"],
    carry: "same"
  }
}, { output: (): C.Shape => $GetPurchaseOrdersStatusResponse })

/** The operations of Vendor Orders as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getPurchaseOrders: (
    input: void | GetPurchaseOrdersInput,
    options?: CallOptions
  ) => Effect.Effect<GetPurchaseOrdersResponse, SpApiError>
  readonly getPurchaseOrdersPages: (
    input: void | GetPurchaseOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<GetPurchaseOrdersResponse, SpApiError>
  readonly getPurchaseOrdersItems: (
    input: void | GetPurchaseOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<Order, SpApiError>
  readonly getPurchaseOrder: (
    input: GetPurchaseOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetPurchaseOrderResponse, SpApiError>
  readonly submitAcknowledgement: (
    input: SubmitAcknowledgementInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitAcknowledgementResponse, SpApiError>
  readonly getPurchaseOrdersStatus: (
    input: void | GetPurchaseOrdersStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GetPurchaseOrdersStatusResponse, SpApiError>
  readonly getPurchaseOrdersStatusPages: (
    input: void | GetPurchaseOrdersStatusInput,
    options?: CallOptions
  ) => Stream.Stream<GetPurchaseOrdersStatusResponse, SpApiError>
  readonly getPurchaseOrdersStatusItems: (
    input: void | GetPurchaseOrdersStatusInput,
    options?: CallOptions
  ) => Stream.Stream<OrderStatus, SpApiError>
}>()("effect-sp-api/apis/VendorOrders")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getPurchaseOrders,
  getPurchaseOrder,
  submitAcknowledgement,
  getPurchaseOrdersStatus
}))

export interface GetPurchaseOrdersResponse {
  readonly payload?: OrderList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrdersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderList),
  errors: C.optional($ErrorList)
}))
export const GetPurchaseOrdersResponse: S.Codec<GetPurchaseOrdersResponse> = /*#__PURE__*/ S.schema(
  $GetPurchaseOrdersResponse
)

export interface GetPurchaseOrderResponse {
  readonly payload?: Order | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrderResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Order),
  errors: C.optional($ErrorList)
}))
export const GetPurchaseOrderResponse: S.Codec<GetPurchaseOrderResponse> = /*#__PURE__*/ S.schema(
  $GetPurchaseOrderResponse
)

export interface OrderList {
  readonly pagination?: Pagination | undefined
  readonly orders?: ReadonlyArray<Order> | undefined
}

const $OrderList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  orders: C.optional(C.Array($Order))
}))
export const OrderList: S.Codec<OrderList> = /*#__PURE__*/ S.schema($OrderList)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface Order {
  readonly purchaseOrderNumber: string
  readonly purchaseOrderState: "New" | "Acknowledged" | "Closed" | (string & {})
  readonly orderDetails?: OrderDetails | undefined
}

const $Order: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  purchaseOrderState: C.String,
  orderDetails: C.optional($OrderDetails)
}))
export const Order: S.Codec<Order> = /*#__PURE__*/ S.schema($Order)

export interface OrderDetails {
  /** ISO 8601. */
  readonly purchaseOrderDate: string
  /** ISO 8601. */
  readonly purchaseOrderChangedDate?: string | undefined
  /** ISO 8601. */
  readonly purchaseOrderStateChangedDate: string
  readonly purchaseOrderType?: "RegularOrder" | "ConsignedOrder" | "NewProductIntroduction" | "RushOrder" | (string & {}) | undefined
  readonly importDetails?: ImportDetails | undefined
  readonly dealCode?: string | undefined
  readonly paymentMethod?: "Invoice" | "Consignment" | "CreditCard" | "Prepaid" | (string & {}) | undefined
  readonly buyingParty?: PartyIdentification | undefined
  readonly sellingParty?: PartyIdentification | undefined
  readonly shipToParty?: PartyIdentification | undefined
  readonly billToParty?: PartyIdentification | undefined
  readonly shipWindow?: DateTimeInterval | undefined
  readonly deliveryWindow?: DateTimeInterval | undefined
  readonly items: ReadonlyArray<OrderItem>
}

const $OrderDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderDate: C.String,
  purchaseOrderChangedDate: C.optional(C.String),
  purchaseOrderStateChangedDate: C.String,
  purchaseOrderType: C.optional(C.String),
  importDetails: C.optional($ImportDetails),
  dealCode: C.optional(C.String),
  paymentMethod: C.optional(C.String),
  buyingParty: C.optional($PartyIdentification),
  sellingParty: C.optional($PartyIdentification),
  shipToParty: C.optional($PartyIdentification),
  billToParty: C.optional($PartyIdentification),
  shipWindow: C.optional($DateTimeInterval),
  deliveryWindow: C.optional($DateTimeInterval),
  items: C.Array($OrderItem)
}))
export const OrderDetails: S.Codec<OrderDetails> = /*#__PURE__*/ S.schema($OrderDetails)

export interface ImportDetails {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly internationalCommercialTerms?: "ExWorks" | "FreeCarrier" | "FreeOnBoard" | "FreeAlongSideShip" | "CarriagePaidTo" | "CostAndFreight" | "CarriageAndInsurancePaidTo" | "CostInsuranceAndFreight" | "DeliveredAtTerminal" | "DeliveredAtPlace" | "DeliverDutyPaid" | (string & {}) | undefined
  readonly portOfDelivery?: string | undefined
  readonly importContainers?: string | undefined
  readonly shippingInstructions?: string | undefined
}

const $ImportDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  methodOfPayment: C.optional(C.String),
  internationalCommercialTerms: C.optional(C.String),
  portOfDelivery: C.optional(C.String),
  importContainers: C.optional(C.String),
  shippingInstructions: C.optional(C.String)
}))
export const ImportDetails: S.Codec<ImportDetails> = /*#__PURE__*/ S.schema($ImportDetails)

export type DateTimeInterval = string

const $DateTimeInterval: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateTimeInterval: S.Codec<DateTimeInterval> = /*#__PURE__*/ S.schema($DateTimeInterval)

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationDetails | undefined
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partyId: C.String,
  address: C.optional($Address),
  taxInfo: C.optional($TaxRegistrationDetails)
}))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrationType: C.String,
  taxRegistrationNumber: C.String
}))
export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.schema($TaxRegistrationDetails)

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode?: string | undefined
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.optional(C.String),
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface OrderItem {
  readonly itemSequenceNumber: string
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly isBackOrderAllowed: boolean
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
}

const $OrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  amazonProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  orderedQuantity: $ItemQuantity,
  isBackOrderAllowed: C.Boolean,
  netCost: C.optional($Money),
  listPrice: C.optional($Money)
}))
export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.schema($OrderItem)

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
  readonly unitOfMeasure?: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {}) | undefined
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  amount: C.optional($Decimal),
  unitOfMeasure: C.optional(C.String)
}))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface SubmitAcknowledgementResponse {
  readonly payload?: TransactionId | undefined
  readonly errors?: ErrorList | undefined
}

const $SubmitAcknowledgementResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionId),
  errors: C.optional($ErrorList)
}))
export const SubmitAcknowledgementResponse: S.Codec<SubmitAcknowledgementResponse> = /*#__PURE__*/ S.schema(
  $SubmitAcknowledgementResponse
)

export interface TransactionId {
  readonly transactionId?: string | undefined
}

const $TransactionId: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionId: S.Codec<TransactionId> = /*#__PURE__*/ S.schema($TransactionId)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface SubmitAcknowledgementRequest {
  readonly acknowledgements?: ReadonlyArray<OrderAcknowledgement> | undefined
}

const $SubmitAcknowledgementRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  acknowledgements: C.optional(C.Array($OrderAcknowledgement))
}))
export const SubmitAcknowledgementRequest: S.Codec<SubmitAcknowledgementRequest> = /*#__PURE__*/ S.schema(
  $SubmitAcknowledgementRequest
)

export interface OrderAcknowledgement {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly acknowledgementDate: DateTimeInput
  readonly items: ReadonlyArray<OrderAcknowledgementItem>
}

const $OrderAcknowledgement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  sellingParty: $PartyIdentification,
  acknowledgementDate: C.DateTimeInput,
  items: C.Array($OrderAcknowledgementItem)
}))
export const OrderAcknowledgement: S.Codec<OrderAcknowledgement> = /*#__PURE__*/ S.schema($OrderAcknowledgement)

export interface OrderAcknowledgementItem {
  readonly itemSequenceNumber?: string | undefined
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
  readonly discountMultiplier?: string | undefined
  readonly itemAcknowledgements: ReadonlyArray<OrderItemAcknowledgement>
}

const $OrderAcknowledgementItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.optional(C.String),
  amazonProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  orderedQuantity: $ItemQuantity,
  netCost: C.optional($Money),
  listPrice: C.optional($Money),
  discountMultiplier: C.optional(C.String),
  itemAcknowledgements: C.Array($OrderItemAcknowledgement)
}))
export const OrderAcknowledgementItem: S.Codec<OrderAcknowledgementItem> = /*#__PURE__*/ S.schema(
  $OrderAcknowledgementItem
)

export interface OrderItemAcknowledgement {
  readonly acknowledgementCode: "Accepted" | "Backordered" | "Rejected" | (string & {})
  readonly acknowledgedQuantity: ItemQuantity
  readonly scheduledShipDate?: DateTimeInput | undefined
  readonly scheduledDeliveryDate?: DateTimeInput | undefined
  readonly rejectionReason?: "TemporarilyUnavailable" | "InvalidProductIdentifier" | "ObsoleteProduct" | (string & {}) | undefined
}

const $OrderItemAcknowledgement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  acknowledgementCode: C.String,
  acknowledgedQuantity: $ItemQuantity,
  scheduledShipDate: C.optional(C.DateTimeInput),
  scheduledDeliveryDate: C.optional(C.DateTimeInput),
  rejectionReason: C.optional(C.String)
}))
export const OrderItemAcknowledgement: S.Codec<OrderItemAcknowledgement> = /*#__PURE__*/ S.schema(
  $OrderItemAcknowledgement
)

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Cases" | "Eaches" | (string & {}) | undefined
  readonly unitSize?: number | undefined
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.optional(C.Number),
  unitOfMeasure: C.optional(C.String),
  unitSize: C.optional(C.Number)
}))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface GetPurchaseOrdersStatusResponse {
  readonly payload?: OrderListStatus | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrdersStatusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($OrderListStatus),
  errors: C.optional($ErrorList)
}))
export const GetPurchaseOrdersStatusResponse: S.Codec<GetPurchaseOrdersStatusResponse> = /*#__PURE__*/ S.schema(
  $GetPurchaseOrdersStatusResponse
)

export interface OrderListStatus {
  readonly pagination?: Pagination | undefined
  readonly ordersStatus?: ReadonlyArray<OrderStatus> | undefined
}

const $OrderListStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  ordersStatus: C.optional(C.Array($OrderStatus))
}))
export const OrderListStatus: S.Codec<OrderListStatus> = /*#__PURE__*/ S.schema($OrderListStatus)

export interface OrderStatus {
  readonly purchaseOrderNumber: string
  readonly purchaseOrderStatus: "OPEN" | "CLOSED" | (string & {})
  /** ISO 8601. */
  readonly purchaseOrderDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate?: string | undefined
  readonly sellingParty: PartyIdentification
  readonly shipToParty: PartyIdentification
  readonly itemStatus: ItemStatus
}

const $OrderStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  purchaseOrderStatus: C.String,
  purchaseOrderDate: C.String,
  lastUpdatedDate: C.optional(C.String),
  sellingParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  itemStatus: $ItemStatus
}))
export const OrderStatus: S.Codec<OrderStatus> = /*#__PURE__*/ S.schema($OrderStatus)

export type ItemStatus = ReadonlyArray<OrderItemStatus>

const $ItemStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderItemStatus))
export const ItemStatus: S.Codec<ItemStatus> = /*#__PURE__*/ S.schema($ItemStatus)

export interface OrderItemStatus {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
  readonly orderedQuantity?: {
    readonly orderedQuantity?: ItemQuantity | undefined
    readonly orderedQuantityDetails?: ReadonlyArray<OrderedQuantityDetails> | undefined
  } | undefined
  readonly acknowledgementStatus?: {
    readonly confirmationStatus?: "ACCEPTED" | "PARTIALLY_ACCEPTED" | "REJECTED" | "UNCONFIRMED" | (string & {}) | undefined
    readonly acceptedQuantity?: ItemQuantity | undefined
    readonly rejectedQuantity?: ItemQuantity | undefined
    readonly acknowledgementStatusDetails?: ReadonlyArray<AcknowledgementStatusDetails> | undefined
  } | undefined
  readonly receivingStatus?: {
    readonly receiveStatus?: "NOT_RECEIVED" | "PARTIALLY_RECEIVED" | "RECEIVED" | (string & {}) | undefined
    readonly receivedQuantity?: ItemQuantity | undefined
    /** ISO 8601. */
    readonly lastReceiveDate?: string | undefined
  } | undefined
}

const $OrderItemStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  netCost: C.optional($Money),
  listPrice: C.optional($Money),
  orderedQuantity: C.optional(C.Struct({
    orderedQuantity: C.optional($ItemQuantity),
    orderedQuantityDetails: C.optional(C.Array($OrderedQuantityDetails))
  })),
  acknowledgementStatus: C.optional(C.Struct({
    confirmationStatus: C.optional(C.String),
    acceptedQuantity: C.optional($ItemQuantity),
    rejectedQuantity: C.optional($ItemQuantity),
    acknowledgementStatusDetails: C.optional(C.Array($AcknowledgementStatusDetails))
  })),
  receivingStatus: C.optional(C.Struct({
    receiveStatus: C.optional(C.String),
    receivedQuantity: C.optional($ItemQuantity),
    lastReceiveDate: C.optional(C.String)
  }))
}))
export const OrderItemStatus: S.Codec<OrderItemStatus> = /*#__PURE__*/ S.schema($OrderItemStatus)

export interface OrderedQuantityDetails {
  /** ISO 8601. */
  readonly updatedDate?: string | undefined
  readonly orderedQuantity?: ItemQuantity | undefined
  readonly cancelledQuantity?: ItemQuantity | undefined
}

const $OrderedQuantityDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  updatedDate: C.optional(C.String),
  orderedQuantity: C.optional($ItemQuantity),
  cancelledQuantity: C.optional($ItemQuantity)
}))
export const OrderedQuantityDetails: S.Codec<OrderedQuantityDetails> = /*#__PURE__*/ S.schema($OrderedQuantityDetails)

export interface AcknowledgementStatusDetails {
  /** ISO 8601. */
  readonly acknowledgementDate?: string | undefined
  readonly acceptedQuantity?: ItemQuantity | undefined
  readonly rejectedQuantity?: ItemQuantity | undefined
}

const $AcknowledgementStatusDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  acknowledgementDate: C.optional(C.String),
  acceptedQuantity: C.optional($ItemQuantity),
  rejectedQuantity: C.optional($ItemQuantity)
}))
export const AcknowledgementStatusDetails: S.Codec<AcknowledgementStatusDetails> = /*#__PURE__*/ S.schema(
  $AcknowledgementStatusDetails
)

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
