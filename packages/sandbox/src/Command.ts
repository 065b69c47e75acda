/**
 * The command that serves a sandbox until it is interrupted: `effect-sp-api-sandbox` and `spapi sandbox`.
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import { Unacceptable } from "./protocol/Strict.ts"
import type { Sandbox } from "./Sandbox.ts"
import * as Options from "./state/Options.ts"

/**
 * The environment variables for calling the sandbox. The credentials are valid for the sandbox only, so they may be
 * shown.
 */
const environment = (
  { authority, configValues, credentials, signedConfigValues, url }: Sandbox["Service"]
): ReadonlyArray<string> =>
  Object.entries({
    SPAPI_REGION: configValues.region ?? "na",
    SPAPI_ENDPOINT: url,
    SPAPI_LWA_ENDPOINT: configValues.lwaEndpoint ?? "",
    SPAPI_CLIENT_ID: credentials.clientId,
    SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
    SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken),
    "# only to sign: SPAPI_STS_ENDPOINT": signedConfigValues.aws?.stsEndpoint ?? "",
    "# only to sign: SPAPI_AWS_ACCESS_KEY_ID": credentials.accessKeyId,
    "# only to sign: SPAPI_AWS_SECRET_ACCESS_KEY": Redacted.value(credentials.secretAccessKey),
    "# only to sign: SPAPI_ROLE_ARN": credentials.roleArn,
    // The others replace the authorities that a system trusts, so it is left to the reader to set them.
    ...(authority === undefined ? undefined : {
      NODE_EXTRA_CA_CERTS: authority.file,
      "# Python: REQUESTS_CA_BUNDLE": authority.file,
      "# curl: CURL_CA_BUNDLE": authority.file,
      "# Go, Ruby, .NET, PHP: SSL_CERT_FILE": authority.file
    })
  }).map(([name, value]) => `${name}="${value}"`)

/** What a reader has to know about the address. */
const about = ({ otherUrls, url }: Sandbox["Service"], host: string | undefined): string => {
  const lines = [
    ...(otherUrls.length === 0 ? [] : [`It can also be reached at ${otherUrls.join(", ")}.`]),
    ...(host === "0.0.0.0" || host === "::"
      ? ["If clients need another name or port, set --public-url: URLs of documents begin with this address."]
      : []),
    ...(/^http:\/\/(127\.|localhost|\[::1\])|^https:/.test(url)
      ? []
      : ["effect-sp-api and other careful clients accept http on loopback addresses only; add --tls for them."])
  ]
  return lines.map((line) => `\n${line}`).join("")
}

type Name = keyof Required<Options.AllOptions>

type Values = { readonly [N in Name]?: Options.AllOptions[N] }

const describe = (definition: Options.Definition<unknown>): string => {
  const byDefault = Options.shownDefault(definition)
  return byDefault === undefined ? definition.description : `${definition.description}; default ${byDefault}`
}

/** The flag of an option; it has no value where it is not given. */
const flagOf = (name: Name): Flag.Flag<unknown> => {
  const definition: Options.Definition<unknown> = Options.table[name]
  const flag = Options.flagName(name)
  const value: Flag.Flag<unknown> = definition.text === "boolean"
    ? Flag.Boolean(flag)
    : Flag.String(flag).pipe(
      Flag.withMetavar(definition.metavar),
      Flag.mapTryCatch(
        (text): unknown => Options.fromText(name, text),
        (error) => error instanceof Error ? error.message : String(error)
      )
    )
  return value.pipe(Flag.withDescription(describe(definition)), Flag.optional, Flag.map(Option.getOrUndefined))
}

const flags: Readonly<Record<string, Flag.Flag<unknown>>> = Object.fromEntries(
  Options.names.map((name) => [name, flagOf(name)])
)

/** The sandbox cannot start. Reported in one line, as a stack trace would not help. */
export class CannotStart extends Data.TaggedError("CannotStart")<{ readonly message: string }> {
  override readonly [Runtime.errorReported] = false
}

const cannotStart = (message: string): Effect.Effect<never, CannotStart> =>
  Effect.andThen(Console.error(message), Effect.fail(new CannotStart({ message })))

const serve = Effect.fnUntraced(function*(options: Values) {
  const { Sandbox, layerServer } = yield* Effect.promise(() => import("./Sandbox.ts"))
  return yield* Effect.gen(function*() {
    const running = yield* Sandbox
    yield* Console.log(
      `The sandbox listens on ${running.url}; open this address in a browser to see its requests.${
        about(running, options.host)
      }\n\n${environment(running).join("\n")}`
    )
    return yield* Effect.never
  }).pipe(
    Effect.provide(layerServer(options)),
    Effect.catchTag(
      "ServeError",
      ({ cause }) => cannotStart(cause instanceof Error ? cause.message : `The sandbox cannot listen: ${String(cause)}`)
    ),
    Effect.catchDefect((defect) => defect instanceof Unacceptable ? cannotStart(defect.message) : Effect.die(defect))
  )
})

/** The command, with the given name. */
export const make = <const Name extends string>(name: Name) =>
  Command.make(name, flags, (values) => serve(values)).pipe(
    Command.withDescription("serve a local Selling Partner API until it is interrupted")
  )
