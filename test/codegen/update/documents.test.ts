/** Changes of the schemas of notifications, reports, feeds and Data Kiosk are classified like those of models. */
import { assert, describe, it } from "@effect/vitest"
import { entriesOf } from "../../../packages/codegen/src/changes/Classify.ts"
import { hashOf } from "../../../packages/codegen/src/facts/Canonical.ts"
import { factsOfDocument } from "../../../packages/codegen/src/facts/DocumentFacts.ts"
import { readFacts, writeFacts } from "../../../packages/codegen/src/facts/Facts.ts"
import { factsOfSdl } from "../../../packages/codegen/src/facts/SdlFacts.ts"
import { ModelError } from "../../../packages/codegen/src/Swagger.ts"
import type { Json } from "./toys.ts"

const schema = (): Json => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  title: "Toys",
  additionalProperties: true,
  required: ["NotificationType", "Payload"],
  examples: [{ NotificationType: "TOY_SOLD" }],
  properties: {
    NotificationType: { type: "string", enum: ["TOY_SOLD"], description: "The type." },
    Payload: {
      type: "object",
      required: ["Toy"],
      properties: {
        Toy: { $ref: "#/definitions/Toy" },
        Price: { type: ["number", "null"], minimum: 0 },
        Prices: { type: "array", items: [{ type: "object", properties: { Amount: { type: "number" } } }] }
      }
    }
  },
  definitions: {
    Toy: {
      type: "object",
      required: ["Id"],
      properties: { Id: { type: "string", maxLength: 10 }, Seen: { type: "string", format: "date-time" } }
    }
  }
})

type Case = readonly [title: string, change: (schema: Json) => Json, expected: ReadonlyArray<string>]

const lines = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  entriesOf(readFacts(writeFacts(before)), after).map((entry) => `${entry.class}: ${entry.subject} ${entry.says}`)

const linesOf = (document: string, change: (schema: Json) => Json) => {
  const after = schema()
  change(after)
  return lines(factsOfDocument(document, schema()), factsOfDocument(document, after))
}

describe("a change of the schema of a notification or a report", () => {
  it.each<Case>([
    ["other words", (s) => void (s.title = "Other"), []],
    ["other examples", (s) => void (s.examples = []), []],
    ["a property added", (s) => void (s.definitions.Toy.properties.Size = { type: "number" }), [
      "additive: Toy.Size is new in responses (`number`)"
    ]],
    ["a property removed", (s) => void delete s.definitions.Toy.properties.Seen, [
      "breaking: Toy.Seen is gone in responses"
    ]],
    ["a property required", (s) => void s.definitions.Toy.required.push("Seen"), [
      "loosened: Toy.Seen is always in responses now"
    ]],
    ["a property no longer required", (s) => void (s.properties.Payload.required = []), [
      "breaking: Payload.Toy may be missing in responses now"
    ]],
    ["a property that is never null", (s) => void (s.properties.Payload.properties.Price.type = "number"), [
      "loosened: Payload.Price is never null now in responses"
    ]],
    ["a type added", (s) => void (s.properties.Payload.properties.Price.type = ["number", "string", "null"]), [
      "breaking: Payload.Price is `number | string` now, not `number` in responses"
    ]],
    [
      "a property of an item",
      (s) => void (s.properties.Payload.properties.Prices.items[0].properties.Amount.type = "string"),
      [
        "breaking: Payload.Prices[].Amount is `string` now, not `number` in responses"
      ]
    ],
    ["a value added", (s) => void s.properties.NotificationType.enum.push("TOY_LOST"), [
      "additive: NotificationType has the new value `\"TOY_LOST\"`"
    ]],
    ["a longer string", (s) => void (s.definitions.Toy.properties.Id.maxLength = 20), [
      "additive: Toy.Id has at most 20 characters now, not 10 in responses"
    ]],
    ["a definition renamed", (s) => {
      s.definitions.Doll = s.definitions.Toy
      delete s.definitions.Toy
      s.properties.Payload.properties.Toy.$ref = "#/definitions/Doll"
    }, ["breaking: Toy is called `Doll` now"]],
    ["other properties no longer allowed", (s) => void (s.additionalProperties = false), [
      "loosened: The schema has no other properties than the named ones now in responses"
    ]]
  ])("%s", (_, change, expected) => {
    assert.deepStrictEqual(linesOf("notifications/ToySoldNotification", change), expected)
    assert.deepStrictEqual(linesOf("reports/toyReport", change), expected)
    const after = schema()
    change(after)
    assert.strictEqual(hashOf(after) === hashOf(schema()), expected.length === 0)
  })
})

describe("a change of the schema of a feed", () => {
  it.each<Case>([
    ["a property required", (s) => void s.definitions.Toy.required.push("Seen"), [
      "breaking: Toy.Seen is required in requests now"
    ]],
    ["a property no longer required", (s) => void (s.definitions.Toy.required = []), [
      "loosened: Toy.Id may be left out of requests now"
    ]],
    ["a shorter string", (s) => void (s.definitions.Toy.properties.Id.maxLength = 5), [
      "breaking: Toy.Id takes at most 5 characters now, not 10 in requests"
    ]],
    ["a minimum that is left out itself", (s) => void (s.properties.Payload.properties.Price.exclusiveMinimum = 0), [
      "breaking: Payload.Price has the exclusiveMinimum `0` now in requests"
    ]],
    ["a variant that requires something", (s) => void (s.anyOf = [{ required: ["Size"] }]), [
      "breaking: The variant 1 of the schema requires `\"Size\"` now in requests"
    ]]
  ])("%s is one of requests", (_, change, expected) => {
    assert.deepStrictEqual(linesOf("feeds/toy-feed-message-schema", change), expected)
  })

  it("is one of responses for its processing report", () => {
    assert.deepStrictEqual(
      linesOf("feeds/toy-feed-processing-report-schema", (s) => void s.definitions.Toy.required.push("Seen")),
      ["loosened: Toy.Seen is always in responses now"]
    )
  })
})

const sdl = `
directive @resultRetention(duration: String!) on FIELD_DEFINITION
type Query { toys: Toys }
type Toys {
  sold(startDate: Date!, endDate: Date!, by: Granularity = DAY, filters: [Filter!]): [Toy!]
}
"A toy."
type Toy {
  id: String! @resultRetention(duration: "P30D")
  price: Amount
  sold: Int
}
type Amount { amount: Float! currencyCode: String! }
enum Granularity { DAY WEEK }
input Filter { colour: String! size: Int }
scalar Date
`

describe("a change of the schema of a Data Kiosk dataset", () => {
  it.each<readonly [string, (text: string) => string, ReadonlyArray<string>]>([
    ["other words", (text) => text.replace("A toy.", "Something."), []],
    ["a field added", (text) => text.replace("sold: Int", "sold: Int\n  lost: Int"), [
      "additive: Toy.lost is new in responses (`Int`)"
    ]],
    ["a field removed", (text) => text.replace("sold: Int", ""), ["breaking: Toy.sold is gone in responses"]],
    ["a field retyped", (text) => text.replace("sold: Int", "sold: Float"), [
      "breaking: Toy.sold is `Float` now, not `Int` in responses"
    ]],
    ["a field that may be null", (text) => text.replace("id: String!", "id: String"), [
      "breaking: Toy.id may be missing in responses now"
    ]],
    ["a field that is never null", (text) => text.replace("price: Amount", "price: Amount!"), [
      "loosened: Toy.price is always in responses now"
    ]],
    ["a field deprecated", (text) => text.replace("sold: Int", "sold: Int @deprecated"), [
      "deprecated: Toy.sold is deprecated"
    ]],
    ["results kept for a shorter time", (text) => text.replace("P30D", "P7D"), [
      "breaking: Toy.id is kept 7 days now, 30 days before"
    ]],
    ["results kept for a longer time", (text) => text.replace("P30D", "P90D"), [
      "loosened: Toy.id is kept 90 days now, 30 days before"
    ]],
    ["an optional argument added", (text) => text.replace("endDate: Date!", "endDate: Date!, top: Int"), [
      "additive: Toys.sold.top is new and optional (argument, `Int`)"
    ]],
    ["a required argument added", (text) => text.replace("endDate: Date!", "endDate: Date!, top: Int!"), [
      "breaking: Toys.sold.top is new and required (argument, `Int`)"
    ]],
    ["an argument that may be left out", (text) => text.replace("endDate: Date!", "endDate: Date"), [
      "loosened: Toys.sold.endDate may be left out now"
    ]],
    ["another default", (text) => text.replace("= DAY", "= WEEK"), [
      "breaking: Toys.sold.by is `WEEK` now where it is left out, was `DAY`"
    ]],
    ["a value added to an enum of arguments", (text) => text.replace("DAY WEEK", "DAY WEEK MONTH"), [
      "additive: Granularity has the new value `\"MONTH\"`"
    ]],
    ["a value removed from an enum of arguments", (text) => text.replace("DAY WEEK", "DAY"), [
      "breaking: Granularity no longer has the value `\"WEEK\"`"
    ]],
    ["a field of an input required", (text) => text.replace("size: Int", "size: Int!"), [
      "breaking: Filter.size is required in requests now"
    ]],
    ["a type renamed", (text) => text.replaceAll("Amount", "Money"), ["breaking: Amount is called `Money` now"]]
  ])("%s", (_, change, expected) => {
    assert.notStrictEqual(change(sdl), sdl)
    assert.deepStrictEqual(lines(factsOfSdl("toys", sdl), factsOfSdl("toys", change(sdl))), expected)
  })

  it("a schema that is not GraphQL is named", () => {
    try {
      factsOfSdl("data-kiosk/toys", "type Toy {")
      assert.fail("it was read")
    } catch (error) {
      assert.instanceOf(error, ModelError)
      assert.match(error.message, /^schemas\/data-kiosk\/toys\.graphql: is not a GraphQL schema: Syntax Error/)
    }
  })
})
