/** `spapi listings validate`, `put` and `patch` as processes of their own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { environment } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

describe("spapi listings", () => {
  it.live(
    "validates, previews and changes a listing; nothing is sent where an attribute is wrong or --yes is missing",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const [listing] = [...seller.listings.values()].filter(({ sku }) => sku.startsWith("SHO"))
        const env = { ...yield* environment, SPAPI_MARKETPLACE: "US", SPAPI_SELLER_ID: seller.id }
        const home = yield* folder
        const file = (name: string, value: unknown) => {
          const path = join(home, name)
          writeFileSync(path, JSON.stringify(value))
          return path
        }
        const patches = (value: unknown) => [{ op: "replace", path: "/attributes/item_name", value }]
        const key = { sku: listing!.sku, productType: "SHOES" }
        const good = file("good.json", {
          ...key,
          patches: patches([{ value: "New name", language_tag: "en_US", marketplace_id: "ATVPDKIKX0DER" }])
        })
        const bad = file("bad.json", { ...key, patches: patches([{ value: 5 }]) })
        const [valid, invalid, wrong, unasked, preview] = yield* Effect.all([
          spapi(["listings", "validate", good], env),
          spapi(["listings", "patch", bad, "--yes"], env),
          spapi(["listings", "put", good, "--yes"], env),
          spapi(["listings", "patch", good], env),
          spapi(["listings", "patch", good, "--preview"], env)
        ], { concurrency: 3 })
        assert.deepStrictEqual([valid.code, valid.err], [0, ""])
        assert.isTrue((JSON.parse(valid.out) as { isValid: boolean }).isValid)
        const { issues } = JSON.parse(invalid.out) as { issues: ReadonlyArray<{ attribute: string; message: string }> }
        assert.deepStrictEqual([invalid.code, issues[0]!.attribute], [2, "item_name"])
        assert.match(
          invalid.err,
          /spapi: The attributes do not match product type SHOES: \d issues?; nothing was changed/
        )
        assert.deepStrictEqual([wrong.code, unasked.code], [2, 2])
        assert.include(wrong.err, "use `spapi listings patch`")
        assert.include(unasked.err, "--yes")
        assert.deepStrictEqual([preview.code, (JSON.parse(preview.out) as { status: string }).status], [0, "VALID"])
        const { requests } = sandbox
        const sent = (yield* requests).filter(({ operation }) =>
          operation === "listingsItems_2021-08-01.patchListingsItem"
        )
        assert.lengthOf(sent, 1)
        const patched = yield* spapi(["listings", "patch", good, "--yes"], env)
        assert.deepStrictEqual([patched.code, (JSON.parse(patched.out) as { status: string }).status], [0, "ACCEPTED"])
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live("names what is wrong with a file before anything is sent", () =>
    Effect.gen(function*() {
      const [home, env] = [yield* folder, { ...yield* environment, SPAPI_SELLER_ID: "A1" }]
      const file = (name: string, content: string) => {
        writeFileSync(join(home, name), content)
        return join(home, name)
      }
      const whole = { sku: "S", productType: "SHOES", attributes: {} }
      const good = file("good.json", `\ufeff${JSON.stringify(whole)}`)
      const number = file("number.json", JSON.stringify({ ...whole, sku: 5 }))
      const cases: ReadonlyArray<readonly [code: number, args: ReadonlyArray<string>, message: RegExp]> = [
        [8, [join(home, "none.json")], /none\.json: the file or folder does not exist/],
        [8, [file("cut.json", "{\"sku\":")], /cut\.json is not JSON: /],
        [2, [file("array.json", "[]")], /array\.json is not an object/],
        [2, [number, "--marketplace", "US"], /sku is not a string with its value\n.*--sku/],
        [2, [good], /Which marketplace\?/],
        [2, [good, "--marketplace", "US,CA"], /for one marketplace, not for US and CA/],
        [2, [good, "--marketplace", "US,DE"], /US is in region na, and DE in eu/]
      ]
      yield* Effect.forEach(cases, ([code, args, message]) =>
        Effect.map(spapi(["listings", "validate", ...args], env), (ended) => {
          assert.deepStrictEqual([ended.code, ended.out], [code, ""], args.join(" "))
          assert.match(ended.err, message)
        }), { concurrency: 3 })
      const { requests } = yield* Sandbox.Sandbox
      assert.deepStrictEqual(yield* requests, [])
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())), 300_000)
})
