// AUTO-GENERATED from productPricingV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Pricing v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getPricing`. */
export interface GetPricingInput {
  readonly MarketplaceId: string
  readonly Asins?: ReadonlyArray<string> | undefined
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  readonly ItemCondition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {}) | undefined
  readonly OfferType?: "B2C" | "B2B" | (string & {}) | undefined
}

export const GetPricingInput: S.Codec<GetPricingInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  Asins: S.optional(S.Array(S.String)),
  Skus: S.optional(S.Array(S.String)),
  ItemType: S.String,
  ItemCondition: S.optional(S.String),
  OfferType: S.optional(S.String)
}))

/**
 * `GET /products/pricing/v0/price`
 *
 * - Rate: 0.5 requests per second, burst 1
 */
export const getPricing: Op.Operation<GetPricingInput, GetPricingResponse> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getPricing",
  name: "productPricingV0.getPricing",
  method: "GET",
  path: "/products/pricing/v0/price",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    Asins: { in: "query", type: "string", list: "csv", maxItems: 20 },
    Skus: { in: "query", type: "string", list: "csv", maxItems: 20, twice: true },
    ItemType: { in: "query", type: "string", required: true },
    ItemCondition: { in: "query", type: "string" },
    OfferType: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetPricingResponse })

/** Input of `getCompetitivePricing`. */
export interface GetCompetitivePricingInput {
  readonly MarketplaceId: string
  readonly Asins?: ReadonlyArray<string> | undefined
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

export const GetCompetitivePricingInput: S.Codec<GetCompetitivePricingInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  Asins: S.optional(S.Array(S.String)),
  Skus: S.optional(S.Array(S.String)),
  ItemType: S.String,
  CustomerType: S.optional(S.String)
}))

/**
 * `GET /products/pricing/v0/competitivePrice`
 *
 * - Rate: 0.5 requests per second, burst 1
 */
export const getCompetitivePricing: Op.Operation<
  GetCompetitivePricingInput,
  GetPricingResponse
> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getCompetitivePricing",
  name: "productPricingV0.getCompetitivePricing",
  method: "GET",
  path: "/products/pricing/v0/competitivePrice",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    Asins: { in: "query", type: "string", list: "csv", maxItems: 20 },
    Skus: { in: "query", type: "string", list: "csv", maxItems: 20, twice: true },
    ItemType: { in: "query", type: "string", required: true },
    CustomerType: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetPricingResponse })

/** Input of `getListingOffers`. */
export interface GetListingOffersInput {
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly SellerSKU: string
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

export const GetListingOffersInput: S.Codec<GetListingOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  ItemCondition: S.String,
  SellerSKU: S.String,
  CustomerType: S.optional(S.String)
}))

/**
 * `GET /products/pricing/v0/listings/{SellerSKU}/offers`
 *
 * - Rate: 1 request per second, burst 2
 */
export const getListingOffers: Op.Operation<GetListingOffersInput, GetOffersResponse> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getListingOffers",
  name: "productPricingV0.getListingOffers",
  method: "GET",
  path: "/products/pricing/v0/listings/{SellerSKU}/offers",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    ItemCondition: { in: "query", type: "string", required: true },
    SellerSKU: { in: "path", type: "string", required: true },
    CustomerType: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetOffersResponse })

/** Input of `getItemOffers`. */
export interface GetItemOffersInput {
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly Asin: string
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

export const GetItemOffersInput: S.Codec<GetItemOffersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  ItemCondition: S.String,
  Asin: S.String,
  CustomerType: S.optional(S.String)
}))

/**
 * `GET /products/pricing/v0/items/{Asin}/offers`
 *
 * - Rate: 0.5 requests per second, burst 1
 */
export const getItemOffers: Op.Operation<GetItemOffersInput, GetOffersResponse> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getItemOffers",
  name: "productPricingV0.getItemOffers",
  method: "GET",
  path: "/products/pricing/v0/items/{Asin}/offers",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    ItemCondition: { in: "query", type: "string", required: true },
    Asin: { in: "path", type: "string", required: true },
    CustomerType: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetOffersResponse })

/** Input of `getItemOffersBatch`. */
export interface GetItemOffersBatchInput {
  readonly body: GetItemOffersBatchRequest
}

export const GetItemOffersBatchInput: S.Codec<GetItemOffersBatchInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GetItemOffersBatchRequest
}))

/**
 * `POST /batches/products/pricing/v0/itemOffers`
 *
 * - Rate: 0.1 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getItemOffersBatch: Op.Operation<
  GetItemOffersBatchInput,
  GetItemOffersBatchResponse
> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getItemOffersBatch",
  name: "productPricingV0.getItemOffersBatch",
  method: "POST",
  path: "/batches/products/pricing/v0/itemOffers",
  body: "required",
  rate: 0.1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetItemOffersBatchRequest, output: (): S.Built => GetItemOffersBatchResponse })

/** Input of `getListingOffersBatch`. */
export interface GetListingOffersBatchInput {
  readonly body: GetListingOffersBatchRequest
}

export const GetListingOffersBatchInput: S.Codec<GetListingOffersBatchInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: GetListingOffersBatchRequest
}))

/**
 * `POST /batches/products/pricing/v0/listingOffers`
 *
 * - Rate: 0.5 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getListingOffersBatch: Op.Operation<
  GetListingOffersBatchInput,
  GetListingOffersBatchResponse
> = /*#__PURE__*/ Op.make({
  section: "ProductPricingV0",
  id: "getListingOffersBatch",
  name: "productPricingV0.getListingOffersBatch",
  method: "POST",
  path: "/batches/products/pricing/v0/listingOffers",
  body: "required",
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => GetListingOffersBatchRequest, output: (): S.Built => GetListingOffersBatchResponse })

/** The operations of Product Pricing as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getPricing: (input: GetPricingInput, options?: CallOptions) => Effect.Effect<GetPricingResponse, SpApiError>
  readonly getCompetitivePricing: (
    input: GetCompetitivePricingInput,
    options?: CallOptions
  ) => Effect.Effect<GetPricingResponse, SpApiError>
  readonly getListingOffers: (
    input: GetListingOffersInput,
    options?: CallOptions
  ) => Effect.Effect<GetOffersResponse, SpApiError>
  readonly getItemOffers: (
    input: GetItemOffersInput,
    options?: CallOptions
  ) => Effect.Effect<GetOffersResponse, SpApiError>
  readonly getItemOffersBatch: (
    input: GetItemOffersBatchInput,
    options?: CallOptions
  ) => Effect.Effect<GetItemOffersBatchResponse, SpApiError>
  readonly getListingOffersBatch: (
    input: GetListingOffersBatchInput,
    options?: CallOptions
  ) => Effect.Effect<GetListingOffersBatchResponse, SpApiError>
}>()("effect-sp-api/apis/ProductPricingV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getPricing,
  getCompetitivePricing,
  getListingOffers,
  getItemOffers,
  getItemOffersBatch,
  getListingOffersBatch
}))

export interface GetItemOffersBatchRequest {
  readonly requests?: ItemOffersRequestList | undefined
}

export const GetItemOffersBatchRequest: S.Codec<GetItemOffersBatchRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  requests: S.optional(ItemOffersRequestList)
}))

export interface GetListingOffersBatchRequest {
  readonly requests?: ListingOffersRequestList | undefined
}

export const GetListingOffersBatchRequest: S.Codec<GetListingOffersBatchRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ requests: S.optional(ListingOffersRequestList) })
)

export type ListingOffersRequestList = ReadonlyArray<ListingOffersRequest>

export const ListingOffersRequestList: S.Codec<ListingOffersRequestList> = /*#__PURE__*/ S.define(() =>
  S.Array(ListingOffersRequest)
)

export type ItemOffersRequestList = ReadonlyArray<ItemOffersRequest>

export const ItemOffersRequestList: S.Codec<ItemOffersRequestList> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemOffersRequest)
)

export interface BatchOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

export const BatchOffersRequestParams: S.Codec<BatchOffersRequestParams> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: MarketplaceId,
  ItemCondition: ItemCondition,
  CustomerType: S.optional(CustomerType)
}))

export interface ItemOffersRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

export const ItemOffersRequest: S.Codec<ItemOffersRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  uri: S.String,
  method: HttpMethod,
  headers: S.optional(HttpRequestHeaders),
  MarketplaceId: MarketplaceId,
  ItemCondition: ItemCondition,
  CustomerType: S.optional(CustomerType)
}))

export interface ListingOffersRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

export const ListingOffersRequest: S.Codec<ListingOffersRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  uri: S.String,
  method: HttpMethod,
  headers: S.optional(HttpRequestHeaders),
  MarketplaceId: MarketplaceId,
  ItemCondition: ItemCondition,
  CustomerType: S.optional(CustomerType)
}))

export interface GetItemOffersBatchResponse {
  readonly responses?: ItemOffersResponseList | undefined
}

export const GetItemOffersBatchResponse: S.Codec<GetItemOffersBatchResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  responses: S.optional(ItemOffersResponseList)
}))

export interface GetListingOffersBatchResponse {
  readonly responses?: ListingOffersResponseList | undefined
}

export const GetListingOffersBatchResponse: S.Codec<GetListingOffersBatchResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ responses: S.optional(ListingOffersResponseList) })
)

export type ItemOffersResponseList = ReadonlyArray<ItemOffersResponse>

export const ItemOffersResponseList: S.Codec<ItemOffersResponseList> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemOffersResponse)
)

export type ListingOffersResponseList = ReadonlyArray<ListingOffersResponse>

export const ListingOffersResponseList: S.Codec<ListingOffersResponseList> = /*#__PURE__*/ S.define(() =>
  S.Array(ListingOffersResponse)
)

export interface BatchOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
}

export const BatchOffersResponse: S.Codec<BatchOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  headers: S.optional(HttpResponseHeaders),
  status: S.optional(GetOffersHttpStatusLine),
  body: GetOffersResponse
}))

export interface ItemOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
  readonly Asin?: string | undefined
}

export const ItemOffersRequestParams: S.Codec<ItemOffersRequestParams> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: MarketplaceId,
  ItemCondition: ItemCondition,
  CustomerType: S.optional(CustomerType),
  Asin: S.optional(S.String)
}))

export interface ItemOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request: ItemOffersRequestParams
}

export const ItemOffersResponse: S.Codec<ItemOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  headers: S.optional(HttpResponseHeaders),
  status: S.optional(GetOffersHttpStatusLine),
  body: GetOffersResponse,
  request: ItemOffersRequestParams
}))

export interface ListingOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
  readonly SellerSKU: string
}

export const ListingOffersRequestParams: S.Codec<ListingOffersRequestParams> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: MarketplaceId,
  ItemCondition: ItemCondition,
  CustomerType: S.optional(CustomerType),
  SellerSKU: S.String
}))

export interface ListingOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request?: ListingOffersRequestParams | undefined
}

export const ListingOffersResponse: S.Codec<ListingOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  headers: S.optional(HttpResponseHeaders),
  status: S.optional(GetOffersHttpStatusLine),
  body: GetOffersResponse,
  request: S.optional(ListingOffersRequestParams)
}))

export interface Errors {
  readonly errors: ErrorList
}

export const Errors: S.Codec<Errors> = /*#__PURE__*/ S.define(() => S.Struct({ errors: ErrorList }))

export interface GetPricingResponse {
  readonly payload?: PriceList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPricingResponse: S.Codec<GetPricingResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PriceList),
  errors: S.optional(ErrorList)
}))

export interface GetOffersResponse {
  readonly payload?: GetOffersResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetOffersResponse: S.Codec<GetOffersResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetOffersResult),
  errors: S.optional(ErrorList)
}))

export type PriceList = ReadonlyArray<Price>

export const PriceList: S.Codec<PriceList> = /*#__PURE__*/ S.define(() => S.Array(Price))

export interface GetOffersResult {
  readonly marketplaceId: string
  readonly ASIN?: string | undefined
  readonly SKU?: string | undefined
  readonly ItemCondition: ConditionType
  readonly status: string
  readonly Identifier: ItemIdentifier
  readonly Summary: Summary
  readonly Offers: OfferDetailList
}

export const GetOffersResult: S.Codec<GetOffersResult> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  ASIN: S.optional(S.String),
  SKU: S.optional(S.String),
  ItemCondition: ConditionType,
  status: S.String,
  Identifier: ItemIdentifier,
  Summary: Summary,
  Offers: OfferDetailList
}))

export interface HttpRequestHeaders {
  readonly [name: string]: string
}

export const HttpRequestHeaders: S.Codec<HttpRequestHeaders> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.String)
)

export interface HttpResponseHeaders {
  readonly Date?: string | undefined
  readonly "x-amzn-RequestId"?: string | undefined
  readonly [name: string]: string | undefined
}

export const HttpResponseHeaders: S.Codec<HttpResponseHeaders> = /*#__PURE__*/ S.define(() =>
  S.StructWithRest(S.Struct({ Date: S.optional(S.String), "x-amzn-RequestId": S.optional(S.String) }), [S.Record(S.String, S.orNothing(S.String))])
)

export interface GetOffersHttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

export const GetOffersHttpStatusLine: S.Codec<GetOffersHttpStatusLine> = /*#__PURE__*/ S.define(() => S.Struct({
  statusCode: S.optional(S.Number),
  reasonPhrase: S.optional(S.String)
}))

export type HttpUri = string

export const HttpUri: S.Codec<HttpUri> = /*#__PURE__*/ S.define(() => S.String)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.define(() => S.String)

export interface BatchRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
}

export const BatchRequest: S.Codec<BatchRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  uri: S.String,
  method: HttpMethod,
  headers: S.optional(HttpRequestHeaders)
}))

export interface Price {
  readonly status: string
  readonly SellerSKU?: string | undefined
  readonly ASIN?: string | undefined
  readonly Product?: Product | undefined
}

export const Price: S.Codec<Price> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.String,
  SellerSKU: S.optional(S.String),
  ASIN: S.optional(S.String),
  Product: S.optional(Product)
}))

export interface Product {
  readonly Identifiers: IdentifierType
  readonly AttributeSets?: AttributeSetList | undefined
  readonly Relationships?: RelationshipList | undefined
  readonly CompetitivePricing?: CompetitivePricingType | undefined
  readonly SalesRankings?: SalesRankList | undefined
  readonly Offers?: OffersList | undefined
}

export const Product: S.Codec<Product> = /*#__PURE__*/ S.define(() => S.Struct({
  Identifiers: IdentifierType,
  AttributeSets: S.optional(AttributeSetList),
  Relationships: S.optional(RelationshipList),
  CompetitivePricing: S.optional(CompetitivePricingType),
  SalesRankings: S.optional(SalesRankList),
  Offers: S.optional(OffersList)
}))

export interface IdentifierType {
  readonly MarketplaceASIN: ASINIdentifier
  readonly SKUIdentifier?: SellerSKUIdentifier | undefined
}

export const IdentifierType: S.Codec<IdentifierType> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceASIN: ASINIdentifier,
  SKUIdentifier: S.optional(SellerSKUIdentifier)
}))

export interface ASINIdentifier {
  readonly MarketplaceId: string
  readonly ASIN: string
}

export const ASINIdentifier: S.Codec<ASINIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  ASIN: S.String
}))

export interface SellerSKUIdentifier {
  readonly MarketplaceId: string
  readonly SellerId: string
  readonly SellerSKU: string
}

export const SellerSKUIdentifier: S.Codec<SellerSKUIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  SellerId: S.String,
  SellerSKU: S.String
}))

export type AttributeSetList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

export const AttributeSetList: S.Codec<AttributeSetList> = /*#__PURE__*/ S.define(() =>
  S.Array(S.Record(S.String, S.Unknown))
)

export type RelationshipList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

export const RelationshipList: S.Codec<RelationshipList> = /*#__PURE__*/ S.define(() =>
  S.Array(S.Record(S.String, S.Unknown))
)

export interface CompetitivePricingType {
  readonly CompetitivePrices: CompetitivePriceList
  readonly NumberOfOfferListings: NumberOfOfferListingsList
  readonly TradeInValue?: MoneyType | undefined
}

export const CompetitivePricingType: S.Codec<CompetitivePricingType> = /*#__PURE__*/ S.define(() => S.Struct({
  CompetitivePrices: CompetitivePriceList,
  NumberOfOfferListings: NumberOfOfferListingsList,
  TradeInValue: S.optional(MoneyType)
}))

export type CompetitivePriceList = ReadonlyArray<CompetitivePriceType>

export const CompetitivePriceList: S.Codec<CompetitivePriceList> = /*#__PURE__*/ S.define(() =>
  S.Array(CompetitivePriceType)
)

export interface CompetitivePriceType {
  readonly CompetitivePriceId: string
  readonly Price: PriceType
  readonly condition?: string | undefined
  readonly subcondition?: string | undefined
  readonly offerType?: OfferCustomerType | undefined
  readonly quantityTier?: number | undefined
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  readonly sellerId?: string | undefined
  readonly belongsToRequester?: boolean | undefined
}

export const CompetitivePriceType: S.Codec<CompetitivePriceType> = /*#__PURE__*/ S.define(() => S.Struct({
  CompetitivePriceId: S.String,
  Price: PriceType,
  condition: S.optional(S.String),
  subcondition: S.optional(S.String),
  offerType: S.optional(OfferCustomerType),
  quantityTier: S.optional(S.Number),
  quantityDiscountType: S.optional(QuantityDiscountType),
  sellerId: S.optional(S.String),
  belongsToRequester: S.optional(S.Boolean)
}))

export type NumberOfOfferListingsList = ReadonlyArray<OfferListingCountType>

export const NumberOfOfferListingsList: S.Codec<NumberOfOfferListingsList> = /*#__PURE__*/ S.define(() =>
  S.Array(OfferListingCountType)
)

export interface OfferListingCountType {
  readonly Count: number
  readonly condition: string
}

export const OfferListingCountType: S.Codec<OfferListingCountType> = /*#__PURE__*/ S.define(() => S.Struct({
  Count: S.Number,
  condition: S.String
}))

export interface MoneyType {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.optional(S.String),
  Amount: S.optional(S.Number)
}))

export type SalesRankList = ReadonlyArray<SalesRankType>

export const SalesRankList: S.Codec<SalesRankList> = /*#__PURE__*/ S.define(() => S.Array(SalesRankType))

export interface SalesRankType {
  readonly ProductCategoryId: string
  readonly Rank: number
}

export const SalesRankType: S.Codec<SalesRankType> = /*#__PURE__*/ S.define(() => S.Struct({
  ProductCategoryId: S.String,
  Rank: S.Number
}))

export interface PriceType {
  readonly LandedPrice?: MoneyType | undefined
  readonly ListingPrice: MoneyType
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

export const PriceType: S.Codec<PriceType> = /*#__PURE__*/ S.define(() => S.Struct({
  LandedPrice: S.optional(MoneyType),
  ListingPrice: MoneyType,
  Shipping: S.optional(MoneyType),
  Points: S.optional(Points)
}))

export type OffersList = ReadonlyArray<OfferType>

export const OffersList: S.Codec<OffersList> = /*#__PURE__*/ S.define(() => S.Array(OfferType))

export interface OfferType {
  readonly offerType?: OfferCustomerType | undefined
  readonly BuyingPrice: PriceType
  readonly RegularPrice: MoneyType
  readonly businessPrice?: MoneyType | undefined
  readonly quantityDiscountPrices?: ReadonlyArray<QuantityDiscountPriceType> | undefined
  readonly FulfillmentChannel: string
  readonly ItemCondition: string
  readonly ItemSubCondition: string
  readonly SellerSKU: string
}

export const OfferType: S.Codec<OfferType> = /*#__PURE__*/ S.define(() => S.Struct({
  offerType: S.optional(OfferCustomerType),
  BuyingPrice: PriceType,
  RegularPrice: MoneyType,
  businessPrice: S.optional(MoneyType),
  quantityDiscountPrices: S.optional(S.Array(QuantityDiscountPriceType)),
  FulfillmentChannel: S.String,
  ItemCondition: S.String,
  ItemSubCondition: S.String,
  SellerSKU: S.String
}))

export type OfferCustomerType = "B2C" | "B2B" | (string & {})

export const OfferCustomerType: S.Codec<OfferCustomerType> = /*#__PURE__*/ S.define(() => S.String)

export interface QuantityDiscountPriceType {
  readonly quantityTier: number
  readonly quantityDiscountType: QuantityDiscountType
  readonly listingPrice: MoneyType
}

export const QuantityDiscountPriceType: S.Codec<QuantityDiscountPriceType> = /*#__PURE__*/ S.define(() => S.Struct({
  quantityTier: S.Number,
  quantityDiscountType: QuantityDiscountType,
  listingPrice: MoneyType
}))

export type QuantityDiscountType = "QUANTITY_DISCOUNT" | (string & {})

export const QuantityDiscountType: S.Codec<QuantityDiscountType> = /*#__PURE__*/ S.define(() => S.String)

export interface Points {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: MoneyType | undefined
}

export const Points: S.Codec<Points> = /*#__PURE__*/ S.define(() => S.Struct({
  PointsNumber: S.optional(S.Number),
  PointsMonetaryValue: S.optional(MoneyType)
}))

export type ConditionType = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

export const ConditionType: S.Codec<ConditionType> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemIdentifier {
  readonly MarketplaceId: string
  readonly ASIN?: string | undefined
  readonly SellerSKU?: string | undefined
  readonly ItemCondition: ConditionType
}

export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  ASIN: S.optional(S.String),
  SellerSKU: S.optional(S.String),
  ItemCondition: ConditionType
}))

export interface Summary {
  readonly TotalOfferCount: number
  readonly NumberOfOffers?: NumberOfOffers | undefined
  readonly LowestPrices?: LowestPrices | undefined
  readonly BuyBoxPrices?: BuyBoxPrices | undefined
  readonly ListPrice?: MoneyType | undefined
  readonly CompetitivePriceThreshold?: MoneyType | undefined
  readonly SuggestedLowerPricePlusShipping?: MoneyType | undefined
  readonly SalesRankings?: SalesRankList | undefined
  readonly BuyBoxEligibleOffers?: BuyBoxEligibleOffers | undefined
  /** ISO 8601. */
  readonly OffersAvailableTime?: string | undefined
}

export const Summary: S.Codec<Summary> = /*#__PURE__*/ S.define(() => S.Struct({
  TotalOfferCount: S.Number,
  NumberOfOffers: S.optional(NumberOfOffers),
  LowestPrices: S.optional(LowestPrices),
  BuyBoxPrices: S.optional(BuyBoxPrices),
  ListPrice: S.optional(MoneyType),
  CompetitivePriceThreshold: S.optional(MoneyType),
  SuggestedLowerPricePlusShipping: S.optional(MoneyType),
  SalesRankings: S.optional(SalesRankList),
  BuyBoxEligibleOffers: S.optional(BuyBoxEligibleOffers),
  OffersAvailableTime: S.optional(S.String)
}))

export type BuyBoxEligibleOffers = ReadonlyArray<OfferCountType>

export const BuyBoxEligibleOffers: S.Codec<BuyBoxEligibleOffers> = /*#__PURE__*/ S.define(() => S.Array(OfferCountType))

export type BuyBoxPrices = ReadonlyArray<BuyBoxPriceType>

export const BuyBoxPrices: S.Codec<BuyBoxPrices> = /*#__PURE__*/ S.define(() => S.Array(BuyBoxPriceType))

export type LowestPrices = ReadonlyArray<LowestPriceType>

export const LowestPrices: S.Codec<LowestPrices> = /*#__PURE__*/ S.define(() => S.Array(LowestPriceType))

export type NumberOfOffers = ReadonlyArray<OfferCountType>

export const NumberOfOffers: S.Codec<NumberOfOffers> = /*#__PURE__*/ S.define(() => S.Array(OfferCountType))

export interface OfferCountType {
  readonly condition?: string | undefined
  readonly fulfillmentChannel?: FulfillmentChannelType | undefined
  readonly OfferCount?: number | undefined
}

export const OfferCountType: S.Codec<OfferCountType> = /*#__PURE__*/ S.define(() => S.Struct({
  condition: S.optional(S.String),
  fulfillmentChannel: S.optional(FulfillmentChannelType),
  OfferCount: S.optional(S.Number)
}))

export type FulfillmentChannelType = "Amazon" | "Merchant" | (string & {})

export const FulfillmentChannelType: S.Codec<FulfillmentChannelType> = /*#__PURE__*/ S.define(() => S.String)

export interface LowestPriceType {
  readonly condition: string
  readonly fulfillmentChannel: string
  readonly offerType?: OfferCustomerType | undefined
  readonly quantityTier?: number | undefined
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  readonly LandedPrice?: MoneyType | undefined
  readonly ListingPrice: MoneyType
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

export const LowestPriceType: S.Codec<LowestPriceType> = /*#__PURE__*/ S.define(() => S.Struct({
  condition: S.String,
  fulfillmentChannel: S.String,
  offerType: S.optional(OfferCustomerType),
  quantityTier: S.optional(S.Number),
  quantityDiscountType: S.optional(QuantityDiscountType),
  LandedPrice: S.optional(MoneyType),
  ListingPrice: MoneyType,
  Shipping: S.optional(MoneyType),
  Points: S.optional(Points)
}))

export interface BuyBoxPriceType {
  readonly condition: string
  readonly offerType?: OfferCustomerType | undefined
  readonly quantityTier?: number | undefined
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  readonly LandedPrice: MoneyType
  readonly ListingPrice: MoneyType
  readonly Shipping: MoneyType
  readonly Points?: Points | undefined
  readonly sellerId?: string | undefined
}

export const BuyBoxPriceType: S.Codec<BuyBoxPriceType> = /*#__PURE__*/ S.define(() => S.Struct({
  condition: S.String,
  offerType: S.optional(OfferCustomerType),
  quantityTier: S.optional(S.Number),
  quantityDiscountType: S.optional(QuantityDiscountType),
  LandedPrice: MoneyType,
  ListingPrice: MoneyType,
  Shipping: MoneyType,
  Points: S.optional(Points),
  sellerId: S.optional(S.String)
}))

export type OfferDetailList = ReadonlyArray<OfferDetail>

export const OfferDetailList: S.Codec<OfferDetailList> = /*#__PURE__*/ S.define(() => S.Array(OfferDetail))

export interface OfferDetail {
  readonly MyOffer?: boolean | undefined
  readonly offerType?: OfferCustomerType | undefined
  readonly SubCondition: string
  readonly SellerId?: string | undefined
  readonly ConditionNotes?: string | undefined
  readonly SellerFeedbackRating?: SellerFeedbackType | undefined
  readonly ShippingTime: DetailedShippingTimeType
  readonly ListingPrice: MoneyType
  readonly quantityDiscountPrices?: ReadonlyArray<QuantityDiscountPriceType> | undefined
  readonly Points?: Points | undefined
  readonly Shipping: MoneyType
  readonly ShipsFrom?: ShipsFromType | undefined
  readonly IsFulfilledByAmazon: boolean
  readonly PrimeInformation?: PrimeInformationType | undefined
  readonly IsBuyBoxWinner?: boolean | undefined
  readonly IsFeaturedMerchant?: boolean | undefined
}

export const OfferDetail: S.Codec<OfferDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  MyOffer: S.optional(S.Boolean),
  offerType: S.optional(OfferCustomerType),
  SubCondition: S.String,
  SellerId: S.optional(S.String),
  ConditionNotes: S.optional(S.String),
  SellerFeedbackRating: S.optional(SellerFeedbackType),
  ShippingTime: DetailedShippingTimeType,
  ListingPrice: MoneyType,
  quantityDiscountPrices: S.optional(S.Array(QuantityDiscountPriceType)),
  Points: S.optional(Points),
  Shipping: MoneyType,
  ShipsFrom: S.optional(ShipsFromType),
  IsFulfilledByAmazon: S.Boolean,
  PrimeInformation: S.optional(PrimeInformationType),
  IsBuyBoxWinner: S.optional(S.Boolean),
  IsFeaturedMerchant: S.optional(S.Boolean)
}))

export interface PrimeInformationType {
  readonly IsPrime: boolean
  readonly IsNationalPrime: boolean
}

export const PrimeInformationType: S.Codec<PrimeInformationType> = /*#__PURE__*/ S.define(() => S.Struct({
  IsPrime: S.Boolean,
  IsNationalPrime: S.Boolean
}))

export interface SellerFeedbackType {
  readonly SellerPositiveFeedbackRating?: number | undefined
  readonly FeedbackCount: number
}

export const SellerFeedbackType: S.Codec<SellerFeedbackType> = /*#__PURE__*/ S.define(() => S.Struct({
  SellerPositiveFeedbackRating: S.optional(S.Number),
  FeedbackCount: S.Number
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface DetailedShippingTimeType {
  readonly minimumHours?: number | undefined
  readonly maximumHours?: number | undefined
  readonly availableDate?: string | undefined
  readonly availabilityType?: "NOW" | "FUTURE_WITHOUT_DATE" | "FUTURE_WITH_DATE" | (string & {}) | undefined
}

export const DetailedShippingTimeType: S.Codec<DetailedShippingTimeType> = /*#__PURE__*/ S.define(() => S.Struct({
  minimumHours: S.optional(S.Number),
  maximumHours: S.optional(S.Number),
  availableDate: S.optional(S.String),
  availabilityType: S.optional(S.String)
}))

export interface ShipsFromType {
  readonly State?: string | undefined
  readonly Country?: string | undefined
}

export const ShipsFromType: S.Codec<ShipsFromType> = /*#__PURE__*/ S.define(() => S.Struct({
  State: S.optional(S.String),
  Country: S.optional(S.String)
}))

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export type ItemCondition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

export const ItemCondition: S.Codec<ItemCondition> = /*#__PURE__*/ S.define(() => S.String)

export type Asin = string

export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.define(() => S.String)

export type CustomerType = "Consumer" | "Business" | (string & {})

export const CustomerType: S.Codec<CustomerType> = /*#__PURE__*/ S.define(() => S.String)

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
