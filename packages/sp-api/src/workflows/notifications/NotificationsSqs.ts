/**
 * Amazon SQS as a source of notifications, with `@aws-sdk/client-sqs`: an optional peer dependency that only this
 * module needs. Endpoint, region and credentials are those of the `SQSClient`.
 *
 * ```ts
 * const queue = NotificationsSqs.source({
 *   client: new SQSClient({ region: "eu-west-1" }),
 *   queueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/spapi"
 * })
 * yield* Notifications.run(queue, (notification) => Effect.log(notification.type), { concurrency: 10 })
 * ```
 *
 * Source: AWS, "Amazon SQS API Reference".
 */
import type { Message as SqsMessage, SQSClient } from "@aws-sdk/client-sqs"
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand
} from "@aws-sdk/client-sqs"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, TimedOut } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import { printable } from "../../wire/redaction.ts"
import * as Fields from "../internal/fields.ts"
import type { Message } from "./internal/consume.ts"
import * as QueuePolicy from "./internal/queuePolicy.ts"
import type { SqsFailure } from "./internal/sqsFailure.ts"
import { failureOf } from "./internal/sqsFailure.ts"

/** A queue, and the client to use. */
export interface QueueOptions<out E = never, out R = never> {
  /** The client, or an Effect that acquires it; it is released after use. */
  readonly client: SQSClient | Effect.Effect<SQSClient, E, R>
  /** `https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue` */
  readonly queueUrl: string
}

/** How to receive messages. */
export interface SourceOptions<out E = never, out R = never> extends QueueOptions<E, R> {
  /** Messages in a response, 1 to 10; default 10. */
  readonly batchSize?: number | undefined
  /**
   * How long a message is hidden from other consumers while it is handled, up to 12 hours; default: the setting of the
   * queue, which is 30 seconds unless changed. It should be longer than a batch takes; a message that takes longer is
   * delivered twice.
   */
  readonly visibilityTimeout?: Duration.Input | undefined
  /** How long a request waits for messages; default and maximum 20 seconds. */
  readonly wait?: Duration.Input | undefined
}

/** 1 second, doubled up to a minute, with jitter. */
const backoff = Schedule.jittered(
  Schedule.min([Schedule.exponential("1 second"), Schedule.spaced("60 seconds")])
)

const isTransient = (failure: SqsFailure): boolean => failure.isTransient

/** For a call that does not wait for messages. */
const fewRetries = { times: 4, while: isTransient, schedule: backoff }

const acquire = <E, R>(client: QueueOptions<E, R>["client"]): Effect.Effect<SQSClient, E, R> =>
  Effect.isEffect(client) ? client : Effect.succeed(client)

/** A call with a time limit. Interruption closes its connection. */
const send = <A>(
  request: (abort: { readonly abortSignal: AbortSignal }) => Promise<A>,
  limit: Duration.Duration
): Effect.Effect<A, SqsFailure> =>
  Effect.timeoutOrElse(
    Effect.tryPromise({ try: (abortSignal) => request({ abortSignal }), catch: failureOf }),
    {
      duration: limit,
      orElse: () =>
        Effect.fail<SqsFailure>({
          code: "TimeoutError",
          attempts: 1,
          isTransient: true,
          reason: new TimedOut({ limit: "attempt", after: limit, outcome: "failed" })
        })
    }
  )

const failWith =
  (action: string) => ({ attempts, hint, reason, requestId }: SqsFailure): Effect.Effect<never, SpApiError> =>
    fail(`sqs.${action}`, reason, { attempts, requestId, hint })

/** The time limit of a call that does not wait for messages. */
const callTimeout = Duration.seconds(30)

/** Whether the receipt handle has expired: the message is visible again. */
const isStale = ({ code, reason }: SqsFailure): boolean =>
  code === "ReceiptHandleIsInvalid" || /receipt handle has expired/i.test(reason.message)

const deleteMessage = (
  client: SQSClient,
  queueUrl: string,
  { MessageId, ReceiptHandle }: Fields.Fields<SqsMessage>
): Effect.Effect<void, SpApiError> =>
  typeof ReceiptHandle !== "string" ?
    Effect.logWarning(
      printable(
        `SQS sent a message without a receipt handle, so it cannot be deleted and is delivered again [message id ${
          MessageId ?? "unknown"
        }]`
      )
    ) :
    send((abort) => client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }), abort), callTimeout)
      .pipe(
        Effect.retry(fewRetries),
        Effect.catch((failure) => {
          const stale = isStale(failure)
          if (!stale && !failure.isTransient) return failWith("DeleteMessage")(failure)
          const problem = stale
            ? "took longer than its visibility timeout, which should be longer"
            : `could not be deleted: ${failure.reason.message}`
          return Effect.logWarning(
            printable(`A message ${problem}; SQS delivers it again [message id ${MessageId ?? "unknown"}]`)
          )
        }),
        Effect.asVoid
      )

const seconds = (duration: Duration.Input): number => Math.round(Duration.toSeconds(Duration.fromInputUnsafe(duration)))

/**
 * The messages of a queue, without end. The acknowledgment of a message deletes it.
 *
 * Transient failures (throttling, connections, 5xx) are repeated without end, with pauses of up to a minute. Others
 * (missing permission, unknown queue) fail with an `SpApiError` of the operation `sqs.ReceiveMessage` or
 * `sqs.DeleteMessage`. A message that is acknowledged after its visibility timeout cannot be deleted. SQS delivers it
 * again, and its notification is recognized as a duplicate.
 */
export const source = <E = never, R = never>(
  options: SourceOptions<E, R>
): Stream.Stream<Message<SpApiError>, SpApiError | E, Exclude<R, Scope.Scope>> =>
  Stream.unwrap(Effect.map(acquire(options.client), (client) => messages(client, options)))

const messages = (
  client: SQSClient,
  { batchSize = 10, queueUrl, visibilityTimeout, wait = "20 seconds" }: SourceOptions<unknown, unknown>
): Stream.Stream<Message<SpApiError>, SpApiError> => {
  const waitSeconds = Math.min(20, seconds(wait))
  const command = () =>
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ["ApproximateReceiveCount"],
      ...(visibilityTimeout === undefined ? undefined : { VisibilityTimeout: seconds(visibilityTimeout) })
    })
  const receive = send((abort) => client.send(command(), abort), Duration.seconds(waitSeconds + 10)).pipe(
    Effect.tapError((failure) =>
      failure.isTransient
        ? Effect.logWarning(`Receiving messages from SQS failed and is retried: ${failure.reason.message}`)
        : Effect.void
    ),
    Effect.retry({ while: isTransient, schedule: backoff }),
    Effect.catch(failWith("ReceiveMessage"))
  )
  const batch = Effect.gen(function*() {
    const clock = yield* Clock.Clock
    const start = monotonicMillis(clock)
    const received = Fields.items(Fields.of(yield* receive).Messages).map(Fields.of)
    // A queue that returns nothing at once, although the request waits, must not be requested in a loop.
    if (received.length === 0 && monotonicMillis(clock) - start < 1000) yield* Effect.sleep("1 second")
    return received.map((message): Message<SpApiError> => ({
      body: message.Body ?? "",
      messageId: Fields.string(message.MessageId),
      // Undefined counts as the first delivery.
      receiveCount: Fields.number(Fields.of(message.Attributes).ApproximateReceiveCount),
      acknowledge: deleteMessage(client, queueUrl, message)
    }))
  })
  return Stream.flatMap(Stream.fromEffectRepeat(batch), Stream.fromIterable)
}

/** The policy of a queue after {@link applyQueuePolicy}. */
export interface AppliedPolicy {
  /** The ARN for the destination of `Notifications.setup`. */
  readonly queueArn: string
  /** `kept`: the policy allowed Amazon to send already. */
  readonly change: "kept" | "added"
}

/**
 * Allows Amazon to send notifications to a queue: adds the statement of `Notifications.queuePolicy` to its policy and
 * keeps the other statements. The credentials need `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * A queue that is encrypted with a customer managed KMS key also needs `Notifications.keyPolicyStatement` in the policy
 * of the key.
 */
export const applyQueuePolicy = <E = never, R = never>(
  { client, queueUrl }: QueueOptions<E, R>
): Effect.Effect<AppliedPolicy, SpApiError | E, Exclude<R, Scope.Scope>> =>
  Effect.scoped(Effect.gen(function*() {
    const sqs = yield* acquire(client)
    const get = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["QueueArn", "Policy"] })
    const response = yield* send((abort) => sqs.send(get, abort), callTimeout).pipe(
      Effect.retry(fewRetries),
      Effect.catch(failWith("GetQueueAttributes"))
    )
    const attributes = Fields.of(Fields.of(response).Attributes)
    const queueArn = yield* Fields.required("sqs.GetQueueAttributes", attributes.QueueArn, "QueueArn")
    const policy = QueuePolicy.withStatement(Fields.string(attributes.Policy), queueArn)
    if (policy instanceof RequestInvalid) return yield* fail("sqs.SetQueueAttributes", policy)
    if (policy === undefined) return { queueArn, change: "kept" }
    const set = new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { Policy: policy } })
    yield* send((abort) => sqs.send(set, abort), callTimeout).pipe(
      Effect.retry(fewRetries),
      Effect.catch(failWith("SetQueueAttributes"))
    )
    return { queueArn, change: "added" }
  }))
