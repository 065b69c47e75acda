/**
 * A path that no model describes yet. The request is authenticated, limited, retried and measured like all others; its
 * response is read with a Schema of your own.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"

const Participations = Schema.Struct({
  payload: Schema.Array(Schema.Struct({ marketplace: Schema.Struct({ id: Schema.String, name: Schema.String }) }))
})

export const program = Effect.gen(function*() {
  const client = yield* RawHttpClient.make
  const response = yield* client.get("/sellers/v1/marketplaceParticipations")
  const { payload } = yield* HttpClientResponse.schemaBodyJson(Participations)(response)
  for (const { marketplace } of payload) yield* Console.log(marketplace.id, marketplace.name)
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
