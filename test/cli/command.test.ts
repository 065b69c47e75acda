/** The `spapi` command as a process of its own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command to its end; `closeAfter` closes its stdout after that many characters, `stdin` is written to it. */
const spapi = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { closeAfter = Infinity, stdin = "" } = {}
): Effect.Effect<Ended> =>
  Effect.callback((resume) => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: "pipe" })
    child.stdin.on("error", () => {}).end(stdin)
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      if (out.length > closeAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text
    })
    child.on("close", (code) => resume(Effect.succeed({ code, out, err })))
    return Effect.sync(() => child.kill())
  })

const environment = Effect.map(Sandbox.Sandbox, ({ credentials, url }) => ({
  SPAPI_REGION: "na",
  SPAPI_ENDPOINT: url,
  SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
}))

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
