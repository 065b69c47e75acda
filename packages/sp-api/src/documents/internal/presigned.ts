/**
 * Requests to presigned URLs, which address S3 and not the API. They carry no token or header of the API, follow no
 * redirect, and leave no URL in errors and spans. Transient failures are retried: reads and writes of an object are
 * idempotent.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Fiber } from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { isSignatureTrouble } from "../../auth/internal/signatureHints.ts"
import { refuseHeaders } from "../../http/internal/headerValues.ts"
import * as ResponseDecoder from "../../http/internal/responseDecoder.ts"
import * as Transport from "../../http/internal/transport.ts"
import { AttemptTimeout, CurrentRetryPolicy, CurrentSizeLimits, PresignedHosts } from "../../http/Policy.ts"
import type { RetryPolicy } from "../../http/Policy.ts"
import { SpApi } from "../../operation/internal/spApiService.ts"
import { SpApiConfig } from "../../SpApiConfig.ts"
import type { ErrorItem, ErrorResponse, SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { readText } from "../../wire/body.ts"
import { isLoopback } from "../../wire/loopback.ts"
import { errorOfMarkup } from "../../wire/markup.ts"
import { scrub } from "../../wire/redaction.ts"
import { requestContext } from "../../wire/requestContext.ts"
import * as Retry from "../../wire/retry.ts"
import { retryAfterOf } from "../../wire/retryAfter.ts"

/** Hosts of the presigned URLs that Amazon returns. */
const amazonHosts = ["amazonaws.com", "amazonaws.com.cn", "cloudfront.net", "media-amazon.com", "amazon.com"]

const isUnder = (host: string, parents: ReadonlyArray<string>): boolean =>
  parents.some((parent) => host === parent.toLowerCase() || host.endsWith(`.${parent.toLowerCase()}`))

/** The host of the configured endpoint, if any. */
const endpointHost = (fiber: Fiber<unknown, unknown>): string | undefined => {
  const endpoint = Context.getOrUndefined(fiber.context as Context.Context<SpApi>, SpApi)?.endpoint
    ?? Context.getOrUndefined(fiber.context as Context.Context<SpApiConfig>, SpApiConfig)?.endpoint
  return endpoint === undefined ? undefined : new URL(endpoint).hostname
}

/**
 * Returns why a URL must not be requested, or undefined. `URL` normalizes every notation of an IP address, so an
 * address is compared like any other host.
 */
export const refuse = (
  url: string | Redacted.Redacted<string>,
  fiber: Fiber<unknown, unknown>
): string | undefined => {
  const text = stringOf(url)
  if (!URL.canParse(text)) return "it is not a URL"
  const { hostname, password, protocol, username } = new URL(text)
  if (username !== "" || password !== "") return "it must not contain a user name or a password"
  const host = hostname.replace(/\.$/, "")
  const endpoint = endpointHost(fiber)
  const isListed = isUnder(host, fiber.getRef(PresignedHosts))
  const isLocal = isLoopback(host) && (isListed || endpoint === undefined || isLoopback(endpoint))
  if (protocol !== "https:" && !(protocol === "http:" && isLocal)) {
    return "it must use https; http is accepted only for a loopback address, and with a configured endpoint on loopback"
  }
  return isListed || isLocal || hostname === endpoint || isUnder(host, amazonHosts)
    ? undefined
    : `its host ${host} is not one of Amazon's, so nothing was sent; if it is correct, add it to PresignedHosts of `
      + "effect-sp-api/http/Policy"
}

/** The URL as a string. */
export const stringOf = (url: string | Redacted.Redacted<string>): string =>
  Redacted.isRedacted(url) ? Redacted.value(url) : url

/** Why a request failed, and whether a retry or a new URL may help. */
export interface Failed {
  readonly kind: "transient" | "expired" | "permanent"
  readonly reason: SpApiErrorReason
  /** The `retry-after` of the response, in milliseconds. */
  readonly retryAfter?: number | undefined
}

/** The code and message of an S3 error. Other elements repeat the signature and are omitted. */
const s3Error = (text: string): ReadonlyArray<ErrorItem> => {
  const { code, message } = errorOfMarkup(text)
  return code === undefined && message === undefined
    ? []
    : [{ code: code ?? "", message: scrub(message ?? "") }]
}

/** A presigned URL is a signature. */
const presigner = { isRefused: isSignatureTrouble }

/** Classifies a response other than 2xx. S3 returns 403 for an expired URL, 400 if the signing credentials expired. */
const failedWith = (status: number, text: string, retryAfter: number | undefined): Failed => {
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
    reason: ResponseDecoder.reasonOf(response, "failed", presigner),
    retryAfter
  }
}

/** Classifies a transport failure. */
export const failedBy = (error: Transport.ExchangeError, after: Duration.Duration, url: string): Failed => {
  const failure = Transport.failureOf(error, after, url)
  return { kind: failure.outcome === "permanent" ? "permanent" : "transient", reason: failure.reason("failed") }
}

/** Fails with `AttemptTimedOut` after a duration. */
const withTimeout = <A, E, R>(
  self: Effect.Effect<A, E, R>,
  duration: Duration.Duration
): Effect.Effect<A, E | Transport.AttemptTimedOut, R> =>
  Effect.timeoutOrElse(self, { duration, orElse: () => Effect.fail(new Transport.AttemptTimedOut()) })

/** Sends one request. Returns a 2xx response unread; fails with the error in the body of any other response. */
export const exchange = (
  client: HttpClient.HttpClient.With<HttpClientError, Scope.Scope>,
  request: HttpClientRequest.HttpClientRequest,
  limit: Duration.Duration
): Effect.Effect<HttpClientResponse.HttpClientResponse, Failed, Scope.Scope> =>
  Effect.withFiber((fiber) => {
    const { errorBody } = fiber.getRef(CurrentSizeLimits)
    const response = Effect.flatMap(client.execute(request), (response) =>
      response.status >= 200 && response.status < 300
        ? Effect.succeed(response)
        : Effect.flatMap(
          Effect.orElseSucceed(readText(response, response.headers, errorBody, true), () => ""),
          (text) =>
            Effect.clockWith((clock) => {
              const retryAfter = retryAfterOf(response.headers, clock.currentTimeMillisUnsafe())
              return Effect.fail(failedWith(response.status, text, retryAfter))
            })
        ))
    return withTimeout(response, limit).pipe(
      Effect.mapError((error) => "kind" in error ? error : failedBy(error, limit, request.url)),
      Effect.updateContext(requestContext<Scope.Scope>)
    )
  })

/** The number of requests sent, and of transient failures since the last progress. */
export interface Attempts {
  sent: number
  failures: number
}

/** Waits before the next attempt, at least for `retryAfter`; returns false if no attempt is left. */
export const pause = (
  operation: string,
  attempts: Attempts,
  policy: RetryPolicy,
  { retryAfter }: Failed
): Effect.Effect<boolean> => Retry.pause({ operation }, policy, attempts.failures++, retryAfter)

/** The current retry policy. */
export const policyOf = (fiber: Fiber<unknown, unknown>): RetryPolicy => fiber.getRef(CurrentRetryPolicy)

/** Sends a request with retries, and returns the body of the 2xx response, of at most `limit` bytes. */
export const send = (
  operation: string,
  request: HttpClientRequest.HttpClientRequest,
  limit: number
): Effect.Effect<string, SpApiError, HttpClient.HttpClient> =>
  Effect.withFiber((fiber) => {
    const refused = refuse(request.url, fiber)
    if (refused !== undefined) {
      return fail(
        operation,
        new ResponseInvalid({ status: 200, description: `the URL that it names is refused: ${refused}` })
      )
    }
    const unsendable = refuseHeaders(request.headers)
    if (unsendable !== undefined) return fail(operation, unsendable)
    const policy = policyOf(fiber)
    const timeout = fiber.getRef(AttemptTimeout)
    const attempts: Attempts = { sent: 0, failures: 0 }
    const attempt: Effect.Effect<string, SpApiError, HttpClient.HttpClient> = Effect.suspend(() => {
      attempts.sent++
      return Effect.flatMap(HttpClient.HttpClient, (client) =>
        Effect.flatMap(exchange(HttpClient.withScope(client), request, timeout), (response) =>
          Effect.mapError(
            withTimeout(readText(response, response.headers, limit), timeout),
            (error) =>
              failedBy(error, timeout, request.url)
          ))).pipe(
          Effect.scoped,
          Effect.catch((failed) => {
            const giveUp = fail(operation, failed.reason, { attempts: attempts.sent })
            return failed.kind === "transient"
              ? Effect.flatMap(pause(operation, attempts, policy, failed), (more) =>
                more ? attempt : giveUp)
              : giveUp
          })
        )
    })
    return attempt
  }).pipe(Effect.withSpan(`SpApi.${operation}`, { kind: "client" }, { captureStackTrace: false }))
