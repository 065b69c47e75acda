/** Requests to the token endpoint and the meaning of its responses, against a real server on loopback. */
import { assert, describe, it } from "@effect/vitest"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { RequestTimeout } from "../../../packages/sp-api/src/auth/internal/requestTimeout.ts"
import { json, serve } from "./support/server.ts"
import type { Answer, Received } from "./support/server.ts"
import { clientId, clientSecret, config, refreshToken } from "./support/settings.ts"

const ask = (
  answer: (received: Received, index: number) => Answer,
  values: Parameters<typeof config>[0] = {}
) =>
  Effect.gen(function*() {
    const server = yield* serve(answer)
    const result = yield* Lwa.LwaTokenService.use((lwa) => Effect.result(Effect.map(lwa.accessToken, Redacted.value)))
      .pipe(
        Effect.provide(
          Lwa.layer.pipe(
            Layer.provide([config({ lwaEndpoint: `${server.url}/auth/o2/token`, ...values }), FetchHttpClient.layer])
          )
        )
      )
    return { received: server.received, result }
  })

const errorOf = (
  answer: (received: Received, index: number) => Answer,
  values: Parameters<typeof config>[0] = {}
): Effect.Effect<SpApiError, unknown> =>
  Effect.scoped(Effect.flatMap(ask(answer, values), ({ result }) => Effect.flip(Effect.fromResult(result))))

const good = json({ access_token: "Atza|good", expires_in: 3600 })

describe("LWA on the wire", () => {
  it.live("a form that percent-encodes the refresh token is posted, with a User-Agent and without tracing headers", () =>
    Effect.gen(function*() {
      const { received, result } = yield* ask(() => good)
      assert.strictEqual(result._tag === "Success" && result.success, "Atza|good")
      const [request] = received
      assert.strictEqual(request?.method, "POST")
      assert.strictEqual(request?.target, "/auth/o2/token")
      assert.strictEqual(request?.headers["content-type"], "application/x-www-form-urlencoded;charset=UTF-8")
      assert.match(request?.headers["user-agent"] ?? "", /Language=TypeScript/)
      assert.strictEqual(request?.headers["traceparent"], undefined)
      assert.strictEqual(request?.headers["b3"], undefined)
      assert.include(request?.body ?? "", "refresh_token=Atzr%7Cplanted%2Frefresh%2Btoken%3Dof%7Ethe-seller")
      assert.deepStrictEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
        grant_type: "refresh_token",
        refresh_token: refreshToken,
        client_id: clientId,
        client_secret: clientSecret
      })
    }).pipe(Effect.withSpan("caller")))

  it.live("what the program set for fetch stays set, but for redirects", () =>
    Effect.gen(function*() {
      const { received, result } = yield* ask(() => ({ status: 302, headers: { location: "/again" } })).pipe(
        Effect.provideService(FetchHttpClient.RequestInit, { redirect: "follow", headers: { "x-proxy": "yes" } })
      )
      assert.strictEqual(result._tag, "Failure")
      assert.deepStrictEqual(received.map((one) => one.headers["x-proxy"]), ["yes"])
    }))

  it.live("a redirect is not followed, so the secret stays where it was meant for", () =>
    Effect.gen(function*() {
      const elsewhere = yield* serve(() => good)
      for (const status of [301, 302, 303, 307, 308]) {
        const error = yield* errorOf(() => ({ status, headers: { location: `${elsewhere.url}/steal` } }))
        assert.strictEqual(error.reason._tag === "UnexpectedStatus" && error.reason.status, status)
        assert.match(error.hint ?? "", /lwaEndpoint/)
      }
      assert.strictEqual(elsewhere.received.length, 0)
    }))

  it.live.each(
    [
      ["invalid_grant", 400, /authorize the application again/],
      ["invalid_client", 401, /180 days/],
      ["unauthorized_client", 400, /belong together/],
      ["invalid_scope", 400, /sellingpartnerapi::notifications/],
      ["access_denied", 403, /revoked/],
      ["unsupported_grant_type", 400, /lwaEndpoint/],
      ["invalid_request", 400, /missing or malformed/]
    ] as const
  )("%s (%i) says what to do, and names the request", ([code, status, hint]) =>
    Effect.gen(function*() {
      const error = yield* errorOf(() =>
        json({ error: code, error_description: "Amazon's words" }, status, { "x-amzn-RequestId": "req-1" })
      )
      assert.deepInclude(error.reason, {
        _tag: "AuthFailed",
        provider: "lwa",
        code,
        description: "Amazon's words",
        status
      })
      assert.match(error.hint ?? "", hint)
      assert.deepStrictEqual([error.operation, error.requestId, error.attempts], ["lwa.token", "req-1", 1])
      assert.match(error.timestamp, /^\d{4}-\d\d-\d\dT/)
    }))

  it.live("an unknown code is passed on as it is, and the request id of the body is taken", () =>
    Effect.gen(function*() {
      const error = yield* errorOf(() =>
        json({ error: "moon_phase", error_description: "wrong", request_id: "in-body" }, 400)
      )
      assert.strictEqual(error.reason._tag === "AuthFailed" && error.reason.code, "moon_phase")
      assert.strictEqual(error.requestId, "in-body")
    }))

  it.live("an HTML 503 fails as ServiceFailure with the beginning of the page", () =>
    Effect.gen(function*() {
      const error = yield* errorOf(() => ({
        status: 503,
        body: "<html><h1>503 Service Temporarily Unavailable</h1></html>"
      }))
      assert.strictEqual(error.attempts, 3)
      assert.match(error.reason._tag === "ServiceFailure" ? error.reason.body ?? "" : "", /Temporarily Unavailable/)
    }))

  it.live("an endpoint without a listener fails as TransportFailed with the code of the system", () =>
    Effect.gen(function*() {
      const url = yield* Effect.scoped(Effect.map(serve(() => good), (server) => server.url))
      const error = yield* errorOf(() => good, { lwaEndpoint: url })
      assert.strictEqual(error.reason._tag === "TransportFailed" && error.reason.description, "ECONNREFUSED")
    }))

  it.live.each(
    [
      ["is not JSON", { body: "access_token=Atza|x" }],
      ["is a list", { body: "[]" }],
      ["is empty", {}],
      ["lacks the token", json({ expires_in: 3600 })],
      ["holds a token with a line break", json({ access_token: "Atza|x\r\nx-evil: 1" })],
      ["holds a token with a blank", json({ access_token: "Atza|x y" })],
      ["holds a token beyond ASCII", json({ access_token: "Atza|ä" })],
      ["holds an empty token", json({ access_token: "" })],
      ["is larger than 64 KiB", json({ access_token: "Atza|" + "x".repeat(65 * 1024) })]
    ] as const
  )("a 200 that %s fails as ResponseInvalid, and its body is not kept", ([, answer]) =>
    Effect.gen(function*() {
      const error = yield* errorOf(() => answer)
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
      assert.isFalse("body" in error.reason && error.reason.body !== undefined)
      assert.strictEqual(error.attempts, 1)
    }))

  it.live("an endless response is cut off, not collected", () =>
    Effect.gen(function*() {
      const error = yield* errorOf(() => ({ endless: true }))
      assert.match(error.message, /larger than 65536 bytes/)
    }))

  it.live("a connection that is cut is tried three times", () =>
    Effect.gen(function*() {
      const error = yield* errorOf(() => ({ reset: true }))
      assert.deepStrictEqual([error.reason._tag, error.attempts], ["TransportFailed", 3])
    }))

  it.live("a server that sends headers and no body is given up after RequestTimeout, which includes the body", () =>
    Effect.gen(function*() {
      const error = yield* errorOf(() => ({ silent: true }))
      assert.deepStrictEqual([error.reason._tag, error.attempts], ["TimedOut", 3])
    }).pipe(Effect.provideService(RequestTimeout, Duration.millis(200))))
})
