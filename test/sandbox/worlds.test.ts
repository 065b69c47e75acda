/**
 * Own worlds: files that are imported and exported.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, expect, it, layer } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Schema } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { jsonSchema } from "../../packages/sandbox/src/world/file/WorldFile.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { act, call, login, send } from "./support.ts"

const usId = "ATVPDKIKX0DER"
const deId = "A1PA6795UKMFR9"
const now = "2026-11-10T08:00:00Z"
const memory = (options: Sandbox.Options = {}) =>
  Sandbox.layerHttpClient({ now, frozen: true, usagePlans: "off", ...options })

const mugs: Sandbox.WorldFile = {
  products: [
    { sku: "MUG-1", asin: "B0MUG00001", title: "A mug", prices: { [usId]: 19.99 }, stock: 7 },
    { sku: "MUG-2", asin: "B0MUG00002", title: "Another mug", channel: "MFN", stock: 3, productType: "SHOES" }
  ],
  orders: [
    {
      id: "111-0000000-0000001",
      status: "Shipped",
      purchased: "2026-11-01T10:00:00Z",
      address: { name: "Ada Example", city: "Springfield", postalCode: "12345" },
      lines: [{ sku: "MUG-1", quantity: 2 }, { sku: "MUG-2", price: 5 }]
    },
    { status: "Pending", marketplace: deId, lines: [{ sku: "MUG-2" }] }
  ]
}

const timePattern = "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d))?$"

const order = (id: string) => Effect.map(call("GET", `/orders/v0/orders/${id}`), ({ json }) => json.payload)

const ordersOf = (marketplace: string, region?: "eu") =>
  Effect.map(
    call(
      "GET",
      `/orders/v0/orders?MarketplaceIds=${marketplace}&CreatedAfter=2026-01-01T00:00:00Z`,
      region === undefined ? {} : { region }
    ),
    ({ json }) => json.payload.Orders as ReadonlyArray<any>
  )

describe("a world of one's own", () => {
  layer(Layer.provideMerge(Sandbox.layerServer({ now, frozen: true, usagePlans: "off" }), NodeHttpClient.layerUndici), {
    excludeTestServices: true
  })((it) => {
    it.effect("is imported over HTTP, while tokens stay valid: it has what the file has, and the rest is generated", () =>
      Effect.gen(function*() {
        const token = yield* login()
        assert.deepStrictEqual((yield* act("world/import", mugs)).json, { now })
        const shipped = (yield* call("GET", "/orders/v0/orders/111-0000000-0000001", { token })).json.payload
        assert.deepInclude(shipped, {
          OrderStatus: "Shipped",
          PurchaseDate: "2026-11-01T10:00:00Z",
          NumberOfItemsShipped: 3,
          FulfillmentChannel: "AFN"
        })
        const items = (yield* call("GET", "/orders/v0/orders/111-0000000-0000001/orderItems", { token })).json
        assert.deepStrictEqual(
          items.payload.OrderItems.map((item: any) => [item.SellerSKU, item.ASIN, item.Title, item.ItemPrice.Amount]),
          [["MUG-1", "B0MUG00001", "A mug", "39.98"], ["MUG-2", "B0MUG00002", "Another mug", "5.00"]]
        )
        const [other, ...none] = yield* ordersOf(deId, "eu")
        assert.isEmpty(none)
        assert.strictEqual(other.OrderStatus, "Pending")
        assert.match(other.AmazonOrderId, /^\d{3}-\d{7}-\d{7}$/)
        const listing = (yield* call(
          "GET",
          "/listings/2021-08-01/items/" + (yield* Sandbox.Sandbox).credentials.sellerId +
            `/MUG-2?marketplaceIds=${usId}&includedData=summaries,offers,fulfillmentAvailability`
        )).json
        assert.strictEqual(listing.summaries[0].productType, "SHOES")
        assert.strictEqual(listing.fulfillmentAvailability[0].quantity, 3)
        const stock = (yield* call(
          "GET",
          `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${usId}&marketplaceIds=${usId}`
        )).json.payload.inventorySummaries
        assert.deepInclude(stock[0], { sellerSku: "MUG-1", totalQuantity: 7 })
      }))

    it.effect("is exported over HTTP, and reset to the one of the start", () =>
      Effect.gen(function*() {
        yield* act("world/import", mugs)
        const { json } = yield* act("world/export")
        assert.deepStrictEqual(json.products.map(({ asin }: any) => asin), ["B0MUG00001", "B0MUG00002"])
        assert.lengthOf(json.orders, 2)
        assert.strictEqual(json.orders[0].address.city, "Springfield")
        yield* act("reset")
        assert.lengthOf((yield* act("world/export")).json.products, 60)
      }))

    it.effect("has a JSON Schema", () =>
      Effect.gen(function*() {
        const { url } = yield* Sandbox.Sandbox
        const response = yield* send("GET", `${url}/_sandbox/world.schema.json`)
        assert.deepStrictEqual(response.json, JSON.parse(JSON.stringify(jsonSchema())))
      }))

    it.effect("with problems is refused, and changes nothing", () =>
      Effect.gen(function*() {
        const before = (yield* act("world/export")).text
        const response = yield* act("world/import", { products: [], orders: [{ lines: [{ sku: "MUG-1" }] }] })
        assert.strictEqual(response.status, 400)
        assert.strictEqual((yield* act("world/export")).text, before)
      }))
  })

  it.effect("is an option of the Layers: orders without new ones, sellers with their own ids and marketplaces", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      assert.strictEqual(sandbox.credentials.sellerId, "A1OWNSELLER1")
      assert.strictEqual(yield* sandbox.world.now, Date.parse("2026-05-05"))
      const { json } = yield* call("GET", "/sellers/v1/marketplaceParticipations")
      assert.deepStrictEqual(json.payload.map((one: any) => [one.marketplace.id, one.storeName]), [[
        "A2EUQ1WTGCTBG2",
        "Own"
      ]])
      yield* sandbox.world.advance("60 days")
      assert.lengthOf((yield* sandbox.world.seller()).orders, 1)
    }).pipe(Effect.provide(Sandbox.layerHttpClient({
      frozen: true,
      world: {
        now: "2026-05-05",
        sellers: [{ region: "na", id: "A1OWNSELLER1", name: "Own", marketplaces: ["A2EUQ1WTGCTBG2"] }],
        products: [{ sku: "ONE" }],
        orders: [{ lines: [{ sku: "ONE" }] }]
      }
    }))))

  it.effect("without orders has generated ones of its products, and others keep coming in", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const count = seller.orders.length
      assert.isAbove(count, 200)
      assert.isTrue(seller.orders.every(({ items }) => items.every(({ sku }) => sku === "ONE")))
      yield* world.advance("60 days")
      yield* world.seller()
      assert.isAbove(seller.orders.length, count + 200)
      assert.strictEqual(seller.ordersById.size, seller.orders.length)
    }).pipe(Effect.provide(memory({ world: { products: [{ sku: "ONE" }] } }))))

  it.effect("keeps tokens of a seller whose id changes, and takes those of one that leaves", () =>
    Effect.gen(function*() {
      const { credentialsOf, world } = yield* Sandbox.Sandbox
      const token = yield* login()
      const { refreshToken } = credentialsOf("na")
      yield* world.import({ sellers: [{ region: "na", id: "A1OTHERSELLER" }, { region: "na", id: "A2OTHERSELLER" }] })
      assert.strictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations", { token })).status, 200)
      assert.deepStrictEqual(credentialsOf("na").refreshToken, refreshToken)
      assert.strictEqual(credentialsOf("na").sellerId, "A1OTHERSELLER")
      assert.isString(yield* login())
    }).pipe(Effect.provide(memory())))

  it.effect.each(
    (["Pending", "Unshipped", "PartiallyShipped", "Shipped", "Canceled"] as const).flatMap((status) =>
      (["AFN", "MFN"] as const).flatMap((channel) =>
        ["2026-11-10T07:59:00Z", "2026-11-08T00:00:00Z", "2025-11-10T00:00:00Z"].map((purchased) =>
          [status, channel, purchased] as const
        )
      )
    )
  )("has orders that are %s, %s, purchased %s", ([status, channel, purchased]) =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const id = "111-1111111-1111111"
      yield* world.import({
        products: [{ sku: "ONE" }],
        orders: [{ id, status, channel, purchased, lines: [{ sku: "ONE", quantity: 2 }] }]
      })
      assert.strictEqual((yield* order(id)).OrderStatus, status)
    }).pipe(Effect.provide(memory())))

  it.effect("has purchase orders of vendors, with their state", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const at = "2026-11-09T00:00:00Z"
      yield* world.import({
        products: [{ sku: "ONE", asin: "B0ONE00001" }],
        purchaseOrders: [
          { number: "PO1", lines: [{ sku: "ONE", quantity: 12, netCost: 4.5 }] },
          {
            number: "PO2",
            ordered: "2026-11-08",
            lines: [{ sku: "ONE", quantity: 5, acknowledged: { at, accepted: 5, rejected: 0 } }]
          }
        ]
      })
      const { json } = yield* call(
        "GET",
        "/vendor/orders/v1/purchaseOrders?createdAfter=2026-11-07T00:00:00Z&createdBefore=2026-11-10T08:00:00Z"
      )
      const orders = json.payload.orders.map((order: any) => [
        order.purchaseOrderNumber,
        order.purchaseOrderState,
        order.orderDetails.items[0].amazonProductIdentifier,
        order.orderDetails.items[0].netCost.amount
      ])
      assert.sameDeepMembers(orders, [
        ["PO1", "New", "B0ONE00001", "4.50"],
        ["PO2", "Acknowledged", "B0ONE00001", orders.find(([number]: any) => number === "PO2")[3]]
      ])
    }).pipe(Effect.provide(memory())))
})

describe("a file with problems", () => {
  const products = [{ sku: "MUG-1", asin: "B0MUG00001" }, { sku: "MUG-2", asin: "B0MUG00002" }]
  const lines = [{ sku: "MUG-1" }]
  const ordered = (entry: object) => ({ products, orders: [{ lines }, { lines, ...entry }] })

  it.effect.each([
    [{ order: [] }, "order does not exist. Did you mean orders?"],
    [{ products: [{ titel: "x" }] }, "products[0].titel does not exist. Did you mean title?"],
    [{ products: [{ asin: "short" }] }, "products[0].asin must be an ASIN"],
    [{ products: [{ productType: "SHOE" }] }, "products[0].productType SHOE does not exist. Did you mean SHOES?"],
    [{ products: [{ prices: { ATVPDKIKX0DEX: 1 } }] }, "products[0].prices.ATVPDKIKX0DEX is not a marketplace."],
    [{ products: [{ sku: "A" }, { sku: "A" }] }, "products[1].sku is A, as products[0].sku is already."],
    [
      { products: [{ asin: "B000000001" }, { asin: "B000000001" }] },
      "products[1].asin is B000000001, as products[0].asin"
    ],
    [
      { products, orders: [{ lines }, { lines: [{ sku: "MUG-1" }, { sku: "MUGG-2" }] }] },
      "orders[1].lines[1].sku MUGG-2 does not exist. Did you mean MUG-2?"
    ],
    [ordered({ lines: [] }), "orders[1].lines"],
    [ordered({ lines: [{ sku: "MUG-1", quantity: 0 }] }), "orders[1].lines[0].quantity"],
    [ordered({ id: "12" }), "orders[1].id must be an order id such as 123-1234567-1234567"],
    [ordered({ status: "Shiped" }), "orders[1].status must be"],
    [
      ordered({ marketplace: "ATVPDKIKX0DEX" }),
      "orders[1].marketplace ATVPDKIKX0DEX is not a marketplace of a seller."
    ],
    [ordered({ seller: "naa" }), "orders[1].seller naa does not exist. Did you mean na?"],
    [
      ordered({ seller: "na", marketplace: deId }),
      `orders[1].marketplace ${deId} is not a marketplace of the seller A`
    ],
    [ordered({ purchased: "2026-11-10T08:00:00" }), "orders[1].purchased must be a date such as"],
    [
      ordered({ status: "Shipped", packages: [] }),
      "orders[1].status is Shipped, but its dates, quantities and packages make it Unshipped"
    ],
    [ordered({ status: "PartiallyShipped" }), "orders[1].status is PartiallyShipped, but"],
    [
      ordered({ packages: [{ shipped: now, items: [{ id: "7", quantity: 1 }] }] }),
      "orders[1].packages[0].items[0].id 7 does not exist."
    ],
    [
      { products, orders: [{ id: "111-1111111-1111111", lines }, { id: "111-1111111-1111111", lines }] },
      "orders[1].id is 111-1111111-1111111, as orders[0].id is already."
    ],
    [
      { sellers: [{ region: "na", marketplaces: [deId] }] },
      `sellers[0].marketplaces[0] ${deId} is not a marketplace of the region na.`
    ],
    [{ sellers: [{ region: "mars" }] }, "sellers[0].region must be"],
    [{ listings: [{ sku: "A", asin: "B000000000" }] }, "listings[0].asin B000000000 does not exist"],
    [
      { purchaseOrders: [{ lines: [{ sku: "NONE", quantity: 1 }] }] },
      "purchaseOrders[0].lines[0].sku NONE does not exist"
    ],
    [
      {
        products,
        purchaseOrders: [{
          lines: [{ sku: "MUG-1", quantity: 1, acknowledged: { at: now, accepted: 2, rejected: 0 } }]
        }]
      },
      "purchaseOrders[0].lines[0].acknowledged has more units than the 1"
    ],
    [[], "The world must be object"],
    [{ now: "soon" }, "now must be a date"]
  ])("is refused with the path of each: %j", ([file, problem]) =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const exit = yield* Effect.exit(world.import(file as Sandbox.WorldFile))
      assert.include(Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "", problem as string)
    }).pipe(Effect.provide(memory())))

  it.effect("lists all of them", () =>
    Effect.gen(function*() {
      const { json } = yield* act("world/import", {
        products,
        orders: [{ lines: [{ sku: "A" }] }, { lines: [{ sku: "B" }], seller: "C" }]
      })
      assert.include(json.message, "orders[0].lines[0].sku A")
      assert.include(json.message, "orders[1].seller C")
    }).pipe(Effect.provide(memory())))
})

describe("an export", () => {
  /** Changes a world as programs and tests do. */
  const change = (days: number, count: number) =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      for (let index = 0; index < count; index++) {
        const region = (["na", "eu", "fe"] as const)[index % 3]!
        yield* world.addOrder({ region, quantity: index + 1 })
        const seller = yield* world.seller(region)
        const [listing] = seller.listings.values()
        const [marketplaceId] = listing!.offers.keys()
        yield* world.setPrice(listing!.sku, marketplaceId!, 1000 + index)
        if (index % 2 === 1) seller.listings.delete([...seller.listings.keys()].at(-1)!)
      }
      yield* world.advance(`${days} days`)
      yield* call("GET", "/vendor/orders/v1/purchaseOrders?createdAfter=2026-11-01T00:00:00Z")
      return yield* world.export
    })

  const imported = (file: Sandbox.WorldFile) =>
    Effect.flatMap(Sandbox.Sandbox, ({ world }) => Effect.andThen(world.import(file), world.export))

  it.effect.prop(
    "is the same after an import, in a sandbox with another seed and another time",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })),
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 900 })),
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5 }))
    ],
    ([seed, days, count]) =>
      Effect.gen(function*() {
        const size = { products: 8, ordersPerSeller: 12 }
        const first = yield* Effect.provide(change(days, count), memory({ seed, ...size }))
        // As a file holds it.
        const file = JSON.parse(JSON.stringify(first))
        const second = yield* Effect.provide(imported(file), memory({ seed: seed + 1, now: "2026-01-01", ...size }))
        assert.deepStrictEqual(JSON.parse(JSON.stringify(second)), file)
      }),
    { arbitrary: { runs: 25 } }
  )

  it.effect("of a partial world is whole, and the same after an import", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      yield* world.import(mugs)
      const file = yield* world.export
      assert.deepStrictEqual(yield* imported(file), file)
      assert.strictEqual(file.orders?.[1]?.status, "Pending")
      assert.isString(file.orders?.[1]?.address?.line1)
    }).pipe(Effect.provide(memory())))

  it.effect("serves the same responses after an import", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const responses = Effect.all([
        ordersOf(usId),
        call(
          "GET",
          `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${usId}&marketplaceIds=${usId}`
        ),
        call(
          "GET",
          `/products/pricing/v0/price?MarketplaceId=${usId}&ItemType=Asin&Asins=${
            (yield* world.export).products![0]!.asin
          }`
        )
      ]).pipe(Effect.map((all) => all.map((one) => "json" in one ? one.json : one)))
      const before = yield* responses
      yield* world.import(yield* world.export)
      assert.deepStrictEqual(yield* responses, before)
    }).pipe(Effect.provide(memory())))
})

describe("the example of the README", () => {
  it.effect("is a world", () =>
    Effect.gen(function*() {
      const readme = readText(new URL("../../packages/sandbox/README.md", import.meta.url))
      const [, source = ""] = /```json\n(\{\n {2}"\$schema"[^`]*)```/.exec(readme) ?? []
      const { world } = yield* Sandbox.Sandbox
      yield* world.import(JSON.parse(source))
      assert.strictEqual((yield* order("111-0000000-0000001")).OrderStatus, "Shipped")
      assert.strictEqual(yield* world.now, Date.parse("2026-11-10T08:00:00Z"))
    }).pipe(Effect.provide(memory())))
})

describe("the JSON Schema of the file", () => {
  it("is in the package, so that editors complete; vitest -u writes it", async () => {
    await expect(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
      "../../packages/sandbox/world.schema.json"
    )
  })

  it("refuses keys that do not exist, and describes those that do", () => {
    const schema = JSON.parse(
      readText(new URL("../../packages/sandbox/world.schema.json", import.meta.url))
    )
    assert.isFalse(schema.additionalProperties)
    assert.isFalse(schema.properties.orders.items.additionalProperties)
    assert.include(schema.properties.orders.items.properties.status.description, "state when the world begins")
    assert.deepInclude(schema.properties.now, { type: "string", pattern: timePattern })
    assert.include(schema.properties.now.description, "when the world begins")
    assert.strictEqual(schema.properties.orders.items.properties.id.pattern, "^\\d{3}-\\d{7}-\\d{7}$")
  })
})
