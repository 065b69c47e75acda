/**
 * `pnpm test:ecosystem`: the packages as they are packed, in the projects of users: installed by npm, pnpm and Bun, run
 * by Node, Bun, Deno and workerd, bundled by esbuild and Vite, and built and served by Next.js. Each calls a sandbox on
 * this machine.
 *
 * What the registry has is installed into a temporary folder; what cannot be installed is named and skipped, as are
 * those of `--skip bun,next`. `pnpm tarballs` comes before it.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { sandbox } from "../runtimes/support.ts"
import type { Settings } from "./programs/call.ts"
import { execute, installedVersion, project, serving } from "./support.ts"

interface Context {
  readonly work: string
  readonly settings: Settings
  /** The same as variables. */
  readonly env: Readonly<Record<string, string>>
}

/** A run of the program: the version of what ran it, and what it printed or returned. */
interface Run {
  readonly version: string
  readonly result: unknown
}

/** What is to be installed cannot be had here. */
class Unavailable extends Error {}

const available = <A>(install: Promise<A>): Promise<A> =>
  install.catch((error: unknown) => {
    const problem = String(error instanceof Error ? error.message : error)
    throw /ENOTFOUND|ECONNREFUSED|E404|E403|ETIMEDOUT|ENETUNREACH|ENOENT|404|403/.test(problem)
      ? new Unavailable(problem)
      : error
  })

const npm = (folder: string, ...packages: ReadonlyArray<string>) =>
  execute("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", ...packages], folder)

/** A tool of npm in a folder of its own. */
const tool = async (work: string, name: string): Promise<string> => {
  const folder = join(work, `tool-${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, "package.json"), `{ "private": true }`)
  await available(npm(folder, name))
  return folder
}

/** The project that npm has installed, which others share. */
let installed: Promise<string> | undefined
const byNpm = ({ work }: Context): Promise<string> =>
  installed ??= project(join(work, "npm")).then(async (folder) => {
    await available(npm(folder))
    return folder
  })

const parse = (output: string): unknown => JSON.parse(output.trim().split("\n").at(-1) ?? "")

/** The program for Node, and the command. */
const onNode = async (folder: string, { env }: Context): Promise<unknown> => {
  await execute(join(folder, "node_modules/.bin/spapi"), ["--version"], folder)
  return parse(await execute(process.execPath, ["programs/node.ts"], folder, env))
}

const launch = (file: string, args: ReadonlyArray<string>, folder: string, { settings }: Context) =>
  execute(file, [...args, JSON.stringify(settings)], folder).then(parse)

interface Miniflare {
  readonly dispatchFetch: (url: string, init: { readonly method: string; readonly body: string }) => Promise<Response>
  readonly dispose: () => Promise<void>
}

const projects: Readonly<Record<string, (context: Context) => Promise<Run>>> = {
  "npm install": async (context) => ({
    version: (await execute("npm", ["--version"], context.work)).trim(),
    result: await onNode(await byNpm(context), context)
  }),
  "pnpm install": async (context) => {
    const folder = await project(join(context.work, "pnpm"))
    const tools = await tool(context.work, "pnpm")
    const bin = join(tools, "node_modules/.bin/pnpm")
    await available(execute(bin, ["install", "--ignore-scripts", "--prefer-offline"], folder))
    return { version: await installedVersion(tools, "pnpm"), result: await onNode(folder, context) }
  },
  "bun install": async (context) => {
    const folder = await project(join(context.work, "bun"))
    const tools = await tool(context.work, "bun")
    await available(execute(join(tools, "node_modules/.bin/bun"), ["install", "--ignore-scripts"], folder))
    return { version: await installedVersion(tools, "bun"), result: await onNode(folder, context) }
  },
  "bun run": async (context) => {
    const folder = await byNpm(context)
    const tools = await tool(context.work, "bun")
    const result = await launch(join(tools, "node_modules/.bin/bun"), ["run", "programs/launch.ts"], folder, context)
    return { version: await installedVersion(tools, "bun"), result }
  },
  "deno run": async (context) => {
    const folder = await byNpm(context)
    const tools = await tool(context.work, "deno")
    const args = ["run", "--allow-all", "--node-modules-dir=manual", "programs/launch.ts"]
    const result = await launch(join(tools, "node_modules/.bin/deno"), args, folder, context)
    return { version: await installedVersion(tools, "deno"), result }
  },
  "esbuild": async (context) => {
    const folder = await byNpm(context)
    const tools = await tool(context.work, "esbuild")
    const args = ["programs/launch.ts", "--bundle", "--format=esm", "--platform=node", "--outfile=built/launch.mjs"]
    await execute(join(tools, "node_modules/.bin/esbuild"), [...args, "--log-level=warning"], folder)
    const result = await launch(process.execPath, ["built/launch.mjs"], folder, context)
    return { version: await installedVersion(tools, "esbuild"), result }
  },
  "workerd": async (context) => {
    const folder = await byNpm(context)
    const [bundler, tools] = [await tool(context.work, "esbuild"), await tool(context.work, "miniflare")]
    const script = await execute(join(bundler, "node_modules/.bin/esbuild"), [
      "programs/worker.ts",
      "--bundle",
      "--format=esm",
      "--platform=browser"
    ], folder)
    const require = createRequire(pathToFileURL(join(tools, "package.json")))
    const { Miniflare } = require("miniflare") as { readonly Miniflare: new(options: object) => Miniflare }
    const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" })
    try {
      const body = JSON.stringify(context.settings)
      const response = await worker.dispatchFetch("http://worker/", { method: "POST", body })
      return { version: await installedVersion(tools, "workerd"), result: await response.json() }
    } finally {
      await worker.dispose()
    }
  },
  "vite build": async (context) => {
    const folder = await byNpm(context)
    const tools = await tool(context.work, "vite")
    // A library for browsers: one module, which needs what the Web has alone.
    await writeFile(
      join(folder, "vite.config.mjs"),
      `export default { build: { outDir: "vite", lib: { entry: "programs/worker.ts", formats: ["es"], fileName: "worker" } } }`
    )
    await execute(join(tools, "node_modules/.bin/vite"), ["build", "--logLevel", "warn"], folder)
    const { default: worker } = await import(pathToFileURL(join(folder, "vite/worker.js")).href) as {
      readonly default: { readonly fetch: (request: Request) => Promise<Response> }
    }
    const request = new Request("http://worker/", { method: "POST", body: JSON.stringify(context.settings) })
    return { version: await installedVersion(tools, "vite"), result: await (await worker.fetch(request)).json() }
  },
  "next build": async (context) => {
    const folder = await project(join(context.work, "next"))
    await available(npm(folder, "next", "react", "react-dom", "typescript@5.9", "@types/node", "@types/react"))
    await mkdir(join(folder, "app/orders"), { recursive: true })
    await rename(join(folder, "programs/route.ts"), join(folder, "app/orders/route.ts"))
    await rm(join(folder, "programs"), { recursive: true })
    await writeFile(
      join(folder, "app/layout.tsx"),
      `export default ({ children }: { children: React.ReactNode }) => <html lang="en"><body>{children}</body></html>\n`
    )
    const env = { ...context.env, NEXT_TELEMETRY_DISABLED: "1" }
    const bin = join(folder, "node_modules/.bin/next")
    await execute(bin, ["build"], folder, env)
    const result = await serving(bin, ["start", "--port", "0"], folder, env, async (url) => {
      const response = await fetch(`${url}/orders`)
      return response.ok ? await response.json() : `${response.status}: ${(await response.text()).slice(0, 500)}`
    })
    return { version: await installedVersion(folder, "next"), result }
  }
}

const { values: flags } = parseArgs({
  options: { skip: { type: "string", default: "" }, only: { type: "string", default: "" } }
})
const matches = (list: string, name: string): boolean =>
  list.split(",").some((part) => part !== "" && name.includes(part))

const expected = JSON.stringify({ marketplaces: 3, orders: 5 })

/** One line for a project, and whether it is as it should be. */
const check = async (name: string, run: (context: Context) => Promise<Run>, context: Context) => {
  const start = performance.now()
  try {
    const { result, version } = await run(context)
    const seconds = `${Math.round((performance.now() - start) / 1000)} s`
    const isRight = JSON.stringify(result) === expected
    const line = `${name} (${version}, ${seconds})`
    return { isRight, line: isRight ? `✓ ${line}` : `✗ ${line}: ${JSON.stringify(result)} instead of ${expected}` }
  } catch (error) {
    const problem = String(error instanceof Error ? error.message : error)
    return error instanceof Unavailable
      ? { isRight: true, line: `– ${name}: skipped, as it cannot be installed here: ${problem.split("\n")[0]}` }
      : { isRight: false, line: `✗ ${name}: ${problem}` }
  }
}

const program = Effect.gen(function*() {
  const work = yield* Effect.acquireRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), "spapi-ecosystem-"))),
    (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
  )
  const { credentials, environment, url } = yield* Sandbox.Sandbox
  const env = yield* environment
  const settings: Settings = {
    url,
    clientId: credentials.clientId,
    clientSecret: Redacted.value(credentials.clientSecret),
    refreshToken: Redacted.value(credentials.refreshToken)
  }
  let failed = 0
  for (const [name, run] of Object.entries(projects)) {
    if (matches(flags.skip, name) || (flags.only !== "" && !matches(flags.only, name))) continue
    const { isRight, line } = yield* Effect.promise(() => check(name, run, { work, settings, env }))
    yield* Console.log(line)
    if (!isRight) failed++
  }
  if (failed > 0) return yield* Effect.die(new Error(`${failed} projects of users fail`))
}).pipe(Effect.scoped, Effect.provide(sandbox))

NodeRuntime.runMain(program)
