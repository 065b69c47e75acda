/** JSON Schema 2019-09 as Amazon uses it, one keyword at a time. */
import { assert, describe, it } from "@effect/vitest"
import { execFileSync } from "node:child_process"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"

type Schema = { readonly [key: string]: unknown }

const issuesOf = (schema: Schema, value: unknown, which: "validate" | "validateSome" = "validate") =>
  make(schema)[which](value).map(({ message, path }) => path === "" ? message : `${path} ${message}`)

const array = (more: Schema) => ({ properties: { a: { type: "array", ...more } } })

// oxlint-disable no-thenable
describe("the validator of product types", () => {
  it.each<[string, Schema, unknown, ReadonlyArray<string>]>([
    [
      "$ref to its own $id",
      {
        $id: "https://schemas.amazon.com/schema/v1/LAMP",
        $defs: { text: { type: "string" } },
        properties: { a: { $ref: "https://schemas.amazon.com/schema/v1/LAMP#/$defs/text" } }
      },
      { a: 1 },
      ["a must be of type string"]
    ],
    ["$anchor", { $defs: { text: { $anchor: "text", type: "string" } }, properties: { a: { $ref: "#text" } } }, {
      a: 1
    }, [
      "a must be of type string"
    ]],
    ["$schema of Amazon's", { $schema: "https://schemas.amazon.com/meta-schema/v1", required: ["a"] }, {}, [
      "a is missing"
    ]],
    ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1 }, ["b is missing"]],
    ["dependentSchemas", { dependentSchemas: { a: { required: ["b"] } } }, { a: 1 }, ["b is missing"]],
    [
      "if, then and else",
      {
        allOf: [{ if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } }]
      },
      {},
      ["c is missing"]
    ],
    [
      "unevaluatedProperties beside allOf",
      {
        allOf: [{ properties: { a: true } }],
        unevaluatedProperties: false
      },
      { a: 1, b: 1 },
      ["b is not known to this product type"]
    ],
    ["not with one name", { not: { required: ["a"] } }, { a: 1 }, ["a is not allowed here"]],
    ["not with several names", { not: { required: ["a", "b"] } }, { a: 1, b: 1 }, [
      "must not contain a and b together"
    ]],
    ["a choice of what is required", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, {}, [
      "a is missing, or b is missing"
    ]],
    ["contains", array({ contains: { const: 1 } }), { a: [2] }, ["a contains no item that matches: a[0] must be 1"]],
    ["several types", { properties: { a: { type: ["string", "number"] } } }, { a: [] }, [
      "a must be of type string or number"
    ]],
    ["minUniqueItems for each combination of selectors", array({ selectors: ["m"], minUniqueItems: 2 }), {
      a: [{ m: 1 }, { m: 1 }, { m: 2 }]
    }, ["a has fewer than 2 items for the same m"]],
    ["maxUniqueItems without selectors", array({ maxUniqueItems: 1 }), { a: [{ m: 1 }, { m: 2 }] }, [
      "a has more than 1 item"
    ]],
    ["minUtf8ByteLength", { properties: { a: { minUtf8ByteLength: 3 } } }, { a: "ä" }, [
      "a is shorter than 3 bytes of UTF-8"
    ]],
    [
      "annotations",
      {
        properties: {
          a: {
            enum: ["x"],
            enumNames: ["X"],
            editable: false,
            hidden: true,
            replaces: "b",
            $lifecycle: { enumDeprecated: ["x"] }
          }
        }
      },
      { a: "x" },
      []
    ],
    ["an attribute with a number for a name", { properties: { 1: { type: "string" } } }, { 1: 1 }, [
      "1 must be of type string"
    ]],
    [
      "undefined, which is not sent",
      { required: ["a"], additionalProperties: false, properties: { a: true } },
      {
        a: undefined,
        b: undefined
      },
      ["a is missing"]
    ],
    ["a Date, as it is sent as a string", { properties: { a: { type: "string" } } }, { a: new Date(0) }, []]
  ])("understands %s", (_, schema, value, expected) => assert.deepStrictEqual(issuesOf(schema, value), expected))

  it("checks some attributes without the rules about the whole listing", () => {
    const schema = {
      required: ["a"],
      minProperties: 3,
      allOf: [{ properties: { c: true } }, { required: ["b"] }],
      dependentRequired: { b: ["a"] },
      unevaluatedProperties: false,
      properties: { a: true, b: { type: "array" } }
    }
    assert.deepStrictEqual(issuesOf(schema, { b: [], c: 1 }, "validateSome"), [])
    assert.deepStrictEqual(issuesOf(schema, { b: 1 }, "validateSome"), ["b must be of type array"])
  })

  it("never downloads what a schema refers to", () =>
    assert.throws(() => make({ properties: { a: { $ref: "https://schemas.amazon.com/meta-schema/v1" } } }), "resolve"))

  it("detects platforms that do not create functions from strings", () => {
    const url = new URL(
      "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/vocabulary.ts",
      import.meta.url
    )
    const ask = (...flags: ReadonlyArray<string>) =>
      execFileSync(process.execPath, [
        ...flags,
        "--input-type=module",
        "--eval",
        `console.log((await import(${JSON.stringify(url.href)})).isSupported())`
      ], { encoding: "utf8" }).trim()
    assert.strictEqual(ask("--disallow-code-generation-from-strings"), "false")
    assert.strictEqual(ask(), "true")
  })
})
