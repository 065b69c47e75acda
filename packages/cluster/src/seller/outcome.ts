/**
 * How a task of a seller ended, as data: it crosses processes, and decides whether a job repeats the task, waits for
 * an authorization, or fails.
 */
import { SpApiError } from "effect-sp-api"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import * as Schema from "effect/Schema"
import { line } from "../store/line.ts"

/** It succeeded; `value` as the schema of the task encodes it. */
const Done = Schema.TaggedStruct("Done", { value: Schema.Json })

/** Nothing was sent: the seller is parked. */
const Parked = Schema.TaggedStruct("Parked", { reason: Schema.String })

/** It failed. A transient failure may pass, after `after` milliseconds where Amazon says so. */
const Failed = Schema.TaggedStruct("Failed", {
  /** For the caller alone. */
  message: Schema.String,
  /** What may be stored instead, where that is less. */
  summary: Schema.optionalKey(Schema.String),
  transient: Schema.Boolean,
  after: Schema.optionalKey(Schema.Number)
})

export const Outcome = Schema.Union([Done, Parked, Failed])
export type Outcome = typeof Outcome.Type

/** Reasons of `SpApiError` that the same call meets again. Those of the client's secret pass when it is replaced. */
const final: ReadonlySet<string> = new Set([
  "RequestInvalid",
  "BadRequest",
  "AccessDenied",
  "NotFound",
  "Conflict",
  "PayloadTooLarge",
  "UnsupportedMediaType",
  "Unprocessable"
])

/** Reasons of the errors of workflows that pass: the others are about the job itself. */
const passing: ReadonlySet<string> = new Set([
  "ReportPending",
  "FeedPending",
  "QueryPending",
  "SubmissionUnclear",
  "SchemaUnreadable"
])

const messageOf = (error: unknown): string => {
  if (!hasProperty(error, "message") || typeof error.message !== "string") return line(String(error))
  return line(hasProperty(error, "_tag") ? `${String(error._tag)}: ${error.message}` : error.message)
}

const tagOf = (value: unknown): string | undefined =>
  hasProperty(value, "_tag") && typeof value._tag === "string" ? value._tag : undefined

/** Why Amazon does not accept the authorization of the seller, where this is the reason of a failure. */
export const refusalOf = (error: unknown): string | undefined => {
  if (!SpApiError.isSpApiError(error)) return undefined
  const { reason } = error
  if (reason._tag === "AuthFailed" && reason.provider === "lwa" && reason.code === "invalid_grant") {
    return line(reason.message)
  }
  // A token that was revoked while it was valid. Other refusals name a signature, or a permission of one operation.
  return reason._tag === "Unauthorized" && reason.errors.some(({ message }) => /revoked/i.test(message))
    ? line(reason.message)
    : undefined
}

/** Errors of the client and of this package, whose messages hold neither secrets nor personal data. */
const ours = /^(?:(?:Report|Feed|DataKiosk|Changes|Listings)Error|SellerUnknown|TokenUnreadable|CursorMoved|NoFeedId)$/

/** What may be stored of a failure. Of an error of the program only its name: its message may hold a row. */
export const summaryOf = (cause: Cause.Cause<unknown>): string => {
  const error = Cause.squash(cause)
  if (SpApiError.isSpApiError(error) || ours.test(tagOf(error) ?? "")) return messageOf(error)
  return tagOf(error) ?? (error instanceof Error ? error.name : "a value that is not an Error")
}

/** The outcome as a job stores it. */
export const storedOf = (outcome: Outcome): Outcome => {
  if (outcome._tag !== "Failed" || outcome.summary === undefined) return outcome
  const { summary, ...failed } = outcome
  return { ...failed, message: summary }
}

/** Whether a task failed because its seller was removed, or never added. Another one may be added yet. */
export const isOfUnknown = (cause: Cause.Cause<unknown>, seller: string): boolean => {
  const error = Cause.squash(cause)
  return tagOf(error) === "SellerUnknown" && hasProperty(error, "seller") && error.seller === seller
}

/** The failure of a task because of its seller, which no repetition brings back. */
export const failureOfUnknown = (cause: Cause.Cause<unknown>): Outcome => ({
  _tag: "Failed",
  message: messageOf(Cause.squash(cause)),
  transient: false
})

/** The failure of a task. Defects are transient too: a deployment may fix them before the last attempt. */
export const failureOf = (cause: Cause.Cause<unknown>): Outcome => {
  const error = Cause.squash(cause)
  const message = messageOf(error)
  const summary = summaryOf(cause)
  const failed = (transient: boolean, after?: number): Outcome => ({
    _tag: "Failed",
    message,
    ...(summary === message ? undefined : { summary }),
    transient,
    ...(after === undefined ? undefined : { after })
  })
  if (SpApiError.isSpApiError(error)) {
    const { reason } = error
    return failed(
      !final.has(reason._tag),
      reason._tag === "Throttled" ? Duration.toMillis(reason.retryAfter) : undefined
    )
  }
  const reason = hasProperty(error, "reason") ? tagOf(error.reason) : undefined
  const isOfWorkflow = /^(Report|Feed|DataKiosk|Listings)Error$/.test(tagOf(error) ?? "")
  return failed(!isOfWorkflow || passing.has(reason ?? ""))
}
