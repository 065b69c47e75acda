// AUTO-GENERATED from financesV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Finances v0.
 *
 * A newer version is `Finances_2024_06_19`.
 */
import * as Context from "effect/Context"
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

/** Input of `listFinancialEventGroups`. */
export interface ListFinancialEventGroupsInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly FinancialEventGroupStartedBefore?: DateTimeInput | undefined
  readonly FinancialEventGroupStartedAfter?: DateTimeInput | undefined
  readonly NextToken?: string | undefined
}

export const ListFinancialEventGroupsInput: S.Codec<ListFinancialEventGroupsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    MaxResultsPerPage: S.optional(S.Number),
    FinancialEventGroupStartedBefore: S.optional(S.DateTimeInput),
    FinancialEventGroupStartedAfter: S.optional(S.DateTimeInput),
    NextToken: S.optional(S.String)
  })
)

/**
 * `GET /finances/v0/financialEventGroups`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const listFinancialEventGroups: Paging.ItemsOperation<
  void | ListFinancialEventGroupsInput,
  ListFinancialEventGroupsResponse,
  FinancialEventGroup
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): S.Built => ListFinancialEventGroupsResponse })

/** Input of `listFinancialEventsByGroupId`. */
export interface ListFinancialEventsByGroupIdInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly PostedAfter?: DateTimeInput | undefined
  readonly PostedBefore?: DateTimeInput | undefined
  readonly eventGroupId: string
  readonly NextToken?: string | undefined
}

export const ListFinancialEventsByGroupIdInput: S.Codec<ListFinancialEventsByGroupIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      MaxResultsPerPage: S.optional(S.Number),
      PostedAfter: S.optional(S.DateTimeInput),
      PostedBefore: S.optional(S.DateTimeInput),
      eventGroupId: S.String,
      NextToken: S.optional(S.String)
    })
  )

/**
 * `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Pages: `.pages(input)`
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEventsByGroupId: Paging.PagedOperation<
  ListFinancialEventsByGroupIdInput,
  ListFinancialEventsResponse
> = /*#__PURE__*/ Paging.pages({
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
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" }
}, { output: (): S.Built => ListFinancialEventsResponse })

/** Input of `listFinancialEventsByOrderId`. */
export interface ListFinancialEventsByOrderIdInput {
  readonly orderId: string
  readonly MaxResultsPerPage?: number | undefined
  readonly NextToken?: string | undefined
}

export const ListFinancialEventsByOrderIdInput: S.Codec<ListFinancialEventsByOrderIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ orderId: S.String, MaxResultsPerPage: S.optional(S.Number), NextToken: S.optional(S.String) })
  )

/**
 * `GET /finances/v0/orders/{orderId}/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Pages: `.pages(input)`
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEventsByOrderId: Paging.PagedOperation<
  ListFinancialEventsByOrderIdInput,
  ListFinancialEventsResponse
> = /*#__PURE__*/ Paging.pages({
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
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" }
}, { output: (): S.Built => ListFinancialEventsResponse })

/** Input of `listFinancialEvents`. */
export interface ListFinancialEventsInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly PostedAfter?: DateTimeInput | undefined
  readonly PostedBefore?: DateTimeInput | undefined
  readonly NextToken?: string | undefined
}

export const ListFinancialEventsInput: S.Codec<ListFinancialEventsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  MaxResultsPerPage: S.optional(S.Number),
  PostedAfter: S.optional(S.DateTimeInput),
  PostedBefore: S.optional(S.DateTimeInput),
  NextToken: S.optional(S.String)
}))

/**
 * `GET /finances/v0/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Pages: `.pages(input)`
 *
 * @deprecated Amazon removes it on 2026-08-28; newer is Finances_2024_06_19.
 */
export const listFinancialEvents: Paging.PagedOperation<
  void | ListFinancialEventsInput,
  ListFinancialEventsResponse
> = /*#__PURE__*/ Paging.pages({
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
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" }
}, { output: (): S.Built => ListFinancialEventsResponse })

/** The operations of Finances as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/FinancesV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listFinancialEventGroups,
  listFinancialEventsByGroupId,
  listFinancialEventsByOrderId,
  listFinancialEvents
}))

export interface AdhocDisbursementEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly TransactionId?: string | undefined
  readonly TransactionAmount?: Currency | undefined
}

export const AdhocDisbursementEvent: S.Codec<AdhocDisbursementEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  TransactionType: S.optional(S.String),
  PostedDate: S.optional(Date),
  TransactionId: S.optional(S.String),
  TransactionAmount: S.optional(Currency)
}))

export type AdhocDisbursementEventList = ReadonlyArray<AdhocDisbursementEvent>

export const AdhocDisbursementEventList: S.Codec<AdhocDisbursementEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(AdhocDisbursementEvent)
)

export interface AdjustmentEvent {
  readonly AdjustmentType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly StoreName?: string | undefined
  readonly AdjustmentAmount?: Currency | undefined
  readonly AdjustmentItemList?: AdjustmentItemList | undefined
}

export const AdjustmentEvent: S.Codec<AdjustmentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AdjustmentType: S.optional(S.String),
  PostedDate: S.optional(Date),
  StoreName: S.optional(S.String),
  AdjustmentAmount: S.optional(Currency),
  AdjustmentItemList: S.optional(AdjustmentItemList)
}))

export type AdjustmentEventList = ReadonlyArray<AdjustmentEvent>

export const AdjustmentEventList: S.Codec<AdjustmentEventList> = /*#__PURE__*/ S.define(() => S.Array(AdjustmentEvent))

export interface EBTRefundReimbursementOnlyEvent {
  readonly OrderId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Amount?: Currency | undefined
}

export const EBTRefundReimbursementOnlyEvent: S.Codec<EBTRefundReimbursementOnlyEvent> = /*#__PURE__*/ S.define(() =>
  S.Struct({ OrderId: S.optional(S.String), PostedDate: S.optional(Date), Amount: S.optional(Currency) })
)

export type EBTRefundReimbursementOnlyEventList = ReadonlyArray<EBTRefundReimbursementOnlyEvent>

export const EBTRefundReimbursementOnlyEventList: S.Codec<EBTRefundReimbursementOnlyEventList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(EBTRefundReimbursementOnlyEvent)
  )

export interface AdjustmentItem {
  readonly Quantity?: string | undefined
  readonly PerUnitAmount?: Currency | undefined
  readonly TotalAmount?: Currency | undefined
  readonly SellerSKU?: string | undefined
  readonly FnSKU?: string | undefined
  readonly ProductDescription?: string | undefined
  readonly ASIN?: string | undefined
  readonly TransactionNumber?: string | undefined
}

export const AdjustmentItem: S.Codec<AdjustmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  Quantity: S.optional(S.String),
  PerUnitAmount: S.optional(Currency),
  TotalAmount: S.optional(Currency),
  SellerSKU: S.optional(S.String),
  FnSKU: S.optional(S.String),
  ProductDescription: S.optional(S.String),
  ASIN: S.optional(S.String),
  TransactionNumber: S.optional(S.String)
}))

export type AdjustmentItemList = ReadonlyArray<AdjustmentItem>

export const AdjustmentItemList: S.Codec<AdjustmentItemList> = /*#__PURE__*/ S.define(() => S.Array(AdjustmentItem))

export interface AffordabilityExpenseEvent {
  readonly AmazonOrderId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly MarketplaceId?: string | undefined
  readonly TransactionType?: string | undefined
  readonly BaseExpense?: Currency | undefined
  readonly TaxTypeCGST: Currency
  readonly TaxTypeSGST: Currency
  readonly TaxTypeIGST: Currency
  readonly TotalExpense?: Currency | undefined
}

export const AffordabilityExpenseEvent: S.Codec<AffordabilityExpenseEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.optional(S.String),
  PostedDate: S.optional(Date),
  MarketplaceId: S.optional(S.String),
  TransactionType: S.optional(S.String),
  BaseExpense: S.optional(Currency),
  TaxTypeCGST: Currency,
  TaxTypeSGST: Currency,
  TaxTypeIGST: Currency,
  TotalExpense: S.optional(Currency)
}))

export type AffordabilityExpenseEventList = ReadonlyArray<AffordabilityExpenseEvent>

export const AffordabilityExpenseEventList: S.Codec<AffordabilityExpenseEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(AffordabilityExpenseEvent)
)

export type BigDecimal = number

export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.define(() => S.Number)

export interface ChargeComponent {
  readonly ChargeType?: string | undefined
  readonly ChargeAmount?: Currency | undefined
}

export const ChargeComponent: S.Codec<ChargeComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  ChargeType: S.optional(S.String),
  ChargeAmount: S.optional(Currency)
}))

export type ChargeComponentList = ReadonlyArray<ChargeComponent>

export const ChargeComponentList: S.Codec<ChargeComponentList> = /*#__PURE__*/ S.define(() => S.Array(ChargeComponent))

export interface ChargeInstrument {
  readonly Description?: string | undefined
  readonly Tail?: string | undefined
  readonly Amount?: Currency | undefined
}

export const ChargeInstrument: S.Codec<ChargeInstrument> = /*#__PURE__*/ S.define(() => S.Struct({
  Description: S.optional(S.String),
  Tail: S.optional(S.String),
  Amount: S.optional(Currency)
}))

export type ChargeInstrumentList = ReadonlyArray<ChargeInstrument>

export const ChargeInstrumentList: S.Codec<ChargeInstrumentList> = /*#__PURE__*/ S.define(() =>
  S.Array(ChargeInstrument)
)

export interface ChargeRefundEvent {
  readonly PostedDate?: Date | undefined
  readonly ReasonCode?: string | undefined
  readonly ReasonCodeDescription?: string | undefined
  readonly ChargeRefundTransactions?: ChargeRefundTransactions | undefined
}

export const ChargeRefundEvent: S.Codec<ChargeRefundEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  ReasonCode: S.optional(S.String),
  ReasonCodeDescription: S.optional(S.String),
  ChargeRefundTransactions: S.optional(ChargeRefundTransactions)
}))

export type ChargeRefundEventList = ReadonlyArray<ChargeRefundEvent>

export const ChargeRefundEventList: S.Codec<ChargeRefundEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(ChargeRefundEvent)
)

export interface ChargeRefundTransaction {
  readonly ChargeAmount?: Currency | undefined
  readonly ChargeType?: string | undefined
}

export const ChargeRefundTransaction: S.Codec<ChargeRefundTransaction> = /*#__PURE__*/ S.define(() => S.Struct({
  ChargeAmount: S.optional(Currency),
  ChargeType: S.optional(S.String)
}))

export type ChargeRefundTransactions = ReadonlyArray<ChargeRefundTransaction>

export const ChargeRefundTransactions: S.Codec<ChargeRefundTransactions> = /*#__PURE__*/ S.define(() =>
  S.Array(ChargeRefundTransaction)
)

export interface CouponPaymentEvent {
  readonly PostedDate?: Date | undefined
  readonly CouponId?: string | undefined
  readonly SellerCouponDescription?: string | undefined
  readonly ClipOrRedemptionCount?: number | undefined
  readonly PaymentEventId?: string | undefined
  readonly FeeComponent?: FeeComponent | undefined
  readonly ChargeComponent?: ChargeComponent | undefined
  readonly TotalAmount?: Currency | undefined
}

export const CouponPaymentEvent: S.Codec<CouponPaymentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  CouponId: S.optional(S.String),
  SellerCouponDescription: S.optional(S.String),
  ClipOrRedemptionCount: S.optional(S.Number),
  PaymentEventId: S.optional(S.String),
  FeeComponent: S.optional(FeeComponent),
  ChargeComponent: S.optional(ChargeComponent),
  TotalAmount: S.optional(Currency)
}))

export type CouponPaymentEventList = ReadonlyArray<CouponPaymentEvent>

export const CouponPaymentEventList: S.Codec<CouponPaymentEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(CouponPaymentEvent)
)

export interface Currency {
  readonly CurrencyCode?: string | undefined
  readonly CurrencyAmount?: BigDecimal | undefined
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.optional(S.String),
  CurrencyAmount: S.optional(BigDecimal)
}))

export type Date = string

export const Date: S.Codec<Date> = /*#__PURE__*/ S.define(() => S.String)

export interface DebtRecoveryEvent {
  readonly DebtRecoveryType?: string | undefined
  readonly RecoveryAmount?: Currency | undefined
  readonly OverPaymentCredit?: Currency | undefined
  readonly DebtRecoveryItemList?: DebtRecoveryItemList | undefined
  readonly ChargeInstrumentList?: ChargeInstrumentList | undefined
}

export const DebtRecoveryEvent: S.Codec<DebtRecoveryEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  DebtRecoveryType: S.optional(S.String),
  RecoveryAmount: S.optional(Currency),
  OverPaymentCredit: S.optional(Currency),
  DebtRecoveryItemList: S.optional(DebtRecoveryItemList),
  ChargeInstrumentList: S.optional(ChargeInstrumentList)
}))

export type DebtRecoveryEventList = ReadonlyArray<DebtRecoveryEvent>

export const DebtRecoveryEventList: S.Codec<DebtRecoveryEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(DebtRecoveryEvent)
)

export interface DebtRecoveryItem {
  readonly RecoveryAmount?: Currency | undefined
  readonly OriginalAmount?: Currency | undefined
  readonly GroupBeginDate?: Date | undefined
  readonly GroupEndDate?: Date | undefined
}

export const DebtRecoveryItem: S.Codec<DebtRecoveryItem> = /*#__PURE__*/ S.define(() => S.Struct({
  RecoveryAmount: S.optional(Currency),
  OriginalAmount: S.optional(Currency),
  GroupBeginDate: S.optional(Date),
  GroupEndDate: S.optional(Date)
}))

export type DebtRecoveryItemList = ReadonlyArray<DebtRecoveryItem>

export const DebtRecoveryItemList: S.Codec<DebtRecoveryItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(DebtRecoveryItem)
)

export interface DirectPayment {
  readonly DirectPaymentType?: string | undefined
  readonly DirectPaymentAmount?: Currency | undefined
}

export const DirectPayment: S.Codec<DirectPayment> = /*#__PURE__*/ S.define(() => S.Struct({
  DirectPaymentType: S.optional(S.String),
  DirectPaymentAmount: S.optional(Currency)
}))

export type DirectPaymentList = ReadonlyArray<DirectPayment>

export const DirectPaymentList: S.Codec<DirectPaymentList> = /*#__PURE__*/ S.define(() => S.Array(DirectPayment))

export type FailedAdhocDisbursementEventList = ReadonlyArray<FailedAdhocDisbursementEvent>

export const FailedAdhocDisbursementEventList: S.Codec<FailedAdhocDisbursementEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(FailedAdhocDisbursementEvent)
)

export interface FailedAdhocDisbursementEvent {
  readonly FundsTransfersType?: string | undefined
  readonly TransferId?: string | undefined
  readonly DisbursementId?: string | undefined
  readonly PaymentDisbursementType?: string | undefined
  readonly Status?: string | undefined
  readonly TransferAmount?: Currency | undefined
  readonly PostedDate?: Date | undefined
}

export const FailedAdhocDisbursementEvent: S.Codec<FailedAdhocDisbursementEvent> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    FundsTransfersType: S.optional(S.String),
    TransferId: S.optional(S.String),
    DisbursementId: S.optional(S.String),
    PaymentDisbursementType: S.optional(S.String),
    Status: S.optional(S.String),
    TransferAmount: S.optional(Currency),
    PostedDate: S.optional(Date)
  })
)

export interface FBALiquidationEvent {
  readonly PostedDate?: Date | undefined
  readonly OriginalRemovalOrderId?: string | undefined
  readonly LiquidationProceedsAmount?: Currency | undefined
  readonly LiquidationFeeAmount?: Currency | undefined
}

export const FBALiquidationEvent: S.Codec<FBALiquidationEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  OriginalRemovalOrderId: S.optional(S.String),
  LiquidationProceedsAmount: S.optional(Currency),
  LiquidationFeeAmount: S.optional(Currency)
}))

export type FBALiquidationEventList = ReadonlyArray<FBALiquidationEvent>

export const FBALiquidationEventList: S.Codec<FBALiquidationEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(FBALiquidationEvent)
)

export interface FeeComponent {
  readonly FeeType?: string | undefined
  readonly FeeAmount?: Currency | undefined
}

export const FeeComponent: S.Codec<FeeComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  FeeType: S.optional(S.String),
  FeeAmount: S.optional(Currency)
}))

export type FeeComponentList = ReadonlyArray<FeeComponent>

export const FeeComponentList: S.Codec<FeeComponentList> = /*#__PURE__*/ S.define(() => S.Array(FeeComponent))

export interface FinancialEventGroup {
  readonly FinancialEventGroupId?: string | undefined
  readonly ProcessingStatus?: string | undefined
  readonly FundTransferStatus?: string | undefined
  readonly OriginalTotal?: Currency | undefined
  readonly ConvertedTotal?: Currency | undefined
  readonly FundTransferDate?: Date | undefined
  readonly TraceId?: string | undefined
  readonly AccountTail?: string | undefined
  readonly BeginningBalance?: Currency | undefined
  readonly FinancialEventGroupStart?: Date | undefined
  readonly FinancialEventGroupEnd?: Date | undefined
}

export const FinancialEventGroup: S.Codec<FinancialEventGroup> = /*#__PURE__*/ S.define(() => S.Struct({
  FinancialEventGroupId: S.optional(S.String),
  ProcessingStatus: S.optional(S.String),
  FundTransferStatus: S.optional(S.String),
  OriginalTotal: S.optional(Currency),
  ConvertedTotal: S.optional(Currency),
  FundTransferDate: S.optional(Date),
  TraceId: S.optional(S.String),
  AccountTail: S.optional(S.String),
  BeginningBalance: S.optional(Currency),
  FinancialEventGroupStart: S.optional(Date),
  FinancialEventGroupEnd: S.optional(Date)
}))

export type FinancialEventGroupList = ReadonlyArray<FinancialEventGroup>

export const FinancialEventGroupList: S.Codec<FinancialEventGroupList> = /*#__PURE__*/ S.define(() =>
  S.Array(FinancialEventGroup)
)

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

export const FinancialEvents: S.Codec<FinancialEvents> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentEventList: S.optional(ShipmentEventList),
  ShipmentSettleEventList: S.optional(ShipmentSettleEventList),
  RefundEventList: S.optional(ShipmentEventList),
  GuaranteeClaimEventList: S.optional(ShipmentEventList),
  EBTRefundReimbursementOnlyEventList: S.optional(EBTRefundReimbursementOnlyEventList),
  ChargebackEventList: S.optional(ShipmentEventList),
  PayWithAmazonEventList: S.optional(PayWithAmazonEventList),
  ServiceProviderCreditEventList: S.optional(SolutionProviderCreditEventList),
  RetrochargeEventList: S.optional(RetrochargeEventList),
  RentalTransactionEventList: S.optional(RentalTransactionEventList),
  ProductAdsPaymentEventList: S.optional(ProductAdsPaymentEventList),
  ServiceFeeEventList: S.optional(ServiceFeeEventList),
  SellerDealPaymentEventList: S.optional(SellerDealPaymentEventList),
  DebtRecoveryEventList: S.optional(DebtRecoveryEventList),
  LoanServicingEventList: S.optional(LoanServicingEventList),
  AdjustmentEventList: S.optional(AdjustmentEventList),
  SAFETReimbursementEventList: S.optional(SAFETReimbursementEventList),
  SellerReviewEnrollmentPaymentEventList: S.optional(SellerReviewEnrollmentPaymentEventList),
  FBALiquidationEventList: S.optional(FBALiquidationEventList),
  CouponPaymentEventList: S.optional(CouponPaymentEventList),
  ImagingServicesFeeEventList: S.optional(ImagingServicesFeeEventList),
  NetworkComminglingTransactionEventList: S.optional(NetworkComminglingTransactionEventList),
  AffordabilityExpenseEventList: S.optional(AffordabilityExpenseEventList),
  AffordabilityExpenseReversalEventList: S.optional(AffordabilityExpenseEventList),
  RemovalShipmentEventList: S.optional(RemovalShipmentEventList),
  RemovalShipmentAdjustmentEventList: S.optional(RemovalShipmentAdjustmentEventList),
  TrialShipmentEventList: S.optional(TrialShipmentEventList),
  TDSReimbursementEventList: S.optional(TDSReimbursementEventList),
  AdhocDisbursementEventList: S.optional(AdhocDisbursementEventList),
  TaxWithholdingEventList: S.optional(TaxWithholdingEventList),
  ChargeRefundEventList: S.optional(ChargeRefundEventList),
  FailedAdhocDisbursementEventList: S.optional(FailedAdhocDisbursementEventList),
  ValueAddedServiceChargeEventList: S.optional(ValueAddedServiceChargeEventList),
  CapacityReservationBillingEventList: S.optional(CapacityReservationBillingEventList)
}))

export interface ImagingServicesFeeEvent {
  readonly ImagingRequestBillingItemID?: string | undefined
  readonly ASIN?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly FeeList?: FeeComponentList | undefined
}

export const ImagingServicesFeeEvent: S.Codec<ImagingServicesFeeEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  ImagingRequestBillingItemID: S.optional(S.String),
  ASIN: S.optional(S.String),
  PostedDate: S.optional(Date),
  FeeList: S.optional(FeeComponentList)
}))

export type ImagingServicesFeeEventList = ReadonlyArray<ImagingServicesFeeEvent>

export const ImagingServicesFeeEventList: S.Codec<ImagingServicesFeeEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(ImagingServicesFeeEvent)
)

export interface ListFinancialEventGroupsPayload {
  readonly NextToken?: string | undefined
  readonly FinancialEventGroupList?: FinancialEventGroupList | undefined
}

export const ListFinancialEventGroupsPayload: S.Codec<ListFinancialEventGroupsPayload> = /*#__PURE__*/ S.define(() =>
  S.Struct({ NextToken: S.optional(S.String), FinancialEventGroupList: S.optional(FinancialEventGroupList) })
)

export interface ListFinancialEventGroupsResponse {
  readonly payload?: ListFinancialEventGroupsPayload | undefined
  readonly errors?: ErrorList | undefined
}

export const ListFinancialEventGroupsResponse: S.Codec<ListFinancialEventGroupsResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(ListFinancialEventGroupsPayload), errors: S.optional(ErrorList) })
)

export interface ListFinancialEventsPayload {
  readonly NextToken?: string | undefined
  readonly FinancialEvents?: FinancialEvents | undefined
}

export const ListFinancialEventsPayload: S.Codec<ListFinancialEventsPayload> = /*#__PURE__*/ S.define(() => S.Struct({
  NextToken: S.optional(S.String),
  FinancialEvents: S.optional(FinancialEvents)
}))

export interface ListFinancialEventsResponse {
  readonly payload?: ListFinancialEventsPayload | undefined
  readonly errors?: ErrorList | undefined
}

export const ListFinancialEventsResponse: S.Codec<ListFinancialEventsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(ListFinancialEventsPayload),
  errors: S.optional(ErrorList)
}))

export interface LoanServicingEvent {
  readonly LoanAmount?: Currency | undefined
  readonly SourceBusinessEventType?: string | undefined
}

export const LoanServicingEvent: S.Codec<LoanServicingEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  LoanAmount: S.optional(Currency),
  SourceBusinessEventType: S.optional(S.String)
}))

export type LoanServicingEventList = ReadonlyArray<LoanServicingEvent>

export const LoanServicingEventList: S.Codec<LoanServicingEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(LoanServicingEvent)
)

export interface NetworkComminglingTransactionEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly NetCoTransactionID?: string | undefined
  readonly SwapReason?: string | undefined
  readonly ASIN?: string | undefined
  readonly MarketplaceId?: string | undefined
  readonly TaxExclusiveAmount?: Currency | undefined
  readonly TaxAmount?: Currency | undefined
}

export const NetworkComminglingTransactionEvent: S.Codec<NetworkComminglingTransactionEvent> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      TransactionType: S.optional(S.String),
      PostedDate: S.optional(Date),
      NetCoTransactionID: S.optional(S.String),
      SwapReason: S.optional(S.String),
      ASIN: S.optional(S.String),
      MarketplaceId: S.optional(S.String),
      TaxExclusiveAmount: S.optional(Currency),
      TaxAmount: S.optional(Currency)
    })
  )

export type NetworkComminglingTransactionEventList = ReadonlyArray<NetworkComminglingTransactionEvent>

export const NetworkComminglingTransactionEventList: S.Codec<NetworkComminglingTransactionEventList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(NetworkComminglingTransactionEvent)
  )

export interface PayWithAmazonEvent {
  readonly SellerOrderId?: string | undefined
  readonly TransactionPostedDate?: Date | undefined
  readonly BusinessObjectType?: string | undefined
  readonly SalesChannel?: string | undefined
  readonly Charge?: ChargeComponent | undefined
  readonly FeeList?: FeeComponentList | undefined
  readonly PaymentAmountType?: string | undefined
  readonly AmountDescription?: string | undefined
  readonly FulfillmentChannel?: string | undefined
  readonly StoreName?: string | undefined
}

export const PayWithAmazonEvent: S.Codec<PayWithAmazonEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  SellerOrderId: S.optional(S.String),
  TransactionPostedDate: S.optional(Date),
  BusinessObjectType: S.optional(S.String),
  SalesChannel: S.optional(S.String),
  Charge: S.optional(ChargeComponent),
  FeeList: S.optional(FeeComponentList),
  PaymentAmountType: S.optional(S.String),
  AmountDescription: S.optional(S.String),
  FulfillmentChannel: S.optional(S.String),
  StoreName: S.optional(S.String)
}))

export type PayWithAmazonEventList = ReadonlyArray<PayWithAmazonEvent>

export const PayWithAmazonEventList: S.Codec<PayWithAmazonEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(PayWithAmazonEvent)
)

export interface ProductAdsPaymentEvent {
  readonly postedDate?: Date | undefined
  readonly transactionType?: string | undefined
  readonly invoiceId?: string | undefined
  readonly baseValue?: Currency | undefined
  readonly taxValue?: Currency | undefined
  readonly transactionValue?: Currency | undefined
}

export const ProductAdsPaymentEvent: S.Codec<ProductAdsPaymentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  postedDate: S.optional(Date),
  transactionType: S.optional(S.String),
  invoiceId: S.optional(S.String),
  baseValue: S.optional(Currency),
  taxValue: S.optional(Currency),
  transactionValue: S.optional(Currency)
}))

export type ProductAdsPaymentEventList = ReadonlyArray<ProductAdsPaymentEvent>

export const ProductAdsPaymentEventList: S.Codec<ProductAdsPaymentEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(ProductAdsPaymentEvent)
)

export interface Promotion {
  readonly PromotionType?: string | undefined
  readonly PromotionId?: string | undefined
  readonly PromotionAmount?: Currency | undefined
}

export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.define(() => S.Struct({
  PromotionType: S.optional(S.String),
  PromotionId: S.optional(S.String),
  PromotionAmount: S.optional(Currency)
}))

export type PromotionList = ReadonlyArray<Promotion>

export const PromotionList: S.Codec<PromotionList> = /*#__PURE__*/ S.define(() => S.Array(Promotion))

export interface RemovalShipmentEvent {
  readonly PostedDate?: Date | undefined
  readonly MerchantOrderId?: string | undefined
  readonly OrderId?: string | undefined
  readonly TransactionType?: string | undefined
  readonly StoreName?: string | undefined
  readonly RemovalShipmentItemList?: RemovalShipmentItemList | undefined
}

export const RemovalShipmentEvent: S.Codec<RemovalShipmentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  MerchantOrderId: S.optional(S.String),
  OrderId: S.optional(S.String),
  TransactionType: S.optional(S.String),
  StoreName: S.optional(S.String),
  RemovalShipmentItemList: S.optional(RemovalShipmentItemList)
}))

export type RemovalShipmentEventList = ReadonlyArray<RemovalShipmentEvent>

export const RemovalShipmentEventList: S.Codec<RemovalShipmentEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(RemovalShipmentEvent)
)

export interface RemovalShipmentItem {
  readonly RemovalShipmentItemId?: string | undefined
  readonly TaxCollectionModel?: string | undefined
  readonly FulfillmentNetworkSKU?: string | undefined
  readonly Quantity?: number | undefined
  readonly Revenue?: Currency | undefined
  readonly FeeAmount?: Currency | undefined
  readonly TaxAmount?: Currency | undefined
  readonly TaxWithheld?: Currency | undefined
}

export const RemovalShipmentItem: S.Codec<RemovalShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  RemovalShipmentItemId: S.optional(S.String),
  TaxCollectionModel: S.optional(S.String),
  FulfillmentNetworkSKU: S.optional(S.String),
  Quantity: S.optional(S.Number),
  Revenue: S.optional(Currency),
  FeeAmount: S.optional(Currency),
  TaxAmount: S.optional(Currency),
  TaxWithheld: S.optional(Currency)
}))

export type RemovalShipmentItemList = ReadonlyArray<RemovalShipmentItem>

export const RemovalShipmentItemList: S.Codec<RemovalShipmentItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(RemovalShipmentItem)
)

export interface RemovalShipmentAdjustmentEvent {
  readonly PostedDate?: Date | undefined
  readonly AdjustmentEventId?: string | undefined
  readonly MerchantOrderId?: string | undefined
  readonly OrderId?: string | undefined
  readonly TransactionType?: string | undefined
  readonly RemovalShipmentItemAdjustmentList?: ReadonlyArray<RemovalShipmentItemAdjustment> | undefined
}

export const RemovalShipmentAdjustmentEvent: S.Codec<RemovalShipmentAdjustmentEvent> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    PostedDate: S.optional(Date),
    AdjustmentEventId: S.optional(S.String),
    MerchantOrderId: S.optional(S.String),
    OrderId: S.optional(S.String),
    TransactionType: S.optional(S.String),
    RemovalShipmentItemAdjustmentList: S.optional(S.Array(RemovalShipmentItemAdjustment))
  })
)

export type RemovalShipmentAdjustmentEventList = ReadonlyArray<RemovalShipmentAdjustmentEvent>

export const RemovalShipmentAdjustmentEventList: S.Codec<RemovalShipmentAdjustmentEventList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(RemovalShipmentAdjustmentEvent)
  )

export interface RemovalShipmentItemAdjustment {
  readonly RemovalShipmentItemId?: string | undefined
  readonly TaxCollectionModel?: string | undefined
  readonly FulfillmentNetworkSKU?: string | undefined
  readonly AdjustedQuantity?: number | undefined
  readonly RevenueAdjustment?: Currency | undefined
  readonly TaxAmountAdjustment?: Currency | undefined
  readonly TaxWithheldAdjustment?: Currency | undefined
}

export const RemovalShipmentItemAdjustment: S.Codec<RemovalShipmentItemAdjustment> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    RemovalShipmentItemId: S.optional(S.String),
    TaxCollectionModel: S.optional(S.String),
    FulfillmentNetworkSKU: S.optional(S.String),
    AdjustedQuantity: S.optional(S.Number),
    RevenueAdjustment: S.optional(Currency),
    TaxAmountAdjustment: S.optional(Currency),
    TaxWithheldAdjustment: S.optional(Currency)
  })
)

export interface RentalTransactionEvent {
  readonly AmazonOrderId?: string | undefined
  readonly RentalEventType?: string | undefined
  readonly ExtensionLength?: number | undefined
  readonly PostedDate?: Date | undefined
  readonly RentalChargeList?: ChargeComponentList | undefined
  readonly RentalFeeList?: FeeComponentList | undefined
  readonly MarketplaceName?: string | undefined
  readonly RentalInitialValue?: Currency | undefined
  readonly RentalReimbursement?: Currency | undefined
  readonly RentalTaxWithheldList?: TaxWithheldComponentList | undefined
}

export const RentalTransactionEvent: S.Codec<RentalTransactionEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.optional(S.String),
  RentalEventType: S.optional(S.String),
  ExtensionLength: S.optional(S.Number),
  PostedDate: S.optional(Date),
  RentalChargeList: S.optional(ChargeComponentList),
  RentalFeeList: S.optional(FeeComponentList),
  MarketplaceName: S.optional(S.String),
  RentalInitialValue: S.optional(Currency),
  RentalReimbursement: S.optional(Currency),
  RentalTaxWithheldList: S.optional(TaxWithheldComponentList)
}))

export type RentalTransactionEventList = ReadonlyArray<RentalTransactionEvent>

export const RentalTransactionEventList: S.Codec<RentalTransactionEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(RentalTransactionEvent)
)

export interface RetrochargeEvent {
  readonly RetrochargeEventType?: string | undefined
  readonly AmazonOrderId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly BaseTax?: Currency | undefined
  readonly ShippingTax?: Currency | undefined
  readonly MarketplaceName?: string | undefined
  readonly RetrochargeTaxWithheldList?: TaxWithheldComponentList | undefined
}

export const RetrochargeEvent: S.Codec<RetrochargeEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  RetrochargeEventType: S.optional(S.String),
  AmazonOrderId: S.optional(S.String),
  PostedDate: S.optional(Date),
  BaseTax: S.optional(Currency),
  ShippingTax: S.optional(Currency),
  MarketplaceName: S.optional(S.String),
  RetrochargeTaxWithheldList: S.optional(TaxWithheldComponentList)
}))

export type RetrochargeEventList = ReadonlyArray<RetrochargeEvent>

export const RetrochargeEventList: S.Codec<RetrochargeEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(RetrochargeEvent)
)

export interface SAFETReimbursementEvent {
  readonly PostedDate?: Date | undefined
  readonly SAFETClaimId?: string | undefined
  readonly ReimbursedAmount?: Currency | undefined
  readonly ReasonCode?: string | undefined
  readonly SAFETReimbursementItemList?: SAFETReimbursementItemList | undefined
}

export const SAFETReimbursementEvent: S.Codec<SAFETReimbursementEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  SAFETClaimId: S.optional(S.String),
  ReimbursedAmount: S.optional(Currency),
  ReasonCode: S.optional(S.String),
  SAFETReimbursementItemList: S.optional(SAFETReimbursementItemList)
}))

export type SAFETReimbursementEventList = ReadonlyArray<SAFETReimbursementEvent>

export const SAFETReimbursementEventList: S.Codec<SAFETReimbursementEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(SAFETReimbursementEvent)
)

export interface SAFETReimbursementItem {
  readonly itemChargeList?: ChargeComponentList | undefined
  readonly productDescription?: string | undefined
  readonly quantity?: string | undefined
}

export const SAFETReimbursementItem: S.Codec<SAFETReimbursementItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemChargeList: S.optional(ChargeComponentList),
  productDescription: S.optional(S.String),
  quantity: S.optional(S.String)
}))

export type SAFETReimbursementItemList = ReadonlyArray<SAFETReimbursementItem>

export const SAFETReimbursementItemList: S.Codec<SAFETReimbursementItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(SAFETReimbursementItem)
)

export interface SellerDealPaymentEvent {
  readonly postedDate?: Date | undefined
  readonly dealId?: string | undefined
  readonly dealDescription?: string | undefined
  readonly eventType?: string | undefined
  readonly feeType?: string | undefined
  readonly feeAmount?: Currency | undefined
  readonly taxAmount?: Currency | undefined
  readonly totalAmount?: Currency | undefined
}

export const SellerDealPaymentEvent: S.Codec<SellerDealPaymentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  postedDate: S.optional(Date),
  dealId: S.optional(S.String),
  dealDescription: S.optional(S.String),
  eventType: S.optional(S.String),
  feeType: S.optional(S.String),
  feeAmount: S.optional(Currency),
  taxAmount: S.optional(Currency),
  totalAmount: S.optional(Currency)
}))

export type SellerDealPaymentEventList = ReadonlyArray<SellerDealPaymentEvent>

export const SellerDealPaymentEventList: S.Codec<SellerDealPaymentEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(SellerDealPaymentEvent)
)

export interface SellerReviewEnrollmentPaymentEvent {
  readonly PostedDate?: Date | undefined
  readonly EnrollmentId?: string | undefined
  readonly ParentASIN?: string | undefined
  readonly FeeComponent?: FeeComponent | undefined
  readonly ChargeComponent?: ChargeComponent | undefined
  readonly TotalAmount?: Currency | undefined
}

export const SellerReviewEnrollmentPaymentEvent: S.Codec<SellerReviewEnrollmentPaymentEvent> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      PostedDate: S.optional(Date),
      EnrollmentId: S.optional(S.String),
      ParentASIN: S.optional(S.String),
      FeeComponent: S.optional(FeeComponent),
      ChargeComponent: S.optional(ChargeComponent),
      TotalAmount: S.optional(Currency)
    })
  )

export type SellerReviewEnrollmentPaymentEventList = ReadonlyArray<SellerReviewEnrollmentPaymentEvent>

export const SellerReviewEnrollmentPaymentEventList: S.Codec<SellerReviewEnrollmentPaymentEventList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(SellerReviewEnrollmentPaymentEvent)
  )

export interface ServiceFeeEvent {
  readonly AmazonOrderId?: string | undefined
  readonly FeeReason?: string | undefined
  readonly FeeList?: FeeComponentList | undefined
  readonly SellerSKU?: string | undefined
  readonly FnSKU?: string | undefined
  readonly FeeDescription?: string | undefined
  readonly ASIN?: string | undefined
  readonly StoreName?: string | undefined
}

export const ServiceFeeEvent: S.Codec<ServiceFeeEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.optional(S.String),
  FeeReason: S.optional(S.String),
  FeeList: S.optional(FeeComponentList),
  SellerSKU: S.optional(S.String),
  FnSKU: S.optional(S.String),
  FeeDescription: S.optional(S.String),
  ASIN: S.optional(S.String),
  StoreName: S.optional(S.String)
}))

export type ServiceFeeEventList = ReadonlyArray<ServiceFeeEvent>

export const ServiceFeeEventList: S.Codec<ServiceFeeEventList> = /*#__PURE__*/ S.define(() => S.Array(ServiceFeeEvent))

export interface ShipmentEvent {
  readonly AmazonOrderId?: string | undefined
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
  readonly PostedDate?: Date | undefined
  readonly ShipmentItemList?: ShipmentItemList | undefined
  readonly ShipmentItemAdjustmentList?: ShipmentItemList | undefined
}

export const ShipmentEvent: S.Codec<ShipmentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.optional(S.String),
  SellerOrderId: S.optional(S.String),
  MarketplaceName: S.optional(S.String),
  StoreName: S.optional(S.String),
  OrderChargeList: S.optional(ChargeComponentList),
  OrderChargeAdjustmentList: S.optional(ChargeComponentList),
  ShipmentFeeList: S.optional(FeeComponentList),
  ShipmentFeeAdjustmentList: S.optional(FeeComponentList),
  OrderFeeList: S.optional(FeeComponentList),
  OrderFeeAdjustmentList: S.optional(FeeComponentList),
  DirectPaymentList: S.optional(DirectPaymentList),
  PostedDate: S.optional(Date),
  ShipmentItemList: S.optional(ShipmentItemList),
  ShipmentItemAdjustmentList: S.optional(ShipmentItemList)
}))

export type ShipmentEventList = ReadonlyArray<ShipmentEvent>

export const ShipmentEventList: S.Codec<ShipmentEventList> = /*#__PURE__*/ S.define(() => S.Array(ShipmentEvent))

export type ShipmentSettleEventList = ReadonlyArray<ShipmentEvent>

export const ShipmentSettleEventList: S.Codec<ShipmentSettleEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(ShipmentEvent)
)

export interface ShipmentItem {
  readonly SellerSKU?: string | undefined
  readonly OrderItemId?: string | undefined
  readonly OrderAdjustmentItemId?: string | undefined
  readonly QuantityShipped?: number | undefined
  readonly ItemChargeList?: ChargeComponentList | undefined
  readonly ItemChargeAdjustmentList?: ChargeComponentList | undefined
  readonly ItemFeeList?: FeeComponentList | undefined
  readonly ItemFeeAdjustmentList?: FeeComponentList | undefined
  readonly ItemTaxWithheldList?: TaxWithheldComponentList | undefined
  readonly PromotionList?: PromotionList | undefined
  readonly PromotionAdjustmentList?: PromotionList | undefined
  readonly CostOfPointsGranted?: Currency | undefined
  readonly CostOfPointsReturned?: Currency | undefined
}

export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  SellerSKU: S.optional(S.String),
  OrderItemId: S.optional(S.String),
  OrderAdjustmentItemId: S.optional(S.String),
  QuantityShipped: S.optional(S.Number),
  ItemChargeList: S.optional(ChargeComponentList),
  ItemChargeAdjustmentList: S.optional(ChargeComponentList),
  ItemFeeList: S.optional(FeeComponentList),
  ItemFeeAdjustmentList: S.optional(FeeComponentList),
  ItemTaxWithheldList: S.optional(TaxWithheldComponentList),
  PromotionList: S.optional(PromotionList),
  PromotionAdjustmentList: S.optional(PromotionList),
  CostOfPointsGranted: S.optional(Currency),
  CostOfPointsReturned: S.optional(Currency)
}))

export type ShipmentItemList = ReadonlyArray<ShipmentItem>

export const ShipmentItemList: S.Codec<ShipmentItemList> = /*#__PURE__*/ S.define(() => S.Array(ShipmentItem))

export interface SolutionProviderCreditEvent {
  readonly ProviderTransactionType?: string | undefined
  readonly SellerOrderId?: string | undefined
  readonly MarketplaceId?: string | undefined
  readonly MarketplaceCountryCode?: string | undefined
  readonly SellerId?: string | undefined
  readonly SellerStoreName?: string | undefined
  readonly ProviderId?: string | undefined
  readonly ProviderStoreName?: string | undefined
  readonly TransactionAmount?: Currency | undefined
  readonly TransactionCreationDate?: Date | undefined
}

export const SolutionProviderCreditEvent: S.Codec<SolutionProviderCreditEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  ProviderTransactionType: S.optional(S.String),
  SellerOrderId: S.optional(S.String),
  MarketplaceId: S.optional(S.String),
  MarketplaceCountryCode: S.optional(S.String),
  SellerId: S.optional(S.String),
  SellerStoreName: S.optional(S.String),
  ProviderId: S.optional(S.String),
  ProviderStoreName: S.optional(S.String),
  TransactionAmount: S.optional(Currency),
  TransactionCreationDate: S.optional(Date)
}))

export type SolutionProviderCreditEventList = ReadonlyArray<SolutionProviderCreditEvent>

export const SolutionProviderCreditEventList: S.Codec<SolutionProviderCreditEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(SolutionProviderCreditEvent)
)

export interface TaxWithholdingPeriod {
  readonly StartDate?: Date | undefined
  readonly EndDate?: Date | undefined
}

export const TaxWithholdingPeriod: S.Codec<TaxWithholdingPeriod> = /*#__PURE__*/ S.define(() => S.Struct({
  StartDate: S.optional(Date),
  EndDate: S.optional(Date)
}))

export interface TaxWithholdingEvent {
  readonly PostedDate?: Date | undefined
  readonly BaseAmount?: Currency | undefined
  readonly WithheldAmount?: Currency | undefined
  readonly TaxWithholdingPeriod?: TaxWithholdingPeriod | undefined
}

export const TaxWithholdingEvent: S.Codec<TaxWithholdingEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  BaseAmount: S.optional(Currency),
  WithheldAmount: S.optional(Currency),
  TaxWithholdingPeriod: S.optional(TaxWithholdingPeriod)
}))

export type TaxWithholdingEventList = ReadonlyArray<TaxWithholdingEvent>

export const TaxWithholdingEventList: S.Codec<TaxWithholdingEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(TaxWithholdingEvent)
)

export interface TaxWithheldComponent {
  readonly TaxCollectionModel?: string | undefined
  readonly TaxesWithheld?: ChargeComponentList | undefined
}

export const TaxWithheldComponent: S.Codec<TaxWithheldComponent> = /*#__PURE__*/ S.define(() => S.Struct({
  TaxCollectionModel: S.optional(S.String),
  TaxesWithheld: S.optional(ChargeComponentList)
}))

export type TaxWithheldComponentList = ReadonlyArray<TaxWithheldComponent>

export const TaxWithheldComponentList: S.Codec<TaxWithheldComponentList> = /*#__PURE__*/ S.define(() =>
  S.Array(TaxWithheldComponent)
)

export interface TDSReimbursementEvent {
  readonly PostedDate?: Date | undefined
  readonly TDSOrderId?: string | undefined
  readonly ReimbursedAmount?: Currency | undefined
}

export const TDSReimbursementEvent: S.Codec<TDSReimbursementEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  PostedDate: S.optional(Date),
  TDSOrderId: S.optional(S.String),
  ReimbursedAmount: S.optional(Currency)
}))

export type TDSReimbursementEventList = ReadonlyArray<TDSReimbursementEvent>

export const TDSReimbursementEventList: S.Codec<TDSReimbursementEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(TDSReimbursementEvent)
)

export interface TrialShipmentEvent {
  readonly AmazonOrderId?: string | undefined
  readonly FinancialEventGroupId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly SKU?: string | undefined
  readonly FeeList?: FeeComponentList | undefined
}

export const TrialShipmentEvent: S.Codec<TrialShipmentEvent> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: S.optional(S.String),
  FinancialEventGroupId: S.optional(S.String),
  PostedDate: S.optional(Date),
  SKU: S.optional(S.String),
  FeeList: S.optional(FeeComponentList)
}))

export type TrialShipmentEventList = ReadonlyArray<TrialShipmentEvent>

export const TrialShipmentEventList: S.Codec<TrialShipmentEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(TrialShipmentEvent)
)

export type ValueAddedServiceChargeEventList = ReadonlyArray<ValueAddedServiceChargeEvent>

export const ValueAddedServiceChargeEventList: S.Codec<ValueAddedServiceChargeEventList> = /*#__PURE__*/ S.define(() =>
  S.Array(ValueAddedServiceChargeEvent)
)

export interface ValueAddedServiceChargeEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  readonly TransactionAmount?: Currency | undefined
}

export const ValueAddedServiceChargeEvent: S.Codec<ValueAddedServiceChargeEvent> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    TransactionType: S.optional(S.String),
    PostedDate: S.optional(Date),
    Description: S.optional(S.String),
    TransactionAmount: S.optional(Currency)
  })
)

export interface CapacityReservationBillingEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  readonly TransactionAmount?: Currency | undefined
}

export const CapacityReservationBillingEvent: S.Codec<CapacityReservationBillingEvent> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    TransactionType: S.optional(S.String),
    PostedDate: S.optional(Date),
    Description: S.optional(S.String),
    TransactionAmount: S.optional(Currency)
  })
)

export type CapacityReservationBillingEventList = ReadonlyArray<CapacityReservationBillingEvent>

export const CapacityReservationBillingEventList: S.Codec<CapacityReservationBillingEventList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(CapacityReservationBillingEvent)
  )

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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
