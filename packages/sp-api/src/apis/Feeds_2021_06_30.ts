// AUTO-GENERATED from feeds_2021-06-30.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Feeds 2021-06-30. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFeeds`. */
export interface GetFeedsInput {
  readonly feedTypes?: ReadonlyArray<string> | undefined
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly pageSize?: number | undefined
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  readonly createdSince?: DateTimeInput | undefined
  readonly createdUntil?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

export const GetFeedsInput: S.Codec<GetFeedsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  feedTypes: S.optional(S.Array(S.String)),
  marketplaceIds: S.optional(S.Array(S.String)),
  pageSize: S.optional(S.Number),
  processingStatuses: S.optional(S.Array(S.String)),
  createdSince: S.optional(S.DateTimeInput),
  createdUntil: S.optional(S.DateTimeInput),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /feeds/2021-06-30/feeds`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getFeeds: Paging.ItemsOperation<void | GetFeedsInput, GetFeedsResponse, Feed> = /*#__PURE__*/ Paging.items({
  section: "Feeds_2021_06_30",
  id: "getFeeds",
  name: "feeds_2021-06-30.getFeeds",
  method: "GET",
  path: "/feeds/2021-06-30/feeds",
  parameters: {
    feedTypes: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 10 },
    marketplaceIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 10 },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    processingStatuses: { in: "query", type: "string", list: "csv", minItems: 1 },
    createdSince: { in: "query", type: "date-time" },
    createdUntil: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["feeds"], carry: "alone" }
}, { output: (): S.Built => GetFeedsResponse })

/** Input of `createFeed`. */
export interface CreateFeedInput {
  readonly body: CreateFeedSpecification
}

export const CreateFeedInput: S.Codec<CreateFeedInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateFeedSpecification
}))

/**
 * `POST /feeds/2021-06-30/feeds`
 *
 * - Rate: 0.0083 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const createFeed: Op.Operation<CreateFeedInput, CreateFeedResponse> = /*#__PURE__*/ Op.make({
  section: "Feeds_2021_06_30",
  id: "createFeed",
  name: "feeds_2021-06-30.createFeed",
  method: "POST",
  path: "/feeds/2021-06-30/feeds",
  body: "required",
  rate: 0.0083,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => CreateFeedSpecification, output: (): S.Built => CreateFeedResponse })

/** Input of `getFeed`. */
export interface GetFeedInput {
  readonly feedId: string
}

export const GetFeedInput: S.Codec<GetFeedInput> = /*#__PURE__*/ S.define(() => S.Struct({ feedId: S.String }))

/**
 * `GET /feeds/2021-06-30/feeds/{feedId}`
 *
 * - Rate: 2 requests per second, burst 15
 */
export const getFeed: Op.Operation<GetFeedInput, Feed> = /*#__PURE__*/ Op.make({
  section: "Feeds_2021_06_30",
  id: "getFeed",
  name: "feeds_2021-06-30.getFeed",
  method: "GET",
  path: "/feeds/2021-06-30/feeds/{feedId}",
  parameters: {
    feedId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => Feed })

/** Input of `cancelFeed`. */
export interface CancelFeedInput {
  readonly feedId: string
}

export const CancelFeedInput: S.Codec<CancelFeedInput> = /*#__PURE__*/ S.define(() => S.Struct({ feedId: S.String }))

/**
 * `DELETE /feeds/2021-06-30/feeds/{feedId}`
 *
 * - Rate: 2 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const cancelFeed: Op.Operation<CancelFeedInput, void> = /*#__PURE__*/ Op.make({
  section: "Feeds_2021_06_30",
  id: "cancelFeed",
  name: "feeds_2021-06-30.cancelFeed",
  method: "DELETE",
  path: "/feeds/2021-06-30/feeds/{feedId}",
  parameters: {
    feedId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `createFeedDocument`. */
export interface CreateFeedDocumentInput {
  readonly body: CreateFeedDocumentSpecification
}

export const CreateFeedDocumentInput: S.Codec<CreateFeedDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateFeedDocumentSpecification
}))

/**
 * `POST /feeds/2021-06-30/documents`
 *
 * - Rate: 0.5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const createFeedDocument: Op.Operation<
  CreateFeedDocumentInput,
  CreateFeedDocumentResponse
> = /*#__PURE__*/ Op.make({
  section: "Feeds_2021_06_30",
  id: "createFeedDocument",
  name: "feeds_2021-06-30.createFeedDocument",
  method: "POST",
  path: "/feeds/2021-06-30/documents",
  body: "required",
  rate: 0.5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => CreateFeedDocumentSpecification, output: (): S.Built => CreateFeedDocumentResponse })

/** Input of `getFeedDocument`. */
export interface GetFeedDocumentInput {
  readonly feedDocumentId: string
  readonly enableContentEncodingUrlHeader?: boolean | undefined
}

export const GetFeedDocumentInput: S.Codec<GetFeedDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  feedDocumentId: S.String,
  enableContentEncodingUrlHeader: S.optional(S.Boolean)
}))

/**
 * `GET /feeds/2021-06-30/documents/{feedDocumentId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 */
export const getFeedDocument: Op.Operation<GetFeedDocumentInput, FeedDocument> = /*#__PURE__*/ Op.make({
  section: "Feeds_2021_06_30",
  id: "getFeedDocument",
  name: "feeds_2021-06-30.getFeedDocument",
  method: "GET",
  path: "/feeds/2021-06-30/documents/{feedDocumentId}",
  parameters: {
    feedDocumentId: { in: "path", type: "string", required: true },
    enableContentEncodingUrlHeader: { in: "query", type: "boolean" }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => FeedDocument })

/** The operations of Feeds as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getFeeds: (input: void | GetFeedsInput, options?: CallOptions) => Effect.Effect<GetFeedsResponse, SpApiError>
  readonly getFeedsPages: (
    input: void | GetFeedsInput,
    options?: CallOptions
  ) => Stream.Stream<GetFeedsResponse, SpApiError>
  readonly getFeedsItems: (input: void | GetFeedsInput, options?: CallOptions) => Stream.Stream<Feed, SpApiError>
  readonly createFeed: (input: CreateFeedInput, options?: CallOptions) => Effect.Effect<CreateFeedResponse, SpApiError>
  readonly getFeed: (input: GetFeedInput, options?: CallOptions) => Effect.Effect<Feed, SpApiError>
  readonly cancelFeed: (input: CancelFeedInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly createFeedDocument: (
    input: CreateFeedDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<CreateFeedDocumentResponse, SpApiError>
  readonly getFeedDocument: (
    input: GetFeedDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<FeedDocument, SpApiError>
}>()("effect-sp-api/apis/Feeds_2021_06_30")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getFeeds,
  createFeed,
  getFeed,
  cancelFeed,
  createFeedDocument,
  getFeedDocument
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

export interface CreateFeedResponse {
  readonly feedId: string
}

export const CreateFeedResponse: S.Codec<CreateFeedResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  feedId: S.String
}))

export interface Feed {
  readonly feedId: string
  readonly feedType: string
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  readonly resultFeedDocumentId?: string | undefined
}

export const Feed: S.Codec<Feed> = /*#__PURE__*/ S.define(() => S.Struct({
  feedId: S.String,
  feedType: S.String,
  marketplaceIds: S.optional(S.Array(S.String)),
  createdTime: S.String,
  processingStatus: S.String,
  processingStartTime: S.optional(S.String),
  processingEndTime: S.optional(S.String),
  resultFeedDocumentId: S.optional(S.String)
}))

export type FeedList = ReadonlyArray<Feed>

export const FeedList: S.Codec<FeedList> = /*#__PURE__*/ S.define(() => S.Array(Feed))

export interface GetFeedsResponse {
  readonly feeds: FeedList
  readonly nextToken?: string | undefined
}

export const GetFeedsResponse: S.Codec<GetFeedsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  feeds: FeedList,
  nextToken: S.optional(S.String)
}))

export interface FeedDocument {
  readonly feedDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

export const FeedDocument: S.Codec<FeedDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  feedDocumentId: S.String,
  url: S.String,
  compressionAlgorithm: S.optional(S.String)
}))

export interface FeedOptions {
  readonly [name: string]: string
}

export const FeedOptions: S.Codec<FeedOptions> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.String))

export interface CreateFeedSpecification {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly inputFeedDocumentId: string
  readonly feedOptions?: FeedOptions | undefined
}

export const CreateFeedSpecification: S.Codec<CreateFeedSpecification> = /*#__PURE__*/ S.define(() => S.Struct({
  feedType: S.String,
  marketplaceIds: S.Array(S.String),
  inputFeedDocumentId: S.String,
  feedOptions: S.optional(FeedOptions)
}))

export interface CreateFeedDocumentSpecification {
  readonly contentType: string
}

export const CreateFeedDocumentSpecification: S.Codec<CreateFeedDocumentSpecification> = /*#__PURE__*/ S.define(() =>
  S.Struct({ contentType: S.String })
)

export interface CreateFeedDocumentResponse {
  readonly feedDocumentId: string
  readonly url: string
}

export const CreateFeedDocumentResponse: S.Codec<CreateFeedDocumentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  feedDocumentId: S.String,
  url: S.String
}))
