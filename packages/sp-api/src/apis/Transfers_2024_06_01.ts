// AUTO-GENERATED from transfers_2024-06-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Transfers 2024-06-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listPayouts`. */
export interface ListPayoutsInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly payoutId?: string | undefined
  readonly accountType?: string | undefined
  readonly nextToken?: string | undefined
}

const $ListPayoutsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional(C.Array(C.String)),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  payoutId: C.optional(C.String),
  accountType: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const ListPayoutsInput: S.Codec<ListPayoutsInput> = /*#__PURE__*/ S.schema($ListPayoutsInput)

/**
 * `GET /finances/transfers/2024-06-01/payouts`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listPayouts: Paging.ItemsOperation<
  void | ListPayoutsInput,
  ListPayoutsResponse,
  Payout
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $ListPayoutsResponse })

/** Input of `initiatePayout`. */
export interface InitiatePayoutInput {
  readonly body: InitiatePayoutRequest
}

const $InitiatePayoutInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $InitiatePayoutRequest }))
export const InitiatePayoutInput: S.Codec<InitiatePayoutInput> = /*#__PURE__*/ S.schema($InitiatePayoutInput)

/**
 * `POST /finances/transfers/2024-06-01/payouts`
 *
 * - Rate: 0.017 requests per second, burst 2
 * - Not repeated when the outcome of a call is unknown
 */
export const initiatePayout: Op.Operation<InitiatePayoutInput, InitiatePayoutResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $InitiatePayoutRequest, output: (): C.Shape => $InitiatePayoutResponse })

/** Input of `getPaymentMethods`. */
export interface GetPaymentMethodsInput {
  readonly marketplaceId: string
  readonly paymentMethodTypes?: ReadonlyArray<"BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})> | undefined
}

const $GetPaymentMethodsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  paymentMethodTypes: C.optional(C.Array(C.String))
}))
export const GetPaymentMethodsInput: S.Codec<GetPaymentMethodsInput> = /*#__PURE__*/ S.schema($GetPaymentMethodsInput)

/**
 * `GET /finances/transfers/2024-06-01/paymentMethods`
 *
 * - Rate: 0.5 requests per second, burst 30
 */
export const getPaymentMethods: Op.Operation<GetPaymentMethodsInput, GetPaymentMethodsResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetPaymentMethodsResponse })

/** Input of `listExpectedPayouts`. */
export interface ListExpectedPayoutsInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly accountType?: string | undefined
  readonly nextToken?: string | undefined
}

const $ListExpectedPayoutsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional(C.Array(C.String)),
  accountType: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const ListExpectedPayoutsInput: S.Codec<ListExpectedPayoutsInput> = /*#__PURE__*/ S.schema(
  $ListExpectedPayoutsInput
)

/**
 * `GET /finances/transfers/2024-06-01/payouts/expected`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listExpectedPayouts: Paging.ItemsOperation<
  void | ListExpectedPayoutsInput,
  ListExpectedPayoutsResponse,
  ExpectedPayout
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $ListExpectedPayoutsResponse })

/** The operations of Transfers as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Transfers_2024_06_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listPayouts,
  initiatePayout,
  getPaymentMethods,
  listExpectedPayouts
}))

export interface InitiatePayoutRequest {
  readonly marketplaceId: MarketplaceId
  readonly accountType: string
}

const $InitiatePayoutRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $MarketplaceId,
  accountType: C.String
}))
export const InitiatePayoutRequest: S.Codec<InitiatePayoutRequest> = /*#__PURE__*/ S.schema($InitiatePayoutRequest)

export interface InitiatePayoutResponse {
  readonly payoutReferenceId: string
}

const $InitiatePayoutResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ payoutReferenceId: C.String }))
export const InitiatePayoutResponse: S.Codec<InitiatePayoutResponse> = /*#__PURE__*/ S.schema($InitiatePayoutResponse)

export interface ListPayoutsResponse {
  readonly payouts?: ReadonlyArray<Payout> | undefined
  readonly nextToken?: string | undefined
}

const $ListPayoutsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payouts: C.optional(C.Array($Payout)),
  nextToken: C.optional(C.String)
}))
export const ListPayoutsResponse: S.Codec<ListPayoutsResponse> = /*#__PURE__*/ S.schema($ListPayoutsResponse)

export interface ListExpectedPayoutsResponse {
  readonly expectedPayouts?: ReadonlyArray<ExpectedPayout> | undefined
  readonly nextToken?: string | undefined
}

const $ListExpectedPayoutsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  expectedPayouts: C.optional(C.Array($ExpectedPayout)),
  nextToken: C.optional(C.String)
}))
export const ListExpectedPayoutsResponse: S.Codec<ListExpectedPayoutsResponse> = /*#__PURE__*/ S.schema(
  $ListExpectedPayoutsResponse
)

export interface ExpectedPayout {
  readonly partnerMetadata: PartnerMetadata
  readonly amount?: Currency | undefined
  readonly status: ExpectedPayoutStatusName
  readonly period?: Period | undefined
  readonly scheduledDate?: Date | undefined
  readonly accountTail?: string | undefined
  readonly paymentMethod?: PaymentMethodName | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
}

const $ExpectedPayout: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerMetadata: $PartnerMetadata,
  amount: C.optional($Currency),
  status: $ExpectedPayoutStatusName,
  period: C.optional($Period),
  scheduledDate: C.optional($Date),
  accountTail: C.optional(C.String),
  paymentMethod: C.optional($PaymentMethodName),
  relatedIdentifiers: C.optional($RelatedIdentifiers)
}))
export const ExpectedPayout: S.Codec<ExpectedPayout> = /*#__PURE__*/ S.schema($ExpectedPayout)

export type ExpectedPayoutStatusName = "SCHEDULED" | "DISABLED" | "AT_RISK" | "NO_PAYOUT_EXPECTED" | (string & {})

const $ExpectedPayoutStatusName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ExpectedPayoutStatusName: S.Codec<ExpectedPayoutStatusName> = /*#__PURE__*/ S.schema(
  $ExpectedPayoutStatusName
)

export interface Payout {
  readonly id: string
  readonly partnerMetadata: PartnerMetadata
  readonly currentStatus: PayoutStatusName
  readonly statusHistory: ReadonlyArray<PayoutStatusEntry>
  readonly type?: PayoutTypeName | undefined
  readonly amount?: Currency | undefined
  readonly accountTail?: string | undefined
  readonly paymentMethod?: PaymentMethodName | undefined
  readonly creationDate?: Date | undefined
  readonly paymentRail?: string | undefined
  readonly traceId?: string | undefined
  readonly period?: Period | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
}

const $Payout: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.String,
  partnerMetadata: $PartnerMetadata,
  currentStatus: $PayoutStatusName,
  statusHistory: C.Array($PayoutStatusEntry),
  type: C.optional($PayoutTypeName),
  amount: C.optional($Currency),
  accountTail: C.optional(C.String),
  paymentMethod: C.optional($PaymentMethodName),
  creationDate: C.optional($Date),
  paymentRail: C.optional(C.String),
  traceId: C.optional(C.String),
  period: C.optional($Period),
  relatedIdentifiers: C.optional($RelatedIdentifiers)
}))
export const Payout: S.Codec<Payout> = /*#__PURE__*/ S.schema($Payout)

export interface PayoutStatusEntry {
  readonly status: PayoutStatusName
  readonly lastUpdatedDate: Date
  readonly failureReason?: string | undefined
}

const $PayoutStatusEntry: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: $PayoutStatusName,
  lastUpdatedDate: $Date,
  failureReason: C.optional(C.String)
}))
export const PayoutStatusEntry: S.Codec<PayoutStatusEntry> = /*#__PURE__*/ S.schema($PayoutStatusEntry)

export type PayoutStatusName = "STARTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "CANCELLED" | "NO_PAYOUT" | (string & {})

const $PayoutStatusName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PayoutStatusName: S.Codec<PayoutStatusName> = /*#__PURE__*/ S.schema($PayoutStatusName)

export type PayoutTypeName = "SCHEDULED" | "ON_DEMAND" | (string & {})

const $PayoutTypeName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PayoutTypeName: S.Codec<PayoutTypeName> = /*#__PURE__*/ S.schema($PayoutTypeName)

export type PaymentMethodName = "BANK_ACCOUNT" | "DEBIT_CARD" | (string & {})

const $PaymentMethodName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PaymentMethodName: S.Codec<PaymentMethodName> = /*#__PURE__*/ S.schema($PaymentMethodName)

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  currencyAmount: C.optional($BigDecimal)
}))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface PartnerMetadata {
  readonly partnerId: string
  readonly accountType: string
  readonly marketplaceId: string
}

const $PartnerMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerId: C.String,
  accountType: C.String,
  marketplaceId: C.String
}))
export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.schema($PartnerMetadata)

export interface Period {
  readonly startDate: Date
  readonly endDate?: Date | undefined
}

const $Period: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: $Date, endDate: C.optional($Date) }))
export const Period: S.Codec<Period> = /*#__PURE__*/ S.schema($Period)

export interface RelatedIdentifier {
  readonly relatedIdentifierName: RelatedIdentifierName
  readonly relatedIdentifierValue: string
}

const $RelatedIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  relatedIdentifierName: $RelatedIdentifierName,
  relatedIdentifierValue: C.String
}))
export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.schema($RelatedIdentifier)

export type RelatedIdentifierName = "SETTLEMENT_ID" | (string & {})

const $RelatedIdentifierName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RelatedIdentifierName: S.Codec<RelatedIdentifierName> = /*#__PURE__*/ S.schema($RelatedIdentifierName)

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

const $RelatedIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RelatedIdentifier))
export const RelatedIdentifiers: S.Codec<RelatedIdentifiers> = /*#__PURE__*/ S.schema($RelatedIdentifiers)

export type BigDecimal = number

const $BigDecimal: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.schema($BigDecimal)

export type Date = string

const $Date: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Date: S.Codec<Date> = /*#__PURE__*/ S.schema($Date)

export interface GetPaymentMethodsResponse {
  readonly paymentMethods?: PaymentMethodList | undefined
}

const $GetPaymentMethodsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentMethods: C.optional($PaymentMethodList)
}))
export const GetPaymentMethodsResponse: S.Codec<GetPaymentMethodsResponse> = /*#__PURE__*/ S.schema(
  $GetPaymentMethodsResponse
)

export type PaymentMethodList = ReadonlyArray<PaymentMethodDetails>

const $PaymentMethodList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentMethodDetails))
export const PaymentMethodList: S.Codec<PaymentMethodList> = /*#__PURE__*/ S.schema($PaymentMethodList)

export interface PaymentMethodDetails {
  readonly accountHolderName?: string | undefined
  readonly paymentMethodId?: string | undefined
  readonly tail?: string | undefined
  readonly expiryDate?: ExpiryDate | undefined
  readonly countryCode?: string | undefined
  readonly paymentMethodType?: PaymentMethodType | undefined
  readonly assignmentType?: AssignmentType | undefined
}

const $PaymentMethodDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  accountHolderName: C.optional(C.String),
  paymentMethodId: C.optional(C.String),
  tail: C.optional(C.String),
  expiryDate: C.optional($ExpiryDate),
  countryCode: C.optional(C.String),
  paymentMethodType: C.optional($PaymentMethodType),
  assignmentType: C.optional($AssignmentType)
}))
export const PaymentMethodDetails: S.Codec<PaymentMethodDetails> = /*#__PURE__*/ S.schema($PaymentMethodDetails)

export interface ExpiryDate {
  readonly month?: string | undefined
  readonly year?: string | undefined
}

const $ExpiryDate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  month: C.optional(C.String),
  year: C.optional(C.String)
}))
export const ExpiryDate: S.Codec<ExpiryDate> = /*#__PURE__*/ S.schema($ExpiryDate)

export type PaymentMethodTypeList = ReadonlyArray<PaymentMethodType>

const $PaymentMethodTypeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentMethodType))
export const PaymentMethodTypeList: S.Codec<PaymentMethodTypeList> = /*#__PURE__*/ S.schema($PaymentMethodTypeList)

export type PaymentMethodType = "BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})

const $PaymentMethodType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PaymentMethodType: S.Codec<PaymentMethodType> = /*#__PURE__*/ S.schema($PaymentMethodType)

export type AssignmentType = "DEFAULT_DEPOSIT_METHOD" | (string & {})

const $AssignmentType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AssignmentType: S.Codec<AssignmentType> = /*#__PURE__*/ S.schema($AssignmentType)

export type MarketplaceId = string

const $MarketplaceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.schema($MarketplaceId)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
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
