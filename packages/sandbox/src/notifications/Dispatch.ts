/**
 * Turns events into notifications: for each subscription whose filter they pass, at its destination, at least once.
 */
import * as Json from "../protocol/Json.ts"
import { minute } from "../protocol/Millis.ts"
import type { Notification } from "../state/Outbox.ts"
import type { State } from "../state/State.ts"
import * as Prng from "../world/Prng.ts"
import * as Envelope from "./Envelope.ts"
import type { Event } from "./Event.ts"
import * as FilterExpression from "./FilterExpression.ts"
import type { Destination, Subscription } from "./Records.ts"
import { destinationsOf, targetOf } from "./Records.ts"
import { formOf } from "./Types.ts"

/** How long a notification waits for the next one that is to overtake it. */
const overtaken = minute

/** Delivers a notification, as the fault for it says. */
const deliver = ({ faults, outbox }: State, notification: Notification): void => {
  const fault = faults.strike("notification")
  const again = (): void => outbox.post(notification)
  switch (fault?.kind) {
    case "lost":
      return
    case "duplicated":
      again()
      return again()
    case "reordered":
      return outbox.hold({
        due: notification.time + overtaken,
        release: again,
        behind: notification.destinationId
      })
    case "slow":
      return outbox.hold({ due: notification.time + fault.delayMillis, release: again })
    default:
      return again()
  }
}

/** What is sent where. */
interface Sending {
  readonly clientId: string
  readonly destination: Destination
  readonly type: string
  readonly payloadVersion: string
  readonly subscriptionId: string | undefined
  readonly payload: unknown
  readonly eventTime: number
  readonly time: number
}

/** Sends a notification; returns its id. */
export const send = (state: State, sending: Sending): string => {
  const prng = Prng.make(state.settings.seed, "notification", state.outbox.count())
  const id = `${prng.hex(8)}-${prng.hex(4)}-4${prng.hex(3)}-8${prng.hex(3)}-${prng.hex(12)}`
  const { clientId, destination, subscriptionId, time, type } = sending
  const target = targetOf(destination)
  const applicationId = state.applications.get(clientId)?.id ?? ""
  const body = Envelope.write({ ...sending, id, applicationId, publishTime: time }, target)
  deliver(state, { id, type, subscriptionId, destinationId: destination.destinationId, target, time, body })
  return id
}

/** Whether the event filter of a subscription lets an event pass. */
const passes = (filter: Readonly<Record<string, unknown>>, { change, marketplaceId }: Event): boolean => {
  const marketplaceIds = Json.strings(filter, "marketplaceIds")
  const changes = Json.strings(filter, "orderChangeTypes")
  return (marketplaceIds.length === 0 || marketplaceId === undefined || marketplaceIds.includes(marketplaceId)) &&
    (changes.length === 0 || change === undefined || changes.includes(change))
}

const filters = new WeakMap<Subscription, FilterExpression.Filter>()

/** The filter expression of a subscription; it was checked when the subscription was created. */
const expressionOf = (subscription: Subscription, expression: string): FilterExpression.Filter => {
  const known = filters.get(subscription)
  if (known !== undefined) return known
  const compiled = FilterExpression.compile(subscription.type, expression)
  const filter = typeof compiled === "function" ? compiled : () => true
  filters.set(subscription, filter)
  return filter
}

const versionOf = ({ payloadVersion, type }: Subscription): string => {
  const { payloadVersions } = formOf(type)
  return payloadVersions.includes(payloadVersion) ? payloadVersion : payloadVersions[0]
}

const periods: Readonly<Record<string, number>> = { FiveMinutes: 5 * minute, TenMinutes: 10 * minute }

/** Sends the event to a subscription; returns the id of the notification. */
export const sendTo = (state: State, subscription: Subscription, event: Event, time: number): string | undefined => {
  const { clientId, destinationId, subscriptionId, type } = subscription
  const destination = destinationsOf(state, clientId).get(destinationId)
  if (destination === undefined) return undefined
  const version = versionOf(subscription)
  return send(state, {
    clientId,
    destination,
    type,
    payloadVersion: version,
    subscriptionId,
    payload: event.payload(version),
    eventTime: event.at,
    time
  })
}

/** Sends an event that became known at a time to a subscription, if it passes its filter. */
export const dispatch = (
  state: State,
  subscription: Subscription,
  event: Event,
  time: number,
  isCurrent: () => boolean
): void => {
  const filter = Json.object(subscription.processingDirective, "eventFilter")
  if (!passes(filter, event)) return
  const expression = Json.string(subscription.processingDirective, "filterExpression")
  if (expression !== undefined) {
    const payload = Envelope.wrapped(event.type, event.payload(versionOf(subscription)))
    if (!expressionOf(subscription, expression)(payload)) return
  }
  const period = periods[Json.string(filter, "aggregationSettings", "aggregationTimePeriod") ?? ""]
  if (period === undefined || event.key === undefined) {
    sendTo(state, subscription, event, time)
    return
  }
  // The newest event of a period stands for those before it.
  const due = time + period
  state.outbox.hold({
    due,
    key: `${subscription.subscriptionId} ${event.key}`,
    release: () => {
      if (isCurrent()) sendTo(state, subscription, event, due)
    }
  })
}
