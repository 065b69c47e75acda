/**
 * Destinations and subscriptions: what has to be there before the first notification comes.
 *
 * Source: developer-docs.amazon.com/sp-api, "Notifications API v1 Use Case Guide".
 */
import * as Effect from "effect/Effect"
import * as Api from "../../apis/Notifications.ts"
import type { SpApi } from "../../operation/SpApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { ResponseInvalid } from "../../SpApiError.ts"
import * as Presigned from "../internal/Presigned.ts"
import type { NotificationType } from "./Notification.ts"
import { types } from "./Payloads.ts"

/** The AWS account from which Amazon sends notifications. */
export const principal = "437568002678"

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
  readonly processingDirective?: Api.ProcessingDirective | undefined
}

/** What should be there. */
export interface SetupInput {
  readonly destination: Destination
  readonly subscriptions: ReadonlyArray<SubscriptionInput>
}

/** A subscription that is there. */
export interface Subscribed {
  readonly type: string
  readonly subscriptionId: string
  readonly payloadVersion: string
  /** `replaced`: there was one that went elsewhere or was filtered otherwise. */
  readonly change: "kept" | "created" | "replaced"
}

/** What is there now. */
export interface SetUp {
  readonly destinationId: string
  /** The partner event source that an event bus has to be associated with; only for EventBridge. */
  readonly eventSource: string | undefined
  readonly subscriptions: ReadonlyArray<Subscribed>
}

/**
 * The policy that lets Amazon send to an SQS queue: attach it to the queue before `setup`, or the destination is refused. The queue must be a
 * standard one, not FIFO.
 */
export const queuePolicy = (queueArn: string) => ({
  Version: "2012-10-17",
  Statement: [{
    Sid: "SellingPartnerApiNotifications",
    Effect: "Allow",
    Principal: { AWS: principal },
    Action: ["sqs:GetQueueAttributes", "sqs:SendMessage"],
    Resource: queueArn
  }]
})

/** The statement to add to the policy of the KMS key, where the queue is encrypted by a key of your own. */
export const keyPolicyStatement = {
  Sid: "SellingPartnerApiNotifications",
  Effect: "Allow",
  Principal: { AWS: `arn:aws:iam::${principal}:root` },
  Action: ["kms:GenerateDataKey", "kms:Decrypt"],
  Resource: "*"
} as const

const arnPattern = /^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]+$/

const isSame = (wanted: Destination, { resource }: Api.Destination): boolean =>
  "sqs" in wanted
    ? resource.sqs?.arn === wanted.sqs.arn
    : resource.eventBridge?.accountId === wanted.eventBridge.accountId
      && resource.eventBridge.region === wanted.eventBridge.region

const find = (wanted: Destination): Effect.Effect<Api.Destination | undefined, SpApiError, SpApi> =>
  Effect.map(Api.getDestinations(), ({ payload }) => payload?.find((found) => isSame(wanted, found)))

const missing = (operation: string) =>
  Presigned.fail(operation, 1, new ResponseInvalid({ status: 200, description: "it has no payload" }))

const create = (wanted: Destination): Effect.Effect<Api.Destination, SpApiError, SpApi> => {
  const { name, ...resourceSpecification } = wanted
  const operation = Api.createDestination.spec.name
  if ("sqs" in wanted && !arnPattern.test(wanted.sqs.arn)) {
    const description =
      "must be the ARN of a standard SQS queue (arn:aws:sqs:eu-west-1:123456789012:name); Amazon takes no FIFO queues"
    return Presigned.invalid(operation, "destination.sqs.arn", description)
  }
  return Effect.flatMap(
    Api.createDestination({ body: { name, resourceSpecification } }),
    ({ payload }) => payload == null ? missing(operation) : Effect.succeed(payload)
  )
}

const ensureDestination = (wanted: Destination): Effect.Effect<Api.Destination, SpApiError, SpApi> =>
  Effect.flatMap(
    find(wanted),
    (found) =>
      found !== undefined ?
        Effect.succeed(found) :
        Effect.catchReason(create(wanted), "SpApiError", "Conflict", (_, error) =>
          // Somebody else was faster, or the name is taken by another resource.
          Effect.flatMap(find(wanted), (now) => now === undefined ? Effect.fail(error) : Effect.succeed(now)))
  )

/** Text that is the same for directives that mean the same. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(
      Object.entries(value).filter(([, inner]) => inner != null).toSorted(([a], [b]) => a < b ? -1 : 1).map((
        [key, inner]
      ) => [
        key,
        canonical(inner)
      ])
    )
    : value

const isSameDirective = (
  a: Api.ProcessingDirective | null | undefined,
  b: Api.ProcessingDirective | undefined
): boolean => JSON.stringify(canonical(a ?? {})) === JSON.stringify(canonical(b ?? {}))

const versionOf = (type: string): string =>
  Object.hasOwn(types, type) ? types[type as NotificationType].payloadVersion : "1.0"

const subscribe = (
  destinationId: string,
  { payloadVersion, processingDirective, type }: SubscriptionInput
): Effect.Effect<Subscribed, SpApiError, SpApi> => {
  const version = payloadVersion ?? versionOf(type)
  const add = (change: Subscribed["change"]): Effect.Effect<Subscribed, SpApiError, SpApi> =>
    Effect.flatMap(
      Api.createSubscription({
        notificationType: type,
        body: { payloadVersion: version, destinationId, processingDirective }
      }),
      ({ payload }) =>
        payload == null
          ? missing(Api.createSubscription.spec.name)
          : Effect.succeed({ type, subscriptionId: payload.subscriptionId, payloadVersion: version, change })
    )
  const existing = Api.getSubscription({ notificationType: type, payloadVersion: version }).pipe(
    Effect.map(({ payload }) => payload ?? undefined),
    Effect.catchReason("SpApiError", "NotFound", () => Effect.undefined)
  )
  return Effect.flatMap(existing, (found) => {
    if (found === undefined) return add("created")
    const { subscriptionId } = found
    return found.destinationId === destinationId && isSameDirective(found.processingDirective, processingDirective)
      ? Effect.succeed({ type, subscriptionId, payloadVersion: version, change: "kept" as const })
      : Effect.andThen(Api.deleteSubscriptionById({ notificationType: type, subscriptionId }), add("replaced"))
  })
}

/**
 * Makes sure that destination and subscriptions are there, for the selling partner of the client. May be run any number of times: what is right
 * is kept, what differs is replaced, other subscriptions are left alone.
 *
 * Destinations belong to the application and are shared by its selling partners; subscriptions belong to each.
 */
export const setup = (input: SetupInput): Effect.Effect<SetUp, SpApiError, SpApi> =>
  Effect.flatMap(ensureDestination(input.destination), ({ destinationId, resource }) =>
    Effect.map(
      Effect.forEach(input.subscriptions, (subscription) => subscribe(destinationId, subscription)),
      (subscriptions) => ({ destinationId, eventSource: resource.eventBridge?.name, subscriptions })
    ))
