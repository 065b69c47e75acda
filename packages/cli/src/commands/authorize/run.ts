/** Has a selling partner authorize the application, and stores the refresh token. */
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Prompt from "effect/cli/Prompt"
import * as ConfigProvider from "effect/ConfigProvider"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { randomBytes } from "node:crypto"
import * as Edit from "../../config/edit.ts"
import { requireReplaceable } from "../../config/replaceable.ts"
import * as Resolve from "../../config/resolve.ts"
import * as Secrets from "../../config/secrets.ts"
import { InMemory } from "../../globals.ts"
import * as Host from "../../host.ts"
import { fail, type Failure, usage } from "../../output/failure.ts"
import { note, request } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { durationOf, millisOf } from "../../output/units.ts"
import { marketplaceNamed } from "../../reference/marketplaces.ts"
import * as Browser from "./browser.ts"
import * as Callback from "./callback.ts"
import type { Values } from "./flags.ts"

const random = (): string => randomBytes(32).toString("base64url")

const isLoopback = (url: string): boolean => /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i.test(url)

/** The settings of the application alone: an authorization that is missing or broken is what brings people here. */
const applicationOf = Effect.fnUntraced(function*(settings: Resolve.Settings) {
  const { clientId, clientSecret, endpoint, lwaEndpoint, region } = settings.values
  const secret = clientSecret?.origin === "profile"
    ? { ...clientSecret, value: yield* Secrets.resolve(clientSecret.place, clientSecret.value, yield* Host.env) }
    : clientSecret
  const env = Resolve.toVariables({
    ...settings,
    values: Object.fromEntries(
      Object.entries({ clientId, clientSecret: secret, endpoint, lwaEndpoint, region })
        .filter(([, found]) => found !== undefined)
    )
  })
  const values = yield* SpApiConfig.fromEnv.pipe(
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))
  )
  return { values, config: yield* SpApiConfig.make(values) }
})

const first = { na: Marketplace.US, eu: Marketplace.DE, fe: Marketplace.JP }

const marketplaceOf = Effect.fnUntraced(function*(
  flag: Option.Option<string>,
  settings: Resolve.Settings,
  region: SpApiConfig.Shape["region"]
) {
  const name = Option.getOrUndefined(flag) ?? settings.values.marketplace?.value.split(",")[0]
  if (name === undefined) return first[region.id]
  return marketplaceNamed(name) ??
    (yield* usage(`${name} is not a marketplace`, "name a country code, as DE, or an id, as A1PA6795UKMFR9"))
})

/** A local sandbox has the consent page where it has its tokens. */
const centralOf = (lwaEndpoint: string, env: Host.Shape["env"]): string | undefined =>
  env["SPAPI_CENTRAL_URL"] || (isLoopback(lwaEndpoint) ? new URL(lwaEndpoint).origin : undefined)

const loopback = (port: number | undefined): string => `http://localhost:${port}/callback`

/**
 * Amazon's console takes redirect URIs with https alone, and no localhost: so Amazon's support in
 * amzn/selling-partner-api-docs#26 (2020-10), and those who asked in #331, #695 and #1921 until 2022. Its pages of 2026
 * do not say. A browser that finds nothing at such an address still shows it, with the code. So the consent at Amazon
 * leads to the redirect URI that Amazon knows, and that of a sandbox, or with `--port`, to this machine.
 */
const defaultPort = 8976

/** What an error of the flow means for the exit code. */
const explained = ({ hint, reason }: OAuth.OAuthError): Effect.Effect<never, Failure> =>
  reason._tag === "RequestInvalid"
    ? usage(reason.message, hint ?? "pass --application-id; Amazon lists it beside the application")
    : fail(
      "authentication",
      reason.message,
      hint ?? "begin again: `spapi authorize`; each address works once, and for some minutes"
    )

/** Requests that anyone can send to a port of this machine; they do not end the wait for the real one. */
const isForeign = (error: OAuth.OAuthError | SpApiError): boolean =>
  OAuth.isOAuthError(error) &&
  ["StateForged", "StateOfAnotherSession", "StateReplayed", "CallbackInvalid"]
    .includes(error.reason._tag)

/** Waits for the redirect of the consent that this command began. */
const awaitConsent = (
  { next }: Callback.Callback,
  oauth: OAuth.OAuth["Service"],
  session: string
): Effect.Effect<OAuth.Grant, OAuth.OAuthError | SpApiError> =>
  Effect.flatMap(next, ({ query, show }) => {
    const again = Effect.suspend(() => awaitConsent({ next, port: 0 }, oauth, session))
    const refused = (error: OAuth.OAuthError | SpApiError) =>
      show(
        400,
        "Not authorized",
        "This address does not belong to the consent that is under way, or Amazon refused it."
      )
        .pipe(Effect.andThen(isForeign(error) ? again : Effect.fail(error)))
    return oauth.complete({ query, session }).pipe(
      Effect.matchEffect({
        onFailure: refused,
        onSuccess: (grant) =>
          Effect.as(show(200, "Authorized", "The terminal has what it waited for. You can close this window."), grant)
      })
    )
  })

/** The address that the browser ended at, typed by a person or piped in; it holds a code, so it is not shown. */
const pasted = Effect.gen(function*() {
  const { prompts } = yield* Presentation
  const text = prompts
    ? Redacted.value(yield* Prompt.run(Prompt.Password({ message: "the address that the browser ended at" })))
    : yield* Effect.flatMap(Stdio.Stdio, ({ stdin }) => stdin.pipe(Stream.decodeText(), Stream.mkString))
  const url = URL.parse(text.trim())
  return url === null
    ? yield* usage("This is not an address", "copy all of the browser's address bar, from https:// on")
    : url.searchParams
})

/** What comes before the profile, so that its new token would not be used. */
const shadows = ({ values }: Resolve.Settings): string | undefined => {
  const found = values.refreshToken
  return found === undefined || found.origin === "profile" ? undefined : found.place
}

const store = Effect.fnUntraced(function*(settings: Resolve.Settings, grant: OAuth.Grant, applicationId: string) {
  const profile = settings.profile ?? "default"
  yield* Edit.set(settings.file.path, profile, {
    refreshToken: Redacted.value(grant.refreshToken),
    region: grant.region,
    sellerId: grant.sellingPartnerId,
    applicationId
  })
  yield* Print.value({
    profile,
    file: settings.file.path,
    sellingPartnerId: grant.sellingPartnerId,
    kind: grant.kind,
    region: grant.region,
    reauthorizeBy: DateTime.formatIso(grant.reauthorizeBy)
  })
  const shadow = shadows(settings)
  if (shadow !== undefined) {
    yield* note(`${shadow} is set and comes before the profile: unset it, or pass --profile ${profile}`)
  }
  yield* note(
    `Try it with \`spapi doctor --profile ${profile}\`. The authorization lasts until ${
      DateTime.formatIsoDate(grant.reauthorizeBy)
    }.`
  )
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(flags: Values) {
  if (yield* InMemory) {
    return yield* usage(
      "An API in memory has no consent page",
      "start `spapi sandbox`, and load the settings that it prints"
    )
  }
  const settings = yield* Resolve.settingsUnresolved
  const applicationId = Option.getOrUndefined(flags.applicationId) ?? settings.values.applicationId?.value
  if (applicationId === undefined) {
    return yield* usage(
      "The id of the application is missing",
      "pass --application-id amzn1.sp.solution.…, as Seller Central lists it under Develop Apps; it is not the client id"
    )
  }
  const named = Option.getOrUndefined(flags.port)
  if (named !== undefined && (named < 0 || named > 65_535)) {
    return yield* usage("--port takes 0 to 65535; 0 is a free one")
  }
  if (named !== undefined && Option.isSome(flags.redirectUri)) {
    return yield* usage("--port and --redirect-uri exclude each other", "--port is for http://localhost:PORT/callback")
  }
  const timeout = millisOf(/^\d+$/.test(flags.timeout.trim()) ? `${flags.timeout.trim()}s` : flags.timeout)
  if (timeout === undefined || timeout === 0) {
    return yield* usage(`--timeout: ${flags.timeout} is not a length of time`, "write 45s, 10m or 1h")
  }
  yield* requireReplaceable(settings.file, settings.profile ?? "default", "refreshToken", "token")
  const { config, values } = yield* applicationOf(settings)
  const marketplace = yield* marketplaceOf(flags.marketplace, settings, config.region)
  const { during } = yield* Progress
  const { prompts } = yield* Presentation
  const centralUrl = centralOf(config.lwaEndpoint, yield* Host.env)
  const isPasted = Option.isSome(flags.redirectUri) || named === undefined && centralUrl === undefined
  const callback = isPasted ? undefined : yield* Callback.listen(named ?? defaultPort)
  // Without one, Amazon redirects to the first that the application has.
  const redirectUri = callback === undefined ? Option.getOrUndefined(flags.redirectUri) : loopback(callback.port)
  const session = random()

  const grant = yield* Effect.gen(function*() {
    const oauth = yield* OAuth.OAuth
    const url = yield* oauth.authorize({ marketplace, kind: flags.vendor ? "vendor" : "seller", session })
    yield* request(`Authorize the application here:\n\n  ${url}\n`, { authorize: url, redirectUri })
    if (callback === undefined) {
      yield* note(
        "Paste the whole address that the browser ends at. The page may be missing or say anything: the address holds the code."
      )
    }
    if (flags.browser && prompts) yield* Browser.open(url)
    if (callback === undefined) return yield* oauth.complete({ query: yield* pasted, session })
    return yield* awaitConsent(callback, oauth, session).pipe(
      during({ doing: "waiting for the consent in the browser" }),
      Effect.timeoutOrElse({
        duration: timeout,
        orElse: () =>
          fail(
            "authentication",
            `No consent came within ${durationOf(timeout)}`,
            `the application has to have the redirect URI ${redirectUri} (MD5101), and Amazon's console is known to take https alone: leave out --port, and paste the address that the browser ends at; a draft needs --beta (MD1000)`
          )
      })
    )
  }).pipe(
    Effect.provide(
      OAuth.layer({
        applicationId,
        ...(redirectUri === undefined ? undefined : { redirectUri }),
        draft: flags.beta,
        stateKeys: [Redacted.make(random())],
        stateTtl: "1 hour",
        ...(centralUrl === undefined ? undefined : { centralUrl })
      }).pipe(
        Layer.provide(LwaTokenService.layer),
        Layer.provide(SpApiConfig.layer(values)),
        Layer.provide(UndiciHttpClient.layer())
      )
    ),
    Effect.catchIf(OAuth.isOAuthError, explained)
  )
  yield* store(settings, grant, applicationId)
}, Effect.scoped)
