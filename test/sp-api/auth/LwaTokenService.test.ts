/** When tokens are asked for, kept, renewed and forgotten: on a fixed clock, against an endpoint in this process. */
import { assert, describe, it } from "@effect/vitest"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { config, endpoint, tokenAnswer } from "./support/settings.ts"
import type { Endpoint } from "./support/settings.ts"

const service = (lwa: Endpoint, values: Parameters<typeof config>[0] = {}) =>
  Lwa.layer.pipe(Layer.provide([config(values), lwa.layer]))

const accessToken = Lwa.LwaTokenService.use((lwa) => Effect.map(lwa.accessToken, Redacted.value))

/** The result of an effect while the clock advances. */
const within = <A, E, R>(effect: Effect.Effect<A, E, R>, duration: Duration.Input = "1 second") =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect, { startImmediately: true })
    yield* TestClock.adjust(duration)
    return yield* Fiber.join(fiber)
  })

const thousand = Effect.forEach(Array.from({ length: 1000 }), () => accessToken, { concurrency: "unbounded" })

describe("LwaTokenService", () => {
  it.effect("1,000 fibers asking at once send one request; so again after a revocation, and after expiry", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index))
    return Effect.gen(function*() {
      const first = yield* within(thousand)
      assert.deepStrictEqual([...new Set(first)], ["Atza|token-0"])
      assert.strictEqual(lwa.asked.length, 1)

      yield* Lwa.LwaTokenService.use((s) => s.invalidate(Redacted.make("Atza|token-0")))
      const second = yield* within(thousand)
      assert.deepStrictEqual([...new Set(second)], ["Atza|token-1"])
      assert.strictEqual(lwa.asked.length, 2)

      yield* TestClock.adjust("2 hours")
      const third = yield* within(thousand)
      assert.deepStrictEqual([...new Set(third)], ["Atza|token-2"])
      assert.strictEqual(lwa.asked.length, 3)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("a token is renewed five minutes ahead, once, while calls go on with the old one", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index))
    return Effect.gen(function*() {
      yield* within(accessToken)
      yield* TestClock.setTime(55 * 60_000 - 1)
      assert.strictEqual(yield* accessToken, "Atza|token-0")
      assert.strictEqual(lwa.asked.length, 1)

      yield* TestClock.setTime(55 * 60_000)
      assert.deepStrictEqual([...new Set(yield* thousand)], ["Atza|token-0"])
      yield* TestClock.adjust("50 millis")
      assert.deepStrictEqual([...new Set(yield* thousand)], ["Atza|token-0"])
      assert.strictEqual(lwa.asked.length, 2)

      yield* TestClock.adjust("50 millis")
      assert.deepStrictEqual([...new Set(yield* thousand)], ["Atza|token-1"])
      assert.strictEqual(lwa.asked.length, 2)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("a renewal that fails is not seen, nor repeated in haste, until the token is a minute from its expiry", () => {
    const lwa = endpoint((_, index) =>
      index === 0
        ? tokenAnswer(0)
        : Response.json({ error: "invalid_grant", error_description: "revoked" }, { status: 400 })
    )
    return Effect.gen(function*() {
      yield* within(accessToken)
      yield* TestClock.setTime(56 * 60_000)
      for (let i = 0; i < 20; i++) assert.strictEqual(yield* within(accessToken), "Atza|token-0")
      assert.strictEqual(lwa.asked.length, 2)
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual(yield* within(accessToken), "Atza|token-0")
      assert.strictEqual(lwa.asked.length, 3)

      yield* TestClock.setTime(59 * 60_000 - 1)
      assert.strictEqual(yield* accessToken, "Atza|token-0")
      yield* TestClock.setTime(59 * 60_000)
      const error = yield* Effect.flip(within(accessToken))
      assert.strictEqual(error.reason._tag, "AuthFailed")
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("a failure reaches all who wait and is not kept", () => {
    const lwa = endpoint((_, index) =>
      index === 0 ? Response.json({ error: "invalid_grant" }, { status: 400 }) : tokenAnswer(index)
    )
    return Effect.gen(function*() {
      const errors = yield* within(
        Effect.forEach(Array.from({ length: 50 }), () => Effect.flip(accessToken), { concurrency: "unbounded" })
      )
      assert.isTrue(errors.every((error) => isSpApiError(error) && error.reason._tag === "AuthFailed"))
      assert.strictEqual(lwa.asked.length, 1)
      assert.strictEqual(yield* within(accessToken), "Atza|token-1")
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("an interrupted caller, even the first, takes nothing from the others", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 1000)
    return Effect.gen(function*() {
      const first = yield* Effect.forkChild(accessToken, { startImmediately: true })
      const second = yield* Effect.forkChild(accessToken, { startImmediately: true })
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("500 millis")
      assert.strictEqual(yield* Fiber.join(second), "Atza|token-0")
      assert.strictEqual(lwa.asked.length, 1)
      assert.strictEqual(lwa.interrupted, 0)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("the request ends with the Layer that started it", () => {
    const lwa = endpoint(() => "never")
    return Effect.gen(function*() {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(service(lwa), scope)
      const waiting = yield* Effect.forkChild(Effect.provideContext(accessToken, context), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      assert.strictEqual(lwa.asked.length, 1)
      yield* Scope.close(scope, Exit.void)
      assert.strictEqual(lwa.interrupted, 1)
      assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(waiting)))
    })
  })

  it.effect("invalidate leaves a token alone that is not the one handed out", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index))
    return Effect.gen(function*() {
      const old = yield* within(accessToken)
      const forget = Lwa.LwaTokenService.use((s) => s.invalidate(Redacted.make(old)))
      yield* forget
      assert.strictEqual(yield* within(accessToken), "Atza|token-1")
      // Late news of the old token's refusal must not cost the new one.
      yield* Effect.all([forget, forget, forget])
      assert.strictEqual(yield* within(accessToken), "Atza|token-1")
      assert.strictEqual(lwa.asked.length, 2)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("grantless tokens are kept by scope, and need no refresh token", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index))
    const scopes = ["sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation"]
    return Effect.gen(function*() {
      const lwaService = yield* Lwa.LwaTokenService
      for (const scope of [...scopes, ...scopes]) yield* within(lwaService.grantless(scope))
      assert.deepStrictEqual(
        lwa.asked.map(({ grant_type, refresh_token, scope }) => ({ grant_type, refresh_token, scope })),
        [
          { grant_type: "client_credentials", refresh_token: undefined, scope: scopes[0] },
          { grant_type: "client_credentials", refresh_token: undefined, scope: scopes[1] }
        ]
      )
      yield* lwaService.invalidate(Redacted.make("Atza|token-1"))
      yield* within(lwaService.grantless(scopes[1] ?? ""))
      yield* within(lwaService.grantless(scopes[0] ?? ""))
      assert.strictEqual(lwa.asked.length, 3)

      const error = yield* Effect.flip(lwaService.accessToken)
      assert.strictEqual(error.reason._tag === "RequestInvalid" && error.reason.field, "refreshToken")
      assert.strictEqual(error.attempts, 0)
    }).pipe(Effect.provide(service(lwa, { refreshToken: undefined })))
  })

  it.effect.each([
    { expiresIn: 3600, renews: 3300 },
    { expiresIn: "3600", renews: 3300 },
    { expiresIn: 7200, renews: 6900 },
    // Not sane: counted as an hour.
    { expiresIn: undefined, renews: 3300 },
    { expiresIn: null, renews: 3300 },
    { expiresIn: 0, renews: 3300 },
    { expiresIn: -5, renews: 3300 },
    { expiresIn: "soon", renews: 3300 },
    { expiresIn: "", renews: 3300 },
    { expiresIn: 1e12, renews: 3300 },
    // A short life must not become a request for every call.
    { expiresIn: 40, renews: 10 }
  ])("expires_in $expiresIn is renewed after $renews s", ({ expiresIn, renews }) => {
    const lwa = endpoint((_, index) => tokenAnswer(index, expiresIn), 0)
    return Effect.gen(function*() {
      yield* within(accessToken, 0)
      yield* TestClock.setTime(renews * 1000 - 1)
      yield* within(accessToken, 0)
      assert.strictEqual(lwa.asked.length, 1)
      yield* TestClock.setTime(renews * 1000)
      yield* within(accessToken, 0)
      assert.strictEqual(lwa.asked.length, 2)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect.each([
    { name: "a reset", answer: () => "reset" as const },
    { name: "an HTML 503", answer: () => new Response("<html>Service Unavailable</html>", { status: 503 }) },
    { name: "a server_error", answer: () => Response.json({ error: "server_error" }, { status: 500 }) },
    { name: "a 429", answer: () => new Response("", { status: 429 }) },
    {
      name: "temporarily_unavailable",
      answer: () => Response.json({ error: "temporarily_unavailable" }, { status: 400 })
    }
  ])("$name is tried three times", ({ answer }) => {
    const lwa = endpoint((_, index) => index === 2 ? tokenAnswer(index) : answer())
    return Effect.gen(function*() {
      assert.strictEqual(yield* within(accessToken, "10 seconds"), "Atza|token-2")
      yield* TestClock.adjust("2 hours")
      const error = yield* Effect.flip(within(accessToken, "10 seconds"))
      assert.strictEqual(lwa.asked.length, 6)
      assert.deepStrictEqual([error.attempts, error.operation], [3, "lwa.token"])
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect.each(["invalid_grant", "invalid_client", "invalid_request", "invalid_scope", "unauthorized_client"])(
    "%s is not tried again, whatever the status",
    (code) => {
      const lwa = endpoint(() => Response.json({ error: code }, { status: 500 }))
      return Effect.gen(function*() {
        const error = yield* Effect.flip(within(accessToken, "10 seconds"))
        assert.strictEqual(lwa.asked.length, 1)
        assert.strictEqual(error.reason._tag === "AuthFailed" && error.reason.code, code)
      }).pipe(Effect.provide(service(lwa, { clientSecret: Redacted.make("s".repeat(12)) })))
    }
  )

  it.effect("an endpoint that never responds times out after 30 s, three times", () => {
    const lwa = endpoint(() => "never")
    return Effect.gen(function*() {
      const error = yield* Effect.flip(within(accessToken, "2 minutes"))
      assert.strictEqual(error.reason._tag === "TimedOut" && Duration.toSeconds(error.reason.after), 30)
      assert.strictEqual(error.attempts, 3)
      assert.strictEqual(lwa.interrupted, 3)
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("a 429 that names a time is waited for", () => {
    const lwa = endpoint((_, index) =>
      index === 0 ? new Response("", { status: 429, headers: { "retry-after": "20" } }) : tokenAnswer(index)
    )
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(accessToken, { startImmediately: true })
      yield* TestClock.adjust("20 seconds")
      assert.strictEqual(lwa.asked.length, 1)
      yield* TestClock.adjust("100 millis")
      assert.strictEqual(lwa.asked.length, 2)
      yield* TestClock.adjust("100 millis")
      assert.strictEqual(yield* Fiber.join(fiber), "Atza|token-1")
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("a secret that was rotated is read again after invalid_client", () => {
    const lwa = endpoint((asked, index) =>
      asked["client_secret"] === "new"
        ? tokenAnswer(index)
        : Response.json({ error: "invalid_client" }, { status: 401 })
    )
    let read = 0
    const clientSecret = Effect.sync(() => Redacted.make(read++ === 0 ? "old" : "new"))
    return Effect.gen(function*() {
      assert.strictEqual(yield* within(accessToken), "Atza|token-1")
      assert.strictEqual(read, 2)
    }).pipe(Effect.provide(service(lwa, { clientSecret })))
  })

  it.effect.each([
    { name: "stays the same", clientSecret: Effect.sync(() => Redacted.make("wrong")), requests: 1 },
    {
      name: "changes but is wrong too",
      clientSecret: Effect.sync(() => Redacted.make(`wrong-${Math.random()}`)),
      requests: 2
    }
  ])("a secret that $name fails after invalid_client", ({ clientSecret, requests }) => {
    const lwa = endpoint(() => Response.json({ error: "invalid_client" }, { status: 401 }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(within(accessToken, "10 seconds"))
      assert.strictEqual(lwa.asked.length, requests)
      assert.strictEqual(error.attempts, requests)
      assert.match(error.hint ?? "", /180 days/)
    }).pipe(Effect.provide(service(lwa, { clientSecret })))
  })

  it.effect("the secret is read for every request", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index))
    let read = 0
    const clientSecret = Effect.sync(() => Redacted.make(`secret-${read++}`))
    return Effect.gen(function*() {
      yield* within(accessToken)
      yield* TestClock.adjust("2 hours")
      yield* within(accessToken)
      assert.deepStrictEqual(lwa.asked.map((asked) => asked["client_secret"]), ["secret-0", "secret-1"])
    }).pipe(Effect.provide(service(lwa, { clientSecret })))
  })

  it.effect("a code is exchanged for tokens, with its redirect URI, and never sent twice after a lost response", () => {
    const lwa = endpoint((asked, index) => asked["code"] === "lost" ? "reset" : tokenAnswer(index))
    return Effect.gen(function*() {
      const lwaService = yield* Lwa.LwaTokenService
      const tokens = yield* within(lwaService.exchangeCode("RHcode", { redirectUri: "https://app.example/cb?x=1" }))
      assert.strictEqual(Redacted.value(tokens.accessToken), "Atza|token-0")
      assert.match(Redacted.value(tokens.refreshToken), /^Atzr\|/)
      assert.strictEqual(Duration.toSeconds(tokens.expiresIn), 3600)
      assert.strictEqual(lwa.asked[0]?.["redirect_uri"], "https://app.example/cb?x=1")
      assert.strictEqual(lwa.asked[0]?.["grant_type"], "authorization_code")

      const error = yield* Effect.flip(within(lwaService.exchangeCode("lost"), "10 seconds"))
      assert.strictEqual(lwa.asked.length, 2)
      assert.strictEqual(error.reason._tag === "TransportFailed" && error.reason.outcome, "unknown")
    }).pipe(Effect.provide(service(lwa)))
  })

  it.effect("layerTest hands out its token and sends nothing", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* accessToken, "Atza|mine")
    }).pipe(Effect.provide(Lwa.layerTest("Atza|mine"))))
})
