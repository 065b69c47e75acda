/**
 * Requests to presigned URLs: to S3, not to the API. They carry no token, follow no redirect, leave no URL in errors and spans, and are
 * repeated when they fail for a passing reason, as writing or reading the same object twice does no harm.
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Schedule from "effect/Schedule"
import { refuse } from "../../documents/internal/presigned.ts"
import { AttemptTimeout } from "../../http/Policy.ts"
import * as ResponseDecoder from "../../http/ResponseDecoder.ts"
import * as Transport from "../../http/Transport.ts"
import type { SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail as failWith, RequestInvalid, ResponseInvalid } from "../../SpApiError.ts"

/** An error of this library with the clock's time. */
export const fail = (
  operation: string,
  attempts: number,
  reason: SpApiErrorReason,
  hint?: string
): Effect.Effect<never, SpApiError> => failWith(operation, reason, { attempts, hint })

/** Whether an answer's URL may be called: https, or loopback. */
export const isSafeUrl = (url: string): boolean => refuse(url) === undefined

interface Failed {
  readonly isTransient: boolean
  readonly reason: SpApiErrorReason
}

const pauses = /*#__PURE__*/ Schedule.jittered(/*#__PURE__*/ Schedule.exponential("500 millis"))

/** Sends the request, up to three times; gives the text of an answer of 2xx, of at most `limit` bytes. */
export const send = (
  operation: string,
  request: HttpClientRequest.HttpClientRequest,
  limit: number
): Effect.Effect<string, SpApiError, HttpClient.HttpClient> =>
  Effect.suspend(() => {
    if (!isSafeUrl(request.url)) {
      return fail(operation, 0, new ResponseInvalid({ status: 200, description: "its URL is not https" }))
    }
    let attempts = 0
    const attempt = Effect.withFiber((fiber): Effect.Effect<string, Failed, HttpClient.HttpClient> => {
      attempts++
      const timeout = fiber.getRef(AttemptTimeout)
      return HttpClient.execute(request).pipe(
        Effect.flatMap((response) =>
          Effect.map(
            ResponseDecoder.readText(response, response.headers, limit),
            (text) => ({ status: response.status, headers: response.headers, text })
          )
        ),
        Effect.timeoutOrElse({ duration: timeout, orElse: () => Effect.fail(new Transport.AttemptTimedOut()) }),
        Effect.mapError((error): Failed => {
          const failure = Transport.failureOf(error, timeout)
          return { isTransient: failure.outcome !== "permanent", reason: failure.reason("failed") }
        }),
        Effect.flatMap(({ headers, status, text }): Effect.Effect<string, Failed> =>
          status >= 200 && status < 300 ? Effect.succeed(text) : Effect.fail({
            isTransient: status === 429 || status >= 500,
            reason: ResponseDecoder.reasonOf(ResponseDecoder.errorResponse(status, headers, text), "failed")
          })
        ),
        Effect.updateContext(Transport.settle<HttpClient.HttpClient>)
      )
    })
    return attempt.pipe(
      Effect.retry({ times: 2, while: (failed) => failed.isTransient, schedule: pauses }),
      Effect.catch((failed) => fail(operation, attempts, failed.reason))
    )
  }).pipe(Effect.withSpan(`SpApi.${operation}`, { kind: "client" }, { captureStackTrace: false }))

/** Fails because an input is wrong. */
export const invalid = (operation: string, field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail(operation, 0, new RequestInvalid({ field, description }))
