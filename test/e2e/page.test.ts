/** The sandbox's page in a browser. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Page } from "playwright-core"
import { call, login } from "../sandbox/support.ts"
import * as Browser from "./support/browser.ts"
import { participations, traffic } from "./support/traffic.ts"

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
