// AUTO-GENERATED from listingsItems_2020-09-01.json by packages/codegen. Do not edit.
/**
 * Listings Items 2020-09-01.
 *
 * A newer version is `ListingsItems_2021_08_01`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import { ofApplication } from "../http/internal/limiterApplication.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `putListingsItem`. */
export interface PutListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPutRequest
}

const $PutListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  body: $ListingsItemPutRequest
}))
export const PutListingsItemInput: Schemas.Codec<PutListingsItemInput> = Schemas.make($PutListingsItemInput)

/**
 * `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10; 100 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
 */
export const putListingsItem: Op.Operation<PutListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2020_09_01",
  id: "putListingsItem",
  name: "listingsItems_2020-09-01.putListingsItem",
  method: "PUT",
  path: "/listings/2020-09-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    issueLocale: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 10,
  rateFrom: "model",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { body: (): Shape.Shape => $ListingsItemPutRequest, output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
}

const $DeleteListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  issueLocale: Shape.optional(Shape.String)
}))
export const DeleteListingsItemInput: Schemas.Codec<DeleteListingsItemInput> = Schemas.make($DeleteListingsItemInput)

/**
 * `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10; 100 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
 */
export const deleteListingsItem: Op.Operation<DeleteListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2020_09_01",
  id: "deleteListingsItem",
  name: "listingsItems_2020-09-01.deleteListingsItem",
  method: "DELETE",
  path: "/listings/2020-09-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    issueLocale: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 10,
  rateFrom: "model",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** Input of `patchListingsItem`. */
export interface PatchListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPatchRequest
}

const $PatchListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  body: $ListingsItemPatchRequest
}))
export const PatchListingsItemInput: Schemas.Codec<PatchListingsItemInput> = Schemas.make($PatchListingsItemInput)

/**
 * `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10; 500 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
 */
export const patchListingsItem: Op.Operation<PatchListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2020_09_01",
  id: "patchListingsItem",
  name: "listingsItems_2020-09-01.patchListingsItem",
  method: "PATCH",
  path: "/listings/2020-09-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    issueLocale: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 10,
  rateFrom: "model",
  applicationRate: 500,
  applicationBucket: ofApplication,
  repeatable: true
}, { body: (): Shape.Shape => $ListingsItemPatchRequest, output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** The operations of Listings Items as one service. */
export class Service extends Context.Service<Service, {
  readonly putListingsItem: (
    input: PutListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
  readonly deleteListingsItem: (
    input: DeleteListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
  readonly patchListingsItem: (
    input: PatchListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
}>()("effect-sp-api/apis/ListingsItems_2020_09_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  putListingsItem,
  deleteListingsItem,
  patchListingsItem
}))

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeName?: string | undefined
}

const $Issue: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  severity: Shape.String,
  attributeName: Shape.optional(Shape.String)
}))
export const Issue: Schemas.Codec<Issue> = Schemas.make($Issue)

export interface PatchOperation {
  readonly op: "add" | "replace" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

const $PatchOperation: Shape.Shape = Shape.define(() => Shape.Struct({
  op: Shape.String,
  path: Shape.String,
  value: Shape.optional(Shape.Array(Shape.Record(Shape.Unknown)))
}))
export const PatchOperation: Schemas.Codec<PatchOperation> = Schemas.make($PatchOperation)

export interface ListingsItemPatchRequest {
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  /** Not empty. */
  readonly patches: ReadonlyArray<PatchOperation>
}

const $ListingsItemPatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  productType: Shape.String,
  patches: Shape.Array($PatchOperation)
}))
export const ListingsItemPatchRequest: Schemas.Codec<ListingsItemPatchRequest> = Schemas.make($ListingsItemPatchRequest)

export interface ListingsItemPutRequest {
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

const $ListingsItemPutRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  productType: Shape.String,
  requirements: Shape.optional(Shape.String),
  attributes: Shape.Record(Shape.Unknown)
}))
export const ListingsItemPutRequest: Schemas.Codec<ListingsItemPutRequest> = Schemas.make($ListingsItemPutRequest)

export interface ListingsItemSubmissionResponse {
  /** The seller's product number (SKU). */
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
}

const $ListingsItemSubmissionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  sku: Shape.String,
  status: Shape.String,
  submissionId: Shape.String,
  issues: Shape.optional(Shape.Array($Issue))
}))
export const ListingsItemSubmissionResponse: Schemas.Codec<ListingsItemSubmissionResponse> = Schemas.make(
  $ListingsItemSubmissionResponse
)
