// AUTO-GENERATED from definitionsProductTypes_2020-09-01.json by packages/codegen. Do not edit.
/** Product Type Definitions 2020-09-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import { ofApplication } from "../http/internal/limiterApplication.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `searchDefinitionsProductTypes`. */
export interface SearchDefinitionsProductTypesInput {
  readonly keywords?: ReadonlyArray<string> | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly itemName?: string | undefined
  /** The first language of the marketplace if not given. */
  readonly locale?: string | undefined
  /** The first language of the marketplace if not given. */
  readonly searchLocale?: string | undefined
}

const $SearchDefinitionsProductTypesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  keywords: Shape.optional(Shape.Array(Shape.String)),
  marketplaceIds: Shape.Array(Shape.String),
  itemName: Shape.optional(Shape.String),
  locale: Shape.optional(Shape.String),
  searchLocale: Shape.optional(Shape.String)
}))
export const SearchDefinitionsProductTypesInput: Schemas.Codec<SearchDefinitionsProductTypesInput> = Schemas.make(
  $SearchDefinitionsProductTypesInput
)

/**
 * `GET /definitions/2020-09-01/productTypes`
 *
 * - Rate: 5 requests per second, burst 5 (from the documentation); 100 for the application
 * - `keywords` excludes `itemName`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/searchdefinitionsproducttypes
 */
export const searchDefinitionsProductTypes: Op.Operation<SearchDefinitionsProductTypesInput, ProductTypeList> = Op.make({
  section: "DefinitionsProductTypes_2020_09_01",
  id: "searchDefinitionsProductTypes",
  name: "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes",
  method: "GET",
  path: "/definitions/2020-09-01/productTypes",
  parameters: {
    keywords: {
      in: "query",
      type: "string",
      list: "csv",
      instead: "pass each word as an element of its own"
    },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    itemName: { in: "query", type: "string" },
    locale: { in: "query", type: "string" },
    searchLocale: { in: "query", type: "string" }
  },
  rules: [["excludes", "keywords", "itemName"]],
  rate: 5,
  burst: 5,
  rateFrom: "documentation",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $ProductTypeList })

/** Input of `getDefinitionsProductType`. */
export interface GetDefinitionsProductTypeInput {
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  readonly sellerId?: string | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** `LATEST` if not given. */
  readonly productTypeVersion?: "LATEST" | "RELEASE_CANDIDATE" | (string & {}) | undefined
  /** `LISTING` if not given. */
  readonly requirements?: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {}) | undefined
  /** `ENFORCED` if not given. */
  readonly requirementsEnforced?: "ENFORCED" | "NOT_ENFORCED" | (string & {}) | undefined
  /** `DEFAULT` if not given. */
  readonly locale?: "DEFAULT" | "ar" | "ar_AE" | "de" | "de_DE" | "en" | "en_AE" | "en_AU" | "en_CA" | "en_GB" | "en_IN" | "en_SG" | "en_US" | "es" | "es_ES" | "es_MX" | "es_US" | "fr" | "fr_CA" | "fr_FR" | "it" | "it_IT" | "ja" | "ja_JP" | "nl" | "nl_NL" | "pl" | "pl_PL" | "pt" | "pt_BR" | "pt_PT" | "sv" | "sv_SE" | "tr" | "tr_TR" | "zh" | "zh_CN" | "zh_TW" | (string & {}) | undefined
  readonly parentageLevel?: "NONE" | "CHILD" | "PARENT" | (string & {}) | undefined
}

const $GetDefinitionsProductTypeInput: Shape.Shape = Shape.define(() => Shape.Struct({
  productType: Shape.String,
  sellerId: Shape.optional(Shape.String),
  marketplaceIds: Shape.Array(Shape.String),
  productTypeVersion: Shape.optional(Shape.String),
  requirements: Shape.optional(Shape.String),
  requirementsEnforced: Shape.optional(Shape.String),
  locale: Shape.optional(Shape.String),
  parentageLevel: Shape.optional(Shape.String)
}))
export const GetDefinitionsProductTypeInput: Schemas.Codec<GetDefinitionsProductTypeInput> = Schemas.make(
  $GetDefinitionsProductTypeInput
)

/**
 * `GET /definitions/2020-09-01/productTypes/{productType}`
 *
 * - Rate: 5 requests per second, burst 5 (from the documentation); 100 for the application
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getdefinitionsproducttype
 */
export const getDefinitionsProductType: Op.Operation<GetDefinitionsProductTypeInput, ProductTypeDefinition> = Op.make({
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
  burst: 5,
  rateFrom: "documentation",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $ProductTypeDefinition })

/** The operations of Product Type Definitions as one service. */
export class Service extends Context.Service<Service, {
  readonly searchDefinitionsProductTypes: (
    input: SearchDefinitionsProductTypesInput,
    options?: CallOptions
  ) => Effect.Effect<ProductTypeList, SpApiError>
  readonly getDefinitionsProductType: (
    input: GetDefinitionsProductTypeInput,
    options?: CallOptions
  ) => Effect.Effect<ProductTypeDefinition, SpApiError>
}>()("effect-sp-api/apis/DefinitionsProductTypes_2020_09_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  searchDefinitionsProductTypes,
  getDefinitionsProductType
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

export interface SchemaLink {
  readonly link: {
    readonly resource: string
    readonly verb: "GET" | (string & {})
  }
  readonly checksum: string
}

const $SchemaLink: Shape.Shape = Shape.define(() => Shape.Struct({
  link: Shape.Struct({ resource: Shape.String, verb: Shape.String }),
  checksum: Shape.String
}))
export const SchemaLink: Schemas.Codec<SchemaLink> = Schemas.make($SchemaLink)

export interface ProductTypeDefinition {
  readonly metaSchema?: SchemaLink | undefined
  readonly schema: SchemaLink
  readonly requirements: "LISTING" | "LISTING_PRODUCT_ONLY" | "LISTING_OFFER_ONLY" | (string & {})
  readonly requirementsEnforced: "ENFORCED" | "NOT_ENFORCED" | (string & {})
  readonly propertyGroups: {
    readonly [name: string]: PropertyGroup
  }
  readonly locale: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** A product type: `LUGGAGE`. */
  readonly productType: string
  readonly displayName: string
  readonly productTypeVersion: ProductTypeVersion
}

const $ProductTypeDefinition: Shape.Shape = Shape.define(() => Shape.Struct({
  metaSchema: Shape.optional($SchemaLink),
  schema: $SchemaLink,
  requirements: Shape.String,
  requirementsEnforced: Shape.String,
  propertyGroups: Shape.Record($PropertyGroup),
  locale: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  productType: Shape.String,
  displayName: Shape.String,
  productTypeVersion: $ProductTypeVersion
}))
export const ProductTypeDefinition: Schemas.Codec<ProductTypeDefinition> = Schemas.make($ProductTypeDefinition)

export interface PropertyGroup {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly propertyNames?: ReadonlyArray<string> | undefined
}

const $PropertyGroup: Shape.Shape = Shape.define(() => Shape.Struct({
  title: Shape.optional(Shape.String),
  description: Shape.optional(Shape.String),
  propertyNames: Shape.optional(Shape.Array(Shape.String))
}))
export const PropertyGroup: Schemas.Codec<PropertyGroup> = Schemas.make($PropertyGroup)

export interface ProductTypeVersion {
  readonly version: string
  readonly latest: boolean
  readonly releaseCandidate?: boolean | undefined
}

const $ProductTypeVersion: Shape.Shape = Shape.define(() => Shape.Struct({
  version: Shape.String,
  latest: Shape.Boolean,
  releaseCandidate: Shape.optional(Shape.Boolean)
}))
export const ProductTypeVersion: Schemas.Codec<ProductTypeVersion> = Schemas.make($ProductTypeVersion)

export interface ProductType {
  readonly name: string
  readonly displayName: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $ProductType: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  displayName: Shape.String,
  marketplaceIds: Shape.Array(Shape.String)
}))
export const ProductType: Schemas.Codec<ProductType> = Schemas.make($ProductType)

export interface ProductTypeList {
  readonly productTypes: ReadonlyArray<ProductType>
  readonly productTypeVersion: string
}

const $ProductTypeList: Shape.Shape = Shape.define(() => Shape.Struct({
  productTypes: Shape.Array($ProductType),
  productTypeVersion: Shape.String
}))
export const ProductTypeList: Schemas.Codec<ProductTypeList> = Schemas.make($ProductTypeList)
