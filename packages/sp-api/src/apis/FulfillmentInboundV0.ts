// AUTO-GENERATED from fulfillmentInboundV0.json by packages/codegen. Do not edit.
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
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getPrepInstructions`. */
export interface GetPrepInstructionsInput {
  readonly ShipToCountryCode: string
  /** The seller's product numbers (SKUs). At most 50 items. */
  readonly SellerSKUList?: ReadonlyArray<string> | undefined
  /** Amazon's product numbers (ASINs). At most 50 items. */
  readonly ASINList?: ReadonlyArray<string> | undefined
}

const $GetPrepInstructionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipToCountryCode: Shape.String,
  SellerSKUList: Shape.optional(Shape.Array(Shape.String, 50)),
  ASINList: Shape.optional(Shape.Array(Shape.String, 50))
}))
export const GetPrepInstructionsInput: Schemas.Codec<GetPrepInstructionsInput> = Schemas.make($GetPrepInstructionsInput)

/**
 * `GET /fba/inbound/v0/prepInstructions`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getprepinstructions
 */
export const getPrepInstructions: Op.Operation<GetPrepInstructionsInput, GetPrepInstructionsResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetPrepInstructionsResponse })

/** Input of `getLabels`. */
export interface GetLabelsInput {
  readonly shipmentId: string
  readonly PageType: "PackageLabel_Letter_2" | "PackageLabel_Letter_4" | "PackageLabel_Letter_6" | "PackageLabel_Letter_6_CarrierLeft" | "PackageLabel_A4_2" | "PackageLabel_A4_4" | "PackageLabel_Plain_Paper" | "PackageLabel_Plain_Paper_CarrierBottom" | "PackageLabel_Thermal" | "PackageLabel_Thermal_Unified" | "PackageLabel_Thermal_NonPCP" | "PackageLabel_Thermal_No_Carrier_Rotation" | (string & {})
  readonly LabelType: "BARCODE_2D" | "UNIQUE" | "PALLET" | (string & {})
  /** A whole number. */
  readonly NumberOfPackages?: number | undefined
  readonly PackageLabelsToPrint?: ReadonlyArray<string> | undefined
  /** A whole number. */
  readonly NumberOfPallets?: number | undefined
  /** A whole number. */
  readonly PageSize?: number | undefined
  /** A whole number. */
  readonly PageStartIndex?: number | undefined
}

const $GetLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  PageType: Shape.String,
  LabelType: Shape.String,
  NumberOfPackages: Shape.optional(Shape.Number),
  PackageLabelsToPrint: Shape.optional(Shape.Array(Shape.String)),
  NumberOfPallets: Shape.optional(Shape.Number),
  PageSize: Shape.optional(Shape.Number),
  PageStartIndex: Shape.optional(Shape.Number)
}))
export const GetLabelsInput: Schemas.Codec<GetLabelsInput> = Schemas.make($GetLabelsInput)

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/labels`
 *
 * - Rate: 5 requests per second, burst 30 (from the documentation)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getlabels
 */
export const getLabels: Op.Operation<GetLabelsInput, GetLabelsResponse> = Op.make({
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
  rate: 5,
  burst: 30,
  rateFrom: "documentation",
  repeatable: true
}, { output: (): Shape.Shape => $GetLabelsResponse })

/** Input of `getBillOfLading`. */
export interface GetBillOfLadingInput {
  readonly shipmentId: string
}

const $GetBillOfLadingInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetBillOfLadingInput: Schemas.Codec<GetBillOfLadingInput> = Schemas.make($GetBillOfLadingInput)

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading`
 *
 * - Rate: 2 requests per second, burst 30
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getbilloflading
 */
export const getBillOfLading: Op.Operation<GetBillOfLadingInput, GetBillOfLadingResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetBillOfLadingResponse })

/** Input of `getShipments`. */
export interface GetShipmentsInput {
  readonly ShipmentStatusList?: ReadonlyArray<"WORKING" | "READY_TO_SHIP" | "SHIPPED" | "RECEIVING" | "CANCELLED" | "DELETED" | "CLOSED" | "ERROR" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | (string & {})> | undefined
  /** At most 999 items. */
  readonly ShipmentIdList?: ReadonlyArray<string> | undefined
  /** ISO 8601. */
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly QueryType: "SHIPMENT" | "DATE_RANGE" | "NEXT_TOKEN" | (string & {})
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
}

const $GetShipmentsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentStatusList: Shape.optional(Shape.Array(Shape.String)),
  ShipmentIdList: Shape.optional(Shape.Array(Shape.String, 999)),
  LastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  LastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  QueryType: Shape.String,
  NextToken: Shape.optional(Shape.String),
  MarketplaceId: Shape.String
}))
export const GetShipmentsInput: Schemas.Codec<GetShipmentsInput> = Schemas.make($GetShipmentsInput)

/**
 * `GET /fba/inbound/v0/shipments`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v0
 */
export const getShipments: Paging.ItemsOperation<
  GetShipmentsInput,
  GetShipmentsResponse,
  InboundShipmentInfo
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetShipmentsResponse })

/** Input of `getShipmentItemsByShipmentId`. */
export interface GetShipmentItemsByShipmentIdInput {
  readonly shipmentId: string
  /**
   * A marketplace id, as in `Marketplace.US.id`.
   * @deprecated Amazon has deprecated it.
   */
  readonly MarketplaceId?: string | undefined
}

const $GetShipmentItemsByShipmentIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  MarketplaceId: Shape.optional(Shape.String)
}))
export const GetShipmentItemsByShipmentIdInput: Schemas.Codec<GetShipmentItemsByShipmentIdInput> = Schemas.make(
  $GetShipmentItemsByShipmentIdInput
)

/**
 * `GET /fba/inbound/v0/shipments/{shipmentId}/items`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentitemsbyshipmentid
 */
export const getShipmentItemsByShipmentId: Paging.ItemsOperation<
  GetShipmentItemsByShipmentIdInput,
  GetShipmentItemsResponse,
  InboundShipmentItem
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetShipmentItemsResponse }, () => getShipmentItems)

/** Input of `getShipmentItems`. */
export interface GetShipmentItemsInput {
  /** ISO 8601. */
  readonly LastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly LastUpdatedBefore?: DateTimeInput | undefined
  readonly QueryType: "DATE_RANGE" | "NEXT_TOKEN" | (string & {})
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly NextToken?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly MarketplaceId: string
}

const $GetShipmentItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  LastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  LastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  QueryType: Shape.String,
  NextToken: Shape.optional(Shape.String),
  MarketplaceId: Shape.String
}))
export const GetShipmentItemsInput: Schemas.Codec<GetShipmentItemsInput> = Schemas.make($GetShipmentItemsInput)

/**
 * `GET /fba/inbound/v0/shipmentItems`
 *
 * - Rate: 2 requests per second, burst 30
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentitems
 */
export const getShipmentItems: Paging.ItemsOperation<
  GetShipmentItemsInput,
  GetShipmentItemsResponse,
  InboundShipmentItem
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetShipmentItemsResponse })

/** The operations of Fulfillment Inbound as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/FulfillmentInboundV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getPrepInstructions,
  getLabels,
  getBillOfLading,
  getShipments,
  getShipmentItemsByShipmentId,
  getShipmentItems
}))

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface ASINPrepInstructions {
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** `RequiresFNSKULabel`, `CanUseOriginalBarcode` or `MustProvideSellerSKU`. */
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  /** `ConsultHelpDocuments`, `NoAdditionalPrepRequired` or `SeePrepInstructionsList`. */
  readonly PrepGuidance?: PrepGuidance | undefined
  /**
   * Each `Polybagging`, `BubbleWrapping`, `Taping`, `BlackShrinkWrapping`, `Labeling`, `HangGarment`,
   * `SetCreation`, `Boxing` or another of 16 known values.
   */
  readonly PrepInstructionList?: PrepInstructionList | undefined
}

const $ASINPrepInstructions: Shape.Shape = Shape.define(() => Shape.Struct({
  ASIN: Shape.optional(Shape.String),
  BarcodeInstruction: Shape.optional($BarcodeInstruction),
  PrepGuidance: Shape.optional($PrepGuidance),
  PrepInstructionList: Shape.optional($PrepInstructionList)
}))
export const ASINPrepInstructions: Schemas.Codec<ASINPrepInstructions> = Schemas.make($ASINPrepInstructions)

export type ASINPrepInstructionsList = ReadonlyArray<ASINPrepInstructions>

const $ASINPrepInstructionsList: Shape.Shape = Shape.define(() => Shape.Array($ASINPrepInstructions))
export const ASINPrepInstructionsList: Schemas.Codec<ASINPrepInstructionsList> = Schemas.make($ASINPrepInstructionsList)

export interface Address {
  /** At most 50 characters. */
  readonly Name: string
  /** At most 180 characters. */
  readonly AddressLine1: string
  /** At most 60 characters. */
  readonly AddressLine2?: string | undefined
  /** At most 25 characters. */
  readonly DistrictOrCounty?: string | undefined
  /** At most 30 characters. */
  readonly City: string
  readonly StateOrProvinceCode: string
  /** A country, ISO 3166-1: `US`. */
  readonly CountryCode: string
  /** At most 30 characters. */
  readonly PostalCode: string
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: Shape.String,
  AddressLine1: Shape.String,
  AddressLine2: Shape.optional(Shape.String),
  DistrictOrCounty: Shape.optional(Shape.String),
  City: Shape.String,
  StateOrProvinceCode: Shape.String,
  CountryCode: Shape.String,
  PostalCode: Shape.String
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface AmazonPrepFeesDetails {
  /**
   * `Polybagging`, `BubbleWrapping`, `Taping`, `BlackShrinkWrapping`, `Labeling`, `HangGarment`,
   * `SetCreation`, `Boxing` or another of 16 known values.
   */
  readonly PrepInstruction?: PrepInstruction | undefined
  /** An amount with its currency. */
  readonly FeePerUnit?: Amount | undefined
}

const $AmazonPrepFeesDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  PrepInstruction: Shape.optional($PrepInstruction),
  FeePerUnit: Shape.optional($Amount)
}))
export const AmazonPrepFeesDetails: Schemas.Codec<AmazonPrepFeesDetails> = Schemas.make($AmazonPrepFeesDetails)

export type AmazonPrepFeesDetailsList = ReadonlyArray<AmazonPrepFeesDetails>

const $AmazonPrepFeesDetailsList: Shape.Shape = Shape.define(() => Shape.Array($AmazonPrepFeesDetails))
export const AmazonPrepFeesDetailsList: Schemas.Codec<AmazonPrepFeesDetailsList> = Schemas.make(
  $AmazonPrepFeesDetailsList
)

/** An amount with its currency. */
export interface Amount {
  /** `USD` or `GBP`. */
  readonly CurrencyCode: CurrencyCode
  readonly Value: BigDecimalType
}

const $Amount: Shape.Shape = Shape.define(() => Shape.Struct({ CurrencyCode: $CurrencyCode, Value: $BigDecimalType }))
export const Amount: Schemas.Codec<Amount> = Schemas.make($Amount)

export type BarcodeInstruction = "RequiresFNSKULabel" | "CanUseOriginalBarcode" | "MustProvideSellerSKU" | (string & {})

const $BarcodeInstruction: Shape.Shape = Shape.define(() => Shape.String)
export const BarcodeInstruction: Schemas.Codec<BarcodeInstruction> = Schemas.make($BarcodeInstruction)

export type BigDecimalType = number

const $BigDecimalType: Shape.Shape = Shape.define(() => Shape.Number)
export const BigDecimalType: Schemas.Codec<BigDecimalType> = Schemas.make($BigDecimalType)

export interface BoxContentsFeeDetails {
  /** A whole number. */
  readonly TotalUnits?: Quantity | undefined
  /** An amount with its currency. */
  readonly FeePerUnit?: Amount | undefined
  /** An amount with its currency. */
  readonly TotalFee?: Amount | undefined
}

const $BoxContentsFeeDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  TotalUnits: Shape.optional($Quantity),
  FeePerUnit: Shape.optional($Amount),
  TotalFee: Shape.optional($Amount)
}))
export const BoxContentsFeeDetails: Schemas.Codec<BoxContentsFeeDetails> = Schemas.make($BoxContentsFeeDetails)

export type BoxContentsSource = "NONE" | "FEED" | "2D_BARCODE" | "INTERACTIVE" | (string & {})

const $BoxContentsSource: Shape.Shape = Shape.define(() => Shape.String)
export const BoxContentsSource: Schemas.Codec<BoxContentsSource> = Schemas.make($BoxContentsSource)

export type CurrencyCode = "USD" | "GBP" | (string & {})

const $CurrencyCode: Shape.Shape = Shape.define(() => Shape.String)
export const CurrencyCode: Schemas.Codec<CurrencyCode> = Schemas.make($CurrencyCode)

/** A date, ISO 8601. */
export type DateStringType = string

const $DateStringType: Shape.Shape = Shape.define(() => Shape.String)
export const DateStringType: Schemas.Codec<DateStringType> = Schemas.make($DateStringType)

export type ErrorReason = "DoesNotExist" | "InvalidASIN" | "InvalidSKU" | (string & {})

const $ErrorReason: Shape.Shape = Shape.define(() => Shape.String)
export const ErrorReason: Schemas.Codec<ErrorReason> = Schemas.make($ErrorReason)

export interface GetBillOfLadingResponse {
  readonly payload?: BillOfLadingDownloadURL | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetBillOfLadingResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($BillOfLadingDownloadURL),
  errors: Shape.optional($ErrorList)
}))
export const GetBillOfLadingResponse: Schemas.Codec<GetBillOfLadingResponse> = Schemas.make($GetBillOfLadingResponse)

export interface LabelDownloadURL {
  readonly DownloadURL?: string | undefined
}

const $LabelDownloadURL: Shape.Shape = Shape.define(() => Shape.Struct({ DownloadURL: Shape.optional(Shape.String) }))
export const LabelDownloadURL: Schemas.Codec<LabelDownloadURL> = Schemas.make($LabelDownloadURL)

export interface BillOfLadingDownloadURL {
  readonly DownloadURL?: string | undefined
}

const $BillOfLadingDownloadURL: Shape.Shape = Shape.define(() => Shape.Struct({
  DownloadURL: Shape.optional(Shape.String)
}))
export const BillOfLadingDownloadURL: Schemas.Codec<BillOfLadingDownloadURL> = Schemas.make($BillOfLadingDownloadURL)

export interface GetLabelsResponse {
  readonly payload?: LabelDownloadURL | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetLabelsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($LabelDownloadURL),
  errors: Shape.optional($ErrorList)
}))
export const GetLabelsResponse: Schemas.Codec<GetLabelsResponse> = Schemas.make($GetLabelsResponse)

export interface GetPrepInstructionsResult {
  readonly SKUPrepInstructionsList?: SKUPrepInstructionsList | undefined
  readonly InvalidSKUList?: InvalidSKUList | undefined
  readonly ASINPrepInstructionsList?: ASINPrepInstructionsList | undefined
  readonly InvalidASINList?: InvalidASINList | undefined
}

const $GetPrepInstructionsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  SKUPrepInstructionsList: Shape.optional($SKUPrepInstructionsList),
  InvalidSKUList: Shape.optional($InvalidSKUList),
  ASINPrepInstructionsList: Shape.optional($ASINPrepInstructionsList),
  InvalidASINList: Shape.optional($InvalidASINList)
}))
export const GetPrepInstructionsResult: Schemas.Codec<GetPrepInstructionsResult> = Schemas.make(
  $GetPrepInstructionsResult
)

export interface GetPrepInstructionsResponse {
  readonly payload?: GetPrepInstructionsResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetPrepInstructionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetPrepInstructionsResult),
  errors: Shape.optional($ErrorList)
}))
export const GetPrepInstructionsResponse: Schemas.Codec<GetPrepInstructionsResponse> = Schemas.make(
  $GetPrepInstructionsResponse
)

export interface InboundShipmentInfo {
  readonly ShipmentId?: string | undefined
  readonly ShipmentName?: string | undefined
  readonly ShipFromAddress: Address
  readonly DestinationFulfillmentCenterId?: string | undefined
  /**
   * `WORKING`, `SHIPPED`, `RECEIVING`, `CANCELLED`, `DELETED`, `CLOSED`, `ERROR`, `IN_TRANSIT` or another of
   * 10 known values.
   */
  readonly ShipmentStatus?: ShipmentStatus | undefined
  /** `NO_LABEL`, `SELLER_LABEL` or `AMAZON_LABEL`. */
  readonly LabelPrepType?: LabelPrepType | undefined
  readonly AreCasesRequired?: boolean | undefined
  /** A date, ISO 8601. */
  readonly ConfirmedNeedByDate?: DateStringType | undefined
  /** `NONE`, `FEED`, `2D_BARCODE` or `INTERACTIVE`. */
  readonly BoxContentsSource?: BoxContentsSource | undefined
  readonly EstimatedBoxContentsFee?: BoxContentsFeeDetails | undefined
}

const $InboundShipmentInfo: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentId: Shape.optional(Shape.String),
  ShipmentName: Shape.optional(Shape.String),
  ShipFromAddress: $Address,
  DestinationFulfillmentCenterId: Shape.optional(Shape.String),
  ShipmentStatus: Shape.optional($ShipmentStatus),
  LabelPrepType: Shape.optional($LabelPrepType),
  AreCasesRequired: Shape.optional(Shape.Boolean),
  ConfirmedNeedByDate: Shape.optional($DateStringType),
  BoxContentsSource: Shape.optional($BoxContentsSource),
  EstimatedBoxContentsFee: Shape.optional($BoxContentsFeeDetails)
}))
export const InboundShipmentInfo: Schemas.Codec<InboundShipmentInfo> = Schemas.make($InboundShipmentInfo)

export interface InboundShipmentItem {
  readonly ShipmentId?: string | undefined
  /** The seller's product number (SKU). */
  readonly SellerSKU: string
  /** Amazon's number of a product in its warehouses (FNSKU). */
  readonly FulfillmentNetworkSKU?: string | undefined
  /** A whole number. */
  readonly QuantityShipped: Quantity
  /** A whole number. */
  readonly QuantityReceived?: Quantity | undefined
  /** A whole number. */
  readonly QuantityInCase?: Quantity | undefined
  /** A date, ISO 8601. */
  readonly ReleaseDate?: DateStringType | undefined
  readonly PrepDetailsList?: PrepDetailsList | undefined
}

const $InboundShipmentItem: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentId: Shape.optional(Shape.String),
  SellerSKU: Shape.String,
  FulfillmentNetworkSKU: Shape.optional(Shape.String),
  QuantityShipped: $Quantity,
  QuantityReceived: Shape.optional($Quantity),
  QuantityInCase: Shape.optional($Quantity),
  ReleaseDate: Shape.optional($DateStringType),
  PrepDetailsList: Shape.optional($PrepDetailsList)
}))
export const InboundShipmentItem: Schemas.Codec<InboundShipmentItem> = Schemas.make($InboundShipmentItem)

export type InboundShipmentItemList = ReadonlyArray<InboundShipmentItem>

const $InboundShipmentItemList: Shape.Shape = Shape.define(() => Shape.Array($InboundShipmentItem))
export const InboundShipmentItemList: Schemas.Codec<InboundShipmentItemList> = Schemas.make($InboundShipmentItemList)

export type InboundShipmentList = ReadonlyArray<InboundShipmentInfo>

const $InboundShipmentList: Shape.Shape = Shape.define(() => Shape.Array($InboundShipmentInfo))
export const InboundShipmentList: Schemas.Codec<InboundShipmentList> = Schemas.make($InboundShipmentList)

export interface InvalidASIN {
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** `DoesNotExist`, `InvalidASIN` or `InvalidSKU`. */
  readonly ErrorReason?: ErrorReason | undefined
}

const $InvalidASIN: Shape.Shape = Shape.define(() => Shape.Struct({
  ASIN: Shape.optional(Shape.String),
  ErrorReason: Shape.optional($ErrorReason)
}))
export const InvalidASIN: Schemas.Codec<InvalidASIN> = Schemas.make($InvalidASIN)

export type InvalidASINList = ReadonlyArray<InvalidASIN>

const $InvalidASINList: Shape.Shape = Shape.define(() => Shape.Array($InvalidASIN))
export const InvalidASINList: Schemas.Codec<InvalidASINList> = Schemas.make($InvalidASINList)

export interface InvalidSKU {
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** `DoesNotExist`, `InvalidASIN` or `InvalidSKU`. */
  readonly ErrorReason?: ErrorReason | undefined
}

const $InvalidSKU: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerSKU: Shape.optional(Shape.String),
  ErrorReason: Shape.optional($ErrorReason)
}))
export const InvalidSKU: Schemas.Codec<InvalidSKU> = Schemas.make($InvalidSKU)

export type InvalidSKUList = ReadonlyArray<InvalidSKU>

const $InvalidSKUList: Shape.Shape = Shape.define(() => Shape.Array($InvalidSKU))
export const InvalidSKUList: Schemas.Codec<InvalidSKUList> = Schemas.make($InvalidSKUList)

export type LabelPrepType = "NO_LABEL" | "SELLER_LABEL" | "AMAZON_LABEL" | (string & {})

const $LabelPrepType: Shape.Shape = Shape.define(() => Shape.String)
export const LabelPrepType: Schemas.Codec<LabelPrepType> = Schemas.make($LabelPrepType)

export interface GetShipmentItemsResult {
  readonly ItemData?: InboundShipmentItemList | undefined
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
}

const $GetShipmentItemsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  ItemData: Shape.optional($InboundShipmentItemList),
  NextToken: Shape.optional(Shape.String)
}))
export const GetShipmentItemsResult: Schemas.Codec<GetShipmentItemsResult> = Schemas.make($GetShipmentItemsResult)

export interface GetShipmentItemsResponse {
  readonly payload?: GetShipmentItemsResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentItemsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetShipmentItemsResult),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentItemsResponse: Schemas.Codec<GetShipmentItemsResponse> = Schemas.make($GetShipmentItemsResponse)

export interface GetShipmentsResult {
  readonly ShipmentData?: InboundShipmentList | undefined
  /** The page token of the next page; absent on the last. */
  readonly NextToken?: string | undefined
}

const $GetShipmentsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentData: Shape.optional($InboundShipmentList),
  NextToken: Shape.optional(Shape.String)
}))
export const GetShipmentsResult: Schemas.Codec<GetShipmentsResult> = Schemas.make($GetShipmentsResult)

export interface GetShipmentsResponse {
  readonly payload?: GetShipmentsResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetShipmentsResult),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentsResponse: Schemas.Codec<GetShipmentsResponse> = Schemas.make($GetShipmentsResponse)

export interface PrepDetails {
  /**
   * `Polybagging`, `BubbleWrapping`, `Taping`, `BlackShrinkWrapping`, `Labeling`, `HangGarment`,
   * `SetCreation`, `Boxing` or another of 16 known values.
   */
  readonly PrepInstruction: PrepInstruction
  /** `AMAZON` or `SELLER`. */
  readonly PrepOwner: PrepOwner
}

const $PrepDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  PrepInstruction: $PrepInstruction,
  PrepOwner: $PrepOwner
}))
export const PrepDetails: Schemas.Codec<PrepDetails> = Schemas.make($PrepDetails)

export type PrepDetailsList = ReadonlyArray<PrepDetails>

const $PrepDetailsList: Shape.Shape = Shape.define(() => Shape.Array($PrepDetails))
export const PrepDetailsList: Schemas.Codec<PrepDetailsList> = Schemas.make($PrepDetailsList)

export type PrepGuidance = "ConsultHelpDocuments" | "NoAdditionalPrepRequired" | "SeePrepInstructionsList" | (string & {})

const $PrepGuidance: Shape.Shape = Shape.define(() => Shape.String)
export const PrepGuidance: Schemas.Codec<PrepGuidance> = Schemas.make($PrepGuidance)

export type PrepInstruction = "Polybagging" | "BubbleWrapping" | "Taping" | "BlackShrinkWrapping" | "Labeling" | "HangGarment" | "SetCreation" | "Boxing" | "RemoveFromHanger" | "Debundle" | "SuffocationStickering" | "CapSealing" | "SetStickering" | "BlankStickering" | "ShipsInProductPackaging" | "NoPrep" | (string & {})

const $PrepInstruction: Shape.Shape = Shape.define(() => Shape.String)
export const PrepInstruction: Schemas.Codec<PrepInstruction> = Schemas.make($PrepInstruction)

export type PrepInstructionList = ReadonlyArray<PrepInstruction>

const $PrepInstructionList: Shape.Shape = Shape.define(() => Shape.Array($PrepInstruction))
export const PrepInstructionList: Schemas.Codec<PrepInstructionList> = Schemas.make($PrepInstructionList)

export type PrepOwner = "AMAZON" | "SELLER" | (string & {})

const $PrepOwner: Shape.Shape = Shape.define(() => Shape.String)
export const PrepOwner: Schemas.Codec<PrepOwner> = Schemas.make($PrepOwner)

/** A whole number. */
export type Quantity = number

const $Quantity: Shape.Shape = Shape.define(() => Shape.Number)
export const Quantity: Schemas.Codec<Quantity> = Schemas.make($Quantity)

export interface SKUPrepInstructions {
  /** The seller's product number (SKU). */
  readonly SellerSKU?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly ASIN?: string | undefined
  /** `RequiresFNSKULabel`, `CanUseOriginalBarcode` or `MustProvideSellerSKU`. */
  readonly BarcodeInstruction?: BarcodeInstruction | undefined
  /** `ConsultHelpDocuments`, `NoAdditionalPrepRequired` or `SeePrepInstructionsList`. */
  readonly PrepGuidance?: PrepGuidance | undefined
  /**
   * Each `Polybagging`, `BubbleWrapping`, `Taping`, `BlackShrinkWrapping`, `Labeling`, `HangGarment`,
   * `SetCreation`, `Boxing` or another of 16 known values.
   */
  readonly PrepInstructionList?: PrepInstructionList | undefined
  readonly AmazonPrepFeesDetailsList?: AmazonPrepFeesDetailsList | undefined
}

const $SKUPrepInstructions: Shape.Shape = Shape.define(() => Shape.Struct({
  SellerSKU: Shape.optional(Shape.String),
  ASIN: Shape.optional(Shape.String),
  BarcodeInstruction: Shape.optional($BarcodeInstruction),
  PrepGuidance: Shape.optional($PrepGuidance),
  PrepInstructionList: Shape.optional($PrepInstructionList),
  AmazonPrepFeesDetailsList: Shape.optional($AmazonPrepFeesDetailsList)
}))
export const SKUPrepInstructions: Schemas.Codec<SKUPrepInstructions> = Schemas.make($SKUPrepInstructions)

export type SKUPrepInstructionsList = ReadonlyArray<SKUPrepInstructions>

const $SKUPrepInstructionsList: Shape.Shape = Shape.define(() => Shape.Array($SKUPrepInstructions))
export const SKUPrepInstructionsList: Schemas.Codec<SKUPrepInstructionsList> = Schemas.make($SKUPrepInstructionsList)

export type ShipmentStatus = "WORKING" | "SHIPPED" | "RECEIVING" | "CANCELLED" | "DELETED" | "CLOSED" | "ERROR" | "IN_TRANSIT" | "DELIVERED" | "CHECKED_IN" | (string & {})

const $ShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentStatus: Schemas.Codec<ShipmentStatus> = Schemas.make($ShipmentStatus)
