/**
 * Notifications about orders by raw HTTP: who has subscribed receives what happens, others receive nothing.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { act, call, login } from "../support.ts"
import { destination, grantlessCall, sellerToken, sent, subscribe } from "./support/subscribe.ts"

const quiet = { usagePlans: "off", ordersPerSeller: 0, now: "2026-11-10T08:00:00Z", frozen: true } as const

const statuses = Effect.map(
  sent("?type=ORDER_CHANGE"),
  (all) => all.map(({ body }) => body.Payload.OrderChangeNotification.Summary.OrderStatus as string)
)

const ship = (orderId: string) =>
  Effect.gen(function*() {
    const token = yield* login()
    const { json } = yield* call("GET", `/orders/v0/orders/${orderId}/orderItems`, { token })
    const [item] = json.payload.OrderItems
    return yield* call("POST", `/orders/v0/orders/${orderId}/shipmentConfirmation`, {
      token,
      json: {
        marketplaceId: "ATVPDKIKX0DER",
        packageDetail: {
          packageReferenceId: "1",
          carrierCode: "UPS",
          trackingNumber: "1Z",
          shipDate: "2026-11-10T08:00:00Z",
          orderItems: [{ orderItemId: item.OrderItemId, quantity: item.QuantityOrdered }]
        }
      }
    })
  })

describe("notifications about orders", () => {
  it.effect("a new order that the seller ships is placed, confirmed and shipped, in an envelope of Amazon's form", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const destinationId = yield* destination()
      const subscriptionId = yield* subscribe("ORDER_CHANGE", destinationId)
      const { json: { id } } = yield* act("world/orders/add", { channel: "MFN", quantity: 2 })
      assert.strictEqual((yield* ship(id)).status, 204)
      const all = yield* sent()
      assert.deepStrictEqual(yield* statuses, ["Pending", "Unshipped", "Shipped"])
      const last = all[2]!
      assert.strictEqual(last.subscriptionId, subscriptionId)
      assert.strictEqual(last.queue, "arn:aws:sqs:eu-west-1:123456789012:shop")
      assert.deepStrictEqual(Object.keys(last.body).sort(), [
        "EventTime",
        "NotificationMetadata",
        "NotificationType",
        "NotificationVersion",
        "Payload",
        "PayloadVersion"
      ])
      assert.deepStrictEqual(last.body.NotificationMetadata, {
        ApplicationId: credentials.applicationId,
        SubscriptionId: subscriptionId,
        PublishTime: "2026-11-10T08:00:00.000Z",
        NotificationId: last.notificationId
      })
      const payload = last.body.Payload.OrderChangeNotification
      assert.strictEqual(payload.AmazonOrderId, id)
      assert.strictEqual(payload.SellerId, credentials.sellerId)
      assert.strictEqual(payload.Summary.NumberOfItemsShipped, 2)
      assert.strictEqual(payload.Summary.NumberOfItemsUnshipped, 0)
      assert.strictEqual(new Set(all.map(({ notificationId }) => notificationId)).size, 3)
    }).pipe(Effect.provide(Sandbox.layerTest(quiet))))

  it.effect("each state of an order that Amazon ships is sent at its time, however far the world advances", () =>
    Effect.gen(function*() {
      yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("world/orders/add", { channel: "AFN" })
      assert.deepStrictEqual(yield* statuses, ["Pending", "Unshipped"])
      yield* act("clock/advance", { by: "5 days" })
      assert.deepStrictEqual(yield* statuses, ["Pending", "Unshipped", "Shipped"])
      const [placed, confirmed, shipped] = (yield* sent()).map(({ body }) => Date.parse(body.EventTime))
      assert.isTrue(placed! < confirmed! && confirmed! < shipped!)
      assert.isTrue(shipped! < Date.UTC(2026, 10, 13), "long before the five days were over")
    }).pipe(Effect.provide(Sandbox.layerTest(quiet))))

  it.effect("orders that come in by themselves are notified, with shipments and transactions", () =>
    Effect.gen(function*() {
      const destinationId = yield* destination()
      for (const type of ["ORDER_CHANGE", "FBA_OUTBOUND_SHIPMENT_STATUS", "TRANSACTION_UPDATE"]) {
        yield* subscribe(type, destinationId)
      }
      assert.deepStrictEqual(yield* sent(), [], "nothing that happened before the subscription")
      yield* act("clock/advance", { by: "10 days" })
      const seller = yield* (yield* Sandbox.Sandbox).world.seller()
      const now = Date.UTC(2026, 10, 20, 8)
      const came = seller.orders.filter(({ purchased }) => purchased > now - 10 * 86_400_000 && purchased <= now)
      assert.isAbove(came.length, 20)
      const all = yield* sent()
      const placed = all.filter(({ body }) => body.Payload.OrderChangeNotification?.Summary.OrderStatus === "Pending")
        .map(({ body }) => body.Payload.OrderChangeNotification.AmazonOrderId as string)
      assert.sameMembers(placed, came.map(({ id }) => id))
      const transactions = all.filter(({ type }) => type === "TRANSACTION_UPDATE")
      assert.isAbove(transactions.length, 10)
      const { json } = yield* call("GET", "/finances/2024-06-19/transactions?postedAfter=2026-11-10T08:00:00Z")
      const known = new Map<string, number>(
        json.payload.transactions.map((transaction: any) => [
          transaction.relatedIdentifiers[0].relatedIdentifierValue,
          transaction.totalAmount.currencyAmount
        ])
      )
      assert.isAbove(known.size, 10)
      const amounts = new Map<string, number>(
        transactions.map(({ body }) => {
          const { RelatedIdentifiers, TotalAmount } = body.Payload.TransactionUpdateNotification
          return [RelatedIdentifiers[0].RelatedIdentifierValue, TotalAmount.CurrencyAmount]
        })
      )
      for (const [id, amount] of known) assert.strictEqual(amounts.get(id), amount, id)
      const shipments = all.filter(({ type }) => type === "FBA_OUTBOUND_SHIPMENT_STATUS")
      assert.isAbove(shipments.length, 10)
    }).pipe(Effect.provide(Sandbox.layerTest({ ...quiet, ordersPerSeller: 250 }))))

  it.effect("event filters choose marketplaces and kinds of changes", () =>
    Effect.gen(function*() {
      const elsewhere = yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:ca" } }, 0, "ca")
      const eventFilter = { eventFilterType: "ORDER_CHANGE", marketplaceIds: ["A2EUQ1WTGCTBG2"] }
      yield* subscribe("ORDER_CHANGE", elsewhere, { directive: { eventFilter } })
      yield* act("world/orders/add", {})
      assert.deepStrictEqual(yield* statuses, [])
      yield* act("world/orders/add", { marketplaceId: "A2EUQ1WTGCTBG2" })
      assert.deepStrictEqual(yield* statuses, ["Pending", "Unshipped"])
    }).pipe(Effect.provide(Sandbox.layerTest(quiet))))

  it.effect("a filter for buyers' requests lets no change of a status pass", () =>
    Effect.gen(function*() {
      const eventFilter = { eventFilterType: "ORDER_CHANGE", orderChangeTypes: ["BuyerRequestedChange"] }
      yield* subscribe("ORDER_CHANGE", yield* destination(), { directive: { eventFilter } })
      yield* act("world/orders/add", {})
      assert.deepStrictEqual(yield* sent(), [])
    }).pipe(Effect.provide(Sandbox.layerTest(quiet))))

  it.effect("a deleted subscription receives what happened before it was deleted, and nothing after", () =>
    Effect.gen(function*() {
      const id = yield* subscribe("ORDER_CHANGE", yield* destination())
      yield* act("world/orders/add", { channel: "AFN" })
      const deleted = yield* grantlessCall("DELETE", `/notifications/v1/subscriptions/ORDER_CHANGE/${id}`)
      assert.strictEqual(deleted.status, 200)
      yield* act("clock/advance", { by: "5 days" })
      yield* act("world/orders/add", {})
      assert.deepStrictEqual(yield* statuses, ["Pending", "Unshipped"])
    }).pipe(Effect.provide(Sandbox.layerTest(quiet))))

  it.effect("applications and sellers are apart: each sees its own destinations and subscriptions only", () =>
    Effect.gen(function*() {
      const first = yield* destination()
      const second = yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:other" } }, 1)
      const own = yield* subscribe("ORDER_CHANGE", first)
      const other = yield* subscribe("ORDER_CHANGE", second, { application: 1, region: "eu" })
      const token = yield* sellerToken(1)
      const target = "/notifications/v1/subscriptions/ORDER_CHANGE"
      assert.strictEqual(
        (yield* call("GET", target, { token })).status,
        404,
        "the subscription of the other application"
      )
      assert.strictEqual((yield* grantlessCall("GET", `${target}/${own}`, undefined, 1)).status, 404)
      assert.strictEqual((yield* grantlessCall("GET", `${target}/${other}`, undefined, 1)).status, 200)
      const listed = yield* grantlessCall("GET", "/notifications/v1/destinations", undefined, 1)
      assert.deepStrictEqual(listed.json.payload.map((entry: any) => entry.destinationId), [second])
      yield* act("world/orders/add", { region: "eu" })
      const all = yield* sent()
      assert.deepStrictEqual([...new Set(all.map(({ subscriptionId }) => subscriptionId))], [other])
      const { applicationId } = (yield* Sandbox.Sandbox).credentialsOf("eu", 1)
      assert.strictEqual(all[0]!.body.NotificationMetadata.ApplicationId, applicationId)
    }).pipe(Effect.provide(Sandbox.layerTest({ ...quiet, applications: 2 }))))
})
