/** Runs the `spapi` command. */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Effect, Logger } from "effect"
import { teardown } from "effect-sp-api-sandbox/Command"
import { Command } from "effect/cli"
import { readFileSync } from "node:fs"
import { app } from "./app.ts"
import { report } from "./report.ts"

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

// The reader has closed the pipe: `spapi operations | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))

Command.run(app, { version }).pipe(
  report,
  Effect.provide(NodeServices.layer),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown })
)
