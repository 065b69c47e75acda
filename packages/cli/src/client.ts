/** The client, with the credentials of the environment. */
import { NodeHttpClient } from "@effect/platform-node"
import { Effect, Layer } from "effect"
import { SpApi, SpApiConfig } from "effect-sp-api"

/** Signs where the environment has AWS keys. */
export const client = Layer.unwrap(
  Effect.map(
    SpApiConfig.fromEnv,
    (values) => values.aws === undefined ? SpApi.layerFromEnv() : SpApi.layerSignedFromEnv()
  )
).pipe(Layer.provide(NodeHttpClient.layerUndici))
