/** Schemas that are made as Amazon makes them, broken ones too, with everyday values. */
import { assert, describe, it } from "@effect/vitest"
import { Schema as S } from "effect"
import { make } from "../../../../packages/sp-api/src/workflows/listings/internal/productTypeValidator.ts"
import { asRead, attribute, date, marketplaceId, schema } from "../support/productTypes.ts"
import type { Schema } from "../support/productTypes.ts"

const lines = (issues: ReadonlyArray<{ readonly path: string; readonly message: string }>) =>
  issues.map(({ message, path }) => `${path} ${message}`)

const $defs = schema["$defs"]

const lamp = make(schema)

/** What is wrong with one attribute of a listing that is right otherwise, as put and as patch. */
const wrong = (name: string, value: unknown) => {
  const put = lines(lamp.check({ ...asRead, [name]: value }, { marketplaceId }).issues)
  const patch = lines(lamp.checkOne(name, value, { marketplaceId }).issues)
  return { put, patch }
}

const dates = make({ $defs, properties: { a: date, b: attribute(date) } })

describe("a date of a product type is accepted in every form that Amazon's responses hold", () => {
  it.each([
    "2026-03-01",
    "2024-02-29",
    "2026-03-01T10:00:00Z",
    "2026-03-01T10:00:00+00:00",
    "2026-03-01T10:00:00-08:00",
    "2026-03-01T10:00:00.5Z",
    "2026-03-01T10:00:00.000Z",
    "2026-03-01T10:00:00.123456789+05:30",
    "2026-03-01T10:00:00",
    "2026-03-01T10:00:00.000",
    "2026-03-01T10:00Z",
    "2026-03-01T10:00",
    "2026-03-01T10:00:00+0000",
    "2026-03-01 10:00:00",
    "2026-03-01T23:59:60Z"
  ])("%s", (value) => {
    assert.deepStrictEqual(dates.all({ a: value, b: [{ value }] }), [])
    assert.deepStrictEqual(dates.some({ b: [{ value }] }), [])
  })

  it.each([
    "01.03.2026",
    "03/01/2026",
    "2026-3-1",
    "20260301",
    "2026-02-30",
    "2026-13-01",
    "2025-02-29",
    "2026-03-01T25:00:00Z",
    "2026-03-01T10:61:00Z",
    "2026-03-01T10:00:00+25:00",
    "2026-03-01Tmorning",
    "tomorrow",
    " 2026-03-01",
    ""
  ])("%j is refused, and the message says which form", (value) => {
    const [line, ...others] = lines(dates.all({ b: [{ value }] }))
    assert.deepStrictEqual(others, [])
    assert.include(line!, "b[0].value must be a date such as 2026-03-01")
    assert.include(line!, "a date-time such as 2026-03-01T10:00:00Z")
    assert.include(line!, JSON.stringify(value))
  })

  const millis = S.Int.check(S.isBetween({ minimum: 0, maximum: Date.parse("9999-12-31") }))

  it.prop("so is any date-time of JavaScript's, and never as both", [millis], ([at]) => {
    const value = new Date(at)
    assert.deepStrictEqual(dates.all({ a: value, b: [{ value }] }), [])
    assert.deepStrictEqual(dates.all({ a: value.toISOString().slice(0, 10) }), [])
  })
})

describe("everyday values of a product type", () => {
  const many = (text: string, times: number) => text.repeat(times)
  const text = (value: unknown, more: Schema = {}) => [{ value, language_tag: "en_US", ...more }]
  const offer = (price: unknown, more: Schema = {}) => [{
    currency: "USD",
    our_price: [{ schedule: [{ value_with_tax: price }] }],
    ...more
  }]

  it.each<[string, unknown]>([
    ["list_price", [{ value: 19.99, currency: "USD" }]],
    ["list_price", [{ value: 0.07, currency: "USD" }]],
    ["list_price", [{ value: 1_234_567.89, currency: "USD", marketplace_id: marketplaceId }]],
    ["purchasable_offer", offer(1.1)],
    ["purchasable_offer", offer(35, { audience: "B2B", end_at: { value: "2026-03-01" } })],
    [
      "purchasable_offer",
      offer(8.27, {
        discounted_price: [{
          schedule: [{ value_with_tax: 7.5, start_at: "2026-05-23T08:00:00.000Z", end_at: new Date("2026-05-24") }]
        }]
      })
    ],
    ["purchasable_offer", [...offer(9, { audience: "ALL" }), ...offer(8, { audience: "B2B" })]],
    ["item_weight", [{ unit: "grams", value: 0.001 }]],
    ["item_weight", [{ unit: "a unit that is not listed", value: 12 }]],
    ["number_of_items", [{ value: 12 }]],
    ["is_fragile", [{ value: false }]],
    ["item_name", text(many("ä", 200))],
    ["item_name", text(many("電", 133))],
    ["item_name", text(many("😀", 100))],
    ["bullet_point", [...text("one"), ...text("two"), ...text("مصباح"), ...text("ランプ")]],
    ["bullet_point", text("電")],
    ["color", text("Chartreuse")],
    ["battery", [{ cell_composition: [{ value: "nimh" }], weight: [{ unit: "grams", value: 23 }] }]],
    ["main_product_image_locator", [{ media_location: "https://example.com/a%20b.jpg?x=1#y" }]],
    ["main_product_image_locator", [{ media_location: "s3://bucket/key.jpg" }]],
    ["fulfillment_availability", [{ fulfillment_channel_code: "DEFAULT", quantity: 0, restock_date: "2026-03-01" }]],
    ["fulfillment_availability", [{ fulfillment_channel_code: "AMAZON_NA" }]],
    ["merchant_suggested_asin", [{ value: "B000000001" }]],
    ["supplier_declared_dg_hz_regulation", [{ value: "not_applicable" }]]
  ])("are accepted: %s %j", (name, value) => assert.deepStrictEqual(wrong(name, value), { put: [], patch: [] }))

  it.each<[string, unknown, ReadonlyArray<string>]>([
    ["list_price", [{ value: 19.999, currency: "USD" }], ["list_price[0].value must be multiple of 0.01"]],
    ["list_price", [{ value: "19.99", currency: "USD" }], ["list_price[0].value must be of type number"]],
    ["list_price", [{ value: -1, currency: "USD" }], ["list_price[0].value must be >= 0"]],
    ["item_weight", [{ unit: "grams", value: 0 }], ["item_weight[0].value must be > 0"]],
    ["item_weight", [{ value: 5 }], ["item_weight[0].unit is missing"]],
    ["number_of_items", [{ value: 1.5 }], ["number_of_items[0].value must be of type integer"]],
    ["is_fragile", [{ value: "true" }], ["is_fragile[0].value must be of type boolean"]],
    ["item_name", text(many("x", 201)), ["item_name[0].value is longer than 200 characters"]],
    ["item_name", text(many("電", 134)), ["item_name[0].value is longer than 400 bytes of UTF-8"]],
    ["bullet_point", text("ä"), ["bullet_point[0].value is shorter than 3 bytes of UTF-8"]],
    ["item_name", [{ value: "A lamp" }], ["item_name[0].language_tag is missing"]],
    ["item_name", [...text("one"), ...text("two")], [
      "item_name has more than 1 item for the same marketplace_id and language_tag"
    ]],
    ["battery", [{ cell_composition: [{ value: "acid" }] }], [
      "battery[0].cell_composition[0].value must be one of \"nimh\", \"lithium_ion\""
    ]],
    ["battery", [{ weight: [] }], ["battery[0].weight has fewer than 1 item"]],
    ["main_product_image_locator", [{ media_location: "a.jpg" }], [
      "main_product_image_locator[0].media_location must be an address with its scheme, such as https://example.com/a.jpg, without spaces"
    ]],
    ["merchant_suggested_asin", [{ value: "b000000001" }], [
      "merchant_suggested_asin[0].value must match ^[A-Z0-9]{10}$"
    ]],
    ["fulfillment_availability", { quantity: 1 }, ["fulfillment_availability must be of type array"]],
    // A name that Amazon does not add is a mistake.
    ["fulfillment_availability", [{ fulfillment_channel_code: "DEFAULT", quantity: 1, quantitiy: 2 }], [
      "fulfillment_availability[0].quantitiy is not known to this product type"
    ]]
  ])(
    "are refused with their place: %s %j",
    (name, value, expected) => assert.deepStrictEqual(wrong(name, value), { put: expected, patch: expected })
  )

  const bounded = make({ properties: { a: { type: "string", maxUtf8ByteLength: 20 } } })

  it.prop(
    "a string has as many bytes as it is sent with, in any script",
    [S.Array(S.Literals(["a", "ä", "電", "😀"]))],
    ([
      characters
    ]) => {
      const value = characters.join("")
      assert.strictEqual(bounded.all({ a: value }).length === 0, Buffer.byteLength(value) <= 20)
    }
  )

  it("patterns are those of the schema, in whatever dialect they are written", () => {
    const fits = (pattern: string, value: string) =>
      make({ properties: { a: { pattern } } }).all({ a: value }).length === 0
    assert.isTrue(fits("^\\p{L}+$", "Größe"))
    assert.isFalse(fits("^\\p{L}+$", "p{L}"))
    assert.isTrue(fits("^[\\p{L}\\-\\'\\&]+$", "D'Or-É&"))
    assert.isTrue(fits("(?i)^abc$", "ABC"))
    assert.isTrue(fits("^.$", "😀"))
    assert.isTrue(fits("^[\\w\\-]{1,3}\\_$", "a-b_"))
  })

  it("`uniqueItems` goes by the selectors, where there are any", () => {
    const items = { properties: { a: { type: "array", uniqueItems: true, selectors: ["m"] } } }
    assert.deepStrictEqual(lines(make(items).all({ a: [{ m: 1, v: 1 }, { m: 1, v: 2 }] })), [
      "a has more than 1 item for the same m"
    ])
    assert.deepStrictEqual(make(items).all({ a: [{ m: 1, v: 1 }, { m: 2, v: 1 }] }), [])
  })
})

describe("attributes that were read go back", () => {
  it("and what Amazon added to them and the schema refuses is set aside, by name", () => {
    const changed = { ...asRead, list_price: [{ ...asRead.list_price[0]!, value: 21.49 }] }
    const { attributes, issues, warnings } = lamp.check(changed, { marketplaceId })
    assert.deepStrictEqual(issues, [])
    assert.deepStrictEqual(warnings.map(({ kind, path, value }) => [kind, path, value]), [
      ["SetAside", "fulfillment_availability[0].marketplace_id", marketplaceId],
      ["SetAside", "purchasable_offer[0].start_at", { value: "2023-07-27T02:51:53.956Z" }],
      ["SetAside", "purchasable_offer[0].end_at.value", null]
    ])
    assert.deepStrictEqual(attributes.fulfillment_availability as unknown, [{
      fulfillment_channel_code: "DEFAULT",
      quantity: 5
    }])
    assert.deepStrictEqual(attributes.purchasable_offer as unknown, [{
      audience: "ALL",
      currency: "USD",
      our_price: [{ schedule: [{ value_with_tax: 17.49 }] }],
      marketplace_id: marketplaceId
    }])
    assert.deepStrictEqual(attributes.list_price, changed.list_price)
  })

  it.each(Object.entries(asRead))(
    "one by one: %s",
    (name, value) => assert.deepStrictEqual(lamp.checkOne(name, value, { marketplaceId }).issues, [])
  )

  it("what the schema takes is sent as it was given", () => {
    const given = {
      item_name: asRead.item_name,
      brand: asRead.brand,
      externally_assigned_product_identifier: asRead.externally_assigned_product_identifier
    }
    const { attributes, warnings } = lamp.check(given, { marketplaceId })
    assert.strictEqual(attributes, given)
    assert.deepStrictEqual(warnings, [])
  })

  it("but not into another marketplace", () => {
    const value = [{ fulfillment_channel_code: "DEFAULT", quantity: 5, marketplace_id: "A1PA6795UKMFR9" }]
    assert.deepStrictEqual(lines(lamp.checkOne("fulfillment_availability", value, { marketplaceId }).issues), [
      `fulfillment_availability[0].marketplace_id must be "${marketplaceId}", the marketplace of the listing`
    ])
  })

  it("a number that is none is no null that was read", () => {
    for (const quantity of [NaN, Infinity]) {
      const value = [{ fulfillment_channel_code: "AMAZON_NA", quantity }]
      assert.include(
        lines(lamp.checkOne("fulfillment_availability", value, { marketplaceId }).issues).join(),
        "quantity"
      )
    }
  })

  it("a patch of an attribute that the schema does not have is refused, though it was read", () => {
    const read = { ...asRead, a_new_attribute: [{ value: 1 }] }
    for (const name of ["a_new_attribute", "constructor"]) {
      assert.deepStrictEqual(lines(lamp.checkOne(name, [{ value: 1 }], { marketplaceId, asRead: read }).issues), [
        `${name} is not known to this product type`
      ])
    }
  })

  it("a name that is unknown to us and to the schema is set aside where it was read, and refused where it was not", () => {
    const read = { ...asRead, a_new_attribute: [{ value: 1 }], brand: [{ ...asRead.brand[0], a_new_part: { x: 1 } }] }
    const { attributes, issues, warnings } = lamp.check(read, { marketplaceId, asRead: read })
    assert.deepStrictEqual(issues, [])
    assert.includeMembers(warnings.map(({ path }) => path), ["a_new_attribute", "brand[0].a_new_part"])
    assert.notProperty(attributes, "a_new_attribute")
    const changed = { ...read, a_new_attribute: [{ value: 2 }] }
    assert.deepStrictEqual(lines(lamp.check(changed, { marketplaceId, asRead: read }).issues), [
      "a_new_attribute is not known to this product type"
    ])
    assert.sameMembers(lines(lamp.check(read, { marketplaceId }).issues), [
      "a_new_attribute is not known to this product type",
      "brand[0].a_new_part is not known to this product type"
    ])
  })
})

describe("values that Amazon is going to remove are warned about, and sent", () => {
  it.each<[string, Schema]>([
    ["$lifecycle.enumDeprecated", { enum: ["x", "y"], $lifecycle: { enumDeprecated: ["x"] } }],
    ["enumDeprecated", { enum: ["x", "y"], enumDeprecated: ["x"] }],
    ["in a branch", { anyOf: [{ type: "string" }, { enum: ["x"], $lifecycle: { enumDeprecated: ["x"] } }] }],
    ["of the whole attribute", { $lifecycle: { replacedBy: ["/material"] } }],
    ["deprecated", { deprecated: true }]
  ])("%s", (_, value) => {
    const validator = make({ $defs, properties: { a: attribute(value) } })
    for (
      const { issues, warnings } of [
        validator.check({ a: [{ value: "x" }] }),
        validator.checkOne("a", [{ value: "x" }])
      ]
    ) {
      assert.deepStrictEqual(issues, [])
      assert.deepStrictEqual(warnings.map(({ kind, path }) => [kind, path]), [["Deprecated", "a[0].value"]])
      assert.include(warnings[0]!.message, "deprecated")
    }
  })

  it("others are not", () => {
    const { warnings } = make({
      $defs,
      properties: { a: attribute({ enum: ["x", "y"], $lifecycle: { enumDeprecated: ["x"] } }) }
    })
      .check({ a: [{ value: "y" }] })
    assert.deepStrictEqual(warnings, [])
  })
})

// oxlint-disable no-thenable
describe("a keyword that is broken is reported, and the rest is checked", () => {
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

  /** Where a broken keyword may be, so that leaving it out alone would refuse what is right. */
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
    assert.deepStrictEqual(lines(validator.checkOne("a", good.a).issues), [])
    const [first] = validator.unchecked
    assert.include(first?.pointer, keyword)
    assert.include(warnings.map(({ kind }) => kind), "NotChecked")
    // The rest is checked.
    assert.deepStrictEqual(lines(validator.all({ a: "x" })), ["b is missing", "a must be of type array"])
    assert.deepStrictEqual(lines(validator.some({ b: "wrong" })), ["b must be one of \"right\""])
  })

  it("an attribute that is not given brings no warning of its broken parts", () => {
    const validator = make({ properties: { a: { enum: [] }, b: { type: "string" } } })
    assert.deepStrictEqual(validator.unchecked.map(({ pointer }) => pointer), ["/properties/a/enum"])
    assert.deepStrictEqual(validator.check({ b: "x" }).warnings, [])
    assert.strictEqual(validator.check({ a: 1 }).warnings.length, 1)
  })

  it("at most so many that fit are not counted by what could not be checked", () => {
    const contains = { contains: { const: { v: 1 }, pattern: "[" }, maxContains: 1 }
    assert.deepStrictEqual(make({ properties: { a: contains } }).all({ a: [{ v: 1 }, { v: 2 }] }), [])
    const wider = { maxContains: 1, contains: { properties: { v: { enum: [] } } } }
    assert.deepStrictEqual(
      make({ properties: { a: wider, b: { type: "string" } } }).all({ a: [{ v: 1 }, { v: 2 }] }),
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
  ])("a schema without an end does not end the program: %s", (_, root) => {
    const validator = make(root)
    validator.check({ a: { a: { a: 1 } }, b: "x" })
    validator.checkOne("a", { b: 1 })
    assert.deepStrictEqual(lines(validator.some({ b: 1 })), ["b must be of type string"])
  })

  it("a schema that refers to itself is followed", () => {
    const tree = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/$defs/tree" } }, n: { type: "number" } }
    }
    const validator = make({ $defs: { tree }, properties: { a: { $ref: "#/$defs/tree" } } })
    assert.deepStrictEqual(lines(validator.all({ a: { children: [{ n: 1, children: [{ n: "x" }] }] } })), [
      "a.children[0].children[0].n must be of type number"
    ])
    assert.deepStrictEqual(validator.unchecked, [])
  })

  it("references that multiply do not fill the memory", () => {
    const $defs = Object.fromEntries(Array.from({ length: 40 }, (_, level) => [
      `d${level}`,
      level === 0
        ? { type: "string" }
        : { allOf: [{ $ref: `#/$defs/d${level - 1}` }, { $ref: `#/$defs/d${level - 1}` }] }
    ]))
    make({ $defs, properties: { a: { $ref: "#/$defs/d39" } } })
  })
})

describe("a patch is held to what the schema says of its attribute alone", () => {
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
    assert.strictEqual(validator.checkOne("a", value).issues.length === 0, isRight)
  })

  it("what a rule forbids altogether is named by its attribute", () => {
    const rule = { if: has("a", 2), then: false }
    assert.deepStrictEqual(lines(make({ ...rule, properties: { a: true } }).checkOne("a", 2).issues), [
      "a is not allowed here"
    ])
  })

  it("rules behind rules, as those about the teams of a league are, are followed to their end", () => {
    const teams = Array.from({ length: 60 }).reduce<Schema>((other, _, league) => ({
      if: { required: ["league"], properties: { league: { const: league } } },
      then: { properties: { team: { const: league } } },
      else: other
    }), {})
    const validator = make({ properties: { league: { type: "number" }, team: { type: "number" } }, allOf: [teams] })
    assert.deepStrictEqual(validator.all({ league: 7, team: 7 }), [])
    assert.deepStrictEqual(lines(validator.all({ league: 7, team: 8 })), ["team must be 7"])
    assert.deepStrictEqual(validator.some({ team: 8 }), [])
    assert.deepStrictEqual(lines(validator.some({ team: "8" })), ["team must be of type number"])
  })

  /** A rule about a, b and c, grown from a seed. */
  const grow = (seed: number): Schema => {
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

  it.prop("it is never refused where a listing with that value may be right", [S.Int], ([seed]) => {
    const validator = make(grow(seed))
    const values = [undefined, 1, 2, 3]
    for (const a of [1, 2, 3]) {
      const isRight = values.some((b) => values.some((c) => validator.all({ a, b, c }).length === 0))
      if (isRight) assert.deepStrictEqual(validator.some({ a }), [])
    }
  }, { arbitrary: { runs: 400 } })
})
