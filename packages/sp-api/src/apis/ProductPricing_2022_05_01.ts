// AUTO-GENERATED from productPricing_2022-05-01.json by packages/codegen. Do not edit.
/** Product Pricing 2022-05-01. */
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

/** Input of `getFeaturedOfferExpectedPriceBatch`. */
export interface GetFeaturedOfferExpectedPriceBatchInput {
  readonly body: GetFeaturedOfferExpectedPriceBatchRequest
}

const $GetFeaturedOfferExpectedPriceBatchInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GetFeaturedOfferExpectedPriceBatchRequest
}))
export const GetFeaturedOfferExpectedPriceBatchInput: Schemas.Codec<GetFeaturedOfferExpectedPriceBatchInput> = Schemas.make(
  $GetFeaturedOfferExpectedPriceBatchInput
)

/**
 * `POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`
 *
 * - Rate: 0.033 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfeaturedofferexpectedpricebatch
 */
export const getFeaturedOfferExpectedPriceBatch: Op.Operation<
  GetFeaturedOfferExpectedPriceBatchInput,
  GetFeaturedOfferExpectedPriceBatchResponse
> = Op.make({
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
  body: (): Shape.Shape => $GetFeaturedOfferExpectedPriceBatchRequest,
  output: (): Shape.Shape => $GetFeaturedOfferExpectedPriceBatchResponse
})

/** Input of `getCompetitiveSummary`. */
export interface GetCompetitiveSummaryInput {
  readonly body: CompetitiveSummaryBatchRequest
}

const $GetCompetitiveSummaryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CompetitiveSummaryBatchRequest
}))
export const GetCompetitiveSummaryInput: Schemas.Codec<GetCompetitiveSummaryInput> = Schemas.make(
  $GetCompetitiveSummaryInput
)

/**
 * `POST /batches/products/pricing/2022-05-01/items/competitiveSummary`
 *
 * - Rate: 0.033 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcompetitivesummary
 */
export const getCompetitiveSummary: Op.Operation<GetCompetitiveSummaryInput, CompetitiveSummaryBatchResponse> = Op.make({
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
}, {
  body: (): Shape.Shape => $CompetitiveSummaryBatchRequest,
  output: (): Shape.Shape => $CompetitiveSummaryBatchResponse
})

/** The operations of Product Pricing as one service. */
export class Service extends Context.Service<Service, {
  readonly getFeaturedOfferExpectedPriceBatch: (
    input: GetFeaturedOfferExpectedPriceBatchInput,
    options?: CallOptions
  ) => Effect.Effect<GetFeaturedOfferExpectedPriceBatchResponse, SpApiError>
  readonly getCompetitiveSummary: (
    input: GetCompetitiveSummaryInput,
    options?: CallOptions
  ) => Effect.Effect<CompetitiveSummaryBatchResponse, SpApiError>
}>()("effect-sp-api/apis/ProductPricing_2022_05_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getFeaturedOfferExpectedPriceBatch,
  getCompetitiveSummary
}))

export interface GetFeaturedOfferExpectedPriceBatchRequest {
  /** Not empty. */
  readonly requests?: FeaturedOfferExpectedPriceRequestList | undefined
}

const $GetFeaturedOfferExpectedPriceBatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requests: Shape.optional($FeaturedOfferExpectedPriceRequestList)
}))
export const GetFeaturedOfferExpectedPriceBatchRequest: Schemas.Codec<GetFeaturedOfferExpectedPriceBatchRequest> = Schemas.make(
  $GetFeaturedOfferExpectedPriceBatchRequest
)

/** Not empty. */
export type FeaturedOfferExpectedPriceRequestList = ReadonlyArray<FeaturedOfferExpectedPriceRequest>

const $FeaturedOfferExpectedPriceRequestList: Shape.Shape = Shape.define(() =>
  Shape.Array($FeaturedOfferExpectedPriceRequest)
)
export const FeaturedOfferExpectedPriceRequestList: Schemas.Codec<FeaturedOfferExpectedPriceRequestList> = Schemas.make(
  $FeaturedOfferExpectedPriceRequestList
)

export interface FeaturedOfferExpectedPriceRequest {
  readonly uri: string
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  readonly body?: HttpBody | undefined
  readonly headers?: HttpHeaders | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** The seller's product number (SKU). */
  readonly sku: Sku
  readonly segment?: Segment | undefined
}

const $FeaturedOfferExpectedPriceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  body: Shape.optional($HttpBody),
  headers: Shape.optional($HttpHeaders),
  marketplaceId: $MarketplaceId,
  sku: $Sku,
  segment: Shape.optional($Segment)
}))
export const FeaturedOfferExpectedPriceRequest: Schemas.Codec<FeaturedOfferExpectedPriceRequest> = Schemas.make(
  $FeaturedOfferExpectedPriceRequest
)

export interface FeaturedOfferExpectedPriceRequestParams {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** The seller's product number (SKU). */
  readonly sku: Sku
  readonly segment?: Segment | undefined
}

const $FeaturedOfferExpectedPriceRequestParams: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  sku: $Sku,
  segment: Shape.optional($Segment)
}))
export const FeaturedOfferExpectedPriceRequestParams: Schemas.Codec<FeaturedOfferExpectedPriceRequestParams> = Schemas.make(
  $FeaturedOfferExpectedPriceRequestParams
)

export interface GetFeaturedOfferExpectedPriceBatchResponse {
  /** Not empty. */
  readonly responses?: FeaturedOfferExpectedPriceResponseList | undefined
}

const $GetFeaturedOfferExpectedPriceBatchResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  responses: Shape.optional($FeaturedOfferExpectedPriceResponseList)
}))
export const GetFeaturedOfferExpectedPriceBatchResponse: Schemas.Codec<GetFeaturedOfferExpectedPriceBatchResponse> = Schemas.make(
  $GetFeaturedOfferExpectedPriceBatchResponse
)

/** Not empty. */
export type FeaturedOfferExpectedPriceResponseList = ReadonlyArray<FeaturedOfferExpectedPriceResponse>

const $FeaturedOfferExpectedPriceResponseList: Shape.Shape = Shape.define(() =>
  Shape.Array($FeaturedOfferExpectedPriceResponse)
)
export const FeaturedOfferExpectedPriceResponseList: Schemas.Codec<FeaturedOfferExpectedPriceResponseList> = Schemas.make(
  $FeaturedOfferExpectedPriceResponseList
)

export interface FeaturedOfferExpectedPriceResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
  readonly request: FeaturedOfferExpectedPriceRequestParams
  readonly body?: FeaturedOfferExpectedPriceResponseBody | undefined
}

const $FeaturedOfferExpectedPriceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  headers: $HttpHeaders,
  status: $HttpStatusLine,
  request: $FeaturedOfferExpectedPriceRequestParams,
  body: Shape.optional($FeaturedOfferExpectedPriceResponseBody)
}))
export const FeaturedOfferExpectedPriceResponse: Schemas.Codec<FeaturedOfferExpectedPriceResponse> = Schemas.make(
  $FeaturedOfferExpectedPriceResponse
)

export interface CompetitiveSummaryBatchRequest {
  /** 1 to 20 items. */
  readonly requests: CompetitiveSummaryRequestList
}

const $CompetitiveSummaryBatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requests: $CompetitiveSummaryRequestList
}))
export const CompetitiveSummaryBatchRequest: Schemas.Codec<CompetitiveSummaryBatchRequest> = Schemas.make(
  $CompetitiveSummaryBatchRequest
)

/** 1 to 20 items. */
export type CompetitiveSummaryRequestList = ReadonlyArray<CompetitiveSummaryRequest>

const $CompetitiveSummaryRequestList: Shape.Shape = Shape.define(() => Shape.Array($CompetitiveSummaryRequest, 20))
export const CompetitiveSummaryRequestList: Schemas.Codec<CompetitiveSummaryRequestList> = Schemas.make(
  $CompetitiveSummaryRequestList
)

export interface CompetitiveSummaryRequest {
  /** Amazon's product number (ASIN). */
  readonly asin: Asin
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  /** Not empty, each `featuredBuyingOptions`, `referencePrices`, `lowestPricedOffers` or `similarItems`. */
  readonly includedData: ReadonlyArray<CompetitiveSummaryIncludedData>
  /** At most 5 items. */
  readonly lowestPricedOffersInputs?: ReadonlyArray<LowestPricedOffersInput> | undefined
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  /** `/products/pricing/2022-05-01/items/competitiveSummary`. 6 to 512 characters. */
  readonly uri: HttpUri
}

const $CompetitiveSummaryRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: $Asin,
  marketplaceId: $MarketplaceId,
  includedData: Shape.Array($CompetitiveSummaryIncludedData),
  lowestPricedOffersInputs: Shape.optional(Shape.Array($LowestPricedOffersInput, 5)),
  method: $HttpMethod,
  uri: $HttpUri
}))
export const CompetitiveSummaryRequest: Schemas.Codec<CompetitiveSummaryRequest> = Schemas.make(
  $CompetitiveSummaryRequest
)

export type CompetitiveSummaryIncludedData = "featuredBuyingOptions" | "referencePrices" | "lowestPricedOffers" | "similarItems" | (string & {})

const $CompetitiveSummaryIncludedData: Shape.Shape = Shape.define(() => Shape.String)
export const CompetitiveSummaryIncludedData: Schemas.Codec<CompetitiveSummaryIncludedData> = Schemas.make(
  $CompetitiveSummaryIncludedData
)

export interface LowestPricedOffersInput {
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`; `New` if not given. */
  readonly itemCondition: Condition
  /** `Consumer` if not given. */
  readonly offerType: "Consumer" | (string & {})
}

const $LowestPricedOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  itemCondition: $Condition,
  offerType: Shape.String
}))
export const LowestPricedOffersInput: Schemas.Codec<LowestPricedOffersInput> = Schemas.make($LowestPricedOffersInput)

export interface CompetitiveSummaryBatchResponse {
  /** 1 to 20 items. */
  readonly responses: CompetitiveSummaryResponseList
}

const $CompetitiveSummaryBatchResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  responses: $CompetitiveSummaryResponseList
}))
export const CompetitiveSummaryBatchResponse: Schemas.Codec<CompetitiveSummaryBatchResponse> = Schemas.make(
  $CompetitiveSummaryBatchResponse
)

/** 1 to 20 items. */
export type CompetitiveSummaryResponseList = ReadonlyArray<CompetitiveSummaryResponse>

const $CompetitiveSummaryResponseList: Shape.Shape = Shape.define(() => Shape.Array($CompetitiveSummaryResponse))
export const CompetitiveSummaryResponseList: Schemas.Codec<CompetitiveSummaryResponseList> = Schemas.make(
  $CompetitiveSummaryResponseList
)

export interface CompetitiveSummaryResponse {
  readonly status: HttpStatusLine
  readonly body: CompetitiveSummaryResponseBody
}

const $CompetitiveSummaryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  status: $HttpStatusLine,
  body: $CompetitiveSummaryResponseBody
}))
export const CompetitiveSummaryResponse: Schemas.Codec<CompetitiveSummaryResponse> = Schemas.make(
  $CompetitiveSummaryResponse
)

export interface CompetitiveSummaryResponseBody {
  /** Amazon's product number (ASIN). */
  readonly asin: Asin
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  readonly featuredBuyingOptions?: ReadonlyArray<FeaturedBuyingOption> | undefined
  readonly lowestPricedOffers?: ReadonlyArray<LowestPricedOffer> | undefined
  readonly referencePrices?: ReadonlyArray<ReferencePrice> | undefined
  readonly similarItems?: ReadonlyArray<SimilarItems> | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CompetitiveSummaryResponseBody: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: $Asin,
  marketplaceId: $MarketplaceId,
  featuredBuyingOptions: Shape.optional(Shape.Array($FeaturedBuyingOption)),
  lowestPricedOffers: Shape.optional(Shape.Array($LowestPricedOffer)),
  referencePrices: Shape.optional(Shape.Array($ReferencePrice)),
  similarItems: Shape.optional(Shape.Array($SimilarItems)),
  errors: Shape.optional($ErrorList)
}))
export const CompetitiveSummaryResponseBody: Schemas.Codec<CompetitiveSummaryResponseBody> = Schemas.make(
  $CompetitiveSummaryResponseBody
)

export interface ReferencePrice {
  readonly name: "CompetitivePriceThreshold" | "WasPrice" | "CompetitivePrice" | (string & {})
  /** An amount with its currency. */
  readonly price: MoneyType
}

const $ReferencePrice: Shape.Shape = Shape.define(() => Shape.Struct({ name: Shape.String, price: $MoneyType }))
export const ReferencePrice: Schemas.Codec<ReferencePrice> = Schemas.make($ReferencePrice)

export interface SimilarItems {
  readonly items?: ReadonlyArray<Item> | undefined
}

const $SimilarItems: Shape.Shape = Shape.define(() => Shape.Struct({ items: Shape.optional(Shape.Array($Item)) }))
export const SimilarItems: Schemas.Codec<SimilarItems> = Schemas.make($SimilarItems)

export interface Item {
  /** Amazon's product number (ASIN). */
  readonly asin: Asin
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({ asin: $Asin }))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface FeaturedBuyingOption {
  readonly buyingOptionType: "New" | (string & {})
  /** Not empty. */
  readonly segmentedFeaturedOffers: ReadonlyArray<SegmentedFeaturedOffer>
}

const $FeaturedBuyingOption: Shape.Shape = Shape.define(() => Shape.Struct({
  buyingOptionType: Shape.String,
  segmentedFeaturedOffers: Shape.Array($SegmentedFeaturedOffer)
}))
export const FeaturedBuyingOption: Schemas.Codec<FeaturedBuyingOption> = Schemas.make($FeaturedBuyingOption)

export interface SegmentedFeaturedOffer {
  readonly sellerId: string
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly condition: Condition
  readonly subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other" | (string & {}) | undefined
  /** `AFN` or `MFN`. */
  readonly fulfillmentType: FulfillmentType
  /** An amount with its currency. */
  readonly listingPrice: MoneyType
  readonly shippingOptions?: ReadonlyArray<ShippingOption> | undefined
  readonly points?: Points | undefined
  readonly primeDetails?: PrimeDetails | undefined
  readonly promotions?: Promotions | undefined
  readonly featuredOfferSegments: ReadonlyArray<FeaturedOfferSegment>
}

const $SegmentedFeaturedOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  condition: $Condition,
  subCondition: Shape.optional(Shape.String),
  fulfillmentType: $FulfillmentType,
  listingPrice: $MoneyType,
  shippingOptions: Shape.optional(Shape.Array($ShippingOption)),
  points: Shape.optional($Points),
  primeDetails: Shape.optional($PrimeDetails),
  promotions: Shape.optional($Promotions),
  featuredOfferSegments: Shape.Array($FeaturedOfferSegment)
}))
export const SegmentedFeaturedOffer: Schemas.Codec<SegmentedFeaturedOffer> = Schemas.make($SegmentedFeaturedOffer)

export interface LowestPricedOffer {
  readonly lowestPricedOffersInput: LowestPricedOffersInput
  /** 1 to 20 items. */
  readonly offers: ReadonlyArray<Offer>
}

const $LowestPricedOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  lowestPricedOffersInput: $LowestPricedOffersInput,
  offers: Shape.Array($Offer)
}))
export const LowestPricedOffer: Schemas.Codec<LowestPricedOffer> = Schemas.make($LowestPricedOffer)

export interface Offer {
  readonly sellerId: string
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly condition: Condition
  readonly subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other" | (string & {}) | undefined
  /** `AFN` or `MFN`. */
  readonly fulfillmentType: FulfillmentType
  /** An amount with its currency. */
  readonly listingPrice: MoneyType
  readonly shippingOptions?: ReadonlyArray<ShippingOption> | undefined
  readonly points?: Points | undefined
  readonly primeDetails?: PrimeDetails | undefined
  readonly promotions?: Promotions | undefined
}

const $Offer: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  condition: $Condition,
  subCondition: Shape.optional(Shape.String),
  fulfillmentType: $FulfillmentType,
  listingPrice: $MoneyType,
  shippingOptions: Shape.optional(Shape.Array($ShippingOption)),
  points: Shape.optional($Points),
  primeDetails: Shape.optional($PrimeDetails),
  promotions: Shape.optional($Promotions)
}))
export const Offer: Schemas.Codec<Offer> = Schemas.make($Offer)

export interface PrimeDetails {
  readonly eligibility: "NATIONAL" | "REGIONAL" | "NONE" | (string & {})
}

const $PrimeDetails: Shape.Shape = Shape.define(() => Shape.Struct({ eligibility: Shape.String }))
export const PrimeDetails: Schemas.Codec<PrimeDetails> = Schemas.make($PrimeDetails)

export type Promotions = ReadonlyArray<Promotion>

const $Promotions: Shape.Shape = Shape.define(() => Shape.Array($Promotion))
export const Promotions: Schemas.Codec<Promotions> = Schemas.make($Promotions)

export interface Promotion {
  /** `COUPON`, `DEAL` or `BASKET_BUILDING`. */
  readonly promotionType: PromotionType
  readonly promotionSavings: PromotionSavings
  readonly purchaseRequirements?: PurchaseRequirements | undefined
}

const $Promotion: Shape.Shape = Shape.define(() => Shape.Struct({
  promotionType: $PromotionType,
  promotionSavings: $PromotionSavings,
  purchaseRequirements: Shape.optional($PurchaseRequirements)
}))
export const Promotion: Schemas.Codec<Promotion> = Schemas.make($Promotion)

export type PromotionType = "COUPON" | "DEAL" | "BASKET_BUILDING" | (string & {})

const $PromotionType: Shape.Shape = Shape.define(() => Shape.String)
export const PromotionType: Schemas.Codec<PromotionType> = Schemas.make($PromotionType)

export interface PromotionSavings {
  readonly discount?: PromotionDiscount | undefined
  /** An amount with its currency. */
  readonly discountedPrice?: MoneyType | undefined
}

const $PromotionSavings: Shape.Shape = Shape.define(() => Shape.Struct({
  discount: Shape.optional($PromotionDiscount),
  discountedPrice: Shape.optional($MoneyType)
}))
export const PromotionSavings: Schemas.Codec<PromotionSavings> = Schemas.make($PromotionSavings)

export interface PromotionDiscount {
  /** `PERCENTAGE_OFF` or `AMOUNT_OFF`. */
  readonly type?: DiscountType | undefined
  /** An amount with its currency. */
  readonly amountOff?: MoneyType | undefined
  /** In per cent. 1 to 100. */
  readonly percentOff?: number | undefined
}

const $PromotionDiscount: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional($DiscountType),
  amountOff: Shape.optional($MoneyType),
  percentOff: Shape.optional(Shape.Number)
}))
export const PromotionDiscount: Schemas.Codec<PromotionDiscount> = Schemas.make($PromotionDiscount)

export type DiscountType = "PERCENTAGE_OFF" | "AMOUNT_OFF" | (string & {})

const $DiscountType: Shape.Shape = Shape.define(() => Shape.String)
export const DiscountType: Schemas.Codec<DiscountType> = Schemas.make($DiscountType)

export interface PurchaseRequirements {
  readonly condition?: PurchaseCondition | undefined
}

const $PurchaseRequirements: Shape.Shape = Shape.define(() => Shape.Struct({
  condition: Shape.optional($PurchaseCondition)
}))
export const PurchaseRequirements: Schemas.Codec<PurchaseRequirements> = Schemas.make($PurchaseRequirements)

export interface PurchaseCondition {
  readonly quantityThreshold?: QuantityThreshold | undefined
  readonly amountThreshold?: AmountThreshold | undefined
}

const $PurchaseCondition: Shape.Shape = Shape.define(() => Shape.Struct({
  quantityThreshold: Shape.optional($QuantityThreshold),
  amountThreshold: Shape.optional($AmountThreshold)
}))
export const PurchaseCondition: Schemas.Codec<PurchaseCondition> = Schemas.make($PurchaseCondition)

export interface QuantityThreshold {
  readonly type: "AT_LEAST" | "FOR_EACH" | (string & {})
  /** A whole number, at least 1. */
  readonly quantity: number
}

const $QuantityThreshold: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, quantity: Shape.Number }))
export const QuantityThreshold: Schemas.Codec<QuantityThreshold> = Schemas.make($QuantityThreshold)

export interface AmountThreshold {
  readonly type: "AT_LEAST" | (string & {})
  /** An amount with its currency. */
  readonly currency: MoneyType
}

const $AmountThreshold: Shape.Shape = Shape.define(() => Shape.Struct({ type: Shape.String, currency: $MoneyType }))
export const AmountThreshold: Schemas.Codec<AmountThreshold> = Schemas.make($AmountThreshold)

export interface ShippingOption {
  readonly shippingOptionType: "DEFAULT" | (string & {})
  /** An amount with its currency. */
  readonly price: MoneyType
}

const $ShippingOption: Shape.Shape = Shape.define(() => Shape.Struct({
  shippingOptionType: Shape.String,
  price: $MoneyType
}))
export const ShippingOption: Schemas.Codec<ShippingOption> = Schemas.make($ShippingOption)

export interface FeaturedOfferSegment {
  readonly customerMembership: "PRIME" | "NON_PRIME" | "DEFAULT" | (string & {})
  readonly segmentDetails: SegmentDetails
}

const $FeaturedOfferSegment: Shape.Shape = Shape.define(() => Shape.Struct({
  customerMembership: Shape.String,
  segmentDetails: $SegmentDetails
}))
export const FeaturedOfferSegment: Schemas.Codec<FeaturedOfferSegment> = Schemas.make($FeaturedOfferSegment)

export interface SegmentDetails {
  /** In per cent. */
  readonly glanceViewWeightPercentage?: number | undefined
  readonly sampleLocation?: SampleLocation | undefined
}

const $SegmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  glanceViewWeightPercentage: Shape.optional(Shape.Number),
  sampleLocation: Shape.optional($SampleLocation)
}))
export const SegmentDetails: Schemas.Codec<SegmentDetails> = Schemas.make($SegmentDetails)

export interface SampleLocation {
  readonly postalCode?: PostalCode | undefined
}

const $SampleLocation: Shape.Shape = Shape.define(() => Shape.Struct({ postalCode: Shape.optional($PostalCode) }))
export const SampleLocation: Schemas.Codec<SampleLocation> = Schemas.make($SampleLocation)

export interface PostalCode {
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
  readonly value?: string | undefined
}

const $PostalCode: Shape.Shape = Shape.define(() => Shape.Struct({
  countryCode: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const PostalCode: Schemas.Codec<PostalCode> = Schemas.make($PostalCode)

export interface Errors {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ErrorList
}

const $Errors: Shape.Shape = Shape.define(() => Shape.Struct({ errors: $ErrorList }))
export const Errors: Schemas.Codec<Errors> = Schemas.make($Errors)

export interface FeaturedOfferExpectedPriceResponseBody {
  readonly offerIdentifier?: OfferIdentifier | undefined
  readonly featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResultList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $FeaturedOfferExpectedPriceResponseBody: Shape.Shape = Shape.define(() => Shape.Struct({
  offerIdentifier: Shape.optional($OfferIdentifier),
  featuredOfferExpectedPriceResults: Shape.optional($FeaturedOfferExpectedPriceResultList),
  errors: Shape.optional($ErrorList)
}))
export const FeaturedOfferExpectedPriceResponseBody: Schemas.Codec<FeaturedOfferExpectedPriceResponseBody> = Schemas.make(
  $FeaturedOfferExpectedPriceResponseBody
)

export type FeaturedOfferExpectedPriceResultList = ReadonlyArray<FeaturedOfferExpectedPriceResult>

const $FeaturedOfferExpectedPriceResultList: Shape.Shape = Shape.define(() =>
  Shape.Array($FeaturedOfferExpectedPriceResult)
)
export const FeaturedOfferExpectedPriceResultList: Schemas.Codec<FeaturedOfferExpectedPriceResultList> = Schemas.make(
  $FeaturedOfferExpectedPriceResultList
)

export interface FeaturedOfferExpectedPriceResult {
  readonly featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice | undefined
  readonly resultStatus: "VALID_FOEP" | "NO_COMPETING_OFFER" | "OFFER_NOT_ELIGIBLE" | "OFFER_NOT_FOUND" | "ASIN_NOT_ELIGIBLE" | (string & {})
  readonly competingFeaturedOffer?: FeaturedOffer | undefined
  readonly currentFeaturedOffer?: FeaturedOffer | undefined
}

const $FeaturedOfferExpectedPriceResult: Shape.Shape = Shape.define(() => Shape.Struct({
  featuredOfferExpectedPrice: Shape.optional($FeaturedOfferExpectedPrice),
  resultStatus: Shape.String,
  competingFeaturedOffer: Shape.optional($FeaturedOffer),
  currentFeaturedOffer: Shape.optional($FeaturedOffer)
}))
export const FeaturedOfferExpectedPriceResult: Schemas.Codec<FeaturedOfferExpectedPriceResult> = Schemas.make(
  $FeaturedOfferExpectedPriceResult
)

export interface FeaturedOfferExpectedPrice {
  /** An amount with its currency. */
  readonly listingPrice: MoneyType
  readonly points?: Points | undefined
}

const $FeaturedOfferExpectedPrice: Shape.Shape = Shape.define(() => Shape.Struct({
  listingPrice: $MoneyType,
  points: Shape.optional($Points)
}))
export const FeaturedOfferExpectedPrice: Schemas.Codec<FeaturedOfferExpectedPrice> = Schemas.make(
  $FeaturedOfferExpectedPrice
)

export interface FeaturedOffer {
  readonly offerIdentifier: OfferIdentifier
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly condition?: Condition | undefined
  readonly price?: Price | undefined
}

const $FeaturedOffer: Shape.Shape = Shape.define(() => Shape.Struct({
  offerIdentifier: $OfferIdentifier,
  condition: Shape.optional($Condition),
  price: Shape.optional($Price)
}))
export const FeaturedOffer: Schemas.Codec<FeaturedOffer> = Schemas.make($FeaturedOffer)

export interface HttpHeaders {
  readonly [name: string]: string
}

const $HttpHeaders: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const HttpHeaders: Schemas.Codec<HttpHeaders> = Schemas.make($HttpHeaders)

export interface HttpStatusLine {
  /** 100 to 599. */
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $HttpStatusLine: Shape.Shape = Shape.define(() => Shape.Struct({
  statusCode: Shape.optional(Shape.Number),
  reasonPhrase: Shape.optional(Shape.String)
}))
export const HttpStatusLine: Schemas.Codec<HttpStatusLine> = Schemas.make($HttpStatusLine)

export interface HttpBody {
  readonly [name: string]: unknown
}

const $HttpBody: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const HttpBody: Schemas.Codec<HttpBody> = Schemas.make($HttpBody)

/** 6 to 512 characters. */
export type HttpUri = string

const $HttpUri: Shape.Shape = Shape.define(() => Shape.String)
export const HttpUri: Schemas.Codec<HttpUri> = Schemas.make($HttpUri)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

const $HttpMethod: Shape.Shape = Shape.define(() => Shape.String)
export const HttpMethod: Schemas.Codec<HttpMethod> = Schemas.make($HttpMethod)

export interface BatchRequest {
  readonly uri: string
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  readonly body?: HttpBody | undefined
  readonly headers?: HttpHeaders | undefined
}

const $BatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  body: Shape.optional($HttpBody),
  headers: Shape.optional($HttpHeaders)
}))
export const BatchRequest: Schemas.Codec<BatchRequest> = Schemas.make($BatchRequest)

export interface BatchResponse {
  readonly headers: HttpHeaders
  readonly status: HttpStatusLine
}

const $BatchResponse: Shape.Shape = Shape.define(() => Shape.Struct({ headers: $HttpHeaders, status: $HttpStatusLine }))
export const BatchResponse: Schemas.Codec<BatchResponse> = Schemas.make($BatchResponse)

export interface OfferIdentifier {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: MarketplaceId
  readonly sellerId?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin: Asin
  /** `AFN` or `MFN`. */
  readonly fulfillmentType?: FulfillmentType | undefined
}

const $OfferIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  sellerId: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  asin: $Asin,
  fulfillmentType: Shape.optional($FulfillmentType)
}))
export const OfferIdentifier: Schemas.Codec<OfferIdentifier> = Schemas.make($OfferIdentifier)

/** An amount with its currency. */
export interface MoneyType {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
  readonly amount?: number | undefined
}

const $MoneyType: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  amount: Shape.optional(Shape.Number)
}))
export const MoneyType: Schemas.Codec<MoneyType> = Schemas.make($MoneyType)

export interface Price {
  /** An amount with its currency. */
  readonly listingPrice: MoneyType
  /** An amount with its currency. */
  readonly shippingPrice?: MoneyType | undefined
  readonly points?: Points | undefined
}

const $Price: Shape.Shape = Shape.define(() => Shape.Struct({
  listingPrice: $MoneyType,
  shippingPrice: Shape.optional($MoneyType),
  points: Shape.optional($Points)
}))
export const Price: Schemas.Codec<Price> = Schemas.make($Price)

export interface Points {
  /** A whole number. */
  readonly pointsNumber?: number | undefined
  /** An amount with its currency. */
  readonly pointsMonetaryValue?: MoneyType | undefined
}

const $Points: Shape.Shape = Shape.define(() => Shape.Struct({
  pointsNumber: Shape.optional(Shape.Number),
  pointsMonetaryValue: Shape.optional($MoneyType)
}))
export const Points: Schemas.Codec<Points> = Schemas.make($Points)

export type FulfillmentType = "AFN" | "MFN" | (string & {})

const $FulfillmentType: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentType: Schemas.Codec<FulfillmentType> = Schemas.make($FulfillmentType)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

/** The seller's product number (SKU). */
export type Sku = string

const $Sku: Shape.Shape = Shape.define(() => Shape.String)
export const Sku: Schemas.Codec<Sku> = Schemas.make($Sku)

export interface Segment {
  readonly segmentDetails?: SegmentDetails | undefined
}

const $Segment: Shape.Shape = Shape.define(() => Shape.Struct({ segmentDetails: Shape.optional($SegmentDetails) }))
export const Segment: Schemas.Codec<Segment> = Schemas.make($Segment)

export type Condition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $Condition: Shape.Shape = Shape.define(() => Shape.String)
export const Condition: Schemas.Codec<Condition> = Schemas.make($Condition)

/** Amazon's product number (ASIN). */
export type Asin = string

const $Asin: Shape.Shape = Shape.define(() => Shape.String)
export const Asin: Schemas.Codec<Asin> = Schemas.make($Asin)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
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
