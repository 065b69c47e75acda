// AUTO-GENERATED from replenishment-2022-11-07.json by packages/codegen. Do not edit.
/** Replenishment 2022-11-07. */
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

/** Input of `getSellingPartnerMetrics`. */
export interface GetSellingPartnerMetricsInput {
  readonly body?: GetSellingPartnerMetricsRequest | undefined
}

const $GetSellingPartnerMetricsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: Shape.optional($GetSellingPartnerMetricsRequest)
}))
export const GetSellingPartnerMetricsInput: Schemas.Codec<GetSellingPartnerMetricsInput> = Schemas.make(
  $GetSellingPartnerMetricsInput
)

/**
 * `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsellingpartnermetrics
 */
export const getSellingPartnerMetrics: Op.Operation<
  void | GetSellingPartnerMetricsInput,
  GetSellingPartnerMetricsResponse
> = Op.make({
  section: "Replenishment_2022_11_07",
  id: "getSellingPartnerMetrics",
  name: "replenishment-2022-11-07.getSellingPartnerMetrics",
  method: "POST",
  path: "/replenishment/2022-11-07/sellingPartners/metrics/search",
  body: "optional",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): Shape.Shape => $GetSellingPartnerMetricsRequest,
  output: (): Shape.Shape => $GetSellingPartnerMetricsResponse
})

/** Input of `listOfferMetrics`. */
export interface ListOfferMetricsInput {
  readonly body?: ListOfferMetricsRequest | undefined
}

const $ListOfferMetricsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: Shape.optional($ListOfferMetricsRequest)
}))
export const ListOfferMetricsInput: Schemas.Codec<ListOfferMetricsInput> = Schemas.make($ListOfferMetricsInput)

/**
 * `POST /replenishment/2022-11-07/offers/metrics/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `pagination.totalResults`; pages that end before it fail with `PagesIncomplete`, after their items
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listoffermetrics
 */
export const listOfferMetrics: Paging.ItemsOperation<
  void | ListOfferMetricsInput,
  ListOfferMetricsResponse,
  ListOfferMetricsResponseOffer
> = Paging.items({
  section: "Replenishment_2022_11_07",
  id: "listOfferMetrics",
  name: "replenishment-2022-11-07.listOfferMetrics",
  method: "POST",
  path: "/replenishment/2022-11-07/offers/metrics/search",
  body: "optional",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "offset",
    offset: ["body", "pagination", "offset"],
    limit: ["body", "pagination", "limit"],
    total: { at: ["pagination", "totalResults"] },
    items: ["offers"]
  }
}, { body: (): Shape.Shape => $ListOfferMetricsRequest, output: (): Shape.Shape => $ListOfferMetricsResponse })

/** Input of `listOffers`. */
export interface ListOffersInput {
  readonly body?: ListOffersRequest | undefined
}

const $ListOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: Shape.optional($ListOffersRequest) }))
export const ListOffersInput: Schemas.Codec<ListOffersInput> = Schemas.make($ListOffersInput)

/**
 * `POST /replenishment/2022-11-07/offers/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `pagination.totalResults`; pages that end before it fail with `PagesIncomplete`, after their items
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listoffers
 */
export const listOffers: Paging.ItemsOperation<
  void | ListOffersInput,
  ListOffersResponse,
  ListOffersResponseOffer
> = Paging.items({
  section: "Replenishment_2022_11_07",
  id: "listOffers",
  name: "replenishment-2022-11-07.listOffers",
  method: "POST",
  path: "/replenishment/2022-11-07/offers/search",
  body: "optional",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "offset",
    offset: ["body", "pagination", "offset"],
    limit: ["body", "pagination", "limit"],
    total: { at: ["pagination", "totalResults"] },
    items: ["offers"]
  }
}, { body: (): Shape.Shape => $ListOffersRequest, output: (): Shape.Shape => $ListOffersResponse })

/** The operations of Replenishment as one service. */
export class Service extends Context.Service<Service, {
  readonly getSellingPartnerMetrics: (
    input: void | GetSellingPartnerMetricsInput,
    options?: CallOptions
  ) => Effect.Effect<GetSellingPartnerMetricsResponse, SpApiError>
  readonly listOfferMetrics: (
    input: void | ListOfferMetricsInput,
    options?: CallOptions
  ) => Effect.Effect<ListOfferMetricsResponse, SpApiError>
  readonly listOfferMetricsPages: (
    input: void | ListOfferMetricsInput,
    options?: CallOptions
  ) => Stream.Stream<ListOfferMetricsResponse, SpApiError>
  readonly listOfferMetricsItems: (
    input: void | ListOfferMetricsInput,
    options?: CallOptions
  ) => Stream.Stream<ListOfferMetricsResponseOffer, SpApiError>
  readonly listOffers: (
    input: void | ListOffersInput,
    options?: CallOptions
  ) => Effect.Effect<ListOffersResponse, SpApiError>
  readonly listOffersPages: (
    input: void | ListOffersInput,
    options?: CallOptions
  ) => Stream.Stream<ListOffersResponse, SpApiError>
  readonly listOffersItems: (
    input: void | ListOffersInput,
    options?: CallOptions
  ) => Stream.Stream<ListOffersResponseOffer, SpApiError>
}>()("effect-sp-api/apis/Replenishment_2022_11_07") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getSellingPartnerMetrics,
  listOfferMetrics,
  listOffers
}))

export interface GetSellingPartnerMetricsRequest {
  /** `DAY`, `WEEK`, `MONTH`, `QUARTER` or `YEAR`. */
  readonly aggregationFrequency?: AggregationFrequency | undefined
  readonly timeInterval: TimeIntervalInput
  /**
   * Not empty, no duplicates, each `SHIPPED_SUBSCRIPTION_UNITS`, `TOTAL_SUBSCRIPTIONS_REVENUE`,
   * `ACTIVE_SUBSCRIPTIONS`, `NOT_DELIVERED_DUE_TO_OOS`, `SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE`,
   * `LOST_REVENUE_DUE_TO_OOS`, `SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS`, `COUPONS_REVENUE_PENETRATION` or
   * another of 15 known values.
   */
  readonly metrics?: ReadonlyArray<Metric> | undefined
  readonly filters?: GetSellingPartnerMetricsRequestFilters | undefined
  /** `PERFORMANCE` or `FORECAST`. */
  readonly timePeriodType: TimePeriodType
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** Not empty, no duplicates, each `SUBSCRIBE_AND_SAVE`. */
  readonly programTypes: ProgramTypes
}

const $GetSellingPartnerMetricsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  aggregationFrequency: Shape.optional($AggregationFrequency),
  timeInterval: $TimeIntervalInput,
  metrics: Shape.optional(Shape.Array($Metric)),
  filters: Shape.optional($GetSellingPartnerMetricsRequestFilters),
  timePeriodType: $TimePeriodType,
  marketplaceId: $MarketplaceId,
  programTypes: $ProgramTypes
}))
export const GetSellingPartnerMetricsRequest: Schemas.Codec<GetSellingPartnerMetricsRequest> = Schemas.make(
  $GetSellingPartnerMetricsRequest
)

export interface ListOfferMetricsRequest {
  /** The page tokens. */
  readonly pagination: ListOfferMetricsRequestPagination
  readonly sort?: ListOfferMetricsRequestSort | undefined
  readonly filters: ListOfferMetricsRequestFilters
}

const $ListOfferMetricsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: $ListOfferMetricsRequestPagination,
  sort: Shape.optional($ListOfferMetricsRequestSort),
  filters: $ListOfferMetricsRequestFilters
}))
export const ListOfferMetricsRequest: Schemas.Codec<ListOfferMetricsRequest> = Schemas.make($ListOfferMetricsRequest)

export interface ListOffersRequest {
  /** The page tokens. */
  readonly pagination: ListOffersRequestPagination
  readonly filters: ListOffersRequestFilters
  readonly sort?: ListOffersRequestSort | undefined
}

const $ListOffersRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: $ListOffersRequestPagination,
  filters: $ListOffersRequestFilters,
  sort: Shape.optional($ListOffersRequestSort)
}))
export const ListOffersRequest: Schemas.Codec<ListOffersRequest> = Schemas.make($ListOffersRequest)

export type EligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | "SUSPENDED" | "REPLENISHMENT_ONLY_ORDERING" | (string & {})

const $EligibilityStatus: Shape.Shape = Shape.define(() => Shape.String)
export const EligibilityStatus: Schemas.Codec<EligibilityStatus> = Schemas.make($EligibilityStatus)

export type FulfillmentChannelType = "AMAZON" | "MERCHANT" | (string & {})

const $FulfillmentChannelType: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentChannelType: Schemas.Codec<FulfillmentChannelType> = Schemas.make($FulfillmentChannelType)

export interface Preference {
  /** Not empty, no duplicates, each `OPTED_IN` or `OPTED_OUT`. */
  readonly autoEnrollment?: ReadonlyArray<AutoEnrollmentPreference> | undefined
}

const $Preference: Shape.Shape = Shape.define(() => Shape.Struct({
  autoEnrollment: Shape.optional(Shape.Array($AutoEnrollmentPreference))
}))
export const Preference: Schemas.Codec<Preference> = Schemas.make($Preference)

export interface Promotion {
  readonly sellingPartnerFundedBaseDiscount?: DiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: DiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: DiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: DiscountFunding | undefined
}

const $Promotion: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingPartnerFundedBaseDiscount: Shape.optional($DiscountFunding),
  sellingPartnerFundedTieredDiscount: Shape.optional($DiscountFunding),
  amazonFundedBaseDiscount: Shape.optional($DiscountFunding),
  amazonFundedTieredDiscount: Shape.optional($DiscountFunding)
}))
export const Promotion: Schemas.Codec<Promotion> = Schemas.make($Promotion)

export interface DiscountFunding {
  /** 1 to 10 items, no duplicates, each 0 to 100. */
  readonly percentage?: ReadonlyArray<number> | undefined
}

const $DiscountFunding: Shape.Shape = Shape.define(() => Shape.Struct({
  percentage: Shape.optional(Shape.Array(Shape.Number, 10))
}))
export const DiscountFunding: Schemas.Codec<DiscountFunding> = Schemas.make($DiscountFunding)

export interface OfferProgramConfiguration {
  readonly preferences?: OfferProgramConfigurationPreferences | undefined
  readonly promotions?: OfferProgramConfigurationPromotions | undefined
  /** `MANUAL` or `AUTOMATIC`. */
  readonly enrollmentMethod?: EnrollmentMethod | undefined
}

const $OfferProgramConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  preferences: Shape.optional($OfferProgramConfigurationPreferences),
  promotions: Shape.optional($OfferProgramConfigurationPromotions),
  enrollmentMethod: Shape.optional($EnrollmentMethod)
}))
export const OfferProgramConfiguration: Schemas.Codec<OfferProgramConfiguration> = Schemas.make(
  $OfferProgramConfiguration
)

export interface OfferProgramConfigurationPreferences {
  /** `OPTED_IN` or `OPTED_OUT`. */
  readonly autoEnrollment?: AutoEnrollmentPreference | undefined
}

const $OfferProgramConfigurationPreferences: Shape.Shape = Shape.define(() => Shape.Struct({
  autoEnrollment: Shape.optional($AutoEnrollmentPreference)
}))
export const OfferProgramConfigurationPreferences: Schemas.Codec<OfferProgramConfigurationPreferences> = Schemas.make(
  $OfferProgramConfigurationPreferences
)

export interface OfferProgramConfigurationPromotions {
  readonly sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
}

const $OfferProgramConfigurationPromotions: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingPartnerFundedBaseDiscount: Shape.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  sellingPartnerFundedTieredDiscount: Shape.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  amazonFundedBaseDiscount: Shape.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  amazonFundedTieredDiscount: Shape.optional($OfferProgramConfigurationPromotionsDiscountFunding)
}))
export const OfferProgramConfigurationPromotions: Schemas.Codec<OfferProgramConfigurationPromotions> = Schemas.make(
  $OfferProgramConfigurationPromotions
)

export interface OfferProgramConfigurationPromotionsDiscountFunding {
  /** 0 to 100. */
  readonly percentage?: number | undefined
}

const $OfferProgramConfigurationPromotionsDiscountFunding: Shape.Shape = Shape.define(() => Shape.Struct({
  percentage: Shape.optional(Shape.Number)
}))
export const OfferProgramConfigurationPromotionsDiscountFunding: Schemas.Codec<OfferProgramConfigurationPromotionsDiscountFunding> = Schemas.make(
  $OfferProgramConfigurationPromotionsDiscountFunding
)

export interface GetSellingPartnerMetricsRequestFilters {
  /** Amazon's product numbers (ASINs). 1 to 20 items, no duplicates. */
  readonly asins?: ReadonlyArray<string> | undefined
  /** The seller's product numbers (SKUs). 1 to 20 items, no duplicates. */
  readonly skus?: ReadonlyArray<string> | undefined
  /** 1 to 2 items, no duplicates, each `AMAZON` or `MERCHANT`. */
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  /** 1 to 20 items, no duplicates. */
  readonly brandNames?: ReadonlyArray<string> | undefined
  /** 1 to 20 items, no duplicates. */
  readonly productGroups?: ReadonlyArray<string> | undefined
}

const $GetSellingPartnerMetricsRequestFilters: Shape.Shape = Shape.define(() => Shape.Struct({
  asins: Shape.optional(Shape.Array(Shape.String, 20)),
  skus: Shape.optional(Shape.Array(Shape.String, 20)),
  fulfillmentChannelTypes: Shape.optional(Shape.Array($FulfillmentChannelType, 2)),
  brandNames: Shape.optional(Shape.Array(Shape.String, 20)),
  productGroups: Shape.optional(Shape.Array(Shape.String, 20))
}))
export const GetSellingPartnerMetricsRequestFilters: Schemas.Codec<GetSellingPartnerMetricsRequestFilters> = Schemas.make(
  $GetSellingPartnerMetricsRequestFilters
)

export interface ListOfferMetricsRequestPagination {
  /** 1 to 500. */
  readonly limit: number
  /** 0 to 9,000. */
  readonly offset: number
}

const $ListOfferMetricsRequestPagination: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.Number,
  offset: Shape.Number
}))
export const ListOfferMetricsRequestPagination: Schemas.Codec<ListOfferMetricsRequestPagination> = Schemas.make(
  $ListOfferMetricsRequestPagination
)

export type AutoEnrollmentPreference = "OPTED_IN" | "OPTED_OUT" | (string & {})

const $AutoEnrollmentPreference: Shape.Shape = Shape.define(() => Shape.String)
export const AutoEnrollmentPreference: Schemas.Codec<AutoEnrollmentPreference> = Schemas.make($AutoEnrollmentPreference)

/** Not empty, no duplicates. */
export type ProgramTypes = ReadonlyArray<ProgramType>

const $ProgramTypes: Shape.Shape = Shape.define(() => Shape.Array($ProgramType))
export const ProgramTypes: Schemas.Codec<ProgramTypes> = Schemas.make($ProgramTypes)

export type ProgramType = "SUBSCRIBE_AND_SAVE" | (string & {})

const $ProgramType: Shape.Shape = Shape.define(() => Shape.String)
export const ProgramType: Schemas.Codec<ProgramType> = Schemas.make($ProgramType)

export type EnrollmentMethod = "MANUAL" | "AUTOMATIC" | (string & {})

const $EnrollmentMethod: Shape.Shape = Shape.define(() => Shape.String)
export const EnrollmentMethod: Schemas.Codec<EnrollmentMethod> = Schemas.make($EnrollmentMethod)

export interface ListOfferMetricsRequestFilters {
  /** `DAY`, `WEEK`, `MONTH`, `QUARTER` or `YEAR`. */
  readonly aggregationFrequency?: AggregationFrequency | undefined
  readonly timeInterval: TimeIntervalInput
  /** `PERFORMANCE` or `FORECAST`. */
  readonly timePeriodType: TimePeriodType
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** Not empty, no duplicates, each `SUBSCRIBE_AND_SAVE`. */
  readonly programTypes: ProgramTypes
  /** Amazon's product numbers (ASINs). 1 to 20 items, no duplicates. */
  readonly asins?: ReadonlyArray<string> | undefined
  /** The seller's product numbers (SKUs). 1 to 20 items, no duplicates. */
  readonly skus?: ReadonlyArray<string> | undefined
  /** 1 to 2 items, no duplicates, each `AMAZON` or `MERCHANT`. */
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  /** 1 to 20 items, no duplicates. */
  readonly brandNames?: ReadonlyArray<string> | undefined
  /** 1 to 20 items, no duplicates. */
  readonly productGroups?: ReadonlyArray<string> | undefined
}

const $ListOfferMetricsRequestFilters: Shape.Shape = Shape.define(() => Shape.Struct({
  aggregationFrequency: Shape.optional($AggregationFrequency),
  timeInterval: $TimeIntervalInput,
  timePeriodType: $TimePeriodType,
  marketplaceId: $MarketplaceId,
  programTypes: $ProgramTypes,
  asins: Shape.optional(Shape.Array(Shape.String, 20)),
  skus: Shape.optional(Shape.Array(Shape.String, 20)),
  fulfillmentChannelTypes: Shape.optional(Shape.Array($FulfillmentChannelType, 2)),
  brandNames: Shape.optional(Shape.Array(Shape.String, 20)),
  productGroups: Shape.optional(Shape.Array(Shape.String, 20))
}))
export const ListOfferMetricsRequestFilters: Schemas.Codec<ListOfferMetricsRequestFilters> = Schemas.make(
  $ListOfferMetricsRequestFilters
)

export interface ListOfferMetricsRequestSort {
  /** `ASC` or `DESC`. */
  readonly order: SortOrder
  /**
   * `SHIPPED_SUBSCRIPTION_UNITS`, `TOTAL_SUBSCRIPTIONS_REVENUE`, `ACTIVE_SUBSCRIPTIONS`,
   * `NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS`, `NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS`,
   * `NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS`, `NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE`,
   * `NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE` or another of 9 known values.
   */
  readonly key: ListOfferMetricsSortKey
}

const $ListOfferMetricsRequestSort: Shape.Shape = Shape.define(() => Shape.Struct({
  order: $SortOrder,
  key: $ListOfferMetricsSortKey
}))
export const ListOfferMetricsRequestSort: Schemas.Codec<ListOfferMetricsRequestSort> = Schemas.make(
  $ListOfferMetricsRequestSort
)

export type ListOfferMetricsSortKey = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | (string & {})

const $ListOfferMetricsSortKey: Shape.Shape = Shape.define(() => Shape.String)
export const ListOfferMetricsSortKey: Schemas.Codec<ListOfferMetricsSortKey> = Schemas.make($ListOfferMetricsSortKey)

export interface ListOffersRequestPagination {
  /** 1 to 100. */
  readonly limit: number
  /** 0 to 9,000. */
  readonly offset: number
}

const $ListOffersRequestPagination: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.Number,
  offset: Shape.Number
}))
export const ListOffersRequestPagination: Schemas.Codec<ListOffersRequestPagination> = Schemas.make(
  $ListOffersRequestPagination
)

export interface ListOffersRequestFilters {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** The seller's product numbers (SKUs). 1 to 20 items, no duplicates. */
  readonly skus?: ReadonlyArray<string> | undefined
  /** Amazon's product numbers (ASINs). 1 to 20 items, no duplicates. */
  readonly asins?: ReadonlyArray<string> | undefined
  /** Not empty, no duplicates, each `ELIGIBLE`, `INELIGIBLE`, `SUSPENDED` or `REPLENISHMENT_ONLY_ORDERING`. */
  readonly eligibilities?: ReadonlyArray<EligibilityStatus> | undefined
  readonly preferences?: Preference | undefined
  readonly promotions?: Promotion | undefined
  /** Not empty, no duplicates, each `SUBSCRIBE_AND_SAVE`. */
  readonly programTypes: ProgramTypes
  /** Not empty, no duplicates. */
  readonly deliveriesConditions?: ReadonlyArray<"NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING" | "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK" | "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES" | (string & {})> | undefined
}

const $ListOffersRequestFilters: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  skus: Shape.optional(Shape.Array(Shape.String, 20)),
  asins: Shape.optional(Shape.Array(Shape.String, 20)),
  eligibilities: Shape.optional(Shape.Array($EligibilityStatus)),
  preferences: Shape.optional($Preference),
  promotions: Shape.optional($Promotion),
  programTypes: $ProgramTypes,
  deliveriesConditions: Shape.optional(Shape.Array(Shape.String))
}))
export const ListOffersRequestFilters: Schemas.Codec<ListOffersRequestFilters> = Schemas.make($ListOffersRequestFilters)

export interface ListOffersRequestSort {
  /** `ASC` or `DESC`. */
  readonly order: SortOrder
  /**
   * `ASIN`, `SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE`,
   * `SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE`, `AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE`,
   * `AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE`, `INVENTORY`, `PRICE`, `SUBSCRIPTION_COUNT` or another of 9
   * known values.
   */
  readonly key: ListOffersSortKey
}

const $ListOffersRequestSort: Shape.Shape = Shape.define(() => Shape.Struct({
  order: $SortOrder,
  key: $ListOffersSortKey
}))
export const ListOffersRequestSort: Schemas.Codec<ListOffersRequestSort> = Schemas.make($ListOffersRequestSort)

export type ListOffersSortKey = "ASIN" | "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "INVENTORY" | "PRICE" | "SUBSCRIPTION_COUNT" | "FULFILLMENT_NETWORK_ID_TYPE" | (string & {})

const $ListOffersSortKey: Shape.Shape = Shape.define(() => Shape.String)
export const ListOffersSortKey: Schemas.Codec<ListOffersSortKey> = Schemas.make($ListOffersSortKey)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

export type AggregationFrequency = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | (string & {})

const $AggregationFrequency: Shape.Shape = Shape.define(() => Shape.String)
export const AggregationFrequency: Schemas.Codec<AggregationFrequency> = Schemas.make($AggregationFrequency)

export interface TimeInterval {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $TimeInterval: Shape.Shape = Shape.define(() => Shape.Struct({ startDate: Shape.String, endDate: Shape.String }))
export const TimeInterval: Schemas.Codec<TimeInterval> = Schemas.make($TimeInterval)

export type Metric = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NOT_DELIVERED_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE" | "LOST_REVENUE_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS" | "COUPONS_REVENUE_PENETRATION" | "REVENUE_BY_DELIVERIES" | "SUBSCRIBER_RETENTION" | "REVENUE_PENETRATION_BY_SELLER_FUNDING" | "SHARE_OF_COUPON_SUBSCRIPTIONS" | "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT" | "SIGNUP_CONVERSION_BY_SELLER_FUNDING" | "REVENUE_PENETRATION" | (string & {})

const $Metric: Shape.Shape = Shape.define(() => Shape.String)
export const Metric: Schemas.Codec<Metric> = Schemas.make($Metric)

export type SortOrder = "ASC" | "DESC" | (string & {})

const $SortOrder: Shape.Shape = Shape.define(() => Shape.String)
export const SortOrder: Schemas.Codec<SortOrder> = Schemas.make($SortOrder)

export type TimePeriodType = "PERFORMANCE" | "FORECAST" | (string & {})

const $TimePeriodType: Shape.Shape = Shape.define(() => Shape.String)
export const TimePeriodType: Schemas.Codec<TimePeriodType> = Schemas.make($TimePeriodType)

export interface GetSellingPartnerMetricsResponse {
  readonly metrics?: ReadonlyArray<GetSellingPartnerMetricsResponseMetric> | undefined
}

const $GetSellingPartnerMetricsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  metrics: Shape.optional(Shape.Array($GetSellingPartnerMetricsResponseMetric))
}))
export const GetSellingPartnerMetricsResponse: Schemas.Codec<GetSellingPartnerMetricsResponse> = Schemas.make(
  $GetSellingPartnerMetricsResponse
)

export interface GetSellingPartnerMetricsResponseMetric {
  /** In per cent. 0 to 100. */
  readonly notDeliveredDueToOOS?: number | undefined
  /** At least 0. */
  readonly totalSubscriptionsRevenue?: number | undefined
  /** A whole number, at least 0. */
  readonly shippedSubscriptionUnits?: number | undefined
  /** A whole number, at least 0. */
  readonly activeSubscriptions?: number | undefined
  /** At least 0. */
  readonly subscriberAverageRevenue?: number | undefined
  /** At least 0. */
  readonly nonSubscriberAverageRevenue?: number | undefined
  /** At least 0. */
  readonly lostRevenueDueToOOS?: number | undefined
  /** At least 0. */
  readonly subscriberAverageReorders?: number | undefined
  /** At least 0. */
  readonly nonSubscriberAverageReorders?: number | undefined
  /** In per cent. 0 to 100. */
  readonly couponsRevenuePenetration?: number | undefined
  /** At least 0. */
  readonly revenueFromSubscriptionsWithMultipleDeliveries?: number | undefined
  /** At least 0. */
  readonly revenueFromActiveSubscriptionsWithSingleDelivery?: number | undefined
  /** At least 0. */
  readonly revenueFromCancelledSubscriptionsAfterSingleDelivery?: number | undefined
  /** In per cent. 0 to 100. */
  readonly subscriberRetentionFor30Days?: number | undefined
  /** In per cent. 0 to 100. */
  readonly subscriberRetentionFor90Days?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetrationFor0PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetrationFor5PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetrationFor10PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetrationFor5PlusPercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly shareOfCouponSubscriptions?: number | undefined
  /** At least 0. */
  readonly nonSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  readonly lostSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  readonly lostSubscriberLifeTimeValueFromSNS?: number | undefined
  /** At least 0. */
  readonly growingSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  readonly growingSubscriberLifeTimeValueFromSNS?: number | undefined
  /** At least 0. */
  readonly establishedSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  readonly establishedSubscriberLifeTimeValueFromSNS?: number | undefined
  /** In per cent. 0 to 100. */
  readonly signupConversionFor0PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly signupConversionFor5PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly signupConversionFor10PercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly signupConversionFor5PlusPercentSellerFunding?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetration?: number | undefined
  readonly timeInterval?: TimeInterval | undefined
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
}

const $GetSellingPartnerMetricsResponseMetric: Shape.Shape = Shape.define(() => Shape.Struct({
  notDeliveredDueToOOS: Shape.optional(Shape.Number),
  totalSubscriptionsRevenue: Shape.optional(Shape.Number),
  shippedSubscriptionUnits: Shape.optional(Shape.Number),
  activeSubscriptions: Shape.optional(Shape.Number),
  subscriberAverageRevenue: Shape.optional(Shape.Number),
  nonSubscriberAverageRevenue: Shape.optional(Shape.Number),
  lostRevenueDueToOOS: Shape.optional(Shape.Number),
  subscriberAverageReorders: Shape.optional(Shape.Number),
  nonSubscriberAverageReorders: Shape.optional(Shape.Number),
  couponsRevenuePenetration: Shape.optional(Shape.Number),
  revenueFromSubscriptionsWithMultipleDeliveries: Shape.optional(Shape.Number),
  revenueFromActiveSubscriptionsWithSingleDelivery: Shape.optional(Shape.Number),
  revenueFromCancelledSubscriptionsAfterSingleDelivery: Shape.optional(Shape.Number),
  subscriberRetentionFor30Days: Shape.optional(Shape.Number),
  subscriberRetentionFor90Days: Shape.optional(Shape.Number),
  revenuePenetrationFor0PercentSellerFunding: Shape.optional(Shape.Number),
  revenuePenetrationFor5PercentSellerFunding: Shape.optional(Shape.Number),
  revenuePenetrationFor10PercentSellerFunding: Shape.optional(Shape.Number),
  revenuePenetrationFor5PlusPercentSellerFunding: Shape.optional(Shape.Number),
  shareOfCouponSubscriptions: Shape.optional(Shape.Number),
  nonSubscriberLifeTimeValueFromOTP: Shape.optional(Shape.Number),
  lostSubscriberLifeTimeValueFromOTP: Shape.optional(Shape.Number),
  lostSubscriberLifeTimeValueFromSNS: Shape.optional(Shape.Number),
  growingSubscriberLifeTimeValueFromOTP: Shape.optional(Shape.Number),
  growingSubscriberLifeTimeValueFromSNS: Shape.optional(Shape.Number),
  establishedSubscriberLifeTimeValueFromOTP: Shape.optional(Shape.Number),
  establishedSubscriberLifeTimeValueFromSNS: Shape.optional(Shape.Number),
  signupConversionFor0PercentSellerFunding: Shape.optional(Shape.Number),
  signupConversionFor5PercentSellerFunding: Shape.optional(Shape.Number),
  signupConversionFor10PercentSellerFunding: Shape.optional(Shape.Number),
  signupConversionFor5PlusPercentSellerFunding: Shape.optional(Shape.Number),
  revenuePenetration: Shape.optional(Shape.Number),
  timeInterval: Shape.optional($TimeInterval),
  currencyCode: Shape.optional(Shape.String)
}))
export const GetSellingPartnerMetricsResponseMetric: Schemas.Codec<GetSellingPartnerMetricsResponseMetric> = Schemas.make(
  $GetSellingPartnerMetricsResponseMetric
)

export interface ListOfferMetricsResponse {
  readonly offers?: ReadonlyArray<ListOfferMetricsResponseOffer> | undefined
  /** The page tokens. */
  readonly pagination?: PaginationResponse | undefined
}

const $ListOfferMetricsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  offers: Shape.optional(Shape.Array($ListOfferMetricsResponseOffer)),
  pagination: Shape.optional($PaginationResponse)
}))
export const ListOfferMetricsResponse: Schemas.Codec<ListOfferMetricsResponse> = Schemas.make($ListOfferMetricsResponse)

export interface ListOffersResponse {
  readonly offers?: ReadonlyArray<ListOffersResponseOffer> | undefined
  /** The page tokens. */
  readonly pagination?: PaginationResponse | undefined
}

const $ListOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  offers: Shape.optional(Shape.Array($ListOffersResponseOffer)),
  pagination: Shape.optional($PaginationResponse)
}))
export const ListOffersResponse: Schemas.Codec<ListOffersResponse> = Schemas.make($ListOffersResponse)

export interface ListOffersResponseOffer {
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: MarketplaceId | undefined
  /** `ELIGIBLE`, `INELIGIBLE`, `SUSPENDED` or `REPLENISHMENT_ONLY_ORDERING`. */
  readonly eligibility?: EligibilityStatus | undefined
  readonly offerProgramConfiguration?: OfferProgramConfiguration | undefined
  /** `SUBSCRIBE_AND_SAVE`. */
  readonly programType?: ProgramType | undefined
  readonly vendorCodes?: ReadonlyArray<string> | undefined
  /** At least 0. */
  readonly price?: number | undefined
  readonly priceCurrencyCode?: string | undefined
  /** A whole number, at least 0. */
  readonly inventory?: number | undefined
  readonly stockRisk?: string | undefined
  readonly deliveriesConditions?: ReadonlyArray<DeliveriesCondition> | undefined
  /** A whole number, at least 0. */
  readonly subscriptions?: number | undefined
  readonly fulfillmentNetworkIDType?: string | undefined
  readonly forecastDeliveries?: ForecastDeliveries | undefined
}

const $ListOffersResponseOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  sku: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String),
  marketplaceId: Shape.optional($MarketplaceId),
  eligibility: Shape.optional($EligibilityStatus),
  offerProgramConfiguration: Shape.optional($OfferProgramConfiguration),
  programType: Shape.optional($ProgramType),
  vendorCodes: Shape.optional(Shape.Array(Shape.String)),
  price: Shape.optional(Shape.Number),
  priceCurrencyCode: Shape.optional(Shape.String),
  inventory: Shape.optional(Shape.Number),
  stockRisk: Shape.optional(Shape.String),
  deliveriesConditions: Shape.optional(Shape.Array($DeliveriesCondition)),
  subscriptions: Shape.optional(Shape.Number),
  fulfillmentNetworkIDType: Shape.optional(Shape.String),
  forecastDeliveries: Shape.optional($ForecastDeliveries)
}))
export const ListOffersResponseOffer: Schemas.Codec<ListOffersResponseOffer> = Schemas.make($ListOffersResponseOffer)

export interface ForecastDeliveries {
  /** A whole number, at least 0. */
  readonly next15DaysDeliveries?: number | undefined
  /** A whole number, at least 0. */
  readonly next30DaysDeliveries?: number | undefined
  /** A whole number, at least 0. */
  readonly next60DaysDeliveries?: number | undefined
  /** A whole number, at least 0. */
  readonly next90DaysDeliveries?: number | undefined
}

const $ForecastDeliveries: Shape.Shape = Shape.define(() => Shape.Struct({
  next15DaysDeliveries: Shape.optional(Shape.Number),
  next30DaysDeliveries: Shape.optional(Shape.Number),
  next60DaysDeliveries: Shape.optional(Shape.Number),
  next90DaysDeliveries: Shape.optional(Shape.Number)
}))
export const ForecastDeliveries: Schemas.Codec<ForecastDeliveries> = Schemas.make($ForecastDeliveries)

export interface DeliveriesCondition {
  readonly condition?: "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING" | "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK" | "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES" | (string & {}) | undefined
  /** A whole number, at least 0. */
  readonly next30DaysDeliveries?: number | undefined
}

const $DeliveriesCondition: Shape.Shape = Shape.define(() => Shape.Struct({
  condition: Shape.optional(Shape.String),
  next30DaysDeliveries: Shape.optional(Shape.Number)
}))
export const DeliveriesCondition: Schemas.Codec<DeliveriesCondition> = Schemas.make($DeliveriesCondition)

export interface PaginationResponse {
  /** A whole number, at least 0. */
  readonly totalResults?: number | undefined
}

const $PaginationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  totalResults: Shape.optional(Shape.Number)
}))
export const PaginationResponse: Schemas.Codec<PaginationResponse> = Schemas.make($PaginationResponse)

export interface ListOfferMetricsResponseOffer {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  /** `AMAZON` or `MERCHANT`. */
  readonly fulfillmentChannelType?: FulfillmentChannelType | undefined
  readonly brandName?: string | undefined
  readonly productGroup?: string | undefined
  /** In per cent. 0 to 100. */
  readonly notDeliveredDueToOOS?: number | undefined
  /** At least 0. */
  readonly totalSubscriptionsRevenue?: number | undefined
  /** A whole number, at least 0. */
  readonly shippedSubscriptionUnits?: number | undefined
  /** A whole number, at least 0. */
  readonly activeSubscriptions?: number | undefined
  /** In per cent. 0 to 100. */
  readonly revenuePenetration?: number | undefined
  /** At least 0. */
  readonly lostRevenueDueToOOS?: number | undefined
  /** In per cent. 0 to 100. */
  readonly couponsRevenuePenetration?: number | undefined
  /** In per cent. 0 to 100. */
  readonly shareOfCouponSubscriptions?: number | undefined
  /** At least 0. */
  readonly next30DayTotalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  readonly next60DayTotalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  readonly next90DayTotalSubscriptionsRevenue?: number | undefined
  /** A whole number, at least 0. */
  readonly next30DayShippedSubscriptionUnits?: number | undefined
  /** A whole number, at least 0. */
  readonly next60DayShippedSubscriptionUnits?: number | undefined
  /** A whole number, at least 0. */
  readonly next90DayShippedSubscriptionUnits?: number | undefined
  readonly timeInterval?: TimeInterval | undefined
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
}

const $ListOfferMetricsResponseOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  fulfillmentChannelType: Shape.optional($FulfillmentChannelType),
  brandName: Shape.optional(Shape.String),
  productGroup: Shape.optional(Shape.String),
  notDeliveredDueToOOS: Shape.optional(Shape.Number),
  totalSubscriptionsRevenue: Shape.optional(Shape.Number),
  shippedSubscriptionUnits: Shape.optional(Shape.Number),
  activeSubscriptions: Shape.optional(Shape.Number),
  revenuePenetration: Shape.optional(Shape.Number),
  lostRevenueDueToOOS: Shape.optional(Shape.Number),
  couponsRevenuePenetration: Shape.optional(Shape.Number),
  shareOfCouponSubscriptions: Shape.optional(Shape.Number),
  next30DayTotalSubscriptionsRevenue: Shape.optional(Shape.Number),
  next60DayTotalSubscriptionsRevenue: Shape.optional(Shape.Number),
  next90DayTotalSubscriptionsRevenue: Shape.optional(Shape.Number),
  next30DayShippedSubscriptionUnits: Shape.optional(Shape.Number),
  next60DayShippedSubscriptionUnits: Shape.optional(Shape.Number),
  next90DayShippedSubscriptionUnits: Shape.optional(Shape.Number),
  timeInterval: Shape.optional($TimeInterval),
  currencyCode: Shape.optional(Shape.String)
}))
export const ListOfferMetricsResponseOffer: Schemas.Codec<ListOfferMetricsResponseOffer> = Schemas.make(
  $ListOfferMetricsResponseOffer
)

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

/** `TimeInterval` in requests. */
export interface TimeIntervalInput {
  /** ISO 8601. */
  readonly startDate: DateTimeInput
  /** ISO 8601. */
  readonly endDate: DateTimeInput
}

const $TimeIntervalInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.DateTimeInput,
  endDate: Shape.DateTimeInput
}))
export const TimeIntervalInput: Schemas.Codec<TimeIntervalInput> = Schemas.make($TimeIntervalInput)
