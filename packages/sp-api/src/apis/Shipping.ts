// AUTO-GENERATED from shipping.json by packages/codegen. Do not edit: change the generator or its overlays.
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
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

const $CreateShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateShipmentRequest }))
export const CreateShipmentInput: S.Codec<CreateShipmentInput> = /*#__PURE__*/ S.schema($CreateShipmentInput)

/**
 * `POST /shipping/v1/shipments`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const createShipment: Op.Operation<CreateShipmentInput, CreateShipmentResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateShipmentRequest, output: (): C.Shape => $CreateShipmentResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

const $GetShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.schema($GetShipmentInput)

/**
 * `GET /shipping/v1/shipments/{shipmentId}`
 *
 * - Rate: 5 requests per second, burst 15
 * - Restricted: a restricted data token is fetched for every call
 */
export const getShipment: Op.Operation<GetShipmentInput, GetShipmentResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
}

const $CancelShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.schema($CancelShipmentInput)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/cancel`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $CancelShipmentResponse })

/** Input of `purchaseLabels`. */
export interface PurchaseLabelsInput {
  readonly shipmentId: string
  readonly body: PurchaseLabelsRequest
}

const $PurchaseLabelsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  body: $PurchaseLabelsRequest
}))
export const PurchaseLabelsInput: S.Codec<PurchaseLabelsInput> = /*#__PURE__*/ S.schema($PurchaseLabelsInput)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/purchaseLabels`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const purchaseLabels: Op.Operation<PurchaseLabelsInput, PurchaseLabelsResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $PurchaseLabelsRequest, output: (): C.Shape => $PurchaseLabelsResponse })

/** Input of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelInput {
  readonly shipmentId: string
  readonly trackingId: string
  readonly body: RetrieveShippingLabelRequest
}

const $RetrieveShippingLabelInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: C.String,
  trackingId: C.String,
  body: $RetrieveShippingLabelRequest
}))
export const RetrieveShippingLabelInput: S.Codec<RetrieveShippingLabelInput> = /*#__PURE__*/ S.schema(
  $RetrieveShippingLabelInput
)

/**
 * `POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const retrieveShippingLabel: Op.Operation<
  RetrieveShippingLabelInput,
  RetrieveShippingLabelResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $RetrieveShippingLabelRequest, output: (): C.Shape => $RetrieveShippingLabelResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  readonly body: PurchaseShipmentRequest
}

const $PurchaseShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $PurchaseShipmentRequest }))
export const PurchaseShipmentInput: S.Codec<PurchaseShipmentInput> = /*#__PURE__*/ S.schema($PurchaseShipmentInput)

/**
 * `POST /shipping/v1/purchaseShipment`
 *
 * - Rate: 5 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const purchaseShipment: Op.Operation<PurchaseShipmentInput, PurchaseShipmentResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $PurchaseShipmentRequest, output: (): C.Shape => $PurchaseShipmentResponse })

/** Input of `getRates`. */
export interface GetRatesInput {
  readonly body: GetRatesRequest
}

const $GetRatesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $GetRatesRequest }))
export const GetRatesInput: S.Codec<GetRatesInput> = /*#__PURE__*/ S.schema($GetRatesInput)

/**
 * `POST /shipping/v1/rates`
 *
 * - Rate: 5 requests per second, burst 15
 * - Repeated when the outcome of a call is unknown
 */
export const getRates: Op.Operation<GetRatesInput, GetRatesResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $GetRatesRequest, output: (): C.Shape => $GetRatesResponse })

/**
 * `GET /shipping/v1/account`
 *
 * - Rate: 5 requests per second, burst 15
 */
export const getAccount: Op.Operation<void, GetAccountResponse> = /*#__PURE__*/ Op.make({
  section: "Shipping",
  id: "getAccount",
  name: "shipping.getAccount",
  method: "GET",
  path: "/shipping/v1/account",
  rate: 5,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetAccountResponse })

/** Input of `getTrackingInformation`. */
export interface GetTrackingInformationInput {
  readonly trackingId: string
}

const $GetTrackingInformationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ trackingId: C.String }))
export const GetTrackingInformationInput: S.Codec<GetTrackingInformationInput> = /*#__PURE__*/ S.schema(
  $GetTrackingInformationInput
)

/**
 * `GET /shipping/v1/tracking/{trackingId}`
 *
 * - Rate: 1 request per second, burst 1
 */
export const getTrackingInformation: Op.Operation<
  GetTrackingInformationInput,
  GetTrackingInformationResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetTrackingInformationResponse })

/** The operations of Shipping as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Shipping")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export type AccountId = string

const $AccountId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AccountId: S.Codec<AccountId> = /*#__PURE__*/ S.schema($AccountId)

export type ShipmentId = string

const $ShipmentId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.schema($ShipmentId)

export type ClientReferenceId = string

const $ClientReferenceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ClientReferenceId: S.Codec<ClientReferenceId> = /*#__PURE__*/ S.schema($ClientReferenceId)

export type ContainerReferenceId = string

const $ContainerReferenceId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ContainerReferenceId: S.Codec<ContainerReferenceId> = /*#__PURE__*/ S.schema($ContainerReferenceId)

export type EventCode = string

const $EventCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.schema($EventCode)

export type StateOrRegion = string

const $StateOrRegion: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const StateOrRegion: S.Codec<StateOrRegion> = /*#__PURE__*/ S.schema($StateOrRegion)

export type City = string

const $City: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const City: S.Codec<City> = /*#__PURE__*/ S.schema($City)

export type CountryCode = string

const $CountryCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.schema($CountryCode)

export type PostalCode = string

const $PostalCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.schema($PostalCode)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  readonly city?: City | undefined
  readonly countryCode?: CountryCode | undefined
  readonly postalCode?: PostalCode | undefined
}

const $Location: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  stateOrRegion: C.optional($StateOrRegion),
  city: C.optional($City),
  countryCode: C.optional($CountryCode),
  postalCode: C.optional($PostalCode)
}))
export const Location: S.Codec<Location> = /*#__PURE__*/ S.schema($Location)

export interface Event {
  readonly eventCode: EventCode
  /** ISO 8601. */
  readonly eventTime: string
  readonly location?: Location | undefined
}

const $Event: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  eventCode: $EventCode,
  eventTime: C.String,
  location: C.optional($Location)
}))
export const Event: S.Codec<Event> = /*#__PURE__*/ S.schema($Event)

export type EventList = ReadonlyArray<Event>

const $EventList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Event))
export const EventList: S.Codec<EventList> = /*#__PURE__*/ S.schema($EventList)

export type TrackingId = string

const $TrackingId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.schema($TrackingId)

export interface TrackingSummary {
  readonly status?: string | undefined
}

const $TrackingSummary: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ status: C.optional(C.String) }))
export const TrackingSummary: S.Codec<TrackingSummary> = /*#__PURE__*/ S.schema($TrackingSummary)

export type PromisedDeliveryDate = string

const $PromisedDeliveryDate: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PromisedDeliveryDate: S.Codec<PromisedDeliveryDate> = /*#__PURE__*/ S.schema($PromisedDeliveryDate)

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly stateOrRegion: StateOrRegion
  readonly city: City
  readonly countryCode: CountryCode
  readonly postalCode: PostalCode
  readonly email?: string | undefined
  readonly copyEmails?: ReadonlyArray<string> | undefined
  readonly phoneNumber?: string | undefined
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  stateOrRegion: $StateOrRegion,
  city: $City,
  countryCode: $CountryCode,
  postalCode: $PostalCode,
  email: C.optional(C.String),
  copyEmails: C.optional(C.Array(C.String)),
  phoneNumber: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface TimeRange {
  /** ISO 8601. */
  readonly start?: string | undefined
  /** ISO 8601. */
  readonly end?: string | undefined
}

const $TimeRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  start: C.optional(C.String),
  end: C.optional(C.String)
}))
export const TimeRange: S.Codec<TimeRange> = /*#__PURE__*/ S.schema($TimeRange)

export interface ShippingPromiseSet {
  readonly deliveryWindow?: TimeRange | undefined
  readonly receiveWindow?: TimeRange | undefined
}

const $ShippingPromiseSet: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  deliveryWindow: C.optional($TimeRange),
  receiveWindow: C.optional($TimeRange)
}))
export const ShippingPromiseSet: S.Codec<ShippingPromiseSet> = /*#__PURE__*/ S.schema($ShippingPromiseSet)

export type ServiceType = "Amazon Shipping Ground" | "Amazon Shipping Standard" | "Amazon Shipping Premium" | (string & {})

const $ServiceType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ServiceType: S.Codec<ServiceType> = /*#__PURE__*/ S.schema($ServiceType)

export type ServiceTypeList = ReadonlyArray<ServiceType>

const $ServiceTypeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ServiceType))
export const ServiceTypeList: S.Codec<ServiceTypeList> = /*#__PURE__*/ S.schema($ServiceTypeList)

export interface Rate {
  readonly rateId?: string | undefined
  readonly totalCharge?: Currency | undefined
  readonly billedWeight?: Weight | undefined
  /** ISO 8601. */
  readonly expirationTime?: string | undefined
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

const $Rate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rateId: C.optional(C.String),
  totalCharge: C.optional($Currency),
  billedWeight: C.optional($Weight),
  expirationTime: C.optional(C.String),
  serviceType: C.optional($ServiceType),
  promise: C.optional($ShippingPromiseSet)
}))
export const Rate: S.Codec<Rate> = /*#__PURE__*/ S.schema($Rate)

export type RateList = ReadonlyArray<Rate>

const $RateList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Rate))
export const RateList: S.Codec<RateList> = /*#__PURE__*/ S.schema($RateList)

export type RateId = string

const $RateId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateId: S.Codec<RateId> = /*#__PURE__*/ S.schema($RateId)

export interface AcceptedRate {
  readonly totalCharge?: Currency | undefined
  readonly billedWeight?: Weight | undefined
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

const $AcceptedRate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalCharge: C.optional($Currency),
  billedWeight: C.optional($Weight),
  serviceType: C.optional($ServiceType),
  promise: C.optional($ShippingPromiseSet)
}))
export const AcceptedRate: S.Codec<AcceptedRate> = /*#__PURE__*/ S.schema($AcceptedRate)

export interface ServiceRate {
  readonly totalCharge: Currency
  readonly billableWeight: Weight
  readonly serviceType: ServiceType
  readonly promise: ShippingPromiseSet
}

const $ServiceRate: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalCharge: $Currency,
  billableWeight: $Weight,
  serviceType: $ServiceType,
  promise: $ShippingPromiseSet
}))
export const ServiceRate: S.Codec<ServiceRate> = /*#__PURE__*/ S.schema($ServiceRate)

export type ServiceRateList = ReadonlyArray<ServiceRate>

const $ServiceRateList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ServiceRate))
export const ServiceRateList: S.Codec<ServiceRateList> = /*#__PURE__*/ S.schema($ServiceRateList)

export interface Party {
  readonly accountId?: AccountId | undefined
}

const $Party: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ accountId: C.optional($AccountId) }))
export const Party: S.Codec<Party> = /*#__PURE__*/ S.schema($Party)

export interface Currency {
  readonly value: number
  readonly unit: string
}

const $Currency: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: C.Number, unit: C.String }))
export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.schema($Currency)

export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "IN" | "CM" | (string & {})
}

const $Dimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  length: C.Number,
  width: C.Number,
  height: C.Number,
  unit: C.String
}))
export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.schema($Dimensions)

export interface Weight {
  readonly unit: "g" | "kg" | "oz" | "lb" | (string & {})
  readonly value: number
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ unit: C.String, value: C.Number }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export interface ContainerItem {
  readonly quantity: number
  readonly unitPrice: Currency
  readonly unitWeight: Weight
  readonly title: string
}

const $ContainerItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  quantity: C.Number,
  unitPrice: $Currency,
  unitWeight: $Weight,
  title: C.String
}))
export const ContainerItem: S.Codec<ContainerItem> = /*#__PURE__*/ S.schema($ContainerItem)

export interface Container {
  readonly containerType?: "PACKAGE" | (string & {}) | undefined
  readonly containerReferenceId: ContainerReferenceId
  readonly value: Currency
  readonly dimensions: Dimensions
  readonly items: ReadonlyArray<ContainerItem>
  readonly weight: Weight
}

const $Container: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerType: C.optional(C.String),
  containerReferenceId: $ContainerReferenceId,
  value: $Currency,
  dimensions: $Dimensions,
  items: C.Array($ContainerItem),
  weight: $Weight
}))
export const Container: S.Codec<Container> = /*#__PURE__*/ S.schema($Container)

export type ContainerList = ReadonlyArray<Container>

const $ContainerList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Container))
export const ContainerList: S.Codec<ContainerList> = /*#__PURE__*/ S.schema($ContainerList)

export interface ContainerSpecification {
  readonly dimensions: Dimensions
  readonly weight: Weight
}

const $ContainerSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  dimensions: $Dimensions,
  weight: $Weight
}))
export const ContainerSpecification: S.Codec<ContainerSpecification> = /*#__PURE__*/ S.schema($ContainerSpecification)

export type ContainerSpecificationList = ReadonlyArray<ContainerSpecification>

const $ContainerSpecificationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ContainerSpecification))
export const ContainerSpecificationList: S.Codec<ContainerSpecificationList> = /*#__PURE__*/ S.schema(
  $ContainerSpecificationList
)

export interface Label {
  readonly labelStream?: LabelStream | undefined
  readonly labelSpecification?: LabelSpecification | undefined
}

const $Label: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelStream: C.optional($LabelStream),
  labelSpecification: C.optional($LabelSpecification)
}))
export const Label: S.Codec<Label> = /*#__PURE__*/ S.schema($Label)

export interface LabelResult {
  readonly containerReferenceId?: ContainerReferenceId | undefined
  readonly trackingId?: string | undefined
  readonly label?: Label | undefined
}

const $LabelResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  containerReferenceId: C.optional($ContainerReferenceId),
  trackingId: C.optional(C.String),
  label: C.optional($Label)
}))
export const LabelResult: S.Codec<LabelResult> = /*#__PURE__*/ S.schema($LabelResult)

export type LabelResultList = ReadonlyArray<LabelResult>

const $LabelResultList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LabelResult))
export const LabelResultList: S.Codec<LabelResultList> = /*#__PURE__*/ S.schema($LabelResultList)

export type LabelStream = string

const $LabelStream: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelStream: S.Codec<LabelStream> = /*#__PURE__*/ S.schema($LabelStream)

export interface LabelSpecification {
  readonly labelFormat: "PNG" | (string & {})
  readonly labelStockSize: "4x6" | (string & {})
}

const $LabelSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelFormat: C.String,
  labelStockSize: C.String
}))
export const LabelSpecification: S.Codec<LabelSpecification> = /*#__PURE__*/ S.schema($LabelSpecification)

export interface CreateShipmentRequest {
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly containers: ContainerList
}

const $CreateShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceId: $ClientReferenceId,
  shipTo: $Address,
  shipFrom: $Address,
  containers: $ContainerList
}))
export const CreateShipmentRequest: S.Codec<CreateShipmentRequest> = /*#__PURE__*/ S.schema($CreateShipmentRequest)

export interface PurchaseLabelsRequest {
  readonly rateId: RateId
  readonly labelSpecification: LabelSpecification
}

const $PurchaseLabelsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  rateId: $RateId,
  labelSpecification: $LabelSpecification
}))
export const PurchaseLabelsRequest: S.Codec<PurchaseLabelsRequest> = /*#__PURE__*/ S.schema($PurchaseLabelsRequest)

export interface RetrieveShippingLabelRequest {
  readonly labelSpecification: LabelSpecification
}

const $RetrieveShippingLabelRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelSpecification: $LabelSpecification
}))
export const RetrieveShippingLabelRequest: S.Codec<RetrieveShippingLabelRequest> = /*#__PURE__*/ S.schema(
  $RetrieveShippingLabelRequest
)

export interface GetRatesRequest {
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly serviceTypes: ServiceTypeList
  readonly shipDate?: DateTimeInput | undefined
  readonly containerSpecifications: ContainerSpecificationList
}

const $GetRatesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipTo: $Address,
  shipFrom: $Address,
  serviceTypes: $ServiceTypeList,
  shipDate: C.optional(C.DateTimeInput),
  containerSpecifications: $ContainerSpecificationList
}))
export const GetRatesRequest: S.Codec<GetRatesRequest> = /*#__PURE__*/ S.schema($GetRatesRequest)

export interface PurchaseShipmentRequest {
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly shipDate?: DateTimeInput | undefined
  readonly serviceType: ServiceType
  readonly containers: ContainerList
  readonly labelSpecification: LabelSpecification
}

const $PurchaseShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  clientReferenceId: $ClientReferenceId,
  shipTo: $Address,
  shipFrom: $Address,
  shipDate: C.optional(C.DateTimeInput),
  serviceType: $ServiceType,
  containers: $ContainerList,
  labelSpecification: $LabelSpecification
}))
export const PurchaseShipmentRequest: S.Codec<PurchaseShipmentRequest> = /*#__PURE__*/ S.schema(
  $PurchaseShipmentRequest
)

export interface CreateShipmentResult {
  readonly shipmentId: ShipmentId
  readonly eligibleRates: RateList
}

const $CreateShipmentResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  eligibleRates: $RateList
}))
export const CreateShipmentResult: S.Codec<CreateShipmentResult> = /*#__PURE__*/ S.schema($CreateShipmentResult)

export interface Shipment {
  readonly shipmentId: ShipmentId
  readonly clientReferenceId: ClientReferenceId
  readonly shipFrom: Address
  readonly shipTo: Address
  readonly acceptedRate?: AcceptedRate | undefined
  readonly shipper?: Party | undefined
  readonly containers: ContainerList
}

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  clientReferenceId: $ClientReferenceId,
  shipFrom: $Address,
  shipTo: $Address,
  acceptedRate: C.optional($AcceptedRate),
  shipper: C.optional($Party),
  containers: $ContainerList
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export interface PurchaseLabelsResult {
  readonly shipmentId: ShipmentId
  readonly clientReferenceId?: ClientReferenceId | undefined
  readonly acceptedRate: AcceptedRate
  readonly labelResults: LabelResultList
}

const $PurchaseLabelsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  clientReferenceId: C.optional($ClientReferenceId),
  acceptedRate: $AcceptedRate,
  labelResults: $LabelResultList
}))
export const PurchaseLabelsResult: S.Codec<PurchaseLabelsResult> = /*#__PURE__*/ S.schema($PurchaseLabelsResult)

export interface RetrieveShippingLabelResult {
  readonly labelStream: LabelStream
  readonly labelSpecification: LabelSpecification
}

const $RetrieveShippingLabelResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  labelStream: $LabelStream,
  labelSpecification: $LabelSpecification
}))
export const RetrieveShippingLabelResult: S.Codec<RetrieveShippingLabelResult> = /*#__PURE__*/ S.schema(
  $RetrieveShippingLabelResult
)

export interface Account {
  readonly accountId: AccountId
}

const $Account: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ accountId: $AccountId }))
export const Account: S.Codec<Account> = /*#__PURE__*/ S.schema($Account)

export interface GetRatesResult {
  readonly serviceRates: ServiceRateList
}

const $GetRatesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ serviceRates: $ServiceRateList }))
export const GetRatesResult: S.Codec<GetRatesResult> = /*#__PURE__*/ S.schema($GetRatesResult)

export interface PurchaseShipmentResult {
  readonly shipmentId: ShipmentId
  readonly serviceRate: ServiceRate
  readonly labelResults: LabelResultList
}

const $PurchaseShipmentResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  shipmentId: $ShipmentId,
  serviceRate: $ServiceRate,
  labelResults: $LabelResultList
}))
export const PurchaseShipmentResult: S.Codec<PurchaseShipmentResult> = /*#__PURE__*/ S.schema($PurchaseShipmentResult)

export interface TrackingInformation {
  readonly trackingId: TrackingId
  readonly summary: TrackingSummary
  readonly promisedDeliveryDate: PromisedDeliveryDate
  readonly eventHistory: EventList
}

const $TrackingInformation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingId: $TrackingId,
  summary: $TrackingSummary,
  promisedDeliveryDate: $PromisedDeliveryDate,
  eventHistory: $EventList
}))
export const TrackingInformation: S.Codec<TrackingInformation> = /*#__PURE__*/ S.schema($TrackingInformation)

export interface CreateShipmentResponse {
  readonly payload?: CreateShipmentResult | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($CreateShipmentResult),
  errors: C.optional($ErrorList)
}))
export const CreateShipmentResponse: S.Codec<CreateShipmentResponse> = /*#__PURE__*/ S.schema($CreateShipmentResponse)

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Shipment),
  errors: C.optional($ErrorList)
}))
export const GetShipmentResponse: S.Codec<GetShipmentResponse> = /*#__PURE__*/ S.schema($GetShipmentResponse)

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetRatesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetRatesResult),
  errors: C.optional($ErrorList)
}))
export const GetRatesResponse: S.Codec<GetRatesResponse> = /*#__PURE__*/ S.schema($GetRatesResponse)

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
  readonly errors?: ErrorList | undefined
}

const $PurchaseShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($PurchaseShipmentResult),
  errors: C.optional($ErrorList)
}))
export const PurchaseShipmentResponse: S.Codec<PurchaseShipmentResponse> = /*#__PURE__*/ S.schema(
  $PurchaseShipmentResponse
)

export interface CancelShipmentResponse {
  readonly errors?: ErrorList | undefined
}

const $CancelShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.schema($CancelShipmentResponse)

export interface PurchaseLabelsResponse {
  readonly payload?: PurchaseLabelsResult | undefined
  readonly errors?: ErrorList | undefined
}

const $PurchaseLabelsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($PurchaseLabelsResult),
  errors: C.optional($ErrorList)
}))
export const PurchaseLabelsResponse: S.Codec<PurchaseLabelsResponse> = /*#__PURE__*/ S.schema($PurchaseLabelsResponse)

export interface RetrieveShippingLabelResponse {
  readonly payload?: RetrieveShippingLabelResult | undefined
  readonly errors?: ErrorList | undefined
}

const $RetrieveShippingLabelResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($RetrieveShippingLabelResult),
  errors: C.optional($ErrorList)
}))
export const RetrieveShippingLabelResponse: S.Codec<RetrieveShippingLabelResponse> = /*#__PURE__*/ S.schema(
  $RetrieveShippingLabelResponse
)

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  readonly errors?: ErrorList | undefined
}

const $GetAccountResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Account),
  errors: C.optional($ErrorList)
}))
export const GetAccountResponse: S.Codec<GetAccountResponse> = /*#__PURE__*/ S.schema($GetAccountResponse)

export interface GetTrackingInformationResponse {
  readonly payload?: TrackingInformation | undefined
  readonly errors?: ErrorList | undefined
}

const $GetTrackingInformationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($TrackingInformation),
  errors: C.optional($ErrorList)
}))
export const GetTrackingInformationResponse: S.Codec<GetTrackingInformationResponse> = /*#__PURE__*/ S.schema(
  $GetTrackingInformationResponse
)
