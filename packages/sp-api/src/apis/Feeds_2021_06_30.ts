// AUTO-GENERATED from feeds_2021-06-30.json by packages/codegen. Do not edit.
/** Feeds 2021-06-30. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFeeds`. */
export interface GetFeedsInput {
  /** Feed types; `FeedTypes` lists them. 1 to 10 items. */
  readonly feedTypes?: ReadonlyArray<string> | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. 1 to 10 items. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** Not empty. */
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  /** 90 days ago if not given; feeds are kept no longer. ISO 8601. */
  readonly createdSince?: DateTimeInput | undefined
  /** Now if not given. ISO 8601. */
  readonly createdUntil?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetFeedsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  feedTypes: Shape.optional(Shape.Array(Shape.String, 10)),
  marketplaceIds: Shape.optional(Shape.Array(Shape.String, 10)),
  pageSize: Shape.optional(Shape.Number),
  processingStatuses: Shape.optional(Shape.Array(Shape.String)),
  createdSince: Shape.optional(Shape.DateTimeInput),
  createdUntil: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const GetFeedsInput: Schemas.Codec<GetFeedsInput> = Schemas.make($GetFeedsInput)

/**
 * `GET /feeds/2021-06-30/feeds`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - `nextToken` excludes `feedTypes`, `processingStatuses`, `marketplaceIds`, `pageSize`, `createdSince`, `createdUntil`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeeds
 */
export const getFeeds: Paging.ItemsOperation<void | GetFeedsInput, GetFeedsResponse, Feed> = Paging.items({
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
}, { output: (): Shape.Shape => $GetFeedsResponse })

/** Input of `createFeed`. */
export interface CreateFeedInput {
  readonly body: CreateFeedSpecification
}

const $CreateFeedInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateFeedSpecification }))
export const CreateFeedInput: Schemas.Codec<CreateFeedInput> = Schemas.make($CreateFeedInput)

/**
 * `POST /feeds/2021-06-30/feeds`
 *
 * - Rate: 0.0083 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createfeed
 */
export const createFeed: Op.Operation<CreateFeedInput, CreateFeedResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateFeedSpecification, output: (): Shape.Shape => $CreateFeedResponse })

/** Input of `getFeed`. */
export interface GetFeedInput {
  /** From `createFeed`. */
  readonly feedId: string
}

const $GetFeedInput: Shape.Shape = Shape.define(() => Shape.Struct({ feedId: Shape.String }))
export const GetFeedInput: Schemas.Codec<GetFeedInput> = Schemas.make($GetFeedInput)

/**
 * `GET /feeds/2021-06-30/feeds/{feedId}`
 *
 * - Rate: 2 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeed
 */
export const getFeed: Op.Operation<GetFeedInput, Feed> = Op.make({
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
}, { output: (): Shape.Shape => $Feed })

/** Input of `cancelFeed`. */
export interface CancelFeedInput {
  /** From `createFeed`. */
  readonly feedId: string
}

const $CancelFeedInput: Shape.Shape = Shape.define(() => Shape.Struct({ feedId: Shape.String }))
export const CancelFeedInput: Schemas.Codec<CancelFeedInput> = Schemas.make($CancelFeedInput)

/**
 * `DELETE /feeds/2021-06-30/feeds/{feedId}`
 *
 * - Rate: 2 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelfeed
 */
export const cancelFeed: Op.Operation<CancelFeedInput, void> = Op.make({
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

const $CreateFeedDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateFeedDocumentSpecification
}))
export const CreateFeedDocumentInput: Schemas.Codec<CreateFeedDocumentInput> = Schemas.make($CreateFeedDocumentInput)

/**
 * `POST /feeds/2021-06-30/documents`
 *
 * - Rate: 0.5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createfeeddocument
 */
export const createFeedDocument: Op.Operation<CreateFeedDocumentInput, CreateFeedDocumentResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateFeedDocumentSpecification, output: (): Shape.Shape => $CreateFeedDocumentResponse })

/** Input of `getFeedDocument`. */
export interface GetFeedDocumentInput {
  /** From `createFeedDocument`. */
  readonly feedDocumentId: string
  readonly enableContentEncodingUrlHeader?: boolean | undefined
}

const $GetFeedDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  feedDocumentId: Shape.String,
  enableContentEncodingUrlHeader: Shape.optional(Shape.Boolean)
}))
export const GetFeedDocumentInput: Schemas.Codec<GetFeedDocumentInput> = Schemas.make($GetFeedDocumentInput)

/**
 * `GET /feeds/2021-06-30/documents/{feedDocumentId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeeddocument
 */
export const getFeedDocument: Op.Operation<GetFeedDocumentInput, FeedDocument> = Op.make({
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
}, { output: (): Shape.Shape => $FeedDocument })

/** The operations of Feeds as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/Feeds_2021_06_30") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getFeeds,
  createFeed,
  getFeed,
  cancelFeed,
  createFeedDocument,
  getFeedDocument
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

export interface CreateFeedResponse {
  /** From `createFeed`. */
  readonly feedId: string
}

const $CreateFeedResponse: Shape.Shape = Shape.define(() => Shape.Struct({ feedId: Shape.String }))
export const CreateFeedResponse: Schemas.Codec<CreateFeedResponse> = Schemas.make($CreateFeedResponse)

export interface Feed {
  /** From `createFeed`. */
  readonly feedId: string
  /** A feed type; `FeedTypes` lists them. */
  readonly feedType: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  /** The processing report, once the feed is done: `getFeedDocument` locates it. */
  readonly resultFeedDocumentId?: string | undefined
}

const $Feed: Shape.Shape = Shape.define(() => Shape.Struct({
  feedId: Shape.String,
  feedType: Shape.String,
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  createdTime: Shape.String,
  processingStatus: Shape.String,
  processingStartTime: Shape.optional(Shape.String),
  processingEndTime: Shape.optional(Shape.String),
  resultFeedDocumentId: Shape.optional(Shape.String)
}))
export const Feed: Schemas.Codec<Feed> = Schemas.make($Feed)

export type FeedList = ReadonlyArray<Feed>

const $FeedList: Shape.Shape = Shape.define(() => Shape.Array($Feed))
export const FeedList: Schemas.Codec<FeedList> = Schemas.make($FeedList)

export interface GetFeedsResponse {
  readonly feeds: FeedList
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetFeedsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  feeds: $FeedList,
  nextToken: Shape.optional(Shape.String)
}))
export const GetFeedsResponse: Schemas.Codec<GetFeedsResponse> = Schemas.make($GetFeedsResponse)

export interface FeedDocument {
  /** From `createFeedDocument`. */
  readonly feedDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

const $FeedDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  feedDocumentId: Shape.String,
  url: Shape.String,
  compressionAlgorithm: Shape.optional(Shape.String)
}))
export const FeedDocument: Schemas.Codec<FeedDocument> = Schemas.make($FeedDocument)

export interface FeedOptions {
  readonly [name: string]: string
}

const $FeedOptions: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const FeedOptions: Schemas.Codec<FeedOptions> = Schemas.make($FeedOptions)

export interface CreateFeedSpecification {
  /** A feed type; `FeedTypes` lists them. */
  readonly feedType: string
  /** Marketplace ids, as in `Marketplace.US.id`. 1 to 25 items. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The `feedDocumentId` of what was uploaded. */
  readonly inputFeedDocumentId: string
  readonly feedOptions?: FeedOptions | undefined
}

const $CreateFeedSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  feedType: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 25),
  inputFeedDocumentId: Shape.String,
  feedOptions: Shape.optional($FeedOptions)
}))
export const CreateFeedSpecification: Schemas.Codec<CreateFeedSpecification> = Schemas.make($CreateFeedSpecification)

export interface CreateFeedDocumentSpecification {
  readonly contentType: string
}

const $CreateFeedDocumentSpecification: Shape.Shape = Shape.define(() => Shape.Struct({ contentType: Shape.String }))
export const CreateFeedDocumentSpecification: Schemas.Codec<CreateFeedDocumentSpecification> = Schemas.make(
  $CreateFeedDocumentSpecification
)

export interface CreateFeedDocumentResponse {
  /** From `createFeedDocument`. */
  readonly feedDocumentId: string
  readonly url: string
}

const $CreateFeedDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  feedDocumentId: Shape.String,
  url: Shape.String
}))
export const CreateFeedDocumentResponse: Schemas.Codec<CreateFeedDocumentResponse> = Schemas.make(
  $CreateFeedDocumentResponse
)
