// AUTO-GENERATED from financesInvoices_2026-06-25.json by packages/codegen. Do not edit.
/** Finances Invoices 2026-06-25. */
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

/** Input of `getInvoiceHeaders`. */
export interface GetInvoiceHeadersInput {
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** 90 days ago if not given. Both dates or neither. ISO 8601. */
  readonly fromIssueDate?: DateTimeInput | undefined
  /** Now if not given; at most 90 days after `fromIssueDate`. ISO 8601. */
  readonly toIssueDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly invoicesModifiedAfter?: DateTimeInput | undefined
}

const $GetInvoiceHeadersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  marketplaceId: Shape.String,
  fromIssueDate: Shape.optional(Shape.DateTimeInput),
  toIssueDate: Shape.optional(Shape.DateTimeInput),
  invoicesModifiedAfter: Shape.optional(Shape.DateTimeInput)
}))
export const GetInvoiceHeadersInput: Schemas.Codec<GetInvoiceHeadersInput> = Schemas.make($GetInvoiceHeadersInput)

/**
 * `GET /finances/invoices/2026-06-25/invoices`
 *
 * - Rate: 25 requests per second, burst 5 (from Amazon's SDK)
 * - `fromIssueDate` needs `toIssueDate`
 * - `toIssueDate` needs `fromIssueDate`
 * - From `fromIssueDate` to `toIssueDate`: at most 90 days
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getinvoiceheaders
 */
export const getInvoiceHeaders: Paging.ItemsOperation<
  GetInvoiceHeadersInput,
  GetInvoicesResponse,
  InvoiceHeader
> = Paging.items({
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
  rate: 25,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["invoices"], carry: "same" }
}, { output: (): Shape.Shape => $GetInvoicesResponse })

/** Input of `getInvoice`. */
export interface GetInvoiceInput {
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  /** The `invoiceIdentifier` of an invoice header. */
  readonly invoiceIdentifier: string
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextTokenForLineItems?: string | undefined
}

const $GetInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: Shape.String,
  invoiceIdentifier: Shape.String,
  nextTokenForLineItems: Shape.optional(Shape.String)
}))
export const GetInvoiceInput: Schemas.Codec<GetInvoiceInput> = Schemas.make($GetInvoiceInput)

/**
 * `GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}`
 *
 * - Rate: 25 requests per second, burst 5 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getInvoice: Paging.ItemsOperation<GetInvoiceInput, GetInvoiceResponse, InvoiceItem> = Paging.items({
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
  rate: 25,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextTokenForLineItems",
    next: ["nextTokenForLineItems"],
    items: ["invoiceItems"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetInvoiceResponse })

/** The operations of Finances Invoices as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/FinancesInvoices_2026_06_25") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getInvoiceHeaders,
  getInvoice
}))

export type BigDecimal = number

const $BigDecimal: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimal: Schemas.Codec<BigDecimal> = Schemas.make($BigDecimal)

/** An amount with its currency. */
export interface Currency {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  readonly currencyAmount: BigDecimal
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.String,
  currencyAmount: $BigDecimal
}))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

export interface Breakdown {
  readonly breakdownType: "Total" | "InvoiceAmountWithoutTax" | "TaxAmount" | "MiscCharges" | "Other" | "AmountPaid" | "QueuedForPayment" | "QuickPayDiscount" | "QuantityVarianceAmount" | "PriceVariance" | "ItemCostWithoutTax" | "ItemTaxAmount" | (string & {})
  /** An amount with its currency. */
  readonly breakdownAmount: Currency
  readonly breakdowns?: ReadonlyArray<Breakdown> | undefined
}

const $Breakdown: Shape.Shape = Shape.define(() => Shape.Struct({
  breakdownType: Shape.String,
  breakdownAmount: $Currency,
  breakdowns: Shape.optional(Shape.Array($Breakdown))
}))
export const Breakdown: Schemas.Codec<Breakdown> = Schemas.make($Breakdown)

export interface BillingPeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $BillingPeriod: Shape.Shape = Shape.define(() => Shape.Struct({ startDate: Shape.String, endDate: Shape.String }))
export const BillingPeriod: Schemas.Codec<BillingPeriod> = Schemas.make($BillingPeriod)

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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface PartnerMetadata {
  readonly partnerId: string
  readonly partnerType: "SELLER" | "VENDOR" | "AMAZON" | (string & {})
  readonly partnerEntities?: ReadonlyArray<string> | undefined
  readonly partnerName?: string | undefined
  readonly partnerAddress?: string | undefined
  readonly taxRegistrationNumber?: string | undefined
}

const $PartnerMetadata: Shape.Shape = Shape.define(() => Shape.Struct({
  partnerId: Shape.String,
  partnerType: Shape.String,
  partnerEntities: Shape.optional(Shape.Array(Shape.String)),
  partnerName: Shape.optional(Shape.String),
  partnerAddress: Shape.optional(Shape.String),
  taxRegistrationNumber: Shape.optional(Shape.String)
}))
export const PartnerMetadata: Schemas.Codec<PartnerMetadata> = Schemas.make($PartnerMetadata)

export interface RelatedIdentifier {
  readonly relatedIdentifierName: "PAYEE_CODE" | "PURCHASE_ORDER_IDS" | "SHORTAGE_INVOICE_IDS" | "ASN_IDS" | "RETURN_IDS" | "AGREEMENT_IDS" | "PRODUCT_LINE" | "VENDOR_CODE" | "UNIQUE_PAYMENT_IDS" | "WAREHOUSE_ID" | (string & {})
  readonly relatedIdentifierValue: ReadonlyArray<string>
}

const $RelatedIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  relatedIdentifierName: Shape.String,
  relatedIdentifierValue: Shape.Array(Shape.String)
}))
export const RelatedIdentifier: Schemas.Codec<RelatedIdentifier> = Schemas.make($RelatedIdentifier)

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
  /** An amount with its currency. */
  readonly invoiceAmount: Currency
  readonly invoiceAmountBreakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly invoiceSettlementBreakdowns?: ReadonlyArray<Breakdown> | undefined
  readonly relatedIdentifiers?: ReadonlyArray<RelatedIdentifier> | undefined
  /** ISO 8601. */
  readonly creationDate: string
  /** ISO 8601. */
  readonly lastUpdatedDate: string
}

const $InvoiceHeader: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceNumber: Shape.String,
  invoiceStatus: Shape.String,
  invoiceType: Shape.String,
  billingPeriod: Shape.optional($BillingPeriod),
  payer: $PartnerMetadata,
  payee: $PartnerMetadata,
  invoiceIdentifier: Shape.String,
  issueDate: Shape.String,
  dueDate: Shape.optional(Shape.String),
  paymentTerms: Shape.optional(Shape.String),
  invoiceAmount: $Currency,
  invoiceAmountBreakdowns: Shape.optional(Shape.Array($Breakdown)),
  invoiceSettlementBreakdowns: Shape.optional(Shape.Array($Breakdown)),
  relatedIdentifiers: Shape.optional(Shape.Array($RelatedIdentifier)),
  creationDate: Shape.String,
  lastUpdatedDate: Shape.String
}))
export const InvoiceHeader: Schemas.Codec<InvoiceHeader> = Schemas.make($InvoiceHeader)

export interface ItemIdentifier {
  readonly itemIdentifierName: "ASIN" | "EXTERNAL_ID" | "SKU" | "UPC" | "EAN" | "ISBN" | (string & {})
  readonly itemIdentifierValue: string
}

const $ItemIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  itemIdentifierName: Shape.String,
  itemIdentifierValue: Shape.String
}))
export const ItemIdentifier: Schemas.Codec<ItemIdentifier> = Schemas.make($ItemIdentifier)

export interface ServiceChargePeriod {
  /** ISO 8601. */
  readonly startDate: string
  /** ISO 8601. */
  readonly endDate: string
}

const $ServiceChargePeriod: Shape.Shape = Shape.define(() => Shape.Struct({
  startDate: Shape.String,
  endDate: Shape.String
}))
export const ServiceChargePeriod: Schemas.Codec<ServiceChargePeriod> = Schemas.make($ServiceChargePeriod)

export interface LineItemContext {
  readonly lineItemType: "GOODS" | "SERVICES" | "OTHERS" | (string & {})
  readonly itemIdentifiers?: ReadonlyArray<ItemIdentifier> | undefined
  readonly itemDescription?: string | undefined
  readonly serviceChargeType?: "DAMAGE_ALLOWANCE" | "PRICE_PROTECTION" | "FBA_INVENTORY_STORAGE_FEE" | "OTHER" | (string & {}) | undefined
  readonly serviceChargePeriod?: ServiceChargePeriod | undefined
  readonly matchingContext?: MatchingContext | undefined
}

const $LineItemContext: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItemType: Shape.String,
  itemIdentifiers: Shape.optional(Shape.Array($ItemIdentifier)),
  itemDescription: Shape.optional(Shape.String),
  serviceChargeType: Shape.optional(Shape.String),
  serviceChargePeriod: Shape.optional($ServiceChargePeriod),
  matchingContext: Shape.optional($MatchingContext)
}))
export const LineItemContext: Schemas.Codec<LineItemContext> = Schemas.make($LineItemContext)

export interface VarianceReason {
  readonly varianceType: "PQV" | "PPV" | "OTHER" | (string & {})
  readonly defectTypes?: ReadonlyArray<"DEALBUY" | "PRODUCT_COST_NOT_ACTIVE" | "PRODUCT_COST_NOT_REGISTERED" | "VENDOR_LOWERING_COST_AT_PO_CONFIRMATION" | "CCOGS_PRICE_PROTECTION_AGREEMENT_PPA" | "FALSE_CCOGS_PPA" | "AMAZON_POC_LOWERING_COST_ON_PO" | "REJECTED_PRICE_INCREASE_ON_PO" | "LIST_PRICE_DISCOUNT_ISSUES" | "ROUNDING_ISSUES" | "OTHER" | "UNRECOGNISED_ASIN" | "OVERBILLING" | "DUPLICATE_INVOICE_DEFECT" | "DELETED_APPOINTMENT" | "NO_APPOINTMENT" | "SHORTAGES_IN_TRANSIT" | "ASIN_MISMATCH" | "FEED_DEFECTS" | "REJECTED_LINE_ITEM_ON_PO" | "FAILED_PO_CONFIRMATION" | (string & {})> | undefined
}

const $VarianceReason: Shape.Shape = Shape.define(() => Shape.Struct({
  varianceType: Shape.String,
  defectTypes: Shape.optional(Shape.Array(Shape.String))
}))
export const VarianceReason: Schemas.Codec<VarianceReason> = Schemas.make($VarianceReason)

export interface MatchingContext {
  /** A whole number. */
  readonly matchedQuantity: number
  /** An amount with its currency. */
  readonly matchedAmount: Currency
  /** A whole number. */
  readonly quantityVariance?: number | undefined
  /** An amount with its currency. */
  readonly priceVariance?: Currency | undefined
  /** A whole number. */
  readonly paidQuantity?: number | undefined
  /** An amount with its currency. */
  readonly paidAmount?: Currency | undefined
  readonly varianceReasons?: ReadonlyArray<VarianceReason> | undefined
}

const $MatchingContext: Shape.Shape = Shape.define(() => Shape.Struct({
  matchedQuantity: Shape.Number,
  matchedAmount: $Currency,
  quantityVariance: Shape.optional(Shape.Number),
  priceVariance: Shape.optional($Currency),
  paidQuantity: Shape.optional(Shape.Number),
  paidAmount: Shape.optional($Currency),
  varianceReasons: Shape.optional(Shape.Array($VarianceReason))
}))
export const MatchingContext: Schemas.Codec<MatchingContext> = Schemas.make($MatchingContext)

export interface InvoiceItem {
  readonly lineItemId: string
  /** An amount with its currency. */
  readonly unitCost?: Currency | undefined
  /** A whole number. */
  readonly quantity?: number | undefined
  readonly taxRateCodes?: ReadonlyArray<string> | undefined
  /** An amount with its currency. */
  readonly totalAmount: Currency
  readonly totalAmountBreakdown?: ReadonlyArray<Breakdown> | undefined
  readonly lineItemContext: LineItemContext
  readonly relatedItemIdentifiers?: ReadonlyArray<RelatedIdentifier> | undefined
}

const $InvoiceItem: Shape.Shape = Shape.define(() => Shape.Struct({
  lineItemId: Shape.String,
  unitCost: Shape.optional($Currency),
  quantity: Shape.optional(Shape.Number),
  taxRateCodes: Shape.optional(Shape.Array(Shape.String)),
  totalAmount: $Currency,
  totalAmountBreakdown: Shape.optional(Shape.Array($Breakdown)),
  lineItemContext: $LineItemContext,
  relatedItemIdentifiers: Shape.optional(Shape.Array($RelatedIdentifier))
}))
export const InvoiceItem: Schemas.Codec<InvoiceItem> = Schemas.make($InvoiceItem)

export interface GetInvoicesResponse {
  readonly invoices?: ReadonlyArray<InvoiceHeader> | undefined
  /** A whole number. */
  readonly numOfRecords?: number | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetInvoicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoices: Shape.optional(Shape.Array($InvoiceHeader)),
  numOfRecords: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const GetInvoicesResponse: Schemas.Codec<GetInvoicesResponse> = Schemas.make($GetInvoicesResponse)

export interface GetInvoiceResponse {
  readonly invoiceHeader?: InvoiceHeader | undefined
  readonly invoiceItems?: ReadonlyArray<InvoiceItem> | undefined
  readonly nextTokenForLineItems?: string | undefined
}

const $GetInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceHeader: Shape.optional($InvoiceHeader),
  invoiceItems: Shape.optional(Shape.Array($InvoiceItem)),
  nextTokenForLineItems: Shape.optional(Shape.String)
}))
export const GetInvoiceResponse: Schemas.Codec<GetInvoiceResponse> = Schemas.make($GetInvoiceResponse)
