/** Failures of documents. */
import type * as Effect from "effect/Effect"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"

/** Fails with `ResponseInvalid`. The description contains nothing of the document. */
export const invalid = (operation: string, description: string): Effect.Effect<never, SpApiError> =>
  fail(operation, new ResponseInvalid({ status: 200, description }), { attempts: 1 })
