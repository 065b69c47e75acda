/**
 * Runs the command `effect-sp-api-sandbox`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import { closeSync, openSync } from "node:fs"
import * as SandboxCommand from "./Command.ts"
import { version } from "./protocol/Version.ts"

// A reader that has seen enough closes the pipe, and the sandbox serves on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)

/** Ends the output, so that `eval "$(effect-sp-api-sandbox &)"` does not wait. Its number must not become another file's. */
const endOutput = Effect.sync(() => {
  if (process.platform === "win32" || process.stdout.isTTY) return
  closeSync(1)
  openSync("/dev/null", "w")
})

Command.run(SandboxCommand.make("effect-sp-api-sandbox", endOutput), { version: version() }).pipe(
  Effect.provide(NodeServices.layer),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain({ teardown: SandboxCommand.teardown })
)
