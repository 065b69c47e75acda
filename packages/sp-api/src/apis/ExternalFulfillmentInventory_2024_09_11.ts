// AUTO-GENERATED from externalFulfillmentInventory_2024-09-11.json by packages/codegen. Do not edit: change the generator or its overlays.
/** External Fulfillment Inventory 2024-09-11. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `batchInventory`. */
export interface BatchInventoryInput {
  readonly body: BatchInventoryRequest
}

const $BatchInventoryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $BatchInventoryRequest }))
export const BatchInventoryInput: S.Codec<BatchInventoryInput> = /*#__PURE__*/ S.schema($BatchInventoryInput)

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
}, { body: (): C.Shape => $BatchInventoryRequest, output: (): C.Shape => $BatchInventoryResponse })

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

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface MarketplaceAttributes {
  readonly channelName?: "FBA" | "MFN" | "DF" | (string & {}) | undefined
  readonly marketplaceId?: string | undefined
}

const $MarketplaceAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  channelName: C.optional(C.String),
  marketplaceId: C.optional(C.String)
}))
export const MarketplaceAttributes: S.Codec<MarketplaceAttributes> = /*#__PURE__*/ S.schema($MarketplaceAttributes)

export interface BatchInventoryRequest {
  readonly requests?: BatchInventoryRequestList | undefined
}

const $BatchInventoryRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requests: C.optional($BatchInventoryRequestList)
}))
export const BatchInventoryRequest: S.Codec<BatchInventoryRequest> = /*#__PURE__*/ S.schema($BatchInventoryRequest)

export type BatchInventoryRequestList = ReadonlyArray<InventoryRequest>

const $BatchInventoryRequestList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InventoryRequest, 10))
export const BatchInventoryRequestList: S.Codec<BatchInventoryRequestList> = /*#__PURE__*/ S.schema(
  $BatchInventoryRequestList
)

export interface InventoryRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly body?: InventoryRequestParams | undefined
}

const $InventoryRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  body: C.optional($InventoryRequestParams)
}))
export const InventoryRequest: S.Codec<InventoryRequest> = /*#__PURE__*/ S.schema($InventoryRequest)

export interface InventoryRequestParams {
  readonly clientSequenceNumber?: number | undefined
  readonly quantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
}

const $InventoryRequestParams: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientSequenceNumber: C.optional(C.Number),
  quantity: C.optional(C.Number),
  marketplaceAttributes: C.optional($MarketplaceAttributes)
}))
export const InventoryRequestParams: S.Codec<InventoryRequestParams> = /*#__PURE__*/ S.schema($InventoryRequestParams)

export interface BatchInventoryResponse {
  readonly responses?: BatchInventoryResponseList | undefined
}

const $BatchInventoryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  responses: C.optional($BatchInventoryResponseList)
}))
export const BatchInventoryResponse: S.Codec<BatchInventoryResponse> = /*#__PURE__*/ S.schema($BatchInventoryResponse)

export type BatchInventoryResponseList = ReadonlyArray<InventoryResponse>

const $BatchInventoryResponseList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InventoryResponse))
export const BatchInventoryResponseList: S.Codec<BatchInventoryResponseList> = /*#__PURE__*/ S.schema(
  $BatchInventoryResponseList
)

export interface InventoryResponse {
  readonly status: HttpStatusLine
  readonly body: InventoryResponseBody
}

const $InventoryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: $HttpStatusLine,
  body: $InventoryResponseBody
}))
export const InventoryResponse: S.Codec<InventoryResponse> = /*#__PURE__*/ S.schema($InventoryResponse)

export interface InventoryResponseBody {
  readonly clientSequenceNumber?: number | undefined
  readonly locationId?: string | undefined
  readonly skuId?: string | undefined
  readonly sellableQuantity?: number | undefined
  readonly reservedQuantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
  readonly actionableErrors?: ReadonlyArray<ActionableError> | undefined
}

const $InventoryResponseBody: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientSequenceNumber: C.optional(C.Number),
  locationId: C.optional(C.String),
  skuId: C.optional(C.String),
  sellableQuantity: C.optional(C.Number),
  reservedQuantity: C.optional(C.Number),
  marketplaceAttributes: C.optional($MarketplaceAttributes),
  actionableErrors: C.optional(C.Array($ActionableError))
}))
export const InventoryResponseBody: S.Codec<InventoryResponseBody> = /*#__PURE__*/ S.schema($InventoryResponseBody)

export interface ActionableError {
  readonly errorType?: string | undefined
  readonly errorSubType?: string | undefined
}

const $ActionableError: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errorType: C.optional(C.String),
  errorSubType: C.optional(C.String)
}))
export const ActionableError: S.Codec<ActionableError> = /*#__PURE__*/ S.schema($ActionableError)

export type HttpMethod = "GET" | "POST" | (string & {})

const $HttpMethod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.schema($HttpMethod)

export interface HttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $HttpStatusLine: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  statusCode: C.optional(C.Number),
  reasonPhrase: C.optional(C.String)
}))
export const HttpStatusLine: S.Codec<HttpStatusLine> = /*#__PURE__*/ S.schema($HttpStatusLine)
