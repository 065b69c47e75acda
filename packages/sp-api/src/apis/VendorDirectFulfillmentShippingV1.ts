// AUTO-GENERATED from vendorDirectFulfillmentShippingV1.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Vendor Direct Fulfillment Shipping v1.
 *
 * A newer version is `VendorDirectFulfillmentShipping_2021_12_28`.
 */
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

/** Input of `getShippingLabels`. */
export interface GetShippingLabelsInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

export const GetShippingLabelsInput: S.Codec<GetShippingLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipFromPartyId: S.optional(S.String),
  limit: S.optional(S.Number),
  createdAfter: S.DateTimeInput,
  createdBefore: S.DateTimeInput,
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShippingLabels: Paging.ItemsOperation<
  GetShippingLabelsInput,
  GetShippingLabelListResponse,
  ShippingLabel
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getShippingLabels",
  name: "vendorDirectFulfillmentShippingV1.getShippingLabels",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/shippingLabels",
  parameters: {
    shipFromPartyId: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdAfter: { in: "query", type: "date-time", required: true },
    createdBefore: { in: "query", type: "date-time", required: true },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "shippingLabels"],
    carry: "same"
  }
}, { output: (): S.Built => GetShippingLabelListResponse })

/** Input of `submitShippingLabelRequest`. */
export interface SubmitShippingLabelRequestInput {
  readonly body: SubmitShippingLabelsRequest
}

export const SubmitShippingLabelRequestInput: S.Codec<SubmitShippingLabelRequestInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: SubmitShippingLabelsRequest })
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShippingLabelRequest: Op.Operation<
  SubmitShippingLabelRequestInput,
  SubmitShippingLabelsResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "submitShippingLabelRequest",
  name: "vendorDirectFulfillmentShippingV1.submitShippingLabelRequest",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/v1/shippingLabels",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => SubmitShippingLabelsRequest, output: (): S.Built => SubmitShippingLabelsResponse })

/** Input of `getShippingLabel`. */
export interface GetShippingLabelInput {
  readonly purchaseOrderNumber: string
}

export const GetShippingLabelInput: S.Codec<GetShippingLabelInput> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getShippingLabel: Op.Operation<GetShippingLabelInput, GetShippingLabelResponse> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getShippingLabel",
  name: "vendorDirectFulfillmentShippingV1.getShippingLabel",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): S.Built => GetShippingLabelResponse })

/** Input of `submitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

export const SubmitShipmentConfirmationsInput: S.Codec<SubmitShipmentConfirmationsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: SubmitShipmentConfirmationsRequest })
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShipmentConfirmations: Op.Operation<
  SubmitShipmentConfirmationsInput,
  SubmitShipmentConfirmationsResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "submitShipmentConfirmations",
  name: "vendorDirectFulfillmentShippingV1.submitShipmentConfirmations",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/v1/shipmentConfirmations",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): S.Built => SubmitShipmentConfirmationsRequest,
  output: (): S.Built => SubmitShipmentConfirmationsResponse
})

/** Input of `submitShipmentStatusUpdates`. */
export interface SubmitShipmentStatusUpdatesInput {
  readonly body: SubmitShipmentStatusUpdatesRequest
}

export const SubmitShipmentStatusUpdatesInput: S.Codec<SubmitShipmentStatusUpdatesInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: SubmitShipmentStatusUpdatesRequest })
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShipmentStatusUpdates: Op.Operation<
  SubmitShipmentStatusUpdatesInput,
  SubmitShipmentStatusUpdatesResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "submitShipmentStatusUpdates",
  name: "vendorDirectFulfillmentShippingV1.submitShipmentStatusUpdates",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/v1/shipmentStatusUpdates",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): S.Built => SubmitShipmentStatusUpdatesRequest,
  output: (): S.Built => SubmitShipmentStatusUpdatesResponse
})

/** Input of `getCustomerInvoices`. */
export interface GetCustomerInvoicesInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

export const GetCustomerInvoicesInput: S.Codec<GetCustomerInvoicesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipFromPartyId: S.optional(S.String),
  limit: S.optional(S.Number),
  createdAfter: S.DateTimeInput,
  createdBefore: S.DateTimeInput,
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/customerInvoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getCustomerInvoices: Paging.ItemsOperation<
  GetCustomerInvoicesInput,
  GetCustomerInvoicesResponse,
  CustomerInvoice
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getCustomerInvoices",
  name: "vendorDirectFulfillmentShippingV1.getCustomerInvoices",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/customerInvoices",
  parameters: {
    shipFromPartyId: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdAfter: { in: "query", type: "date-time", required: true },
    createdBefore: { in: "query", type: "date-time", required: true },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "customerInvoices"],
    carry: "same"
  }
}, { output: (): S.Built => GetCustomerInvoicesResponse })

/** Input of `getCustomerInvoice`. */
export interface GetCustomerInvoiceInput {
  readonly purchaseOrderNumber: string
}

export const GetCustomerInvoiceInput: S.Codec<GetCustomerInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getCustomerInvoice: Op.Operation<
  GetCustomerInvoiceInput,
  GetCustomerInvoiceResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getCustomerInvoice",
  name: "vendorDirectFulfillmentShippingV1.getCustomerInvoice",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): S.Built => GetCustomerInvoiceResponse })

/** Input of `getPackingSlips`. */
export interface GetPackingSlipsInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

export const GetPackingSlipsInput: S.Codec<GetPackingSlipsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipFromPartyId: S.optional(S.String),
  limit: S.optional(S.Number),
  createdAfter: S.DateTimeInput,
  createdBefore: S.DateTimeInput,
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/packingSlips`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getPackingSlips: Paging.ItemsOperation<
  GetPackingSlipsInput,
  GetPackingSlipListResponse,
  PackingSlip
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getPackingSlips",
  name: "vendorDirectFulfillmentShippingV1.getPackingSlips",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/packingSlips",
  parameters: {
    shipFromPartyId: { in: "query", type: "string" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdAfter: { in: "query", type: "date-time", required: true },
    createdBefore: { in: "query", type: "date-time", required: true },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "packingSlips"],
    carry: "same"
  }
}, { output: (): S.Built => GetPackingSlipListResponse })

/** Input of `getPackingSlip`. */
export interface GetPackingSlipInput {
  readonly purchaseOrderNumber: string
}

export const GetPackingSlipInput: S.Codec<GetPackingSlipInput> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String
}))

/**
 * `GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getPackingSlip: Op.Operation<GetPackingSlipInput, GetPackingSlipResponse> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShippingV1",
  id: "getPackingSlip",
  name: "vendorDirectFulfillmentShippingV1.getPackingSlip",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): S.Built => GetPackingSlipResponse })

/** The operations of Vendor Direct Fulfillment Shipping as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getShippingLabels: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShippingLabelListResponse, SpApiError>
  readonly getShippingLabelsPages: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<GetShippingLabelListResponse, SpApiError>
  readonly getShippingLabelsItems: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<ShippingLabel, SpApiError>
  readonly submitShippingLabelRequest: (
    input: SubmitShippingLabelRequestInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitShippingLabelsResponse, SpApiError>
  readonly getShippingLabel: (
    input: GetShippingLabelInput,
    options?: CallOptions
  ) => Effect.Effect<GetShippingLabelResponse, SpApiError>
  readonly submitShipmentConfirmations: (
    input: SubmitShipmentConfirmationsInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitShipmentConfirmationsResponse, SpApiError>
  readonly submitShipmentStatusUpdates: (
    input: SubmitShipmentStatusUpdatesInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitShipmentStatusUpdatesResponse, SpApiError>
  readonly getCustomerInvoices: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<GetCustomerInvoicesResponse, SpApiError>
  readonly getCustomerInvoicesPages: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Stream.Stream<GetCustomerInvoicesResponse, SpApiError>
  readonly getCustomerInvoicesItems: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Stream.Stream<CustomerInvoice, SpApiError>
  readonly getCustomerInvoice: (
    input: GetCustomerInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<GetCustomerInvoiceResponse, SpApiError>
  readonly getPackingSlips: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPackingSlipListResponse, SpApiError>
  readonly getPackingSlipsPages: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Stream.Stream<GetPackingSlipListResponse, SpApiError>
  readonly getPackingSlipsItems: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Stream.Stream<PackingSlip, SpApiError>
  readonly getPackingSlip: (
    input: GetPackingSlipInput,
    options?: CallOptions
  ) => Effect.Effect<GetPackingSlipResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentShippingV1")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getShippingLabels,
  submitShippingLabelRequest,
  getShippingLabel,
  submitShipmentConfirmations,
  submitShipmentStatusUpdates,
  getCustomerInvoices,
  getCustomerInvoice,
  getPackingSlips,
  getPackingSlip
}))

export interface PackingSlip {
  readonly purchaseOrderNumber: string
  readonly content: string
  readonly contentType?: "application/pdf" | (string & {}) | undefined
}

export const PackingSlip: S.Codec<PackingSlip> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  content: S.String,
  contentType: S.optional(S.String)
}))

export interface PackingSlipList {
  readonly pagination?: Pagination | undefined
  readonly packingSlips?: ReadonlyArray<PackingSlip> | undefined
}

export const PackingSlipList: S.Codec<PackingSlipList> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  packingSlips: S.optional(S.Array(PackingSlip))
}))

export interface GetPackingSlipListResponse {
  readonly payload?: PackingSlipList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPackingSlipListResponse: S.Codec<GetPackingSlipListResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PackingSlipList),
  errors: S.optional(ErrorList)
}))

export interface GetPackingSlipResponse {
  readonly payload?: PackingSlip | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPackingSlipResponse: S.Codec<GetPackingSlipResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PackingSlip),
  errors: S.optional(ErrorList)
}))

export interface SubmitShippingLabelsRequest {
  readonly shippingLabelRequests?: ReadonlyArray<ShippingLabelRequest> | undefined
}

export const SubmitShippingLabelsRequest: S.Codec<SubmitShippingLabelsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingLabelRequests: S.optional(S.Array(ShippingLabelRequest))
}))

export interface ShippingLabelRequest {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly containers?: ReadonlyArray<Container> | undefined
}

export const ShippingLabelRequest: S.Codec<ShippingLabelRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  containers: S.optional(S.Array(Container))
}))

export interface Item {
  readonly itemSequenceNumber: number
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.Number,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  shippedQuantity: ItemQuantity
}))

export interface PackedItem {
  readonly itemSequenceNumber: number
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity: ItemQuantity
}

export const PackedItem: S.Codec<PackedItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.Number,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  packedQuantity: ItemQuantity
}))

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String,
  address: S.optional(Address),
  taxRegistrationDetails: S.optional(S.Array(TaxRegistrationDetails))
}))

export interface ShipmentDetails {
  readonly shippedDate: DateTimeInput
  readonly shipmentStatus: "SHIPPED" | "FLOOR_DENIAL" | (string & {})
  readonly isPriorityShipment?: boolean | undefined
  readonly vendorOrderNumber?: string | undefined
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
}

export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  shippedDate: S.DateTimeInput,
  shipmentStatus: S.String,
  isPriorityShipment: S.optional(S.Boolean),
  vendorOrderNumber: S.optional(S.String),
  estimatedDeliveryDate: S.optional(S.DateTimeInput)
}))

export interface StatusUpdateDetails {
  readonly trackingNumber: string
  readonly statusCode: string
  readonly reasonCode: string
  readonly statusDateTime: DateTimeInput
  readonly statusLocationAddress: Address
  readonly shipmentSchedule?: {
    readonly estimatedDeliveryDateTime?: DateTimeInput | undefined
    readonly apptWindowStartDateTime?: DateTimeInput | undefined
    readonly apptWindowEndDateTime?: DateTimeInput | undefined
  } | undefined
}

export const StatusUpdateDetails: S.Codec<StatusUpdateDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingNumber: S.String,
  statusCode: S.String,
  reasonCode: S.String,
  statusDateTime: S.DateTimeInput,
  statusLocationAddress: Address,
  shipmentSchedule: S.optional(S.Struct({
    estimatedDeliveryDateTime: S.optional(S.DateTimeInput),
    apptWindowStartDateTime: S.optional(S.DateTimeInput),
    apptWindowEndDateTime: S.optional(S.DateTimeInput)
  }))
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

export interface Dimensions {
  readonly length: Decimal
  readonly width: Decimal
  readonly height: Decimal
  readonly unitOfMeasure: "IN" | "CM" | (string & {})
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: Decimal,
  width: Decimal,
  height: Decimal,
  unitOfMeasure: S.String
}))

export interface Weight {
  readonly unitOfMeasure: "KG" | "LB" | (string & {})
  readonly value: Decimal
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  value: Decimal
}))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: string
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.Number,
  unitOfMeasure: S.String
}))

export interface SubmitShipmentConfirmationsResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitShipmentConfirmationsResponse: S.Codec<SubmitShipmentConfirmationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(TransactionReference), errors: S.optional(ErrorList) })
  )

export interface SubmitShipmentStatusUpdatesResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitShipmentStatusUpdatesResponse: S.Codec<SubmitShipmentStatusUpdatesResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(TransactionReference), errors: S.optional(ErrorList) })
  )

export interface GetShippingLabelListResponse {
  readonly payload?: ShippingLabelList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShippingLabelListResponse: S.Codec<GetShippingLabelListResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(ShippingLabelList), errors: S.optional(ErrorList) })
)

export interface GetShippingLabelResponse {
  readonly payload?: ShippingLabel | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShippingLabelResponse: S.Codec<GetShippingLabelResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(ShippingLabel),
  errors: S.optional(ErrorList)
}))

export interface ShippingLabelList {
  readonly pagination?: Pagination | undefined
  readonly shippingLabels?: ReadonlyArray<ShippingLabel> | undefined
}

export const ShippingLabelList: S.Codec<ShippingLabelList> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  shippingLabels: S.optional(S.Array(ShippingLabel))
}))

export interface LabelData {
  readonly packageIdentifier?: string | undefined
  readonly trackingNumber?: string | undefined
  readonly shipMethod?: string | undefined
  readonly shipMethodName?: string | undefined
  readonly content: string
}

export const LabelData: S.Codec<LabelData> = /*#__PURE__*/ S.define(() => S.Struct({
  packageIdentifier: S.optional(S.String),
  trackingNumber: S.optional(S.String),
  shipMethod: S.optional(S.String),
  shipMethodName: S.optional(S.String),
  content: S.String
}))

export interface ShippingLabel {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly labelFormat: "PNG" | "ZPL" | (string & {})
  readonly labelData: ReadonlyArray<LabelData>
}

export const ShippingLabel: S.Codec<ShippingLabel> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  labelFormat: S.String,
  labelData: S.Array(LabelData)
}))

export interface SubmitShippingLabelsResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitShippingLabelsResponse: S.Codec<SubmitShippingLabelsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(TransactionReference), errors: S.optional(ErrorList) })
)

export interface SubmitShipmentConfirmationsRequest {
  readonly shipmentConfirmations?: ReadonlyArray<ShipmentConfirmation> | undefined
}

export const SubmitShipmentConfirmationsRequest: S.Codec<SubmitShipmentConfirmationsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ shipmentConfirmations: S.optional(S.Array(ShipmentConfirmation)) })
  )

export interface ShipmentConfirmation {
  readonly purchaseOrderNumber: string
  readonly shipmentDetails: ShipmentDetails
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly items: ReadonlyArray<Item>
  readonly containers?: ReadonlyArray<Container> | undefined
}

export const ShipmentConfirmation: S.Codec<ShipmentConfirmation> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  shipmentDetails: ShipmentDetails,
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  items: S.Array(Item),
  containers: S.optional(S.Array(Container))
}))

export interface SubmitShipmentStatusUpdatesRequest {
  readonly shipmentStatusUpdates?: ReadonlyArray<ShipmentStatusUpdate> | undefined
}

export const SubmitShipmentStatusUpdatesRequest: S.Codec<SubmitShipmentStatusUpdatesRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ shipmentStatusUpdates: S.optional(S.Array(ShipmentStatusUpdate)) })
  )

export interface ShipmentStatusUpdate {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly statusUpdateDetails: StatusUpdateDetails
}

export const ShipmentStatusUpdate: S.Codec<ShipmentStatusUpdate> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  statusUpdateDetails: StatusUpdateDetails
}))

export interface GetCustomerInvoicesResponse {
  readonly payload?: CustomerInvoiceList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetCustomerInvoicesResponse: S.Codec<GetCustomerInvoicesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(CustomerInvoiceList),
  errors: S.optional(ErrorList)
}))

export interface GetCustomerInvoiceResponse {
  readonly payload?: CustomerInvoice | undefined
  readonly errors?: ErrorList | undefined
}

export const GetCustomerInvoiceResponse: S.Codec<GetCustomerInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(CustomerInvoice),
  errors: S.optional(ErrorList)
}))

export interface CustomerInvoiceList {
  readonly pagination?: Pagination | undefined
  readonly customerInvoices?: ReadonlyArray<CustomerInvoice> | undefined
}

export const CustomerInvoiceList: S.Codec<CustomerInvoiceList> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  customerInvoices: S.optional(S.Array(CustomerInvoice))
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface CustomerInvoice {
  readonly purchaseOrderNumber: string
  readonly content: string
}

export const CustomerInvoice: S.Codec<CustomerInvoice> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.String,
  content: S.String
}))

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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

export interface Container {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerIdentifier: string
  readonly trackingNumber?: string | undefined
  readonly manifestId?: string | undefined
  readonly manifestDate?: string | undefined
  readonly shipMethod?: string | undefined
  readonly scacCode?: string | undefined
  readonly carrier?: string | undefined
  readonly containerSequenceNumber?: number | undefined
  readonly dimensions?: Dimensions | undefined
  readonly weight: Weight
  readonly packedItems: ReadonlyArray<PackedItem>
}

export const Container: S.Codec<Container> = /*#__PURE__*/ S.define(() => S.Struct({
  containerType: S.String,
  containerIdentifier: S.String,
  trackingNumber: S.optional(S.String),
  manifestId: S.optional(S.String),
  manifestDate: S.optional(S.String),
  shipMethod: S.optional(S.String),
  scacCode: S.optional(S.String),
  carrier: S.optional(S.String),
  containerSequenceNumber: S.optional(S.Number),
  dimensions: S.optional(Dimensions),
  weight: Weight,
  packedItems: S.Array(PackedItem)
}))
