// AUTO-GENERATED from aplusContent_2020-11-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** A+ Content Management 2020-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchContentDocuments`. */
export interface SearchContentDocumentsInput {
  readonly marketplaceId: string
  readonly pageToken?: string | undefined
}

export const SearchContentDocumentsInput: S.Codec<SearchContentDocumentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  pageToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => SearchContentDocumentsResponse })

/** Input of `createContentDocument`. */
export interface CreateContentDocumentInput {
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

export const CreateContentDocumentInput: S.Codec<CreateContentDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  body: PostContentDocumentRequest
}))

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
}, { body: (): S.Built => PostContentDocumentRequest, output: (): S.Built => PostContentDocumentResponse })

/** Input of `getContentDocument`. */
export interface GetContentDocumentInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly includedDataSet: ReadonlyArray<"CONTENTS" | "METADATA" | (string & {})>
}

export const GetContentDocumentInput: S.Codec<GetContentDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  contentReferenceKey: S.String,
  marketplaceId: S.String,
  includedDataSet: S.Array(S.String)
}))

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
}, { output: (): S.Built => GetContentDocumentResponse })

/** Input of `updateContentDocument`. */
export interface UpdateContentDocumentInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

export const UpdateContentDocumentInput: S.Codec<UpdateContentDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  contentReferenceKey: S.String,
  marketplaceId: S.String,
  body: PostContentDocumentRequest
}))

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
}, { body: (): S.Built => PostContentDocumentRequest, output: (): S.Built => PostContentDocumentResponse })

/** Input of `listContentDocumentAsinRelations`. */
export interface ListContentDocumentAsinRelationsInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly includedDataSet?: ReadonlyArray<"METADATA" | (string & {})> | undefined
  readonly asinSet?: ReadonlyArray<string> | undefined
  readonly pageToken?: string | undefined
}

export const ListContentDocumentAsinRelationsInput: S.Codec<ListContentDocumentAsinRelationsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      contentReferenceKey: S.String,
      marketplaceId: S.String,
      includedDataSet: S.optional(S.Array(S.String)),
      asinSet: S.optional(S.Array(S.String)),
      pageToken: S.optional(S.String)
    })
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
}, { output: (): S.Built => ListContentDocumentAsinRelationsResponse })

/** Input of `postContentDocumentAsinRelations`. */
export interface PostContentDocumentAsinRelationsInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
  readonly body: PostContentDocumentAsinRelationsRequest
}

export const PostContentDocumentAsinRelationsInput: S.Codec<PostContentDocumentAsinRelationsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ contentReferenceKey: S.String, marketplaceId: S.String, body: PostContentDocumentAsinRelationsRequest })
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
  body: (): S.Built => PostContentDocumentAsinRelationsRequest,
  output: (): S.Built => PostContentDocumentAsinRelationsResponse
})

/** Input of `validateContentDocumentAsinRelations`. */
export interface ValidateContentDocumentAsinRelationsInput {
  readonly marketplaceId: string
  readonly asinSet?: ReadonlyArray<string> | undefined
  readonly body: PostContentDocumentRequest
}

export const ValidateContentDocumentAsinRelationsInput: S.Codec<ValidateContentDocumentAsinRelationsInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ marketplaceId: S.String, asinSet: S.optional(S.Array(S.String)), body: PostContentDocumentRequest })
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
  body: (): S.Built => PostContentDocumentRequest,
  output: (): S.Built => ValidateContentDocumentAsinRelationsResponse
})

/** Input of `searchContentPublishRecords`. */
export interface SearchContentPublishRecordsInput {
  readonly marketplaceId: string
  readonly asin: string
  readonly pageToken?: string | undefined
}

export const SearchContentPublishRecordsInput: S.Codec<SearchContentPublishRecordsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.String, asin: S.String, pageToken: S.optional(S.String) })
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
}, { output: (): S.Built => SearchContentPublishRecordsResponse })

/** Input of `postContentDocumentApprovalSubmission`. */
export interface PostContentDocumentApprovalSubmissionInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
}

export const PostContentDocumentApprovalSubmissionInput: S.Codec<PostContentDocumentApprovalSubmissionInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ contentReferenceKey: S.String, marketplaceId: S.String })
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
}, { output: (): S.Built => PostContentDocumentApprovalSubmissionResponse })

/** Input of `postContentDocumentSuspendSubmission`. */
export interface PostContentDocumentSuspendSubmissionInput {
  readonly contentReferenceKey: string
  readonly marketplaceId: string
}

export const PostContentDocumentSuspendSubmissionInput: S.Codec<PostContentDocumentSuspendSubmissionInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ contentReferenceKey: S.String, marketplaceId: S.String })
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
}, { output: (): S.Built => PostContentDocumentSuspendSubmissionResponse })

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

export const AplusResponse: S.Codec<AplusResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  warnings: S.optional(MessageSet)
}))

export interface AplusPaginatedResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
}

export const AplusPaginatedResponse: S.Codec<AplusPaginatedResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  warnings: S.optional(MessageSet),
  nextPageToken: S.optional(PageToken)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export type MessageSet = ReadonlyArray<Error>

export const MessageSet: S.Codec<MessageSet> = /*#__PURE__*/ S.define(() => S.Array(Error))

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

export type ContentMetadataRecordList = ReadonlyArray<ContentMetadataRecord>

export const ContentMetadataRecordList: S.Codec<ContentMetadataRecordList> = /*#__PURE__*/ S.define(() =>
  S.Array(ContentMetadataRecord)
)

export interface ContentMetadataRecord {
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata: ContentMetadata
}

export const ContentMetadataRecord: S.Codec<ContentMetadataRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  contentReferenceKey: ContentReferenceKey,
  contentMetadata: ContentMetadata
}))

export interface ContentMetadata {
  readonly name: string
  readonly marketplaceId: MarketplaceId
  readonly status: ContentStatus
  readonly badgeSet: ContentBadgeSet
  /** ISO 8601. */
  readonly updateTime: string
}

export const ContentMetadata: S.Codec<ContentMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  marketplaceId: MarketplaceId,
  status: ContentStatus,
  badgeSet: ContentBadgeSet,
  updateTime: S.String
}))

export type ContentType = "EBC" | "EMC" | (string & {})

export const ContentType: S.Codec<ContentType> = /*#__PURE__*/ S.define(() => S.String)

export type ContentSubType = string

export const ContentSubType: S.Codec<ContentSubType> = /*#__PURE__*/ S.define(() => S.String)

export type ContentStatus = "APPROVED" | "DRAFT" | "REJECTED" | "SUBMITTED" | (string & {})

export const ContentStatus: S.Codec<ContentStatus> = /*#__PURE__*/ S.define(() => S.String)

export type ContentBadgeSet = ReadonlyArray<ContentBadge>

export const ContentBadgeSet: S.Codec<ContentBadgeSet> = /*#__PURE__*/ S.define(() => S.Array(ContentBadge))

export type ContentBadge = "BULK" | "GENERATED" | "LAUNCHPAD" | "PREMIUM" | "STANDARD" | (string & {})

export const ContentBadge: S.Codec<ContentBadge> = /*#__PURE__*/ S.define(() => S.String)

export type AsinBadgeSet = ReadonlyArray<AsinBadge>

export const AsinBadgeSet: S.Codec<AsinBadgeSet> = /*#__PURE__*/ S.define(() => S.Array(AsinBadge))

export type AsinBadge = "BRAND_NOT_ELIGIBLE" | "CATALOG_NOT_FOUND" | "CONTENT_NOT_PUBLISHED" | "CONTENT_PUBLISHED" | (string & {})

export const AsinBadge: S.Codec<AsinBadge> = /*#__PURE__*/ S.define(() => S.String)

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export type LanguageTag = string

export const LanguageTag: S.Codec<LanguageTag> = /*#__PURE__*/ S.define(() => S.String)

export type AsinSet = ReadonlyArray<Asin>

export const AsinSet: S.Codec<AsinSet> = /*#__PURE__*/ S.define(() => S.Array(Asin))

export type Asin = string

export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.define(() => S.String)

export type AsinMetadataSet = ReadonlyArray<AsinMetadata>

export const AsinMetadataSet: S.Codec<AsinMetadataSet> = /*#__PURE__*/ S.define(() => S.Array(AsinMetadata))

export interface AsinMetadata {
  readonly asin: Asin
  readonly badgeSet?: AsinBadgeSet | undefined
  readonly parent?: Asin | undefined
  readonly title?: string | undefined
  readonly imageUrl?: string | undefined
  readonly contentReferenceKeySet?: ContentReferenceKeySet | undefined
}

export const AsinMetadata: S.Codec<AsinMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: Asin,
  badgeSet: S.optional(AsinBadgeSet),
  parent: S.optional(Asin),
  title: S.optional(S.String),
  imageUrl: S.optional(S.String),
  contentReferenceKeySet: S.optional(ContentReferenceKeySet)
}))

export type PublishRecordList = ReadonlyArray<PublishRecord>

export const PublishRecordList: S.Codec<PublishRecordList> = /*#__PURE__*/ S.define(() => S.Array(PublishRecord))

export interface PublishRecord {
  readonly marketplaceId: MarketplaceId
  readonly locale: LanguageTag
  readonly asin: Asin
  readonly contentType: ContentType
  readonly contentSubType?: ContentSubType | undefined
  readonly contentReferenceKey: ContentReferenceKey
}

export const PublishRecord: S.Codec<PublishRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: MarketplaceId,
  locale: LanguageTag,
  asin: Asin,
  contentType: ContentType,
  contentSubType: S.optional(ContentSubType),
  contentReferenceKey: ContentReferenceKey
}))

export type ContentReferenceKeySet = ReadonlyArray<ContentReferenceKey>

export const ContentReferenceKeySet: S.Codec<ContentReferenceKeySet> = /*#__PURE__*/ S.define(() =>
  S.Array(ContentReferenceKey)
)

export type ContentReferenceKey = string

export const ContentReferenceKey: S.Codec<ContentReferenceKey> = /*#__PURE__*/ S.define(() => S.String)

export type PageToken = string

export const PageToken: S.Codec<PageToken> = /*#__PURE__*/ S.define(() => S.String)

export interface ImageCropSpecification {
  readonly size: ImageDimensions
  readonly offset?: ImageOffsets | undefined
}

export const ImageCropSpecification: S.Codec<ImageCropSpecification> = /*#__PURE__*/ S.define(() => S.Struct({
  size: ImageDimensions,
  offset: S.optional(ImageOffsets)
}))

export interface ImageDimensions {
  readonly width: IntegerWithUnits
  readonly height: IntegerWithUnits
}

export const ImageDimensions: S.Codec<ImageDimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  width: IntegerWithUnits,
  height: IntegerWithUnits
}))

export interface ImageOffsets {
  readonly x: IntegerWithUnits
  readonly y: IntegerWithUnits
}

export const ImageOffsets: S.Codec<ImageOffsets> = /*#__PURE__*/ S.define(() => S.Struct({
  x: IntegerWithUnits,
  y: IntegerWithUnits
}))

export interface IntegerWithUnits {
  readonly value: number
  readonly units: string
}

export const IntegerWithUnits: S.Codec<IntegerWithUnits> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.Number,
  units: S.String
}))

export interface ContentRecord {
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata?: ContentMetadata | undefined
  readonly contentDocument?: ContentDocument | undefined
}

export const ContentRecord: S.Codec<ContentRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  contentReferenceKey: ContentReferenceKey,
  contentMetadata: S.optional(ContentMetadata),
  contentDocument: S.optional(ContentDocument)
}))

export interface ContentDocument {
  readonly name: string
  readonly contentType: ContentType
  readonly contentSubType?: ContentSubType | undefined
  readonly locale: LanguageTag
  readonly contentModuleList: ContentModuleList
}

export const ContentDocument: S.Codec<ContentDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  contentType: ContentType,
  contentSubType: S.optional(ContentSubType),
  locale: LanguageTag,
  contentModuleList: ContentModuleList
}))

export type ContentModuleList = ReadonlyArray<ContentModule>

export const ContentModuleList: S.Codec<ContentModuleList> = /*#__PURE__*/ S.define(() => S.Array(ContentModule))

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

export const ContentModule: S.Codec<ContentModule> = /*#__PURE__*/ S.define(() => S.Struct({
  contentModuleType: ContentModuleType,
  standardCompanyLogo: S.optional(StandardCompanyLogoModule),
  standardComparisonTable: S.optional(StandardComparisonTableModule),
  standardFourImageText: S.optional(StandardFourImageTextModule),
  standardFourImageTextQuadrant: S.optional(StandardFourImageTextQuadrantModule),
  standardHeaderImageText: S.optional(StandardHeaderImageTextModule),
  standardImageSidebar: S.optional(StandardImageSidebarModule),
  standardImageTextOverlay: S.optional(StandardImageTextOverlayModule),
  standardMultipleImageText: S.optional(StandardMultipleImageTextModule),
  standardProductDescription: S.optional(StandardProductDescriptionModule),
  standardSingleImageHighlights: S.optional(StandardSingleImageHighlightsModule),
  standardSingleImageSpecsDetail: S.optional(StandardSingleImageSpecsDetailModule),
  standardSingleSideImage: S.optional(StandardSingleSideImageModule),
  standardTechSpecs: S.optional(StandardTechSpecsModule),
  standardText: S.optional(StandardTextModule),
  standardThreeImageText: S.optional(StandardThreeImageTextModule)
}))

export type ContentModuleType = "STANDARD_COMPANY_LOGO" | "STANDARD_COMPARISON_TABLE" | "STANDARD_FOUR_IMAGE_TEXT" | "STANDARD_FOUR_IMAGE_TEXT_QUADRANT" | "STANDARD_HEADER_IMAGE_TEXT" | "STANDARD_IMAGE_SIDEBAR" | "STANDARD_IMAGE_TEXT_OVERLAY" | "STANDARD_MULTIPLE_IMAGE_TEXT" | "STANDARD_PRODUCT_DESCRIPTION" | "STANDARD_SINGLE_IMAGE_HIGHLIGHTS" | "STANDARD_SINGLE_IMAGE_SPECS_DETAIL" | "STANDARD_SINGLE_SIDE_IMAGE" | "STANDARD_TECH_SPECS" | "STANDARD_TEXT" | "STANDARD_THREE_IMAGE_TEXT" | (string & {})

export const ContentModuleType: S.Codec<ContentModuleType> = /*#__PURE__*/ S.define(() => S.String)

export interface StandardCompanyLogoModule {
  readonly companyLogo: ImageComponent
}

export const StandardCompanyLogoModule: S.Codec<StandardCompanyLogoModule> = /*#__PURE__*/ S.define(() => S.Struct({
  companyLogo: ImageComponent
}))

export interface StandardComparisonTableModule {
  readonly productColumns?: ReadonlyArray<StandardComparisonProductBlock> | undefined
  readonly metricRowLabels?: ReadonlyArray<PlainTextItem> | undefined
}

export const StandardComparisonTableModule: S.Codec<StandardComparisonTableModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    productColumns: S.optional(S.Array(StandardComparisonProductBlock)),
    metricRowLabels: S.optional(S.Array(PlainTextItem))
  })
)

export interface StandardFourImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
  readonly block4?: StandardImageTextBlock | undefined
}

export const StandardFourImageTextModule: S.Codec<StandardFourImageTextModule> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  block1: S.optional(StandardImageTextBlock),
  block2: S.optional(StandardImageTextBlock),
  block3: S.optional(StandardImageTextBlock),
  block4: S.optional(StandardImageTextBlock)
}))

export interface StandardFourImageTextQuadrantModule {
  readonly block1: StandardImageTextBlock
  readonly block2: StandardImageTextBlock
  readonly block3: StandardImageTextBlock
  readonly block4: StandardImageTextBlock
}

export const StandardFourImageTextQuadrantModule: S.Codec<StandardFourImageTextQuadrantModule> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      block1: StandardImageTextBlock,
      block2: StandardImageTextBlock,
      block3: StandardImageTextBlock,
      block4: StandardImageTextBlock
    })
  )

export interface StandardHeaderImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardImageTextBlock | undefined
}

export const StandardHeaderImageTextModule: S.Codec<StandardHeaderImageTextModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({ headline: S.optional(TextComponent), block: S.optional(StandardImageTextBlock) })
)

export interface StandardImageSidebarModule {
  readonly headline?: TextComponent | undefined
  readonly imageCaptionBlock?: StandardImageCaptionBlock | undefined
  readonly descriptionTextBlock?: StandardTextBlock | undefined
  readonly descriptionListBlock?: StandardTextListBlock | undefined
  readonly sidebarImageTextBlock?: StandardImageTextBlock | undefined
  readonly sidebarListBlock?: StandardTextListBlock | undefined
}

export const StandardImageSidebarModule: S.Codec<StandardImageSidebarModule> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  imageCaptionBlock: S.optional(StandardImageCaptionBlock),
  descriptionTextBlock: S.optional(StandardTextBlock),
  descriptionListBlock: S.optional(StandardTextListBlock),
  sidebarImageTextBlock: S.optional(StandardImageTextBlock),
  sidebarListBlock: S.optional(StandardTextListBlock)
}))

export interface StandardImageTextOverlayModule {
  readonly overlayColorType: ColorType
  readonly block?: StandardImageTextBlock | undefined
}

export const StandardImageTextOverlayModule: S.Codec<StandardImageTextOverlayModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({ overlayColorType: ColorType, block: S.optional(StandardImageTextBlock) })
)

export interface StandardMultipleImageTextModule {
  readonly blocks?: ReadonlyArray<StandardImageTextCaptionBlock> | undefined
}

export const StandardMultipleImageTextModule: S.Codec<StandardMultipleImageTextModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({ blocks: S.optional(S.Array(StandardImageTextCaptionBlock)) })
)

export interface StandardProductDescriptionModule {
  readonly body: ParagraphComponent
}

export const StandardProductDescriptionModule: S.Codec<StandardProductDescriptionModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: ParagraphComponent })
)

export interface StandardSingleImageHighlightsModule {
  readonly image?: ImageComponent | undefined
  readonly headline?: TextComponent | undefined
  readonly textBlock1?: StandardTextBlock | undefined
  readonly textBlock2?: StandardTextBlock | undefined
  readonly textBlock3?: StandardTextBlock | undefined
  readonly bulletedListBlock?: StandardHeaderTextListBlock | undefined
}

export const StandardSingleImageHighlightsModule: S.Codec<StandardSingleImageHighlightsModule> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      image: S.optional(ImageComponent),
      headline: S.optional(TextComponent),
      textBlock1: S.optional(StandardTextBlock),
      textBlock2: S.optional(StandardTextBlock),
      textBlock3: S.optional(StandardTextBlock),
      bulletedListBlock: S.optional(StandardHeaderTextListBlock)
    })
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

export const StandardSingleImageSpecsDetailModule: S.Codec<StandardSingleImageSpecsDetailModule> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      headline: S.optional(TextComponent),
      image: S.optional(ImageComponent),
      descriptionHeadline: S.optional(TextComponent),
      descriptionBlock1: S.optional(StandardTextBlock),
      descriptionBlock2: S.optional(StandardTextBlock),
      specificationHeadline: S.optional(TextComponent),
      specificationListBlock: S.optional(StandardHeaderTextListBlock),
      specificationTextBlock: S.optional(StandardTextBlock)
    })
  )

export interface StandardSingleSideImageModule {
  readonly imagePositionType: PositionType
  readonly block?: StandardImageTextBlock | undefined
}

export const StandardSingleSideImageModule: S.Codec<StandardSingleSideImageModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({ imagePositionType: PositionType, block: S.optional(StandardImageTextBlock) })
)

export interface StandardTechSpecsModule {
  readonly headline?: TextComponent | undefined
  readonly specificationList: ReadonlyArray<StandardTextPairBlock>
  readonly tableCount?: number | undefined
}

export const StandardTechSpecsModule: S.Codec<StandardTechSpecsModule> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  specificationList: S.Array(StandardTextPairBlock),
  tableCount: S.optional(S.Number)
}))

export interface StandardTextModule {
  readonly headline?: TextComponent | undefined
  readonly body: ParagraphComponent
}

export const StandardTextModule: S.Codec<StandardTextModule> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  body: ParagraphComponent
}))

export interface StandardThreeImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
}

export const StandardThreeImageTextModule: S.Codec<StandardThreeImageTextModule> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    headline: S.optional(TextComponent),
    block1: S.optional(StandardImageTextBlock),
    block2: S.optional(StandardImageTextBlock),
    block3: S.optional(StandardImageTextBlock)
  })
)

export interface StandardComparisonProductBlock {
  readonly position: number
  readonly image?: ImageComponent | undefined
  readonly title?: string | undefined
  readonly asin?: Asin | undefined
  readonly highlight?: boolean | undefined
  readonly metrics?: ReadonlyArray<PlainTextItem> | undefined
}

export const StandardComparisonProductBlock: S.Codec<StandardComparisonProductBlock> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    position: S.Number,
    image: S.optional(ImageComponent),
    title: S.optional(S.String),
    asin: S.optional(Asin),
    highlight: S.optional(S.Boolean),
    metrics: S.optional(S.Array(PlainTextItem))
  })
)

export interface StandardHeaderTextListBlock {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardTextListBlock | undefined
}

export const StandardHeaderTextListBlock: S.Codec<StandardHeaderTextListBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  block: S.optional(StandardTextListBlock)
}))

export interface StandardTextListBlock {
  readonly textList: ReadonlyArray<TextItem>
}

export const StandardTextListBlock: S.Codec<StandardTextListBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  textList: S.Array(TextItem)
}))

export interface StandardImageTextCaptionBlock {
  readonly block?: StandardImageTextBlock | undefined
  readonly caption?: TextComponent | undefined
}

export const StandardImageTextCaptionBlock: S.Codec<StandardImageTextCaptionBlock> = /*#__PURE__*/ S.define(() =>
  S.Struct({ block: S.optional(StandardImageTextBlock), caption: S.optional(TextComponent) })
)

export interface StandardImageCaptionBlock {
  readonly image?: ImageComponent | undefined
  readonly caption?: TextComponent | undefined
}

export const StandardImageCaptionBlock: S.Codec<StandardImageCaptionBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  image: S.optional(ImageComponent),
  caption: S.optional(TextComponent)
}))

export interface StandardImageTextBlock {
  readonly image?: ImageComponent | undefined
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

export const StandardImageTextBlock: S.Codec<StandardImageTextBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  image: S.optional(ImageComponent),
  headline: S.optional(TextComponent),
  body: S.optional(ParagraphComponent)
}))

export interface StandardTextBlock {
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

export const StandardTextBlock: S.Codec<StandardTextBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  headline: S.optional(TextComponent),
  body: S.optional(ParagraphComponent)
}))

export interface StandardTextPairBlock {
  readonly label?: TextComponent | undefined
  readonly description?: TextComponent | undefined
}

export const StandardTextPairBlock: S.Codec<StandardTextPairBlock> = /*#__PURE__*/ S.define(() => S.Struct({
  label: S.optional(TextComponent),
  description: S.optional(TextComponent)
}))

export interface TextItem {
  readonly position: number
  readonly text: TextComponent
}

export const TextItem: S.Codec<TextItem> = /*#__PURE__*/ S.define(() => S.Struct({
  position: S.Number,
  text: TextComponent
}))

export interface PlainTextItem {
  readonly position: number
  readonly value: string
}

export const PlainTextItem: S.Codec<PlainTextItem> = /*#__PURE__*/ S.define(() => S.Struct({
  position: S.Number,
  value: S.String
}))

export interface ImageComponent {
  readonly uploadDestinationId: string
  readonly imageCropSpecification: ImageCropSpecification
  readonly altText: string
}

export const ImageComponent: S.Codec<ImageComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  uploadDestinationId: S.String,
  imageCropSpecification: ImageCropSpecification,
  altText: S.String
}))

export interface ParagraphComponent {
  readonly textList: ReadonlyArray<TextComponent>
}

export const ParagraphComponent: S.Codec<ParagraphComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  textList: S.Array(TextComponent)
}))

export interface TextComponent {
  readonly value: string
  readonly decoratorSet?: DecoratorSet | undefined
}

export const TextComponent: S.Codec<TextComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.String,
  decoratorSet: S.optional(DecoratorSet)
}))

export type ColorType = "DARK" | "LIGHT" | (string & {})

export const ColorType: S.Codec<ColorType> = /*#__PURE__*/ S.define(() => S.String)

export type PositionType = "LEFT" | "RIGHT" | (string & {})

export const PositionType: S.Codec<PositionType> = /*#__PURE__*/ S.define(() => S.String)

export type DecoratorSet = ReadonlyArray<Decorator>

export const DecoratorSet: S.Codec<DecoratorSet> = /*#__PURE__*/ S.define(() => S.Array(Decorator))

export interface Decorator {
  readonly type?: DecoratorType | undefined
  readonly offset?: number | undefined
  readonly length?: number | undefined
  readonly depth?: number | undefined
}

export const Decorator: S.Codec<Decorator> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(DecoratorType),
  offset: S.optional(S.Number),
  length: S.optional(S.Number),
  depth: S.optional(S.Number)
}))

export type DecoratorType = "LIST_ITEM" | "LIST_ORDERED" | "LIST_UNORDERED" | "STYLE_BOLD" | "STYLE_ITALIC" | "STYLE_LINEBREAK" | "STYLE_PARAGRAPH" | "STYLE_UNDERLINE" | (string & {})

export const DecoratorType: S.Codec<DecoratorType> = /*#__PURE__*/ S.define(() => S.String)

export interface SearchContentDocumentsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly contentMetadataRecords: ContentMetadataRecordList
}

export const SearchContentDocumentsResponse: S.Codec<SearchContentDocumentsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    warnings: S.optional(MessageSet),
    nextPageToken: S.optional(PageToken),
    contentMetadataRecords: ContentMetadataRecordList
  })
)

export interface GetContentDocumentResponse {
  readonly warnings?: MessageSet | undefined
  readonly contentRecord: ContentRecord
}

export const GetContentDocumentResponse: S.Codec<GetContentDocumentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  warnings: S.optional(MessageSet),
  contentRecord: ContentRecord
}))

export interface PostContentDocumentRequest {
  readonly contentDocument: ContentDocument
}

export const PostContentDocumentRequest: S.Codec<PostContentDocumentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  contentDocument: ContentDocument
}))

export interface PostContentDocumentResponse {
  readonly warnings?: MessageSet | undefined
  readonly contentReferenceKey: ContentReferenceKey
}

export const PostContentDocumentResponse: S.Codec<PostContentDocumentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  warnings: S.optional(MessageSet),
  contentReferenceKey: ContentReferenceKey
}))

export interface ListContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly asinMetadataSet: AsinMetadataSet
}

export const ListContentDocumentAsinRelationsResponse: S.Codec<ListContentDocumentAsinRelationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ warnings: S.optional(MessageSet), nextPageToken: S.optional(PageToken), asinMetadataSet: AsinMetadataSet })
  )

export interface PostContentDocumentAsinRelationsRequest {
  readonly asinSet: AsinSet
}

export const PostContentDocumentAsinRelationsRequest: S.Codec<PostContentDocumentAsinRelationsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ asinSet: AsinSet })
  )

export interface PostContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
}

export const PostContentDocumentAsinRelationsResponse: S.Codec<PostContentDocumentAsinRelationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ warnings: S.optional(MessageSet) })
  )

export interface ValidateContentDocumentAsinRelationsResponse {
  readonly warnings?: MessageSet | undefined
  readonly errors: ReadonlyArray<Error>
}

export const ValidateContentDocumentAsinRelationsResponse: S.Codec<ValidateContentDocumentAsinRelationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ warnings: S.optional(MessageSet), errors: S.Array(Error) })
  )

export interface SearchContentPublishRecordsResponse {
  readonly warnings?: MessageSet | undefined
  readonly nextPageToken?: PageToken | undefined
  readonly publishRecordList: PublishRecordList
}

export const SearchContentPublishRecordsResponse: S.Codec<SearchContentPublishRecordsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      warnings: S.optional(MessageSet),
      nextPageToken: S.optional(PageToken),
      publishRecordList: PublishRecordList
    })
  )

export interface PostContentDocumentApprovalSubmissionResponse {
  readonly warnings?: MessageSet | undefined
}

export const PostContentDocumentApprovalSubmissionResponse: S.Codec<PostContentDocumentApprovalSubmissionResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ warnings: S.optional(MessageSet) })
  )

export interface PostContentDocumentSuspendSubmissionResponse {
  readonly warnings?: MessageSet | undefined
}

export const PostContentDocumentSuspendSubmissionResponse: S.Codec<PostContentDocumentSuspendSubmissionResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ warnings: S.optional(MessageSet) })
  )
