// AUTO-GENERATED from vendorDirectFulfillmentShipping_2021-12-28.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Shipping 2021-12-28. */
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

/** Input of `getShippingLabels`. */
export interface GetShippingLabelsInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

const $GetShippingLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipFromPartyId: C.optional(C.String),
  limit: C.optional(C.Number),
  createdAfter: C.DateTimeInput,
  createdBefore: C.DateTimeInput,
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const GetShippingLabelsInput: S.Codec<GetShippingLabelsInput> = /*#__PURE__*/ S.schema($GetShippingLabelsInput)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShippingLabels: Paging.ItemsOperation<
  GetShippingLabelsInput,
  ShippingLabelList,
  ShippingLabel
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getShippingLabels",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getShippingLabels",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
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
    next: ["pagination", "nextToken"],
    items: ["shippingLabels"],
    carry: "same"
  }
}, { output: (): C.Shape => $ShippingLabelList })

/** Input of `submitShippingLabelRequest`. */
export interface SubmitShippingLabelRequestInput {
  readonly body: SubmitShippingLabelsRequest
}

const $SubmitShippingLabelRequestInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $SubmitShippingLabelsRequest
}))
export const SubmitShippingLabelRequestInput: S.Codec<SubmitShippingLabelRequestInput> = /*#__PURE__*/ S.schema(
  $SubmitShippingLabelRequestInput
)

/**
 * `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShippingLabelRequest: Op.Operation<
  SubmitShippingLabelRequestInput,
  TransactionReference
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "submitShippingLabelRequest",
  name: "vendorDirectFulfillmentShipping_2021-12-28.submitShippingLabelRequest",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitShippingLabelsRequest, output: (): C.Shape => $TransactionReference })

/** Input of `getShippingLabel`. */
export interface GetShippingLabelInput {
  readonly purchaseOrderNumber: string
}

const $GetShippingLabelInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ purchaseOrderNumber: C.String }))
export const GetShippingLabelInput: S.Codec<GetShippingLabelInput> = /*#__PURE__*/ S.schema($GetShippingLabelInput)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getShippingLabel: Op.Operation<GetShippingLabelInput, ShippingLabel> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getShippingLabel",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getShippingLabel",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $ShippingLabel })

/** Input of `createShippingLabels`. */
export interface CreateShippingLabelsInput {
  readonly purchaseOrderNumber: string
  readonly body: CreateShippingLabelsRequest
}

const $CreateShippingLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  body: $CreateShippingLabelsRequest
}))
export const CreateShippingLabelsInput: S.Codec<CreateShippingLabelsInput> = /*#__PURE__*/ S.schema(
  $CreateShippingLabelsInput
)

/**
 * `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Not repeated when the outcome of a call is unknown
 */
export const createShippingLabels: Op.Operation<CreateShippingLabelsInput, ShippingLabel> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "createShippingLabels",
  name: "vendorDirectFulfillmentShipping_2021-12-28.createShippingLabels",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: false
}, { body: (): C.Shape => $CreateShippingLabelsRequest, output: (): C.Shape => $ShippingLabel })

/** Input of `submitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

const $SubmitShipmentConfirmationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $SubmitShipmentConfirmationsRequest
}))
export const SubmitShipmentConfirmationsInput: S.Codec<SubmitShipmentConfirmationsInput> = /*#__PURE__*/ S.schema(
  $SubmitShipmentConfirmationsInput
)

/**
 * `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShipmentConfirmations: Op.Operation<
  SubmitShipmentConfirmationsInput,
  TransactionReference
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "submitShipmentConfirmations",
  name: "vendorDirectFulfillmentShipping_2021-12-28.submitShipmentConfirmations",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitShipmentConfirmationsRequest, output: (): C.Shape => $TransactionReference })

/** Input of `submitShipmentStatusUpdates`. */
export interface SubmitShipmentStatusUpdatesInput {
  readonly body: SubmitShipmentStatusUpdatesRequest
}

const $SubmitShipmentStatusUpdatesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $SubmitShipmentStatusUpdatesRequest
}))
export const SubmitShipmentStatusUpdatesInput: S.Codec<SubmitShipmentStatusUpdatesInput> = /*#__PURE__*/ S.schema(
  $SubmitShipmentStatusUpdatesInput
)

/**
 * `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitShipmentStatusUpdates: Op.Operation<
  SubmitShipmentStatusUpdatesInput,
  TransactionReference
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "submitShipmentStatusUpdates",
  name: "vendorDirectFulfillmentShipping_2021-12-28.submitShipmentStatusUpdates",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $SubmitShipmentStatusUpdatesRequest, output: (): C.Shape => $TransactionReference })

/** Input of `getCustomerInvoices`. */
export interface GetCustomerInvoicesInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

const $GetCustomerInvoicesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipFromPartyId: C.optional(C.String),
  limit: C.optional(C.Number),
  createdAfter: C.DateTimeInput,
  createdBefore: C.DateTimeInput,
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const GetCustomerInvoicesInput: S.Codec<GetCustomerInvoicesInput> = /*#__PURE__*/ S.schema(
  $GetCustomerInvoicesInput
)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getCustomerInvoices: Paging.ItemsOperation<
  GetCustomerInvoicesInput,
  CustomerInvoiceList,
  CustomerInvoice
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getCustomerInvoices",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getCustomerInvoices",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices",
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
    next: ["pagination", "nextToken"],
    items: ["customerInvoices"],
    carry: "same"
  }
}, { output: (): C.Shape => $CustomerInvoiceList })

/** Input of `getCustomerInvoice`. */
export interface GetCustomerInvoiceInput {
  readonly purchaseOrderNumber: string
}

const $GetCustomerInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ purchaseOrderNumber: C.String }))
export const GetCustomerInvoiceInput: S.Codec<GetCustomerInvoiceInput> = /*#__PURE__*/ S.schema(
  $GetCustomerInvoiceInput
)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getCustomerInvoice: Op.Operation<GetCustomerInvoiceInput, CustomerInvoice> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getCustomerInvoice",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getCustomerInvoice",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $CustomerInvoice })

/** Input of `getPackingSlips`. */
export interface GetPackingSlipsInput {
  readonly shipFromPartyId?: string | undefined
  readonly limit?: number | undefined
  readonly createdAfter: DateTimeInput
  readonly createdBefore: DateTimeInput
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
}

const $GetPackingSlipsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipFromPartyId: C.optional(C.String),
  limit: C.optional(C.Number),
  createdAfter: C.DateTimeInput,
  createdBefore: C.DateTimeInput,
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const GetPackingSlipsInput: S.Codec<GetPackingSlipsInput> = /*#__PURE__*/ S.schema($GetPackingSlipsInput)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getPackingSlips: Paging.ItemsOperation<
  GetPackingSlipsInput,
  PackingSlipList,
  PackingSlip
> = /*#__PURE__*/ Paging.items({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getPackingSlips",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getPackingSlips",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips",
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
    next: ["pagination", "nextToken"],
    items: ["packingSlips"],
    carry: "same"
  }
}, { output: (): C.Shape => $PackingSlipList })

/** Input of `getPackingSlip`. */
export interface GetPackingSlipInput {
  readonly purchaseOrderNumber: string
}

const $GetPackingSlipInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ purchaseOrderNumber: C.String }))
export const GetPackingSlipInput: S.Codec<GetPackingSlipInput> = /*#__PURE__*/ S.schema($GetPackingSlipInput)

/**
 * `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Restricted: a restricted data token is fetched for every call
 */
export const getPackingSlip: Op.Operation<GetPackingSlipInput, PackingSlip> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "getPackingSlip",
  name: "vendorDirectFulfillmentShipping_2021-12-28.getPackingSlip",
  method: "GET",
  path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}",
  parameters: {
    purchaseOrderNumber: { in: "path", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $PackingSlip })

/** Input of `createContainerLabel`. */
export interface CreateContainerLabelInput {
  readonly body: CreateContainerLabelRequest
}

const $CreateContainerLabelInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateContainerLabelRequest
}))
export const CreateContainerLabelInput: S.Codec<CreateContainerLabelInput> = /*#__PURE__*/ S.schema(
  $CreateContainerLabelInput
)

/**
 * `POST /vendor/directFulfillment/shipping/2021-12-28/containerLabel`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const createContainerLabel: Op.Operation<
  CreateContainerLabelInput,
  CreateContainerLabelResponse
> = /*#__PURE__*/ Op.make({
  section: "VendorDirectFulfillmentShipping_2021_12_28",
  id: "createContainerLabel",
  name: "vendorDirectFulfillmentShipping_2021-12-28.createContainerLabel",
  method: "POST",
  path: "/vendor/directFulfillment/shipping/2021-12-28/containerLabel",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateContainerLabelRequest, output: (): C.Shape => $CreateContainerLabelResponse })

/** The operations of Vendor Direct Fulfillment Shipping as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getShippingLabels: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<ShippingLabelList, SpApiError>
  readonly getShippingLabelsPages: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<ShippingLabelList, SpApiError>
  readonly getShippingLabelsItems: (
    input: GetShippingLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<ShippingLabel, SpApiError>
  readonly submitShippingLabelRequest: (
    input: SubmitShippingLabelRequestInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionReference, SpApiError>
  readonly getShippingLabel: (
    input: GetShippingLabelInput,
    options?: CallOptions
  ) => Effect.Effect<ShippingLabel, SpApiError>
  readonly createShippingLabels: (
    input: CreateShippingLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<ShippingLabel, SpApiError>
  readonly submitShipmentConfirmations: (
    input: SubmitShipmentConfirmationsInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionReference, SpApiError>
  readonly submitShipmentStatusUpdates: (
    input: SubmitShipmentStatusUpdatesInput,
    options?: CallOptions
  ) => Effect.Effect<TransactionReference, SpApiError>
  readonly getCustomerInvoices: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<CustomerInvoiceList, SpApiError>
  readonly getCustomerInvoicesPages: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Stream.Stream<CustomerInvoiceList, SpApiError>
  readonly getCustomerInvoicesItems: (
    input: GetCustomerInvoicesInput,
    options?: CallOptions
  ) => Stream.Stream<CustomerInvoice, SpApiError>
  readonly getCustomerInvoice: (
    input: GetCustomerInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<CustomerInvoice, SpApiError>
  readonly getPackingSlips: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Effect.Effect<PackingSlipList, SpApiError>
  readonly getPackingSlipsPages: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Stream.Stream<PackingSlipList, SpApiError>
  readonly getPackingSlipsItems: (
    input: GetPackingSlipsInput,
    options?: CallOptions
  ) => Stream.Stream<PackingSlip, SpApiError>
  readonly getPackingSlip: (input: GetPackingSlipInput, options?: CallOptions) => Effect.Effect<PackingSlip, SpApiError>
  readonly createContainerLabel: (
    input: CreateContainerLabelInput,
    options?: CallOptions
  ) => Effect.Effect<CreateContainerLabelResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentShipping_2021_12_28")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getShippingLabels,
  submitShippingLabelRequest,
  getShippingLabel,
  createShippingLabels,
  submitShipmentConfirmations,
  submitShipmentStatusUpdates,
  getCustomerInvoices,
  getCustomerInvoice,
  getPackingSlips,
  getPackingSlip,
  createContainerLabel
}))

export interface PackingSlip {
  readonly purchaseOrderNumber: string
  readonly content: string
  readonly contentType?: "application/pdf" | (string & {}) | undefined
}

const $PackingSlip: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  content: C.String,
  contentType: C.optional(C.String)
}))
export const PackingSlip: S.Codec<PackingSlip> = /*#__PURE__*/ S.schema($PackingSlip)

export interface PackingSlipList {
  readonly pagination?: Pagination | undefined
  readonly packingSlips?: ReadonlyArray<PackingSlip> | undefined
}

const $PackingSlipList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  packingSlips: C.optional(C.Array($PackingSlip))
}))
export const PackingSlipList: S.Codec<PackingSlipList> = /*#__PURE__*/ S.schema($PackingSlipList)

export interface CreateShippingLabelsRequest {
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly containers?: ReadonlyArray<Container> | undefined
}

const $CreateShippingLabelsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  containers: C.optional(C.Array($Container))
}))
export const CreateShippingLabelsRequest: S.Codec<CreateShippingLabelsRequest> = /*#__PURE__*/ S.schema(
  $CreateShippingLabelsRequest
)

export interface SubmitShippingLabelsRequest {
  readonly shippingLabelRequests?: ReadonlyArray<ShippingLabelRequest> | undefined
}

const $SubmitShippingLabelsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingLabelRequests: C.optional(C.Array($ShippingLabelRequest))
}))
export const SubmitShippingLabelsRequest: S.Codec<SubmitShippingLabelsRequest> = /*#__PURE__*/ S.schema(
  $SubmitShippingLabelsRequest
)

export interface ShippingLabelRequest {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly containers?: ReadonlyArray<Container> | undefined
}

const $ShippingLabelRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  containers: C.optional(C.Array($Container))
}))
export const ShippingLabelRequest: S.Codec<ShippingLabelRequest> = /*#__PURE__*/ S.schema($ShippingLabelRequest)

export interface Item {
  readonly itemSequenceNumber: number
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.Number,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  shippedQuantity: $ItemQuantity
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export interface PackedItem {
  readonly itemSequenceNumber: number
  readonly buyerProductIdentifier?: string | undefined
  readonly pieceNumber?: number | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity: ItemQuantity
}

const $PackedItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.Number,
  buyerProductIdentifier: C.optional(C.String),
  pieceNumber: C.optional(C.Number),
  vendorProductIdentifier: C.optional(C.String),
  packedQuantity: $ItemQuantity
}))
export const PackedItem: S.Codec<PackedItem> = /*#__PURE__*/ S.schema($PackedItem)

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partyId: C.String,
  address: C.optional($Address),
  taxRegistrationDetails: C.optional(C.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface ShipmentDetails {
  readonly shippedDate: DateTimeInput
  readonly shipmentStatus: "SHIPPED" | "FLOOR_DENIAL" | (string & {})
  readonly isPriorityShipment?: boolean | undefined
  readonly vendorOrderNumber?: string | undefined
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
}

const $ShipmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippedDate: C.DateTimeInput,
  shipmentStatus: C.String,
  isPriorityShipment: C.optional(C.Boolean),
  vendorOrderNumber: C.optional(C.String),
  estimatedDeliveryDate: C.optional(C.DateTimeInput)
}))
export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.schema($ShipmentDetails)

export interface StatusUpdateDetails {
  readonly trackingNumber: string
  readonly statusCode: string
  readonly reasonCode: string
  readonly statusDateTime: DateTimeInput
  readonly statusLocationAddress: Address
  readonly shipmentSchedule?: ShipmentSchedule | undefined
}

const $StatusUpdateDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingNumber: C.String,
  statusCode: C.String,
  reasonCode: C.String,
  statusDateTime: C.DateTimeInput,
  statusLocationAddress: $Address,
  shipmentSchedule: C.optional($ShipmentSchedule)
}))
export const StatusUpdateDetails: S.Codec<StatusUpdateDetails> = /*#__PURE__*/ S.schema($StatusUpdateDetails)

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

export interface ShipmentSchedule {
  readonly estimatedDeliveryDateTime?: DateTimeInput | undefined
  readonly apptWindowStartDateTime?: DateTimeInput | undefined
  readonly apptWindowEndDateTime?: DateTimeInput | undefined
}

const $ShipmentSchedule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  estimatedDeliveryDateTime: C.optional(C.DateTimeInput),
  apptWindowStartDateTime: C.optional(C.DateTimeInput),
  apptWindowEndDateTime: C.optional(C.DateTimeInput)
}))
export const ShipmentSchedule: S.Codec<ShipmentSchedule> = /*#__PURE__*/ S.schema($ShipmentSchedule)

export interface Dimensions {
  readonly length: Decimal
  readonly width: Decimal
  readonly height: Decimal
  readonly unitOfMeasure: "IN" | "CM" | (string & {})
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: $Decimal,
  width: $Decimal,
  height: $Decimal,
  unitOfMeasure: C.String
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export interface Weight {
  readonly unitOfMeasure: "KG" | "LB" | (string & {})
  readonly value: Decimal
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, value: $Decimal }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: string
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amount: C.Number, unitOfMeasure: C.String }))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface ShippingLabelList {
  readonly pagination?: Pagination | undefined
  readonly shippingLabels?: ReadonlyArray<ShippingLabel> | undefined
}

const $ShippingLabelList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  shippingLabels: C.optional(C.Array($ShippingLabel))
}))
export const ShippingLabelList: S.Codec<ShippingLabelList> = /*#__PURE__*/ S.schema($ShippingLabelList)

export interface LabelData {
  readonly packageIdentifier?: string | undefined
  readonly trackingNumber?: string | undefined
  readonly shipMethod?: string | undefined
  readonly shipMethodName?: string | undefined
  readonly content: string
}

const $LabelData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageIdentifier: C.optional(C.String),
  trackingNumber: C.optional(C.String),
  shipMethod: C.optional(C.String),
  shipMethodName: C.optional(C.String),
  content: C.String
}))
export const LabelData: S.Codec<LabelData> = /*#__PURE__*/ S.schema($LabelData)

export interface ShippingLabel {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly labelFormat: "PNG" | "ZPL" | (string & {})
  readonly labelData: ReadonlyArray<LabelData>
}

const $ShippingLabel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  labelFormat: C.String,
  labelData: C.Array($LabelData)
}))
export const ShippingLabel: S.Codec<ShippingLabel> = /*#__PURE__*/ S.schema($ShippingLabel)

export interface SubmitShipmentConfirmationsRequest {
  readonly shipmentConfirmations?: ReadonlyArray<ShipmentConfirmation> | undefined
}

const $SubmitShipmentConfirmationsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentConfirmations: C.optional(C.Array($ShipmentConfirmation))
}))
export const SubmitShipmentConfirmationsRequest: S.Codec<SubmitShipmentConfirmationsRequest> = /*#__PURE__*/ S.schema(
  $SubmitShipmentConfirmationsRequest
)

export interface ShipmentConfirmation {
  readonly purchaseOrderNumber: string
  readonly shipmentDetails: ShipmentDetails
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly items: ReadonlyArray<Item>
  readonly containers?: ReadonlyArray<Container> | undefined
}

const $ShipmentConfirmation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  shipmentDetails: $ShipmentDetails,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  items: C.Array($Item),
  containers: C.optional(C.Array($Container))
}))
export const ShipmentConfirmation: S.Codec<ShipmentConfirmation> = /*#__PURE__*/ S.schema($ShipmentConfirmation)

export interface SubmitShipmentStatusUpdatesRequest {
  readonly shipmentStatusUpdates?: ReadonlyArray<ShipmentStatusUpdate> | undefined
}

const $SubmitShipmentStatusUpdatesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentStatusUpdates: C.optional(C.Array($ShipmentStatusUpdate))
}))
export const SubmitShipmentStatusUpdatesRequest: S.Codec<SubmitShipmentStatusUpdatesRequest> = /*#__PURE__*/ S.schema(
  $SubmitShipmentStatusUpdatesRequest
)

export interface ShipmentStatusUpdate {
  readonly purchaseOrderNumber: string
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly statusUpdateDetails: StatusUpdateDetails
}

const $ShipmentStatusUpdate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  statusUpdateDetails: $StatusUpdateDetails
}))
export const ShipmentStatusUpdate: S.Codec<ShipmentStatusUpdate> = /*#__PURE__*/ S.schema($ShipmentStatusUpdate)

export interface CustomerInvoiceList {
  readonly pagination?: Pagination | undefined
  readonly customerInvoices?: ReadonlyArray<CustomerInvoice> | undefined
}

const $CustomerInvoiceList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  customerInvoices: C.optional(C.Array($CustomerInvoice))
}))
export const CustomerInvoiceList: S.Codec<CustomerInvoiceList> = /*#__PURE__*/ S.schema($CustomerInvoiceList)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface CustomerInvoice {
  readonly purchaseOrderNumber: string
  readonly content: string
}

const $CustomerInvoice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.String,
  content: C.String
}))
export const CustomerInvoice: S.Codec<CustomerInvoice> = /*#__PURE__*/ S.schema($CustomerInvoice)

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

const $TransactionReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.schema($TransactionReference)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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

export interface Container {
  readonly containerType: "Carton" | "Pallet" | (string & {})
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

const $Container: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerType: C.String,
  containerIdentifier: C.String,
  trackingNumber: C.optional(C.String),
  manifestId: C.optional(C.String),
  manifestDate: C.optional(C.String),
  shipMethod: C.optional(C.String),
  scacCode: C.optional(C.String),
  carrier: C.optional(C.String),
  containerSequenceNumber: C.optional(C.Number),
  dimensions: C.optional($Dimensions),
  weight: $Weight,
  packedItems: C.Array($PackedItem)
}))
export const Container: S.Codec<Container> = /*#__PURE__*/ S.schema($Container)

export interface CreateContainerLabelRequest {
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly carrierId: CarrierId
  readonly vendorContainerId: VendorContainerId
  readonly packages: Packages
}

const $CreateContainerLabelRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  carrierId: $CarrierId,
  vendorContainerId: $VendorContainerId,
  packages: $Packages
}))
export const CreateContainerLabelRequest: S.Codec<CreateContainerLabelRequest> = /*#__PURE__*/ S.schema(
  $CreateContainerLabelRequest
)

export type Packages = ReadonlyArray<Package>

const $Packages: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Package))
export const Packages: S.Codec<Packages> = /*#__PURE__*/ S.schema($Packages)

export interface Package {
  readonly packageTrackingNumber: string
}

const $Package: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ packageTrackingNumber: C.String }))
export const Package: S.Codec<Package> = /*#__PURE__*/ S.schema($Package)

export type VendorContainerId = string

const $VendorContainerId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const VendorContainerId: S.Codec<VendorContainerId> = /*#__PURE__*/ S.schema($VendorContainerId)

export type CarrierId = "SWA" | (string & {})

const $CarrierId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierId: S.Codec<CarrierId> = /*#__PURE__*/ S.schema($CarrierId)

export interface CreateContainerLabelResponse {
  readonly containerLabel: ContainerLabel
}

const $CreateContainerLabelResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerLabel: $ContainerLabel
}))
export const CreateContainerLabelResponse: S.Codec<CreateContainerLabelResponse> = /*#__PURE__*/ S.schema(
  $CreateContainerLabelResponse
)

export interface ContainerLabel {
  readonly containerTrackingNumber?: string | undefined
  readonly content: string
  readonly format: ContainerLabelFormat
}

const $ContainerLabel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerTrackingNumber: C.optional(C.String),
  content: C.String,
  format: $ContainerLabelFormat
}))
export const ContainerLabel: S.Codec<ContainerLabel> = /*#__PURE__*/ S.schema($ContainerLabel)

export type ContainerLabelFormat = "PNG" | "ZPL" | (string & {})

const $ContainerLabelFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContainerLabelFormat: S.Codec<ContainerLabelFormat> = /*#__PURE__*/ S.schema($ContainerLabelFormat)
