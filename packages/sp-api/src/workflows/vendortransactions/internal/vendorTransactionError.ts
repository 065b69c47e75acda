/** Why a vendor transaction did not succeed, besides failures of the calls themselves (`SpApiError`). */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type { ErrorItem } from "../../../SpApiError.ts"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import { describeError, firstFive } from "../../internal/errorItems.ts"

const TypeId = "~effect-sp-api/VendorTransactionError"

/** Failure: Amazon did not apply the submission. */
export class TransactionFailed extends TaggedError("TransactionFailed")<{
  /** What Amazon reports; empty where it reports nothing. */
  readonly errors: ReadonlyArray<ErrorItem>
}> {
  override get message(): string {
    const errors = firstFive(this.errors.map(describeError))
    return printable(`Amazon did not apply it${errors === "" ? " and does not say why" : `: ${errors}`}`)
  }
}

/** The transaction did not end within the timeout. Wait for it again with `VendorTransactions.untilDone`. */
export class TransactionPending extends TaggedError("TransactionPending")<{
  /** The last known status; absent where no poll succeeded. */
  readonly status: string | undefined
  /** The timeout of the wait. */
  readonly after: Duration.Duration
}> {
  override get message(): string {
    const status = this.status === undefined ? "in an unknown status" : `"${this.status}"`
    return printable(
      `it was still ${status} after ${Duration.format(this.after)}; `
        + "wait for it again with VendorTransactions.untilDone and its id"
    )
  }
}

/** Why a transaction did not succeed. */
export type VendorTransactionErrorReason = TransactionFailed | TransactionPending

/**
 * A vendor transaction did not succeed. `Effect.catchReason("VendorTransactionError", "TransactionFailed", …)` handles
 * one reason.
 */
export class VendorTransactionError extends TaggedError("VendorTransactionError")<{
  readonly reason: VendorTransactionErrorReason
  readonly transactionId: string
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(`Vendor transaction ${this.transactionId}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link VendorTransactionError}. */
export const isVendorTransactionError = (u: unknown): u is VendorTransactionError => hasProperty(u, TypeId)
