/**
 * A local Selling Partner API: the whole of it in one process, on a port or behind an in-process HTTP client.
 *
 * `layerTest` gives a program everything: the client, connected to a sandbox in the same process, which lives on the program's clock, so
 * under `TestClock` an hour passes in no time. `layerServer` serves the same sandbox on a loopback port.
 */
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import type { RegionId } from "effect-sp-api/Region"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Actions from "./control/Actions.ts"
import * as Control from "./control/Control.ts"
import type { OrderOptions, WorldControl } from "./control/WorldControl.ts"
import * as WorldControls from "./control/WorldControl.ts"
import * as Gateway from "./gateway/Gateway.ts"
import { handlerOf } from "./handlers/index.ts"
import type { Request, Response } from "./protocol/Http.ts"
import type { Examples } from "./replay/Examples.ts"
import * as Replay from "./replay/Replay.ts"
import * as InProcess from "./server/InProcess.ts"
import * as NodeServer from "./server/NodeServer.ts"
import type { FaultInput } from "./state/Faults.ts"
import type { Level } from "./state/Quota.ts"
import type { RequestRecord } from "./state/RequestLog.ts"
import type { Settings, State } from "./state/State.ts"
import * as States from "./state/State.ts"
import * as World from "./world/World.ts"

export type { Fault, FaultInput, FaultKind } from "./state/Faults.ts"
export type { Level, OrderOptions, RequestRecord, WorldControl }

/** How a sandbox is set up. */
export interface Options {
  /** What the world follows from: the same seed gives the same world, ids and credentials. Default 1. */
  readonly seed?: number | undefined
  /** The region of the seller that `configValues` belongs to. Default `na`. */
  readonly region?: RegionId | undefined
  /** Products in the catalogue; every seller lists them all. Default 60. */
  readonly products?: number | undefined
  /** Orders of each seller in the 60 days before the start; a quarter as many come in over the 15 days after it. Default 250. */
  readonly ordersPerSeller?: number | undefined
  /**
   * `off`, or what rates and bursts of the usage plans are multiplied by. Default 1: Amazon's plans. When off, the client of `layerTest`
   * keeps no quotas either; otherwise it waits for them, which under `TestClock` takes an `adjust`.
   */
  readonly usagePlans?: "off" | number | undefined
  /** Plans of single operations (`ordersV0.getOrders`), in requests per second. */
  readonly usagePlanOverrides?: Readonly<Record<string, { readonly rate: number; readonly burst: number }>> | undefined
  /** For how long access tokens are good. Default one hour. */
  readonly tokenLifetime?: Duration.Input | undefined
  /** How long reports, feeds and queries take, in the time of the world. Default 30 seconds. */
  readonly processingTime?: Duration.Input | undefined
  /**
   * How fast the world's time passes: with 3600 an hour of orders, shipments and reports passes in a second. Tokens, presigned URLs,
   * signatures and usage plans stay on the clock. Default 1.
   */
  readonly worldSpeed?: number | undefined
  /** Whether requests must be signed. Signatures are always checked where there are any. Default `optional`, as it is at Amazon. */
  readonly signatures?: "optional" | "required" | undefined
  /** Applications that are registered; all sellers have authorized each. Default 1. */
  readonly applications?: number | undefined
  /** Answer by these examples of Amazon's models, as Amazon's static sandbox does, in the place of a world. */
  readonly examples?: Examples | undefined
}

/** What a program needs to call the sandbox. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted<string>
  readonly refreshToken: Redacted.Redacted<string>
  readonly sellerId: string
  /** What consent pages are opened with. */
  readonly applicationId: string
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly roleArn: string
}

/** A running sandbox, and what a test or a demo may do with it. */
export class Sandbox extends Context.Service<Sandbox, {
  /** Base URL. */
  readonly url: string
  /** Answers one request; the ways in are built on it. */
  readonly handle: (request: Request) => Effect.Effect<Response>
  /** Credentials of the seller of the sandbox's region, as they are at the start. */
  readonly credentials: Credentials
  /** Credentials of the seller of a region for one of the applications, as they are now: with the newest secret. */
  readonly credentialsOf: (region: RegionId, application?: number) => Credentials
  /** Settings for a client that calls unsigned, pointing at this sandbox. */
  readonly configValues: SpApiConfig.Values
  /** The same for the seller of another region, or for another application. */
  readonly configValuesOf: (region: RegionId, application?: number) => SpApiConfig.Values
  /** Settings with AWS keys and a role to assume, for a client that signs. */
  readonly signedConfigValues: SpApiConfig.Values
  /** What was asked so far, the oldest first; the last 10,000. */
  readonly requests: Effect.Effect<ReadonlyArray<RequestRecord>>
  /** The requests for one operation, or for `lwa.token`, `sts.AssumeRole`, `document`. */
  readonly requestsOf: (operation: string) => Effect.Effect<ReadonlyArray<RequestRecord>>
  /** The levels of the buckets that were used. */
  readonly buckets: Effect.Effect<ReadonlyArray<Level>>
  readonly faults: {
    /** Sets a fault; gives its id. */
    readonly add: (fault: FaultInput) => Effect.Effect<string>
    readonly remove: (id: string) => Effect.Effect<void>
    readonly clear: Effect.Effect<void>
  }
  /** Looks at the world and changes it. */
  readonly world: WorldControl
  /** Makes every access token useless, as if all had expired at once. */
  readonly revokeAccessTokens: Effect.Effect<void>
  /** Withdraws a seller's authorization: its refresh token gives no tokens any more. */
  readonly revokeAuthorization: (region?: RegionId) => Effect.Effect<void>
  /** Gives the application a new client secret; the old one works for so long. Default 7 days. */
  readonly rotateSecret: (oldWorksFor?: Duration.Input) => Effect.Effect<Redacted.Redacted<string>>
  /** The world anew, no tokens, full buckets, no faults, an empty log. The credentials stay. */
  readonly reset: Effect.Effect<void>
}>()("effect-sp-api-sandbox/Sandbox") {}

const settingsOf = (options: Options): Settings => ({
  seed: options.seed ?? 1,
  products: options.products ?? 60,
  ordersPerSeller: options.ordersPerSeller ?? 250,
  usagePlans: options.usagePlans ?? 1,
  usagePlanOverrides: options.usagePlanOverrides ?? {},
  tokenLifetime: Math.round(Duration.toSeconds(Duration.fromInputUnsafe(options.tokenLifetime ?? "1 hour"))),
  processingMillis: Duration.toMillis(Duration.fromInputUnsafe(options.processingTime ?? "30 seconds")),
  signatures: options.signatures ?? "optional",
  worldSpeed: options.worldSpeed ?? 1,
  applications: options.applications ?? 1
})

const secret = (value: string, label: string): Redacted.Redacted<string> => Redacted.make(value, { label })

const credentialsOf = (state: State, region: RegionId, index = 0): Credentials => {
  const application = [...state.applications.values()][index]
  if (application === undefined) throw new Error(`There is no application ${index}; see the option "applications".`)
  const sellerId = World.sellerId(state.settings.seed, region)
  const authorization = [...state.authorizations.values()].find((authorization) =>
    authorization.sellerId === sellerId && authorization.clientId === application.clientId
  )!
  return {
    clientId: application.clientId,
    clientSecret: secret(application.secrets[0]!.value, "clientSecret"),
    refreshToken: secret(authorization.refreshToken, "refreshToken"),
    sellerId,
    applicationId: application.id,
    accessKeyId: application.accessKeyId,
    secretAccessKey: secret(application.secretAccessKey, "secretAccessKey"),
    roleArn: application.roleArn
  }
}

const valuesOf = (credentials: Credentials, region: RegionId, url: string): SpApiConfig.Values => ({
  region,
  endpoint: url,
  lwaEndpoint: `${url}/auth/o2/token`,
  clientId: credentials.clientId,
  clientSecret: credentials.clientSecret,
  refreshToken: credentials.refreshToken,
  applicationName: "effect-sp-api-sandbox",
  applicationVersion: "1.0"
})

const makeService = (options: Options, url: string, clock: number): Sandbox["Service"] => {
  const settings = settingsOf(options)
  const region = options.region ?? "na"
  let state = States.make(settings, clock)
  const reset = (now: number): void => {
    state = States.make(settings, now)
  }
  const replayed = options.examples === undefined ? undefined : Replay.handler(options.examples)
  const handle = Gateway.make({
    current: () => state,
    control: (state, request, now) => Control.handle(state, request, now, () => reset(now)),
    handlerOf: replayed === undefined ? handlerOf : () => replayed,
    replaying: replayed !== undefined
  })
  const credentials = credentialsOf(state, region)
  const configValues = valuesOf(credentials, region, url)
  return {
    url,
    handle,
    credentials,
    credentialsOf: (other, application) => credentialsOf(state, other, application),
    configValues,
    configValuesOf: (other, application) => valuesOf(credentialsOf(state, other, application), other, url),
    signedConfigValues: {
      ...configValues,
      aws: {
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey,
        roleArn: credentials.roleArn,
        stsEndpoint: `${url}/sts`
      }
    },
    requests: Effect.sync(() => state.log.all()),
    requestsOf: (operation) => Effect.sync(() => state.log.all().filter((record) => record.operation === operation)),
    buckets: Effect.map(Clock.currentTimeMillis, (now) => state.quota.levels(now)),
    faults: {
      add: (fault) => Effect.sync(() => state.faults.add(fault)),
      remove: (id) => Effect.sync(() => state.faults.remove(id)),
      clear: Effect.sync(() => state.faults.clear())
    },
    world: WorldControls.make(() => state, region),
    revokeAccessTokens: Effect.sync(() => state.tokens.revoke(() => true)),
    revokeAuthorization: (of = region) => Effect.sync(() => Actions.revokeAuthorization(state, of)),
    rotateSecret: (oldWorksFor) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const millis = oldWorksFor === undefined ? undefined : Duration.toMillis(Duration.fromInputUnsafe(oldWorksFor))
        return secret(Actions.rotateSecret(state, now, millis), "clientSecret")
      }),
    reset: Effect.map(Clock.currentTimeMillis, reset)
  }
}

/** Where the in-process sandbox is said to be. Its client answers whatever host a request goes to. */
const inProcessUrl = "https://sandbox.localhost"

/**
 * A sandbox in the same process, and the `HttpClient` that it answers. Requests to any host reach it, the ones of Amazon included, so it
 * suits programs that set up their own client.
 */
export const layerHttpClient = (options: Options = {}): Layer.Layer<Sandbox | HttpClient.HttpClient> =>
  Layer.effectContext(Effect.map(Clock.currentTimeMillis, (now) => {
    const sandbox = makeService(options, inProcessUrl, now)
    return Context.make(Sandbox, sandbox).pipe(
      Context.add(HttpClient.HttpClient, InProcess.make(sandbox.handle))
    )
  }))

/** A client's quotas where the sandbox keeps none: nobody waits, so nothing stands still on a clock that does. */
const unlimited = Layer.succeed(SpApiRateLimiter.SpApiRateLimiter, {
  acquire: () => Effect.succeed(0),
  observe: () => Effect.void,
  throttled: (_, retryAfter) => Effect.succeed(retryAfter ?? Duration.zero),
  status: Effect.succeed([])
})

const parts = (options: Options): SpApi.Options => options.usagePlans === "off" ? { rateLimiter: unlimited } : {}

/** The whole SP-API in memory: a sandbox, and the client that calls it. Nothing leaves the process. */
export const layerTest = (options: Options = {}): Layer.Layer<Sandbox | HttpClient.HttpClient | SpApi.Services> =>
  Layer.unwrap(
    Effect.map(Sandbox, ({ configValues }) => Layer.orDie(SpApi.layer(configValues, parts(options))))
  ).pipe(Layer.provideMerge(layerHttpClient(options)))

/** The same with a client that assumes a role and signs its requests. */
export const layerTestSigned = (
  options: Options = {}
): Layer.Layer<Sandbox | HttpClient.HttpClient | SpApi.SignedServices> =>
  Layer.unwrap(
    Effect.map(Sandbox, ({ signedConfigValues }) => Layer.orDie(SpApi.layerSigned(signedConfigValues, parts(options))))
  ).pipe(Layer.provideMerge(layerHttpClient(options)))

/** Where a server listens. */
export interface ServerOptions extends Options {
  /** Default: one that is free. */
  readonly port?: number | undefined
  /** Default 127.0.0.1: the sandbox knows no secrets, but it is not meant for a network either. */
  readonly host?: string | undefined
}

/** A sandbox on a port of this machine, until the scope closes. */
export const layerServer = (options: ServerOptions = {}): Layer.Layer<Sandbox, ServeError> =>
  Layer.effect(
    Sandbox,
    Effect.gen(function*() {
      const now = yield* Clock.currentTimeMillis
      let handle: Gateway.Handle = () => Effect.never
      const url = yield* NodeServer.serve((request) => handle(request), {
        host: options.host ?? "127.0.0.1",
        port: options.port ?? 0
      })
      const sandbox = makeService(options, url, now)
      handle = sandbox.handle
      return sandbox
    })
  )
