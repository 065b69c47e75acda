/** What a refused token request means: the same for Login with Amazon and AWS STS. */
import * as Duration from "effect/Duration"
import type { Outcome } from "../../SpApiError.ts"
import { AuthFailed, ServiceFailure, Throttled, UnexpectedStatus } from "../../SpApiError.ts"
import { proxyHint } from "../../wire/hints.ts"
import { readable } from "../../wire/markup.ts"
import { scrub, withoutSecrets } from "../../wire/redaction.ts"
import { retryAfterOf } from "../../wire/retryAfter.ts"
import type { AttemptFailure, TokenResponse } from "./tokenRequest.ts"
import { requestIdOf } from "./tokenRequest.ts"

/** The endpoint that refused a request, and what its response says. */
export interface Refused {
  readonly provider: "lwa" | "sts"
  /** What to check where the response is not one of the provider's. */
  readonly foreign: string
  readonly response: TokenResponse
  /** The error code of the response; undefined where it has none. */
  readonly code: unknown
  readonly description: unknown
  /** The request id of the body. */
  readonly requestId: unknown
  /** Codes that ask to slow down, whatever the status. */
  readonly throttling?: RegExp
  /** Whether an error with this code may pass. */
  readonly isTransient: (code: string) => boolean
  readonly hint: (code: string, description: string) => string | undefined
  /** Of a server that fails. `unknown` for a request that must not be repeated. */
  readonly outcome: Outcome
  /** Secrets of the request, which the response may quote. */
  readonly secrets: ReadonlyArray<string>
  /** Epoch milliseconds. */
  readonly now: number
}

/** Characters of a foreign string that errors keep. */
const maxLength = 500

/** How long the response asks to wait, from a second to half a minute; undefined where it does not say. */
const waitOf = ({ headers }: TokenResponse, now: number): number | undefined => {
  const millis = retryAfterOf(headers, now)
  return millis === undefined ? undefined : Math.min(Math.max(millis, 1000), 30_000)
}

/** Why the request was refused. */
export const failureOf = (refused: Refused): AttemptFailure => {
  const { now, outcome, provider, response, secrets } = refused
  const { body, headers, status } = response
  // Cut last: half of a secret would not be recognized.
  const clean = (value: unknown): string | undefined =>
    typeof value === "string" ? scrub(withoutSecrets(value, secrets)).slice(0, maxLength) : undefined
  const code = clean(refused.code)
  const description = clean(refused.description) ?? ""
  const retryAfter = waitOf(response, now)
  const common = { requestId: requestIdOf(headers) ?? clean(refused.requestId), retryAfter }
  if (status === 429 || code !== undefined && refused.throttling?.test(code) === true) {
    const wait = retryAfter ?? 1000
    const errors = code === undefined ? [] : [{ code, message: description }]
    // Refused before any work, so even an authorization code may be sent again.
    return {
      ...common,
      transient: true,
      retryAfter: wait,
      reason: new Throttled({ status, errors, retryAfter: Duration.millis(wait), origin: "server" })
    }
  }
  if (code !== undefined) {
    return {
      ...common,
      transient: outcome === "failed" && refused.isTransient(code),
      hint: refused.hint(code, description),
      reason: new AuthFailed({ provider, code, description, status })
    }
  }
  const readableBody = clean(readable(body)) ?? ""
  return status >= 500
    ? {
      ...common,
      transient: outcome === "failed",
      reason: new ServiceFailure({ status, errors: [], body: readableBody, outcome })
    }
    : {
      ...common,
      transient: false,
      hint: status === 407 ? proxyHint : refused.foreign,
      reason: new UnexpectedStatus({ status, errors: [], body: readableBody })
    }
}
