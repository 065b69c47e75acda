/**
 * Notifications through SQS: subscribes, then handles each notification once until it is stopped.
 *
 * Needs the credentials of the seller (see README.md) and AWS keys that may read the queue: EXAMPLE_QUEUE_ARN, EXAMPLE_QUEUE_URL,
 * AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary keys, AWS_SESSION_TOKEN. The queue needs the policy that this program prints.
 * Without a queue it handles two notifications of its own, one of which comes twice.
 *
 * With the AWS SDK at hand, `StsCredentialService.layerProvider(fromNodeProviderChain())` finds the keys by itself.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Config, Console, Effect, Layer, Option, Redacted, Stream } from "effect"
import { SpApi } from "effect-sp-api"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import * as Notifications from "effect-sp-api/workflows/Notifications"

const Aws = Layer.unwrap(Effect.gen(function*() {
  const accessKeyId = yield* Config.String("AWS_ACCESS_KEY_ID")
  const secretAccessKey = yield* Config.Redacted("AWS_SECRET_ACCESS_KEY")
  const sessionToken = Option.getOrUndefined(yield* Config.option(Config.String("AWS_SESSION_TOKEN")))
  return StsCredentialService.layerProvider(() =>
    Promise.resolve({
      accessKeyId,
      secretAccessKey: Redacted.value(secretAccessKey),
      ...(sessionToken === undefined ? {} : { sessionToken })
    })
  )
}))

const handle = Effect.fnUntraced(function*(notification: Notifications.AnyNotification) {
  switch (notification.type) {
    case "ORDER_CHANGE": {
      const { AmazonOrderId, Summary } = notification.payload
      return yield* Console.log(`order ${AmazonOrderId} is ${Summary.OrderStatus}`)
    }
    case "REPORT_PROCESSING_FINISHED": {
      const { processingStatus, reportId } = notification.payload
      return yield* Console.log(`report ${reportId} is ${processingStatus}`)
    }
    default:
      return yield* Console.log(`something else: ${notification.type}`)
  }
})

/** As Amazon writes them: some in PascalCase, some in camelCase, with a wrapped payload or without. */
const samples = Stream.make("a", "a", "b").pipe(
  Stream.map((id) =>
    JSON.stringify({
      notificationType: "REPORT_PROCESSING_FINISHED",
      payloadVersion: "2020-09-04",
      payload: { reportProcessingFinishedNotification: { reportId: `report-${id}`, processingStatus: "DONE" } },
      notificationMetadata: { notificationId: id }
    })
  )
)

const fromQueue = Effect.gen(function*() {
  const arn = yield* Config.String("EXAMPLE_QUEUE_ARN")
  const queueUrl = yield* Config.String("EXAMPLE_QUEUE_URL")
  yield* Console.log(`The queue needs this policy:\n${JSON.stringify(Notifications.queuePolicy(arn), null, 2)}`)
  const { subscriptions } = yield* Notifications.setup({
    destination: { name: "effect-sp-api-example", sqs: { arn } },
    subscriptions: [{ type: "ORDER_CHANGE" }, { type: "REPORT_PROCESSING_FINISHED" }]
  })
  for (const { change, type } of subscriptions) yield* Console.log(`${type}: ${change}`)
  yield* Notifications.run(Notifications.sqs({ queueUrl }), handle, { concurrency: 4 })
}).pipe(Effect.provide([SpApi.layerConfig, Aws]))

const program = Effect.flatMap(
  Config.option(Config.String("EXAMPLE_QUEUE_URL")),
  (queueUrl) => Option.isSome(queueUrl) ? fromQueue : Notifications.run(Notifications.fromBodies(samples), handle)
)

program.pipe(
  Effect.provide(NodeHttpClient.layerUndici),
  NodeRuntime.runMain
)
