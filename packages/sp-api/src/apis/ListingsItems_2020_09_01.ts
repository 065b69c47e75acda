// AUTO-GENERATED from listingsItems_2020-09-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Listings Items 2020-09-01.
 *
 * A newer version is `ListingsItems_2021_08_01`.
 */
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

/** Input of `putListingsItem`. */
export interface PutListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPutRequest
}

const $PutListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String),
  body: $ListingsItemPutRequest
}))
export const PutListingsItemInput: S.Codec<PutListingsItemInput> = /*#__PURE__*/ S.schema($PutListingsItemInput)

/**
 * `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const putListingsItem: Op.Operation<
  PutListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { body: (): C.Shape => $ListingsItemPutRequest, output: (): C.Shape => $ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
}

const $DeleteListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String)
}))
export const DeleteListingsItemInput: S.Codec<DeleteListingsItemInput> = /*#__PURE__*/ S.schema(
  $DeleteListingsItemInput
)

/**
 * `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const deleteListingsItem: Op.Operation<
  DeleteListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { output: (): C.Shape => $ListingsItemSubmissionResponse })

/** Input of `patchListingsItem`. */
export interface PatchListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPatchRequest
}

const $PatchListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String),
  body: $ListingsItemPatchRequest
}))
export const PatchListingsItemInput: S.Codec<PatchListingsItemInput> = /*#__PURE__*/ S.schema($PatchListingsItemInput)

/**
 * `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const patchListingsItem: Op.Operation<
  PatchListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { body: (): C.Shape => $ListingsItemPatchRequest, output: (): C.Shape => $ListingsItemSubmissionResponse })

/** The operations of Listings Items as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/ListingsItems_2020_09_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  putListingsItem,
  deleteListingsItem,
  patchListingsItem
}))

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeName?: string | undefined
}

const $Issue: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  severity: C.String,
  attributeName: C.optional(C.String)
}))
export const Issue: S.Codec<Issue> = /*#__PURE__*/ S.schema($Issue)

export interface PatchOperation {
  readonly op: "add" | "replace" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

const $PatchOperation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  op: C.String,
  path: C.String,
  value: C.optional(C.Array(C.Record(C.Unknown)))
}))
export const PatchOperation: S.Codec<PatchOperation> = /*#__PURE__*/ S.schema($PatchOperation)

export interface ListingsItemPatchRequest {
  readonly productType: string
  readonly patches: ReadonlyArray<PatchOperation>
}

const $ListingsItemPatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productType: C.String,
  patches: C.Array($PatchOperation)
}))
export const ListingsItemPatchRequest: S.Codec<ListingsItemPatchRequest> = /*#__PURE__*/ S.schema(
  $ListingsItemPatchRequest
)

export interface ListingsItemPutRequest {
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

const $ListingsItemPutRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productType: C.String,
  requirements: C.optional(C.String),
  attributes: C.Record(C.Unknown)
}))
export const ListingsItemPutRequest: S.Codec<ListingsItemPutRequest> = /*#__PURE__*/ S.schema($ListingsItemPutRequest)

export interface ListingsItemSubmissionResponse {
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
}

const $ListingsItemSubmissionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sku: C.String,
  status: C.String,
  submissionId: C.String,
  issues: C.optional(C.Array($Issue))
}))
export const ListingsItemSubmissionResponse: S.Codec<ListingsItemSubmissionResponse> = /*#__PURE__*/ S.schema(
  $ListingsItemSubmissionResponse
)
