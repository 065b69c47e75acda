// AUTO-GENERATED from replenishment-2022-11-07.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Replenishment 2022-11-07. */
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

/** Input of `getSellingPartnerMetrics`. */
export interface GetSellingPartnerMetricsInput {
  readonly body?: GetSellingPartnerMetricsRequest | undefined
}

export const GetSellingPartnerMetricsInput: S.Codec<GetSellingPartnerMetricsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: S.optional(GetSellingPartnerMetricsRequest) })
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
}, { body: (): S.Built => GetSellingPartnerMetricsRequest, output: (): S.Built => GetSellingPartnerMetricsResponse })

/** Input of `listOfferMetrics`. */
export interface ListOfferMetricsInput {
  readonly body?: ListOfferMetricsRequest | undefined
}

export const ListOfferMetricsInput: S.Codec<ListOfferMetricsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: S.optional(ListOfferMetricsRequest)
}))

/**
 * `POST /replenishment/2022-11-07/offers/metrics/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
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
    total: ["pagination", "totalResults"],
    items: ["offers"]
  }
}, { body: (): S.Built => ListOfferMetricsRequest, output: (): S.Built => ListOfferMetricsResponse })

/** Input of `listOffers`. */
export interface ListOffersInput {
  readonly body?: ListOffersRequest | undefined
}

export const ListOffersInput: S.Codec<ListOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: S.optional(ListOffersRequest)
}))

/**
 * `POST /replenishment/2022-11-07/offers/search`
 *
 * - Rate: 1 request per second, burst 1
 * - Pages: `.pages(input)` and `.items(input)`
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
    total: ["pagination", "totalResults"],
    items: ["offers"]
  }
}, { body: (): S.Built => ListOffersRequest, output: (): S.Built => ListOffersResponse })

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
  readonly timeInterval: TimeInterval
  readonly metrics?: ReadonlyArray<Metric> | undefined
  readonly filters?: GetSellingPartnerMetricsRequestFilters | undefined
  readonly timePeriodType: TimePeriodType
  readonly marketplaceId: MarketplaceId
  readonly programTypes: ProgramTypes
}

export const GetSellingPartnerMetricsRequest: S.Codec<GetSellingPartnerMetricsRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    aggregationFrequency: S.optional(AggregationFrequency),
    timeInterval: TimeInterval,
    metrics: S.optional(S.Array(Metric)),
    filters: S.optional(GetSellingPartnerMetricsRequestFilters),
    timePeriodType: TimePeriodType,
    marketplaceId: MarketplaceId,
    programTypes: ProgramTypes
  })
)

export interface ListOfferMetricsRequest {
  readonly pagination: ListOfferMetricsRequestPagination
  readonly sort?: ListOfferMetricsRequestSort | undefined
  readonly filters: ListOfferMetricsRequestFilters
}

export const ListOfferMetricsRequest: S.Codec<ListOfferMetricsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: ListOfferMetricsRequestPagination,
  sort: S.optional(ListOfferMetricsRequestSort),
  filters: ListOfferMetricsRequestFilters
}))

export interface ListOffersRequest {
  readonly pagination: ListOffersRequestPagination
  readonly filters: ListOffersRequestFilters
  readonly sort?: ListOffersRequestSort | undefined
}

export const ListOffersRequest: S.Codec<ListOffersRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: ListOffersRequestPagination,
  filters: ListOffersRequestFilters,
  sort: S.optional(ListOffersRequestSort)
}))

export type EligibilityStatus = "ELIGIBLE" | "INELIGIBLE" | "SUSPENDED" | "REPLENISHMENT_ONLY_ORDERING" | (string & {})

export const EligibilityStatus: S.Codec<EligibilityStatus> = /*#__PURE__*/ S.define(() => S.String)

export type FulfillmentChannelType = "AMAZON" | "MERCHANT" | (string & {})

export const FulfillmentChannelType: S.Codec<FulfillmentChannelType> = /*#__PURE__*/ S.define(() => S.String)

export interface Preference {
  readonly autoEnrollment?: ReadonlyArray<AutoEnrollmentPreference> | undefined
}

export const Preference: S.Codec<Preference> = /*#__PURE__*/ S.define(() => S.Struct({
  autoEnrollment: S.optional(S.Array(AutoEnrollmentPreference))
}))

export interface Promotion {
  readonly sellingPartnerFundedBaseDiscount?: DiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: DiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: DiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: DiscountFunding | undefined
}

export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingPartnerFundedBaseDiscount: S.optional(DiscountFunding),
  sellingPartnerFundedTieredDiscount: S.optional(DiscountFunding),
  amazonFundedBaseDiscount: S.optional(DiscountFunding),
  amazonFundedTieredDiscount: S.optional(DiscountFunding)
}))

export interface DiscountFunding {
  readonly percentage?: ReadonlyArray<number> | undefined
}

export const DiscountFunding: S.Codec<DiscountFunding> = /*#__PURE__*/ S.define(() => S.Struct({
  percentage: S.optional(S.Array(S.Number))
}))

export interface OfferProgramConfiguration {
  readonly preferences?: OfferProgramConfigurationPreferences | undefined
  readonly promotions?: OfferProgramConfigurationPromotions | undefined
  readonly enrollmentMethod?: EnrollmentMethod | undefined
}

export const OfferProgramConfiguration: S.Codec<OfferProgramConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  preferences: S.optional(OfferProgramConfigurationPreferences),
  promotions: S.optional(OfferProgramConfigurationPromotions),
  enrollmentMethod: S.optional(EnrollmentMethod)
}))

export interface OfferProgramConfigurationPreferences {
  readonly autoEnrollment?: AutoEnrollmentPreference | undefined
}

export const OfferProgramConfigurationPreferences: S.Codec<OfferProgramConfigurationPreferences> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ autoEnrollment: S.optional(AutoEnrollmentPreference) })
  )

export interface OfferProgramConfigurationPromotions {
  readonly sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  readonly amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
}

export const OfferProgramConfigurationPromotions: S.Codec<OfferProgramConfigurationPromotions> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      sellingPartnerFundedBaseDiscount: S.optional(OfferProgramConfigurationPromotionsDiscountFunding),
      sellingPartnerFundedTieredDiscount: S.optional(OfferProgramConfigurationPromotionsDiscountFunding),
      amazonFundedBaseDiscount: S.optional(OfferProgramConfigurationPromotionsDiscountFunding),
      amazonFundedTieredDiscount: S.optional(OfferProgramConfigurationPromotionsDiscountFunding)
    })
  )

export interface OfferProgramConfigurationPromotionsDiscountFunding {
  readonly percentage?: number | undefined
}

export const OfferProgramConfigurationPromotionsDiscountFunding: S.Codec<OfferProgramConfigurationPromotionsDiscountFunding> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ percentage: S.optional(S.Number) })
  )

export interface GetSellingPartnerMetricsRequestFilters {
  readonly asins?: ReadonlyArray<string> | undefined
  readonly skus?: ReadonlyArray<string> | undefined
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly productGroups?: ReadonlyArray<string> | undefined
}

export const GetSellingPartnerMetricsRequestFilters: S.Codec<GetSellingPartnerMetricsRequestFilters> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      asins: S.optional(S.Array(S.String)),
      skus: S.optional(S.Array(S.String)),
      fulfillmentChannelTypes: S.optional(S.Array(FulfillmentChannelType)),
      brandNames: S.optional(S.Array(S.String)),
      productGroups: S.optional(S.Array(S.String))
    })
  )

export interface ListOfferMetricsRequestPagination {
  readonly limit: number
  readonly offset: number
}

export const ListOfferMetricsRequestPagination: S.Codec<ListOfferMetricsRequestPagination> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ limit: S.Number, offset: S.Number })
  )

export type AutoEnrollmentPreference = "OPTED_IN" | "OPTED_OUT" | (string & {})

export const AutoEnrollmentPreference: S.Codec<AutoEnrollmentPreference> = /*#__PURE__*/ S.define(() => S.String)

export type ProgramTypes = ReadonlyArray<ProgramType>

export const ProgramTypes: S.Codec<ProgramTypes> = /*#__PURE__*/ S.define(() => S.Array(ProgramType))

export type ProgramType = "SUBSCRIBE_AND_SAVE" | (string & {})

export const ProgramType: S.Codec<ProgramType> = /*#__PURE__*/ S.define(() => S.String)

export type EnrollmentMethod = "MANUAL" | "AUTOMATIC" | (string & {})

export const EnrollmentMethod: S.Codec<EnrollmentMethod> = /*#__PURE__*/ S.define(() => S.String)

export interface ListOfferMetricsRequestFilters {
  readonly aggregationFrequency?: AggregationFrequency | undefined
  readonly timeInterval: TimeInterval
  readonly timePeriodType: TimePeriodType
  readonly marketplaceId: MarketplaceId
  readonly programTypes: ProgramTypes
  readonly asins?: ReadonlyArray<string> | undefined
  readonly skus?: ReadonlyArray<string> | undefined
  readonly fulfillmentChannelTypes?: ReadonlyArray<FulfillmentChannelType> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly productGroups?: ReadonlyArray<string> | undefined
}

export const ListOfferMetricsRequestFilters: S.Codec<ListOfferMetricsRequestFilters> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    aggregationFrequency: S.optional(AggregationFrequency),
    timeInterval: TimeInterval,
    timePeriodType: TimePeriodType,
    marketplaceId: MarketplaceId,
    programTypes: ProgramTypes,
    asins: S.optional(S.Array(S.String)),
    skus: S.optional(S.Array(S.String)),
    fulfillmentChannelTypes: S.optional(S.Array(FulfillmentChannelType)),
    brandNames: S.optional(S.Array(S.String)),
    productGroups: S.optional(S.Array(S.String))
  })
)

export interface ListOfferMetricsRequestSort {
  readonly order: SortOrder
  readonly key: ListOfferMetricsSortKey
}

export const ListOfferMetricsRequestSort: S.Codec<ListOfferMetricsRequestSort> = /*#__PURE__*/ S.define(() => S.Struct({
  order: SortOrder,
  key: ListOfferMetricsSortKey
}))

export type ListOfferMetricsSortKey = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS" | "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE" | (string & {})

export const ListOfferMetricsSortKey: S.Codec<ListOfferMetricsSortKey> = /*#__PURE__*/ S.define(() => S.String)

export interface ListOffersRequestPagination {
  readonly limit: number
  readonly offset: number
}

export const ListOffersRequestPagination: S.Codec<ListOffersRequestPagination> = /*#__PURE__*/ S.define(() => S.Struct({
  limit: S.Number,
  offset: S.Number
}))

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

export const ListOffersRequestFilters: S.Codec<ListOffersRequestFilters> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: MarketplaceId,
  skus: S.optional(S.Array(S.String)),
  asins: S.optional(S.Array(S.String)),
  eligibilities: S.optional(S.Array(EligibilityStatus)),
  preferences: S.optional(Preference),
  promotions: S.optional(Promotion),
  programTypes: ProgramTypes,
  deliveriesConditions: S.optional(S.Array(S.String))
}))

export interface ListOffersRequestSort {
  readonly order: SortOrder
  readonly key: ListOffersSortKey
}

export const ListOffersRequestSort: S.Codec<ListOffersRequestSort> = /*#__PURE__*/ S.define(() => S.Struct({
  order: SortOrder,
  key: ListOffersSortKey
}))

export type ListOffersSortKey = "ASIN" | "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE" | "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE" | "INVENTORY" | "PRICE" | "SUBSCRIPTION_COUNT" | "FULFILLMENT_NETWORK_ID_TYPE" | (string & {})

export const ListOffersSortKey: S.Codec<ListOffersSortKey> = /*#__PURE__*/ S.define(() => S.String)

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export type AggregationFrequency = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR" | (string & {})

export const AggregationFrequency: S.Codec<AggregationFrequency> = /*#__PURE__*/ S.define(() => S.String)

export interface TimeInterval {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

export const TimeInterval: S.Codec<TimeInterval> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: S.String,
  endDate: S.String
}))

export type Metric = "SHIPPED_SUBSCRIPTION_UNITS" | "TOTAL_SUBSCRIPTIONS_REVENUE" | "ACTIVE_SUBSCRIPTIONS" | "NOT_DELIVERED_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE" | "LOST_REVENUE_DUE_TO_OOS" | "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS" | "COUPONS_REVENUE_PENETRATION" | "REVENUE_BY_DELIVERIES" | "SUBSCRIBER_RETENTION" | "REVENUE_PENETRATION_BY_SELLER_FUNDING" | "SHARE_OF_COUPON_SUBSCRIPTIONS" | "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT" | "SIGNUP_CONVERSION_BY_SELLER_FUNDING" | "REVENUE_PENETRATION" | (string & {})

export const Metric: S.Codec<Metric> = /*#__PURE__*/ S.define(() => S.String)

export type SortOrder = "ASC" | "DESC" | (string & {})

export const SortOrder: S.Codec<SortOrder> = /*#__PURE__*/ S.define(() => S.String)

export type TimePeriodType = "PERFORMANCE" | "FORECAST" | (string & {})

export const TimePeriodType: S.Codec<TimePeriodType> = /*#__PURE__*/ S.define(() => S.String)

export interface GetSellingPartnerMetricsResponse {
  readonly metrics?: ReadonlyArray<GetSellingPartnerMetricsResponseMetric> | undefined
}

export const GetSellingPartnerMetricsResponse: S.Codec<GetSellingPartnerMetricsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ metrics: S.optional(S.Array(GetSellingPartnerMetricsResponseMetric)) })
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

export const GetSellingPartnerMetricsResponseMetric: S.Codec<GetSellingPartnerMetricsResponseMetric> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      notDeliveredDueToOOS: S.optional(S.Number),
      totalSubscriptionsRevenue: S.optional(S.Number),
      shippedSubscriptionUnits: S.optional(S.Number),
      activeSubscriptions: S.optional(S.Number),
      subscriberAverageRevenue: S.optional(S.Number),
      nonSubscriberAverageRevenue: S.optional(S.Number),
      lostRevenueDueToOOS: S.optional(S.Number),
      subscriberAverageReorders: S.optional(S.Number),
      nonSubscriberAverageReorders: S.optional(S.Number),
      couponsRevenuePenetration: S.optional(S.Number),
      revenueFromSubscriptionsWithMultipleDeliveries: S.optional(S.Number),
      revenueFromActiveSubscriptionsWithSingleDelivery: S.optional(S.Number),
      revenueFromCancelledSubscriptionsAfterSingleDelivery: S.optional(S.Number),
      subscriberRetentionFor30Days: S.optional(S.Number),
      subscriberRetentionFor90Days: S.optional(S.Number),
      revenuePenetrationFor0PercentSellerFunding: S.optional(S.Number),
      revenuePenetrationFor5PercentSellerFunding: S.optional(S.Number),
      revenuePenetrationFor10PercentSellerFunding: S.optional(S.Number),
      revenuePenetrationFor5PlusPercentSellerFunding: S.optional(S.Number),
      shareOfCouponSubscriptions: S.optional(S.Number),
      nonSubscriberLifeTimeValueFromOTP: S.optional(S.Number),
      lostSubscriberLifeTimeValueFromOTP: S.optional(S.Number),
      lostSubscriberLifeTimeValueFromSNS: S.optional(S.Number),
      growingSubscriberLifeTimeValueFromOTP: S.optional(S.Number),
      growingSubscriberLifeTimeValueFromSNS: S.optional(S.Number),
      establishedSubscriberLifeTimeValueFromOTP: S.optional(S.Number),
      establishedSubscriberLifeTimeValueFromSNS: S.optional(S.Number),
      signupConversionFor0PercentSellerFunding: S.optional(S.Number),
      signupConversionFor5PercentSellerFunding: S.optional(S.Number),
      signupConversionFor10PercentSellerFunding: S.optional(S.Number),
      signupConversionFor5PlusPercentSellerFunding: S.optional(S.Number),
      revenuePenetration: S.optional(S.Number),
      timeInterval: S.optional(TimeInterval),
      currencyCode: S.optional(S.String)
    })
  )

export interface ListOfferMetricsResponse {
  readonly offers?: ReadonlyArray<ListOfferMetricsResponseOffer> | undefined
  readonly pagination?: PaginationResponse | undefined
}

export const ListOfferMetricsResponse: S.Codec<ListOfferMetricsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  offers: S.optional(S.Array(ListOfferMetricsResponseOffer)),
  pagination: S.optional(PaginationResponse)
}))

export interface ListOffersResponse {
  readonly offers?: ReadonlyArray<ListOffersResponseOffer> | undefined
  readonly pagination?: PaginationResponse | undefined
}

export const ListOffersResponse: S.Codec<ListOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  offers: S.optional(S.Array(ListOffersResponseOffer)),
  pagination: S.optional(PaginationResponse)
}))

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

export const ListOffersResponseOffer: S.Codec<ListOffersResponseOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  sku: S.optional(S.String),
  asin: S.optional(S.String),
  marketplaceId: S.optional(MarketplaceId),
  eligibility: S.optional(EligibilityStatus),
  offerProgramConfiguration: S.optional(OfferProgramConfiguration),
  programType: S.optional(ProgramType),
  vendorCodes: S.optional(S.Array(S.String)),
  price: S.optional(S.Number),
  priceCurrencyCode: S.optional(S.String),
  inventory: S.optional(S.Number),
  stockRisk: S.optional(S.String),
  deliveriesConditions: S.optional(S.Array(DeliveriesCondition)),
  subscriptions: S.optional(S.Number),
  fulfillmentNetworkIDType: S.optional(S.String),
  forecastDeliveries: S.optional(ForecastDeliveries)
}))

export interface ForecastDeliveries {
  readonly next15DaysDeliveries?: number | undefined
  readonly next30DaysDeliveries?: number | undefined
  readonly next60DaysDeliveries?: number | undefined
  readonly next90DaysDeliveries?: number | undefined
}

export const ForecastDeliveries: S.Codec<ForecastDeliveries> = /*#__PURE__*/ S.define(() => S.Struct({
  next15DaysDeliveries: S.optional(S.Number),
  next30DaysDeliveries: S.optional(S.Number),
  next60DaysDeliveries: S.optional(S.Number),
  next90DaysDeliveries: S.optional(S.Number)
}))

export interface DeliveriesCondition {
  readonly condition?: "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING" | "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY" | "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK" | "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES" | (string & {}) | undefined
  readonly next30DaysDeliveries?: number | undefined
}

export const DeliveriesCondition: S.Codec<DeliveriesCondition> = /*#__PURE__*/ S.define(() => S.Struct({
  condition: S.optional(S.String),
  next30DaysDeliveries: S.optional(S.Number)
}))

export interface PaginationResponse {
  readonly totalResults?: number | undefined
}

export const PaginationResponse: S.Codec<PaginationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  totalResults: S.optional(S.Number)
}))

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

export const ListOfferMetricsResponseOffer: S.Codec<ListOfferMetricsResponseOffer> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    asin: S.optional(S.String),
    sku: S.optional(S.String),
    fulfillmentChannelType: S.optional(FulfillmentChannelType),
    brandName: S.optional(S.String),
    productGroup: S.optional(S.String),
    notDeliveredDueToOOS: S.optional(S.Number),
    totalSubscriptionsRevenue: S.optional(S.Number),
    shippedSubscriptionUnits: S.optional(S.Number),
    activeSubscriptions: S.optional(S.Number),
    revenuePenetration: S.optional(S.Number),
    lostRevenueDueToOOS: S.optional(S.Number),
    couponsRevenuePenetration: S.optional(S.Number),
    shareOfCouponSubscriptions: S.optional(S.Number),
    next30DayTotalSubscriptionsRevenue: S.optional(S.Number),
    next60DayTotalSubscriptionsRevenue: S.optional(S.Number),
    next90DayTotalSubscriptionsRevenue: S.optional(S.Number),
    next30DayShippedSubscriptionUnits: S.optional(S.Number),
    next60DayShippedSubscriptionUnits: S.optional(S.Number),
    next90DayShippedSubscriptionUnits: S.optional(S.Number),
    timeInterval: S.optional(TimeInterval),
    currencyCode: S.optional(S.String)
  })
)

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
