/** The messages of an SQS queue, with the AWS settings of this machine. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { codeOf } from "../../output/advice.ts"
import { configuration, type Failure, Failure as CommandFailure, usage } from "../../output/failure.ts"
import type { Source } from "./source.ts"

/** Both need the AWS SDK, which is not a part of the command. */
const load = Effect.tryPromise({
  try: () => Promise.all([import("@aws-sdk/client-sqs"), import("effect-sp-api/workflows/NotificationsSqs")]),
  catch: codeOf
}).pipe(
  Effect.catch((code) =>
    code === "ERR_MODULE_NOT_FOUND"
      ? configuration(
        "--queue needs the package @aws-sdk/client-sqs, which is not installed",
        "run `npm install effect-sp-api-cli @aws-sdk/client-sqs`"
      )
      : configuration(`The package @aws-sdk/client-sqs cannot be loaded (${code})`)
  )
)

const isAws = ({ hostname }: URL): boolean => /\.amazonaws\.com(\.cn)?$|\.api\.aws$/.test(hostname)

/** `sqs.eu-west-1.amazonaws.com`, and the older `eu-west-1.queue.amazonaws.com`. */
const regionOf = ({ hostname }: URL, env: Readonly<Record<string, string | undefined>>): string =>
  /^(?:sqs(?:-fips)?\.)?([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(hostname)?.[1]
    ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1")

const urlOf = (text: string): Effect.Effect<URL, Failure> => {
  const url = URL.parse(text)
  return url === null || !/^https?:$/.test(url.protocol) || url.pathname.split("/").filter(Boolean).length < 2
    ? usage(
      "--queue: is not the URL of a queue",
      "write --queue https://sqs.eu-west-1.amazonaws.com/123456789012/shop; an ARN is not a URL"
    )
    : url.pathname.endsWith(".fifo")
    ? usage("--queue: is a FIFO queue, to which Amazon sends no notifications", "name a standard queue")
    : Effect.succeed(url)
}

/** The AWS settings of this machine are none of this command's own. */
const withAdvice = (error: SpApiError): SpApiError | Failure =>
  error.reason._tag === "SigningFailed"
    ? new CommandFailure({
      kind: "authentication",
      message: `${error.operation}: ${error.reason.message}`,
      advice: "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, as for the AWS command line"
    })
    : error

/** The queue of a run. */
export const make = Effect.fnUntraced(function*(queue: string, concurrency: number) {
  const url = yield* urlOf(queue)
  const [{ SQSClient }, NotificationsSqs] = yield* load
  const { env } = process
  // LocalStack, ElasticMQ and the like accept any key, and nothing of this machine's accounts is for them.
  const own = isAws(url) || (env["AWS_ACCESS_KEY_ID"] ?? env["AWS_PROFILE"] ?? "") !== ""
  const client = Effect.acquireRelease(
    Effect.sync(() =>
      new SQSClient({
        region: regionOf(url, env),
        ...(isAws(url) ? {} : { endpoint: url.origin }),
        ...(own ? {} : { credentials: { accessKeyId: "sandbox", secretAccessKey: "sandbox" } })
      })
    ),
    (client) => Effect.sync(() => client.destroy())
  )
  const acquired = yield* client
  const source: Source<SpApiError | Failure, never> = {
    name: `the queue ${url.origin}${url.pathname}`,
    attempts: 1,
    keeps: true,
    notifications: Stream.map(
      // What waits for its turn must not become visible again meanwhile, so no more is received than is sent at once.
      Stream.mapError(
        NotificationsSqs.source({ client: acquired, queueUrl: queue, batchSize: concurrency }),
        withAdvice
      ),
      ({ acknowledge, body, messageId, receiveCount = 1 }) => ({
        body: typeof body === "string" ? body : JSON.stringify(body),
        messageId,
        delivery: receiveCount,
        acknowledge
      })
    )
  }
  return source
})
