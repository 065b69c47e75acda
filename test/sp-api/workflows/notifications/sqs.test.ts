import { SQSClient, type SQSClientConfig } from "@aws-sdk/client-sqs"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Logger, Redacted, Stream } from "effect"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import * as SqsServer from "../../support/sqsServer.ts"
import { handled, pascal } from "../support/notifications.ts"

/** A server with a queue, and a client of it that leaves all retrying to us. */
const setUp = (attributes?: Readonly<Record<string, string>>) =>
  Effect.gen(function*() {
    const server = yield* SqsServer.start
    const queueUrl = server.createQueue("spapi", attributes)
    const clientOf = (config?: SQSClientConfig) =>
      new SQSClient({
        region: SqsServer.region,
        endpoint: server.url(),
        credentials: SqsServer.key,
        maxAttempts: 1,
        ...config
      })
    const client = yield* Effect.acquireRelease(
      Effect.sync(() => clientOf()),
      (client) => Effect.sync(() => client.destroy())
    )
    return {
      server,
      queueUrl,
      client,
      clientOf,
      queue: NotificationsSqs.source({ client, queueUrl }),
      send: (body: unknown) => server.send(queueUrl, body),
      left: () => server.bodies(queueUrl)
    }
  })

/** Waits in real time, as sockets do not follow the clock of the test, which may advance in small steps meanwhile. */
const until = (condition: () => boolean, step: Effect.Effect<void> = Effect.void): Effect.Effect<void> =>
  Effect.gen(function*() {
    const end = Date.now() + 60_000
    while (!condition()) {
      if (Date.now() > end) return yield* Effect.die(new Error(`not within a minute: ${String(condition)}`))
      yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 3)))
      yield* step
    }
  })

const aSecond = TestClock.adjust("1 second")

/** Runs a consumer until the steps are done, and returns its logs. */
const running = <E>(consumer: Effect.Effect<void, E>, steps: Effect.Effect<void>) =>
  Effect.gen(function*() {
    const logs: Array<string> = []
    const layer = Logger.layer([Logger.map(Logger.formatJson, (line) => void logs.push(line))])
    const fiber = yield* Effect.forkChild(Effect.provide(consumer, layer), { startImmediately: true })
    yield* steps
    if (fiber.pollUnsafe() !== undefined) yield* Fiber.join(fiber)
    yield* Fiber.interrupt(fiber)
    return logs
  })

describe("NotificationsSqs.source", () => {
  it.effect("reads a queue with signed long polls, and deletes handled messages", () =>
    Effect.gen(function*() {
      const { client, left, queueUrl, send, server } = yield* setUp()
      for (let index = 0; index < 12; index++) send(pascal(`n${index}`))
      const { handler, ids } = handled()
      const queue = NotificationsSqs.source({ client, queueUrl, visibilityTimeout: "2 minutes" })
      yield* Notifications.run(Stream.take(queue, 12), handler)
      assert.strictEqual(ids.length, 12)
      assert.deepStrictEqual(left(), [])
      const [first] = server.requests
      assert.strictEqual(first!.action, "ReceiveMessage")
      assert.deepInclude(first!.input, {
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 20,
        VisibilityTimeout: 120
      })
    }))

  it.effect("a message that arrives while a poll waits is handled at once", () =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      const { handler, ids } = handled()
      yield* running(
        Notifications.run(queue, handler),
        Effect.gen(function*() {
          yield* until(() => server.polls() === 1)
          send(pascal("n1"))
          yield* until(() => left().length === 0)
        })
      )
      assert.deepStrictEqual(ids, ["n1"])
    }))

  it.effect("of a batch of ten, messages whose handler failed are delivered again, and the others are handled once", () =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      for (let index = 0; index < 10; index++) send(pascal(`n${index}`))
      const counts: Array<readonly [string | undefined, number | undefined]> = []
      const runs: Array<string> = []
      const counted = Stream.tap(
        queue,
        ({ messageId, receiveCount }) => Effect.sync(() => void counts.push([messageId, receiveCount]))
      )
      const handler = ({ id }: Notifications.AnyNotification) =>
        Effect.suspend(() => {
          runs.push(id!)
          const failing = Number(id!.slice(1)) % 2 === 1 && runs.filter((other) => other === id).length === 1
          return failing ? Effect.fail("database down") : Effect.void
        })
      const logs = yield* running(
        Notifications.run(counted, handler, { concurrency: 10 }),
        Effect.gen(function*() {
          yield* until(() => runs.length === 10 && left().length === 5 && server.polls() === 1)
          server.pass(31)
          yield* until(() => left().length === 0)
        })
      )
      assert.deepStrictEqual(server.requests.filter(({ action }) => action === "DeleteMessage").length, 10)
      assert.deepStrictEqual(runs.slice(10).toSorted(), ["n1", "n3", "n5", "n7", "n9"])
      assert.deepStrictEqual(counts.slice(10).map(([, count]) => count), [2, 2, 2, 2, 2])
      assert.strictEqual(logs.filter((line) => line.includes("The handler of ORDER_CHANGE failed")).length, 5)
    }))

  it.effect("a notification that Amazon sends twice is handled once, and both messages are deleted", () =>
    Effect.gen(function*() {
      const { left, queue, send } = yield* setUp()
      for (const id of ["n1", "n1", "n2", "n1"]) send(pascal(id))
      const { handler, ids } = handled()
      yield* Notifications.run(Stream.take(queue, 4), handler)
      assert.deepStrictEqual(ids, ["n1", "n2"])
      assert.deepStrictEqual(left(), [])
    }))

  it.effect("a message that is handled for too long cannot be deleted, is delivered again and is not handled again", () =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      send(pascal("n1"))
      send(pascal("n2"))
      const ids: Array<string> = []
      const handler = ({ id }: Notifications.AnyNotification) =>
        Effect.sync(() => {
          ids.push(id!)
          if (id === "n1") server.pass(31)
        })
      const logs = yield* running(Notifications.run(queue, handler), until(() => left().length === 0))
      assert.deepStrictEqual(ids, ["n1", "n2"])
      assert.include(
        logs.join(),
        "took longer than its visibility timeout, which should be longer; SQS delivers it again [message id m1]"
      )
    }))

  it.effect("poison is passed to onPoison and deleted, and other messages are handled", () =>
    Effect.gen(function*() {
      const { left, queue, send } = yield* setUp()
      send("garbage")
      send(pascal("n1"))
      const bodies: Array<unknown> = []
      const { handler, ids } = handled()
      yield* Notifications.run(Stream.take(queue, 2), handler, {
        onPoison: ({ body, cause }) =>
          Effect.sync(() => void bodies.push([Redacted.value(body), (Cause.squash(cause) as Error).name]))
      })
      assert.deepStrictEqual(bodies, [["garbage", "NotificationInvalid"]])
      assert.deepStrictEqual([ids, left()], [["n1"], []])
    }))

  it.effect("without onPoison, the redrive policy moves poison to the dead-letter queue", () =>
    Effect.gen(function*() {
      const deadLetterTargetArn = `arn:aws:sqs:${SqsServer.region}:123456789012:dead`
      const { left, queue, send, server } = yield* setUp({
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 3 })
      })
      const dead = server.createQueue("dead")
      send("garbage")
      send(pascal("n1"))
      let runs = 0
      const handler = () => Effect.suspend(() => Effect.fail(`broken ${++runs}`))
      yield* running(
        Notifications.run(queue, handler),
        Effect.gen(function*() {
          for (let times = 1; times <= 3; times++) {
            yield* until(() => runs === times && server.polls() === 1)
            server.pass(31)
          }
          yield* until(() => left().length === 0)
        })
      )
      assert.strictEqual(runs, 3)
      assert.deepStrictEqual(server.bodies(dead), ["garbage", JSON.stringify(pascal("n1"))])
      assert.deepStrictEqual(server.requests.filter(({ action }) => action === "DeleteMessage"), [])
    }))

  it.effect.each(
    [
      ["throttling", 8, { status: 400, code: "RequestThrottled", query: "RequestThrottled" }],
      ["too many messages in flight", 2, { status: 403, code: "OverLimit", query: "OverLimit" }],
      ["a failure of SQS", 2, { status: 503, code: "ServiceUnavailable" }],
      ["a proxy's page", 2, { status: 502, code: "", html: true }],
      ["a connection that breaks", 2, "breaks"]
    ] as ReadonlyArray<readonly [string, number, SqsServer.Failure]>
  )("retries after %s as long as it lasts: %i times", ([, times, failure]) =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      send(pascal("n1"))
      for (let index = 0; index < times; index++) server.failures.push(failure)
      const { handler, ids } = handled()
      const logs = yield* running(
        Notifications.run(queue, handler),
        until(() => left().length === 0, aSecond)
      )
      assert.deepStrictEqual(ids, ["n1"])
      assert.strictEqual(logs.filter((line) => line.includes("Receiving messages from SQS failed")).length, times)
    }))

  it.effect("a poll without a response times out and is retried", () =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      const { handler } = handled()
      const logs = yield* running(
        Notifications.run(queue, handler),
        Effect.gen(function*() {
          yield* until(() => server.polls() === 1)
          yield* TestClock.adjust("30 seconds")
          yield* until(() => server.polls() === 0)
          yield* TestClock.adjust("2 seconds")
          yield* until(() => server.polls() === 1)
          send(pascal("n1"))
          yield* until(() => left().length === 0)
        })
      )
      assert.include(logs.join(), "Receiving messages from SQS failed and is retried: No response within 30 s")
    }))

  it.effect("a cancelled poll closes its connection, and the acquired client is released", () =>
    Effect.gen(function*() {
      const { clientOf, queueUrl, server } = yield* setUp()
      let released = 0
      const client = Effect.acquireRelease(
        Effect.sync(() => clientOf()),
        (client) =>
          Effect.sync(() => {
            released++
            client.destroy()
          })
      )
      const fiber = yield* Effect.forkChild(
        Notifications.run(NotificationsSqs.source({ client, queueUrl }), () => Effect.void),
        { startImmediately: true }
      )
      yield* until(() => server.polls() === 1)
      assert.strictEqual(released, 0)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(released, 1)
      yield* until(() => server.polls() === 0)
    }))

  const failing = (
    source: Stream.Stream<Notifications.Message<SpApiError>, SpApiError>
  ): Effect.Effect<SpApiError> =>
    Effect.map(
      Effect.exit(Notifications.run(source, () => Effect.void)),
      (exit) => Exit.isFailure(exit) ? Cause.squash(exit.cause) as SpApiError : assert.fail("it did not fail")
    )

  it.effect.each(
    [
      ["a wrong secret", "Unauthorized", { credentials: { ...SqsServer.key, secretAccessKey: "planted-wrong" } }],
      ["an unknown key", "Unauthorized", { credentials: { accessKeyId: "AKIDOTHER", secretAccessKey: "planted" } }],
      ["no credentials at all", "SigningFailed", {
        credentials: () =>
          Promise.reject(Object.assign(new Error("no credentials"), { name: "CredentialsProviderError" }))
      }]
    ] as ReadonlyArray<readonly [string, string, SQSClientConfig]>
  )("fails with a typed error for %s, and shows no credentials", ([, reason, config]) =>
    Effect.gen(function*() {
      const { clientOf, queueUrl, server } = yield* setUp()
      const error = yield* failing(NotificationsSqs.source({ client: clientOf(config), queueUrl }))
      assert.strictEqual(error._tag, "SpApiError")
      assert.strictEqual(error.operation, "sqs.ReceiveMessage")
      assert.strictEqual(error.reason._tag, reason)
      assert.notInclude(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error), "planted")
      assert.deepStrictEqual(server.requests, [])
    }))

  it.effect.each(
    [
      ["no permission", "AccessDenied", { status: 400, code: "AccessDeniedException", query: "AccessDenied" }],
      ["a key of KMS that it may not use", "AccessDenied", { status: 400, code: "KmsAccessDenied" }],
      ["a request that SQS refuses", "BadRequest", { status: 400, code: "InvalidAttributeName" }],
      ["a server that is not SQS", "ResponseInvalid", { status: 404, code: "", html: true }]
    ] as ReadonlyArray<readonly [string, string, SqsServer.Failure]>
  )("fails with a typed error for %s", ([, reason, failure]) =>
    Effect.gen(function*() {
      const { queue, server } = yield* setUp()
      server.failures.push(failure)
      const error = yield* failing(queue)
      assert.strictEqual(error.reason._tag, reason)
      assert.strictEqual(error.attempts, 1)
    }))

  it.effect("fails with NotFound and the request id of AWS for an unknown queue", () =>
    Effect.gen(function*() {
      const { client, server } = yield* setUp()
      const queueUrl = `${server.url()}/123456789012/none`
      const error = yield* failing(NotificationsSqs.source({ client, queueUrl }))
      assert.strictEqual(error.reason._tag, "NotFound")
      assert.strictEqual(error.requestId, "sqs-1")
      assert.include(error.message, "QueueDoesNotExist")
    }))

  it.effect("fails without the permission to delete, and continues after a deletion that fails on its way", () =>
    Effect.gen(function*() {
      const { left, queue, send, server } = yield* setUp()
      const { handler, ids } = handled()
      send(pascal("n1"))
      const source = Stream.tap(queue, () => Effect.sync(() => server.failures.push(...failures)))
      let failures: ReadonlyArray<SqsServer.Failure> = [{ status: 400, code: "AccessDeniedException" }]
      const error = yield* failing(source)
      assert.strictEqual(error.operation, "sqs.DeleteMessage")

      failures = Array.from({ length: 5 }, () => "breaks" as const)
      server.pass(31)
      const logs = yield* running(
        Notifications.run(source, handler),
        Effect.gen(function*() {
          yield* until(() => server.polls() === 1, aSecond)
          failures = []
          server.pass(31)
          yield* until(() => left().length === 0)
        })
      )
      assert.deepStrictEqual(ids, ["n1"])
      assert.include(logs.join(), "could not be deleted")
    }))
})

describe("NotificationsSqs.applyQueuePolicy", () => {
  const policyOf = (server: SqsServer.SqsServer, queueUrl: string) =>
    JSON.parse(server.attributes(queueUrl)["Policy"] ?? "{}") as { readonly Statement: ReadonlyArray<object> }

  it.effect("adds one statement that allows Amazon to send, and keeps other statements", () =>
    Effect.gen(function*() {
      const other = { Sid: "mine", Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" }
      const policy = JSON.stringify({ Version: "2012-10-17", Id: "kept", Statement: [other] })
      const { client, queueUrl, server } = yield* setUp({ Policy: policy })
      const queueArn = `arn:aws:sqs:${SqsServer.region}:123456789012:spapi`
      const first = yield* NotificationsSqs.applyQueuePolicy({ client, queueUrl })
      assert.deepStrictEqual(first, { queueArn, change: "added" })
      const [statement] = Notifications.queuePolicy(queueArn).Statement
      assert.deepStrictEqual(policyOf(server, queueUrl) as unknown, {
        Version: "2012-10-17",
        Id: "kept",
        Statement: [other, statement]
      })
      assert.strictEqual((yield* NotificationsSqs.applyQueuePolicy({ client, queueUrl })).change, "kept")
    }))

  it.effect("recognizes its statement as AWS writes it, and replaces one that allows too little", () =>
    Effect.gen(function*() {
      const { client, queueUrl, server } = yield* setUp()
      const resource = `arn:aws:sqs:${SqsServer.region}:123456789012:spapi`
      const written = (Action: unknown) =>
        JSON.stringify({
          Version: "2012-10-17",
          Statement: {
            Sid: "SellingPartnerApiNotifications",
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::437568002678:root" },
            Action,
            Resource: resource
          }
        })
      const apply = (policy: string) => {
        const url = server.createQueue("spapi", { Policy: policy })
        assert.strictEqual(url, queueUrl)
        return Effect.map(NotificationsSqs.applyQueuePolicy({ client, queueUrl }), ({ change }) => change)
      }
      assert.strictEqual(yield* apply(written(["SQS:SendMessage", "SQS:GetQueueAttributes"])), "kept")
      assert.strictEqual(yield* apply(written("SQS:*")), "kept")
      assert.strictEqual(yield* apply(written("SQS:SendMessage")), "added")
      assert.deepStrictEqual(policyOf(server, queueUrl).Statement, Notifications.queuePolicy(resource).Statement)
    }))

  it.effect("refuses a FIFO queue, and fails with a typed error without permission", () =>
    Effect.gen(function*() {
      const { client, queueUrl, server } = yield* setUp()
      const fifo = server.createQueue("spapi.fifo")
      const refused = yield* Effect.flip(NotificationsSqs.applyQueuePolicy({ client, queueUrl: fifo }))
      assert.include(refused.message, "FIFO")
      server.failures.push({ status: 400, code: "AccessDeniedException" })
      const denied = yield* Effect.flip(NotificationsSqs.applyQueuePolicy({ client, queueUrl }))
      assert.deepStrictEqual([denied.operation, denied.reason._tag], ["sqs.GetQueueAttributes", "AccessDenied"])
    }))
})
