/**
 * Destinations, which belong to an application, and subscriptions, which belong to an application and a seller.
 */
import type { Target } from "../state/Outbox.ts"
import type { State } from "../state/State.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"

/** A destination, as Amazon returns it. */
export interface Destination {
  readonly destinationId: string
  readonly name: string
  readonly resource:
    | { readonly sqs: { readonly arn: string } }
    | { readonly eventBridge: { readonly name: string } & Readonly<Record<string, unknown>> }
}

/** A subscription. */
export interface Subscription {
  readonly subscriptionId: string
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: Readonly<Record<string, unknown>>
  readonly type: string
  readonly clientId: string
}

const destinations = World.collection<Destination>("notifications.destinations")

/** The subscriptions of a seller, of all applications. */
export const subscriptions = World.collection<Subscription>("notifications.subscriptions")

/** The destinations of an application, by id. */
export const destinationsOf = (state: State, clientId: string): Map<string, Destination> =>
  destinations.of(state.application(clientId))

/** Where notifications for a destination go. */
export const targetOf = ({ resource }: Destination): Target =>
  "sqs" in resource
    ? { kind: "sqs", arn: resource.sqs.arn }
    : { kind: "eventBridge", name: resource.eventBridge.name }

/** A subscription and the seller that it is for. */
export interface Subscribed {
  readonly seller: Seller
  readonly subscription: Subscription
}

/** All subscriptions to a type. */
export const subscribedTo = ({ world }: State, type: string): ReadonlyArray<Subscribed> =>
  [...world.sellers.values()].flatMap((seller) =>
    [...subscriptions.of(seller).values()].flatMap((subscription) =>
      subscription.type === type ? [{ seller, subscription }] : []
    )
  )
