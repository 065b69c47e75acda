// AUTO-GENERATED from vendorDirectFulfillmentPaymentsV1.json by packages/codegen. Do not edit.
/** Vendor Direct Fulfillment Payments v1. */
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

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $SubmitInvoiceRequest }))
export const SubmitInvoiceInput: Schemas.Codec<SubmitInvoiceInput> = Schemas.make($SubmitInvoiceInput)

/**
 * `POST /vendor/directFulfillment/payments/v1/invoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = Op.make({
  section: "VendorDirectFulfillmentPaymentsV1",
  id: "submitInvoice",
  name: "vendorDirectFulfillmentPaymentsV1.submitInvoice",
  method: "POST",
  path: "/vendor/directFulfillment/payments/v1/invoices",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $SubmitInvoiceRequest, output: (): Shape.Shape => $SubmitInvoiceResponse })

/** The operations of Vendor Direct Fulfillment Payments as one service. */
export class Service extends Context.Service<Service, {
  readonly submitInvoice: (
    input: SubmitInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoiceResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentPaymentsV1") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  submitInvoice
}))

export interface SubmitInvoiceRequest {
  readonly invoices?: ReadonlyArray<InvoiceDetail> | undefined
}

const $SubmitInvoiceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  invoices: Shape.optional(Shape.Array($InvoiceDetail))
}))
export const SubmitInvoiceRequest: Schemas.Codec<SubmitInvoiceRequest> = Schemas.make($SubmitInvoiceRequest)

export interface InvoiceDetail {
  readonly invoiceNumber: string
  /** ISO 8601. */
  readonly invoiceDate: DateTimeInput
  readonly referenceNumber?: string | undefined
  readonly remitToParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  /** Whom the invoice is made out to. */
  readonly billToParty?: PartyIdentification | undefined
  readonly shipToCountryCode?: string | undefined
  readonly paymentTermsCode?: string | undefined
  /** An amount with its currency. */
  readonly invoiceTotal: Money
  readonly taxTotals?: ReadonlyArray<TaxDetail> | undefined
  readonly additionalDetails?: ReadonlyArray<AdditionalDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly items: ReadonlyArray<InvoiceItem>
}

const $InvoiceDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceNumber: Shape.String,
  invoiceDate: Shape.DateTimeInput,
  referenceNumber: Shape.optional(Shape.String),
  remitToParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  billToParty: Shape.optional($PartyIdentification),
  shipToCountryCode: Shape.optional(Shape.String),
  paymentTermsCode: Shape.optional(Shape.String),
  invoiceTotal: $Money,
  taxTotals: Shape.optional(Shape.Array($TaxDetail)),
  additionalDetails: Shape.optional(Shape.Array($AdditionalDetails)),
  chargeDetails: Shape.optional(Shape.Array($ChargeDetails)),
  items: Shape.Array($InvoiceItem)
}))
export const InvoiceDetail: Schemas.Codec<InvoiceDetail> = Schemas.make($InvoiceDetail)

export interface InvoiceItem {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  /** A value with its unit. */
  readonly invoicedQuantity: ItemQuantity
  /** An amount with its currency. */
  readonly netCost: Money
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber: string
  /** The vendor's number of the order. */
  readonly vendorOrderNumber?: string | undefined
  /** A code of India's list of goods (HSN). */
  readonly hsnCode?: string | undefined
  readonly taxDetails?: ReadonlyArray<TaxDetail> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
}

const $InvoiceItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  invoicedQuantity: $ItemQuantity,
  netCost: $Money,
  purchaseOrderNumber: Shape.String,
  vendorOrderNumber: Shape.optional(Shape.String),
  hsnCode: Shape.optional(Shape.String),
  taxDetails: Shape.optional(Shape.Array($TaxDetail)),
  chargeDetails: Shape.optional(Shape.Array($ChargeDetails))
}))
export const InvoiceItem: Schemas.Codec<InvoiceItem> = Schemas.make($InvoiceItem)

export interface PartyIdentification {
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetail> | undefined
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  partyId: Shape.String,
  address: Shape.optional($Address),
  taxRegistrationDetails: Shape.optional(Shape.Array($TaxRegistrationDetail))
}))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface TaxRegistrationDetail {
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessage?: string | undefined
}

const $TaxRegistrationDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrationType: Shape.optional(Shape.String),
  taxRegistrationNumber: Shape.String,
  taxRegistrationAddress: Shape.optional($Address),
  taxRegistrationMessage: Shape.optional(Shape.String)
}))
export const TaxRegistrationDetail: Schemas.Codec<TaxRegistrationDetail> = Schemas.make($TaxRegistrationDetail)

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city: string
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion: string
  readonly postalCode: string
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.String,
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.String,
  postalCode: Shape.String,
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly currencyCode: string
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({ currencyCode: Shape.String, amount: $Decimal }))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

/** A decimal number as a string, so that no digit is lost. */
export type Decimal = string

const $Decimal: Shape.Shape = Shape.define(() => Shape.String)
export const Decimal: Schemas.Codec<Decimal> = Schemas.make($Decimal)

export interface TaxDetail {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly taxRate?: Decimal | undefined
  /** An amount with its currency. */
  readonly taxAmount: Money
  /** An amount with its currency. */
  readonly taxableAmount?: Money | undefined
}

const $TaxDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  taxType: Shape.String,
  taxRate: Shape.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: Shape.optional($Money)
}))
export const TaxDetail: Schemas.Codec<TaxDetail> = Schemas.make($TaxDetail)

export interface ChargeDetails {
  readonly type: "GIFTWRAP" | "FULFILLMENT" | "MARKETINGINSERT" | "PACKAGING" | "LOADING" | "FREIGHTOUT" | "TAX_COLLECTED_AT_SOURCE" | (string & {})
  /** An amount with its currency. */
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetail> | undefined
}

const $ChargeDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  chargeAmount: $Money,
  taxDetails: Shape.optional(Shape.Array($TaxDetail))
}))
export const ChargeDetails: Schemas.Codec<ChargeDetails> = Schemas.make($ChargeDetails)

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

const $AdditionalDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  detail: Shape.String,
  languageCode: Shape.optional(Shape.String)
}))
export const AdditionalDetails: Schemas.Codec<AdditionalDetails> = Schemas.make($AdditionalDetails)

/** A value with its unit. */
export interface ItemQuantity {
  /** A whole number. */
  readonly amount: number
  readonly unitOfMeasure: string
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.Number,
  unitOfMeasure: Shape.String
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export interface SubmitInvoiceResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitInvoiceResponse: Schemas.Codec<SubmitInvoiceResponse> = Schemas.make($SubmitInvoiceResponse)

export interface TransactionReference {
  /** The transaction status of the same API says what became of it. */
  readonly transactionId?: string | undefined
}

const $TransactionReference: Shape.Shape = Shape.define(() => Shape.Struct({
  transactionId: Shape.optional(Shape.String)
}))
export const TransactionReference: Schemas.Codec<TransactionReference> = Schemas.make($TransactionReference)

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
