// AUTO-GENERATED from catalogItemsV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Catalog Items v0.
 *
 * A newer version is `CatalogItems_2022_04_01`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listCatalogCategories`. */
export interface ListCatalogCategoriesInput {
  readonly MarketplaceId: string
  readonly ASIN?: string | undefined
  readonly SellerSKU?: string | undefined
}

export const ListCatalogCategoriesInput: S.Codec<ListCatalogCategoriesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MarketplaceId: S.String,
  ASIN: S.optional(S.String),
  SellerSKU: S.optional(S.String)
}))

/**
 * `GET /catalog/v0/categories`
 *
 * - Rate: 1 request per second, burst 2
 *
 * @deprecated Amazon removes it on 2026-06-30; newer is CatalogItems_2022_04_01.
 */
export const listCatalogCategories: Op.Operation<
  ListCatalogCategoriesInput,
  ListCatalogCategoriesResponse
> = /*#__PURE__*/ Op.make({
  section: "CatalogItemsV0",
  id: "listCatalogCategories",
  name: "catalogItemsV0.listCatalogCategories",
  method: "GET",
  path: "/catalog/v0/categories",
  parameters: {
    MarketplaceId: { in: "query", type: "string", required: true },
    ASIN: { in: "query", type: "string" },
    SellerSKU: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-06-30"
}, { output: (): S.Built => ListCatalogCategoriesResponse })

/** The operations of Catalog Items as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly listCatalogCategories: (
    input: ListCatalogCategoriesInput,
    options?: CallOptions
  ) => Effect.Effect<ListCatalogCategoriesResponse, SpApiError>
}>()("effect-sp-api/apis/CatalogItemsV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listCatalogCategories
}))

export interface ListCatalogCategoriesResponse {
  readonly payload?: ListOfCategories | undefined
  readonly errors?: ErrorList | undefined
}

export const ListCatalogCategoriesResponse: S.Codec<ListCatalogCategoriesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(ListOfCategories), errors: S.optional(ErrorList) })
)

export type ListOfCategories = ReadonlyArray<Categories>

export const ListOfCategories: S.Codec<ListOfCategories> = /*#__PURE__*/ S.define(() => S.Array(Categories))

export interface Categories {
  readonly ProductCategoryId?: string | undefined
  readonly ProductCategoryName?: string | undefined
  readonly parent?: {
    readonly [name: string]: unknown
  } | undefined
}

export const Categories: S.Codec<Categories> = /*#__PURE__*/ S.define(() => S.Struct({
  ProductCategoryId: S.optional(S.String),
  ProductCategoryName: S.optional(S.String),
  parent: S.optional(S.Record(S.String, S.Unknown))
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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
