// AUTO-GENERATED from vendorDirectFulfillmentOrders_2021-12-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Orders 2021-12-28. */
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

/** Input of `getOrders`. */
export interface GetOrdersInput {
  readonly shipFromPartyId?: string | undefined
  readonly status?: "NEW" | "SHIPPED" | "ACCEPTED" | "CANCELLED" | (string & {}) | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly includeDetails?: boolean | undefined
}

const $GetOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipFromPartyId: C.optional(C.String),
  status: C.optional(C.String),
  limit: C.optional(C.Number),
  createdAfter: C.DateTimeInput,
  createdBefore: C.DateTimeInput,
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String),
  includeDetails: C.optional(C.Boolean)
}))
export const GetOrdersInput: S.Codec<GetOrdersInput> = /*#__PURE__*/ S.schema($GetOrdersInput)

/**
 * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getOrders: Paging.ItemsOperation<GetOrdersInput, OrderList, Order> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentOrders_2021_12_28",
  id: "getOrders",
  name: "vendorDirectFulfillmentOrders_2021-12-28.getOrders",
  method: "GET",
  path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders",
  parameters: {
    shipFromPartyId: { in: "query", type: "string" },
    status: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdAfter: { in: "query", type: "date-time", required: true },
    createdBefore: { in: "query", type: "date-time", required: true },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    includeDetails: { in: "query", type: "boolean" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["pagination", "nextToken"], items: ["orders"], carry: "same" }
}, { output: (): C.Shape => $OrderList })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly purchaseOrderNumber: string
}

const $GetOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ purchaseOrderNumber: C.String }))
export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.schema($GetOrderInput)

/**
 * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getOrder: Op.Operation<GetOrderInput, Order> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentOrders_2021_12_28",
  id: "getOrder",
  name: "vendorDirectFulfillmentOrders_2021-12-28.getOrder",
  method: "GET",
  path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $Order })

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
 * `POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitAcknowledgement: Op.Operation<SubmitAcknowledgementInput, TransactionId> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentOrders_2021_12_28",
  id: "submitAcknowledgement",
  name: "vendorDirectFulfillmentOrders_2021-12-28.submitAcknowledgement",
  method: "POST",
  path: "/vendor/directFulfillment/orders/2021-12-28/acknowledgements",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitAcknowledgementRequest, output: (): C.Shape => $TransactionId })

/** The operations of Vendor Direct Fulfillment Orders as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getOrders: (input: GetOrdersInput, options?: CallOptions) => Effect.Effect<OrderList, SpApiError>
  readonly getOrdersPages: (input: GetOrdersInput, options?: CallOptions) => Stream.Stream<OrderList, SpApiError>
  readonly getOrdersItems: (input: GetOrdersInput, options?: CallOptions) => Stream.Stream<Order, SpApiError>
  readonly getOrder: (input: GetOrderInput, options?: CallOptions) => Effect.Effect<Order, SpApiError>
  readonly submitAcknowledgement: (
    input: SubmitAcknowledgementInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionId, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentOrders_2021_12_28")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getOrders,
  getOrder,
  submitAcknowledgement
}))

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
  readonly orderDetails?: OrderDetails | undefined
}

const $Order: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  orderDetails: C.optional($OrderDetails)
}))
export const Order: S.Codec<Order> = /*#__PURE__*/ S.schema($Order)

export interface OrderDetails {
  readonly customerOrderNumber: string
  /** ISO 8601. */
  readonly orderDate: string
  readonly orderStatus?: "NEW" | "SHIPPED" | "ACCEPTED" | "CANCELLED" | (string & {}) | undefined
  readonly shipmentDetails: ShipmentDetails
  readonly taxTotal?: TaxItemDetails | undefined
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly shipToParty: Address
  readonly billToParty: PartyIdentification
  readonly hasCustomizableItems?: boolean | undefined
  readonly items: ReadonlyArray<OrderItem>
}

const $OrderDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  customerOrderNumber: C.String,
  orderDate: C.String,
  orderStatus: C.optional(C.String),
  shipmentDetails: $ShipmentDetails,
  taxTotal: C.optional($TaxItemDetails),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $Address,
  billToParty: $PartyIdentification,
  hasCustomizableItems: C.optional(C.Boolean),
  items: C.Array($OrderItem)
}))
export const OrderDetails: S.Codec<OrderDetails> = /*#__PURE__*/ S.schema($OrderDetails)

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
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessages?: string | undefined
}

const $TaxRegistrationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrationType: C.optional(C.String),
  taxRegistrationNumber: C.String,
  taxRegistrationAddress: C.optional($Address),
  taxRegistrationMessages: C.optional(C.String)
}))
export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.schema($TaxRegistrationDetails)

export interface Address {
  readonly name: string
  readonly attention?: string | undefined
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion: string
  readonly postalCode?: string | undefined
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  attention: C.optional(C.String),
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.String,
  postalCode: C.optional(C.String),
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface OrderItem {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly title?: string | undefined
  readonly orderedQuantity: ItemQuantity
  readonly scheduledDeliveryShipment?: ScheduledDeliveryShipment | undefined
  readonly giftDetails?: GiftDetails | undefined
  readonly netPrice: Money
  readonly taxDetails?: TaxItemDetails | undefined
  readonly totalPrice?: Money | undefined
  readonly buyerCustomizedInfo?: buyerCustomizedInfoDetail | undefined
}

const $OrderItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  title: C.optional(C.String),
  orderedQuantity: $ItemQuantity,
  scheduledDeliveryShipment: C.optional($ScheduledDeliveryShipment),
  giftDetails: C.optional($GiftDetails),
  netPrice: $Money,
  taxDetails: C.optional($TaxItemDetails),
  totalPrice: C.optional($Money),
  buyerCustomizedInfo: C.optional($buyerCustomizedInfoDetail)
}))
export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.schema($OrderItem)

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  amount: C.optional($Decimal)
}))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export interface buyerCustomizedInfoDetail {
  readonly customizedUrl?: string | undefined
}

const $buyerCustomizedInfoDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  customizedUrl: C.optional(C.String)
}))
export const buyerCustomizedInfoDetail: S.Codec<buyerCustomizedInfoDetail> = /*#__PURE__*/ S.schema(
  $buyerCustomizedInfoDetail
)

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface SubmitAcknowledgementRequest {
  readonly orderAcknowledgements?: ReadonlyArray<OrderAcknowledgementItem> | undefined
}

const $SubmitAcknowledgementRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderAcknowledgements: C.optional(C.Array($OrderAcknowledgementItem))
}))
export const SubmitAcknowledgementRequest: S.Codec<SubmitAcknowledgementRequest> = /*#__PURE__*/ S.schema(
  $SubmitAcknowledgementRequest
)

export interface OrderAcknowledgementItem {
  readonly purchaseOrderNumber: string
  readonly vendorOrderNumber: string
  readonly acknowledgementDate: DateTimeInput
  readonly acknowledgementStatus: AcknowledgementStatus
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly itemAcknowledgements: ReadonlyArray<OrderItemAcknowledgement>
}

const $OrderAcknowledgementItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  vendorOrderNumber: C.String,
  acknowledgementDate: C.DateTimeInput,
  acknowledgementStatus: $AcknowledgementStatus,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  itemAcknowledgements: C.Array($OrderItemAcknowledgement)
}))
export const OrderAcknowledgementItem: S.Codec<OrderAcknowledgementItem> = /*#__PURE__*/ S.schema(
  $OrderAcknowledgementItem
)

export interface OrderItemAcknowledgement {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly acknowledgedQuantity: ItemQuantity
}

const $OrderItemAcknowledgement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  acknowledgedQuantity: $ItemQuantity
}))
export const OrderItemAcknowledgement: S.Codec<OrderItemAcknowledgement> = /*#__PURE__*/ S.schema(
  $OrderItemAcknowledgement
)

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Each" | (string & {}) | undefined
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.optional(C.Number),
  unitOfMeasure: C.optional(C.String)
}))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export type TaxLineItem = ReadonlyArray<TaxDetails>

const $TaxLineItem: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TaxDetails))
export const TaxLineItem: S.Codec<TaxLineItem> = /*#__PURE__*/ S.schema($TaxLineItem)

export interface TaxDetails {
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
  readonly type?: "CONSUMPTION" | "GST" | "MwSt." | "PST" | "TOTAL" | "TVA" | "VAT" | (string & {}) | undefined
}

const $TaxDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRate: C.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: C.optional($Money),
  type: C.optional(C.String)
}))
export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.schema($TaxDetails)

export interface AcknowledgementStatus {
  readonly code?: string | undefined
  readonly description?: string | undefined
}

const $AcknowledgementStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.optional(C.String),
  description: C.optional(C.String)
}))
export const AcknowledgementStatus: S.Codec<AcknowledgementStatus> = /*#__PURE__*/ S.schema($AcknowledgementStatus)

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

export interface ShipmentDetails {
  readonly isPriorityShipment: boolean
  readonly isScheduledDeliveryShipment?: boolean | undefined
  readonly isPslipRequired: boolean
  readonly isGift?: boolean | undefined
  readonly shipMethod: string
  readonly shipmentDates: ShipmentDates
  readonly messageToCustomer: string
}

const $ShipmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isPriorityShipment: C.Boolean,
  isScheduledDeliveryShipment: C.optional(C.Boolean),
  isPslipRequired: C.Boolean,
  isGift: C.optional(C.Boolean),
  shipMethod: C.String,
  shipmentDates: $ShipmentDates,
  messageToCustomer: C.String
}))
export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.schema($ShipmentDetails)

export interface ShipmentDates {
  /** ISO 8601. */
  readonly requiredShipDate: string
  /** ISO 8601. */
  readonly promisedDeliveryDate?: string | undefined
}

const $ShipmentDates: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requiredShipDate: C.String,
  promisedDeliveryDate: C.optional(C.String)
}))
export const ShipmentDates: S.Codec<ShipmentDates> = /*#__PURE__*/ S.schema($ShipmentDates)

export interface ScheduledDeliveryShipment {
  readonly scheduledDeliveryServiceType?: string | undefined
  /** ISO 8601. */
  readonly earliestNominatedDeliveryDate?: string | undefined
  /** ISO 8601. */
  readonly latestNominatedDeliveryDate?: string | undefined
}

const $ScheduledDeliveryShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduledDeliveryServiceType: C.optional(C.String),
  earliestNominatedDeliveryDate: C.optional(C.String),
  latestNominatedDeliveryDate: C.optional(C.String)
}))
export const ScheduledDeliveryShipment: S.Codec<ScheduledDeliveryShipment> = /*#__PURE__*/ S.schema(
  $ScheduledDeliveryShipment
)

export interface GiftDetails {
  readonly giftMessage?: string | undefined
  readonly giftWrapId?: string | undefined
}

const $GiftDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  giftMessage: C.optional(C.String),
  giftWrapId: C.optional(C.String)
}))
export const GiftDetails: S.Codec<GiftDetails> = /*#__PURE__*/ S.schema($GiftDetails)

export interface TaxItemDetails {
  readonly taxLineItem?: TaxLineItem | undefined
}

const $TaxItemDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ taxLineItem: C.optional($TaxLineItem) }))
export const TaxItemDetails: S.Codec<TaxItemDetails> = /*#__PURE__*/ S.schema($TaxItemDetails)
