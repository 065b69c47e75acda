// AUTO-GENERATED from transfers_2024-06-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Transfers 2024-06-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
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

export const ListPayoutsInput: S.Codec<ListPayoutsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(S.Array(S.String)),
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  payoutId: S.optional(S.String),
  accountType: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => ListPayoutsResponse })

/** Input of `initiatePayout`. */
export interface InitiatePayoutInput {
  readonly body: InitiatePayoutRequest
}

export const InitiatePayoutInput: S.Codec<InitiatePayoutInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: InitiatePayoutRequest
}))

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
}, { body: (): S.Built => InitiatePayoutRequest, output: (): S.Built => InitiatePayoutResponse })

/** Input of `getPaymentMethods`. */
export interface GetPaymentMethodsInput {
  readonly marketplaceId: string
  readonly paymentMethodTypes?: ReadonlyArray<"BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})> | undefined
}

export const GetPaymentMethodsInput: S.Codec<GetPaymentMethodsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  paymentMethodTypes: S.optional(S.Array(S.String))
}))

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
}, { output: (): S.Built => GetPaymentMethodsResponse })

/** Input of `listExpectedPayouts`. */
export interface ListExpectedPayoutsInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly accountType?: string | undefined
  readonly nextToken?: string | undefined
}

export const ListExpectedPayoutsInput: S.Codec<ListExpectedPayoutsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(S.Array(S.String)),
  accountType: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => ListExpectedPayoutsResponse })

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

export const InitiatePayoutRequest: S.Codec<InitiatePayoutRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: MarketplaceId,
  accountType: S.String
}))

export interface InitiatePayoutResponse {
  readonly payoutReferenceId: string
}

export const InitiatePayoutResponse: S.Codec<InitiatePayoutResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payoutReferenceId: S.String
}))

export interface ListPayoutsResponse {
  readonly payouts?: ReadonlyArray<Payout> | undefined
  readonly nextToken?: string | undefined
}

export const ListPayoutsResponse: S.Codec<ListPayoutsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payouts: S.optional(S.Array(Payout)),
  nextToken: S.optional(S.String)
}))

export interface ListExpectedPayoutsResponse {
  readonly expectedPayouts?: ReadonlyArray<ExpectedPayout> | undefined
  readonly nextToken?: string | undefined
}

export const ListExpectedPayoutsResponse: S.Codec<ListExpectedPayoutsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  expectedPayouts: S.optional(S.Array(ExpectedPayout)),
  nextToken: S.optional(S.String)
}))

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

export const ExpectedPayout: S.Codec<ExpectedPayout> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerMetadata: PartnerMetadata,
  amount: S.optional(Currency),
  status: ExpectedPayoutStatusName,
  period: S.optional(Period),
  scheduledDate: S.optional(Date),
  accountTail: S.optional(S.String),
  paymentMethod: S.optional(PaymentMethodName),
  relatedIdentifiers: S.optional(RelatedIdentifiers)
}))

export type ExpectedPayoutStatusName = "SCHEDULED" | "DISABLED" | "AT_RISK" | "NO_PAYOUT_EXPECTED" | (string & {})

export const ExpectedPayoutStatusName: S.Codec<ExpectedPayoutStatusName> = /*#__PURE__*/ S.define(() => S.String)

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

export const Payout: S.Codec<Payout> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.String,
  partnerMetadata: PartnerMetadata,
  currentStatus: PayoutStatusName,
  statusHistory: S.Array(PayoutStatusEntry),
  type: S.optional(PayoutTypeName),
  amount: S.optional(Currency),
  accountTail: S.optional(S.String),
  paymentMethod: S.optional(PaymentMethodName),
  creationDate: S.optional(Date),
  paymentRail: S.optional(S.String),
  traceId: S.optional(S.String),
  period: S.optional(Period),
  relatedIdentifiers: S.optional(RelatedIdentifiers)
}))

export interface PayoutStatusEntry {
  readonly status: PayoutStatusName
  readonly lastUpdatedDate: Date
  readonly failureReason?: string | undefined
}

export const PayoutStatusEntry: S.Codec<PayoutStatusEntry> = /*#__PURE__*/ S.define(() => S.Struct({
  status: PayoutStatusName,
  lastUpdatedDate: Date,
  failureReason: S.optional(S.String)
}))

export type PayoutStatusName = "STARTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "CANCELLED" | "NO_PAYOUT" | (string & {})

export const PayoutStatusName: S.Codec<PayoutStatusName> = /*#__PURE__*/ S.define(() => S.String)

export type PayoutTypeName = "SCHEDULED" | "ON_DEMAND" | (string & {})

export const PayoutTypeName: S.Codec<PayoutTypeName> = /*#__PURE__*/ S.define(() => S.String)

export type PaymentMethodName = "BANK_ACCOUNT" | "DEBIT_CARD" | (string & {})

export const PaymentMethodName: S.Codec<PaymentMethodName> = /*#__PURE__*/ S.define(() => S.String)

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  currencyAmount: S.optional(BigDecimal)
}))

export interface PartnerMetadata {
  readonly partnerId: string
  readonly accountType: string
  readonly marketplaceId: string
}

export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerId: S.String,
  accountType: S.String,
  marketplaceId: S.String
}))

export interface Period {
  readonly startDate: Date
  readonly endDate?: Date | undefined
}

export const Period: S.Codec<Period> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: Date,
  endDate: S.optional(Date)
}))

export interface RelatedIdentifier {
  readonly relatedIdentifierName: RelatedIdentifierName
  readonly relatedIdentifierValue: string
}

export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  relatedIdentifierName: RelatedIdentifierName,
  relatedIdentifierValue: S.String
}))

export type RelatedIdentifierName = "SETTLEMENT_ID" | (string & {})

export const RelatedIdentifierName: S.Codec<RelatedIdentifierName> = /*#__PURE__*/ S.define(() => S.String)

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

export const RelatedIdentifiers: S.Codec<RelatedIdentifiers> = /*#__PURE__*/ S.define(() => S.Array(RelatedIdentifier))

export type BigDecimal = number

export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.define(() => S.Number)

export type Date = string

export const Date: S.Codec<Date> = /*#__PURE__*/ S.define(() => S.String)

export interface GetPaymentMethodsResponse {
  readonly paymentMethods?: PaymentMethodList | undefined
}

export const GetPaymentMethodsResponse: S.Codec<GetPaymentMethodsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentMethods: S.optional(PaymentMethodList)
}))

export type PaymentMethodList = ReadonlyArray<PaymentMethodDetails>

export const PaymentMethodList: S.Codec<PaymentMethodList> = /*#__PURE__*/ S.define(() => S.Array(PaymentMethodDetails))

export interface PaymentMethodDetails {
  readonly accountHolderName?: string | undefined
  readonly paymentMethodId?: string | undefined
  readonly tail?: string | undefined
  readonly expiryDate?: ExpiryDate | undefined
  readonly countryCode?: string | undefined
  readonly paymentMethodType?: PaymentMethodType | undefined
  readonly assignmentType?: AssignmentType | undefined
}

export const PaymentMethodDetails: S.Codec<PaymentMethodDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  accountHolderName: S.optional(S.String),
  paymentMethodId: S.optional(S.String),
  tail: S.optional(S.String),
  expiryDate: S.optional(ExpiryDate),
  countryCode: S.optional(S.String),
  paymentMethodType: S.optional(PaymentMethodType),
  assignmentType: S.optional(AssignmentType)
}))

export interface ExpiryDate {
  readonly month?: string | undefined
  readonly year?: string | undefined
}

export const ExpiryDate: S.Codec<ExpiryDate> = /*#__PURE__*/ S.define(() => S.Struct({
  month: S.optional(S.String),
  year: S.optional(S.String)
}))

export type PaymentMethodTypeList = ReadonlyArray<PaymentMethodType>

export const PaymentMethodTypeList: S.Codec<PaymentMethodTypeList> = /*#__PURE__*/ S.define(() =>
  S.Array(PaymentMethodType)
)

export type PaymentMethodType = "BANK_ACCOUNT" | "CARD" | "SELLER_WALLET" | (string & {})

export const PaymentMethodType: S.Codec<PaymentMethodType> = /*#__PURE__*/ S.define(() => S.String)

export type AssignmentType = "DEFAULT_DEPOSIT_METHOD" | (string & {})

export const AssignmentType: S.Codec<AssignmentType> = /*#__PURE__*/ S.define(() => S.String)

export type MarketplaceId = string

export const MarketplaceId: S.Codec<MarketplaceId> = /*#__PURE__*/ S.define(() => S.String)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

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
