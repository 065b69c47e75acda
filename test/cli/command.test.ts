/** The `spapi` command as a process of its own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { environment, spapi } from "./support.ts"

const orders = JSON.stringify({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2000-01-01T00:00:00Z" })

describe("spapi", () => {
  it.live("call prints the response as JSON and nothing else", () =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(["call", "sellers.getMarketplaceParticipations"], yield* environment)
      assert.deepStrictEqual([code, err], [0, ""])
      assert.isNotEmpty((JSON.parse(out) as { payload: ReadonlyArray<unknown> }).payload)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("a failed call leaves stdout empty, says why in one line without the secret, and exits with 1", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.not-this-one" }
      const { code, err, out } = yield* spapi(["call", "sellers.getMarketplaceParticipations"], env)
      assert.deepStrictEqual([code, out], [1, ""])
      assert.match(err, /^spapi: lwa\.token: .*invalid_client/)
      assert.notInclude(err, "not-this-one")
      assert.notMatch(err, /^\s+at /m)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("a reader that closes the pipe ends --all without an error", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapi(
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
      assert.deepStrictEqual([broken.code, broken.out], [1, ""])
      assert.match(broken.err, /^spapi: --input must be JSON/)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live.each<[string, ReadonlyArray<string>, string]>([
    ["credentials", ["call", "ordersV0.getOrders"], "SPAPI_CLIENT_ID"],
    ["an operation", ["call", "ordersV0.getOrdrs"], "did you mean ordersV0.getOrders,"],
    ["a line that holds the filter", ["operations", "no such string"], "No operation contains no such string"]
  ])("without %s it exits with 1 and says so on stderr", ([, args, expected]) =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi(args)
      assert.deepStrictEqual([code, out], [1, ""])
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
