/** The programs that the design and the README show, run as they stand. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Stream } from "effect"
import { Marketplace, type SpApi, SpApiTest } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import { type SpApiError, Throttled } from "effect-sp-api/SpApiError"
import { TestClock } from "effect/testing"

const filter = { MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2025-12-01T00:00:00Z" }

/** `SpApi` alone stands in the requirements, however much a program calls. */
const program: Effect.Effect<{ readonly first: number; readonly ids: ReadonlyArray<string> }, SpApiError, SpApi.SpApi> =
  Effect
    .gen(function*() {
      const page = yield* OrdersV0.getOrders(filter)
      const orders = yield* OrdersV0.getOrders.items(filter).pipe(Stream.take(500), Stream.runCollect)
      return { first: page.payload?.Orders.length ?? 0, ids: orders.map((order) => order.AmazonOrderId) }
    })

/** A world that has lived for a while: the test's clock starts in 1970. */
const inMemory = Layer.unwrap(
  Effect.as(TestClock.setTime(Date.parse("2026-01-10T00:00:00Z")), Sandbox.layerTest({ seed: 1 }))
)

describe("the program of the README", () => {
  it.effect("reads a page, then every page as a Stream, against the whole API in memory", () =>
    Effect.gen(function*() {
      const { first, ids } = yield* program
      assert.isAbove(first, 0)
      assert.isAtLeast(ids.length, first)
      assert.strictEqual(new Set(ids).size, ids.length)
      const sandbox = yield* Sandbox.Sandbox
      assert.strictEqual((yield* sandbox.requestsOf("lwa.token")).length, 1)
    }).pipe(Effect.provide(inMemory)))

  it.effect("withResponse returns the data with status, request id and rate", () =>
    Effect.gen(function*() {
      const response = yield* OrdersV0.getOrders.withResponse(filter)
      assert.strictEqual(response.status, 200)
      assert.isString(response.requestId)
      assert.strictEqual(response.rateLimit, 0.0167)
      assert.isArray(response.data.payload?.Orders)
    }).pipe(Effect.provide(inMemory)))

  it("operations carry their facts", () => {
    assert.deepInclude(OrdersV0.getOrders.spec, {
      name: "ordersV0.getOrders",
      method: "GET",
      path: "/orders/v0/orders",
      rate: 0.0167,
      burst: 20
    })
  })
})

describe("doubles", () => {
  const OrdersTest = SpApiTest.layer(
    SpApiTest.on(
      OrdersV0.getOrders,
      (input) => Effect.succeed({ payload: { Orders: [], LastUpdatedBefore: String(input.CreatedAfter) } })
    )
  )

  it.effect("a stubbed operation needs neither network nor sandbox, and its calls are recorded", () =>
    Effect.gen(function*() {
      const page = yield* OrdersV0.getOrders(filter)
      assert.strictEqual(page.payload?.LastUpdatedBefore, filter.CreatedAfter)
      const calls = yield* SpApiTest.Calls
      assert.deepStrictEqual((yield* calls.of(OrdersV0.getOrders))[0]?.MarketplaceIds, ["ATVPDKIKX0DER"])
    }).pipe(Effect.provide(OrdersTest)))

  it.effect("a section is a service of its own, to be injected or mocked", () =>
    Effect.gen(function*() {
      const orders = yield* OrdersV0.Service
      const page = yield* orders.getOrders(filter)
      assert.deepStrictEqual(page, { payload: { Orders: [] } })
    }).pipe(
      Effect.provide(Layer.mock(OrdersV0.Service)({ getOrders: () => Effect.succeed({ payload: { Orders: [] } }) }))
    ))

  it.effect("the service of a section over the client has pages and items too", () =>
    Effect.gen(function*() {
      const orders = yield* OrdersV0.Service
      const items = yield* Stream.runCollect(orders.getOrdersItems(filter).pipe(Stream.take(3)))
      assert.lengthOf(items, 3)
    }).pipe(Effect.provide(OrdersV0.layer.pipe(Layer.provideMerge(inMemory)))))

  it.effect("reasons are caught by their tag", () =>
    Effect.gen(function*() {
      const seconds = yield* OrdersV0.getOrders(filter).pipe(
        Effect.map(() => 0),
        Effect.catchReason("SpApiError", "Throttled", (reason) => Effect.succeed(Duration.toSeconds(reason.retryAfter)))
      )
      assert.strictEqual(seconds, 60)
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(OrdersV0.getOrders, () =>
        SpApiTest.error(
          OrdersV0.getOrders,
          new Throttled({ status: 429, errors: [], retryAfter: Duration.minutes(1), origin: "server" })
        ))
    ))))
})
