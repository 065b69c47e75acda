// AUTO-GENERATED from notifications.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Notifications v1. */
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

/** Input of `getSubscriptions`. */
export interface GetSubscriptionsInput {
  readonly notificationTypes: ReadonlyArray<string>
  readonly payloadVersion?: string | undefined
  readonly pageSize?: number | undefined
  readonly nextToken?: string | undefined
}

const $GetSubscriptionsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationTypes: C.Array(C.String),
  payloadVersion: C.optional(C.String),
  pageSize: C.optional(C.Number),
  nextToken: C.optional(C.String)
}))
export const GetSubscriptionsInput: S.Codec<GetSubscriptionsInput> = /*#__PURE__*/ S.schema($GetSubscriptionsInput)

/**
 * `GET /notifications/v1/subscriptions`
 *
 * - Rate: 1 request per second, burst 5
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getSubscriptions: Paging.ItemsOperation<
  GetSubscriptionsInput,
  GetSubscriptionsResponse,
  Subscription
> = /*#__PURE__*/ Paging.items({
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
}, { output: (): C.Shape => $GetSubscriptionsResponse })

/** Input of `getSubscription`. */
export interface GetSubscriptionInput {
  readonly notificationType: string
  readonly payloadVersion?: string | undefined
}

const $GetSubscriptionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationType: C.String,
  payloadVersion: C.optional(C.String)
}))
export const GetSubscriptionInput: S.Codec<GetSubscriptionInput> = /*#__PURE__*/ S.schema($GetSubscriptionInput)

/**
 * `GET /notifications/v1/subscriptions/{notificationType}`
 *
 * - Rate: 1 request per second, burst 5
 */
export const getSubscription: Op.Operation<GetSubscriptionInput, GetSubscriptionResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetSubscriptionResponse })

/** Input of `createSubscription`. */
export interface CreateSubscriptionInput {
  readonly notificationType: string
  readonly body: CreateSubscriptionRequest
}

const $CreateSubscriptionInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationType: C.String,
  body: $CreateSubscriptionRequest
}))
export const CreateSubscriptionInput: S.Codec<CreateSubscriptionInput> = /*#__PURE__*/ S.schema(
  $CreateSubscriptionInput
)

/**
 * `POST /notifications/v1/subscriptions/{notificationType}`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createSubscription: Op.Operation<
  CreateSubscriptionInput,
  CreateSubscriptionResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateSubscriptionRequest, output: (): C.Shape => $CreateSubscriptionResponse })

/** Input of `getSubscriptionById`. */
export interface GetSubscriptionByIdInput {
  readonly subscriptionId: string
  readonly notificationType: string
}

const $GetSubscriptionByIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subscriptionId: C.String,
  notificationType: C.String
}))
export const GetSubscriptionByIdInput: S.Codec<GetSubscriptionByIdInput> = /*#__PURE__*/ S.schema(
  $GetSubscriptionByIdInput
)

/**
 * `GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 */
export const getSubscriptionById: Op.Operation<
  GetSubscriptionByIdInput,
  GetSubscriptionByIdResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetSubscriptionByIdResponse })

/** Input of `deleteSubscriptionById`. */
export interface DeleteSubscriptionByIdInput {
  readonly subscriptionId: string
  readonly notificationType: string
}

const $DeleteSubscriptionByIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subscriptionId: C.String,
  notificationType: C.String
}))
export const DeleteSubscriptionByIdInput: S.Codec<DeleteSubscriptionByIdInput> = /*#__PURE__*/ S.schema(
  $DeleteSubscriptionByIdInput
)

/**
 * `DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Repeated when the outcome of a call is unknown
 */
export const deleteSubscriptionById: Op.Operation<
  DeleteSubscriptionByIdInput,
  DeleteSubscriptionByIdResponse
> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $DeleteSubscriptionByIdResponse })

/** Input of `sendTestNotification`. */
export interface SendTestNotificationInput {
  readonly notificationType: string
  readonly body: SendTestNotificationRequest
}

const $SendTestNotificationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationType: C.String,
  body: $SendTestNotificationRequest
}))
export const SendTestNotificationInput: S.Codec<SendTestNotificationInput> = /*#__PURE__*/ S.schema(
  $SendTestNotificationInput
)

/**
 * `POST /notifications/v1/subscriptions/{notificationType}/testNotification`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Not repeated when the outcome of a call is unknown
 * - In Amazon's sandbox only
 */
export const sendTestNotification: Op.Operation<
  SendTestNotificationInput,
  SendTestNotificationResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $SendTestNotificationRequest, output: (): C.Shape => $SendTestNotificationResponse })

/**
 * `GET /notifications/v1/destinations`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 */
export const getDestinations: Op.Operation<void, GetDestinationsResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetDestinationsResponse })

/** Input of `createDestination`. */
export interface CreateDestinationInput {
  readonly body: CreateDestinationRequest
}

const $CreateDestinationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateDestinationRequest }))
export const CreateDestinationInput: S.Codec<CreateDestinationInput> = /*#__PURE__*/ S.schema($CreateDestinationInput)

/**
 * `POST /notifications/v1/destinations`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Not repeated when the outcome of a call is unknown
 */
export const createDestination: Op.Operation<CreateDestinationInput, CreateDestinationResponse> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateDestinationRequest, output: (): C.Shape => $CreateDestinationResponse })

/** Input of `getDestination`. */
export interface GetDestinationInput {
  readonly destinationId: string
}

const $GetDestinationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ destinationId: C.String }))
export const GetDestinationInput: S.Codec<GetDestinationInput> = /*#__PURE__*/ S.schema($GetDestinationInput)

/**
 * `GET /notifications/v1/destinations/{destinationId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 */
export const getDestination: Op.Operation<GetDestinationInput, GetDestinationResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $GetDestinationResponse })

/** Input of `deleteDestination`. */
export interface DeleteDestinationInput {
  readonly destinationId: string
}

const $DeleteDestinationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ destinationId: C.String }))
export const DeleteDestinationInput: S.Codec<DeleteDestinationInput> = /*#__PURE__*/ S.schema($DeleteDestinationInput)

/**
 * `DELETE /notifications/v1/destinations/{destinationId}`
 *
 * - Rate: 1 request per second, burst 5
 * - Grantless: called for the application, scope `sellingpartnerapi::notifications`
 * - Repeated when the outcome of a call is unknown
 */
export const deleteDestination: Op.Operation<DeleteDestinationInput, DeleteDestinationResponse> = /*#__PURE__*/ Op.make({
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
}, { output: (): C.Shape => $DeleteDestinationResponse })

/** The operations of Notifications as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/Notifications")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
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
  readonly filterExpression?: string | undefined
}

const $ProcessingDirective: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  eventFilter: C.optional($EventFilter),
  filterExpression: C.optional(C.String)
}))
export const ProcessingDirective: S.Codec<ProcessingDirective> = /*#__PURE__*/ S.schema($ProcessingDirective)

export interface EventFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
  readonly marketplaceIds?: MarketplaceIds | undefined
  readonly orderChangeTypes?: OrderChangeTypes | undefined
  readonly trackingIdentifier?: TrackingIdentifier | undefined
  readonly eventFilterType: "ANY_OFFER_CHANGED" | "ORDER_CHANGE" | "SHIPMENT_TRACKING_MILESTONE_CHANGED" | (string & {})
}

const $EventFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  aggregationSettings: C.optional($AggregationSettings),
  marketplaceIds: C.optional($MarketplaceIds),
  orderChangeTypes: C.optional($OrderChangeTypes),
  trackingIdentifier: C.optional($TrackingIdentifier),
  eventFilterType: C.String
}))
export const EventFilter: S.Codec<EventFilter> = /*#__PURE__*/ S.schema($EventFilter)

export interface TrackingFilter {
  readonly trackingIdentifier?: TrackingIdentifier | undefined
}

const $TrackingFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  trackingIdentifier: C.optional($TrackingIdentifier)
}))
export const TrackingFilter: S.Codec<TrackingFilter> = /*#__PURE__*/ S.schema($TrackingFilter)

export interface TrackingIdentifier {
  readonly id?: string | undefined
  readonly acsin?: string | undefined
  readonly aftn?: string | undefined
  readonly containerNumber?: string | undefined
  readonly houseBillOfLadingNumber?: string | undefined
  readonly carrierTracking?: {
    readonly trackingNumber: string
    readonly carrierCode?: string | undefined
  } | undefined
}

const $TrackingIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  id: C.optional(C.String),
  acsin: C.optional(C.String),
  aftn: C.optional(C.String),
  containerNumber: C.optional(C.String),
  houseBillOfLadingNumber: C.optional(C.String),
  carrierTracking: C.optional(C.Struct({ trackingNumber: C.String, carrierCode: C.optional(C.String) }))
}))
export const TrackingIdentifier: S.Codec<TrackingIdentifier> = /*#__PURE__*/ S.schema($TrackingIdentifier)

export interface MarketplaceFilter {
  readonly marketplaceIds?: MarketplaceIds | undefined
}

const $MarketplaceFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional($MarketplaceIds)
}))
export const MarketplaceFilter: S.Codec<MarketplaceFilter> = /*#__PURE__*/ S.schema($MarketplaceFilter)

export type MarketplaceIds = ReadonlyArray<string>

const $MarketplaceIds: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const MarketplaceIds: S.Codec<MarketplaceIds> = /*#__PURE__*/ S.schema($MarketplaceIds)

export interface AggregationFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
}

const $AggregationFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  aggregationSettings: C.optional($AggregationSettings)
}))
export const AggregationFilter: S.Codec<AggregationFilter> = /*#__PURE__*/ S.schema($AggregationFilter)

export interface AggregationSettings {
  readonly aggregationTimePeriod: AggregationTimePeriod
}

const $AggregationSettings: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  aggregationTimePeriod: $AggregationTimePeriod
}))
export const AggregationSettings: S.Codec<AggregationSettings> = /*#__PURE__*/ S.schema($AggregationSettings)

export type AggregationTimePeriod = "FiveMinutes" | "TenMinutes" | (string & {})

const $AggregationTimePeriod: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AggregationTimePeriod: S.Codec<AggregationTimePeriod> = /*#__PURE__*/ S.schema($AggregationTimePeriod)

export interface OrderChangeTypeFilter {
  readonly orderChangeTypes?: OrderChangeTypes | undefined
}

const $OrderChangeTypeFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  orderChangeTypes: C.optional($OrderChangeTypes)
}))
export const OrderChangeTypeFilter: S.Codec<OrderChangeTypeFilter> = /*#__PURE__*/ S.schema($OrderChangeTypeFilter)

export type OrderChangeTypes = ReadonlyArray<OrderChangeTypeEnum>

const $OrderChangeTypes: C.Shape = /*#__PURE__*/ C.define(() => C.Array($OrderChangeTypeEnum))
export const OrderChangeTypes: S.Codec<OrderChangeTypes> = /*#__PURE__*/ S.schema($OrderChangeTypes)

export type OrderChangeTypeEnum = "BuyerRequestedChange" | "DeliveryTipChange" | "OrderStatusChange" | (string & {})

const $OrderChangeTypeEnum: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderChangeTypeEnum: S.Codec<OrderChangeTypeEnum> = /*#__PURE__*/ S.schema($OrderChangeTypeEnum)

export interface Subscription {
  readonly subscriptionId: string
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

const $Subscription: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subscriptionId: C.String,
  payloadVersion: C.String,
  destinationId: C.String,
  processingDirective: C.optional($ProcessingDirective)
}))
export const Subscription: S.Codec<Subscription> = /*#__PURE__*/ S.schema($Subscription)

export interface CreateSubscriptionResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateSubscriptionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Subscription),
  errors: C.optional($ErrorList)
}))
export const CreateSubscriptionResponse: S.Codec<CreateSubscriptionResponse> = /*#__PURE__*/ S.schema(
  $CreateSubscriptionResponse
)

export interface CreateSubscriptionRequest {
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

const $CreateSubscriptionRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payloadVersion: C.String,
  destinationId: C.String,
  processingDirective: C.optional($ProcessingDirective)
}))
export const CreateSubscriptionRequest: S.Codec<CreateSubscriptionRequest> = /*#__PURE__*/ S.schema(
  $CreateSubscriptionRequest
)

export interface GetSubscriptionByIdResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionByIdResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Subscription),
  errors: C.optional($ErrorList)
}))
export const GetSubscriptionByIdResponse: S.Codec<GetSubscriptionByIdResponse> = /*#__PURE__*/ S.schema(
  $GetSubscriptionByIdResponse
)

export interface GetSubscriptionResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Subscription),
  errors: C.optional($ErrorList)
}))
export const GetSubscriptionResponse: S.Codec<GetSubscriptionResponse> = /*#__PURE__*/ S.schema(
  $GetSubscriptionResponse
)

export interface GetSubscriptionsResponse {
  readonly payload?: GetSubscriptionsPayload | undefined
  readonly errors?: ErrorList | undefined
}

const $GetSubscriptionsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetSubscriptionsPayload),
  errors: C.optional($ErrorList)
}))
export const GetSubscriptionsResponse: S.Codec<GetSubscriptionsResponse> = /*#__PURE__*/ S.schema(
  $GetSubscriptionsResponse
)

export interface GetSubscriptionsPayload {
  readonly subscriptions?: Subscriptions | undefined
  readonly nextToken?: string | undefined
}

const $GetSubscriptionsPayload: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  subscriptions: C.optional($Subscriptions),
  nextToken: C.optional(C.String)
}))
export const GetSubscriptionsPayload: S.Codec<GetSubscriptionsPayload> = /*#__PURE__*/ S.schema(
  $GetSubscriptionsPayload
)

export type Subscriptions = ReadonlyArray<Subscription>

const $Subscriptions: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Subscription))
export const Subscriptions: S.Codec<Subscriptions> = /*#__PURE__*/ S.schema($Subscriptions)

export interface DeleteSubscriptionByIdResponse {
  readonly errors?: ErrorList | undefined
}

const $DeleteSubscriptionByIdResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const DeleteSubscriptionByIdResponse: S.Codec<DeleteSubscriptionByIdResponse> = /*#__PURE__*/ S.schema(
  $DeleteSubscriptionByIdResponse
)

export interface SendTestNotificationRequest {
  readonly destinationId?: string | undefined
  readonly testNotification?: TestNotification | undefined
}

const $SendTestNotificationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  destinationId: C.optional(C.String),
  testNotification: C.optional($TestNotification)
}))
export const SendTestNotificationRequest: S.Codec<SendTestNotificationRequest> = /*#__PURE__*/ S.schema(
  $SendTestNotificationRequest
)

export interface SendTestNotificationResponse {
  readonly payload?: unknown | undefined
  readonly errors?: ErrorList | undefined
}

const $SendTestNotificationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional(C.Unknown),
  errors: C.optional($ErrorList)
}))
export const SendTestNotificationResponse: S.Codec<SendTestNotificationResponse> = /*#__PURE__*/ S.schema(
  $SendTestNotificationResponse
)

export type DestinationList = ReadonlyArray<Destination>

const $DestinationList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Destination))
export const DestinationList: S.Codec<DestinationList> = /*#__PURE__*/ S.schema($DestinationList)

export interface Destination {
  readonly name: string
  readonly destinationId: string
  readonly resource: DestinationResource
}

const $Destination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  destinationId: C.String,
  resource: $DestinationResource
}))
export const Destination: S.Codec<Destination> = /*#__PURE__*/ S.schema($Destination)

export interface DestinationResource {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResource | undefined
}

const $DestinationResource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sqs: C.optional($SqsResource),
  eventBridge: C.optional($EventBridgeResource)
}))
export const DestinationResource: S.Codec<DestinationResource> = /*#__PURE__*/ S.schema($DestinationResource)

export interface DestinationResourceSpecification {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResourceSpecification | undefined
}

const $DestinationResourceSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  sqs: C.optional($SqsResource),
  eventBridge: C.optional($EventBridgeResourceSpecification)
}))
export const DestinationResourceSpecification: S.Codec<DestinationResourceSpecification> = /*#__PURE__*/ S.schema(
  $DestinationResourceSpecification
)

export interface SqsResource {
  readonly arn: string
}

const $SqsResource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ arn: C.String }))
export const SqsResource: S.Codec<SqsResource> = /*#__PURE__*/ S.schema($SqsResource)

export interface EventBridgeResourceSpecification {
  readonly region: string
  readonly accountId: string
}

const $EventBridgeResourceSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  region: C.String,
  accountId: C.String
}))
export const EventBridgeResourceSpecification: S.Codec<EventBridgeResourceSpecification> = /*#__PURE__*/ S.schema(
  $EventBridgeResourceSpecification
)

export interface EventBridgeResource {
  readonly name: string
  readonly region: string
  readonly accountId: string
}

const $EventBridgeResource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  region: C.String,
  accountId: C.String
}))
export const EventBridgeResource: S.Codec<EventBridgeResource> = /*#__PURE__*/ S.schema($EventBridgeResource)

export interface CreateDestinationRequest {
  readonly resourceSpecification: DestinationResourceSpecification
  readonly name: string
}

const $CreateDestinationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceSpecification: $DestinationResourceSpecification,
  name: C.String
}))
export const CreateDestinationRequest: S.Codec<CreateDestinationRequest> = /*#__PURE__*/ S.schema(
  $CreateDestinationRequest
)

export interface CreateDestinationResponse {
  readonly payload?: Destination | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateDestinationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Destination),
  errors: C.optional($ErrorList)
}))
export const CreateDestinationResponse: S.Codec<CreateDestinationResponse> = /*#__PURE__*/ S.schema(
  $CreateDestinationResponse
)

export interface GetDestinationResponse {
  readonly payload?: Destination | undefined
  readonly errors?: ErrorList | undefined
}

const $GetDestinationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Destination),
  errors: C.optional($ErrorList)
}))
export const GetDestinationResponse: S.Codec<GetDestinationResponse> = /*#__PURE__*/ S.schema($GetDestinationResponse)

export interface GetDestinationsResponse {
  readonly payload?: DestinationList | undefined
  readonly errors?: ErrorList | undefined
}

const $GetDestinationsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($DestinationList),
  errors: C.optional($ErrorList)
}))
export const GetDestinationsResponse: S.Codec<GetDestinationsResponse> = /*#__PURE__*/ S.schema(
  $GetDestinationsResponse
)

export interface DeleteDestinationResponse {
  readonly errors?: ErrorList | undefined
}

const $DeleteDestinationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const DeleteDestinationResponse: S.Codec<DeleteDestinationResponse> = /*#__PURE__*/ S.schema(
  $DeleteDestinationResponse
)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
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

export interface TestNotification {
  readonly payloadVersion: string
  readonly testScenario?: string | undefined
}

const $TestNotification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payloadVersion: C.String,
  testScenario: C.optional(C.String)
}))
export const TestNotification: S.Codec<TestNotification> = /*#__PURE__*/ S.schema($TestNotification)
