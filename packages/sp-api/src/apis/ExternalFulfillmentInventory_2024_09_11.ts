// AUTO-GENERATED from externalFulfillmentInventory_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Inventory 2024-09-11. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `batchInventory`. */
export interface BatchInventoryInput {
  readonly body: BatchInventoryRequest
}

export const BatchInventoryInput: S.Codec<BatchInventoryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: BatchInventoryRequest
}))

/**
 * `POST /externalFulfillment/inventory/2024-09-11/inventories`
 *
 * - Rate: 50 requests per second, burst 100 (from the documentation)
 * - Repeated when the outcome of a call is unknown
 */
export const batchInventory: Op.Operation<BatchInventoryInput, BatchInventoryResponse> = /*#__PURE__*/ Op.make({
  section: "ExternalFulfillmentInventory_2024_09_11",
  id: "batchInventory",
  name: "externalFulfillmentInventory_2024-09-11.batchInventory",
  method: "POST",
  path: "/externalFulfillment/inventory/2024-09-11/inventories",
  body: "required",
  rate: 50,
  burst: 100,
  rateFrom: "documentation",
  repeatable: true
}, { body: (): S.Built => BatchInventoryRequest, output: (): S.Built => BatchInventoryResponse })

/** The operations of External Fulfillment Inventory as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly batchInventory: (
    input: BatchInventoryInput,
    options?: CallOptions
  ) => Effect.Effect<BatchInventoryResponse, SpApiError>
}>()("effect-sp-api/apis/ExternalFulfillmentInventory_2024_09_11")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  batchInventory
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface MarketplaceAttributes {
  readonly channelName?: "FBA" | "MFN" | "DF" | (string & {}) | undefined
  readonly marketplaceId?: string | undefined
}

export const MarketplaceAttributes: S.Codec<MarketplaceAttributes> = /*#__PURE__*/ S.define(() => S.Struct({
  channelName: S.optional(S.String),
  marketplaceId: S.optional(S.String)
}))

export interface BatchInventoryRequest {
  readonly requests?: BatchInventoryRequestList | undefined
}

export const BatchInventoryRequest: S.Codec<BatchInventoryRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  requests: S.optional(BatchInventoryRequestList)
}))

export type BatchInventoryRequestList = ReadonlyArray<InventoryRequest>

export const BatchInventoryRequestList: S.Codec<BatchInventoryRequestList> = /*#__PURE__*/ S.define(() =>
  S.Array(InventoryRequest)
)

export interface InventoryRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly body?: InventoryRequestParams | undefined
}

export const InventoryRequest: S.Codec<InventoryRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  uri: S.String,
  method: HttpMethod,
  body: S.optional(InventoryRequestParams)
}))

export interface InventoryRequestParams {
  readonly clientSequenceNumber?: number | undefined
  readonly quantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
}

export const InventoryRequestParams: S.Codec<InventoryRequestParams> = /*#__PURE__*/ S.define(() => S.Struct({
  clientSequenceNumber: S.optional(S.Number),
  quantity: S.optional(S.Number),
  marketplaceAttributes: S.optional(MarketplaceAttributes)
}))

export interface BatchInventoryResponse {
  readonly responses?: BatchInventoryResponseList | undefined
}

export const BatchInventoryResponse: S.Codec<BatchInventoryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  responses: S.optional(BatchInventoryResponseList)
}))

export type BatchInventoryResponseList = ReadonlyArray<InventoryResponse>

export const BatchInventoryResponseList: S.Codec<BatchInventoryResponseList> = /*#__PURE__*/ S.define(() =>
  S.Array(InventoryResponse)
)

export interface InventoryResponse {
  readonly status: HttpStatusLine
  readonly body: InventoryResponseBody
}

export const InventoryResponse: S.Codec<InventoryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  status: HttpStatusLine,
  body: InventoryResponseBody
}))

export interface InventoryResponseBody {
  readonly clientSequenceNumber?: number | undefined
  readonly locationId?: string | undefined
  readonly skuId?: string | undefined
  readonly sellableQuantity?: number | undefined
  readonly reservedQuantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
  readonly actionableErrors?: ReadonlyArray<ActionableError> | undefined
}

export const InventoryResponseBody: S.Codec<InventoryResponseBody> = /*#__PURE__*/ S.define(() => S.Struct({
  clientSequenceNumber: S.optional(S.Number),
  locationId: S.optional(S.String),
  skuId: S.optional(S.String),
  sellableQuantity: S.optional(S.Number),
  reservedQuantity: S.optional(S.Number),
  marketplaceAttributes: S.optional(MarketplaceAttributes),
  actionableErrors: S.optional(S.Array(ActionableError))
}))

export interface ActionableError {
  readonly errorType?: string | undefined
  readonly errorSubType?: string | undefined
}

export const ActionableError: S.Codec<ActionableError> = /*#__PURE__*/ S.define(() => S.Struct({
  errorType: S.optional(S.String),
  errorSubType: S.optional(S.String)
}))

export type HttpMethod = "GET" | "POST" | (string & {})

export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.define(() => S.String)

export interface HttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

export const HttpStatusLine: S.Codec<HttpStatusLine> = /*#__PURE__*/ S.define(() => S.Struct({
  statusCode: S.optional(S.Number),
  reasonPhrase: S.optional(S.String)
}))
