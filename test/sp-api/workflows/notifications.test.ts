import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted, Result, Schema, Stream } from "effect"
import * as Api from "effect-sp-api/apis/Notifications"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import { Conflict, NotFound } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { FetchHttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { inspect } from "node:util"
import { makeFakeSqs } from "./notifications.sqs.ts"

const pascal = (
  id: string,
  type = "ORDER_CHANGE",
  payload: unknown = { OrderChangeNotification: { AmazonOrderId: `order-${id}` } }
) => ({
  NotificationVersion: "1.0",
  NotificationType: type,
  PayloadVersion: "1.0",
  EventTime: "2026-10-01T00:00:00Z",
  Payload: payload,
  NotificationMetadata: {
    ApplicationId: "app",
    SubscriptionId: "sub",
    PublishTime: "2026-10-01T00:00:01Z",
    NotificationId: id
  }
})

const camel = (id: string, type: string, payload: unknown) => ({
  notificationVersion: "1.0",
  notificationType: type,
  payloadVersion: "2020-09-04",
  eventTime: "2026-10-01T00:00:00Z",
  payload,
  notificationMetadata: {
    applicationId: "app",
    subscriptionId: "sub",
    publishTime: "2026-10-01T00:00:01Z",
    notificationId: id
  }
})

const read = (source: unknown) => Result.getOrThrow(Notifications.decode(source))

describe("Notifications.decode", () => {
  it("both casings give the same envelope, and a payload without its wrapper", () => {
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

  it("an event of EventBridge may hold the envelope or the payload alone", () => {
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

  it("the envelope of SNS around it, and the name that only a schema has, are understood", () => {
    assert.strictEqual(read({ Type: "Notification", Message: JSON.stringify(pascal("n1")) }).id, "n1")
    assert.strictEqual(read(pascal("n1", "LISTINGS_ITEM_STATUS_CHANGED", {})).type, "LISTINGS_ITEM_STATUS_CHANGE")
  })

  it("a type that is not known passes", () => {
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
    "what is no notification is a failure: %s",
    (text) => assert.isTrue(Result.isFailure(Notifications.decode(text)))
  )

  it.effect.prop(
    "whatever comes, reading it gives a notification or a failure",
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

  const schemas = new URL("../../../../shared/schemas/notifications", import.meta.url).pathname
  it.skipIf(!existsSync(schemas))("every example that Amazon publishes is of a known type", () => {
    let examples = 0
    for (const file of readdirSync(schemas)) {
      const schema = JSON.parse(readFileSync(`${schemas}/${file}`, "utf8")) as {
        readonly examples?: ReadonlyArray<unknown>
      }
      for (const example of schema.examples ?? []) {
        examples++
        assert.notStrictEqual(read(example).type, "UNKNOWN", file)
      }
    }
    assert.isAbove(examples, 15)
  })
})

const handled = () => {
  const ids: Array<string> = []
  return {
    ids,
    handler: (notification: Notifications.AnyNotification) =>
      Effect.sync(() => void ids.push(notification.id ?? "none"))
  }
}

/** A source that knows what was acknowledged. */
const source = (messages: ReadonlyArray<readonly [messageId: string, body: unknown, receiveCount?: number]>) => {
  const acknowledged: Array<string> = []
  return {
    acknowledged,
    stream: Stream.map(Stream.fromIterable(messages), ([messageId, body, receiveCount = 1]): Notifications.Message => ({
      messageId,
      body,
      receiveCount,
      acknowledge: Effect.sync(() => void acknowledged.push(messageId))
    }))
  }
}

describe("Notifications.run", () => {
  it.effect("handles each notification once, and acknowledges the duplicate too", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", pascal("n1")], ["m2", pascal("n1")], ["m3", pascal("n2")]])
      const { handler, ids } = handled()
      yield* Notifications.run(stream, handler)
      assert.deepStrictEqual(ids, ["n1", "n2"])
      assert.deepStrictEqual(acknowledged, ["m1", "m2", "m3"])
    }))

  it.effect("does not acknowledge before the handler is done, nor what it failed at, and takes that again", () =>
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

  it.effect("a duplicate of what is being worked on is left alone", () =>
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

  it.effect("poison goes to its handler and is then acknowledged; the rest goes on", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", "garbage"], ["m2", pascal("bad"), 5], ["m3", pascal("bad2"), 4], [
        "m4",
        pascal("n4")
      ]])
      const poison: Array<string> = []
      yield* Notifications.run(stream, ({ id }) => id === "n4" ? Effect.void : Effect.fail("broken" as const), {
        onPoison: ({ error, messageId }) =>
          Effect.sync(() => void poison.push(`${messageId} ${typeof error === "string" ? error : error._tag}`))
      })
      assert.deepStrictEqual(poison, ["m1 NotificationInvalid", "m2 broken"])
      assert.deepStrictEqual(acknowledged, ["m1", "m2", "m4"])
    }))

  it.effect("without a handler for poison nothing is lost: it stays in its source", () =>
    Effect.gen(function*() {
      const { acknowledged, stream } = source([["m1", "garbage"], ["m2", pascal("bad"), 99], ["m3", pascal("n3")]])
      yield* Notifications.run(stream, ({ id }) => id === "n3" ? Effect.void : Effect.fail("broken"))
      assert.deepStrictEqual(acknowledged, ["m3"])
    }))

  it.effect("only so many ids are remembered, and notifications without an id are no duplicates", () =>
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
  it.effect("gives each notification once, and again only when its own message comes back", () =>
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

  it.effect("bodies that need no acknowledgment are de-duplicated", () =>
    Effect.gen(function*() {
      const bodies = Stream.make(pascal("n1"), pascal("n1"), pascal("n2"))
      const all = yield* Stream.runCollect(Notifications.stream(Notifications.fromBodies(bodies)))
      assert.deepStrictEqual(all.map(({ notification }) => notification.id), ["n1", "n2"])
    }))
})

const aws = Layer.merge(
  FetchHttpClient.layer,
  StsCredentialService.layerProvider(() =>
    Promise.resolve({ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "planted-aws-secret" })
  )
)

describe("Notifications.sqs", () => {
  it.live("reads a queue, and deletes what was handled", () =>
    Effect.gen(function*() {
      const queue = yield* makeFakeSqs
      for (let index = 0; index < 12; index++) queue.send(pascal(`n${index}`))
      const { handler, ids } = handled()
      const messages = Notifications.sqs({
        queueUrl: queue.queueUrl,
        region: "eu-west-1",
        visibilityTimeout: "2 minutes"
      })
      yield* Notifications.run(Stream.take(messages, 12), handler)
      assert.strictEqual(ids.length, 12)
      assert.deepStrictEqual(queue.left(), [])
      const [first] = queue.requests
      assert.strictEqual(first!.action, "ReceiveMessage")
      assert.match(
        first!.authorization,
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/sqs\/aws4_request, /
      )
      assert.deepInclude(first!.input, {
        QueueUrl: queue.queueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 20,
        VisibilityTimeout: 120
      })
    }).pipe(Effect.provide(aws)))

  it.live("what a handler failed at comes back and is counted", () =>
    Effect.gen(function*() {
      const queue = yield* makeFakeSqs
      queue.send(pascal("n1"))
      const counts: Array<number | undefined> = []
      const messages = Stream.tap(Notifications.sqs({ queueUrl: queue.queueUrl }), ({ receiveCount }) =>
        Effect.sync(() => void counts.push(receiveCount)))
      yield* Notifications.run(Stream.take(messages, 2), () =>
        counts.length === 1 ? Effect.andThen(Effect.sync(queue.release), Effect.fail("not yet")) : Effect.void)
      assert.deepStrictEqual(counts, [1, 2])
      assert.deepStrictEqual(queue.left(), [])
    }).pipe(Effect.provide(aws)))

  it.live("waits out what passes", () =>
    Effect.gen(function*() {
      const queue = yield* makeFakeSqs
      queue.send(pascal("n1"))
      queue.failures.push([503, "ServiceUnavailable"])
      const { handler, ids } = handled()
      yield* Notifications.run(Stream.take(Notifications.sqs({ queueUrl: queue.queueUrl }), 1), handler)
      assert.deepStrictEqual(ids, ["n1"])
    }).pipe(Effect.provide(aws)))

  it.live("fails at what does not pass, without any secret in the error", () =>
    Effect.gen(function*() {
      const queue = yield* makeFakeSqs
      queue.failures.push([400, "com.amazonaws.sqs#QueueDoesNotExist"])
      const error = yield* Effect.flip(Stream.runDrain(Notifications.sqs({ queueUrl: queue.queueUrl })))
      assert.strictEqual(error.operation, "sqs.ReceiveMessage")
      assert.include(error.message, "QueueDoesNotExist")
      assert.notInclude(inspect(error, { depth: 9 }), "planted")
    }).pipe(Effect.provide(aws)))

  it.effect("a queue over http is refused, loopback apart", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Stream.runDrain(Notifications.sqs({ queueUrl: "http://sqs.eu-west-1.amazonaws.com/1/q" }))
      )
      assert.strictEqual(error.reason._tag, "RequestInvalid")
    }).pipe(Effect.provide(aws)))
})

const arn = "arn:aws:sqs:eu-west-1:123456789012:spapi"

/** Amazon's side: destinations and subscriptions. */
const amazon = (destinations: Array<Api.Destination> = [], subscriptions = new Map<string, Api.Subscription>()) => {
  let ids = 0
  return {
    subscriptions,
    layer: SpApiTest.layer(
      SpApiTest.on(Api.getDestinations, () => Effect.succeed({ payload: [...destinations] })),
      SpApiTest.on(Api.createDestination, ({ body: { name, resourceSpecification } }) =>
        Effect.sync(() => {
          const { eventBridge, sqs } = resourceSpecification
          const resource = eventBridge === undefined
            ? { sqs }
            : { eventBridge: { ...eventBridge, name: "aws.partner/x" } }
          const payload: Api.Destination = { name, destinationId: `d${++ids}`, resource }
          destinations.push(payload)
          return { payload }
        })),
      SpApiTest.on(Api.getSubscription, ({ notificationType }) => {
        const payload = subscriptions.get(notificationType)
        return payload === undefined
          ? SpApiTest.error(Api.getSubscription, new NotFound({ status: 404, errors: [] }))
          : Effect.succeed({ payload })
      }),
      SpApiTest.on(Api.createSubscription, ({ body, notificationType }) =>
        Effect.sync(() => {
          const payload: Api.Subscription = { ...body, subscriptionId: `s${++ids}` }
          subscriptions.set(notificationType, payload)
          return { payload }
        })),
      SpApiTest.on(Api.deleteSubscriptionById, ({ notificationType }) =>
        Effect.sync(() => {
          subscriptions.delete(notificationType)
          return {}
        }))
    )
  }
}

const filter = (marketplaceIds: ReadonlyArray<string>): Api.ProcessingDirective => ({
  eventFilter: { eventFilterType: "ORDER_CHANGE", marketplaceIds }
})

describe("Notifications.setup", () => {
  it.effect("makes what is missing, keeps what is right, replaces what differs", () => {
    const { layer, subscriptions } = amazon()
    const setup = (marketplaceIds: ReadonlyArray<string>) =>
      Notifications.setup({
        destination: { name: "shop", sqs: { arn } },
        subscriptions: [
          { type: "ORDER_CHANGE", processingDirective: filter(marketplaceIds) },
          { type: "REPORT_PROCESSING_FINISHED" }
        ]
      })
    const changes = ({ subscriptions }: Notifications.SetUp) => subscriptions.map(({ change }) => change)
    return Effect.gen(function*() {
      const first = yield* setup(["a"])
      assert.deepStrictEqual(changes(first), ["created", "created"])
      // Amazon gives properties back in an order of its own.
      subscriptions.set("ORDER_CHANGE", {
        ...subscriptions.get("ORDER_CHANGE")!,
        processingDirective: { eventFilter: { marketplaceIds: ["a"], eventFilterType: "ORDER_CHANGE" } }
      })
      const again = yield* setup(["a"])
      assert.deepStrictEqual(changes(again), ["kept", "kept"])
      assert.strictEqual(again.destinationId, first.destinationId)
      assert.deepStrictEqual(changes(yield* setup(["a", "b"])), ["replaced", "kept"])
      assert.strictEqual(subscriptions.get("REPORT_PROCESSING_FINISHED")!.payloadVersion, "2020-09-04")
    }).pipe(Effect.provide(layer))
  })

  it.effect("an event bus gives the name of its event source", () =>
    Effect.gen(function*() {
      const { eventSource } = yield* Notifications.setup({
        destination: { name: "bus", eventBridge: { accountId: "123456789012", region: "us-east-1" } },
        subscriptions: []
      })
      assert.strictEqual(eventSource, "aws.partner/x")
    }).pipe(Effect.provide(amazon().layer)))

  it.effect("a destination that somebody else makes meanwhile is used", () => {
    let asked = 0
    const theirs: Api.Destination = { name: "shop", destinationId: "theirs", resource: { sqs: { arn } } }
    return Effect.gen(function*() {
      const { destinationId } = yield* Notifications.setup({
        destination: { name: "shop", sqs: { arn } },
        subscriptions: []
      })
      assert.strictEqual(destinationId, "theirs")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(Api.getDestinations, () => Effect.succeed({ payload: ++asked === 1 ? [] : [theirs] })),
      SpApiTest.on(
        Api.createDestination,
        () => SpApiTest.error(Api.createDestination, new Conflict({ status: 409, errors: [] }))
      )
    )))
  })

  it.effect("a FIFO queue is refused before anything is made", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Notifications.setup({ destination: { name: "shop", sqs: { arn: `${arn}.fifo` } }, subscriptions: [] })
      )
      assert.include(error.message, "FIFO")
    }).pipe(Effect.provide(amazon().layer)))

  it("the policies name Amazon's account", () => {
    const [statement] = Notifications.queuePolicy(arn).Statement
    assert.deepStrictEqual([statement!.Principal.AWS, statement!.Resource], ["437568002678", arn])
    assert.strictEqual(Notifications.keyPolicyStatement.Principal.AWS, "arn:aws:iam::437568002678:root")
  })
})

describe("Notifications.clientSecret", () => {
  const rotation = (clientId: string) =>
    camel("n1", "APPLICATION_OAUTH_CLIENT_NEW_SECRET", {
      applicationOAuthClientNewSecret: {
        clientId,
        newClientSecret: "planted-new-secret",
        oldClientSecretExpiryTime: "2026-10-08T00:00:00Z"
      }
    })

  it.effect("the new secret is kept first and used then; those of other clients are left alone", () =>
    Effect.gen(function*() {
      const saved: Array<string> = []
      const secret = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("old"),
        save: (secret) => Effect.sync(() => void saved.push(Redacted.value(secret)))
      })
      assert.isFalse(yield* secret.accept(read(rotation("theirs"))))
      assert.isFalse(yield* secret.accept(read(pascal("n1"))))
      assert.strictEqual(Redacted.value(yield* secret.value), "old")
      assert.isTrue(yield* secret.accept(read(rotation("mine"))))
      assert.strictEqual(Redacted.value(yield* secret.value), "planted-new-secret")
      assert.deepStrictEqual(saved, ["planted-new-secret"])
    }))

  it.effect("a secret that could not be kept is not used, and its notification is not acknowledged", () =>
    Effect.gen(function*() {
      const secret = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("old"),
        save: () => Effect.fail("vault sealed")
      })
      const { acknowledged, stream } = source([["m1", rotation("mine")]])
      yield* Notifications.run(stream, secret.accept)
      assert.strictEqual(Redacted.value(yield* secret.value), "old")
      assert.deepStrictEqual(acknowledged, [])
    }))

  it("a notification with a secret shows it in no printed form", () => {
    const notification = read(rotation("mine"))
    assert.notInclude(
      inspect(notification, { depth: 9 }) + JSON.stringify(notification) + String(notification),
      "planted"
    )
  })
})
