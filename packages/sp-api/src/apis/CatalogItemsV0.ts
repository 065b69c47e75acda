// AUTO-GENERATED from catalogItemsV0.json by packages/codegen. Do not edit.
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
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listCatalogCategories`. */
export interface ListCatalogCategoriesInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
}

const $ListCatalogCategoriesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MarketplaceId: Shape.String,
  ASIN: Shape.optional(Shape.String),
  SellerSKU: Shape.optional(Shape.String)
}))
export const ListCatalogCategoriesInput: Schemas.Codec<ListCatalogCategoriesInput> = Schemas.make(
  $ListCatalogCategoriesInput
)

/**
 * `GET /catalog/v0/categories`
 *
 * - Rate: 1 request per second, burst 2
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listcatalogcategories
 *
 * @deprecated Amazon removes it on 2026-06-30; newer is CatalogItems_2022_04_01.
 */
export const listCatalogCategories: Op.Operation<ListCatalogCategoriesInput, ListCatalogCategoriesResponse> = Op.make({
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
}, { output: (): Shape.Shape => $ListCatalogCategoriesResponse })

/** The operations of Catalog Items as one service. */
export class Service extends Context.Service<Service, {
  readonly listCatalogCategories: (
    input: ListCatalogCategoriesInput,
    options?: CallOptions
  ) => Effect.Effect<ListCatalogCategoriesResponse, SpApiError>
}>()("effect-sp-api/apis/CatalogItemsV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listCatalogCategories
}))

export interface ListCatalogCategoriesResponse {
  readonly payload?: ListOfCategories | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ListCatalogCategoriesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ListOfCategories),
  errors: Shape.optional($ErrorList)
}))
export const ListCatalogCategoriesResponse: Schemas.Codec<ListCatalogCategoriesResponse> = Schemas.make(
  $ListCatalogCategoriesResponse
)

export type ListOfCategories = ReadonlyArray<Categories>

const $ListOfCategories: Shape.Shape = Shape.define(() => Shape.Array($Categories))
export const ListOfCategories: Schemas.Codec<ListOfCategories> = Schemas.make($ListOfCategories)

export interface Categories {
  readonly ProductCategoryId?: string | undefined
  readonly ProductCategoryName?: string | undefined
  readonly parent?: {
    readonly [name: string]: unknown
  } | undefined
}

const $Categories: Shape.Shape = Shape.define(() => Shape.Struct({
  ProductCategoryId: Shape.optional(Shape.String),
  ProductCategoryName: Shape.optional(Shape.String),
  parent: Shape.optional(Shape.Record(Shape.Unknown))
}))
export const Categories: Schemas.Codec<Categories> = Schemas.make($Categories)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

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
