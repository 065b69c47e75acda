/**
 * Notifications as they arrive, in one form: Amazon writes the envelope in PascalCase or in camelCase, EventBridge puts it (or only the payload)
 * into an event, SNS wraps the text once more, and some payloads are wrapped in a property of their own name.
 */
import * as Data from "effect/Data"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { JsonObject } from "../../../wire/json.ts"
import { isObject, parseJson } from "../../../wire/json.ts"
import { printable } from "../../../wire/redaction.ts"
import type { ApplicationOauthClientNewSecret, Payloads } from "./payloads.ts"
import { aliases, types } from "./payloads.ts"

/** The types of notifications whose payloads are known here. */
export type NotificationType = keyof Payloads

/** The payload of `APPLICATION_OAUTH_CLIENT_NEW_SECRET`, whose secret does not show when it is printed. */
export interface NewClientSecret extends Omit<ApplicationOauthClientNewSecret, "newClientSecret"> {
  readonly newClientSecret: Redacted.Redacted<string>
}

/** What all notifications hold. */
export interface Envelope {
  /** Unique; the same when a notification is delivered twice. Absent where Amazon gives none. */
  readonly id: string | undefined
  readonly payloadVersion: string | undefined
  /** When it happened, ISO 8601. */
  readonly eventTime: string | undefined
  readonly publishTime: string | undefined
  readonly applicationId: string | undefined
  readonly subscriptionId: string | undefined
}

/** A notification of a known type. The payload is as Amazon sent it, without the property that wraps it. */
export interface Notification<Type extends NotificationType> extends Envelope {
  readonly type: Type
  readonly payload: Type extends "APPLICATION_OAUTH_CLIENT_NEW_SECRET" ? NewClientSecret : Payloads[Type]
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

/** A text that is no notification or, where checks are strict, one whose payload is not as its schema says. */
export class NotificationInvalid extends Data.TaggedError("NotificationInvalid")<{
  /** Holds nothing of the text itself. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`The notification is invalid: ${this.description}`)
  }
}

/** What a text says, before anybody has looked at the payload. */
export interface Parsed {
  readonly envelope: Envelope
  readonly notificationType: string
  /** Absent where it is not known here. */
  readonly type: NotificationType | undefined
  /** Without the property that wraps it; holds secrets as they are. */
  readonly payload: unknown
}

/** A property in either casing. */
const get = (object: JsonObject, name: string): unknown =>
  object[name] ?? object[name[0]!.toUpperCase() + name.slice(1)]

const text = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const typeOf = (name: string): NotificationType | undefined =>
  Object.hasOwn(types, name) ? name as NotificationType : Object.hasOwn(aliases, name) ? aliases[name] : undefined

const unwrap = (payload: unknown, wrapper: string | undefined): unknown => {
  if (!isObject(payload)) return payload
  const names = Object.keys(payload)
  const name = names.find((name) => name.toLowerCase() === wrapper?.toLowerCase())
    ?? (names.length === 1 && names[0]!.endsWith("Notification") ? names[0]! : undefined)
  return name !== undefined && isObject(payload[name]) ? payload[name] : payload
}

const ofEnvelope = (json: JsonObject, notificationType: string): Parsed => {
  const metadata = get(json, "notificationMetadata")
  const about = isObject(metadata) ? metadata : {}
  const type = typeOf(notificationType)
  return {
    envelope: {
      id: text(get(about, "notificationId")),
      payloadVersion: text(get(json, "payloadVersion")),
      eventTime: text(get(json, "eventTime")),
      publishTime: text(get(about, "publishTime")),
      applicationId: text(get(about, "applicationId")),
      subscriptionId: text(get(about, "subscriptionId"))
    },
    notificationType,
    type,
    payload: unwrap(get(json, "payload"), type === undefined ? undefined : types[type].wrapper)
  }
}

const ofObject = (object: JsonObject, depth: number): Parsed | NotificationInvalid => {
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

const ofText = (source: string, depth: number): Parsed | NotificationInvalid => {
  const json = parseJson(source)
  return isObject(json) ? ofObject(json, depth) : new NotificationInvalid({ description: "it is not a JSON object" })
}

/** Takes a notification apart. */
export const parse = (source: unknown): Parsed | NotificationInvalid =>
  typeof source === "string"
    ? ofText(source, 0)
    : isObject(source)
    ? ofObject(source, 0)
    : new NotificationInvalid({ description: "it is neither text nor an object" })

/** A new secret must not be printed with the rest of its notification, wherever it stands. */
const withoutSecret = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutSecret)
    : isObject(value)
    ? Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        /^newClientSecret$/i.test(name) ? Redacted.make(inner, { label: "clientSecret" }) : withoutSecret(inner)
      ])
    )
    : value

/** A notification as programs get it. */
export const complete = ({ envelope, notificationType, payload, type }: Parsed): AnyNotification =>
  type === undefined
    ? { ...envelope, type: "UNKNOWN", notificationType, payload }
    : {
      ...envelope,
      type,
      payload: type === "APPLICATION_OAUTH_CLIENT_NEW_SECRET" ? withoutSecret(payload) : payload
    } as AnyNotification

/**
 * Reads a notification: the body of an SQS message as text, or an event of EventBridge as an object.
 *
 * A type that is not known here is no failure. The payload is not compared with its schema; `makeReader` does that.
 */
export const decode = (source: unknown): Result.Result<AnyNotification, NotificationInvalid> => {
  const parsed = parse(source)
  return parsed instanceof NotificationInvalid ? Result.fail(parsed) : Result.succeed(complete(parsed))
}
