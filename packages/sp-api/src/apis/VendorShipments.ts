// AUTO-GENERATED from vendorShipments.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vendor Shipments v1. */
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

/** Input of `SubmitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsInput {
  readonly body: SubmitShipmentConfirmationsRequest
}

export const SubmitShipmentConfirmationsInput: S.Codec<SubmitShipmentConfirmationsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: SubmitShipmentConfirmationsRequest })
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
  body: (): S.Built => SubmitShipmentConfirmationsRequest,
  output: (): S.Built => SubmitShipmentConfirmationsResponse
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

export const GetShipmentDetailsInput: S.Codec<GetShipmentDetailsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  limit: S.optional(S.Number),
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String),
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  shipmentConfirmedBefore: S.optional(S.DateTimeInput),
  shipmentConfirmedAfter: S.optional(S.DateTimeInput),
  packageLabelCreatedBefore: S.optional(S.DateTimeInput),
  packageLabelCreatedAfter: S.optional(S.DateTimeInput),
  shippedBefore: S.optional(S.DateTimeInput),
  shippedAfter: S.optional(S.DateTimeInput),
  estimatedDeliveryBefore: S.optional(S.DateTimeInput),
  estimatedDeliveryAfter: S.optional(S.DateTimeInput),
  shipmentDeliveryBefore: S.optional(S.DateTimeInput),
  shipmentDeliveryAfter: S.optional(S.DateTimeInput),
  requestedPickUpBefore: S.optional(S.DateTimeInput),
  requestedPickUpAfter: S.optional(S.DateTimeInput),
  scheduledPickUpBefore: S.optional(S.DateTimeInput),
  scheduledPickUpAfter: S.optional(S.DateTimeInput),
  currentShipmentStatus: S.optional(S.String),
  vendorShipmentIdentifier: S.optional(S.String),
  buyerReferenceNumber: S.optional(S.String),
  buyerWarehouseCode: S.optional(S.String),
  sellerWarehouseCode: S.optional(S.String)
}))

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
}, { output: (): S.Built => GetShipmentDetailsResponse })

/** Input of `SubmitShipments`. */
export interface SubmitShipmentsInput {
  readonly body: SubmitShipments
}

export const SubmitShipmentsInput: S.Codec<SubmitShipmentsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: SubmitShipmentsSchema
}))

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
}, { body: (): S.Built => SubmitShipmentsSchema, output: (): S.Built => SubmitShipmentConfirmationsResponse })

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

export const GetShipmentLabelsInput: S.Codec<GetShipmentLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  limit: S.optional(S.Number),
  sortOrder: S.optional(S.String),
  nextToken: S.optional(S.String),
  labelCreatedAfter: S.optional(S.DateTimeInput),
  labelCreatedBefore: S.optional(S.DateTimeInput),
  buyerReferenceNumber: S.optional(S.String),
  vendorShipmentIdentifier: S.optional(S.String),
  sellerWarehouseCode: S.optional(S.String)
}))

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
}, { output: (): S.Built => GetShipmentLabelsSchema })

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

export const SubmitShipmentConfirmationsRequest: S.Codec<SubmitShipmentConfirmationsRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ shipmentConfirmations: S.optional(S.Array(ShipmentConfirmation)) })
  )

export interface SubmitShipments {
  readonly shipments?: ReadonlyArray<Shipment> | undefined
}

export const SubmitShipmentsSchema: S.Codec<SubmitShipments> = /*#__PURE__*/ S.define(() => S.Struct({
  shipments: S.optional(S.Array(Shipment))
}))

export interface GetShipmentDetailsResponse {
  readonly payload?: ShipmentDetails | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentDetailsResponse: S.Codec<GetShipmentDetailsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(ShipmentDetails),
  errors: S.optional(ErrorList)
}))

export interface GetShipmentLabels {
  readonly payload?: TransportationLabels | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentLabelsSchema: S.Codec<GetShipmentLabels> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(TransportationLabels),
  errors: S.optional(ErrorList)
}))

export interface ShipmentDetails {
  readonly pagination?: Pagination | undefined
  readonly shipments?: ReadonlyArray<Shipment> | undefined
}

export const ShipmentDetails: S.Codec<ShipmentDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  shipments: S.optional(S.Array(Shipment))
}))

export interface TransportationLabels {
  readonly pagination?: Pagination | undefined
  readonly transportLabels?: ReadonlyArray<TransportLabel> | undefined
}

export const TransportationLabels: S.Codec<TransportationLabels> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  transportLabels: S.optional(S.Array(TransportLabel))
}))

export interface Pagination {
  readonly nextToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String)
}))

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
  readonly importDetails?: ImportDetails | undefined
  readonly shippedItems: ReadonlyArray<Item>
  readonly cartons?: ReadonlyArray<Carton> | undefined
  readonly pallets?: ReadonlyArray<Pallet> | undefined
}

export const ShipmentConfirmation: S.Codec<ShipmentConfirmation> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentIdentifier: S.String,
  shipmentConfirmationType: S.String,
  shipmentType: S.optional(S.String),
  shipmentStructure: S.optional(S.String),
  transportationDetails: S.optional(TransportationDetailsForShipmentConfirmation),
  amazonReferenceNumber: S.optional(S.String),
  shipmentConfirmationDate: S.DateTimeInput,
  shippedDate: S.optional(S.DateTimeInput),
  estimatedDeliveryDate: S.optional(S.DateTimeInput),
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  shipToParty: PartyIdentification,
  shipmentMeasurements: S.optional(ShipmentMeasurements),
  importDetails: S.optional(ImportDetails),
  shippedItems: S.Array(Item),
  cartons: S.optional(S.Array(Carton)),
  pallets: S.optional(S.Array(Pallet))
}))

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

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  vendorShipmentIdentifier: S.String,
  transactionType: S.String,
  buyerReferenceNumber: S.optional(S.String),
  transactionDate: S.String,
  currentShipmentStatus: S.optional(S.String),
  currentshipmentStatusDate: S.optional(S.String),
  shipmentStatusDetails: S.optional(S.Array(ShipmentStatusDetails)),
  shipmentCreateDate: S.optional(S.String),
  shipmentConfirmDate: S.optional(S.String),
  packageLabelCreateDate: S.optional(S.String),
  shipmentFreightTerm: S.optional(S.String),
  sellingParty: PartyIdentification,
  shipFromParty: PartyIdentification,
  shipToParty: PartyIdentification,
  shipmentMeasurements: S.optional(TransportShipmentMeasurements),
  collectFreightPickupDetails: S.optional(CollectFreightPickupDetails),
  purchaseOrders: S.optional(S.Array(PurchaseOrders)),
  importDetails: S.optional(ImportDetails),
  containers: S.optional(S.Array(Containers)),
  transportationDetails: S.optional(TransportationDetails)
}))

export interface TransportLabel {
  /** ISO 8601. */
  readonly labelCreateDateTime?: string | undefined
  readonly shipmentInformation?: ShipmentInformation | undefined
  readonly labelData?: ReadonlyArray<LabelData> | undefined
}

export const TransportLabel: S.Codec<TransportLabel> = /*#__PURE__*/ S.define(() => S.Struct({
  labelCreateDateTime: S.optional(S.String),
  shipmentInformation: S.optional(ShipmentInformation),
  labelData: S.optional(S.Array(LabelData))
}))

export interface ShipmentMeasurements {
  readonly grossShipmentWeight?: Weight | undefined
  readonly shipmentVolume?: Volume | undefined
  readonly cartonCount?: number | undefined
  readonly palletCount?: number | undefined
}

export const ShipmentMeasurements: S.Codec<ShipmentMeasurements> = /*#__PURE__*/ S.define(() => S.Struct({
  grossShipmentWeight: S.optional(Weight),
  shipmentVolume: S.optional(Volume),
  cartonCount: S.optional(S.Number),
  palletCount: S.optional(S.Number)
}))

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

export const ShipmentInformation: S.Codec<ShipmentInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  vendorDetails: S.optional(VendorDetails),
  buyerReferenceNumber: S.optional(S.String),
  shipToParty: S.optional(PartyIdentification),
  shipFromParty: S.optional(PartyIdentification),
  warehouseId: S.optional(S.String),
  masterTrackingId: S.optional(S.String),
  totalLabelCount: S.optional(S.Number),
  shipMode: S.optional(S.String)
}))

export interface LabelData {
  readonly labelSequenceNumber?: number | undefined
  readonly labelFormat?: "PDF" | (string & {}) | undefined
  readonly carrierCode?: string | undefined
  readonly trackingId?: string | undefined
  readonly label?: string | undefined
}

export const LabelData: S.Codec<LabelData> = /*#__PURE__*/ S.define(() => S.Struct({
  labelSequenceNumber: S.optional(S.Number),
  labelFormat: S.optional(S.String),
  carrierCode: S.optional(S.String),
  trackingId: S.optional(S.String),
  label: S.optional(S.String)
}))

export interface VendorDetails {
  readonly sellingParty?: PartyIdentification | undefined
  readonly vendorShipmentIdentifier?: string | undefined
}

export const VendorDetails: S.Codec<VendorDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  sellingParty: S.optional(PartyIdentification),
  vendorShipmentIdentifier: S.optional(S.String)
}))

export interface ShipmentStatusDetails {
  readonly shipmentStatus?: "Created" | "TransportationRequested" | "CarrierAssigned" | "Shipped" | (string & {}) | undefined
  /** ISO 8601. */
  readonly shipmentStatusDate?: string | undefined
}

export const ShipmentStatusDetails: S.Codec<ShipmentStatusDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentStatus: S.optional(S.String),
  shipmentStatusDate: S.optional(S.String)
}))

export interface TransportShipmentMeasurements {
  readonly totalCartonCount?: number | undefined
  readonly totalPalletStackable?: number | undefined
  readonly totalPalletNonStackable?: number | undefined
  readonly shipmentWeight?: Weight | undefined
  readonly shipmentVolume?: Volume | undefined
}

export const TransportShipmentMeasurements: S.Codec<TransportShipmentMeasurements> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    totalCartonCount: S.optional(S.Number),
    totalPalletStackable: S.optional(S.Number),
    totalPalletNonStackable: S.optional(S.Number),
    shipmentWeight: S.optional(Weight),
    shipmentVolume: S.optional(Volume)
  })
)

export interface CollectFreightPickupDetails {
  /** ISO 8601. */
  readonly requestedPickUp?: string | undefined
  /** ISO 8601. */
  readonly scheduledPickUp?: string | undefined
  /** ISO 8601. */
  readonly carrierAssignmentDate?: string | undefined
}

export const CollectFreightPickupDetails: S.Codec<CollectFreightPickupDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  requestedPickUp: S.optional(S.String),
  scheduledPickUp: S.optional(S.String),
  carrierAssignmentDate: S.optional(S.String)
}))

export interface PurchaseOrders {
  readonly purchaseOrderNumber?: string | undefined
  /** ISO 8601. */
  readonly purchaseOrderDate?: string | undefined
  readonly shipWindow?: string | undefined
  readonly items?: ReadonlyArray<PurchaseOrderItems> | undefined
}

export const PurchaseOrders: S.Codec<PurchaseOrders> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.optional(S.String),
  purchaseOrderDate: S.optional(S.String),
  shipWindow: S.optional(S.String),
  items: S.optional(S.Array(PurchaseOrderItems))
}))

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

export const TransportationDetails: S.Codec<TransportationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  shipMode: S.optional(S.String),
  transportationMode: S.optional(S.String),
  shippedDate: S.optional(S.String),
  estimatedDeliveryDate: S.optional(S.String),
  shipmentDeliveryDate: S.optional(S.String),
  carrierDetails: S.optional(CarrierDetails),
  billOfLadingNumber: S.optional(S.String)
}))

export interface TransportationDetailsForShipmentConfirmation {
  readonly carrierScac?: string | undefined
  readonly carrierShipmentReferenceNumber?: string | undefined
  readonly transportationMode?: "Road" | "Air" | "Ocean" | (string & {}) | undefined
  readonly billOfLadingNumber?: string | undefined
}

export const TransportationDetailsForShipmentConfirmation: S.Codec<TransportationDetailsForShipmentConfirmation> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      carrierScac: S.optional(S.String),
      carrierShipmentReferenceNumber: S.optional(S.String),
      transportationMode: S.optional(S.String),
      billOfLadingNumber: S.optional(S.String)
    })
  )

export interface CarrierDetails {
  readonly name?: string | undefined
  readonly code?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly shipmentReferenceNumber?: string | undefined
}

export const CarrierDetails: S.Codec<CarrierDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.optional(S.String),
  code: S.optional(S.String),
  phone: S.optional(S.String),
  email: S.optional(S.String),
  shipmentReferenceNumber: S.optional(S.String)
}))

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

export const ImportDetails: S.Codec<ImportDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  methodOfPayment: S.optional(S.String),
  sealNumber: S.optional(S.String),
  route: S.optional(Route),
  importContainers: S.optional(S.String),
  billableWeight: S.optional(Weight),
  estimatedShipByDate: S.optional(S.String),
  handlingInstructions: S.optional(S.String)
}))

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

export const Containers: S.Codec<Containers> = /*#__PURE__*/ S.define(() => S.Struct({
  containerType: S.String,
  containerSequenceNumber: S.optional(S.String),
  containerIdentifiers: S.Array(ContainerIdentification),
  trackingNumber: S.optional(S.String),
  dimensions: S.optional(Dimensions),
  weight: S.optional(Weight),
  tier: S.optional(S.Number),
  block: S.optional(S.Number),
  innerContainersDetails: S.optional(InnerContainersDetails),
  packedItems: S.optional(S.Array(PackedItems))
}))

export interface PackedItems {
  readonly itemSequenceNumber?: string | undefined
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly packedQuantity?: ItemQuantity | undefined
  readonly itemDetails?: PackageItemDetails | undefined
}

export const PackedItems: S.Codec<PackedItems> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.optional(S.String),
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  packedQuantity: S.optional(ItemQuantity),
  itemDetails: S.optional(PackageItemDetails)
}))

export interface Item {
  readonly itemSequenceNumber: string
  readonly amazonProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  amazonProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  shippedQuantity: ItemQuantity,
  itemDetails: S.optional(ItemDetails)
}))

export interface PurchaseOrderItems {
  readonly itemSequenceNumber: string
  readonly buyerProductIdentifier?: string | undefined
  readonly vendorProductIdentifier?: string | undefined
  readonly shippedQuantity: ItemQuantity
  readonly maximumRetailPrice?: Money | undefined
}

export const PurchaseOrderItems: S.Codec<PurchaseOrderItems> = /*#__PURE__*/ S.define(() => S.Struct({
  itemSequenceNumber: S.String,
  buyerProductIdentifier: S.optional(S.String),
  vendorProductIdentifier: S.optional(S.String),
  shippedQuantity: ItemQuantity,
  maximumRetailPrice: S.optional(Money)
}))

export interface Carton {
  readonly cartonIdentifiers?: ReadonlyArray<ContainerIdentification> | undefined
  readonly cartonSequenceNumber: string
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly trackingNumber?: string | undefined
  readonly items: ReadonlyArray<ContainerItem>
}

export const Carton: S.Codec<Carton> = /*#__PURE__*/ S.define(() => S.Struct({
  cartonIdentifiers: S.optional(S.Array(ContainerIdentification)),
  cartonSequenceNumber: S.String,
  dimensions: S.optional(Dimensions),
  weight: S.optional(Weight),
  trackingNumber: S.optional(S.String),
  items: S.Array(ContainerItem)
}))

export interface InnerContainersDetails {
  readonly containerCount?: number | undefined
  readonly containerSequenceNumbers?: ReadonlyArray<ContainerSequenceNumbers> | undefined
}

export const InnerContainersDetails: S.Codec<InnerContainersDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  containerCount: S.optional(S.Number),
  containerSequenceNumbers: S.optional(S.Array(ContainerSequenceNumbers))
}))

export interface ContainerSequenceNumbers {
  readonly containerSequenceNumber?: string | undefined
}

export const ContainerSequenceNumbers: S.Codec<ContainerSequenceNumbers> = /*#__PURE__*/ S.define(() => S.Struct({
  containerSequenceNumber: S.optional(S.String)
}))

export interface Pallet {
  readonly palletIdentifiers: ReadonlyArray<ContainerIdentification>
  readonly tier?: number | undefined
  readonly block?: number | undefined
  readonly dimensions?: Dimensions | undefined
  readonly weight?: Weight | undefined
  readonly cartonReferenceDetails?: CartonReferenceDetails | undefined
  readonly items?: ReadonlyArray<ContainerItem> | undefined
}

export const Pallet: S.Codec<Pallet> = /*#__PURE__*/ S.define(() => S.Struct({
  palletIdentifiers: S.Array(ContainerIdentification),
  tier: S.optional(S.Number),
  block: S.optional(S.Number),
  dimensions: S.optional(Dimensions),
  weight: S.optional(Weight),
  cartonReferenceDetails: S.optional(CartonReferenceDetails),
  items: S.optional(S.Array(ContainerItem))
}))

export interface ItemDetails {
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly lotNumberSourceReference?: string | undefined
  readonly lotNumberSourceType?: "GLN" | "FFRN" | "USDA_E" | "URL" | (string & {}) | undefined
  readonly countryOfOrigin?: string | undefined
  readonly regulationReferences?: RegulationReferences | undefined
  readonly expiry?: Expiry | undefined
  readonly maximumRetailPrice?: Money | undefined
  readonly handlingCode?: "Oversized" | "Fragile" | "Food" | "HandleWithCare" | (string & {}) | undefined
}

export const ItemDetails: S.Codec<ItemDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.optional(S.String),
  lotNumber: S.optional(S.String),
  lotNumberSourceReference: S.optional(S.String),
  lotNumberSourceType: S.optional(S.String),
  countryOfOrigin: S.optional(S.String),
  regulationReferences: S.optional(RegulationReferences),
  expiry: S.optional(Expiry),
  maximumRetailPrice: S.optional(Money),
  handlingCode: S.optional(S.String)
}))

export interface PackageItemDetails {
  readonly purchaseOrderNumber?: string | undefined
  readonly lotNumber?: string | undefined
  readonly expiry?: Expiry | undefined
}

export const PackageItemDetails: S.Codec<PackageItemDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  purchaseOrderNumber: S.optional(S.String),
  lotNumber: S.optional(S.String),
  expiry: S.optional(Expiry)
}))

export interface ContainerIdentification {
  readonly containerIdentificationType: "SSCC" | "AMZNCC" | "GTIN" | "BPS" | "CID" | (string & {})
  readonly containerIdentificationNumber: string
}

export const ContainerIdentification: S.Codec<ContainerIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  containerIdentificationType: S.String,
  containerIdentificationNumber: S.String
}))

export interface ContainerItem {
  readonly itemReference: string
  readonly shippedQuantity: ItemQuantity
  readonly itemDetails?: ItemDetails | undefined
}

export const ContainerItem: S.Codec<ContainerItem> = /*#__PURE__*/ S.define(() => S.Struct({
  itemReference: S.String,
  shippedQuantity: ItemQuantity,
  itemDetails: S.optional(ItemDetails)
}))

export interface CartonReferenceDetails {
  readonly cartonCount?: number | undefined
  readonly cartonReferenceNumbers: ReadonlyArray<string>
}

export const CartonReferenceDetails: S.Codec<CartonReferenceDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  cartonCount: S.optional(S.Number),
  cartonReferenceNumbers: S.Array(S.String)
}))

export interface PartyIdentification {
  readonly address?: Address | undefined
  readonly partyId: string
  readonly taxRegistrationDetails?: ReadonlyArray<TaxRegistrationDetails> | undefined
}

export const PartyIdentification: S.Codec<PartyIdentification> = /*#__PURE__*/ S.define(() => S.Struct({
  address: S.optional(Address),
  partyId: S.String,
  taxRegistrationDetails: S.optional(S.Array(TaxRegistrationDetails))
}))

export interface TaxRegistrationDetails {
  readonly taxRegistrationType: "VAT" | "GST" | (string & {})
  readonly taxRegistrationNumber: string
}

export const TaxRegistrationDetails: S.Codec<TaxRegistrationDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  taxRegistrationType: S.String,
  taxRegistrationNumber: S.String
}))

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.optional(S.String),
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export interface Route {
  readonly stops: ReadonlyArray<Stop>
}

export const Route: S.Codec<Route> = /*#__PURE__*/ S.define(() => S.Struct({ stops: S.Array(Stop) }))

export interface Stop {
  readonly functionCode: "PortOfDischarge" | "FreightPayableAt" | "PortOfLoading" | (string & {})
  readonly locationIdentification?: Location | undefined
  /** ISO 8601. */
  readonly arrivalTime?: string | undefined
  /** ISO 8601. */
  readonly departureTime?: string | undefined
}

export const Stop: S.Codec<Stop> = /*#__PURE__*/ S.define(() => S.Struct({
  functionCode: S.String,
  locationIdentification: S.optional(Location),
  arrivalTime: S.optional(S.String),
  departureTime: S.optional(S.String)
}))

export interface Location {
  readonly type?: string | undefined
  readonly locationCode?: string | undefined
  readonly countryCode?: string | undefined
}

export const Location: S.Codec<Location> = /*#__PURE__*/ S.define(() => S.Struct({
  type: S.optional(S.String),
  locationCode: S.optional(S.String),
  countryCode: S.optional(S.String)
}))

export interface Dimensions {
  readonly length: Decimal
  readonly width: Decimal
  readonly height: Decimal
  readonly unitOfMeasure: "In" | "Ft" | "Meter" | "Yard" | (string & {})
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: Decimal,
  width: Decimal,
  height: Decimal,
  unitOfMeasure: S.String
}))

export interface Volume {
  readonly unitOfMeasure: "CuFt" | "CuIn" | "CuM" | "CuY" | (string & {})
  readonly value: Decimal
}

export const Volume: S.Codec<Volume> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  value: Decimal
}))

export interface Weight {
  readonly unitOfMeasure: "G" | "Kg" | "Oz" | "Lb" | (string & {})
  readonly value: Decimal
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  value: Decimal
}))

export interface Money {
  readonly currencyCode: string
  readonly amount: Decimal
}

export const Money: S.Codec<Money> = /*#__PURE__*/ S.define(() => S.Struct({ currencyCode: S.String, amount: Decimal }))

export type Decimal = string

export const Decimal: S.Codec<Decimal> = /*#__PURE__*/ S.define(() => S.String)

export interface ItemQuantity {
  readonly amount: number
  readonly unitOfMeasure: "Cases" | "Eaches" | (string & {})
  readonly unitSize?: number | undefined
  readonly totalWeight?: TotalWeight | undefined
}

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.Number,
  unitOfMeasure: S.String,
  unitSize: S.optional(S.Number),
  totalWeight: S.optional(TotalWeight)
}))

export interface TotalWeight {
  readonly unitOfMeasure: "POUNDS" | "OUNCES" | "GRAMS" | "KILOGRAMS" | (string & {})
  readonly amount: Decimal
}

export const TotalWeight: S.Codec<TotalWeight> = /*#__PURE__*/ S.define(() => S.Struct({
  unitOfMeasure: S.String,
  amount: Decimal
}))

export interface RegulationReferences {
  readonly dueDiligenceReference?: string | undefined
  readonly dueDiligenceVerification?: string | undefined
  readonly dueDiligenceInformation?: string | undefined
  readonly dueDiligenceExemptionCode?: string | undefined
}

export const RegulationReferences: S.Codec<RegulationReferences> = /*#__PURE__*/ S.define(() => S.Struct({
  dueDiligenceReference: S.optional(S.String),
  dueDiligenceVerification: S.optional(S.String),
  dueDiligenceInformation: S.optional(S.String),
  dueDiligenceExemptionCode: S.optional(S.String)
}))

export interface Expiry {
  /** ISO 8601. */
  readonly manufacturerDate?: string | undefined
  /** ISO 8601. */
  readonly expiryDate?: string | undefined
  readonly expiryAfterDuration?: Duration | undefined
}

export const Expiry: S.Codec<Expiry> = /*#__PURE__*/ S.define(() => S.Struct({
  manufacturerDate: S.optional(S.String),
  expiryDate: S.optional(S.String),
  expiryAfterDuration: S.optional(Duration)
}))

export interface Duration {
  readonly durationUnit: "Days" | "Months" | (string & {})
  readonly durationValue: number
}

export const Duration: S.Codec<Duration> = /*#__PURE__*/ S.define(() => S.Struct({
  durationUnit: S.String,
  durationValue: S.Number
}))

export interface SubmitShipmentConfirmationsResponse {
  readonly payload?: TransactionReference | undefined
  readonly errors?: ErrorList | undefined
}

export const SubmitShipmentConfirmationsResponse: S.Codec<SubmitShipmentConfirmationsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(TransactionReference), errors: S.optional(ErrorList) })
  )

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
