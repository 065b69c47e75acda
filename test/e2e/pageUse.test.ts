/**
 * The sandbox's page as it is used: on a phone and a desk, light and dark, by keyboard, with everything that it can do.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { readFileSync } from "node:fs"
import { request } from "node:http"
import type { Page } from "playwright-core"
import { call, login, send } from "../sandbox/support.ts"
import * as Browser from "./support/browser.ts"

const participations = "/sellers/v1/marketplaceParticipations"

const sandbox = Layer.provideMerge(
  Sandbox.layerServer({ recordBodies: true, products: 6, ordersPerSeller: 12 }),
  NodeHttpClient.layerUndici
)

/** The page, open; `check` fails for errors of its console. */
const open = Effect.gen(function*() {
  const { url } = yield* Sandbox.Sandbox
  const page = yield* Browser.page
  const errors: Array<string> = []
  page.on("pageerror", (error) => void errors.push(error.message))
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())))
  const requested: Array<string> = []
  page.on("request", (request) => void requested.push(request.url()))
  yield* Effect.promise(() => page.goto(url))
  const check = Effect.sync(() => {
    assert.deepStrictEqual(errors, [])
    for (const address of requested) assert.match(address, new RegExp(`^(${url}|data:|blob:)`))
  })
  return { page, check }
})

const until = (page: Page, selector: string, text: string) =>
  Effect.promise(() => page.locator(selector, { hasText: text }).first().waitFor())

/** Words whose contrast with what is behind them is below 4.5, by the formula of WCAG. */
const dull = `(() => {
  const numbers = (c) => c.match(/[0-9.]+/g).map(Number)
  const light = (c) => { const [r, g, b] = numbers(c).map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b }
  const behind = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (numbers(c).length < 4 || numbers(c)[3] > 0) return c } return "rgb(255,255,255)" }
  const found = new Set()
  let checked = 0
  for (const e of document.querySelectorAll("body *")) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) || e.closest("script,style") || e.offsetParent === null) continue
    checked++
    const [a, b] = [light(getComputedStyle(e).color), light(behind(e))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) found.add(e.tagName + "." + e.className + " " + ratio.toFixed(2))
  }
  return { found: [...found], checked }
})()`

/** Elements that reach beyond the right edge. */
const beyond =
  `[...document.querySelectorAll("body *")].filter((e) => e.offsetParent && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest("thead")).map((e) => e.tagName + "#" + e.id)`

const traffic = Effect.gen(function*() {
  const token = yield* login()
  yield* call("GET", participations, { token })
  yield* call("GET", "/orders/v0/orders?MarketplaceIds=nowhere", { token })
  const { faults, url } = yield* Sandbox.Sandbox
  yield* faults.add({ kind: "unavailable", on: "ordersV0.getOrder", times: Number.POSITIVE_INFINITY })
  yield* call("GET", "/orders/v0/orders/111-1111111-1111111", { token })
  // As no careful client writes a path.
  const path = "/<script>document.title='owned'</script><img/src=x/onerror=document.title='owned'>"
  yield* Effect.callback<void>((resume) => {
    request(url, { path }, (response) => void response.resume().on("end", () => resume(Effect.void))).end()
  })
  return token
})

describe.skipIf(Browser.missing !== undefined)(`the page in use ${Browser.missing ?? "in a browser"}`, () => {
  layer(Browser.layer, { excludeTestServices: true })((it) => {
    it.effect(
      "fits phones and desks without scrolling sideways, with readable colours by day and by night",
      () =>
        Effect.gen(function*() {
          yield* traffic
          const { check, page } = yield* open
          yield* until(page, "#requests", "getMarketplaceParticipations")
          for (const width of [320, 375, 1366]) {
            yield* Effect.promise(() => page.setViewportSize({ width, height: 740 }))
            for (const colorScheme of ["light", "dark"] as const) {
              yield* Effect.promise(() => page.emulateMedia({ colorScheme }))
              const { checked, found } = yield* Effect.promise(() =>
                page.evaluate<{ checked: number; found: ReadonlyArray<string> }>(dull)
              )
              assert.isAbove(checked, 60)
              assert.deepStrictEqual(found, [], `${width} ${colorScheme}`)
            }
            assert.deepStrictEqual(yield* Effect.promise(() => page.evaluate(beyond)), [], String(width))
            assert.strictEqual(
              yield* Effect.promise(() => page.evaluate("document.documentElement.scrollWidth")),
              width
            )
          }
          const unlabelled = yield* Effect.promise(() =>
            page.evaluate(
              `[...document.querySelectorAll("input,select")].filter((e) => e.labels.length === 0).map((e) => e.id)`
            )
          )
          assert.deepStrictEqual(unlabelled, [])
          yield* check
        }).pipe(Effect.scoped, Effect.provide(sandbox)),
      300_000
    )

    it.effect(
      "filters requests, and shows one by keyboard, with nothing secret and no markup of a client",
      () =>
        Effect.gen(function*() {
          const token = yield* traffic
          const { check, page } = yield* open
          const listed = () => page.locator("#requests tr").allInnerTexts()
          yield* until(page, "#requests", "<script>")
          assert.strictEqual(yield* Effect.promise(() => page.title()), "SP-API sandbox")
          assert.strictEqual(yield* Effect.promise(() => page.locator("#requests script, #requests img").count()), 0)
          yield* Effect.promise(() => page.selectOption("#f-status", "5"))
          const failed = yield* Effect.promise(listed)
          assert.lengthOf(failed, 1)
          assert.include(failed[0], "unavailable")
          yield* Effect.promise(() => page.selectOption("#f-status", ""))
          yield* Effect.promise(() => page.fill("#f-text", "lwa"))
          assert.isTrue((yield* Effect.promise(listed)).every((text) => text.includes("lwa.token")))
          yield* Effect.promise(() => page.fill("#f-text", ""))
          yield* Effect.promise(() => page.selectOption("#f-operation", "sellers.getMarketplaceParticipations"))
          assert.lengthOf(yield* Effect.promise(listed), 1)
          yield* Effect.promise(() => page.locator("#requests button").focus())
          // The page has polled meanwhile, and the focus has stayed.
          yield* Effect.promise(() => page.waitForResponse(/_sandbox\/state/))
          yield* Effect.promise(() => page.keyboard.press("Enter"))
          yield* until(page, "#detail-body", "x-amz-access-token")
          const detail = yield* Effect.promise(() => page.locator("#detail").innerText())
          assert.include(detail, "<redacted>")
          assert.notInclude(yield* Effect.promise(() => page.content()), token)
          yield* Effect.promise(() => page.keyboard.press("Escape"))
          yield* Effect.promise(() => page.locator("#detail").waitFor({ state: "hidden" }))
          yield* check
        }).pipe(Effect.scoped, Effect.provide(sandbox)),
      300_000
    )

    it.effect("adds any fault, moves the clock, and exports and imports the world", () =>
      Effect.gen(function*() {
        const { check, page } = yield* open
        const { clock, url } = yield* Sandbox.Sandbox
        yield* until(page, "#sellers", "Sandbox Goods Inc.")
        const kinds = yield* Effect.promise(() => page.locator("#kind option").allInnerTexts())
        assert.isAtLeast(kinds.length, 16)
        yield* Effect.promise(() => page.selectOption("#kind", "slow"))
        yield* Effect.promise(() => page.fill("#on", "sellers"))
        yield* Effect.promise(() => page.click("#add summary"))
        yield* Effect.promise(() => page.fill("#calls", "2, 3"))
        yield* Effect.promise(() => page.fill("#delay", "5 millis"))
        yield* Effect.promise(() => page.selectOption("#processed", "yes"))
        yield* Effect.promise(() => page.click("#add button"))
        yield* until(page, "#faults", "slow")
        const token = yield* login()
        for (const _ of [1, 2, 3, 4]) yield* call("GET", participations, { token })
        yield* until(page, "#faults", "applied 2×")
        yield* Effect.promise(() => page.fill("#delay", "soon"))
        yield* Effect.promise(() => page.click("#add button"))
        yield* until(page, "#message", "delay")

        yield* Effect.promise(() => page.click("#freeze"))
        yield* until(page, "#now", "frozen")
        yield* Effect.promise(() => page.fill("#to", "2027-03-04T05:06:07Z"))
        yield* Effect.promise(() => page.click("#set button"))
        yield* until(page, "#now", "2027-03-04T05:06:07Z")
        yield* Effect.promise(() => page.fill("#by", "2 days"))
        yield* Effect.promise(() => page.click("#advance button"))
        yield* until(page, "#now", "2027-03-06T05:06:07Z, frozen")
        yield* Effect.promise(() => page.click("#freeze"))
        yield* until(page, "#freeze", "Freeze")
        assert.isAtLeast(yield* clock.now, Date.parse("2027-03-06T05:06:07Z"))

        const [download] = yield* Effect.promise(() =>
          Promise.all([page.waitForEvent("download"), page.click("#export")])
        )
        const exported = JSON.parse(readFileSync(yield* Effect.promise(() => download.path()), "utf8"))
        assert.lengthOf(exported.sellers, 3)
        const file = (text: string) => ({ name: "w.json", mimeType: "application/json", buffer: Buffer.from(text) })
        const world = { sellers: [{ region: "na", name: "<b>Mine</b>" }], products: [{ sku: "ONE" }], orders: [] }
        yield* Effect.promise(() => page.setInputFiles("#import", file(JSON.stringify(world))))
        yield* until(page, "#sellers", "<b>Mine</b>")
        yield* Effect.promise(() => page.setInputFiles("#import", file(`{"order":[]}`)))
        yield* until(page, "#message", "Did you mean orders?")
        const response = yield* send("GET", url)
        assert.match(response.headers["content-security-policy"]!, /default-src 'none'/)
        // The refusals are errors of the console of every browser.
        void check
      }).pipe(Effect.scoped, Effect.provide(sandbox)), 300_000)
  })
})
