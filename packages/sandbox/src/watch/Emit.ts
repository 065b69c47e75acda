/**
 * Notifications that a test or a call asks for.
 */
import type { RegionId } from "effect-sp-api/Region"
import { send, sendTo } from "../notifications/Dispatch.ts"
import type { Event } from "../notifications/Event.ts"
import { destinationsOf, subscribedTo } from "../notifications/Records.ts"
import { formOf, types } from "../notifications/Types.ts"
import * as Json from "../protocol/Json.ts"
import * as Strict from "../protocol/Strict.ts"
import type { State } from "../state/State.ts"
import type { Seller } from "../world/World.ts"
import { settle, sources } from "./Settle.ts"
import type { About } from "./Source.ts"

/** A notification to send. */
export interface EmitInput {
  /** A type of notifications, such as `ORDER_CHANGE`. */
  readonly type: string
  /** The payload, with or without the property that wraps it. Default: one with data of the world. */
  readonly payload?: Readonly<Record<string, unknown>> | undefined
  /** Only to subscriptions of the seller of this region. */
  readonly region?: RegionId | undefined
  /** Only to subscriptions of the seller with this id. */
  readonly sellerId?: string | undefined
  /** Only to this subscription. */
  readonly subscriptionId?: string | undefined
}

/** An event of a type, with data of the world; undefined where the world has none. */
export const exampleOf = (
  state: State,
  seller: Seller,
  type: string,
  now: number,
  about: About = {}
): Event | undefined =>
  sources.find((source) => source.types.includes(type))?.example({ state, seller }, type, now, about)

/** A payload without the property that its type wraps it in. */
export const unwrapped = (
  type: string,
  payload: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> => {
  const { wrapper } = formOf(type)
  const names = Object.keys(payload)
  return wrapper !== undefined && names.length === 1 && names[0] === wrapper ? Json.object(payload, wrapper) : payload
}

/** Sends a notification to those who have subscribed to its type; returns the ids. Throws `Unacceptable`. */
export const emit = (state: State, real: number, input: EmitInput): ReadonlyArray<string> => {
  const { payload, region, sellerId, subscriptionId, type } = input
  if (!Object.hasOwn(types, type)) {
    throw new Strict.Unacceptable(`The notification type ${type} ${Strict.unknownName(type, Object.keys(types))}`)
  }
  settle(state, real)
  const now = state.time.now(real)
  const chosen = subscribedTo(state, type).filter(({ seller, subscription }) =>
    (region === undefined || seller.region === region) &&
    (sellerId === undefined || seller.id === sellerId) &&
    (subscriptionId === undefined || subscription.subscriptionId === subscriptionId)
  )
  if (chosen.length === 0) {
    throw new Strict.Unacceptable(
      `No subscription to ${type} matches. Create a destination and a subscription with the Notifications API first.`
    )
  }
  const events = chosen.map(({ seller, subscription }) => {
    const event: Event | undefined = payload === undefined
      ? exampleOf(state, seller, type, now)
      : { type, at: now, payload: () => unwrapped(type, payload) }
    if (event === undefined) {
      throw new Strict.Unacceptable(
        `The world has nothing that a notification of the type ${type} could be about; set payload.`
      )
    }
    return { event: { ...event, at: now }, subscription }
  })
  return events.flatMap(({ event, subscription }) => sendTo(state, subscription, event, now) ?? [])
}

/** Sends the test notifications that `sendTestNotification` was called for. */
export const sendTests = (state: State, real: number): void => {
  for (const { clientId, destinationIds, payloadVersion, type } of state.outbox.takeAsked()) {
    const now = state.time.now(real)
    const [seller] = state.world.sellers.values()
    const payload = seller === undefined ? {} : exampleOf(state, seller, type, now)?.payload(payloadVersion) ?? {}
    for (const id of destinationIds) {
      const destination = destinationsOf(state, clientId).get(id)
      if (destination === undefined) continue
      send(state, {
        clientId,
        destination,
        type,
        payloadVersion,
        subscriptionId: undefined,
        payload,
        eventTime: now,
        time: now
      })
    }
  }
}
