// AUTO-GENERATED from productPricingV0.json by packages/codegen. Do not edit.
/** Product Pricing v0. */
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

/** Input of `getPricing`. */
export interface GetPricingInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  /** Amazon's product numbers (ASINs). At most 20 items. */
  readonly Asins?: ReadonlyArray<string> | undefined
  /** The seller's product numbers (SKUs). At most 20 items. */
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  readonly ItemCondition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {}) | undefined
  /** `B2C` if not given. */
  readonly OfferType?: "B2C" | "B2B" | (string & {}) | undefined
}

const $GetPricingInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  Asins: Shape.optional(Shape.Array(Shape.String, 20)),
  Skus: Shape.optional(Shape.Array(Shape.String, 20)),
  ItemType: Shape.String,
  ItemCondition: Shape.optional(Shape.String),
  OfferType: Shape.optional(Shape.String)
}))
export const GetPricingInput: Schemas.Codec<GetPricingInput> = Schemas.make($GetPricingInput)

/**
 * `GET /products/pricing/v0/price`
 *
 * - Rate: 0.5 requests per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpricing
 */
export const getPricing: Op.Operation<GetPricingInput, GetPricingResponse> = Op.make({
  section: "ProductPricingV0",
  id: "getPricing",
  name: "productPricingV0.getPricing",
  method: "GET",
  path: "/products/pricing/v0/price",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    Asins: { in: "query", type: "string", list: "csv", maxItems: 20 },
    Skus: { in: "query", type: "string", list: "csv", maxItems: 20, doubleEncoded: true },
    ItemType: { in: "query", type: "string", required: true },
    ItemCondition: { in: "query", type: "string" },
    OfferType: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetPricingResponse })

/** Input of `getCompetitivePricing`. */
export interface GetCompetitivePricingInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  /** Amazon's product numbers (ASINs). At most 20 items. */
  readonly Asins?: ReadonlyArray<string> | undefined
  /** The seller's product numbers (SKUs). At most 20 items. */
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  /** `Consumer` if not given. */
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetCompetitivePricingInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  Asins: Shape.optional(Shape.Array(Shape.String, 20)),
  Skus: Shape.optional(Shape.Array(Shape.String, 20)),
  ItemType: Shape.String,
  CustomerType: Shape.optional(Shape.String)
}))
export const GetCompetitivePricingInput: Schemas.Codec<GetCompetitivePricingInput> = Schemas.make(
  $GetCompetitivePricingInput
)

/**
 * `GET /products/pricing/v0/competitivePrice`
 *
 * - Rate: 0.5 requests per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getcompetitivepricing
 */
export const getCompetitivePricing: Op.Operation<GetCompetitivePricingInput, GetPricingResponse> = Op.make({
  section: "ProductPricingV0",
  id: "getCompetitivePricing",
  name: "productPricingV0.getCompetitivePricing",
  method: "GET",
  path: "/products/pricing/v0/competitivePrice",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    Asins: { in: "query", type: "string", list: "csv", maxItems: 20 },
    Skus: { in: "query", type: "string", list: "csv", maxItems: 20, doubleEncoded: true },
    ItemType: { in: "query", type: "string", required: true },
    CustomerType: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetPricingResponse })

/** Input of `getListingOffers`. */
export interface GetListingOffersInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
  /** `Consumer` if not given. */
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetListingOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  ItemCondition: Shape.String,
  SellerSKU: Shape.String,
  CustomerType: Shape.optional(Shape.String)
}))
export const GetListingOffersInput: Schemas.Codec<GetListingOffersInput> = Schemas.make($GetListingOffersInput)

/**
 * `GET /products/pricing/v0/listings/{SellerSKU}/offers`
 *
 * - Rate: 1 request per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlistingoffers
 */
export const getListingOffers: Op.Operation<GetListingOffersInput, GetOffersResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOffersResponse })

/** Input of `getItemOffers`. */
export interface GetItemOffersInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  /** Amazon's product number (ASIN). */
  readonly Asin: string
  /** `Consumer` if not given. */
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetItemOffersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  ItemCondition: Shape.String,
  Asin: Shape.String,
  CustomerType: Shape.optional(Shape.String)
}))
export const GetItemOffersInput: Schemas.Codec<GetItemOffersInput> = Schemas.make($GetItemOffersInput)

/**
 * `GET /products/pricing/v0/items/{Asin}/offers`
 *
 * - Rate: 0.5 requests per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitemoffers
 */
export const getItemOffers: Op.Operation<GetItemOffersInput, GetOffersResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetOffersResponse })

/** Input of `getItemOffersBatch`. */
export interface GetItemOffersBatchInput {
  readonly body: GetItemOffersBatchRequest
}

const $GetItemOffersBatchInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $GetItemOffersBatchRequest }))
export const GetItemOffersBatchInput: Schemas.Codec<GetItemOffersBatchInput> = Schemas.make($GetItemOffersBatchInput)

/**
 * `POST /batches/products/pricing/v0/itemOffers`
 *
 * - Rate: 0.1 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getitemoffersbatch
 */
export const getItemOffersBatch: Op.Operation<GetItemOffersBatchInput, GetItemOffersBatchResponse> = Op.make({
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
}, { body: (): Shape.Shape => $GetItemOffersBatchRequest, output: (): Shape.Shape => $GetItemOffersBatchResponse })

/** Input of `getListingOffersBatch`. */
export interface GetListingOffersBatchInput {
  readonly body: GetListingOffersBatchRequest
}

const $GetListingOffersBatchInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GetListingOffersBatchRequest
}))
export const GetListingOffersBatchInput: Schemas.Codec<GetListingOffersBatchInput> = Schemas.make(
  $GetListingOffersBatchInput
)

/**
 * `POST /batches/products/pricing/v0/listingOffers`
 *
 * - Rate: 0.5 requests per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlistingoffersbatch
 */
export const getListingOffersBatch: Op.Operation<GetListingOffersBatchInput, GetListingOffersBatchResponse> = Op.make({
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
}, { body: (): Shape.Shape => $GetListingOffersBatchRequest, output: (): Shape.Shape => $GetListingOffersBatchResponse })

/** The operations of Product Pricing as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/ProductPricingV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getPricing,
  getCompetitivePricing,
  getListingOffers,
  getItemOffers,
  getItemOffersBatch,
  getListingOffersBatch
}))

export interface GetItemOffersBatchRequest {
  /** 1 to 20 items. */
  readonly requests?: ItemOffersRequestList | undefined
}

const $GetItemOffersBatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requests: Shape.optional($ItemOffersRequestList)
}))
export const GetItemOffersBatchRequest: Schemas.Codec<GetItemOffersBatchRequest> = Schemas.make(
  $GetItemOffersBatchRequest
)

export interface GetListingOffersBatchRequest {
  /** 1 to 20 items. */
  readonly requests?: ListingOffersRequestList | undefined
}

const $GetListingOffersBatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  requests: Shape.optional($ListingOffersRequestList)
}))
export const GetListingOffersBatchRequest: Schemas.Codec<GetListingOffersBatchRequest> = Schemas.make(
  $GetListingOffersBatchRequest
)

/** 1 to 20 items. */
export type ListingOffersRequestList = ReadonlyArray<ListingOffersRequest>

const $ListingOffersRequestList: Shape.Shape = Shape.define(() => Shape.Array($ListingOffersRequest, 20))
export const ListingOffersRequestList: Schemas.Codec<ListingOffersRequestList> = Schemas.make($ListingOffersRequestList)

/** 1 to 20 items. */
export type ItemOffersRequestList = ReadonlyArray<ItemOffersRequest>

const $ItemOffersRequestList: Shape.Shape = Shape.define(() => Shape.Array($ItemOffersRequest, 20))
export const ItemOffersRequestList: Schemas.Codec<ItemOffersRequestList> = Schemas.make($ItemOffersRequestList)

export interface BatchOffersRequestParams {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: MarketplaceId
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ItemCondition
  /** `Consumer` or `Business`; `Consumer` if not given. */
  readonly CustomerType?: CustomerType | undefined
}

const $BatchOffersRequestParams: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: Shape.optional($CustomerType)
}))
export const BatchOffersRequestParams: Schemas.Codec<BatchOffersRequestParams> = Schemas.make($BatchOffersRequestParams)

export interface ItemOffersRequest {
  readonly uri: string
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: MarketplaceId
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ItemCondition
  /** `Consumer` or `Business`. */
  readonly CustomerType?: CustomerType | undefined
}

const $ItemOffersRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  headers: Shape.optional($HttpRequestHeaders),
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: Shape.optional($CustomerType)
}))
export const ItemOffersRequest: Schemas.Codec<ItemOffersRequest> = Schemas.make($ItemOffersRequest)

export interface ListingOffersRequest {
  readonly uri: string
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: MarketplaceId
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ItemCondition
  /** `Consumer` or `Business`. */
  readonly CustomerType?: CustomerType | undefined
}

const $ListingOffersRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  headers: Shape.optional($HttpRequestHeaders),
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: Shape.optional($CustomerType)
}))
export const ListingOffersRequest: Schemas.Codec<ListingOffersRequest> = Schemas.make($ListingOffersRequest)

export interface GetItemOffersBatchResponse {
  /** 1 to 20 items. */
  readonly responses?: ItemOffersResponseList | undefined
}

const $GetItemOffersBatchResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  responses: Shape.optional($ItemOffersResponseList)
}))
export const GetItemOffersBatchResponse: Schemas.Codec<GetItemOffersBatchResponse> = Schemas.make(
  $GetItemOffersBatchResponse
)

export interface GetListingOffersBatchResponse {
  /** 1 to 20 items. */
  readonly responses?: ListingOffersResponseList | undefined
}

const $GetListingOffersBatchResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  responses: Shape.optional($ListingOffersResponseList)
}))
export const GetListingOffersBatchResponse: Schemas.Codec<GetListingOffersBatchResponse> = Schemas.make(
  $GetListingOffersBatchResponse
)

/** 1 to 20 items. */
export type ItemOffersResponseList = ReadonlyArray<ItemOffersResponse>

const $ItemOffersResponseList: Shape.Shape = Shape.define(() => Shape.Array($ItemOffersResponse))
export const ItemOffersResponseList: Schemas.Codec<ItemOffersResponseList> = Schemas.make($ItemOffersResponseList)

/** 1 to 20 items. */
export type ListingOffersResponseList = ReadonlyArray<ListingOffersResponse>

const $ListingOffersResponseList: Shape.Shape = Shape.define(() => Shape.Array($ListingOffersResponse))
export const ListingOffersResponseList: Schemas.Codec<ListingOffersResponseList> = Schemas.make(
  $ListingOffersResponseList
)

export interface BatchOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
}

const $BatchOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  headers: Shape.optional($HttpResponseHeaders),
  status: Shape.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse
}))
export const BatchOffersResponse: Schemas.Codec<BatchOffersResponse> = Schemas.make($BatchOffersResponse)

export interface ItemOffersRequestParams {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: MarketplaceId
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ItemCondition
  /** `Consumer` or `Business`. */
  readonly CustomerType?: CustomerType | undefined
  /** Amazon's product number (ASIN). */
  readonly Asin?: string | undefined
}

const $ItemOffersRequestParams: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: Shape.optional($CustomerType),
  Asin: Shape.optional(Shape.String)
}))
export const ItemOffersRequestParams: Schemas.Codec<ItemOffersRequestParams> = Schemas.make($ItemOffersRequestParams)

export interface ItemOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request: ItemOffersRequestParams
}

const $ItemOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  headers: Shape.optional($HttpResponseHeaders),
  status: Shape.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse,
  request: $ItemOffersRequestParams
}))
export const ItemOffersResponse: Schemas.Codec<ItemOffersResponse> = Schemas.make($ItemOffersResponse)

export interface ListingOffersRequestParams {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: MarketplaceId
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ItemCondition
  /** `Consumer` or `Business`. */
  readonly CustomerType?: CustomerType | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
}

const $ListingOffersRequestParams: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: Shape.optional($CustomerType),
  SellerSKU: Shape.String
}))
export const ListingOffersRequestParams: Schemas.Codec<ListingOffersRequestParams> = Schemas.make(
  $ListingOffersRequestParams
)

export interface ListingOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request?: ListingOffersRequestParams | undefined
}

const $ListingOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  headers: Shape.optional($HttpResponseHeaders),
  status: Shape.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse,
  request: Shape.optional($ListingOffersRequestParams)
}))
export const ListingOffersResponse: Schemas.Codec<ListingOffersResponse> = Schemas.make($ListingOffersResponse)

export interface Errors {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ErrorList
}

const $Errors: Shape.Shape = Shape.define(() => Shape.Struct({ errors: $ErrorList }))
export const Errors: Schemas.Codec<Errors> = Schemas.make($Errors)

export interface GetPricingResponse {
  /** At most 20 items. */
  readonly payload?: PriceList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPricingResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PriceList),
  errors: Shape.optional($ErrorList)
}))
export const GetPricingResponse: Schemas.Codec<GetPricingResponse> = Schemas.make($GetPricingResponse)

export interface GetOffersResponse {
  readonly payload?: GetOffersResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetOffersResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetOffersResult),
  errors: Shape.optional($ErrorList)
}))
export const GetOffersResponse: Schemas.Codec<GetOffersResponse> = Schemas.make($GetOffersResponse)

/** At most 20 items. */
export type PriceList = ReadonlyArray<Price>

const $PriceList: Shape.Shape = Shape.define(() => Shape.Array($Price))
export const PriceList: Schemas.Codec<PriceList> = Schemas.make($PriceList)

export interface GetOffersResult {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** The seller's product number (SKU). */
  readonly SKU?: string | undefined
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ConditionType
  readonly status: string
  readonly Identifier: ItemIdentifier
  readonly Summary: Summary
  /** At most 20 items. */
  readonly Offers: OfferDetailList
}

const $GetOffersResult: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  ASIN: Shape.optional(Shape.String),
  SKU: Shape.optional(Shape.String),
  ItemCondition: $ConditionType,
  status: Shape.String,
  Identifier: $ItemIdentifier,
  Summary: $Summary,
  Offers: $OfferDetailList
}))
export const GetOffersResult: Schemas.Codec<GetOffersResult> = Schemas.make($GetOffersResult)

export interface HttpRequestHeaders {
  readonly [name: string]: string
}

const $HttpRequestHeaders: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const HttpRequestHeaders: Schemas.Codec<HttpRequestHeaders> = Schemas.make($HttpRequestHeaders)

export interface HttpResponseHeaders {
  readonly Date?: string | undefined
  readonly "x-amzn-RequestId"?: string | undefined
  readonly [name: string]: string | undefined
}

const $HttpResponseHeaders: Shape.Shape = Shape.define(() => Shape.StructWithRest({
  Date: Shape.optional(Shape.String),
  "x-amzn-RequestId": Shape.optional(Shape.String)
}, Shape.String))
export const HttpResponseHeaders: Schemas.Codec<HttpResponseHeaders> = Schemas.make($HttpResponseHeaders)

export interface GetOffersHttpStatusLine {
  /** 100 to 599. */
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $GetOffersHttpStatusLine: Shape.Shape = Shape.define(() => Shape.Struct({
  statusCode: Shape.optional(Shape.Number),
  reasonPhrase: Shape.optional(Shape.String)
}))
export const GetOffersHttpStatusLine: Schemas.Codec<GetOffersHttpStatusLine> = Schemas.make($GetOffersHttpStatusLine)

/** 6 to 512 characters. */
export type HttpUri = string

const $HttpUri: Shape.Shape = Shape.define(() => Shape.String)
export const HttpUri: Schemas.Codec<HttpUri> = Schemas.make($HttpUri)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

const $HttpMethod: Shape.Shape = Shape.define(() => Shape.String)
export const HttpMethod: Schemas.Codec<HttpMethod> = Schemas.make($HttpMethod)

export interface BatchRequest {
  /** A path without its query: `/products/pricing/v0/items/B000000000/offers`. */
  readonly uri: string
  /** `GET`, `PUT`, `PATCH`, `DELETE` or `POST`. */
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
}

const $BatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  uri: Shape.String,
  method: $HttpMethod,
  headers: Shape.optional($HttpRequestHeaders)
}))
export const BatchRequest: Schemas.Codec<BatchRequest> = Schemas.make($BatchRequest)

export interface Price {
  readonly status: string
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  readonly Product?: Product | undefined
}

const $Price: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.String,
  SellerSKU: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  Product: Shape.optional($Product)
}))
export const Price: Schemas.Codec<Price> = Schemas.make($Price)

export interface Product {
  readonly Identifiers: IdentifierType
  readonly AttributeSets?: AttributeSetList | undefined
  readonly Relationships?: RelationshipList | undefined
  readonly CompetitivePricing?: CompetitivePricingType | undefined
  readonly SalesRankings?: SalesRankList | undefined
  readonly Offers?: OffersList | undefined
}

const $Product: Shape.Shape = Shape.define(() => Shape.Struct({
  Identifiers: $IdentifierType,
  AttributeSets: Shape.optional($AttributeSetList),
  Relationships: Shape.optional($RelationshipList),
  CompetitivePricing: Shape.optional($CompetitivePricingType),
  SalesRankings: Shape.optional($SalesRankList),
  Offers: Shape.optional($OffersList)
}))
export const Product: Schemas.Codec<Product> = Schemas.make($Product)

export interface IdentifierType {
  readonly MarketplaceASIN: ASINIdentifier
  readonly SKUIdentifier?: SellerSKUIdentifier | undefined
}

const $IdentifierType: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceASIN: $ASINIdentifier,
  SKUIdentifier: Shape.optional($SellerSKUIdentifier)
}))
export const IdentifierType: Schemas.Codec<IdentifierType> = Schemas.make($IdentifierType)

export interface ASINIdentifier {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  /** Amazon's product number (ASIN). */
  readonly ASIN: string
}

const $ASINIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  ASIN: Shape.String
}))
export const ASINIdentifier: Schemas.Codec<ASINIdentifier> = Schemas.make($ASINIdentifier)

export interface SellerSKUIdentifier {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  readonly SellerId: string
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
}

const $SellerSKUIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  SellerId: Shape.String,
  SellerSKU: Shape.String
}))
export const SellerSKUIdentifier: Schemas.Codec<SellerSKUIdentifier> = Schemas.make($SellerSKUIdentifier)

export type AttributeSetList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $AttributeSetList: Shape.Shape = Shape.define(() => Shape.Array(Shape.Record(Shape.Unknown)))
export const AttributeSetList: Schemas.Codec<AttributeSetList> = Schemas.make($AttributeSetList)

export type RelationshipList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $RelationshipList: Shape.Shape = Shape.define(() => Shape.Array(Shape.Record(Shape.Unknown)))
export const RelationshipList: Schemas.Codec<RelationshipList> = Schemas.make($RelationshipList)

export interface CompetitivePricingType {
  readonly CompetitivePrices: CompetitivePriceList
  readonly NumberOfOfferListings: NumberOfOfferListingsList
  /** An amount with its currency. */
  readonly TradeInValue?: MoneyType | undefined
}

const $CompetitivePricingType: Shape.Shape = Shape.define(() => Shape.Struct({
  CompetitivePrices: $CompetitivePriceList,
  NumberOfOfferListings: $NumberOfOfferListingsList,
  TradeInValue: Shape.optional($MoneyType)
}))
export const CompetitivePricingType: Schemas.Codec<CompetitivePricingType> = Schemas.make($CompetitivePricingType)

export type CompetitivePriceList = ReadonlyArray<CompetitivePriceType>

const $CompetitivePriceList: Shape.Shape = Shape.define(() => Shape.Array($CompetitivePriceType))
export const CompetitivePriceList: Schemas.Codec<CompetitivePriceList> = Schemas.make($CompetitivePriceList)

export interface CompetitivePriceType {
  readonly CompetitivePriceId: "1" | "2" | (string & {})
  readonly Price: PriceType
  readonly condition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {}) | undefined
  readonly subcondition?: "New" | "Mint" | "Very Good" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "Refurbished Warranty" | "Refurbished" | "Open Box" | "Other" | (string & {}) | undefined
  /** `B2C` or `B2B`. */
  readonly offerType?: OfferCustomerType | undefined
  /** A whole number. */
  readonly quantityTier?: number | undefined
  /** `QUANTITY_DISCOUNT`. */
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  readonly sellerId?: string | undefined
  readonly belongsToRequester?: boolean | undefined
}

const $CompetitivePriceType: Shape.Shape = Shape.define(() => Shape.Struct({
  CompetitivePriceId: Shape.String,
  Price: $PriceType,
  condition: Shape.optional(Shape.String),
  subcondition: Shape.optional(Shape.String),
  offerType: Shape.optional($OfferCustomerType),
  quantityTier: Shape.optional(Shape.Number),
  quantityDiscountType: Shape.optional($QuantityDiscountType),
  sellerId: Shape.optional(Shape.String),
  belongsToRequester: Shape.optional(Shape.Boolean)
}))
export const CompetitivePriceType: Schemas.Codec<CompetitivePriceType> = Schemas.make($CompetitivePriceType)

export type NumberOfOfferListingsList = ReadonlyArray<OfferListingCountType>

const $NumberOfOfferListingsList: Shape.Shape = Shape.define(() => Shape.Array($OfferListingCountType))
export const NumberOfOfferListingsList: Schemas.Codec<NumberOfOfferListingsList> = Schemas.make(
  $NumberOfOfferListingsList
)

export interface OfferListingCountType {
  /** A whole number. */
  readonly Count: number
  readonly condition: string
}

const $OfferListingCountType: Shape.Shape = Shape.define(() => Shape.Struct({
  Count: Shape.Number,
  condition: Shape.String
}))
export const OfferListingCountType: Schemas.Codec<OfferListingCountType> = Schemas.make($OfferListingCountType)

/** An amount with its currency. */
export interface MoneyType {
  /** A currency, ISO 4217: `USD`. */
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

const $MoneyType: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.optional(Shape.String),
  Amount: Shape.optional(Shape.Number)
}))
export const MoneyType: Schemas.Codec<MoneyType> = Schemas.make($MoneyType)

export type SalesRankList = ReadonlyArray<SalesRankType>

const $SalesRankList: Shape.Shape = Shape.define(() => Shape.Array($SalesRankType))
export const SalesRankList: Schemas.Codec<SalesRankList> = Schemas.make($SalesRankList)

export interface SalesRankType {
  readonly ProductCategoryId: string
  /** A whole number. */
  readonly Rank: number
}

const $SalesRankType: Shape.Shape = Shape.define(() => Shape.Struct({
  ProductCategoryId: Shape.String,
  Rank: Shape.Number
}))
export const SalesRankType: Schemas.Codec<SalesRankType> = Schemas.make($SalesRankType)

export interface PriceType {
  /** An amount with its currency. */
  readonly LandedPrice?: MoneyType | undefined
  /** An amount with its currency. */
  readonly ListingPrice: MoneyType
  /** An amount with its currency. */
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

const $PriceType: Shape.Shape = Shape.define(() => Shape.Struct({
  LandedPrice: Shape.optional($MoneyType),
  ListingPrice: $MoneyType,
  Shipping: Shape.optional($MoneyType),
  Points: Shape.optional($Points)
}))
export const PriceType: Schemas.Codec<PriceType> = Schemas.make($PriceType)

export type OffersList = ReadonlyArray<OfferType>

const $OffersList: Shape.Shape = Shape.define(() => Shape.Array($OfferType))
export const OffersList: Schemas.Codec<OffersList> = Schemas.make($OffersList)

export interface OfferType {
  /** `B2C` or `B2B`. */
  readonly offerType?: OfferCustomerType | undefined
  readonly BuyingPrice: PriceType
  /** An amount with its currency. */
  readonly RegularPrice: MoneyType
  /** An amount with its currency. */
  readonly businessPrice?: MoneyType | undefined
  readonly quantityDiscountPrices?: ReadonlyArray<QuantityDiscountPriceType> | undefined
  readonly FulfillmentChannel: "Amazon" | "Merchant" | (string & {})
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly ItemSubCondition: "New" | "Mint" | "Very Good" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "Refurbished Warranty" | "Refurbished" | "Open Box" | "Other" | (string & {})
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
}

const $OfferType: Shape.Shape = Shape.define(() => Shape.Struct({
  offerType: Shape.optional($OfferCustomerType),
  BuyingPrice: $PriceType,
  RegularPrice: $MoneyType,
  businessPrice: Shape.optional($MoneyType),
  quantityDiscountPrices: Shape.optional(Shape.Array($QuantityDiscountPriceType)),
  FulfillmentChannel: Shape.String,
  ItemCondition: Shape.String,
  ItemSubCondition: Shape.String,
  SellerSKU: Shape.String
}))
export const OfferType: Schemas.Codec<OfferType> = Schemas.make($OfferType)

export type OfferCustomerType = "B2C" | "B2B" | (string & {})

const $OfferCustomerType: Shape.Shape = Shape.define(() => Shape.String)
export const OfferCustomerType: Schemas.Codec<OfferCustomerType> = Schemas.make($OfferCustomerType)

export interface QuantityDiscountPriceType {
  /** A whole number. */
  readonly quantityTier: number
  /** `QUANTITY_DISCOUNT`. */
  readonly quantityDiscountType: QuantityDiscountType
  /** An amount with its currency. */
  readonly listingPrice: MoneyType
}

const $QuantityDiscountPriceType: Shape.Shape = Shape.define(() => Shape.Struct({
  quantityTier: Shape.Number,
  quantityDiscountType: $QuantityDiscountType,
  listingPrice: $MoneyType
}))
export const QuantityDiscountPriceType: Schemas.Codec<QuantityDiscountPriceType> = Schemas.make(
  $QuantityDiscountPriceType
)

export type QuantityDiscountType = "QUANTITY_DISCOUNT" | (string & {})

const $QuantityDiscountType: Shape.Shape = Shape.define(() => Shape.String)
export const QuantityDiscountType: Schemas.Codec<QuantityDiscountType> = Schemas.make($QuantityDiscountType)

export interface Points {
  /** A whole number. */
  readonly PointsNumber?: number | undefined
  /** An amount with its currency. */
  readonly PointsMonetaryValue?: MoneyType | undefined
}

const $Points: Shape.Shape = Shape.define(() => Shape.Struct({
  PointsNumber: Shape.optional(Shape.Number),
  PointsMonetaryValue: Shape.optional($MoneyType)
}))
export const Points: Schemas.Codec<Points> = Schemas.make($Points)

export type ConditionType = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $ConditionType: Shape.Shape = Shape.define(() => Shape.String)
export const ConditionType: Schemas.Codec<ConditionType> = Schemas.make($ConditionType)

export interface ItemIdentifier {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  readonly ItemCondition: ConditionType
}

const $ItemIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  ASIN: Shape.optional(Shape.String),
  SellerSKU: Shape.optional(Shape.String),
  ItemCondition: $ConditionType
}))
export const ItemIdentifier: Schemas.Codec<ItemIdentifier> = Schemas.make($ItemIdentifier)

export interface Summary {
  /** A whole number. */
  readonly TotalOfferCount: number
  readonly NumberOfOffers?: NumberOfOffers | undefined
  readonly LowestPrices?: LowestPrices | undefined
  readonly BuyBoxPrices?: BuyBoxPrices | undefined
  /** An amount with its currency. */
  readonly ListPrice?: MoneyType | undefined
  /** An amount with its currency. */
  readonly CompetitivePriceThreshold?: MoneyType | undefined
  /** An amount with its currency. */
  readonly SuggestedLowerPricePlusShipping?: MoneyType | undefined
  readonly SalesRankings?: SalesRankList | undefined
  readonly BuyBoxEligibleOffers?: BuyBoxEligibleOffers | undefined
  /** ISO 8601. */
  readonly OffersAvailableTime?: string | undefined
}

const $Summary: Shape.Shape = Shape.define(() => Shape.Struct({
  TotalOfferCount: Shape.Number,
  NumberOfOffers: Shape.optional($NumberOfOffers),
  LowestPrices: Shape.optional($LowestPrices),
  BuyBoxPrices: Shape.optional($BuyBoxPrices),
  ListPrice: Shape.optional($MoneyType),
  CompetitivePriceThreshold: Shape.optional($MoneyType),
  SuggestedLowerPricePlusShipping: Shape.optional($MoneyType),
  SalesRankings: Shape.optional($SalesRankList),
  BuyBoxEligibleOffers: Shape.optional($BuyBoxEligibleOffers),
  OffersAvailableTime: Shape.optional(Shape.String)
}))
export const Summary: Schemas.Codec<Summary> = Schemas.make($Summary)

export type BuyBoxEligibleOffers = ReadonlyArray<OfferCountType>

const $BuyBoxEligibleOffers: Shape.Shape = Shape.define(() => Shape.Array($OfferCountType))
export const BuyBoxEligibleOffers: Schemas.Codec<BuyBoxEligibleOffers> = Schemas.make($BuyBoxEligibleOffers)

export type BuyBoxPrices = ReadonlyArray<BuyBoxPriceType>

const $BuyBoxPrices: Shape.Shape = Shape.define(() => Shape.Array($BuyBoxPriceType))
export const BuyBoxPrices: Schemas.Codec<BuyBoxPrices> = Schemas.make($BuyBoxPrices)

export type LowestPrices = ReadonlyArray<LowestPriceType>

const $LowestPrices: Shape.Shape = Shape.define(() => Shape.Array($LowestPriceType))
export const LowestPrices: Schemas.Codec<LowestPrices> = Schemas.make($LowestPrices)

export type NumberOfOffers = ReadonlyArray<OfferCountType>

const $NumberOfOffers: Shape.Shape = Shape.define(() => Shape.Array($OfferCountType))
export const NumberOfOffers: Schemas.Codec<NumberOfOffers> = Schemas.make($NumberOfOffers)

export interface OfferCountType {
  readonly condition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {}) | undefined
  /** `Amazon` or `Merchant`. */
  readonly fulfillmentChannel?: FulfillmentChannelType | undefined
  /** A whole number. */
  readonly OfferCount?: number | undefined
}

const $OfferCountType: Shape.Shape = Shape.define(() => Shape.Struct({
  condition: Shape.optional(Shape.String),
  fulfillmentChannel: Shape.optional($FulfillmentChannelType),
  OfferCount: Shape.optional(Shape.Number)
}))
export const OfferCountType: Schemas.Codec<OfferCountType> = Schemas.make($OfferCountType)

export type FulfillmentChannelType = "Amazon" | "Merchant" | (string & {})

const $FulfillmentChannelType: Shape.Shape = Shape.define(() => Shape.String)
export const FulfillmentChannelType: Schemas.Codec<FulfillmentChannelType> = Schemas.make($FulfillmentChannelType)

export interface LowestPriceType {
  readonly condition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly fulfillmentChannel: string
  /** `B2C` or `B2B`. */
  readonly offerType?: OfferCustomerType | undefined
  /** A whole number. */
  readonly quantityTier?: number | undefined
  /** `QUANTITY_DISCOUNT`. */
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  /** An amount with its currency. */
  readonly LandedPrice?: MoneyType | undefined
  /** An amount with its currency. */
  readonly ListingPrice: MoneyType
  /** An amount with its currency. */
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

const $LowestPriceType: Shape.Shape = Shape.define(() => Shape.Struct({
  condition: Shape.String,
  fulfillmentChannel: Shape.String,
  offerType: Shape.optional($OfferCustomerType),
  quantityTier: Shape.optional(Shape.Number),
  quantityDiscountType: Shape.optional($QuantityDiscountType),
  LandedPrice: Shape.optional($MoneyType),
  ListingPrice: $MoneyType,
  Shipping: Shape.optional($MoneyType),
  Points: Shape.optional($Points)
}))
export const LowestPriceType: Schemas.Codec<LowestPriceType> = Schemas.make($LowestPriceType)

export interface BuyBoxPriceType {
  readonly condition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  /** `B2C` or `B2B`. */
  readonly offerType?: OfferCustomerType | undefined
  /** A whole number. */
  readonly quantityTier?: number | undefined
  /** `QUANTITY_DISCOUNT`. */
  readonly quantityDiscountType?: QuantityDiscountType | undefined
  /** An amount with its currency. */
  readonly LandedPrice: MoneyType
  /** An amount with its currency. */
  readonly ListingPrice: MoneyType
  /** An amount with its currency. */
  readonly Shipping: MoneyType
  readonly Points?: Points | undefined
  readonly sellerId?: string | undefined
}

const $BuyBoxPriceType: Shape.Shape = Shape.define(() => Shape.Struct({
  condition: Shape.String,
  offerType: Shape.optional($OfferCustomerType),
  quantityTier: Shape.optional(Shape.Number),
  quantityDiscountType: Shape.optional($QuantityDiscountType),
  LandedPrice: $MoneyType,
  ListingPrice: $MoneyType,
  Shipping: $MoneyType,
  Points: Shape.optional($Points),
  sellerId: Shape.optional(Shape.String)
}))
export const BuyBoxPriceType: Schemas.Codec<BuyBoxPriceType> = Schemas.make($BuyBoxPriceType)

/** At most 20 items. */
export type OfferDetailList = ReadonlyArray<OfferDetail>

const $OfferDetailList: Shape.Shape = Shape.define(() => Shape.Array($OfferDetail))
export const OfferDetailList: Schemas.Codec<OfferDetailList> = Schemas.make($OfferDetailList)

export interface OfferDetail {
  readonly MyOffer?: boolean | undefined
  /** `B2C` or `B2B`. */
  readonly offerType?: OfferCustomerType | undefined
  readonly SubCondition: "New" | "Mint" | "Very Good" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "Refurbished Warranty" | "Refurbished" | "Open Box" | "Other" | (string & {})
  readonly SellerId?: string | undefined
  readonly ConditionNotes?: string | undefined
  readonly SellerFeedbackRating?: SellerFeedbackType | undefined
  readonly ShippingTime: DetailedShippingTimeType
  /** An amount with its currency. */
  readonly ListingPrice: MoneyType
  readonly quantityDiscountPrices?: ReadonlyArray<QuantityDiscountPriceType> | undefined
  readonly Points?: Points | undefined
  /** An amount with its currency. */
  readonly Shipping: MoneyType
  readonly ShipsFrom?: ShipsFromType | undefined
  readonly IsFulfilledByAmazon: boolean
  readonly PrimeInformation?: PrimeInformationType | undefined
  readonly IsBuyBoxWinner?: boolean | undefined
  readonly IsFeaturedMerchant?: boolean | undefined
}

const $OfferDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  MyOffer: Shape.optional(Shape.Boolean),
  offerType: Shape.optional($OfferCustomerType),
  SubCondition: Shape.String,
  SellerId: Shape.optional(Shape.String),
  ConditionNotes: Shape.optional(Shape.String),
  SellerFeedbackRating: Shape.optional($SellerFeedbackType),
  ShippingTime: $DetailedShippingTimeType,
  ListingPrice: $MoneyType,
  quantityDiscountPrices: Shape.optional(Shape.Array($QuantityDiscountPriceType)),
  Points: Shape.optional($Points),
  Shipping: $MoneyType,
  ShipsFrom: Shape.optional($ShipsFromType),
  IsFulfilledByAmazon: Shape.Boolean,
  PrimeInformation: Shape.optional($PrimeInformationType),
  IsBuyBoxWinner: Shape.optional(Shape.Boolean),
  IsFeaturedMerchant: Shape.optional(Shape.Boolean)
}))
export const OfferDetail: Schemas.Codec<OfferDetail> = Schemas.make($OfferDetail)

export interface PrimeInformationType {
  readonly IsPrime: boolean
  readonly IsNationalPrime: boolean
}

const $PrimeInformationType: Shape.Shape = Shape.define(() => Shape.Struct({
  IsPrime: Shape.Boolean,
  IsNationalPrime: Shape.Boolean
}))
export const PrimeInformationType: Schemas.Codec<PrimeInformationType> = Schemas.make($PrimeInformationType)

export interface SellerFeedbackType {
  /** In per cent. */
  readonly SellerPositiveFeedbackRating?: number | undefined
  /** A whole number. */
  readonly FeedbackCount: number
}

const $SellerFeedbackType: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerPositiveFeedbackRating: Shape.optional(Shape.Number),
  FeedbackCount: Shape.Number
}))
export const SellerFeedbackType: Schemas.Codec<SellerFeedbackType> = Schemas.make($SellerFeedbackType)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface DetailedShippingTimeType {
  /** In hours. A whole number. */
  readonly minimumHours?: number | undefined
  /** In hours. A whole number. */
  readonly maximumHours?: number | undefined
  readonly availableDate?: string | undefined
  readonly availabilityType?: "NOW" | "FUTURE_WITHOUT_DATE" | "FUTURE_WITH_DATE" | (string & {}) | undefined
}

const $DetailedShippingTimeType: Shape.Shape = Shape.define(() => Shape.Struct({
  minimumHours: Shape.optional(Shape.Number),
  maximumHours: Shape.optional(Shape.Number),
  availableDate: Shape.optional(Shape.String),
  availabilityType: Shape.optional(Shape.String)
}))
export const DetailedShippingTimeType: Schemas.Codec<DetailedShippingTimeType> = Schemas.make($DetailedShippingTimeType)

export interface ShipsFromType {
  readonly State?: string | undefined
  readonly Country?: string | undefined
}

const $ShipsFromType: Shape.Shape = Shape.define(() => Shape.Struct({
  State: Shape.optional(Shape.String),
  Country: Shape.optional(Shape.String)
}))
export const ShipsFromType: Schemas.Codec<ShipsFromType> = Schemas.make($ShipsFromType)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

export type ItemCondition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $ItemCondition: Shape.Shape = Shape.define(() => Shape.String)
export const ItemCondition: Schemas.Codec<ItemCondition> = Schemas.make($ItemCondition)

/** Amazon's product number (ASIN). */
export type Asin = string

const $Asin: Shape.Shape = Shape.define(() => Shape.String)
export const Asin: Schemas.Codec<Asin> = Schemas.make($Asin)

export type CustomerType = "Consumer" | "Business" | (string & {})

const $CustomerType: Shape.Shape = Shape.define(() => Shape.String)
export const CustomerType: Schemas.Codec<CustomerType> = Schemas.make($CustomerType)

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
