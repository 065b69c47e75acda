import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { readdirSync } from "node:fs"
import { edited } from "../../../packages/codegen/src/update/OverlayEdits.ts"
import { readText } from "../../../packages/tools/src/support/text.ts"

const overlay = `{
  "about": "What, \\"so\\": {said} [here].",
  "toys": {
    "getToys": { "kind": "token", "next": ["a", "b"] },
    "createToy": false
  },
  "dolls": { "Doll": ["hair", "eyes"] }
}
`

const set = (path: ReadonlyArray<string>, row: unknown) => edited(overlay, { overlay: "toys", path, row })
const remove = (path: ReadonlyArray<string>, text = overlay) => edited(text, { overlay: "toys", path })

describe("a row that is written into an overlay", () => {
  it("goes to the others of its model, on a line of its own", () => {
    assert.strictEqual(
      set(["toys", "deleteToy"], { pages: false, because: "a, \"b\"" }),
      overlay.replace(
        "\"createToy\": false",
        "\"createToy\": false,\n    \"deleteToy\": { \"pages\": false, \"because\": \"a, \\\"b\\\"\" }"
      )
    )
  })

  it("stays on the line of the others where they are on one", () => {
    assert.strictEqual(
      set(["dolls", "Car"], ["wheels"]),
      overlay.replace("[\"hair\", \"eyes\"] }", "[\"hair\", \"eyes\"], \"Car\": [\"wheels\"] }")
    )
  })

  it("brings its model along", () => {
    assert.strictEqual(
      set(["cars", "getCars"], true),
      overlay.replace("\"eyes\"] }\n}", "\"eyes\"] },\n  \"cars\": {\n    \"getCars\": true\n  }\n}")
    )
  })

  it("takes the place of another one", () => {
    assert.strictEqual(set(["toys", "createToy"], true), overlay.replace("false", "true"))
    assert.strictEqual(set(["toys", "getToys", "next"], ["c"]), overlay.replace("[\"a\", \"b\"]", "[\"c\"]"))
  })

  it("can be the first of all", () => {
    const empty = "{\n  \"about\": \"Nothing yet.\"\n}\n"
    assert.strictEqual(
      edited(empty, { overlay: "toys", path: ["toys", "a"], row: 1 }),
      "{\n  \"about\": \"Nothing yet.\",\n  \"toys\": {\n    \"a\": 1\n  }\n}\n"
    )
  })
})

describe("a row that is removed", () => {
  it("leaves the others as they are", () => {
    assert.strictEqual(remove(["toys", "createToy"]), overlay.replace(",\n    \"createToy\": false", ""))
    assert.strictEqual(
      remove(["toys", "getToys"]),
      overlay.replace("\"getToys\": { \"kind\": \"token\", \"next\": [\"a\", \"b\"] },\n    ", "")
    )
  })

  it("takes its model along if it was the only one", () => {
    assert.strictEqual(
      remove(["dolls", "Doll"]),
      overlay.replace(",\n  \"dolls\": { \"Doll\": [\"hair\", \"eyes\"] }", "")
    )
  })

  it("that is not there changes nothing", () => {
    assert.strictEqual(remove(["cars", "getCars"]), overlay)
  })
})

describe("every overlay of ours", () => {
  const folder = new URL("../../../packages/codegen/overlays/", import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"))

  it.each(files)("%s is as it was after a row is written and removed", (file) => {
    const text = readText(new URL(file, folder))
    const path = ["a new model", "an operation"]
    const written = edited(text, { overlay: file, path, row: { some: ["row"] } })
    assert.deepStrictEqual(JSON.parse(written), {
      ...JSON.parse(text),
      "a new model": { "an operation": { some: ["row"] } }
    })
    assert.strictEqual(edited(written, { overlay: file, path }), text)
  })

  it.each(files)("%s holds any row after any of its models", (file) => {
    const text = readText(new URL(file, folder))
    for (const [model, rows] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
      if (typeof rows !== "object" || rows === null || Array.isArray(rows)) continue
      const written = edited(text, { overlay: file, path: [model, "\"{new},"], row: true })
      assert.deepStrictEqual(JSON.parse(written)[model], { ...rows, "\"{new},": true })
    }
  })
})

it.prop("any value is written as it is", [Schema.Record(Schema.String, Schema.Array(Schema.String))], ([row]) => {
  const name = "a \"name\""
  assert.deepStrictEqual(JSON.parse(set(["toys", name], row)).toys[name], row)
})
