/** The legs of the doctor in their order, and what each needs. */
import { RequestTimeout } from "effect-sp-api/auth/LwaTokenService"
import * as Policy from "effect-sp-api/http/Policy"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { Setting } from "../../config/settingNames.ts"
import * as Account from "./account.ts"
import * as Credentials from "./credentials.ts"
import * as Reach from "./reach.ts"
import * as Roles from "./roles.ts"
import { change, type Setup, setup, type Source } from "./setup.ts"
import type { Target } from "./trouble.ts"
import * as Walk from "./walk.ts"

/** What is examined. */
export interface Options extends Source {
  /** The variables of the environment; those of proxies are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly marketplace?: string | undefined
  readonly roles?: string | undefined
  readonly pii: boolean
  /** Runs after each leg. */
  readonly tell: (result: Walk.Result) => Effect.Effect<void>
}

const targetOf = (
  { settings }: Setup,
  env: Options["env"],
  who: string,
  url: string,
  setting: Setting
): Target => {
  const found = settings.values[setting]
  return { who, url, env, address: found && { place: found.place, change: change(settings, setting) } }
}

const reach = (setup: Setup, target: Target, path?: string) =>
  Effect.provideService(
    Reach.reach(target, path),
    HttpClient.HttpClient,
    Context.get(setup.client, HttpClient.HttpClient)
  )

/** A person waits for the result: few attempts, short times. */
const hurried = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  effect.pipe(
    Effect.provideService(Policy.CurrentRetryPolicy, {
      attempts: 2,
      baseMillis: 250,
      capMillis: 1_000,
      throttledAttempts: 1
    }),
    Effect.provideService(Policy.MaxWait, Duration.seconds(10)),
    Effect.provideService(Policy.AttemptTimeout, Duration.seconds(15)),
    Effect.provideService(RequestTimeout, Duration.seconds(10))
  )

/** Walks all legs, and returns how each went. */
export const examine = Effect.fnUntraced(
  function*(options: Options) {
    const { env, grantless, marketplace, pii, roles, tell } = options
    const { leg, results } = Walk.make(tell)
    const configuration = yield* leg("configuration", {}, () => setup(options))
    const api = yield* leg("api", { configuration }, ({ configuration }) =>
      reach(
        configuration,
        targetOf(configuration, env, "the API", configuration.config.endpoint, "endpoint"),
        Reach.probePath
      ))
    const lwa = yield* leg("lwa", { configuration }, ({ configuration }) =>
      reach(
        configuration,
        targetOf(configuration, env, "Login with Amazon", configuration.config.lwaEndpoint, "lwaEndpoint")
      ))
    yield* leg("clock", { api }, ({ api }) => Reach.clock("value" in lwa ? [api, lwa.value] : [api]))
    const token = yield* leg("token", { configuration, lwa }, ({ configuration }) => Credentials.token(configuration))
    yield* leg(
      "grantless",
      { configuration, lwa, api },
      ({ configuration }) => Credentials.grantless(configuration, grantless)
    )
    const role = yield* leg("role", { configuration }, ({ configuration }) => Credentials.role(configuration))
    const signature = yield* leg(
      "signature",
      { configuration, api, token, role },
      ({ configuration }) => Credentials.signature(configuration)
    )
    const participations = yield* leg(
      "participations",
      { configuration, api, token, signature },
      ({ configuration, signature, token }) => Account.participations(configuration, token, signature)
    )
    const chosen = yield* leg(
      "marketplace",
      { configuration, participations },
      ({ configuration, participations }) => Account.marketplace(configuration, participations, marketplace)
    )
    yield* leg("roles", { configuration, participations }, ({ configuration, participations }) =>
      Roles.roles(
        configuration,
        participations,
        Account.someMarketplace(configuration, participations, "value" in chosen ? chosen.value : []),
        roles
      ))
    yield* leg(
      "pii",
      { configuration, participations },
      ({ configuration, participations }) => Roles.pii(configuration, participations, pii)
    )
    return results
  },
  hurried,
  Effect.scoped
)
