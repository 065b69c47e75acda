/**
 * Filter expressions, by raw HTTP: what they let pass, and what is refused when a subscription is created.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as FilterExpression from "../../../packages/sandbox/src/notifications/FilterExpression.ts"
import * as Outbox from "../../../packages/sandbox/src/state/Outbox.ts"
import { act, call } from "../support.ts"
import { bus, destination, sellerToken, sent, subscribe } from "./support/subscribe.ts"

const layer = Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 0, now: "2026-11-10T08:00:00Z", frozen: true })

const payload = {
  OrderChangeNotification: {
    OrderChangeType: "OrderStatusChange",
    Summary: {
      OrderStatus: "Shipped",
      NumberOfItemsShipped: 2,
      DestinationPostalCode: null,
      OrderItems: [{ SellerSKU: "MUG-1", Quantity: 2 }, { SellerSKU: "SHOE-1", Quantity: 5 }]
    }
  }
}

const cases: ReadonlyArray<readonly [expression: string, passes: boolean]> = [
  ["OrderChangeNotification.Summary.OrderStatus == \"Shipped\"", true],
  ["OrderChangeNotification.Summary.OrderStatus == 'Unshipped'", false],
  ["OrderChangeNotification.Summary.OrderStatus != 'Unshipped'", true],
  ["OrderChangeNotification.Summary.OrderStatus in ['Shipped', 'Canceled']", true],
  ["OrderChangeNotification.Summary.NumberOfItemsShipped == 2", true],
  ["OrderChangeNotification.Summary.NumberOfItemsShipped >= 2.5", false],
  ["OrderChangeNotification.Summary.NumberOfItemsShipped > -1", true],
  ["!(OrderChangeNotification.Summary.NumberOfItemsShipped < 2) && true", true],
  ["OrderChangeNotification.Summary.NumberOfItemsShipped > 2 ? true : false", false],
  ["OrderChangeNotification.Summary.OrderItems.exists(item, item.SellerSKU == 'SHOE-1' && item.Quantity > 4)", true],
  ["OrderChangeNotification.Summary.OrderItems.all(item, item.Quantity > 4)", false],
  ["OrderChangeNotification.Summary.OrderItems.exists_one(item, item.Quantity > 4)", true],
  ["has(OrderChangeNotification.Summary.OrderStatus)", true],
  ["has(OrderChangeNotification.Summary.EasyShipShipmentStatus)", false],
  ["OrderChangeNotification.Summary.DestinationPostalCode == null", true],
  // Neither a property that does not exist nor a value that is not a boolean lets anything pass.
  ["OrderChangeNotification.Summary.Status == 'Shipped'", false],
  ["OrderChangeNotification.Status.Order == 'Shipped'", false],
  ["Order.Status == 'Shipped'", false],
  ["OrderChangeNotification.Summary.OrderStatus", false]
]

describe("a filter expression", () => {
  for (const [expression, passes] of cases) {
    it(`${passes ? "lets pass" : "keeps back"}: ${expression}`, () => {
      const filter = FilterExpression.compile("ORDER_CHANGE", expression)
      if (typeof filter !== "function") return assert.fail(filter.problem)
      assert.strictEqual(filter(payload), passes)
    })
  }

  it.effect("chooses what a subscription receives", () =>
    Effect.gen(function*() {
      const filterExpression = "OrderChangeNotification.Summary.OrderStatus in ['Shipped', 'Canceled']"
      yield* subscribe("ORDER_CHANGE", yield* destination(), { directive: { filterExpression } })
      yield* act("world/orders/add", { channel: "AFN" })
      yield* act("clock/advance", { by: "5 days" })
      const states = (yield* sent()).map(({ body }) => body.Payload.OrderChangeNotification.Summary.OrderStatus)
      assert.deepStrictEqual(states, ["Shipped"])
    }).pipe(Effect.provide(layer)))

  it.effect("that Amazon does not support is refused, with its field and what is wrong", () =>
    Effect.gen(function*() {
      const queue = yield* destination()
      const eventBus = yield* destination(bus, 0, "bus")
      const token = yield* sellerToken(0)
      const refused: ReadonlyArray<readonly [type: string, filterExpression: string, expected: string]> = [
        ["ORDER_CHANGE", "OrderChangeNotification.Summary ==", "is not a valid expression"],
        ["ORDER_CHANGE", "OrderChangeNotification.Summary.OrderStatus == `Shipped`", "is not a valid expression"],
        ["ORDER_CHANGE", "OrderChangeNotification.Summary.NumberOfItemsShipped + 1 == 2", "the operator +"],
        ["ORDER_CHANGE", "OrderChangeNotification.Summary.OrderItems[0].Quantity == 2", "the operator []"],
        ["ORDER_CHANGE", "OrderChangeNotification.Summary.OrderItems.exists(i, i.Quantity % 2 == 0)", "the operator %"],
        ["LISTINGS_ITEM_STATUS_CHANGE", "Sku == 'MUG-1'", "does not support filterExpression"]
      ]
      for (const [type, filterExpression, expected] of refused) {
        const response = yield* call("POST", `/notifications/v1/subscriptions/${type}`, {
          token,
          json: {
            payloadVersion: "1.0",
            destinationId: type === "ORDER_CHANGE" ? queue : eventBus,
            processingDirective: { filterExpression }
          }
        })
        assert.strictEqual(response.status, 400, filterExpression)
        assert.include(response.text, expected)
        assert.include(response.text, "filterExpression")
      }
    }).pipe(Effect.provide(layer)))
})

describe("the outbox", () => {
  const notification = {
    id: "1",
    type: "ORDER_CHANGE",
    subscriptionId: "1",
    destinationId: "1",
    target: { kind: "sqs", arn: "arn" },
    time: 0,
    body: "{}"
  } as const

  it("keeps the newest 10,000, and goes on after any of them", () => {
    const outbox = Outbox.make()
    for (let count = 0; count < 35_000; count++) {
      outbox.post(notification)
      if (count % 997 !== 0) continue
      const kept = outbox.after(0)
      assert.strictEqual(kept.length, Math.min(count + 1, 10_000))
      assert.strictEqual(kept.at(-1)!.sequence, count + 1)
      assert.deepStrictEqual(outbox.after(count).map(({ sequence }) => sequence), [count + 1])
    }
    assert.strictEqual(outbox.after(0)[0]!.sequence, 25_001)
    assert.deepStrictEqual(outbox.after(35_000), [])
  })

  it("wakes who waits once, at a delivery, and not who has stopped waiting", () => {
    const outbox = Outbox.make()
    const woken: Array<string> = []
    outbox.onChange(() => woken.push("first"))
    outbox.onChange(() => woken.push("second"))()
    outbox.post(notification)
    outbox.post(notification)
    assert.deepStrictEqual(woken, ["first"])
  })
})
