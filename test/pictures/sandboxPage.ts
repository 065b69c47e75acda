/** The sandbox's page with some requests, in a browser that prefers light and dark. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Browser from "../e2e/support/browser.ts"
import { traffic } from "../e2e/support/traffic.ts"

/** The schemes of a reader. */
export const schemes = ["light", "dark"] as const

/** A PNG for each scheme. */
export const sandboxPage: Effect.Effect<Record<typeof schemes[number], Uint8Array>, unknown> = Effect.gen(function*() {
  const { url } = yield* Sandbox.Sandbox
  const page = yield* Browser.page
  const secrets = yield* traffic
  yield* Effect.promise(async () => {
    await page.setViewportSize({ width: 1340, height: 584 })
    await page.goto(url)
    await page.locator("#requests", { hasText: "QuotaExceeded" }).waitFor()
    const shown = await page.locator("body").innerText()
    if (secrets.some((secret) => shown.includes(secret))) throw new Error("The page shows an access token")
  })
  const picture = (colorScheme: typeof schemes[number]) =>
    Effect.promise(async () => {
      await page.emulateMedia({ colorScheme })
      return page.screenshot()
    })
  return { light: yield* picture("light"), dark: yield* picture("dark") }
}).pipe(
  Effect.scoped,
  Effect.provide([Sandbox.layerServer({ seed: 7, now: "2026-07-01T09:00:00Z" }), Browser.layer]),
  Effect.provide(NodeHttpClient.layerUndici)
)
