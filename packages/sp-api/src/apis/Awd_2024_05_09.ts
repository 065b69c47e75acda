// AUTO-GENERATED from awd_2024-05-09.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Amazon Warehousing and Distribution 2024-05-09. */
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

/** Input of `createInbound`. */
export interface CreateInboundInput {
  readonly body: InboundOrderCreationData
}

const $CreateInboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $InboundOrderCreationData }))
export const CreateInboundInput: S.Codec<CreateInboundInput> = /*#__PURE__*/ S.schema($CreateInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 */
export const createInbound: Op.Operation<CreateInboundInput, InboundOrderReference> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $InboundOrderCreationData, output: (): C.Shape => $InboundOrderReference })

/** Input of `getInbound`. */
export interface GetInboundInput {
  readonly orderId: string
}

const $GetInboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetInboundInput: S.Codec<GetInboundInput> = /*#__PURE__*/ S.schema($GetInboundInput)

/**
 * `GET /awd/2024-05-09/inboundOrders/{orderId}`
 *
 * - Rate: 2 requests per second, burst 2
 */
export const getInbound: Op.Operation<GetInboundInput, InboundOrder> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $InboundOrder })

/** Input of `updateInbound`. */
export interface UpdateInboundInput {
  readonly orderId: string
  readonly body: InboundOrderInput
}

const $UpdateInboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  body: $InboundOrderInput
}))
export const UpdateInboundInput: S.Codec<UpdateInboundInput> = /*#__PURE__*/ S.schema($UpdateInboundInput)

/**
 * `PUT /awd/2024-05-09/inboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const updateInbound: Op.Operation<UpdateInboundInput, void> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $InboundOrderInput })

/** Input of `cancelInbound`. */
export interface CancelInboundInput {
  readonly orderId: string
}

const $CancelInboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const CancelInboundInput: S.Codec<CancelInboundInput> = /*#__PURE__*/ S.schema($CancelInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const cancelInbound: Op.Operation<CancelInboundInput, void> = /*#__PURE__*/ Op.make({
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

const $ConfirmInboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const ConfirmInboundInput: S.Codec<ConfirmInboundInput> = /*#__PURE__*/ S.schema($ConfirmInboundInput)

/**
 * `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmInbound: Op.Operation<ConfirmInboundInput, void> = /*#__PURE__*/ Op.make({
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
  readonly shipmentId: string
  readonly skuQuantities?: "SHOW" | "HIDE" | (string & {}) | undefined
}

const $GetInboundShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  skuQuantities: C.optional(C.String)
}))
export const GetInboundShipmentInput: S.Codec<GetInboundShipmentInput> = /*#__PURE__*/ S.schema(
  $GetInboundShipmentInput
)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
 *
 * - Rate: 2 requests per second, burst 2
 */
export const getInboundShipment: Op.Operation<GetInboundShipmentInput, InboundShipment> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $InboundShipment })

/** Input of `getInboundShipmentLabels`. */
export interface GetInboundShipmentLabelsInput {
  readonly shipmentId: string
  readonly pageType?: "PLAIN_PAPER" | (string & {}) | undefined
  readonly formatType?: "PDF" | (string & {}) | undefined
}

const $GetInboundShipmentLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  pageType: C.optional(C.String),
  formatType: C.optional(C.String)
}))
export const GetInboundShipmentLabelsInput: S.Codec<GetInboundShipmentLabelsInput> = /*#__PURE__*/ S.schema(
  $GetInboundShipmentLabelsInput
)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
 *
 * - Rate: 1 request per second, burst 2
 */
export const getInboundShipmentLabels: Op.Operation<
  GetInboundShipmentLabelsInput,
  ShipmentLabels
> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $ShipmentLabels })

/** Input of `getLabelPageTypes`. */
export interface GetLabelPageTypesInput {
  readonly shipmentId: string
}

const $GetLabelPageTypesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetLabelPageTypesInput: S.Codec<GetLabelPageTypesInput> = /*#__PURE__*/ S.schema($GetLabelPageTypesInput)

/**
 * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
 *
 * - Rate: 1 request per second, burst 2
 */
export const getLabelPageTypes: Op.Operation<GetLabelPageTypesInput, ShipmentLabelPageTypes> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $ShipmentLabelPageTypes })

/** Input of `updateInboundShipmentTransportDetails`. */
export interface UpdateInboundShipmentTransportDetailsInput {
  readonly shipmentId: string
  readonly body: TransportationDetails
}

const $UpdateInboundShipmentTransportDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  body: $TransportationDetails
}))
export const UpdateInboundShipmentTransportDetailsInput: S.Codec<UpdateInboundShipmentTransportDetailsInput> = /*#__PURE__*/ S.schema(
  $UpdateInboundShipmentTransportDetailsInput
)

/**
 * `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const updateInboundShipmentTransportDetails: Op.Operation<
  UpdateInboundShipmentTransportDetailsInput,
  void
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $TransportationDetails })

/** Input of `checkInboundEligibility`. */
export interface CheckInboundEligibilityInput {
  readonly body: InboundPackages
}

const $CheckInboundEligibilityInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $InboundPackages }))
export const CheckInboundEligibilityInput: S.Codec<CheckInboundEligibilityInput> = /*#__PURE__*/ S.schema(
  $CheckInboundEligibilityInput
)

/**
 * `POST /awd/2024-05-09/inboundEligibility`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const checkInboundEligibility: Op.Operation<
  CheckInboundEligibilityInput,
  InboundEligibility
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $InboundPackages, output: (): C.Shape => $InboundEligibility })

/** Input of `listInboundShipments`. */
export interface ListInboundShipmentsInput {
  readonly sortBy?: "UPDATED_AT" | "CREATED_AT" | (string & {}) | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly shipmentStatus?: "CREATED" | "SHIPPED" | "IN_TRANSIT" | "RECEIVING" | "DELIVERED" | "CLOSED" | "CANCELLED" | (string & {}) | undefined
  readonly updatedAfter?: DateTimeInput | undefined
  readonly updatedBefore?: DateTimeInput | undefined
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

const $ListInboundShipmentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sortBy: C.optional(C.String),
  sortOrder: C.optional(C.String),
  shipmentStatus: C.optional(C.String),
  updatedAfter: C.optional(C.DateTimeInput),
  updatedBefore: C.optional(C.DateTimeInput),
  maxResults: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const ListInboundShipmentsInput: S.Codec<ListInboundShipmentsInput> = /*#__PURE__*/ S.schema(
  $ListInboundShipmentsInput
)

/**
 * `GET /awd/2024-05-09/inboundShipments`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInboundShipments: Paging.ItemsOperation<
  void | ListInboundShipmentsInput,
  ShipmentListing,
  InboundShipmentSummary
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $ShipmentListing })

/** Input of `listInventory`. */
export interface ListInventoryInput {
  readonly sku?: string | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly details?: "SHOW" | "HIDE" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly maxResults?: number | undefined
}

const $ListInventoryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sku: C.optional(C.String),
  sortOrder: C.optional(C.String),
  details: C.optional(C.String),
  nextToken: C.optional(C.String),
  maxResults: C.optional(C.Number)
}))
export const ListInventoryInput: S.Codec<ListInventoryInput> = /*#__PURE__*/ S.schema($ListInventoryInput)

/**
 * `GET /awd/2024-05-09/inventory`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInventory: Paging.ItemsOperation<
  void | ListInventoryInput,
  InventoryListing,
  InventorySummary
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $InventoryListing })

/** Input of `listOutbounds`. */
export interface ListOutboundsInput {
  readonly updatedAfter?: DateTimeInput | undefined
  readonly updatedBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

const $ListOutboundsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  updatedAfter: C.optional(C.DateTimeInput),
  updatedBefore: C.optional(C.DateTimeInput),
  sortOrder: C.optional(C.String),
  maxResults: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const ListOutboundsInput: S.Codec<ListOutboundsInput> = /*#__PURE__*/ S.schema($ListOutboundsInput)

/**
 * `GET /awd/2024-05-09/outboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listOutbounds: Paging.ItemsOperation<
  void | ListOutboundsInput,
  OutboundListing,
  OutboundOrder
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $OutboundListing })

/** Input of `createOutbound`. */
export interface CreateOutboundInput {
  readonly body: OutboundOrderCreationData
}

const $CreateOutboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $OutboundOrderCreationData }))
export const CreateOutboundInput: S.Codec<CreateOutboundInput> = /*#__PURE__*/ S.schema($CreateOutboundInput)

/**
 * `POST /awd/2024-05-09/outboundOrders`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 */
export const createOutbound: Op.Operation<CreateOutboundInput, OutboundOrderReference> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $OutboundOrderCreationData, output: (): C.Shape => $OutboundOrderReference })

/** Input of `getOutbound`. */
export interface GetOutboundInput {
  readonly orderId: string
}

const $GetOutboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetOutboundInput: S.Codec<GetOutboundInput> = /*#__PURE__*/ S.schema($GetOutboundInput)

/**
 * `GET /awd/2024-05-09/outboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 */
export const getOutbound: Op.Operation<GetOutboundInput, OutboundOrder> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $OutboundOrder })

/** Input of `updateOutbound`. */
export interface UpdateOutboundInput {
  readonly orderId: string
  readonly body: OutboundOrderInput
}

const $UpdateOutboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  body: $OutboundOrderInput
}))
export const UpdateOutboundInput: S.Codec<UpdateOutboundInput> = /*#__PURE__*/ S.schema($UpdateOutboundInput)

/**
 * `PUT /awd/2024-05-09/outboundOrders/{orderId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const updateOutbound: Op.Operation<UpdateOutboundInput, OutboundOrderReference> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $OutboundOrderInput, output: (): C.Shape => $OutboundOrderReference })

/** Input of `confirmOutbound`. */
export interface ConfirmOutboundInput {
  readonly orderId: string
}

const $ConfirmOutboundInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const ConfirmOutboundInput: S.Codec<ConfirmOutboundInput> = /*#__PURE__*/ S.schema($ConfirmOutboundInput)

/**
 * `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
 *
 * - Rate: 1 request per second, burst 1
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmOutbound: Op.Operation<ConfirmOutboundInput, void> = /*#__PURE__*/ Op.make({
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
  readonly updatedAfter?: DateTimeInput | undefined
  readonly updatedBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

const $ListReplenishmentOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  updatedAfter: C.optional(C.DateTimeInput),
  updatedBefore: C.optional(C.DateTimeInput),
  sortOrder: C.optional(C.String),
  maxResults: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const ListReplenishmentOrdersInput: S.Codec<ListReplenishmentOrdersInput> = /*#__PURE__*/ S.schema(
  $ListReplenishmentOrdersInput
)

/**
 * `GET /awd/2024-05-09/replenishmentOrders`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listReplenishmentOrders: Paging.ItemsOperation<
  void | ListReplenishmentOrdersInput,
  ReplenishmentOrderListing,
  ReplenishmentOrder
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $ReplenishmentOrderListing })

/** Input of `createReplenishmentOrder`. */
export interface CreateReplenishmentOrderInput {
  readonly body: ReplenishmentOrderCreationData
}

const $CreateReplenishmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $ReplenishmentOrderCreationData
}))
export const CreateReplenishmentOrderInput: S.Codec<CreateReplenishmentOrderInput> = /*#__PURE__*/ S.schema(
  $CreateReplenishmentOrderInput
)

/**
 * `POST /awd/2024-05-09/replenishmentOrders`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const createReplenishmentOrder: Op.Operation<
  CreateReplenishmentOrderInput,
  ReplenishmentOrderReference
> = /*#__PURE__*/ Op.make({
  section: "Awd_2024_05_09",
  id: "createReplenishmentOrder",
  name: "awd_2024-05-09.createReplenishmentOrder",
  method: "POST",
  path: "/awd/2024-05-09/replenishmentOrders",
  body: "required",
  repeatable: false
}, { body: (): C.Shape => $ReplenishmentOrderCreationData, output: (): C.Shape => $ReplenishmentOrderReference })

/** Input of `getReplenishmentOrder`. */
export interface GetReplenishmentOrderInput {
  readonly orderId: string
}

const $GetReplenishmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const GetReplenishmentOrderInput: S.Codec<GetReplenishmentOrderInput> = /*#__PURE__*/ S.schema(
  $GetReplenishmentOrderInput
)

/**
 * `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
 *
 * - Rate: not published
 */
export const getReplenishmentOrder: Op.Operation<
  GetReplenishmentOrderInput,
  ReplenishmentOrder
> = /*#__PURE__*/ Op.make({
  section: "Awd_2024_05_09",
  id: "getReplenishmentOrder",
  name: "awd_2024-05-09.getReplenishmentOrder",
  method: "GET",
  path: "/awd/2024-05-09/replenishmentOrders/{orderId}",
  parameters: {
    orderId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): C.Shape => $ReplenishmentOrder })

/** Input of `confirmReplenishmentOrder`. */
export interface ConfirmReplenishmentOrderInput {
  readonly orderId: string
}

const $ConfirmReplenishmentOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const ConfirmReplenishmentOrderInput: S.Codec<ConfirmReplenishmentOrderInput> = /*#__PURE__*/ S.schema(
  $ConfirmReplenishmentOrderInput
)

/**
 * `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmReplenishmentOrder: Op.Operation<ConfirmReplenishmentOrderInput, void> = /*#__PURE__*/ Op.make({
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
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Awd_2024_05_09")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
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
  readonly countryCode: string
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly name: string
  readonly phoneNumber?: string | undefined
  readonly postalCode?: string | undefined
  readonly stateOrRegion: string
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  countryCode: C.String,
  county: C.optional(C.String),
  district: C.optional(C.String),
  name: C.String,
  phoneNumber: C.optional(C.String),
  postalCode: C.optional(C.String),
  stateOrRegion: C.String
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface CarrierCode {
  readonly carrierCodeType?: CarrierCodeType | undefined
  readonly carrierCodeValue?: string | undefined
}

const $CarrierCode: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierCodeType: C.optional($CarrierCodeType),
  carrierCodeValue: C.optional(C.String)
}))
export const CarrierCode: S.Codec<CarrierCode> = /*#__PURE__*/ S.schema($CarrierCode)

export type CarrierCodeType = "SCAC" | (string & {})

const $CarrierCodeType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierCodeType: S.Codec<CarrierCodeType> = /*#__PURE__*/ S.schema($CarrierCodeType)

export type ConfirmationMode = "AUTO" | "MANUAL" | (string & {})

const $ConfirmationMode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ConfirmationMode: S.Codec<ConfirmationMode> = /*#__PURE__*/ S.schema($ConfirmationMode)

export interface DestinationDetails {
  readonly destinationAddress?: Address | undefined
  readonly destinationRegion?: string | undefined
  readonly shipmentId?: string | undefined
}

const $DestinationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destinationAddress: C.optional($Address),
  destinationRegion: C.optional(C.String),
  shipmentId: C.optional(C.String)
}))
export const DestinationDetails: S.Codec<DestinationDetails> = /*#__PURE__*/ S.schema($DestinationDetails)

export type DimensionUnitOfMeasurement = "INCHES" | "CENTIMETERS" | (string & {})

const $DimensionUnitOfMeasurement: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DimensionUnitOfMeasurement: S.Codec<DimensionUnitOfMeasurement> = /*#__PURE__*/ S.schema(
  $DimensionUnitOfMeasurement
)

export interface DistributionIneligibleReason {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  readonly sku?: string | undefined
}

const $DistributionIneligibleReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  failureCode: C.String,
  failureReasons: C.Array(C.String),
  sku: C.optional(C.String)
}))
export const DistributionIneligibleReason: S.Codec<DistributionIneligibleReason> = /*#__PURE__*/ S.schema(
  $DistributionIneligibleReason
)

export interface DistributionPackage {
  readonly contents: DistributionPackageContents
  readonly measurements: MeasurementData
  readonly type: DistributionPackageType
}

const $DistributionPackage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contents: $DistributionPackageContents,
  measurements: $MeasurementData,
  type: $DistributionPackageType
}))
export const DistributionPackage: S.Codec<DistributionPackage> = /*#__PURE__*/ S.schema($DistributionPackage)

export interface DistributionPackageContents {
  readonly packages?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly products?: ReadonlyArray<ProductQuantity> | undefined
}

const $DistributionPackageContents: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packages: C.optional(C.Array($DistributionPackageQuantity)),
  products: C.optional(C.Array($ProductQuantity))
}))
export const DistributionPackageContents: S.Codec<DistributionPackageContents> = /*#__PURE__*/ S.schema(
  $DistributionPackageContents
)

export interface DistributionPackageQuantity {
  readonly count: number
  readonly distributionPackage: DistributionPackage
}

const $DistributionPackageQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  count: C.Number,
  distributionPackage: $DistributionPackage
}))
export const DistributionPackageQuantity: S.Codec<DistributionPackageQuantity> = /*#__PURE__*/ S.schema(
  $DistributionPackageQuantity
)

export type DistributionPackageType = "CASE" | "PALLET" | (string & {})

const $DistributionPackageType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DistributionPackageType: S.Codec<DistributionPackageType> = /*#__PURE__*/ S.schema(
  $DistributionPackageType
)

export interface DistributionProduct {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  readonly quantity: number
  readonly sku: string
}

const $DistributionProduct: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributes: C.optional(C.Array($ProductAttribute)),
  quantity: C.Number,
  sku: C.String
}))
export const DistributionProduct: S.Codec<DistributionProduct> = /*#__PURE__*/ S.schema($DistributionProduct)

export interface Error {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  details: C.optional(C.String),
  message: C.String
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export type FormatType = "PDF" | (string & {})

const $FormatType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FormatType: S.Codec<FormatType> = /*#__PURE__*/ S.schema($FormatType)

export interface InboundEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<OrderIneligibilityReason> | undefined
  readonly packagesToInbound: ReadonlyArray<SkuEligibility>
  /** ISO 8601. */
  readonly previewedAt: string
  readonly status: InboundEligibilityStatus
}

const $InboundEligibility: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ineligibilityReasons: C.optional(C.Array($OrderIneligibilityReason)),
  packagesToInbound: C.Array($SkuEligibility),
  previewedAt: C.String,
  status: $InboundEligibilityStatus
}))
export const InboundEligibility: S.Codec<InboundEligibility> = /*#__PURE__*/ S.schema($InboundEligibility)

export type InboundEligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | (string & {})

const $InboundEligibilityStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InboundEligibilityStatus: S.Codec<InboundEligibilityStatus> = /*#__PURE__*/ S.schema(
  $InboundEligibilityStatus
)

export interface InboundOrder {
  /** ISO 8601. */
  readonly createdAt: string
  readonly destinationDetails?: DestinationDetails | undefined
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  readonly orderStatus: InboundStatus
  readonly originAddress: Address
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantity>
  readonly preferences?: InboundPreferences | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $InboundOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.String,
  destinationDetails: C.optional($DestinationDetails),
  externalReferenceId: C.optional(C.String),
  orderId: C.String,
  orderStatus: $InboundStatus,
  originAddress: $Address,
  packagesToInbound: C.Array($DistributionPackageQuantity),
  preferences: C.optional($InboundPreferences),
  updatedAt: C.optional(C.String)
}))
export const InboundOrder: S.Codec<InboundOrder> = /*#__PURE__*/ S.schema($InboundOrder)

export interface InboundOrderCreationData {
  readonly externalReferenceId?: string | undefined
  readonly originAddress: Address
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
  readonly preferences?: InboundPreferences | undefined
}

const $InboundOrderCreationData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  externalReferenceId: C.optional(C.String),
  originAddress: $Address,
  packagesToInbound: C.Array($DistributionPackageQuantityInput),
  preferences: C.optional($InboundPreferences)
}))
export const InboundOrderCreationData: S.Codec<InboundOrderCreationData> = /*#__PURE__*/ S.schema(
  $InboundOrderCreationData
)

export interface InboundOrderReference {
  readonly orderId: string
}

const $InboundOrderReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const InboundOrderReference: S.Codec<InboundOrderReference> = /*#__PURE__*/ S.schema($InboundOrderReference)

export interface InboundPackages {
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
}

const $InboundPackages: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packagesToInbound: C.Array($DistributionPackageQuantityInput)
}))
export const InboundPackages: S.Codec<InboundPackages> = /*#__PURE__*/ S.schema($InboundPackages)

export interface InboundPreferences {
  readonly destinationRegion?: string | undefined
}

const $InboundPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ destinationRegion: C.optional(C.String) }))
export const InboundPreferences: S.Codec<InboundPreferences> = /*#__PURE__*/ S.schema($InboundPreferences)

export interface InboundShipment {
  readonly carrierCode?: CarrierCode | undefined
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly destinationAddress: Address
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  readonly originAddress: Address
  readonly receivedQuantity?: ReadonlyArray<InventoryQuantity> | undefined
  /** ISO 8601. */
  readonly shipBy?: string | undefined
  readonly shipmentContainerQuantities: ReadonlyArray<DistributionPackageQuantity>
  readonly shipmentId: string
  readonly shipmentSkuQuantities?: ReadonlyArray<SkuQuantity> | undefined
  readonly destinationRegion?: string | undefined
  readonly shipmentStatus: InboundShipmentStatus
  readonly trackingId?: string | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
  readonly warehouseReferenceId?: string | undefined
}

const $InboundShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierCode: C.optional($CarrierCode),
  createdAt: C.optional(C.String),
  destinationAddress: $Address,
  externalReferenceId: C.optional(C.String),
  orderId: C.String,
  originAddress: $Address,
  receivedQuantity: C.optional(C.Array($InventoryQuantity)),
  shipBy: C.optional(C.String),
  shipmentContainerQuantities: C.Array($DistributionPackageQuantity),
  shipmentId: C.String,
  shipmentSkuQuantities: C.optional(C.Array($SkuQuantity)),
  destinationRegion: C.optional(C.String),
  shipmentStatus: $InboundShipmentStatus,
  trackingId: C.optional(C.String),
  updatedAt: C.optional(C.String),
  warehouseReferenceId: C.optional(C.String)
}))
export const InboundShipment: S.Codec<InboundShipment> = /*#__PURE__*/ S.schema($InboundShipment)

export type InboundShipmentStatus = "CREATED" | "SHIPPED" | "IN_TRANSIT" | "RECEIVING" | "DELIVERED" | "CLOSED" | "CANCELLED" | (string & {})

const $InboundShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InboundShipmentStatus: S.Codec<InboundShipmentStatus> = /*#__PURE__*/ S.schema($InboundShipmentStatus)

export interface InboundShipmentSummary {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  readonly shipmentId: string
  readonly shipmentStatus: InboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $InboundShipmentSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.optional(C.String),
  externalReferenceId: C.optional(C.String),
  orderId: C.String,
  shipmentId: C.String,
  shipmentStatus: $InboundShipmentStatus,
  updatedAt: C.optional(C.String)
}))
export const InboundShipmentSummary: S.Codec<InboundShipmentSummary> = /*#__PURE__*/ S.schema($InboundShipmentSummary)

export type InboundStatus = "DRAFT" | "VALIDATING" | "CONFIRMED" | "CLOSED" | "EXPIRED" | "CANCELLED" | (string & {})

const $InboundStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InboundStatus: S.Codec<InboundStatus> = /*#__PURE__*/ S.schema($InboundStatus)

export interface ExpirationDetails {
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly onhandQuantity?: number | undefined
}

const $ExpirationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiration: C.optional(C.String),
  onhandQuantity: C.optional(C.Number)
}))
export const ExpirationDetails: S.Codec<ExpirationDetails> = /*#__PURE__*/ S.schema($ExpirationDetails)

export interface InventoryDetails {
  readonly availableDistributableQuantity?: number | undefined
  readonly replenishmentQuantity?: number | undefined
  readonly reservedDistributableQuantity?: number | undefined
}

const $InventoryDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  availableDistributableQuantity: C.optional(C.Number),
  replenishmentQuantity: C.optional(C.Number),
  reservedDistributableQuantity: C.optional(C.Number)
}))
export const InventoryDetails: S.Codec<InventoryDetails> = /*#__PURE__*/ S.schema($InventoryDetails)

export type InventoryDetailsVisibility = "SHOW" | "HIDE" | (string & {})

const $InventoryDetailsVisibility: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InventoryDetailsVisibility: S.Codec<InventoryDetailsVisibility> = /*#__PURE__*/ S.schema(
  $InventoryDetailsVisibility
)

export interface InventoryListing {
  readonly inventory: ReadonlyArray<InventorySummary>
  readonly nextToken?: string | undefined
}

const $InventoryListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inventory: C.Array($InventorySummary),
  nextToken: C.optional(C.String)
}))
export const InventoryListing: S.Codec<InventoryListing> = /*#__PURE__*/ S.schema($InventoryListing)

export interface InventoryQuantity {
  readonly quantity: number
  readonly unitOfMeasurement: InventoryUnitOfMeasurement
}

const $InventoryQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  quantity: C.Number,
  unitOfMeasurement: $InventoryUnitOfMeasurement
}))
export const InventoryQuantity: S.Codec<InventoryQuantity> = /*#__PURE__*/ S.schema($InventoryQuantity)

export interface InventorySummary {
  readonly expirationDetails?: ReadonlyArray<ExpirationDetails> | undefined
  readonly inventoryDetails?: InventoryDetails | undefined
  readonly sku: string
  readonly totalInboundQuantity?: number | undefined
  readonly totalOnhandQuantity?: number | undefined
}

const $InventorySummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expirationDetails: C.optional(C.Array($ExpirationDetails)),
  inventoryDetails: C.optional($InventoryDetails),
  sku: C.String,
  totalInboundQuantity: C.optional(C.Number),
  totalOnhandQuantity: C.optional(C.Number)
}))
export const InventorySummary: S.Codec<InventorySummary> = /*#__PURE__*/ S.schema($InventorySummary)

export type InventoryUnitOfMeasurement = "PRODUCT_UNITS" | "CASES" | "PALLETS" | (string & {})

const $InventoryUnitOfMeasurement: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InventoryUnitOfMeasurement: S.Codec<InventoryUnitOfMeasurement> = /*#__PURE__*/ S.schema(
  $InventoryUnitOfMeasurement
)

export type LabelOwner = "AMAZON" | "SELF" | (string & {})

const $LabelOwner: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelOwner: S.Codec<LabelOwner> = /*#__PURE__*/ S.schema($LabelOwner)

export type LabelStatus = "GENERATING" | "GENERATED" | "GENERATION_FAILED" | "NOT_READY" | (string & {})

const $LabelStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelStatus: S.Codec<LabelStatus> = /*#__PURE__*/ S.schema($LabelStatus)

export interface MeasurementData {
  readonly dimensions?: PackageDimensions | undefined
  readonly volume?: PackageVolume | undefined
  readonly weight: PackageWeight
}

const $MeasurementData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: C.optional($PackageDimensions),
  volume: C.optional($PackageVolume),
  weight: $PackageWeight
}))
export const MeasurementData: S.Codec<MeasurementData> = /*#__PURE__*/ S.schema($MeasurementData)

export interface OrderAttribute {
  readonly orderPreference: OrderPreference
  readonly orderPreferenceValue: OrderPreferenceValue
}

const $OrderAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderPreference: $OrderPreference,
  orderPreferenceValue: $OrderPreferenceValue
}))
export const OrderAttribute: S.Codec<OrderAttribute> = /*#__PURE__*/ S.schema($OrderAttribute)

export interface OrderIneligibilityReason {
  readonly code: string
  readonly description: string
}

const $OrderIneligibilityReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  description: C.String
}))
export const OrderIneligibilityReason: S.Codec<OrderIneligibilityReason> = /*#__PURE__*/ S.schema(
  $OrderIneligibilityReason
)

export type OrderPreference = "PARTIAL_ORDER" | (string & {})

const $OrderPreference: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderPreference: S.Codec<OrderPreference> = /*#__PURE__*/ S.schema($OrderPreference)

export type OrderPreferenceValue = "SET" | "UNSET" | (string & {})

const $OrderPreferenceValue: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderPreferenceValue: S.Codec<OrderPreferenceValue> = /*#__PURE__*/ S.schema($OrderPreferenceValue)

export interface OutboundExecutionError {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  readonly sku?: string | undefined
}

const $OutboundExecutionError: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  failureCode: C.String,
  failureReasons: C.Array(C.String),
  sku: C.optional(C.String)
}))
export const OutboundExecutionError: S.Codec<OutboundExecutionError> = /*#__PURE__*/ S.schema($OutboundExecutionError)

export interface OutboundListing {
  readonly nextToken?: string | undefined
  readonly outboundOrders?: ReadonlyArray<OutboundOrder> | undefined
}

const $OutboundListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  outboundOrders: C.optional(C.Array($OutboundOrder))
}))
export const OutboundListing: S.Codec<OutboundListing> = /*#__PURE__*/ S.schema($OutboundListing)

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
  readonly orderStatus: OutboundStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipment>
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantity> | undefined
  readonly shippedOutboundPackages?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly shippedOutboundProducts?: ReadonlyArray<ProductQuantity> | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  confirmedOn: C.optional(C.String),
  createdAt: C.optional(C.String),
  eligiblePackagesToOutbound: C.optional(C.Array($DistributionPackageQuantity)),
  eligibleProductsToOutbound: C.optional(C.Array($ProductQuantity)),
  executionErrors: C.optional(C.Array($OutboundExecutionError)),
  orderId: C.String,
  orderPreferences: C.optional(C.Array($OrderAttribute)),
  orderStatus: $OutboundStatus,
  outboundShipments: C.Array($OutboundShipment),
  packagesToOutbound: C.optional(C.Array($DistributionPackageQuantity)),
  productsToOutbound: C.optional(C.Array($ProductQuantity)),
  shippedOutboundPackages: C.optional(C.Array($DistributionPackageQuantity)),
  shippedOutboundProducts: C.optional(C.Array($ProductQuantity)),
  updatedAt: C.optional(C.String)
}))
export const OutboundOrder: S.Codec<OutboundOrder> = /*#__PURE__*/ S.schema($OutboundOrder)

export interface OutboundOrderCreationData {
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
}

const $OutboundOrderCreationData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderPreferences: C.optional(C.Array($OrderAttribute)),
  packagesToOutbound: C.optional(C.Array($DistributionPackageQuantityInput)),
  productsToOutbound: C.optional(C.Array($ProductQuantityInput))
}))
export const OutboundOrderCreationData: S.Codec<OutboundOrderCreationData> = /*#__PURE__*/ S.schema(
  $OutboundOrderCreationData
)

export interface OutboundOrderReference {
  readonly orderId: string
}

const $OutboundOrderReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const OutboundOrderReference: S.Codec<OutboundOrderReference> = /*#__PURE__*/ S.schema($OutboundOrderReference)

export interface OutboundShipment {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly destinationAddress: Address
  readonly orderId: string
  readonly originAddress: Address
  readonly shipmentPackageQuantities?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly shipmentId: string
  readonly shipmentProductQuantities?: ReadonlyArray<ProductQuantity> | undefined
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundShipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.optional(C.String),
  destinationAddress: $Address,
  orderId: C.String,
  originAddress: $Address,
  shipmentPackageQuantities: C.optional(C.Array($DistributionPackageQuantity)),
  shipmentId: C.String,
  shipmentProductQuantities: C.optional(C.Array($ProductQuantity)),
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: C.optional(C.String)
}))
export const OutboundShipment: S.Codec<OutboundShipment> = /*#__PURE__*/ S.schema($OutboundShipment)

export type OutboundShipmentStatus = "CREATED" | "IN_TRANSIT" | "DELIVERED" | "RECEIVING" | "RECEIVED" | "CLOSED" | "CANCELLED" | "FAILED" | (string & {})

const $OutboundShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OutboundShipmentStatus: S.Codec<OutboundShipmentStatus> = /*#__PURE__*/ S.schema($OutboundShipmentStatus)

export interface OutboundShipmentSummary {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly orderId: string
  readonly shipmentId: string
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $OutboundShipmentSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.optional(C.String),
  orderId: C.String,
  shipmentId: C.String,
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: C.optional(C.String)
}))
export const OutboundShipmentSummary: S.Codec<OutboundShipmentSummary> = /*#__PURE__*/ S.schema(
  $OutboundShipmentSummary
)

export type OutboundStatus = "CONFIRMED" | "DRAFT" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

const $OutboundStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OutboundStatus: S.Codec<OutboundStatus> = /*#__PURE__*/ S.schema($OutboundStatus)

export interface PackageDimensions {
  readonly height: number
  readonly length: number
  readonly unitOfMeasurement: DimensionUnitOfMeasurement
  readonly width: number
}

const $PackageDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  height: C.Number,
  length: C.Number,
  unitOfMeasurement: $DimensionUnitOfMeasurement,
  width: C.Number
}))
export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.schema($PackageDimensions)

export interface PackageVolume {
  readonly unitOfMeasurement: VolumeUnitOfMeasurement
  readonly volume: number
}

const $PackageVolume: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unitOfMeasurement: $VolumeUnitOfMeasurement,
  volume: C.Number
}))
export const PackageVolume: S.Codec<PackageVolume> = /*#__PURE__*/ S.schema($PackageVolume)

export interface PackageWeight {
  readonly unitOfMeasurement: WeightUnitOfMeasurement
  readonly weight: number
}

const $PackageWeight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unitOfMeasurement: $WeightUnitOfMeasurement,
  weight: C.Number
}))
export const PackageWeight: S.Codec<PackageWeight> = /*#__PURE__*/ S.schema($PackageWeight)

export interface PrepDetails {
  readonly labelOwner?: LabelOwner | undefined
  readonly prepCategory?: PrepCategory | undefined
  readonly prepInstructions?: ReadonlyArray<PrepInstruction> | undefined
  readonly prepOwner?: PrepOwner | undefined
}

const $PrepDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelOwner: C.optional($LabelOwner),
  prepCategory: C.optional($PrepCategory),
  prepInstructions: C.optional(C.Array($PrepInstruction)),
  prepOwner: C.optional($PrepOwner)
}))
export const PrepDetails: S.Codec<PrepDetails> = /*#__PURE__*/ S.schema($PrepDetails)

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "NO_PREP" | "UNKNOWN" | (string & {})

const $PrepCategory: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepCategory: S.Codec<PrepCategory> = /*#__PURE__*/ S.schema($PrepCategory)

export interface PrepInstruction {
  readonly prepOwner?: PrepOwner | undefined
  readonly prepType?: string | undefined
}

const $PrepInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  prepOwner: C.optional($PrepOwner),
  prepType: C.optional(C.String)
}))
export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.schema($PrepInstruction)

export type PrepOwner = "AMAZON" | "SELF" | (string & {})

const $PrepOwner: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.schema($PrepOwner)

export type PageType = "PLAIN_PAPER" | "LETTER_PCP_FULFILLMENTLABEL" | "LETTER_2_HORIZONTAL" | "LETTER_2" | "THERMAL_NO_CARRIER_ROTATION" | "THERMAL" | "A4_PAPER" | "A4_2_HORIZONTAL" | "THERMAL_SQUARE_10CM" | (string & {})

const $PageType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PageType: S.Codec<PageType> = /*#__PURE__*/ S.schema($PageType)

export interface ProductAttribute {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

const $ProductAttribute: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  value: C.optional(C.String)
}))
export const ProductAttribute: S.Codec<ProductAttribute> = /*#__PURE__*/ S.schema($ProductAttribute)

export interface ProductQuantity {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  readonly quantity: number
  readonly sku: string
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly prepDetails?: PrepDetails | undefined
}

const $ProductQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributes: C.optional(C.Array($ProductAttribute)),
  quantity: C.Number,
  sku: C.String,
  expiration: C.optional(C.String),
  prepDetails: C.optional($PrepDetails)
}))
export const ProductQuantity: S.Codec<ProductQuantity> = /*#__PURE__*/ S.schema($ProductQuantity)

export interface ReplenishmentOrder {
  /** ISO 8601. */
  readonly confirmedOn?: string | undefined
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly distributionIneligibleReasons?: ReadonlyArray<DistributionIneligibleReason> | undefined
  readonly eligibleProducts?: ReadonlyArray<DistributionProduct> | undefined
  readonly orderId: string
  readonly status: ReplenishmentOrderStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipmentSummary>
  readonly products?: ReadonlyArray<DistributionProduct> | undefined
  readonly shippedProducts?: ReadonlyArray<DistributionProduct> | undefined
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

const $ReplenishmentOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  confirmedOn: C.optional(C.String),
  createdAt: C.optional(C.String),
  distributionIneligibleReasons: C.optional(C.Array($DistributionIneligibleReason)),
  eligibleProducts: C.optional(C.Array($DistributionProduct)),
  orderId: C.String,
  status: $ReplenishmentOrderStatus,
  outboundShipments: C.Array($OutboundShipmentSummary),
  products: C.optional(C.Array($DistributionProduct)),
  shippedProducts: C.optional(C.Array($DistributionProduct)),
  updatedAt: C.optional(C.String)
}))
export const ReplenishmentOrder: S.Codec<ReplenishmentOrder> = /*#__PURE__*/ S.schema($ReplenishmentOrder)

export interface ReplenishmentOrderCreationData {
  readonly preferences?: ReplenishmentPreferences | undefined
  readonly products?: ReadonlyArray<DistributionProduct> | undefined
}

const $ReplenishmentOrderCreationData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  preferences: C.optional($ReplenishmentPreferences),
  products: C.optional(C.Array($DistributionProduct))
}))
export const ReplenishmentOrderCreationData: S.Codec<ReplenishmentOrderCreationData> = /*#__PURE__*/ S.schema(
  $ReplenishmentOrderCreationData
)

export interface ReplenishmentOrderListing {
  readonly nextToken?: string | undefined
  readonly orders?: ReadonlyArray<ReplenishmentOrder> | undefined
}

const $ReplenishmentOrderListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  orders: C.optional(C.Array($ReplenishmentOrder))
}))
export const ReplenishmentOrderListing: S.Codec<ReplenishmentOrderListing> = /*#__PURE__*/ S.schema(
  $ReplenishmentOrderListing
)

export interface ReplenishmentOrderReference {
  readonly orderId: string
}

const $ReplenishmentOrderReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ orderId: C.String }))
export const ReplenishmentOrderReference: S.Codec<ReplenishmentOrderReference> = /*#__PURE__*/ S.schema(
  $ReplenishmentOrderReference
)

export type ReplenishmentOrderStatus = "CONFIRMED" | "CREATED" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

const $ReplenishmentOrderStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ReplenishmentOrderStatus: S.Codec<ReplenishmentOrderStatus> = /*#__PURE__*/ S.schema(
  $ReplenishmentOrderStatus
)

export interface ReplenishmentPreferences {
  readonly confirmation?: ConfirmationMode | undefined
}

const $ReplenishmentPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  confirmation: C.optional($ConfirmationMode)
}))
export const ReplenishmentPreferences: S.Codec<ReplenishmentPreferences> = /*#__PURE__*/ S.schema(
  $ReplenishmentPreferences
)

export interface ShipmentLabelPageTypes {
  readonly labelStatus: LabelStatus
  readonly pageTypes?: ReadonlyArray<PageType> | undefined
}

const $ShipmentLabelPageTypes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelStatus: $LabelStatus,
  pageTypes: C.optional(C.Array($PageType))
}))
export const ShipmentLabelPageTypes: S.Codec<ShipmentLabelPageTypes> = /*#__PURE__*/ S.schema($ShipmentLabelPageTypes)

export interface ShipmentLabels {
  readonly labelDownloadURL?: string | undefined
  readonly labelStatus: LabelStatus
}

const $ShipmentLabels: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelDownloadURL: C.optional(C.String),
  labelStatus: $LabelStatus
}))
export const ShipmentLabels: S.Codec<ShipmentLabels> = /*#__PURE__*/ S.schema($ShipmentLabels)

export interface ShipmentListing {
  readonly nextToken?: string | undefined
  readonly shipments?: ReadonlyArray<InboundShipmentSummary> | undefined
}

const $ShipmentListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  shipments: C.optional(C.Array($InboundShipmentSummary))
}))
export const ShipmentListing: S.Codec<ShipmentListing> = /*#__PURE__*/ S.schema($ShipmentListing)

export type ShipmentSortableField = "UPDATED_AT" | "CREATED_AT" | (string & {})

const $ShipmentSortableField: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentSortableField: S.Codec<ShipmentSortableField> = /*#__PURE__*/ S.schema($ShipmentSortableField)

export interface SkuEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<SkuIneligibilityReason> | undefined
  readonly packageQuantity: DistributionPackageQuantity
  readonly status: InboundEligibilityStatus
}

const $SkuEligibility: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ineligibilityReasons: C.optional(C.Array($SkuIneligibilityReason)),
  packageQuantity: $DistributionPackageQuantity,
  status: $InboundEligibilityStatus
}))
export const SkuEligibility: S.Codec<SkuEligibility> = /*#__PURE__*/ S.schema($SkuEligibility)

export interface SkuIneligibilityReason {
  readonly code: string
  readonly description: string
}

const $SkuIneligibilityReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  description: C.String
}))
export const SkuIneligibilityReason: S.Codec<SkuIneligibilityReason> = /*#__PURE__*/ S.schema($SkuIneligibilityReason)

export type SkuQuantitiesVisibility = "SHOW" | "HIDE" | (string & {})

const $SkuQuantitiesVisibility: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SkuQuantitiesVisibility: S.Codec<SkuQuantitiesVisibility> = /*#__PURE__*/ S.schema(
  $SkuQuantitiesVisibility
)

export interface SkuQuantity {
  readonly expectedQuantity: InventoryQuantity
  readonly receivedQuantity?: InventoryQuantity | undefined
  readonly sku: string
}

const $SkuQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expectedQuantity: $InventoryQuantity,
  receivedQuantity: C.optional($InventoryQuantity),
  sku: C.String
}))
export const SkuQuantity: S.Codec<SkuQuantity> = /*#__PURE__*/ S.schema($SkuQuantity)

export type SortOrder = "ASCENDING" | "DESCENDING" | (string & {})

const $SortOrder: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SortOrder: S.Codec<SortOrder> = /*#__PURE__*/ S.schema($SortOrder)

export interface TrackingDetails {
  readonly carrierCode?: CarrierCode | undefined
  readonly bookingId: string
}

const $TrackingDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierCode: C.optional($CarrierCode),
  bookingId: C.String
}))
export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.schema($TrackingDetails)

export interface TransportationDetails {
  readonly trackingDetails: ReadonlyArray<TrackingDetails>
}

const $TransportationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingDetails: C.Array($TrackingDetails)
}))
export const TransportationDetails: S.Codec<TransportationDetails> = /*#__PURE__*/ S.schema($TransportationDetails)

export type VolumeUnitOfMeasurement = "CU_IN" | "CBM" | "CC" | (string & {})

const $VolumeUnitOfMeasurement: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const VolumeUnitOfMeasurement: S.Codec<VolumeUnitOfMeasurement> = /*#__PURE__*/ S.schema(
  $VolumeUnitOfMeasurement
)

export type WeightUnitOfMeasurement = "POUNDS" | "KILOGRAMS" | (string & {})

const $WeightUnitOfMeasurement: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const WeightUnitOfMeasurement: S.Codec<WeightUnitOfMeasurement> = /*#__PURE__*/ S.schema(
  $WeightUnitOfMeasurement
)

/** `DistributionPackage` in requests. */
export interface DistributionPackageInput {
  readonly contents: DistributionPackageContentsInput
  readonly measurements: MeasurementData
  readonly type: DistributionPackageType
}

const $DistributionPackageInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contents: $DistributionPackageContentsInput,
  measurements: $MeasurementData,
  type: $DistributionPackageType
}))
export const DistributionPackageInput: S.Codec<DistributionPackageInput> = /*#__PURE__*/ S.schema(
  $DistributionPackageInput
)

/** `DistributionPackageContents` in requests. */
export interface DistributionPackageContentsInput {
  readonly packages?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly products?: ReadonlyArray<ProductQuantityInput> | undefined
}

const $DistributionPackageContentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packages: C.optional(C.Array($DistributionPackageQuantityInput)),
  products: C.optional(C.Array($ProductQuantityInput))
}))
export const DistributionPackageContentsInput: S.Codec<DistributionPackageContentsInput> = /*#__PURE__*/ S.schema(
  $DistributionPackageContentsInput
)

/** `DistributionPackageQuantity` in requests. */
export interface DistributionPackageQuantityInput {
  readonly count: number
  readonly distributionPackage: DistributionPackageInput
}

const $DistributionPackageQuantityInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  count: C.Number,
  distributionPackage: $DistributionPackageInput
}))
export const DistributionPackageQuantityInput: S.Codec<DistributionPackageQuantityInput> = /*#__PURE__*/ S.schema(
  $DistributionPackageQuantityInput
)

/** `InboundOrder` in requests. */
export interface InboundOrderInput {
  readonly createdAt: DateTimeInput
  readonly destinationDetails?: DestinationDetails | undefined
  readonly externalReferenceId?: string | undefined
  readonly orderId: string
  readonly orderStatus: InboundStatus
  readonly originAddress: Address
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantityInput>
  readonly preferences?: InboundPreferences | undefined
  readonly updatedAt?: DateTimeInput | undefined
}

const $InboundOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.DateTimeInput,
  destinationDetails: C.optional($DestinationDetails),
  externalReferenceId: C.optional(C.String),
  orderId: C.String,
  orderStatus: $InboundStatus,
  originAddress: $Address,
  packagesToInbound: C.Array($DistributionPackageQuantityInput),
  preferences: C.optional($InboundPreferences),
  updatedAt: C.optional(C.DateTimeInput)
}))
export const InboundOrderInput: S.Codec<InboundOrderInput> = /*#__PURE__*/ S.schema($InboundOrderInput)

/** `OutboundOrder` in requests. */
export interface OutboundOrderInput {
  readonly confirmedOn?: DateTimeInput | undefined
  readonly createdAt?: DateTimeInput | undefined
  readonly eligiblePackagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly eligibleProductsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly executionErrors?: ReadonlyArray<OutboundExecutionError> | undefined
  readonly orderId: string
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  readonly orderStatus: OutboundStatus
  readonly outboundShipments: ReadonlyArray<OutboundShipmentInput>
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly shippedOutboundPackages?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly shippedOutboundProducts?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly updatedAt?: DateTimeInput | undefined
}

const $OutboundOrderInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  confirmedOn: C.optional(C.DateTimeInput),
  createdAt: C.optional(C.DateTimeInput),
  eligiblePackagesToOutbound: C.optional(C.Array($DistributionPackageQuantityInput)),
  eligibleProductsToOutbound: C.optional(C.Array($ProductQuantityInput)),
  executionErrors: C.optional(C.Array($OutboundExecutionError)),
  orderId: C.String,
  orderPreferences: C.optional(C.Array($OrderAttribute)),
  orderStatus: $OutboundStatus,
  outboundShipments: C.Array($OutboundShipmentInput),
  packagesToOutbound: C.optional(C.Array($DistributionPackageQuantityInput)),
  productsToOutbound: C.optional(C.Array($ProductQuantityInput)),
  shippedOutboundPackages: C.optional(C.Array($DistributionPackageQuantityInput)),
  shippedOutboundProducts: C.optional(C.Array($ProductQuantityInput)),
  updatedAt: C.optional(C.DateTimeInput)
}))
export const OutboundOrderInput: S.Codec<OutboundOrderInput> = /*#__PURE__*/ S.schema($OutboundOrderInput)

/** `OutboundShipment` in requests. */
export interface OutboundShipmentInput {
  readonly createdAt?: DateTimeInput | undefined
  readonly destinationAddress: Address
  readonly orderId: string
  readonly originAddress: Address
  readonly shipmentPackageQuantities?: ReadonlyArray<DistributionPackageQuantityInput> | undefined
  readonly shipmentId: string
  readonly shipmentProductQuantities?: ReadonlyArray<ProductQuantityInput> | undefined
  readonly shipmentStatus: OutboundShipmentStatus
  readonly updatedAt?: DateTimeInput | undefined
}

const $OutboundShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.optional(C.DateTimeInput),
  destinationAddress: $Address,
  orderId: C.String,
  originAddress: $Address,
  shipmentPackageQuantities: C.optional(C.Array($DistributionPackageQuantityInput)),
  shipmentId: C.String,
  shipmentProductQuantities: C.optional(C.Array($ProductQuantityInput)),
  shipmentStatus: $OutboundShipmentStatus,
  updatedAt: C.optional(C.DateTimeInput)
}))
export const OutboundShipmentInput: S.Codec<OutboundShipmentInput> = /*#__PURE__*/ S.schema($OutboundShipmentInput)

/** `ProductQuantity` in requests. */
export interface ProductQuantityInput {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  readonly quantity: number
  readonly sku: string
  readonly expiration?: DateTimeInput | undefined
  readonly prepDetails?: PrepDetails | undefined
}

const $ProductQuantityInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributes: C.optional(C.Array($ProductAttribute)),
  quantity: C.Number,
  sku: C.String,
  expiration: C.optional(C.DateTimeInput),
  prepDetails: C.optional($PrepDetails)
}))
export const ProductQuantityInput: S.Codec<ProductQuantityInput> = /*#__PURE__*/ S.schema($ProductQuantityInput)
