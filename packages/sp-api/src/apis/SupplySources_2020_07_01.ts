// AUTO-GENERATED from supplySources_2020-07-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Supply Sources 2020-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getSupplySources`. */
export interface GetSupplySourcesInput {
  readonly nextPageToken?: string | undefined
  readonly pageSize?: number | undefined
}

export const GetSupplySourcesInput: S.Codec<GetSupplySourcesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  nextPageToken: S.optional(S.String),
  pageSize: S.optional(S.Number)
}))

/**
 * `GET /supplySources/2020-07-01/supplySources`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getSupplySources: Paging.ItemsOperation<
  void | GetSupplySourcesInput,
  GetSupplySourcesResponse,
  {
    readonly alias?: SupplySourceAlias | undefined
    readonly supplySourceId?: SupplySourceId | undefined
    readonly supplySourceCode?: SupplySourceCode | undefined
    readonly address?: Address | undefined
  }
> = /*#__PURE__*/ Paging.items({
  section: "SupplySources_2020_07_01",
  id: "getSupplySources",
  name: "supplySources_2020-07-01.getSupplySources",
  method: "GET",
  path: "/supplySources/2020-07-01/supplySources",
  parameters: {
    nextPageToken: { in: "query", type: "string" },
    pageSize: { in: "query", type: "number" }
  },
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextPageToken",
    next: ["nextPageToken"],
    items: ["supplySources"],
    carry: "same"
  }
}, { output: (): S.Built => GetSupplySourcesResponse })

/** Input of `createSupplySource`. */
export interface CreateSupplySourceInput {
  readonly body: CreateSupplySourceRequest
}

export const CreateSupplySourceInput: S.Codec<CreateSupplySourceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateSupplySourceRequest
}))

/**
 * `POST /supplySources/2020-07-01/supplySources`
 *
 * - Rate: not published
 * - Not repeated when the outcome of a call is unknown
 */
export const createSupplySource: Op.Operation<
  CreateSupplySourceInput,
  CreateSupplySourceResponse
> = /*#__PURE__*/ Op.make({
  section: "SupplySources_2020_07_01",
  id: "createSupplySource",
  name: "supplySources_2020-07-01.createSupplySource",
  method: "POST",
  path: "/supplySources/2020-07-01/supplySources",
  body: "required",
  repeatable: false
}, { body: (): S.Built => CreateSupplySourceRequest, output: (): S.Built => CreateSupplySourceResponse })

/** Input of `getSupplySource`. */
export interface GetSupplySourceInput {
  readonly supplySourceId: string
}

export const GetSupplySourceInput: S.Codec<GetSupplySourceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: S.String
}))

/**
 * `GET /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: not published
 */
export const getSupplySource: Op.Operation<GetSupplySourceInput, SupplySource> = /*#__PURE__*/ Op.make({
  section: "SupplySources_2020_07_01",
  id: "getSupplySource",
  name: "supplySources_2020-07-01.getSupplySource",
  method: "GET",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, { output: (): S.Built => SupplySource })

/** Input of `updateSupplySource`. */
export interface UpdateSupplySourceInput {
  readonly supplySourceId: string
  readonly body?: UpdateSupplySourceRequest | undefined
}

export const UpdateSupplySourceInput: S.Codec<UpdateSupplySourceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: S.String,
  body: S.optional(UpdateSupplySourceRequest)
}))

/**
 * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const updateSupplySource: Op.Operation<UpdateSupplySourceInput, void> = /*#__PURE__*/ Op.make({
  section: "SupplySources_2020_07_01",
  id: "updateSupplySource",
  name: "supplySources_2020-07-01.updateSupplySource",
  method: "PUT",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  body: "optional",
  repeatable: true
}, { body: (): S.Built => UpdateSupplySourceRequest })

/** Input of `archiveSupplySource`. */
export interface ArchiveSupplySourceInput {
  readonly supplySourceId: string
}

export const ArchiveSupplySourceInput: S.Codec<ArchiveSupplySourceInput> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: S.String
}))

/**
 * `DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const archiveSupplySource: Op.Operation<ArchiveSupplySourceInput, void> = /*#__PURE__*/ Op.make({
  section: "SupplySources_2020_07_01",
  id: "archiveSupplySource",
  name: "supplySources_2020-07-01.archiveSupplySource",
  method: "DELETE",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  repeatable: true
}, {})

/** Input of `updateSupplySourceStatus`. */
export interface UpdateSupplySourceStatusInput {
  readonly supplySourceId: string
  readonly body?: UpdateSupplySourceStatusRequest | undefined
}

export const UpdateSupplySourceStatusInput: S.Codec<UpdateSupplySourceStatusInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ supplySourceId: S.String, body: S.optional(UpdateSupplySourceStatusRequest) })
)

/**
 * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status`
 *
 * - Rate: not published
 * - Repeated when the outcome of a call is unknown
 */
export const updateSupplySourceStatus: Op.Operation<UpdateSupplySourceStatusInput, void> = /*#__PURE__*/ Op.make({
  section: "SupplySources_2020_07_01",
  id: "updateSupplySourceStatus",
  name: "supplySources_2020-07-01.updateSupplySourceStatus",
  method: "PUT",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}/status",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  body: "optional",
  repeatable: true
}, { body: (): S.Built => UpdateSupplySourceStatusRequest })

/** The operations of Supply Sources as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getSupplySources: (
    input: void | GetSupplySourcesInput,
    options?: CallOptions
  ) => Effect.Effect<GetSupplySourcesResponse, SpApiError>
  readonly getSupplySourcesPages: (
    input: void | GetSupplySourcesInput,
    options?: CallOptions
  ) => Stream.Stream<GetSupplySourcesResponse, SpApiError>
  readonly getSupplySourcesItems: (
    input: void | GetSupplySourcesInput,
    options?: CallOptions
  ) => Stream.Stream<{
    readonly alias?: SupplySourceAlias | undefined
    readonly supplySourceId?: SupplySourceId | undefined
    readonly supplySourceCode?: SupplySourceCode | undefined
    readonly address?: Address | undefined
  }, SpApiError>
  readonly createSupplySource: (
    input: CreateSupplySourceInput,
    options?: CallOptions
  ) => Effect.Effect<CreateSupplySourceResponse, SpApiError>
  readonly getSupplySource: (
    input: GetSupplySourceInput,
    options?: CallOptions
  ) => Effect.Effect<SupplySource, SpApiError>
  readonly updateSupplySource: (
    input: UpdateSupplySourceInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly archiveSupplySource: (
    input: ArchiveSupplySourceInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly updateSupplySourceStatus: (
    input: UpdateSupplySourceStatusInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/apis/SupplySources_2020_07_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getSupplySources,
  createSupplySource,
  getSupplySource,
  updateSupplySource,
  archiveSupplySource,
  updateSupplySourceStatus
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

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface GetSupplySourcesResponse {
  readonly supplySources?: SupplySourceList | undefined
  readonly nextPageToken?: string | undefined
}

export const GetSupplySourcesResponse: S.Codec<GetSupplySourcesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySources: S.optional(SupplySourceList),
  nextPageToken: S.optional(S.String)
}))

export interface UpdateSupplySourceStatusRequest {
  readonly status?: SupplySourceStatus | undefined
}

export const UpdateSupplySourceStatusRequest: S.Codec<UpdateSupplySourceStatusRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ status: S.optional(SupplySourceStatus) })
)

export interface CreateSupplySourceRequest {
  readonly supplySourceCode: SupplySourceCode
  readonly alias: SupplySourceAlias
  readonly address: Address
}

export const CreateSupplySourceRequest: S.Codec<CreateSupplySourceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceCode: SupplySourceCode,
  alias: SupplySourceAlias,
  address: Address
}))

export interface CreateSupplySourceResponse {
  readonly supplySourceId: SupplySourceId
  readonly supplySourceCode: SupplySourceCode
}

export const CreateSupplySourceResponse: S.Codec<CreateSupplySourceResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: SupplySourceId,
  supplySourceCode: SupplySourceCode
}))

export interface UpdateSupplySourceRequest {
  readonly alias?: SupplySourceAlias | undefined
  readonly configuration?: SupplySourceConfiguration | undefined
  readonly capabilities?: SupplySourceCapabilities | undefined
}

export const UpdateSupplySourceRequest: S.Codec<UpdateSupplySourceRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  alias: S.optional(SupplySourceAlias),
  configuration: S.optional(SupplySourceConfiguration),
  capabilities: S.optional(SupplySourceCapabilities)
}))

export interface SupplySource {
  readonly supplySourceId?: SupplySourceId | undefined
  readonly supplySourceCode?: SupplySourceCode | undefined
  readonly alias?: SupplySourceAlias | undefined
  readonly status?: SupplySourceStatusReadOnly | undefined
  readonly address?: Address | undefined
  readonly configuration?: SupplySourceConfiguration | undefined
  readonly capabilities?: SupplySourceCapabilities | undefined
  readonly createdAt?: DateTime | undefined
  readonly updatedAt?: DateTime | undefined
}

export const SupplySource: S.Codec<SupplySource> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: S.optional(SupplySourceId),
  supplySourceCode: S.optional(SupplySourceCode),
  alias: S.optional(SupplySourceAlias),
  status: S.optional(SupplySourceStatusReadOnly),
  address: S.optional(Address),
  configuration: S.optional(SupplySourceConfiguration),
  capabilities: S.optional(SupplySourceCapabilities),
  createdAt: S.optional(DateTime),
  updatedAt: S.optional(DateTime)
}))

export interface SupplySourceConfiguration {
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly timezone?: string | undefined
}

export const SupplySourceConfiguration: S.Codec<SupplySourceConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  operationalConfiguration: S.optional(OperationalConfiguration),
  timezone: S.optional(S.String)
}))

export interface SupplySourceCapabilities {
  readonly outbound?: OutboundCapability | undefined
  readonly services?: ServicesCapability | undefined
}

export const SupplySourceCapabilities: S.Codec<SupplySourceCapabilities> = /*#__PURE__*/ S.define(() => S.Struct({
  outbound: S.optional(OutboundCapability),
  services: S.optional(ServicesCapability)
}))

export type SupplySourceList = ReadonlyArray<{
  readonly alias?: SupplySourceAlias | undefined
  readonly supplySourceId?: SupplySourceId | undefined
  readonly supplySourceCode?: SupplySourceCode | undefined
  readonly address?: Address | undefined
}>

export const SupplySourceList: S.Codec<SupplySourceList> = /*#__PURE__*/ S.define(() => S.Array(S.Struct({
  alias: S.optional(SupplySourceAlias),
  supplySourceId: S.optional(SupplySourceId),
  supplySourceCode: S.optional(SupplySourceCode),
  address: S.optional(Address)
})))

export type SupplySourceId = string

export const SupplySourceId: S.Codec<SupplySourceId> = /*#__PURE__*/ S.define(() => S.String)

export type SupplySourceCode = string

export const SupplySourceCode: S.Codec<SupplySourceCode> = /*#__PURE__*/ S.define(() => S.String)

export type SupplySourceAlias = string

export const SupplySourceAlias: S.Codec<SupplySourceAlias> = /*#__PURE__*/ S.define(() => S.String)

export type SupplySourceStatusReadOnly = "Active" | "Inactive" | "Archived" | (string & {})

export const SupplySourceStatusReadOnly: S.Codec<SupplySourceStatusReadOnly> = /*#__PURE__*/ S.define(() => S.String)

export type SupplySourceStatus = "Active" | "Inactive" | (string & {})

export const SupplySourceStatus: S.Codec<SupplySourceStatus> = /*#__PURE__*/ S.define(() => S.String)

export interface OutboundCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly returnLocation?: ReturnLocation | undefined
  readonly deliveryChannel?: DeliveryChannel | undefined
  readonly pickupChannel?: PickupChannel | undefined
}

export const OutboundCapability: S.Codec<OutboundCapability> = /*#__PURE__*/ S.define(() => S.Struct({
  isSupported: S.optional(S.Boolean),
  operationalConfiguration: S.optional(OperationalConfiguration),
  returnLocation: S.optional(ReturnLocation),
  deliveryChannel: S.optional(DeliveryChannel),
  pickupChannel: S.optional(PickupChannel)
}))

export interface ServicesCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

export const ServicesCapability: S.Codec<ServicesCapability> = /*#__PURE__*/ S.define(() => S.Struct({
  isSupported: S.optional(S.Boolean),
  operationalConfiguration: S.optional(OperationalConfiguration)
}))

export interface PickupChannel {
  readonly inventoryHoldPeriod?: Duration | undefined
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly inStorePickupConfiguration?: InStorePickupConfiguration | undefined
  readonly curbsidePickupConfiguration?: CurbsidePickupConfiguration | undefined
}

export const PickupChannel: S.Codec<PickupChannel> = /*#__PURE__*/ S.define(() => S.Struct({
  inventoryHoldPeriod: S.optional(Duration),
  isSupported: S.optional(S.Boolean),
  operationalConfiguration: S.optional(OperationalConfiguration),
  inStorePickupConfiguration: S.optional(InStorePickupConfiguration),
  curbsidePickupConfiguration: S.optional(CurbsidePickupConfiguration)
}))

export interface ParkingConfiguration {
  readonly parkingCostType?: ParkingCostType | undefined
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
}

export const ParkingConfiguration: S.Codec<ParkingConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  parkingCostType: S.optional(ParkingCostType),
  parkingSpotIdentificationType: S.optional(ParkingSpotIdentificationType),
  numberOfParkingSpots: S.optional(NonNegativeInteger)
}))

export type ParkingCostType = "Free" | "Other" | (string & {})

export const ParkingCostType: S.Codec<ParkingCostType> = /*#__PURE__*/ S.define(() => S.String)

export type ParkingSpotIdentificationType = "Numbered" | "Other" | (string & {})

export const ParkingSpotIdentificationType: S.Codec<ParkingSpotIdentificationType> = /*#__PURE__*/ S.define(() =>
  S.String
)

export interface InStorePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly parkingConfiguration?: ParkingConfiguration | undefined
}

export const InStorePickupConfiguration: S.Codec<InStorePickupConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  isSupported: S.optional(S.Boolean),
  parkingConfiguration: S.optional(ParkingConfiguration)
}))

export interface CurbsidePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly parkingWithAddressConfiguration?: ParkingWithAddressConfiguration | undefined
}

export const CurbsidePickupConfiguration: S.Codec<CurbsidePickupConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  isSupported: S.optional(S.Boolean),
  operationalConfiguration: S.optional(OperationalConfiguration),
  parkingWithAddressConfiguration: S.optional(ParkingWithAddressConfiguration)
}))

export interface ParkingWithAddressConfiguration {
  readonly parkingCostType?: ParkingCostType | undefined
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
  readonly address?: Address | undefined
}

export const ParkingWithAddressConfiguration: S.Codec<ParkingWithAddressConfiguration> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    parkingCostType: S.optional(ParkingCostType),
    parkingSpotIdentificationType: S.optional(ParkingSpotIdentificationType),
    numberOfParkingSpots: S.optional(NonNegativeInteger),
    address: S.optional(Address)
  })
)

export interface DeliveryChannel {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

export const DeliveryChannel: S.Codec<DeliveryChannel> = /*#__PURE__*/ S.define(() => S.Struct({
  isSupported: S.optional(S.Boolean),
  operationalConfiguration: S.optional(OperationalConfiguration)
}))

export interface OperationalConfiguration {
  readonly contactDetails?: ContactDetails | undefined
  readonly throughputConfig?: ThroughputConfig | undefined
  readonly operatingHoursByDay?: OperatingHoursByDay | undefined
  readonly handlingTime?: Duration | undefined
}

export const OperationalConfiguration: S.Codec<OperationalConfiguration> = /*#__PURE__*/ S.define(() => S.Struct({
  contactDetails: S.optional(ContactDetails),
  throughputConfig: S.optional(ThroughputConfig),
  operatingHoursByDay: S.optional(OperatingHoursByDay),
  handlingTime: S.optional(Duration)
}))

export interface Duration {
  readonly value?: NonNegativeInteger | undefined
  readonly timeUnit?: TimeUnit | undefined
}

export const Duration: S.Codec<Duration> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.optional(NonNegativeInteger),
  timeUnit: S.optional(TimeUnit)
}))

export interface ThroughputConfig {
  readonly throughputCap?: ThroughputCap | undefined
  readonly throughputUnit: ThroughputUnit
}

export const ThroughputConfig: S.Codec<ThroughputConfig> = /*#__PURE__*/ S.define(() => S.Struct({
  throughputCap: S.optional(ThroughputCap),
  throughputUnit: ThroughputUnit
}))

export interface ReturnLocation {
  readonly supplySourceId?: string | undefined
  readonly addressWithContact?: AddressWithContact | undefined
}

export const ReturnLocation: S.Codec<ReturnLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  supplySourceId: S.optional(S.String),
  addressWithContact: S.optional(AddressWithContact)
}))

export interface AddressWithContact {
  readonly contactDetails?: ContactDetails | undefined
  readonly address?: Address | undefined
}

export const AddressWithContact: S.Codec<AddressWithContact> = /*#__PURE__*/ S.define(() => S.Struct({
  contactDetails: S.optional(ContactDetails),
  address: S.optional(Address)
}))

export interface ContactDetails {
  readonly primary?: {
    readonly email?: EmailAddress | undefined
    readonly phone?: string | undefined
  } | undefined
}

export const ContactDetails: S.Codec<ContactDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  primary: S.optional(S.Struct({ email: S.optional(EmailAddress), phone: S.optional(S.String) }))
}))

export interface ThroughputCap {
  readonly value?: NonNegativeInteger | undefined
  readonly timeUnit?: TimeUnit | undefined
}

export const ThroughputCap: S.Codec<ThroughputCap> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.optional(NonNegativeInteger),
  timeUnit: S.optional(TimeUnit)
}))

export interface OperatingHour {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
}

export const OperatingHour: S.Codec<OperatingHour> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(S.String),
  endTime: S.optional(S.String)
}))

export type OperatingHours = ReadonlyArray<OperatingHour>

export const OperatingHours: S.Codec<OperatingHours> = /*#__PURE__*/ S.define(() => S.Array(OperatingHour))

export type ThroughputUnit = "Order" | (string & {})

export const ThroughputUnit: S.Codec<ThroughputUnit> = /*#__PURE__*/ S.define(() => S.String)

export interface OperatingHoursByDay {
  readonly monday?: OperatingHours | undefined
  readonly tuesday?: OperatingHours | undefined
  readonly wednesday?: OperatingHours | undefined
  readonly thursday?: OperatingHours | undefined
  readonly friday?: OperatingHours | undefined
  readonly saturday?: OperatingHours | undefined
  readonly sunday?: OperatingHours | undefined
}

export const OperatingHoursByDay: S.Codec<OperatingHoursByDay> = /*#__PURE__*/ S.define(() => S.Struct({
  monday: S.optional(OperatingHours),
  tuesday: S.optional(OperatingHours),
  wednesday: S.optional(OperatingHours),
  thursday: S.optional(OperatingHours),
  friday: S.optional(OperatingHours),
  saturday: S.optional(OperatingHours),
  sunday: S.optional(OperatingHours)
}))

export type TimeUnit = "Hours" | "Minutes" | "Days" | (string & {})

export const TimeUnit: S.Codec<TimeUnit> = /*#__PURE__*/ S.define(() => S.String)

export type NonNegativeInteger = number

export const NonNegativeInteger: S.Codec<NonNegativeInteger> = /*#__PURE__*/ S.define(() => S.Number)

export type EmailAddress = string

export const EmailAddress: S.Codec<EmailAddress> = /*#__PURE__*/ S.define(() => S.String)

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion: string
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
  stateOrRegion: S.String,
  postalCode: S.optional(S.String),
  countryCode: S.String,
  phone: S.optional(S.String)
}))

export type DateTime = string

export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.define(() => S.String)
