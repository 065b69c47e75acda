/**
 * Destinations and subscriptions: what has to be there before the first notification comes.
 *
 * Source: developer-docs.amazon.com/sp-api, "Notifications API v1 Use Case Guide".
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/Notifications.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { fail } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import type { NotificationType } from "./notification.ts"
import { types } from "./payloads.ts"
import { type Destination, problemOf, type SetupInput, type SubscriptionInput } from "./setupInput.ts"

export type { Destination, SetupInput, SubscriptionInput } from "./setupInput.ts"

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

const isSame = (wanted: Destination, found: Fields.Fields<Api.Destination>): boolean => {
  const resource = Fields.of(found.resource)
  const eventBridge = Fields.of(resource.eventBridge)
  return "sqs" in wanted
    ? Fields.of(resource.sqs).arn === wanted.sqs.arn
    : eventBridge.accountId === wanted.eventBridge.accountId && eventBridge.region === wanted.eventBridge.region
}

/** A destination that is there. */
interface Found {
  readonly destinationId: string
  readonly eventSource: string | undefined
}

const foundOf = (operation: Named, destination: Fields.Fields<Api.Destination>): Effect.Effect<Found, SpApiError> =>
  Effect.map(Fields.required(operation, destination.destinationId, "destinationId"), (destinationId) => ({
    destinationId,
    eventSource: Fields.string(Fields.of(Fields.of(destination.resource).eventBridge).name)
  }))

const find = (wanted: Destination): Effect.Effect<Found | undefined, SpApiError, SpApi> =>
  Effect.flatMap(Api.getDestinations(), (response) => {
    const found = Fields.items(Fields.of(response).payload).map(Fields.of).find((one) => isSame(wanted, one))
    return found === undefined ? Effect.undefined : foundOf(Api.getDestinations, found)
  })

type Named = { readonly spec: { readonly name: string } }

const create = (wanted: Destination): Effect.Effect<Found, SpApiError, SpApi> => {
  const { name, ...resourceSpecification } = wanted
  return Effect.flatMap(
    Api.createDestination({ body: { name, resourceSpecification } }),
    (response) => foundOf(Api.createDestination, Fields.of(Fields.of(response).payload))
  )
}

const ensureDestination = (wanted: Destination): Effect.Effect<Found, SpApiError, SpApi> =>
  Effect.flatMap(
    find(wanted),
    (found) =>
      found !== undefined ?
        Effect.succeed(found) :
        Effect.catchReason(create(wanted), "SpApiError", "Conflict", (_, error) =>
          // Somebody else was faster, or the name is taken by another resource.
          Effect.flatMap(find(wanted), (now) => now === undefined ? Effect.fail(error) : Effect.succeed(now)))
  )

/** What is the same for directives that mean the same: their lists name sets. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(canonical(item))).sort()
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner != null).sort(([a], [b]) => a < b ? -1 : 1)
  return Object.fromEntries(entries.map(([name, inner]) => [name, canonical(inner)]))
}

const isSameDirective = (
  a: Api.ProcessingDirective | null | undefined,
  b: Api.ProcessingDirective | undefined
): boolean => JSON.stringify(canonical(a ?? {})) === JSON.stringify(canonical(b ?? {}))

const isType = (type: string): type is NotificationType => Object.hasOwn(types, type)

const versionOf = (type: string): string => isType(type) ? types[type].payloadVersion : "1.0"

const subscribe = (
  destinationId: string,
  { payloadVersion, processingDirective, type }: SubscriptionInput
): Effect.Effect<Subscribed, SpApiError, SpApi> => {
  const version = payloadVersion ?? versionOf(type)
  const subscribed = (subscriptionId: string, change: Subscribed["change"]): Subscribed => ({
    type,
    subscriptionId,
    payloadVersion: version,
    change
  })
  const add = (change: Subscribed["change"]): Effect.Effect<Subscribed, SpApiError, SpApi> =>
    Effect.flatMap(
      Api.createSubscription({
        notificationType: type,
        body: { payloadVersion: version, destinationId, processingDirective }
      }),
      (response) =>
        Effect.map(
          Fields.required(
            Api.createSubscription,
            Fields.of(Fields.of(response).payload).subscriptionId,
            "subscriptionId",
            "run setup again: it keeps what is right"
          ),
          (subscriptionId) => subscribed(subscriptionId, change)
        )
    )
  const existing = (payloadVersion?: string) =>
    Api.getSubscription({ notificationType: type, payloadVersion }).pipe(
      Effect.map((response) => {
        const { payload } = Fields.of(response)
        return Fields.isObject(payload) ? Fields.of(payload) : undefined
      }),
      Effect.catchReason("SpApiError", "NotFound", () => Effect.undefined)
    )
  // A subscription is deleted for what it says, never for what its response leaves out.
  const settle = (found: Fields.Fields<Api.Subscription>): Effect.Effect<Subscribed, SpApiError, SpApi> =>
    Effect.flatMap(
      Effect.all([
        Fields.required(Api.getSubscription, found.subscriptionId, "subscriptionId"),
        Fields.required(Api.getSubscription, found.destinationId, "destinationId"),
        Fields.required(Api.getSubscription, found.payloadVersion, "payloadVersion")
      ]),
      ([subscriptionId, destination, payloadVersion]) =>
        payloadVersion === version && destination === destinationId
          && isSameDirective(found.processingDirective, processingDirective)
          ? Effect.succeed(subscribed(subscriptionId, "kept"))
          : Effect.andThen(
            Api.deleteSubscriptionById({ notificationType: type, subscriptionId }),
            add("replaced")
          )
    )
  return Effect.flatMap(existing(version), (found) =>
    found !== undefined ? settle(found) : Effect.catchReason(
      add("created"),
      "SpApiError",
      "Conflict",
      // Somebody else was faster, or there is one for another version of the payload.
      (_, error) => Effect.flatMap(existing(), (now) => now === undefined ? Effect.fail(error) : settle(now))
    ))
}

/**
 * Makes sure that destination and subscriptions are there, for the selling partner of the client. May be run any number of times: what is right
 * is kept, what differs is replaced, other subscriptions are left alone.
 *
 * What is known to be refused is `RequestInvalid` before anything is sent: a type that goes to the other kind of destination, a filter that the type
 * does not take, a type that nobody subscribes to.
 *
 * Destinations belong to the application and are shared by its selling partners; subscriptions belong to each.
 */
export const setup = (input: SetupInput): Effect.Effect<SetUp, SpApiError, SpApi> =>
  Effect.suspend(() => {
    const problem = problemOf(input)
    if (problem !== undefined) return fail("notifications.setup", problem)
    return Effect.flatMap(ensureDestination(input.destination), ({ destinationId, eventSource }) =>
      Effect.map(
        Effect.forEach(input.subscriptions, (subscription) => subscribe(destinationId, subscription)),
        (subscriptions) => ({ destinationId, eventSource, subscriptions })
      ))
  })
