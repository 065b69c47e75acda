/**
 * Notifications v1: destinations of the application, and subscriptions of sellers. Nothing is sent; a test notification
 * is only accepted.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

interface Destination {
  readonly destinationId: string
  readonly name: string
  readonly resource: unknown
}

interface Subscription {
  readonly subscriptionId: string
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: unknown
}

const destinations = World.collection<Destination>("notifications.destinations")
const subscriptions = World.collection<Subscription & { readonly type: string }>(
  "notifications.subscriptions"
)

/** A unique id: after a deletion the count alone would repeat one. */
const newId = (call: Call, kind: string, stored: ReadonlyMap<string, unknown>, count = stored.size): string => {
  const prng = Prng.make(call.state.settings.seed, "notifications", kind, call.seller.id, count)
  const id = `${prng.hex(8)}-${prng.hex(4)}-4${prng.hex(3)}-8${prng.hex(3)}-${prng.hex(12)}`
  return stored.has(id) ? newId(call, kind, stored, count + 1) : id
}

const resourceOf = (call: Call, specification: Readonly<Record<string, unknown>>): unknown => {
  const arn = Json.string(specification, "sqs", "arn")
  const bus = Json.object(specification, "eventBridge")
  if ((arn === undefined) === (specification["eventBridge"] === undefined)) {
    throw Http.invalidInput(
      "A destination is either an SQS queue or an EventBridge event bus.",
      "resourceSpecification"
    )
  }
  if (arn !== undefined) {
    if (!/^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]+(\.fifo)?$/.test(arn)) {
      throw Http.invalidInput("The ARN must be the ARN of an SQS queue.", "sqs.arn")
    }
    if (arn.endsWith(".fifo")) throw Http.invalidInput("FIFO queues are not supported.", "sqs.arn")
    return { sqs: { arn } }
  }
  return {
    eventBridge: {
      ...bus,
      name: `aws.partner/sellingpartnerapi.amazon.com/${Json.string(bus, "accountId")}/${call.application.id}`
    }
  }
}

/** Destinations belong to the application, not to the seller. */
const destinationsOf = (call: Call) => destinations.of(call.state.application(call.application.clientId))

const destinationOf = (call: Call): Destination => recordOf(call, destinationsOf(call), "destinationId", "destination")

const allSubscriptions = (call: Call) =>
  [...call.state.world.sellers.values()].map((seller) => subscriptions.of(seller))

const subscriptionById = (call: Call) => {
  const id = In.string(call.input, "subscriptionId") ?? ""
  for (const stored of allSubscriptions(call)) {
    const match = stored.get(id)
    if (match !== undefined && match.type === In.string(call.input, "notificationType")) {
      return { stored, subscription: match }
    }
  }
  throw notFound("subscription", id)
}

const view = ({ type: _, ...subscription }: Subscription & { readonly type: string }): Subscription => subscription

const createSubscription = (call: Call): Http.Reply => {
  const type = In.string(call.input, "notificationType") ?? ""
  const destinationId = Json.string(call.body, "destinationId") ?? ""
  const payloadVersion = Json.string(call.body, "payloadVersion") ?? ""
  const directive = Json.object(call.body, "processingDirective")
  if (!/^[A-Z][A-Z0-9_]+$/.test(type)) {
    throw Http.invalidInput("The notification type does not exist.", "notificationType")
  }
  if (!destinationsOf(call).has(destinationId)) {
    throw Http.invalidInput("The destination does not exist.", "destinationId")
  }
  if (directive["eventFilter"] !== undefined && directive["filterExpression"] !== undefined) {
    throw Http.invalidInput("eventFilter and filterExpression exclude each other.", "processingDirective")
  }
  const stored = subscriptions.of(call.seller)
  for (const other of stored.values()) {
    if (other.type === type && other.payloadVersion === payloadVersion) {
      throw Http.refuse(409, "Conflict", "A subscription with this type and payload version exists already.")
    }
  }
  const subscription = {
    type,
    subscriptionId: newId(call, "subscription", stored),
    payloadVersion,
    destinationId,
    ...(Object.keys(directive).length === 0 ? undefined : { processingDirective: directive })
  }
  stored.set(subscription.subscriptionId, subscription)
  return Http.ok({ payload: view(subscription) })
}

const ofType = (call: Call, type: string | undefined) => {
  const version = In.string(call.input, "payloadVersion")
  return [...subscriptions.of(call.seller).values()].filter((subscription) =>
    subscription.type === type && (version === undefined || subscription.payloadVersion === version)
  )
}

/** The operations of Notifications. */
export const handlers: Handlers = {
  "notifications.createDestination": (call) => {
    const stored = destinationsOf(call)
    const name = Json.string(call.body, "name") ?? ""
    for (const other of stored.values()) {
      if (other.name === name) throw Http.refuse(409, "Conflict", `A destination with the name ${name} exists already.`)
    }
    const destination = {
      destinationId: newId(call, "destination", stored),
      name,
      resource: resourceOf(call, Json.object(call.body, "resourceSpecification"))
    }
    stored.set(destination.destinationId, destination)
    return Http.ok({ payload: destination })
  },
  "notifications.getDestinations": (call) => Http.ok({ payload: [...destinationsOf(call).values()] }),
  "notifications.getDestination": (call) => Http.ok({ payload: destinationOf(call) }),
  "notifications.deleteDestination": (call) => {
    const { destinationId } = destinationOf(call)
    for (const stored of allSubscriptions(call)) {
      for (const subscription of stored.values()) {
        if (subscription.destinationId === destinationId) {
          throw Http.refuse(409, "Conflict", "A subscription uses the destination.")
        }
      }
    }
    destinationsOf(call).delete(destinationId)
    return Http.ok({})
  },
  "notifications.createSubscription": createSubscription,
  "notifications.getSubscription": (call) => {
    const type = In.string(call.input, "notificationType")
    const [match] = ofType(call, type)
    if (match === undefined) throw notFound("subscription for", type ?? "")
    return Http.ok({ payload: view(match) })
  },
  "notifications.getSubscriptions": (call) => {
    const paging = { parameter: "nextToken", size: In.number(call.input, "pageSize") ?? 30 }
    const matches = In.strings(call.input, "notificationTypes").flatMap((type) => ofType(call, type))
    const { items, nextToken } = PageToken.page(call, matches, paging)
    return Http.ok({
      payload: { subscriptions: items.map(view), ...Json.optional("nextToken", nextToken) }
    })
  },
  "notifications.getSubscriptionById": (call) => Http.ok({ payload: view(subscriptionById(call).subscription) }),
  "notifications.deleteSubscriptionById": (call) => {
    const { stored, subscription } = subscriptionById(call)
    stored.delete(subscription.subscriptionId)
    return Http.ok({})
  },
  "notifications.sendTestNotification": (call) => {
    const id = Json.string(call.body, "destinationId")
    if (id !== undefined && !destinationsOf(call).has(id)) throw notFound("destination", id)
    return Http.ok({ payload: {} })
  }
}
