/**
 * The client: the service that runs operations, and ready-made stacks of the Layers below it.
 *
 * ```
 * SpApiConfig ─┬─> LwaTokenService ─────────────────┬─> SpApiHttpClient ──> SpApi ──> section APIs ──> workflows
 *              ├─> StsCredentialService ──> Signer ─┤
 *              └─> RestrictedDataTokens ────────────┤
 *    effect/http HttpClient (your choice) ──────────┤
 *    SpApiRateLimiter (memory or Redis) ────────────┘
 * ```
 *
 * `layer`, `layerConfig` and `layerFromEnv` call unsigned, as Amazon has it since 2023-10-02; those named
 * `layerSigned…` sign with AWS Signature Version 4. They need nothing but an `HttpClient`, and provide it again, because
 * workflows read and write documents with it. On Node, `NodeSpApi` has the same stacks with an `HttpClient`. To replace a
 * part, compose the Layers of `auth` and `http` with `layerNoDeps`.
 */
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as LwaTokenService from "./auth/LwaTokenService.ts"
import * as RestrictedDataTokens from "./auth/RestrictedDataTokens.ts"
import * as Signer from "./auth/Signer.ts"
import * as StsCredentialService from "./auth/StsCredentialService.ts"
import { unsigned } from "./config/environment.ts"
import { rules } from "./config/rules.ts"
import * as Settings from "./config/settings.ts"
import * as SpApiHttpClient from "./http/SpApiHttpClient.ts"
import * as SpApiRateLimiter from "./http/SpApiRateLimiter.ts"
import * as Runner from "./operation/internal/runner.ts"
import type { SpApi } from "./operation/internal/spApiService.ts"
import * as SpApiConfig from "./SpApiConfig.ts"
import type { SpApiError } from "./SpApiError.ts"

export { SpApi } from "./operation/internal/spApiService.ts"

/** The services of the ready-made stacks: the client, and parts of it that programs may use directly. */
export type Services =
  | SpApi
  | SpApiHttpClient.SpApiHttpClient
  | LwaTokenService.LwaTokenService
  | SpApiConfig.SpApiConfig

/** The services of the signed stacks. */
export type SignedServices = Services | StsCredentialService.StsCredentialService

/** The HTTP client of the program, which documents of workflows need: the stacks provide what they were given. */
const http = Layer.effect(HttpClient.HttpClient, HttpClient.HttpClient)

/** The client over parts that you compose. */
export const layerNoDeps = Layer.provideMerge(Runner.layer, SpApiHttpClient.layer)

/** Parts of a ready-made stack that may be replaced. */
export interface Options {
  /**
   * The rate limits: `SpApiRateLimiter.layer({ overrides })`, or `SpApiRateLimiterStore.layer()` over Redis to share
   * them between processes. Default: the published usage plans, in memory.
   */
  readonly rateLimiter?: Layer.Layer<SpApiRateLimiter.SpApiRateLimiter> | undefined
}

/**
 * Effect builds a Layer once for a whole program, so a stack within another would get the tokens of the outer one.
 * Tokens and signatures belong to the settings, so each stack has its own. Rate limits distinguish accounts and are
 * shared.
 */
const stack = <A, E, R>(signer: Layer.Layer<Signer.Signer | A, E, R>, options?: Options) =>
  Layer.fresh(
    layerNoDeps.pipe(
      Layer.provide(RestrictedDataTokens.layer),
      Layer.provideMerge(signer),
      Layer.provideMerge(LwaTokenService.layer)
    )
  ).pipe(
    Layer.provide(options?.rateLimiter ?? SpApiRateLimiter.layer()),
    Layer.merge(http)
  )

/** The client with these settings, unsigned: those of AWS are ignored. Fails with `RequestInvalid` where a setting is wrong. */
export const layer = (
  values: SpApiConfig.Values,
  options?: Options
): Layer.Layer<Services | HttpClient.HttpClient, SpApiError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(Signer.layerNone, options), Settings.layer(rules, values))

/** The client with settings that are read by `effect/Config`, unsigned. */
export const layerConfig = (
  values: SpApiConfig.ConfigValues,
  options?: Options
): Layer.Layer<Services | HttpClient.HttpClient, SpApiError | Config.ConfigError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(Signer.layerNone, options), Settings.layerConfig(rules, values))

/** The client with the settings of the environment (`SpApiConfig.variables`), unsigned: those of AWS are not read. */
export const layerFromEnv = (
  values?: Partial<SpApiConfig.Values>,
  options?: Options
): Layer.Layer<Services | HttpClient.HttpClient, SpApiError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(Signer.layerNone, options), Settings.layerFromEnv(rules, unsigned, values))

/** Signs with the role of the settings where there is one, else with the keys themselves. */
const signerOfConfig: Layer.Layer<
  Signer.Signer | StsCredentialService.StsCredentialService,
  SpApiError,
  SpApiConfig.SpApiConfig | HttpClient.HttpClient
> = Layer.unwrap(
  Effect.map(SpApiConfig.SpApiConfig, (config) =>
    Layer.provideMerge(
      Signer.layerSigV4,
      config.aws?.roleArn === undefined ? StsCredentialService.layerStatic : StsCredentialService.layerAssumeRole
    ))
)

/**
 * The client with these settings, signed by AWS Signature Version 4. Fails with `RequestInvalid` where a setting is
 * wrong.
 */
export const layerSigned = (
  values: SpApiConfig.Values,
  options?: Options
): Layer.Layer<SignedServices | HttpClient.HttpClient, SpApiError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(signerOfConfig, options), SpApiConfig.layer(values))

/** The client with settings that are read by `effect/Config`, signed by AWS Signature Version 4. */
export const layerSignedConfig = (
  values: SpApiConfig.ConfigValues,
  options?: Options
): Layer.Layer<SignedServices | HttpClient.HttpClient, SpApiError | Config.ConfigError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(signerOfConfig, options), SpApiConfig.layerConfig(values))

/** The client with the settings of the environment (`SpApiConfig.variables`), signed by AWS Signature Version 4. */
export const layerSignedFromEnv = (
  values?: Partial<SpApiConfig.Values>,
  options?: Options
): Layer.Layer<SignedServices | HttpClient.HttpClient, SpApiError, HttpClient.HttpClient> =>
  Layer.provideMerge(stack(signerOfConfig, options), SpApiConfig.layerFromEnv(values))
