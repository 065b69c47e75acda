// AUTO-GENERATED from notifications.json by packages/codegen. Do not edit.
/** Notifications v1. */
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

/** Input of `getSubscriptions`. */
export interface GetSubscriptionsInput {
  /** 1 item. */
  readonly notificationTypes: ReadonlyArray<string>
  /** A version of the notification: `1.0`. */
  readonly payloadVersion?: string | undefined
  /** 30 to 100; 30 if not given. */
  readonly pageSize?: number | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetSubscriptionsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationTypes: Shape.Array(Shape.String, 1),
  payloadVersion: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number),
  nextToken: Shape.optional(Shape.String)
}))
export const GetSubscriptionsInput: Schemas.Codec<GetSubscriptionsInput> = Schemas.make($GetSubscriptionsInput)

/**
 * `GET /notifications/v1/subscriptions`
 *
 * - Rate: 1 request per second, burst 5
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsubscriptions
 */
export const getSubscriptions: Paging.ItemsOperation<
  GetSubscriptionsInput,
  GetSubscriptionsResponse,
  Subscription
> = Paging.items({
  section: "Notifications",
  id: "getSubscriptions",
  name: "notifications.getSubscriptions",
  method: "GET",
  path: "/notifications/v1/subscriptions",
  parameters: {
    notificationTypes: {
      in: "query",
      type: "string",
      required: true,
      list: "csv",
      minItems: 1,
      maxItems: 1
    },
    payloadVersion: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer", minimum: 30, maximum: 100 },
    nextToken: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "nextToken",
    next: ["payload", "nextToken"],
    items: ["payload", "subscriptions"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetSubscriptionsResponse })

/** Input of `getSubscription`. */
export interface GetSubscriptionInput {
  /** A notification type: `ANY_OFFER_CHANGED`. */
  readonly notificationType: string
  /** A version of the notification: `1.0`. */
  readonly payloadVersion?: string | undefined
}

const $GetSubscriptionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationType: Shape.String,
  payloadVersion: Shape.optional(Shape.String)
}))
export const GetSubscriptionInput: Schemas.Codec<GetSubscriptionInput> = Schemas.make($GetSubscriptionInput)

/**
 * `GET /notifications/v1/subscriptions/{notificationType}`
 *
 * - Rate: 1 request per second, burst 5
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsubscription
 */
export const getSubscription: Op.Operation<GetSubscriptionInput, GetSubscriptionResponse> = Op.make({
  section: "Notifications",
  id: "getSubscription",
  name: "notifications.getSubscription",
  method: "GET",
  path: "/notifications/v1/subscriptions/{notificationType}",
  parameters: {
    notificationType: { in: "path", type: "string", required: true },
    payloadVersion: { in: "query", type: "string" }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { output: (): Shape.Shape => $GetSubscriptionResponse })

/** Input of `createSubscription`. */
export interface CreateSubscriptionInput {
  /** A notification type: `ANY_OFFER_CHANGED`. */
  readonly notificationType: string
  readonly body: CreateSubscriptionRequest
}

const $CreateSubscriptionInput: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationType: Shape.String,
  body: $CreateSubscriptionRequest
}))
export const CreateSubscriptionInput: Schemas.Codec<CreateSubscriptionInput> = Schemas.make($CreateSubscriptionInput)

/**
 * `POST /notifications/v1/subscriptions/{notificationType}`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createsubscription
 */
export const createSubscription: Op.Operation<CreateSubscriptionInput, CreateSubscriptionResponse> = Op.make({
  section: "Notifications",
  id: "createSubscription",
  name: "notifications.createSubscription",
  method: "POST",
  path: "/notifications/v1/subscriptions/{notificationType}",
  parameters: {
    notificationType: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $CreateSubscriptionRequest, output: (): Shape.Shape => $CreateSubscriptionResponse })

/** Input of `getSubscriptionById`. */
export interface GetSubscriptionByIdInput {
  /** From `createSubscription`. */
  readonly subscriptionId: string
  /** A notification type: `ANY_OFFER_CHANGED`. */
  readonly notificationType: string
}

const $GetSubscriptionByIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  subscriptionId: Shape.String,
  notificationType: Shape.String
}))
export const GetSubscriptionByIdInput: Schemas.Codec<GetSubscriptionByIdInput> = Schemas.make($GetSubscriptionByIdInput)

/**
 * `GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getsubscriptionbyid
 */
export const getSubscriptionById: Op.Operation<GetSubscriptionByIdInput, GetSubscriptionByIdResponse> = Op.make({
  section: "Notifications",
  id: "getSubscriptionById",
  name: "notifications.getSubscriptionById",
  method: "GET",
  path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
  parameters: {
    subscriptionId: { in: "path", type: "string", required: true },
    notificationType: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: true
}, { output: (): Shape.Shape => $GetSubscriptionByIdResponse })

/** Input of `deleteSubscriptionById`. */
export interface DeleteSubscriptionByIdInput {
  /** From `createSubscription`. */
  readonly subscriptionId: string
  /** A notification type: `ANY_OFFER_CHANGED`. */
  readonly notificationType: string
}

const $DeleteSubscriptionByIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  subscriptionId: Shape.String,
  notificationType: Shape.String
}))
export const DeleteSubscriptionByIdInput: Schemas.Codec<DeleteSubscriptionByIdInput> = Schemas.make(
  $DeleteSubscriptionByIdInput
)

/**
 * `DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deletesubscriptionbyid
 */
export const deleteSubscriptionById: Op.Operation<
  DeleteSubscriptionByIdInput,
  DeleteSubscriptionByIdResponse
> = Op.make({
  section: "Notifications",
  id: "deleteSubscriptionById",
  name: "notifications.deleteSubscriptionById",
  method: "DELETE",
  path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
  parameters: {
    subscriptionId: { in: "path", type: "string", required: true },
    notificationType: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: true
}, { output: (): Shape.Shape => $DeleteSubscriptionByIdResponse })

/** Input of `sendTestNotification`. */
export interface SendTestNotificationInput {
  /** A notification type: `ANY_OFFER_CHANGED`. */
  readonly notificationType: string
  readonly body: SendTestNotificationRequest
}

const $SendTestNotificationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationType: Shape.String,
  body: $SendTestNotificationRequest
}))
export const SendTestNotificationInput: Schemas.Codec<SendTestNotificationInput> = Schemas.make(
  $SendTestNotificationInput
)

/**
 * `POST /notifications/v1/subscriptions/{notificationType}/testNotification`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/sendtestnotification
 */
export const sendTestNotification: Op.Operation<SendTestNotificationInput, SendTestNotificationResponse> = Op.make({
  section: "Notifications",
  id: "sendTestNotification",
  name: "notifications.sendTestNotification",
  method: "POST",
  path: "/notifications/v1/subscriptions/{notificationType}/testNotification",
  parameters: {
    notificationType: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: false,
  sandboxOnly: true
}, { body: (): Shape.Shape => $SendTestNotificationRequest, output: (): Shape.Shape => $SendTestNotificationResponse })

/**
 * `GET /notifications/v1/destinations`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getdestinations
 */
export const getDestinations: Op.Operation<void, GetDestinationsResponse> = Op.make({
  section: "Notifications",
  id: "getDestinations",
  name: "notifications.getDestinations",
  method: "GET",
  path: "/notifications/v1/destinations",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: true
}, { output: (): Shape.Shape => $GetDestinationsResponse })

/** Input of `createDestination`. */
export interface CreateDestinationInput {
  readonly body: CreateDestinationRequest
}

const $CreateDestinationInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateDestinationRequest }))
export const CreateDestinationInput: Schemas.Codec<CreateDestinationInput> = Schemas.make($CreateDestinationInput)

/**
 * `POST /notifications/v1/destinations`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createdestination
 */
export const createDestination: Op.Operation<CreateDestinationInput, CreateDestinationResponse> = Op.make({
  section: "Notifications",
  id: "createDestination",
  name: "notifications.createDestination",
  method: "POST",
  path: "/notifications/v1/destinations",
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: false
}, { body: (): Shape.Shape => $CreateDestinationRequest, output: (): Shape.Shape => $CreateDestinationResponse })

/** Input of `getDestination`. */
export interface GetDestinationInput {
  /** From `createDestination`. */
  readonly destinationId: string
}

const $GetDestinationInput: Shape.Shape = Shape.define(() => Shape.Struct({ destinationId: Shape.String }))
export const GetDestinationInput: Schemas.Codec<GetDestinationInput> = Schemas.make($GetDestinationInput)

/**
 * `GET /notifications/v1/destinations/{destinationId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getdestination
 */
export const getDestination: Op.Operation<GetDestinationInput, GetDestinationResponse> = Op.make({
  section: "Notifications",
  id: "getDestination",
  name: "notifications.getDestination",
  method: "GET",
  path: "/notifications/v1/destinations/{destinationId}",
  parameters: {
    destinationId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: true
}, { output: (): Shape.Shape => $GetDestinationResponse })

/** Input of `deleteDestination`. */
export interface DeleteDestinationInput {
  /** From `createDestination`. */
  readonly destinationId: string
}

const $DeleteDestinationInput: Shape.Shape = Shape.define(() => Shape.Struct({ destinationId: Shape.String }))
export const DeleteDestinationInput: Schemas.Codec<DeleteDestinationInput> = Schemas.make($DeleteDestinationInput)

/**
 * `DELETE /notifications/v1/destinations/{destinationId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deletedestination
 */
export const deleteDestination: Op.Operation<DeleteDestinationInput, DeleteDestinationResponse> = Op.make({
  section: "Notifications",
  id: "deleteDestination",
  name: "notifications.deleteDestination",
  method: "DELETE",
  path: "/notifications/v1/destinations/{destinationId}",
  parameters: {
    destinationId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 5,
  rateFrom: "model",
  grantless: "sellingpartnerapi::notifications",
  repeatable: true
}, { output: (): Shape.Shape => $DeleteDestinationResponse })

/** The operations of Notifications as one service. */
export class Service extends Context.Service<Service, {
  readonly getSubscriptions: (
    input: GetSubscriptionsInput,
    options?: CallOptions
  ) => Effect.Effect<GetSubscriptionsResponse, SpApiError>
  readonly getSubscriptionsPages: (
    input: GetSubscriptionsInput,
    options?: CallOptions
  ) => Stream.Stream<GetSubscriptionsResponse, SpApiError>
  readonly getSubscriptionsItems: (
    input: GetSubscriptionsInput,
    options?: CallOptions
  ) => Stream.Stream<Subscription, SpApiError>
  readonly getSubscription: (
    input: GetSubscriptionInput,
    options?: CallOptions
  ) => Effect.Effect<GetSubscriptionResponse, SpApiError>
  readonly createSubscription: (
    input: CreateSubscriptionInput,
    options?: CallOptions
  ) => Effect.Effect<CreateSubscriptionResponse, SpApiError>
  readonly getSubscriptionById: (
    input: GetSubscriptionByIdInput,
    options?: CallOptions
  ) => Effect.Effect<GetSubscriptionByIdResponse, SpApiError>
  readonly deleteSubscriptionById: (
    input: DeleteSubscriptionByIdInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteSubscriptionByIdResponse, SpApiError>
  readonly sendTestNotification: (
    input: SendTestNotificationInput,
    options?: CallOptions
  ) => Effect.Effect<SendTestNotificationResponse, SpApiError>
  readonly getDestinations: (input: void, options?: CallOptions) => Effect.Effect<GetDestinationsResponse, SpApiError>
  readonly createDestination: (
    input: CreateDestinationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateDestinationResponse, SpApiError>
  readonly getDestination: (
    input: GetDestinationInput,
    options?: CallOptions
  ) => Effect.Effect<GetDestinationResponse, SpApiError>
  readonly deleteDestination: (
    input: DeleteDestinationInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteDestinationResponse, SpApiError>
}>()("effect-sp-api/apis/Notifications") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getSubscriptions,
  getSubscription,
  createSubscription,
  getSubscriptionById,
  deleteSubscriptionById,
  sendTestNotification,
  getDestinations,
  createDestination,
  getDestination,
  deleteDestination
}))

export interface ProcessingDirective {
  readonly eventFilter?: EventFilter | undefined
  /** 1 to 256 characters. */
  readonly filterExpression?: string | undefined
}

const $ProcessingDirective: Shape.Shape = Shape.define(() => Shape.Struct({
  eventFilter: Shape.optional($EventFilter),
  filterExpression: Shape.optional(Shape.String)
}))
export const ProcessingDirective: Schemas.Codec<ProcessingDirective> = Schemas.make($ProcessingDirective)

export interface EventFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: MarketplaceIds | undefined
  /** Each `BuyerRequestedChange`, `DeliveryTipChange` or `OrderStatusChange`. */
  readonly orderChangeTypes?: OrderChangeTypes | undefined
  readonly trackingIdentifier?: TrackingIdentifier | undefined
  readonly eventFilterType: "ANY_OFFER_CHANGED" | "ORDER_CHANGE" | "SHIPMENT_TRACKING_MILESTONE_CHANGED" | (string & {})
}

const $EventFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  aggregationSettings: Shape.optional($AggregationSettings),
  marketplaceIds: Shape.optional($MarketplaceIds),
  orderChangeTypes: Shape.optional($OrderChangeTypes),
  trackingIdentifier: Shape.optional($TrackingIdentifier),
  eventFilterType: Shape.String
}))
export const EventFilter: Schemas.Codec<EventFilter> = Schemas.make($EventFilter)

export interface TrackingFilter {
  readonly trackingIdentifier?: TrackingIdentifier | undefined
}

const $TrackingFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  trackingIdentifier: Shape.optional($TrackingIdentifier)
}))
export const TrackingFilter: Schemas.Codec<TrackingFilter> = Schemas.make($TrackingFilter)

export interface TrackingIdentifier {
  readonly id?: string | undefined
  readonly acsin?: string | undefined
  readonly aftn?: string | undefined
  readonly containerNumber?: string | undefined
  readonly houseBillOfLadingNumber?: string | undefined
  readonly carrierTracking?: {
    /** The carrier's number of the package. */
    readonly trackingNumber: string
    readonly carrierCode?: string | undefined
  } | undefined
}

const $TrackingIdentifier: Shape.Shape = Shape.define(() => Shape.Struct({
  id: Shape.optional(Shape.String),
  acsin: Shape.optional(Shape.String),
  aftn: Shape.optional(Shape.String),
  containerNumber: Shape.optional(Shape.String),
  houseBillOfLadingNumber: Shape.optional(Shape.String),
  carrierTracking: Shape.optional(Shape.Struct({
    trackingNumber: Shape.String,
    carrierCode: Shape.optional(Shape.String)
  }))
}))
export const TrackingIdentifier: Schemas.Codec<TrackingIdentifier> = Schemas.make($TrackingIdentifier)

export interface MarketplaceFilter {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: MarketplaceIds | undefined
}

const $MarketplaceFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional($MarketplaceIds)
}))
export const MarketplaceFilter: Schemas.Codec<MarketplaceFilter> = Schemas.make($MarketplaceFilter)

/** All marketplaces if not given. */
export type MarketplaceIds = ReadonlyArray<string>

const $MarketplaceIds: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const MarketplaceIds: Schemas.Codec<MarketplaceIds> = Schemas.make($MarketplaceIds)

export interface AggregationFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
}

const $AggregationFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  aggregationSettings: Shape.optional($AggregationSettings)
}))
export const AggregationFilter: Schemas.Codec<AggregationFilter> = Schemas.make($AggregationFilter)

export interface AggregationSettings {
  /** `FiveMinutes` or `TenMinutes`. */
  readonly aggregationTimePeriod: AggregationTimePeriod
}

const $AggregationSettings: Shape.Shape = Shape.define(() => Shape.Struct({
  aggregationTimePeriod: $AggregationTimePeriod
}))
export const AggregationSettings: Schemas.Codec<AggregationSettings> = Schemas.make($AggregationSettings)

export type AggregationTimePeriod = "FiveMinutes" | "TenMinutes" | (string & {})

const $AggregationTimePeriod: Shape.Shape = Shape.define(() => Shape.String)
export const AggregationTimePeriod: Schemas.Codec<AggregationTimePeriod> = Schemas.make($AggregationTimePeriod)

export interface OrderChangeTypeFilter {
  /** Each `BuyerRequestedChange`, `DeliveryTipChange` or `OrderStatusChange`. */
  readonly orderChangeTypes?: OrderChangeTypes | undefined
}

const $OrderChangeTypeFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  orderChangeTypes: Shape.optional($OrderChangeTypes)
}))
export const OrderChangeTypeFilter: Schemas.Codec<OrderChangeTypeFilter> = Schemas.make($OrderChangeTypeFilter)

export type OrderChangeTypes = ReadonlyArray<OrderChangeTypeEnum>

const $OrderChangeTypes: Shape.Shape = Shape.define(() => Shape.Array($OrderChangeTypeEnum))
export const OrderChangeTypes: Schemas.Codec<OrderChangeTypes> = Schemas.make($OrderChangeTypes)

export type OrderChangeTypeEnum = "BuyerRequestedChange" | "DeliveryTipChange" | "OrderStatusChange" | (string & {})

const $OrderChangeTypeEnum: Shape.Shape = Shape.define(() => Shape.String)
export const OrderChangeTypeEnum: Schemas.Codec<OrderChangeTypeEnum> = Schemas.make($OrderChangeTypeEnum)

export interface Subscription {
  /** From `createSubscription`. */
  readonly subscriptionId: string
  /** A version of the notification: `1.0`. */
  readonly payloadVersion: string
  /** From `createDestination`. */
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

const $Subscription: Shape.Shape = Shape.define(() => Shape.Struct({
  subscriptionId: Shape.String,
  payloadVersion: Shape.String,
  destinationId: Shape.String,
  processingDirective: Shape.optional($ProcessingDirective)
}))
export const Subscription: Schemas.Codec<Subscription> = Schemas.make($Subscription)

export interface CreateSubscriptionResponse {
  readonly payload?: Subscription | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateSubscriptionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Subscription),
  errors: Shape.optional($ErrorList)
}))
export const CreateSubscriptionResponse: Schemas.Codec<CreateSubscriptionResponse> = Schemas.make(
  $CreateSubscriptionResponse
)

export interface CreateSubscriptionRequest {
  /** A version of the notification: `1.0`. */
  readonly payloadVersion: string
  /** From `createDestination`. */
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

const $CreateSubscriptionRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  payloadVersion: Shape.String,
  destinationId: Shape.String,
  processingDirective: Shape.optional($ProcessingDirective)
}))
export const CreateSubscriptionRequest: Schemas.Codec<CreateSubscriptionRequest> = Schemas.make(
  $CreateSubscriptionRequest
)

export interface GetSubscriptionByIdResponse {
  readonly payload?: Subscription | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionByIdResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Subscription),
  errors: Shape.optional($ErrorList)
}))
export const GetSubscriptionByIdResponse: Schemas.Codec<GetSubscriptionByIdResponse> = Schemas.make(
  $GetSubscriptionByIdResponse
)

export interface GetSubscriptionResponse {
  readonly payload?: Subscription | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Subscription),
  errors: Shape.optional($ErrorList)
}))
export const GetSubscriptionResponse: Schemas.Codec<GetSubscriptionResponse> = Schemas.make($GetSubscriptionResponse)

export interface GetSubscriptionsResponse {
  readonly payload?: GetSubscriptionsPayload | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetSubscriptionsPayload),
  errors: Shape.optional($ErrorList)
}))
export const GetSubscriptionsResponse: Schemas.Codec<GetSubscriptionsResponse> = Schemas.make($GetSubscriptionsResponse)

export interface GetSubscriptionsPayload {
  readonly subscriptions?: Subscriptions | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetSubscriptionsPayload: Shape.Shape = Shape.define(() => Shape.Struct({
  subscriptions: Shape.optional($Subscriptions),
  nextToken: Shape.optional(Shape.String)
}))
export const GetSubscriptionsPayload: Schemas.Codec<GetSubscriptionsPayload> = Schemas.make($GetSubscriptionsPayload)

export type Subscriptions = ReadonlyArray<Subscription>

const $Subscriptions: Shape.Shape = Shape.define(() => Shape.Array($Subscription))
export const Subscriptions: Schemas.Codec<Subscriptions> = Schemas.make($Subscriptions)

export interface DeleteSubscriptionByIdResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $DeleteSubscriptionByIdResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const DeleteSubscriptionByIdResponse: Schemas.Codec<DeleteSubscriptionByIdResponse> = Schemas.make(
  $DeleteSubscriptionByIdResponse
)

export interface SendTestNotificationRequest {
  /** From `createDestination`. */
  readonly destinationId?: string | undefined
  readonly testNotification?: TestNotification | undefined
}

const $SendTestNotificationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  destinationId: Shape.optional(Shape.String),
  testNotification: Shape.optional($TestNotification)
}))
export const SendTestNotificationRequest: Schemas.Codec<SendTestNotificationRequest> = Schemas.make(
  $SendTestNotificationRequest
)

export interface SendTestNotificationResponse {
  readonly payload?: unknown | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SendTestNotificationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional(Shape.Unknown),
  errors: Shape.optional($ErrorList)
}))
export const SendTestNotificationResponse: Schemas.Codec<SendTestNotificationResponse> = Schemas.make(
  $SendTestNotificationResponse
)

export type DestinationList = ReadonlyArray<Destination>

const $DestinationList: Shape.Shape = Shape.define(() => Shape.Array($Destination))
export const DestinationList: Schemas.Codec<DestinationList> = Schemas.make($DestinationList)

export interface Destination {
  /** At most 256 characters. */
  readonly name: string
  /** From `createDestination`. */
  readonly destinationId: string
  readonly resource: DestinationResource
}

const $Destination: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  destinationId: Shape.String,
  resource: $DestinationResource
}))
export const Destination: Schemas.Codec<Destination> = Schemas.make($Destination)

export interface DestinationResource {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResource | undefined
}

const $DestinationResource: Shape.Shape = Shape.define(() => Shape.Struct({
  sqs: Shape.optional($SqsResource),
  eventBridge: Shape.optional($EventBridgeResource)
}))
export const DestinationResource: Schemas.Codec<DestinationResource> = Schemas.make($DestinationResource)

export interface DestinationResourceSpecification {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResourceSpecification | undefined
}

const $DestinationResourceSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  sqs: Shape.optional($SqsResource),
  eventBridge: Shape.optional($EventBridgeResourceSpecification)
}))
export const DestinationResourceSpecification: Schemas.Codec<DestinationResourceSpecification> = Schemas.make(
  $DestinationResourceSpecification
)

export interface SqsResource {
  /** At most 1,000 characters, matches `^arn:aws:sqs:\S+:\S+:\S+`. */
  readonly arn: string
}

const $SqsResource: Shape.Shape = Shape.define(() => Shape.Struct({ arn: Shape.String }))
export const SqsResource: Schemas.Codec<SqsResource> = Schemas.make($SqsResource)

export interface EventBridgeResourceSpecification {
  readonly region: string
  readonly accountId: string
}

const $EventBridgeResourceSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  region: Shape.String,
  accountId: Shape.String
}))
export const EventBridgeResourceSpecification: Schemas.Codec<EventBridgeResourceSpecification> = Schemas.make(
  $EventBridgeResourceSpecification
)

export interface EventBridgeResource {
  /** At most 256 characters. */
  readonly name: string
  readonly region: string
  readonly accountId: string
}

const $EventBridgeResource: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  region: Shape.String,
  accountId: Shape.String
}))
export const EventBridgeResource: Schemas.Codec<EventBridgeResource> = Schemas.make($EventBridgeResource)

export interface CreateDestinationRequest {
  readonly resourceSpecification: DestinationResourceSpecification
  readonly name: string
}

const $CreateDestinationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceSpecification: $DestinationResourceSpecification,
  name: Shape.String
}))
export const CreateDestinationRequest: Schemas.Codec<CreateDestinationRequest> = Schemas.make($CreateDestinationRequest)

export interface CreateDestinationResponse {
  readonly payload?: Destination | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateDestinationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Destination),
  errors: Shape.optional($ErrorList)
}))
export const CreateDestinationResponse: Schemas.Codec<CreateDestinationResponse> = Schemas.make(
  $CreateDestinationResponse
)

export interface GetDestinationResponse {
  readonly payload?: Destination | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetDestinationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Destination),
  errors: Shape.optional($ErrorList)
}))
export const GetDestinationResponse: Schemas.Codec<GetDestinationResponse> = Schemas.make($GetDestinationResponse)

export interface GetDestinationsResponse {
  readonly payload?: DestinationList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetDestinationsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($DestinationList),
  errors: Shape.optional($ErrorList)
}))
export const GetDestinationsResponse: Schemas.Codec<GetDestinationsResponse> = Schemas.make($GetDestinationsResponse)

export interface DeleteDestinationResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $DeleteDestinationResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const DeleteDestinationResponse: Schemas.Codec<DeleteDestinationResponse> = Schemas.make(
  $DeleteDestinationResponse
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
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

export interface TestNotification {
  /** A version of the notification: `1.0`. */
  readonly payloadVersion: string
  readonly testScenario?: string | undefined
}

const $TestNotification: Shape.Shape = Shape.define(() => Shape.Struct({
  payloadVersion: Shape.String,
  testScenario: Shape.optional(Shape.String)
}))
export const TestNotification: Schemas.Codec<TestNotification> = Schemas.make($TestNotification)
