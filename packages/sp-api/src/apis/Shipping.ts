// AUTO-GENERATED from shipping.json by packages/codegen. Do not edit.
/**
 * Shipping v1.
 *
 * A newer version is `ShippingV2`.
 */
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

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

const $CreateShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateShipmentRequest }))
export const CreateShipmentInput: Schemas.Codec<CreateShipmentInput> = Schemas.make($CreateShipmentInput)

/**
 * `POST /shipping/v1/shipments`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const createShipment: Op.Operation<CreateShipmentInput, CreateShipmentResponse> = Op.make({
  section: "Shipping",
  id: "createShipment",
  name: "shipping.createShipment",
  method: "POST",
  path: "/shipping/v1/shipments",
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $CreateShipmentRequest, output: (): Shape.Shape => $CreateShipmentResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

const $GetShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetShipmentInput: Schemas.Codec<GetShipmentInput> = Schemas.make($GetShipmentInput)

/**
 * `GET /shipping/v1/shipments/{shipmentId}`
 *
 * - Rate: 5 requests per second, burst 15
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShipment: Op.Operation<GetShipmentInput, GetShipmentResponse> = Op.make({
  section: "Shipping",
  id: "getShipment",
  name: "shipping.getShipment",
  method: "GET",
  path: "/shipping/v1/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 5,
  burst: 15,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): Shape.Shape => $GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
}

const $CancelShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const CancelShipmentInput: Schemas.Codec<CancelShipmentInput> = Schemas.make($CancelShipmentInput)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/cancel`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = Op.make({
  section: "Shipping",
  id: "cancelShipment",
  name: "shipping.cancelShipment",
  method: "POST",
  path: "/shipping/v1/shipments/{shipmentId}/cancel",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $CancelShipmentResponse })

/** Input of `purchaseLabels`. */
export interface PurchaseLabelsInput {
  readonly shipmentId: string
  readonly body: PurchaseLabelsRequest
}

const $PurchaseLabelsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  body: $PurchaseLabelsRequest
}))
export const PurchaseLabelsInput: Schemas.Codec<PurchaseLabelsInput> = Schemas.make($PurchaseLabelsInput)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/purchaseLabels`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/purchaselabels
 */
export const purchaseLabels: Op.Operation<PurchaseLabelsInput, PurchaseLabelsResponse> = Op.make({
  section: "Shipping",
  id: "purchaseLabels",
  name: "shipping.purchaseLabels",
  method: "POST",
  path: "/shipping/v1/shipments/{shipmentId}/purchaseLabels",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $PurchaseLabelsRequest, output: (): Shape.Shape => $PurchaseLabelsResponse })

/** Input of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelInput {
  readonly shipmentId: string
  readonly trackingId: string
  readonly body: RetrieveShippingLabelRequest
}

const $RetrieveShippingLabelInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: Shape.String,
  trackingId: Shape.String,
  body: $RetrieveShippingLabelRequest
}))
export const RetrieveShippingLabelInput: Schemas.Codec<RetrieveShippingLabelInput> = Schemas.make(
  $RetrieveShippingLabelInput
)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/retrieveshippinglabel
 */
export const retrieveShippingLabel: Op.Operation<RetrieveShippingLabelInput, RetrieveShippingLabelResponse> = Op.make({
  section: "Shipping",
  id: "retrieveShippingLabel",
  name: "shipping.retrieveShippingLabel",
  method: "POST",
  path: "/shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true },
    trackingId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $RetrieveShippingLabelRequest, output: (): Shape.Shape => $RetrieveShippingLabelResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  readonly body: PurchaseShipmentRequest
}

const $PurchaseShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $PurchaseShipmentRequest }))
export const PurchaseShipmentInput: Schemas.Codec<PurchaseShipmentInput> = Schemas.make($PurchaseShipmentInput)

/**
 * `POST /shipping/v1/purchaseShipment`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const purchaseShipment: Op.Operation<PurchaseShipmentInput, PurchaseShipmentResponse> = Op.make({
  section: "Shipping",
  id: "purchaseShipment",
  name: "shipping.purchaseShipment",
  method: "POST",
  path: "/shipping/v1/purchaseShipment",
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $PurchaseShipmentRequest, output: (): Shape.Shape => $PurchaseShipmentResponse })

/** Input of `getRates`. */
export interface GetRatesInput {
  readonly body: GetRatesRequest
}

const $GetRatesInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $GetRatesRequest }))
export const GetRatesInput: Schemas.Codec<GetRatesInput> = Schemas.make($GetRatesInput)

/**
 * `POST /shipping/v1/rates`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getRates: Op.Operation<GetRatesInput, GetRatesResponse> = Op.make({
  section: "Shipping",
  id: "getRates",
  name: "shipping.getRates",
  method: "POST",
  path: "/shipping/v1/rates",
  body: "required",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $GetRatesRequest, output: (): Shape.Shape => $GetRatesResponse })

/**
 * `GET /shipping/v1/account`
 *
 * - Rate: 5 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getAccount: Op.Operation<void, GetAccountResponse> = Op.make({
  section: "Shipping",
  id: "getAccount",
  name: "shipping.getAccount",
  method: "GET",
  path: "/shipping/v1/account",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetAccountResponse })

/** Input of `getTrackingInformation`. */
export interface GetTrackingInformationInput {
  readonly trackingId: string
}

const $GetTrackingInformationInput: Shape.Shape = Shape.define(() => Shape.Struct({ trackingId: Shape.String }))
export const GetTrackingInformationInput: Schemas.Codec<GetTrackingInformationInput> = Schemas.make(
  $GetTrackingInformationInput
)

/**
 * `GET /shipping/v1/tracking/{trackingId}`
 *
 * - Rate: 1 request per second, burst 1
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/gettrackinginformation
 */
export const getTrackingInformation: Op.Operation<
  GetTrackingInformationInput,
  GetTrackingInformationResponse
> = Op.make({
  section: "Shipping",
  id: "getTrackingInformation",
  name: "shipping.getTrackingInformation",
  method: "GET",
  path: "/shipping/v1/tracking/{trackingId}",
  parameters: {
    trackingId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetTrackingInformationResponse })

/** The operations of Shipping as one service. */
export class Service extends Context.Service<Service, {
  readonly createShipment: (
    input: CreateShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CreateShipmentResponse, SpApiError>
  readonly getShipment: (
    input: GetShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentResponse, SpApiError>
  readonly cancelShipment: (
    input: CancelShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CancelShipmentResponse, SpApiError>
  readonly purchaseLabels: (
    input: PurchaseLabelsInput,
    options?: CallOptions
  ) => Effect.Effect<PurchaseLabelsResponse, SpApiError>
  readonly retrieveShippingLabel: (
    input: RetrieveShippingLabelInput,
    options?: CallOptions
  ) => Effect.Effect<RetrieveShippingLabelResponse, SpApiError>
  readonly purchaseShipment: (
    input: PurchaseShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<PurchaseShipmentResponse, SpApiError>
  readonly getRates: (input: GetRatesInput, options?: CallOptions) => Effect.Effect<GetRatesResponse, SpApiError>
  readonly getAccount: (input: void, options?: CallOptions) => Effect.Effect<GetAccountResponse, SpApiError>
  readonly getTrackingInformation: (
    input: GetTrackingInformationInput,
    options?: CallOptions
  ) => Effect.Effect<GetTrackingInformationResponse, SpApiError>
}>()("effect-sp-api/apis/Shipping") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createShipment,
  getShipment,
  cancelShipment,
  purchaseLabels,
  retrieveShippingLabel,
  purchaseShipment,
  getRates,
  getAccount,
  getTrackingInformation
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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

/** At most 10 characters. */
export type AccountId = string

const $AccountId: Shape.Shape = Shape.define(() => Shape.String)
export const AccountId: Schemas.Codec<AccountId> = Schemas.make($AccountId)

export type ShipmentId = string

const $ShipmentId: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentId: Schemas.Codec<ShipmentId> = Schemas.make($ShipmentId)

/** At most 40 characters. */
export type ClientReferenceId = string

const $ClientReferenceId: Shape.Shape = Shape.define(() => Shape.String)
export const ClientReferenceId: Schemas.Codec<ClientReferenceId> = Schemas.make($ClientReferenceId)

/** At most 40 characters. */
export type ContainerReferenceId = string

const $ContainerReferenceId: Shape.Shape = Shape.define(() => Shape.String)
export const ContainerReferenceId: Schemas.Codec<ContainerReferenceId> = Schemas.make($ContainerReferenceId)

/** 1 to 60 characters. */
export type EventCode = "Departed" | "Received" | "ReadyForReceive" | (string & {})

const $EventCode: Shape.Shape = Shape.define(() => Shape.String)
export const EventCode: Schemas.Codec<EventCode> = Schemas.make($EventCode)

export type StateOrRegion = string

const $StateOrRegion: Shape.Shape = Shape.define(() => Shape.String)
export const StateOrRegion: Schemas.Codec<StateOrRegion> = Schemas.make($StateOrRegion)

/** 1 to 50 characters. */
export type City = string

const $City: Shape.Shape = Shape.define(() => Shape.String)
export const City: Schemas.Codec<City> = Schemas.make($City)

/** A country, ISO 3166-1: `US`. 2 characters. */
export type CountryCode = string

const $CountryCode: Shape.Shape = Shape.define(() => Shape.String)
export const CountryCode: Schemas.Codec<CountryCode> = Schemas.make($CountryCode)

/** 1 to 20 characters. */
export type PostalCode = string

const $PostalCode: Shape.Shape = Shape.define(() => Shape.String)
export const PostalCode: Schemas.Codec<PostalCode> = Schemas.make($PostalCode)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  /** 1 to 50 characters. */
  readonly city?: City | undefined
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode?: CountryCode | undefined
  /** 1 to 20 characters. */
  readonly postalCode?: PostalCode | undefined
}

const $Location: Shape.Shape = Shape.define(() => Shape.Struct({
  stateOrRegion: Shape.optional($StateOrRegion),
  city: Shape.optional($City),
  countryCode: Shape.optional($CountryCode),
  postalCode: Shape.optional($PostalCode)
}))
export const Location: Schemas.Codec<Location> = Schemas.make($Location)

export interface Event {
  /** `Departed`, `Received` or `ReadyForReceive`, 1 to 60 characters. */
  readonly eventCode: EventCode
  /** ISO 8601. */
  readonly eventTime: string
  readonly location?: Location | undefined
}

const $Event: Shape.Shape = Shape.define(() => Shape.Struct({
  eventCode: $EventCode,
  eventTime: Shape.String,
  location: Shape.optional($Location)
}))
export const Event: Schemas.Codec<Event> = Schemas.make($Event)

export type EventList = ReadonlyArray<Event>

const $EventList: Shape.Shape = Shape.define(() => Shape.Array($Event))
export const EventList: Schemas.Codec<EventList> = Schemas.make($EventList)

/** 1 to 60 characters. */
export type TrackingId = string

const $TrackingId: Shape.Shape = Shape.define(() => Shape.String)
export const TrackingId: Schemas.Codec<TrackingId> = Schemas.make($TrackingId)

export interface TrackingSummary {
  /** 1 to 60 characters. */
  readonly status?: string | undefined
}

const $TrackingSummary: Shape.Shape = Shape.define(() => Shape.Struct({ status: Shape.optional(Shape.String) }))
export const TrackingSummary: Schemas.Codec<TrackingSummary> = Schemas.make($TrackingSummary)

/** ISO 8601. */
export type PromisedDeliveryDate = string

const $PromisedDeliveryDate: Shape.Shape = Shape.define(() => Shape.String)
export const PromisedDeliveryDate: Schemas.Codec<PromisedDeliveryDate> = Schemas.make($PromisedDeliveryDate)

export interface Address {
  /** 1 to 50 characters. Personal data. */
  readonly name: string
  /** 1 to 60 characters. Personal data. */
  readonly addressLine1: string
  /** 1 to 60 characters. Personal data. */
  readonly addressLine2?: string | undefined
  /** 1 to 60 characters. Personal data. */
  readonly addressLine3?: string | undefined
  readonly stateOrRegion: StateOrRegion
  /** 1 to 50 characters. */
  readonly city: City
  /** A country, ISO 3166-1: `US`. 2 characters. */
  readonly countryCode: CountryCode
  /** 1 to 20 characters. */
  readonly postalCode: PostalCode
  /** At most 64 characters. Personal data. */
  readonly email?: string | undefined
  /** At most 2 items, each at most 64 characters. Personal data. */
  readonly copyEmails?: ReadonlyArray<string> | undefined
  /** 1 to 20 characters. Personal data. */
  readonly phoneNumber?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  stateOrRegion: $StateOrRegion,
  city: $City,
  countryCode: $CountryCode,
  postalCode: $PostalCode,
  email: Shape.optional(Shape.String),
  copyEmails: Shape.optional(Shape.Array(Shape.String)),
  phoneNumber: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface TimeRange {
  /** Now if not given. ISO 8601. */
  readonly start?: string | undefined
  /** After `start`; the next business day after it if not given. ISO 8601. */
  readonly end?: string | undefined
}

const $TimeRange: Shape.Shape = Shape.define(() => Shape.Struct({
  start: Shape.optional(Shape.String),
  end: Shape.optional(Shape.String)
}))
export const TimeRange: Schemas.Codec<TimeRange> = Schemas.make($TimeRange)

export interface ShippingPromiseSet {
  readonly deliveryWindow?: TimeRange | undefined
  readonly receiveWindow?: TimeRange | undefined
}

const $ShippingPromiseSet: Shape.Shape = Shape.define(() => Shape.Struct({
  deliveryWindow: Shape.optional($TimeRange),
  receiveWindow: Shape.optional($TimeRange)
}))
export const ShippingPromiseSet: Schemas.Codec<ShippingPromiseSet> = Schemas.make($ShippingPromiseSet)

export type ServiceType = "Amazon Shipping Ground" | "Amazon Shipping Standard" | "Amazon Shipping Premium" | (string & {})

const $ServiceType: Shape.Shape = Shape.define(() => Shape.String)
export const ServiceType: Schemas.Codec<ServiceType> = Schemas.make($ServiceType)

export type ServiceTypeList = ReadonlyArray<ServiceType>

const $ServiceTypeList: Shape.Shape = Shape.define(() => Shape.Array($ServiceType))
export const ServiceTypeList: Schemas.Codec<ServiceTypeList> = Schemas.make($ServiceTypeList)

export interface Rate {
  /** From `getRates`; it expires. */
  readonly rateId?: string | undefined
  /** A value with its unit. */
  readonly totalCharge?: Currency | undefined
  /** A value with its unit. */
  readonly billedWeight?: Weight | undefined
  /** ISO 8601. */
  readonly expirationTime?: string | undefined
  /** `Amazon Shipping Ground`, `Amazon Shipping Standard` or `Amazon Shipping Premium`. */
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

const $Rate: Shape.Shape = Shape.define(() => Shape.Struct({
  rateId: Shape.optional(Shape.String),
  totalCharge: Shape.optional($Currency),
  billedWeight: Shape.optional($Weight),
  expirationTime: Shape.optional(Shape.String),
  serviceType: Shape.optional($ServiceType),
  promise: Shape.optional($ShippingPromiseSet)
}))
export const Rate: Schemas.Codec<Rate> = Schemas.make($Rate)

export type RateList = ReadonlyArray<Rate>

const $RateList: Shape.Shape = Shape.define(() => Shape.Array($Rate))
export const RateList: Schemas.Codec<RateList> = Schemas.make($RateList)

/** From `getRates`; it expires. */
export type RateId = string

const $RateId: Shape.Shape = Shape.define(() => Shape.String)
export const RateId: Schemas.Codec<RateId> = Schemas.make($RateId)

export interface AcceptedRate {
  /** A value with its unit. */
  readonly totalCharge?: Currency | undefined
  /** A value with its unit. */
  readonly billedWeight?: Weight | undefined
  /** `Amazon Shipping Ground`, `Amazon Shipping Standard` or `Amazon Shipping Premium`. */
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

const $AcceptedRate: Shape.Shape = Shape.define(() => Shape.Struct({
  totalCharge: Shape.optional($Currency),
  billedWeight: Shape.optional($Weight),
  serviceType: Shape.optional($ServiceType),
  promise: Shape.optional($ShippingPromiseSet)
}))
export const AcceptedRate: Schemas.Codec<AcceptedRate> = Schemas.make($AcceptedRate)

export interface ServiceRate {
  /** A value with its unit. */
  readonly totalCharge: Currency
  /** A value with its unit. */
  readonly billableWeight: Weight
  /** `Amazon Shipping Ground`, `Amazon Shipping Standard` or `Amazon Shipping Premium`. */
  readonly serviceType: ServiceType
  readonly promise: ShippingPromiseSet
}

const $ServiceRate: Shape.Shape = Shape.define(() => Shape.Struct({
  totalCharge: $Currency,
  billableWeight: $Weight,
  serviceType: $ServiceType,
  promise: $ShippingPromiseSet
}))
export const ServiceRate: Schemas.Codec<ServiceRate> = Schemas.make($ServiceRate)

export type ServiceRateList = ReadonlyArray<ServiceRate>

const $ServiceRateList: Shape.Shape = Shape.define(() => Shape.Array($ServiceRate))
export const ServiceRateList: Schemas.Codec<ServiceRateList> = Schemas.make($ServiceRateList)

export interface Party {
  /** At most 10 characters. */
  readonly accountId?: AccountId | undefined
}

const $Party: Shape.Shape = Shape.define(() => Shape.Struct({ accountId: Shape.optional($AccountId) }))
export const Party: Schemas.Codec<Party> = Schemas.make($Party)

/** A value with its unit. */
export interface Currency {
  readonly value: number
  /** 3 characters. */
  readonly unit: string
}

const $Currency: Shape.Shape = Shape.define(() => Shape.Struct({ value: Shape.Number, unit: Shape.String }))
export const Currency: Schemas.Codec<Currency> = Schemas.make($Currency)

/** Length, width and height, with their unit. */
export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "IN" | "CM" | (string & {})
}

const $Dimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  length: Shape.Number,
  width: Shape.Number,
  height: Shape.Number,
  unit: Shape.String
}))
export const Dimensions: Schemas.Codec<Dimensions> = Schemas.make($Dimensions)

/** A value with its unit. */
export interface Weight {
  readonly unit: "g" | "kg" | "oz" | "lb" | (string & {})
  readonly value: number
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ unit: Shape.String, value: Shape.Number }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

export interface ContainerItem {
  readonly quantity: number
  /** A value with its unit. */
  readonly unitPrice: Currency
  /** A value with its unit. */
  readonly unitWeight: Weight
  /** At most 30 characters. */
  readonly title: string
}

const $ContainerItem: Shape.Shape = Shape.define(() => Shape.Struct({
  quantity: Shape.Number,
  unitPrice: $Currency,
  unitWeight: $Weight,
  title: Shape.String
}))
export const ContainerItem: Schemas.Codec<ContainerItem> = Schemas.make($ContainerItem)

export interface Container {
  readonly containerType?: "PACKAGE" | (string & {}) | undefined
  /** At most 40 characters. */
  readonly containerReferenceId: ContainerReferenceId
  /** A value with its unit. */
  readonly value: Currency
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  readonly items: ReadonlyArray<ContainerItem>
  /** A value with its unit. */
  readonly weight: Weight
}

const $Container: Shape.Shape = Shape.define(() => Shape.Struct({
  containerType: Shape.optional(Shape.String),
  containerReferenceId: $ContainerReferenceId,
  value: $Currency,
  dimensions: $Dimensions,
  items: Shape.Array($ContainerItem),
  weight: $Weight
}))
export const Container: Schemas.Codec<Container> = Schemas.make($Container)

export type ContainerList = ReadonlyArray<Container>

const $ContainerList: Shape.Shape = Shape.define(() => Shape.Array($Container))
export const ContainerList: Schemas.Codec<ContainerList> = Schemas.make($ContainerList)

export interface ContainerSpecification {
  /** Length, width and height, with their unit. */
  readonly dimensions: Dimensions
  /** A value with its unit. */
  readonly weight: Weight
}

const $ContainerSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  dimensions: $Dimensions,
  weight: $Weight
}))
export const ContainerSpecification: Schemas.Codec<ContainerSpecification> = Schemas.make($ContainerSpecification)

export type ContainerSpecificationList = ReadonlyArray<ContainerSpecification>

const $ContainerSpecificationList: Shape.Shape = Shape.define(() => Shape.Array($ContainerSpecification))
export const ContainerSpecificationList: Schemas.Codec<ContainerSpecificationList> = Schemas.make(
  $ContainerSpecificationList
)

export interface Label {
  /** Personal data. */
  readonly labelStream?: LabelStream | undefined
  readonly labelSpecification?: LabelSpecification | undefined
}

const $Label: Shape.Shape = Shape.define(() => Shape.Struct({
  labelStream: Shape.optional($LabelStream),
  labelSpecification: Shape.optional($LabelSpecification)
}))
export const Label: Schemas.Codec<Label> = Schemas.make($Label)

export interface LabelResult {
  /** At most 40 characters. */
  readonly containerReferenceId?: ContainerReferenceId | undefined
  readonly trackingId?: string | undefined
  readonly label?: Label | undefined
}

const $LabelResult: Shape.Shape = Shape.define(() => Shape.Struct({
  containerReferenceId: Shape.optional($ContainerReferenceId),
  trackingId: Shape.optional(Shape.String),
  label: Shape.optional($Label)
}))
export const LabelResult: Schemas.Codec<LabelResult> = Schemas.make($LabelResult)

export type LabelResultList = ReadonlyArray<LabelResult>

const $LabelResultList: Shape.Shape = Shape.define(() => Shape.Array($LabelResult))
export const LabelResultList: Schemas.Codec<LabelResultList> = Schemas.make($LabelResultList)

export type LabelStream = string

const $LabelStream: Shape.Shape = Shape.define(() => Shape.String)
export const LabelStream: Schemas.Codec<LabelStream> = Schemas.make($LabelStream)

export interface LabelSpecification {
  readonly labelFormat: "PNG" | (string & {})
  readonly labelStockSize: "4x6" | (string & {})
}

const $LabelSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  labelFormat: Shape.String,
  labelStockSize: Shape.String
}))
export const LabelSpecification: Schemas.Codec<LabelSpecification> = Schemas.make($LabelSpecification)

export interface CreateShipmentRequest {
  /** At most 40 characters. */
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly containers: ContainerList
}

const $CreateShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceId: $ClientReferenceId,
  shipTo: $Address,
  shipFrom: $Address,
  containers: $ContainerList
}))
export const CreateShipmentRequest: Schemas.Codec<CreateShipmentRequest> = Schemas.make($CreateShipmentRequest)

export interface PurchaseLabelsRequest {
  /** From `getRates`; it expires. */
  readonly rateId: RateId
  readonly labelSpecification: LabelSpecification
}

const $PurchaseLabelsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  rateId: $RateId,
  labelSpecification: $LabelSpecification
}))
export const PurchaseLabelsRequest: Schemas.Codec<PurchaseLabelsRequest> = Schemas.make($PurchaseLabelsRequest)

export interface RetrieveShippingLabelRequest {
  readonly labelSpecification: LabelSpecification
}

const $RetrieveShippingLabelRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  labelSpecification: $LabelSpecification
}))
export const RetrieveShippingLabelRequest: Schemas.Codec<RetrieveShippingLabelRequest> = Schemas.make(
  $RetrieveShippingLabelRequest
)

export interface GetRatesRequest {
  readonly shipTo: Address
  readonly shipFrom: Address
  /** Each `Amazon Shipping Ground`, `Amazon Shipping Standard` or `Amazon Shipping Premium`. */
  readonly serviceTypes: ServiceTypeList
  /** Now if not given. ISO 8601. */
  readonly shipDate?: DateTimeInput | undefined
  readonly containerSpecifications: ContainerSpecificationList
}

const $GetRatesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  shipTo: $Address,
  shipFrom: $Address,
  serviceTypes: $ServiceTypeList,
  shipDate: Shape.optional(Shape.DateTimeInput),
  containerSpecifications: $ContainerSpecificationList
}))
export const GetRatesRequest: Schemas.Codec<GetRatesRequest> = Schemas.make($GetRatesRequest)

export interface PurchaseShipmentRequest {
  /** At most 40 characters. */
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  /** Now if not given. ISO 8601. */
  readonly shipDate?: DateTimeInput | undefined
  /** `Amazon Shipping Ground`, `Amazon Shipping Standard` or `Amazon Shipping Premium`. */
  readonly serviceType: ServiceType
  readonly containers: ContainerList
  readonly labelSpecification: LabelSpecification
}

const $PurchaseShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  clientReferenceId: $ClientReferenceId,
  shipTo: $Address,
  shipFrom: $Address,
  shipDate: Shape.optional(Shape.DateTimeInput),
  serviceType: $ServiceType,
  containers: $ContainerList,
  labelSpecification: $LabelSpecification
}))
export const PurchaseShipmentRequest: Schemas.Codec<PurchaseShipmentRequest> = Schemas.make($PurchaseShipmentRequest)

export interface CreateShipmentResult {
  readonly shipmentId: ShipmentId
  readonly eligibleRates: RateList
}

const $CreateShipmentResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  eligibleRates: $RateList
}))
export const CreateShipmentResult: Schemas.Codec<CreateShipmentResult> = Schemas.make($CreateShipmentResult)

export interface Shipment {
  readonly shipmentId: ShipmentId
  /** At most 40 characters. */
  readonly clientReferenceId: ClientReferenceId
  readonly shipFrom: Address
  readonly shipTo: Address
  readonly acceptedRate?: AcceptedRate | undefined
  readonly shipper?: Party | undefined
  readonly containers: ContainerList
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  clientReferenceId: $ClientReferenceId,
  shipFrom: $Address,
  shipTo: $Address,
  acceptedRate: Shape.optional($AcceptedRate),
  shipper: Shape.optional($Party),
  containers: $ContainerList
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

export interface PurchaseLabelsResult {
  readonly shipmentId: ShipmentId
  /** At most 40 characters. */
  readonly clientReferenceId?: ClientReferenceId | undefined
  readonly acceptedRate: AcceptedRate
  readonly labelResults: LabelResultList
}

const $PurchaseLabelsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  clientReferenceId: Shape.optional($ClientReferenceId),
  acceptedRate: $AcceptedRate,
  labelResults: $LabelResultList
}))
export const PurchaseLabelsResult: Schemas.Codec<PurchaseLabelsResult> = Schemas.make($PurchaseLabelsResult)

export interface RetrieveShippingLabelResult {
  /** Personal data. */
  readonly labelStream: LabelStream
  readonly labelSpecification: LabelSpecification
}

const $RetrieveShippingLabelResult: Shape.Shape = Shape.define(() => Shape.Struct({
  labelStream: $LabelStream,
  labelSpecification: $LabelSpecification
}))
export const RetrieveShippingLabelResult: Schemas.Codec<RetrieveShippingLabelResult> = Schemas.make(
  $RetrieveShippingLabelResult
)

export interface Account {
  /** At most 10 characters. */
  readonly accountId: AccountId
}

const $Account: Shape.Shape = Shape.define(() => Shape.Struct({ accountId: $AccountId }))
export const Account: Schemas.Codec<Account> = Schemas.make($Account)

export interface GetRatesResult {
  readonly serviceRates: ServiceRateList
}

const $GetRatesResult: Shape.Shape = Shape.define(() => Shape.Struct({ serviceRates: $ServiceRateList }))
export const GetRatesResult: Schemas.Codec<GetRatesResult> = Schemas.make($GetRatesResult)

export interface PurchaseShipmentResult {
  readonly shipmentId: ShipmentId
  readonly serviceRate: ServiceRate
  readonly labelResults: LabelResultList
}

const $PurchaseShipmentResult: Shape.Shape = Shape.define(() => Shape.Struct({
  shipmentId: $ShipmentId,
  serviceRate: $ServiceRate,
  labelResults: $LabelResultList
}))
export const PurchaseShipmentResult: Schemas.Codec<PurchaseShipmentResult> = Schemas.make($PurchaseShipmentResult)

export interface TrackingInformation {
  /** 1 to 60 characters. */
  readonly trackingId: TrackingId
  readonly summary: TrackingSummary
  /** ISO 8601. */
  readonly promisedDeliveryDate: PromisedDeliveryDate
  readonly eventHistory: EventList
}

const $TrackingInformation: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingId: $TrackingId,
  summary: $TrackingSummary,
  promisedDeliveryDate: $PromisedDeliveryDate,
  eventHistory: $EventList
}))
export const TrackingInformation: Schemas.Codec<TrackingInformation> = Schemas.make($TrackingInformation)

export interface CreateShipmentResponse {
  readonly payload?: CreateShipmentResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CreateShipmentResult),
  errors: Shape.optional($ErrorList)
}))
export const CreateShipmentResponse: Schemas.Codec<CreateShipmentResponse> = Schemas.make($CreateShipmentResponse)

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Shipment),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentResponse: Schemas.Codec<GetShipmentResponse> = Schemas.make($GetShipmentResponse)

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetRatesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetRatesResult),
  errors: Shape.optional($ErrorList)
}))
export const GetRatesResponse: Schemas.Codec<GetRatesResponse> = Schemas.make($GetRatesResponse)

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $PurchaseShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PurchaseShipmentResult),
  errors: Shape.optional($ErrorList)
}))
export const PurchaseShipmentResponse: Schemas.Codec<PurchaseShipmentResponse> = Schemas.make($PurchaseShipmentResponse)

export interface CancelShipmentResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CancelShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const CancelShipmentResponse: Schemas.Codec<CancelShipmentResponse> = Schemas.make($CancelShipmentResponse)

export interface PurchaseLabelsResponse {
  readonly payload?: PurchaseLabelsResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $PurchaseLabelsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($PurchaseLabelsResult),
  errors: Shape.optional($ErrorList)
}))
export const PurchaseLabelsResponse: Schemas.Codec<PurchaseLabelsResponse> = Schemas.make($PurchaseLabelsResponse)

export interface RetrieveShippingLabelResponse {
  readonly payload?: RetrieveShippingLabelResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $RetrieveShippingLabelResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($RetrieveShippingLabelResult),
  errors: Shape.optional($ErrorList)
}))
export const RetrieveShippingLabelResponse: Schemas.Codec<RetrieveShippingLabelResponse> = Schemas.make(
  $RetrieveShippingLabelResponse
)

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetAccountResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Account),
  errors: Shape.optional($ErrorList)
}))
export const GetAccountResponse: Schemas.Codec<GetAccountResponse> = Schemas.make($GetAccountResponse)

export interface GetTrackingInformationResponse {
  readonly payload?: TrackingInformation | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetTrackingInformationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($TrackingInformation),
  errors: Shape.optional($ErrorList)
}))
export const GetTrackingInformationResponse: Schemas.Codec<GetTrackingInformationResponse> = Schemas.make(
  $GetTrackingInformationResponse
)
