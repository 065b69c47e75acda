// AUTO-GENERATED from listingsItems_2021-08-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Listings Items 2021-08-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getListingsItem`. */
export interface GetListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
  readonly includedData?: ReadonlyArray<"summaries" | "attributes" | "issues" | "offers" | "fulfillmentAvailability" | "procurement" | "relationships" | "productTypes" | (string & {})> | undefined
}

export const GetListingsItemInput: S.Codec<GetListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String),
  includedData: S.optional(S.Array(S.String))
}))

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
}, { output: (): S.Built => Item })

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

export const PutListingsItemInput: S.Codec<PutListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  mode: S.optional(S.String),
  issueLocale: S.optional(S.String),
  body: ListingsItemPutRequest
}))

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
}, { body: (): S.Built => ListingsItemPutRequest, output: (): S.Built => ListingsItemSubmissionResponse })

/** Input of `deleteListingsItem`. */
export interface DeleteListingsItemInput {
  readonly sellerId: string
  readonly sku: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly issueLocale?: string | undefined
}

export const DeleteListingsItemInput: S.Codec<DeleteListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String)
}))

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
}, { output: (): S.Built => ListingsItemSubmissionResponse })

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

export const PatchListingsItemInput: S.Codec<PatchListingsItemInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  sku: S.String,
  marketplaceIds: S.Array(S.String),
  includedData: S.optional(S.Array(S.String)),
  mode: S.optional(S.String),
  issueLocale: S.optional(S.String),
  body: ListingsItemPatchRequest
}))

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
}, { body: (): S.Built => ListingsItemPatchRequest, output: (): S.Built => ListingsItemSubmissionResponse })

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

export const SearchListingsItemsInput: S.Codec<SearchListingsItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  sellerId: S.String,
  marketplaceIds: S.Array(S.String),
  issueLocale: S.optional(S.String),
  includedData: S.optional(S.Array(S.String)),
  identifiers: S.optional(S.Array(S.String)),
  identifiersType: S.optional(S.String),
  variationParentSku: S.optional(S.String),
  packageHierarchySku: S.optional(S.String),
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  lastUpdatedAfter: S.optional(S.DateTimeInput),
  lastUpdatedBefore: S.optional(S.DateTimeInput),
  withIssueSeverity: S.optional(S.Array(S.String)),
  withStatus: S.optional(S.Array(S.String)),
  withoutStatus: S.optional(S.Array(S.String)),
  sortBy: S.optional(S.String),
  sortOrder: S.optional(S.String),
  pageSize: S.optional(S.Number),
  pageToken: S.optional(S.String)
}))

/**
 * `GET /listings/2021-08-01/items/{sellerId}`
 *
 * - Rate: 5 requests per second, burst 5
 * - Pages: `.pages(input)` and `.items(input)`
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
    identifiers: { in: "query", type: "string", list: "csv", maxItems: 20 },
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
  rate: 5,
  burst: 5,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "pageToken", next: ["pagination", "nextToken"], items: ["items"], carry: "same" }
}, { output: (): S.Built => ItemSearchResults })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface ItemSearchResults {
  readonly numberOfResults: number
  readonly pagination?: Pagination | undefined
  readonly items: ReadonlyArray<Item>
}

export const ItemSearchResults: S.Codec<ItemSearchResults> = /*#__PURE__*/ S.define(() => S.Struct({
  numberOfResults: S.Number,
  pagination: S.optional(Pagination),
  items: S.Array(Item)
}))

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

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  sku: S.String,
  summaries: S.optional(ItemSummaries),
  attributes: S.optional(ItemAttributes),
  issues: S.optional(ItemIssues),
  offers: S.optional(ItemOffers),
  fulfillmentAvailability: S.optional(S.Array(FulfillmentAvailability)),
  procurement: S.optional(S.Array(ItemProcurement)),
  relationships: S.optional(ItemRelationships),
  productTypes: S.optional(ItemProductTypes)
}))

export type ItemSummaries = ReadonlyArray<ItemSummaryByMarketplace>

export const ItemSummaries: S.Codec<ItemSummaries> = /*#__PURE__*/ S.define(() => S.Array(ItemSummaryByMarketplace))

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

export const ItemSummaryByMarketplace: S.Codec<ItemSummaryByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  asin: S.optional(S.String),
  productType: S.String,
  conditionType: S.optional(S.String),
  status: S.Array(S.String),
  fnSku: S.optional(S.String),
  itemName: S.optional(S.String),
  createdDate: S.String,
  lastUpdatedDate: S.String,
  mainImage: S.optional(ItemImage)
}))

export interface ItemImage {
  readonly link: string
  readonly height: number
  readonly width: number
}

export const ItemImage: S.Codec<ItemImage> = /*#__PURE__*/ S.define(() => S.Struct({
  link: S.String,
  height: S.Number,
  width: S.Number
}))

export interface ItemAttributes {
  readonly [name: string]: unknown
}

export const ItemAttributes: S.Codec<ItemAttributes> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.Unknown))

export type ItemIssues = ReadonlyArray<Issue>

export const ItemIssues: S.Codec<ItemIssues> = /*#__PURE__*/ S.define(() => S.Array(Issue))

export interface Issue {
  readonly code: string
  readonly message: string
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {})
  readonly attributeNames?: ReadonlyArray<string> | undefined
  readonly categories: ReadonlyArray<string>
  readonly enforcements?: IssueEnforcements | undefined
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
}

export const Issue: S.Codec<Issue> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  severity: S.String,
  attributeNames: S.optional(S.Array(S.String)),
  categories: S.Array(S.String),
  enforcements: S.optional(IssueEnforcements),
  marketplaceIds: S.optional(S.Array(S.String))
}))

export interface IssueEnforcements {
  readonly actions: ReadonlyArray<IssueEnforcementAction>
  readonly exemption: IssueExemption
}

export const IssueEnforcements: S.Codec<IssueEnforcements> = /*#__PURE__*/ S.define(() => S.Struct({
  actions: S.Array(IssueEnforcementAction),
  exemption: IssueExemption
}))

export interface IssueEnforcementAction {
  readonly action: string
}

export const IssueEnforcementAction: S.Codec<IssueEnforcementAction> = /*#__PURE__*/ S.define(() => S.Struct({
  action: S.String
}))

export interface IssueExemption {
  readonly status: "EXEMPT" | "EXEMPT_UNTIL_EXPIRY_DATE" | "NOT_EXEMPT" | (string & {})
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
}

export const IssueExemption: S.Codec<IssueExemption> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.String,
  expiryDate: S.optional(S.String)
}))

export type ItemOffers = ReadonlyArray<ItemOfferByMarketplace>

export const ItemOffers: S.Codec<ItemOffers> = /*#__PURE__*/ S.define(() => S.Array(ItemOfferByMarketplace))

export interface ItemOfferByMarketplace {
  readonly marketplaceId: string
  readonly offerType: "B2C" | "B2B" | (string & {})
  readonly price: Money
  readonly points?: Points | undefined
  readonly audience?: Audience | undefined
}

export const ItemOfferByMarketplace: S.Codec<ItemOfferByMarketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  offerType: S.String,
  price: Money,
  points: S.optional(Points),
  audience: S.optional(Audience)
}))

export interface ItemProcurement {
  readonly costPrice: Money
}

export const ItemProcurement: S.Codec<ItemProcurement> = /*#__PURE__*/ S.define(() => S.Struct({ costPrice: Money }))

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
  readonly childSkus?: ReadonlyArray<string> | undefined
  readonly parentSkus?: ReadonlyArray<string> | undefined
  readonly variationTheme?: ItemVariationTheme | undefined
  readonly type: "VARIATION" | "PACKAGE_HIERARCHY" | (string & {})
}

export const ItemRelationship: S.Codec<ItemRelationship> = /*#__PURE__*/ S.define(() => S.Struct({
  childSkus: S.optional(S.Array(S.String)),
  parentSkus: S.optional(S.Array(S.String)),
  variationTheme: S.optional(ItemVariationTheme),
  type: S.String
}))

export interface ItemVariationTheme {
  readonly attributes: ReadonlyArray<string>
  readonly theme: string
}

export const ItemVariationTheme: S.Codec<ItemVariationTheme> = /*#__PURE__*/ S.define(() => S.Struct({
  attributes: S.Array(S.String),
  theme: S.String
}))

export type ItemProductTypes = ReadonlyArray<ItemProductTypeByMarketplace>

export const ItemProductTypes: S.Codec<ItemProductTypes> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemProductTypeByMarketplace)
)

export interface ItemProductTypeByMarketplace {
  readonly marketplaceId: string
  readonly productType: string
}

export const ItemProductTypeByMarketplace: S.Codec<ItemProductTypeByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.String, productType: S.String })
)

export interface FulfillmentAvailability {
  readonly fulfillmentChannelCode: string
  readonly quantity?: number | undefined
}

export const FulfillmentAvailability: S.Codec<FulfillmentAvailability> = /*#__PURE__*/ S.define(() => S.Struct({
  fulfillmentChannelCode: S.String,
  quantity: S.optional(S.Number)
}))

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, amount: Decimal }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface Points {
  readonly pointsNumber: number
}

export const Points: S.Codec<Points> = /*#__PURE__*/ S.define(() => S.Struct({ pointsNumber: S.Number }))

export interface Audience {
  readonly value?: string | undefined
  readonly displayName?: string | undefined
}

export const Audience: S.Codec<Audience> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.optional(S.String),
  displayName: S.optional(S.String)
}))

export interface PatchOperation {
  readonly op: "add" | "replace" | "merge" | "delete" | (string & {})
  readonly path: string
  readonly value?: ReadonlyArray<{
    readonly [name: string]: unknown
  }> | undefined
}

export const PatchOperation: S.Codec<PatchOperation> = /*#__PURE__*/ S.define(() => S.Struct({
  op: S.String,
  path: S.String,
  value: S.optional(S.Array(S.Record(S.String, S.Unknown)))
}))

export interface ListingsItemPatchRequest {
  readonly productType: string
  readonly patches: ReadonlyArray<PatchOperation>
}

export const ListingsItemPatchRequest: S.Codec<ListingsItemPatchRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  productType: S.String,
  patches: S.Array(PatchOperation)
}))

export interface ListingsItemPutRequest {
  readonly productType: string
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly attributes: {
    readonly [name: string]: unknown
  }
}

export const ListingsItemPutRequest: S.Codec<ListingsItemPutRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  productType: S.String,
  requirements: S.optional(S.String),
  attributes: S.Record(S.String, S.Unknown)
}))

export interface ListingsItemSubmissionResponse {
  readonly sku: string
  readonly status: "ACCEPTED" | "INVALID" | "VALID" | (string & {})
  readonly submissionId: string
  readonly issues?: ReadonlyArray<Issue> | undefined
  readonly identifiers?: ItemIdentifiers | undefined
}

export const ListingsItemSubmissionResponse: S.Codec<ListingsItemSubmissionResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    sku: S.String,
    status: S.String,
    submissionId: S.String,
    issues: S.optional(S.Array(Issue)),
    identifiers: S.optional(ItemIdentifiers)
  })
)

export type ItemIdentifiers = ReadonlyArray<ItemIdentifiersByMarketplace>

export const ItemIdentifiers: S.Codec<ItemIdentifiers> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemIdentifiersByMarketplace)
)

export interface ItemIdentifiersByMarketplace {
  readonly marketplaceId?: string | undefined
  readonly asin?: string | undefined
}

export const ItemIdentifiersByMarketplace: S.Codec<ItemIdentifiersByMarketplace> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: S.optional(S.String), asin: S.optional(S.String) })
)

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  previousToken: S.optional(S.String)
}))
