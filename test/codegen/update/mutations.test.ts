/** Every kind of change of a model is classified, in words. */
import { assert, describe, it } from "@effect/vitest"
import { entriesOf } from "../../../packages/codegen/src/changes/Classify.ts"
import { hashOf } from "../../../packages/codegen/src/facts/Canonical.ts"
import { readFacts, writeFacts } from "../../../packages/codegen/src/facts/Facts.ts"
import { factsOfModel } from "../../../packages/codegen/src/facts/ModelFacts.ts"
import { mutations } from "./mutations.ts"
import type { Json } from "./toys.ts"
import { asModel, toyModel } from "./toys.ts"

/** Facts through their file, as an update has those from before. */
const factsOf = (model: Json) => readFacts(writeFacts(factsOfModel(asModel(model))))

const linesOf = (before: Json, after: Json) =>
  entriesOf(factsOf(before), factsOf(after)).map((entry) => `${entry.class}: ${entry.subject} ${entry.says}`)

const changed = (change: (model: Json) => Json): Json => {
  const model = toyModel()
  return change(model) ?? model
}

describe("a change of a model", () => {
  it.each(mutations)("%s", (_, change, expected) => {
    const after = changed(change)
    assert.deepStrictEqual(linesOf(toyModel(), after), expected)
    // A change that says something is also one of the hash, so that it is looked at.
    if (expected.length > 0) assert.notStrictEqual(hashOf(after), hashOf(toyModel()))
  })

  it("is nothing where everything is as it was", () => {
    assert.deepStrictEqual(linesOf(toyModel(), toyModel()), [])
  })

  it("facts survive their file", () => {
    const facts = factsOfModel(asModel(toyModel()))
    assert.deepStrictEqual([...readFacts(writeFacts(facts))], [...facts])
  })

  it("two changes at once are two entries", () => {
    const [, first] = mutations.find(([title]) => title === "a higher maximum")!
    const [, second] = mutations.find(([title]) => title === "a property added to a response")!
    const both = changed((model) => {
      first(model)
      second(model)
    })
    assert.deepStrictEqual(linesOf(toyModel(), both).sort(), [
      "additive: Toy.brand is new in responses (`string`)",
      "loosened: searchToys.limit takes at most 500 now, not 100"
    ])
  })

  it("what is undone says something, too, where the change did", () => {
    for (const [title, change, expected] of mutations) {
      const back = linesOf(changed(change), toyModel())
      assert.strictEqual(back.length > 0, expected.length > 0, title)
    }
  })
})

describe("allOf", () => {
  const composed = () => {
    const model = toyModel()
    model.definitions.Doll = {
      allOf: [{ $ref: "#/definitions/Toy" }, { type: "object", properties: { hair: { type: "string" } } }]
    }
    model.paths["/toys/2026-01-01/toys/{toyId}"].get.responses["200"].schema = { $ref: "#/definitions/Doll" }
    return model
  }

  it("a property of a member is one of the whole", () => {
    const after = composed()
    after.definitions.Doll.allOf[1].required = ["hair"]
    after.definitions.Doll.allOf[1].properties.eyes = { type: "string" }
    assert.deepStrictEqual(linesOf(composed(), after), [
      "loosened: Doll.hair is always in responses now",
      "additive: Doll.eyes is new in responses (`string`)"
    ])
  })

  it("another member is another type", () => {
    const after = composed()
    after.definitions.Doll.allOf[0].$ref = "#/definitions/Money"
    assert.deepStrictEqual(linesOf(composed(), after), [
      "breaking: Doll is `Money & object` now, not `Toy & object` in responses"
    ])
  })
})
