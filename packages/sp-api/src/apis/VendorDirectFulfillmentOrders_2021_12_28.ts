// AUTO-GENERATED from vendorDirectFulfillmentOrders_2021-12-28.json by packages/codegen. Do not edit.
/** Vendor Direct Fulfillment Orders 2021-12-28. */
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

/** Input of `getOrders`. */
export interface GetOrdersInput {
  /** The code of the vendor's warehouse; all of them if not given. */
  readonly shipFromPartyId?: string | undefined
  readonly status?: "NEW" | "SHIPPED" | "ACCEPTED" | "CANCELLED" | (string & {}) | undefined
  /** 1 to 100. */
  readonly limit?: number | undefined
  /** ISO 8601. */
  readonly createdAfter: DateTimeInput
  /** ISO 8601. */
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** `true` if not given. */
  readonly includeDetails?: boolean | undefined
}

const $GetOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipFromPartyId: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  createdAfter: Shape.DateTimeInput,
  createdBefore: Shape.DateTimeInput,
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  includeDetails: Shape.optional(Shape.Boolean)
}))
export const GetOrdersInput: Schemas.Codec<GetOrdersInput> = Schemas.make($GetOrdersInput)

/**
 * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getOrders: Paging.ItemsOperation<GetOrdersInput, OrderList, Order> = Paging.items({
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
}, { output: (): Shape.Shape => $OrderList })

/** Input of `getOrder`. */
export interface GetOrderInput {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
}

const $GetOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({ purchaseOrderNumber: Shape.String }))
export const GetOrderInput: Schemas.Codec<GetOrderInput> = Schemas.make($GetOrderInput)

/**
 * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getOrder: Op.Operation<GetOrderInput, Order> = Op.make({
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
}, { output: (): Shape.Shape => $Order })

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
 * `POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitAcknowledgement: Op.Operation<SubmitAcknowledgementInput, TransactionId> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitAcknowledgementRequest, output: (): Shape.Shape => $TransactionId })

/** The operations of Vendor Direct Fulfillment Orders as one service. */
export class Service extends Context.Service<Service, {
  readonly getOrders: (input: GetOrdersInput, options?: CallOptions) => Effect.Effect<OrderList, SpApiError>
  readonly getOrdersPages: (input: GetOrdersInput, options?: CallOptions) => Stream.Stream<OrderList, SpApiError>
  readonly getOrdersItems: (input: GetOrdersInput, options?: CallOptions) => Stream.Stream<Order, SpApiError>
  readonly getOrder: (input: GetOrderInput, options?: CallOptions) => Effect.Effect<Order, SpApiError>
  readonly submitAcknowledgement: (
    input: SubmitAcknowledgementInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionId, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentOrders_2021_12_28") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getOrders,
  getOrder,
  submitAcknowledgement
}))

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
  readonly orderDetails?: OrderDetails | undefined
}

const $Order: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  orderDetails: Shape.optional($OrderDetails)
}))
export const Order: Schemas.Codec<Order> = Schemas.make($Order)

export interface OrderDetails {
  readonly customerOrderNumber: string
  /** ISO 8601. */
  readonly orderDate: string
  readonly orderStatus?: "NEW" | "SHIPPED" | "ACCEPTED" | "CANCELLED" | (string & {}) | undefined
  readonly shipmentDetails: ShipmentDetails
  readonly taxTotal?: TaxItemDetails | undefined
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty: Address
  /** Whom the invoice is made out to. */
  readonly billToParty: PartyIdentification
  readonly hasCustomizableItems?: boolean | undefined
  readonly items: ReadonlyArray<OrderItem>
}

const $OrderDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  customerOrderNumber: Shape.String,
  orderDate: Shape.String,
  orderStatus: Shape.optional(Shape.String),
  shipmentDetails: $ShipmentDetails,
  taxTotal: Shape.optional($TaxItemDetails),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $Address,
  billToParty: $PartyIdentification,
  hasCustomizableItems: Shape.optional(Shape.Boolean),
  items: Shape.Array($OrderItem)
}))
export const OrderDetails: Schemas.Codec<OrderDetails> = Schemas.make($OrderDetails)

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
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessages?: string | undefined
}

const $TaxRegistrationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrationType: Shape.optional(Shape.String),
  taxRegistrationNumber: Shape.String,
  taxRegistrationAddress: Shape.optional($Address),
  taxRegistrationMessages: Shape.optional(Shape.String)
}))
export const TaxRegistrationDetails: Schemas.Codec<TaxRegistrationDetails> = Schemas.make($TaxRegistrationDetails)

export interface Address {
  /** Personal data. */
  readonly name: string
  /** Personal data. */
  readonly attention?: string | undefined
  /** Personal data. */
  readonly addressLine1: string
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion: string
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  /** Personal data. */
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  attention: Shape.optional(Shape.String),
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.String,
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface OrderItem {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly title?: string | undefined
  /** A value with its unit. */
  readonly orderedQuantity: ItemQuantity
  readonly scheduledDeliveryShipment?: ScheduledDeliveryShipment | undefined
  readonly giftDetails?: GiftDetails | undefined
  /** An amount with its currency. */
  readonly netPrice: Money
  readonly taxDetails?: TaxItemDetails | undefined
  /** An amount with its currency. */
  readonly totalPrice?: Money | undefined
  readonly buyerCustomizedInfo?: buyerCustomizedInfoDetail | undefined
}

const $OrderItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  title: Shape.optional(Shape.String),
  orderedQuantity: $ItemQuantity,
  scheduledDeliveryShipment: Shape.optional($ScheduledDeliveryShipment),
  giftDetails: Shape.optional($GiftDetails),
  netPrice: $Money,
  taxDetails: Shape.optional($TaxItemDetails),
  totalPrice: Shape.optional($Money),
  buyerCustomizedInfo: Shape.optional($buyerCustomizedInfoDetail)
}))
export const OrderItem: Schemas.Codec<OrderItem> = Schemas.make($OrderItem)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount?: Decimal | undefined
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  amount: Shape.optional($Decimal)
}))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

export interface buyerCustomizedInfoDetail {
  /** Personal data. */
  readonly customizedUrl?: string | undefined
}

const $buyerCustomizedInfoDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  customizedUrl: Shape.optional(Shape.String)
}))
export const buyerCustomizedInfoDetail: Schemas.Codec<buyerCustomizedInfoDetail> = Schemas.make(
  $buyerCustomizedInfoDetail
)

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface SubmitAcknowledgementRequest {
  readonly orderAcknowledgements?: ReadonlyArray<OrderAcknowledgementItem> | undefined
}

const $SubmitAcknowledgementRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  orderAcknowledgements: Shape.optional(Shape.Array($OrderAcknowledgementItem))
}))
export const SubmitAcknowledgementRequest: Schemas.Codec<SubmitAcknowledgementRequest> = Schemas.make(
  $SubmitAcknowledgementRequest
)

export interface OrderAcknowledgementItem {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
  /** The vendor's number of the order. */
  readonly vendorOrderNumber: string
  /** ISO 8601. */
  readonly acknowledgementDate: DateTimeInput
  readonly acknowledgementStatus: AcknowledgementStatus
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  readonly itemAcknowledgements: ReadonlyArray<OrderItemAcknowledgement>
}

const $OrderAcknowledgementItem: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  vendorOrderNumber: Shape.String,
  acknowledgementDate: Shape.DateTimeInput,
  acknowledgementStatus: $AcknowledgementStatus,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  itemAcknowledgements: Shape.Array($OrderItemAcknowledgement)
}))
export const OrderAcknowledgementItem: Schemas.Codec<OrderAcknowledgementItem> = Schemas.make($OrderAcknowledgementItem)

export interface OrderItemAcknowledgement {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  /** A value with its unit. */
  readonly acknowledgedQuantity: ItemQuantity
}

const $OrderItemAcknowledgement: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  acknowledgedQuantity: $ItemQuantity
}))
export const OrderItemAcknowledgement: Schemas.Codec<OrderItemAcknowledgement> = Schemas.make($OrderItemAcknowledgement)

/** A value with its unit. */
export interface ItemQuantity {
  /** A whole number. */
  readonly amount?: number | undefined
  readonly unitOfMeasure?: "Each" | (string & {}) | undefined
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.optional(Shape.Number),
  unitOfMeasure: Shape.optional(Shape.String)
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export type TaxLineItem = ReadonlyArray<TaxDetails>

const $TaxLineItem: Shape.Shape = Shape.define(() => Shape.Array($TaxDetails))
export const TaxLineItem: Schemas.Codec<TaxLineItem> = Schemas.make($TaxLineItem)

export interface TaxDetails {
  /** A decimal number as a string, so that no digit is lost. */
  readonly taxRate?: Decimal | undefined
  /** An amount with its currency. */
  readonly taxAmount: Money
  /** An amount with its currency. */
  readonly taxableAmount?: Money | undefined
  readonly type?: "CONSUMPTION" | "GST" | "MwSt." | "PST" | "TOTAL" | "TVA" | "VAT" | (string & {}) | undefined
}

const $TaxDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRate: Shape.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: Shape.optional($Money),
  type: Shape.optional(Shape.String)
}))
export const TaxDetails: Schemas.Codec<TaxDetails> = Schemas.make($TaxDetails)

export interface AcknowledgementStatus {
  readonly code?: string | undefined
  readonly description?: string | undefined
}

const $AcknowledgementStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.optional(Shape.String),
  description: Shape.optional(Shape.String)
}))
export const AcknowledgementStatus: Schemas.Codec<AcknowledgementStatus> = Schemas.make($AcknowledgementStatus)

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

export interface ShipmentDetails {
  readonly isPriorityShipment: boolean
  readonly isScheduledDeliveryShipment?: boolean | undefined
  readonly isPslipRequired: boolean
  readonly isGift?: boolean | undefined
  /** Amazon's code of a carrier and its service. */
  readonly shipMethod: string
  readonly shipmentDates: ShipmentDates
  /** Personal data. */
  readonly messageToCustomer: string
}

const $ShipmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  isPriorityShipment: Shape.Boolean,
  isScheduledDeliveryShipment: Shape.optional(Shape.Boolean),
  isPslipRequired: Shape.Boolean,
  isGift: Shape.optional(Shape.Boolean),
  shipMethod: Shape.String,
  shipmentDates: $ShipmentDates,
  messageToCustomer: Shape.String
}))
export const ShipmentDetails: Schemas.Codec<ShipmentDetails> = Schemas.make($ShipmentDetails)

export interface ShipmentDates {
  /** ISO 8601. */
  readonly requiredShipDate: string
  /** ISO 8601. */
  readonly promisedDeliveryDate?: string | undefined
}

const $ShipmentDates: Shape.Shape = Shape.define(() => Shape.Struct({
  requiredShipDate: Shape.String,
  promisedDeliveryDate: Shape.optional(Shape.String)
}))
export const ShipmentDates: Schemas.Codec<ShipmentDates> = Schemas.make($ShipmentDates)

export interface ScheduledDeliveryShipment {
  readonly scheduledDeliveryServiceType?: string | undefined
  /** ISO 8601. */
  readonly earliestNominatedDeliveryDate?: string | undefined
  /** ISO 8601. */
  readonly latestNominatedDeliveryDate?: string | undefined
}

const $ScheduledDeliveryShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduledDeliveryServiceType: Shape.optional(Shape.String),
  earliestNominatedDeliveryDate: Shape.optional(Shape.String),
  latestNominatedDeliveryDate: Shape.optional(Shape.String)
}))
export const ScheduledDeliveryShipment: Schemas.Codec<ScheduledDeliveryShipment> = Schemas.make(
  $ScheduledDeliveryShipment
)

export interface GiftDetails {
  /** Personal data. */
  readonly giftMessage?: string | undefined
  readonly giftWrapId?: string | undefined
}

const $GiftDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  giftMessage: Shape.optional(Shape.String),
  giftWrapId: Shape.optional(Shape.String)
}))
export const GiftDetails: Schemas.Codec<GiftDetails> = Schemas.make($GiftDetails)

export interface TaxItemDetails {
  readonly taxLineItem?: TaxLineItem | undefined
}

const $TaxItemDetails: Shape.Shape = Shape.define(() => Shape.Struct({ taxLineItem: Shape.optional($TaxLineItem) }))
export const TaxItemDetails: Schemas.Codec<TaxItemDetails> = Schemas.make($TaxItemDetails)
