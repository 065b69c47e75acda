/**
 * One request to a token endpoint and its whole answer: bounded in time and size, without redirects (a client would
 * carry the secrets in the body to another host), without a span or a tracing header, and with failures that hold
 * nothing of the request.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid, TimedOut, TransportFailed } from "../../SpApiError.ts"
import type { BodyInvalid } from "../../wire/body.ts"
import { readText } from "../../wire/body.ts"
import { troubleOf } from "../../wire/cause.ts"
import type { Pauses } from "../../wire/retry.ts"
import { pause } from "../../wire/retry.ts"
import { retryAfterOf } from "../../wire/retryAfter.ts"
import type { AttemptFailure } from "./failure.ts"
import { RequestTimeout } from "./requestTimeout.ts"

/** An answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: Headers.Headers
  readonly text: string
}

/** Bytes of an answer; tokens have 2 KiB, so more than this is no token. */
const maxBytes = 64 * 1024

const settings = (context: Context.Context<never>): Context.Context<never> =>
  Context.empty().pipe(
    Context.add(FetchHttpClient.RequestInit, {
      ...Context.getOrUndefined(context, FetchHttpClient.RequestInit),
      redirect: "manual"
    }),
    Context.add(HttpClient.TracerDisabledWhen, () => true),
    Context.add(HttpClient.TracerPropagationEnabled, false)
  )

const failureOf = (error: HttpClientError | BodyInvalid, outcome: "failed" | "unknown"): AttemptFailure => {
  if (error._tag === "BodyInvalid") {
    const { description, status } = error
    return { transient: false, reason: new ResponseInvalid({ description, status }) }
  }
  const reason = error.reason
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    const description = "it cannot be written as an HTTP request"
    return { transient: false, reason: new RequestInvalid({ field: "request", description }) }
  }
  // Messages of transports may quote what was sent, so only the code is kept.
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
 * @param outcome what a lost answer means: `unknown` for a request that may not be repeated
 */
export const exchange = (
  http: HttpClient.HttpClient,
  request: HttpClientRequest.HttpClientRequest,
  outcome: "failed" | "unknown"
): Effect.Effect<Answer, AttemptFailure> =>
  Effect.withFiber((fiber) => {
    const limit = fiber.getRef(RequestTimeout)
    return Effect.flatMap(
      http.execute(request),
      (response) =>
        Effect.map(
          readText(response, response.headers, maxBytes),
          (text) => ({ status: response.status, headers: response.headers, text })
        )
    ).pipe(
      Effect.mapError((error) => failureOf(error, outcome)),
      Effect.timeoutOrElse({
        duration: limit,
        orElse: () =>
          Effect.fail({ transient: true, reason: new TimedOut({ limit: "attempt", after: limit, outcome }) })
      }),
      Effect.provideContext(settings(fiber.context))
    )
  })

/** The request id that Amazon's login and AWS put into their answers. */
export const requestIdOf = (headers: Headers.Headers): string | undefined =>
  headers["x-amzn-requestid"] ?? headers["x-amz-rid"]

/** How long a refusal that does not say is waited for. */
export const shortestWait: Duration.Duration = /*#__PURE__*/ Duration.seconds(1)

/** How long a response asks to wait, from a second to half a minute; undefined where it does not say. */
export const askedWait = (headers: Headers.Headers, now: number): Duration.Duration | undefined => {
  const millis = retryAfterOf(headers, now)
  return millis === undefined ? undefined : Duration.millis(Math.min(Math.max(millis, 1000), 30_000))
}

/** The pauses are 250 ms and 500 ms, give or take a fifth. */
const pauses: Pauses = { attempts: 3, baseMillis: 250, capMillis: 30_000, jitter: [0.8, 1.2] }

/** Counts the requests of one token. */
export interface Progress {
  requests: number
}

/**
 * Runs an attempt up to three times while its failures are transient, in one span, and fails with the error that
 * callers see.
 */
export const repeating = <A>(
  operation: string,
  attempt: (progress: Progress) => Effect.Effect<A, AttemptFailure | SpApiError>
): Effect.Effect<A, SpApiError> =>
  Effect.suspend(() => {
    const progress: Progress = { requests: 0 }
    const once = attempt(progress)
    const run = (failures: number): Effect.Effect<A, SpApiError> =>
      Effect.catch(once, (error) => {
        if (!("transient" in error)) return Effect.fail(error)
        const { hint, reason, requestId } = error
        const giveUp = fail(operation, reason, { attempts: progress.requests, requestId, hint })
        return error.transient
          ? Effect.flatMap(
            pause(pauses, failures, Duration.toMillis(error.retryAfter ?? Duration.zero)),
            (more) => more ? run(failures + 1) : giveUp
          )
          : giveUp
      })
    return run(0)
  }).pipe(Effect.withSpan(`SpApi.${operation}`, { kind: "client" }, { captureStackTrace: false }))
