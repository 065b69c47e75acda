/** What the command shows while it waits, and how Ctrl-C ends it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal, spapiProcess } from "./support/spapi.ts"

/** Two pages, the second of which has to wait for some seconds. */
const input = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2000-01-01T00:00:00Z", MaxResultsPerPage: 40 }
const call = ["call", "ordersV0.getOrders", "--all", "--select", "AmazonOrderId", "--input", JSON.stringify(input)]
const slow = Sandbox.layerServer({
  ordersPerSeller: 150,
  usagePlanOverrides: { "ordersV0.getOrders": { rate: 0.3, burst: 1 } }
})

const waiting = "waiting for the rate limit of ordersV0.getOrders"

describe("spapi, while it waits for a rate limit", () => {
  it.live("shows what for on a terminal after two seconds, and takes the line away at the end", () =>
    Effect.gen(function*() {
      const { code, out, screen, sent } = yield* spapiOnTerminal(call, yield* environment, {
        columns: 52,
        pipes: ["out"]
      })
      assert.deepStrictEqual([code, screen], [0, []])
      assert.isAbove(out.trim().split("\n").length, 40)
      assert.include(sent, `${waiting} ·…`.slice(0, 50))
      assert.notMatch(sent, /· [01]s/)
    }).pipe(Effect.provide(slow)))

  it.live("shows nothing with --quiet", () =>
    Effect.gen(function*() {
      const { code, sent } = yield* spapiOnTerminal([...call, "--quiet"], yield* environment, { pipes: ["out"] })
      assert.deepStrictEqual([code, sent], [0, ""])
    }).pipe(Effect.provide(slow)))

  it.live("shows each wait and each attempt once with --verbose, in a pipe too", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapi([...call, "--verbose"], yield* environment)
      assert.strictEqual(code, 0)
      const lines = err.trimEnd().split("\n")
      assert.lengthOf(lines, 5, err)
      assert.match(lines[0]!, /^lwa\.token: ok, \d+ ms$/)
      assert.match(lines[1]!, /^ordersV0\.getOrders: attempt 1: 200, \d+ ms, request id [\w-]+$/)
      // The client learns the limit from the response.
      assert.match(lines[2]!, /^ordersV0\.getOrders: attempt 1: 429, /)
      assert.match(lines[3]!, /^ordersV0\.getOrders: waits \ds for the rate limit of ordersV0\.getOrders$/)
      assert.match(lines[4]!, /^ordersV0\.getOrders: attempt 2: 200, /)
    }).pipe(Effect.provide(slow)))

  it.live("Ctrl-C ends it with 130, and leaves a clean terminal", () =>
    Effect.gen(function*() {
      const { code, screen } = yield* spapiOnTerminal(call, yield* environment, {
        pipes: ["out"],
        type: [{ after: waiting, keys: "\u0003" }]
      })
      assert.strictEqual(code, 130)
      assert.deepStrictEqual(screen.filter((line) => line !== "^C" && line !== ""), [])
    }).pipe(Effect.provide(slow)))

  it.live("a signal ends it, and --agent reports that in JSON", () =>
    Effect.gen(function*() {
      const signal = { name: "SIGINT", after: "AmazonOrderId" } as const
      const { code, err } = yield* spapiProcess([...call, "--agent"], yield* environment, { signal })
      assert.strictEqual(code, 130)
      assert.deepStrictEqual(JSON.parse(err), {
        error: { kind: "interrupted", exitCode: 130, message: "Interrupted" }
      })
    }).pipe(Effect.provide(slow)))
})

const searching = "catalogItems_2022-04-01.searchCatalogItems"

/** The next request is refused, with a pause of so many seconds that Amazon asks for. */
const refused = (status: number, seconds: number) =>
  Effect.flatMap(Sandbox.Sandbox, ({ stubs }) =>
    stubs.add({
      operation: searching,
      times: 1,
      response: {
        status,
        headers: { "retry-after": String(seconds) },
        body: { errors: [{ code: "Refused", message: "Not now." }] }
      }
    }))

const search = ["call", searching, "--marketplace", "US", "--keywords", "the"]

describe("spapi, where Amazon asks for a pause", () => {
  it.live("shows it on a terminal, with the time that is left", () =>
    Effect.gen(function*() {
      yield* refused(429, 4)
      const { code, screen, sent } = yield* spapiOnTerminal(search, yield* environment, {
        columns: 120,
        pipes: ["out"]
      })
      assert.deepStrictEqual([code, screen], [0, []])
      assert.match(sent, /waiting .* catalogItems_2022-04-01\.searchCatalogItems .*· [23]s · [12]s left/)
    }).pipe(Effect.provide(Sandbox.layerServer({ ordersPerSeller: 1 }))))

  it.live("with --verbose and --agent attempts and waits are lines of JSON, without secrets and addresses", () =>
    Effect.gen(function*() {
      // The newest comes first.
      yield* refused(503, 2)
      yield* refused(429, 2)
      const variables = yield* environment
      const { code, err } = yield* spapi([...search, "--verbose", "--agent"], variables)
      assert.strictEqual(code, 0, err)
      const lines = err.trimEnd().split("\n").map((line) => JSON.parse(line))
      assert.deepStrictEqual(lines.map((line) => line.request?.outcome ?? line.wait?.cause), [
        "ok",
        429,
        "throttled",
        503,
        "retry-after",
        200
      ])
      assert.deepStrictEqual(lines.flatMap(({ request }) => request?.attempt ?? []), [1, 2, 3])
      assert.isAbove(lines[2].wait.milliseconds, 1_000)
      for (const hidden of [variables.SPAPI_CLIENT_SECRET, variables.SPAPI_REFRESH_TOKEN, "Atza|", "http:", "?"]) {
        assert.notInclude(err, hidden)
      }
    }).pipe(Effect.provide(Sandbox.layerServer({ ordersPerSeller: 1 }))))
})
