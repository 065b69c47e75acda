// AUTO-GENERATED from financesV0.json by packages/codegen. Do not edit.
/**
 * Finances v0.
 *
 * A newer version is `Finances_2024_06_19`.
 */
import * as Context from "effect/Context"
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

/** Input of `listFinancialEventGroups`. */
export interface ListFinancialEventGroupsInput {
  /** 1 to 100; 10 if not given. */
  readonly MaxResultsPerPage?: number | undefined
  /** ISO 8601. */
  readonly FinancialEventGroupStartedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly FinancialEventGroupStartedAfter?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $ListFinancialEventGroupsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MaxResultsPerPage: Shape.optional(Shape.Number),
  FinancialEventGroupStartedBefore: Shape.optional(Shape.DateTimeInput),
  FinancialEventGroupStartedAfter: Shape.optional(Shape.DateTimeInput),
  NextToken: Shape.optional(Shape.String)
}))
export const ListFinancialEventGroupsInput: Schemas.Codec<ListFinancialEventGroupsInput> = Schemas.make(
  $ListFinancialEventGroupsInput
)

/**
 * `GET /finances/v0/financialEventGroups`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - From `FinancialEventGroupStartedAfter` to `FinancialEventGroupStartedBefore`: at most 180 days
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventgroups
 */
export const listFinancialEventGroups: Paging.ItemsOperation<
  void | ListFinancialEventGroupsInput,
  ListFinancialEventGroupsResponse,
  FinancialEventGroup
> = Paging.items({
  section: "FinancesV0",
  id: "listFinancialEventGroups",
  name: "financesV0.listFinancialEventGroups",
  method: "GET",
  path: "/finances/v0/financialEventGroups",
  parameters: {
    MaxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    FinancialEventGroupStartedBefore: { in: "query", type: "date-time" },
    FinancialEventGroupStartedAfter: { in: "query", type: "date-time" },
    NextToken: { in: "query", type: "string" }
  },
  rules: [["span", "FinancialEventGroupStartedAfter", "FinancialEventGroupStartedBefore", 180]],
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "FinancialEventGroupList"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $ListFinancialEventGroupsResponse })

/** Input of `listFinancialEventsByGroupId`. */
export interface ListFinancialEventsByGroupIdInput {
  /** 1 to 100; 100 if not given. */
  readonly MaxResultsPerPage?: number | undefined
  /** ISO 8601. */
  readonly PostedAfter?: DateTimeInput | undefined
  /** Two minutes ago if not given. ISO 8601. */
  readonly PostedBefore?: DateTimeInput | undefined
  readonly eventGroupId: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsByGroupIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MaxResultsPerPage: Shape.optional(Shape.Number),
  PostedAfter: Shape.optional(Shape.DateTimeInput),
  PostedBefore: Shape.optional(Shape.DateTimeInput),
  eventGroupId: Shape.String,
  NextToken: Shape.optional(Shape.String)
}))
export const ListFinancialEventsByGroupIdInput: Schemas.Codec<ListFinancialEventsByGroupIdInput> = Schemas.make(
  $ListFinancialEventsByGroupIdInput
)

/**
 * `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - `PostedBefore` needs `PostedAfter`
 * - From `PostedAfter` to `PostedBefore`: at most 180 days
 * - Pages: `.pages(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbygroupid
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEventsByGroupId: Paging.PagedOperation<
  ListFinancialEventsByGroupIdInput,
  ListFinancialEventsResponse
> = Paging.pages({
  section: "FinancesV0",
  id: "listFinancialEventsByGroupId",
  name: "financesV0.listFinancialEventsByGroupId",
  method: "GET",
  path: "/finances/v0/financialEventGroups/{eventGroupId}/financialEvents",
  parameters: {
    MaxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    PostedAfter: { in: "query", type: "date-time" },
    PostedBefore: { in: "query", type: "date-time" },
    eventGroupId: { in: "path", type: "string", required: true },
    NextToken: { in: "query", type: "string" }
  },
  rules: [["needs", "PostedBefore", "PostedAfter"], ["span", "PostedAfter", "PostedBefore", 180]],
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): Shape.Shape => $ListFinancialEventsResponse })

/** Input of `listFinancialEventsByOrderId`. */
export interface ListFinancialEventsByOrderIdInput {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly orderId: string
  /** 1 to 100; 100 if not given. */
  readonly MaxResultsPerPage?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsByOrderIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  orderId: Shape.String,
  MaxResultsPerPage: Shape.optional(Shape.Number),
  NextToken: Shape.optional(Shape.String)
}))
export const ListFinancialEventsByOrderIdInput: Schemas.Codec<ListFinancialEventsByOrderIdInput> = Schemas.make(
  $ListFinancialEventsByOrderIdInput
)

/**
 * `GET /finances/v0/orders/{orderId}/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Pages: `.pages(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbyorderid
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEventsByOrderId: Paging.PagedOperation<
  ListFinancialEventsByOrderIdInput,
  ListFinancialEventsResponse
> = Paging.pages({
  section: "FinancesV0",
  id: "listFinancialEventsByOrderId",
  name: "financesV0.listFinancialEventsByOrderId",
  method: "GET",
  path: "/finances/v0/orders/{orderId}/financialEvents",
  parameters: {
    orderId: { in: "path", type: "string", required: true },
    MaxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    NextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): Shape.Shape => $ListFinancialEventsResponse })

/** Input of `listFinancialEvents`. */
export interface ListFinancialEventsInput {
  /** 1 to 100; 100 if not given. */
  readonly MaxResultsPerPage?: number | undefined
  /** ISO 8601. */
  readonly PostedAfter?: DateTimeInput | undefined
  /** Two minutes ago if not given. ISO 8601. */
  readonly PostedBefore?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  MaxResultsPerPage: Shape.optional(Shape.Number),
  PostedAfter: Shape.optional(Shape.DateTimeInput),
  PostedBefore: Shape.optional(Shape.DateTimeInput),
  NextToken: Shape.optional(Shape.String)
}))
export const ListFinancialEventsInput: Schemas.Codec<ListFinancialEventsInput> = Schemas.make($ListFinancialEventsInput)

/**
 * `GET /finances/v0/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Needs `PostedAfter` or `NextToken`
 * - From `PostedAfter` to `PostedBefore`: at most 180 days
 * - Pages: `.pages(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialevents
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEvents: Paging.PagedOperation<
  void | ListFinancialEventsInput,
  ListFinancialEventsResponse
> = Paging.pages({
  section: "FinancesV0",
  id: "listFinancialEvents",
  name: "financesV0.listFinancialEvents",
  method: "GET",
  path: "/finances/v0/financialEvents",
  parameters: {
    MaxResultsPerPage: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    PostedAfter: { in: "query", type: "date-time" },
    PostedBefore: { in: "query", type: "date-time" },
    NextToken: { in: "query", type: "string" }
  },
  rules: [["some", "PostedAfter", "NextToken"], ["span", "PostedAfter", "PostedBefore", 180]],
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): Shape.Shape => $ListFinancialEventsResponse })

/** The operations of Finances as one service. */
export class Service extends Context.Service<Service, {
  readonly listFinancialEventGroups: (
    input: void | ListFinancialEventGroupsInput,
    options?: CallOptions
  ) => Effect.Effect<ListFinancialEventGroupsResponse, SpApiError>
  readonly listFinancialEventGroupsPages: (
    input: void | ListFinancialEventGroupsInput,
    options?: CallOptions
  ) => Stream.Stream<ListFinancialEventGroupsResponse, SpApiError>
  readonly listFinancialEventGroupsItems: (
    input: void | ListFinancialEventGroupsInput,
    options?: CallOptions
  ) => Stream.Stream<FinancialEventGroup, SpApiError>
  readonly listFinancialEventsByGroupId: (
    input: ListFinancialEventsByGroupIdInput,
    options?: CallOptions
  ) => Effect.Effect<ListFinancialEventsResponse, SpApiError>
  readonly listFinancialEventsByGroupIdPages: (
    input: ListFinancialEventsByGroupIdInput,
    options?: CallOptions
  ) => Stream.Stream<ListFinancialEventsResponse, SpApiError>
  readonly listFinancialEventsByOrderId: (
    input: ListFinancialEventsByOrderIdInput,
    options?: CallOptions
  ) => Effect.Effect<ListFinancialEventsResponse, SpApiError>
  readonly listFinancialEventsByOrderIdPages: (
    input: ListFinancialEventsByOrderIdInput,
    options?: CallOptions
  ) => Stream.Stream<ListFinancialEventsResponse, SpApiError>
  readonly listFinancialEvents: (
    input: void | ListFinancialEventsInput,
    options?: CallOptions
  ) => Effect.Effect<ListFinancialEventsResponse, SpApiError>
  readonly listFinancialEventsPages: (
    input: void | ListFinancialEventsInput,
    options?: CallOptions
  ) => Stream.Stream<ListFinancialEventsResponse, SpApiError>
}>()("effect-sp-api/apis/FinancesV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listFinancialEventGroups,
  listFinancialEventsByGroupId,
  listFinancialEventsByOrderId,
  listFinancialEvents
}))

export interface AdhocDisbursementEvent {
  readonly TransactionType?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly TransactionId?: string | undefined
  /** An amount with its currency. */
  readonly TransactionAmount?: Currency | undefined
}

const $AdhocDisbursementEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  TransactionType: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  TransactionId: Shape.optional(Shape.String),
  TransactionAmount: Shape.optional($Currency)
}))
export const AdhocDisbursementEvent: Schemas.Codec<AdhocDisbursementEvent> = Schemas.make($AdhocDisbursementEvent)

export type AdhocDisbursementEventList = ReadonlyArray<AdhocDisbursementEvent>

const $AdhocDisbursementEventList: Shape.Shape = Shape.define(() => Shape.Array($AdhocDisbursementEvent))
export const AdhocDisbursementEventList: Schemas.Codec<AdhocDisbursementEventList> = Schemas.make(
  $AdhocDisbursementEventList
)

export interface AdjustmentEvent {
  readonly AdjustmentType?: "FBAInventoryReimbursement" | "ReserveEvent" | "PostageBilling" | "PostageRefund" | "LostOrDamagedReimbursement" | "CanceledButPickedUpReimbursement" | "ReimbursementClawback" | "SellerRewards" | (string & {}) | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly StoreName?: string | undefined
  /** An amount with its currency. */
  readonly AdjustmentAmount?: Currency | undefined
  readonly AdjustmentItemList?: AdjustmentItemList | undefined
}

const $AdjustmentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AdjustmentType: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  StoreName: Shape.optional(Shape.String),
  AdjustmentAmount: Shape.optional($Currency),
  AdjustmentItemList: Shape.optional($AdjustmentItemList)
}))
export const AdjustmentEvent: Schemas.Codec<AdjustmentEvent> = Schemas.make($AdjustmentEvent)

export type AdjustmentEventList = ReadonlyArray<AdjustmentEvent>

const $AdjustmentEventList: Shape.Shape = Shape.define(() => Shape.Array($AdjustmentEvent))
export const AdjustmentEventList: Schemas.Codec<AdjustmentEventList> = Schemas.make($AdjustmentEventList)

export interface EBTRefundReimbursementOnlyEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly OrderId?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  /** An amount with its currency. */
  readonly Amount?: Currency | undefined
}

const $EBTRefundReimbursementOnlyEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderId: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  Amount: Shape.optional($Currency)
}))
export const EBTRefundReimbursementOnlyEvent: Schemas.Codec<EBTRefundReimbursementOnlyEvent> = Schemas.make(
  $EBTRefundReimbursementOnlyEvent
)

export type EBTRefundReimbursementOnlyEventList = ReadonlyArray<EBTRefundReimbursementOnlyEvent>

const $EBTRefundReimbursementOnlyEventList: Shape.Shape = Shape.define(() =>
  Shape.Array($EBTRefundReimbursementOnlyEvent)
)
export const EBTRefundReimbursementOnlyEventList: Schemas.Codec<EBTRefundReimbursementOnlyEventList> = Schemas.make(
  $EBTRefundReimbursementOnlyEventList
)

export interface AdjustmentItem {
  readonly Quantity?: string | undefined
  /** An amount with its currency. */
  readonly PerUnitAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly TotalAmount?: Currency | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly FnSKU?: string | undefined
  readonly ProductDescription?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  readonly TransactionNumber?: string | undefined
}

const $AdjustmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  Quantity: Shape.optional(Shape.String),
  PerUnitAmount: Shape.optional($Currency),
  TotalAmount: Shape.optional($Currency),
  SellerSKU: Shape.optional(Shape.String),
  FnSKU: Shape.optional(Shape.String),
  ProductDescription: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  TransactionNumber: Shape.optional(Shape.String)
}))
export const AdjustmentItem: Schemas.Codec<AdjustmentItem> = Schemas.make($AdjustmentItem)

export type AdjustmentItemList = ReadonlyArray<AdjustmentItem>

const $AdjustmentItemList: Shape.Shape = Shape.define(() => Shape.Array($AdjustmentItem))
export const AdjustmentItemList: Schemas.Codec<AdjustmentItemList> = Schemas.make($AdjustmentItemList)

export interface AffordabilityExpenseEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly TransactionType?: "Charge" | "Refund" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly BaseExpense?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxTypeCGST: Currency
  /** An amount with its currency. */
  readonly TaxTypeSGST: Currency
  /** An amount with its currency. */
  readonly TaxTypeIGST: Currency
  /** An amount with its currency. */
  readonly TotalExpense?: Currency | undefined
}

const $AffordabilityExpenseEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  MarketplaceId: Shape.optional(Shape.String),
  TransactionType: Shape.optional(Shape.String),
  BaseExpense: Shape.optional($Currency),
  TaxTypeCGST: $Currency,
  TaxTypeSGST: $Currency,
  TaxTypeIGST: $Currency,
  TotalExpense: Shape.optional($Currency)
}))
export const AffordabilityExpenseEvent: Schemas.Codec<AffordabilityExpenseEvent> = Schemas.make(
  $AffordabilityExpenseEvent
)

export type AffordabilityExpenseEventList = ReadonlyArray<AffordabilityExpenseEvent>

const $AffordabilityExpenseEventList: Shape.Shape = Shape.define(() => Shape.Array($AffordabilityExpenseEvent))
export const AffordabilityExpenseEventList: Schemas.Codec<AffordabilityExpenseEventList> = Schemas.make(
  $AffordabilityExpenseEventList
)

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

export interface ChargeComponent {
  readonly ChargeType?: string | undefined
  /** An amount with its currency. */
  readonly ChargeAmount?: Currency | undefined
}

const $ChargeComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  ChargeType: Shape.optional(Shape.String),
  ChargeAmount: Shape.optional($Currency)
}))
export const ChargeComponent: Schemas.Codec<ChargeComponent> = Schemas.make($ChargeComponent)

export type ChargeComponentList = ReadonlyArray<ChargeComponent>

const $ChargeComponentList: Shape.Shape = Shape.define(() => Shape.Array($ChargeComponent))
export const ChargeComponentList: Schemas.Codec<ChargeComponentList> = Schemas.make($ChargeComponentList)

export interface ChargeInstrument {
  readonly Description?: string | undefined
  readonly Tail?: string | undefined
  /** An amount with its currency. */
  readonly Amount?: Currency | undefined
}

const $ChargeInstrument: Shape.Shape = Shape.define(() => Shape.Struct({
  Description: Shape.optional(Shape.String),
  Tail: Shape.optional(Shape.String),
  Amount: Shape.optional($Currency)
}))
export const ChargeInstrument: Schemas.Codec<ChargeInstrument> = Schemas.make($ChargeInstrument)

export type ChargeInstrumentList = ReadonlyArray<ChargeInstrument>

const $ChargeInstrumentList: Shape.Shape = Shape.define(() => Shape.Array($ChargeInstrument))
export const ChargeInstrumentList: Schemas.Codec<ChargeInstrumentList> = Schemas.make($ChargeInstrumentList)

export interface ChargeRefundEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly ReasonCode?: "SubscriptionFeeCorrection" | (string & {}) | undefined
  readonly ReasonCodeDescription?: string | undefined
  readonly ChargeRefundTransactions?: ChargeRefundTransactions | undefined
}

const $ChargeRefundEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  ReasonCode: Shape.optional(Shape.String),
  ReasonCodeDescription: Shape.optional(Shape.String),
  ChargeRefundTransactions: Shape.optional($ChargeRefundTransactions)
}))
export const ChargeRefundEvent: Schemas.Codec<ChargeRefundEvent> = Schemas.make($ChargeRefundEvent)

export type ChargeRefundEventList = ReadonlyArray<ChargeRefundEvent>

const $ChargeRefundEventList: Shape.Shape = Shape.define(() => Shape.Array($ChargeRefundEvent))
export const ChargeRefundEventList: Schemas.Codec<ChargeRefundEventList> = Schemas.make($ChargeRefundEventList)

export interface ChargeRefundTransaction {
  /** An amount with its currency. */
  readonly ChargeAmount?: Currency | undefined
  readonly ChargeType?: string | undefined
}

const $ChargeRefundTransaction: Shape.Shape = Shape.define(() => Shape.Struct({
  ChargeAmount: Shape.optional($Currency),
  ChargeType: Shape.optional(Shape.String)
}))
export const ChargeRefundTransaction: Schemas.Codec<ChargeRefundTransaction> = Schemas.make($ChargeRefundTransaction)

export type ChargeRefundTransactions = ReadonlyArray<ChargeRefundTransaction>

const $ChargeRefundTransactions: Shape.Shape = Shape.define(() => Shape.Array($ChargeRefundTransaction))
export const ChargeRefundTransactions: Schemas.Codec<ChargeRefundTransactions> = Schemas.make($ChargeRefundTransactions)

export interface CouponPaymentEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly CouponId?: string | undefined
  readonly SellerCouponDescription?: string | undefined
  /** A whole number. */
  readonly ClipOrRedemptionCount?: number | undefined
  readonly PaymentEventId?: string | undefined
  readonly FeeComponent?: FeeComponent | undefined
  readonly ChargeComponent?: ChargeComponent | undefined
  /** An amount with its currency. */
  readonly TotalAmount?: Currency | undefined
}

const $CouponPaymentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  CouponId: Shape.optional(Shape.String),
  SellerCouponDescription: Shape.optional(Shape.String),
  ClipOrRedemptionCount: Shape.optional(Shape.Number),
  PaymentEventId: Shape.optional(Shape.String),
  FeeComponent: Shape.optional($FeeComponent),
  ChargeComponent: Shape.optional($ChargeComponent),
  TotalAmount: Shape.optional($Currency)
}))
export const CouponPaymentEvent: Schemas.Codec<CouponPaymentEvent> = Schemas.make($CouponPaymentEvent)

export type CouponPaymentEventList = ReadonlyArray<CouponPaymentEvent>

const $CouponPaymentEventList: Shape.Shape = Shape.define(() => Shape.Array($CouponPaymentEvent))
export const CouponPaymentEventList: Schemas.Codec<CouponPaymentEventList> = Schemas.make($CouponPaymentEventList)

/** An amount with its currency. */
export interface Currency {
  /** A currency, ISO 4217: `USD`. */
  readonly CurrencyCode?: string | undefined
  readonly CurrencyAmount?: BigDecimal | undefined
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.optional(Shape.String),
  CurrencyAmount: Shape.optional($BigDecimal)
}))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

/** ISO 8601. */
export type Date = string

const $Date: Shape.Shape = Shape.define(() => Shape.String)
export const Date: Schemas.Codec<Date> = Schemas.make($Date)

export interface DebtRecoveryEvent {
  readonly DebtRecoveryType?: "DebtPayment" | "DebtPaymentFailure" | "DebtAdjustment" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly RecoveryAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly OverPaymentCredit?: Currency | undefined
  readonly DebtRecoveryItemList?: DebtRecoveryItemList | undefined
  readonly ChargeInstrumentList?: ChargeInstrumentList | undefined
}

const $DebtRecoveryEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  DebtRecoveryType: Shape.optional(Shape.String),
  RecoveryAmount: Shape.optional($Currency),
  OverPaymentCredit: Shape.optional($Currency),
  DebtRecoveryItemList: Shape.optional($DebtRecoveryItemList),
  ChargeInstrumentList: Shape.optional($ChargeInstrumentList)
}))
export const DebtRecoveryEvent: Schemas.Codec<DebtRecoveryEvent> = Schemas.make($DebtRecoveryEvent)

export type DebtRecoveryEventList = ReadonlyArray<DebtRecoveryEvent>

const $DebtRecoveryEventList: Shape.Shape = Shape.define(() => Shape.Array($DebtRecoveryEvent))
export const DebtRecoveryEventList: Schemas.Codec<DebtRecoveryEventList> = Schemas.make($DebtRecoveryEventList)

export interface DebtRecoveryItem {
  /** An amount with its currency. */
  readonly RecoveryAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly OriginalAmount?: Currency | undefined
  /** ISO 8601. */
  readonly GroupBeginDate?: Date | undefined
  /** ISO 8601. */
  readonly GroupEndDate?: Date | undefined
}

const $DebtRecoveryItem: Shape.Shape = Shape.define(() => Shape.Struct({
  RecoveryAmount: Shape.optional($Currency),
  OriginalAmount: Shape.optional($Currency),
  GroupBeginDate: Shape.optional($Date),
  GroupEndDate: Shape.optional($Date)
}))
export const DebtRecoveryItem: Schemas.Codec<DebtRecoveryItem> = Schemas.make($DebtRecoveryItem)

export type DebtRecoveryItemList = ReadonlyArray<DebtRecoveryItem>

const $DebtRecoveryItemList: Shape.Shape = Shape.define(() => Shape.Array($DebtRecoveryItem))
export const DebtRecoveryItemList: Schemas.Codec<DebtRecoveryItemList> = Schemas.make($DebtRecoveryItemList)

export interface DirectPayment {
  readonly DirectPaymentType?: "StoredValueCardRevenue" | "StoredValueCardRefund" | "PrivateLabelCreditCardRevenue" | "PrivateLabelCreditCardRefund" | "CollectOnDeliveryRevenue" | "CollectOnDeliveryRefund" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly DirectPaymentAmount?: Currency | undefined
}

const $DirectPayment: Shape.Shape = Shape.define(() => Shape.Struct({
  DirectPaymentType: Shape.optional(Shape.String),
  DirectPaymentAmount: Shape.optional($Currency)
}))
export const DirectPayment: Schemas.Codec<DirectPayment> = Schemas.make($DirectPayment)

export type DirectPaymentList = ReadonlyArray<DirectPayment>

const $DirectPaymentList: Shape.Shape = Shape.define(() => Shape.Array($DirectPayment))
export const DirectPaymentList: Schemas.Codec<DirectPaymentList> = Schemas.make($DirectPaymentList)

export type FailedAdhocDisbursementEventList = ReadonlyArray<FailedAdhocDisbursementEvent>

const $FailedAdhocDisbursementEventList: Shape.Shape = Shape.define(() => Shape.Array($FailedAdhocDisbursementEvent))
export const FailedAdhocDisbursementEventList: Schemas.Codec<FailedAdhocDisbursementEventList> = Schemas.make(
  $FailedAdhocDisbursementEventList
)

export interface FailedAdhocDisbursementEvent {
  readonly FundsTransfersType?: "Refund" | (string & {}) | undefined
  readonly TransferId?: string | undefined
  readonly DisbursementId?: string | undefined
  readonly PaymentDisbursementType?: "CREDIT_CARD" | (string & {}) | undefined
  readonly Status?: "HARD_DECLINED" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly TransferAmount?: Currency | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
}

const $FailedAdhocDisbursementEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  FundsTransfersType: Shape.optional(Shape.String),
  TransferId: Shape.optional(Shape.String),
  DisbursementId: Shape.optional(Shape.String),
  PaymentDisbursementType: Shape.optional(Shape.String),
  Status: Shape.optional(Shape.String),
  TransferAmount: Shape.optional($Currency),
  PostedDate: Shape.optional($Date)
}))
export const FailedAdhocDisbursementEvent: Schemas.Codec<FailedAdhocDisbursementEvent> = Schemas.make(
  $FailedAdhocDisbursementEvent
)

export interface FBALiquidationEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly OriginalRemovalOrderId?: string | undefined
  /** An amount with its currency. */
  readonly LiquidationProceedsAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly LiquidationFeeAmount?: Currency | undefined
}

const $FBALiquidationEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  OriginalRemovalOrderId: Shape.optional(Shape.String),
  LiquidationProceedsAmount: Shape.optional($Currency),
  LiquidationFeeAmount: Shape.optional($Currency)
}))
export const FBALiquidationEvent: Schemas.Codec<FBALiquidationEvent> = Schemas.make($FBALiquidationEvent)

export type FBALiquidationEventList = ReadonlyArray<FBALiquidationEvent>

const $FBALiquidationEventList: Shape.Shape = Shape.define(() => Shape.Array($FBALiquidationEvent))
export const FBALiquidationEventList: Schemas.Codec<FBALiquidationEventList> = Schemas.make($FBALiquidationEventList)

export interface FeeComponent {
  readonly FeeType?: string | undefined
  /** An amount with its currency. */
  readonly FeeAmount?: Currency | undefined
}

const $FeeComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  FeeType: Shape.optional(Shape.String),
  FeeAmount: Shape.optional($Currency)
}))
export const FeeComponent: Schemas.Codec<FeeComponent> = Schemas.make($FeeComponent)

export type FeeComponentList = ReadonlyArray<FeeComponent>

const $FeeComponentList: Shape.Shape = Shape.define(() => Shape.Array($FeeComponent))
export const FeeComponentList: Schemas.Codec<FeeComponentList> = Schemas.make($FeeComponentList)

export interface FinancialEventGroup {
  readonly FinancialEventGroupId?: string | undefined
  readonly ProcessingStatus?: "Open" | "Closed" | (string & {}) | undefined
  readonly FundTransferStatus?: string | undefined
  /** An amount with its currency. */
  readonly OriginalTotal?: Currency | undefined
  /** An amount with its currency. */
  readonly ConvertedTotal?: Currency | undefined
  /** ISO 8601. */
  readonly FundTransferDate?: Date | undefined
  readonly TraceId?: string | undefined
  readonly AccountTail?: string | undefined
  /** An amount with its currency. */
  readonly BeginningBalance?: Currency | undefined
  /** ISO 8601. */
  readonly FinancialEventGroupStart?: Date | undefined
  /** ISO 8601. */
  readonly FinancialEventGroupEnd?: Date | undefined
}

const $FinancialEventGroup: Shape.Shape = Shape.define(() => Shape.Struct({
  FinancialEventGroupId: Shape.optional(Shape.String),
  ProcessingStatus: Shape.optional(Shape.String),
  FundTransferStatus: Shape.optional(Shape.String),
  OriginalTotal: Shape.optional($Currency),
  ConvertedTotal: Shape.optional($Currency),
  FundTransferDate: Shape.optional($Date),
  TraceId: Shape.optional(Shape.String),
  AccountTail: Shape.optional(Shape.String),
  BeginningBalance: Shape.optional($Currency),
  FinancialEventGroupStart: Shape.optional($Date),
  FinancialEventGroupEnd: Shape.optional($Date)
}))
export const FinancialEventGroup: Schemas.Codec<FinancialEventGroup> = Schemas.make($FinancialEventGroup)

export type FinancialEventGroupList = ReadonlyArray<FinancialEventGroup>

const $FinancialEventGroupList: Shape.Shape = Shape.define(() => Shape.Array($FinancialEventGroup))
export const FinancialEventGroupList: Schemas.Codec<FinancialEventGroupList> = Schemas.make($FinancialEventGroupList)

export interface FinancialEvents {
  readonly ShipmentEventList?: ShipmentEventList | undefined
  readonly ShipmentSettleEventList?: ShipmentSettleEventList | undefined
  readonly RefundEventList?: ShipmentEventList | undefined
  readonly GuaranteeClaimEventList?: ShipmentEventList | undefined
  readonly EBTRefundReimbursementOnlyEventList?: EBTRefundReimbursementOnlyEventList | undefined
  readonly ChargebackEventList?: ShipmentEventList | undefined
  readonly PayWithAmazonEventList?: PayWithAmazonEventList | undefined
  readonly ServiceProviderCreditEventList?: SolutionProviderCreditEventList | undefined
  readonly RetrochargeEventList?: RetrochargeEventList | undefined
  readonly RentalTransactionEventList?: RentalTransactionEventList | undefined
  readonly ProductAdsPaymentEventList?: ProductAdsPaymentEventList | undefined
  readonly ServiceFeeEventList?: ServiceFeeEventList | undefined
  readonly SellerDealPaymentEventList?: SellerDealPaymentEventList | undefined
  readonly DebtRecoveryEventList?: DebtRecoveryEventList | undefined
  readonly LoanServicingEventList?: LoanServicingEventList | undefined
  readonly AdjustmentEventList?: AdjustmentEventList | undefined
  readonly SAFETReimbursementEventList?: SAFETReimbursementEventList | undefined
  readonly SellerReviewEnrollmentPaymentEventList?: SellerReviewEnrollmentPaymentEventList | undefined
  readonly FBALiquidationEventList?: FBALiquidationEventList | undefined
  readonly CouponPaymentEventList?: CouponPaymentEventList | undefined
  readonly ImagingServicesFeeEventList?: ImagingServicesFeeEventList | undefined
  readonly NetworkComminglingTransactionEventList?: NetworkComminglingTransactionEventList | undefined
  readonly AffordabilityExpenseEventList?: AffordabilityExpenseEventList | undefined
  readonly AffordabilityExpenseReversalEventList?: AffordabilityExpenseEventList | undefined
  readonly RemovalShipmentEventList?: RemovalShipmentEventList | undefined
  readonly RemovalShipmentAdjustmentEventList?: RemovalShipmentAdjustmentEventList | undefined
  readonly TrialShipmentEventList?: TrialShipmentEventList | undefined
  readonly TDSReimbursementEventList?: TDSReimbursementEventList | undefined
  readonly AdhocDisbursementEventList?: AdhocDisbursementEventList | undefined
  readonly TaxWithholdingEventList?: TaxWithholdingEventList | undefined
  readonly ChargeRefundEventList?: ChargeRefundEventList | undefined
  readonly FailedAdhocDisbursementEventList?: FailedAdhocDisbursementEventList | undefined
  readonly ValueAddedServiceChargeEventList?: ValueAddedServiceChargeEventList | undefined
  readonly CapacityReservationBillingEventList?: CapacityReservationBillingEventList | undefined
}

const $FinancialEvents: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentEventList: Shape.optional($ShipmentEventList),
  ShipmentSettleEventList: Shape.optional($ShipmentSettleEventList),
  RefundEventList: Shape.optional($ShipmentEventList),
  GuaranteeClaimEventList: Shape.optional($ShipmentEventList),
  EBTRefundReimbursementOnlyEventList: Shape.optional($EBTRefundReimbursementOnlyEventList),
  ChargebackEventList: Shape.optional($ShipmentEventList),
  PayWithAmazonEventList: Shape.optional($PayWithAmazonEventList),
  ServiceProviderCreditEventList: Shape.optional($SolutionProviderCreditEventList),
  RetrochargeEventList: Shape.optional($RetrochargeEventList),
  RentalTransactionEventList: Shape.optional($RentalTransactionEventList),
  ProductAdsPaymentEventList: Shape.optional($ProductAdsPaymentEventList),
  ServiceFeeEventList: Shape.optional($ServiceFeeEventList),
  SellerDealPaymentEventList: Shape.optional($SellerDealPaymentEventList),
  DebtRecoveryEventList: Shape.optional($DebtRecoveryEventList),
  LoanServicingEventList: Shape.optional($LoanServicingEventList),
  AdjustmentEventList: Shape.optional($AdjustmentEventList),
  SAFETReimbursementEventList: Shape.optional($SAFETReimbursementEventList),
  SellerReviewEnrollmentPaymentEventList: Shape.optional($SellerReviewEnrollmentPaymentEventList),
  FBALiquidationEventList: Shape.optional($FBALiquidationEventList),
  CouponPaymentEventList: Shape.optional($CouponPaymentEventList),
  ImagingServicesFeeEventList: Shape.optional($ImagingServicesFeeEventList),
  NetworkComminglingTransactionEventList: Shape.optional($NetworkComminglingTransactionEventList),
  AffordabilityExpenseEventList: Shape.optional($AffordabilityExpenseEventList),
  AffordabilityExpenseReversalEventList: Shape.optional($AffordabilityExpenseEventList),
  RemovalShipmentEventList: Shape.optional($RemovalShipmentEventList),
  RemovalShipmentAdjustmentEventList: Shape.optional($RemovalShipmentAdjustmentEventList),
  TrialShipmentEventList: Shape.optional($TrialShipmentEventList),
  TDSReimbursementEventList: Shape.optional($TDSReimbursementEventList),
  AdhocDisbursementEventList: Shape.optional($AdhocDisbursementEventList),
  TaxWithholdingEventList: Shape.optional($TaxWithholdingEventList),
  ChargeRefundEventList: Shape.optional($ChargeRefundEventList),
  FailedAdhocDisbursementEventList: Shape.optional($FailedAdhocDisbursementEventList),
  ValueAddedServiceChargeEventList: Shape.optional($ValueAddedServiceChargeEventList),
  CapacityReservationBillingEventList: Shape.optional($CapacityReservationBillingEventList)
}))
export const FinancialEvents: Schemas.Codec<FinancialEvents> = Schemas.make($FinancialEvents)

export interface ImagingServicesFeeEvent {
  readonly ImagingRequestBillingItemID?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly FeeList?: FeeComponentList | undefined
}

const $ImagingServicesFeeEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  ImagingRequestBillingItemID: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  FeeList: Shape.optional($FeeComponentList)
}))
export const ImagingServicesFeeEvent: Schemas.Codec<ImagingServicesFeeEvent> = Schemas.make($ImagingServicesFeeEvent)

export type ImagingServicesFeeEventList = ReadonlyArray<ImagingServicesFeeEvent>

const $ImagingServicesFeeEventList: Shape.Shape = Shape.define(() => Shape.Array($ImagingServicesFeeEvent))
export const ImagingServicesFeeEventList: Schemas.Codec<ImagingServicesFeeEventList> = Schemas.make(
  $ImagingServicesFeeEventList
)

export interface ListFinancialEventGroupsPayload {
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
  readonly FinancialEventGroupList?: FinancialEventGroupList | undefined
}

const $ListFinancialEventGroupsPayload: Shape.Shape = Shape.define(() => Shape.Struct({
  NextToken: Shape.optional(Shape.String),
  FinancialEventGroupList: Shape.optional($FinancialEventGroupList)
}))
export const ListFinancialEventGroupsPayload: Schemas.Codec<ListFinancialEventGroupsPayload> = Schemas.make(
  $ListFinancialEventGroupsPayload
)

export interface ListFinancialEventGroupsResponse {
  readonly payload?: ListFinancialEventGroupsPayload | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ListFinancialEventGroupsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ListFinancialEventGroupsPayload),
  errors: Shape.optional($ErrorList)
}))
export const ListFinancialEventGroupsResponse: Schemas.Codec<ListFinancialEventGroupsResponse> = Schemas.make(
  $ListFinancialEventGroupsResponse
)

export interface ListFinancialEventsPayload {
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
  readonly FinancialEvents?: FinancialEvents | undefined
}

const $ListFinancialEventsPayload: Shape.Shape = Shape.define(() => Shape.Struct({
  NextToken: Shape.optional(Shape.String),
  FinancialEvents: Shape.optional($FinancialEvents)
}))
export const ListFinancialEventsPayload: Schemas.Codec<ListFinancialEventsPayload> = Schemas.make(
  $ListFinancialEventsPayload
)

export interface ListFinancialEventsResponse {
  readonly payload?: ListFinancialEventsPayload | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $ListFinancialEventsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ListFinancialEventsPayload),
  errors: Shape.optional($ErrorList)
}))
export const ListFinancialEventsResponse: Schemas.Codec<ListFinancialEventsResponse> = Schemas.make(
  $ListFinancialEventsResponse
)

export interface LoanServicingEvent {
  /** An amount with its currency. */
  readonly LoanAmount?: Currency | undefined
  readonly SourceBusinessEventType?: "LoanAdvance" | "LoanPayment" | "LoanRefund" | (string & {}) | undefined
}

const $LoanServicingEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  LoanAmount: Shape.optional($Currency),
  SourceBusinessEventType: Shape.optional(Shape.String)
}))
export const LoanServicingEvent: Schemas.Codec<LoanServicingEvent> = Schemas.make($LoanServicingEvent)

export type LoanServicingEventList = ReadonlyArray<LoanServicingEvent>

const $LoanServicingEventList: Shape.Shape = Shape.define(() => Shape.Array($LoanServicingEvent))
export const LoanServicingEventList: Schemas.Codec<LoanServicingEventList> = Schemas.make($LoanServicingEventList)

export interface NetworkComminglingTransactionEvent {
  readonly TransactionType?: "NetCo" | "ComminglingVAT" | (string & {}) | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly NetCoTransactionID?: string | undefined
  readonly SwapReason?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  /** An amount with its currency. */
  readonly TaxExclusiveAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxAmount?: Currency | undefined
}

const $NetworkComminglingTransactionEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  TransactionType: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  NetCoTransactionID: Shape.optional(Shape.String),
  SwapReason: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  MarketplaceId: Shape.optional(Shape.String),
  TaxExclusiveAmount: Shape.optional($Currency),
  TaxAmount: Shape.optional($Currency)
}))
export const NetworkComminglingTransactionEvent: Schemas.Codec<NetworkComminglingTransactionEvent> = Schemas.make(
  $NetworkComminglingTransactionEvent
)

export type NetworkComminglingTransactionEventList = ReadonlyArray<NetworkComminglingTransactionEvent>

const $NetworkComminglingTransactionEventList: Shape.Shape = Shape.define(() =>
  Shape.Array($NetworkComminglingTransactionEvent)
)
export const NetworkComminglingTransactionEventList: Schemas.Codec<NetworkComminglingTransactionEventList> = Schemas.make(
  $NetworkComminglingTransactionEventList
)

export interface PayWithAmazonEvent {
  /** The seller's number of the order. */
  readonly SellerOrderId?: string | undefined
  /** ISO 8601. */
  readonly TransactionPostedDate?: Date | undefined
  readonly BusinessObjectType?: string | undefined
  readonly SalesChannel?: string | undefined
  readonly Charge?: ChargeComponent | undefined
  readonly FeeList?: FeeComponentList | undefined
  readonly PaymentAmountType?: "Sales" | (string & {}) | undefined
  readonly AmountDescription?: string | undefined
  readonly FulfillmentChannel?: "AFN" | "MFN" | (string & {}) | undefined
  readonly StoreName?: string | undefined
}

const $PayWithAmazonEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerOrderId: Shape.optional(Shape.String),
  TransactionPostedDate: Shape.optional($Date),
  BusinessObjectType: Shape.optional(Shape.String),
  SalesChannel: Shape.optional(Shape.String),
  Charge: Shape.optional($ChargeComponent),
  FeeList: Shape.optional($FeeComponentList),
  PaymentAmountType: Shape.optional(Shape.String),
  AmountDescription: Shape.optional(Shape.String),
  FulfillmentChannel: Shape.optional(Shape.String),
  StoreName: Shape.optional(Shape.String)
}))
export const PayWithAmazonEvent: Schemas.Codec<PayWithAmazonEvent> = Schemas.make($PayWithAmazonEvent)

export type PayWithAmazonEventList = ReadonlyArray<PayWithAmazonEvent>

const $PayWithAmazonEventList: Shape.Shape = Shape.define(() => Shape.Array($PayWithAmazonEvent))
export const PayWithAmazonEventList: Schemas.Codec<PayWithAmazonEventList> = Schemas.make($PayWithAmazonEventList)

export interface ProductAdsPaymentEvent {
  /** ISO 8601. */
  readonly postedDate?: Date | undefined
  readonly transactionType?: "charge" | "refund" | (string & {}) | undefined
  readonly invoiceId?: string | undefined
  /** An amount with its currency. */
  readonly baseValue?: Currency | undefined
  /** An amount with its currency. */
  readonly taxValue?: Currency | undefined
  /** An amount with its currency. */
  readonly transactionValue?: Currency | undefined
}

const $ProductAdsPaymentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  postedDate: Shape.optional($Date),
  transactionType: Shape.optional(Shape.String),
  invoiceId: Shape.optional(Shape.String),
  baseValue: Shape.optional($Currency),
  taxValue: Shape.optional($Currency),
  transactionValue: Shape.optional($Currency)
}))
export const ProductAdsPaymentEvent: Schemas.Codec<ProductAdsPaymentEvent> = Schemas.make($ProductAdsPaymentEvent)

export type ProductAdsPaymentEventList = ReadonlyArray<ProductAdsPaymentEvent>

const $ProductAdsPaymentEventList: Shape.Shape = Shape.define(() => Shape.Array($ProductAdsPaymentEvent))
export const ProductAdsPaymentEventList: Schemas.Codec<ProductAdsPaymentEventList> = Schemas.make(
  $ProductAdsPaymentEventList
)

export interface Promotion {
  readonly PromotionType?: string | undefined
  /** From `searchPromotions`. */
  readonly PromotionId?: string | undefined
  /** An amount with its currency. */
  readonly PromotionAmount?: Currency | undefined
}

const $Promotion: Shape.Shape = Shape.define(() => Shape.Struct({
  PromotionType: Shape.optional(Shape.String),
  PromotionId: Shape.optional(Shape.String),
  PromotionAmount: Shape.optional($Currency)
}))
export const Promotion: Schemas.Codec<Promotion> = Schemas.make($Promotion)

export type PromotionList = ReadonlyArray<Promotion>

const $PromotionList: Shape.Shape = Shape.define(() => Shape.Array($Promotion))
export const PromotionList: Schemas.Codec<PromotionList> = Schemas.make($PromotionList)

export interface RemovalShipmentEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly MerchantOrderId?: string | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly OrderId?: string | undefined
  readonly TransactionType?: "WHOLESALE_LIQUIDATION" | (string & {}) | undefined
  readonly StoreName?: string | undefined
  readonly RemovalShipmentItemList?: RemovalShipmentItemList | undefined
}

const $RemovalShipmentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  MerchantOrderId: Shape.optional(Shape.String),
  OrderId: Shape.optional(Shape.String),
  TransactionType: Shape.optional(Shape.String),
  StoreName: Shape.optional(Shape.String),
  RemovalShipmentItemList: Shape.optional($RemovalShipmentItemList)
}))
export const RemovalShipmentEvent: Schemas.Codec<RemovalShipmentEvent> = Schemas.make($RemovalShipmentEvent)

export type RemovalShipmentEventList = ReadonlyArray<RemovalShipmentEvent>

const $RemovalShipmentEventList: Shape.Shape = Shape.define(() => Shape.Array($RemovalShipmentEvent))
export const RemovalShipmentEventList: Schemas.Codec<RemovalShipmentEventList> = Schemas.make($RemovalShipmentEventList)

export interface RemovalShipmentItem {
  readonly RemovalShipmentItemId?: string | undefined
  readonly TaxCollectionModel?: "MarketplaceFacilitator" | "Standard" | (string & {}) | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly FulfillmentNetworkSKU?: string | undefined
  /** A whole number. */
  readonly Quantity?: number | undefined
  /** An amount with its currency. */
  readonly Revenue?: Currency | undefined
  /** An amount with its currency. */
  readonly FeeAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxWithheld?: Currency | undefined
}

const $RemovalShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  RemovalShipmentItemId: Shape.optional(Shape.String),
  TaxCollectionModel: Shape.optional(Shape.String),
  FulfillmentNetworkSKU: Shape.optional(Shape.String),
  Quantity: Shape.optional(Shape.Number),
  Revenue: Shape.optional($Currency),
  FeeAmount: Shape.optional($Currency),
  TaxAmount: Shape.optional($Currency),
  TaxWithheld: Shape.optional($Currency)
}))
export const RemovalShipmentItem: Schemas.Codec<RemovalShipmentItem> = Schemas.make($RemovalShipmentItem)

export type RemovalShipmentItemList = ReadonlyArray<RemovalShipmentItem>

const $RemovalShipmentItemList: Shape.Shape = Shape.define(() => Shape.Array($RemovalShipmentItem))
export const RemovalShipmentItemList: Schemas.Codec<RemovalShipmentItemList> = Schemas.make($RemovalShipmentItemList)

export interface RemovalShipmentAdjustmentEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly AdjustmentEventId?: string | undefined
  readonly MerchantOrderId?: string | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly OrderId?: string | undefined
  readonly TransactionType?: "WHOLESALE_LIQUIDATION" | (string & {}) | undefined
  readonly RemovalShipmentItemAdjustmentList?: ReadonlyArray<RemovalShipmentItemAdjustment> | undefined
}

const $RemovalShipmentAdjustmentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  AdjustmentEventId: Shape.optional(Shape.String),
  MerchantOrderId: Shape.optional(Shape.String),
  OrderId: Shape.optional(Shape.String),
  TransactionType: Shape.optional(Shape.String),
  RemovalShipmentItemAdjustmentList: Shape.optional(Shape.Array($RemovalShipmentItemAdjustment))
}))
export const RemovalShipmentAdjustmentEvent: Schemas.Codec<RemovalShipmentAdjustmentEvent> = Schemas.make(
  $RemovalShipmentAdjustmentEvent
)

export type RemovalShipmentAdjustmentEventList = ReadonlyArray<RemovalShipmentAdjustmentEvent>

const $RemovalShipmentAdjustmentEventList: Shape.Shape = Shape.define(() =>
  Shape.Array($RemovalShipmentAdjustmentEvent)
)
export const RemovalShipmentAdjustmentEventList: Schemas.Codec<RemovalShipmentAdjustmentEventList> = Schemas.make(
  $RemovalShipmentAdjustmentEventList
)

export interface RemovalShipmentItemAdjustment {
  readonly RemovalShipmentItemId?: string | undefined
  readonly TaxCollectionModel?: "MarketplaceFacilitator" | "Standard" | (string & {}) | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly FulfillmentNetworkSKU?: string | undefined
  /** A whole number. */
  readonly AdjustedQuantity?: number | undefined
  /** An amount with its currency. */
  readonly RevenueAdjustment?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxAmountAdjustment?: Currency | undefined
  /** An amount with its currency. */
  readonly TaxWithheldAdjustment?: Currency | undefined
}

const $RemovalShipmentItemAdjustment: Shape.Shape = Shape.define(() => Shape.Struct({
  RemovalShipmentItemId: Shape.optional(Shape.String),
  TaxCollectionModel: Shape.optional(Shape.String),
  FulfillmentNetworkSKU: Shape.optional(Shape.String),
  AdjustedQuantity: Shape.optional(Shape.Number),
  RevenueAdjustment: Shape.optional($Currency),
  TaxAmountAdjustment: Shape.optional($Currency),
  TaxWithheldAdjustment: Shape.optional($Currency)
}))
export const RemovalShipmentItemAdjustment: Schemas.Codec<RemovalShipmentItemAdjustment> = Schemas.make(
  $RemovalShipmentItemAdjustment
)

export interface RentalTransactionEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  readonly RentalEventType?: "RentalCustomerPayment-Buyout" | "RentalCustomerPayment-Extension" | "RentalCustomerRefund-Buyout" | "RentalCustomerRefund-Extension" | "RentalHandlingFee" | "RentalChargeFailureReimbursement" | "RentalLostItemReimbursement" | (string & {}) | undefined
  /** In days. A whole number. */
  readonly ExtensionLength?: number | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly RentalChargeList?: ChargeComponentList | undefined
  readonly RentalFeeList?: FeeComponentList | undefined
  readonly MarketplaceName?: string | undefined
  /** An amount with its currency. */
  readonly RentalInitialValue?: Currency | undefined
  /** An amount with its currency. */
  readonly RentalReimbursement?: Currency | undefined
  readonly RentalTaxWithheldList?: TaxWithheldComponentList | undefined
}

const $RentalTransactionEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.optional(Shape.String),
  RentalEventType: Shape.optional(Shape.String),
  ExtensionLength: Shape.optional(Shape.Number),
  PostedDate: Shape.optional($Date),
  RentalChargeList: Shape.optional($ChargeComponentList),
  RentalFeeList: Shape.optional($FeeComponentList),
  MarketplaceName: Shape.optional(Shape.String),
  RentalInitialValue: Shape.optional($Currency),
  RentalReimbursement: Shape.optional($Currency),
  RentalTaxWithheldList: Shape.optional($TaxWithheldComponentList)
}))
export const RentalTransactionEvent: Schemas.Codec<RentalTransactionEvent> = Schemas.make($RentalTransactionEvent)

export type RentalTransactionEventList = ReadonlyArray<RentalTransactionEvent>

const $RentalTransactionEventList: Shape.Shape = Shape.define(() => Shape.Array($RentalTransactionEvent))
export const RentalTransactionEventList: Schemas.Codec<RentalTransactionEventList> = Schemas.make(
  $RentalTransactionEventList
)

export interface RetrochargeEvent {
  readonly RetrochargeEventType?: "Retrocharge" | "RetrochargeReversal" | (string & {}) | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  /** An amount with its currency. */
  readonly BaseTax?: Currency | undefined
  /** An amount with its currency. */
  readonly ShippingTax?: Currency | undefined
  readonly MarketplaceName?: string | undefined
  readonly RetrochargeTaxWithheldList?: TaxWithheldComponentList | undefined
}

const $RetrochargeEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  RetrochargeEventType: Shape.optional(Shape.String),
  AmazonOrderId: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  BaseTax: Shape.optional($Currency),
  ShippingTax: Shape.optional($Currency),
  MarketplaceName: Shape.optional(Shape.String),
  RetrochargeTaxWithheldList: Shape.optional($TaxWithheldComponentList)
}))
export const RetrochargeEvent: Schemas.Codec<RetrochargeEvent> = Schemas.make($RetrochargeEvent)

export type RetrochargeEventList = ReadonlyArray<RetrochargeEvent>

const $RetrochargeEventList: Shape.Shape = Shape.define(() => Shape.Array($RetrochargeEvent))
export const RetrochargeEventList: Schemas.Codec<RetrochargeEventList> = Schemas.make($RetrochargeEventList)

export interface SAFETReimbursementEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly SAFETClaimId?: string | undefined
  /** An amount with its currency. */
  readonly ReimbursedAmount?: Currency | undefined
  readonly ReasonCode?: string | undefined
  readonly SAFETReimbursementItemList?: SAFETReimbursementItemList | undefined
}

const $SAFETReimbursementEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  SAFETClaimId: Shape.optional(Shape.String),
  ReimbursedAmount: Shape.optional($Currency),
  ReasonCode: Shape.optional(Shape.String),
  SAFETReimbursementItemList: Shape.optional($SAFETReimbursementItemList)
}))
export const SAFETReimbursementEvent: Schemas.Codec<SAFETReimbursementEvent> = Schemas.make($SAFETReimbursementEvent)

export type SAFETReimbursementEventList = ReadonlyArray<SAFETReimbursementEvent>

const $SAFETReimbursementEventList: Shape.Shape = Shape.define(() => Shape.Array($SAFETReimbursementEvent))
export const SAFETReimbursementEventList: Schemas.Codec<SAFETReimbursementEventList> = Schemas.make(
  $SAFETReimbursementEventList
)

export interface SAFETReimbursementItem {
  readonly itemChargeList?: ChargeComponentList | undefined
  readonly productDescription?: string | undefined
  readonly quantity?: string | undefined
}

const $SAFETReimbursementItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemChargeList: Shape.optional($ChargeComponentList),
  productDescription: Shape.optional(Shape.String),
  quantity: Shape.optional(Shape.String)
}))
export const SAFETReimbursementItem: Schemas.Codec<SAFETReimbursementItem> = Schemas.make($SAFETReimbursementItem)

export type SAFETReimbursementItemList = ReadonlyArray<SAFETReimbursementItem>

const $SAFETReimbursementItemList: Shape.Shape = Shape.define(() => Shape.Array($SAFETReimbursementItem))
export const SAFETReimbursementItemList: Schemas.Codec<SAFETReimbursementItemList> = Schemas.make(
  $SAFETReimbursementItemList
)

export interface SellerDealPaymentEvent {
  /** ISO 8601. */
  readonly postedDate?: Date | undefined
  readonly dealId?: string | undefined
  readonly dealDescription?: string | undefined
  readonly eventType?: "SellerDealComplete" | (string & {}) | undefined
  readonly feeType?: "RunLightningDealFee" | (string & {}) | undefined
  /** An amount with its currency. */
  readonly feeAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly taxAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly totalAmount?: Currency | undefined
}

const $SellerDealPaymentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  postedDate: Shape.optional($Date),
  dealId: Shape.optional(Shape.String),
  dealDescription: Shape.optional(Shape.String),
  eventType: Shape.optional(Shape.String),
  feeType: Shape.optional(Shape.String),
  feeAmount: Shape.optional($Currency),
  taxAmount: Shape.optional($Currency),
  totalAmount: Shape.optional($Currency)
}))
export const SellerDealPaymentEvent: Schemas.Codec<SellerDealPaymentEvent> = Schemas.make($SellerDealPaymentEvent)

export type SellerDealPaymentEventList = ReadonlyArray<SellerDealPaymentEvent>

const $SellerDealPaymentEventList: Shape.Shape = Shape.define(() => Shape.Array($SellerDealPaymentEvent))
export const SellerDealPaymentEventList: Schemas.Codec<SellerDealPaymentEventList> = Schemas.make(
  $SellerDealPaymentEventList
)

export interface SellerReviewEnrollmentPaymentEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly EnrollmentId?: string | undefined
  readonly ParentASIN?: string | undefined
  readonly FeeComponent?: FeeComponent | undefined
  readonly ChargeComponent?: ChargeComponent | undefined
  /** An amount with its currency. */
  readonly TotalAmount?: Currency | undefined
}

const $SellerReviewEnrollmentPaymentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  EnrollmentId: Shape.optional(Shape.String),
  ParentASIN: Shape.optional(Shape.String),
  FeeComponent: Shape.optional($FeeComponent),
  ChargeComponent: Shape.optional($ChargeComponent),
  TotalAmount: Shape.optional($Currency)
}))
export const SellerReviewEnrollmentPaymentEvent: Schemas.Codec<SellerReviewEnrollmentPaymentEvent> = Schemas.make(
  $SellerReviewEnrollmentPaymentEvent
)

export type SellerReviewEnrollmentPaymentEventList = ReadonlyArray<SellerReviewEnrollmentPaymentEvent>

const $SellerReviewEnrollmentPaymentEventList: Shape.Shape = Shape.define(() =>
  Shape.Array($SellerReviewEnrollmentPaymentEvent)
)
export const SellerReviewEnrollmentPaymentEventList: Schemas.Codec<SellerReviewEnrollmentPaymentEventList> = Schemas.make(
  $SellerReviewEnrollmentPaymentEventList
)

export interface ServiceFeeEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  readonly FeeReason?: string | undefined
  readonly FeeList?: FeeComponentList | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly FnSKU?: string | undefined
  readonly FeeDescription?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  readonly StoreName?: string | undefined
}

const $ServiceFeeEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.optional(Shape.String),
  FeeReason: Shape.optional(Shape.String),
  FeeList: Shape.optional($FeeComponentList),
  SellerSKU: Shape.optional(Shape.String),
  FnSKU: Shape.optional(Shape.String),
  FeeDescription: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  StoreName: Shape.optional(Shape.String)
}))
export const ServiceFeeEvent: Schemas.Codec<ServiceFeeEvent> = Schemas.make($ServiceFeeEvent)

export type ServiceFeeEventList = ReadonlyArray<ServiceFeeEvent>

const $ServiceFeeEventList: Shape.Shape = Shape.define(() => Shape.Array($ServiceFeeEvent))
export const ServiceFeeEventList: Schemas.Codec<ServiceFeeEventList> = Schemas.make($ServiceFeeEventList)

export interface ShipmentEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  /** The seller's number of the order. */
  readonly SellerOrderId?: string | undefined
  readonly MarketplaceName?: string | undefined
  readonly StoreName?: string | undefined
  readonly OrderChargeList?: ChargeComponentList | undefined
  readonly OrderChargeAdjustmentList?: ChargeComponentList | undefined
  readonly ShipmentFeeList?: FeeComponentList | undefined
  readonly ShipmentFeeAdjustmentList?: FeeComponentList | undefined
  readonly OrderFeeList?: FeeComponentList | undefined
  readonly OrderFeeAdjustmentList?: FeeComponentList | undefined
  readonly DirectPaymentList?: DirectPaymentList | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly ShipmentItemList?: ShipmentItemList | undefined
  readonly ShipmentItemAdjustmentList?: ShipmentItemList | undefined
}

const $ShipmentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.optional(Shape.String),
  SellerOrderId: Shape.optional(Shape.String),
  MarketplaceName: Shape.optional(Shape.String),
  StoreName: Shape.optional(Shape.String),
  OrderChargeList: Shape.optional($ChargeComponentList),
  OrderChargeAdjustmentList: Shape.optional($ChargeComponentList),
  ShipmentFeeList: Shape.optional($FeeComponentList),
  ShipmentFeeAdjustmentList: Shape.optional($FeeComponentList),
  OrderFeeList: Shape.optional($FeeComponentList),
  OrderFeeAdjustmentList: Shape.optional($FeeComponentList),
  DirectPaymentList: Shape.optional($DirectPaymentList),
  PostedDate: Shape.optional($Date),
  ShipmentItemList: Shape.optional($ShipmentItemList),
  ShipmentItemAdjustmentList: Shape.optional($ShipmentItemList)
}))
export const ShipmentEvent: Schemas.Codec<ShipmentEvent> = Schemas.make($ShipmentEvent)

export type ShipmentEventList = ReadonlyArray<ShipmentEvent>

const $ShipmentEventList: Shape.Shape = Shape.define(() => Shape.Array($ShipmentEvent))
export const ShipmentEventList: Schemas.Codec<ShipmentEventList> = Schemas.make($ShipmentEventList)

export type ShipmentSettleEventList = ReadonlyArray<ShipmentEvent>

const $ShipmentSettleEventList: Shape.Shape = Shape.define(() => Shape.Array($ShipmentEvent))
export const ShipmentSettleEventList: Schemas.Codec<ShipmentSettleEventList> = Schemas.make($ShipmentSettleEventList)

export interface ShipmentItem {
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's number of the item in the order. */
  readonly OrderItemId?: string | undefined
  readonly OrderAdjustmentItemId?: string | undefined
  /** A whole number. */
  readonly QuantityShipped?: number | undefined
  readonly ItemChargeList?: ChargeComponentList | undefined
  readonly ItemChargeAdjustmentList?: ChargeComponentList | undefined
  readonly ItemFeeList?: FeeComponentList | undefined
  readonly ItemFeeAdjustmentList?: FeeComponentList | undefined
  readonly ItemTaxWithheldList?: TaxWithheldComponentList | undefined
  readonly PromotionList?: PromotionList | undefined
  readonly PromotionAdjustmentList?: PromotionList | undefined
  /** An amount with its currency. */
  readonly CostOfPointsGranted?: Currency | undefined
  /** An amount with its currency. */
  readonly CostOfPointsReturned?: Currency | undefined
}

const $ShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerSKU: Shape.optional(Shape.String),
  OrderItemId: Shape.optional(Shape.String),
  OrderAdjustmentItemId: Shape.optional(Shape.String),
  QuantityShipped: Shape.optional(Shape.Number),
  ItemChargeList: Shape.optional($ChargeComponentList),
  ItemChargeAdjustmentList: Shape.optional($ChargeComponentList),
  ItemFeeList: Shape.optional($FeeComponentList),
  ItemFeeAdjustmentList: Shape.optional($FeeComponentList),
  ItemTaxWithheldList: Shape.optional($TaxWithheldComponentList),
  PromotionList: Shape.optional($PromotionList),
  PromotionAdjustmentList: Shape.optional($PromotionList),
  CostOfPointsGranted: Shape.optional($Currency),
  CostOfPointsReturned: Shape.optional($Currency)
}))
export const ShipmentItem: Schemas.Codec<ShipmentItem> = Schemas.make($ShipmentItem)

export type ShipmentItemList = ReadonlyArray<ShipmentItem>

const $ShipmentItemList: Shape.Shape = Shape.define(() => Shape.Array($ShipmentItem))
export const ShipmentItemList: Schemas.Codec<ShipmentItemList> = Schemas.make($ShipmentItemList)

export interface SolutionProviderCreditEvent {
  readonly ProviderTransactionType?: string | undefined
  /** The seller's number of the order. */
  readonly SellerOrderId?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly MarketplaceCountryCode?: string | undefined
  readonly SellerId?: string | undefined
  readonly SellerStoreName?: string | undefined
  readonly ProviderId?: string | undefined
  readonly ProviderStoreName?: string | undefined
  /** An amount with its currency. */
  readonly TransactionAmount?: Currency | undefined
  /** ISO 8601. */
  readonly TransactionCreationDate?: Date | undefined
}

const $SolutionProviderCreditEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  ProviderTransactionType: Shape.optional(Shape.String),
  SellerOrderId: Shape.optional(Shape.String),
  MarketplaceId: Shape.optional(Shape.String),
  MarketplaceCountryCode: Shape.optional(Shape.String),
  SellerId: Shape.optional(Shape.String),
  SellerStoreName: Shape.optional(Shape.String),
  ProviderId: Shape.optional(Shape.String),
  ProviderStoreName: Shape.optional(Shape.String),
  TransactionAmount: Shape.optional($Currency),
  TransactionCreationDate: Shape.optional($Date)
}))
export const SolutionProviderCreditEvent: Schemas.Codec<SolutionProviderCreditEvent> = Schemas.make(
  $SolutionProviderCreditEvent
)

export type SolutionProviderCreditEventList = ReadonlyArray<SolutionProviderCreditEvent>

const $SolutionProviderCreditEventList: Shape.Shape = Shape.define(() => Shape.Array($SolutionProviderCreditEvent))
export const SolutionProviderCreditEventList: Schemas.Codec<SolutionProviderCreditEventList> = Schemas.make(
  $SolutionProviderCreditEventList
)

export interface TaxWithholdingPeriod {
  /** ISO 8601. */
  readonly StartDate?: Date | undefined
  /** ISO 8601. */
  readonly EndDate?: Date | undefined
}

const $TaxWithholdingPeriod: Shape.Shape = Shape.define(() => Shape.Struct({
  StartDate: Shape.optional($Date),
  EndDate: Shape.optional($Date)
}))
export const TaxWithholdingPeriod: Schemas.Codec<TaxWithholdingPeriod> = Schemas.make($TaxWithholdingPeriod)

export interface TaxWithholdingEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  /** An amount with its currency. */
  readonly BaseAmount?: Currency | undefined
  /** An amount with its currency. */
  readonly WithheldAmount?: Currency | undefined
  readonly TaxWithholdingPeriod?: TaxWithholdingPeriod | undefined
}

const $TaxWithholdingEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  BaseAmount: Shape.optional($Currency),
  WithheldAmount: Shape.optional($Currency),
  TaxWithholdingPeriod: Shape.optional($TaxWithholdingPeriod)
}))
export const TaxWithholdingEvent: Schemas.Codec<TaxWithholdingEvent> = Schemas.make($TaxWithholdingEvent)

export type TaxWithholdingEventList = ReadonlyArray<TaxWithholdingEvent>

const $TaxWithholdingEventList: Shape.Shape = Shape.define(() => Shape.Array($TaxWithholdingEvent))
export const TaxWithholdingEventList: Schemas.Codec<TaxWithholdingEventList> = Schemas.make($TaxWithholdingEventList)

export interface TaxWithheldComponent {
  readonly TaxCollectionModel?: "MarketplaceFacilitator" | "Standard" | (string & {}) | undefined
  readonly TaxesWithheld?: ChargeComponentList | undefined
}

const $TaxWithheldComponent: Shape.Shape = Shape.define(() => Shape.Struct({
  TaxCollectionModel: Shape.optional(Shape.String),
  TaxesWithheld: Shape.optional($ChargeComponentList)
}))
export const TaxWithheldComponent: Schemas.Codec<TaxWithheldComponent> = Schemas.make($TaxWithheldComponent)

export type TaxWithheldComponentList = ReadonlyArray<TaxWithheldComponent>

const $TaxWithheldComponentList: Shape.Shape = Shape.define(() => Shape.Array($TaxWithheldComponent))
export const TaxWithheldComponentList: Schemas.Codec<TaxWithheldComponentList> = Schemas.make($TaxWithheldComponentList)

export interface TDSReimbursementEvent {
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly TDSOrderId?: string | undefined
  /** An amount with its currency. */
  readonly ReimbursedAmount?: Currency | undefined
}

const $TDSReimbursementEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  PostedDate: Shape.optional($Date),
  TDSOrderId: Shape.optional(Shape.String),
  ReimbursedAmount: Shape.optional($Currency)
}))
export const TDSReimbursementEvent: Schemas.Codec<TDSReimbursementEvent> = Schemas.make($TDSReimbursementEvent)

export type TDSReimbursementEventList = ReadonlyArray<TDSReimbursementEvent>

const $TDSReimbursementEventList: Shape.Shape = Shape.define(() => Shape.Array($TDSReimbursementEvent))
export const TDSReimbursementEventList: Schemas.Codec<TDSReimbursementEventList> = Schemas.make(
  $TDSReimbursementEventList
)

export interface TrialShipmentEvent {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  readonly FinancialEventGroupId?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  /** The seller's product number (SKU). */
  readonly SKU?: string | undefined
  readonly FeeList?: FeeComponentList | undefined
}

const $TrialShipmentEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: Shape.optional(Shape.String),
  FinancialEventGroupId: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  SKU: Shape.optional(Shape.String),
  FeeList: Shape.optional($FeeComponentList)
}))
export const TrialShipmentEvent: Schemas.Codec<TrialShipmentEvent> = Schemas.make($TrialShipmentEvent)

export type TrialShipmentEventList = ReadonlyArray<TrialShipmentEvent>

const $TrialShipmentEventList: Shape.Shape = Shape.define(() => Shape.Array($TrialShipmentEvent))
export const TrialShipmentEventList: Schemas.Codec<TrialShipmentEventList> = Schemas.make($TrialShipmentEventList)

export type ValueAddedServiceChargeEventList = ReadonlyArray<ValueAddedServiceChargeEvent>

const $ValueAddedServiceChargeEventList: Shape.Shape = Shape.define(() => Shape.Array($ValueAddedServiceChargeEvent))
export const ValueAddedServiceChargeEventList: Schemas.Codec<ValueAddedServiceChargeEventList> = Schemas.make(
  $ValueAddedServiceChargeEventList
)

export interface ValueAddedServiceChargeEvent {
  readonly TransactionType?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  /** An amount with its currency. */
  readonly TransactionAmount?: Currency | undefined
}

const $ValueAddedServiceChargeEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  TransactionType: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  Description: Shape.optional(Shape.String),
  TransactionAmount: Shape.optional($Currency)
}))
export const ValueAddedServiceChargeEvent: Schemas.Codec<ValueAddedServiceChargeEvent> = Schemas.make(
  $ValueAddedServiceChargeEvent
)

export interface CapacityReservationBillingEvent {
  readonly TransactionType?: string | undefined
  /** ISO 8601. */
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  /** An amount with its currency. */
  readonly TransactionAmount?: Currency | undefined
}

const $CapacityReservationBillingEvent: Shape.Shape = Shape.define(() => Shape.Struct({
  TransactionType: Shape.optional(Shape.String),
  PostedDate: Shape.optional($Date),
  Description: Shape.optional(Shape.String),
  TransactionAmount: Shape.optional($Currency)
}))
export const CapacityReservationBillingEvent: Schemas.Codec<CapacityReservationBillingEvent> = Schemas.make(
  $CapacityReservationBillingEvent
)

export type CapacityReservationBillingEventList = ReadonlyArray<CapacityReservationBillingEvent>

const $CapacityReservationBillingEventList: Shape.Shape = Shape.define(() =>
  Shape.Array($CapacityReservationBillingEvent)
)
export const CapacityReservationBillingEventList: Schemas.Codec<CapacityReservationBillingEventList> = Schemas.make(
  $CapacityReservationBillingEventList
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
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
