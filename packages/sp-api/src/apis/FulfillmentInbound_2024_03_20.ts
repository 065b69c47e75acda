// AUTO-GENERATED from fulfillmentInbound_2024-03-20.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Fulfillment Inbound 2024-03-20. */
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

/** Input of `listInboundPlans`. */
export interface ListInboundPlansInput {
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
  readonly status?: "ACTIVE" | "VOIDED" | "SHIPPED" | (string & {}) | undefined
  readonly sortBy?: "LAST_UPDATED_TIME" | "CREATION_TIME" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
}

export const ListInboundPlansInput: S.Codec<ListInboundPlansInput> = /*#__PURE__*/ S.define(() => S.Struct({
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String),
  status: S.optional(S.String),
  sortBy: S.optional(S.String),
  sortOrder: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInboundPlans: Paging.ItemsOperation<
  void | ListInboundPlansInput,
  ListInboundPlansResponse,
  InboundPlanSummary
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listInboundPlans",
  name: "fulfillmentInbound_2024-03-20.listInboundPlans",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans",
  parameters: {
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 30 },
    paginationToken: { in: "query", type: "string" },
    status: { in: "query", type: "string" },
    sortBy: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["inboundPlans"],
    carry: "same"
  }
}, { output: (): S.Built => ListInboundPlansResponse })

/** Input of `createInboundPlan`. */
export interface CreateInboundPlanInput {
  readonly body: CreateInboundPlanRequest
}

export const CreateInboundPlanInput: S.Codec<CreateInboundPlanInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateInboundPlanRequest
}))

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const createInboundPlan: Op.Operation<CreateInboundPlanInput, CreateInboundPlanResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "createInboundPlan",
  name: "fulfillmentInbound_2024-03-20.createInboundPlan",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans",
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => CreateInboundPlanRequest, output: (): S.Built => CreateInboundPlanResponse })

/** Input of `getInboundPlan`. */
export interface GetInboundPlanInput {
  readonly inboundPlanId: string
}

export const GetInboundPlanInput: S.Codec<GetInboundPlanInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
 *
 * - Rate: 2 requests per second, burst 6
 */
export const getInboundPlan: Op.Operation<GetInboundPlanInput, InboundPlan> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getInboundPlan",
  name: "fulfillmentInbound_2024-03-20.getInboundPlan",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => InboundPlan })

/** Input of `listInboundPlanBoxes`. */
export interface ListInboundPlanBoxesInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListInboundPlanBoxesInput: S.Codec<ListInboundPlanBoxesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInboundPlanBoxes: Paging.ItemsOperation<
  ListInboundPlanBoxesInput,
  ListInboundPlanBoxesResponse,
  Box
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listInboundPlanBoxes",
  name: "fulfillmentInbound_2024-03-20.listInboundPlanBoxes",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["boxes"],
    carry: "same"
  }
}, { output: (): S.Built => ListInboundPlanBoxesResponse })

/** Input of `cancelInboundPlan`. */
export interface CancelInboundPlanInput {
  readonly inboundPlanId: string
}

export const CancelInboundPlanInput: S.Codec<CancelInboundPlanInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String
}))

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Repeated when the outcome of a call is unknown
 */
export const cancelInboundPlan: Op.Operation<CancelInboundPlanInput, CancelInboundPlanResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "cancelInboundPlan",
  name: "fulfillmentInbound_2024-03-20.cancelInboundPlan",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => CancelInboundPlanResponse })

/** Input of `listInboundPlanItems`. */
export interface ListInboundPlanItemsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListInboundPlanItemsInput: S.Codec<ListInboundPlanItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInboundPlanItems: Paging.ItemsOperation<
  ListInboundPlanItemsInput,
  ListInboundPlanItemsResponse,
  Item
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listInboundPlanItems",
  name: "fulfillmentInbound_2024-03-20.listInboundPlanItems",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["items"],
    carry: "same"
  }
}, { output: (): S.Built => ListInboundPlanItemsResponse })

/** Input of `updateInboundPlanName`. */
export interface UpdateInboundPlanNameInput {
  readonly inboundPlanId: string
  readonly body: UpdateInboundPlanNameRequest
}

export const UpdateInboundPlanNameInput: S.Codec<UpdateInboundPlanNameInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  body: UpdateInboundPlanNameRequest
}))

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateInboundPlanName: Op.Operation<UpdateInboundPlanNameInput, void> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "updateInboundPlanName",
  name: "fulfillmentInbound_2024-03-20.updateInboundPlanName",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UpdateInboundPlanNameRequest })

/** Input of `listPackingGroupBoxes`. */
export interface ListPackingGroupBoxesInput {
  readonly inboundPlanId: string
  readonly packingGroupId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListPackingGroupBoxesInput: S.Codec<ListPackingGroupBoxesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  packingGroupId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listPackingGroupBoxes: Paging.ItemsOperation<
  ListPackingGroupBoxesInput,
  ListPackingGroupBoxesResponse,
  Box
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listPackingGroupBoxes",
  name: "fulfillmentInbound_2024-03-20.listPackingGroupBoxes",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    packingGroupId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["boxes"],
    carry: "same"
  }
}, { output: (): S.Built => ListPackingGroupBoxesResponse })

/** Input of `listPackingGroupItems`. */
export interface ListPackingGroupItemsInput {
  readonly inboundPlanId: string
  readonly packingGroupId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListPackingGroupItemsInput: S.Codec<ListPackingGroupItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  packingGroupId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listPackingGroupItems: Paging.ItemsOperation<
  ListPackingGroupItemsInput,
  ListPackingGroupItemsResponse,
  Item
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listPackingGroupItems",
  name: "fulfillmentInbound_2024-03-20.listPackingGroupItems",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    packingGroupId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["items"],
    carry: "same"
  }
}, { output: (): S.Built => ListPackingGroupItemsResponse })

/** Input of `setPackingInformation`. */
export interface SetPackingInformationInput {
  readonly inboundPlanId: string
  readonly body: SetPackingInformationRequest
}

export const SetPackingInformationInput: S.Codec<SetPackingInformationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  body: SetPackingInformationRequest
}))

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const setPackingInformation: Op.Operation<
  SetPackingInformationInput,
  SetPackingInformationResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "setPackingInformation",
  name: "fulfillmentInbound_2024-03-20.setPackingInformation",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => SetPackingInformationRequest, output: (): S.Built => SetPackingInformationResponse })

/** Input of `listPackingOptions`. */
export interface ListPackingOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListPackingOptionsInput: S.Codec<ListPackingOptionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listPackingOptions: Paging.ItemsOperation<
  ListPackingOptionsInput,
  ListPackingOptionsResponse,
  PackingOption
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listPackingOptions",
  name: "fulfillmentInbound_2024-03-20.listPackingOptions",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 20 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["packingOptions"],
    carry: "same"
  }
}, { output: (): S.Built => ListPackingOptionsResponse })

/** Input of `generatePackingOptions`. */
export interface GeneratePackingOptionsInput {
  readonly inboundPlanId: string
}

export const GeneratePackingOptionsInput: S.Codec<GeneratePackingOptionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String
}))

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const generatePackingOptions: Op.Operation<
  GeneratePackingOptionsInput,
  GeneratePackingOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generatePackingOptions",
  name: "fulfillmentInbound_2024-03-20.generatePackingOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => GeneratePackingOptionsResponse })

/** Input of `confirmPackingOption`. */
export interface ConfirmPackingOptionInput {
  readonly inboundPlanId: string
  readonly packingOptionId: string
}

export const ConfirmPackingOptionInput: S.Codec<ConfirmPackingOptionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  packingOptionId: S.String
}))

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmPackingOption: Op.Operation<
  ConfirmPackingOptionInput,
  ConfirmPackingOptionResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "confirmPackingOption",
  name: "fulfillmentInbound_2024-03-20.confirmPackingOption",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    packingOptionId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => ConfirmPackingOptionResponse })

/** Input of `listInboundPlanPallets`. */
export interface ListInboundPlanPalletsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListInboundPlanPalletsInput: S.Codec<ListInboundPlanPalletsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listInboundPlanPallets: Paging.ItemsOperation<
  ListInboundPlanPalletsInput,
  ListInboundPlanPalletsResponse,
  Pallet
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listInboundPlanPallets",
  name: "fulfillmentInbound_2024-03-20.listInboundPlanPallets",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["pallets"],
    carry: "same"
  }
}, { output: (): S.Built => ListInboundPlanPalletsResponse })

/** Input of `listPlacementOptions`. */
export interface ListPlacementOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListPlacementOptionsInput: S.Codec<ListPlacementOptionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listPlacementOptions: Paging.ItemsOperation<
  ListPlacementOptionsInput,
  ListPlacementOptionsResponse,
  PlacementOption
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listPlacementOptions",
  name: "fulfillmentInbound_2024-03-20.listPlacementOptions",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 20 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["placementOptions"],
    carry: "same"
  }
}, { output: (): S.Built => ListPlacementOptionsResponse })

/** Input of `generatePlacementOptions`. */
export interface GeneratePlacementOptionsInput {
  readonly inboundPlanId: string
  readonly body: GeneratePlacementOptionsRequest
}

export const GeneratePlacementOptionsInput: S.Codec<GeneratePlacementOptionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ inboundPlanId: S.String, body: GeneratePlacementOptionsRequest })
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const generatePlacementOptions: Op.Operation<
  GeneratePlacementOptionsInput,
  GeneratePlacementOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generatePlacementOptions",
  name: "fulfillmentInbound_2024-03-20.generatePlacementOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => GeneratePlacementOptionsRequest, output: (): S.Built => GeneratePlacementOptionsResponse })

/** Input of `confirmPlacementOption`. */
export interface ConfirmPlacementOptionInput {
  readonly inboundPlanId: string
  readonly placementOptionId: string
}

export const ConfirmPlacementOptionInput: S.Codec<ConfirmPlacementOptionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  placementOptionId: S.String
}))

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmPlacementOption: Op.Operation<
  ConfirmPlacementOptionInput,
  ConfirmPlacementOptionResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "confirmPlacementOption",
  name: "fulfillmentInbound_2024-03-20.confirmPlacementOption",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    placementOptionId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => ConfirmPlacementOptionResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  shipmentId: S.String
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
 *
 * - Rate: 2 requests per second, burst 6
 */
export const getShipment: Op.Operation<GetShipmentInput, Shipment> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getShipment",
  name: "fulfillmentInbound_2024-03-20.getShipment",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => Shipment })

/** Input of `listShipmentBoxes`. */
export interface ListShipmentBoxesInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListShipmentBoxesInput: S.Codec<ListShipmentBoxesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  shipmentId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listShipmentBoxes: Paging.ItemsOperation<
  ListShipmentBoxesInput,
  ListShipmentBoxesResponse,
  Box
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listShipmentBoxes",
  name: "fulfillmentInbound_2024-03-20.listShipmentBoxes",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["boxes"],
    carry: "same"
  }
}, { output: (): S.Built => ListShipmentBoxesResponse })

/** Input of `listShipmentContentUpdatePreviews`. */
export interface ListShipmentContentUpdatePreviewsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListShipmentContentUpdatePreviewsInput: S.Codec<ListShipmentContentUpdatePreviewsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      inboundPlanId: S.String,
      shipmentId: S.String,
      pageSize: S.optional(S.Number),
      paginationToken: S.optional(S.String)
    })
  )

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listShipmentContentUpdatePreviews: Paging.ItemsOperation<
  ListShipmentContentUpdatePreviewsInput,
  ListShipmentContentUpdatePreviewsResponse,
  ContentUpdatePreview
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listShipmentContentUpdatePreviews",
  name: "fulfillmentInbound_2024-03-20.listShipmentContentUpdatePreviews",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 20 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["contentUpdatePreviews"],
    carry: "same"
  }
}, { output: (): S.Built => ListShipmentContentUpdatePreviewsResponse })

/** Input of `generateShipmentContentUpdatePreviews`. */
export interface GenerateShipmentContentUpdatePreviewsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: GenerateShipmentContentUpdatePreviewsRequest
}

export const GenerateShipmentContentUpdatePreviewsInput: S.Codec<GenerateShipmentContentUpdatePreviewsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, body: GenerateShipmentContentUpdatePreviewsRequest })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 */
export const generateShipmentContentUpdatePreviews: Op.Operation<
  GenerateShipmentContentUpdatePreviewsInput,
  GenerateShipmentContentUpdatePreviewsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generateShipmentContentUpdatePreviews",
  name: "fulfillmentInbound_2024-03-20.generateShipmentContentUpdatePreviews",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): S.Built => GenerateShipmentContentUpdatePreviewsRequest,
  output: (): S.Built => GenerateShipmentContentUpdatePreviewsResponse
})

/** Input of `getShipmentContentUpdatePreview`. */
export interface GetShipmentContentUpdatePreviewInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly contentUpdatePreviewId: string
}

export const GetShipmentContentUpdatePreviewInput: S.Codec<GetShipmentContentUpdatePreviewInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, contentUpdatePreviewId: S.String })
  )

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getShipmentContentUpdatePreview: Op.Operation<
  GetShipmentContentUpdatePreviewInput,
  ContentUpdatePreview
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getShipmentContentUpdatePreview",
  name: "fulfillmentInbound_2024-03-20.getShipmentContentUpdatePreview",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    contentUpdatePreviewId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => ContentUpdatePreview })

/** Input of `confirmShipmentContentUpdatePreview`. */
export interface ConfirmShipmentContentUpdatePreviewInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly contentUpdatePreviewId: string
}

export const ConfirmShipmentContentUpdatePreviewInput: S.Codec<ConfirmShipmentContentUpdatePreviewInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, contentUpdatePreviewId: S.String })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmShipmentContentUpdatePreview: Op.Operation<
  ConfirmShipmentContentUpdatePreviewInput,
  ConfirmShipmentContentUpdatePreviewResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "confirmShipmentContentUpdatePreview",
  name: "fulfillmentInbound_2024-03-20.confirmShipmentContentUpdatePreview",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    contentUpdatePreviewId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => ConfirmShipmentContentUpdatePreviewResponse })

/** Input of `getDeliveryChallanDocument`. */
export interface GetDeliveryChallanDocumentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

export const GetDeliveryChallanDocumentInput: S.Codec<GetDeliveryChallanDocumentInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ inboundPlanId: S.String, shipmentId: S.String })
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
 *
 * - Rate: 2 requests per second, burst 6
 */
export const getDeliveryChallanDocument: Op.Operation<
  GetDeliveryChallanDocumentInput,
  GetDeliveryChallanDocumentResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getDeliveryChallanDocument",
  name: "fulfillmentInbound_2024-03-20.getDeliveryChallanDocument",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetDeliveryChallanDocumentResponse })

/** Input of `listDeliveryWindowOptions`. */
export interface ListDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListDeliveryWindowOptionsInput: S.Codec<ListDeliveryWindowOptionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    inboundPlanId: S.String,
    shipmentId: S.String,
    pageSize: S.optional(S.Number),
    paginationToken: S.optional(S.String)
  })
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listDeliveryWindowOptions: Paging.ItemsOperation<
  ListDeliveryWindowOptionsInput,
  ListDeliveryWindowOptionsResponse,
  DeliveryWindowOption
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listDeliveryWindowOptions",
  name: "fulfillmentInbound_2024-03-20.listDeliveryWindowOptions",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["deliveryWindowOptions"],
    carry: "same"
  }
}, { output: (): S.Built => ListDeliveryWindowOptionsResponse })

/** Input of `generateDeliveryWindowOptions`. */
export interface GenerateDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

export const GenerateDeliveryWindowOptionsInput: S.Codec<GenerateDeliveryWindowOptionsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 */
export const generateDeliveryWindowOptions: Op.Operation<
  GenerateDeliveryWindowOptionsInput,
  GenerateDeliveryWindowOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generateDeliveryWindowOptions",
  name: "fulfillmentInbound_2024-03-20.generateDeliveryWindowOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => GenerateDeliveryWindowOptionsResponse })

/** Input of `confirmDeliveryWindowOptions`. */
export interface ConfirmDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly deliveryWindowOptionId: string
}

export const ConfirmDeliveryWindowOptionsInput: S.Codec<ConfirmDeliveryWindowOptionsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, deliveryWindowOptionId: S.String })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmDeliveryWindowOptions: Op.Operation<
  ConfirmDeliveryWindowOptionsInput,
  ConfirmDeliveryWindowOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "confirmDeliveryWindowOptions",
  name: "fulfillmentInbound_2024-03-20.confirmDeliveryWindowOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    deliveryWindowOptionId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: false
}, { output: (): S.Built => ConfirmDeliveryWindowOptionsResponse })

/** Input of `listShipmentItems`. */
export interface ListShipmentItemsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListShipmentItemsInput: S.Codec<ListShipmentItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  shipmentId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listShipmentItems: Paging.ItemsOperation<
  ListShipmentItemsInput,
  ListShipmentItemsResponse,
  Item
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listShipmentItems",
  name: "fulfillmentInbound_2024-03-20.listShipmentItems",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["items"],
    carry: "same"
  }
}, { output: (): S.Built => ListShipmentItemsResponse })

/** Input of `updateShipmentName`. */
export interface UpdateShipmentNameInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentNameRequest
}

export const UpdateShipmentNameInput: S.Codec<UpdateShipmentNameInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  shipmentId: S.String,
  body: UpdateShipmentNameRequest
}))

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateShipmentName: Op.Operation<UpdateShipmentNameInput, void> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "updateShipmentName",
  name: "fulfillmentInbound_2024-03-20.updateShipmentName",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UpdateShipmentNameRequest })

/** Input of `listShipmentPallets`. */
export interface ListShipmentPalletsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const ListShipmentPalletsInput: S.Codec<ListShipmentPalletsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  shipmentId: S.String,
  pageSize: S.optional(S.Number),
  paginationToken: S.optional(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listShipmentPallets: Paging.ItemsOperation<
  ListShipmentPalletsInput,
  ListShipmentPalletsResponse,
  Pallet
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listShipmentPallets",
  name: "fulfillmentInbound_2024-03-20.listShipmentPallets",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["pallets"],
    carry: "same"
  }
}, { output: (): S.Built => ListShipmentPalletsResponse })

/** Input of `cancelSelfShipAppointment`. */
export interface CancelSelfShipAppointmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: CancelSelfShipAppointmentRequest
}

export const CancelSelfShipAppointmentInput: S.Codec<CancelSelfShipAppointmentInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ inboundPlanId: S.String, shipmentId: S.String, body: CancelSelfShipAppointmentRequest })
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
 *
 * - Rate: 2 requests per second, burst 30 (from the model's history)
 * - Repeated when the outcome of a call is unknown
 */
export const cancelSelfShipAppointment: Op.Operation<
  CancelSelfShipAppointmentInput,
  CancelSelfShipAppointmentResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "cancelSelfShipAppointment",
  name: "fulfillmentInbound_2024-03-20.cancelSelfShipAppointment",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "history",
  repeatable: true
}, { body: (): S.Built => CancelSelfShipAppointmentRequest, output: (): S.Built => CancelSelfShipAppointmentResponse })

/** Input of `getSelfShipAppointmentSlots`. */
export interface GetSelfShipAppointmentSlotsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

export const GetSelfShipAppointmentSlotsInput: S.Codec<GetSelfShipAppointmentSlotsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    inboundPlanId: S.String,
    shipmentId: S.String,
    pageSize: S.optional(S.Number),
    paginationToken: S.optional(S.String)
  })
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
 *
 * - Rate: 2 requests per second, burst 6 (from the model's history)
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getSelfShipAppointmentSlots: Paging.ItemsOperation<
  GetSelfShipAppointmentSlotsInput,
  GetSelfShipAppointmentSlotsResponse,
  AppointmentSlot
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "getSelfShipAppointmentSlots",
  name: "fulfillmentInbound_2024-03-20.getSelfShipAppointmentSlots",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "history",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["selfShipAppointmentSlotsAvailability", "slots"],
    carry: "same"
  }
}, { output: (): S.Built => GetSelfShipAppointmentSlotsResponse })

/** Input of `generateSelfShipAppointmentSlots`. */
export interface GenerateSelfShipAppointmentSlotsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: GenerateSelfShipAppointmentSlotsRequest
}

export const GenerateSelfShipAppointmentSlotsInput: S.Codec<GenerateSelfShipAppointmentSlotsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, body: GenerateSelfShipAppointmentSlotsRequest })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
 *
 * - Rate: 2 requests per second, burst 2 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 */
export const generateSelfShipAppointmentSlots: Op.Operation<
  GenerateSelfShipAppointmentSlotsInput,
  GenerateSelfShipAppointmentSlotsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generateSelfShipAppointmentSlots",
  name: "fulfillmentInbound_2024-03-20.generateSelfShipAppointmentSlots",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "history",
  repeatable: false
}, {
  body: (): S.Built => GenerateSelfShipAppointmentSlotsRequest,
  output: (): S.Built => GenerateSelfShipAppointmentSlotsResponse
})

/** Input of `scheduleSelfShipAppointment`. */
export interface ScheduleSelfShipAppointmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly slotId: string
  readonly body: ScheduleSelfShipAppointmentRequest
}

export const ScheduleSelfShipAppointmentInput: S.Codec<ScheduleSelfShipAppointmentInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    inboundPlanId: S.String,
    shipmentId: S.String,
    slotId: S.String,
    body: ScheduleSelfShipAppointmentRequest
  })
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
 *
 * - Rate: 2 requests per second, burst 2 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 */
export const scheduleSelfShipAppointment: Op.Operation<
  ScheduleSelfShipAppointmentInput,
  ScheduleSelfShipAppointmentResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "scheduleSelfShipAppointment",
  name: "fulfillmentInbound_2024-03-20.scheduleSelfShipAppointment",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true },
    slotId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "history",
  repeatable: false
}, {
  body: (): S.Built => ScheduleSelfShipAppointmentRequest,
  output: (): S.Built => ScheduleSelfShipAppointmentResponse
})

/** Input of `updateShipmentSourceAddress`. */
export interface UpdateShipmentSourceAddressInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentSourceAddressRequest
}

export const UpdateShipmentSourceAddressInput: S.Codec<UpdateShipmentSourceAddressInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ inboundPlanId: S.String, shipmentId: S.String, body: UpdateShipmentSourceAddressRequest })
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const updateShipmentSourceAddress: Op.Operation<
  UpdateShipmentSourceAddressInput,
  UpdateShipmentSourceAddressResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "updateShipmentSourceAddress",
  name: "fulfillmentInbound_2024-03-20.updateShipmentSourceAddress",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): S.Built => UpdateShipmentSourceAddressRequest,
  output: (): S.Built => UpdateShipmentSourceAddressResponse
})

/** Input of `updateShipmentTrackingDetails`. */
export interface UpdateShipmentTrackingDetailsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentTrackingDetailsRequest
}

export const UpdateShipmentTrackingDetailsInput: S.Codec<UpdateShipmentTrackingDetailsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, shipmentId: S.String, body: UpdateShipmentTrackingDetailsRequest })
  )

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
 *
 * - Rate: 2 requests per second, burst 2
 * - Repeated when the outcome of a call is unknown
 */
export const updateShipmentTrackingDetails: Op.Operation<
  UpdateShipmentTrackingDetailsInput,
  UpdateShipmentTrackingDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "updateShipmentTrackingDetails",
  name: "fulfillmentInbound_2024-03-20.updateShipmentTrackingDetails",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): S.Built => UpdateShipmentTrackingDetailsRequest,
  output: (): S.Built => UpdateShipmentTrackingDetailsResponse
})

/** Input of `listTransportationOptions`. */
export interface ListTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
  readonly placementOptionId?: string | undefined
  readonly shipmentId?: string | undefined
}

export const ListTransportationOptionsInput: S.Codec<ListTransportationOptionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    inboundPlanId: S.String,
    pageSize: S.optional(S.Number),
    paginationToken: S.optional(S.String),
    placementOptionId: S.optional(S.String),
    shipmentId: S.optional(S.String)
  })
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listTransportationOptions: Paging.ItemsOperation<
  ListTransportationOptionsInput,
  ListTransportationOptionsResponse,
  TransportationOption
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInbound_2024_03_20",
  id: "listTransportationOptions",
  name: "fulfillmentInbound_2024-03-20.listTransportationOptions",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 20 },
    paginationToken: { in: "query", type: "string" },
    placementOptionId: { in: "query", type: "string" },
    shipmentId: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["transportationOptions"],
    carry: "same"
  }
}, { output: (): S.Built => ListTransportationOptionsResponse })

/** Input of `generateTransportationOptions`. */
export interface GenerateTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly body: GenerateTransportationOptionsRequest
}

export const GenerateTransportationOptionsInput: S.Codec<GenerateTransportationOptionsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, body: GenerateTransportationOptionsRequest })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const generateTransportationOptions: Op.Operation<
  GenerateTransportationOptionsInput,
  GenerateTransportationOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "generateTransportationOptions",
  name: "fulfillmentInbound_2024-03-20.generateTransportationOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): S.Built => GenerateTransportationOptionsRequest,
  output: (): S.Built => GenerateTransportationOptionsResponse
})

/** Input of `confirmTransportationOptions`. */
export interface ConfirmTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly body: ConfirmTransportationOptionsRequest
}

export const ConfirmTransportationOptionsInput: S.Codec<ConfirmTransportationOptionsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ inboundPlanId: S.String, body: ConfirmTransportationOptionsRequest })
  )

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const confirmTransportationOptions: Op.Operation<
  ConfirmTransportationOptionsInput,
  ConfirmTransportationOptionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "confirmTransportationOptions",
  name: "fulfillmentInbound_2024-03-20.confirmTransportationOptions",
  method: "POST",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): S.Built => ConfirmTransportationOptionsRequest,
  output: (): S.Built => ConfirmTransportationOptionsResponse
})

/** Input of `listItemComplianceDetails`. */
export interface ListItemComplianceDetailsInput {
  readonly mskus: ReadonlyArray<string>
  readonly marketplaceId: string
}

export const ListItemComplianceDetailsInput: S.Codec<ListItemComplianceDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ mskus: S.Array(S.String), marketplaceId: S.String })
)

/**
 * `GET /inbound/fba/2024-03-20/items/compliance`
 *
 * - Rate: 2 requests per second, burst 6
 */
export const listItemComplianceDetails: Op.Operation<
  ListItemComplianceDetailsInput,
  ListItemComplianceDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "listItemComplianceDetails",
  name: "fulfillmentInbound_2024-03-20.listItemComplianceDetails",
  method: "GET",
  path: "/inbound/fba/2024-03-20/items/compliance",
  parameters: {
    mskus: { in: "query", type: "string", required: true, list: "multi", minItems: 1, maxItems: 100 },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => ListItemComplianceDetailsResponse })

/** Input of `updateItemComplianceDetails`. */
export interface UpdateItemComplianceDetailsInput {
  readonly marketplaceId: string
  readonly body: UpdateItemComplianceDetailsRequest
}

export const UpdateItemComplianceDetailsInput: S.Codec<UpdateItemComplianceDetailsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.String, body: UpdateItemComplianceDetailsRequest })
)

/**
 * `PUT /inbound/fba/2024-03-20/items/compliance`
 *
 * - Rate: 2 requests per second, burst 6
 * - Repeated when the outcome of a call is unknown
 */
export const updateItemComplianceDetails: Op.Operation<
  UpdateItemComplianceDetailsInput,
  UpdateItemComplianceDetailsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "updateItemComplianceDetails",
  name: "fulfillmentInbound_2024-03-20.updateItemComplianceDetails",
  method: "PUT",
  path: "/inbound/fba/2024-03-20/items/compliance",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): S.Built => UpdateItemComplianceDetailsRequest,
  output: (): S.Built => UpdateItemComplianceDetailsResponse
})

/** Input of `createMarketplaceItemLabels`. */
export interface CreateMarketplaceItemLabelsInput {
  readonly body: CreateMarketplaceItemLabelsRequest
}

export const CreateMarketplaceItemLabelsInput: S.Codec<CreateMarketplaceItemLabelsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: CreateMarketplaceItemLabelsRequest })
)

/**
 * `POST /inbound/fba/2024-03-20/items/labels`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const createMarketplaceItemLabels: Op.Operation<
  CreateMarketplaceItemLabelsInput,
  CreateMarketplaceItemLabelsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "createMarketplaceItemLabels",
  name: "fulfillmentInbound_2024-03-20.createMarketplaceItemLabels",
  method: "POST",
  path: "/inbound/fba/2024-03-20/items/labels",
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): S.Built => CreateMarketplaceItemLabelsRequest,
  output: (): S.Built => CreateMarketplaceItemLabelsResponse
})

/** Input of `listPrepDetails`. */
export interface ListPrepDetailsInput {
  readonly marketplaceId: string
  readonly mskus: ReadonlyArray<string>
}

export const ListPrepDetailsInput: S.Codec<ListPrepDetailsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  mskus: S.Array(S.String)
}))

/**
 * `GET /inbound/fba/2024-03-20/items/prepDetails`
 *
 * - Rate: 2 requests per second, burst 30 (from the model's history)
 */
export const listPrepDetails: Op.Operation<ListPrepDetailsInput, ListPrepDetailsResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "listPrepDetails",
  name: "fulfillmentInbound_2024-03-20.listPrepDetails",
  method: "GET",
  path: "/inbound/fba/2024-03-20/items/prepDetails",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    mskus: { in: "query", type: "string", required: true, list: "multi", minItems: 1, maxItems: 100 }
  },
  rate: 2,
  burst: 30,
  rateFrom: "history",
  repeatable: true
}, { output: (): S.Built => ListPrepDetailsResponse })

/** Input of `setPrepDetails`. */
export interface SetPrepDetailsInput {
  readonly body: SetPrepDetailsRequest
}

export const SetPrepDetailsInput: S.Codec<SetPrepDetailsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SetPrepDetailsRequest
}))

/**
 * `POST /inbound/fba/2024-03-20/items/prepDetails`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 */
export const setPrepDetails: Op.Operation<SetPrepDetailsInput, SetPrepDetailsResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "setPrepDetails",
  name: "fulfillmentInbound_2024-03-20.setPrepDetails",
  method: "POST",
  path: "/inbound/fba/2024-03-20/items/prepDetails",
  body: "required",
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => SetPrepDetailsRequest, output: (): S.Built => SetPrepDetailsResponse })

/** Input of `getInboundOperationStatus`. */
export interface GetInboundOperationStatusInput {
  readonly operationId: string
}

export const GetInboundOperationStatusInput: S.Codec<GetInboundOperationStatusInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

/**
 * `GET /inbound/fba/2024-03-20/operations/{operationId}`
 *
 * - Rate: 2 requests per second, burst 6
 */
export const getInboundOperationStatus: Op.Operation<
  GetInboundOperationStatusInput,
  InboundOperationStatus
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getInboundOperationStatus",
  name: "fulfillmentInbound_2024-03-20.getInboundOperationStatus",
  method: "GET",
  path: "/inbound/fba/2024-03-20/operations/{operationId}",
  parameters: {
    operationId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 6,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => InboundOperationStatus })

/** The operations of Fulfillment Inbound as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly listInboundPlans: (
    input: void | ListInboundPlansInput,
    options?: CallOptions
  ) => Effect.Effect<ListInboundPlansResponse, SpApiError>
  readonly listInboundPlansPages: (
    input: void | ListInboundPlansInput,
    options?: CallOptions
  ) => Stream.Stream<ListInboundPlansResponse, SpApiError>
  readonly listInboundPlansItems: (
    input: void | ListInboundPlansInput,
    options?: CallOptions
  ) => Stream.Stream<InboundPlanSummary, SpApiError>
  readonly createInboundPlan: (
    input: CreateInboundPlanInput,
    options?: CallOptions
  ) => Effect.Effect<CreateInboundPlanResponse, SpApiError>
  readonly getInboundPlan: (input: GetInboundPlanInput, options?: CallOptions) => Effect.Effect<InboundPlan, SpApiError>
  readonly listInboundPlanBoxes: (
    input: ListInboundPlanBoxesInput,
    options?: CallOptions
  ) => Effect.Effect<ListInboundPlanBoxesResponse, SpApiError>
  readonly listInboundPlanBoxesPages: (
    input: ListInboundPlanBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<ListInboundPlanBoxesResponse, SpApiError>
  readonly listInboundPlanBoxesItems: (
    input: ListInboundPlanBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<Box, SpApiError>
  readonly cancelInboundPlan: (
    input: CancelInboundPlanInput,
    options?: CallOptions
  ) => Effect.Effect<CancelInboundPlanResponse, SpApiError>
  readonly listInboundPlanItems: (
    input: ListInboundPlanItemsInput,
    options?: CallOptions
  ) => Effect.Effect<ListInboundPlanItemsResponse, SpApiError>
  readonly listInboundPlanItemsPages: (
    input: ListInboundPlanItemsInput,
    options?: CallOptions
  ) => Stream.Stream<ListInboundPlanItemsResponse, SpApiError>
  readonly listInboundPlanItemsItems: (
    input: ListInboundPlanItemsInput,
    options?: CallOptions
  ) => Stream.Stream<Item, SpApiError>
  readonly updateInboundPlanName: (
    input: UpdateInboundPlanNameInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly listPackingGroupBoxes: (
    input: ListPackingGroupBoxesInput,
    options?: CallOptions
  ) => Effect.Effect<ListPackingGroupBoxesResponse, SpApiError>
  readonly listPackingGroupBoxesPages: (
    input: ListPackingGroupBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<ListPackingGroupBoxesResponse, SpApiError>
  readonly listPackingGroupBoxesItems: (
    input: ListPackingGroupBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<Box, SpApiError>
  readonly listPackingGroupItems: (
    input: ListPackingGroupItemsInput,
    options?: CallOptions
  ) => Effect.Effect<ListPackingGroupItemsResponse, SpApiError>
  readonly listPackingGroupItemsPages: (
    input: ListPackingGroupItemsInput,
    options?: CallOptions
  ) => Stream.Stream<ListPackingGroupItemsResponse, SpApiError>
  readonly listPackingGroupItemsItems: (
    input: ListPackingGroupItemsInput,
    options?: CallOptions
  ) => Stream.Stream<Item, SpApiError>
  readonly setPackingInformation: (
    input: SetPackingInformationInput,
    options?: CallOptions
  ) => Effect.Effect<SetPackingInformationResponse, SpApiError>
  readonly listPackingOptions: (
    input: ListPackingOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ListPackingOptionsResponse, SpApiError>
  readonly listPackingOptionsPages: (
    input: ListPackingOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<ListPackingOptionsResponse, SpApiError>
  readonly listPackingOptionsItems: (
    input: ListPackingOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<PackingOption, SpApiError>
  readonly generatePackingOptions: (
    input: GeneratePackingOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<GeneratePackingOptionsResponse, SpApiError>
  readonly confirmPackingOption: (
    input: ConfirmPackingOptionInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmPackingOptionResponse, SpApiError>
  readonly listInboundPlanPallets: (
    input: ListInboundPlanPalletsInput,
    options?: CallOptions
  ) => Effect.Effect<ListInboundPlanPalletsResponse, SpApiError>
  readonly listInboundPlanPalletsPages: (
    input: ListInboundPlanPalletsInput,
    options?: CallOptions
  ) => Stream.Stream<ListInboundPlanPalletsResponse, SpApiError>
  readonly listInboundPlanPalletsItems: (
    input: ListInboundPlanPalletsInput,
    options?: CallOptions
  ) => Stream.Stream<Pallet, SpApiError>
  readonly listPlacementOptions: (
    input: ListPlacementOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ListPlacementOptionsResponse, SpApiError>
  readonly listPlacementOptionsPages: (
    input: ListPlacementOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<ListPlacementOptionsResponse, SpApiError>
  readonly listPlacementOptionsItems: (
    input: ListPlacementOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<PlacementOption, SpApiError>
  readonly generatePlacementOptions: (
    input: GeneratePlacementOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<GeneratePlacementOptionsResponse, SpApiError>
  readonly confirmPlacementOption: (
    input: ConfirmPlacementOptionInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmPlacementOptionResponse, SpApiError>
  readonly getShipment: (input: GetShipmentInput, options?: CallOptions) => Effect.Effect<Shipment, SpApiError>
  readonly listShipmentBoxes: (
    input: ListShipmentBoxesInput,
    options?: CallOptions
  ) => Effect.Effect<ListShipmentBoxesResponse, SpApiError>
  readonly listShipmentBoxesPages: (
    input: ListShipmentBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<ListShipmentBoxesResponse, SpApiError>
  readonly listShipmentBoxesItems: (
    input: ListShipmentBoxesInput,
    options?: CallOptions
  ) => Stream.Stream<Box, SpApiError>
  readonly listShipmentContentUpdatePreviews: (
    input: ListShipmentContentUpdatePreviewsInput,
    options?: CallOptions
  ) => Effect.Effect<ListShipmentContentUpdatePreviewsResponse, SpApiError>
  readonly listShipmentContentUpdatePreviewsPages: (
    input: ListShipmentContentUpdatePreviewsInput,
    options?: CallOptions
  ) => Stream.Stream<ListShipmentContentUpdatePreviewsResponse, SpApiError>
  readonly listShipmentContentUpdatePreviewsItems: (
    input: ListShipmentContentUpdatePreviewsInput,
    options?: CallOptions
  ) => Stream.Stream<ContentUpdatePreview, SpApiError>
  readonly generateShipmentContentUpdatePreviews: (
    input: GenerateShipmentContentUpdatePreviewsInput,
    options?: CallOptions
  ) => Effect.Effect<GenerateShipmentContentUpdatePreviewsResponse, SpApiError>
  readonly getShipmentContentUpdatePreview: (
    input: GetShipmentContentUpdatePreviewInput,
    options?: CallOptions
  ) => Effect.Effect<ContentUpdatePreview, SpApiError>
  readonly confirmShipmentContentUpdatePreview: (
    input: ConfirmShipmentContentUpdatePreviewInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmShipmentContentUpdatePreviewResponse, SpApiError>
  readonly getDeliveryChallanDocument: (
    input: GetDeliveryChallanDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<GetDeliveryChallanDocumentResponse, SpApiError>
  readonly listDeliveryWindowOptions: (
    input: ListDeliveryWindowOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ListDeliveryWindowOptionsResponse, SpApiError>
  readonly listDeliveryWindowOptionsPages: (
    input: ListDeliveryWindowOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<ListDeliveryWindowOptionsResponse, SpApiError>
  readonly listDeliveryWindowOptionsItems: (
    input: ListDeliveryWindowOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<DeliveryWindowOption, SpApiError>
  readonly generateDeliveryWindowOptions: (
    input: GenerateDeliveryWindowOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<GenerateDeliveryWindowOptionsResponse, SpApiError>
  readonly confirmDeliveryWindowOptions: (
    input: ConfirmDeliveryWindowOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmDeliveryWindowOptionsResponse, SpApiError>
  readonly listShipmentItems: (
    input: ListShipmentItemsInput,
    options?: CallOptions
  ) => Effect.Effect<ListShipmentItemsResponse, SpApiError>
  readonly listShipmentItemsPages: (
    input: ListShipmentItemsInput,
    options?: CallOptions
  ) => Stream.Stream<ListShipmentItemsResponse, SpApiError>
  readonly listShipmentItemsItems: (
    input: ListShipmentItemsInput,
    options?: CallOptions
  ) => Stream.Stream<Item, SpApiError>
  readonly updateShipmentName: (
    input: UpdateShipmentNameInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly listShipmentPallets: (
    input: ListShipmentPalletsInput,
    options?: CallOptions
  ) => Effect.Effect<ListShipmentPalletsResponse, SpApiError>
  readonly listShipmentPalletsPages: (
    input: ListShipmentPalletsInput,
    options?: CallOptions
  ) => Stream.Stream<ListShipmentPalletsResponse, SpApiError>
  readonly listShipmentPalletsItems: (
    input: ListShipmentPalletsInput,
    options?: CallOptions
  ) => Stream.Stream<Pallet, SpApiError>
  readonly cancelSelfShipAppointment: (
    input: CancelSelfShipAppointmentInput,
    options?: CallOptions
  ) => Effect.Effect<CancelSelfShipAppointmentResponse, SpApiError>
  readonly getSelfShipAppointmentSlots: (
    input: GetSelfShipAppointmentSlotsInput,
    options?: CallOptions
  ) => Effect.Effect<GetSelfShipAppointmentSlotsResponse, SpApiError>
  readonly getSelfShipAppointmentSlotsPages: (
    input: GetSelfShipAppointmentSlotsInput,
    options?: CallOptions
  ) => Stream.Stream<GetSelfShipAppointmentSlotsResponse, SpApiError>
  readonly getSelfShipAppointmentSlotsItems: (
    input: GetSelfShipAppointmentSlotsInput,
    options?: CallOptions
  ) => Stream.Stream<AppointmentSlot, SpApiError>
  readonly generateSelfShipAppointmentSlots: (
    input: GenerateSelfShipAppointmentSlotsInput,
    options?: CallOptions
  ) => Effect.Effect<GenerateSelfShipAppointmentSlotsResponse, SpApiError>
  readonly scheduleSelfShipAppointment: (
    input: ScheduleSelfShipAppointmentInput,
    options?: CallOptions
  ) => Effect.Effect<ScheduleSelfShipAppointmentResponse, SpApiError>
  readonly updateShipmentSourceAddress: (
    input: UpdateShipmentSourceAddressInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateShipmentSourceAddressResponse, SpApiError>
  readonly updateShipmentTrackingDetails: (
    input: UpdateShipmentTrackingDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateShipmentTrackingDetailsResponse, SpApiError>
  readonly listTransportationOptions: (
    input: ListTransportationOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ListTransportationOptionsResponse, SpApiError>
  readonly listTransportationOptionsPages: (
    input: ListTransportationOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<ListTransportationOptionsResponse, SpApiError>
  readonly listTransportationOptionsItems: (
    input: ListTransportationOptionsInput,
    options?: CallOptions
  ) => Stream.Stream<TransportationOption, SpApiError>
  readonly generateTransportationOptions: (
    input: GenerateTransportationOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<GenerateTransportationOptionsResponse, SpApiError>
  readonly confirmTransportationOptions: (
    input: ConfirmTransportationOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmTransportationOptionsResponse, SpApiError>
  readonly listItemComplianceDetails: (
    input: ListItemComplianceDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<ListItemComplianceDetailsResponse, SpApiError>
  readonly updateItemComplianceDetails: (
    input: UpdateItemComplianceDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateItemComplianceDetailsResponse, SpApiError>
  readonly createMarketplaceItemLabels: (
    input: CreateMarketplaceItemLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<CreateMarketplaceItemLabelsResponse, SpApiError>
  readonly listPrepDetails: (
    input: ListPrepDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<ListPrepDetailsResponse, SpApiError>
  readonly setPrepDetails: (
    input: SetPrepDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<SetPrepDetailsResponse, SpApiError>
  readonly getInboundOperationStatus: (
    input: GetInboundOperationStatusInput,
    options?: CallOptions
  ) => Effect.Effect<InboundOperationStatus, SpApiError>
}>()("effect-sp-api/apis/FulfillmentInbound_2024_03_20")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listInboundPlans,
  createInboundPlan,
  getInboundPlan,
  listInboundPlanBoxes,
  cancelInboundPlan,
  listInboundPlanItems,
  updateInboundPlanName,
  listPackingGroupBoxes,
  listPackingGroupItems,
  setPackingInformation,
  listPackingOptions,
  generatePackingOptions,
  confirmPackingOption,
  listInboundPlanPallets,
  listPlacementOptions,
  generatePlacementOptions,
  confirmPlacementOption,
  getShipment,
  listShipmentBoxes,
  listShipmentContentUpdatePreviews,
  generateShipmentContentUpdatePreviews,
  getShipmentContentUpdatePreview,
  confirmShipmentContentUpdatePreview,
  getDeliveryChallanDocument,
  listDeliveryWindowOptions,
  generateDeliveryWindowOptions,
  confirmDeliveryWindowOptions,
  listShipmentItems,
  updateShipmentName,
  listShipmentPallets,
  cancelSelfShipAppointment,
  getSelfShipAppointmentSlots,
  generateSelfShipAppointmentSlots,
  scheduleSelfShipAppointment,
  updateShipmentSourceAddress,
  updateShipmentTrackingDetails,
  listTransportationOptions,
  generateTransportationOptions,
  confirmTransportationOptions,
  listItemComplianceDetails,
  updateItemComplianceDetails,
  createMarketplaceItemLabels,
  listPrepDetails,
  setPrepDetails,
  getInboundOperationStatus
}))

export interface Address {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly city: string
  readonly companyName?: string | undefined
  readonly countryCode: string
  readonly districtOrCounty?: string | undefined
  readonly email?: string | undefined
  readonly name: string
  readonly phoneNumber?: string | undefined
  readonly postalCode: string
  readonly stateOrProvinceCode?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  city: S.String,
  companyName: S.optional(S.String),
  countryCode: S.String,
  districtOrCounty: S.optional(S.String),
  email: S.optional(S.String),
  name: S.String,
  phoneNumber: S.optional(S.String),
  postalCode: S.String,
  stateOrProvinceCode: S.optional(S.String)
}))

export interface AddressInput {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly city: string
  readonly companyName?: string | undefined
  readonly countryCode: string
  readonly districtOrCounty?: string | undefined
  readonly email?: string | undefined
  readonly name: string
  readonly phoneNumber: string
  readonly postalCode: string
  readonly stateOrProvinceCode?: string | undefined
}

export const AddressInput: S.Codec<AddressInput> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  city: S.String,
  companyName: S.optional(S.String),
  countryCode: S.String,
  districtOrCounty: S.optional(S.String),
  email: S.optional(S.String),
  name: S.String,
  phoneNumber: S.String,
  postalCode: S.String,
  stateOrProvinceCode: S.optional(S.String)
}))

export type AllOwnersConstraint = "MUST_MATCH" | (string & {})

export const AllOwnersConstraint: S.Codec<AllOwnersConstraint> = /*#__PURE__*/ S.define(() => S.String)

export interface AppointmentSlot {
  readonly slotId: string
  readonly slotTime: AppointmentSlotTime
}

export const AppointmentSlot: S.Codec<AppointmentSlot> = /*#__PURE__*/ S.define(() => S.Struct({
  slotId: S.String,
  slotTime: AppointmentSlotTime
}))

export interface AppointmentSlotTime {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

export const AppointmentSlotTime: S.Codec<AppointmentSlotTime> = /*#__PURE__*/ S.define(() => S.Struct({
  endTime: S.String,
  startTime: S.String
}))

export interface Box {
  readonly boxId?: string | undefined
  readonly contentInformationSource?: BoxContentInformationSource | undefined
  readonly destinationRegion?: Region | undefined
  readonly dimensions?: Dimensions | undefined
  readonly externalContainerIdentifier?: string | undefined
  readonly externalContainerIdentifierType?: string | undefined
  readonly items?: ReadonlyArray<Item> | undefined
  readonly packageId: string
  readonly quantity?: number | undefined
  readonly templateName?: string | undefined
  readonly weight?: Weight | undefined
}

export const Box: S.Codec<Box> = /*#__PURE__*/ S.define(() => S.Struct({
  boxId: S.optional(S.String),
  contentInformationSource: S.optional(BoxContentInformationSource),
  destinationRegion: S.optional(Region),
  dimensions: S.optional(Dimensions),
  externalContainerIdentifier: S.optional(S.String),
  externalContainerIdentifierType: S.optional(S.String),
  items: S.optional(S.Array(Item)),
  packageId: S.String,
  quantity: S.optional(S.Number),
  templateName: S.optional(S.String),
  weight: S.optional(Weight)
}))

export type BoxContentInformationSource = "BOX_CONTENT_PROVIDED" | "MANUAL_PROCESS" | "BARCODE_2D" | (string & {})

export const BoxContentInformationSource: S.Codec<BoxContentInformationSource> = /*#__PURE__*/ S.define(() => S.String)

export interface BoxInput {
  readonly contentInformationSource: BoxContentInformationSource
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInput> | undefined
  readonly quantity: number
  readonly weight: Weight
}

export const BoxInput: S.Codec<BoxInput> = /*#__PURE__*/ S.define(() => S.Struct({
  contentInformationSource: BoxContentInformationSource,
  dimensions: Dimensions,
  items: S.optional(S.Array(ItemInput)),
  quantity: S.Number,
  weight: Weight
}))

export interface BoxRequirements {
  readonly weight: WeightRange
}

export const BoxRequirements: S.Codec<BoxRequirements> = /*#__PURE__*/ S.define(() => S.Struct({ weight: WeightRange }))

export interface BoxUpdateInput {
  readonly contentInformationSource: BoxContentInformationSource
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInput> | undefined
  readonly packageId?: string | undefined
  readonly quantity: number
  readonly weight: Weight
}

export const BoxUpdateInput: S.Codec<BoxUpdateInput> = /*#__PURE__*/ S.define(() => S.Struct({
  contentInformationSource: BoxContentInformationSource,
  dimensions: Dimensions,
  items: S.optional(S.Array(ItemInput)),
  packageId: S.optional(S.String),
  quantity: S.Number,
  weight: Weight
}))

export interface CancelInboundPlanResponse {
  readonly operationId: string
}

export const CancelInboundPlanResponse: S.Codec<CancelInboundPlanResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  operationId: S.String
}))

export interface CancelSelfShipAppointmentRequest {
  readonly reasonComment?: ReasonComment | undefined
}

export const CancelSelfShipAppointmentRequest: S.Codec<CancelSelfShipAppointmentRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ reasonComment: S.optional(ReasonComment) })
)

export interface CancelSelfShipAppointmentResponse {
  readonly operationId: string
}

export const CancelSelfShipAppointmentResponse: S.Codec<CancelSelfShipAppointmentResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface Carrier {
  readonly alphaCode?: string | undefined
  readonly name?: string | undefined
}

export const Carrier: S.Codec<Carrier> = /*#__PURE__*/ S.define(() => S.Struct({
  alphaCode: S.optional(S.String),
  name: S.optional(S.String)
}))

export interface CarrierAppointment {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

export const CarrierAppointment: S.Codec<CarrierAppointment> = /*#__PURE__*/ S.define(() => S.Struct({
  endTime: S.String,
  startTime: S.String
}))

export interface ComplianceDetail {
  readonly asin?: string | undefined
  readonly fnsku?: string | undefined
  readonly msku?: string | undefined
  readonly taxDetails?: TaxDetails | undefined
}

export const ComplianceDetail: S.Codec<ComplianceDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  fnsku: S.optional(S.String),
  msku: S.optional(S.String),
  taxDetails: S.optional(TaxDetails)
}))

export interface ConfirmDeliveryWindowOptionsResponse {
  readonly operationId: string
}

export const ConfirmDeliveryWindowOptionsResponse: S.Codec<ConfirmDeliveryWindowOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface ConfirmPackingOptionResponse {
  readonly operationId: string
}

export const ConfirmPackingOptionResponse: S.Codec<ConfirmPackingOptionResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

export interface ConfirmPlacementOptionResponse {
  readonly operationId: string
}

export const ConfirmPlacementOptionResponse: S.Codec<ConfirmPlacementOptionResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

export interface ConfirmShipmentContentUpdatePreviewResponse {
  readonly operationId: string
}

export const ConfirmShipmentContentUpdatePreviewResponse: S.Codec<ConfirmShipmentContentUpdatePreviewResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface ConfirmTransportationOptionsRequest {
  readonly transportationSelections: ReadonlyArray<TransportationSelection>
}

export const ConfirmTransportationOptionsRequest: S.Codec<ConfirmTransportationOptionsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ transportationSelections: S.Array(TransportationSelection) })
  )

export interface ConfirmTransportationOptionsResponse {
  readonly operationId: string
}

export const ConfirmTransportationOptionsResponse: S.Codec<ConfirmTransportationOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface ContactInformation {
  readonly email?: string | undefined
  readonly name: string
  readonly phoneNumber: string
}

export const ContactInformation: S.Codec<ContactInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  email: S.optional(S.String),
  name: S.String,
  phoneNumber: S.String
}))

export interface ContentUpdatePreview {
  readonly contentUpdatePreviewId: string
  /** ISO 8601. */
  readonly expiration: string
  readonly requestedUpdates: RequestedUpdates
  readonly transportationOption: TransportationOption
}

export const ContentUpdatePreview: S.Codec<ContentUpdatePreview> = /*#__PURE__*/ S.define(() => S.Struct({
  contentUpdatePreviewId: S.String,
  expiration: S.String,
  requestedUpdates: RequestedUpdates,
  transportationOption: TransportationOption
}))

export interface CreateInboundPlanRequest {
  readonly destinationMarketplaces: ReadonlyArray<string>
  readonly items: ReadonlyArray<ItemInput>
  readonly name?: string | undefined
  readonly sourceAddress: AddressInput
}

export const CreateInboundPlanRequest: S.Codec<CreateInboundPlanRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationMarketplaces: S.Array(S.String),
  items: S.Array(ItemInput),
  name: S.optional(S.String),
  sourceAddress: AddressInput
}))

export interface CreateInboundPlanResponse {
  readonly inboundPlanId: string
  readonly operationId: string
}

export const CreateInboundPlanResponse: S.Codec<CreateInboundPlanResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlanId: S.String,
  operationId: S.String
}))

export interface CreateMarketplaceItemLabelsRequest {
  readonly height?: number | undefined
  readonly labelType: LabelPrintType
  readonly localeCode?: string | undefined
  readonly marketplaceId: string
  readonly mskuQuantities: ReadonlyArray<MskuQuantity>
  readonly pageType?: ItemLabelPageType | undefined
  readonly width?: number | undefined
}

export const CreateMarketplaceItemLabelsRequest: S.Codec<CreateMarketplaceItemLabelsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      height: S.optional(S.Number),
      labelType: LabelPrintType,
      localeCode: S.optional(S.String),
      marketplaceId: S.String,
      mskuQuantities: S.Array(MskuQuantity),
      pageType: S.optional(ItemLabelPageType),
      width: S.optional(S.Number)
    })
  )

export interface CreateMarketplaceItemLabelsResponse {
  readonly documentDownloads: ReadonlyArray<DocumentDownload>
}

export const CreateMarketplaceItemLabelsResponse: S.Codec<CreateMarketplaceItemLabelsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ documentDownloads: S.Array(DocumentDownload) })
  )

export interface Currency {
  readonly amount: number
  readonly code: string
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({ amount: S.Number, code: S.String }))

export interface CustomPlacementInput {
  readonly items: ReadonlyArray<ItemInput>
  readonly warehouseId: string
}

export const CustomPlacementInput: S.Codec<CustomPlacementInput> = /*#__PURE__*/ S.define(() => S.Struct({
  items: S.Array(ItemInput),
  warehouseId: S.String
}))

export interface Dates {
  readonly readyToShipWindow?: Window | undefined
}

export const Dates: S.Codec<Dates> = /*#__PURE__*/ S.define(() => S.Struct({ readyToShipWindow: S.optional(Window) }))

export interface DeliveryWindowOption {
  readonly availabilityType: string
  readonly deliveryWindowOptionId: string
  readonly discounts?: ReadonlyArray<Incentive> | undefined
  /** ISO 8601. */
  readonly endDate: string
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly validUntil: string
}

export const DeliveryWindowOption: S.Codec<DeliveryWindowOption> = /*#__PURE__*/ S.define(() => S.Struct({
  availabilityType: S.String,
  deliveryWindowOptionId: S.String,
  discounts: S.optional(S.Array(Incentive)),
  endDate: S.String,
  startDate: S.String,
  validUntil: S.String
}))

export interface Dimensions {
  readonly height: number
  readonly length: number
  readonly unitOfMeasurement: UnitOfMeasurement
  readonly width: number
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  height: S.Number,
  length: S.Number,
  unitOfMeasurement: UnitOfMeasurement,
  width: S.Number
}))

export interface DocumentDownload {
  readonly downloadType: string
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly uri: string
}

export const DocumentDownload: S.Codec<DocumentDownload> = /*#__PURE__*/ S.define(() => S.Struct({
  downloadType: S.String,
  expiration: S.optional(S.String),
  uri: S.String
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

export interface FreightInformation {
  readonly declaredValue?: Currency | undefined
  readonly freightClass?: string | undefined
}

export const FreightInformation: S.Codec<FreightInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  declaredValue: S.optional(Currency),
  freightClass: S.optional(S.String)
}))

export interface GenerateDeliveryWindowOptionsResponse {
  readonly operationId: string
}

export const GenerateDeliveryWindowOptionsResponse: S.Codec<GenerateDeliveryWindowOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface GeneratePackingOptionsResponse {
  readonly operationId: string
}

export const GeneratePackingOptionsResponse: S.Codec<GeneratePackingOptionsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

export interface GeneratePlacementOptionsRequest {
  readonly customPlacement?: ReadonlyArray<CustomPlacementInput> | undefined
}

export const GeneratePlacementOptionsRequest: S.Codec<GeneratePlacementOptionsRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ customPlacement: S.optional(S.Array(CustomPlacementInput)) })
)

export interface GeneratePlacementOptionsResponse {
  readonly operationId: string
}

export const GeneratePlacementOptionsResponse: S.Codec<GeneratePlacementOptionsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

export interface GenerateSelfShipAppointmentSlotsRequest {
  readonly desiredEndDate?: DateTimeInput | undefined
  readonly desiredStartDate?: DateTimeInput | undefined
}

export const GenerateSelfShipAppointmentSlotsRequest: S.Codec<GenerateSelfShipAppointmentSlotsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ desiredEndDate: S.optional(S.DateTimeInput), desiredStartDate: S.optional(S.DateTimeInput) })
  )

export interface GenerateSelfShipAppointmentSlotsResponse {
  readonly operationId: string
}

export const GenerateSelfShipAppointmentSlotsResponse: S.Codec<GenerateSelfShipAppointmentSlotsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface GenerateShipmentContentUpdatePreviewsRequest {
  readonly boxes: ReadonlyArray<BoxUpdateInput>
  readonly items: ReadonlyArray<ItemInput>
}

export const GenerateShipmentContentUpdatePreviewsRequest: S.Codec<GenerateShipmentContentUpdatePreviewsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ boxes: S.Array(BoxUpdateInput), items: S.Array(ItemInput) })
  )

export interface GenerateShipmentContentUpdatePreviewsResponse {
  readonly operationId: string
}

export const GenerateShipmentContentUpdatePreviewsResponse: S.Codec<GenerateShipmentContentUpdatePreviewsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface GenerateTransportationOptionsRequest {
  readonly placementOptionId: string
  readonly shipmentTransportationConfigurations: ReadonlyArray<ShipmentTransportationConfiguration>
}

export const GenerateTransportationOptionsRequest: S.Codec<GenerateTransportationOptionsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      placementOptionId: S.String,
      shipmentTransportationConfigurations: S.Array(ShipmentTransportationConfiguration)
    })
  )

export interface GenerateTransportationOptionsResponse {
  readonly operationId: string
}

export const GenerateTransportationOptionsResponse: S.Codec<GenerateTransportationOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface GetDeliveryChallanDocumentResponse {
  readonly documentDownload: DocumentDownload
}

export const GetDeliveryChallanDocumentResponse: S.Codec<GetDeliveryChallanDocumentResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ documentDownload: DocumentDownload })
  )

export interface GetSelfShipAppointmentSlotsResponse {
  readonly pagination?: Pagination | undefined
  readonly selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
}

export const GetSelfShipAppointmentSlotsResponse: S.Codec<GetSelfShipAppointmentSlotsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      pagination: S.optional(Pagination),
      selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
    })
  )

export interface InboundOperationStatus {
  readonly operation: string
  readonly operationId: string
  readonly operationProblems: ReadonlyArray<OperationProblem>
  readonly operationStatus: OperationStatus
}

export const InboundOperationStatus: S.Codec<InboundOperationStatus> = /*#__PURE__*/ S.define(() => S.Struct({
  operation: S.String,
  operationId: S.String,
  operationProblems: S.Array(OperationProblem),
  operationStatus: OperationStatus
}))

export interface InboundPlan {
  /** ISO 8601. */
  readonly createdAt: string
  readonly inboundPlanId: string
  /** ISO 8601. */
  readonly lastUpdatedAt: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly name: string
  readonly packingOptions?: ReadonlyArray<PackingOptionSummary> | undefined
  readonly placementOptions?: ReadonlyArray<PlacementOptionSummary> | undefined
  readonly shipments?: ReadonlyArray<ShipmentSummary> | undefined
  readonly sourceAddress: Address
  readonly status: string
}

export const InboundPlan: S.Codec<InboundPlan> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.String,
  inboundPlanId: S.String,
  lastUpdatedAt: S.String,
  marketplaceIds: S.Array(S.String),
  name: S.String,
  packingOptions: S.optional(S.Array(PackingOptionSummary)),
  placementOptions: S.optional(S.Array(PlacementOptionSummary)),
  shipments: S.optional(S.Array(ShipmentSummary)),
  sourceAddress: Address,
  status: S.String
}))

export interface InboundPlanSummary {
  /** ISO 8601. */
  readonly createdAt: string
  readonly inboundPlanId: string
  /** ISO 8601. */
  readonly lastUpdatedAt: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly name: string
  readonly sourceAddress: Address
  readonly status: string
}

export const InboundPlanSummary: S.Codec<InboundPlanSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  createdAt: S.String,
  inboundPlanId: S.String,
  lastUpdatedAt: S.String,
  marketplaceIds: S.Array(S.String),
  name: S.String,
  sourceAddress: Address,
  status: S.String
}))

export interface Incentive {
  readonly description: string
  readonly target: string
  readonly type: string
  readonly value: Currency
}

export const Incentive: S.Codec<Incentive> = /*#__PURE__*/ S.define(() => S.Struct({
  description: S.String,
  target: S.String,
  type: S.String,
  value: Currency
}))

export interface Item {
  readonly asin: string
  readonly expiration?: string | undefined
  readonly fnsku: string
  readonly labelOwner: string
  readonly manufacturingLotCode?: string | undefined
  readonly msku: string
  readonly prepInstructions: ReadonlyArray<PrepInstruction>
  readonly quantity: number
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  expiration: S.optional(S.String),
  fnsku: S.String,
  labelOwner: S.String,
  manufacturingLotCode: S.optional(S.String),
  msku: S.String,
  prepInstructions: S.Array(PrepInstruction),
  quantity: S.Number
}))

export interface ItemInput {
  readonly expiration?: string | undefined
  readonly labelOwner: LabelOwner
  readonly manufacturingLotCode?: string | undefined
  readonly msku: string
  readonly prepOwner: PrepOwner
  readonly quantity: number
}

export const ItemInput: S.Codec<ItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  expiration: S.optional(S.String),
  labelOwner: LabelOwner,
  manufacturingLotCode: S.optional(S.String),
  msku: S.String,
  prepOwner: PrepOwner,
  quantity: S.Number
}))

export type ItemLabelPageType = "A4_21" | "A4_24" | "A4_24_64x33" | "A4_24_66x35" | "A4_24_70x36" | "A4_24_70x37" | "A4_24i" | "A4_27" | "A4_40_52x29" | "A4_44_48x25" | "Letter_30" | (string & {})

export const ItemLabelPageType: S.Codec<ItemLabelPageType> = /*#__PURE__*/ S.define(() => S.String)

export type LabelOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

export const LabelOwner: S.Codec<LabelOwner> = /*#__PURE__*/ S.define(() => S.String)

export type LabelPrintType = "STANDARD_FORMAT" | "THERMAL_PRINTING" | (string & {})

export const LabelPrintType: S.Codec<LabelPrintType> = /*#__PURE__*/ S.define(() => S.String)

export interface ListDeliveryWindowOptionsResponse {
  readonly deliveryWindowOptions: ReadonlyArray<DeliveryWindowOption>
  readonly pagination?: Pagination | undefined
}

export const ListDeliveryWindowOptionsResponse: S.Codec<ListDeliveryWindowOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ deliveryWindowOptions: S.Array(DeliveryWindowOption), pagination: S.optional(Pagination) })
  )

export interface ListInboundPlanBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

export const ListInboundPlanBoxesResponse: S.Codec<ListInboundPlanBoxesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ boxes: S.Array(Box), pagination: S.optional(Pagination) })
)

export interface ListInboundPlanItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

export const ListInboundPlanItemsResponse: S.Codec<ListInboundPlanItemsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ items: S.Array(Item), pagination: S.optional(Pagination) })
)

export interface ListInboundPlanPalletsResponse {
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

export const ListInboundPlanPalletsResponse: S.Codec<ListInboundPlanPalletsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ pagination: S.optional(Pagination), pallets: S.Array(Pallet) })
)

export interface ListInboundPlansResponse {
  readonly inboundPlans?: ReadonlyArray<InboundPlanSummary> | undefined
  readonly pagination?: Pagination | undefined
}

export const ListInboundPlansResponse: S.Codec<ListInboundPlansResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  inboundPlans: S.optional(S.Array(InboundPlanSummary)),
  pagination: S.optional(Pagination)
}))

export interface ListItemComplianceDetailsResponse {
  readonly complianceDetails?: ReadonlyArray<ComplianceDetail> | undefined
}

export const ListItemComplianceDetailsResponse: S.Codec<ListItemComplianceDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ complianceDetails: S.optional(S.Array(ComplianceDetail)) })
  )

export interface ListPackingGroupBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

export const ListPackingGroupBoxesResponse: S.Codec<ListPackingGroupBoxesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ boxes: S.Array(Box), pagination: S.optional(Pagination) })
)

export interface ListPackingGroupItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

export const ListPackingGroupItemsResponse: S.Codec<ListPackingGroupItemsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ items: S.Array(Item), pagination: S.optional(Pagination) })
)

export interface ListPackingOptionsResponse {
  readonly packingOptions: ReadonlyArray<PackingOption>
  readonly pagination?: Pagination | undefined
}

export const ListPackingOptionsResponse: S.Codec<ListPackingOptionsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  packingOptions: S.Array(PackingOption),
  pagination: S.optional(Pagination)
}))

export interface ListPlacementOptionsResponse {
  readonly pagination?: Pagination | undefined
  readonly placementOptions: ReadonlyArray<PlacementOption>
}

export const ListPlacementOptionsResponse: S.Codec<ListPlacementOptionsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ pagination: S.optional(Pagination), placementOptions: S.Array(PlacementOption) })
)

export interface ListPrepDetailsResponse {
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetail>
}

export const ListPrepDetailsResponse: S.Codec<ListPrepDetailsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  mskuPrepDetails: S.Array(MskuPrepDetail)
}))

export interface ListShipmentBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

export const ListShipmentBoxesResponse: S.Codec<ListShipmentBoxesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  boxes: S.Array(Box),
  pagination: S.optional(Pagination)
}))

export interface ListShipmentContentUpdatePreviewsResponse {
  readonly contentUpdatePreviews: ReadonlyArray<ContentUpdatePreview>
  readonly pagination?: Pagination | undefined
}

export const ListShipmentContentUpdatePreviewsResponse: S.Codec<ListShipmentContentUpdatePreviewsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ contentUpdatePreviews: S.Array(ContentUpdatePreview), pagination: S.optional(Pagination) })
  )

export interface ListShipmentItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

export const ListShipmentItemsResponse: S.Codec<ListShipmentItemsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  items: S.Array(Item),
  pagination: S.optional(Pagination)
}))

export interface ListShipmentPalletsResponse {
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

export const ListShipmentPalletsResponse: S.Codec<ListShipmentPalletsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  pallets: S.Array(Pallet)
}))

export interface ListTransportationOptionsResponse {
  readonly pagination?: Pagination | undefined
  readonly transportationOptions: ReadonlyArray<TransportationOption>
}

export const ListTransportationOptionsResponse: S.Codec<ListTransportationOptionsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ pagination: S.optional(Pagination), transportationOptions: S.Array(TransportationOption) })
  )

export interface LtlTrackingDetail {
  readonly billOfLadingNumber?: string | undefined
  readonly freightBillNumber?: ReadonlyArray<string> | undefined
}

export const LtlTrackingDetail: S.Codec<LtlTrackingDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  billOfLadingNumber: S.optional(S.String),
  freightBillNumber: S.optional(S.Array(S.String))
}))

export interface LtlTrackingDetailInput {
  readonly billOfLadingNumber?: string | undefined
  readonly freightBillNumber: ReadonlyArray<string>
}

export const LtlTrackingDetailInput: S.Codec<LtlTrackingDetailInput> = /*#__PURE__*/ S.define(() => S.Struct({
  billOfLadingNumber: S.optional(S.String),
  freightBillNumber: S.Array(S.String)
}))

export interface MskuPrepDetail {
  readonly allOwnersConstraint?: AllOwnersConstraint | undefined
  readonly labelOwnerConstraint?: OwnerConstraint | undefined
  readonly msku: string
  readonly prepCategory: PrepCategory
  readonly prepOwnerConstraint?: OwnerConstraint | undefined
  readonly prepTypes: ReadonlyArray<PrepType>
}

export const MskuPrepDetail: S.Codec<MskuPrepDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  allOwnersConstraint: S.optional(AllOwnersConstraint),
  labelOwnerConstraint: S.optional(OwnerConstraint),
  msku: S.String,
  prepCategory: PrepCategory,
  prepOwnerConstraint: S.optional(OwnerConstraint),
  prepTypes: S.Array(PrepType)
}))

export interface MskuPrepDetailInput {
  readonly msku: string
  readonly prepCategory: PrepCategory
  readonly prepTypes: ReadonlyArray<PrepType>
}

export const MskuPrepDetailInput: S.Codec<MskuPrepDetailInput> = /*#__PURE__*/ S.define(() => S.Struct({
  msku: S.String,
  prepCategory: PrepCategory,
  prepTypes: S.Array(PrepType)
}))

export interface MskuQuantity {
  readonly msku: string
  readonly quantity: number
}

export const MskuQuantity: S.Codec<MskuQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  msku: S.String,
  quantity: S.Number
}))

export interface OperationProblem {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
  readonly severity: string
}

export const OperationProblem: S.Codec<OperationProblem> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  details: S.optional(S.String),
  message: S.String,
  severity: S.String
}))

export type OperationStatus = "SUCCESS" | "FAILED" | "IN_PROGRESS" | (string & {})

export const OperationStatus: S.Codec<OperationStatus> = /*#__PURE__*/ S.define(() => S.String)

export type OwnerConstraint = "AMAZON_ONLY" | "NONE_ONLY" | "SELLER_ONLY" | (string & {})

export const OwnerConstraint: S.Codec<OwnerConstraint> = /*#__PURE__*/ S.define(() => S.String)

export interface PackageGroupingInput {
  readonly boxes: ReadonlyArray<BoxInput>
  readonly packingGroupId?: string | undefined
  readonly shipmentId?: string | undefined
}

export const PackageGroupingInput: S.Codec<PackageGroupingInput> = /*#__PURE__*/ S.define(() => S.Struct({
  boxes: S.Array(BoxInput),
  packingGroupId: S.optional(S.String),
  shipmentId: S.optional(S.String)
}))

export interface PackingConfiguration {
  readonly boxPackingMethods?: ReadonlyArray<BoxContentInformationSource> | undefined
  readonly boxRequirements?: BoxRequirements | undefined
  readonly shippingRequirements?: ReadonlyArray<ShippingRequirements> | undefined
}

export const PackingConfiguration: S.Codec<PackingConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  boxPackingMethods: S.optional(S.Array(BoxContentInformationSource)),
  boxRequirements: S.optional(BoxRequirements),
  shippingRequirements: S.optional(S.Array(ShippingRequirements))
}))

export interface PackingOption {
  readonly discounts: ReadonlyArray<Incentive>
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly fees: ReadonlyArray<Incentive>
  readonly packingGroups: ReadonlyArray<string>
  readonly packingOptionId: string
  readonly status: string
  readonly supportedConfigurations: ReadonlyArray<PackingConfiguration>
  readonly supportedShippingConfigurations: ReadonlyArray<ShippingConfiguration>
}

export const PackingOption: S.Codec<PackingOption> = /*#__PURE__*/ S.define(() => S.Struct({
  discounts: S.Array(Incentive),
  expiration: S.optional(S.String),
  fees: S.Array(Incentive),
  packingGroups: S.Array(S.String),
  packingOptionId: S.String,
  status: S.String,
  supportedConfigurations: S.Array(PackingConfiguration),
  supportedShippingConfigurations: S.Array(ShippingConfiguration)
}))

export interface PackingOptionSummary {
  readonly packingOptionId: string
  readonly status: string
}

export const PackingOptionSummary: S.Codec<PackingOptionSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  packingOptionId: S.String,
  status: S.String
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface Pallet {
  readonly dimensions?: Dimensions | undefined
  readonly packageId: string
  readonly quantity?: number | undefined
  readonly stackability?: Stackability | undefined
  readonly weight?: Weight | undefined
}

export const Pallet: S.Codec<Pallet> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: S.optional(Dimensions),
  packageId: S.String,
  quantity: S.optional(S.Number),
  stackability: S.optional(Stackability),
  weight: S.optional(Weight)
}))

export interface PalletInput {
  readonly dimensions?: Dimensions | undefined
  readonly quantity: number
  readonly stackability?: Stackability | undefined
  readonly weight?: Weight | undefined
}

export const PalletInput: S.Codec<PalletInput> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: S.optional(Dimensions),
  quantity: S.Number,
  stackability: S.optional(Stackability),
  weight: S.optional(Weight)
}))

export interface PlacementOption {
  readonly discounts: ReadonlyArray<Incentive>
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly fees: ReadonlyArray<Incentive>
  readonly placementOptionId: string
  readonly shipmentIds: ReadonlyArray<string>
  readonly status: string
}

export const PlacementOption: S.Codec<PlacementOption> = /*#__PURE__*/ S.define(() => S.Struct({
  discounts: S.Array(Incentive),
  expiration: S.optional(S.String),
  fees: S.Array(Incentive),
  placementOptionId: S.String,
  shipmentIds: S.Array(S.String),
  status: S.String
}))

export interface PlacementOptionSummary {
  readonly placementOptionId: string
  readonly status: string
}

export const PlacementOptionSummary: S.Codec<PlacementOptionSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  placementOptionId: S.String,
  status: S.String
}))

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "UNKNOWN" | "NONE" | (string & {})

export const PrepCategory: S.Codec<PrepCategory> = /*#__PURE__*/ S.define(() => S.String)

export interface PrepInstruction {
  readonly fee?: Currency | undefined
  readonly prepOwner?: string | undefined
  readonly prepType?: string | undefined
}

export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.define(() => S.Struct({
  fee: S.optional(Currency),
  prepOwner: S.optional(S.String),
  prepType: S.optional(S.String)
}))

export type PrepOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.define(() => S.String)

export type PrepType = "ITEM_BLACK_SHRINKWRAP" | "ITEM_BLANKSTK" | "ITEM_BOXING" | "ITEM_BUBBLEWRAP" | "ITEM_CAP_SEALING" | "ITEM_DEBUNDLE" | "ITEM_HANG_GARMENT" | "ITEM_LABELING" | "ITEM_NO_PREP" | "ITEM_POLYBAGGING" | "ITEM_RMOVHANG" | "ITEM_SETCREAT" | "ITEM_SETSTK" | "ITEM_SIOC" | "ITEM_SUFFOSTK" | "ITEM_TAPING" | (string & {})

export const PrepType: S.Codec<PrepType> = /*#__PURE__*/ S.define(() => S.String)

export interface Quote {
  readonly cost: Currency
  /** ISO 8601. */
  readonly expiration?: string | undefined
  /** ISO 8601. */
  readonly voidableUntil?: string | undefined
}

export const Quote: S.Codec<Quote> = /*#__PURE__*/ S.define(() => S.Struct({
  cost: Currency,
  expiration: S.optional(S.String),
  voidableUntil: S.optional(S.String)
}))

export type ReasonComment = "APPOINTMENT_REQUESTED_BY_MISTAKE" | "VEHICLE_DELAY" | "SLOT_NOT_SUITABLE" | "OUTSIDE_CARRIER_BUSINESS_HOURS" | "UNFAVOURABLE_EXTERNAL_CONDITIONS" | "PROCUREMENT_DELAY" | "SHIPPING_PLAN_CHANGED" | "INCREASED_QUANTITY" | "OTHER" | (string & {})

export const ReasonComment: S.Codec<ReasonComment> = /*#__PURE__*/ S.define(() => S.String)

export interface Region {
  readonly countryCode?: string | undefined
  readonly state?: string | undefined
  readonly warehouseId?: string | undefined
}

export const Region: S.Codec<Region> = /*#__PURE__*/ S.define(() => S.Struct({
  countryCode: S.optional(S.String),
  state: S.optional(S.String),
  warehouseId: S.optional(S.String)
}))

export interface RequestedUpdates {
  readonly boxes?: ReadonlyArray<BoxUpdateInput> | undefined
  readonly items?: ReadonlyArray<ItemInput> | undefined
}

export const RequestedUpdates: S.Codec<RequestedUpdates> = /*#__PURE__*/ S.define(() => S.Struct({
  boxes: S.optional(S.Array(BoxUpdateInput)),
  items: S.optional(S.Array(ItemInput))
}))

export interface ScheduleSelfShipAppointmentRequest {
  readonly reasonComment?: ReasonComment | undefined
}

export const ScheduleSelfShipAppointmentRequest: S.Codec<ScheduleSelfShipAppointmentRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ reasonComment: S.optional(ReasonComment) })
  )

export interface ScheduleSelfShipAppointmentResponse {
  readonly selfShipAppointmentDetails: SelfShipAppointmentDetails
}

export const ScheduleSelfShipAppointmentResponse: S.Codec<ScheduleSelfShipAppointmentResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ selfShipAppointmentDetails: SelfShipAppointmentDetails })
  )

export interface SelectedDeliveryWindow {
  readonly availabilityType: string
  readonly deliveryWindowOptionId: string
  /** ISO 8601. */
  readonly editableUntil?: string | undefined
  /** ISO 8601. */
  readonly endDate: string
  /** ISO 8601. */
  readonly startDate: string
}

export const SelectedDeliveryWindow: S.Codec<SelectedDeliveryWindow> = /*#__PURE__*/ S.define(() => S.Struct({
  availabilityType: S.String,
  deliveryWindowOptionId: S.String,
  editableUntil: S.optional(S.String),
  endDate: S.String,
  startDate: S.String
}))

export interface SelfShipAppointmentDetails {
  readonly appointmentId?: number | undefined
  readonly appointmentSlotTime?: AppointmentSlotTime | undefined
  readonly appointmentStatus?: string | undefined
}

export const SelfShipAppointmentDetails: S.Codec<SelfShipAppointmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  appointmentId: S.optional(S.Number),
  appointmentSlotTime: S.optional(AppointmentSlotTime),
  appointmentStatus: S.optional(S.String)
}))

export interface SelfShipAppointmentSlotsAvailability {
  /** ISO 8601. */
  readonly expiresAt?: string | undefined
  readonly slots?: ReadonlyArray<AppointmentSlot> | undefined
}

export const SelfShipAppointmentSlotsAvailability: S.Codec<SelfShipAppointmentSlotsAvailability> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ expiresAt: S.optional(S.String), slots: S.optional(S.Array(AppointmentSlot)) })
  )

export interface SetPackingInformationRequest {
  readonly packageGroupings: ReadonlyArray<PackageGroupingInput>
}

export const SetPackingInformationRequest: S.Codec<SetPackingInformationRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ packageGroupings: S.Array(PackageGroupingInput) })
)

export interface SetPackingInformationResponse {
  readonly operationId: string
}

export const SetPackingInformationResponse: S.Codec<SetPackingInformationResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ operationId: S.String })
)

export interface SetPrepDetailsRequest {
  readonly marketplaceId: string
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetailInput>
}

export const SetPrepDetailsRequest: S.Codec<SetPrepDetailsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  mskuPrepDetails: S.Array(MskuPrepDetailInput)
}))

export interface SetPrepDetailsResponse {
  readonly operationId: string
}

export const SetPrepDetailsResponse: S.Codec<SetPrepDetailsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  operationId: S.String
}))

export interface Shipment {
  readonly amazonReferenceId?: string | undefined
  readonly contactInformation?: ContactInformation | undefined
  readonly dates?: Dates | undefined
  readonly destination: ShipmentDestination
  readonly freightInformation?: FreightInformation | undefined
  readonly name?: string | undefined
  readonly placementOptionId: string
  readonly selectedDeliveryWindow?: SelectedDeliveryWindow | undefined
  readonly selectedTransportationOptionId?: string | undefined
  readonly selfShipAppointmentDetails?: ReadonlyArray<SelfShipAppointmentDetails> | undefined
  readonly shipmentConfirmationId?: string | undefined
  readonly shipmentId: string
  readonly source: ShipmentSource
  readonly status?: string | undefined
  readonly trackingDetails?: TrackingDetails | undefined
}

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonReferenceId: S.optional(S.String),
  contactInformation: S.optional(ContactInformation),
  dates: S.optional(Dates),
  destination: ShipmentDestination,
  freightInformation: S.optional(FreightInformation),
  name: S.optional(S.String),
  placementOptionId: S.String,
  selectedDeliveryWindow: S.optional(SelectedDeliveryWindow),
  selectedTransportationOptionId: S.optional(S.String),
  selfShipAppointmentDetails: S.optional(S.Array(SelfShipAppointmentDetails)),
  shipmentConfirmationId: S.optional(S.String),
  shipmentId: S.String,
  source: ShipmentSource,
  status: S.optional(S.String),
  trackingDetails: S.optional(TrackingDetails)
}))

export interface ShipmentDestination {
  readonly address?: Address | undefined
  readonly destinationType: string
  readonly warehouseId?: string | undefined
}

export const ShipmentDestination: S.Codec<ShipmentDestination> = /*#__PURE__*/ S.define(() => S.Struct({
  address: S.optional(Address),
  destinationType: S.String,
  warehouseId: S.optional(S.String)
}))

export interface ShipmentSource {
  readonly address?: Address | undefined
  readonly sourceType: string
}

export const ShipmentSource: S.Codec<ShipmentSource> = /*#__PURE__*/ S.define(() => S.Struct({
  address: S.optional(Address),
  sourceType: S.String
}))

export interface ShipmentSummary {
  readonly shipmentId: string
  readonly status: string
}

export const ShipmentSummary: S.Codec<ShipmentSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  status: S.String
}))

export interface ShipmentTransportationConfiguration {
  readonly contactInformation?: ContactInformation | undefined
  readonly freightInformation?: FreightInformation | undefined
  readonly pallets?: ReadonlyArray<PalletInput> | undefined
  readonly readyToShipWindow: WindowInput
  readonly shipmentId: string
}

export const ShipmentTransportationConfiguration: S.Codec<ShipmentTransportationConfiguration> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      contactInformation: S.optional(ContactInformation),
      freightInformation: S.optional(FreightInformation),
      pallets: S.optional(S.Array(PalletInput)),
      readyToShipWindow: WindowInput,
      shipmentId: S.String
    })
  )

export interface ShippingConfiguration {
  readonly shippingMode?: string | undefined
  readonly shippingSolution?: string | undefined
}

export const ShippingConfiguration: S.Codec<ShippingConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingMode: S.optional(S.String),
  shippingSolution: S.optional(S.String)
}))

export interface ShippingRequirements {
  readonly modes: ReadonlyArray<string>
  readonly solution: string
}

export const ShippingRequirements: S.Codec<ShippingRequirements> = /*#__PURE__*/ S.define(() => S.Struct({
  modes: S.Array(S.String),
  solution: S.String
}))

export interface SpdTrackingDetail {
  readonly spdTrackingItems?: ReadonlyArray<SpdTrackingItem> | undefined
}

export const SpdTrackingDetail: S.Codec<SpdTrackingDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  spdTrackingItems: S.optional(S.Array(SpdTrackingItem))
}))

export interface SpdTrackingDetailInput {
  readonly spdTrackingItems: ReadonlyArray<SpdTrackingItemInput>
}

export const SpdTrackingDetailInput: S.Codec<SpdTrackingDetailInput> = /*#__PURE__*/ S.define(() => S.Struct({
  spdTrackingItems: S.Array(SpdTrackingItemInput)
}))

export interface SpdTrackingItem {
  readonly boxId?: string | undefined
  readonly trackingId?: string | undefined
  readonly trackingNumberValidationStatus?: string | undefined
}

export const SpdTrackingItem: S.Codec<SpdTrackingItem> = /*#__PURE__*/ S.define(() => S.Struct({
  boxId: S.optional(S.String),
  trackingId: S.optional(S.String),
  trackingNumberValidationStatus: S.optional(S.String)
}))

export interface SpdTrackingItemInput {
  readonly boxId: string
  readonly trackingId: string
}

export const SpdTrackingItemInput: S.Codec<SpdTrackingItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  boxId: S.String,
  trackingId: S.String
}))

export type Stackability = "STACKABLE" | "NON_STACKABLE" | (string & {})

export const Stackability: S.Codec<Stackability> = /*#__PURE__*/ S.define(() => S.String)

export interface TaxDetails {
  readonly declaredValue?: Currency | undefined
  readonly hsnCode?: string | undefined
  readonly taxRates?: ReadonlyArray<TaxRate> | undefined
}

export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  declaredValue: S.optional(Currency),
  hsnCode: S.optional(S.String),
  taxRates: S.optional(S.Array(TaxRate))
}))

export interface TaxRate {
  readonly cessRate?: number | undefined
  readonly gstRate?: number | undefined
  readonly taxType?: string | undefined
}

export const TaxRate: S.Codec<TaxRate> = /*#__PURE__*/ S.define(() => S.Struct({
  cessRate: S.optional(S.Number),
  gstRate: S.optional(S.Number),
  taxType: S.optional(S.String)
}))

export interface TrackingDetails {
  readonly ltlTrackingDetail?: LtlTrackingDetail | undefined
  readonly spdTrackingDetail?: SpdTrackingDetail | undefined
}

export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  ltlTrackingDetail: S.optional(LtlTrackingDetail),
  spdTrackingDetail: S.optional(SpdTrackingDetail)
}))

export interface TrackingDetailsInput {
  readonly ltlTrackingDetail?: LtlTrackingDetailInput | undefined
  readonly spdTrackingDetail?: SpdTrackingDetailInput | undefined
}

export const TrackingDetailsInput: S.Codec<TrackingDetailsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  ltlTrackingDetail: S.optional(LtlTrackingDetailInput),
  spdTrackingDetail: S.optional(SpdTrackingDetailInput)
}))

export interface TransportationOption {
  readonly carrier: Carrier
  readonly carrierAppointment?: CarrierAppointment | undefined
  readonly preconditions: ReadonlyArray<string>
  readonly quote?: Quote | undefined
  readonly shipmentId: string
  readonly shippingMode: string
  readonly shippingSolution: string
  readonly transportationOptionId: string
}

export const TransportationOption: S.Codec<TransportationOption> = /*#__PURE__*/ S.define(() => S.Struct({
  carrier: Carrier,
  carrierAppointment: S.optional(CarrierAppointment),
  preconditions: S.Array(S.String),
  quote: S.optional(Quote),
  shipmentId: S.String,
  shippingMode: S.String,
  shippingSolution: S.String,
  transportationOptionId: S.String
}))

export interface TransportationSelection {
  readonly contactInformation?: ContactInformation | undefined
  readonly shipmentId: string
  readonly transportationOptionId: string
}

export const TransportationSelection: S.Codec<TransportationSelection> = /*#__PURE__*/ S.define(() => S.Struct({
  contactInformation: S.optional(ContactInformation),
  shipmentId: S.String,
  transportationOptionId: S.String
}))

export type UnitOfMeasurement = "IN" | "CM" | (string & {})

export const UnitOfMeasurement: S.Codec<UnitOfMeasurement> = /*#__PURE__*/ S.define(() => S.String)

export type UnitOfWeight = "LB" | "KG" | (string & {})

export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.define(() => S.String)

export interface UpdateInboundPlanNameRequest {
  readonly name: string
}

export const UpdateInboundPlanNameRequest: S.Codec<UpdateInboundPlanNameRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ name: S.String })
)

export interface UpdateItemComplianceDetailsRequest {
  readonly msku: string
  readonly taxDetails: TaxDetails
}

export const UpdateItemComplianceDetailsRequest: S.Codec<UpdateItemComplianceDetailsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ msku: S.String, taxDetails: TaxDetails })
  )

export interface UpdateItemComplianceDetailsResponse {
  readonly operationId: string
}

export const UpdateItemComplianceDetailsResponse: S.Codec<UpdateItemComplianceDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface UpdateShipmentNameRequest {
  readonly name: string
}

export const UpdateShipmentNameRequest: S.Codec<UpdateShipmentNameRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String
}))

export interface UpdateShipmentSourceAddressRequest {
  readonly address: AddressInput
}

export const UpdateShipmentSourceAddressRequest: S.Codec<UpdateShipmentSourceAddressRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ address: AddressInput })
  )

export interface UpdateShipmentSourceAddressResponse {
  readonly operationId: string
}

export const UpdateShipmentSourceAddressResponse: S.Codec<UpdateShipmentSourceAddressResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface UpdateShipmentTrackingDetailsRequest {
  readonly trackingDetails: TrackingDetailsInput
}

export const UpdateShipmentTrackingDetailsRequest: S.Codec<UpdateShipmentTrackingDetailsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ trackingDetails: TrackingDetailsInput })
  )

export interface UpdateShipmentTrackingDetailsResponse {
  readonly operationId: string
}

export const UpdateShipmentTrackingDetailsResponse: S.Codec<UpdateShipmentTrackingDetailsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ operationId: S.String })
  )

export interface Weight {
  readonly unit: UnitOfWeight
  readonly value: number
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ unit: UnitOfWeight, value: S.Number }))

export interface WeightRange {
  readonly maximum: number
  readonly minimum: number
  readonly unit: UnitOfWeight
}

export const WeightRange: S.Codec<WeightRange> = /*#__PURE__*/ S.define(() => S.Struct({
  maximum: S.Number,
  minimum: S.Number,
  unit: UnitOfWeight
}))

export interface Window {
  /** ISO 8601. */
  readonly editableUntil?: string | undefined
  /** ISO 8601. */
  readonly end: string
  /** ISO 8601. */
  readonly start: string
}

export const Window: S.Codec<Window> = /*#__PURE__*/ S.define(() => S.Struct({
  editableUntil: S.optional(S.String),
  end: S.String,
  start: S.String
}))

export interface WindowInput {
  readonly start: DateTimeInput
}

export const WindowInput: S.Codec<WindowInput> = /*#__PURE__*/ S.define(() => S.Struct({ start: S.DateTimeInput }))
