// AUTO-GENERATED from vendorOrders.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Orders v1. */
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

export const GetPurchaseOrdersInput: S.Codec<GetPurchaseOrdersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  limit: S.optional(S.Number),
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String),
  includeDetails: S.optional(S.Boolean),
  changedAfter: S.optional(S.DateTimeInput),
  changedBefore: S.optional(S.DateTimeInput),
  poItemState: S.optional(S.String),
  isPOChanged: S.optional(S.Boolean),
  purchaseOrderState: S.optional(S.String),
  orderingVendorCode: S.optional(S.String)
}))

/**
 * `GET /vendor/orders/v1/purchaseOrders`
 *
 * - Rate: 10 requests per second, burst 10
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
}, { output: (): S.Built => GetPurchaseOrdersResponse })

/** Input of `getPurchaseOrder`. */
export interface GetPurchaseOrderInput {
  readonly purchaseOrderNumber: string
}

export const GetPurchaseOrderInput: S.Codec<GetPurchaseOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String
}))

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
}, { output: (): S.Built => GetPurchaseOrderResponse })

/** Input of `submitAcknowledgement`. */
export interface SubmitAcknowledgementInput {
  readonly body: SubmitAcknowledgementRequest
}

export const SubmitAcknowledgementInput: S.Codec<SubmitAcknowledgementInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SubmitAcknowledgementRequest
}))

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
}, { body: (): S.Built => SubmitAcknowledgementRequest, output: (): S.Built => SubmitAcknowledgementResponse })

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

export const GetPurchaseOrdersStatusInput: S.Codec<GetPurchaseOrdersStatusInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    limit: S.optional(S.Number),
    sortOrder: S.optional(S.String),
    nextToken: S.optional(S.String),
    createdAfter: S.optional(S.DateTimeInput),
    createdBefore: S.optional(S.DateTimeInput),
    updatedAfter: S.optional(S.DateTimeInput),
    updatedBefore: S.optional(S.DateTimeInput),
    purchaseOrderNumber: S.optional(S.String),
    purchaseOrderStatus: S.optional(S.String),
    itemConfirmationStatus: S.optional(S.String),
    itemReceiveStatus: S.optional(S.String),
    orderingVendorCode: S.optional(S.String),
    shipToPartyId: S.optional(S.String)
  })
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
}, { output: (): S.Built => GetPurchaseOrdersStatusResponse })

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

export const GetPurchaseOrdersResponse: S.Codec<GetPurchaseOrdersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(OrderList),
  errors: S.optional(ErrorList)
}))

export interface GetPurchaseOrderResponse {
  readonly payload?: Order | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPurchaseOrderResponse: S.Codec<GetPurchaseOrderResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Order),
  errors: S.optional(ErrorList)
}))

export interface OrderList {
  readonly pagination?: Pagination | undefined
  readonly orders?: ReadonlyArray<Order> | undefined
}

export const OrderList: S.Codec<OrderList> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  orders: S.optional(S.Array(Order))
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface Order {
  readonly purchaseOrderNumber: string
  readonly purchaseOrderState: "New" | "Acknowledged" | "Closed" | (string & {})
  readonly orderDetails?: OrderDetails | undefined
}

export const Order: S.Codec<Order> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  purchaseOrderState: S.String,
  orderDetails: S.optional(OrderDetails)
}))

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

export const OrderDetails: S.Codec<OrderDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderDate: S.String,
  purchaseOrderChangedDate: S.optional(S.String),
  purchaseOrderStateChangedDate: S.String,
  purchaseOrderType: S.optional(S.String),
  importDetails: S.optional(ImportDetails),
  dealCode: S.optional(S.String),
  paymentMethod: S.optional(S.String),
  buyingParty: S.optional(PartyIdentification),
  sellingParty: S.optional(PartyIdentification),
  shipToParty: S.optional(PartyIdentification),
  billToParty: S.optional(PartyIdentification),
  shipWindow: S.optional(DateTimeInterval),
  deliveryWindow: S.optional(DateTimeInterval),
  items: S.Array(OrderItem)
}))

export interface ImportDetails {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly internationalCommercialTerms?: "ExWorks" | "FreeCarrier" | "FreeOnBoard" | "FreeAlongSideShip" | "CarriagePaidTo" | "CostAndFreight" | "CarriageAndInsurancePaidTo" | "CostInsuranceAndFreight" | "DeliveredAtTerminal" | "DeliveredAtPlace" | "DeliverDutyPaid" | (string & {}) | undefined
  readonly portOfDelivery?: string | undefined
  readonly importContainers?: string | undefined
  readonly shippingInstructions?: string | undefined
}

export const ImportDetails: S.Codec<ImportDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  methodOfPayment: S.optional(S.String),
  internationalCommercialTerms: S.optional(S.String),
  portOfDelivery: S.optional(S.String),
  importContainers: S.optional(S.String),
  shippingInstructions: S.optional(S.String)
}))

export type DateTimeInterval = string

export const DateTimeInterval: S.Codec<DateTimeInterval> = /*#__PURE__*/ S.define(() => S.String)

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationDetails | undefined
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String,
  address: S.optional(Address),
  taxInfo: S.optional(TaxRegistrationDetails)
}))

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrationType: S.String,
  taxRegistrationNumber: S.String
}))

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.optional(S.String),
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export interface OrderItem {
  readonly itemSequenceNumber: string
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly isBackOrderAllowed: boolean
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
}

export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  amazonProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  orderedQuantity: ItemQuantity,
  isBackOrderAllowed: S.Boolean,
  netCost: S.optional(Money),
  listPrice: S.optional(Money)
}))

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
  readonly unitOfMeasure?: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {}) | undefined
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  amount: S.optional(Decimal),
  unitOfMeasure: S.optional(S.String)
}))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface SubmitAcknowledgementResponse {
  readonly payload?: TransactionId | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitAcknowledgementResponse: S.Codec<SubmitAcknowledgementResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(TransactionId), errors: S.optional(ErrorList) })
)

export interface TransactionId {
  readonly transactionId?: string | undefined
}

export const TransactionId: S.Codec<TransactionId> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface SubmitAcknowledgementRequest {
  readonly acknowledgements?: ReadonlyArray<OrderAcknowledgement> | undefined
}

export const SubmitAcknowledgementRequest: S.Codec<SubmitAcknowledgementRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ acknowledgements: S.optional(S.Array(OrderAcknowledgement)) })
)

export interface OrderAcknowledgement {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly acknowledgementDate: DateTimeInput
  readonly items: ReadonlyArray<OrderAcknowledgementItem>
}

export const OrderAcknowledgement: S.Codec<OrderAcknowledgement> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  sellingParty: PartyIdentification,
  acknowledgementDate: S.DateTimeInput,
  items: S.Array(OrderAcknowledgementItem)
}))

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

export const OrderAcknowledgementItem: S.Codec<OrderAcknowledgementItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.optional(S.String),
  amazonProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  orderedQuantity: ItemQuantity,
  netCost: S.optional(Money),
  listPrice: S.optional(Money),
  discountMultiplier: S.optional(S.String),
  itemAcknowledgements: S.Array(OrderItemAcknowledgement)
}))

export interface OrderItemAcknowledgement {
  readonly acknowledgementCode: "Accepted" | "Backordered" | "Rejected" | (string & {})
  readonly acknowledgedQuantity: ItemQuantity
  readonly scheduledShipDate?: DateTimeInput | undefined
  readonly scheduledDeliveryDate?: DateTimeInput | undefined
  readonly rejectionReason?: "TemporarilyUnavailable" | "InvalidProductIdentifier" | "ObsoleteProduct" | (string & {}) | undefined
}

export const OrderItemAcknowledgement: S.Codec<OrderItemAcknowledgement> = /*#__PURE__*/ S.define(() => S.Struct({
  acknowledgementCode: S.String,
  acknowledgedQuantity: ItemQuantity,
  scheduledShipDate: S.optional(S.DateTimeInput),
  scheduledDeliveryDate: S.optional(S.DateTimeInput),
  rejectionReason: S.optional(S.String)
}))

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Cases" | "Eaches" | (string & {}) | undefined
  readonly unitSize?: number | undefined
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.optional(S.Number),
  unitOfMeasure: S.optional(S.String),
  unitSize: S.optional(S.Number)
}))

export interface GetPurchaseOrdersStatusResponse {
  readonly payload?: OrderListStatus | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPurchaseOrdersStatusResponse: S.Codec<GetPurchaseOrdersStatusResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(OrderListStatus), errors: S.optional(ErrorList) })
)

export interface OrderListStatus {
  readonly pagination?: Pagination | undefined
  readonly ordersStatus?: ReadonlyArray<OrderStatus> | undefined
}

export const OrderListStatus: S.Codec<OrderListStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  ordersStatus: S.optional(S.Array(OrderStatus))
}))

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

export const OrderStatus: S.Codec<OrderStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  purchaseOrderStatus: S.String,
  purchaseOrderDate: S.String,
  lastUpdatedDate: S.optional(S.String),
  sellingParty: PartyIdentification,
  shipToParty: PartyIdentification,
  itemStatus: ItemStatus
}))

export type ItemStatus = ReadonlyArray<OrderItemStatus>

export const ItemStatus: S.Codec<ItemStatus> = /*#__PURE__*/ S.define(() => S.Array(OrderItemStatus))

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

export const OrderItemStatus: S.Codec<OrderItemStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  netCost: S.optional(Money),
  listPrice: S.optional(Money),
  orderedQuantity: S.optional(S.Struct({
    orderedQuantity: S.optional(ItemQuantity),
    orderedQuantityDetails: S.optional(S.Array(OrderedQuantityDetails))
  })),
  acknowledgementStatus: S.optional(S.Struct({
    confirmationStatus: S.optional(S.String),
    acceptedQuantity: S.optional(ItemQuantity),
    rejectedQuantity: S.optional(ItemQuantity),
    acknowledgementStatusDetails: S.optional(S.Array(AcknowledgementStatusDetails))
  })),
  receivingStatus: S.optional(S.Struct({
    receiveStatus: S.optional(S.String),
    receivedQuantity: S.optional(ItemQuantity),
    lastReceiveDate: S.optional(S.String)
  }))
}))

export interface OrderedQuantityDetails {
  /** ISO 8601. */
  readonly updatedDate?: string | undefined
  readonly orderedQuantity?: ItemQuantity | undefined
  readonly cancelledQuantity?: ItemQuantity | undefined
}

export const OrderedQuantityDetails: S.Codec<OrderedQuantityDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  updatedDate: S.optional(S.String),
  orderedQuantity: S.optional(ItemQuantity),
  cancelledQuantity: S.optional(ItemQuantity)
}))

export interface AcknowledgementStatusDetails {
  /** ISO 8601. */
  readonly acknowledgementDate?: string | undefined
  readonly acceptedQuantity?: ItemQuantity | undefined
  readonly rejectedQuantity?: ItemQuantity | undefined
}

export const AcknowledgementStatusDetails: S.Codec<AcknowledgementStatusDetails> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    acknowledgementDate: S.optional(S.String),
    acceptedQuantity: S.optional(ItemQuantity),
    rejectedQuantity: S.optional(ItemQuantity)
  })
)

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
