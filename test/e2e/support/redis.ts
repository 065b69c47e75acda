/** A Redis of a test's own, in memory. */
import { Effect } from "effect"
import { spawn, spawnSync } from "node:child_process"
import { freePort } from "./port.ts"

/** Whether this machine has one; tests that need it are skipped where it has not. */
export const isInstalled = spawnSync("redis-server", ["--version"]).status === 0
if (!isInstalled) console.log("redis-server is not installed: the tests that need it are skipped")

/** A server on loopback until the scope closes; returns its address. */
export const server = Effect.gen(function*() {
  const port = yield* freePort
  const child = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
        stdio: ["ignore", "pipe", "ignore"]
      })
    ),
    (child) => Effect.sync(() => child.kill("SIGKILL"))
  )
  yield* Effect.callback<void>((resume) => {
    child.stdout.on("data", (text) => String(text).includes("Ready to accept connections") && resume(Effect.void))
  })
  return `redis://127.0.0.1:${port}`
})
