// AUTO-GENERATED from productPricing_2022-05-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Pricing 2022-05-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getFeaturedOfferExpectedPriceBatch`. */
export interface GetFeaturedOfferExpectedPriceBatchInput {
  readonly body: GetFeaturedOfferExpectedPriceBatchRequest
}

export const GetFeaturedOfferExpectedPriceBatchInput: S.Codec<GetFeaturedOfferExpectedPriceBatchInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ body: GetFeaturedOfferExpectedPriceBatchRequest })
  )

/**
 * `POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`
 *
 * - Rate: 0.033 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getFeaturedOfferExpectedPriceBatch: Op.Operation<
  GetFeaturedOfferExpectedPriceBatchInput,
  GetFeaturedOfferExpectedPriceBatchResponse
> = /*#__PURE__*/ Op.make({
  section: "ProductPricing_2022_05_01",
  id: "getFeaturedOfferExpectedPriceBatch",
  name: "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch",
  method: "POST",
  path: "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
  body: "required",
  rate: 0.033,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): S.Built => GetFeaturedOfferExpectedPriceBatchRequest,
  output: (): S.Built => GetFeaturedOfferExpectedPriceBatchResponse
})

/** Input of `getCompetitiveSummary`. */
export interface GetCompetitiveSummaryInput {
  readonly body: CompetitiveSummaryBatchRequest
}

export const GetCompetitiveSummaryInput: S.Codec<GetCompetitiveSummaryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CompetitiveSummaryBatchRequest
}))

/**
 * `POST /batches/products/pricing/2022-05-01/items/competitiveSummary`
 *
 * - Rate: 0.033 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getCompetitiveSummary: Op.Operation<
  GetCompetitiveSummaryInput,
  CompetitiveSummaryBatchResponse
> = /*#__PURE__*/ Op.make({
  section: "ProductPricing_2022_05_01",
  id: "getCompetitiveSummary",
  name: "productPricing_2022-05-01.getCompetitiveSummary",
  method: "POST",
  path: "/batches/products/pricing/2022-05-01/items/competitiveSummary",
  body: "required",
  rate: 0.033,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => CompetitiveSummaryBatchRequest, output: (): S.Built => CompetitiveSummaryBatchResponse })

/** The operations of Product Pricing as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getFeaturedOfferExpectedPriceBatch: (
    input: GetFeaturedOfferExpectedPriceBatchInput,
    options?: CallOptions
  ) => Effect.Effect<GetFeaturedOfferExpectedPriceBatchResponse, SpApiError>
  readonly getCompetitiveSummary: (
    input: GetCompetitiveSummaryInput,
    options?: CallOptions
  ) => Effect.Effect<CompetitiveSummaryBatchResponse, SpApiError>
}>()("effect-sp-api/apis/ProductPricing_2022_05_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getFeaturedOfferExpectedPriceBatch,
  getCompetitiveSummary
}))

export interface GetFeaturedOfferExpectedPriceBatchRequest {
  readonly requests?: FeaturedOfferExpectedPriceRequestList | undefined
}

export const GetFeaturedOfferExpectedPriceBatchRequest: S.Codec<GetFeaturedOfferExpectedPriceBatchRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ requests: S.optional(FeaturedOfferExpectedPriceRequestList) })
  )

export type FeaturedOfferExpectedPriceRequestList = ReadonlyArray<FeaturedOfferExpectedPriceRequest>

export const FeaturedOfferExpectedPriceRequestList: S.Codec<FeaturedOfferExpectedPriceRequestList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(FeaturedOfferExpectedPriceRequest)
  )

export interface FeaturedOfferExpectedPriceRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly body?: HttpBody | undefined
  readonly headers?: HttpHeaders | undefined
  readonly marketplaceId: MarketplaceId
  readonly sku: Sku
  readonly segment?: Segment | undefined
}

export const FeaturedOfferExpectedPriceRequest: S.Codec<FeaturedOfferExpectedPriceRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      uri: S.String,
      method: HttpMethod,
      body: S.optional(HttpBody),
      headers: S.optional(HttpHeaders),
      marketplaceId: MarketplaceId,
      sku: Sku,
      segment: S.optional(Segment)
    })
  )

export interface FeaturedOfferExpectedPriceRequestParams {
  readonly marketplaceId: MarketplaceId
  readonly sku: Sku
  readonly segment?: Segment | undefined
}

export const FeaturedOfferExpectedPriceRequestParams: S.Codec<FeaturedOfferExpectedPriceRequestParams> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ marketplaceId: MarketplaceId, sku: Sku, segment: S.optional(Segment) })
  )

export interface GetFeaturedOfferExpectedPriceBatchResponse {
  readonly responses?: FeaturedOfferExpectedPriceResponseList | undefined
}

export const GetFeaturedOfferExpectedPriceBatchResponse: S.Codec<GetFeaturedOfferExpectedPriceBatchResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ responses: S.optional(FeaturedOfferExpectedPriceResponseList) })
  )

export type FeaturedOfferExpectedPriceResponseList = ReadonlyArray<FeaturedOfferExpectedPriceResponse>

export const FeaturedOfferExpectedPriceResponseList: S.Codec<FeaturedOfferExpectedPriceResponseList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(FeaturedOfferExpectedPriceResponse)
  )

export interface FeaturedOfferExpectedPriceResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
  readonly request: FeaturedOfferExpectedPriceRequestParams
  readonly body?: FeaturedOfferExpectedPriceResponseBody | undefined
}

export const FeaturedOfferExpectedPriceResponse: S.Codec<FeaturedOfferExpectedPriceResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      headers: HttpHeaders,
      status: HttpStatusLine,
      request: FeaturedOfferExpectedPriceRequestParams,
      body: S.optional(FeaturedOfferExpectedPriceResponseBody)
    })
  )

export interface CompetitiveSummaryBatchRequest {
  readonly requests: CompetitiveSummaryRequestList
}

export const CompetitiveSummaryBatchRequest: S.Codec<CompetitiveSummaryBatchRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ requests: CompetitiveSummaryRequestList })
)

export type CompetitiveSummaryRequestList = ReadonlyArray<CompetitiveSummaryRequest>

export const CompetitiveSummaryRequestList: S.Codec<CompetitiveSummaryRequestList> = /*#__PURE__*/ S.define(() =>
  S.Array(CompetitiveSummaryRequest)
)

export interface CompetitiveSummaryRequest {
  readonly asin: Asin
  readonly marketplaceId: MarketplaceId
  readonly includedData: ReadonlyArray<CompetitiveSummaryIncludedData>
  readonly lowestPricedOffersInputs?: ReadonlyArray<LowestPricedOffersInput> | undefined
  readonly method: HttpMethod
  readonly uri: HttpUri
}

export const CompetitiveSummaryRequest: S.Codec<CompetitiveSummaryRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: Asin,
  marketplaceId: MarketplaceId,
  includedData: S.Array(CompetitiveSummaryIncludedData),
  lowestPricedOffersInputs: S.optional(S.Array(LowestPricedOffersInput)),
  method: HttpMethod,
  uri: HttpUri
}))

export type CompetitiveSummaryIncludedData = "featuredBuyingOptions" | "referencePrices" | "lowestPricedOffers" | "similarItems" | (string & {})

export const CompetitiveSummaryIncludedData: S.Codec<CompetitiveSummaryIncludedData> = /*#__PURE__*/ S.define(() =>
  S.String
)

export interface LowestPricedOffersInput {
  readonly itemCondition: Condition
  readonly offerType: "Consumer" | (string & {})
}

export const LowestPricedOffersInput: S.Codec<LowestPricedOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  itemCondition: Condition,
  offerType: S.String
}))

export interface CompetitiveSummaryBatchResponse {
  readonly responses: CompetitiveSummaryResponseList
}

export const CompetitiveSummaryBatchResponse: S.Codec<CompetitiveSummaryBatchResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ responses: CompetitiveSummaryResponseList })
)

export type CompetitiveSummaryResponseList = ReadonlyArray<CompetitiveSummaryResponse>

export const CompetitiveSummaryResponseList: S.Codec<CompetitiveSummaryResponseList> = /*#__PURE__*/ S.define(() =>
  S.Array(CompetitiveSummaryResponse)
)

export interface CompetitiveSummaryResponse {
  readonly status: HttpStatusLine
  readonly body: CompetitiveSummaryResponseBody
}

export const CompetitiveSummaryResponse: S.Codec<CompetitiveSummaryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  status: HttpStatusLine,
  body: CompetitiveSummaryResponseBody
}))

export interface CompetitiveSummaryResponseBody {
  readonly asin: Asin
  readonly marketplaceId: MarketplaceId
  readonly featuredBuyingOptions?: ReadonlyArray<FeaturedBuyingOption> | undefined
  readonly lowestPricedOffers?: ReadonlyArray<LowestPricedOffer> | undefined
  readonly referencePrices?: ReadonlyArray<ReferencePrice> | undefined
  readonly similarItems?: ReadonlyArray<SimilarItems> | undefined
  readonly errors?: ErrorList | undefined
}

export const CompetitiveSummaryResponseBody: S.Codec<CompetitiveSummaryResponseBody> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    asin: Asin,
    marketplaceId: MarketplaceId,
    featuredBuyingOptions: S.optional(S.Array(FeaturedBuyingOption)),
    lowestPricedOffers: S.optional(S.Array(LowestPricedOffer)),
    referencePrices: S.optional(S.Array(ReferencePrice)),
    similarItems: S.optional(S.Array(SimilarItems)),
    errors: S.optional(ErrorList)
  })
)

export interface ReferencePrice {
  readonly name: string
  readonly price: MoneyType
}

export const ReferencePrice: S.Codec<ReferencePrice> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  price: MoneyType
}))

export interface SimilarItems {
  readonly items?: ReadonlyArray<Item> | undefined
}

export const SimilarItems: S.Codec<SimilarItems> = /*#__PURE__*/ S.define(() => S.Struct({
  items: S.optional(S.Array(Item))
}))

export interface Item {
  readonly asin: Asin
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({ asin: Asin }))

export interface FeaturedBuyingOption {
  readonly buyingOptionType: "New" | (string & {})
  readonly segmentedFeaturedOffers: ReadonlyArray<SegmentedFeaturedOffer>
}

export const FeaturedBuyingOption: S.Codec<FeaturedBuyingOption> = /*#__PURE__*/ S.define(() => S.Struct({
  buyingOptionType: S.String,
  segmentedFeaturedOffers: S.Array(SegmentedFeaturedOffer)
}))

export interface SegmentedFeaturedOffer {
  readonly sellerId: string
  readonly condition: Condition
  readonly subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other" | (string & {}) | undefined
  readonly fulfillmentType: FulfillmentType
  readonly listingPrice: MoneyType
  readonly shippingOptions?: ReadonlyArray<ShippingOption> | undefined
  readonly points?: Points | undefined
  readonly primeDetails?: PrimeDetails | undefined
  readonly promotions?: Promotions | undefined
  readonly featuredOfferSegments: ReadonlyArray<FeaturedOfferSegment>
}

export const SegmentedFeaturedOffer: S.Codec<SegmentedFeaturedOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  condition: Condition,
  subCondition: S.optional(S.String),
  fulfillmentType: FulfillmentType,
  listingPrice: MoneyType,
  shippingOptions: S.optional(S.Array(ShippingOption)),
  points: S.optional(Points),
  primeDetails: S.optional(PrimeDetails),
  promotions: S.optional(Promotions),
  featuredOfferSegments: S.Array(FeaturedOfferSegment)
}))

export interface LowestPricedOffer {
  readonly lowestPricedOffersInput: LowestPricedOffersInput
  readonly offers: ReadonlyArray<Offer>
}

export const LowestPricedOffer: S.Codec<LowestPricedOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  lowestPricedOffersInput: LowestPricedOffersInput,
  offers: S.Array(Offer)
}))

export interface Offer {
  readonly sellerId: string
  readonly condition: Condition
  readonly subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other" | (string & {}) | undefined
  readonly fulfillmentType: FulfillmentType
  readonly listingPrice: MoneyType
  readonly shippingOptions?: ReadonlyArray<ShippingOption> | undefined
  readonly points?: Points | undefined
  readonly primeDetails?: PrimeDetails | undefined
  readonly promotions?: Promotions | undefined
}

export const Offer: S.Codec<Offer> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  condition: Condition,
  subCondition: S.optional(S.String),
  fulfillmentType: FulfillmentType,
  listingPrice: MoneyType,
  shippingOptions: S.optional(S.Array(ShippingOption)),
  points: S.optional(Points),
  primeDetails: S.optional(PrimeDetails),
  promotions: S.optional(Promotions)
}))

export interface PrimeDetails {
  readonly eligibility: "NATIONAL" | "REGIONAL" | "NONE" | (string & {})
}

export const PrimeDetails: S.Codec<PrimeDetails> = /*#__PURE__*/ S.define(() => S.Struct({ eligibility: S.String }))

export type Promotions = ReadonlyArray<Promotion>

export const Promotions: S.Codec<Promotions> = /*#__PURE__*/ S.define(() => S.Array(Promotion))

export interface Promotion {
  readonly promotionType: PromotionType
  readonly promotionSavings: PromotionSavings
  readonly purchaseRequirements?: PurchaseRequirements | undefined
}

export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.define(() => S.Struct({
  promotionType: PromotionType,
  promotionSavings: PromotionSavings,
  purchaseRequirements: S.optional(PurchaseRequirements)
}))

export type PromotionType = string

export const PromotionType: S.Codec<PromotionType> = /*#__PURE__*/ S.define(() => S.String)

export interface PromotionSavings {
  readonly discount?: PromotionDiscount | undefined
  readonly discountedPrice?: MoneyType | undefined
}

export const PromotionSavings: S.Codec<PromotionSavings> = /*#__PURE__*/ S.define(() => S.Struct({
  discount: S.optional(PromotionDiscount),
  discountedPrice: S.optional(MoneyType)
}))

export interface PromotionDiscount {
  readonly type?: DiscountType | undefined
  readonly amountOff?: MoneyType | undefined
  readonly percentOff?: number | undefined
}

export const PromotionDiscount: S.Codec<PromotionDiscount> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(DiscountType),
  amountOff: S.optional(MoneyType),
  percentOff: S.optional(S.Number)
}))

export type DiscountType = string

export const DiscountType: S.Codec<DiscountType> = /*#__PURE__*/ S.define(() => S.String)

export interface PurchaseRequirements {
  readonly condition?: PurchaseCondition | undefined
}

export const PurchaseRequirements: S.Codec<PurchaseRequirements> = /*#__PURE__*/ S.define(() => S.Struct({
  condition: S.optional(PurchaseCondition)
}))

export interface PurchaseCondition {
  readonly quantityThreshold?: QuantityThreshold | undefined
  readonly amountThreshold?: AmountThreshold | undefined
}

export const PurchaseCondition: S.Codec<PurchaseCondition> = /*#__PURE__*/ S.define(() => S.Struct({
  quantityThreshold: S.optional(QuantityThreshold),
  amountThreshold: S.optional(AmountThreshold)
}))

export interface QuantityThreshold {
  readonly type: string
  readonly quantity: number
}

export const QuantityThreshold: S.Codec<QuantityThreshold> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  quantity: S.Number
}))

export interface AmountThreshold {
  readonly type: string
  readonly currency: MoneyType
}

export const AmountThreshold: S.Codec<AmountThreshold> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  currency: MoneyType
}))

export interface ShippingOption {
  readonly shippingOptionType: "DEFAULT" | (string & {})
  readonly price: MoneyType
}

export const ShippingOption: S.Codec<ShippingOption> = /*#__PURE__*/ S.define(() => S.Struct({
  shippingOptionType: S.String,
  price: MoneyType
}))

export interface FeaturedOfferSegment {
  readonly customerMembership: "PRIME" | "NON_PRIME" | "DEFAULT" | (string & {})
  readonly segmentDetails: SegmentDetails
}

export const FeaturedOfferSegment: S.Codec<FeaturedOfferSegment> = /*#__PURE__*/ S.define(() => S.Struct({
  customerMembership: S.String,
  segmentDetails: SegmentDetails
}))

export interface SegmentDetails {
  readonly glanceViewWeightPercentage?: number | undefined
  readonly sampleLocation?: SampleLocation | undefined
}

export const SegmentDetails: S.Codec<SegmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  glanceViewWeightPercentage: S.optional(S.Number),
  sampleLocation: S.optional(SampleLocation)
}))

export interface SampleLocation {
  readonly postalCode?: PostalCode | undefined
}

export const SampleLocation: S.Codec<SampleLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  postalCode: S.optional(PostalCode)
}))

export interface PostalCode {
  readonly countryCode?: string | undefined
  readonly value?: string | undefined
}

export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.define(() => S.Struct({
  countryCode: S.optional(S.String),
  value: S.optional(S.String)
}))

export interface Errors {
  readonly errors: ErrorList
}

export const Errors: S.Codec<Errors> = /*#__PURE__*/ S.define(() => S.Struct({ errors: ErrorList }))

export interface FeaturedOfferExpectedPriceResponseBody {
  readonly offerIdentifier?: OfferIdentifier | undefined
  readonly featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResultList | undefined
  readonly errors?: ErrorList | undefined
}

export const FeaturedOfferExpectedPriceResponseBody: S.Codec<FeaturedOfferExpectedPriceResponseBody> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      offerIdentifier: S.optional(OfferIdentifier),
      featuredOfferExpectedPriceResults: S.optional(FeaturedOfferExpectedPriceResultList),
      errors: S.optional(ErrorList)
    })
  )

export type FeaturedOfferExpectedPriceResultList = ReadonlyArray<FeaturedOfferExpectedPriceResult>

export const FeaturedOfferExpectedPriceResultList: S.Codec<FeaturedOfferExpectedPriceResultList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(FeaturedOfferExpectedPriceResult)
  )

export interface FeaturedOfferExpectedPriceResult {
  readonly featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice | undefined
  readonly resultStatus: string
  readonly competingFeaturedOffer?: FeaturedOffer | undefined
  readonly currentFeaturedOffer?: FeaturedOffer | undefined
}

export const FeaturedOfferExpectedPriceResult: S.Codec<FeaturedOfferExpectedPriceResult> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    featuredOfferExpectedPrice: S.optional(FeaturedOfferExpectedPrice),
    resultStatus: S.String,
    competingFeaturedOffer: S.optional(FeaturedOffer),
    currentFeaturedOffer: S.optional(FeaturedOffer)
  })
)

export interface FeaturedOfferExpectedPrice {
  readonly listingPrice: MoneyType
  readonly points?: Points | undefined
}

export const FeaturedOfferExpectedPrice: S.Codec<FeaturedOfferExpectedPrice> = /*#__PURE__*/ S.define(() => S.Struct({
  listingPrice: MoneyType,
  points: S.optional(Points)
}))

export interface FeaturedOffer {
  readonly offerIdentifier: OfferIdentifier
  readonly condition?: Condition | undefined
  readonly price?: Price | undefined
}

export const FeaturedOffer: S.Codec<FeaturedOffer> = /*#__PURE__*/ S.define(() => S.Struct({
  offerIdentifier: OfferIdentifier,
  condition: S.optional(Condition),
  price: S.optional(Price)
}))

export interface HttpHeaders {
  readonly [name: string]: string
}

export const HttpHeaders: S.Codec<HttpHeaders> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.String))

export interface HttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

export const HttpStatusLine: S.Codec<HttpStatusLine> = /*#__PURE__*/ S.define(() => S.Struct({
  statusCode: S.optional(S.Number),
  reasonPhrase: S.optional(S.String)
}))

export interface HttpBody {
  readonly [name: string]: unknown
}

export const HttpBody: S.Codec<HttpBody> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export type HttpUri = string

export const HttpUri: S.Codec<HttpUri> = /*#__PURE__*/ S.define(() => S.String)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.define(() => S.String)

export interface BatchRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly body?: HttpBody | undefined
  readonly headers?: HttpHeaders | undefined
}

export const BatchRequest: S.Codec<BatchRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  uri: S.String,
  method: HttpMethod,
  body: S.optional(HttpBody),
  headers: S.optional(HttpHeaders)
}))

export interface BatchResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
}

export const BatchResponse: S.Codec<BatchResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  headers: HttpHeaders,
  status: HttpStatusLine
}))

export interface OfferIdentifier {
  readonly marketplaceId: MarketplaceId
  readonly sellerId?: string | undefined
  readonly sku?: string | undefined
  readonly asin: Asin
  readonly fulfillmentType?: FulfillmentType | undefined
}

export const OfferIdentifier: S.Codec<OfferIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: MarketplaceId,
  sellerId: S.optional(S.String),
  sku: S.optional(S.String),
  asin: Asin,
  fulfillmentType: S.optional(FulfillmentType)
}))

export interface MoneyType {
  readonly currencyCode?: string | undefined
  readonly amount?: number | undefined
}

export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  amount: S.optional(S.Number)
}))

export interface Price {
  readonly listingPrice: MoneyType
  readonly shippingPrice?: MoneyType | undefined
  readonly points?: Points | undefined
}

export const Price: S.Codec<Price> = /*#__PURE__*/ S.define(() => S.Struct({
  listingPrice: MoneyType,
  shippingPrice: S.optional(MoneyType),
  points: S.optional(Points)
}))

export interface Points {
  readonly pointsNumber?: number | undefined
  readonly pointsMonetaryValue?: MoneyType | undefined
}

export const Points: S.Codec<Points> = /*#__PURE__*/ S.define(() => S.Struct({
  pointsNumber: S.optional(S.Number),
  pointsMonetaryValue: S.optional(MoneyType)
}))

export type FulfillmentType = "AFN" | "MFN" | (string & {})

export const FulfillmentType: S.Codec<FulfillmentType> = /*#__PURE__*/ S.define(() => S.String)

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export type Sku = string

export const Sku: S.Codec<Sku> = /*#__PURE__*/ S.define(() => S.String)

export interface Segment {
  readonly segmentDetails?: SegmentDetails | undefined
}

export const Segment: S.Codec<Segment> = /*#__PURE__*/ S.define(() => S.Struct({
  segmentDetails: S.optional(SegmentDetails)
}))

export type Condition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

export const Condition: S.Codec<Condition> = /*#__PURE__*/ S.define(() => S.String)

export type Asin = string

export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.define(() => S.String)

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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
