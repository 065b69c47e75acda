/**
 * A headless Chromium with a profile of its own, for pages that only a browser can judge.
 */
import type { Scope } from "effect"
import { Context, Effect, Layer } from "effect"
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BrowserContext, Page } from "playwright-core"
import { chromium } from "playwright-core"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const executable = places.find((path) => existsSync(path))

/** Why a test of pages cannot run here; undefined where it can. */
export const missing = executable === undefined ? `skipped, no browser at ${places.join(", ")}` : undefined

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but this machine is reached.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"
]

/** A browser; the pages of one file share it. */
export class Browser extends Context.Service<Browser, BrowserContext>()("test/Browser") {}

export const layer: Layer.Layer<Browser> = Layer.effect(
  Browser,
  Effect.gen(function*() {
    const profile = yield* Effect.acquireRelease(
      Effect.promise(() => mkdtemp(join(tmpdir(), "sandbox-page-"))),
      (path) => Effect.promise(() => rm(path, { recursive: true, force: true, maxRetries: 5 }))
    )
    const context = yield* Effect.acquireRelease(
      Effect.promise(() =>
        chromium.launchPersistentContext(profile, {
          executablePath: executable ?? "",
          args,
          viewport: { width: 1366, height: 820 }
        })
      ),
      (context) => Effect.promise(() => context.close())
    )
    context.setDefaultTimeout(5000)
    return context
  })
)

/** A page of its own, closed with the scope. */
export const page: Effect.Effect<Page, never, Browser | Scope.Scope> = Effect.acquireRelease(
  Effect.flatMap(Browser, (context) => Effect.promise(() => context.newPage())),
  (page) => Effect.promise(() => page.close())
)
