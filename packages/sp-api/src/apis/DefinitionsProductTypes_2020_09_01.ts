// AUTO-GENERATED from definitionsProductTypes_2020-09-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Product Type Definitions 2020-09-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchDefinitionsProductTypes`. */
export interface SearchDefinitionsProductTypesInput {
  readonly keywords?: ReadonlyArray<string> | undefined
  readonly marketplaceIds: ReadonlyArray<string>
  readonly itemName?: string | undefined
  readonly locale?: string | undefined
  readonly searchLocale?: string | undefined
}

export const SearchDefinitionsProductTypesInput: S.Codec<SearchDefinitionsProductTypesInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      keywords: S.optional(S.Array(S.String)),
      marketplaceIds: S.Array(S.String),
      itemName: S.optional(S.String),
      locale: S.optional(S.String),
      searchLocale: S.optional(S.String)
    })
  )

/**
 * `GET /definitions/2020-09-01/productTypes`
 *
 * - Rate: 5 requests per second, burst 10
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
    keywords: { in: "query", type: "string", list: "csv" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    itemName: { in: "query", type: "string" },
    locale: { in: "query", type: "string" },
    searchLocale: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => ProductTypeList })

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

export const GetDefinitionsProductTypeInput: S.Codec<GetDefinitionsProductTypeInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    productType: S.String,
    sellerId: S.optional(S.String),
    marketplaceIds: S.Array(S.String),
    productTypeVersion: S.optional(S.String),
    requirements: S.optional(S.String),
    requirementsEnforced: S.optional(S.String),
    locale: S.optional(S.String),
    parentageLevel: S.optional(S.String)
  })
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
}, { output: (): S.Built => ProductTypeDefinition })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface SchemaLink {
  readonly link: {
    readonly resource: string
    readonly verb: "GET" | (string & {})
  }
  readonly checksum: string
}

export const SchemaLink: S.Codec<SchemaLink> = /*#__PURE__*/ S.define(() => S.Struct({
  link: S.Struct({ resource: S.String, verb: S.String }),
  checksum: S.String
}))

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

export const ProductTypeDefinition: S.Codec<ProductTypeDefinition> = /*#__PURE__*/ S.define(() => S.Struct({
  metaSchema: S.optional(SchemaLink),
  schema: SchemaLink,
  requirements: S.String,
  requirementsEnforced: S.String,
  propertyGroups: S.Record(S.String, PropertyGroup),
  locale: S.String,
  marketplaceIds: S.Array(S.String),
  productType: S.String,
  displayName: S.String,
  productTypeVersion: ProductTypeVersion
}))

export interface PropertyGroup {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly propertyNames?: ReadonlyArray<string> | undefined
}

export const PropertyGroup: S.Codec<PropertyGroup> = /*#__PURE__*/ S.define(() => S.Struct({
  title: S.optional(S.String),
  description: S.optional(S.String),
  propertyNames: S.optional(S.Array(S.String))
}))

export interface ProductTypeVersion {
  readonly version: string
  readonly latest: boolean
  readonly releaseCandidate?: boolean | undefined
}

export const ProductTypeVersion: S.Codec<ProductTypeVersion> = /*#__PURE__*/ S.define(() => S.Struct({
  version: S.String,
  latest: S.Boolean,
  releaseCandidate: S.optional(S.Boolean)
}))

export interface ProductType {
  readonly name: string
  readonly displayName: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const ProductType: S.Codec<ProductType> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  displayName: S.String,
  marketplaceIds: S.Array(S.String)
}))

export interface ProductTypeList {
  readonly productTypes: ReadonlyArray<ProductType>
  readonly productTypeVersion: string
}

export const ProductTypeList: S.Codec<ProductTypeList> = /*#__PURE__*/ S.define(() => S.Struct({
  productTypes: S.Array(ProductType),
  productTypeVersion: S.String
}))
