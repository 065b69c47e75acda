/** The client over an HTTP client that responds in process. All other Layers are the real ones. */
import { Effect, Layer, Redacted } from "effect"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { HttpClient, HttpClientError, type HttpClientRequest, HttpClientResponse } from "effect/http"

export const secrets = {
  clientSecret: "amzn1.oa2-cs.v1.planted-client-secret",
  refreshToken: "Atzr|planted-refresh-token",
  accessToken: "Atza|planted-access-token"
}

export const values: SpApiConfig.Values = {
  region: "na",
  clientId: "amzn1.application-oa2-client.test",
  clientSecret: Redacted.make(secrets.clientSecret),
  refreshToken: Redacted.make(secrets.refreshToken)
}

/** What a request held when it was sent. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string | undefined
}

export type Handler = (sent: Sent, index: number) => Response | Error | Effect.Effect<Response>

/** Responses of a handler to requests to the API. LWA always returns a new token. */
export const fakeApi = (handler: Handler) => {
  const sent: Array<Sent> = []
  let tokens = 0
  const respond = (request: HttpClientRequest.HttpClientRequest, url: URL) =>
    Effect.suspend(() => {
      if (url.host === "api.amazon.com") {
        tokens++
        return Effect.succeed(
          Response.json({ access_token: `${secrets.accessToken}-${tokens}`, token_type: "bearer", expires_in: 3600 })
        )
      }
      const record: Sent = {
        method: request.method,
        url: request.url,
        headers: { ...request.headers },
        body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : undefined
      }
      sent.push(record)
      const answer = handler(record, sent.length - 1)
      if (answer instanceof Error) {
        return Effect.fail(
          new HttpClientError.HttpClientError({
            reason: new HttpClientError.TransportError({ request, cause: answer })
          })
        )
      }
      return Effect.isEffect(answer) ? answer : Effect.succeed(answer)
    })
  const http = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.map(respond(request, url), (response) => HttpClientResponse.fromWeb(request, response))
    )
  )
  return {
    sent,
    tokens: () => tokens,
    http,
    layer: (overrides: Partial<SpApiConfig.Values> = {}) =>
      SpApi.layer({ ...values, ...overrides }).pipe(Layer.provideMerge(http)),
    /** With a Signer, a token service or usage plans of the test's own. */
    parts: { LwaTokenService, RestrictedDataTokens, Signer, SpApiRateLimiter, SpApiConfig }
  }
}

/** A Node error as sockets fail with it. */
export const socketError = (code: string): Error => Object.assign(new Error(`socket: ${code}`), { code })

/** An error response in Amazon's form. */
export const errorAnswer = (
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
  details = ""
): Response =>
  Response.json({ errors: [{ code, message, details }] }, {
    status,
    headers: { "x-amzn-RequestId": "req-1", ...headers }
  })
