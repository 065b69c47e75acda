/**
 * Notifications as a Stream of the in-memory Layer: a program's own handler runs under `TestClock`.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Ref, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ReportsApi from "effect-sp-api/apis/Reports_2021_06_30"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { TestClock } from "effect/testing"

const layer = Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 0 })

const sqs = { arn: "arn:aws:sqs:eu-west-1:123456789012:shop" }

const setup = (...types: ReadonlyArray<Notifications.NotificationType>) =>
  Notifications.setup({
    destination: { name: "shop", sqs },
    subscriptions: types.map((type) => ({ type }))
  })

describe("the stream of notifications", () => {
  it.effect("feeds the handler of a program, from setup to a new order", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* setup("ORDER_CHANGE")
      const handled = yield* Ref.make<ReadonlyArray<string>>([])
      const handler = yield* Effect.forkChild(
        Notifications.run(sandbox.notifications, (notification) =>
          notification.type === "ORDER_CHANGE"
            ? Ref.update(handled, (all) => [
              ...all,
              `${notification.payload.AmazonOrderId} ${notification.payload.Summary.OrderStatus}`
            ])
            : Effect.die("another type")),
        { startImmediately: true }
      )
      const id = yield* sandbox.world.addOrder({ channel: "AFN" })
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Ref.get(handled), [`${id} Pending`, `${id} Unshipped`])
      yield* TestClock.adjust("3 days")
      assert.deepStrictEqual(yield* Ref.get(handled), [`${id} Pending`, `${id} Unshipped`, `${id} Shipped`])
      yield* Fiber.interrupt(handler)
    }).pipe(Effect.provide(layer)))

  it.effect("wakes when a report ends, and names its document", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* setup("REPORT_PROCESSING_FINISHED")
      const first = yield* Effect.forkChild(
        Stream.runHead(Notifications.stream(sandbox.notifications)),
        { startImmediately: true }
      )
      const { reportId } = yield* ReportsApi.createReport({
        body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] }
      })
      yield* TestClock.adjust("29 seconds")
      assert.isUndefined(first.pollUnsafe(), "the report is not finished")
      yield* TestClock.adjust("1 second")
      const found = yield* Fiber.join(first)
      const delivered = found._tag === "Some" ? found.value.notification : undefined
      const { reportDocumentId } = yield* ReportsApi.getReport({ reportId })
      if (delivered?.type !== "REPORT_PROCESSING_FINISHED") return assert.fail("another notification")
      assert.deepStrictEqual(delivered.payload, {
        sellerId: sandbox.credentials.sellerId,
        accountId: `amzn1.merchant.o.${sandbox.credentials.sellerId}`,
        reportId,
        reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
        processingStatus: "DONE",
        reportDocumentId
      })
    }).pipe(Effect.provide(layer)))

  it.effect("reads from the beginning, each reader by itself, and goes on after a reset", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* setup("ORDER_CHANGE")
      yield* sandbox.world.addOrder()
      const sequences = Effect.map(
        Stream.runCollect(Stream.take(sandbox.notifications, 2)),
        (all) => all.map(({ sequence }) => sequence)
      )
      assert.deepStrictEqual(yield* sequences, [1, 2])
      assert.deepStrictEqual(yield* sequences, [1, 2])
      const all = yield* Effect.forkChild(Stream.runCollect(Stream.take(sandbox.notifications, 4)), {
        startImmediately: true
      })
      yield* Effect.yieldNow
      yield* sandbox.reset
      yield* setup("ORDER_CHANGE")
      yield* sandbox.world.addOrder()
      assert.deepStrictEqual((yield* Fiber.join(all)).map(({ sequence }) => sequence), [1, 2, 3, 4])
    }).pipe(Effect.provide(layer)))

  it.effect("delivers nothing while the clock is frozen, and everything that was due after it goes on", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* setup("ORDER_CHANGE")
      yield* sandbox.world.addOrder({ channel: "AFN" })
      const third = yield* Effect.forkChild(
        Stream.runLast(Stream.take(sandbox.notifications, 3)),
        { startImmediately: true }
      )
      yield* sandbox.clock.freeze
      yield* TestClock.adjust("10 days")
      assert.isUndefined(third.pollUnsafe())
      yield* sandbox.clock.resume
      yield* TestClock.adjust("3 days")
      const last = yield* Fiber.join(third)
      assert.include(last._tag === "Some" ? last.value.body : "", "\"OrderStatus\":\"Shipped\"")
    }).pipe(Effect.provide(layer)))

  it.effect("wakes in time where the world is faster than the clock", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* setup("ORDER_CHANGE")
      yield* sandbox.world.addOrder({ channel: "AFN" })
      const third = yield* Effect.forkChild(
        Stream.runDrain(Stream.take(sandbox.notifications, 3)),
        { startImmediately: true }
      )
      yield* TestClock.adjust("60 seconds")
      assert.isDefined(third.pollUnsafe(), "60 hours of the world have passed")
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 0, worldSpeed: 3600 }))))

  it.effect("emits a notification that a test needs, to those who have subscribed", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const died = yield* Effect.exit(sandbox.emit({ type: "ORDER_CHANGE" }))
      assert.include(Exit.isFailure(died) ? died.cause.toString() : "", "No subscription to ORDER_CHANGE matches")
      yield* setup("ORDER_CHANGE")
      const [id] = yield* sandbox.emit({ type: "ORDER_CHANGE", payload: { AmazonOrderId: "mine" } })
      const [first] = yield* Stream.runCollect(Stream.take(sandbox.notifications, 1))
      const body = JSON.parse(first!.body) as any
      assert.deepStrictEqual(body.Payload, { OrderChangeNotification: { AmazonOrderId: "mine" } })
      assert.strictEqual(body.NotificationMetadata.NotificationId, id)
    }).pipe(Effect.provide(layer)))
})
