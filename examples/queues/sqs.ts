/**
 * A worker of SQS whose tasks call Amazon: as many processes of it as you like, `node examples/queues/sqs.ts`. Its
 * environment is that of task.ts, `QUEUE_URL`, and what the AWS SDK takes its region and its keys from.
 *
 * The queue is a FIFO queue, and the group of a message is its seller:
 *
 * ```ts
 * await client.send(new SendMessageCommand({
 *   QueueUrl,
 *   MessageBody: JSON.stringify(task),
 *   MessageGroupId: task.seller,
 *   MessageDeduplicationId: `${task.seller} ${task.asin} ${hour}`
 * }))
 * ```
 *
 * While a message of a group is with a worker, SQS hands out no other one of that group: tasks of a seller run one
 * after the other and in their order, without a lease. The visibility timeout is renewed while a task runs. A worker
 * that is killed returns its message when that has passed; a task that fails comes again, and after `maxReceiveCount`
 * of the redrive policy it goes to the dead-letter queue, and the next one of its seller is handed out. A task may run
 * twice, so what it stores is an upsert.
 */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient
} from "@aws-sdk/client-sqs"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Duration, Effect, Layer, Schedule } from "effect"
import { layer } from "./accounts.ts"
import { whileRenewed } from "./lease.ts"
import { isFinal, read, settings, type Task } from "./task.ts"

const length = Duration.seconds(30)
const VisibilityTimeout = Duration.toSeconds(length)

const worker = Effect.gen(function*() {
  const QueueUrl = yield* Config.NonEmptyString("QUEUE_URL")
  const client = yield* Effect.acquireRelease(
    Effect.sync(() => new SQSClient()),
    (client) => Effect.sync(() => client.destroy())
  )

  const run = ({ Body = "", ReceiptHandle }: Message) => {
    const task = JSON.parse(Body) as Task
    const remove = Effect.tryPromise(() => client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })))
    const renew = Effect.tryPromise(() =>
      client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }))
    )
    return whileRenewed(read(task), { seller: task.seller, length, renew: Effect.as(renew, true) }).pipe(
      Effect.flatMap(({ name }) => Console.log(task.seller, task.asin, name)),
      // It would fail again, and hold up its seller.
      Effect.catchIf(isFinal, (error) => Effect.logError("A task has failed for good", error)),
      Effect.andThen(remove)
    )
  }

  /** One message at a time, of any seller. */
  const next = Effect.tryPromise((abortSignal) =>
    client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1, WaitTimeSeconds: 20, VisibilityTimeout }),
      { abortSignal }
    )
  ).pipe(
    Effect.flatMap(({ Messages = [] }) => Effect.forEach(Messages, run)),
    Effect.catchCause((cause) => Effect.delay(Effect.logWarning("A task comes again", cause), "1 second")),
    Effect.repeat(Schedule.forever)
  )
  yield* Console.log("Working")
  yield* Effect.all(Array.from({ length: 16 }, () => next), { concurrency: "unbounded", discard: true })
})

const program = Layer.unwrap(
  Effect.map(settings, (options) => Layer.effectDiscard(Effect.scoped(worker)).pipe(Layer.provide(layer(options))))
)

NodeRuntime.runMain(Layer.launch(program))
