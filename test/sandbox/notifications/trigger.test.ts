/**
 * `notifications/trigger`: one action sends a notification of any type, without a subscription before it, in a form that
 * Amazon's JSON Schema and the client's types accept.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { act, call, login, send } from "../support.ts"
import { check } from "./support/schemas.ts"
import { destination, feed, sent, subscribe } from "./support/subscribe.ts"

const US = "ATVPDKIKX0DER"
const CA = "A2EUQ1WTGCTBG2"

const layer = (options: Sandbox.Options = {}) =>
  Sandbox.layerTest({ usagePlans: "off", now: "2026-11-10T08:00:00Z", frozen: true, ordersPerSeller: 30, ...options })

const triggerable = Effect.gen(function*() {
  const { url } = yield* Sandbox.Sandbox
  const { json } = yield* send("GET", `${url}/_sandbox/notifications/types`)
  return json.types as ReadonlyArray<{ readonly type: string; readonly takes: ReadonlyArray<string> }>
})

describe("notifications/trigger", () => {
  it.effect("sends every type that the client knows to who has not subscribed, as its schema says", () =>
    Effect.gen(function*() {
      const types = (yield* triggerable).map(({ type }) => type)
      assert.deepStrictEqual(types, Object.keys(Notifications.types).sort())
      for (const type of types) {
        const { json, status } = yield* act("notifications/trigger", { type })
        assert.strictEqual(status, 200, `${type}: ${JSON.stringify(json)}`)
        assert.isAbove(json.notificationIds.length, 0, type)
        const all = yield* sent(`?type=${type}`)
        assert.deepStrictEqual(all.map(({ notificationId }) => notificationId), json.notificationIds, type)
        yield* Effect.forEach(all, check, { discard: true })
      }
    }).pipe(Effect.provide(layer())))

  it.effect("sends most types in a world without orders and with one product", () =>
    Effect.gen(function*() {
      for (const { type } of yield* triggerable) {
        const { json, status } = yield* act("notifications/trigger", { type })
        if (type !== "TRANSACTION_UPDATE") assert.strictEqual(status, 200, `${type}: ${JSON.stringify(json)}`)
      }
    }).pipe(Effect.provide(layer({ products: 6, ordersPerSeller: 0 }))))

  it.effect("places a real order, makes a real report, and changes a real price", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const order = (yield* act("notifications/trigger", { type: "ORDER_CHANGE" })).json
      assert.isTrue(order.subscribed)
      const id = /The order (\S+) for/.exec(order.cause)![1]!
      assert.strictEqual(
        (yield* call("GET", `/orders/v0/orders/${id}`, { token })).json.payload.OrderStatus,
        "Unshipped"
      )
      const changes = yield* sent("?type=ORDER_CHANGE")
      assert.deepStrictEqual(
        changes.map(({ body }) => body.Payload.OrderChangeNotification.Summary.OrderStatus),
        ["Pending", "Unshipped"]
      )
      const again = (yield* act("notifications/trigger", { type: "ORDER_CHANGE", orderId: id })).json
      assert.isFalse(again.subscribed)
      assert.lengthOf(again.notificationIds, 1)
      const [last] = (yield* sent("?type=ORDER_CHANGE")).slice(-1)
      assert.deepInclude(last!.body.Payload.OrderChangeNotification, { AmazonOrderId: id })
      assert.strictEqual(last!.body.Payload.OrderChangeNotification.Summary.OrderStatus, "Unshipped")

      yield* act("notifications/trigger", { type: "REPORT_PROCESSING_FINISHED" })
      const [finished] = yield* sent("?type=REPORT_PROCESSING_FINISHED")
      const { reportDocumentId, reportId } = finished!.body.payload.reportProcessingFinishedNotification
      const report = yield* call("GET", `/reports/2021-06-30/reports/${reportId}`, { token })
      assert.deepInclude(report.json, { processingStatus: "DONE", reportDocumentId })
      assert.strictEqual(
        (yield* call("GET", `/reports/2021-06-30/documents/${reportDocumentId}`, { token })).status,
        200
      )

      for (let times = 1; times <= 4; times++) {
        yield* act("notifications/trigger", { type: "ANY_OFFER_CHANGED", marketplaceId: CA })
        assert.lengthOf(yield* sent("?type=ANY_OFFER_CHANGED"), times)
      }
    }).pipe(Effect.provide(layer())))

  it.effect("goes to the seller of the marketplace, and to a destination that exists", () =>
    Effect.gen(function*() {
      const queue = yield* destination()
      const { json } = yield* act("notifications/trigger", { type: "ORDER_CHANGE", marketplaceId: "A1PA6795UKMFR9" })
      assert.isTrue(json.subscribed)
      const [first] = yield* sent()
      assert.strictEqual(first!.destinationId, queue)
      assert.strictEqual(first!.body.Payload.OrderChangeNotification.Summary.MarketplaceId, "A1PA6795UKMFR9")
    }).pipe(Effect.provide(layer())))

  it.effect("respects the filter of a subscription that exists, and sends a payload as it is given", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination(), {
        directive: { eventFilter: { marketplaceIds: [CA], eventFilterType: "ORDER_CHANGE" } }
      })
      const filtered = (yield* act("notifications/trigger", { type: "ORDER_CHANGE", marketplaceId: US })).json
      assert.deepInclude(filtered, { subscribed: false, notificationIds: [] })
      assert.match(filtered.cause, /^The order /)
      const payload = { SellerId: "A1", AmazonOrderId: "1" }
      const given = (yield* act("notifications/trigger", { type: "ORDER_CHANGE", payload })).json
      assert.lengthOf(given.notificationIds, 1)
      const [only] = yield* sent()
      assert.deepStrictEqual(only!.body.Payload, { OrderChangeNotification: payload })
    }).pipe(Effect.provide(layer())))

  it.effect("a rotated secret is in the notification, and works", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { notificationIds } = yield* sandbox.trigger({ type: "APPLICATION_OAUTH_CLIENT_NEW_SECRET" })
      assert.lengthOf(notificationIds, 1)
      const [only] = yield* sent()
      const { clientId, newClientSecret } = only!.body.payload.applicationOAuthClientNewSecret
      const { refreshToken } = sandbox.credentials
      const response = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
        form: {
          grant_type: "refresh_token",
          refresh_token: (yield* sandbox.environment)["SPAPI_REFRESH_TOKEN"]!,
          client_id: clientId,
          client_secret: newClientSecret
        }
      })
      assert.strictEqual(response.status, 200, String(refreshToken))
    }).pipe(Effect.provide(layer())))

  it.effect.each<[Readonly<Record<string, unknown>>, RegExp]>([
    [{ type: "ORDER_CHANGED" }, /ORDER_CHANGED does not exist. Did you mean ORDER_CHANGE\?/],
    [{ type: "ORDER_CHANGE", orderId: "1" }, /The order 1 does not exist in the region na/],
    [{ type: "ORDER_CHANGE", sku: "nope" }, /The SKU nope of the region na does not exist/],
    [{ type: "ORDER_CHANGE", marketplaceId: "X" }, /marketplaceId is X, which is not a marketplace/],
    [{ type: "ORDER_CHANGE", marketplaceId: US, region: "eu" }, /is in the region na, not eu/],
    [{ type: "ORDER_CHANGE", orderId: "1", sku: "2" }, /orderId and sku exclude each other/],
    [
      { type: "ACCOUNT_STATUS_CHANGED", orderId: "1" },
      /orderId does not apply to ACCOUNT_STATUS_CHANGED, which takes none/
    ],
    [{ type: "ORDER_CHANGE", orderId: "1", payload: {} }, /orderId and payload exclude each other/],
    [{ type: "ORDER_CHANGE", order: "1" }, /order/]
  ])("refuses %j, and sends and subscribes nothing", ([body, message]) =>
    Effect.gen(function*() {
      const { json, status } = yield* act("notifications/trigger", body)
      assert.deepStrictEqual([status, message.test(json.message)], [400, true], json.message)
      assert.deepStrictEqual(yield* sent(), [])
      assert.strictEqual((yield* act("notifications/emit", { type: "ORDER_CHANGE" })).status, 400)
    }).pipe(Effect.provide(layer())))

  it.effect("a query that goes on from the latest has no older ones", () =>
    Effect.gen(function*() {
      yield* act("notifications/trigger", { type: "ORDER_CHANGE" })
      const { json } = yield* feed("?after=latest")
      assert.deepStrictEqual(json, { notifications: [], next: 2 })
      yield* act("notifications/trigger", { type: "ORDER_CHANGE" })
      assert.lengthOf(yield* sent(`?after=${json.next}`), 2)
      assert.strictEqual((yield* feed("?after=newest")).status, 400)
    }).pipe(Effect.provide(layer())))
})
