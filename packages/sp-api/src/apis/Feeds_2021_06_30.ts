// AUTO-GENERATED from feeds_2021-06-30.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Feeds 2021-06-30. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
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

const $GetFeedsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedTypes: C.optional(C.Array(C.String)),
  marketplaceIds: C.optional(C.Array(C.String)),
  pageSize: C.optional(C.Number),
  processingStatuses: C.optional(C.Array(C.String)),
  createdSince: C.optional(C.DateTimeInput),
  createdUntil: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String)
}))
export const GetFeedsInput: S.Codec<GetFeedsInput> = /*#__PURE__*/ S.schema($GetFeedsInput)

/**
 * `GET /feeds/2021-06-30/feeds`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - `nextToken` excludes `feedTypes`, `processingStatuses`, `marketplaceIds`, `pageSize`, `createdSince`, `createdUntil`
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
  rules: [
    [
      "excludes",
      "nextToken",
      "feedTypes",
      "processingStatuses",
      "marketplaceIds",
      "pageSize",
      "createdSince",
      "createdUntil"
    ]
  ],
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["feeds"], carry: "alone" }
}, { output: (): C.Shape => $GetFeedsResponse })

/** Input of `createFeed`. */
export interface CreateFeedInput {
  readonly body: CreateFeedSpecification
}

const $CreateFeedInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateFeedSpecification }))
export const CreateFeedInput: S.Codec<CreateFeedInput> = /*#__PURE__*/ S.schema($CreateFeedInput)

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
}, { body: (): C.Shape => $CreateFeedSpecification, output: (): C.Shape => $CreateFeedResponse })

/** Input of `getFeed`. */
export interface GetFeedInput {
  readonly feedId: string
}

const $GetFeedInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ feedId: C.String }))
export const GetFeedInput: S.Codec<GetFeedInput> = /*#__PURE__*/ S.schema($GetFeedInput)

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
}, { output: (): C.Shape => $Feed })

/** Input of `cancelFeed`. */
export interface CancelFeedInput {
  readonly feedId: string
}

const $CancelFeedInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ feedId: C.String }))
export const CancelFeedInput: S.Codec<CancelFeedInput> = /*#__PURE__*/ S.schema($CancelFeedInput)

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

const $CreateFeedDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateFeedDocumentSpecification
}))
export const CreateFeedDocumentInput: S.Codec<CreateFeedDocumentInput> = /*#__PURE__*/ S.schema(
  $CreateFeedDocumentInput
)

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
}, { body: (): C.Shape => $CreateFeedDocumentSpecification, output: (): C.Shape => $CreateFeedDocumentResponse })

/** Input of `getFeedDocument`. */
export interface GetFeedDocumentInput {
  readonly feedDocumentId: string
  readonly enableContentEncodingUrlHeader?: boolean | undefined
}

const $GetFeedDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedDocumentId: C.String,
  enableContentEncodingUrlHeader: C.optional(C.Boolean)
}))
export const GetFeedDocumentInput: S.Codec<GetFeedDocumentInput> = /*#__PURE__*/ S.schema($GetFeedDocumentInput)

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
}, { output: (): C.Shape => $FeedDocument })

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

export interface CreateFeedResponse {
  readonly feedId: string
}

const $CreateFeedResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ feedId: C.String }))
export const CreateFeedResponse: S.Codec<CreateFeedResponse> = /*#__PURE__*/ S.schema($CreateFeedResponse)

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

const $Feed: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedId: C.String,
  feedType: C.String,
  marketplaceIds: C.optional(C.Array(C.String)),
  createdTime: C.String,
  processingStatus: C.String,
  processingStartTime: C.optional(C.String),
  processingEndTime: C.optional(C.String),
  resultFeedDocumentId: C.optional(C.String)
}))
export const Feed: S.Codec<Feed> = /*#__PURE__*/ S.schema($Feed)

export type FeedList = ReadonlyArray<Feed>

const $FeedList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Feed))
export const FeedList: S.Codec<FeedList> = /*#__PURE__*/ S.schema($FeedList)

export interface GetFeedsResponse {
  readonly feeds: FeedList
  readonly nextToken?: string | undefined
}

const $GetFeedsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feeds: $FeedList,
  nextToken: C.optional(C.String)
}))
export const GetFeedsResponse: S.Codec<GetFeedsResponse> = /*#__PURE__*/ S.schema($GetFeedsResponse)

export interface FeedDocument {
  readonly feedDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

const $FeedDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedDocumentId: C.String,
  url: C.String,
  compressionAlgorithm: C.optional(C.String)
}))
export const FeedDocument: S.Codec<FeedDocument> = /*#__PURE__*/ S.schema($FeedDocument)

export interface FeedOptions {
  readonly [name: string]: string
}

const $FeedOptions: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const FeedOptions: S.Codec<FeedOptions> = /*#__PURE__*/ S.schema($FeedOptions)

export interface CreateFeedSpecification {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly inputFeedDocumentId: string
  readonly feedOptions?: FeedOptions | undefined
}

const $CreateFeedSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedType: C.String,
  marketplaceIds: C.Array(C.String, 25),
  inputFeedDocumentId: C.String,
  feedOptions: C.optional($FeedOptions)
}))
export const CreateFeedSpecification: S.Codec<CreateFeedSpecification> = /*#__PURE__*/ S.schema(
  $CreateFeedSpecification
)

export interface CreateFeedDocumentSpecification {
  readonly contentType: string
}

const $CreateFeedDocumentSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ contentType: C.String }))
export const CreateFeedDocumentSpecification: S.Codec<CreateFeedDocumentSpecification> = /*#__PURE__*/ S.schema(
  $CreateFeedDocumentSpecification
)

export interface CreateFeedDocumentResponse {
  readonly feedDocumentId: string
  readonly url: string
}

const $CreateFeedDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  feedDocumentId: C.String,
  url: C.String
}))
export const CreateFeedDocumentResponse: S.Codec<CreateFeedDocumentResponse> = /*#__PURE__*/ S.schema(
  $CreateFeedDocumentResponse
)
