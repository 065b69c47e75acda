// AUTO-GENERATED from appIntegrations-2024-04-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** App Integrations 2024-04-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `createNotification`. */
export interface CreateNotificationInput {
  readonly body: CreateNotificationRequest
}

const $CreateNotificationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateNotificationRequest }))
export const CreateNotificationInput: S.Codec<CreateNotificationInput> = /*#__PURE__*/ S.schema(
  $CreateNotificationInput
)

/**
 * `POST /appIntegrations/2024-04-01/notifications`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const createNotification: Op.Operation<
  CreateNotificationInput,
  CreateNotificationResponse
> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $CreateNotificationRequest, output: (): C.Shape => $CreateNotificationResponse })

/** Input of `deleteNotifications`. */
export interface DeleteNotificationsInput {
  readonly body: DeleteNotificationsRequest
}

const $DeleteNotificationsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $DeleteNotificationsRequest }))
export const DeleteNotificationsInput: S.Codec<DeleteNotificationsInput> = /*#__PURE__*/ S.schema(
  $DeleteNotificationsInput
)

/**
 * `POST /appIntegrations/2024-04-01/notifications/deletion`
 *
 * - Rate: 1 request per second, burst 5
 * - Repeated when the outcome of a call is unknown
 */
export const deleteNotifications: Op.Operation<DeleteNotificationsInput, void> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $DeleteNotificationsRequest })

/** Input of `recordActionFeedback`. */
export interface RecordActionFeedbackInput {
  readonly notificationId: string
  readonly body: RecordActionFeedbackRequest
}

const $RecordActionFeedbackInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationId: C.String,
  body: $RecordActionFeedbackRequest
}))
export const RecordActionFeedbackInput: S.Codec<RecordActionFeedbackInput> = /*#__PURE__*/ S.schema(
  $RecordActionFeedbackInput
)

/**
 * `POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback`
 *
 * - Rate: 1 request per second, burst 5
 * - Not repeated when the outcome of a call is unknown
 */
export const recordActionFeedback: Op.Operation<RecordActionFeedbackInput, void> = /*#__PURE__*/ Op.make({
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
}, { body: (): C.Shape => $RecordActionFeedbackRequest })

/** The operations of App Integrations as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
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
}>()("effect-sp-api/apis/AppIntegrations_2024_04_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  createNotification,
  deleteNotifications,
  recordActionFeedback
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

export interface CreateNotificationRequest {
  readonly templateId: string
  readonly notificationParameters: NotificationParameters
  readonly marketplaceId?: string | undefined
}

const $CreateNotificationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  templateId: C.String,
  notificationParameters: $NotificationParameters,
  marketplaceId: C.optional(C.String)
}))
export const CreateNotificationRequest: S.Codec<CreateNotificationRequest> = /*#__PURE__*/ S.schema(
  $CreateNotificationRequest
)

export interface NotificationParameters {
  readonly [name: string]: unknown
}

const $NotificationParameters: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.Unknown))
export const NotificationParameters: S.Codec<NotificationParameters> = /*#__PURE__*/ S.schema($NotificationParameters)

export interface CreateNotificationResponse {
  readonly notificationId?: string | undefined
}

const $CreateNotificationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  notificationId: C.optional(C.String)
}))
export const CreateNotificationResponse: S.Codec<CreateNotificationResponse> = /*#__PURE__*/ S.schema(
  $CreateNotificationResponse
)

export interface DeleteNotificationsRequest {
  readonly templateId: string
  readonly deletionReason: "INCORRECT_CONTENT" | "INCORRECT_RECIPIENT" | (string & {})
}

const $DeleteNotificationsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  templateId: C.String,
  deletionReason: C.String
}))
export const DeleteNotificationsRequest: S.Codec<DeleteNotificationsRequest> = /*#__PURE__*/ S.schema(
  $DeleteNotificationsRequest
)

export interface RecordActionFeedbackRequest {
  readonly feedbackActionCode: "SELLER_ACTION_COMPLETED" | (string & {})
}

const $RecordActionFeedbackRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ feedbackActionCode: C.String }))
export const RecordActionFeedbackRequest: S.Codec<RecordActionFeedbackRequest> = /*#__PURE__*/ S.schema(
  $RecordActionFeedbackRequest
)
