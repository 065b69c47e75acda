// AUTO-GENERATED from externalFulfillmentInventory_2024-09-11.json by packages/codegen. Do not edit.
/** External Fulfillment Inventory 2024-09-11. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `batchInventory`. */
export interface BatchInventoryInput {
  readonly body: BatchInventoryRequest
}

const $BatchInventoryInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $BatchInventoryRequest }))
export const BatchInventoryInput: Schemas.Codec<BatchInventoryInput> = Schemas.make($BatchInventoryInput)

/**
 * `POST /externalFulfillment/inventory/2024-09-11/inventories`
 *
 * - Rate: 50 requests per second, burst 100 (from the documentation)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/batchinventory
 */
export const batchInventory: Op.Operation<BatchInventoryInput, BatchInventoryResponse> = Op.make({
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
}, { body: (): Shape.Shape => $BatchInventoryRequest, output: (): Shape.Shape => $BatchInventoryResponse })

/** The operations of External Fulfillment Inventory as one service. */
export class Service extends Context.Service<Service, {
  readonly batchInventory: (
    input: BatchInventoryInput,
    options?: CallOptions
  ) => Effect.Effect<BatchInventoryResponse, SpApiError>
}>()("effect-sp-api/apis/ExternalFulfillmentInventory_2024_09_11") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  batchInventory
}))

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface MarketplaceAttributes {
  readonly channelName?: "FBA" | "MFN" | "DF" | (string & {}) | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
}

const $MarketplaceAttributes: Shape.Shape = Shape.define(() => Shape.Struct({
  channelName: Shape.optional(Shape.String),
  marketplaceId: Shape.optional(Shape.String)
}))
export const MarketplaceAttributes: Schemas.Codec<MarketplaceAttributes> = Schemas.make($MarketplaceAttributes)

export interface BatchInventoryRequest {
  /** 1 to 10 items. */
  readonly requests?: BatchInventoryRequestList | undefined
}

const $BatchInventoryRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requests: Shape.optional($BatchInventoryRequestList)
}))
export const BatchInventoryRequest: Schemas.Codec<BatchInventoryRequest> = Schemas.make($BatchInventoryRequest)

/** 1 to 10 items. */
export type BatchInventoryRequestList = ReadonlyArray<InventoryRequest>

const $BatchInventoryRequestList: Shape.Shape = Shape.define(() => Shape.Array($InventoryRequest, 10))
export const BatchInventoryRequestList: Schemas.Codec<BatchInventoryRequestList> = Schemas.make(
  $BatchInventoryRequestList
)

export interface InventoryRequest {
  readonly uri: string
  /** `GET` or `POST`. */
  readonly method: HttpMethod
  readonly body?: InventoryRequestParams | undefined
}

const $InventoryRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  body: Shape.optional($InventoryRequestParams)
}))
export const InventoryRequest: Schemas.Codec<InventoryRequest> = Schemas.make($InventoryRequest)

export interface InventoryRequestParams {
  /** A whole number. */
  readonly clientSequenceNumber?: number | undefined
  /** A whole number. */
  readonly quantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
}

const $InventoryRequestParams: Shape.Shape = Shape.define(() => Shape.Struct({
  clientSequenceNumber: Shape.optional(Shape.Number),
  quantity: Shape.optional(Shape.Number),
  marketplaceAttributes: Shape.optional($MarketplaceAttributes)
}))
export const InventoryRequestParams: Schemas.Codec<InventoryRequestParams> = Schemas.make($InventoryRequestParams)

export interface BatchInventoryResponse {
  /** 1 to 25 items. */
  readonly responses?: BatchInventoryResponseList | undefined
}

const $BatchInventoryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  responses: Shape.optional($BatchInventoryResponseList)
}))
export const BatchInventoryResponse: Schemas.Codec<BatchInventoryResponse> = Schemas.make($BatchInventoryResponse)

/** 1 to 25 items. */
export type BatchInventoryResponseList = ReadonlyArray<InventoryResponse>

const $BatchInventoryResponseList: Shape.Shape = Shape.define(() => Shape.Array($InventoryResponse))
export const BatchInventoryResponseList: Schemas.Codec<BatchInventoryResponseList> = Schemas.make(
  $BatchInventoryResponseList
)

export interface InventoryResponse {
  readonly status: HttpStatusLine
  readonly body: InventoryResponseBody
}

const $InventoryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  status: $HttpStatusLine,
  body: $InventoryResponseBody
}))
export const InventoryResponse: Schemas.Codec<InventoryResponse> = Schemas.make($InventoryResponse)

export interface InventoryResponseBody {
  /** A whole number. */
  readonly clientSequenceNumber?: number | undefined
  readonly locationId?: string | undefined
  readonly skuId?: string | undefined
  /** A whole number, at least 0. */
  readonly sellableQuantity?: number | undefined
  /** A whole number, at least 0. */
  readonly reservedQuantity?: number | undefined
  readonly marketplaceAttributes?: MarketplaceAttributes | undefined
  readonly actionableErrors?: ReadonlyArray<ActionableError> | undefined
}

const $InventoryResponseBody: Shape.Shape = Shape.define(() => Shape.Struct({
  clientSequenceNumber: Shape.optional(Shape.Number),
  locationId: Shape.optional(Shape.String),
  skuId: Shape.optional(Shape.String),
  sellableQuantity: Shape.optional(Shape.Number),
  reservedQuantity: Shape.optional(Shape.Number),
  marketplaceAttributes: Shape.optional($MarketplaceAttributes),
  actionableErrors: Shape.optional(Shape.Array($ActionableError))
}))
export const InventoryResponseBody: Schemas.Codec<InventoryResponseBody> = Schemas.make($InventoryResponseBody)

export interface ActionableError {
  readonly errorType?: string | undefined
  readonly errorSubType?: string | undefined
}

const $ActionableError: Shape.Shape = Shape.define(() => Shape.Struct({
  errorType: Shape.optional(Shape.String),
  errorSubType: Shape.optional(Shape.String)
}))
export const ActionableError: Schemas.Codec<ActionableError> = Schemas.make($ActionableError)

export type HttpMethod = "GET" | "POST" | (string & {})

const $HttpMethod: Shape.Shape = Shape.define(() => Shape.String)
export const HttpMethod: Schemas.Codec<HttpMethod> = Schemas.make($HttpMethod)

export interface HttpStatusLine {
  /** 100 to 599. */
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $HttpStatusLine: Shape.Shape = Shape.define(() => Shape.Struct({
  statusCode: Shape.optional(Shape.Number),
  reasonPhrase: Shape.optional(Shape.String)
}))
export const HttpStatusLine: Schemas.Codec<HttpStatusLine> = Schemas.make($HttpStatusLine)
