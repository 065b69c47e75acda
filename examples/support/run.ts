/** Runs an example with the credentials of the environment (see README.md), over undici. */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Effect, Layer } from "effect"
import { SpApi } from "effect-sp-api"
import type { HttpClient } from "effect/http"

export const run = <E>(program: Effect.Effect<void, E, SpApi.Services | HttpClient.HttpClient>): void =>
  program.pipe(
    Effect.provide(SpApi.layerFromEnv().pipe(Layer.provideMerge(NodeHttpClient.layerUndici))),
    NodeRuntime.runMain
  )
