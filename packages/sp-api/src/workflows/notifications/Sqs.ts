/**
 * Amazon SQS as a source of notifications, over the program's own HTTP client: three calls of its JSON protocol, signed with Signature
 * Version 4. So it runs wherever the client does, and needs no AWS SDK.
 *
 * Source: AWS, "Amazon SQS API Reference" (AWS JSON protocol).
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as SigV4 from "../../auth/internal/sigv4.ts"
import { StsCredentialService } from "../../auth/StsCredentialService.ts"
import * as ResponseDecoder from "../../http/ResponseDecoder.ts"
import * as Transport from "../../http/Transport.ts"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { ResponseInvalid, SpApiError } from "../../SpApiError.ts"
import * as Presigned from "../internal/Presigned.ts"
import type { Message } from "./Consume.ts"

/** Which queue, and how to read it. */
export interface SqsOptions {
  /** `https://sqs.eu-west-1.amazonaws.com/123456789012/my-queue` */
  readonly queueUrl: string
  /** The AWS region; default: that of the URL. */
  readonly region?: string | undefined
  /** Messages in one answer, 1 to 10, the default. */
  readonly batchSize?: number | undefined
  /** How long a message is hidden from others while it is handled; default: as the queue says. Longer than the handler takes. */
  readonly visibilityTimeout?: Duration.Input | undefined
  /** How long a request waits for messages, at most 20 s, the default. */
  readonly wait?: Duration.Input | undefined
}

/** SQS never sends more than 1 MiB in one answer; this leaves room for its escapes. */
const answerLimit = 8 * 1024 * 1024

const isTransient = (error: SpApiError): boolean => {
  switch (error.reason._tag) {
    case "TransportFailed":
    case "TimedOut":
    case "ServiceFailure":
    case "Throttled":
      return true
    case "BadRequest":
      // The protocol answers throttling with 400.
      return error.reason.errors.some(({ code }) => /Throttl|TooManyRequests|OverLimit/.test(code))
    default:
      return false
  }
}

/** After 1 s, then twice as long each time up to a minute. */
const pauses = /*#__PURE__*/ Schedule.jittered(
  /*#__PURE__*/ Schedule.min([
    /*#__PURE__*/ Schedule.exponential("1 second"),
    /*#__PURE__*/ Schedule.spaced("60 seconds")
  ])
)

interface Received {
  readonly MessageId?: string
  readonly ReceiptHandle?: string
  readonly Body?: string
  readonly Attributes?: { readonly ApproximateReceiveCount?: string }
}

const messagesOf = (answer: unknown): ReadonlyArray<Received> => {
  const found = typeof answer === "object" && answer !== null && "Messages" in answer ? answer.Messages : undefined
  return Array.isArray(found) ? found : []
}

const make = (options: SqsOptions) => {
  const url = new URL(options.queueUrl)
  const region = options.region ?? /^sqs\.([a-z0-9-]+)\./.exec(url.hostname)?.[1] ?? "us-east-1"
  const sign = SigV4.make("sqs", region)

  const call = (
    action: string,
    input: object,
    timeout: Duration.Duration
  ): Effect.Effect<unknown, SpApiError, HttpClient.HttpClient | StsCredentialService> => {
    const operation = `sqs.${action}`
    const fail = (reason: SpApiErrorReason) => Presigned.fail(operation, 1, reason)
    return Effect.gen(function*() {
      const { credentials } = yield* StsCredentialService
      const request = HttpClientRequest.post(`${url.origin}/`, {
        headers: { "x-amz-target": `AmazonSQS.${action}` },
        body: HttpBody.text(JSON.stringify({ QueueUrl: options.queueUrl, ...input }), "application/x-amz-json-1.0")
      })
      const signed = yield* Effect.catchTag(sign(request, yield* credentials), "SigningFailed", fail)
      const { headers, status, text } = yield* HttpClient.execute(signed).pipe(
        Effect.flatMap((response) =>
          Effect.map(
            ResponseDecoder.readText(response, response.headers, answerLimit),
            (text) => ({ status: response.status, headers: response.headers, text })
          )
        ),
        Effect.timeoutOrElse({ duration: timeout, orElse: () => Effect.fail(new Transport.AttemptTimedOut()) }),
        Effect.catch((error) => fail(Transport.failureOf(error, timeout).reason("failed"))),
        Effect.updateContext((context: Context.Context<HttpClient.HttpClient>) =>
          Context.merge(context, Transport.makeContext())
        )
      )
      if (status < 200 || status > 299) {
        return yield* fail(ResponseDecoder.reasonOf(ResponseDecoder.errorResponse(status, headers, text), "failed"))
      }
      const json = text === "" ? {} : ResponseDecoder.parseJson(text)
      return json === undefined ? yield* fail(new ResponseInvalid({ status, description: "it is not JSON" })) : json
    })
  }
  return call
}

/**
 * The messages of a queue, for ever. Acknowledging a message deletes it.
 *
 * Failures of SQS that pass are waited out, with pauses of up to a minute; what does not pass (no permission, no such queue) fails as
 * `SpApiError` with the operation `sqs.ReceiveMessage`.
 */
export const sqs = (
  options: SqsOptions
): Stream.Stream<
  Message<SpApiError, HttpClient.HttpClient | StsCredentialService>,
  SpApiError,
  HttpClient.HttpClient | StsCredentialService
> =>
  Stream.suspend(() => {
    if (!Presigned.isSafeUrl(options.queueUrl)) {
      return Stream.fromEffect(Presigned.invalid("sqs.ReceiveMessage", "queueUrl", "must be an https URL of a queue"))
    }
    const call = make(options)
    const wait = Duration.fromInputUnsafe(options.wait ?? "20 seconds")
    const hidden = options.visibilityTimeout === undefined
      ? undefined
      : Duration.fromInputUnsafe(options.visibilityTimeout)
    const receive = call("ReceiveMessage", {
      MaxNumberOfMessages: options.batchSize ?? 10,
      WaitTimeSeconds: Math.min(20, Math.round(Duration.toSeconds(wait))),
      MessageSystemAttributeNames: ["ApproximateReceiveCount"],
      ...(hidden === undefined ? undefined : { VisibilityTimeout: Math.round(Duration.toSeconds(hidden)) })
    }, Duration.sum(wait, Duration.seconds(10))).pipe(
      Effect.tapError((error) =>
        isTransient(error) ? Effect.logWarning(`SQS does not answer: ${error.message}`) : Effect.void
      ),
      Effect.retry({ while: isTransient, schedule: pauses })
    )
    const acknowledge = (ReceiptHandle: string) =>
      Effect.asVoid(Effect.retry(call("DeleteMessage", { ReceiptHandle }, Duration.seconds(30)), {
        times: 4,
        while: isTransient,
        schedule: pauses
      }))
    const batch = Effect.flatMap(Clock.currentTimeMillis, (start) =>
      Effect.flatMap(receive, (answer) => {
        const messages = messagesOf(answer).map((received): Message<
          SpApiError,
          HttpClient.HttpClient | StsCredentialService
        > => ({
          body: received.Body ?? "",
          messageId: received.MessageId,
          receiveCount: Number(received.Attributes?.ApproximateReceiveCount ?? 1),
          acknowledge: acknowledge(received.ReceiptHandle ?? "")
        }))
        // A queue that answers an empty hand at once, whatever it was asked to wait for, must not be asked in a loop.
        return Effect.flatMap(
          Clock.currentTimeMillis,
          (now) =>
            Effect.as(messages.length === 0 && now - start < 1000 ? Effect.sleep("1 second") : Effect.void, messages)
        )
      }))
    return Stream.flatMap(Stream.fromEffectRepeat(batch), Stream.fromIterable)
  })
