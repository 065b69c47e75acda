/**
 * A website's authorization by a seller, in a browser: log-in link, consent page of the sandbox, callback, refresh
 * token.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, layer } from "@effect/vitest"
import type { Duration } from "effect"
import { Effect, Layer, Redacted } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import { HttpRouter, HttpServerRequest, HttpServerResponse } from "effect/http"
import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import type { Page } from "playwright-core"
import * as Browser from "./support/browser.ts"
import { freePort } from "./support/port.ts"

const session = HttpServerRequest.HttpServerRequest.use((request) => Effect.succeed(request.cookies["sid"] ?? ""))

const key = "0123456789abcdef0123456789abcdef"

/** How a visit begins. */
interface Visit {
  /** The path of the website that is opened first; nothing is opened when it is empty. Default: the log-in. */
  readonly path?: string
  readonly stateTtl?: Duration.Input
  /** Whether the browser is sent to Amazon itself, which cannot be reached from here. Default: to the sandbox. */
  readonly toAmazon?: boolean
}

/** A website on a loopback port, with the sandbox for Amazon; a page of a browser that is logged in there. */
const visit = ({ path = "/amazon/login?marketplace=US", stateTtl = "1 minute", toAmazon = false }: Visit = {}) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const grants: Array<OAuth.Grant> = []
    const port = yield* freePort
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
        stateKeys: [Redacted.make(key)],
        redirectUri: `${url}/amazon/callback`,
        stateTtl,
        centralUrl: toAmazon ? undefined : sandbox.url,
        callbackHosts: { [new URL(sandbox.url).host]: { region: "na", kind: "seller" } }
      })),
      Layer.provide(Lwa.layer),
      Layer.provide(SpApiConfig.layer(sandbox.configValues))
    )
    yield* Layer.build(
      HttpRouter.serve(routes, { disableListenLog: true, disableLogger: true }).pipe(
        Layer.provide(OAuth.layerRedactedQuery),
        Layer.provide(
          NodeHttpServer.layer(createServer, { host: "127.0.0.1", port, gracefulShutdownTimeout: "100 millis" })
        )
      )
    )
    const page = yield* Browser.page
    yield* Effect.promise(() => page.context().clearCookies())
    yield* Effect.promise(() => page.context().addCookies([{ name: "sid", value: "session-1", url }]))
    const asked: Array<string> = []
    page.on("request", (request) => void asked.push(request.url()))
    const wentTo = (prefix: string) => asked.filter((one) => one.startsWith(prefix))
    const opened = path === "" ? Effect.void : Effect.promise(() => page.goto(url + path))
    yield* toAmazon ? Effect.ignoreCause(opened) : opened
    return {
      /** The callbacks that the browser was sent to. */
      callbacks: () => wentTo(`${url}/amazon/callback`),
      grants,
      page,
      sandbox,
      url,
      wentTo
    }
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

    it.effect("a forged state is refused before its code is exchanged: one changed, one made up, one of another key", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox, url } = yield* visit()
        const state = new URL(page.url()).searchParams.get("state")!
        const [payload = "", signature = ""] = state.split(".")
        const [id, expiresAt, , kind, tag] = JSON.parse(Buffer.from(payload, "base64url").toString())
        const elsewhere = Buffer.from(JSON.stringify([id, expiresAt, "eu", kind, tag])).toString("base64url")
        const ofAnotherKey = createHmac("sha256", "another key of thirty-two letters").update(payload).digest(
          "base64url"
        )
        for (
          const forged of [
            `${payload}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
            `${elsewhere}.${signature}`,
            `${payload}.${ofAnotherKey}`,
            "made-up"
          ]
        ) {
          const query = new URLSearchParams({
            state: forged,
            selling_partner_id: sandbox.credentials.sellerId,
            spapi_oauth_code: "ANcode"
          })
          const answer = yield* goto(page, `${url}/amazon/callback?${query}`)
          assert.strictEqual(answer.status, 400, forged)
        }
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a consent that another session began is refused, and the one that began it can still finish", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox, url } = yield* visit()
        const consent = page.url()
        const login = (sid: string) =>
          Effect.promise(() => page.context().addCookies([{ name: "sid", value: sid, url }]))
        yield* login("session-2")
        const answer = yield* authorizeAs(page, "Sandbox Goods Inc.")
        assert.strictEqual(answer.status, 400)
        assert.include(answer.text, "in another browser")
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
        yield* login("session-1")
        yield* goto(page, consent)
        assert.strictEqual((yield* authorizeAs(page, "Sandbox Goods Inc.")).status, 200)
        assert.lengthOf(grants, 1)
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a callback that is opened a second time is refused, and its code is not exchanged again", () =>
      Effect.gen(function*() {
        const { callbacks, grants, page, sandbox } = yield* visit()
        yield* authorizeAs(page, "Sandbox Goods Inc.")
        const answer = yield* goto(page, callbacks()[0]!)
        assert.strictEqual(answer.status, 400)
        assert.include(answer.text, "opened a second time")
        assert.strictEqual(grants.length, 1)
        assert.strictEqual((yield* sandbox.requestsOf("lwa.token")).length, 1)
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a consent that took longer than the state is good for is refused", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox } = yield* visit({ stateTtl: "50 millis" })
        yield* Effect.sleep("100 millis")
        const answer = yield* authorizeAs(page, "Sandbox Goods Inc.")
        assert.strictEqual(answer.status, 400)
        assert.include(answer.text, "took too long")
        assert.deepStrictEqual(grants, [])
        assert.deepStrictEqual(yield* sandbox.requestsOf("lwa.token"), [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a consent that began in the Appstore goes on at Amazon, and ends in a grant", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox, url } = yield* visit({ path: "" })
        const query = new URLSearchParams({
          amazon_callback_uri:
            `${sandbox.url}/apps/authorize/consent?application_id=${sandbox.credentials.applicationId}`,
          amazon_state: "amazon-1",
          selling_partner_id: sandbox.credentials.sellerId
        })
        yield* goto(page, `${url}/amazon/appstore?${query}`)
        assert.strictEqual(new URL(page.url()).searchParams.get("amazon_state"), "amazon-1")
        assert.strictEqual((yield* authorizeAs(page, "Sandbox Goods Inc.")).status, 200)
        assert.deepStrictEqual(grants.map(({ sellingPartnerId }) => sellingPartnerId), [sandbox.credentials.sellerId])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("an Appstore link that leads to another host than Amazon's goes nowhere", () =>
      Effect.gen(function*() {
        const { page, sandbox, url, wentTo } = yield* visit({ path: "" })
        for (
          const evil of [
            "https://sellercentral.amazon.com.evil.example/apps/authorize/confirm/1",
            "https://evil.example/apps/authorize/confirm/1",
            "https://sellercentral.amazon.com@evil.example/apps/authorize/confirm/1",
            `${sandbox.url}/elsewhere`
          ]
        ) {
          const query = new URLSearchParams({
            amazon_callback_uri: evil,
            amazon_state: "amazon-1",
            selling_partner_id: sandbox.credentials.sellerId
          })
          const answer = yield* goto(page, `${url}/amazon/appstore?${query}`)
          assert.strictEqual(answer.status, 400, evil)
          assert.isTrue(page.url().startsWith(`${url}/amazon/appstore`))
        }
        assert.deepStrictEqual([...wentTo("https://"), ...wentTo(sandbox.url)], [])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))

    it.effect("a vendor is sent to Vendor Central, and the grant is a vendor's", () =>
      Effect.gen(function*() {
        const { grants, page, sandbox, wentTo } = yield* visit({
          path: "/amazon/login?marketplace=US&kind=vendor",
          toAmazon: true
        })
        const [consent] = wentTo("https://vendorcentral.amazon.com/apps/authorize/consent?")
        yield* Effect.promise(() => page.waitForURL(/^chrome-error:/))
        // The same page, served by the sandbox.
        yield* goto(page, consent!.replace("https://vendorcentral.amazon.com", sandbox.url))
        assert.strictEqual((yield* authorizeAs(page, "Sandbox Goods Inc.")).status, 200)
        assert.deepStrictEqual(grants.map(({ kind, region }) => [kind, region]), [["vendor", "na"]])
      }).pipe(Effect.scoped, Effect.provide(layerSandbox)))
  })
})
