/** Runs the `spapi` command as a process: its signals, its broken pipes, its exit code. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as SandboxCommand from "effect-sp-api-sandbox/Command"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Runtime from "effect/Runtime"
import { explain } from "./output/explain.ts"
import { presentationOf } from "./output/presentation.ts"
import { exitCodeOf, reportOf } from "./output/report.ts"
import * as Signals from "./output/signals.ts"
import { run } from "./run.ts"

const { stderr, stdout } = process

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has closed the pipe, as in `spapi operations | head`: it has what it wanted.
  if (error.code === "EPIPE") process.exit(0)
  const { code, text } = reportOf(explain({ ...error, _tag: "PlatformError" }), {
    presentation: presentationOf(process)
  })
  stderr.write(`${text}\n`, () => process.exit(code))
})
stderr.on("error", () => {})

const received = Signals.listen()

/** `spapi sandbox` decides for itself which signals end it well. */
const teardown: Runtime.Teardown = (exit, onExit) => {
  Signals.unlisten()
  if (exit._tag === "Success") return onExit(0)
  const code = exitCodeOf(exit.cause, { signal: received() })
  return Cause.hasInterruptsOnly(exit.cause)
    ? SandboxCommand.teardown(exit, (ofSandbox) => onExit(ofSandbox === 0 ? 0 : code))
    : onExit(code)
}

run.pipe(
  Signals.endingWithTerminal,
  Effect.provideService(Signals.Received, received),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown })
)
