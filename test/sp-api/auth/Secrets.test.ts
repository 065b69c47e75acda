/** Planted secrets show in no error, however it is printed, in no log and in no span. */
import { assert, describe, it } from "@effect/vitest"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Sts from "effect-sp-api/auth/StsCredentialService"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import { json, serve } from "./support/server.ts"
import type { Answer, Received } from "./support/server.ts"
import { clientSecret, config, refreshToken } from "./support/settings.ts"
import * as Fake from "./support/sts.ts"

const accessToken = "Atza|planted/access+token"
const code = "RHplanted0code0of0consent"
const userToken = "planted//user+session/token=="

const secrets = [
  clientSecret,
  refreshToken,
  accessToken,
  code,
  Fake.user.secretAccessKey,
  userToken,
  Fake.role.secretAccessKey,
  Fake.roleToken
]

/** Every piece of a secret that would be of use, in whatever way it was escaped. */
const traces = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), ...secret.split(/[^A-Za-z0-9]+/)])
  .filter((piece) => piece.length >= 8)

const five = (error: unknown): ReadonlyArray<string> => [
  String(error),
  JSON.stringify(error) ?? "",
  inspect(error, { depth: null, showHidden: true }),
  Cause.pretty(Cause.fail(error)),
  error instanceof Error ? error.message : ""
]

/** Runs it with everything written down: logs from Trace up, spans with their attributes and events, the exit. */
const record = <A, E>(
  effect: Effect.Effect<A, E>
): Effect.Effect<{ readonly exit: Exit.Exit<A, E>; readonly written: string }> =>
  Effect.suspend(() => {
    const written: Array<string> = []
    const spans: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span(options) {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    return effect.pipe(
      Effect.tapError((error) => Effect.logDebug("it failed", error)),
      Effect.exit,
      Effect.provideService(Tracer.Tracer, tracer),
      Effect.provide(Logger.layer([
        Logger.map(Logger.formatJson, (line) => void written.push(line)),
        Logger.map(Logger.formatStructured, (line) => void written.push(inspect(line, { depth: null })))
      ])),
      Effect.provideService(References.MinimumLogLevel, "Trace"),
      Effect.map((exit) => {
        assert.isAbove(written.length + spans.length, 0)
        for (const span of spans) {
          written.push(span.name, inspect(span.status, { depth: 12 }), inspect([...span.attributes]))
        }
        return { exit, written: written.join("\n") }
      })
    )
  })

const clean = (text: string, where: string): void => {
  for (const trace of traces) assert.notInclude(text, trace, where)
}

const aws = {
  accessKeyId: Fake.user.accessKeyId,
  secretAccessKey: Redacted.make(Fake.user.secretAccessKey),
  sessionToken: Redacted.make(userToken),
  roleArn: Fake.roleArn
}

/** What a hostile or careless response may hold: the whole request, as it was sent, decoded, and escaped for HTML. */
const echo = (received: Received): string =>
  [
    received.body,
    ...new URLSearchParams(received.body).values(),
    received.body.replaceAll("%7C", "&#124;"),
    JSON.stringify(received.headers)
  ].join("\n")

const answers: ReadonlyArray<readonly [string, (received: Received, index: number) => Answer]> = [
  [
    "a refusal that quotes the request",
    (received) => json({ error: "invalid_grant", error_description: echo(received) }, 400)
  ],
  ["an error code that quotes the request", (received) => json({ error: echo(received) }, 400)],
  ["a gateway's page that quotes the request", (received) => ({ status: 502, body: `<html>${echo(received)}</html>` })],
  ["a 404 that quotes the request", (received) => ({ status: 404, body: echo(received) })],
  [
    "a 429 that quotes the request",
    (received) => json({ error: echo(received), error_description: echo(received) }, 429)
  ],
  [
    "a redirect to a URL that quotes the request",
    (received) => ({ status: 302, headers: { location: `/?${received.body}` } })
  ],
  ["a cut connection", () => ({ reset: true })],
  ["a token that cannot be sent", () => json({ access_token: `${accessToken} \u00e4`, refresh_token: refreshToken })],
  ["a token inside text that is not JSON", () => ({ body: `access_token=${accessToken}` })],
  ["STS's refusal that quotes the request", (received) => Fake.failure(403, "AccessDenied", echo(received))],
  ["STS's credentials, cut off", () => ({ body: (Fake.success(Date.now(), 0).body ?? "").slice(0, -60) })],
  [
    "STS's credentials without a date",
    () => ({ body: (Fake.success(Date.now(), 0).body ?? "").replace(/Expiration/g, "Other") })
  ]
]

describe("secrets", () => {
  it.live.each(answers)("are not shown after %s", ([name, answer]) =>
    Effect.gen(function*() {
      const server = yield* serve(answer)
      const settings = config({ lwaEndpoint: server.url, aws: { ...aws, stsEndpoint: server.url } })
      const parts = Layer.mergeAll(settings, FetchHttpClient.layer)
      const lwa = Lwa.layer.pipe(Layer.provide(parts))
      const sts = Sts.layerAssumeRole.pipe(Layer.provide(parts))
      const signer = Signer.layerSigV4.pipe(Layer.provide([sts, settings]))
      const runs: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        Lwa.LwaTokenService.use((s) => s.accessToken).pipe(Effect.provide(lwa)),
        Lwa.LwaTokenService.use((s) => s.exchangeCode(code, { redirectUri: "https://a.example/b" })).pipe(
          Effect.provide(lwa)
        ),
        Signer.Signer.use((s) => s.sign(HttpClientRequest.get("https://sellingpartnerapi-na.amazon.com/"))).pipe(
          Effect.provide(signer)
        )
      ]
      for (const result of yield* Effect.forEach(runs, record, { concurrency: "unbounded" })) {
        clean(result.written, name)
        assert.isTrue(Exit.isFailure(result.exit))
        if (Exit.isFailure(result.exit)) {
          clean(Cause.pretty(result.exit.cause), name)
          for (const text of five(Cause.squash(result.exit.cause))) clean(text, name)
        }
      }
      // The requests did carry them: what is clean was not clean for want of secrets.
      const sent = server.received.map((one) => one.body).join("\n")
      assert.include(sent, encodeURIComponent(clientSecret))
      assert.include(sent, code)
    }))

  it.live("are not shown by what succeeds: tokens, credentials, services", () =>
    Effect.gen(function*() {
      const server = yield* serve((received, index) =>
        received.body.includes("AssumeRole")
          ? Fake.success(Date.now() + 3_600_000, index)
          : json({ access_token: accessToken, refresh_token: refreshToken, expires_in: 3600 })
      )
      const settings = config({ lwaEndpoint: server.url, aws: { ...aws, stsEndpoint: server.url } })
      const parts = Layer.mergeAll(settings, FetchHttpClient.layer)
      const { exit, written } = yield* record(
        Effect.gen(function*() {
          const lwa = yield* Lwa.LwaTokenService
          const sts = yield* Sts.StsCredentialService
          const all = [yield* lwa.accessToken, yield* lwa.exchangeCode(code), yield* sts.credentials, lwa, sts] as const
          yield* Effect.logInfo("all", ...all)
          return all
        }).pipe(Effect.provide([Lwa.layer.pipe(Layer.provide(parts)), Sts.layerAssumeRole.pipe(Layer.provide(parts))]))
      )
      clean(written, "logs and spans")
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit)) {
        clean(inspect(exit.value, { depth: null, showHidden: true }), "inspect")
        clean(JSON.stringify(exit.value), "JSON")
      }
    }))

  it.effect("are not shown when a credential provider fails with them in its message", () =>
    Effect.gen(function*() {
      const layer = Sts.layerProvider(() => Promise.reject(new Error(`no luck with ${Fake.user.secretAccessKey}`)))
      const error = yield* Effect.flip(Sts.StsCredentialService.use((s) => s.credentials).pipe(Effect.provide(layer)))
      for (const text of five(error)) clean(text, "provider")
      assert.strictEqual(error.reason._tag, "AuthFailed")
    }))
})
