/** A server in place of Login with Amazon and the API, over a real socket. */
import { Effect, Layer, Redacted } from "effect"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { HttpClient } from "effect/http"
import type { Answer, Received } from "../../sp-api/auth/support/server.ts"
import { json, serve } from "../../sp-api/auth/support/server.ts"

/** The access token of the server. */
export const accessToken = "Atza|planted-access-token"
const token = json({ access_token: accessToken, token_type: "bearer", expires_in: 3600 })

/** A server that returns tokens and responds to the rest, and a client of it. */
export const api = (
  http: Layer.Layer<HttpClient.HttpClient>,
  answer: (received: Received) => Answer,
  overrides: Partial<SpApiConfig.Values> = {}
) =>
  Effect.map(serve((received) => received.target === "/auth/o2/token" ? token : answer(received)), (server) => ({
    server,
    calls: () => server.received.filter(({ target }) => target !== "/auth/o2/token"),
    layer: SpApi.layer({
      endpoint: server.url,
      lwaEndpoint: `${server.url}/auth/o2/token`,
      clientId: "amzn1.application-oa2-client.test",
      clientSecret: Redacted.make("amzn1.oa2-cs.v1.planted"),
      refreshToken: Redacted.make("Atzr|planted"),
      ...overrides
    }).pipe(Layer.provideMerge(Layer.fresh(http)))
  }))
