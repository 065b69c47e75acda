/**
 * How notifications are delivered, by raw HTTP: the feed and its waits, faults, the action, test notifications.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { act, call, send } from "../support.ts"
import { bus, destination, feed, grantlessCall, queue, sent, subscribe } from "./support/subscribe.ts"

const layer = Sandbox.layerTest({
  usagePlans: "off",
  ordersPerSeller: 0,
  now: "2026-11-10T08:00:00Z",
  frozen: true
})

const states = Effect.map(
  sent(),
  (all) => all.map(({ body }) => body.Payload.OrderChangeNotification.Summary.OrderStatus as string)
)

const emit = (payload: object) => act("notifications/emit", { type: "ORDER_CHANGE", payload })

/** The orders of what was sent. */
const orders = Effect.map(
  sent("?type=ORDER_CHANGE"),
  (all) => all.map(({ body }) => body.Payload.OrderChangeNotification.AmazonOrderId as string)
)

describe("the feed of notifications", () => {
  it.effect("goes on after a number, and selects by type and subscription", () =>
    Effect.gen(function*() {
      const destinationId = yield* destination()
      const orders = yield* subscribe("ORDER_CHANGE", destinationId)
      yield* subscribe("TRANSACTION_UPDATE", destinationId)
      yield* act("world/orders/add", { channel: "AFN" })
      yield* act("clock/advance", { by: "5 days" })
      const { json } = yield* feed()
      assert.deepStrictEqual(json.notifications.map(({ sequence }: any) => sequence), [1, 2, 3, 4])
      assert.strictEqual(json.next, 4)
      assert.deepStrictEqual((yield* sent("?after=2")).map(({ sequence }) => sequence), [3, 4])
      assert.deepStrictEqual(yield* sent("?after=4"), [])
      assert.strictEqual((yield* feed("?after=4")).json.next, 4)
      const chosen = yield* sent(`?subscriptionId=${orders}`)
      assert.isTrue(chosen.length === 3 && chosen.every(({ type }) => type === "ORDER_CHANGE"))
      assert.lengthOf(yield* sent("?type=TRANSACTION_UPDATE"), 1)
    }).pipe(Effect.provide(layer)))

  it.effect("refuses what it does not know, and says what is near", () =>
    Effect.gen(function*() {
      for (
        const [query, expected] of [
          ["?afterr=1", "The parameter afterr does not exist. Did you mean after?"],
          ["?after=-1", "after is -1; it must be a whole number from 0"],
          ["?wait=21", "wait is 21; it must be a whole number from 0 to 20"],
          ["?wait=soon", "wait is soon"]
        ] as const
      ) {
        const { json, status } = yield* feed(query)
        assert.strictEqual(status, 400)
        assert.include(json.message, expected)
      }
    }).pipe(Effect.provide(layer)))

  it.live("waits for the first match on a port, while other requests are served", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      const waiting = yield* Effect.forkChild(sent("?type=ORDER_CHANGE&wait=20"), { startImmediately: true })
      yield* Effect.sleep("50 millis")
      const { json: { id } } = yield* act("world/orders/add", {})
      const found = yield* Fiber.join(waiting)
      assert.strictEqual(found[0]!.body.Payload.OrderChangeNotification.AmazonOrderId, id)
      const started = performance.now()
      const { json } = yield* feed("?after=2&wait=1")
      assert.deepStrictEqual(json, { notifications: [], next: 2 })
      assert.isAtLeast(performance.now() - started, 900)
    }).pipe(Effect.provide(
      Layer.provideMerge(
        Sandbox.layerServer({ usagePlans: "off", ordersPerSeller: 0 }),
        NodeHttpClient.layerUndici
      )
    )), 300_000)
})

describe("faults of notifications", () => {
  it.effect("duplicated: the same notification twice, with one id", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("faults/add", { kind: "duplicated" })
      yield* act("world/orders/add", {})
      const all = yield* sent()
      assert.deepStrictEqual(yield* states, ["Pending", "Pending", "Unshipped"])
      assert.strictEqual(all[0]!.notificationId, all[1]!.notificationId)
      assert.deepStrictEqual(all[0]!.body, all[1]!.body)
      assert.notStrictEqual(all[1]!.notificationId, all[2]!.notificationId)
    }).pipe(Effect.provide(layer)))

  it.effect("lost: never delivered", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("faults/add", { kind: "lost", on: "notification", times: "always" })
      yield* act("world/orders/add", {})
      yield* act("clock/advance", { by: "2 hours" })
      assert.deepStrictEqual(yield* sent(), [])
    }).pipe(Effect.provide(layer)))

  it.effect("slow: delivered after the delay, in time of the world", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("faults/add", { kind: "slow", on: "notification", delay: "5 minutes" })
      yield* act("world/orders/add", { channel: "MFN" })
      assert.deepStrictEqual(yield* states, ["Unshipped"])
      yield* act("clock/advance", { by: "4 minutes" })
      assert.deepStrictEqual(yield* states, ["Unshipped"])
      yield* act("clock/advance", { by: "1 minutes" })
      assert.deepStrictEqual(yield* states, ["Unshipped", "Pending"])
    }).pipe(Effect.provide(layer)))

  it.effect("reordered: after the next for the destination, or after a minute", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("faults/add", { kind: "reordered" })
      yield* emit({ AmazonOrderId: "1" })
      yield* emit({ AmazonOrderId: "2" })
      assert.deepStrictEqual(yield* orders, ["2", "1"])
      yield* act("faults/add", { kind: "reordered" })
      yield* emit({ AmazonOrderId: "3" })
      assert.deepStrictEqual(yield* orders, ["2", "1"])
      yield* act("clock/advance", { by: "1 minutes" })
      assert.deepStrictEqual(yield* orders, ["2", "1", "3"])
    }).pipe(Effect.provide(layer)))

  it.effect("requests and notifications have other faults", () =>
    Effect.gen(function*() {
      const wrong = yield* act("faults/add", { kind: "lost", on: "ordersV0" })
      assert.strictEqual(wrong.status, 400)
      assert.include(wrong.json.message, "only notifications can be lost")
      const other = yield* act("faults/add", { kind: "truncated", on: "notification" })
      assert.strictEqual(other.status, 400)
      assert.include(other.json.message, "a notification can be slow, duplicated, lost, reordered")
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("faults/add", { kind: "failure", times: "always" })
      yield* act("world/orders/add", {})
      assert.deepStrictEqual(yield* states, ["Pending", "Unshipped"], "a fault of the API applies to requests only")
    }).pipe(Effect.provide(layer)))
})

describe("the action notifications/emit", () => {
  it.effect("sends a payload, with or without its wrapper, to the subscription that it names", () =>
    Effect.gen(function*() {
      const destinationId = yield* destination()
      const na = yield* subscribe("ORDER_CHANGE", destinationId)
      const eu = yield* subscribe("ORDER_CHANGE", destinationId, { region: "eu" })
      const payload = { AmazonOrderId: "1" }
      const { json } = yield* act("notifications/emit", { type: "ORDER_CHANGE", payload, subscriptionId: eu })
      assert.lengthOf(json.notificationIds, 1)
      const wrapped = { OrderChangeNotification: payload }
      yield* act("notifications/emit", { type: "ORDER_CHANGE", payload: wrapped, region: "na" })
      const all = yield* sent()
      assert.deepStrictEqual(all.map(({ subscriptionId }) => subscriptionId), [eu, na])
      assert.deepStrictEqual(all.map(({ body }) => body.Payload), [wrapped, wrapped])
      assert.strictEqual(all[0]!.notificationId, json.notificationIds[0])
    }).pipe(Effect.provide(layer)))

  it.effect("refuses types, keys and subscriptions that do not exist", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      for (
        const [body, expected] of [
          [{ type: "ORDER_CHANGED" }, "The notification type ORDER_CHANGED does not exist. Did you mean ORDER_CHANGE?"],
          [{ type: "ORDER_CHANGE", payloads: {} }, "payloads"],
          [{ type: "ORDER_CHANGE", payload: "text" }, "payload"],
          [{ type: "PRICING_HEALTH" }, "No subscription to PRICING_HEALTH matches"],
          [{ type: "ORDER_CHANGE", region: "fe" }, "No subscription to ORDER_CHANGE matches"],
          [{ type: "ORDER_CHANGE" }, "set payload"],
          [{}, "type"]
        ] as const
      ) {
        const { json, status } = yield* act("notifications/emit", body)
        assert.strictEqual(status, 400, JSON.stringify(body))
        assert.include(json.message, expected)
      }
      assert.deepStrictEqual(yield* sent(), [])
    }).pipe(Effect.provide(layer)))
})

describe("sendTestNotification", () => {
  const target = "/notifications/v1/subscriptions/LISTINGS_ITEM_STATUS_CHANGE/testNotification"

  it.effect("sends one to the destination, without a subscription", () =>
    Effect.gen(function*() {
      const destinationId = yield* destination()
      const body = { destinationId, testNotification: { payloadVersion: "1.0", testScenario: "any" } }
      assert.strictEqual((yield* grantlessCall("POST", target, body)).status, 200)
      const [only, ...rest] = yield* sent()
      assert.deepStrictEqual(rest, [])
      assert.strictEqual(only!.queue, queue)
      assert.strictEqual(only!.body.NotificationType, "LISTINGS_ITEM_STATUS_CHANGE")
      assert.isUndefined(only!.body.NotificationMetadata.SubscriptionId)
    }).pipe(Effect.provide(layer)))

  it.effect("refuses a destination or a type that does not exist, and sends nothing", () =>
    Effect.gen(function*() {
      const testNotification = { payloadVersion: "1.0", testScenario: "any" }
      const unknown = yield* grantlessCall("POST", target, { destinationId: "x", testNotification })
      assert.strictEqual(unknown.status, 404)
      const wrong = target.replace("LISTINGS_ITEM_STATUS_CHANGE", "ORDER_CHANGED")
      assert.strictEqual((yield* grantlessCall("POST", wrong, { testNotification })).status, 400)
      assert.deepStrictEqual(yield* sent(), [])
    }).pipe(Effect.provide(layer)))
})

describe("event buses", () => {
  it.effect("receive the notification as the detail of an event of the partner", () =>
    Effect.gen(function*() {
      const { credentials, url } = yield* Sandbox.Sandbox
      const destinationId = yield* destination(bus)
      const subscriptionId = yield* subscribe("LISTINGS_ITEM_STATUS_CHANGE", destinationId)
      yield* act("notifications/emit", { type: "LISTINGS_ITEM_STATUS_CHANGE" })
      const [only] = yield* sent()
      const name = `aws.partner/sellingpartnerapi.amazon.com/123456789012/${credentials.applicationId}`
      assert.strictEqual(only!.eventBus, name)
      const { detail, ...event } = only!.body
      assert.deepStrictEqual(event, {
        version: "0",
        id: only!.notificationId,
        "detail-type": "LISTINGS_ITEM_STATUS_CHANGE",
        source: name,
        account: "123456789012",
        time: "2026-11-10T08:00:00Z",
        region: "us-east-1",
        resources: []
      })
      assert.strictEqual(detail.NotificationMetadata.SubscriptionId, subscriptionId)
      assert.strictEqual(detail.Payload.SellerId, credentials.sellerId)
      const state = yield* send("GET", `${url}/_sandbox/state`)
      assert.notInclude(state.text, detail.Payload.Sku, "the log has no bodies")
    }).pipe(Effect.provide(layer)))

  it.effect("a destination with notifications of several sellers keeps them apart by their ids", () =>
    Effect.gen(function*() {
      const destinationId = yield* destination()
      yield* subscribe("ORDER_CHANGE", destinationId)
      yield* subscribe("ORDER_CHANGE", destinationId, { region: "fe" })
      yield* act("world/orders/add", { region: "fe" })
      const { json } = yield* call("GET", "/sellers/v1/marketplaceParticipations", { region: "fe" })
      assert.isAbove(json.payload.length, 0)
      const fe = (yield* Sandbox.Sandbox).credentialsOf("fe").sellerId
      const sellers = (yield* sent()).map(({ body }) => body.Payload.OrderChangeNotification.SellerId)
      assert.deepStrictEqual(sellers, [fe, fe])
    }).pipe(Effect.provide(layer)))
})
