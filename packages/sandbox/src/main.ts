#!/usr/bin/env node
/** The entry point of the command `effect-sp-api-sandbox`. */
import * as NodeVersion from "./NodeVersion.ts"
import * as YoungGeneration from "./YoungGeneration.ts"

const refusal = NodeVersion.refusalOf("effect-sp-api-sandbox", process.versions.node)
if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`)
  process.exit(3)
}
YoungGeneration.keepSmall()
await import("./run.ts")
