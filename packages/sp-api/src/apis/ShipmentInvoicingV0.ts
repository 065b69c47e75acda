// AUTO-GENERATED from shipmentInvoicingV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Shipment Invoicing v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getShipmentDetails`. */
export interface GetShipmentDetailsInput {
  readonly shipmentId: string
}

export const GetShipmentDetailsInput: S.Codec<GetShipmentDetailsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => GetShipmentDetailsResponse })

/** Input of `submitInvoice`. */
export interface SubmitInvoiceInput {
  readonly shipmentId: string
  readonly body: SubmitInvoiceRequest
}

export const SubmitInvoiceInput: S.Codec<SubmitInvoiceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  body: SubmitInvoiceRequest
}))

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
}, { body: (): S.Built => SubmitInvoiceRequest, output: (): S.Built => SubmitInvoiceResponse })

/** Input of `getInvoiceStatus`. */
export interface GetInvoiceStatusInput {
  readonly shipmentId: string
}

export const GetInvoiceStatusInput: S.Codec<GetInvoiceStatusInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => GetInvoiceStatusResponse })

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

export const GetShipmentDetailsResponse: S.Codec<GetShipmentDetailsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(ShipmentDetail),
  errors: S.optional(ErrorList)
}))

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

export const ShipmentDetail: S.Codec<ShipmentDetail> = /*#__PURE__*/ S.define(() => S.Struct({
  WarehouseId: S.optional(S.String),
  AmazonOrderId: S.optional(S.String),
  AmazonShipmentId: S.optional(S.String),
  PurchaseDate: S.optional(S.String),
  ShippingAddress: S.optional(Address),
  PaymentMethodDetails: S.optional(PaymentMethodDetailItemList),
  Payments: S.optional(PaymentInformationList),
  MarketplaceId: S.optional(S.String),
  SellerId: S.optional(S.String),
  BuyerName: S.optional(S.String),
  BuyerCounty: S.optional(S.String),
  BuyerTaxInfo: S.optional(BuyerTaxInfo),
  MarketplaceTaxInfo: S.optional(MarketplaceTaxInfo),
  SellerDisplayName: S.optional(S.String),
  ShipmentItems: S.optional(ShipmentItems)
}))

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: S.optional(S.String),
  AddressLine1: S.optional(S.String),
  AddressLine2: S.optional(S.String),
  AddressLine3: S.optional(S.String),
  City: S.optional(S.String),
  County: S.optional(S.String),
  District: S.optional(S.String),
  StateOrRegion: S.optional(S.String),
  PostalCode: S.optional(S.String),
  CountryCode: S.optional(S.String),
  Phone: S.optional(S.String),
  AddressType: S.optional(AddressTypeEnum)
}))

export type AddressTypeEnum = "Residential" | "Commercial" | (string & {})

export const AddressTypeEnum: S.Codec<AddressTypeEnum> = /*#__PURE__*/ S.define(() => S.String)

export type PaymentMethodDetailItemList = ReadonlyArray<string>

export const PaymentMethodDetailItemList: S.Codec<PaymentMethodDetailItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(S.String)
)

export type PaymentInformationList = ReadonlyArray<PaymentInformation>

export const PaymentInformationList: S.Codec<PaymentInformationList> = /*#__PURE__*/ S.define(() =>
  S.Array(PaymentInformation)
)

export interface PaymentInformation {
  readonly PaymentMethod?: PaymentMethodEnum | undefined
  readonly AcquirerId?: string | undefined
  readonly CardBrand?: string | undefined
  readonly PaymentValue?: Money | undefined
  readonly AuthorizationCode?: string | undefined
}

export const PaymentInformation: S.Codec<PaymentInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  PaymentMethod: S.optional(PaymentMethodEnum),
  AcquirerId: S.optional(S.String),
  CardBrand: S.optional(S.String),
  PaymentValue: S.optional(Money),
  AuthorizationCode: S.optional(S.String)
}))

export type PaymentMethodEnum = "CreditCard" | "DebitCard" | "Pix" | "BankSlip" | "GiftCard" | "Other" | (string & {})

export const PaymentMethodEnum: S.Codec<PaymentMethodEnum> = /*#__PURE__*/ S.define(() => S.String)

export interface BuyerTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

export const BuyerTaxInfo: S.Codec<BuyerTaxInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  CompanyLegalName: S.optional(S.String),
  TaxingRegion: S.optional(S.String),
  TaxClassifications: S.optional(TaxClassificationList)
}))

export interface MarketplaceTaxInfo {
  readonly CompanyLegalName?: string | undefined
  readonly TaxingRegion?: string | undefined
  readonly TaxClassifications?: TaxClassificationList | undefined
}

export const MarketplaceTaxInfo: S.Codec<MarketplaceTaxInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  CompanyLegalName: S.optional(S.String),
  TaxingRegion: S.optional(S.String),
  TaxClassifications: S.optional(TaxClassificationList)
}))

export type TaxClassificationList = ReadonlyArray<TaxClassification>

export const TaxClassificationList: S.Codec<TaxClassificationList> = /*#__PURE__*/ S.define(() =>
  S.Array(TaxClassification)
)

export interface TaxClassification {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

export const TaxClassification: S.Codec<TaxClassification> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: S.optional(S.String),
  Value: S.optional(S.String)
}))

export type ShipmentItems = ReadonlyArray<ShipmentItem>

export const ShipmentItems: S.Codec<ShipmentItems> = /*#__PURE__*/ S.define(() => S.Array(ShipmentItem))

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

export const ShipmentItem: S.Codec<ShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  ASIN: S.optional(S.String),
  SellerSKU: S.optional(S.String),
  OrderItemId: S.optional(S.String),
  Title: S.optional(S.String),
  QuantityOrdered: S.optional(S.Number),
  ItemPrice: S.optional(Money),
  ShippingPrice: S.optional(Money),
  GiftWrapPrice: S.optional(Money),
  ShippingDiscount: S.optional(Money),
  PromotionDiscount: S.optional(Money),
  SerialNumbers: S.optional(SerialNumbersList)
}))

export interface Money {
  readonly CurrencyCode?: string | undefined
  readonly Amount?: string | undefined
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.optional(S.String),
  Amount: S.optional(S.String)
}))

export type SerialNumbersList = ReadonlyArray<string>

export const SerialNumbersList: S.Codec<SerialNumbersList> = /*#__PURE__*/ S.define(() => S.Array(S.String))

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

export interface SubmitInvoiceRequest {
  readonly InvoiceContent: Blob
  readonly MarketplaceId?: string | undefined
  readonly ContentMD5Value: string
}

export const SubmitInvoiceRequest: S.Codec<SubmitInvoiceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  InvoiceContent: Blob,
  MarketplaceId: S.optional(S.String),
  ContentMD5Value: S.String
}))

export type Blob = string

export const Blob: S.Codec<Blob> = /*#__PURE__*/ S.define(() => S.String)

export interface SubmitInvoiceResponse {
  readonly errors?: ErrorList | undefined
}

export const SubmitInvoiceResponse: S.Codec<SubmitInvoiceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface ShipmentInvoiceStatusInfo {
  readonly AmazonShipmentId?: string | undefined
  readonly InvoiceStatus?: ShipmentInvoiceStatus | undefined
}

export const ShipmentInvoiceStatusInfo: S.Codec<ShipmentInvoiceStatusInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonShipmentId: S.optional(S.String),
  InvoiceStatus: S.optional(ShipmentInvoiceStatus)
}))

export type ShipmentInvoiceStatus = "Processing" | "Accepted" | "Errored" | "NotFound" | (string & {})

export const ShipmentInvoiceStatus: S.Codec<ShipmentInvoiceStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipmentInvoiceStatusResponse {
  readonly Shipments?: ShipmentInvoiceStatusInfo | undefined
}

export const ShipmentInvoiceStatusResponse: S.Codec<ShipmentInvoiceStatusResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ Shipments: S.optional(ShipmentInvoiceStatusInfo) })
)

export interface GetInvoiceStatusResponse {
  readonly payload?: ShipmentInvoiceStatusResponse | undefined
  readonly errors?: ErrorList | undefined
}

export const GetInvoiceStatusResponse: S.Codec<GetInvoiceStatusResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(ShipmentInvoiceStatusResponse),
  errors: S.optional(ErrorList)
}))
