/**
 * Why an inbound operation did not come to its end, beside failures of the calls themselves (`SpApiError`).
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"

const TypeId = "~effect-sp-api/InboundError"

/** What Amazon found while it carried out an operation. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
  readonly severity: "WARNING" | "ERROR" | (string & {})
}

/** FAILED: Amazon could not carry out the operation. */
export class OperationFailed extends Data.TaggedError("OperationFailed")<{
  /** What was to be done: `createInboundPlan`; absent where Amazon does not say. */
  readonly operation: string | undefined
  readonly problems: ReadonlyArray<Problem>
}> {
  override get message(): string {
    const shown = this.problems.slice(0, 5).map(({ code, details, message, severity }) =>
      `${severity} ${code}: ${message}${details ? ` (${details})` : ""}`
    )
    const more = this.problems.length > 5 ? `; and ${this.problems.length - 5} more` : ""
    return printable(
      `${this.operation ?? "It"} failed${
        shown.length === 0 ? " and Amazon does not say why" : `: ${shown.join("; ")}${more}`
      }`
    )
  }
}

/** The operation was not done within the time that the wait allows. It goes on: wait again with `Inbound.untilDone`. */
export class OperationPending extends Data.TaggedError("OperationPending")<{ readonly after: Duration.Duration }> {
  override get message(): string {
    return `It was not done after ${Duration.format(this.after)}; go on with Inbound.untilDone and its id`
  }
}

/** Why an operation did not come to its end. */
export type InboundErrorReason = OperationFailed | OperationPending

/** An inbound operation failed. `Effect.catchReason("InboundError", "OperationFailed", …)` tells the reasons apart. */
export class InboundError extends Data.TaggedError("InboundError")<{
  readonly reason: InboundErrorReason
  readonly operationId: string
}> {
  readonly [TypeId] = TypeId

  override get message(): string {
    return printable(`Inbound operation ${this.operationId}: ${this.reason.message}`)
  }
}

/** Whether a value is an {@link InboundError}. */
export const isInboundError = (u: unknown): u is InboundError => hasProperty(u, TypeId)
