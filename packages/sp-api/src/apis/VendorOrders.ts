// AUTO-GENERATED from vendorOrders.json by packages/codegen. Do not edit.
/** Vendor Orders v1. */
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

/** Input of `getPurchaseOrders`. */
export interface GetPurchaseOrdersInput {
  /** 1 to 100; 100 if not given. */
  readonly limit?: number | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** `true` if not given. */
  readonly includeDetails?: boolean | undefined
  /** ISO 8601. */
  readonly changedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly changedBefore?: DateTimeInput | undefined
  readonly poItemState?: "Cancelled" | (string & {}) | undefined
  /** `false` if not given. */
  readonly isPOChanged?: boolean | undefined
  readonly purchaseOrderState?: "New" | "Acknowledged" | "Closed" | (string & {}) | undefined
  readonly orderingVendorCode?: string | undefined
}

const $GetPurchaseOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.optional(Shape.Number),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  includeDetails: Shape.optional(Shape.Boolean),
  changedAfter: Shape.optional(Shape.DateTimeInput),
  changedBefore: Shape.optional(Shape.DateTimeInput),
  poItemState: Shape.optional(Shape.String),
  isPOChanged: Shape.optional(Shape.Boolean),
  purchaseOrderState: Shape.optional(Shape.String),
  orderingVendorCode: Shape.optional(Shape.String)
}))
export const GetPurchaseOrdersInput: Schemas.Codec<GetPurchaseOrdersInput> = Schemas.make($GetPurchaseOrdersInput)

/**
 * `GET /vendor/orders/v1/purchaseOrders`
 *
 * - Rate: 10 requests per second, burst 10
 * - From `createdAfter` to `createdBefore`: at most 7 days
 * - From `changedAfter` to `changedBefore`: at most 7 days
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpurchaseorders
 */
export const getPurchaseOrders: Paging.ItemsOperation<
  void | GetPurchaseOrdersInput,
  GetPurchaseOrdersResponse,
  Order
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetPurchaseOrdersResponse })

/** Input of `getPurchaseOrder`. */
export interface GetPurchaseOrderInput {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
}

const $GetPurchaseOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({ purchaseOrderNumber: Shape.String }))
export const GetPurchaseOrderInput: Schemas.Codec<GetPurchaseOrderInput> = Schemas.make($GetPurchaseOrderInput)

/**
 * `GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpurchaseorder
 */
export const getPurchaseOrder: Op.Operation<GetPurchaseOrderInput, GetPurchaseOrderResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetPurchaseOrderResponse })

/** Input of `submitAcknowledgement`. */
export interface SubmitAcknowledgementInput {
  readonly body: SubmitAcknowledgementRequest
}

const $SubmitAcknowledgementInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $SubmitAcknowledgementRequest
}))
export const SubmitAcknowledgementInput: Schemas.Codec<SubmitAcknowledgementInput> = Schemas.make(
  $SubmitAcknowledgementInput
)

/**
 * `POST /vendor/orders/v1/acknowledgements`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitAcknowledgement: Op.Operation<SubmitAcknowledgementInput, SubmitAcknowledgementResponse> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitAcknowledgementRequest, output: (): Shape.Shape => $SubmitAcknowledgementResponse })

/** Input of `getPurchaseOrdersStatus`. */
export interface GetPurchaseOrdersStatusInput {
  /** 1 to 100; 100 if not given. */
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updatedBefore?: DateTimeInput | undefined
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  readonly purchaseOrderStatus?: "OPEN" | "CLOSED" | (string & {}) | undefined
  readonly itemConfirmationStatus?: "ACCEPTED" | "PARTIALLY_ACCEPTED" | "REJECTED" | "UNCONFIRMED" | (string & {}) | undefined
  readonly itemReceiveStatus?: "NOT_RECEIVED" | "PARTIALLY_RECEIVED" | "RECEIVED" | (string & {}) | undefined
  readonly orderingVendorCode?: string | undefined
  readonly shipToPartyId?: string | undefined
}

const $GetPurchaseOrdersStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.optional(Shape.Number),
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  updatedAfter: Shape.optional(Shape.DateTimeInput),
  updatedBefore: Shape.optional(Shape.DateTimeInput),
  purchaseOrderNumber: Shape.optional(Shape.String),
  purchaseOrderStatus: Shape.optional(Shape.String),
  itemConfirmationStatus: Shape.optional(Shape.String),
  itemReceiveStatus: Shape.optional(Shape.String),
  orderingVendorCode: Shape.optional(Shape.String),
  shipToPartyId: Shape.optional(Shape.String)
}))
export const GetPurchaseOrdersStatusInput: Schemas.Codec<GetPurchaseOrdersStatusInput> = Schemas.make(
  $GetPurchaseOrdersStatusInput
)

/**
 * `GET /vendor/orders/v1/purchaseOrdersStatus`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpurchaseordersstatus
 */
export const getPurchaseOrdersStatus: Paging.ItemsOperation<
  void | GetPurchaseOrdersStatusInput,
  GetPurchaseOrdersStatusResponse,
  OrderStatus
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetPurchaseOrdersStatusResponse })

/** The operations of Vendor Orders as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/VendorOrders") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getPurchaseOrders,
  getPurchaseOrder,
  submitAcknowledgement,
  getPurchaseOrdersStatus
}))

export interface GetPurchaseOrdersResponse {
  readonly payload?: OrderList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrdersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderList),
  errors: Shape.optional($ErrorList)
}))
export const GetPurchaseOrdersResponse: Schemas.Codec<GetPurchaseOrdersResponse> = Schemas.make(
  $GetPurchaseOrdersResponse
)

export interface GetPurchaseOrderResponse {
  readonly payload?: Order | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrderResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Order),
  errors: Shape.optional($ErrorList)
}))
export const GetPurchaseOrderResponse: Schemas.Codec<GetPurchaseOrderResponse> = Schemas.make($GetPurchaseOrderResponse)

export interface OrderList {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly orders?: ReadonlyArray<Order> | undefined
}

const $OrderList: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  orders: Shape.optional(Shape.Array($Order))
}))
export const OrderList: Schemas.Codec<OrderList> = Schemas.make($OrderList)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface Order {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
  readonly purchaseOrderState: "New" | "Acknowledged" | "Closed" | (string & {})
  readonly orderDetails?: OrderDetails | undefined
}

const $Order: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  purchaseOrderState: Shape.String,
  orderDetails: Shape.optional($OrderDetails)
}))
export const Order: Schemas.Codec<Order> = Schemas.make($Order)

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
  /** The vendor. */
  readonly sellingParty?: PartyIdentification | undefined
  /** Whom the goods go to. */
  readonly shipToParty?: PartyIdentification | undefined
  /** Whom the invoice is made out to. */
  readonly billToParty?: PartyIdentification | undefined
  readonly shipWindow?: DateTimeInterval | undefined
  readonly deliveryWindow?: DateTimeInterval | undefined
  readonly items: ReadonlyArray<OrderItem>
}

const $OrderDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderDate: Shape.String,
  purchaseOrderChangedDate: Shape.optional(Shape.String),
  purchaseOrderStateChangedDate: Shape.String,
  purchaseOrderType: Shape.optional(Shape.String),
  importDetails: Shape.optional($ImportDetails),
  dealCode: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String),
  buyingParty: Shape.optional($PartyIdentification),
  sellingParty: Shape.optional($PartyIdentification),
  shipToParty: Shape.optional($PartyIdentification),
  billToParty: Shape.optional($PartyIdentification),
  shipWindow: Shape.optional($DateTimeInterval),
  deliveryWindow: Shape.optional($DateTimeInterval),
  items: Shape.Array($OrderItem)
}))
export const OrderDetails: Schemas.Codec<OrderDetails> = Schemas.make($OrderDetails)

export interface ImportDetails {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly internationalCommercialTerms?: "ExWorks" | "FreeCarrier" | "FreeOnBoard" | "FreeAlongSideShip" | "CarriagePaidTo" | "CostAndFreight" | "CarriageAndInsurancePaidTo" | "CostInsuranceAndFreight" | "DeliveredAtTerminal" | "DeliveredAtPlace" | "DeliverDutyPaid" | (string & {}) | undefined
  /** At most 64 characters. */
  readonly portOfDelivery?: string | undefined
  /** At most 64 characters. */
  readonly importContainers?: string | undefined
  readonly shippingInstructions?: string | undefined
}

const $ImportDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  methodOfPayment: Shape.optional(Shape.String),
  internationalCommercialTerms: Shape.optional(Shape.String),
  portOfDelivery: Shape.optional(Shape.String),
  importContainers: Shape.optional(Shape.String),
  shippingInstructions: Shape.optional(Shape.String)
}))
export const ImportDetails: Schemas.Codec<ImportDetails> = Schemas.make($ImportDetails)

export type DateTimeInterval = string

const $DateTimeInterval: Shape.Shape = Shape.define(() => Shape.String)
export const DateTimeInterval: Schemas.Codec<DateTimeInterval> = Schemas.make($DateTimeInterval)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxInfo?: TaxRegistrationDetails | undefined
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  partyId: Shape.String,
  address: Shape.optional($Address),
  taxInfo: Shape.optional($TaxRegistrationDetails)
}))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrationType: Shape.String,
  taxRegistrationNumber: Shape.String
}))
export const TaxRegistrationDetails: Schemas.Codec<TaxRegistrationDetails> = Schemas.make($TaxRegistrationDetails)

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
  /** A country, ISO 3166-1: `US`. At most 2 characters. */
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface OrderItem {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly amazonProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly isBackOrderAllowed: boolean
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
}

const $OrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  amazonProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  orderedQuantity: $ItemQuantity,
  isBackOrderAllowed: Shape.Boolean,
  netCost: Shape.optional($Money),
  listPrice: Shape.optional($Money)
}))
export const OrderItem: Schemas.Codec<OrderItem> = Schemas.make($OrderItem)

export interface Money {
  /** A currency, ISO 4217: `USD`. At most 3 characters. */
  readonly currencyCode?: string | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount?: Decimal | undefined
  readonly unitOfMeasure?: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {}) | undefined
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  amount: Shape.optional($Decimal),
  unitOfMeasure: Shape.optional(Shape.String)
}))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface SubmitAcknowledgementResponse {
  readonly payload?: TransactionId | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitAcknowledgementResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionId),
  errors: Shape.optional($ErrorList)
}))
export const SubmitAcknowledgementResponse: Schemas.Codec<SubmitAcknowledgementResponse> = Schemas.make(
  $SubmitAcknowledgementResponse
)

export interface TransactionId {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionId: Shape.Shape = Shape.define(() => Shape.Struct({ transactionId: Shape.optional(Shape.String) }))
export const TransactionId: Schemas.Codec<TransactionId> = Schemas.make($TransactionId)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface SubmitAcknowledgementRequest {
  readonly acknowledgements?: ReadonlyArray<OrderAcknowledgement> | undefined
}

const $SubmitAcknowledgementRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  acknowledgements: Shape.optional(Shape.Array($OrderAcknowledgement))
}))
export const SubmitAcknowledgementRequest: Schemas.Codec<SubmitAcknowledgementRequest> = Schemas.make(
  $SubmitAcknowledgementRequest
)

export interface OrderAcknowledgement {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** ISO 8601. */
  readonly acknowledgementDate: DateTimeInput
  readonly items: ReadonlyArray<OrderAcknowledgementItem>
}

const $OrderAcknowledgement: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  sellingParty: $PartyIdentification,
  acknowledgementDate: Shape.DateTimeInput,
  items: Shape.Array($OrderAcknowledgementItem)
}))
export const OrderAcknowledgement: Schemas.Codec<OrderAcknowledgement> = Schemas.make($OrderAcknowledgement)

export interface OrderAcknowledgementItem {
  /** The number of the line. */
  readonly itemSequenceNumber?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly amazonProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly netCost?: Money | undefined
  readonly listPrice?: Money | undefined
  readonly discountMultiplier?: string | undefined
  readonly itemAcknowledgements: ReadonlyArray<OrderItemAcknowledgement>
}

const $OrderAcknowledgementItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.optional(Shape.String),
  amazonProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  orderedQuantity: $ItemQuantity,
  netCost: Shape.optional($Money),
  listPrice: Shape.optional($Money),
  discountMultiplier: Shape.optional(Shape.String),
  itemAcknowledgements: Shape.Array($OrderItemAcknowledgement)
}))
export const OrderAcknowledgementItem: Schemas.Codec<OrderAcknowledgementItem> = Schemas.make($OrderAcknowledgementItem)

export interface OrderItemAcknowledgement {
  readonly acknowledgementCode: "Accepted" | "Backordered" | "Rejected" | (string & {})
  readonly acknowledgedQuantity: ItemQuantity
  /** ISO 8601. */
  readonly scheduledShipDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduledDeliveryDate?: DateTimeInput | undefined
  readonly rejectionReason?: "TemporarilyUnavailable" | "InvalidProductIdentifier" | "ObsoleteProduct" | (string & {}) | undefined
}

const $OrderItemAcknowledgement: Shape.Shape = Shape.define(() => Shape.Struct({
  acknowledgementCode: Shape.String,
  acknowledgedQuantity: $ItemQuantity,
  scheduledShipDate: Shape.optional(Shape.DateTimeInput),
  scheduledDeliveryDate: Shape.optional(Shape.DateTimeInput),
  rejectionReason: Shape.optional(Shape.String)
}))
export const OrderItemAcknowledgement: Schemas.Codec<OrderItemAcknowledgement> = Schemas.make($OrderItemAcknowledgement)

export interface ItemQuantity {
  /** A whole number. */
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Cases" | "Eaches" | (string & {}) | undefined
  /** A whole number. */
  readonly unitSize?: number | undefined
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.optional(Shape.Number),
  unitOfMeasure: Shape.optional(Shape.String),
  unitSize: Shape.optional(Shape.Number)
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export interface GetPurchaseOrdersStatusResponse {
  readonly payload?: OrderListStatus | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPurchaseOrdersStatusResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($OrderListStatus),
  errors: Shape.optional($ErrorList)
}))
export const GetPurchaseOrdersStatusResponse: Schemas.Codec<GetPurchaseOrdersStatusResponse> = Schemas.make(
  $GetPurchaseOrdersStatusResponse
)

export interface OrderListStatus {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly ordersStatus?: ReadonlyArray<OrderStatus> | undefined
}

const $OrderListStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  ordersStatus: Shape.optional(Shape.Array($OrderStatus))
}))
export const OrderListStatus: Schemas.Codec<OrderListStatus> = Schemas.make($OrderListStatus)

export interface OrderStatus {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
  readonly purchaseOrderStatus: "OPEN" | "CLOSED" | (string & {})
  /** ISO 8601. */
  readonly purchaseOrderDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate?: string | undefined
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty: PartyIdentification
  readonly itemStatus: ItemStatus
}

const $OrderStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  purchaseOrderStatus: Shape.String,
  purchaseOrderDate: Shape.String,
  lastUpdatedDate: Shape.optional(Shape.String),
  sellingParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  itemStatus: $ItemStatus
}))
export const OrderStatus: Schemas.Codec<OrderStatus> = Schemas.make($OrderStatus)

export type ItemStatus = ReadonlyArray<OrderItemStatus>

const $ItemStatus: Shape.Shape = Shape.define(() => Shape.Array($OrderItemStatus))
export const ItemStatus: Schemas.Codec<ItemStatus> = Schemas.make($ItemStatus)

export interface OrderItemStatus {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
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

const $OrderItemStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  netCost: Shape.optional($Money),
  listPrice: Shape.optional($Money),
  orderedQuantity: Shape.optional(Shape.Struct({
    orderedQuantity: Shape.optional($ItemQuantity),
    orderedQuantityDetails: Shape.optional(Shape.Array($OrderedQuantityDetails))
  })),
  acknowledgementStatus: Shape.optional(Shape.Struct({
    confirmationStatus: Shape.optional(Shape.String),
    acceptedQuantity: Shape.optional($ItemQuantity),
    rejectedQuantity: Shape.optional($ItemQuantity),
    acknowledgementStatusDetails: Shape.optional(Shape.Array($AcknowledgementStatusDetails))
  })),
  receivingStatus: Shape.optional(Shape.Struct({
    receiveStatus: Shape.optional(Shape.String),
    receivedQuantity: Shape.optional($ItemQuantity),
    lastReceiveDate: Shape.optional(Shape.String)
  }))
}))
export const OrderItemStatus: Schemas.Codec<OrderItemStatus> = Schemas.make($OrderItemStatus)

export interface OrderedQuantityDetails {
  /** ISO 8601. */
  readonly updatedDate?: string | undefined
  readonly orderedQuantity?: ItemQuantity | undefined
  readonly cancelledQuantity?: ItemQuantity | undefined
}

const $OrderedQuantityDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  updatedDate: Shape.optional(Shape.String),
  orderedQuantity: Shape.optional($ItemQuantity),
  cancelledQuantity: Shape.optional($ItemQuantity)
}))
export const OrderedQuantityDetails: Schemas.Codec<OrderedQuantityDetails> = Schemas.make($OrderedQuantityDetails)

export interface AcknowledgementStatusDetails {
  /** ISO 8601. */
  readonly acknowledgementDate?: string | undefined
  readonly acceptedQuantity?: ItemQuantity | undefined
  readonly rejectedQuantity?: ItemQuantity | undefined
}

const $AcknowledgementStatusDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  acknowledgementDate: Shape.optional(Shape.String),
  acceptedQuantity: Shape.optional($ItemQuantity),
  rejectedQuantity: Shape.optional($ItemQuantity)
}))
export const AcknowledgementStatusDetails: Schemas.Codec<AcknowledgementStatusDetails> = Schemas.make(
  $AcknowledgementStatusDetails
)

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
