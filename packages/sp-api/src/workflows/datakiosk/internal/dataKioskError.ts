/** Why a Data Kiosk query has no result, besides failures of the calls themselves (`SpApiError`). */
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import type { JobFailed, JobPending } from "../../internal/jobReasons.ts"
import { failedMessage, pendingMessage } from "../../internal/jobReasons.ts"

const TypeId = "~effect-sp-api/DataKioskError"

/** The query is not valid. Nothing was sent. */
export class QueryInvalid extends TaggedError("QueryInvalid")<{ readonly description: string }> {
  override get message(): string {
    return printable(this.description)
  }
}

/** CANCELLED: a call cancelled the query. */
export class QueryCancelled extends TaggedError("QueryCancelled")<{}> {
  override get message(): string {
    return "The query was cancelled; run it again for its rows"
  }
}

/** FATAL: Amazon could not run the query. */
export class QueryFailed extends TaggedError("QueryFailed")<JobFailed> {
  override get message(): string {
    return failedMessage("Amazon could not run the query", this)
  }
}

/** The query did not end within the timeout. Amazon continues it: wait for it again with `DataKiosk.resume`. */
export class QueryPending extends TaggedError("QueryPending")<JobPending> {
  override get message(): string {
    return pendingMessage("query", this, "DataKiosk.resume")
  }
}

/** Amazon returned the same page token twice. Following it would never end. */
export class QueryPagesRepeat extends TaggedError("QueryPagesRepeat")<{}> {
  override get message(): string {
    return "Amazon returned the token of an earlier page again, and following it would never end; "
      + "the rows before it are complete, run the query again for the others"
  }
}

/** Why a query has no result. */
export type DataKioskErrorReason = QueryInvalid | QueryCancelled | QueryFailed | QueryPending | QueryPagesRepeat

/** A query has no result. `Effect.catchReason("DataKioskError", "QueryFailed", …)` handles one reason. */
export class DataKioskError extends TaggedError("DataKioskError")<{
  readonly reason: DataKioskErrorReason
  /** Absent where the query has no id yet. */
  readonly queryId: string | undefined
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(`${this.queryId === undefined ? "Data Kiosk" : `Query ${this.queryId}`}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link DataKioskError}. */
export const isDataKioskError = (u: unknown): u is DataKioskError => hasProperty(u, TypeId)
