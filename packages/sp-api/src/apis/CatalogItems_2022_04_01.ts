// AUTO-GENERATED from catalogItems_2022-04-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Catalog Items 2022-04-01. */
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
  readonly identifiers?: ReadonlyArray<string> | undefined
  readonly identifiersType?: "ASIN" | "EAN" | "GTIN" | "ISBN" | "JAN" | "MINSAN" | "SKU" | "UPC" | (string & {}) | undefined
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"attributes" | "classifications" | "dimensions" | "identifiers" | "images" | "productTypes" | "relationships" | "salesRanks" | "summaries" | "vendorDetails" | (string & {})> | undefined
  readonly locale?: string | undefined
  readonly sellerId?: string | undefined
  readonly keywords?: ReadonlyArray<string> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly classificationIds?: ReadonlyArray<string> | undefined
  readonly pageSize?: number | undefined
  readonly pageToken?: string | undefined
  readonly keywordsLocale?: string | undefined
}

export const SearchCatalogItemsInput: S.Codec<SearchCatalogItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  identifiers: S.optional(S.Array(S.String)),
  identifiersType: S.optional(S.String),
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  locale: S.optional(S.String),
  sellerId: S.optional(S.String),
  keywords: S.optional(S.Array(S.String)),
  brandNames: S.optional(S.Array(S.String)),
  classificationIds: S.optional(S.Array(S.String)),
  pageSize: S.optional(S.Number),
  pageToken: S.optional(S.String),
  keywordsLocale: S.optional(S.String)
}))

/**
 * `GET /catalog/2022-04-01/items`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const searchCatalogItems: Paging.ItemsOperation<
  SearchCatalogItemsInput,
  ItemSearchResults,
  Item
> = /*#__PURE__*/ Paging.items({
  section: "CatalogItems_2022_04_01",
  id: "searchCatalogItems",
  name: "catalogItems_2022-04-01.searchCatalogItems",
  method: "GET",
  path: "/catalog/2022-04-01/items",
  parameters: {
    identifiers: { in: "query", type: "string", list: "csv", maxItems: 20 },
    identifiersType: { in: "query", type: "string" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    locale: { in: "query", type: "string" },
    sellerId: { in: "query", type: "string" },
    keywords: { in: "query", type: "string", list: "csv", maxItems: 20 },
    brandNames: { in: "query", type: "string", list: "csv" },
    classificationIds: { in: "query", type: "string", list: "csv" },
    pageSize: { in: "query", type: "integer", maximum: 20 },
    pageToken: { in: "query", type: "string" },
    keywordsLocale: { in: "query", type: "string" }
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
  readonly includedData?: ReadonlyArray<"attributes" | "classifications" | "dimensions" | "identifiers" | "images" | "productTypes" | "relationships" | "salesRanks" | "summaries" | "vendorDetails" | (string & {})> | undefined
  readonly locale?: string | undefined
}

export const GetCatalogItemInput: S.Codec<GetCatalogItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  locale: S.optional(S.String)
}))

/**
 * `GET /catalog/2022-04-01/items/{asin}`
 *
 * - Rate: 2 requests per second, burst 2
 */
export const getCatalogItem: Op.Operation<GetCatalogItemInput, Item> = /*#__PURE__*/ Op.make({
  section: "CatalogItems_2022_04_01",
  id: "getCatalogItem",
  name: "catalogItems_2022-04-01.getCatalogItem",
  method: "GET",
  path: "/catalog/2022-04-01/items/{asin}",
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
}>()("effect-sp-api/apis/CatalogItems_2022_04_01")) {}

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
  readonly classifications?: ItemBrowseClassifications | undefined
  readonly dimensions?: ItemDimensions | undefined
  readonly identifiers?: ItemIdentifiers | undefined
  readonly images?: ItemImages | undefined
  readonly productTypes?: ItemProductTypes | undefined
  readonly relationships?: ItemRelationships | undefined
  readonly salesRanks?: ItemSalesRanks | undefined
  readonly summaries?: ItemSummaries | undefined
  readonly vendorDetails?: ItemVendorDetails | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: ItemAsin,
  attributes: S.optional(ItemAttributes),
  classifications: S.optional(ItemBrowseClassifications),
  dimensions: S.optional(ItemDimensions),
  identifiers: S.optional(ItemIdentifiers),
  images: S.optional(ItemImages),
  productTypes: S.optional(ItemProductTypes),
  relationships: S.optional(ItemRelationships),
  salesRanks: S.optional(ItemSalesRanks),
  summaries: S.optional(ItemSummaries),
  vendorDetails: S.optional(ItemVendorDetails)
}))

export type ItemAsin = string

export const ItemAsin: S.Codec<ItemAsin> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

export const ItemAttributes: S.Codec<ItemAttributes> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export interface ItemBrowseClassification {
  readonly displayName: string
  readonly classificationId: string
  readonly parent?: ItemBrowseClassification | undefined
}

export const ItemBrowseClassification: S.Codec<ItemBrowseClassification> = /*#__PURE__*/ S.define(() => S.Struct({
  displayName: S.String,
  classificationId: S.String,
  parent: S.optional(S.recursive(() => ItemBrowseClassification))
}))

export interface ItemContributor {
  readonly role: ItemContributorRole
  readonly value: string
}

export const ItemContributor: S.Codec<ItemContributor> = /*#__PURE__*/ S.define(() => S.Struct({
  role: ItemContributorRole,
  value: S.String
}))

export interface ItemContributorRole {
  readonly displayName?: string | undefined
  readonly value: string
}

export const ItemContributorRole: S.Codec<ItemContributorRole> = /*#__PURE__*/ S.define(() => S.Struct({
  displayName: S.optional(S.String),
  value: S.String
}))

export type ItemBrowseClassifications = ReadonlyArray<ItemBrowseClassificationsByMarketplace>

export const ItemBrowseClassifications: S.Codec<ItemBrowseClassifications> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemBrowseClassificationsByMarketplace)
)

export interface ItemBrowseClassificationsByMarketplace {
  readonly marketplaceId: string
  readonly classifications?: ReadonlyArray<ItemBrowseClassification> | undefined
}

export const ItemBrowseClassificationsByMarketplace: S.Codec<ItemBrowseClassificationsByMarketplace> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ marketplaceId: S.String, classifications: S.optional(S.Array(ItemBrowseClassification)) })
  )

export interface Dimension {
  readonly unit?: string | undefined
  readonly value?: number | undefined
}

export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.define(() => S.Struct({
  unit: S.optional(S.String),
  value: S.optional(S.Number)
}))

export interface Dimensions {
  readonly height?: Dimension | undefined
  readonly length?: Dimension | undefined
  readonly weight?: Dimension | undefined
  readonly width?: Dimension | undefined
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  height: S.optional(Dimension),
  length: S.optional(Dimension),
  weight: S.optional(Dimension),
  width: S.optional(Dimension)
}))

export type ItemDimensions = ReadonlyArray<ItemDimensionsByMarketplace>

export const ItemDimensions: S.Codec<ItemDimensions> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemDimensionsByMarketplace)
)

export interface ItemDimensionsByMarketplace {
  readonly marketplaceId: string
  readonly item?: Dimensions | undefined
  readonly package?: Dimensions | undefined
}

export const ItemDimensionsByMarketplace: S.Codec<ItemDimensionsByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  item: S.optional(Dimensions),
  package: S.optional(Dimensions)
}))

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
  readonly classificationRanks?: ReadonlyArray<ItemClassificationSalesRank> | undefined
  readonly displayGroupRanks?: ReadonlyArray<ItemDisplayGroupSalesRank> | undefined
}

export const ItemSalesRanksByMarketplace: S.Codec<ItemSalesRanksByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  classificationRanks: S.optional(S.Array(ItemClassificationSalesRank)),
  displayGroupRanks: S.optional(S.Array(ItemDisplayGroupSalesRank))
}))

export interface ItemClassificationSalesRank {
  readonly classificationId: string
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

export const ItemClassificationSalesRank: S.Codec<ItemClassificationSalesRank> = /*#__PURE__*/ S.define(() => S.Struct({
  classificationId: S.String,
  title: S.String,
  link: S.optional(S.String),
  rank: S.Number
}))

export interface ItemDisplayGroupSalesRank {
  readonly websiteDisplayGroup: string
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

export const ItemDisplayGroupSalesRank: S.Codec<ItemDisplayGroupSalesRank> = /*#__PURE__*/ S.define(() => S.Struct({
  websiteDisplayGroup: S.String,
  title: S.String,
  link: S.optional(S.String),
  rank: S.Number
}))

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.define(() => S.Array(ItemSummaryByMarketplace))

export interface ItemSummaryByMarketplace {
  readonly marketplaceId: string
  readonly adultProduct?: boolean | undefined
  readonly autographed?: boolean | undefined
  readonly brand?: string | undefined
  readonly browseClassification?: ItemBrowseClassification | undefined
  readonly color?: string | undefined
  readonly contributors?: ReadonlyArray<ItemContributor> | undefined
  readonly itemClassification?: "BASE_PRODUCT" | "OTHER" | "PRODUCT_BUNDLE" | "VARIATION_PARENT" | (string & {}) | undefined
  readonly itemName?: string | undefined
  readonly manufacturer?: string | undefined
  readonly memorabilia?: boolean | undefined
  readonly modelNumber?: string | undefined
  readonly packageQuantity?: number | undefined
  readonly partNumber?: string | undefined
  /** ISO 8601. */
  readonly releaseDate?: string | undefined
  readonly size?: string | undefined
  readonly style?: string | undefined
  readonly tradeInEligible?: boolean | undefined
  readonly websiteDisplayGroup?: string | undefined
  readonly websiteDisplayGroupName?: string | undefined
}

export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  adultProduct: S.optional(S.Boolean),
  autographed: S.optional(S.Boolean),
  brand: S.optional(S.String),
  browseClassification: S.optional(ItemBrowseClassification),
  color: S.optional(S.String),
  contributors: S.optional(S.Array(ItemContributor)),
  itemClassification: S.optional(S.String),
  itemName: S.optional(S.String),
  manufacturer: S.optional(S.String),
  memorabilia: S.optional(S.Boolean),
  modelNumber: S.optional(S.String),
  packageQuantity: S.optional(S.Number),
  partNumber: S.optional(S.String),
  releaseDate: S.optional(S.String),
  size: S.optional(S.String),
  style: S.optional(S.String),
  tradeInEligible: S.optional(S.Boolean),
  websiteDisplayGroup: S.optional(S.String),
  websiteDisplayGroupName: S.optional(S.String)
}))

export interface ItemVariationTheme {
  readonly attributes?: ReadonlyArray<string> | undefined
  readonly theme?: string | undefined
}

export const ItemVariationTheme: S.Codec<ItemVariationTheme> = /*#__PURE__*/ S.define(() => S.Struct({
  attributes: S.optional(S.Array(S.String)),
  theme: S.optional(S.String)
}))

export type ItemRelationships = ReadonlyArray<ItemRelationshipsByMarketplace>

export const ItemRelationships: S.Codec<ItemRelationships> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemRelationshipsByMarketplace)
)

export interface ItemRelationshipsByMarketplace {
  readonly marketplaceId: string
  readonly relationships: ReadonlyArray<ItemRelationship>
}

export const ItemRelationshipsByMarketplace: S.Codec<ItemRelationshipsByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.String, relationships: S.Array(ItemRelationship) })
)

export interface ItemRelationship {
  readonly childAsins?: ReadonlyArray<string> | undefined
  readonly parentAsins?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

export const ItemRelationship: S.Codec<ItemRelationship> = /*#__PURE__*/ S.define(() => S.Struct({
  childAsins: S.optional(S.Array(S.String)),
  parentAsins: S.optional(S.Array(S.String)),
  variationTheme: S.optional(ItemVariationTheme),
  type: S.String
}))

export interface ItemVendorDetailsCategory {
  readonly displayName?: string | undefined
  readonly value?: string | undefined
}

export const ItemVendorDetailsCategory: S.Codec<ItemVendorDetailsCategory> = /*#__PURE__*/ S.define(() => S.Struct({
  displayName: S.optional(S.String),
  value: S.optional(S.String)
}))

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

export const ItemVendorDetails: S.Codec<ItemVendorDetails> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemVendorDetailsByMarketplace)
)

export interface ItemVendorDetailsByMarketplace {
  readonly marketplaceId: string
  readonly brandCode?: string | undefined
  readonly manufacturerCode?: string | undefined
  readonly manufacturerCodeParent?: string | undefined
  readonly productCategory?: ItemVendorDetailsCategory | undefined
  readonly productGroup?: string | undefined
  readonly productSubcategory?: ItemVendorDetailsCategory | undefined
  readonly replenishmentCategory?: "ALLOCATED" | "BASIC_REPLENISHMENT" | "IN_SEASON" | "LIMITED_REPLENISHMENT" | "MANUFACTURER_OUT_OF_STOCK" | "NEW_PRODUCT" | "NON_REPLENISHABLE" | "NON_STOCKUPABLE" | "OBSOLETE" | "PLANNED_REPLENISHMENT" | (string & {}) | undefined
}

export const ItemVendorDetailsByMarketplace: S.Codec<ItemVendorDetailsByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    marketplaceId: S.String,
    brandCode: S.optional(S.String),
    manufacturerCode: S.optional(S.String),
    manufacturerCodeParent: S.optional(S.String),
    productCategory: S.optional(ItemVendorDetailsCategory),
    productGroup: S.optional(S.String),
    productSubcategory: S.optional(ItemVendorDetailsCategory),
    replenishmentCategory: S.optional(S.String)
  })
)

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination?: Pagination | undefined
  readonly refinements?: Refinements | undefined
  readonly items: ReadonlyArray<Item>
}

export const ItemSearchResults: S.Codec<ItemSearchResults> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfResults: S.Number,
  pagination: S.optional(Pagination),
  refinements: S.optional(Refinements),
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
