// AUTO-GENERATED from productPricingV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Pricing v0. */
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

/** Input of `getPricing`. */
export interface GetPricingInput {
  readonly MarketplaceId: string
  readonly Asins?: ReadonlyArray<string> | undefined
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  readonly ItemCondition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {}) | undefined
  readonly OfferType?: "B2C" | "B2B" | (string & {}) | undefined
}

const $GetPricingInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  Asins: C.optional(C.Array(C.String)),
  Skus: C.optional(C.Array(C.String)),
  ItemType: C.String,
  ItemCondition: C.optional(C.String),
  OfferType: C.optional(C.String)
}))
export const GetPricingInput: S.Codec<GetPricingInput> = /*#__PURE__*/ S.schema($GetPricingInput)

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
}, { output: (): C.Shape => $GetPricingResponse })

/** Input of `getCompetitivePricing`. */
export interface GetCompetitivePricingInput {
  readonly MarketplaceId: string
  readonly Asins?: ReadonlyArray<string> | undefined
  readonly Skus?: ReadonlyArray<string> | undefined
  readonly ItemType: "Asin" | "Sku" | (string & {})
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetCompetitivePricingInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  Asins: C.optional(C.Array(C.String)),
  Skus: C.optional(C.Array(C.String)),
  ItemType: C.String,
  CustomerType: C.optional(C.String)
}))
export const GetCompetitivePricingInput: S.Codec<GetCompetitivePricingInput> = /*#__PURE__*/ S.schema(
  $GetCompetitivePricingInput
)

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
}, { output: (): C.Shape => $GetPricingResponse })

/** Input of `getListingOffers`. */
export interface GetListingOffersInput {
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly SellerSKU: string
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetListingOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  ItemCondition: C.String,
  SellerSKU: C.String,
  CustomerType: C.optional(C.String)
}))
export const GetListingOffersInput: S.Codec<GetListingOffersInput> = /*#__PURE__*/ S.schema($GetListingOffersInput)

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
}, { output: (): C.Shape => $GetOffersResponse })

/** Input of `getItemOffers`. */
export interface GetItemOffersInput {
  readonly MarketplaceId: string
  readonly ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})
  readonly Asin: string
  readonly CustomerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const $GetItemOffersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  ItemCondition: C.String,
  Asin: C.String,
  CustomerType: C.optional(C.String)
}))
export const GetItemOffersInput: S.Codec<GetItemOffersInput> = /*#__PURE__*/ S.schema($GetItemOffersInput)

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
}, { output: (): C.Shape => $GetOffersResponse })

/** Input of `getItemOffersBatch`. */
export interface GetItemOffersBatchInput {
  readonly body: GetItemOffersBatchRequest
}

const $GetItemOffersBatchInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $GetItemOffersBatchRequest }))
export const GetItemOffersBatchInput: S.Codec<GetItemOffersBatchInput> = /*#__PURE__*/ S.schema(
  $GetItemOffersBatchInput
)

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
}, { body: (): C.Shape => $GetItemOffersBatchRequest, output: (): C.Shape => $GetItemOffersBatchResponse })

/** Input of `getListingOffersBatch`. */
export interface GetListingOffersBatchInput {
  readonly body: GetListingOffersBatchRequest
}

const $GetListingOffersBatchInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GetListingOffersBatchRequest
}))
export const GetListingOffersBatchInput: S.Codec<GetListingOffersBatchInput> = /*#__PURE__*/ S.schema(
  $GetListingOffersBatchInput
)

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
}, { body: (): C.Shape => $GetListingOffersBatchRequest, output: (): C.Shape => $GetListingOffersBatchResponse })

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

const $GetItemOffersBatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requests: C.optional($ItemOffersRequestList)
}))
export const GetItemOffersBatchRequest: S.Codec<GetItemOffersBatchRequest> = /*#__PURE__*/ S.schema(
  $GetItemOffersBatchRequest
)

export interface GetListingOffersBatchRequest {
  readonly requests?: ListingOffersRequestList | undefined
}

const $GetListingOffersBatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requests: C.optional($ListingOffersRequestList)
}))
export const GetListingOffersBatchRequest: S.Codec<GetListingOffersBatchRequest> = /*#__PURE__*/ S.schema(
  $GetListingOffersBatchRequest
)

export type ListingOffersRequestList = ReadonlyArray<ListingOffersRequest>

const $ListingOffersRequestList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ListingOffersRequest, 20))
export const ListingOffersRequestList: S.Codec<ListingOffersRequestList> = /*#__PURE__*/ S.schema(
  $ListingOffersRequestList
)

export type ItemOffersRequestList = ReadonlyArray<ItemOffersRequest>

const $ItemOffersRequestList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemOffersRequest, 20))
export const ItemOffersRequestList: S.Codec<ItemOffersRequestList> = /*#__PURE__*/ S.schema($ItemOffersRequestList)

export interface BatchOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

const $BatchOffersRequestParams: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: C.optional($CustomerType)
}))
export const BatchOffersRequestParams: S.Codec<BatchOffersRequestParams> = /*#__PURE__*/ S.schema(
  $BatchOffersRequestParams
)

export interface ItemOffersRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

const $ItemOffersRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  headers: C.optional($HttpRequestHeaders),
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: C.optional($CustomerType)
}))
export const ItemOffersRequest: S.Codec<ItemOffersRequest> = /*#__PURE__*/ S.schema($ItemOffersRequest)

export interface ListingOffersRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
}

const $ListingOffersRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  headers: C.optional($HttpRequestHeaders),
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: C.optional($CustomerType)
}))
export const ListingOffersRequest: S.Codec<ListingOffersRequest> = /*#__PURE__*/ S.schema($ListingOffersRequest)

export interface GetItemOffersBatchResponse {
  readonly responses?: ItemOffersResponseList | undefined
}

const $GetItemOffersBatchResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  responses: C.optional($ItemOffersResponseList)
}))
export const GetItemOffersBatchResponse: S.Codec<GetItemOffersBatchResponse> = /*#__PURE__*/ S.schema(
  $GetItemOffersBatchResponse
)

export interface GetListingOffersBatchResponse {
  readonly responses?: ListingOffersResponseList | undefined
}

const $GetListingOffersBatchResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  responses: C.optional($ListingOffersResponseList)
}))
export const GetListingOffersBatchResponse: S.Codec<GetListingOffersBatchResponse> = /*#__PURE__*/ S.schema(
  $GetListingOffersBatchResponse
)

export type ItemOffersResponseList = ReadonlyArray<ItemOffersResponse>

const $ItemOffersResponseList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemOffersResponse))
export const ItemOffersResponseList: S.Codec<ItemOffersResponseList> = /*#__PURE__*/ S.schema($ItemOffersResponseList)

export type ListingOffersResponseList = ReadonlyArray<ListingOffersResponse>

const $ListingOffersResponseList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ListingOffersResponse))
export const ListingOffersResponseList: S.Codec<ListingOffersResponseList> = /*#__PURE__*/ S.schema(
  $ListingOffersResponseList
)

export interface BatchOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
}

const $BatchOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headers: C.optional($HttpResponseHeaders),
  status: C.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse
}))
export const BatchOffersResponse: S.Codec<BatchOffersResponse> = /*#__PURE__*/ S.schema($BatchOffersResponse)

export interface ItemOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
  readonly Asin?: string | undefined
}

const $ItemOffersRequestParams: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: C.optional($CustomerType),
  Asin: C.optional(C.String)
}))
export const ItemOffersRequestParams: S.Codec<ItemOffersRequestParams> = /*#__PURE__*/ S.schema(
  $ItemOffersRequestParams
)

export interface ItemOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request: ItemOffersRequestParams
}

const $ItemOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headers: C.optional($HttpResponseHeaders),
  status: C.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse,
  request: $ItemOffersRequestParams
}))
export const ItemOffersResponse: S.Codec<ItemOffersResponse> = /*#__PURE__*/ S.schema($ItemOffersResponse)

export interface ListingOffersRequestParams {
  readonly MarketplaceId: MarketplaceId
  readonly ItemCondition: ItemCondition
  readonly CustomerType?: CustomerType | undefined
  readonly SellerSKU: string
}

const $ListingOffersRequestParams: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: $MarketplaceId,
  ItemCondition: $ItemCondition,
  CustomerType: C.optional($CustomerType),
  SellerSKU: C.String
}))
export const ListingOffersRequestParams: S.Codec<ListingOffersRequestParams> = /*#__PURE__*/ S.schema(
  $ListingOffersRequestParams
)

export interface ListingOffersResponse {
  readonly headers?: HttpResponseHeaders | undefined
  readonly status?: GetOffersHttpStatusLine | undefined
  readonly body: GetOffersResponse
  readonly request?: ListingOffersRequestParams | undefined
}

const $ListingOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  headers: C.optional($HttpResponseHeaders),
  status: C.optional($GetOffersHttpStatusLine),
  body: $GetOffersResponse,
  request: C.optional($ListingOffersRequestParams)
}))
export const ListingOffersResponse: S.Codec<ListingOffersResponse> = /*#__PURE__*/ S.schema($ListingOffersResponse)

export interface Errors {
  readonly errors: ErrorList
}

const $Errors: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: $ErrorList }))
export const Errors: S.Codec<Errors> = /*#__PURE__*/ S.schema($Errors)

export interface GetPricingResponse {
  readonly payload?: PriceList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPricingResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($PriceList),
  errors: C.optional($ErrorList)
}))
export const GetPricingResponse: S.Codec<GetPricingResponse> = /*#__PURE__*/ S.schema($GetPricingResponse)

export interface GetOffersResponse {
  readonly payload?: GetOffersResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetOffersResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetOffersResult),
  errors: C.optional($ErrorList)
}))
export const GetOffersResponse: S.Codec<GetOffersResponse> = /*#__PURE__*/ S.schema($GetOffersResponse)

export type PriceList = ReadonlyArray<Price>

const $PriceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Price))
export const PriceList: S.Codec<PriceList> = /*#__PURE__*/ S.schema($PriceList)

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

const $GetOffersResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  ASIN: C.optional(C.String),
  SKU: C.optional(C.String),
  ItemCondition: $ConditionType,
  status: C.String,
  Identifier: $ItemIdentifier,
  Summary: $Summary,
  Offers: $OfferDetailList
}))
export const GetOffersResult: S.Codec<GetOffersResult> = /*#__PURE__*/ S.schema($GetOffersResult)

export interface HttpRequestHeaders {
  readonly [name: string]: string
}

const $HttpRequestHeaders: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const HttpRequestHeaders: S.Codec<HttpRequestHeaders> = /*#__PURE__*/ S.schema($HttpRequestHeaders)

export interface HttpResponseHeaders {
  readonly Date?: string | undefined
  readonly "x-amzn-RequestId"?: string | undefined
  readonly [name: string]: string | undefined
}

const $HttpResponseHeaders: C.Shape = /*#__PURE__*/ C.define(() => C.StructWithRest({
  Date: C.optional(C.String),
  "x-amzn-RequestId": C.optional(C.String)
}, C.String))
export const HttpResponseHeaders: S.Codec<HttpResponseHeaders> = /*#__PURE__*/ S.schema($HttpResponseHeaders)

export interface GetOffersHttpStatusLine {
  readonly statusCode?: number | undefined
  readonly reasonPhrase?: string | undefined
}

const $GetOffersHttpStatusLine: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  statusCode: C.optional(C.Number),
  reasonPhrase: C.optional(C.String)
}))
export const GetOffersHttpStatusLine: S.Codec<GetOffersHttpStatusLine> = /*#__PURE__*/ S.schema(
  $GetOffersHttpStatusLine
)

export type HttpUri = string

const $HttpUri: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HttpUri: S.Codec<HttpUri> = /*#__PURE__*/ S.schema($HttpUri)

export type HttpMethod = "GET" | "PUT" | "PATCH" | "DELETE" | "POST" | (string & {})

const $HttpMethod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HttpMethod: S.Codec<HttpMethod> = /*#__PURE__*/ S.schema($HttpMethod)

export interface BatchRequest {
  readonly uri: string
  readonly method: HttpMethod
  readonly headers?: HttpRequestHeaders | undefined
}

const $BatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uri: C.String,
  method: $HttpMethod,
  headers: C.optional($HttpRequestHeaders)
}))
export const BatchRequest: S.Codec<BatchRequest> = /*#__PURE__*/ S.schema($BatchRequest)

export interface Price {
  readonly status: string
  readonly SellerSKU?: string | undefined
  readonly ASIN?: string | undefined
  readonly Product?: Product | undefined
}

const $Price: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.String,
  SellerSKU: C.optional(C.String),
  ASIN: C.optional(C.String),
  Product: C.optional($Product)
}))
export const Price: S.Codec<Price> = /*#__PURE__*/ S.schema($Price)

export interface Product {
  readonly Identifiers: IdentifierType
  readonly AttributeSets?: AttributeSetList | undefined
  readonly Relationships?: RelationshipList | undefined
  readonly CompetitivePricing?: CompetitivePricingType | undefined
  readonly SalesRankings?: SalesRankList | undefined
  readonly Offers?: OffersList | undefined
}

const $Product: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Identifiers: $IdentifierType,
  AttributeSets: C.optional($AttributeSetList),
  Relationships: C.optional($RelationshipList),
  CompetitivePricing: C.optional($CompetitivePricingType),
  SalesRankings: C.optional($SalesRankList),
  Offers: C.optional($OffersList)
}))
export const Product: S.Codec<Product> = /*#__PURE__*/ S.schema($Product)

export interface IdentifierType {
  readonly MarketplaceASIN: ASINIdentifier
  readonly SKUIdentifier?: SellerSKUIdentifier | undefined
}

const $IdentifierType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceASIN: $ASINIdentifier,
  SKUIdentifier: C.optional($SellerSKUIdentifier)
}))
export const IdentifierType: S.Codec<IdentifierType> = /*#__PURE__*/ S.schema($IdentifierType)

export interface ASINIdentifier {
  readonly MarketplaceId: string
  readonly ASIN: string
}

const $ASINIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ MarketplaceId: C.String, ASIN: C.String }))
export const ASINIdentifier: S.Codec<ASINIdentifier> = /*#__PURE__*/ S.schema($ASINIdentifier)

export interface SellerSKUIdentifier {
  readonly MarketplaceId: string
  readonly SellerId: string
  readonly SellerSKU: string
}

const $SellerSKUIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  SellerId: C.String,
  SellerSKU: C.String
}))
export const SellerSKUIdentifier: S.Codec<SellerSKUIdentifier> = /*#__PURE__*/ S.schema($SellerSKUIdentifier)

export type AttributeSetList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $AttributeSetList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.Record(C.Unknown)))
export const AttributeSetList: S.Codec<AttributeSetList> = /*#__PURE__*/ S.schema($AttributeSetList)

export type RelationshipList = ReadonlyArray<{
  readonly [name: string]: unknown
}>

const $RelationshipList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.Record(C.Unknown)))
export const RelationshipList: S.Codec<RelationshipList> = /*#__PURE__*/ S.schema($RelationshipList)

export interface CompetitivePricingType {
  readonly CompetitivePrices: CompetitivePriceList
  readonly NumberOfOfferListings: NumberOfOfferListingsList
  readonly TradeInValue?: MoneyType | undefined
}

const $CompetitivePricingType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CompetitivePrices: $CompetitivePriceList,
  NumberOfOfferListings: $NumberOfOfferListingsList,
  TradeInValue: C.optional($MoneyType)
}))
export const CompetitivePricingType: S.Codec<CompetitivePricingType> = /*#__PURE__*/ S.schema($CompetitivePricingType)

export type CompetitivePriceList = ReadonlyArray<CompetitivePriceType>

const $CompetitivePriceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CompetitivePriceType))
export const CompetitivePriceList: S.Codec<CompetitivePriceList> = /*#__PURE__*/ S.schema($CompetitivePriceList)

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

const $CompetitivePriceType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CompetitivePriceId: C.String,
  Price: $PriceType,
  condition: C.optional(C.String),
  subcondition: C.optional(C.String),
  offerType: C.optional($OfferCustomerType),
  quantityTier: C.optional(C.Number),
  quantityDiscountType: C.optional($QuantityDiscountType),
  sellerId: C.optional(C.String),
  belongsToRequester: C.optional(C.Boolean)
}))
export const CompetitivePriceType: S.Codec<CompetitivePriceType> = /*#__PURE__*/ S.schema($CompetitivePriceType)

export type NumberOfOfferListingsList = ReadonlyArray<OfferListingCountType>

const $NumberOfOfferListingsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OfferListingCountType))
export const NumberOfOfferListingsList: S.Codec<NumberOfOfferListingsList> = /*#__PURE__*/ S.schema(
  $NumberOfOfferListingsList
)

export interface OfferListingCountType {
  readonly Count: number
  readonly condition: string
}

const $OfferListingCountType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ Count: C.Number, condition: C.String }))
export const OfferListingCountType: S.Codec<OfferListingCountType> = /*#__PURE__*/ S.schema($OfferListingCountType)

export interface MoneyType {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: number | undefined
}

const $MoneyType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CurrencyCode: C.optional(C.String),
  Amount: C.optional(C.Number)
}))
export const MoneyType: S.Codec<MoneyType> = /*#__PURE__*/ S.schema($MoneyType)

export type SalesRankList = ReadonlyArray<SalesRankType>

const $SalesRankList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SalesRankType))
export const SalesRankList: S.Codec<SalesRankList> = /*#__PURE__*/ S.schema($SalesRankList)

export interface SalesRankType {
  readonly ProductCategoryId: string
  readonly Rank: number
}

const $SalesRankType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ ProductCategoryId: C.String, Rank: C.Number }))
export const SalesRankType: S.Codec<SalesRankType> = /*#__PURE__*/ S.schema($SalesRankType)

export interface PriceType {
  readonly LandedPrice?: MoneyType | undefined
  readonly ListingPrice: MoneyType
  readonly Shipping?: MoneyType | undefined
  readonly Points?: Points | undefined
}

const $PriceType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  LandedPrice: C.optional($MoneyType),
  ListingPrice: $MoneyType,
  Shipping: C.optional($MoneyType),
  Points: C.optional($Points)
}))
export const PriceType: S.Codec<PriceType> = /*#__PURE__*/ S.schema($PriceType)

export type OffersList = ReadonlyArray<OfferType>

const $OffersList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OfferType))
export const OffersList: S.Codec<OffersList> = /*#__PURE__*/ S.schema($OffersList)

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

const $OfferType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  offerType: C.optional($OfferCustomerType),
  BuyingPrice: $PriceType,
  RegularPrice: $MoneyType,
  businessPrice: C.optional($MoneyType),
  quantityDiscountPrices: C.optional(C.Array($QuantityDiscountPriceType)),
  FulfillmentChannel: C.String,
  ItemCondition: C.String,
  ItemSubCondition: C.String,
  SellerSKU: C.String
}))
export const OfferType: S.Codec<OfferType> = /*#__PURE__*/ S.schema($OfferType)

export type OfferCustomerType = "B2C" | "B2B" | (string & {})

const $OfferCustomerType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OfferCustomerType: S.Codec<OfferCustomerType> = /*#__PURE__*/ S.schema($OfferCustomerType)

export interface QuantityDiscountPriceType {
  readonly quantityTier: number
  readonly quantityDiscountType: QuantityDiscountType
  readonly listingPrice: MoneyType
}

const $QuantityDiscountPriceType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  quantityTier: C.Number,
  quantityDiscountType: $QuantityDiscountType,
  listingPrice: $MoneyType
}))
export const QuantityDiscountPriceType: S.Codec<QuantityDiscountPriceType> = /*#__PURE__*/ S.schema(
  $QuantityDiscountPriceType
)

export type QuantityDiscountType = "QUANTITY_DISCOUNT" | (string & {})

const $QuantityDiscountType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const QuantityDiscountType: S.Codec<QuantityDiscountType> = /*#__PURE__*/ S.schema($QuantityDiscountType)

export interface Points {
  readonly PointsNumber?: number | undefined
  readonly PointsMonetaryValue?: MoneyType | undefined
}

const $Points: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PointsNumber: C.optional(C.Number),
  PointsMonetaryValue: C.optional($MoneyType)
}))
export const Points: S.Codec<Points> = /*#__PURE__*/ S.schema($Points)

export type ConditionType = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $ConditionType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ConditionType: S.Codec<ConditionType> = /*#__PURE__*/ S.schema($ConditionType)

export interface ItemIdentifier {
  readonly MarketplaceId: string
  readonly ASIN?: string | undefined
  readonly SellerSKU?: string | undefined
  readonly ItemCondition: ConditionType
}

const $ItemIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  ASIN: C.optional(C.String),
  SellerSKU: C.optional(C.String),
  ItemCondition: $ConditionType
}))
export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.schema($ItemIdentifier)

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

const $Summary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TotalOfferCount: C.Number,
  NumberOfOffers: C.optional($NumberOfOffers),
  LowestPrices: C.optional($LowestPrices),
  BuyBoxPrices: C.optional($BuyBoxPrices),
  ListPrice: C.optional($MoneyType),
  CompetitivePriceThreshold: C.optional($MoneyType),
  SuggestedLowerPricePlusShipping: C.optional($MoneyType),
  SalesRankings: C.optional($SalesRankList),
  BuyBoxEligibleOffers: C.optional($BuyBoxEligibleOffers),
  OffersAvailableTime: C.optional(C.String)
}))
export const Summary: S.Codec<Summary> = /*#__PURE__*/ S.schema($Summary)

export type BuyBoxEligibleOffers = ReadonlyArray<OfferCountType>

const $BuyBoxEligibleOffers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OfferCountType))
export const BuyBoxEligibleOffers: S.Codec<BuyBoxEligibleOffers> = /*#__PURE__*/ S.schema($BuyBoxEligibleOffers)

export type BuyBoxPrices = ReadonlyArray<BuyBoxPriceType>

const $BuyBoxPrices: C.Shape = /*#__PURE__*/ C.define(() => C.Array($BuyBoxPriceType))
export const BuyBoxPrices: S.Codec<BuyBoxPrices> = /*#__PURE__*/ S.schema($BuyBoxPrices)

export type LowestPrices = ReadonlyArray<LowestPriceType>

const $LowestPrices: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LowestPriceType))
export const LowestPrices: S.Codec<LowestPrices> = /*#__PURE__*/ S.schema($LowestPrices)

export type NumberOfOffers = ReadonlyArray<OfferCountType>

const $NumberOfOffers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OfferCountType))
export const NumberOfOffers: S.Codec<NumberOfOffers> = /*#__PURE__*/ S.schema($NumberOfOffers)

export interface OfferCountType {
  readonly condition?: string | undefined
  readonly fulfillmentChannel?: FulfillmentChannelType | undefined
  readonly OfferCount?: number | undefined
}

const $OfferCountType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  condition: C.optional(C.String),
  fulfillmentChannel: C.optional($FulfillmentChannelType),
  OfferCount: C.optional(C.Number)
}))
export const OfferCountType: S.Codec<OfferCountType> = /*#__PURE__*/ S.schema($OfferCountType)

export type FulfillmentChannelType = "Amazon" | "Merchant" | (string & {})

const $FulfillmentChannelType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FulfillmentChannelType: S.Codec<FulfillmentChannelType> = /*#__PURE__*/ S.schema($FulfillmentChannelType)

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

const $LowestPriceType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  condition: C.String,
  fulfillmentChannel: C.String,
  offerType: C.optional($OfferCustomerType),
  quantityTier: C.optional(C.Number),
  quantityDiscountType: C.optional($QuantityDiscountType),
  LandedPrice: C.optional($MoneyType),
  ListingPrice: $MoneyType,
  Shipping: C.optional($MoneyType),
  Points: C.optional($Points)
}))
export const LowestPriceType: S.Codec<LowestPriceType> = /*#__PURE__*/ S.schema($LowestPriceType)

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

const $BuyBoxPriceType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  condition: C.String,
  offerType: C.optional($OfferCustomerType),
  quantityTier: C.optional(C.Number),
  quantityDiscountType: C.optional($QuantityDiscountType),
  LandedPrice: $MoneyType,
  ListingPrice: $MoneyType,
  Shipping: $MoneyType,
  Points: C.optional($Points),
  sellerId: C.optional(C.String)
}))
export const BuyBoxPriceType: S.Codec<BuyBoxPriceType> = /*#__PURE__*/ S.schema($BuyBoxPriceType)

export type OfferDetailList = ReadonlyArray<OfferDetail>

const $OfferDetailList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OfferDetail))
export const OfferDetailList: S.Codec<OfferDetailList> = /*#__PURE__*/ S.schema($OfferDetailList)

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

const $OfferDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MyOffer: C.optional(C.Boolean),
  offerType: C.optional($OfferCustomerType),
  SubCondition: C.String,
  SellerId: C.optional(C.String),
  ConditionNotes: C.optional(C.String),
  SellerFeedbackRating: C.optional($SellerFeedbackType),
  ShippingTime: $DetailedShippingTimeType,
  ListingPrice: $MoneyType,
  quantityDiscountPrices: C.optional(C.Array($QuantityDiscountPriceType)),
  Points: C.optional($Points),
  Shipping: $MoneyType,
  ShipsFrom: C.optional($ShipsFromType),
  IsFulfilledByAmazon: C.Boolean,
  PrimeInformation: C.optional($PrimeInformationType),
  IsBuyBoxWinner: C.optional(C.Boolean),
  IsFeaturedMerchant: C.optional(C.Boolean)
}))
export const OfferDetail: S.Codec<OfferDetail> = /*#__PURE__*/ S.schema($OfferDetail)

export interface PrimeInformationType {
  readonly IsPrime: boolean
  readonly IsNationalPrime: boolean
}

const $PrimeInformationType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IsPrime: C.Boolean,
  IsNationalPrime: C.Boolean
}))
export const PrimeInformationType: S.Codec<PrimeInformationType> = /*#__PURE__*/ S.schema($PrimeInformationType)

export interface SellerFeedbackType {
  readonly SellerPositiveFeedbackRating?: number | undefined
  readonly FeedbackCount: number
}

const $SellerFeedbackType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerPositiveFeedbackRating: C.optional(C.Number),
  FeedbackCount: C.Number
}))
export const SellerFeedbackType: S.Codec<SellerFeedbackType> = /*#__PURE__*/ S.schema($SellerFeedbackType)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface DetailedShippingTimeType {
  readonly minimumHours?: number | undefined
  readonly maximumHours?: number | undefined
  readonly availableDate?: string | undefined
  readonly availabilityType?: "NOW" | "FUTURE_WITHOUT_DATE" | "FUTURE_WITH_DATE" | (string & {}) | undefined
}

const $DetailedShippingTimeType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  minimumHours: C.optional(C.Number),
  maximumHours: C.optional(C.Number),
  availableDate: C.optional(C.String),
  availabilityType: C.optional(C.String)
}))
export const DetailedShippingTimeType: S.Codec<DetailedShippingTimeType> = /*#__PURE__*/ S.schema(
  $DetailedShippingTimeType
)

export interface ShipsFromType {
  readonly State?: string | undefined
  readonly Country?: string | undefined
}

const $ShipsFromType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  State: C.optional(C.String),
  Country: C.optional(C.String)
}))
export const ShipsFromType: S.Codec<ShipsFromType> = /*#__PURE__*/ S.schema($ShipsFromType)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export type ItemCondition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

const $ItemCondition: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ItemCondition: S.Codec<ItemCondition> = /*#__PURE__*/ S.schema($ItemCondition)

export type Asin = string

const $Asin: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Asin: S.Codec<Asin> = /*#__PURE__*/ S.schema($Asin)

export type CustomerType = "Consumer" | "Business" | (string & {})

const $CustomerType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CustomerType: S.Codec<CustomerType> = /*#__PURE__*/ S.schema($CustomerType)

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
