/**
 * How single requests travel, whichever HTTP client the program chose: redirects are not followed (a client would carry our tokens to
 * another host), no tracing header is added after signing, no span holds a URL, and failures become data without the request in it.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import type { SpApiErrorReason } from "../SpApiError.ts"
import { RequestInvalid, ResponseInvalid, TimedOut, TransportFailed } from "../SpApiError.ts"
import * as Redaction from "./Redaction.ts"
import type { TooLarge } from "./ResponseDecoder.ts"

/**
 * The context of a request with our settings of effect/http; what the program set for `fetch` (a proxy, say) and what it keeps secret stay.
 */
export const settle = <R>(context: Context.Context<R>): Context.Context<R> =>
  context.pipe(
    Context.add(FetchHttpClient.RequestInit, {
      ...Context.getOrUndefined(context, FetchHttpClient.RequestInit),
      redirect: "manual"
    }),
    Context.add(HttpClient.TracerDisabledWhen, () => true),
    Context.add(HttpClient.TracerPropagationEnabled, false),
    Context.add(Headers.CurrentRedactedNames, [
      ...Context.get(context, Headers.CurrentRedactedNames),
      ...Redaction.redactedHeaders
    ])
  ) as Context.Context<R>

/** No whole answer came within the time of one attempt. */
export class AttemptTimedOut {
  readonly _tag = "AttemptTimedOut"
}

/** What may go wrong between a request and its whole answer. */
export type ExchangeError = HttpClientError | TooLarge | AttemptTimedOut

/** A request without an answer. */
export interface Failure {
  readonly _tag: "Failure"
  /** A word for spans: `timeout`, `ECONNRESET`, … */
  readonly kind: string
  readonly outcome: "not-sent" | "transient" | "permanent"
  readonly reason: (outcome: "failed" | "unknown") => SpApiErrorReason
}

/** The connection was never there, so the request cannot have had an effect. */
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket"
])

/** The error code in a chain of causes, as Node, undici and Bun give it. */
const codeOf = (cause: unknown): string | undefined => {
  let current: unknown = cause
  for (let depth = 0; depth < 6 && typeof current === "object" && current !== null; depth++) {
    const code = (current as { readonly code?: unknown }).code
    if (typeof code === "string") return code
    const errors = (current as { readonly errors?: unknown }).errors
    current = Array.isArray(errors) ? errors[0] : (current as { readonly cause?: unknown }).cause
  }
  return undefined
}

/** Nobody could be trusted with the request, so it was not sent; nor would it be the next time. */
const untrusted = /^(?:CERT_|ERR_TLS_CERT_|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT)/

/** How fetch and undici refuse a header that they cannot send. Such a message may quote the header. */
const refusal = /\bheader\b/i

const describe = (cause: unknown): string => {
  let current: unknown = cause
  let text = ""
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    if (current.message !== "") text = current.message
    current = current.cause
  }
  return Redaction.scrub(text.slice(0, 500))
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
  if (error._tag === "TooLarge") {
    const description = `it is larger than ${error.limit} bytes`
    return {
      _tag: "Failure",
      kind: "too-large",
      outcome: "permanent",
      reason: () => new ResponseInvalid({ status: error.status, description })
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
  const code = codeOf(cause)
  // Sending again what cannot be sent would not help.
  const refused = code === "UND_ERR_INVALID_ARG" || code === "ERR_INVALID_CHAR" ||
    code === undefined && cause instanceof TypeError && refusal.test(cause.message)
  const text = refused ? "a header or the address cannot be sent" : describe(cause)
  const description = [code, text].filter((part) => part !== undefined && part !== "").join(": ") || "no reason given"
  return {
    _tag: "Failure",
    kind: code ?? reason._tag,
    outcome: refused || code !== undefined && untrusted.test(code)
      ? "permanent"
      : code !== undefined && neverSent.has(code)
      ? "not-sent"
      : "transient",
    reason: (outcome) => new TransportFailed({ description, outcome })
  }
}
