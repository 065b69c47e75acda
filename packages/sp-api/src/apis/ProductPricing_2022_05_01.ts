// AUTO-GENERATED from productPricing_2022-05-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Pricing 2022-05-01. */
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

/** Input of `getFeaturedOfferExpectedPriceBatch`. */
export interface GetFeaturedOfferExpectedPriceBatchInput {
  readonly body: GetFeaturedOfferExpectedPriceBatchRequest
}

const $GetFeaturedOfferExpectedPriceBatchInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GetFeaturedOfferExpectedPriceBatchRequest
}))
export const GetFeaturedOfferExpectedPriceBatchInput: S.Codec<GetFeaturedOfferExpectedPriceBatchInput> = /*#__PURE__*/ S.schema(
  $GetFeaturedOfferExpectedPriceBatchInput
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
  body: (): C.Shape => $GetFeaturedOfferExpectedPriceBatchRequest,
  output: (): C.Shape => $GetFeaturedOfferExpectedPriceBatchResponse
})

/** Input of `getCompetitiveSummary`. */
export interface GetCompetitiveSummaryInput {
  readonly body: CompetitiveSummaryBatchRequest
}

const $GetCompetitiveSummaryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CompetitiveSummaryBatchRequest
}))
export const GetCompetitiveSummaryInput: S.Codec<GetCompetitiveSummaryInput> = /*#__PURE__*/ S.schema(
  $GetCompetitiveSummaryInput
)

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
}, { body: (): C.Shape => $CompetitiveSummaryBatchRequest, output: (): C.Shape => $CompetitiveSummaryBatchResponse })

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

const $GetFeaturedOfferExpectedPriceBatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requests: C.optional($FeaturedOfferExpectedPriceRequestList)
}))
export const GetFeaturedOfferExpectedPriceBatchRequest: S.Codec<GetFeaturedOfferExpectedPriceBatchRequest> = /*#__PURE__*/ S.schema(
  $GetFeaturedOfferExpectedPriceBatchRequest
)

export type FeaturedOfferExpectedPriceRequestList = ReadonlyArray<FeaturedOfferExpectedPriceRequest>

const $FeaturedOfferExpectedPriceRequestList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($FeaturedOfferExpectedPriceRequest)
)
export const FeaturedOfferExpectedPriceRequestList: S.Codec<FeaturedOfferExpectedPriceRequestList> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceRequestList
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

const $FeaturedOfferExpectedPriceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  body: C.optional($HttpBody),
  headers: C.optional($HttpHeaders),
  marketplaceId: $MarketplaceId,
  sku: $Sku,
  segment: C.optional($Segment)
}))
export const FeaturedOfferExpectedPriceRequest: S.Codec<FeaturedOfferExpectedPriceRequest> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceRequest
)

export interface FeaturedOfferExpectedPriceRequestParams {
  readonly marketplaceId: MarketplaceId
  readonly sku: Sku
  readonly segment?: Segment | undefined
}

const $FeaturedOfferExpectedPriceRequestParams: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  sku: $Sku,
  segment: C.optional($Segment)
}))
export const FeaturedOfferExpectedPriceRequestParams: S.Codec<FeaturedOfferExpectedPriceRequestParams> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceRequestParams
)

export interface GetFeaturedOfferExpectedPriceBatchResponse {
  readonly responses?: FeaturedOfferExpectedPriceResponseList | undefined
}

const $GetFeaturedOfferExpectedPriceBatchResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  responses: C.optional($FeaturedOfferExpectedPriceResponseList)
}))
export const GetFeaturedOfferExpectedPriceBatchResponse: S.Codec<GetFeaturedOfferExpectedPriceBatchResponse> = /*#__PURE__*/ S.schema(
  $GetFeaturedOfferExpectedPriceBatchResponse
)

export type FeaturedOfferExpectedPriceResponseList = ReadonlyArray<FeaturedOfferExpectedPriceResponse>

const $FeaturedOfferExpectedPriceResponseList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($FeaturedOfferExpectedPriceResponse)
)
export const FeaturedOfferExpectedPriceResponseList: S.Codec<FeaturedOfferExpectedPriceResponseList> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceResponseList
)

export interface FeaturedOfferExpectedPriceResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
  readonly request: FeaturedOfferExpectedPriceRequestParams
  readonly body?: FeaturedOfferExpectedPriceResponseBody | undefined
}

const $FeaturedOfferExpectedPriceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headers: $HttpHeaders,
  status: $HttpStatusLine,
  request: $FeaturedOfferExpectedPriceRequestParams,
  body: C.optional($FeaturedOfferExpectedPriceResponseBody)
}))
export const FeaturedOfferExpectedPriceResponse: S.Codec<FeaturedOfferExpectedPriceResponse> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceResponse
)

export interface CompetitiveSummaryBatchRequest {
  readonly requests: CompetitiveSummaryRequestList
}

const $CompetitiveSummaryBatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requests: $CompetitiveSummaryRequestList
}))
export const CompetitiveSummaryBatchRequest: S.Codec<CompetitiveSummaryBatchRequest> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryBatchRequest
)

export type CompetitiveSummaryRequestList = ReadonlyArray<CompetitiveSummaryRequest>

const $CompetitiveSummaryRequestList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CompetitiveSummaryRequest, 20))
export const CompetitiveSummaryRequestList: S.Codec<CompetitiveSummaryRequestList> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryRequestList
)

export interface CompetitiveSummaryRequest {
  readonly asin: Asin
  readonly marketplaceId: MarketplaceId
  readonly includedData: ReadonlyArray<CompetitiveSummaryIncludedData>
  readonly lowestPricedOffersInputs?: ReadonlyArray<LowestPricedOffersInput> | undefined
  readonly method: HttpMethod
  readonly uri: HttpUri
}

const $CompetitiveSummaryRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: $Asin,
  marketplaceId: $MarketplaceId,
  includedData: C.Array($CompetitiveSummaryIncludedData),
  lowestPricedOffersInputs: C.optional(C.Array($LowestPricedOffersInput, 5)),
  method: $HttpMethod,
  uri: $HttpUri
}))
export const CompetitiveSummaryRequest: S.Codec<CompetitiveSummaryRequest> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryRequest
)

export type CompetitiveSummaryIncludedData = "featuredBuyingOptions" | "referencePrices" | "lowestPricedOffers" | "similarItems" | (string & {})

const $CompetitiveSummaryIncludedData: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CompetitiveSummaryIncludedData: S.Codec<CompetitiveSummaryIncludedData> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryIncludedData
)

export interface LowestPricedOffersInput {
  readonly itemCondition: Condition
  readonly offerType: "Consumer" | (string & {})
}

const $LowestPricedOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemCondition: $Condition,
  offerType: C.String
}))
export const LowestPricedOffersInput: S.Codec<LowestPricedOffersInput> = /*#__PURE__*/ S.schema(
  $LowestPricedOffersInput
)

export interface CompetitiveSummaryBatchResponse {
  readonly responses: CompetitiveSummaryResponseList
}

const $CompetitiveSummaryBatchResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  responses: $CompetitiveSummaryResponseList
}))
export const CompetitiveSummaryBatchResponse: S.Codec<CompetitiveSummaryBatchResponse> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryBatchResponse
)

export type CompetitiveSummaryResponseList = ReadonlyArray<CompetitiveSummaryResponse>

const $CompetitiveSummaryResponseList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CompetitiveSummaryResponse))
export const CompetitiveSummaryResponseList: S.Codec<CompetitiveSummaryResponseList> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryResponseList
)

export interface CompetitiveSummaryResponse {
  readonly status: HttpStatusLine
  readonly body: CompetitiveSummaryResponseBody
}

const $CompetitiveSummaryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: $HttpStatusLine,
  body: $CompetitiveSummaryResponseBody
}))
export const CompetitiveSummaryResponse: S.Codec<CompetitiveSummaryResponse> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryResponse
)

export interface CompetitiveSummaryResponseBody {
  readonly asin: Asin
  readonly marketplaceId: MarketplaceId
  readonly featuredBuyingOptions?: ReadonlyArray<FeaturedBuyingOption> | undefined
  readonly lowestPricedOffers?: ReadonlyArray<LowestPricedOffer> | undefined
  readonly referencePrices?: ReadonlyArray<ReferencePrice> | undefined
  readonly similarItems?: ReadonlyArray<SimilarItems> | undefined
  readonly errors?: ErrorList | undefined
}

const $CompetitiveSummaryResponseBody: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: $Asin,
  marketplaceId: $MarketplaceId,
  featuredBuyingOptions: C.optional(C.Array($FeaturedBuyingOption)),
  lowestPricedOffers: C.optional(C.Array($LowestPricedOffer)),
  referencePrices: C.optional(C.Array($ReferencePrice)),
  similarItems: C.optional(C.Array($SimilarItems)),
  errors: C.optional($ErrorList)
}))
export const CompetitiveSummaryResponseBody: S.Codec<CompetitiveSummaryResponseBody> = /*#__PURE__*/ S.schema(
  $CompetitiveSummaryResponseBody
)

export interface ReferencePrice {
  readonly name: string
  readonly price: MoneyType
}

const $ReferencePrice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ name: C.String, price: $MoneyType }))
export const ReferencePrice: S.Codec<ReferencePrice> = /*#__PURE__*/ S.schema($ReferencePrice)

export interface SimilarItems {
  readonly items?: ReadonlyArray<Item> | undefined
}

const $SimilarItems: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ items: C.optional(C.Array($Item)) }))
export const SimilarItems: S.Codec<SimilarItems> = /*#__PURE__*/ S.schema($SimilarItems)

export interface Item {
  readonly asin: Asin
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ asin: $Asin }))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export interface FeaturedBuyingOption {
  readonly buyingOptionType: "New" | (string & {})
  readonly segmentedFeaturedOffers: ReadonlyArray<SegmentedFeaturedOffer>
}

const $FeaturedBuyingOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyingOptionType: C.String,
  segmentedFeaturedOffers: C.Array($SegmentedFeaturedOffer)
}))
export const FeaturedBuyingOption: S.Codec<FeaturedBuyingOption> = /*#__PURE__*/ S.schema($FeaturedBuyingOption)

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

const $SegmentedFeaturedOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  condition: $Condition,
  subCondition: C.optional(C.String),
  fulfillmentType: $FulfillmentType,
  listingPrice: $MoneyType,
  shippingOptions: C.optional(C.Array($ShippingOption)),
  points: C.optional($Points),
  primeDetails: C.optional($PrimeDetails),
  promotions: C.optional($Promotions),
  featuredOfferSegments: C.Array($FeaturedOfferSegment)
}))
export const SegmentedFeaturedOffer: S.Codec<SegmentedFeaturedOffer> = /*#__PURE__*/ S.schema($SegmentedFeaturedOffer)

export interface LowestPricedOffer {
  readonly lowestPricedOffersInput: LowestPricedOffersInput
  readonly offers: ReadonlyArray<Offer>
}

const $LowestPricedOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lowestPricedOffersInput: $LowestPricedOffersInput,
  offers: C.Array($Offer)
}))
export const LowestPricedOffer: S.Codec<LowestPricedOffer> = /*#__PURE__*/ S.schema($LowestPricedOffer)

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

const $Offer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  condition: $Condition,
  subCondition: C.optional(C.String),
  fulfillmentType: $FulfillmentType,
  listingPrice: $MoneyType,
  shippingOptions: C.optional(C.Array($ShippingOption)),
  points: C.optional($Points),
  primeDetails: C.optional($PrimeDetails),
  promotions: C.optional($Promotions)
}))
export const Offer: S.Codec<Offer> = /*#__PURE__*/ S.schema($Offer)

export interface PrimeDetails {
  readonly eligibility: "NATIONAL" | "REGIONAL" | "NONE" | (string & {})
}

const $PrimeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ eligibility: C.String }))
export const PrimeDetails: S.Codec<PrimeDetails> = /*#__PURE__*/ S.schema($PrimeDetails)

export type Promotions = ReadonlyArray<Promotion>

const $Promotions: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Promotion))
export const Promotions: S.Codec<Promotions> = /*#__PURE__*/ S.schema($Promotions)

export interface Promotion {
  readonly promotionType: PromotionType
  readonly promotionSavings: PromotionSavings
  readonly purchaseRequirements?: PurchaseRequirements | undefined
}

const $Promotion: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  promotionType: $PromotionType,
  promotionSavings: $PromotionSavings,
  purchaseRequirements: C.optional($PurchaseRequirements)
}))
export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.schema($Promotion)

export type PromotionType = string

const $PromotionType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PromotionType: S.Codec<PromotionType> = /*#__PURE__*/ S.schema($PromotionType)

export interface PromotionSavings {
  readonly discount?: PromotionDiscount | undefined
  readonly discountedPrice?: MoneyType | undefined
}

const $PromotionSavings: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  discount: C.optional($PromotionDiscount),
  discountedPrice: C.optional($MoneyType)
}))
export const PromotionSavings: S.Codec<PromotionSavings> = /*#__PURE__*/ S.schema($PromotionSavings)

export interface PromotionDiscount {
  readonly type?: DiscountType | undefined
  readonly amountOff?: MoneyType | undefined
  readonly percentOff?: number | undefined
}

const $PromotionDiscount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional($DiscountType),
  amountOff: C.optional($MoneyType),
  percentOff: C.optional(C.Number)
}))
export const PromotionDiscount: S.Codec<PromotionDiscount> = /*#__PURE__*/ S.schema($PromotionDiscount)

export type DiscountType = string

const $DiscountType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DiscountType: S.Codec<DiscountType> = /*#__PURE__*/ S.schema($DiscountType)

export interface PurchaseRequirements {
  readonly condition?: PurchaseCondition | undefined
}

const $PurchaseRequirements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  condition: C.optional($PurchaseCondition)
}))
export const PurchaseRequirements: S.Codec<PurchaseRequirements> = /*#__PURE__*/ S.schema($PurchaseRequirements)

export interface PurchaseCondition {
  readonly quantityThreshold?: QuantityThreshold | undefined
  readonly amountThreshold?: AmountThreshold | undefined
}

const $PurchaseCondition: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  quantityThreshold: C.optional($QuantityThreshold),
  amountThreshold: C.optional($AmountThreshold)
}))
export const PurchaseCondition: S.Codec<PurchaseCondition> = /*#__PURE__*/ S.schema($PurchaseCondition)

export interface QuantityThreshold {
  readonly type: string
  readonly quantity: number
}

const $QuantityThreshold: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ type: C.String, quantity: C.Number }))
export const QuantityThreshold: S.Codec<QuantityThreshold> = /*#__PURE__*/ S.schema($QuantityThreshold)

export interface AmountThreshold {
  readonly type: string
  readonly currency: MoneyType
}

const $AmountThreshold: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ type: C.String, currency: $MoneyType }))
export const AmountThreshold: S.Codec<AmountThreshold> = /*#__PURE__*/ S.schema($AmountThreshold)

export interface ShippingOption {
  readonly shippingOptionType: "DEFAULT" | (string & {})
  readonly price: MoneyType
}

const $ShippingOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shippingOptionType: C.String,
  price: $MoneyType
}))
export const ShippingOption: S.Codec<ShippingOption> = /*#__PURE__*/ S.schema($ShippingOption)

export interface FeaturedOfferSegment {
  readonly customerMembership: "PRIME" | "NON_PRIME" | "DEFAULT" | (string & {})
  readonly segmentDetails: SegmentDetails
}

const $FeaturedOfferSegment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  customerMembership: C.String,
  segmentDetails: $SegmentDetails
}))
export const FeaturedOfferSegment: S.Codec<FeaturedOfferSegment> = /*#__PURE__*/ S.schema($FeaturedOfferSegment)

export interface SegmentDetails {
  readonly glanceViewWeightPercentage?: number | undefined
  readonly sampleLocation?: SampleLocation | undefined
}

const $SegmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  glanceViewWeightPercentage: C.optional(C.Number),
  sampleLocation: C.optional($SampleLocation)
}))
export const SegmentDetails: S.Codec<SegmentDetails> = /*#__PURE__*/ S.schema($SegmentDetails)

export interface SampleLocation {
  readonly postalCode?: PostalCode | undefined
}

const $SampleLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ postalCode: C.optional($PostalCode) }))
export const SampleLocation: S.Codec<SampleLocation> = /*#__PURE__*/ S.schema($SampleLocation)

export interface PostalCode {
  readonly countryCode?: string | undefined
  readonly value?: string | undefined
}

const $PostalCode: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  countryCode: C.optional(C.String),
  value: C.optional(C.String)
}))
export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.schema($PostalCode)

export interface Errors {
  readonly errors: ErrorList
}

const $Errors: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: $ErrorList }))
export const Errors: S.Codec<Errors> = /*#__PURE__*/ S.schema($Errors)

export interface FeaturedOfferExpectedPriceResponseBody {
  readonly offerIdentifier?: OfferIdentifier | undefined
  readonly featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResultList | undefined
  readonly errors?: ErrorList | undefined
}

const $FeaturedOfferExpectedPriceResponseBody: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offerIdentifier: C.optional($OfferIdentifier),
  featuredOfferExpectedPriceResults: C.optional($FeaturedOfferExpectedPriceResultList),
  errors: C.optional($ErrorList)
}))
export const FeaturedOfferExpectedPriceResponseBody: S.Codec<FeaturedOfferExpectedPriceResponseBody> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceResponseBody
)

export type FeaturedOfferExpectedPriceResultList = ReadonlyArray<FeaturedOfferExpectedPriceResult>

const $FeaturedOfferExpectedPriceResultList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($FeaturedOfferExpectedPriceResult)
)
export const FeaturedOfferExpectedPriceResultList: S.Codec<FeaturedOfferExpectedPriceResultList> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceResultList
)

export interface FeaturedOfferExpectedPriceResult {
  readonly featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice | undefined
  readonly resultStatus: string
  readonly competingFeaturedOffer?: FeaturedOffer | undefined
  readonly currentFeaturedOffer?: FeaturedOffer | undefined
}

const $FeaturedOfferExpectedPriceResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  featuredOfferExpectedPrice: C.optional($FeaturedOfferExpectedPrice),
  resultStatus: C.String,
  competingFeaturedOffer: C.optional($FeaturedOffer),
  currentFeaturedOffer: C.optional($FeaturedOffer)
}))
export const FeaturedOfferExpectedPriceResult: S.Codec<FeaturedOfferExpectedPriceResult> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPriceResult
)

export interface FeaturedOfferExpectedPrice {
  readonly listingPrice: MoneyType
  readonly points?: Points | undefined
}

const $FeaturedOfferExpectedPrice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  listingPrice: $MoneyType,
  points: C.optional($Points)
}))
export const FeaturedOfferExpectedPrice: S.Codec<FeaturedOfferExpectedPrice> = /*#__PURE__*/ S.schema(
  $FeaturedOfferExpectedPrice
)

export interface FeaturedOffer {
  readonly offerIdentifier: OfferIdentifier
  readonly condition?: Condition | undefined
  readonly price?: Price | undefined
}

const $FeaturedOffer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offerIdentifier: $OfferIdentifier,
  condition: C.optional($Condition),
  price: C.optional($Price)
}))
export const FeaturedOffer: S.Codec<FeaturedOffer> = /*#__PURE__*/ S.schema($FeaturedOffer)

export interface HttpHeaders {
  readonly [name: string]: string
}

const $HttpHeaders: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const HttpHeaders: S.Codec<HttpHeaders> = /*#__PURE__*/ S.schema($HttpHeaders)

export interface HttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $HttpStatusLine: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  statusCode: C.optional(C.Number),
  reasonPhrase: C.optional(C.String)
}))
export const HttpStatusLine: S.Codec<HttpStatusLine> = /*#__PURE__*/ S.schema($HttpStatusLine)

export interface HttpBody {
  readonly [name: string]: unknown
}

const $HttpBody: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const HttpBody: S.Codec<HttpBody> = /*#__PURE__*/ S.schema($HttpBody)

export type HttpUri = string

const $HttpUri: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HttpUri: S.Codec<HttpUri> = /*#__PURE__*/ S.schema($HttpUri)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

const $HttpMethod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.schema($HttpMethod)

export interface BatchRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly body?: HttpBody | undefined
  readonly headers?: HttpHeaders | undefined
}

const $BatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  body: C.optional($HttpBody),
  headers: C.optional($HttpHeaders)
}))
export const BatchRequest: S.Codec<BatchRequest> = /*#__PURE__*/ S.schema($BatchRequest)

export interface BatchResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
}

const $BatchResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headers: $HttpHeaders,
  status: $HttpStatusLine
}))
export const BatchResponse: S.Codec<BatchResponse> = /*#__PURE__*/ S.schema($BatchResponse)

export interface OfferIdentifier {
  readonly marketplaceId: MarketplaceId
  readonly sellerId?: string | undefined
  readonly sku?: string | undefined
  readonly asin: Asin
  readonly fulfillmentType?: FulfillmentType | undefined
}

const $OfferIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  sellerId: C.optional(C.String),
  sku: C.optional(C.String),
  asin: $Asin,
  fulfillmentType: C.optional($FulfillmentType)
}))
export const OfferIdentifier: S.Codec<OfferIdentifier> = /*#__PURE__*/ S.schema($OfferIdentifier)

export interface MoneyType {
  readonly currencyCode?: string | undefined
  readonly amount?: number | undefined
}

const $MoneyType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  amount: C.optional(C.Number)
}))
export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.schema($MoneyType)

export interface Price {
  readonly listingPrice: MoneyType
  readonly shippingPrice?: MoneyType | undefined
  readonly points?: Points | undefined
}

const $Price: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  listingPrice: $MoneyType,
  shippingPrice: C.optional($MoneyType),
  points: C.optional($Points)
}))
export const Price: S.Codec<Price> = /*#__PURE__*/ S.schema($Price)

export interface Points {
  readonly pointsNumber?: number | undefined
  readonly pointsMonetaryValue?: MoneyType | undefined
}

const $Points: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pointsNumber: C.optional(C.Number),
  pointsMonetaryValue: C.optional($MoneyType)
}))
export const Points: S.Codec<Points> = /*#__PURE__*/ S.schema($Points)

export type FulfillmentType = "AFN" | "MFN" | (string & {})

const $FulfillmentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentType: S.Codec<FulfillmentType> = /*#__PURE__*/ S.schema($FulfillmentType)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export type Sku = string

const $Sku: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Sku: S.Codec<Sku> = /*#__PURE__*/ S.schema($Sku)

export interface Segment {
  readonly segmentDetails?: SegmentDetails | undefined
}

const $Segment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ segmentDetails: C.optional($SegmentDetails) }))
export const Segment: S.Codec<Segment> = /*#__PURE__*/ S.schema($Segment)

export type Condition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $Condition: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Condition: S.Codec<Condition> = /*#__PURE__*/ S.schema($Condition)

export type Asin = string

const $Asin: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.schema($Asin)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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
