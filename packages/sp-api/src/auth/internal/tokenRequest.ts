/**
 * Requests to token endpoints: limited in time and size, without redirects (a client would carry the secrets in the
 * body to another host), without spans and tracing headers, and with failures that hold nothing of the request.
 */
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import type * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Tracer from "effect/Tracer"
import type { Outcome, SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { readText } from "../../wire/body.ts"
import { accountAttribute } from "../../wire/currentAccount.ts"
import { requestContext } from "../../wire/requestContext.ts"
import type { Pauses } from "../../wire/retry.ts"
import { pause } from "../../wire/retry.ts"
import type { ExchangeError } from "./exchangeFailure.ts"
import { AttemptTimedOut, failureOf } from "./exchangeFailure.ts"
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
      Effect.timeoutOrElse<never, ExchangeError, never>({
        duration: timeout,
        orElse: () => Effect.fail(new AttemptTimedOut())
      }),
      Effect.mapError((error) => {
        const failure = failureOf(error, timeout, request.url, true)
        return { transient: failure.outcome !== "permanent", reason: failure.reason(outcome) }
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
  account: string | undefined,
  attempt: (progress: Progress) => Effect.Effect<A, AttemptFailure | SpApiError>
): Effect.Effect<A, SpApiError> =>
  Effect.useSpan(`SpApi.${operation}`, { kind: "client", attributes: accountAttribute(account) }, (span) => {
    const progress: Progress = { requests: 0 }
    const run = (failures: number): Effect.Effect<A, SpApiError> =>
      Effect.catch(attempt(progress), (error) => {
        if (!("transient" in error)) return Effect.fail(error)
        const { hint, reason, requestId, retryAfter, transient } = error
        const giveUp = fail(operation, reason, { attempts: progress.requests, requestId, hint, account })
        return transient
          ? Effect.flatMap(
            pause({ operation, account }, pauses, failures, retryAfter),
            (isLeft) => isLeft ? run(failures + 1) : giveUp
          )
          : giveUp
      })
    return Effect.provideService(run(0), Tracer.ParentSpan, span)
  })
