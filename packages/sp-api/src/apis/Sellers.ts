// AUTO-GENERATED from sellers.json by packages/codegen. Do not edit.
/** Sellers v1. */
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

/**
 * `GET /sellers/v1/marketplaceParticipations`
 *
 * - Rate: 0.016 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getmarketplaceparticipations
 */
export const getMarketplaceParticipations: Op.Operation<void, GetMarketplaceParticipationsResponse> = Op.make({
  section: "Sellers",
  id: "getMarketplaceParticipations",
  name: "sellers.getMarketplaceParticipations",
  method: "GET",
  path: "/sellers/v1/marketplaceParticipations",
  rate: 0.016,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetMarketplaceParticipationsResponse })

/**
 * `GET /sellers/v1/account`
 *
 * - Rate: 0.016 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getAccount: Op.Operation<void, GetAccountResponse> = Op.make({
  section: "Sellers",
  id: "getAccount",
  name: "sellers.getAccount",
  method: "GET",
  path: "/sellers/v1/account",
  rate: 0.016,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetAccountResponse })

/** The operations of Sellers as one service. */
export class Service extends Context.Service<Service, {
  readonly getMarketplaceParticipations: (
    input: void,
    options?: CallOptions
  ) => Effect.Effect<GetMarketplaceParticipationsResponse, SpApiError>
  readonly getAccount: (input: void, options?: CallOptions) => Effect.Effect<GetAccountResponse, SpApiError>
}>()("effect-sp-api/apis/Sellers") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getMarketplaceParticipations,
  getAccount
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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface MarketplaceParticipation {
  readonly marketplace: Marketplace
  readonly participation: Participation
  readonly storeName: string
}

const $MarketplaceParticipation: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplace: $Marketplace,
  participation: $Participation,
  storeName: Shape.String
}))
export const MarketplaceParticipation: Schemas.Codec<MarketplaceParticipation> = Schemas.make($MarketplaceParticipation)

export type MarketplaceParticipationList = ReadonlyArray<MarketplaceParticipation>

const $MarketplaceParticipationList: Shape.Shape = Shape.define(() => Shape.Array($MarketplaceParticipation))
export const MarketplaceParticipationList: Schemas.Codec<MarketplaceParticipationList> = Schemas.make(
  $MarketplaceParticipationList
)

export interface GetMarketplaceParticipationsResponse {
  readonly payload?: MarketplaceParticipationList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetMarketplaceParticipationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($MarketplaceParticipationList),
  errors: Shape.optional($ErrorList)
}))
export const GetMarketplaceParticipationsResponse: Schemas.Codec<GetMarketplaceParticipationsResponse> = Schemas.make(
  $GetMarketplaceParticipationsResponse
)

export interface Marketplace {
  readonly id: string
  readonly name: string
  /** A country, ISO 3166-1: `US`. Matches `^([A-Z]{2})$`. */
  readonly countryCode: string
  readonly defaultCurrencyCode: string
  readonly defaultLanguageCode: string
  readonly domainName: string
}

const $Marketplace: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  name: Shape.String,
  countryCode: Shape.String,
  defaultCurrencyCode: Shape.String,
  defaultLanguageCode: Shape.String,
  domainName: Shape.String
}))
export const Marketplace: Schemas.Codec<Marketplace> = Schemas.make($Marketplace)

export interface Participation {
  readonly isParticipating: boolean
  readonly hasSuspendedListings: boolean
}

const $Participation: Shape.Shape = Shape.define(() => Shape.Struct({
  isParticipating: Shape.Boolean,
  hasSuspendedListings: Shape.Boolean
}))
export const Participation: Schemas.Codec<Participation> = Schemas.make($Participation)

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetAccountResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Account),
  errors: Shape.optional($ErrorList)
}))
export const GetAccountResponse: Schemas.Codec<GetAccountResponse> = Schemas.make($GetAccountResponse)

export interface Account {
  readonly marketplaceParticipationList: MarketplaceParticipationList
  readonly businessType: "CHARITY" | "CRAFTSMAN" | "NATURAL_PERSON_COMPANY" | "PUBLIC_LISTED" | "PRIVATE_LIMITED" | "SOLE_PROPRIETORSHIP" | "STATE_OWNED" | "INDIVIDUAL" | (string & {})
  readonly sellingPlan: "PROFESSIONAL" | "INDIVIDUAL" | (string & {})
  readonly business?: Business | undefined
  readonly primaryContact?: PrimaryContact | undefined
}

const $Account: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceParticipationList: $MarketplaceParticipationList,
  businessType: Shape.String,
  sellingPlan: Shape.String,
  business: Shape.optional($Business),
  primaryContact: Shape.optional($PrimaryContact)
}))
export const Account: Schemas.Codec<Account> = Schemas.make($Account)

export interface Business {
  readonly name: string
  readonly registeredBusinessAddress: Address
  readonly companyRegistrationNumber?: string | undefined
  readonly companyTaxIdentificationNumber?: string | undefined
  readonly nonLatinName?: string | undefined
}

const $Business: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  registeredBusinessAddress: $Address,
  companyRegistrationNumber: Shape.optional(Shape.String),
  companyTaxIdentificationNumber: Shape.optional(Shape.String),
  nonLatinName: Shape.optional(Shape.String)
}))
export const Business: Schemas.Codec<Business> = Schemas.make($Business)

export interface Address {
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly stateOrProvinceCode?: string | undefined
  readonly city?: string | undefined
  readonly postalCode?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  countryCode: Shape.String,
  stateOrProvinceCode: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface PrimaryContact {
  readonly name: string
  readonly address: Address
  readonly nonLatinName?: string | undefined
}

const $PrimaryContact: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  address: $Address,
  nonLatinName: Shape.optional(Shape.String)
}))
export const PrimaryContact: Schemas.Codec<PrimaryContact> = Schemas.make($PrimaryContact)
