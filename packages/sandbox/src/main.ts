#!/usr/bin/env node
/** The entry point of the command `effect-sp-api-sandbox`. */
import * as YoungGeneration from "./YoungGeneration.ts"

YoungGeneration.keepSmall()
await import("./run.ts")
