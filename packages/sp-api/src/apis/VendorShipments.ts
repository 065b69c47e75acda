// AUTO-GENERATED from vendorShipments.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Shipments v1. */
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

/** Input of `SubmitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

const $SubmitShipmentConfirmationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $SubmitShipmentConfirmationsRequest
}))
export const SubmitShipmentConfirmationsInput: S.Codec<SubmitShipmentConfirmationsInput> = /*#__PURE__*/ S.schema(
  $SubmitShipmentConfirmationsInput
)

/**
 * `POST /vendor/shipping/v1/shipmentConfirmations`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const SubmitShipmentConfirmations: Op.Operation<
  SubmitShipmentConfirmationsInput,
  SubmitShipmentConfirmationsResponse
> = /*#__PURE__*/ Op.make({
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
  body: (): C.Shape => $SubmitShipmentConfirmationsRequest,
  output: (): C.Shape => $SubmitShipmentConfirmationsResponse
})

/** Input of `GetShipmentDetails`. */
export interface GetShipmentDetailsInput {
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly shipmentConfirmedBefore?: DateTimeInput | undefined
  readonly shipmentConfirmedAfter?: DateTimeInput | undefined
  readonly packageLabelCreatedBefore?: DateTimeInput | undefined
  readonly packageLabelCreatedAfter?: DateTimeInput | undefined
  readonly shippedBefore?: DateTimeInput | undefined
  readonly shippedAfter?: DateTimeInput | undefined
  readonly estimatedDeliveryBefore?: DateTimeInput | undefined
  readonly estimatedDeliveryAfter?: DateTimeInput | undefined
  readonly shipmentDeliveryBefore?: DateTimeInput | undefined
  readonly shipmentDeliveryAfter?: DateTimeInput | undefined
  readonly requestedPickUpBefore?: DateTimeInput | undefined
  readonly requestedPickUpAfter?: DateTimeInput | undefined
  readonly scheduledPickUpBefore?: DateTimeInput | undefined
  readonly scheduledPickUpAfter?: DateTimeInput | undefined
  readonly currentShipmentStatus?: string | undefined
  readonly vendorShipmentIdentifier?: string | undefined
  readonly buyerReferenceNumber?: string | undefined
  readonly buyerWarehouseCode?: string | undefined
  readonly sellerWarehouseCode?: string | undefined
}

const $GetShipmentDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.optional(C.Number),
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  shipmentConfirmedBefore: C.optional(C.DateTimeInput),
  shipmentConfirmedAfter: C.optional(C.DateTimeInput),
  packageLabelCreatedBefore: C.optional(C.DateTimeInput),
  packageLabelCreatedAfter: C.optional(C.DateTimeInput),
  shippedBefore: C.optional(C.DateTimeInput),
  shippedAfter: C.optional(C.DateTimeInput),
  estimatedDeliveryBefore: C.optional(C.DateTimeInput),
  estimatedDeliveryAfter: C.optional(C.DateTimeInput),
  shipmentDeliveryBefore: C.optional(C.DateTimeInput),
  shipmentDeliveryAfter: C.optional(C.DateTimeInput),
  requestedPickUpBefore: C.optional(C.DateTimeInput),
  requestedPickUpAfter: C.optional(C.DateTimeInput),
  scheduledPickUpBefore: C.optional(C.DateTimeInput),
  scheduledPickUpAfter: C.optional(C.DateTimeInput),
  currentShipmentStatus: C.optional(C.String),
  vendorShipmentIdentifier: C.optional(C.String),
  buyerReferenceNumber: C.optional(C.String),
  buyerWarehouseCode: C.optional(C.String),
  sellerWarehouseCode: C.optional(C.String)
}))
export const GetShipmentDetailsInput: S.Codec<GetShipmentDetailsInput> = /*#__PURE__*/ S.schema(
  $GetShipmentDetailsInput
)

/**
 * `GET /vendor/shipping/v1/shipments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const GetShipmentDetails: Paging.ItemsOperation<
  void | GetShipmentDetailsInput,
  GetShipmentDetailsResponse,
  Shipment
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $GetShipmentDetailsResponse })

/** Input of `SubmitShipments`. */
export interface SubmitShipmentsInput {
  readonly body: SubmitShipments
}

const $SubmitShipmentsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $SubmitShipmentsSchema }))
export const SubmitShipmentsInput: S.Codec<SubmitShipmentsInput> = /*#__PURE__*/ S.schema($SubmitShipmentsInput)

/**
 * `POST /vendor/shipping/v1/shipments`
 *
 * - Rate: 10 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const SubmitShipments: Op.Operation<
  SubmitShipmentsInput,
  SubmitShipmentConfirmationsResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $SubmitShipmentsSchema, output: (): C.Shape => $SubmitShipmentConfirmationsResponse })

/** Input of `GetShipmentLabels`. */
export interface GetShipmentLabelsInput {
  readonly limit?: number | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly nextToken?: string | undefined
  readonly labelCreatedAfter?: DateTimeInput | undefined
  readonly labelCreatedBefore?: DateTimeInput | undefined
  readonly buyerReferenceNumber?: string | undefined
  readonly vendorShipmentIdentifier?: string | undefined
  readonly sellerWarehouseCode?: string | undefined
}

const $GetShipmentLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  limit: C.optional(C.Number),
  sortOrder: C.optional(C.String),
  nextToken: C.optional(C.String),
  labelCreatedAfter: C.optional(C.DateTimeInput),
  labelCreatedBefore: C.optional(C.DateTimeInput),
  buyerReferenceNumber: C.optional(C.String),
  vendorShipmentIdentifier: C.optional(C.String),
  sellerWarehouseCode: C.optional(C.String)
}))
export const GetShipmentLabelsInput: S.Codec<GetShipmentLabelsInput> = /*#__PURE__*/ S.schema($GetShipmentLabelsInput)

/**
 * `GET /vendor/shipping/v1/transportLabels`
 *
 * - Rate: 10 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const GetShipmentLabels: Paging.ItemsOperation<
  void | GetShipmentLabelsInput,
  GetShipmentLabels,
  TransportLabel
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $GetShipmentLabelsSchema })

/** The operations of Vendor Shipments as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/VendorShipments")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  SubmitShipmentConfirmations,
  GetShipmentDetails,
  SubmitShipments,
  GetShipmentLabels
}))

export interface SubmitShipmentConfirmationsRequest {
  readonly shipmentConfirmations?: ReadonlyArray<ShipmentConfirmation> | undefined
}

const $SubmitShipmentConfirmationsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentConfirmations: C.optional(C.Array($ShipmentConfirmation))
}))
export const SubmitShipmentConfirmationsRequest: S.Codec<SubmitShipmentConfirmationsRequest> = /*#__PURE__*/ S.schema(
  $SubmitShipmentConfirmationsRequest
)

export interface SubmitShipments {
  readonly shipments?: ReadonlyArray<ShipmentInput> | undefined
}

const $SubmitShipmentsSchema: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipments: C.optional(C.Array($ShipmentInput))
}))
export const SubmitShipmentsSchema: S.Codec<SubmitShipments> = /*#__PURE__*/ S.schema($SubmitShipmentsSchema)

export interface GetShipmentDetailsResponse {
  readonly payload?: ShipmentDetails | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentDetailsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ShipmentDetails),
  errors: C.optional($ErrorList)
}))
export const GetShipmentDetailsResponse: S.Codec<GetShipmentDetailsResponse> = /*#__PURE__*/ S.schema(
  $GetShipmentDetailsResponse
)

export interface GetShipmentLabels {
  readonly payload?: TransportationLabels | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentLabelsSchema: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransportationLabels),
  errors: C.optional($ErrorList)
}))
export const GetShipmentLabelsSchema: S.Codec<GetShipmentLabels> = /*#__PURE__*/ S.schema($GetShipmentLabelsSchema)

export interface ShipmentDetails {
  readonly pagination?: Pagination | undefined
  readonly shipments?: ReadonlyArray<Shipment> | undefined
}

const $ShipmentDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  shipments: C.optional(C.Array($Shipment))
}))
export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.schema($ShipmentDetails)

export interface TransportationLabels {
  readonly pagination?: Pagination | undefined
  readonly transportLabels?: ReadonlyArray<TransportLabel> | undefined
}

const $TransportationLabels: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  transportLabels: C.optional(C.Array($TransportLabel))
}))
export const TransportationLabels: S.Codec<TransportationLabels> = /*#__PURE__*/ S.schema($TransportationLabels)

export interface Pagination {
  readonly nextToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ nextToken: C.optional(C.String) }))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface ShipmentConfirmation {
  readonly shipmentIdentifier: string
  readonly shipmentConfirmationType: "Original" | "Replace" | (string & {})
  readonly shipmentType?: "TruckLoad" | "LessThanTruckLoad" | "SmallParcel" | (string & {}) | undefined
  readonly shipmentStructure?: "PalletizedAssortmentCase" | "LooseAssortmentCase" | "PalletOfItems" | "PalletizedStandardCase" | "LooseStandardCase" | "MasterPallet" | "MasterCase" | (string & {}) | undefined
  readonly transportationDetails?: TransportationDetailsForShipmentConfirmation | undefined
  readonly amazonReferenceNumber?: string | undefined
  readonly shipmentConfirmationDate: DateTimeInput
  readonly shippedDate?: DateTimeInput | undefined
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: ShipmentMeasurements | undefined
  readonly importDetails?: ImportDetailsInput | undefined
  readonly shippedItems: ReadonlyArray<Item>
  readonly cartons?: ReadonlyArray<Carton> | undefined
  readonly pallets?: ReadonlyArray<Pallet> | undefined
}

const $ShipmentConfirmation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentIdentifier: C.String,
  shipmentConfirmationType: C.String,
  shipmentType: C.optional(C.String),
  shipmentStructure: C.optional(C.String),
  transportationDetails: C.optional($TransportationDetailsForShipmentConfirmation),
  amazonReferenceNumber: C.optional(C.String),
  shipmentConfirmationDate: C.DateTimeInput,
  shippedDate: C.optional(C.DateTimeInput),
  estimatedDeliveryDate: C.optional(C.DateTimeInput),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: C.optional($ShipmentMeasurements),
  importDetails: C.optional($ImportDetailsInput),
  shippedItems: C.Array($Item),
  cartons: C.optional(C.Array($Carton)),
  pallets: C.optional(C.Array($Pallet))
}))
export const ShipmentConfirmation: S.Codec<ShipmentConfirmation> = /*#__PURE__*/ S.schema($ShipmentConfirmation)

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
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: TransportShipmentMeasurements | undefined
  readonly collectFreightPickupDetails?: CollectFreightPickupDetails | undefined
  readonly purchaseOrders?: ReadonlyArray<PurchaseOrders> | undefined
  readonly importDetails?: ImportDetails | undefined
  readonly containers?: ReadonlyArray<Containers> | undefined
  readonly transportationDetails?: TransportationDetails | undefined
}

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  vendorShipmentIdentifier: C.String,
  transactionType: C.String,
  buyerReferenceNumber: C.optional(C.String),
  transactionDate: C.String,
  currentShipmentStatus: C.optional(C.String),
  currentshipmentStatusDate: C.optional(C.String),
  shipmentStatusDetails: C.optional(C.Array($ShipmentStatusDetails)),
  shipmentCreateDate: C.optional(C.String),
  shipmentConfirmDate: C.optional(C.String),
  packageLabelCreateDate: C.optional(C.String),
  shipmentFreightTerm: C.optional(C.String),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: C.optional($TransportShipmentMeasurements),
  collectFreightPickupDetails: C.optional($CollectFreightPickupDetails),
  purchaseOrders: C.optional(C.Array($PurchaseOrders)),
  importDetails: C.optional($ImportDetails),
  containers: C.optional(C.Array($Containers)),
  transportationDetails: C.optional($TransportationDetails)
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export interface TransportLabel {
  /** ISO 8601. */
  readonly labelCreateDateTime?: string | undefined
  readonly shipmentInformation?: ShipmentInformation | undefined
  readonly labelData?: ReadonlyArray<LabelData> | undefined
}

const $TransportLabel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelCreateDateTime: C.optional(C.String),
  shipmentInformation: C.optional($ShipmentInformation),
  labelData: C.optional(C.Array($LabelData))
}))
export const TransportLabel: S.Codec<TransportLabel> = /*#__PURE__*/ S.schema($TransportLabel)

export interface ShipmentMeasurements {
  readonly grossShipmentWeight?: Weight | undefined
  readonly shipmentVolume?: Volume | undefined
  readonly cartonCount?: number | undefined
  readonly palletCount?: number | undefined
}

const $ShipmentMeasurements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  grossShipmentWeight: C.optional($Weight),
  shipmentVolume: C.optional($Volume),
  cartonCount: C.optional(C.Number),
  palletCount: C.optional(C.Number)
}))
export const ShipmentMeasurements: S.Codec<ShipmentMeasurements> = /*#__PURE__*/ S.schema($ShipmentMeasurements)

export interface ShipmentInformation {
  readonly vendorDetails?: VendorDetails | undefined
  readonly buyerReferenceNumber?: string | undefined
  readonly shipToParty?: PartyIdentification | undefined
  readonly shipFromParty?: PartyIdentification | undefined
  readonly warehouseId?: string | undefined
  readonly masterTrackingId?: string | undefined
  readonly totalLabelCount?: number | undefined
  readonly shipMode?: "SmallParcel" | "LTL" | (string & {}) | undefined
}

const $ShipmentInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  vendorDetails: C.optional($VendorDetails),
  buyerReferenceNumber: C.optional(C.String),
  shipToParty: C.optional($PartyIdentification),
  shipFromParty: C.optional($PartyIdentification),
  warehouseId: C.optional(C.String),
  masterTrackingId: C.optional(C.String),
  totalLabelCount: C.optional(C.Number),
  shipMode: C.optional(C.String)
}))
export const ShipmentInformation: S.Codec<ShipmentInformation> = /*#__PURE__*/ S.schema($ShipmentInformation)

export interface LabelData {
  readonly labelSequenceNumber?: number | undefined
  readonly labelFormat?: "PDF" | (string & {}) | undefined
  readonly carrierCode?: string | undefined
  readonly trackingId?: string | undefined
  readonly label?: string | undefined
}

const $LabelData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelSequenceNumber: C.optional(C.Number),
  labelFormat: C.optional(C.String),
  carrierCode: C.optional(C.String),
  trackingId: C.optional(C.String),
  label: C.optional(C.String)
}))
export const LabelData: S.Codec<LabelData> = /*#__PURE__*/ S.schema($LabelData)

export interface VendorDetails {
  readonly sellingParty?: PartyIdentification | undefined
  readonly vendorShipmentIdentifier?: string | undefined
}

const $VendorDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sellingParty: C.optional($PartyIdentification),
  vendorShipmentIdentifier: C.optional(C.String)
}))
export const VendorDetails: S.Codec<VendorDetails> = /*#__PURE__*/ S.schema($VendorDetails)

export interface ShipmentStatusDetails {
  readonly shipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shipmentStatusDate?: string | undefined
}

const $ShipmentStatusDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentStatus: C.optional(C.String),
  shipmentStatusDate: C.optional(C.String)
}))
export const ShipmentStatusDetails: S.Codec<ShipmentStatusDetails> = /*#__PURE__*/ S.schema($ShipmentStatusDetails)

export interface TransportShipmentMeasurements {
  readonly totalCartonCount?: number | undefined
  readonly totalPalletStackable?: number | undefined
  readonly totalPalletNonStackable?: number | undefined
  readonly shipmentWeight?: Weight | undefined
  readonly shipmentVolume?: Volume | undefined
}

const $TransportShipmentMeasurements: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalCartonCount: C.optional(C.Number),
  totalPalletStackable: C.optional(C.Number),
  totalPalletNonStackable: C.optional(C.Number),
  shipmentWeight: C.optional($Weight),
  shipmentVolume: C.optional($Volume)
}))
export const TransportShipmentMeasurements: S.Codec<TransportShipmentMeasurements> = /*#__PURE__*/ S.schema(
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

const $CollectFreightPickupDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestedPickUp: C.optional(C.String),
  scheduledPickUp: C.optional(C.String),
  carrierAssignmentDate: C.optional(C.String)
}))
export const CollectFreightPickupDetails: S.Codec<CollectFreightPickupDetails> = /*#__PURE__*/ S.schema(
  $CollectFreightPickupDetails
)

export interface PurchaseOrders {
  readonly purchaseOrderNumber?: string | undefined
  /** ISO 8601. */
  readonly purchaseOrderDate?: string | undefined
  readonly shipWindow?: string | undefined
  readonly items?: ReadonlyArray<PurchaseOrderItems> | undefined
}

const $PurchaseOrders: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.optional(C.String),
  purchaseOrderDate: C.optional(C.String),
  shipWindow: C.optional(C.String),
  items: C.optional(C.Array($PurchaseOrderItems))
}))
export const PurchaseOrders: S.Codec<PurchaseOrders> = /*#__PURE__*/ S.schema($PurchaseOrders)

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

const $TransportationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipMode: C.optional(C.String),
  transportationMode: C.optional(C.String),
  shippedDate: C.optional(C.String),
  estimatedDeliveryDate: C.optional(C.String),
  shipmentDeliveryDate: C.optional(C.String),
  carrierDetails: C.optional($CarrierDetails),
  billOfLadingNumber: C.optional(C.String)
}))
export const TransportationDetails: S.Codec<TransportationDetails> = /*#__PURE__*/ S.schema($TransportationDetails)

export interface TransportationDetailsForShipmentConfirmation {
  readonly carrierScac?: string | undefined
  readonly carrierShipmentReferenceNumber?: string | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  readonly billOfLadingNumber?: string | undefined
}

const $TransportationDetailsForShipmentConfirmation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  carrierScac: C.optional(C.String),
  carrierShipmentReferenceNumber: C.optional(C.String),
  transportationMode: C.optional(C.String),
  billOfLadingNumber: C.optional(C.String)
}))
export const TransportationDetailsForShipmentConfirmation: S.Codec<TransportationDetailsForShipmentConfirmation> = /*#__PURE__*/ S.schema(
  $TransportationDetailsForShipmentConfirmation
)

export interface CarrierDetails {
  readonly name?: string | undefined
  readonly code?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly shipmentReferenceNumber?: string | undefined
}

const $CarrierDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.optional(C.String),
  code: C.optional(C.String),
  phone: C.optional(C.String),
  email: C.optional(C.String),
  shipmentReferenceNumber: C.optional(C.String)
}))
export const CarrierDetails: S.Codec<CarrierDetails> = /*#__PURE__*/ S.schema($CarrierDetails)

export interface ImportDetails {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly sealNumber?: string | undefined
  readonly route?: Route | undefined
  readonly importContainers?: string | undefined
  readonly billableWeight?: Weight | undefined
  /** ISO 8601. */
  readonly estimatedShipByDate?: string | undefined
  readonly handlingInstructions?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ImportDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  methodOfPayment: C.optional(C.String),
  sealNumber: C.optional(C.String),
  route: C.optional($Route),
  importContainers: C.optional(C.String),
  billableWeight: C.optional($Weight),
  estimatedShipByDate: C.optional(C.String),
  handlingInstructions: C.optional(C.String)
}))
export const ImportDetails: S.Codec<ImportDetails> = /*#__PURE__*/ S.schema($ImportDetails)

export interface Containers {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerSequenceNumber?: string | undefined
  readonly containerIdentifiers: ReadonlyArray<ContainerIdentification>
  readonly trackingNumber?: string | undefined
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly tier?: number | undefined
  readonly block?: number | undefined
  readonly innerContainersDetails?: InnerContainersDetails | undefined
  readonly packedItems?: ReadonlyArray<PackedItems> | undefined
}

const $Containers: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerType: C.String,
  containerSequenceNumber: C.optional(C.String),
  containerIdentifiers: C.Array($ContainerIdentification),
  trackingNumber: C.optional(C.String),
  dimensions: C.optional($Dimensions),
  weight: C.optional($Weight),
  tier: C.optional(C.Number),
  block: C.optional(C.Number),
  innerContainersDetails: C.optional($InnerContainersDetails),
  packedItems: C.optional(C.Array($PackedItems))
}))
export const Containers: S.Codec<Containers> = /*#__PURE__*/ S.schema($Containers)

export interface PackedItems {
  readonly itemSequenceNumber?: string | undefined
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity?: ItemQuantity | undefined
  readonly itemDetails?: PackageItemDetails | undefined
}

const $PackedItems: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.optional(C.String),
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  packedQuantity: C.optional($ItemQuantity),
  itemDetails: C.optional($PackageItemDetails)
}))
export const PackedItems: S.Codec<PackedItems> = /*#__PURE__*/ S.schema($PackedItems)

export interface Item {
  readonly itemSequenceNumber: string
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  amazonProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  shippedQuantity: $ItemQuantity,
  itemDetails: C.optional($ItemDetails)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export interface PurchaseOrderItems {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  readonly maximumRetailPrice?: Money | undefined
}

const $PurchaseOrderItems: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.String,
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  shippedQuantity: $ItemQuantity,
  maximumRetailPrice: C.optional($Money)
}))
export const PurchaseOrderItems: S.Codec<PurchaseOrderItems> = /*#__PURE__*/ S.schema($PurchaseOrderItems)

export interface Carton {
  readonly cartonIdentifiers?: ReadonlyArray<ContainerIdentification> | undefined
  readonly cartonSequenceNumber: string
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly trackingNumber?: string | undefined
  readonly items: ReadonlyArray<ContainerItem>
}

const $Carton: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cartonIdentifiers: C.optional(C.Array($ContainerIdentification)),
  cartonSequenceNumber: C.String,
  dimensions: C.optional($Dimensions),
  weight: C.optional($Weight),
  trackingNumber: C.optional(C.String),
  items: C.Array($ContainerItem)
}))
export const Carton: S.Codec<Carton> = /*#__PURE__*/ S.schema($Carton)

export interface InnerContainersDetails {
  readonly containerCount?: number | undefined
  readonly containerSequenceNumbers?: ReadonlyArray<ContainerSequenceNumbers> | undefined
}

const $InnerContainersDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerCount: C.optional(C.Number),
  containerSequenceNumbers: C.optional(C.Array($ContainerSequenceNumbers))
}))
export const InnerContainersDetails: S.Codec<InnerContainersDetails> = /*#__PURE__*/ S.schema($InnerContainersDetails)

export interface ContainerSequenceNumbers {
  readonly containerSequenceNumber?: string | undefined
}

const $ContainerSequenceNumbers: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerSequenceNumber: C.optional(C.String)
}))
export const ContainerSequenceNumbers: S.Codec<ContainerSequenceNumbers> = /*#__PURE__*/ S.schema(
  $ContainerSequenceNumbers
)

export interface Pallet {
  readonly palletIdentifiers: ReadonlyArray<ContainerIdentification>
  readonly tier?: number | undefined
  readonly block?: number | undefined
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly cartonReferenceDetails?: CartonReferenceDetails | undefined
  readonly items?: ReadonlyArray<ContainerItem> | undefined
}

const $Pallet: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  palletIdentifiers: C.Array($ContainerIdentification),
  tier: C.optional(C.Number),
  block: C.optional(C.Number),
  dimensions: C.optional($Dimensions),
  weight: C.optional($Weight),
  cartonReferenceDetails: C.optional($CartonReferenceDetails),
  items: C.optional(C.Array($ContainerItem))
}))
export const Pallet: S.Codec<Pallet> = /*#__PURE__*/ S.schema($Pallet)

export interface ItemDetails {
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly lotNumberSourceReference?: string | undefined
  readonly lotNumberSourceType?: "GLN" | "FFRN" | "USDA_E" | "URL" | (string & {}) | undefined
  readonly countryOfOrigin?: string | undefined
  readonly regulationReferences?: RegulationReferences | undefined
  readonly expiry?: ExpiryInput | undefined
  readonly maximumRetailPrice?: Money | undefined
  readonly handlingCode?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ItemDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.optional(C.String),
  lotNumber: C.optional(C.String),
  lotNumberSourceReference: C.optional(C.String),
  lotNumberSourceType: C.optional(C.String),
  countryOfOrigin: C.optional(C.String),
  regulationReferences: C.optional($RegulationReferences),
  expiry: C.optional($ExpiryInput),
  maximumRetailPrice: C.optional($Money),
  handlingCode: C.optional(C.String)
}))
export const ItemDetails: S.Codec<ItemDetails> = /*#__PURE__*/ S.schema($ItemDetails)

export interface PackageItemDetails {
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly expiry?: Expiry | undefined
}

const $PackageItemDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.optional(C.String),
  lotNumber: C.optional(C.String),
  expiry: C.optional($Expiry)
}))
export const PackageItemDetails: S.Codec<PackageItemDetails> = /*#__PURE__*/ S.schema($PackageItemDetails)

export interface ContainerIdentification {
  readonly containerIdentificationType: "SSCC" | "AMZNCC" | "GTIN" | "BPS" | "CID" | (string & {})
  readonly containerIdentificationNumber: string
}

const $ContainerIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerIdentificationType: C.String,
  containerIdentificationNumber: C.String
}))
export const ContainerIdentification: S.Codec<ContainerIdentification> = /*#__PURE__*/ S.schema(
  $ContainerIdentification
)

export interface ContainerItem {
  readonly itemReference: string
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

const $ContainerItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemReference: C.String,
  shippedQuantity: $ItemQuantity,
  itemDetails: C.optional($ItemDetails)
}))
export const ContainerItem: S.Codec<ContainerItem> = /*#__PURE__*/ S.schema($ContainerItem)

export interface CartonReferenceDetails {
  readonly cartonCount?: number | undefined
  readonly cartonReferenceNumbers: ReadonlyArray<string>
}

const $CartonReferenceDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  cartonCount: C.optional(C.Number),
  cartonReferenceNumbers: C.Array(C.String)
}))
export const CartonReferenceDetails: S.Codec<CartonReferenceDetails> = /*#__PURE__*/ S.schema($CartonReferenceDetails)

export interface PartyIdentification {
  readonly address?: Address | undefined
  readonly partyId: string
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

const $PartyIdentification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  address: C.optional($Address),
  partyId: C.String,
  taxRegistrationDetails: C.optional(C.Array($TaxRegistrationDetails))
}))
export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.schema($PartyIdentification)

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

const $TaxRegistrationDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  taxRegistrationType: C.String,
  taxRegistrationNumber: C.String
}))
export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.schema($TaxRegistrationDetails)

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
  readonly countryCode: string
  readonly phone?: string | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.optional(C.String),
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface Route {
  readonly stops: ReadonlyArray<Stop>
}

const $Route: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ stops: C.Array($Stop) }))
export const Route: S.Codec<Route> = /*#__PURE__*/ S.schema($Route)

export interface Stop {
  readonly functionCode: "PortOfDischarge" | "FreightPayableAt" | "PortOfLoading" | (string & {})
  readonly locationIdentification?: Location | undefined
  /** ISO 8601. */
  readonly arrivalTime?: string | undefined
  /** ISO 8601. */
  readonly departureTime?: string | undefined
}

const $Stop: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  functionCode: C.String,
  locationIdentification: C.optional($Location),
  arrivalTime: C.optional(C.String),
  departureTime: C.optional(C.String)
}))
export const Stop: S.Codec<Stop> = /*#__PURE__*/ S.schema($Stop)

export interface Location {
  readonly type?: string | undefined
  readonly locationCode?: string | undefined
  readonly countryCode?: string | undefined
}

const $Location: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  type: C.optional(C.String),
  locationCode: C.optional(C.String),
  countryCode: C.optional(C.String)
}))
export const Location: S.Codec<Location> = /*#__PURE__*/ S.schema($Location)

export interface Dimensions {
  readonly length: Decimal
  readonly width: Decimal
  readonly height: Decimal
  readonly unitOfMeasure: "In" | "Ft" | "Meter" | "Yard" | (string & {})
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: $Decimal,
  width: $Decimal,
  height: $Decimal,
  unitOfMeasure: C.String
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export interface Volume {
  readonly unitOfMeasure: "CuFt" | "CuIn" | "CuM" | "CuY" | (string & {})
  readonly value: Decimal
}

const $Volume: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, value: $Decimal }))
export const Volume: S.Codec<Volume> = /*#__PURE__*/ S.schema($Volume)

export interface Weight {
  readonly unitOfMeasure: "G" | "Kg" | "Oz" | "Lb" | (string & {})
  readonly value: Decimal
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, value: $Decimal }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

const $Money: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ currencyCode: C.String, amount: $Decimal }))
export const Money: S.Codec<Money> = /*#__PURE__*/ S.schema($Money)

export type Decimal = string

const $Decimal: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.schema($Decimal)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  readonly unitSize?: number | undefined
  readonly totalWeight?: TotalWeight | undefined
}

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.Number,
  unitOfMeasure: C.String,
  unitSize: C.optional(C.Number),
  totalWeight: C.optional($TotalWeight)
}))
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  readonly amount: Decimal
}

const $TotalWeight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unitOfMeasure: C.String, amount: $Decimal }))
export const TotalWeight: S.Codec<TotalWeight> = /*#__PURE__*/ S.schema($TotalWeight)

export interface RegulationReferences {
  readonly dueDiligenceReference?: string | undefined
  readonly dueDiligenceVerification?: string | undefined
  readonly dueDiligenceInformation?: string | undefined
  readonly dueDiligenceExemptionCode?: string | undefined
}

const $RegulationReferences: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dueDiligenceReference: C.optional(C.String),
  dueDiligenceVerification: C.optional(C.String),
  dueDiligenceInformation: C.optional(C.String),
  dueDiligenceExemptionCode: C.optional(C.String)
}))
export const RegulationReferences: S.Codec<RegulationReferences> = /*#__PURE__*/ S.schema($RegulationReferences)

export interface Expiry {
  /** ISO 8601. */
  readonly manufacturerDate?: string | undefined
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
  readonly expiryAfterDuration?: Duration | undefined
}

const $Expiry: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  manufacturerDate: C.optional(C.String),
  expiryDate: C.optional(C.String),
  expiryAfterDuration: C.optional($Duration)
}))
export const Expiry: S.Codec<Expiry> = /*#__PURE__*/ S.schema($Expiry)

export interface Duration {
  readonly durationUnit: "Days" | "Months" | (string & {})
  readonly durationValue: number
}

const $Duration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ durationUnit: C.String, durationValue: C.Number }))
export const Duration: S.Codec<Duration> = /*#__PURE__*/ S.schema($Duration)

export interface SubmitShipmentConfirmationsResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

const $SubmitShipmentConfirmationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TransactionReference),
  errors: C.optional($ErrorList)
}))
export const SubmitShipmentConfirmationsResponse: S.Codec<SubmitShipmentConfirmationsResponse> = /*#__PURE__*/ S.schema(
  $SubmitShipmentConfirmationsResponse
)

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

/** `Shipment` in requests. */
export interface ShipmentInput {
  readonly vendorShipmentIdentifier: string
  readonly transactionType: "New" | "Cancel" | (string & {})
  readonly buyerReferenceNumber?: string | undefined
  readonly transactionDate: DateTimeInput
  readonly currentShipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  readonly currentshipmentStatusDate?: DateTimeInput | undefined
  readonly shipmentStatusDetails?: ReadonlyArray<ShipmentStatusDetailsInput> | undefined
  readonly shipmentCreateDate?: DateTimeInput | undefined
  readonly shipmentConfirmDate?: DateTimeInput | undefined
  readonly packageLabelCreateDate?: DateTimeInput | undefined
  readonly shipmentFreightTerm?: "Collect" | "Prepaid" | (string & {}) | undefined
  readonly sellingParty: PartyIdentification
  readonly shipFromParty: PartyIdentification
  readonly shipToParty: PartyIdentification
  readonly shipmentMeasurements?: TransportShipmentMeasurements | undefined
  readonly collectFreightPickupDetails?: CollectFreightPickupDetailsInput | undefined
  readonly purchaseOrders?: ReadonlyArray<PurchaseOrdersInput> | undefined
  readonly importDetails?: ImportDetailsInput | undefined
  readonly containers?: ReadonlyArray<ContainersInput> | undefined
  readonly transportationDetails?: TransportationDetailsInput | undefined
}

const $ShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  vendorShipmentIdentifier: C.String,
  transactionType: C.String,
  buyerReferenceNumber: C.optional(C.String),
  transactionDate: C.DateTimeInput,
  currentShipmentStatus: C.optional(C.String),
  currentshipmentStatusDate: C.optional(C.DateTimeInput),
  shipmentStatusDetails: C.optional(C.Array($ShipmentStatusDetailsInput)),
  shipmentCreateDate: C.optional(C.DateTimeInput),
  shipmentConfirmDate: C.optional(C.DateTimeInput),
  packageLabelCreateDate: C.optional(C.DateTimeInput),
  shipmentFreightTerm: C.optional(C.String),
  sellingParty: $PartyIdentification,
  shipFromParty: $PartyIdentification,
  shipToParty: $PartyIdentification,
  shipmentMeasurements: C.optional($TransportShipmentMeasurements),
  collectFreightPickupDetails: C.optional($CollectFreightPickupDetailsInput),
  purchaseOrders: C.optional(C.Array($PurchaseOrdersInput)),
  importDetails: C.optional($ImportDetailsInput),
  containers: C.optional(C.Array($ContainersInput)),
  transportationDetails: C.optional($TransportationDetailsInput)
}))
export const ShipmentInput: S.Codec<ShipmentInput> = /*#__PURE__*/ S.schema($ShipmentInput)

/** `ShipmentStatusDetails` in requests. */
export interface ShipmentStatusDetailsInput {
  readonly shipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  readonly shipmentStatusDate?: DateTimeInput | undefined
}

const $ShipmentStatusDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentStatus: C.optional(C.String),
  shipmentStatusDate: C.optional(C.DateTimeInput)
}))
export const ShipmentStatusDetailsInput: S.Codec<ShipmentStatusDetailsInput> = /*#__PURE__*/ S.schema(
  $ShipmentStatusDetailsInput
)

/** `CollectFreightPickupDetails` in requests. */
export interface CollectFreightPickupDetailsInput {
  readonly requestedPickUp?: DateTimeInput | undefined
  readonly scheduledPickUp?: DateTimeInput | undefined
  readonly carrierAssignmentDate?: DateTimeInput | undefined
}

const $CollectFreightPickupDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  requestedPickUp: C.optional(C.DateTimeInput),
  scheduledPickUp: C.optional(C.DateTimeInput),
  carrierAssignmentDate: C.optional(C.DateTimeInput)
}))
export const CollectFreightPickupDetailsInput: S.Codec<CollectFreightPickupDetailsInput> = /*#__PURE__*/ S.schema(
  $CollectFreightPickupDetailsInput
)

/** `PurchaseOrders` in requests. */
export interface PurchaseOrdersInput {
  readonly purchaseOrderNumber?: string | undefined
  readonly purchaseOrderDate?: DateTimeInput | undefined
  readonly shipWindow?: string | undefined
  readonly items?: ReadonlyArray<PurchaseOrderItems> | undefined
}

const $PurchaseOrdersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.optional(C.String),
  purchaseOrderDate: C.optional(C.DateTimeInput),
  shipWindow: C.optional(C.String),
  items: C.optional(C.Array($PurchaseOrderItems))
}))
export const PurchaseOrdersInput: S.Codec<PurchaseOrdersInput> = /*#__PURE__*/ S.schema($PurchaseOrdersInput)

/** `TransportationDetails` in requests. */
export interface TransportationDetailsInput {
  readonly shipMode?: "TruckLoad" | "LessThanTruckLoad" | "SmallParcel" | (string & {}) | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  readonly shippedDate?: DateTimeInput | undefined
  readonly estimatedDeliveryDate?: DateTimeInput | undefined
  readonly shipmentDeliveryDate?: DateTimeInput | undefined
  readonly carrierDetails?: CarrierDetails | undefined
  readonly billOfLadingNumber?: string | undefined
}

const $TransportationDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipMode: C.optional(C.String),
  transportationMode: C.optional(C.String),
  shippedDate: C.optional(C.DateTimeInput),
  estimatedDeliveryDate: C.optional(C.DateTimeInput),
  shipmentDeliveryDate: C.optional(C.DateTimeInput),
  carrierDetails: C.optional($CarrierDetails),
  billOfLadingNumber: C.optional(C.String)
}))
export const TransportationDetailsInput: S.Codec<TransportationDetailsInput> = /*#__PURE__*/ S.schema(
  $TransportationDetailsInput
)

/** `ImportDetails` in requests. */
export interface ImportDetailsInput {
  readonly methodOfPayment?: "PaidByBuyer" | "CollectOnDelivery" | "DefinedByBuyerAndSeller" | "FOBPortOfCall" | "PrepaidBySeller" | "PaidBySeller" | (string & {}) | undefined
  readonly sealNumber?: string | undefined
  readonly route?: RouteInput | undefined
  readonly importContainers?: string | undefined
  readonly billableWeight?: Weight | undefined
  readonly estimatedShipByDate?: DateTimeInput | undefined
  readonly handlingInstructions?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

const $ImportDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  methodOfPayment: C.optional(C.String),
  sealNumber: C.optional(C.String),
  route: C.optional($RouteInput),
  importContainers: C.optional(C.String),
  billableWeight: C.optional($Weight),
  estimatedShipByDate: C.optional(C.DateTimeInput),
  handlingInstructions: C.optional(C.String)
}))
export const ImportDetailsInput: S.Codec<ImportDetailsInput> = /*#__PURE__*/ S.schema($ImportDetailsInput)

/** `Containers` in requests. */
export interface ContainersInput {
  readonly containerType: "carton" | "pallet" | (string & {})
  readonly containerSequenceNumber?: string | undefined
  readonly containerIdentifiers: ReadonlyArray<ContainerIdentification>
  readonly trackingNumber?: string | undefined
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly tier?: number | undefined
  readonly block?: number | undefined
  readonly innerContainersDetails?: InnerContainersDetails | undefined
  readonly packedItems?: ReadonlyArray<PackedItemsInput> | undefined
}

const $ContainersInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerType: C.String,
  containerSequenceNumber: C.optional(C.String),
  containerIdentifiers: C.Array($ContainerIdentification),
  trackingNumber: C.optional(C.String),
  dimensions: C.optional($Dimensions),
  weight: C.optional($Weight),
  tier: C.optional(C.Number),
  block: C.optional(C.Number),
  innerContainersDetails: C.optional($InnerContainersDetails),
  packedItems: C.optional(C.Array($PackedItemsInput))
}))
export const ContainersInput: S.Codec<ContainersInput> = /*#__PURE__*/ S.schema($ContainersInput)

/** `PackedItems` in requests. */
export interface PackedItemsInput {
  readonly itemSequenceNumber?: string | undefined
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity?: ItemQuantity | undefined
  readonly itemDetails?: PackageItemDetailsInput | undefined
}

const $PackedItemsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  itemSequenceNumber: C.optional(C.String),
  buyerProductIdentifier: C.optional(C.String),
  vendorProductIdentifier: C.optional(C.String),
  packedQuantity: C.optional($ItemQuantity),
  itemDetails: C.optional($PackageItemDetailsInput)
}))
export const PackedItemsInput: S.Codec<PackedItemsInput> = /*#__PURE__*/ S.schema($PackedItemsInput)

/** `PackageItemDetails` in requests. */
export interface PackageItemDetailsInput {
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly expiry?: ExpiryInput | undefined
}

const $PackageItemDetailsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  purchaseOrderNumber: C.optional(C.String),
  lotNumber: C.optional(C.String),
  expiry: C.optional($ExpiryInput)
}))
export const PackageItemDetailsInput: S.Codec<PackageItemDetailsInput> = /*#__PURE__*/ S.schema(
  $PackageItemDetailsInput
)

/** `Route` in requests. */
export interface RouteInput {
  readonly stops: ReadonlyArray<StopInput>
}

const $RouteInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ stops: C.Array($StopInput) }))
export const RouteInput: S.Codec<RouteInput> = /*#__PURE__*/ S.schema($RouteInput)

/** `Stop` in requests. */
export interface StopInput {
  readonly functionCode: "PortOfDischarge" | "FreightPayableAt" | "PortOfLoading" | (string & {})
  readonly locationIdentification?: Location | undefined
  readonly arrivalTime?: DateTimeInput | undefined
  readonly departureTime?: DateTimeInput | undefined
}

const $StopInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  functionCode: C.String,
  locationIdentification: C.optional($Location),
  arrivalTime: C.optional(C.DateTimeInput),
  departureTime: C.optional(C.DateTimeInput)
}))
export const StopInput: S.Codec<StopInput> = /*#__PURE__*/ S.schema($StopInput)

/** `Expiry` in requests. */
export interface ExpiryInput {
  readonly manufacturerDate?: DateTimeInput | undefined
  readonly expiryDate?: DateTimeInput | undefined
  readonly expiryAfterDuration?: Duration | undefined
}

const $ExpiryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  manufacturerDate: C.optional(C.DateTimeInput),
  expiryDate: C.optional(C.DateTimeInput),
  expiryAfterDuration: C.optional($Duration)
}))
export const ExpiryInput: S.Codec<ExpiryInput> = /*#__PURE__*/ S.schema($ExpiryInput)
