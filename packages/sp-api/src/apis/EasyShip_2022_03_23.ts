// AUTO-GENERATED from easyShip_2022-03-23.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Easy Ship 2022-03-23. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listHandoverSlots`. */
export interface ListHandoverSlotsInput {
  readonly body?: ListHandoverSlotsRequest | undefined
}

const $ListHandoverSlotsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: C.optional($ListHandoverSlotsRequest)
}))
export const ListHandoverSlotsInput: S.Codec<ListHandoverSlotsInput> = /*#__PURE__*/ S.schema($ListHandoverSlotsInput)

/**
 * `POST /easyShip/2022-03-23/timeSlot`
 *
 * - Rate: 1 request per second, burst 5
 * - Repeated when the outcome of a call is unknown
 */
export const listHandoverSlots: Op.Operation<
  void | ListHandoverSlotsInput,
  ListHandoverSlotsResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $ListHandoverSlotsRequest, output: (): C.Shape => $ListHandoverSlotsResponse })

/** Input of `getScheduledPackage`. */
export interface GetScheduledPackageInput {
  readonly amazonOrderId: string
  readonly marketplaceId: string
}

const $GetScheduledPackageInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: C.String,
  marketplaceId: C.String
}))
export const GetScheduledPackageInput: S.Codec<GetScheduledPackageInput> = /*#__PURE__*/ S.schema(
  $GetScheduledPackageInput
)

/**
 * `GET /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 */
export const getScheduledPackage: Op.Operation<GetScheduledPackageInput, Package> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $Package })

/** Input of `createScheduledPackage`. */
export interface CreateScheduledPackageInput {
  readonly body: CreateScheduledPackageRequest
}

const $CreateScheduledPackageInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateScheduledPackageRequest
}))
export const CreateScheduledPackageInput: S.Codec<CreateScheduledPackageInput> = /*#__PURE__*/ S.schema(
  $CreateScheduledPackageInput
)

/**
 * `POST /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createScheduledPackage: Op.Operation<CreateScheduledPackageInput, Package> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateScheduledPackageRequest, output: (): C.Shape => $Package })

/** Input of `updateScheduledPackages`. */
export interface UpdateScheduledPackagesInput {
  readonly body?: UpdateScheduledPackagesRequest | undefined
}

const $UpdateScheduledPackagesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: C.optional($UpdateScheduledPackagesRequest)
}))
export const UpdateScheduledPackagesInput: S.Codec<UpdateScheduledPackagesInput> = /*#__PURE__*/ S.schema(
  $UpdateScheduledPackagesInput
)

/**
 * `PATCH /easyShip/2022-03-23/package`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const updateScheduledPackages: Op.Operation<
  void | UpdateScheduledPackagesInput,
  Packages
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $UpdateScheduledPackagesRequest, output: (): C.Shape => $Packages })

/** Input of `createScheduledPackageBulk`. */
export interface CreateScheduledPackageBulkInput {
  readonly body: CreateScheduledPackagesRequest
}

const $CreateScheduledPackageBulkInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateScheduledPackagesRequest
}))
export const CreateScheduledPackageBulkInput: S.Codec<CreateScheduledPackageBulkInput> = /*#__PURE__*/ S.schema(
  $CreateScheduledPackageBulkInput
)

/**
 * `POST /easyShip/2022-03-23/packages/bulk`
 *
 * - Rate: 1 request per second, burst 5
 * - Restricted: a restricted data token is fetched for every call
 * - Not repeated when the outcome of a call is unknown
 */
export const createScheduledPackageBulk: Op.Operation<
  CreateScheduledPackageBulkInput,
  CreateScheduledPackagesResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateScheduledPackagesRequest, output: (): C.Shape => $CreateScheduledPackagesResponse })

/** The operations of Easy Ship as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/EasyShip_2022_03_23")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  listHandoverSlots,
  getScheduledPackage,
  createScheduledPackage,
  updateScheduledPackages,
  createScheduledPackageBulk
}))

export type PackageIdentifier = string

const $PackageIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageIdentifier: S.Codec<PackageIdentifier> = /*#__PURE__*/ S.schema($PackageIdentifier)

export type PackageStatus = "ReadyForPickup" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "Rejected" | "Undeliverable" | "ReturnedToSeller" | "LostInTransit" | "LabelCanceled" | "DamagedInTransit" | "OutForDelivery" | (string & {})

const $PackageStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.schema($PackageStatus)

export type PackageId = string

const $PackageId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PackageId: S.Codec<PackageId> = /*#__PURE__*/ S.schema($PackageId)

export interface TrackingDetails {
  readonly trackingId?: String | undefined
}

const $TrackingDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ trackingId: C.optional($String) }))
export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.schema($TrackingDetails)

export type HandoverMethod = "PICKUP" | "DROPOFF" | (string & {})

const $HandoverMethod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HandoverMethod: S.Codec<HandoverMethod> = /*#__PURE__*/ S.schema($HandoverMethod)

export interface OrderScheduleDetails {
  readonly amazonOrderId: AmazonOrderId
  readonly packageDetails?: PackageDetails | undefined
}

const $OrderScheduleDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: $AmazonOrderId,
  packageDetails: C.optional($PackageDetails)
}))
export const OrderScheduleDetails: S.Codec<OrderScheduleDetails> = /*#__PURE__*/ S.schema($OrderScheduleDetails)

export type AmazonOrderId = string

const $AmazonOrderId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AmazonOrderId: S.Codec<AmazonOrderId> = /*#__PURE__*/ S.schema($AmazonOrderId)

export type Dimension = number

const $Dimension: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.schema($Dimension)

export interface Dimensions {
  readonly length?: Dimension | undefined
  readonly width?: Dimension | undefined
  readonly height?: Dimension | undefined
  readonly unit?: UnitOfLength | undefined
  readonly identifier?: String | undefined
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: C.optional($Dimension),
  width: C.optional($Dimension),
  height: C.optional($Dimension),
  unit: C.optional($UnitOfLength),
  identifier: C.optional($String)
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export interface ListHandoverSlotsRequest {
  readonly marketplaceId: String
  readonly amazonOrderId: AmazonOrderId
  readonly packageDimensions: Dimensions
  readonly packageWeight: Weight
}

const $ListHandoverSlotsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $String,
  amazonOrderId: $AmazonOrderId,
  packageDimensions: $Dimensions,
  packageWeight: $Weight
}))
export const ListHandoverSlotsRequest: S.Codec<ListHandoverSlotsRequest> = /*#__PURE__*/ S.schema(
  $ListHandoverSlotsRequest
)

export interface ListHandoverSlotsResponse {
  readonly amazonOrderId: AmazonOrderId
  readonly timeSlots: TimeSlots
}

const $ListHandoverSlotsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: $AmazonOrderId,
  timeSlots: $TimeSlots
}))
export const ListHandoverSlotsResponse: S.Codec<ListHandoverSlotsResponse> = /*#__PURE__*/ S.schema(
  $ListHandoverSlotsResponse
)

export interface InvoiceData {
  readonly invoiceNumber: String
  readonly invoiceDate?: DateTime | undefined
}

const $InvoiceData: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  invoiceNumber: $String,
  invoiceDate: C.optional($DateTime)
}))
export const InvoiceData: S.Codec<InvoiceData> = /*#__PURE__*/ S.schema($InvoiceData)

export interface Item {
  readonly orderItemId?: OrderItemId | undefined
  readonly orderItemSerialNumbers?: OrderItemSerialNumbers | undefined
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderItemId: C.optional($OrderItemId),
  orderItemSerialNumbers: C.optional($OrderItemSerialNumbers)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export type Items = ReadonlyArray<Item>

const $Items: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Item))
export const Items: S.Codec<Items> = /*#__PURE__*/ S.schema($Items)

export type OrderItemId = string

const $OrderItemId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderItemId: S.Codec<OrderItemId> = /*#__PURE__*/ S.schema($OrderItemId)

export type OrderItemSerialNumber = string

const $OrderItemSerialNumber: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderItemSerialNumber: S.Codec<OrderItemSerialNumber> = /*#__PURE__*/ S.schema($OrderItemSerialNumber)

export type OrderItemSerialNumbers = ReadonlyArray<OrderItemSerialNumber>

const $OrderItemSerialNumbers: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderItemSerialNumber))
export const OrderItemSerialNumbers: S.Codec<OrderItemSerialNumbers> = /*#__PURE__*/ S.schema($OrderItemSerialNumbers)

export interface Package {
  readonly scheduledPackageId: ScheduledPackageId
  readonly packageDimensions: Dimensions
  readonly packageWeight: Weight
  readonly packageItems?: Items | undefined
  readonly packageTimeSlot: TimeSlot
  readonly packageIdentifier?: PackageIdentifier | undefined
  readonly invoice?: InvoiceData | undefined
  readonly packageStatus?: PackageStatus | undefined
  readonly trackingDetails?: TrackingDetails | undefined
}

const $Package: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduledPackageId: $ScheduledPackageId,
  packageDimensions: $Dimensions,
  packageWeight: $Weight,
  packageItems: C.optional($Items),
  packageTimeSlot: $TimeSlot,
  packageIdentifier: C.optional($PackageIdentifier),
  invoice: C.optional($InvoiceData),
  packageStatus: C.optional($PackageStatus),
  trackingDetails: C.optional($TrackingDetails)
}))
export const Package: S.Codec<Package> = /*#__PURE__*/ S.schema($Package)

export interface Packages {
  readonly packages: ReadonlyArray<Package>
}

const $Packages: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ packages: C.Array($Package) }))
export const Packages: S.Codec<Packages> = /*#__PURE__*/ S.schema($Packages)

export interface PackageDetails {
  readonly packageItems?: Items | undefined
  readonly packageTimeSlot: TimeSlotInput
  readonly packageIdentifier?: PackageIdentifier | undefined
}

const $PackageDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  packageItems: C.optional($Items),
  packageTimeSlot: $TimeSlotInput,
  packageIdentifier: C.optional($PackageIdentifier)
}))
export const PackageDetails: S.Codec<PackageDetails> = /*#__PURE__*/ S.schema($PackageDetails)

export interface RejectedOrder {
  readonly amazonOrderId: AmazonOrderId
  readonly error?: Error | undefined
}

const $RejectedOrder: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: $AmazonOrderId,
  error: C.optional($Error)
}))
export const RejectedOrder: S.Codec<RejectedOrder> = /*#__PURE__*/ S.schema($RejectedOrder)

export interface TimeSlot {
  readonly slotId: String
  readonly startTime?: DateTime | undefined
  readonly endTime?: DateTime | undefined
  readonly handoverMethod?: HandoverMethod | undefined
}

const $TimeSlot: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  slotId: $String,
  startTime: C.optional($DateTime),
  endTime: C.optional($DateTime),
  handoverMethod: C.optional($HandoverMethod)
}))
export const TimeSlot: S.Codec<TimeSlot> = /*#__PURE__*/ S.schema($TimeSlot)

export type TimeSlots = ReadonlyArray<TimeSlot>

const $TimeSlots: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TimeSlot))
export const TimeSlots: S.Codec<TimeSlots> = /*#__PURE__*/ S.schema($TimeSlots)

export interface ScheduledPackageId {
  readonly amazonOrderId: AmazonOrderId
  readonly packageId?: PackageId | undefined
}

const $ScheduledPackageId: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: $AmazonOrderId,
  packageId: C.optional($PackageId)
}))
export const ScheduledPackageId: S.Codec<ScheduledPackageId> = /*#__PURE__*/ S.schema($ScheduledPackageId)

export interface CreateScheduledPackageRequest {
  readonly amazonOrderId: AmazonOrderId
  readonly marketplaceId: String
  readonly packageDetails: PackageDetails
}

const $CreateScheduledPackageRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amazonOrderId: $AmazonOrderId,
  marketplaceId: $String,
  packageDetails: $PackageDetails
}))
export const CreateScheduledPackageRequest: S.Codec<CreateScheduledPackageRequest> = /*#__PURE__*/ S.schema(
  $CreateScheduledPackageRequest
)

export interface UpdateScheduledPackagesRequest {
  readonly marketplaceId: String
  readonly updatePackageDetailsList: UpdatePackageDetailsList
}

const $UpdateScheduledPackagesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $String,
  updatePackageDetailsList: $UpdatePackageDetailsList
}))
export const UpdateScheduledPackagesRequest: S.Codec<UpdateScheduledPackagesRequest> = /*#__PURE__*/ S.schema(
  $UpdateScheduledPackagesRequest
)

export interface UpdatePackageDetails {
  readonly scheduledPackageId: ScheduledPackageId
  readonly packageTimeSlot: TimeSlotInput
}

const $UpdatePackageDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduledPackageId: $ScheduledPackageId,
  packageTimeSlot: $TimeSlotInput
}))
export const UpdatePackageDetails: S.Codec<UpdatePackageDetails> = /*#__PURE__*/ S.schema($UpdatePackageDetails)

export type UpdatePackageDetailsList = ReadonlyArray<UpdatePackageDetails>

const $UpdatePackageDetailsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($UpdatePackageDetails, 500))
export const UpdatePackageDetailsList: S.Codec<UpdatePackageDetailsList> = /*#__PURE__*/ S.schema(
  $UpdatePackageDetailsList
)

export type String = string

const $String: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const String: S.Codec<String> = /*#__PURE__*/ S.schema($String)

export type DateTime = string

const $DateTime: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.schema($DateTime)

export type UnitOfLength = "cm" | (string & {})

const $UnitOfLength: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfLength: S.Codec<UnitOfLength> = /*#__PURE__*/ S.schema($UnitOfLength)

export type UnitOfWeight = "grams" | "g" | (string & {})

const $UnitOfWeight: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.schema($UnitOfWeight)

export interface CreateScheduledPackagesRequest {
  readonly marketplaceId: String
  readonly orderScheduleDetailsList: ReadonlyArray<OrderScheduleDetails>
  readonly labelFormat: LabelFormat
}

const $CreateScheduledPackagesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceId: $String,
  orderScheduleDetailsList: C.Array($OrderScheduleDetails),
  labelFormat: $LabelFormat
}))
export const CreateScheduledPackagesRequest: S.Codec<CreateScheduledPackagesRequest> = /*#__PURE__*/ S.schema(
  $CreateScheduledPackagesRequest
)

export interface CreateScheduledPackagesResponse {
  readonly scheduledPackages?: ReadonlyArray<Package> | undefined
  readonly rejectedOrders?: ReadonlyArray<RejectedOrder> | undefined
  readonly printableDocumentsUrl?: URL | undefined
}

const $CreateScheduledPackagesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  scheduledPackages: C.optional(C.Array($Package)),
  rejectedOrders: C.optional(C.Array($RejectedOrder)),
  printableDocumentsUrl: C.optional($URL)
}))
export const CreateScheduledPackagesResponse: S.Codec<CreateScheduledPackagesResponse> = /*#__PURE__*/ S.schema(
  $CreateScheduledPackagesResponse
)

export type URL = string

const $URL: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const URL: S.Codec<URL> = /*#__PURE__*/ S.schema($URL)

export type LabelFormat = "PDF" | "ZPL" | (string & {})

const $LabelFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelFormat: S.Codec<LabelFormat> = /*#__PURE__*/ S.schema($LabelFormat)

export interface Weight {
  readonly value?: WeightValue | undefined
  readonly unit?: UnitOfWeight | undefined
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.optional($WeightValue),
  unit: C.optional($UnitOfWeight)
}))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export type WeightValue = number

const $WeightValue: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const WeightValue: S.Codec<WeightValue> = /*#__PURE__*/ S.schema($WeightValue)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
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

export type Code = "InvalidInput" | "InvalidTimeSlotId" | "ScheduledPackageAlreadyExists" | "ScheduleWindowExpired" | "RetryableAfterGettingNewSlots" | "TimeSlotNotAvailable" | "ResourceNotFound" | "InvalidOrderState" | "RegionNotSupported" | "OrderNotEligibleForRescheduling" | "InternalServerError" | (string & {})

const $Code: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Code: S.Codec<Code> = /*#__PURE__*/ S.schema($Code)

/** `TimeSlot` in requests. */
export interface TimeSlotInput {
  readonly slotId: String
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
  readonly handoverMethod?: HandoverMethod | undefined
}

const $TimeSlotInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  slotId: $String,
  startTime: C.optional(C.DateTimeInput),
  endTime: C.optional(C.DateTimeInput),
  handoverMethod: C.optional($HandoverMethod)
}))
export const TimeSlotInput: S.Codec<TimeSlotInput> = /*#__PURE__*/ S.schema($TimeSlotInput)
