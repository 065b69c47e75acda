/** What people try first: no credentials, the marketplace that they know, the examples of a help, an old Node. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { refusalOf } from "effect-sp-api-sandbox/NodeVersion"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { spapiProcess } from "./support/spapi.ts"

describe("in the first minutes", () => {
  it.live.each<readonly [string, ReadonlyArray<string>]>([
    ["DE", ["call", "orders.searchOrders", "--created-after", "30d", "--marketplace", "DE"]],
    ["JP, by its id", ["call", "orders.searchOrders", "--created-after", "30d", "--marketplace-ids", "A1VC38T7YXB528"]],
    ["FR", ["orders", "--from", "30d", "--marketplace", "FR"]]
  ])("--sandbox has an account for %s", ([, args]) =>
    Effect.gen(function*() {
      const { code, err, out } = yield* spapi([...args, "--sandbox"])
      assert.deepStrictEqual([code, err.includes("region")], [0, false])
      assert.match(out, /"(?:orderId|id)":\s*"\d{3}-/)
    }))

  it.live("--sandbox with marketplaces of two regions is refused", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapi(
        ["call", "orders.searchOrders", "--created-after", "7d", "--marketplace", "DE,US", "--sandbox"]
      )
      assert.strictEqual(code, 2)
      assert.include(err, "DE is in region eu, and US in na")
    }))

  it.live("a call to another region than that of the settings says what to do", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapi(
        ["call", "orders.searchOrders", "--created-after", "7d", "--marketplace", "DE"],
        { SPAPI_REGION: "na" }
      )
      assert.strictEqual(code, 2)
      assert.include(err, "add --profile with a profile of that region")
    }))

  it.live("a call to another region than that of a sandbox says how to start one", () =>
    Effect.gen(function*() {
      const { code, err } = yield* spapi(
        ["orders", "--from", "7d", "--marketplace", "DE"],
        { SPAPI_REGION: "na", SPAPI_ENDPOINT: "http://127.0.0.1:8080" }
      )
      assert.strictEqual(code, 2)
      assert.include(err, "start it with `spapi sandbox --region eu`")
    }))

  it.live("SPAPI_MARKETPLACE may name several", () =>
    Effect.gen(function*() {
      const { code, out } = yield* spapi(
        ["call", "orders.searchOrders", "--created-after", "7d", "--dry-run"],
        { SPAPI_MARKETPLACE: "DE,FR" }
      )
      assert.strictEqual(code, 0)
      assert.include(decodeURIComponent(JSON.parse(out).url), "A1PA6795UKMFR9,A13V1IB3VIYZZH")
    }))

  it.live.each<readonly ["na" | "eu", string, ReadonlyArray<string>]>([
    ["na", "US", ["orders", "--from", "30d"]],
    ["eu", "DE", ["doctor"]]
  ])(
    "the settings of a sandbox of %s have the marketplace %s, so %j needs no --marketplace",
    ([region, country, args]) =>
      Effect.gen(function*() {
        const { environment } = yield* Sandbox.Sandbox
        const variables = yield* environment
        assert.strictEqual(variables["SPAPI_MARKETPLACE"], country)
        const cwd = yield* Effect.acquireRelease(
          Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
          (path) => Effect.sync(() => rmSync(path, { recursive: true }))
        )
        const lines = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'\n`)
        writeFileSync(join(cwd, ".env"), lines.join(""))
        const { code, err, out } = yield* spapiProcess(args, { SPAPI_CONFIG: join(cwd, "config.toml") }, { cwd })
        assert.deepStrictEqual([code, err], [0, ""])
        if (args[0] === "doctor") assert.include(out, `the account takes part in ${country}`)
        else assert.match(out, /"id":\s*"\d{3}-/)
      }).pipe(Effect.provide(Sandbox.layerServer({ products: 3, ordersPerSeller: 40, region })))
  )

  it.live.each(["orders.searchOrders", "ordersV0.getOrders", "sellers.getMarketplaceParticipations"])(
    "the first example in the help of %s lacks nothing",
    (operation) =>
      Effect.gen(function*() {
        const help = yield* spapi(["call", operation, "--help"])
        const line = /spapi (call .*?)(?: --dry-run| --json|$)/m.exec(help.out)![1]!
        const { err } = yield* spapi(line.split(" "), { SPAPI_MARKETPLACE: "US" })
        assert.notInclude(err, " needs ")
      })
  )

  it("a Node that is too old is named, with what to do", () => {
    for (const version of ["22.19.0", "22.20.1", "24.0.0", "26.1.0"]) assert.isUndefined(refusalOf("spapi", version))
    for (const version of ["18.20.8", "20.20.2", "22.18.0"]) {
      assert.include(refusalOf("spapi", version), `spapi: needs Node 22.19 or newer; this is ${version}`)
    }
  })
})
