// AUTO-GENERATED from sellers.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Sellers v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
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
}, { output: (): S.Built => GetMarketplaceParticipationsResponse })

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
}, { output: (): S.Built => GetAccountResponse })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface MarketplaceParticipation {
  readonly marketplace: Marketplace
  readonly participation: Participation
  readonly storeName: string
}

export const MarketplaceParticipation: S.Codec<MarketplaceParticipation> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplace: Marketplace,
  participation: Participation,
  storeName: S.String
}))

export type MarketplaceParticipationList = ReadonlyArray<MarketplaceParticipation>

export const MarketplaceParticipationList: S.Codec<MarketplaceParticipationList> = /*#__PURE__*/ S.define(() =>
  S.Array(MarketplaceParticipation)
)

export interface GetMarketplaceParticipationsResponse {
  readonly payload?: MarketplaceParticipationList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetMarketplaceParticipationsResponse: S.Codec<GetMarketplaceParticipationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(MarketplaceParticipationList), errors: S.optional(ErrorList) })
  )

export interface Marketplace {
  readonly id: string
  readonly name: string
  readonly countryCode: string
  readonly defaultCurrencyCode: string
  readonly defaultLanguageCode: string
  readonly domainName: string
}

export const Marketplace: S.Codec<Marketplace> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  name: S.String,
  countryCode: S.String,
  defaultCurrencyCode: S.String,
  defaultLanguageCode: S.String,
  domainName: S.String
}))

export interface Participation {
  readonly isParticipating: boolean
  readonly hasSuspendedListings: boolean
}

export const Participation: S.Codec<Participation> = /*#__PURE__*/ S.define(() => S.Struct({
  isParticipating: S.Boolean,
  hasSuspendedListings: S.Boolean
}))

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  readonly errors?: ErrorList | undefined
}

export const GetAccountResponse: S.Codec<GetAccountResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Account),
  errors: S.optional(ErrorList)
}))

export interface Account {
  readonly marketplaceParticipationList: MarketplaceParticipationList
  readonly businessType: "CHARITY" | "CRAFTSMAN" | "NATURAL_PERSON_COMPANY" | "PUBLIC_LISTED" | "PRIVATE_LIMITED" | "SOLE_PROPRIETORSHIP" | "STATE_OWNED" | "INDIVIDUAL" | (string & {})
  readonly sellingPlan: "PROFESSIONAL" | "INDIVIDUAL" | (string & {})
  readonly business?: Business | undefined
  readonly primaryContact?: PrimaryContact | undefined
}

export const Account: S.Codec<Account> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceParticipationList: MarketplaceParticipationList,
  businessType: S.String,
  sellingPlan: S.String,
  business: S.optional(Business),
  primaryContact: S.optional(PrimaryContact)
}))

export interface Business {
  readonly name: string
  readonly registeredBusinessAddress: Address
  readonly companyRegistrationNumber?: string | undefined
  readonly companyTaxIdentificationNumber?: string | undefined
  readonly nonLatinName?: string | undefined
}

export const Business: S.Codec<Business> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  registeredBusinessAddress: Address,
  companyRegistrationNumber: S.optional(S.String),
  companyTaxIdentificationNumber: S.optional(S.String),
  nonLatinName: S.optional(S.String)
}))

export interface Address {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly countryCode: string
  readonly stateOrProvinceCode?: string | undefined
  readonly city?: string | undefined
  readonly postalCode?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  countryCode: S.String,
  stateOrProvinceCode: S.optional(S.String),
  city: S.optional(S.String),
  postalCode: S.optional(S.String)
}))

export interface PrimaryContact {
  readonly name: string
  readonly address: Address
  readonly nonLatinName?: string | undefined
}

export const PrimaryContact: S.Codec<PrimaryContact> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  address: Address,
  nonLatinName: S.optional(S.String)
}))
