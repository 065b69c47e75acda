/**
 * `pnpm test:runtimes`: the core of the client on every runtime that it promises to run on, against a sandbox on this
 * machine: Node 22, 24 and 26, Bun, Deno, and workerd, the runtime of Cloudflare's edge.
 *
 * Their npm packages are installed into a temporary folder. One that cannot be installed is named and skipped, as are
 * those of `--skip bun,deno`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Console, Effect } from "effect"
import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import type { Settings } from "./core.ts"
import { bundle, mistakes, prepare, sandbox } from "./support.ts"

type Result = Readonly<Record<string, unknown>>

/** A runtime that has been installed. */
interface Runtime {
  readonly version: string
  readonly run: (settings: Settings) => Promise<Result>
}

const execute = (file: string, args: ReadonlyArray<string>, cwd: string): Promise<string> =>
  new Promise((resolve, reject) =>
    execFile(
      file,
      args,
      { cwd, timeout: 180_000, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new Error(`${error.message}\n${stderr}`.slice(0, 2000)))
    )
  )

/** Installs one npm package into a folder of its own. */
const install = async (folder: string, name: string): Promise<string> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, "package.json"), `{ "private": true, "type": "module" }`)
  await execute("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", name], folder)
  return folder
}

const launcher = `import { main } from "./core.js"
const settings = JSON.parse(process.argv.at(-1))
console.log(JSON.stringify(await main(settings)))
`

/** A runtime with a command line. */
const commandLine =
  (name: string, bin: string, args: ReadonlyArray<string>) => async (folder: string): Promise<Runtime> => {
    await install(folder, name)
    const file = join(folder, "node_modules", ".bin", bin)
    await writeFile(join(folder, "core.js"), await bundle("core", "esm"))
    await writeFile(join(folder, "launcher.js"), launcher)
    const version = (await execute(file, ["--version"], folder)).split("\n")[0]!.trim()
    return {
      version,
      run: async (settings) =>
        JSON.parse(await execute(file, [...args, "launcher.js", JSON.stringify(settings)], folder)) as Result
    }
  }

interface Miniflare {
  readonly dispatchFetch: (url: string, init: { readonly method: string; readonly body: string }) => Promise<Response>
  readonly dispose: () => Promise<void>
}

interface MiniflareModule {
  readonly Miniflare: new(
    options: { readonly modules: boolean; readonly script: string; readonly compatibilityDate: string }
  ) => Miniflare
}

/** workerd, driven by miniflare. */
const workerd = async (folder: string): Promise<Runtime> => {
  await install(folder, "miniflare")
  const require = createRequire(pathToFileURL(join(folder, "package.json")))
  const { Miniflare } = require("miniflare") as MiniflareModule
  const { version } = JSON.parse(await readFile(join(folder, "node_modules/workerd/package.json"), "utf8")) as {
    readonly version: string
  }
  const script = await bundle("worker", "esm")
  return {
    version,
    run: async (settings) => {
      const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" })
      try {
        const response = await worker.dispatchFetch("http://worker/", {
          method: "POST",
          body: JSON.stringify(settings)
        })
        return await response.json() as Result
      } finally {
        await worker.dispose()
      }
    }
  }
}

const runtimes: Readonly<Record<string, (folder: string) => Promise<Runtime>>> = {
  "node-22": commandLine("node@22", "node", []),
  "node-24": commandLine("node@24", "node", []),
  "node-26": commandLine("node@26", "node", []),
  "bun": commandLine("bun", "bun", ["run"]),
  "deno": commandLine("deno", "deno", ["run", "--allow-net"]),
  "workerd": workerd
}

const { values: flags } = parseArgs({ options: { skip: { type: "string", default: "" } } })
const skipped = flags.skip.split(",")

const message = (error: unknown): string =>
  error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error)

/** Whether the core does on a runtime what it should; one that cannot be had is not held against it. */
const check = (name: string, setUp: (folder: string) => Promise<Runtime>, folder: string) =>
  Effect.gen(function*() {
    if (skipped.includes(name)) return yield* Effect.as(Console.log(`– ${name}: left out`), true)
    const found = yield* Effect.result(Effect.tryPromise({ try: () => setUp(join(folder, name)), catch: message }))
    if (found._tag === "Failure") {
      return yield* Effect.as(Console.log(`– ${name}: could not be installed: ${found.failure}`), true)
    }
    const { run, version } = found.success
    const settings = yield* prepare
    const result = yield* Effect.result(Effect.tryPromise({
      try: () => run(settings),
      catch: message
    }))
    const wrong = result._tag === "Failure" ? [result.failure] : mistakes(result.success)
    yield* Console.log(
      wrong.length === 0 ? `✓ ${name} (${version})` : `✗ ${name} (${version}):\n  ${wrong.join("\n  ")}`
    )
    return wrong.length === 0
  })

const program = Effect.gen(function*() {
  const folder = yield* Effect.acquireRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), "spapi-runtimes-"))),
    (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
  )
  const outcomes = yield* Effect.forEach(Object.entries(runtimes), ([name, setUp]) => check(name, setUp, folder))
  if (Array.contains(outcomes, false)) return yield* Effect.die(new Error("the client does not run everywhere"))
}).pipe(Effect.scoped, Effect.provide(sandbox))

NodeRuntime.runMain(program)
