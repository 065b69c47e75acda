/** What the flags of `spapi call` mean, without a process. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { resolve, type ValueSchema } from "effect-sp-api/operation/ModelFacts"
import * as Command from "effect/cli/Command"
import * as Completions from "effect/cli/Completions"
import { common } from "../../packages/cli/src/commands/call/flags.ts"
import { columnsFor, mainArray } from "../../packages/cli/src/commands/call/shown.ts"
import { dateIn } from "../../packages/cli/src/commands/call/values.ts"
import * as Globals from "../../packages/cli/src/globals.ts"
import { fieldsOf, taken } from "../../packages/cli/src/reference/fields.ts"
import { flagName } from "../../packages/cli/src/reference/flagNames.ts"
import * as Operations from "../../packages/cli/src/reference/operations.ts"
import { mask } from "../../packages/cli/src/reference/personal.ts"
import { type Element, elements, hasKinds, kindAt, shownTo } from "../../packages/cli/src/reference/personalKinds.ts"

const now = Date.parse("2026-03-01T10:20:30.400Z")

describe("the flags of spapi call", () => {
  it.each([
    ["30d", "2026-01-30T10:20:30Z", "2026-01-30"],
    ["-12h", "2026-02-28T22:20:30Z", "2026-02-28"],
    ["yesterday", "2026-02-28T00:00:00Z", "2026-02-28"],
    ["2026-01-31", "2026-01-31", "2026-01-31"],
    ["2026-01-31T01:00:00.5+02:00", "2026-01-31T01:00:00.5+02:00", "2026-01-31T01:00:00.5+02:00"],
    ["2026-01-31 01:00", "2026-01-31T01:00:00Z", "2026-01-31"]
  ])("send %s as %s, where a date is taken as %s", (text, dateTime, date) => {
    assert.deepStrictEqual(dateIn(text, "date-time", now), { value: dateTime })
    assert.deepStrictEqual(dateIn(text, "date", now), { value: date })
  })

  it("refuse what is not a date, with the forms that are", () => {
    assert.include(JSON.stringify(dateIn("30 days", "date-time", now)), "30d (30 days ago")
  })

  it.each([
    ["CreatedAfter", "created-after"],
    ["nextToken", "next-token"],
    ["SellerSKU", "seller-sku"],
    ["ASINList", "asin-list"],
    ["x-amzn-IdempotencyKey", "x-amzn-idempotency-key"]
  ])("%s is --%s", (wire, flag) => assert.strictEqual(flagName(wire), flag))

  it("are all different, for every parameter of every operation, and from those of every command", async () => {
    const globals = Command.make("globals", Object.fromEntries(Globals.all.map(({ flag, id }) => [id, flag])))
    for (const { name } of Completions.fromCommand(globals).flags) assert.isTrue(taken.has(name), name)
    for (const name of Object.keys(common)) assert.isTrue(taken.has(name), name)
    for (const section of Registry.sections) {
      const { facts } = await section.facts()
      for (const { id } of section.operations) {
        const fields = fieldsOf(facts.operations[id]!, facts)
        for (const { flag } of fields) assert.isFalse(taken.has(flag), `${id}: ${flag}`)
        assert.lengthOf(new Set(fields.map(({ flag }) => flag)), fields.length)
        const parameters = fields.filter(({ place }) => place === "parameter").map(({ wire }) => wire)
        assert.deepStrictEqual(parameters, Object.keys(facts.operations[id]!.parameters ?? {}), id)
      }
    }
  })

  it.each<[string, boolean]>([
    ["ordersV0.getOrders", false],
    ["listingsItems_2021-08-01.deleteListingsItem", true],
    ["listingsItems_2021-08-01.patchListingsItem", true],
    ["reports_2021-06-30.createReport", true],
    ["productPricingV0.getItemOffersBatch", false],
    ["shippingV2.getUnmanifestedShipments", false],
    ["feeds_2021-06-30.createFeedDocument", false],
    ["fulfillmentOutbound_2020-07-01.createFulfillmentOrder", true]
  ])("%s is a write: %s", (name, expected) => {
    const place = Operations.place(name)
    assert.isTrue("summary" in place)
    if (!("summary" in place)) return
    assert.strictEqual(Operations.isWrite(place), expected)
  })
})

describe("a response", () => {
  it.effect("has personal values hidden wherever the model says so, and everything else as it was", () =>
    Effect.gen(function*() {
      const facts = yield* Registry.facts("ordersV0")
      const order = { AmazonOrderId: "1", BuyerInfo: { BuyerEmail: "jane@example.com" }, Unknown: { a: [1, null] } }
      const schema = facts.operations["getOrders"]!.success["200"]!
      const { count, value } = mask({ payload: { Orders: [order, null] } }, schema, facts)
      assert.deepStrictEqual(value, {
        payload: { Orders: [{ ...order, BuyerInfo: { BuyerEmail: "(hidden)" } }, null] }
      })
      assert.strictEqual(count, 1)
      const tax = { CompanyLegalName: "Jane's" }
      const full = {
        payload: {
          BuyerInfo: { BuyerEmail: "jane@example.com", BuyerTaxInfo: tax },
          ShippingAddress: { Name: "Jane", City: "Kiel" },
          BuyerTaxInformation: { BuyerTaxOffice: "Kiel" },
          DefaultShipFromLocationAddress: { Name: "Shop" }
        }
      }
      const { getOrder } = yield* Effect.promise(() => import("effect-sp-api/apis/OrdersV0"))
      const model = facts.operations["getOrder"]!
      const shownWith = (asked: ReadonlyArray<Element> | undefined) =>
        mask(full, model.success["200"]!, facts, shownTo(asked, getOrder.spec, model))
      const { payload } = shownWith(["buyerInfo"]).value as typeof full
      assert.deepStrictEqual(payload.BuyerInfo, full.payload.BuyerInfo)
      assert.deepStrictEqual(payload.ShippingAddress, { Name: "(hidden)", City: "Kiel" })
      assert.deepStrictEqual(payload.BuyerTaxInformation, { BuyerTaxOffice: "(hidden)" })
      assert.deepStrictEqual(payload.DefaultShipFromLocationAddress, { Name: "(hidden)" })
      assert.strictEqual(shownWith(["shippingAddress", "buyerTaxInformation"]).count, 3)
      assert.deepStrictEqual([shownWith([]).count, shownWith(undefined).count, shownWith(elements).count], [5, 5, 0])
      for (const odd of [null, 1, "x", [], { payload: [] }, { payload: { Orders: "no" } }]) {
        assert.deepStrictEqual(mask(odd, schema, facts).value, odd)
      }
    }))

  it("is shown by its rows, ids and states first, in the columns that there is room for", () => {
    const orders = [
      { total: { CurrencyCode: "EUR", Amount: "9.90" }, note: "x".repeat(200), status: "Shipped", orderId: "1-2-3" },
      { total: { CurrencyCode: "EUR", Amount: "7" }, note: "", status: "Open", orderId: "4-5-6" }
    ]
    assert.strictEqual(mainArray({ payload: { Orders: orders } }, {}), orders)
    assert.strictEqual(mainArray({ orders, pagination: { nextToken: "t" } }, {}), orders)
    assert.isUndefined(mainArray({ orderId: "1", status: "Open", currency: "EUR", items: orders }, {}))
    const wide = columnsFor(orders, 100)
    assert.deepStrictEqual(wide.columns.map(({ title }) => title), ["orderId", "status", "total", "note"])
    assert.strictEqual(wide.columns[2]!.cell(orders[0]), "9.90 EUR")
    const narrow = columnsFor(orders, 20)
    assert.deepStrictEqual([narrow.columns.length, narrow.more], [2, ["total", "note"]])
  })

  it.effect("has a kind for every personal value of an operation that is asked by kinds", () =>
    Effect.gen(function*() {
      const unknown = new Set<string>()
      const asked: Array<string> = []
      for (const place of Operations.all) {
        const { spec } = yield* Operations.load(place)
        const { facts } = yield* Effect.promise(place.section.facts)
        const model = facts.operations[spec.id]!
        if (!hasKinds(spec, model)) continue
        asked.push(spec.name)
        const walk = (schema: ValueSchema, path: ReadonlyArray<string>): void => {
          const target = resolve(schema, facts)
          if (schema.personal === true || target.personal === true) {
            if (kindAt(path) === undefined) {
              unknown.add(path.find((key) => key.startsWith("Def") || key.startsWith("Mar"))!)
            }
            return
          }
          for (const option of target.anyOf ?? []) walk(option, path)
          if (target.items !== undefined) walk(target.items, path)
          for (const [key, inner] of Object.entries(target.properties ?? {})) walk(inner, [...path, key])
        }
        for (const schema of Object.values(model.success)) if (schema !== null) walk(schema, [])
      }
      assert.deepStrictEqual(asked.sort(), [
        "ordersV0.getOrder",
        "ordersV0.getOrderItems",
        "ordersV0.getOrders",
        "orders_2026-01-01.getOrder",
        "orders_2026-01-01.searchOrders"
      ])
      // The seller's own data, and that of the marketplace: shown with --pii all.
      assert.deepStrictEqual([...unknown].sort(), ["DefaultShipFromLocationAddress", "MarketplaceTaxInfo"])
    }))
})
