/** What the reader of a failed command needs to know of an error, whatever part of the program it is from. */
import { isSpApiError, type SpApiError } from "effect-sp-api/SpApiError"
import { hasProperty, isObject } from "effect/Predicate"
import { forFile, forKind, forReason, forTag, isOutage } from "./advice.ts"
import type { Kind } from "./exitCodes.ts"
import { Failure } from "./failure.ts"
import { inFlags, optionsInFlags } from "./words.ts"

/** An error in words. */
export interface Explanation {
  readonly kind: Kind
  readonly message: string
  readonly advice?: string | undefined
  /** How the command is called, where its command line is wrong. */
  readonly usage?: string | undefined
  readonly operation?: string | undefined
  readonly reason?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly attempts?: number | undefined
  readonly timestamp?: string | undefined
  readonly pageToken?: string | undefined
}

/** The kind of an error by its tag, unless the error that it wraps decides. */
const kinds: Readonly<Record<string, Kind>> = {
  // Of calls.
  AuthFailed: "authentication",
  SigningFailed: "authentication",
  Unauthorized: "authentication",
  RequestInvalid: "usage",
  BadRequest: "refused",
  AccessDenied: "refused",
  NotFound: "refused",
  Conflict: "refused",
  PayloadTooLarge: "refused",
  UnsupportedMediaType: "refused",
  Unprocessable: "refused",
  ServiceFailure: "refused",
  UnexpectedStatus: "refused",
  ResponseInvalid: "refused",
  PagesIncomplete: "refused",
  Throttled: "throttled",
  TransportFailed: "network",
  TimedOut: "network",
  // Of jobs.
  ReportInvalid: "usage",
  ReportNotRequestable: "usage",
  FeedInvalid: "usage",
  FeedTypeRemoved: "usage",
  QueryInvalid: "usage",
  ReportCancelled: "refused",
  ReportFailed: "refused",
  FeedCancelled: "refused",
  FeedFailed: "refused",
  FeedRejected: "refused",
  FeedAmbiguous: "refused",
  QueryCancelled: "refused",
  QueryFailed: "refused",
  QueryPagesRepeat: "refused",
  TransactionFailed: "refused",
  OperationFailed: "refused",
  AttributesInvalid: "usage",
  SubmissionInvalid: "refused",
  SubmissionUnclear: "refused",
  ListingHasErrors: "refused",
  ListingPending: "throttled",
  ReportPending: "throttled",
  FeedPending: "throttled",
  QueryPending: "throttled",
  TransactionPending: "throttled",
  OperationPending: "throttled",
  ReportUnreadable: "document",
  FeedResultUnreadable: "document",
  LabelInvalid: "document",
  // Of this command and of the system.
  NoSuchOperation: "usage",
  AmbiguousOperation: "usage",
  NoMarketplace: "usage",
  SchemaInvalid: "document",
  SchemaUnreadable: "document",
  PlatformError: "document",
  QuitError: "interrupted"
}

const tagOf = (value: unknown): string => hasProperty(value, "_tag") && typeof value._tag === "string" ? value._tag : ""

const ofCall = (error: SpApiError, options: (text: string) => string): Explanation => {
  const { attempts, hint, operation, pageToken, reason, requestId, timestamp } = error
  // Documents of reports have the name of their type, and operations one with a dot.
  const isDocument = reason._tag === "ResponseInvalid" &&
    (operation.startsWith("document.") || !operation.includes("."))
  const kind = operation === "config"
    ? "configuration"
    : isDocument
    ? "document"
    : isOutage(reason)
    ? "status" in reason && reason.status === 429 ? "throttled" : "refused"
    : kinds[reason._tag] ?? "unexpected"
  return {
    kind,
    message: operation === "config"
      ? reason.message
      : `${operation}: ${isDocument ? options(reason.message) : reason.message}`,
    advice: hint === undefined ? forReason(error) : options(hint),
    operation,
    reason: reason._tag,
    status: "status" in reason ? reason.status : undefined,
    requestId,
    attempts,
    timestamp,
    pageToken
  }
}

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** The error of a call within an error of a workflow. */
const callWithin = (error: unknown): SpApiError | undefined =>
  isSpApiError(error)
    ? error
    : hasProperty(error, "reason") && isObject(error.reason)
    ? callWithin(error.reason)
    : undefined

/** Explains an error. Names of options are those of flags, unless the reader has no command line. */
export const explain = (error: unknown, named: (message: string) => string = inFlags): Explanation => {
  if (error instanceof Failure) {
    const { advice, kind, message, requestId, status } = error
    return { kind, message, advice: advice ?? forKind(kind), requestId, status }
  }
  const call = callWithin(error)
  if (call !== undefined) {
    const options = named === inFlags ? optionsInFlags : (text: string) => text
    const explained = ofCall(call, options)
    return call === error ? explained : { ...explained, message: options(messageOf(error)) }
  }
  if (tagOf(error) === "PlatformError") {
    const { advice, message } = forFile(error)
    return { kind: "document", message, advice: advice ?? forKind("document") }
  }
  const reason = hasProperty(error, "reason") && isObject(error.reason) ? tagOf(error.reason) : tagOf(error)
  const kind = kinds[reason] ?? "unexpected"
  return {
    kind,
    message: named(messageOf(error)),
    reason: reason === "" ? undefined : reason,
    advice: forTag[reason] ?? forKind(kind)
  }
}
