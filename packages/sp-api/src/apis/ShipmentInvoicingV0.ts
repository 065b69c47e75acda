// AUTO-GENERATED from shipmentInvoicingV0.json by packages/codegen. Do not edit.
/** Shipment Invoicing v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getShipmentDetails`. */
export interface GetShipmentDetailsInput {
  readonly shipmentId: string
}

const $GetShipmentDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetShipmentDetailsInput: Schemas.Codec<GetShipmentDetailsInput> = Schemas.make($GetShipmentDetailsInput)

/**
 * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShipmentDetails: Op.Operation<GetShipmentDetailsInput, GetShipmentDetailsResponse> = Op.make({
  section: "ShipmentInvoicingV0",
  id: "getShipmentDetails",
  name: "shipmentInvoicingV0.getShipmentDetails",
  method: "GET",
  path: "/fba/outbound/brazil/v0/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1.133,
  burst: 25,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): Shape.Shape => $GetShipmentDetailsResponse })

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly shipmentId: string
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  body: $SubmitInvoiceRequest
}))
export const SubmitInvoiceInput: Schemas.Codec<SubmitInvoiceInput> = Schemas.make($SubmitInvoiceInput)

/**
 * `POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = Op.make({
  section: "ShipmentInvoicingV0",
  id: "submitInvoice",
  name: "shipmentInvoicingV0.submitInvoice",
  method: "POST",
  path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1.133,
  burst: 25,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $SubmitInvoiceRequest, output: (): Shape.Shape => $SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  readonly shipmentId: string
}

const $GetInvoiceStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetInvoiceStatusInput: Schemas.Codec<GetInvoiceStatusInput> = Schemas.make($GetInvoiceStatusInput)

/**
 * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status`
 *
 * - Rate: 1.133 requests per second, burst 25
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getInvoiceStatus: Op.Operation<GetInvoiceStatusInput, GetInvoiceStatusResponse> = Op.make({
  section: "ShipmentInvoicingV0",
  id: "getInvoiceStatus",
  name: "shipmentInvoicingV0.getInvoiceStatus",
  method: "GET",
  path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1.133,
  burst: 25,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetInvoiceStatusResponse })

/** The operations of Shipment Invoicing as one service. */
export class Service extends Context.Service<Service, {
  readonly getShipmentDetails: (
    input: GetShipmentDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentDetailsResponse, SpApiError>
  readonly submitInvoice: (
    input: SubmitInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitInvoiceResponse, SpApiError>
  readonly getInvoiceStatus: (
    input: GetInvoiceStatusInput,
    options?: CallOptions
  ) => Effect.Effect<GetInvoiceStatusResponse, SpApiError>
}>()("effect-sp-api/apis/ShipmentInvoicingV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getShipmentDetails,
  submitInvoice,
  getInvoiceStatus
}))

export interface GetShipmentDetailsResponse {
  readonly payload?: ShipmentDetail | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ShipmentDetail),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentDetailsResponse: Schemas.Codec<GetShipmentDetailsResponse> = Schemas.make(
  $GetShipmentDetailsResponse
)

export interface ShipmentDetail {
  readonly WarehouseId?: string | undefined
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId?: string | undefined
  readonly AmazonShipmentId?: string | undefined
  /** ISO 8601. */
  readonly PurchaseDate?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly PaymentMethodDetails?: PaymentMethodDetailItemList | undefined
  readonly Payments?: PaymentInformationList | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly SellerId?: string | undefined
  /** Personal data. */
  readonly BuyerName?: string | undefined
  /** Personal data. */
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  readonly SellerDisplayName?: string | undefined
  readonly ShipmentItems?: ShipmentItems | undefined
}

const $ShipmentDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  WarehouseId: Shape.optional(Shape.String),
  AmazonOrderId: Shape.optional(Shape.String),
  AmazonShipmentId: Shape.optional(Shape.String),
  PurchaseDate: Shape.optional(Shape.String),
  ShippingAddress: Shape.optional($Address),
  PaymentMethodDetails: Shape.optional($PaymentMethodDetailItemList),
  Payments: Shape.optional($PaymentInformationList),
  MarketplaceId: Shape.optional(Shape.String),
  SellerId: Shape.optional(Shape.String),
  BuyerName: Shape.optional(Shape.String),
  BuyerCounty: Shape.optional(Shape.String),
  BuyerTaxInfo: Shape.optional($BuyerTaxInfo),
  MarketplaceTaxInfo: Shape.optional($MarketplaceTaxInfo),
  SellerDisplayName: Shape.optional(Shape.String),
  ShipmentItems: Shape.optional($ShipmentItems)
}))
export const ShipmentDetail: Schemas.Codec<ShipmentDetail> = Schemas.make($ShipmentDetail)

export interface Address {
  /** Personal data. */
  readonly Name?: string | undefined
  /** Personal data. */
  readonly AddressLine1?: string | undefined
  /** Personal data. */
  readonly AddressLine2?: string | undefined
  /** Personal data. */
  readonly AddressLine3?: string | undefined
  readonly City?: string | undefined
  readonly County?: string | undefined
  readonly District?: string | undefined
  readonly StateOrRegion?: string | undefined
  readonly PostalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly CountryCode?: string | undefined
  /** Personal data. */
  readonly Phone?: string | undefined
  /** `Residential` or `Commercial`. */
  readonly AddressType?: AddressTypeEnum | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: Shape.optional(Shape.String),
  AddressLine1: Shape.optional(Shape.String),
  AddressLine2: Shape.optional(Shape.String),
  AddressLine3: Shape.optional(Shape.String),
  City: Shape.optional(Shape.String),
  County: Shape.optional(Shape.String),
  District: Shape.optional(Shape.String),
  StateOrRegion: Shape.optional(Shape.String),
  PostalCode: Shape.optional(Shape.String),
  CountryCode: Shape.optional(Shape.String),
  Phone: Shape.optional(Shape.String),
  AddressType: Shape.optional($AddressTypeEnum)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export type AddressTypeEnum = "Residential" | "Commercial" | (string & {})

const $AddressTypeEnum: Shape.Shape = Shape.define(() => Shape.String)
export const AddressTypeEnum: Schemas.Codec<AddressTypeEnum> = Schemas.make($AddressTypeEnum)

export type PaymentMethodDetailItemList = ReadonlyArray<string>

const $PaymentMethodDetailItemList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const PaymentMethodDetailItemList: Schemas.Codec<PaymentMethodDetailItemList> = Schemas.make(
  $PaymentMethodDetailItemList
)

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

const $PaymentInformationList: Shape.Shape = Shape.define(() => Shape.Array($PaymentInformation))
export const PaymentInformationList: Schemas.Codec<PaymentInformationList> = Schemas.make($PaymentInformationList)

export interface PaymentInformation {
  /** `CreditCard`, `DebitCard`, `Pix`, `BankSlip`, `GiftCard` or `Other`. */
  readonly PaymentMethod?: PaymentMethodEnum | undefined
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  /** An amount with its currency. */
  readonly PaymentValue?: Money | undefined
  readonly AuthorizationCode?: string | undefined
}

const $PaymentInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  PaymentMethod: Shape.optional($PaymentMethodEnum),
  AcquirerId: Shape.optional(Shape.String),
  CardBrand: Shape.optional(Shape.String),
  PaymentValue: Shape.optional($Money),
  AuthorizationCode: Shape.optional(Shape.String)
}))
export const PaymentInformation: Schemas.Codec<PaymentInformation> = Schemas.make($PaymentInformation)

export type PaymentMethodEnum = "CreditCard" | "DebitCard" | "Pix" | "BankSlip" | "GiftCard" | "Other" | (string & {})

const $PaymentMethodEnum: Shape.Shape = Shape.define(() => Shape.String)
export const PaymentMethodEnum: Schemas.Codec<PaymentMethodEnum> = Schemas.make($PaymentMethodEnum)

export interface BuyerTaxInfo {
  /** Personal data. */
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

const $BuyerTaxInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  CompanyLegalName: Shape.optional(Shape.String),
  TaxingRegion: Shape.optional(Shape.String),
  TaxClassifications: Shape.optional($TaxClassificationList)
}))
export const BuyerTaxInfo: Schemas.Codec<BuyerTaxInfo> = Schemas.make($BuyerTaxInfo)

export interface MarketplaceTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

const $MarketplaceTaxInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  CompanyLegalName: Shape.optional(Shape.String),
  TaxingRegion: Shape.optional(Shape.String),
  TaxClassifications: Shape.optional($TaxClassificationList)
}))
export const MarketplaceTaxInfo: Schemas.Codec<MarketplaceTaxInfo> = Schemas.make($MarketplaceTaxInfo)

export type TaxClassificationList = ReadonlyArray<TaxClassification>

const $TaxClassificationList: Shape.Shape = Shape.define(() => Shape.Array($TaxClassification))
export const TaxClassificationList: Schemas.Codec<TaxClassificationList> = Schemas.make($TaxClassificationList)

export interface TaxClassification {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

const $TaxClassification: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: Shape.optional(Shape.String),
  Value: Shape.optional(Shape.String)
}))
export const TaxClassification: Schemas.Codec<TaxClassification> = Schemas.make($TaxClassification)

export type ShipmentItems = ReadonlyArray<ShipmentItem>

const $ShipmentItems: Shape.Shape = Shape.define(() => Shape.Array($ShipmentItem))
export const ShipmentItems: Schemas.Codec<ShipmentItems> = Schemas.make($ShipmentItems)

export interface ShipmentItem {
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's number of the item in the order. */
  readonly OrderItemId?: string | undefined
  readonly Title?: string | undefined
  readonly QuantityOrdered?: number | undefined
  /** An amount with its currency. */
  readonly ItemPrice?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingPrice?: Money | undefined
  /** An amount with its currency. */
  readonly GiftWrapPrice?: Money | undefined
  /** An amount with its currency. */
  readonly ShippingDiscount?: Money | undefined
  /** An amount with its currency. */
  readonly PromotionDiscount?: Money | undefined
  readonly SerialNumbers?: SerialNumbersList | undefined
}

const $ShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  ASIN: Shape.optional(Shape.String),
  SellerSKU: Shape.optional(Shape.String),
  OrderItemId: Shape.optional(Shape.String),
  Title: Shape.optional(Shape.String),
  QuantityOrdered: Shape.optional(Shape.Number),
  ItemPrice: Shape.optional($Money),
  ShippingPrice: Shape.optional($Money),
  GiftWrapPrice: Shape.optional($Money),
  ShippingDiscount: Shape.optional($Money),
  PromotionDiscount: Shape.optional($Money),
  SerialNumbers: Shape.optional($SerialNumbersList)
}))
export const ShipmentItem: Schemas.Codec<ShipmentItem> = Schemas.make($ShipmentItem)

/** An amount with its currency. */
export interface Money {
  /** A currency, ISO 4217: `USD`. */
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

const $Money: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.optional(Shape.String),
  Amount: Shape.optional(Shape.String)
}))
export const Money: Schemas.Codec<Money> = Schemas.make($Money)

export type SerialNumbersList = ReadonlyArray<string>

const $SerialNumbersList: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const SerialNumbersList: Schemas.Codec<SerialNumbersList> = Schemas.make($SerialNumbersList)

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

export interface SubmitInvoiceRequest {
  /** Base64. */
  readonly InvoiceContent: Blob
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId?: string | undefined
  readonly ContentMD5Value: string
}

const $SubmitInvoiceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  InvoiceContent: $Blob,
  MarketplaceId: Shape.optional(Shape.String),
  ContentMD5Value: Shape.String
}))
export const SubmitInvoiceRequest: Schemas.Codec<SubmitInvoiceRequest> = Schemas.make($SubmitInvoiceRequest)

/** Base64. */
export type Blob = string

const $Blob: Shape.Shape = Shape.define(() => Shape.String)
export const Blob: Schemas.Codec<Blob> = Schemas.make($Blob)

export interface SubmitInvoiceResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const SubmitInvoiceResponse: Schemas.Codec<SubmitInvoiceResponse> = Schemas.make($SubmitInvoiceResponse)

export interface ShipmentInvoiceStatusInfo {
  readonly AmazonShipmentId?: string | undefined
  /** `Processing`, `Accepted`, `Errored` or `NotFound`. */
  readonly InvoiceStatus?: ShipmentInvoiceStatus | undefined
}

const $ShipmentInvoiceStatusInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonShipmentId: Shape.optional(Shape.String),
  InvoiceStatus: Shape.optional($ShipmentInvoiceStatus)
}))
export const ShipmentInvoiceStatusInfo: Schemas.Codec<ShipmentInvoiceStatusInfo> = Schemas.make(
  $ShipmentInvoiceStatusInfo
)

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

const $ShipmentInvoiceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentInvoiceStatus: Schemas.Codec<ShipmentInvoiceStatus> = Schemas.make($ShipmentInvoiceStatus)

export interface ShipmentInvoiceStatusResponse {
  readonly Shipments?: ShipmentInvoiceStatusInfo | undefined
}

const $ShipmentInvoiceStatusResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  Shipments: Shape.optional($ShipmentInvoiceStatusInfo)
}))
export const ShipmentInvoiceStatusResponse: Schemas.Codec<ShipmentInvoiceStatusResponse> = Schemas.make(
  $ShipmentInvoiceStatusResponse
)

export interface GetInvoiceStatusResponse {
  readonly payload?: ShipmentInvoiceStatusResponse | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetInvoiceStatusResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ShipmentInvoiceStatusResponse),
  errors: Shape.optional($ErrorList)
}))
export const GetInvoiceStatusResponse: Schemas.Codec<GetInvoiceStatusResponse> = Schemas.make($GetInvoiceStatusResponse)
