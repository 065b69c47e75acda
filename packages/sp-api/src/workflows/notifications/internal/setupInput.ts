/**
 * The input of a setup, and its check. Amazon reports most of these problems with a 400 that does not name a field,
 * after it created the destination and some of the subscriptions.
 */
import type { ProcessingDirective } from "../../../apis/Notifications.ts"
import { RequestInvalid } from "../../../SpApiError.ts"
import { isObject } from "../../../wire/json.ts"
import type { NotificationType } from "./notification.ts"
import { aliases, type TypeFacts, types } from "./payloads.ts"
import * as QueuePolicy from "./queuePolicy.ts"

/** The destination of notifications: a standard SQS queue or an event bus of EventBridge, depending on the type. */
export type Destination =
  | { readonly name: string; readonly sqs: { readonly arn: string } }
  | { readonly name: string; readonly eventBridge: { readonly accountId: string; readonly region: string } }

/** A subscription. */
export interface SubscriptionInput {
  readonly type: NotificationType | (string & {})
  /** Default: the newest version with a typed payload; `1.0` where Amazon names none. */
  readonly payloadVersion?: string | undefined
  /**
   * Either an event filter (`ANY_OFFER_CHANGED`, `ORDER_CHANGE`, `SHIPMENT_TRACKING_MILESTONE_CHANGED`), or a filter
   * expression.
   */
  readonly processingDirective?: ProcessingDirective | undefined
}

/** The destination and subscriptions to create. */
export interface SetupInput {
  readonly destination: Destination
  readonly subscriptions: ReadonlyArray<SubscriptionInput>
}

const invalid = (field: string, description: string): RequestInvalid => new RequestInvalid({ field, description })

/** Types that only existing subscribers can use. Source: "Notification type values". */
const legacy: { readonly [type: string]: Pick<TypeFacts, "destination"> } = {
  MFN_ORDER_STATUS_CHANGE: { destination: "sqs" },
  ORDER_STATUS_CHANGE: { destination: "sqs" }
}

const factsOf = (type: string): Pick<TypeFacts, "application" | "destination"> | undefined => {
  const name = Object.hasOwn(aliases, type) ? aliases[type]! : type
  return Object.hasOwn(types, name)
    ? types[name as keyof typeof types]
    : Object.hasOwn(legacy, name)
    ? legacy[name]
    : undefined
}

/** The types that support an event filter, which repeats the type. Source: the model, `EventFilter`. */
const filtered: ReadonlyArray<string> = ["ANY_OFFER_CHANGED", "ORDER_CHANGE", "SHIPMENT_TRACKING_MILESTONE_CHANGED"]

const kinds = { sqs: "an SQS queue", eventBridge: "an event bus of EventBridge" } as const

const destinationProblem = (destination: Destination): RequestInvalid | undefined => {
  const value: unknown = destination
  if (!isObject(value) || isObject(value["sqs"]) === isObject(value["eventBridge"])) {
    return invalid("destination", "must have either sqs, an SQS queue, or eventBridge, an event bus")
  }
  if (typeof destination.name !== "string" || destination.name.trim() === "") {
    return invalid("destination.name", "must not be empty")
  }
  if ("sqs" in destination) return QueuePolicy.problemOf(destination.sqs.arn, "destination.sqs.arn")
  const { accountId, region } = destination.eventBridge
  if (!/^\d{12}$/.test(accountId)) {
    return invalid(
      "destination.eventBridge.accountId",
      `must be the 12 digits of an AWS account, and is ${JSON.stringify(accountId)}`
    )
  }
  return /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)
    ? undefined
    : invalid(
      "destination.eventBridge.region",
      `must be an AWS region such as us-east-1, and is ${JSON.stringify(region)}`
    )
}

const subscriptionProblem = (
  { payloadVersion, processingDirective, type }: SubscriptionInput,
  kind: keyof typeof kinds,
  at: string
): RequestInvalid | undefined => {
  if (!/^[A-Z]\w+$/.test(type) || type !== type.toUpperCase()) {
    return invalid(
      `${at}.type`,
      `must be a notification type in upper case, such as ORDER_CHANGE, and is ${JSON.stringify(type)}`
    )
  }
  if (payloadVersion !== undefined && typeof payloadVersion !== "string") {
    return invalid(`${at}.payloadVersion`, "must be a string such as \"1.0\"")
  }
  const facts = factsOf(type)
  if (facts?.application === true) {
    return invalid(`${at}.type`, `${type} has no subscriptions; enter its queue in the developer console`)
  }
  if (facts?.destination !== undefined && facts.destination !== kind) {
    return invalid(
      `${at}.type`,
      `Amazon sends ${type} to ${kinds[facts.destination]} only, and the destination is ${kinds[kind]}; `
        + "call setup once for each kind of destination"
    )
  }
  const filter = processingDirective?.eventFilter
  if (filter == null) return undefined
  if (processingDirective?.filterExpression != null) {
    return invalid(
      `${at}.processingDirective`,
      `${type} has an event filter and a filter expression; remove one of them`
    )
  }
  if (facts !== undefined && !filtered.includes(type)) {
    return invalid(
      `${at}.processingDirective.eventFilter`,
      `${type} does not support an event filter, only ${
        filtered.join(", ")
      } do; use a filterExpression, or filter in the handler`
    )
  }
  return filter.eventFilterType === type || facts === undefined
    ? undefined
    : invalid(
      `${at}.processingDirective.eventFilter.eventFilterType`,
      `must be ${type}, the type of the subscription, and is ${JSON.stringify(filter.eventFilterType)}`
    )
}

/** The first problem of an input; undefined for a valid one. */
export const problemOf = ({ destination, subscriptions }: SetupInput): RequestInvalid | undefined => {
  const invalidDestination = destinationProblem(destination)
  if (invalidDestination !== undefined) return invalidDestination
  if (!Array.isArray(subscriptions)) return invalid("subscriptions", "must be an array")
  const kind = "sqs" in destination ? "sqs" : "eventBridge"
  const seen = new Map<string, number>()
  for (const [index, subscription] of subscriptions.entries()) {
    const at = `subscriptions[${index}]`
    const problem = subscriptionProblem(subscription, kind, at)
    if (problem !== undefined) return problem
    const first = seen.get(subscription.type)
    if (first !== undefined) {
      return invalid(
        `${at}.type`,
        `${subscription.type} is the type of subscriptions[${first}] too, and a selling partner has one subscription for each type`
      )
    }
    seen.set(subscription.type, index)
  }
  return undefined
}
