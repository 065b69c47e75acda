/**
 * Reads notifications of every form into one. Amazon writes the envelope in PascalCase or in camelCase, EventBridge
 * puts it (or only the payload) into an event, SNS wraps the JSON once more, and some payloads are in a property of
 * their own name.
 */
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { JsonObject } from "../../../wire/json.ts"
import { isObject, parseJson } from "../../../wire/json.ts"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import type { ApplicationOauthClientNewSecret, Payloads } from "./payloads.ts"
import { aliases, types } from "./payloads.ts"

/** The notification types with a typed payload. */
export type NotificationType = keyof Payloads

/** The payload of `APPLICATION_OAUTH_CLIENT_NEW_SECRET`, with a redacted secret. */
export interface NewClientSecret extends Omit<ApplicationOauthClientNewSecret, "newClientSecret"> {
  readonly newClientSecret: Redacted.Redacted<string>
}

/** The properties of every notification. */
interface Envelope {
  /** Unique, and equal in duplicates. Undefined if Amazon sends none. */
  readonly id: string | undefined
  readonly payloadVersion: string | undefined
  /** The time of the event, ISO 8601. */
  readonly eventTime: string | undefined
  readonly publishTime: string | undefined
  readonly applicationId: string | undefined
  readonly subscriptionId: string | undefined
}

/** A notification of a known type. The payload is as Amazon sent it, without a property that wraps it. */
export interface Notification<Type extends NotificationType> extends Envelope {
  readonly type: Type
  readonly payload: Type extends "APPLICATION_OAUTH_CLIENT_NEW_SECRET" ? NewClientSecret : Payloads[Type]
}

/** A notification of an unknown type. */
export interface UnknownNotification extends Envelope {
  readonly type: "UNKNOWN"
  /** Amazon's name of the type. */
  readonly notificationType: string
  readonly payload: unknown
}

/** Any notification, distinguished by `type`. */
export type AnyNotification =
  | { readonly [Type in NotificationType]: Notification<Type> }[NotificationType]
  | UnknownNotification

/** A message that is not a notification or, with strict checks, one whose payload differs from its schema. */
export class NotificationInvalid extends TaggedError("NotificationInvalid")<{
  /** Contains no part of the message. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`The notification is invalid: ${this.description}`)
  }
}

/** A notification whose payload is not checked yet. */
export interface Parsed {
  readonly envelope: Envelope
  readonly notificationType: string
  /** Undefined for an unknown type. */
  readonly type: NotificationType | undefined
  /** Without a property that wraps it. Secrets are not redacted yet. */
  readonly payload: unknown
}

/** A property in either casing. */
const get = (object: JsonObject, name: string): unknown =>
  object[name] ?? object[name[0]!.toUpperCase() + name.slice(1)]

const string = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const typeOf = (name: string): NotificationType | undefined =>
  Object.hasOwn(types, name) ? name as NotificationType : Object.hasOwn(aliases, name) ? aliases[name] : undefined

const unwrap = (payload: unknown, wrapper: string | undefined): unknown => {
  if (!isObject(payload)) return payload
  const names = Object.keys(payload)
  const name = names.find((name) => name.toLowerCase() === wrapper?.toLowerCase())
    ?? (names.length === 1 && names[0]!.endsWith("Notification") ? names[0]! : undefined)
  return name !== undefined && isObject(payload[name]) ? payload[name] : payload
}

const fromEnvelope = (json: JsonObject, notificationType: string): Parsed => {
  const value = get(json, "notificationMetadata")
  const metadata = isObject(value) ? value : {}
  const type = typeOf(notificationType)
  return {
    envelope: {
      id: string(get(metadata, "notificationId")),
      payloadVersion: string(get(json, "payloadVersion")),
      eventTime: string(get(json, "eventTime")),
      publishTime: string(get(metadata, "publishTime")),
      applicationId: string(get(metadata, "applicationId")),
      subscriptionId: string(get(metadata, "subscriptionId"))
    },
    notificationType,
    type,
    payload: unwrap(get(json, "payload"), type === undefined ? undefined : types[type].wrapper)
  }
}

const fromObject = (object: JsonObject, depth: number): Parsed | NotificationInvalid => {
  const type = string(get(object, "notificationType"))
  if (type !== undefined) {
    return get(object, "payload") === undefined
      ? new NotificationInvalid({ description: "it has no payload" })
      : fromEnvelope(object, type)
  }
  const detail = object["detail"]
  const detailType = string(object["detail-type"])
  if (isObject(detail) && detailType !== undefined) {
    if (string(get(detail, "notificationType")) !== undefined) return fromObject(detail, depth)
    const envelope = {
      payload: detail,
      eventTime: object["time"],
      notificationMetadata: { notificationId: object["id"] }
    }
    return fromEnvelope(envelope, detailType)
  }
  // An SNS topic in between puts the notification into its own envelope.
  const message = object["Type"] === "Notification" ? object["Message"] : undefined
  return typeof message === "string" && depth === 0
    ? fromString(message, depth + 1)
    : new NotificationInvalid({
      description: "it has no notificationType, and is not an event of EventBridge or a message of SNS with one"
    })
}

const fromString = (source: string, depth: number): Parsed | NotificationInvalid => {
  const json = parseJson(source)
  return isObject(json) ? fromObject(json, depth) : new NotificationInvalid({ description: "it is not a JSON object" })
}

/** Parses a notification, without checking its payload. */
export const parse = (source: unknown): Parsed | NotificationInvalid =>
  typeof source === "string"
    ? fromString(source, 0)
    : isObject(source)
    ? fromObject(source, 0)
    : new NotificationInvalid({ description: "it is neither a string nor an object" })

/** A copy in which new client secrets are redacted, at any depth. */
const redactSecrets = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(redactSecrets)
    : isObject(value)
    ? Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        /^newClientSecret$/i.test(name) ? Redacted.make(inner, { label: "clientSecret" }) : redactSecrets(inner)
      ])
    )
    : value

/** The notification that handlers receive. */
export const complete = ({ envelope, notificationType, payload, type }: Parsed): AnyNotification =>
  type === undefined
    ? { ...envelope, type: "UNKNOWN", notificationType, payload }
    : {
      ...envelope,
      type,
      payload: type === "APPLICATION_OAUTH_CLIENT_NEW_SECRET" ? redactSecrets(payload) : payload
    } as AnyNotification

/**
 * Reads a notification: the body of an SQS message as a string, or an event of EventBridge as an object.
 *
 * An unknown type is not a failure. The payload is not compared with its schema; `makeReader` does that.
 */
export const decode = (source: unknown): Result.Result<AnyNotification, NotificationInvalid> => {
  const parsed = parse(source)
  return parsed instanceof NotificationInvalid ? Result.fail(parsed) : Result.succeed(complete(parsed))
}
