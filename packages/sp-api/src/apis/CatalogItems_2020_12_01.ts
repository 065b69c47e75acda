// AUTO-GENERATED from catalogItems_2020-12-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Catalog Items 2020-12-01.
 *
 * A newer version is `CatalogItems_2022_04_01`.
 */
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

/** Input of `searchCatalogItems`. */
export interface SearchCatalogItemsInput {
  readonly keywords: ReadonlyArray<string>
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"identifiers" | "images" | "productTypes" | "salesRanks" | "summaries" | "variations" | "vendorDetails" | (string & {})> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly classificationIds?: ReadonlyArray<string> | undefined
  readonly pageSize?: number | undefined
  readonly pageToken?: string | undefined
  readonly keywordsLocale?: string | undefined
  readonly locale?: string | undefined
}

export const SearchCatalogItemsInput: S.Codec<SearchCatalogItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  keywords: S.Array(S.String),
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  brandNames: S.optional(S.Array(S.String)),
  classificationIds: S.optional(S.Array(S.String)),
  pageSize: S.optional(S.Number),
  pageToken: S.optional(S.String),
  keywordsLocale: S.optional(S.String),
  locale: S.optional(S.String)
}))

/**
 * `GET /catalog/2020-12-01/items`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const searchCatalogItems: Paging.ItemsOperation<
  SearchCatalogItemsInput,
  ItemSearchResults,
  Item
> = /*#__PURE__*/ Paging.items({
  section: "CatalogItems_2020_12_01",
  id: "searchCatalogItems",
  name: "catalogItems_2020-12-01.searchCatalogItems",
  method: "GET",
  path: "/catalog/2020-12-01/items",
  parameters: {
    keywords: { in: "query", type: "string", required: true, list: "csv" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    brandNames: { in: "query", type: "string", list: "csv" },
    classificationIds: { in: "query", type: "string", list: "csv" },
    pageSize: { in: "query", type: "integer", maximum: 20 },
    pageToken: { in: "query", type: "string" },
    keywordsLocale: { in: "query", type: "string" },
    locale: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "pageToken", next: ["pagination", "nextToken"], items: ["items"], carry: "same" }
}, { output: (): S.Built => ItemSearchResults })

/** Input of `getCatalogItem`. */
export interface GetCatalogItemInput {
  readonly asin: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"attributes" | "identifiers" | "images" | "productTypes" | "salesRanks" | "summaries" | "variations" | "vendorDetails" | (string & {})> | undefined
  readonly locale?: string | undefined
}

export const GetCatalogItemInput: S.Codec<GetCatalogItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  locale: S.optional(S.String)
}))

/**
 * `GET /catalog/2020-12-01/items/{asin}`
 *
 * - Rate: 2 requests per second, burst 2
 */
export const getCatalogItem: Op.Operation<GetCatalogItemInput, Item> = /*#__PURE__*/ Op.make({
  section: "CatalogItems_2020_12_01",
  id: "getCatalogItem",
  name: "catalogItems_2020-12-01.getCatalogItem",
  method: "GET",
  path: "/catalog/2020-12-01/items/{asin}",
  parameters: {
    asin: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    includedData: { in: "query", type: "string", list: "csv" },
    locale: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => Item })

/** The operations of Catalog Items as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly searchCatalogItems: (
    input: SearchCatalogItemsInput,
    options?: CallOptions
  ) => Effect.Effect<ItemSearchResults, SpApiError>
  readonly searchCatalogItemsPages: (
    input: SearchCatalogItemsInput,
    options?: CallOptions
  ) => Stream.Stream<ItemSearchResults, SpApiError>
  readonly searchCatalogItemsItems: (
    input: SearchCatalogItemsInput,
    options?: CallOptions
  ) => Stream.Stream<Item, SpApiError>
  readonly getCatalogItem: (input: GetCatalogItemInput, options?: CallOptions) => Effect.Effect<Item, SpApiError>
}>()("effect-sp-api/apis/CatalogItems_2020_12_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  searchCatalogItems,
  getCatalogItem
}))

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Item {
  readonly asin: ItemAsin
  readonly attributes?: ItemAttributes | undefined
  readonly identifiers?: ItemIdentifiers | undefined
  readonly images?: ItemImages | undefined
  readonly productTypes?: ItemProductTypes | undefined
  readonly salesRanks?: ItemSalesRanks | undefined
  readonly summaries?: ItemSummaries | undefined
  readonly variations?: ItemVariations | undefined
  readonly vendorDetails?: ItemVendorDetails | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: ItemAsin,
  attributes: S.optional(ItemAttributes),
  identifiers: S.optional(ItemIdentifiers),
  images: S.optional(ItemImages),
  productTypes: S.optional(ItemProductTypes),
  salesRanks: S.optional(ItemSalesRanks),
  summaries: S.optional(ItemSummaries),
  variations: S.optional(ItemVariations),
  vendorDetails: S.optional(ItemVendorDetails)
}))

export type ItemAsin = string

export const ItemAsin: S.Codec<ItemAsin> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

export const ItemAttributes: S.Codec<ItemAttributes> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

export const ItemIdentifiers: S.Codec<ItemIdentifiers> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemIdentifiersByMarketplace)
)

export interface ItemIdentifiersByMarketplace {
  readonly marketplaceId: string
  readonly identifiers: ReadonlyArray<ItemIdentifier>
}

export const ItemIdentifiersByMarketplace: S.Codec<ItemIdentifiersByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.String, identifiers: S.Array(ItemIdentifier) })
)

export interface ItemIdentifier {
  readonly identifierType: string
  readonly identifier: string
}

export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  identifierType: S.String,
  identifier: S.String
}))

export type ItemImages = ReadonlyArray<ItemImagesByMarketplace>

export const ItemImages: S.Codec<ItemImages> = /*#__PURE__*/ S.define(() => S.Array(ItemImagesByMarketplace))

export interface ItemImagesByMarketplace {
  readonly marketplaceId: string
  readonly images: ReadonlyArray<ItemImage>
}

export const ItemImagesByMarketplace: S.Codec<ItemImagesByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  images: S.Array(ItemImage)
}))

export interface ItemImage {
  readonly variant: "MAIN" | "PT01" | "PT02" | "PT03" | "PT04" | "PT05" | "PT06" | "PT07" | "PT08" | "SWCH" | (string & {})
  readonly link: string
  readonly height: number
  readonly width: number
}

export const ItemImage: S.Codec<ItemImage> = /*#__PURE__*/ S.define(() => S.Struct({
  variant: S.String,
  link: S.String,
  height: S.Number,
  width: S.Number
}))

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

export const ItemProductTypes: S.Codec<ItemProductTypes> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemProductTypeByMarketplace)
)

export interface ItemProductTypeByMarketplace {
  readonly marketplaceId?: string | undefined
  readonly productType?: string | undefined
}

export const ItemProductTypeByMarketplace: S.Codec<ItemProductTypeByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.optional(S.String), productType: S.optional(S.String) })
)

export type ItemSalesRanks = ReadonlyArray<ItemSalesRanksByMarketplace>

export const ItemSalesRanks: S.Codec<ItemSalesRanks> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemSalesRanksByMarketplace)
)

export interface ItemSalesRanksByMarketplace {
  readonly marketplaceId: string
  readonly ranks: ReadonlyArray<ItemSalesRank>
}

export const ItemSalesRanksByMarketplace: S.Codec<ItemSalesRanksByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  ranks: S.Array(ItemSalesRank)
}))

export interface ItemSalesRank {
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

export const ItemSalesRank: S.Codec<ItemSalesRank> = /*#__PURE__*/ S.define(() => S.Struct({
  title: S.String,
  link: S.optional(S.String),
  rank: S.Number
}))

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.define(() => S.Array(ItemSummaryByMarketplace))

export interface ItemSummaryByMarketplace {
  readonly marketplaceId: string
  readonly brandName?: string | undefined
  readonly browseNode?: string | undefined
  readonly colorName?: string | undefined
  readonly itemName?: string | undefined
  readonly manufacturer?: string | undefined
  readonly modelNumber?: string | undefined
  readonly sizeName?: string | undefined
  readonly styleName?: string | undefined
}

export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  brandName: S.optional(S.String),
  browseNode: S.optional(S.String),
  colorName: S.optional(S.String),
  itemName: S.optional(S.String),
  manufacturer: S.optional(S.String),
  modelNumber: S.optional(S.String),
  sizeName: S.optional(S.String),
  styleName: S.optional(S.String)
}))

export type ItemVariations = ReadonlyArray<ItemVariationsByMarketplace>

export const ItemVariations: S.Codec<ItemVariations> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemVariationsByMarketplace)
)

export interface ItemVariationsByMarketplace {
  readonly marketplaceId: string
  readonly asins: ReadonlyArray<string>
  readonly variationType: "PARENT" | "CHILD" | (string & {})
}

export const ItemVariationsByMarketplace: S.Codec<ItemVariationsByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  asins: S.Array(S.String),
  variationType: S.String
}))

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

export const ItemVendorDetails: S.Codec<ItemVendorDetails> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemVendorDetailsByMarketplace)
)

export interface ItemVendorDetailsByMarketplace {
  readonly marketplaceId: string
  readonly brandCode?: string | undefined
  readonly categoryCode?: string | undefined
  readonly manufacturerCode?: string | undefined
  readonly manufacturerCodeParent?: string | undefined
  readonly productGroup?: string | undefined
  readonly replenishmentCategory?: "ALLOCATED" | "BASIC_REPLENISHMENT" | "IN_SEASON" | "LIMITED_REPLENISHMENT" | "MANUFACTURER_OUT_OF_STOCK" | "NEW_PRODUCT" | "NON_REPLENISHABLE" | "NON_STOCKUPABLE" | "OBSOLETE" | "PLANNED_REPLENISHMENT" | (string & {}) | undefined
  readonly subcategoryCode?: string | undefined
}

export const ItemVendorDetailsByMarketplace: S.Codec<ItemVendorDetailsByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.String,
    brandCode: S.optional(S.String),
    categoryCode: S.optional(S.String),
    manufacturerCode: S.optional(S.String),
    manufacturerCodeParent: S.optional(S.String),
    productGroup: S.optional(S.String),
    replenishmentCategory: S.optional(S.String),
    subcategoryCode: S.optional(S.String)
  })
)

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination: Pagination
  readonly refinements: Refinements
  readonly items: ReadonlyArray<Item>
}

export const ItemSearchResults: S.Codec<ItemSearchResults> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfResults: S.Number,
  pagination: Pagination,
  refinements: Refinements,
  items: S.Array(Item)
}))

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  previousToken: S.optional(S.String)
}))

export interface Refinements {
  readonly brands: ReadonlyArray<BrandRefinement>
  readonly classifications: ReadonlyArray<ClassificationRefinement>
}

export const Refinements: S.Codec<Refinements> = /*#__PURE__*/ S.define(() => S.Struct({
  brands: S.Array(BrandRefinement),
  classifications: S.Array(ClassificationRefinement)
}))

export interface BrandRefinement {
  readonly numberOfResults: number
  readonly brandName: string
}

export const BrandRefinement: S.Codec<BrandRefinement> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfResults: S.Number,
  brandName: S.String
}))

export interface ClassificationRefinement {
  readonly numberOfResults: number
  readonly displayName: string
  readonly classificationId: string
}

export const ClassificationRefinement: S.Codec<ClassificationRefinement> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfResults: S.Number,
  displayName: S.String,
  classificationId: S.String
}))
