/**
 * The service of the settings, and its Layers by the rules that they check: signed stacks check the settings of AWS
 * too, unsigned ones ignore them.
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Region from "../Region.ts"
import type { SpApiError } from "../SpApiError.ts"
import { CurrentAccount } from "../wire/currentAccount.ts"
import { scrub } from "../wire/redaction.ts"
import * as UserAgent from "../wire/userAgent.ts"
import type { Environment } from "./environment.ts"
import { withValues } from "./environment.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Names, Problem, Rules } from "./rules.ts"
import { baseUrl, checkAll, regionOf } from "./rules.ts"
import type { AwsValues, Values } from "./values.ts"
import { unwrap } from "./wrapped.ts"

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
  /** Checked for signed stacks only. */
  readonly aws: AwsValues | undefined
  readonly userAgent: string
  /**
   * The key of this application and selling partner for rate limits and cached tokens: a SHA-256 hash of client id
   * and refresh token.
   */
  readonly account: string
  /** The same for the application alone, for grantless operations. */
  readonly application: string
  /** The name of the account, of 100 characters at most and without what looks like a token. */
  readonly accountName?: string | undefined
}

/** The settings. */
export class SpApiConfig extends Context.Service<SpApiConfig, Shape>()("effect-sp-api/SpApiConfig") {}

/** The name of an account as it is shown. */
export const nameOf = (accountName: string | undefined): string | undefined =>
  accountName === undefined ? undefined : scrub(accountName).slice(0, 100)

/** The key of an account. */
export const accountOf = (clientId: string, refreshToken: Redacted.Redacted<string>): Effect.Effect<string> =>
  fingerprint(`${clientId} ${Redacted.value(refreshToken)}`)

/** Checks settings and adds their defaults. Fails with `RequestInvalid`, which names all that are wrong. */
export const make = Effect.fnUntraced(function*(rules: Rules, { names, problems, values }: {
  readonly values: Values
  readonly names?: Names
  readonly problems?: ReadonlyArray<Problem>
}): Effect.fn.Return<Shape, SpApiError> {
  const accountName = nameOf(values.accountName)
  yield* Effect.provideService(checkAll(rules, values, names, problems), CurrentAccount, accountName)
  const { applicationName, applicationVersion, aws, clientId, clientSecret, endpoint, refreshToken } = values
  const region = Region.fromId(values.region ?? regionOf(endpoint) ?? "na")
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
    aws,
    userAgent: UserAgent.make({ applicationName, applicationVersion }),
    account: refreshToken === undefined
      ? application
      : yield* accountOf(clientId, refreshToken),
    application,
    accountName
  }
})

/** The settings, and the name of the account for documents, workflows and log lines, which have no settings. */
const layerOf = <E>(settings: Effect.Effect<Shape, E>): Layer.Layer<SpApiConfig, E> =>
  Layer.effectContext(
    Effect.map(
      settings,
      (shape) => Context.add(Context.make(SpApiConfig, shape), CurrentAccount, shape.accountName)
    )
  )

/** Settings that the program passes. */
export const layer = (rules: Rules, values: Values): Layer.Layer<SpApiConfig, SpApiError> =>
  layerOf(make(rules, { values }))

/** Settings as values of `effect/Config`; the client secret is a string that does not change. */
export type ConfigValues = Config.Wrap<
  Omit<Values, "clientSecret"> & { readonly clientSecret: Redacted.Redacted<string> }
>

/** Settings that are read by `effect/Config`. */
export const layerConfig = (
  rules: Rules,
  values: ConfigValues
): Layer.Layer<SpApiConfig, SpApiError | Config.ConfigError> =>
  layerOf(Effect.flatMap(unwrap(values), (read) => make(rules, read)))

/** Settings of an environment, with others in their place. */
export const layerFromEnv = (
  rules: Rules,
  environment: Effect.Effect<Environment>,
  values: Partial<Values> = {}
): Layer.Layer<SpApiConfig, SpApiError> =>
  layerOf(Effect.flatMap(environment, (read) => make(rules, withValues(read, values))))
