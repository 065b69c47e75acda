/** Runs the `spapi` command within its process: arguments in, exit code out. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as ConfigProvider from "effect/ConfigProvider"
import * as EffectConsole from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import { Console } from "node:console"
import { app, appWith } from "./app.ts"
import { MemoryRegion } from "./client/memory.ts"
import { familiar } from "./familiar.ts"
import * as Host from "./host.ts"
import { formatter } from "./output/help.ts"
import * as Log from "./output/log.ts"
import { Presentation, presentationOf } from "./output/presentation.ts"
import * as Progress from "./output/progress.ts"
import { reportCause } from "./output/report.ts"
import { Resumption } from "./output/resume.ts"
import * as Signals from "./output/signals.ts"
import * as StatusLine from "./output/statusLine.ts"
import * as Stdout from "./output/stdout.ts"
import { version } from "./version.ts"

/** How the command is called that a wrong command line meant, once its parser has said it. */
interface Usage {
  text: string | undefined
}

/** Help is printed where it was asked for; mistakes of a command line are reported like other failures. */
const presenter = (usage: Usage): CliOutput.Presenter => ({
  present: (event) =>
    event._tag === "InvalidInvocation"
      ? Effect.sync(() => {
        usage.text = event.helpDoc.usage
      })
      : CliOutput.defaultPresenter.present(event)
})

/** Those that are set, as a `ConfigProvider` takes them. */
const variables = (env: Host.Shape["env"]): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]))

const surroundings = (host: Host.Shape, usage: Usage) => {
  const presentation = presentationOf(host)
  return Layer.mergeAll(
    NodeServices.layer,
    Host.stdio,
    ConfigProvider.layer(ConfigProvider.fromEnv({ env: variables(host.env) })),
    Layer.succeed(EffectConsole.Console, new Console(host.stdout, host.stderr)),
    Layer.provideMerge(Layer.merge(Progress.layer, Log.layer), Layer.succeed(Presentation, presentation)),
    Resumption.layer,
    MemoryRegion.layer,
    Layer.succeed(TerminalCapabilities.TerminalCapabilities, {
      canColor: presentation.colors.stdout,
      canAnimate: presentation.animates,
      canPrompt: presentation.prompts
    }),
    Layer.succeed(CliOutput.Presenter, presenter(usage)),
    CliOutput.layer(formatter({ colors: presentation.colors.stdout, columns: presentation.columns })),
    // `spapi completions` knows operations and values; the flag of Effect does not.
    CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
    Layer.succeed(References.MinimumLogLevel, presentation.verbose ? "Debug" : "Warn")
  )
}

const report = Effect.fnUntraced(function*(cause: Cause.Cause<unknown>, { stderr, stdout }: Host.Shape, usage: Usage) {
  const { text } = reportCause(cause, {
    presentation: yield* Presentation,
    resumption: yield* Resumption,
    signal: (yield* Signals.Received)(),
    usage: usage.text
  })
  StatusLine.erase(stderr)
  const said = text === "" ? Effect.void : Stdout.flushed(stderr, `${text}\n`)
  // A reader that is slow must not keep an interrupted command alive.
  yield* Cause.hasInterruptsOnly(cause) ? said : Effect.andThen(Stdout.flushed(stdout), said)
})

/** The facts of operations are loaded where one is called alone. */
const main = Effect.fnUntraced(function*(args: ReadonlyArray<string>) {
  const named = args.includes("call")
    ? yield* Effect.flatMap(
      Effect.promise(() => import("./commands/call/commandLine.ts")),
      ({ callAt, ofArguments }) => callAt(args) === -1 ? Effect.undefined : ofArguments(args)
    )
    : undefined
  yield* named === undefined
    ? Command.runWith(app, { version })(args)
    : Command.runWith(appWith(named.command), { version })(named.args)
})

/**
 * Runs the command with the arguments, the environment and the streams of {@link Host.Host}. What went wrong is on
 * stderr when it fails; `exitCodeOf` of `output/report.ts` has the exit code.
 */
export const run = Effect.flatMap(Host.Host, (host) => {
  const usage: Usage = { text: undefined }
  return main(familiar(Host.args(host))).pipe(
    // A finalizer, as an interrupted program runs nothing else.
    Effect.onExit((exit) => Exit.isFailure(exit) ? report(exit.cause, host, usage) : Effect.void),
    Effect.provide(surroundings(host, usage))
  )
})
