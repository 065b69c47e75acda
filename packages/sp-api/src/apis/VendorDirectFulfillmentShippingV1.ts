// AUTO-GENERATED from vendorDirectFulfillmentShippingV1.json by packages/codegen. Do not edit.
/**
 * Vendor Direct Fulfillment Shipping v1.
 *
 * A newer version is `VendorDirectFulfillmentShipping_2021_12_28`.
 */
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

/** Input of `getShippingLabels`. */
export interface GetShippingLabelsInput {
  /** The code of the vendor's warehouse; all of them if not given. */
  readonly shipFromPartyId?: string | undefined
  /** 1 to 100. */
  readonly limit?: number | undefined
  /** ISO 8601. */
  readonly createdAfter: DateTimeInput
  /** ISO 8601. */
  readonly createdBefore: DateTimeInput
  /** `ASC` if not given. */
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetShippingLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipFromPartyId: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  createdAfter: Shape.DateTimeInput,
  createdBefore: Shape.DateTimeInput,
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const GetShippingLabelsInput: Schemas.Codec<GetShippingLabelsInput> = Schemas.make($GetShippingLabelsInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShippingLabels: Paging.ItemsOperation<
  GetShippingLabelsInput,
  GetShippingLabelListResponse,
  ShippingLabel
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetShippingLabelListResponse })

/** Input of `submitShippingLabelRequest`. */
export interface SubmitShippingLabelRequestInput {
  readonly body: SubmitShippingLabelsRequest
}

const $SubmitShippingLabelRequestInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $SubmitShippingLabelsRequest
}))
export const SubmitShippingLabelRequestInput: Schemas.Codec<SubmitShippingLabelRequestInput> = Schemas.make(
  $SubmitShippingLabelRequestInput
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitShippingLabelRequest: Op.Operation<
  SubmitShippingLabelRequestInput,
  SubmitShippingLabelsResponse
> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitShippingLabelsRequest, output: (): Shape.Shape => $SubmitShippingLabelsResponse })

/** Input of `getShippingLabel`. */
export interface GetShippingLabelInput {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
}

const $GetShippingLabelInput: Shape.Shape = Shape.define(() => Shape.Struct({ purchaseOrderNumber: Shape.String }))
export const GetShippingLabelInput: Schemas.Codec<GetShippingLabelInput> = Schemas.make($GetShippingLabelInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShippingLabel: Op.Operation<GetShippingLabelInput, GetShippingLabelResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetShippingLabelResponse })

/** Input of `submitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

const $SubmitShipmentConfirmationsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $SubmitShipmentConfirmationsRequest
}))
export const SubmitShipmentConfirmationsInput: Schemas.Codec<SubmitShipmentConfirmationsInput> = Schemas.make(
  $SubmitShipmentConfirmationsInput
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitShipmentConfirmations: Op.Operation<
  SubmitShipmentConfirmationsInput,
  SubmitShipmentConfirmationsResponse
> = Op.make({
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
  body: (): Shape.Shape => $SubmitShipmentConfirmationsRequest,
  output: (): Shape.Shape => $SubmitShipmentConfirmationsResponse
})

/** Input of `submitShipmentStatusUpdates`. */
export interface SubmitShipmentStatusUpdatesInput {
  readonly body: SubmitShipmentStatusUpdatesRequest
}

const $SubmitShipmentStatusUpdatesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $SubmitShipmentStatusUpdatesRequest
}))
export const SubmitShipmentStatusUpdatesInput: Schemas.Codec<SubmitShipmentStatusUpdatesInput> = Schemas.make(
  $SubmitShipmentStatusUpdatesInput
)

/**
 * `POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitShipmentStatusUpdates: Op.Operation<
  SubmitShipmentStatusUpdatesInput,
  SubmitShipmentStatusUpdatesResponse
> = Op.make({
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
  body: (): Shape.Shape => $SubmitShipmentStatusUpdatesRequest,
  output: (): Shape.Shape => $SubmitShipmentStatusUpdatesResponse
})

/** Input of `getCustomerInvoices`. */
export interface GetCustomerInvoicesInput {
  /** The code of the vendor's warehouse; all of them if not given. */
  readonly shipFromPartyId?: string | undefined
  /** 1 to 100. */
  readonly limit?: number | undefined
  /** ISO 8601. */
  readonly createdAfter: DateTimeInput
  /** ISO 8601. */
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetCustomerInvoicesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipFromPartyId: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  createdAfter: Shape.DateTimeInput,
  createdBefore: Shape.DateTimeInput,
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const GetCustomerInvoicesInput: Schemas.Codec<GetCustomerInvoicesInput> = Schemas.make($GetCustomerInvoicesInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/customerInvoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getCustomerInvoices: Paging.ItemsOperation<
  GetCustomerInvoicesInput,
  GetCustomerInvoicesResponse,
  CustomerInvoice
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetCustomerInvoicesResponse })

/** Input of `getCustomerInvoice`. */
export interface GetCustomerInvoiceInput {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
}

const $GetCustomerInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({ purchaseOrderNumber: Shape.String }))
export const GetCustomerInvoiceInput: Schemas.Codec<GetCustomerInvoiceInput> = Schemas.make($GetCustomerInvoiceInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getCustomerInvoice: Op.Operation<GetCustomerInvoiceInput, GetCustomerInvoiceResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetCustomerInvoiceResponse })

/** Input of `getPackingSlips`. */
export interface GetPackingSlipsInput {
  /** The code of the vendor's warehouse; all of them if not given. */
  readonly shipFromPartyId?: string | undefined
  /** 1 to 100. */
  readonly limit?: number | undefined
  /** ISO 8601. */
  readonly createdAfter: DateTimeInput
  /** ISO 8601. */
  readonly createdBefore: DateTimeInput
  /** `ASC` if not given. */
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetPackingSlipsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipFromPartyId: Shape.optional(Shape.String),
  limit: Shape.optional(Shape.Number),
  createdAfter: Shape.DateTimeInput,
  createdBefore: Shape.DateTimeInput,
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const GetPackingSlipsInput: Schemas.Codec<GetPackingSlipsInput> = Schemas.make($GetPackingSlipsInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/packingSlips`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getPackingSlips: Paging.ItemsOperation<
  GetPackingSlipsInput,
  GetPackingSlipListResponse,
  PackingSlip
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetPackingSlipListResponse })

/** Input of `getPackingSlip`. */
export interface GetPackingSlipInput {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
}

const $GetPackingSlipInput: Shape.Shape = Shape.define(() => Shape.Struct({ purchaseOrderNumber: Shape.String }))
export const GetPackingSlipInput: Schemas.Codec<GetPackingSlipInput> = Schemas.make($GetPackingSlipInput)

/**
 * `GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getPackingSlip: Op.Operation<GetPackingSlipInput, GetPackingSlipResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetPackingSlipResponse })

/** The operations of Vendor Direct Fulfillment Shipping as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/VendorDirectFulfillmentShippingV1") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  /** Personal data. */
  readonly content: string
  readonly contentType?: "application/pdf" | (string & {}) | undefined
}

const $PackingSlip: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  content: Shape.String,
  contentType: Shape.optional(Shape.String)
}))
export const PackingSlip: Schemas.Codec<PackingSlip> = Schemas.make($PackingSlip)

export interface PackingSlipList {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly packingSlips?: ReadonlyArray<PackingSlip> | undefined
}

const $PackingSlipList: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  packingSlips: Shape.optional(Shape.Array($PackingSlip))
}))
export const PackingSlipList: Schemas.Codec<PackingSlipList> = Schemas.make($PackingSlipList)

export interface GetPackingSlipListResponse {
  readonly payload?: PackingSlipList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPackingSlipListResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PackingSlipList),
  errors: Shape.optional($ErrorList)
}))
export const GetPackingSlipListResponse: Schemas.Codec<GetPackingSlipListResponse> = Schemas.make(
  $GetPackingSlipListResponse
)

export interface GetPackingSlipResponse {
  readonly payload?: PackingSlip | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPackingSlipResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PackingSlip),
  errors: Shape.optional($ErrorList)
}))
export const GetPackingSlipResponse: Schemas.Codec<GetPackingSlipResponse> = Schemas.make($GetPackingSlipResponse)

export interface SubmitShippingLabelsRequest {
  readonly shippingLabelRequests?: ReadonlyArray<ShippingLabelRequest> | undefined
}

const $SubmitShippingLabelsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingLabelRequests: Shape.optional(Shape.Array($ShippingLabelRequest))
}))
export const SubmitShippingLabelsRequest: Schemas.Codec<SubmitShippingLabelsRequest> = Schemas.make(
  $SubmitShippingLabelsRequest
)

export interface ShippingLabelRequest {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  readonly containers?: ReadonlyArray<Container> | undefined
}

const $ShippingLabelRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  containers: Shape.optional(Shape.Array($Container))
}))
export const ShippingLabelRequest: Schemas.Codec<ShippingLabelRequest> = Schemas.make($ShippingLabelRequest)

export interface Item {
  /** The number of the line. A whole number. */
  readonly itemSequenceNumber: number
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  /** A value with its unit. */
  readonly shippedQuantity: ItemQuantity
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.Number,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  shippedQuantity: $ItemQuantity
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface PackedItem {
  /** The number of the line. A whole number. */
  readonly itemSequenceNumber: number
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  /** A value with its unit. */
  readonly packedQuantity: ItemQuantity
}

const $PackedItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.Number,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  packedQuantity: $ItemQuantity
}))
export const PackedItem: Schemas.Codec<PackedItem> = Schemas.make($PackedItem)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  partyId: Shape.String,
  address: Shape.optional($Address),
  taxRegistrationDetails: Shape.optional(Shape.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface ShipmentDetails {
  /** ISO 8601. */
  readonly shippedDate: DateTimeInput
  readonly shipmentStatus: "SHIPPED" | "FLOOR_DENIAL" | (string & {})
  readonly isPriorityShipment?: boolean | undefined
  /** The vendor's number of the order. */
  readonly vendorOrderNumber?: string | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
}

const $ShipmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  shippedDate: Shape.DateTimeInput,
  shipmentStatus: Shape.String,
  isPriorityShipment: Shape.optional(Shape.Boolean),
  vendorOrderNumber: Shape.optional(Shape.String),
  estimatedDeliveryDate: Shape.optional(Shape.DateTimeInput)
}))
export const ShipmentDetails: Schemas.Codec<ShipmentDetails> = Schemas.make($ShipmentDetails)

export interface StatusUpdateDetails {
  /** The carrier's number of the package. */
  readonly trackingNumber: string
  readonly statusCode: string
  readonly reasonCode: string
  /** ISO 8601. */
  readonly statusDateTime: DateTimeInput
  readonly statusLocationAddress: Address
  readonly shipmentSchedule?: {
    /** ISO 8601. */
    readonly estimatedDeliveryDateTime?: DateTimeInput | undefined
    /** ISO 8601. */
    readonly apptWindowStartDateTime?: DateTimeInput | undefined
    /** ISO 8601. */
    readonly apptWindowEndDateTime?: DateTimeInput | undefined
  } | undefined
}

const $StatusUpdateDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingNumber: Shape.String,
  statusCode: Shape.String,
  reasonCode: Shape.String,
  statusDateTime: Shape.DateTimeInput,
  statusLocationAddress: $Address,
  shipmentSchedule: Shape.optional(Shape.Struct({
    estimatedDeliveryDateTime: Shape.optional(Shape.DateTimeInput),
    apptWindowStartDateTime: Shape.optional(Shape.DateTimeInput),
    apptWindowEndDateTime: Shape.optional(Shape.DateTimeInput)
  }))
}))
export const StatusUpdateDetails: Schemas.Codec<StatusUpdateDetails> = Schemas.make($StatusUpdateDetails)

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
  readonly addressLine1: string
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  /** Personal data. */
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

/** Length, width and height, with their unit. */
export interface Dimensions {
  /** A decimal number as a string, so that no digit is lost. */
  readonly length: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly width: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly height: Decimal
  readonly unitOfMeasure: "IN" | "CM" | (string & {})
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: $Decimal,
  width: $Decimal,
  height: $Decimal,
  unitOfMeasure: Shape.String
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

/** A value with its unit. */
export interface Weight {
  readonly unitOfMeasure: "KG" | "LB" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, value: $Decimal }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

/** A value with its unit. */
export interface ItemQuantity {
  /** A whole number. */
  readonly amount: number
  readonly unitOfMeasure: string
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.Number,
  unitOfMeasure: Shape.String
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export interface SubmitShipmentConfirmationsResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitShipmentConfirmationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitShipmentConfirmationsResponse: Schemas.Codec<SubmitShipmentConfirmationsResponse> = Schemas.make(
  $SubmitShipmentConfirmationsResponse
)

export interface SubmitShipmentStatusUpdatesResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitShipmentStatusUpdatesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitShipmentStatusUpdatesResponse: Schemas.Codec<SubmitShipmentStatusUpdatesResponse> = Schemas.make(
  $SubmitShipmentStatusUpdatesResponse
)

export interface GetShippingLabelListResponse {
  readonly payload?: ShippingLabelList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShippingLabelListResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ShippingLabelList),
  errors: Shape.optional($ErrorList)
}))
export const GetShippingLabelListResponse: Schemas.Codec<GetShippingLabelListResponse> = Schemas.make(
  $GetShippingLabelListResponse
)

export interface GetShippingLabelResponse {
  readonly payload?: ShippingLabel | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShippingLabelResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ShippingLabel),
  errors: Shape.optional($ErrorList)
}))
export const GetShippingLabelResponse: Schemas.Codec<GetShippingLabelResponse> = Schemas.make($GetShippingLabelResponse)

export interface ShippingLabelList {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly shippingLabels?: ReadonlyArray<ShippingLabel> | undefined
}

const $ShippingLabelList: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  shippingLabels: Shape.optional(Shape.Array($ShippingLabel))
}))
export const ShippingLabelList: Schemas.Codec<ShippingLabelList> = Schemas.make($ShippingLabelList)

export interface LabelData {
  readonly packageIdentifier?: string | undefined
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  /** Amazon's code of a carrier and its service. */
  readonly shipMethod?: string | undefined
  readonly shipMethodName?: string | undefined
  /** Personal data. */
  readonly content: string
}

const $LabelData: Shape.Shape = Shape.define(() => Shape.Struct({
  packageIdentifier: Shape.optional(Shape.String),
  trackingNumber: Shape.optional(Shape.String),
  shipMethod: Shape.optional(Shape.String),
  shipMethodName: Shape.optional(Shape.String),
  content: Shape.String
}))
export const LabelData: Schemas.Codec<LabelData> = Schemas.make($LabelData)

export interface ShippingLabel {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  readonly labelFormat: "PNG" | "ZPL" | (string & {})
  readonly labelData: ReadonlyArray<LabelData>
}

const $ShippingLabel: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  labelFormat: Shape.String,
  labelData: Shape.Array($LabelData)
}))
export const ShippingLabel: Schemas.Codec<ShippingLabel> = Schemas.make($ShippingLabel)

export interface SubmitShippingLabelsResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitShippingLabelsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitShippingLabelsResponse: Schemas.Codec<SubmitShippingLabelsResponse> = Schemas.make(
  $SubmitShippingLabelsResponse
)

export interface SubmitShipmentConfirmationsRequest {
  readonly shipmentConfirmations?: ReadonlyArray<ShipmentConfirmation> | undefined
}

const $SubmitShipmentConfirmationsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentConfirmations: Shape.optional(Shape.Array($ShipmentConfirmation))
}))
export const SubmitShipmentConfirmationsRequest: Schemas.Codec<SubmitShipmentConfirmationsRequest> = Schemas.make(
  $SubmitShipmentConfirmationsRequest
)

export interface ShipmentConfirmation {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  readonly shipmentDetails: ShipmentDetails
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  readonly items: ReadonlyArray<Item>
  readonly containers?: ReadonlyArray<Container> | undefined
}

const $ShipmentConfirmation: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  shipmentDetails: $ShipmentDetails,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  items: Shape.Array($Item),
  containers: Shape.optional(Shape.Array($Container))
}))
export const ShipmentConfirmation: Schemas.Codec<ShipmentConfirmation> = Schemas.make($ShipmentConfirmation)

export interface SubmitShipmentStatusUpdatesRequest {
  /** Not empty. */
  readonly shipmentStatusUpdates?: ReadonlyArray<ShipmentStatusUpdate> | undefined
}

const $SubmitShipmentStatusUpdatesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentStatusUpdates: Shape.optional(Shape.Array($ShipmentStatusUpdate))
}))
export const SubmitShipmentStatusUpdatesRequest: Schemas.Codec<SubmitShipmentStatusUpdatesRequest> = Schemas.make(
  $SubmitShipmentStatusUpdatesRequest
)

export interface ShipmentStatusUpdate {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  readonly statusUpdateDetails: StatusUpdateDetails
}

const $ShipmentStatusUpdate: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  statusUpdateDetails: $StatusUpdateDetails
}))
export const ShipmentStatusUpdate: Schemas.Codec<ShipmentStatusUpdate> = Schemas.make($ShipmentStatusUpdate)

export interface GetCustomerInvoicesResponse {
  readonly payload?: CustomerInvoiceList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetCustomerInvoicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CustomerInvoiceList),
  errors: Shape.optional($ErrorList)
}))
export const GetCustomerInvoicesResponse: Schemas.Codec<GetCustomerInvoicesResponse> = Schemas.make(
  $GetCustomerInvoicesResponse
)

export interface GetCustomerInvoiceResponse {
  readonly payload?: CustomerInvoice | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetCustomerInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CustomerInvoice),
  errors: Shape.optional($ErrorList)
}))
export const GetCustomerInvoiceResponse: Schemas.Codec<GetCustomerInvoiceResponse> = Schemas.make(
  $GetCustomerInvoiceResponse
)

export interface CustomerInvoiceList {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly customerInvoices?: ReadonlyArray<CustomerInvoice> | undefined
}

const $CustomerInvoiceList: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  customerInvoices: Shape.optional(Shape.Array($CustomerInvoice))
}))
export const CustomerInvoiceList: Schemas.Codec<CustomerInvoiceList> = Schemas.make($CustomerInvoiceList)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface CustomerInvoice {
  /** Amazon's number of the purchase order. Matches `^[a-zA-Z0-9]+$`. */
  readonly purchaseOrderNumber: string
  /** Personal data. */
  readonly content: string
}

const $CustomerInvoice: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.String,
  content: Shape.String
}))
export const CustomerInvoice: Schemas.Codec<CustomerInvoice> = Schemas.make($CustomerInvoice)

export interface TransactionReference {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionReference: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.optional(Shape.String)
}))
export const TransactionReference: Schemas.Codec<TransactionReference> = Schemas.make($TransactionReference)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

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

export interface Container {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerIdentifier: string
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly manifestId?: string | undefined
  readonly manifestDate?: string | undefined
  /** Amazon's code of a carrier and its service. */
  readonly shipMethod?: string | undefined
  readonly scacCode?: string | undefined
  readonly carrier?: string | undefined
  /** A whole number. */
  readonly containerSequenceNumber?: number | undefined
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** A value with its unit. */
  readonly weight: Weight
  readonly packedItems: ReadonlyArray<PackedItem>
}

const $Container: Shape.Shape = Shape.define(() => Shape.Struct({
  containerType: Shape.String,
  containerIdentifier: Shape.String,
  trackingNumber: Shape.optional(Shape.String),
  manifestId: Shape.optional(Shape.String),
  manifestDate: Shape.optional(Shape.String),
  shipMethod: Shape.optional(Shape.String),
  scacCode: Shape.optional(Shape.String),
  carrier: Shape.optional(Shape.String),
  containerSequenceNumber: Shape.optional(Shape.Number),
  dimensions: Shape.optional($Dimensions),
  weight: $Weight,
  packedItems: Shape.Array($PackedItem)
}))
export const Container: Schemas.Codec<Container> = Schemas.make($Container)
