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

const $SearchCatalogItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  keywords: C.Array(C.String),
  marketplaceIds: C.Array(C.String),
  includedData: C.optional(C.Array(C.String)),
  brandNames: C.optional(C.Array(C.String)),
  classificationIds: C.optional(C.Array(C.String)),
  pageSize: C.optional(C.Number),
  pageToken: C.optional(C.String),
  keywordsLocale: C.optional(C.String),
  locale: C.optional(C.String)
}))
export const SearchCatalogItemsInput: S.Codec<SearchCatalogItemsInput> = /*#__PURE__*/ S.schema(
  $SearchCatalogItemsInput
)

/**
 * `GET /catalog/2020-12-01/items`
 *
 * - Rate: 2 requests per second, burst 2
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numberOfResults` (an estimate). Amazon ends the pages after 1,000 items, whatever it finds;
 *   pages that end before it fail with `PagesIncomplete`, after their items.
 *   To get all: narrow the search by brandNames or classificationIds until each part has at most 1,000 items.
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
    keywords: {
      in: "query",
      type: "string",
      required: true,
      list: "csv",
      instead: "give words as elements of their own"
    },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    brandNames: {
      in: "query",
      type: "string",
      list: "csv",
      instead: "leave the brand out, and compare it in the items that come"
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
}, { output: (): C.Shape => $ItemSearchResults })

/** Input of `getCatalogItem`. */
export interface GetCatalogItemInput {
  readonly asin: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"attributes" | "identifiers" | "images" | "productTypes" | "salesRanks" | "summaries" | "variations" | "vendorDetails" | (string & {})> | undefined
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
  readonly identifiers?: ItemIdentifiers | undefined
  readonly images?: ItemImages | undefined
  readonly productTypes?: ItemProductTypes | undefined
  readonly salesRanks?: ItemSalesRanks | undefined
  readonly summaries?: ItemSummaries | undefined
  readonly variations?: ItemVariations | undefined
  readonly vendorDetails?: ItemVendorDetails | undefined
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: $ItemAsin,
  attributes: C.optional($ItemAttributes),
  identifiers: C.optional($ItemIdentifiers),
  images: C.optional($ItemImages),
  productTypes: C.optional($ItemProductTypes),
  salesRanks: C.optional($ItemSalesRanks),
  summaries: C.optional($ItemSummaries),
  variations: C.optional($ItemVariations),
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
  /** `null` for a variant that Amazon's own list does not have. */
  readonly variant: "MAIN" | "PT01" | "PT02" | "PT03" | "PT04" | "PT05" | "PT06" | "PT07" | "PT08" | "SWCH" | "PT09" | "PT10" | "PT11" | "PT12" | "PT13" | "PT14" | "PT15" | "EEGL" | "EGUS" | (string & {}) | null
  readonly link: string
  readonly height: number
  readonly width: number
}

const $ItemImage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  variant: C.Union([C.String, C.Null]),
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
  readonly ranks: ReadonlyArray<ItemSalesRank>
}

const $ItemSalesRanksByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  ranks: C.Array($ItemSalesRank)
}))
export const ItemSalesRanksByMarketplace: S.Codec<ItemSalesRanksByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemSalesRanksByMarketplace
)

export interface ItemSalesRank {
  readonly title: string
  readonly link?: string | undefined
  readonly rank: number
}

const $ItemSalesRank: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  title: C.String,
  link: C.optional(C.String),
  rank: C.Number
}))
export const ItemSalesRank: S.Codec<ItemSalesRank> = /*#__PURE__*/ S.schema($ItemSalesRank)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemSummaryByMarketplace))
export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.schema($ItemSummaries)

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

const $ItemSummaryByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  brandName: C.optional(C.String),
  browseNode: C.optional(C.String),
  colorName: C.optional(C.String),
  itemName: C.optional(C.String),
  manufacturer: C.optional(C.String),
  modelNumber: C.optional(C.String),
  sizeName: C.optional(C.String),
  styleName: C.optional(C.String)
}))
export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemSummaryByMarketplace
)

export type ItemVariations = ReadonlyArray<ItemVariationsByMarketplace>

const $ItemVariations: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemVariationsByMarketplace))
export const ItemVariations: S.Codec<ItemVariations> = /*#__PURE__*/ S.schema($ItemVariations)

export interface ItemVariationsByMarketplace {
  readonly marketplaceId: string
  readonly asins: ReadonlyArray<string>
  readonly variationType: "PARENT" | "CHILD" | (string & {})
}

const $ItemVariationsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  asins: C.Array(C.String),
  variationType: C.String
}))
export const ItemVariationsByMarketplace: S.Codec<ItemVariationsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemVariationsByMarketplace
)

export type ItemVendorDetails = ReadonlyArray<ItemVendorDetailsByMarketplace>

const $ItemVendorDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemVendorDetailsByMarketplace))
export const ItemVendorDetails: S.Codec<ItemVendorDetails> = /*#__PURE__*/ S.schema($ItemVendorDetails)

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

const $ItemVendorDetailsByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  brandCode: C.optional(C.String),
  categoryCode: C.optional(C.String),
  manufacturerCode: C.optional(C.String),
  manufacturerCodeParent: C.optional(C.String),
  productGroup: C.optional(C.String),
  replenishmentCategory: C.optional(C.String),
  subcategoryCode: C.optional(C.String)
}))
export const ItemVendorDetailsByMarketplace: S.Codec<ItemVendorDetailsByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemVendorDetailsByMarketplace
)

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination: Pagination
  readonly refinements: Refinements
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfResults: C.Number,
  pagination: $Pagination,
  refinements: $Refinements,
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
