/** An example as a process of its own, against the sandbox of the test. */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { rolldown } from "rolldown"

/** A directory that is removed with the scope. */
export const directory = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-sp-api-job-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** Where the example lies. */
export const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}.ts`, import.meta.url))

// A bundle of undici, which is CommonJS, lacks its names.
const undici = createRequire(import.meta.resolve("@effect/platform-node")).resolve("undici")

/**
 * Programs as bundles, which start in a fraction of the time: for tests that start them often. They are removed with
 * the scope.
 */
const bundle = <const Names extends string>(programs: Readonly<Record<Names, string>>) =>
  Effect.flatMap(directory, (dir) =>
    Effect.promise(async () => {
      const build = await rolldown({
        input: programs,
        platform: "node",
        logLevel: "silent",
        plugins: [{
          name: "undici",
          resolveId: (id) => id === "undici" ? { id: pathToFileURL(undici).href, external: true } : undefined
        }]
      })
      await build.write({ dir, format: "esm", entryFileNames: "[name].mjs" })
      await build.close()
      return (name: Names): string => join(dir, `${name}.mjs`)
    }))

/** Examples as bundles. */
export const bundles = <const Names extends ReadonlyArray<string>>(...names: Names) =>
  bundle<Names[number]>(Object.fromEntries(names.map((name) => [name, example(name)])) as Record<Names[number], string>)

/** Another program as a bundle, by its path. */
export const bundled = (program: string) => Effect.map(bundle({ program }), (path) => path("program"))

/** What a user has in the environment, for the sandbox. */
const environment = ({ configValues, credentials }: Sandbox.Sandbox["Service"]) => ({
  PATH: process.env["PATH"],
  NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
  SPAPI_ENDPOINT: configValues.endpoint,
  SPAPI_LWA_ENDPOINT: configValues.lwaEndpoint,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
})

/** Starts a program; it dies with the scope. */
export const start = (
  program: string,
  args: ReadonlyArray<string> = [],
  env: Readonly<Record<string, string>> = {}
) =>
  Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
    Effect.acquireRelease(
      Effect.sync(() => {
        const child = spawn(process.execPath, [program, ...args], {
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...environment(sandbox), ...env }
        })
        let output = ""
        child.stdout.on("data", (text: Buffer) => (output += text.toString()))
        child.stderr.on("data", (text: Buffer) => (output += text.toString()))
        const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
        return {
          output: () => output,
          pid: child.pid!,
          /** The exit code, once it has ended; null when it was killed. */
          ended: Effect.promise(() => ended),
          /** Sends it a signal, which it may take its time for. */
          signal: (signal: NodeJS.Signals) => Effect.sync(() => child.kill(signal)),
          /** Kills it as an operating system does, without a chance to tidy up. */
          kill: Effect.andThen(Effect.sync(() => child.kill("SIGKILL")), Effect.promise(() => ended))
        }
      }),
      (job) => job.kill
    ))
