// AUTO-GENERATED from fulfillmentInbound_2024-03-20.json by packages/codegen. Do not edit.
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
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listInboundPlans`. */
export interface ListInboundPlansInput {
  /** 1 to 30; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
  readonly status?: "ACTIVE" | "VOIDED" | "SHIPPED" | (string & {}) | undefined
  readonly sortBy?: "LAST_UPDATED_TIME" | "CREATION_TIME" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
}

const $ListInboundPlansInput: Shape.Shape = Shape.define(() => Shape.Struct({
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String),
  status: Shape.optional(Shape.String),
  sortBy: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String)
}))
export const ListInboundPlansInput: Schemas.Codec<ListInboundPlansInput> = Schemas.make($ListInboundPlansInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplans
 */
export const listInboundPlans: Paging.ItemsOperation<
  void | ListInboundPlansInput,
  ListInboundPlansResponse,
  InboundPlanSummary
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListInboundPlansResponse })

/** Input of `createInboundPlan`. */
export interface CreateInboundPlanInput {
  readonly body: CreateInboundPlanRequest
}

const $CreateInboundPlanInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateInboundPlanRequest }))
export const CreateInboundPlanInput: Schemas.Codec<CreateInboundPlanInput> = Schemas.make($CreateInboundPlanInput)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createinboundplan
 */
export const createInboundPlan: Op.Operation<CreateInboundPlanInput, CreateInboundPlanResponse> = Op.make({
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
  body: (): Shape.Shape => $CreateInboundPlanRequest,
  write: writeDates,
  output: (): Shape.Shape => $CreateInboundPlanResponse
})

/** Input of `getInboundPlan`. */
export interface GetInboundPlanInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
}

const $GetInboundPlanInput: Shape.Shape = Shape.define(() => Shape.Struct({ inboundPlanId: Shape.String }))
export const GetInboundPlanInput: Schemas.Codec<GetInboundPlanInput> = Schemas.make($GetInboundPlanInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
 *
 * - Rate: 2 requests per second, burst 6
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinboundplan
 */
export const getInboundPlan: Op.Operation<GetInboundPlanInput, InboundPlan> = Op.make({
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
}, { output: (): Shape.Shape => $InboundPlan })

/** Input of `listInboundPlanBoxes`. */
export interface ListInboundPlanBoxesInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanBoxesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListInboundPlanBoxesInput: Schemas.Codec<ListInboundPlanBoxesInput> = Schemas.make(
  $ListInboundPlanBoxesInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanboxes
 */
export const listInboundPlanBoxes: Paging.ItemsOperation<
  ListInboundPlanBoxesInput,
  ListInboundPlanBoxesResponse,
  Box
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListInboundPlanBoxesResponse })

/** Input of `cancelInboundPlan`. */
export interface CancelInboundPlanInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
}

const $CancelInboundPlanInput: Shape.Shape = Shape.define(() => Shape.Struct({ inboundPlanId: Shape.String }))
export const CancelInboundPlanInput: Schemas.Codec<CancelInboundPlanInput> = Schemas.make($CancelInboundPlanInput)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelinboundplan
 */
export const cancelInboundPlan: Op.Operation<CancelInboundPlanInput, CancelInboundPlanResponse> = Op.make({
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
}, { output: (): Shape.Shape => $CancelInboundPlanResponse })

/** Input of `listInboundPlanItems`. */
export interface ListInboundPlanItemsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListInboundPlanItemsInput: Schemas.Codec<ListInboundPlanItemsInput> = Schemas.make(
  $ListInboundPlanItemsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanitems
 */
export const listInboundPlanItems: Paging.ItemsOperation<
  ListInboundPlanItemsInput,
  ListInboundPlanItemsResponse,
  Item
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListInboundPlanItemsResponse })

/** Input of `updateInboundPlanName`. */
export interface UpdateInboundPlanNameInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  readonly body: UpdateInboundPlanNameRequest
}

const $UpdateInboundPlanNameInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  body: $UpdateInboundPlanNameRequest
}))
export const UpdateInboundPlanNameInput: Schemas.Codec<UpdateInboundPlanNameInput> = Schemas.make(
  $UpdateInboundPlanNameInput
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateinboundplanname
 */
export const updateInboundPlanName: Op.Operation<UpdateInboundPlanNameInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateInboundPlanNameRequest })

/** Input of `listPackingGroupBoxes`. */
export interface ListPackingGroupBoxesInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a packing option of `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingGroupId: string
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListPackingGroupBoxesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  packingGroupId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListPackingGroupBoxesInput: Schemas.Codec<ListPackingGroupBoxesInput> = Schemas.make(
  $ListPackingGroupBoxesInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listpackinggroupboxes
 */
export const listPackingGroupBoxes: Paging.ItemsOperation<
  ListPackingGroupBoxesInput,
  ListPackingGroupBoxesResponse,
  Box
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListPackingGroupBoxesResponse })

/** Input of `listPackingGroupItems`. */
export interface ListPackingGroupItemsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a packing option of `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingGroupId: string
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListPackingGroupItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  packingGroupId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListPackingGroupItemsInput: Schemas.Codec<ListPackingGroupItemsInput> = Schemas.make(
  $ListPackingGroupItemsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listpackinggroupitems
 */
export const listPackingGroupItems: Paging.ItemsOperation<
  ListPackingGroupItemsInput,
  ListPackingGroupItemsResponse,
  Item
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListPackingGroupItemsResponse })

/** Input of `setPackingInformation`. */
export interface SetPackingInformationInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  readonly body: SetPackingInformationRequest
}

const $SetPackingInformationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  body: $SetPackingInformationRequest
}))
export const SetPackingInformationInput: Schemas.Codec<SetPackingInformationInput> = Schemas.make(
  $SetPackingInformationInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/setpackinginformation
 */
export const setPackingInformation: Op.Operation<SetPackingInformationInput, SetPackingInformationResponse> = Op.make({
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
  body: (): Shape.Shape => $SetPackingInformationRequest,
  write: writeDates,
  output: (): Shape.Shape => $SetPackingInformationResponse
})

/** Input of `listPackingOptions`. */
export interface ListPackingOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListPackingOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListPackingOptionsInput: Schemas.Codec<ListPackingOptionsInput> = Schemas.make($ListPackingOptionsInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listpackingoptions
 */
export const listPackingOptions: Paging.ItemsOperation<
  ListPackingOptionsInput,
  ListPackingOptionsResponse,
  PackingOption
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListPackingOptionsResponse })

/** Input of `generatePackingOptions`. */
export interface GeneratePackingOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
}

const $GeneratePackingOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({ inboundPlanId: Shape.String }))
export const GeneratePackingOptionsInput: Schemas.Codec<GeneratePackingOptionsInput> = Schemas.make(
  $GeneratePackingOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generatepackingoptions
 */
export const generatePackingOptions: Op.Operation<
  GeneratePackingOptionsInput,
  GeneratePackingOptionsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GeneratePackingOptionsResponse })

/** Input of `confirmPackingOption`. */
export interface ConfirmPackingOptionInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** From `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingOptionId: string
}

const $ConfirmPackingOptionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  packingOptionId: Shape.String
}))
export const ConfirmPackingOptionInput: Schemas.Codec<ConfirmPackingOptionInput> = Schemas.make(
  $ConfirmPackingOptionInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmpackingoption
 */
export const confirmPackingOption: Op.Operation<ConfirmPackingOptionInput, ConfirmPackingOptionResponse> = Op.make({
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
}, { output: (): Shape.Shape => $ConfirmPackingOptionResponse })

/** Input of `listInboundPlanPallets`. */
export interface ListInboundPlanPalletsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListInboundPlanPalletsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListInboundPlanPalletsInput: Schemas.Codec<ListInboundPlanPalletsInput> = Schemas.make(
  $ListInboundPlanPalletsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanpallets
 */
export const listInboundPlanPallets: Paging.ItemsOperation<
  ListInboundPlanPalletsInput,
  ListInboundPlanPalletsResponse,
  Pallet
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListInboundPlanPalletsResponse })

/** Input of `listPlacementOptions`. */
export interface ListPlacementOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListPlacementOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListPlacementOptionsInput: Schemas.Codec<ListPlacementOptionsInput> = Schemas.make(
  $ListPlacementOptionsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
 *
 * - Rate: 2 requests per second, burst 6
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listplacementoptions
 */
export const listPlacementOptions: Paging.ItemsOperation<
  ListPlacementOptionsInput,
  ListPlacementOptionsResponse,
  PlacementOption
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListPlacementOptionsResponse })

/** Input of `generatePlacementOptions`. */
export interface GeneratePlacementOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  readonly body: GeneratePlacementOptionsRequest
}

const $GeneratePlacementOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  body: $GeneratePlacementOptionsRequest
}))
export const GeneratePlacementOptionsInput: Schemas.Codec<GeneratePlacementOptionsInput> = Schemas.make(
  $GeneratePlacementOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateplacementoptions
 */
export const generatePlacementOptions: Op.Operation<
  GeneratePlacementOptionsInput,
  GeneratePlacementOptionsResponse
> = Op.make({
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
  body: (): Shape.Shape => $GeneratePlacementOptionsRequest,
  write: writeDates,
  output: (): Shape.Shape => $GeneratePlacementOptionsResponse
})

/** Input of `confirmPlacementOption`. */
export interface ConfirmPlacementOptionInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId: string
}

const $ConfirmPlacementOptionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  placementOptionId: Shape.String
}))
export const ConfirmPlacementOptionInput: Schemas.Codec<ConfirmPlacementOptionInput> = Schemas.make(
  $ConfirmPlacementOptionInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmplacementoption
 */
export const confirmPlacementOption: Op.Operation<
  ConfirmPlacementOptionInput,
  ConfirmPlacementOptionResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $ConfirmPlacementOptionResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
}

const $GetShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String
}))
export const GetShipmentInput: Schemas.Codec<GetShipmentInput> = Schemas.make($GetShipmentInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
 *
 * - Rate: 5 requests per second, burst 6 (from the documentation)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20
 */
export const getShipment: Op.Operation<GetShipmentInput, Shipment> = Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getShipment",
  name: "fulfillmentInbound_2024-03-20.getShipment",
  method: "GET",
  path: "/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}",
  parameters: {
    inboundPlanId: { in: "path", type: "string", required: true },
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 5,
  burst: 6,
  rateFrom: "documentation",
  repeatable: true
}, { output: (): Shape.Shape => $Shipment })

/** Input of `listShipmentBoxes`. */
export interface ListShipmentBoxesInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListShipmentBoxesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListShipmentBoxesInput: Schemas.Codec<ListShipmentBoxesInput> = Schemas.make($ListShipmentBoxesInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
 *
 * - Rate: 5 requests per second, burst 30 (from the documentation)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentboxes
 */
export const listShipmentBoxes: Paging.ItemsOperation<
  ListShipmentBoxesInput,
  ListShipmentBoxesResponse,
  Box
> = Paging.items({
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
  rate: 5,
  burst: 30,
  rateFrom: "documentation",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["boxes"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $ListShipmentBoxesResponse })

/** Input of `listShipmentContentUpdatePreviews`. */
export interface ListShipmentContentUpdatePreviewsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListShipmentContentUpdatePreviewsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListShipmentContentUpdatePreviewsInput: Schemas.Codec<ListShipmentContentUpdatePreviewsInput> = Schemas.make(
  $ListShipmentContentUpdatePreviewsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentcontentupdatepreviews
 */
export const listShipmentContentUpdatePreviews: Paging.ItemsOperation<
  ListShipmentContentUpdatePreviewsInput,
  ListShipmentContentUpdatePreviewsResponse,
  ContentUpdatePreview
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListShipmentContentUpdatePreviewsResponse })

/** Input of `generateShipmentContentUpdatePreviews`. */
export interface GenerateShipmentContentUpdatePreviewsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: GenerateShipmentContentUpdatePreviewsRequest
}

const $GenerateShipmentContentUpdatePreviewsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $GenerateShipmentContentUpdatePreviewsRequest
}))
export const GenerateShipmentContentUpdatePreviewsInput: Schemas.Codec<GenerateShipmentContentUpdatePreviewsInput> = Schemas.make(
  $GenerateShipmentContentUpdatePreviewsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateshipmentcontentupdatepreviews
 */
export const generateShipmentContentUpdatePreviews: Op.Operation<
  GenerateShipmentContentUpdatePreviewsInput,
  GenerateShipmentContentUpdatePreviewsResponse
> = Op.make({
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
  body: (): Shape.Shape => $GenerateShipmentContentUpdatePreviewsRequest,
  write: writeDates,
  output: (): Shape.Shape => $GenerateShipmentContentUpdatePreviewsResponse
})

/** Input of `getShipmentContentUpdatePreview`. */
export interface GetShipmentContentUpdatePreviewInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly contentUpdatePreviewId: string
}

const $GetShipmentContentUpdatePreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  contentUpdatePreviewId: Shape.String
}))
export const GetShipmentContentUpdatePreviewInput: Schemas.Codec<GetShipmentContentUpdatePreviewInput> = Schemas.make(
  $GetShipmentContentUpdatePreviewInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentcontentupdatepreview
 */
export const getShipmentContentUpdatePreview: Op.Operation<
  GetShipmentContentUpdatePreviewInput,
  ContentUpdatePreview
> = Op.make({
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
}, { output: (): Shape.Shape => $ContentUpdatePreview })

/** Input of `confirmShipmentContentUpdatePreview`. */
export interface ConfirmShipmentContentUpdatePreviewInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly contentUpdatePreviewId: string
}

const $ConfirmShipmentContentUpdatePreviewInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  contentUpdatePreviewId: Shape.String
}))
export const ConfirmShipmentContentUpdatePreviewInput: Schemas.Codec<ConfirmShipmentContentUpdatePreviewInput> = Schemas.make(
  $ConfirmShipmentContentUpdatePreviewInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmshipmentcontentupdatepreview
 */
export const confirmShipmentContentUpdatePreview: Op.Operation<
  ConfirmShipmentContentUpdatePreviewInput,
  ConfirmShipmentContentUpdatePreviewResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $ConfirmShipmentContentUpdatePreviewResponse })

/** Input of `getDeliveryChallanDocument`. */
export interface GetDeliveryChallanDocumentInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
}

const $GetDeliveryChallanDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String
}))
export const GetDeliveryChallanDocumentInput: Schemas.Codec<GetDeliveryChallanDocumentInput> = Schemas.make(
  $GetDeliveryChallanDocumentInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
 *
 * - Rate: 2 requests per second, burst 6
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getdeliverychallandocument
 */
export const getDeliveryChallanDocument: Op.Operation<
  GetDeliveryChallanDocumentInput,
  GetDeliveryChallanDocumentResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetDeliveryChallanDocumentResponse })

/** Input of `listDeliveryWindowOptions`. */
export interface ListDeliveryWindowOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListDeliveryWindowOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListDeliveryWindowOptionsInput: Schemas.Codec<ListDeliveryWindowOptionsInput> = Schemas.make(
  $ListDeliveryWindowOptionsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
 *
 * - Rate: 5 requests per second, burst 30 (from the documentation)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listdeliverywindowoptions
 */
export const listDeliveryWindowOptions: Paging.ItemsOperation<
  ListDeliveryWindowOptionsInput,
  ListDeliveryWindowOptionsResponse,
  DeliveryWindowOption
> = Paging.items({
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
  rate: 5,
  burst: 30,
  rateFrom: "documentation",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["deliveryWindowOptions"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $ListDeliveryWindowOptionsResponse })

/** Input of `generateDeliveryWindowOptions`. */
export interface GenerateDeliveryWindowOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
}

const $GenerateDeliveryWindowOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String
}))
export const GenerateDeliveryWindowOptionsInput: Schemas.Codec<GenerateDeliveryWindowOptionsInput> = Schemas.make(
  $GenerateDeliveryWindowOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generatedeliverywindowoptions
 */
export const generateDeliveryWindowOptions: Op.Operation<
  GenerateDeliveryWindowOptionsInput,
  GenerateDeliveryWindowOptionsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GenerateDeliveryWindowOptionsResponse })

/** Input of `confirmDeliveryWindowOptions`. */
export interface ConfirmDeliveryWindowOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** From `listDeliveryWindowOptions`. 36 to 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly deliveryWindowOptionId: string
}

const $ConfirmDeliveryWindowOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  deliveryWindowOptionId: Shape.String
}))
export const ConfirmDeliveryWindowOptionsInput: Schemas.Codec<ConfirmDeliveryWindowOptionsInput> = Schemas.make(
  $ConfirmDeliveryWindowOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
 *
 * - Rate: 2 requests per second, burst 30
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmdeliverywindowoptions
 */
export const confirmDeliveryWindowOptions: Op.Operation<
  ConfirmDeliveryWindowOptionsInput,
  ConfirmDeliveryWindowOptionsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $ConfirmDeliveryWindowOptionsResponse })

/** Input of `listShipmentItems`. */
export interface ListShipmentItemsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListShipmentItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListShipmentItemsInput: Schemas.Codec<ListShipmentItemsInput> = Schemas.make($ListShipmentItemsInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentitems
 */
export const listShipmentItems: Paging.ItemsOperation<
  ListShipmentItemsInput,
  ListShipmentItemsResponse,
  Item
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListShipmentItemsResponse })

/** Input of `updateShipmentName`. */
export interface UpdateShipmentNameInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: UpdateShipmentNameRequest
}

const $UpdateShipmentNameInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $UpdateShipmentNameRequest
}))
export const UpdateShipmentNameInput: Schemas.Codec<UpdateShipmentNameInput> = Schemas.make($UpdateShipmentNameInput)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentname
 */
export const updateShipmentName: Op.Operation<UpdateShipmentNameInput, void> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateShipmentNameRequest })

/** Input of `listShipmentPallets`. */
export interface ListShipmentPalletsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 1,000; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $ListShipmentPalletsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const ListShipmentPalletsInput: Schemas.Codec<ListShipmentPalletsInput> = Schemas.make($ListShipmentPalletsInput)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentpallets
 */
export const listShipmentPallets: Paging.ItemsOperation<
  ListShipmentPalletsInput,
  ListShipmentPalletsResponse,
  Pallet
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListShipmentPalletsResponse })

/** Input of `cancelSelfShipAppointment`. */
export interface CancelSelfShipAppointmentInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: CancelSelfShipAppointmentRequest
}

const $CancelSelfShipAppointmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $CancelSelfShipAppointmentRequest
}))
export const CancelSelfShipAppointmentInput: Schemas.Codec<CancelSelfShipAppointmentInput> = Schemas.make(
  $CancelSelfShipAppointmentInput
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
 *
 * - Rate: 2 requests per second, burst 30 (from the model's history)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelselfshipappointment
 */
export const cancelSelfShipAppointment: Op.Operation<
  CancelSelfShipAppointmentInput,
  CancelSelfShipAppointmentResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $CancelSelfShipAppointmentRequest,
  output: (): Shape.Shape => $CancelSelfShipAppointmentResponse
})

/** Input of `getSelfShipAppointmentSlots`. */
export interface GetSelfShipAppointmentSlotsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
}

const $GetSelfShipAppointmentSlotsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String)
}))
export const GetSelfShipAppointmentSlotsInput: Schemas.Codec<GetSelfShipAppointmentSlotsInput> = Schemas.make(
  $GetSelfShipAppointmentSlotsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
 *
 * - Rate: 2 requests per second, burst 6 (from the model's history)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getselfshipappointmentslots
 */
export const getSelfShipAppointmentSlots: Paging.ItemsOperation<
  GetSelfShipAppointmentSlotsInput,
  GetSelfShipAppointmentSlotsResponse,
  AppointmentSlot
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetSelfShipAppointmentSlotsResponse })

/** Input of `generateSelfShipAppointmentSlots`. */
export interface GenerateSelfShipAppointmentSlotsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: GenerateSelfShipAppointmentSlotsRequest
}

const $GenerateSelfShipAppointmentSlotsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $GenerateSelfShipAppointmentSlotsRequest
}))
export const GenerateSelfShipAppointmentSlotsInput: Schemas.Codec<GenerateSelfShipAppointmentSlotsInput> = Schemas.make(
  $GenerateSelfShipAppointmentSlotsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
 *
 * - Rate: 2 requests per second, burst 2 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generateselfshipappointmentslots
 */
export const generateSelfShipAppointmentSlots: Op.Operation<
  GenerateSelfShipAppointmentSlotsInput,
  GenerateSelfShipAppointmentSlotsResponse
> = Op.make({
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
  body: (): Shape.Shape => $GenerateSelfShipAppointmentSlotsRequest,
  output: (): Shape.Shape => $GenerateSelfShipAppointmentSlotsResponse
})

/** Input of `scheduleSelfShipAppointment`. */
export interface ScheduleSelfShipAppointmentInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly slotId: string
  readonly body: ScheduleSelfShipAppointmentRequest
}

const $ScheduleSelfShipAppointmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  slotId: Shape.String,
  body: $ScheduleSelfShipAppointmentRequest
}))
export const ScheduleSelfShipAppointmentInput: Schemas.Codec<ScheduleSelfShipAppointmentInput> = Schemas.make(
  $ScheduleSelfShipAppointmentInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
 *
 * - Rate: 2 requests per second, burst 2 (from the model's history)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/scheduleselfshipappointment
 */
export const scheduleSelfShipAppointment: Op.Operation<
  ScheduleSelfShipAppointmentInput,
  ScheduleSelfShipAppointmentResponse
> = Op.make({
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
  body: (): Shape.Shape => $ScheduleSelfShipAppointmentRequest,
  output: (): Shape.Shape => $ScheduleSelfShipAppointmentResponse
})

/** Input of `updateShipmentSourceAddress`. */
export interface UpdateShipmentSourceAddressInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: UpdateShipmentSourceAddressRequest
}

const $UpdateShipmentSourceAddressInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $UpdateShipmentSourceAddressRequest
}))
export const UpdateShipmentSourceAddressInput: Schemas.Codec<UpdateShipmentSourceAddressInput> = Schemas.make(
  $UpdateShipmentSourceAddressInput
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentsourceaddress
 */
export const updateShipmentSourceAddress: Op.Operation<
  UpdateShipmentSourceAddressInput,
  UpdateShipmentSourceAddressResponse
> = Op.make({
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
  body: (): Shape.Shape => $UpdateShipmentSourceAddressRequest,
  output: (): Shape.Shape => $UpdateShipmentSourceAddressResponse
})

/** Input of `updateShipmentTrackingDetails`. */
export interface UpdateShipmentTrackingDetailsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly body: UpdateShipmentTrackingDetailsRequest
}

const $UpdateShipmentTrackingDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  shipmentId: Shape.String,
  body: $UpdateShipmentTrackingDetailsRequest
}))
export const UpdateShipmentTrackingDetailsInput: Schemas.Codec<UpdateShipmentTrackingDetailsInput> = Schemas.make(
  $UpdateShipmentTrackingDetailsInput
)

/**
 * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
 *
 * - Rate: 2 requests per second, burst 2
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmenttrackingdetails
 */
export const updateShipmentTrackingDetails: Op.Operation<
  UpdateShipmentTrackingDetailsInput,
  UpdateShipmentTrackingDetailsResponse
> = Op.make({
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
  body: (): Shape.Shape => $UpdateShipmentTrackingDetailsRequest,
  output: (): Shape.Shape => $UpdateShipmentTrackingDetailsResponse
})

/** Input of `listTransportationOptions`. */
export interface ListTransportationOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** 1 to 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. At most 1,024 characters. */
  readonly paginationToken?: string | undefined
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId?: string | undefined
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId?: string | undefined
}

const $ListTransportationOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  pageSize: Shape.optional(Shape.Number),
  paginationToken: Shape.optional(Shape.String),
  placementOptionId: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String)
}))
export const ListTransportationOptionsInput: Schemas.Codec<ListTransportationOptionsInput> = Schemas.make(
  $ListTransportationOptionsInput
)

/**
 * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
 *
 * - Rate: 5 requests per second, burst 6 (from the documentation)
 * - Needs `placementOptionId` or `shipmentId`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listtransportationoptions
 */
export const listTransportationOptions: Paging.ItemsOperation<
  ListTransportationOptionsInput,
  ListTransportationOptionsResponse,
  TransportationOption
> = Paging.items({
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
  rate: 5,
  burst: 6,
  rateFrom: "documentation",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["transportationOptions"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $ListTransportationOptionsResponse })

/** Input of `generateTransportationOptions`. */
export interface GenerateTransportationOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  readonly body: GenerateTransportationOptionsRequest
}

const $GenerateTransportationOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  body: $GenerateTransportationOptionsRequest
}))
export const GenerateTransportationOptionsInput: Schemas.Codec<GenerateTransportationOptionsInput> = Schemas.make(
  $GenerateTransportationOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/generatetransportationoptions
 */
export const generateTransportationOptions: Op.Operation<
  GenerateTransportationOptionsInput,
  GenerateTransportationOptionsResponse
> = Op.make({
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
  body: (): Shape.Shape => $GenerateTransportationOptionsRequest,
  output: (): Shape.Shape => $GenerateTransportationOptionsResponse
})

/** Input of `confirmTransportationOptions`. */
export interface ConfirmTransportationOptionsInput {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  readonly body: ConfirmTransportationOptionsRequest
}

const $ConfirmTransportationOptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  body: $ConfirmTransportationOptionsRequest
}))
export const ConfirmTransportationOptionsInput: Schemas.Codec<ConfirmTransportationOptionsInput> = Schemas.make(
  $ConfirmTransportationOptionsInput
)

/**
 * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
 *
 * - Rate: 2 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmtransportationoptions
 */
export const confirmTransportationOptions: Op.Operation<
  ConfirmTransportationOptionsInput,
  ConfirmTransportationOptionsResponse
> = Op.make({
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
  body: (): Shape.Shape => $ConfirmTransportationOptionsRequest,
  output: (): Shape.Shape => $ConfirmTransportationOptionsResponse
})

/** Input of `listItemComplianceDetails`. */
export interface ListItemComplianceDetailsInput {
  /** The seller's product numbers (SKUs). 1 to 100 items, each 1 to 255 characters. */
  readonly mskus: ReadonlyArray<string>
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 20 characters. */
  readonly marketplaceId: string
}

const $ListItemComplianceDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  mskus: Shape.Array(Shape.String, 100),
  marketplaceId: Shape.String
}))
export const ListItemComplianceDetailsInput: Schemas.Codec<ListItemComplianceDetailsInput> = Schemas.make(
  $ListItemComplianceDetailsInput
)

/**
 * `GET /inbound/fba/2024-03-20/items/compliance`
 *
 * - Rate: 2 requests per second, burst 6
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listitemcompliancedetails
 */
export const listItemComplianceDetails: Op.Operation<
  ListItemComplianceDetailsInput,
  ListItemComplianceDetailsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $ListItemComplianceDetailsResponse })

/** Input of `updateItemComplianceDetails`. */
export interface UpdateItemComplianceDetailsInput {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 20 characters. */
  readonly marketplaceId: string
  readonly body: UpdateItemComplianceDetailsRequest
}

const $UpdateItemComplianceDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  body: $UpdateItemComplianceDetailsRequest
}))
export const UpdateItemComplianceDetailsInput: Schemas.Codec<UpdateItemComplianceDetailsInput> = Schemas.make(
  $UpdateItemComplianceDetailsInput
)

/**
 * `PUT /inbound/fba/2024-03-20/items/compliance`
 *
 * - Rate: 2 requests per second, burst 2 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateitemcompliancedetails
 */
export const updateItemComplianceDetails: Op.Operation<
  UpdateItemComplianceDetailsInput,
  UpdateItemComplianceDetailsResponse
> = Op.make({
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
  burst: 2,
  rateFrom: "sdk",
  repeatable: true
}, {
  body: (): Shape.Shape => $UpdateItemComplianceDetailsRequest,
  output: (): Shape.Shape => $UpdateItemComplianceDetailsResponse
})

/** Input of `createMarketplaceItemLabels`. */
export interface CreateMarketplaceItemLabelsInput {
  readonly body: CreateMarketplaceItemLabelsRequest
}

const $CreateMarketplaceItemLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateMarketplaceItemLabelsRequest
}))
export const CreateMarketplaceItemLabelsInput: Schemas.Codec<CreateMarketplaceItemLabelsInput> = Schemas.make(
  $CreateMarketplaceItemLabelsInput
)

/**
 * `POST /inbound/fba/2024-03-20/items/labels`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createmarketplaceitemlabels
 */
export const createMarketplaceItemLabels: Op.Operation<
  CreateMarketplaceItemLabelsInput,
  CreateMarketplaceItemLabelsResponse
> = Op.make({
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
  body: (): Shape.Shape => $CreateMarketplaceItemLabelsRequest,
  output: (): Shape.Shape => $CreateMarketplaceItemLabelsResponse
})

/** Input of `listPrepDetails`. */
export interface ListPrepDetailsInput {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 20 characters. */
  readonly marketplaceId: string
  /** The seller's product numbers (SKUs). 1 to 100 items, each 1 to 255 characters. */
  readonly mskus: ReadonlyArray<string>
}

const $ListPrepDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  mskus: Shape.Array(Shape.String, 100)
}))
export const ListPrepDetailsInput: Schemas.Codec<ListPrepDetailsInput> = Schemas.make($ListPrepDetailsInput)

/**
 * `GET /inbound/fba/2024-03-20/items/prepDetails`
 *
 * - Rate: 2 requests per second, burst 30 (from the model's history)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listprepdetails
 */
export const listPrepDetails: Op.Operation<ListPrepDetailsInput, ListPrepDetailsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $ListPrepDetailsResponse })

/** Input of `setPrepDetails`. */
export interface SetPrepDetailsInput {
  readonly body: SetPrepDetailsRequest
}

const $SetPrepDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $SetPrepDetailsRequest }))
export const SetPrepDetailsInput: Schemas.Codec<SetPrepDetailsInput> = Schemas.make($SetPrepDetailsInput)

/**
 * `POST /inbound/fba/2024-03-20/items/prepDetails`
 *
 * - Rate: 2 requests per second, burst 30
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/setprepdetails
 */
export const setPrepDetails: Op.Operation<SetPrepDetailsInput, SetPrepDetailsResponse> = Op.make({
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
}, { body: (): Shape.Shape => $SetPrepDetailsRequest, output: (): Shape.Shape => $SetPrepDetailsResponse })

/** Input of `getInboundOperationStatus`. */
export interface GetInboundOperationStatusInput {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GetInboundOperationStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const GetInboundOperationStatusInput: Schemas.Codec<GetInboundOperationStatusInput> = Schemas.make(
  $GetInboundOperationStatusInput
)

/**
 * `GET /inbound/fba/2024-03-20/operations/{operationId}`
 *
 * - Rate: 5 requests per second, burst 6 (from the documentation)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinboundoperationstatus
 */
export const getInboundOperationStatus: Op.Operation<GetInboundOperationStatusInput, InboundOperationStatus> = Op.make({
  section: "FulfillmentInbound_2024_03_20",
  id: "getInboundOperationStatus",
  name: "fulfillmentInbound_2024-03-20.getInboundOperationStatus",
  method: "GET",
  path: "/inbound/fba/2024-03-20/operations/{operationId}",
  parameters: {
    operationId: { in: "path", type: "string", required: true }
  },
  rate: 5,
  burst: 6,
  rateFrom: "documentation",
  repeatable: true
}, { output: (): Shape.Shape => $InboundOperationStatus })

/** The operations of Fulfillment Inbound as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/FulfillmentInbound_2024_03_20") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** 1 to 180 characters. */
  readonly addressLine1: string
  /** 1 to 60 characters. */
  readonly addressLine2?: string | undefined
  /** 1 to 30 characters. */
  readonly city: string
  /** 1 to 50 characters. */
  readonly companyName?: string | undefined
  /** A country, ISO 3166-1: `US`. 2 characters, matches `^[A-Z]{2}$`. */
  readonly countryCode: string
  /** 1 to 50 characters. */
  readonly districtOrCounty?: string | undefined
  /** 1 to 1,024 characters. */
  readonly email?: string | undefined
  /** 1 to 50 characters. */
  readonly name: string
  /** 1 to 20 characters. */
  readonly phoneNumber?: string | undefined
  /** 1 to 32 characters. */
  readonly postalCode: string
  /** 1 to 64 characters. */
  readonly stateOrProvinceCode?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  city: Shape.String,
  companyName: Shape.optional(Shape.String),
  countryCode: Shape.String,
  districtOrCounty: Shape.optional(Shape.String),
  email: Shape.optional(Shape.String),
  name: Shape.String,
  phoneNumber: Shape.optional(Shape.String),
  postalCode: Shape.String,
  stateOrProvinceCode: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface AddressInput {
  /** 1 to 180 characters. */
  readonly addressLine1: string
  /** 1 to 60 characters. */
  readonly addressLine2?: string | undefined
  /** 1 to 30 characters. */
  readonly city: string
  /** 1 to 50 characters. */
  readonly companyName?: string | undefined
  /** A country, ISO 3166-1: `US`. 2 characters, matches `^[A-Z]{2}$`. */
  readonly countryCode: string
  /** 1 to 50 characters. */
  readonly districtOrCounty?: string | undefined
  /** 1 to 1,024 characters. */
  readonly email?: string | undefined
  /** 1 to 50 characters. */
  readonly name: string
  /** 1 to 20 characters. */
  readonly phoneNumber: string
  /** 1 to 32 characters. */
  readonly postalCode: string
  /** 1 to 64 characters. */
  readonly stateOrProvinceCode?: string | undefined
}

const $AddressInput: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  city: Shape.String,
  companyName: Shape.optional(Shape.String),
  countryCode: Shape.String,
  districtOrCounty: Shape.optional(Shape.String),
  email: Shape.optional(Shape.String),
  name: Shape.String,
  phoneNumber: Shape.String,
  postalCode: Shape.String,
  stateOrProvinceCode: Shape.optional(Shape.String)
}))
export const AddressInput: Schemas.Codec<AddressInput> = Schemas.make($AddressInput)

export type AllOwnersConstraint = "MUST_MATCH" | (string & {})

const $AllOwnersConstraint: Shape.Shape = Shape.define(() => Shape.String)
export const AllOwnersConstraint: Schemas.Codec<AllOwnersConstraint> = Schemas.make($AllOwnersConstraint)

export interface AppointmentSlot {
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly slotId: string
  readonly slotTime: AppointmentSlotTime
}

const $AppointmentSlot: Shape.Shape = Shape.define(() => Shape.Struct({
  slotId: Shape.String,
  slotTime: $AppointmentSlotTime
}))
export const AppointmentSlot: Schemas.Codec<AppointmentSlot> = Schemas.make($AppointmentSlot)

export interface AppointmentSlotTime {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

const $AppointmentSlotTime: Shape.Shape = Shape.define(() => Shape.Struct({
  endTime: Shape.String,
  startTime: Shape.String
}))
export const AppointmentSlotTime: Schemas.Codec<AppointmentSlotTime> = Schemas.make($AppointmentSlotTime)

export interface Box {
  /** 1 to 1,024 characters. */
  readonly boxId?: string | undefined
  /** `BOX_CONTENT_PROVIDED`, `MANUAL_PROCESS` or `BARCODE_2D`. */
  readonly contentInformationSource?: BoxContentInformationSource | undefined
  readonly destinationRegion?: Region | undefined
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** 1 to 1,024 characters. */
  readonly externalContainerIdentifier?: string | undefined
  /** 1 to 1,024 characters. */
  readonly externalContainerIdentifierType?: "AMAZON" | "SSCC" | (string & {}) | undefined
  readonly items?: ReadonlyArray<Item> | undefined
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packageId: string
  /** 1 to 10,000. */
  readonly quantity?: number | undefined
  /** 1 to 1,024 characters. */
  readonly templateName?: string | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
}

const $Box: Shape.Shape = Shape.define(() => Shape.Struct({
  boxId: Shape.optional(Shape.String),
  contentInformationSource: Shape.optional($BoxContentInformationSource),
  destinationRegion: Shape.optional($Region),
  dimensions: Shape.optional($Dimensions),
  externalContainerIdentifier: Shape.optional(Shape.String),
  externalContainerIdentifierType: Shape.optional(Shape.String),
  items: Shape.optional(Shape.Array($Item)),
  packageId: Shape.String,
  quantity: Shape.optional(Shape.Number),
  templateName: Shape.optional(Shape.String),
  weight: Shape.optional($Weight)
}))
export const Box: Schemas.Codec<Box> = Schemas.make($Box)

export type BoxContentInformationSource = "BOX_CONTENT_PROVIDED" | "MANUAL_PROCESS" | "BARCODE_2D" | (string & {})

const $BoxContentInformationSource: Shape.Shape = Shape.define(() => Shape.String)
export const BoxContentInformationSource: Schemas.Codec<BoxContentInformationSource> = Schemas.make(
  $BoxContentInformationSource
)

export interface BoxInput {
  /** `BOX_CONTENT_PROVIDED`, `MANUAL_PROCESS` or `BARCODE_2D`. */
  readonly contentInformationSource: BoxContentInformationSource
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInputInput> | undefined
  /** 1 to 10,000. */
  readonly quantity: number
  /** A value with its unit. */
  readonly weight: Weight
}

const $BoxInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: Shape.optional(Shape.Array($ItemInputInput)),
  quantity: Shape.Number,
  weight: $Weight
}))
export const BoxInput: Schemas.Codec<BoxInput> = Schemas.make($BoxInput)

export interface BoxRequirements {
  readonly weight: WeightRange
}

const $BoxRequirements: Shape.Shape = Shape.define(() => Shape.Struct({ weight: $WeightRange }))
export const BoxRequirements: Schemas.Codec<BoxRequirements> = Schemas.make($BoxRequirements)

export interface BoxUpdateInput {
  /** `BOX_CONTENT_PROVIDED`, `MANUAL_PROCESS` or `BARCODE_2D`. */
  readonly contentInformationSource: BoxContentInformationSource
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInput> | undefined
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packageId?: string | undefined
  /** 1 to 10,000. */
  readonly quantity: number
  /** A value with its unit. */
  readonly weight: Weight
}

const $BoxUpdateInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: Shape.optional(Shape.Array($ItemInput)),
  packageId: Shape.optional(Shape.String),
  quantity: Shape.Number,
  weight: $Weight
}))
export const BoxUpdateInput: Schemas.Codec<BoxUpdateInput> = Schemas.make($BoxUpdateInput)

export interface CancelInboundPlanResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $CancelInboundPlanResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const CancelInboundPlanResponse: Schemas.Codec<CancelInboundPlanResponse> = Schemas.make(
  $CancelInboundPlanResponse
)

export interface CancelSelfShipAppointmentRequest {
  /**
   * `APPOINTMENT_REQUESTED_BY_MISTAKE`, `VEHICLE_DELAY`, `SLOT_NOT_SUITABLE`,
   * `OUTSIDE_CARRIER_BUSINESS_HOURS`, `UNFAVOURABLE_EXTERNAL_CONDITIONS`, `PROCUREMENT_DELAY`,
   * `SHIPPING_PLAN_CHANGED`, `INCREASED_QUANTITY` or another of 9 known values.
   */
  readonly reasonComment?: ReasonComment | undefined
}

const $CancelSelfShipAppointmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  reasonComment: Shape.optional($ReasonComment)
}))
export const CancelSelfShipAppointmentRequest: Schemas.Codec<CancelSelfShipAppointmentRequest> = Schemas.make(
  $CancelSelfShipAppointmentRequest
)

export interface CancelSelfShipAppointmentResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $CancelSelfShipAppointmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const CancelSelfShipAppointmentResponse: Schemas.Codec<CancelSelfShipAppointmentResponse> = Schemas.make(
  $CancelSelfShipAppointmentResponse
)

export interface Carrier {
  /** 1 to 1,024 characters. */
  readonly alphaCode?: string | undefined
  /** 1 to 1,024 characters. */
  readonly name?: string | undefined
}

const $Carrier: Shape.Shape = Shape.define(() => Shape.Struct({
  alphaCode: Shape.optional(Shape.String),
  name: Shape.optional(Shape.String)
}))
export const Carrier: Schemas.Codec<Carrier> = Schemas.make($Carrier)

export interface CarrierAppointment {
  /** ISO 8601. */
  readonly endTime: string
  /** ISO 8601. */
  readonly startTime: string
}

const $CarrierAppointment: Shape.Shape = Shape.define(() => Shape.Struct({
  endTime: Shape.String,
  startTime: Shape.String
}))
export const CarrierAppointment: Schemas.Codec<CarrierAppointment> = Schemas.make($CarrierAppointment)

export interface ComplianceDetail {
  /** Amazon's product number (ASIN). 1 to 10 characters. */
  readonly asin?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). 1 to 10 characters. */
  readonly fnsku?: string | undefined
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku?: string | undefined
  readonly taxDetails?: TaxDetails | undefined
}

const $ComplianceDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  fnsku: Shape.optional(Shape.String),
  msku: Shape.optional(Shape.String),
  taxDetails: Shape.optional($TaxDetails)
}))
export const ComplianceDetail: Schemas.Codec<ComplianceDetail> = Schemas.make($ComplianceDetail)

export interface ConfirmDeliveryWindowOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $ConfirmDeliveryWindowOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const ConfirmDeliveryWindowOptionsResponse: Schemas.Codec<ConfirmDeliveryWindowOptionsResponse> = Schemas.make(
  $ConfirmDeliveryWindowOptionsResponse
)

export interface ConfirmPackingOptionResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $ConfirmPackingOptionResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const ConfirmPackingOptionResponse: Schemas.Codec<ConfirmPackingOptionResponse> = Schemas.make(
  $ConfirmPackingOptionResponse
)

export interface ConfirmPlacementOptionResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $ConfirmPlacementOptionResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const ConfirmPlacementOptionResponse: Schemas.Codec<ConfirmPlacementOptionResponse> = Schemas.make(
  $ConfirmPlacementOptionResponse
)

export interface ConfirmShipmentContentUpdatePreviewResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $ConfirmShipmentContentUpdatePreviewResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const ConfirmShipmentContentUpdatePreviewResponse: Schemas.Codec<ConfirmShipmentContentUpdatePreviewResponse> = Schemas.make(
  $ConfirmShipmentContentUpdatePreviewResponse
)

export interface ConfirmTransportationOptionsRequest {
  /** Not empty. */
  readonly transportationSelections: ReadonlyArray<TransportationSelection>
}

const $ConfirmTransportationOptionsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  transportationSelections: Shape.Array($TransportationSelection)
}))
export const ConfirmTransportationOptionsRequest: Schemas.Codec<ConfirmTransportationOptionsRequest> = Schemas.make(
  $ConfirmTransportationOptionsRequest
)

export interface ConfirmTransportationOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $ConfirmTransportationOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const ConfirmTransportationOptionsResponse: Schemas.Codec<ConfirmTransportationOptionsResponse> = Schemas.make(
  $ConfirmTransportationOptionsResponse
)

export interface ContactInformation {
  /** 1 to 1,024 characters. */
  readonly email?: string | undefined
  /** 1 to 50 characters. */
  readonly name: string
  /** 1 to 20 characters. */
  readonly phoneNumber: string
}

const $ContactInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  email: Shape.optional(Shape.String),
  name: Shape.String,
  phoneNumber: Shape.String
}))
export const ContactInformation: Schemas.Codec<ContactInformation> = Schemas.make($ContactInformation)

export interface ContentUpdatePreview {
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly contentUpdatePreviewId: string
  /** ISO 8601. */
  readonly expiration: string
  readonly requestedUpdates: RequestedUpdates
  readonly transportationOption: TransportationOption
}

const $ContentUpdatePreview: Shape.Shape = Shape.define(() => Shape.Struct({
  contentUpdatePreviewId: Shape.String,
  expiration: Shape.String,
  requestedUpdates: $RequestedUpdates,
  transportationOption: $TransportationOption
}))
export const ContentUpdatePreview: Schemas.Codec<ContentUpdatePreview> = Schemas.make($ContentUpdatePreview)

export interface CreateInboundPlanRequest {
  /** Marketplace ids, as in `Marketplace.US.id`. 1 item, each 1 to 20 characters. */
  readonly destinationMarketplaces: ReadonlyArray<string>
  /** 1 to 2,000 items. */
  readonly items: ReadonlyArray<ItemInputInput>
  /** 1 to 40 characters. */
  readonly name?: string | undefined
  readonly sourceAddress: AddressInput
}

const $CreateInboundPlanRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  destinationMarketplaces: Shape.Array(Shape.String, 1),
  items: Shape.Array($ItemInputInput, 2000),
  name: Shape.optional(Shape.String),
  sourceAddress: $AddressInput
}))
export const CreateInboundPlanRequest: Schemas.Codec<CreateInboundPlanRequest> = Schemas.make($CreateInboundPlanRequest)

export interface CreateInboundPlanResponse {
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $CreateInboundPlanResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlanId: Shape.String,
  operationId: Shape.String
}))
export const CreateInboundPlanResponse: Schemas.Codec<CreateInboundPlanResponse> = Schemas.make(
  $CreateInboundPlanResponse
)

export interface CreateMarketplaceItemLabelsRequest {
  /** 25 to 100. */
  readonly height?: number | undefined
  /** `STANDARD_FORMAT` or `THERMAL_PRINTING`. */
  readonly labelType: LabelPrintType
  /** Matches `^[a-z]{2}_[A-Z]{2}$`; `en_US` if not given. */
  readonly localeCode?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 20 characters. */
  readonly marketplaceId: string
  /** 1 to 100 items. */
  readonly mskuQuantities: ReadonlyArray<MskuQuantity>
  /**
   * `A4_21`, `A4_24`, `A4_24_64x33`, `A4_24_66x35`, `A4_24_70x36`, `A4_24_70x37`, `A4_24i`, `A4_27` or another
   * of 11 known values.
   */
  readonly pageType?: ItemLabelPageType | undefined
  /** 25 to 100. */
  readonly width?: number | undefined
}

const $CreateMarketplaceItemLabelsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  height: Shape.optional(Shape.Number),
  labelType: $LabelPrintType,
  localeCode: Shape.optional(Shape.String),
  marketplaceId: Shape.String,
  mskuQuantities: Shape.Array($MskuQuantity, 100),
  pageType: Shape.optional($ItemLabelPageType),
  width: Shape.optional(Shape.Number)
}))
export const CreateMarketplaceItemLabelsRequest: Schemas.Codec<CreateMarketplaceItemLabelsRequest> = Schemas.make(
  $CreateMarketplaceItemLabelsRequest
)

export interface CreateMarketplaceItemLabelsResponse {
  readonly documentDownloads: ReadonlyArray<DocumentDownload>
}

const $CreateMarketplaceItemLabelsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  documentDownloads: Shape.Array($DocumentDownload)
}))
export const CreateMarketplaceItemLabelsResponse: Schemas.Codec<CreateMarketplaceItemLabelsResponse> = Schemas.make(
  $CreateMarketplaceItemLabelsResponse
)

export interface Currency {
  readonly amount: number
  /** 3 characters. */
  readonly code: string
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({ amount: Shape.Number, code: Shape.String }))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface CustomPlacementInput {
  /** 1 to 2,000 items. */
  readonly items: ReadonlyArray<ItemInputInput>
  /** 1 to 1,024 characters. */
  readonly warehouseId: string
}

const $CustomPlacementInput: Shape.Shape = Shape.define(() => Shape.Struct({
  items: Shape.Array($ItemInputInput, 2000),
  warehouseId: Shape.String
}))
export const CustomPlacementInput: Schemas.Codec<CustomPlacementInput> = Schemas.make($CustomPlacementInput)

export interface Dates {
  readonly readyToShipWindow?: Window | undefined
}

const $Dates: Shape.Shape = Shape.define(() => Shape.Struct({ readyToShipWindow: Shape.optional($Window) }))
export const Dates: Schemas.Codec<Dates> = Schemas.make($Dates)

export interface DeliveryWindowOption {
  readonly availabilityType: "AVAILABLE" | "BLOCKED" | "CONGESTED" | "DISCOUNTED" | (string & {})
  /** From `listDeliveryWindowOptions`. 36 to 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly deliveryWindowOptionId: string
  /** Not empty. */
  readonly discounts?: ReadonlyArray<Incentive> | undefined
  /** ISO 8601. */
  readonly endDate: string
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly validUntil: string
}

const $DeliveryWindowOption: Shape.Shape = Shape.define(() => Shape.Struct({
  availabilityType: Shape.String,
  deliveryWindowOptionId: Shape.String,
  discounts: Shape.optional(Shape.Array($Incentive)),
  endDate: Shape.String,
  startDate: Shape.String,
  validUntil: Shape.String
}))
export const DeliveryWindowOption: Schemas.Codec<DeliveryWindowOption> = Schemas.make($DeliveryWindowOption)

/** Length, width and height, with their unit. */
export interface Dimensions {
  /** 0 to 100,000. */
  readonly height: number
  /** 0 to 100,000. */
  readonly length: number
  /** `IN` or `CM`. */
  readonly unitOfMeasurement: UnitOfMeasurement
  /** 0 to 100,000. */
  readonly width: number
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  height: Shape.Number,
  length: Shape.Number,
  unitOfMeasurement: $UnitOfMeasurement,
  width: Shape.Number
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

export interface DocumentDownload {
  readonly downloadType: "URL" | (string & {})
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly uri: string
}

const $DocumentDownload: Shape.Shape = Shape.define(() => Shape.Struct({
  downloadType: Shape.String,
  expiration: Shape.optional(Shape.String),
  uri: Shape.String
}))
export const DocumentDownload: Schemas.Codec<DocumentDownload> = Schemas.make($DocumentDownload)

export interface Error {
  /** For programs: `InvalidInput`. 1 to 256 characters. */
  readonly code: string
  /** More about it, for people. At most 8,192 characters. */
  readonly details?: string | undefined
  /** For people; its words may change. 1 to 2,048 characters. */
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

export interface FreightInformation {
  readonly declaredValue?: Currency | undefined
  /** 1 to 1,024 characters. */
  readonly freightClass?: "NONE" | "FC_50" | "FC_55" | "FC_60" | "FC_65" | "FC_70" | "FC_77_5" | "FC_85" | "FC_92_5" | "FC_100" | "FC_110" | "FC_125" | "FC_150" | "FC_175" | "FC_200" | "FC_250" | "FC_300" | "FC_400" | "FC_500" | (string & {}) | undefined
}

const $FreightInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  declaredValue: Shape.optional($Currency),
  freightClass: Shape.optional(Shape.String)
}))
export const FreightInformation: Schemas.Codec<FreightInformation> = Schemas.make($FreightInformation)

export interface GenerateDeliveryWindowOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GenerateDeliveryWindowOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const GenerateDeliveryWindowOptionsResponse: Schemas.Codec<GenerateDeliveryWindowOptionsResponse> = Schemas.make(
  $GenerateDeliveryWindowOptionsResponse
)

export interface GeneratePackingOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GeneratePackingOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const GeneratePackingOptionsResponse: Schemas.Codec<GeneratePackingOptionsResponse> = Schemas.make(
  $GeneratePackingOptionsResponse
)

export interface GeneratePlacementOptionsRequest {
  readonly customPlacement?: ReadonlyArray<CustomPlacementInput> | undefined
}

const $GeneratePlacementOptionsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  customPlacement: Shape.optional(Shape.Array($CustomPlacementInput))
}))
export const GeneratePlacementOptionsRequest: Schemas.Codec<GeneratePlacementOptionsRequest> = Schemas.make(
  $GeneratePlacementOptionsRequest
)

export interface GeneratePlacementOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GeneratePlacementOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const GeneratePlacementOptionsResponse: Schemas.Codec<GeneratePlacementOptionsResponse> = Schemas.make(
  $GeneratePlacementOptionsResponse
)

export interface GenerateSelfShipAppointmentSlotsRequest {
  /** ISO 8601. */
  readonly desiredEndDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly desiredStartDate?: DateTimeInput | undefined
}

const $GenerateSelfShipAppointmentSlotsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  desiredEndDate: Shape.optional(Shape.DateTimeInput),
  desiredStartDate: Shape.optional(Shape.DateTimeInput)
}))
export const GenerateSelfShipAppointmentSlotsRequest: Schemas.Codec<GenerateSelfShipAppointmentSlotsRequest> = Schemas.make(
  $GenerateSelfShipAppointmentSlotsRequest
)

export interface GenerateSelfShipAppointmentSlotsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GenerateSelfShipAppointmentSlotsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const GenerateSelfShipAppointmentSlotsResponse: Schemas.Codec<GenerateSelfShipAppointmentSlotsResponse> = Schemas.make(
  $GenerateSelfShipAppointmentSlotsResponse
)

export interface GenerateShipmentContentUpdatePreviewsRequest {
  /** 1 to 5,000 items. */
  readonly boxes: ReadonlyArray<BoxUpdateInputInput>
  /** 1 to 2,000 items. */
  readonly items: ReadonlyArray<ItemInputInput>
}

const $GenerateShipmentContentUpdatePreviewsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.Array($BoxUpdateInputInput, 5000),
  items: Shape.Array($ItemInputInput, 2000)
}))
export const GenerateShipmentContentUpdatePreviewsRequest: Schemas.Codec<GenerateShipmentContentUpdatePreviewsRequest> = Schemas.make(
  $GenerateShipmentContentUpdatePreviewsRequest
)

export interface GenerateShipmentContentUpdatePreviewsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GenerateShipmentContentUpdatePreviewsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const GenerateShipmentContentUpdatePreviewsResponse: Schemas.Codec<GenerateShipmentContentUpdatePreviewsResponse> = Schemas.make(
  $GenerateShipmentContentUpdatePreviewsResponse
)

export interface GenerateTransportationOptionsRequest {
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId: string
  /** Not empty. */
  readonly shipmentTransportationConfigurations: ReadonlyArray<ShipmentTransportationConfiguration>
}

const $GenerateTransportationOptionsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  placementOptionId: Shape.String,
  shipmentTransportationConfigurations: Shape.Array($ShipmentTransportationConfiguration)
}))
export const GenerateTransportationOptionsRequest: Schemas.Codec<GenerateTransportationOptionsRequest> = Schemas.make(
  $GenerateTransportationOptionsRequest
)

export interface GenerateTransportationOptionsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $GenerateTransportationOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const GenerateTransportationOptionsResponse: Schemas.Codec<GenerateTransportationOptionsResponse> = Schemas.make(
  $GenerateTransportationOptionsResponse
)

export interface GetDeliveryChallanDocumentResponse {
  readonly documentDownload: DocumentDownload
}

const $GetDeliveryChallanDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  documentDownload: $DocumentDownload
}))
export const GetDeliveryChallanDocumentResponse: Schemas.Codec<GetDeliveryChallanDocumentResponse> = Schemas.make(
  $GetDeliveryChallanDocumentResponse
)

export interface GetSelfShipAppointmentSlotsResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
}

const $GetSelfShipAppointmentSlotsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  selfShipAppointmentSlotsAvailability: $SelfShipAppointmentSlotsAvailability
}))
export const GetSelfShipAppointmentSlotsResponse: Schemas.Codec<GetSelfShipAppointmentSlotsResponse> = Schemas.make(
  $GetSelfShipAppointmentSlotsResponse
)

export interface InboundOperationStatus {
  /** 1 to 1,024 characters. */
  readonly operation: string
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
  readonly operationProblems: ReadonlyArray<OperationProblem>
  /** `SUCCESS`, `FAILED` or `IN_PROGRESS`. */
  readonly operationStatus: OperationStatus
}

const $InboundOperationStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  operation: Shape.String,
  operationId: Shape.String,
  operationProblems: Shape.Array($OperationProblem),
  operationStatus: $OperationStatus
}))
export const InboundOperationStatus: Schemas.Codec<InboundOperationStatus> = Schemas.make($InboundOperationStatus)

export interface InboundPlan {
  /** ISO 8601. */
  readonly createdAt: string
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** ISO 8601. */
  readonly lastUpdatedAt: string
  /** Marketplace ids, as in `Marketplace.US.id`. Each 1 to 20 characters. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly name: string
  readonly packingOptions?: ReadonlyArray<PackingOptionSummary> | undefined
  readonly placementOptions?: ReadonlyArray<PlacementOptionSummary> | undefined
  readonly shipments?: ReadonlyArray<ShipmentSummary> | undefined
  readonly sourceAddress: Address
  /** 1 to 1,024 characters. */
  readonly status: "ACTIVE" | "VOIDED" | "SHIPPED" | "ERRORED" | (string & {})
}

const $InboundPlan: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.String,
  inboundPlanId: Shape.String,
  lastUpdatedAt: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  name: Shape.String,
  packingOptions: Shape.optional(Shape.Array($PackingOptionSummary)),
  placementOptions: Shape.optional(Shape.Array($PlacementOptionSummary)),
  shipments: Shape.optional(Shape.Array($ShipmentSummary)),
  sourceAddress: $Address,
  status: Shape.String
}))
export const InboundPlan: Schemas.Codec<InboundPlan> = Schemas.make($InboundPlan)

export interface InboundPlanSummary {
  /** ISO 8601. */
  readonly createdAt: string
  /** From `createInboundPlan` or `listInboundPlans`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly inboundPlanId: string
  /** ISO 8601. */
  readonly lastUpdatedAt: string
  /** Marketplace ids, as in `Marketplace.US.id`. Each 1 to 20 characters. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly name: string
  readonly sourceAddress: Address
  /** 1 to 1,024 characters. */
  readonly status: "ACTIVE" | "VOIDED" | "SHIPPED" | "ERRORED" | (string & {})
}

const $InboundPlanSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  createdAt: Shape.String,
  inboundPlanId: Shape.String,
  lastUpdatedAt: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  name: Shape.String,
  sourceAddress: $Address,
  status: Shape.String
}))
export const InboundPlanSummary: Schemas.Codec<InboundPlanSummary> = Schemas.make($InboundPlanSummary)

export interface Incentive {
  /** 1 to 1,024 characters. */
  readonly description: string
  /** 1 to 1,024 characters. */
  readonly target: "Placement Services" | "Fulfillment Fee Discount" | (string & {})
  /** 1 to 1,024 characters. */
  readonly type: "FEE" | "DISCOUNT" | (string & {})
  readonly value: Currency
}

const $Incentive: Shape.Shape = Shape.define(() => Shape.Struct({
  description: Shape.String,
  target: Shape.String,
  type: Shape.String,
  value: $Currency
}))
export const Incentive: Schemas.Codec<Incentive> = Schemas.make($Incentive)

export interface Item {
  /** Amazon's product number (ASIN). 1 to 10 characters. */
  readonly asin: string
  /** A date, ISO 8601, matches `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`. */
  readonly expiration?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). 1 to 10 characters. */
  readonly fnsku: string
  /** 1 to 1,024 characters. */
  readonly labelOwner: "AMAZON" | "SELLER" | "NONE" | (string & {})
  /** 1 to 256 characters. */
  readonly manufacturingLotCode?: string | undefined
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  readonly prepInstructions: ReadonlyArray<PrepInstruction>
  /** 1 to 500,000. */
  readonly quantity: number
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  expiration: Shape.optional(Shape.String),
  fnsku: Shape.String,
  labelOwner: Shape.String,
  manufacturingLotCode: Shape.optional(Shape.String),
  msku: Shape.String,
  prepInstructions: Shape.Array($PrepInstruction),
  quantity: Shape.Number
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface ItemInput {
  /** A date, ISO 8601. */
  readonly expiration?: string | undefined
  /** `AMAZON`, `SELLER` or `NONE`. */
  readonly labelOwner: LabelOwner
  /** 1 to 256 characters. */
  readonly manufacturingLotCode?: string | undefined
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  /** `AMAZON`, `SELLER` or `NONE`. */
  readonly prepOwner: PrepOwner
  /** 1 to 500,000. */
  readonly quantity: number
}

const $ItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  expiration: Shape.optional(Shape.String),
  labelOwner: $LabelOwner,
  manufacturingLotCode: Shape.optional(Shape.String),
  msku: Shape.String,
  prepOwner: $PrepOwner,
  quantity: Shape.Number
}))
export const ItemInput: Schemas.Codec<ItemInput> = Schemas.make($ItemInput)

export type ItemLabelPageType = "A4_21" | "A4_24" | "A4_24_64x33" | "A4_24_66x35" | "A4_24_70x36" | "A4_24_70x37" | "A4_24i" | "A4_27" | "A4_40_52x29" | "A4_44_48x25" | "Letter_30" | (string & {})

const $ItemLabelPageType: Shape.Shape = Shape.define(() => Shape.String)
export const ItemLabelPageType: Schemas.Codec<ItemLabelPageType> = Schemas.make($ItemLabelPageType)

export type LabelOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

const $LabelOwner: Shape.Shape = Shape.define(() => Shape.String)
export const LabelOwner: Schemas.Codec<LabelOwner> = Schemas.make($LabelOwner)

export type LabelPrintType = "STANDARD_FORMAT" | "THERMAL_PRINTING" | (string & {})

const $LabelPrintType: Shape.Shape = Shape.define(() => Shape.String)
export const LabelPrintType: Schemas.Codec<LabelPrintType> = Schemas.make($LabelPrintType)

export interface ListDeliveryWindowOptionsResponse {
  readonly deliveryWindowOptions: ReadonlyArray<DeliveryWindowOption>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListDeliveryWindowOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryWindowOptions: Shape.Array($DeliveryWindowOption),
  pagination: Shape.optional($Pagination)
}))
export const ListDeliveryWindowOptionsResponse: Schemas.Codec<ListDeliveryWindowOptionsResponse> = Schemas.make(
  $ListDeliveryWindowOptionsResponse
)

export interface ListInboundPlanBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlanBoxesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.Array($Box),
  pagination: Shape.optional($Pagination)
}))
export const ListInboundPlanBoxesResponse: Schemas.Codec<ListInboundPlanBoxesResponse> = Schemas.make(
  $ListInboundPlanBoxesResponse
)

export interface ListInboundPlanItemsResponse {
  readonly items: ReadonlyArray<Item>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlanItemsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  items: Shape.Array($Item),
  pagination: Shape.optional($Pagination)
}))
export const ListInboundPlanItemsResponse: Schemas.Codec<ListInboundPlanItemsResponse> = Schemas.make(
  $ListInboundPlanItemsResponse
)

export interface ListInboundPlanPalletsResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

const $ListInboundPlanPalletsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  pallets: Shape.Array($Pallet)
}))
export const ListInboundPlanPalletsResponse: Schemas.Codec<ListInboundPlanPalletsResponse> = Schemas.make(
  $ListInboundPlanPalletsResponse
)

export interface ListInboundPlansResponse {
  readonly inboundPlans?: ReadonlyArray<InboundPlanSummary> | undefined
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListInboundPlansResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  inboundPlans: Shape.optional(Shape.Array($InboundPlanSummary)),
  pagination: Shape.optional($Pagination)
}))
export const ListInboundPlansResponse: Schemas.Codec<ListInboundPlansResponse> = Schemas.make($ListInboundPlansResponse)

export interface ListItemComplianceDetailsResponse {
  readonly complianceDetails?: ReadonlyArray<ComplianceDetail> | undefined
}

const $ListItemComplianceDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  complianceDetails: Shape.optional(Shape.Array($ComplianceDetail))
}))
export const ListItemComplianceDetailsResponse: Schemas.Codec<ListItemComplianceDetailsResponse> = Schemas.make(
  $ListItemComplianceDetailsResponse
)

export interface ListPackingGroupBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListPackingGroupBoxesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.Array($Box),
  pagination: Shape.optional($Pagination)
}))
export const ListPackingGroupBoxesResponse: Schemas.Codec<ListPackingGroupBoxesResponse> = Schemas.make(
  $ListPackingGroupBoxesResponse
)

export interface ListPackingGroupItemsResponse {
  readonly items: ReadonlyArray<Item>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListPackingGroupItemsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  items: Shape.Array($Item),
  pagination: Shape.optional($Pagination)
}))
export const ListPackingGroupItemsResponse: Schemas.Codec<ListPackingGroupItemsResponse> = Schemas.make(
  $ListPackingGroupItemsResponse
)

export interface ListPackingOptionsResponse {
  readonly packingOptions: ReadonlyArray<PackingOption>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListPackingOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  packingOptions: Shape.Array($PackingOption),
  pagination: Shape.optional($Pagination)
}))
export const ListPackingOptionsResponse: Schemas.Codec<ListPackingOptionsResponse> = Schemas.make(
  $ListPackingOptionsResponse
)

export interface ListPlacementOptionsResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly placementOptions: ReadonlyArray<PlacementOption>
}

const $ListPlacementOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  placementOptions: Shape.Array($PlacementOption)
}))
export const ListPlacementOptionsResponse: Schemas.Codec<ListPlacementOptionsResponse> = Schemas.make(
  $ListPlacementOptionsResponse
)

export interface ListPrepDetailsResponse {
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetail>
}

const $ListPrepDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  mskuPrepDetails: Shape.Array($MskuPrepDetail)
}))
export const ListPrepDetailsResponse: Schemas.Codec<ListPrepDetailsResponse> = Schemas.make($ListPrepDetailsResponse)

export interface ListShipmentBoxesResponse {
  readonly boxes: ReadonlyArray<Box>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListShipmentBoxesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.Array($Box),
  pagination: Shape.optional($Pagination)
}))
export const ListShipmentBoxesResponse: Schemas.Codec<ListShipmentBoxesResponse> = Schemas.make(
  $ListShipmentBoxesResponse
)

export interface ListShipmentContentUpdatePreviewsResponse {
  readonly contentUpdatePreviews: ReadonlyArray<ContentUpdatePreview>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListShipmentContentUpdatePreviewsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  contentUpdatePreviews: Shape.Array($ContentUpdatePreview),
  pagination: Shape.optional($Pagination)
}))
export const ListShipmentContentUpdatePreviewsResponse: Schemas.Codec<ListShipmentContentUpdatePreviewsResponse> = Schemas.make(
  $ListShipmentContentUpdatePreviewsResponse
)

export interface ListShipmentItemsResponse {
  readonly items: ReadonlyArray<Item>
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
}

const $ListShipmentItemsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  items: Shape.Array($Item),
  pagination: Shape.optional($Pagination)
}))
export const ListShipmentItemsResponse: Schemas.Codec<ListShipmentItemsResponse> = Schemas.make(
  $ListShipmentItemsResponse
)

export interface ListShipmentPalletsResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly pallets: ReadonlyArray<Pallet>
}

const $ListShipmentPalletsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  pallets: Shape.Array($Pallet)
}))
export const ListShipmentPalletsResponse: Schemas.Codec<ListShipmentPalletsResponse> = Schemas.make(
  $ListShipmentPalletsResponse
)

export interface ListTransportationOptionsResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly transportationOptions: ReadonlyArray<TransportationOption>
}

const $ListTransportationOptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  transportationOptions: Shape.Array($TransportationOption)
}))
export const ListTransportationOptionsResponse: Schemas.Codec<ListTransportationOptionsResponse> = Schemas.make(
  $ListTransportationOptionsResponse
)

export interface LtlTrackingDetail {
  /** 1 to 1,024 characters. */
  readonly billOfLadingNumber?: string | undefined
  /** Each 1 to 64 characters, matches `^[a-zA-Z0-9-._ ]*$`. */
  readonly freightBillNumber?: ReadonlyArray<string> | undefined
}

const $LtlTrackingDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  billOfLadingNumber: Shape.optional(Shape.String),
  freightBillNumber: Shape.optional(Shape.Array(Shape.String))
}))
export const LtlTrackingDetail: Schemas.Codec<LtlTrackingDetail> = Schemas.make($LtlTrackingDetail)

export interface LtlTrackingDetailInput {
  /** 1 to 1,024 characters. */
  readonly billOfLadingNumber?: string | undefined
  /** 1 item, each 1 to 64 characters, matches `^[a-zA-Z0-9-._ ]*$`. */
  readonly freightBillNumber: ReadonlyArray<string>
}

const $LtlTrackingDetailInput: Shape.Shape = Shape.define(() => Shape.Struct({
  billOfLadingNumber: Shape.optional(Shape.String),
  freightBillNumber: Shape.Array(Shape.String, 1)
}))
export const LtlTrackingDetailInput: Schemas.Codec<LtlTrackingDetailInput> = Schemas.make($LtlTrackingDetailInput)

export interface MskuPrepDetail {
  /** `MUST_MATCH`. */
  readonly allOwnersConstraint?: AllOwnersConstraint | undefined
  /** `AMAZON_ONLY`, `NONE_ONLY` or `SELLER_ONLY`. */
  readonly labelOwnerConstraint?: OwnerConstraint | undefined
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  /**
   * `ADULT`, `BABY`, `FC_PROVIDED`, `FRAGILE`, `GRANULAR`, `HANGER`, `LIQUID`, `PERFORATED` or another of 14
   * known values.
   */
  readonly prepCategory: PrepCategory
  /** `AMAZON_ONLY`, `NONE_ONLY` or `SELLER_ONLY`. */
  readonly prepOwnerConstraint?: OwnerConstraint | undefined
  /**
   * Each `ITEM_BLACK_SHRINKWRAP`, `ITEM_BLANKSTK`, `ITEM_BOXING`, `ITEM_BUBBLEWRAP`, `ITEM_CAP_SEALING`,
   * `ITEM_DEBUNDLE`, `ITEM_HANG_GARMENT`, `ITEM_LABELING` or another of 16 known values.
   */
  readonly prepTypes: ReadonlyArray<PrepType>
}

const $MskuPrepDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  allOwnersConstraint: Shape.optional($AllOwnersConstraint),
  labelOwnerConstraint: Shape.optional($OwnerConstraint),
  msku: Shape.String,
  prepCategory: $PrepCategory,
  prepOwnerConstraint: Shape.optional($OwnerConstraint),
  prepTypes: Shape.Array($PrepType)
}))
export const MskuPrepDetail: Schemas.Codec<MskuPrepDetail> = Schemas.make($MskuPrepDetail)

export interface MskuPrepDetailInput {
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  /**
   * `ADULT`, `BABY`, `FC_PROVIDED`, `FRAGILE`, `GRANULAR`, `HANGER`, `LIQUID`, `PERFORATED` or another of 14
   * known values.
   */
  readonly prepCategory: PrepCategory
  /**
   * Each `ITEM_BLACK_SHRINKWRAP`, `ITEM_BLANKSTK`, `ITEM_BOXING`, `ITEM_BUBBLEWRAP`, `ITEM_CAP_SEALING`,
   * `ITEM_DEBUNDLE`, `ITEM_HANG_GARMENT`, `ITEM_LABELING` or another of 16 known values.
   */
  readonly prepTypes: ReadonlyArray<PrepType>
}

const $MskuPrepDetailInput: Shape.Shape = Shape.define(() => Shape.Struct({
  msku: Shape.String,
  prepCategory: $PrepCategory,
  prepTypes: Shape.Array($PrepType)
}))
export const MskuPrepDetailInput: Schemas.Codec<MskuPrepDetailInput> = Schemas.make($MskuPrepDetailInput)

export interface MskuQuantity {
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  /** 1 to 10,000. */
  readonly quantity: number
}

const $MskuQuantity: Shape.Shape = Shape.define(() => Shape.Struct({ msku: Shape.String, quantity: Shape.Number }))
export const MskuQuantity: Schemas.Codec<MskuQuantity> = Schemas.make($MskuQuantity)

export interface OperationProblem {
  /** 1 to 256 characters. */
  readonly code: string
  /** At most 8,192 characters. */
  readonly details?: string | undefined
  /** 1 to 2,048 characters. */
  readonly message: string
  /** 1 to 1,024 characters. */
  readonly severity: "WARNING" | "ERROR" | (string & {})
}

const $OperationProblem: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  details: Shape.optional(Shape.String),
  message: Shape.String,
  severity: Shape.String
}))
export const OperationProblem: Schemas.Codec<OperationProblem> = Schemas.make($OperationProblem)

export type OperationStatus = "SUCCESS" | "FAILED" | "IN_PROGRESS" | (string & {})

const $OperationStatus: Shape.Shape = Shape.define(() => Shape.String)
export const OperationStatus: Schemas.Codec<OperationStatus> = Schemas.make($OperationStatus)

export type OwnerConstraint = "AMAZON_ONLY" | "NONE_ONLY" | "SELLER_ONLY" | (string & {})

const $OwnerConstraint: Shape.Shape = Shape.define(() => Shape.String)
export const OwnerConstraint: Schemas.Codec<OwnerConstraint> = Schemas.make($OwnerConstraint)

export interface PackageGroupingInput {
  /** 1 to 5,000 items. */
  readonly boxes: ReadonlyArray<BoxInput>
  /** In a packing option of `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingGroupId?: string | undefined
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId?: string | undefined
}

const $PackageGroupingInput: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.Array($BoxInput, 5000),
  packingGroupId: Shape.optional(Shape.String),
  shipmentId: Shape.optional(Shape.String)
}))
export const PackageGroupingInput: Schemas.Codec<PackageGroupingInput> = Schemas.make($PackageGroupingInput)

export interface PackingConfiguration {
  /** Each `BOX_CONTENT_PROVIDED`, `MANUAL_PROCESS` or `BARCODE_2D`. */
  readonly boxPackingMethods?: ReadonlyArray<BoxContentInformationSource> | undefined
  readonly boxRequirements?: BoxRequirements | undefined
  readonly shippingRequirements?: ReadonlyArray<ShippingRequirements> | undefined
}

const $PackingConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  boxPackingMethods: Shape.optional(Shape.Array($BoxContentInformationSource)),
  boxRequirements: Shape.optional($BoxRequirements),
  shippingRequirements: Shape.optional(Shape.Array($ShippingRequirements))
}))
export const PackingConfiguration: Schemas.Codec<PackingConfiguration> = Schemas.make($PackingConfiguration)

export interface PackingOption {
  readonly discounts: ReadonlyArray<Incentive>
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly fees: ReadonlyArray<Incentive>
  /** Each 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingGroups: ReadonlyArray<string>
  /** From `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingOptionId: string
  /** 1 to 1,024 characters. */
  readonly status: "OFFERED" | "ACCEPTED" | "EXPIRED" | (string & {})
  readonly supportedConfigurations: ReadonlyArray<PackingConfiguration>
  /** @deprecated Use `shippingRequirements` of `supportedConfigurations`. */
  readonly supportedShippingConfigurations: ReadonlyArray<ShippingConfiguration>
}

const $PackingOption: Shape.Shape = Shape.define(() => Shape.Struct({
  discounts: Shape.Array($Incentive),
  expiration: Shape.optional(Shape.String),
  fees: Shape.Array($Incentive),
  packingGroups: Shape.Array(Shape.String),
  packingOptionId: Shape.String,
  status: Shape.String,
  supportedConfigurations: Shape.Array($PackingConfiguration),
  supportedShippingConfigurations: Shape.Array($ShippingConfiguration)
}))
export const PackingOption: Schemas.Codec<PackingOption> = Schemas.make($PackingOption)

export interface PackingOptionSummary {
  /** From `listPackingOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packingOptionId: string
  /** 1 to 1,024 characters. */
  readonly status: "OFFERED" | "ACCEPTED" | "EXPIRED" | (string & {})
}

const $PackingOptionSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  packingOptionId: Shape.String,
  status: Shape.String
}))
export const PackingOptionSummary: Schemas.Codec<PackingOptionSummary> = Schemas.make($PackingOptionSummary)

export interface Pagination {
  /** The page token of the next page; absent on the last. 1 to 1,024 characters. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface Pallet {
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packageId: string
  /** 1 to 10,000. */
  readonly quantity?: number | undefined
  /** `STACKABLE` or `NON_STACKABLE`. */
  readonly stackability?: Stackability | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
}

const $Pallet: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: Shape.optional($Dimensions),
  packageId: Shape.String,
  quantity: Shape.optional(Shape.Number),
  stackability: Shape.optional($Stackability),
  weight: Shape.optional($Weight)
}))
export const Pallet: Schemas.Codec<Pallet> = Schemas.make($Pallet)

export interface PalletInput {
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** 1 to 10,000. */
  readonly quantity: number
  /** `STACKABLE` or `NON_STACKABLE`. */
  readonly stackability?: Stackability | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
}

const $PalletInput: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: Shape.optional($Dimensions),
  quantity: Shape.Number,
  stackability: Shape.optional($Stackability),
  weight: Shape.optional($Weight)
}))
export const PalletInput: Schemas.Codec<PalletInput> = Schemas.make($PalletInput)

export interface PlacementOption {
  readonly discounts: ReadonlyArray<Incentive>
  /** ISO 8601. */
  readonly expiration?: string | undefined
  readonly fees: ReadonlyArray<Incentive>
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId: string
  /** Each 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentIds: ReadonlyArray<string>
  /** 1 to 1,024 characters. */
  readonly status: "OFFERED" | "ACCEPTED" | "EXPIRED" | (string & {})
}

const $PlacementOption: Shape.Shape = Shape.define(() => Shape.Struct({
  discounts: Shape.Array($Incentive),
  expiration: Shape.optional(Shape.String),
  fees: Shape.Array($Incentive),
  placementOptionId: Shape.String,
  shipmentIds: Shape.Array(Shape.String),
  status: Shape.String
}))
export const PlacementOption: Schemas.Codec<PlacementOption> = Schemas.make($PlacementOption)

export interface PlacementOptionSummary {
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId: string
  /** 1 to 1,024 characters. */
  readonly status: "OFFERED" | "ACCEPTED" | (string & {})
}

const $PlacementOptionSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  placementOptionId: Shape.String,
  status: Shape.String
}))
export const PlacementOptionSummary: Schemas.Codec<PlacementOptionSummary> = Schemas.make($PlacementOptionSummary)

export type PrepCategory = "ADULT" | "BABY" | "FC_PROVIDED" | "FRAGILE" | "GRANULAR" | "HANGER" | "LIQUID" | "PERFORATED" | "SET" | "SHARP" | "SMALL" | "TEXTILE" | "UNKNOWN" | "NONE" | (string & {})

const $PrepCategory: Shape.Shape = Shape.define(() => Shape.String)
export const PrepCategory: Schemas.Codec<PrepCategory> = Schemas.make($PrepCategory)

export interface PrepInstruction {
  readonly fee?: Currency | undefined
  /** 1 to 1,024 characters. */
  readonly prepOwner?: "AMAZON" | "SELLER" | "NONE" | "MERCHANT" | (string & {}) | undefined
  /** 1 to 1,024 characters. */
  readonly prepType?: "ITEM_LABELING" | "ITEM_BUBBLEWRAP" | "ITEM_POLYBAGGING" | "ITEM_TAPING" | "ITEM_BLACK_SHRINKWRAP" | "ITEM_HANG_GARMENT" | "ITEM_BOXING" | "ITEM_SETCREAT" | "ITEM_RMOVHANG" | "ITEM_SUFFOSTK" | "ITEM_CAP_SEALING" | "ITEM_DEBUNDLE" | "ITEM_SETSTK" | "ITEM_SIOC" | "ITEM_NO_PREP" | "ADULT" | "BABY" | "TEXTILE" | "HANGER" | "FRAGILE" | "LIQUID" | "SHARP" | "SMALL" | "PERFORATED" | "GRANULAR" | "SET" | "FC_PROVIDED" | "UNKNOWN" | "NONE" | (string & {}) | undefined
}

const $PrepInstruction: Shape.Shape = Shape.define(() => Shape.Struct({
  fee: Shape.optional($Currency),
  prepOwner: Shape.optional(Shape.String),
  prepType: Shape.optional(Shape.String)
}))
export const PrepInstruction: Schemas.Codec<PrepInstruction> = Schemas.make($PrepInstruction)

export type PrepOwner = "AMAZON" | "SELLER" | "NONE" | (string & {})

const $PrepOwner: Shape.Shape = Shape.define(() => Shape.String)
export const PrepOwner: Schemas.Codec<PrepOwner> = Schemas.make($PrepOwner)

export type PrepType = "ITEM_BLACK_SHRINKWRAP" | "ITEM_BLANKSTK" | "ITEM_BOXING" | "ITEM_BUBBLEWRAP" | "ITEM_CAP_SEALING" | "ITEM_DEBUNDLE" | "ITEM_HANG_GARMENT" | "ITEM_LABELING" | "ITEM_NO_PREP" | "ITEM_POLYBAGGING" | "ITEM_RMOVHANG" | "ITEM_SETCREAT" | "ITEM_SETSTK" | "ITEM_SIOC" | "ITEM_SUFFOSTK" | "ITEM_TAPING" | (string & {})

const $PrepType: Shape.Shape = Shape.define(() => Shape.String)
export const PrepType: Schemas.Codec<PrepType> = Schemas.make($PrepType)

export interface Quote {
  readonly cost: Currency
  /** ISO 8601. */
  readonly expiration?: string | undefined
  /** ISO 8601. */
  readonly voidableUntil?: string | undefined
}

const $Quote: Shape.Shape = Shape.define(() => Shape.Struct({
  cost: $Currency,
  expiration: Shape.optional(Shape.String),
  voidableUntil: Shape.optional(Shape.String)
}))
export const Quote: Schemas.Codec<Quote> = Schemas.make($Quote)

export type ReasonComment = "APPOINTMENT_REQUESTED_BY_MISTAKE" | "VEHICLE_DELAY" | "SLOT_NOT_SUITABLE" | "OUTSIDE_CARRIER_BUSINESS_HOURS" | "UNFAVOURABLE_EXTERNAL_CONDITIONS" | "PROCUREMENT_DELAY" | "SHIPPING_PLAN_CHANGED" | "INCREASED_QUANTITY" | "OTHER" | (string & {})

const $ReasonComment: Shape.Shape = Shape.define(() => Shape.String)
export const ReasonComment: Schemas.Codec<ReasonComment> = Schemas.make($ReasonComment)

export interface Region {
  /** A country, ISO 3166-1: `US`. 1 to 1,024 characters. */
  readonly countryCode?: string | undefined
  /** 1 to 1,024 characters. */
  readonly state?: string | undefined
  /** 1 to 1,024 characters. */
  readonly warehouseId?: string | undefined
}

const $Region: Shape.Shape = Shape.define(() => Shape.Struct({
  countryCode: Shape.optional(Shape.String),
  state: Shape.optional(Shape.String),
  warehouseId: Shape.optional(Shape.String)
}))
export const Region: Schemas.Codec<Region> = Schemas.make($Region)

export interface RequestedUpdates {
  readonly boxes?: ReadonlyArray<BoxUpdateInput> | undefined
  readonly items?: ReadonlyArray<ItemInput> | undefined
}

const $RequestedUpdates: Shape.Shape = Shape.define(() => Shape.Struct({
  boxes: Shape.optional(Shape.Array($BoxUpdateInput)),
  items: Shape.optional(Shape.Array($ItemInput))
}))
export const RequestedUpdates: Schemas.Codec<RequestedUpdates> = Schemas.make($RequestedUpdates)

export interface ScheduleSelfShipAppointmentRequest {
  /**
   * `APPOINTMENT_REQUESTED_BY_MISTAKE`, `VEHICLE_DELAY`, `SLOT_NOT_SUITABLE`,
   * `OUTSIDE_CARRIER_BUSINESS_HOURS`, `UNFAVOURABLE_EXTERNAL_CONDITIONS`, `PROCUREMENT_DELAY`,
   * `SHIPPING_PLAN_CHANGED`, `INCREASED_QUANTITY` or another of 9 known values.
   */
  readonly reasonComment?: ReasonComment | undefined
}

const $ScheduleSelfShipAppointmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  reasonComment: Shape.optional($ReasonComment)
}))
export const ScheduleSelfShipAppointmentRequest: Schemas.Codec<ScheduleSelfShipAppointmentRequest> = Schemas.make(
  $ScheduleSelfShipAppointmentRequest
)

export interface ScheduleSelfShipAppointmentResponse {
  readonly selfShipAppointmentDetails: SelfShipAppointmentDetails
}

const $ScheduleSelfShipAppointmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  selfShipAppointmentDetails: $SelfShipAppointmentDetails
}))
export const ScheduleSelfShipAppointmentResponse: Schemas.Codec<ScheduleSelfShipAppointmentResponse> = Schemas.make(
  $ScheduleSelfShipAppointmentResponse
)

export interface SelectedDeliveryWindow {
  readonly availabilityType: "AVAILABLE" | "BLOCKED" | "CONGESTED" | "DISCOUNTED" | (string & {})
  /** From `listDeliveryWindowOptions`. 36 to 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly deliveryWindowOptionId: string
  /** ISO 8601. */
  readonly editableUntil?: string | undefined
  /** ISO 8601. */
  readonly endDate: string
  /** ISO 8601. */
  readonly startDate: string
}

const $SelectedDeliveryWindow: Shape.Shape = Shape.define(() => Shape.Struct({
  availabilityType: Shape.String,
  deliveryWindowOptionId: Shape.String,
  editableUntil: Shape.optional(Shape.String),
  endDate: Shape.String,
  startDate: Shape.String
}))
export const SelectedDeliveryWindow: Schemas.Codec<SelectedDeliveryWindow> = Schemas.make($SelectedDeliveryWindow)

export interface SelfShipAppointmentDetails {
  readonly appointmentId?: number | undefined
  readonly appointmentSlotTime?: AppointmentSlotTime | undefined
  /** 1 to 1,024 characters. */
  readonly appointmentStatus?: string | undefined
}

const $SelfShipAppointmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentId: Shape.optional(Shape.Number),
  appointmentSlotTime: Shape.optional($AppointmentSlotTime),
  appointmentStatus: Shape.optional(Shape.String)
}))
export const SelfShipAppointmentDetails: Schemas.Codec<SelfShipAppointmentDetails> = Schemas.make(
  $SelfShipAppointmentDetails
)

export interface SelfShipAppointmentSlotsAvailability {
  /** ISO 8601. */
  readonly expiresAt?: string | undefined
  readonly slots?: ReadonlyArray<AppointmentSlot> | undefined
}

const $SelfShipAppointmentSlotsAvailability: Shape.Shape = Shape.define(() => Shape.Struct({
  expiresAt: Shape.optional(Shape.String),
  slots: Shape.optional(Shape.Array($AppointmentSlot))
}))
export const SelfShipAppointmentSlotsAvailability: Schemas.Codec<SelfShipAppointmentSlotsAvailability> = Schemas.make(
  $SelfShipAppointmentSlotsAvailability
)

export interface SetPackingInformationRequest {
  /** Not empty. */
  readonly packageGroupings: ReadonlyArray<PackageGroupingInput>
}

const $SetPackingInformationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  packageGroupings: Shape.Array($PackageGroupingInput)
}))
export const SetPackingInformationRequest: Schemas.Codec<SetPackingInformationRequest> = Schemas.make(
  $SetPackingInformationRequest
)

export interface SetPackingInformationResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $SetPackingInformationResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const SetPackingInformationResponse: Schemas.Codec<SetPackingInformationResponse> = Schemas.make(
  $SetPackingInformationResponse
)

export interface SetPrepDetailsRequest {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 20 characters. */
  readonly marketplaceId: string
  /** 1 to 100 items. */
  readonly mskuPrepDetails: ReadonlyArray<MskuPrepDetailInput>
}

const $SetPrepDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  mskuPrepDetails: Shape.Array($MskuPrepDetailInput, 100)
}))
export const SetPrepDetailsRequest: Schemas.Codec<SetPrepDetailsRequest> = Schemas.make($SetPrepDetailsRequest)

export interface SetPrepDetailsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $SetPrepDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({ operationId: Shape.String }))
export const SetPrepDetailsResponse: Schemas.Codec<SetPrepDetailsResponse> = Schemas.make($SetPrepDetailsResponse)

export interface Shipment {
  /** 1 to 1,024 characters. */
  readonly amazonReferenceId?: string | undefined
  readonly contactInformation?: ContactInformation | undefined
  readonly dates?: Dates | undefined
  readonly destination: ShipmentDestination
  readonly freightInformation?: FreightInformation | undefined
  readonly name?: string | undefined
  /** From `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly placementOptionId: string
  readonly selectedDeliveryWindow?: SelectedDeliveryWindow | undefined
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly selectedTransportationOptionId?: string | undefined
  readonly selfShipAppointmentDetails?: ReadonlyArray<SelfShipAppointmentDetails> | undefined
  /** 1 to 1,024 characters. */
  readonly shipmentConfirmationId?: string | undefined
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  readonly source: ShipmentSource
  /** 1 to 1,024 characters. */
  readonly status?: "ABANDONED" | "CANCELLED" | "CHECKED_IN" | "CLOSED" | "DELETED" | "DELIVERED" | "IN_TRANSIT" | "MIXED" | "READY_TO_SHIP" | "RECEIVING" | "SHIPPED" | "UNCONFIRMED" | "WORKING" | (string & {}) | undefined
  readonly trackingDetails?: TrackingDetails | undefined
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonReferenceId: Shape.optional(Shape.String),
  contactInformation: Shape.optional($ContactInformation),
  dates: Shape.optional($Dates),
  destination: $ShipmentDestination,
  freightInformation: Shape.optional($FreightInformation),
  name: Shape.optional(Shape.String),
  placementOptionId: Shape.String,
  selectedDeliveryWindow: Shape.optional($SelectedDeliveryWindow),
  selectedTransportationOptionId: Shape.optional(Shape.String),
  selfShipAppointmentDetails: Shape.optional(Shape.Array($SelfShipAppointmentDetails)),
  shipmentConfirmationId: Shape.optional(Shape.String),
  shipmentId: Shape.String,
  source: $ShipmentSource,
  status: Shape.optional(Shape.String),
  trackingDetails: Shape.optional($TrackingDetails)
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

export interface ShipmentDestination {
  readonly address?: Address | undefined
  /** 1 to 1,024 characters. */
  readonly destinationType: "AMAZON_OPTIMIZED" | "AMAZON_WAREHOUSE" | (string & {})
  /** Empty for `AMAZON_OPTIMIZED`. 1 to 1,024 characters. */
  readonly warehouseId?: string | undefined
}

const $ShipmentDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($Address),
  destinationType: Shape.String,
  warehouseId: Shape.optional(Shape.String)
}))
export const ShipmentDestination: Schemas.Codec<ShipmentDestination> = Schemas.make($ShipmentDestination)

export interface ShipmentSource {
  readonly address?: Address | undefined
  /** 1 to 1,024 characters. */
  readonly sourceType: "SELLER_FACILITY" | (string & {})
}

const $ShipmentSource: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($Address),
  sourceType: Shape.String
}))
export const ShipmentSource: Schemas.Codec<ShipmentSource> = Schemas.make($ShipmentSource)

export interface ShipmentSummary {
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 1,024 characters. */
  readonly status: "ABANDONED" | "CANCELLED" | "CHECKED_IN" | "CLOSED" | "DELETED" | "DELIVERED" | "IN_TRANSIT" | "MIXED" | "READY_TO_SHIP" | "RECEIVING" | "SHIPPED" | "UNCONFIRMED" | "WORKING" | (string & {})
}

const $ShipmentSummary: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  status: Shape.String
}))
export const ShipmentSummary: Schemas.Codec<ShipmentSummary> = Schemas.make($ShipmentSummary)

export interface ShipmentTransportationConfiguration {
  readonly contactInformation?: ContactInformation | undefined
  readonly freightInformation?: FreightInformation | undefined
  readonly pallets?: ReadonlyArray<PalletInput> | undefined
  readonly readyToShipWindow: WindowInput
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
}

const $ShipmentTransportationConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  contactInformation: Shape.optional($ContactInformation),
  freightInformation: Shape.optional($FreightInformation),
  pallets: Shape.optional(Shape.Array($PalletInput)),
  readyToShipWindow: $WindowInput,
  shipmentId: Shape.String
}))
export const ShipmentTransportationConfiguration: Schemas.Codec<ShipmentTransportationConfiguration> = Schemas.make(
  $ShipmentTransportationConfiguration
)

export interface ShippingConfiguration {
  /** 1 to 1,024 characters. */
  readonly shippingMode?: "GROUND_SMALL_PARCEL" | "FREIGHT_LTL" | "FREIGHT_FTL_PALLET" | "FREIGHT_FTL_NONPALLET" | "OCEAN_LCL" | "OCEAN_FCL" | "AIR_SMALL_PARCEL" | "AIR_SMALL_PARCEL_EXPRESS" | (string & {}) | undefined
  /** 1 to 1,024 characters. */
  readonly shippingSolution?: "AMAZON_PARTNERED_CARRIER" | "USE_YOUR_OWN_CARRIER" | (string & {}) | undefined
}

const $ShippingConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingMode: Shape.optional(Shape.String),
  shippingSolution: Shape.optional(Shape.String)
}))
export const ShippingConfiguration: Schemas.Codec<ShippingConfiguration> = Schemas.make($ShippingConfiguration)

export interface ShippingRequirements {
  /** Each 1 to 1,024 characters, matches `^[a-zA-Z0-9-._ ]*$`. */
  readonly modes: ReadonlyArray<string>
  /** 1 to 1,024 characters. */
  readonly solution: "AMAZON_PARTNERED_CARRIER" | "USE_YOUR_OWN_CARRIER" | (string & {})
}

const $ShippingRequirements: Shape.Shape = Shape.define(() => Shape.Struct({
  modes: Shape.Array(Shape.String),
  solution: Shape.String
}))
export const ShippingRequirements: Schemas.Codec<ShippingRequirements> = Schemas.make($ShippingRequirements)

export interface SpdTrackingDetail {
  readonly spdTrackingItems?: ReadonlyArray<SpdTrackingItem> | undefined
}

const $SpdTrackingDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  spdTrackingItems: Shape.optional(Shape.Array($SpdTrackingItem))
}))
export const SpdTrackingDetail: Schemas.Codec<SpdTrackingDetail> = Schemas.make($SpdTrackingDetail)

export interface SpdTrackingDetailInput {
  readonly spdTrackingItems: ReadonlyArray<SpdTrackingItemInput>
}

const $SpdTrackingDetailInput: Shape.Shape = Shape.define(() => Shape.Struct({
  spdTrackingItems: Shape.Array($SpdTrackingItemInput)
}))
export const SpdTrackingDetailInput: Schemas.Codec<SpdTrackingDetailInput> = Schemas.make($SpdTrackingDetailInput)

export interface SpdTrackingItem {
  /** 1 to 1,024 characters. */
  readonly boxId?: string | undefined
  /** 1 to 1,024 characters. */
  readonly trackingId?: string | undefined
  /** 1 to 1,024 characters. */
  readonly trackingNumberValidationStatus?: "VALIDATED" | "NOT_VALIDATED" | "NOT_SUPPORTED" | (string & {}) | undefined
}

const $SpdTrackingItem: Shape.Shape = Shape.define(() => Shape.Struct({
  boxId: Shape.optional(Shape.String),
  trackingId: Shape.optional(Shape.String),
  trackingNumberValidationStatus: Shape.optional(Shape.String)
}))
export const SpdTrackingItem: Schemas.Codec<SpdTrackingItem> = Schemas.make($SpdTrackingItem)

export interface SpdTrackingItemInput {
  /** 1 to 1,024 characters. */
  readonly boxId: string
  /** 1 to 64 characters. */
  readonly trackingId: string
}

const $SpdTrackingItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  boxId: Shape.String,
  trackingId: Shape.String
}))
export const SpdTrackingItemInput: Schemas.Codec<SpdTrackingItemInput> = Schemas.make($SpdTrackingItemInput)

export type Stackability = "STACKABLE" | "NON_STACKABLE" | (string & {})

const $Stackability: Shape.Shape = Shape.define(() => Shape.String)
export const Stackability: Schemas.Codec<Stackability> = Schemas.make($Stackability)

export interface TaxDetails {
  readonly declaredValue?: Currency | undefined
  /** A code of India's list of goods (HSN). 1 to 1,024 characters. */
  readonly hsnCode?: string | undefined
  readonly taxRates?: ReadonlyArray<TaxRate> | undefined
}

const $TaxDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  declaredValue: Shape.optional($Currency),
  hsnCode: Shape.optional(Shape.String),
  taxRates: Shape.optional(Shape.Array($TaxRate))
}))
export const TaxDetails: Schemas.Codec<TaxDetails> = Schemas.make($TaxDetails)

export interface TaxRate {
  readonly cessRate?: number | undefined
  readonly gstRate?: number | undefined
  /** 1 to 1,024 characters. */
  readonly taxType?: "CGST" | "SGST" | "IGST" | "TOTAL_TAX" | (string & {}) | undefined
}

const $TaxRate: Shape.Shape = Shape.define(() => Shape.Struct({
  cessRate: Shape.optional(Shape.Number),
  gstRate: Shape.optional(Shape.Number),
  taxType: Shape.optional(Shape.String)
}))
export const TaxRate: Schemas.Codec<TaxRate> = Schemas.make($TaxRate)

export interface TrackingDetails {
  readonly ltlTrackingDetail?: LtlTrackingDetail | undefined
  readonly spdTrackingDetail?: SpdTrackingDetail | undefined
}

const $TrackingDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  ltlTrackingDetail: Shape.optional($LtlTrackingDetail),
  spdTrackingDetail: Shape.optional($SpdTrackingDetail)
}))
export const TrackingDetails: Schemas.Codec<TrackingDetails> = Schemas.make($TrackingDetails)

export interface TrackingDetailsInput {
  readonly ltlTrackingDetail?: LtlTrackingDetailInput | undefined
  readonly spdTrackingDetail?: SpdTrackingDetailInput | undefined
}

const $TrackingDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  ltlTrackingDetail: Shape.optional($LtlTrackingDetailInput),
  spdTrackingDetail: Shape.optional($SpdTrackingDetailInput)
}))
export const TrackingDetailsInput: Schemas.Codec<TrackingDetailsInput> = Schemas.make($TrackingDetailsInput)

export interface TransportationOption {
  readonly carrier: Carrier
  readonly carrierAppointment?: CarrierAppointment | undefined
  readonly preconditions: ReadonlyArray<"CONFIRMED_DELIVERY_WINDOW" | (string & {})>
  readonly quote?: Quote | undefined
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** 1 to 1,024 characters. */
  readonly shippingMode: "GROUND_SMALL_PARCEL" | "FREIGHT_LTL" | "FREIGHT_FTL_PALLET" | "FREIGHT_FTL_NONPALLET" | "OCEAN_LCL" | "OCEAN_FCL" | "AIR_SMALL_PARCEL" | "AIR_SMALL_PARCEL_EXPRESS" | (string & {})
  /** 1 to 1,024 characters. */
  readonly shippingSolution: "AMAZON_PARTNERED_CARRIER" | "USE_YOUR_OWN_CARRIER" | (string & {})
  /** From `listTransportationOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly transportationOptionId: string
}

const $TransportationOption: Shape.Shape = Shape.define(() => Shape.Struct({
  carrier: $Carrier,
  carrierAppointment: Shape.optional($CarrierAppointment),
  preconditions: Shape.Array(Shape.String),
  quote: Shape.optional($Quote),
  shipmentId: Shape.String,
  shippingMode: Shape.String,
  shippingSolution: Shape.String,
  transportationOptionId: Shape.String
}))
export const TransportationOption: Schemas.Codec<TransportationOption> = Schemas.make($TransportationOption)

export interface TransportationSelection {
  readonly contactInformation?: ContactInformation | undefined
  /** In a placement option of `listPlacementOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly shipmentId: string
  /** From `listTransportationOptions`. 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly transportationOptionId: string
}

const $TransportationSelection: Shape.Shape = Shape.define(() => Shape.Struct({
  contactInformation: Shape.optional($ContactInformation),
  shipmentId: Shape.String,
  transportationOptionId: Shape.String
}))
export const TransportationSelection: Schemas.Codec<TransportationSelection> = Schemas.make($TransportationSelection)

export type UnitOfMeasurement = "IN" | "CM" | (string & {})

const $UnitOfMeasurement: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfMeasurement: Schemas.Codec<UnitOfMeasurement> = Schemas.make($UnitOfMeasurement)

export type UnitOfWeight = "LB" | "KG" | (string & {})

const $UnitOfWeight: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfWeight: Schemas.Codec<UnitOfWeight> = Schemas.make($UnitOfWeight)

export interface UpdateInboundPlanNameRequest {
  /** 1 to 40 characters. */
  readonly name: string
}

const $UpdateInboundPlanNameRequest: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String }))
export const UpdateInboundPlanNameRequest: Schemas.Codec<UpdateInboundPlanNameRequest> = Schemas.make(
  $UpdateInboundPlanNameRequest
)

export interface UpdateItemComplianceDetailsRequest {
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  readonly taxDetails: TaxDetails
}

const $UpdateItemComplianceDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  msku: Shape.String,
  taxDetails: $TaxDetails
}))
export const UpdateItemComplianceDetailsRequest: Schemas.Codec<UpdateItemComplianceDetailsRequest> = Schemas.make(
  $UpdateItemComplianceDetailsRequest
)

export interface UpdateItemComplianceDetailsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $UpdateItemComplianceDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const UpdateItemComplianceDetailsResponse: Schemas.Codec<UpdateItemComplianceDetailsResponse> = Schemas.make(
  $UpdateItemComplianceDetailsResponse
)

export interface UpdateShipmentNameRequest {
  /** 1 to 100 characters. */
  readonly name: string
}

const $UpdateShipmentNameRequest: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String }))
export const UpdateShipmentNameRequest: Schemas.Codec<UpdateShipmentNameRequest> = Schemas.make(
  $UpdateShipmentNameRequest
)

export interface UpdateShipmentSourceAddressRequest {
  readonly address: AddressInput
}

const $UpdateShipmentSourceAddressRequest: Shape.Shape = Shape.define(() => Shape.Struct({ address: $AddressInput }))
export const UpdateShipmentSourceAddressRequest: Schemas.Codec<UpdateShipmentSourceAddressRequest> = Schemas.make(
  $UpdateShipmentSourceAddressRequest
)

export interface UpdateShipmentSourceAddressResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $UpdateShipmentSourceAddressResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const UpdateShipmentSourceAddressResponse: Schemas.Codec<UpdateShipmentSourceAddressResponse> = Schemas.make(
  $UpdateShipmentSourceAddressResponse
)

export interface UpdateShipmentTrackingDetailsRequest {
  readonly trackingDetails: TrackingDetailsInput
}

const $UpdateShipmentTrackingDetailsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingDetails: $TrackingDetailsInput
}))
export const UpdateShipmentTrackingDetailsRequest: Schemas.Codec<UpdateShipmentTrackingDetailsRequest> = Schemas.make(
  $UpdateShipmentTrackingDetailsRequest
)

export interface UpdateShipmentTrackingDetailsResponse {
  /**
   * Pass it to `getInboundOperationStatus`: the operation ends later. 36 to 38 characters, matches
   * `^[a-zA-Z0-9-]*$`.
   */
  readonly operationId: string
}

const $UpdateShipmentTrackingDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  operationId: Shape.String
}))
export const UpdateShipmentTrackingDetailsResponse: Schemas.Codec<UpdateShipmentTrackingDetailsResponse> = Schemas.make(
  $UpdateShipmentTrackingDetailsResponse
)

/** A value with its unit. */
export interface Weight {
  /** `LB` or `KG`. */
  readonly unit: UnitOfWeight
  /** 0 to 100,000. */
  readonly value: number
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unit: $UnitOfWeight, value: Shape.Number }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

export interface WeightRange {
  /** 0 to 100,000. */
  readonly maximum: number
  /** 0 to 100,000. */
  readonly minimum: number
  /** `LB` or `KG`. */
  readonly unit: UnitOfWeight
}

const $WeightRange: Shape.Shape = Shape.define(() => Shape.Struct({
  maximum: Shape.Number,
  minimum: Shape.Number,
  unit: $UnitOfWeight
}))
export const WeightRange: Schemas.Codec<WeightRange> = Schemas.make($WeightRange)

export interface Window {
  /** ISO 8601. */
  readonly editableUntil?: string | undefined
  /** ISO 8601. */
  readonly end: string
  /** ISO 8601. */
  readonly start: string
}

const $Window: Shape.Shape = Shape.define(() => Shape.Struct({
  editableUntil: Shape.optional(Shape.String),
  end: Shape.String,
  start: Shape.String
}))
export const Window: Schemas.Codec<Window> = Schemas.make($Window)

export interface WindowInput {
  /** ISO 8601. */
  readonly start: DateTimeInput
}

const $WindowInput: Shape.Shape = Shape.define(() => Shape.Struct({ start: Shape.DateTimeInput }))
export const WindowInput: Schemas.Codec<WindowInput> = Schemas.make($WindowInput)

/** `BoxUpdateInput` in requests. */
export interface BoxUpdateInputInput {
  /** `BOX_CONTENT_PROVIDED`, `MANUAL_PROCESS` or `BARCODE_2D`. */
  readonly contentInformationSource: BoxContentInformationSource
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  readonly items?: ReadonlyArray<ItemInputInput> | undefined
  /** 38 characters, matches `^[a-zA-Z0-9-]*$`. */
  readonly packageId?: string | undefined
  /** 1 to 10,000. */
  readonly quantity: number
  /** A value with its unit. */
  readonly weight: Weight
}

const $BoxUpdateInputInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentInformationSource: $BoxContentInformationSource,
  dimensions: $Dimensions,
  items: Shape.optional(Shape.Array($ItemInputInput)),
  packageId: Shape.optional(Shape.String),
  quantity: Shape.Number,
  weight: $Weight
}))
export const BoxUpdateInputInput: Schemas.Codec<BoxUpdateInputInput> = Schemas.make($BoxUpdateInputInput)

/** `ItemInput` in requests. */
export interface ItemInputInput {
  /** A date, ISO 8601. */
  readonly expiration?: DateTimeInput | undefined
  /** `AMAZON`, `SELLER` or `NONE`. */
  readonly labelOwner: LabelOwner
  /** 1 to 256 characters. */
  readonly manufacturingLotCode?: string | undefined
  /** The seller's product number (SKU). 1 to 255 characters. */
  readonly msku: string
  /** `AMAZON`, `SELLER` or `NONE`. */
  readonly prepOwner: PrepOwner
  /** 1 to 500,000. */
  readonly quantity: number
}

const $ItemInputInput: Shape.Shape = Shape.define(() => Shape.Struct({
  expiration: Shape.optional(Shape.DateInput),
  labelOwner: $LabelOwner,
  manufacturingLotCode: Shape.optional(Shape.String),
  msku: Shape.String,
  prepOwner: $PrepOwner,
  quantity: Shape.Number
}))
export const ItemInputInput: Schemas.Codec<ItemInputInput> = Schemas.make($ItemInputInput)
