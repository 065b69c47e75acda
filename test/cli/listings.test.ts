/** `spapi listings types` as a process of its own, against the sandbox. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { schema } from "../sp-api/workflows/support/productTypes.ts"
import { typeCheck } from "../sp-api/workflows/support/typeCheck.ts"
import { spapi } from "./support/inProcess.ts"
import { environment } from "./support/spapi.ts"

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
)

describe("spapi listings types", () => {
  it.live(
    "writes the types of a product type that the account's marketplace has, with where they are from",
    () =>
      Effect.gen(function*() {
        const out = join(yield* folder, "luggage.ts")
        const args = [
          "listings",
          "types",
          "LUGGAGE",
          "--marketplace",
          "us",
          "--requirements",
          "LISTING_OFFER_ONLY",
          "--out",
          out
        ]
        const ended = yield* spapi(args, yield* environment)
        assert.deepStrictEqual(ended, { code: 0, out: `${out}: LuggageAttributes\n`, err: "" })
        const text = readFileSync(out, "utf8")
        assert.include(text.split("\n\n")[0], "LISTING_OFFER_ONLY")
        assert.include(text.split("\n\n")[0], "SANDBOX1")
        assert.notInclude(text, "127.0.0.1")
        assert.deepStrictEqual(yield* typeCheck({ luggage: text }), [])
        const checked = yield* spapi([...args, "--check"], yield* environment)
        assert.deepStrictEqual(checked, { code: 0, out: `${out} is up to date\n`, err: "" })
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())),
    300_000
  )

  it.live("the types of the example are those of the sandbox's schema", () =>
    Effect.gen(function*() {
      const out = fileURLToPath(new URL("../../examples/support/luggage.ts", import.meta.url))
      const args = ["listings", "types", "LUGGAGE", "--marketplace", "US", "--out", out, "--check"]
      assert.deepStrictEqual([(yield* spapi(args, yield* environment)).err], [""])
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("reads a schema from a file without credentials, and prints the types", () =>
    Effect.gen(function*() {
      const file = join(yield* folder, "lamp.json")
      writeFileSync(file, `\uFEFF${JSON.stringify(schema)}`)
      const { code, err, out } = yield* spapi(["listings", "types", "--schema", file])
      assert.deepStrictEqual([code, err], [0, ""])
      assert.match(
        out,
        /^\/\*\* Made by `spapi listings types` from lamp.json. \*\/\n\n\/\*\*.*\*\/\nexport interface Lamp/
      )
      assert.match(out, /\}\n$/)
      const named = yield* spapi(["listings", "types", "TABLE_LAMP", "--schema", file])
      assert.include(named.out, "export interface TableLampAttributes {")
    }).pipe(Effect.scoped))

  it.live("--check fails where the file is missing or differs, and leaves it as it is", () =>
    Effect.gen(function*() {
      const folderName = yield* folder
      const [file, out] = [join(folderName, "lamp.json"), join(folderName, "lamp.ts")]
      writeFileSync(file, JSON.stringify(schema))
      const args = ["listings", "types", "--schema", file, "--out", out, "--check"]
      const missing = yield* spapi(args)
      assert.deepStrictEqual([missing.code, missing.out], [1, ""])
      assert.include(missing.err, "lamp.ts is missing")
      writeFileSync(out, "export {}\n")
      assert.include((yield* spapi(args)).err, "lamp.ts is out of date")
      assert.strictEqual(readFileSync(out, "utf8"), "export {}\n")
    }).pipe(Effect.scoped))

  it.live.each<[string, number, ReadonlyArray<string>, string]>([
    ["a product type", 2, [], "Which product type?"],
    ["a marketplace", 2, ["LUGGAGE"], "Which marketplace?"],
    [
      "a marketplace that exists",
      2,
      ["LUGGAGE", "--marketplace", "XX"],
      "XX is neither a country code (DE) nor the id"
    ],
    [
      "a file that exists",
      8,
      ["--schema", "/no/such/file.json"],
      "--schema: /no/such/file.json: the file or folder does not exist"
    ],
    ["--out", 2, ["--schema", "package.json", "--check"], "--check needs --out"],
    ["a schema in the file", 8, ["--schema", "package.json"], "describes no attributes"],
    ["JSON in the file", 8, ["--schema", "README.md"], "README.md is not JSON"],
    ["credentials", 3, ["LUGGAGE", "--marketplace", "US"], "SPAPI_CLIENT_ID"]
  ])(
    "without %s it exits with %i, says so, and prints nothing",
    ([, expectedCode, args, expected]) =>
      Effect.gen(function*() {
        const { code, err, out } = yield* spapi(["listings", "types", ...args])
        assert.deepStrictEqual([code, out], [expectedCode, ""])
        assert.include(err, expected)
        assert.match(err, /^spapi: .*\n( {2}what to do: .*\n)?$/)
      })
  )

  it.live("a product type that Amazon does not know is named, and no file is written", () =>
    Effect.gen(function*() {
      const out = join(yield* folder, "none.ts")
      const args = ["listings", "types", "NO_SUCH_TYPE", "--marketplace", "US", "--out", out]
      const { code, err } = yield* spapi(args, yield* environment)
      assert.strictEqual(code, 5)
      assert.match(err, /^spapi: .*NO_SUCH_TYPE/)
      assert.throws(() => readFileSync(out))
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer())))
})
