/** Everyday values of a product type that is made as Amazon makes them. */
import { assert, describe, it } from "@effect/vitest"
import { Schema as S } from "effect"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { asRead, lines, marketplaceId, schema } from "../../support/productTypes.ts"
import type { Schema } from "../../support/productTypes.ts"

const lamp = make(schema)

/** The issues of one attribute of an otherwise valid listing, as put and as patch. */
const issuesOf = (name: string, value: unknown) => {
  const put = lines(lamp.check({ ...asRead, [name]: value }, { marketplaceId }).issues)
  const patch = lines(lamp.checkAttribute(name, value, { marketplaceId }).issues)
  return { put, patch }
}

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
  ])("%s %j is accepted", (name, value) => assert.deepStrictEqual(issuesOf(name, value), { put: [], patch: [] }))

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
      "main_product_image_locator[0].media_location must be a URL with its scheme, such as https://example.com/a.jpg, without spaces"
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
    "%s %j is refused, with its path",
    (name, value, expected) => assert.deepStrictEqual(issuesOf(name, value), { put: expected, patch: expected })
  )

  const bounded = make({ properties: { a: { type: "string", maxUtf8ByteLength: 20 } } })

  it.prop(
    "the length of a string is counted in bytes of UTF-8, in any script",
    [S.Array(S.Literals(["a", "ä", "電", "😀"]))],
    ([
      characters
    ]) => {
      const value = characters.join("")
      assert.strictEqual(bounded.validate({ a: value }).length === 0, Buffer.byteLength(value) <= 20)
    }
  )

  it("patterns are accepted in the dialects that Amazon uses", () => {
    const fits = (pattern: string, value: string) =>
      make({ properties: { a: { pattern } } }).validate({ a: value }).length === 0
    assert.isTrue(fits("^\\p{L}+$", "Größe"))
    assert.isFalse(fits("^\\p{L}+$", "p{L}"))
    assert.isTrue(fits("^[\\p{L}\\-\\'\\&]+$", "D'Or-É&"))
    assert.isTrue(fits("(?i)^abc$", "ABC"))
    assert.isTrue(fits("^.$", "😀"))
    assert.isTrue(fits("^[\\w\\-]{1,3}\\_$", "a-b_"))
  })

  it("`uniqueItems` compares the selectors of items that have them", () => {
    const items = { properties: { a: { type: "array", uniqueItems: true, selectors: ["m"] } } }
    assert.deepStrictEqual(lines(make(items).validate({ a: [{ m: 1, v: 1 }, { m: 1, v: 2 }] })), [
      "a has more than 1 item for the same m"
    ])
    assert.deepStrictEqual(make(items).validate({ a: [{ m: 1, v: 1 }, { m: 2, v: 1 }] }), [])
  })
})
