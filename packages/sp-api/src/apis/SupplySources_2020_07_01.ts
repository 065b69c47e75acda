// AUTO-GENERATED from supplySources_2020-07-01.json by packages/codegen. Do not edit.
/** Supply Sources 2020-07-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getSupplySources`. */
export interface GetSupplySourcesInput {
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextPageToken?: string | undefined
  /** 10 if not given. */
  readonly pageSize?: number | undefined
}

const $GetSupplySourcesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  nextPageToken: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number)
}))
export const GetSupplySourcesInput: Schemas.Codec<GetSupplySourcesInput> = Schemas.make($GetSupplySourcesInput)

/**
 * `GET /supplySources/2020-07-01/supplySources`
 *
 * - Rate: 10 requests per second, burst 10 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsupplysources
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
> = Paging.items({
  section: "SupplySources_2020_07_01",
  id: "getSupplySources",
  name: "supplySources_2020-07-01.getSupplySources",
  method: "GET",
  path: "/supplySources/2020-07-01/supplySources",
  parameters: {
    nextPageToken: { in: "query", type: "string" },
    pageSize: { in: "query", type: "number" }
  },
  rate: 10,
  burst: 10,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextPageToken",
    next: ["nextPageToken"],
    items: ["supplySources"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetSupplySourcesResponse })

/** Input of `createSupplySource`. */
export interface CreateSupplySourceInput {
  readonly body: CreateSupplySourceRequest
}

const $CreateSupplySourceInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateSupplySourceRequest }))
export const CreateSupplySourceInput: Schemas.Codec<CreateSupplySourceInput> = Schemas.make($CreateSupplySourceInput)

/**
 * `POST /supplySources/2020-07-01/supplySources`
 *
 * - Rate: 2 requests per second, burst 2 (from Amazon's SDK)
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createsupplysource
 */
export const createSupplySource: Op.Operation<CreateSupplySourceInput, CreateSupplySourceResponse> = Op.make({
  section: "SupplySources_2020_07_01",
  id: "createSupplySource",
  name: "supplySources_2020-07-01.createSupplySource",
  method: "POST",
  path: "/supplySources/2020-07-01/supplySources",
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "sdk",
  repeatable: false
}, { body: (): Shape.Shape => $CreateSupplySourceRequest, output: (): Shape.Shape => $CreateSupplySourceResponse })

/** Input of `getSupplySource`. */
export interface GetSupplySourceInput {
  /** From `createSupplySource`. */
  readonly supplySourceId: string
}

const $GetSupplySourceInput: Shape.Shape = Shape.define(() => Shape.Struct({ supplySourceId: Shape.String }))
export const GetSupplySourceInput: Schemas.Codec<GetSupplySourceInput> = Schemas.make($GetSupplySourceInput)

/**
 * `GET /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: 40 requests per second, burst 40 (from Amazon's SDK)
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsupplysource
 */
export const getSupplySource: Op.Operation<GetSupplySourceInput, SupplySource> = Op.make({
  section: "SupplySources_2020_07_01",
  id: "getSupplySource",
  name: "supplySources_2020-07-01.getSupplySource",
  method: "GET",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  rate: 40,
  burst: 40,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $SupplySource })

/** Input of `updateSupplySource`. */
export interface UpdateSupplySourceInput {
  /** From `createSupplySource`. */
  readonly supplySourceId: string
  readonly body?: UpdateSupplySourceRequest | undefined
}

const $UpdateSupplySourceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceId: Shape.String,
  body: Shape.optional($UpdateSupplySourceRequest)
}))
export const UpdateSupplySourceInput: Schemas.Codec<UpdateSupplySourceInput> = Schemas.make($UpdateSupplySourceInput)

/**
 * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: 1 request per second, burst 1 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatesupplysource
 */
export const updateSupplySource: Op.Operation<UpdateSupplySourceInput, void> = Op.make({
  section: "SupplySources_2020_07_01",
  id: "updateSupplySource",
  name: "supplySources_2020-07-01.updateSupplySource",
  method: "PUT",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  body: "optional",
  rate: 1,
  burst: 1,
  rateFrom: "sdk",
  repeatable: true
}, { body: (): Shape.Shape => $UpdateSupplySourceRequest })

/** Input of `archiveSupplySource`. */
export interface ArchiveSupplySourceInput {
  /** From `createSupplySource`. */
  readonly supplySourceId: string
}

const $ArchiveSupplySourceInput: Shape.Shape = Shape.define(() => Shape.Struct({ supplySourceId: Shape.String }))
export const ArchiveSupplySourceInput: Schemas.Codec<ArchiveSupplySourceInput> = Schemas.make($ArchiveSupplySourceInput)

/**
 * `DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}`
 *
 * - Rate: 20 requests per second, burst 20 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/archivesupplysource
 */
export const archiveSupplySource: Op.Operation<ArchiveSupplySourceInput, void> = Op.make({
  section: "SupplySources_2020_07_01",
  id: "archiveSupplySource",
  name: "supplySources_2020-07-01.archiveSupplySource",
  method: "DELETE",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  rate: 20,
  burst: 20,
  rateFrom: "sdk",
  repeatable: true
}, {})

/** Input of `updateSupplySourceStatus`. */
export interface UpdateSupplySourceStatusInput {
  /** From `createSupplySource`. */
  readonly supplySourceId: string
  readonly body?: UpdateSupplySourceStatusRequest | undefined
}

const $UpdateSupplySourceStatusInput: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceId: Shape.String,
  body: Shape.optional($UpdateSupplySourceStatusRequest)
}))
export const UpdateSupplySourceStatusInput: Schemas.Codec<UpdateSupplySourceStatusInput> = Schemas.make(
  $UpdateSupplySourceStatusInput
)

/**
 * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status`
 *
 * - Rate: 20 requests per second, burst 20 (from Amazon's SDK)
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatesupplysourcestatus
 */
export const updateSupplySourceStatus: Op.Operation<UpdateSupplySourceStatusInput, void> = Op.make({
  section: "SupplySources_2020_07_01",
  id: "updateSupplySourceStatus",
  name: "supplySources_2020-07-01.updateSupplySourceStatus",
  method: "PUT",
  path: "/supplySources/2020-07-01/supplySources/{supplySourceId}/status",
  parameters: {
    supplySourceId: { in: "path", type: "string", required: true }
  },
  body: "optional",
  rate: 20,
  burst: 20,
  rateFrom: "sdk",
  repeatable: true
}, { body: (): Shape.Shape => $UpdateSupplySourceStatusRequest })

/** The operations of Supply Sources as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/SupplySources_2020_07_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getSupplySources,
  createSupplySource,
  getSupplySource,
  updateSupplySource,
  archiveSupplySource,
  updateSupplySourceStatus
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

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface GetSupplySourcesResponse {
  readonly supplySources?: SupplySourceList | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
}

const $GetSupplySourcesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySources: Shape.optional($SupplySourceList),
  nextPageToken: Shape.optional(Shape.String)
}))
export const GetSupplySourcesResponse: Schemas.Codec<GetSupplySourcesResponse> = Schemas.make($GetSupplySourcesResponse)

export interface UpdateSupplySourceStatusRequest {
  /** `Active` or `Inactive`. */
  readonly status?: SupplySourceStatus | undefined
}

const $UpdateSupplySourceStatusRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  status: Shape.optional($SupplySourceStatus)
}))
export const UpdateSupplySourceStatusRequest: Schemas.Codec<UpdateSupplySourceStatusRequest> = Schemas.make(
  $UpdateSupplySourceStatusRequest
)

export interface CreateSupplySourceRequest {
  readonly supplySourceCode: SupplySourceCode
  readonly alias: SupplySourceAlias
  readonly address: Address
}

const $CreateSupplySourceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceCode: $SupplySourceCode,
  alias: $SupplySourceAlias,
  address: $Address
}))
export const CreateSupplySourceRequest: Schemas.Codec<CreateSupplySourceRequest> = Schemas.make(
  $CreateSupplySourceRequest
)

export interface CreateSupplySourceResponse {
  /** From `createSupplySource`. */
  readonly supplySourceId: SupplySourceId
  readonly supplySourceCode: SupplySourceCode
}

const $CreateSupplySourceResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceId: $SupplySourceId,
  supplySourceCode: $SupplySourceCode
}))
export const CreateSupplySourceResponse: Schemas.Codec<CreateSupplySourceResponse> = Schemas.make(
  $CreateSupplySourceResponse
)

export interface UpdateSupplySourceRequest {
  readonly alias?: SupplySourceAlias | undefined
  readonly configuration?: SupplySourceConfiguration | undefined
  readonly capabilities?: SupplySourceCapabilities | undefined
}

const $UpdateSupplySourceRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  alias: Shape.optional($SupplySourceAlias),
  configuration: Shape.optional($SupplySourceConfiguration),
  capabilities: Shape.optional($SupplySourceCapabilities)
}))
export const UpdateSupplySourceRequest: Schemas.Codec<UpdateSupplySourceRequest> = Schemas.make(
  $UpdateSupplySourceRequest
)

export interface SupplySource {
  /** From `createSupplySource`. */
  readonly supplySourceId?: SupplySourceId | undefined
  readonly supplySourceCode?: SupplySourceCode | undefined
  readonly alias?: SupplySourceAlias | undefined
  /** `Active`, `Inactive` or `Archived`. */
  readonly status?: SupplySourceStatusReadOnly | undefined
  readonly address?: Address | undefined
  readonly configuration?: SupplySourceConfiguration | undefined
  readonly capabilities?: SupplySourceCapabilities | undefined
  readonly createdAt?: DateTime | undefined
  readonly updatedAt?: DateTime | undefined
}

const $SupplySource: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceId: Shape.optional($SupplySourceId),
  supplySourceCode: Shape.optional($SupplySourceCode),
  alias: Shape.optional($SupplySourceAlias),
  status: Shape.optional($SupplySourceStatusReadOnly),
  address: Shape.optional($Address),
  configuration: Shape.optional($SupplySourceConfiguration),
  capabilities: Shape.optional($SupplySourceCapabilities),
  createdAt: Shape.optional($DateTime),
  updatedAt: Shape.optional($DateTime)
}))
export const SupplySource: Schemas.Codec<SupplySource> = Schemas.make($SupplySource)

export interface SupplySourceConfiguration {
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  /** An IANA time zone: `Asia/Tokyo`. */
  readonly timezone?: string | undefined
}

const $SupplySourceConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  operationalConfiguration: Shape.optional($OperationalConfiguration),
  timezone: Shape.optional(Shape.String)
}))
export const SupplySourceConfiguration: Schemas.Codec<SupplySourceConfiguration> = Schemas.make(
  $SupplySourceConfiguration
)

export interface SupplySourceCapabilities {
  readonly outbound?: OutboundCapability | undefined
  readonly services?: ServicesCapability | undefined
}

const $SupplySourceCapabilities: Shape.Shape = Shape.define(() => Shape.Struct({
  outbound: Shape.optional($OutboundCapability),
  services: Shape.optional($ServicesCapability)
}))
export const SupplySourceCapabilities: Schemas.Codec<SupplySourceCapabilities> = Schemas.make($SupplySourceCapabilities)

export type SupplySourceList = ReadonlyArray<{
  readonly alias?: SupplySourceAlias | undefined
  /** From `createSupplySource`. */
  readonly supplySourceId?: SupplySourceId | undefined
  readonly supplySourceCode?: SupplySourceCode | undefined
  readonly address?: Address | undefined
}>

const $SupplySourceList: Shape.Shape = Shape.define(() => Shape.Array(Shape.Struct({
  alias: Shape.optional($SupplySourceAlias),
  supplySourceId: Shape.optional($SupplySourceId),
  supplySourceCode: Shape.optional($SupplySourceCode),
  address: Shape.optional($Address)
})))
export const SupplySourceList: Schemas.Codec<SupplySourceList> = Schemas.make($SupplySourceList)

/** From `createSupplySource`. */
export type SupplySourceId = string

const $SupplySourceId: Shape.Shape = Shape.define(() => Shape.String)
export const SupplySourceId: Schemas.Codec<SupplySourceId> = Schemas.make($SupplySourceId)

export type SupplySourceCode = string

const $SupplySourceCode: Shape.Shape = Shape.define(() => Shape.String)
export const SupplySourceCode: Schemas.Codec<SupplySourceCode> = Schemas.make($SupplySourceCode)

export type SupplySourceAlias = string

const $SupplySourceAlias: Shape.Shape = Shape.define(() => Shape.String)
export const SupplySourceAlias: Schemas.Codec<SupplySourceAlias> = Schemas.make($SupplySourceAlias)

export type SupplySourceStatusReadOnly = "Active" | "Inactive" | "Archived" | (string & {})

const $SupplySourceStatusReadOnly: Shape.Shape = Shape.define(() => Shape.String)
export const SupplySourceStatusReadOnly: Schemas.Codec<SupplySourceStatusReadOnly> = Schemas.make(
  $SupplySourceStatusReadOnly
)

export type SupplySourceStatus = "Active" | "Inactive" | (string & {})

const $SupplySourceStatus: Shape.Shape = Shape.define(() => Shape.String)
export const SupplySourceStatus: Schemas.Codec<SupplySourceStatus> = Schemas.make($SupplySourceStatus)

export interface OutboundCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly returnLocation?: ReturnLocation | undefined
  readonly deliveryChannel?: DeliveryChannel | undefined
  readonly pickupChannel?: PickupChannel | undefined
}

const $OutboundCapability: Shape.Shape = Shape.define(() => Shape.Struct({
  isSupported: Shape.optional(Shape.Boolean),
  operationalConfiguration: Shape.optional($OperationalConfiguration),
  returnLocation: Shape.optional($ReturnLocation),
  deliveryChannel: Shape.optional($DeliveryChannel),
  pickupChannel: Shape.optional($PickupChannel)
}))
export const OutboundCapability: Schemas.Codec<OutboundCapability> = Schemas.make($OutboundCapability)

export interface ServicesCapability {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

const $ServicesCapability: Shape.Shape = Shape.define(() => Shape.Struct({
  isSupported: Shape.optional(Shape.Boolean),
  operationalConfiguration: Shape.optional($OperationalConfiguration)
}))
export const ServicesCapability: Schemas.Codec<ServicesCapability> = Schemas.make($ServicesCapability)

export interface PickupChannel {
  readonly inventoryHoldPeriod?: Duration | undefined
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly inStorePickupConfiguration?: InStorePickupConfiguration | undefined
  readonly curbsidePickupConfiguration?: CurbsidePickupConfiguration | undefined
}

const $PickupChannel: Shape.Shape = Shape.define(() => Shape.Struct({
  inventoryHoldPeriod: Shape.optional($Duration),
  isSupported: Shape.optional(Shape.Boolean),
  operationalConfiguration: Shape.optional($OperationalConfiguration),
  inStorePickupConfiguration: Shape.optional($InStorePickupConfiguration),
  curbsidePickupConfiguration: Shape.optional($CurbsidePickupConfiguration)
}))
export const PickupChannel: Schemas.Codec<PickupChannel> = Schemas.make($PickupChannel)

export interface ParkingConfiguration {
  /** `Free` or `Other`. */
  readonly parkingCostType?: ParkingCostType | undefined
  /** `Numbered` or `Other`. */
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** A whole number, at least 0. */
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
}

const $ParkingConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  parkingCostType: Shape.optional($ParkingCostType),
  parkingSpotIdentificationType: Shape.optional($ParkingSpotIdentificationType),
  numberOfParkingSpots: Shape.optional($NonNegativeInteger)
}))
export const ParkingConfiguration: Schemas.Codec<ParkingConfiguration> = Schemas.make($ParkingConfiguration)

export type ParkingCostType = "Free" | "Other" | (string & {})

const $ParkingCostType: Shape.Shape = Shape.define(() => Shape.String)
export const ParkingCostType: Schemas.Codec<ParkingCostType> = Schemas.make($ParkingCostType)

export type ParkingSpotIdentificationType = "Numbered" | "Other" | (string & {})

const $ParkingSpotIdentificationType: Shape.Shape = Shape.define(() => Shape.String)
export const ParkingSpotIdentificationType: Schemas.Codec<ParkingSpotIdentificationType> = Schemas.make(
  $ParkingSpotIdentificationType
)

export interface InStorePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly parkingConfiguration?: ParkingConfiguration | undefined
}

const $InStorePickupConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  isSupported: Shape.optional(Shape.Boolean),
  parkingConfiguration: Shape.optional($ParkingConfiguration)
}))
export const InStorePickupConfiguration: Schemas.Codec<InStorePickupConfiguration> = Schemas.make(
  $InStorePickupConfiguration
)

export interface CurbsidePickupConfiguration {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
  readonly parkingWithAddressConfiguration?: ParkingWithAddressConfiguration | undefined
}

const $CurbsidePickupConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  isSupported: Shape.optional(Shape.Boolean),
  operationalConfiguration: Shape.optional($OperationalConfiguration),
  parkingWithAddressConfiguration: Shape.optional($ParkingWithAddressConfiguration)
}))
export const CurbsidePickupConfiguration: Schemas.Codec<CurbsidePickupConfiguration> = Schemas.make(
  $CurbsidePickupConfiguration
)

export interface ParkingWithAddressConfiguration {
  /** `Free` or `Other`. */
  readonly parkingCostType?: ParkingCostType | undefined
  /** `Numbered` or `Other`. */
  readonly parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** A whole number, at least 0. */
  readonly numberOfParkingSpots?: NonNegativeInteger | undefined
  readonly address?: Address | undefined
}

const $ParkingWithAddressConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  parkingCostType: Shape.optional($ParkingCostType),
  parkingSpotIdentificationType: Shape.optional($ParkingSpotIdentificationType),
  numberOfParkingSpots: Shape.optional($NonNegativeInteger),
  address: Shape.optional($Address)
}))
export const ParkingWithAddressConfiguration: Schemas.Codec<ParkingWithAddressConfiguration> = Schemas.make(
  $ParkingWithAddressConfiguration
)

export interface DeliveryChannel {
  readonly isSupported?: boolean | undefined
  readonly operationalConfiguration?: OperationalConfiguration | undefined
}

const $DeliveryChannel: Shape.Shape = Shape.define(() => Shape.Struct({
  isSupported: Shape.optional(Shape.Boolean),
  operationalConfiguration: Shape.optional($OperationalConfiguration)
}))
export const DeliveryChannel: Schemas.Codec<DeliveryChannel> = Schemas.make($DeliveryChannel)

export interface OperationalConfiguration {
  readonly contactDetails?: ContactDetails | undefined
  readonly throughputConfig?: ThroughputConfig | undefined
  readonly operatingHoursByDay?: OperatingHoursByDay | undefined
  readonly handlingTime?: Duration | undefined
}

const $OperationalConfiguration: Shape.Shape = Shape.define(() => Shape.Struct({
  contactDetails: Shape.optional($ContactDetails),
  throughputConfig: Shape.optional($ThroughputConfig),
  operatingHoursByDay: Shape.optional($OperatingHoursByDay),
  handlingTime: Shape.optional($Duration)
}))
export const OperationalConfiguration: Schemas.Codec<OperationalConfiguration> = Schemas.make($OperationalConfiguration)

export interface Duration {
  /** A whole number, at least 0. */
  readonly value?: NonNegativeInteger | undefined
  /** `Hours`, `Minutes` or `Days`. */
  readonly timeUnit?: TimeUnit | undefined
}

const $Duration: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.optional($NonNegativeInteger),
  timeUnit: Shape.optional($TimeUnit)
}))
export const Duration: Schemas.Codec<Duration> = Schemas.make($Duration)

export interface ThroughputConfig {
  readonly throughputCap?: ThroughputCap | undefined
  /** `Order`. */
  readonly throughputUnit: ThroughputUnit
}

const $ThroughputConfig: Shape.Shape = Shape.define(() => Shape.Struct({
  throughputCap: Shape.optional($ThroughputCap),
  throughputUnit: $ThroughputUnit
}))
export const ThroughputConfig: Schemas.Codec<ThroughputConfig> = Schemas.make($ThroughputConfig)

export interface ReturnLocation {
  /** From `createSupplySource`. */
  readonly supplySourceId?: string | undefined
  readonly addressWithContact?: AddressWithContact | undefined
}

const $ReturnLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  supplySourceId: Shape.optional(Shape.String),
  addressWithContact: Shape.optional($AddressWithContact)
}))
export const ReturnLocation: Schemas.Codec<ReturnLocation> = Schemas.make($ReturnLocation)

export interface AddressWithContact {
  readonly contactDetails?: ContactDetails | undefined
  readonly address?: Address | undefined
}

const $AddressWithContact: Shape.Shape = Shape.define(() => Shape.Struct({
  contactDetails: Shape.optional($ContactDetails),
  address: Shape.optional($Address)
}))
export const AddressWithContact: Schemas.Codec<AddressWithContact> = Schemas.make($AddressWithContact)

export interface ContactDetails {
  readonly primary?: {
    /** Matches `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. */
    readonly email?: EmailAddress | undefined
    readonly phone?: string | undefined
  } | undefined
}

const $ContactDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  primary: Shape.optional(Shape.Struct({ email: Shape.optional($EmailAddress), phone: Shape.optional(Shape.String) }))
}))
export const ContactDetails: Schemas.Codec<ContactDetails> = Schemas.make($ContactDetails)

export interface ThroughputCap {
  /** A whole number, at least 0. */
  readonly value?: NonNegativeInteger | undefined
  /** `Hours`, `Minutes` or `Days`. */
  readonly timeUnit?: TimeUnit | undefined
}

const $ThroughputCap: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.optional($NonNegativeInteger),
  timeUnit: Shape.optional($TimeUnit)
}))
export const ThroughputCap: Schemas.Codec<ThroughputCap> = Schemas.make($ThroughputCap)

export interface OperatingHour {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
}

const $OperatingHour: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional(Shape.String),
  endTime: Shape.optional(Shape.String)
}))
export const OperatingHour: Schemas.Codec<OperatingHour> = Schemas.make($OperatingHour)

export type OperatingHours = ReadonlyArray<OperatingHour>

const $OperatingHours: Shape.Shape = Shape.define(() => Shape.Array($OperatingHour))
export const OperatingHours: Schemas.Codec<OperatingHours> = Schemas.make($OperatingHours)

export type ThroughputUnit = "Order" | (string & {})

const $ThroughputUnit: Shape.Shape = Shape.define(() => Shape.String)
export const ThroughputUnit: Schemas.Codec<ThroughputUnit> = Schemas.make($ThroughputUnit)

export interface OperatingHoursByDay {
  readonly monday?: OperatingHours | undefined
  readonly tuesday?: OperatingHours | undefined
  readonly wednesday?: OperatingHours | undefined
  readonly thursday?: OperatingHours | undefined
  readonly friday?: OperatingHours | undefined
  readonly saturday?: OperatingHours | undefined
  readonly sunday?: OperatingHours | undefined
}

const $OperatingHoursByDay: Shape.Shape = Shape.define(() => Shape.Struct({
  monday: Shape.optional($OperatingHours),
  tuesday: Shape.optional($OperatingHours),
  wednesday: Shape.optional($OperatingHours),
  thursday: Shape.optional($OperatingHours),
  friday: Shape.optional($OperatingHours),
  saturday: Shape.optional($OperatingHours),
  sunday: Shape.optional($OperatingHours)
}))
export const OperatingHoursByDay: Schemas.Codec<OperatingHoursByDay> = Schemas.make($OperatingHoursByDay)

export type TimeUnit = "Hours" | "Minutes" | "Days" | (string & {})

const $TimeUnit: Shape.Shape = Shape.define(() => Shape.String)
export const TimeUnit: Schemas.Codec<TimeUnit> = Schemas.make($TimeUnit)

/** A whole number, at least 0. */
export type NonNegativeInteger = number

const $NonNegativeInteger: Shape.Shape = Shape.define(() => Shape.Number)
export const NonNegativeInteger: Schemas.Codec<NonNegativeInteger> = Schemas.make($NonNegativeInteger)

/** Matches `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. */
export type EmailAddress = string

const $EmailAddress: Shape.Shape = Shape.define(() => Shape.String)
export const EmailAddress: Schemas.Codec<EmailAddress> = Schemas.make($EmailAddress)

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
  stateOrRegion: Shape.String,
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.String,
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export type DateTime = string

const $DateTime: Shape.Shape = Shape.define(() => Shape.String)
export const DateTime: Schemas.Codec<DateTime> = Schemas.make($DateTime)
