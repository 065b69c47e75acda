/** What the `effect-sp-api-sandbox` command does. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as SandboxCommand from "./Command.ts"

Command.run(SandboxCommand.make("effect-sp-api-sandbox"), { version: "0.1.0" }).pipe(
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain
)
