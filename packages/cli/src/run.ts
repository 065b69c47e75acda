/** What the `spapi` command does. */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Effect, Logger } from "effect"
import { Command } from "effect/cli"
import { app } from "./app.ts"
import { report } from "./report.ts"

// Whoever reads from us has read enough: `spapi operations | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))

Command.run(app, { version: "0.1.0" }).pipe(
  report,
  Effect.provide(NodeServices.layer),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain({ disableErrorReporting: true })
)
