// AUTO-GENERATED from vendorDirectFulfillmentPaymentsV1.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Direct Fulfillment Payments v1. */
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

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $SubmitInvoiceRequest }))
export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.schema($SubmitInvoiceInput)

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
}, { body: (): C.Shape => $SubmitInvoiceRequest, output: (): C.Shape => $SubmitInvoiceResponse })

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

const $SubmitInvoiceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoices: C.optional(C.Array($InvoiceDetail))
}))
export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.schema($SubmitInvoiceRequest)

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

const $InvoiceDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceNumber: C.String,
  invoiceDate: C.DateTimeInput,
  referenceNumber: C.optional(C.String),
  remitToParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  billToParty: C.optional($PartyIdentification),
  shipToCountryCode: C.optional(C.String),
  paymentTermsCode: C.optional(C.String),
  invoiceTotal: $Money,
  taxTotals: C.optional(C.Array($TaxDetail)),
  additionalDetails: C.optional(C.Array($AdditionalDetails)),
  chargeDetails: C.optional(C.Array($ChargeDetails)),
  items: C.Array($InvoiceItem)
}))
export const InvoiceDetail: S.Codec<InvoiceDetail> = /*#__PURE__*/ S.schema($InvoiceDetail)

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

const $InvoiceItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  invoicedQuantity: $ItemQuantity,
  netCost: $Money,
  purchaseOrderNumber: C.String,
  vendorOrderNumber: C.optional(C.String),
  hsnCode: C.optional(C.String),
  taxDetails: C.optional(C.Array($TaxDetail)),
  chargeDetails: C.optional(C.Array($ChargeDetails))
}))
export const InvoiceItem: S.Codec<InvoiceItem> = /*#__PURE__*/ S.schema($InvoiceItem)

export interface PartyIdentification {
  readonly partyId: string
  readonly address?: Address | undefined
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetail> | undefined
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  partyId: C.String,
  address: C.optional($Address),
  taxRegistrationDetails: C.optional(C.Array($TaxRegistrationDetail))
}))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface TaxRegistrationDetail {
  readonly taxRegistrationType?: "VAT" | "GST" | (string & {}) | undefined
  readonly taxRegistrationNumber: string
  readonly taxRegistrationAddress?: Address | undefined
  readonly taxRegistrationMessage?: string | undefined
}

const $TaxRegistrationDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrationType: C.optional(C.String),
  taxRegistrationNumber: C.String,
  taxRegistrationAddress: C.optional($Address),
  taxRegistrationMessage: C.optional(C.String)
}))
export const TaxRegistrationDetail: S.Codec<TaxRegistrationDetail> = /*#__PURE__*/ S.schema($TaxRegistrationDetail)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.String,
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.String,
  postalCode: C.String,
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, amount: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface TaxDetail {
  readonly taxType: "CGST" | "SGST" | "CESS" | "UTGST" | "IGST" | "MwSt." | "PST" | "TVA" | "VAT" | "GST" | "ST" | "Consumption" | "MutuallyDefined" | "DomesticVAT" | (string & {})
  readonly taxRate?: Decimal | undefined
  readonly taxAmount: Money
  readonly taxableAmount?: Money | undefined
}

const $TaxDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxType: C.String,
  taxRate: C.optional($Decimal),
  taxAmount: $Money,
  taxableAmount: C.optional($Money)
}))
export const TaxDetail: S.Codec<TaxDetail> = /*#__PURE__*/ S.schema($TaxDetail)

export interface ChargeDetails {
  readonly type: "GIFTWRAP" | "FULFILLMENT" | "MARKETINGINSERT" | "PACKAGING" | "LOADING" | "FREIGHTOUT" | "TAX_COLLECTED_AT_SOURCE" | (string & {})
  readonly chargeAmount: Money
  readonly taxDetails?: ReadonlyArray<TaxDetail> | undefined
}

const $ChargeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  chargeAmount: $Money,
  taxDetails: C.optional(C.Array($TaxDetail))
}))
export const ChargeDetails: S.Codec<ChargeDetails> = /*#__PURE__*/ S.schema($ChargeDetails)

export interface AdditionalDetails {
  readonly type: "SUR" | "OCR" | (string & {})
  readonly detail: string
  readonly languageCode?: string | undefined
}

const $AdditionalDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.String,
  detail: C.String,
  languageCode: C.optional(C.String)
}))
export const AdditionalDetails: S.Codec<AdditionalDetails> = /*#__PURE__*/ S.schema($AdditionalDetails)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: string
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ amount: C.Number, unitOfMeasure: C.String }))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface SubmitInvoiceResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionReference),
  errors: C.optional($ErrorList)
}))
export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.schema($SubmitInvoiceResponse)

export interface TransactionReference {
  readonly transactionId?: string | undefined
}

const $TransactionReference: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ transactionId: C.optional(C.String) }))
export const TransactionReference: S.Codec<TransactionReference> = /*#__PURE__*/ S.schema($TransactionReference)

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
