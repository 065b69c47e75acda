// AUTO-GENERATED from vendorDirectFulfillmentPaymentsV1.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Payments v1. */
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

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly body: SubmitInvoiceRequest
}

export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SubmitInvoiceRequest
}))

/**
 * `POST /vendor/directFulfillment/payments/v1/invoices`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): S.Built => SubmitInvoiceRequest, output: (): S.Built => SubmitInvoiceResponse })

/** The operations of Vendor Direct Fulfillment Payments as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly submitInvoice: (
    input: SubmitInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoiceResponse, SpApiError>
}>()("effect-sp-api/apis/VendorDirectFulfillmentPaymentsV1")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  submitInvoice
}))

export interface SubmitInvoiceRequest {
  readonly invoices?: ReadonlyArray<InvoiceDetail> | undefined
}

export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  invoices: S.optional(S.Array(InvoiceDetail))
}))

export interface InvoiceDetail {
  readonly invoiceNumber: string
  readonly invoiceDate: DateTimeInput
  readonly referenceNumber?: string | undefined
  readonly remitToParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly billToParty?: PartyIdentification | undefined
  readonly shipToCountryCode?: string | undefined
  readonly paymentTermsCode?: string | undefined
  readonly invoiceTotal: Money
  readonly taxTotals?: ReadonlyArray<TaxDetail> | undefined
  readonly additionalDetails?: ReadonlyArray<AdditionalDetails> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
  readonly items: ReadonlyArray<InvoiceItem>
}

export const InvoiceDetail: S.Codec<InvoiceDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceNumber: S.String,
  invoiceDate: S.DateTimeInput,
  referenceNumber: S.optional(S.String),
  remitToParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  billToParty: S.optional(PartyIdentification),
  shipToCountryCode: S.optional(S.String),
  paymentTermsCode: S.optional(S.String),
  invoiceTotal: Money,
  taxTotals: S.optional(S.Array(TaxDetail)),
  additionalDetails: S.optional(S.Array(AdditionalDetails)),
  chargeDetails: S.optional(S.Array(ChargeDetails)),
  items: S.Array(InvoiceItem)
}))

export interface InvoiceItem {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly invoicedQuantity: ItemQuantity
  readonly netCost: Money
  readonly purchaseOrderNumber: string
  readonly vendorOrderNumber?: string | undefined
  readonly hsnCode?: string | undefined
  readonly taxDetails?: ReadonlyArray<TaxDetail> | undefined
  readonly chargeDetails?: ReadonlyArray<ChargeDetails> | undefined
}

export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  invoicedQuantity: ItemQuantity,
  netCost: Money,
  purchaseOrderNumber: S.String,
  vendorOrderNumber: S.optional(S.String),
  hsnCode: S.optional(S.String),
  taxDetails: S.optional(S.Array(TaxDetail)),
  chargeDetails: S.optional(S.Array(ChargeDetails))
}))

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetail> | undefined
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  partyId: S.String,
  address: S.optional(Address),
  taxRegistrationDetails: S.optional(S.Array(TaxRegistrationDetail))
}))

export interface TaxRegistrationDetail {
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessage?: string | undefined
}

export const TaxRegistrationDetail: S.Codec<TaxRegistrationDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrationType: S.optional(S.String),
  taxRegistrationNumber: S.String,
  taxRegistrationAddress: S.optional(Address),
  taxRegistrationMessage: S.optional(S.String)
}))

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
  readonly countryCode: string
  readonly phone?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.String,
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.String,
  postalCode: S.String,
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, amount: Decimal }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface TaxDetail {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
}

export const TaxDetail: S.Codec<TaxDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  taxType: S.String,
  taxRate: S.optional(Decimal),
  taxAmount: Money,
  taxableAmount: S.optional(Money)
}))

export interface ChargeDetails {
  readonly type: "GIFTWRAP" | "FULFILLMENT" | "MARKETINGINSERT" | "PACKAGING" | "LOADING" | "FREIGHTOUT" | "TAX_COLLECTED_AT_SOURCE" | (string & {})
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetail> | undefined
}

export const ChargeDetails: S.Codec<ChargeDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  chargeAmount: Money,
  taxDetails: S.optional(S.Array(TaxDetail))
}))

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

export const AdditionalDetails: S.Codec<AdditionalDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.String,
  detail: S.String,
  languageCode: S.optional(S.String)
}))

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: string
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.Number,
  unitOfMeasure: S.String
}))

export interface SubmitInvoiceResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(TransactionReference),
  errors: S.optional(ErrorList)
}))

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.define(() => S.Struct({
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
