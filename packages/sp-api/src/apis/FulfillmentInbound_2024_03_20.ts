// AUTO-GENERATED from fulfillmentInbound_2024-03-20.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Fulfillment Inbound 2024-03-20. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import { writeDates } from "../operation/internal/dates.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listInboundPlans`. */
export interface ListInboundPlansInput {
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
  readonly status?: "ACTIVE" | "VOIDED" | "SHIPPED" | (string & {}) | undefined
  readonly sortBy?: "LAST_UPDATED_TIME" | "CREATION_TIME" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
}

const $ListInboundPlansInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String),
  status: C.optional(C.String),
  sortBy: C.optional(C.String),
  sortOrder: C.optional(C.String)
}))
export const ListInboundPlansInput: S.Codec<ListInboundPlansInput> = /*#__PURE__*/ S.schema($ListInboundPlansInput)

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
}, { output: (): C.Shape => $ListInboundPlansResponse })

/** Input of `createInboundPlan`. */
export interface CreateInboundPlanInput {
  readonly body: CreateInboundPlanRequest
}

const $CreateInboundPlanInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateInboundPlanRequest }))
export const CreateInboundPlanInput: S.Codec<CreateInboundPlanInput> = /*#__PURE__*/ S.schema($CreateInboundPlanInput)

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
}, {
  body: (): C.Shape => $CreateInboundPlanRequest,
  write: writeDates,
  output: (): C.Shape => $CreateInboundPlanResponse
})

/** Input of `getInboundPlan`. */
export interface GetInboundPlanInput {
  readonly inboundPlanId: string
}

const $GetInboundPlanInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ inboundPlanId: C.String }))
export const GetInboundPlanInput: S.Codec<GetInboundPlanInput> = /*#__PURE__*/ S.schema($GetInboundPlanInput)

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
}, { output: (): C.Shape => $InboundPlan })

/** Input of `listInboundPlanBoxes`. */
export interface ListInboundPlanBoxesInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanBoxesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListInboundPlanBoxesInput: S.Codec<ListInboundPlanBoxesInput> = /*#__PURE__*/ S.schema(
  $ListInboundPlanBoxesInput
)

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
}, { output: (): C.Shape => $ListInboundPlanBoxesResponse })

/** Input of `cancelInboundPlan`. */
export interface CancelInboundPlanInput {
  readonly inboundPlanId: string
}

const $CancelInboundPlanInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ inboundPlanId: C.String }))
export const CancelInboundPlanInput: S.Codec<CancelInboundPlanInput> = /*#__PURE__*/ S.schema($CancelInboundPlanInput)

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
}, { output: (): C.Shape => $CancelInboundPlanResponse })

/** Input of `listInboundPlanItems`. */
export interface ListInboundPlanItemsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListInboundPlanItemsInput: S.Codec<ListInboundPlanItemsInput> = /*#__PURE__*/ S.schema(
  $ListInboundPlanItemsInput
)

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
}, { output: (): C.Shape => $ListInboundPlanItemsResponse })

/** Input of `updateInboundPlanName`. */
export interface UpdateInboundPlanNameInput {
  readonly inboundPlanId: string
  readonly body: UpdateInboundPlanNameRequest
}

const $UpdateInboundPlanNameInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  body: $UpdateInboundPlanNameRequest
}))
export const UpdateInboundPlanNameInput: S.Codec<UpdateInboundPlanNameInput> = /*#__PURE__*/ S.schema(
  $UpdateInboundPlanNameInput
)

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
}, { body: (): C.Shape => $UpdateInboundPlanNameRequest })

/** Input of `listPackingGroupBoxes`. */
export interface ListPackingGroupBoxesInput {
  readonly inboundPlanId: string
  readonly packingGroupId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListPackingGroupBoxesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  packingGroupId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListPackingGroupBoxesInput: S.Codec<ListPackingGroupBoxesInput> = /*#__PURE__*/ S.schema(
  $ListPackingGroupBoxesInput
)

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
}, { output: (): C.Shape => $ListPackingGroupBoxesResponse })

/** Input of `listPackingGroupItems`. */
export interface ListPackingGroupItemsInput {
  readonly inboundPlanId: string
  readonly packingGroupId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListPackingGroupItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  packingGroupId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListPackingGroupItemsInput: S.Codec<ListPackingGroupItemsInput> = /*#__PURE__*/ S.schema(
  $ListPackingGroupItemsInput
)

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
}, { output: (): C.Shape => $ListPackingGroupItemsResponse })

/** Input of `setPackingInformation`. */
export interface SetPackingInformationInput {
  readonly inboundPlanId: string
  readonly body: SetPackingInformationRequest
}

const $SetPackingInformationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  body: $SetPackingInformationRequest
}))
export const SetPackingInformationInput: S.Codec<SetPackingInformationInput> = /*#__PURE__*/ S.schema(
  $SetPackingInformationInput
)

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
}, {
  body: (): C.Shape => $SetPackingInformationRequest,
  write: writeDates,
  output: (): C.Shape => $SetPackingInformationResponse
})

/** Input of `listPackingOptions`. */
export interface ListPackingOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListPackingOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListPackingOptionsInput: S.Codec<ListPackingOptionsInput> = /*#__PURE__*/ S.schema(
  $ListPackingOptionsInput
)

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
}, { output: (): C.Shape => $ListPackingOptionsResponse })

/** Input of `generatePackingOptions`. */
export interface GeneratePackingOptionsInput {
  readonly inboundPlanId: string
}

const $GeneratePackingOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ inboundPlanId: C.String }))
export const GeneratePackingOptionsInput: S.Codec<GeneratePackingOptionsInput> = /*#__PURE__*/ S.schema(
  $GeneratePackingOptionsInput
)

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
}, { output: (): C.Shape => $GeneratePackingOptionsResponse })

/** Input of `confirmPackingOption`. */
export interface ConfirmPackingOptionInput {
  readonly inboundPlanId: string
  readonly packingOptionId: string
}

const $ConfirmPackingOptionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  packingOptionId: C.String
}))
export const ConfirmPackingOptionInput: S.Codec<ConfirmPackingOptionInput> = /*#__PURE__*/ S.schema(
  $ConfirmPackingOptionInput
)

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
}, { output: (): C.Shape => $ConfirmPackingOptionResponse })

/** Input of `listInboundPlanPallets`. */
export interface ListInboundPlanPalletsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanPalletsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListInboundPlanPalletsInput: S.Codec<ListInboundPlanPalletsInput> = /*#__PURE__*/ S.schema(
  $ListInboundPlanPalletsInput
)

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
}, { output: (): C.Shape => $ListInboundPlanPalletsResponse })

/** Input of `listPlacementOptions`. */
export interface ListPlacementOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListPlacementOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListPlacementOptionsInput: S.Codec<ListPlacementOptionsInput> = /*#__PURE__*/ S.schema(
  $ListPlacementOptionsInput
)

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
}, { output: (): C.Shape => $ListPlacementOptionsResponse })

/** Input of `generatePlacementOptions`. */
export interface GeneratePlacementOptionsInput {
  readonly inboundPlanId: string
  readonly body: GeneratePlacementOptionsRequest
}

const $GeneratePlacementOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  body: $GeneratePlacementOptionsRequest
}))
export const GeneratePlacementOptionsInput: S.Codec<GeneratePlacementOptionsInput> = /*#__PURE__*/ S.schema(
  $GeneratePlacementOptionsInput
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
}, {
  body: (): C.Shape => $GeneratePlacementOptionsRequest,
  write: writeDates,
  output: (): C.Shape => $GeneratePlacementOptionsResponse
})

/** Input of `confirmPlacementOption`. */
export interface ConfirmPlacementOptionInput {
  readonly inboundPlanId: string
  readonly placementOptionId: string
}

const $ConfirmPlacementOptionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  placementOptionId: C.String
}))
export const ConfirmPlacementOptionInput: S.Codec<ConfirmPlacementOptionInput> = /*#__PURE__*/ S.schema(
  $ConfirmPlacementOptionInput
)

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
}, { output: (): C.Shape => $ConfirmPlacementOptionResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

const $GetShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String
}))
export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.schema($GetShipmentInput)

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
}, { output: (): C.Shape => $Shipment })

/** Input of `listShipmentBoxes`. */
export interface ListShipmentBoxesInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListShipmentBoxesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListShipmentBoxesInput: S.Codec<ListShipmentBoxesInput> = /*#__PURE__*/ S.schema($ListShipmentBoxesInput)

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
}, { output: (): C.Shape => $ListShipmentBoxesResponse })

/** Input of `listShipmentContentUpdatePreviews`. */
export interface ListShipmentContentUpdatePreviewsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListShipmentContentUpdatePreviewsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListShipmentContentUpdatePreviewsInput: S.Codec<ListShipmentContentUpdatePreviewsInput> = /*#__PURE__*/ S.schema(
  $ListShipmentContentUpdatePreviewsInput
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
}, { output: (): C.Shape => $ListShipmentContentUpdatePreviewsResponse })

/** Input of `generateShipmentContentUpdatePreviews`. */
export interface GenerateShipmentContentUpdatePreviewsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: GenerateShipmentContentUpdatePreviewsRequest
}

const $GenerateShipmentContentUpdatePreviewsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $GenerateShipmentContentUpdatePreviewsRequest
}))
export const GenerateShipmentContentUpdatePreviewsInput: S.Codec<GenerateShipmentContentUpdatePreviewsInput> = /*#__PURE__*/ S.schema(
  $GenerateShipmentContentUpdatePreviewsInput
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
  body: (): C.Shape => $GenerateShipmentContentUpdatePreviewsRequest,
  write: writeDates,
  output: (): C.Shape => $GenerateShipmentContentUpdatePreviewsResponse
})

/** Input of `getShipmentContentUpdatePreview`. */
export interface GetShipmentContentUpdatePreviewInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly contentUpdatePreviewId: string
}

const $GetShipmentContentUpdatePreviewInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  contentUpdatePreviewId: C.String
}))
export const GetShipmentContentUpdatePreviewInput: S.Codec<GetShipmentContentUpdatePreviewInput> = /*#__PURE__*/ S.schema(
  $GetShipmentContentUpdatePreviewInput
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
}, { output: (): C.Shape => $ContentUpdatePreview })

/** Input of `confirmShipmentContentUpdatePreview`. */
export interface ConfirmShipmentContentUpdatePreviewInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly contentUpdatePreviewId: string
}

const $ConfirmShipmentContentUpdatePreviewInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  contentUpdatePreviewId: C.String
}))
export const ConfirmShipmentContentUpdatePreviewInput: S.Codec<ConfirmShipmentContentUpdatePreviewInput> = /*#__PURE__*/ S.schema(
  $ConfirmShipmentContentUpdatePreviewInput
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
}, { output: (): C.Shape => $ConfirmShipmentContentUpdatePreviewResponse })

/** Input of `getDeliveryChallanDocument`. */
export interface GetDeliveryChallanDocumentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

const $GetDeliveryChallanDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String
}))
export const GetDeliveryChallanDocumentInput: S.Codec<GetDeliveryChallanDocumentInput> = /*#__PURE__*/ S.schema(
  $GetDeliveryChallanDocumentInput
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
}, { output: (): C.Shape => $GetDeliveryChallanDocumentResponse })

/** Input of `listDeliveryWindowOptions`. */
export interface ListDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListDeliveryWindowOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListDeliveryWindowOptionsInput: S.Codec<ListDeliveryWindowOptionsInput> = /*#__PURE__*/ S.schema(
  $ListDeliveryWindowOptionsInput
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
}, { output: (): C.Shape => $ListDeliveryWindowOptionsResponse })

/** Input of `generateDeliveryWindowOptions`. */
export interface GenerateDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
}

const $GenerateDeliveryWindowOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String
}))
export const GenerateDeliveryWindowOptionsInput: S.Codec<GenerateDeliveryWindowOptionsInput> = /*#__PURE__*/ S.schema(
  $GenerateDeliveryWindowOptionsInput
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
}, { output: (): C.Shape => $GenerateDeliveryWindowOptionsResponse })

/** Input of `confirmDeliveryWindowOptions`. */
export interface ConfirmDeliveryWindowOptionsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly deliveryWindowOptionId: string
}

const $ConfirmDeliveryWindowOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  deliveryWindowOptionId: C.String
}))
export const ConfirmDeliveryWindowOptionsInput: S.Codec<ConfirmDeliveryWindowOptionsInput> = /*#__PURE__*/ S.schema(
  $ConfirmDeliveryWindowOptionsInput
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
}, { output: (): C.Shape => $ConfirmDeliveryWindowOptionsResponse })

/** Input of `listShipmentItems`. */
export interface ListShipmentItemsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListShipmentItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListShipmentItemsInput: S.Codec<ListShipmentItemsInput> = /*#__PURE__*/ S.schema($ListShipmentItemsInput)

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
}, { output: (): C.Shape => $ListShipmentItemsResponse })

/** Input of `updateShipmentName`. */
export interface UpdateShipmentNameInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentNameRequest
}

const $UpdateShipmentNameInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $UpdateShipmentNameRequest
}))
export const UpdateShipmentNameInput: S.Codec<UpdateShipmentNameInput> = /*#__PURE__*/ S.schema(
  $UpdateShipmentNameInput
)

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
}, { body: (): C.Shape => $UpdateShipmentNameRequest })

/** Input of `listShipmentPallets`. */
export interface ListShipmentPalletsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $ListShipmentPalletsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const ListShipmentPalletsInput: S.Codec<ListShipmentPalletsInput> = /*#__PURE__*/ S.schema(
  $ListShipmentPalletsInput
)

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
}, { output: (): C.Shape => $ListShipmentPalletsResponse })

/** Input of `cancelSelfShipAppointment`. */
export interface CancelSelfShipAppointmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: CancelSelfShipAppointmentRequest
}

const $CancelSelfShipAppointmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $CancelSelfShipAppointmentRequest
}))
export const CancelSelfShipAppointmentInput: S.Codec<CancelSelfShipAppointmentInput> = /*#__PURE__*/ S.schema(
  $CancelSelfShipAppointmentInput
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
}, { body: (): C.Shape => $CancelSelfShipAppointmentRequest, output: (): C.Shape => $CancelSelfShipAppointmentResponse })

/** Input of `getSelfShipAppointmentSlots`. */
export interface GetSelfShipAppointmentSlotsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
}

const $GetSelfShipAppointmentSlotsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String)
}))
export const GetSelfShipAppointmentSlotsInput: S.Codec<GetSelfShipAppointmentSlotsInput> = /*#__PURE__*/ S.schema(
  $GetSelfShipAppointmentSlotsInput
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
}, { output: (): C.Shape => $GetSelfShipAppointmentSlotsResponse })

/** Input of `generateSelfShipAppointmentSlots`. */
export interface GenerateSelfShipAppointmentSlotsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: GenerateSelfShipAppointmentSlotsRequest
}

const $GenerateSelfShipAppointmentSlotsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $GenerateSelfShipAppointmentSlotsRequest
}))
export const GenerateSelfShipAppointmentSlotsInput: S.Codec<GenerateSelfShipAppointmentSlotsInput> = /*#__PURE__*/ S.schema(
  $GenerateSelfShipAppointmentSlotsInput
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
  body: (): C.Shape => $GenerateSelfShipAppointmentSlotsRequest,
  output: (): C.Shape => $GenerateSelfShipAppointmentSlotsResponse
})

/** Input of `scheduleSelfShipAppointment`. */
export interface ScheduleSelfShipAppointmentInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly slotId: string
  readonly body: ScheduleSelfShipAppointmentRequest
}

const $ScheduleSelfShipAppointmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  slotId: C.String,
  body: $ScheduleSelfShipAppointmentRequest
}))
export const ScheduleSelfShipAppointmentInput: S.Codec<ScheduleSelfShipAppointmentInput> = /*#__PURE__*/ S.schema(
  $ScheduleSelfShipAppointmentInput
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
  body: (): C.Shape => $ScheduleSelfShipAppointmentRequest,
  output: (): C.Shape => $ScheduleSelfShipAppointmentResponse
})

/** Input of `updateShipmentSourceAddress`. */
export interface UpdateShipmentSourceAddressInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentSourceAddressRequest
}

const $UpdateShipmentSourceAddressInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $UpdateShipmentSourceAddressRequest
}))
export const UpdateShipmentSourceAddressInput: S.Codec<UpdateShipmentSourceAddressInput> = /*#__PURE__*/ S.schema(
  $UpdateShipmentSourceAddressInput
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
  body: (): C.Shape => $UpdateShipmentSourceAddressRequest,
  output: (): C.Shape => $UpdateShipmentSourceAddressResponse
})

/** Input of `updateShipmentTrackingDetails`. */
export interface UpdateShipmentTrackingDetailsInput {
  readonly inboundPlanId: string
  readonly shipmentId: string
  readonly body: UpdateShipmentTrackingDetailsRequest
}

const $UpdateShipmentTrackingDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  shipmentId: C.String,
  body: $UpdateShipmentTrackingDetailsRequest
}))
export const UpdateShipmentTrackingDetailsInput: S.Codec<UpdateShipmentTrackingDetailsInput> = /*#__PURE__*/ S.schema(
  $UpdateShipmentTrackingDetailsInput
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
  body: (): C.Shape => $UpdateShipmentTrackingDetailsRequest,
  output: (): C.Shape => $UpdateShipmentTrackingDetailsResponse
})

/** Input of `listTransportationOptions`. */
export interface ListTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly pageSize?: number | undefined
  readonly paginationToken?: string | undefined
  readonly placementOptionId?: string | undefined
  readonly shipmentId?: string | undefined
}

const $ListTransportationOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  pageSize: C.optional(C.Number),
  paginationToken: C.optional(C.String),
  placementOptionId: C.optional(C.String),
  shipmentId: C.optional(C.String)
}))
export const ListTransportationOptionsInput: S.Codec<ListTransportationOptionsInput> = /*#__PURE__*/ S.schema(
  $ListTransportationOptionsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Needs `placementOptionId` or `shipmentId`
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
  rules: [["some", "placementOptionId", "shipmentId"]],
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
}, { output: (): C.Shape => $ListTransportationOptionsResponse })

/** Input of `generateTransportationOptions`. */
export interface GenerateTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly body: GenerateTransportationOptionsRequest
}

const $GenerateTransportationOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  body: $GenerateTransportationOptionsRequest
}))
export const GenerateTransportationOptionsInput: S.Codec<GenerateTransportationOptionsInput> = /*#__PURE__*/ S.schema(
  $GenerateTransportationOptionsInput
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
  body: (): C.Shape => $GenerateTransportationOptionsRequest,
  output: (): C.Shape => $GenerateTransportationOptionsResponse
})

/** Input of `confirmTransportationOptions`. */
export interface ConfirmTransportationOptionsInput {
  readonly inboundPlanId: string
  readonly body: ConfirmTransportationOptionsRequest
}

const $ConfirmTransportationOptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  body: $ConfirmTransportationOptionsRequest
}))
export const ConfirmTransportationOptionsInput: S.Codec<ConfirmTransportationOptionsInput> = /*#__PURE__*/ S.schema(
  $ConfirmTransportationOptionsInput
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
  body: (): C.Shape => $ConfirmTransportationOptionsRequest,
  output: (): C.Shape => $ConfirmTransportationOptionsResponse
})

/** Input of `listItemComplianceDetails`. */
export interface ListItemComplianceDetailsInput {
  readonly mskus: ReadonlyArray<string>
  readonly marketplaceId: string
}

const $ListItemComplianceDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  mskus: C.Array(C.String),
  marketplaceId: C.String
}))
export const ListItemComplianceDetailsInput: S.Codec<ListItemComplianceDetailsInput> = /*#__PURE__*/ S.schema(
  $ListItemComplianceDetailsInput
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
}, { output: (): C.Shape => $ListItemComplianceDetailsResponse })

/** Input of `updateItemComplianceDetails`. */
export interface UpdateItemComplianceDetailsInput {
  readonly marketplaceId: string
  readonly body: UpdateItemComplianceDetailsRequest
}

const $UpdateItemComplianceDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  body: $UpdateItemComplianceDetailsRequest
}))
export const UpdateItemComplianceDetailsInput: S.Codec<UpdateItemComplianceDetailsInput> = /*#__PURE__*/ S.schema(
  $UpdateItemComplianceDetailsInput
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
  body: (): C.Shape => $UpdateItemComplianceDetailsRequest,
  output: (): C.Shape => $UpdateItemComplianceDetailsResponse
})

/** Input of `createMarketplaceItemLabels`. */
export interface CreateMarketplaceItemLabelsInput {
  readonly body: CreateMarketplaceItemLabelsRequest
}

const $CreateMarketplaceItemLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateMarketplaceItemLabelsRequest
}))
export const CreateMarketplaceItemLabelsInput: S.Codec<CreateMarketplaceItemLabelsInput> = /*#__PURE__*/ S.schema(
  $CreateMarketplaceItemLabelsInput
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
  body: (): C.Shape => $CreateMarketplaceItemLabelsRequest,
  output: (): C.Shape => $CreateMarketplaceItemLabelsResponse
})

/** Input of `listPrepDetails`. */
export interface ListPrepDetailsInput {
  readonly marketplaceId: string
  readonly mskus: ReadonlyArray<string>
}

const $ListPrepDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  mskus: C.Array(C.String)
}))
export const ListPrepDetailsInput: S.Codec<ListPrepDetailsInput> = /*#__PURE__*/ S.schema($ListPrepDetailsInput)

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
}, { output: (): C.Shape => $ListPrepDetailsResponse })

/** Input of `setPrepDetails`. */
export interface SetPrepDetailsInput {
  readonly body: SetPrepDetailsRequest
}

const $SetPrepDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $SetPrepDetailsRequest }))
export const SetPrepDetailsInput: S.Codec<SetPrepDetailsInput> = /*#__PURE__*/ S.schema($SetPrepDetailsInput)

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
}, { body: (): C.Shape => $SetPrepDetailsRequest, output: (): C.Shape => $SetPrepDetailsResponse })

/** Input of `getInboundOperationStatus`. */
export interface GetInboundOperationStatusInput {
  readonly operationId: string
}

const $GetInboundOperationStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const GetInboundOperationStatusInput: S.Codec<GetInboundOperationStatusInput> = /*#__PURE__*/ S.schema(
  $GetInboundOperationStatusInput
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
}, { output: (): C.Shape => $InboundOperationStatus })

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  city: C.String,
  companyName: C.optional(C.String),
  countryCode: C.String,
  districtOrCounty: C.optional(C.String),
  email: C.optional(C.String),
  name: C.String,
  phoneNumber: C.optional(C.String),
  postalCode: C.String,
  stateOrProvinceCode: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

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

const $AddressInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  city: C.String,
  companyName: C.optional(C.String),
  countryCode: C.String,
  districtOrCounty: C.optional(C.String),
  email: C.optional(C.String),
  name: C.String,
  phoneNumber: C.String,
  postalCode: C.String,
  stateOrProvinceCode: C.optional(C.String)
}))
export const AddressInput: S.Codec<AddressInput> = /*#__PURE__*/ S.schema($AddressInput)

export type AllOwnersConstraint = "MUST_MATCH" | (string & {})

const $AllOwnersConstraint: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AllOwnersConstraint: S.Codec<AllOwnersConstraint> = /*#__PURE__*/ S.schema($AllOwnersConstraint)

export interface AppointmentSlot {
  readonly slotId: string
  readonly slotTime: AppointmentSlotTime
}

const $AppointmentSlot: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  slotId: C.String,
  slotTime: $AppointmentSlotTime
}))
export const AppointmentSlot: S.Codec<AppointmentSlot> = /*#__PURE__*/ S.schema($AppointmentSlot)

export interface AppointmentSlotTime {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

const $AppointmentSlotTime: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ endTime: C.String, startTime: C.String }))
export const AppointmentSlotTime: S.Codec<AppointmentSlotTime> = /*#__PURE__*/ S.schema($AppointmentSlotTime)

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

const $Box: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxId: C.optional(C.String),
  contentInformationSource: C.optional($BoxContentInformationSource),
  destinationRegion: C.optional($Region),
  dimensions: C.optional($Dimensions),
  externalContainerIdentifier: C.optional(C.String),
  externalContainerIdentifierType: C.optional(C.String),
  items: C.optional(C.Array($Item)),
  packageId: C.String,
  quantity: C.optional(C.Number),
  templateName: C.optional(C.String),
  weight: C.optional($Weight)
}))
export const Box: S.Codec<Box> = /*#__PURE__*/ S.schema($Box)

export type BoxContentInformationSource = "BOX_CONTENT_PROVIDED" | "MANUAL_PROCESS" | "BARCODE_2D" | (string & {})

const $BoxContentInformationSource: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BoxContentInformationSource: S.Codec<BoxContentInformationSource> = /*#__PURE__*/ S.schema(
  $BoxContentInformationSource
)

export interface BoxInput {
  readonly contentInformationSource: BoxContentInformationSource
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInputInput> | undefined
  readonly quantity: number
  readonly weight: Weight
}

const $BoxInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: C.optional(C.Array($ItemInputInput)),
  quantity: C.Number,
  weight: $Weight
}))
export const BoxInput: S.Codec<BoxInput> = /*#__PURE__*/ S.schema($BoxInput)

export interface BoxRequirements {
  readonly weight: WeightRange
}

const $BoxRequirements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ weight: $WeightRange }))
export const BoxRequirements: S.Codec<BoxRequirements> = /*#__PURE__*/ S.schema($BoxRequirements)

export interface BoxUpdateInput {
  readonly contentInformationSource: BoxContentInformationSource
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInput> | undefined
  readonly packageId?: string | undefined
  readonly quantity: number
  readonly weight: Weight
}

const $BoxUpdateInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: C.optional(C.Array($ItemInput)),
  packageId: C.optional(C.String),
  quantity: C.Number,
  weight: $Weight
}))
export const BoxUpdateInput: S.Codec<BoxUpdateInput> = /*#__PURE__*/ S.schema($BoxUpdateInput)

export interface CancelInboundPlanResponse {
  readonly operationId: string
}

const $CancelInboundPlanResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const CancelInboundPlanResponse: S.Codec<CancelInboundPlanResponse> = /*#__PURE__*/ S.schema(
  $CancelInboundPlanResponse
)

export interface CancelSelfShipAppointmentRequest {
  readonly reasonComment?: ReasonComment | undefined
}

const $CancelSelfShipAppointmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reasonComment: C.optional($ReasonComment)
}))
export const CancelSelfShipAppointmentRequest: S.Codec<CancelSelfShipAppointmentRequest> = /*#__PURE__*/ S.schema(
  $CancelSelfShipAppointmentRequest
)

export interface CancelSelfShipAppointmentResponse {
  readonly operationId: string
}

const $CancelSelfShipAppointmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const CancelSelfShipAppointmentResponse: S.Codec<CancelSelfShipAppointmentResponse> = /*#__PURE__*/ S.schema(
  $CancelSelfShipAppointmentResponse
)

export interface Carrier {
  readonly alphaCode?: string | undefined
  readonly name?: string | undefined
}

const $Carrier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  alphaCode: C.optional(C.String),
  name: C.optional(C.String)
}))
export const Carrier: S.Codec<Carrier> = /*#__PURE__*/ S.schema($Carrier)

export interface CarrierAppointment {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

const $CarrierAppointment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ endTime: C.String, startTime: C.String }))
export const CarrierAppointment: S.Codec<CarrierAppointment> = /*#__PURE__*/ S.schema($CarrierAppointment)

export interface ComplianceDetail {
  readonly asin?: string | undefined
  readonly fnsku?: string | undefined
  readonly msku?: string | undefined
  readonly taxDetails?: TaxDetails | undefined
}

const $ComplianceDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  fnsku: C.optional(C.String),
  msku: C.optional(C.String),
  taxDetails: C.optional($TaxDetails)
}))
export const ComplianceDetail: S.Codec<ComplianceDetail> = /*#__PURE__*/ S.schema($ComplianceDetail)

export interface ConfirmDeliveryWindowOptionsResponse {
  readonly operationId: string
}

const $ConfirmDeliveryWindowOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const ConfirmDeliveryWindowOptionsResponse: S.Codec<ConfirmDeliveryWindowOptionsResponse> = /*#__PURE__*/ S.schema(
  $ConfirmDeliveryWindowOptionsResponse
)

export interface ConfirmPackingOptionResponse {
  readonly operationId: string
}

const $ConfirmPackingOptionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const ConfirmPackingOptionResponse: S.Codec<ConfirmPackingOptionResponse> = /*#__PURE__*/ S.schema(
  $ConfirmPackingOptionResponse
)

export interface ConfirmPlacementOptionResponse {
  readonly operationId: string
}

const $ConfirmPlacementOptionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const ConfirmPlacementOptionResponse: S.Codec<ConfirmPlacementOptionResponse> = /*#__PURE__*/ S.schema(
  $ConfirmPlacementOptionResponse
)

export interface ConfirmShipmentContentUpdatePreviewResponse {
  readonly operationId: string
}

const $ConfirmShipmentContentUpdatePreviewResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const ConfirmShipmentContentUpdatePreviewResponse: S.Codec<ConfirmShipmentContentUpdatePreviewResponse> = /*#__PURE__*/ S.schema(
  $ConfirmShipmentContentUpdatePreviewResponse
)

export interface ConfirmTransportationOptionsRequest {
  readonly transportationSelections: ReadonlyArray<TransportationSelection>
}

const $ConfirmTransportationOptionsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  transportationSelections: C.Array($TransportationSelection)
}))
export const ConfirmTransportationOptionsRequest: S.Codec<ConfirmTransportationOptionsRequest> = /*#__PURE__*/ S.schema(
  $ConfirmTransportationOptionsRequest
)

export interface ConfirmTransportationOptionsResponse {
  readonly operationId: string
}

const $ConfirmTransportationOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const ConfirmTransportationOptionsResponse: S.Codec<ConfirmTransportationOptionsResponse> = /*#__PURE__*/ S.schema(
  $ConfirmTransportationOptionsResponse
)

export interface ContactInformation {
  readonly email?: string | undefined
  readonly name: string
  readonly phoneNumber: string
}

const $ContactInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  email: C.optional(C.String),
  name: C.String,
  phoneNumber: C.String
}))
export const ContactInformation: S.Codec<ContactInformation> = /*#__PURE__*/ S.schema($ContactInformation)

export interface ContentUpdatePreview {
  readonly contentUpdatePreviewId: string
  /** ISO 8601. */
  readonly expiration: string
  readonly requestedUpdates: RequestedUpdates
  readonly transportationOption: TransportationOption
}

const $ContentUpdatePreview: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentUpdatePreviewId: C.String,
  expiration: C.String,
  requestedUpdates: $RequestedUpdates,
  transportationOption: $TransportationOption
}))
export const ContentUpdatePreview: S.Codec<ContentUpdatePreview> = /*#__PURE__*/ S.schema($ContentUpdatePreview)

export interface CreateInboundPlanRequest {
  readonly destinationMarketplaces: ReadonlyArray<string>
  readonly items: ReadonlyArray<ItemInputInput>
  readonly name?: string | undefined
  readonly sourceAddress: AddressInput
}

const $CreateInboundPlanRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destinationMarketplaces: C.Array(C.String, 1),
  items: C.Array($ItemInputInput, 2000),
  name: C.optional(C.String),
  sourceAddress: $AddressInput
}))
export const CreateInboundPlanRequest: S.Codec<CreateInboundPlanRequest> = /*#__PURE__*/ S.schema(
  $CreateInboundPlanRequest
)

export interface CreateInboundPlanResponse {
  readonly inboundPlanId: string
  readonly operationId: string
}

const $CreateInboundPlanResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlanId: C.String,
  operationId: C.String
}))
export const CreateInboundPlanResponse: S.Codec<CreateInboundPlanResponse> = /*#__PURE__*/ S.schema(
  $CreateInboundPlanResponse
)

export interface CreateMarketplaceItemLabelsRequest {
  readonly height?: number | undefined
  readonly labelType: LabelPrintType
  readonly localeCode?: string | undefined
  readonly marketplaceId: string
  readonly mskuQuantities: ReadonlyArray<MskuQuantity>
  readonly pageType?: ItemLabelPageType | undefined
  readonly width?: number | undefined
}

const $CreateMarketplaceItemLabelsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  height: C.optional(C.Number),
  labelType: $LabelPrintType,
  localeCode: C.optional(C.String),
  marketplaceId: C.String,
  mskuQuantities: C.Array($MskuQuantity, 100),
  pageType: C.optional($ItemLabelPageType),
  width: C.optional(C.Number)
}))
export const CreateMarketplaceItemLabelsRequest: S.Codec<CreateMarketplaceItemLabelsRequest> = /*#__PURE__*/ S.schema(
  $CreateMarketplaceItemLabelsRequest
)

export interface CreateMarketplaceItemLabelsResponse {
  readonly documentDownloads: ReadonlyArray<DocumentDownload>
}

const $CreateMarketplaceItemLabelsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  documentDownloads: C.Array($DocumentDownload)
}))
export const CreateMarketplaceItemLabelsResponse: S.Codec<CreateMarketplaceItemLabelsResponse> = /*#__PURE__*/ S.schema(
  $CreateMarketplaceItemLabelsResponse
)

export interface Currency {
  readonly amount: number
  readonly code: string
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amount: C.Number, code: C.String }))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface CustomPlacementInput {
  readonly items: ReadonlyArray<ItemInputInput>
  readonly warehouseId: string
}

const $CustomPlacementInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  items: C.Array($ItemInputInput, 2000),
  warehouseId: C.String
}))
export const CustomPlacementInput: S.Codec<CustomPlacementInput> = /*#__PURE__*/ S.schema($CustomPlacementInput)

export interface Dates {
  readonly readyToShipWindow?: Window | undefined
}

const $Dates: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ readyToShipWindow: C.optional($Window) }))
export const Dates: S.Codec<Dates> = /*#__PURE__*/ S.schema($Dates)

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

const $DeliveryWindowOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  availabilityType: C.String,
  deliveryWindowOptionId: C.String,
  discounts: C.optional(C.Array($Incentive)),
  endDate: C.String,
  startDate: C.String,
  validUntil: C.String
}))
export const DeliveryWindowOption: S.Codec<DeliveryWindowOption> = /*#__PURE__*/ S.schema($DeliveryWindowOption)

export interface Dimensions {
  readonly height: number
  readonly length: number
  readonly unitOfMeasurement: UnitOfMeasurement
  readonly width: number
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  height: C.Number,
  length: C.Number,
  unitOfMeasurement: $UnitOfMeasurement,
  width: C.Number
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export interface DocumentDownload {
  readonly downloadType: string
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly uri: string
}

const $DocumentDownload: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  downloadType: C.String,
  expiration: C.optional(C.String),
  uri: C.String
}))
export const DocumentDownload: S.Codec<DocumentDownload> = /*#__PURE__*/ S.schema($DocumentDownload)

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

export interface FreightInformation {
  readonly declaredValue?: Currency | undefined
  readonly freightClass?: string | undefined
}

const $FreightInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  declaredValue: C.optional($Currency),
  freightClass: C.optional(C.String)
}))
export const FreightInformation: S.Codec<FreightInformation> = /*#__PURE__*/ S.schema($FreightInformation)

export interface GenerateDeliveryWindowOptionsResponse {
  readonly operationId: string
}

const $GenerateDeliveryWindowOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const GenerateDeliveryWindowOptionsResponse: S.Codec<GenerateDeliveryWindowOptionsResponse> = /*#__PURE__*/ S.schema(
  $GenerateDeliveryWindowOptionsResponse
)

export interface GeneratePackingOptionsResponse {
  readonly operationId: string
}

const $GeneratePackingOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const GeneratePackingOptionsResponse: S.Codec<GeneratePackingOptionsResponse> = /*#__PURE__*/ S.schema(
  $GeneratePackingOptionsResponse
)

export interface GeneratePlacementOptionsRequest {
  readonly customPlacement?: ReadonlyArray<CustomPlacementInput> | undefined
}

const $GeneratePlacementOptionsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  customPlacement: C.optional(C.Array($CustomPlacementInput))
}))
export const GeneratePlacementOptionsRequest: S.Codec<GeneratePlacementOptionsRequest> = /*#__PURE__*/ S.schema(
  $GeneratePlacementOptionsRequest
)

export interface GeneratePlacementOptionsResponse {
  readonly operationId: string
}

const $GeneratePlacementOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const GeneratePlacementOptionsResponse: S.Codec<GeneratePlacementOptionsResponse> = /*#__PURE__*/ S.schema(
  $GeneratePlacementOptionsResponse
)

export interface GenerateSelfShipAppointmentSlotsRequest {
  readonly desiredEndDate?: DateTimeInput | undefined
  readonly desiredStartDate?: DateTimeInput | undefined
}

const $GenerateSelfShipAppointmentSlotsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  desiredEndDate: C.optional(C.DateTimeInput),
  desiredStartDate: C.optional(C.DateTimeInput)
}))
export const GenerateSelfShipAppointmentSlotsRequest: S.Codec<GenerateSelfShipAppointmentSlotsRequest> = /*#__PURE__*/ S.schema(
  $GenerateSelfShipAppointmentSlotsRequest
)

export interface GenerateSelfShipAppointmentSlotsResponse {
  readonly operationId: string
}

const $GenerateSelfShipAppointmentSlotsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const GenerateSelfShipAppointmentSlotsResponse: S.Codec<GenerateSelfShipAppointmentSlotsResponse> = /*#__PURE__*/ S.schema(
  $GenerateSelfShipAppointmentSlotsResponse
)

export interface GenerateShipmentContentUpdatePreviewsRequest {
  readonly boxes: ReadonlyArray<BoxUpdateInputInput>
  readonly items: ReadonlyArray<ItemInputInput>
}

const $GenerateShipmentContentUpdatePreviewsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.Array($BoxUpdateInputInput, 5000),
  items: C.Array($ItemInputInput, 2000)
}))
export const GenerateShipmentContentUpdatePreviewsRequest: S.Codec<GenerateShipmentContentUpdatePreviewsRequest> = /*#__PURE__*/ S.schema(
  $GenerateShipmentContentUpdatePreviewsRequest
)

export interface GenerateShipmentContentUpdatePreviewsResponse {
  readonly operationId: string
}

const $GenerateShipmentContentUpdatePreviewsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const GenerateShipmentContentUpdatePreviewsResponse: S.Codec<GenerateShipmentContentUpdatePreviewsResponse> = /*#__PURE__*/ S.schema(
  $GenerateShipmentContentUpdatePreviewsResponse
)

export interface GenerateTransportationOptionsRequest {
  readonly placementOptionId: string
  readonly shipmentTransportationConfigurations: ReadonlyArray<ShipmentTransportationConfiguration>
}

const $GenerateTransportationOptionsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  placementOptionId: C.String,
  shipmentTransportationConfigurations: C.Array($ShipmentTransportationConfiguration)
}))
export const GenerateTransportationOptionsRequest: S.Codec<GenerateTransportationOptionsRequest> = /*#__PURE__*/ S.schema(
  $GenerateTransportationOptionsRequest
)

export interface GenerateTransportationOptionsResponse {
  readonly operationId: string
}

const $GenerateTransportationOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const GenerateTransportationOptionsResponse: S.Codec<GenerateTransportationOptionsResponse> = /*#__PURE__*/ S.schema(
  $GenerateTransportationOptionsResponse
)

export interface GetDeliveryChallanDocumentResponse {
  readonly documentDownload: DocumentDownload
}

const $GetDeliveryChallanDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  documentDownload: $DocumentDownload
}))
export const GetDeliveryChallanDocumentResponse: S.Codec<GetDeliveryChallanDocumentResponse> = /*#__PURE__*/ S.schema(
  $GetDeliveryChallanDocumentResponse
)

export interface GetSelfShipAppointmentSlotsResponse {
  readonly pagination?: Pagination | undefined
  readonly selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
}

const $GetSelfShipAppointmentSlotsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  selfShipAppointmentSlotsAvailability: $SelfShipAppointmentSlotsAvailability
}))
export const GetSelfShipAppointmentSlotsResponse: S.Codec<GetSelfShipAppointmentSlotsResponse> = /*#__PURE__*/ S.schema(
  $GetSelfShipAppointmentSlotsResponse
)

export interface InboundOperationStatus {
  readonly operation: string
  readonly operationId: string
  readonly operationProblems: ReadonlyArray<OperationProblem>
  readonly operationStatus: OperationStatus
}

const $InboundOperationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operation: C.String,
  operationId: C.String,
  operationProblems: C.Array($OperationProblem),
  operationStatus: $OperationStatus
}))
export const InboundOperationStatus: S.Codec<InboundOperationStatus> = /*#__PURE__*/ S.schema($InboundOperationStatus)

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

const $InboundPlan: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.String,
  inboundPlanId: C.String,
  lastUpdatedAt: C.String,
  marketplaceIds: C.Array(C.String),
  name: C.String,
  packingOptions: C.optional(C.Array($PackingOptionSummary)),
  placementOptions: C.optional(C.Array($PlacementOptionSummary)),
  shipments: C.optional(C.Array($ShipmentSummary)),
  sourceAddress: $Address,
  status: C.String
}))
export const InboundPlan: S.Codec<InboundPlan> = /*#__PURE__*/ S.schema($InboundPlan)

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

const $InboundPlanSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createdAt: C.String,
  inboundPlanId: C.String,
  lastUpdatedAt: C.String,
  marketplaceIds: C.Array(C.String),
  name: C.String,
  sourceAddress: $Address,
  status: C.String
}))
export const InboundPlanSummary: S.Codec<InboundPlanSummary> = /*#__PURE__*/ S.schema($InboundPlanSummary)

export interface Incentive {
  readonly description: string
  readonly target: string
  readonly type: string
  readonly value: Currency
}

const $Incentive: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  description: C.String,
  target: C.String,
  type: C.String,
  value: $Currency
}))
export const Incentive: S.Codec<Incentive> = /*#__PURE__*/ S.schema($Incentive)

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

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  expiration: C.optional(C.String),
  fnsku: C.String,
  labelOwner: C.String,
  manufacturingLotCode: C.optional(C.String),
  msku: C.String,
  prepInstructions: C.Array($PrepInstruction),
  quantity: C.Number
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export interface ItemInput {
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly labelOwner: LabelOwner
  readonly manufacturingLotCode?: string | undefined
  readonly msku: string
  readonly prepOwner: PrepOwner
  readonly quantity: number
}

const $ItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiration: C.optional(C.String),
  labelOwner: $LabelOwner,
  manufacturingLotCode: C.optional(C.String),
  msku: C.String,
  prepOwner: $PrepOwner,
  quantity: C.Number
}))
export const ItemInput: S.Codec<ItemInput> = /*#__PURE__*/ S.schema($ItemInput)

export type ItemLabelPageType = "A4_21" | "A4_24" | "A4_24_64x33" | "A4_24_66x35" | "A4_24_70x36" | "A4_24_70x37" | "A4_24i" | "A4_27" | "A4_40_52x29" | "A4_44_48x25" | "Letter_30" | (string & {})

const $ItemLabelPageType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ItemLabelPageType: S.Codec<ItemLabelPageType> = /*#__PURE__*/ S.schema($ItemLabelPageType)

export type LabelOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

const $LabelOwner: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelOwner: S.Codec<LabelOwner> = /*#__PURE__*/ S.schema($LabelOwner)

export type LabelPrintType = "STANDARD_FORMAT" | "THERMAL_PRINTING" | (string & {})

const $LabelPrintType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelPrintType: S.Codec<LabelPrintType> = /*#__PURE__*/ S.schema($LabelPrintType)

export interface ListDeliveryWindowOptionsResponse {
  readonly deliveryWindowOptions: ReadonlyArray<DeliveryWindowOption>
  readonly pagination?: Pagination | undefined
}

const $ListDeliveryWindowOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryWindowOptions: C.Array($DeliveryWindowOption),
  pagination: C.optional($Pagination)
}))
export const ListDeliveryWindowOptionsResponse: S.Codec<ListDeliveryWindowOptionsResponse> = /*#__PURE__*/ S.schema(
  $ListDeliveryWindowOptionsResponse
)

export interface ListInboundPlanBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlanBoxesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.Array($Box),
  pagination: C.optional($Pagination)
}))
export const ListInboundPlanBoxesResponse: S.Codec<ListInboundPlanBoxesResponse> = /*#__PURE__*/ S.schema(
  $ListInboundPlanBoxesResponse
)

export interface ListInboundPlanItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlanItemsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  items: C.Array($Item),
  pagination: C.optional($Pagination)
}))
export const ListInboundPlanItemsResponse: S.Codec<ListInboundPlanItemsResponse> = /*#__PURE__*/ S.schema(
  $ListInboundPlanItemsResponse
)

export interface ListInboundPlanPalletsResponse {
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

const $ListInboundPlanPalletsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  pallets: C.Array($Pallet)
}))
export const ListInboundPlanPalletsResponse: S.Codec<ListInboundPlanPalletsResponse> = /*#__PURE__*/ S.schema(
  $ListInboundPlanPalletsResponse
)

export interface ListInboundPlansResponse {
  readonly inboundPlans?: ReadonlyArray<InboundPlanSummary> | undefined
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlansResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inboundPlans: C.optional(C.Array($InboundPlanSummary)),
  pagination: C.optional($Pagination)
}))
export const ListInboundPlansResponse: S.Codec<ListInboundPlansResponse> = /*#__PURE__*/ S.schema(
  $ListInboundPlansResponse
)

export interface ListItemComplianceDetailsResponse {
  readonly complianceDetails?: ReadonlyArray<ComplianceDetail> | undefined
}

const $ListItemComplianceDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  complianceDetails: C.optional(C.Array($ComplianceDetail))
}))
export const ListItemComplianceDetailsResponse: S.Codec<ListItemComplianceDetailsResponse> = /*#__PURE__*/ S.schema(
  $ListItemComplianceDetailsResponse
)

export interface ListPackingGroupBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

const $ListPackingGroupBoxesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.Array($Box),
  pagination: C.optional($Pagination)
}))
export const ListPackingGroupBoxesResponse: S.Codec<ListPackingGroupBoxesResponse> = /*#__PURE__*/ S.schema(
  $ListPackingGroupBoxesResponse
)

export interface ListPackingGroupItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

const $ListPackingGroupItemsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  items: C.Array($Item),
  pagination: C.optional($Pagination)
}))
export const ListPackingGroupItemsResponse: S.Codec<ListPackingGroupItemsResponse> = /*#__PURE__*/ S.schema(
  $ListPackingGroupItemsResponse
)

export interface ListPackingOptionsResponse {
  readonly packingOptions: ReadonlyArray<PackingOption>
  readonly pagination?: Pagination | undefined
}

const $ListPackingOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packingOptions: C.Array($PackingOption),
  pagination: C.optional($Pagination)
}))
export const ListPackingOptionsResponse: S.Codec<ListPackingOptionsResponse> = /*#__PURE__*/ S.schema(
  $ListPackingOptionsResponse
)

export interface ListPlacementOptionsResponse {
  readonly pagination?: Pagination | undefined
  readonly placementOptions: ReadonlyArray<PlacementOption>
}

const $ListPlacementOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  placementOptions: C.Array($PlacementOption)
}))
export const ListPlacementOptionsResponse: S.Codec<ListPlacementOptionsResponse> = /*#__PURE__*/ S.schema(
  $ListPlacementOptionsResponse
)

export interface ListPrepDetailsResponse {
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetail>
}

const $ListPrepDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  mskuPrepDetails: C.Array($MskuPrepDetail)
}))
export const ListPrepDetailsResponse: S.Codec<ListPrepDetailsResponse> = /*#__PURE__*/ S.schema(
  $ListPrepDetailsResponse
)

export interface ListShipmentBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  readonly pagination?: Pagination | undefined
}

const $ListShipmentBoxesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.Array($Box),
  pagination: C.optional($Pagination)
}))
export const ListShipmentBoxesResponse: S.Codec<ListShipmentBoxesResponse> = /*#__PURE__*/ S.schema(
  $ListShipmentBoxesResponse
)

export interface ListShipmentContentUpdatePreviewsResponse {
  readonly contentUpdatePreviews: ReadonlyArray<ContentUpdatePreview>
  readonly pagination?: Pagination | undefined
}

const $ListShipmentContentUpdatePreviewsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentUpdatePreviews: C.Array($ContentUpdatePreview),
  pagination: C.optional($Pagination)
}))
export const ListShipmentContentUpdatePreviewsResponse: S.Codec<ListShipmentContentUpdatePreviewsResponse> = /*#__PURE__*/ S.schema(
  $ListShipmentContentUpdatePreviewsResponse
)

export interface ListShipmentItemsResponse {
  readonly items: ReadonlyArray<Item>
  readonly pagination?: Pagination | undefined
}

const $ListShipmentItemsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  items: C.Array($Item),
  pagination: C.optional($Pagination)
}))
export const ListShipmentItemsResponse: S.Codec<ListShipmentItemsResponse> = /*#__PURE__*/ S.schema(
  $ListShipmentItemsResponse
)

export interface ListShipmentPalletsResponse {
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

const $ListShipmentPalletsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  pallets: C.Array($Pallet)
}))
export const ListShipmentPalletsResponse: S.Codec<ListShipmentPalletsResponse> = /*#__PURE__*/ S.schema(
  $ListShipmentPalletsResponse
)

export interface ListTransportationOptionsResponse {
  readonly pagination?: Pagination | undefined
  readonly transportationOptions: ReadonlyArray<TransportationOption>
}

const $ListTransportationOptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  transportationOptions: C.Array($TransportationOption)
}))
export const ListTransportationOptionsResponse: S.Codec<ListTransportationOptionsResponse> = /*#__PURE__*/ S.schema(
  $ListTransportationOptionsResponse
)

export interface LtlTrackingDetail {
  readonly billOfLadingNumber?: string | undefined
  readonly freightBillNumber?: ReadonlyArray<string> | undefined
}

const $LtlTrackingDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  billOfLadingNumber: C.optional(C.String),
  freightBillNumber: C.optional(C.Array(C.String))
}))
export const LtlTrackingDetail: S.Codec<LtlTrackingDetail> = /*#__PURE__*/ S.schema($LtlTrackingDetail)

export interface LtlTrackingDetailInput {
  readonly billOfLadingNumber?: string | undefined
  readonly freightBillNumber: ReadonlyArray<string>
}

const $LtlTrackingDetailInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  billOfLadingNumber: C.optional(C.String),
  freightBillNumber: C.Array(C.String, 1)
}))
export const LtlTrackingDetailInput: S.Codec<LtlTrackingDetailInput> = /*#__PURE__*/ S.schema($LtlTrackingDetailInput)

export interface MskuPrepDetail {
  readonly allOwnersConstraint?: AllOwnersConstraint | undefined
  readonly labelOwnerConstraint?: OwnerConstraint | undefined
  readonly msku: string
  readonly prepCategory: PrepCategory
  readonly prepOwnerConstraint?: OwnerConstraint | undefined
  readonly prepTypes: ReadonlyArray<PrepType>
}

const $MskuPrepDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  allOwnersConstraint: C.optional($AllOwnersConstraint),
  labelOwnerConstraint: C.optional($OwnerConstraint),
  msku: C.String,
  prepCategory: $PrepCategory,
  prepOwnerConstraint: C.optional($OwnerConstraint),
  prepTypes: C.Array($PrepType)
}))
export const MskuPrepDetail: S.Codec<MskuPrepDetail> = /*#__PURE__*/ S.schema($MskuPrepDetail)

export interface MskuPrepDetailInput {
  readonly msku: string
  readonly prepCategory: PrepCategory
  readonly prepTypes: ReadonlyArray<PrepType>
}

const $MskuPrepDetailInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  msku: C.String,
  prepCategory: $PrepCategory,
  prepTypes: C.Array($PrepType)
}))
export const MskuPrepDetailInput: S.Codec<MskuPrepDetailInput> = /*#__PURE__*/ S.schema($MskuPrepDetailInput)

export interface MskuQuantity {
  readonly msku: string
  readonly quantity: number
}

const $MskuQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ msku: C.String, quantity: C.Number }))
export const MskuQuantity: S.Codec<MskuQuantity> = /*#__PURE__*/ S.schema($MskuQuantity)

export interface OperationProblem {
  readonly code: string
  readonly details?: string | undefined
  readonly message: string
  readonly severity: string
}

const $OperationProblem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  details: C.optional(C.String),
  message: C.String,
  severity: C.String
}))
export const OperationProblem: S.Codec<OperationProblem> = /*#__PURE__*/ S.schema($OperationProblem)

export type OperationStatus = "SUCCESS" | "FAILED" | "IN_PROGRESS" | (string & {})

const $OperationStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OperationStatus: S.Codec<OperationStatus> = /*#__PURE__*/ S.schema($OperationStatus)

export type OwnerConstraint = "AMAZON_ONLY" | "NONE_ONLY" | "SELLER_ONLY" | (string & {})

const $OwnerConstraint: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OwnerConstraint: S.Codec<OwnerConstraint> = /*#__PURE__*/ S.schema($OwnerConstraint)

export interface PackageGroupingInput {
  readonly boxes: ReadonlyArray<BoxInput>
  readonly packingGroupId?: string | undefined
  readonly shipmentId?: string | undefined
}

const $PackageGroupingInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.Array($BoxInput, 5000),
  packingGroupId: C.optional(C.String),
  shipmentId: C.optional(C.String)
}))
export const PackageGroupingInput: S.Codec<PackageGroupingInput> = /*#__PURE__*/ S.schema($PackageGroupingInput)

export interface PackingConfiguration {
  readonly boxPackingMethods?: ReadonlyArray<BoxContentInformationSource> | undefined
  readonly boxRequirements?: BoxRequirements | undefined
  readonly shippingRequirements?: ReadonlyArray<ShippingRequirements> | undefined
}

const $PackingConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxPackingMethods: C.optional(C.Array($BoxContentInformationSource)),
  boxRequirements: C.optional($BoxRequirements),
  shippingRequirements: C.optional(C.Array($ShippingRequirements))
}))
export const PackingConfiguration: S.Codec<PackingConfiguration> = /*#__PURE__*/ S.schema($PackingConfiguration)

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

const $PackingOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  discounts: C.Array($Incentive),
  expiration: C.optional(C.String),
  fees: C.Array($Incentive),
  packingGroups: C.Array(C.String),
  packingOptionId: C.String,
  status: C.String,
  supportedConfigurations: C.Array($PackingConfiguration),
  supportedShippingConfigurations: C.Array($ShippingConfiguration)
}))
export const PackingOption: S.Codec<PackingOption> = /*#__PURE__*/ S.schema($PackingOption)

export interface PackingOptionSummary {
  readonly packingOptionId: string
  readonly status: string
}

const $PackingOptionSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packingOptionId: C.String,
  status: C.String
}))
export const PackingOptionSummary: S.Codec<PackingOptionSummary> = /*#__PURE__*/ S.schema($PackingOptionSummary)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface Pallet {
  readonly dimensions?: Dimensions | undefined
  readonly packageId: string
  readonly quantity?: number | undefined
  readonly stackability?: Stackability | undefined
  readonly weight?: Weight | undefined
}

const $Pallet: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: C.optional($Dimensions),
  packageId: C.String,
  quantity: C.optional(C.Number),
  stackability: C.optional($Stackability),
  weight: C.optional($Weight)
}))
export const Pallet: S.Codec<Pallet> = /*#__PURE__*/ S.schema($Pallet)

export interface PalletInput {
  readonly dimensions?: Dimensions | undefined
  readonly quantity: number
  readonly stackability?: Stackability | undefined
  readonly weight?: Weight | undefined
}

const $PalletInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: C.optional($Dimensions),
  quantity: C.Number,
  stackability: C.optional($Stackability),
  weight: C.optional($Weight)
}))
export const PalletInput: S.Codec<PalletInput> = /*#__PURE__*/ S.schema($PalletInput)

export interface PlacementOption {
  readonly discounts: ReadonlyArray<Incentive>
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly fees: ReadonlyArray<Incentive>
  readonly placementOptionId: string
  readonly shipmentIds: ReadonlyArray<string>
  readonly status: string
}

const $PlacementOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  discounts: C.Array($Incentive),
  expiration: C.optional(C.String),
  fees: C.Array($Incentive),
  placementOptionId: C.String,
  shipmentIds: C.Array(C.String),
  status: C.String
}))
export const PlacementOption: S.Codec<PlacementOption> = /*#__PURE__*/ S.schema($PlacementOption)

export interface PlacementOptionSummary {
  readonly placementOptionId: string
  readonly status: string
}

const $PlacementOptionSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  placementOptionId: C.String,
  status: C.String
}))
export const PlacementOptionSummary: S.Codec<PlacementOptionSummary> = /*#__PURE__*/ S.schema($PlacementOptionSummary)

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "UNKNOWN" | "NONE" | (string & {})

const $PrepCategory: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepCategory: S.Codec<PrepCategory> = /*#__PURE__*/ S.schema($PrepCategory)

export interface PrepInstruction {
  readonly fee?: Currency | undefined
  readonly prepOwner?: "AMAZON" | "SELLER" | "NONE" | "MERCHANT" | (string & {}) | undefined
  readonly prepType?: string | undefined
}

const $PrepInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fee: C.optional($Currency),
  prepOwner: C.optional(C.String),
  prepType: C.optional(C.String)
}))
export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.schema($PrepInstruction)

export type PrepOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

const $PrepOwner: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.schema($PrepOwner)

export type PrepType = "ITEM_BLACK_SHRINKWRAP" | "ITEM_BLANKSTK" | "ITEM_BOXING" | "ITEM_BUBBLEWRAP" | "ITEM_CAP_SEALING" | "ITEM_DEBUNDLE" | "ITEM_HANG_GARMENT" | "ITEM_LABELING" | "ITEM_NO_PREP" | "ITEM_POLYBAGGING" | "ITEM_RMOVHANG" | "ITEM_SETCREAT" | "ITEM_SETSTK" | "ITEM_SIOC" | "ITEM_SUFFOSTK" | "ITEM_TAPING" | (string & {})

const $PrepType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepType: S.Codec<PrepType> = /*#__PURE__*/ S.schema($PrepType)

export interface Quote {
  readonly cost: Currency
  /** ISO 8601. */
  readonly expiration?: string | undefined
  /** ISO 8601. */
  readonly voidableUntil?: string | undefined
}

const $Quote: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cost: $Currency,
  expiration: C.optional(C.String),
  voidableUntil: C.optional(C.String)
}))
export const Quote: S.Codec<Quote> = /*#__PURE__*/ S.schema($Quote)

export type ReasonComment = "APPOINTMENT_REQUESTED_BY_MISTAKE" | "VEHICLE_DELAY" | "SLOT_NOT_SUITABLE" | "OUTSIDE_CARRIER_BUSINESS_HOURS" | "UNFAVOURABLE_EXTERNAL_CONDITIONS" | "PROCUREMENT_DELAY" | "SHIPPING_PLAN_CHANGED" | "INCREASED_QUANTITY" | "OTHER" | (string & {})

const $ReasonComment: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ReasonComment: S.Codec<ReasonComment> = /*#__PURE__*/ S.schema($ReasonComment)

export interface Region {
  readonly countryCode?: string | undefined
  readonly state?: string | undefined
  readonly warehouseId?: string | undefined
}

const $Region: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  countryCode: C.optional(C.String),
  state: C.optional(C.String),
  warehouseId: C.optional(C.String)
}))
export const Region: S.Codec<Region> = /*#__PURE__*/ S.schema($Region)

export interface RequestedUpdates {
  readonly boxes?: ReadonlyArray<BoxUpdateInput> | undefined
  readonly items?: ReadonlyArray<ItemInput> | undefined
}

const $RequestedUpdates: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxes: C.optional(C.Array($BoxUpdateInput)),
  items: C.optional(C.Array($ItemInput))
}))
export const RequestedUpdates: S.Codec<RequestedUpdates> = /*#__PURE__*/ S.schema($RequestedUpdates)

export interface ScheduleSelfShipAppointmentRequest {
  readonly reasonComment?: ReasonComment | undefined
}

const $ScheduleSelfShipAppointmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reasonComment: C.optional($ReasonComment)
}))
export const ScheduleSelfShipAppointmentRequest: S.Codec<ScheduleSelfShipAppointmentRequest> = /*#__PURE__*/ S.schema(
  $ScheduleSelfShipAppointmentRequest
)

export interface ScheduleSelfShipAppointmentResponse {
  readonly selfShipAppointmentDetails: SelfShipAppointmentDetails
}

const $ScheduleSelfShipAppointmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  selfShipAppointmentDetails: $SelfShipAppointmentDetails
}))
export const ScheduleSelfShipAppointmentResponse: S.Codec<ScheduleSelfShipAppointmentResponse> = /*#__PURE__*/ S.schema(
  $ScheduleSelfShipAppointmentResponse
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

const $SelectedDeliveryWindow: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  availabilityType: C.String,
  deliveryWindowOptionId: C.String,
  editableUntil: C.optional(C.String),
  endDate: C.String,
  startDate: C.String
}))
export const SelectedDeliveryWindow: S.Codec<SelectedDeliveryWindow> = /*#__PURE__*/ S.schema($SelectedDeliveryWindow)

export interface SelfShipAppointmentDetails {
  readonly appointmentId?: number | undefined
  readonly appointmentSlotTime?: AppointmentSlotTime | undefined
  readonly appointmentStatus?: string | undefined
}

const $SelfShipAppointmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentId: C.optional(C.Number),
  appointmentSlotTime: C.optional($AppointmentSlotTime),
  appointmentStatus: C.optional(C.String)
}))
export const SelfShipAppointmentDetails: S.Codec<SelfShipAppointmentDetails> = /*#__PURE__*/ S.schema(
  $SelfShipAppointmentDetails
)

export interface SelfShipAppointmentSlotsAvailability {
  /** ISO 8601. */
  readonly expiresAt?: string | undefined
  readonly slots?: ReadonlyArray<AppointmentSlot> | undefined
}

const $SelfShipAppointmentSlotsAvailability: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiresAt: C.optional(C.String),
  slots: C.optional(C.Array($AppointmentSlot))
}))
export const SelfShipAppointmentSlotsAvailability: S.Codec<SelfShipAppointmentSlotsAvailability> = /*#__PURE__*/ S.schema(
  $SelfShipAppointmentSlotsAvailability
)

export interface SetPackingInformationRequest {
  readonly packageGroupings: ReadonlyArray<PackageGroupingInput>
}

const $SetPackingInformationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageGroupings: C.Array($PackageGroupingInput)
}))
export const SetPackingInformationRequest: S.Codec<SetPackingInformationRequest> = /*#__PURE__*/ S.schema(
  $SetPackingInformationRequest
)

export interface SetPackingInformationResponse {
  readonly operationId: string
}

const $SetPackingInformationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const SetPackingInformationResponse: S.Codec<SetPackingInformationResponse> = /*#__PURE__*/ S.schema(
  $SetPackingInformationResponse
)

export interface SetPrepDetailsRequest {
  readonly marketplaceId: string
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetailInput>
}

const $SetPrepDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  mskuPrepDetails: C.Array($MskuPrepDetailInput, 100)
}))
export const SetPrepDetailsRequest: S.Codec<SetPrepDetailsRequest> = /*#__PURE__*/ S.schema($SetPrepDetailsRequest)

export interface SetPrepDetailsResponse {
  readonly operationId: string
}

const $SetPrepDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const SetPrepDetailsResponse: S.Codec<SetPrepDetailsResponse> = /*#__PURE__*/ S.schema($SetPrepDetailsResponse)

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

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonReferenceId: C.optional(C.String),
  contactInformation: C.optional($ContactInformation),
  dates: C.optional($Dates),
  destination: $ShipmentDestination,
  freightInformation: C.optional($FreightInformation),
  name: C.optional(C.String),
  placementOptionId: C.String,
  selectedDeliveryWindow: C.optional($SelectedDeliveryWindow),
  selectedTransportationOptionId: C.optional(C.String),
  selfShipAppointmentDetails: C.optional(C.Array($SelfShipAppointmentDetails)),
  shipmentConfirmationId: C.optional(C.String),
  shipmentId: C.String,
  source: $ShipmentSource,
  status: C.optional(C.String),
  trackingDetails: C.optional($TrackingDetails)
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export interface ShipmentDestination {
  readonly address?: Address | undefined
  readonly destinationType: string
  readonly warehouseId?: string | undefined
}

const $ShipmentDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  address: C.optional($Address),
  destinationType: C.String,
  warehouseId: C.optional(C.String)
}))
export const ShipmentDestination: S.Codec<ShipmentDestination> = /*#__PURE__*/ S.schema($ShipmentDestination)

export interface ShipmentSource {
  readonly address?: Address | undefined
  readonly sourceType: string
}

const $ShipmentSource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  address: C.optional($Address),
  sourceType: C.String
}))
export const ShipmentSource: S.Codec<ShipmentSource> = /*#__PURE__*/ S.schema($ShipmentSource)

export interface ShipmentSummary {
  readonly shipmentId: string
  readonly status: string
}

const $ShipmentSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String, status: C.String }))
export const ShipmentSummary: S.Codec<ShipmentSummary> = /*#__PURE__*/ S.schema($ShipmentSummary)

export interface ShipmentTransportationConfiguration {
  readonly contactInformation?: ContactInformation | undefined
  readonly freightInformation?: FreightInformation | undefined
  readonly pallets?: ReadonlyArray<PalletInput> | undefined
  readonly readyToShipWindow: WindowInput
  readonly shipmentId: string
}

const $ShipmentTransportationConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contactInformation: C.optional($ContactInformation),
  freightInformation: C.optional($FreightInformation),
  pallets: C.optional(C.Array($PalletInput)),
  readyToShipWindow: $WindowInput,
  shipmentId: C.String
}))
export const ShipmentTransportationConfiguration: S.Codec<ShipmentTransportationConfiguration> = /*#__PURE__*/ S.schema(
  $ShipmentTransportationConfiguration
)

export interface ShippingConfiguration {
  readonly shippingMode?: string | undefined
  readonly shippingSolution?: string | undefined
}

const $ShippingConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingMode: C.optional(C.String),
  shippingSolution: C.optional(C.String)
}))
export const ShippingConfiguration: S.Codec<ShippingConfiguration> = /*#__PURE__*/ S.schema($ShippingConfiguration)

export interface ShippingRequirements {
  readonly modes: ReadonlyArray<string>
  readonly solution: string
}

const $ShippingRequirements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  modes: C.Array(C.String),
  solution: C.String
}))
export const ShippingRequirements: S.Codec<ShippingRequirements> = /*#__PURE__*/ S.schema($ShippingRequirements)

export interface SpdTrackingDetail {
  readonly spdTrackingItems?: ReadonlyArray<SpdTrackingItem> | undefined
}

const $SpdTrackingDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  spdTrackingItems: C.optional(C.Array($SpdTrackingItem))
}))
export const SpdTrackingDetail: S.Codec<SpdTrackingDetail> = /*#__PURE__*/ S.schema($SpdTrackingDetail)

export interface SpdTrackingDetailInput {
  readonly spdTrackingItems: ReadonlyArray<SpdTrackingItemInput>
}

const $SpdTrackingDetailInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  spdTrackingItems: C.Array($SpdTrackingItemInput)
}))
export const SpdTrackingDetailInput: S.Codec<SpdTrackingDetailInput> = /*#__PURE__*/ S.schema($SpdTrackingDetailInput)

export interface SpdTrackingItem {
  readonly boxId?: string | undefined
  readonly trackingId?: string | undefined
  readonly trackingNumberValidationStatus?: string | undefined
}

const $SpdTrackingItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  boxId: C.optional(C.String),
  trackingId: C.optional(C.String),
  trackingNumberValidationStatus: C.optional(C.String)
}))
export const SpdTrackingItem: S.Codec<SpdTrackingItem> = /*#__PURE__*/ S.schema($SpdTrackingItem)

export interface SpdTrackingItemInput {
  readonly boxId: string
  readonly trackingId: string
}

const $SpdTrackingItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ boxId: C.String, trackingId: C.String }))
export const SpdTrackingItemInput: S.Codec<SpdTrackingItemInput> = /*#__PURE__*/ S.schema($SpdTrackingItemInput)

export type Stackability = "STACKABLE" | "NON_STACKABLE" | (string & {})

const $Stackability: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Stackability: S.Codec<Stackability> = /*#__PURE__*/ S.schema($Stackability)

export interface TaxDetails {
  readonly declaredValue?: Currency | undefined
  readonly hsnCode?: string | undefined
  readonly taxRates?: ReadonlyArray<TaxRate> | undefined
}

const $TaxDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  declaredValue: C.optional($Currency),
  hsnCode: C.optional(C.String),
  taxRates: C.optional(C.Array($TaxRate))
}))
export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.schema($TaxDetails)

export interface TaxRate {
  readonly cessRate?: number | undefined
  readonly gstRate?: number | undefined
  readonly taxType?: string | undefined
}

const $TaxRate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cessRate: C.optional(C.Number),
  gstRate: C.optional(C.Number),
  taxType: C.optional(C.String)
}))
export const TaxRate: S.Codec<TaxRate> = /*#__PURE__*/ S.schema($TaxRate)

export interface TrackingDetails {
  readonly ltlTrackingDetail?: LtlTrackingDetail | undefined
  readonly spdTrackingDetail?: SpdTrackingDetail | undefined
}

const $TrackingDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ltlTrackingDetail: C.optional($LtlTrackingDetail),
  spdTrackingDetail: C.optional($SpdTrackingDetail)
}))
export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.schema($TrackingDetails)

export interface TrackingDetailsInput {
  readonly ltlTrackingDetail?: LtlTrackingDetailInput | undefined
  readonly spdTrackingDetail?: SpdTrackingDetailInput | undefined
}

const $TrackingDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ltlTrackingDetail: C.optional($LtlTrackingDetailInput),
  spdTrackingDetail: C.optional($SpdTrackingDetailInput)
}))
export const TrackingDetailsInput: S.Codec<TrackingDetailsInput> = /*#__PURE__*/ S.schema($TrackingDetailsInput)

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

const $TransportationOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrier: $Carrier,
  carrierAppointment: C.optional($CarrierAppointment),
  preconditions: C.Array(C.String),
  quote: C.optional($Quote),
  shipmentId: C.String,
  shippingMode: C.String,
  shippingSolution: C.String,
  transportationOptionId: C.String
}))
export const TransportationOption: S.Codec<TransportationOption> = /*#__PURE__*/ S.schema($TransportationOption)

export interface TransportationSelection {
  readonly contactInformation?: ContactInformation | undefined
  readonly shipmentId: string
  readonly transportationOptionId: string
}

const $TransportationSelection: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contactInformation: C.optional($ContactInformation),
  shipmentId: C.String,
  transportationOptionId: C.String
}))
export const TransportationSelection: S.Codec<TransportationSelection> = /*#__PURE__*/ S.schema(
  $TransportationSelection
)

export type UnitOfMeasurement = "IN" | "CM" | (string & {})

const $UnitOfMeasurement: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfMeasurement: S.Codec<UnitOfMeasurement> = /*#__PURE__*/ S.schema($UnitOfMeasurement)

export type UnitOfWeight = "LB" | "KG" | (string & {})

const $UnitOfWeight: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.schema($UnitOfWeight)

export interface UpdateInboundPlanNameRequest {
  readonly name: string
}

const $UpdateInboundPlanNameRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String }))
export const UpdateInboundPlanNameRequest: S.Codec<UpdateInboundPlanNameRequest> = /*#__PURE__*/ S.schema(
  $UpdateInboundPlanNameRequest
)

export interface UpdateItemComplianceDetailsRequest {
  readonly msku: string
  readonly taxDetails: TaxDetails
}

const $UpdateItemComplianceDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  msku: C.String,
  taxDetails: $TaxDetails
}))
export const UpdateItemComplianceDetailsRequest: S.Codec<UpdateItemComplianceDetailsRequest> = /*#__PURE__*/ S.schema(
  $UpdateItemComplianceDetailsRequest
)

export interface UpdateItemComplianceDetailsResponse {
  readonly operationId: string
}

const $UpdateItemComplianceDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const UpdateItemComplianceDetailsResponse: S.Codec<UpdateItemComplianceDetailsResponse> = /*#__PURE__*/ S.schema(
  $UpdateItemComplianceDetailsResponse
)

export interface UpdateShipmentNameRequest {
  readonly name: string
}

const $UpdateShipmentNameRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String }))
export const UpdateShipmentNameRequest: S.Codec<UpdateShipmentNameRequest> = /*#__PURE__*/ S.schema(
  $UpdateShipmentNameRequest
)

export interface UpdateShipmentSourceAddressRequest {
  readonly address: AddressInput
}

const $UpdateShipmentSourceAddressRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ address: $AddressInput }))
export const UpdateShipmentSourceAddressRequest: S.Codec<UpdateShipmentSourceAddressRequest> = /*#__PURE__*/ S.schema(
  $UpdateShipmentSourceAddressRequest
)

export interface UpdateShipmentSourceAddressResponse {
  readonly operationId: string
}

const $UpdateShipmentSourceAddressResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ operationId: C.String }))
export const UpdateShipmentSourceAddressResponse: S.Codec<UpdateShipmentSourceAddressResponse> = /*#__PURE__*/ S.schema(
  $UpdateShipmentSourceAddressResponse
)

export interface UpdateShipmentTrackingDetailsRequest {
  readonly trackingDetails: TrackingDetailsInput
}

const $UpdateShipmentTrackingDetailsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingDetails: $TrackingDetailsInput
}))
export const UpdateShipmentTrackingDetailsRequest: S.Codec<UpdateShipmentTrackingDetailsRequest> = /*#__PURE__*/ S.schema(
  $UpdateShipmentTrackingDetailsRequest
)

export interface UpdateShipmentTrackingDetailsResponse {
  readonly operationId: string
}

const $UpdateShipmentTrackingDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationId: C.String
}))
export const UpdateShipmentTrackingDetailsResponse: S.Codec<UpdateShipmentTrackingDetailsResponse> = /*#__PURE__*/ S.schema(
  $UpdateShipmentTrackingDetailsResponse
)

export interface Weight {
  readonly unit: UnitOfWeight
  readonly value: number
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: $UnitOfWeight, value: C.Number }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface WeightRange {
  readonly maximum: number
  readonly minimum: number
  readonly unit: UnitOfWeight
}

const $WeightRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  maximum: C.Number,
  minimum: C.Number,
  unit: $UnitOfWeight
}))
export const WeightRange: S.Codec<WeightRange> = /*#__PURE__*/ S.schema($WeightRange)

export interface Window {
  /** ISO 8601. */
  readonly editableUntil?: string | undefined
  /** ISO 8601. */
  readonly end: string
  /** ISO 8601. */
  readonly start: string
}

const $Window: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  editableUntil: C.optional(C.String),
  end: C.String,
  start: C.String
}))
export const Window: S.Codec<Window> = /*#__PURE__*/ S.schema($Window)

export interface WindowInput {
  readonly start: DateTimeInput
}

const $WindowInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ start: C.DateTimeInput }))
export const WindowInput: S.Codec<WindowInput> = /*#__PURE__*/ S.schema($WindowInput)

/** `BoxUpdateInput` in requests. */
export interface BoxUpdateInputInput {
  readonly contentInformationSource: BoxContentInformationSource
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInputInput> | undefined
  readonly packageId?: string | undefined
  readonly quantity: number
  readonly weight: Weight
}

const $BoxUpdateInputInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: C.optional(C.Array($ItemInputInput)),
  packageId: C.optional(C.String),
  quantity: C.Number,
  weight: $Weight
}))
export const BoxUpdateInputInput: S.Codec<BoxUpdateInputInput> = /*#__PURE__*/ S.schema($BoxUpdateInputInput)

/** `ItemInput` in requests. */
export interface ItemInputInput {
  readonly expiration?: DateTimeInput | undefined
  readonly labelOwner: LabelOwner
  readonly manufacturingLotCode?: string | undefined
  readonly msku: string
  readonly prepOwner: PrepOwner
  readonly quantity: number
}

const $ItemInputInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expiration: C.optional(C.DateInput),
  labelOwner: $LabelOwner,
  manufacturingLotCode: C.optional(C.String),
  msku: C.String,
  prepOwner: $PrepOwner,
  quantity: C.Number
}))
export const ItemInputInput: S.Codec<ItemInputInput> = /*#__PURE__*/ S.schema($ItemInputInput)
