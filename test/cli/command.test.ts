/** The `spapi` command as a process of its own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiProcess } from "./support/spapi.ts"

const orders = JSON.stringify({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2000-01-01T00:00:00Z" })

describe("spapi", () => {
  it.live(
    "alone names the commands that people need first, and a report in memory takes seconds",
    () =>
      Effect.gen(function*() {
        const { code, err, out } = yield* spapi([])
        assert.deepStrictEqual([code, err], [0, ""])
        const named = [...out.matchAll(/^ {2}spapi (\w+)/gm)].map(([, name]) => name)
        assert.deepStrictEqual(named, ["authorize", "doctor", "call", "report", "sandbox"])
        const start = performance.now()
        const report = yield* spapi(
          ["report", "GET_MERCHANT_LISTINGS_ALL_DATA", "--marketplace", "US", "--sandbox"],
          { SPAPI_CONFIG: "/nonexistent/config.toml" }
        )
        assert.deepStrictEqual([report.code, report.err], [0, ""])
        assert.isAbove(report.out.split("\n").length, 10)
        assert.isBelow(performance.now() - start, 60_000)
      }),
    300_000
  )

  it.live(
    "helps in the forms of other commands, and corrects what is misspelt, before it looks for credentials",
    () =>
      Effect.gen(function*() {
        const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, code: number, expected: RegExp]> = [
          [["help"], 0, /^spapi: the Amazon Selling Partner API/],
          [["help", "report"], 0, /^spapi report: request a report/],
          [["help", "call", "orders.searchOrders"], 0, /--created-after DATE/],
          [["-V"], 0, /^spapi v\d/],
          [
            ["repots"],
            2,
            /^spapi: Unknown subcommand "repots" for "spapi"; did you mean report\?\n/
          ],
          [["orders", "--fron", "7d"], 2, /--fron in command spapi orders; did you mean --from\?\n/],
          [["orders", "--limit", "0", "--marketplace=DE"], 2, /--limit: 0 is not a number of orders/],
          [["feed"], 2, /Which feed\?/],
          [["orders", "--marketplace", "DE", "--max-wait", "long"], 2, /--max-wait: long is not a length of time/],
          [["orders", "--marketplace", "DE", "--profile", "shop"], 3, /`spapi config set shop region eu` makes it/],
          [["orders", "--marketplace", "DE"], 3, /add --sandbox to try without an account/]
        ]
        yield* Effect.forEach(cases, ([args, code, expected]) =>
          Effect.map(spapi(args, { SPAPI_CONFIG: "/nonexistent/config.toml" }), (ended) => {
            assert.strictEqual(ended.code, code, args.join(" "))
            assert.match(code === 0 ? ended.out : ended.err, expected)
            assert.strictEqual(code === 0 ? ended.err : ended.out, "")
          }), { concurrency: 2 })
      }),
    300_000
  )

  it.live("call prints the response as JSON and nothing else", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(["call", "sellers.getMarketplaceParticipations"], yield* environment)
      assert.deepStrictEqual([code, err], [0, ""])
      assert.isNotEmpty((JSON.parse(out) as { payload: ReadonlyArray<unknown> }).payload)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("a failed call leaves stdout empty, says why in one block without the secret, and exits with 4", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.not-this-one" }
      const { code, err, out } = yield* spapi(["call", "sellers.getMarketplaceParticipations"], env)
      assert.deepStrictEqual([code, out], [4, ""])
      assert.match(err, /^spapi: lwa\.token: .*invalid_client/)
      assert.notInclude(err, "not-this-one")
      assert.notMatch(err, /^\s+at /m)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("a reader that closes the pipe ends --all without an error", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapiProcess(
        ["call", "ordersV0.getOrders", "--all", "--input", orders],
        yield* environment,
        { closeAfter: 10 }
      )
      assert.deepStrictEqual([code, err], [0, ""])
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("--input - reads the input from stdin", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const { code, out } = yield* spapi(["call", "ordersV0.getOrders", "--input", "-"], env, { stdin: orders })
      assert.strictEqual(code, 0)
      assert.isNotEmpty((JSON.parse(out) as { payload: { Orders: ReadonlyArray<unknown> } }).payload.Orders)
      const broken = yield* spapi(["call", "ordersV0.getOrders", "--input", "-"], env, { stdin: "{" })
      assert.deepStrictEqual([broken.code, broken.out], [2, ""])
      assert.match(broken.err, /^spapi: --input must be JSON/)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live.each<[string, number, ReadonlyArray<string>, string]>([
    ["credentials", 3, ["call", "sellers.getMarketplaceParticipations"], "SPAPI_CLIENT_ID"],
    ["an operation", 2, ["call", "ordersV0.getOrdrs"], "did you mean ordersV0.getOrders,"],
    [
      "a line that holds the filter",
      2,
      ["operations", "no such string"],
      "None of the operations matches no such string"
    ]
  ])("without %s it exits with %i and says so on stderr", ([, expectedCode, args, expected]) =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(args)
      assert.deepStrictEqual([code, out], [expectedCode, ""])
      assert.include(err, `spapi: `)
      assert.include(err, expected)
    }))

  it.live("a port that is taken is said in one line", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const { code, err } = yield* spapi(["sandbox", "--port", new URL(url).port])
      assert.strictEqual(code, 1)
      assert.match(err, /^listen EADDRINUSE: .*\n$/)
    }).pipe(Effect.provide(Sandbox.layerServer())))
})
