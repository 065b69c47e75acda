/**
 * Notifications as they arrive, in one form: Amazon writes the envelope in PascalCase or in camelCase, EventBridge puts it (or only the payload)
 * into an event, SNS wraps the text once more, and some payloads are wrapped in a property of their own name.
 */
import * as Data from "effect/Data"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { parseJson } from "../../http/ResponseDecoder.ts"
import type { Payloads } from "./Payloads.ts"
import { types } from "./Payloads.ts"

/** The types of notifications whose payloads are known here. */
export type NotificationType = keyof Payloads

/** What all notifications hold. */
interface Envelope {
  /** Unique; the same when a notification is delivered twice. Absent where Amazon gives none. */
  readonly id: string | undefined
  readonly payloadVersion: string | undefined
  /** When it happened, ISO 8601. */
  readonly eventTime: string | undefined
  readonly publishTime: string | undefined
  readonly applicationId: string | undefined
  readonly subscriptionId: string | undefined
}

/** A notification of a known type. The payload is as Amazon sent it, without the property that wraps it, and not checked. */
export interface Notification<Type extends NotificationType> extends Envelope {
  readonly type: Type
  readonly payload: Payloads[Type]
}

/** A notification of a type that is not known here. */
export interface UnknownNotification extends Envelope {
  readonly type: "UNKNOWN"
  /** The type, as Amazon names it. */
  readonly notificationType: string
  readonly payload: unknown
}

/** Any notification; `type` tells them apart. */
export type AnyNotification =
  | { readonly [Type in NotificationType]: Notification<Type> }[NotificationType]
  | UnknownNotification

/** A text that is no notification. */
export class NotificationInvalid extends Data.TaggedError("NotificationInvalid")<{ readonly description: string }> {
  override get message(): string {
    return `This is no notification: ${this.description}`
  }
}

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

/** A property in either casing. */
const get = (object: Json, name: string): unknown => object[name] ?? object[name[0]!.toUpperCase() + name.slice(1)]

const text = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const isType = (name: string): name is NotificationType => Object.hasOwn(types, name)

/** `LISTINGS_ITEM_STATUS_CHANGED` stands in a schema whose example, and whose notifications, say `…_CHANGE`. */
const typeOf = (name: string): NotificationType | undefined => {
  if (isType(name)) return name
  const shorter = name.replace(/D$/, "")
  return isType(shorter) ? shorter : undefined
}

const unwrap = (payload: unknown, wrapper: string | undefined): unknown => {
  if (!isObject(payload)) return payload
  const [name, ...others] = Object.keys(payload)
  if (name === undefined || others.length > 0 || !isObject(payload[name])) return payload
  return name.toLowerCase() === wrapper?.toLowerCase() || name.endsWith("Notification") ? payload[name] : payload
}

/** The new secret must not be printed with the rest of its notification. */
const withoutSecret = (payload: unknown): unknown =>
  isObject(payload) && typeof payload["newClientSecret"] === "string"
    ? { ...payload, newClientSecret: Redacted.make(payload["newClientSecret"], { label: "clientSecret" }) }
    : payload

const ofEnvelope = (envelope: Json, notificationType: string): AnyNotification => {
  const metadata = get(envelope, "notificationMetadata")
  const about = isObject(metadata) ? metadata : {}
  const type = typeOf(notificationType)
  const shared: Envelope = {
    id: text(get(about, "notificationId")),
    payloadVersion: text(get(envelope, "payloadVersion")),
    eventTime: text(get(envelope, "eventTime")),
    publishTime: text(get(about, "publishTime")),
    applicationId: text(get(about, "applicationId")),
    subscriptionId: text(get(about, "subscriptionId"))
  }
  const payload = withoutSecret(unwrap(get(envelope, "payload"), type === undefined ? undefined : types[type].wrapper))
  return type === undefined
    ? { ...shared, type: "UNKNOWN", notificationType, payload }
    : { ...shared, type, payload } as AnyNotification
}

const ofObject = (object: Json, depth: number): AnyNotification | NotificationInvalid => {
  const type = text(get(object, "notificationType"))
  if (type !== undefined) {
    return get(object, "payload") === undefined
      ? new NotificationInvalid({ description: "it has no payload" })
      : ofEnvelope(object, type)
  }
  const detail = object["detail"]
  const detailType = text(object["detail-type"])
  if (isObject(detail) && detailType !== undefined) {
    if (text(get(detail, "notificationType")) !== undefined) return ofObject(detail, depth)
    const envelope = {
      payload: detail,
      eventTime: object["time"],
      notificationMetadata: { notificationId: object["id"] }
    }
    return ofEnvelope(envelope, detailType)
  }
  // An SNS topic between the two puts the text into its own envelope.
  const message = object["Type"] === "Notification" ? object["Message"] : undefined
  return typeof message === "string" && depth === 0
    ? ofText(message, depth + 1)
    : new NotificationInvalid({ description: "it has no notification type" })
}

const ofText = (source: string, depth: number): AnyNotification | NotificationInvalid => {
  const json = parseJson(source)
  return isObject(json) ? ofObject(json, depth) : new NotificationInvalid({ description: "it is not a JSON object" })
}

/**
 * Reads a notification: the body of an SQS message as text, or an event of EventBridge as an object.
 *
 * A type that is not known here is no failure, and payloads are not checked, so that Amazon may add to them.
 */
export const decode = (source: unknown): Result.Result<AnyNotification, NotificationInvalid> => {
  const decoded = typeof source === "string"
    ? ofText(source, 0)
    : isObject(source)
    ? ofObject(source, 0)
    : new NotificationInvalid({ description: "it is neither text nor an object" })
  return decoded instanceof NotificationInvalid ? Result.fail(decoded) : Result.succeed(decoded)
}
