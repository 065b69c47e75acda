// AUTO-GENERATED from easyShip_2022-03-23.json by packages/codegen. Do not edit.
/** Easy Ship 2022-03-23. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listHandoverSlots`. */
export interface ListHandoverSlotsInput {
  readonly body?: ListHandoverSlotsRequest | undefined
}

const $ListHandoverSlotsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: Shape.optional($ListHandoverSlotsRequest)
}))
export const ListHandoverSlotsInput: Schemas.Codec<ListHandoverSlotsInput> = Schemas.make($ListHandoverSlotsInput)

/**
 * `POST /easyShip/2022-03-23/timeSlot`
 *
 * - Rate: 1 request per second, burst 5
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/listhandoverslots
 */
export const listHandoverSlots: Op.Operation<void | ListHandoverSlotsInput, ListHandoverSlotsResponse> = Op.make({
  section: "EasyShip_2022_03_23",
  id: "listHandoverSlots",
  name: "easyShip_2022-03-23.listHandoverSlots",
  method: "POST",
  path: "/easyShip/2022-03-23/timeSlot",
  body: "optional",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $ListHandoverSlotsRequest, output: (): Shape.Shape => $ListHandoverSlotsResponse })

/** Input of `getScheduledPackage`. */
export interface GetScheduledPackageInput {
  /** An Amazon order id: `123-1234567-1234567`. 1 to 255 characters. */
  readonly amazonOrderId: string
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 255 characters. */
  readonly marketplaceId: string
}

const $GetScheduledPackageInput: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: Shape.String,
  marketplaceId: Shape.String
}))
export const GetScheduledPackageInput: Schemas.Codec<GetScheduledPackageInput> = Schemas.make($GetScheduledPackageInput)

/**
 * `GET /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getscheduledpackage
 */
export const getScheduledPackage: Op.Operation<GetScheduledPackageInput, Package> = Op.make({
  section: "EasyShip_2022_03_23",
  id: "getScheduledPackage",
  name: "easyShip_2022-03-23.getScheduledPackage",
  method: "GET",
  path: "/easyShip/2022-03-23/package",
  parameters: {
    amazonOrderId: { in: "query", type: "string", required: true },
    marketplaceId: { in: "query", type: "string", required: true }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $Package })

/** Input of `createScheduledPackage`. */
export interface CreateScheduledPackageInput {
  readonly body: CreateScheduledPackageRequest
}

const $CreateScheduledPackageInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateScheduledPackageRequest
}))
export const CreateScheduledPackageInput: Schemas.Codec<CreateScheduledPackageInput> = Schemas.make(
  $CreateScheduledPackageInput
)

/**
 * `POST /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createscheduledpackage
 */
export const createScheduledPackage: Op.Operation<CreateScheduledPackageInput, Package> = Op.make({
  section: "EasyShip_2022_03_23",
  id: "createScheduledPackage",
  name: "easyShip_2022-03-23.createScheduledPackage",
  method: "POST",
  path: "/easyShip/2022-03-23/package",
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $CreateScheduledPackageRequest, output: (): Shape.Shape => $Package })

/** Input of `updateScheduledPackages`. */
export interface UpdateScheduledPackagesInput {
  readonly body?: UpdateScheduledPackagesRequest | undefined
}

const $UpdateScheduledPackagesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: Shape.optional($UpdateScheduledPackagesRequest)
}))
export const UpdateScheduledPackagesInput: Schemas.Codec<UpdateScheduledPackagesInput> = Schemas.make(
  $UpdateScheduledPackagesInput
)

/**
 * `PATCH /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatescheduledpackages
 */
export const updateScheduledPackages: Op.Operation<void | UpdateScheduledPackagesInput, Packages> = Op.make({
  section: "EasyShip_2022_03_23",
  id: "updateScheduledPackages",
  name: "easyShip_2022-03-23.updateScheduledPackages",
  method: "PATCH",
  path: "/easyShip/2022-03-23/package",
  body: "optional",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $UpdateScheduledPackagesRequest, output: (): Shape.Shape => $Packages })

/** Input of `createScheduledPackageBulk`. */
export interface CreateScheduledPackageBulkInput {
  readonly body: CreateScheduledPackagesRequest
}

const $CreateScheduledPackageBulkInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateScheduledPackagesRequest
}))
export const CreateScheduledPackageBulkInput: Schemas.Codec<CreateScheduledPackageBulkInput> = Schemas.make(
  $CreateScheduledPackageBulkInput
)

/**
 * `POST /easyShip/2022-03-23/packages/bulk`
 *
 * - Rate: 1 request per second, burst 5
 * - Restricted: a restricted data token is fetched for every call
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createscheduledpackagebulk
 */
export const createScheduledPackageBulk: Op.Operation<
  CreateScheduledPackageBulkInput,
  CreateScheduledPackagesResponse
> = Op.make({
  section: "EasyShip_2022_03_23",
  id: "createScheduledPackageBulk",
  name: "easyShip_2022-03-23.createScheduledPackageBulk",
  method: "POST",
  path: "/easyShip/2022-03-23/packages/bulk",
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: false
}, {
  body: (): Shape.Shape => $CreateScheduledPackagesRequest,
  output: (): Shape.Shape => $CreateScheduledPackagesResponse
})

/** The operations of Easy Ship as one service. */
export class Service extends Context.Service<Service, {
  readonly listHandoverSlots: (
    input: void | ListHandoverSlotsInput,
    options?: CallOptions
  ) => Effect.Effect<ListHandoverSlotsResponse, SpApiError>
  readonly getScheduledPackage: (
    input: GetScheduledPackageInput,
    options?: CallOptions
  ) => Effect.Effect<Package, SpApiError>
  readonly createScheduledPackage: (
    input: CreateScheduledPackageInput,
    options?: CallOptions
  ) => Effect.Effect<Package, SpApiError>
  readonly updateScheduledPackages: (
    input: void | UpdateScheduledPackagesInput,
    options?: CallOptions
  ) => Effect.Effect<Packages, SpApiError>
  readonly createScheduledPackageBulk: (
    input: CreateScheduledPackageBulkInput,
    options?: CallOptions
  ) => Effect.Effect<CreateScheduledPackagesResponse, SpApiError>
}>()("effect-sp-api/apis/EasyShip_2022_03_23") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  listHandoverSlots,
  getScheduledPackage,
  createScheduledPackage,
  updateScheduledPackages,
  createScheduledPackageBulk
}))

export type PackageIdentifier = string

const $PackageIdentifier: Shape.Shape = Shape.define(() => Shape.String)
export const PackageIdentifier: Schemas.Codec<PackageIdentifier> = Schemas.make($PackageIdentifier)

export type PackageStatus = "ReadyForPickup" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "Rejected" | "Undeliverable" | "ReturnedToSeller" | "LostInTransit" | "LabelCanceled" | "DamagedInTransit" | "OutForDelivery" | (string & {})

const $PackageStatus: Shape.Shape = Shape.define(() => Shape.String)
export const PackageStatus: Schemas.Codec<PackageStatus> = Schemas.make($PackageStatus)

export type PackageId = string

const $PackageId: Shape.Shape = Shape.define(() => Shape.String)
export const PackageId: Schemas.Codec<PackageId> = Schemas.make($PackageId)

export interface TrackingDetails {
  /** 1 to 255 characters. */
  readonly trackingId?: String | undefined
}

const $TrackingDetails: Shape.Shape = Shape.define(() => Shape.Struct({ trackingId: Shape.optional($String) }))
export const TrackingDetails: Schemas.Codec<TrackingDetails> = Schemas.make($TrackingDetails)

export type HandoverMethod = "PICKUP" | "DROPOFF" | (string & {})

const $HandoverMethod: Shape.Shape = Shape.define(() => Shape.String)
export const HandoverMethod: Schemas.Codec<HandoverMethod> = Schemas.make($HandoverMethod)

export interface OrderScheduleDetails {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  readonly packageDetails?: PackageDetails | undefined
}

const $OrderScheduleDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: $AmazonOrderId,
  packageDetails: Shape.optional($PackageDetails)
}))
export const OrderScheduleDetails: Schemas.Codec<OrderScheduleDetails> = Schemas.make($OrderScheduleDetails)

/** An Amazon order id: `123-1234567-1234567`. */
export type AmazonOrderId = string

const $AmazonOrderId: Shape.Shape = Shape.define(() => Shape.String)
export const AmazonOrderId: Schemas.Codec<AmazonOrderId> = Schemas.make($AmazonOrderId)

/** At least 0.01. */
export type Dimension = number

const $Dimension: Shape.Shape = Shape.define(() => Shape.Number)
export const Dimension: Schemas.Codec<Dimension> = Schemas.make($Dimension)

export interface Dimensions {
  /** At least 0.01. */
  readonly length?: Dimension | undefined
  /** At least 0.01. */
  readonly width?: Dimension | undefined
  /** At least 0.01. */
  readonly height?: Dimension | undefined
  /** `cm`. */
  readonly unit?: UnitOfLength | undefined
  /** 1 to 255 characters. */
  readonly identifier?: String | undefined
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: Shape.optional($Dimension),
  width: Shape.optional($Dimension),
  height: Shape.optional($Dimension),
  unit: Shape.optional($UnitOfLength),
  identifier: Shape.optional($String)
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

export interface ListHandoverSlotsRequest {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 255 characters. */
  readonly marketplaceId: String
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  readonly packageDimensions: Dimensions
  /** A value with its unit. */
  readonly packageWeight: Weight
}

const $ListHandoverSlotsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $String,
  amazonOrderId: $AmazonOrderId,
  packageDimensions: $Dimensions,
  packageWeight: $Weight
}))
export const ListHandoverSlotsRequest: Schemas.Codec<ListHandoverSlotsRequest> = Schemas.make($ListHandoverSlotsRequest)

export interface ListHandoverSlotsResponse {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  /** 1 to 500 items. */
  readonly timeSlots: TimeSlots
}

const $ListHandoverSlotsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: $AmazonOrderId,
  timeSlots: $TimeSlots
}))
export const ListHandoverSlotsResponse: Schemas.Codec<ListHandoverSlotsResponse> = Schemas.make(
  $ListHandoverSlotsResponse
)

export interface InvoiceData {
  /** 1 to 255 characters. */
  readonly invoiceNumber: String
  /** ISO 8601. */
  readonly invoiceDate?: DateTime | undefined
}

const $InvoiceData: Shape.Shape = Shape.define(() => Shape.Struct({
  invoiceNumber: $String,
  invoiceDate: Shape.optional($DateTime)
}))
export const InvoiceData: Schemas.Codec<InvoiceData> = Schemas.make($InvoiceData)

export interface Item {
  /** Amazon's number of the item in the order. At most 255 characters. */
  readonly orderItemId?: OrderItemId | undefined
  /** At most 100 items, each at most 255 characters. */
  readonly orderItemSerialNumbers?: OrderItemSerialNumbers | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  orderItemId: Shape.optional($OrderItemId),
  orderItemSerialNumbers: Shape.optional($OrderItemSerialNumbers)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

/** At most 500 items. */
export type Items = ReadonlyArray<Item>

const $Items: Shape.Shape = Shape.define(() => Shape.Array($Item))
export const Items: Schemas.Codec<Items> = Schemas.make($Items)

/** Amazon's number of the item in the order. At most 255 characters. */
export type OrderItemId = string

const $OrderItemId: Shape.Shape = Shape.define(() => Shape.String)
export const OrderItemId: Schemas.Codec<OrderItemId> = Schemas.make($OrderItemId)

/** At most 255 characters. */
export type OrderItemSerialNumber = string

const $OrderItemSerialNumber: Shape.Shape = Shape.define(() => Shape.String)
export const OrderItemSerialNumber: Schemas.Codec<OrderItemSerialNumber> = Schemas.make($OrderItemSerialNumber)

/** At most 100 items. */
export type OrderItemSerialNumbers = ReadonlyArray<OrderItemSerialNumber>

const $OrderItemSerialNumbers: Shape.Shape = Shape.define(() => Shape.Array($OrderItemSerialNumber))
export const OrderItemSerialNumbers: Schemas.Codec<OrderItemSerialNumbers> = Schemas.make($OrderItemSerialNumbers)

export interface Package {
  readonly scheduledPackageId: ScheduledPackageId
  readonly packageDimensions: Dimensions
  /** A value with its unit. */
  readonly packageWeight: Weight
  /** At most 500 items. */
  readonly packageItems?: Items | undefined
  readonly packageTimeSlot: TimeSlot
  readonly packageIdentifier?: PackageIdentifier | undefined
  readonly invoice?: InvoiceData | undefined
  /**
   * `ReadyForPickup`, `PickedUp`, `AtOriginFC`, `AtDestinationFC`, `Delivered`, `Rejected`, `Undeliverable`,
   * `ReturnedToSeller` or another of 12 known values.
   */
  readonly packageStatus?: PackageStatus | undefined
  readonly trackingDetails?: TrackingDetails | undefined
}

const $Package: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduledPackageId: $ScheduledPackageId,
  packageDimensions: $Dimensions,
  packageWeight: $Weight,
  packageItems: Shape.optional($Items),
  packageTimeSlot: $TimeSlot,
  packageIdentifier: Shape.optional($PackageIdentifier),
  invoice: Shape.optional($InvoiceData),
  packageStatus: Shape.optional($PackageStatus),
  trackingDetails: Shape.optional($TrackingDetails)
}))
export const Package: Schemas.Codec<Package> = Schemas.make($Package)

export interface Packages {
  /** 1 to 500 items. */
  readonly packages: ReadonlyArray<Package>
}

const $Packages: Shape.Shape = Shape.define(() => Shape.Struct({ packages: Shape.Array($Package) }))
export const Packages: Schemas.Codec<Packages> = Schemas.make($Packages)

export interface PackageDetails {
  /** At most 500 items. */
  readonly packageItems?: Items | undefined
  readonly packageTimeSlot: TimeSlotInput
  readonly packageIdentifier?: PackageIdentifier | undefined
}

const $PackageDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  packageItems: Shape.optional($Items),
  packageTimeSlot: $TimeSlotInput,
  packageIdentifier: Shape.optional($PackageIdentifier)
}))
export const PackageDetails: Schemas.Codec<PackageDetails> = Schemas.make($PackageDetails)

export interface RejectedOrder {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  readonly error?: Error | undefined
}

const $RejectedOrder: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: $AmazonOrderId,
  error: Shape.optional($Error)
}))
export const RejectedOrder: Schemas.Codec<RejectedOrder> = Schemas.make($RejectedOrder)

export interface TimeSlot {
  /** 1 to 255 characters. */
  readonly slotId: String
  /** ISO 8601. */
  readonly startTime?: DateTime | undefined
  /** ISO 8601. */
  readonly endTime?: DateTime | undefined
  /** `PICKUP` or `DROPOFF`. */
  readonly handoverMethod?: HandoverMethod | undefined
}

const $TimeSlot: Shape.Shape = Shape.define(() => Shape.Struct({
  slotId: $String,
  startTime: Shape.optional($DateTime),
  endTime: Shape.optional($DateTime),
  handoverMethod: Shape.optional($HandoverMethod)
}))
export const TimeSlot: Schemas.Codec<TimeSlot> = Schemas.make($TimeSlot)

/** 1 to 500 items. */
export type TimeSlots = ReadonlyArray<TimeSlot>

const $TimeSlots: Shape.Shape = Shape.define(() => Shape.Array($TimeSlot))
export const TimeSlots: Schemas.Codec<TimeSlots> = Schemas.make($TimeSlots)

export interface ScheduledPackageId {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  readonly packageId?: PackageId | undefined
}

const $ScheduledPackageId: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: $AmazonOrderId,
  packageId: Shape.optional($PackageId)
}))
export const ScheduledPackageId: Schemas.Codec<ScheduledPackageId> = Schemas.make($ScheduledPackageId)

export interface CreateScheduledPackageRequest {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly amazonOrderId: AmazonOrderId
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 255 characters. */
  readonly marketplaceId: String
  readonly packageDetails: PackageDetails
}

const $CreateScheduledPackageRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  amazonOrderId: $AmazonOrderId,
  marketplaceId: $String,
  packageDetails: $PackageDetails
}))
export const CreateScheduledPackageRequest: Schemas.Codec<CreateScheduledPackageRequest> = Schemas.make(
  $CreateScheduledPackageRequest
)

export interface UpdateScheduledPackagesRequest {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 255 characters. */
  readonly marketplaceId: String
  /** 1 to 500 items. */
  readonly updatePackageDetailsList: UpdatePackageDetailsList
}

const $UpdateScheduledPackagesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $String,
  updatePackageDetailsList: $UpdatePackageDetailsList
}))
export const UpdateScheduledPackagesRequest: Schemas.Codec<UpdateScheduledPackagesRequest> = Schemas.make(
  $UpdateScheduledPackagesRequest
)

export interface UpdatePackageDetails {
  readonly scheduledPackageId: ScheduledPackageId
  readonly packageTimeSlot: TimeSlotInput
}

const $UpdatePackageDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduledPackageId: $ScheduledPackageId,
  packageTimeSlot: $TimeSlotInput
}))
export const UpdatePackageDetails: Schemas.Codec<UpdatePackageDetails> = Schemas.make($UpdatePackageDetails)

/** 1 to 500 items. */
export type UpdatePackageDetailsList = ReadonlyArray<UpdatePackageDetails>

const $UpdatePackageDetailsList: Shape.Shape = Shape.define(() => Shape.Array($UpdatePackageDetails, 500))
export const UpdatePackageDetailsList: Schemas.Codec<UpdatePackageDetailsList> = Schemas.make($UpdatePackageDetailsList)

/** 1 to 255 characters. */
export type String = string

const $String: Shape.Shape = Shape.define(() => Shape.String)
export const String: Schemas.Codec<String> = Schemas.make($String)

/** ISO 8601. */
export type DateTime = string

const $DateTime: Shape.Shape = Shape.define(() => Shape.String)
export const DateTime: Schemas.Codec<DateTime> = Schemas.make($DateTime)

export type UnitOfLength = "cm" | (string & {})

const $UnitOfLength: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfLength: Schemas.Codec<UnitOfLength> = Schemas.make($UnitOfLength)

export type UnitOfWeight = "grams" | "g" | (string & {})

const $UnitOfWeight: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfWeight: Schemas.Codec<UnitOfWeight> = Schemas.make($UnitOfWeight)

export interface CreateScheduledPackagesRequest {
  /** A marketplace id, as in `Marketplace.US.id`. 1 to 255 characters. */
  readonly marketplaceId: String
  /** Not empty. */
  readonly orderScheduleDetailsList: ReadonlyArray<OrderScheduleDetails>
  /** `PDF` or `ZPL`. */
  readonly labelFormat: LabelFormat
}

const $CreateScheduledPackagesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceId: $String,
  orderScheduleDetailsList: Shape.Array($OrderScheduleDetails),
  labelFormat: $LabelFormat
}))
export const CreateScheduledPackagesRequest: Schemas.Codec<CreateScheduledPackagesRequest> = Schemas.make(
  $CreateScheduledPackagesRequest
)

export interface CreateScheduledPackagesResponse {
  /** At most 100 items. */
  readonly scheduledPackages?: ReadonlyArray<Package> | undefined
  readonly rejectedOrders?: ReadonlyArray<RejectedOrder> | undefined
  /** Personal data. */
  readonly printableDocumentsUrl?: URL | undefined
}

const $CreateScheduledPackagesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  scheduledPackages: Shape.optional(Shape.Array($Package)),
  rejectedOrders: Shape.optional(Shape.Array($RejectedOrder)),
  printableDocumentsUrl: Shape.optional($URL)
}))
export const CreateScheduledPackagesResponse: Schemas.Codec<CreateScheduledPackagesResponse> = Schemas.make(
  $CreateScheduledPackagesResponse
)

export type URL = string

const $URL: Shape.Shape = Shape.define(() => Shape.String)
export const URL: Schemas.Codec<URL> = Schemas.make($URL)

export type LabelFormat = "PDF" | "ZPL" | (string & {})

const $LabelFormat: Shape.Shape = Shape.define(() => Shape.String)
export const LabelFormat: Schemas.Codec<LabelFormat> = Schemas.make($LabelFormat)

/** A value with its unit. */
export interface Weight {
  /** At least 11. */
  readonly value?: WeightValue | undefined
  /** `grams` or `g`. */
  readonly unit?: UnitOfWeight | undefined
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.optional($WeightValue),
  unit: Shape.optional($UnitOfWeight)
}))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

/** At least 11. */
export type WeightValue = number

const $WeightValue: Shape.Shape = Shape.define(() => Shape.Number)
export const WeightValue: Schemas.Codec<WeightValue> = Schemas.make($WeightValue)

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

export type Code = "InvalidInput" | "InvalidTimeSlotId" | "ScheduledPackageAlreadyExists" | "ScheduleWindowExpired" | "RetryableAfterGettingNewSlots" | "TimeSlotNotAvailable" | "ResourceNotFound" | "InvalidOrderState" | "RegionNotSupported" | "OrderNotEligibleForRescheduling" | "InternalServerError" | (string & {})

const $Code: Shape.Shape = Shape.define(() => Shape.String)
export const Code: Schemas.Codec<Code> = Schemas.make($Code)

/** `TimeSlot` in requests. */
export interface TimeSlotInput {
  /** 1 to 255 characters. */
  readonly slotId: String
  /** ISO 8601. */
  readonly startTime?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endTime?: DateTimeInput | undefined
  /** `PICKUP` or `DROPOFF`. */
  readonly handoverMethod?: HandoverMethod | undefined
}

const $TimeSlotInput: Shape.Shape = Shape.define(() => Shape.Struct({
  slotId: $String,
  startTime: Shape.optional(Shape.DateTimeInput),
  endTime: Shape.optional(Shape.DateTimeInput),
  handoverMethod: Shape.optional($HandoverMethod)
}))
export const TimeSlotInput: Schemas.Codec<TimeSlotInput> = Schemas.make($TimeSlotInput)
