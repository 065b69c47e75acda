/** Why a feed of changes cannot begin, besides failures of the calls themselves (`SpApiError`). */
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"

const TypeId = "~effect-sp-api/ChangesError"

/** The cursor is not one of this feed. Nothing was sent. */
export class CursorRejected extends TaggedError("CursorRejected")<{
  /** What is wrong with it, and what to do. */
  readonly description: string
  /** Whether it is a cursor of this feed of another part of the account, such as of other marketplaces. */
  readonly isOfOtherScope: boolean
}> {
  override get message(): string {
    return printable(`the cursor ${this.description}`)
  }
}

/** Why a feed cannot begin. */
export type ChangesErrorReason = CursorRejected

/** A feed cannot begin. `Effect.catchReason("ChangesError", "CursorRejected", …)` handles its reason. */
export class ChangesError extends TaggedError("ChangesError")<{
  readonly reason: ChangesErrorReason
  /** `orders`, `inventory` … */
  readonly feed: string
}> {
  readonly [TypeId] = TypeId
  override get message(): string {
    return printable(`Changes.${this.feed}: ${this.reason.message}`)
  }
}

/** Whether a value is a {@link ChangesError}. */
export const isChangesError = (u: unknown): u is ChangesError => hasProperty(u, TypeId)
