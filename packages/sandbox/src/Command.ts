/**
 * The command that serves a sandbox until it is interrupted: `effect-sp-api-sandbox` and `spapi sandbox`.
 */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import { Unacceptable } from "./protocol/Strict.ts"
import type { Sandbox } from "./Sandbox.ts"
import * as Stopping from "./server/Stopping.ts"
import * as Environment from "./state/Environment.ts"
import * as Options from "./state/Options.ts"

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
  const named = definition.letter === undefined ? value : Flag.withAlias(value, definition.letter)
  return named.pipe(Flag.withDescription(describe(definition)), Flag.optional, Flag.map(Option.getOrUndefined))
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

/** What other programs have to trust, which is too much to set for all of them. */
const trust = ({ authority }: Sandbox["Service"]): string =>
  authority === undefined
    ? ""
    : `\nClients trust its certificate by REQUESTS_CA_BUNDLE (Python), CURL_CA_BUNDLE (curl) or SSL_CERT_FILE (Go, Ruby, .NET, PHP):\n${authority.file}`

/** Writes to stderr for readers, and for programs the settings to stdout; the line "ready" comes last. */
const announce = Effect.fnUntraced(function*(running: Sandbox["Service"], options: Values) {
  const { envFile, host } = options
  yield* Console.error(
    `The sandbox listens on ${running.url}; open this address in a browser to see its requests.${about(running, host)}${
      trust(running)
    }${envFile === undefined ? "" : `\nThe settings of clients are in ${envFile}.`}`
  )
  if (envFile === undefined) {
    yield* Console.log(Environment.linesOf(yield* running.environment).join("\n"))
  }
  yield* Console.error(`effect-sp-api-sandbox: ready on ${running.url}`)
})

const serve = Effect.fnUntraced(function*(options: Values, onReady: Effect.Effect<void>) {
  const { Sandbox, layerServer } = yield* Effect.promise(() => import("./Sandbox.ts"))
  const stop = yield* Stopping.listen
  return yield* Effect.gen(function*() {
    yield* announce(yield* Sandbox, options)
    yield* onReady
    const reason = yield* stop
    return yield* reason === "SIGINT" ? Effect.interrupt : Console.error(`The sandbox ends: ${reason}.`)
  }).pipe(
    Effect.provide(layerServer(options)),
    Effect.catchTag(
      "ServeError",
      ({ cause }) => cannotStart(cause instanceof Error ? cause.message : `The sandbox cannot listen: ${String(cause)}`)
    ),
    Effect.catchDefect((defect) => defect instanceof Unacceptable ? cannotStart(defect.message) : Effect.die(defect))
  )
}, Effect.scoped)

/** The exit codes of a program that runs the command: pass it to `runMain`. */
export const teardown: Runtime.Teardown = Stopping.teardown

/**
 * The command, with the given name. The settings of clients are on stdout, everything else on stderr.
 *
 * @param onReady what to do when requests are served and everything is written
 */
export const make = <const Name extends string>(name: Name, onReady: Effect.Effect<void> = Effect.void) =>
  Command.make(name, flags, (values) => serve(values, onReady)).pipe(
    Command.withDescription("serve a local Selling Partner API until it is interrupted")
  )
