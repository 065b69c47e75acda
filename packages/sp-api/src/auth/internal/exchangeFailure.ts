/**
 * What it means that an exchange over an HTTP client failed: data, without the request.
 */
import type * as Duration from "effect/Duration"
import type { HttpClientError } from "effect/http/HttpClientError"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { RequestInvalid, ResponseInvalid, TimedOut, TransportFailed } from "../../SpApiError.ts"
import type { BodyInvalid } from "../../wire/body.ts"
import { troubleOf } from "../../wire/cause.ts"
import { hostOf, withoutPaths } from "../../wire/connection.ts"
import { scrub } from "../../wire/redaction.ts"

/** No whole response came within the time of one attempt. */
export class AttemptTimedOut {
  readonly _tag = "AttemptTimedOut"
}

/** What may fail between a request and its whole response. */
export type ExchangeError = HttpClientError | BodyInvalid | AttemptTimedOut

/** A request without a whole response. */
export interface Failure {
  readonly _tag: "Failure"
  /** The kind in spans: `timeout`, `ECONNRESET`, … */
  readonly kind: string
  readonly outcome: "not-sent" | "transient" | "permanent"
  readonly reason: (outcome: "failed" | "unknown") => SpApiErrorReason
}

const describe = (cause: unknown): string => {
  let current: unknown = cause
  let text = ""
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    if (current.message !== "") text = current.message
    current = current.cause
  }
  return scrub(withoutPaths(text.slice(0, 500)))
}

const permanent = (kind: string, reason: SpApiErrorReason): Failure => ({
  _tag: "Failure",
  kind,
  outcome: "permanent",
  reason: () => reason
})

/**
 * What an exchange with a URL that failed means.
 *
 * @param isBrief whether messages of the HTTP client, which may quote the request, are left out
 */
export const failureOf = (error: ExchangeError, after: Duration.Duration, url = "", isBrief = false): Failure => {
  const host = hostOf(url)
  if (error._tag === "AttemptTimedOut") {
    return {
      _tag: "Failure",
      kind: "timeout",
      outcome: "transient",
      reason: (outcome) => new TimedOut({ limit: "attempt", after, outcome, host })
    }
  }
  if (error._tag === "BodyInvalid") {
    const { description, status } = error
    return permanent("body", new ResponseInvalid({ status, description }))
  }
  const reason = error.reason
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    const description = "it cannot be written as an HTTP request"
    return permanent(reason._tag, new RequestInvalid({ field: "request", description }))
  }
  const cause = "cause" in reason ? reason.cause : undefined
  const { code, kind, proxy } = troubleOf(cause)
  if (kind === "damaged") {
    const description = "it cannot be decompressed: its data is cut off, damaged, or not what its content-encoding says"
    return permanent(
      "body",
      new ResponseInvalid({ status: "response" in reason ? reason.response.status : 200, description })
    )
  }
  const text = kind === "unsendable" ? "a header or the address cannot be sent" : describe(cause)
  const description = isBrief ? code ?? reason._tag : [code, text].filter(Boolean).join(": ") || "no reason given"
  return {
    _tag: "Failure",
    kind: code ?? reason._tag,
    outcome: kind === "lost" ? "transient" : kind === "not-sent" ? kind : "permanent",
    reason: (outcome) =>
      new TransportFailed({
        description: proxy ?? description,
        outcome: kind === "lost" ? outcome : "failed",
        host
      })
  }
}
