/**
 * How single requests are sent, over any HTTP client: redirects are not followed (a client would send our tokens to
 * another host), no tracing header is added after signing, no span holds a URL, and failures become data without the
 * request.
 */
import type * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type { HttpClientError } from "effect/http/HttpClientError"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { RequestInvalid, ResponseInvalid, TimedOut, TransportFailed } from "../../SpApiError.ts"
import type { BodyInvalid } from "../../wire/body.ts"
import { troubleOf } from "../../wire/cause.ts"
import { scrub } from "../../wire/redaction.ts"
import { requestContext } from "../../wire/requestContext.ts"

/** {@link requestContext}, made once for each context: programs run most of their calls in the same one. */
export const makeRequestContext = (): (context: Context.Context<never>) => Context.Context<never> => {
  const contexts = new WeakMap<object, Context.Context<never>>()
  return (context) => {
    let own = contexts.get(context)
    if (own === undefined) {
      own = requestContext(context)
      contexts.set(context, own)
    }
    return own
  }
}

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
  return scrub(text.slice(0, 500))
}

/** What an exchange that failed means. */
export const failureOf = (error: ExchangeError, after: Duration.Duration): Failure => {
  if (error._tag === "AttemptTimedOut") {
    return {
      _tag: "Failure",
      kind: "timeout",
      outcome: "transient",
      reason: (outcome) => new TimedOut({ limit: "attempt", after, outcome })
    }
  }
  if (error._tag === "BodyInvalid") {
    const { description, status } = error
    return {
      _tag: "Failure",
      kind: "body",
      outcome: "permanent",
      reason: () => new ResponseInvalid({ status, description })
    }
  }
  const reason = error.reason
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    return {
      _tag: "Failure",
      kind: reason._tag,
      outcome: "permanent",
      reason: () => new RequestInvalid({ field: "request", description: "it cannot be written as an HTTP request" })
    }
  }
  const cause = "cause" in reason ? reason.cause : undefined
  const { code, kind, proxy } = troubleOf(cause)
  if (kind === "damaged") {
    const description = "it cannot be decompressed: its data is cut off, damaged, or not what its content-encoding says"
    const status = "response" in reason ? reason.response.status : 200
    return {
      _tag: "Failure",
      kind: "body",
      outcome: "permanent",
      reason: () => new ResponseInvalid({ status, description })
    }
  }
  const text = kind === "unsendable" ? "a header or the address cannot be sent" : describe(cause)
  const description = proxy ?? [code, text].filter((part) => part !== undefined && part !== "").join(": ")
  return {
    _tag: "Failure",
    kind: code ?? reason._tag,
    outcome: kind === "lost" ? "transient" : kind === "not-sent" ? kind : "permanent",
    reason: (outcome) =>
      new TransportFailed({
        description: description || "no reason given",
        outcome: kind === "lost" ? outcome : "failed"
      })
  }
}
