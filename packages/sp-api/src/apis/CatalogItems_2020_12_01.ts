// AUTO-GENERATED from catalogItems_2020-12-01.json by packages/codegen. Do not edit.
/**
 * Catalog Items 2020-12-01.
 *
 * A newer version is `CatalogItems_2022_04_01`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchCatalogItems`. */
export interface SearchCatalogItemsInput {
  readonly keywords: ReadonlyArray<string>
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `summaries` if not given. */
  readonly includedData?: ReadonlyArray<"identifiers" | "images" | "productTypes" | "salesRanks" | "summaries" | "variations" | "vendorDetails" | (string & {})> | undefined
  readonly brandNames?: ReadonlyArray<string> | undefined
  readonly classificationIds?: ReadonlyArray<string> | undefined
  /** A whole number, at most 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
  /** The first language of the marketplace if not given. */
  readonly keywordsLocale?: string | undefined
  /** The first language of the marketplace if not given. */
  readonly locale?: string | undefined
}

const $SearchCatalogItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  keywords: Shape.Array(Shape.String),
  marketplaceIds: Shape.Array(Shape.String, 1),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  brandNames: Shape.optional(Shape.Array(Shape.String)),
  classificationIds: Shape.optional(Shape.Array(Shape.String)),
  pageSize: Shape.optional(Shape.Number),
  pageToken: Shape.optional(Shape.String),
  keywordsLocale: Shape.optional(Shape.String),
  locale: Shape.optional(Shape.String)
}))
export const SearchCatalogItemsInput: Schemas.Codec<SearchCatalogItemsInput> = Schemas.make($SearchCatalogItemsInput)

/**
 * `GET /catalog/2020-12-01/items`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numberOfResults` (an estimate). Amazon ends the pages after 1,000 items, whatever it finds;
 *   pages that end before it fail with `PagesIncomplete`, after their items.
 *   To get all: narrow the search by brandNames or classificationIds until each part has at most 1,000 items.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01
 */
export const searchCatalogItems: Paging.ItemsOperation<SearchCatalogItemsInput, ItemSearchResults, Item> = Paging.items({
  section: "CatalogItems_2020_12_01",
  id: "searchCatalogItems",
  name: "catalogItems_2020-12-01.searchCatalogItems",
  method: "GET",
  path: "/catalog/2020-12-01/items",
  parameters: {
    keywords: {
      in: "query",
      type: "string",
      required: true,
      list: "csv",
      instead: "pass each word as an element of its own"
    },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    brandNames: {
      in: "query",
      type: "string",
      list: "csv",
      instead: "leave the brand out and compare it in the items returned"
    },
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
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["pagination", "nextToken"],
    items: ["items"],
    carry: "same",
    total: {
      at: ["numberOfResults"],
      estimate: true,
      limit: 1000,
      instead: "narrow the search by brandNames or classificationIds until each part has at most 1,000 items"
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
  readonly includedData?: ReadonlyArray<"attributes" | "identifiers" | "images" | "productTypes" | "salesRanks" | "summaries" | "variations" | "vendorDetails" | (string & {})> | undefined
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
 * `GET /catalog/2020-12-01/items/{asin}`
 *
 * - Rate: 2 requests per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01
 */
export const getCatalogItem: Op.Operation<GetCatalogItemInput, Item> = Op.make({
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
}>()("effect-sp-api/apis/CatalogItems_2020_12_01") {}

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
  readonly identifiers?: ItemIdentifiers | undefined
  readonly images?: ItemImages | undefined
  readonly productTypes?: ItemProductTypes | undefined
  readonly salesRanks?: ItemSalesRanks | undefined
  readonly summaries?: ItemSummaries | undefined
  readonly variations?: ItemVariations | undefined
  readonly vendorDetails?: ItemVendorDetails | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: $ItemAsin,
  attributes: Shape.optional($ItemAttributes),
  identifiers: Shape.optional($ItemIdentifiers),
  images: Shape.optional($ItemImages),
  productTypes: Shape.optional($ItemProductTypes),
  salesRanks: Shape.optional($ItemSalesRanks),
  summaries: Shape.optional($ItemSummaries),
  variations: Shape.optional($ItemVariations),
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
  /** `null` for a variant that Amazon's own list does not have. */
  readonly variant: "MAIN" | "PT01" | "PT02" | "PT03" | "PT04" | "PT05" | "PT06" | "PT07" | "PT08" | "SWCH" | "PT09" | "PT10" | "PT11" | "PT12" | "PT13" | "PT14" | "PT15" | "EEGL" | "EGUS" | (string & {}) | null
  readonly link: string
  /** A whole number. */
  readonly height: number
  /** A whole number. */
  readonly width: number
}

const $ItemImage: Shape.Shape = Shape.define(() => Shape.Struct({
  variant: Shape.Union([Shape.String, Shape.Null]),
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
  readonly ranks: ReadonlyArray<ItemSalesRank>
}

const $ItemSalesRanksByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  ranks: Shape.Array($ItemSalesRank)
}))
export const ItemSalesRanksByMarketplace: Schemas.Codec<ItemSalesRanksByMarketplace> = Schemas.make(
  $ItemSalesRanksByMarketplace
)

export interface ItemSalesRank {
  readonly title: string
  readonly link?: string | undefined
  /** A whole number. */
  readonly rank: number
}

const $ItemSalesRank: Shape.Shape = Shape.define(() => Shape.Struct({
  title: Shape.String,
  link: Shape.optional(Shape.String),
  rank: Shape.Number
}))
export const ItemSalesRank: Schemas.Codec<ItemSalesRank> = Schemas.make($ItemSalesRank)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: Shape.Shape = Shape.define(() => Shape.Array($ItemSummaryByMarketplace))
export const ItemSummaries: Schemas.Codec<ItemSummaries> = Schemas.make($ItemSummaries)

export interface ItemSummaryByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
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

const $ItemSummaryByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  brandName: Shape.optional(Shape.String),
  browseNode: Shape.optional(Shape.String),
  colorName: Shape.optional(Shape.String),
  itemName: Shape.optional(Shape.String),
  manufacturer: Shape.optional(Shape.String),
  modelNumber: Shape.optional(Shape.String),
  sizeName: Shape.optional(Shape.String),
  styleName: Shape.optional(Shape.String)
}))
export const ItemSummaryByMarketplace: Schemas.Codec<ItemSummaryByMarketplace> = Schemas.make($ItemSummaryByMarketplace)

export type ItemVariations = ReadonlyArray<ItemVariationsByMarketplace>

const $ItemVariations: Shape.Shape = Shape.define(() => Shape.Array($ItemVariationsByMarketplace))
export const ItemVariations: Schemas.Codec<ItemVariations> = Schemas.make($ItemVariations)

export interface ItemVariationsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** Amazon's product numbers (ASINs). */
  readonly asins: ReadonlyArray<string>
  readonly variationType: "PARENT" | "CHILD" | (string & {})
}

const $ItemVariationsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  asins: Shape.Array(Shape.String),
  variationType: Shape.String
}))
export const ItemVariationsByMarketplace: Schemas.Codec<ItemVariationsByMarketplace> = Schemas.make(
  $ItemVariationsByMarketplace
)

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

const $ItemVendorDetails: Shape.Shape = Shape.define(() => Shape.Array($ItemVendorDetailsByMarketplace))
export const ItemVendorDetails: Schemas.Codec<ItemVendorDetails> = Schemas.make($ItemVendorDetails)

export interface ItemVendorDetailsByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly brandCode?: string | undefined
  readonly categoryCode?: string | undefined
  readonly manufacturerCode?: string | undefined
  readonly manufacturerCodeParent?: string | undefined
  readonly productGroup?: string | undefined
  readonly replenishmentCategory?: "ALLOCATED" | "BASIC_REPLENISHMENT" | "IN_SEASON" | "LIMITED_REPLENISHMENT" | "MANUFACTURER_OUT_OF_STOCK" | "NEW_PRODUCT" | "NON_REPLENISHABLE" | "NON_STOCKUPABLE" | "OBSOLETE" | "PLANNED_REPLENISHMENT" | (string & {}) | undefined
  readonly subcategoryCode?: string | undefined
}

const $ItemVendorDetailsByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  brandCode: Shape.optional(Shape.String),
  categoryCode: Shape.optional(Shape.String),
  manufacturerCode: Shape.optional(Shape.String),
  manufacturerCodeParent: Shape.optional(Shape.String),
  productGroup: Shape.optional(Shape.String),
  replenishmentCategory: Shape.optional(Shape.String),
  subcategoryCode: Shape.optional(Shape.String)
}))
export const ItemVendorDetailsByMarketplace: Schemas.Codec<ItemVendorDetailsByMarketplace> = Schemas.make(
  $ItemVendorDetailsByMarketplace
)

export interface ItemSearchResults {
  /** An estimate; pages end after 1,000 items. A whole number. */
  readonly numberOfResults: number
  /** The page tokens. */
  readonly pagination: Pagination
  readonly refinements: Refinements
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfResults: Shape.Number,
  pagination: $Pagination,
  refinements: $Refinements,
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
