// AUTO-GENERATED from vendorShipments.json by packages/codegen. Do not edit.
/** Vendor Shipments v1. */
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

/** Input of `SubmitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

const $SubmitShipmentConfirmationsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $SubmitShipmentConfirmationsRequest
}))
export const SubmitShipmentConfirmationsInput: Schemas.Codec<SubmitShipmentConfirmationsInput> = Schemas.make(
  $SubmitShipmentConfirmationsInput
)

/**
 * `POST /vendor/shipping/v1/shipmentConfirmations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const SubmitShipmentConfirmations: Op.Operation<
  SubmitShipmentConfirmationsInput,
  SubmitShipmentConfirmationsResponse
> = Op.make({
  section: "VendorShipments",
  id: "SubmitShipmentConfirmations",
  name: "vendorShipments.SubmitShipmentConfirmations",
  method: "POST",
  path: "/vendor/shipping/v1/shipmentConfirmations",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, {
  body: (): Shape.Shape => $SubmitShipmentConfirmationsRequest,
  output: (): Shape.Shape => $SubmitShipmentConfirmationsResponse
})

/** Input of `GetShipmentDetails`. */
export interface GetShipmentDetailsInput {
  /** 1 to 50; 50 if not given. */
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentConfirmedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentConfirmedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly packageLabelCreatedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly packageLabelCreatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shippedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shippedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentDeliveryBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentDeliveryAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly requestedPickUpBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly requestedPickUpAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduledPickUpBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduledPickUpAfter?: DateTimeInput | undefined
  readonly currentShipmentStatus?: string | undefined
  readonly vendorShipmentIdentifier?: string | undefined
  readonly buyerReferenceNumber?: string | undefined
  readonly buyerWarehouseCode?: string | undefined
  readonly sellerWarehouseCode?: string | undefined
}

const $GetShipmentDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.optional(Shape.Number),
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  shipmentConfirmedBefore: Shape.optional(Shape.DateTimeInput),
  shipmentConfirmedAfter: Shape.optional(Shape.DateTimeInput),
  packageLabelCreatedBefore: Shape.optional(Shape.DateTimeInput),
  packageLabelCreatedAfter: Shape.optional(Shape.DateTimeInput),
  shippedBefore: Shape.optional(Shape.DateTimeInput),
  shippedAfter: Shape.optional(Shape.DateTimeInput),
  estimatedDeliveryBefore: Shape.optional(Shape.DateTimeInput),
  estimatedDeliveryAfter: Shape.optional(Shape.DateTimeInput),
  shipmentDeliveryBefore: Shape.optional(Shape.DateTimeInput),
  shipmentDeliveryAfter: Shape.optional(Shape.DateTimeInput),
  requestedPickUpBefore: Shape.optional(Shape.DateTimeInput),
  requestedPickUpAfter: Shape.optional(Shape.DateTimeInput),
  scheduledPickUpBefore: Shape.optional(Shape.DateTimeInput),
  scheduledPickUpAfter: Shape.optional(Shape.DateTimeInput),
  currentShipmentStatus: Shape.optional(Shape.String),
  vendorShipmentIdentifier: Shape.optional(Shape.String),
  buyerReferenceNumber: Shape.optional(Shape.String),
  buyerWarehouseCode: Shape.optional(Shape.String),
  sellerWarehouseCode: Shape.optional(Shape.String)
}))
export const GetShipmentDetailsInput: Schemas.Codec<GetShipmentDetailsInput> = Schemas.make($GetShipmentDetailsInput)

/**
 * `GET /vendor/shipping/v1/shipments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const GetShipmentDetails: Paging.ItemsOperation<
  void | GetShipmentDetailsInput,
  GetShipmentDetailsResponse,
  Shipment
> = Paging.items({
  section: "VendorShipments",
  id: "GetShipmentDetails",
  name: "vendorShipments.GetShipmentDetails",
  method: "GET",
  path: "/vendor/shipping/v1/shipments",
  parameters: {
    limit: { in: "query", type: "integer", minimum: 1, maximum: 50 },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    shipmentConfirmedBefore: { in: "query", type: "date-time" },
    shipmentConfirmedAfter: { in: "query", type: "date-time" },
    packageLabelCreatedBefore: { in: "query", type: "date-time" },
    packageLabelCreatedAfter: { in: "query", type: "date-time" },
    shippedBefore: { in: "query", type: "date-time" },
    shippedAfter: { in: "query", type: "date-time" },
    estimatedDeliveryBefore: { in: "query", type: "date-time" },
    estimatedDeliveryAfter: { in: "query", type: "date-time" },
    shipmentDeliveryBefore: { in: "query", type: "date-time" },
    shipmentDeliveryAfter: { in: "query", type: "date-time" },
    requestedPickUpBefore: { in: "query", type: "date-time" },
    requestedPickUpAfter: { in: "query", type: "date-time" },
    scheduledPickUpBefore: { in: "query", type: "date-time" },
    scheduledPickUpAfter: { in: "query", type: "date-time" },
    currentShipmentStatus: { in: "query", type: "string" },
    vendorShipmentIdentifier: { in: "query", type: "string" },
    buyerReferenceNumber: { in: "query", type: "string" },
    buyerWarehouseCode: { in: "query", type: "string" },
    sellerWarehouseCode: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "shipments"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetShipmentDetailsResponse })

/** Input of `SubmitShipments`. */
export interface SubmitShipmentsInput {
  readonly body: SubmitShipments
}

const $SubmitShipmentsInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $SubmitShipmentsSchema }))
export const SubmitShipmentsInput: Schemas.Codec<SubmitShipmentsInput> = Schemas.make($SubmitShipmentsInput)

/**
 * `POST /vendor/shipping/v1/shipments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/submitshipments
 */
export const SubmitShipments: Op.Operation<SubmitShipmentsInput, SubmitShipmentConfirmationsResponse> = Op.make({
  section: "VendorShipments",
  id: "SubmitShipments",
  name: "vendorShipments.SubmitShipments",
  method: "POST",
  path: "/vendor/shipping/v1/shipments",
  body: "required",
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $SubmitShipmentsSchema, output: (): Shape.Shape => $SubmitShipmentConfirmationsResponse })

/** Input of `GetShipmentLabels`. */
export interface GetShipmentLabelsInput {
  /** 1 to 50; 50 if not given. */
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
  /** ISO 8601. */
  readonly labelCreatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly labelCreatedBefore?: DateTimeInput | undefined
  readonly buyerReferenceNumber?: string | undefined
  readonly vendorShipmentIdentifier?: string | undefined
  readonly sellerWarehouseCode?: string | undefined
}

const $GetShipmentLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  limit: Shape.optional(Shape.Number),
  sortOrder: Shape.optional(Shape.String),
  nextToken: Shape.optional(Shape.String),
  labelCreatedAfter: Shape.optional(Shape.DateTimeInput),
  labelCreatedBefore: Shape.optional(Shape.DateTimeInput),
  buyerReferenceNumber: Shape.optional(Shape.String),
  vendorShipmentIdentifier: Shape.optional(Shape.String),
  sellerWarehouseCode: Shape.optional(Shape.String)
}))
export const GetShipmentLabelsInput: Schemas.Codec<GetShipmentLabelsInput> = Schemas.make($GetShipmentLabelsInput)

/**
 * `GET /vendor/shipping/v1/transportLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentlabels
 */
export const GetShipmentLabels: Paging.ItemsOperation<
  void | GetShipmentLabelsInput,
  GetShipmentLabels,
  TransportLabel
> = Paging.items({
  section: "VendorShipments",
  id: "GetShipmentLabels",
  name: "vendorShipments.GetShipmentLabels",
  method: "GET",
  path: "/vendor/shipping/v1/transportLabels",
  parameters: {
    limit: { in: "query", type: "integer", minimum: 1, maximum: 50 },
    sortOrder: { in: "query", type: "string" },
    nextToken: { in: "query", type: "string" },
    labelCreatedAfter: { in: "query", type: "date-time" },
    labelCreatedBefore: { in: "query", type: "date-time" },
    buyerReferenceNumber: { in: "query", type: "string" },
    vendorShipmentIdentifier: { in: "query", type: "string" },
    sellerWarehouseCode: { in: "query", type: "string" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "pagination", "nextToken"],
    items: ["payload", "transportLabels"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetShipmentLabelsSchema })

/** The operations of Vendor Shipments as one service. */
export class Service extends Context.Service<Service, {
  readonly SubmitShipmentConfirmations: (
    input: SubmitShipmentConfirmationsInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitShipmentConfirmationsResponse, SpApiError>
  readonly GetShipmentDetails: (
    input: void | GetShipmentDetailsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentDetailsResponse, SpApiError>
  readonly GetShipmentDetailsPages: (
    input: void | GetShipmentDetailsInput,
    options?: CallOptions
  ) => Stream.Stream<GetShipmentDetailsResponse, SpApiError>
  readonly GetShipmentDetailsItems: (
    input: void | GetShipmentDetailsInput,
    options?: CallOptions
  ) => Stream.Stream<Shipment, SpApiError>
  readonly SubmitShipments: (
    input: SubmitShipmentsInput,
    options?: CallOptions
  ) => Effect.Effect<SubmitShipmentConfirmationsResponse, SpApiError>
  readonly GetShipmentLabels: (
    input: void | GetShipmentLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentLabels, SpApiError>
  readonly GetShipmentLabelsPages: (
    input: void | GetShipmentLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<GetShipmentLabels, SpApiError>
  readonly GetShipmentLabelsItems: (
    input: void | GetShipmentLabelsInput,
    options?: CallOptions
  ) => Stream.Stream<TransportLabel, SpApiError>
}>()("effect-sp-api/apis/VendorShipments") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  SubmitShipmentConfirmations,
  GetShipmentDetails,
  SubmitShipments,
  GetShipmentLabels
}))

export interface SubmitShipmentConfirmationsRequest {
  readonly shipmentConfirmations?: ReadonlyArray<ShipmentConfirmation> | undefined
}

const $SubmitShipmentConfirmationsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentConfirmations: Shape.optional(Shape.Array($ShipmentConfirmation))
}))
export const SubmitShipmentConfirmationsRequest: Schemas.Codec<SubmitShipmentConfirmationsRequest> = Schemas.make(
  $SubmitShipmentConfirmationsRequest
)

export interface SubmitShipments {
  readonly shipments?: ReadonlyArray<ShipmentInput> | undefined
}

const $SubmitShipmentsSchema: Shape.Shape = Shape.define(() => Shape.Struct({
  shipments: Shape.optional(Shape.Array($ShipmentInput))
}))
export const SubmitShipmentsSchema: Schemas.Codec<SubmitShipments> = Schemas.make($SubmitShipmentsSchema)

export interface GetShipmentDetailsResponse {
  readonly payload?: ShipmentDetails | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentDetailsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ShipmentDetails),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentDetailsResponse: Schemas.Codec<GetShipmentDetailsResponse> = Schemas.make(
  $GetShipmentDetailsResponse
)

export interface GetShipmentLabels {
  readonly payload?: TransportationLabels | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentLabelsSchema: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransportationLabels),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentLabelsSchema: Schemas.Codec<GetShipmentLabels> = Schemas.make($GetShipmentLabelsSchema)

export interface ShipmentDetails {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly shipments?: ReadonlyArray<Shipment> | undefined
}

const $ShipmentDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  shipments: Shape.optional(Shape.Array($Shipment))
}))
export const ShipmentDetails: Schemas.Codec<ShipmentDetails> = Schemas.make($ShipmentDetails)

export interface TransportationLabels {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly transportLabels?: ReadonlyArray<TransportLabel> | undefined
}

const $TransportationLabels: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  transportLabels: Shape.optional(Shape.Array($TransportLabel))
}))
export const TransportationLabels: Schemas.Codec<TransportationLabels> = Schemas.make($TransportationLabels)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface ShipmentConfirmation {
  readonly shipmentIdentifier: string
  readonly shipmentConfirmationType: "Original" | "Replace" | (string & {})
  readonly shipmentType?: "TruckLoad" | "LessThanTruckLoad" | "SmallParcel" | (string & {}) | undefined
  readonly shipmentStructure?: "PalletizedAssortmentCase" | "LooseAssortmentCase" | "PalletOfItems" | "PalletizedStandardCase" | "LooseStandardCase" | "MasterPallet" | "MasterCase" | (string & {}) | undefined
  readonly transportationDetails?: TransportationDetailsForShipmentConfirmation | undefined
  readonly amazonReferenceNumber?: string | undefined
  /** ISO 8601. */
  readonly shipmentConfirmationDate: DateTimeInput
  /** ISO 8601. */
  readonly shippedDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: ShipmentMeasurements | undefined
  readonly importDetails?: ImportDetailsInput | undefined
  readonly shippedItems: ReadonlyArray<Item>
  readonly cartons?: ReadonlyArray<Carton> | undefined
  readonly pallets?: ReadonlyArray<Pallet> | undefined
}

const $ShipmentConfirmation: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentIdentifier: Shape.String,
  shipmentConfirmationType: Shape.String,
  shipmentType: Shape.optional(Shape.String),
  shipmentStructure: Shape.optional(Shape.String),
  transportationDetails: Shape.optional($TransportationDetailsForShipmentConfirmation),
  amazonReferenceNumber: Shape.optional(Shape.String),
  shipmentConfirmationDate: Shape.DateTimeInput,
  shippedDate: Shape.optional(Shape.DateTimeInput),
  estimatedDeliveryDate: Shape.optional(Shape.DateTimeInput),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: Shape.optional($ShipmentMeasurements),
  importDetails: Shape.optional($ImportDetailsInput),
  shippedItems: Shape.Array($Item),
  cartons: Shape.optional(Shape.Array($Carton)),
  pallets: Shape.optional(Shape.Array($Pallet))
}))
export const ShipmentConfirmation: Schemas.Codec<ShipmentConfirmation> = Schemas.make($ShipmentConfirmation)

export interface Shipment {
  readonly vendorShipmentIdentifier: string
  readonly transactionType: "New" | "Cancel" | (string & {})
  readonly buyerReferenceNumber?: string | undefined
  /** ISO 8601. */
  readonly transactionDate: string
  readonly currentShipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly currentshipmentStatusDate?: string | undefined
  readonly shipmentStatusDetails?: ReadonlyArray<ShipmentStatusDetails> | undefined
  /** ISO 8601. */
  readonly shipmentCreateDate?: string | undefined
  /** ISO 8601. */
  readonly shipmentConfirmDate?: string | undefined
  /** ISO 8601. */
  readonly packageLabelCreateDate?: string | undefined
  readonly shipmentFreightTerm?: "Collect" | "Prepaid" | (string & {}) | undefined
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: TransportShipmentMeasurements | undefined
  readonly collectFreightPickupDetails?: CollectFreightPickupDetails | undefined
  readonly purchaseOrders?: ReadonlyArray<PurchaseOrders> | undefined
  readonly importDetails?: ImportDetails | undefined
  readonly containers?: ReadonlyArray<Containers> | undefined
  readonly transportationDetails?: TransportationDetails | undefined
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  vendorShipmentIdentifier: Shape.String,
  transactionType: Shape.String,
  buyerReferenceNumber: Shape.optional(Shape.String),
  transactionDate: Shape.String,
  currentShipmentStatus: Shape.optional(Shape.String),
  currentshipmentStatusDate: Shape.optional(Shape.String),
  shipmentStatusDetails: Shape.optional(Shape.Array($ShipmentStatusDetails)),
  shipmentCreateDate: Shape.optional(Shape.String),
  shipmentConfirmDate: Shape.optional(Shape.String),
  packageLabelCreateDate: Shape.optional(Shape.String),
  shipmentFreightTerm: Shape.optional(Shape.String),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: Shape.optional($TransportShipmentMeasurements),
  collectFreightPickupDetails: Shape.optional($CollectFreightPickupDetails),
  purchaseOrders: Shape.optional(Shape.Array($PurchaseOrders)),
  importDetails: Shape.optional($ImportDetails),
  containers: Shape.optional(Shape.Array($Containers)),
  transportationDetails: Shape.optional($TransportationDetails)
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

export interface TransportLabel {
  /** ISO 8601. */
  readonly labelCreateDateTime?: string | undefined
  readonly shipmentInformation?: ShipmentInformation | undefined
  readonly labelData?: ReadonlyArray<LabelData> | undefined
}

const $TransportLabel: Shape.Shape = Shape.define(() => Shape.Struct({
  labelCreateDateTime: Shape.optional(Shape.String),
  shipmentInformation: Shape.optional($ShipmentInformation),
  labelData: Shape.optional(Shape.Array($LabelData))
}))
export const TransportLabel: Schemas.Codec<TransportLabel> = Schemas.make($TransportLabel)

export interface ShipmentMeasurements {
  /** A value with its unit. */
  readonly grossShipmentWeight?: Weight | undefined
  /** A value with its unit. */
  readonly shipmentVolume?: Volume | undefined
  /** A whole number. */
  readonly cartonCount?: number | undefined
  /** A whole number. */
  readonly palletCount?: number | undefined
}

const $ShipmentMeasurements: Shape.Shape = Shape.define(() => Shape.Struct({
  grossShipmentWeight: Shape.optional($Weight),
  shipmentVolume: Shape.optional($Volume),
  cartonCount: Shape.optional(Shape.Number),
  palletCount: Shape.optional(Shape.Number)
}))
export const ShipmentMeasurements: Schemas.Codec<ShipmentMeasurements> = Schemas.make($ShipmentMeasurements)

export interface ShipmentInformation {
  readonly vendorDetails?: VendorDetails | undefined
  readonly buyerReferenceNumber?: string | undefined
  /** Whom the goods go to. */
  readonly shipToParty?: PartyIdentification | undefined
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty?: PartyIdentification | undefined
  readonly warehouseId?: string | undefined
  readonly masterTrackingId?: string | undefined
  /** A whole number. */
  readonly totalLabelCount?: number | undefined
  readonly shipMode?: "SmallParcel" | "LTL" | (string & {}) | undefined
}

const $ShipmentInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  vendorDetails: Shape.optional($VendorDetails),
  buyerReferenceNumber: Shape.optional(Shape.String),
  shipToParty: Shape.optional($PartyIdentification),
  shipFromParty: Shape.optional($PartyIdentification),
  warehouseId: Shape.optional(Shape.String),
  masterTrackingId: Shape.optional(Shape.String),
  totalLabelCount: Shape.optional(Shape.Number),
  shipMode: Shape.optional(Shape.String)
}))
export const ShipmentInformation: Schemas.Codec<ShipmentInformation> = Schemas.make($ShipmentInformation)

export interface LabelData {
  /** A whole number. */
  readonly labelSequenceNumber?: number | undefined
  readonly labelFormat?: "PDF" | (string & {}) | undefined
  readonly carrierCode?: string | undefined
  readonly trackingId?: string | undefined
  readonly label?: string | undefined
}

const $LabelData: Shape.Shape = Shape.define(() => Shape.Struct({
  labelSequenceNumber: Shape.optional(Shape.Number),
  labelFormat: Shape.optional(Shape.String),
  carrierCode: Shape.optional(Shape.String),
  trackingId: Shape.optional(Shape.String),
  label: Shape.optional(Shape.String)
}))
export const LabelData: Schemas.Codec<LabelData> = Schemas.make($LabelData)

export interface VendorDetails {
  /** The vendor. */
  readonly sellingParty?: PartyIdentification | undefined
  readonly vendorShipmentIdentifier?: string | undefined
}

const $VendorDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  sellingParty: Shape.optional($PartyIdentification),
  vendorShipmentIdentifier: Shape.optional(Shape.String)
}))
export const VendorDetails: Schemas.Codec<VendorDetails> = Schemas.make($VendorDetails)

export interface ShipmentStatusDetails {
  readonly shipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shipmentStatusDate?: string | undefined
}

const $ShipmentStatusDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentStatus: Shape.optional(Shape.String),
  shipmentStatusDate: Shape.optional(Shape.String)
}))
export const ShipmentStatusDetails: Schemas.Codec<ShipmentStatusDetails> = Schemas.make($ShipmentStatusDetails)

export interface TransportShipmentMeasurements {
  /** A whole number. */
  readonly totalCartonCount?: number | undefined
  /** A whole number. */
  readonly totalPalletStackable?: number | undefined
  /** A whole number. */
  readonly totalPalletNonStackable?: number | undefined
  /** A value with its unit. */
  readonly shipmentWeight?: Weight | undefined
  /** A value with its unit. */
  readonly shipmentVolume?: Volume | undefined
}

const $TransportShipmentMeasurements: Shape.Shape = Shape.define(() => Shape.Struct({
  totalCartonCount: Shape.optional(Shape.Number),
  totalPalletStackable: Shape.optional(Shape.Number),
  totalPalletNonStackable: Shape.optional(Shape.Number),
  shipmentWeight: Shape.optional($Weight),
  shipmentVolume: Shape.optional($Volume)
}))
export const TransportShipmentMeasurements: Schemas.Codec<TransportShipmentMeasurements> = Schemas.make(
  $TransportShipmentMeasurements
)

export interface CollectFreightPickupDetails {
  /** ISO 8601. */
  readonly requestedPickUp?: string | undefined
  /** ISO 8601. */
  readonly scheduledPickUp?: string | undefined
  /** ISO 8601. */
  readonly carrierAssignmentDate?: string | undefined
}

const $CollectFreightPickupDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  requestedPickUp: Shape.optional(Shape.String),
  scheduledPickUp: Shape.optional(Shape.String),
  carrierAssignmentDate: Shape.optional(Shape.String)
}))
export const CollectFreightPickupDetails: Schemas.Codec<CollectFreightPickupDetails> = Schemas.make(
  $CollectFreightPickupDetails
)

export interface PurchaseOrders {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  /** ISO 8601. */
  readonly purchaseOrderDate?: string | undefined
  readonly shipWindow?: string | undefined
  readonly items?: ReadonlyArray<PurchaseOrderItems> | undefined
}

const $PurchaseOrders: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.optional(Shape.String),
  purchaseOrderDate: Shape.optional(Shape.String),
  shipWindow: Shape.optional(Shape.String),
  items: Shape.optional(Shape.Array($PurchaseOrderItems))
}))
export const PurchaseOrders: Schemas.Codec<PurchaseOrders> = Schemas.make($PurchaseOrders)

export interface TransportationDetails {
  readonly shipMode?: "TruckLoad" | "LessThanTruckLoad" | "SmallParcel" | (string & {}) | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shippedDate?: string | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: string | undefined
  /** ISO 8601. */
  readonly shipmentDeliveryDate?: string | undefined
  readonly carrierDetails?: CarrierDetails | undefined
  readonly billOfLadingNumber?: string | undefined
}

const $TransportationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  shipMode: Shape.optional(Shape.String),
  transportationMode: Shape.optional(Shape.String),
  shippedDate: Shape.optional(Shape.String),
  estimatedDeliveryDate: Shape.optional(Shape.String),
  shipmentDeliveryDate: Shape.optional(Shape.String),
  carrierDetails: Shape.optional($CarrierDetails),
  billOfLadingNumber: Shape.optional(Shape.String)
}))
export const TransportationDetails: Schemas.Codec<TransportationDetails> = Schemas.make($TransportationDetails)

export interface TransportationDetailsForShipmentConfirmation {
  readonly carrierScac?: string | undefined
  readonly carrierShipmentReferenceNumber?: string | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  readonly billOfLadingNumber?: string | undefined
}

const $TransportationDetailsForShipmentConfirmation: Shape.Shape = Shape.define(() => Shape.Struct({
  carrierScac: Shape.optional(Shape.String),
  carrierShipmentReferenceNumber: Shape.optional(Shape.String),
  transportationMode: Shape.optional(Shape.String),
  billOfLadingNumber: Shape.optional(Shape.String)
}))
export const TransportationDetailsForShipmentConfirmation: Schemas.Codec<TransportationDetailsForShipmentConfirmation> = Schemas.make(
  $TransportationDetailsForShipmentConfirmation
)

export interface CarrierDetails {
  readonly name?: string | undefined
  readonly code?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly shipmentReferenceNumber?: string | undefined
}

const $CarrierDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.optional(Shape.String),
  code: Shape.optional(Shape.String),
  phone: Shape.optional(Shape.String),
  email: Shape.optional(Shape.String),
  shipmentReferenceNumber: Shape.optional(Shape.String)
}))
export const CarrierDetails: Schemas.Codec<CarrierDetails> = Schemas.make($CarrierDetails)

export interface ImportDetails {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly sealNumber?: string | undefined
  readonly route?: Route | undefined
  /** At most 64 characters. */
  readonly importContainers?: string | undefined
  /** A value with its unit. */
  readonly billableWeight?: Weight | undefined
  /** ISO 8601. */
  readonly estimatedShipByDate?: string | undefined
  readonly handlingInstructions?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ImportDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  methodOfPayment: Shape.optional(Shape.String),
  sealNumber: Shape.optional(Shape.String),
  route: Shape.optional($Route),
  importContainers: Shape.optional(Shape.String),
  billableWeight: Shape.optional($Weight),
  estimatedShipByDate: Shape.optional(Shape.String),
  handlingInstructions: Shape.optional(Shape.String)
}))
export const ImportDetails: Schemas.Codec<ImportDetails> = Schemas.make($ImportDetails)

export interface Containers {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerSequenceNumber?: string | undefined
  readonly containerIdentifiers: ReadonlyArray<ContainerIdentification>
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
  /** A whole number. */
  readonly tier?: number | undefined
  /** A whole number. */
  readonly block?: number | undefined
  readonly innerContainersDetails?: InnerContainersDetails | undefined
  readonly packedItems?: ReadonlyArray<PackedItems> | undefined
}

const $Containers: Shape.Shape = Shape.define(() => Shape.Struct({
  containerType: Shape.String,
  containerSequenceNumber: Shape.optional(Shape.String),
  containerIdentifiers: Shape.Array($ContainerIdentification),
  trackingNumber: Shape.optional(Shape.String),
  dimensions: Shape.optional($Dimensions),
  weight: Shape.optional($Weight),
  tier: Shape.optional(Shape.Number),
  block: Shape.optional(Shape.Number),
  innerContainersDetails: Shape.optional($InnerContainersDetails),
  packedItems: Shape.optional(Shape.Array($PackedItems))
}))
export const Containers: Schemas.Codec<Containers> = Schemas.make($Containers)

export interface PackedItems {
  /** The number of the line. */
  readonly itemSequenceNumber?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity?: ItemQuantity | undefined
  readonly itemDetails?: PackageItemDetails | undefined
}

const $PackedItems: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.optional(Shape.String),
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  packedQuantity: Shape.optional($ItemQuantity),
  itemDetails: Shape.optional($PackageItemDetails)
}))
export const PackedItems: Schemas.Codec<PackedItems> = Schemas.make($PackedItems)

export interface Item {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly amazonProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  amazonProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  shippedQuantity: $ItemQuantity,
  itemDetails: Shape.optional($ItemDetails)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export interface PurchaseOrderItems {
  /** The number of the line. */
  readonly itemSequenceNumber: string
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  /** An amount with its currency. */
  readonly maximumRetailPrice?: Money | undefined
}

const $PurchaseOrderItems: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.String,
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  shippedQuantity: $ItemQuantity,
  maximumRetailPrice: Shape.optional($Money)
}))
export const PurchaseOrderItems: Schemas.Codec<PurchaseOrderItems> = Schemas.make($PurchaseOrderItems)

export interface Carton {
  readonly cartonIdentifiers?: ReadonlyArray<ContainerIdentification> | undefined
  readonly cartonSequenceNumber: string
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  readonly items: ReadonlyArray<ContainerItem>
}

const $Carton: Shape.Shape = Shape.define(() => Shape.Struct({
  cartonIdentifiers: Shape.optional(Shape.Array($ContainerIdentification)),
  cartonSequenceNumber: Shape.String,
  dimensions: Shape.optional($Dimensions),
  weight: Shape.optional($Weight),
  trackingNumber: Shape.optional(Shape.String),
  items: Shape.Array($ContainerItem)
}))
export const Carton: Schemas.Codec<Carton> = Schemas.make($Carton)

export interface InnerContainersDetails {
  /** A whole number. */
  readonly containerCount?: number | undefined
  readonly containerSequenceNumbers?: ReadonlyArray<ContainerSequenceNumbers> | undefined
}

const $InnerContainersDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  containerCount: Shape.optional(Shape.Number),
  containerSequenceNumbers: Shape.optional(Shape.Array($ContainerSequenceNumbers))
}))
export const InnerContainersDetails: Schemas.Codec<InnerContainersDetails> = Schemas.make($InnerContainersDetails)

export interface ContainerSequenceNumbers {
  readonly containerSequenceNumber?: string | undefined
}

const $ContainerSequenceNumbers: Shape.Shape = Shape.define(() => Shape.Struct({
  containerSequenceNumber: Shape.optional(Shape.String)
}))
export const ContainerSequenceNumbers: Schemas.Codec<ContainerSequenceNumbers> = Schemas.make($ContainerSequenceNumbers)

export interface Pallet {
  readonly palletIdentifiers: ReadonlyArray<ContainerIdentification>
  /** A whole number. */
  readonly tier?: number | undefined
  /** A whole number. */
  readonly block?: number | undefined
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
  readonly cartonReferenceDetails?: CartonReferenceDetails | undefined
  readonly items?: ReadonlyArray<ContainerItem> | undefined
}

const $Pallet: Shape.Shape = Shape.define(() => Shape.Struct({
  palletIdentifiers: Shape.Array($ContainerIdentification),
  tier: Shape.optional(Shape.Number),
  block: Shape.optional(Shape.Number),
  dimensions: Shape.optional($Dimensions),
  weight: Shape.optional($Weight),
  cartonReferenceDetails: Shape.optional($CartonReferenceDetails),
  items: Shape.optional(Shape.Array($ContainerItem))
}))
export const Pallet: Schemas.Codec<Pallet> = Schemas.make($Pallet)

export interface ItemDetails {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly lotNumberSourceReference?: string | undefined
  readonly lotNumberSourceType?: "GLN" | "FFRN" | "USDA_E" | "URL" | (string & {}) | undefined
  /** Matches `^[A-Z]{2}$`. */
  readonly countryOfOrigin?: string | undefined
  readonly regulationReferences?: RegulationReferences | undefined
  readonly expiry?: ExpiryInput | undefined
  /** An amount with its currency. */
  readonly maximumRetailPrice?: Money | undefined
  readonly handlingCode?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ItemDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.optional(Shape.String),
  lotNumber: Shape.optional(Shape.String),
  lotNumberSourceReference: Shape.optional(Shape.String),
  lotNumberSourceType: Shape.optional(Shape.String),
  countryOfOrigin: Shape.optional(Shape.String),
  regulationReferences: Shape.optional($RegulationReferences),
  expiry: Shape.optional($ExpiryInput),
  maximumRetailPrice: Shape.optional($Money),
  handlingCode: Shape.optional(Shape.String)
}))
export const ItemDetails: Schemas.Codec<ItemDetails> = Schemas.make($ItemDetails)

export interface PackageItemDetails {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly expiry?: Expiry | undefined
}

const $PackageItemDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.optional(Shape.String),
  lotNumber: Shape.optional(Shape.String),
  expiry: Shape.optional($Expiry)
}))
export const PackageItemDetails: Schemas.Codec<PackageItemDetails> = Schemas.make($PackageItemDetails)

export interface ContainerIdentification {
  readonly containerIdentificationType: "SSCC" | "AMZNCC" | "GTIN" | "BPS" | "CID" | (string & {})
  readonly containerIdentificationNumber: string
}

const $ContainerIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  containerIdentificationType: Shape.String,
  containerIdentificationNumber: Shape.String
}))
export const ContainerIdentification: Schemas.Codec<ContainerIdentification> = Schemas.make($ContainerIdentification)

export interface ContainerItem {
  readonly itemReference: string
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

const $ContainerItem: Shape.Shape = Shape.define(() => Shape.Struct({
  itemReference: Shape.String,
  shippedQuantity: $ItemQuantity,
  itemDetails: Shape.optional($ItemDetails)
}))
export const ContainerItem: Schemas.Codec<ContainerItem> = Schemas.make($ContainerItem)

export interface CartonReferenceDetails {
  /** A whole number. */
  readonly cartonCount?: number | undefined
  readonly cartonReferenceNumbers: ReadonlyArray<string>
}

const $CartonReferenceDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  cartonCount: Shape.optional(Shape.Number),
  cartonReferenceNumbers: Shape.Array(Shape.String)
}))
export const CartonReferenceDetails: Schemas.Codec<CartonReferenceDetails> = Schemas.make($CartonReferenceDetails)

export interface PartyIdentification {
  readonly address?: Address | undefined
  /** A vendor code or warehouse code. */
  readonly partyId: string
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($Address),
  partyId: Shape.String,
  taxRegistrationDetails: Shape.optional(Shape.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: Schemas.Codec<PartyIdentification> = Schemas.make($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  taxRegistrationType: Shape.String,
  taxRegistrationNumber: Shape.String
}))
export const TaxRegistrationDetails: Schemas.Codec<TaxRegistrationDetails> = Schemas.make($TaxRegistrationDetails)

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface Route {
  readonly stops: ReadonlyArray<Stop>
}

const $Route: Shape.Shape = Shape.define(() => Shape.Struct({ stops: Shape.Array($Stop) }))
export const Route: Schemas.Codec<Route> = Schemas.make($Route)

export interface Stop {
  readonly functionCode: "PortOfDischarge" | "FreightPayableAt" | "PortOfLoading" | (string & {})
  readonly locationIdentification?: Location | undefined
  /** ISO 8601. */
  readonly arrivalTime?: string | undefined
  /** ISO 8601. */
  readonly departureTime?: string | undefined
}

const $Stop: Shape.Shape = Shape.define(() => Shape.Struct({
  functionCode: Shape.String,
  locationIdentification: Shape.optional($Location),
  arrivalTime: Shape.optional(Shape.String),
  departureTime: Shape.optional(Shape.String)
}))
export const Stop: Schemas.Codec<Stop> = Schemas.make($Stop)

export interface Location {
  readonly type?: string | undefined
  readonly locationCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
}

const $Location: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.optional(Shape.String),
  locationCode: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String)
}))
export const Location: Schemas.Codec<Location> = Schemas.make($Location)

/** Length, width and height, with their unit. */
export interface Dimensions {
  /** A decimal number as a string, so that no digit is lost. */
  readonly length: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly width: Decimal
  /** A decimal number as a string, so that no digit is lost. */
  readonly height: Decimal
  readonly unitOfMeasure: "In" | "Ft" | "Meter" | "Yard" | (string & {})
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: $Decimal,
  width: $Decimal,
  height: $Decimal,
  unitOfMeasure: Shape.String
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

/** A value with its unit. */
export interface Volume {
  readonly unitOfMeasure: "CuFt" | "CuIn" | "CuM" | "CuY" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Volume: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, value: $Decimal }))
export const Volume: Schemas.Codec<Volume> = Schemas.make($Volume)

/** A value with its unit. */
export interface Weight {
  readonly unitOfMeasure: "G" | "Kg" | "Oz" | "Lb" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly value: Decimal
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, value: $Decimal }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

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

export interface ItemQuantity {
  /** A whole number. */
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  /** A whole number. */
  readonly unitSize?: number | undefined
  /** A value with its unit. */
  readonly totalWeight?: TotalWeight | undefined
}

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.Number,
  unitOfMeasure: Shape.String,
  unitSize: Shape.optional(Shape.Number),
  totalWeight: Shape.optional($TotalWeight)
}))
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

/** A value with its unit. */
export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  /** A decimal number as a string, so that no digit is lost. */
  readonly amount: Decimal
}

const $TotalWeight: Shape.Shape = Shape.define(() => Shape.Struct({ unitOfMeasure: Shape.String, amount: $Decimal }))
export const TotalWeight: Schemas.Codec<TotalWeight> = Schemas.make($TotalWeight)

export interface RegulationReferences {
  readonly dueDiligenceReference?: string | undefined
  readonly dueDiligenceVerification?: string | undefined
  readonly dueDiligenceInformation?: string | undefined
  readonly dueDiligenceExemptionCode?: string | undefined
}

const $RegulationReferences: Shape.Shape = Shape.define(() => Shape.Struct({
  dueDiligenceReference: Shape.optional(Shape.String),
  dueDiligenceVerification: Shape.optional(Shape.String),
  dueDiligenceInformation: Shape.optional(Shape.String),
  dueDiligenceExemptionCode: Shape.optional(Shape.String)
}))
export const RegulationReferences: Schemas.Codec<RegulationReferences> = Schemas.make($RegulationReferences)

export interface Expiry {
  /** ISO 8601. */
  readonly manufacturerDate?: string | undefined
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
  readonly expiryAfterDuration?: Duration | undefined
}

const $Expiry: Shape.Shape = Shape.define(() => Shape.Struct({
  manufacturerDate: Shape.optional(Shape.String),
  expiryDate: Shape.optional(Shape.String),
  expiryAfterDuration: Shape.optional($Duration)
}))
export const Expiry: Schemas.Codec<Expiry> = Schemas.make($Expiry)

export interface Duration {
  readonly durationUnit: "Days" | "Months" | (string & {})
  /** A whole number. */
  readonly durationValue: number
}

const $Duration: Shape.Shape = Shape.define(() => Shape.Struct({
  durationUnit: Shape.String,
  durationValue: Shape.Number
}))
export const Duration: Schemas.Codec<Duration> = Schemas.make($Duration)

export interface SubmitShipmentConfirmationsResponse {
  readonly payload?: TransactionReference | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SubmitShipmentConfirmationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TransactionReference),
  errors: Shape.optional($ErrorList)
}))
export const SubmitShipmentConfirmationsResponse: Schemas.Codec<SubmitShipmentConfirmationsResponse> = Schemas.make(
  $SubmitShipmentConfirmationsResponse
)

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

/** `Shipment` in requests. */
export interface ShipmentInput {
  readonly vendorShipmentIdentifier: string
  readonly transactionType: "New" | "Cancel" | (string & {})
  readonly buyerReferenceNumber?: string | undefined
  /** ISO 8601. */
  readonly transactionDate: DateTimeInput
  readonly currentShipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly currentshipmentStatusDate?: DateTimeInput | undefined
  readonly shipmentStatusDetails?: ReadonlyArray<ShipmentStatusDetailsInput> | undefined
  /** ISO 8601. */
  readonly shipmentCreateDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentConfirmDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly packageLabelCreateDate?: DateTimeInput | undefined
  readonly shipmentFreightTerm?: "Collect" | "Prepaid" | (string & {}) | undefined
  /** The vendor. */
  readonly sellingParty: PartyIdentification
  /** The vendor's warehouse, by its code. */
  readonly shipFromParty: PartyIdentification
  /** Whom the goods go to. */
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: TransportShipmentMeasurements | undefined
  readonly collectFreightPickupDetails?: CollectFreightPickupDetailsInput | undefined
  readonly purchaseOrders?: ReadonlyArray<PurchaseOrdersInput> | undefined
  readonly importDetails?: ImportDetailsInput | undefined
  readonly containers?: ReadonlyArray<ContainersInput> | undefined
  readonly transportationDetails?: TransportationDetailsInput | undefined
}

const $ShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  vendorShipmentIdentifier: Shape.String,
  transactionType: Shape.String,
  buyerReferenceNumber: Shape.optional(Shape.String),
  transactionDate: Shape.DateTimeInput,
  currentShipmentStatus: Shape.optional(Shape.String),
  currentshipmentStatusDate: Shape.optional(Shape.DateTimeInput),
  shipmentStatusDetails: Shape.optional(Shape.Array($ShipmentStatusDetailsInput)),
  shipmentCreateDate: Shape.optional(Shape.DateTimeInput),
  shipmentConfirmDate: Shape.optional(Shape.DateTimeInput),
  packageLabelCreateDate: Shape.optional(Shape.DateTimeInput),
  shipmentFreightTerm: Shape.optional(Shape.String),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: Shape.optional($TransportShipmentMeasurements),
  collectFreightPickupDetails: Shape.optional($CollectFreightPickupDetailsInput),
  purchaseOrders: Shape.optional(Shape.Array($PurchaseOrdersInput)),
  importDetails: Shape.optional($ImportDetailsInput),
  containers: Shape.optional(Shape.Array($ContainersInput)),
  transportationDetails: Shape.optional($TransportationDetailsInput)
}))
export const ShipmentInput: Schemas.Codec<ShipmentInput> = Schemas.make($ShipmentInput)

/** `ShipmentStatusDetails` in requests. */
export interface ShipmentStatusDetailsInput {
  readonly shipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shipmentStatusDate?: DateTimeInput | undefined
}

const $ShipmentStatusDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentStatus: Shape.optional(Shape.String),
  shipmentStatusDate: Shape.optional(Shape.DateTimeInput)
}))
export const ShipmentStatusDetailsInput: Schemas.Codec<ShipmentStatusDetailsInput> = Schemas.make(
  $ShipmentStatusDetailsInput
)

/** `CollectFreightPickupDetails` in requests. */
export interface CollectFreightPickupDetailsInput {
  /** ISO 8601. */
  readonly requestedPickUp?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduledPickUp?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly carrierAssignmentDate?: DateTimeInput | undefined
}

const $CollectFreightPickupDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  requestedPickUp: Shape.optional(Shape.DateTimeInput),
  scheduledPickUp: Shape.optional(Shape.DateTimeInput),
  carrierAssignmentDate: Shape.optional(Shape.DateTimeInput)
}))
export const CollectFreightPickupDetailsInput: Schemas.Codec<CollectFreightPickupDetailsInput> = Schemas.make(
  $CollectFreightPickupDetailsInput
)

/** `PurchaseOrders` in requests. */
export interface PurchaseOrdersInput {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  /** ISO 8601. */
  readonly purchaseOrderDate?: DateTimeInput | undefined
  readonly shipWindow?: string | undefined
  readonly items?: ReadonlyArray<PurchaseOrderItems> | undefined
}

const $PurchaseOrdersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.optional(Shape.String),
  purchaseOrderDate: Shape.optional(Shape.DateTimeInput),
  shipWindow: Shape.optional(Shape.String),
  items: Shape.optional(Shape.Array($PurchaseOrderItems))
}))
export const PurchaseOrdersInput: Schemas.Codec<PurchaseOrdersInput> = Schemas.make($PurchaseOrdersInput)

/** `TransportationDetails` in requests. */
export interface TransportationDetailsInput {
  readonly shipMode?: "TruckLoad" | "LessThanTruckLoad" | "SmallParcel" | (string & {}) | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shippedDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly shipmentDeliveryDate?: DateTimeInput | undefined
  readonly carrierDetails?: CarrierDetails | undefined
  readonly billOfLadingNumber?: string | undefined
}

const $TransportationDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipMode: Shape.optional(Shape.String),
  transportationMode: Shape.optional(Shape.String),
  shippedDate: Shape.optional(Shape.DateTimeInput),
  estimatedDeliveryDate: Shape.optional(Shape.DateTimeInput),
  shipmentDeliveryDate: Shape.optional(Shape.DateTimeInput),
  carrierDetails: Shape.optional($CarrierDetails),
  billOfLadingNumber: Shape.optional(Shape.String)
}))
export const TransportationDetailsInput: Schemas.Codec<TransportationDetailsInput> = Schemas.make(
  $TransportationDetailsInput
)

/** `ImportDetails` in requests. */
export interface ImportDetailsInput {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly sealNumber?: string | undefined
  readonly route?: RouteInput | undefined
  /** At most 64 characters. */
  readonly importContainers?: string | undefined
  /** A value with its unit. */
  readonly billableWeight?: Weight | undefined
  /** ISO 8601. */
  readonly estimatedShipByDate?: DateTimeInput | undefined
  readonly handlingInstructions?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ImportDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  methodOfPayment: Shape.optional(Shape.String),
  sealNumber: Shape.optional(Shape.String),
  route: Shape.optional($RouteInput),
  importContainers: Shape.optional(Shape.String),
  billableWeight: Shape.optional($Weight),
  estimatedShipByDate: Shape.optional(Shape.DateTimeInput),
  handlingInstructions: Shape.optional(Shape.String)
}))
export const ImportDetailsInput: Schemas.Codec<ImportDetailsInput> = Schemas.make($ImportDetailsInput)

/** `Containers` in requests. */
export interface ContainersInput {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerSequenceNumber?: string | undefined
  readonly containerIdentifiers: ReadonlyArray<ContainerIdentification>
  /** The carrier's number of the package. */
  readonly trackingNumber?: string | undefined
  /** Length, width and height, with their unit. */
  readonly dimensions?: Dimensions | undefined
  /** A value with its unit. */
  readonly weight?: Weight | undefined
  /** A whole number. */
  readonly tier?: number | undefined
  /** A whole number. */
  readonly block?: number | undefined
  readonly innerContainersDetails?: InnerContainersDetails | undefined
  readonly packedItems?: ReadonlyArray<PackedItemsInput> | undefined
}

const $ContainersInput: Shape.Shape = Shape.define(() => Shape.Struct({
  containerType: Shape.String,
  containerSequenceNumber: Shape.optional(Shape.String),
  containerIdentifiers: Shape.Array($ContainerIdentification),
  trackingNumber: Shape.optional(Shape.String),
  dimensions: Shape.optional($Dimensions),
  weight: Shape.optional($Weight),
  tier: Shape.optional(Shape.Number),
  block: Shape.optional(Shape.Number),
  innerContainersDetails: Shape.optional($InnerContainersDetails),
  packedItems: Shape.optional(Shape.Array($PackedItemsInput))
}))
export const ContainersInput: Schemas.Codec<ContainersInput> = Schemas.make($ContainersInput)

/** `PackedItems` in requests. */
export interface PackedItemsInput {
  /** The number of the line. */
  readonly itemSequenceNumber?: string | undefined
  /** Amazon's product number (ASIN). */
  readonly buyerProductIdentifier?: string | undefined
  /** The vendor's product number. */
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity?: ItemQuantity | undefined
  readonly itemDetails?: PackageItemDetailsInput | undefined
}

const $PackedItemsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  itemSequenceNumber: Shape.optional(Shape.String),
  buyerProductIdentifier: Shape.optional(Shape.String),
  vendorProductIdentifier: Shape.optional(Shape.String),
  packedQuantity: Shape.optional($ItemQuantity),
  itemDetails: Shape.optional($PackageItemDetailsInput)
}))
export const PackedItemsInput: Schemas.Codec<PackedItemsInput> = Schemas.make($PackedItemsInput)

/** `PackageItemDetails` in requests. */
export interface PackageItemDetailsInput {
  /** Amazon's number of the purchase order. */
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly expiry?: ExpiryInput | undefined
}

const $PackageItemDetailsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  purchaseOrderNumber: Shape.optional(Shape.String),
  lotNumber: Shape.optional(Shape.String),
  expiry: Shape.optional($ExpiryInput)
}))
export const PackageItemDetailsInput: Schemas.Codec<PackageItemDetailsInput> = Schemas.make($PackageItemDetailsInput)

/** `Route` in requests. */
export interface RouteInput {
  readonly stops: ReadonlyArray<StopInput>
}

const $RouteInput: Shape.Shape = Shape.define(() => Shape.Struct({ stops: Shape.Array($StopInput) }))
export const RouteInput: Schemas.Codec<RouteInput> = Schemas.make($RouteInput)

/** `Stop` in requests. */
export interface StopInput {
  readonly functionCode: "PortOfDischarge" | "FreightPayableAt" | "PortOfLoading" | (string & {})
  readonly locationIdentification?: Location | undefined
  /** ISO 8601. */
  readonly arrivalTime?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly departureTime?: DateTimeInput | undefined
}

const $StopInput: Shape.Shape = Shape.define(() => Shape.Struct({
  functionCode: Shape.String,
  locationIdentification: Shape.optional($Location),
  arrivalTime: Shape.optional(Shape.DateTimeInput),
  departureTime: Shape.optional(Shape.DateTimeInput)
}))
export const StopInput: Schemas.Codec<StopInput> = Schemas.make($StopInput)

/** `Expiry` in requests. */
export interface ExpiryInput {
  /** ISO 8601. */
  readonly manufacturerDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly expiryDate?: DateTimeInput | undefined
  readonly expiryAfterDuration?: Duration | undefined
}

const $ExpiryInput: Shape.Shape = Shape.define(() => Shape.Struct({
  manufacturerDate: Shape.optional(Shape.DateTimeInput),
  expiryDate: Shape.optional(Shape.DateTimeInput),
  expiryAfterDuration: Shape.optional($Duration)
}))
export const ExpiryInput: Schemas.Codec<ExpiryInput> = Schemas.make($ExpiryInput)
