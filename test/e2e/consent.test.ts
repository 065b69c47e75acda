/**
 * A website's authorization by a seller, in a browser: log-in link, consent page of the sandbox, callback, refresh token.
 */
import { NodeHttpClient, NodeHttpServer } from "@effect/platform-node"
import { assert, describe, layer } from "@effect/vitest"
import type { Duration } from "effect"
import { Effect, Layer, Redacted } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import { HttpRouter, HttpServerRequest, HttpServerResponse } from "effect/http"
import { createServer } from "node:http"
import type { Page } from "playwright-core"
import * as Browser from "./support/browser.ts"

const session = HttpServerRequest.HttpServerRequest.use((request) => Effect.succeed(request.cookies["sid"] ?? ""))

/** A website on a loopback port, with the sandbox for Amazon; a page of a browser that is logged in there. */
const visit = (stateTtl: Duration.Input = "1 minute") =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const grants: Array<OAuth.Grant> = []
    const node = createServer()
    const port = yield* Effect.callback<number>((resume) => {
      node.listen(0, "127.0.0.1", () => {
        const address = node.address()
        resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : 0))
      })
    })
    yield* Effect.callback<void>((resume) => void node.close(() => resume(Effect.void)))
    const url = `http://127.0.0.1:${port}`
    const routes = OAuth.routes({
      session,
      marketplace: Marketplace.US,
      onAuthorized: (grant) =>
        Effect.sync(() => {
          grants.push(grant)
          return HttpServerResponse.text("Connected")
        })
    }).pipe(
      Layer.provide(OAuth.layer({
        applicationId: sandbox.credentials.applicationId,
        stateKeys: [Redacted.make("0123456789abcdef0123456789abcdef")],
        redirectUri: `${url}/amazon/callback`,
        stateTtl,
        centralUrl: sandbox.url
      })),
      Layer.provide(Lwa.layer),
      Layer.provide(SpApiConfig.layer(sandbox.configValues))
    )
    yield* Layer.build(
      HttpRouter.serve(routes, { disableListenLog: true, disableLogger: true }).pipe(
        Layer.provide(OAuth.layerRedactedQuery),
        Layer.provide(
          NodeHttpServer.layer(() => node, { host: "127.0.0.1", port, gracefulShutdownTimeout: "100 millis" })
        )
      )
    )
    const page = yield* Browser.page
    yield* Effect.promise(() => page.context().addCookies([{ name: "sid", value: "session-1", url }]))
    const callbacks: Array<string> = []
    page.on(
      "request",
      (request) => void (request.url().startsWith(`${url}/amazon/callback`) && callbacks.push(request.url()))
    )
    yield* Effect.promise(() => page.goto(`${url}/amazon/login?marketplace=US`))
    return { callbacks, grants, page, sandbox, url }
  })

const authorizeAs = (page: Page, seller: string) =>
  Effect.promise(async () => {
    const link = page.locator("p", { hasText: seller }).getByRole("link", { name: "Authorize" })
    const [answer] = await Promise.all([page.waitForResponse(/\/amazon\/callback/), link.click()])
    await page.waitForLoadState()
    return { status: answer.status(), text: await page.locator("body").innerText() }
  })

const goto = (page: Page, url: string) =>
  Effect.promise(async () => {
    const answer = await page.goto(url)
    return { status: answer?.status(), text: await page.locator("body").innerText() }
  })

const layerSandbox = Layer.provideMerge(Sandbox.layerServer(), NodeHttpClient.layerUndici)

describe.skipIf(Browser.missing !== undefined)(`consent ${Browser.missing ?? "in a browser"}`, () => {
  layer(Browser.layer, { excludeTestServices: true })((it) => {
    it.effect("Authorize leads back with a code, and the code becomes a refresh token that calls work with", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox } = yield* visit()
        const shown = yield* Effect.promise(() => page.locator("body").innerText())
        assert.include(shown, "Sandbox application")
        const answer = yield* authorizeAs(page, "Sandbox Goods Inc.")
        assert.deepStrictEqual(answer, { status: 200, text: "Connected" })
        assert.strictEqual(grants.length, 1)
        const { kind, refreshToken, region, sellingPartnerId } = grants[0]!
        assert.deepStrictEqual([kind, region, sellingPartnerId], ["seller", "na", sandbox.credentials.sellerId])
        assert.notStrictEqual(Redacted.value(refreshToken), Redacted.value(sandbox.credentials.refreshToken))
        const { payload } = yield* Sellers.getMarketplaceParticipations().pipe(
          Effect.provide(SpApi.layer({ ...sandbox.configValues, refreshToken }))
        )
        assert.strictEqual(payload?.[0]?.marketplace.id, Marketplace.US.id)
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("Cancel leads back without a grant, and nothing is exchanged", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox } = yield* visit()
        const status = yield* Effect.promise(async () => {
          const [answer] = await Promise.all([
            page.waitForResponse(/\/amazon\/callback/),
            page.getByRole("link", { name: "Cancel" }).click()
          ])
          return answer.status()
        })
        assert.strictEqual(status, 403)
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a state that was changed is refused before its code is exchanged", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox, url } = yield* visit()
        const state = new URL(page.url()).searchParams.get("state")!
        const last = state.endsWith("A") ? "B" : "A"
        const query = new URLSearchParams({
          state: state.slice(0, -1) + last,
          selling_partner_id: sandbox.credentials.sellerId,
          spapi_oauth_code: "ANcode"
        })
        const answer = yield* goto(page, `${url}/amazon/callback?${query}`)
        assert.strictEqual(answer.status, 400)
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a callback that is opened a second time is refused, and its code is not exchanged again", () =>
      Effect.gen(function*() {
        const { callbacks, grants, page, sandbox } = yield* visit()
        yield* authorizeAs(page, "Sandbox Goods Inc.")
        const answer = yield* goto(page, callbacks[0]!)
        assert.strictEqual(answer.status, 400)
        assert.include(answer.text, "opened a second time")
        assert.strictEqual(grants.length, 1)
        assert.strictEqual((yield* sandbox.requestsOf("lwa.token")).length, 1)
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a consent that took longer than the state is good for is refused", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox } = yield* visit("50 millis")
        yield* Effect.sleep("100 millis")
        const answer = yield* authorizeAs(page, "Sandbox Goods Inc.")
        assert.strictEqual(answer.status, 400)
        assert.include(answer.text, "took too long")
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))
  })
})
