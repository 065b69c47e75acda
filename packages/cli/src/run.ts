/** Runs the `spapi` command: arguments in, exit code out. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as SandboxCommand from "effect-sp-api-sandbox/Command"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Runtime from "effect/Runtime"
import { app, appWith } from "./app.ts"
import { familiar } from "./familiar.ts"
import { exitCodes } from "./output/exitCodes.ts"
import { explain } from "./output/explain.ts"
import { formatter } from "./output/help.ts"
import * as Log from "./output/log.ts"
import { Presentation, presentationOf } from "./output/presentation.ts"
import * as Progress from "./output/progress.ts"
import { reportCause, reportOf } from "./output/report.ts"
import * as Signals from "./output/signals.ts"
import * as StatusLine from "./output/statusLine.ts"
import * as Stdout from "./output/stdout.ts"
import { version } from "./version.ts"

const { env, stderr, stdin, stdout } = process
const presentation = presentationOf({ args: process.argv.slice(2), env, stdin, stdout, stderr })

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has closed the pipe, as in `spapi operations | head`: it has what it wanted.
  if (error.code === "EPIPE") process.exit(0)
  const { code, text } = reportOf(explain({ ...error, _tag: "PlatformError" }), presentation)
  stderr.write(`${text}\n`, () => process.exit(code))
})
stderr.on("error", () => {})

Signals.listen()

/** How the command is called that a wrong command line meant. */
let usage: string | undefined

/** Help is printed where it was asked for; mistakes of a command line are reported like other failures. */
const presenter: CliOutput.Presenter = {
  present: (event) =>
    event._tag === "InvalidInvocation"
      ? Effect.sync(() => {
        usage = event.helpDoc.usage
      })
      : CliOutput.defaultPresenter.present(event)
}

const surroundings = Layer.mergeAll(
  NodeServices.layer,
  Layer.provideMerge(Layer.merge(Progress.layer, Log.layer), Layer.succeed(Presentation, presentation)),
  Layer.succeed(TerminalCapabilities.TerminalCapabilities, {
    canColor: presentation.colors.stdout,
    canAnimate: presentation.animates,
    canPrompt: presentation.prompts
  }),
  Layer.succeed(CliOutput.Presenter, presenter),
  CliOutput.layer(formatter({ colors: presentation.colors.stdout, columns: presentation.columns })),
  // `spapi completions` knows operations and values; the flag of Effect does not.
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
  Layer.succeed(References.MinimumLogLevel, presentation.verbose ? "Debug" : "Warn")
)

/** The exit code of the last report; `teardown` sees causes only. */
let exitCode: number = exitCodes.unexpected

const report = (cause: Cause.Cause<unknown>): Effect.Effect<void> => {
  const { code, text } = reportCause(cause, presentation, usage)
  exitCode = code
  StatusLine.erase()
  const said = text === "" ? Effect.void : Stdout.flushed(stderr, `${text}\n`)
  // A reader that is slow must not keep an interrupted command alive.
  return Cause.hasInterruptsOnly(cause) ? said : Effect.andThen(Stdout.flushed(stdout), said)
}

/** `spapi sandbox` decides for itself which signals end it well. */
const teardown: Runtime.Teardown = (exit, onExit) => {
  Signals.unlisten()
  return exit._tag === "Success"
    ? onExit(0)
    : Cause.hasInterruptsOnly(exit.cause)
    ? SandboxCommand.teardown(exit, (code) => onExit(code === 0 ? 0 : Signals.interruptionCode()))
    : onExit(exitCode)
}

/** Arguments as people of other commands write them: `spapi help report` and `spapi -V`. */
const args = familiar(process.argv.slice(2))

/** The facts of operations are loaded where one is called alone. */
const main = Effect.gen(function*() {
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

main.pipe(
  // A finalizer, as an interrupted program runs nothing else.
  Signals.endingWithTerminal,
  Effect.onExit((exit) => Exit.isFailure(exit) ? report(exit.cause) : Effect.void),
  Effect.provide(surroundings),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown })
)
