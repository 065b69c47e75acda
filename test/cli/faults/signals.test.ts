/** How signals end a command: its exit code, what it says, and what it leaves behind. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { main } from "../support/command.ts"
import { environment, spapiProcess } from "../support/spapi.ts"
import { assertObject } from "./support/block.ts"
import { commands } from "./support/commands.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-signals-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

/** Jobs of this sandbox do not end by themselves. */
const patient = Sandbox.layerServer({ products: 20, ordersPerSeller: 30, processingTime: "1 hour", usagePlans: "off" })

describe("a command that a signal ends", () => {
  it.live.each<[string, number, "SIGINT" | "SIGTERM" | "SIGHUP", string]>([
    ["Ctrl-C", 130, "SIGINT", "report"],
    ["SIGTERM", 143, "SIGTERM", "feed"],
    ["a terminal that goes away", 129, "SIGHUP", "kiosk"]
  ])(
    "while it waits for a job, by %s: exits with %i, says how to go on, and leaves no file",
    ([, code, name, job]) =>
      Effect.gen(function*() {
        const { cases, env } = yield* commands
        const { args, later, out } = cases[job]!
        const home = yield* folder
        const flags = [...out === undefined ? [] : ["--out", join(home, `out${out}`)], "--verbose"]
        const [people, program] = yield* Effect.all([
          spapiProcess([...args, ...flags], env, { signal: { name, after: `${later}: attempt` } }),
          spapiProcess([...args, ...flags, "--agent"], env, { signal: { name, after: `"${later}"` } })
        ], { concurrency: 2 })
        assert.strictEqual(people.code, code, people.err)
        assert.match(people.err, new RegExp(`\nInterrupted; continue with: spapi ${job} .*--resume [\\w-]+.*\n$`))
        const last = program.err.trimEnd().split("\n").at(-1)!
        const { advice, kind } = assertObject({ ...program, err: `${last}\n` }, { code })
        assert.strictEqual(kind, "interrupted")
        assert.match(advice!, new RegExp(`^continue with: spapi ${job} .*--resume [\\w-]+`))
        assert.deepStrictEqual([people.out, program.out, readdirSync(home)], ["", "", []])
      }).pipe(Effect.scoped, Effect.provide(patient)),
    300_000
  )

  it.live("while it waits for a rate limit, a question or the browser exits with 130, and sends nothing more", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const { credentials, faults, requestsOf } = yield* Sandbox.Sandbox
      yield* faults.add({ kind: "throttled", on: "sellers.getMarketplaceParticipations", times: Infinity })
      const [call, consent] = yield* Effect.all([
        spapiProcess(["call", "sellers.getMarketplaceParticipations", "--verbose"], env, {
          signal: { name: "SIGINT", after: ": waits " }
        }),
        spapiProcess(
          ["authorize", "--no-browser", "--port", "0", "--application-id", credentials.applicationId, "--agent"],
          { ...env, SPAPI_REFRESH_TOKEN: "" },
          { signal: { name: "SIGINT", after: "redirectUri" } }
        )
      ], { concurrency: 2 })
      assert.deepStrictEqual([call.code, call.out, consent.code, consent.out], [130, "", 130, ""])
      assert.lengthOf(yield* requestsOf("sellers.getMarketplaceParticipations"), 1)
      assert.deepStrictEqual(yield* requestsOf("lwa.token").pipe(Effect.map((all) => all.length)), 1)
    }).pipe(Effect.provide(Sandbox.layerServer({ products: 1, ordersPerSeller: 1, usagePlans: "off" }))))

  it.live.skipIf(process.platform === "win32")(
    "again and again, also where a thread of it is blocked by a pipe without a reader, ends at once",
    () =>
      Effect.gen(function*() {
        const { cases, env } = yield* commands
        const pipe = join(yield* folder, "out.ts")
        execFileSync("python3", ["-c", "import os, sys; os.mkfifo(sys.argv[1])", pipe])
        const ended = yield* Effect.callback<string>((resume) => {
          const child = spawn(process.execPath, [main, ...cases["listings types"]!.args, "--out", pipe, "--verbose"], {
            env,
            stdio: ["ignore", "ignore", "pipe"]
          })
          let err = ""
          let timer: NodeJS.Timeout | undefined
          child.stderr!.setEncoding("utf8").on("data", (text: string) => {
            err += text
            // What is blocked says nothing: it is interrupted until it ends.
            if (err.includes("listings.schema: ok")) timer ??= setInterval(() => child.kill("SIGINT"), 300)
          })
          child.on("close", (code, signal) => {
            clearInterval(timer)
            resume(Effect.succeed(String(code ?? signal)))
          })
          return Effect.sync(() => child.kill("SIGKILL"))
        })
        assert.include(["130", "SIGINT"], ended)
      }).pipe(Effect.scoped, Effect.provide(patient))
  )
})
