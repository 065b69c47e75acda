// AUTO-GENERATED from awd_2024-05-09.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Amazon Warehousing and Distribution 2024-05-09. */
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

/** Input of `createInbound`. */
export interface CreateInboundInput {
  readonly body: InboundOrderCreationData
}

export const CreateInboundInput: S.Codec<CreateInboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: InboundOrderCreationData
}))

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
}, { body: (): S.Built => InboundOrderCreationData, output: (): S.Built => InboundOrderReference })

/** Input of `getInbound`. */
export interface GetInboundInput {
  readonly orderId: string
}

export const GetInboundInput: S.Codec<GetInboundInput> = /*#__PURE__*/ S.define(() => S.Struct({ orderId: S.String }))

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
}, { output: (): S.Built => InboundOrder })

/** Input of `updateInbound`. */
export interface UpdateInboundInput {
  readonly orderId: string
  readonly body: InboundOrder
}

export const UpdateInboundInput: S.Codec<UpdateInboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  body: InboundOrder
}))

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
}, { body: (): S.Built => InboundOrder })

/** Input of `cancelInbound`. */
export interface CancelInboundInput {
  readonly orderId: string
}

export const CancelInboundInput: S.Codec<CancelInboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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

export const ConfirmInboundInput: S.Codec<ConfirmInboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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

export const GetInboundShipmentInput: S.Codec<GetInboundShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  skuQuantities: S.optional(S.String)
}))

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
}, { output: (): S.Built => InboundShipment })

/** Input of `getInboundShipmentLabels`. */
export interface GetInboundShipmentLabelsInput {
  readonly shipmentId: string
  readonly pageType?: "PLAIN_PAPER" | (string & {}) | undefined
  readonly formatType?: "PDF" | (string & {}) | undefined
}

export const GetInboundShipmentLabelsInput: S.Codec<GetInboundShipmentLabelsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ shipmentId: S.String, pageType: S.optional(S.String), formatType: S.optional(S.String) })
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
}, { output: (): S.Built => ShipmentLabels })

/** Input of `getLabelPageTypes`. */
export interface GetLabelPageTypesInput {
  readonly shipmentId: string
}

export const GetLabelPageTypesInput: S.Codec<GetLabelPageTypesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => ShipmentLabelPageTypes })

/** Input of `updateInboundShipmentTransportDetails`. */
export interface UpdateInboundShipmentTransportDetailsInput {
  readonly shipmentId: string
  readonly body: TransportationDetails
}

export const UpdateInboundShipmentTransportDetailsInput: S.Codec<UpdateInboundShipmentTransportDetailsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ shipmentId: S.String, body: TransportationDetails })
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
}, { body: (): S.Built => TransportationDetails })

/** Input of `checkInboundEligibility`. */
export interface CheckInboundEligibilityInput {
  readonly body: InboundPackages
}

export const CheckInboundEligibilityInput: S.Codec<CheckInboundEligibilityInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: InboundPackages })
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
}, { body: (): S.Built => InboundPackages, output: (): S.Built => InboundEligibility })

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

export const ListInboundShipmentsInput: S.Codec<ListInboundShipmentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sortBy: S.optional(S.String),
  sortOrder: S.optional(S.String),
  shipmentStatus: S.optional(S.String),
  updatedAfter: S.optional(S.DateTimeInput),
  updatedBefore: S.optional(S.DateTimeInput),
  maxResults: S.optional(S.Number),
  nextToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => ShipmentListing })

/** Input of `listInventory`. */
export interface ListInventoryInput {
  readonly sku?: string | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly details?: "SHOW" | "HIDE" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly maxResults?: number | undefined
}

export const ListInventoryInput: S.Codec<ListInventoryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sku: S.optional(S.String),
  sortOrder: S.optional(S.String),
  details: S.optional(S.String),
  nextToken: S.optional(S.String),
  maxResults: S.optional(S.Number)
}))

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
}, { output: (): S.Built => InventoryListing })

/** Input of `listOutbounds`. */
export interface ListOutboundsInput {
  readonly updatedAfter?: DateTimeInput | undefined
  readonly updatedBefore?: DateTimeInput | undefined
  readonly sortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

export const ListOutboundsInput: S.Codec<ListOutboundsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  updatedAfter: S.optional(S.DateTimeInput),
  updatedBefore: S.optional(S.DateTimeInput),
  sortOrder: S.optional(S.String),
  maxResults: S.optional(S.Number),
  nextToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => OutboundListing })

/** Input of `createOutbound`. */
export interface CreateOutboundInput {
  readonly body: OutboundOrderCreationData
}

export const CreateOutboundInput: S.Codec<CreateOutboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: OutboundOrderCreationData
}))

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
}, { body: (): S.Built => OutboundOrderCreationData, output: (): S.Built => OutboundOrderReference })

/** Input of `getOutbound`. */
export interface GetOutboundInput {
  readonly orderId: string
}

export const GetOutboundInput: S.Codec<GetOutboundInput> = /*#__PURE__*/ S.define(() => S.Struct({ orderId: S.String }))

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
}, { output: (): S.Built => OutboundOrder })

/** Input of `updateOutbound`. */
export interface UpdateOutboundInput {
  readonly orderId: string
  readonly body: OutboundOrder
}

export const UpdateOutboundInput: S.Codec<UpdateOutboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String,
  body: OutboundOrder
}))

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
}, { body: (): S.Built => OutboundOrder, output: (): S.Built => OutboundOrderReference })

/** Input of `confirmOutbound`. */
export interface ConfirmOutboundInput {
  readonly orderId: string
}

export const ConfirmOutboundInput: S.Codec<ConfirmOutboundInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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

export const ListReplenishmentOrdersInput: S.Codec<ListReplenishmentOrdersInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    updatedAfter: S.optional(S.DateTimeInput),
    updatedBefore: S.optional(S.DateTimeInput),
    sortOrder: S.optional(S.String),
    maxResults: S.optional(S.Number),
    nextToken: S.optional(S.String)
  })
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
}, { output: (): S.Built => ReplenishmentOrderListing })

/** Input of `createReplenishmentOrder`. */
export interface CreateReplenishmentOrderInput {
  readonly body: ReplenishmentOrderCreationData
}

export const CreateReplenishmentOrderInput: S.Codec<CreateReplenishmentOrderInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: ReplenishmentOrderCreationData })
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
}, { body: (): S.Built => ReplenishmentOrderCreationData, output: (): S.Built => ReplenishmentOrderReference })

/** Input of `getReplenishmentOrder`. */
export interface GetReplenishmentOrderInput {
  readonly orderId: string
}

export const GetReplenishmentOrderInput: S.Codec<GetReplenishmentOrderInput> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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
}, { output: (): S.Built => ReplenishmentOrder })

/** Input of `confirmReplenishmentOrder`. */
export interface ConfirmReplenishmentOrderInput {
  readonly orderId: string
}

export const ConfirmReplenishmentOrderInput: S.Codec<ConfirmReplenishmentOrderInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ orderId: S.String })
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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  countryCode: S.String,
  county: S.optional(S.String),
  district: S.optional(S.String),
  name: S.String,
  phoneNumber: S.optional(S.String),
  postalCode: S.optional(S.String),
  stateOrRegion: S.String
}))

export interface CarrierCode {
  readonly carrierCodeType?: CarrierCodeType | undefined
  readonly carrierCodeValue?: string | undefined
}

export const CarrierCode: S.Codec<CarrierCode> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierCodeType: S.optional(CarrierCodeType),
  carrierCodeValue: S.optional(S.String)
}))

export type CarrierCodeType = "SCAC" | (string & {})

export const CarrierCodeType: S.Codec<CarrierCodeType> = /*#__PURE__*/ S.define(() => S.String)

export type ConfirmationMode = "AUTO" | "MANUAL" | (string & {})

export const ConfirmationMode: S.Codec<ConfirmationMode> = /*#__PURE__*/ S.define(() => S.String)

export interface DestinationDetails {
  readonly destinationAddress?: Address | undefined
  readonly destinationRegion?: string | undefined
  readonly shipmentId?: string | undefined
}

export const DestinationDetails: S.Codec<DestinationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationAddress: S.optional(Address),
  destinationRegion: S.optional(S.String),
  shipmentId: S.optional(S.String)
}))

export type DimensionUnitOfMeasurement = "INCHES" | "CENTIMETERS" | (string & {})

export const DimensionUnitOfMeasurement: S.Codec<DimensionUnitOfMeasurement> = /*#__PURE__*/ S.define(() => S.String)

export interface DistributionIneligibleReason {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  readonly sku?: string | undefined
}

export const DistributionIneligibleReason: S.Codec<DistributionIneligibleReason> = /*#__PURE__*/ S.define(() =>
  S.Struct({ failureCode: S.String, failureReasons: S.Array(S.String), sku: S.optional(S.String) })
)

export interface DistributionPackage {
  readonly contents: DistributionPackageContents
  readonly measurements: MeasurementData
  readonly type: DistributionPackageType
}

export const DistributionPackage: S.Codec<DistributionPackage> = /*#__PURE__*/ S.define(() => S.Struct({
  contents: DistributionPackageContents,
  measurements: MeasurementData,
  type: DistributionPackageType
}))

export interface DistributionPackageContents {
  readonly packages?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly products?: ReadonlyArray<ProductQuantity> | undefined
}

export const DistributionPackageContents: S.Codec<DistributionPackageContents> = /*#__PURE__*/ S.define(() => S.Struct({
  packages: S.optional(S.Array(DistributionPackageQuantity)),
  products: S.optional(S.Array(ProductQuantity))
}))

export interface DistributionPackageQuantity {
  readonly count: number
  readonly distributionPackage: DistributionPackage
}

export const DistributionPackageQuantity: S.Codec<DistributionPackageQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  count: S.Number,
  distributionPackage: S.recursive(() => DistributionPackage)
}))

export type DistributionPackageType = "CASE" | "PALLET" | (string & {})

export const DistributionPackageType: S.Codec<DistributionPackageType> = /*#__PURE__*/ S.define(() => S.String)

export interface DistributionProduct {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  readonly quantity: number
  readonly sku: string
}

export const DistributionProduct: S.Codec<DistributionProduct> = /*#__PURE__*/ S.define(() => S.Struct({
  attributes: S.optional(S.Array(ProductAttribute)),
  quantity: S.Number,
  sku: S.String
}))

export interface Error {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  details: S.optional(S.String),
  message: S.String
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export type FormatType = "PDF" | (string & {})

export const FormatType: S.Codec<FormatType> = /*#__PURE__*/ S.define(() => S.String)

export interface InboundEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<OrderIneligibilityReason> | undefined
  readonly packagesToInbound: ReadonlyArray<SkuEligibility>
  /** ISO 8601. */
  readonly previewedAt: string
  readonly status: InboundEligibilityStatus
}

export const InboundEligibility: S.Codec<InboundEligibility> = /*#__PURE__*/ S.define(() => S.Struct({
  ineligibilityReasons: S.optional(S.Array(OrderIneligibilityReason)),
  packagesToInbound: S.Array(SkuEligibility),
  previewedAt: S.String,
  status: InboundEligibilityStatus
}))

export type InboundEligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | (string & {})

export const InboundEligibilityStatus: S.Codec<InboundEligibilityStatus> = /*#__PURE__*/ S.define(() => S.String)

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

export const InboundOrder: S.Codec<InboundOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.String,
  destinationDetails: S.optional(DestinationDetails),
  externalReferenceId: S.optional(S.String),
  orderId: S.String,
  orderStatus: InboundStatus,
  originAddress: Address,
  packagesToInbound: S.Array(DistributionPackageQuantity),
  preferences: S.optional(InboundPreferences),
  updatedAt: S.optional(S.String)
}))

export interface InboundOrderCreationData {
  readonly externalReferenceId?: string | undefined
  readonly originAddress: Address
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantity>
  readonly preferences?: InboundPreferences | undefined
}

export const InboundOrderCreationData: S.Codec<InboundOrderCreationData> = /*#__PURE__*/ S.define(() => S.Struct({
  externalReferenceId: S.optional(S.String),
  originAddress: Address,
  packagesToInbound: S.Array(DistributionPackageQuantity),
  preferences: S.optional(InboundPreferences)
}))

export interface InboundOrderReference {
  readonly orderId: string
}

export const InboundOrderReference: S.Codec<InboundOrderReference> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

export interface InboundPackages {
  readonly packagesToInbound: ReadonlyArray<DistributionPackageQuantity>
}

export const InboundPackages: S.Codec<InboundPackages> = /*#__PURE__*/ S.define(() => S.Struct({
  packagesToInbound: S.Array(DistributionPackageQuantity)
}))

export interface InboundPreferences {
  readonly destinationRegion?: string | undefined
}

export const InboundPreferences: S.Codec<InboundPreferences> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationRegion: S.optional(S.String)
}))

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

export const InboundShipment: S.Codec<InboundShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierCode: S.optional(CarrierCode),
  createdAt: S.optional(S.String),
  destinationAddress: Address,
  externalReferenceId: S.optional(S.String),
  orderId: S.String,
  originAddress: Address,
  receivedQuantity: S.optional(S.Array(InventoryQuantity)),
  shipBy: S.optional(S.String),
  shipmentContainerQuantities: S.Array(DistributionPackageQuantity),
  shipmentId: S.String,
  shipmentSkuQuantities: S.optional(S.Array(SkuQuantity)),
  destinationRegion: S.optional(S.String),
  shipmentStatus: InboundShipmentStatus,
  trackingId: S.optional(S.String),
  updatedAt: S.optional(S.String),
  warehouseReferenceId: S.optional(S.String)
}))

export type InboundShipmentStatus = "CREATED" | "SHIPPED" | "IN_TRANSIT" | "RECEIVING" | "DELIVERED" | "CLOSED" | "CANCELLED" | (string & {})

export const InboundShipmentStatus: S.Codec<InboundShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

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

export const InboundShipmentSummary: S.Codec<InboundShipmentSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.optional(S.String),
  externalReferenceId: S.optional(S.String),
  orderId: S.String,
  shipmentId: S.String,
  shipmentStatus: InboundShipmentStatus,
  updatedAt: S.optional(S.String)
}))

export type InboundStatus = "DRAFT" | "VALIDATING" | "CONFIRMED" | "CLOSED" | "EXPIRED" | "CANCELLED" | (string & {})

export const InboundStatus: S.Codec<InboundStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ExpirationDetails {
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly onhandQuantity?: number | undefined
}

export const ExpirationDetails: S.Codec<ExpirationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  expiration: S.optional(S.String),
  onhandQuantity: S.optional(S.Number)
}))

export interface InventoryDetails {
  readonly availableDistributableQuantity?: number | undefined
  readonly replenishmentQuantity?: number | undefined
  readonly reservedDistributableQuantity?: number | undefined
}

export const InventoryDetails: S.Codec<InventoryDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  availableDistributableQuantity: S.optional(S.Number),
  replenishmentQuantity: S.optional(S.Number),
  reservedDistributableQuantity: S.optional(S.Number)
}))

export type InventoryDetailsVisibility = "SHOW" | "HIDE" | (string & {})

export const InventoryDetailsVisibility: S.Codec<InventoryDetailsVisibility> = /*#__PURE__*/ S.define(() => S.String)

export interface InventoryListing {
  readonly inventory: ReadonlyArray<InventorySummary>
  readonly nextToken?: string | undefined
}

export const InventoryListing: S.Codec<InventoryListing> = /*#__PURE__*/ S.define(() => S.Struct({
  inventory: S.Array(InventorySummary),
  nextToken: S.optional(S.String)
}))

export interface InventoryQuantity {
  readonly quantity: number
  readonly unitOfMeasurement: InventoryUnitOfMeasurement
}

export const InventoryQuantity: S.Codec<InventoryQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  quantity: S.Number,
  unitOfMeasurement: InventoryUnitOfMeasurement
}))

export interface InventorySummary {
  readonly expirationDetails?: ReadonlyArray<ExpirationDetails> | undefined
  readonly inventoryDetails?: InventoryDetails | undefined
  readonly sku: string
  readonly totalInboundQuantity?: number | undefined
  readonly totalOnhandQuantity?: number | undefined
}

export const InventorySummary: S.Codec<InventorySummary> = /*#__PURE__*/ S.define(() => S.Struct({
  expirationDetails: S.optional(S.Array(ExpirationDetails)),
  inventoryDetails: S.optional(InventoryDetails),
  sku: S.String,
  totalInboundQuantity: S.optional(S.Number),
  totalOnhandQuantity: S.optional(S.Number)
}))

export type InventoryUnitOfMeasurement = "PRODUCT_UNITS" | "CASES" | "PALLETS" | (string & {})

export const InventoryUnitOfMeasurement: S.Codec<InventoryUnitOfMeasurement> = /*#__PURE__*/ S.define(() => S.String)

export type LabelOwner = "AMAZON" | "SELF" | (string & {})

export const LabelOwner: S.Codec<LabelOwner> = /*#__PURE__*/ S.define(() => S.String)

export type LabelStatus = "GENERATING" | "GENERATED" | "GENERATION_FAILED" | "NOT_READY" | (string & {})

export const LabelStatus: S.Codec<LabelStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface MeasurementData {
  readonly dimensions?: PackageDimensions | undefined
  readonly volume?: PackageVolume | undefined
  readonly weight: PackageWeight
}

export const MeasurementData: S.Codec<MeasurementData> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: S.optional(PackageDimensions),
  volume: S.optional(PackageVolume),
  weight: PackageWeight
}))

export interface OrderAttribute {
  readonly orderPreference: OrderPreference
  readonly orderPreferenceValue: OrderPreferenceValue
}

export const OrderAttribute: S.Codec<OrderAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  orderPreference: OrderPreference,
  orderPreferenceValue: OrderPreferenceValue
}))

export interface OrderIneligibilityReason {
  readonly code: string
  readonly description: string
}

export const OrderIneligibilityReason: S.Codec<OrderIneligibilityReason> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  description: S.String
}))

export type OrderPreference = "PARTIAL_ORDER" | (string & {})

export const OrderPreference: S.Codec<OrderPreference> = /*#__PURE__*/ S.define(() => S.String)

export type OrderPreferenceValue = "SET" | "UNSET" | (string & {})

export const OrderPreferenceValue: S.Codec<OrderPreferenceValue> = /*#__PURE__*/ S.define(() => S.String)

export interface OutboundExecutionError {
  readonly failureCode: string
  readonly failureReasons: ReadonlyArray<string>
  readonly sku?: string | undefined
}

export const OutboundExecutionError: S.Codec<OutboundExecutionError> = /*#__PURE__*/ S.define(() => S.Struct({
  failureCode: S.String,
  failureReasons: S.Array(S.String),
  sku: S.optional(S.String)
}))

export interface OutboundListing {
  readonly nextToken?: string | undefined
  readonly outboundOrders?: ReadonlyArray<OutboundOrder> | undefined
}

export const OutboundListing: S.Codec<OutboundListing> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  outboundOrders: S.optional(S.Array(OutboundOrder))
}))

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

export const OutboundOrder: S.Codec<OutboundOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  confirmedOn: S.optional(S.String),
  createdAt: S.optional(S.String),
  eligiblePackagesToOutbound: S.optional(S.Array(DistributionPackageQuantity)),
  eligibleProductsToOutbound: S.optional(S.Array(ProductQuantity)),
  executionErrors: S.optional(S.Array(OutboundExecutionError)),
  orderId: S.String,
  orderPreferences: S.optional(S.Array(OrderAttribute)),
  orderStatus: OutboundStatus,
  outboundShipments: S.Array(OutboundShipment),
  packagesToOutbound: S.optional(S.Array(DistributionPackageQuantity)),
  productsToOutbound: S.optional(S.Array(ProductQuantity)),
  shippedOutboundPackages: S.optional(S.Array(DistributionPackageQuantity)),
  shippedOutboundProducts: S.optional(S.Array(ProductQuantity)),
  updatedAt: S.optional(S.String)
}))

export interface OutboundOrderCreationData {
  readonly orderPreferences?: ReadonlyArray<OrderAttribute> | undefined
  readonly packagesToOutbound?: ReadonlyArray<DistributionPackageQuantity> | undefined
  readonly productsToOutbound?: ReadonlyArray<ProductQuantity> | undefined
}

export const OutboundOrderCreationData: S.Codec<OutboundOrderCreationData> = /*#__PURE__*/ S.define(() => S.Struct({
  orderPreferences: S.optional(S.Array(OrderAttribute)),
  packagesToOutbound: S.optional(S.Array(DistributionPackageQuantity)),
  productsToOutbound: S.optional(S.Array(ProductQuantity))
}))

export interface OutboundOrderReference {
  readonly orderId: string
}

export const OutboundOrderReference: S.Codec<OutboundOrderReference> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

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

export const OutboundShipment: S.Codec<OutboundShipment> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.optional(S.String),
  destinationAddress: Address,
  orderId: S.String,
  originAddress: Address,
  shipmentPackageQuantities: S.optional(S.Array(DistributionPackageQuantity)),
  shipmentId: S.String,
  shipmentProductQuantities: S.optional(S.Array(ProductQuantity)),
  shipmentStatus: OutboundShipmentStatus,
  updatedAt: S.optional(S.String)
}))

export type OutboundShipmentStatus = "CREATED" | "IN_TRANSIT" | "DELIVERED" | "RECEIVING" | "RECEIVED" | "CLOSED" | "CANCELLED" | "FAILED" | (string & {})

export const OutboundShipmentStatus: S.Codec<OutboundShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface OutboundShipmentSummary {
  /** ISO 8601. */
  readonly createdAt?: string | undefined
  readonly orderId: string
  readonly shipmentId: string
  readonly shipmentStatus: OutboundShipmentStatus
  /** ISO 8601. */
  readonly updatedAt?: string | undefined
}

export const OutboundShipmentSummary: S.Codec<OutboundShipmentSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.optional(S.String),
  orderId: S.String,
  shipmentId: S.String,
  shipmentStatus: OutboundShipmentStatus,
  updatedAt: S.optional(S.String)
}))

export type OutboundStatus = "CONFIRMED" | "DRAFT" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

export const OutboundStatus: S.Codec<OutboundStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface PackageDimensions {
  readonly height: number
  readonly length: number
  readonly unitOfMeasurement: DimensionUnitOfMeasurement
  readonly width: number
}

export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  height: S.Number,
  length: S.Number,
  unitOfMeasurement: DimensionUnitOfMeasurement,
  width: S.Number
}))

export interface PackageVolume {
  readonly unitOfMeasurement: VolumeUnitOfMeasurement
  readonly volume: number
}

export const PackageVolume: S.Codec<PackageVolume> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasurement: VolumeUnitOfMeasurement,
  volume: S.Number
}))

export interface PackageWeight {
  readonly unitOfMeasurement: WeightUnitOfMeasurement
  readonly weight: number
}

export const PackageWeight: S.Codec<PackageWeight> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasurement: WeightUnitOfMeasurement,
  weight: S.Number
}))

export interface PrepDetails {
  readonly labelOwner?: LabelOwner | undefined
  readonly prepCategory?: PrepCategory | undefined
  readonly prepInstructions?: ReadonlyArray<PrepInstruction> | undefined
  readonly prepOwner?: PrepOwner | undefined
}

export const PrepDetails: S.Codec<PrepDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  labelOwner: S.optional(LabelOwner),
  prepCategory: S.optional(PrepCategory),
  prepInstructions: S.optional(S.Array(PrepInstruction)),
  prepOwner: S.optional(PrepOwner)
}))

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "NO_PREP" | "UNKNOWN" | (string & {})

export const PrepCategory: S.Codec<PrepCategory> = /*#__PURE__*/ S.define(() => S.String)

export interface PrepInstruction {
  readonly prepOwner?: PrepOwner | undefined
  readonly prepType?: string | undefined
}

export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.define(() => S.Struct({
  prepOwner: S.optional(PrepOwner),
  prepType: S.optional(S.String)
}))

export type PrepOwner = "AMAZON" | "SELF" | (string & {})

export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.define(() => S.String)

export type PageType = "PLAIN_PAPER" | "LETTER_PCP_FULFILLMENTLABEL" | "LETTER_2_HORIZONTAL" | "LETTER_2" | "THERMAL_NO_CARRIER_ROTATION" | "THERMAL" | "A4_PAPER" | "A4_2_HORIZONTAL" | "THERMAL_SQUARE_10CM" | (string & {})

export const PageType: S.Codec<PageType> = /*#__PURE__*/ S.define(() => S.String)

export interface ProductAttribute {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

export const ProductAttribute: S.Codec<ProductAttribute> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  value: S.optional(S.String)
}))

export interface ProductQuantity {
  readonly attributes?: ReadonlyArray<ProductAttribute> | undefined
  readonly quantity: number
  readonly sku: string
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly prepDetails?: PrepDetails | undefined
}

export const ProductQuantity: S.Codec<ProductQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  attributes: S.optional(S.Array(ProductAttribute)),
  quantity: S.Number,
  sku: S.String,
  expiration: S.optional(S.String),
  prepDetails: S.optional(PrepDetails)
}))

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

export const ReplenishmentOrder: S.Codec<ReplenishmentOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  confirmedOn: S.optional(S.String),
  createdAt: S.optional(S.String),
  distributionIneligibleReasons: S.optional(S.Array(DistributionIneligibleReason)),
  eligibleProducts: S.optional(S.Array(DistributionProduct)),
  orderId: S.String,
  status: ReplenishmentOrderStatus,
  outboundShipments: S.Array(OutboundShipmentSummary),
  products: S.optional(S.Array(DistributionProduct)),
  shippedProducts: S.optional(S.Array(DistributionProduct)),
  updatedAt: S.optional(S.String)
}))

export interface ReplenishmentOrderCreationData {
  readonly preferences?: ReplenishmentPreferences | undefined
  readonly products?: ReadonlyArray<DistributionProduct> | undefined
}

export const ReplenishmentOrderCreationData: S.Codec<ReplenishmentOrderCreationData> = /*#__PURE__*/ S.define(() =>
  S.Struct({ preferences: S.optional(ReplenishmentPreferences), products: S.optional(S.Array(DistributionProduct)) })
)

export interface ReplenishmentOrderListing {
  readonly nextToken?: string | undefined
  readonly orders?: ReadonlyArray<ReplenishmentOrder> | undefined
}

export const ReplenishmentOrderListing: S.Codec<ReplenishmentOrderListing> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  orders: S.optional(S.Array(ReplenishmentOrder))
}))

export interface ReplenishmentOrderReference {
  readonly orderId: string
}

export const ReplenishmentOrderReference: S.Codec<ReplenishmentOrderReference> = /*#__PURE__*/ S.define(() => S.Struct({
  orderId: S.String
}))

export type ReplenishmentOrderStatus = "CONFIRMED" | "CREATED" | "ELIGIBLE" | "EXECUTING" | "FAILURE" | "INELIGIBLE" | "INVENTORY_OUTBOUND" | "SUCCESS" | "VALIDATING" | (string & {})

export const ReplenishmentOrderStatus: S.Codec<ReplenishmentOrderStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ReplenishmentPreferences {
  readonly confirmation?: ConfirmationMode | undefined
}

export const ReplenishmentPreferences: S.Codec<ReplenishmentPreferences> = /*#__PURE__*/ S.define(() => S.Struct({
  confirmation: S.optional(ConfirmationMode)
}))

export interface ShipmentLabelPageTypes {
  readonly labelStatus: LabelStatus
  readonly pageTypes?: ReadonlyArray<PageType> | undefined
}

export const ShipmentLabelPageTypes: S.Codec<ShipmentLabelPageTypes> = /*#__PURE__*/ S.define(() => S.Struct({
  labelStatus: LabelStatus,
  pageTypes: S.optional(S.Array(PageType))
}))

export interface ShipmentLabels {
  readonly labelDownloadURL?: string | undefined
  readonly labelStatus: LabelStatus
}

export const ShipmentLabels: S.Codec<ShipmentLabels> = /*#__PURE__*/ S.define(() => S.Struct({
  labelDownloadURL: S.optional(S.String),
  labelStatus: LabelStatus
}))

export interface ShipmentListing {
  readonly nextToken?: string | undefined
  readonly shipments?: ReadonlyArray<InboundShipmentSummary> | undefined
}

export const ShipmentListing: S.Codec<ShipmentListing> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  shipments: S.optional(S.Array(InboundShipmentSummary))
}))

export type ShipmentSortableField = "UPDATED_AT" | "CREATED_AT" | (string & {})

export const ShipmentSortableField: S.Codec<ShipmentSortableField> = /*#__PURE__*/ S.define(() => S.String)

export interface SkuEligibility {
  readonly ineligibilityReasons?: ReadonlyArray<SkuIneligibilityReason> | undefined
  readonly packageQuantity: DistributionPackageQuantity
  readonly status: InboundEligibilityStatus
}

export const SkuEligibility: S.Codec<SkuEligibility> = /*#__PURE__*/ S.define(() => S.Struct({
  ineligibilityReasons: S.optional(S.Array(SkuIneligibilityReason)),
  packageQuantity: DistributionPackageQuantity,
  status: InboundEligibilityStatus
}))

export interface SkuIneligibilityReason {
  readonly code: string
  readonly description: string
}

export const SkuIneligibilityReason: S.Codec<SkuIneligibilityReason> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  description: S.String
}))

export type SkuQuantitiesVisibility = "SHOW" | "HIDE" | (string & {})

export const SkuQuantitiesVisibility: S.Codec<SkuQuantitiesVisibility> = /*#__PURE__*/ S.define(() => S.String)

export interface SkuQuantity {
  readonly expectedQuantity: InventoryQuantity
  readonly receivedQuantity?: InventoryQuantity | undefined
  readonly sku: string
}

export const SkuQuantity: S.Codec<SkuQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  expectedQuantity: InventoryQuantity,
  receivedQuantity: S.optional(InventoryQuantity),
  sku: S.String
}))

export type SortOrder = "ASCENDING" | "DESCENDING" | (string & {})

export const SortOrder: S.Codec<SortOrder> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingDetails {
  readonly carrierCode?: CarrierCode | undefined
  readonly bookingId: string
}

export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  carrierCode: S.optional(CarrierCode),
  bookingId: S.String
}))

export interface TransportationDetails {
  readonly trackingDetails: ReadonlyArray<TrackingDetails>
}

export const TransportationDetails: S.Codec<TransportationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingDetails: S.Array(TrackingDetails)
}))

export type VolumeUnitOfMeasurement = "CU_IN" | "CBM" | "CC" | (string & {})

export const VolumeUnitOfMeasurement: S.Codec<VolumeUnitOfMeasurement> = /*#__PURE__*/ S.define(() => S.String)

export type WeightUnitOfMeasurement = "POUNDS" | "KILOGRAMS" | (string & {})

export const WeightUnitOfMeasurement: S.Codec<WeightUnitOfMeasurement> = /*#__PURE__*/ S.define(() => S.String)
