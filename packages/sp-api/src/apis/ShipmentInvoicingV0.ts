// AUTO-GENERATED from shipmentInvoicingV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Shipment Invoicing v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getShipmentDetails`. */
export interface GetShipmentDetailsInput {
  readonly shipmentId: string
}

const $GetShipmentDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetShipmentDetailsInput: S.Codec<GetShipmentDetailsInput> = /*#__PURE__*/ S.schema(
  $GetShipmentDetailsInput
)

/**
 * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Restricted: a restricted data token is fetched for every call
 */
export const getShipmentDetails: Op.Operation<
  GetShipmentDetailsInput,
  GetShipmentDetailsResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetShipmentDetailsResponse })

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly shipmentId: string
  readonly body: SubmitInvoiceRequest
}

const $SubmitInvoiceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  body: $SubmitInvoiceRequest
}))
export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.schema($SubmitInvoiceInput)

/**
 * `POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice`
 *
 * - Rate: 1.133 requests per second, burst 25
 * - Not repeated when the outcome of a call is unknown
 */
export const submitInvoice: Op.Operation<SubmitInvoiceInput, SubmitInvoiceResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $SubmitInvoiceRequest, output: (): C.Shape => $SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  readonly shipmentId: string
}

const $GetInvoiceStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetInvoiceStatusInput: S.Codec<GetInvoiceStatusInput> = /*#__PURE__*/ S.schema($GetInvoiceStatusInput)

/**
 * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status`
 *
 * - Rate: 1.133 requests per second, burst 25
 */
export const getInvoiceStatus: Op.Operation<GetInvoiceStatusInput, GetInvoiceStatusResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetInvoiceStatusResponse })

/** The operations of Shipment Invoicing as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/ShipmentInvoicingV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getShipmentDetails,
  submitInvoice,
  getInvoiceStatus
}))

export interface GetShipmentDetailsResponse {
  readonly payload?: ShipmentDetail | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ShipmentDetail),
  errors: C.optional($ErrorList)
}))
export const GetShipmentDetailsResponse: S.Codec<GetShipmentDetailsResponse> = /*#__PURE__*/ S.schema(
  $GetShipmentDetailsResponse
)

export interface ShipmentDetail {
  readonly WarehouseId?: string | undefined
  readonly AmazonOrderId?: string | undefined
  readonly AmazonShipmentId?: string | undefined
  /** ISO 8601. */
  readonly PurchaseDate?: string | undefined
  readonly ShippingAddress?: Address | undefined
  readonly PaymentMethodDetails?: PaymentMethodDetailItemList | undefined
  readonly Payments?: PaymentInformationList | undefined
  readonly MarketplaceId?: string | undefined
  readonly SellerId?: string | undefined
  readonly BuyerName?: string | undefined
  readonly BuyerCounty?: string | undefined
  readonly BuyerTaxInfo?: BuyerTaxInfo | undefined
  readonly MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  readonly SellerDisplayName?: string | undefined
  readonly ShipmentItems?: ShipmentItems | undefined
}

const $ShipmentDetail: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  WarehouseId: C.optional(C.String),
  AmazonOrderId: C.optional(C.String),
  AmazonShipmentId: C.optional(C.String),
  PurchaseDate: C.optional(C.String),
  ShippingAddress: C.optional($Address),
  PaymentMethodDetails: C.optional($PaymentMethodDetailItemList),
  Payments: C.optional($PaymentInformationList),
  MarketplaceId: C.optional(C.String),
  SellerId: C.optional(C.String),
  BuyerName: C.optional(C.String),
  BuyerCounty: C.optional(C.String),
  BuyerTaxInfo: C.optional($BuyerTaxInfo),
  MarketplaceTaxInfo: C.optional($MarketplaceTaxInfo),
  SellerDisplayName: C.optional(C.String),
  ShipmentItems: C.optional($ShipmentItems)
}))
export const ShipmentDetail: S.Codec<ShipmentDetail> = /*#__PURE__*/ S.schema($ShipmentDetail)

export interface Address {
  readonly Name?: string | undefined
  readonly AddressLine1?: string | undefined
  readonly AddressLine2?: string | undefined
  readonly AddressLine3?: string | undefined
  readonly City?: string | undefined
  readonly County?: string | undefined
  readonly District?: string | undefined
  readonly StateOrRegion?: string | undefined
  readonly PostalCode?: string | undefined
  readonly CountryCode?: string | undefined
  readonly Phone?: string | undefined
  readonly AddressType?: AddressTypeEnum | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: C.optional(C.String),
  AddressLine1: C.optional(C.String),
  AddressLine2: C.optional(C.String),
  AddressLine3: C.optional(C.String),
  City: C.optional(C.String),
  County: C.optional(C.String),
  District: C.optional(C.String),
  StateOrRegion: C.optional(C.String),
  PostalCode: C.optional(C.String),
  CountryCode: C.optional(C.String),
  Phone: C.optional(C.String),
  AddressType: C.optional($AddressTypeEnum)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export type AddressTypeEnum = "Residential" | "Commercial" | (string & {})

const $AddressTypeEnum: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AddressTypeEnum: S.Codec<AddressTypeEnum> = /*#__PURE__*/ S.schema($AddressTypeEnum)

export type PaymentMethodDetailItemList = ReadonlyArray<string>

const $PaymentMethodDetailItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const PaymentMethodDetailItemList: S.Codec<PaymentMethodDetailItemList> = /*#__PURE__*/ S.schema(
  $PaymentMethodDetailItemList
)

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

const $PaymentInformationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PaymentInformation))
export const PaymentInformationList: S.Codec<PaymentInformationList> = /*#__PURE__*/ S.schema($PaymentInformationList)

export interface PaymentInformation {
  readonly PaymentMethod?: PaymentMethodEnum | undefined
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  readonly PaymentValue?: Money | undefined
  readonly AuthorizationCode?: string | undefined
}

const $PaymentInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PaymentMethod: C.optional($PaymentMethodEnum),
  AcquirerId: C.optional(C.String),
  CardBrand: C.optional(C.String),
  PaymentValue: C.optional($Money),
  AuthorizationCode: C.optional(C.String)
}))
export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.schema($PaymentInformation)

export type PaymentMethodEnum = "CreditCard" | "DebitCard" | "Pix" | "BankSlip" | "GiftCard" | "Other" | (string & {})

const $PaymentMethodEnum: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PaymentMethodEnum: S.Codec<PaymentMethodEnum> = /*#__PURE__*/ S.schema($PaymentMethodEnum)

export interface BuyerTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

const $BuyerTaxInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CompanyLegalName: C.optional(C.String),
  TaxingRegion: C.optional(C.String),
  TaxClassifications: C.optional($TaxClassificationList)
}))
export const BuyerTaxInfo: S.Codec<BuyerTaxInfo> = /*#__PURE__*/ S.schema($BuyerTaxInfo)

export interface MarketplaceTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

const $MarketplaceTaxInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CompanyLegalName: C.optional(C.String),
  TaxingRegion: C.optional(C.String),
  TaxClassifications: C.optional($TaxClassificationList)
}))
export const MarketplaceTaxInfo: S.Codec<MarketplaceTaxInfo> = /*#__PURE__*/ S.schema($MarketplaceTaxInfo)

export type TaxClassificationList = ReadonlyArray<TaxClassification>

const $TaxClassificationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TaxClassification))
export const TaxClassificationList: S.Codec<TaxClassificationList> = /*#__PURE__*/ S.schema($TaxClassificationList)

export interface TaxClassification {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

const $TaxClassification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: C.optional(C.String),
  Value: C.optional(C.String)
}))
export const TaxClassification: S.Codec<TaxClassification> = /*#__PURE__*/ S.schema($TaxClassification)

export type ShipmentItems = ReadonlyArray<ShipmentItem>

const $ShipmentItems: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShipmentItem))
export const ShipmentItems: S.Codec<ShipmentItems> = /*#__PURE__*/ S.schema($ShipmentItems)

export interface ShipmentItem {
  readonly ASIN?: string | undefined
  readonly SellerSKU?: string | undefined
  readonly OrderItemId?: string | undefined
  readonly Title?: string | undefined
  readonly QuantityOrdered?: number | undefined
  readonly ItemPrice?: Money | undefined
  readonly ShippingPrice?: Money | undefined
  readonly GiftWrapPrice?: Money | undefined
  readonly ShippingDiscount?: Money | undefined
  readonly PromotionDiscount?: Money | undefined
  readonly SerialNumbers?: SerialNumbersList | undefined
}

const $ShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ASIN: C.optional(C.String),
  SellerSKU: C.optional(C.String),
  OrderItemId: C.optional(C.String),
  Title: C.optional(C.String),
  QuantityOrdered: C.optional(C.Number),
  ItemPrice: C.optional($Money),
  ShippingPrice: C.optional($Money),
  GiftWrapPrice: C.optional($Money),
  ShippingDiscount: C.optional($Money),
  PromotionDiscount: C.optional($Money),
  SerialNumbers: C.optional($SerialNumbersList)
}))
export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.schema($ShipmentItem)

export interface Money {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CurrencyCode: C.optional(C.String),
  Amount: C.optional(C.String)
}))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type SerialNumbersList = ReadonlyArray<string>

const $SerialNumbersList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const SerialNumbersList: S.Codec<SerialNumbersList> = /*#__PURE__*/ S.schema($SerialNumbersList)

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

export interface SubmitInvoiceRequest {
  readonly InvoiceContent: Blob
  readonly MarketplaceId?: string | undefined
  readonly ContentMD5Value: string
}

const $SubmitInvoiceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  InvoiceContent: $Blob,
  MarketplaceId: C.optional(C.String),
  ContentMD5Value: C.String
}))
export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.schema($SubmitInvoiceRequest)

export type Blob = string

const $Blob: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Blob: S.Codec<Blob> = /*#__PURE__*/ S.schema($Blob)

export interface SubmitInvoiceResponse {
  readonly errors?: ErrorList | undefined
}

const $SubmitInvoiceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.schema($SubmitInvoiceResponse)

export interface ShipmentInvoiceStatusInfo {
  readonly AmazonShipmentId?: string | undefined
  readonly InvoiceStatus?: ShipmentInvoiceStatus | undefined
}

const $ShipmentInvoiceStatusInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonShipmentId: C.optional(C.String),
  InvoiceStatus: C.optional($ShipmentInvoiceStatus)
}))
export const ShipmentInvoiceStatusInfo: S.Codec<ShipmentInvoiceStatusInfo> = /*#__PURE__*/ S.schema(
  $ShipmentInvoiceStatusInfo
)

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

const $ShipmentInvoiceStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentInvoiceStatus: S.Codec<ShipmentInvoiceStatus> = /*#__PURE__*/ S.schema($ShipmentInvoiceStatus)

export interface ShipmentInvoiceStatusResponse {
  readonly Shipments?: ShipmentInvoiceStatusInfo | undefined
}

const $ShipmentInvoiceStatusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Shipments: C.optional($ShipmentInvoiceStatusInfo)
}))
export const ShipmentInvoiceStatusResponse: S.Codec<ShipmentInvoiceStatusResponse> = /*#__PURE__*/ S.schema(
  $ShipmentInvoiceStatusResponse
)

export interface GetInvoiceStatusResponse {
  readonly payload?: ShipmentInvoiceStatusResponse | undefined
  readonly errors?: ErrorList | undefined
}

const $GetInvoiceStatusResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ShipmentInvoiceStatusResponse),
  errors: C.optional($ErrorList)
}))
export const GetInvoiceStatusResponse: S.Codec<GetInvoiceStatusResponse> = /*#__PURE__*/ S.schema(
  $GetInvoiceStatusResponse
)
