// AUTO-GENERATED from customerFeedback_2024-06-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Customer Feedback 2024-06-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getItemReviewTopics`. */
export interface GetItemReviewTopicsInput {
  readonly asin: string
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

export const GetItemReviewTopicsInput: S.Codec<GetItemReviewTopicsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  marketplaceId: S.String,
  sortBy: S.String
}))

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics`
 *
 * - Rate: not published
 */
export const getItemReviewTopics: Op.Operation<
  GetItemReviewTopicsInput,
  ItemReviewTopicsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getItemReviewTopics",
  name: "customerFeedback_2024-06-01.getItemReviewTopics",
  method: "GET",
  path: "/customerFeedback/2024-06-01/items/{asin}/reviews/topics",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    sortBy: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => ItemReviewTopicsResponse })

/** Input of `getItemBrowseNode`. */
export interface GetItemBrowseNodeInput {
  readonly asin: string
  readonly marketplaceId: string
}

export const GetItemBrowseNodeInput: S.Codec<GetItemBrowseNodeInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/browseNode`
 *
 * - Rate: not published
 */
export const getItemBrowseNode: Op.Operation<
  GetItemBrowseNodeInput,
  BrowseNodeResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getItemBrowseNode",
  name: "customerFeedback_2024-06-01.getItemBrowseNode",
  method: "GET",
  path: "/customerFeedback/2024-06-01/items/{asin}/browseNode",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BrowseNodeResponse })

/** Input of `getBrowseNodeReviewTopics`. */
export interface GetBrowseNodeReviewTopicsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

export const GetBrowseNodeReviewTopicsInput: S.Codec<GetBrowseNodeReviewTopicsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ browseNodeId: S.String, marketplaceId: S.String, sortBy: S.String })
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics`
 *
 * - Rate: not published
 */
export const getBrowseNodeReviewTopics: Op.Operation<
  GetBrowseNodeReviewTopicsInput,
  BrowseNodeReviewTopicsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReviewTopics",
  name: "customerFeedback_2024-06-01.getBrowseNodeReviewTopics",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true },
    sortBy: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BrowseNodeReviewTopicsResponse })

/** Input of `getItemReviewTrends`. */
export interface GetItemReviewTrendsInput {
  readonly asin: string
  readonly marketplaceId: string
}

export const GetItemReviewTrendsInput: S.Codec<GetItemReviewTrendsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  marketplaceId: S.String
}))

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends`
 *
 * - Rate: not published
 */
export const getItemReviewTrends: Op.Operation<
  GetItemReviewTrendsInput,
  ItemReviewTrendsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getItemReviewTrends",
  name: "customerFeedback_2024-06-01.getItemReviewTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/items/{asin}/reviews/trends",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => ItemReviewTrendsResponse })

/** Input of `getBrowseNodeReviewTrends`. */
export interface GetBrowseNodeReviewTrendsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

export const GetBrowseNodeReviewTrendsInput: S.Codec<GetBrowseNodeReviewTrendsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ browseNodeId: S.String, marketplaceId: S.String })
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends`
 *
 * - Rate: not published
 */
export const getBrowseNodeReviewTrends: Op.Operation<
  GetBrowseNodeReviewTrendsInput,
  BrowseNodeReviewTrendsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReviewTrends",
  name: "customerFeedback_2024-06-01.getBrowseNodeReviewTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BrowseNodeReviewTrendsResponse })

/** Input of `getBrowseNodeReturnTopics`. */
export interface GetBrowseNodeReturnTopicsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

export const GetBrowseNodeReturnTopicsInput: S.Codec<GetBrowseNodeReturnTopicsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ browseNodeId: S.String, marketplaceId: S.String })
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics`
 *
 * - Rate: not published
 */
export const getBrowseNodeReturnTopics: Op.Operation<
  GetBrowseNodeReturnTopicsInput,
  BrowseNodeReturnTopicsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReturnTopics",
  name: "customerFeedback_2024-06-01.getBrowseNodeReturnTopics",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BrowseNodeReturnTopicsResponse })

/** Input of `getBrowseNodeReturnTrends`. */
export interface GetBrowseNodeReturnTrendsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

export const GetBrowseNodeReturnTrendsInput: S.Codec<GetBrowseNodeReturnTrendsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ browseNodeId: S.String, marketplaceId: S.String })
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends`
 *
 * - Rate: not published
 */
export const getBrowseNodeReturnTrends: Op.Operation<
  GetBrowseNodeReturnTrendsInput,
  BrowseNodeReturnTrendsResponse | undefined
> = /*#__PURE__*/ Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReturnTrends",
  name: "customerFeedback_2024-06-01.getBrowseNodeReturnTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => BrowseNodeReturnTrendsResponse })

/** The operations of Customer Feedback as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getItemReviewTopics: (
    input: GetItemReviewTopicsInput,
    options?: CallOptions
  ) => Effect.Effect<ItemReviewTopicsResponse | undefined, SpApiError>
  readonly getItemBrowseNode: (
    input: GetItemBrowseNodeInput,
    options?: CallOptions
  ) => Effect.Effect<BrowseNodeResponse | undefined, SpApiError>
  readonly getBrowseNodeReviewTopics: (
    input: GetBrowseNodeReviewTopicsInput,
    options?: CallOptions
  ) => Effect.Effect<BrowseNodeReviewTopicsResponse | undefined, SpApiError>
  readonly getItemReviewTrends: (
    input: GetItemReviewTrendsInput,
    options?: CallOptions
  ) => Effect.Effect<ItemReviewTrendsResponse | undefined, SpApiError>
  readonly getBrowseNodeReviewTrends: (
    input: GetBrowseNodeReviewTrendsInput,
    options?: CallOptions
  ) => Effect.Effect<BrowseNodeReviewTrendsResponse | undefined, SpApiError>
  readonly getBrowseNodeReturnTopics: (
    input: GetBrowseNodeReturnTopicsInput,
    options?: CallOptions
  ) => Effect.Effect<BrowseNodeReturnTopicsResponse | undefined, SpApiError>
  readonly getBrowseNodeReturnTrends: (
    input: GetBrowseNodeReturnTrendsInput,
    options?: CallOptions
  ) => Effect.Effect<BrowseNodeReturnTrendsResponse | undefined, SpApiError>
}>()("effect-sp-api/apis/CustomerFeedback_2024_06_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getItemReviewTopics,
  getItemBrowseNode,
  getBrowseNodeReviewTopics,
  getItemReviewTrends,
  getBrowseNodeReviewTrends,
  getBrowseNodeReturnTopics,
  getBrowseNodeReturnTrends
}))

export interface BrowseNodeResponse {
  readonly browseNodeId: string
  readonly displayName: string
}

export const BrowseNodeResponse: S.Codec<BrowseNodeResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  browseNodeId: S.String,
  displayName: S.String
}))

export interface ItemReviewTopicsResponse {
  readonly asin: string
  readonly itemName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: ItemReviewTopics
}

export const ItemReviewTopicsResponse: S.Codec<ItemReviewTopicsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  itemName: S.String,
  marketplaceId: S.String,
  countryCode: S.String,
  dateRange: DateRange,
  topics: ItemReviewTopics
}))

export interface ItemReviewTopics {
  readonly positiveTopics?: ReadonlyArray<ItemReviewTopic> | undefined
  readonly negativeTopics?: ReadonlyArray<ItemReviewTopic> | undefined
}

export const ItemReviewTopics: S.Codec<ItemReviewTopics> = /*#__PURE__*/ S.define(() => S.Struct({
  positiveTopics: S.optional(S.Array(ItemReviewTopic)),
  negativeTopics: S.optional(S.Array(ItemReviewTopic))
}))

export interface ItemReviewTopic {
  readonly topic: string
  readonly asinMetrics: ItemReviewTopicMetrics
  readonly parentAsinMetrics?: ItemReviewTopicMetrics | undefined
  readonly browseNodeMetrics?: ItemReviewBrowseNodeMetrics | undefined
  readonly childAsinMetrics?: ChildAsinMetrics | undefined
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  readonly subtopics?: ReadonlyArray<ItemReviewSubtopic> | undefined
}

export const ItemReviewTopic: S.Codec<ItemReviewTopic> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  asinMetrics: ItemReviewTopicMetrics,
  parentAsinMetrics: S.optional(ItemReviewTopicMetrics),
  browseNodeMetrics: S.optional(ItemReviewBrowseNodeMetrics),
  childAsinMetrics: S.optional(ChildAsinMetrics),
  reviewSnippets: S.optional(S.Array(S.String)),
  subtopics: S.optional(S.Array(ItemReviewSubtopic))
}))

export interface ItemReviewSubtopic {
  readonly subtopic: string
  readonly metrics: ItemReviewSubtopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

export const ItemReviewSubtopic: S.Codec<ItemReviewSubtopic> = /*#__PURE__*/ S.define(() => S.Struct({
  subtopic: S.String,
  metrics: ItemReviewSubtopicMetrics,
  reviewSnippets: S.optional(S.Array(S.String))
}))

export interface BrowseNodeReviewSubtopicMetrics {
  readonly occurrencePercentage: number
}

export const BrowseNodeReviewSubtopicMetrics: S.Codec<BrowseNodeReviewSubtopicMetrics> = /*#__PURE__*/ S.define(() =>
  S.Struct({ occurrencePercentage: S.Number })
)

export interface ItemReviewSubtopicMetrics {
  readonly numberOfMentions: number
  readonly occurrencePercentage: number
}

export const ItemReviewSubtopicMetrics: S.Codec<ItemReviewSubtopicMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfMentions: S.Number,
  occurrencePercentage: S.Number
}))

export interface ItemReviewBrowseNodeMetrics {
  readonly occurrencePercentage?: BrowseNodeOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeStarRatingImpact | undefined
}

export const ItemReviewBrowseNodeMetrics: S.Codec<ItemReviewBrowseNodeMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  occurrencePercentage: S.optional(BrowseNodeOccurrence),
  starRatingImpact: S.optional(BrowseNodeStarRatingImpact)
}))

export interface ItemReviewTopicMetrics {
  readonly numberOfMentions?: number | undefined
  readonly occurrencePercentage?: number | undefined
  readonly starRatingImpact?: number | undefined
}

export const ItemReviewTopicMetrics: S.Codec<ItemReviewTopicMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfMentions: S.optional(S.Number),
  occurrencePercentage: S.optional(S.Number),
  starRatingImpact: S.optional(S.Number)
}))

export interface ChildAsinMetrics {
  readonly mostMentions?: ChildAsinMentionMetrics | undefined
  readonly leastMentions?: ChildAsinMentionMetrics | undefined
}

export const ChildAsinMetrics: S.Codec<ChildAsinMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  mostMentions: S.optional(ChildAsinMentionMetrics),
  leastMentions: S.optional(ChildAsinMentionMetrics)
}))

export interface ChildAsinMentionMetrics {
  readonly asin: string
  readonly numberOfMentions: number
}

export const ChildAsinMentionMetrics: S.Codec<ChildAsinMentionMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  numberOfMentions: S.Number
}))

export interface DateRange {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: S.String,
  endDate: S.String
}))

export interface BrowseNodeReviewTopicsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: BrowseNodeReviewTopics
}

export const BrowseNodeReviewTopicsResponse: S.Codec<BrowseNodeReviewTopicsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    browseNodeId: S.String,
    displayName: S.String,
    marketplaceId: S.String,
    countryCode: S.String,
    dateRange: DateRange,
    topics: BrowseNodeReviewTopics
  })
)

export interface BrowseNodeReviewTopics {
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
}

export const BrowseNodeReviewTopics: S.Codec<BrowseNodeReviewTopics> = /*#__PURE__*/ S.define(() => S.Struct({
  positiveTopics: S.optional(S.Array(BrowseNodeReviewTopic)),
  negativeTopics: S.optional(S.Array(BrowseNodeReviewTopic))
}))

export interface BrowseNodeReviewTopic {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeReviewTopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  readonly subtopics?: ReadonlyArray<BrowseNodeSubtopic> | undefined
}

export const BrowseNodeReviewTopic: S.Codec<BrowseNodeReviewTopic> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  browseNodeMetrics: BrowseNodeReviewTopicMetrics,
  reviewSnippets: S.optional(S.Array(S.String)),
  subtopics: S.optional(S.Array(BrowseNodeSubtopic))
}))

export interface BrowseNodeSubtopic {
  readonly subtopic: string
  readonly metrics: BrowseNodeReviewSubtopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

export const BrowseNodeSubtopic: S.Codec<BrowseNodeSubtopic> = /*#__PURE__*/ S.define(() => S.Struct({
  subtopic: S.String,
  metrics: BrowseNodeReviewSubtopicMetrics,
  reviewSnippets: S.optional(S.Array(S.String))
}))

export interface BrowseNodeReviewTopicMetrics {
  readonly occurrencePercentage?: BrowseNodeAllOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeAllStarRatingImpact | undefined
}

export const BrowseNodeReviewTopicMetrics: S.Codec<BrowseNodeReviewTopicMetrics> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    occurrencePercentage: S.optional(BrowseNodeAllOccurrence),
    starRatingImpact: S.optional(BrowseNodeAllStarRatingImpact)
  })
)

export interface BrowseNodeOccurrence {
  readonly allProducts: number
}

export const BrowseNodeOccurrence: S.Codec<BrowseNodeOccurrence> = /*#__PURE__*/ S.define(() => S.Struct({
  allProducts: S.Number
}))

export interface BrowseNodeAllStarRatingImpact {
  readonly topTwentyFivePercentProducts: number
  readonly allProducts: number
}

export const BrowseNodeAllStarRatingImpact: S.Codec<BrowseNodeAllStarRatingImpact> = /*#__PURE__*/ S.define(() =>
  S.Struct({ topTwentyFivePercentProducts: S.Number, allProducts: S.Number })
)

export interface BrowseNodeStarRatingImpact {
  readonly allProducts: number
}

export const BrowseNodeStarRatingImpact: S.Codec<BrowseNodeStarRatingImpact> = /*#__PURE__*/ S.define(() => S.Struct({
  allProducts: S.Number
}))

export interface ItemReviewTrendsResponse {
  readonly asin: string
  readonly itemName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: ItemReviewTrends
}

export const ItemReviewTrendsResponse: S.Codec<ItemReviewTrendsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  itemName: S.String,
  marketplaceId: S.String,
  countryCode: S.String,
  dateRange: DateRange,
  reviewTrends: ItemReviewTrends
}))

export interface ItemReviewTrends {
  readonly positiveTopics?: ReadonlyArray<ItemReviewTrend> | undefined
  readonly negativeTopics?: ReadonlyArray<ItemReviewTrend> | undefined
}

export const ItemReviewTrends: S.Codec<ItemReviewTrends> = /*#__PURE__*/ S.define(() => S.Struct({
  positiveTopics: S.optional(S.Array(ItemReviewTrend)),
  negativeTopics: S.optional(S.Array(ItemReviewTrend))
}))

export interface ItemReviewTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<ItemReviewTrendPoint>
}

export const ItemReviewTrend: S.Codec<ItemReviewTrend> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  trendMetrics: S.Array(ItemReviewTrendPoint)
}))

export interface ItemReviewTrendPoint {
  readonly dateRange: DateRange
  readonly asinMetrics: ReviewTrendMetrics
  readonly parentAsinMetrics?: ReviewTrendMetrics | undefined
  readonly browseNodeMetrics?: BrowseNodeTrendMetrics | undefined
}

export const ItemReviewTrendPoint: S.Codec<ItemReviewTrendPoint> = /*#__PURE__*/ S.define(() => S.Struct({
  dateRange: DateRange,
  asinMetrics: ReviewTrendMetrics,
  parentAsinMetrics: S.optional(ReviewTrendMetrics),
  browseNodeMetrics: S.optional(BrowseNodeTrendMetrics)
}))

export interface ReviewTrendMetrics {
  readonly occurrencePercentage: number
}

export const ReviewTrendMetrics: S.Codec<ReviewTrendMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  occurrencePercentage: S.Number
}))

export interface BrowseNodeReviewTrendsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: BrowseNodeReviewTrends
}

export const BrowseNodeReviewTrendsResponse: S.Codec<BrowseNodeReviewTrendsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    browseNodeId: S.String,
    displayName: S.String,
    marketplaceId: S.String,
    countryCode: S.String,
    dateRange: DateRange,
    reviewTrends: BrowseNodeReviewTrends
  })
)

export interface BrowseNodeReviewTrends {
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
}

export const BrowseNodeReviewTrends: S.Codec<BrowseNodeReviewTrends> = /*#__PURE__*/ S.define(() => S.Struct({
  positiveTopics: S.optional(S.Array(BrowseNodeReviewTrend)),
  negativeTopics: S.optional(S.Array(BrowseNodeReviewTrend))
}))

export interface BrowseNodeReviewTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<BrowseNodeReviewTrendPoint>
}

export const BrowseNodeReviewTrend: S.Codec<BrowseNodeReviewTrend> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  trendMetrics: S.Array(BrowseNodeReviewTrendPoint)
}))

export interface BrowseNodeReviewTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeReviewTrendMetrics
}

export const BrowseNodeReviewTrendPoint: S.Codec<BrowseNodeReviewTrendPoint> = /*#__PURE__*/ S.define(() => S.Struct({
  dateRange: DateRange,
  browseNodeMetrics: BrowseNodeReviewTrendMetrics
}))

export interface BrowseNodeReviewTrendMetrics {
  readonly occurrencePercentage: BrowseNodeAllOccurrence
}

export const BrowseNodeReviewTrendMetrics: S.Codec<BrowseNodeReviewTrendMetrics> = /*#__PURE__*/ S.define(() =>
  S.Struct({ occurrencePercentage: BrowseNodeAllOccurrence })
)

export interface BrowseNodeAllOccurrence {
  readonly topTwentyFivePercentProducts: number
  readonly allProducts: number
}

export const BrowseNodeAllOccurrence: S.Codec<BrowseNodeAllOccurrence> = /*#__PURE__*/ S.define(() => S.Struct({
  topTwentyFivePercentProducts: S.Number,
  allProducts: S.Number
}))

export interface BrowseNodeReturnTopicsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: ReadonlyArray<BrowseNodeReturnTopics>
}

export const BrowseNodeReturnTopicsResponse: S.Codec<BrowseNodeReturnTopicsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    browseNodeId: S.String,
    displayName: S.String,
    marketplaceId: S.String,
    countryCode: S.String,
    dateRange: DateRange,
    topics: S.Array(BrowseNodeReturnTopics)
  })
)

export interface BrowseNodeReturnTopics {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

export const BrowseNodeReturnTopics: S.Codec<BrowseNodeReturnTopics> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  browseNodeMetrics: BrowseNodeTrendMetrics
}))

export interface BrowseNodeReturnTrendsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly returnTrends: ReadonlyArray<BrowseNodeReturnTrend>
}

export const BrowseNodeReturnTrendsResponse: S.Codec<BrowseNodeReturnTrendsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    browseNodeId: S.String,
    displayName: S.String,
    marketplaceId: S.String,
    countryCode: S.String,
    dateRange: DateRange,
    returnTrends: S.Array(BrowseNodeReturnTrend)
  })
)

export interface BrowseNodeReturnTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<BrowseNodeReturnTrendPoint>
}

export const BrowseNodeReturnTrend: S.Codec<BrowseNodeReturnTrend> = /*#__PURE__*/ S.define(() => S.Struct({
  topic: S.String,
  trendMetrics: S.Array(BrowseNodeReturnTrendPoint)
}))

export interface BrowseNodeReturnTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

export const BrowseNodeReturnTrendPoint: S.Codec<BrowseNodeReturnTrendPoint> = /*#__PURE__*/ S.define(() => S.Struct({
  dateRange: DateRange,
  browseNodeMetrics: BrowseNodeTrendMetrics
}))

export interface BrowseNodeTrendMetrics {
  readonly occurrencePercentage: BrowseNodeOccurrence
}

export const BrowseNodeTrendMetrics: S.Codec<BrowseNodeTrendMetrics> = /*#__PURE__*/ S.define(() => S.Struct({
  occurrencePercentage: BrowseNodeOccurrence
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

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
