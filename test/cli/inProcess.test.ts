/** Runs of `spapi` that share a process: each has the arguments, the environment, the streams and the end of its own. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spapi, spapiShown } from "./support/inProcess.ts"
import { environment, spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

const call = ["call", "sellers.getMarketplaceParticipations", "--select", "marketplace.id"]

/** Every kind of output: results, attempts, help, usage, settings, failures, remarks. */
const runs: ReadonlyArray<readonly [args: ReadonlyArray<string>, env?: Readonly<Record<string, string>>]> = [
  [[...call, "--verbose"]],
  [[...call, "--verbose", "--json"]],
  [["orders", "--no-such-flag"]],
  [["repotr"]],
  [["report", "--help"], { FORCE_COLOR: "1" }],
  [["--version"]],
  [["config", "show", "--json"], { SPAPI_REGION: "fe" }],
  [["config", "show", "--json"]],
  [["config", "path"], { SPAPI_CONFIG: "/nonexistent/other.toml" }],
  [["cluster", "status", "--agent"], { SPAPI_CLUSTER_URL: "ftp://a" }],
  [["kiosk", "--resume", "no such query"]],
  [["report", "--resume", "4711", "--profile", "shop"]],
  [[...call, "--sandbox"]],
  [["call", "orders.getOrder", "--order-id", "1", "--agent"]]
]

/** What differs from run to run of the same command. */
const constant = (text: string): string =>
  text.replaceAll(/\b\d+ ms/g, "0 ms").replaceAll(/"milliseconds":\d+/g, "\"milliseconds\":0")
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, "ID").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")

describe("runs of spapi in one process", () => {
  it.live(
    "print and end at the same time as they do one by one, and as processes of their own",
    () =>
      Effect.gen(function*() {
        const variables = { ...yield* environment, SPAPI_MARKETPLACE: "US" }
        const start = (run: typeof spapi) => ([args, env]: typeof runs[number]) =>
          Effect.map(
            run(args, { ...variables, ...env }),
            ({ code, err, out }) => [args.join(" "), code, constant(out), constant(err)]
          )
        const together = yield* Effect.forEach(runs, start(spapi), { concurrency: "unbounded" })
        const oneByOne = yield* Effect.forEach(runs, start(spapi))
        assert.deepStrictEqual(together, oneByOne)
        // Every second one, as each takes half a second of CPU.
        const isSecond = (_: unknown, index: number) => index % 2 === 0
        const processes = yield* Effect.forEach(runs.filter(isSecond), start(spapiProcess), { concurrency: 2 })
        assert.deepStrictEqual(processes, together.filter(isSecond))
        assert.includeMembers(together.map(([, code]) => code), [0, 2, 3, 5])
      }).pipe(Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live("show the same on a terminal as processes do", () =>
    Effect.gen(function*() {
      const variables = { ...yield* environment, SPAPI_MARKETPLACE: "US" }
      const shown: typeof runs = [
        [call],
        [["orders", "--from", "30d", "--limit", "3"]],
        [["report", "--help"], { NO_COLOR: "1" }],
        [["repotr"]],
        [["call", "sellers.getMarketplaceParticipations"], { SPAPI_CLIENT_SECRET: "" }]
      ]
      const columns = { columns: 60 }
      for (const [args, env] of shown) {
        const here = yield* spapiShown(args, { ...variables, ...env }, columns)
        const there = yield* spapiOnTerminal(args, { ...variables, ...env }, columns)
        assert.deepStrictEqual([here.code, here.screen], [there.code, there.screen], args.join(" "))
      }
    }).pipe(Effect.provide(Sandbox.layerServer())), 300_000)

  it.live(
    "say each for itself how to go on: one that is interrupted takes nothing from the others",
    () =>
      Effect.gen(function*() {
        const variables = { ...yield* environment, SPAPI_MARKETPLACE: "US" }
        const types = ["GET_MERCHANT_LISTINGS_ALL_DATA", "GET_FLAT_FILE_OPEN_LISTINGS_DATA"]
        const report = (type: string) => spapi(["report", type, "--timeout", "1s"], variables)
        const lost = yield* Effect.forkChild(report("GET_MERCHANT_LISTINGS_DATA"), { startImmediately: true })
        const ends = yield* Effect.forEach(types, report, { concurrency: 2 })
        yield* Fiber.interrupt(lost)
        assert.deepStrictEqual(ends.map(({ code }) => code), [6, 6])
        const ids = ends.map(({ err }, at) =>
          new RegExp(`continue with: spapi report ${types[at]} .*--resume (\\d+)`).exec(err)?.[1]
        )
        assert.strictEqual(new Set(ids).size, 2)
        assert.notInclude(ids, undefined)
      }).pipe(Effect.provide(Sandbox.layerServer({ processingTime: "1 hour" }))),
    300_000
  )
})
