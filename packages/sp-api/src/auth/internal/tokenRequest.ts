/**
 * Requests to token endpoints: limited in time and size, without redirects (a client would carry the secrets in the
 * body to another host), without spans and tracing headers, and with failures that hold nothing of the request.
 */
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import type * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { Outcome, SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid, TimedOut, TransportFailed } from "../../SpApiError.ts"
import type { BodyInvalid } from "../../wire/body.ts"
import { readText } from "../../wire/body.ts"
import { troubleOf } from "../../wire/cause.ts"
import { requestContext } from "../../wire/requestContext.ts"
import type { Pauses } from "../../wire/retry.ts"
import { pause } from "../../wire/retry.ts"
import { RequestTimeout } from "./requestTimeout.ts"

/** A complete response. */
export interface TokenResponse {
  readonly status: number
  readonly headers: Headers.Headers
  readonly body: string
}

/** Why one attempt failed. */
export interface AttemptFailure {
  /** Whether another attempt may succeed. */
  readonly transient: boolean
  readonly reason: SpApiErrorReason
  readonly requestId?: string | undefined
  readonly hint?: string | undefined
  /** How long the response asks to wait before the next attempt, in milliseconds. */
  readonly retryAfter?: number | undefined
}

/** Bytes of a response. Tokens have 2 KiB. */
const maxBytes = 64 * 1024

const failureOf = (error: HttpClientError | BodyInvalid, outcome: Outcome): AttemptFailure => {
  if (error._tag === "BodyInvalid") {
    const { description, status } = error
    return { transient: false, reason: new ResponseInvalid({ description, status }) }
  }
  const reason = error.reason
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    const description = "it cannot be written as an HTTP request"
    return { transient: false, reason: new RequestInvalid({ field: "request", description }) }
  }
  // Messages of HTTP clients may quote the request, so only the code is kept.
  const { code, kind, proxy } = troubleOf("cause" in reason ? reason.cause : undefined)
  if (kind === "damaged") {
    return { transient: false, reason: new ResponseInvalid({ status: 200, description: "it cannot be decompressed" }) }
  }
  return {
    transient: kind !== "unsendable" && (proxy === undefined || kind !== "untrusted"),
    reason: new TransportFailed({
      description: proxy ?? code ?? reason._tag,
      outcome: kind === "lost" ? outcome : "failed"
    })
  }
}

/**
 * Sends the request once.
 *
 * @param outcome of a request whose response is lost: `unknown` where it must not be repeated
 */
export const send = (
  http: HttpClient.HttpClient,
  request: HttpClientRequest.HttpClientRequest,
  outcome: Outcome
): Effect.Effect<TokenResponse, AttemptFailure> =>
  Effect.withFiber((fiber) => {
    const timeout = fiber.getRef(RequestTimeout)
    return Effect.flatMap(
      http.execute(request),
      (response) => {
        const { headers, status } = response
        return Effect.map(readText(response, headers, maxBytes), (body) => ({ status, headers, body }))
      }
    ).pipe(
      Effect.mapError((error) => failureOf(error, outcome)),
      Effect.timeoutOrElse({
        duration: timeout,
        orElse: () =>
          Effect.fail({ transient: true, reason: new TimedOut({ limit: "attempt", after: timeout, outcome }) })
      }),
      Effect.provideContext(requestContext(fiber.context))
    )
  })

/** The request id of Login with Amazon and of AWS. */
export const requestIdOf = (headers: Headers.Headers): string | undefined =>
  headers["x-amzn-requestid"] ?? headers["x-amz-rid"]

/** A 2xx response that holds no token. Its body is left out, as it may hold secrets. */
export const unreadable = ({ headers, status }: TokenResponse, description: string): AttemptFailure => ({
  transient: false,
  reason: new ResponseInvalid({ status, description }),
  requestId: requestIdOf(headers)
})

/** The pauses are 250 ms and 500 ms, each ± 20 %. */
const pauses: Pauses = { attempts: 3, baseMillis: 250, capMillis: 30_000, jitter: [0.8, 1.2] }

/** Counts the requests for one token. */
export interface Progress {
  requests: number
}

/** Makes up to three attempts while failures are transient, in one span. Fails with the error that callers see. */
export const withRetries = <A>(
  operation: string,
  attempt: (progress: Progress) => Effect.Effect<A, AttemptFailure | SpApiError>
): Effect.Effect<A, SpApiError> =>
  Effect.suspend(() => {
    const progress: Progress = { requests: 0 }
    const run = (failures: number): Effect.Effect<A, SpApiError> =>
      Effect.catch(attempt(progress), (error) => {
        if (!("transient" in error)) return Effect.fail(error)
        const { hint, reason, requestId, retryAfter, transient } = error
        const giveUp = fail(operation, reason, { attempts: progress.requests, requestId, hint })
        return transient
          ? Effect.flatMap(pause(pauses, failures, retryAfter), (isLeft) => isLeft ? run(failures + 1) : giveUp)
          : giveUp
      })
    return run(0)
  }).pipe(Effect.withSpan(`SpApi.${operation}`, { kind: "client" }, { captureStackTrace: false }))
