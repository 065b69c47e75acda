/**
 * Why a vendor transaction did not succeed, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type { ErrorItem } from "../../../SpApiError.ts"
import { printable } from "../../../wire/redaction.ts"

const TypeId = "~effect-sp-api/VendorTransactionError"

/** Failure: Amazon did not apply what was submitted. */
export class TransactionFailed extends Data.TaggedError("TransactionFailed")<{
  /** What Amazon found; empty where it does not say. */
  readonly errors: ReadonlyArray<ErrorItem>
}> {
  override get message(): string {
    const shown = this.errors.slice(0, 5).map(({ code, details, message }) =>
      [code, message, details === undefined || details === "" ? "" : `(${details})`].filter((part) => part !== "").join(
        " "
      )
    )
    const more = this.errors.length > 5 ? `; and ${this.errors.length - 5} more` : ""
    return printable(
      `Amazon did not apply it${shown.length === 0 ? " and does not say why" : `: ${shown.join("; ")}${more}`}`
    )
  }
}

/** The transaction was not processed within the timeout. It goes on: wait again with `VendorTransactions.untilDone`. */
export class TransactionPending extends Data.TaggedError("TransactionPending")<{
  /** The last known status; absent when no poll succeeded. */
  readonly status: string | undefined
  readonly after: Duration.Duration
}> {
  override get message(): string {
    const status = this.status === undefined ? "still unknown" : `still "${this.status}"`
    return printable(
      `It was ${status} after ${Duration.format(this.after)}; go on with VendorTransactions.untilDone and its id`
    )
  }
}

/** Why a transaction did not succeed. */
export type VendorTransactionErrorReason = TransactionFailed | TransactionPending

/**
 * A vendor transaction did not succeed. `Effect.catchReason("VendorTransactionError", "TransactionFailed", …)` tells the
 * reasons apart.
 */
export class VendorTransactionError extends Data.TaggedError("VendorTransactionError")<{
  readonly reason: VendorTransactionErrorReason
  readonly transactionId: string
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return `Vendor transaction ${printable(this.transactionId)}: ${this.reason.message}`
  }
}

/** Whether a value is a {@link VendorTransactionError}. */
export const isVendorTransactionError = (u: unknown): u is VendorTransactionError => hasProperty(u, TypeId)
