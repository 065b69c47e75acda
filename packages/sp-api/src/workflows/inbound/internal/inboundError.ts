/** Why an inbound operation did not succeed, besides failures of the calls themselves (`SpApiError`). */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import { printable } from "../../../wire/redaction.ts"
import { TaggedError } from "../../../wire/taggedError.ts"
import { describeError, firstFive } from "../../internal/errorItems.ts"

const TypeId = "~effect-sp-api/InboundError"

/** A problem that Amazon reports about an operation. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
  readonly severity: "WARNING" | "ERROR" | (string & {})
}

/** FAILED: Amazon could not carry out the operation. */
export class OperationFailed extends TaggedError("OperationFailed")<{
  /** The name of the operation, such as `createInboundPlan`; absent where Amazon does not say it. */
  readonly operation: string | undefined
  /** What Amazon reports; empty where it reports nothing. */
  readonly problems: ReadonlyArray<Problem>
}> {
  override get message(): string {
    const problems = firstFive(this.problems.map((problem) => `${problem.severity} ${describeError(problem)}`))
    const failed = `${this.operation ?? "the operation"} failed`
    return printable(problems === "" ? `${failed} and Amazon does not say why` : `${failed}: ${problems}`)
  }
}

/** The operation did not end within the timeout. Amazon continues it: wait for it again with `Inbound.untilDone`. */
export class OperationPending extends TaggedError("OperationPending")<{
  /** The last known status; absent where no poll succeeded. */
  readonly status: string | undefined
  /** The timeout of the wait. */
  readonly after: Duration.Duration
}> {
  override get message(): string {
    return printable(
      `it was still ${this.status ?? "in an unknown status"} after ${Duration.format(this.after)}; `
        + "wait for it again with Inbound.untilDone and its id"
    )
  }
}

/** Why an operation did not succeed. */
export type InboundErrorReason = OperationFailed | OperationPending

/**
 * An inbound operation did not succeed. `Effect.catchReason("InboundError", "OperationFailed", …)` handles one reason.
 */
export class InboundError extends TaggedError("InboundError")<{
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
