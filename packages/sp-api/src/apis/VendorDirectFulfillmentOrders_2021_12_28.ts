// AUTO-GENERATED from vendorDirectFulfillmentOrders_2021-12-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Orders 2021-12-28. */
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

export const GetOrdersInput: S.Codec<GetOrdersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipFromPartyId: S.optional(S.String),
  status: S.optional(S.String),
  limit: S.optional(S.Number),
  createdAfter: S.DateTimeInput,
  createdBefore: S.DateTimeInput,
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String),
  includeDetails: S.optional(S.Boolean)
}))

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
}, { output: (): S.Built => OrderList })

/** Input of `getOrder`. */
export interface GetOrderInput {
  readonly purchaseOrderNumber: string
}

export const GetOrderInput: S.Codec<GetOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String
}))

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
}, { output: (): S.Built => Order })

/** Input of `submitAcknowledgement`. */
export interface SubmitAcknowledgementInput {
  readonly body: SubmitAcknowledgementRequest
}

export const SubmitAcknowledgementInput: S.Codec<SubmitAcknowledgementInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SubmitAcknowledgementRequest
}))

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
}, { body: (): S.Built => SubmitAcknowledgementRequest, output: (): S.Built => TransactionId })

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
  readonly orderDetails?: OrderDetails | undefined
}

export const Order: S.Codec<Order> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  orderDetails: S.optional(OrderDetails)
}))

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

export const OrderDetails: S.Codec<OrderDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  customerOrderNumber: S.String,
  orderDate: S.String,
  orderStatus: S.optional(S.String),
  shipmentDetails: ShipmentDetails,
  taxTotal: S.optional(TaxItemDetails),
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  shipToParty: Address,
  billToParty: PartyIdentification,
  hasCustomizableItems: S.optional(S.Boolean),
  items: S.Array(OrderItem)
}))

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
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessages?: string | undefined
}

export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrationType: S.optional(S.String),
  taxRegistrationNumber: S.String,
  taxRegistrationAddress: S.optional(Address),
  taxRegistrationMessages: S.optional(S.String)
}))

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  attention: S.optional(S.String),
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.String,
  postalCode: S.optional(S.String),
  countryCode: S.String,
  phone: S.optional(S.String)
}))

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

export const OrderItem: S.Codec<OrderItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  title: S.optional(S.String),
  orderedQuantity: ItemQuantity,
  scheduledDeliveryShipment: S.optional(ScheduledDeliveryShipment),
  giftDetails: S.optional(GiftDetails),
  netPrice: Money,
  taxDetails: S.optional(TaxItemDetails),
  totalPrice: S.optional(Money),
  buyerCustomizedInfo: S.optional(buyerCustomizedInfoDetail)
}))

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  amount: S.optional(Decimal)
}))

export interface buyerCustomizedInfoDetail {
  readonly customizedUrl?: string | undefined
}

export const buyerCustomizedInfoDetail: S.Codec<buyerCustomizedInfoDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  customizedUrl: S.optional(S.String)
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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface SubmitAcknowledgementRequest {
  readonly orderAcknowledgements?: ReadonlyArray<OrderAcknowledgementItem> | undefined
}

export const SubmitAcknowledgementRequest: S.Codec<SubmitAcknowledgementRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ orderAcknowledgements: S.optional(S.Array(OrderAcknowledgementItem)) })
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

export const OrderAcknowledgementItem: S.Codec<OrderAcknowledgementItem> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  vendorOrderNumber: S.String,
  acknowledgementDate: S.DateTimeInput,
  acknowledgementStatus: AcknowledgementStatus,
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  itemAcknowledgements: S.Array(OrderItemAcknowledgement)
}))

export interface OrderItemAcknowledgement {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly acknowledgedQuantity: ItemQuantity
}

export const OrderItemAcknowledgement: S.Codec<OrderItemAcknowledgement> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  acknowledgedQuantity: ItemQuantity
}))

export interface ItemQuantity {
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Each" | (string & {}) | undefined
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.optional(S.Number),
  unitOfMeasure: S.optional(S.String)
}))

export type TaxLineItem = ReadonlyArray<TaxDetails>

export const TaxLineItem: S.Codec<TaxLineItem> = /*#__PURE__*/ S.define(() => S.Array(TaxDetails))

export interface TaxDetails {
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
  readonly type?: "CONSUMPTION" | "GST" | "MwSt." | "PST" | "TOTAL" | "TVA" | "VAT" | (string & {}) | undefined
}

export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRate: S.optional(Decimal),
  taxAmount: Money,
  taxableAmount: S.optional(Money),
  type: S.optional(S.String)
}))

export interface AcknowledgementStatus {
  readonly code?: string | undefined
  readonly description?: string | undefined
}

export const AcknowledgementStatus: S.Codec<AcknowledgementStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.optional(S.String),
  description: S.optional(S.String)
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

export interface ShipmentDetails {
  readonly isPriorityShipment: boolean
  readonly isScheduledDeliveryShipment?: boolean | undefined
  readonly isPslipRequired: boolean
  readonly isGift?: boolean | undefined
  readonly shipMethod: string
  readonly shipmentDates: ShipmentDates
  readonly messageToCustomer: string
}

export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  isPriorityShipment: S.Boolean,
  isScheduledDeliveryShipment: S.optional(S.Boolean),
  isPslipRequired: S.Boolean,
  isGift: S.optional(S.Boolean),
  shipMethod: S.String,
  shipmentDates: ShipmentDates,
  messageToCustomer: S.String
}))

export interface ShipmentDates {
  /** ISO 8601. */
  readonly requiredShipDate: string
  /** ISO 8601. */
  readonly promisedDeliveryDate?: string | undefined
}

export const ShipmentDates: S.Codec<ShipmentDates> = /*#__PURE__*/ S.define(() => S.Struct({
  requiredShipDate: S.String,
  promisedDeliveryDate: S.optional(S.String)
}))

export interface ScheduledDeliveryShipment {
  readonly scheduledDeliveryServiceType?: string | undefined
  /** ISO 8601. */
  readonly earliestNominatedDeliveryDate?: string | undefined
  /** ISO 8601. */
  readonly latestNominatedDeliveryDate?: string | undefined
}

export const ScheduledDeliveryShipment: S.Codec<ScheduledDeliveryShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduledDeliveryServiceType: S.optional(S.String),
  earliestNominatedDeliveryDate: S.optional(S.String),
  latestNominatedDeliveryDate: S.optional(S.String)
}))

export interface GiftDetails {
  readonly giftMessage?: string | undefined
  readonly giftWrapId?: string | undefined
}

export const GiftDetails: S.Codec<GiftDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  giftMessage: S.optional(S.String),
  giftWrapId: S.optional(S.String)
}))

export interface TaxItemDetails {
  readonly taxLineItem?: TaxLineItem | undefined
}

export const TaxItemDetails: S.Codec<TaxItemDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxLineItem: S.optional(TaxLineItem)
}))
