// AUTO-GENERATED from catalogItemsV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Catalog Items v0.
 *
 * A newer version is `CatalogItems_2022_04_01`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listCatalogCategories`. */
export interface ListCatalogCategoriesInput {
  readonly MarketplaceId: string
  readonly ASIN?: string | undefined
  readonly SellerSKU?: string | undefined
}

const $ListCatalogCategoriesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MarketplaceId: C.String,
  ASIN: C.optional(C.String),
  SellerSKU: C.optional(C.String)
}))
export const ListCatalogCategoriesInput: S.Codec<ListCatalogCategoriesInput> = /*#__PURE__*/ S.schema(
  $ListCatalogCategoriesInput
)

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
  deprecated: "2026-06-30",
  newer: "CatalogItems_2022_04_01"
}, { output: (): C.Shape => $ListCatalogCategoriesResponse })

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

const $ListCatalogCategoriesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ListOfCategories),
  errors: C.optional($ErrorList)
}))
export const ListCatalogCategoriesResponse: S.Codec<ListCatalogCategoriesResponse> = /*#__PURE__*/ S.schema(
  $ListCatalogCategoriesResponse
)

export type ListOfCategories = ReadonlyArray<Categories>

const $ListOfCategories: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Categories))
export const ListOfCategories: S.Codec<ListOfCategories> = /*#__PURE__*/ S.schema($ListOfCategories)

export interface Categories {
  readonly ProductCategoryId?: string | undefined
  readonly ProductCategoryName?: string | undefined
  readonly parent?: {
    readonly [name: string]: unknown
  } | undefined
}

const $Categories: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ProductCategoryId: C.optional(C.String),
  ProductCategoryName: C.optional(C.String),
  parent: C.optional(C.Record(C.Unknown))
}))
export const Categories: S.Codec<Categories> = /*#__PURE__*/ S.schema($Categories)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

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
