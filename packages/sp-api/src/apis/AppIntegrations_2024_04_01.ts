// AUTO-GENERATED from appIntegrations-2024-04-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** App Integrations 2024-04-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `createNotification`. */
export interface CreateNotificationInput {
  readonly body: CreateNotificationRequest
}

export const CreateNotificationInput: S.Codec<CreateNotificationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateNotificationRequest
}))

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
}, { body: (): S.Built => CreateNotificationRequest, output: (): S.Built => CreateNotificationResponse })

/** Input of `deleteNotifications`. */
export interface DeleteNotificationsInput {
  readonly body: DeleteNotificationsRequest
}

export const DeleteNotificationsInput: S.Codec<DeleteNotificationsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: DeleteNotificationsRequest
}))

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
}, { body: (): S.Built => DeleteNotificationsRequest })

/** Input of `recordActionFeedback`. */
export interface RecordActionFeedbackInput {
  readonly notificationId: string
  readonly body: RecordActionFeedbackRequest
}

export const RecordActionFeedbackInput: S.Codec<RecordActionFeedbackInput> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationId: S.String,
  body: RecordActionFeedbackRequest
}))

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
}, { body: (): S.Built => RecordActionFeedbackRequest })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface CreateNotificationRequest {
  readonly templateId: string
  readonly notificationParameters: NotificationParameters
  readonly marketplaceId?: string | undefined
}

export const CreateNotificationRequest: S.Codec<CreateNotificationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  templateId: S.String,
  notificationParameters: NotificationParameters,
  marketplaceId: S.optional(S.String)
}))

export interface NotificationParameters {
  readonly [name: string]: unknown
}

export const NotificationParameters: S.Codec<NotificationParameters> = /*#__PURE__*/ S.define(() =>
  S.Record(S.String, S.Unknown)
)

export interface CreateNotificationResponse {
  readonly notificationId?: string | undefined
}

export const CreateNotificationResponse: S.Codec<CreateNotificationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  notificationId: S.optional(S.String)
}))

export interface DeleteNotificationsRequest {
  readonly templateId: string
  readonly deletionReason: "INCORRECT_CONTENT" | "INCORRECT_RECIPIENT" | (string & {})
}

export const DeleteNotificationsRequest: S.Codec<DeleteNotificationsRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  templateId: S.String,
  deletionReason: S.String
}))

export interface RecordActionFeedbackRequest {
  readonly feedbackActionCode: "SELLER_ACTION_COMPLETED" | (string & {})
}

export const RecordActionFeedbackRequest: S.Codec<RecordActionFeedbackRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  feedbackActionCode: S.String
}))
