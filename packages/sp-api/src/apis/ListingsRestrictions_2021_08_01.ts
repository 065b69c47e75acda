// AUTO-GENERATED from listingsRestrictions_2021-08-01.json by packages/codegen. Do not edit.
/** Listings Restrictions 2021-08-01. */
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

/** Input of `getListingsRestrictions`. */
export interface GetListingsRestrictionsInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly sellerId: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The language of messages: `en_US`. The first of the marketplace if not given. */
  readonly reasonLocale?: string | undefined
  /** A product type: `LUGGAGE`. */
  readonly productType?: string | undefined
}

const $GetListingsRestrictionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  conditionType: Shape.optional(Shape.String),
  sellerId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String),
  reasonLocale: Shape.optional(Shape.String),
  productType: Shape.optional(Shape.String)
}))
export const GetListingsRestrictionsInput: Schemas.Codec<GetListingsRestrictionsInput> = Schemas.make(
  $GetListingsRestrictionsInput
)

/**
 * `GET /listings/2021-08-01/restrictions`
 *
 * - Rate: 5 requests per second, burst 10; 100 for the application
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlistingsrestrictions
 */
export const getListingsRestrictions: Op.Operation<GetListingsRestrictionsInput, RestrictionList> = Op.make({
  section: "ListingsRestrictions_2021_08_01",
  id: "getListingsRestrictions",
  name: "listingsRestrictions_2021-08-01.getListingsRestrictions",
  method: "GET",
  path: "/listings/2021-08-01/restrictions",
  parameters: {
    asin: { in: "query", type: "string", required: true },
    conditionType: { in: "query", type: "string" },
    sellerId: { in: "query", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv" },
    reasonLocale: { in: "query", type: "string" },
    productType: { in: "query", type: "string" }
  },
  rate: 5,
  burst: 10,
  rateFrom: "model",
  applicationRate: 100,
  applicationBucket: ofApplication,
  repeatable: true
}, { output: (): Shape.Shape => $RestrictionList })

/** The operations of Listings Restrictions as one service. */
export class Service extends Context.Service<Service, {
  readonly getListingsRestrictions: (
    input: GetListingsRestrictionsInput,
    options?: CallOptions
  ) => Effect.Effect<RestrictionList, SpApiError>
}>()("effect-sp-api/apis/ListingsRestrictions_2021_08_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getListingsRestrictions
}))

export interface RestrictionList {
  readonly restrictions: ReadonlyArray<Restriction>
}

const $RestrictionList: Shape.Shape = Shape.define(() => Shape.Struct({ restrictions: Shape.Array($Restriction) }))
export const RestrictionList: Schemas.Codec<RestrictionList> = Schemas.make($RestrictionList)

export interface Restriction {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly reasons?: ReadonlyArray<Reason> | undefined
}

const $Restriction: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  conditionType: Shape.optional(Shape.String),
  reasons: Shape.optional(Shape.Array($Reason))
}))
export const Restriction: Schemas.Codec<Restriction> = Schemas.make($Restriction)

export interface Reason {
  readonly message: string
  readonly reasonCode?: "APPROVAL_REQUIRED" | "ASIN_NOT_FOUND" | "NOT_ELIGIBLE" | (string & {}) | undefined
  readonly links?: ReadonlyArray<Link> | undefined
}

const $Reason: Shape.Shape = Shape.define(() => Shape.Struct({
  message: Shape.String,
  reasonCode: Shape.optional(Shape.String),
  links: Shape.optional(Shape.Array($Link))
}))
export const Reason: Schemas.Codec<Reason> = Schemas.make($Reason)

export interface Link {
  /** A URL. */
  readonly resource: string
  readonly verb: "GET" | (string & {})
  readonly title?: string | undefined
  readonly type?: string | undefined
}

const $Link: Shape.Shape = Shape.define(() => Shape.Struct({
  resource: Shape.String,
  verb: Shape.String,
  title: Shape.optional(Shape.String),
  type: Shape.optional(Shape.String)
}))
export const Link: Schemas.Codec<Link> = Schemas.make($Link)

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
