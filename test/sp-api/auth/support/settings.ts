/** Settings, and an HTTP client that responds in the same process, for tests that run on TestClock. */
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

export const clientId = "amzn1.application-oa2-client.0f1e2d3c"
export const clientSecret = "amzn1.oa2-cs.v1.planted0secret0of0the0client"
export const refreshToken = "Atzr|planted/refresh+token=of~the-seller"

export const config = (values: Partial<SpApiConfig.Values> = {}) =>
  SpApiConfig.layer({
    clientId,
    clientSecret: Redacted.make(clientSecret),
    refreshToken: Redacted.make(refreshToken),
    ...values
  })

/** What the endpoint was asked, decoded. */
export type Asked = Readonly<Record<string, string>>

/** An endpoint in this process, which responds after `delay` of the test's clock. */
export interface Endpoint {
  readonly asked: Array<Asked>
  /** Requests that were given up before their response. */
  interrupted: number
  readonly layer: Layer.Layer<HttpClient.HttpClient>
}

export const endpoint = (
  answer: (asked: Asked, index: number) => Response | "reset" | "never",
  delay: number = 100
): Endpoint => {
  const state: Endpoint = {
    asked: [],
    interrupted: 0,
    layer: Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) =>
        Effect.suspend(() => {
          const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
          const asked = Object.fromEntries(new URLSearchParams(body))
          const answered = answer(asked, state.asked.push(asked) - 1)
          if (answered === "never") return Effect.never
          return Effect.andThen(
            Effect.sleep(delay),
            answered === "reset"
              ? Effect.fail(
                new HttpClientError.HttpClientError({
                  reason: new HttpClientError.TransportError({
                    request,
                    cause: Object.assign(new Error(`read ECONNRESET ${body}`), { code: "ECONNRESET" })
                  })
                })
              )
              : Effect.succeed(HttpClientResponse.fromWeb(request, answered))
          )
        }).pipe(Effect.onInterrupt(() => Effect.sync(() => state.interrupted++)))
      )
    )
  }
  return state
}

/** A response of LWA with a token; tokens are numbered. */
export const tokenAnswer = (index: number, expiresIn: unknown = 3600): Response =>
  Response.json({
    access_token: `Atza|token-${index}`,
    token_type: "bearer",
    expires_in: expiresIn,
    refresh_token: refreshToken
  })
