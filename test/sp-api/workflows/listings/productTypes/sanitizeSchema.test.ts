/** Schemas that are broken in one place, or refer to themselves. */
import { assert, describe, it } from "@effect/vitest"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { lines } from "../../support/productTypes.ts"
import type { Schema } from "../../support/productTypes.ts"

// oxlint-disable no-thenable
describe("a broken keyword is reported, and the rest of the schema is checked", () => {
  const broken: ReadonlyArray<readonly [string, unknown]> = [
    ["enum", []],
    ["enum", "x"],
    ["pattern", "["],
    ["pattern", "(?<!a"],
    ["pattern", "[\\p{Nonsense}]"],
    ["pattern", 5],
    ["type", "text"],
    ["type", ["string", "text"]],
    ["type", null],
    ["maxLength", "12"],
    ["maxLength", -1],
    ["minimum", "0"],
    ["exclusiveMinimum", true],
    ["multipleOf", 0],
    ["maxUtf8ByteLength", null],
    ["maxUniqueItems", "one"],
    ["selectors", "marketplace_id"],
    ["required", "value"],
    ["required", true],
    ["dependentRequired", { a: "b" }],
    ["format", "a-format-of-tomorrow"],
    ["format", 3],
    ["uniqueItems", "yes"],
    ["$ref", "#/$defs/nowhere"],
    ["$ref", "#anchor"],
    ["$ref", "https://schemas.amazon.com/other/schema"],
    ["$ref", 7],
    ["$recursiveRef", "#"],
    ["properties", []],
    ["properties", { x: 5 }],
    ["patternProperties", { "[": true }],
    ["items", "string"],
    ["items", [5]],
    ["anyOf", []],
    ["anyOf", [3]],
    ["allOf", {}],
    ["oneOf", null],
    ["not", "x"],
    ["contains", 1],
    ["additionalProperties", "no"],
    ["dependentSchemas", []],
    ["dependencies", { a: 5 }],
    ["if", 5]
  ]

  /** Places of a broken keyword; in some of them leaving out this keyword alone would refuse valid attributes. */
  const places: ReadonlyArray<readonly [string, (part: Schema) => Schema]> = [
    ["in an attribute", (part) => part],
    ["in a branch", (part) => ({ anyOf: [{ type: "object" }, part] })],
    ["under not", (part) => ({ not: part })],
    ["under not, deeper", (part) => ({ not: { allOf: [{ properties: { value: part } }] } })],
    ["under if", (part) => ({ if: part, then: false })],
    ["under else", (part) => ({ if: { required: ["x"] }, else: part })],
    ["where exactly one must fit", (part) => ({ oneOf: [{ required: ["value"] }, part] })],
    ["behind a reference", (part) => ({ $ref: "#/$defs/x", $defs: { x: part } })],
    [
      "beside unevaluatedProperties",
      (part) => ({ allOf: [part, { properties: { value: true } }], unevaluatedProperties: false })
    ]
  ]

  const good = { a: [{ value: "x" }], b: "right" }

  const cases = broken.flatMap(([keyword, value]) =>
    places.map(([where, put]) =>
      [
        JSON.stringify({ [keyword]: value }),
        where,
        keyword,
        put({ [keyword]: value, ...(keyword === "if" ? { then: true } : undefined) })
      ] as const
    )
  )

  it.each(cases)("%s %s", (_, where, keyword, part) => {
    const { $defs, ...own } = part
    const root = {
      $defs,
      properties: { a: { type: "array", items: own }, b: { type: "string", enum: ["right"] } },
      required: ["b"]
    }
    const validator = make(root)
    const { issues, warnings } = validator.check(good)
    assert.deepStrictEqual(lines(issues), [], where)
    assert.deepStrictEqual(lines(validator.checkAttribute("a", good.a).issues), [])
    const [first] = validator.unchecked
    assert.include(first?.pointer, keyword)
    assert.include(warnings.map(({ kind }) => kind), "NotChecked")
    // The rest is checked.
    assert.deepStrictEqual(lines(validator.validate({ a: "x" })), ["b is missing", "a must be of type array"])
    assert.deepStrictEqual(lines(validator.validateSome({ b: "wrong" })), ["b must be one of \"right\""])
  })

  it("an attribute that is not submitted has no warning about broken parts of its schema", () => {
    const validator = make({ properties: { a: { enum: [] }, b: { type: "string" } } })
    assert.deepStrictEqual(validator.unchecked.map(({ pointer }) => pointer), ["/properties/a/enum"])
    assert.deepStrictEqual(validator.check({ b: "x" }).warnings, [])
    assert.strictEqual(validator.check({ a: 1 }).warnings.length, 1)
  })

  it("`maxContains` is not checked where `contains` could not be", () => {
    const contains = { contains: { const: { v: 1 }, pattern: "[" }, maxContains: 1 }
    assert.deepStrictEqual(make({ properties: { a: contains } }).validate({ a: [{ v: 1 }, { v: 2 }] }), [])
    const wider = { maxContains: 1, contains: { properties: { v: { enum: [] } } } }
    assert.deepStrictEqual(
      make({ properties: { a: wider, b: { type: "string" } } }).validate({ a: [{ v: 1 }, { v: 2 }] }),
      []
    )
  })

  it.each<[string, Schema]>([
    ["an attribute that is its own reference", {
      properties: { a: { $ref: "#/properties/a" }, b: { type: "string" } }
    }],
    ["references in a circle", {
      $defs: { x: { $ref: "#/$defs/y" }, y: { $ref: "#/$defs/x" } },
      properties: { a: { $ref: "#/$defs/x" }, b: { type: "string" } }
    }],
    ["the root", { properties: { a: { $ref: "#" }, b: { type: "string" } } }]
  ])("a schema that refers to itself without end is reported, not followed forever: %s", (_, root) => {
    const validator = make(root)
    validator.check({ a: { a: { a: 1 } }, b: "x" })
    validator.checkAttribute("a", { b: 1 })
    assert.deepStrictEqual(lines(validator.validateSome({ b: 1 })), ["b must be of type string"])
  })

  it("a schema that refers to itself is followed", () => {
    const tree = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/$defs/tree" } }, n: { type: "number" } }
    }
    const validator = make({ $defs: { tree }, properties: { a: { $ref: "#/$defs/tree" } } })
    assert.deepStrictEqual(lines(validator.validate({ a: { children: [{ n: 1, children: [{ n: "x" }] }] } })), [
      "a.children[0].children[0].n must be of type number"
    ])
    assert.deepStrictEqual(validator.unchecked, [])
  })

  it("references that multiply do not exhaust the memory", () => {
    const $defs = Object.fromEntries(Array.from({ length: 40 }, (_, level) => [
      `d${level}`,
      level === 0
        ? { type: "string" }
        : { allOf: [{ $ref: `#/$defs/d${level - 1}` }, { $ref: `#/$defs/d${level - 1}` }] }
    ]))
    make({ $defs, properties: { a: { $ref: "#/$defs/d39" } } })
  })
})
