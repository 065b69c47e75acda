#!/usr/bin/env node
/** Entry of the `spapi` command. */
import * as YoungGeneration from "effect-sp-api-sandbox/YoungGeneration"

YoungGeneration.keepSmall()
await import("./run.ts")
