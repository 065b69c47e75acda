// AUTO-GENERATED from finances_2024-06-19.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Finances 2024-06-19. */
import * as Context_ from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
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

const $ListTransactionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  postedAfter: C.optional(C.DateTimeInput),
  postedBefore: C.optional(C.DateTimeInput),
  marketplaceId: C.optional(C.String),
  transactionStatus: C.optional(C.String),
  relatedIdentifierName: C.optional(C.String),
  relatedIdentifierValue: C.optional(C.String),
  nextToken: C.optional(C.String)
}))
export const ListTransactionsInput: S.Codec<ListTransactionsInput> = /*#__PURE__*/ S.schema($ListTransactionsInput)

/**
 * `GET /finances/2024-06-19/transactions`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Needs `postedAfter` or `relatedIdentifierName` or `nextToken`
 * - `relatedIdentifierName` needs `relatedIdentifierValue`
 * - `relatedIdentifierValue` needs `relatedIdentifierName`
 * - From `postedAfter` to `postedBefore`: at most 180 days
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
  rules: [
    ["some", "postedAfter", "relatedIdentifierName", "nextToken"],
    ["needs", "relatedIdentifierName", "relatedIdentifierValue"],
    ["needs", "relatedIdentifierValue", "relatedIdentifierName"],
    ["span", "postedAfter", "postedBefore", 180]
  ],
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
}, { output: (): C.Shape => $ListTransactionsResponse })

/** Input of `listBalances`. */
export interface ListBalancesInput {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly balanceType?: string | undefined
  readonly accountType?: string | undefined
  readonly asOfDate?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

const $ListBalancesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional(C.Array(C.String)),
  balanceType: C.optional(C.String),
  accountType: C.optional(C.String),
  asOfDate: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String)
}))
export const ListBalancesInput: S.Codec<ListBalancesInput> = /*#__PURE__*/ S.schema($ListBalancesInput)

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
}, { output: (): C.Shape => $ListBalancesResponse })

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

const $ListSummaryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional(C.Array(C.String)),
  accountType: C.optional(C.String),
  relatedIdentifierName: C.optional(C.String),
  relatedIdentifierValue: C.optional(C.String),
  periodStart: C.optional(C.DateTimeInput),
  periodEnd: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String)
}))
export const ListSummaryInput: S.Codec<ListSummaryInput> = /*#__PURE__*/ S.schema($ListSummaryInput)

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
}, { output: (): C.Shape => $SummaryResponse })

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

const $ListTransactionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionsPayload)
}))
export const ListTransactionsResponse: S.Codec<ListTransactionsResponse> = /*#__PURE__*/ S.schema(
  $ListTransactionsResponse
)

export interface TransactionsPayload {
  readonly nextToken?: string | undefined
  readonly transactions?: Transactions | undefined
}

const $TransactionsPayload: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  transactions: C.optional($Transactions)
}))
export const TransactionsPayload: S.Codec<TransactionsPayload> = /*#__PURE__*/ S.schema($TransactionsPayload)

export type Transactions = ReadonlyArray<Transaction>

const $Transactions: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Transaction))
export const Transactions: S.Codec<Transactions> = /*#__PURE__*/ S.schema($Transactions)

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

const $Transaction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingPartnerMetadata: C.optional($SellingPartnerMetadata),
  relatedIdentifiers: C.optional($RelatedIdentifiers),
  transactionType: C.optional(C.String),
  transactionId: C.optional(C.String),
  transactionStatus: C.optional(C.String),
  description: C.optional(C.String),
  postedDate: C.optional($Date),
  totalAmount: C.optional($Currency),
  marketplaceDetails: C.optional($MarketplaceDetails),
  items: C.optional($Items),
  contexts: C.optional($Contexts),
  breakdowns: C.optional(C.Array($Breakdown))
}))
export const Transaction: S.Codec<Transaction> = /*#__PURE__*/ S.schema($Transaction)

export type BigDecimal = number

const $BigDecimal: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.schema($BigDecimal)

export interface Currency {
  readonly currencyCode?: string | undefined
  readonly currencyAmount?: BigDecimal | undefined
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  currencyAmount: C.optional($BigDecimal)
}))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface SellingPartnerMetadata {
  readonly sellingPartnerId?: string | undefined
  readonly accountType?: string | undefined
  readonly marketplaceId?: string | undefined
}

const $SellingPartnerMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingPartnerId: C.optional(C.String),
  accountType: C.optional(C.String),
  marketplaceId: C.optional(C.String)
}))
export const SellingPartnerMetadata: S.Codec<SellingPartnerMetadata> = /*#__PURE__*/ S.schema($SellingPartnerMetadata)

export interface RelatedIdentifier {
  readonly relatedIdentifierName?: "ORDER_ID" | "SHIPMENT_ID" | "FINANCIAL_EVENT_GROUP_ID" | "REFUND_ID" | "INVOICE_ID" | "DISBURSEMENT_ID" | "TRANSFER_ID" | "DEFERRED_TRANSACTION_ID" | "RELEASE_TRANSACTION_ID" | "SETTLEMENT_ID" | (string & {}) | undefined
  readonly relatedIdentifierValue?: string | undefined
}

const $RelatedIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  relatedIdentifierName: C.optional(C.String),
  relatedIdentifierValue: C.optional(C.String)
}))
export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.schema($RelatedIdentifier)

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

const $RelatedIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RelatedIdentifier))
export const RelatedIdentifiers: S.Codec<RelatedIdentifiers> = /*#__PURE__*/ S.schema($RelatedIdentifiers)

export type Date = string

const $Date: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Date: S.Codec<Date> = /*#__PURE__*/ S.schema($Date)

export interface MarketplaceDetails {
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

const $MarketplaceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.optional(C.String),
  marketplaceName: C.optional(C.String)
}))
export const MarketplaceDetails: S.Codec<MarketplaceDetails> = /*#__PURE__*/ S.schema($MarketplaceDetails)

export type Items = ReadonlyArray<Item>

const $Items: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Item))
export const Items: S.Codec<Items> = /*#__PURE__*/ S.schema($Items)

export interface Item {
  readonly description?: string | undefined
  readonly relatedIdentifiers?: ItemRelatedIdentifiers | undefined
  readonly totalAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly contexts?: Contexts | undefined
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  description: C.optional(C.String),
  relatedIdentifiers: C.optional($ItemRelatedIdentifiers),
  totalAmount: C.optional($Currency),
  breakdowns: C.optional(C.Array($Breakdown)),
  contexts: C.optional($Contexts)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export interface ItemRelatedIdentifier {
  readonly itemRelatedIdentifierName?: "ORDER_ADJUSTMENT_ITEM_ID" | "COUPON_ID" | "REMOVAL_SHIPMENT_ITEM_ID" | "TRANSACTION_ID" | (string & {}) | undefined
  readonly itemRelatedIdentifierValue?: string | undefined
}

const $ItemRelatedIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemRelatedIdentifierName: C.optional(C.String),
  itemRelatedIdentifierValue: C.optional(C.String)
}))
export const ItemRelatedIdentifier: S.Codec<ItemRelatedIdentifier> = /*#__PURE__*/ S.schema($ItemRelatedIdentifier)

export type ItemRelatedIdentifiers = ReadonlyArray<ItemRelatedIdentifier>

const $ItemRelatedIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemRelatedIdentifier))
export const ItemRelatedIdentifiers: S.Codec<ItemRelatedIdentifiers> = /*#__PURE__*/ S.schema($ItemRelatedIdentifiers)

export type Breakdowns = ReadonlyArray<Breakdown>

const $Breakdowns: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Breakdown))
export const Breakdowns: S.Codec<Breakdowns> = /*#__PURE__*/ S.schema($Breakdowns)

export interface Breakdown {
  readonly breakdownType?: string | undefined
  readonly breakdownAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

const $Breakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  breakdownType: C.optional(C.String),
  breakdownAmount: C.optional($Currency),
  breakdowns: C.optional(C.Array($Breakdown))
}))
export const Breakdown: S.Codec<Breakdown> = /*#__PURE__*/ S.schema($Breakdown)

export type Contexts = ReadonlyArray<Context>

const $Contexts: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Context))
export const Contexts: S.Codec<Contexts> = /*#__PURE__*/ S.schema($Contexts)

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

const $Context: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contextType: C.String,
  storeName: C.optional(C.String),
  orderType: C.optional(C.String),
  channel: C.optional(C.String),
  asin: C.optional(C.String),
  sku: C.optional(C.String),
  quantityShipped: C.optional(C.Number),
  fulfillmentNetwork: C.optional(C.String),
  paymentType: C.optional(C.String),
  paymentMethod: C.optional(C.String),
  paymentReference: C.optional(C.String),
  paymentDate: C.optional($Date),
  deferralReason: C.optional(C.String),
  maturityDate: C.optional($Date),
  startTime: C.optional($Date),
  endTime: C.optional($Date)
}))
export const Context: S.Codec<Context> = /*#__PURE__*/ S.schema($Context)

export interface ProductContext {
  readonly asin?: string | undefined
  readonly sku?: string | undefined
  readonly quantityShipped?: number | undefined
  readonly fulfillmentNetwork?: string | undefined
}

const $ProductContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  sku: C.optional(C.String),
  quantityShipped: C.optional(C.Number),
  fulfillmentNetwork: C.optional(C.String)
}))
export const ProductContext: S.Codec<ProductContext> = /*#__PURE__*/ S.schema($ProductContext)

export interface AmazonPayContext {
  readonly storeName?: string | undefined
  readonly orderType?: string | undefined
  readonly channel?: string | undefined
}

const $AmazonPayContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  storeName: C.optional(C.String),
  orderType: C.optional(C.String),
  channel: C.optional(C.String)
}))
export const AmazonPayContext: S.Codec<AmazonPayContext> = /*#__PURE__*/ S.schema($AmazonPayContext)

export interface PaymentsContext {
  readonly paymentType?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentReference?: string | undefined
  readonly paymentDate?: Date | undefined
}

const $PaymentsContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  paymentType: C.optional(C.String),
  paymentMethod: C.optional(C.String),
  paymentReference: C.optional(C.String),
  paymentDate: C.optional($Date)
}))
export const PaymentsContext: S.Codec<PaymentsContext> = /*#__PURE__*/ S.schema($PaymentsContext)

export interface DeferredContext {
  readonly deferralReason?: string | undefined
  readonly maturityDate?: Date | undefined
}

const $DeferredContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deferralReason: C.optional(C.String),
  maturityDate: C.optional($Date)
}))
export const DeferredContext: S.Codec<DeferredContext> = /*#__PURE__*/ S.schema($DeferredContext)

export interface BusinessContext {
  readonly storeName?: "AMAZON_HAUL" | (string & {}) | undefined
}

const $BusinessContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ storeName: C.optional(C.String) }))
export const BusinessContext: S.Codec<BusinessContext> = /*#__PURE__*/ S.schema($BusinessContext)

export interface TimeRangeContext {
  readonly startTime?: Date | undefined
  readonly endTime?: Date | undefined
}

const $TimeRangeContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional($Date),
  endTime: C.optional($Date)
}))
export const TimeRangeContext: S.Codec<TimeRangeContext> = /*#__PURE__*/ S.schema($TimeRangeContext)

export interface ListBalancesResponse {
  readonly balances?: Balances | undefined
  readonly nextToken?: string | undefined
}

const $ListBalancesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  balances: C.optional($Balances),
  nextToken: C.optional(C.String)
}))
export const ListBalancesResponse: S.Codec<ListBalancesResponse> = /*#__PURE__*/ S.schema($ListBalancesResponse)

export type Balances = ReadonlyArray<Balance>

const $Balances: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Balance))
export const Balances: S.Codec<Balances> = /*#__PURE__*/ S.schema($Balances)

export interface Balance {
  readonly partnerMetadata?: PartnerMetadata | undefined
  readonly balanceType?: "AVAILABLE" | "RESERVED" | "ACCOUNT_LEVEL_RESERVE" | "DEFERRED" | "TOTAL" | (string & {}) | undefined
  readonly amount?: Currency | undefined
  readonly balances?: ReadonlyArray<Balance> | undefined
  readonly asOfDate?: Date | undefined
  /** ISO 8601. */
  readonly lastUpdatedTime?: string | undefined
}

const $Balance: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerMetadata: C.optional($PartnerMetadata),
  balanceType: C.optional(C.String),
  amount: C.optional($Currency),
  balances: C.optional(C.Array($Balance)),
  asOfDate: C.optional($Date),
  lastUpdatedTime: C.optional(C.String)
}))
export const Balance: S.Codec<Balance> = /*#__PURE__*/ S.schema($Balance)

export interface PartnerMetadata {
  readonly partnerId?: string | undefined
  readonly accountType?: string | undefined
  readonly marketplaceId?: string | undefined
}

const $PartnerMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerId: C.optional(C.String),
  accountType: C.optional(C.String),
  marketplaceId: C.optional(C.String)
}))
export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.schema($PartnerMetadata)

export interface SummaryResponse {
  readonly summaries?: ReadonlyArray<Summary> | undefined
  readonly nextToken?: string | undefined
}

const $SummaryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  summaries: C.optional(C.Array($Summary)),
  nextToken: C.optional(C.String)
}))
export const SummaryResponse: S.Codec<SummaryResponse> = /*#__PURE__*/ S.schema($SummaryResponse)

export interface Summary {
  readonly partnerMetadata?: PartnerMetadata | undefined
  readonly netProceeds?: Currency | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
  readonly breakdowns?: Breakdowns | undefined
  readonly periodStart?: Date | undefined
  readonly periodEnd?: Date | undefined
}

const $Summary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerMetadata: C.optional($PartnerMetadata),
  netProceeds: C.optional($Currency),
  relatedIdentifiers: C.optional($RelatedIdentifiers),
  breakdowns: C.optional($Breakdowns),
  periodStart: C.optional($Date),
  periodEnd: C.optional($Date)
}))
export const Summary: S.Codec<Summary> = /*#__PURE__*/ S.schema($Summary)

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
