// AUTO-GENERATED from vendorInvoices.json by packages/codegen. Do not edit.
/** Vendor Invoices v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoices`. */
export interface SubmitInvoicesInput {
  readonly body: SubmitInvoicesRequest
}

const $SubmitInvoicesInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $SubmitInvoicesRequest }))
export const SubmitInvoicesInput: Schemas.Codec<SubmitInvoicesInput> = Schemas.make($SubmitInvoicesInput)

/**
 * `POST /vendor/payments/v1/invoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/submitinvoices
 */
export const submitInvoices: Op.Operation<SubmitInvoicesInput, SubmitInvoicesResponse> = Op.make({
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
}, { body: (): Shape.Shape => $SubmitInvoicesRequest, output: (): Shape.Shape => $SubmitInvoicesResponse })

/** The operations of Vendor Invoices as one service. */
export class Service extends Context.Service<Service, {
  readonly submitInvoices: (
    input: SubmitInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoicesResponse, SpApiError>
}>()("effect-sp-api/apis/VendorInvoices") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  submitInvoices
}))

export interface SubmitInvoicesResponse {
  readonly payload?: TransactionId | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionId),
  errors: Shape.optional($ErrorList)
}))
export const SubmitInvoicesResponse: Schemas.Codec<SubmitInvoicesResponse> = Schemas.make($SubmitInvoicesResponse)

export interface TransactionId {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionId: Shape.Shape = Shape.define(() => Shape.Struct({ transactionId: Shape.optional(Shape.String) }))
export const TransactionId: Schemas.Codec<TransactionId> = Schemas.make($TransactionId)

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

export interface SubmitInvoicesRequest {
  readonly invoices?: ReadonlyArray<Invoice> | undefined
}

const $SubmitInvoicesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  invoices: Shape.optional(Shape.Array($Invoice))
}))
export const SubmitInvoicesRequest: Schemas.Codec<SubmitInvoicesRequest> = Schemas.make($SubmitInvoicesRequest)

export interface Invoice {
  readonly invoiceType: "Invoice" | "CreditNote" | (string & {})
  readonly id: string
  readonly referenceNumber?: string | undefined
  /** ISO 8601. */
  readonly date: DateTime
  readonly remitToParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty?: PartyIdentification | undefined
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty?: PartyIdentification | undefined
  /** Whom the invoice is made out to. */
  readonly billToParty?: PartyIdentification | undefined
  readonly paymentTerms?: PaymentTerms | undefined
  /** An amount with its currency. */
  readonly invoiceTotal: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
  readonly additionalDetails?: ReadonlyArray<AdditionalDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly allowanceDetails?: ReadonlyArray<AllowanceDetails> | undefined
  readonly items?: ReadonlyArray<InvoiceItem> | undefined
}

const $Invoice: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceType: Shape.String,
  id: Shape.String,
  referenceNumber: Shape.optional(Shape.String),
  date: $DateTime,
  remitToParty: $PartyIdentification,
  shipToParty: Shape.optional($PartyIdentification),
  shipFromParty: Shape.optional($PartyIdentification),
  billToParty: Shape.optional($PartyIdentification),
  paymentTerms: Shape.optional($PaymentTerms),
  invoiceTotal: $Money,
  taxDetails: Shape.optional(Shape.Array($TaxDetails)),
  additionalDetails: Shape.optional(Shape.Array($AdditionalDetails)),
  chargeDetails: Shape.optional(Shape.Array($ChargeDetails)),
  allowanceDetails: Shape.optional(Shape.Array($AllowanceDetails)),
  items: Shape.optional(Shape.Array($InvoiceItem))
}))
export const Invoice: Schemas.Codec<Invoice> = Schemas.make($Invoice)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  partyId: Shape.String,
  address: Shape.optional($Address),
  taxRegistrationDetails: Shape.optional(Shape.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrationType: Shape.String,
  taxRegistrationNumber: Shape.String
}))
export const TaxRegistrationDetails: Schemas.Codec<TaxRegistrationDetails> = Schemas.make($TaxRegistrationDetails)

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
  /** A country, ISO 3166-1: `US`. At most 2 characters. */
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalOrZipCode: Shape.optional(Shape.String),
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface InvoiceItem {
  /** The number of the line. A whole number. */
  readonly itemSequenceNumber: number
  /** Amazon's product number (ASIN). */
  readonly amazonProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly invoicedQuantity: ItemQuantity
  /** An amount with its currency. */
  readonly netCost: Money
  /** `POUNDS`, `OUNCES`, `GRAMS` or `KILOGRAMS`. */
  readonly netCostUnitOfMeasure?: NetCostUnitOfMeasure | undefined
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  /** A code of India's list of goods (HSN). */
  readonly hsnCode?: string | undefined
  readonly creditNoteDetails?: CreditNoteDetails | undefined
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly allowanceDetails?: ReadonlyArray<AllowanceDetails> | undefined
}

const $InvoiceItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.Number,
  amazonProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  invoicedQuantity: $ItemQuantity,
  netCost: $Money,
  netCostUnitOfMeasure: Shape.optional($NetCostUnitOfMeasure),
  purchaseOrderNumber: Shape.optional(Shape.String),
  hsnCode: Shape.optional(Shape.String),
  creditNoteDetails: Shape.optional($CreditNoteDetails),
  taxDetails: Shape.optional(Shape.Array($TaxDetails)),
  chargeDetails: Shape.optional(Shape.Array($ChargeDetails)),
  allowanceDetails: Shape.optional(Shape.Array($AllowanceDetails))
}))
export const InvoiceItem: Schemas.Codec<InvoiceItem> = Schemas.make($InvoiceItem)

export interface TaxDetails {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly taxRate?: Decimal | undefined
  /** An amount with its currency. */
  readonly taxAmount: Money
  /** An amount with its currency. */
  readonly taxableAmount?: Money | undefined
}

const $TaxDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxType: Shape.String,
  taxRate: Shape.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: Shape.optional($Money)
}))
export const TaxDetails: Schemas.Codec<TaxDetails> = Schemas.make($TaxDetails)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode?: string | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount?: Decimal | undefined
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({
  currencyCode: Shape.optional(Shape.String),
  amount: Shape.optional($Decimal)
}))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | "CartonCount" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

const $AdditionalDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  detail: Shape.String,
  languageCode: Shape.optional(Shape.String)
}))
export const AdditionalDetails: Schemas.Codec<AdditionalDetails> = Schemas.make($AdditionalDetails)

export interface ChargeDetails {
  readonly type: "Freight" | "Packing" | "Duty" | "Service" | "SmallOrder" | "InsurancePlacementCost" | "InsuranceFee" | "SpecialHandlingService" | "CollectionAndRecyclingService" | "EnvironmentalProtectionService" | "TaxCollectedAtSource" | (string & {})
  readonly description?: string | undefined
  /** An amount with its currency. */
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

const $ChargeDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  description: Shape.optional(Shape.String),
  chargeAmount: $Money,
  taxDetails: Shape.optional(Shape.Array($TaxDetails))
}))
export const ChargeDetails: Schemas.Codec<ChargeDetails> = Schemas.make($ChargeDetails)

export interface AllowanceDetails {
  readonly type: "Discount" | "DiscountIncentive" | "Defective" | "Promotional" | "UnsaleableMerchandise" | "Special" | (string & {})
  readonly description?: string | undefined
  /** An amount with its currency. */
  readonly allowanceAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

const $AllowanceDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  description: Shape.optional(Shape.String),
  allowanceAmount: $Money,
  taxDetails: Shape.optional(Shape.Array($TaxDetails))
}))
export const AllowanceDetails: Schemas.Codec<AllowanceDetails> = Schemas.make($AllowanceDetails)

export interface PaymentTerms {
  readonly type?: "Basic" | "EndOfMonth" | "FixedDate" | "Proximo" | "PaymentDueUponReceiptOfInvoice" | "LetterofCredit" | (string & {}) | undefined
  /** A decimal number as a string, so that no digit is lost. */
  readonly discountPercent?: Decimal | undefined
  /** In days. */
  readonly discountDueDays?: number | undefined
  /** In days. */
  readonly netDueDays?: number | undefined
}

const $PaymentTerms: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional(Shape.String),
  discountPercent: Shape.optional($Decimal),
  discountDueDays: Shape.optional(Shape.Number),
  netDueDays: Shape.optional(Shape.Number)
}))
export const PaymentTerms: Schemas.Codec<PaymentTerms> = Schemas.make($PaymentTerms)

export interface CreditNoteDetails {
  readonly referenceInvoiceNumber?: string | undefined
  readonly debitNoteNumber?: string | undefined
  readonly returnsReferenceNumber?: string | undefined
  /** ISO 8601. */
  readonly goodsReturnDate?: DateTime | undefined
  readonly rmaId?: string | undefined
  readonly coopReferenceNumber?: string | undefined
  readonly consignorsReferenceNumber?: string | undefined
}

const $CreditNoteDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  referenceInvoiceNumber: Shape.optional(Shape.String),
  debitNoteNumber: Shape.optional(Shape.String),
  returnsReferenceNumber: Shape.optional(Shape.String),
  goodsReturnDate: Shape.optional($DateTime),
  rmaId: Shape.optional(Shape.String),
  coopReferenceNumber: Shape.optional(Shape.String),
  consignorsReferenceNumber: Shape.optional(Shape.String)
}))
export const CreditNoteDetails: Schemas.Codec<CreditNoteDetails> = Schemas.make($CreditNoteDetails)

export type NetCostUnitOfMeasure = "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})

const $NetCostUnitOfMeasure: Shape.Shape = Shape.define(() => Shape.String)
export const NetCostUnitOfMeasure: Schemas.Codec<NetCostUnitOfMeasure> = Schemas.make($NetCostUnitOfMeasure)

export interface ItemQuantity {
  /** A whole number. */
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  /** A whole number. */
  readonly unitSize?: number | undefined
  /** A value with its unit. */
  readonly totalWeight?: TotalWeight | undefined
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.Number,
  unitOfMeasure: Shape.String,
  unitSize: Shape.optional(Shape.Number),
  totalWeight: Shape.optional($TotalWeight)
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

/** A value with its unit. */
export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $TotalWeight: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, amount: $Decimal }))
export const TotalWeight: Schemas.Codec<TotalWeight> = Schemas.make($TotalWeight)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

/** ISO 8601. */
export type DateTime = DateTimeInput

const $DateTime: Shape.Shape = Shape.define(() => Shape.DateTimeInput)
export const DateTime: Schemas.Codec<DateTime> = Schemas.make($DateTime)
