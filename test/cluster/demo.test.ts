/** `pnpm demo:cluster`, small, as a process: its proof, and what it leaves behind. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Postgres from "./support/postgres.ts"

const program = fileURLToPath(new URL("../../examples/cluster/demo.ts", import.meta.url))

/** A directory of temporary files, which the user of the database may write to as well. */
const directory = Effect.acquireRelease(
  Effect.sync(() => {
    const path = mkdtempSync(join(tmpdir(), "effect-sp-api-demo-test-"))
    chmodSync(path, 0o777)
    return path
  }),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** The processes that have a directory for temporary files, where the system shows it. */
const processesOf = (path: string): ReadonlyArray<string> =>
  !existsSync("/proc/self/environ") ? [] : readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, "utf8").includes(`TMPDIR=${path}`)
    } catch {
      return false
    }
  })

const start = (path: string, ...args: ReadonlyArray<string>) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const child = spawn(process.execPath, [program, ...args], {
        env: { PATH: process.env["PATH"], TMPDIR: path },
        stdio: ["ignore", "pipe", "pipe"]
      })
      let output = ""
      const closed = new Promise<number | null>((resolve) => child.once("close", resolve))
      const waiting: Array<() => void> = []
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk: Buffer) => {
          output += chunk.toString()
          for (const look of waiting) look()
        })
      }
      return {
        child,
        output: () => output,
        ended: Effect.promise(() => closed),
        /** Waits until it says something, or ends. */
        says: (words: string) =>
          Effect.promise(() =>
            Promise.race([
              closed,
              new Promise<void>((resolve) => waiting.push(() => output.includes(words) && resolve()))
            ])
          )
      }
    }),
    ({ child, ended }) => Effect.andThen(Effect.sync(() => child.kill("SIGKILL")), ended)
  )

const leavesNothing = (path: string) => {
  assert.deepStrictEqual(readdirSync(path), [])
  assert.deepStrictEqual(processesOf(path), [])
}

describe("the demonstration of the cluster", () => {
  it.live.skipIf(!Postgres.isInstalled)(
    "proves over PostgreSQL that a killed runner lost and doubled nothing, prints no secret, and leaves nothing behind",
    () =>
      Effect.gen(function*() {
        const path = yield* directory
        const demo = yield* start(path, "--sellers", "20", "--runners", "2", "--seconds", "12")
        const code = yield* demo.ended
        const output = demo.output()
        assert.strictEqual(code, 0, output)
        const proof = output.slice(output.indexOf("The proof"))
        assert.match(proof, /✓ [1-9]\d* orders with [1-9]\d* items in the tables, each as Amazon has it/, output)
        assert.match(proof, /✓ versions of orders that were stored: [1-9]\d* once, none twice/, output)
        assert.match(proof, /✓ [1-9]\d* calls, 0 × 429/, output)
        assert.match(proof, /✓ ([1-9]\d*) of \1 sellers of the killed runner went on with another/, output)
        assert.notMatch(output, /Atz[ra]\||oa2-cs|client_secret|demo:[A-Za-z0-9+/]{43}=|postgres:\/\//)
        leavesNothing(path)
      }).pipe(Effect.scoped),
    300_000
  )

  it.live(
    "ends its runner and removes its database when it is interrupted",
    () =>
      Effect.gen(function*() {
        const path = yield* directory
        const demo = yield* start(path, "--embedded", "--sellers", "3", "--seconds", "60")
        yield* demo.says("each seller is read every")
        demo.child.kill("SIGINT")
        assert.strictEqual(yield* demo.ended, 130, demo.output())
        assert.notInclude(demo.output(), "The proof")
        leavesNothing(path)
      }).pipe(Effect.scoped),
    300_000
  )
})
