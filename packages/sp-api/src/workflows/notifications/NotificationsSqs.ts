/**
 * Amazon SQS as a source of notifications, over `@aws-sdk/client-sqs`: an optional peer dependency, which only this module needs. Endpoint,
 * region and credentials are those of the client that you give.
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

/** Which queue, and who asks it. */
export interface QueueOptions<out E = never, out R = never> {
  /** The client, or how to acquire it: it is released when the work with the queue is over. */
  readonly client: SQSClient | Effect.Effect<SQSClient, E, R>
  /** `https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue` */
  readonly queueUrl: string
}

/** How to read a queue. */
export interface SourceOptions<out E = never, out R = never> extends QueueOptions<E, R> {
  /** Messages in one answer, 1 to 10, the default. */
  readonly batchSize?: number | undefined
  /**
   * How long a message is hidden from others while it is handled, up to 12 hours; default: as the queue says, 30 s unless it was changed. It
   * should be longer than a batch takes: what is handled later comes twice.
   */
  readonly visibilityTimeout?: Duration.Input | undefined
  /** How long a request waits for messages, at most 20 s, the default. */
  readonly wait?: Duration.Input | undefined
}

/** After 1 s, then twice as long each time up to a minute. */
const pauses = /*#__PURE__*/ Schedule.jittered(
  /*#__PURE__*/ Schedule.min([
    /*#__PURE__*/ Schedule.exponential("1 second"),
    /*#__PURE__*/ Schedule.spaced("60 seconds")
  ])
)

const acquire = <E, R>(client: QueueOptions<E, R>["client"]): Effect.Effect<SQSClient, E, R> =>
  Effect.isEffect(client) ? client : Effect.succeed(client)

/** One call. Interrupting it closes its connection. */
const send = <A>(
  request: (abort: { readonly abortSignal: AbortSignal }) => Promise<A>,
  after: Duration.Duration
): Effect.Effect<A, SqsFailure> =>
  Effect.timeoutOrElse(
    Effect.tryPromise({ try: (abortSignal) => request({ abortSignal }), catch: failureOf }),
    {
      duration: after,
      orElse: () =>
        Effect.fail<SqsFailure>({
          code: "TimeoutError",
          attempts: 1,
          isTransient: true,
          reason: new TimedOut({ limit: "attempt", after, outcome: "failed" })
        })
    }
  )

const failWith =
  (action: string) => ({ attempts, hint, reason, requestId }: SqsFailure): Effect.Effect<never, SpApiError> =>
    fail(`sqs.${action}`, reason, { attempts, requestId, hint })

/** How long a call may take that waits for nothing. */
const callTimeout = /*#__PURE__*/ Duration.seconds(30)

/** A handle that SQS does not take any more: its message became visible again in the meantime. */
const isStale = ({ code, reason }: SqsFailure): boolean =>
  code === "ReceiptHandleIsInvalid" || /receipt handle has expired/i.test(reason.message)

const acknowledgeOf = (
  client: SQSClient,
  queueUrl: string,
  { MessageId, ReceiptHandle }: Fields.Fields<SqsMessage>
): Effect.Effect<void, SpApiError> =>
  typeof ReceiptHandle !== "string" ?
    Effect.logWarning(
      printable(`A message came without a receipt handle, so it comes again [message id ${MessageId ?? "unknown"}]`)
    ) :
    send((abort) => client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }), abort), callTimeout)
      .pipe(
        Effect.retry({ times: 4, while: (failure) => failure.isTransient, schedule: pauses }),
        Effect.catch((failure) => {
          const stale = isStale(failure)
          if (!stale && !failure.isTransient) return failWith("DeleteMessage")(failure)
          const why = stale
            ? "took longer than its visibility timeout"
            : `could not be deleted: ${failure.reason.message}`
          return Effect.logWarning(
            printable(`A message ${why}, so it comes again [message id ${MessageId ?? "unknown"}]`)
          )
        }),
        Effect.asVoid
      )

const seconds = (duration: Duration.Input): number => Math.round(Duration.toSeconds(Duration.fromInputUnsafe(duration)))

/**
 * The messages of a queue, for ever. Acknowledging a message deletes it.
 *
 * Failures that pass (throttling, connections, 5xx) are waited out, with pauses of up to a minute; what does not pass (no permission, no such
 * queue) fails as `SpApiError` with the operation `sqs.ReceiveMessage` or `sqs.DeleteMessage`. A message that is acknowledged after its
 * visibility timeout is over cannot be deleted any more; it comes again, and is told by the id of its notification.
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
      failure.isTransient ? Effect.logWarning(`SQS does not answer: ${failure.reason.message}`) : Effect.void
    ),
    Effect.retry({ while: (failure) => failure.isTransient, schedule: pauses }),
    Effect.catch(failWith("ReceiveMessage"))
  )
  const batch = Effect.gen(function*() {
    const clock = yield* Clock.Clock
    const start = monotonicMillis(clock)
    const received = Fields.items(Fields.of(yield* receive).Messages).map(Fields.of)
    // A queue that answers an empty hand at once, whatever it was asked to wait for, must not be asked in a loop.
    if (received.length === 0 && monotonicMillis(clock) - start < 1000) yield* Effect.sleep("1 second")
    return received.map((message): Message<SpApiError> => ({
      body: message.Body ?? "",
      messageId: Fields.string(message.MessageId),
      // Unknown where SQS does not say, which counts as the first delivery.
      receiveCount: Fields.number(Fields.of(message.Attributes).ApproximateReceiveCount),
      acknowledge: acknowledgeOf(client, queueUrl, message)
    }))
  })
  return Stream.flatMap(Stream.fromEffectRepeat(batch), Stream.fromIterable)
}

/** What a queue allows now. */
export interface AppliedPolicy {
  /** What `Notifications.setup` wants as destination. */
  readonly queueArn: string
  /** `kept`: it allowed it before. */
  readonly change: "kept" | "added"
}

/**
 * Lets Amazon send notifications to a queue: adds the statement of `Notifications.queuePolicy` to its policy, whose other statements stay as
 * they are. The credentials need `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * A queue that is encrypted by a key of your own also needs `Notifications.keyPolicyStatement` in the policy of that key.
 */
export const applyQueuePolicy = <E = never, R = never>(
  { client, queueUrl }: QueueOptions<E, R>
): Effect.Effect<AppliedPolicy, SpApiError | E, Exclude<R, Scope.Scope>> =>
  Effect.scoped(Effect.gen(function*() {
    const sqs = yield* acquire(client)
    const retry = { times: 4, while: (failure: SqsFailure) => failure.isTransient, schedule: pauses }
    const get = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["QueueArn", "Policy"] })
    const response = yield* send((abort) => sqs.send(get, abort), callTimeout).pipe(
      Effect.retry(retry),
      Effect.catch(failWith("GetQueueAttributes"))
    )
    const attributes = Fields.of(Fields.of(response).Attributes)
    const queueArn = yield* Fields.required("sqs.GetQueueAttributes", attributes.QueueArn, "QueueArn")
    const policy = QueuePolicy.allowing(Fields.string(attributes.Policy), queueArn)
    if (policy instanceof RequestInvalid) return yield* fail("sqs.SetQueueAttributes", policy)
    if (policy === undefined) return { queueArn, change: "kept" }
    const set = new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { Policy: policy } })
    yield* send((abort) => sqs.send(set, abort), callTimeout).pipe(
      Effect.retry(retry),
      Effect.catch(failWith("SetQueueAttributes"))
    )
    return { queueArn, change: "added" }
  }))
