/**
 * The command that serves a sandbox until it is interrupted: `effect-sp-api-sandbox` and `spapi sandbox`.
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

/**
 * The environment variables for calling the sandbox. The credentials are valid for the sandbox only, so they may be
 * shown.
 */
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
      (value) => `${value} is not a duration such as "10 seconds"`
    ),
    Flag.withDefault(Duration.fromInputUnsafe(byDefault)),
    Flag.withDescription(`${description}; default ${byDefault}`)
  )

const positive = (name: string, byDefault: number, description: string) =>
  Flag.Finite(name).pipe(
    Flag.filter((value) => value > 0, (value) => `${value} is not greater than 0`),
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
    Flag.withDescription("seed of the world and the credentials; default 1")
  ),
  region: Flag.Literals("region", ["na", "eu", "fe"]).pipe(
    Flag.withDefault("na" as const),
    Flag.withDescription("region of the seller whose credentials are printed; default na")
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
    Flag.withDescription(`factor for Amazon's rates and bursts, or "off"; default 1`)
  ),
  worldSpeed: positive("world-speed", 1, "speed of the world's time: 3600 is an hour per second"),
  tokenLifetime: duration("token-lifetime", "1 hour", "lifetime of access tokens"),
  processingTime: duration("processing-time", "30 seconds", "processing time of reports, feeds and queries"),
  models: Flag.String("models").pipe(
    Flag.optional,
    Flag.withDescription("directory of Amazon's models: respond with their examples, as Amazon's static sandbox does")
  )
}

type Values = { readonly [Name in keyof typeof flags]: typeof flags[Name] extends Flag.Flag<infer A> ? A : never }

/** The sandbox cannot start. Reported in one line, as a stack trace would not help. */
export class CannotStart extends Data.TaggedError("CannotStart")<{ readonly message: string }> {
  override readonly [Runtime.errorReported] = false
}

const cannotStart = (message: string): Effect.Effect<never, CannotStart> =>
  Effect.andThen(Console.error(message), Effect.fail(new CannotStart({ message })))

const loadExamples = (directory: string): Effect.Effect<Examples.Examples, CannotStart> =>
  Effect.try({ try: () => Examples.load(directory), catch: String }).pipe(
    Effect.catch((cause) => cannotStart(`Cannot read the models in ${directory}: ${cause}`)),
    Effect.filterOrElse(
      (examples) => examples.size > 0,
      () =>
        cannotStart(
          `${directory} has no examples. Use the folder "models" of a checkout of github.com/amzn/selling-partner-api-models.`
        )
    )
  )

const serve = Effect.fnUntraced(function*({ models, ...options }: Values) {
  const { Sandbox, layerServer } = yield* Effect.promise(() => import("./Sandbox.ts"))
  const examples = Option.isNone(models) ? undefined : yield* loadExamples(models.value)
  return yield* Effect.gen(function*() {
    const running = yield* Sandbox
    yield* Console.log(
      `The sandbox listens on ${running.url}; open this address in a browser to see its requests.\n\n${
        environment(running).join("\n")
      }`
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

/** The command, with the given name. */
export const make = <const Name extends string>(name: Name) =>
  Command.make(name, flags, serve).pipe(
    Command.withDescription("serve a local Selling Partner API until it is interrupted")
  )
