import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { createServer } from "node:http"
import { inspect } from "node:util"
import { callbackQuery, code, options, redirectUri, refreshToken, stateOf } from "./support.ts"

/** Login with Amazon on a loopback port; it takes each code once. */
const layerAmazon = (requests: Array<Record<string, string>>) =>
  HttpRouter.serve(
    HttpRouter.add(
      "POST",
      "/auth/o2/token",
      Effect.gen(function*() {
        const request = yield* HttpServerRequest.HttpServerRequest
        const form = Object.fromEntries(new URLSearchParams(yield* request.text))
        const used = requests.some((earlier) => earlier["code"] === form["code"])
        requests.push(form)
        return used
          ? HttpServerResponse.jsonUnsafe({ error: "invalid_grant", error_description: `code=${code} was used` }, {
            status: 400
          })
          : HttpServerResponse.jsonUnsafe({
            access_token: "Atza|access",
            refresh_token: refreshToken,
            token_type: "bearer",
            expires_in: 3600
          })
      })
    ),
    { disableListenLog: true, disableLogger: true }
  ).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })))

const layerOf = (requests: Array<Record<string, string>>) =>
  OAuth.layer(options).pipe(
    Layer.provide(Lwa.layer),
    Layer.provide(Layer.unwrap(HttpServer.addressFormattedWith((address) =>
      Effect.succeed(SpApiConfig.layer({
        clientId: "client",
        clientSecret: Redacted.make("client-secret"),
        lwaEndpoint: `${address}/auth/o2/token`
      }))
    ))),
    Layer.provide(layerAmazon(requests)),
    Layer.provide(FetchHttpClient.layer)
  )

describe("the exchange with Login with Amazon", () => {
  const consent = Effect.gen(function*() {
    const oauth = yield* OAuth.OAuth
    const url = yield* oauth.authorize({ marketplace: Marketplace.DE, session: "session-1" })
    return yield* oauth.complete({ query: callbackQuery(stateOf(url)), session: "session-1" })
  })

  it.effect("sends the code with the redirect URI of the consent, and returns the refresh token", () => {
    const requests: Array<Record<string, string>> = []
    return Effect.gen(function*() {
      const grant = yield* consent
      assert.strictEqual(Redacted.value(grant.refreshToken), refreshToken)
      assert.strictEqual(grant.region, "eu")
      assert.strictEqual(requests.length, 1)
      assert.deepInclude(requests[0], { grant_type: "authorization_code", code, redirect_uri: redirectUri })
    }).pipe(Effect.provide(layerOf(requests)))
  })

  it.effect("fails with SpApiError when Amazon refuses the code, and the error does not hold it", () => {
    const requests: Array<Record<string, string>> = []
    return Effect.gen(function*() {
      yield* consent
      const exit = yield* Effect.exit(consent)
      assert.isTrue(exit._tag === "Failure")
      if (exit._tag === "Failure") {
        const error = Cause.squash(exit.cause)
        assert.deepInclude(error, { _tag: "SpApiError" })
        for (
          const printed of [
            String(error),
            inspect(error, { depth: 10 }),
            JSON.stringify(error),
            Cause.pretty(exit.cause)
          ]
        ) {
          assert.include(printed, "invalid_grant")
          for (const secret of [code, "client-secret"]) assert.notInclude(printed, secret)
        }
      }
    }).pipe(Effect.provide(layerOf(requests)))
  })
})
