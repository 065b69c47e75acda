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
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getPrepInstructions`. */
export interface GetPrepInstructionsInput {
  readonly ShipToCountryCode: string
  readonly SellerSKUList?: ReadonlyArray<string> | undefined
  readonly ASINList?: ReadonlyArray<string> | undefined
}

const $GetPrepInstructionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipToCountryCode: C.String,
  SellerSKUList: C.optional(C.Array(C.String)),
  ASINList: C.optional(C.Array(C.String))
}))
export const GetPrepInstructionsInput: S.Codec<GetPrepInstructionsInput> = /*#__PURE__*/ S.schema(
  $GetPrepInstructionsInput
)

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
    SellerSKUList: {
      in: "query",
      type: "string",
      list: "csv",
      maxItems: 50,
      instead: "use listPrepDetails of FulfillmentInbound_2024_03_20, which takes each SKU as a value of its own"
    },
    ASINList: { in: "query", type: "string", list: "csv", maxItems: 50 }
  },
  rate: 2,
  burst: 30,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetPrepInstructionsResponse })

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

const $GetLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  PageType: C.String,
  LabelType: C.String,
  NumberOfPackages: C.optional(C.Number),
  PackageLabelsToPrint: C.optional(C.Array(C.String)),
  NumberOfPallets: C.optional(C.Number),
  PageSize: C.optional(C.Number),
  PageStartIndex: C.optional(C.Number)
}))
export const GetLabelsInput: S.Codec<GetLabelsInput> = /*#__PURE__*/ S.schema($GetLabelsInput)

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
}, { output: (): C.Shape => $GetLabelsResponse })

/** Input of `getBillOfLading`. */
export interface GetBillOfLadingInput {
  readonly shipmentId: string
}

const $GetBillOfLadingInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetBillOfLadingInput: S.Codec<GetBillOfLadingInput> = /*#__PURE__*/ S.schema($GetBillOfLadingInput)

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
}, { output: (): C.Shape => $GetBillOfLadingResponse })

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

const $GetShipmentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentStatusList: C.optional(C.Array(C.String)),
  ShipmentIdList: C.optional(C.Array(C.String)),
  LastUpdatedAfter: C.optional(C.DateTimeInput),
  LastUpdatedBefore: C.optional(C.DateTimeInput),
  QueryType: C.String,
  NextToken: C.optional(C.String),
  MarketplaceId: C.String
}))
export const GetShipmentsInput: S.Codec<GetShipmentsInput> = /*#__PURE__*/ S.schema($GetShipmentsInput)

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
}, { output: (): C.Shape => $GetShipmentsResponse })

/** Input of `getShipmentItemsByShipmentId`. */
export interface GetShipmentItemsByShipmentIdInput {
  readonly shipmentId: string
  readonly MarketplaceId?: string | undefined
}

const $GetShipmentItemsByShipmentIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  MarketplaceId: C.optional(C.String)
}))
export const GetShipmentItemsByShipmentIdInput: S.Codec<GetShipmentItemsByShipmentIdInput> = /*#__PURE__*/ S.schema(
  $GetShipmentItemsByShipmentIdInput
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
}, { output: (): C.Shape => $GetShipmentItemsResponse }, () => getShipmentItems)

/** Input of `getShipmentItems`. */
export interface GetShipmentItemsInput {
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly QueryType: "DATE_RANGE" | "NEXT_TOKEN" | (string & {})
  readonly NextToken?: string | undefined
  readonly MarketplaceId: string
}

const $GetShipmentItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  LastUpdatedAfter: C.optional(C.DateTimeInput),
  LastUpdatedBefore: C.optional(C.DateTimeInput),
  QueryType: C.String,
  NextToken: C.optional(C.String),
  MarketplaceId: C.String
}))
export const GetShipmentItemsInput: S.Codec<GetShipmentItemsInput> = /*#__PURE__*/ S.schema($GetShipmentItemsInput)

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
}, { output: (): C.Shape => $GetShipmentItemsResponse })

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

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface ASINPrepInstructions {
  readonly ASIN?: string | undefined
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  readonly PrepGuidance?: PrepGuidance | undefined
  readonly PrepInstructionList?: PrepInstructionList | undefined
}

const $ASINPrepInstructions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ASIN: C.optional(C.String),
  BarcodeInstruction: C.optional($BarcodeInstruction),
  PrepGuidance: C.optional($PrepGuidance),
  PrepInstructionList: C.optional($PrepInstructionList)
}))
export const ASINPrepInstructions: S.Codec<ASINPrepInstructions> = /*#__PURE__*/ S.schema($ASINPrepInstructions)

export type ASINPrepInstructionsList = ReadonlyArray<ASINPrepInstructions>

const $ASINPrepInstructionsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ASINPrepInstructions))
export const ASINPrepInstructionsList: S.Codec<ASINPrepInstructionsList> = /*#__PURE__*/ S.schema(
  $ASINPrepInstructionsList
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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: C.String,
  AddressLine1: C.String,
  AddressLine2: C.optional(C.String),
  DistrictOrCounty: C.optional(C.String),
  City: C.String,
  StateOrProvinceCode: C.String,
  CountryCode: C.String,
  PostalCode: C.String
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface AmazonPrepFeesDetails {
  readonly PrepInstruction?: PrepInstruction | undefined
  readonly FeePerUnit?: Amount | undefined
}

const $AmazonPrepFeesDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PrepInstruction: C.optional($PrepInstruction),
  FeePerUnit: C.optional($Amount)
}))
export const AmazonPrepFeesDetails: S.Codec<AmazonPrepFeesDetails> = /*#__PURE__*/ S.schema($AmazonPrepFeesDetails)

export type AmazonPrepFeesDetailsList = ReadonlyArray<AmazonPrepFeesDetails>

const $AmazonPrepFeesDetailsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AmazonPrepFeesDetails))
export const AmazonPrepFeesDetailsList: S.Codec<AmazonPrepFeesDetailsList> = /*#__PURE__*/ S.schema(
  $AmazonPrepFeesDetailsList
)

export interface Amount {
  readonly CurrencyCode: CurrencyCode
  readonly Value: BigDecimalType
}

const $Amount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ CurrencyCode: $CurrencyCode, Value: $BigDecimalType }))
export const Amount: S.Codec<Amount> = /*#__PURE__*/ S.schema($Amount)

export type BarcodeInstruction = "RequiresFNSKULabel" | "CanUseOriginalBarcode" | "MustProvideSellerSKU" | (string & {})

const $BarcodeInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BarcodeInstruction: S.Codec<BarcodeInstruction> = /*#__PURE__*/ S.schema($BarcodeInstruction)

export type BigDecimalType = number

const $BigDecimalType: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const BigDecimalType: S.Codec<BigDecimalType> = /*#__PURE__*/ S.schema($BigDecimalType)

export interface BoxContentsFeeDetails {
  readonly TotalUnits?: Quantity | undefined
  readonly FeePerUnit?: Amount | undefined
  readonly TotalFee?: Amount | undefined
}

const $BoxContentsFeeDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  TotalUnits: C.optional($Quantity),
  FeePerUnit: C.optional($Amount),
  TotalFee: C.optional($Amount)
}))
export const BoxContentsFeeDetails: S.Codec<BoxContentsFeeDetails> = /*#__PURE__*/ S.schema($BoxContentsFeeDetails)

export type BoxContentsSource = "NONE" | "FEED" | "2D_BARCODE" | "INTERACTIVE" | (string & {})

const $BoxContentsSource: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const BoxContentsSource: S.Codec<BoxContentsSource> = /*#__PURE__*/ S.schema($BoxContentsSource)

export type CurrencyCode = "USD" | "GBP" | (string & {})

const $CurrencyCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CurrencyCode: S.Codec<CurrencyCode> = /*#__PURE__*/ S.schema($CurrencyCode)

export type DateStringType = string

const $DateStringType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateStringType: S.Codec<DateStringType> = /*#__PURE__*/ S.schema($DateStringType)

export type ErrorReason = "DoesNotExist" | "InvalidASIN" | "InvalidSKU" | (string & {})

const $ErrorReason: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ErrorReason: S.Codec<ErrorReason> = /*#__PURE__*/ S.schema($ErrorReason)

export interface GetBillOfLadingResponse {
  readonly payload?: BillOfLadingDownloadURL | undefined
  readonly errors?: ErrorList | undefined
}

const $GetBillOfLadingResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($BillOfLadingDownloadURL),
  errors: C.optional($ErrorList)
}))
export const GetBillOfLadingResponse: S.Codec<GetBillOfLadingResponse> = /*#__PURE__*/ S.schema(
  $GetBillOfLadingResponse
)

export interface LabelDownloadURL {
  readonly DownloadURL?: string | undefined
}

const $LabelDownloadURL: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ DownloadURL: C.optional(C.String) }))
export const LabelDownloadURL: S.Codec<LabelDownloadURL> = /*#__PURE__*/ S.schema($LabelDownloadURL)

export interface BillOfLadingDownloadURL {
  readonly DownloadURL?: string | undefined
}

const $BillOfLadingDownloadURL: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ DownloadURL: C.optional(C.String) }))
export const BillOfLadingDownloadURL: S.Codec<BillOfLadingDownloadURL> = /*#__PURE__*/ S.schema(
  $BillOfLadingDownloadURL
)

export interface GetLabelsResponse {
  readonly payload?: LabelDownloadURL | undefined
  readonly errors?: ErrorList | undefined
}

const $GetLabelsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($LabelDownloadURL),
  errors: C.optional($ErrorList)
}))
export const GetLabelsResponse: S.Codec<GetLabelsResponse> = /*#__PURE__*/ S.schema($GetLabelsResponse)

export interface GetPrepInstructionsResult {
  readonly SKUPrepInstructionsList?: SKUPrepInstructionsList | undefined
  readonly InvalidSKUList?: InvalidSKUList | undefined
  readonly ASINPrepInstructionsList?: ASINPrepInstructionsList | undefined
  readonly InvalidASINList?: InvalidASINList | undefined
}

const $GetPrepInstructionsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SKUPrepInstructionsList: C.optional($SKUPrepInstructionsList),
  InvalidSKUList: C.optional($InvalidSKUList),
  ASINPrepInstructionsList: C.optional($ASINPrepInstructionsList),
  InvalidASINList: C.optional($InvalidASINList)
}))
export const GetPrepInstructionsResult: S.Codec<GetPrepInstructionsResult> = /*#__PURE__*/ S.schema(
  $GetPrepInstructionsResult
)

export interface GetPrepInstructionsResponse {
  readonly payload?: GetPrepInstructionsResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetPrepInstructionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetPrepInstructionsResult),
  errors: C.optional($ErrorList)
}))
export const GetPrepInstructionsResponse: S.Codec<GetPrepInstructionsResponse> = /*#__PURE__*/ S.schema(
  $GetPrepInstructionsResponse
)

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

const $InboundShipmentInfo: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentId: C.optional(C.String),
  ShipmentName: C.optional(C.String),
  ShipFromAddress: $Address,
  DestinationFulfillmentCenterId: C.optional(C.String),
  ShipmentStatus: C.optional($ShipmentStatus),
  LabelPrepType: C.optional($LabelPrepType),
  AreCasesRequired: C.optional(C.Boolean),
  ConfirmedNeedByDate: C.optional($DateStringType),
  BoxContentsSource: C.optional($BoxContentsSource),
  EstimatedBoxContentsFee: C.optional($BoxContentsFeeDetails)
}))
export const InboundShipmentInfo: S.Codec<InboundShipmentInfo> = /*#__PURE__*/ S.schema($InboundShipmentInfo)

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

const $InboundShipmentItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentId: C.optional(C.String),
  SellerSKU: C.String,
  FulfillmentNetworkSKU: C.optional(C.String),
  QuantityShipped: $Quantity,
  QuantityReceived: C.optional($Quantity),
  QuantityInCase: C.optional($Quantity),
  ReleaseDate: C.optional($DateStringType),
  PrepDetailsList: C.optional($PrepDetailsList)
}))
export const InboundShipmentItem: S.Codec<InboundShipmentItem> = /*#__PURE__*/ S.schema($InboundShipmentItem)

export type InboundShipmentItemList = ReadonlyArray<InboundShipmentItem>

const $InboundShipmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InboundShipmentItem))
export const InboundShipmentItemList: S.Codec<InboundShipmentItemList> = /*#__PURE__*/ S.schema(
  $InboundShipmentItemList
)

export type InboundShipmentList = ReadonlyArray<InboundShipmentInfo>

const $InboundShipmentList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InboundShipmentInfo))
export const InboundShipmentList: S.Codec<InboundShipmentList> = /*#__PURE__*/ S.schema($InboundShipmentList)

export interface InvalidASIN {
  readonly ASIN?: string | undefined
  readonly ErrorReason?: ErrorReason | undefined
}

const $InvalidASIN: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ASIN: C.optional(C.String),
  ErrorReason: C.optional($ErrorReason)
}))
export const InvalidASIN: S.Codec<InvalidASIN> = /*#__PURE__*/ S.schema($InvalidASIN)

export type InvalidASINList = ReadonlyArray<InvalidASIN>

const $InvalidASINList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InvalidASIN))
export const InvalidASINList: S.Codec<InvalidASINList> = /*#__PURE__*/ S.schema($InvalidASINList)

export interface InvalidSKU {
  readonly SellerSKU?: string | undefined
  readonly ErrorReason?: ErrorReason | undefined
}

const $InvalidSKU: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerSKU: C.optional(C.String),
  ErrorReason: C.optional($ErrorReason)
}))
export const InvalidSKU: S.Codec<InvalidSKU> = /*#__PURE__*/ S.schema($InvalidSKU)

export type InvalidSKUList = ReadonlyArray<InvalidSKU>

const $InvalidSKUList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($InvalidSKU))
export const InvalidSKUList: S.Codec<InvalidSKUList> = /*#__PURE__*/ S.schema($InvalidSKUList)

export type LabelPrepType = "NO_LABEL" | "SELLER_LABEL" | "AMAZON_LABEL" | (string & {})

const $LabelPrepType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelPrepType: S.Codec<LabelPrepType> = /*#__PURE__*/ S.schema($LabelPrepType)

export interface GetShipmentItemsResult {
  readonly ItemData?: InboundShipmentItemList | undefined
  readonly NextToken?: string | undefined
}

const $GetShipmentItemsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ItemData: C.optional($InboundShipmentItemList),
  NextToken: C.optional(C.String)
}))
export const GetShipmentItemsResult: S.Codec<GetShipmentItemsResult> = /*#__PURE__*/ S.schema($GetShipmentItemsResult)

export interface GetShipmentItemsResponse {
  readonly payload?: GetShipmentItemsResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentItemsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetShipmentItemsResult),
  errors: C.optional($ErrorList)
}))
export const GetShipmentItemsResponse: S.Codec<GetShipmentItemsResponse> = /*#__PURE__*/ S.schema(
  $GetShipmentItemsResponse
)

export interface GetShipmentsResult {
  readonly ShipmentData?: InboundShipmentList | undefined
  readonly NextToken?: string | undefined
}

const $GetShipmentsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentData: C.optional($InboundShipmentList),
  NextToken: C.optional(C.String)
}))
export const GetShipmentsResult: S.Codec<GetShipmentsResult> = /*#__PURE__*/ S.schema($GetShipmentsResult)

export interface GetShipmentsResponse {
  readonly payload?: GetShipmentsResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetShipmentsResult),
  errors: C.optional($ErrorList)
}))
export const GetShipmentsResponse: S.Codec<GetShipmentsResponse> = /*#__PURE__*/ S.schema($GetShipmentsResponse)

export interface PrepDetails {
  readonly PrepInstruction: PrepInstruction
  readonly PrepOwner: PrepOwner
}

const $PrepDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  PrepInstruction: $PrepInstruction,
  PrepOwner: $PrepOwner
}))
export const PrepDetails: S.Codec<PrepDetails> = /*#__PURE__*/ S.schema($PrepDetails)

export type PrepDetailsList = ReadonlyArray<PrepDetails>

const $PrepDetailsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PrepDetails))
export const PrepDetailsList: S.Codec<PrepDetailsList> = /*#__PURE__*/ S.schema($PrepDetailsList)

export type PrepGuidance = "ConsultHelpDocuments" | "NoAdditionalPrepRequired" | "SeePrepInstructionsList" | (string & {})

const $PrepGuidance: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepGuidance: S.Codec<PrepGuidance> = /*#__PURE__*/ S.schema($PrepGuidance)

export type PrepInstruction = "Polybagging" | "BubbleWrapping" | "Taping" | "BlackShrinkWrapping" | "Labeling" | "HangGarment" | "SetCreation" | "Boxing" | "RemoveFromHanger" | "Debundle" | "SuffocationStickering" | "CapSealing" | "SetStickering" | "BlankStickering" | "ShipsInProductPackaging" | "NoPrep" | (string & {})

const $PrepInstruction: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepInstruction: S.Codec<PrepInstruction> = /*#__PURE__*/ S.schema($PrepInstruction)

export type PrepInstructionList = ReadonlyArray<PrepInstruction>

const $PrepInstructionList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($PrepInstruction))
export const PrepInstructionList: S.Codec<PrepInstructionList> = /*#__PURE__*/ S.schema($PrepInstructionList)

export type PrepOwner = "AMAZON" | "SELLER" | (string & {})

const $PrepOwner: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PrepOwner: S.Codec<PrepOwner> = /*#__PURE__*/ S.schema($PrepOwner)

export type Quantity = number

const $Quantity: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Quantity: S.Codec<Quantity> = /*#__PURE__*/ S.schema($Quantity)

export interface SKUPrepInstructions {
  readonly SellerSKU?: string | undefined
  readonly ASIN?: string | undefined
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  readonly PrepGuidance?: PrepGuidance | undefined
  readonly PrepInstructionList?: PrepInstructionList | undefined
  readonly AmazonPrepFeesDetailsList?: AmazonPrepFeesDetailsList | undefined
}

const $SKUPrepInstructions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  SellerSKU: C.optional(C.String),
  ASIN: C.optional(C.String),
  BarcodeInstruction: C.optional($BarcodeInstruction),
  PrepGuidance: C.optional($PrepGuidance),
  PrepInstructionList: C.optional($PrepInstructionList),
  AmazonPrepFeesDetailsList: C.optional($AmazonPrepFeesDetailsList)
}))
export const SKUPrepInstructions: S.Codec<SKUPrepInstructions> = /*#__PURE__*/ S.schema($SKUPrepInstructions)

export type SKUPrepInstructionsList = ReadonlyArray<SKUPrepInstructions>

const $SKUPrepInstructionsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($SKUPrepInstructions))
export const SKUPrepInstructionsList: S.Codec<SKUPrepInstructionsList> = /*#__PURE__*/ S.schema(
  $SKUPrepInstructionsList
)

export type ShipmentStatus = "WORKING" | "SHIPPED" | "RECEIVING" | "CANCELLED" | "DELETED" | "CLOSED" | "ERROR" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | (string & {})

const $ShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.schema($ShipmentStatus)
