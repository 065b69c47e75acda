/** Who sees every request to the Selling Partner API and what came back: the log of requests, where there is one. */
import * as Context from "effect/Context"
import type { CallFacts } from "./callFacts.ts"
import type { Received } from "./outcome.ts"

/** Is called when a request has ended. Must not throw. */
export type AttemptObserver = (
  facts: CallFacts,
  /** 1 for the first request of the call. */
  attempt: number,
  /** Milliseconds that it waited for the rate limiter. */
  waited: number,
  /** When it was sent, in milliseconds of the monotonic clock. */
  sentAt: number,
  received: Received
) => void

/** The observer of the program's requests. */
export const OnAttempt: Context.Reference<AttemptObserver | undefined> = Context.Reference<
  AttemptObserver | undefined
>("effect-sp-api/http/OnAttempt", { defaultValue: () => undefined })
