/** Command lines of `spapi` and of the sandbox, parsed by their own commands, which do not run. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Console, Effect, Exit } from "effect"
import * as SandboxCommand from "effect-sp-api-sandbox/Command"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import { appWith } from "../../../packages/cli/src/app.ts"
import { command as call } from "../../../packages/cli/src/commands/call/command.ts"
import { ofArguments } from "../../../packages/cli/src/commands/call/commandLine.ts"

type Line = ReadonlyArray<string>

const nothing = () => Effect.void

const spapiParsed = Effect.fnUntraced(function*(args: Line) {
  const named = args[0] === "call" ? yield* ofArguments(args) : undefined
  const app = appWith(named?.command ?? call)
  yield* Command.runWith(app.pipe(Command.withHandler(nothing)), { version: "0" })(named?.args ?? args)
})

const sandboxParsed = (args: Line) =>
  Command.runWith(SandboxCommand.make("effect-sp-api-sandbox").pipe(Command.withHandler(nothing)), { version: "0" })(
    args
  )

/** What is wrong with a command line; undefined where it would run. */
const problemOf = <E, R>(parsed: Effect.Effect<void, E, R>): Promise<string | undefined> => {
  const said: Array<string> = []
  const console = { ...globalThis.console, log: () => undefined, error: () => undefined }
  return Effect.runPromise(
    parsed.pipe(
      Effect.provideService(CliOutput.Presenter, {
        present: (event) =>
          Effect.sync(() => {
            if (event._tag === "InvalidInvocation") said.push(...event.errors.map(({ message }) => message))
          })
      }),
      Effect.provideService(Console.Console, console),
      Effect.provide(NodeServices.layer),
      Effect.exit,
      Effect.map((exit) => Exit.isSuccess(exit) ? undefined : said.join("; ") || String(exit.cause))
    ) as Effect.Effect<string | undefined>
  )
}

/** `spapi` with these arguments. */
export const spapiProblem = (args: Line): Promise<string | undefined> => problemOf(spapiParsed(args))

/** `effect-sp-api-sandbox` with these arguments. */
export const sandboxProblem = (args: Line): Promise<string | undefined> => problemOf(sandboxParsed(args))
