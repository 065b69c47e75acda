/**
 * The one error of this library.
 *
 * `SpApiError` names the operation, the number of attempts and the request id; its `reason` says why the call failed.
 * Reasons are tagged: `Effect.catchReason("SpApiError", "Throttled", …)` and `Effect.catchReasons` work.
 *
 * No error holds a request, a header, a URL with its query or the body of a request, so nothing that is printed of an
 * error shows a token, a secret or data of buyers. Fields hold Amazon's strings as they were sent, without secrets;
 * messages escape control characters, so that no string can forge a line of a log.
 */
import type { YieldableError } from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import { connectionHint } from "./wire/connection.ts"
import { CurrentAccount } from "./wire/currentAccount.ts"
import { printable } from "./wire/redaction.ts"
import { TaggedError } from "./wire/taggedError.ts"

const TypeId = "~effect-sp-api/SpApiError"

/** One entry of Amazon's `errors` array, as it was sent. */
export interface ErrorItem {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

/** What all failed responses of the API have in common. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number
  /**
   * Amazon's errors, whatever form they came in; empty where the body held none. A page of a gateway or a firewall,
   * in HTML or XML, is one error: its code and message where it has them, else its words.
   */
  readonly errors: ReadonlyArray<ErrorItem>
  /** The beginning of a body that was not JSON, such as the HTML page of a gateway. */
  readonly body?: string | undefined
  /** The header `x-amzn-ErrorType`. */
  readonly errorType?: string | undefined
}

/** Whether a call that was not repeated may have taken effect (`unknown`) or not (`failed`). */
export type Outcome = "failed" | "unknown"

const sentence = (title: string, { body, errors, status }: ErrorResponse): string => {
  const first = errors[0]
  if (first !== undefined) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ""
    const details = first.details ? ` (${first.details})` : ""
    const code = first.code === "" ? "" : ` ${first.code}`
    const message = first.message === "" ? " without a message" : `: ${first.message}`
    return `${title} (${status}${code})${message}${details}${more}`
  }
  return body !== undefined && body !== ""
    ? `${title} (${status}), and the response was not JSON: ${body.slice(0, 200)}`
    : `${title} (${status}) without an explanation`
}

const describe = (title: string, response: ErrorResponse): string => printable(sentence(title, response))

const ambiguity = (outcome: Outcome): string =>
  outcome === "unknown"
    ? "; the call may have taken effect, so it was not repeated: check before you call again"
    : ""

const secondsOf = (duration: Duration.Duration): number => Number((Duration.toMillis(duration) / 1000).toFixed(3))

/** A reason that is a failed response and nothing else. */
const Refusal = <const Tag extends string>(
  tag: Tag,
  title: string
): new(response: ErrorResponse) => YieldableError & { readonly _tag: Tag } & ErrorResponse =>
  class extends TaggedError(tag)<ErrorResponse> {
    override get message(): string {
      return describe(title, this)
    }
  }

/** Login with Amazon refused a token, or AWS STS refused credentials. */
export class AuthFailed extends TaggedError("AuthFailed")<{
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
export class SigningFailed extends TaggedError("SigningFailed")<{ readonly description: string }> {
  override get message(): string {
    return printable(`The request could not be signed: ${this.description}`)
  }
}

/** The input of a call, or the configuration, is wrong. Nothing was sent. */
export class RequestInvalid extends TaggedError("RequestInvalid")<{
  /** The parameter, setting or place in the body: `sku`, `body.attributes`. */
  readonly field: string
  /** What is wrong with it and what to do. Never holds a secret or personal value. */
  readonly description: string
  /** What else is wrong, where several settings are. */
  readonly others?: ReadonlyArray<{ readonly field: string; readonly description: string }> | undefined
}> {
  override get message(): string {
    return printable(
      [this, ...this.others ?? []].map(({ description, field }) => `${field}: ${description}`).join("; and ")
    )
  }
}

/** 400: Amazon refused the request as invalid. */
export class BadRequest extends Refusal("BadRequest", "Amazon refused the request") {}

/** 401, or 403 about the token: it is missing, expired, revoked or malformed, or the signature does not match. */
export class Unauthorized extends Refusal("Unauthorized", "Amazon did not accept the credentials") {}

/** 403: the application or the selling partner lacks the permission. */
export class AccessDenied extends Refusal("AccessDenied", "Access denied") {}

/** 404, 410: the resource does not exist, or not yet. */
export class NotFound extends Refusal("NotFound", "Not found") {}

/** 409: the resource is in another state, or exists already. */
export class Conflict extends Refusal("Conflict", "Conflict") {}

/** 413, 414: the request is too large. */
export class PayloadTooLarge extends Refusal("PayloadTooLarge", "The request is too large") {}

/** 415: the operation does not take the media type of the body. */
export class UnsupportedMediaType extends Refusal("UnsupportedMediaType", "The media type is not supported") {}

/** 422: the request is well-formed, but cannot be processed. */
export class Unprocessable extends Refusal("Unprocessable", "The request cannot be processed") {}

/** The rate limit is used up: Amazon responded with 429, or the client would have had to wait longer than `maxWait`. */
export class Throttled extends TaggedError("Throttled")<
  ErrorResponse & {
    /** How long to wait before the next call. */
    readonly retryAfter: Duration.Duration
    /** Requests per second that the rate limit allows, where known. */
    readonly limit?: number | undefined
    /** Who refused: Amazon, or the client's own limiter before anything was sent. */
    readonly origin: "server" | "client"
  }
> {
  override get message(): string {
    const seconds = secondsOf(this.retryAfter)
    return this.origin === "client"
      ? `The rate limit is used up: the next request can be sent in ${seconds} s, which is longer than maxWait allows`
      : `${describe("Amazon throttled the request", this)}; try again in ${seconds} s`
  }
}

/** 408 and 5xx: Amazon's servers failed. */
export class ServiceFailure extends TaggedError("ServiceFailure")<ErrorResponse & { readonly outcome: Outcome }> {
  override get message(): string {
    return describe("Amazon failed", this) + ambiguity(this.outcome)
  }
}

/** A status that no operation declares: a redirect, an unknown 4xx, or a 2xx response that holds errors alone. */
export class UnexpectedStatus extends TaggedError("UnexpectedStatus")<ErrorResponse> {
  override get message(): string {
    return describe(
      this.status === 407 ? "A proxy refused the request" : "Amazon sent an unexpected response",
      this
    )
  }
}

/**
 * The response is not what the operation promises: it is not JSON, is larger than the limit or, where checking is
 * strict, does not match its schema.
 */
export class ResponseInvalid extends TaggedError("ResponseInvalid")<{
  readonly status: number
  readonly description: string
  /** The body, as far as it was read; redacted, as it may hold personal data. */
  readonly body?: Redacted.Redacted<string> | undefined
}> {
  override get message(): string {
    return printable(`The response could not be understood (${this.status}): ${this.description}`)
  }
}

/**
 * The pages ended, although Amazon's responses name a larger total. Every page that came was returned before. Amazon
 * ends some searches after 1,000 items, however many match.
 */
export class PagesIncomplete extends TaggedError("PagesIncomplete")<{
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

/** The connection failed before the response was complete. */
export class TransportFailed extends TaggedError("TransportFailed")<{
  readonly description: string
  readonly outcome: Outcome
  /** The host and port that the request was for, where known. */
  readonly host?: string | undefined
}> {
  override get message(): string {
    const host = this.host === undefined ? "" : ` to ${this.host}`
    return printable(`The connection${host} failed: ${this.description}${ambiguity(this.outcome)}`)
  }
}

/** An attempt, or the whole call, took longer than allowed. */
export class TimedOut extends TaggedError("TimedOut")<{
  /** `attempt`: one request; `deadline`: the whole call with its waits and retries. */
  readonly limit: "attempt" | "deadline"
  readonly after: Duration.Duration
  readonly outcome: Outcome
  /** The host and port that did not respond, where known. */
  readonly host?: string | undefined
}> {
  override get message(): string {
    const host = this.host === undefined ? "" : ` from ${this.host}`
    const what = this.limit === "attempt" ? `No response${host}` : "The call did not finish"
    return `${printable(what)} within ${secondsOf(this.after)} s${ambiguity(this.outcome)}`
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
 * A call to the Selling Partner API failed, or a token or credentials for it.
 *
 * Amazon's developer support asks for `requestId`, `operation` and `timestamp`.
 */
export class SpApiError extends TaggedError("SpApiError")<{
  readonly reason: SpApiErrorReason
  /** `ordersV0.getOrders`; `lwa.token`, `sts.AssumeRole` or `config` where it is not an operation. */
  readonly operation: string
  /** The `accountName` of the settings, or the key of `SpApiAccounts`; absent where the account has no name. */
  readonly account?: string | undefined
  /** The `x-amzn-RequestId` of the last response. */
  readonly requestId?: string | undefined
  /** How many requests were sent; 0 where the call failed before the first. */
  readonly attempts: number
  /** When the call failed, ISO 8601. */
  readonly timestamp: string
  /** The likely cause and what to do, for well-known failures. */
  readonly hint?: string | undefined
  /**
   * The token of the page that failed, where a Stream of pages failed after its first page; the offset for operations
   * with offsets. The input continues there with it: `getOrders.items({ ...input, NextToken: error.pageToken })`.
   */
  readonly pageToken?: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    const sent = this.attempts > 1 ? ` after ${this.attempts} attempts` : ""
    const account = this.account === undefined ? "" : `account ${this.account}, `
    const id = ` [${account}${this.requestId === undefined ? "" : `request id ${this.requestId}, `}${this.timestamp}]`
    const hint = this.hint === undefined ? "" : `\nHint: ${printable(this.hint)}`
    return printable(`${this.operation}${sent}: ${this.reason.message}${id}`) + hint
  }
}

/** Whether a value is an {@link SpApiError}. */
export const isSpApiError = (u: unknown): u is SpApiError => hasProperty(u, TypeId)

/**
 * Fails with an `SpApiError` that has this reason and the time of Effect's `Clock`. Its account is that of the client
 * that the program was given, where the details name no other.
 */
export const fail = (
  operation: string,
  reason: SpApiErrorReason,
  details: {
    readonly attempts?: number
    readonly requestId?: string | undefined
    readonly hint?: string | undefined
    readonly pageToken?: string | undefined
    readonly account?: string | undefined
  } = {}
): Effect.Effect<never, SpApiError> =>
  Effect.withFiber((fiber) => {
    const fields = {
      account: fiber.getRef(CurrentAccount),
      ...details,
      hint: details.hint ?? (reason._tag === "TransportFailed" ? connectionHint(reason.description) : undefined)
    }
    return Effect.fail(
      new SpApiError({
        reason,
        operation,
        attempts: 0,
        timestamp: new Date(fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()).toISOString(),
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
      })
    )
  })
