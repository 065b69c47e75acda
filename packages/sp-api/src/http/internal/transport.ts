/**
 * How single requests are sent, over any HTTP client: redirects are not followed (a client would send our tokens to
 * another host), no tracing header is added after signing, no span holds a URL, and failures become data without the
 * request.
 */
import type * as Context from "effect/Context"
import { requestContext } from "../../wire/requestContext.ts"

export { AttemptTimedOut, failureOf } from "../../auth/internal/exchangeFailure.ts"
export type { ExchangeError, Failure } from "../../auth/internal/exchangeFailure.ts"

/** {@link requestContext}, made once for each context: programs run most of their calls in the same one. */
export const makeRequestContext = (): (context: Context.Context<never>) => Context.Context<never> => {
  const contexts = new WeakMap<object, Context.Context<never>>()
  return (context) => {
    let own = contexts.get(context)
    if (own === undefined) {
      own = requestContext(context)
      contexts.set(context, own)
    }
    return own
  }
}
