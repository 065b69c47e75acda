/**
 * The command that serves a sandbox until it is interrupted; `effect-sp-api-sandbox` and `spapi sandbox` are this.
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import * as Examples from "./replay/Examples.ts"
import type { Sandbox } from "./Sandbox.ts"

/** What a program sets to call the sandbox. The credentials open nothing but the sandbox, so they may be shown. */
const environment = (
  { configValues, credentials, signedConfigValues, url }: Sandbox["Service"]
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
    "# only to sign: SPAPI_ROLE_ARN": credentials.roleArn
  }).map(([name, value]) => `${name}="${value}"`)

const duration = (name: string, byDefault: `${number} ${"hour" | "seconds"}`, description: string) =>
  Flag.String(name).pipe(
    Flag.filterMap(
      (value) => Duration.fromInput(value as Duration.Input),
      (value) => `${value} is no duration; write "10 seconds"`
    ),
    Flag.withDefault(Duration.fromInputUnsafe(byDefault)),
    Flag.withDescription(`${description}; default ${byDefault}`)
  )

const positive = (name: string, byDefault: number, description: string) =>
  Flag.Finite(name).pipe(
    Flag.filter((value) => value > 0, (value) => `${value} is not more than 0`),
    Flag.withDefault(byDefault),
    Flag.withDescription(`${description}; default ${byDefault}`)
  )

const flags = {
  port: Flag.Int("port").pipe(Flag.withDefault(0), Flag.withDescription("port to listen on; default: a free one")),
  host: Flag.String("host").pipe(
    Flag.withDefault("127.0.0.1"),
    Flag.withDescription("address to listen on; default 127.0.0.1")
  ),
  seed: Flag.Int("seed").pipe(
    Flag.withDefault(1),
    Flag.withDescription("what the world and the credentials follow from; default 1")
  ),
  region: Flag.Literals("region", ["na", "eu", "fe"]).pipe(
    Flag.withDefault("na" as const),
    Flag.withDescription("region of the seller that the printed credentials belong to; default na")
  ),
  signatures: Flag.Literals("signatures", ["optional", "required"]).pipe(
    Flag.withDefault("optional" as const),
    Flag.withDescription("whether requests must be signed; default optional")
  ),
  usagePlans: Flag.String("usage-plans").pipe(
    Flag.filterMap(
      (value): Option.Option<"off" | number> =>
        value === "off" ? Option.some(value) : Number(value) > 0 ? Option.some(Number(value)) : Option.none(),
      (value) => `${value} is neither "off" nor a number above 0`
    ),
    Flag.withDefault(1),
    Flag.withDescription(`what Amazon's rates and bursts are multiplied by, or "off"; default 1`)
  ),
  worldSpeed: positive("world-speed", 1, "how fast the world's time passes; 3600 makes an hour of a second"),
  tokenLifetime: duration("token-lifetime", "1 hour", "for how long access tokens are good"),
  processingTime: duration("processing-time", "30 seconds", "how long reports, feeds and queries take"),
  models: Flag.String("models").pipe(
    Flag.optional,
    Flag.withDescription("directory of Amazon's models: answer by their examples, as Amazon's static sandbox does")
  )
}

type Values = { readonly [Name in keyof typeof flags]: typeof flags[Name] extends Flag.Flag<infer A> ? A : never }

/** Why the sandbox does not start. It is told in one line; a stack would show nothing more. */
export class CannotStart extends Data.TaggedError("CannotStart")<{ readonly message: string }> {
  override readonly [Runtime.errorReported] = false
}

const cannotStart = (message: string): Effect.Effect<never, CannotStart> =>
  Effect.andThen(Console.error(message), Effect.fail(new CannotStart({ message })))

const loadExamples = (directory: string): Effect.Effect<Examples.Examples, CannotStart> =>
  Effect.try({ try: () => Examples.load(directory), catch: String }).pipe(
    Effect.catch((cause) => cannotStart(`The models in ${directory} cannot be read: ${cause}`)),
    Effect.filterOrElse(
      (examples) => examples.size > 0,
      () => cannotStart(`There are no examples in ${directory}; it takes the "models" of a checkout of Amazon's.`)
    )
  )

const serve = Effect.fnUntraced(function*({ models, ...options }: Values) {
  const { Sandbox, layerServer } = yield* Effect.promise(() => import("./Sandbox.ts"))
  const examples = Option.isNone(models) ? undefined : yield* loadExamples(models.value)
  return yield* Effect.gen(function*() {
    const running = yield* Sandbox
    yield* Console.log(
      `The sandbox listens on ${running.url}; open it in a browser to watch.\n\n${environment(running).join("\n")}`
    )
    return yield* Effect.never
  }).pipe(
    Effect.provide(layerServer({ ...options, examples })),
    Effect.catchTag(
      "ServeError",
      ({ cause }) => cannotStart(cause instanceof Error ? cause.message : `The sandbox cannot listen: ${String(cause)}`)
    )
  )
})

/** The command under a name. */
export const make = <const Name extends string>(name: Name) =>
  Command.make(name, flags, serve).pipe(
    Command.withDescription("serve a local Selling Partner API until it is interrupted")
  )
