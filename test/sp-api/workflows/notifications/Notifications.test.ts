import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Fiber, Redacted, Result, Schema, Stream } from "effect"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { camel, handled, pascal, read, source } from "../support/notifications.ts"

describe("Notifications.decode", () => {
  it("reads both casings into the same envelope, and a payload without its wrapper", () => {
    const order = read(JSON.stringify(pascal("n1")))
    const report = read(
      camel("n2", "REPORT_PROCESSING_FINISHED", { reportProcessingFinishedNotification: { reportId: "r1" } })
    )
    assert.deepStrictEqual({ ...order, id: "", type: "", payload: {} }, {
      id: "",
      type: "",
      payload: {},
      payloadVersion: "1.0",
      eventTime: "2026-10-01T00:00:00Z",
      publishTime: "2026-10-01T00:00:01Z",
      applicationId: "app",
      subscriptionId: "sub"
    })
    assert.strictEqual(order.type === "ORDER_CHANGE" && order.payload.AmazonOrderId, "order-n1")
    assert.strictEqual(report.type === "REPORT_PROCESSING_FINISHED" && report.payload.reportId, "r1")
    assert.deepStrictEqual([order.id, report.id], ["n1", "n2"])
  })

  it("reads events of EventBridge with the envelope or with the payload alone", () => {
    const payload = { SellerId: "A1", Sku: "s", MarketplaceId: "m", Status: ["BUYABLE"] }
    const event = {
      "detail-type": "LISTINGS_ITEM_STATUS_CHANGE",
      source: "aws.partner/…",
      id: "event-1",
      time: "2026-10-01T00:00:00Z"
    }
    const whole = read({ ...event, detail: pascal("n1", "LISTINGS_ITEM_STATUS_CHANGE", payload) })
    const bare = read(JSON.stringify({ ...event, detail: payload }))
    assert.deepStrictEqual([whole.type, bare.type], ["LISTINGS_ITEM_STATUS_CHANGE", "LISTINGS_ITEM_STATUS_CHANGE"])
    assert.deepStrictEqual([whole.payload, bare.payload], [payload, payload])
    assert.deepStrictEqual([whole.id, bare.id], ["n1", "event-1"])
    assert.strictEqual(bare.eventTime, "2026-10-01T00:00:00Z")
  })

  it("reads the envelope of SNS, and a type name that only a schema has", () => {
    assert.strictEqual(read({ Type: "Notification", Message: JSON.stringify(pascal("n1")) }).id, "n1")
    assert.strictEqual(read(pascal("n1", "LISTINGS_ITEM_STATUS_CHANGED", {})).type, "LISTINGS_ITEM_STATUS_CHANGE")
  })

  it("removes the wrapper in any casing, and nothing else", () => {
    const offers = { SellerId: "A1" }
    const wrapped = read(pascal("n1", "B2B_ANY_OFFER_CHANGED", { b2bAnyOfferChangedNotification: offers, more: 1 }))
    assert.deepStrictEqual(wrapped.payload as unknown, offers)
    assert.deepStrictEqual(read(pascal("n1", "NEW_TYPE", { SomethingNotification: offers })).payload, offers)
    const one = { trackingDetail: {} }
    assert.deepStrictEqual(
      read(camel("n1", "SHIPMENT_TRACKING_MILESTONE_CHANGED", one)).payload as unknown,
      one
    )
  })

  it("returns an unknown type", () => {
    const notification = read(pascal("n1", "SOMETHING_NEW", { a: 1, b: 2 }))
    assert.strictEqual(notification.type === "UNKNOWN" && notification.notificationType, "SOMETHING_NEW")
    assert.deepStrictEqual(notification.payload, { a: 1, b: 2 })
    assert.strictEqual(read(pascal("n1", "toString", {})).type, "UNKNOWN")
  })

  it.each([
    "",
    "no JSON",
    "[]",
    "null",
    "{}",
    "{\"NotificationType\":\"ORDER_CHANGE\"}",
    "{\"Type\":\"Notification\",\"Message\":\"{}\"}"
  ])(
    "fails for a string that is not a notification: %s",
    (body) => assert.isTrue(Result.isFailure(Notifications.decode(body)))
  )

  it.effect.prop(
    "reads any input as a notification or fails with a typed error",
    [Schema.Json, Schema.String],
    ([json, text]) =>
      Effect.sync(() => {
        for (
          const body of [
            json,
            text,
            JSON.stringify(json),
            { detail: json, "detail-type": text },
            pascal("n1", text, json)
          ]
        ) {
          assert.isTrue(Result.isResult(Notifications.decode(body)))
        }
        const decoded = read(pascal("n1", "ORDER_CHANGE", json))
        assert.strictEqual(decoded.id, "n1")
      })
  )
})

describe("Notifications.run", () => {
  it.effect("handles each notification once, and acknowledges duplicates too", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", pascal("n1")], ["m2", pascal("n1")], ["m3", pascal("n2")]])
      const { handler, ids } = handled()
      yield* Notifications.run(stream, handler)
      assert.deepStrictEqual(ids, ["n1", "n2"])
      assert.deepStrictEqual(acknowledged, ["m1", "m2", "m3"])
    }))

  it.effect("acknowledges only after the handler has succeeded, and handles a failed message again", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", pascal("n1")], ["m2", pascal("n2")], ["m1", pascal("n1"), 2]])
      let attempts = 0
      yield* Notifications.run(stream, ({ id }) => {
        assert.notInclude(acknowledged, id === "n1" ? "m1" : "m2")
        return id === "n1" && ++attempts === 1 ? Effect.fail("database down") : Effect.void
      })
      assert.strictEqual(attempts, 2)
      assert.deepStrictEqual(acknowledged, ["m2", "m1"])
    }))

  it.effect("a duplicate of a notification in progress is not acknowledged", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", pascal("n1")], ["m2", pascal("n1")]])
      let runs = 0
      const fiber = yield* Effect.forkChild(
        Notifications.run(stream, () => Effect.andThen(Effect.sync(() => runs++), Effect.sleep("1 second")), {
          concurrency: 2
        }),
        { startImmediately: true }
      )
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
      assert.strictEqual(runs, 1)
      assert.deepStrictEqual(acknowledged, ["m1"])
    }))

  it.effect("poison is passed to onPoison and acknowledged, and other messages are handled", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", "garbage"], ["m2", pascal("bad"), 5], ["m3", pascal("bad2"), 4], [
        "m4",
        pascal("n4")
      ]])
      const poison: Array<string> = []
      yield* Notifications.run(stream, ({ id }) => id === "n4" ? Effect.void : Effect.fail("broken" as const), {
        onPoison: ({ cause, messageId }) => {
          const error = Cause.squash(cause)
          return Effect.sync(() =>
            void poison.push(`${messageId} ${error instanceof Notifications.NotificationInvalid ? error._tag : error}`)
          )
        }
      })
      assert.deepStrictEqual(poison, ["m1 NotificationInvalid", "m2 broken"])
      assert.deepStrictEqual(acknowledged, ["m1", "m2", "m4"])
    }))

  it.effect("a handler that dies does not end the run: its message stays, and becomes poison", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", pascal("n1")], ["m2", pascal("n2")], ["m1", pascal("n1"), 5]])
      const poison: Array<unknown> = []
      const handler = ({ id }: Notifications.AnyNotification) => {
        if (id === "n1") throw new TypeError("no such property")
        return Effect.void
      }
      yield* Notifications.run(stream, handler, {
        onPoison: ({ cause }) => Effect.sync(() => void poison.push(Cause.squash(cause)))
      })
      assert.deepStrictEqual(acknowledged, ["m2", "m1"])
      assert.deepStrictEqual(poison, [new TypeError("no such property")])
    }))

  it.effect("the body of poison is redacted", () =>
    Effect.gen(function*() {
      const shown: Array<string> = []
      let body: unknown
      yield* Notifications.run(Stream.make("planted: no notification"), () => Effect.void, {
        onPoison: (poison) =>
          Effect.sync(() => {
            body = Redacted.value(poison.body)
            shown.push(inspect(poison, { depth: 9 }), JSON.stringify(poison), Cause.pretty(poison.cause))
          })
      })
      assert.strictEqual(body, "planted: no notification")
      assert.notInclude(shown.join(), "planted")
    }))

  it.effect("without onPoison, poison stays in its source", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", "garbage"], ["m2", pascal("bad"), 99], ["m3", pascal("n3")]])
      yield* Notifications.run(stream, ({ id }) => id === "n3" ? Effect.void : Effect.fail("broken"))
      assert.deepStrictEqual(acknowledged, ["m3"])
    }))

  it.effect("a limited number of ids is remembered, and notifications without an id are not duplicates", () =>
    Effect.gen(function*() {
      const { NotificationMetadata: _, ...anonymous } = pascal("x")
      const { stream } = source([["m1", pascal("n1")], ["m2", pascal("n2")], ["m3", pascal("n1")], ["m4", anonymous], [
        "m5",
        anonymous
      ]])
      const { handler, ids } = handled()
      yield* Notifications.run(stream, handler, { remember: 1 })
      assert.deepStrictEqual(ids, ["n1", "n2", "n1", "none", "none"])
    }))
})

describe("Notifications.stream", () => {
  it.effect("emits each notification once, and again only if its own message is delivered again", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([
        ["m1", pascal("n1")],
        ["m2", pascal("n1")],
        ["m1", pascal("n1"), 2],
        ["m1", pascal("n1"), 3],
        ["m2", pascal("n1"), 2]
      ])
      let given = 0
      yield* Stream.runForEach(
        Notifications.stream(stream),
        ({ acknowledge }) => ++given === 2 ? acknowledge : Effect.void
      )
      assert.strictEqual(given, 2)
      assert.deepStrictEqual(acknowledged, ["m1", "m1", "m2"])
    }))

  it.effect("a Stream of strings is a source", () =>
    Effect.gen(function*() {
      const bodies = Stream.make("n1", "n1", "n2").pipe(Stream.map((id) => JSON.stringify(pascal(id))))
      const all = yield* Stream.runCollect(Notifications.stream(bodies))
      assert.deepStrictEqual(all.map(({ notification }) => notification.id), ["n1", "n2"])
      const { handler, ids } = handled()
      yield* Notifications.run(bodies, handler)
      assert.deepStrictEqual(ids, ["n1", "n2"])
    }))

  it.effect("duplicates among bodies without acknowledgment are removed", () =>
    Effect.gen(function*() {
      const bodies = Stream.make(pascal("n1"), pascal("n1"), pascal("n2"))
      const all = yield* Stream.runCollect(Notifications.stream(Notifications.fromBodies(bodies)))
      assert.deepStrictEqual(all.map(({ notification }) => notification.id), ["n1", "n2"])
    }))
})
