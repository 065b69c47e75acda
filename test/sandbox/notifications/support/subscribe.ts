/**
 * Destinations and subscriptions by raw calls, and what the sandbox has sent.
 */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { call, send } from "../../support.ts"

type Region = "na" | "eu" | "fe"

/** A token for the destinations of an application, by its index. */
const grantless = (application = 0) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { clientId, clientSecret } = sandbox.credentialsOf("na", application)
    const response = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: Redacted.value(clientSecret),
        scope: "sellingpartnerapi::notifications"
      }
    })
    return response.json.access_token as string
  })

/** A token of a seller for an application. */
export const sellerToken = (application: number, region: Region = "na") =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { clientId, clientSecret, refreshToken } = sandbox.credentialsOf(region, application)
    const response = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        grant_type: "refresh_token",
        client_id: clientId,
        client_secret: Redacted.value(clientSecret),
        refresh_token: Redacted.value(refreshToken)
      }
    })
    return response.json.access_token as string
  })

export const queue = "arn:aws:sqs:eu-west-1:123456789012:shop"

/** The resource of an event bus. */
export const bus = { eventBridge: { region: "us-east-1", accountId: "123456789012" } }

/** A call without a selling partner. */
export const grantlessCall = (
  method: "GET" | "POST" | "DELETE",
  target: string,
  json?: unknown,
  application = 0
) => Effect.flatMap(grantless(application), (token) => call(method, target, { token, json }))

/** Makes a destination; returns its id. */
export const destination = (
  resourceSpecification: object = { sqs: { arn: queue } },
  application = 0,
  name = "shop"
) =>
  Effect.map(
    grantlessCall("POST", "/notifications/v1/destinations", { name, resourceSpecification }, application),
    ({ json }) => json.payload.destinationId as string
  )

interface SubscribeOptions {
  readonly payloadVersion?: string
  readonly directive?: object
  readonly application?: number
  readonly region?: Region
}

/** Subscribes; returns the id. */
export const subscribe = (type: string, destinationId: string, options: SubscribeOptions = {}) =>
  Effect.gen(function*() {
    const token = yield* sellerToken(options.application ?? 0, options.region)
    const response = yield* call("POST", `/notifications/v1/subscriptions/${type}`, {
      token,
      json: {
        payloadVersion: options.payloadVersion ?? "1.0",
        destinationId,
        ...(options.directive === undefined ? undefined : { processingDirective: options.directive })
      }
    })
    if (response.status !== 200) return yield* Effect.die(new Error(response.text))
    return response.json.payload.subscriptionId as string
  })

export interface Sent {
  readonly sequence: number
  readonly notificationId: string
  readonly type: string
  readonly subscriptionId?: string
  readonly destinationId: string
  readonly queue?: string
  readonly eventBus?: string
  readonly time: string
  readonly body: any
}

/** What `GET /_sandbox/notifications` returns. */
export const feed = (query = "") =>
  Effect.gen(function*() {
    const { url } = yield* Sandbox.Sandbox
    return yield* send("GET", `${url}/_sandbox/notifications${query}`)
  })

export const sent = (query = "") => Effect.map(feed(query), ({ json }) => json.notifications as ReadonlyArray<Sent>)
