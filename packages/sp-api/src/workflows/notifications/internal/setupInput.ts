/**
 * What a setup takes, and what is known to be wrong with it before anything is made. Amazon answers most of it with a 400 that names no field,
 * after the destination and some of the subscriptions were made.
 */
import type { ProcessingDirective } from "../../../apis/Notifications.ts"
import { RequestInvalid } from "../../../SpApiError.ts"
import { isObject } from "../../../wire/json.ts"
import type { NotificationType } from "./notification.ts"
import { aliases, type TypeFacts, types } from "./payloads.ts"
import * as QueuePolicy from "./queuePolicy.ts"

/** Where notifications go: a standard SQS queue, or an event bus of EventBridge. Which of them depends on the type of notification. */
export type Destination =
  | { readonly name: string; readonly sqs: { readonly arn: string } }
  | { readonly name: string; readonly eventBridge: { readonly accountId: string; readonly region: string } }

/** What to be notified of. */
export interface SubscriptionInput {
  readonly type: NotificationType | (string & {})
  /** Default: the newest that is known here, else `1.0`. */
  readonly payloadVersion?: string | undefined
  /** Either an event filter (`ANY_OFFER_CHANGED`, `ORDER_CHANGE`, `SHIPMENT_TRACKING_MILESTONE_CHANGED`), or a filter expression. */
  readonly processingDirective?: ProcessingDirective | undefined
}

/** What should be there. */
export interface SetupInput {
  readonly destination: Destination
  readonly subscriptions: ReadonlyArray<SubscriptionInput>
}

const invalid = (field: string, description: string): RequestInvalid => new RequestInvalid({ field, description })

/** Types that Amazon keeps for those who have them. Source: "Notification type values". */
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

/** The types that take an event filter; of each the filter names its type. Source: the model, `EventFilter`. */
const filtered: ReadonlyArray<string> = ["ANY_OFFER_CHANGED", "ORDER_CHANGE", "SHIPMENT_TRACKING_MILESTONE_CHANGED"]

const kinds = { sqs: "an SQS queue", eventBridge: "an event bus of EventBridge" } as const

const destinationProblem = (destination: Destination): RequestInvalid | undefined => {
  const given: unknown = destination
  if (!isObject(given) || isObject(given["sqs"]) === isObject(given["eventBridge"])) {
    return invalid("destination", "must name either an SQS queue (sqs) or an event bus (eventBridge)")
  }
  if (typeof destination.name !== "string" || destination.name.trim() === "") {
    return invalid("destination.name", "must not be empty")
  }
  if ("sqs" in destination) return QueuePolicy.problemOf(destination.sqs.arn, "destination.sqs.arn")
  const { accountId, region } = destination.eventBridge
  if (!/^\d{12}$/.test(accountId)) {
    return invalid("destination.eventBridge.accountId", "must be the 12 digits of an AWS account")
  }
  return /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)
    ? undefined
    : invalid("destination.eventBridge.region", "must be an AWS region such as us-east-1")
}

const subscriptionProblem = (
  { payloadVersion, processingDirective, type }: SubscriptionInput,
  kind: keyof typeof kinds,
  at: string
): RequestInvalid | undefined => {
  if (!/^[A-Z]\w+$/.test(type) || type !== type.toUpperCase()) {
    return invalid(`${at}.type`, "must be a notification type such as ORDER_CHANGE, in upper case")
  }
  if (payloadVersion !== undefined && typeof payloadVersion !== "string") {
    return invalid(`${at}.payloadVersion`, "must be a string such as \"1.0\"")
  }
  const facts = factsOf(type)
  if (facts?.application === true) {
    return invalid(`${at}.type`, `nobody subscribes to ${type}: name its queue in the developer console`)
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
      `an event filter and a filter expression exclude each other (${type}); leave one out`
    )
  }
  if (facts !== undefined && !filtered.includes(type)) {
    return invalid(
      `${at}.processingDirective.eventFilter`,
      `${type} takes none, only ${filtered.join(", ")} do; give a filterExpression, or select in the handler`
    )
  }
  return filter.eventFilterType === type || facts === undefined
    ? undefined
    : invalid(`${at}.processingDirective.eventFilter.eventFilterType`, `must be ${type}, the type of the subscription`)
}

/** What is wrong with an input; undefined when nothing is. */
export const problemOf = ({ destination, subscriptions }: SetupInput): RequestInvalid | undefined => {
  const problem = destinationProblem(destination)
  if (problem !== undefined) return problem
  if (!Array.isArray(subscriptions)) return invalid("subscriptions", "must be an array")
  const kind = "sqs" in destination ? "sqs" : "eventBridge"
  const seen = new Map<string, number>()
  for (const [index, subscription] of subscriptions.entries()) {
    const at = `subscriptions[${index}]`
    const wrong = subscriptionProblem(subscription, kind, at)
    if (wrong !== undefined) return wrong
    const first = seen.get(subscription.type)
    if (first !== undefined) {
      return invalid(
        `${at}.type`,
        `${subscription.type} is subscribed to by subscriptions[${first}] already, and a seller has one subscription of a type`
      )
    }
    seen.set(subscription.type, index)
  }
  return undefined
}
