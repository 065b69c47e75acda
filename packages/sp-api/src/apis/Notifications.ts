// AUTO-GENERATED from notifications.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Notifications v1. */
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

/** Input of `getSubscriptions`. */
export interface GetSubscriptionsInput {
  readonly notificationTypes: ReadonlyArray<string>
  readonly payloadVersion?: string | undefined
  readonly pageSize?: number | undefined
  readonly nextToken?: string | undefined
}

export const GetSubscriptionsInput: S.Codec<GetSubscriptionsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationTypes: S.Array(S.String),
  payloadVersion: S.optional(S.String),
  pageSize: S.optional(S.Number),
  nextToken: S.optional(S.String)
}))

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
}, { output: (): S.Built => GetSubscriptionsResponse })

/** Input of `getSubscription`. */
export interface GetSubscriptionInput {
  readonly notificationType: string
  readonly payloadVersion?: string | undefined
}

export const GetSubscriptionInput: S.Codec<GetSubscriptionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationType: S.String,
  payloadVersion: S.optional(S.String)
}))

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
}, { output: (): S.Built => GetSubscriptionResponse })

/** Input of `createSubscription`. */
export interface CreateSubscriptionInput {
  readonly notificationType: string
  readonly body: CreateSubscriptionRequest
}

export const CreateSubscriptionInput: S.Codec<CreateSubscriptionInput> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationType: S.String,
  body: CreateSubscriptionRequest
}))

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
}, { body: (): S.Built => CreateSubscriptionRequest, output: (): S.Built => CreateSubscriptionResponse })

/** Input of `getSubscriptionById`. */
export interface GetSubscriptionByIdInput {
  readonly subscriptionId: string
  readonly notificationType: string
}

export const GetSubscriptionByIdInput: S.Codec<GetSubscriptionByIdInput> = /*#__PURE__*/ S.define(() => S.Struct({
  subscriptionId: S.String,
  notificationType: S.String
}))

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
}, { output: (): S.Built => GetSubscriptionByIdResponse })

/** Input of `deleteSubscriptionById`. */
export interface DeleteSubscriptionByIdInput {
  readonly subscriptionId: string
  readonly notificationType: string
}

export const DeleteSubscriptionByIdInput: S.Codec<DeleteSubscriptionByIdInput> = /*#__PURE__*/ S.define(() => S.Struct({
  subscriptionId: S.String,
  notificationType: S.String
}))

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
}, { output: (): S.Built => DeleteSubscriptionByIdResponse })

/** Input of `sendTestNotification`. */
export interface SendTestNotificationInput {
  readonly notificationType: string
  readonly body: SendTestNotificationRequest
}

export const SendTestNotificationInput: S.Codec<SendTestNotificationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationType: S.String,
  body: SendTestNotificationRequest
}))

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
}, { body: (): S.Built => SendTestNotificationRequest, output: (): S.Built => SendTestNotificationResponse })

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
}, { output: (): S.Built => GetDestinationsResponse })

/** Input of `createDestination`. */
export interface CreateDestinationInput {
  readonly body: CreateDestinationRequest
}

export const CreateDestinationInput: S.Codec<CreateDestinationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateDestinationRequest
}))

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
}, { body: (): S.Built => CreateDestinationRequest, output: (): S.Built => CreateDestinationResponse })

/** Input of `getDestination`. */
export interface GetDestinationInput {
  readonly destinationId: string
}

export const GetDestinationInput: S.Codec<GetDestinationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationId: S.String
}))

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
}, { output: (): S.Built => GetDestinationResponse })

/** Input of `deleteDestination`. */
export interface DeleteDestinationInput {
  readonly destinationId: string
}

export const DeleteDestinationInput: S.Codec<DeleteDestinationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationId: S.String
}))

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
}, { output: (): S.Built => DeleteDestinationResponse })

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

export const ProcessingDirective: S.Codec<ProcessingDirective> = /*#__PURE__*/ S.define(() => S.Struct({
  eventFilter: S.optional(EventFilter),
  filterExpression: S.optional(S.String)
}))

export interface EventFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
  readonly marketplaceIds?: MarketplaceIds | undefined
  readonly orderChangeTypes?: OrderChangeTypes | undefined
  readonly trackingIdentifier?: TrackingIdentifier | undefined
  readonly eventFilterType: "ANY_OFFER_CHANGED" | "ORDER_CHANGE" | "SHIPMENT_TRACKING_MILESTONE_CHANGED" | (string & {})
}

export const EventFilter: S.Codec<EventFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  aggregationSettings: S.optional(AggregationSettings),
  marketplaceIds: S.optional(MarketplaceIds),
  orderChangeTypes: S.optional(OrderChangeTypes),
  trackingIdentifier: S.optional(TrackingIdentifier),
  eventFilterType: S.String
}))

export interface TrackingFilter {
  readonly trackingIdentifier?: TrackingIdentifier | undefined
}

export const TrackingFilter: S.Codec<TrackingFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  trackingIdentifier: S.optional(TrackingIdentifier)
}))

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

export const TrackingIdentifier: S.Codec<TrackingIdentifier> = /*#__PURE__*/ S.define(() => S.Struct({
  id: S.optional(S.String),
  acsin: S.optional(S.String),
  aftn: S.optional(S.String),
  containerNumber: S.optional(S.String),
  houseBillOfLadingNumber: S.optional(S.String),
  carrierTracking: S.optional(S.Struct({ trackingNumber: S.String, carrierCode: S.optional(S.String) }))
}))

export interface MarketplaceFilter {
  readonly marketplaceIds?: MarketplaceIds | undefined
}

export const MarketplaceFilter: S.Codec<MarketplaceFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(MarketplaceIds)
}))

export type MarketplaceIds = ReadonlyArray<string>

export const MarketplaceIds: S.Codec<MarketplaceIds> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export interface AggregationFilter {
  readonly aggregationSettings?: AggregationSettings | undefined
}

export const AggregationFilter: S.Codec<AggregationFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  aggregationSettings: S.optional(AggregationSettings)
}))

export interface AggregationSettings {
  readonly aggregationTimePeriod: AggregationTimePeriod
}

export const AggregationSettings: S.Codec<AggregationSettings> = /*#__PURE__*/ S.define(() => S.Struct({
  aggregationTimePeriod: AggregationTimePeriod
}))

export type AggregationTimePeriod = "FiveMinutes" | "TenMinutes" | (string & {})

export const AggregationTimePeriod: S.Codec<AggregationTimePeriod> = /*#__PURE__*/ S.define(() => S.String)

export interface OrderChangeTypeFilter {
  readonly orderChangeTypes?: OrderChangeTypes | undefined
}

export const OrderChangeTypeFilter: S.Codec<OrderChangeTypeFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  orderChangeTypes: S.optional(OrderChangeTypes)
}))

export type OrderChangeTypes = ReadonlyArray<OrderChangeTypeEnum>

export const OrderChangeTypes: S.Codec<OrderChangeTypes> = /*#__PURE__*/ S.define(() => S.Array(OrderChangeTypeEnum))

export type OrderChangeTypeEnum = "BuyerRequestedChange" | "DeliveryTipChange" | "OrderStatusChange" | (string & {})

export const OrderChangeTypeEnum: S.Codec<OrderChangeTypeEnum> = /*#__PURE__*/ S.define(() => S.String)

export interface Subscription {
  readonly subscriptionId: string
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

export const Subscription: S.Codec<Subscription> = /*#__PURE__*/ S.define(() => S.Struct({
  subscriptionId: S.String,
  payloadVersion: S.String,
  destinationId: S.String,
  processingDirective: S.optional(ProcessingDirective)
}))

export interface CreateSubscriptionResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateSubscriptionResponse: S.Codec<CreateSubscriptionResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Subscription),
  errors: S.optional(ErrorList)
}))

export interface CreateSubscriptionRequest {
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective | undefined
}

export const CreateSubscriptionRequest: S.Codec<CreateSubscriptionRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  payloadVersion: S.String,
  destinationId: S.String,
  processingDirective: S.optional(ProcessingDirective)
}))

export interface GetSubscriptionByIdResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSubscriptionByIdResponse: S.Codec<GetSubscriptionByIdResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Subscription),
  errors: S.optional(ErrorList)
}))

export interface GetSubscriptionResponse {
  readonly payload?: Subscription | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSubscriptionResponse: S.Codec<GetSubscriptionResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Subscription),
  errors: S.optional(ErrorList)
}))

export interface GetSubscriptionsResponse {
  readonly payload?: GetSubscriptionsPayload | undefined
  readonly errors?: ErrorList | undefined
}

export const GetSubscriptionsResponse: S.Codec<GetSubscriptionsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(GetSubscriptionsPayload),
  errors: S.optional(ErrorList)
}))

export interface GetSubscriptionsPayload {
  readonly subscriptions?: Subscriptions | undefined
  readonly nextToken?: string | undefined
}

export const GetSubscriptionsPayload: S.Codec<GetSubscriptionsPayload> = /*#__PURE__*/ S.define(() => S.Struct({
  subscriptions: S.optional(Subscriptions),
  nextToken: S.optional(S.String)
}))

export type Subscriptions = ReadonlyArray<Subscription>

export const Subscriptions: S.Codec<Subscriptions> = /*#__PURE__*/ S.define(() => S.Array(Subscription))

export interface DeleteSubscriptionByIdResponse {
  readonly errors?: ErrorList | undefined
}

export const DeleteSubscriptionByIdResponse: S.Codec<DeleteSubscriptionByIdResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ errors: S.optional(ErrorList) })
)

export interface SendTestNotificationRequest {
  readonly destinationId?: string | undefined
  readonly testNotification?: TestNotification | undefined
}

export const SendTestNotificationRequest: S.Codec<SendTestNotificationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  destinationId: S.optional(S.String),
  testNotification: S.optional(TestNotification)
}))

export interface SendTestNotificationResponse {
  readonly payload?: unknown | undefined
  readonly errors?: ErrorList | undefined
}

export const SendTestNotificationResponse: S.Codec<SendTestNotificationResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ payload: S.optional(S.Unknown), errors: S.optional(ErrorList) })
)

export type DestinationList = ReadonlyArray<Destination>

export const DestinationList: S.Codec<DestinationList> = /*#__PURE__*/ S.define(() => S.Array(Destination))

export interface Destination {
  readonly name: string
  readonly destinationId: string
  readonly resource: DestinationResource
}

export const Destination: S.Codec<Destination> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  destinationId: S.String,
  resource: DestinationResource
}))

export interface DestinationResource {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResource | undefined
}

export const DestinationResource: S.Codec<DestinationResource> = /*#__PURE__*/ S.define(() => S.Struct({
  sqs: S.optional(SqsResource),
  eventBridge: S.optional(EventBridgeResource)
}))

export interface DestinationResourceSpecification {
  readonly sqs?: SqsResource | undefined
  readonly eventBridge?: EventBridgeResourceSpecification | undefined
}

export const DestinationResourceSpecification: S.Codec<DestinationResourceSpecification> = /*#__PURE__*/ S.define(() =>
  S.Struct({ sqs: S.optional(SqsResource), eventBridge: S.optional(EventBridgeResourceSpecification) })
)

export interface SqsResource {
  readonly arn: string
}

export const SqsResource: S.Codec<SqsResource> = /*#__PURE__*/ S.define(() => S.Struct({ arn: S.String }))

export interface EventBridgeResourceSpecification {
  readonly region: string
  readonly accountId: string
}

export const EventBridgeResourceSpecification: S.Codec<EventBridgeResourceSpecification> = /*#__PURE__*/ S.define(() =>
  S.Struct({ region: S.String, accountId: S.String })
)

export interface EventBridgeResource {
  readonly name: string
  readonly region: string
  readonly accountId: string
}

export const EventBridgeResource: S.Codec<EventBridgeResource> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  region: S.String,
  accountId: S.String
}))

export interface CreateDestinationRequest {
  readonly resourceSpecification: DestinationResourceSpecification
  readonly name: string
}

export const CreateDestinationRequest: S.Codec<CreateDestinationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceSpecification: DestinationResourceSpecification,
  name: S.String
}))

export interface CreateDestinationResponse {
  readonly payload?: Destination | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateDestinationResponse: S.Codec<CreateDestinationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Destination),
  errors: S.optional(ErrorList)
}))

export interface GetDestinationResponse {
  readonly payload?: Destination | undefined
  readonly errors?: ErrorList | undefined
}

export const GetDestinationResponse: S.Codec<GetDestinationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Destination),
  errors: S.optional(ErrorList)
}))

export interface GetDestinationsResponse {
  readonly payload?: DestinationList | undefined
  readonly errors?: ErrorList | undefined
}

export const GetDestinationsResponse: S.Codec<GetDestinationsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(DestinationList),
  errors: S.optional(ErrorList)
}))

export interface DeleteDestinationResponse {
  readonly errors?: ErrorList | undefined
}

export const DeleteDestinationResponse: S.Codec<DeleteDestinationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

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

export interface TestNotification {
  readonly payloadVersion: string
  readonly testScenario?: string | undefined
}

export const TestNotification: S.Codec<TestNotification> = /*#__PURE__*/ S.define(() => S.Struct({
  payloadVersion: S.String,
  testScenario: S.optional(S.String)
}))
