/**
 * Creates the destination and the subscriptions that a program needs to receive notifications.
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

/** A subscription after a setup. */
export interface Subscribed {
  readonly type: string
  readonly subscriptionId: string
  readonly payloadVersion: string
  /** `kept`: it was there already. `replaced`: it had another destination, version or filter. */
  readonly change: "kept" | "created" | "replaced"
}

/** The result of a setup. */
export interface SetupResult {
  readonly destinationId: string
  /** The partner event source to associate with an event bus; undefined for SQS. */
  readonly eventSource: string | undefined
  readonly subscriptions: ReadonlyArray<Subscribed>
}

type Named = { readonly spec: { readonly name: string } }

/** A destination at Amazon. */
type ExistingDestination = Pick<SetupResult, "destinationId" | "eventSource">

const isSameResource = (input: Destination, destination: Fields.Fields<Api.Destination>): boolean => {
  const { eventBridge, sqs } = Fields.of(destination.resource)
  if ("sqs" in input) return Fields.of(sqs).arn === input.sqs.arn
  const { accountId, region } = Fields.of(eventBridge)
  return accountId === input.eventBridge.accountId && region === input.eventBridge.region
}

const existing = (
  operation: Named,
  destination: Fields.Fields<Api.Destination>
): Effect.Effect<ExistingDestination, SpApiError> =>
  Effect.map(Fields.required(operation, destination.destinationId, "destinationId"), (destinationId) => ({
    destinationId,
    eventSource: Fields.string(Fields.of(Fields.of(destination.resource).eventBridge).name)
  }))

const findDestination = (input: Destination): Effect.Effect<ExistingDestination | undefined, SpApiError, SpApi> =>
  Effect.flatMap(Api.getDestinations(), (response) => {
    const match = Fields.items(Fields.of(response).payload).map(Fields.of)
      .find((destination) => isSameResource(input, destination))
    return match === undefined ? Effect.undefined : existing(Api.getDestinations, match)
  })

const createDestination = (input: Destination): Effect.Effect<ExistingDestination, SpApiError, SpApi> => {
  const { name, ...resourceSpecification } = input
  return Effect.flatMap(
    Api.createDestination({ body: { name, resourceSpecification } }),
    (response) => existing(Api.createDestination, Fields.of(Fields.of(response).payload))
  )
}

const ensureDestination = (input: Destination): Effect.Effect<ExistingDestination, SpApiError, SpApi> =>
  Effect.flatMap(findDestination(input), (destination) =>
    destination === undefined
      ? Effect.catchReason(createDestination(input), "SpApiError", "Conflict", (_, error) =>
        // Another process created it meanwhile, or another resource has its name.
        Effect.flatMap(
          findDestination(input),
          (created) => created === undefined ? Effect.fail(error) : Effect.succeed(created)
        ))
      : Effect.succeed(destination))

/** A form that is equal for equivalent directives: the order of arrays and properties does not matter. */
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

const versionOf = (type: string): string => (isType(type) ? types[type].payloadVersion : undefined) ?? "1.0"

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
  const create = (change: Subscribed["change"]): Effect.Effect<Subscribed, SpApiError, SpApi> =>
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
            "run setup again: it keeps what matches"
          ),
          (subscriptionId) => subscribed(subscriptionId, change)
        )
    )
  const find = (payloadVersion?: string) =>
    Api.getSubscription({ notificationType: type, payloadVersion }).pipe(
      Effect.map((response) => {
        const { payload } = Fields.of(response)
        return Fields.isObject(payload) ? Fields.of(payload) : undefined
      }),
      Effect.catchReason("SpApiError", "NotFound", () => Effect.undefined)
    )
  // A subscription is deleted for what its response says, never for what the response lacks.
  const keepOrReplace = (current: Fields.Fields<Api.Subscription>): Effect.Effect<Subscribed, SpApiError, SpApi> =>
    Effect.flatMap(
      Effect.all([
        Fields.required(Api.getSubscription, current.subscriptionId, "subscriptionId"),
        Fields.required(Api.getSubscription, current.destinationId, "destinationId"),
        Fields.required(Api.getSubscription, current.payloadVersion, "payloadVersion")
      ]),
      ([subscriptionId, currentDestinationId, currentVersion]) =>
        currentVersion === version && currentDestinationId === destinationId
          && isSameDirective(current.processingDirective, processingDirective)
          ? Effect.succeed(subscribed(subscriptionId, "kept"))
          : Effect.andThen(
            Api.deleteSubscriptionById({ notificationType: type, subscriptionId }),
            create("replaced")
          )
    )
  return Effect.flatMap(find(version), (current) =>
    current === undefined
      ? Effect.catchReason(create("created"), "SpApiError", "Conflict", (_, error) =>
        // Another process created it meanwhile, or there is one with another payload version.
        Effect.flatMap(find(), (other) => other === undefined ? Effect.fail(error) : keepOrReplace(other)))
      : keepOrReplace(current))
}

/**
 * Creates a destination and subscriptions for the selling partner of the client, unless they exist. It can run any
 * number of times: what matches is kept, what differs is replaced, and other subscriptions are not changed.
 *
 * Fails with `RequestInvalid` before anything is sent for what Amazon is known to refuse: a type that needs the other
 * kind of destination, a filter that the type does not support, a type without subscriptions.
 *
 * Destinations belong to the application, and its selling partners share them. Subscriptions belong to a selling
 * partner.
 */
export const setup = (input: SetupInput): Effect.Effect<SetupResult, SpApiError, SpApi> =>
  Effect.suspend(() => {
    const problem = problemOf(input)
    if (problem !== undefined) return fail("notifications.setup", problem)
    return Effect.flatMap(ensureDestination(input.destination), ({ destinationId, eventSource }) =>
      Effect.map(
        Effect.forEach(input.subscriptions, (subscription) => subscribe(destinationId, subscription)),
        (subscriptions) => ({ destinationId, eventSource, subscriptions })
      ))
  })
