/**
 * `pnpm docs:look`: the built site in a browser, at three widths, light and dark. Fails where a page is wider than its
 * window, where axe finds a fault (contrast, headings, labels, links), or where the search does not find an operation.
 * `docs:look DIR` also writes pictures there. Without a browser nothing is checked.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { chromium } from "playwright-core"
import { serve } from "./serve.ts"
import { unindexed } from "./site/searchIndex.ts"

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path)
)
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const [folder] = process.argv.slice(2)

const addresses = [
  "/",
  "/guide/getting-started",
  "/concepts/rate-limits",
  "/cookbook/report-rows",
  "/migrate/amazon-sp-api",
  "/reference/apis/",
  "/reference/apis/Orders_2026_01_01/",
  "/reference/apis/Orders_2026_01_01/searchOrders"
]
const widths = [360, 768, 1280]
const schemes = ["light", "dark"] as const

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string> }>
}

/** The rules of axe for a scheme: the dark one differs from the light one in colours alone. */
const rules = {
  light: { type: "tag", values: ["wcag2a", "wcag2aa", "best-practice"] },
  dark: { type: "rule", values: ["color-contrast"] }
}

/** What is wrong with a page that is open. */
const faults = async (page: Page, scheme: keyof typeof rules): Promise<ReadonlyArray<string>> => {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const findings = await page.evaluate<ReadonlyArray<Finding>>(
    `axe.run(${
      JSON.stringify({ resultTypes: ["violations"], runOnly: rules[scheme] })
    }).then(({ violations }) => violations)`
  ).catch((error: unknown) => [{ id: "axe", help: String(error), nodes: [] }])
  return [
    ...(tooWide > 0 ? [`is ${tooWide} px wider than its window`] : []),
    ...findings.map(({ help, id, nodes }) =>
      `${id}: ${help} (${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join("; ")})`
    )
  ]
}

/** Opens each page once, and changes its window and scheme while it is open. */
const look = async (browser: Browser, url: string): Promise<ReadonlyArray<string>> => {
  const problems: Array<string> = []
  const page = await browser.newPage({ reducedMotion: "reduce" })
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`))
  for (const address of addresses) {
    await page.goto(url + address, { waitUntil: "load" })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    // A string, so that no policy of the page stops it.
    await page.evaluate(axe)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await page.waitForFunction(
        (dark) => document.documentElement.classList.contains("dark") === dark,
        colorScheme === "dark"
      )
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        const place = `${address} at ${width} px, ${colorScheme}`
        problems.push(...(await faults(page, colorScheme)).map((fault) => `${place} ${fault}`))
        if (folder !== undefined) {
          await page.screenshot({ path: join(folder, `${width}-${colorScheme}-${address.replaceAll("/", "_")}.png`) })
        }
      }
    }
  }
  await page.close()
  return problems
}

/** Types names into the box, and expects their pages among the results. */
const search = async (browser: Browser, url: string, names: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${url}/guide/getting-started`)
  await page.locator(".VPNavBarSearch button").first().click()
  const problems: Array<string> = []
  for (const name of names) {
    await page.locator("#localsearch-input").fill(name)
    const result = page.locator(`.results a[href*="/${name}"]`).first()
    await result.waitFor({ timeout: 30_000 }).catch(() => problems.push(`The search box does not find ${name}`))
  }
  await page.close()
  return problems
}

/** The browser of this machine. A file of that name may be one that only says how to install it. */
const launch = (): Promise<Browser | undefined> =>
  executablePath === undefined
    ? Promise.resolve(undefined)
    : chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] }).catch(
      (error: unknown) => {
        console.log(`${executablePath} does not start: ${String(error).split("\n")[0]}`)
        return undefined
      }
    )

const browser = await launch()
if (browser === undefined) {
  console.log("skipped: no browser was found")
} else {
  const start = performance.now()
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const { server, url } = await serve()
  const problems = [
    ...unindexed().map((name) => `The search index lacks ${name}`),
    ...await look(browser, url),
    ...await search(browser, url, ["searchOrders", "createReport", "getInventorySummaries", "createInboundPlan"])
  ]
  await browser.close()
  server.close()
  for (const problem of problems) console.error(problem)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${addresses.length} pages at ${widths.join(", ")} px, light and dark, in ${seconds} s: ${problems.length} problems`
  )
  if (problems.length > 0) process.exitCode = 1
}
