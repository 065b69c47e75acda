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
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listFinancialEventGroups`. */
export interface ListFinancialEventGroupsInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly FinancialEventGroupStartedBefore?: DateTimeInput | undefined
  readonly FinancialEventGroupStartedAfter?: DateTimeInput | undefined
  readonly NextToken?: string | undefined
}

const $ListFinancialEventGroupsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MaxResultsPerPage: C.optional(C.Number),
  FinancialEventGroupStartedBefore: C.optional(C.DateTimeInput),
  FinancialEventGroupStartedAfter: C.optional(C.DateTimeInput),
  NextToken: C.optional(C.String)
}))
export const ListFinancialEventGroupsInput: S.Codec<ListFinancialEventGroupsInput> = /*#__PURE__*/ S.schema(
  $ListFinancialEventGroupsInput
)

/**
 * `GET /finances/v0/financialEventGroups`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - From `FinancialEventGroupStartedAfter` to `FinancialEventGroupStartedBefore`: at most 180 days
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
}, { output: (): C.Shape => $ListFinancialEventGroupsResponse })

/** Input of `listFinancialEventsByGroupId`. */
export interface ListFinancialEventsByGroupIdInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly PostedAfter?: DateTimeInput | undefined
  readonly PostedBefore?: DateTimeInput | undefined
  readonly eventGroupId: string
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsByGroupIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MaxResultsPerPage: C.optional(C.Number),
  PostedAfter: C.optional(C.DateTimeInput),
  PostedBefore: C.optional(C.DateTimeInput),
  eventGroupId: C.String,
  NextToken: C.optional(C.String)
}))
export const ListFinancialEventsByGroupIdInput: S.Codec<ListFinancialEventsByGroupIdInput> = /*#__PURE__*/ S.schema(
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
  rules: [["needs", "PostedBefore", "PostedAfter"], ["span", "PostedAfter", "PostedBefore", 180]],
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): C.Shape => $ListFinancialEventsResponse })

/** Input of `listFinancialEventsByOrderId`. */
export interface ListFinancialEventsByOrderIdInput {
  readonly orderId: string
  readonly MaxResultsPerPage?: number | undefined
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsByOrderIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderId: C.String,
  MaxResultsPerPage: C.optional(C.Number),
  NextToken: C.optional(C.String)
}))
export const ListFinancialEventsByOrderIdInput: S.Codec<ListFinancialEventsByOrderIdInput> = /*#__PURE__*/ S.schema(
  $ListFinancialEventsByOrderIdInput
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
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): C.Shape => $ListFinancialEventsResponse })

/** Input of `listFinancialEvents`. */
export interface ListFinancialEventsInput {
  readonly MaxResultsPerPage?: number | undefined
  readonly PostedAfter?: DateTimeInput | undefined
  readonly PostedBefore?: DateTimeInput | undefined
  readonly NextToken?: string | undefined
}

const $ListFinancialEventsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  MaxResultsPerPage: C.optional(C.Number),
  PostedAfter: C.optional(C.DateTimeInput),
  PostedBefore: C.optional(C.DateTimeInput),
  NextToken: C.optional(C.String)
}))
export const ListFinancialEventsInput: S.Codec<ListFinancialEventsInput> = /*#__PURE__*/ S.schema(
  $ListFinancialEventsInput
)

/**
 * `GET /finances/v0/financialEvents`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Needs `PostedAfter` or `NextToken`
 * - From `PostedAfter` to `PostedBefore`: at most 180 days
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
  rules: [["some", "PostedAfter", "NextToken"], ["span", "PostedAfter", "PostedBefore", 180]],
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  deprecated: "2026-08-28",
  paging: { kind: "token", parameter: "NextToken", next: ["payload", "NextToken"], carry: "same" },
  newer: "Finances_2024_06_19"
}, { output: (): C.Shape => $ListFinancialEventsResponse })

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

const $AdhocDisbursementEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TransactionType: C.optional(C.String),
  PostedDate: C.optional($Date),
  TransactionId: C.optional(C.String),
  TransactionAmount: C.optional($Currency)
}))
export const AdhocDisbursementEvent: S.Codec<AdhocDisbursementEvent> = /*#__PURE__*/ S.schema($AdhocDisbursementEvent)

export type AdhocDisbursementEventList = ReadonlyArray<AdhocDisbursementEvent>

const $AdhocDisbursementEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdhocDisbursementEvent))
export const AdhocDisbursementEventList: S.Codec<AdhocDisbursementEventList> = /*#__PURE__*/ S.schema(
  $AdhocDisbursementEventList
)

export interface AdjustmentEvent {
  readonly AdjustmentType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly StoreName?: string | undefined
  readonly AdjustmentAmount?: Currency | undefined
  readonly AdjustmentItemList?: AdjustmentItemList | undefined
}

const $AdjustmentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AdjustmentType: C.optional(C.String),
  PostedDate: C.optional($Date),
  StoreName: C.optional(C.String),
  AdjustmentAmount: C.optional($Currency),
  AdjustmentItemList: C.optional($AdjustmentItemList)
}))
export const AdjustmentEvent: S.Codec<AdjustmentEvent> = /*#__PURE__*/ S.schema($AdjustmentEvent)

export type AdjustmentEventList = ReadonlyArray<AdjustmentEvent>

const $AdjustmentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdjustmentEvent))
export const AdjustmentEventList: S.Codec<AdjustmentEventList> = /*#__PURE__*/ S.schema($AdjustmentEventList)

export interface EBTRefundReimbursementOnlyEvent {
  readonly OrderId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Amount?: Currency | undefined
}

const $EBTRefundReimbursementOnlyEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderId: C.optional(C.String),
  PostedDate: C.optional($Date),
  Amount: C.optional($Currency)
}))
export const EBTRefundReimbursementOnlyEvent: S.Codec<EBTRefundReimbursementOnlyEvent> = /*#__PURE__*/ S.schema(
  $EBTRefundReimbursementOnlyEvent
)

export type EBTRefundReimbursementOnlyEventList = ReadonlyArray<EBTRefundReimbursementOnlyEvent>

const $EBTRefundReimbursementOnlyEventList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($EBTRefundReimbursementOnlyEvent)
)
export const EBTRefundReimbursementOnlyEventList: S.Codec<EBTRefundReimbursementOnlyEventList> = /*#__PURE__*/ S.schema(
  $EBTRefundReimbursementOnlyEventList
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

const $AdjustmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Quantity: C.optional(C.String),
  PerUnitAmount: C.optional($Currency),
  TotalAmount: C.optional($Currency),
  SellerSKU: C.optional(C.String),
  FnSKU: C.optional(C.String),
  ProductDescription: C.optional(C.String),
  ASIN: C.optional(C.String),
  TransactionNumber: C.optional(C.String)
}))
export const AdjustmentItem: S.Codec<AdjustmentItem> = /*#__PURE__*/ S.schema($AdjustmentItem)

export type AdjustmentItemList = ReadonlyArray<AdjustmentItem>

const $AdjustmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdjustmentItem))
export const AdjustmentItemList: S.Codec<AdjustmentItemList> = /*#__PURE__*/ S.schema($AdjustmentItemList)

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

const $AffordabilityExpenseEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.optional(C.String),
  PostedDate: C.optional($Date),
  MarketplaceId: C.optional(C.String),
  TransactionType: C.optional(C.String),
  BaseExpense: C.optional($Currency),
  TaxTypeCGST: $Currency,
  TaxTypeSGST: $Currency,
  TaxTypeIGST: $Currency,
  TotalExpense: C.optional($Currency)
}))
export const AffordabilityExpenseEvent: S.Codec<AffordabilityExpenseEvent> = /*#__PURE__*/ S.schema(
  $AffordabilityExpenseEvent
)

export type AffordabilityExpenseEventList = ReadonlyArray<AffordabilityExpenseEvent>

const $AffordabilityExpenseEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AffordabilityExpenseEvent))
export const AffordabilityExpenseEventList: S.Codec<AffordabilityExpenseEventList> = /*#__PURE__*/ S.schema(
  $AffordabilityExpenseEventList
)

export type BigDecimal = number

const $BigDecimal: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.schema($BigDecimal)

export interface ChargeComponent {
  readonly ChargeType?: string | undefined
  readonly ChargeAmount?: Currency | undefined
}

const $ChargeComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ChargeType: C.optional(C.String),
  ChargeAmount: C.optional($Currency)
}))
export const ChargeComponent: S.Codec<ChargeComponent> = /*#__PURE__*/ S.schema($ChargeComponent)

export type ChargeComponentList = ReadonlyArray<ChargeComponent>

const $ChargeComponentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ChargeComponent))
export const ChargeComponentList: S.Codec<ChargeComponentList> = /*#__PURE__*/ S.schema($ChargeComponentList)

export interface ChargeInstrument {
  readonly Description?: string | undefined
  readonly Tail?: string | undefined
  readonly Amount?: Currency | undefined
}

const $ChargeInstrument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Description: C.optional(C.String),
  Tail: C.optional(C.String),
  Amount: C.optional($Currency)
}))
export const ChargeInstrument: S.Codec<ChargeInstrument> = /*#__PURE__*/ S.schema($ChargeInstrument)

export type ChargeInstrumentList = ReadonlyArray<ChargeInstrument>

const $ChargeInstrumentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ChargeInstrument))
export const ChargeInstrumentList: S.Codec<ChargeInstrumentList> = /*#__PURE__*/ S.schema($ChargeInstrumentList)

export interface ChargeRefundEvent {
  readonly PostedDate?: Date | undefined
  readonly ReasonCode?: string | undefined
  readonly ReasonCodeDescription?: string | undefined
  readonly ChargeRefundTransactions?: ChargeRefundTransactions | undefined
}

const $ChargeRefundEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  ReasonCode: C.optional(C.String),
  ReasonCodeDescription: C.optional(C.String),
  ChargeRefundTransactions: C.optional($ChargeRefundTransactions)
}))
export const ChargeRefundEvent: S.Codec<ChargeRefundEvent> = /*#__PURE__*/ S.schema($ChargeRefundEvent)

export type ChargeRefundEventList = ReadonlyArray<ChargeRefundEvent>

const $ChargeRefundEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ChargeRefundEvent))
export const ChargeRefundEventList: S.Codec<ChargeRefundEventList> = /*#__PURE__*/ S.schema($ChargeRefundEventList)

export interface ChargeRefundTransaction {
  readonly ChargeAmount?: Currency | undefined
  readonly ChargeType?: string | undefined
}

const $ChargeRefundTransaction: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ChargeAmount: C.optional($Currency),
  ChargeType: C.optional(C.String)
}))
export const ChargeRefundTransaction: S.Codec<ChargeRefundTransaction> = /*#__PURE__*/ S.schema(
  $ChargeRefundTransaction
)

export type ChargeRefundTransactions = ReadonlyArray<ChargeRefundTransaction>

const $ChargeRefundTransactions: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ChargeRefundTransaction))
export const ChargeRefundTransactions: S.Codec<ChargeRefundTransactions> = /*#__PURE__*/ S.schema(
  $ChargeRefundTransactions
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

const $CouponPaymentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  CouponId: C.optional(C.String),
  SellerCouponDescription: C.optional(C.String),
  ClipOrRedemptionCount: C.optional(C.Number),
  PaymentEventId: C.optional(C.String),
  FeeComponent: C.optional($FeeComponent),
  ChargeComponent: C.optional($ChargeComponent),
  TotalAmount: C.optional($Currency)
}))
export const CouponPaymentEvent: S.Codec<CouponPaymentEvent> = /*#__PURE__*/ S.schema($CouponPaymentEvent)

export type CouponPaymentEventList = ReadonlyArray<CouponPaymentEvent>

const $CouponPaymentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($CouponPaymentEvent))
export const CouponPaymentEventList: S.Codec<CouponPaymentEventList> = /*#__PURE__*/ S.schema($CouponPaymentEventList)

export interface Currency {
  readonly CurrencyCode?: string | undefined
  readonly CurrencyAmount?: BigDecimal | undefined
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CurrencyCode: C.optional(C.String),
  CurrencyAmount: C.optional($BigDecimal)
}))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export type Date = string

const $Date: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Date: S.Codec<Date> = /*#__PURE__*/ S.schema($Date)

export interface DebtRecoveryEvent {
  readonly DebtRecoveryType?: string | undefined
  readonly RecoveryAmount?: Currency | undefined
  readonly OverPaymentCredit?: Currency | undefined
  readonly DebtRecoveryItemList?: DebtRecoveryItemList | undefined
  readonly ChargeInstrumentList?: ChargeInstrumentList | undefined
}

const $DebtRecoveryEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DebtRecoveryType: C.optional(C.String),
  RecoveryAmount: C.optional($Currency),
  OverPaymentCredit: C.optional($Currency),
  DebtRecoveryItemList: C.optional($DebtRecoveryItemList),
  ChargeInstrumentList: C.optional($ChargeInstrumentList)
}))
export const DebtRecoveryEvent: S.Codec<DebtRecoveryEvent> = /*#__PURE__*/ S.schema($DebtRecoveryEvent)

export type DebtRecoveryEventList = ReadonlyArray<DebtRecoveryEvent>

const $DebtRecoveryEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DebtRecoveryEvent))
export const DebtRecoveryEventList: S.Codec<DebtRecoveryEventList> = /*#__PURE__*/ S.schema($DebtRecoveryEventList)

export interface DebtRecoveryItem {
  readonly RecoveryAmount?: Currency | undefined
  readonly OriginalAmount?: Currency | undefined
  readonly GroupBeginDate?: Date | undefined
  readonly GroupEndDate?: Date | undefined
}

const $DebtRecoveryItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RecoveryAmount: C.optional($Currency),
  OriginalAmount: C.optional($Currency),
  GroupBeginDate: C.optional($Date),
  GroupEndDate: C.optional($Date)
}))
export const DebtRecoveryItem: S.Codec<DebtRecoveryItem> = /*#__PURE__*/ S.schema($DebtRecoveryItem)

export type DebtRecoveryItemList = ReadonlyArray<DebtRecoveryItem>

const $DebtRecoveryItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DebtRecoveryItem))
export const DebtRecoveryItemList: S.Codec<DebtRecoveryItemList> = /*#__PURE__*/ S.schema($DebtRecoveryItemList)

export interface DirectPayment {
  readonly DirectPaymentType?: string | undefined
  readonly DirectPaymentAmount?: Currency | undefined
}

const $DirectPayment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DirectPaymentType: C.optional(C.String),
  DirectPaymentAmount: C.optional($Currency)
}))
export const DirectPayment: S.Codec<DirectPayment> = /*#__PURE__*/ S.schema($DirectPayment)

export type DirectPaymentList = ReadonlyArray<DirectPayment>

const $DirectPaymentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($DirectPayment))
export const DirectPaymentList: S.Codec<DirectPaymentList> = /*#__PURE__*/ S.schema($DirectPaymentList)

export type FailedAdhocDisbursementEventList = ReadonlyArray<FailedAdhocDisbursementEvent>

const $FailedAdhocDisbursementEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FailedAdhocDisbursementEvent))
export const FailedAdhocDisbursementEventList: S.Codec<FailedAdhocDisbursementEventList> = /*#__PURE__*/ S.schema(
  $FailedAdhocDisbursementEventList
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

const $FailedAdhocDisbursementEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FundsTransfersType: C.optional(C.String),
  TransferId: C.optional(C.String),
  DisbursementId: C.optional(C.String),
  PaymentDisbursementType: C.optional(C.String),
  Status: C.optional(C.String),
  TransferAmount: C.optional($Currency),
  PostedDate: C.optional($Date)
}))
export const FailedAdhocDisbursementEvent: S.Codec<FailedAdhocDisbursementEvent> = /*#__PURE__*/ S.schema(
  $FailedAdhocDisbursementEvent
)

export interface FBALiquidationEvent {
  readonly PostedDate?: Date | undefined
  readonly OriginalRemovalOrderId?: string | undefined
  readonly LiquidationProceedsAmount?: Currency | undefined
  readonly LiquidationFeeAmount?: Currency | undefined
}

const $FBALiquidationEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  OriginalRemovalOrderId: C.optional(C.String),
  LiquidationProceedsAmount: C.optional($Currency),
  LiquidationFeeAmount: C.optional($Currency)
}))
export const FBALiquidationEvent: S.Codec<FBALiquidationEvent> = /*#__PURE__*/ S.schema($FBALiquidationEvent)

export type FBALiquidationEventList = ReadonlyArray<FBALiquidationEvent>

const $FBALiquidationEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FBALiquidationEvent))
export const FBALiquidationEventList: S.Codec<FBALiquidationEventList> = /*#__PURE__*/ S.schema(
  $FBALiquidationEventList
)

export interface FeeComponent {
  readonly FeeType?: string | undefined
  readonly FeeAmount?: Currency | undefined
}

const $FeeComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FeeType: C.optional(C.String),
  FeeAmount: C.optional($Currency)
}))
export const FeeComponent: S.Codec<FeeComponent> = /*#__PURE__*/ S.schema($FeeComponent)

export type FeeComponentList = ReadonlyArray<FeeComponent>

const $FeeComponentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FeeComponent))
export const FeeComponentList: S.Codec<FeeComponentList> = /*#__PURE__*/ S.schema($FeeComponentList)

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

const $FinancialEventGroup: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  FinancialEventGroupId: C.optional(C.String),
  ProcessingStatus: C.optional(C.String),
  FundTransferStatus: C.optional(C.String),
  OriginalTotal: C.optional($Currency),
  ConvertedTotal: C.optional($Currency),
  FundTransferDate: C.optional($Date),
  TraceId: C.optional(C.String),
  AccountTail: C.optional(C.String),
  BeginningBalance: C.optional($Currency),
  FinancialEventGroupStart: C.optional($Date),
  FinancialEventGroupEnd: C.optional($Date)
}))
export const FinancialEventGroup: S.Codec<FinancialEventGroup> = /*#__PURE__*/ S.schema($FinancialEventGroup)

export type FinancialEventGroupList = ReadonlyArray<FinancialEventGroup>

const $FinancialEventGroupList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FinancialEventGroup))
export const FinancialEventGroupList: S.Codec<FinancialEventGroupList> = /*#__PURE__*/ S.schema(
  $FinancialEventGroupList
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

const $FinancialEvents: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentEventList: C.optional($ShipmentEventList),
  ShipmentSettleEventList: C.optional($ShipmentSettleEventList),
  RefundEventList: C.optional($ShipmentEventList),
  GuaranteeClaimEventList: C.optional($ShipmentEventList),
  EBTRefundReimbursementOnlyEventList: C.optional($EBTRefundReimbursementOnlyEventList),
  ChargebackEventList: C.optional($ShipmentEventList),
  PayWithAmazonEventList: C.optional($PayWithAmazonEventList),
  ServiceProviderCreditEventList: C.optional($SolutionProviderCreditEventList),
  RetrochargeEventList: C.optional($RetrochargeEventList),
  RentalTransactionEventList: C.optional($RentalTransactionEventList),
  ProductAdsPaymentEventList: C.optional($ProductAdsPaymentEventList),
  ServiceFeeEventList: C.optional($ServiceFeeEventList),
  SellerDealPaymentEventList: C.optional($SellerDealPaymentEventList),
  DebtRecoveryEventList: C.optional($DebtRecoveryEventList),
  LoanServicingEventList: C.optional($LoanServicingEventList),
  AdjustmentEventList: C.optional($AdjustmentEventList),
  SAFETReimbursementEventList: C.optional($SAFETReimbursementEventList),
  SellerReviewEnrollmentPaymentEventList: C.optional($SellerReviewEnrollmentPaymentEventList),
  FBALiquidationEventList: C.optional($FBALiquidationEventList),
  CouponPaymentEventList: C.optional($CouponPaymentEventList),
  ImagingServicesFeeEventList: C.optional($ImagingServicesFeeEventList),
  NetworkComminglingTransactionEventList: C.optional($NetworkComminglingTransactionEventList),
  AffordabilityExpenseEventList: C.optional($AffordabilityExpenseEventList),
  AffordabilityExpenseReversalEventList: C.optional($AffordabilityExpenseEventList),
  RemovalShipmentEventList: C.optional($RemovalShipmentEventList),
  RemovalShipmentAdjustmentEventList: C.optional($RemovalShipmentAdjustmentEventList),
  TrialShipmentEventList: C.optional($TrialShipmentEventList),
  TDSReimbursementEventList: C.optional($TDSReimbursementEventList),
  AdhocDisbursementEventList: C.optional($AdhocDisbursementEventList),
  TaxWithholdingEventList: C.optional($TaxWithholdingEventList),
  ChargeRefundEventList: C.optional($ChargeRefundEventList),
  FailedAdhocDisbursementEventList: C.optional($FailedAdhocDisbursementEventList),
  ValueAddedServiceChargeEventList: C.optional($ValueAddedServiceChargeEventList),
  CapacityReservationBillingEventList: C.optional($CapacityReservationBillingEventList)
}))
export const FinancialEvents: S.Codec<FinancialEvents> = /*#__PURE__*/ S.schema($FinancialEvents)

export interface ImagingServicesFeeEvent {
  readonly ImagingRequestBillingItemID?: string | undefined
  readonly ASIN?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly FeeList?: FeeComponentList | undefined
}

const $ImagingServicesFeeEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ImagingRequestBillingItemID: C.optional(C.String),
  ASIN: C.optional(C.String),
  PostedDate: C.optional($Date),
  FeeList: C.optional($FeeComponentList)
}))
export const ImagingServicesFeeEvent: S.Codec<ImagingServicesFeeEvent> = /*#__PURE__*/ S.schema(
  $ImagingServicesFeeEvent
)

export type ImagingServicesFeeEventList = ReadonlyArray<ImagingServicesFeeEvent>

const $ImagingServicesFeeEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ImagingServicesFeeEvent))
export const ImagingServicesFeeEventList: S.Codec<ImagingServicesFeeEventList> = /*#__PURE__*/ S.schema(
  $ImagingServicesFeeEventList
)

export interface ListFinancialEventGroupsPayload {
  readonly NextToken?: string | undefined
  readonly FinancialEventGroupList?: FinancialEventGroupList | undefined
}

const $ListFinancialEventGroupsPayload: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  NextToken: C.optional(C.String),
  FinancialEventGroupList: C.optional($FinancialEventGroupList)
}))
export const ListFinancialEventGroupsPayload: S.Codec<ListFinancialEventGroupsPayload> = /*#__PURE__*/ S.schema(
  $ListFinancialEventGroupsPayload
)

export interface ListFinancialEventGroupsResponse {
  readonly payload?: ListFinancialEventGroupsPayload | undefined
  readonly errors?: ErrorList | undefined
}

const $ListFinancialEventGroupsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ListFinancialEventGroupsPayload),
  errors: C.optional($ErrorList)
}))
export const ListFinancialEventGroupsResponse: S.Codec<ListFinancialEventGroupsResponse> = /*#__PURE__*/ S.schema(
  $ListFinancialEventGroupsResponse
)

export interface ListFinancialEventsPayload {
  readonly NextToken?: string | undefined
  readonly FinancialEvents?: FinancialEvents | undefined
}

const $ListFinancialEventsPayload: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  NextToken: C.optional(C.String),
  FinancialEvents: C.optional($FinancialEvents)
}))
export const ListFinancialEventsPayload: S.Codec<ListFinancialEventsPayload> = /*#__PURE__*/ S.schema(
  $ListFinancialEventsPayload
)

export interface ListFinancialEventsResponse {
  readonly payload?: ListFinancialEventsPayload | undefined
  readonly errors?: ErrorList | undefined
}

const $ListFinancialEventsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ListFinancialEventsPayload),
  errors: C.optional($ErrorList)
}))
export const ListFinancialEventsResponse: S.Codec<ListFinancialEventsResponse> = /*#__PURE__*/ S.schema(
  $ListFinancialEventsResponse
)

export interface LoanServicingEvent {
  readonly LoanAmount?: Currency | undefined
  readonly SourceBusinessEventType?: string | undefined
}

const $LoanServicingEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  LoanAmount: C.optional($Currency),
  SourceBusinessEventType: C.optional(C.String)
}))
export const LoanServicingEvent: S.Codec<LoanServicingEvent> = /*#__PURE__*/ S.schema($LoanServicingEvent)

export type LoanServicingEventList = ReadonlyArray<LoanServicingEvent>

const $LoanServicingEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LoanServicingEvent))
export const LoanServicingEventList: S.Codec<LoanServicingEventList> = /*#__PURE__*/ S.schema($LoanServicingEventList)

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

const $NetworkComminglingTransactionEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TransactionType: C.optional(C.String),
  PostedDate: C.optional($Date),
  NetCoTransactionID: C.optional(C.String),
  SwapReason: C.optional(C.String),
  ASIN: C.optional(C.String),
  MarketplaceId: C.optional(C.String),
  TaxExclusiveAmount: C.optional($Currency),
  TaxAmount: C.optional($Currency)
}))
export const NetworkComminglingTransactionEvent: S.Codec<NetworkComminglingTransactionEvent> = /*#__PURE__*/ S.schema(
  $NetworkComminglingTransactionEvent
)

export type NetworkComminglingTransactionEventList = ReadonlyArray<NetworkComminglingTransactionEvent>

const $NetworkComminglingTransactionEventList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($NetworkComminglingTransactionEvent)
)
export const NetworkComminglingTransactionEventList: S.Codec<NetworkComminglingTransactionEventList> = /*#__PURE__*/ S.schema(
  $NetworkComminglingTransactionEventList
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

const $PayWithAmazonEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerOrderId: C.optional(C.String),
  TransactionPostedDate: C.optional($Date),
  BusinessObjectType: C.optional(C.String),
  SalesChannel: C.optional(C.String),
  Charge: C.optional($ChargeComponent),
  FeeList: C.optional($FeeComponentList),
  PaymentAmountType: C.optional(C.String),
  AmountDescription: C.optional(C.String),
  FulfillmentChannel: C.optional(C.String),
  StoreName: C.optional(C.String)
}))
export const PayWithAmazonEvent: S.Codec<PayWithAmazonEvent> = /*#__PURE__*/ S.schema($PayWithAmazonEvent)

export type PayWithAmazonEventList = ReadonlyArray<PayWithAmazonEvent>

const $PayWithAmazonEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PayWithAmazonEvent))
export const PayWithAmazonEventList: S.Codec<PayWithAmazonEventList> = /*#__PURE__*/ S.schema($PayWithAmazonEventList)

export interface ProductAdsPaymentEvent {
  readonly postedDate?: Date | undefined
  readonly transactionType?: string | undefined
  readonly invoiceId?: string | undefined
  readonly baseValue?: Currency | undefined
  readonly taxValue?: Currency | undefined
  readonly transactionValue?: Currency | undefined
}

const $ProductAdsPaymentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  postedDate: C.optional($Date),
  transactionType: C.optional(C.String),
  invoiceId: C.optional(C.String),
  baseValue: C.optional($Currency),
  taxValue: C.optional($Currency),
  transactionValue: C.optional($Currency)
}))
export const ProductAdsPaymentEvent: S.Codec<ProductAdsPaymentEvent> = /*#__PURE__*/ S.schema($ProductAdsPaymentEvent)

export type ProductAdsPaymentEventList = ReadonlyArray<ProductAdsPaymentEvent>

const $ProductAdsPaymentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ProductAdsPaymentEvent))
export const ProductAdsPaymentEventList: S.Codec<ProductAdsPaymentEventList> = /*#__PURE__*/ S.schema(
  $ProductAdsPaymentEventList
)

export interface Promotion {
  readonly PromotionType?: string | undefined
  readonly PromotionId?: string | undefined
  readonly PromotionAmount?: Currency | undefined
}

const $Promotion: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PromotionType: C.optional(C.String),
  PromotionId: C.optional(C.String),
  PromotionAmount: C.optional($Currency)
}))
export const Promotion: S.Codec<Promotion> = /*#__PURE__*/ S.schema($Promotion)

export type PromotionList = ReadonlyArray<Promotion>

const $PromotionList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Promotion))
export const PromotionList: S.Codec<PromotionList> = /*#__PURE__*/ S.schema($PromotionList)

export interface RemovalShipmentEvent {
  readonly PostedDate?: Date | undefined
  readonly MerchantOrderId?: string | undefined
  readonly OrderId?: string | undefined
  readonly TransactionType?: string | undefined
  readonly StoreName?: string | undefined
  readonly RemovalShipmentItemList?: RemovalShipmentItemList | undefined
}

const $RemovalShipmentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  MerchantOrderId: C.optional(C.String),
  OrderId: C.optional(C.String),
  TransactionType: C.optional(C.String),
  StoreName: C.optional(C.String),
  RemovalShipmentItemList: C.optional($RemovalShipmentItemList)
}))
export const RemovalShipmentEvent: S.Codec<RemovalShipmentEvent> = /*#__PURE__*/ S.schema($RemovalShipmentEvent)

export type RemovalShipmentEventList = ReadonlyArray<RemovalShipmentEvent>

const $RemovalShipmentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RemovalShipmentEvent))
export const RemovalShipmentEventList: S.Codec<RemovalShipmentEventList> = /*#__PURE__*/ S.schema(
  $RemovalShipmentEventList
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

const $RemovalShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RemovalShipmentItemId: C.optional(C.String),
  TaxCollectionModel: C.optional(C.String),
  FulfillmentNetworkSKU: C.optional(C.String),
  Quantity: C.optional(C.Number),
  Revenue: C.optional($Currency),
  FeeAmount: C.optional($Currency),
  TaxAmount: C.optional($Currency),
  TaxWithheld: C.optional($Currency)
}))
export const RemovalShipmentItem: S.Codec<RemovalShipmentItem> = /*#__PURE__*/ S.schema($RemovalShipmentItem)

export type RemovalShipmentItemList = ReadonlyArray<RemovalShipmentItem>

const $RemovalShipmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RemovalShipmentItem))
export const RemovalShipmentItemList: S.Codec<RemovalShipmentItemList> = /*#__PURE__*/ S.schema(
  $RemovalShipmentItemList
)

export interface RemovalShipmentAdjustmentEvent {
  readonly PostedDate?: Date | undefined
  readonly AdjustmentEventId?: string | undefined
  readonly MerchantOrderId?: string | undefined
  readonly OrderId?: string | undefined
  readonly TransactionType?: string | undefined
  readonly RemovalShipmentItemAdjustmentList?: ReadonlyArray<RemovalShipmentItemAdjustment> | undefined
}

const $RemovalShipmentAdjustmentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  AdjustmentEventId: C.optional(C.String),
  MerchantOrderId: C.optional(C.String),
  OrderId: C.optional(C.String),
  TransactionType: C.optional(C.String),
  RemovalShipmentItemAdjustmentList: C.optional(C.Array($RemovalShipmentItemAdjustment))
}))
export const RemovalShipmentAdjustmentEvent: S.Codec<RemovalShipmentAdjustmentEvent> = /*#__PURE__*/ S.schema(
  $RemovalShipmentAdjustmentEvent
)

export type RemovalShipmentAdjustmentEventList = ReadonlyArray<RemovalShipmentAdjustmentEvent>

const $RemovalShipmentAdjustmentEventList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($RemovalShipmentAdjustmentEvent)
)
export const RemovalShipmentAdjustmentEventList: S.Codec<RemovalShipmentAdjustmentEventList> = /*#__PURE__*/ S.schema(
  $RemovalShipmentAdjustmentEventList
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

const $RemovalShipmentItemAdjustment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RemovalShipmentItemId: C.optional(C.String),
  TaxCollectionModel: C.optional(C.String),
  FulfillmentNetworkSKU: C.optional(C.String),
  AdjustedQuantity: C.optional(C.Number),
  RevenueAdjustment: C.optional($Currency),
  TaxAmountAdjustment: C.optional($Currency),
  TaxWithheldAdjustment: C.optional($Currency)
}))
export const RemovalShipmentItemAdjustment: S.Codec<RemovalShipmentItemAdjustment> = /*#__PURE__*/ S.schema(
  $RemovalShipmentItemAdjustment
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

const $RentalTransactionEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.optional(C.String),
  RentalEventType: C.optional(C.String),
  ExtensionLength: C.optional(C.Number),
  PostedDate: C.optional($Date),
  RentalChargeList: C.optional($ChargeComponentList),
  RentalFeeList: C.optional($FeeComponentList),
  MarketplaceName: C.optional(C.String),
  RentalInitialValue: C.optional($Currency),
  RentalReimbursement: C.optional($Currency),
  RentalTaxWithheldList: C.optional($TaxWithheldComponentList)
}))
export const RentalTransactionEvent: S.Codec<RentalTransactionEvent> = /*#__PURE__*/ S.schema($RentalTransactionEvent)

export type RentalTransactionEventList = ReadonlyArray<RentalTransactionEvent>

const $RentalTransactionEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RentalTransactionEvent))
export const RentalTransactionEventList: S.Codec<RentalTransactionEventList> = /*#__PURE__*/ S.schema(
  $RentalTransactionEventList
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

const $RetrochargeEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RetrochargeEventType: C.optional(C.String),
  AmazonOrderId: C.optional(C.String),
  PostedDate: C.optional($Date),
  BaseTax: C.optional($Currency),
  ShippingTax: C.optional($Currency),
  MarketplaceName: C.optional(C.String),
  RetrochargeTaxWithheldList: C.optional($TaxWithheldComponentList)
}))
export const RetrochargeEvent: S.Codec<RetrochargeEvent> = /*#__PURE__*/ S.schema($RetrochargeEvent)

export type RetrochargeEventList = ReadonlyArray<RetrochargeEvent>

const $RetrochargeEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RetrochargeEvent))
export const RetrochargeEventList: S.Codec<RetrochargeEventList> = /*#__PURE__*/ S.schema($RetrochargeEventList)

export interface SAFETReimbursementEvent {
  readonly PostedDate?: Date | undefined
  readonly SAFETClaimId?: string | undefined
  readonly ReimbursedAmount?: Currency | undefined
  readonly ReasonCode?: string | undefined
  readonly SAFETReimbursementItemList?: SAFETReimbursementItemList | undefined
}

const $SAFETReimbursementEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  SAFETClaimId: C.optional(C.String),
  ReimbursedAmount: C.optional($Currency),
  ReasonCode: C.optional(C.String),
  SAFETReimbursementItemList: C.optional($SAFETReimbursementItemList)
}))
export const SAFETReimbursementEvent: S.Codec<SAFETReimbursementEvent> = /*#__PURE__*/ S.schema(
  $SAFETReimbursementEvent
)

export type SAFETReimbursementEventList = ReadonlyArray<SAFETReimbursementEvent>

const $SAFETReimbursementEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SAFETReimbursementEvent))
export const SAFETReimbursementEventList: S.Codec<SAFETReimbursementEventList> = /*#__PURE__*/ S.schema(
  $SAFETReimbursementEventList
)

export interface SAFETReimbursementItem {
  readonly itemChargeList?: ChargeComponentList | undefined
  readonly productDescription?: string | undefined
  readonly quantity?: string | undefined
}

const $SAFETReimbursementItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemChargeList: C.optional($ChargeComponentList),
  productDescription: C.optional(C.String),
  quantity: C.optional(C.String)
}))
export const SAFETReimbursementItem: S.Codec<SAFETReimbursementItem> = /*#__PURE__*/ S.schema($SAFETReimbursementItem)

export type SAFETReimbursementItemList = ReadonlyArray<SAFETReimbursementItem>

const $SAFETReimbursementItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SAFETReimbursementItem))
export const SAFETReimbursementItemList: S.Codec<SAFETReimbursementItemList> = /*#__PURE__*/ S.schema(
  $SAFETReimbursementItemList
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

const $SellerDealPaymentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  postedDate: C.optional($Date),
  dealId: C.optional(C.String),
  dealDescription: C.optional(C.String),
  eventType: C.optional(C.String),
  feeType: C.optional(C.String),
  feeAmount: C.optional($Currency),
  taxAmount: C.optional($Currency),
  totalAmount: C.optional($Currency)
}))
export const SellerDealPaymentEvent: S.Codec<SellerDealPaymentEvent> = /*#__PURE__*/ S.schema($SellerDealPaymentEvent)

export type SellerDealPaymentEventList = ReadonlyArray<SellerDealPaymentEvent>

const $SellerDealPaymentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SellerDealPaymentEvent))
export const SellerDealPaymentEventList: S.Codec<SellerDealPaymentEventList> = /*#__PURE__*/ S.schema(
  $SellerDealPaymentEventList
)

export interface SellerReviewEnrollmentPaymentEvent {
  readonly PostedDate?: Date | undefined
  readonly EnrollmentId?: string | undefined
  readonly ParentASIN?: string | undefined
  readonly FeeComponent?: FeeComponent | undefined
  readonly ChargeComponent?: ChargeComponent | undefined
  readonly TotalAmount?: Currency | undefined
}

const $SellerReviewEnrollmentPaymentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  EnrollmentId: C.optional(C.String),
  ParentASIN: C.optional(C.String),
  FeeComponent: C.optional($FeeComponent),
  ChargeComponent: C.optional($ChargeComponent),
  TotalAmount: C.optional($Currency)
}))
export const SellerReviewEnrollmentPaymentEvent: S.Codec<SellerReviewEnrollmentPaymentEvent> = /*#__PURE__*/ S.schema(
  $SellerReviewEnrollmentPaymentEvent
)

export type SellerReviewEnrollmentPaymentEventList = ReadonlyArray<SellerReviewEnrollmentPaymentEvent>

const $SellerReviewEnrollmentPaymentEventList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($SellerReviewEnrollmentPaymentEvent)
)
export const SellerReviewEnrollmentPaymentEventList: S.Codec<SellerReviewEnrollmentPaymentEventList> = /*#__PURE__*/ S.schema(
  $SellerReviewEnrollmentPaymentEventList
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

const $ServiceFeeEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.optional(C.String),
  FeeReason: C.optional(C.String),
  FeeList: C.optional($FeeComponentList),
  SellerSKU: C.optional(C.String),
  FnSKU: C.optional(C.String),
  FeeDescription: C.optional(C.String),
  ASIN: C.optional(C.String),
  StoreName: C.optional(C.String)
}))
export const ServiceFeeEvent: S.Codec<ServiceFeeEvent> = /*#__PURE__*/ S.schema($ServiceFeeEvent)

export type ServiceFeeEventList = ReadonlyArray<ServiceFeeEvent>

const $ServiceFeeEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ServiceFeeEvent))
export const ServiceFeeEventList: S.Codec<ServiceFeeEventList> = /*#__PURE__*/ S.schema($ServiceFeeEventList)

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

const $ShipmentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.optional(C.String),
  SellerOrderId: C.optional(C.String),
  MarketplaceName: C.optional(C.String),
  StoreName: C.optional(C.String),
  OrderChargeList: C.optional($ChargeComponentList),
  OrderChargeAdjustmentList: C.optional($ChargeComponentList),
  ShipmentFeeList: C.optional($FeeComponentList),
  ShipmentFeeAdjustmentList: C.optional($FeeComponentList),
  OrderFeeList: C.optional($FeeComponentList),
  OrderFeeAdjustmentList: C.optional($FeeComponentList),
  DirectPaymentList: C.optional($DirectPaymentList),
  PostedDate: C.optional($Date),
  ShipmentItemList: C.optional($ShipmentItemList),
  ShipmentItemAdjustmentList: C.optional($ShipmentItemList)
}))
export const ShipmentEvent: S.Codec<ShipmentEvent> = /*#__PURE__*/ S.schema($ShipmentEvent)

export type ShipmentEventList = ReadonlyArray<ShipmentEvent>

const $ShipmentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShipmentEvent))
export const ShipmentEventList: S.Codec<ShipmentEventList> = /*#__PURE__*/ S.schema($ShipmentEventList)

export type ShipmentSettleEventList = ReadonlyArray<ShipmentEvent>

const $ShipmentSettleEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShipmentEvent))
export const ShipmentSettleEventList: S.Codec<ShipmentSettleEventList> = /*#__PURE__*/ S.schema(
  $ShipmentSettleEventList
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

const $ShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerSKU: C.optional(C.String),
  OrderItemId: C.optional(C.String),
  OrderAdjustmentItemId: C.optional(C.String),
  QuantityShipped: C.optional(C.Number),
  ItemChargeList: C.optional($ChargeComponentList),
  ItemChargeAdjustmentList: C.optional($ChargeComponentList),
  ItemFeeList: C.optional($FeeComponentList),
  ItemFeeAdjustmentList: C.optional($FeeComponentList),
  ItemTaxWithheldList: C.optional($TaxWithheldComponentList),
  PromotionList: C.optional($PromotionList),
  PromotionAdjustmentList: C.optional($PromotionList),
  CostOfPointsGranted: C.optional($Currency),
  CostOfPointsReturned: C.optional($Currency)
}))
export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.schema($ShipmentItem)

export type ShipmentItemList = ReadonlyArray<ShipmentItem>

const $ShipmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShipmentItem))
export const ShipmentItemList: S.Codec<ShipmentItemList> = /*#__PURE__*/ S.schema($ShipmentItemList)

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

const $SolutionProviderCreditEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ProviderTransactionType: C.optional(C.String),
  SellerOrderId: C.optional(C.String),
  MarketplaceId: C.optional(C.String),
  MarketplaceCountryCode: C.optional(C.String),
  SellerId: C.optional(C.String),
  SellerStoreName: C.optional(C.String),
  ProviderId: C.optional(C.String),
  ProviderStoreName: C.optional(C.String),
  TransactionAmount: C.optional($Currency),
  TransactionCreationDate: C.optional($Date)
}))
export const SolutionProviderCreditEvent: S.Codec<SolutionProviderCreditEvent> = /*#__PURE__*/ S.schema(
  $SolutionProviderCreditEvent
)

export type SolutionProviderCreditEventList = ReadonlyArray<SolutionProviderCreditEvent>

const $SolutionProviderCreditEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SolutionProviderCreditEvent))
export const SolutionProviderCreditEventList: S.Codec<SolutionProviderCreditEventList> = /*#__PURE__*/ S.schema(
  $SolutionProviderCreditEventList
)

export interface TaxWithholdingPeriod {
  readonly StartDate?: Date | undefined
  readonly EndDate?: Date | undefined
}

const $TaxWithholdingPeriod: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  StartDate: C.optional($Date),
  EndDate: C.optional($Date)
}))
export const TaxWithholdingPeriod: S.Codec<TaxWithholdingPeriod> = /*#__PURE__*/ S.schema($TaxWithholdingPeriod)

export interface TaxWithholdingEvent {
  readonly PostedDate?: Date | undefined
  readonly BaseAmount?: Currency | undefined
  readonly WithheldAmount?: Currency | undefined
  readonly TaxWithholdingPeriod?: TaxWithholdingPeriod | undefined
}

const $TaxWithholdingEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  BaseAmount: C.optional($Currency),
  WithheldAmount: C.optional($Currency),
  TaxWithholdingPeriod: C.optional($TaxWithholdingPeriod)
}))
export const TaxWithholdingEvent: S.Codec<TaxWithholdingEvent> = /*#__PURE__*/ S.schema($TaxWithholdingEvent)

export type TaxWithholdingEventList = ReadonlyArray<TaxWithholdingEvent>

const $TaxWithholdingEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TaxWithholdingEvent))
export const TaxWithholdingEventList: S.Codec<TaxWithholdingEventList> = /*#__PURE__*/ S.schema(
  $TaxWithholdingEventList
)

export interface TaxWithheldComponent {
  readonly TaxCollectionModel?: string | undefined
  readonly TaxesWithheld?: ChargeComponentList | undefined
}

const $TaxWithheldComponent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TaxCollectionModel: C.optional(C.String),
  TaxesWithheld: C.optional($ChargeComponentList)
}))
export const TaxWithheldComponent: S.Codec<TaxWithheldComponent> = /*#__PURE__*/ S.schema($TaxWithheldComponent)

export type TaxWithheldComponentList = ReadonlyArray<TaxWithheldComponent>

const $TaxWithheldComponentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TaxWithheldComponent))
export const TaxWithheldComponentList: S.Codec<TaxWithheldComponentList> = /*#__PURE__*/ S.schema(
  $TaxWithheldComponentList
)

export interface TDSReimbursementEvent {
  readonly PostedDate?: Date | undefined
  readonly TDSOrderId?: string | undefined
  readonly ReimbursedAmount?: Currency | undefined
}

const $TDSReimbursementEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PostedDate: C.optional($Date),
  TDSOrderId: C.optional(C.String),
  ReimbursedAmount: C.optional($Currency)
}))
export const TDSReimbursementEvent: S.Codec<TDSReimbursementEvent> = /*#__PURE__*/ S.schema($TDSReimbursementEvent)

export type TDSReimbursementEventList = ReadonlyArray<TDSReimbursementEvent>

const $TDSReimbursementEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TDSReimbursementEvent))
export const TDSReimbursementEventList: S.Codec<TDSReimbursementEventList> = /*#__PURE__*/ S.schema(
  $TDSReimbursementEventList
)

export interface TrialShipmentEvent {
  readonly AmazonOrderId?: string | undefined
  readonly FinancialEventGroupId?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly SKU?: string | undefined
  readonly FeeList?: FeeComponentList | undefined
}

const $TrialShipmentEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: C.optional(C.String),
  FinancialEventGroupId: C.optional(C.String),
  PostedDate: C.optional($Date),
  SKU: C.optional(C.String),
  FeeList: C.optional($FeeComponentList)
}))
export const TrialShipmentEvent: S.Codec<TrialShipmentEvent> = /*#__PURE__*/ S.schema($TrialShipmentEvent)

export type TrialShipmentEventList = ReadonlyArray<TrialShipmentEvent>

const $TrialShipmentEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TrialShipmentEvent))
export const TrialShipmentEventList: S.Codec<TrialShipmentEventList> = /*#__PURE__*/ S.schema($TrialShipmentEventList)

export type ValueAddedServiceChargeEventList = ReadonlyArray<ValueAddedServiceChargeEvent>

const $ValueAddedServiceChargeEventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ValueAddedServiceChargeEvent))
export const ValueAddedServiceChargeEventList: S.Codec<ValueAddedServiceChargeEventList> = /*#__PURE__*/ S.schema(
  $ValueAddedServiceChargeEventList
)

export interface ValueAddedServiceChargeEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  readonly TransactionAmount?: Currency | undefined
}

const $ValueAddedServiceChargeEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TransactionType: C.optional(C.String),
  PostedDate: C.optional($Date),
  Description: C.optional(C.String),
  TransactionAmount: C.optional($Currency)
}))
export const ValueAddedServiceChargeEvent: S.Codec<ValueAddedServiceChargeEvent> = /*#__PURE__*/ S.schema(
  $ValueAddedServiceChargeEvent
)

export interface CapacityReservationBillingEvent {
  readonly TransactionType?: string | undefined
  readonly PostedDate?: Date | undefined
  readonly Description?: string | undefined
  readonly TransactionAmount?: Currency | undefined
}

const $CapacityReservationBillingEvent: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TransactionType: C.optional(C.String),
  PostedDate: C.optional($Date),
  Description: C.optional(C.String),
  TransactionAmount: C.optional($Currency)
}))
export const CapacityReservationBillingEvent: S.Codec<CapacityReservationBillingEvent> = /*#__PURE__*/ S.schema(
  $CapacityReservationBillingEvent
)

export type CapacityReservationBillingEventList = ReadonlyArray<CapacityReservationBillingEvent>

const $CapacityReservationBillingEventList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($CapacityReservationBillingEvent)
)
export const CapacityReservationBillingEventList: S.Codec<CapacityReservationBillingEventList> = /*#__PURE__*/ S.schema(
  $CapacityReservationBillingEventList
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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
