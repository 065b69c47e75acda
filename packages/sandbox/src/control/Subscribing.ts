/**
 * Subscribes a seller to a type of notifications without a call: at the first destination of the application that the
 * type can go to, or at one of its own.
 */
import { types as facts } from "effect-sp-api/workflows/Notifications"
import type { Destination, Subscribed, Subscription } from "../notifications/Records.ts"
import * as Records from "../notifications/Records.ts"
import { formOf } from "../notifications/Types.ts"
import type { State } from "../state/State.ts"
import * as Prng from "../world/Prng.ts"
import type { Seller } from "../world/World.ts"

/** Where notifications of a type can go; queues where Amazon does not say. */
export const kindOf = (type: string): "sqs" | "eventBridge" =>
  (Object.hasOwn(facts, type) ? facts[type as keyof typeof facts].destination : undefined) ?? "sqs"

const idOf = (state: State, ...name: ReadonlyArray<string>): string => {
  const prng = Prng.make(state.settings.seed, "triggered", ...name)
  return `${prng.hex(8)}-${prng.hex(4)}-4${prng.hex(3)}-8${prng.hex(3)}-${prng.hex(12)}`
}

/** The name of the destinations, and of the queue that `sqsEndpoint` has to have. */
const name = "spapi-trigger"
const account = "123456789012"

/** The destination of an application for a type. */
export const destinationOf = (state: State, clientId: string, type: string): Destination => {
  const stored = Records.destinationsOf(state, clientId)
  const kind = kindOf(type)
  for (const destination of stored.values()) if (kind in destination.resource) return destination
  const destination: Destination = {
    destinationId: idOf(state, "destination", clientId, kind),
    name: kind === "sqs" ? name : `${name}-bus`,
    resource: kind === "sqs"
      ? { sqs: { arn: `arn:aws:sqs:us-east-1:${account}:${name}` } }
      : {
        eventBridge: {
          region: "us-east-1",
          accountId: account,
          name: `aws.partner/sellingpartnerapi.amazon.com/${account}/${state.applications.get(clientId)?.id ?? ""}`
        }
      }
  }
  stored.set(destination.destinationId, destination)
  return destination
}

/** A new subscription of a seller by the first application, to the newest payload of a type. */
export const subscribe = (state: State, seller: Seller, type: string): Subscribed => {
  const { clientId } = state.applications.values().next().value!
  const subscription: Subscription = {
    type,
    clientId,
    subscriptionId: idOf(state, "subscription", seller.id, type),
    payloadVersion: formOf(type).payloadVersions[0],
    destinationId: destinationOf(state, clientId, type).destinationId
  }
  Records.subscriptions.of(seller).set(subscription.subscriptionId, subscription)
  return { seller, subscription }
}

/** Ends it. */
export const unsubscribe = ({ seller, subscription }: Subscribed): void =>
  void Records.subscriptions.of(seller).delete(subscription.subscriptionId)
