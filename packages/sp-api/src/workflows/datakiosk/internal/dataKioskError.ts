/**
 * Why a query of Data Kiosk gave no data, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"

const TypeId = "~effect-sp-api/DataKioskError"

/** The query is wrong. Nothing was sent. */
export class QueryInvalid extends Data.TaggedError("QueryInvalid")<{ readonly description: string }> {
  override get message(): string {
    return printable(this.description)
  }
}

/** CANCELLED: somebody cancelled the query. */
export class QueryCancelled extends Data.TaggedError("QueryCancelled")<{}> {
  override get message(): string {
    return "It was cancelled"
  }
}

/** FATAL: Amazon could not run the query. */
export class QueryFailed extends Data.TaggedError("QueryFailed")<{
  /**
   * What Amazon wrote about it: at most 8,192 characters; absent when it wrote nothing, or nothing that could be read.
   */
  readonly explanation: string | undefined
}> {
  override get message(): string {
    return printable(
      this.explanation === undefined
        ? "Amazon failed to run it and does not say why"
        : `Amazon failed to run it: ${this.explanation.slice(0, 500)}`
    )
  }
}

/** The query was not finished within the time that the wait allows. It goes on: come back with `DataKiosk.resume`. */
export class QueryPending extends Data.TaggedError("QueryPending")<{
  /** The last known status; absent when no poll succeeded. */
  readonly processingStatus: string | undefined
  readonly after: Duration.Duration
}> {
  override get message(): string {
    return printable(
      `It was still ${this.processingStatus ?? "not known of"} after ${
        Duration.format(this.after)
      }; go on with DataKiosk.resume and its id`
    )
  }
}

/** Amazon gave the same page token twice; following it would never end. */
export class QueryPagesRepeat extends Data.TaggedError("QueryPagesRepeat")<{}> {
  override get message(): string {
    return "Amazon gave the token of a page that was read already; following it would never end"
  }
}

/** Why a query gave no data. */
export type DataKioskErrorReason = QueryInvalid | QueryCancelled | QueryFailed | QueryPending | QueryPagesRepeat

/** A query gave no data. `Effect.catchReason("DataKioskError", "QueryFailed", …)` tells the reasons apart. */
export class DataKioskError extends Data.TaggedError("DataKioskError")<{
  readonly reason: DataKioskErrorReason
  /** The query, once there is one. */
  readonly queryId: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(`${this.queryId === undefined ? "Data Kiosk" : `Query ${this.queryId}`}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link DataKioskError}. */
export const isDataKioskError = (u: unknown): u is DataKioskError => hasProperty(u, TypeId)
