// AUTO-GENERATED from listingsRestrictions_2021-08-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Listings Restrictions 2021-08-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getListingsRestrictions`. */
export interface GetListingsRestrictionsInput {
  readonly asin: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly sellerId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly reasonLocale?: string | undefined
  readonly productType?: string | undefined
}

export const GetListingsRestrictionsInput: S.Codec<GetListingsRestrictionsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    asin: S.String,
    conditionType: S.optional(S.String),
    sellerId: S.String,
    marketplaceIds: S.Array(S.String),
    reasonLocale: S.optional(S.String),
    productType: S.optional(S.String)
  })
)

/**
 * `GET /listings/2021-08-01/restrictions`
 *
 * - Rate: 5 requests per second, burst 10
 */
export const getListingsRestrictions: Op.Operation<
  GetListingsRestrictionsInput,
  RestrictionList
> = /*#__PURE__*/ Op.make({
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
  repeatable: true
}, { output: (): S.Built => RestrictionList })

/** The operations of Listings Restrictions as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getListingsRestrictions: (
    input: GetListingsRestrictionsInput,
    options?: CallOptions
  ) => Effect.Effect<RestrictionList, SpApiError>
}>()("effect-sp-api/apis/ListingsRestrictions_2021_08_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getListingsRestrictions
}))

export interface RestrictionList {
  readonly restrictions: ReadonlyArray<Restriction>
}

export const RestrictionList: S.Codec<RestrictionList> = /*#__PURE__*/ S.define(() => S.Struct({
  restrictions: S.Array(Restriction)
}))

export interface Restriction {
  readonly marketplaceId: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly reasons?: ReadonlyArray<Reason> | undefined
}

export const Restriction: S.Codec<Restriction> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  conditionType: S.optional(S.String),
  reasons: S.optional(S.Array(Reason))
}))

export interface Reason {
  readonly message: string
  readonly reasonCode?: "APPROVAL_REQUIRED" | "ASIN_NOT_FOUND" | "NOT_ELIGIBLE" | (string & {}) | undefined
  readonly links?: ReadonlyArray<Link> | undefined
}

export const Reason: S.Codec<Reason> = /*#__PURE__*/ S.define(() => S.Struct({
  message: S.String,
  reasonCode: S.optional(S.String),
  links: S.optional(S.Array(Link))
}))

export interface Link {
  readonly resource: string
  readonly verb: "GET" | (string & {})
  readonly title?: string | undefined
  readonly type?: string | undefined
}

export const Link: S.Codec<Link> = /*#__PURE__*/ S.define(() => S.Struct({
  resource: S.String,
  verb: S.String,
  title: S.optional(S.String),
  type: S.optional(S.String)
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
