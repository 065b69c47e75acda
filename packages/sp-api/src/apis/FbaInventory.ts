// AUTO-GENERATED from fbaInventory.json by packages/codegen. Do not edit: change the generator or its overlays.
/** FBA Inventory v1. */
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

export const GetInventorySummariesInput: S.Codec<GetInventorySummariesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  details: S.optional(S.Boolean),
  granularityType: S.String,
  granularityId: S.String,
  startDateTime: S.optional(S.DateTimeInput),
  sellerSkus: S.optional(S.Array(S.String)),
  sellerSku: S.optional(S.String),
  nextToken: S.optional(S.String),
  marketplaceIds: S.Array(S.String)
}))

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
    sellerSkus: { in: "query", type: "string", list: "csv", maxItems: 50 },
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
}, { output: (): S.Built => GetInventorySummariesResponse })

/** Input of `createInventoryItem`. */
export interface CreateInventoryItemInput {
  readonly body: CreateInventoryItemRequest
}

export const CreateInventoryItemInput: S.Codec<CreateInventoryItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateInventoryItemRequest
}))

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
}, { body: (): S.Built => CreateInventoryItemRequest, output: (): S.Built => CreateInventoryItemResponse })

/** Input of `deleteInventoryItem`. */
export interface DeleteInventoryItemInput {
  readonly sellerSku: string
  readonly marketplaceId: string
}

export const DeleteInventoryItemInput: S.Codec<DeleteInventoryItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  marketplaceId: S.String
}))

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
}, { output: (): S.Built => DeleteInventoryItemResponse })

/** Input of `addInventory`. */
export interface AddInventoryInput {
  readonly "x-amzn-idempotency-token": string
  readonly body: AddInventoryRequest
}

export const AddInventoryInput: S.Codec<AddInventoryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  "x-amzn-idempotency-token": S.String,
  body: AddInventoryRequest
}))

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
}, { body: (): S.Built => AddInventoryRequest, output: (): S.Built => AddInventoryResponse })

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

export const CreateInventoryItemRequest: S.Codec<CreateInventoryItemRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  marketplaceId: S.String,
  productName: S.String
}))

export interface AddInventoryRequest {
  readonly inventoryItems?: InventoryItems | undefined
}

export const AddInventoryRequest: S.Codec<AddInventoryRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  inventoryItems: S.optional(InventoryItems)
}))

export type InventoryItems = ReadonlyArray<InventoryItem>

export const InventoryItems: S.Codec<InventoryItems> = /*#__PURE__*/ S.define(() => S.Array(InventoryItem))

export interface InventoryItem {
  readonly sellerSku: string
  readonly marketplaceId: string
  readonly quantity: number
}

export const InventoryItem: S.Codec<InventoryItem> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerSku: S.String,
  marketplaceId: S.String,
  quantity: S.Number
}))

export interface CreateInventoryItemResponse {
  readonly errors?: ErrorList | undefined
}

export const CreateInventoryItemResponse: S.Codec<CreateInventoryItemResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface DeleteInventoryItemResponse {
  readonly errors?: ErrorList | undefined
}

export const DeleteInventoryItemResponse: S.Codec<DeleteInventoryItemResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface AddInventoryResponse {
  readonly errors?: ErrorList | undefined
}

export const AddInventoryResponse: S.Codec<AddInventoryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface Granularity {
  readonly granularityType?: string | undefined
  readonly granularityId?: string | undefined
}

export const Granularity: S.Codec<Granularity> = /*#__PURE__*/ S.define(() => S.Struct({
  granularityType: S.optional(S.String),
  granularityId: S.optional(S.String)
}))

export interface ReservedQuantity {
  readonly totalReservedQuantity?: number | undefined
  readonly pendingCustomerOrderQuantity?: number | undefined
  readonly pendingTransshipmentQuantity?: number | undefined
  readonly fcProcessingQuantity?: number | undefined
}

export const ReservedQuantity: S.Codec<ReservedQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  totalReservedQuantity: S.optional(S.Number),
  pendingCustomerOrderQuantity: S.optional(S.Number),
  pendingTransshipmentQuantity: S.optional(S.Number),
  fcProcessingQuantity: S.optional(S.Number)
}))

export interface ResearchingQuantityEntry {
  readonly name: "researchingQuantityInShortTerm" | "researchingQuantityInMidTerm" | "researchingQuantityInLongTerm" | (string & {})
  readonly quantity: number
}

export const ResearchingQuantityEntry: S.Codec<ResearchingQuantityEntry> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  quantity: S.Number
}))

export interface ResearchingQuantity {
  readonly totalResearchingQuantity?: number | undefined
  readonly researchingQuantityBreakdown?: ReadonlyArray<ResearchingQuantityEntry> | undefined
}

export const ResearchingQuantity: S.Codec<ResearchingQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  totalResearchingQuantity: S.optional(S.Number),
  researchingQuantityBreakdown: S.optional(S.Array(ResearchingQuantityEntry))
}))

export interface UnfulfillableQuantity {
  readonly totalUnfulfillableQuantity?: number | undefined
  readonly customerDamagedQuantity?: number | undefined
  readonly warehouseDamagedQuantity?: number | undefined
  readonly distributorDamagedQuantity?: number | undefined
  readonly carrierDamagedQuantity?: number | undefined
  readonly defectiveQuantity?: number | undefined
  readonly expiredQuantity?: number | undefined
}

export const UnfulfillableQuantity: S.Codec<UnfulfillableQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  totalUnfulfillableQuantity: S.optional(S.Number),
  customerDamagedQuantity: S.optional(S.Number),
  warehouseDamagedQuantity: S.optional(S.Number),
  distributorDamagedQuantity: S.optional(S.Number),
  carrierDamagedQuantity: S.optional(S.Number),
  defectiveQuantity: S.optional(S.Number),
  expiredQuantity: S.optional(S.Number)
}))

export interface InventoryDetails {
  readonly fulfillableQuantity?: number | undefined
  readonly inboundWorkingQuantity?: number | undefined
  readonly inboundShippedQuantity?: number | undefined
  readonly inboundReceivingQuantity?: number | undefined
  readonly reservedQuantity?: ReservedQuantity | undefined
  readonly researchingQuantity?: ResearchingQuantity | undefined
  readonly unfulfillableQuantity?: UnfulfillableQuantity | undefined
}

export const InventoryDetails: S.Codec<InventoryDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillableQuantity: S.optional(S.Number),
  inboundWorkingQuantity: S.optional(S.Number),
  inboundShippedQuantity: S.optional(S.Number),
  inboundReceivingQuantity: S.optional(S.Number),
  reservedQuantity: S.optional(ReservedQuantity),
  researchingQuantity: S.optional(ResearchingQuantity),
  unfulfillableQuantity: S.optional(UnfulfillableQuantity)
}))

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

export const InventorySummary: S.Codec<InventorySummary> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  fnSku: S.optional(S.String),
  sellerSku: S.optional(S.String),
  condition: S.optional(S.String),
  inventoryDetails: S.optional(InventoryDetails),
  lastUpdatedTime: S.optional(S.String),
  productName: S.optional(S.String),
  totalQuantity: S.optional(S.Number),
  stores: S.optional(S.Array(S.String))
}))

export type InventorySummaries = ReadonlyArray<InventorySummary>

export const InventorySummaries: S.Codec<InventorySummaries> = /*#__PURE__*/ S.define(() => S.Array(InventorySummary))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

export interface GetInventorySummariesResult {
  readonly granularity: Granularity
  readonly inventorySummaries: InventorySummaries
}

export const GetInventorySummariesResult: S.Codec<GetInventorySummariesResult> = /*#__PURE__*/ S.define(() => S.Struct({
  granularity: Granularity,
  inventorySummaries: InventorySummaries
}))

export interface GetInventorySummariesResponse {
  readonly payload?: GetInventorySummariesResult | undefined
  readonly pagination?: Pagination | undefined
  readonly errors?: ErrorList | undefined
}

export const GetInventorySummariesResponse: S.Codec<GetInventorySummariesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    payload: S.optional(GetInventorySummariesResult),
    pagination: S.optional(Pagination),
    errors: S.optional(ErrorList)
  })
)

export interface Error {
  readonly code: string
  readonly message?: string | undefined
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.optional(S.String),
  details: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))
