import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import { checker } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import { schema } from "effect-sp-api/operation/SchemaBuilder"

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "spec" in value

const order = {
  AmazonOrderId: "1",
  PurchaseDate: "2026-01-01T00:00:00Z",
  LastUpdateDate: "2026-01-01",
  OrderStatus: "Shipped"
}

describe("generated schemas", () => {
  const is = Schema.is(OrdersV0.Order)

  it("nothing in an optional property may be absent, undefined or null; in a required one it may not", () => {
    assert.isTrue(is(order))
    assert.isTrue(is({ ...order, SellerOrderId: undefined, OrderTotal: null, PaymentMethodDetails: null }))
    assert.isFalse(is({ ...order, AmazonOrderId: null }))
    assert.isFalse(is({ ...order, AmazonOrderId: undefined }))
  })

  it("unknown values of an enum, unknown properties and odd dates pass", () => {
    assert.isTrue(
      is({ ...order, OrderStatus: "Teleported", IsNew: { since: 2031 }, PurchaseDate: "Mon Oct 28 18:49:32 UTC 2019" })
    )
  })

  it("a wrong type does not pass, however deep", () => {
    assert.isFalse(is({ ...order, NumberOfItemsShipped: "3" }))
    assert.isFalse(is({ ...order, OrderTotal: { Amount: 3 } }))
    assert.isFalse(is({ ...order, PaymentMethodDetails: ["Card", 7] }))
  })

  it.effect("decode and encode return the same value, whole", () =>
    Effect.gen(function*() {
      const value = { ...order, OrderTotal: { Amount: "1.10" }, Default: null }
      const page = { payload: { Orders: [value] } }
      const decoded = yield* Schema.decodeUnknownEffect(OrdersV0.GetOrdersResponse)(page)
      assert.strictEqual(decoded.payload?.Orders[0]?.OrderTotal?.Amount, "1.10")
    }))

  it("compose with schemas of one's own", () => {
    const Row = Schema.Struct({ seller: Schema.String, orders: Schema.Array(OrdersV0.Order) })
    assert.isTrue(Schema.is(Row)({ seller: "A", orders: [order] }))
    assert.isFalse(Schema.is(Row)({ seller: "A", orders: [{ ...order, AmazonOrderId: 1 }] }))
  })

  it("a recursive schema checks every level, and reports the place", () => {
    const node = (parent?: unknown) => ({ displayName: "x", classificationId: "1", parent })
    const matches = Schema.is(CatalogItems.ItemBrowseClassification)
    assert.isTrue(matches(node(node(node()))))
    assert.isTrue(matches(node(null)))
    assert.isFalse(matches(node(node({ displayName: 1, classificationId: "1" }))))
    const page = (parent: unknown) => ({
      asin: "B0",
      classifications: [{ marketplaceId: "M", classifications: [node(parent)] }]
    })
    const { mismatches } = checker(CatalogItems.getCatalogItem.shapes.output!())
    assert.deepStrictEqual(mismatches(page(node({ displayName: 1, classificationId: "1" }))).map(({ path }) => path), [
      "classifications[].classifications[].parent.parent.displayName"
    ])
  })

  it("date-times of requests are strings, Dates or DateTimes, and nothing else", () => {
    const matches = Schema.is(Reports.CreateReportSpecification)
    const report = { reportType: "GET_X", marketplaceIds: ["M"] }
    for (const at of ["2026-01-01T00:00:00Z", new Date(0), DateTime.makeUnsafe(0)]) {
      assert.isTrue(matches({ ...report, dataStartTime: at }))
    }
    for (const at of [0, {}, true]) assert.isFalse(matches({ ...report, dataStartTime: at }))
    assert.strictEqual(JSON.stringify({ at: DateTime.makeUnsafe(0) }), "{\"at\":\"1970-01-01T00:00:00.000Z\"}")
  })

  it("inputs have schemas, too", () => {
    const matches = Schema.is(OrdersV0.GetOrdersInput)
    assert.isTrue(matches({ MarketplaceIds: ["M"], CreatedAfter: new Date(0) }))
    assert.isFalse(matches({ CreatedAfter: "2026-01-01" }))
    assert.isFalse(matches({ MarketplaceIds: "M" }))
  })

  it.effect("the schemas of all operations can be built", () =>
    Effect.gen(function*() {
      let built = 0
      for (const section of Registry.sections) {
        for (const value of Object.values(yield* Effect.orDie(Registry.load(section.module)))) {
          if (!isOperation(value)) continue
          for (const shape of [value.shapes.body?.(), value.shapes.output?.()]) {
            if (shape === undefined) continue
            built++
            assert.isFalse(Schema.is(schema(shape))(Symbol("nothing of Amazon's")))
          }
        }
      }
      assert.isAbove(built, 450)
    }))
})
