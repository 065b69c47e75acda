// AUTO-GENERATED from fbaInventory.json by packages/codegen. Do not edit: change the generator or its overlays.
/** FBA Inventory v1. */
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

/** Input of `getInventorySummaries`. */
export interface GetInventorySummariesInput {
  readonly details?: boolean | undefined
  readonly granularityType: "Marketplace" | (string & {})
  readonly granularityId: string
  readonly startDateTime?: DateTimeInput | undefined
  readonly sellerSkus?: ReadonlyArray<string> | undefined
  readonly sellerSku?: string | undefined
  readonly nextToken?: string | undefined
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetInventorySummariesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  details: C.optional(C.Boolean),
  granularityType: C.String,
  granularityId: C.String,
  startDateTime: C.optional(C.DateTimeInput),
  sellerSkus: C.optional(C.Array(C.String)),
  sellerSku: C.optional(C.String),
  nextToken: C.optional(C.String),
  marketplaceIds: C.Array(C.String)
}))
export const GetInventorySummariesInput: S.Codec<GetInventorySummariesInput> = /*#__PURE__*/ S.schema(
  $GetInventorySummariesInput
)

/**
 * `GET /fba/inventory/v1/summaries`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getInventorySummaries: Paging.ItemsOperation<
  GetInventorySummariesInput,
  GetInventorySummariesResponse,
  InventorySummary
> = /*#__PURE__*/ Paging.items({
  section: "FbaInventory",
  id: "getInventorySummaries",
  name: "fbaInventory.getInventorySummaries",
  method: "GET",
  path: "/fba/inventory/v1/summaries",
  parameters: {
    details: { in: "query", type: "boolean" },
    granularityType: { in: "query", type: "string", required: true },
    granularityId: { in: "query", type: "string", required: true },
    startDateTime: { in: "query", type: "date-time" },
    sellerSkus: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 50,
      instead: "ask for this SKU with sellerSku, in a call of its own"
    },
    sellerSku: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["pagination", "nextToken"],
    items: ["payload", "inventorySummaries"],
    carry: "same"
  }
}, { output: (): C.Shape => $GetInventorySummariesResponse })

/** Input of `createInventoryItem`. */
export interface CreateInventoryItemInput {
  readonly body: CreateInventoryItemRequest
}

const $CreateInventoryItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateInventoryItemRequest }))
export const CreateInventoryItemInput: S.Codec<CreateInventoryItemInput> = /*#__PURE__*/ S.schema(
  $CreateInventoryItemInput
)

/**
 * `POST /fba/inventory/v1/items`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const createInventoryItem: Op.Operation<
  CreateInventoryItemInput,
  CreateInventoryItemResponse
> = /*#__PURE__*/ Op.make({
  section: "FbaInventory",
  id: "createInventoryItem",
  name: "fbaInventory.createInventoryItem",
  method: "POST",
  path: "/fba/inventory/v1/items",
  body: "required",
  repeatable: false,
  sandboxOnly: true
}, { body: (): C.Shape => $CreateInventoryItemRequest, output: (): C.Shape => $CreateInventoryItemResponse })

/** Input of `deleteInventoryItem`. */
export interface DeleteInventoryItemInput {
  readonly sellerSku: string
  readonly marketplaceId: string
}

const $DeleteInventoryItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  marketplaceId: C.String
}))
export const DeleteInventoryItemInput: S.Codec<DeleteInventoryItemInput> = /*#__PURE__*/ S.schema(
  $DeleteInventoryItemInput
)

/**
 * `DELETE /fba/inventory/v1/items/{sellerSku}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const deleteInventoryItem: Op.Operation<
  DeleteInventoryItemInput,
  DeleteInventoryItemResponse
> = /*#__PURE__*/ Op.make({
  section: "FbaInventory",
  id: "deleteInventoryItem",
  name: "fbaInventory.deleteInventoryItem",
  method: "DELETE",
  path: "/fba/inventory/v1/items/{sellerSku}",
  parameters: {
    sellerSku: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true,
  sandboxOnly: true
}, { output: (): C.Shape => $DeleteInventoryItemResponse })

/** Input of `addInventory`. */
export interface AddInventoryInput {
  readonly "x-amzn-idempotency-token": string
  readonly body: AddInventoryRequest
}

const $AddInventoryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  "x-amzn-idempotency-token": C.String,
  body: $AddInventoryRequest
}))
export const AddInventoryInput: S.Codec<AddInventoryInput> = /*#__PURE__*/ S.schema($AddInventoryInput)

/**
 * `POST /fba/inventory/v1/items/inventory`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-idempotency-token`
 * - In Amazon's sandbox only
 */
export const addInventory: Op.Operation<AddInventoryInput, AddInventoryResponse> = /*#__PURE__*/ Op.make({
  section: "FbaInventory",
  id: "addInventory",
  name: "fbaInventory.addInventory",
  method: "POST",
  path: "/fba/inventory/v1/items/inventory",
  parameters: {
    "x-amzn-idempotency-token": { in: "header", type: "string", required: true }
  },
  body: "required",
  repeatable: true,
  idempotencyHeader: "x-amzn-idempotency-token",
  sandboxOnly: true
}, { body: (): C.Shape => $AddInventoryRequest, output: (): C.Shape => $AddInventoryResponse })

/** The operations of FBA Inventory as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getInventorySummaries: (
    input: GetInventorySummariesInput,
    options?: CallOptions
  ) => Effect.Effect<GetInventorySummariesResponse, SpApiError>
  readonly getInventorySummariesPages: (
    input: GetInventorySummariesInput,
    options?: CallOptions
  ) => Stream.Stream<GetInventorySummariesResponse, SpApiError>
  readonly getInventorySummariesItems: (
    input: GetInventorySummariesInput,
    options?: CallOptions
  ) => Stream.Stream<InventorySummary, SpApiError>
  readonly createInventoryItem: (
    input: CreateInventoryItemInput,
    options?: CallOptions
  ) => Effect.Effect<CreateInventoryItemResponse, SpApiError>
  readonly deleteInventoryItem: (
    input: DeleteInventoryItemInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteInventoryItemResponse, SpApiError>
  readonly addInventory: (
    input: AddInventoryInput,
    options?: CallOptions
  ) => Effect.Effect<AddInventoryResponse, SpApiError>
}>()("effect-sp-api/apis/FbaInventory")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getInventorySummaries,
  createInventoryItem,
  deleteInventoryItem,
  addInventory
}))

export interface CreateInventoryItemRequest {
  readonly sellerSku: string
  readonly marketplaceId: string
  readonly productName: string
}

const $CreateInventoryItemRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  marketplaceId: C.String,
  productName: C.String
}))
export const CreateInventoryItemRequest: S.Codec<CreateInventoryItemRequest> = /*#__PURE__*/ S.schema(
  $CreateInventoryItemRequest
)

export interface AddInventoryRequest {
  readonly inventoryItems?: InventoryItems | undefined
}

const $AddInventoryRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inventoryItems: C.optional($InventoryItems)
}))
export const AddInventoryRequest: S.Codec<AddInventoryRequest> = /*#__PURE__*/ S.schema($AddInventoryRequest)

export type InventoryItems = ReadonlyArray<InventoryItem>

const $InventoryItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InventoryItem))
export const InventoryItems: S.Codec<InventoryItems> = /*#__PURE__*/ S.schema($InventoryItems)

export interface InventoryItem {
  readonly sellerSku: string
  readonly marketplaceId: string
  readonly quantity: number
}

const $InventoryItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerSku: C.String,
  marketplaceId: C.String,
  quantity: C.Number
}))
export const InventoryItem: S.Codec<InventoryItem> = /*#__PURE__*/ S.schema($InventoryItem)

export interface CreateInventoryItemResponse {
  readonly errors?: ErrorList | undefined
}

const $CreateInventoryItemResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const CreateInventoryItemResponse: S.Codec<CreateInventoryItemResponse> = /*#__PURE__*/ S.schema(
  $CreateInventoryItemResponse
)

export interface DeleteInventoryItemResponse {
  readonly errors?: ErrorList | undefined
}

const $DeleteInventoryItemResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const DeleteInventoryItemResponse: S.Codec<DeleteInventoryItemResponse> = /*#__PURE__*/ S.schema(
  $DeleteInventoryItemResponse
)

export interface AddInventoryResponse {
  readonly errors?: ErrorList | undefined
}

const $AddInventoryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const AddInventoryResponse: S.Codec<AddInventoryResponse> = /*#__PURE__*/ S.schema($AddInventoryResponse)

export interface Granularity {
  readonly granularityType?: string | undefined
  readonly granularityId?: string | undefined
}

const $Granularity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  granularityType: C.optional(C.String),
  granularityId: C.optional(C.String)
}))
export const Granularity: S.Codec<Granularity> = /*#__PURE__*/ S.schema($Granularity)

export interface ReservedQuantity {
  readonly totalReservedQuantity?: number | undefined
  readonly pendingCustomerOrderQuantity?: number | undefined
  readonly pendingTransshipmentQuantity?: number | undefined
  readonly fcProcessingQuantity?: number | undefined
}

const $ReservedQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalReservedQuantity: C.optional(C.Number),
  pendingCustomerOrderQuantity: C.optional(C.Number),
  pendingTransshipmentQuantity: C.optional(C.Number),
  fcProcessingQuantity: C.optional(C.Number)
}))
export const ReservedQuantity: S.Codec<ReservedQuantity> = /*#__PURE__*/ S.schema($ReservedQuantity)

export interface ResearchingQuantityEntry {
  readonly name: "researchingQuantityInShortTerm" | "researchingQuantityInMidTerm" | "researchingQuantityInLongTerm" | (string & {})
  readonly quantity: number
}

const $ResearchingQuantityEntry: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  quantity: C.Number
}))
export const ResearchingQuantityEntry: S.Codec<ResearchingQuantityEntry> = /*#__PURE__*/ S.schema(
  $ResearchingQuantityEntry
)

export interface ResearchingQuantity {
  readonly totalResearchingQuantity?: number | undefined
  readonly researchingQuantityBreakdown?: ReadonlyArray<ResearchingQuantityEntry> | undefined
}

const $ResearchingQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalResearchingQuantity: C.optional(C.Number),
  researchingQuantityBreakdown: C.optional(C.Array($ResearchingQuantityEntry))
}))
export const ResearchingQuantity: S.Codec<ResearchingQuantity> = /*#__PURE__*/ S.schema($ResearchingQuantity)

export interface UnfulfillableQuantity {
  readonly totalUnfulfillableQuantity?: number | undefined
  readonly customerDamagedQuantity?: number | undefined
  readonly warehouseDamagedQuantity?: number | undefined
  readonly distributorDamagedQuantity?: number | undefined
  readonly carrierDamagedQuantity?: number | undefined
  readonly defectiveQuantity?: number | undefined
  readonly expiredQuantity?: number | undefined
}

const $UnfulfillableQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalUnfulfillableQuantity: C.optional(C.Number),
  customerDamagedQuantity: C.optional(C.Number),
  warehouseDamagedQuantity: C.optional(C.Number),
  distributorDamagedQuantity: C.optional(C.Number),
  carrierDamagedQuantity: C.optional(C.Number),
  defectiveQuantity: C.optional(C.Number),
  expiredQuantity: C.optional(C.Number)
}))
export const UnfulfillableQuantity: S.Codec<UnfulfillableQuantity> = /*#__PURE__*/ S.schema($UnfulfillableQuantity)

export interface InventoryDetails {
  readonly fulfillableQuantity?: number | undefined
  readonly inboundWorkingQuantity?: number | undefined
  readonly inboundShippedQuantity?: number | undefined
  readonly inboundReceivingQuantity?: number | undefined
  readonly reservedQuantity?: ReservedQuantity | undefined
  readonly researchingQuantity?: ResearchingQuantity | undefined
  readonly unfulfillableQuantity?: UnfulfillableQuantity | undefined
}

const $InventoryDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillableQuantity: C.optional(C.Number),
  inboundWorkingQuantity: C.optional(C.Number),
  inboundShippedQuantity: C.optional(C.Number),
  inboundReceivingQuantity: C.optional(C.Number),
  reservedQuantity: C.optional($ReservedQuantity),
  researchingQuantity: C.optional($ResearchingQuantity),
  unfulfillableQuantity: C.optional($UnfulfillableQuantity)
}))
export const InventoryDetails: S.Codec<InventoryDetails> = /*#__PURE__*/ S.schema($InventoryDetails)

export interface InventorySummary {
  readonly asin?: string | undefined
  readonly fnSku?: string | undefined
  readonly sellerSku?: string | undefined
  readonly condition?: string | undefined
  readonly inventoryDetails?: InventoryDetails | undefined
  /** ISO 8601. */
  readonly lastUpdatedTime?: string | undefined
  readonly productName?: string | undefined
  readonly totalQuantity?: number | undefined
  readonly stores?: ReadonlyArray<string> | undefined
}

const $InventorySummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  fnSku: C.optional(C.String),
  sellerSku: C.optional(C.String),
  condition: C.optional(C.String),
  inventoryDetails: C.optional($InventoryDetails),
  lastUpdatedTime: C.optional(C.String),
  productName: C.optional(C.String),
  totalQuantity: C.optional(C.Number),
  stores: C.optional(C.Array(C.String))
}))
export const InventorySummary: S.Codec<InventorySummary> = /*#__PURE__*/ S.schema($InventorySummary)

export type InventorySummaries = ReadonlyArray<InventorySummary>

const $InventorySummaries: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InventorySummary))
export const InventorySummaries: S.Codec<InventorySummaries> = /*#__PURE__*/ S.schema($InventorySummaries)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface GetInventorySummariesResult {
  readonly granularity: Granularity
  readonly inventorySummaries: InventorySummaries
}

const $GetInventorySummariesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  granularity: $Granularity,
  inventorySummaries: $InventorySummaries
}))
export const GetInventorySummariesResult: S.Codec<GetInventorySummariesResult> = /*#__PURE__*/ S.schema(
  $GetInventorySummariesResult
)

export interface GetInventorySummariesResponse {
  readonly payload?: GetInventorySummariesResult | undefined
  readonly pagination?: Pagination | undefined
  readonly errors?: ErrorList | undefined
}

const $GetInventorySummariesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetInventorySummariesResult),
  pagination: C.optional($Pagination),
  errors: C.optional($ErrorList)
}))
export const GetInventorySummariesResponse: S.Codec<GetInventorySummariesResponse> = /*#__PURE__*/ S.schema(
  $GetInventorySummariesResponse
)

export interface Error {
  readonly code: string
  readonly message?: string | undefined
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.optional(C.String),
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)
