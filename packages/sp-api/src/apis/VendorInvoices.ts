// AUTO-GENERATED from vendorInvoices.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Invoices v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `submitInvoices`. */
export interface SubmitInvoicesInput {
  readonly body: SubmitInvoicesRequest
}

const $SubmitInvoicesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $SubmitInvoicesRequest }))
export const SubmitInvoicesInput: S.Codec<SubmitInvoicesInput> = /*#__PURE__*/ S.schema($SubmitInvoicesInput)

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
}, { body: (): C.Shape => $SubmitInvoicesRequest, output: (): C.Shape => $SubmitInvoicesResponse })

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

const $SubmitInvoicesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionId),
  errors: C.optional($ErrorList)
}))
export const SubmitInvoicesResponse: S.Codec<SubmitInvoicesResponse> = /*#__PURE__*/ S.schema($SubmitInvoicesResponse)

export interface TransactionId {
  readonly transactionId?: string | undefined
}

const $TransactionId: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionId: S.Codec<TransactionId> = /*#__PURE__*/ S.schema($TransactionId)

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

export interface SubmitInvoicesRequest {
  readonly invoices?: ReadonlyArray<Invoice> | undefined
}

const $SubmitInvoicesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoices: C.optional(C.Array($Invoice))
}))
export const SubmitInvoicesRequest: S.Codec<SubmitInvoicesRequest> = /*#__PURE__*/ S.schema($SubmitInvoicesRequest)

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

const $Invoice: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceType: C.String,
  id: C.String,
  referenceNumber: C.optional(C.String),
  date: $DateTime,
  remitToParty: $PartyIdentification,
  shipToParty: C.optional($PartyIdentification),
  shipFromParty: C.optional($PartyIdentification),
  billToParty: C.optional($PartyIdentification),
  paymentTerms: C.optional($PaymentTerms),
  invoiceTotal: $Money,
  taxDetails: C.optional(C.Array($TaxDetails)),
  additionalDetails: C.optional(C.Array($AdditionalDetails)),
  chargeDetails: C.optional(C.Array($ChargeDetails)),
  allowanceDetails: C.optional(C.Array($AllowanceDetails)),
  items: C.optional(C.Array($InvoiceItem))
}))
export const Invoice: S.Codec<Invoice> = /*#__PURE__*/ S.schema($Invoice)

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partyId: C.String,
  address: C.optional($Address),
  taxRegistrationDetails: C.optional(C.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrationType: C.String,
  taxRegistrationNumber: C.String
}))
export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.schema($TaxRegistrationDetails)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalOrZipCode: C.optional(C.String),
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

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

const $InvoiceItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.Number,
  amazonProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  invoicedQuantity: $ItemQuantity,
  netCost: $Money,
  netCostUnitOfMeasure: C.optional($NetCostUnitOfMeasure),
  purchaseOrderNumber: C.optional(C.String),
  hsnCode: C.optional(C.String),
  creditNoteDetails: C.optional($CreditNoteDetails),
  taxDetails: C.optional(C.Array($TaxDetails)),
  chargeDetails: C.optional(C.Array($ChargeDetails)),
  allowanceDetails: C.optional(C.Array($AllowanceDetails))
}))
export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.schema($InvoiceItem)

export interface TaxDetails {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
}

const $TaxDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxType: C.String,
  taxRate: C.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: C.optional($Money)
}))
export const TaxDetails: S.Codec<TaxDetails> = /*#__PURE__*/ S.schema($TaxDetails)

export interface Money {
  readonly currencyCode?: string | undefined
  readonly amount?: Decimal | undefined
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  currencyCode: C.optional(C.String),
  amount: C.optional($Decimal)
}))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | "CartonCount" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

const $AdditionalDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  detail: C.String,
  languageCode: C.optional(C.String)
}))
export const AdditionalDetails: S.Codec<AdditionalDetails> = /*#__PURE__*/ S.schema($AdditionalDetails)

export interface ChargeDetails {
  readonly type: "Freight" | "Packing" | "Duty" | "Service" | "SmallOrder" | "InsurancePlacementCost" | "InsuranceFee" | "SpecialHandlingService" | "CollectionAndRecyclingService" | "EnvironmentalProtectionService" | "TaxCollectedAtSource" | (string & {})
  readonly description?: string | undefined
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

const $ChargeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  description: C.optional(C.String),
  chargeAmount: $Money,
  taxDetails: C.optional(C.Array($TaxDetails))
}))
export const ChargeDetails: S.Codec<ChargeDetails> = /*#__PURE__*/ S.schema($ChargeDetails)

export interface AllowanceDetails {
  readonly type: "Discount" | "DiscountIncentive" | "Defective" | "Promotional" | "UnsaleableMerchandise" | "Special" | (string & {})
  readonly description?: string | undefined
  readonly allowanceAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetails> | undefined
}

const $AllowanceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  description: C.optional(C.String),
  allowanceAmount: $Money,
  taxDetails: C.optional(C.Array($TaxDetails))
}))
export const AllowanceDetails: S.Codec<AllowanceDetails> = /*#__PURE__*/ S.schema($AllowanceDetails)

export interface PaymentTerms {
  readonly type?: "Basic" | "EndOfMonth" | "FixedDate" | "Proximo" | "PaymentDueUponReceiptOfInvoice" | "LetterofCredit" | (string & {}) | undefined
  readonly discountPercent?: Decimal | undefined
  readonly discountDueDays?: number | undefined
  readonly netDueDays?: number | undefined
}

const $PaymentTerms: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional(C.String),
  discountPercent: C.optional($Decimal),
  discountDueDays: C.optional(C.Number),
  netDueDays: C.optional(C.Number)
}))
export const PaymentTerms: S.Codec<PaymentTerms> = /*#__PURE__*/ S.schema($PaymentTerms)

export interface CreditNoteDetails {
  readonly referenceInvoiceNumber?: string | undefined
  readonly debitNoteNumber?: string | undefined
  readonly returnsReferenceNumber?: string | undefined
  readonly goodsReturnDate?: DateTime | undefined
  readonly rmaId?: string | undefined
  readonly coopReferenceNumber?: string | undefined
  readonly consignorsReferenceNumber?: string | undefined
}

const $CreditNoteDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  referenceInvoiceNumber: C.optional(C.String),
  debitNoteNumber: C.optional(C.String),
  returnsReferenceNumber: C.optional(C.String),
  goodsReturnDate: C.optional($DateTime),
  rmaId: C.optional(C.String),
  coopReferenceNumber: C.optional(C.String),
  consignorsReferenceNumber: C.optional(C.String)
}))
export const CreditNoteDetails: S.Codec<CreditNoteDetails> = /*#__PURE__*/ S.schema($CreditNoteDetails)

export type NetCostUnitOfMeasure = "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})

const $NetCostUnitOfMeasure: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const NetCostUnitOfMeasure: S.Codec<NetCostUnitOfMeasure> = /*#__PURE__*/ S.schema($NetCostUnitOfMeasure)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  readonly unitSize?: number | undefined
  readonly totalWeight?: TotalWeight | undefined
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.Number,
  unitOfMeasure: C.String,
  unitSize: C.optional(C.Number),
  totalWeight: C.optional($TotalWeight)
}))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  readonly amount: Decimal
}

const $TotalWeight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, amount: $Decimal }))
export const TotalWeight: S.Codec<TotalWeight> = /*#__PURE__*/ S.schema($TotalWeight)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export type DateTime = DateTimeInput

const $DateTime: C.Shape = /*#__PURE__*/ C.define(() => C.DateTimeInput)
export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.schema($DateTime)
