// AUTO-GENERATED from catalogItems_2022-04-01.json by packages/codegen. Do not edit.
/** Catalog Items 2022-04-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import { ofApplication } from "../http/internal/limiterApplication.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchCatalogItems`. */
export interface SearchCatalogItemsInput {
  /** At most 20 items. */
  readonly identifiers?: ReadonlyArray<string> | undefined
  readonly identifiersType?: "ASIN" | "EAN" | "GTIN" | "ISBN" | "JAN" | "MINSAN" | "SKU" | "UPC" | (string & {}) | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `summaries` if not given. */
  readonly includedData?: ReadonlyArray<"attributes" | "classifications" | "dimensions" | "identifiers" | "images" | "productTypes" | "relationships" | "salesRanks" | "summaries" | "vendorDetails" | (string & {})> | undefined
  /** The first language of the marketplace if not given. */
  readonly locale?: string | undefined
  /** A merchant token or vendor code; needed with SKUs as identifiers. */
  readonly sellerId?: string | undefined
  /** At most 20 items. */
  readonly keywords?: ReadonlyArray<string> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly classificationIds?: ReadonlyArray<string> | undefined
  /** A whole number, at most 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
  /** The first language of the marketplace if not given. */
  readonly keywordsLocale?: string | undefined
}

const $SearchCatalogItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  identifiers: Shape.optional(Shape.Array(Shape.String, 20)),
  identifiersType: Shape.optional(Shape.String),
  marketplaceIds: Shape.Array(Shape.String, 1),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  locale: Shape.optional(Shape.String),
  sellerId: Shape.optional(Shape.String),
  keywords: Shape.optional(Shape.Array(Shape.String, 20)),
  brandNames: Shape.optional(Shape.Array(Shape.String)),
  classificationIds: Shape.optional(Shape.Array(Shape.String)),
  pageSize: Shape.optional(Shape.Number),
  pageToken: Shape.optional(Shape.String),
  keywordsLocale: Shape.optional(Shape.String)
}))
export const SearchCatalogItemsInput: Schemas.Codec<SearchCatalogItemsInput> = Schemas.make($SearchCatalogItemsInput)

/**
 * `GET /catalog/2022-04-01/items`
 *
 * - Rate: 2 requests per second, burst 2; 500 for the application
 * - Needs `identifiers` or `keywords` or `pageToken`
 * - `identifiers` excludes `keywords`, `brandNames`, `classificationIds`, `keywordsLocale`
 * - `identifiers` needs `identifiersType`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numberOfResults` (an estimate with `keywords`). Amazon ends the pages after 1,000 items, whatever it finds;
 *   pages that end before it fail with `PagesIncomplete`, after their items.
 *   To get all: narrow the search by brandNames or classificationIds until each part has at most 1,000 items, or
 *   search by identifiers.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01
 */
export const searchCatalogItems: Paging.ItemsOperation<SearchCatalogItemsInput, ItemSearchResults, Item> = Paging.items({
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
      instead: "pass each word as an element of its own"
    },
    brandNames: {
      in: "query",
      type: "string",
      list: "csv",
      instead: "leave the brand out and compare it in the items returned"
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
  applicationRate: 500,
  applicationBucket: ofApplication,
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
}, { output: (): Shape.Shape => $ItemSearchResults })

/** Input of `getCatalogItem`. */
export interface GetCatalogItemInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `summaries` if not given. */
  readonly includedData?: ReadonlyArray<"attributes" | "classifications" | "dimensions" | "identifiers" | "images" | "productTypes" | "relationships" | "salesRanks" | "summaries" | "vendorDetails" | (string & {})> | undefined
  /** The first language of the marketplace if not given. */
  readonly locale?: string | undefined
}

const $GetCatalogItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  locale: Shape.optional(Shape.String)
}))
export const GetCatalogItemInput: Schemas.Codec<GetCatalogItemInput> = Schemas.make($GetCatalogItemInput)

/**
 * `GET /catalog/2022-04-01/items/{asin}`
 *
 * - Rate: 2 requests per second, burst 2; 250 for the application
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01
 */
export const getCatalogItem: Op.Operation<GetCatalogItemInput, Item> = Op.make({
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
  applicationRate: 250,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $Item })

/** The operations of Catalog Items as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/CatalogItems_2022_04_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  searchCatalogItems,
  getCatalogItem
}))

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Item {
  /** Amazon's product number (ASIN). */
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

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: $ItemAsin,
  attributes: Shape.optional($ItemAttributes),
  classifications: Shape.optional($ItemBrowseClassifications),
  dimensions: Shape.optional($ItemDimensions),
  identifiers: Shape.optional($ItemIdentifiers),
  images: Shape.optional($ItemImages),
  productTypes: Shape.optional($ItemProductTypes),
  relationships: Shape.optional($ItemRelationships),
  salesRanks: Shape.optional($ItemSalesRanks),
  summaries: Shape.optional($ItemSummaries),
  vendorDetails: Shape.optional($ItemVendorDetails)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export type ItemAsin = string

const $ItemAsin: Shape.Shape = Shape.define(() => Shape.String)
export const ItemAsin: Schemas.Codec<ItemAsin> = Schemas.make($ItemAsin)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

const $ItemAttributes: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const ItemAttributes: Schemas.Codec<ItemAttributes> = Schemas.make($ItemAttributes)

export interface ItemBrowseClassification {
  readonly displayName: string
  readonly classificationId: string
  readonly parent?: ItemBrowseClassification | undefined
}

const $ItemBrowseClassification: Shape.Shape = Shape.define(() => Shape.Struct({
  displayName: Shape.String,
  classificationId: Shape.String,
  parent: Shape.optional($ItemBrowseClassification)
}))
export const ItemBrowseClassification: Schemas.Codec<ItemBrowseClassification> = Schemas.make($ItemBrowseClassification)

export interface ItemContributor {
  readonly role: ItemContributorRole
  readonly value: string
}

const $ItemContributor: Shape.Shape = Shape.define(() => Shape.Struct({
  role: $ItemContributorRole,
  value: Shape.String
}))
export const ItemContributor: Schemas.Codec<ItemContributor> = Schemas.make($ItemContributor)

export interface ItemContributorRole {
  readonly displayName?: string | undefined
  readonly value: string
}

const $ItemContributorRole: Shape.Shape = Shape.define(() => Shape.Struct({
  displayName: Shape.optional(Shape.String),
  value: Shape.String
}))
export const ItemContributorRole: Schemas.Codec<ItemContributorRole> = Schemas.make($ItemContributorRole)

export type ItemBrowseClassifications = ReadonlyArray<ItemBrowseClassificationsByMarketplace>

const $ItemBrowseClassifications: Shape.Shape = Shape.define(() => Shape.Array($ItemBrowseClassificationsByMarketplace))
export const ItemBrowseClassifications: Schemas.Codec<ItemBrowseClassifications> = Schemas.make(
  $ItemBrowseClassifications
)

export interface ItemBrowseClassificationsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly classifications?: ReadonlyArray<ItemBrowseClassification> | undefined
}

const $ItemBrowseClassificationsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  classifications: Shape.optional(Shape.Array($ItemBrowseClassification))
}))
export const ItemBrowseClassificationsByMarketplace: Schemas.Codec<ItemBrowseClassificationsByMarketplace> = Schemas.make(
  $ItemBrowseClassificationsByMarketplace
)

/** A value with its unit. */
export interface Dimension {
  readonly unit?: string | undefined
  readonly value?: number | undefined
}

const $Dimension: Shape.Shape = Shape.define(() => Shape.Struct({
  unit: Shape.optional(Shape.String),
  value: Shape.optional(Shape.Number)
}))
export const Dimension: Schemas.Codec<Dimension> = Schemas.make($Dimension)

/** Length, width and height, with their unit. */
export interface Dimensions {
  /** A value with its unit. */
  readonly height?: Dimension | undefined
  /** A value with its unit. */
  readonly length?: Dimension | undefined
  /** A value with its unit. */
  readonly weight?: Dimension | undefined
  /** A value with its unit. */
  readonly width?: Dimension | undefined
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  height: Shape.optional($Dimension),
  length: Shape.optional($Dimension),
  weight: Shape.optional($Dimension),
  width: Shape.optional($Dimension)
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

export type ItemDimensions = ReadonlyArray<ItemDimensionsByMarketplace>

const $ItemDimensions: Shape.Shape = Shape.define(() => Shape.Array($ItemDimensionsByMarketplace))
export const ItemDimensions: Schemas.Codec<ItemDimensions> = Schemas.make($ItemDimensions)

export interface ItemDimensionsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** Length, width and height, with their unit. */
  readonly item?: Dimensions | undefined
  /** Length, width and height, with their unit. */
  readonly package?: Dimensions | undefined
}

const $ItemDimensionsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  item: Shape.optional($Dimensions),
  package: Shape.optional($Dimensions)
}))
export const ItemDimensionsByMarketplace: Schemas.Codec<ItemDimensionsByMarketplace> = Schemas.make(
  $ItemDimensionsByMarketplace
)

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

const $ItemIdentifiers: Shape.Shape = Shape.define(() => Shape.Array($ItemIdentifiersByMarketplace))
export const ItemIdentifiers: Schemas.Codec<ItemIdentifiers> = Schemas.make($ItemIdentifiers)

export interface ItemIdentifiersByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly identifiers: ReadonlyArray<ItemIdentifier>
}

const $ItemIdentifiersByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  identifiers: Shape.Array($ItemIdentifier)
}))
export const ItemIdentifiersByMarketplace: Schemas.Codec<ItemIdentifiersByMarketplace> = Schemas.make(
  $ItemIdentifiersByMarketplace
)

export interface ItemIdentifier {
  readonly identifierType: "UPC" | "EAN" | "ISBN" | (string & {})
  readonly identifier: string
}

const $ItemIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  identifierType: Shape.String,
  identifier: Shape.String
}))
export const ItemIdentifier: Schemas.Codec<ItemIdentifier> = Schemas.make($ItemIdentifier)

export type ItemImages = ReadonlyArray<ItemImagesByMarketplace>

const $ItemImages: Shape.Shape = Shape.define(() => Shape.Array($ItemImagesByMarketplace))
export const ItemImages: Schemas.Codec<ItemImages> = Schemas.make($ItemImages)

export interface ItemImagesByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly images: ReadonlyArray<ItemImage>
}

const $ItemImagesByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  images: Shape.Array($ItemImage)
}))
export const ItemImagesByMarketplace: Schemas.Codec<ItemImagesByMarketplace> = Schemas.make($ItemImagesByMarketplace)

export interface ItemImage {
  readonly variant: "MAIN" | "PT01" | "PT02" | "PT03" | "PT04" | "PT05" | "PT06" | "PT07" | "PT08" | "SWCH" | "PT09" | "PT10" | "PT11" | "PT12" | "PT13" | "PT14" | "PT15" | "EEGL" | "EGUS" | (string & {})
  readonly link: string
  /** A whole number. */
  readonly height: number
  /** A whole number. */
  readonly width: number
}

const $ItemImage: Shape.Shape = Shape.define(() => Shape.Struct({
  variant: Shape.String,
  link: Shape.String,
  height: Shape.Number,
  width: Shape.Number
}))
export const ItemImage: Schemas.Codec<ItemImage> = Schemas.make($ItemImage)

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

const $ItemProductTypes: Shape.Shape = Shape.define(() => Shape.Array($ItemProductTypeByMarketplace))
export const ItemProductTypes: Schemas.Codec<ItemProductTypes> = Schemas.make($ItemProductTypes)

export interface ItemProductTypeByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** A product type: `LUGGAGE`. */
  readonly productType?: string | undefined
}

const $ItemProductTypeByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  productType: Shape.optional(Shape.String)
}))
export const ItemProductTypeByMarketplace: Schemas.Codec<ItemProductTypeByMarketplace> = Schemas.make(
  $ItemProductTypeByMarketplace
)

export type ItemSalesRanks = ReadonlyArray<ItemSalesRanksByMarketplace>

const $ItemSalesRanks: Shape.Shape = Shape.define(() => Shape.Array($ItemSalesRanksByMarketplace))
export const ItemSalesRanks: Schemas.Codec<ItemSalesRanks> = Schemas.make($ItemSalesRanks)

export interface ItemSalesRanksByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly classificationRanks?: ReadonlyArray<ItemClassificationSalesRank> | undefined
  readonly displayGroupRanks?: ReadonlyArray<ItemDisplayGroupSalesRank> | undefined
}

const $ItemSalesRanksByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  classificationRanks: Shape.optional(Shape.Array($ItemClassificationSalesRank)),
  displayGroupRanks: Shape.optional(Shape.Array($ItemDisplayGroupSalesRank))
}))
export const ItemSalesRanksByMarketplace: Schemas.Codec<ItemSalesRanksByMarketplace> = Schemas.make(
  $ItemSalesRanksByMarketplace
)

export interface ItemClassificationSalesRank {
  readonly classificationId: string
  readonly title: string
  readonly link?: string | undefined
  /** A whole number. */
  readonly rank: number
}

const $ItemClassificationSalesRank: Shape.Shape = Shape.define(() => Shape.Struct({
  classificationId: Shape.String,
  title: Shape.String,
  link: Shape.optional(Shape.String),
  rank: Shape.Number
}))
export const ItemClassificationSalesRank: Schemas.Codec<ItemClassificationSalesRank> = Schemas.make(
  $ItemClassificationSalesRank
)

export interface ItemDisplayGroupSalesRank {
  readonly websiteDisplayGroup: string
  readonly title: string
  readonly link?: string | undefined
  /** A whole number. */
  readonly rank: number
}

const $ItemDisplayGroupSalesRank: Shape.Shape = Shape.define(() => Shape.Struct({
  websiteDisplayGroup: Shape.String,
  title: Shape.String,
  link: Shape.optional(Shape.String),
  rank: Shape.Number
}))
export const ItemDisplayGroupSalesRank: Schemas.Codec<ItemDisplayGroupSalesRank> = Schemas.make(
  $ItemDisplayGroupSalesRank
)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: Shape.Shape = Shape.define(() => Shape.Array($ItemSummaryByMarketplace))
export const ItemSummaries: Schemas.Codec<ItemSummaries> = Schemas.make($ItemSummaries)

export interface ItemSummaryByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
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
  /** A whole number. */
  readonly packageQuantity?: number | undefined
  readonly partNumber?: string | undefined
  /** A date, ISO 8601. */
  readonly releaseDate?: string | undefined
  readonly size?: string | undefined
  readonly style?: string | undefined
  readonly tradeInEligible?: boolean | undefined
  readonly websiteDisplayGroup?: string | undefined
  readonly websiteDisplayGroupName?: string | undefined
}

const $ItemSummaryByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  adultProduct: Shape.optional(Shape.Boolean),
  autographed: Shape.optional(Shape.Boolean),
  brand: Shape.optional(Shape.String),
  browseClassification: Shape.optional($ItemBrowseClassification),
  color: Shape.optional(Shape.String),
  contributors: Shape.optional(Shape.Array($ItemContributor)),
  itemClassification: Shape.optional(Shape.String),
  itemName: Shape.optional(Shape.String),
  manufacturer: Shape.optional(Shape.String),
  memorabilia: Shape.optional(Shape.Boolean),
  modelNumber: Shape.optional(Shape.String),
  packageQuantity: Shape.optional(Shape.Number),
  partNumber: Shape.optional(Shape.String),
  releaseDate: Shape.optional(Shape.String),
  size: Shape.optional(Shape.String),
  style: Shape.optional(Shape.String),
  tradeInEligible: Shape.optional(Shape.Boolean),
  websiteDisplayGroup: Shape.optional(Shape.String),
  websiteDisplayGroupName: Shape.optional(Shape.String)
}))
export const ItemSummaryByMarketplace: Schemas.Codec<ItemSummaryByMarketplace> = Schemas.make($ItemSummaryByMarketplace)

export interface ItemVariationTheme {
  readonly attributes?: ReadonlyArray<string> | undefined
  readonly theme?: string | undefined
}

const $ItemVariationTheme: Shape.Shape = Shape.define(() => Shape.Struct({
  attributes: Shape.optional(Shape.Array(Shape.String)),
  theme: Shape.optional(Shape.String)
}))
export const ItemVariationTheme: Schemas.Codec<ItemVariationTheme> = Schemas.make($ItemVariationTheme)

export type ItemRelationships = ReadonlyArray<ItemRelationshipsByMarketplace>

const $ItemRelationships: Shape.Shape = Shape.define(() => Shape.Array($ItemRelationshipsByMarketplace))
export const ItemRelationships: Schemas.Codec<ItemRelationships> = Schemas.make($ItemRelationships)

export interface ItemRelationshipsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly relationships: ReadonlyArray<ItemRelationship>
}

const $ItemRelationshipsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  relationships: Shape.Array($ItemRelationship)
}))
export const ItemRelationshipsByMarketplace: Schemas.Codec<ItemRelationshipsByMarketplace> = Schemas.make(
  $ItemRelationshipsByMarketplace
)

export interface ItemRelationship {
  readonly childAsins?: ReadonlyArray<string> | undefined
  readonly parentAsins?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

const $ItemRelationship: Shape.Shape = Shape.define(() => Shape.Struct({
  childAsins: Shape.optional(Shape.Array(Shape.String)),
  parentAsins: Shape.optional(Shape.Array(Shape.String)),
  variationTheme: Shape.optional($ItemVariationTheme),
  type: Shape.String
}))
export const ItemRelationship: Schemas.Codec<ItemRelationship> = Schemas.make($ItemRelationship)

export interface ItemVendorDetailsCategory {
  readonly displayName?: string | undefined
  readonly value?: string | undefined
}

const $ItemVendorDetailsCategory: Shape.Shape = Shape.define(() => Shape.Struct({
  displayName: Shape.optional(Shape.String),
  value: Shape.optional(Shape.String)
}))
export const ItemVendorDetailsCategory: Schemas.Codec<ItemVendorDetailsCategory> = Schemas.make(
  $ItemVendorDetailsCategory
)

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

const $ItemVendorDetails: Shape.Shape = Shape.define(() => Shape.Array($ItemVendorDetailsByMarketplace))
export const ItemVendorDetails: Schemas.Codec<ItemVendorDetails> = Schemas.make($ItemVendorDetails)

export interface ItemVendorDetailsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly brandCode?: string | undefined
  readonly manufacturerCode?: string | undefined
  readonly manufacturerCodeParent?: string | undefined
  readonly productCategory?: ItemVendorDetailsCategory | undefined
  readonly productGroup?: string | undefined
  readonly productSubcategory?: ItemVendorDetailsCategory | undefined
  readonly replenishmentCategory?: "ALLOCATED" | "BASIC_REPLENISHMENT" | "IN_SEASON" | "LIMITED_REPLENISHMENT" | "MANUFACTURER_OUT_OF_STOCK" | "NEW_PRODUCT" | "NON_REPLENISHABLE" | "NON_STOCKUPABLE" | "OBSOLETE" | "PLANNED_REPLENISHMENT" | (string & {}) | undefined
}

const $ItemVendorDetailsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  brandCode: Shape.optional(Shape.String),
  manufacturerCode: Shape.optional(Shape.String),
  manufacturerCodeParent: Shape.optional(Shape.String),
  productCategory: Shape.optional($ItemVendorDetailsCategory),
  productGroup: Shape.optional(Shape.String),
  productSubcategory: Shape.optional($ItemVendorDetailsCategory),
  replenishmentCategory: Shape.optional(Shape.String)
}))
export const ItemVendorDetailsByMarketplace: Schemas.Codec<ItemVendorDetailsByMarketplace> = Schemas.make(
  $ItemVendorDetailsByMarketplace
)

export interface ItemSearchResults {
  /** An estimate; pages end after 1,000 items. A whole number. */
  readonly numberOfResults: number
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly refinements?: Refinements | undefined
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfResults: Shape.Number,
  pagination: Shape.optional($Pagination),
  refinements: Shape.optional($Refinements),
  items: Shape.Array($Item)
}))
export const ItemSearchResults: Schemas.Codec<ItemSearchResults> = Schemas.make($ItemSearchResults)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  /** The page token of the page before. */
  readonly previousToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  previousToken: Shape.optional(Shape.String)
}))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface Refinements {
  readonly brands: ReadonlyArray<BrandRefinement>
  readonly classifications: ReadonlyArray<ClassificationRefinement>
}

const $Refinements: Shape.Shape = Shape.define(() => Shape.Struct({
  brands: Shape.Array($BrandRefinement),
  classifications: Shape.Array($ClassificationRefinement)
}))
export const Refinements: Schemas.Codec<Refinements> = Schemas.make($Refinements)

export interface BrandRefinement {
  /** A whole number. */
  readonly numberOfResults: number
  readonly brandName: string
}

const $BrandRefinement: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfResults: Shape.Number,
  brandName: Shape.String
}))
export const BrandRefinement: Schemas.Codec<BrandRefinement> = Schemas.make($BrandRefinement)

export interface ClassificationRefinement {
  /** A whole number. */
  readonly numberOfResults: number
  readonly displayName: string
  readonly classificationId: string
}

const $ClassificationRefinement: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfResults: Shape.Number,
  displayName: Shape.String,
  classificationId: Shape.String
}))
export const ClassificationRefinement: Schemas.Codec<ClassificationRefinement> = Schemas.make($ClassificationRefinement)
