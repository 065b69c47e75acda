// AUTO-GENERATED from vendorInvoices.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Invoices v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoices`. */
export interface SubmitInvoicesInput {
  readonly body: SubmitInvoicesRequest
}

export const SubmitInvoicesInput: S.Codec<SubmitInvoicesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SubmitInvoicesRequest
}))

/**
 * `POST /vendor/payments/v1/invoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitInvoices: Op.Operation<SubmitInvoicesInput, SubmitInvoicesResponse> = /*#__PURE__*/ Op.make({
  section: "VendorInvoices",
  id: "submitInvoices",
  name: "vendorInvoices.submitInvoices",
  method: "POST",
  path: "/vendor/payments/v1/invoices",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => SubmitInvoicesRequest, output: (): S.Built => SubmitInvoicesResponse })

/** The operations of Vendor Invoices as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly submitInvoices: (
    input: SubmitInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoicesResponse, SpApiError>
}>()("effect-sp-api/apis/VendorInvoices")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  submitInvoices
}))

export interface SubmitInvoicesResponse {
  readonly payload?: TransactionId | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitInvoicesResponse: S.Codec<SubmitInvoicesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(TransactionId),
  errors: S.optional(ErrorList)
}))

export interface TransactionId {
  readonly transactionId?: string | undefined
}

export const TransactionId: S.Codec<TransactionId> = /*#__PURE__*/ S.define(() => S.Struct({
  transactionId: S.optional(S.String)
}))

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

export interface SubmitInvoicesRequest {
  readonly invoices?: ReadonlyArray<Invoice> | undefined
}

export const SubmitInvoicesRequest: S.Codec<SubmitInvoicesRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  invoices: S.optional(S.Array(Invoice))
}))

export interface Invoice {
  readonly invoiceType: "Invoice" | "CreditNote" | (string & {})
  readonly id: string
  readonly referenceNumber?: string | undefined
  readonly date: DateTime
  readonly remitToParty: PartyIdentification
  readonly shipToParty?: PartyIdentification | undefined
  readonly shipFromParty?: PartyIdentification | undefined
  readonly billToParty?: PartyIdentification | undefined
  readonly paymentTerms?: PaymentTerms | undefined
  readonly invoiceTotal: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
  readonly additionalDetails?: ReadonlyArray<AdditionalDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly allowanceDetails?: ReadonlyArray<AllowanceDetails> | undefined
  readonly items?: ReadonlyArray<InvoiceItem> | undefined
}

export const Invoice: S.Codec<Invoice> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceType: S.String,
  id: S.String,
  referenceNumber: S.optional(S.String),
  date: DateTime,
  remitToParty: PartyIdentification,
  shipToParty: S.optional(PartyIdentification),
  shipFromParty: S.optional(PartyIdentification),
  billToParty: S.optional(PartyIdentification),
  paymentTerms: S.optional(PaymentTerms),
  invoiceTotal: Money,
  taxDetails: S.optional(S.Array(TaxDetails)),
  additionalDetails: S.optional(S.Array(AdditionalDetails)),
  chargeDetails: S.optional(S.Array(ChargeDetails)),
  allowanceDetails: S.optional(S.Array(AllowanceDetails)),
  items: S.optional(S.Array(InvoiceItem))
}))

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String,
  address: S.optional(Address),
  taxRegistrationDetails: S.optional(S.Array(TaxRegistrationDetails))
}))

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrationType: S.String,
  taxRegistrationNumber: S.String
}))

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalOrZipCode?: string | undefined
  readonly countryCode: string
  readonly phone?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalOrZipCode: S.optional(S.String),
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export interface InvoiceItem {
  readonly itemSequenceNumber: number
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly invoicedQuantity: ItemQuantity
  readonly netCost: Money
  readonly netCostUnitOfMeasure?: NetCostUnitOfMeasure | undefined
  readonly purchaseOrderNumber?: string | undefined
  readonly hsnCode?: string | undefined
  readonly creditNoteDetails?: CreditNoteDetails | undefined
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly allowanceDetails?: ReadonlyArray<AllowanceDetails> | undefined
}

export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.Number,
  amazonProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  invoicedQuantity: ItemQuantity,
  netCost: Money,
  netCostUnitOfMeasure: S.optional(NetCostUnitOfMeasure),
  purchaseOrderNumber: S.optional(S.String),
  hsnCode: S.optional(S.String),
  creditNoteDetails: S.optional(CreditNoteDetails),
  taxDetails: S.optional(S.Array(TaxDetails)),
  chargeDetails: S.optional(S.Array(ChargeDetails)),
  allowanceDetails: S.optional(S.Array(AllowanceDetails))
}))

export interface TaxDetails {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
}

export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxType: S.String,
  taxRate: S.optional(Decimal),
  taxAmount: Money,
  taxableAmount: S.optional(Money)
}))

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({
  currencyCode: S.optional(S.String),
  amount: S.optional(Decimal)
}))

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | "CartonCount" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

export const AdditionalDetails: S.Codec<AdditionalDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  detail: S.String,
  languageCode: S.optional(S.String)
}))

export interface ChargeDetails {
  readonly type: "Freight" | "Packing" | "Duty" | "Service" | "SmallOrder" | "InsurancePlacementCost" | "InsuranceFee" | "SpecialHandlingService" | "CollectionAndRecyclingService" | "EnvironmentalProtectionService" | "TaxCollectedAtSource" | (string & {})
  readonly description?: string | undefined
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

export const ChargeDetails: S.Codec<ChargeDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  description: S.optional(S.String),
  chargeAmount: Money,
  taxDetails: S.optional(S.Array(TaxDetails))
}))

export interface AllowanceDetails {
  readonly type: "Discount" | "DiscountIncentive" | "Defective" | "Promotional" | "UnsaleableMerchandise" | "Special" | (string & {})
  readonly description?: string | undefined
  readonly allowanceAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

export const AllowanceDetails: S.Codec<AllowanceDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  description: S.optional(S.String),
  allowanceAmount: Money,
  taxDetails: S.optional(S.Array(TaxDetails))
}))

export interface PaymentTerms {
  readonly type?: "Basic" | "EndOfMonth" | "FixedDate" | "Proximo" | "PaymentDueUponReceiptOfInvoice" | "LetterofCredit" | (string & {}) | undefined
  readonly discountPercent?: Decimal | undefined
  readonly discountDueDays?: number | undefined
  readonly netDueDays?: number | undefined
}

export const PaymentTerms: S.Codec<PaymentTerms> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(S.String),
  discountPercent: S.optional(Decimal),
  discountDueDays: S.optional(S.Number),
  netDueDays: S.optional(S.Number)
}))

export interface CreditNoteDetails {
  readonly referenceInvoiceNumber?: string | undefined
  readonly debitNoteNumber?: string | undefined
  readonly returnsReferenceNumber?: string | undefined
  readonly goodsReturnDate?: DateTime | undefined
  readonly rmaId?: string | undefined
  readonly coopReferenceNumber?: string | undefined
  readonly consignorsReferenceNumber?: string | undefined
}

export const CreditNoteDetails: S.Codec<CreditNoteDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  referenceInvoiceNumber: S.optional(S.String),
  debitNoteNumber: S.optional(S.String),
  returnsReferenceNumber: S.optional(S.String),
  goodsReturnDate: S.optional(DateTime),
  rmaId: S.optional(S.String),
  coopReferenceNumber: S.optional(S.String),
  consignorsReferenceNumber: S.optional(S.String)
}))

export type NetCostUnitOfMeasure = "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})

export const NetCostUnitOfMeasure: S.Codec<NetCostUnitOfMeasure> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  readonly unitSize?: number | undefined
  readonly totalWeight?: TotalWeight | undefined
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.Number,
  unitOfMeasure: S.String,
  unitSize: S.optional(S.Number),
  totalWeight: S.optional(TotalWeight)
}))

export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  readonly amount: Decimal
}

export const TotalWeight: S.Codec<TotalWeight> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  amount: Decimal
}))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export type DateTime = DateTimeInput

export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.define(() => S.DateTimeInput)
