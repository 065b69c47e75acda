/**
 * Orders and the stock of a seller: what is ordered is taken, and comes back when the order is cancelled.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { layer, stock, us } from "./inboundSupport.ts"
import { act, call } from "./support.ts"

/** A listing of a channel that has stock in the US. */
const listingOf = (channel: "AFN" | "MFN") =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const { listings } = yield* world.seller()
    return [...listings.values()].find((listing) =>
      listing.channel === channel && !listing.sku.includes("/") &&
      (channel === "AFN" ? listing.inventory.fulfillable : listing.offers.get(us)?.quantity ?? 0) > 10
    )!
  })

/** The quantity of the seller's own stock, in Listings Items. */
const ownStock = (sku: string, marketplaceId = us) =>
  Effect.gen(function*() {
    const { credentials } = yield* Sandbox.Sandbox
    const path = `/listings/2021-08-01/items/${credentials.sellerId}/${sku}`
    const { json } = yield* call("GET", `${path}?marketplaceIds=${marketplaceId}&includedData=fulfillmentAvailability`)
    return json.fulfillmentAvailability[0].quantity as number
  })

const order = (sku: string, quantity: number) =>
  Effect.map(act("world/orders/add", { sku, quantity }), ({ json }) => json.id as string)

describe("the seller's own stock", () => {
  it.effect("goes down with an order, in the marketplace of the order, but never below zero", () =>
    Effect.gen(function*() {
      const { offers, sku } = yield* listingOf("MFN")
      const before = yield* ownStock(sku)
      yield* order(sku, 3)
      assert.strictEqual(yield* ownStock(sku), before - 3)
      yield* order(sku, 1)
      assert.strictEqual(yield* ownStock(sku), before - 4)
      for (const [id, { quantity }] of offers) if (id !== us) assert.strictEqual(yield* ownStock(sku, id), quantity)
      yield* order(sku, 1000)
      assert.strictEqual(yield* ownStock(sku), 0)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("comes back when the seller cancels the order, as far as it was taken", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { sku } = yield* listingOf("MFN")
      const before = yield* ownStock(sku)
      const id = yield* order(sku, before + 5)
      assert.strictEqual(yield* ownStock(sku), 0)
      assert.strictEqual((yield* act("world/orders/cancel", { id })).status, 200)
      assert.strictEqual(yield* ownStock(sku), before)
      yield* world.advance("3 days")
      assert.strictEqual(yield* ownStock(sku), before)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("comes back from an order that was there at the start", () =>
    Effect.gen(function*() {
      const { json } = yield* call(
        "GET",
        `/orders/v0/orders?MarketplaceIds=${us}&CreatedAfter=2026-09-01T00:00:00Z&OrderStatuses=Unshipped&FulfillmentChannels=MFN`
      )
      const id = json.payload.Orders[0].AmazonOrderId as string
      const items = (yield* call("GET", `/orders/v0/orders/${id}/orderItems`)).json.payload.OrderItems
      const [{ QuantityOrdered, SellerSKU }] = items
      const before = yield* ownStock(encodeURIComponent(SellerSKU))
      assert.strictEqual((yield* act("world/orders/cancel", { id })).status, 200)
      assert.strictEqual(yield* ownStock(encodeURIComponent(SellerSKU)), before + QuantityOrdered)
    }).pipe(Effect.provide(layer())))

  it.effect("is shared out in the order of time, whenever one looks", () => {
    const order = (quantity: number, purchased: string, cancelled?: string) => ({
      purchased,
      channel: "MFN" as const,
      lines: [{ sku: "CUP", quantity }] as const,
      ...(cancelled === undefined ? undefined : { cancelled })
    })
    const world = {
      products: [{ sku: "CUP", channel: "MFN", prices: { [us]: 9 }, stock: 5 }],
      orders: [
        order(4, "2026-11-11T00:00:00Z", "2026-11-13T00:00:00Z"),
        order(3, "2026-11-12T00:00:00Z")
      ]
    } as const
    const after = (days: ReadonlyArray<number>) =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const quantities = []
        for (const by of days) {
          yield* sandbox.world.advance(`${by} days`)
          quantities.push(yield* ownStock("CUP"))
        }
        return quantities
      }).pipe(Effect.provide(layer({ world })))
    return Effect.gen(function*() {
      // The second order finds one unit only, and the first one returns four.
      assert.deepStrictEqual(yield* after([1, 1, 1, 1]), [1, 0, 4, 4])
      assert.deepStrictEqual(yield* after([4]), [4])
    })
  })

  it.effect("is not taken twice by a shipment", () =>
    Effect.gen(function*() {
      const { sku } = yield* listingOf("MFN")
      const before = yield* ownStock(sku)
      const id = yield* order(sku, 2)
      const { json } = yield* call("GET", `/orders/v0/orders/${id}/orderItems`)
      const { status, text } = yield* call("POST", `/orders/v0/orders/${id}/shipmentConfirmation`, {
        json: {
          marketplaceId: us,
          packageDetail: {
            packageReferenceId: "1",
            carrierCode: "UPS",
            trackingNumber: "1Z1",
            shipDate: "2026-11-10T08:00:00Z",
            orderItems: [{ orderItemId: json.payload.OrderItems[0].OrderItemId, quantity: 2 }]
          }
        }
      })
      assert.strictEqual(status, 204, text)
      assert.strictEqual(yield* ownStock(sku), before - 2)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))
})

describe("stock at Amazon", () => {
  it.effect("is reserved by an order, and leaves with its shipment", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { sku } = yield* listingOf("AFN")
      const quantities = Effect.map(stock(sku), (details) => [
        details.fulfillableQuantity as number,
        details.reservedQuantity.pendingCustomerOrderQuantity as number
      ])
      const [fulfillable, reserved] = yield* quantities
      yield* order(sku, 4)
      assert.deepStrictEqual(yield* quantities, [fulfillable! - 4, reserved! + 4])
      yield* world.advance("3 days")
      assert.deepStrictEqual(yield* quantities, [fulfillable! - 4, reserved])
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("comes back from a cancelled order", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { sku } = yield* listingOf("AFN")
      const before = yield* stock(sku)
      const id = yield* order(sku, 4)
      assert.strictEqual((yield* stock(sku)).fulfillableQuantity, before.fulfillableQuantity - 4)
      assert.strictEqual((yield* act("world/orders/cancel", { id })).status, 200)
      yield* world.advance("3 days")
      const after = yield* stock(sku)
      assert.strictEqual(after.fulfillableQuantity, before.fulfillableQuantity)
      assert.deepStrictEqual(after.reservedQuantity, before.reservedQuantity)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))
})

describe("orders that come in by themselves", () => {
  it.effect("take and free the same in one step as in many", () =>
    Effect.gen(function*() {
      const totals = (steps: number) =>
        Effect.gen(function*() {
          const { world } = yield* Sandbox.Sandbox
          for (let step = 0; step < steps; step++) {
            yield* world.advance(`${30 / steps} days`)
            yield* world.seller()
          }
          const seller = yield* world.seller()
          return [...seller.listings.values()].map(({ inventory, offers, sku }) => [
            sku,
            inventory,
            ...[...offers.values()].map(({ quantity }) => quantity)
          ])
        }).pipe(Effect.provide(layer()))
      const start = yield* totals(0)
      const once = yield* totals(1)
      assert.deepStrictEqual(yield* totals(30), once)
      assert.notDeepEqual(once, start)
      for (const [sku, , ...quantities] of once) {
        for (const quantity of quantities) assert.isAtLeast(quantity as number, 0, String(sku))
      }
    }))
})
