#!/usr/bin/env node
/** Entry of the `effect-sp-api-sandbox` command. */
import * as YoungGeneration from "./YoungGeneration.ts"

YoungGeneration.keepSmall()
await import("./run.ts")
