/**
 * Why a feed was not processed, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable, scrub } from "../../../wire/redaction.ts"
import type { ProcessingIssue, ProcessingReport } from "./processingReport.ts"

const TypeId = "~effect-sp-api/FeedError"

/** The feed, or a message of it, is wrong. It was not sent. */
export class FeedInvalid extends Data.TaggedError("FeedInvalid")<{
  /** `marketplaceIds`, `content`, `messages[17]` … */
  readonly field: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.field}: ${this.description}`)
  }
}

/** Amazon takes feeds of this type no more. Nothing was sent. */
export class FeedTypeRemoved extends Data.TaggedError("FeedTypeRemoved")<{
  /** Since when: YYYY-MM-DD. */
  readonly since: string
  /** What does its work now. */
  readonly instead: string | undefined
}> {
  override get message(): string {
    const instead = this.instead === undefined ? "" : `; use ${this.instead}`
    return `Amazon takes feeds of this type no more since ${this.since}${instead}. `
      + "If that is wrong, pass { unchecked: true }"
  }
}

/**
 * Amazon has taken several feeds since the content was uploaded, and does not tell which of them was made of it. Nothing
 * was submitted again.
 */
export class FeedAmbiguous extends Data.TaggedError("FeedAmbiguous")<{ readonly feedIds: ReadonlyArray<string> }> {
  override get message(): string {
    return printable(
      `Amazon has taken ${this.feedIds.length} feeds of this type since the content was uploaded, and does not tell `
        + `which of them it became: ${this.feedIds.join(", ")}. Name those that are not of it in { others }, or go on `
        + "with Feeds.resume and the id of the one that is"
    )
  }
}

/** CANCELLED: somebody cancelled the feed before Amazon began with it. Nothing of it was applied. */
export class FeedCancelled extends Data.TaggedError("FeedCancelled")<{}> {
  override get message(): string {
    return "It was cancelled before Amazon began with it; nothing of it was applied"
  }
}

/** FATAL: Amazon gave up on the feed. Some of it may have been applied. */
export class FeedFailed extends Data.TaggedError("FeedFailed")<{
  /**
   * What Amazon wrote about it: at most 8,192 characters; absent when it wrote nothing, or nothing that could be read.
   */
  readonly explanation: string | undefined
}> {
  override get message(): string {
    const why = this.explanation === undefined ? " and does not say why" : `: ${this.explanation.slice(0, 500)}`
    return printable(`Amazon gave up on it${why}. Some of it may have been applied`)
  }
}

const describe = ({ code, message, record, sku }: ProcessingIssue): string => {
  const place = [record === undefined ? "" : `record ${record}`, sku === undefined ? "" : `SKU ${sku}`]
  const where = place.filter((part) => part !== "").join(", ")
  return `${where === "" ? "" : `${where}: `}${[code, message].filter((part) => part !== undefined).join(" ")}`
}

/** DONE, but Amazon applied none of its records: the processing report says why. */
export class FeedRejected extends Data.TaggedError("FeedRejected")<{
  /** The processing report as data; `Feeds.result` reads it as Amazon wrote it. */
  readonly result: ProcessingReport
}> {
  override get message(): string {
    const { issues, processed } = this.result
    const errors = issues.filter(({ severity }) => severity === "ERROR")
    const shown = (errors.length > 0 ? errors : issues).slice(0, 5).map(describe).join("; ")
    const more = errors.length > 5 ? `; and ${errors.length - 5} more` : ""
    const why = shown === "" ? " and does not say why" : `: ${scrub(shown.slice(0, 4_000)).slice(0, 1_000)}${more}`
    return printable(`Amazon processed it and applied none of its ${processed} records${why}`)
  }
}

/**
 * The feed was not processed within the time that the wait allows. It is still being worked on: go on with
 * `Feeds.resume`.
 */
export class FeedPending extends Data.TaggedError("FeedPending")<{
  /** The last known status; absent when no poll succeeded. */
  readonly processingStatus: string | undefined
  readonly after: Duration.Duration
}> {
  override get message(): string {
    return printable(
      `It was still ${this.processingStatus ?? "not known of"} after ${
        Duration.format(this.after)
      }; go on with Feeds.resume and its id`
    )
  }
}

/** The processing report is missing, or is not what this type of feed should give. */
export class FeedResultUnreadable extends Data.TaggedError("FeedResultUnreadable")<{ readonly description: string }> {
  override get message(): string {
    return printable(this.description)
  }
}

/** Why a feed was not processed. */
export type FeedErrorReason =
  | FeedInvalid
  | FeedTypeRemoved
  | FeedAmbiguous
  | FeedCancelled
  | FeedFailed
  | FeedRejected
  | FeedPending
  | FeedResultUnreadable

/** A feed was not processed. `Effect.catchReason("FeedError", "FeedFailed", …)` tells the reasons apart. */
export class FeedError extends Data.TaggedError("FeedError")<{
  readonly reason: FeedErrorReason
  readonly feedType: string | undefined
  /** The feed, once there is one. */
  readonly feedId: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    const id = this.feedId === undefined ? "" : ` ${this.feedId}`
    return printable(`${this.feedType ?? "Feed"}${id}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link FeedError}. */
export const isFeedError = (u: unknown): u is FeedError => hasProperty(u, TypeId)
