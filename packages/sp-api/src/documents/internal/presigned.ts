/**
 * Requests to presigned URLs: they go to S3, not to the API. They carry nothing of the API, follow no redirect, leave
 * no URL in errors and spans, and are repeated when they fail for a passing reason, as reading or writing the same
 * object twice does no harm.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Fiber } from "effect/Fiber"
import type * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { CurrentRetryPolicy, CurrentSizeLimits } from "../../http/Policy.ts"
import type { RetryPolicy } from "../../http/Policy.ts"
import * as Redaction from "../../http/Redaction.ts"
import * as ResponseDecoder from "../../http/ResponseDecoder.ts"
import * as Retry from "../../http/Retry.ts"
import * as Transport from "../../http/Transport.ts"
import type { ErrorItem, ErrorResponse, SpApiErrorReason } from "../../SpApiError.ts"
import { ResponseInvalid } from "../../SpApiError.ts"

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Why a URL must not be called; undefined where it may: https, or http on loopback. */
export const refuse = (url: string | Redacted.Redacted<string>): string | undefined => {
  const text = textOf(url)
  if (!URL.canParse(text)) return "it is no URL"
  const { hostname, password, protocol, username } = new URL(text)
  if (protocol !== "https:" && !(protocol === "http:" && loopback.test(hostname))) {
    return "documents travel over https only; http is accepted for loopback addresses alone"
  }
  return username === "" && password === "" ? undefined : "it must not hold a user name or a password"
}

/** The URL itself. */
export const textOf = (url: string | Redacted.Redacted<string>): string =>
  Redacted.isRedacted(url) ? Redacted.value(url) : url

/** Why a request failed, and what may help. */
export interface Failed {
  readonly kind: "transient" | "expired" | "permanent"
  readonly reason: SpApiErrorReason
}

/** Code and message of S3's error, as XML. The rest of it repeats the signature, and is left out. */
const s3Error = (text: string): ReadonlyArray<ErrorItem> => {
  const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1]
  const message = /<Message>([^<]*)<\/Message>/.exec(text)?.[1]
  return code === undefined && message === undefined
    ? []
    : [{ code: code ?? "", message: Redaction.scrub(message ?? "") }]
}

/**
 * What an answer outside 2xx means. S3 says 403 when a URL is too old, and 400 when the credentials that signed it
 * are.
 */
const failedWith = (status: number, text: string): Failed => {
  if (status === 412 || status === 416) {
    const description = "the document changed while it was read"
    return { kind: "permanent", reason: new ResponseInvalid({ status, description }) }
  }
  const response: ErrorResponse = { status, errors: s3Error(text) }
  const code = response.errors[0]?.code
  const isExpired = status === 403 || status === 400 && code === "ExpiredToken"
  const isTransient = Retry.isTransientStatus(status) || status === 429 || code === "RequestTimeout"
  return {
    kind: isExpired ? "expired" : isTransient ? "transient" : "permanent",
    reason: ResponseDecoder.reasonOf(response, "failed")
  }
}

/** A failure of the transport, as data. */
export const failedBy = (error: Transport.ExchangeError, after: Duration.Duration): Failed => {
  const failure = Transport.failureOf(error, after)
  return { kind: failure.outcome === "permanent" ? "permanent" : "transient", reason: failure.reason("failed") }
}

/** Fails what takes too long. */
export const timeout = <A, E, R>(
  self: Effect.Effect<A, E, R>,
  duration: Duration.Duration
): Effect.Effect<A, E | Transport.AttemptTimedOut, R> =>
  Effect.timeoutOrElse(self, { duration, orElse: () => Effect.fail(new Transport.AttemptTimedOut()) })

/** Sends one request. Answers of 2xx are given as they come; of others the beginning of the text is read. */
export const exchange = (
  client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>,
  request: HttpClientRequest.HttpClientRequest,
  limit: Duration.Duration
): Effect.Effect<HttpClientResponse.HttpClientResponse, Failed, Scope.Scope> =>
  Effect.withFiber((fiber) => {
    const { errorText } = fiber.getRef(CurrentSizeLimits)
    const answer = Effect.flatMap(client.execute(request), (response) =>
      response.status >= 200 && response.status < 300
        ? Effect.succeed(response)
        : Effect.flatMap(
          Effect.orElseSucceed(ResponseDecoder.readText(response, response.headers, errorText), () => ""),
          (text) => Effect.fail(failedWith(response.status, text))
        ))
    return timeout(answer, limit).pipe(
      Effect.mapError((error) => "kind" in error ? error : failedBy(error, limit)),
      Effect.updateContext(Transport.settle<Scope.Scope>)
    )
  })

/** How often a request was sent, and how often it failed for a passing reason since it last got on. */
export interface Attempts {
  sent: number
  failures: number
}

/** Pauses before the next attempt; false when there is none left. */
export const pause = (attempts: Attempts, policy: RetryPolicy): Effect.Effect<boolean> =>
  ++attempts.failures >= policy.attempts
    ? Effect.succeed(false)
    : Effect.flatMap(
      Random.next,
      (random) => Effect.as(Effect.sleep(Retry.backoff(policy, attempts.failures - 1, random)), true)
    )

/** The retry policy in force. */
export const policyOf = (fiber: Fiber<unknown, unknown>): RetryPolicy => fiber.getRef(CurrentRetryPolicy)
