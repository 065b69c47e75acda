/** Why a feed was not applied, besides failures of the calls themselves (`SpApiError`). */
import { hasProperty } from "effect/Predicate"
import { printable, scrub } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import type { JobFailed, JobPending } from "../../internal/jobReasons.ts"
import { failedMessage, pendingMessage } from "../../internal/jobReasons.ts"
import type { ProcessingIssue, ProcessingReport } from "./processingReport.ts"

const TypeId = "~effect-sp-api/FeedError"

/** The feed, or a message of it, is not valid. It was not sent. */
export class FeedInvalid extends TaggedError("FeedInvalid")<{
  /** `marketplaceIds`, `content`, `messages[17]` … */
  readonly field: string
  /** What is wrong with the field, and what to do. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.field}: ${this.description}`)
  }
}

/** Amazon no longer accepts feeds of this type. Nothing was sent. */
export class FeedTypeRemoved extends TaggedError("FeedTypeRemoved")<{
  /** The date of the removal: YYYY-MM-DD. */
  readonly since: string
  /** The replacement, where there is one. */
  readonly replacement: string | undefined
}> {
  override get message(): string {
    const replacement = this.replacement === undefined ? "" : `; use ${this.replacement}`
    return `Amazon has no longer accepted feeds of this type since ${this.since}${replacement}. `
      + "Pass { unchecked: true } to submit it all the same"
  }
}

/**
 * Amazon accepted several feeds since the content was uploaded, and does not say which one has this content. Nothing
 * was submitted again.
 */
export class FeedAmbiguous extends TaggedError("FeedAmbiguous")<{ readonly feedIds: ReadonlyArray<string> }> {
  override get message(): string {
    return printable(
      `Amazon accepted ${this.feedIds.length} feeds of this type since the content was uploaded, and does not say which `
        + `one has this content: ${
          this.feedIds.join(", ")
        }. Pass the ids of the feeds with other content as { otherFeedIds }, `
        + "or wait for the right one with Feeds.resume and its id"
    )
  }
}

/** CANCELLED: a call cancelled the feed before Amazon started to process it. Nothing of it was applied. */
export class FeedCancelled extends TaggedError("FeedCancelled")<{}> {
  override get message(): string {
    return "The feed was cancelled before Amazon started to process it, and nothing of it was applied; submit it again"
  }
}

/** FATAL: Amazon could not process the feed. A part of it may have been applied. */
export class FeedFailed extends TaggedError("FeedFailed")<JobFailed> {
  override get message(): string {
    return `${failedMessage("Amazon could not process the feed", this)}. A part of it may have been applied`
  }
}

const describe = ({ code, message, record, sku }: ProcessingIssue): string => {
  const place = [record === undefined ? "" : `record ${record}`, sku === undefined ? "" : `SKU ${sku}`]
  const where = place.filter((part) => part !== "").join(", ")
  return `${where === "" ? "" : `${where}: `}${[code, message].filter((part) => part !== undefined).join(" ")}`
}

/** DONE, but Amazon applied none of its records. The processing report says why. */
export class FeedRejected extends TaggedError("FeedRejected")<{
  /** The processing report as data; `Feeds.result` reads it as Amazon wrote it. */
  readonly result: ProcessingReport
}> {
  override get message(): string {
    const { issues, processed } = this.result
    const errors = issues.filter(({ severity }) => severity === "ERROR")
    const listed = errors.length > 0 ? errors : issues
    const shown = scrub(listed.slice(0, 5).map(describe).join("; ").slice(0, 4_000)).slice(0, 1_000)
    const more = listed.length > 5 ? `; and ${listed.length - 5} more` : ""
    const why = shown === "" ? " and does not say why" : `: ${shown}${more}`
    return printable(`Amazon processed the feed and applied none of its ${processed} records${why}`)
  }
}

/** The feed was not processed within the timeout. Amazon continues it: wait for it again with `Feeds.resume`. */
export class FeedPending extends TaggedError("FeedPending")<JobPending> {
  override get message(): string {
    return pendingMessage("feed", this, "Feeds.resume")
  }
}

/** The processing report is missing, or does not have a known form. */
export class FeedResultUnreadable extends TaggedError("FeedResultUnreadable")<{ readonly description: string }> {
  override get message(): string {
    return printable(this.description)
  }
}

/** Why a feed was not applied. */
export type FeedErrorReason =
  | FeedInvalid
  | FeedTypeRemoved
  | FeedAmbiguous
  | FeedCancelled
  | FeedFailed
  | FeedRejected
  | FeedPending
  | FeedResultUnreadable

/** A feed was not applied. `Effect.catchReason("FeedError", "FeedFailed", …)` handles one reason. */
export class FeedError extends TaggedError("FeedError")<{
  readonly reason: FeedErrorReason
  readonly feedType: string | undefined
  /** Absent where the feed has no id yet. */
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
