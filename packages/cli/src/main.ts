#!/usr/bin/env node
/** Entry of the `spapi` command. */
import * as NodeVersion from "effect-sp-api-sandbox/NodeVersion"
import * as YoungGeneration from "effect-sp-api-sandbox/YoungGeneration"

const refusal = NodeVersion.refusalOf("spapi", process.versions.node)
if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`)
  process.exit(3)
}
YoungGeneration.keepSmall()
await (process.argv[2] === "__complete" ? import("./completion/complete.ts") : import("./start.ts"))
