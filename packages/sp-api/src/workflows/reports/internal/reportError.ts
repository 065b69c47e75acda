/** Why a report cannot be read, besides failures of the calls themselves (`SpApiError`). */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import type { JobFailed, JobPending } from "../../internal/jobReasons.ts"
import { failedMessage, pendingMessage } from "../../internal/jobReasons.ts"

const TypeId = "~effect-sp-api/ReportError"

/** The request is not valid. Nothing was sent. */
export class ReportInvalid extends TaggedError("ReportInvalid")<{
  /** `dataStartTime`, `reportOptions.reportPeriod` … */
  readonly field: string
  /** What is wrong with the field, with its value, and what to do. */
  readonly description: string
}> {
  override get message(): string {
    return printable(`${this.field}: ${this.description}`)
  }
}

/** Reports of this type cannot be requested. Nothing was sent. */
export class ReportNotRequestable extends TaggedError("ReportNotRequestable")<{
  /** Why not, and what to do instead. */
  readonly description: string
}> {
  override get message(): string {
    return printable(this.description)
  }
}

/**
 * CANCELLED: the report has no data, or Amazon created another one of its type too recently, or a call cancelled it.
 * Amazon does not say which.
 */
export class ReportCancelled extends TaggedError("ReportCancelled")<{
  /** The shortest interval at which Amazon creates reports of this type, where it is known. */
  readonly interval: Duration.Duration | undefined
}> {
  override get message(): string {
    const tooSoon = this.interval === undefined
      ? "Amazon created another one of its type too recently"
      : `Amazon created another one within the last ${
        Duration.format(this.interval)
      }, its shortest interval for this type`
    return `Amazon cancelled the report: it has no data, or ${tooSoon}, or a call cancelled it. `
      + "Do not request it again immediately; Reports.latest returns the newest report that is done"
  }
}

/** FATAL: Amazon could not create the report. */
export class ReportFailed extends TaggedError("ReportFailed")<JobFailed> {
  override get message(): string {
    return failedMessage(
      "Amazon could not create the report",
      this,
      "; check whether its dates and options are valid for the report type"
    )
  }
}

/** The report did not end within the timeout. Amazon continues it: wait for it again with `Reports.resume`. */
export class ReportPending extends TaggedError("ReportPending")<JobPending> {
  override get message(): string {
    return pendingMessage("report", this, "Reports.resume")
  }
}

/** The report is done, but has no document, or its document cannot be read in the requested format. */
export class ReportUnreadable extends TaggedError("ReportUnreadable")<{
  /** Why not, and what to do instead. */
  readonly description: string
}> {
  override get message(): string {
    return printable(this.description)
  }
}

/** Why a report cannot be read. */
export type ReportErrorReason =
  | ReportInvalid
  | ReportNotRequestable
  | ReportCancelled
  | ReportFailed
  | ReportPending
  | ReportUnreadable

/** A report cannot be read. `Effect.catchReason("ReportError", "ReportCancelled", …)` handles one reason. */
export class ReportError extends TaggedError("ReportError")<{
  readonly reason: ReportErrorReason
  readonly reportType: string | undefined
  /** Absent where the report has no id yet. */
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
