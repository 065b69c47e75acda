/**
 * Renews what a request was refused for, each kind once for a call: the access token, the AWS credentials, or the clock that dates
 * signatures. Such a request was refused before any work, so it may be sent again whatever it does.
 */
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Redacted from "effect/Redacted"
import type { Signer } from "../../auth/Signer.ts"
import type { ErrorResponse, SpApiError } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { AccessTokens } from "./accessTokens.ts"
import * as Hints from "./hints.ts"
import type { Progress, Renewal } from "./progress.ts"
import type { Refusals } from "./refusals.ts"

/** A request that was refused. */
export interface Refused {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly token: Redacted.Redacted<string>
  readonly headers: Headers.Headers
  readonly response: ErrorResponse
}

/** Succeeds with what was renewed; undefined where it would be refused again. A new token that is refused is remembered. */
export const makeRenew = (tokens: AccessTokens, signer: Signer["Service"], refusals: Refusals) =>
(
  progress: Progress,
  { headers, request, response, token }: Refused
): Effect.Effect<Renewal | undefined, SpApiError> => {
  const { status } = response
  if (status !== 400 && status !== 401 && status !== 403) return Effect.undefined
  if (Hints.isTokenTrouble(response)) {
    if (status === 400) return Effect.undefined
    return Effect.clockWith((clock) => {
      const now = monotonicMillis(clock)
      if (!progress.renewals.includes("token") && !refusals.covers(progress, token, now)) {
        return Effect.as(tokens.forget(token, progress.resource), "token" as const)
      }
      refusals.add(progress, token, response, now)
      return Effect.undefined
    })
  }
  return signer.renew === undefined
    ? Effect.undefined
    : signer.renew({ request, response, date: headers["date"], renewed: progress.renewals })
}
