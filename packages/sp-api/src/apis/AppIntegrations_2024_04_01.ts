// AUTO-GENERATED from appIntegrations-2024-04-01.json by packages/codegen. Do not edit.
/** App Integrations 2024-04-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `createNotification`. */
export interface CreateNotificationInput {
  readonly body: CreateNotificationRequest
}

const $CreateNotificationInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateNotificationRequest }))
export const CreateNotificationInput: Schemas.Codec<CreateNotificationInput> = Schemas.make($CreateNotificationInput)

/**
 * `POST /appIntegrations/2024-04-01/notifications`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createnotification
 */
export const createNotification: Op.Operation<CreateNotificationInput, CreateNotificationResponse> = Op.make({
  section: "AppIntegrations_2024_04_01",
  id: "createNotification",
  name: "appIntegrations-2024-04-01.createNotification",
  method: "POST",
  path: "/appIntegrations/2024-04-01/notifications",
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $CreateNotificationRequest, output: (): Shape.Shape => $CreateNotificationResponse })

/** Input of `deleteNotifications`. */
export interface DeleteNotificationsInput {
  readonly body: DeleteNotificationsRequest
}

const $DeleteNotificationsInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $DeleteNotificationsRequest }))
export const DeleteNotificationsInput: Schemas.Codec<DeleteNotificationsInput> = Schemas.make($DeleteNotificationsInput)

/**
 * `POST /appIntegrations/2024-04-01/notifications/deletion`
 *
 * - Rate: 1 request per second, burst 5
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/deletenotifications
 */
export const deleteNotifications: Op.Operation<DeleteNotificationsInput, void> = Op.make({
  section: "AppIntegrations_2024_04_01",
  id: "deleteNotifications",
  name: "appIntegrations-2024-04-01.deleteNotifications",
  method: "POST",
  path: "/appIntegrations/2024-04-01/notifications/deletion",
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: true
}, { body: (): Shape.Shape => $DeleteNotificationsRequest })

/** Input of `recordActionFeedback`. */
export interface RecordActionFeedbackInput {
  readonly notificationId: string
  readonly body: RecordActionFeedbackRequest
}

const $RecordActionFeedbackInput: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationId: Shape.String,
  body: $RecordActionFeedbackRequest
}))
export const RecordActionFeedbackInput: Schemas.Codec<RecordActionFeedbackInput> = Schemas.make(
  $RecordActionFeedbackInput
)

/**
 * `POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/recordactionfeedback
 */
export const recordActionFeedback: Op.Operation<RecordActionFeedbackInput, void> = Op.make({
  section: "AppIntegrations_2024_04_01",
  id: "recordActionFeedback",
  name: "appIntegrations-2024-04-01.recordActionFeedback",
  method: "POST",
  path: "/appIntegrations/2024-04-01/notifications/{notificationId}/feedback",
  parameters: {
    notificationId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 5,
  rateFrom: "model",
  repeatable: false
}, { body: (): Shape.Shape => $RecordActionFeedbackRequest })

/** The operations of App Integrations as one service. */
export class Service extends Context.Service<Service, {
  readonly createNotification: (
    input: CreateNotificationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateNotificationResponse, SpApiError>
  readonly deleteNotifications: (
    input: DeleteNotificationsInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly recordActionFeedback: (
    input: RecordActionFeedbackInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/apis/AppIntegrations_2024_04_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  createNotification,
  deleteNotifications,
  recordActionFeedback
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

export interface CreateNotificationRequest {
  readonly templateId: string
  readonly notificationParameters: NotificationParameters
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId?: string | undefined
}

const $CreateNotificationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  templateId: Shape.String,
  notificationParameters: $NotificationParameters,
  marketplaceId: Shape.optional(Shape.String)
}))
export const CreateNotificationRequest: Schemas.Codec<CreateNotificationRequest> = Schemas.make(
  $CreateNotificationRequest
)

export interface NotificationParameters {
  readonly [name: string]: unknown
}

const $NotificationParameters: Shape.Shape = Shape.define(() => Shape.Record(Shape.Unknown))
export const NotificationParameters: Schemas.Codec<NotificationParameters> = Schemas.make($NotificationParameters)

export interface CreateNotificationResponse {
  readonly notificationId?: string | undefined
}

const $CreateNotificationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  notificationId: Shape.optional(Shape.String)
}))
export const CreateNotificationResponse: Schemas.Codec<CreateNotificationResponse> = Schemas.make(
  $CreateNotificationResponse
)

export interface DeleteNotificationsRequest {
  readonly templateId: string
  readonly deletionReason: "INCORRECT_CONTENT" | "INCORRECT_RECIPIENT" | (string & {})
}

const $DeleteNotificationsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  templateId: Shape.String,
  deletionReason: Shape.String
}))
export const DeleteNotificationsRequest: Schemas.Codec<DeleteNotificationsRequest> = Schemas.make(
  $DeleteNotificationsRequest
)

export interface RecordActionFeedbackRequest {
  readonly feedbackActionCode: "SELLER_ACTION_COMPLETED" | (string & {})
}

const $RecordActionFeedbackRequest: Shape.Shape = Shape.define(() => Shape.Struct({ feedbackActionCode: Shape.String }))
export const RecordActionFeedbackRequest: Schemas.Codec<RecordActionFeedbackRequest> = Schemas.make(
  $RecordActionFeedbackRequest
)
