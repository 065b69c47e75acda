/**
 * One request and its whole response: a body that breaks off is a failed attempt. Always succeeds, with a response or
 * with a failure as data.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import type * as Scope from "effect/Scope"
import { readText } from "../../wire/body.ts"
import * as Abortable from "./abortable.ts"
import type { CallFacts } from "./callFacts.ts"
import type { Received } from "./outcome.ts"
import * as Transport from "./transport.ts"
import * as Watchdog from "./watchdog.ts"

/** Exchanges a request for what comes back. */
export type Exchange = (facts: CallFacts, request: HttpClientRequest.HttpClientRequest) => Effect.Effect<Received>

/** Exchanges over an HTTP client. */
export const makeExchange = (http: HttpClient.HttpClient, scope: Scope.Scope): Exchange => {
  const watchdog = Watchdog.make(scope)
  const timedOut = new Transport.AttemptTimedOut()
  const contextOf = Transport.makeRequestContext()
  const send = Abortable.sendOf(http)

  return ({ call: { read }, clock, limits, timeout }, request) => {
    const receive = (
      response: HttpClientResponse.HttpClientResponse
    ): Effect.Effect<Received, Transport.ExchangeError> => {
      // Some clients parse their headers at every access.
      const { headers, status } = response
      const isSuccess = status >= 200 && status < 300
      const limit = isSuccess ? limits.response : limits.errorBody
      return isSuccess && read !== undefined
        ? Effect.map(
          read(response, headers["content-encoding"], limit),
          (bytes) => ({ status, headers, text: "", bytes })
        )
        : Effect.map(
          readText(response, headers, limit, !isSuccess),
          (text) => ({ status, headers, text })
        )
    }
    const failed = (error: Transport.ExchangeError) => Effect.succeed(Transport.failureOf(error, timeout, request.url))
    const millis = Duration.toMillis(timeout)
    return send !== undefined && millis >= Watchdog.tick
      ? watchdog.watch(
        (watched) =>
          Effect.catch(
            Effect.flatMap(send(request, watched), receive),
            (error) => failed(watched.isLate ? timedOut : error)
          ),
        millis,
        clock
      )
      : Effect.catch(
        watchdog.guard<Received, Transport.ExchangeError, never>(
          Effect.flatMap(http.execute(request), receive).pipe(Effect.updateContext(contextOf)),
          millis,
          clock,
          timedOut
        ),
        failed
      )
  }
}
