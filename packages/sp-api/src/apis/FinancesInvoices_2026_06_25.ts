// AUTO-GENERATED from financesInvoices_2026-06-25.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Finances Invoices 2026-06-25. */
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

/** Input of `getInvoiceHeaders`. */
export interface GetInvoiceHeadersInput {
  readonly nextToken?: string | undefined
  readonly marketplaceId: string
  readonly fromIssueDate?: DateTimeInput | undefined
  readonly toIssueDate?: DateTimeInput | undefined
  readonly invoicesModifiedAfter?: DateTimeInput | undefined
}

const $GetInvoiceHeadersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  marketplaceId: C.String,
  fromIssueDate: C.optional(C.DateTimeInput),
  toIssueDate: C.optional(C.DateTimeInput),
  invoicesModifiedAfter: C.optional(C.DateTimeInput)
}))
export const GetInvoiceHeadersInput: S.Codec<GetInvoiceHeadersInput> = /*#__PURE__*/ S.schema($GetInvoiceHeadersInput)

/**
 * `GET /finances/invoices/2026-06-25/invoices`
 *
 * - Rate: not published
 * - `fromIssueDate` needs `toIssueDate`
 * - `toIssueDate` needs `fromIssueDate`
 * - From `fromIssueDate` to `toIssueDate`: at most 90 days
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getInvoiceHeaders: Paging.ItemsOperation<
  GetInvoiceHeadersInput,
  GetInvoicesResponse,
  InvoiceHeader
> = /*#__PURE__*/ Paging.items({
  section: "FinancesInvoices_2026_06_25",
  id: "getInvoiceHeaders",
  name: "financesInvoices_2026-06-25.getInvoiceHeaders",
  method: "GET",
  path: "/finances/invoices/2026-06-25/invoices",
  parameters: {
    nextToken: { in: "query", type: "string" },
    marketplaceId: { in: "query", type: "string", required: true },
    fromIssueDate: { in: "query", type: "date-time" },
    toIssueDate: { in: "query", type: "date-time" },
    invoicesModifiedAfter: { in: "query", type: "date-time" }
  },
  rules: [
    ["needs", "fromIssueDate", "toIssueDate"],
    ["needs", "toIssueDate", "fromIssueDate"],
    ["span", "fromIssueDate", "toIssueDate", 90]
  ],
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["invoices"], carry: "same" }
}, { output: (): C.Shape => $GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  readonly marketplaceId: string
  readonly invoiceIdentifier: string
  readonly nextTokenForLineItems?: string | undefined
}

const $GetInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: C.String,
  invoiceIdentifier: C.String,
  nextTokenForLineItems: C.optional(C.String)
}))
export const GetInvoiceInput: S.Codec<GetInvoiceInput> = /*#__PURE__*/ S.schema($GetInvoiceInput)

/**
 * `GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getInvoice: Paging.ItemsOperation<
  GetInvoiceInput,
  GetInvoiceResponse,
  InvoiceItem
> = /*#__PURE__*/ Paging.items({
  section: "FinancesInvoices_2026_06_25",
  id: "getInvoice",
  name: "financesInvoices_2026-06-25.getInvoice",
  method: "GET",
  path: "/finances/invoices/2026-06-25/invoices/{invoiceIdentifier}",
  parameters: {
    marketplaceId: { in: "query", type: "string", required: true },
    invoiceIdentifier: { in: "path", type: "string", required: true },
    nextTokenForLineItems: { in: "query", type: "string" }
  },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextTokenForLineItems",
    next: ["nextTokenForLineItems"],
    items: ["invoiceItems"],
    carry: "same"
  }
}, { output: (): C.Shape => $GetInvoiceResponse })

/** The operations of Finances Invoices as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getInvoiceHeaders: (
    input: GetInvoiceHeadersInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoicesResponse, SpApiError>
  readonly getInvoiceHeadersPages: (
    input: GetInvoiceHeadersInput,
    options?: CallOptions
  ) => Stream.Stream<GetInvoicesResponse, SpApiError>
  readonly getInvoiceHeadersItems: (
    input: GetInvoiceHeadersInput,
    options?: CallOptions
  ) => Stream.Stream<InvoiceHeader, SpApiError>
  readonly getInvoice: (input: GetInvoiceInput, options?: CallOptions) => Effect.Effect<GetInvoiceResponse, SpApiError>
  readonly getInvoicePages: (
    input: GetInvoiceInput,
    options?: CallOptions
  ) => Stream.Stream<GetInvoiceResponse, SpApiError>
  readonly getInvoiceItems: (input: GetInvoiceInput, options?: CallOptions) => Stream.Stream<InvoiceItem, SpApiError>
}>()("effect-sp-api/apis/FinancesInvoices_2026_06_25")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getInvoiceHeaders,
  getInvoice
}))

export type BigDecimal = number

const $BigDecimal: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.schema($BigDecimal)

export interface Currency {
  readonly currencyCode: string
  readonly currencyAmount: BigDecimal
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.String,
  currencyAmount: $BigDecimal
}))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface Breakdown {
  readonly breakdownType: string
  readonly breakdownAmount: Currency
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

const $Breakdown: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  breakdownType: C.String,
  breakdownAmount: $Currency,
  breakdowns: C.optional(C.Array($Breakdown))
}))
export const Breakdown: S.Codec<Breakdown> = /*#__PURE__*/ S.schema($Breakdown)

export interface BillingPeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $BillingPeriod: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: C.String, endDate: C.String }))
export const BillingPeriod: S.Codec<BillingPeriod> = /*#__PURE__*/ S.schema($BillingPeriod)

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface PartnerMetadata {
  readonly partnerId: string
  readonly partnerType: "SELLER" | "VENDOR" | "AMAZON" | (string & {})
  readonly partnerEntities?: ReadonlyArray<string> | undefined
  readonly partnerName?: string | undefined
  readonly partnerAddress?: string | undefined
  readonly taxRegistrationNumber?: string | undefined
}

const $PartnerMetadata: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partnerId: C.String,
  partnerType: C.String,
  partnerEntities: C.optional(C.Array(C.String)),
  partnerName: C.optional(C.String),
  partnerAddress: C.optional(C.String),
  taxRegistrationNumber: C.optional(C.String)
}))
export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.schema($PartnerMetadata)

export interface RelatedIdentifier {
  readonly relatedIdentifierName: "PAYEE_CODE" | "PURCHASE_ORDER_IDS" | "SHORTAGE_INVOICE_IDS" | "ASN_IDS" | "RETURN_IDS" | "AGREEMENT_IDS" | "PRODUCT_LINE" | "VENDOR_CODE" | "UNIQUE_PAYMENT_IDS" | "WAREHOUSE_ID" | (string & {})
  readonly relatedIdentifierValue: ReadonlyArray<string>
}

const $RelatedIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  relatedIdentifierName: C.String,
  relatedIdentifierValue: C.Array(C.String)
}))
export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.schema($RelatedIdentifier)

export interface InvoiceHeader {
  readonly invoiceNumber: string
  readonly invoiceStatus: "IN_PROGRESS" | "REJECTED" | "PARTIALLY_PAID" | "PARTIALLY_DEDUCTED" | "PAID" | "DEDUCTED" | (string & {})
  readonly invoiceType: "AP_INVENTORY" | "OTHER" | (string & {})
  readonly billingPeriod?: BillingPeriod | undefined
  readonly payer: PartnerMetadata
  readonly payee: PartnerMetadata
  readonly invoiceIdentifier: string
  /** ISO 8601. */
  readonly issueDate: string
  /** ISO 8601. */
  readonly dueDate?: string | undefined
  readonly paymentTerms?: string | undefined
  readonly invoiceAmount: Currency
  readonly invoiceAmountBreakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly invoiceSettlementBreakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly relatedIdentifiers?: ReadonlyArray<RelatedIdentifier> | undefined
  /** ISO 8601. */
  readonly creationDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
}

const $InvoiceHeader: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceNumber: C.String,
  invoiceStatus: C.String,
  invoiceType: C.String,
  billingPeriod: C.optional($BillingPeriod),
  payer: $PartnerMetadata,
  payee: $PartnerMetadata,
  invoiceIdentifier: C.String,
  issueDate: C.String,
  dueDate: C.optional(C.String),
  paymentTerms: C.optional(C.String),
  invoiceAmount: $Currency,
  invoiceAmountBreakdowns: C.optional(C.Array($Breakdown)),
  invoiceSettlementBreakdowns: C.optional(C.Array($Breakdown)),
  relatedIdentifiers: C.optional(C.Array($RelatedIdentifier)),
  creationDate: C.String,
  lastUpdatedDate: C.String
}))
export const InvoiceHeader: S.Codec<InvoiceHeader> = /*#__PURE__*/ S.schema($InvoiceHeader)

export interface ItemIdentifier {
  readonly itemIdentifierName: "ASIN" | "EXTERNAL_ID" | "SKU" | "UPC" | "EAN" | "ISBN" | (string & {})
  readonly itemIdentifierValue: string
}

const $ItemIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemIdentifierName: C.String,
  itemIdentifierValue: C.String
}))
export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.schema($ItemIdentifier)

export interface ServiceChargePeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $ServiceChargePeriod: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ startDate: C.String, endDate: C.String }))
export const ServiceChargePeriod: S.Codec<ServiceChargePeriod> = /*#__PURE__*/ S.schema($ServiceChargePeriod)

export interface LineItemContext {
  readonly lineItemType: "GOODS" | "SERVICES" | "OTHERS" | (string & {})
  readonly itemIdentifiers?: ReadonlyArray<ItemIdentifier> | undefined
  readonly itemDescription?: string | undefined
  readonly serviceChargeType?: "DAMAGE_ALLOWANCE" | "PRICE_PROTECTION" | "FBA_INVENTORY_STORAGE_FEE" | "OTHER" | (string & {}) | undefined
  readonly serviceChargePeriod?: ServiceChargePeriod | undefined
  readonly matchingContext?: MatchingContext | undefined
}

const $LineItemContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItemType: C.String,
  itemIdentifiers: C.optional(C.Array($ItemIdentifier)),
  itemDescription: C.optional(C.String),
  serviceChargeType: C.optional(C.String),
  serviceChargePeriod: C.optional($ServiceChargePeriod),
  matchingContext: C.optional($MatchingContext)
}))
export const LineItemContext: S.Codec<LineItemContext> = /*#__PURE__*/ S.schema($LineItemContext)

export interface VarianceReason {
  readonly varianceType: "PQV" | "PPV" | "OTHER" | (string & {})
  readonly defectTypes?: ReadonlyArray<string> | undefined
}

const $VarianceReason: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  varianceType: C.String,
  defectTypes: C.optional(C.Array(C.String))
}))
export const VarianceReason: S.Codec<VarianceReason> = /*#__PURE__*/ S.schema($VarianceReason)

export interface MatchingContext {
  readonly matchedQuantity: number
  readonly matchedAmount: Currency
  readonly quantityVariance?: number | undefined
  readonly priceVariance?: Currency | undefined
  readonly paidQuantity?: number | undefined
  readonly paidAmount?: Currency | undefined
  readonly varianceReasons?: ReadonlyArray<VarianceReason> | undefined
}

const $MatchingContext: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  matchedQuantity: C.Number,
  matchedAmount: $Currency,
  quantityVariance: C.optional(C.Number),
  priceVariance: C.optional($Currency),
  paidQuantity: C.optional(C.Number),
  paidAmount: C.optional($Currency),
  varianceReasons: C.optional(C.Array($VarianceReason))
}))
export const MatchingContext: S.Codec<MatchingContext> = /*#__PURE__*/ S.schema($MatchingContext)

export interface InvoiceItem {
  readonly lineItemId: string
  readonly unitCost?: Currency | undefined
  readonly quantity?: number | undefined
  readonly taxRateCodes?: ReadonlyArray<string> | undefined
  readonly totalAmount: Currency
  readonly totalAmountBreakdown?: ReadonlyArray<Breakdown> | undefined
  readonly lineItemContext: LineItemContext
  readonly relatedItemIdentifiers?: ReadonlyArray<RelatedIdentifier> | undefined
}

const $InvoiceItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  lineItemId: C.String,
  unitCost: C.optional($Currency),
  quantity: C.optional(C.Number),
  taxRateCodes: C.optional(C.Array(C.String)),
  totalAmount: $Currency,
  totalAmountBreakdown: C.optional(C.Array($Breakdown)),
  lineItemContext: $LineItemContext,
  relatedItemIdentifiers: C.optional(C.Array($RelatedIdentifier))
}))
export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.schema($InvoiceItem)

export interface GetInvoicesResponse {
  readonly invoices?: ReadonlyArray<InvoiceHeader> | undefined
  readonly numOfRecords?: number | undefined
  readonly nextToken?: string | undefined
}

const $GetInvoicesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoices: C.optional(C.Array($InvoiceHeader)),
  numOfRecords: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const GetInvoicesResponse: S.Codec<GetInvoicesResponse> = /*#__PURE__*/ S.schema($GetInvoicesResponse)

export interface GetInvoiceResponse {
  readonly invoiceHeader?: InvoiceHeader | undefined
  readonly invoiceItems?: ReadonlyArray<InvoiceItem> | undefined
  readonly nextTokenForLineItems?: string | undefined
}

const $GetInvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceHeader: C.optional($InvoiceHeader),
  invoiceItems: C.optional(C.Array($InvoiceItem)),
  nextTokenForLineItems: C.optional(C.String)
}))
export const GetInvoiceResponse: S.Codec<GetInvoiceResponse> = /*#__PURE__*/ S.schema($GetInvoiceResponse)
