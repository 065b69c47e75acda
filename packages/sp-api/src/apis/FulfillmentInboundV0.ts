// AUTO-GENERATED from fulfillmentInboundV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Fulfillment Inbound v0.
 *
 * A newer version is `FulfillmentInbound_2024_03_20`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getPrepInstructions`. */
export interface GetPrepInstructionsInput {
  readonly ShipToCountryCode: string
  readonly SellerSKUList?: ReadonlyArray<string> | undefined
  readonly ASINList?: ReadonlyArray<string> | undefined
}

export const GetPrepInstructionsInput: S.Codec<GetPrepInstructionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipToCountryCode: S.String,
  SellerSKUList: S.optional(S.Array(S.String)),
  ASINList: S.optional(S.Array(S.String))
}))

/**
 * `GET /fba/inbound/v0/prepInstructions`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getPrepInstructions: Op.Operation<
  GetPrepInstructionsInput,
  GetPrepInstructionsResponse
> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInboundV0",
  id: "getPrepInstructions",
  name: "fulfillmentInboundV0.getPrepInstructions",
  method: "GET",
  path: "/fba/inbound/v0/prepInstructions",
  parameters: {
    ShipToCountryCode: { in: "query", type: "string", required: true },
    SellerSKUList: { in: "query", type: "string", list: "csv", maxItems: 50 },
    ASINList: { in: "query", type: "string", list: "csv", maxItems: 50 }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetPrepInstructionsResponse })

/** Input of `getLabels`. */
export interface GetLabelsInput {
  readonly shipmentId: string
  readonly PageType: "PackageLabel_Letter_2" | "PackageLabel_Letter_4" | "PackageLabel_Letter_6" | "PackageLabel_Letter_6_CarrierLeft" | "PackageLabel_A4_2" | "PackageLabel_A4_4" | "PackageLabel_Plain_Paper" | "PackageLabel_Plain_Paper_CarrierBottom" | "PackageLabel_Thermal" | "PackageLabel_Thermal_Unified" | "PackageLabel_Thermal_NonPCP" | "PackageLabel_Thermal_No_Carrier_Rotation" | (string & {})
  readonly LabelType: "BARCODE_2D" | "UNIQUE" | "PALLET" | (string & {})
  readonly NumberOfPackages?: number | undefined
  readonly PackageLabelsToPrint?: ReadonlyArray<string> | undefined
  readonly NumberOfPallets?: number | undefined
  readonly PageSize?: number | undefined
  readonly PageStartIndex?: number | undefined
}

export const GetLabelsInput: S.Codec<GetLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  PageType: S.String,
  LabelType: S.String,
  NumberOfPackages: S.optional(S.Number),
  PackageLabelsToPrint: S.optional(S.Array(S.String)),
  NumberOfPallets: S.optional(S.Number),
  PageSize: S.optional(S.Number),
  PageStartIndex: S.optional(S.Number)
}))

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/labels`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getLabels: Op.Operation<GetLabelsInput, GetLabelsResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInboundV0",
  id: "getLabels",
  name: "fulfillmentInboundV0.getLabels",
  method: "GET",
  path: "/fba/inbound/v0/shipments/{shipmentId}/labels",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    PageType: { in: "query", type: "string", required: true },
    LabelType: { in: "query", type: "string", required: true },
    NumberOfPackages: { in: "query", type: "integer" },
    PackageLabelsToPrint: { in: "query", type: "string", list: "csv" },
    NumberOfPallets: { in: "query", type: "integer" },
    PageSize: { in: "query", type: "integer" },
    PageStartIndex: { in: "query", type: "integer" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetLabelsResponse })

/** Input of `getBillOfLading`. */
export interface GetBillOfLadingInput {
  readonly shipmentId: string
}

export const GetBillOfLadingInput: S.Codec<GetBillOfLadingInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading`
 *
 * - Rate: 2 requests per second, burst 30
 */
export const getBillOfLading: Op.Operation<GetBillOfLadingInput, GetBillOfLadingResponse> = /*#__PURE__*/ Op.make({
  section: "FulfillmentInboundV0",
  id: "getBillOfLading",
  name: "fulfillmentInboundV0.getBillOfLading",
  method: "GET",
  path: "/fba/inbound/v0/shipments/{shipmentId}/billOfLading",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetBillOfLadingResponse })

/** Input of `getShipments`. */
export interface GetShipmentsInput {
  readonly ShipmentStatusList?: ReadonlyArray<"WORKING" | "READY_TO_SHIP" | "SHIPPED" | "RECEIVING" | "CANCELLED" | "DELETED" | "CLOSED" | "ERROR" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | (string & {})> | undefined
  readonly ShipmentIdList?: ReadonlyArray<string> | undefined
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly QueryType: "SHIPMENT" | "DATE_RANGE" | "NEXT_TOKEN" | (string & {})
  readonly NextToken?: string | undefined
  readonly MarketplaceId: string
}

export const GetShipmentsInput: S.Codec<GetShipmentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentStatusList: S.optional(S.Array(S.String)),
  ShipmentIdList: S.optional(S.Array(S.String)),
  LastUpdatedAfter: S.optional(S.DateTimeInput),
  LastUpdatedBefore: S.optional(S.DateTimeInput),
  QueryType: S.String,
  NextToken: S.optional(S.String),
  MarketplaceId: S.String
}))

/**
 * `GET /fba/inbound/v0/shipments`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShipments: Paging.ItemsOperation<
  GetShipmentsInput,
  GetShipmentsResponse,
  InboundShipmentInfo
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInboundV0",
  id: "getShipments",
  name: "fulfillmentInboundV0.getShipments",
  method: "GET",
  path: "/fba/inbound/v0/shipments",
  parameters: {
    ShipmentStatusList: { in: "query", type: "string", list: "csv" },
    ShipmentIdList: { in: "query", type: "string", list: "csv", maxItems: 999 },
    LastUpdatedAfter: { in: "query", type: "date-time" },
    LastUpdatedBefore: { in: "query", type: "date-time" },
    QueryType: { in: "query", type: "string", required: true },
    NextToken: { in: "query", type: "string" },
    MarketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "ShipmentData"],
    carry: "query-type"
  }
}, { output: (): S.Built => GetShipmentsResponse })

/** Input of `getShipmentItemsByShipmentId`. */
export interface GetShipmentItemsByShipmentIdInput {
  readonly shipmentId: string
  readonly MarketplaceId?: string | undefined
}

export const GetShipmentItemsByShipmentIdInput: S.Codec<GetShipmentItemsByShipmentIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ shipmentId: S.String, MarketplaceId: S.optional(S.String) })
  )

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShipmentItemsByShipmentId: Paging.ItemsOperation<
  GetShipmentItemsByShipmentIdInput,
  GetShipmentItemsResponse,
  InboundShipmentItem
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInboundV0",
  id: "getShipmentItemsByShipmentId",
  name: "fulfillmentInboundV0.getShipmentItemsByShipmentId",
  method: "GET",
  path: "/fba/inbound/v0/shipments/{shipmentId}/items",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    MarketplaceId: { in: "query", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "ItemData"],
    carry: "query-type",
    following: "getShipmentItems"
  }
}, { output: (): S.Built => GetShipmentItemsResponse }, () => getShipmentItems)

/** Input of `getShipmentItems`. */
export interface GetShipmentItemsInput {
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly QueryType: "DATE_RANGE" | "NEXT_TOKEN" | (string & {})
  readonly NextToken?: string | undefined
  readonly MarketplaceId: string
}

export const GetShipmentItemsInput: S.Codec<GetShipmentItemsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  LastUpdatedAfter: S.optional(S.DateTimeInput),
  LastUpdatedBefore: S.optional(S.DateTimeInput),
  QueryType: S.String,
  NextToken: S.optional(S.String),
  MarketplaceId: S.String
}))

/**
 * `GET /fba/inbound/v0/shipmentItems`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getShipmentItems: Paging.ItemsOperation<
  GetShipmentItemsInput,
  GetShipmentItemsResponse,
  InboundShipmentItem
> = /*#__PURE__*/ Paging.items({
  section: "FulfillmentInboundV0",
  id: "getShipmentItems",
  name: "fulfillmentInboundV0.getShipmentItems",
  method: "GET",
  path: "/fba/inbound/v0/shipmentItems",
  parameters: {
    LastUpdatedAfter: { in: "query", type: "date-time" },
    LastUpdatedBefore: { in: "query", type: "date-time" },
    QueryType: { in: "query", type: "string", required: true },
    NextToken: { in: "query", type: "string" },
    MarketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "ItemData"],
    carry: "query-type"
  }
}, { output: (): S.Built => GetShipmentItemsResponse })

/** The operations of Fulfillment Inbound as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getPrepInstructions: (
    input: GetPrepInstructionsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPrepInstructionsResponse, SpApiError>
  readonly getLabels: (input: GetLabelsInput, options?: CallOptions) => Effect.Effect<GetLabelsResponse, SpApiError>
  readonly getBillOfLading: (
    input: GetBillOfLadingInput,
    options?: CallOptions
  ) => Effect.Effect<GetBillOfLadingResponse, SpApiError>
  readonly getShipments: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentsResponse, SpApiError>
  readonly getShipmentsPages: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<GetShipmentsResponse, SpApiError>
  readonly getShipmentsItems: (
    input: GetShipmentsInput,
    options?: CallOptions
  ) => Stream.Stream<InboundShipmentInfo, SpApiError>
  readonly getShipmentItemsByShipmentId: (
    input: GetShipmentItemsByShipmentIdInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentItemsResponse, SpApiError>
  readonly getShipmentItemsByShipmentIdPages: (
    input: GetShipmentItemsByShipmentIdInput,
    options?: CallOptions
  ) => Stream.Stream<GetShipmentItemsResponse, SpApiError>
  readonly getShipmentItemsByShipmentIdItems: (
    input: GetShipmentItemsByShipmentIdInput,
    options?: CallOptions
  ) => Stream.Stream<InboundShipmentItem, SpApiError>
  readonly getShipmentItems: (
    input: GetShipmentItemsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentItemsResponse, SpApiError>
  readonly getShipmentItemsPages: (
    input: GetShipmentItemsInput,
    options?: CallOptions
  ) => Stream.Stream<GetShipmentItemsResponse, SpApiError>
  readonly getShipmentItemsItems: (
    input: GetShipmentItemsInput,
    options?: CallOptions
  ) => Stream.Stream<InboundShipmentItem, SpApiError>
}>()("effect-sp-api/apis/FulfillmentInboundV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getPrepInstructions,
  getLabels,
  getBillOfLading,
  getShipments,
  getShipmentItemsByShipmentId,
  getShipmentItems
}))

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

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface ASINPrepInstructions {
  readonly ASIN?: string | undefined
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  readonly PrepGuidance?: PrepGuidance | undefined
  readonly PrepInstructionList?: PrepInstructionList | undefined
}

export const ASINPrepInstructions: S.Codec<ASINPrepInstructions> = /*#__PURE__*/ S.define(() => S.Struct({
  ASIN: S.optional(S.String),
  BarcodeInstruction: S.optional(BarcodeInstruction),
  PrepGuidance: S.optional(PrepGuidance),
  PrepInstructionList: S.optional(PrepInstructionList)
}))

export type ASINPrepInstructionsList = ReadonlyArray<ASINPrepInstructions>

export const ASINPrepInstructionsList: S.Codec<ASINPrepInstructionsList> = /*#__PURE__*/ S.define(() =>
  S.Array(ASINPrepInstructions)
)

export interface Address {
  readonly Name: string
  readonly AddressLine1: string
  readonly AddressLine2?: string | undefined
  readonly DistrictOrCounty?: string | undefined
  readonly City: string
  readonly StateOrProvinceCode: string
  readonly CountryCode: string
  readonly PostalCode: string
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: S.String,
  AddressLine1: S.String,
  AddressLine2: S.optional(S.String),
  DistrictOrCounty: S.optional(S.String),
  City: S.String,
  StateOrProvinceCode: S.String,
  CountryCode: S.String,
  PostalCode: S.String
}))

export interface AmazonPrepFeesDetails {
  readonly PrepInstruction?: PrepInstruction | undefined
  readonly FeePerUnit?: Amount | undefined
}

export const AmazonPrepFeesDetails: S.Codec<AmazonPrepFeesDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  PrepInstruction: S.optional(PrepInstruction),
  FeePerUnit: S.optional(Amount)
}))

export type AmazonPrepFeesDetailsList = ReadonlyArray<AmazonPrepFeesDetails>

export const AmazonPrepFeesDetailsList: S.Codec<AmazonPrepFeesDetailsList> = /*#__PURE__*/ S.define(() =>
  S.Array(AmazonPrepFeesDetails)
)

export interface Amount {
  readonly CurrencyCode: CurrencyCode
  readonly Value: BigDecimalType
}

export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: CurrencyCode,
  Value: BigDecimalType
}))

export type BarcodeInstruction = "RequiresFNSKULabel" | "CanUseOriginalBarcode" | "MustProvideSellerSKU" | (string & {})

export const BarcodeInstruction: S.Codec<BarcodeInstruction> = /*#__PURE__*/ S.define(() => S.String)

export type BigDecimalType = number

export const BigDecimalType: S.Codec<BigDecimalType> = /*#__PURE__*/ S.define(() => S.Number)

export interface BoxContentsFeeDetails {
  readonly TotalUnits?: Quantity | undefined
  readonly FeePerUnit?: Amount | undefined
  readonly TotalFee?: Amount | undefined
}

export const BoxContentsFeeDetails: S.Codec<BoxContentsFeeDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  TotalUnits: S.optional(Quantity),
  FeePerUnit: S.optional(Amount),
  TotalFee: S.optional(Amount)
}))

export type BoxContentsSource = "NONE" | "FEED" | "2D_BARCODE" | "INTERACTIVE" | (string & {})

export const BoxContentsSource: S.Codec<BoxContentsSource> = /*#__PURE__*/ S.define(() => S.String)

export type CurrencyCode = "USD" | "GBP" | (string & {})

export const CurrencyCode: S.Codec<CurrencyCode> = /*#__PURE__*/ S.define(() => S.String)

export type DateStringType = string

export const DateStringType: S.Codec<DateStringType> = /*#__PURE__*/ S.define(() => S.String)

export type ErrorReason = "DoesNotExist" | "InvalidASIN" | (string & {})

export const ErrorReason: S.Codec<ErrorReason> = /*#__PURE__*/ S.define(() => S.String)

export interface GetBillOfLadingResponse {
  readonly payload?: BillOfLadingDownloadURL | undefined
  readonly errors?: ErrorList | undefined
}

export const GetBillOfLadingResponse: S.Codec<GetBillOfLadingResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(BillOfLadingDownloadURL),
  errors: S.optional(ErrorList)
}))

export interface LabelDownloadURL {
  readonly DownloadURL?: string | undefined
}

export const LabelDownloadURL: S.Codec<LabelDownloadURL> = /*#__PURE__*/ S.define(() => S.Struct({
  DownloadURL: S.optional(S.String)
}))

export interface BillOfLadingDownloadURL {
  readonly DownloadURL?: string | undefined
}

export const BillOfLadingDownloadURL: S.Codec<BillOfLadingDownloadURL> = /*#__PURE__*/ S.define(() => S.Struct({
  DownloadURL: S.optional(S.String)
}))

export interface GetLabelsResponse {
  readonly payload?: LabelDownloadURL | undefined
  readonly errors?: ErrorList | undefined
}

export const GetLabelsResponse: S.Codec<GetLabelsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(LabelDownloadURL),
  errors: S.optional(ErrorList)
}))

export interface GetPrepInstructionsResult {
  readonly SKUPrepInstructionsList?: SKUPrepInstructionsList | undefined
  readonly InvalidSKUList?: InvalidSKUList | undefined
  readonly ASINPrepInstructionsList?: ASINPrepInstructionsList | undefined
  readonly InvalidASINList?: InvalidASINList | undefined
}

export const GetPrepInstructionsResult: S.Codec<GetPrepInstructionsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  SKUPrepInstructionsList: S.optional(SKUPrepInstructionsList),
  InvalidSKUList: S.optional(InvalidSKUList),
  ASINPrepInstructionsList: S.optional(ASINPrepInstructionsList),
  InvalidASINList: S.optional(InvalidASINList)
}))

export interface GetPrepInstructionsResponse {
  readonly payload?: GetPrepInstructionsResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetPrepInstructionsResponse: S.Codec<GetPrepInstructionsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetPrepInstructionsResult),
  errors: S.optional(ErrorList)
}))

export interface InboundShipmentInfo {
  readonly ShipmentId?: string | undefined
  readonly ShipmentName?: string | undefined
  readonly ShipFromAddress: Address
  readonly DestinationFulfillmentCenterId?: string | undefined
  readonly ShipmentStatus?: ShipmentStatus | undefined
  readonly LabelPrepType?: LabelPrepType | undefined
  readonly AreCasesRequired?: boolean | undefined
  readonly ConfirmedNeedByDate?: DateStringType | undefined
  readonly BoxContentsSource?: BoxContentsSource | undefined
  readonly EstimatedBoxContentsFee?: BoxContentsFeeDetails | undefined
}

export const InboundShipmentInfo: S.Codec<InboundShipmentInfo> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentId: S.optional(S.String),
  ShipmentName: S.optional(S.String),
  ShipFromAddress: Address,
  DestinationFulfillmentCenterId: S.optional(S.String),
  ShipmentStatus: S.optional(ShipmentStatus),
  LabelPrepType: S.optional(LabelPrepType),
  AreCasesRequired: S.optional(S.Boolean),
  ConfirmedNeedByDate: S.optional(DateStringType),
  BoxContentsSource: S.optional(BoxContentsSource),
  EstimatedBoxContentsFee: S.optional(BoxContentsFeeDetails)
}))

export interface InboundShipmentItem {
  readonly ShipmentId?: string | undefined
  readonly SellerSKU: string
  readonly FulfillmentNetworkSKU?: string | undefined
  readonly QuantityShipped: Quantity
  readonly QuantityReceived?: Quantity | undefined
  readonly QuantityInCase?: Quantity | undefined
  readonly ReleaseDate?: DateStringType | undefined
  readonly PrepDetailsList?: PrepDetailsList | undefined
}

export const InboundShipmentItem: S.Codec<InboundShipmentItem> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentId: S.optional(S.String),
  SellerSKU: S.String,
  FulfillmentNetworkSKU: S.optional(S.String),
  QuantityShipped: Quantity,
  QuantityReceived: S.optional(Quantity),
  QuantityInCase: S.optional(Quantity),
  ReleaseDate: S.optional(DateStringType),
  PrepDetailsList: S.optional(PrepDetailsList)
}))

export type InboundShipmentItemList = ReadonlyArray<InboundShipmentItem>

export const InboundShipmentItemList: S.Codec<InboundShipmentItemList> = /*#__PURE__*/ S.define(() =>
  S.Array(InboundShipmentItem)
)

export type InboundShipmentList = ReadonlyArray<InboundShipmentInfo>

export const InboundShipmentList: S.Codec<InboundShipmentList> = /*#__PURE__*/ S.define(() =>
  S.Array(InboundShipmentInfo)
)

export interface InvalidASIN {
  readonly ASIN?: string | undefined
  readonly ErrorReason?: ErrorReason | undefined
}

export const InvalidASIN: S.Codec<InvalidASIN> = /*#__PURE__*/ S.define(() => S.Struct({
  ASIN: S.optional(S.String),
  ErrorReason: S.optional(ErrorReason)
}))

export type InvalidASINList = ReadonlyArray<InvalidASIN>

export const InvalidASINList: S.Codec<InvalidASINList> = /*#__PURE__*/ S.define(() => S.Array(InvalidASIN))

export interface InvalidSKU {
  readonly SellerSKU?: string | undefined
  readonly ErrorReason?: ErrorReason | undefined
}

export const InvalidSKU: S.Codec<InvalidSKU> = /*#__PURE__*/ S.define(() => S.Struct({
  SellerSKU: S.optional(S.String),
  ErrorReason: S.optional(ErrorReason)
}))

export type InvalidSKUList = ReadonlyArray<InvalidSKU>

export const InvalidSKUList: S.Codec<InvalidSKUList> = /*#__PURE__*/ S.define(() => S.Array(InvalidSKU))

export type LabelPrepType = "NO_LABEL" | "SELLER_LABEL" | "AMAZON_LABEL" | (string & {})

export const LabelPrepType: S.Codec<LabelPrepType> = /*#__PURE__*/ S.define(() => S.String)

export interface GetShipmentItemsResult {
  readonly ItemData?: InboundShipmentItemList | undefined
  readonly NextToken?: string | undefined
}

export const GetShipmentItemsResult: S.Codec<GetShipmentItemsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  ItemData: S.optional(InboundShipmentItemList),
  NextToken: S.optional(S.String)
}))

export interface GetShipmentItemsResponse {
  readonly payload?: GetShipmentItemsResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentItemsResponse: S.Codec<GetShipmentItemsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetShipmentItemsResult),
  errors: S.optional(ErrorList)
}))

export interface GetShipmentsResult {
  readonly ShipmentData?: InboundShipmentList | undefined
  readonly NextToken?: string | undefined
}

export const GetShipmentsResult: S.Codec<GetShipmentsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentData: S.optional(InboundShipmentList),
  NextToken: S.optional(S.String)
}))

export interface GetShipmentsResponse {
  readonly payload?: GetShipmentsResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentsResponse: S.Codec<GetShipmentsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetShipmentsResult),
  errors: S.optional(ErrorList)
}))

export interface PrepDetails {
  readonly PrepInstruction: PrepInstruction
  readonly PrepOwner: PrepOwner
}

export const PrepDetails: S.Codec<PrepDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  PrepInstruction: PrepInstruction,
  PrepOwner: PrepOwner
}))

export type PrepDetailsList = ReadonlyArray<PrepDetails>

export const PrepDetailsList: S.Codec<PrepDetailsList> = /*#__PURE__*/ S.define(() => S.Array(PrepDetails))

export type PrepGuidance = "ConsultHelpDocuments" | "NoAdditionalPrepRequired" | "SeePrepInstructionsList" | (string & {})

export const PrepGuidance: S.Codec<PrepGuidance> = /*#__PURE__*/ S.define(() => S.String)

export type PrepInstruction = "Polybagging" | "BubbleWrapping" | "Taping" | "BlackShrinkWrapping" | "Labeling" | "HangGarment" | "SetCreation" | "Boxing" | "RemoveFromHanger" | "Debundle" | "SuffocationStickering" | "CapSealing" | "SetStickering" | "BlankStickering" | "ShipsInProductPackaging" | "NoPrep" | (string & {})

export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.define(() => S.String)

export type PrepInstructionList = ReadonlyArray<PrepInstruction>

export const PrepInstructionList: S.Codec<PrepInstructionList> = /*#__PURE__*/ S.define(() => S.Array(PrepInstruction))

export type PrepOwner = "AMAZON" | "SELLER" | (string & {})

export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.define(() => S.String)

export type Quantity = number

export const Quantity: S.Codec<Quantity> = /*#__PURE__*/ S.define(() => S.Number)

export interface SKUPrepInstructions {
  readonly SellerSKU?: string | undefined
  readonly ASIN?: string | undefined
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  readonly PrepGuidance?: PrepGuidance | undefined
  readonly PrepInstructionList?: PrepInstructionList | undefined
  readonly AmazonPrepFeesDetailsList?: AmazonPrepFeesDetailsList | undefined
}

export const SKUPrepInstructions: S.Codec<SKUPrepInstructions> = /*#__PURE__*/ S.define(() => S.Struct({
  SellerSKU: S.optional(S.String),
  ASIN: S.optional(S.String),
  BarcodeInstruction: S.optional(BarcodeInstruction),
  PrepGuidance: S.optional(PrepGuidance),
  PrepInstructionList: S.optional(PrepInstructionList),
  AmazonPrepFeesDetailsList: S.optional(AmazonPrepFeesDetailsList)
}))

export type SKUPrepInstructionsList = ReadonlyArray<SKUPrepInstructions>

export const SKUPrepInstructionsList: S.Codec<SKUPrepInstructionsList> = /*#__PURE__*/ S.define(() =>
  S.Array(SKUPrepInstructions)
)

export type ShipmentStatus = "WORKING" | "SHIPPED" | "RECEIVING" | "CANCELLED" | "DELETED" | "CLOSED" | "ERROR" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | (string & {})

export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)
