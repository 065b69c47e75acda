// oxlint-disable no-thenable
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Result } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as AttributeTypes from "effect-sp-api/workflows/AttributeTypes"
import * as Listings from "effect-sp-api/workflows/Listings"
import type { Schema } from "../../support/productTypes.ts"
import { attribute, schema as lamp } from "../../support/productTypes.ts"
import { typeCheck } from "../../support/typeCheck.ts"

const typescript = (schema: unknown, options?: AttributeTypes.Options): string =>
  Result.getOrThrow(AttributeTypes.typescript(schema, options))

const problem = (schema: unknown): string => {
  const result = AttributeTypes.typescript(schema)
  return Result.isFailure(result) ? result.failure.message : "none"
}

/** The declaration of a name, on one line and without comments. */
const declaration = (source: string, name: string): string =>
  source.split("\n\n").find((part) =>
    new RegExp(`^(?:/\\*\\*[^]*?\\*/\\n)?export (?:interface|type) ${name}\\b`).test(part)
  )
    ?.replace(/\/\*\*[^]*?\*\/\n/g, "").replace(/\s+/g, " ").replaceAll("readonly ", "").trim() ?? "none"

const comments = (source: string): string => (source.match(/\/\*\*[^]*?\*\//g) ?? []).join("\n")

const withProperty = (value: unknown, more: Schema = {}): Schema => ({
  $id: "https://example.com/THING",
  type: "object",
  properties: { value },
  additionalProperties: false,
  ...more
})

const typeOf = (value: unknown, more: Schema = {}): string =>
  /\{ value\??: (.*?)(?: \| undefined)? \}$/.exec(declaration(typescript(withProperty(value, more)), "ThingAttributes"))
    ?.[1]
    ?? "none"

describe("types of attributes", () => {
  it("an attribute is an array of a named interface, required as the schema says, with its selectors", () => {
    const source = typescript(lamp)
    assert.match(
      declaration(source, "LampAttributes"),
      /^export interface LampAttributes \{ item_name: ReadonlyArray<LampItemName> /
    )
    assert.include(declaration(source, "LampAttributes"), "color?: ReadonlyArray<LampColor> | undefined")
    assert.strictEqual(
      declaration(source, "LampItemName"),
      "export interface LampItemName { value: string language_tag: LampLanguageTag "
        + "marketplace_id?: LampMarketplaceId | undefined }"
    )
    assert.strictEqual(
      declaration(source, "LampPurchasableOfferOurPriceSchedule"),
      "export interface LampPurchasableOfferOurPriceSchedule { value_with_tax: number }"
    )
  })

  it.each<[string, unknown, string]>([
    ["a closed list", { type: "string", enum: ["a", "b"] }, `"a" | "b"`],
    ["a recommended list", { type: "string", anyOf: [{ type: "string" }, { enum: ["a"] }] }, `"a" | (string & {})`],
    ["a list without a type", { enum: ["a", 1, null, true] }, `"a" | 1 | true | null`],
    ["one value", { const: "a" }, `"a"`],
    ["a list that narrows another", { enum: ["a", "b", "c"], allOf: [{ enum: ["b", "c", "d"] }] }, `"b" | "c"`],
    ["both booleans", { type: "boolean", enum: [true, false] }, "boolean"],
    ["one boolean", { type: "boolean", enum: [true] }, "true"],
    ["whole numbers", { type: "integer", enum: [1, 2] }, "1 | 2"],
    ["a number that no literal holds", { type: "number", enum: [1, Infinity] }, "number"],
    ["a date or a date-time", { type: "string", oneOf: [{ format: "date" }, { format: "date-time" }] }, "string"],
    ["null beside a string", { type: ["string", "null"] }, "string | null"],
    [
      "items by position",
      { type: "array", items: [{ type: "string" }, { type: "number" }], additionalItems: false },
      "ReadonlyArray<string | number>"
    ],
    [
      "an array of arrays",
      { type: "array", items: { type: "array", items: { const: 1 } } },
      "ReadonlyArray<ReadonlyArray<1>>"
    ],
    ["a map", { type: "object", additionalProperties: { type: "number" } }, "{ [name: string]: number }"],
    ["nothing", false, "never"],
    ["anything", true, "unknown"],
    ["a value that is not a schema", 7, "unknown"],
    ["a type that does not exist", { type: "text" }, "unknown"],
    ["conditions", { if: { const: "a" }, then: false, type: "string" }, "string"],
    ["a reference to another file", { $ref: "https://example.com/other.json" }, "unknown"],
    ["a reference that narrows", { $ref: "#/$defs/code", enum: ["a"] }, `"a"`],
    ["a reference by anchor", { $ref: "#code" }, "ThingCode"],
    ["a definition of itself", { $ref: "#/$defs/loop" }, "unknown"],
    ["a definition that is one of itself", { $ref: "#/$defs/self" }, "ThingSelf"],
    ["the whole schema", { type: "array", items: { $ref: "#" } }, "ReadonlyArray<ThingAttributes>"]
  ])("%s", (_, value, expected) => {
    const $defs = {
      code: { $anchor: "code", type: "string", enum: ["a", "b"] },
      loop: { $ref: "#/$defs/pool" },
      pool: { $ref: "#/$defs/loop" },
      self: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#/$defs/self" } }] }
    }
    assert.strictEqual(typeOf(value, { $defs }), expected)
  })

  it("more than four values become a type of their own, with a line for each where they are many", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `value ${index}`)
    const source = typescript(withProperty({ type: "array", items: { type: "string", enum: many } }))
    assert.include(declaration(source, "ThingAttributes"), "ReadonlyArray<ThingValue>")
    assert.include(source, `export type ThingValue =\n  | "value 0"\n  | "value 1"\n`)
  })

  it("comments hold titles and facts, and nothing in them ends the comment or begins a tag", () => {
    const source = typescript(withProperty({
      title: "Title */ export const x = 1 /*",
      description: "One\n@deprecated two @see three",
      type: "array",
      minUniqueItems: 1,
      maxUniqueItems: 5,
      selectors: ["marketplace_id", "language_tag"],
      editable: false,
      hidden: true,
      examples: ["`tick` @here"],
      default: "\u2028",
      items: { type: "string" }
    }))
    const facts = [
      "Title *\\/ export const x = 1 /*.",
      "One \\@deprecated two \\@see three.",
      "1 to 5 values for each `marketplace_id` and `language_tag`.",
      "Not editable. Hidden in forms."
    ]
    for (const fact of facts) assert.include(comments(source), fact)
    assert.notMatch(source, /^\s*\* @|\s@(?:deprecated|see|here)/m)
    assert.lengthOf(source.match(/export/g)!, 2)
  })

  it("comments hold lengths, bounds, formats, labels and what is deprecated", () => {
    const of = (value: Schema) => comments(typescript(withProperty(value)))
    const text = of({ type: "string", minLength: 1, maxLength: 200, maxUtf8ByteLength: 1, pattern: "^[A-Z]+$" })
    assert.include(text, "1 to 200 characters. At most 1 byte in UTF-8. Pattern: `\"^[A-Z]+$\"`.")
    assert.include(of({ type: "number", minimum: 0, exclusiveMaximum: 5 }), "Value: at least 0. Below 5.")
    assert.include(
      of({ type: "string", oneOf: [{ format: "date" }, { format: "date-time" }] }),
      "Format: date or date-time."
    )
    const listed = of({
      type: "string",
      enum: ["new_new", "used"],
      enumNames: ["New", "used"],
      $lifecycle: { enumDeprecated: ["used"] }
    })
    assert.include(listed, "`\"new_new\"` New.\n   * Deprecated values: `\"used\"`.")
    const items = { type: "string" }
    assert.include(of({ type: "array", maxUniqueItems: 2, items }), "At most 2 different values.")
    assert.include(of({ type: "array", selectors: ["audience"], items }), "One value for each `audience`.")
    assert.include(of({ type: "array", minItems: 1, maxItems: 1, items }), "1 item.")
    assert.include(of({ type: "string", replacedBy: "other" }), "@deprecated replaced by `other`")
  })

  it("an attribute that a condition may require is optional, and its comment says so", () => {
    const then = { required: ["value"] }
    const source = typescript(withProperty({ type: "string" }, { allOf: [{ if: {}, then }] }))
    assert.include(source, "/** Required in some cases. */\n  readonly value?: string | undefined")
    const nested = typescript(
      withProperty({ type: "string" }, { allOf: [{ allOf: [{ if: {}, else: { if: {}, then } }] }] })
    )
    assert.include(nested, "Required in some cases.")
    const unconditional = typescript(withProperty({ type: "string" }, { allOf: [{ required: ["value"] }] }))
    assert.include(unconditional, "  readonly value: string\n")
    assert.notInclude(unconditional, "in some cases")
  })

  it("names are unique, whatever two attributes are called", () => {
    const item = attribute({ type: "string" })
    const names = ["item_name", "itemName", "item-name", "attributes", "marketplace_id", "%", "3d", "größe", "名前"]
    const source = typescript({
      $id: "https://example.com/3D_PRINTER",
      $defs: lamp["$defs"],
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, item])),
      additionalProperties: false
    })
    const declared = [...source.matchAll(/^export (?:interface|type) (\S+)/gm)].map(([, name]) => name)
    assert.strictEqual(new Set(declared).size, declared.length)
    assert.includeMembers(declared, [
      "_3dPrinterAttributes",
      "_3dPrinterItemName",
      "_3dPrinterItemName_2",
      "_3dPrinterGröße"
    ])
    assert.include(source, `readonly "item-name"?:`)
  })

  it("a schema that is nested without end is cut, not followed", () => {
    let deep: unknown = { type: "string" }
    for (let level = 0; level < 5_000; level++) deep = { type: "array", items: deep }
    assert.match(typeOf(deep), /^\| ReadonlyArray<(?:ReadonlyArray<)+unknown>+$/)
  })

  it.each<[string, unknown, string]>([
    ["a definition", { schema: { link: { resource: "https://example.com" } } }, "schema.link.resource"],
    ["the meta-schema", { $id: "https://example.com/meta-schema/v1", properties: { editable: {} } }, "meta-schema"],
    ["an array", [], "not a JSON object"],
    ["undefined", undefined, "not a JSON object"],
    ["an empty schema", { $id: "https://example.com/THING" }, "THING describes no attributes"],
    ["a schema of a string", { type: "string" }, "describes no attributes"]
  ])("%s in place of a schema is refused, and the error says what to do", (_, schema, expected) => {
    assert.include(problem(schema), expected)
  })

  it("the product type and the comment of the file can be given", () => {
    const source = typescript({ properties: { a: {} } }, {
      productType: "HOME_LIGHTING",
      header: ["Line one.", "Two."]
    })
    assert.match(source, /^\/\*\*\n \* Line one.\n \* Two.\n \*\/\n/)
    assert.include(source, "export interface HomeLightingAttributes {")
  })
})

const sandbox = Listings.ProductTypes.layer().pipe(
  Layer.provideMerge(Sandbox.layerTest({ seed: 1, usagePlans: "off" }))
)

const program = `import type { LuggageAttributes } from "./luggage.ts"
import type { LuggageAttributes as Offer } from "./offer.ts"
import * as Listings from "effect-sp-api/workflows/Listings"
import type { Effect } from "effect/Effect"
const key = { sellerId: "A", sku: "S", marketplaceId: "ATVPDKIKX0DER", productType: "LUGGAGE" }
const text = (value: string) => [{ value, language_tag: "en_US" }]
const offer = { condition_type: [{ value: "new_new" as const }], purchasable_offer: [{ currency: "USD", our_price: [] }] }
const all = { ...offer, item_name: text("a"), brand: text("b") }
export const right = [
  Listings.put<LuggageAttributes>({ ...key, attributes: all }),
  Listings.put<Offer>({ ...key, attributes: { ...offer, merchant_suggested_asin: [{ value: "B000000000" }] } }),
  Listings.patch<LuggageAttributes>({ ...key, patches: [
    { op: "replace", path: "/attributes/color", value: text("red") },
    { op: "merge", path: "/attributes/purchasable_offer", value: [{ currency: "USD" }] },
    { op: "delete", path: "/attributes/size" }
  ] })
]
declare const luggage: LuggageAttributes
declare const change: Listings.PatchInput<LuggageAttributes>
declare const service: Listings.Service["Service"]
export const inferred = [Listings.put({ ...key, attributes: luggage }), Listings.patch(change), service.put({ ...key, attributes: luggage })]
export const checked: Effect<Listings.Checked<LuggageAttributes>, unknown, never> = service.check({ ...key, attributes: luggage })
export const untyped = Listings.put({ ...key, attributes: { anything: 1 } })
export const unknownPatch = Listings.patch({ ...key, patches: [{ op: "add", path: "/attributes/x", value: [{ y: 1 }] }] })
`

const mistakes: { readonly [says: string]: string } = {
  "Property 'brand' is missing":
    "Listings.put<LuggageAttributes>({ ...key, attributes: { ...offer, item_name: text('a') } })",
  "'brnad' does not exist": "Listings.put<LuggageAttributes>({ ...key, attributes: { ...all, brnad: text('b') } })",
  LuggageConditionTypeValue:
    "Listings.put<LuggageAttributes>({ ...key, attributes: { ...all, condition_type: [{ value: 'new' }] } })",
  "/attributes/brnad":
    "Listings.patch<LuggageAttributes>({ ...key, patches: [{ op: 'delete', path: '/attributes/brnad' }] })",
  "\"move\"": "Listings.patch<LuggageAttributes>({ ...key, patches: [{ op: 'move', path: '/attributes/brand' }] })",
  "{ op: \"add\"": "Listings.patch<LuggageAttributes>({ ...key, patches: [{ op: 'add', path: '/attributes/brand' }] })",
  "merchant_suggested_asin": "Listings.put<Offer>({ ...key, attributes: offer })",
  "Type 'number' is not assignable to type 'string'":
    "service.put<LuggageAttributes>({ ...key, attributes: { ...all, item_name: [{ value: 1 }] } })"
}

describe("typed attributes in a program", () => {
  it.effect(
    "functions of Listings take the types of the sandbox's schemas, and refuse mistakes",
    () =>
      Effect.gen(function*() {
        const sourceOf = (requirements: "LISTING" | "LISTING_OFFER_ONLY") =>
          Effect.map(
            Listings.productType({ productType: "LUGGAGE", marketplaceId: Marketplace.US.id, requirements }),
            ({ schema }) => typescript(schema)
          )
        const modules = { luggage: yield* sourceOf("LISTING"), offer: yield* sourceOf("LISTING_OFFER_ONLY") }
        assert.deepStrictEqual(yield* typeCheck({ ...modules, program }, "typescript-5.9"), [])
        const lines = Object.values(mistakes).map((line, index) => `export const wrong${index} = ${line}`)
        const found = yield* typeCheck({ ...modules, program: program + lines.join("\n") })
        const first = program.split("\n").length
        const expected = Object.keys(mistakes)
        assert.deepStrictEqual(
          found.map((line) => line.split(" ")[0]),
          expected.map((_, index) => `program:${first + index}`)
        )
        found.forEach((line, index) => assert.include(line, expected[index]!))
      }).pipe(Effect.provide(sandbox)),
    300_000
  )
})
