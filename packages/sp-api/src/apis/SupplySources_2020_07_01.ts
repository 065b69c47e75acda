// AUTO-GENERATED from supplySources_2020-07-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Supply Sources 2020-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getSupplySources`. */
export interface GetSupplySourcesInput {
  readonly nextPageToken?: string | undefined
  readonly pageSize?: number | undefined
}

const $GetSupplySourcesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextPageToken: C.optional(C.String),
  pageSize: C.optional(C.Number)
}))
export const GetSupplySourcesInput: S.Codec<GetSupplySourcesInput> = /*#__PURE__*/ S.schema($GetSupplySourcesInput)

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
}, { output: (): C.Shape => $GetSupplySourcesResponse })

/** Input of `createSupplySource`. */
export interface CreateSupplySourceInput {
  readonly body: CreateSupplySourceRequest
}

const $CreateSupplySourceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateSupplySourceRequest }))
export const CreateSupplySourceInput: S.Codec<CreateSupplySourceInput> = /*#__PURE__*/ S.schema(
  $CreateSupplySourceInput
)

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
}, { body: (): C.Shape => $CreateSupplySourceRequest, output: (): C.Shape => $CreateSupplySourceResponse })

/** Input of `getSupplySource`. */
export interface GetSupplySourceInput {
  readonly supplySourceId: string
}

const $GetSupplySourceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ supplySourceId: C.String }))
export const GetSupplySourceInput: S.Codec<GetSupplySourceInput> = /*#__PURE__*/ S.schema($GetSupplySourceInput)

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
}, { output: (): C.Shape => $SupplySource })

/** Input of `updateSupplySource`. */
export interface UpdateSupplySourceInput {
  readonly supplySourceId: string
  readonly body?: UpdateSupplySourceRequest | undefined
}

const $UpdateSupplySourceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceId: C.String,
  body: C.optional($UpdateSupplySourceRequest)
}))
export const UpdateSupplySourceInput: S.Codec<UpdateSupplySourceInput> = /*#__PURE__*/ S.schema(
  $UpdateSupplySourceInput
)

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
}, { body: (): C.Shape => $UpdateSupplySourceRequest })

/** Input of `archiveSupplySource`. */
export interface ArchiveSupplySourceInput {
  readonly supplySourceId: string
}

const $ArchiveSupplySourceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ supplySourceId: C.String }))
export const ArchiveSupplySourceInput: S.Codec<ArchiveSupplySourceInput> = /*#__PURE__*/ S.schema(
  $ArchiveSupplySourceInput
)

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

const $UpdateSupplySourceStatusInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceId: C.String,
  body: C.optional($UpdateSupplySourceStatusRequest)
}))
export const UpdateSupplySourceStatusInput: S.Codec<UpdateSupplySourceStatusInput> = /*#__PURE__*/ S.schema(
  $UpdateSupplySourceStatusInput
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
}, { body: (): C.Shape => $UpdateSupplySourceStatusRequest })

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

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface GetSupplySourcesResponse {
  readonly supplySources?: SupplySourceList | undefined
  readonly nextPageToken?: string | undefined
}

const $GetSupplySourcesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySources: C.optional($SupplySourceList),
  nextPageToken: C.optional(C.String)
}))
export const GetSupplySourcesResponse: S.Codec<GetSupplySourcesResponse> = /*#__PURE__*/ S.schema(
  $GetSupplySourcesResponse
)

export interface UpdateSupplySourceStatusRequest {
  readonly status?: SupplySourceStatus | undefined
}

const $UpdateSupplySourceStatusRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  status: C.optional($SupplySourceStatus)
}))
export const UpdateSupplySourceStatusRequest: S.Codec<UpdateSupplySourceStatusRequest> = /*#__PURE__*/ S.schema(
  $UpdateSupplySourceStatusRequest
)

export interface CreateSupplySourceRequest {
  readonly supplySourceCode: SupplySourceCode
  readonly alias: SupplySourceAlias
  readonly address: Address
}

const $CreateSupplySourceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceCode: $SupplySourceCode,
  alias: $SupplySourceAlias,
  address: $Address
}))
export const CreateSupplySourceRequest: S.Codec<CreateSupplySourceRequest> = /*#__PURE__*/ S.schema(
  $CreateSupplySourceRequest
)

export interface CreateSupplySourceResponse {
  readonly supplySourceId: SupplySourceId
  readonly supplySourceCode: SupplySourceCode
}

const $CreateSupplySourceResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceId: $SupplySourceId,
  supplySourceCode: $SupplySourceCode
}))
export const CreateSupplySourceResponse: S.Codec<CreateSupplySourceResponse> = /*#__PURE__*/ S.schema(
  $CreateSupplySourceResponse
)

export interface UpdateSupplySourceRequest {
  readonly alias?: SupplySourceAlias | undefined
  readonly configuration?: SupplySourceConfiguration | undefined
  readonly capabilities?: SupplySourceCapabilities | undefined
}

const $UpdateSupplySourceRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  alias: C.optional($SupplySourceAlias),
  configuration: C.optional($SupplySourceConfiguration),
  capabilities: C.optional($SupplySourceCapabilities)
}))
export const UpdateSupplySourceRequest: S.Codec<UpdateSupplySourceRequest> = /*#__PURE__*/ S.schema(
  $UpdateSupplySourceRequest
)

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

const $SupplySource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceId: C.optional($SupplySourceId),
  supplySourceCode: C.optional($SupplySourceCode),
  alias: C.optional($SupplySourceAlias),
  status: C.optional($SupplySourceStatusReadOnly),
  address: C.optional($Address),
  configuration: C.optional($SupplySourceConfiguration),
  capabilities: C.optional($SupplySourceCapabilities),
  createdAt: C.optional($DateTime),
  updatedAt: C.optional($DateTime)
}))
export const SupplySource: S.Codec<SupplySource> = /*#__PURE__*/ S.schema($SupplySource)

export interface SupplySourceConfiguration {
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly timezone?: string | undefined
}

const $SupplySourceConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  operationalConfiguration: C.optional($OperationalConfiguration),
  timezone: C.optional(C.String)
}))
export const SupplySourceConfiguration: S.Codec<SupplySourceConfiguration> = /*#__PURE__*/ S.schema(
  $SupplySourceConfiguration
)

export interface SupplySourceCapabilities {
  readonly outbound?: OutboundCapability | undefined
  readonly services?: ServicesCapability | undefined
}

const $SupplySourceCapabilities: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  outbound: C.optional($OutboundCapability),
  services: C.optional($ServicesCapability)
}))
export const SupplySourceCapabilities: S.Codec<SupplySourceCapabilities> = /*#__PURE__*/ S.schema(
  $SupplySourceCapabilities
)

export type SupplySourceList = ReadonlyArray<{
  readonly alias?: SupplySourceAlias | undefined
  readonly supplySourceId?: SupplySourceId | undefined
  readonly supplySourceCode?: SupplySourceCode | undefined
  readonly address?: Address | undefined
}>

const $SupplySourceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.Struct({
  alias: C.optional($SupplySourceAlias),
  supplySourceId: C.optional($SupplySourceId),
  supplySourceCode: C.optional($SupplySourceCode),
  address: C.optional($Address)
})))
export const SupplySourceList: S.Codec<SupplySourceList> = /*#__PURE__*/ S.schema($SupplySourceList)

export type SupplySourceId = string

const $SupplySourceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SupplySourceId: S.Codec<SupplySourceId> = /*#__PURE__*/ S.schema($SupplySourceId)

export type SupplySourceCode = string

const $SupplySourceCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SupplySourceCode: S.Codec<SupplySourceCode> = /*#__PURE__*/ S.schema($SupplySourceCode)

export type SupplySourceAlias = string

const $SupplySourceAlias: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SupplySourceAlias: S.Codec<SupplySourceAlias> = /*#__PURE__*/ S.schema($SupplySourceAlias)

export type SupplySourceStatusReadOnly = "Active" | "Inactive" | "Archived" | (string & {})

const $SupplySourceStatusReadOnly: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SupplySourceStatusReadOnly: S.Codec<SupplySourceStatusReadOnly> = /*#__PURE__*/ S.schema(
  $SupplySourceStatusReadOnly
)

export type SupplySourceStatus = "Active" | "Inactive" | (string & {})

const $SupplySourceStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SupplySourceStatus: S.Codec<SupplySourceStatus> = /*#__PURE__*/ S.schema($SupplySourceStatus)

export interface OutboundCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly returnLocation?: ReturnLocation | undefined
  readonly deliveryChannel?: DeliveryChannel | undefined
  readonly pickupChannel?: PickupChannel | undefined
}

const $OutboundCapability: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isSupported: C.optional(C.Boolean),
  operationalConfiguration: C.optional($OperationalConfiguration),
  returnLocation: C.optional($ReturnLocation),
  deliveryChannel: C.optional($DeliveryChannel),
  pickupChannel: C.optional($PickupChannel)
}))
export const OutboundCapability: S.Codec<OutboundCapability> = /*#__PURE__*/ S.schema($OutboundCapability)

export interface ServicesCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

const $ServicesCapability: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isSupported: C.optional(C.Boolean),
  operationalConfiguration: C.optional($OperationalConfiguration)
}))
export const ServicesCapability: S.Codec<ServicesCapability> = /*#__PURE__*/ S.schema($ServicesCapability)

export interface PickupChannel {
  readonly inventoryHoldPeriod?: Duration | undefined
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly inStorePickupConfiguration?: InStorePickupConfiguration | undefined
  readonly curbsidePickupConfiguration?: CurbsidePickupConfiguration | undefined
}

const $PickupChannel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  inventoryHoldPeriod: C.optional($Duration),
  isSupported: C.optional(C.Boolean),
  operationalConfiguration: C.optional($OperationalConfiguration),
  inStorePickupConfiguration: C.optional($InStorePickupConfiguration),
  curbsidePickupConfiguration: C.optional($CurbsidePickupConfiguration)
}))
export const PickupChannel: S.Codec<PickupChannel> = /*#__PURE__*/ S.schema($PickupChannel)

export interface ParkingConfiguration {
  readonly parkingCostType?: ParkingCostType | undefined
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
}

const $ParkingConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  parkingCostType: C.optional($ParkingCostType),
  parkingSpotIdentificationType: C.optional($ParkingSpotIdentificationType),
  numberOfParkingSpots: C.optional($NonNegativeInteger)
}))
export const ParkingConfiguration: S.Codec<ParkingConfiguration> = /*#__PURE__*/ S.schema($ParkingConfiguration)

export type ParkingCostType = "Free" | "Other" | (string & {})

const $ParkingCostType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ParkingCostType: S.Codec<ParkingCostType> = /*#__PURE__*/ S.schema($ParkingCostType)

export type ParkingSpotIdentificationType = "Numbered" | "Other" | (string & {})

const $ParkingSpotIdentificationType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ParkingSpotIdentificationType: S.Codec<ParkingSpotIdentificationType> = /*#__PURE__*/ S.schema(
  $ParkingSpotIdentificationType
)

export interface InStorePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly parkingConfiguration?: ParkingConfiguration | undefined
}

const $InStorePickupConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isSupported: C.optional(C.Boolean),
  parkingConfiguration: C.optional($ParkingConfiguration)
}))
export const InStorePickupConfiguration: S.Codec<InStorePickupConfiguration> = /*#__PURE__*/ S.schema(
  $InStorePickupConfiguration
)

export interface CurbsidePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly parkingWithAddressConfiguration?: ParkingWithAddressConfiguration | undefined
}

const $CurbsidePickupConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isSupported: C.optional(C.Boolean),
  operationalConfiguration: C.optional($OperationalConfiguration),
  parkingWithAddressConfiguration: C.optional($ParkingWithAddressConfiguration)
}))
export const CurbsidePickupConfiguration: S.Codec<CurbsidePickupConfiguration> = /*#__PURE__*/ S.schema(
  $CurbsidePickupConfiguration
)

export interface ParkingWithAddressConfiguration {
  readonly parkingCostType?: ParkingCostType | undefined
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
  readonly address?: Address | undefined
}

const $ParkingWithAddressConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  parkingCostType: C.optional($ParkingCostType),
  parkingSpotIdentificationType: C.optional($ParkingSpotIdentificationType),
  numberOfParkingSpots: C.optional($NonNegativeInteger),
  address: C.optional($Address)
}))
export const ParkingWithAddressConfiguration: S.Codec<ParkingWithAddressConfiguration> = /*#__PURE__*/ S.schema(
  $ParkingWithAddressConfiguration
)

export interface DeliveryChannel {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

const $DeliveryChannel: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  isSupported: C.optional(C.Boolean),
  operationalConfiguration: C.optional($OperationalConfiguration)
}))
export const DeliveryChannel: S.Codec<DeliveryChannel> = /*#__PURE__*/ S.schema($DeliveryChannel)

export interface OperationalConfiguration {
  readonly contactDetails?: ContactDetails | undefined
  readonly throughputConfig?: ThroughputConfig | undefined
  readonly operatingHoursByDay?: OperatingHoursByDay | undefined
  readonly handlingTime?: Duration | undefined
}

const $OperationalConfiguration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contactDetails: C.optional($ContactDetails),
  throughputConfig: C.optional($ThroughputConfig),
  operatingHoursByDay: C.optional($OperatingHoursByDay),
  handlingTime: C.optional($Duration)
}))
export const OperationalConfiguration: S.Codec<OperationalConfiguration> = /*#__PURE__*/ S.schema(
  $OperationalConfiguration
)

export interface Duration {
  readonly value?: NonNegativeInteger | undefined
  readonly timeUnit?: TimeUnit | undefined
}

const $Duration: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.optional($NonNegativeInteger),
  timeUnit: C.optional($TimeUnit)
}))
export const Duration: S.Codec<Duration> = /*#__PURE__*/ S.schema($Duration)

export interface ThroughputConfig {
  readonly throughputCap?: ThroughputCap | undefined
  readonly throughputUnit: ThroughputUnit
}

const $ThroughputConfig: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  throughputCap: C.optional($ThroughputCap),
  throughputUnit: $ThroughputUnit
}))
export const ThroughputConfig: S.Codec<ThroughputConfig> = /*#__PURE__*/ S.schema($ThroughputConfig)

export interface ReturnLocation {
  readonly supplySourceId?: string | undefined
  readonly addressWithContact?: AddressWithContact | undefined
}

const $ReturnLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  supplySourceId: C.optional(C.String),
  addressWithContact: C.optional($AddressWithContact)
}))
export const ReturnLocation: S.Codec<ReturnLocation> = /*#__PURE__*/ S.schema($ReturnLocation)

export interface AddressWithContact {
  readonly contactDetails?: ContactDetails | undefined
  readonly address?: Address | undefined
}

const $AddressWithContact: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contactDetails: C.optional($ContactDetails),
  address: C.optional($Address)
}))
export const AddressWithContact: S.Codec<AddressWithContact> = /*#__PURE__*/ S.schema($AddressWithContact)

export interface ContactDetails {
  readonly primary?: {
    readonly email?: EmailAddress | undefined
    readonly phone?: string | undefined
  } | undefined
}

const $ContactDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  primary: C.optional(C.Struct({ email: C.optional($EmailAddress), phone: C.optional(C.String) }))
}))
export const ContactDetails: S.Codec<ContactDetails> = /*#__PURE__*/ S.schema($ContactDetails)

export interface ThroughputCap {
  readonly value?: NonNegativeInteger | undefined
  readonly timeUnit?: TimeUnit | undefined
}

const $ThroughputCap: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.optional($NonNegativeInteger),
  timeUnit: C.optional($TimeUnit)
}))
export const ThroughputCap: S.Codec<ThroughputCap> = /*#__PURE__*/ S.schema($ThroughputCap)

export interface OperatingHour {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
}

const $OperatingHour: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional(C.String),
  endTime: C.optional(C.String)
}))
export const OperatingHour: S.Codec<OperatingHour> = /*#__PURE__*/ S.schema($OperatingHour)

export type OperatingHours = ReadonlyArray<OperatingHour>

const $OperatingHours: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OperatingHour))
export const OperatingHours: S.Codec<OperatingHours> = /*#__PURE__*/ S.schema($OperatingHours)

export type ThroughputUnit = "Order" | (string & {})

const $ThroughputUnit: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ThroughputUnit: S.Codec<ThroughputUnit> = /*#__PURE__*/ S.schema($ThroughputUnit)

export interface OperatingHoursByDay {
  readonly monday?: OperatingHours | undefined
  readonly tuesday?: OperatingHours | undefined
  readonly wednesday?: OperatingHours | undefined
  readonly thursday?: OperatingHours | undefined
  readonly friday?: OperatingHours | undefined
  readonly saturday?: OperatingHours | undefined
  readonly sunday?: OperatingHours | undefined
}

const $OperatingHoursByDay: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  monday: C.optional($OperatingHours),
  tuesday: C.optional($OperatingHours),
  wednesday: C.optional($OperatingHours),
  thursday: C.optional($OperatingHours),
  friday: C.optional($OperatingHours),
  saturday: C.optional($OperatingHours),
  sunday: C.optional($OperatingHours)
}))
export const OperatingHoursByDay: S.Codec<OperatingHoursByDay> = /*#__PURE__*/ S.schema($OperatingHoursByDay)

export type TimeUnit = "Hours" | "Minutes" | "Days" | (string & {})

const $TimeUnit: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TimeUnit: S.Codec<TimeUnit> = /*#__PURE__*/ S.schema($TimeUnit)

export type NonNegativeInteger = number

const $NonNegativeInteger: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const NonNegativeInteger: S.Codec<NonNegativeInteger> = /*#__PURE__*/ S.schema($NonNegativeInteger)

export type EmailAddress = string

const $EmailAddress: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EmailAddress: S.Codec<EmailAddress> = /*#__PURE__*/ S.schema($EmailAddress)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.String,
  postalCode: C.optional(C.String),
  countryCode: C.String,
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export type DateTime = string

const $DateTime: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DateTime: S.Codec<DateTime> = /*#__PURE__*/ S.schema($DateTime)
