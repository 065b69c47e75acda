/**
 * Submissions of listings by raw calls, checked against the schema of their product type.
 */
import { assert, describe, it } from "@effect/vitest"
import { Ajv2019 } from "ajv/dist/2019.js"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { TestClock } from "effect/testing"
import { call, send } from "./support.ts"

const sandbox = Sandbox.layerTest({ usagePlans: "off" })
const marketplace_id = Marketplace.US.id
const language_tag = "en_US"

const attributes = {
  item_name: [{ value: "Trail Shoe", language_tag, marketplace_id }],
  brand: [{ value: "Northfold", language_tag, marketplace_id }],
  condition_type: [{ value: "new_new", marketplace_id }],
  purchasable_offer: [{ currency: "USD", our_price: [{ schedule: [{ value_with_tax: 49.9 }] }], marketplace_id }],
  fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 5 }]
}

const target = (sku: string, query = "") =>
  Effect.map(
    Sandbox.Sandbox,
    ({ credentials }) =>
      `/listings/2021-08-01/items/${credentials.sellerId}/${
        encodeURIComponent(sku)
      }?marketplaceIds=${marketplace_id}${query}`
  )

const put = (
  more: Record<string, unknown>,
  options: { readonly query?: string; readonly requirements?: string } = {}
) =>
  Effect.gen(function*() {
    const { query, requirements = "LISTING" } = options
    const { json } = yield* call("PUT", yield* target("NEW-1", query), {
      json: { productType: "SHOES", requirements, attributes: { ...attributes, ...more } }
    })
    return json
  })

const patch = (sku: string, ...patches: ReadonlyArray<unknown>) =>
  Effect.gen(function*() {
    const { json } = yield* call("PATCH", yield* target(sku), { json: { productType: "SHOES", patches } })
    return json
  })

const told = (json: any) =>
  json.issues.map((issue: any) => [issue.code, issue.attributeNames[0]] as const).sort() as ReadonlyArray<
    readonly [string, string]
  >

const ownSku = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const seller = yield* world.seller()
  return [...seller.listings.values()].find(({ offers }) => offers.has(marketplace_id))!.sku
})

describe("a submission", () => {
  it.effect("of a whole listing is accepted, and lives later", () =>
    Effect.gen(function*() {
      const json = yield* put({})
      assert.strictEqual(json.status, "ACCEPTED", JSON.stringify(json))
      yield* TestClock.adjust("1 minute")
      const item = yield* call("GET", yield* target("NEW-1", "&includedData=summaries,attributes"))
      assert.strictEqual(item.json.summaries[0].itemName, "Trail Shoe")
    }).pipe(Effect.provide(sandbox)))

  it.effect.each(
    [
      ["a misspelt attribute", { colour: [{ value: "Red" }] }, "90000900", "colour"],
      ["a misspelt property", { color: [{ valu: "Red" }] }, "4000001", "color"],
      ["an unknown selector", { color: [{ value: "Red", region: "US" }] }, "4000001", "color"],
      ["a value that is not a list", { color: { value: "Red" } }, "4000001", "color"],
      ["a string", { color: "Red" }, "4000001", "color"],
      ["no values", { color: [] }, "99022", "color"],
      ["two values where one is allowed", { color: [{ value: "Red" }, { value: "Blue" }] }, "4000001", "color"],
      ["an unknown condition", { condition_type: [{ value: "new" }] }, "90244", "condition_type"],
      ["a title that is too long", { item_name: [{ value: "x".repeat(201) }] }, "4000001", "item_name"],
      ["a title with too many bytes", { item_name: [{ value: "👟".repeat(160) }] }, "4000001", "item_name"],
      [
        "a price of 0",
        {
          purchasable_offer: [{ currency: "USD", our_price: [{ schedule: [{ value_with_tax: 0 }] }] }]
        },
        "4000001",
        "purchasable_offer"
      ],
      [
        "a price in parts of a cent",
        {
          purchasable_offer: [{ currency: "USD", our_price: [{ schedule: [{ value_with_tax: 9.999 }] }] }]
        },
        "4000001",
        "purchasable_offer"
      ],
      [
        "half a unit in stock",
        {
          fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 0.5 }]
        },
        "4000001",
        "fulfillment_availability"
      ],
      [
        "a channel that does not exist",
        {
          fulfillment_availability: [{ fulfillment_channel_code: "MFN", quantity: 1 }]
        },
        "90244",
        "fulfillment_availability"
      ],
      [
        "a date in another form",
        { merchant_release_date: [{ value: "01.03.2026" }] },
        "4000001",
        "merchant_release_date"
      ],
      ["a condition between attributes", { batteries_required: [{ value: true }] }, "90220", "batteries_included"],
      [
        "a child without its parent",
        { parentage_level: [{ value: "child" }] },
        "90220",
        "child_parent_sku_relationship"
      ]
    ] as const
  )("with %s is invalid", ([, more, code, attribute]) =>
    Effect.gen(function*() {
      const json = yield* put(more)
      assert.strictEqual(json.status, "INVALID")
      assert.deepInclude(told(json), [code, attribute])
      assert.strictEqual(json.issues[0].severity, "ERROR")
      const preview = yield* put(more, { query: "&mode=VALIDATION_PREVIEW" })
      assert.deepStrictEqual([preview.status, told(preview)], ["INVALID", told(json)])
    }).pipe(Effect.provide(sandbox)))

  it.effect("lacks nothing that its requirements do not ask for", () =>
    Effect.gen(function*() {
      const { fulfillment_availability: _, purchasable_offer: __, ...product } = attributes
      const { json } = yield* call("PUT", yield* target("NEW-1"), {
        json: { productType: "SHOES", requirements: "LISTING", attributes: product }
      })
      assert.deepStrictEqual(told(json), [["90220", "purchasable_offer"]])
      const only = yield* call("PUT", yield* target("NEW-1"), {
        json: { productType: "SHOES", requirements: "LISTING_PRODUCT_ONLY", attributes: product }
      })
      assert.strictEqual(only.json.status, "ACCEPTED")
    }).pipe(Effect.provide(sandbox)))
})

describe("a patch", () => {
  it.effect("is checked like a whole listing, but requires nothing", () =>
    Effect.gen(function*() {
      const sku = yield* ownSku
      const color = { op: "replace", path: "/attributes/color", value: [{ value: "Red", marketplace_id }] }
      assert.strictEqual((yield* patch(sku, color)).status, "ACCEPTED")
      const wrong = yield* patch(
        sku,
        { op: "replace", path: "/attributes/colour", value: [{ value: "Red" }] },
        { op: "delete", path: "/attributes/brnad" },
        { op: "replace", path: "/attributes/size", value: [{ value: 7 }] }
      )
      assert.deepStrictEqual(told(wrong), [
        ["4000001", "size"],
        ["90000900", "brnad"],
        ["90000900", "colour"]
      ])
    }).pipe(Effect.provide(sandbox)))
})

describe("the schema of a product type", () => {
  it.effect("is one that a validator of JSON Schema takes, and refuses what a submission refuses", () =>
    Effect.gen(function*() {
      const query = `?marketplaceIds=${Marketplace.US.id}&requirements=LISTING&locale=en_US`
      const { json } = yield* call("GET", `/definitions/2020-09-01/productTypes/SHOES${query}`)
      const { $id: _, $schema: __, ...schema } = (yield* send("GET", json.schema.link.resource as string)).json
      const ajv = new Ajv2019({ strict: false, formats: { date: true, "date-time": /T/, uri: true } })
      const validate = ajv.compile(schema)
      assert.isTrue(validate(attributes), JSON.stringify(validate.errors))
      assert.isFalse(validate({ ...attributes, colour: [{ value: "Red" }] }))
      assert.isFalse(validate({ ...attributes, batteries_required: [{ value: true }] }))
      const grouped = Object.values(json.propertyGroups).flatMap((group: any) => group.propertyNames)
      assert.sameMembers(grouped, Object.keys(schema.properties))
    }).pipe(Effect.provide(sandbox)))
})

describe("a search", () => {
  it.effect("by the severity of issues finds the listings that have one, until it is repaired", () =>
    Effect.gen(function*() {
      const { credentials, world } = yield* Sandbox.Sandbox
      const items = `/listings/2021-08-01/items/${credentials.sellerId}`
      const search = (severity: string) =>
        Effect.map(
          call("GET", `${items}?marketplaceIds=${marketplace_id}&includedData=issues&withIssueSeverity=${severity}`),
          ({ json }) => (json as any).items as ReadonlyArray<any>
        )
      const wrong = yield* search("ERROR")
      assert.isNotEmpty(wrong)
      assert.isNotEmpty(yield* search("WARNING"))
      for (const { issues } of wrong) {
        assert.deepStrictEqual(issues, [{
          code: "90220",
          message: "'country_of_origin' is required but not supplied.",
          severity: "ERROR",
          attributeNames: ["country_of_origin"],
          categories: ["MISSING_ATTRIBUTE"],
          marketplaceIds: [marketplace_id]
        }])
      }
      const { sku } = wrong[0]
      const patch = (name: string, value: string) =>
        call("PATCH", `${items}/${encodeURIComponent(sku)}?marketplaceIds=${marketplace_id}`, {
          json: {
            productType: "PRODUCT",
            patches: [{ op: "replace", path: `/attributes/${name}`, value: [{ value, marketplace_id }] }]
          }
        }).pipe(Effect.andThen(world.advance("1 hour")))
      // Another attribute repairs nothing.
      yield* patch("item_name", "A title")
      assert.lengthOf(yield* search("ERROR"), wrong.length)
      yield* patch("country_of_origin", "PT")
      assert.notInclude((yield* search("ERROR")).map((item) => item.sku), sku)
    }).pipe(Effect.provide(sandbox)))
})
