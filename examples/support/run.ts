/** Runs an example with the credentials of the environment (see README.md). */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"

export const run = <E>(program: Effect.Effect<void, E, NodeSpApi.Services>): void =>
  program.pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
