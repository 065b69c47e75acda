// AUTO-GENERATED from listingsItems_2021-08-01.json by packages/codegen. Do not edit.
/** Listings Items 2021-08-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import { ofApplication } from "../http/internal/limiterApplication.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getListingsItem`. */
export interface GetListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  /** `summaries` if not given. */
  readonly includedData?: ReadonlyArray<"summaries" | "attributes" | "issues" | "offers" | "fulfillmentAvailability" | "procurement" | "relationships" | "productTypes" | (string & {})> | undefined
}

const $GetListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  includedData: Shape.optional(Shape.Array(Shape.String))
}))
export const GetListingsItemInput: Schemas.Codec<GetListingsItemInput> = Schemas.make($GetListingsItemInput)

/**
 * `GET /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK); 100 for the application
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlistingsitem
 */
export const getListingsItem: Op.Operation<GetListingsItemInput, Item> = Op.make({
  section: "ListingsItems_2021_08_01",
  id: "getListingsItem",
  name: "listingsItems_2021-08-01.getListingsItem",
  method: "GET",
  path: "/listings/2021-08-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    issueLocale: { in: "query", type: "string" },
    includedData: { in: "query", type: "string", list: "csv" }
  },
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $Item })

/** Input of `putListingsItem`. */
export interface PutListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `issues` if not given. */
  readonly includedData?: ReadonlyArray<"identifiers" | "issues" | (string & {})> | undefined
  readonly mode?: "VALIDATION_PREVIEW" | (string & {}) | undefined
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPutRequest
}

const $PutListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  mode: Shape.optional(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  body: $ListingsItemPutRequest
}))
export const PutListingsItemInput: Schemas.Codec<PutListingsItemInput> = Schemas.make($PutListingsItemInput)

/**
 * `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5 (from Amazon's SDK); 100 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
 */
export const putListingsItem: Op.Operation<PutListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2021_08_01",
  id: "putListingsItem",
  name: "listingsItems_2021-08-01.putListingsItem",
  method: "PUT",
  path: "/listings/2021-08-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    includedData: { in: "query", type: "string", list: "csv" },
    mode: { in: "query", type: "string" },
    issueLocale: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 5,
  rateFrom: "sdk",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { body: (): Shape.Shape => $ListingsItemPutRequest, output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
}

const $DeleteListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  issueLocale: Shape.optional(Shape.String)
}))
export const DeleteListingsItemInput: Schemas.Codec<DeleteListingsItemInput> = Schemas.make($DeleteListingsItemInput)

/**
 * `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5; 100 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
 */
export const deleteListingsItem: Op.Operation<DeleteListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2021_08_01",
  id: "deleteListingsItem",
  name: "listingsItems_2021-08-01.deleteListingsItem",
  method: "DELETE",
  path: "/listings/2021-08-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    issueLocale: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 5,
  rateFrom: "model",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** Input of `patchListingsItem`. */
export interface PatchListingsItemInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** The seller's product number (SKU). */
  readonly sku: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `issues` if not given. */
  readonly includedData?: ReadonlyArray<"identifiers" | "issues" | (string & {})> | undefined
  readonly mode?: "VALIDATION_PREVIEW" | (string & {}) | undefined
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPatchRequest
}

const $PatchListingsItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  sku: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  mode: Shape.optional(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  body: $ListingsItemPatchRequest
}))
export const PatchListingsItemInput: Schemas.Codec<PatchListingsItemInput> = Schemas.make($PatchListingsItemInput)

/**
 * `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5; 500 for the application
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
 */
export const patchListingsItem: Op.Operation<PatchListingsItemInput, ListingsItemSubmissionResponse> = Op.make({
  section: "ListingsItems_2021_08_01",
  id: "patchListingsItem",
  name: "listingsItems_2021-08-01.patchListingsItem",
  method: "PATCH",
  path: "/listings/2021-08-01/items/{sellerId}/{sku}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    sku: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    includedData: { in: "query", type: "string", list: "csv" },
    mode: { in: "query", type: "string" },
    issueLocale: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 5,
  rateFrom: "model",
  applicationRate: 500,
  applicationBucket: ofApplication,
  repeatable: true
}, { body: (): Shape.Shape => $ListingsItemPatchRequest, output: (): Shape.Shape => $ListingsItemSubmissionResponse })

/** Input of `searchListingsItems`. */
export interface SearchListingsItemsInput {
  /** A merchant token, or a vendor code. */
  readonly sellerId: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly issueLocale?: string | undefined
  /** `summaries` if not given. */
  readonly includedData?: ReadonlyArray<"summaries" | "attributes" | "issues" | "offers" | "fulfillmentAvailability" | "procurement" | "relationships" | "productTypes" | (string & {})> | undefined
  /** At most 20 items. */
  readonly identifiers?: ReadonlyArray<string> | undefined
  readonly identifiersType?: "ASIN" | "EAN" | "FNSKU" | "GTIN" | "ISBN" | "JAN" | "MINSAN" | "SKU" | "UPC" | (string & {}) | undefined
  readonly variationParentSku?: string | undefined
  readonly packageHierarchySku?: string | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly withIssueSeverity?: ReadonlyArray<"WARNING" | "ERROR" | (string & {})> | undefined
  readonly withStatus?: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})> | undefined
  readonly withoutStatus?: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})> | undefined
  /** `lastUpdatedDate` if not given. */
  readonly sortBy?: "sku" | "createdDate" | "lastUpdatedDate" | (string & {}) | undefined
  /** `DESC` if not given. */
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** A whole number, at most 20; 10 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
}

const $SearchListingsItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  sellerId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  issueLocale: Shape.optional(Shape.String),
  includedData: Shape.optional(Shape.Array(Shape.String)),
  identifiers: Shape.optional(Shape.Array(Shape.String, 20)),
  identifiersType: Shape.optional(Shape.String),
  variationParentSku: Shape.optional(Shape.String),
  packageHierarchySku: Shape.optional(Shape.String),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  lastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  lastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  withIssueSeverity: Shape.optional(Shape.Array(Shape.String)),
  withStatus: Shape.optional(Shape.Array(Shape.String)),
  withoutStatus: Shape.optional(Shape.Array(Shape.String)),
  sortBy: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number),
  pageToken: Shape.optional(Shape.String)
}))
export const SearchListingsItemsInput: Schemas.Codec<SearchListingsItemsInput> = Schemas.make($SearchListingsItemsInput)

/**
 * `GET /listings/2021-08-01/items/{sellerId}`
 *
 * - Rate: 5 requests per second, burst 5
 * - `identifiers` needs `identifiersType`
 * - `identifiersType` needs `identifiers`
 * - `identifiers` excludes `variationParentSku`, `packageHierarchySku`
 * - `variationParentSku` excludes `packageHierarchySku`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `numberOfResults`. Amazon ends the pages after 1,000 items, whatever it finds;
 *   pages that end before it fail with `PagesIncomplete`, after their items.
 *   To get all: search in windows of createdAfter and createdBefore with at most 1,000 items each, or request the
 *   report GET_MERCHANT_LISTINGS_ALL_DATA.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchlistingsitems
 */
export const searchListingsItems: Paging.ItemsOperation<
  SearchListingsItemsInput,
  ItemSearchResults,
  Item
> = Paging.items({
  section: "ListingsItems_2021_08_01",
  id: "searchListingsItems",
  name: "listingsItems_2021-08-01.searchListingsItems",
  method: "GET",
  path: "/listings/2021-08-01/items/{sellerId}",
  parameters: {
    sellerId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    issueLocale: { in: "query", type: "string" },
    includedData: { in: "query", type: "string", list: "csv" },
    identifiers: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 20,
      instead: "read a SKU with a comma with getListingsItem, which takes it in its path"
    },
    identifiersType: { in: "query", type: "string" },
    variationParentSku: { in: "query", type: "string" },
    packageHierarchySku: { in: "query", type: "string" },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    lastUpdatedAfter: { in: "query", type: "date-time" },
    lastUpdatedBefore: { in: "query", type: "date-time" },
    withIssueSeverity: { in: "query", type: "string", list: "csv" },
    withStatus: { in: "query", type: "string", list: "csv" },
    withoutStatus: { in: "query", type: "string", list: "csv" },
    sortBy: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer", maximum: 20 },
    pageToken: { in: "query", type: "string" }
  },
  rules: [
    ["needs", "identifiers", "identifiersType"],
    ["needs", "identifiersType", "identifiers"],
    ["excludes", "identifiers", "variationParentSku", "packageHierarchySku"],
    ["excludes", "variationParentSku", "packageHierarchySku"]
  ],
  rate: 5,
  burst: 5,
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
      limit: 1000,
      instead: "search in windows of createdAfter and createdBefore with at most 1,000 items each, or request the report GET_MERCHANT_LISTINGS_ALL_DATA"
    }
  }
}, { output: (): Shape.Shape => $ItemSearchResults })

/** The operations of Listings Items as one service. */
export class Service extends Context.Service<Service, {
  readonly getListingsItem: (input: GetListingsItemInput, options?: CallOptions) => Effect.Effect<Item, SpApiError>
  readonly putListingsItem: (
    input: PutListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
  readonly deleteListingsItem: (
    input: DeleteListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
  readonly patchListingsItem: (
    input: PatchListingsItemInput,
    options?: CallOptions
  ) => Effect.Effect<ListingsItemSubmissionResponse, SpApiError>
  readonly searchListingsItems: (
    input: SearchListingsItemsInput,
    options?: CallOptions
  ) => Effect.Effect<ItemSearchResults, SpApiError>
  readonly searchListingsItemsPages: (
    input: SearchListingsItemsInput,
    options?: CallOptions
  ) => Stream.Stream<ItemSearchResults, SpApiError>
  readonly searchListingsItemsItems: (
    input: SearchListingsItemsInput,
    options?: CallOptions
  ) => Stream.Stream<Item, SpApiError>
}>()("effect-sp-api/apis/ListingsItems_2021_08_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getListingsItem,
  putListingsItem,
  deleteListingsItem,
  patchListingsItem,
  searchListingsItems
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

export interface ItemSearchResults {
  /** Pages end after 1,000 items. A whole number. */
  readonly numberOfResults: number
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: Shape.Shape = Shape.define(() => Shape.Struct({
  numberOfResults: Shape.Number,
  pagination: Shape.optional($Pagination),
  items: Shape.Array($Item)
}))
export const ItemSearchResults: Schemas.Codec<ItemSearchResults> = Schemas.make($ItemSearchResults)

export interface Item {
  /** The seller's product number (SKU). */
  readonly sku: string
  readonly summaries?: ItemSummaries | undefined
  readonly attributes?: ItemAttributes | undefined
  readonly issues?: ItemIssues | undefined
  readonly offers?: ItemOffers | undefined
  readonly fulfillmentAvailability?: ReadonlyArray<FulfillmentAvailability> | undefined
  readonly procurement?: ReadonlyArray<ItemProcurement> | undefined
  readonly relationships?: ItemRelationships | undefined
  readonly productTypes?: ItemProductTypes | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  sku: Shape.String,
  summaries: Shape.optional($ItemSummaries),
  attributes: Shape.optional($ItemAttributes),
  issues: Shape.optional($ItemIssues),
  offers: Shape.optional($ItemOffers),
  fulfillmentAvailability: Shape.optional(Shape.Array($FulfillmentAvailability)),
  procurement: Shape.optional(Shape.Array($ItemProcurement)),
  relationships: Shape.optional($ItemRelationships),
  productTypes: Shape.optional($ItemProductTypes)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: Shape.Shape = Shape.define(() => Shape.Array($ItemSummaryByMarketplace))
export const ItemSummaries: Schemas.Codec<ItemSummaries> = Schemas.make($ItemSummaries)

export interface ItemSummaryByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly status: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})>
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly fnSku?: string | undefined
  readonly itemName?: string | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly mainImage?: ItemImage | undefined
}

const $ItemSummaryByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  asin: Shape.optional(Shape.String),
  productType: Shape.String,
  conditionType: Shape.optional(Shape.String),
  status: Shape.Array(Shape.String),
  fnSku: Shape.optional(Shape.String),
  itemName: Shape.optional(Shape.String),
  createdDate: Shape.String,
  lastUpdatedDate: Shape.String,
  mainImage: Shape.optional($ItemImage)
}))
export const ItemSummaryByMarketplace: Schemas.Codec<ItemSummaryByMarketplace> = Schemas.make($ItemSummaryByMarketplace)

export interface ItemImage {
  readonly link: string
  /** A whole number. */
  readonly height: number
  /** A whole number. */
  readonly width: number
}

const $ItemImage: Shape.Shape = Shape.define(() => Shape.Struct({
  link: Shape.String,
  height: Shape.Number,
  width: Shape.Number
}))
export const ItemImage: Schemas.Codec<ItemImage> = Schemas.make($ItemImage)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

const $ItemAttributes: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const ItemAttributes: Schemas.Codec<ItemAttributes> = Schemas.make($ItemAttributes)

export type ItemIssues = ReadonlyArray<Issue>

const $ItemIssues: Shape.Shape = Shape.define(() => Shape.Array($Issue))
export const ItemIssues: Schemas.Codec<ItemIssues> = Schemas.make($ItemIssues)

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeNames?: ReadonlyArray<string> | undefined
  readonly categories: ReadonlyArray<"INVALID_ATTRIBUTE" | "MISSING_ATTRIBUTE" | "INVALID_IMAGE" | "MISSING_IMAGE" | "INVALID_PRICE" | "MISSING_PRICE" | "DUPLICATE" | "QUALIFICATION_REQUIRED" | (string & {})>
  readonly enforcements?: IssueEnforcements | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
}

const $Issue: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  severity: Shape.String,
  attributeNames: Shape.optional(Shape.Array(Shape.String)),
  categories: Shape.Array(Shape.String),
  enforcements: Shape.optional($IssueEnforcements),
  marketplaceIds: Shape.optional(Shape.Array(Shape.String))
}))
export const Issue: Schemas.Codec<Issue> = Schemas.make($Issue)

export interface IssueEnforcements {
  readonly actions: ReadonlyArray<IssueEnforcementAction>
  readonly exemption: IssueExemption
}

const $IssueEnforcements: Shape.Shape = Shape.define(() => Shape.Struct({
  actions: Shape.Array($IssueEnforcementAction),
  exemption: $IssueExemption
}))
export const IssueEnforcements: Schemas.Codec<IssueEnforcements> = Schemas.make($IssueEnforcements)

export interface IssueEnforcementAction {
  readonly action: "LISTING_SUPPRESSED" | "ATTRIBUTE_SUPPRESSED" | "CATALOG_ITEM_REMOVED" | "SEARCH_SUPPRESSED" | (string & {})
}

const $IssueEnforcementAction: Shape.Shape = Shape.define(() => Shape.Struct({ action: Shape.String }))
export const IssueEnforcementAction: Schemas.Codec<IssueEnforcementAction> = Schemas.make($IssueEnforcementAction)

export interface IssueExemption {
  readonly status: "EXEMPT" | "EXEMPT_UNTIL_EXPIRY_DATE" | "NOT_EXEMPT" | (string & {})
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
}

const $IssueExemption: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.String,
  expiryDate: Shape.optional(Shape.String)
}))
export const IssueExemption: Schemas.Codec<IssueExemption> = Schemas.make($IssueExemption)

export type ItemOffers = ReadonlyArray<ItemOfferByMarketplace>

const $ItemOffers: Shape.Shape = Shape.define(() => Shape.Array($ItemOfferByMarketplace))
export const ItemOffers: Schemas.Codec<ItemOffers> = Schemas.make($ItemOffers)

export interface ItemOfferByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly offerType: "B2C" | "B2B" | (string & {})
  /** An amount with its currency. */
  readonly price: Money
  readonly points?: Points | undefined
  readonly audience?: Audience | undefined
}

const $ItemOfferByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  offerType: Shape.String,
  price: $Money,
  points: Shape.optional($Points),
  audience: Shape.optional($Audience)
}))
export const ItemOfferByMarketplace: Schemas.Codec<ItemOfferByMarketplace> = Schemas.make($ItemOfferByMarketplace)

export interface ItemProcurement {
  /** An amount with its currency. */
  readonly costPrice: Money
}

const $ItemProcurement: Shape.Shape = Shape.define(() => Shape.Struct({ costPrice: $Money }))
export const ItemProcurement: Schemas.Codec<ItemProcurement> = Schemas.make($ItemProcurement)

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
  readonly childSkus?: ReadonlyArray<string> | undefined
  readonly parentSkus?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

const $ItemRelationship: Shape.Shape = Shape.define(() => Shape.Struct({
  childSkus: Shape.optional(Shape.Array(Shape.String)),
  parentSkus: Shape.optional(Shape.Array(Shape.String)),
  variationTheme: Shape.optional($ItemVariationTheme),
  type: Shape.String
}))
export const ItemRelationship: Schemas.Codec<ItemRelationship> = Schemas.make($ItemRelationship)

export interface ItemVariationTheme {
  readonly attributes: ReadonlyArray<string>
  readonly theme: string
}

const $ItemVariationTheme: Shape.Shape = Shape.define(() => Shape.Struct({
  attributes: Shape.Array(Shape.String),
  theme: Shape.String
}))
export const ItemVariationTheme: Schemas.Codec<ItemVariationTheme> = Schemas.make($ItemVariationTheme)

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

const $ItemProductTypes: Shape.Shape = Shape.define(() => Shape.Array($ItemProductTypeByMarketplace))
export const ItemProductTypes: Schemas.Codec<ItemProductTypes> = Schemas.make($ItemProductTypes)

export interface ItemProductTypeByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** A product type: `LUGGAGE`. */
  readonly productType: string
}

const $ItemProductTypeByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  productType: Shape.String
}))
export const ItemProductTypeByMarketplace: Schemas.Codec<ItemProductTypeByMarketplace> = Schemas.make(
  $ItemProductTypeByMarketplace
)

export interface FulfillmentAvailability {
  readonly fulfillmentChannelCode: string
  /** A whole number, at least 0. */
  readonly quantity?: number | undefined
}

const $FulfillmentAvailability: Shape.Shape = Shape.define(() => Shape.Struct({
  fulfillmentChannelCode: Shape.String,
  quantity: Shape.optional(Shape.Number)
}))
export const FulfillmentAvailability: Schemas.Codec<FulfillmentAvailability> = Schemas.make($FulfillmentAvailability)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ currencyCode: Shape.String, amount: $Decimal }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface Points {
  /** A whole number. */
  readonly pointsNumber: number
}

const $Points: Shape.Shape = Shape.define(() => Shape.Struct({ pointsNumber: Shape.Number }))
export const Points: Schemas.Codec<Points> = Schemas.make($Points)

export interface Audience {
  readonly value?: "ALL" | "B2B" | (string & {}) | undefined
  readonly displayName?: string | undefined
}

const $Audience: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.optional(Shape.String),
  displayName: Shape.optional(Shape.String)
}))
export const Audience: Schemas.Codec<Audience> = Schemas.make($Audience)

export interface PatchOperation {
  readonly op: "add" | "replace" | "merge" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

const $PatchOperation: Shape.Shape = Shape.define(() => Shape.Struct({
  op: Shape.String,
  path: Shape.String,
  value: Shape.optional(Shape.Array(Shape.Record(Shape.Unknown)))
}))
export const PatchOperation: Schemas.Codec<PatchOperation> = Schemas.make($PatchOperation)

export interface ListingsItemPatchRequest {
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  /** Not empty. */
  readonly patches: ReadonlyArray<PatchOperation>
}

const $ListingsItemPatchRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  productType: Shape.String,
  patches: Shape.Array($PatchOperation)
}))
export const ListingsItemPatchRequest: Schemas.Codec<ListingsItemPatchRequest> = Schemas.make($ListingsItemPatchRequest)

export interface ListingsItemPutRequest {
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

const $ListingsItemPutRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  productType: Shape.String,
  requirements: Shape.optional(Shape.String),
  attributes: Shape.Record(Shape.Unknown)
}))
export const ListingsItemPutRequest: Schemas.Codec<ListingsItemPutRequest> = Schemas.make($ListingsItemPutRequest)

export interface ListingsItemSubmissionResponse {
  /** The seller's product number (SKU). */
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | "VALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
  readonly identifiers?: ItemIdentifiers | undefined
}

const $ListingsItemSubmissionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  sku: Shape.String,
  status: Shape.String,
  submissionId: Shape.String,
  issues: Shape.optional(Shape.Array($Issue)),
  identifiers: Shape.optional($ItemIdentifiers)
}))
export const ListingsItemSubmissionResponse: Schemas.Codec<ListingsItemSubmissionResponse> = Schemas.make(
  $ListingsItemSubmissionResponse
)

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

const $ItemIdentifiers: Shape.Shape = Shape.define(() => Shape.Array($ItemIdentifiersByMarketplace))
export const ItemIdentifiers: Schemas.Codec<ItemIdentifiers> = Schemas.make($ItemIdentifiers)

export interface ItemIdentifiersByMarketplace {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
}

const $ItemIdentifiersByMarketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String)
}))
export const ItemIdentifiersByMarketplace: Schemas.Codec<ItemIdentifiersByMarketplace> = Schemas.make(
  $ItemIdentifiersByMarketplace
)

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
