// AUTO-GENERATED from definitionsProductTypes_2020-09-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Type Definitions 2020-09-01. */
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

/** Input of `searchDefinitionsProductTypes`. */
export interface SearchDefinitionsProductTypesInput {
  readonly keywords?: ReadonlyArray<string> | undefined
  readonly marketplaceIds: ReadonlyArray<string>
  readonly itemName?: string | undefined
  readonly locale?: string | undefined
  readonly searchLocale?: string | undefined
}

const $SearchDefinitionsProductTypesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  keywords: C.optional(C.Array(C.String)),
  marketplaceIds: C.Array(C.String),
  itemName: C.optional(C.String),
  locale: C.optional(C.String),
  searchLocale: C.optional(C.String)
}))
export const SearchDefinitionsProductTypesInput: S.Codec<SearchDefinitionsProductTypesInput> = /*#__PURE__*/ S.schema(
  $SearchDefinitionsProductTypesInput
)

/**
 * `GET /definitions/2020-09-01/productTypes`
 *
 * - Rate: 5 requests per second, burst 10
 * - `keywords` excludes `itemName`
 */
export const searchDefinitionsProductTypes: Op.Operation<
  SearchDefinitionsProductTypesInput,
  ProductTypeList
> = /*#__PURE__*/ Op.make({
  section: "DefinitionsProductTypes_2020_09_01",
  id: "searchDefinitionsProductTypes",
  name: "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes",
  method: "GET",
  path: "/definitions/2020-09-01/productTypes",
  parameters: {
    keywords: { in: "query", type: "string", list: "csv", instead: "give words as elements of their own" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    itemName: { in: "query", type: "string" },
    locale: { in: "query", type: "string" },
    searchLocale: { in: "query", type: "string" }
  },
  rules: [["excludes", "keywords", "itemName"]],
  rate: 5,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $ProductTypeList })

/** Input of `getDefinitionsProductType`. */
export interface GetDefinitionsProductTypeInput {
  readonly productType: string
  readonly sellerId?: string | undefined
  readonly marketplaceIds: ReadonlyArray<string>
  readonly productTypeVersion?: string | undefined
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  readonly requirementsEnforced?: "ENFORCED" | "NOT_ENFORCED" | (string & {}) | undefined
  readonly locale?: "DEFAULT" | "ar" | "ar_AE" | "de" | "de_DE" | "en" | "en_AE" | "en_AU" | "en_CA" | "en_GB" | "en_IN" | "en_SG" | "en_US" | "es" | "es_ES" | "es_MX" | "es_US" | "fr" | "fr_CA" | "fr_FR" | "it" | "it_IT" | "ja" | "ja_JP" | "nl" | "nl_NL" | "pl" | "pl_PL" | "pt" | "pt_BR" | "pt_PT" | "sv" | "sv_SE" | "tr" | "tr_TR" | "zh" | "zh_CN" | "zh_TW" | (string & {}) | undefined
  readonly parentageLevel?: "NONE" | "CHILD" | "PARENT" | (string & {}) | undefined
}

const $GetDefinitionsProductTypeInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productType: C.String,
  sellerId: C.optional(C.String),
  marketplaceIds: C.Array(C.String),
  productTypeVersion: C.optional(C.String),
  requirements: C.optional(C.String),
  requirementsEnforced: C.optional(C.String),
  locale: C.optional(C.String),
  parentageLevel: C.optional(C.String)
}))
export const GetDefinitionsProductTypeInput: S.Codec<GetDefinitionsProductTypeInput> = /*#__PURE__*/ S.schema(
  $GetDefinitionsProductTypeInput
)

/**
 * `GET /definitions/2020-09-01/productTypes/{productType}`
 *
 * - Rate: 5 requests per second, burst 10
 */
export const getDefinitionsProductType: Op.Operation<
  GetDefinitionsProductTypeInput,
  ProductTypeDefinition
> = /*#__PURE__*/ Op.make({
  section: "DefinitionsProductTypes_2020_09_01",
  id: "getDefinitionsProductType",
  name: "definitionsProductTypes_2020-09-01.getDefinitionsProductType",
  method: "GET",
  path: "/definitions/2020-09-01/productTypes/{productType}",
  parameters: {
    productType: { in: "path", type: "string", required: true },
    sellerId: { in: "query", type: "string" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    productTypeVersion: { in: "query", type: "string" },
    requirements: { in: "query", type: "string" },
    requirementsEnforced: { in: "query", type: "string" },
    locale: { in: "query", type: "string" },
    parentageLevel: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $ProductTypeDefinition })

/** The operations of Product Type Definitions as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly searchDefinitionsProductTypes: (
    input: SearchDefinitionsProductTypesInput,
    options?: CallOptions
  ) => Effect.Effect<ProductTypeList, SpApiError>
  readonly getDefinitionsProductType: (
    input: GetDefinitionsProductTypeInput,
    options?: CallOptions
  ) => Effect.Effect<ProductTypeDefinition, SpApiError>
}>()("effect-sp-api/apis/DefinitionsProductTypes_2020_09_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  searchDefinitionsProductTypes,
  getDefinitionsProductType
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

export interface SchemaLink {
  readonly link: {
    readonly resource: string
    readonly verb: "GET" | (string & {})
  }
  readonly checksum: string
}

const $SchemaLink: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  link: C.Struct({ resource: C.String, verb: C.String }),
  checksum: C.String
}))
export const SchemaLink: S.Codec<SchemaLink> = /*#__PURE__*/ S.schema($SchemaLink)

export interface ProductTypeDefinition {
  readonly metaSchema?: SchemaLink | undefined
  readonly schema: SchemaLink
  readonly requirements: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {})
  readonly requirementsEnforced: "ENFORCED" | "NOT_ENFORCED" | (string & {})
  readonly propertyGroups: {
    readonly [name: string]: PropertyGroup
  }
  readonly locale: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly productType: string
  readonly displayName: string
  readonly productTypeVersion: ProductTypeVersion
}

const $ProductTypeDefinition: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  metaSchema: C.optional($SchemaLink),
  schema: $SchemaLink,
  requirements: C.String,
  requirementsEnforced: C.String,
  propertyGroups: C.Record($PropertyGroup),
  locale: C.String,
  marketplaceIds: C.Array(C.String),
  productType: C.String,
  displayName: C.String,
  productTypeVersion: $ProductTypeVersion
}))
export const ProductTypeDefinition: S.Codec<ProductTypeDefinition> = /*#__PURE__*/ S.schema($ProductTypeDefinition)

export interface PropertyGroup {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly propertyNames?: ReadonlyArray<string> | undefined
}

const $PropertyGroup: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  title: C.optional(C.String),
  description: C.optional(C.String),
  propertyNames: C.optional(C.Array(C.String))
}))
export const PropertyGroup: S.Codec<PropertyGroup> = /*#__PURE__*/ S.schema($PropertyGroup)

export interface ProductTypeVersion {
  readonly version: string
  readonly latest: boolean
  readonly releaseCandidate?: boolean | undefined
}

const $ProductTypeVersion: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  version: C.String,
  latest: C.Boolean,
  releaseCandidate: C.optional(C.Boolean)
}))
export const ProductTypeVersion: S.Codec<ProductTypeVersion> = /*#__PURE__*/ S.schema($ProductTypeVersion)

export interface ProductType {
  readonly name: string
  readonly displayName: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $ProductType: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  displayName: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const ProductType: S.Codec<ProductType> = /*#__PURE__*/ S.schema($ProductType)

export interface ProductTypeList {
  readonly productTypes: ReadonlyArray<ProductType>
  readonly productTypeVersion: string
}

const $ProductTypeList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  productTypes: C.Array($ProductType),
  productTypeVersion: C.String
}))
export const ProductTypeList: S.Codec<ProductTypeList> = /*#__PURE__*/ S.schema($ProductTypeList)
