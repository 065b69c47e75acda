/**
 * Why a report was not made, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"

const TypeId = "~effect-sp-api/ReportError"

/** The request is wrong. Nothing was sent. */
export class ReportInvalid extends Data.TaggedError("ReportInvalid")<{
  /** `dataStartTime`, `reportOptions.reportPeriod` … */
  readonly field: string
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.field}: ${this.description}`)
  }
}

/** Reports of this type cannot be requested. Nothing was sent. */
export class ReportNotRequestable extends Data.TaggedError("ReportNotRequestable")<{
  /** What to do instead. */
  readonly description: string
}> {
  override get message(): string {
    return printable(this.description)
  }
}

/**
 * CANCELLED: somebody cancelled the report, or there is no data for it, or it was asked for sooner than Amazon makes it
 * again. Amazon does not say which.
 */
export class ReportCancelled extends Data.TaggedError("ReportCancelled")<{
  /** How often Amazon makes this type at most, where it is known. */
  readonly interval: Duration.Duration | undefined
}> {
  override get message(): string {
    const interval = this.interval === undefined
      ? "Amazon made one of this type too recently"
      : `Amazon made one within the last ${Duration.format(this.interval)}, which is as often as it does`
    return `Amazon cancelled it: there is no data for it, or ${interval}, or somebody cancelled it. `
      + "Asking again at once gives the same; Reports.latest finds the last one that was made"
  }
}

/** FATAL: Amazon could not make the report. */
export class ReportFailed extends Data.TaggedError("ReportFailed")<{
  /**
   * What Amazon wrote about it: at most 8,192 characters; absent when it wrote nothing, or nothing that could be read.
   */
  readonly explanation: string | undefined
}> {
  override get message(): string {
    return printable(
      this.explanation === undefined
        ? "Amazon failed to make it and does not say why; often the dates or the options do not fit the type"
        : `Amazon failed to make it: ${this.explanation.slice(0, 500)}`
    )
  }
}

/**
 * The report was not finished within the time that the wait allows. It is still being made: go on with
 * `Reports.resume`.
 */
export class ReportPending extends Data.TaggedError("ReportPending")<{
  /** The last known status; absent when no poll succeeded. */
  readonly processingStatus: string | undefined
  readonly after: Duration.Duration
}> {
  override get message(): string {
    return printable(
      `It was still ${this.processingStatus ?? "not known of"} after ${
        Duration.format(this.after)
      }; go on with Reports.resume and its id`
    )
  }
}

/** There is nothing to read: the report is done and has no document, or has another format than what was asked for. */
export class ReportUnreadable extends Data.TaggedError("ReportUnreadable")<{ readonly description: string }> {
  override get message(): string {
    return printable(this.description)
  }
}

/** Why a report was not made. */
export type ReportErrorReason =
  | ReportInvalid
  | ReportNotRequestable
  | ReportCancelled
  | ReportFailed
  | ReportPending
  | ReportUnreadable

/**
 * A report was not made, or cannot be read. `Effect.catchReason("ReportError", "ReportCancelled", …)` tells the reasons
 * apart.
 */
export class ReportError extends Data.TaggedError("ReportError")<{
  readonly reason: ReportErrorReason
  readonly reportType: string | undefined
  /** The report, once there is one. */
  readonly reportId: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    const id = this.reportId === undefined ? "" : ` ${this.reportId}`
    return printable(`${this.reportType ?? "Report"}${id}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link ReportError}. */
export const isReportError = (u: unknown): u is ReportError => hasProperty(u, TypeId)
