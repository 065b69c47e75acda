import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as Current from "effect-sp-api/apis/Orders_2026_01_01"
import * as V0 from "effect-sp-api/apis/OrdersV0"
import { NotFound } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Orders from "effect-sp-api/workflows/Orders"

const current: Current.Order = {
  orderId: "902-1",
  orderAliases: [{ aliasId: "mine-1", aliasType: "SELLER_ORDER_ID" }],
  createdTime: "2026-10-01T08:00:00Z",
  lastUpdatedTime: "2026-10-02T08:00:00Z",
  programs: ["PRIME"],
  salesChannel: { channelName: "AMAZON", marketplaceId: "ATVPDKIKX0DER" },
  buyer: { buyerName: "Ann", buyerEmail: "x@marketplace.amazon.com" },
  recipient: {
    deliveryAddress: { name: "Ann", addressLine1: "1 Road", addressLine2: "", city: "Reno", countryCode: "US" }
  },
  proceeds: { grandTotal: { amount: "12.50", currencyCode: "USD" } },
  fulfillment: {
    fulfillmentStatus: "PARTIALLY_SHIPPED",
    fulfilledBy: "MERCHANT",
    shipByWindow: { earliestDateTime: "2026-10-02T00:00:00Z", latestDateTime: "2026-10-03T00:00:00Z" }
  },
  orderItems: [{
    orderItemId: "i1",
    quantityOrdered: 2,
    product: { asin: "B000000001", sellerSku: "sku/1", title: "Lamp" },
    proceeds: {
      breakdowns: [
        { type: "ITEM", subtotal: { amount: "10.00", currencyCode: "USD" } },
        { type: "SHIPPING", subtotal: { amount: "2.50", currencyCode: "USD" } }
      ]
    },
    fulfillment: { quantityFulfilled: 1 }
  }]
}

const v0: V0.Order = {
  AmazonOrderId: "902-1",
  SellerOrderId: "mine-1",
  PurchaseDate: "2026-10-01T08:00:00Z",
  LastUpdateDate: "2026-10-02T08:00:00Z",
  OrderStatus: "PartiallyShipped",
  FulfillmentChannel: "MFN",
  MarketplaceId: "ATVPDKIKX0DER",
  OrderTotal: { Amount: "12.50", CurrencyCode: "USD" },
  EarliestShipDate: "2026-10-02T00:00:00Z",
  LatestShipDate: "2026-10-03T00:00:00Z",
  IsBusinessOrder: false,
  IsPrime: true,
  BuyerInfo: { BuyerName: "Ann", BuyerEmail: "x@marketplace.amazon.com" },
  ShippingAddress: { Name: "Ann", AddressLine1: "1 Road", AddressLine2: "", City: "Reno", CountryCode: "US" }
}

const v0Item: V0.OrderItem = {
  OrderItemId: "i1",
  ASIN: "B000000001",
  SellerSKU: "sku/1",
  Title: "Lamp",
  QuantityOrdered: 2,
  QuantityShipped: 1,
  ItemPrice: { Amount: "10.00", CurrencyCode: "USD" },
  ShippingPrice: { Amount: "2.50", CurrencyCode: "USD" }
}

const search = { marketplaceIds: ["ATVPDKIKX0DER"], createdAfter: "2026-10-01T00:00:00Z" }

const Both = SpApiTest.layer(
  SpApiTest.on(Current.searchOrders, (input) =>
    Effect.succeed(
      (typeof input === "object" ? input.paginationToken : undefined) === undefined
        ? { orders: [current], pagination: { nextToken: "2" } }
        : { orders: [{ ...current, orderId: "902-2" }] }
    )),
  SpApiTest.on(Current.getOrder, () => Effect.succeed({ order: current })),
  SpApiTest.on(V0.getOrders, (input) =>
    Effect.succeed({
      payload: input.NextToken === undefined
        ? { Orders: [v0], NextToken: "2" }
        : { Orders: [{ ...v0, AmazonOrderId: "902-2" }] }
    })),
  SpApiTest.on(V0.getOrder, () => Effect.succeed({ payload: v0 })),
  SpApiTest.on(
    V0.getOrderItems,
    ({ orderId }) => Effect.succeed({ payload: { AmazonOrderId: orderId, OrderItems: [v0Item] } })
  )
)

const withoutRaw = ({ raw: _, ...order }: Orders.Order) => order

describe("Orders", () => {
  it.effect("both versions return the same order, with the original response in `raw`", () =>
    Effect.gen(function*() {
      const ofCurrent = yield* Stream.runCollect(Orders.search(search))
      const ofV0 = yield* Stream.runCollect(Orders.search({ ...search, version: "v0" }))
      assert.deepStrictEqual(ofCurrent.map(withoutRaw), ofV0.map(withoutRaw))
      assert.deepStrictEqual(ofCurrent.map((order) => order.id), ["902-1", "902-2"])
      assert.deepStrictEqual(ofCurrent[0]!.raw, { version: "2026-01-01", order: current })
      assert.deepStrictEqual(ofV0[0]!.raw, { version: "v0", order: v0, items: [v0Item] })
      const [order] = ofV0
      assert.strictEqual(order!.status, "PARTIALLY_SHIPPED")
      assert.strictEqual(order!.fulfilledBy, "MERCHANT")
      assert.isTrue(order!.isPrime)
      assert.deepStrictEqual(order!.total, { amount: "12.50", currencyCode: "USD" })
      assert.deepStrictEqual(order!.shippingAddress!.lines, ["1 Road"])
      assert.deepStrictEqual(order!.items?.[0]!.price, { amount: "10.00", currencyCode: "USD" })
    }).pipe(Effect.provide(Both)))

  it.effect("get returns the same order from both versions", () =>
    Effect.gen(function*() {
      const ofCurrent = yield* Orders.get("902-1")
      const ofV0 = yield* Orders.get("902-1", { version: "v0" })
      assert.deepStrictEqual(withoutRaw(ofCurrent), withoutRaw(ofV0))
    }).pipe(Effect.provide(Both)))

  it.effect("the service has the functions of the module, without requirements", () =>
    Effect.gen(function*() {
      const orders = yield* Orders.Service
      const order: Orders.Order = yield* orders.get("902-1")
      assert.strictEqual(order.id, "902-1")
      assert.strictEqual((yield* Stream.runCollect(orders.search(search))).length, 2)
    }).pipe(Effect.provide(Orders.layer.pipe(Layer.provide(Both)))))

  it.effect("filters and personal data are requested in the terms of each version", () =>
    Effect.gen(function*() {
      const input: Orders.SearchInput = {
        ...search,
        statuses: ["UNSHIPPED", "CANCELLED", "A_NEW_ONE"],
        fulfilledBy: ["AMAZON"],
        include: ["BUYER", "RECIPIENT"],
        pageSize: 50
      }
      yield* Stream.runHead(Orders.search(input))
      yield* Stream.runHead(Orders.search({ ...input, version: "v0" }))
      const { all } = yield* SpApiTest.Calls
      const [ofCurrent, ofV0, items] = (yield* all).map(({ input, options }): Record<string, unknown> => ({
        ...input as object,
        options
      }))
      assert.deepStrictEqual(ofCurrent!["fulfillmentStatuses"], ["UNSHIPPED", "CANCELLED", "A_NEW_ONE"])
      assert.deepStrictEqual(ofCurrent!["includedData"], ["FULFILLMENT", "PROCEEDS", "BUYER", "RECIPIENT"])
      assert.strictEqual(ofCurrent!["maxResultsPerPage"], 50)
      assert.deepStrictEqual(ofV0!["OrderStatuses"], ["Unshipped", "Canceled", "A_NEW_ONE"])
      assert.deepStrictEqual(ofV0!["FulfillmentChannels"], ["AFN"])
      assert.deepStrictEqual(ofV0!["options"], { dataElements: ["buyerInfo", "shippingAddress"] })
      assert.deepStrictEqual(items!["options"], { dataElements: ["buyerInfo"] })
    }).pipe(Effect.provide(Both)))

  it.effect("v0 uses a restricted data token only for personal data", () =>
    Effect.gen(function*() {
      yield* Orders.get("902-1", { version: "v0", include: ["TAX"] })
      const { all } = yield* SpApiTest.Calls
      assert.deepStrictEqual((yield* all).map(({ options }) => options), [undefined, undefined])
    }).pipe(Effect.provide(Both)))

  it.effect.each(
    [
      [{ marketplaceIds: ["ATVPDKIKX0DER"] }, "createdAfter"],
      [{ ...search, lastUpdatedAfter: "2026-10-01T00:00:00Z" }, "createdAfter"],
      [{ ...search, lastUpdatedBefore: "2026-10-01T00:00:00Z" }, "lastUpdatedBefore"],
      [
        { marketplaceIds: ["ATVPDKIKX0DER"], lastUpdatedAfter: "2026-10-01T00:00:00Z", createdBefore: "x" },
        "createdBefore"
      ],
      [{ ...search, marketplaceIds: [] }, "marketplaceIds"]
    ] as const
  )("an invalid search fails before anything is sent: %j", ([input, field]) =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Orders.search(input)))
      assert.strictEqual(error.reason._tag === "RequestInvalid" && error.reason.field, field)
      const { all } = yield* SpApiTest.Calls
      assert.deepStrictEqual(yield* all, [])
    }).pipe(Effect.provide(Both)))

  it.effect("null and empty fields are undefined, and unknown statuses stay", () => {
    // Amazon sends null where its schema says that a field is left out.
    const bare = {
      orderId: "902-3",
      createdTime: "a",
      lastUpdatedTime: "b",
      salesChannel: { channelName: "AMAZON", marketplaceId: null },
      buyer: null,
      recipient: null,
      proceeds: null,
      fulfillment: { fulfillmentStatus: "A_NEW_ONE", fulfilledBy: "" },
      orderItems: [{ orderItemId: "i", quantityOrdered: 1, product: { asin: null }, proceeds: null }]
    }
    return Effect.gen(function*() {
      const order = yield* Orders.get("902-3")
      assert.strictEqual(order.status, "A_NEW_ONE")
      assert.isUndefined(order.fulfilledBy)
      assert.isUndefined(order.marketplaceId)
      assert.isUndefined(order.buyer)
      assert.isUndefined(order.total)
      assert.isUndefined(order.items?.[0]!.asin)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(
        Current.getOrder,
        () => Effect.succeed(JSON.parse(JSON.stringify({ order: bare })) as Current.GetOrderResponse)
      )
    )))
  })

  it.effect("an order that does not exist fails with NotFound", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Orders.get("902-9"))
      assert.strictEqual(error.reason._tag, "NotFound")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(Current.getOrder, () => SpApiTest.error(Current.getOrder, new NotFound({ status: 404, errors: [] })))
    ))))
})
