/**
 * Notifications in a queue: `sqsEndpoint` against an SQS on loopback, read with Amazon's own client.
 */
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Exit, Layer, Logger } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { HttpClient } from "effect/http"
import * as SqsServer from "../../sp-api/support/sqsServer.ts"
import * as Process from "../process.ts"
import { act } from "../support.ts"
import { destination, sent, subscribe } from "./support/subscribe.ts"

const keys = ConfigProvider.layer(ConfigProvider.fromUnknown({
  AWS_ACCESS_KEY_ID: SqsServer.key.accessKeyId,
  AWS_SECRET_ACCESS_KEY: SqsServer.key.secretAccessKey
}))

const sandbox = (sqsEndpoint: string, options: Sandbox.ServerOptions = {}) =>
  Sandbox.layerServer({ sqsEndpoint, usagePlans: "off", ordersPerSeller: 0, ...options }).pipe(
    Layer.provide(keys),
    Layer.provideMerge(NodeHttpClient.layerUndici)
  )

/** Receives and deletes messages, until there are some. */
const receive = (endpoint: string, QueueUrl: string, count: number) =>
  Effect.promise(async () => {
    const client = new SQSClient({ endpoint, region: SqsServer.region, credentials: SqsServer.key })
    const bodies: Array<string> = []
    while (bodies.length < count) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5, MaxNumberOfMessages: 10 })
      )
      for (const { Body, ReceiptHandle } of Messages) {
        bodies.push(Body!)
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
      }
    }
    client.destroy()
    return bodies
  })

describe("with sqsEndpoint", () => {
  it.live("notifications are in the queue that the ARN names, as they are in the feed", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("shop")
      const other = server.createQueue("other")
      yield* Effect.gen(function*() {
        yield* subscribe("ORDER_CHANGE", yield* destination())
        const { json: { id } } = yield* act("world/orders/add", { channel: "AFN" })
        const bodies = yield* receive(server.url(), queue, 2)
        assert.deepStrictEqual(bodies.map((body) => JSON.parse(body)), (yield* sent()).map(({ body }) => body))
        assert.include(bodies[0], id)
        assert.deepStrictEqual(server.bodies(other), [])
        yield* act("world/advance", { by: "5 days" })
        const [shipped] = yield* receive(server.url(), queue, 1)
        assert.include(shipped, "\"OrderStatus\":\"Shipped\"")
      }).pipe(Effect.provide(sandbox(server.url())))
    }).pipe(Effect.scoped), 300_000)

  it.live("a notification is sent again where the endpoint fails", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("shop")
      server.failures.push({ status: 503, code: "ServiceUnavailable" }, "breaks")
      yield* Effect.gen(function*() {
        const running = yield* Sandbox.Sandbox
        yield* subscribe("FBA_INVENTORY_AVAILABILITY_CHANGES", yield* destination())
        yield* running.emit({ type: "FBA_INVENTORY_AVAILABILITY_CHANGES" })
        const [body] = yield* receive(server.url(), queue, 1)
        assert.strictEqual(JSON.parse(body!).NotificationType, "FBA_INVENTORY_AVAILABILITY_CHANGES")
      }).pipe(Effect.provide(sandbox(server.url())))
    }).pipe(Effect.scoped), 300_000)

  it.live("a queue that does not exist is a warning without the notification, and others still receive theirs", () => {
    const lines: Array<string> = []
    const logger = Logger.make(({ message }) => void lines.push(String(message)))
    return Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("there")
      yield* Effect.gen(function*() {
        const missing = yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:missing" } })
        const there = yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:there" } }, 0, "there")
        yield* subscribe("ORDER_CHANGE", missing)
        yield* subscribe("TRANSACTION_UPDATE", there)
        const { json: { id } } = yield* act("world/orders/add", { channel: "AFN" })
        yield* act("world/advance", { by: "5 days" })
        const [body] = yield* receive(server.url(), queue, 1)
        assert.include(body, "TRANSACTION_UPDATE")
        const warning = lines.find((line) => line.includes("the queue missing"))
        assert.include(warning, "QueueDoesNotExist")
        assert.notInclude(lines.join(), id as string)
      }).pipe(Effect.provide(sandbox(server.url())))
    }).pipe(Effect.scoped, Effect.provide(Logger.layer([logger])))
  })

  it.live("a restart sends nothing again, and goes on with what was subscribed to", () =>
    Effect.gen(function*() {
      const server = yield* SqsServer.start
      const queue = server.createQueue("shop")
      const data = yield* Process.directory
      const life = <A, E>(work: Effect.Effect<A, E, Sandbox.Sandbox | HttpClient.HttpClient>) =>
        Effect.provide(work, sandbox(server.url(), { data }))
      const add = Effect.map(act("world/orders/add", { channel: "AFN" }), ({ json }) => json.id as string)

      const first = yield* life(Effect.gen(function*() {
        yield* subscribe("ORDER_CHANGE", yield* destination())
        // No call follows the action, so that only the delivery itself has looked at the world.
        const id = yield* add
        const bodies = yield* receive(server.url(), queue, 2)
        for (const body of bodies) assert.include(body, id)
        return { id, bodies }
      }))
      yield* life(Effect.gen(function*() {
        assert.lengthOf(yield* sent(), first.bodies.length)
        const id = yield* add
        const bodies = yield* receive(server.url(), queue, 2)
        for (const body of bodies) assert.include(body, id)
        yield* act("world/advance", { by: "5 days" })
        const shipped = yield* receive(server.url(), queue, 2)
        assert.isTrue([first.id, id].every((id) => shipped.some((body) => body.includes(id))))
      }))
      const sentBefore = server.requests.filter(({ action }) => action === "SendMessage").length
      yield* life(Effect.gen(function*() {
        yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:other" } }, 0, "other")
        const id = yield* add
        const [body] = yield* receive(server.url(), queue, 2)
        assert.include(body, id)
      }))
      assert.strictEqual(server.requests.filter(({ action }) => action === "SendMessage").length, sentBefore + 2)
    }).pipe(Effect.scoped), 300_000)

  it.effect("an endpoint that is not a URL is refused with the option's name", () =>
    Effect.gen(function*() {
      const exit = yield* Layer.build(Sandbox.layerServer({ sqsEndpoint: "localhost:4566" })).pipe(
        Effect.scoped,
        Effect.exit
      )
      assert.include(
        Exit.isFailure(exit) ? exit.cause.toString() : "",
        "sqsEndpoint is localhost:4566; it must be an http:// or https:// URL"
      )
    }))
})
