/**
 * The client of effect-sp-api against the sandbox, with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as MerchantFulfillment from "effect-sp-api/apis/MerchantFulfillmentV0"
import * as Orders2026 from "effect-sp-api/apis/Orders_2026_01_01"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const strict = Layer.succeed(ResponseChecking, "strict")
const sandbox = (options?: Sandbox.Options) =>
  Layer.mergeAll(strict, Sandbox.layerTest({ usagePlans: "off", ...options }))

const CreatedAfter = "2026-05-01T00:00:00Z"
const MarketplaceIds = [Marketplace.US.id]

describe("the client", () => {
  it.effect("reads the same orders by both versions of the API", () =>
    Effect.gen(function*() {
      const previous = yield* OrdersV0.getOrders.items({ MarketplaceIds, CreatedAfter, MaxResultsPerPage: 20 }).pipe(
        Stream.runCollect
      )
      const fresh = yield* Orders2026.searchOrders.items({
        marketplaceIds: MarketplaceIds,
        createdAfter: CreatedAfter,
        maxResultsPerPage: 30,
        includedData: ["FULFILLMENT", "PACKAGES", "PROCEEDS", "BUYER", "RECIPIENT"]
      }).pipe(Stream.runCollect)
      assert.isAbove(previous.length, 40)
      assert.deepStrictEqual(previous.map((order) => order.AmazonOrderId), fresh.map((order) => order.orderId))
      assert.deepStrictEqual(
        previous.map((order) => order.OrderStatus.toUpperCase().replace("CANCELED", "CANCELLED")),
        fresh.map((order) => order.fulfillment!.fulfillmentStatus.replace("_", ""))
      )
    }).pipe(Effect.provide(sandbox())))

  it.effect("receives personal data when it requests them", () =>
    Effect.gen(function*() {
      const input = { MarketplaceIds, CreatedAfter, MaxResultsPerPage: 5 }
      const bare = yield* OrdersV0.getOrders(input)
      assert.isUndefined(bare.payload!.Orders[0]!.ShippingAddress!.AddressLine1)
      const full = yield* OrdersV0.getOrders(input, { dataElements: ["buyerInfo", "shippingAddress"] })
      assert.isDefined(full.payload!.Orders[0]!.ShippingAddress!.AddressLine1)
      const address = yield* OrdersV0.getOrderAddress({ orderId: full.payload!.Orders[0]!.AmazonOrderId })
      assert.deepStrictEqual(address.payload!.ShippingAddress, full.payload!.Orders[0]!.ShippingAddress)
    }).pipe(Effect.provide(sandbox())))

  it.effect("follows an order from payment to shipment and tracking", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const orderId = yield* world.addOrder({ channel: "MFN", quantity: 2, purchased: yield* world.now })
      const status = Effect.map(OrdersV0.getOrder({ orderId }), (order) => order.payload!.OrderStatus)
      assert.strictEqual(yield* status, "Pending")
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* status, "Unshipped")
      const items = (yield* OrdersV0.getOrderItems({ orderId })).payload!.OrderItems
      const ship = (packageReferenceId: string, quantity: number) =>
        OrdersV0.confirmShipment({
          orderId,
          body: {
            marketplaceId: Marketplace.US.id,
            packageDetail: {
              packageReferenceId,
              carrierCode: "UPS",
              trackingNumber: `1Z${packageReferenceId}`,
              shipDate: "2026-07-01T01:00:00Z",
              orderItems: [{ orderItemId: items[0]!.OrderItemId, quantity }]
            }
          }
        })
      yield* ship("1", 1)
      assert.strictEqual(yield* status, "PartiallyShipped")
      const tooMany = yield* Effect.flip(ship("2", 2))
      assert.strictEqual(tooMany.reason._tag, "BadRequest")
      yield* ship("2", 1)
      assert.strictEqual(yield* status, "Shipped")
      const { order } = yield* Orders2026.getOrder({ orderId, includedData: ["PACKAGES"] })
      assert.deepStrictEqual(order.packages!.map((item) => item.trackingNumber), ["1Z1", "1Z2"])
    }).pipe(Effect.provide(sandbox())))

  it.effect("receives new orders as the clock advances", () =>
    Effect.gen(function*() {
      const count = OrdersV0.getOrders.items({ MarketplaceIds, CreatedAfter }).pipe(Stream.runCount)
      const before = yield* count
      yield* TestClock.adjust("10 days")
      assert.isAbove(yield* count, before + 5)
    }).pipe(Effect.provide(sandbox())))

  it.effect("purchases a label and cancels it", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const AmazonOrderId = yield* world.addOrder({ channel: "MFN" })
      const [item] = (yield* OrdersV0.getOrderItems({ orderId: AmazonOrderId })).payload!.OrderItems
      const ShipmentRequestDetails: MerchantFulfillment.ShipmentRequestDetails = {
        AmazonOrderId,
        ItemList: [{ OrderItemId: item!.OrderItemId, Quantity: 1 }],
        ShipFromAddress: {
          Name: "S",
          AddressLine1: "1 Sandbox Lane",
          Email: "s@example.com",
          City: "Seattle",
          PostalCode: "98109",
          CountryCode: "US",
          Phone: "1"
        },
        PackageDimensions: { Length: 10, Width: 10, Height: 10, Unit: "inches" },
        Weight: { Value: 40, Unit: "oz" },
        ShippingServiceOptions: { DeliveryExperience: "NoTracking", CarrierWillPickUp: false }
      }
      const offers =
        (yield* MerchantFulfillment.getEligibleShipmentServices({ body: { ShipmentRequestDetails } })).payload!
          .ShippingServiceList
      assert.isAbove(offers.length, 1)
      const bought = (yield* MerchantFulfillment.createShipment({
        body: { ShipmentRequestDetails, ShippingServiceId: offers[0]!.ShippingServiceId }
      })).payload!
      assert.strictEqual(bought.Status, "Purchased")
      const label = Buffer.from(bought.Label.FileContents.Contents, "base64")
      assert.deepStrictEqual([...label.subarray(0, 2)], [0x1f, 0x8b])
      const { ShipmentId: shipmentId } = bought
      assert.deepStrictEqual((yield* MerchantFulfillment.getShipment({ shipmentId })).payload, bought)
      assert.strictEqual((yield* MerchantFulfillment.cancelShipment({ shipmentId })).payload!.Status, "RefundPending")
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* MerchantFulfillment.getShipment({ shipmentId })).payload!.Status, "RefundApplied")
    }).pipe(Effect.provide(sandbox())))

  it.effect("finds items of the catalogue by keyword, identifier and variation", () =>
    Effect.gen(function*() {
      const marketplaceIds = [Marketplace.DE.id]
      const results = yield* CatalogItems.searchCatalogItems({
        marketplaceIds,
        keywords: ["Schuhe"],
        includedData: [
          "summaries",
          "identifiers",
          "relationships",
          "attributes",
          "dimensions",
          "images",
          "salesRanks",
          "classifications",
          "productTypes"
        ]
      })
      assert.isAbove(results.items.length, 1)
      assert.include(results.items[0]!.summaries![0]!.itemName, "große Füße")
      const ean = results.items[0]!.identifiers![0]!.identifiers[0]!.identifier
      const same = yield* CatalogItems.searchCatalogItems({
        marketplaceIds,
        identifiers: [ean],
        identifiersType: "EAN"
      })
      assert.deepStrictEqual(same.items.map((item) => item.asin), [results.items[0]!.asin])
      const child = results.items.find((item) => item.relationships![0]!.relationships.length > 0)!
      const parent = yield* CatalogItems.getCatalogItem({
        asin: child.relationships![0]!.relationships[0]!.parentAsins![0]!,
        marketplaceIds,
        includedData: ["relationships"]
      })
      assert.include(parent.relationships![0]!.relationships[0]!.childAsins!, child.asin)
    }).pipe(Effect.provide(sandbox({ region: "eu" }))))

  it.effect("assumes a role and signs every request, and the sandbox checks each signature", () =>
    Effect.gen(function*() {
      const { requests } = yield* Sandbox.Sandbox
      yield* Sellers.getMarketplaceParticipations()
      yield* OrdersV0.getOrders({ MarketplaceIds, CreatedAfter, OrderStatuses: ["Shipped", "Unshipped"] })
      const log = (yield* requests).map((record) => [record.operation, record.status, record.signed])
      assert.deepInclude(log, ["sts.AssumeRole", 200, true])
      assert.deepInclude(log, ["sellers.getMarketplaceParticipations", 200, true])
      assert.deepInclude(log, ["ordersV0.getOrders", 200, true])
    }).pipe(Effect.provide(Sandbox.layerTestSigned())))

  it.effect("retries after faults of transport and server", () =>
    Effect.gen(function*() {
      const { faults } = yield* Sandbox.Sandbox
      yield* faults.add({ kind: "expired-token", on: "sellers" })
      yield* Sellers.getMarketplaceParticipations()
      yield* faults.add({ kind: "null-fields", on: "sellers" })
      yield* Sellers.getMarketplaceParticipations()
    }).pipe(Effect.provide(sandbox())))
})
