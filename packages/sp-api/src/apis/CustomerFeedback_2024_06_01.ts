// AUTO-GENERATED from customerFeedback_2024-06-01.json by packages/codegen. Do not edit.
/** Customer Feedback 2024-06-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getItemReviewTopics`. */
export interface GetItemReviewTopicsInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

const $GetItemReviewTopicsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  marketplaceId: Shape.String,
  sortBy: Shape.String
}))
export const GetItemReviewTopicsInput: Schemas.Codec<GetItemReviewTopicsInput> = Schemas.make($GetItemReviewTopicsInput)

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitemreviewtopics
 */
export const getItemReviewTopics: Op.Operation<
  GetItemReviewTopicsInput,
  ItemReviewTopicsResponse | undefined
> = Op.make({
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
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($ItemReviewTopicsResponse) })

/** Input of `getItemBrowseNode`. */
export interface GetItemBrowseNodeInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetItemBrowseNodeInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  marketplaceId: Shape.String
}))
export const GetItemBrowseNodeInput: Schemas.Codec<GetItemBrowseNodeInput> = Schemas.make($GetItemBrowseNodeInput)

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/browseNode`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitembrowsenode
 */
export const getItemBrowseNode: Op.Operation<GetItemBrowseNodeInput, BrowseNodeResponse | undefined> = Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getItemBrowseNode",
  name: "customerFeedback_2024-06-01.getItemBrowseNode",
  method: "GET",
  path: "/customerFeedback/2024-06-01/items/{asin}/browseNode",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($BrowseNodeResponse) })

/** Input of `getBrowseNodeReviewTopics`. */
export interface GetBrowseNodeReviewTopicsInput {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly sortBy: "MENTIONS" | "STAR_RATING_IMPACT" | (string & {})
}

const $GetBrowseNodeReviewTopicsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  marketplaceId: Shape.String,
  sortBy: Shape.String
}))
export const GetBrowseNodeReviewTopicsInput: Schemas.Codec<GetBrowseNodeReviewTopicsInput> = Schemas.make(
  $GetBrowseNodeReviewTopicsInput
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtopics
 */
export const getBrowseNodeReviewTopics: Op.Operation<
  GetBrowseNodeReviewTopicsInput,
  BrowseNodeReviewTopicsResponse | undefined
> = Op.make({
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
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($BrowseNodeReviewTopicsResponse) })

/** Input of `getItemReviewTrends`. */
export interface GetItemReviewTrendsInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetItemReviewTrendsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  marketplaceId: Shape.String
}))
export const GetItemReviewTrendsInput: Schemas.Codec<GetItemReviewTrendsInput> = Schemas.make($GetItemReviewTrendsInput)

/**
 * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitemreviewtrends
 */
export const getItemReviewTrends: Op.Operation<
  GetItemReviewTrendsInput,
  ItemReviewTrendsResponse | undefined
> = Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getItemReviewTrends",
  name: "customerFeedback_2024-06-01.getItemReviewTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/items/{asin}/reviews/trends",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($ItemReviewTrendsResponse) })

/** Input of `getBrowseNodeReviewTrends`. */
export interface GetBrowseNodeReviewTrendsInput {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetBrowseNodeReviewTrendsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetBrowseNodeReviewTrendsInput: Schemas.Codec<GetBrowseNodeReviewTrendsInput> = Schemas.make(
  $GetBrowseNodeReviewTrendsInput
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtrends
 */
export const getBrowseNodeReviewTrends: Op.Operation<
  GetBrowseNodeReviewTrendsInput,
  BrowseNodeReviewTrendsResponse | undefined
> = Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReviewTrends",
  name: "customerFeedback_2024-06-01.getBrowseNodeReviewTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($BrowseNodeReviewTrendsResponse) })

/** Input of `getBrowseNodeReturnTopics`. */
export interface GetBrowseNodeReturnTopicsInput {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetBrowseNodeReturnTopicsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetBrowseNodeReturnTopicsInput: Schemas.Codec<GetBrowseNodeReturnTopicsInput> = Schemas.make(
  $GetBrowseNodeReturnTopicsInput
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntopics
 */
export const getBrowseNodeReturnTopics: Op.Operation<
  GetBrowseNodeReturnTopicsInput,
  BrowseNodeReturnTopicsResponse | undefined
> = Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReturnTopics",
  name: "customerFeedback_2024-06-01.getBrowseNodeReturnTopics",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($BrowseNodeReturnTopicsResponse) })

/** Input of `getBrowseNodeReturnTrends`. */
export interface GetBrowseNodeReturnTrendsInput {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $GetBrowseNodeReturnTrendsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetBrowseNodeReturnTrendsInput: Schemas.Codec<GetBrowseNodeReturnTrendsInput> = Schemas.make(
  $GetBrowseNodeReturnTrendsInput
)

/**
 * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends`
 *
 * - Rate: 1 request per second, burst 10 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntrends
 */
export const getBrowseNodeReturnTrends: Op.Operation<
  GetBrowseNodeReturnTrendsInput,
  BrowseNodeReturnTrendsResponse | undefined
> = Op.make({
  section: "CustomerFeedback_2024_06_01",
  id: "getBrowseNodeReturnTrends",
  name: "customerFeedback_2024-06-01.getBrowseNodeReturnTrends",
  method: "GET",
  path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends",
  parameters: {
    browseNodeId: { in: "path", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => Shape.optional($BrowseNodeReturnTrendsResponse) })

/** The operations of Customer Feedback as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/CustomerFeedback_2024_06_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getItemReviewTopics,
  getItemBrowseNode,
  getBrowseNodeReviewTopics,
  getItemReviewTrends,
  getBrowseNodeReviewTrends,
  getBrowseNodeReturnTopics,
  getBrowseNodeReturnTrends
}))

export interface BrowseNodeResponse {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  readonly displayName: string
}

const $BrowseNodeResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  displayName: Shape.String
}))
export const BrowseNodeResponse: Schemas.Codec<BrowseNodeResponse> = Schemas.make($BrowseNodeResponse)

export interface ItemReviewTopicsResponse {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  readonly itemName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: ItemReviewTopics
}

const $ItemReviewTopicsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  itemName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  topics: $ItemReviewTopics
}))
export const ItemReviewTopicsResponse: Schemas.Codec<ItemReviewTopicsResponse> = Schemas.make($ItemReviewTopicsResponse)

export interface ItemReviewTopics {
  /** At most 10 items. */
  readonly positiveTopics?: ReadonlyArray<ItemReviewTopic> | undefined
  /** At most 10 items. */
  readonly negativeTopics?: ReadonlyArray<ItemReviewTopic> | undefined
}

const $ItemReviewTopics: Shape.Shape = Shape.define(() => Shape.Struct({
  positiveTopics: Shape.optional(Shape.Array($ItemReviewTopic)),
  negativeTopics: Shape.optional(Shape.Array($ItemReviewTopic))
}))
export const ItemReviewTopics: Schemas.Codec<ItemReviewTopics> = Schemas.make($ItemReviewTopics)

export interface ItemReviewTopic {
  readonly topic: string
  readonly asinMetrics: ItemReviewTopicMetrics
  readonly parentAsinMetrics?: ItemReviewTopicMetrics | undefined
  readonly browseNodeMetrics?: ItemReviewBrowseNodeMetrics | undefined
  readonly childAsinMetrics?: ChildAsinMetrics | undefined
  /** At most 3 items. */
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  /** At most 5 items. */
  readonly subtopics?: ReadonlyArray<ItemReviewSubtopic> | undefined
}

const $ItemReviewTopic: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  asinMetrics: $ItemReviewTopicMetrics,
  parentAsinMetrics: Shape.optional($ItemReviewTopicMetrics),
  browseNodeMetrics: Shape.optional($ItemReviewBrowseNodeMetrics),
  childAsinMetrics: Shape.optional($ChildAsinMetrics),
  reviewSnippets: Shape.optional(Shape.Array(Shape.String)),
  subtopics: Shape.optional(Shape.Array($ItemReviewSubtopic))
}))
export const ItemReviewTopic: Schemas.Codec<ItemReviewTopic> = Schemas.make($ItemReviewTopic)

export interface ItemReviewSubtopic {
  readonly subtopic: string
  readonly metrics: ItemReviewSubtopicMetrics
  /** At most 3 items. */
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

const $ItemReviewSubtopic: Shape.Shape = Shape.define(() => Shape.Struct({
  subtopic: Shape.String,
  metrics: $ItemReviewSubtopicMetrics,
  reviewSnippets: Shape.optional(Shape.Array(Shape.String))
}))
export const ItemReviewSubtopic: Schemas.Codec<ItemReviewSubtopic> = Schemas.make($ItemReviewSubtopic)

export interface BrowseNodeReviewSubtopicMetrics {
  /** In per cent. */
  readonly occurrencePercentage: number
}

const $BrowseNodeReviewSubtopicMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  occurrencePercentage: Shape.Number
}))
export const BrowseNodeReviewSubtopicMetrics: Schemas.Codec<BrowseNodeReviewSubtopicMetrics> = Schemas.make(
  $BrowseNodeReviewSubtopicMetrics
)

export interface ItemReviewSubtopicMetrics {
  /** A whole number. */
  readonly numberOfMentions: number
  /** In per cent. */
  readonly occurrencePercentage: number
}

const $ItemReviewSubtopicMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfMentions: Shape.Number,
  occurrencePercentage: Shape.Number
}))
export const ItemReviewSubtopicMetrics: Schemas.Codec<ItemReviewSubtopicMetrics> = Schemas.make(
  $ItemReviewSubtopicMetrics
)

export interface ItemReviewBrowseNodeMetrics {
  readonly occurrencePercentage?: BrowseNodeOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeStarRatingImpact | undefined
}

const $ItemReviewBrowseNodeMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  occurrencePercentage: Shape.optional($BrowseNodeOccurrence),
  starRatingImpact: Shape.optional($BrowseNodeStarRatingImpact)
}))
export const ItemReviewBrowseNodeMetrics: Schemas.Codec<ItemReviewBrowseNodeMetrics> = Schemas.make(
  $ItemReviewBrowseNodeMetrics
)

export interface ItemReviewTopicMetrics {
  /** A whole number. */
  readonly numberOfMentions?: number | undefined
  /** In per cent. */
  readonly occurrencePercentage?: number | undefined
  readonly starRatingImpact?: number | undefined
}

const $ItemReviewTopicMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfMentions: Shape.optional(Shape.Number),
  occurrencePercentage: Shape.optional(Shape.Number),
  starRatingImpact: Shape.optional(Shape.Number)
}))
export const ItemReviewTopicMetrics: Schemas.Codec<ItemReviewTopicMetrics> = Schemas.make($ItemReviewTopicMetrics)

export interface ChildAsinMetrics {
  readonly mostMentions?: ChildAsinMentionMetrics | undefined
  readonly leastMentions?: ChildAsinMentionMetrics | undefined
}

const $ChildAsinMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  mostMentions: Shape.optional($ChildAsinMentionMetrics),
  leastMentions: Shape.optional($ChildAsinMentionMetrics)
}))
export const ChildAsinMetrics: Schemas.Codec<ChildAsinMetrics> = Schemas.make($ChildAsinMetrics)

export interface ChildAsinMentionMetrics {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** A whole number. */
  readonly numberOfMentions: number
}

const $ChildAsinMentionMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  numberOfMentions: Shape.Number
}))
export const ChildAsinMentionMetrics: Schemas.Codec<ChildAsinMentionMetrics> = Schemas.make($ChildAsinMentionMetrics)

export interface DateRange {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $DateRange: Shape.Shape = Shape.define(() => Shape.Struct({ startDate: Shape.String, endDate: Shape.String }))
export const DateRange: Schemas.Codec<DateRange> = Schemas.make($DateRange)

export interface BrowseNodeReviewTopicsResponse {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  readonly displayName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly topics: BrowseNodeReviewTopics
}

const $BrowseNodeReviewTopicsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  displayName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  topics: $BrowseNodeReviewTopics
}))
export const BrowseNodeReviewTopicsResponse: Schemas.Codec<BrowseNodeReviewTopicsResponse> = Schemas.make(
  $BrowseNodeReviewTopicsResponse
)

export interface BrowseNodeReviewTopics {
  /** At most 10 items. */
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
  /** At most 10 items. */
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTopic> | undefined
}

const $BrowseNodeReviewTopics: Shape.Shape = Shape.define(() => Shape.Struct({
  positiveTopics: Shape.optional(Shape.Array($BrowseNodeReviewTopic)),
  negativeTopics: Shape.optional(Shape.Array($BrowseNodeReviewTopic))
}))
export const BrowseNodeReviewTopics: Schemas.Codec<BrowseNodeReviewTopics> = Schemas.make($BrowseNodeReviewTopics)

export interface BrowseNodeReviewTopic {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeReviewTopicMetrics
  /** At most 3 items. */
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
  /** At most 5 items. */
  readonly subtopics?: ReadonlyArray<BrowseNodeSubtopic> | undefined
}

const $BrowseNodeReviewTopic: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  browseNodeMetrics: $BrowseNodeReviewTopicMetrics,
  reviewSnippets: Shape.optional(Shape.Array(Shape.String)),
  subtopics: Shape.optional(Shape.Array($BrowseNodeSubtopic))
}))
export const BrowseNodeReviewTopic: Schemas.Codec<BrowseNodeReviewTopic> = Schemas.make($BrowseNodeReviewTopic)

export interface BrowseNodeSubtopic {
  readonly subtopic: string
  readonly metrics: BrowseNodeReviewSubtopicMetrics
  /** At most 3 items. */
  readonly reviewSnippets?: ReadonlyArray<string> | undefined
}

const $BrowseNodeSubtopic: Shape.Shape = Shape.define(() => Shape.Struct({
  subtopic: Shape.String,
  metrics: $BrowseNodeReviewSubtopicMetrics,
  reviewSnippets: Shape.optional(Shape.Array(Shape.String))
}))
export const BrowseNodeSubtopic: Schemas.Codec<BrowseNodeSubtopic> = Schemas.make($BrowseNodeSubtopic)

export interface BrowseNodeReviewTopicMetrics {
  readonly occurrencePercentage?: BrowseNodeAllOccurrence | undefined
  readonly starRatingImpact?: BrowseNodeAllStarRatingImpact | undefined
}

const $BrowseNodeReviewTopicMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  occurrencePercentage: Shape.optional($BrowseNodeAllOccurrence),
  starRatingImpact: Shape.optional($BrowseNodeAllStarRatingImpact)
}))
export const BrowseNodeReviewTopicMetrics: Schemas.Codec<BrowseNodeReviewTopicMetrics> = Schemas.make(
  $BrowseNodeReviewTopicMetrics
)

export interface BrowseNodeOccurrence {
  /** In per cent. */
  readonly allProducts: number
}

const $BrowseNodeOccurrence: Shape.Shape = Shape.define(() => Shape.Struct({ allProducts: Shape.Number }))
export const BrowseNodeOccurrence: Schemas.Codec<BrowseNodeOccurrence> = Schemas.make($BrowseNodeOccurrence)

export interface BrowseNodeAllStarRatingImpact {
  readonly topTwentyFivePercentProducts: number
  readonly allProducts: number
}

const $BrowseNodeAllStarRatingImpact: Shape.Shape = Shape.define(() => Shape.Struct({
  topTwentyFivePercentProducts: Shape.Number,
  allProducts: Shape.Number
}))
export const BrowseNodeAllStarRatingImpact: Schemas.Codec<BrowseNodeAllStarRatingImpact> = Schemas.make(
  $BrowseNodeAllStarRatingImpact
)

export interface BrowseNodeStarRatingImpact {
  readonly allProducts: number
}

const $BrowseNodeStarRatingImpact: Shape.Shape = Shape.define(() => Shape.Struct({ allProducts: Shape.Number }))
export const BrowseNodeStarRatingImpact: Schemas.Codec<BrowseNodeStarRatingImpact> = Schemas.make(
  $BrowseNodeStarRatingImpact
)

export interface ItemReviewTrendsResponse {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  readonly itemName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: ItemReviewTrends
}

const $ItemReviewTrendsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  itemName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  reviewTrends: $ItemReviewTrends
}))
export const ItemReviewTrendsResponse: Schemas.Codec<ItemReviewTrendsResponse> = Schemas.make($ItemReviewTrendsResponse)

export interface ItemReviewTrends {
  /** At most 10 items. */
  readonly positiveTopics?: ReadonlyArray<ItemReviewTrend> | undefined
  /** At most 10 items. */
  readonly negativeTopics?: ReadonlyArray<ItemReviewTrend> | undefined
}

const $ItemReviewTrends: Shape.Shape = Shape.define(() => Shape.Struct({
  positiveTopics: Shape.optional(Shape.Array($ItemReviewTrend)),
  negativeTopics: Shape.optional(Shape.Array($ItemReviewTrend))
}))
export const ItemReviewTrends: Schemas.Codec<ItemReviewTrends> = Schemas.make($ItemReviewTrends)

export interface ItemReviewTrend {
  readonly topic: string
  /** At most 6 items. */
  readonly trendMetrics: ReadonlyArray<ItemReviewTrendPoint>
}

const $ItemReviewTrend: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  trendMetrics: Shape.Array($ItemReviewTrendPoint)
}))
export const ItemReviewTrend: Schemas.Codec<ItemReviewTrend> = Schemas.make($ItemReviewTrend)

export interface ItemReviewTrendPoint {
  readonly dateRange: DateRange
  readonly asinMetrics: ReviewTrendMetrics
  readonly parentAsinMetrics?: ReviewTrendMetrics | undefined
  readonly browseNodeMetrics?: BrowseNodeTrendMetrics | undefined
}

const $ItemReviewTrendPoint: Shape.Shape = Shape.define(() => Shape.Struct({
  dateRange: $DateRange,
  asinMetrics: $ReviewTrendMetrics,
  parentAsinMetrics: Shape.optional($ReviewTrendMetrics),
  browseNodeMetrics: Shape.optional($BrowseNodeTrendMetrics)
}))
export const ItemReviewTrendPoint: Schemas.Codec<ItemReviewTrendPoint> = Schemas.make($ItemReviewTrendPoint)

export interface ReviewTrendMetrics {
  /** In per cent. */
  readonly occurrencePercentage: number
}

const $ReviewTrendMetrics: Shape.Shape = Shape.define(() => Shape.Struct({ occurrencePercentage: Shape.Number }))
export const ReviewTrendMetrics: Schemas.Codec<ReviewTrendMetrics> = Schemas.make($ReviewTrendMetrics)

export interface BrowseNodeReviewTrendsResponse {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  readonly displayName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  readonly reviewTrends: BrowseNodeReviewTrends
}

const $BrowseNodeReviewTrendsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  displayName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  reviewTrends: $BrowseNodeReviewTrends
}))
export const BrowseNodeReviewTrendsResponse: Schemas.Codec<BrowseNodeReviewTrendsResponse> = Schemas.make(
  $BrowseNodeReviewTrendsResponse
)

export interface BrowseNodeReviewTrends {
  /** At most 10 items. */
  readonly positiveTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
  /** At most 10 items. */
  readonly negativeTopics?: ReadonlyArray<BrowseNodeReviewTrend> | undefined
}

const $BrowseNodeReviewTrends: Shape.Shape = Shape.define(() => Shape.Struct({
  positiveTopics: Shape.optional(Shape.Array($BrowseNodeReviewTrend)),
  negativeTopics: Shape.optional(Shape.Array($BrowseNodeReviewTrend))
}))
export const BrowseNodeReviewTrends: Schemas.Codec<BrowseNodeReviewTrends> = Schemas.make($BrowseNodeReviewTrends)

export interface BrowseNodeReviewTrend {
  readonly topic: string
  /** At most 6 items. */
  readonly trendMetrics: ReadonlyArray<BrowseNodeReviewTrendPoint>
}

const $BrowseNodeReviewTrend: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  trendMetrics: Shape.Array($BrowseNodeReviewTrendPoint)
}))
export const BrowseNodeReviewTrend: Schemas.Codec<BrowseNodeReviewTrend> = Schemas.make($BrowseNodeReviewTrend)

export interface BrowseNodeReviewTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeReviewTrendMetrics
}

const $BrowseNodeReviewTrendPoint: Shape.Shape = Shape.define(() => Shape.Struct({
  dateRange: $DateRange,
  browseNodeMetrics: $BrowseNodeReviewTrendMetrics
}))
export const BrowseNodeReviewTrendPoint: Schemas.Codec<BrowseNodeReviewTrendPoint> = Schemas.make(
  $BrowseNodeReviewTrendPoint
)

export interface BrowseNodeReviewTrendMetrics {
  readonly occurrencePercentage: BrowseNodeAllOccurrence
}

const $BrowseNodeReviewTrendMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  occurrencePercentage: $BrowseNodeAllOccurrence
}))
export const BrowseNodeReviewTrendMetrics: Schemas.Codec<BrowseNodeReviewTrendMetrics> = Schemas.make(
  $BrowseNodeReviewTrendMetrics
)

export interface BrowseNodeAllOccurrence {
  /** In per cent. */
  readonly topTwentyFivePercentProducts: number
  /** In per cent. */
  readonly allProducts: number
}

const $BrowseNodeAllOccurrence: Shape.Shape = Shape.define(() => Shape.Struct({
  topTwentyFivePercentProducts: Shape.Number,
  allProducts: Shape.Number
}))
export const BrowseNodeAllOccurrence: Schemas.Codec<BrowseNodeAllOccurrence> = Schemas.make($BrowseNodeAllOccurrence)

export interface BrowseNodeReturnTopicsResponse {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  readonly displayName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  /** At most 10 items. */
  readonly topics: ReadonlyArray<BrowseNodeReturnTopics>
}

const $BrowseNodeReturnTopicsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  displayName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  topics: Shape.Array($BrowseNodeReturnTopics)
}))
export const BrowseNodeReturnTopicsResponse: Schemas.Codec<BrowseNodeReturnTopicsResponse> = Schemas.make(
  $BrowseNodeReturnTopicsResponse
)

export interface BrowseNodeReturnTopics {
  readonly topic: string
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

const $BrowseNodeReturnTopics: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  browseNodeMetrics: $BrowseNodeTrendMetrics
}))
export const BrowseNodeReturnTopics: Schemas.Codec<BrowseNodeReturnTopics> = Schemas.make($BrowseNodeReturnTopics)

export interface BrowseNodeReturnTrendsResponse {
  /** A node of the catalog's tree of categories. */
  readonly browseNodeId: string
  readonly displayName: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly dateRange: DateRange
  /** At most 10 items. */
  readonly returnTrends: ReadonlyArray<BrowseNodeReturnTrend>
}

const $BrowseNodeReturnTrendsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  browseNodeId: Shape.String,
  displayName: Shape.String,
  marketplaceId: Shape.String,
  countryCode: Shape.String,
  dateRange: $DateRange,
  returnTrends: Shape.Array($BrowseNodeReturnTrend)
}))
export const BrowseNodeReturnTrendsResponse: Schemas.Codec<BrowseNodeReturnTrendsResponse> = Schemas.make(
  $BrowseNodeReturnTrendsResponse
)

export interface BrowseNodeReturnTrend {
  readonly topic: string
  readonly trendMetrics: ReadonlyArray<BrowseNodeReturnTrendPoint>
}

const $BrowseNodeReturnTrend: Shape.Shape = Shape.define(() => Shape.Struct({
  topic: Shape.String,
  trendMetrics: Shape.Array($BrowseNodeReturnTrendPoint)
}))
export const BrowseNodeReturnTrend: Schemas.Codec<BrowseNodeReturnTrend> = Schemas.make($BrowseNodeReturnTrend)

export interface BrowseNodeReturnTrendPoint {
  readonly dateRange: DateRange
  readonly browseNodeMetrics: BrowseNodeTrendMetrics
}

const $BrowseNodeReturnTrendPoint: Shape.Shape = Shape.define(() => Shape.Struct({
  dateRange: $DateRange,
  browseNodeMetrics: $BrowseNodeTrendMetrics
}))
export const BrowseNodeReturnTrendPoint: Schemas.Codec<BrowseNodeReturnTrendPoint> = Schemas.make(
  $BrowseNodeReturnTrendPoint
)

export interface BrowseNodeTrendMetrics {
  readonly occurrencePercentage: BrowseNodeOccurrence
}

const $BrowseNodeTrendMetrics: Shape.Shape = Shape.define(() => Shape.Struct({
  occurrencePercentage: $BrowseNodeOccurrence
}))
export const BrowseNodeTrendMetrics: Schemas.Codec<BrowseNodeTrendMetrics> = Schemas.make($BrowseNodeTrendMetrics)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

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
