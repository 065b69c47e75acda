// AUTO-GENERATED from shipping.json by packages/codegen. Do not edit: change the generator or its overlays.
/**
 * Shipping v1.
 *
 * A newer version is `ShippingV2`.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

export const CreateShipmentInput: S.Codec<CreateShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateShipmentRequest
}))

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
}, { body: (): S.Built => CreateShipmentRequest, output: (): S.Built => CreateShipmentResponse })

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
}

export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => CancelShipmentResponse })

/** Input of `purchaseLabels`. */
export interface PurchaseLabelsInput {
  readonly shipmentId: string
  readonly body: PurchaseLabelsRequest
}

export const PurchaseLabelsInput: S.Codec<PurchaseLabelsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  body: PurchaseLabelsRequest
}))

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
}, { body: (): S.Built => PurchaseLabelsRequest, output: (): S.Built => PurchaseLabelsResponse })

/** Input of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelInput {
  readonly shipmentId: string
  readonly trackingId: string
  readonly body: RetrieveShippingLabelRequest
}

export const RetrieveShippingLabelInput: S.Codec<RetrieveShippingLabelInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String,
  trackingId: S.String,
  body: RetrieveShippingLabelRequest
}))

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
}, { body: (): S.Built => RetrieveShippingLabelRequest, output: (): S.Built => RetrieveShippingLabelResponse })

/** Input of `purchaseShipment`. */
export interface PurchaseShipmentInput {
  readonly body: PurchaseShipmentRequest
}

export const PurchaseShipmentInput: S.Codec<PurchaseShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: PurchaseShipmentRequest
}))

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
}, { body: (): S.Built => PurchaseShipmentRequest, output: (): S.Built => PurchaseShipmentResponse })

/** Input of `getRates`. */
export interface GetRatesInput {
  readonly body: GetRatesRequest
}

export const GetRatesInput: S.Codec<GetRatesInput> = /*#__PURE__*/ S.define(() => S.Struct({ body: GetRatesRequest }))

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
}, { body: (): S.Built => GetRatesRequest, output: (): S.Built => GetRatesResponse })

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
}, { output: (): S.Built => GetAccountResponse })

/** Input of `getTrackingInformation`. */
export interface GetTrackingInformationInput {
  readonly trackingId: string
}

export const GetTrackingInformationInput: S.Codec<GetTrackingInformationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: S.String
}))

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
}, { output: (): S.Built => GetTrackingInformationResponse })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export type AccountId = string

export const AccountId: S.Codec<AccountId> = /*#__PURE__*/ S.define(() => S.String)

export type ShipmentId = string

export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.define(() => S.String)

export type ClientReferenceId = string

export const ClientReferenceId: S.Codec<ClientReferenceId> = /*#__PURE__*/ S.define(() => S.String)

export type ContainerReferenceId = string

export const ContainerReferenceId: S.Codec<ContainerReferenceId> = /*#__PURE__*/ S.define(() => S.String)

export type EventCode = string

export const EventCode: S.Codec<EventCode> = /*#__PURE__*/ S.define(() => S.String)

export type StateOrRegion = string

export const StateOrRegion: S.Codec<StateOrRegion> = /*#__PURE__*/ S.define(() => S.String)

export type City = string

export const City: S.Codec<City> = /*#__PURE__*/ S.define(() => S.String)

export type CountryCode = string

export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.define(() => S.String)

export type PostalCode = string

export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.define(() => S.String)

export interface Location {
  readonly stateOrRegion?: StateOrRegion | undefined
  readonly city?: City | undefined
  readonly countryCode?: CountryCode | undefined
  readonly postalCode?: PostalCode | undefined
}

export const Location: S.Codec<Location> = /*#__PURE__*/ S.define(() => S.Struct({
  stateOrRegion: S.optional(StateOrRegion),
  city: S.optional(City),
  countryCode: S.optional(CountryCode),
  postalCode: S.optional(PostalCode)
}))

export interface Event {
  readonly eventCode: EventCode
  /** ISO 8601. */
  readonly eventTime: string
  readonly location?: Location | undefined
}

export const Event: S.Codec<Event> = /*#__PURE__*/ S.define(() => S.Struct({
  eventCode: EventCode,
  eventTime: S.String,
  location: S.optional(Location)
}))

export type EventList = ReadonlyArray<Event>

export const EventList: S.Codec<EventList> = /*#__PURE__*/ S.define(() => S.Array(Event))

export type TrackingId = string

export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.define(() => S.String)

export interface TrackingSummary {
  readonly status?: string | undefined
}

export const TrackingSummary: S.Codec<TrackingSummary> = /*#__PURE__*/ S.define(() => S.Struct({
  status: S.optional(S.String)
}))

export type PromisedDeliveryDate = string

export const PromisedDeliveryDate: S.Codec<PromisedDeliveryDate> = /*#__PURE__*/ S.define(() => S.String)

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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  stateOrRegion: StateOrRegion,
  city: City,
  countryCode: CountryCode,
  postalCode: PostalCode,
  email: S.optional(S.String),
  copyEmails: S.optional(S.Array(S.String)),
  phoneNumber: S.optional(S.String)
}))

export interface TimeRange {
  /** ISO 8601. */
  readonly start?: string | undefined
  /** ISO 8601. */
  readonly end?: string | undefined
}

export const TimeRange: S.Codec<TimeRange> = /*#__PURE__*/ S.define(() => S.Struct({
  start: S.optional(S.String),
  end: S.optional(S.String)
}))

export interface ShippingPromiseSet {
  readonly deliveryWindow?: TimeRange | undefined
  readonly receiveWindow?: TimeRange | undefined
}

export const ShippingPromiseSet: S.Codec<ShippingPromiseSet> = /*#__PURE__*/ S.define(() => S.Struct({
  deliveryWindow: S.optional(TimeRange),
  receiveWindow: S.optional(TimeRange)
}))

export type ServiceType = "Amazon Shipping Ground" | "Amazon Shipping Standard" | "Amazon Shipping Premium" | (string & {})

export const ServiceType: S.Codec<ServiceType> = /*#__PURE__*/ S.define(() => S.String)

export type ServiceTypeList = ReadonlyArray<ServiceType>

export const ServiceTypeList: S.Codec<ServiceTypeList> = /*#__PURE__*/ S.define(() => S.Array(ServiceType))

export interface Rate {
  readonly rateId?: string | undefined
  readonly totalCharge?: Currency | undefined
  readonly billedWeight?: Weight | undefined
  /** ISO 8601. */
  readonly expirationTime?: string | undefined
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

export const Rate: S.Codec<Rate> = /*#__PURE__*/ S.define(() => S.Struct({
  rateId: S.optional(S.String),
  totalCharge: S.optional(Currency),
  billedWeight: S.optional(Weight),
  expirationTime: S.optional(S.String),
  serviceType: S.optional(ServiceType),
  promise: S.optional(ShippingPromiseSet)
}))

export type RateList = ReadonlyArray<Rate>

export const RateList: S.Codec<RateList> = /*#__PURE__*/ S.define(() => S.Array(Rate))

export type RateId = string

export const RateId: S.Codec<RateId> = /*#__PURE__*/ S.define(() => S.String)

export interface AcceptedRate {
  readonly totalCharge?: Currency | undefined
  readonly billedWeight?: Weight | undefined
  readonly serviceType?: ServiceType | undefined
  readonly promise?: ShippingPromiseSet | undefined
}

export const AcceptedRate: S.Codec<AcceptedRate> = /*#__PURE__*/ S.define(() => S.Struct({
  totalCharge: S.optional(Currency),
  billedWeight: S.optional(Weight),
  serviceType: S.optional(ServiceType),
  promise: S.optional(ShippingPromiseSet)
}))

export interface ServiceRate {
  readonly totalCharge: Currency
  readonly billableWeight: Weight
  readonly serviceType: ServiceType
  readonly promise: ShippingPromiseSet
}

export const ServiceRate: S.Codec<ServiceRate> = /*#__PURE__*/ S.define(() => S.Struct({
  totalCharge: Currency,
  billableWeight: Weight,
  serviceType: ServiceType,
  promise: ShippingPromiseSet
}))

export type ServiceRateList = ReadonlyArray<ServiceRate>

export const ServiceRateList: S.Codec<ServiceRateList> = /*#__PURE__*/ S.define(() => S.Array(ServiceRate))

export interface Party {
  readonly accountId?: AccountId | undefined
}

export const Party: S.Codec<Party> = /*#__PURE__*/ S.define(() => S.Struct({ accountId: S.optional(AccountId) }))

export interface Currency {
  readonly value: number
  readonly unit: string
}

export const Currency: S.Codec<Currency> = /*#__PURE__*/ S.define(() => S.Struct({ value: S.Number, unit: S.String }))

export interface Dimensions {
  readonly length: number
  readonly width: number
  readonly height: number
  readonly unit: "IN" | "CM" | (string & {})
}

export const Dimensions: S.Codec<Dimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  length: S.Number,
  width: S.Number,
  height: S.Number,
  unit: S.String
}))

export interface Weight {
  readonly unit: "g" | "kg" | "oz" | "lb" | (string & {})
  readonly value: number
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({ unit: S.String, value: S.Number }))

export interface ContainerItem {
  readonly quantity: number
  readonly unitPrice: Currency
  readonly unitWeight: Weight
  readonly title: string
}

export const ContainerItem: S.Codec<ContainerItem> = /*#__PURE__*/ S.define(() => S.Struct({
  quantity: S.Number,
  unitPrice: Currency,
  unitWeight: Weight,
  title: S.String
}))

export interface Container {
  readonly containerType?: "PACKAGE" | (string & {}) | undefined
  readonly containerReferenceId: ContainerReferenceId
  readonly value: Currency
  readonly dimensions: Dimensions
  readonly items: ReadonlyArray<ContainerItem>
  readonly weight: Weight
}

export const Container: S.Codec<Container> = /*#__PURE__*/ S.define(() => S.Struct({
  containerType: S.optional(S.String),
  containerReferenceId: ContainerReferenceId,
  value: Currency,
  dimensions: Dimensions,
  items: S.Array(ContainerItem),
  weight: Weight
}))

export type ContainerList = ReadonlyArray<Container>

export const ContainerList: S.Codec<ContainerList> = /*#__PURE__*/ S.define(() => S.Array(Container))

export interface ContainerSpecification {
  readonly dimensions: Dimensions
  readonly weight: Weight
}

export const ContainerSpecification: S.Codec<ContainerSpecification> = /*#__PURE__*/ S.define(() => S.Struct({
  dimensions: Dimensions,
  weight: Weight
}))

export type ContainerSpecificationList = ReadonlyArray<ContainerSpecification>

export const ContainerSpecificationList: S.Codec<ContainerSpecificationList> = /*#__PURE__*/ S.define(() =>
  S.Array(ContainerSpecification)
)

export interface Label {
  readonly labelStream?: LabelStream | undefined
  readonly labelSpecification?: LabelSpecification | undefined
}

export const Label: S.Codec<Label> = /*#__PURE__*/ S.define(() => S.Struct({
  labelStream: S.optional(LabelStream),
  labelSpecification: S.optional(LabelSpecification)
}))

export interface LabelResult {
  readonly containerReferenceId?: ContainerReferenceId | undefined
  readonly trackingId?: string | undefined
  readonly label?: Label | undefined
}

export const LabelResult: S.Codec<LabelResult> = /*#__PURE__*/ S.define(() => S.Struct({
  containerReferenceId: S.optional(ContainerReferenceId),
  trackingId: S.optional(S.String),
  label: S.optional(Label)
}))

export type LabelResultList = ReadonlyArray<LabelResult>

export const LabelResultList: S.Codec<LabelResultList> = /*#__PURE__*/ S.define(() => S.Array(LabelResult))

export type LabelStream = string

export const LabelStream: S.Codec<LabelStream> = /*#__PURE__*/ S.define(() => S.String)

export interface LabelSpecification {
  readonly labelFormat: "PNG" | (string & {})
  readonly labelStockSize: "4x6" | (string & {})
}

export const LabelSpecification: S.Codec<LabelSpecification> = /*#__PURE__*/ S.define(() => S.Struct({
  labelFormat: S.String,
  labelStockSize: S.String
}))

export interface CreateShipmentRequest {
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly containers: ContainerList
}

export const CreateShipmentRequest: S.Codec<CreateShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceId: ClientReferenceId,
  shipTo: Address,
  shipFrom: Address,
  containers: ContainerList
}))

export interface PurchaseLabelsRequest {
  readonly rateId: RateId
  readonly labelSpecification: LabelSpecification
}

export const PurchaseLabelsRequest: S.Codec<PurchaseLabelsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  rateId: RateId,
  labelSpecification: LabelSpecification
}))

export interface RetrieveShippingLabelRequest {
  readonly labelSpecification: LabelSpecification
}

export const RetrieveShippingLabelRequest: S.Codec<RetrieveShippingLabelRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ labelSpecification: LabelSpecification })
)

export interface GetRatesRequest {
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly serviceTypes: ServiceTypeList
  readonly shipDate?: DateTimeInput | undefined
  readonly containerSpecifications: ContainerSpecificationList
}

export const GetRatesRequest: S.Codec<GetRatesRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  shipTo: Address,
  shipFrom: Address,
  serviceTypes: ServiceTypeList,
  shipDate: S.optional(S.DateTimeInput),
  containerSpecifications: ContainerSpecificationList
}))

export interface PurchaseShipmentRequest {
  readonly clientReferenceId: ClientReferenceId
  readonly shipTo: Address
  readonly shipFrom: Address
  readonly shipDate?: DateTimeInput | undefined
  readonly serviceType: ServiceType
  readonly containers: ContainerList
  readonly labelSpecification: LabelSpecification
}

export const PurchaseShipmentRequest: S.Codec<PurchaseShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  clientReferenceId: ClientReferenceId,
  shipTo: Address,
  shipFrom: Address,
  shipDate: S.optional(S.DateTimeInput),
  serviceType: ServiceType,
  containers: ContainerList,
  labelSpecification: LabelSpecification
}))

export interface CreateShipmentResult {
  readonly shipmentId: ShipmentId
  readonly eligibleRates: RateList
}

export const CreateShipmentResult: S.Codec<CreateShipmentResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  eligibleRates: RateList
}))

export interface Shipment {
  readonly shipmentId: ShipmentId
  readonly clientReferenceId: ClientReferenceId
  readonly shipFrom: Address
  readonly shipTo: Address
  readonly acceptedRate?: AcceptedRate | undefined
  readonly shipper?: Party | undefined
  readonly containers: ContainerList
}

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  clientReferenceId: ClientReferenceId,
  shipFrom: Address,
  shipTo: Address,
  acceptedRate: S.optional(AcceptedRate),
  shipper: S.optional(Party),
  containers: ContainerList
}))

export interface PurchaseLabelsResult {
  readonly shipmentId: ShipmentId
  readonly clientReferenceId?: ClientReferenceId | undefined
  readonly acceptedRate: AcceptedRate
  readonly labelResults: LabelResultList
}

export const PurchaseLabelsResult: S.Codec<PurchaseLabelsResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  clientReferenceId: S.optional(ClientReferenceId),
  acceptedRate: AcceptedRate,
  labelResults: LabelResultList
}))

export interface RetrieveShippingLabelResult {
  readonly labelStream: LabelStream
  readonly labelSpecification: LabelSpecification
}

export const RetrieveShippingLabelResult: S.Codec<RetrieveShippingLabelResult> = /*#__PURE__*/ S.define(() => S.Struct({
  labelStream: LabelStream,
  labelSpecification: LabelSpecification
}))

export interface Account {
  readonly accountId: AccountId
}

export const Account: S.Codec<Account> = /*#__PURE__*/ S.define(() => S.Struct({ accountId: AccountId }))

export interface GetRatesResult {
  readonly serviceRates: ServiceRateList
}

export const GetRatesResult: S.Codec<GetRatesResult> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceRates: ServiceRateList
}))

export interface PurchaseShipmentResult {
  readonly shipmentId: ShipmentId
  readonly serviceRate: ServiceRate
  readonly labelResults: LabelResultList
}

export const PurchaseShipmentResult: S.Codec<PurchaseShipmentResult> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: ShipmentId,
  serviceRate: ServiceRate,
  labelResults: LabelResultList
}))

export interface TrackingInformation {
  readonly trackingId: TrackingId
  readonly summary: TrackingSummary
  readonly promisedDeliveryDate: PromisedDeliveryDate
  readonly eventHistory: EventList
}

export const TrackingInformation: S.Codec<TrackingInformation> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingId: TrackingId,
  summary: TrackingSummary,
  promisedDeliveryDate: PromisedDeliveryDate,
  eventHistory: EventList
}))

export interface CreateShipmentResponse {
  readonly payload?: CreateShipmentResult | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateShipmentResponse: S.Codec<CreateShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(CreateShipmentResult),
  errors: S.optional(ErrorList)
}))

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentResponse: S.Codec<GetShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Shipment),
  errors: S.optional(ErrorList)
}))

export interface GetRatesResponse {
  readonly payload?: GetRatesResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetRatesResponse: S.Codec<GetRatesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetRatesResult),
  errors: S.optional(ErrorList)
}))

export interface PurchaseShipmentResponse {
  readonly payload?: PurchaseShipmentResult | undefined
  readonly errors?: ErrorList | undefined
}

export const PurchaseShipmentResponse: S.Codec<PurchaseShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PurchaseShipmentResult),
  errors: S.optional(ErrorList)
}))

export interface CancelShipmentResponse {
  readonly errors?: ErrorList | undefined
}

export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface PurchaseLabelsResponse {
  readonly payload?: PurchaseLabelsResult | undefined
  readonly errors?: ErrorList | undefined
}

export const PurchaseLabelsResponse: S.Codec<PurchaseLabelsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(PurchaseLabelsResult),
  errors: S.optional(ErrorList)
}))

export interface RetrieveShippingLabelResponse {
  readonly payload?: RetrieveShippingLabelResult | undefined
  readonly errors?: ErrorList | undefined
}

export const RetrieveShippingLabelResponse: S.Codec<RetrieveShippingLabelResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(RetrieveShippingLabelResult), errors: S.optional(ErrorList) })
)

export interface GetAccountResponse {
  readonly payload?: Account | undefined
  readonly errors?: ErrorList | undefined
}

export const GetAccountResponse: S.Codec<GetAccountResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Account),
  errors: S.optional(ErrorList)
}))

export interface GetTrackingInformationResponse {
  readonly payload?: TrackingInformation | undefined
  readonly errors?: ErrorList | undefined
}

export const GetTrackingInformationResponse: S.Codec<GetTrackingInformationResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(TrackingInformation), errors: S.optional(ErrorList) })
)
