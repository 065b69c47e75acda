/**
 * The sandbox's page in a browser. `PAGE_PNG=packages/sandbox/page.png vitest run test/e2e/page` updates the picture of
 * the README.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Page } from "playwright-core"
import { call, login, send } from "../sandbox/support.ts"
import * as Browser from "./support/browser.ts"

const participations = "/sellers/v1/marketplaceParticipations"

const sandbox = Layer.provideMerge(Sandbox.layerServer(), NodeHttpClient.layerUndici)

/** The page, open, and the errors that it met. */
const open = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const page = yield* Browser.page
  const errors: Array<string> = []
  page.on("pageerror", (error) => void errors.push(error.message))
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())))
  yield* Effect.promise(() => page.goto(sandbox.url))
  return { page, errors }
})

/** Waits until a part of the page says something; fails after five seconds. */
const says = (page: Page, id: string, text: string) =>
  Effect.promise(() => page.locator(`#${id}`, { hasText: text }).waitFor())

/** Some of everything: sections, tokens of each kind, a document, refusals and faults. */
const traffic = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const token = yield* login()
  const { clientId, clientSecret } = sandbox.credentials
  const marketplace = Marketplace.US.id
  yield* send("POST", `${sandbox.url}/auth/o2/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: Redacted.value(clientSecret),
      scope: "sellingpartnerapi::notifications"
    }
  })
  const get = (target: string) => call("GET", target, { token })
  const since = new Date(Date.now() - 50 * 86_400_000).toISOString()
  const orders = `/orders/v0/orders?MarketplaceIds=${marketplace}&CreatedAfter=${since}`
  yield* get(participations)
  const page = yield* get(orders)
  const orderIds: ReadonlyArray<string> = page.json.payload.Orders.map((order: { AmazonOrderId: string }) =>
    order.AmazonOrderId
  )
  yield* Effect.forEach(orderIds.slice(0, 4), (id) => get(`/orders/v0/orders/${id}/orderItems`))
  yield* Effect.forEach(
    ["shirt", "lamp"],
    (word) => get(`/catalog/2022-04-01/items?marketplaceIds=${marketplace}&keywords=${word}`)
  )
  yield* get(
    `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${marketplace}&marketplaceIds=${marketplace}`
  )
  yield* call("POST", "/reports/2021-06-30/reports", {
    token,
    json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [marketplace] }
  })
  const restricted = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
    token,
    json: { restrictedResources: [{ method: "GET", path: `/orders/v0/orders/${orderIds[0]}/address` }] }
  })
  yield* call("GET", `/orders/v0/orders/${orderIds[0]}/address`, { token: restricted.json.restrictedDataToken })
  yield* get("/orders/v0/orders?MarketplaceIds=nowhere")
  yield* get("/orders/v0/orders/000-0000000-0000000")
  yield* sandbox.faults.add({ kind: "throttled", on: "ordersV0.getOrders" })
  yield* sandbox.faults.add({ kind: "unavailable", on: "ordersV0.getOrder", times: Number.POSITIVE_INFINITY })
  yield* get(orders)
  yield* get(`/orders/v0/orders/${orderIds[1]}`)
  yield* get(orders)
  return [token, restricted.json.restrictedDataToken as string]
})

describe.skipIf(Browser.missing !== undefined)(`the page of the sandbox ${Browser.missing ?? "in a browser"}`, () => {
  layer(Browser.layer, { excludeTestServices: true })((it) => {
    it.effect("shows requests, buckets and tokens, and no token or secret is anywhere in its document", () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const { errors, page } = yield* open
        const tokens = yield* traffic
        yield* says(page, "requests", "ordersV0.getOrderItems")
        yield* says(page, "requests", "QuotaExceeded")
        yield* says(page, "requests", "unavailable")
        yield* says(page, "buckets", "sellers.getMarketplaceParticipations")
        yield* says(page, "tokens", "restricted")
        yield* says(page, "sellers", "サンドボックス商店")
        const newest = yield* Effect.promise(() => page.locator("#requests tr").first().innerText())
        assert.include(newest, "ordersV0.getOrders")
        assert.include(newest, "200")
        const dom = yield* Effect.promise(() => page.content())
        const { clientSecret, refreshToken, secretAccessKey } = sandbox.credentials
        for (const secret of [...tokens, ...[clientSecret, refreshToken, secretAccessKey].map(Redacted.value)]) {
          assert.isAbove(secret.length, 20)
          assert.notInclude(dom, secret)
          assert.notInclude(dom, secret.slice(-20))
        }
        const picture = process.env["PAGE_PNG"]
        if (picture !== undefined) yield* Effect.promise(() => page.screenshot({ path: picture }))
        const cut = yield* Effect.promise(() =>
          page.evaluate(
            "[...document.querySelectorAll('html, .table')].filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.innerText)"
          )
        )
        assert.deepStrictEqual(cut, [])
        assert.deepStrictEqual(errors, [])
      }).pipe(Effect.scoped, Effect.provide(sandbox)))

    it.effect("a fault that is added by a click changes the next response, and its button removes it", () =>
      Effect.gen(function*() {
        const { errors, page } = yield* open
        const token = yield* login()
        yield* says(page, "sellers", "Sandbox Goods Inc.")
        yield* Effect.promise(() => page.selectOption("#kind", "failure"))
        yield* Effect.promise(() => page.fill("#on", "sellers"))
        yield* Effect.promise(() => page.check("#always"))
        yield* Effect.promise(() => page.click("#add button"))
        yield* says(page, "faults", "applied 0×")
        assert.strictEqual((yield* call("GET", participations, { token })).status, 500)
        yield* says(page, "faults", "applied 1×")
        yield* says(page, "requests", "failure")
        yield* Effect.promise(() => page.locator("#faults").getByRole("button", { name: "remove" }).click())
        yield* Effect.promise(() => page.locator("#faults tr").waitFor({ state: "detached" }))
        assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
        yield* Effect.promise(() => page.click("#reset"))
        yield* Effect.promise(() => page.locator("#requests tr").first().waitFor({ state: "detached" }))
        assert.deepStrictEqual(errors, [])
      }).pipe(Effect.scoped, Effect.provide(sandbox)))
  })
})
