/**
 * The settings that all other Layers read: the application, the selling partner and the region.
 *
 * `layer` takes them from the program, `layerConfig` from values of `effect/Config`, `layerFromEnv` from the
 * environment variables that this and other clients use. They are checked once, when the Layer is built: wrong
 * settings fail with one `RequestInvalid`, which names all of them as they were read, and what to do.
 */
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import { signed } from "./config/awsEnvironment.ts"
import { allRules } from "./config/awsRules.ts"
import { checkAll, rules } from "./config/rules.ts"
import type { ConfigValues, Shape, SpApiConfig } from "./config/settings.ts"
import * as Settings from "./config/settings.ts"
import type { Values } from "./config/values.ts"
import type { SpApiError } from "./SpApiError.ts"
import { CurrentAccount } from "./wire/currentAccount.ts"

export { fromEnv, variables } from "./config/awsEnvironment.ts"
export { type ConfigValues, type Shape, SpApiConfig } from "./config/settings.ts"
export type { AwsValues, Values } from "./config/values.ts"

/** Checks settings and adds their defaults. Fails with `RequestInvalid`, which names all that are wrong. */
export const make = (values: Values): Effect.Effect<Shape, SpApiError> => Settings.make(allRules, { values })

/** Settings for another account of the same application. Fails with `RequestInvalid` where the token is wrong. */
export const withAccount = (
  settings: Shape,
  refreshToken: Redacted.Redacted<string>,
  name: string | undefined
): Effect.Effect<Shape, SpApiError> => {
  const { clientId, clientSecret } = settings
  const accountName = Settings.nameOf(name)
  return Effect.andThen(
    Effect.provideService(checkAll(rules, { clientId, clientSecret, refreshToken }), CurrentAccount, accountName),
    Effect.map(
      Settings.accountOf(clientId, refreshToken),
      (account) => ({ ...settings, refreshToken, account, accountName })
    )
  )
}

/** Settings that the program passes. Fails with `RequestInvalid`. */
export const layer = (values: Values): Layer.Layer<SpApiConfig, SpApiError> => Settings.layer(allRules, values)

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
  Settings.layerConfig(allRules, values)

/**
 * Settings of the environment ({@link variables}), with others in their place. Fails with `RequestInvalid`, which
 * names the variable.
 */
export const layerFromEnv = (values?: Partial<Values>): Layer.Layer<SpApiConfig, SpApiError> =>
  Settings.layerFromEnv(allRules, signed, values)
