// AUTO-GENERATED from aplusContent_2020-11-01.json by packages/codegen. Do not edit.
/** A+ Content Management 2020-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchContentDocuments`. */
export interface SearchContentDocumentsInput {
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  /** The page token of the response before; `.pages` and `.items` send it. Not empty. */
  readonly pageToken?: string | undefined
}

const $SearchContentDocumentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  pageToken: Shape.optional(Shape.String)
}))
export const SearchContentDocumentsInput: Schemas.Codec<SearchContentDocumentsInput> = Schemas.make(
  $SearchContentDocumentsInput
)

/**
 * `GET /aplus/2020-11-01/contentDocuments`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchcontentdocuments
 */
export const searchContentDocuments: Paging.ItemsOperation<
  SearchContentDocumentsInput,
  SearchContentDocumentsResponse,
  ContentMetadataRecord
> = Paging.items({
  section: "AplusContent_2020_11_01",
  id: "searchContentDocuments",
  name: "aplusContent_2020-11-01.searchContentDocuments",
  method: "GET",
  path: "/aplus/2020-11-01/contentDocuments",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    pageToken: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["nextPageToken"],
    items: ["contentMetadataRecords"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $SearchContentDocumentsResponse })

/** Input of `createContentDocument`. */
export interface CreateContentDocumentInput {
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

const $CreateContentDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  body: $PostContentDocumentRequest
}))
export const CreateContentDocumentInput: Schemas.Codec<CreateContentDocumentInput> = Schemas.make(
  $CreateContentDocumentInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createcontentdocument
 */
export const createContentDocument: Op.Operation<CreateContentDocumentInput, PostContentDocumentResponse> = Op.make({
  section: "AplusContent_2020_11_01",
  id: "createContentDocument",
  name: "aplusContent_2020-11-01.createContentDocument",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $PostContentDocumentRequest, output: (): Shape.Shape => $PostContentDocumentResponse })

/** Input of `getContentDocument`. */
export interface GetContentDocumentInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  /** Not empty, no duplicates. */
  readonly includedDataSet: ReadonlyArray<"CONTENTS" | "METADATA" | (string & {})>
}

const $GetContentDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String,
  includedDataSet: Shape.Array(Shape.String)
}))
export const GetContentDocumentInput: Schemas.Codec<GetContentDocumentInput> = Schemas.make($GetContentDocumentInput)

/**
 * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcontentdocument
 */
export const getContentDocument: Op.Operation<GetContentDocumentInput, GetContentDocumentResponse> = Op.make({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $GetContentDocumentResponse })

/** Input of `updateContentDocument`. */
export interface UpdateContentDocumentInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  readonly body: PostContentDocumentRequest
}

const $UpdateContentDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String,
  body: $PostContentDocumentRequest
}))
export const UpdateContentDocumentInput: Schemas.Codec<UpdateContentDocumentInput> = Schemas.make(
  $UpdateContentDocumentInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatecontentdocument
 */
export const updateContentDocument: Op.Operation<UpdateContentDocumentInput, PostContentDocumentResponse> = Op.make({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true
}, { body: (): Shape.Shape => $PostContentDocumentRequest, output: (): Shape.Shape => $PostContentDocumentResponse })

/** Input of `listContentDocumentAsinRelations`. */
export interface ListContentDocumentAsinRelationsInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  /** No duplicates. */
  readonly includedDataSet?: ReadonlyArray<"METADATA" | (string & {})> | undefined
  /** No duplicates, each at least 10 characters. */
  readonly asinSet?: ReadonlyArray<string> | undefined
  /** The page token of the response before; `.pages` and `.items` send it. Not empty. */
  readonly pageToken?: string | undefined
}

const $ListContentDocumentAsinRelationsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String,
  includedDataSet: Shape.optional(Shape.Array(Shape.String)),
  asinSet: Shape.optional(Shape.Array(Shape.String)),
  pageToken: Shape.optional(Shape.String)
}))
export const ListContentDocumentAsinRelationsInput: Schemas.Codec<ListContentDocumentAsinRelationsInput> = Schemas.make(
  $ListContentDocumentAsinRelationsInput
)

/**
 * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listcontentdocumentasinrelations
 */
export const listContentDocumentAsinRelations: Paging.ItemsOperation<
  ListContentDocumentAsinRelationsInput,
  ListContentDocumentAsinRelationsResponse,
  AsinMetadata
> = Paging.items({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: { kind: "token", parameter: "pageToken", next: ["nextPageToken"], items: ["asinMetadataSet"], carry: "same" }
}, { output: (): Shape.Shape => $ListContentDocumentAsinRelationsResponse })

/** Input of `postContentDocumentAsinRelations`. */
export interface PostContentDocumentAsinRelationsInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  readonly body: PostContentDocumentAsinRelationsRequest
}

const $PostContentDocumentAsinRelationsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String,
  body: $PostContentDocumentAsinRelationsRequest
}))
export const PostContentDocumentAsinRelationsInput: Schemas.Codec<PostContentDocumentAsinRelationsInput> = Schemas.make(
  $PostContentDocumentAsinRelationsInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentasinrelations
 */
export const postContentDocumentAsinRelations: Op.Operation<
  PostContentDocumentAsinRelationsInput,
  PostContentDocumentAsinRelationsResponse
> = Op.make({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true
}, {
  body: (): Shape.Shape => $PostContentDocumentAsinRelationsRequest,
  output: (): Shape.Shape => $PostContentDocumentAsinRelationsResponse
})

/** Input of `validateContentDocumentAsinRelations`. */
export interface ValidateContentDocumentAsinRelationsInput {
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  /** No duplicates, each at least 10 characters. */
  readonly asinSet?: ReadonlyArray<string> | undefined
  readonly body: PostContentDocumentRequest
}

const $ValidateContentDocumentAsinRelationsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  asinSet: Shape.optional(Shape.Array(Shape.String)),
  body: $PostContentDocumentRequest
}))
export const ValidateContentDocumentAsinRelationsInput: Schemas.Codec<ValidateContentDocumentAsinRelationsInput> = Schemas.make(
  $ValidateContentDocumentAsinRelationsInput
)

/**
 * `POST /aplus/2020-11-01/contentAsinValidations`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/validatecontentdocumentasinrelations
 */
export const validateContentDocumentAsinRelations: Op.Operation<
  ValidateContentDocumentAsinRelationsInput,
  ValidateContentDocumentAsinRelationsResponse
> = Op.make({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true
}, {
  body: (): Shape.Shape => $PostContentDocumentRequest,
  output: (): Shape.Shape => $ValidateContentDocumentAsinRelationsResponse
})

/** Input of `searchContentPublishRecords`. */
export interface SearchContentPublishRecordsInput {
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
  /** Amazon's product number (ASIN). At least 10 characters. */
  readonly asin: string
  /** The page token of the response before; `.pages` and `.items` send it. Not empty. */
  readonly pageToken?: string | undefined
}

const $SearchContentPublishRecordsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  asin: Shape.String,
  pageToken: Shape.optional(Shape.String)
}))
export const SearchContentPublishRecordsInput: Schemas.Codec<SearchContentPublishRecordsInput> = Schemas.make(
  $SearchContentPublishRecordsInput
)

/**
 * `GET /aplus/2020-11-01/contentPublishRecords`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchcontentpublishrecords
 */
export const searchContentPublishRecords: Paging.ItemsOperation<
  SearchContentPublishRecordsInput,
  SearchContentPublishRecordsResponse,
  PublishRecord
> = Paging.items({
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
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["nextPageToken"],
    items: ["publishRecordList"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $SearchContentPublishRecordsResponse })

/** Input of `postContentDocumentApprovalSubmission`. */
export interface PostContentDocumentApprovalSubmissionInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
}

const $PostContentDocumentApprovalSubmissionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String
}))
export const PostContentDocumentApprovalSubmissionInput: Schemas.Codec<PostContentDocumentApprovalSubmissionInput> = Schemas.make(
  $PostContentDocumentApprovalSubmissionInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentapprovalsubmission
 */
export const postContentDocumentApprovalSubmission: Op.Operation<
  PostContentDocumentApprovalSubmissionInput,
  PostContentDocumentApprovalSubmissionResponse
> = Op.make({
  section: "AplusContent_2020_11_01",
  id: "postContentDocumentApprovalSubmission",
  name: "aplusContent_2020-11-01.postContentDocumentApprovalSubmission",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: false
}, { output: (): Shape.Shape => $PostContentDocumentApprovalSubmissionResponse })

/** Input of `postContentDocumentSuspendSubmission`. */
export interface PostContentDocumentSuspendSubmissionInput {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: string
}

const $PostContentDocumentSuspendSubmissionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: Shape.String,
  marketplaceId: Shape.String
}))
export const PostContentDocumentSuspendSubmissionInput: Schemas.Codec<PostContentDocumentSuspendSubmissionInput> = Schemas.make(
  $PostContentDocumentSuspendSubmissionInput
)

/**
 * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentsuspendsubmission
 */
export const postContentDocumentSuspendSubmission: Op.Operation<
  PostContentDocumentSuspendSubmissionInput,
  PostContentDocumentSuspendSubmissionResponse
> = Op.make({
  section: "AplusContent_2020_11_01",
  id: "postContentDocumentSuspendSubmission",
  name: "aplusContent_2020-11-01.postContentDocumentSuspendSubmission",
  method: "POST",
  path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions",
  parameters: {
    contentReferenceKey: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  repeatable: false
}, { output: (): Shape.Shape => $PostContentDocumentSuspendSubmissionResponse })

/** The operations of A+ Content Management as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/AplusContent_2020_11_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
}

const $AplusResponse: Shape.Shape = Shape.define(() => Shape.Struct({ warnings: Shape.optional($MessageSet) }))
export const AplusResponse: Schemas.Codec<AplusResponse> = Schemas.make($AplusResponse)

export interface AplusPaginatedResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** The page token of the next page; absent on the last. Not empty. */
  readonly nextPageToken?: PageToken | undefined
}

const $AplusPaginatedResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  nextPageToken: Shape.optional($PageToken)
}))
export const AplusPaginatedResponse: Schemas.Codec<AplusPaginatedResponse> = Schemas.make($AplusPaginatedResponse)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

/** No duplicates. */
export type MessageSet = ReadonlyArray<Error>

const $MessageSet: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const MessageSet: Schemas.Codec<MessageSet> = Schemas.make($MessageSet)

export interface Error {
  /** For programs: `InvalidInput`. Not empty. */
  readonly code: string
  /** For people; its words may change. Not empty. */
  readonly message: string
  /** More about it, for people. Not empty. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export type ContentMetadataRecordList = ReadonlyArray<ContentMetadataRecord>

const $ContentMetadataRecordList: Shape.Shape = Shape.define(() => Shape.Array($ContentMetadataRecord))
export const ContentMetadataRecordList: Schemas.Codec<ContentMetadataRecordList> = Schemas.make(
  $ContentMetadataRecordList
)

export interface ContentMetadataRecord {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata: ContentMetadata
}

const $ContentMetadataRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: $ContentReferenceKey,
  contentMetadata: $ContentMetadata
}))
export const ContentMetadataRecord: Schemas.Codec<ContentMetadataRecord> = Schemas.make($ContentMetadataRecord)

export interface ContentMetadata {
  /** 1 to 100 characters. */
  readonly name: string
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: MarketplaceId
  /** `APPROVED`, `DRAFT`, `REJECTED` or `SUBMITTED`. */
  readonly status: ContentStatus
  /** No duplicates, each `BULK`, `GENERATED`, `LAUNCHPAD`, `PREMIUM` or `STANDARD`. */
  readonly badgeSet: ContentBadgeSet
  /** ISO 8601. */
  readonly updateTime: string
}

const $ContentMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  marketplaceId: $MarketplaceId,
  status: $ContentStatus,
  badgeSet: $ContentBadgeSet,
  updateTime: Shape.String
}))
export const ContentMetadata: Schemas.Codec<ContentMetadata> = Schemas.make($ContentMetadata)

export type ContentType = "EBC" | "EMC" | (string & {})

const $ContentType: Shape.Shape = Shape.define(() => Shape.String)
export const ContentType: Schemas.Codec<ContentType> = Schemas.make($ContentType)

/** Not empty. */
export type ContentSubType = string

const $ContentSubType: Shape.Shape = Shape.define(() => Shape.String)
export const ContentSubType: Schemas.Codec<ContentSubType> = Schemas.make($ContentSubType)

export type ContentStatus = "APPROVED" | "DRAFT" | "REJECTED" | "SUBMITTED" | (string & {})

const $ContentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ContentStatus: Schemas.Codec<ContentStatus> = Schemas.make($ContentStatus)

/** No duplicates. */
export type ContentBadgeSet = ReadonlyArray<ContentBadge>

const $ContentBadgeSet: Shape.Shape = Shape.define(() => Shape.Array($ContentBadge))
export const ContentBadgeSet: Schemas.Codec<ContentBadgeSet> = Schemas.make($ContentBadgeSet)

export type ContentBadge = "BULK" | "GENERATED" | "LAUNCHPAD" | "PREMIUM" | "STANDARD" | (string & {})

const $ContentBadge: Shape.Shape = Shape.define(() => Shape.String)
export const ContentBadge: Schemas.Codec<ContentBadge> = Schemas.make($ContentBadge)

/** No duplicates. */
export type AsinBadgeSet = ReadonlyArray<AsinBadge>

const $AsinBadgeSet: Shape.Shape = Shape.define(() => Shape.Array($AsinBadge))
export const AsinBadgeSet: Schemas.Codec<AsinBadgeSet> = Schemas.make($AsinBadgeSet)

export type AsinBadge = "BRAND_NOT_ELIGIBLE" | "CATALOG_NOT_FOUND" | "CONTENT_NOT_PUBLISHED" | "CONTENT_PUBLISHED" | (string & {})

const $AsinBadge: Shape.Shape = Shape.define(() => Shape.String)
export const AsinBadge: Schemas.Codec<AsinBadge> = Schemas.make($AsinBadge)

/** A marketplace id, as in `Marketplace.US.id`. Not empty. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

/** At least 5 characters. */
export type LanguageTag = string

const $LanguageTag: Shape.Shape = Shape.define(() => Shape.String)
export const LanguageTag: Schemas.Codec<LanguageTag> = Schemas.make($LanguageTag)

/** No duplicates. */
export type AsinSet = ReadonlyArray<Asin>

const $AsinSet: Shape.Shape = Shape.define(() => Shape.Array($Asin))
export const AsinSet: Schemas.Codec<AsinSet> = Schemas.make($AsinSet)

/** Amazon's product number (ASIN). At least 10 characters. */
export type Asin = string

const $Asin: Shape.Shape = Shape.define(() => Shape.String)
export const Asin: Schemas.Codec<Asin> = Schemas.make($Asin)

/** No duplicates. */
export type AsinMetadataSet = ReadonlyArray<AsinMetadata>

const $AsinMetadataSet: Shape.Shape = Shape.define(() => Shape.Array($AsinMetadata))
export const AsinMetadataSet: Schemas.Codec<AsinMetadataSet> = Schemas.make($AsinMetadataSet)

export interface AsinMetadata {
  /** Amazon's product number (ASIN). At least 10 characters. */
  readonly asin: Asin
  /**
   * No duplicates, each `BRAND_NOT_ELIGIBLE`, `CATALOG_NOT_FOUND`, `CONTENT_NOT_PUBLISHED` or
   * `CONTENT_PUBLISHED`.
   */
  readonly badgeSet?: AsinBadgeSet | undefined
  /** Amazon's product number (ASIN). At least 10 characters. */
  readonly parent?: Asin | undefined
  /** Not empty. */
  readonly title?: string | undefined
  /** Not empty. */
  readonly imageUrl?: string | undefined
  /** No duplicates, each not empty. */
  readonly contentReferenceKeySet?: ContentReferenceKeySet | undefined
}

const $AsinMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: $Asin,
  badgeSet: Shape.optional($AsinBadgeSet),
  parent: Shape.optional($Asin),
  title: Shape.optional(Shape.String),
  imageUrl: Shape.optional(Shape.String),
  contentReferenceKeySet: Shape.optional($ContentReferenceKeySet)
}))
export const AsinMetadata: Schemas.Codec<AsinMetadata> = Schemas.make($AsinMetadata)

export type PublishRecordList = ReadonlyArray<PublishRecord>

const $PublishRecordList: Shape.Shape = Shape.define(() => Shape.Array($PublishRecord))
export const PublishRecordList: Schemas.Codec<PublishRecordList> = Schemas.make($PublishRecordList)

export interface PublishRecord {
  /** A marketplace id, as in `Marketplace.US.id`. Not empty. */
  readonly marketplaceId: MarketplaceId
  /** At least 5 characters. */
  readonly locale: LanguageTag
  /** Amazon's product number (ASIN). At least 10 characters. */
  readonly asin: Asin
  /** `EBC` or `EMC`. */
  readonly contentType: ContentType
  /** Not empty. */
  readonly contentSubType?: ContentSubType | undefined
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: ContentReferenceKey
}

const $PublishRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  locale: $LanguageTag,
  asin: $Asin,
  contentType: $ContentType,
  contentSubType: Shape.optional($ContentSubType),
  contentReferenceKey: $ContentReferenceKey
}))
export const PublishRecord: Schemas.Codec<PublishRecord> = Schemas.make($PublishRecord)

/** No duplicates. */
export type ContentReferenceKeySet = ReadonlyArray<ContentReferenceKey>

const $ContentReferenceKeySet: Shape.Shape = Shape.define(() => Shape.Array($ContentReferenceKey))
export const ContentReferenceKeySet: Schemas.Codec<ContentReferenceKeySet> = Schemas.make($ContentReferenceKeySet)

/** From `createContentDocument` or `searchContentDocuments`. Not empty. */
export type ContentReferenceKey = string

const $ContentReferenceKey: Shape.Shape = Shape.define(() => Shape.String)
export const ContentReferenceKey: Schemas.Codec<ContentReferenceKey> = Schemas.make($ContentReferenceKey)

/** Not empty. */
export type PageToken = string

const $PageToken: Shape.Shape = Shape.define(() => Shape.String)
export const PageToken: Schemas.Codec<PageToken> = Schemas.make($PageToken)

export interface ImageCropSpecification {
  readonly size: ImageDimensions
  readonly offset?: ImageOffsets | undefined
}

const $ImageCropSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  size: $ImageDimensions,
  offset: Shape.optional($ImageOffsets)
}))
export const ImageCropSpecification: Schemas.Codec<ImageCropSpecification> = Schemas.make($ImageCropSpecification)

export interface ImageDimensions {
  /** A value with its unit. */
  readonly width: IntegerWithUnits
  /** A value with its unit. */
  readonly height: IntegerWithUnits
}

const $ImageDimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  width: $IntegerWithUnits,
  height: $IntegerWithUnits
}))
export const ImageDimensions: Schemas.Codec<ImageDimensions> = Schemas.make($ImageDimensions)

export interface ImageOffsets {
  /** A value with its unit. */
  readonly x: IntegerWithUnits
  /** A value with its unit. */
  readonly y: IntegerWithUnits
}

const $ImageOffsets: Shape.Shape = Shape.define(() => Shape.Struct({ x: $IntegerWithUnits, y: $IntegerWithUnits }))
export const ImageOffsets: Schemas.Codec<ImageOffsets> = Schemas.make($ImageOffsets)

/** A value with its unit. */
export interface IntegerWithUnits {
  /** A whole number. */
  readonly value: number
  readonly units: string
}

const $IntegerWithUnits: Shape.Shape = Shape.define(() => Shape.Struct({ value: Shape.Number, units: Shape.String }))
export const IntegerWithUnits: Schemas.Codec<IntegerWithUnits> = Schemas.make($IntegerWithUnits)

export interface ContentRecord {
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: ContentReferenceKey
  readonly contentMetadata?: ContentMetadata | undefined
  readonly contentDocument?: ContentDocument | undefined
}

const $ContentRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  contentReferenceKey: $ContentReferenceKey,
  contentMetadata: Shape.optional($ContentMetadata),
  contentDocument: Shape.optional($ContentDocument)
}))
export const ContentRecord: Schemas.Codec<ContentRecord> = Schemas.make($ContentRecord)

export interface ContentDocument {
  /** 1 to 100 characters. */
  readonly name: string
  /** `EBC` or `EMC`. */
  readonly contentType: ContentType
  /** Not empty. */
  readonly contentSubType?: ContentSubType | undefined
  /** At least 5 characters. */
  readonly locale: LanguageTag
  /** 1 to 100 items. */
  readonly contentModuleList: ContentModuleList
}

const $ContentDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  contentType: $ContentType,
  contentSubType: Shape.optional($ContentSubType),
  locale: $LanguageTag,
  contentModuleList: $ContentModuleList
}))
export const ContentDocument: Schemas.Codec<ContentDocument> = Schemas.make($ContentDocument)

/** 1 to 100 items. */
export type ContentModuleList = ReadonlyArray<ContentModule>

const $ContentModuleList: Shape.Shape = Shape.define(() => Shape.Array($ContentModule))
export const ContentModuleList: Schemas.Codec<ContentModuleList> = Schemas.make($ContentModuleList)

export interface ContentModule {
  /**
   * `STANDARD_COMPANY_LOGO`, `STANDARD_COMPARISON_TABLE`, `STANDARD_FOUR_IMAGE_TEXT`,
   * `STANDARD_FOUR_IMAGE_TEXT_QUADRANT`, `STANDARD_HEADER_IMAGE_TEXT`, `STANDARD_IMAGE_SIDEBAR`,
   * `STANDARD_IMAGE_TEXT_OVERLAY`, `STANDARD_MULTIPLE_IMAGE_TEXT` or another of 15 known values.
   */
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

const $ContentModule: Shape.Shape = Shape.define(() => Shape.Struct({
  contentModuleType: $ContentModuleType,
  standardCompanyLogo: Shape.optional($StandardCompanyLogoModule),
  standardComparisonTable: Shape.optional($StandardComparisonTableModule),
  standardFourImageText: Shape.optional($StandardFourImageTextModule),
  standardFourImageTextQuadrant: Shape.optional($StandardFourImageTextQuadrantModule),
  standardHeaderImageText: Shape.optional($StandardHeaderImageTextModule),
  standardImageSidebar: Shape.optional($StandardImageSidebarModule),
  standardImageTextOverlay: Shape.optional($StandardImageTextOverlayModule),
  standardMultipleImageText: Shape.optional($StandardMultipleImageTextModule),
  standardProductDescription: Shape.optional($StandardProductDescriptionModule),
  standardSingleImageHighlights: Shape.optional($StandardSingleImageHighlightsModule),
  standardSingleImageSpecsDetail: Shape.optional($StandardSingleImageSpecsDetailModule),
  standardSingleSideImage: Shape.optional($StandardSingleSideImageModule),
  standardTechSpecs: Shape.optional($StandardTechSpecsModule),
  standardText: Shape.optional($StandardTextModule),
  standardThreeImageText: Shape.optional($StandardThreeImageTextModule)
}))
export const ContentModule: Schemas.Codec<ContentModule> = Schemas.make($ContentModule)

export type ContentModuleType = "STANDARD_COMPANY_LOGO" | "STANDARD_COMPARISON_TABLE" | "STANDARD_FOUR_IMAGE_TEXT" | "STANDARD_FOUR_IMAGE_TEXT_QUADRANT" | "STANDARD_HEADER_IMAGE_TEXT" | "STANDARD_IMAGE_SIDEBAR" | "STANDARD_IMAGE_TEXT_OVERLAY" | "STANDARD_MULTIPLE_IMAGE_TEXT" | "STANDARD_PRODUCT_DESCRIPTION" | "STANDARD_SINGLE_IMAGE_HIGHLIGHTS" | "STANDARD_SINGLE_IMAGE_SPECS_DETAIL" | "STANDARD_SINGLE_SIDE_IMAGE" | "STANDARD_TECH_SPECS" | "STANDARD_TEXT" | "STANDARD_THREE_IMAGE_TEXT" | (string & {})

const $ContentModuleType: Shape.Shape = Shape.define(() => Shape.String)
export const ContentModuleType: Schemas.Codec<ContentModuleType> = Schemas.make($ContentModuleType)

export interface StandardCompanyLogoModule {
  readonly companyLogo: ImageComponent
}

const $StandardCompanyLogoModule: Shape.Shape = Shape.define(() => Shape.Struct({ companyLogo: $ImageComponent }))
export const StandardCompanyLogoModule: Schemas.Codec<StandardCompanyLogoModule> = Schemas.make(
  $StandardCompanyLogoModule
)

export interface StandardComparisonTableModule {
  /** At most 6 items. */
  readonly productColumns?: ReadonlyArray<StandardComparisonProductBlock> | undefined
  /** At most 10 items. */
  readonly metricRowLabels?: ReadonlyArray<PlainTextItem> | undefined
}

const $StandardComparisonTableModule: Shape.Shape = Shape.define(() => Shape.Struct({
  productColumns: Shape.optional(Shape.Array($StandardComparisonProductBlock)),
  metricRowLabels: Shape.optional(Shape.Array($PlainTextItem))
}))
export const StandardComparisonTableModule: Schemas.Codec<StandardComparisonTableModule> = Schemas.make(
  $StandardComparisonTableModule
)

export interface StandardFourImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
  readonly block4?: StandardImageTextBlock | undefined
}

const $StandardFourImageTextModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  block1: Shape.optional($StandardImageTextBlock),
  block2: Shape.optional($StandardImageTextBlock),
  block3: Shape.optional($StandardImageTextBlock),
  block4: Shape.optional($StandardImageTextBlock)
}))
export const StandardFourImageTextModule: Schemas.Codec<StandardFourImageTextModule> = Schemas.make(
  $StandardFourImageTextModule
)

export interface StandardFourImageTextQuadrantModule {
  readonly block1: StandardImageTextBlock
  readonly block2: StandardImageTextBlock
  readonly block3: StandardImageTextBlock
  readonly block4: StandardImageTextBlock
}

const $StandardFourImageTextQuadrantModule: Shape.Shape = Shape.define(() => Shape.Struct({
  block1: $StandardImageTextBlock,
  block2: $StandardImageTextBlock,
  block3: $StandardImageTextBlock,
  block4: $StandardImageTextBlock
}))
export const StandardFourImageTextQuadrantModule: Schemas.Codec<StandardFourImageTextQuadrantModule> = Schemas.make(
  $StandardFourImageTextQuadrantModule
)

export interface StandardHeaderImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardHeaderImageTextModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  block: Shape.optional($StandardImageTextBlock)
}))
export const StandardHeaderImageTextModule: Schemas.Codec<StandardHeaderImageTextModule> = Schemas.make(
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

const $StandardImageSidebarModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  imageCaptionBlock: Shape.optional($StandardImageCaptionBlock),
  descriptionTextBlock: Shape.optional($StandardTextBlock),
  descriptionListBlock: Shape.optional($StandardTextListBlock),
  sidebarImageTextBlock: Shape.optional($StandardImageTextBlock),
  sidebarListBlock: Shape.optional($StandardTextListBlock)
}))
export const StandardImageSidebarModule: Schemas.Codec<StandardImageSidebarModule> = Schemas.make(
  $StandardImageSidebarModule
)

export interface StandardImageTextOverlayModule {
  /** `DARK` or `LIGHT`. */
  readonly overlayColorType: ColorType
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardImageTextOverlayModule: Shape.Shape = Shape.define(() => Shape.Struct({
  overlayColorType: $ColorType,
  block: Shape.optional($StandardImageTextBlock)
}))
export const StandardImageTextOverlayModule: Schemas.Codec<StandardImageTextOverlayModule> = Schemas.make(
  $StandardImageTextOverlayModule
)

export interface StandardMultipleImageTextModule {
  readonly blocks?: ReadonlyArray<StandardImageTextCaptionBlock> | undefined
}

const $StandardMultipleImageTextModule: Shape.Shape = Shape.define(() => Shape.Struct({
  blocks: Shape.optional(Shape.Array($StandardImageTextCaptionBlock))
}))
export const StandardMultipleImageTextModule: Schemas.Codec<StandardMultipleImageTextModule> = Schemas.make(
  $StandardMultipleImageTextModule
)

export interface StandardProductDescriptionModule {
  readonly body: ParagraphComponent
}

const $StandardProductDescriptionModule: Shape.Shape = Shape.define(() => Shape.Struct({ body: $ParagraphComponent }))
export const StandardProductDescriptionModule: Schemas.Codec<StandardProductDescriptionModule> = Schemas.make(
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

const $StandardSingleImageHighlightsModule: Shape.Shape = Shape.define(() => Shape.Struct({
  image: Shape.optional($ImageComponent),
  headline: Shape.optional($TextComponent),
  textBlock1: Shape.optional($StandardTextBlock),
  textBlock2: Shape.optional($StandardTextBlock),
  textBlock3: Shape.optional($StandardTextBlock),
  bulletedListBlock: Shape.optional($StandardHeaderTextListBlock)
}))
export const StandardSingleImageHighlightsModule: Schemas.Codec<StandardSingleImageHighlightsModule> = Schemas.make(
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

const $StandardSingleImageSpecsDetailModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  image: Shape.optional($ImageComponent),
  descriptionHeadline: Shape.optional($TextComponent),
  descriptionBlock1: Shape.optional($StandardTextBlock),
  descriptionBlock2: Shape.optional($StandardTextBlock),
  specificationHeadline: Shape.optional($TextComponent),
  specificationListBlock: Shape.optional($StandardHeaderTextListBlock),
  specificationTextBlock: Shape.optional($StandardTextBlock)
}))
export const StandardSingleImageSpecsDetailModule: Schemas.Codec<StandardSingleImageSpecsDetailModule> = Schemas.make(
  $StandardSingleImageSpecsDetailModule
)

export interface StandardSingleSideImageModule {
  /** `LEFT` or `RIGHT`. */
  readonly imagePositionType: PositionType
  readonly block?: StandardImageTextBlock | undefined
}

const $StandardSingleSideImageModule: Shape.Shape = Shape.define(() => Shape.Struct({
  imagePositionType: $PositionType,
  block: Shape.optional($StandardImageTextBlock)
}))
export const StandardSingleSideImageModule: Schemas.Codec<StandardSingleSideImageModule> = Schemas.make(
  $StandardSingleSideImageModule
)

export interface StandardTechSpecsModule {
  readonly headline?: TextComponent | undefined
  /** 4 to 16 items. */
  readonly specificationList: ReadonlyArray<StandardTextPairBlock>
  /** 1 to 2. */
  readonly tableCount?: number | undefined
}

const $StandardTechSpecsModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  specificationList: Shape.Array($StandardTextPairBlock),
  tableCount: Shape.optional(Shape.Number)
}))
export const StandardTechSpecsModule: Schemas.Codec<StandardTechSpecsModule> = Schemas.make($StandardTechSpecsModule)

export interface StandardTextModule {
  readonly headline?: TextComponent | undefined
  readonly body: ParagraphComponent
}

const $StandardTextModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  body: $ParagraphComponent
}))
export const StandardTextModule: Schemas.Codec<StandardTextModule> = Schemas.make($StandardTextModule)

export interface StandardThreeImageTextModule {
  readonly headline?: TextComponent | undefined
  readonly block1?: StandardImageTextBlock | undefined
  readonly block2?: StandardImageTextBlock | undefined
  readonly block3?: StandardImageTextBlock | undefined
}

const $StandardThreeImageTextModule: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  block1: Shape.optional($StandardImageTextBlock),
  block2: Shape.optional($StandardImageTextBlock),
  block3: Shape.optional($StandardImageTextBlock)
}))
export const StandardThreeImageTextModule: Schemas.Codec<StandardThreeImageTextModule> = Schemas.make(
  $StandardThreeImageTextModule
)

export interface StandardComparisonProductBlock {
  /** 1 to 6. */
  readonly position: number
  readonly image?: ImageComponent | undefined
  /** 1 to 80 characters. */
  readonly title?: string | undefined
  /** Amazon's product number (ASIN). At least 10 characters. */
  readonly asin?: Asin | undefined
  readonly highlight?: boolean | undefined
  /** At most 10 items. */
  readonly metrics?: ReadonlyArray<PlainTextItem> | undefined
}

const $StandardComparisonProductBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  position: Shape.Number,
  image: Shape.optional($ImageComponent),
  title: Shape.optional(Shape.String),
  asin: Shape.optional($Asin),
  highlight: Shape.optional(Shape.Boolean),
  metrics: Shape.optional(Shape.Array($PlainTextItem))
}))
export const StandardComparisonProductBlock: Schemas.Codec<StandardComparisonProductBlock> = Schemas.make(
  $StandardComparisonProductBlock
)

export interface StandardHeaderTextListBlock {
  readonly headline?: TextComponent | undefined
  readonly block?: StandardTextListBlock | undefined
}

const $StandardHeaderTextListBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  block: Shape.optional($StandardTextListBlock)
}))
export const StandardHeaderTextListBlock: Schemas.Codec<StandardHeaderTextListBlock> = Schemas.make(
  $StandardHeaderTextListBlock
)

export interface StandardTextListBlock {
  /** At most 8 items. */
  readonly textList: ReadonlyArray<TextItem>
}

const $StandardTextListBlock: Shape.Shape = Shape.define(() => Shape.Struct({ textList: Shape.Array($TextItem) }))
export const StandardTextListBlock: Schemas.Codec<StandardTextListBlock> = Schemas.make($StandardTextListBlock)

export interface StandardImageTextCaptionBlock {
  readonly block?: StandardImageTextBlock | undefined
  readonly caption?: TextComponent | undefined
}

const $StandardImageTextCaptionBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  block: Shape.optional($StandardImageTextBlock),
  caption: Shape.optional($TextComponent)
}))
export const StandardImageTextCaptionBlock: Schemas.Codec<StandardImageTextCaptionBlock> = Schemas.make(
  $StandardImageTextCaptionBlock
)

export interface StandardImageCaptionBlock {
  readonly image?: ImageComponent | undefined
  readonly caption?: TextComponent | undefined
}

const $StandardImageCaptionBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  image: Shape.optional($ImageComponent),
  caption: Shape.optional($TextComponent)
}))
export const StandardImageCaptionBlock: Schemas.Codec<StandardImageCaptionBlock> = Schemas.make(
  $StandardImageCaptionBlock
)

export interface StandardImageTextBlock {
  readonly image?: ImageComponent | undefined
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

const $StandardImageTextBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  image: Shape.optional($ImageComponent),
  headline: Shape.optional($TextComponent),
  body: Shape.optional($ParagraphComponent)
}))
export const StandardImageTextBlock: Schemas.Codec<StandardImageTextBlock> = Schemas.make($StandardImageTextBlock)

export interface StandardTextBlock {
  readonly headline?: TextComponent | undefined
  readonly body?: ParagraphComponent | undefined
}

const $StandardTextBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  headline: Shape.optional($TextComponent),
  body: Shape.optional($ParagraphComponent)
}))
export const StandardTextBlock: Schemas.Codec<StandardTextBlock> = Schemas.make($StandardTextBlock)

export interface StandardTextPairBlock {
  readonly label?: TextComponent | undefined
  readonly description?: TextComponent | undefined
}

const $StandardTextPairBlock: Shape.Shape = Shape.define(() => Shape.Struct({
  label: Shape.optional($TextComponent),
  description: Shape.optional($TextComponent)
}))
export const StandardTextPairBlock: Schemas.Codec<StandardTextPairBlock> = Schemas.make($StandardTextPairBlock)

export interface TextItem {
  /** 1 to 100. */
  readonly position: number
  readonly text: TextComponent
}

const $TextItem: Shape.Shape = Shape.define(() => Shape.Struct({ position: Shape.Number, text: $TextComponent }))
export const TextItem: Schemas.Codec<TextItem> = Schemas.make($TextItem)

export interface PlainTextItem {
  /** 1 to 100. */
  readonly position: number
  /** 1 to 250 characters. */
  readonly value: string
}

const $PlainTextItem: Shape.Shape = Shape.define(() => Shape.Struct({ position: Shape.Number, value: Shape.String }))
export const PlainTextItem: Schemas.Codec<PlainTextItem> = Schemas.make($PlainTextItem)

export interface ImageComponent {
  /** From `createUploadDestinationForResource`. Not empty. */
  readonly uploadDestinationId: string
  readonly imageCropSpecification: ImageCropSpecification
  /** 1 to 100 characters. */
  readonly altText: string
}

const $ImageComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  uploadDestinationId: Shape.String,
  imageCropSpecification: $ImageCropSpecification,
  altText: Shape.String
}))
export const ImageComponent: Schemas.Codec<ImageComponent> = Schemas.make($ImageComponent)

export interface ParagraphComponent {
  /** 1 to 100 items. */
  readonly textList: ReadonlyArray<TextComponent>
}

const $ParagraphComponent: Shape.Shape = Shape.define(() => Shape.Struct({ textList: Shape.Array($TextComponent) }))
export const ParagraphComponent: Schemas.Codec<ParagraphComponent> = Schemas.make($ParagraphComponent)

export interface TextComponent {
  /** 1 to 10,000 characters. */
  readonly value: string
  /** No duplicates. */
  readonly decoratorSet?: DecoratorSet | undefined
}

const $TextComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.String,
  decoratorSet: Shape.optional($DecoratorSet)
}))
export const TextComponent: Schemas.Codec<TextComponent> = Schemas.make($TextComponent)

export type ColorType = "DARK" | "LIGHT" | (string & {})

const $ColorType: Shape.Shape = Shape.define(() => Shape.String)
export const ColorType: Schemas.Codec<ColorType> = Schemas.make($ColorType)

export type PositionType = "LEFT" | "RIGHT" | (string & {})

const $PositionType: Shape.Shape = Shape.define(() => Shape.String)
export const PositionType: Schemas.Codec<PositionType> = Schemas.make($PositionType)

/** No duplicates. */
export type DecoratorSet = ReadonlyArray<Decorator>

const $DecoratorSet: Shape.Shape = Shape.define(() => Shape.Array($Decorator))
export const DecoratorSet: Schemas.Codec<DecoratorSet> = Schemas.make($DecoratorSet)

export interface Decorator {
  /**
   * `LIST_ITEM`, `LIST_ORDERED`, `LIST_UNORDERED`, `STYLE_BOLD`, `STYLE_ITALIC`, `STYLE_LINEBREAK`,
   * `STYLE_PARAGRAPH` or `STYLE_UNDERLINE`.
   */
  readonly type?: DecoratorType | undefined
  /** 0 to 10,000. */
  readonly offset?: number | undefined
  /** 0 to 10,000. */
  readonly length?: number | undefined
  /** 0 to 100. */
  readonly depth?: number | undefined
}

const $Decorator: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional($DecoratorType),
  offset: Shape.optional(Shape.Number),
  length: Shape.optional(Shape.Number),
  depth: Shape.optional(Shape.Number)
}))
export const Decorator: Schemas.Codec<Decorator> = Schemas.make($Decorator)

export type DecoratorType = "LIST_ITEM" | "LIST_ORDERED" | "LIST_UNORDERED" | "STYLE_BOLD" | "STYLE_ITALIC" | "STYLE_LINEBREAK" | "STYLE_PARAGRAPH" | "STYLE_UNDERLINE" | (string & {})

const $DecoratorType: Shape.Shape = Shape.define(() => Shape.String)
export const DecoratorType: Schemas.Codec<DecoratorType> = Schemas.make($DecoratorType)

export interface SearchContentDocumentsResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** The page token of the next page; absent on the last. Not empty. */
  readonly nextPageToken?: PageToken | undefined
  readonly contentMetadataRecords: ContentMetadataRecordList
}

const $SearchContentDocumentsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  nextPageToken: Shape.optional($PageToken),
  contentMetadataRecords: $ContentMetadataRecordList
}))
export const SearchContentDocumentsResponse: Schemas.Codec<SearchContentDocumentsResponse> = Schemas.make(
  $SearchContentDocumentsResponse
)

export interface GetContentDocumentResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  readonly contentRecord: ContentRecord
}

const $GetContentDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  contentRecord: $ContentRecord
}))
export const GetContentDocumentResponse: Schemas.Codec<GetContentDocumentResponse> = Schemas.make(
  $GetContentDocumentResponse
)

export interface PostContentDocumentRequest {
  readonly contentDocument: ContentDocument
}

const $PostContentDocumentRequest: Shape.Shape = Shape.define(() => Shape.Struct({ contentDocument: $ContentDocument }))
export const PostContentDocumentRequest: Schemas.Codec<PostContentDocumentRequest> = Schemas.make(
  $PostContentDocumentRequest
)

export interface PostContentDocumentResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** From `createContentDocument` or `searchContentDocuments`. Not empty. */
  readonly contentReferenceKey: ContentReferenceKey
}

const $PostContentDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  contentReferenceKey: $ContentReferenceKey
}))
export const PostContentDocumentResponse: Schemas.Codec<PostContentDocumentResponse> = Schemas.make(
  $PostContentDocumentResponse
)

export interface ListContentDocumentAsinRelationsResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** The page token of the next page; absent on the last. Not empty. */
  readonly nextPageToken?: PageToken | undefined
  /** No duplicates. */
  readonly asinMetadataSet: AsinMetadataSet
}

const $ListContentDocumentAsinRelationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  nextPageToken: Shape.optional($PageToken),
  asinMetadataSet: $AsinMetadataSet
}))
export const ListContentDocumentAsinRelationsResponse: Schemas.Codec<ListContentDocumentAsinRelationsResponse> = Schemas.make(
  $ListContentDocumentAsinRelationsResponse
)

export interface PostContentDocumentAsinRelationsRequest {
  /** No duplicates, each at least 10 characters. */
  readonly asinSet: AsinSet
}

const $PostContentDocumentAsinRelationsRequest: Shape.Shape = Shape.define(() => Shape.Struct({ asinSet: $AsinSet }))
export const PostContentDocumentAsinRelationsRequest: Schemas.Codec<PostContentDocumentAsinRelationsRequest> = Schemas.make(
  $PostContentDocumentAsinRelationsRequest
)

export interface PostContentDocumentAsinRelationsResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentAsinRelationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet)
}))
export const PostContentDocumentAsinRelationsResponse: Schemas.Codec<PostContentDocumentAsinRelationsResponse> = Schemas.make(
  $PostContentDocumentAsinRelationsResponse
)

export interface ValidateContentDocumentAsinRelationsResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ValidateContentDocumentAsinRelationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  errors: Shape.Array($Error)
}))
export const ValidateContentDocumentAsinRelationsResponse: Schemas.Codec<ValidateContentDocumentAsinRelationsResponse> = Schemas.make(
  $ValidateContentDocumentAsinRelationsResponse
)

export interface SearchContentPublishRecordsResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
  /** The page token of the next page; absent on the last. Not empty. */
  readonly nextPageToken?: PageToken | undefined
  readonly publishRecordList: PublishRecordList
}

const $SearchContentPublishRecordsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet),
  nextPageToken: Shape.optional($PageToken),
  publishRecordList: $PublishRecordList
}))
export const SearchContentPublishRecordsResponse: Schemas.Codec<SearchContentPublishRecordsResponse> = Schemas.make(
  $SearchContentPublishRecordsResponse
)

export interface PostContentDocumentApprovalSubmissionResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentApprovalSubmissionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet)
}))
export const PostContentDocumentApprovalSubmissionResponse: Schemas.Codec<PostContentDocumentApprovalSubmissionResponse> = Schemas.make(
  $PostContentDocumentApprovalSubmissionResponse
)

export interface PostContentDocumentSuspendSubmissionResponse {
  /** No duplicates. */
  readonly warnings?: MessageSet | undefined
}

const $PostContentDocumentSuspendSubmissionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  warnings: Shape.optional($MessageSet)
}))
export const PostContentDocumentSuspendSubmissionResponse: Schemas.Codec<PostContentDocumentSuspendSubmissionResponse> = Schemas.make(
  $PostContentDocumentSuspendSubmissionResponse
)
