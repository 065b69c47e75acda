/** The first leg: the settings of this run, where each is from, and the client that they make. */
import { StsCredentialService } from "effect-sp-api/auth/StsCredentialService"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { RequestInvalid, SpApiError } from "effect-sp-api/SpApiError"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Resolve from "../../config/resolve.ts"
import { referenceOf } from "../../config/secrets.ts"
import { isSecret, type Setting, settings as allSettings, variables } from "../../config/settingNames.ts"
import { shown } from "../../config/shown.ts"
import { forKind } from "../../output/advice.ts"
import type { Failure } from "../../output/failure.ts"
import { version } from "../../version.ts"
import * as Pages from "./pages.ts"
import { type Found, type Problem, problem } from "./walk.ts"

/** Settings as they were found, and those that the client was made of. */
export interface Setup {
  readonly settings: Resolve.Settings
  readonly config: SpApiConfig.Shape
  /** The client and its parts. */
  readonly client: Context.Context<SpApi.Services | HttpClient.HttpClient>
  /** Where the keys of signatures are from; undefined where calls go unsigned. */
  readonly sts: StsCredentialService["Service"] | undefined
}

/** What the leg is made from. */
export interface Source {
  /** The settings; secrets are fetched. */
  readonly settings: Effect.Effect<Resolve.Settings, Failure>
  /** The connections. Fails where the address of a proxy is wrong. */
  readonly http: Layer.Layer<HttpClient.HttpClient, SpApiError>
  /** Whether grantless calls are all that the application makes. */
  readonly grantless: boolean
}

/** How a secret is changed that a profile refers to: where it is, not in the profile. */
const changeOfReference = ({ kind, name }: { readonly kind: string; readonly name: string }, what: string): string => {
  if (kind === "env") return `correct the environment variable ${name}, which ${what} refers to`
  if (kind === "file") return `correct the file ${name}, which ${what} refers to`
  if (kind === "command") return `correct what the command prints that ${what} refers to`
  const [service, ...account] = name.split("/")
  return `store it in the keychain again, where ${what} refers to: \`${
    process.platform === "darwin"
      ? `security add-generic-password -U -s ${service} -a ${account.join("/")} -w`
      : `secret-tool store --label=spapi service ${service} account ${account.join("/")}`
  }\``
}

/** How a setting is changed where it is from. */
export const change = (settings: Resolve.Settings, setting: Setting): string => {
  const found = settings.values[setting]
  const name = variables[setting][0]
  const key = name.replace(/^SPAPI_/, "").toLowerCase()
  const written = settings.file.profiles[settings.profile ?? ""]?.[setting]
  const reference = found?.origin === "profile" && isSecret(setting) && written !== undefined
    ? referenceOf(written)
    : undefined
  if (reference !== undefined) return changeOfReference(reference, `${key} of profile ${settings.profile}`)
  return found === undefined
    ? `set ${name}, or run \`spapi config set ${settings.profile ?? "default"} ${key}\``
    : found.origin === "profile"
    ? `run \`spapi config set ${settings.profile ?? "default"} ${key}\``
    : found.origin === ".env"
    ? `correct ${found.place} in .env of this folder`
    : `correct the environment variable ${found.place}`
}

/** Where Amazon shows the value of a setting. */
const source: { readonly [S in Setting]?: string } = {
  clientId: `Amazon shows it under "LWA credentials" of the application in ${Pages.console}`,
  clientSecret: `Amazon shows it under "LWA credentials" of the application in ${Pages.console}`,
  refreshToken:
    `\`spapi authorize\` fetches one; for your own account, "Authorize app" of the application in ${Pages.console} shows one`
}

const settingOfVariable = (name: string): Setting | undefined =>
  allSettings.find((setting) => (variables[setting] as ReadonlyArray<string>).includes(name))

const sentences = (parts: ReadonlyArray<string>): string => [...new Set(parts)].join("; ")

const problemOf = (settings: Resolve.Settings, reason: RequestInvalid, grantless: boolean): Problem => {
  const lacksToken = settings.values.refreshToken === undefined && !grantless
  const all = [
    reason,
    ...reason.others ?? [],
    ...(lacksToken ? [{ field: "SPAPI_REFRESH_TOKEN", description: "is not set" }] : [])
  ]
  const named = all.map(({ field }) => settingOfVariable(field)).filter((setting) => setting !== undefined)
  const text = (setting: Setting) => all.find(({ field }) => settingOfVariable(field) === setting)?.description ?? ""
  const swapped = text("clientId").startsWith("is a client secret") &&
    text("clientSecret").startsWith("is a client identifier")
  const causes = swapped
    ? ["client id and client secret are swapped"]
    : all.map(({ description, field }) => {
      const setting = settingOfVariable(field)
      const found = setting === undefined ? undefined : settings.values[setting]
      return found === undefined
        ? `${field} ${description.replace(/;.*/, "")}`
        : `${found.origin}: ${found.place} ${description.replace(/;.*/, "")}`
    })
  return problem({
    kind: "configuration",
    message: `${reason.message}${lacksToken ? "; and SPAPI_REFRESH_TOKEN: is not set" : ""}`,
    cause: sentences(causes),
    next: sentences([
      ...named.map((setting) => change(settings, setting)),
      ...named.flatMap((setting) => source[setting] ?? [])
    ]) || "correct the setting",
    facts: { settings: shown(settings) }
  })
}

const ofFailure = ({ advice, kind, message }: Failure): Problem =>
  problem({
    kind,
    message,
    cause: "a setting cannot be read",
    next: advice ?? forKind(kind) ?? "correct it, and run `spapi doctor` again"
  })

/** What is wrong with the address of a proxy, which its error names without the address. */
const ofProxy = ({ reason }: SpApiError): Problem =>
  problem({
    kind: "configuration",
    message: `The proxy of the environment cannot be used: ${reason.message}`,
    cause: "the variable holds no address of an http or https proxy",
    next: "set it like HTTPS_PROXY=http://user:password@proxy.example.com:3128, user and password percent-encoded"
  })

/** Without a refresh token only grantless operations can be called. */
const withoutToken = (settings: Resolve.Settings): Problem =>
  problem({
    kind: "configuration",
    message: "SPAPI_REFRESH_TOKEN is not set",
    cause:
      "no selling partner has authorized the application here: without a refresh token it can make grantless calls alone",
    next: `${
      change(settings, "refreshToken")
    }; ${source.refreshToken}. Where grantless calls are all that the application makes: \`spapi doctor --grantless\``,
    facts: { settings: shown(settings) }
  })

/** Reads and checks the settings, and builds the client; nothing is sent. */
export const setup = Effect.fnUntraced(function*(
  { grantless, http, settings: read }: Source
): Effect.fn.Return<Found<Setup>, Problem, Scope.Scope> {
  const settings = yield* Effect.mapError(read, ofFailure)
  const values = yield* SpApiConfig.fromEnv.pipe(
    Effect.provideService(
      ConfigProvider.ConfigProvider,
      ConfigProvider.fromEnv({ env: Resolve.toVariables(settings) })
    ),
    Effect.mapError(({ reason }) => problemOf(settings, reason as RequestInvalid, grantless))
  )
  const config = yield* Effect.mapError(
    SpApiConfig.make(values),
    ({ reason }) => problemOf(settings, reason as RequestInvalid, grantless)
  )
  if (config.refreshToken === undefined && !grantless) return yield* Effect.fail(withoutToken(settings))
  const named = { ...values, applicationName: values.applicationName ?? "spapi", applicationVersion: version }
  const build = <A>(stack: Layer.Layer<A, SpApiError, HttpClient.HttpClient>) =>
    Layer.build(Layer.provide(stack, http)).pipe(Effect.mapError(ofProxy))
  const signed = values.aws === undefined ? undefined : yield* build(SpApi.layerSigned(named))
  const client = signed ?? (yield* build(SpApi.layer(named)))
  const rows = shown(settings)
  const from = settings.profile === undefined ? "" : `, profile ${settings.profile}`
  return {
    value: { settings, config, client, sts: signed && Context.get(signed, StsCredentialService) },
    message: `region ${config.region.id}${
      settings.values.region === undefined && settings.values.endpoint === undefined ? " (the default)" : ""
    }${config.sandbox ? ", Amazon's sandbox" : ""}, ${rows.length} settings${from}`,
    facts: { region: config.region.id, endpoint: config.endpoint, lwaEndpoint: config.lwaEndpoint, settings: rows }
  }
})
