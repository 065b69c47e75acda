/**
 * The JSON of a notification: the envelope of its type and, for an event bus, the event around it.
 */
import type { Target } from "../state/Outbox.ts"
import { formOf } from "./Types.ts"

/** What an envelope says. */
export interface Facts {
  readonly id: string
  readonly type: string
  readonly payloadVersion: string
  /** Epoch milliseconds of the world. */
  readonly eventTime: number
  readonly publishTime: number
  readonly applicationId: string
  readonly subscriptionId: string | undefined
  /** Without its wrapper. */
  readonly payload: unknown
}

const time = (millis: number): string => new Date(millis).toISOString()

const cased = (casing: "Pascal" | "camel", properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      casing === "camel" ? name : name[0]!.toUpperCase() + name.slice(1),
      value
    ])
  )

/** A payload in the property that its type wraps it in. */
export const wrapped = (type: string, payload: unknown): Readonly<Record<string, unknown>> => {
  const { wrapper } = formOf(type)
  return wrapper === undefined ? payload as Readonly<Record<string, unknown>> : { [wrapper]: payload }
}

const envelope = (facts: Facts): Record<string, unknown> => {
  const { casing, version } = formOf(facts.type)
  return cased(casing, {
    notificationVersion: version,
    notificationType: facts.type,
    payloadVersion: facts.payloadVersion,
    eventTime: time(facts.eventTime),
    payload: wrapped(facts.type, facts.payload),
    notificationMetadata: cased(casing, {
      applicationId: facts.applicationId,
      ...(facts.subscriptionId === undefined ? undefined : { subscriptionId: facts.subscriptionId }),
      publishTime: time(facts.publishTime),
      notificationId: facts.id
    })
  })
}

/** The JSON that a queue or an event bus receives. */
export const write = (facts: Facts, target: Target): string => {
  const notification = envelope(facts)
  if (target.kind === "sqs") return JSON.stringify(notification)
  // The name of a partner's event bus is also the source of its events; it contains the account.
  const [, , account = ""] = target.name.split("/")
  return JSON.stringify({
    version: "0",
    id: facts.id,
    "detail-type": facts.type,
    source: target.name,
    account,
    time: `${time(facts.publishTime).slice(0, 19)}Z`,
    region: "us-east-1",
    resources: [],
    detail: notification
  })
}
