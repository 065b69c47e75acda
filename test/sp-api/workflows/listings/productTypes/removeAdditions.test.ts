/** Attributes that were read are sent back without what Amazon added. */
import { assert, describe, it } from "@effect/vitest"
import { make } from "../../../../../packages/sp-api/src/workflows/listings/internal/productTypes/validator.ts"
import { asRead, lines, marketplaceId, schema } from "../../support/productTypes.ts"

const lamp = make(schema)

describe("attributes that were read can be sent back", () => {
  it("what Amazon added and the schema refuses is set aside, each with its path", () => {
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
    "%s that was read can be sent back by itself",
    (name, value) => assert.deepStrictEqual(lamp.checkAttribute(name, value, { marketplaceId }).issues, [])
  )

  it("attributes that the schema accepts are sent unchanged", () => {
    const given = {
      item_name: asRead.item_name,
      brand: asRead.brand,
      externally_assigned_product_identifier: asRead.externally_assigned_product_identifier
    }
    const { attributes, warnings } = lamp.check(given, { marketplaceId })
    assert.strictEqual(attributes, given)
    assert.deepStrictEqual(warnings, [])
  })

  it("a value of another marketplace is an issue", () => {
    const value = [{ fulfillment_channel_code: "DEFAULT", quantity: 5, marketplace_id: "A1PA6795UKMFR9" }]
    assert.deepStrictEqual(lines(lamp.checkAttribute("fulfillment_availability", value, { marketplaceId }).issues), [
      `fulfillment_availability[0].marketplace_id must be "${marketplaceId}", the marketplace of the listing`
    ])
  })

  it("NaN and Infinity are issues, not a null that Amazon added", () => {
    for (const quantity of [NaN, Infinity]) {
      const value = [{ fulfillment_channel_code: "AMAZON_NA", quantity }]
      assert.include(
        lines(lamp.checkAttribute("fulfillment_availability", value, { marketplaceId }).issues).join(),
        "quantity"
      )
    }
  })

  it("a patch of an attribute that the schema does not have is refused, though it was read", () => {
    const read = { ...asRead, a_new_attribute: [{ value: 1 }] }
    for (const name of ["a_new_attribute", "constructor"]) {
      assert.deepStrictEqual(lines(lamp.checkAttribute(name, [{ value: 1 }], { marketplaceId, asRead: read }).issues), [
        `${name} is not known to this product type`
      ])
    }
  })

  it("an unknown name is set aside if the same value was read, and is an issue otherwise", () => {
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
