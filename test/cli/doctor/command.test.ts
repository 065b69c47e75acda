/** `spapi doctor` as a process: what it prints for people and programs, and its exit code. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "../support/inProcess.ts"
import { environment, spapiOnTerminal, spapiProcess } from "../support/spapi.ts"

interface Outcome {
  readonly ok: boolean
  readonly exitCode: number
  readonly failed?: string
  readonly legs: ReadonlyArray<{ readonly leg: string; readonly state: string; readonly next?: string }>
}

const world = Sandbox.layerServer({ products: 3, ordersPerSeller: 3 })

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-doctor-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

describe("spapi doctor", () => {
  it.live("prints one JSON object with --agent, and exits with 0 where nothing is wrong", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(["doctor", "--agent", "--pii"], yield* environment)
      const outcome = JSON.parse(out) as Outcome
      assert.deepStrictEqual([code, err, outcome.ok], [0, "", true])
      assert.lengthOf(out.trim().split("\n"), 1)
      assert.deepStrictEqual(
        outcome.legs.filter(({ state }) => state === "ok").map(({ leg }) => leg),
        ["configuration", "api", "lwa", "clock", "token", "participations", "roles", "pii"]
      )
    }).pipe(Effect.provide(world)))

  it.live("exits by the first failure, and says in the error what to do, without secrets", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.not-this-one" }
      const { code, err, out } = yield* spapi(["doctor", "--json"], env)
      const outcome = JSON.parse(out) as Outcome
      assert.deepStrictEqual([code, outcome.exitCode, outcome.failed], [4, 4, "token"])
      const { error } = JSON.parse(err) as { error: { kind: string; message: string; advice: string } }
      assert.strictEqual(error.kind, "authentication")
      assert.match(error.message, /^token: lwa\.token: .*invalid_client/)
      assert.include(error.advice, "LWA credentials")
      assert.notInclude(out + err, "not-this-one")
      assert.notInclude(out + err, env.SPAPI_REFRESH_TOKEN)
    }).pipe(Effect.provide(world)))

  it.live("shows a terminal each leg, where settings are from and what to do", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, SPAPI_MARKETPLACE: "BR" }
      const { code, screen } = yield* spapiOnTerminal(["doctor"], env, { columns: 72 })
      const text = screen.join("\n")
      assert.strictEqual(code, 3, text)
      for (const line of screen) assert.isAtMost(line.length, 72)
      assert.match(text, /^ok {7}token {11}Login with Amazon returned/m)
      assert.match(text, /^ +client_secret +\(hidden\) \(environment:\s+SPAPI_CLIENT_SECRET\)$/m)
      assert.match(text, /^failed {3}marketplace {5}The account does not take part in BR/m)
      assert.match(text, /^ +likely cause {4}marketplace not taken part in/m)
      assert.match(text, /^ +what to do {6}register for it/m)
      assert.match(text, /^skipped {2}pii/m)
    }).pipe(Effect.provide(world)))

  it.live("finds blanks and quotes in a .env, and names it", () =>
    Effect.gen(function*() {
      const { SPAPI_CLIENT_SECRET, SPAPI_REFRESH_TOKEN, ...env } = yield* environment
      const cwd = yield* folder
      writeFileSync(
        join(cwd, ".env"),
        `SPAPI_CLIENT_SECRET="'${SPAPI_CLIENT_SECRET}'"\nSPAPI_REFRESH_TOKEN="${SPAPI_REFRESH_TOKEN} "\n`
      )
      const { code, err } = yield* spapiProcess(["doctor"], env, { cwd })
      assert.strictEqual(code, 3)
      assert.match(err, /SPAPI_CLIENT_SECRET: is in quotation marks.*SPAPI_REFRESH_TOKEN: holds blanks/)
      assert.include(err, "correct SPAPI_CLIENT_SECRET in .env of this folder")
    }).pipe(Effect.scoped, Effect.provide(world)))

  it.live("tries an API in memory with --sandbox", () =>
    Effect.gen(function*() {
      const { code, out } = yield* spapi(["doctor", "--sandbox", "--query", "legs[?state=='failed']"])
      assert.deepStrictEqual([code, JSON.parse(out)], [0, []])
    }))
})
