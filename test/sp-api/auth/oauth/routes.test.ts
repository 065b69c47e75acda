import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import { AuthFailed, SpApiError } from "effect-sp-api/SpApiError"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import {
  applicationId,
  callbackQuery,
  code,
  layerExchanges,
  layerLwa,
  options,
  redirectUri,
  refreshToken,
  stateKey,
  stateOf
} from "./support.ts"

const session = HttpServerRequest.HttpServerRequest.use((request) =>
  Effect.succeed(request.cookies["sid"] ?? HttpServerResponse.redirect("/sign-in"))
)

/** A server on a loopback port, and a client that sends a cookie and follows no redirect. */
const serve = (
  routes: Partial<Parameters<typeof OAuth.routes>[0]> = {},
  lwa: Layer.Layer<LwaTokenService> = layerLwa.pipe(Layer.provide(layerExchanges))
) => {
  const grants: Array<OAuth.Grant> = []
  const App = OAuth.routes({
    session,
    marketplace: Marketplace.US,
    onAuthorized: (grant) => Effect.sync(() => void grants.push(grant)),
    ...(routes as object)
  }).pipe(Layer.provide(OAuth.layer(options)), Layer.provide(lwa))
  const layer = HttpRouter.serve(App, { disableListenLog: true }).pipe(Layer.provideMerge(NodeHttpServer.layerTest))
  return { grants, layer }
}

const get = (path: string, sid = "session-1") =>
  HttpClient.get(path, { headers: sid === "" ? {} : { cookie: `sid=${sid}` } }).pipe(
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" })
  )

const location = (response: HttpClientResponse.HttpClientResponse): string => response.headers["location"] ?? ""

const login = (sid?: string) => Effect.map(get("/amazon/login", sid), (response) => stateOf(location(response)))

const guarded = (response: HttpClientResponse.HttpClientResponse): void => {
  assert.strictEqual(response.headers["cache-control"], "no-store")
  assert.strictEqual(response.headers["referrer-policy"], "no-referrer")
}

describe("GET /login", () => {
  it.effect("sends the browser to the consent page of the marketplace that its query names", () =>
    Effect.gen(function*() {
      for (
        const [query, origin] of [
          ["", "https://sellercentral.amazon.com"],
          ["?marketplace=JP", "https://sellercentral.amazon.co.jp"],
          ["?marketplace=uk&kind=vendor", "https://vendorcentral.amazon.co.uk"],
          [`?marketplace=${Marketplace.BR.id}`, "https://sellercentral.amazon.com.br"]
        ] as const
      ) {
        const response = yield* get(`/amazon/login${query}`)
        assert.strictEqual(response.status, 302)
        guarded(response)
        const url = new URL(location(response))
        assert.strictEqual(url.origin, origin)
        assert.strictEqual(url.searchParams.get("application_id"), applicationId)
        assert.strictEqual(url.searchParams.get("redirect_uri"), redirectUri)
      }
    }).pipe(Effect.provide(serve().layer)))

  it.effect("responds with 400 to unknown parameters, and shows nothing of the request", () =>
    Effect.gen(function*() {
      for (const query of ["?marketplace=<script>alert(1)</script>", "?kind=<script>", "?marketplace=IE&kind=vendor"]) {
        const response = yield* get(`/amazon/login${encodeURI(query)}`)
        assert.strictEqual(response.status, 400)
        guarded(response)
        assert.include(response.headers["content-security-policy"], "default-src 'none'")
        assert.notInclude(yield* response.text, "<script")
      }
    }).pipe(Effect.provide(serve().layer)))

  it.effect("has a browser without a session log in first", () =>
    Effect.gen(function*() {
      for (const path of ["/amazon/login", "/amazon/appstore", "/amazon/callback"]) {
        const response = yield* get(path, "")
        assert.strictEqual(location(response), "/sign-in")
        guarded(response)
      }
    }).pipe(Effect.provide(serve().layer)))
})

describe("GET /appstore", () => {
  it.effect("sends the browser on to Amazon, and back comes a grant", () => {
    const { grants, layer } = serve({ prefix: "/auth/spapi" })
    return Effect.gen(function*() {
      const query = new URLSearchParams({
        amazon_callback_uri: "https://sellercentral.amazon.de/apps/authorize/confirm/x",
        amazon_state: "amazon-state",
        selling_partner_id: "A2EXAMPLE",
        version: "beta"
      })
      const response = yield* get(`/auth/spapi/appstore?${query}`)
      assert.strictEqual(response.status, 302)
      guarded(response)
      const url = new URL(location(response))
      assert.strictEqual(url.host, "sellercentral.amazon.de")
      assert.strictEqual(url.searchParams.get("version"), "beta")
      assert.strictEqual((yield* get(`/auth/spapi/callback?${callbackQuery(stateOf(url.href))}`)).status, 200)
      assert.deepStrictEqual(grants.map((grant) => grant.region), ["eu"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("cannot be used as an open redirect", () =>
    Effect.gen(function*() {
      const response = yield* get(
        "/amazon/appstore?amazon_callback_uri=https://evil.example/apps/authorize/x&amazon_state=a&selling_partner_id=A"
      )
      assert.strictEqual(response.status, 400)
      assert.isUndefined(response.headers["location"])
    }).pipe(Effect.provide(serve().layer)))
})

describe("GET /callback", () => {
  it.effect("hands the grant over once, and refuses the same address afterwards", () => {
    const { grants, layer } = serve()
    return Effect.gen(function*() {
      const path = `/amazon/callback?${callbackQuery(yield* login())}`
      const first = yield* get(path)
      assert.strictEqual(first.status, 200)
      guarded(first)
      assert.include(yield* first.text, "<h1>Authorized</h1>")
      assert.strictEqual((yield* get(path)).status, 400)
      assert.deepStrictEqual(
        grants.map((grant) => [grant.sellingPartnerId, grant.region, Redacted.value(grant.refreshToken)]),
        [
          ["A2EXAMPLE", "na", refreshToken]
        ]
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("refuses the state of another session", () => {
    const { grants, layer } = serve()
    return Effect.gen(function*() {
      const response = yield* get(`/amazon/callback?${callbackQuery(yield* login("attacker"))}`, "victim")
      assert.strictEqual(response.status, 400)
      assert.deepStrictEqual(grants, [])
    }).pipe(Effect.provide(layer))
  })

  it.effect("refuses a consent that took longer than the state lives", () =>
    Effect.gen(function*() {
      const state = yield* login()
      yield* TestClock.adjust("15 minutes")
      const response = yield* get(`/amazon/callback?${callbackQuery(state)}`)
      assert.strictEqual(response.status, 400)
      assert.include(yield* response.text, "took too long")
    }).pipe(Effect.provide(serve().layer)))

  it.effect("shows the page of the program, with the headers that guard it", () => {
    const { layer } = serve({
      onAuthorized: (grant) => Effect.succeed(HttpServerResponse.redirect(`/accounts/${grant.sellingPartnerId}`)),
      onFailure: (error) => Effect.succeed(HttpServerResponse.text(`sorry: ${error.reason._tag}`, { status: 422 }))
    })
    return Effect.gen(function*() {
      const done = yield* get(`/amazon/callback?${callbackQuery(yield* login())}`)
      assert.strictEqual(location(done), "/accounts/A2EXAMPLE")
      guarded(done)
      const failed = yield* get(`/amazon/callback?${callbackQuery("made-up")}`)
      assert.strictEqual(yield* failed.text, "sorry: StateForged")
      guarded(failed)
    }).pipe(Effect.provide(layer))
  })

  it.effect("responds with 502 when Amazon refuses the code", () => {
    const lwa = Layer.mock(LwaTokenService)({
      exchangeCode: () =>
        Effect.fail(
          new SpApiError({
            reason: new AuthFailed({ provider: "lwa", code: "invalid_grant", description: "", status: 400 }),
            operation: "lwa.token",
            attempts: 1,
            timestamp: "2026-01-01T00:00:00.000Z"
          })
        )
    })
    return Effect.gen(function*() {
      assert.strictEqual((yield* get(`/amazon/callback?${callbackQuery(yield* login())}`)).status, 502)
    }).pipe(Effect.provide(serve({}, lwa).layer))
  })

  it.effect("responds with 403 when the selling partner declined, and shows nothing of the query", () =>
    Effect.gen(function*() {
      const query = new URLSearchParams({
        state: yield* login(),
        error: "access_denied",
        error_description: "<script>x</script>"
      })
      const response = yield* get(`/amazon/callback?${query}`)
      assert.strictEqual(response.status, 403)
      assert.notInclude(yield* response.text, "<script")
    }).pipe(Effect.provide(serve().layer)))

  it.effect("does not use up the code when a link preview asks with HEAD", () => {
    const { grants, layer } = serve()
    return Effect.gen(function*() {
      const path = `/amazon/callback?${callbackQuery(yield* login())}`
      assert.strictEqual((yield* HttpClient.head(path, { headers: { cookie: "sid=session-1" } })).status, 405)
      assert.strictEqual((yield* get(path)).status, 200)
      assert.strictEqual(grants.length, 1)
    }).pipe(Effect.provide(layer))
  })
})

describe("secrets", () => {
  const run = (layerServer: Layer.Layer<never>) =>
    Effect.gen(function*() {
      const printed: Array<string> = []
      const spans: Array<Tracer.NativeSpan> = []
      const seen = Layer.mergeAll(
        Logger.layer([
          Logger.make(({ cause, message }) => void printed.push(inspect(message, { depth: 8 }), Cause.pretty(cause))),
          Logger.map(Logger.formatStructured, (entry) => void printed.push(inspect(entry, { depth: 8 }))),
          Logger.map(Logger.formatJson, (line) => void printed.push(line)),
          Logger.map(Logger.formatLogFmt, (line) => void printed.push(line))
        ]),
        Layer.succeed(
          Tracer.Tracer,
          Tracer.make({
            span: (settings) => {
              const span = new Tracer.NativeSpan(settings)
              spans.push(span)
              return span
            }
          })
        )
      )
      const bodies: Array<string> = []
      const { grants, layer } = serve()
      const states = yield* Effect.gen(function*() {
        const states: Array<string> = []
        for (const change of [{}, { mws_auth_token: "" }, { selling_partner_id: "" }] as const) {
          const state = yield* login()
          states.push(state)
          for (const sid of ["session-2", "session-1", "session-1"]) {
            const response = yield* get(`/amazon/callback?${callbackQuery(state, change)}`, sid)
            bodies.push(yield* response.text, JSON.stringify(response.headers))
          }
        }
        bodies.push(
          yield* Effect.flatMap(get(`/amazon/callback?${callbackQuery("forged")}&spapi_oauth_code=${code}`), (_) =>
            _.text)
        )
        return states
        // The client of the test would record its URLs too; they are those of a browser.
      }).pipe(
        Effect.provideService(HttpClient.TracerDisabledWhen, () =>
          true),
        Effect.provide(layer.pipe(Layer.provide(layerServer), Layer.provide(seen)))
      )
      assert.strictEqual(grants.length, 2)
      assert.isAbove(spans.length, 10)
      assert.isTrue(printed.some((line) => line.includes("StateOfAnotherSession")))
      const secrets = [code, stateKey, refreshToken, ...states]
      const leaks = (texts: ReadonlyArray<string>) =>
        secrets.filter((secret) => texts.some((text) => text.includes(secret)))
      return {
        printed,
        bodies: leaks(bodies),
        logs: leaks(printed),
        spans: leaks(
          // The value of a span that succeeded is the response, whose Location holds the state; no exporter reads it.
          spans.map(({ attributes, events, name, status }) =>
            inspect([
              name,
              [...attributes],
              events,
              status._tag === "Ended" && Exit.isFailure(status.exit) && status.exit.cause
            ], { depth: 12 })
          )
        ),
        grants: leaks([inspect(grants, { depth: 6 }), JSON.stringify(grants), String(grants[0])])
      }
    })

  it.effect("are in no page, log, span or printed grant", () =>
    Effect.gen(function*() {
      const { printed, ...leaks } = yield* run(OAuth.layerRedactedQuery)
      assert.deepStrictEqual(leaks, { bodies: [], logs: [], spans: [], grants: [] })
      assert.isFalse(printed.some((line) => line.includes("layerRedactedQuery")))
    }))

  it.effect("a server that traces without layerRedactedQuery logs that it should be provided", () =>
    Effect.gen(function*() {
      const { printed, ...leaks } = yield* run(Layer.empty)
      assert.isTrue(printed.some((line) => line.includes("layerRedactedQuery")))
      assert.deepStrictEqual([leaks.bodies, leaks.logs, leaks.grants], [[], [], []])
    }))
})

describe("in a web handler", () => {
  const webHandler = (onAuthorized: (grant: OAuth.Grant) => Effect.Effect<void>) =>
    Effect.acquireRelease(
      Effect.sync(() => {
        const App = OAuth.routes({ session: Effect.succeed("session-1"), marketplace: Marketplace.US, onAuthorized })
          .pipe(
            Layer.provide(OAuth.layer(options)),
            Layer.provide(layerLwa.pipe(Layer.provide(layerExchanges)))
          )
        return HttpRouter.toWebHandler(App.pipe(Layer.provide(HttpServer.layerServices)), { disableLogger: true })
      }),
      ({ dispose }) => Effect.promise(dispose)
    )

  it.effect("the routes work without a server", () =>
    Effect.gen(function*() {
      const { handler } = yield* webHandler(() => Effect.void)
      const response = yield* Effect.promise(() => handler(new Request("https://app.example.com/amazon/login")))
      assert.strictEqual(response.status, 302)
      const query = callbackQuery(stateOf(response.headers.get("location") ?? ""))
      const done = yield* Effect.promise(() => handler(new Request(`https://app.example.com/amazon/callback?${query}`)))
      assert.strictEqual(done.status, 200)
    }))

  it.effect("the grant is stored also when the browser leaves meanwhile", () =>
    Effect.gen(function*() {
      const entered = yield* Deferred.make<void>()
      const release = yield* Deferred.make<void>()
      const stored = yield* Deferred.make<string, string>()
      const { handler } = yield* webHandler((grant) =>
        Deferred.succeed(entered, undefined).pipe(
          Effect.andThen(Deferred.await(release)),
          Effect.andThen(Deferred.succeed(stored, grant.sellingPartnerId)),
          Effect.onInterrupt(() => Deferred.fail(stored, "interrupted")),
          Effect.asVoid
        )
      )
      const response = yield* Effect.promise(() => handler(new Request("https://app.example.com/amazon/login")))
      const query = callbackQuery(stateOf(response.headers.get("location") ?? ""))
      const browser = new AbortController()
      const callback = handler(
        new Request(`https://app.example.com/amazon/callback?${query}`, { signal: browser.signal })
      )
      yield* Deferred.await(entered)
      browser.abort()
      assert.strictEqual((yield* Effect.promise(() => callback)).status, 499)
      yield* Deferred.succeed(release, undefined)
      assert.strictEqual(yield* Deferred.await(stored), "A2EXAMPLE")
    }))
})
