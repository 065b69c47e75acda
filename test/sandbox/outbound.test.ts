/**
 * Orders of other channels (MCF) in both versions of the API, with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as V2020 from "effect-sp-api/apis/FulfillmentOutbound_2020_07_01"
import * as V2026 from "effect-sp-api/apis/FulfillmentOutbound_2026_07_04"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const US = Marketplace.US.id

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

/** A SKU that Amazon has in stock. */
const sku = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const seller = yield* world.seller()
  return [...seller.listings.values()].find((listing) =>
    listing.channel === "AFN" && listing.inventory.fulfillable > 10
  )!.sku
})

const fulfillable = (sellerSku: string) =>
  FbaInventory.getInventorySummaries({
    granularityType: "Marketplace",
    granularityId: US,
    marketplaceIds: [US],
    sellerSkus: [sellerSku],
    details: true
  }).pipe(Effect.map(({ payload }) => payload!.inventorySummaries[0]!.inventoryDetails!.fulfillableQuantity!))

const address = { name: "A", addressLine1: "1 Street", postalCode: "98109", countryCode: "US" }

const create2020 = (sellerSku: string, id: string, quantity: number) =>
  V2020.createFulfillmentOrder({
    body: {
      sellerFulfillmentOrderId: id,
      displayableOrderId: id,
      displayableOrderDate: "2026-07-01T00:00:00Z",
      displayableOrderComment: "Thank you",
      shippingSpeedCategory: "Expedited",
      destinationAddress: address,
      items: [{ sellerSku, sellerFulfillmentOrderItemId: "1", quantity }]
    }
  })

const create2026 = (amazonSku: string, orderId: string, value: string, action?: "HOLD") =>
  V2026.createOrder({
    body: {
      orderId,
      destination: { deliveryAddress: address },
      lineItems: [{
        lineItemId: "1",
        product: { productIdentifier: { amazonSku } },
        amount: { unit: "EACHES", value }
      }],
      fulfillmentConfiguration: { serviceLevel: { serviceTiers: ["EXPEDITED"] }, ...(action && { action }) }
    }
  })

const status2020 = (sellerFulfillmentOrderId: string) =>
  Effect.map(
    V2020.getFulfillmentOrder({ sellerFulfillmentOrderId }),
    ({ payload }) => payload!.fulfillmentOrder.fulfillmentOrderStatus
  )

const status2026 = (orderId: string) => Effect.map(V2026.getOrder({ orderId }), ({ order }) => order.status)

const creators = [
  ["2020-07-01", (sku: string, id: string, quantity: number) => Effect.asVoid(create2020(sku, id, quantity))],
  ["2026-07-04", (sku: string, id: string, quantity: number) => Effect.asVoid(create2026(sku, id, String(quantity)))]
] as const

describe.each(creators)("an order created by %s", (_, create) => {
  it.effect("reserves stock, and releases it when it is cancelled by either version", () =>
    Effect.gen(function*() {
      const amazonSku = yield* sku
      const before = yield* fulfillable(amazonSku)
      yield* create(amazonSku, "ONE", 2)
      yield* create(amazonSku, "TWO", 3)
      yield* create(amazonSku, "THREE", 4)
      assert.strictEqual(yield* fulfillable(amazonSku), before - 9)
      assert.strictEqual((yield* Effect.flip(create(amazonSku, "ONE", 1))).reason._tag, "BadRequest")
      assert.strictEqual((yield* Effect.flip(create(amazonSku, "FOUR", 100_000))).reason._tag, "BadRequest")
      yield* V2020.cancelFulfillmentOrder({ sellerFulfillmentOrderId: "TWO" })
      yield* V2026.cancelOrder({ orderId: "THREE" })
      assert.strictEqual(yield* fulfillable(amazonSku), before - 2)
      for (const id of ["TWO", "THREE"]) {
        assert.strictEqual(yield* status2020(id), "Cancelled")
        assert.strictEqual(yield* status2026(id), "CANCELLED")
      }
    }).pipe(Effect.provide(strict)))

  it.effect("changes its state as time passes, and is equal in both versions", () =>
    Effect.gen(function*() {
      const amazonSku = yield* sku
      yield* create(amazonSku, "ONE", 2)
      assert.deepStrictEqual([yield* status2020("ONE"), yield* status2026("ONE")], ["Received", "PROCESSING"])
      yield* TestClock.adjust("2 hours")
      assert.deepStrictEqual([yield* status2020("ONE"), yield* status2026("ONE")], ["Processing", "PROCESSING"])
      assert.strictEqual((yield* Effect.flip(V2026.cancelOrder({ orderId: "ONE" }))).reason._tag, "BadRequest")
      yield* TestClock.adjust("22 hours")
      assert.deepStrictEqual([yield* status2020("ONE"), yield* status2026("ONE")], ["Complete", "COMPLETE"])

      const { order } = yield* V2026.getOrder({ orderId: "ONE", shipments: "INCLUDE" })
      const { payload } = yield* V2020.getFulfillmentOrder({ sellerFulfillmentOrderId: "ONE" })
      const shipment = order.shipments![0]!
      const previous = payload!.fulfillmentShipments![0]!
      const { packageNumber, trackingNumber } = previous.fulfillmentShipmentPackage![0]!
      assert.strictEqual(shipment.amazonShipmentId, previous.amazonShipmentId)
      assert.strictEqual(shipment.packages![0]!.tracking!.amazon!.trackingNumber, trackingNumber)
      assert.deepStrictEqual(order.destination!.deliveryAddress, address)
      assert.strictEqual(payload!.fulfillmentOrder.shippingSpeedCategory, "Expedited")
      assert.deepStrictEqual(order.fulfillmentConfiguration!.serviceLevel!.serviceTiers, ["EXPEDITED"])
      assert.strictEqual(shipment.packages![0]!.status, "IN_TRANSIT")
      const track = Effect.map(
        V2020.getPackageTrackingDetails({ packageNumber }),
        (details) => details.payload!.currentStatus
      )
      assert.strictEqual(yield* track, "IN_TRANSIT")
      yield* TestClock.adjust("2 days")
      assert.strictEqual(yield* track, "DELIVERED")
    }).pipe(Effect.provide(strict)))

  it.effect("is listed by both versions", () =>
    Effect.gen(function*() {
      const amazonSku = yield* sku
      const start = "2026-07-01T00:00:00Z"
      yield* Effect.forEach([1, 2, 3], (count) => create(amazonSku, `ORDER-${count}`, 1))
      const previous = yield* V2020.listAllFulfillmentOrders.items({ queryStartDate: start }).pipe(Stream.runCollect)
      const fresh = yield* V2026.listOrders.items({ updatedAfter: start }).pipe(Stream.runCollect)
      assert.deepStrictEqual(
        previous.map((order) => order.sellerFulfillmentOrderId).sort(),
        ["ORDER-1", "ORDER-2", "ORDER-3"]
      )
      assert.deepStrictEqual(fresh.map((order) => order.orderId).sort(), ["ORDER-1", "ORDER-2", "ORDER-3"])
    }).pipe(Effect.provide(strict)))
})

describe("Fulfillment Outbound 2026-07-04", () => {
  it.effect("an order on hold waits until it is released", () =>
    Effect.gen(function*() {
      const amazonSku = yield* sku
      yield* create2026(amazonSku, "HELD", "1", "HOLD")
      yield* TestClock.adjust("3 days")
      assert.strictEqual(yield* status2020("HELD"), "Received")
      yield* V2026.updateOrder({ orderId: "HELD", body: { fulfillmentConfiguration: { action: "SHIP" } } })
      assert.strictEqual(yield* status2026("HELD"), "PROCESSING")
      yield* TestClock.adjust("1 day")
      assert.strictEqual(yield* status2026("HELD"), "COMPLETE")
    }).pipe(Effect.provide(strict)))

  it.effect("previews and offers contain tiers for items in stock, and constraints for others", () =>
    Effect.gen(function*() {
      const amazonSku = yield* sku
      const lineItems = (value: string) => [{ product: { productIdentifier: { amazonSku } }, amount: { value } }]
      const destination = { deliveryAddress: address }
      const good = yield* V2026.getOrderPreview({ body: { destination, lineItems: lineItems("1") } })
      assert.deepStrictEqual(
        good.plannedShipments[0]!.offers!.map((offer) => offer.fulfillmentConfiguration!.serviceLevel!.serviceTier),
        ["STANDARD", "EXPEDITED"]
      )
      const short = yield* V2026.getOrderPreview({ body: { destination, lineItems: lineItems("99999") } })
      assert.deepStrictEqual(short.plannedShipments, [])
      assert.strictEqual(short.constraints![0]!.code, "ItemQuantityNotAvailable")
      const offers = yield* V2026.getOffers({
        body: {
          origin: { countryCode: "US" },
          items: [{ productIdentifier: { amazonSku } }, { productIdentifier: { amazonSku: "NONE" } }]
        }
      })
      assert.deepStrictEqual(offers.offerResults!.map((item) => item.offers!.length), [2, 0])
    }).pipe(Effect.provide(strict)))

  it.effect("the operations of Amazon's sandbox set the states of an order and of its package", () =>
    Effect.gen(function*() {
      yield* create2026(yield* sku, "ONE", "1")
      yield* V2026.updateOrderStatus({ orderId: "ONE", body: { status: "COMPLETE" } })
      assert.strictEqual(yield* status2020("ONE"), "Complete")
      const get = V2026.getOrder({ orderId: "ONE", shipments: "INCLUDE" })
      const { packageId } = (yield* get).order.shipments![0]!.packages![0]!
      yield* V2026.updatePackage({ orderId: "ONE", packageId, body: { status: "OUT_FOR_DELIVERY" } })
      assert.strictEqual((yield* get).order.shipments![0]!.packages![0]!.status, "OUT_FOR_DELIVERY")
      const none = yield* Effect.flip(V2026.getOrder({ orderId: "NONE" }))
      assert.strictEqual(none.reason._tag, "NotFound")
    }).pipe(Effect.provide(strict)))
})
