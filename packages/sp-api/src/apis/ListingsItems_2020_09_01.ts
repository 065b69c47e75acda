// AUTO-GENERATED from listingsItems_2020-09-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Listings Items 2020-09-01.
 *
 * A newer version is `ListingsItems_2021_08_01`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `putListingsItem`. */
export interface PutListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPutRequest
}

export const PutListingsItemInput: S.Codec<PutListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String),
  body: ListingsItemPutRequest
}))

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
}, { body: (): S.Built => ListingsItemPutRequest, output: (): S.Built => ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
}

export const DeleteListingsItemInput: S.Codec<DeleteListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String)
}))

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
}, { output: (): S.Built => ListingsItemSubmissionResponse })

/** Input of `patchListingsItem`. */
export interface PatchListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPatchRequest
}

export const PatchListingsItemInput: S.Codec<PatchListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String),
  body: ListingsItemPatchRequest
}))

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
}, { body: (): S.Built => ListingsItemPatchRequest, output: (): S.Built => ListingsItemSubmissionResponse })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeName?: string | undefined
}

export const Issue: S.Codec<Issue> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  severity: S.String,
  attributeName: S.optional(S.String)
}))

export interface PatchOperation {
  readonly op: "add" | "replace" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

export const PatchOperation: S.Codec<PatchOperation> = /*#__PURE__*/ S.define(() => S.Struct({
  op: S.String,
  path: S.String,
  value: S.optional(S.Array(S.Record(S.String, S.Unknown)))
}))

export interface ListingsItemPatchRequest {
  readonly productType: string
  readonly patches: ReadonlyArray<PatchOperation>
}

export const ListingsItemPatchRequest: S.Codec<ListingsItemPatchRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  productType: S.String,
  patches: S.Array(PatchOperation)
}))

export interface ListingsItemPutRequest {
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

export const ListingsItemPutRequest: S.Codec<ListingsItemPutRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  productType: S.String,
  requirements: S.optional(S.String),
  attributes: S.Record(S.String, S.Unknown)
}))

export interface ListingsItemSubmissionResponse {
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
}

export const ListingsItemSubmissionResponse: S.Codec<ListingsItemSubmissionResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ sku: S.String, status: S.String, submissionId: S.String, issues: S.optional(S.Array(Issue)) })
)
