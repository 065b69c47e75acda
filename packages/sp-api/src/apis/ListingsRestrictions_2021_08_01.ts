// AUTO-GENERATED from listingsRestrictions_2021-08-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Listings Restrictions 2021-08-01. */
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

/** Input of `getListingsRestrictions`. */
export interface GetListingsRestrictionsInput {
  readonly asin: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly sellerId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly reasonLocale?: string | undefined
  readonly productType?: string | undefined
}

const $GetListingsRestrictionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  conditionType: C.optional(C.String),
  sellerId: C.String,
  marketplaceIds: C.Array(C.String),
  reasonLocale: C.optional(C.String),
  productType: C.optional(C.String)
}))
export const GetListingsRestrictionsInput: S.Codec<GetListingsRestrictionsInput> = /*#__PURE__*/ S.schema(
  $GetListingsRestrictionsInput
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
}, { output: (): C.Shape => $RestrictionList })

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

const $RestrictionList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ restrictions: C.Array($Restriction) }))
export const RestrictionList: S.Codec<RestrictionList> = /*#__PURE__*/ S.schema($RestrictionList)

export interface Restriction {
  readonly marketplaceId: string
  readonly conditionType?: "new_new" | "new_open_box" | "new_oem" | "refurbished_refurbished" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable" | "collectible_like_new" | "collectible_very_good" | "collectible_good" | "collectible_acceptable" | "club_club" | (string & {}) | undefined
  readonly reasons?: ReadonlyArray<Reason> | undefined
}

const $Restriction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  conditionType: C.optional(C.String),
  reasons: C.optional(C.Array($Reason))
}))
export const Restriction: S.Codec<Restriction> = /*#__PURE__*/ S.schema($Restriction)

export interface Reason {
  readonly message: string
  readonly reasonCode?: "APPROVAL_REQUIRED" | "ASIN_NOT_FOUND" | "NOT_ELIGIBLE" | (string & {}) | undefined
  readonly links?: ReadonlyArray<Link> | undefined
}

const $Reason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  message: C.String,
  reasonCode: C.optional(C.String),
  links: C.optional(C.Array($Link))
}))
export const Reason: S.Codec<Reason> = /*#__PURE__*/ S.schema($Reason)

export interface Link {
  readonly resource: string
  readonly verb: "GET" | (string & {})
  readonly title?: string | undefined
  readonly type?: string | undefined
}

const $Link: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resource: C.String,
  verb: C.String,
  title: C.optional(C.String),
  type: C.optional(C.String)
}))
export const Link: S.Codec<Link> = /*#__PURE__*/ S.schema($Link)

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
