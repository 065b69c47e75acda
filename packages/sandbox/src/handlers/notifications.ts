/**
 * Notifications v1: destinations of the application, and its subscriptions for sellers. `watch` finds out what happens
 * and sends it.
 */
import * as FilterExpression from "../notifications/FilterExpression.ts"
import type { Destination, Subscription } from "../notifications/Records.ts"
import * as Records from "../notifications/Records.ts"
import { types } from "../notifications/Types.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Prng from "../world/Prng.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

/** A unique id: after a deletion the count alone would repeat one. */
const newId = (call: Call, kind: string, stored: ReadonlyMap<string, unknown>, count = stored.size): string => {
  const prng = Prng.make(call.state.settings.seed, "notifications", kind, call.seller.id, count)
  const id = `${prng.hex(8)}-${prng.hex(4)}-4${prng.hex(3)}-8${prng.hex(3)}-${prng.hex(12)}`
  return stored.has(id) ? newId(call, kind, stored, count + 1) : id
}

const resourceOf = (call: Call, specification: Readonly<Record<string, unknown>>): Destination["resource"] => {
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
const destinationsOf = (call: Pick<Call, "state" | "application">) =>
  Records.destinationsOf(call.state, call.application.clientId)

/** The kind of a destination of the application; undefined where it does not exist. */
export const destinationKindOf = (
  call: Pick<Call, "state" | "application">,
  id: string
): "sqs" | "eventBridge" | undefined => {
  const resource = destinationsOf(call).get(id)?.resource
  return resource === undefined ? undefined : "sqs" in resource ? "sqs" : "eventBridge"
}

const destinationOf = (call: Call): Destination => recordOf(call, destinationsOf(call), "destinationId", "destination")

/** Subscriptions for all sellers; those of other applications are not visible. */
const allSubscriptions = (call: Call) =>
  [...call.state.world.sellers.values()].map((seller) => Records.subscriptions.of(seller))

const isOwn = (call: Call, { clientId }: Subscription): boolean => clientId === call.application.clientId

const subscriptionById = (call: Call) => {
  const id = In.string(call.input, "subscriptionId") ?? ""
  for (const stored of allSubscriptions(call)) {
    const match = stored.get(id)
    if (match !== undefined && isOwn(call, match) && match.type === In.string(call.input, "notificationType")) {
      return { stored, subscription: match }
    }
  }
  throw notFound("subscription", id)
}

const view = ({ clientId: _, type: __, ...subscription }: Subscription) => subscription

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
  const expression = Json.string(directive, "filterExpression")
  const filter = expression === undefined ? undefined : FilterExpression.compile(type, expression)
  if (typeof filter === "object") throw Http.invalidInput(filter.problem, "processingDirective.filterExpression")
  const stored = Records.subscriptions.of(call.seller)
  for (const other of stored.values()) {
    if (isOwn(call, other) && other.type === type && other.payloadVersion === payloadVersion) {
      throw Http.refuse(409, "Conflict", "A subscription with this type and payload version exists already.")
    }
  }
  const subscription: Subscription = {
    type,
    clientId: call.application.clientId,
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
  return [...Records.subscriptions.of(call.seller).values()].filter((subscription) =>
    isOwn(call, subscription) && subscription.type === type &&
    (version === undefined || subscription.payloadVersion === version)
  )
}

const sendTestNotification = (call: Call): Http.Reply => {
  const type = In.string(call.input, "notificationType") ?? ""
  if (!Object.hasOwn(types, type)) throw Http.invalidInput("The notification type does not exist.", "notificationType")
  const id = Json.string(call.body, "destinationId")
  if (id !== undefined && !destinationsOf(call).has(id)) throw notFound("destination", id)
  const subscribed = Records.subscribedTo(call.state, type).filter(({ subscription }) => isOwn(call, subscription))
  call.state.outbox.ask({
    type,
    clientId: call.application.clientId,
    payloadVersion: Json.string(call.body, "testNotification", "payloadVersion") ?? types[type]!.payloadVersions[0],
    destinationIds: id === undefined
      ? [...new Set(subscribed.map(({ subscription }) => subscription.destinationId))]
      : [id]
  })
  return Http.ok({ payload: {} })
}

/** The operations of Notifications. */
export const handlers: Handlers = {
  "notifications.createDestination": (call) => {
    const stored = destinationsOf(call)
    const name = Json.string(call.body, "name") ?? ""
    for (const other of stored.values()) {
      if (other.name === name) throw Http.refuse(409, "Conflict", `A destination with the name ${name} exists already.`)
    }
    const destination: Destination = {
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
        if (isOwn(call, subscription) && subscription.destinationId === destinationId) {
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
  "notifications.sendTestNotification": sendTestNotification
}
