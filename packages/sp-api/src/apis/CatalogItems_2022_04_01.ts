// AUTO-GENERATED from catalogItems_2022-04-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Catalog Items 2022-04-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
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

const $SearchCatalogItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  identifiers: C.optional(C.Array(C.String)),
  identifiersType: C.optional(C.String),
  marketplaceIds: C.Array(C.String),
  includedData: C.optional(C.Array(C.String)),
  locale: C.optional(C.String),
  sellerId: C.optional(C.String),
  keywords: C.optional(C.Array(C.String)),
  brandNames: C.optional(C.Array(C.String)),
  classificationIds: C.optional(C.Array(C.String)),
  pageSize: C.optional(C.Number),
  pageToken: C.optional(C.String),
  keywordsLocale: C.optional(C.String)
}))
export const SearchCatalogItemsInput: S.Codec<SearchCatalogItemsInput> = /*#__PURE__*/ S.schema(
  $SearchCatalogItemsInput
)

/**
 * `GET /catalog/2022-04-01/items`
 *
 * - Rate: 2 requests per second, burst 2
 * - Needs `identifiers` or `keywords` or `pageToken`
 * - `identifiers` excludes `keywords`, `brandNames`, `classificationIds`, `keywordsLocale`
 * - `identifiers` needs `identifiersType`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numberOfResults` (an estimate with `keywords`). Amazon ends the pages after 1,000 items, whatever it finds;
 *   pages that end before it fail with `PagesIncomplete`, after their items.
 *   To get all: narrow the search by brandNames or classificationIds until each part has at most 1,000 items, or
 *   search by identifiers.
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
    identifiers: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 20,
      instead: "search for the item by another identifier"
    },
    identifiersType: { in: "query", type: "string" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    locale: { in: "query", type: "string" },
    sellerId: { in: "query", type: "string" },
    keywords: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 20,
      instead: "give words as elements of their own"
    },
    brandNames: {
      in: "query",
      type: "string",
      list: "csv",
      instead: "leave the brand out, and compare it in the items that come"
    },
    classificationIds: { in: "query", type: "string", list: "csv" },
    pageSize: { in: "query", type: "integer", maximum: 20 },
    pageToken: { in: "query", type: "string" },
    keywordsLocale: { in: "query", type: "string" }
  },
  rules: [
    ["some", "identifiers", "keywords", "pageToken"],
    ["excludes", "identifiers", "keywords", "brandNames", "classificationIds", "keywordsLocale"],
    ["needs", "identifiers", "identifiersType"]
  ],
  rate: 2,
  burst: 2,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["pagination", "nextToken"],
    items: ["items"],
    carry: "same",
    total: {
      at: ["numberOfResults"],
      estimate: "keywords",
      limit: 1000,
      instead: "narrow the search by brandNames or classificationIds until each part has at most 1,000 items, or search by identifiers"
    }
  }
}, { output: (): C.Shape => $ItemSearchResults })

/** Input of `getCatalogItem`. */
export interface GetCatalogItemInput {
  readonly asin: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"attributes" | "classifications" | "dimensions" | "identifiers" | "images" | "productTypes" | "relationships" | "salesRanks" | "summaries" | "vendorDetails" | (string & {})> | undefined
  readonly locale?: string | undefined
}

const $GetCatalogItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  marketplaceIds: C.Array(C.String),
  includedData: C.optional(C.Array(C.String)),
  locale: C.optional(C.String)
}))
export const GetCatalogItemInput: S.Codec<GetCatalogItemInput> = /*#__PURE__*/ S.schema($GetCatalogItemInput)

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
}, { output: (): C.Shape => $Item })

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

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: $ItemAsin,
  attributes: C.optional($ItemAttributes),
  classifications: C.optional($ItemBrowseClassifications),
  dimensions: C.optional($ItemDimensions),
  identifiers: C.optional($ItemIdentifiers),
  images: C.optional($ItemImages),
  productTypes: C.optional($ItemProductTypes),
  relationships: C.optional($ItemRelationships),
  salesRanks: C.optional($ItemSalesRanks),
  summaries: C.optional($ItemSummaries),
  vendorDetails: C.optional($ItemVendorDetails)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export type ItemAsin = string

const $ItemAsin: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ItemAsin: S.Codec<ItemAsin> = /*#__PURE__*/ S.schema($ItemAsin)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

const $ItemAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const ItemAttributes: S.Codec<ItemAttributes> = /*#__PURE__*/ S.schema($ItemAttributes)

export interface ItemBrowseClassification {
  readonly displayName: string
  readonly classificationId: string
  readonly parent?: ItemBrowseClassification | undefined
}

const $ItemBrowseClassification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  displayName: C.String,
  classificationId: C.String,
  parent: C.optional($ItemBrowseClassification)
}))
export const ItemBrowseClassification: S.Codec<ItemBrowseClassification> = /*#__PURE__*/ S.schema(
  $ItemBrowseClassification
)

export interface ItemContributor {
  readonly role: ItemContributorRole
  readonly value: string
}

const $ItemContributor: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  role: $ItemContributorRole,
  value: C.String
}))
export const ItemContributor: S.Codec<ItemContributor> = /*#__PURE__*/ S.schema($ItemContributor)

export interface ItemContributorRole {
  readonly displayName?: string | undefined
  readonly value: string
}

const $ItemContributorRole: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  displayName: C.optional(C.String),
  value: C.String
}))
export const ItemContributorRole: S.Codec<ItemContributorRole> = /*#__PURE__*/ S.schema($ItemContributorRole)

export type ItemBrowseClassifications = ReadonlyArray<ItemBrowseClassificationsByMarketplace>

const $ItemBrowseClassifications: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($ItemBrowseClassificationsByMarketplace)
)
export const ItemBrowseClassifications: S.Codec<ItemBrowseClassifications> = /*#__PURE__*/ S.schema(
  $ItemBrowseClassifications
)

export interface ItemBrowseClassificationsByMarketplace {
  readonly marketplaceId: string
  readonly classifications?: ReadonlyArray<ItemBrowseClassification> | undefined
}

const $ItemBrowseClassificationsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  classifications: C.optional(C.Array($ItemBrowseClassification))
}))
export const ItemBrowseClassificationsByMarketplace: S.Codec<ItemBrowseClassificationsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemBrowseClassificationsByMarketplace
)

export interface Dimension {
  readonly unit?: string | undefined
  readonly value?: number | undefined
}

const $Dimension: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  unit: C.optional(C.String),
  value: C.optional(C.Number)
}))
export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.schema($Dimension)

export interface Dimensions {
  readonly height?: Dimension | undefined
  readonly length?: Dimension | undefined
  readonly weight?: Dimension | undefined
  readonly width?: Dimension | undefined
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  height: C.optional($Dimension),
  length: C.optional($Dimension),
  weight: C.optional($Dimension),
  width: C.optional($Dimension)
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export type ItemDimensions = ReadonlyArray<ItemDimensionsByMarketplace>

const $ItemDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemDimensionsByMarketplace))
export const ItemDimensions: S.Codec<ItemDimensions> = /*#__PURE__*/ S.schema($ItemDimensions)

export interface ItemDimensionsByMarketplace {
  readonly marketplaceId: string
  readonly item?: Dimensions | undefined
  readonly package?: Dimensions | undefined
}

const $ItemDimensionsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  item: C.optional($Dimensions),
  package: C.optional($Dimensions)
}))
export const ItemDimensionsByMarketplace: S.Codec<ItemDimensionsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemDimensionsByMarketplace
)

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

const $ItemIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemIdentifiersByMarketplace))
export const ItemIdentifiers: S.Codec<ItemIdentifiers> = /*#__PURE__*/ S.schema($ItemIdentifiers)

export interface ItemIdentifiersByMarketplace {
  readonly marketplaceId: string
  readonly identifiers: ReadonlyArray<ItemIdentifier>
}

const $ItemIdentifiersByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  identifiers: C.Array($ItemIdentifier)
}))
export const ItemIdentifiersByMarketplace: S.Codec<ItemIdentifiersByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemIdentifiersByMarketplace
)

export interface ItemIdentifier {
  readonly identifierType: string
  readonly identifier: string
}

const $ItemIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  identifierType: C.String,
  identifier: C.String
}))
export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.schema($ItemIdentifier)

export type ItemImages = ReadonlyArray<ItemImagesByMarketplace>

const $ItemImages: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemImagesByMarketplace))
export const ItemImages: S.Codec<ItemImages> = /*#__PURE__*/ S.schema($ItemImages)

export interface ItemImagesByMarketplace {
  readonly marketplaceId: string
  readonly images: ReadonlyArray<ItemImage>
}

const $ItemImagesByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  images: C.Array($ItemImage)
}))
export const ItemImagesByMarketplace: S.Codec<ItemImagesByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemImagesByMarketplace
)

export interface ItemImage {
  readonly variant: "MAIN" | "PT01" | "PT02" | "PT03" | "PT04" | "PT05" | "PT06" | "PT07" | "PT08" | "SWCH" | "PT09" | "PT10" | "PT11" | "PT12" | "PT13" | "PT14" | "PT15" | "EEGL" | "EGUS" | (string & {})
  readonly link: string
  readonly height: number
  readonly width: number
}

const $ItemImage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  variant: C.String,
  link: C.String,
  height: C.Number,
  width: C.Number
}))
export const ItemImage: S.Codec<ItemImage> = /*#__PURE__*/ S.schema($ItemImage)

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

const $ItemProductTypes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemProductTypeByMarketplace))
export const ItemProductTypes: S.Codec<ItemProductTypes> = /*#__PURE__*/ S.schema($ItemProductTypes)

export interface ItemProductTypeByMarketplace {
  readonly marketplaceId?: string | undefined
  readonly productType?: string | undefined
}

const $ItemProductTypeByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  productType: C.optional(C.String)
}))
export const ItemProductTypeByMarketplace: S.Codec<ItemProductTypeByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemProductTypeByMarketplace
)

export type ItemSalesRanks = ReadonlyArray<ItemSalesRanksByMarketplace>

const $ItemSalesRanks: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemSalesRanksByMarketplace))
export const ItemSalesRanks: S.Codec<ItemSalesRanks> = /*#__PURE__*/ S.schema($ItemSalesRanks)

export interface ItemSalesRanksByMarketplace {
  readonly marketplaceId: string
  readonly classificationRanks?: ReadonlyArray<ItemClassificationSalesRank> | undefined
  readonly displayGroupRanks?: ReadonlyArray<ItemDisplayGroupSalesRank> | undefined
}

const $ItemSalesRanksByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  classificationRanks: C.optional(C.Array($ItemClassificationSalesRank)),
  displayGroupRanks: C.optional(C.Array($ItemDisplayGroupSalesRank))
}))
export const ItemSalesRanksByMarketplace: S.Codec<ItemSalesRanksByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemSalesRanksByMarketplace
)

export interface ItemClassificationSalesRank {
  readonly classificationId: string
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

const $ItemClassificationSalesRank: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  classificationId: C.String,
  title: C.String,
  link: C.optional(C.String),
  rank: C.Number
}))
export const ItemClassificationSalesRank: S.Codec<ItemClassificationSalesRank> = /*#__PURE__*/ S.schema(
  $ItemClassificationSalesRank
)

export interface ItemDisplayGroupSalesRank {
  readonly websiteDisplayGroup: string
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

const $ItemDisplayGroupSalesRank: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  websiteDisplayGroup: C.String,
  title: C.String,
  link: C.optional(C.String),
  rank: C.Number
}))
export const ItemDisplayGroupSalesRank: S.Codec<ItemDisplayGroupSalesRank> = /*#__PURE__*/ S.schema(
  $ItemDisplayGroupSalesRank
)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemSummaryByMarketplace))
export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.schema($ItemSummaries)

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

const $ItemSummaryByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  adultProduct: C.optional(C.Boolean),
  autographed: C.optional(C.Boolean),
  brand: C.optional(C.String),
  browseClassification: C.optional($ItemBrowseClassification),
  color: C.optional(C.String),
  contributors: C.optional(C.Array($ItemContributor)),
  itemClassification: C.optional(C.String),
  itemName: C.optional(C.String),
  manufacturer: C.optional(C.String),
  memorabilia: C.optional(C.Boolean),
  modelNumber: C.optional(C.String),
  packageQuantity: C.optional(C.Number),
  partNumber: C.optional(C.String),
  releaseDate: C.optional(C.String),
  size: C.optional(C.String),
  style: C.optional(C.String),
  tradeInEligible: C.optional(C.Boolean),
  websiteDisplayGroup: C.optional(C.String),
  websiteDisplayGroupName: C.optional(C.String)
}))
export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemSummaryByMarketplace
)

export interface ItemVariationTheme {
  readonly attributes?: ReadonlyArray<string> | undefined
  readonly theme?: string | undefined
}

const $ItemVariationTheme: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributes: C.optional(C.Array(C.String)),
  theme: C.optional(C.String)
}))
export const ItemVariationTheme: S.Codec<ItemVariationTheme> = /*#__PURE__*/ S.schema($ItemVariationTheme)

export type ItemRelationships = ReadonlyArray<ItemRelationshipsByMarketplace>

const $ItemRelationships: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemRelationshipsByMarketplace))
export const ItemRelationships: S.Codec<ItemRelationships> = /*#__PURE__*/ S.schema($ItemRelationships)

export interface ItemRelationshipsByMarketplace {
  readonly marketplaceId: string
  readonly relationships: ReadonlyArray<ItemRelationship>
}

const $ItemRelationshipsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  relationships: C.Array($ItemRelationship)
}))
export const ItemRelationshipsByMarketplace: S.Codec<ItemRelationshipsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemRelationshipsByMarketplace
)

export interface ItemRelationship {
  readonly childAsins?: ReadonlyArray<string> | undefined
  readonly parentAsins?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

const $ItemRelationship: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  childAsins: C.optional(C.Array(C.String)),
  parentAsins: C.optional(C.Array(C.String)),
  variationTheme: C.optional($ItemVariationTheme),
  type: C.String
}))
export const ItemRelationship: S.Codec<ItemRelationship> = /*#__PURE__*/ S.schema($ItemRelationship)

export interface ItemVendorDetailsCategory {
  readonly displayName?: string | undefined
  readonly value?: string | undefined
}

const $ItemVendorDetailsCategory: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  displayName: C.optional(C.String),
  value: C.optional(C.String)
}))
export const ItemVendorDetailsCategory: S.Codec<ItemVendorDetailsCategory> = /*#__PURE__*/ S.schema(
  $ItemVendorDetailsCategory
)

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

const $ItemVendorDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemVendorDetailsByMarketplace))
export const ItemVendorDetails: S.Codec<ItemVendorDetails> = /*#__PURE__*/ S.schema($ItemVendorDetails)

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

const $ItemVendorDetailsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  brandCode: C.optional(C.String),
  manufacturerCode: C.optional(C.String),
  manufacturerCodeParent: C.optional(C.String),
  productCategory: C.optional($ItemVendorDetailsCategory),
  productGroup: C.optional(C.String),
  productSubcategory: C.optional($ItemVendorDetailsCategory),
  replenishmentCategory: C.optional(C.String)
}))
export const ItemVendorDetailsByMarketplace: S.Codec<ItemVendorDetailsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemVendorDetailsByMarketplace
)

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination?: Pagination | undefined
  readonly refinements?: Refinements | undefined
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfResults: C.Number,
  pagination: C.optional($Pagination),
  refinements: C.optional($Refinements),
  items: C.Array($Item)
}))
export const ItemSearchResults: S.Codec<ItemSearchResults> = /*#__PURE__*/ S.schema($ItemSearchResults)

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  previousToken: C.optional(C.String)
}))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface Refinements {
  readonly brands: ReadonlyArray<BrandRefinement>
  readonly classifications: ReadonlyArray<ClassificationRefinement>
}

const $Refinements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  brands: C.Array($BrandRefinement),
  classifications: C.Array($ClassificationRefinement)
}))
export const Refinements: S.Codec<Refinements> = /*#__PURE__*/ S.schema($Refinements)

export interface BrandRefinement {
  readonly numberOfResults: number
  readonly brandName: string
}

const $BrandRefinement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfResults: C.Number,
  brandName: C.String
}))
export const BrandRefinement: S.Codec<BrandRefinement> = /*#__PURE__*/ S.schema($BrandRefinement)

export interface ClassificationRefinement {
  readonly numberOfResults: number
  readonly displayName: string
  readonly classificationId: string
}

const $ClassificationRefinement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfResults: C.Number,
  displayName: C.String,
  classificationId: C.String
}))
export const ClassificationRefinement: S.Codec<ClassificationRefinement> = /*#__PURE__*/ S.schema(
  $ClassificationRefinement
)
