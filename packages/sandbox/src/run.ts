/**
 * Runs the command `effect-sp-api-sandbox`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import { readFileSync } from "node:fs"
import * as SandboxCommand from "./Command.ts"

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

Command.run(SandboxCommand.make("effect-sp-api-sandbox"), { version }).pipe(
  Effect.provide(NodeServices.layer),
  // The settings of a client on stdout may be evaluated by a shell.
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
