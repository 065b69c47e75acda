// AUTO-GENERATED from transfers_2024-06-01.json by packages/codegen. Do not edit.
/** Transfers 2024-06-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listPayouts`. */
export interface ListPayoutsInput {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  readonly payoutId?: string | undefined
  readonly accountType?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListPayoutsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  payoutId: Shape.optional(Shape.String),
  accountType: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const ListPayoutsInput: Schemas.Codec<ListPayoutsInput> = Schemas.make($ListPayoutsInput)

/**
 * `GET /finances/transfers/2024-06-01/payouts`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listpayouts
 */
export const listPayouts: Paging.ItemsOperation<void | ListPayoutsInput, ListPayoutsResponse, Payout> = Paging.items({
  section: "Transfers_2024_06_01",
  id: "listPayouts",
  name: "transfers_2024-06-01.listPayouts",
  method: "GET",
  path: "/finances/transfers/2024-06-01/payouts",
  parameters: {
    marketplaceIds: { in: "query", type: "string", list: "csv" },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    payoutId: { in: "query", type: "string" },
    accountType: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["payouts"], carry: "same" }
}, { output: (): Shape.Shape => $ListPayoutsResponse })

/** Input of `initiatePayout`. */
export interface InitiatePayoutInput {
  readonly body: InitiatePayoutRequest
}

const $InitiatePayoutInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $InitiatePayoutRequest }))
export const InitiatePayoutInput: Schemas.Codec<InitiatePayoutInput> = Schemas.make($InitiatePayoutInput)

/**
 * `POST /finances/transfers/2024-06-01/payouts`
 *
 * - Rate: 0.017 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/initiatepayout
 */
export const initiatePayout: Op.Operation<InitiatePayoutInput, InitiatePayoutResponse> = Op.make({
  section: "Transfers_2024_06_01",
  id: "initiatePayout",
  name: "transfers_2024-06-01.initiatePayout",
  method: "POST",
  path: "/finances/transfers/2024-06-01/payouts",
  body: "required",
  rate: 0.017,
  burst: 2,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $InitiatePayoutRequest, output: (): Shape.Shape => $InitiatePayoutResponse })

/** Input of `getPaymentMethods`. */
export interface GetPaymentMethodsInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** Not empty, no duplicates. */
  readonly paymentMethodTypes?: ReadonlyArray<"BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})> | undefined
}

const $GetPaymentMethodsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  paymentMethodTypes: Shape.optional(Shape.Array(Shape.String))
}))
export const GetPaymentMethodsInput: Schemas.Codec<GetPaymentMethodsInput> = Schemas.make($GetPaymentMethodsInput)

/**
 * `GET /finances/transfers/2024-06-01/paymentMethods`
 *
 * - Rate: 0.5 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getpaymentmethods
 */
export const getPaymentMethods: Op.Operation<GetPaymentMethodsInput, GetPaymentMethodsResponse> = Op.make({
  section: "Transfers_2024_06_01",
  id: "getPaymentMethods",
  name: "transfers_2024-06-01.getPaymentMethods",
  method: "GET",
  path: "/finances/transfers/2024-06-01/paymentMethods",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    paymentMethodTypes: { in: "query", type: "string", list: "csv", minItems: 1 }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetPaymentMethodsResponse })

/** Input of `listExpectedPayouts`. */
export interface ListExpectedPayoutsInput {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly accountType?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListExpectedPayoutsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  accountType: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const ListExpectedPayoutsInput: Schemas.Codec<ListExpectedPayoutsInput> = Schemas.make($ListExpectedPayoutsInput)

/**
 * `GET /finances/transfers/2024-06-01/payouts/expected`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listexpectedpayouts
 */
export const listExpectedPayouts: Paging.ItemsOperation<
  void | ListExpectedPayoutsInput,
  ListExpectedPayoutsResponse,
  ExpectedPayout
> = Paging.items({
  section: "Transfers_2024_06_01",
  id: "listExpectedPayouts",
  name: "transfers_2024-06-01.listExpectedPayouts",
  method: "GET",
  path: "/finances/transfers/2024-06-01/payouts/expected",
  parameters: {
    marketplaceIds: { in: "query", type: "string", list: "csv" },
    accountType: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["expectedPayouts"], carry: "same" }
}, { output: (): Shape.Shape => $ListExpectedPayoutsResponse })

/** The operations of Transfers as one service. */
export class Service extends Context.Service<Service, {
  readonly listPayouts: (
    input: void | ListPayoutsInput,
    options?: CallOptions
  ) => Effect.Effect<ListPayoutsResponse, SpApiError>
  readonly listPayoutsPages: (
    input: void | ListPayoutsInput,
    options?: CallOptions
  ) => Stream.Stream<ListPayoutsResponse, SpApiError>
  readonly listPayoutsItems: (
    input: void | ListPayoutsInput,
    options?: CallOptions
  ) => Stream.Stream<Payout, SpApiError>
  readonly initiatePayout: (
    input: InitiatePayoutInput,
    options?: CallOptions
  ) => Effect.Effect<InitiatePayoutResponse, SpApiError>
  readonly getPaymentMethods: (
    input: GetPaymentMethodsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPaymentMethodsResponse, SpApiError>
  readonly listExpectedPayouts: (
    input: void | ListExpectedPayoutsInput,
    options?: CallOptions
  ) => Effect.Effect<ListExpectedPayoutsResponse, SpApiError>
  readonly listExpectedPayoutsPages: (
    input: void | ListExpectedPayoutsInput,
    options?: CallOptions
  ) => Stream.Stream<ListExpectedPayoutsResponse, SpApiError>
  readonly listExpectedPayoutsItems: (
    input: void | ListExpectedPayoutsInput,
    options?: CallOptions
  ) => Stream.Stream<ExpectedPayout, SpApiError>
}>()("effect-sp-api/apis/Transfers_2024_06_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listPayouts,
  initiatePayout,
  getPaymentMethods,
  listExpectedPayouts
}))

export interface InitiatePayoutRequest {
  /** DE, FR, IT, ES, SE, NL, PL or BE. */
  readonly marketplaceId: MarketplaceId
  readonly accountType: string
}

const $InitiatePayoutRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $MarketplaceId,
  accountType: Shape.String
}))
export const InitiatePayoutRequest: Schemas.Codec<InitiatePayoutRequest> = Schemas.make($InitiatePayoutRequest)

export interface InitiatePayoutResponse {
  readonly payoutReferenceId: string
}

const $InitiatePayoutResponse: Shape.Shape = Shape.define(() => Shape.Struct({ payoutReferenceId: Shape.String }))
export const InitiatePayoutResponse: Schemas.Codec<InitiatePayoutResponse> = Schemas.make($InitiatePayoutResponse)

export interface ListPayoutsResponse {
  readonly payouts?: ReadonlyArray<Payout> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $ListPayoutsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payouts: Shape.optional(Shape.Array($Payout)),
  nextToken: Shape.optional(Shape.String)
}))
export const ListPayoutsResponse: Schemas.Codec<ListPayoutsResponse> = Schemas.make($ListPayoutsResponse)

export interface ListExpectedPayoutsResponse {
  readonly expectedPayouts?: ReadonlyArray<ExpectedPayout> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $ListExpectedPayoutsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  expectedPayouts: Shape.optional(Shape.Array($ExpectedPayout)),
  nextToken: Shape.optional(Shape.String)
}))
export const ListExpectedPayoutsResponse: Schemas.Codec<ListExpectedPayoutsResponse> = Schemas.make(
  $ListExpectedPayoutsResponse
)

export interface ExpectedPayout {
  readonly partnerMetadata: PartnerMetadata
  /** An amount with its currency. */
  readonly amount?: Currency | undefined
  /** `SCHEDULED`, `DISABLED`, `AT_RISK` or `NO_PAYOUT_EXPECTED`. */
  readonly status: ExpectedPayoutStatusName
  readonly period?: Period | undefined
  /** ISO 8601. */
  readonly scheduledDate?: Date | undefined
  readonly accountTail?: string | undefined
  /** `BANK_ACCOUNT` or `DEBIT_CARD`. */
  readonly paymentMethod?: PaymentMethodName | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
}

const $ExpectedPayout: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerMetadata: $PartnerMetadata,
  amount: Shape.optional($Currency),
  status: $ExpectedPayoutStatusName,
  period: Shape.optional($Period),
  scheduledDate: Shape.optional($Date),
  accountTail: Shape.optional(Shape.String),
  paymentMethod: Shape.optional($PaymentMethodName),
  relatedIdentifiers: Shape.optional($RelatedIdentifiers)
}))
export const ExpectedPayout: Schemas.Codec<ExpectedPayout> = Schemas.make($ExpectedPayout)

export type ExpectedPayoutStatusName = "SCHEDULED" | "DISABLED" | "AT_RISK" | "NO_PAYOUT_EXPECTED" | (string & {})

const $ExpectedPayoutStatusName: Shape.Shape = Shape.define(() => Shape.String)
export const ExpectedPayoutStatusName: Schemas.Codec<ExpectedPayoutStatusName> = Schemas.make($ExpectedPayoutStatusName)

export interface Payout {
  readonly id: string
  readonly partnerMetadata: PartnerMetadata
  /** `STARTED`, `IN_TRANSIT`, `PAID`, `FAILED`, `CANCELLED` or `NO_PAYOUT`. */
  readonly currentStatus: PayoutStatusName
  readonly statusHistory: ReadonlyArray<PayoutStatusEntry>
  /** `SCHEDULED` or `ON_DEMAND`. */
  readonly type?: PayoutTypeName | undefined
  /** An amount with its currency. */
  readonly amount?: Currency | undefined
  readonly accountTail?: string | undefined
  /** `BANK_ACCOUNT` or `DEBIT_CARD`. */
  readonly paymentMethod?: PaymentMethodName | undefined
  /** ISO 8601. */
  readonly creationDate?: Date | undefined
  readonly paymentRail?: string | undefined
  readonly traceId?: string | undefined
  readonly period?: Period | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
}

const $Payout: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.String,
  partnerMetadata: $PartnerMetadata,
  currentStatus: $PayoutStatusName,
  statusHistory: Shape.Array($PayoutStatusEntry),
  type: Shape.optional($PayoutTypeName),
  amount: Shape.optional($Currency),
  accountTail: Shape.optional(Shape.String),
  paymentMethod: Shape.optional($PaymentMethodName),
  creationDate: Shape.optional($Date),
  paymentRail: Shape.optional(Shape.String),
  traceId: Shape.optional(Shape.String),
  period: Shape.optional($Period),
  relatedIdentifiers: Shape.optional($RelatedIdentifiers)
}))
export const Payout: Schemas.Codec<Payout> = Schemas.make($Payout)

export interface PayoutStatusEntry {
  /** `STARTED`, `IN_TRANSIT`, `PAID`, `FAILED`, `CANCELLED` or `NO_PAYOUT`. */
  readonly status: PayoutStatusName
  /** ISO 8601. */
  readonly lastUpdatedDate: Date
  readonly failureReason?: string | undefined
}

const $PayoutStatusEntry: Shape.Shape = Shape.define(() => Shape.Struct({
  status: $PayoutStatusName,
  lastUpdatedDate: $Date,
  failureReason: Shape.optional(Shape.String)
}))
export const PayoutStatusEntry: Schemas.Codec<PayoutStatusEntry> = Schemas.make($PayoutStatusEntry)

export type PayoutStatusName = "STARTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "CANCELLED" | "NO_PAYOUT" | (string & {})

const $PayoutStatusName: Shape.Shape = Shape.define(() => Shape.String)
export const PayoutStatusName: Schemas.Codec<PayoutStatusName> = Schemas.make($PayoutStatusName)

export type PayoutTypeName = "SCHEDULED" | "ON_DEMAND" | (string & {})

const $PayoutTypeName: Shape.Shape = Shape.define(() => Shape.String)
export const PayoutTypeName: Schemas.Codec<PayoutTypeName> = Schemas.make($PayoutTypeName)

export type PaymentMethodName = "BANK_ACCOUNT" | "DEBIT_CARD" | (string & {})

const $PaymentMethodName: Shape.Shape = Shape.define(() => Shape.String)
export const PaymentMethodName: Schemas.Codec<PaymentMethodName> = Schemas.make($PaymentMethodName)

/** An amount with its currency. */
export interface Currency {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  currencyAmount: Shape.optional($BigDecimal)
}))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface PartnerMetadata {
  readonly partnerId: string
  readonly accountType: string
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
}

const $PartnerMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerId: Shape.String,
  accountType: Shape.String,
  marketplaceId: Shape.String
}))
export const PartnerMetadata: Schemas.Codec<PartnerMetadata> = Schemas.make($PartnerMetadata)

export interface Period {
  /** ISO 8601. */
  readonly startDate: Date
  /** ISO 8601. */
  readonly endDate?: Date | undefined
}

const $Period: Shape.Shape = Shape.define(() => Shape.Struct({ startDate: $Date, endDate: Shape.optional($Date) }))
export const Period: Schemas.Codec<Period> = Schemas.make($Period)

export interface RelatedIdentifier {
  /** `SETTLEMENT_ID`. */
  readonly relatedIdentifierName: RelatedIdentifierName
  readonly relatedIdentifierValue: string
}

const $RelatedIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  relatedIdentifierName: $RelatedIdentifierName,
  relatedIdentifierValue: Shape.String
}))
export const RelatedIdentifier: Schemas.Codec<RelatedIdentifier> = Schemas.make($RelatedIdentifier)

export type RelatedIdentifierName = "SETTLEMENT_ID" | (string & {})

const $RelatedIdentifierName: Shape.Shape = Shape.define(() => Shape.String)
export const RelatedIdentifierName: Schemas.Codec<RelatedIdentifierName> = Schemas.make($RelatedIdentifierName)

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

const $RelatedIdentifiers: Shape.Shape = Shape.define(() => Shape.Array($RelatedIdentifier))
export const RelatedIdentifiers: Schemas.Codec<RelatedIdentifiers> = Schemas.make($RelatedIdentifiers)

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

/** ISO 8601. */
export type Date = string

const $Date: Shape.Shape = Shape.define(() => Shape.String)
export const Date: Schemas.Codec<Date> = Schemas.make($Date)

export interface GetPaymentMethodsResponse {
  readonly paymentMethods?: PaymentMethodList | undefined
}

const $GetPaymentMethodsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentMethods: Shape.optional($PaymentMethodList)
}))
export const GetPaymentMethodsResponse: Schemas.Codec<GetPaymentMethodsResponse> = Schemas.make(
  $GetPaymentMethodsResponse
)

export type PaymentMethodList = ReadonlyArray<PaymentMethodDetails>

const $PaymentMethodList: Shape.Shape = Shape.define(() => Shape.Array($PaymentMethodDetails))
export const PaymentMethodList: Schemas.Codec<PaymentMethodList> = Schemas.make($PaymentMethodList)

export interface PaymentMethodDetails {
  readonly accountHolderName?: string | undefined
  readonly paymentMethodId?: string | undefined
  readonly tail?: string | undefined
  readonly expiryDate?: ExpiryDate | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
  /** `BANK_ACCOUNT`, `CARD` or `SELLER_WALLET`. */
  readonly paymentMethodType?: PaymentMethodType | undefined
  /** `DEFAULT_DEPOSIT_METHOD`. */
  readonly assignmentType?: AssignmentType | undefined
}

const $PaymentMethodDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  accountHolderName: Shape.optional(Shape.String),
  paymentMethodId: Shape.optional(Shape.String),
  tail: Shape.optional(Shape.String),
  expiryDate: Shape.optional($ExpiryDate),
  countryCode: Shape.optional(Shape.String),
  paymentMethodType: Shape.optional($PaymentMethodType),
  assignmentType: Shape.optional($AssignmentType)
}))
export const PaymentMethodDetails: Schemas.Codec<PaymentMethodDetails> = Schemas.make($PaymentMethodDetails)

export interface ExpiryDate {
  readonly month?: string | undefined
  readonly year?: string | undefined
}

const $ExpiryDate: Shape.Shape = Shape.define(() => Shape.Struct({
  month: Shape.optional(Shape.String),
  year: Shape.optional(Shape.String)
}))
export const ExpiryDate: Schemas.Codec<ExpiryDate> = Schemas.make($ExpiryDate)

export type PaymentMethodTypeList = ReadonlyArray<PaymentMethodType>

const $PaymentMethodTypeList: Shape.Shape = Shape.define(() => Shape.Array($PaymentMethodType))
export const PaymentMethodTypeList: Schemas.Codec<PaymentMethodTypeList> = Schemas.make($PaymentMethodTypeList)

export type PaymentMethodType = "BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})

const $PaymentMethodType: Shape.Shape = Shape.define(() => Shape.String)
export const PaymentMethodType: Schemas.Codec<PaymentMethodType> = Schemas.make($PaymentMethodType)

export type AssignmentType = "DEFAULT_DEPOSIT_METHOD" | (string & {})

const $AssignmentType: Shape.Shape = Shape.define(() => Shape.String)
export const AssignmentType: Schemas.Codec<AssignmentType> = Schemas.make($AssignmentType)

/** A marketplace id, as in `Marketplace.US.id`. */
export type MarketplaceId = string

const $MarketplaceId: Shape.Shape = Shape.define(() => Shape.String)
export const MarketplaceId: Schemas.Codec<MarketplaceId> = Schemas.make($MarketplaceId)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
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
