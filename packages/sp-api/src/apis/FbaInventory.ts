// AUTO-GENERATED from fbaInventory.json by packages/codegen. Do not edit.
/** FBA Inventory v1. */
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

/** Input of `getInventorySummaries`. */
export interface GetInventorySummariesInput {
  /** `false` if not given. */
  readonly details?: boolean | undefined
  readonly granularityType: "Marketplace" | (string & {})
  readonly granularityId: string
  /** ISO 8601. */
  readonly startDateTime?: DateTimeInput | undefined
  /** The seller's product numbers (SKUs). At most 50 items. */
  readonly sellerSkus?: ReadonlyArray<string> | undefined
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $GetInventorySummariesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  details: Shape.optional(Shape.Boolean),
  granularityType: Shape.String,
  granularityId: Shape.String,
  startDateTime: Shape.optional(Shape.DateTimeInput),
  sellerSkus: Shape.optional(Shape.Array(Shape.String, 50)),
  sellerSku: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const GetInventorySummariesInput: Schemas.Codec<GetInventorySummariesInput> = Schemas.make(
  $GetInventorySummariesInput
)

/**
 * `GET /fba/inventory/v1/summaries`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinventorysummaries
 */
export const getInventorySummaries: Paging.ItemsOperation<
  GetInventorySummariesInput,
  GetInventorySummariesResponse,
  InventorySummary
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetInventorySummariesResponse })

/** Input of `createInventoryItem`. */
export interface CreateInventoryItemInput {
  readonly body: CreateInventoryItemRequest
}

const $CreateInventoryItemInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateInventoryItemRequest }))
export const CreateInventoryItemInput: Schemas.Codec<CreateInventoryItemInput> = Schemas.make($CreateInventoryItemInput)

/**
 * `POST /fba/inventory/v1/items`
 *
 * - Rate: 2 requests per second, burst 3 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createinventoryitem
 */
export const createInventoryItem: Op.Operation<CreateInventoryItemInput, CreateInventoryItemResponse> = Op.make({
  section: "FbaInventory",
  id: "createInventoryItem",
  name: "fbaInventory.createInventoryItem",
  method: "POST",
  path: "/fba/inventory/v1/items",
  body: "required",
  rate: 2,
  burst: 3,
  rateFrom: "sdk",
  repeatable: false,
  sandboxOnly: true
}, { body: (): Shape.Shape => $CreateInventoryItemRequest, output: (): Shape.Shape => $CreateInventoryItemResponse })

/** Input of `deleteInventoryItem`. */
export interface DeleteInventoryItemInput {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $DeleteInventoryItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  marketplaceId: Shape.String
}))
export const DeleteInventoryItemInput: Schemas.Codec<DeleteInventoryItemInput> = Schemas.make($DeleteInventoryItemInput)

/**
 * `DELETE /fba/inventory/v1/items/{sellerSku}`
 *
 * - Rate: 2 requests per second, burst 3 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deleteinventoryitem
 */
export const deleteInventoryItem: Op.Operation<DeleteInventoryItemInput, DeleteInventoryItemResponse> = Op.make({
  section: "FbaInventory",
  id: "deleteInventoryItem",
  name: "fbaInventory.deleteInventoryItem",
  method: "DELETE",
  path: "/fba/inventory/v1/items/{sellerSku}",
  parameters: {
    sellerSku: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 2,
  burst: 3,
  rateFrom: "sdk",
  repeatable: true,
  sandboxOnly: true
}, { output: (): Shape.Shape => $DeleteInventoryItemResponse })

/** Input of `addInventory`. */
export interface AddInventoryInput {
  readonly "x-amzn-idempotency-token": string
  readonly body: AddInventoryRequest
}

const $AddInventoryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  "x-amzn-idempotency-token": Shape.String,
  body: $AddInventoryRequest
}))
export const AddInventoryInput: Schemas.Codec<AddInventoryInput> = Schemas.make($AddInventoryInput)

/**
 * `POST /fba/inventory/v1/items/inventory`
 *
 * - Rate: 2 requests per second, burst 3 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 * - Idempotent with `x-amzn-idempotency-token`
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/addinventory
 */
export const addInventory: Op.Operation<AddInventoryInput, AddInventoryResponse> = Op.make({
  section: "FbaInventory",
  id: "addInventory",
  name: "fbaInventory.addInventory",
  method: "POST",
  path: "/fba/inventory/v1/items/inventory",
  parameters: {
    "x-amzn-idempotency-token": { in: "header", type: "string", required: true }
  },
  body: "required",
  rate: 2,
  burst: 3,
  rateFrom: "sdk",
  repeatable: true,
  idempotencyHeader: "x-amzn-idempotency-token",
  sandboxOnly: true
}, { body: (): Shape.Shape => $AddInventoryRequest, output: (): Shape.Shape => $AddInventoryResponse })

/** The operations of FBA Inventory as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/FbaInventory") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getInventorySummaries,
  createInventoryItem,
  deleteInventoryItem,
  addInventory
}))

export interface CreateInventoryItemRequest {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly productName: string
}

const $CreateInventoryItemRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  marketplaceId: Shape.String,
  productName: Shape.String
}))
export const CreateInventoryItemRequest: Schemas.Codec<CreateInventoryItemRequest> = Schemas.make(
  $CreateInventoryItemRequest
)

export interface AddInventoryRequest {
  readonly inventoryItems?: InventoryItems | undefined
}

const $AddInventoryRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  inventoryItems: Shape.optional($InventoryItems)
}))
export const AddInventoryRequest: Schemas.Codec<AddInventoryRequest> = Schemas.make($AddInventoryRequest)

export type InventoryItems = ReadonlyArray<InventoryItem>

const $InventoryItems: Shape.Shape = Shape.define(() => Shape.Array($InventoryItem))
export const InventoryItems: Schemas.Codec<InventoryItems> = Schemas.make($InventoryItems)

export interface InventoryItem {
  /** The seller's product number (SKU). */
  readonly sellerSku: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A whole number. */
  readonly quantity: number
}

const $InventoryItem: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerSku: Shape.String,
  marketplaceId: Shape.String,
  quantity: Shape.Number
}))
export const InventoryItem: Schemas.Codec<InventoryItem> = Schemas.make($InventoryItem)

export interface CreateInventoryItemResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateInventoryItemResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CreateInventoryItemResponse: Schemas.Codec<CreateInventoryItemResponse> = Schemas.make(
  $CreateInventoryItemResponse
)

export interface DeleteInventoryItemResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $DeleteInventoryItemResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const DeleteInventoryItemResponse: Schemas.Codec<DeleteInventoryItemResponse> = Schemas.make(
  $DeleteInventoryItemResponse
)

export interface AddInventoryResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $AddInventoryResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const AddInventoryResponse: Schemas.Codec<AddInventoryResponse> = Schemas.make($AddInventoryResponse)

export interface Granularity {
  readonly granularityType?: string | undefined
  readonly granularityId?: string | undefined
}

const $Granularity: Shape.Shape = Shape.define(() => Shape.Struct({
  granularityType: Shape.optional(Shape.String),
  granularityId: Shape.optional(Shape.String)
}))
export const Granularity: Schemas.Codec<Granularity> = Schemas.make($Granularity)

export interface ReservedQuantity {
  /** A whole number. */
  readonly totalReservedQuantity?: number | undefined
  /** A whole number. */
  readonly pendingCustomerOrderQuantity?: number | undefined
  /** A whole number. */
  readonly pendingTransshipmentQuantity?: number | undefined
  /** A whole number. */
  readonly fcProcessingQuantity?: number | undefined
}

const $ReservedQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  totalReservedQuantity: Shape.optional(Shape.Number),
  pendingCustomerOrderQuantity: Shape.optional(Shape.Number),
  pendingTransshipmentQuantity: Shape.optional(Shape.Number),
  fcProcessingQuantity: Shape.optional(Shape.Number)
}))
export const ReservedQuantity: Schemas.Codec<ReservedQuantity> = Schemas.make($ReservedQuantity)

export interface ResearchingQuantityEntry {
  readonly name: "researchingQuantityInShortTerm" | "researchingQuantityInMidTerm" | "researchingQuantityInLongTerm" | (string & {})
  /** A whole number. */
  readonly quantity: number
}

const $ResearchingQuantityEntry: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  quantity: Shape.Number
}))
export const ResearchingQuantityEntry: Schemas.Codec<ResearchingQuantityEntry> = Schemas.make($ResearchingQuantityEntry)

export interface ResearchingQuantity {
  /** A whole number. */
  readonly totalResearchingQuantity?: number | undefined
  readonly researchingQuantityBreakdown?: ReadonlyArray<ResearchingQuantityEntry> | undefined
}

const $ResearchingQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  totalResearchingQuantity: Shape.optional(Shape.Number),
  researchingQuantityBreakdown: Shape.optional(Shape.Array($ResearchingQuantityEntry))
}))
export const ResearchingQuantity: Schemas.Codec<ResearchingQuantity> = Schemas.make($ResearchingQuantity)

export interface UnfulfillableQuantity {
  /** A whole number. */
  readonly totalUnfulfillableQuantity?: number | undefined
  /** A whole number. */
  readonly customerDamagedQuantity?: number | undefined
  /** A whole number. */
  readonly warehouseDamagedQuantity?: number | undefined
  /** A whole number. */
  readonly distributorDamagedQuantity?: number | undefined
  /** A whole number. */
  readonly carrierDamagedQuantity?: number | undefined
  /** A whole number. */
  readonly defectiveQuantity?: number | undefined
  /** A whole number. */
  readonly expiredQuantity?: number | undefined
}

const $UnfulfillableQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  totalUnfulfillableQuantity: Shape.optional(Shape.Number),
  customerDamagedQuantity: Shape.optional(Shape.Number),
  warehouseDamagedQuantity: Shape.optional(Shape.Number),
  distributorDamagedQuantity: Shape.optional(Shape.Number),
  carrierDamagedQuantity: Shape.optional(Shape.Number),
  defectiveQuantity: Shape.optional(Shape.Number),
  expiredQuantity: Shape.optional(Shape.Number)
}))
export const UnfulfillableQuantity: Schemas.Codec<UnfulfillableQuantity> = Schemas.make($UnfulfillableQuantity)

export interface InventoryDetails {
  /** A whole number. */
  readonly fulfillableQuantity?: number | undefined
  /** A whole number. */
  readonly inboundWorkingQuantity?: number | undefined
  /** A whole number. */
  readonly inboundShippedQuantity?: number | undefined
  /** A whole number. */
  readonly inboundReceivingQuantity?: number | undefined
  readonly reservedQuantity?: ReservedQuantity | undefined
  readonly researchingQuantity?: ResearchingQuantity | undefined
  readonly unfulfillableQuantity?: UnfulfillableQuantity | undefined
}

const $InventoryDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillableQuantity: Shape.optional(Shape.Number),
  inboundWorkingQuantity: Shape.optional(Shape.Number),
  inboundShippedQuantity: Shape.optional(Shape.Number),
  inboundReceivingQuantity: Shape.optional(Shape.Number),
  reservedQuantity: Shape.optional($ReservedQuantity),
  researchingQuantity: Shape.optional($ResearchingQuantity),
  unfulfillableQuantity: Shape.optional($UnfulfillableQuantity)
}))
export const InventoryDetails: Schemas.Codec<InventoryDetails> = Schemas.make($InventoryDetails)

export interface InventorySummary {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fnSku?: string | undefined
  /** The seller's product number (SKU). */
  readonly sellerSku?: string | undefined
  readonly condition?: string | undefined
  readonly inventoryDetails?: InventoryDetails | undefined
  /** ISO 8601. */
  readonly lastUpdatedTime?: string | undefined
  readonly productName?: string | undefined
  /** A whole number. */
  readonly totalQuantity?: number | undefined
  readonly stores?: ReadonlyArray<string> | undefined
}

const $InventorySummary: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  fnSku: Shape.optional(Shape.String),
  sellerSku: Shape.optional(Shape.String),
  condition: Shape.optional(Shape.String),
  inventoryDetails: Shape.optional($InventoryDetails),
  lastUpdatedTime: Shape.optional(Shape.String),
  productName: Shape.optional(Shape.String),
  totalQuantity: Shape.optional(Shape.Number),
  stores: Shape.optional(Shape.Array(Shape.String))
}))
export const InventorySummary: Schemas.Codec<InventorySummary> = Schemas.make($InventorySummary)

export type InventorySummaries = ReadonlyArray<InventorySummary>

const $InventorySummaries: Shape.Shape = Shape.define(() => Shape.Array($InventorySummary))
export const InventorySummaries: Schemas.Codec<InventorySummaries> = Schemas.make($InventorySummaries)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface GetInventorySummariesResult {
  readonly granularity: Granularity
  readonly inventorySummaries: InventorySummaries
}

const $GetInventorySummariesResult: Shape.Shape = Shape.define(() => Shape.Struct({
  granularity: $Granularity,
  inventorySummaries: $InventorySummaries
}))
export const GetInventorySummariesResult: Schemas.Codec<GetInventorySummariesResult> = Schemas.make(
  $GetInventorySummariesResult
)

export interface GetInventorySummariesResponse {
  readonly payload?: GetInventorySummariesResult | undefined
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetInventorySummariesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetInventorySummariesResult),
  pagination: Shape.optional($Pagination),
  errors: Shape.optional($ErrorList)
}))
export const GetInventorySummariesResponse: Schemas.Codec<GetInventorySummariesResponse> = Schemas.make(
  $GetInventorySummariesResponse
)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message?: string | undefined
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.optional(Shape.String),
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)
