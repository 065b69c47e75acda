/**
 * Subscribes to two types of notifications, then handles each notification once.
 *
 * `node examples/notifications.ts` handles samples, one of which comes twice. `node examples/notifications.ts
 * QUEUE_URL` reads an SQS queue until it is stopped, `node examples/notifications.ts QUEUE_URL 10` until ten messages
 * have come.
 *
 * Needs the credentials of the seller (see README.md); for a queue also a region and credentials of AWS where the AWS
 * SDK finds them (AWS_REGION, AWS_PROFILE, AWS_ACCESS_KEY_ID …), with sqs:ReceiveMessage, sqs:DeleteMessage,
 * sqs:GetQueueAttributes and sqs:SetQueueAttributes.
 */
import { SQSClient } from "@aws-sdk/client-sqs"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Cause, Console, Effect, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"

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
      return yield* Console.log(`another type: ${notification.type}`)
  }
})

/** Amazon writes some types in PascalCase and some in camelCase, with or without a wrapper around the payload. */
const samples = Stream.make("a", "a", "b").pipe(
  Stream.map((id) =>
    JSON.stringify({
      notificationType: "REPORT_PROCESSING_FINISHED",
      payloadVersion: "2020-09-04",
      payload: {
        reportProcessingFinishedNotification: {
          accountId: "amzn1.merchant.o.A1",
          reportId: `report-${id}`,
          reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
          processingStatus: "DONE"
        }
      },
      notificationMetadata: { notificationId: id }
    })
  )
)

const fromQueue = Effect.fnUntraced(function*(queueUrl: string, messages: number) {
  const client = yield* Effect.acquireRelease(
    Effect.sync(() => new SQSClient()),
    (client) => Effect.sync(() => client.destroy())
  )
  const policy = yield* NotificationsSqs.applyQueuePolicy({ client, queueUrl })
  yield* Console.log(`Amazon's statement in the policy of the queue: ${policy.change}`)
  const { subscriptions } = yield* Notifications.setup({
    destination: { name: "effect-sp-api-example", sqs: { arn: policy.queueArn } },
    subscriptions: [{ type: "ORDER_CHANGE" }, { type: "REPORT_PROCESSING_FINISHED" }]
  })
  for (const { change, type } of subscriptions) yield* Console.log(`subscription to ${type}: ${change}`)
  const queue = Stream.take(NotificationsSqs.source({ client, queueUrl }), messages)
  yield* Notifications.run(queue, handle, {
    concurrency: 4,
    // A real program stores the body, which is redacted.
    onPoison: ({ cause, messageId }) => Console.log(`message ${messageId} cannot be handled: ${Cause.pretty(cause)}`)
  })
}, Effect.scoped)

const [queueUrl, messages] = process.argv.slice(2)

const program = queueUrl === undefined
  ? Notifications.run(samples, handle)
  : Effect.provide(fromQueue(queueUrl, Number(messages ?? Infinity)), NodeSpApi.layerFromEnv())

NodeRuntime.runMain(program)
