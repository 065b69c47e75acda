// AUTO-GENERATED from customerFeedback_2024-06-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Customer Feedback 2024-06-01. */
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

/** Input of `getItemReviewTopics`. */
export interface GetItemReviewTopicsInput {
  readonly asin: string
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

const $GetItemReviewTopicsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  marketplaceId: C.String,
  sortBy: C.String
}))
export const GetItemReviewTopicsInput: S.Codec<GetItemReviewTopicsInput> = /*#__PURE__*/ S.schema(
  $GetItemReviewTopicsInput
)

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
}, { output: (): C.Shape => C.optional($ItemReviewTopicsResponse) })

/** Input of `getItemBrowseNode`. */
export interface GetItemBrowseNodeInput {
  readonly asin: string
  readonly marketplaceId: string
}

const $GetItemBrowseNodeInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  marketplaceId: C.String
}))
export const GetItemBrowseNodeInput: S.Codec<GetItemBrowseNodeInput> = /*#__PURE__*/ S.schema($GetItemBrowseNodeInput)

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
}, { output: (): C.Shape => C.optional($BrowseNodeResponse) })

/** Input of `getBrowseNodeReviewTopics`. */
export interface GetBrowseNodeReviewTopicsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

const $GetBrowseNodeReviewTopicsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  marketplaceId: C.String,
  sortBy: C.String
}))
export const GetBrowseNodeReviewTopicsInput: S.Codec<GetBrowseNodeReviewTopicsInput> = /*#__PURE__*/ S.schema(
  $GetBrowseNodeReviewTopicsInput
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
}, { output: (): C.Shape => C.optional($BrowseNodeReviewTopicsResponse) })

/** Input of `getItemReviewTrends`. */
export interface GetItemReviewTrendsInput {
  readonly asin: string
  readonly marketplaceId: string
}

const $GetItemReviewTrendsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  marketplaceId: C.String
}))
export const GetItemReviewTrendsInput: S.Codec<GetItemReviewTrendsInput> = /*#__PURE__*/ S.schema(
  $GetItemReviewTrendsInput
)

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
}, { output: (): C.Shape => C.optional($ItemReviewTrendsResponse) })

/** Input of `getBrowseNodeReviewTrends`. */
export interface GetBrowseNodeReviewTrendsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

const $GetBrowseNodeReviewTrendsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  marketplaceId: C.String
}))
export const GetBrowseNodeReviewTrendsInput: S.Codec<GetBrowseNodeReviewTrendsInput> = /*#__PURE__*/ S.schema(
  $GetBrowseNodeReviewTrendsInput
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
}, { output: (): C.Shape => C.optional($BrowseNodeReviewTrendsResponse) })

/** Input of `getBrowseNodeReturnTopics`. */
export interface GetBrowseNodeReturnTopicsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

const $GetBrowseNodeReturnTopicsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  marketplaceId: C.String
}))
export const GetBrowseNodeReturnTopicsInput: S.Codec<GetBrowseNodeReturnTopicsInput> = /*#__PURE__*/ S.schema(
  $GetBrowseNodeReturnTopicsInput
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
}, { output: (): C.Shape => C.optional($BrowseNodeReturnTopicsResponse) })

/** Input of `getBrowseNodeReturnTrends`. */
export interface GetBrowseNodeReturnTrendsInput {
  readonly browseNodeId: string
  readonly marketplaceId: string
}

const $GetBrowseNodeReturnTrendsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  marketplaceId: C.String
}))
export const GetBrowseNodeReturnTrendsInput: S.Codec<GetBrowseNodeReturnTrendsInput> = /*#__PURE__*/ S.schema(
  $GetBrowseNodeReturnTrendsInput
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
}, { output: (): C.Shape => C.optional($BrowseNodeReturnTrendsResponse) })

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

const $BrowseNodeResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  displayName: C.String
}))
export const BrowseNodeResponse: S.Codec<BrowseNodeResponse> = /*#__PURE__*/ S.schema($BrowseNodeResponse)

export interface ItemReviewTopicsResponse {
  readonly asin: string
  readonly itemName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: ItemReviewTopics
}

const $ItemReviewTopicsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  itemName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  topics: $ItemReviewTopics
}))
export const ItemReviewTopicsResponse: S.Codec<ItemReviewTopicsResponse> = /*#__PURE__*/ S.schema(
  $ItemReviewTopicsResponse
)

export interface ItemReviewTopics {
  readonly positiveTopics?: ReadonlyArray<ItemReviewTopic> | undefined
  readonly negativeTopics?: ReadonlyArray<ItemReviewTopic> | undefined
}

const $ItemReviewTopics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  positiveTopics: C.optional(C.Array($ItemReviewTopic)),
  negativeTopics: C.optional(C.Array($ItemReviewTopic))
}))
export const ItemReviewTopics: S.Codec<ItemReviewTopics> = /*#__PURE__*/ S.schema($ItemReviewTopics)

export interface ItemReviewTopic {
  readonly topic: string
  readonly asinMetrics: ItemReviewTopicMetrics
  readonly parentAsinMetrics?: ItemReviewTopicMetrics | undefined
  readonly browseNodeMetrics?: ItemReviewBrowseNodeMetrics | undefined
  readonly childAsinMetrics?: ChildAsinMetrics | undefined
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  readonly subtopics?: ReadonlyArray<ItemReviewSubtopic> | undefined
}

const $ItemReviewTopic: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  asinMetrics: $ItemReviewTopicMetrics,
  parentAsinMetrics: C.optional($ItemReviewTopicMetrics),
  browseNodeMetrics: C.optional($ItemReviewBrowseNodeMetrics),
  childAsinMetrics: C.optional($ChildAsinMetrics),
  reviewSnippets: C.optional(C.Array(C.String)),
  subtopics: C.optional(C.Array($ItemReviewSubtopic))
}))
export const ItemReviewTopic: S.Codec<ItemReviewTopic> = /*#__PURE__*/ S.schema($ItemReviewTopic)

export interface ItemReviewSubtopic {
  readonly subtopic: string
  readonly metrics: ItemReviewSubtopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

const $ItemReviewSubtopic: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subtopic: C.String,
  metrics: $ItemReviewSubtopicMetrics,
  reviewSnippets: C.optional(C.Array(C.String))
}))
export const ItemReviewSubtopic: S.Codec<ItemReviewSubtopic> = /*#__PURE__*/ S.schema($ItemReviewSubtopic)

export interface BrowseNodeReviewSubtopicMetrics {
  readonly occurrencePercentage: number
}

const $BrowseNodeReviewSubtopicMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  occurrencePercentage: C.Number
}))
export const BrowseNodeReviewSubtopicMetrics: S.Codec<BrowseNodeReviewSubtopicMetrics> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewSubtopicMetrics
)

export interface ItemReviewSubtopicMetrics {
  readonly numberOfMentions: number
  readonly occurrencePercentage: number
}

const $ItemReviewSubtopicMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfMentions: C.Number,
  occurrencePercentage: C.Number
}))
export const ItemReviewSubtopicMetrics: S.Codec<ItemReviewSubtopicMetrics> = /*#__PURE__*/ S.schema(
  $ItemReviewSubtopicMetrics
)

export interface ItemReviewBrowseNodeMetrics {
  readonly occurrencePercentage?: BrowseNodeOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeStarRatingImpact | undefined
}

const $ItemReviewBrowseNodeMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  occurrencePercentage: C.optional($BrowseNodeOccurrence),
  starRatingImpact: C.optional($BrowseNodeStarRatingImpact)
}))
export const ItemReviewBrowseNodeMetrics: S.Codec<ItemReviewBrowseNodeMetrics> = /*#__PURE__*/ S.schema(
  $ItemReviewBrowseNodeMetrics
)

export interface ItemReviewTopicMetrics {
  readonly numberOfMentions?: number | undefined
  readonly occurrencePercentage?: number | undefined
  readonly starRatingImpact?: number | undefined
}

const $ItemReviewTopicMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfMentions: C.optional(C.Number),
  occurrencePercentage: C.optional(C.Number),
  starRatingImpact: C.optional(C.Number)
}))
export const ItemReviewTopicMetrics: S.Codec<ItemReviewTopicMetrics> = /*#__PURE__*/ S.schema($ItemReviewTopicMetrics)

export interface ChildAsinMetrics {
  readonly mostMentions?: ChildAsinMentionMetrics | undefined
  readonly leastMentions?: ChildAsinMentionMetrics | undefined
}

const $ChildAsinMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  mostMentions: C.optional($ChildAsinMentionMetrics),
  leastMentions: C.optional($ChildAsinMentionMetrics)
}))
export const ChildAsinMetrics: S.Codec<ChildAsinMetrics> = /*#__PURE__*/ S.schema($ChildAsinMetrics)

export interface ChildAsinMentionMetrics {
  readonly asin: string
  readonly numberOfMentions: number
}

const $ChildAsinMentionMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  numberOfMentions: C.Number
}))
export const ChildAsinMentionMetrics: S.Codec<ChildAsinMentionMetrics> = /*#__PURE__*/ S.schema(
  $ChildAsinMentionMetrics
)

export interface DateRange {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $DateRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: C.String, endDate: C.String }))
export const DateRange: S.Codec<DateRange> = /*#__PURE__*/ S.schema($DateRange)

export interface BrowseNodeReviewTopicsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: BrowseNodeReviewTopics
}

const $BrowseNodeReviewTopicsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  displayName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  topics: $BrowseNodeReviewTopics
}))
export const BrowseNodeReviewTopicsResponse: S.Codec<BrowseNodeReviewTopicsResponse> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewTopicsResponse
)

export interface BrowseNodeReviewTopics {
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
}

const $BrowseNodeReviewTopics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  positiveTopics: C.optional(C.Array($BrowseNodeReviewTopic)),
  negativeTopics: C.optional(C.Array($BrowseNodeReviewTopic))
}))
export const BrowseNodeReviewTopics: S.Codec<BrowseNodeReviewTopics> = /*#__PURE__*/ S.schema($BrowseNodeReviewTopics)

export interface BrowseNodeReviewTopic {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeReviewTopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  readonly subtopics?: ReadonlyArray<BrowseNodeSubtopic> | undefined
}

const $BrowseNodeReviewTopic: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  browseNodeMetrics: $BrowseNodeReviewTopicMetrics,
  reviewSnippets: C.optional(C.Array(C.String)),
  subtopics: C.optional(C.Array($BrowseNodeSubtopic))
}))
export const BrowseNodeReviewTopic: S.Codec<BrowseNodeReviewTopic> = /*#__PURE__*/ S.schema($BrowseNodeReviewTopic)

export interface BrowseNodeSubtopic {
  readonly subtopic: string
  readonly metrics: BrowseNodeReviewSubtopicMetrics
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

const $BrowseNodeSubtopic: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subtopic: C.String,
  metrics: $BrowseNodeReviewSubtopicMetrics,
  reviewSnippets: C.optional(C.Array(C.String))
}))
export const BrowseNodeSubtopic: S.Codec<BrowseNodeSubtopic> = /*#__PURE__*/ S.schema($BrowseNodeSubtopic)

export interface BrowseNodeReviewTopicMetrics {
  readonly occurrencePercentage?: BrowseNodeAllOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeAllStarRatingImpact | undefined
}

const $BrowseNodeReviewTopicMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  occurrencePercentage: C.optional($BrowseNodeAllOccurrence),
  starRatingImpact: C.optional($BrowseNodeAllStarRatingImpact)
}))
export const BrowseNodeReviewTopicMetrics: S.Codec<BrowseNodeReviewTopicMetrics> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewTopicMetrics
)

export interface BrowseNodeOccurrence {
  readonly allProducts: number
}

const $BrowseNodeOccurrence: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ allProducts: C.Number }))
export const BrowseNodeOccurrence: S.Codec<BrowseNodeOccurrence> = /*#__PURE__*/ S.schema($BrowseNodeOccurrence)

export interface BrowseNodeAllStarRatingImpact {
  readonly topTwentyFivePercentProducts: number
  readonly allProducts: number
}

const $BrowseNodeAllStarRatingImpact: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topTwentyFivePercentProducts: C.Number,
  allProducts: C.Number
}))
export const BrowseNodeAllStarRatingImpact: S.Codec<BrowseNodeAllStarRatingImpact> = /*#__PURE__*/ S.schema(
  $BrowseNodeAllStarRatingImpact
)

export interface BrowseNodeStarRatingImpact {
  readonly allProducts: number
}

const $BrowseNodeStarRatingImpact: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ allProducts: C.Number }))
export const BrowseNodeStarRatingImpact: S.Codec<BrowseNodeStarRatingImpact> = /*#__PURE__*/ S.schema(
  $BrowseNodeStarRatingImpact
)

export interface ItemReviewTrendsResponse {
  readonly asin: string
  readonly itemName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: ItemReviewTrends
}

const $ItemReviewTrendsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  itemName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  reviewTrends: $ItemReviewTrends
}))
export const ItemReviewTrendsResponse: S.Codec<ItemReviewTrendsResponse> = /*#__PURE__*/ S.schema(
  $ItemReviewTrendsResponse
)

export interface ItemReviewTrends {
  readonly positiveTopics?: ReadonlyArray<ItemReviewTrend> | undefined
  readonly negativeTopics?: ReadonlyArray<ItemReviewTrend> | undefined
}

const $ItemReviewTrends: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  positiveTopics: C.optional(C.Array($ItemReviewTrend)),
  negativeTopics: C.optional(C.Array($ItemReviewTrend))
}))
export const ItemReviewTrends: S.Codec<ItemReviewTrends> = /*#__PURE__*/ S.schema($ItemReviewTrends)

export interface ItemReviewTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<ItemReviewTrendPoint>
}

const $ItemReviewTrend: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  trendMetrics: C.Array($ItemReviewTrendPoint)
}))
export const ItemReviewTrend: S.Codec<ItemReviewTrend> = /*#__PURE__*/ S.schema($ItemReviewTrend)

export interface ItemReviewTrendPoint {
  readonly dateRange: DateRange
  readonly asinMetrics: ReviewTrendMetrics
  readonly parentAsinMetrics?: ReviewTrendMetrics | undefined
  readonly browseNodeMetrics?: BrowseNodeTrendMetrics | undefined
}

const $ItemReviewTrendPoint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dateRange: $DateRange,
  asinMetrics: $ReviewTrendMetrics,
  parentAsinMetrics: C.optional($ReviewTrendMetrics),
  browseNodeMetrics: C.optional($BrowseNodeTrendMetrics)
}))
export const ItemReviewTrendPoint: S.Codec<ItemReviewTrendPoint> = /*#__PURE__*/ S.schema($ItemReviewTrendPoint)

export interface ReviewTrendMetrics {
  readonly occurrencePercentage: number
}

const $ReviewTrendMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ occurrencePercentage: C.Number }))
export const ReviewTrendMetrics: S.Codec<ReviewTrendMetrics> = /*#__PURE__*/ S.schema($ReviewTrendMetrics)

export interface BrowseNodeReviewTrendsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: BrowseNodeReviewTrends
}

const $BrowseNodeReviewTrendsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  displayName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  reviewTrends: $BrowseNodeReviewTrends
}))
export const BrowseNodeReviewTrendsResponse: S.Codec<BrowseNodeReviewTrendsResponse> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewTrendsResponse
)

export interface BrowseNodeReviewTrends {
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
}

const $BrowseNodeReviewTrends: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  positiveTopics: C.optional(C.Array($BrowseNodeReviewTrend)),
  negativeTopics: C.optional(C.Array($BrowseNodeReviewTrend))
}))
export const BrowseNodeReviewTrends: S.Codec<BrowseNodeReviewTrends> = /*#__PURE__*/ S.schema($BrowseNodeReviewTrends)

export interface BrowseNodeReviewTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<BrowseNodeReviewTrendPoint>
}

const $BrowseNodeReviewTrend: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  trendMetrics: C.Array($BrowseNodeReviewTrendPoint)
}))
export const BrowseNodeReviewTrend: S.Codec<BrowseNodeReviewTrend> = /*#__PURE__*/ S.schema($BrowseNodeReviewTrend)

export interface BrowseNodeReviewTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeReviewTrendMetrics
}

const $BrowseNodeReviewTrendPoint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dateRange: $DateRange,
  browseNodeMetrics: $BrowseNodeReviewTrendMetrics
}))
export const BrowseNodeReviewTrendPoint: S.Codec<BrowseNodeReviewTrendPoint> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewTrendPoint
)

export interface BrowseNodeReviewTrendMetrics {
  readonly occurrencePercentage: BrowseNodeAllOccurrence
}

const $BrowseNodeReviewTrendMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  occurrencePercentage: $BrowseNodeAllOccurrence
}))
export const BrowseNodeReviewTrendMetrics: S.Codec<BrowseNodeReviewTrendMetrics> = /*#__PURE__*/ S.schema(
  $BrowseNodeReviewTrendMetrics
)

export interface BrowseNodeAllOccurrence {
  readonly topTwentyFivePercentProducts: number
  readonly allProducts: number
}

const $BrowseNodeAllOccurrence: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topTwentyFivePercentProducts: C.Number,
  allProducts: C.Number
}))
export const BrowseNodeAllOccurrence: S.Codec<BrowseNodeAllOccurrence> = /*#__PURE__*/ S.schema(
  $BrowseNodeAllOccurrence
)

export interface BrowseNodeReturnTopicsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: ReadonlyArray<BrowseNodeReturnTopics>
}

const $BrowseNodeReturnTopicsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  displayName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  topics: C.Array($BrowseNodeReturnTopics)
}))
export const BrowseNodeReturnTopicsResponse: S.Codec<BrowseNodeReturnTopicsResponse> = /*#__PURE__*/ S.schema(
  $BrowseNodeReturnTopicsResponse
)

export interface BrowseNodeReturnTopics {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

const $BrowseNodeReturnTopics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  browseNodeMetrics: $BrowseNodeTrendMetrics
}))
export const BrowseNodeReturnTopics: S.Codec<BrowseNodeReturnTopics> = /*#__PURE__*/ S.schema($BrowseNodeReturnTopics)

export interface BrowseNodeReturnTrendsResponse {
  readonly browseNodeId: string
  readonly displayName: string
  readonly marketplaceId: string
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly returnTrends: ReadonlyArray<BrowseNodeReturnTrend>
}

const $BrowseNodeReturnTrendsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  browseNodeId: C.String,
  displayName: C.String,
  marketplaceId: C.String,
  countryCode: C.String,
  dateRange: $DateRange,
  returnTrends: C.Array($BrowseNodeReturnTrend)
}))
export const BrowseNodeReturnTrendsResponse: S.Codec<BrowseNodeReturnTrendsResponse> = /*#__PURE__*/ S.schema(
  $BrowseNodeReturnTrendsResponse
)

export interface BrowseNodeReturnTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<BrowseNodeReturnTrendPoint>
}

const $BrowseNodeReturnTrend: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  topic: C.String,
  trendMetrics: C.Array($BrowseNodeReturnTrendPoint)
}))
export const BrowseNodeReturnTrend: S.Codec<BrowseNodeReturnTrend> = /*#__PURE__*/ S.schema($BrowseNodeReturnTrend)

export interface BrowseNodeReturnTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

const $BrowseNodeReturnTrendPoint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dateRange: $DateRange,
  browseNodeMetrics: $BrowseNodeTrendMetrics
}))
export const BrowseNodeReturnTrendPoint: S.Codec<BrowseNodeReturnTrendPoint> = /*#__PURE__*/ S.schema(
  $BrowseNodeReturnTrendPoint
)

export interface BrowseNodeTrendMetrics {
  readonly occurrencePercentage: BrowseNodeOccurrence
}

const $BrowseNodeTrendMetrics: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  occurrencePercentage: $BrowseNodeOccurrence
}))
export const BrowseNodeTrendMetrics: S.Codec<BrowseNodeTrendMetrics> = /*#__PURE__*/ S.schema($BrowseNodeTrendMetrics)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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
