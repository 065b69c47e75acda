// AUTO-GENERATED from tracking_2026-01-30.json by packages/codegen. Do not edit.
/** Tracking 2026-01-30. */
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

/** Input of `getShipmentTracking`. */
export interface GetShipmentTrackingInput {
  readonly id?: string | undefined
  readonly acsin?: string | undefined
  /** Matches `^AFTN\d+$`. */
  readonly aftn?: string | undefined
  readonly containerNumber?: string | undefined
  readonly houseBillOfLadingNumber?: string | undefined
  readonly "carrierTracking.trackingNumber"?: string | undefined
  readonly "carrierTracking.carrierCode"?: string | undefined
  readonly "Accept-Language"?: "en-US" | (string & {}) | undefined
}

const $GetShipmentTrackingInput: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.optional(Shape.String),
  acsin: Shape.optional(Shape.String),
  aftn: Shape.optional(Shape.String),
  containerNumber: Shape.optional(Shape.String),
  houseBillOfLadingNumber: Shape.optional(Shape.String),
  "carrierTracking.trackingNumber": Shape.optional(Shape.String),
  "carrierTracking.carrierCode": Shape.optional(Shape.String),
  "Accept-Language": Shape.optional(Shape.String)
}))
export const GetShipmentTrackingInput: Schemas.Codec<GetShipmentTrackingInput> = Schemas.make($GetShipmentTrackingInput)

/**
 * `GET /tracking/2026-01-30/shipments/track`
 *
 * - Rate: 2 requests per second, burst 30 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getshipmenttracking
 */
export const getShipmentTracking: Op.Operation<void | GetShipmentTrackingInput, GetShipmentTrackingResponse> = Op.make({
  section: "Tracking_2026_01_30",
  id: "getShipmentTracking",
  name: "tracking_2026-01-30.getShipmentTracking",
  method: "GET",
  path: "/tracking/2026-01-30/shipments/track",
  parameters: {
    id: { in: "query", type: "string" },
    acsin: { in: "query", type: "string" },
    aftn: { in: "query", type: "string" },
    containerNumber: { in: "query", type: "string" },
    houseBillOfLadingNumber: { in: "query", type: "string" },
    "carrierTracking.trackingNumber": { in: "query", type: "string" },
    "carrierTracking.carrierCode": { in: "query", type: "string" },
    "Accept-Language": { in: "header", type: "string" }
  },
  rate: 2,
  burst: 30,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $GetShipmentTrackingResponse })

/** The operations of Tracking as one service. */
export class Service extends Context.Service<Service, {
  readonly getShipmentTracking: (
    input: void | GetShipmentTrackingInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentTrackingResponse, SpApiError>
}>()("effect-sp-api/apis/Tracking_2026_01_30") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getShipmentTracking
}))

export interface GetShipmentTrackingResponse {
  readonly trackingDetail: TrackingDetail
}

const $GetShipmentTrackingResponse: Shape.Shape = Shape.define(() => Shape.Struct({ trackingDetail: $TrackingDetail }))
export const GetShipmentTrackingResponse: Schemas.Codec<GetShipmentTrackingResponse> = Schemas.make(
  $GetShipmentTrackingResponse
)

export interface TrackingDetail {
  readonly identifier: TrackingIdentifier
  /** Matches `^https?://.+`. */
  readonly trackingUrl?: string | undefined
  readonly trackingEstimates?: ReadonlyArray<TrackingEstimate> | undefined
  readonly latestMilestone?: TrackingMilestone | undefined
  readonly milestoneHistory: ReadonlyArray<TrackingMilestone>
}

const $TrackingDetail: Shape.Shape = Shape.define(() => Shape.Struct({
  identifier: $TrackingIdentifier,
  trackingUrl: Shape.optional(Shape.String),
  trackingEstimates: Shape.optional(Shape.Array($TrackingEstimate)),
  latestMilestone: Shape.optional($TrackingMilestone),
  milestoneHistory: Shape.Array($TrackingMilestone)
}))
export const TrackingDetail: Schemas.Codec<TrackingDetail> = Schemas.make($TrackingDetail)

export interface TrackingIdentifier {
  readonly id?: string | undefined
  readonly carrierTracking?: CarrierTracking | undefined
  readonly acsin?: string | undefined
  readonly aftn?: string | undefined
  readonly containerNumber?: string | undefined
  readonly houseBillOfLadingNumber?: string | undefined
}

const $TrackingIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.optional(Shape.String),
  carrierTracking: Shape.optional($CarrierTracking),
  acsin: Shape.optional(Shape.String),
  aftn: Shape.optional(Shape.String),
  containerNumber: Shape.optional(Shape.String),
  houseBillOfLadingNumber: Shape.optional(Shape.String)
}))
export const TrackingIdentifier: Schemas.Codec<TrackingIdentifier> = Schemas.make($TrackingIdentifier)

export interface CarrierTracking {
  /** The carrier's number of the package. */
  readonly trackingNumber: string
  readonly carrierCode?: string | undefined
}

const $CarrierTracking: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingNumber: Shape.String,
  carrierCode: Shape.optional(Shape.String)
}))
export const CarrierTracking: Schemas.Codec<CarrierTracking> = Schemas.make($CarrierTracking)

export interface TrackingEstimate {
  readonly type: "ESTIMATED_DELIVERY_DATE" | "ESTIMATED_TIME_OF_DEPARTURE" | (string & {})
  readonly estimatedInterval: BoundedInterval
  /** Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  readonly lastUpdatedTime: Instant
}

const $TrackingEstimate: Shape.Shape = Shape.define(() => Shape.Struct({
  type: Shape.String,
  estimatedInterval: $BoundedInterval,
  lastUpdatedTime: $Instant
}))
export const TrackingEstimate: Schemas.Codec<TrackingEstimate> = Schemas.make($TrackingEstimate)

export interface BoundedInterval {
  /** Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  readonly startTime: Instant
  /** Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  readonly endTime: Instant
}

const $BoundedInterval: Shape.Shape = Shape.define(() => Shape.Struct({ startTime: $Instant, endTime: $Instant }))
export const BoundedInterval: Schemas.Codec<BoundedInterval> = Schemas.make($BoundedInterval)

/** Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
export type Instant = string

const $Instant: Shape.Shape = Shape.define(() => Shape.String)
export const Instant: Schemas.Codec<Instant> = Schemas.make($Instant)

export interface TrackingMilestone {
  readonly status: TrackingMilestoneStatus
  readonly location?: TrackingMilestoneLocation | undefined
  /** Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$`. */
  readonly occurredAt: Instant
}

const $TrackingMilestone: Shape.Shape = Shape.define(() => Shape.Struct({
  status: $TrackingMilestoneStatus,
  location: Shape.optional($TrackingMilestoneLocation),
  occurredAt: $Instant
}))
export const TrackingMilestone: Schemas.Codec<TrackingMilestone> = Schemas.make($TrackingMilestone)

export interface TrackingMilestoneStatus {
  readonly code: "BOOKING_RECEIVED" | "BOOKING_ACCEPTED" | "ARRIVED_IN_DESTINATION_COUNTRY" | "CARRIER_RECEIVED_SHIPMENT" | "CARRIER_HOLD" | "CUSTOMER_CONTACTED" | "CUSTOMER_MOVED" | "RECIPIENT_REFUSED_DELIVERY" | "ORDER_PREPARING" | "CARRIER_ASSIGNED" | "CUSTOMS_DELAY" | "CONTAINERIZED" | "DAMAGED" | "DELAYED" | "DELIVERY_APPOINTMENT_CONFIRMED" | "DELIVERY_ATTEMPTED" | "INCORRECT_ADDRESS" | "IN_TRANSIT_TO_PICKUP" | "LOST" | "MANIFESTED_NOT_RECEIVED" | "MISSING_MANIFEST" | "MISSORTED" | "OUT_FOR_DELIVERY" | "RECEIVED_FROM_CARRIER" | "RETURNED" | "SHIPPED" | "UNDELIVERABLE" | "UNDELIVERABLE_DESTROY_IN_FIELD" | "BOOKING_CONFIRMED" | "BOOKING_CANCELLED" | "PICKED_UP" | "ARRIVED" | "DOCUMENTS_RECEIVED_EMBARK_PORT" | "DRAY_STOP_OFF" | "ARRIVED_AT_TERMINAL" | "CUSTOMS_IMPORT_SECURITY_FILED" | "CUSTOMS_IMPORT_SECURITY_FILING_ACCEPTED" | "CUSTOMS_DECLARATION_EMBARK_PORT" | "CUSTOMS_PROCESSING" | "CUSTOMS_HOLD" | "CUSTOMS_CLEARED" | "LOADED" | "DEPARTED" | "RECEIVED_AT_ORIGIN" | "UNLOADED" | "DOCUMENTS_RECEIVED_DISCHARGE_PORT" | "CUSTOMS_DECLARATION_DISCHARGE_PORT" | "CUSTOMS_HOLD_DISCHARGE_PORT" | "CUSTOMS_PAYMENT_REQUIRED" | "READY_FOR_CUSTOMER_PICKUP" | "DEPARTED_TERMINAL" | "LOADED_TRAIN" | "UNLOADED_TRAIN" | "ARRIVED_AT_DESTINATION_YARD" | "TRAILER_UNLOADING" | "DELIVERED" | "EMPTY_RETURN" | "ORDER_CANCELLED" | "ARRIVED_AT_RAIL_TERMINAL" | "CARRIER_TRANSFER" | "CUSTOMER_PICKUP_COMPLETED" | "CUSTOMS_EXCEPTION" | "DELIVERY_ADDRESS_UPDATED" | "DELIVERY_CHANGE_REQUESTED" | "DELIVERY_ESTIMATE_UPDATED" | "DEPARTED_RAIL_TERMINAL" | "PICKUP_FAILED" | "READY_FOR_DELIVERY" | "RETURN_DROPPED_OFF" | "RETURN_IN_TRANSIT" | "RETURN_PICKED_UP" | "RETURN_RECEIVED" | "SORTED" | "TRAILER_UNLOADED" | (string & {})
  readonly subCode?: "ACCIDENT" | "ADDRESS_CHANGE" | "ADDRESS_ISSUE" | "ADDRESS_NON_SERVICED" | "ADULT_SIGNATURE_REQUIRED" | "AIRPLANE_LATE" | "AIR_HUB" | "ANIMAL_HAZARD" | "APARTMENT" | "APPOINTMENT" | "APPOINTMENT_REQUIRED" | "ARMED_FORCES_POST_OFFICE" | "BAG" | "BAG_ID_MISMATCH" | "BATCH" | "BEHIND_WHEELIE_BIN" | "BUILDING_LOCKER" | "BUSINESS_CLOSED" | "BUSINESS_CLOSED_HOLIDAY" | "BUYBACK" | "CARRIER_HUB" | "CARRIER_HUB_DELAY" | "CARRIER_NO_ACCESS" | "CARRIER_NO_CAPACITY" | "CARRIER_REFUSAL" | "CITY_TOWN_STATE" | "CN_BUYER_PAYER_RECIPIENT_MISMATCH" | "CN_CUSTOMS_ALIPAY_WECHAT_NAME_FAILED" | "CN_CUSTOMS_CAN_GATEWAY_ID_VERIFICATION" | "CN_CUSTOMS_CLEARANCE_DATA_ISSUE" | "CN_CUSTOMS_CONVERT_TO_PERSONAL_REVIEW" | "CN_CUSTOMS_DATA_TRANSMISSION_DELAY" | "CN_CUSTOMS_PACKAGE_INFO_MISMATCH" | "CN_CUSTOMS_PERSONAL_REVIEW_DELAY" | "CN_CUSTOMS_PERSONAL_REVIEW_QUOTA_EXCEEDED" | "CN_CUSTOMS_PROHIBITED_WORDING" | "CN_CUSTOMS_SYSTEM_UPGRADE" | "CONSERVATORY" | "CONTAINER_FREIGHT_STATION" | "CONTENT_SPILL_OUT" | "COUNTER" | "COVERAGE_AREA_ISSUE" | "CUSTOMER" | "CUSTOMER_CANCELLED" | "CUSTOMER_MOVED" | "CUSTOMER_PICK_UP_FAILURE" | "CUSTOMER_REFUSAL" | "CUSTOMER_REQUEST" | "CUSTOMS" | "CUSTOMS_FEES" | "CUSTOMS_HUB" | "CUSTOMS_ISSUE" | "DAMAGE" | "DATE_CHANGE" | "DELAY" | "DELIVERY_AGENT_ASSIGNED" | "DELIVERY_ATTEMPTED" | "DELIVERY_DATE_MISMATCH" | "DELIVERY_DEPOT" | "DELIVERY_DEPOT_DELAY" | "DELIVERY_NOT_ATTEMPTED" | "DESTINATION" | "DIRECTIONS_REQUIRED" | "DRIVER_EMERGENCY" | "DRIVER_HELD" | "DRIVER_LATE" | "DRONE" | "DRONE_REPLAN" | "DUPLICATE" | "DUTIES_TAX_PENDING" | "EMERGENCY" | "EXCEEDS_20000_RMB_CLEARANCE_QUOTA" | "EXCEEDS_PERSONAL_QUANTITIES_QUOTA" | "EXPORT_CARRIER" | "FACILITY_BREAKDOWN" | "FACILITY_CLOSURE" | "FAILED_ADULT_VERIFICATION" | "FAILED_MAX_ATTEMPTS" | "FINAL_ATTEMPT_FAILED" | "FORCE_MAJEURE" | "FRAUDULENT_ACTIVITY" | "FREIGHT_FORWARDER" | "FRONT_PORCH" | "FRONT_PORCH_OR_FRONT_DOOR" | "FULFILLMENT_FACILITY" | "FULFILLMENT_ISSUE" | "FULFILLMENT_PROVIDER_MISSORT" | "FULFILLMENT_PROVIDER_RETURN_REQUEST" | "GARAGE" | "GARDEN" | "GOVERNMENT_AGENCY_INSPECTION_REQUIRED" | "GREENHOUSE" | "HANDED_OVER_FOR_FINAL_DELIVERY" | "HAZMAT" | "HEAVY_BULKY_CARRIER" | "HELD_FOR_PAYMENT" | "HELD_IN_TRAILER" | "HOLD_FOR_PICK_UP" | "HS_CODE_ISSUES" | "IMPORT_BLOCKED" | "IMPORT_DOCUMENTATION_REQUIRED" | "IMPORT_ELIGIBILITY_ISSUE" | "INCORRECT_ITEM" | "INCOTERMS_ISSUE" | "INSIDE_BOX" | "INSIDE_HOME" | "INSIDE_VEHICLE" | "INSUFFICIENT_PAPERWORK" | "INTERNATIONAL_TRANSIT_DELAY" | "INVALID_ADDRESS" | "INVALID_CITY_TOWN_STATE_ADDRESS" | "INVALID_POSTAL_CODE" | "INVALID_RECIPIENT_NAME" | "INVALID_STREET_ADDRESS" | "LABEL_ISSUE" | "LARGE_ITEM" | "LATE_DELIVERY" | "LEAVE_TO_NEIGHBOR" | "LETTERBOX" | "LOCKER" | "LOOSE" | "MAIL_BOX_FULL" | "MAIL_ROOM" | "MANUAL_CLEARANCE" | "MANUAL_SCAN_UPLOAD" | "MISSING_APARTMENT_ADDRESS" | "MISSING_COMMERCIAL_DOCS" | "MISSING_OR_INCOMPLETE_NAME" | "MISSING_RECIPIENT_PERSONAL_DATA" | "MISSORT" | "NAME_AUTHENTICATION_FAILED" | "NEARBY_STORE" | "NEIGHBOR" | "NEIGHBOR_SIGNED" | "NON_PERSONAL_BELONGINGS" | "NON_POSTAL_CARRIER" | "NOT_ORDERED" | "NOT_WANTED" | "NO_ACCESS" | "NO_CONTACT_INFORMATION" | "NO_RESPONSE" | "NO_SECURITY_ACCESS" | "OFF_AMAZON_CUSTOMER" | "ON_HOLD" | "ORIGIN" | "OUTBUILDING" | "OVER_FORECAST" | "PACKAGE_OPEN" | "PACKAGE_OVERSIZED" | "PARCEL_HUB" | "PARTIAL" | "PAYMENT_REFUSED" | "PENDING_INSPECTION" | "PGA_HOLD" | "PICKUP_FAILURE" | "PICKUP_POINT" | "PICKUP_POINT_CLOSED" | "PKG_DIMENSION_EXCEEDS" | "POI_DELIVERY_ADDRESS_MISMATCH" | "POI_INVALID" | "POI_RECIPIENT_NAME_MISMATCH" | "PORCH" | "POSTAL_CARRIER" | "POST_OFFICE" | "POWER_OF_ATTORNEY_REQUIRED" | "PO_BOX" | "PO_BOX_QUERY" | "PREDICTED" | "PROCESSING_DELAY" | "PROCESSING_HUB" | "PRODUCT_DAMAGED" | "PRODUCT_DEFECTIVE" | "PRODUCT_MISSING" | "PRODUCT_NOT_FUNCTIONAL" | "PRODUCT_PRICE_EXCEEDS_2000_RMB" | "PROHIBITED_ITEM" | "READY_FOR_PICKUP" | "REAR_PORCH" | "REAR_PORCH_OR_REAR_DOOR" | "RECEPTION" | "RECIPIENT_CANCELLED" | "RECIPIENT_HOLIDAY" | "RECIPIENT_ID_IMAGE_QUALITY" | "RECIPIENT_ID_INVALID" | "RECIPIENT_ID_MISSING" | "RECIPIENT_ID_NOT_RECEIVED" | "RECIPIENT_ID_RECEIVED" | "RECIPIENT_PIN_NOT_AVAILABLE" | "RECIPIENT_UNIQUE_CODE_MISSING" | "RECIPIENT_UNKNOWN_ENTITY" | "REDIRECTED_SHIPMENT" | "REDIRECT_FAILED" | "REMOTE_AREA" | "REROUTED_TO_LOCKER" | "REROUTED_TO_STORE" | "RETURN_TO_SELLER" | "REVERTED" | "ROAD_ISSUE" | "SAFE_PLACE" | "SCHEDULE_ADJUSTMENT" | "SECURITY_ACCESS" | "SECURITY_CHECKS_REQUIRED" | "SECURITY_DESK" | "SELLER_ISSUE" | "SELLER_MOVED" | "SELLER_REJECTION" | "SELLER_REQUEST" | "SHED" | "SHIPMENT_DAMAGED" | "SHIPMENT_FEES" | "SHIPMENT_HIJACKED" | "SHIPMENT_MISSING" | "SHIPMENT_NOT_RECEIVED" | "SHIPMENT_OVERDUE_14_DAYS" | "SHIPPER_RELATED" | "SHIPPER_REQUEST" | "SIDE_PORCH" | "SIGNATURE_REQUIRED" | "SIGNATURE_WAIVED" | "SIGNED" | "STORE" | "STREET" | "TERRACE" | "THEFT" | "THIRD_PARTY_CARRIER_DELAY" | "TRAILER_LATE" | "TRAIN_LATE" | "TRANSPORTATION_CAPACITY_SHORTAGE" | "TRUCK" | "UNIT_LOAD_DEVICE" | "UNKNOWN_ENTITY" | "UNREADABLE_BARCODE" | "UNSUCCESSFUL_CUSTOMER_CONTACT" | "UNVERIFIED_ADDRESS" | "VAN" | "VAN_REPLAN" | "VEHICLE_BREAKDOWN" | "WEATHER" | "WRONG_DELIVERY_ROUTE" | "WRONG_PHONE_NUMBER" | "POSTAL_CODE" | (string & {}) | undefined
  readonly description: string
}

const $TrackingMilestoneStatus: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  subCode: Shape.optional(Shape.String),
  description: Shape.String
}))
export const TrackingMilestoneStatus: Schemas.Codec<TrackingMilestoneStatus> = Schemas.make($TrackingMilestoneStatus)

export interface TrackingMilestoneLocation {
  readonly address?: TrackingMilestoneAddress | undefined
}

const $TrackingMilestoneLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  address: Shape.optional($TrackingMilestoneAddress)
}))
export const TrackingMilestoneLocation: Schemas.Codec<TrackingMilestoneLocation> = Schemas.make(
  $TrackingMilestoneLocation
)

export interface TrackingMilestoneAddress {
  readonly city?: string | undefined
  readonly region?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
}

const $TrackingMilestoneAddress: Shape.Shape = Shape.define(() => Shape.Struct({
  city: Shape.optional(Shape.String),
  region: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String)
}))
export const TrackingMilestoneAddress: Schemas.Codec<TrackingMilestoneAddress> = Schemas.make($TrackingMilestoneAddress)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
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
