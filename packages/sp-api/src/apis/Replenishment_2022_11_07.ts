// AUTO-GENERATED from replenishment-2022-11-07.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Replenishment 2022-11-07. */
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

/** Input of `getSellingPartnerMetrics`. */
export interface GetSellingPartnerMetricsInput {
  readonly body?: GetSellingPartnerMetricsRequest | undefined
}

const $GetSellingPartnerMetricsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: C.optional($GetSellingPartnerMetricsRequest)
}))
export const GetSellingPartnerMetricsInput: S.Codec<GetSellingPartnerMetricsInput> = /*#__PURE__*/ S.schema(
  $GetSellingPartnerMetricsInput
)

/**
 * `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getSellingPartnerMetrics: Op.Operation<
  void | GetSellingPartnerMetricsInput,
  GetSellingPartnerMetricsResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $GetSellingPartnerMetricsRequest, output: (): C.Shape => $GetSellingPartnerMetricsResponse })

/** Input of `listOfferMetrics`. */
export interface ListOfferMetricsInput {
  readonly body?: ListOfferMetricsRequest | undefined
}

const $ListOfferMetricsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: C.optional($ListOfferMetricsRequest)
}))
export const ListOfferMetricsInput: S.Codec<ListOfferMetricsInput> = /*#__PURE__*/ S.schema($ListOfferMetricsInput)

/**
 * `POST /replenishment/2022-11-07/offers/metrics/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `pagination.totalResults`; pages that end before it fail with `PagesIncomplete`, after their items
 * - Repeated when the outcome of a call is unknown
 */
export const listOfferMetrics: Paging.ItemsOperation<
  void | ListOfferMetricsInput,
  ListOfferMetricsResponse,
  ListOfferMetricsResponseOffer
> = /*#__PURE__*/ Paging.items({
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
}, { body: (): C.Shape => $ListOfferMetricsRequest, output: (): C.Shape => $ListOfferMetricsResponse })

/** Input of `listOffers`. */
export interface ListOffersInput {
  readonly body?: ListOffersRequest | undefined
}

const $ListOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: C.optional($ListOffersRequest) }))
export const ListOffersInput: S.Codec<ListOffersInput> = /*#__PURE__*/ S.schema($ListOffersInput)

/**
 * `POST /replenishment/2022-11-07/offers/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `pagination.totalResults`; pages that end before it fail with `PagesIncomplete`, after their items
 * - Repeated when the outcome of a call is unknown
 */
export const listOffers: Paging.ItemsOperation<
  void | ListOffersInput,
  ListOffersResponse,
  ListOffersResponseOffer
> = /*#__PURE__*/ Paging.items({
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
}, { body: (): C.Shape => $ListOffersRequest, output: (): C.Shape => $ListOffersResponse })

/** The operations of Replenishment as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Replenishment_2022_11_07")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getSellingPartnerMetrics,
  listOfferMetrics,
  listOffers
}))

export interface GetSellingPartnerMetricsRequest {
  readonly aggregationFrequency?: AggregationFrequency | undefined
  readonly timeInterval: TimeIntervalInput
  readonly metrics?: ReadonlyArray<Metric> | undefined
  readonly filters?: GetSellingPartnerMetricsRequestFilters | undefined
  readonly timePeriodType: TimePeriodType
  readonly marketplaceId: MarketplaceId
  readonly programTypes: ProgramTypes
}

const $GetSellingPartnerMetricsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  aggregationFrequency: C.optional($AggregationFrequency),
  timeInterval: $TimeIntervalInput,
  metrics: C.optional(C.Array($Metric)),
  filters: C.optional($GetSellingPartnerMetricsRequestFilters),
  timePeriodType: $TimePeriodType,
  marketplaceId: $MarketplaceId,
  programTypes: $ProgramTypes
}))
export const GetSellingPartnerMetricsRequest: S.Codec<GetSellingPartnerMetricsRequest> = /*#__PURE__*/ S.schema(
  $GetSellingPartnerMetricsRequest
)

export interface ListOfferMetricsRequest {
  readonly pagination: ListOfferMetricsRequestPagination
  readonly sort?: ListOfferMetricsRequestSort | undefined
  readonly filters: ListOfferMetricsRequestFilters
}

const $ListOfferMetricsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: $ListOfferMetricsRequestPagination,
  sort: C.optional($ListOfferMetricsRequestSort),
  filters: $ListOfferMetricsRequestFilters
}))
export const ListOfferMetricsRequest: S.Codec<ListOfferMetricsRequest> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsRequest
)

export interface ListOffersRequest {
  readonly pagination: ListOffersRequestPagination
  readonly filters: ListOffersRequestFilters
  readonly sort?: ListOffersRequestSort | undefined
}

const $ListOffersRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: $ListOffersRequestPagination,
  filters: $ListOffersRequestFilters,
  sort: C.optional($ListOffersRequestSort)
}))
export const ListOffersRequest: S.Codec<ListOffersRequest> = /*#__PURE__*/ S.schema($ListOffersRequest)

export type EligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | "SUSPENDED" | "REPLENISHMENT_ONLY_ORDERING" | (string & {})

const $EligibilityStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EligibilityStatus: S.Codec<EligibilityStatus> = /*#__PURE__*/ S.schema($EligibilityStatus)

export type FulfillmentChannelType = "AMAZON" | "MERCHANT" | (string & {})

const $FulfillmentChannelType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentChannelType: S.Codec<FulfillmentChannelType> = /*#__PURE__*/ S.schema($FulfillmentChannelType)

export interface Preference {
  readonly autoEnrollment?: ReadonlyArray<AutoEnrollmentPreference> | undefined
}

const $Preference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  autoEnrollment: C.optional(C.Array($AutoEnrollmentPreference))
}))
export const Preference: S.Codec<Preference> = /*#__PURE__*/ S.schema($Preference)

export interface Promotion {
  readonly sellingPartnerFundedBaseDiscount?: DiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: DiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: DiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: DiscountFunding | undefined
}

const $Promotion: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingPartnerFundedBaseDiscount: C.optional($DiscountFunding),
  sellingPartnerFundedTieredDiscount: C.optional($DiscountFunding),
  amazonFundedBaseDiscount: C.optional($DiscountFunding),
  amazonFundedTieredDiscount: C.optional($DiscountFunding)
}))
export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.schema($Promotion)

export interface DiscountFunding {
  readonly percentage?: ReadonlyArray<number> | undefined
}

const $DiscountFunding: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  percentage: C.optional(C.Array(C.Number, 10))
}))
export const DiscountFunding: S.Codec<DiscountFunding> = /*#__PURE__*/ S.schema($DiscountFunding)

export interface OfferProgramConfiguration {
  readonly preferences?: OfferProgramConfigurationPreferences | undefined
  readonly promotions?: OfferProgramConfigurationPromotions | undefined
  readonly enrollmentMethod?: EnrollmentMethod | undefined
}

const $OfferProgramConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  preferences: C.optional($OfferProgramConfigurationPreferences),
  promotions: C.optional($OfferProgramConfigurationPromotions),
  enrollmentMethod: C.optional($EnrollmentMethod)
}))
export const OfferProgramConfiguration: S.Codec<OfferProgramConfiguration> = /*#__PURE__*/ S.schema(
  $OfferProgramConfiguration
)

export interface OfferProgramConfigurationPreferences {
  readonly autoEnrollment?: AutoEnrollmentPreference | undefined
}

const $OfferProgramConfigurationPreferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  autoEnrollment: C.optional($AutoEnrollmentPreference)
}))
export const OfferProgramConfigurationPreferences: S.Codec<OfferProgramConfigurationPreferences> = /*#__PURE__*/ S.schema(
  $OfferProgramConfigurationPreferences
)

export interface OfferProgramConfigurationPromotions {
  readonly sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
}

const $OfferProgramConfigurationPromotions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingPartnerFundedBaseDiscount: C.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  sellingPartnerFundedTieredDiscount: C.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  amazonFundedBaseDiscount: C.optional($OfferProgramConfigurationPromotionsDiscountFunding),
  amazonFundedTieredDiscount: C.optional($OfferProgramConfigurationPromotionsDiscountFunding)
}))
export const OfferProgramConfigurationPromotions: S.Codec<OfferProgramConfigurationPromotions> = /*#__PURE__*/ S.schema(
  $OfferProgramConfigurationPromotions
)

export interface OfferProgramConfigurationPromotionsDiscountFunding {
  readonly percentage?: number | undefined
}

const $OfferProgramConfigurationPromotionsDiscountFunding: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  percentage: C.optional(C.Number)
}))
export const OfferProgramConfigurationPromotionsDiscountFunding: S.Codec<OfferProgramConfigurationPromotionsDiscountFunding> = /*#__PURE__*/ S.schema(
  $OfferProgramConfigurationPromotionsDiscountFunding
)

export interface GetSellingPartnerMetricsRequestFilters {
  readonly asins?: ReadonlyArray<string> | undefined
  readonly skus?: ReadonlyArray<string> | undefined
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly productGroups?: ReadonlyArray<string> | undefined
}

const $GetSellingPartnerMetricsRequestFilters: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asins: C.optional(C.Array(C.String, 20)),
  skus: C.optional(C.Array(C.String, 20)),
  fulfillmentChannelTypes: C.optional(C.Array($FulfillmentChannelType, 2)),
  brandNames: C.optional(C.Array(C.String, 20)),
  productGroups: C.optional(C.Array(C.String, 20))
}))
export const GetSellingPartnerMetricsRequestFilters: S.Codec<GetSellingPartnerMetricsRequestFilters> = /*#__PURE__*/ S.schema(
  $GetSellingPartnerMetricsRequestFilters
)

export interface ListOfferMetricsRequestPagination {
  readonly limit: number
  readonly offset: number
}

const $ListOfferMetricsRequestPagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.Number,
  offset: C.Number
}))
export const ListOfferMetricsRequestPagination: S.Codec<ListOfferMetricsRequestPagination> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsRequestPagination
)

export type AutoEnrollmentPreference = "OPTED_IN" | "OPTED_OUT" | (string & {})

const $AutoEnrollmentPreference: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AutoEnrollmentPreference: S.Codec<AutoEnrollmentPreference> = /*#__PURE__*/ S.schema(
  $AutoEnrollmentPreference
)

export type ProgramTypes = ReadonlyArray<ProgramType>

const $ProgramTypes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ProgramType))
export const ProgramTypes: S.Codec<ProgramTypes> = /*#__PURE__*/ S.schema($ProgramTypes)

export type ProgramType = "SUBSCRIBE_AND_SAVE" | (string & {})

const $ProgramType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ProgramType: S.Codec<ProgramType> = /*#__PURE__*/ S.schema($ProgramType)

export type EnrollmentMethod = "MANUAL" | "AUTOMATIC" | (string & {})

const $EnrollmentMethod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EnrollmentMethod: S.Codec<EnrollmentMethod> = /*#__PURE__*/ S.schema($EnrollmentMethod)

export interface ListOfferMetricsRequestFilters {
  readonly aggregationFrequency?: AggregationFrequency | undefined
  readonly timeInterval: TimeIntervalInput
  readonly timePeriodType: TimePeriodType
  readonly marketplaceId: MarketplaceId
  readonly programTypes: ProgramTypes
  readonly asins?: ReadonlyArray<string> | undefined
  readonly skus?: ReadonlyArray<string> | undefined
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly productGroups?: ReadonlyArray<string> | undefined
}

const $ListOfferMetricsRequestFilters: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  aggregationFrequency: C.optional($AggregationFrequency),
  timeInterval: $TimeIntervalInput,
  timePeriodType: $TimePeriodType,
  marketplaceId: $MarketplaceId,
  programTypes: $ProgramTypes,
  asins: C.optional(C.Array(C.String, 20)),
  skus: C.optional(C.Array(C.String, 20)),
  fulfillmentChannelTypes: C.optional(C.Array($FulfillmentChannelType, 2)),
  brandNames: C.optional(C.Array(C.String, 20)),
  productGroups: C.optional(C.Array(C.String, 20))
}))
export const ListOfferMetricsRequestFilters: S.Codec<ListOfferMetricsRequestFilters> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsRequestFilters
)

export interface ListOfferMetricsRequestSort {
  readonly order: SortOrder
  readonly key: ListOfferMetricsSortKey
}

const $ListOfferMetricsRequestSort: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  order: $SortOrder,
  key: $ListOfferMetricsSortKey
}))
export const ListOfferMetricsRequestSort: S.Codec<ListOfferMetricsRequestSort> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsRequestSort
)

export type ListOfferMetricsSortKey = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | (string & {})

const $ListOfferMetricsSortKey: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ListOfferMetricsSortKey: S.Codec<ListOfferMetricsSortKey> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsSortKey
)

export interface ListOffersRequestPagination {
  readonly limit: number
  readonly offset: number
}

const $ListOffersRequestPagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.Number,
  offset: C.Number
}))
export const ListOffersRequestPagination: S.Codec<ListOffersRequestPagination> = /*#__PURE__*/ S.schema(
  $ListOffersRequestPagination
)

export interface ListOffersRequestFilters {
  readonly marketplaceId: MarketplaceId
  readonly skus?: ReadonlyArray<string> | undefined
  readonly asins?: ReadonlyArray<string> | undefined
  readonly eligibilities?: ReadonlyArray<EligibilityStatus> | undefined
  readonly preferences?: Preference | undefined
  readonly promotions?: Promotion | undefined
  readonly programTypes: ProgramTypes
  readonly deliveriesConditions?: ReadonlyArray<"NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING" | "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK" | "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES" | (string & {})> | undefined
}

const $ListOffersRequestFilters: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  skus: C.optional(C.Array(C.String, 20)),
  asins: C.optional(C.Array(C.String, 20)),
  eligibilities: C.optional(C.Array($EligibilityStatus)),
  preferences: C.optional($Preference),
  promotions: C.optional($Promotion),
  programTypes: $ProgramTypes,
  deliveriesConditions: C.optional(C.Array(C.String))
}))
export const ListOffersRequestFilters: S.Codec<ListOffersRequestFilters> = /*#__PURE__*/ S.schema(
  $ListOffersRequestFilters
)

export interface ListOffersRequestSort {
  readonly order: SortOrder
  readonly key: ListOffersSortKey
}

const $ListOffersRequestSort: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  order: $SortOrder,
  key: $ListOffersSortKey
}))
export const ListOffersRequestSort: S.Codec<ListOffersRequestSort> = /*#__PURE__*/ S.schema($ListOffersRequestSort)

export type ListOffersSortKey = "ASIN" | "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "INVENTORY" | "PRICE" | "SUBSCRIPTION_COUNT" | "FULFILLMENT_NETWORK_ID_TYPE" | (string & {})

const $ListOffersSortKey: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ListOffersSortKey: S.Codec<ListOffersSortKey> = /*#__PURE__*/ S.schema($ListOffersSortKey)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export type AggregationFrequency = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | (string & {})

const $AggregationFrequency: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AggregationFrequency: S.Codec<AggregationFrequency> = /*#__PURE__*/ S.schema($AggregationFrequency)

export interface TimeInterval {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $TimeInterval: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: C.String, endDate: C.String }))
export const TimeInterval: S.Codec<TimeInterval> = /*#__PURE__*/ S.schema($TimeInterval)

export type Metric = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NOT_DELIVERED_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE" | "LOST_REVENUE_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS" | "COUPONS_REVENUE_PENETRATION" | "REVENUE_BY_DELIVERIES" | "SUBSCRIBER_RETENTION" | "REVENUE_PENETRATION_BY_SELLER_FUNDING" | "SHARE_OF_COUPON_SUBSCRIPTIONS" | "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT" | "SIGNUP_CONVERSION_BY_SELLER_FUNDING" | "REVENUE_PENETRATION" | (string & {})

const $Metric: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Metric: S.Codec<Metric> = /*#__PURE__*/ S.schema($Metric)

export type SortOrder = "ASC" | "DESC" | (string & {})

const $SortOrder: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SortOrder: S.Codec<SortOrder> = /*#__PURE__*/ S.schema($SortOrder)

export type TimePeriodType = "PERFORMANCE" | "FORECAST" | (string & {})

const $TimePeriodType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TimePeriodType: S.Codec<TimePeriodType> = /*#__PURE__*/ S.schema($TimePeriodType)

export interface GetSellingPartnerMetricsResponse {
  readonly metrics?: ReadonlyArray<GetSellingPartnerMetricsResponseMetric> | undefined
}

const $GetSellingPartnerMetricsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  metrics: C.optional(C.Array($GetSellingPartnerMetricsResponseMetric))
}))
export const GetSellingPartnerMetricsResponse: S.Codec<GetSellingPartnerMetricsResponse> = /*#__PURE__*/ S.schema(
  $GetSellingPartnerMetricsResponse
)

export interface GetSellingPartnerMetricsResponseMetric {
  readonly notDeliveredDueToOOS?: number | undefined
  readonly totalSubscriptionsRevenue?: number | undefined
  readonly shippedSubscriptionUnits?: number | undefined
  readonly activeSubscriptions?: number | undefined
  readonly subscriberAverageRevenue?: number | undefined
  readonly nonSubscriberAverageRevenue?: number | undefined
  readonly lostRevenueDueToOOS?: number | undefined
  readonly subscriberAverageReorders?: number | undefined
  readonly nonSubscriberAverageReorders?: number | undefined
  readonly couponsRevenuePenetration?: number | undefined
  readonly revenueFromSubscriptionsWithMultipleDeliveries?: number | undefined
  readonly revenueFromActiveSubscriptionsWithSingleDelivery?: number | undefined
  readonly revenueFromCancelledSubscriptionsAfterSingleDelivery?: number | undefined
  readonly subscriberRetentionFor30Days?: number | undefined
  readonly subscriberRetentionFor90Days?: number | undefined
  readonly revenuePenetrationFor0PercentSellerFunding?: number | undefined
  readonly revenuePenetrationFor5PercentSellerFunding?: number | undefined
  readonly revenuePenetrationFor10PercentSellerFunding?: number | undefined
  readonly revenuePenetrationFor5PlusPercentSellerFunding?: number | undefined
  readonly shareOfCouponSubscriptions?: number | undefined
  readonly nonSubscriberLifeTimeValueFromOTP?: number | undefined
  readonly lostSubscriberLifeTimeValueFromOTP?: number | undefined
  readonly lostSubscriberLifeTimeValueFromSNS?: number | undefined
  readonly growingSubscriberLifeTimeValueFromOTP?: number | undefined
  readonly growingSubscriberLifeTimeValueFromSNS?: number | undefined
  readonly establishedSubscriberLifeTimeValueFromOTP?: number | undefined
  readonly establishedSubscriberLifeTimeValueFromSNS?: number | undefined
  readonly signupConversionFor0PercentSellerFunding?: number | undefined
  readonly signupConversionFor5PercentSellerFunding?: number | undefined
  readonly signupConversionFor10PercentSellerFunding?: number | undefined
  readonly signupConversionFor5PlusPercentSellerFunding?: number | undefined
  readonly revenuePenetration?: number | undefined
  readonly timeInterval?: TimeInterval | undefined
  readonly currencyCode?: string | undefined
}

const $GetSellingPartnerMetricsResponseMetric: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notDeliveredDueToOOS: C.optional(C.Number),
  totalSubscriptionsRevenue: C.optional(C.Number),
  shippedSubscriptionUnits: C.optional(C.Number),
  activeSubscriptions: C.optional(C.Number),
  subscriberAverageRevenue: C.optional(C.Number),
  nonSubscriberAverageRevenue: C.optional(C.Number),
  lostRevenueDueToOOS: C.optional(C.Number),
  subscriberAverageReorders: C.optional(C.Number),
  nonSubscriberAverageReorders: C.optional(C.Number),
  couponsRevenuePenetration: C.optional(C.Number),
  revenueFromSubscriptionsWithMultipleDeliveries: C.optional(C.Number),
  revenueFromActiveSubscriptionsWithSingleDelivery: C.optional(C.Number),
  revenueFromCancelledSubscriptionsAfterSingleDelivery: C.optional(C.Number),
  subscriberRetentionFor30Days: C.optional(C.Number),
  subscriberRetentionFor90Days: C.optional(C.Number),
  revenuePenetrationFor0PercentSellerFunding: C.optional(C.Number),
  revenuePenetrationFor5PercentSellerFunding: C.optional(C.Number),
  revenuePenetrationFor10PercentSellerFunding: C.optional(C.Number),
  revenuePenetrationFor5PlusPercentSellerFunding: C.optional(C.Number),
  shareOfCouponSubscriptions: C.optional(C.Number),
  nonSubscriberLifeTimeValueFromOTP: C.optional(C.Number),
  lostSubscriberLifeTimeValueFromOTP: C.optional(C.Number),
  lostSubscriberLifeTimeValueFromSNS: C.optional(C.Number),
  growingSubscriberLifeTimeValueFromOTP: C.optional(C.Number),
  growingSubscriberLifeTimeValueFromSNS: C.optional(C.Number),
  establishedSubscriberLifeTimeValueFromOTP: C.optional(C.Number),
  establishedSubscriberLifeTimeValueFromSNS: C.optional(C.Number),
  signupConversionFor0PercentSellerFunding: C.optional(C.Number),
  signupConversionFor5PercentSellerFunding: C.optional(C.Number),
  signupConversionFor10PercentSellerFunding: C.optional(C.Number),
  signupConversionFor5PlusPercentSellerFunding: C.optional(C.Number),
  revenuePenetration: C.optional(C.Number),
  timeInterval: C.optional($TimeInterval),
  currencyCode: C.optional(C.String)
}))
export const GetSellingPartnerMetricsResponseMetric: S.Codec<GetSellingPartnerMetricsResponseMetric> = /*#__PURE__*/ S.schema(
  $GetSellingPartnerMetricsResponseMetric
)

export interface ListOfferMetricsResponse {
  readonly offers?: ReadonlyArray<ListOfferMetricsResponseOffer> | undefined
  readonly pagination?: PaginationResponse | undefined
}

const $ListOfferMetricsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offers: C.optional(C.Array($ListOfferMetricsResponseOffer)),
  pagination: C.optional($PaginationResponse)
}))
export const ListOfferMetricsResponse: S.Codec<ListOfferMetricsResponse> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsResponse
)

export interface ListOffersResponse {
  readonly offers?: ReadonlyArray<ListOffersResponseOffer> | undefined
  readonly pagination?: PaginationResponse | undefined
}

const $ListOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offers: C.optional(C.Array($ListOffersResponseOffer)),
  pagination: C.optional($PaginationResponse)
}))
export const ListOffersResponse: S.Codec<ListOffersResponse> = /*#__PURE__*/ S.schema($ListOffersResponse)

export interface ListOffersResponseOffer {
  readonly sku?: string | undefined
  readonly asin?: string | undefined
  readonly marketplaceId?: MarketplaceId | undefined
  readonly eligibility?: EligibilityStatus | undefined
  readonly offerProgramConfiguration?: OfferProgramConfiguration | undefined
  readonly programType?: ProgramType | undefined
  readonly vendorCodes?: ReadonlyArray<string> | undefined
  readonly price?: number | undefined
  readonly priceCurrencyCode?: string | undefined
  readonly inventory?: number | undefined
  readonly stockRisk?: string | undefined
  readonly deliveriesConditions?: ReadonlyArray<DeliveriesCondition> | undefined
  readonly subscriptions?: number | undefined
  readonly fulfillmentNetworkIDType?: string | undefined
  readonly forecastDeliveries?: ForecastDeliveries | undefined
}

const $ListOffersResponseOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sku: C.optional(C.String),
  asin: C.optional(C.String),
  marketplaceId: C.optional($MarketplaceId),
  eligibility: C.optional($EligibilityStatus),
  offerProgramConfiguration: C.optional($OfferProgramConfiguration),
  programType: C.optional($ProgramType),
  vendorCodes: C.optional(C.Array(C.String)),
  price: C.optional(C.Number),
  priceCurrencyCode: C.optional(C.String),
  inventory: C.optional(C.Number),
  stockRisk: C.optional(C.String),
  deliveriesConditions: C.optional(C.Array($DeliveriesCondition)),
  subscriptions: C.optional(C.Number),
  fulfillmentNetworkIDType: C.optional(C.String),
  forecastDeliveries: C.optional($ForecastDeliveries)
}))
export const ListOffersResponseOffer: S.Codec<ListOffersResponseOffer> = /*#__PURE__*/ S.schema(
  $ListOffersResponseOffer
)

export interface ForecastDeliveries {
  readonly next15DaysDeliveries?: number | undefined
  readonly next30DaysDeliveries?: number | undefined
  readonly next60DaysDeliveries?: number | undefined
  readonly next90DaysDeliveries?: number | undefined
}

const $ForecastDeliveries: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  next15DaysDeliveries: C.optional(C.Number),
  next30DaysDeliveries: C.optional(C.Number),
  next60DaysDeliveries: C.optional(C.Number),
  next90DaysDeliveries: C.optional(C.Number)
}))
export const ForecastDeliveries: S.Codec<ForecastDeliveries> = /*#__PURE__*/ S.schema($ForecastDeliveries)

export interface DeliveriesCondition {
  readonly condition?: "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING" | "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK" | "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES" | (string & {}) | undefined
  readonly next30DaysDeliveries?: number | undefined
}

const $DeliveriesCondition: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  condition: C.optional(C.String),
  next30DaysDeliveries: C.optional(C.Number)
}))
export const DeliveriesCondition: S.Codec<DeliveriesCondition> = /*#__PURE__*/ S.schema($DeliveriesCondition)

export interface PaginationResponse {
  readonly totalResults?: number | undefined
}

const $PaginationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ totalResults: C.optional(C.Number) }))
export const PaginationResponse: S.Codec<PaginationResponse> = /*#__PURE__*/ S.schema($PaginationResponse)

export interface ListOfferMetricsResponseOffer {
  readonly asin?: string | undefined
  readonly sku?: string | undefined
  readonly fulfillmentChannelType?: FulfillmentChannelType | undefined
  readonly brandName?: string | undefined
  readonly productGroup?: string | undefined
  readonly notDeliveredDueToOOS?: number | undefined
  readonly totalSubscriptionsRevenue?: number | undefined
  readonly shippedSubscriptionUnits?: number | undefined
  readonly activeSubscriptions?: number | undefined
  readonly revenuePenetration?: number | undefined
  readonly lostRevenueDueToOOS?: number | undefined
  readonly couponsRevenuePenetration?: number | undefined
  readonly shareOfCouponSubscriptions?: number | undefined
  readonly next30DayTotalSubscriptionsRevenue?: number | undefined
  readonly next60DayTotalSubscriptionsRevenue?: number | undefined
  readonly next90DayTotalSubscriptionsRevenue?: number | undefined
  readonly next30DayShippedSubscriptionUnits?: number | undefined
  readonly next60DayShippedSubscriptionUnits?: number | undefined
  readonly next90DayShippedSubscriptionUnits?: number | undefined
  readonly timeInterval?: TimeInterval | undefined
  readonly currencyCode?: string | undefined
}

const $ListOfferMetricsResponseOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  sku: C.optional(C.String),
  fulfillmentChannelType: C.optional($FulfillmentChannelType),
  brandName: C.optional(C.String),
  productGroup: C.optional(C.String),
  notDeliveredDueToOOS: C.optional(C.Number),
  totalSubscriptionsRevenue: C.optional(C.Number),
  shippedSubscriptionUnits: C.optional(C.Number),
  activeSubscriptions: C.optional(C.Number),
  revenuePenetration: C.optional(C.Number),
  lostRevenueDueToOOS: C.optional(C.Number),
  couponsRevenuePenetration: C.optional(C.Number),
  shareOfCouponSubscriptions: C.optional(C.Number),
  next30DayTotalSubscriptionsRevenue: C.optional(C.Number),
  next60DayTotalSubscriptionsRevenue: C.optional(C.Number),
  next90DayTotalSubscriptionsRevenue: C.optional(C.Number),
  next30DayShippedSubscriptionUnits: C.optional(C.Number),
  next60DayShippedSubscriptionUnits: C.optional(C.Number),
  next90DayShippedSubscriptionUnits: C.optional(C.Number),
  timeInterval: C.optional($TimeInterval),
  currencyCode: C.optional(C.String)
}))
export const ListOfferMetricsResponseOffer: S.Codec<ListOfferMetricsResponseOffer> = /*#__PURE__*/ S.schema(
  $ListOfferMetricsResponseOffer
)

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

/** `TimeInterval` in requests. */
export interface TimeIntervalInput {
  readonly startDate: DateTimeInput
  readonly endDate: DateTimeInput
}

const $TimeIntervalInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDate: C.DateTimeInput,
  endDate: C.DateTimeInput
}))
export const TimeIntervalInput: S.Codec<TimeIntervalInput> = /*#__PURE__*/ S.schema($TimeIntervalInput)
