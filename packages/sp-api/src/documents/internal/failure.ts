/** Failures of documents. */
import * as Effect from "effect/Effect"
import type { SpApiErrorReason } from "../../SpApiError.ts"
import { ResponseInvalid, SpApiError } from "../../SpApiError.ts"

/** Fails with the error that callers see. */
export const fail = (
  operation: string,
  attempts: number,
  reason: SpApiErrorReason,
  hint?: string
): Effect.Effect<never, SpApiError> =>
  Effect.clockWith((clock) =>
    Effect.fail(
      new SpApiError({
        reason,
        operation,
        attempts,
        timestamp: new Date(clock.currentTimeMillisUnsafe()).toISOString(),
        ...(hint === undefined ? undefined : { hint })
      })
    )
  )

/** Fails because the document is not what it should be. The description holds nothing of its content. */
export const invalid = (operation: string, description: string): Effect.Effect<never, SpApiError> =>
  fail(operation, 1, new ResponseInvalid({ status: 200, description }))
