/**
 * Authorizations that Amazon refused for good: a token was refused, a new one was made, and that was refused as well. For a while the next
 * calls of the same operation fail at once with the same response; other operations ask once, and make no new token. So do all calls where
 * Amazon says that the new token has expired, which is a fault that passes.
 *
 * Forgotten after the time below, and with the token: one that is renewed, or comes of other credentials, is asked with at once.
 */
import type * as Clock from "effect/Clock"
import * as Redacted from "effect/Redacted"
import type { ErrorItem, ErrorResponse } from "../../SpApiError.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Progress } from "./progress.ts"

/** How long a refusal is remembered, in milliseconds. */
export const refusalTime = 60_000

/** What is kept; a program of many documents has a token for each. */
const capacity = 100

/** A refusal of a new token. */
export interface Refusal {
  readonly token: string
  readonly response: ErrorResponse
  readonly requestId: string | undefined
  /** By the monotonic clock, in milliseconds. */
  readonly until: number
  /** The operations that refused the token for good. */
  readonly operations: Set<string>
}

/** Whose token a call goes out with: the selling partner's, the application's for a scope, or that of a restricted resource. */
const holderOf = ({ call, resource }: Progress): string =>
  resource === undefined
    ? call.facts.grantless ?? ""
    : [resource.method, resource.path, ...resource.dataElements ?? []].join(" ")

/** Whether an error of a new token will not stay. */
const passes = ({ details = "", message }: ErrorItem): boolean => /expired/i.test(message + details)

/** The refusals of one client. */
export interface Refusals {
  /** What the operation of this call was refused with while it had this token. */
  readonly find: (progress: Progress, token: Redacted.Redacted<string>, clock: Clock.Clock) => Refusal | undefined
  /** Whether this token was new when it was refused, by this operation or another one. */
  readonly covers: (progress: Progress, token: Redacted.Redacted<string>, now: number) => boolean
  readonly add: (
    progress: Progress,
    token: Redacted.Redacted<string>,
    response: ErrorResponse,
    now: number
  ) => void
}

/** None so far. */
export const makeRefusals = (): Refusals => {
  const refusals = new Map<string, Refusal>()

  const get = (progress: Progress, token: Redacted.Redacted<string>, now: number): Refusal | undefined => {
    const holder = holderOf(progress)
    const found = refusals.get(holder)
    if (found === undefined || now < found.until && found.token === Redacted.value(token)) return found
    refusals.delete(holder)
    return undefined
  }

  return {
    find: (progress, token, clock) => {
      // Almost always: reading the clock for it would cost every call.
      if (refusals.size === 0) return undefined
      const found = get(progress, token, monotonicMillis(clock))
      return found?.operations.has(progress.call.facts.name) ? found : undefined
    },
    covers: (progress, token, now) => get(progress, token, now) !== undefined,
    add: (progress, token, response, now) => {
      let found = get(progress, token, now)
      if (found === undefined) {
        if (refusals.size >= capacity) refusals.clear()
        found = {
          token: Redacted.value(token),
          response,
          requestId: progress.requestId,
          until: now + refusalTime,
          operations: new Set()
        }
        refusals.set(holderOf(progress), found)
      }
      if (!response.errors.some(passes)) found.operations.add(progress.call.facts.name)
    }
  }
}
