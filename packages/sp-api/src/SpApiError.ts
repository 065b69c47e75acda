/**
 * The one error of this library.
 *
 * `SpApiError` says which operation failed, after how many attempts, and with which request id (Amazon's support asks for
 * it); its `reason` says why. Reasons are tagged, so `Effect.catchReason("SpApiError", "Throttled", …)` and
 * `Effect.catchReasons` work.
 *
 * No error holds a request, a response, a header, a URL with its query or a body of a request: whatever is printed of it
 * shows no token, no secret and no data of buyers. Fields hold Amazon's strings as they were sent, without secrets; messages write their
 * control characters as escapes, so that none forges a line of a log.
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import { printable } from "./wire/redaction.ts"

const TypeId = "~effect-sp-api/SpApiError"

/** One entry of Amazon's `errors` list, as it was sent. */
export interface ErrorItem {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

/** What every answer of the API that is a failure has in common. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number
  /**
   * Amazon's errors, whatever form they came in; empty when the body held none. A page of a gateway or a firewall, in HTML or XML, is one
   * error: its code and message where it has them, else its text.
   */
  readonly errors: ReadonlyArray<ErrorItem>
  /** The beginning of a body that was not JSON (a gateway's HTML page, say). */
  readonly body?: string | undefined
  /** The `x-amzn-ErrorType` header. */
  readonly errorType?: string | undefined
}

const describe = (title: string, response: ErrorResponse): string => printable(sentence(title, response))

const sentence = (title: string, response: ErrorResponse): string => {
  const first = response.errors[0]
  if (first !== undefined) {
    const more = response.errors.length > 1 ? ` (and ${response.errors.length - 1} more)` : ""
    const details = first.details ? ` (${first.details})` : ""
    const code = first.code === "" ? "" : ` ${first.code}`
    const said = first.message === "" ? " with no message" : `: ${first.message}`
    return `${title} (${response.status}${code})${said}${details}${more}`
  }
  if (response.body !== undefined && response.body !== "") {
    return `${title} (${response.status}), and the answer was not JSON: ${response.body.slice(0, 200)}`
  }
  return `${title} (${response.status}) with no explanation`
}

/** Login with Amazon refused to give a token, or AWS STS refused to give credentials. */
export class AuthFailed extends Data.TaggedError("AuthFailed")<{
  /** Who refused. */
  readonly provider: "lwa" | "sts"
  /** The error code of OAuth or of STS, as it was sent: `invalid_grant`, `AccessDenied` … */
  readonly code: string
  readonly description: string
  readonly status?: number | undefined
}> {
  override get message(): string {
    const who = this.provider === "lwa" ? "Login with Amazon" : "AWS STS"
    return printable(`${who} refused: ${this.code}${this.description ? `: ${this.description}` : ""}`)
  }
}

/** The request could not be signed. */
export class SigningFailed extends Data.TaggedError("SigningFailed")<{ readonly description: string }> {
  override get message(): string {
    return printable(`The request could not be signed: ${this.description}`)
  }
}

/** The input of a call, or the configuration, is wrong. Nothing was sent. */
export class RequestInvalid extends Data.TaggedError("RequestInvalid")<{
  /** The parameter or the place in the body: `sku`, `body.attributes`. */
  readonly field: string
  /** What is wrong with it and what to do. Never holds the value itself. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.field}: ${this.description}`)
  }
}

/** 400: Amazon found the request wrong. */
export class BadRequest extends Data.TaggedError("BadRequest")<ErrorResponse> {
  override get message(): string {
    return describe("Amazon refused the request", this)
  }
}

/** 401, or 403 about the token: it is missing, expired, revoked, malformed, or the signature does not match. */
export class Unauthorized extends Data.TaggedError("Unauthorized")<ErrorResponse> {
  override get message(): string {
    return describe("Amazon did not accept the credentials", this)
  }
}

/** 403: the application or the selling partner may not do this. */
export class AccessDenied extends Data.TaggedError("AccessDenied")<ErrorResponse> {
  override get message(): string {
    return describe("Access denied", this)
  }
}

/** 404, 410: there is no such resource, or it is not there yet. */
export class NotFound extends Data.TaggedError("NotFound")<ErrorResponse> {
  override get message(): string {
    return describe("Not found", this)
  }
}

/** 409: the resource is in another state, or exists already. */
export class Conflict extends Data.TaggedError("Conflict")<ErrorResponse> {
  override get message(): string {
    return describe("Conflict", this)
  }
}

/** 413: the request is too large. */
export class PayloadTooLarge extends Data.TaggedError("PayloadTooLarge")<ErrorResponse> {
  override get message(): string {
    return describe("The request is too large", this)
  }
}

/** 415: the body has a media type that the operation does not take. */
export class UnsupportedMediaType extends Data.TaggedError("UnsupportedMediaType")<ErrorResponse> {
  override get message(): string {
    return describe("The media type is not supported", this)
  }
}

/** 422: the request is well-formed, but cannot be carried out. */
export class Unprocessable extends Data.TaggedError("Unprocessable")<ErrorResponse> {
  override get message(): string {
    return describe("The request cannot be processed", this)
  }
}

/** The quota is used up: Amazon said 429, or the client would have had to wait longer than `maxWait`. */
export class Throttled extends Data.TaggedError("Throttled")<
  ErrorResponse & {
    /** How long to wait before the next try. */
    readonly retryAfter: Duration.Duration
    /** Requests per second that the plan allows, where it is known. */
    readonly limit?: number | undefined
    /** Who refused: Amazon, or the client's own limiter before anything was sent. */
    readonly origin: "server" | "client"
  }
> {
  override get message(): string {
    const seconds = Number(Duration.toSeconds(this.retryAfter).toFixed(3))
    return this.origin === "client"
      ? `The quota is used up: the next request may go out in ${seconds} s, which is longer than maxWait allows`
      : `${describe("Amazon throttled the request", this)}; come back in ${seconds} s`
  }
}

/** 408 and 5xx: Amazon failed. */
export class ServiceFailure extends Data.TaggedError("ServiceFailure")<
  ErrorResponse & {
    /** `unknown` when the call may have taken effect and so was not repeated. */
    readonly outcome: "failed" | "unknown"
  }
> {
  override get message(): string {
    const outcome = this.outcome === "unknown"
      ? "; the call may have taken effect, so it was not repeated: look before you call again"
      : ""
    return describe("Amazon failed", this) + outcome
  }
}

/** A status that no operation declares: a redirect, an unknown 4xx, or a 2xx that holds only errors. */
export class UnexpectedStatus extends Data.TaggedError("UnexpectedStatus")<ErrorResponse> {
  override get message(): string {
    return describe(
      this.status === 407 ? "A proxy refused the request" : "Amazon gave an unexpected answer",
      this
    )
  }
}

/** The answer is not what the operation promises: not JSON, larger than the limit, or (when checking is strict) of another shape. */
export class ResponseInvalid extends Data.TaggedError("ResponseInvalid")<{
  readonly status: number
  readonly description: string
  /** The whole body, as far as it was read; redacted, as it may hold personal data. */
  readonly body?: Redacted.Redacted<string> | undefined
}> {
  override get message(): string {
    return printable(`The answer could not be understood (${this.status}): ${this.description}`)
  }
}

/**
 * The pages ended, although Amazon's responses name a larger total; every page that came was returned before. Amazon ends some searches
 * after 1,000 items, whatever they find.
 */
export class PagesIncomplete extends Data.TaggedError("PagesIncomplete")<{
  /** Items that were returned. */
  readonly received: number
  /** The smallest total that a page named: items that are added or removed meanwhile make no difference. */
  readonly total: number
  /** Items after which Amazon ends the pages of this operation, where it does. */
  readonly limit?: number | undefined
}> {
  override get message(): string {
    const limit = this.limit === undefined ? "" : `; Amazon returns at most ${this.limit}`
    return `The pages ended after ${this.received} of ${this.total} items${limit}`
  }
}

/** The connection failed before a whole answer had arrived. */
export class TransportFailed extends Data.TaggedError("TransportFailed")<{
  readonly description: string
  /** `unknown` when the call may have taken effect and so was not repeated. */
  readonly outcome: "failed" | "unknown"
}> {
  override get message(): string {
    const outcome = this.outcome === "unknown"
      ? "; the call may have taken effect, so it was not repeated: look before you call again"
      : ""
    return printable(`The connection failed: ${this.description}${outcome}`)
  }
}

/** An attempt, or the whole call, took longer than allowed. */
export class TimedOut extends Data.TaggedError("TimedOut")<{
  /** `attempt`: one request; `deadline`: the whole call with its waits and retries. */
  readonly limit: "attempt" | "deadline"
  readonly after: Duration.Duration
  readonly outcome: "failed" | "unknown"
}> {
  override get message(): string {
    const seconds = Number(Duration.toSeconds(this.after).toFixed(3))
    const what = this.limit === "attempt" ? "No answer" : "The call was not done"
    const outcome = this.outcome === "unknown" ? "; it may have taken effect" : ""
    return `${what} within ${seconds} s${outcome}`
  }
}

/** Why a call failed. */
export type SpApiErrorReason =
  | AuthFailed
  | SigningFailed
  | RequestInvalid
  | BadRequest
  | Unauthorized
  | AccessDenied
  | NotFound
  | Conflict
  | PayloadTooLarge
  | UnsupportedMediaType
  | Unprocessable
  | Throttled
  | ServiceFailure
  | UnexpectedStatus
  | ResponseInvalid
  | PagesIncomplete
  | TransportFailed
  | TimedOut

/**
 * A call to the Selling Partner API, or what it takes to make one, failed.
 *
 * `requestId`, `operation` and `timestamp` are what Amazon's developer support asks for.
 */
export class SpApiError extends Data.TaggedError("SpApiError")<{
  readonly reason: SpApiErrorReason
  /** `OrdersV0.getOrders`; `lwa.token`, `sts.AssumeRole` and `config` for what is not an operation. */
  readonly operation: string
  /** The `x-amzn-RequestId` of the last answer. */
  readonly requestId?: string | undefined
  /** How many requests were sent; 0 when the call failed before the first. */
  readonly attempts: number
  /** When the call failed, ISO 8601. */
  readonly timestamp: string
  /** The likely cause and what to do, for well-known failures. */
  readonly hint?: string | undefined
  /**
   * The token of the page that failed, where a Stream of pages failed after its first page. Passed in the input, in the parameter that takes
   * page tokens, it continues there: `getOrders.items({ ...input, NextToken: error.pageToken })`. The offset for operations with offsets.
   */
  readonly pageToken?: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    const sent = this.attempts > 1 ? ` after ${this.attempts} attempts` : ""
    const id = ` [${this.requestId === undefined ? "" : `request id ${this.requestId}, `}${this.timestamp}]`
    const hint = this.hint === undefined ? "" : `\nHint: ${printable(this.hint)}`
    return printable(`${this.operation}${sent}: ${this.reason.message}${id}`) + hint
  }
}

/** Whether a value is an {@link SpApiError}. */
export const isSpApiError = (u: unknown): u is SpApiError => hasProperty(u, TypeId)

/**
 * Fails with the reason, at the clock's time.
 *
 * @param operation what failed: `ordersV0.getOrders`, `lwa.token`
 */
export const fail = (
  operation: string,
  reason: SpApiErrorReason,
  details: {
    readonly attempts?: number
    readonly requestId?: string | undefined
    readonly hint?: string | undefined
    readonly pageToken?: string | undefined
  } = {}
): Effect.Effect<never, SpApiError> =>
  Effect.clockWith((clock) =>
    Effect.fail(
      new SpApiError({
        reason,
        operation,
        attempts: details.attempts ?? 0,
        timestamp: new Date(clock.currentTimeMillisUnsafe()).toISOString(),
        ...(details.requestId === undefined ? undefined : { requestId: details.requestId }),
        ...(details.hint === undefined ? undefined : { hint: details.hint }),
        ...(details.pageToken === undefined ? undefined : { pageToken: details.pageToken })
      })
    )
  )
