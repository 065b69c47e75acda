// AUTO-GENERATED from finances_2024-06-19.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Finances 2024-06-19. */
import * as Context_ from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listTransactions`. */
export interface ListTransactionsInput {
  readonly postedAfter?: DateTimeInput | undefined
  readonly postedBefore?: DateTimeInput | undefined
  readonly marketplaceId?: string | undefined
  readonly transactionStatus?: string | undefined
  readonly relatedIdentifierName?: string | undefined
  readonly relatedIdentifierValue?: string | undefined
  readonly nextToken?: string | undefined
}

export const ListTransactionsInput: S.Codec<ListTransactionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  postedAfter: S.optional(S.DateTimeInput),
  postedBefore: S.optional(S.DateTimeInput),
  marketplaceId: S.optional(S.String),
  transactionStatus: S.optional(S.String),
  relatedIdentifierName: S.optional(S.String),
  relatedIdentifierValue: S.optional(S.String),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /finances/2024-06-19/transactions`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listTransactions: Paging.ItemsOperation<
  void | ListTransactionsInput,
  ListTransactionsResponse,
  Transaction
> = /*#__PURE__*/ Paging.items({
  section: "Finances_2024_06_19",
  id: "listTransactions",
  name: "finances_2024-06-19.listTransactions",
  method: "GET",
  path: "/finances/2024-06-19/transactions",
  parameters: {
    postedAfter: { in: "query", type: "date-time" },
    postedBefore: { in: "query", type: "date-time" },
    marketplaceId: { in: "query", type: "string" },
    transactionStatus: { in: "query", type: "string" },
    relatedIdentifierName: { in: "query", type: "string" },
    relatedIdentifierValue: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "nextToken"],
    items: ["payload", "transactions"],
    carry: "same"
  }
}, { output: (): S.Built => ListTransactionsResponse })

/** Input of `listBalances`. */
export interface ListBalancesInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly balanceType?: string | undefined
  readonly accountType?: string | undefined
  readonly asOfDate?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

export const ListBalancesInput: S.Codec<ListBalancesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(S.Array(S.String)),
  balanceType: S.optional(S.String),
  accountType: S.optional(S.String),
  asOfDate: S.optional(S.DateTimeInput),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /finances/2024-06-19/balances`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listBalances: Paging.ItemsOperation<
  void | ListBalancesInput,
  ListBalancesResponse,
  Balance
> = /*#__PURE__*/ Paging.items({
  section: "Finances_2024_06_19",
  id: "listBalances",
  name: "finances_2024-06-19.listBalances",
  method: "GET",
  path: "/finances/2024-06-19/balances",
  parameters: {
    marketplaceIds: { in: "query", type: "string", list: "csv" },
    balanceType: { in: "query", type: "string" },
    accountType: { in: "query", type: "string" },
    asOfDate: { in: "query", type: "date" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["balances"], carry: "same" }
}, { output: (): S.Built => ListBalancesResponse })

/** Input of `listSummary`. */
export interface ListSummaryInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly accountType?: string | undefined
  readonly relatedIdentifierName?: string | undefined
  readonly relatedIdentifierValue?: string | undefined
  readonly periodStart?: DateTimeInput | undefined
  readonly periodEnd?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

export const ListSummaryInput: S.Codec<ListSummaryInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(S.Array(S.String)),
  accountType: S.optional(S.String),
  relatedIdentifierName: S.optional(S.String),
  relatedIdentifierValue: S.optional(S.String),
  periodStart: S.optional(S.DateTimeInput),
  periodEnd: S.optional(S.DateTimeInput),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /finances/2024-06-19/summary`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listSummary: Paging.ItemsOperation<
  void | ListSummaryInput,
  SummaryResponse,
  Summary
> = /*#__PURE__*/ Paging.items({
  section: "Finances_2024_06_19",
  id: "listSummary",
  name: "finances_2024-06-19.listSummary",
  method: "GET",
  path: "/finances/2024-06-19/summary",
  parameters: {
    marketplaceIds: { in: "query", type: "string", list: "csv" },
    accountType: { in: "query", type: "string" },
    relatedIdentifierName: { in: "query", type: "string" },
    relatedIdentifierValue: { in: "query", type: "string" },
    periodStart: { in: "query", type: "date" },
    periodEnd: { in: "query", type: "date" },
    nextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["summaries"], carry: "same" }
}, { output: (): S.Built => SummaryResponse })

/** The operations of Finances as one service. */
export class Service extends (/*#__PURE__*/ Context_.Service<Service, {
  readonly listTransactions: (
    input: void | ListTransactionsInput,
    options?: CallOptions
  ) => Effect.Effect<ListTransactionsResponse, SpApiError>
  readonly listTransactionsPages: (
    input: void | ListTransactionsInput,
    options?: CallOptions
  ) => Stream.Stream<ListTransactionsResponse, SpApiError>
  readonly listTransactionsItems: (
    input: void | ListTransactionsInput,
    options?: CallOptions
  ) => Stream.Stream<Transaction, SpApiError>
  readonly listBalances: (
    input: void | ListBalancesInput,
    options?: CallOptions
  ) => Effect.Effect<ListBalancesResponse, SpApiError>
  readonly listBalancesPages: (
    input: void | ListBalancesInput,
    options?: CallOptions
  ) => Stream.Stream<ListBalancesResponse, SpApiError>
  readonly listBalancesItems: (
    input: void | ListBalancesInput,
    options?: CallOptions
  ) => Stream.Stream<Balance, SpApiError>
  readonly listSummary: (
    input: void | ListSummaryInput,
    options?: CallOptions
  ) => Effect.Effect<SummaryResponse, SpApiError>
  readonly listSummaryPages: (
    input: void | ListSummaryInput,
    options?: CallOptions
  ) => Stream.Stream<SummaryResponse, SpApiError>
  readonly listSummaryItems: (
    input: void | ListSummaryInput,
    options?: CallOptions
  ) => Stream.Stream<Summary, SpApiError>
}>()("effect-sp-api/apis/Finances_2024_06_19")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listTransactions,
  listBalances,
  listSummary
}))

export interface ListTransactionsResponse {
  readonly payload?: TransactionsPayload | undefined
}

export const ListTransactionsResponse: S.Codec<ListTransactionsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(TransactionsPayload)
}))

export interface TransactionsPayload {
  readonly nextToken?: string | undefined
  readonly transactions?: Transactions | undefined
}

export const TransactionsPayload: S.Codec<TransactionsPayload> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  transactions: S.optional(Transactions)
}))

export type Transactions = ReadonlyArray<Transaction>

export const Transactions: S.Codec<Transactions> = /*#__PURE__*/ S.define(() => S.Array(Transaction))

export interface Transaction {
  readonly sellingPartnerMetadata?: SellingPartnerMetadata | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
  readonly transactionType?: string | undefined
  readonly transactionId?: string | undefined
  readonly transactionStatus?: string | undefined
  readonly description?: string | undefined
  readonly postedDate?: Date | undefined
  readonly totalAmount?: Currency | undefined
  readonly marketplaceDetails?: MarketplaceDetails | undefined
  readonly items?: Items | undefined
  readonly contexts?: Contexts | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingPartnerMetadata: S.optional(SellingPartnerMetadata),
  relatedIdentifiers: S.optional(RelatedIdentifiers),
  transactionType: S.optional(S.String),
  transactionId: S.optional(S.String),
  transactionStatus: S.optional(S.String),
  description: S.optional(S.String),
  postedDate: S.optional(Date),
  totalAmount: S.optional(Currency),
  marketplaceDetails: S.optional(MarketplaceDetails),
  items: S.optional(Items),
  contexts: S.optional(Contexts),
  breakdowns: S.optional(S.Array(Breakdown))
}))

export type BigDecimal = number

export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.define(() => S.Number)

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  currencyAmount: S.optional(BigDecimal)
}))

export interface SellingPartnerMetadata {
  readonly sellingPartnerId?: string | undefined
  readonly accountType?: string | undefined
  readonly marketplaceId?: string | undefined
}

export const SellingPartnerMetadata: S.Codec<SellingPartnerMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingPartnerId: S.optional(S.String),
  accountType: S.optional(S.String),
  marketplaceId: S.optional(S.String)
}))

export interface RelatedIdentifier {
  readonly relatedIdentifierName?: "ORDER_ID" | "SHIPMENT_ID" | "FINANCIAL_EVENT_GROUP_ID" | "REFUND_ID" | "INVOICE_ID" | "DISBURSEMENT_ID" | "TRANSFER_ID" | "DEFERRED_TRANSACTION_ID" | "RELEASE_TRANSACTION_ID" | "SETTLEMENT_ID" | (string & {}) | undefined
  readonly relatedIdentifierValue?: string | undefined
}

export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  relatedIdentifierName: S.optional(S.String),
  relatedIdentifierValue: S.optional(S.String)
}))

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

export const RelatedIdentifiers: S.Codec<RelatedIdentifiers> = /*#__PURE__*/ S.define(() => S.Array(RelatedIdentifier))

export type Date = string

export const Date: S.Codec<Date> = /*#__PURE__*/ S.define(() => S.String)

export interface MarketplaceDetails {
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

export const MarketplaceDetails: S.Codec<MarketplaceDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.optional(S.String),
  marketplaceName: S.optional(S.String)
}))

export type Items = ReadonlyArray<Item>

export const Items: S.Codec<Items> = /*#__PURE__*/ S.define(() => S.Array(Item))

export interface Item {
  readonly description?: string | undefined
  readonly relatedIdentifiers?: ItemRelatedIdentifiers | undefined
  readonly totalAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly contexts?: Contexts | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  description: S.optional(S.String),
  relatedIdentifiers: S.optional(ItemRelatedIdentifiers),
  totalAmount: S.optional(Currency),
  breakdowns: S.optional(S.Array(Breakdown)),
  contexts: S.optional(Contexts)
}))

export interface ItemRelatedIdentifier {
  readonly itemRelatedIdentifierName?: "ORDER_ADJUSTMENT_ITEM_ID" | "COUPON_ID" | "REMOVAL_SHIPMENT_ITEM_ID" | "TRANSACTION_ID" | (string & {}) | undefined
  readonly itemRelatedIdentifierValue?: string | undefined
}

export const ItemRelatedIdentifier: S.Codec<ItemRelatedIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  itemRelatedIdentifierName: S.optional(S.String),
  itemRelatedIdentifierValue: S.optional(S.String)
}))

export type ItemRelatedIdentifiers = ReadonlyArray<ItemRelatedIdentifier>

export const ItemRelatedIdentifiers: S.Codec<ItemRelatedIdentifiers> = /*#__PURE__*/ S.define(() =>
  S.Array(ItemRelatedIdentifier)
)

export type Breakdowns = ReadonlyArray<Breakdown>

export const Breakdowns: S.Codec<Breakdowns> = /*#__PURE__*/ S.define(() => S.Array(Breakdown))

export interface Breakdown {
  readonly breakdownType?: string | undefined
  readonly breakdownAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

export const Breakdown: S.Codec<Breakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  breakdownType: S.optional(S.String),
  breakdownAmount: S.optional(Currency),
  breakdowns: S.optional(S.Array(S.recursive(() => Breakdown)))
}))

export type Contexts = ReadonlyArray<Context>

export const Contexts: S.Codec<Contexts> = /*#__PURE__*/ S.define(() => S.Array(Context))

export interface Context {
  readonly contextType: string
  readonly storeName?: string | undefined
  readonly orderType?: string | undefined
  readonly channel?: string | undefined
  readonly asin?: string | undefined
  readonly sku?: string | undefined
  readonly quantityShipped?: number | undefined
  readonly fulfillmentNetwork?: string | undefined
  readonly paymentType?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentReference?: string | undefined
  readonly paymentDate?: Date | undefined
  readonly deferralReason?: string | undefined
  readonly maturityDate?: Date | undefined
  readonly startTime?: Date | undefined
  readonly endTime?: Date | undefined
}

export const Context: S.Codec<Context> = /*#__PURE__*/ S.define(() => S.Struct({
  contextType: S.String,
  storeName: S.optional(S.String),
  orderType: S.optional(S.String),
  channel: S.optional(S.String),
  asin: S.optional(S.String),
  sku: S.optional(S.String),
  quantityShipped: S.optional(S.Number),
  fulfillmentNetwork: S.optional(S.String),
  paymentType: S.optional(S.String),
  paymentMethod: S.optional(S.String),
  paymentReference: S.optional(S.String),
  paymentDate: S.optional(Date),
  deferralReason: S.optional(S.String),
  maturityDate: S.optional(Date),
  startTime: S.optional(Date),
  endTime: S.optional(Date)
}))

export interface ProductContext {
  readonly asin?: string | undefined
  readonly sku?: string | undefined
  readonly quantityShipped?: number | undefined
  readonly fulfillmentNetwork?: string | undefined
}

export const ProductContext: S.Codec<ProductContext> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  sku: S.optional(S.String),
  quantityShipped: S.optional(S.Number),
  fulfillmentNetwork: S.optional(S.String)
}))

export interface AmazonPayContext {
  readonly storeName?: string | undefined
  readonly orderType?: string | undefined
  readonly channel?: string | undefined
}

export const AmazonPayContext: S.Codec<AmazonPayContext> = /*#__PURE__*/ S.define(() => S.Struct({
  storeName: S.optional(S.String),
  orderType: S.optional(S.String),
  channel: S.optional(S.String)
}))

export interface PaymentsContext {
  readonly paymentType?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentReference?: string | undefined
  readonly paymentDate?: Date | undefined
}

export const PaymentsContext: S.Codec<PaymentsContext> = /*#__PURE__*/ S.define(() => S.Struct({
  paymentType: S.optional(S.String),
  paymentMethod: S.optional(S.String),
  paymentReference: S.optional(S.String),
  paymentDate: S.optional(Date)
}))

export interface DeferredContext {
  readonly deferralReason?: string | undefined
  readonly maturityDate?: Date | undefined
}

export const DeferredContext: S.Codec<DeferredContext> = /*#__PURE__*/ S.define(() => S.Struct({
  deferralReason: S.optional(S.String),
  maturityDate: S.optional(Date)
}))

export interface BusinessContext {
  readonly storeName?: "AMAZON_HAUL" | (string & {}) | undefined
}

export const BusinessContext: S.Codec<BusinessContext> = /*#__PURE__*/ S.define(() => S.Struct({
  storeName: S.optional(S.String)
}))

export interface TimeRangeContext {
  readonly startTime?: Date | undefined
  readonly endTime?: Date | undefined
}

export const TimeRangeContext: S.Codec<TimeRangeContext> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(Date),
  endTime: S.optional(Date)
}))

export interface ListBalancesResponse {
  readonly balances?: Balances | undefined
  readonly nextToken?: string | undefined
}

export const ListBalancesResponse: S.Codec<ListBalancesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  balances: S.optional(Balances),
  nextToken: S.optional(S.String)
}))

export type Balances = ReadonlyArray<Balance>

export const Balances: S.Codec<Balances> = /*#__PURE__*/ S.define(() => S.Array(Balance))

export interface Balance {
  readonly partnerMetadata?: PartnerMetadata | undefined
  readonly balanceType?: "AVAILABLE" | "RESERVED" | "ACCOUNT_LEVEL_RESERVE" | "DEFERRED" | "TOTAL" | (string & {}) | undefined
  readonly amount?: Currency | undefined
  readonly balances?: ReadonlyArray<Balance> | undefined
  readonly asOfDate?: Date | undefined
  /** ISO 8601. */
  readonly lastUpdatedTime?: string | undefined
}

export const Balance: S.Codec<Balance> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerMetadata: S.optional(PartnerMetadata),
  balanceType: S.optional(S.String),
  amount: S.optional(Currency),
  balances: S.optional(S.Array(S.recursive(() => Balance))),
  asOfDate: S.optional(Date),
  lastUpdatedTime: S.optional(S.String)
}))

export interface PartnerMetadata {
  readonly partnerId?: string | undefined
  readonly accountType?: string | undefined
  readonly marketplaceId?: string | undefined
}

export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerId: S.optional(S.String),
  accountType: S.optional(S.String),
  marketplaceId: S.optional(S.String)
}))

export interface SummaryResponse {
  readonly summaries?: ReadonlyArray<Summary> | undefined
  readonly nextToken?: string | undefined
}

export const SummaryResponse: S.Codec<SummaryResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  summaries: S.optional(S.Array(Summary)),
  nextToken: S.optional(S.String)
}))

export interface Summary {
  readonly partnerMetadata?: PartnerMetadata | undefined
  readonly netProceeds?: Currency | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
  readonly breakdowns?: Breakdowns | undefined
  readonly periodStart?: Date | undefined
  readonly periodEnd?: Date | undefined
}

export const Summary: S.Codec<Summary> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerMetadata: S.optional(PartnerMetadata),
  netProceeds: S.optional(Currency),
  relatedIdentifiers: S.optional(RelatedIdentifiers),
  breakdowns: S.optional(Breakdowns),
  periodStart: S.optional(Date),
  periodEnd: S.optional(Date)
}))

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
