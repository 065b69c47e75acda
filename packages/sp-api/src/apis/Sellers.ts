// AUTO-GENERATED from sellers.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Sellers v1. */
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

/**
 * `GET /sellers/v1/marketplaceParticipations`
 *
 * - Rate: 0.016 requests per second, burst 15
 */
export const getMarketplaceParticipations: Op.Operation<
  void,
  GetMarketplaceParticipationsResponse
> = /*#__PURE__*/ Op.make({
  section: "Sellers",
  id: "getMarketplaceParticipations",
  name: "sellers.getMarketplaceParticipations",
  method: "GET",
  path: "/sellers/v1/marketplaceParticipations",
  rate: 0.016,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetMarketplaceParticipationsResponse })

/**
 * `GET /sellers/v1/account`
 *
 * - Rate: 0.016 requests per second, burst 15
 */
export const getAccount: Op.Operation<void, GetAccountResponse> = /*#__PURE__*/ Op.make({
  section: "Sellers",
  id: "getAccount",
  name: "sellers.getAccount",
  method: "GET",
  path: "/sellers/v1/account",
  rate: 0.016,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetAccountResponse })

/** The operations of Sellers as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getMarketplaceParticipations: (
    input: void,
    options?: CallOptions
  ) => Effect.Effect<GetMarketplaceParticipationsResponse, SpApiError>
  readonly getAccount: (input: void, options?: CallOptions) => Effect.Effect<GetAccountResponse, SpApiError>
}>()("effect-sp-api/apis/Sellers")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getMarketplaceParticipations,
  getAccount
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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface MarketplaceParticipation {
  readonly marketplace: Marketplace
  readonly participation: Participation
  readonly storeName: string
}

const $MarketplaceParticipation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplace: $Marketplace,
  participation: $Participation,
  storeName: C.String
}))
export const MarketplaceParticipation: S.Codec<MarketplaceParticipation> = /*#__PURE__*/ S.schema(
  $MarketplaceParticipation
)

export type MarketplaceParticipationList = ReadonlyArray<MarketplaceParticipation>

const $MarketplaceParticipationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($MarketplaceParticipation))
export const MarketplaceParticipationList: S.Codec<MarketplaceParticipationList> = /*#__PURE__*/ S.schema(
  $MarketplaceParticipationList
)

export interface GetMarketplaceParticipationsResponse {
  readonly payload?: MarketplaceParticipationList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetMarketplaceParticipationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($MarketplaceParticipationList),
  errors: C.optional($ErrorList)
}))
export const GetMarketplaceParticipationsResponse: S.Codec<GetMarketplaceParticipationsResponse> = /*#__PURE__*/ S.schema(
  $GetMarketplaceParticipationsResponse
)

export interface Marketplace {
  readonly id: string
  readonly name: string
  readonly countryCode: string
  readonly defaultCurrencyCode: string
  readonly defaultLanguageCode: string
  readonly domainName: string
}

const $Marketplace: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  name: C.String,
  countryCode: C.String,
  defaultCurrencyCode: C.String,
  defaultLanguageCode: C.String,
  domainName: C.String
}))
export const Marketplace: S.Codec<Marketplace> = /*#__PURE__*/ S.schema($Marketplace)

export interface Participation {
  readonly isParticipating: boolean
  readonly hasSuspendedListings: boolean
}

const $Participation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isParticipating: C.Boolean,
  hasSuspendedListings: C.Boolean
}))
export const Participation: S.Codec<Participation> = /*#__PURE__*/ S.schema($Participation)

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  readonly errors?: ErrorList | undefined
}

const $GetAccountResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Account),
  errors: C.optional($ErrorList)
}))
export const GetAccountResponse: S.Codec<GetAccountResponse> = /*#__PURE__*/ S.schema($GetAccountResponse)

export interface Account {
  readonly marketplaceParticipationList: MarketplaceParticipationList
  readonly businessType: "CHARITY" | "CRAFTSMAN" | "NATURAL_PERSON_COMPANY" | "PUBLIC_LISTED" | "PRIVATE_LIMITED" | "SOLE_PROPRIETORSHIP" | "STATE_OWNED" | "INDIVIDUAL" | (string & {})
  readonly sellingPlan: "PROFESSIONAL" | "INDIVIDUAL" | (string & {})
  readonly business?: Business | undefined
  readonly primaryContact?: PrimaryContact | undefined
}

const $Account: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceParticipationList: $MarketplaceParticipationList,
  businessType: C.String,
  sellingPlan: C.String,
  business: C.optional($Business),
  primaryContact: C.optional($PrimaryContact)
}))
export const Account: S.Codec<Account> = /*#__PURE__*/ S.schema($Account)

export interface Business {
  readonly name: string
  readonly registeredBusinessAddress: Address
  readonly companyRegistrationNumber?: string | undefined
  readonly companyTaxIdentificationNumber?: string | undefined
  readonly nonLatinName?: string | undefined
}

const $Business: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  registeredBusinessAddress: $Address,
  companyRegistrationNumber: C.optional(C.String),
  companyTaxIdentificationNumber: C.optional(C.String),
  nonLatinName: C.optional(C.String)
}))
export const Business: S.Codec<Business> = /*#__PURE__*/ S.schema($Business)

export interface Address {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly countryCode: string
  readonly stateOrProvinceCode?: string | undefined
  readonly city?: string | undefined
  readonly postalCode?: string | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  countryCode: C.String,
  stateOrProvinceCode: C.optional(C.String),
  city: C.optional(C.String),
  postalCode: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface PrimaryContact {
  readonly name: string
  readonly address: Address
  readonly nonLatinName?: string | undefined
}

const $PrimaryContact: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  address: $Address,
  nonLatinName: C.optional(C.String)
}))
export const PrimaryContact: S.Codec<PrimaryContact> = /*#__PURE__*/ S.schema($PrimaryContact)
