/** Rules about several attributes, narrowed to the one that a patch changes. */
import { assert, describe, it } from "@effect/vitest"
import { Schema as S } from "effect"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { lines } from "../../support/productTypes.ts"
import type { Schema } from "../../support/productTypes.ts"

// oxlint-disable no-thenable
describe("a patch must satisfy the rules about its attribute, whatever the other attributes are", () => {
  const has = (name: string, value: unknown) => ({ required: [name], properties: { [name]: { const: value } } })

  it.each<[string, Schema, unknown, boolean]>([
    ["a rule of the root's allOf", { allOf: [{ properties: { a: { const: 1 } } }] }, 2, false],
    ["a rule of the root's allOf, kept", { allOf: [{ properties: { a: { const: 1 } } }] }, 1, true],
    ["a rule in rules", { allOf: [{ allOf: [{ properties: { a: { const: 1 } } }] }] }, 2, false],
    [
      "a rule by reference",
      { $defs: { r: { properties: { a: { const: 1 } } } }, allOf: [{ $ref: "#/$defs/r" }] },
      2,
      false
    ],
    ["if it is so, then", { if: has("a", 2), then: { properties: { a: { type: "string" } } } }, 2, false],
    ["if it is so, then; it is not", { if: has("a", 3), then: { properties: { a: { type: "string" } } } }, 2, true],
    ["else", { if: has("a", 3), else: { properties: { a: { type: "string" } } } }, 2, false],
    ["if another is so, then", { if: has("b", 2), then: { properties: { a: { type: "string" } } } }, 2, true],
    [
      "if another is not so, then",
      { if: { not: has("b", 2) }, then: { properties: { a: { type: "string" } } } },
      2,
      true
    ],
    ["if another is so, else", { if: has("b", 2), else: { properties: { a: { type: "string" } } } }, 2, true],
    [
      "whether another is so or not",
      {
        if: has("b", 2),
        then: { properties: { a: { const: 1 } } },
        else: { properties: { a: { const: 1 } } }
      },
      1,
      true
    ],
    ["if it is so, another is required", { if: has("a", 2), then: { required: ["b"] } }, 2, true],
    ["if it is so, it is not allowed", { if: has("a", 2), then: false }, 2, false],
    [
      "if any of several is so",
      { if: { anyOf: [has("a", 2), has("b", 2)] }, then: { properties: { a: false } } },
      2,
      false
    ],
    [
      "if another of several may be so",
      {
        if: { anyOf: [has("a", 2), has("b", 2)] },
        then: { properties: { a: false } }
      },
      1,
      true
    ],
    [
      "if all of several are so",
      { if: { allOf: [has("a", 2), has("b", 2)] }, then: { properties: { a: false } } },
      2,
      true
    ],
    ["not allowed", { not: { required: ["a"] } }, 2, false],
    ["not allowed together", { not: { required: ["a", "b"] } }, 2, true],
    ["not allowed with a value of another", { not: { allOf: [{ required: ["a"] }, has("b", 1)] } }, 2, true],
    ["not allowed with its value", { not: has("a", 2) }, 2, false],
    ["one of two, by itself", { oneOf: [has("a", 1), has("a", 3)] }, 2, false],
    ["one of two, by another", { oneOf: [has("a", 1), has("b", 3)] }, 2, true],
    ["one of two, both by itself", { oneOf: [has("a", 2), { properties: { a: { type: "number" } } }] }, 2, false],
    ["any of two", { anyOf: [has("a", 1), { required: ["b"] }] }, 2, true],
    ["any of two, both about it", { anyOf: [has("a", 1), has("a", 3)] }, 2, false],
    ["what it requires of others", { dependentRequired: { a: ["b"] } }, 2, true],
    [
      "what it brings along for itself",
      { dependentSchemas: { a: { properties: { a: { type: "string" } } } } },
      2,
      false
    ],
    ["what others bring along", { dependentSchemas: { b: { properties: { a: { type: "string" } } } } }, 2, true],
    ["others are required", { required: ["b"], minProperties: 3 }, 2, true],
    ["names", { propertyNames: { maxLength: 0 } }, 2, false],
    ["patterns of names", { patternProperties: { "^a$": { type: "string" } } }, 2, false],
    ["unknown to it", { properties: { a: false } }, 2, false]
  ])("%s", (_, rule, value, isRight) => {
    const validator = make({ ...rule, properties: { b: true, ...(rule["properties"] as Schema | undefined) } })
    assert.strictEqual(validator.checkAttribute("a", value).issues.length === 0, isRight)
  })

  it("an attribute that a rule forbids is an issue with its name", () => {
    const rule = { if: has("a", 2), then: false }
    assert.deepStrictEqual(lines(make({ ...rule, properties: { a: true } }).checkAttribute("a", 2).issues), [
      "a is not allowed here"
    ])
  })

  it("deeply nested conditions, such as those about the teams of a league, are evaluated completely", () => {
    const teams = Array.from({ length: 60 }).reduce<Schema>((other, _, league) => ({
      if: { required: ["league"], properties: { league: { const: league } } },
      then: { properties: { team: { const: league } } },
      else: other
    }), {})
    const validator = make({ properties: { league: { type: "number" }, team: { type: "number" } }, allOf: [teams] })
    assert.deepStrictEqual(validator.validate({ league: 7, team: 7 }), [])
    assert.deepStrictEqual(lines(validator.validate({ league: 7, team: 8 })), ["team must be 7"])
    assert.deepStrictEqual(validator.validateSome({ team: 8 }), [])
    assert.deepStrictEqual(lines(validator.validateSome({ team: "8" })), ["team must be of type number"])
  })

  /** A random rule about a, b and c. */
  const randomRule = (seed: number): Schema => {
    let state = seed
    const below = (limit: number): number => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0
      return (state >>> 3) % limit
    }
    const pick = <A>(all: ReadonlyArray<A>): A => all[below(all.length)]!
    const name = () => pick(["a", "b", "c"])
    const rule = (depth: number): Schema => {
      const inner = () => rule(depth - 1)
      const some = () => Array.from({ length: 1 + below(3) }, inner)
      switch (depth === 0 ? below(4) : below(10)) {
        case 0:
          return { properties: { [name()]: { enum: [1 + below(3), 1 + below(3)] } } }
        case 1:
          return { required: [name()] }
        case 2:
          return pick<Schema>([
            { dependentRequired: { a: ["b"] } },
            { dependentRequired: { b: ["a"] } },
            { dependentSchemas: { a: { required: ["c"] }, b: { properties: { a: { const: 2 } } } } }
          ])
        case 3:
          return pick<Schema>([{ minProperties: 2 }, { maxProperties: 2 }, {
            additionalProperties: { type: "number" }
          }])
        case 4:
          return { allOf: some() }
        case 5:
          return { anyOf: some() }
        case 6:
          return { oneOf: some() }
        case 7:
          return { not: inner() }
        default:
          return { if: inner(), then: inner(), else: inner() }
      }
    }
    return rule(3)
  }

  it.prop("a value is never refused that some valid listing has", [S.Int], ([seed]) => {
    const validator = make(randomRule(seed))
    const values = [undefined, 1, 2, 3]
    for (const a of [1, 2, 3]) {
      const isRight = values.some((b) => values.some((c) => validator.validate({ a, b, c }).length === 0))
      if (isRight) assert.deepStrictEqual(validator.validateSome({ a }), [])
    }
  }, { arbitrary: { runs: 400 } })
})
