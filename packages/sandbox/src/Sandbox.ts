/**
 * A local Selling Partner API, on a port or in the same process.
 *
 * `layerTest` provides the client and a sandbox in the same process, on the program's clock: under `TestClock` time
 * passes at once. `layerServer` serves the same sandbox on a loopback port.
 */
import { FreshClients } from "effect-sp-api/auth/LwaTokenService"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import type { RegionId } from "effect-sp-api/Region"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Changes from "./control/Changes.ts"
import type { ClockControl } from "./control/ClockControl.ts"
import * as ClockControls from "./control/ClockControl.ts"
import * as Control from "./control/Control.ts"
import * as Inbox from "./control/Inbox.ts"
import type { NotificationControl } from "./control/NotificationControl.ts"
import * as NotificationControls from "./control/NotificationControl.ts"
import * as Sellers from "./control/Sellers.ts"
import type { TestControl } from "./control/TestControl.ts"
import * as TestControls from "./control/TestControl.ts"
import type { OrderOptions, WorldControl } from "./control/WorldControl.ts"
import * as WorldControls from "./control/WorldControl.ts"
import * as Gateway from "./gateway/Gateway.ts"
import { handlerOf } from "./handlers/index.ts"
import type { Request, Response } from "./protocol/Http.ts"
import * as Operations from "./protocol/Operations.ts"
import * as Targets from "./protocol/Targets.ts"
import type { Examples } from "./replay/Examples.ts"
import * as ExampleFiles from "./replay/Examples.ts"
import * as Replay from "./replay/Replay.ts"
import * as Data from "./server/Data.ts"
import * as InProcess from "./server/InProcess.ts"
import type { Authority, Listening } from "./server/Listen.ts"
import { listen } from "./server/Listen.ts"
import * as Sqs from "./server/Sqs.ts"
import * as Starting from "./server/Starting.ts"
import * as Environment from "./state/Environment.ts"
import type { FaultInput } from "./state/Faults.ts"
import type { PortOptions, SharedOptions } from "./state/Options.ts"
import * as OptionTable from "./state/Options.ts"
import type { Level } from "./state/Quota.ts"
import type { RequestRecord } from "./state/RequestLog.ts"
import type { State } from "./state/State.ts"
import * as States from "./state/State.ts"
import type { Seller } from "./world/World.ts"

export type { Notification } from "./control/Inbox.ts"
export type { Triggered, TriggerInput } from "./control/Trigger.ts"
export type { Expectation } from "./control/Verify.ts"
export { VerificationFailed } from "./control/Verify.ts"
export type { Fault, FaultInput, FaultKind, NotificationFaultKind } from "./state/Faults.ts"
export type { OutcomeInput } from "./state/Outcomes.ts"
export type { StubInput } from "./state/Stubs.ts"
export type { EmitInput } from "./watch/Emit.ts"
export type { WorldFile } from "./world/file/WorldFile.ts"
export type {
  Authority,
  ClockControl,
  Level,
  OrderOptions,
  PortOptions,
  Request,
  RequestRecord,
  Response,
  Seller,
  SharedOptions,
  WorldControl
}

/** The options of a sandbox. */
export interface Options extends SharedOptions {
  /**
   * Respond with these examples of Amazon's models, as Amazon's static sandbox does, instead of with data of a world.
   */
  readonly examples?: Examples | undefined
}

/** The options of a server. */
export interface ServerOptions extends Options, PortOptions {}

/** Credentials for calling the sandbox. */
export interface Credentials {
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted<string>
  readonly refreshToken: Redacted.Redacted<string>
  readonly sellerId: string
  /** The `application_id` of consent URLs. */
  readonly applicationId: string
  readonly accessKeyId: string
  readonly secretAccessKey: Redacted.Redacted<string>
  readonly roleArn: string
}

/** A running sandbox. */
export class Sandbox extends Context.Service<Sandbox, {
  /** Base URL; URLs in responses of a server begin with it. */
  readonly url: string
  /** Other URLs that lead to the same server, where it listens on all addresses or has a public URL. */
  readonly otherUrls: ReadonlyArray<string>
  /** The authority that clients of a server with `tls` have to trust. */
  readonly authority: Authority | undefined
  /** Handles one request, without a transport. */
  readonly handle: (request: Request) => Effect.Effect<Response>
  /** Credentials of the seller of the option `region`, as at the start. */
  readonly credentials: Credentials
  /**
   * Current credentials of a seller and an application (by index, default 0), with the newest secret: of the first
   * seller of a region, or of the one with an id.
   */
  readonly credentialsOf: (regionOrId: string, application?: number) => Credentials
  /** Settings for a client of this sandbox that does not sign. */
  readonly configValues: SpApiConfig.Values
  /** The same for the first seller of another region, the seller with an id, or another application. */
  readonly configValuesOf: (regionOrId: string, application?: number) => SpApiConfig.Values
  /**
   * The settings of clients as environment variables, with those of the other regions under `SPAPI_NA_…`, `SPAPI_EU_…`
   * and `SPAPI_FE_…`: for programs that a test starts. The credentials are the newest.
   */
  readonly environment: Effect.Effect<Environment.Environment>
  /** Settings for a client that signs: with AWS keys and a role to assume. */
  readonly signedConfigValues: SpApiConfig.Values
  /** The last 10,000 requests, the oldest first. */
  readonly requests: Effect.Effect<ReadonlyArray<RequestRecord>>
  /** The requests for an operation, or for `lwa.token`, `sts.AssumeRole` or `document`. */
  readonly requestsOf: (operation: string) => Effect.Effect<ReadonlyArray<RequestRecord>>
  /** The levels of the rate limit buckets in use. */
  readonly buckets: Effect.Effect<ReadonlyArray<Level>>
  readonly faults: {
    /** Adds a fault; returns its id. */
    readonly add: (fault: FaultInput) => Effect.Effect<string>
    readonly remove: (id: string) => Effect.Effect<void>
    readonly clear: Effect.Effect<void>
  }
  /** Sets, advances and freezes the clock and the time of the world. */
  readonly clock: ClockControl
  /** Reads and changes the world. */
  readonly world: WorldControl
  readonly notifications: NotificationControl["notifications"]
  readonly emit: NotificationControl["emit"]
  readonly trigger: NotificationControl["trigger"]
  /** Responses that take the place of an operation's own. */
  readonly stubs: TestControl["stubs"]
  /** How the next reports, feeds, queries and inbound operations end. */
  readonly outcomes: TestControl["outcomes"]
  readonly revokeRole: TestControl["revokeRole"]
  readonly verify: TestControl["verify"]
  /** Revokes all access tokens. */
  readonly revokeAccessTokens: Effect.Effect<void>
  /**
   * Revokes the authorization of the first seller of a region, or of the one with an id, with its refresh tokens and
   * access tokens.
   */
  readonly revokeAuthorization: (regionOrId?: string) => Effect.Effect<void>
  /** Rotates the client secret and returns the new one; the old one stays valid for `oldWorksFor`. Default 7 days. */
  readonly rotateSecret: (oldWorksFor?: Duration.Input) => Effect.Effect<Redacted.Redacted<string>>
  /** Resets the world, tokens, rate limits, faults and the request log. The credentials stay the same. */
  readonly reset: Effect.Effect<void>
}>()("effect-sp-api-sandbox/Sandbox") {}

const secret = (value: string, label: string): Redacted.Redacted<string> => Redacted.make(value, { label })

const credentialsOf = (state: State, regionOrId: string, index = 0): Credentials => {
  const application = [...state.applications.values()][index]
  if (application === undefined) {
    throw new Error(`The sandbox has no application with the index ${index}; raise the option "applications".`)
  }
  const sellerId = Sellers.of(state, regionOrId).id
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

const makeService = (
  options: Options & Pick<PortOptions, "sqsEndpoint">,
  { authority, others, url }: Listening,
  clock: number,
  entries = Operations.makeEntries()
): { readonly service: Sandbox["Service"]; readonly current: () => State } => {
  const settings = OptionTable.settingsOf(options)
  Object.keys(settings.usagePlanOverrides).forEach(Targets.checkOperation)
  const region = options.region ?? "na"
  let state = States.make(settings, clock)
  const reset = (now: number): void => {
    state.outbox.clear()
    state.log.clear()
    state = States.make(settings, now, state)
  }
  const current = () => state
  const examples = options.examples ?? (options.models === undefined ? undefined : ExampleFiles.open(options.models))
  const replayed = examples === undefined ? undefined : Replay.handler(examples)
  const handle = Gateway.make({
    entries,
    current,
    control: (state, request, real) =>
      Control.handle({ state, current, real, region, entries, reset: () => reset(real) }, request),
    handlerOf: replayed === undefined ? handlerOf : () => replayed,
    replaying: replayed !== undefined
  })
  const credentials = credentialsOf(state, region)
  const configValues = valuesOf(credentials, region, url)
  const service: Sandbox["Service"] = {
    url,
    otherUrls: others,
    authority,
    handle,
    credentials,
    credentialsOf: (other, application) => credentialsOf(state, other, application),
    configValues,
    environment: Effect.sync(() =>
      Environment.of(state, { url, region, caFile: authority?.file, sqsEndpoint: options.sqsEndpoint })
    ),
    configValuesOf: (other, application) =>
      valuesOf(credentialsOf(state, other, application), Sellers.of(state, other).region, url),
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
      add: (fault) => Effect.sync(() => Changes.addFault(state, fault)),
      remove: (id) => Effect.sync(() => state.faults.remove(id)),
      clear: Effect.sync(() => state.faults.clear())
    },
    ...TestControls.make(() => state, entries),
    clock: ClockControls.make(current),
    world: WorldControls.make(current, region),
    ...NotificationControls.make(current, region),
    revokeAccessTokens: Effect.sync(() => state.tokens.revoke(() => true)),
    revokeAuthorization: (of = region) => Effect.sync(() => Changes.revokeAuthorization(state, Sellers.of(state, of))),
    rotateSecret: (oldWorksFor) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const millis = oldWorksFor === undefined ? undefined : Duration.toMillis(Duration.fromInputUnsafe(oldWorksFor))
        return secret(Changes.rotateSecret(state, now, millis), "clientSecret")
      }),
    reset: Effect.map(Clock.currentTimeMillis, reset)
  }
  return { service, current }
}

/** Whether a clock passes only when a test adjusts it. */
const isTestClock = (clock: Clock.Clock): boolean => "adjust" in clock

/** The address of an in-process sandbox. Its client handles requests to any host. */
const inProcess: Listening = { url: "https://sandbox.localhost", others: [], authority: undefined }

/**
 * A sandbox in the same process, and an `HttpClient` whose requests it handles, whatever their host. For programs that
 * set up their own client.
 */
export const layerHttpClient = (options: Options = {}): Layer.Layer<Sandbox | HttpClient.HttpClient> =>
  Layer.effectContext(Effect.clockWith(Effect.fnUntraced(function*(clock) {
    OptionTable.checkAll(options, false, ["examples"])
    const entries = Operations.makeEntries()
    // A test adjusts its clock once, and a module that loads only then would delay the sleeps of the client until after it.
    if (isTestClock(clock)) yield* Operations.loadAll(entries)
    const sandbox = makeService(options, inProcess, clock.currentTimeMillisUnsafe(), entries).service
    return Context.make(Sandbox, sandbox).pipe(
      Context.add(HttpClient.HttpClient, InProcess.make(sandbox.handle))
    )
  })))

/** Rate limits of the client where the sandbox has none: calls never wait, so they do not depend on the clock. */
const unlimited = Layer.succeed(SpApiRateLimiter.SpApiRateLimiter, {
  acquire: () => Effect.succeed(0),
  observe: () => Effect.void,
  throttled: (_, retryAfter) => Effect.succeed(retryAfter ?? Duration.zero),
  status: Effect.succeed([])
})

const parts = (options: Options): SpApi.Options => options.usagePlans === "off" ? { rateLimiter: unlimited } : {}

/** The client and a sandbox in the same process; no request leaves it. */
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

/** A sandbox on a loopback port, until the scope closes. */
export const layerServer = (options: ServerOptions = {}): Layer.Layer<Sandbox, ServeError> =>
  Layer.effect(
    Sandbox,
    Effect.gen(function*() {
      OptionTable.checkAll(options, true, ["examples"])
      const ready = yield* Deferred.make<Gateway.Handle>()
      const data = options.data === undefined
        ? undefined
        : yield* Data.open(options.data, OptionTable.settingsOf(options))
      const listening = yield* listen(Starting.until(ready), options)
      const started = data?.started ?? (yield* Clock.currentTimeMillis)
      const { current, service: sandbox } = makeService(options, listening, started)
      const last = data === undefined ? started : yield* data.replay(sandbox.handle)
      if (options.sqsEndpoint !== undefined) {
        // What is handled again was sent before.
        yield* Sqs.forward(options.sqsEndpoint, Inbox.notifications(current, Inbox.newest(current(), last)))
      }
      yield* Deferred.succeed(ready, data === undefined ? sandbox.handle : data.keeping(sandbox.handle))
      if (options.envFile !== undefined) yield* Environment.saved(options.envFile, yield* sandbox.environment)
      return sandbox
    })
    // Each test may have a client of its own.
  ).pipe(Layer.merge(Layer.succeed(FreshClients, Number.POSITIVE_INFINITY)))
