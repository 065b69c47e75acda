/** Which Amazon: that of the environment, or a sandbox in this process where the environment has no application. */
import { Config, Effect, Layer, Option, Redacted } from "effect"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import { Sandbox } from "effect-sp-api-sandbox"
import { randomBytes } from "node:crypto"
import type { Options } from "./backend.ts"

/** Where this server listens. */
export const server = Config.all({
  port: Config.withDefault(Config.Port("PORT"), 3000),
  host: Config.withDefault(Config.NonEmptyString("HOST"), "localhost")
})

/** What differs between Amazon and the sandbox. */
export interface Settings {
  readonly options: Options
  readonly tokenKeys: Layer.Layer<TokenKeys.TokenKeys, TokenKeys.TokenKeysInvalid | Config.ConfigError>
  /** The SQLite database unless there is PostgreSQL. */
  readonly file: string
  readonly sandboxUrl?: string
}

const common = Effect.flatMap(server, ({ port }) =>
  Config.all({
    since: Config.withDefault(Config.NonEmptyString("ORDERS_SINCE"), "2026-01-01T00:00:00Z"),
    publicUrl: Config.withDefault(Config.NonEmptyString("PUBLIC_URL"), `http://localhost:${port}`)
  }))

const optional = (name: string) => Config.map(Config.option(Config.NonEmptyString(name)), Option.getOrUndefined)

const amazon = Effect.gen(function*() {
  const { stateKeys, ...rest } = yield* Config.all({
    accounts: Config.all({
      clientId: Config.NonEmptyString("SPAPI_CLIENT_ID"),
      clientSecret: Config.Redacted("SPAPI_CLIENT_SECRET"),
      // For a sandbox of its own.
      endpoint: optional("SPAPI_ENDPOINT"),
      lwaEndpoint: optional("SPAPI_LWA_ENDPOINT")
    }),
    centralUrl: optional("SPAPI_CENTRAL_URL"),
    applicationId: Config.NonEmptyString("SPAPI_APPLICATION_ID"),
    stateKeys: Config.Redacted("SPAPI_STATE_KEYS")
  })
  const [current, ...old] = Redacted.value(stateKeys).split(",").map((key) => Redacted.make(key.trim()))
  return {
    options: {
      ...yield* common,
      ...rest,
      stateKeys: [current!, ...old]
    },
    tokenKeys: TokenKeys.layerConfig,
    file: "backend.sqlite"
  } satisfies Settings
})

/** Its orders and keys end with the process, and so does the database. */
const sandbox = Effect.gen(function*() {
  const { configValues: { refreshToken: _, ...accounts }, credentials, url } = yield* Sandbox.Sandbox
  return {
    options: {
      ...yield* common,
      accounts,
      applicationId: credentials.applicationId,
      stateKeys: [Redacted.make(randomBytes(32).toString("base64"))],
      centralUrl: url,
      every: "5 seconds"
    },
    tokenKeys: TokenKeys.layer(Redacted.make(`sandbox:${randomBytes(32).toString("base64")}`)),
    file: ":memory:",
    sandboxUrl: url
  } satisfies Settings
})

/** Its time is fast: an order comes every minute or two, and searches show it at once instead of after two minutes. */
const layerSandbox = Sandbox.layerServer({
  worldSpeed: 60,
  ordersPerSeller: 1000,
  usagePlanOverrides: { "orders_2026-01-01.searchOrders": { rate: 2, burst: 20 } },
  processingTime: "1 minute"
})

/** A Layer of the settings; the sandbox runs as long as it does. */
export const unwrap = <A, E, R>(make: (settings: Settings) => Layer.Layer<A, E, R>) =>
  Layer.unwrap(Effect.map(
    Config.option(Config.NonEmptyString("SPAPI_CLIENT_ID")),
    Option.match({
      onNone: () => Layer.provide(Layer.unwrap(Effect.map(sandbox, make)), layerSandbox),
      onSome: () => Layer.unwrap(Effect.map(amazon, make))
    })
  ))
