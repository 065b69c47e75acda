// AUTO-GENERATED from aplusContent_2020-11-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** A+ Content Management 2020-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchContentDocuments`. */
export interface SearchContentDocumentsInput {
  readonly marketplaceId: string
  readonly pageToken?: string | undefined
}

const $SearchContentDocumentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  pageToken: C.optional(C.String)
}))
export const SearchContentDocumentsInput: S.Codec<SearchContentDocumentsInput> = /*#__PURE__*/ S.schema(
  $SearchContentDocumentsInput
)

/**
 * `GET /aplus/2020-11-01/contentDocuments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const searchContentDocuments: Paging.ItemsOperation<
  SearchContentDocumentsInput,
  SearchContentDocumentsResponse,
  ContentMetadataRecord
> = /*#__PURE__*/ Paging.items({
  section: "AplusContent_2020_11_01",
  id: "searchContentDocuments",
  name: "aplusContent_2020-11-01.searchContentDocuments",
  method: "GET",
  path: "/aplus/2020-11-01/contentDocuments",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    pageToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["nextPageToken"],
    items: ["contentMetadataRecords"],
    carry: "same"
  }
}, { output: (): C.Shape => $SearchContentDocumentsResponse })

/** Input of `createContentDocument`. */
export interface CreateContentDocumentInput {
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

const $CreateContentDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  body: $PostContentDocumentRequest
}))
export const CreateContentDocumentInput: S.Codec<CreateContentDocumentInput> = /*#__PURE__*/ S.schema(
  $CreateContentDocumentInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const createContentDocument: Op.Operation<
  CreateContentDocumentInput,
  PostContentDocumentResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "createContentDocument",
  name: "aplusContent_2020-11-01.createContentDocument",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $PostContentDocumentRequest, output: (): C.Shape => $PostContentDocumentResponse })

/** Input of `getContentDocument`. */
export interface GetContentDocumentInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly includedDataSet: ReadonlyArray<"CONTENTS" | "METADATA" | (string & {})>
}

const $GetContentDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String,
  includedDataSet: C.Array(C.String)
}))
export const GetContentDocumentInput: S.Codec<GetContentDocumentInput> = /*#__PURE__*/ S.schema(
  $GetContentDocumentInput
)

/**
 * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
 *
 * - Rate: 10 requests per second, burst 10
 */
export const getContentDocument: Op.Operation<
  GetContentDocumentInput,
  GetContentDocumentResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "getContentDocument",
  name: "aplusContent_2020-11-01.getContentDocument",
  method: "GET",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    includedDataSet: { in: "query", type: "string", required: true, list: "csv", minItems: 1 }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetContentDocumentResponse })

/** Input of `updateContentDocument`. */
export interface UpdateContentDocumentInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

const $UpdateContentDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String,
  body: $PostContentDocumentRequest
}))
export const UpdateContentDocumentInput: S.Codec<UpdateContentDocumentInput> = /*#__PURE__*/ S.schema(
  $UpdateContentDocumentInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
 *
 * - Rate: 10 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const updateContentDocument: Op.Operation<
  UpdateContentDocumentInput,
  PostContentDocumentResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "updateContentDocument",
  name: "aplusContent_2020-11-01.updateContentDocument",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $PostContentDocumentRequest, output: (): C.Shape => $PostContentDocumentResponse })

/** Input of `listContentDocumentAsinRelations`. */
export interface ListContentDocumentAsinRelationsInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly includedDataSet?: ReadonlyArray<"METADATA" | (string & {})> | undefined
  readonly asinSet?: ReadonlyArray<string> | undefined
  readonly pageToken?: string | undefined
}

const $ListContentDocumentAsinRelationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String,
  includedDataSet: C.optional(C.Array(C.String)),
  asinSet: C.optional(C.Array(C.String)),
  pageToken: C.optional(C.String)
}))
export const ListContentDocumentAsinRelationsInput: S.Codec<ListContentDocumentAsinRelationsInput> = /*#__PURE__*/ S.schema(
  $ListContentDocumentAsinRelationsInput
)

/**
 * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listContentDocumentAsinRelations: Paging.ItemsOperation<
  ListContentDocumentAsinRelationsInput,
  ListContentDocumentAsinRelationsResponse,
  AsinMetadata
> = /*#__PURE__*/ Paging.items({
  section: "AplusContent_2020_11_01",
  id: "listContentDocumentAsinRelations",
  name: "aplusContent_2020-11-01.listContentDocumentAsinRelations",
  method: "GET",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    includedDataSet: { in: "query", type: "string", list: "csv", minItems: 0 },
    asinSet: { in: "query", type: "string", list: "csv" },
    pageToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "pageToken", next: ["nextPageToken"], items: ["asinMetadataSet"], carry: "same" }
}, { output: (): C.Shape => $ListContentDocumentAsinRelationsResponse })

/** Input of `postContentDocumentAsinRelations`. */
export interface PostContentDocumentAsinRelationsInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly body: PostContentDocumentAsinRelationsRequest
}

const $PostContentDocumentAsinRelationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String,
  body: $PostContentDocumentAsinRelationsRequest
}))
export const PostContentDocumentAsinRelationsInput: S.Codec<PostContentDocumentAsinRelationsInput> = /*#__PURE__*/ S.schema(
  $PostContentDocumentAsinRelationsInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
 *
 * - Rate: 10 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const postContentDocumentAsinRelations: Op.Operation<
  PostContentDocumentAsinRelationsInput,
  PostContentDocumentAsinRelationsResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "postContentDocumentAsinRelations",
  name: "aplusContent_2020-11-01.postContentDocumentAsinRelations",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): C.Shape => $PostContentDocumentAsinRelationsRequest,
  output: (): C.Shape => $PostContentDocumentAsinRelationsResponse
})

/** Input of `validateContentDocumentAsinRelations`. */
export interface ValidateContentDocumentAsinRelationsInput {
  readonly marketplaceId: string
  readonly asinSet?: ReadonlyArray<string> | undefined
  readonly body: PostContentDocumentRequest
}

const $ValidateContentDocumentAsinRelationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  asinSet: C.optional(C.Array(C.String)),
  body: $PostContentDocumentRequest
}))
export const ValidateContentDocumentAsinRelationsInput: S.Codec<ValidateContentDocumentAsinRelationsInput> = /*#__PURE__*/ S.schema(
  $ValidateContentDocumentAsinRelationsInput
)

/**
 * `POST /aplus/2020-11-01/contentAsinValidations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const validateContentDocumentAsinRelations: Op.Operation<
  ValidateContentDocumentAsinRelationsInput,
  ValidateContentDocumentAsinRelationsResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "validateContentDocumentAsinRelations",
  name: "aplusContent_2020-11-01.validateContentDocumentAsinRelations",
  method: "POST",
  path: "/aplus/2020-11-01/contentAsinValidations",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    asinSet: { in: "query", type: "string", list: "csv" }
  },
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): C.Shape => $PostContentDocumentRequest,
  output: (): C.Shape => $ValidateContentDocumentAsinRelationsResponse
})

/** Input of `searchContentPublishRecords`. */
export interface SearchContentPublishRecordsInput {
  readonly marketplaceId: string
  readonly asin: string
  readonly pageToken?: string | undefined
}

const $SearchContentPublishRecordsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  asin: C.String,
  pageToken: C.optional(C.String)
}))
export const SearchContentPublishRecordsInput: S.Codec<SearchContentPublishRecordsInput> = /*#__PURE__*/ S.schema(
  $SearchContentPublishRecordsInput
)

/**
 * `GET /aplus/2020-11-01/contentPublishRecords`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const searchContentPublishRecords: Paging.ItemsOperation<
  SearchContentPublishRecordsInput,
  SearchContentPublishRecordsResponse,
  PublishRecord
> = /*#__PURE__*/ Paging.items({
  section: "AplusContent_2020_11_01",
  id: "searchContentPublishRecords",
  name: "aplusContent_2020-11-01.searchContentPublishRecords",
  method: "GET",
  path: "/aplus/2020-11-01/contentPublishRecords",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    asin: { in: "query", type: "string", required: true },
    pageToken: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["nextPageToken"],
    items: ["publishRecordList"],
    carry: "same"
  }
}, { output: (): C.Shape => $SearchContentPublishRecordsResponse })

/** Input of `postContentDocumentApprovalSubmission`. */
export interface PostContentDocumentApprovalSubmissionInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
}

const $PostContentDocumentApprovalSubmissionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String
}))
export const PostContentDocumentApprovalSubmissionInput: S.Codec<PostContentDocumentApprovalSubmissionInput> = /*#__PURE__*/ S.schema(
  $PostContentDocumentApprovalSubmissionInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const postContentDocumentApprovalSubmission: Op.Operation<
  PostContentDocumentApprovalSubmissionInput,
  PostContentDocumentApprovalSubmissionResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "postContentDocumentApprovalSubmission",
  name: "aplusContent_2020-11-01.postContentDocumentApprovalSubmission",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { output: (): C.Shape => $PostContentDocumentApprovalSubmissionResponse })

/** Input of `postContentDocumentSuspendSubmission`. */
export interface PostContentDocumentSuspendSubmissionInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
}

const $PostContentDocumentSuspendSubmissionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: C.String,
  marketplaceId: C.String
}))
export const PostContentDocumentSuspendSubmissionInput: S.Codec<PostContentDocumentSuspendSubmissionInput> = /*#__PURE__*/ S.schema(
  $PostContentDocumentSuspendSubmissionInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const postContentDocumentSuspendSubmission: Op.Operation<
  PostContentDocumentSuspendSubmissionInput,
  PostContentDocumentSuspendSubmissionResponse
> = /*#__PURE__*/ Op.make({
  section: "AplusContent_2020_11_01",
  id: "postContentDocumentSuspendSubmission",
  name: "aplusContent_2020-11-01.postContentDocumentSuspendSubmission",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { output: (): C.Shape => $PostContentDocumentSuspendSubmissionResponse })

/** The operations of A+ Content Management as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly searchContentDocuments: (
    input: SearchContentDocumentsInput,
    options?: CallOptions
  ) => Effect.Effect<SearchContentDocumentsResponse, SpApiError>
  readonly searchContentDocumentsPages: (
    input: SearchContentDocumentsInput,
    options?: CallOptions
  ) => Stream.Stream<SearchContentDocumentsResponse, SpApiError>
  readonly searchContentDocumentsItems: (
    input: SearchContentDocumentsInput,
    options?: CallOptions
  ) => Stream.Stream<ContentMetadataRecord, SpApiError>
  readonly createContentDocument: (
    input: CreateContentDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<PostContentDocumentResponse, SpApiError>
  readonly getContentDocument: (
    input: GetContentDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<GetContentDocumentResponse, SpApiError>
  readonly updateContentDocument: (
    input: UpdateContentDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<PostContentDocumentResponse, SpApiError>
  readonly listContentDocumentAsinRelations: (
    input: ListContentDocumentAsinRelationsInput,
    options?: CallOptions
  ) => Effect.Effect<ListContentDocumentAsinRelationsResponse, SpApiError>
  readonly listContentDocumentAsinRelationsPages: (
    input: ListContentDocumentAsinRelationsInput,
    options?: CallOptions
  ) => Stream.Stream<ListContentDocumentAsinRelationsResponse, SpApiError>
  readonly listContentDocumentAsinRelationsItems: (
    input: ListContentDocumentAsinRelationsInput,
    options?: CallOptions
  ) => Stream.Stream<AsinMetadata, SpApiError>
  readonly postContentDocumentAsinRelations: (
    input: PostContentDocumentAsinRelationsInput,
    options?: CallOptions
  ) => Effect.Effect<PostContentDocumentAsinRelationsResponse, SpApiError>
  readonly validateContentDocumentAsinRelations: (
    input: ValidateContentDocumentAsinRelationsInput,
    options?: CallOptions
  ) => Effect.Effect<ValidateContentDocumentAsinRelationsResponse, SpApiError>
  readonly searchContentPublishRecords: (
    input: SearchContentPublishRecordsInput,
    options?: CallOptions
  ) => Effect.Effect<SearchContentPublishRecordsResponse, SpApiError>
  readonly searchContentPublishRecordsPages: (
    input: SearchContentPublishRecordsInput,
    options?: CallOptions
  ) => Stream.Stream<SearchContentPublishRecordsResponse, SpApiError>
  readonly searchContentPublishRecordsItems: (
    input: SearchContentPublishRecordsInput,
    options?: CallOptions
  ) => Stream.Stream<PublishRecord, SpApiError>
  readonly postContentDocumentApprovalSubmission: (
    input: PostContentDocumentApprovalSubmissionInput,
    options?: CallOptions
  ) => Effect.Effect<PostContentDocumentApprovalSubmissionResponse, SpApiError>
  readonly postContentDocumentSuspendSubmission: (
    input: PostContentDocumentSuspendSubmissionInput,
    options?: CallOptions
  ) => Effect.Effect<PostContentDocumentSuspendSubmissionResponse, SpApiError>
}>()("effect-sp-api/apis/AplusContent_2020_11_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  searchContentDocuments,
  createContentDocument,
  getContentDocument,
  updateContentDocument,
  listContentDocumentAsinRelations,
  postContentDocumentAsinRelations,
  validateContentDocumentAsinRelations,
  searchContentPublishRecords,
  postContentDocumentApprovalSubmission,
  postContentDocumentSuspendSubmission
}))

export interface AplusResponse {
  readonly warnings?: MessageSet | undefined
}

const $AplusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ warnings: C.optional($MessageSet) }))
export const AplusResponse: S.Codec<AplusResponse> = /*#__PURE__*/ S.schema($AplusResponse)

export interface AplusPaginatedResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
}

const $AplusPaginatedResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  nextPageToken: C.optional($PageToken)
}))
export const AplusPaginatedResponse: S.Codec<AplusPaginatedResponse> = /*#__PURE__*/ S.schema($AplusPaginatedResponse)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export type MessageSet = ReadonlyArray<Error>

const $MessageSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const MessageSet: S.Codec<MessageSet> = /*#__PURE__*/ S.schema($MessageSet)

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

export type ContentMetadataRecordList = ReadonlyArray<ContentMetadataRecord>

const $ContentMetadataRecordList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ContentMetadataRecord))
export const ContentMetadataRecordList: S.Codec<ContentMetadataRecordList> = /*#__PURE__*/ S.schema(
  $ContentMetadataRecordList
)

export interface ContentMetadataRecord {
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata: ContentMetadata
}

const $ContentMetadataRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: $ContentReferenceKey,
  contentMetadata: $ContentMetadata
}))
export const ContentMetadataRecord: S.Codec<ContentMetadataRecord> = /*#__PURE__*/ S.schema($ContentMetadataRecord)

export interface ContentMetadata {
  readonly name: string
  readonly marketplaceId: MarketplaceId
  readonly status: ContentStatus
  readonly badgeSet: ContentBadgeSet
  /** ISO 8601. */
  readonly updateTime: string
}

const $ContentMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  marketplaceId: $MarketplaceId,
  status: $ContentStatus,
  badgeSet: $ContentBadgeSet,
  updateTime: C.String
}))
export const ContentMetadata: S.Codec<ContentMetadata> = /*#__PURE__*/ S.schema($ContentMetadata)

export type ContentType = "EBC" | "EMC" | (string & {})

const $ContentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentType: S.Codec<ContentType> = /*#__PURE__*/ S.schema($ContentType)

export type ContentSubType = string

const $ContentSubType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentSubType: S.Codec<ContentSubType> = /*#__PURE__*/ S.schema($ContentSubType)

export type ContentStatus = "APPROVED" | "DRAFT" | "REJECTED" | "SUBMITTED" | (string & {})

const $ContentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentStatus: S.Codec<ContentStatus> = /*#__PURE__*/ S.schema($ContentStatus)

export type ContentBadgeSet = ReadonlyArray<ContentBadge>

const $ContentBadgeSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ContentBadge))
export const ContentBadgeSet: S.Codec<ContentBadgeSet> = /*#__PURE__*/ S.schema($ContentBadgeSet)

export type ContentBadge = "BULK" | "GENERATED" | "LAUNCHPAD" | "PREMIUM" | "STANDARD" | (string & {})

const $ContentBadge: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentBadge: S.Codec<ContentBadge> = /*#__PURE__*/ S.schema($ContentBadge)

export type AsinBadgeSet = ReadonlyArray<AsinBadge>

const $AsinBadgeSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AsinBadge))
export const AsinBadgeSet: S.Codec<AsinBadgeSet> = /*#__PURE__*/ S.schema($AsinBadgeSet)

export type AsinBadge = "BRAND_NOT_ELIGIBLE" | "CATALOG_NOT_FOUND" | "CONTENT_NOT_PUBLISHED" | "CONTENT_PUBLISHED" | (string & {})

const $AsinBadge: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AsinBadge: S.Codec<AsinBadge> = /*#__PURE__*/ S.schema($AsinBadge)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export type LanguageTag = string

const $LanguageTag: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LanguageTag: S.Codec<LanguageTag> = /*#__PURE__*/ S.schema($LanguageTag)

export type AsinSet = ReadonlyArray<Asin>

const $AsinSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Asin))
export const AsinSet: S.Codec<AsinSet> = /*#__PURE__*/ S.schema($AsinSet)

export type Asin = string

const $Asin: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.schema($Asin)

export type AsinMetadataSet = ReadonlyArray<AsinMetadata>

const $AsinMetadataSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AsinMetadata))
export const AsinMetadataSet: S.Codec<AsinMetadataSet> = /*#__PURE__*/ S.schema($AsinMetadataSet)

export interface AsinMetadata {
  readonly asin: Asin
  readonly badgeSet?: AsinBadgeSet | undefined
  readonly parent?: Asin | undefined
  readonly title?: string | undefined
  readonly imageUrl?: string | undefined
  readonly contentReferenceKeySet?: ContentReferenceKeySet | undefined
}

const $AsinMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: $Asin,
  badgeSet: C.optional($AsinBadgeSet),
  parent: C.optional($Asin),
  title: C.optional(C.String),
  imageUrl: C.optional(C.String),
  contentReferenceKeySet: C.optional($ContentReferenceKeySet)
}))
export const AsinMetadata: S.Codec<AsinMetadata> = /*#__PURE__*/ S.schema($AsinMetadata)

export type PublishRecordList = ReadonlyArray<PublishRecord>

const $PublishRecordList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PublishRecord))
export const PublishRecordList: S.Codec<PublishRecordList> = /*#__PURE__*/ S.schema($PublishRecordList)

export interface PublishRecord {
  readonly marketplaceId: MarketplaceId
  readonly locale: LanguageTag
  readonly asin: Asin
  readonly contentType: ContentType
  readonly contentSubType?: ContentSubType | undefined
  readonly contentReferenceKey: ContentReferenceKey
}

const $PublishRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  locale: $LanguageTag,
  asin: $Asin,
  contentType: $ContentType,
  contentSubType: C.optional($ContentSubType),
  contentReferenceKey: $ContentReferenceKey
}))
export const PublishRecord: S.Codec<PublishRecord> = /*#__PURE__*/ S.schema($PublishRecord)

export type ContentReferenceKeySet = ReadonlyArray<ContentReferenceKey>

const $ContentReferenceKeySet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ContentReferenceKey))
export const ContentReferenceKeySet: S.Codec<ContentReferenceKeySet> = /*#__PURE__*/ S.schema($ContentReferenceKeySet)

export type ContentReferenceKey = string

const $ContentReferenceKey: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentReferenceKey: S.Codec<ContentReferenceKey> = /*#__PURE__*/ S.schema($ContentReferenceKey)

export type PageToken = string

const $PageToken: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PageToken: S.Codec<PageToken> = /*#__PURE__*/ S.schema($PageToken)

export interface ImageCropSpecification {
  readonly size: ImageDimensions
  readonly offset?: ImageOffsets | undefined
}

const $ImageCropSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  size: $ImageDimensions,
  offset: C.optional($ImageOffsets)
}))
export const ImageCropSpecification: S.Codec<ImageCropSpecification> = /*#__PURE__*/ S.schema($ImageCropSpecification)

export interface ImageDimensions {
  readonly width: IntegerWithUnits
  readonly height: IntegerWithUnits
}

const $ImageDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  width: $IntegerWithUnits,
  height: $IntegerWithUnits
}))
export const ImageDimensions: S.Codec<ImageDimensions> = /*#__PURE__*/ S.schema($ImageDimensions)

export interface ImageOffsets {
  readonly x: IntegerWithUnits
  readonly y: IntegerWithUnits
}

const $ImageOffsets: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ x: $IntegerWithUnits, y: $IntegerWithUnits }))
export const ImageOffsets: S.Codec<ImageOffsets> = /*#__PURE__*/ S.schema($ImageOffsets)

export interface IntegerWithUnits {
  readonly value: number
  readonly units: string
}

const $IntegerWithUnits: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: C.Number, units: C.String }))
export const IntegerWithUnits: S.Codec<IntegerWithUnits> = /*#__PURE__*/ S.schema($IntegerWithUnits)

export interface ContentRecord {
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata?: ContentMetadata | undefined
  readonly contentDocument?: ContentDocument | undefined
}

const $ContentRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentReferenceKey: $ContentReferenceKey,
  contentMetadata: C.optional($ContentMetadata),
  contentDocument: C.optional($ContentDocument)
}))
export const ContentRecord: S.Codec<ContentRecord> = /*#__PURE__*/ S.schema($ContentRecord)

export interface ContentDocument {
  readonly name: string
  readonly contentType: ContentType
  readonly contentSubType?: ContentSubType | undefined
  readonly locale: LanguageTag
  readonly contentModuleList: ContentModuleList
}

const $ContentDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  contentType: $ContentType,
  contentSubType: C.optional($ContentSubType),
  locale: $LanguageTag,
  contentModuleList: $ContentModuleList
}))
export const ContentDocument: S.Codec<ContentDocument> = /*#__PURE__*/ S.schema($ContentDocument)

export type ContentModuleList = ReadonlyArray<ContentModule>

const $ContentModuleList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ContentModule))
export const ContentModuleList: S.Codec<ContentModuleList> = /*#__PURE__*/ S.schema($ContentModuleList)

export interface ContentModule {
  readonly contentModuleType: ContentModuleType
  readonly standardCompanyLogo?: StandardCompanyLogoModule | undefined
  readonly standardComparisonTable?: StandardComparisonTableModule | undefined
  readonly standardFourImageText?: StandardFourImageTextModule | undefined
  readonly standardFourImageTextQuadrant?: StandardFourImageTextQuadrantModule | undefined
  readonly standardHeaderImageText?: StandardHeaderImageTextModule | undefined
  readonly standardImageSidebar?: StandardImageSidebarModule | undefined
  readonly standardImageTextOverlay?: StandardImageTextOverlayModule | undefined
  readonly standardMultipleImageText?: StandardMultipleImageTextModule | undefined
  readonly standardProductDescription?: StandardProductDescriptionModule | undefined
  readonly standardSingleImageHighlights?: StandardSingleImageHighlightsModule | undefined
  readonly standardSingleImageSpecsDetail?: StandardSingleImageSpecsDetailModule | undefined
  readonly standardSingleSideImage?: StandardSingleSideImageModule | undefined
  readonly standardTechSpecs?: StandardTechSpecsModule | undefined
  readonly standardText?: StandardTextModule | undefined
  readonly standardThreeImageText?: StandardThreeImageTextModule | undefined
}

const $ContentModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentModuleType: $ContentModuleType,
  standardCompanyLogo: C.optional($StandardCompanyLogoModule),
  standardComparisonTable: C.optional($StandardComparisonTableModule),
  standardFourImageText: C.optional($StandardFourImageTextModule),
  standardFourImageTextQuadrant: C.optional($StandardFourImageTextQuadrantModule),
  standardHeaderImageText: C.optional($StandardHeaderImageTextModule),
  standardImageSidebar: C.optional($StandardImageSidebarModule),
  standardImageTextOverlay: C.optional($StandardImageTextOverlayModule),
  standardMultipleImageText: C.optional($StandardMultipleImageTextModule),
  standardProductDescription: C.optional($StandardProductDescriptionModule),
  standardSingleImageHighlights: C.optional($StandardSingleImageHighlightsModule),
  standardSingleImageSpecsDetail: C.optional($StandardSingleImageSpecsDetailModule),
  standardSingleSideImage: C.optional($StandardSingleSideImageModule),
  standardTechSpecs: C.optional($StandardTechSpecsModule),
  standardText: C.optional($StandardTextModule),
  standardThreeImageText: C.optional($StandardThreeImageTextModule)
}))
export const ContentModule: S.Codec<ContentModule> = /*#__PURE__*/ S.schema($ContentModule)

export type ContentModuleType = "STANDARD_COMPANY_LOGO" | "STANDARD_COMPARISON_TABLE" | "STANDARD_FOUR_IMAGE_TEXT" | "STANDARD_FOUR_IMAGE_TEXT_QUADRANT" | "STANDARD_HEADER_IMAGE_TEXT" | "STANDARD_IMAGE_SIDEBAR" | "STANDARD_IMAGE_TEXT_OVERLAY" | "STANDARD_MULTIPLE_IMAGE_TEXT" | "STANDARD_PRODUCT_DESCRIPTION" | "STANDARD_SINGLE_IMAGE_HIGHLIGHTS" | "STANDARD_SINGLE_IMAGE_SPECS_DETAIL" | "STANDARD_SINGLE_SIDE_IMAGE" | "STANDARD_TECH_SPECS" | "STANDARD_TEXT" | "STANDARD_THREE_IMAGE_TEXT" | (string & {})

const $ContentModuleType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContentModuleType: S.Codec<ContentModuleType> = /*#__PURE__*/ S.schema($ContentModuleType)

export interface StandardCompanyLogoModule {
  readonly companyLogo: ImageComponent
}

const $StandardCompanyLogoModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ companyLogo: $ImageComponent }))
export const StandardCompanyLogoModule: S.Codec<StandardCompanyLogoModule> = /*#__PURE__*/ S.schema(
  $StandardCompanyLogoModule
)

export interface StandardComparisonTableModule {
  readonly productColumns?: ReadonlyArray<StandardComparisonProductBlock> | undefined
  readonly metricRowLabels?: ReadonlyArray<PlainTextItem> | undefined
}

const $StandardComparisonTableModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productColumns: C.optional(C.Array($StandardComparisonProductBlock)),
  metricRowLabels: C.optional(C.Array($PlainTextItem))
}))
export const StandardComparisonTableModule: S.Codec<StandardComparisonTableModule> = /*#__PURE__*/ S.schema(
  $StandardComparisonTableModule
)

export interface StandardFourImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
  readonly block4?: StandardImageTextBlock | undefined
}

const $StandardFourImageTextModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  block1: C.optional($StandardImageTextBlock),
  block2: C.optional($StandardImageTextBlock),
  block3: C.optional($StandardImageTextBlock),
  block4: C.optional($StandardImageTextBlock)
}))
export const StandardFourImageTextModule: S.Codec<StandardFourImageTextModule> = /*#__PURE__*/ S.schema(
  $StandardFourImageTextModule
)

export interface StandardFourImageTextQuadrantModule {
  readonly block1: StandardImageTextBlock
  readonly block2: StandardImageTextBlock
  readonly block3: StandardImageTextBlock
  readonly block4: StandardImageTextBlock
}

const $StandardFourImageTextQuadrantModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  block1: $StandardImageTextBlock,
  block2: $StandardImageTextBlock,
  block3: $StandardImageTextBlock,
  block4: $StandardImageTextBlock
}))
export const StandardFourImageTextQuadrantModule: S.Codec<StandardFourImageTextQuadrantModule> = /*#__PURE__*/ S.schema(
  $StandardFourImageTextQuadrantModule
)

export interface StandardHeaderImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardHeaderImageTextModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  block: C.optional($StandardImageTextBlock)
}))
export const StandardHeaderImageTextModule: S.Codec<StandardHeaderImageTextModule> = /*#__PURE__*/ S.schema(
  $StandardHeaderImageTextModule
)

export interface StandardImageSidebarModule {
  readonly headline?: TextComponent | undefined
  readonly imageCaptionBlock?: StandardImageCaptionBlock | undefined
  readonly descriptionTextBlock?: StandardTextBlock | undefined
  readonly descriptionListBlock?: StandardTextListBlock | undefined
  readonly sidebarImageTextBlock?: StandardImageTextBlock | undefined
  readonly sidebarListBlock?: StandardTextListBlock | undefined
}

const $StandardImageSidebarModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  imageCaptionBlock: C.optional($StandardImageCaptionBlock),
  descriptionTextBlock: C.optional($StandardTextBlock),
  descriptionListBlock: C.optional($StandardTextListBlock),
  sidebarImageTextBlock: C.optional($StandardImageTextBlock),
  sidebarListBlock: C.optional($StandardTextListBlock)
}))
export const StandardImageSidebarModule: S.Codec<StandardImageSidebarModule> = /*#__PURE__*/ S.schema(
  $StandardImageSidebarModule
)

export interface StandardImageTextOverlayModule {
  readonly overlayColorType: ColorType
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardImageTextOverlayModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  overlayColorType: $ColorType,
  block: C.optional($StandardImageTextBlock)
}))
export const StandardImageTextOverlayModule: S.Codec<StandardImageTextOverlayModule> = /*#__PURE__*/ S.schema(
  $StandardImageTextOverlayModule
)

export interface StandardMultipleImageTextModule {
  readonly blocks?: ReadonlyArray<StandardImageTextCaptionBlock> | undefined
}

const $StandardMultipleImageTextModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  blocks: C.optional(C.Array($StandardImageTextCaptionBlock))
}))
export const StandardMultipleImageTextModule: S.Codec<StandardMultipleImageTextModule> = /*#__PURE__*/ S.schema(
  $StandardMultipleImageTextModule
)

export interface StandardProductDescriptionModule {
  readonly body: ParagraphComponent
}

const $StandardProductDescriptionModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $ParagraphComponent }))
export const StandardProductDescriptionModule: S.Codec<StandardProductDescriptionModule> = /*#__PURE__*/ S.schema(
  $StandardProductDescriptionModule
)

export interface StandardSingleImageHighlightsModule {
  readonly image?: ImageComponent | undefined
  readonly headline?: TextComponent | undefined
  readonly textBlock1?: StandardTextBlock | undefined
  readonly textBlock2?: StandardTextBlock | undefined
  readonly textBlock3?: StandardTextBlock | undefined
  readonly bulletedListBlock?: StandardHeaderTextListBlock | undefined
}

const $StandardSingleImageHighlightsModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  image: C.optional($ImageComponent),
  headline: C.optional($TextComponent),
  textBlock1: C.optional($StandardTextBlock),
  textBlock2: C.optional($StandardTextBlock),
  textBlock3: C.optional($StandardTextBlock),
  bulletedListBlock: C.optional($StandardHeaderTextListBlock)
}))
export const StandardSingleImageHighlightsModule: S.Codec<StandardSingleImageHighlightsModule> = /*#__PURE__*/ S.schema(
  $StandardSingleImageHighlightsModule
)

export interface StandardSingleImageSpecsDetailModule {
  readonly headline?: TextComponent | undefined
  readonly image?: ImageComponent | undefined
  readonly descriptionHeadline?: TextComponent | undefined
  readonly descriptionBlock1?: StandardTextBlock | undefined
  readonly descriptionBlock2?: StandardTextBlock | undefined
  readonly specificationHeadline?: TextComponent | undefined
  readonly specificationListBlock?: StandardHeaderTextListBlock | undefined
  readonly specificationTextBlock?: StandardTextBlock | undefined
}

const $StandardSingleImageSpecsDetailModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  image: C.optional($ImageComponent),
  descriptionHeadline: C.optional($TextComponent),
  descriptionBlock1: C.optional($StandardTextBlock),
  descriptionBlock2: C.optional($StandardTextBlock),
  specificationHeadline: C.optional($TextComponent),
  specificationListBlock: C.optional($StandardHeaderTextListBlock),
  specificationTextBlock: C.optional($StandardTextBlock)
}))
export const StandardSingleImageSpecsDetailModule: S.Codec<StandardSingleImageSpecsDetailModule> = /*#__PURE__*/ S.schema(
  $StandardSingleImageSpecsDetailModule
)

export interface StandardSingleSideImageModule {
  readonly imagePositionType: PositionType
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardSingleSideImageModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  imagePositionType: $PositionType,
  block: C.optional($StandardImageTextBlock)
}))
export const StandardSingleSideImageModule: S.Codec<StandardSingleSideImageModule> = /*#__PURE__*/ S.schema(
  $StandardSingleSideImageModule
)

export interface StandardTechSpecsModule {
  readonly headline?: TextComponent | undefined
  readonly specificationList: ReadonlyArray<StandardTextPairBlock>
  readonly tableCount?: number | undefined
}

const $StandardTechSpecsModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  specificationList: C.Array($StandardTextPairBlock),
  tableCount: C.optional(C.Number)
}))
export const StandardTechSpecsModule: S.Codec<StandardTechSpecsModule> = /*#__PURE__*/ S.schema(
  $StandardTechSpecsModule
)

export interface StandardTextModule {
  readonly headline?: TextComponent | undefined
  readonly body: ParagraphComponent
}

const $StandardTextModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  body: $ParagraphComponent
}))
export const StandardTextModule: S.Codec<StandardTextModule> = /*#__PURE__*/ S.schema($StandardTextModule)

export interface StandardThreeImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
}

const $StandardThreeImageTextModule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  block1: C.optional($StandardImageTextBlock),
  block2: C.optional($StandardImageTextBlock),
  block3: C.optional($StandardImageTextBlock)
}))
export const StandardThreeImageTextModule: S.Codec<StandardThreeImageTextModule> = /*#__PURE__*/ S.schema(
  $StandardThreeImageTextModule
)

export interface StandardComparisonProductBlock {
  readonly position: number
  readonly image?: ImageComponent | undefined
  readonly title?: string | undefined
  readonly asin?: Asin | undefined
  readonly highlight?: boolean | undefined
  readonly metrics?: ReadonlyArray<PlainTextItem> | undefined
}

const $StandardComparisonProductBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  position: C.Number,
  image: C.optional($ImageComponent),
  title: C.optional(C.String),
  asin: C.optional($Asin),
  highlight: C.optional(C.Boolean),
  metrics: C.optional(C.Array($PlainTextItem))
}))
export const StandardComparisonProductBlock: S.Codec<StandardComparisonProductBlock> = /*#__PURE__*/ S.schema(
  $StandardComparisonProductBlock
)

export interface StandardHeaderTextListBlock {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardTextListBlock | undefined
}

const $StandardHeaderTextListBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  block: C.optional($StandardTextListBlock)
}))
export const StandardHeaderTextListBlock: S.Codec<StandardHeaderTextListBlock> = /*#__PURE__*/ S.schema(
  $StandardHeaderTextListBlock
)

export interface StandardTextListBlock {
  readonly textList: ReadonlyArray<TextItem>
}

const $StandardTextListBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ textList: C.Array($TextItem) }))
export const StandardTextListBlock: S.Codec<StandardTextListBlock> = /*#__PURE__*/ S.schema($StandardTextListBlock)

export interface StandardImageTextCaptionBlock {
  readonly block?: StandardImageTextBlock | undefined
  readonly caption?: TextComponent | undefined
}

const $StandardImageTextCaptionBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  block: C.optional($StandardImageTextBlock),
  caption: C.optional($TextComponent)
}))
export const StandardImageTextCaptionBlock: S.Codec<StandardImageTextCaptionBlock> = /*#__PURE__*/ S.schema(
  $StandardImageTextCaptionBlock
)

export interface StandardImageCaptionBlock {
  readonly image?: ImageComponent | undefined
  readonly caption?: TextComponent | undefined
}

const $StandardImageCaptionBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  image: C.optional($ImageComponent),
  caption: C.optional($TextComponent)
}))
export const StandardImageCaptionBlock: S.Codec<StandardImageCaptionBlock> = /*#__PURE__*/ S.schema(
  $StandardImageCaptionBlock
)

export interface StandardImageTextBlock {
  readonly image?: ImageComponent | undefined
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

const $StandardImageTextBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  image: C.optional($ImageComponent),
  headline: C.optional($TextComponent),
  body: C.optional($ParagraphComponent)
}))
export const StandardImageTextBlock: S.Codec<StandardImageTextBlock> = /*#__PURE__*/ S.schema($StandardImageTextBlock)

export interface StandardTextBlock {
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

const $StandardTextBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headline: C.optional($TextComponent),
  body: C.optional($ParagraphComponent)
}))
export const StandardTextBlock: S.Codec<StandardTextBlock> = /*#__PURE__*/ S.schema($StandardTextBlock)

export interface StandardTextPairBlock {
  readonly label?: TextComponent | undefined
  readonly description?: TextComponent | undefined
}

const $StandardTextPairBlock: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  label: C.optional($TextComponent),
  description: C.optional($TextComponent)
}))
export const StandardTextPairBlock: S.Codec<StandardTextPairBlock> = /*#__PURE__*/ S.schema($StandardTextPairBlock)

export interface TextItem {
  readonly position: number
  readonly text: TextComponent
}

const $TextItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ position: C.Number, text: $TextComponent }))
export const TextItem: S.Codec<TextItem> = /*#__PURE__*/ S.schema($TextItem)

export interface PlainTextItem {
  readonly position: number
  readonly value: string
}

const $PlainTextItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ position: C.Number, value: C.String }))
export const PlainTextItem: S.Codec<PlainTextItem> = /*#__PURE__*/ S.schema($PlainTextItem)

export interface ImageComponent {
  readonly uploadDestinationId: string
  readonly imageCropSpecification: ImageCropSpecification
  readonly altText: string
}

const $ImageComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uploadDestinationId: C.String,
  imageCropSpecification: $ImageCropSpecification,
  altText: C.String
}))
export const ImageComponent: S.Codec<ImageComponent> = /*#__PURE__*/ S.schema($ImageComponent)

export interface ParagraphComponent {
  readonly textList: ReadonlyArray<TextComponent>
}

const $ParagraphComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ textList: C.Array($TextComponent) }))
export const ParagraphComponent: S.Codec<ParagraphComponent> = /*#__PURE__*/ S.schema($ParagraphComponent)

export interface TextComponent {
  readonly value: string
  readonly decoratorSet?: DecoratorSet | undefined
}

const $TextComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.String,
  decoratorSet: C.optional($DecoratorSet)
}))
export const TextComponent: S.Codec<TextComponent> = /*#__PURE__*/ S.schema($TextComponent)

export type ColorType = "DARK" | "LIGHT" | (string & {})

const $ColorType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ColorType: S.Codec<ColorType> = /*#__PURE__*/ S.schema($ColorType)

export type PositionType = "LEFT" | "RIGHT" | (string & {})

const $PositionType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PositionType: S.Codec<PositionType> = /*#__PURE__*/ S.schema($PositionType)

export type DecoratorSet = ReadonlyArray<Decorator>

const $DecoratorSet: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Decorator))
export const DecoratorSet: S.Codec<DecoratorSet> = /*#__PURE__*/ S.schema($DecoratorSet)

export interface Decorator {
  readonly type?: DecoratorType | undefined
  readonly offset?: number | undefined
  readonly length?: number | undefined
  readonly depth?: number | undefined
}

const $Decorator: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional($DecoratorType),
  offset: C.optional(C.Number),
  length: C.optional(C.Number),
  depth: C.optional(C.Number)
}))
export const Decorator: S.Codec<Decorator> = /*#__PURE__*/ S.schema($Decorator)

export type DecoratorType = "LIST_ITEM" | "LIST_ORDERED" | "LIST_UNORDERED" | "STYLE_BOLD" | "STYLE_ITALIC" | "STYLE_LINEBREAK" | "STYLE_PARAGRAPH" | "STYLE_UNDERLINE" | (string & {})

const $DecoratorType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DecoratorType: S.Codec<DecoratorType> = /*#__PURE__*/ S.schema($DecoratorType)

export interface SearchContentDocumentsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly contentMetadataRecords: ContentMetadataRecordList
}

const $SearchContentDocumentsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  nextPageToken: C.optional($PageToken),
  contentMetadataRecords: $ContentMetadataRecordList
}))
export const SearchContentDocumentsResponse: S.Codec<SearchContentDocumentsResponse> = /*#__PURE__*/ S.schema(
  $SearchContentDocumentsResponse
)

export interface GetContentDocumentResponse {
  readonly warnings?: MessageSet | undefined
  readonly contentRecord: ContentRecord
}

const $GetContentDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  contentRecord: $ContentRecord
}))
export const GetContentDocumentResponse: S.Codec<GetContentDocumentResponse> = /*#__PURE__*/ S.schema(
  $GetContentDocumentResponse
)

export interface PostContentDocumentRequest {
  readonly contentDocument: ContentDocument
}

const $PostContentDocumentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentDocument: $ContentDocument
}))
export const PostContentDocumentRequest: S.Codec<PostContentDocumentRequest> = /*#__PURE__*/ S.schema(
  $PostContentDocumentRequest
)

export interface PostContentDocumentResponse {
  readonly warnings?: MessageSet | undefined
  readonly contentReferenceKey: ContentReferenceKey
}

const $PostContentDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  contentReferenceKey: $ContentReferenceKey
}))
export const PostContentDocumentResponse: S.Codec<PostContentDocumentResponse> = /*#__PURE__*/ S.schema(
  $PostContentDocumentResponse
)

export interface ListContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly asinMetadataSet: AsinMetadataSet
}

const $ListContentDocumentAsinRelationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  nextPageToken: C.optional($PageToken),
  asinMetadataSet: $AsinMetadataSet
}))
export const ListContentDocumentAsinRelationsResponse: S.Codec<ListContentDocumentAsinRelationsResponse> = /*#__PURE__*/ S.schema(
  $ListContentDocumentAsinRelationsResponse
)

export interface PostContentDocumentAsinRelationsRequest {
  readonly asinSet: AsinSet
}

const $PostContentDocumentAsinRelationsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ asinSet: $AsinSet }))
export const PostContentDocumentAsinRelationsRequest: S.Codec<PostContentDocumentAsinRelationsRequest> = /*#__PURE__*/ S.schema(
  $PostContentDocumentAsinRelationsRequest
)

export interface PostContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentAsinRelationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet)
}))
export const PostContentDocumentAsinRelationsResponse: S.Codec<PostContentDocumentAsinRelationsResponse> = /*#__PURE__*/ S.schema(
  $PostContentDocumentAsinRelationsResponse
)

export interface ValidateContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
  readonly errors: ReadonlyArray<Error>
}

const $ValidateContentDocumentAsinRelationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  errors: C.Array($Error)
}))
export const ValidateContentDocumentAsinRelationsResponse: S.Codec<ValidateContentDocumentAsinRelationsResponse> = /*#__PURE__*/ S.schema(
  $ValidateContentDocumentAsinRelationsResponse
)

export interface SearchContentPublishRecordsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly publishRecordList: PublishRecordList
}

const $SearchContentPublishRecordsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet),
  nextPageToken: C.optional($PageToken),
  publishRecordList: $PublishRecordList
}))
export const SearchContentPublishRecordsResponse: S.Codec<SearchContentPublishRecordsResponse> = /*#__PURE__*/ S.schema(
  $SearchContentPublishRecordsResponse
)

export interface PostContentDocumentApprovalSubmissionResponse {
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentApprovalSubmissionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet)
}))
export const PostContentDocumentApprovalSubmissionResponse: S.Codec<PostContentDocumentApprovalSubmissionResponse> = /*#__PURE__*/ S.schema(
  $PostContentDocumentApprovalSubmissionResponse
)

export interface PostContentDocumentSuspendSubmissionResponse {
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentSuspendSubmissionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  warnings: C.optional($MessageSet)
}))
export const PostContentDocumentSuspendSubmissionResponse: S.Codec<PostContentDocumentSuspendSubmissionResponse> = /*#__PURE__*/ S.schema(
  $PostContentDocumentSuspendSubmissionResponse
)
