// AUTO-GENERATED from financesInvoices_2026-06-25.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Finances Invoices 2026-06-25. */
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

/** Input of `getInvoiceHeaders`. */
export interface GetInvoiceHeadersInput {
  readonly nextToken?: string | undefined
  readonly marketplaceId: string
  readonly fromIssueDate?: DateTimeInput | undefined
  readonly toIssueDate?: DateTimeInput | undefined
  readonly invoicesModifiedAfter?: DateTimeInput | undefined
}

export const GetInvoiceHeadersInput: S.Codec<GetInvoiceHeadersInput> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  marketplaceId: S.String,
  fromIssueDate: S.optional(S.DateTimeInput),
  toIssueDate: S.optional(S.DateTimeInput),
  invoicesModifiedAfter: S.optional(S.DateTimeInput)
}))

/**
 * `GET /finances/invoices/2026-06-25/invoices`
 *
 * - Rate: not published
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
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["invoices"], carry: "same" }
}, { output: (): S.Built => GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  readonly marketplaceId: string
  readonly invoiceIdentifier: string
  readonly nextTokenForLineItems?: string | undefined
}

export const GetInvoiceInput: S.Codec<GetInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: S.String,
  invoiceIdentifier: S.String,
  nextTokenForLineItems: S.optional(S.String)
}))

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
}, { output: (): S.Built => GetInvoiceResponse })

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

export const BigDecimal: S.Codec<BigDecimal> = /*#__PURE__*/ S.define(() => S.Number)

export interface Currency {
  readonly currencyCode: string
  readonly currencyAmount: BigDecimal
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.String,
  currencyAmount: BigDecimal
}))

export interface Breakdown {
  readonly breakdownType: string
  readonly breakdownAmount: Currency
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

export const Breakdown: S.Codec<Breakdown> = /*#__PURE__*/ S.define(() => S.Struct({
  breakdownType: S.String,
  breakdownAmount: Currency,
  breakdowns: S.optional(S.Array(S.recursive(() => Breakdown)))
}))

export interface BillingPeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

export const BillingPeriod: S.Codec<BillingPeriod> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: S.String,
  endDate: S.String
}))

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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface PartnerMetadata {
  readonly partnerId: string
  readonly partnerType: "SELLER" | "VENDOR" | "AMAZON" | (string & {})
  readonly partnerEntities?: ReadonlyArray<string> | undefined
  readonly partnerName?: string | undefined
  readonly partnerAddress?: string | undefined
  readonly taxRegistrationNumber?: string | undefined
}

export const PartnerMetadata: S.Codec<PartnerMetadata> = /*#__PURE__*/ S.define(() => S.Struct({
  partnerId: S.String,
  partnerType: S.String,
  partnerEntities: S.optional(S.Array(S.String)),
  partnerName: S.optional(S.String),
  partnerAddress: S.optional(S.String),
  taxRegistrationNumber: S.optional(S.String)
}))

export interface RelatedIdentifier {
  readonly relatedIdentifierName: "PAYEE_CODE" | "PURCHASE_ORDER_IDS" | "SHORTAGE_INVOICE_IDS" | "ASN_IDS" | "RETURN_IDS" | "AGREEMENT_IDS" | "PRODUCT_LINE" | "VENDOR_CODE" | "UNIQUE_PAYMENT_IDS" | "WAREHOUSE_ID" | (string & {})
  readonly relatedIdentifierValue: ReadonlyArray<string>
}

export const RelatedIdentifier: S.Codec<RelatedIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  relatedIdentifierName: S.String,
  relatedIdentifierValue: S.Array(S.String)
}))

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

export const InvoiceHeader: S.Codec<InvoiceHeader> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceNumber: S.String,
  invoiceStatus: S.String,
  invoiceType: S.String,
  billingPeriod: S.optional(BillingPeriod),
  payer: PartnerMetadata,
  payee: PartnerMetadata,
  invoiceIdentifier: S.String,
  issueDate: S.String,
  dueDate: S.optional(S.String),
  paymentTerms: S.optional(S.String),
  invoiceAmount: Currency,
  invoiceAmountBreakdowns: S.optional(S.Array(Breakdown)),
  invoiceSettlementBreakdowns: S.optional(S.Array(Breakdown)),
  relatedIdentifiers: S.optional(S.Array(RelatedIdentifier)),
  creationDate: S.String,
  lastUpdatedDate: S.String
}))

export interface ItemIdentifier {
  readonly itemIdentifierName: "ASIN" | "EXTERNAL_ID" | "SKU" | "UPC" | "EAN" | "ISBN" | (string & {})
  readonly itemIdentifierValue: string
}

export const ItemIdentifier: S.Codec<ItemIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  itemIdentifierName: S.String,
  itemIdentifierValue: S.String
}))

export interface ServiceChargePeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

export const ServiceChargePeriod: S.Codec<ServiceChargePeriod> = /*#__PURE__*/ S.define(() => S.Struct({
  startDate: S.String,
  endDate: S.String
}))

export interface LineItemContext {
  readonly lineItemType: "GOODS" | "SERVICES" | "OTHERS" | (string & {})
  readonly itemIdentifiers?: ReadonlyArray<ItemIdentifier> | undefined
  readonly itemDescription?: string | undefined
  readonly serviceChargeType?: "DAMAGE_ALLOWANCE" | "PRICE_PROTECTION" | "FBA_INVENTORY_STORAGE_FEE" | "OTHER" | (string & {}) | undefined
  readonly serviceChargePeriod?: ServiceChargePeriod | undefined
  readonly matchingContext?: MatchingContext | undefined
}

export const LineItemContext: S.Codec<LineItemContext> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItemType: S.String,
  itemIdentifiers: S.optional(S.Array(ItemIdentifier)),
  itemDescription: S.optional(S.String),
  serviceChargeType: S.optional(S.String),
  serviceChargePeriod: S.optional(ServiceChargePeriod),
  matchingContext: S.optional(MatchingContext)
}))

export interface VarianceReason {
  readonly varianceType: "PQV" | "PPV" | "OTHER" | (string & {})
  readonly defectTypes?: ReadonlyArray<string> | undefined
}

export const VarianceReason: S.Codec<VarianceReason> = /*#__PURE__*/ S.define(() => S.Struct({
  varianceType: S.String,
  defectTypes: S.optional(S.Array(S.String))
}))

export interface MatchingContext {
  readonly matchedQuantity: number
  readonly matchedAmount: Currency
  readonly quantityVariance?: number | undefined
  readonly priceVariance?: Currency | undefined
  readonly paidQuantity?: number | undefined
  readonly paidAmount?: Currency | undefined
  readonly varianceReasons?: ReadonlyArray<VarianceReason> | undefined
}

export const MatchingContext: S.Codec<MatchingContext> = /*#__PURE__*/ S.define(() => S.Struct({
  matchedQuantity: S.Number,
  matchedAmount: Currency,
  quantityVariance: S.optional(S.Number),
  priceVariance: S.optional(Currency),
  paidQuantity: S.optional(S.Number),
  paidAmount: S.optional(Currency),
  varianceReasons: S.optional(S.Array(VarianceReason))
}))

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

export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.define(() => S.Struct({
  lineItemId: S.String,
  unitCost: S.optional(Currency),
  quantity: S.optional(S.Number),
  taxRateCodes: S.optional(S.Array(S.String)),
  totalAmount: Currency,
  totalAmountBreakdown: S.optional(S.Array(Breakdown)),
  lineItemContext: LineItemContext,
  relatedItemIdentifiers: S.optional(S.Array(RelatedIdentifier))
}))

export interface GetInvoicesResponse {
  readonly invoices?: ReadonlyArray<InvoiceHeader> | undefined
  readonly numOfRecords?: number | undefined
  readonly nextToken?: string | undefined
}

export const GetInvoicesResponse: S.Codec<GetInvoicesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoices: S.optional(S.Array(InvoiceHeader)),
  numOfRecords: S.optional(S.Number),
  nextToken: S.optional(S.String)
}))

export interface GetInvoiceResponse {
  readonly invoiceHeader?: InvoiceHeader | undefined
  readonly invoiceItems?: ReadonlyArray<InvoiceItem> | undefined
  readonly nextTokenForLineItems?: string | undefined
}

export const GetInvoiceResponse: S.Codec<GetInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceHeader: S.optional(InvoiceHeader),
  invoiceItems: S.optional(S.Array(InvoiceItem)),
  nextTokenForLineItems: S.optional(S.String)
}))
