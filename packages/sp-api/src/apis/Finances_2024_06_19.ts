// AUTO-GENERATED from finances_2024-06-19.json by packages/codegen. Do not edit.
/** Finances 2024-06-19. */
import * as Context_ from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listTransactions`. */
export interface ListTransactionsInput {
  /** ISO 8601. */
  readonly postedAfter?: DateTimeInput | undefined
  /** Two minutes ago if not given. More than 180 days after `postedAfter`, the response is empty. ISO 8601. */
  readonly postedBefore?: DateTimeInput | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly transactionStatus?: "DEFERRED" | "RELEASED" | "DEFERRED_RELEASED" | (string & {}) | undefined
  readonly relatedIdentifierName?: "FINANCIAL_EVENT_GROUP_ID" | "ORDER_ID" | (string & {}) | undefined
  readonly relatedIdentifierValue?: string | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListTransactionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  postedAfter: Shape.optional(Shape.DateTimeInput),
  postedBefore: Shape.optional(Shape.DateTimeInput),
  marketplaceId: Shape.optional(Shape.String),
  transactionStatus: Shape.optional(Shape.String),
  relatedIdentifierName: Shape.optional(Shape.String),
  relatedIdentifierValue: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String)
}))
export const ListTransactionsInput: Schemas.Codec<ListTransactionsInput> = Schemas.make($ListTransactionsInput)

/**
 * `GET /finances/2024-06-19/transactions`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Needs `postedAfter` or `relatedIdentifierName` or `nextToken`
 * - `relatedIdentifierName` needs `relatedIdentifierValue`
 * - `relatedIdentifierValue` needs `relatedIdentifierName`
 * - From `postedAfter` to `postedBefore`: at most 180 days
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listtransactions
 */
export const listTransactions: Paging.ItemsOperation<
  void | ListTransactionsInput,
  ListTransactionsResponse,
  Transaction
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListTransactionsResponse })

/** Input of `listBalances`. */
export interface ListBalancesInput {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly balanceType?: "AVAILABLE" | "RESERVED" | "TOTAL" | "DEFERRED" | "ACCOUNT_LEVEL_RESERVE" | (string & {}) | undefined
  readonly accountType?: string | undefined
  /** ISO 8601. */
  readonly asOfDate?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListBalancesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  balanceType: Shape.optional(Shape.String),
  accountType: Shape.optional(Shape.String),
  asOfDate: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const ListBalancesInput: Schemas.Codec<ListBalancesInput> = Schemas.make($ListBalancesInput)

/**
 * `GET /finances/2024-06-19/balances`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listbalances
 */
export const listBalances: Paging.ItemsOperation<
  void | ListBalancesInput,
  ListBalancesResponse,
  Balance
> = Paging.items({
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
}, { output: (): Shape.Shape => $ListBalancesResponse })

/** Input of `listSummary`. */
export interface ListSummaryInput {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly accountType?: string | undefined
  readonly relatedIdentifierName?: "SETTLEMENT_ID" | (string & {}) | undefined
  readonly relatedIdentifierValue?: string | undefined
  /** ISO 8601. */
  readonly periodStart?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly periodEnd?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $ListSummaryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  accountType: Shape.optional(Shape.String),
  relatedIdentifierName: Shape.optional(Shape.String),
  relatedIdentifierValue: Shape.optional(Shape.String),
  periodStart: Shape.optional(Shape.DateTimeInput),
  periodEnd: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const ListSummaryInput: Schemas.Codec<ListSummaryInput> = Schemas.make($ListSummaryInput)

/**
 * `GET /finances/2024-06-19/summary`
 *
 * - Rate: 0.5 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listsummary
 */
export const listSummary: Paging.ItemsOperation<void | ListSummaryInput, SummaryResponse, Summary> = Paging.items({
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
}, { output: (): Shape.Shape => $SummaryResponse })

/** The operations of Finances as one service. */
export class Service extends Context_.Service<Service, {
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
}>()("effect-sp-api/apis/Finances_2024_06_19") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listTransactions,
  listBalances,
  listSummary
}))

export interface ListTransactionsResponse {
  readonly payload?: TransactionsPayload | undefined
}

const $ListTransactionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionsPayload)
}))
export const ListTransactionsResponse: Schemas.Codec<ListTransactionsResponse> = Schemas.make($ListTransactionsResponse)

export interface TransactionsPayload {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  readonly transactions?: Transactions | undefined
}

const $TransactionsPayload: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  transactions: Shape.optional($Transactions)
}))
export const TransactionsPayload: Schemas.Codec<TransactionsPayload> = Schemas.make($TransactionsPayload)

export type Transactions = ReadonlyArray<Transaction>

const $Transactions: Shape.Shape = Shape.define(() => Shape.Array($Transaction))
export const Transactions: Schemas.Codec<Transactions> = Schemas.make($Transactions)

export interface Transaction {
  readonly sellingPartnerMetadata?: SellingPartnerMetadata | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
  readonly transactionType?: "Shipment" | (string & {}) | undefined
  readonly transactionId?: string | undefined
  readonly transactionStatus?: "DEFERRED" | "RELEASED" | "DEFERRED_RELEASED" | (string & {}) | undefined
  readonly description?: string | undefined
  /** ISO 8601. */
  readonly postedDate?: Date | undefined
  /** An amount with its currency. */
  readonly totalAmount?: Currency | undefined
  readonly marketplaceDetails?: MarketplaceDetails | undefined
  readonly items?: Items | undefined
  readonly contexts?: Contexts | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

const $Transaction: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingPartnerMetadata: Shape.optional($SellingPartnerMetadata),
  relatedIdentifiers: Shape.optional($RelatedIdentifiers),
  transactionType: Shape.optional(Shape.String),
  transactionId: Shape.optional(Shape.String),
  transactionStatus: Shape.optional(Shape.String),
  description: Shape.optional(Shape.String),
  postedDate: Shape.optional($Date),
  totalAmount: Shape.optional($Currency),
  marketplaceDetails: Shape.optional($MarketplaceDetails),
  items: Shape.optional($Items),
  contexts: Shape.optional($Contexts),
  breakdowns: Shape.optional(Shape.Array($Breakdown))
}))
export const Transaction: Schemas.Codec<Transaction> = Schemas.make($Transaction)

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

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

export interface SellingPartnerMetadata {
  readonly sellingPartnerId?: string | undefined
  readonly accountType?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
}

const $SellingPartnerMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingPartnerId: Shape.optional(Shape.String),
  accountType: Shape.optional(Shape.String),
  marketplaceId: Shape.optional(Shape.String)
}))
export const SellingPartnerMetadata: Schemas.Codec<SellingPartnerMetadata> = Schemas.make($SellingPartnerMetadata)

export interface RelatedIdentifier {
  readonly relatedIdentifierName?: "ORDER_ID" | "SHIPMENT_ID" | "FINANCIAL_EVENT_GROUP_ID" | "REFUND_ID" | "INVOICE_ID" | "DISBURSEMENT_ID" | "TRANSFER_ID" | "DEFERRED_TRANSACTION_ID" | "RELEASE_TRANSACTION_ID" | "SETTLEMENT_ID" | (string & {}) | undefined
  readonly relatedIdentifierValue?: string | undefined
}

const $RelatedIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  relatedIdentifierName: Shape.optional(Shape.String),
  relatedIdentifierValue: Shape.optional(Shape.String)
}))
export const RelatedIdentifier: Schemas.Codec<RelatedIdentifier> = Schemas.make($RelatedIdentifier)

export type RelatedIdentifiers = ReadonlyArray<RelatedIdentifier>

const $RelatedIdentifiers: Shape.Shape = Shape.define(() => Shape.Array($RelatedIdentifier))
export const RelatedIdentifiers: Schemas.Codec<RelatedIdentifiers> = Schemas.make($RelatedIdentifiers)

/** ISO 8601. */
export type Date = string

const $Date: Shape.Shape = Shape.define(() => Shape.String)
export const Date: Schemas.Codec<Date> = Schemas.make($Date)

export interface MarketplaceDetails {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
  readonly marketplaceName?: string | undefined
}

const $MarketplaceDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.optional(Shape.String),
  marketplaceName: Shape.optional(Shape.String)
}))
export const MarketplaceDetails: Schemas.Codec<MarketplaceDetails> = Schemas.make($MarketplaceDetails)

export type Items = ReadonlyArray<Item>

const $Items: Shape.Shape = Shape.define(() => Shape.Array($Item))
export const Items: Schemas.Codec<Items> = Schemas.make($Items)

export interface Item {
  readonly description?: string | undefined
  readonly relatedIdentifiers?: ItemRelatedIdentifiers | undefined
  /** An amount with its currency. */
  readonly totalAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly contexts?: Contexts | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  description: Shape.optional(Shape.String),
  relatedIdentifiers: Shape.optional($ItemRelatedIdentifiers),
  totalAmount: Shape.optional($Currency),
  breakdowns: Shape.optional(Shape.Array($Breakdown)),
  contexts: Shape.optional($Contexts)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface ItemRelatedIdentifier {
  readonly itemRelatedIdentifierName?: "ORDER_ADJUSTMENT_ITEM_ID" | "COUPON_ID" | "REMOVAL_SHIPMENT_ITEM_ID" | "TRANSACTION_ID" | (string & {}) | undefined
  readonly itemRelatedIdentifierValue?: string | undefined
}

const $ItemRelatedIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  itemRelatedIdentifierName: Shape.optional(Shape.String),
  itemRelatedIdentifierValue: Shape.optional(Shape.String)
}))
export const ItemRelatedIdentifier: Schemas.Codec<ItemRelatedIdentifier> = Schemas.make($ItemRelatedIdentifier)

export type ItemRelatedIdentifiers = ReadonlyArray<ItemRelatedIdentifier>

const $ItemRelatedIdentifiers: Shape.Shape = Shape.define(() => Shape.Array($ItemRelatedIdentifier))
export const ItemRelatedIdentifiers: Schemas.Codec<ItemRelatedIdentifiers> = Schemas.make($ItemRelatedIdentifiers)

export type Breakdowns = ReadonlyArray<Breakdown>

const $Breakdowns: Shape.Shape = Shape.define(() => Shape.Array($Breakdown))
export const Breakdowns: Schemas.Codec<Breakdowns> = Schemas.make($Breakdowns)

export interface Breakdown {
  readonly breakdownType?: string | undefined
  /** An amount with its currency. */
  readonly breakdownAmount?: Currency | undefined
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

const $Breakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  breakdownType: Shape.optional(Shape.String),
  breakdownAmount: Shape.optional($Currency),
  breakdowns: Shape.optional(Shape.Array($Breakdown))
}))
export const Breakdown: Schemas.Codec<Breakdown> = Schemas.make($Breakdown)

export type Contexts = ReadonlyArray<Context>

const $Contexts: Shape.Shape = Shape.define(() => Shape.Array($Context))
export const Contexts: Schemas.Codec<Contexts> = Schemas.make($Contexts)

export interface Context {
  readonly contextType: string
  readonly storeName?: string | undefined
  readonly orderType?: string | undefined
  readonly channel?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  /** A whole number. */
  readonly quantityShipped?: number | undefined
  readonly fulfillmentNetwork?: string | undefined
  readonly paymentType?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentReference?: string | undefined
  /** ISO 8601. */
  readonly paymentDate?: Date | undefined
  readonly deferralReason?: string | undefined
  /** ISO 8601. */
  readonly maturityDate?: Date | undefined
  /** ISO 8601. */
  readonly startTime?: Date | undefined
  /** ISO 8601. */
  readonly endTime?: Date | undefined
}

const $Context: Shape.Shape = Shape.define(() => Shape.Struct({
  contextType: Shape.String,
  storeName: Shape.optional(Shape.String),
  orderType: Shape.optional(Shape.String),
  channel: Shape.optional(Shape.String),
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  quantityShipped: Shape.optional(Shape.Number),
  fulfillmentNetwork: Shape.optional(Shape.String),
  paymentType: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String),
  paymentReference: Shape.optional(Shape.String),
  paymentDate: Shape.optional($Date),
  deferralReason: Shape.optional(Shape.String),
  maturityDate: Shape.optional($Date),
  startTime: Shape.optional($Date),
  endTime: Shape.optional($Date)
}))
export const Context: Schemas.Codec<Context> = Schemas.make($Context)

export interface ProductContext {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  /** The seller's product number (SKU). */
  readonly sku?: string | undefined
  /** A whole number. */
  readonly quantityShipped?: number | undefined
  readonly fulfillmentNetwork?: string | undefined
}

const $ProductContext: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  sku: Shape.optional(Shape.String),
  quantityShipped: Shape.optional(Shape.Number),
  fulfillmentNetwork: Shape.optional(Shape.String)
}))
export const ProductContext: Schemas.Codec<ProductContext> = Schemas.make($ProductContext)

export interface AmazonPayContext {
  readonly storeName?: string | undefined
  readonly orderType?: string | undefined
  readonly channel?: "MFN" | (string & {}) | undefined
}

const $AmazonPayContext: Shape.Shape = Shape.define(() => Shape.Struct({
  storeName: Shape.optional(Shape.String),
  orderType: Shape.optional(Shape.String),
  channel: Shape.optional(Shape.String)
}))
export const AmazonPayContext: Schemas.Codec<AmazonPayContext> = Schemas.make($AmazonPayContext)

export interface PaymentsContext {
  readonly paymentType?: string | undefined
  readonly paymentMethod?: string | undefined
  readonly paymentReference?: string | undefined
  /** ISO 8601. */
  readonly paymentDate?: Date | undefined
}

const $PaymentsContext: Shape.Shape = Shape.define(() => Shape.Struct({
  paymentType: Shape.optional(Shape.String),
  paymentMethod: Shape.optional(Shape.String),
  paymentReference: Shape.optional(Shape.String),
  paymentDate: Shape.optional($Date)
}))
export const PaymentsContext: Schemas.Codec<PaymentsContext> = Schemas.make($PaymentsContext)

export interface DeferredContext {
  readonly deferralReason?: "B2B" | "DD7" | (string & {}) | undefined
  /** ISO 8601. */
  readonly maturityDate?: Date | undefined
}

const $DeferredContext: Shape.Shape = Shape.define(() => Shape.Struct({
  deferralReason: Shape.optional(Shape.String),
  maturityDate: Shape.optional($Date)
}))
export const DeferredContext: Schemas.Codec<DeferredContext> = Schemas.make($DeferredContext)

export interface BusinessContext {
  readonly storeName?: "AMAZON_HAUL" | (string & {}) | undefined
}

const $BusinessContext: Shape.Shape = Shape.define(() => Shape.Struct({ storeName: Shape.optional(Shape.String) }))
export const BusinessContext: Schemas.Codec<BusinessContext> = Schemas.make($BusinessContext)

export interface TimeRangeContext {
  /** ISO 8601. */
  readonly startTime?: Date | undefined
  /** ISO 8601. */
  readonly endTime?: Date | undefined
}

const $TimeRangeContext: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional($Date),
  endTime: Shape.optional($Date)
}))
export const TimeRangeContext: Schemas.Codec<TimeRangeContext> = Schemas.make($TimeRangeContext)

export interface ListBalancesResponse {
  readonly balances?: Balances | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $ListBalancesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  balances: Shape.optional($Balances),
  nextToken: Shape.optional(Shape.String)
}))
export const ListBalancesResponse: Schemas.Codec<ListBalancesResponse> = Schemas.make($ListBalancesResponse)

export type Balances = ReadonlyArray<Balance>

const $Balances: Shape.Shape = Shape.define(() => Shape.Array($Balance))
export const Balances: Schemas.Codec<Balances> = Schemas.make($Balances)

export interface Balance {
  readonly partnerMetadata?: PartnerMetadata | undefined
  readonly balanceType?: "AVAILABLE" | "RESERVED" | "ACCOUNT_LEVEL_RESERVE" | "DEFERRED" | "TOTAL" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly amount?: Currency | undefined
  readonly balances?: ReadonlyArray<Balance> | undefined
  /** ISO 8601. */
  readonly asOfDate?: Date | undefined
  /** ISO 8601. */
  readonly lastUpdatedTime?: string | undefined
}

const $Balance: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerMetadata: Shape.optional($PartnerMetadata),
  balanceType: Shape.optional(Shape.String),
  amount: Shape.optional($Currency),
  balances: Shape.optional(Shape.Array($Balance)),
  asOfDate: Shape.optional($Date),
  lastUpdatedTime: Shape.optional(Shape.String)
}))
export const Balance: Schemas.Codec<Balance> = Schemas.make($Balance)

export interface PartnerMetadata {
  readonly partnerId?: string | undefined
  readonly accountType?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
}

const $PartnerMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerId: Shape.optional(Shape.String),
  accountType: Shape.optional(Shape.String),
  marketplaceId: Shape.optional(Shape.String)
}))
export const PartnerMetadata: Schemas.Codec<PartnerMetadata> = Schemas.make($PartnerMetadata)

export interface SummaryResponse {
  readonly summaries?: ReadonlyArray<Summary> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $SummaryResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  summaries: Shape.optional(Shape.Array($Summary)),
  nextToken: Shape.optional(Shape.String)
}))
export const SummaryResponse: Schemas.Codec<SummaryResponse> = Schemas.make($SummaryResponse)

export interface Summary {
  readonly partnerMetadata?: PartnerMetadata | undefined
  /** An amount with its currency. */
  readonly netProceeds?: Currency | undefined
  readonly relatedIdentifiers?: RelatedIdentifiers | undefined
  readonly breakdowns?: Breakdowns | undefined
  /** ISO 8601. */
  readonly periodStart?: Date | undefined
  /** ISO 8601. */
  readonly periodEnd?: Date | undefined
}

const $Summary: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerMetadata: Shape.optional($PartnerMetadata),
  netProceeds: Shape.optional($Currency),
  relatedIdentifiers: Shape.optional($RelatedIdentifiers),
  breakdowns: Shape.optional($Breakdowns),
  periodStart: Shape.optional($Date),
  periodEnd: Shape.optional($Date)
}))
export const Summary: Schemas.Codec<Summary> = Schemas.make($Summary)

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
