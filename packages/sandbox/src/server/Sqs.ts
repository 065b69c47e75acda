/**
 * Sends notifications to an endpoint that is compatible with Amazon SQS, with `@aws-sdk/client-sqs`: an optional peer
 * dependency that only the option `sqsEndpoint` needs.
 */
import type { SQSClient } from "@aws-sdk/client-sqs"
import * as Config from "effect/Config"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { Unacceptable } from "../protocol/Strict.ts"

/** Contains no part of the notification. */
class NotSent extends Data.TaggedError("NotSent")<{ readonly code: string; readonly description: string }> {}

const failureOf = (error: unknown): NotSent => {
  const { message = "", name = "Error" } = error instanceof Error ? error : {}
  return new NotSent({ code: name, description: message === "" ? name : `${name}: ${message.slice(0, 300)}` })
}

/** Failures that a repetition cannot change. */
const isFinal = ({ code }: NotSent): boolean =>
  /QueueDoesNotExist|NonExistentQueue|InvalidMessage|AccessDenied|InvalidClientTokenId|Signature/.test(code)

/** LocalStack and ElasticMQ accept any key. */
const anyKey = "sandbox"

const credentials = Config.all({
  accessKeyId: Config.option(Config.String("AWS_ACCESS_KEY_ID")),
  secretAccessKey: Config.option(Config.String("AWS_SECRET_ACCESS_KEY"))
}).pipe(
  Effect.map(({ accessKeyId, secretAccessKey }) => ({
    accessKeyId: Option.getOrElse(accessKeyId, () => anyKey),
    secretAccessKey: Option.getOrElse(secretAccessKey, () => anyKey)
  })),
  Effect.orDie
)

const load = Effect.tryPromise(() => import("@aws-sdk/client-sqs")).pipe(
  Effect.catch(() =>
    Effect.die(
      new Unacceptable(
        "sqsEndpoint requires the package @aws-sdk/client-sqs: npm install --save-dev @aws-sdk/client-sqs"
      )
    )
  )
)

/** A transient failure is repeated for about half a minute. */
const retry = {
  while: (failure: NotSent) => !isFinal(failure),
  times: 6,
  schedule: Schedule.exponential("500 millis")
}

/** What is sent where. */
interface Sendable {
  /** The ARN of a queue, or the name of an event bus. */
  readonly target: string
  readonly body: string
}

/**
 * Sends each notification for a queue to the queue of its name, until the scope closes. Notifications for event buses
 * stay where they are.
 */
export const forward = Effect.fnUntraced(function*(endpoint: string, notifications: Stream.Stream<Sendable>) {
  const { GetQueueUrlCommand, SendMessageCommand, SQSClient } = yield* load
  const keys = yield* credentials
  const clients = new Map<string, SQSClient>()
  const urls = new Map<string, string>()
  yield* Effect.addFinalizer(() => Effect.sync(() => clients.forEach((client) => client.destroy())))

  const clientOf = (region: string): SQSClient => {
    const known = clients.get(region)
    // The endpoint may know itself by another address than this machine does.
    const client = known ??
      new SQSClient({ endpoint, region, credentials: keys, useQueueUrlAsEndpoint: false, maxAttempts: 1 })
    clients.set(region, client)
    return client
  }

  const urlOf = Effect.fnUntraced(function*(client: SQSClient, arn: string, name: string) {
    const known = urls.get(arn)
    if (known !== undefined) return known
    const { QueueUrl = "" } = yield* Effect.tryPromise({
      try: (abortSignal) => client.send(new GetQueueUrlCommand({ QueueName: name }), { abortSignal }),
      catch: failureOf
    })
    urls.set(arn, QueueUrl)
    return QueueUrl
  })

  const send = (arn: string, body: string): Effect.Effect<void> => {
    const [, , , region = "us-east-1", , name = ""] = arn.split(":")
    const client = clientOf(region)
    return urlOf(client, arn, name).pipe(
      Effect.flatMap((QueueUrl) =>
        Effect.tryPromise({
          try: (abortSignal) => client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }), { abortSignal }),
          catch: failureOf
        })
      ),
      Effect.timeoutOrElse({
        duration: "10 seconds",
        orElse: () => Effect.fail(new NotSent({ code: "Timeout", description: "no response within 10 seconds" }))
      }),
      Effect.retry(retry),
      Effect.asVoid,
      Effect.catch(({ description }) =>
        Effect.logWarning(`A notification could not be sent to the queue ${name} at ${endpoint}: ${description}`)
      )
    )
  }

  yield* Effect.forkScoped(
    Stream.runForEach(notifications, ({ body, target }) => target.startsWith("arn:") ? send(target, body) : Effect.void)
  )
})
