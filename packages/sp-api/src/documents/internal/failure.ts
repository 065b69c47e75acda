/** Failures of documents. */
import type * as Effect from "effect/Effect"
import type { SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail as failWith, ResponseInvalid } from "../../SpApiError.ts"

/** Fails with the error that callers see. */
export const fail = (
  operation: string,
  attempts: number,
  reason: SpApiErrorReason,
  hint?: string
): Effect.Effect<never, SpApiError> => failWith(operation, reason, { attempts, hint })

/** Fails because the document is not what it should be. The description holds nothing of its content. */
export const invalid = (operation: string, description: string): Effect.Effect<never, SpApiError> =>
  fail(operation, 1, new ResponseInvalid({ status: 200, description }))
