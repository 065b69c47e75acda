// AUTO-GENERATED from listingsItems_2021-08-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Listings Items 2021-08-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getListingsItem`. */
export interface GetListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly includedData?: ReadonlyArray<"summaries" | "attributes" | "issues" | "offers" | "fulfillmentAvailability" | "procurement" | "relationships" | "productTypes" | (string & {})> | undefined
}

const $GetListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String),
  includedData: C.optional(C.Array(C.String))
}))
export const GetListingsItemInput: S.Codec<GetListingsItemInput> = /*#__PURE__*/ S.schema($GetListingsItemInput)

/**
 * `GET /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10
 */
export const getListingsItem: Op.Operation<GetListingsItemInput, Item> = /*#__PURE__*/ Op.make({
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
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $Item })

/** Input of `putListingsItem`. */
export interface PutListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"identifiers" | "issues" | (string & {})> | undefined
  readonly mode?: "VALIDATION_PREVIEW" | (string & {}) | undefined
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPutRequest
}

const $PutListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  includedData: C.optional(C.Array(C.String)),
  mode: C.optional(C.String),
  issueLocale: C.optional(C.String),
  body: $ListingsItemPutRequest
}))
export const PutListingsItemInput: S.Codec<PutListingsItemInput> = /*#__PURE__*/ S.schema($PutListingsItemInput)

/**
 * `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const putListingsItem: Op.Operation<
  PutListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $ListingsItemPutRequest, output: (): C.Shape => $ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
}

const $DeleteListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String)
}))
export const DeleteListingsItemInput: S.Codec<DeleteListingsItemInput> = /*#__PURE__*/ S.schema(
  $DeleteListingsItemInput
)

/**
 * `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5
 * - Repeated when the outcome of a call is unknown
 */
export const deleteListingsItem: Op.Operation<
  DeleteListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { output: (): C.Shape => $ListingsItemSubmissionResponse })

/** Input of `patchListingsItem`. */
export interface PatchListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly includedData?: ReadonlyArray<"identifiers" | "issues" | (string & {})> | undefined
  readonly mode?: "VALIDATION_PREVIEW" | (string & {}) | undefined
  readonly issueLocale?: string | undefined
  readonly body: ListingsItemPatchRequest
}

const $PatchListingsItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  sku: C.String,
  marketplaceIds: C.Array(C.String),
  includedData: C.optional(C.Array(C.String)),
  mode: C.optional(C.String),
  issueLocale: C.optional(C.String),
  body: $ListingsItemPatchRequest
}))
export const PatchListingsItemInput: S.Codec<PatchListingsItemInput> = /*#__PURE__*/ S.schema($PatchListingsItemInput)

/**
 * `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
 *
 * - Rate: 5 requests per second, burst 5
 * - Repeated when the outcome of a call is unknown
 */
export const patchListingsItem: Op.Operation<
  PatchListingsItemInput,
  ListingsItemSubmissionResponse
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { body: (): C.Shape => $ListingsItemPatchRequest, output: (): C.Shape => $ListingsItemSubmissionResponse })

/** Input of `searchListingsItems`. */
export interface SearchListingsItemsInput {
  readonly sellerId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly includedData?: ReadonlyArray<"summaries" | "attributes" | "issues" | "offers" | "fulfillmentAvailability" | "procurement" | "relationships" | "productTypes" | (string & {})> | undefined
  readonly identifiers?: ReadonlyArray<string> | undefined
  readonly identifiersType?: "ASIN" | "EAN" | "FNSKU" | "GTIN" | "ISBN" | "JAN" | "MINSAN" | "SKU" | "UPC" | (string & {}) | undefined
  readonly variationParentSku?: string | undefined
  readonly packageHierarchySku?: string | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly withIssueSeverity?: ReadonlyArray<"WARNING" | "ERROR" | (string & {})> | undefined
  readonly withStatus?: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})> | undefined
  readonly withoutStatus?: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})> | undefined
  readonly sortBy?: "sku" | "createdDate" | "lastUpdatedDate" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly pageSize?: number | undefined
  readonly pageToken?: string | undefined
}

const $SearchListingsItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellerId: C.String,
  marketplaceIds: C.Array(C.String),
  issueLocale: C.optional(C.String),
  includedData: C.optional(C.Array(C.String)),
  identifiers: C.optional(C.Array(C.String)),
  identifiersType: C.optional(C.String),
  variationParentSku: C.optional(C.String),
  packageHierarchySku: C.optional(C.String),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  lastUpdatedAfter: C.optional(C.DateTimeInput),
  lastUpdatedBefore: C.optional(C.DateTimeInput),
  withIssueSeverity: C.optional(C.Array(C.String)),
  withStatus: C.optional(C.Array(C.String)),
  withoutStatus: C.optional(C.Array(C.String)),
  sortBy: C.optional(C.String),
  sortOrder: C.optional(C.String),
  pageSize: C.optional(C.Number),
  pageToken: C.optional(C.String)
}))
export const SearchListingsItemsInput: S.Codec<SearchListingsItemsInput> = /*#__PURE__*/ S.schema(
  $SearchListingsItemsInput
)

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
 */
export const searchListingsItems: Paging.ItemsOperation<
  SearchListingsItemsInput,
  ItemSearchResults,
  Item
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $ItemSearchResults })

/** The operations of Listings Items as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/ListingsItems_2021_08_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getListingsItem,
  putListingsItem,
  deleteListingsItem,
  patchListingsItem,
  searchListingsItems
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

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination?: Pagination | undefined
  readonly items: ReadonlyArray<Item>
}

const $ItemSearchResults: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  numberOfResults: C.Number,
  pagination: C.optional($Pagination),
  items: C.Array($Item)
}))
export const ItemSearchResults: S.Codec<ItemSearchResults> = /*#__PURE__*/ S.schema($ItemSearchResults)

export interface Item {
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

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sku: C.String,
  summaries: C.optional($ItemSummaries),
  attributes: C.optional($ItemAttributes),
  issues: C.optional($ItemIssues),
  offers: C.optional($ItemOffers),
  fulfillmentAvailability: C.optional(C.Array($FulfillmentAvailability)),
  procurement: C.optional(C.Array($ItemProcurement)),
  relationships: C.optional($ItemRelationships),
  productTypes: C.optional($ItemProductTypes)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

const $ItemSummaries: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemSummaryByMarketplace))
export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.schema($ItemSummaries)

export interface ItemSummaryByMarketplace {
  readonly marketplaceId: string
  readonly asin?: string | undefined
  readonly productType: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly status: ReadonlyArray<"BUYABLE" | "DISCOVERABLE" | (string & {})>
  readonly fnSku?: string | undefined
  readonly itemName?: string | undefined
  /** ISO 8601. */
  readonly createdDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
  readonly mainImage?: ItemImage | undefined
}

const $ItemSummaryByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  asin: C.optional(C.String),
  productType: C.String,
  conditionType: C.optional(C.String),
  status: C.Array(C.String),
  fnSku: C.optional(C.String),
  itemName: C.optional(C.String),
  createdDate: C.String,
  lastUpdatedDate: C.String,
  mainImage: C.optional($ItemImage)
}))
export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemSummaryByMarketplace
)

export interface ItemImage {
  readonly link: string
  readonly height: number
  readonly width: number
}

const $ItemImage: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  link: C.String,
  height: C.Number,
  width: C.Number
}))
export const ItemImage: S.Codec<ItemImage> = /*#__PURE__*/ S.schema($ItemImage)

export interface ItemAttributes {
  readonly [name: string]: unknown
}

const $ItemAttributes: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const ItemAttributes: S.Codec<ItemAttributes> = /*#__PURE__*/ S.schema($ItemAttributes)

export type ItemIssues = ReadonlyArray<Issue>

const $ItemIssues: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Issue))
export const ItemIssues: S.Codec<ItemIssues> = /*#__PURE__*/ S.schema($ItemIssues)

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeNames?: ReadonlyArray<string> | undefined
  readonly categories: ReadonlyArray<string>
  readonly enforcements?: IssueEnforcements | undefined
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
}

const $Issue: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  severity: C.String,
  attributeNames: C.optional(C.Array(C.String)),
  categories: C.Array(C.String),
  enforcements: C.optional($IssueEnforcements),
  marketplaceIds: C.optional(C.Array(C.String))
}))
export const Issue: S.Codec<Issue> = /*#__PURE__*/ S.schema($Issue)

export interface IssueEnforcements {
  readonly actions: ReadonlyArray<IssueEnforcementAction>
  readonly exemption: IssueExemption
}

const $IssueEnforcements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  actions: C.Array($IssueEnforcementAction),
  exemption: $IssueExemption
}))
export const IssueEnforcements: S.Codec<IssueEnforcements> = /*#__PURE__*/ S.schema($IssueEnforcements)

export interface IssueEnforcementAction {
  readonly action: string
}

const $IssueEnforcementAction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ action: C.String }))
export const IssueEnforcementAction: S.Codec<IssueEnforcementAction> = /*#__PURE__*/ S.schema($IssueEnforcementAction)

export interface IssueExemption {
  readonly status: "EXEMPT" | "EXEMPT_UNTIL_EXPIRY_DATE" | "NOT_EXEMPT" | (string & {})
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
}

const $IssueExemption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.String,
  expiryDate: C.optional(C.String)
}))
export const IssueExemption: S.Codec<IssueExemption> = /*#__PURE__*/ S.schema($IssueExemption)

export type ItemOffers = ReadonlyArray<ItemOfferByMarketplace>

const $ItemOffers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemOfferByMarketplace))
export const ItemOffers: S.Codec<ItemOffers> = /*#__PURE__*/ S.schema($ItemOffers)

export interface ItemOfferByMarketplace {
  readonly marketplaceId: string
  readonly offerType: "B2C" | "B2B" | (string & {})
  readonly price: Money
  readonly points?: Points | undefined
  readonly audience?: Audience | undefined
}

const $ItemOfferByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  offerType: C.String,
  price: $Money,
  points: C.optional($Points),
  audience: C.optional($Audience)
}))
export const ItemOfferByMarketplace: S.Codec<ItemOfferByMarketplace> = /*#__PURE__*/ S.schema($ItemOfferByMarketplace)

export interface ItemProcurement {
  readonly costPrice: Money
}

const $ItemProcurement: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ costPrice: $Money }))
export const ItemProcurement: S.Codec<ItemProcurement> = /*#__PURE__*/ S.schema($ItemProcurement)

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
  readonly childSkus?: ReadonlyArray<string> | undefined
  readonly parentSkus?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

const $ItemRelationship: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  childSkus: C.optional(C.Array(C.String)),
  parentSkus: C.optional(C.Array(C.String)),
  variationTheme: C.optional($ItemVariationTheme),
  type: C.String
}))
export const ItemRelationship: S.Codec<ItemRelationship> = /*#__PURE__*/ S.schema($ItemRelationship)

export interface ItemVariationTheme {
  readonly attributes: ReadonlyArray<string>
  readonly theme: string
}

const $ItemVariationTheme: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  attributes: C.Array(C.String),
  theme: C.String
}))
export const ItemVariationTheme: S.Codec<ItemVariationTheme> = /*#__PURE__*/ S.schema($ItemVariationTheme)

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

const $ItemProductTypes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemProductTypeByMarketplace))
export const ItemProductTypes: S.Codec<ItemProductTypes> = /*#__PURE__*/ S.schema($ItemProductTypes)

export interface ItemProductTypeByMarketplace {
  readonly marketplaceId: string
  readonly productType: string
}

const $ItemProductTypeByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  productType: C.String
}))
export const ItemProductTypeByMarketplace: S.Codec<ItemProductTypeByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemProductTypeByMarketplace
)

export interface FulfillmentAvailability {
  readonly fulfillmentChannelCode: string
  readonly quantity?: number | undefined
}

const $FulfillmentAvailability: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  fulfillmentChannelCode: C.String,
  quantity: C.optional(C.Number)
}))
export const FulfillmentAvailability: S.Codec<FulfillmentAvailability> = /*#__PURE__*/ S.schema(
  $FulfillmentAvailability
)

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, amount: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface Points {
  readonly pointsNumber: number
}

const $Points: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ pointsNumber: C.Number }))
export const Points: S.Codec<Points> = /*#__PURE__*/ S.schema($Points)

export interface Audience {
  readonly value?: string | undefined
  readonly displayName?: string | undefined
}

const $Audience: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.optional(C.String),
  displayName: C.optional(C.String)
}))
export const Audience: S.Codec<Audience> = /*#__PURE__*/ S.schema($Audience)

export interface PatchOperation {
  readonly op: "add" | "replace" | "merge" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

const $PatchOperation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  op: C.String,
  path: C.String,
  value: C.optional(C.Array(C.Record(C.Unknown)))
}))
export const PatchOperation: S.Codec<PatchOperation> = /*#__PURE__*/ S.schema($PatchOperation)

export interface ListingsItemPatchRequest {
  readonly productType: string
  readonly patches: ReadonlyArray<PatchOperation>
}

const $ListingsItemPatchRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productType: C.String,
  patches: C.Array($PatchOperation)
}))
export const ListingsItemPatchRequest: S.Codec<ListingsItemPatchRequest> = /*#__PURE__*/ S.schema(
  $ListingsItemPatchRequest
)

export interface ListingsItemPutRequest {
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

const $ListingsItemPutRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productType: C.String,
  requirements: C.optional(C.String),
  attributes: C.Record(C.Unknown)
}))
export const ListingsItemPutRequest: S.Codec<ListingsItemPutRequest> = /*#__PURE__*/ S.schema($ListingsItemPutRequest)

export interface ListingsItemSubmissionResponse {
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | "VALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
  readonly identifiers?: ItemIdentifiers | undefined
}

const $ListingsItemSubmissionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sku: C.String,
  status: C.String,
  submissionId: C.String,
  issues: C.optional(C.Array($Issue)),
  identifiers: C.optional($ItemIdentifiers)
}))
export const ListingsItemSubmissionResponse: S.Codec<ListingsItemSubmissionResponse> = /*#__PURE__*/ S.schema(
  $ListingsItemSubmissionResponse
)

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

const $ItemIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemIdentifiersByMarketplace))
export const ItemIdentifiers: S.Codec<ItemIdentifiers> = /*#__PURE__*/ S.schema($ItemIdentifiers)

export interface ItemIdentifiersByMarketplace {
  readonly marketplaceId?: string | undefined
  readonly asin?: string | undefined
}

const $ItemIdentifiersByMarketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  asin: C.optional(C.String)
}))
export const ItemIdentifiersByMarketplace: S.Codec<ItemIdentifiersByMarketplace> = /*#__PURE__*/ S.schema(
  $ItemIdentifiersByMarketplace
)

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  previousToken: C.optional(C.String)
}))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)
