/**
 * The stacks of `SpApi`, complete for Node: over `UndiciHttpClient`, which costs the least CPU time. They require nothing,
 * and their `HttpClient` stays available to the workflows that read and write documents.
 *
 * ```ts
 * program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
 * ```
 *
 * Build a stack once for the process: for each call it would request a token again, and know no rate limits. The log
 * warns of that (`FreshClients` of `LwaTokenService`).
 *
 * Needs `@effect/platform-node`. For another `HttpClient` (Bun, Deno, edge workers, `fetch`) provide it to the stacks of
 * `SpApi`. Many sellers: provide `UndiciHttpClient.layer()` to the Layer of `SpApiAccounts`.
 */
import type * as Config from "effect/Config"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { watchFresh, WatchTokens } from "./auth/internal/freshClients.ts"
import * as UndiciHttpClient from "./http/UndiciHttpClient.ts"
import * as SpApi from "./SpApi.ts"
import type * as SpApiConfig from "./SpApiConfig.ts"
import type { SpApiError } from "./SpApiError.ts"

/** The services of these stacks: those of `SpApi`, and the HTTP client that documents need. */
export type Services = SpApi.Services | HttpClient.HttpClient

/** The services of the signed stacks. */
export type SignedServices = SpApi.SignedServices | HttpClient.HttpClient

/** The parts of a stack that may be replaced, and the options of its HTTP client. */
export interface Options extends SpApi.Options {
  /**
   * Connections, TLS and a proxy. Default: one pool, which all stacks of a program share, and the proxy of the
   * environment.
   */
  readonly http?: UndiciHttpClient.Options | undefined
}

const over = <A, E>(
  stack: Layer.Layer<A, E, HttpClient.HttpClient>,
  options: Options | undefined
): Layer.Layer<A | HttpClient.HttpClient, E | SpApiError> =>
  Layer.provide(stack, Layer.succeed(WatchTokens, watchFresh)).pipe(
    Layer.provideMerge(UndiciHttpClient.layer(options?.http))
  )

/** The client with these settings, unsigned. Fails with `RequestInvalid` where a setting is wrong. */
export const layer = (values: SpApiConfig.Values, options?: Options): Layer.Layer<Services, SpApiError> =>
  over(SpApi.layer(values, options), options)

/** The client with settings that are read by `effect/Config`, unsigned. */
export const layerConfig = (
  values: SpApiConfig.ConfigValues,
  options?: Options
): Layer.Layer<Services, SpApiError | Config.ConfigError> => over(SpApi.layerConfig(values, options), options)

/** The client with the settings of the environment (`SpApiConfig.variables`), unsigned: those of AWS are not read. */
export const layerFromEnv = (
  values?: Partial<SpApiConfig.Values>,
  options?: Options
): Layer.Layer<Services, SpApiError> => over(SpApi.layerFromEnv(values, options), options)

/**
 * The client with these settings, signed by AWS Signature Version 4. Fails with `RequestInvalid` where a setting is
 * wrong.
 */
export const layerSigned = (values: SpApiConfig.Values, options?: Options): Layer.Layer<SignedServices, SpApiError> =>
  over(SpApi.layerSigned(values, options), options)

/** The client with settings that are read by `effect/Config`, signed by AWS Signature Version 4. */
export const layerSignedConfig = (
  values: SpApiConfig.ConfigValues,
  options?: Options
): Layer.Layer<SignedServices, SpApiError | Config.ConfigError> =>
  over(SpApi.layerSignedConfig(values, options), options)

/** The client with the settings of the environment (`SpApiConfig.variables`), signed by AWS Signature Version 4. */
export const layerSignedFromEnv = (
  values?: Partial<SpApiConfig.Values>,
  options?: Options
): Layer.Layer<SignedServices, SpApiError> => over(SpApi.layerSignedFromEnv(values, options), options)
