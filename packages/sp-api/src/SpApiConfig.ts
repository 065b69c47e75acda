/**
 * The settings that all other Layers read: the application, the selling partner and the region.
 *
 * `layer` takes them from the program, `layerConfig` from values of `effect/Config`, `layerFromEnv` from the
 * environment variables that this and other clients use. They are checked once, when the Layer is built: a wrong
 * setting fails with `RequestInvalid`, which names it and what to do.
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { fromEnv } from "./config/environment.ts"
import { baseUrl, checkAll } from "./config/rules.ts"
import type { AwsValues, Values } from "./config/values.ts"
import { unwrap } from "./config/wrapped.ts"
import * as Region from "./Region.ts"
import type { SpApiError } from "./SpApiError.ts"
import * as UserAgent from "./wire/userAgent.ts"

export { fromEnv, variables } from "./config/environment.ts"
export type { AwsValues, Values } from "./config/values.ts"

/** The settings, checked and with their defaults. */
export interface Shape {
  readonly region: Region.Region
  /** Base URL of the API, without a slash at its end. */
  readonly endpoint: string
  readonly sandbox: boolean
  readonly clientId: string
  readonly clientSecret: Effect.Effect<Redacted.Redacted<string>, SpApiError>
  readonly refreshToken: Redacted.Redacted<string> | undefined
  readonly lwaEndpoint: string
  readonly aws: AwsValues | undefined
  readonly userAgent: string
  /**
   * The key of this application and selling partner for rate limits and cached tokens: a SHA-256 hash of client id
   * and refresh token.
   */
  readonly account: string
  /** The same for the application alone, for grantless operations. */
  readonly application: string
}

/** The settings. */
export class SpApiConfig extends Context.Service<SpApiConfig, Shape>()("effect-sp-api/SpApiConfig") {}

const fingerprint = (value: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(value))),
    (digest) => Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("")
  )

/** Checks settings and adds their defaults. Fails with `RequestInvalid`. */
export const make = Effect.fnUntraced(function*(values: Values): Effect.fn.Return<Shape, SpApiError> {
  yield* checkAll(values)
  const { applicationName, applicationVersion, aws, clientId, clientSecret, endpoint, refreshToken } = values
  const region = Region.fromId(values.region ?? "na")
  const sandbox = values.sandbox ?? false
  const application = yield* fingerprint(clientId)
  return {
    region,
    endpoint: endpoint !== undefined ? baseUrl(endpoint) : sandbox ? region.sandboxEndpoint : region.endpoint,
    sandbox,
    clientId,
    clientSecret: Redacted.isRedacted(clientSecret) ? Effect.succeed(clientSecret) : clientSecret,
    refreshToken,
    lwaEndpoint: baseUrl(values.lwaEndpoint ?? "https://api.amazon.com/auth/o2/token"),
    aws: aws?.stsEndpoint === undefined ? aws : { ...aws, stsEndpoint: baseUrl(aws.stsEndpoint) },
    userAgent: UserAgent.make({ applicationName, applicationVersion }),
    account: refreshToken === undefined
      ? application
      : yield* fingerprint(`${clientId} ${Redacted.value(refreshToken)}`),
    application
  }
})

/** Settings that the program passes. Fails with `RequestInvalid`. */
export const layer = (values: Values): Layer.Layer<SpApiConfig, SpApiError> => Layer.effect(SpApiConfig, make(values))

/** Settings as values of `effect/Config`; the client secret is a string that does not change. */
export type ConfigValues = Config.Wrap<
  Omit<Values, "clientSecret"> & { readonly clientSecret: Redacted.Redacted<string> }
>

/**
 * Settings that are read by `effect/Config`. Fails with `ConfigError` where a setting is missing, with
 * `RequestInvalid` where it is wrong.
 *
 * ```ts
 * const Settings = SpApiConfig.layerConfig({
 *   clientId: Config.String("AMAZON_CLIENT_ID"),
 *   clientSecret: Config.Redacted("AMAZON_CLIENT_SECRET"),
 *   refreshToken: Config.Redacted("AMAZON_REFRESH_TOKEN")
 * })
 * ```
 */
export const layerConfig = (values: ConfigValues): Layer.Layer<SpApiConfig, SpApiError | Config.ConfigError> =>
  Layer.effect(SpApiConfig, Effect.flatMap(unwrap(values), make))

/**
 * Settings of the environment ({@link variables}), with others in their place. Fails with `RequestInvalid`, which
 * names the variable.
 */
export const layerFromEnv = (values?: Partial<Values>): Layer.Layer<SpApiConfig, SpApiError> =>
  Layer.effect(SpApiConfig, Effect.flatMap(fromEnv, (environment) => make({ ...environment, ...values })))
