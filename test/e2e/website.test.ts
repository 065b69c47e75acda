/**
 * The example of a website that sellers and vendors authorize, clicked through in a browser: a process of its own, and
 * the sandbox for Amazon.
 */
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Redacted, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Browser from "./support/browser.ts"
import * as Job from "./support/job.ts"
import { freePort } from "./support/port.ts"

/** The website, once it listens. */
const website = Effect.gen(function*() {
  const { credentials, url: central } = yield* Sandbox.Sandbox
  const port = yield* freePort
  const url = `http://localhost:${port}`
  const program = yield* Job.start(Job.example("website-authorization"), [], {
    PORT: String(port),
    PUBLIC_URL: url,
    SPAPI_APPLICATION_ID: credentials.applicationId,
    SPAPI_STATE_KEY: "0123456789abcdef0123456789abcdef",
    SPAPI_CENTRAL_URL: central
  })
  yield* Effect.repeat(Effect.sync(program.output), {
    until: (output) => output.includes("Listening"),
    schedule: Schedule.spaced("10 millis")
  }).pipe(Effect.timeoutOrElse({ duration: "4 minutes", orElse: () => Effect.die(new Error(program.output())) }))
  return { program, url }
})

describe.skipIf(Browser.missing !== undefined)(`the website example ${Browser.missing ?? "in a browser"}`, () => {
  layer(Browser.layer, { excludeTestServices: true })((it) => {
    it.effect(
      "connects a seller and a vendor but not one who cancels; another browser sees none of them",
      () =>
        Effect.gen(function*() {
          const { credentials, requestsOf } = yield* Sandbox.Sandbox
          const { program, url } = yield* website
          const page = yield* Browser.page
          const connected = async () => {
            await page.goto(url)
            return page.locator("h2:has-text(\"Connected\") + ul > li").allInnerTexts()
          }
          const connect = async (kind: "seller" | "vendor") => {
            await page.goto(url)
            await page.locator("li", { hasText: "United States" }).getByRole("link", { name: kind, exact: true })
              .click()
            assert.include(await page.locator("body").innerText(), "asks to use the Selling Partner API")
          }
          const authorize = async () => {
            await page.locator("p", { hasText: "Sandbox Goods Inc." }).getByRole("link", { name: "Authorize" }).click()
            await page.waitForURL(`${url}/`)
          }
          yield* Effect.promise(async () => {
            assert.deepStrictEqual(await connected(), ["none yet"])

            await connect("seller")
            await page.getByRole("link", { name: "Cancel" }).click()
            assert.include(await page.locator("body").innerText(), "Not authorized")
            assert.deepStrictEqual(await connected(), ["none yet"])

            await connect("seller")
            await authorize()
            await connect("vendor")
            await authorize()
            const [seller = "", vendor = "", ...more] = await connected()
            assert.match(seller, new RegExp(`^seller ${credentials.sellerId} in na, until \\d{4}-\\d\\d-\\d\\d$`))
            assert.match(vendor, new RegExp(`^vendor ${credentials.sellerId} in na, until`))
            assert.deepStrictEqual(more, [])

            await page.context().clearCookies()
            assert.deepStrictEqual(await connected(), ["none yet"])
          })
          assert.lengthOf(yield* requestsOf("lwa.token"), 2)
          assert.notInclude(program.output(), Redacted.value(credentials.clientSecret))
          assert.notMatch(program.output(), /spapi_oauth_code|Atzr\|/)
        }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
      300_000
    )
  })
})
