// AUTO-GENERATED from awd_2024-05-09.json by packages/codegen. Do not edit.
/** Amazon Warehousing and Distribution 2024-05-09. */
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

/** Input of `createInbound`. */
export interface CreateInboundInput {
  readonly body: InboundOrderCreationData
}

const $CreateInboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $InboundOrderCreationData }))
export const CreateInboundInput: Schemas.Codec<CreateInboundInput> = Schemas.make($CreateInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createinbound
 */
export const createInbound: Op.Operation<CreateInboundInput, InboundOrderReference> = Op.make({
  section: "Awd_2024_05_09",
  id: "createInbound",
  name: "awd_2024-05-09.createInbound",
  method: "POST",
  path: "/awd/2024-05-09/inboundOrders",
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $InboundOrderCreationData, output: (): Shape.Shape => $InboundOrderReference })

/** Input of `getInbound`. */
export interface GetInboundInput {
  readonly orderId: string
}

const $GetInboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetInboundInput: Schemas.Codec<GetInboundInput> = Schemas.make($GetInboundInput)

/**
 * `GET /awd/2024-05-09/inboundOrders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinbound
 */
export const getInbound: Op.Operation<GetInboundInput, InboundOrder> = Op.make({
  section: "Awd_2024_05_09",
  id: "getInbound",
  name: "awd_2024-05-09.getInbound",
  method: "GET",
  path: "/awd/2024-05-09/inboundOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $InboundOrder })

/** Input of `updateInbound`. */
export interface UpdateInboundInput {
  readonly orderId: string
  readonly body: InboundOrderInput
}

const $UpdateInboundInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  body: $InboundOrderInput
}))
export const UpdateInboundInput: Schemas.Codec<UpdateInboundInput> = Schemas.make($UpdateInboundInput)

/**
 * `PUT /awd/2024-05-09/inboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateinbound
 */
export const updateInbound: Op.Operation<UpdateInboundInput, void> = Op.make({
  section: "Awd_2024_05_09",
  id: "updateInbound",
  name: "awd_2024-05-09.updateInbound",
  method: "PUT",
  path: "/awd/2024-05-09/inboundOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $InboundOrderInput })

/** Input of `cancelInbound`. */
export interface CancelInboundInput {
  readonly orderId: string
}

const $CancelInboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const CancelInboundInput: Schemas.Codec<CancelInboundInput> = Schemas.make($CancelInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelinbound
 */
export const cancelInbound: Op.Operation<CancelInboundInput, void> = Op.make({
  section: "Awd_2024_05_09",
  id: "cancelInbound",
  name: "awd_2024-05-09.cancelInbound",
  method: "POST",
  path: "/awd/2024-05-09/inboundOrders/{orderId}/cancellation",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `confirmInbound`. */
export interface ConfirmInboundInput {
  readonly orderId: string
}

const $ConfirmInboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const ConfirmInboundInput: Schemas.Codec<ConfirmInboundInput> = Schemas.make($ConfirmInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirminbound
 */
export const confirmInbound: Op.Operation<ConfirmInboundInput, void> = Op.make({
  section: "Awd_2024_05_09",
  id: "confirmInbound",
  name: "awd_2024-05-09.confirmInbound",
  method: "POST",
  path: "/awd/2024-05-09/inboundOrders/{orderId}/confirmation",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: false
}, {})

/** Input of `getInboundShipment`. */
export interface GetInboundShipmentInput {
  /** Not empty. */
  readonly shipmentId: string
  /** `HIDE` if not given. */
  readonly skuQuantities?: "SHOW" | "HIDE" | (string & {}) | undefined
}

const $GetInboundShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  skuQuantities: Shape.optional(Shape.String)
}))
export const GetInboundShipmentInput: Schemas.Codec<GetInboundShipmentInput> = Schemas.make($GetInboundShipmentInput)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
 *
 * - Rate: 2 requests per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinboundshipment
 */
export const getInboundShipment: Op.Operation<GetInboundShipmentInput, InboundShipment> = Op.make({
  section: "Awd_2024_05_09",
  id: "getInboundShipment",
  name: "awd_2024-05-09.getInboundShipment",
  method: "GET",
  path: "/awd/2024-05-09/inboundShipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    skuQuantities: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $InboundShipment })

/** Input of `getInboundShipmentLabels`. */
export interface GetInboundShipmentLabelsInput {
  /** Not empty. */
  readonly shipmentId: string
  /** `PLAIN_PAPER` if not given. */
  readonly pageType?: "PLAIN_PAPER" | (string & {}) | undefined
  /** `PDF` if not given. */
  readonly formatType?: "PDF" | (string & {}) | undefined
}

const $GetInboundShipmentLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  pageType: Shape.optional(Shape.String),
  formatType: Shape.optional(Shape.String)
}))
export const GetInboundShipmentLabelsInput: Schemas.Codec<GetInboundShipmentLabelsInput> = Schemas.make(
  $GetInboundShipmentLabelsInput
)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
 *
 * - Rate: 1 request per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinboundshipmentlabels
 */
export const getInboundShipmentLabels: Op.Operation<GetInboundShipmentLabelsInput, ShipmentLabels> = Op.make({
  section: "Awd_2024_05_09",
  id: "getInboundShipmentLabels",
  name: "awd_2024-05-09.getInboundShipmentLabels",
  method: "GET",
  path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labels",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    pageType: { in: "query", type: "string" },
    formatType: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $ShipmentLabels })

/** Input of `getLabelPageTypes`. */
export interface GetLabelPageTypesInput {
  /** Not empty. */
  readonly shipmentId: string
}

const $GetLabelPageTypesInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetLabelPageTypesInput: Schemas.Codec<GetLabelPageTypesInput> = Schemas.make($GetLabelPageTypesInput)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
 *
 * - Rate: 1 request per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlabelpagetypes
 */
export const getLabelPageTypes: Op.Operation<GetLabelPageTypesInput, ShipmentLabelPageTypes> = Op.make({
  section: "Awd_2024_05_09",
  id: "getLabelPageTypes",
  name: "awd_2024-05-09.getLabelPageTypes",
  method: "GET",
  path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $ShipmentLabelPageTypes })

/** Input of `updateInboundShipmentTransportDetails`. */
export interface UpdateInboundShipmentTransportDetailsInput {
  /** Not empty. */
  readonly shipmentId: string
  readonly body: TransportationDetails
}

const $UpdateInboundShipmentTransportDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  body: $TransportationDetails
}))
export const UpdateInboundShipmentTransportDetailsInput: Schemas.Codec<UpdateInboundShipmentTransportDetailsInput> = Schemas.make(
  $UpdateInboundShipmentTransportDetailsInput
)

/**
 * `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateinboundshipmenttransportdetails
 */
export const updateInboundShipmentTransportDetails: Op.Operation<
  UpdateInboundShipmentTransportDetailsInput,
  void
> = Op.make({
  section: "Awd_2024_05_09",
  id: "updateInboundShipmentTransportDetails",
  name: "awd_2024-05-09.updateInboundShipmentTransportDetails",
  method: "PUT",
  path: "/awd/2024-05-09/inboundShipments/{shipmentId}/transport",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $TransportationDetails })

/** Input of `checkInboundEligibility`. */
export interface CheckInboundEligibilityInput {
  readonly body: InboundPackages
}

const $CheckInboundEligibilityInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $InboundPackages }))
export const CheckInboundEligibilityInput: Schemas.Codec<CheckInboundEligibilityInput> = Schemas.make(
  $CheckInboundEligibilityInput
)

/**
 * `POST /awd/2024-05-09/inboundEligibility`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/checkinboundeligibility
 */
export const checkInboundEligibility: Op.Operation<CheckInboundEligibilityInput, InboundEligibility> = Op.make({
  section: "Awd_2024_05_09",
  id: "checkInboundEligibility",
  name: "awd_2024-05-09.checkInboundEligibility",
  method: "POST",
  path: "/awd/2024-05-09/inboundEligibility",
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $InboundPackages, output: (): Shape.Shape => $InboundEligibility })

/** Input of `listInboundShipments`. */
export interface ListInboundShipmentsInput {
  /** `UPDATED_AT` if not given. */
  readonly sortBy?: "UPDATED_AT" | "CREATED_AT" | (string & {}) | undefined
  /** `DESCENDING` if not given. */
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly shipmentStatus?: "CREATED" | "SHIPPED" | "IN_TRANSIT" | "RECEIVING" | "DELIVERED" | "CLOSED" | "CANCELLED" | (string & {}) | undefined
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updatedBefore?: DateTimeInput | undefined
  /** 1 to 200; 25 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListInboundShipmentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sortBy: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  shipmentStatus: Shape.optional(Shape.String),
  updatedAfter: Shape.optional(Shape.DateTimeInput),
  updatedBefore: Shape.optional(Shape.DateTimeInput),
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const ListInboundShipmentsInput: Schemas.Codec<ListInboundShipmentsInput> = Schemas.make(
  $ListInboundShipmentsInput
)

/**
 * `GET /awd/2024-05-09/inboundShipments`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinboundshipments
 */
export const listInboundShipments: Paging.ItemsOperation<
  void | ListInboundShipmentsInput,
  ShipmentListing,
  InboundShipmentSummary
> = Paging.items({
  section: "Awd_2024_05_09",
  id: "listInboundShipments",
  name: "awd_2024-05-09.listInboundShipments",
  method: "GET",
  path: "/awd/2024-05-09/inboundShipments",
  parameters: {
    sortBy: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" },
    shipmentStatus: { in: "query", type: "string" },
    updatedAfter: { in: "query", type: "date-time" },
    updatedBefore: { in: "query", type: "date-time" },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 200 },
    nextToken: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["shipments"], carry: "same" }
}, { output: (): Shape.Shape => $ShipmentListing })

/** Input of `listInventory`. */
export interface ListInventoryInput {
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  /** `HIDE` if not given. */
  readonly details?: "SHOW" | "HIDE" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** 1 to 200; 25 if not given. */
  readonly maxResults?: number | undefined
}

const $ListInventoryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sku: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  details: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  maxResults: Shape.optional(Shape.Number)
}))
export const ListInventoryInput: Schemas.Codec<ListInventoryInput> = Schemas.make($ListInventoryInput)

/**
 * `GET /awd/2024-05-09/inventory`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinventory
 */
export const listInventory: Paging.ItemsOperation<
  void | ListInventoryInput,
  InventoryListing,
  InventorySummary
> = Paging.items({
  section: "Awd_2024_05_09",
  id: "listInventory",
  name: "awd_2024-05-09.listInventory",
  method: "GET",
  path: "/awd/2024-05-09/inventory",
  parameters: {
    sku: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" },
    details: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 200 }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["inventory"], carry: "same" }
}, { output: (): Shape.Shape => $InventoryListing })

/** Input of `listOutbounds`. */
export interface ListOutboundsInput {
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updatedBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  /** 1 to 100; 25 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListOutboundsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  updatedAfter: Shape.optional(Shape.DateTimeInput),
  updatedBefore: Shape.optional(Shape.DateTimeInput),
  sortOrder: Shape.optional(Shape.String),
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const ListOutboundsInput: Schemas.Codec<ListOutboundsInput> = Schemas.make($ListOutboundsInput)

/**
 * `GET /awd/2024-05-09/outboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listoutbounds
 */
export const listOutbounds: Paging.ItemsOperation<
  void | ListOutboundsInput,
  OutboundListing,
  OutboundOrder
> = Paging.items({
  section: "Awd_2024_05_09",
  id: "listOutbounds",
  name: "awd_2024-05-09.listOutbounds",
  method: "GET",
  path: "/awd/2024-05-09/outboundOrders",
  parameters: {
    updatedAfter: { in: "query", type: "date-time" },
    updatedBefore: { in: "query", type: "date-time" },
    sortOrder: { in: "query", type: "string" },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    nextToken: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["outboundOrders"], carry: "same" }
}, { output: (): Shape.Shape => $OutboundListing })

/** Input of `createOutbound`. */
export interface CreateOutboundInput {
  readonly body: OutboundOrderCreationData
}

const $CreateOutboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $OutboundOrderCreationData }))
export const CreateOutboundInput: Schemas.Codec<CreateOutboundInput> = Schemas.make($CreateOutboundInput)

/**
 * `POST /awd/2024-05-09/outboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createoutbound
 */
export const createOutbound: Op.Operation<CreateOutboundInput, OutboundOrderReference> = Op.make({
  section: "Awd_2024_05_09",
  id: "createOutbound",
  name: "awd_2024-05-09.createOutbound",
  method: "POST",
  path: "/awd/2024-05-09/outboundOrders",
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $OutboundOrderCreationData, output: (): Shape.Shape => $OutboundOrderReference })

/** Input of `getOutbound`. */
export interface GetOutboundInput {
  readonly orderId: string
}

const $GetOutboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetOutboundInput: Schemas.Codec<GetOutboundInput> = Schemas.make($GetOutboundInput)

/**
 * `GET /awd/2024-05-09/outboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getoutbound
 */
export const getOutbound: Op.Operation<GetOutboundInput, OutboundOrder> = Op.make({
  section: "Awd_2024_05_09",
  id: "getOutbound",
  name: "awd_2024-05-09.getOutbound",
  method: "GET",
  path: "/awd/2024-05-09/outboundOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $OutboundOrder })

/** Input of `updateOutbound`. */
export interface UpdateOutboundInput {
  readonly orderId: string
  readonly body: OutboundOrderInput
}

const $UpdateOutboundInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  body: $OutboundOrderInput
}))
export const UpdateOutboundInput: Schemas.Codec<UpdateOutboundInput> = Schemas.make($UpdateOutboundInput)

/**
 * `PUT /awd/2024-05-09/outboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateoutbound
 */
export const updateOutbound: Op.Operation<UpdateOutboundInput, OutboundOrderReference> = Op.make({
  section: "Awd_2024_05_09",
  id: "updateOutbound",
  name: "awd_2024-05-09.updateOutbound",
  method: "PUT",
  path: "/awd/2024-05-09/outboundOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $OutboundOrderInput, output: (): Shape.Shape => $OutboundOrderReference })

/** Input of `confirmOutbound`. */
export interface ConfirmOutboundInput {
  readonly orderId: string
}

const $ConfirmOutboundInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const ConfirmOutboundInput: Schemas.Codec<ConfirmOutboundInput> = Schemas.make($ConfirmOutboundInput)

/**
 * `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmoutbound
 */
export const confirmOutbound: Op.Operation<ConfirmOutboundInput, void> = Op.make({
  section: "Awd_2024_05_09",
  id: "confirmOutbound",
  name: "awd_2024-05-09.confirmOutbound",
  method: "POST",
  path: "/awd/2024-05-09/outboundOrders/{orderId}/confirmation",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: false
}, {})

/** Input of `listReplenishmentOrders`. */
export interface ListReplenishmentOrdersInput {
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly updatedBefore?: DateTimeInput | undefined
  /** `DESCENDING` if not given. */
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  /** 1 to 100; 25 if not given. */
  readonly maxResults?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListReplenishmentOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  updatedAfter: Shape.optional(Shape.DateTimeInput),
  updatedBefore: Shape.optional(Shape.DateTimeInput),
  sortOrder: Shape.optional(Shape.String),
  maxResults: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const ListReplenishmentOrdersInput: Schemas.Codec<ListReplenishmentOrdersInput> = Schemas.make(
  $ListReplenishmentOrdersInput
)

/**
 * `GET /awd/2024-05-09/replenishmentOrders`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listreplenishmentorders
 */
export const listReplenishmentOrders: Paging.ItemsOperation<
  void | ListReplenishmentOrdersInput,
  ReplenishmentOrderListing,
  ReplenishmentOrder
> = Paging.items({
  section: "Awd_2024_05_09",
  id: "listReplenishmentOrders",
  name: "awd_2024-05-09.listReplenishmentOrders",
  method: "GET",
  path: "/awd/2024-05-09/replenishmentOrders",
  parameters: {
    updatedAfter: { in: "query", type: "date-time" },
    updatedBefore: { in: "query", type: "date-time" },
    sortOrder: { in: "query", type: "string" },
    maxResults: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    nextToken: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["orders"], carry: "same" }
}, { output: (): Shape.Shape => $ReplenishmentOrderListing })

/** Input of `createReplenishmentOrder`. */
export interface CreateReplenishmentOrderInput {
  readonly body: ReplenishmentOrderCreationData
}

const $CreateReplenishmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $ReplenishmentOrderCreationData
}))
export const CreateReplenishmentOrderInput: Schemas.Codec<CreateReplenishmentOrderInput> = Schemas.make(
  $CreateReplenishmentOrderInput
)

/**
 * `POST /awd/2024-05-09/replenishmentOrders`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createreplenishmentorder
 */
export const createReplenishmentOrder: Op.Operation<
  CreateReplenishmentOrderInput,
  ReplenishmentOrderReference
> = Op.make({
  section: "Awd_2024_05_09",
  id: "createReplenishmentOrder",
  name: "awd_2024-05-09.createReplenishmentOrder",
  method: "POST",
  path: "/awd/2024-05-09/replenishmentOrders",
  body: "required",
  repeatable: false
}, { body: (): Shape.Shape => $ReplenishmentOrderCreationData, output: (): Shape.Shape => $ReplenishmentOrderReference })

/** Input of `getReplenishmentOrder`. */
export interface GetReplenishmentOrderInput {
  readonly orderId: string
}

const $GetReplenishmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const GetReplenishmentOrderInput: Schemas.Codec<GetReplenishmentOrderInput> = Schemas.make(
  $GetReplenishmentOrderInput
)

/**
 * `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
 *
 * - Rate: not published
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreplenishmentorder
 */
export const getReplenishmentOrder: Op.Operation<GetReplenishmentOrderInput, ReplenishmentOrder> = Op.make({
  section: "Awd_2024_05_09",
  id: "getReplenishmentOrder",
  name: "awd_2024-05-09.getReplenishmentOrder",
  method: "GET",
  path: "/awd/2024-05-09/replenishmentOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): Shape.Shape => $ReplenishmentOrder })

/** Input of `confirmReplenishmentOrder`. */
export interface ConfirmReplenishmentOrderInput {
  readonly orderId: string
}

const $ConfirmReplenishmentOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const ConfirmReplenishmentOrderInput: Schemas.Codec<ConfirmReplenishmentOrderInput> = Schemas.make(
  $ConfirmReplenishmentOrderInput
)

/**
 * `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmreplenishmentorder
 */
export const confirmReplenishmentOrder: Op.Operation<ConfirmReplenishmentOrderInput, void> = Op.make({
  section: "Awd_2024_05_09",
  id: "confirmReplenishmentOrder",
  name: "awd_2024-05-09.confirmReplenishmentOrder",
  method: "POST",
  path: "/awd/2024-05-09/replenishmentOrders/{orderId}/confirmation",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  repeatable: false
}, {})

/** The operations of Amazon Warehousing and Distribution as one service. */
export class Service extends Context.Service<Service, {
  readonly createInbound: (
    input: CreateInboundInput,
    options?: CallOptions
  ) => Effect.Effect<InboundOrderReference, SpApiError>
  readonly getInbound: (input: GetInboundInput, options?: CallOptions) => Effect.Effect<InboundOrder, SpApiError>
  readonly updateInbound: (input: UpdateInboundInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly cancelInbound: (input: CancelInboundInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly confirmInbound: (input: ConfirmInboundInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly getInboundShipment: (
    input: GetInboundShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<InboundShipment, SpApiError>
  readonly getInboundShipmentLabels: (
    input: GetInboundShipmentLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<ShipmentLabels, SpApiError>
  readonly getLabelPageTypes: (
    input: GetLabelPageTypesInput,
    options?: CallOptions
  ) => Effect.Effect<ShipmentLabelPageTypes, SpApiError>
  readonly updateInboundShipmentTransportDetails: (
    input: UpdateInboundShipmentTransportDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly checkInboundEligibility: (
    input: CheckInboundEligibilityInput,
    options?: CallOptions
  ) => Effect.Effect<InboundEligibility, SpApiError>
  readonly listInboundShipments: (
    input: void | ListInboundShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<ShipmentListing, SpApiError>
  readonly listInboundShipmentsPages: (
    input: void | ListInboundShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<ShipmentListing, SpApiError>
  readonly listInboundShipmentsItems: (
    input: void | ListInboundShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<InboundShipmentSummary, SpApiError>
  readonly listInventory: (
    input: void | ListInventoryInput,
    options?: CallOptions
  ) => Effect.Effect<InventoryListing, SpApiError>
  readonly listInventoryPages: (
    input: void | ListInventoryInput,
    options?: CallOptions
  ) => Stream.Stream<InventoryListing, SpApiError>
  readonly listInventoryItems: (
    input: void | ListInventoryInput,
    options?: CallOptions
  ) => Stream.Stream<InventorySummary, SpApiError>
  readonly listOutbounds: (
    input: void | ListOutboundsInput,
    options?: CallOptions
  ) => Effect.Effect<OutboundListing, SpApiError>
  readonly listOutboundsPages: (
    input: void | ListOutboundsInput,
    options?: CallOptions
  ) => Stream.Stream<OutboundListing, SpApiError>
  readonly listOutboundsItems: (
    input: void | ListOutboundsInput,
    options?: CallOptions
  ) => Stream.Stream<OutboundOrder, SpApiError>
  readonly createOutbound: (
    input: CreateOutboundInput,
    options?: CallOptions
  ) => Effect.Effect<OutboundOrderReference, SpApiError>
  readonly getOutbound: (input: GetOutboundInput, options?: CallOptions) => Effect.Effect<OutboundOrder, SpApiError>
  readonly updateOutbound: (
    input: UpdateOutboundInput,
    options?: CallOptions
  ) => Effect.Effect<OutboundOrderReference, SpApiError>
  readonly confirmOutbound: (input: ConfirmOutboundInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly listReplenishmentOrders: (
    input: void | ListReplenishmentOrdersInput,
    options?: CallOptions
  ) => Effect.Effect<ReplenishmentOrderListing, SpApiError>
  readonly listReplenishmentOrdersPages: (
    input: void | ListReplenishmentOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<ReplenishmentOrderListing, SpApiError>
  readonly listReplenishmentOrdersItems: (
    input: void | ListReplenishmentOrdersInput,
    options?: CallOptions
  ) => Stream.Stream<ReplenishmentOrder, SpApiError>
  readonly createReplenishmentOrder: (
    input: CreateReplenishmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<ReplenishmentOrderReference, SpApiError>
  readonly getReplenishmentOrder: (
    input: GetReplenishmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<ReplenishmentOrder, SpApiError>
  readonly confirmReplenishmentOrder: (
    input: ConfirmReplenishmentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/apis/Awd_2024_05_09") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createInbound,
  getInbound,
  updateInbound,
  cancelInbound,
  confirmInbound,
  getInboundShipment,
  getInboundShipmentLabels,
  getLabelPageTypes,
  updateInboundShipmentTransportDetails,
  checkInboundEligibility,
  listInboundShipments,
  listInventory,
  listOutbounds,
  createOutbound,
  getOutbound,
  updateOutbound,
  confirmOutbound,
  listReplenishmentOrders,
  createReplenishmentOrder,
  getReplenishmentOrder,
  confirmReplenishmentOrder
}))

export interface Address {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly name: string
  readonly phoneNumber?: string | undefined
  readonly postalCode?: string | undefined
  readonly stateOrRegion: string
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  countryCode: Shape.String,
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  name: Shape.String,
  phoneNumber: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  stateOrRegion: Shape.String
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface CarrierCode {
  /** `SCAC`. */
  readonly carrierCodeType?: CarrierCodeType | undefined
  readonly carrierCodeValue?: string | undefined
}

const $CarrierCode: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierCodeType: Shape.optional($CarrierCodeType),
  carrierCodeValue: Shape.optional(Shape.String)
}))
export const CarrierCode: Schemas.Codec<CarrierCode> = Schemas.make($CarrierCode)

export type CarrierCodeType = "SCAC" | (string & {})

const $CarrierCodeType: Shape.Shape = Shape.define(() => Shape.String)
export const CarrierCodeType: Schemas.Codec<CarrierCodeType> = Schemas.make($CarrierCodeType)

export type ConfirmationMode = "AUTO" | "MANUAL" | (string & {})

const $ConfirmationMode: Shape.Shape = Shape.define(() => Shape.String)
export const ConfirmationMode: Schemas.Codec<ConfirmationMode> = Schemas.make($ConfirmationMode)

export interface DestinationDetails {
  readonly destinationAddress?: Address | undefined
  readonly destinationRegion?: "us-west" | "us-east" | "us-southcentral" | "us-southeast" | (string & {}) | undefined
  /** Not empty. */
  readonly shipmentId?: string | undefined
}

const $DestinationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  destinationAddress: Shape.optional($Address),
  destinationRegion: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String)
}))
export const DestinationDetails: Schemas.Codec<DestinationDetails> = Schemas.make($DestinationDetails)

export type DimensionUnitOfMeasurement = "INCHES" | "CENTIMETERS" | (string & {})

const $DimensionUnitOfMeasurement: Shape.Shape = Shape.define(() => Shape.String)
export const DimensionUnitOfMeasurement: Schemas.Codec<DimensionUnitOfMeasurement> = Schemas.make(
  $DimensionUnitOfMeasurement
)

export interface DistributionIneligibleReason {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
}

const $DistributionIneligibleReason: Shape.Shape = Shape.define(() => Shape.Struct({
  failureCode: Shape.String,
  failureReasons: Shape.Array(Shape.String),
  sku: Shape.optional(Shape.String)
}))
export const DistributionIneligibleReason: Schemas.Codec<DistributionIneligibleReason> = Schemas.make(
  $DistributionIneligibleReason
)

export interface DistributionPackage {
  readonly contents: DistributionPackageContents
  readonly measurements: MeasurementData
  /** `CASE` or `PALLET`. */
  readonly type: DistributionPackageType
}

const $DistributionPackage: Shape.Shape = Shape.define(() => Shape.Struct({
  contents: $DistributionPackageContents,
  measurements: $MeasurementData,
  type: $DistributionPackageType
}))
export const DistributionPackage: Schemas.Codec<DistributionPackage> = Schemas.make($DistributionPackage)

export interface DistributionPackageContents {
  readonly packages?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly products?: ReadonlyArray<ProductQuantity> | undefined
}

const $DistributionPackageContents: Shape.Shape = Shape.define(() => Shape.Struct({
  packages: Shape.optional(Shape.Array($DistributionPackageQuantity)),
  products: Shape.optional(Shape.Array($ProductQuantity))
}))
export const DistributionPackageContents: Schemas.Codec<DistributionPackageContents> = Schemas.make(
  $DistributionPackageContents
)

export interface DistributionPackageQuantity {
  /** A whole number. */
  readonly count: number
  readonly distributionPackage: DistributionPackage
}

const $DistributionPackageQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  count: Shape.Number,
  distributionPackage: $DistributionPackage
}))
export const DistributionPackageQuantity: Schemas.Codec<DistributionPackageQuantity> = Schemas.make(
  $DistributionPackageQuantity
)

export type DistributionPackageType = "CASE" | "PALLET" | (string & {})

const $DistributionPackageType: Shape.Shape = Shape.define(() => Shape.String)
export const DistributionPackageType: Schemas.Codec<DistributionPackageType> = Schemas.make($DistributionPackageType)

export interface DistributionProduct {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  /** A whole number. */
  readonly quantity: number
  /** The seller's product number (SKU). */
  readonly sku: string
}

const $DistributionProduct: Shape.Shape = Shape.define(() => Shape.Struct({
  attributes: Shape.optional(Shape.Array($ProductAttribute)),
  quantity: Shape.Number,
  sku: Shape.String
}))
export const DistributionProduct: Schemas.Codec<DistributionProduct> = Schemas.make($DistributionProduct)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** More about it, for people. */
  readonly details?: string | undefined
  /** For people; its words may change. */
  readonly message: string
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  details: Shape.optional(Shape.String),
  message: Shape.String
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export type FormatType = "PDF" | (string & {})

const $FormatType: Shape.Shape = Shape.define(() => Shape.String)
export const FormatType: Schemas.Codec<FormatType> = Schemas.make($FormatType)

export interface InboundEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<OrderIneligibilityReason> | undefined
  readonly packagesToInbound: ReadonlyArray<SkuEligibility>
  /** ISO 8601. */
  readonly previewedAt: string
  /** `ELIGIBLE` or `INELIGIBLE`. */
  readonly status: InboundEligibilityStatus
}

const $InboundEligibility: Shape.Shape = Shape.define(() => Shape.Struct({
  ineligibilityReasons: Shape.optional(Shape.Array($OrderIneligibilityReason)),
  packagesToInbound: Shape.Array($SkuEligibility),
  previewedAt: Shape.String,
  status: $InboundEligibilityStatus
}))
export const InboundEligibility: Schemas.Codec<InboundEligibility> = Schemas.make($InboundEligibility)

export type InboundEligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | (string & {})

const $InboundEligibilityStatus: Shape.Shape = Shape.define(() => Shape.String)
export const InboundEligibilityStatus: Schemas.Codec<InboundEligibilityStatus> = Schemas.make($InboundEligibilityStatus)

export interface InboundOrder {
  /** ISO 8601. */
  readonly createdAt: string
  readonly destinationDetails?: DestinationDetails | undefined
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  /** `DRAFT`, `VALIDATING`, `CONFIRMED`, `CLOSED`, `EXPIRED` or `CANCELLED`. */
  readonly orderStatus: InboundStatus
  readonly originAddress: Address
  /** Not empty. */
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantity>
  readonly preferences?: InboundPreferences | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $InboundOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.String,
  destinationDetails: Shape.optional($DestinationDetails),
  externalReferenceId: Shape.optional(Shape.String),
  orderId: Shape.String,
  orderStatus: $InboundStatus,
  originAddress: $Address,
  packagesToInbound: Shape.Array($DistributionPackageQuantity),
  preferences: Shape.optional($InboundPreferences),
  updatedAt: Shape.optional(Shape.String)
}))
export const InboundOrder: Schemas.Codec<InboundOrder> = Schemas.make($InboundOrder)

export interface InboundOrderCreationData {
  readonly externalReferenceId?: string | undefined
  readonly originAddress: Address
  /** Not empty. */
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
  readonly preferences?: InboundPreferences | undefined
}

const $InboundOrderCreationData: Shape.Shape = Shape.define(() => Shape.Struct({
  externalReferenceId: Shape.optional(Shape.String),
  originAddress: $Address,
  packagesToInbound: Shape.Array($DistributionPackageQuantityInput),
  preferences: Shape.optional($InboundPreferences)
}))
export const InboundOrderCreationData: Schemas.Codec<InboundOrderCreationData> = Schemas.make($InboundOrderCreationData)

export interface InboundOrderReference {
  readonly orderId: string
}

const $InboundOrderReference: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const InboundOrderReference: Schemas.Codec<InboundOrderReference> = Schemas.make($InboundOrderReference)

export interface InboundPackages {
  /** Not empty. */
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
}

const $InboundPackages: Shape.Shape = Shape.define(() => Shape.Struct({
  packagesToInbound: Shape.Array($DistributionPackageQuantityInput)
}))
export const InboundPackages: Schemas.Codec<InboundPackages> = Schemas.make($InboundPackages)

export interface InboundPreferences {
  readonly destinationRegion?: "us-west" | "us-east" | "us-southcentral" | "us-southeast" | (string & {}) | undefined
}

const $InboundPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  destinationRegion: Shape.optional(Shape.String)
}))
export const InboundPreferences: Schemas.Codec<InboundPreferences> = Schemas.make($InboundPreferences)

export interface InboundShipment {
  readonly carrierCode?: CarrierCode | undefined
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly destinationAddress: Address
  readonly externalReferenceId?: string | undefined
  /** Not empty. */
  readonly orderId: string
  readonly originAddress: Address
  readonly receivedQuantity?: ReadonlyArray<InventoryQuantity> | undefined
  /** ISO 8601. */
  readonly shipBy?: string | undefined
  readonly shipmentContainerQuantities: ReadonlyArray<DistributionPackageQuantity>
  /** Not empty. */
  readonly shipmentId: string
  readonly shipmentSkuQuantities?: ReadonlyArray<SkuQuantity> | undefined
  readonly destinationRegion?: "us-west" | "us-east" | "us-southcentral" | "us-southeast" | (string & {}) | undefined
  /** `CREATED`, `SHIPPED`, `IN_TRANSIT`, `RECEIVING`, `DELIVERED`, `CLOSED` or `CANCELLED`. */
  readonly shipmentStatus: InboundShipmentStatus
  /** Not empty. */
  readonly trackingId?: string | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
  readonly warehouseReferenceId?: string | undefined
}

const $InboundShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierCode: Shape.optional($CarrierCode),
  createdAt: Shape.optional(Shape.String),
  destinationAddress: $Address,
  externalReferenceId: Shape.optional(Shape.String),
  orderId: Shape.String,
  originAddress: $Address,
  receivedQuantity: Shape.optional(Shape.Array($InventoryQuantity)),
  shipBy: Shape.optional(Shape.String),
  shipmentContainerQuantities: Shape.Array($DistributionPackageQuantity),
  shipmentId: Shape.String,
  shipmentSkuQuantities: Shape.optional(Shape.Array($SkuQuantity)),
  destinationRegion: Shape.optional(Shape.String),
  shipmentStatus: $InboundShipmentStatus,
  trackingId: Shape.optional(Shape.String),
  updatedAt: Shape.optional(Shape.String),
  warehouseReferenceId: Shape.optional(Shape.String)
}))
export const InboundShipment: Schemas.Codec<InboundShipment> = Schemas.make($InboundShipment)

export type InboundShipmentStatus = "CREATED" | "SHIPPED" | "IN_TRANSIT" | "RECEIVING" | "DELIVERED" | "CLOSED" | "CANCELLED" | (string & {})

const $InboundShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const InboundShipmentStatus: Schemas.Codec<InboundShipmentStatus> = Schemas.make($InboundShipmentStatus)

export interface InboundShipmentSummary {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly externalReferenceId?: string | undefined
  /** Not empty. */
  readonly orderId: string
  /** Not empty. */
  readonly shipmentId: string
  /** `CREATED`, `SHIPPED`, `IN_TRANSIT`, `RECEIVING`, `DELIVERED`, `CLOSED` or `CANCELLED`. */
  readonly shipmentStatus: InboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $InboundShipmentSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.optional(Shape.String),
  externalReferenceId: Shape.optional(Shape.String),
  orderId: Shape.String,
  shipmentId: Shape.String,
  shipmentStatus: $InboundShipmentStatus,
  updatedAt: Shape.optional(Shape.String)
}))
export const InboundShipmentSummary: Schemas.Codec<InboundShipmentSummary> = Schemas.make($InboundShipmentSummary)

export type InboundStatus = "DRAFT" | "VALIDATING" | "CONFIRMED" | "CLOSED" | "EXPIRED" | "CANCELLED" | (string & {})

const $InboundStatus: Shape.Shape = Shape.define(() => Shape.String)
export const InboundStatus: Schemas.Codec<InboundStatus> = Schemas.make($InboundStatus)

export interface ExpirationDetails {
  /** ISO 8601. */
  readonly expiration?: string | undefined
  /** A whole number. */
  readonly onhandQuantity?: number | undefined
}

const $ExpirationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  expiration: Shape.optional(Shape.String),
  onhandQuantity: Shape.optional(Shape.Number)
}))
export const ExpirationDetails: Schemas.Codec<ExpirationDetails> = Schemas.make($ExpirationDetails)

export interface InventoryDetails {
  /** A whole number. */
  readonly availableDistributableQuantity?: number | undefined
  /** A whole number. */
  readonly replenishmentQuantity?: number | undefined
  /** A whole number. */
  readonly reservedDistributableQuantity?: number | undefined
}

const $InventoryDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  availableDistributableQuantity: Shape.optional(Shape.Number),
  replenishmentQuantity: Shape.optional(Shape.Number),
  reservedDistributableQuantity: Shape.optional(Shape.Number)
}))
export const InventoryDetails: Schemas.Codec<InventoryDetails> = Schemas.make($InventoryDetails)

export type InventoryDetailsVisibility = "SHOW" | "HIDE" | (string & {})

const $InventoryDetailsVisibility: Shape.Shape = Shape.define(() => Shape.String)
export const InventoryDetailsVisibility: Schemas.Codec<InventoryDetailsVisibility> = Schemas.make(
  $InventoryDetailsVisibility
)

export interface InventoryListing {
  readonly inventory: ReadonlyArray<InventorySummary>
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $InventoryListing: Shape.Shape = Shape.define(() => Shape.Struct({
  inventory: Shape.Array($InventorySummary),
  nextToken: Shape.optional(Shape.String)
}))
export const InventoryListing: Schemas.Codec<InventoryListing> = Schemas.make($InventoryListing)

export interface InventoryQuantity {
  readonly quantity: number
  /** `PRODUCT_UNITS`, `CASES` or `PALLETS`. */
  readonly unitOfMeasurement: InventoryUnitOfMeasurement
}

const $InventoryQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  quantity: Shape.Number,
  unitOfMeasurement: $InventoryUnitOfMeasurement
}))
export const InventoryQuantity: Schemas.Codec<InventoryQuantity> = Schemas.make($InventoryQuantity)

export interface InventorySummary {
  readonly expirationDetails?: ReadonlyArray<ExpirationDetails> | undefined
  readonly inventoryDetails?: InventoryDetails | undefined
  /** The seller's product number (SKU). */
  readonly sku: string
  /** A whole number. */
  readonly totalInboundQuantity?: number | undefined
  /** A whole number. */
  readonly totalOnhandQuantity?: number | undefined
}

const $InventorySummary: Shape.Shape = Shape.define(() => Shape.Struct({
  expirationDetails: Shape.optional(Shape.Array($ExpirationDetails)),
  inventoryDetails: Shape.optional($InventoryDetails),
  sku: Shape.String,
  totalInboundQuantity: Shape.optional(Shape.Number),
  totalOnhandQuantity: Shape.optional(Shape.Number)
}))
export const InventorySummary: Schemas.Codec<InventorySummary> = Schemas.make($InventorySummary)

export type InventoryUnitOfMeasurement = "PRODUCT_UNITS" | "CASES" | "PALLETS" | (string & {})

const $InventoryUnitOfMeasurement: Shape.Shape = Shape.define(() => Shape.String)
export const InventoryUnitOfMeasurement: Schemas.Codec<InventoryUnitOfMeasurement> = Schemas.make(
  $InventoryUnitOfMeasurement
)

export type LabelOwner = "AMAZON" | "SELF" | (string & {})

const $LabelOwner: Shape.Shape = Shape.define(() => Shape.String)
export const LabelOwner: Schemas.Codec<LabelOwner> = Schemas.make($LabelOwner)

export type LabelStatus = "GENERATING" | "GENERATED" | "GENERATION_FAILED" | "NOT_READY" | (string & {})

const $LabelStatus: Shape.Shape = Shape.define(() => Shape.String)
export const LabelStatus: Schemas.Codec<LabelStatus> = Schemas.make($LabelStatus)

export interface MeasurementData {
  /** Length, width and height, with their unit. */
  readonly dimensions?: PackageDimensions | undefined
  readonly volume?: PackageVolume | undefined
  /** A value with its unit. */
  readonly weight: PackageWeight
}

const $MeasurementData: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: Shape.optional($PackageDimensions),
  volume: Shape.optional($PackageVolume),
  weight: $PackageWeight
}))
export const MeasurementData: Schemas.Codec<MeasurementData> = Schemas.make($MeasurementData)

export interface OrderAttribute {
  /** `PARTIAL_ORDER`. */
  readonly orderPreference: OrderPreference
  /** `SET` or `UNSET`. */
  readonly orderPreferenceValue: OrderPreferenceValue
}

const $OrderAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  orderPreference: $OrderPreference,
  orderPreferenceValue: $OrderPreferenceValue
}))
export const OrderAttribute: Schemas.Codec<OrderAttribute> = Schemas.make($OrderAttribute)

export interface OrderIneligibilityReason {
  readonly code: string
  readonly description: string
}

const $OrderIneligibilityReason: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  description: Shape.String
}))
export const OrderIneligibilityReason: Schemas.Codec<OrderIneligibilityReason> = Schemas.make($OrderIneligibilityReason)

export type OrderPreference = "PARTIAL_ORDER" | (string & {})

const $OrderPreference: Shape.Shape = Shape.define(() => Shape.String)
export const OrderPreference: Schemas.Codec<OrderPreference> = Schemas.make($OrderPreference)

export type OrderPreferenceValue = "SET" | "UNSET" | (string & {})

const $OrderPreferenceValue: Shape.Shape = Shape.define(() => Shape.String)
export const OrderPreferenceValue: Schemas.Codec<OrderPreferenceValue> = Schemas.make($OrderPreferenceValue)

export interface OutboundExecutionError {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
}

const $OutboundExecutionError: Shape.Shape = Shape.define(() => Shape.Struct({
  failureCode: Shape.String,
  failureReasons: Shape.Array(Shape.String),
  sku: Shape.optional(Shape.String)
}))
export const OutboundExecutionError: Schemas.Codec<OutboundExecutionError> = Schemas.make($OutboundExecutionError)

export interface OutboundListing {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly outboundOrders?: ReadonlyArray<OutboundOrder> | undefined
}

const $OutboundListing: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  outboundOrders: Shape.optional(Shape.Array($OutboundOrder))
}))
export const OutboundListing: Schemas.Codec<OutboundListing> = Schemas.make($OutboundListing)

export interface OutboundOrder {
  /** ISO 8601. */
  readonly confirmedOn?: string | undefined
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly eligiblePackagesToOutbound?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly eligibleProductsToOutbound?: ReadonlyArray<ProductQuantity> | undefined
  readonly executionErrors?: ReadonlyArray<OutboundExecutionError> | undefined
  readonly orderId: string
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  /**
   * `CONFIRMED`, `DRAFT`, `ELIGIBLE`, `EXECUTING`, `FAILURE`, `INELIGIBLE`, `INVENTORY_OUTBOUND`, `SUCCESS` or
   * another of 9 known values.
   */
  readonly orderStatus: OutboundStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipment>
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantity> | undefined
  readonly shippedOutboundPackages?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly shippedOutboundProducts?: ReadonlyArray<ProductQuantity> | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  confirmedOn: Shape.optional(Shape.String),
  createdAt: Shape.optional(Shape.String),
  eligiblePackagesToOutbound: Shape.optional(Shape.Array($DistributionPackageQuantity)),
  eligibleProductsToOutbound: Shape.optional(Shape.Array($ProductQuantity)),
  executionErrors: Shape.optional(Shape.Array($OutboundExecutionError)),
  orderId: Shape.String,
  orderPreferences: Shape.optional(Shape.Array($OrderAttribute)),
  orderStatus: $OutboundStatus,
  outboundShipments: Shape.Array($OutboundShipment),
  packagesToOutbound: Shape.optional(Shape.Array($DistributionPackageQuantity)),
  productsToOutbound: Shape.optional(Shape.Array($ProductQuantity)),
  shippedOutboundPackages: Shape.optional(Shape.Array($DistributionPackageQuantity)),
  shippedOutboundProducts: Shape.optional(Shape.Array($ProductQuantity)),
  updatedAt: Shape.optional(Shape.String)
}))
export const OutboundOrder: Schemas.Codec<OutboundOrder> = Schemas.make($OutboundOrder)

export interface OutboundOrderCreationData {
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
}

const $OutboundOrderCreationData: Shape.Shape = Shape.define(() => Shape.Struct({
  orderPreferences: Shape.optional(Shape.Array($OrderAttribute)),
  packagesToOutbound: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  productsToOutbound: Shape.optional(Shape.Array($ProductQuantityInput))
}))
export const OutboundOrderCreationData: Schemas.Codec<OutboundOrderCreationData> = Schemas.make(
  $OutboundOrderCreationData
)

export interface OutboundOrderReference {
  readonly orderId: string
}

const $OutboundOrderReference: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const OutboundOrderReference: Schemas.Codec<OutboundOrderReference> = Schemas.make($OutboundOrderReference)

export interface OutboundShipment {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly destinationAddress: Address
  readonly orderId: string
  readonly originAddress: Address
  readonly shipmentPackageQuantities?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly shipmentId: string
  readonly shipmentProductQuantities?: ReadonlyArray<ProductQuantity> | undefined
  /** `CREATED`, `IN_TRANSIT`, `DELIVERED`, `RECEIVING`, `RECEIVED`, `CLOSED`, `CANCELLED` or `FAILED`. */
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundShipment: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.optional(Shape.String),
  destinationAddress: $Address,
  orderId: Shape.String,
  originAddress: $Address,
  shipmentPackageQuantities: Shape.optional(Shape.Array($DistributionPackageQuantity)),
  shipmentId: Shape.String,
  shipmentProductQuantities: Shape.optional(Shape.Array($ProductQuantity)),
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: Shape.optional(Shape.String)
}))
export const OutboundShipment: Schemas.Codec<OutboundShipment> = Schemas.make($OutboundShipment)

export type OutboundShipmentStatus = "CREATED" | "IN_TRANSIT" | "DELIVERED" | "RECEIVING" | "RECEIVED" | "CLOSED" | "CANCELLED" | "FAILED" | (string & {})

const $OutboundShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const OutboundShipmentStatus: Schemas.Codec<OutboundShipmentStatus> = Schemas.make($OutboundShipmentStatus)

export interface OutboundShipmentSummary {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  /** Not empty. */
  readonly orderId: string
  /** Not empty. */
  readonly shipmentId: string
  /** `CREATED`, `IN_TRANSIT`, `DELIVERED`, `RECEIVING`, `RECEIVED`, `CLOSED`, `CANCELLED` or `FAILED`. */
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundShipmentSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.optional(Shape.String),
  orderId: Shape.String,
  shipmentId: Shape.String,
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: Shape.optional(Shape.String)
}))
export const OutboundShipmentSummary: Schemas.Codec<OutboundShipmentSummary> = Schemas.make($OutboundShipmentSummary)

export type OutboundStatus = "CONFIRMED" | "DRAFT" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

const $OutboundStatus: Shape.Shape = Shape.define(() => Shape.String)
export const OutboundStatus: Schemas.Codec<OutboundStatus> = Schemas.make($OutboundStatus)

/** Length, width and height, with their unit. */
export interface PackageDimensions {
  readonly height: number
  readonly length: number
  /** `INCHES` or `CENTIMETERS`. */
  readonly unitOfMeasurement: DimensionUnitOfMeasurement
  readonly width: number
}

const $PackageDimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  height: Shape.Number,
  length: Shape.Number,
  unitOfMeasurement: $DimensionUnitOfMeasurement,
  width: Shape.Number
}))
export const PackageDimensions: Schemas.Codec<PackageDimensions> = Schemas.make($PackageDimensions)

export interface PackageVolume {
  /** `CU_IN`, `CBM` or `CC`. */
  readonly unitOfMeasurement: VolumeUnitOfMeasurement
  readonly volume: number
}

const $PackageVolume: Shape.Shape = Shape.define(() => Shape.Struct({
  unitOfMeasurement: $VolumeUnitOfMeasurement,
  volume: Shape.Number
}))
export const PackageVolume: Schemas.Codec<PackageVolume> = Schemas.make($PackageVolume)

/** A value with its unit. */
export interface PackageWeight {
  /** `POUNDS` or `KILOGRAMS`. */
  readonly unitOfMeasurement: WeightUnitOfMeasurement
  readonly weight: number
}

const $PackageWeight: Shape.Shape = Shape.define(() => Shape.Struct({
  unitOfMeasurement: $WeightUnitOfMeasurement,
  weight: Shape.Number
}))
export const PackageWeight: Schemas.Codec<PackageWeight> = Schemas.make($PackageWeight)

export interface PrepDetails {
  /** `AMAZON` or `SELF`. */
  readonly labelOwner?: LabelOwner | undefined
  /**
   * `ADULT`, `BABY`, `FC_PROVIDED`, `FRAGILE`, `GRANULAR`, `HANGER`, `LIQUID`, `PERFORATED` or another of 14
   * known values.
   */
  readonly prepCategory?: PrepCategory | undefined
  readonly prepInstructions?: ReadonlyArray<PrepInstruction> | undefined
  /** `AMAZON` or `SELF`. */
  readonly prepOwner?: PrepOwner | undefined
}

const $PrepDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  labelOwner: Shape.optional($LabelOwner),
  prepCategory: Shape.optional($PrepCategory),
  prepInstructions: Shape.optional(Shape.Array($PrepInstruction)),
  prepOwner: Shape.optional($PrepOwner)
}))
export const PrepDetails: Schemas.Codec<PrepDetails> = Schemas.make($PrepDetails)

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "NO_PREP" | "UNKNOWN" | (string & {})

const $PrepCategory: Shape.Shape = Shape.define(() => Shape.String)
export const PrepCategory: Schemas.Codec<PrepCategory> = Schemas.make($PrepCategory)

export interface PrepInstruction {
  /** `AMAZON` or `SELF`. */
  readonly prepOwner?: PrepOwner | undefined
  readonly prepType?: string | undefined
}

const $PrepInstruction: Shape.Shape = Shape.define(() => Shape.Struct({
  prepOwner: Shape.optional($PrepOwner),
  prepType: Shape.optional(Shape.String)
}))
export const PrepInstruction: Schemas.Codec<PrepInstruction> = Schemas.make($PrepInstruction)

export type PrepOwner = "AMAZON" | "SELF" | (string & {})

const $PrepOwner: Shape.Shape = Shape.define(() => Shape.String)
export const PrepOwner: Schemas.Codec<PrepOwner> = Schemas.make($PrepOwner)

export type PageType = "PLAIN_PAPER" | "LETTER_PCP_FULFILLMENTLABEL" | "LETTER_2_HORIZONTAL" | "LETTER_2" | "THERMAL_NO_CARRIER_ROTATION" | "THERMAL" | "A4_PAPER" | "A4_2_HORIZONTAL" | "THERMAL_SQUARE_10CM" | (string & {})

const $PageType: Shape.Shape = Shape.define(() => Shape.String)
export const PageType: Schemas.Codec<PageType> = Schemas.make($PageType)

export interface ProductAttribute {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

const $ProductAttribute: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const ProductAttribute: Schemas.Codec<ProductAttribute> = Schemas.make($ProductAttribute)

export interface ProductQuantity {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  /** A whole number. */
  readonly quantity: number
  /** The seller's product number (SKU). */
  readonly sku: string
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly prepDetails?: PrepDetails | undefined
}

const $ProductQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  attributes: Shape.optional(Shape.Array($ProductAttribute)),
  quantity: Shape.Number,
  sku: Shape.String,
  expiration: Shape.optional(Shape.String),
  prepDetails: Shape.optional($PrepDetails)
}))
export const ProductQuantity: Schemas.Codec<ProductQuantity> = Schemas.make($ProductQuantity)

export interface ReplenishmentOrder {
  /** ISO 8601. */
  readonly confirmedOn?: string | undefined
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly distributionIneligibleReasons?: ReadonlyArray<DistributionIneligibleReason> | undefined
  readonly eligibleProducts?: ReadonlyArray<DistributionProduct> | undefined
  readonly orderId: string
  /**
   * `CONFIRMED`, `CREATED`, `ELIGIBLE`, `EXECUTING`, `FAILURE`, `INELIGIBLE`, `INVENTORY_OUTBOUND`, `SUCCESS`
   * or another of 9 known values.
   */
  readonly status: ReplenishmentOrderStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipmentSummary>
  readonly products?: ReadonlyArray<DistributionProduct> | undefined
  readonly shippedProducts?: ReadonlyArray<DistributionProduct> | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $ReplenishmentOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  confirmedOn: Shape.optional(Shape.String),
  createdAt: Shape.optional(Shape.String),
  distributionIneligibleReasons: Shape.optional(Shape.Array($DistributionIneligibleReason)),
  eligibleProducts: Shape.optional(Shape.Array($DistributionProduct)),
  orderId: Shape.String,
  status: $ReplenishmentOrderStatus,
  outboundShipments: Shape.Array($OutboundShipmentSummary),
  products: Shape.optional(Shape.Array($DistributionProduct)),
  shippedProducts: Shape.optional(Shape.Array($DistributionProduct)),
  updatedAt: Shape.optional(Shape.String)
}))
export const ReplenishmentOrder: Schemas.Codec<ReplenishmentOrder> = Schemas.make($ReplenishmentOrder)

export interface ReplenishmentOrderCreationData {
  readonly preferences?: ReplenishmentPreferences | undefined
  readonly products?: ReadonlyArray<DistributionProduct> | undefined
}

const $ReplenishmentOrderCreationData: Shape.Shape = Shape.define(() => Shape.Struct({
  preferences: Shape.optional($ReplenishmentPreferences),
  products: Shape.optional(Shape.Array($DistributionProduct))
}))
export const ReplenishmentOrderCreationData: Schemas.Codec<ReplenishmentOrderCreationData> = Schemas.make(
  $ReplenishmentOrderCreationData
)

export interface ReplenishmentOrderListing {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly orders?: ReadonlyArray<ReplenishmentOrder> | undefined
}

const $ReplenishmentOrderListing: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  orders: Shape.optional(Shape.Array($ReplenishmentOrder))
}))
export const ReplenishmentOrderListing: Schemas.Codec<ReplenishmentOrderListing> = Schemas.make(
  $ReplenishmentOrderListing
)

export interface ReplenishmentOrderReference {
  readonly orderId: string
}

const $ReplenishmentOrderReference: Shape.Shape = Shape.define(() => Shape.Struct({ orderId: Shape.String }))
export const ReplenishmentOrderReference: Schemas.Codec<ReplenishmentOrderReference> = Schemas.make(
  $ReplenishmentOrderReference
)

export type ReplenishmentOrderStatus = "CONFIRMED" | "CREATED" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

const $ReplenishmentOrderStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ReplenishmentOrderStatus: Schemas.Codec<ReplenishmentOrderStatus> = Schemas.make($ReplenishmentOrderStatus)

export interface ReplenishmentPreferences {
  /** `AUTO` or `MANUAL`. */
  readonly confirmation?: ConfirmationMode | undefined
}

const $ReplenishmentPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  confirmation: Shape.optional($ConfirmationMode)
}))
export const ReplenishmentPreferences: Schemas.Codec<ReplenishmentPreferences> = Schemas.make($ReplenishmentPreferences)

export interface ShipmentLabelPageTypes {
  /** `GENERATING`, `GENERATED`, `GENERATION_FAILED` or `NOT_READY`. */
  readonly labelStatus: LabelStatus
  /**
   * Each `PLAIN_PAPER`, `LETTER_PCP_FULFILLMENTLABEL`, `LETTER_2_HORIZONTAL`, `LETTER_2`,
   * `THERMAL_NO_CARRIER_ROTATION`, `THERMAL`, `A4_PAPER`, `A4_2_HORIZONTAL` or another of 9 known values.
   */
  readonly pageTypes?: ReadonlyArray<PageType> | undefined
}

const $ShipmentLabelPageTypes: Shape.Shape = Shape.define(() => Shape.Struct({
  labelStatus: $LabelStatus,
  pageTypes: Shape.optional(Shape.Array($PageType))
}))
export const ShipmentLabelPageTypes: Schemas.Codec<ShipmentLabelPageTypes> = Schemas.make($ShipmentLabelPageTypes)

export interface ShipmentLabels {
  readonly labelDownloadURL?: string | undefined
  /** `GENERATING`, `GENERATED`, `GENERATION_FAILED` or `NOT_READY`. */
  readonly labelStatus: LabelStatus
}

const $ShipmentLabels: Shape.Shape = Shape.define(() => Shape.Struct({
  labelDownloadURL: Shape.optional(Shape.String),
  labelStatus: $LabelStatus
}))
export const ShipmentLabels: Schemas.Codec<ShipmentLabels> = Schemas.make($ShipmentLabels)

export interface ShipmentListing {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly shipments?: ReadonlyArray<InboundShipmentSummary> | undefined
}

const $ShipmentListing: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  shipments: Shape.optional(Shape.Array($InboundShipmentSummary))
}))
export const ShipmentListing: Schemas.Codec<ShipmentListing> = Schemas.make($ShipmentListing)

export type ShipmentSortableField = "UPDATED_AT" | "CREATED_AT" | (string & {})

const $ShipmentSortableField: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentSortableField: Schemas.Codec<ShipmentSortableField> = Schemas.make($ShipmentSortableField)

export interface SkuEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<SkuIneligibilityReason> | undefined
  readonly packageQuantity: DistributionPackageQuantity
  /** `ELIGIBLE` or `INELIGIBLE`. */
  readonly status: InboundEligibilityStatus
}

const $SkuEligibility: Shape.Shape = Shape.define(() => Shape.Struct({
  ineligibilityReasons: Shape.optional(Shape.Array($SkuIneligibilityReason)),
  packageQuantity: $DistributionPackageQuantity,
  status: $InboundEligibilityStatus
}))
export const SkuEligibility: Schemas.Codec<SkuEligibility> = Schemas.make($SkuEligibility)

export interface SkuIneligibilityReason {
  readonly code: string
  readonly description: string
}

const $SkuIneligibilityReason: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  description: Shape.String
}))
export const SkuIneligibilityReason: Schemas.Codec<SkuIneligibilityReason> = Schemas.make($SkuIneligibilityReason)

export type SkuQuantitiesVisibility = "SHOW" | "HIDE" | (string & {})

const $SkuQuantitiesVisibility: Shape.Shape = Shape.define(() => Shape.String)
export const SkuQuantitiesVisibility: Schemas.Codec<SkuQuantitiesVisibility> = Schemas.make($SkuQuantitiesVisibility)

export interface SkuQuantity {
  readonly expectedQuantity: InventoryQuantity
  readonly receivedQuantity?: InventoryQuantity | undefined
  /** The seller's product number (SKU). */
  readonly sku: string
}

const $SkuQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  expectedQuantity: $InventoryQuantity,
  receivedQuantity: Shape.optional($InventoryQuantity),
  sku: Shape.String
}))
export const SkuQuantity: Schemas.Codec<SkuQuantity> = Schemas.make($SkuQuantity)

export type SortOrder = "ASCENDING" | "DESCENDING" | (string & {})

const $SortOrder: Shape.Shape = Shape.define(() => Shape.String)
export const SortOrder: Schemas.Codec<SortOrder> = Schemas.make($SortOrder)

export interface TrackingDetails {
  readonly carrierCode?: CarrierCode | undefined
  /** Not empty. */
  readonly bookingId: string
}

const $TrackingDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierCode: Shape.optional($CarrierCode),
  bookingId: Shape.String
}))
export const TrackingDetails: Schemas.Codec<TrackingDetails> = Schemas.make($TrackingDetails)

export interface TransportationDetails {
  readonly trackingDetails: ReadonlyArray<TrackingDetails>
}

const $TransportationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingDetails: Shape.Array($TrackingDetails)
}))
export const TransportationDetails: Schemas.Codec<TransportationDetails> = Schemas.make($TransportationDetails)

export type VolumeUnitOfMeasurement = "CU_IN" | "CBM" | "CC" | (string & {})

const $VolumeUnitOfMeasurement: Shape.Shape = Shape.define(() => Shape.String)
export const VolumeUnitOfMeasurement: Schemas.Codec<VolumeUnitOfMeasurement> = Schemas.make($VolumeUnitOfMeasurement)

export type WeightUnitOfMeasurement = "POUNDS" | "KILOGRAMS" | (string & {})

const $WeightUnitOfMeasurement: Shape.Shape = Shape.define(() => Shape.String)
export const WeightUnitOfMeasurement: Schemas.Codec<WeightUnitOfMeasurement> = Schemas.make($WeightUnitOfMeasurement)

/** `DistributionPackage` in requests. */
export interface DistributionPackageInput {
  readonly contents: DistributionPackageContentsInput
  readonly measurements: MeasurementData
  /** `CASE` or `PALLET`. */
  readonly type: DistributionPackageType
}

const $DistributionPackageInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contents: $DistributionPackageContentsInput,
  measurements: $MeasurementData,
  type: $DistributionPackageType
}))
export const DistributionPackageInput: Schemas.Codec<DistributionPackageInput> = Schemas.make($DistributionPackageInput)

/** `DistributionPackageContents` in requests. */
export interface DistributionPackageContentsInput {
  readonly packages?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly products?: ReadonlyArray<ProductQuantityInput> | undefined
}

const $DistributionPackageContentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  packages: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  products: Shape.optional(Shape.Array($ProductQuantityInput))
}))
export const DistributionPackageContentsInput: Schemas.Codec<DistributionPackageContentsInput> = Schemas.make(
  $DistributionPackageContentsInput
)

/** `DistributionPackageQuantity` in requests. */
export interface DistributionPackageQuantityInput {
  /** A whole number. */
  readonly count: number
  readonly distributionPackage: DistributionPackageInput
}

const $DistributionPackageQuantityInput: Shape.Shape = Shape.define(() => Shape.Struct({
  count: Shape.Number,
  distributionPackage: $DistributionPackageInput
}))
export const DistributionPackageQuantityInput: Schemas.Codec<DistributionPackageQuantityInput> = Schemas.make(
  $DistributionPackageQuantityInput
)

/** `InboundOrder` in requests. */
export interface InboundOrderInput {
  /** ISO 8601. */
  readonly createdAt: DateTimeInput
  readonly destinationDetails?: DestinationDetails | undefined
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  /** `DRAFT`, `VALIDATING`, `CONFIRMED`, `CLOSED`, `EXPIRED` or `CANCELLED`. */
  readonly orderStatus: InboundStatus
  readonly originAddress: Address
  /** Not empty. */
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
  readonly preferences?: InboundPreferences | undefined
  /** ISO 8601. */
  readonly updatedAt?: DateTimeInput | undefined
}

const $InboundOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.DateTimeInput,
  destinationDetails: Shape.optional($DestinationDetails),
  externalReferenceId: Shape.optional(Shape.String),
  orderId: Shape.String,
  orderStatus: $InboundStatus,
  originAddress: $Address,
  packagesToInbound: Shape.Array($DistributionPackageQuantityInput),
  preferences: Shape.optional($InboundPreferences),
  updatedAt: Shape.optional(Shape.DateTimeInput)
}))
export const InboundOrderInput: Schemas.Codec<InboundOrderInput> = Schemas.make($InboundOrderInput)

/** `OutboundOrder` in requests. */
export interface OutboundOrderInput {
  /** ISO 8601. */
  readonly confirmedOn?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdAt?: DateTimeInput | undefined
  readonly eligiblePackagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly eligibleProductsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly executionErrors?: ReadonlyArray<OutboundExecutionError> | undefined
  readonly orderId: string
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  /**
   * `CONFIRMED`, `DRAFT`, `ELIGIBLE`, `EXECUTING`, `FAILURE`, `INELIGIBLE`, `INVENTORY_OUTBOUND`, `SUCCESS` or
   * another of 9 known values.
   */
  readonly orderStatus: OutboundStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipmentInput>
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly shippedOutboundPackages?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly shippedOutboundProducts?: ReadonlyArray<ProductQuantityInput> | undefined
  /** ISO 8601. */
  readonly updatedAt?: DateTimeInput | undefined
}

const $OutboundOrderInput: Shape.Shape = Shape.define(() => Shape.Struct({
  confirmedOn: Shape.optional(Shape.DateTimeInput),
  createdAt: Shape.optional(Shape.DateTimeInput),
  eligiblePackagesToOutbound: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  eligibleProductsToOutbound: Shape.optional(Shape.Array($ProductQuantityInput)),
  executionErrors: Shape.optional(Shape.Array($OutboundExecutionError)),
  orderId: Shape.String,
  orderPreferences: Shape.optional(Shape.Array($OrderAttribute)),
  orderStatus: $OutboundStatus,
  outboundShipments: Shape.Array($OutboundShipmentInput),
  packagesToOutbound: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  productsToOutbound: Shape.optional(Shape.Array($ProductQuantityInput)),
  shippedOutboundPackages: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  shippedOutboundProducts: Shape.optional(Shape.Array($ProductQuantityInput)),
  updatedAt: Shape.optional(Shape.DateTimeInput)
}))
export const OutboundOrderInput: Schemas.Codec<OutboundOrderInput> = Schemas.make($OutboundOrderInput)

/** `OutboundShipment` in requests. */
export interface OutboundShipmentInput {
  /** ISO 8601. */
  readonly createdAt?: DateTimeInput | undefined
  readonly destinationAddress: Address
  readonly orderId: string
  readonly originAddress: Address
  readonly shipmentPackageQuantities?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly shipmentId: string
  readonly shipmentProductQuantities?: ReadonlyArray<ProductQuantityInput> | undefined
  /** `CREATED`, `IN_TRANSIT`, `DELIVERED`, `RECEIVING`, `RECEIVED`, `CLOSED`, `CANCELLED` or `FAILED`. */
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: DateTimeInput | undefined
}

const $OutboundShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.optional(Shape.DateTimeInput),
  destinationAddress: $Address,
  orderId: Shape.String,
  originAddress: $Address,
  shipmentPackageQuantities: Shape.optional(Shape.Array($DistributionPackageQuantityInput)),
  shipmentId: Shape.String,
  shipmentProductQuantities: Shape.optional(Shape.Array($ProductQuantityInput)),
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: Shape.optional(Shape.DateTimeInput)
}))
export const OutboundShipmentInput: Schemas.Codec<OutboundShipmentInput> = Schemas.make($OutboundShipmentInput)

/** `ProductQuantity` in requests. */
export interface ProductQuantityInput {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  /** A whole number. */
  readonly quantity: number
  /** The seller's product number (SKU). */
  readonly sku: string
  /** ISO 8601. */
  readonly expiration?: DateTimeInput | undefined
  readonly prepDetails?: PrepDetails | undefined
}

const $ProductQuantityInput: Shape.Shape = Shape.define(() => Shape.Struct({
  attributes: Shape.optional(Shape.Array($ProductAttribute)),
  quantity: Shape.Number,
  sku: Shape.String,
  expiration: Shape.optional(Shape.DateTimeInput),
  prepDetails: Shape.optional($PrepDetails)
}))
export const ProductQuantityInput: Schemas.Codec<ProductQuantityInput> = Schemas.make($ProductQuantityInput)
