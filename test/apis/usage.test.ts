/** How operations look to those who call them: types that hold, over stubs of the client. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as Feeds from "effect-sp-api/apis/Feeds_2021_06_30"
import * as FulfillmentInboundV0 from "effect-sp-api/apis/FulfillmentInboundV0"
import * as Notifications from "effect-sp-api/apis/Notifications"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as ProductFees from "effect-sp-api/apis/ProductFeesV0"
import * as Replenishment from "effect-sp-api/apis/Replenishment_2022_11_07"
import * as ShippingV2 from "effect-sp-api/apis/ShippingV2"
import * as VendorShipments from "effect-sp-api/apis/VendorShipments"
import * as SpApiTest from "effect-sp-api/SpApiTest"

const order = (id: string): OrdersV0.Order => ({
  AmazonOrderId: id,
  PurchaseDate: "",
  LastUpdateDate: "",
  OrderStatus: "Shipped"
})

describe("calling operations", () => {
  it.effect("what needs no input is called without one", () =>
    Effect.gen(function*() {
      const destinations: Notifications.GetDestinationsResponse = yield* Notifications.getDestinations()
      const feeds = yield* Feeds.getFeeds()
      assert.deepStrictEqual([destinations, feeds], [{ payload: [] }, { feeds: [] }])
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(Notifications.getDestinations, () => Effect.succeed({ payload: [] })),
      SpApiTest.on(Feeds.getFeeds, () => Effect.succeed({ feeds: [] }))
    ))))

  it.effect("items of all pages come as one Stream of the item's type; the service offers the same", () =>
    Effect.gen(function*() {
      const input = { MarketplaceIds: ["M"], CreatedAfter: new Date(0) }
      const ids = OrdersV0.getOrders.items(input).pipe(Stream.map((one) => one.AmazonOrderId), Stream.runCollect)
      const orders = yield* OrdersV0.Service
      const bound = orders.getOrdersItems(input).pipe(Stream.map((one) => one.AmazonOrderId), Stream.runCollect)
      assert.deepStrictEqual([...yield* ids], ["1", "2", "3"])
      assert.deepStrictEqual([...yield* bound], ["1", "2", "3"])
      assert.deepStrictEqual((yield* orders.getOrdersPages(input).pipe(Stream.runCollect)).length, 2)
    }).pipe(Effect.provide(OrdersV0.layer.pipe(Layer.provideMerge(SpApiTest.layer(
      SpApiTest.on(OrdersV0.getOrders, (input) =>
        Effect.succeed({
          payload: input.NextToken === undefined
            ? { Orders: [order("1"), order("2")], NextToken: "next" }
            : { Orders: [order("3")] }
        }))
    ))))))

  it.effect("pages go on with the operation that takes the token, where it is another one", () =>
    FulfillmentInboundV0.getShipmentItemsByShipmentId.items({ shipmentId: "FBA1", MarketplaceId: "M" }).pipe(
      Stream.map((item) => item.SellerSKU),
      Stream.runCollect,
      Effect.map((skus) => assert.deepStrictEqual([...skus], ["a", "b"])),
      Effect.provide(SpApiTest.layer(
        SpApiTest.on(
          FulfillmentInboundV0.getShipmentItemsByShipmentId,
          () => Effect.succeed({ payload: { ItemData: [{ SellerSKU: "a", QuantityShipped: 1 }], NextToken: "next" } })
        ),
        SpApiTest.on(FulfillmentInboundV0.getShipmentItems, (input) => {
          assert.deepStrictEqual(input, { MarketplaceId: "M", QueryType: "NEXT_TOKEN", NextToken: "next" })
          return Effect.succeed({ payload: { ItemData: [{ SellerSKU: "b", QuantityShipped: 1 }] } })
        })
      ))
    ))

  it.effect("pages in the body go on by offset", () =>
    Replenishment.listOffers.pages({
      body: { pagination: { limit: 1, offset: 0 }, filters: { marketplaceId: "M", programTypes: [] } }
    }).pipe(
      Stream.runCollect,
      Effect.map((pages) => assert.strictEqual(pages.length, 2)),
      Effect.provide(SpApiTest.layer(
        SpApiTest.on(Replenishment.listOffers, () => Effect.succeed({ offers: [{}], pagination: { totalResults: 2 } }))
      ))
    ))

  it.effect("a section is mocked with Layer.mock", () =>
    Effect.gen(function*() {
      const orders = yield* OrdersV0.Service
      assert.strictEqual((yield* orders.getOrder({ orderId: "1" })).payload?.AmazonOrderId, "1")
    }).pipe(Effect.provide(Layer.mock(OrdersV0.Service)({ getOrder: () => Effect.succeed({ payload: order("1") }) }))))

  it("Amazon's names stay: operations, definitions, and both where they are the same", () => {
    const label: VendorShipments.GetShipmentLabels = {}
    const service: ShippingV2.Service | undefined = undefined
    assert.deepStrictEqual([label, service], [{}, undefined])
    assert.strictEqual(VendorShipments.GetShipmentLabels.spec.id, "GetShipmentLabels")
    assert.strictEqual(ShippingV2.updateLinkedCarrierAccount.spec.method, "PUT")
  })

  it("a top-level array is the response itself", () => {
    type Answer = Effect.Success<ReturnType<typeof ProductFees.getMyFeesEstimates>>
    const answer: Answer = [{ Status: "Success" }]
    assert.isArray(answer)
  })

  it("a wrong input is an error of the compiler", () => {
    // @ts-expect-error a required parameter is missing
    void OrdersV0.getOrders({})
    // @ts-expect-error an unknown parameter
    void OrdersV0.getOrder({ orderId: "1", orderid: "1" })
    // @ts-expect-error a number is not a date-time
    void OrdersV0.getOrders({ MarketplaceIds: ["M"], CreatedAfter: 5 })
    assert.isFunction(OrdersV0.getOrders)
  })
})
