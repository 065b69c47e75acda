// AUTO-GENERATED from easyShip_2022-03-23.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Easy Ship 2022-03-23. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `listHandoverSlots`. */
export interface ListHandoverSlotsInput {
  readonly body?: ListHandoverSlotsRequest | undefined
}

export const ListHandoverSlotsInput: S.Codec<ListHandoverSlotsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: S.optional(ListHandoverSlotsRequest)
}))

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
}, { body: (): S.Built => ListHandoverSlotsRequest, output: (): S.Built => ListHandoverSlotsResponse })

/** Input of `getScheduledPackage`. */
export interface GetScheduledPackageInput {
  readonly amazonOrderId: string
  readonly marketplaceId: string
}

export const GetScheduledPackageInput: S.Codec<GetScheduledPackageInput> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: S.String,
  marketplaceId: S.String
}))

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
}, { output: (): S.Built => Package })

/** Input of `createScheduledPackage`. */
export interface CreateScheduledPackageInput {
  readonly body: CreateScheduledPackageRequest
}

export const CreateScheduledPackageInput: S.Codec<CreateScheduledPackageInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateScheduledPackageRequest
}))

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
}, { body: (): S.Built => CreateScheduledPackageRequest, output: (): S.Built => Package })

/** Input of `updateScheduledPackages`. */
export interface UpdateScheduledPackagesInput {
  readonly body?: UpdateScheduledPackagesRequest | undefined
}

export const UpdateScheduledPackagesInput: S.Codec<UpdateScheduledPackagesInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: S.optional(UpdateScheduledPackagesRequest) })
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
}, { body: (): S.Built => UpdateScheduledPackagesRequest, output: (): S.Built => Packages })

/** Input of `createScheduledPackageBulk`. */
export interface CreateScheduledPackageBulkInput {
  readonly body: CreateScheduledPackagesRequest
}

export const CreateScheduledPackageBulkInput: S.Codec<CreateScheduledPackageBulkInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: CreateScheduledPackagesRequest })
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
}, { body: (): S.Built => CreateScheduledPackagesRequest, output: (): S.Built => CreateScheduledPackagesResponse })

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

export const PackageIdentifier: S.Codec<PackageIdentifier> = /*#__PURE__*/ S.define(() => S.String)

export type PackageStatus = "ReadyForPickup" | "PickedUp" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "Rejected" | "Undeliverable" | "ReturnedToSeller" | "LostInTransit" | "LabelCanceled" | "DamagedInTransit" | "OutForDelivery" | (string & {})

export const PackageStatus: S.Codec<PackageStatus> = /*#__PURE__*/ S.define(() => S.String)

export type PackageId = string

export const PackageId: S.Codec<PackageId> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingDetails {
  readonly trackingId?: String | undefined
}

export const TrackingDetails: S.Codec<TrackingDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: S.optional(String)
}))

export type HandoverMethod = "PICKUP" | "DROPOFF" | (string & {})

export const HandoverMethod: S.Codec<HandoverMethod> = /*#__PURE__*/ S.define(() => S.String)

export interface OrderScheduleDetails {
  readonly amazonOrderId: AmazonOrderId
  readonly packageDetails?: PackageDetails | undefined
}

export const OrderScheduleDetails: S.Codec<OrderScheduleDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: AmazonOrderId,
  packageDetails: S.optional(PackageDetails)
}))

export type AmazonOrderId = string

export const AmazonOrderId: S.Codec<AmazonOrderId> = /*#__PURE__*/ S.define(() => S.String)

export type Dimension = number

export const Dimension: S.Codec<Dimension> = /*#__PURE__*/ S.define(() => S.Number)

export interface Dimensions {
  readonly length?: Dimension | undefined
  readonly width?: Dimension | undefined
  readonly height?: Dimension | undefined
  readonly unit?: UnitOfLength | undefined
  readonly identifier?: String | undefined
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: S.optional(Dimension),
  width: S.optional(Dimension),
  height: S.optional(Dimension),
  unit: S.optional(UnitOfLength),
  identifier: S.optional(String)
}))

export interface ListHandoverSlotsRequest {
  readonly marketplaceId: String
  readonly amazonOrderId: AmazonOrderId
  readonly packageDimensions: Dimensions
  readonly packageWeight: Weight
}

export const ListHandoverSlotsRequest: S.Codec<ListHandoverSlotsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceId: String,
  amazonOrderId: AmazonOrderId,
  packageDimensions: Dimensions,
  packageWeight: Weight
}))

export interface ListHandoverSlotsResponse {
  readonly amazonOrderId: AmazonOrderId
  readonly timeSlots: TimeSlots
}

export const ListHandoverSlotsResponse: S.Codec<ListHandoverSlotsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: AmazonOrderId,
  timeSlots: TimeSlots
}))

export interface InvoiceData {
  readonly invoiceNumber: String
  readonly invoiceDate?: DateTime | undefined
}

export const InvoiceData: S.Codec<InvoiceData> = /*#__PURE__*/ S.define(() => S.Struct({
  invoiceNumber: String,
  invoiceDate: S.optional(DateTime)
}))

export interface Item {
  readonly orderItemId?: OrderItemId | undefined
  readonly orderItemSerialNumbers?: OrderItemSerialNumbers | undefined
}

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  orderItemId: S.optional(OrderItemId),
  orderItemSerialNumbers: S.optional(OrderItemSerialNumbers)
}))

export type Items = ReadonlyArray<Item>

export const Items: S.Codec<Items> = /*#__PURE__*/ S.define(() => S.Array(Item))

export type OrderItemId = string

export const OrderItemId: S.Codec<OrderItemId> = /*#__PURE__*/ S.define(() => S.String)

export type OrderItemSerialNumber = string

export const OrderItemSerialNumber: S.Codec<OrderItemSerialNumber> = /*#__PURE__*/ S.define(() => S.String)

export type OrderItemSerialNumbers = ReadonlyArray<OrderItemSerialNumber>

export const OrderItemSerialNumbers: S.Codec<OrderItemSerialNumbers> = /*#__PURE__*/ S.define(() =>
  S.Array(OrderItemSerialNumber)
)

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

export const Package: S.Codec<Package> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduledPackageId: ScheduledPackageId,
  packageDimensions: Dimensions,
  packageWeight: Weight,
  packageItems: S.optional(Items),
  packageTimeSlot: TimeSlot,
  packageIdentifier: S.optional(PackageIdentifier),
  invoice: S.optional(InvoiceData),
  packageStatus: S.optional(PackageStatus),
  trackingDetails: S.optional(TrackingDetails)
}))

export interface Packages {
  readonly packages: ReadonlyArray<Package>
}

export const Packages: S.Codec<Packages> = /*#__PURE__*/ S.define(() => S.Struct({ packages: S.Array(Package) }))

export interface PackageDetails {
  readonly packageItems?: Items | undefined
  readonly packageTimeSlot: TimeSlot
  readonly packageIdentifier?: PackageIdentifier | undefined
}

export const PackageDetails: S.Codec<PackageDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  packageItems: S.optional(Items),
  packageTimeSlot: TimeSlot,
  packageIdentifier: S.optional(PackageIdentifier)
}))

export interface RejectedOrder {
  readonly amazonOrderId: AmazonOrderId
  readonly error?: Error | undefined
}

export const RejectedOrder: S.Codec<RejectedOrder> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: AmazonOrderId,
  error: S.optional(Error)
}))

export interface TimeSlot {
  readonly slotId: String
  readonly startTime?: DateTime | undefined
  readonly endTime?: DateTime | undefined
  readonly handoverMethod?: HandoverMethod | undefined
}

export const TimeSlot: S.Codec<TimeSlot> = /*#__PURE__*/ S.define(() => S.Struct({
  slotId: String,
  startTime: S.optional(DateTime),
  endTime: S.optional(DateTime),
  handoverMethod: S.optional(HandoverMethod)
}))

export type TimeSlots = ReadonlyArray<TimeSlot>

export const TimeSlots: S.Codec<TimeSlots> = /*#__PURE__*/ S.define(() => S.Array(TimeSlot))

export interface ScheduledPackageId {
  readonly amazonOrderId: AmazonOrderId
  readonly packageId?: PackageId | undefined
}

export const ScheduledPackageId: S.Codec<ScheduledPackageId> = /*#__PURE__*/ S.define(() => S.Struct({
  amazonOrderId: AmazonOrderId,
  packageId: S.optional(PackageId)
}))

export interface CreateScheduledPackageRequest {
  readonly amazonOrderId: AmazonOrderId
  readonly marketplaceId: String
  readonly packageDetails: PackageDetails
}

export const CreateScheduledPackageRequest: S.Codec<CreateScheduledPackageRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ amazonOrderId: AmazonOrderId, marketplaceId: String, packageDetails: PackageDetails })
)

export interface UpdateScheduledPackagesRequest {
  readonly marketplaceId: String
  readonly updatePackageDetailsList: UpdatePackageDetailsList
}

export const UpdateScheduledPackagesRequest: S.Codec<UpdateScheduledPackagesRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: String, updatePackageDetailsList: UpdatePackageDetailsList })
)

export interface UpdatePackageDetails {
  readonly scheduledPackageId: ScheduledPackageId
  readonly packageTimeSlot: TimeSlot
}

export const UpdatePackageDetails: S.Codec<UpdatePackageDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  scheduledPackageId: ScheduledPackageId,
  packageTimeSlot: TimeSlot
}))

export type UpdatePackageDetailsList = ReadonlyArray<UpdatePackageDetails>

export const UpdatePackageDetailsList: S.Codec<UpdatePackageDetailsList> = /*#__PURE__*/ S.define(() =>
  S.Array(UpdatePackageDetails)
)

export type String = string

export const String: S.Codec<String> = /*#__PURE__*/ S.define(() => S.String)

export type DateTime = string

export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.define(() => S.String)

export type UnitOfLength = "cm" | (string & {})

export const UnitOfLength: S.Codec<UnitOfLength> = /*#__PURE__*/ S.define(() => S.String)

export type UnitOfWeight = "grams" | "g" | (string & {})

export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.define(() => S.String)

export interface CreateScheduledPackagesRequest {
  readonly marketplaceId: String
  readonly orderScheduleDetailsList: ReadonlyArray<OrderScheduleDetails>
  readonly labelFormat: LabelFormat
}

export const CreateScheduledPackagesRequest: S.Codec<CreateScheduledPackagesRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ marketplaceId: String, orderScheduleDetailsList: S.Array(OrderScheduleDetails), labelFormat: LabelFormat })
)

export interface CreateScheduledPackagesResponse {
  readonly scheduledPackages?: ReadonlyArray<Package> | undefined
  readonly rejectedOrders?: ReadonlyArray<RejectedOrder> | undefined
  readonly printableDocumentsUrl?: URL | undefined
}

export const CreateScheduledPackagesResponse: S.Codec<CreateScheduledPackagesResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    scheduledPackages: S.optional(S.Array(Package)),
    rejectedOrders: S.optional(S.Array(RejectedOrder)),
    printableDocumentsUrl: S.optional(URL)
  })
)

export type URL = string

export const URL: S.Codec<URL> = /*#__PURE__*/ S.define(() => S.String)

export type LabelFormat = "PDF" | "ZPL" | (string & {})

export const LabelFormat: S.Codec<LabelFormat> = /*#__PURE__*/ S.define(() => S.String)

export interface Weight {
  readonly value?: WeightValue | undefined
  readonly unit?: UnitOfWeight | undefined
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.optional(WeightValue),
  unit: S.optional(UnitOfWeight)
}))

export type WeightValue = number

export const WeightValue: S.Codec<WeightValue> = /*#__PURE__*/ S.define(() => S.Number)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

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

export type Code = "InvalidInput" | "InvalidTimeSlotId" | "ScheduledPackageAlreadyExists" | "ScheduleWindowExpired" | "RetryableAfterGettingNewSlots" | "TimeSlotNotAvailable" | "ResourceNotFound" | "InvalidOrderState" | "RegionNotSupported" | "OrderNotEligibleForRescheduling" | "InternalServerError" | (string & {})

export const Code: S.Codec<Code> = /*#__PURE__*/ S.define(() => S.String)
