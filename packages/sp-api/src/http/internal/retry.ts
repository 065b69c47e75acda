/**
 * What happens after an answer, or after none: the one table of outcomes, the pauses, and the budget.
 *
 * | outcome | repeatable operation | any other operation |
 * | --- | --- | --- |
 * | 2xx | done | done |
 * | 429, or a code that says so | wait for the quota, again | wait for the quota, again: it was refused before any work |
 * | 401 / 403 about the token | new token once, again | new token once, again: it was refused before any work |
 * | AWS keys or date of a signature refused | new keys, or corrected clock, once each, again | the same: it was refused before any work |
 * | connection never opened | pause, again | pause, again: nothing was sent |
 * | reset, truncated answer, timeout | pause, again | fail, outcome unknown |
 * | 500, 502, 503, 504, 408 | pause, at least `Retry-After`, again | fail, outcome unknown |
 * | certificate refused | fail | fail: nothing was sent |
 * | any other status | fail | fail |
 *
 * A new token that is refused as well is remembered for a minute: calls of the operation then fail at once (`internal/refusals.ts`).
 *
 * A call that carries the operation's idempotency header counts as repeatable.
 */
export { isTransientStatus, pause } from "../../wire/retry.ts"

/** How an attempt ended. */
export type Outcome = "done" | "throttled" | "token" | "not-sent" | "transient" | "permanent"

/** What to do next. */
export type Action = "done" | "wait-for-quota" | "renew-token" | "repeat" | "fail" | "fail-unknown"

/** The table above. */
export const decide = (outcome: Outcome, repeatable: boolean): Action => {
  switch (outcome) {
    case "done":
      return "done"
    case "throttled":
      return "wait-for-quota"
    case "token":
      return "renew-token"
    case "not-sent":
      return "repeat"
    case "transient":
      return repeatable ? "repeat" : "fail-unknown"
    case "permanent":
      return "fail"
  }
}

/**
 * Stops retry storms: when most requests fail, repeating each of them only adds load. The numbers are those of AWS's standard
 * retry mode.
 */
export interface RetryBudget {
  /** Pays for a repetition; false when there is nothing left to pay with. */
  readonly spend: (kind: "transient" | "throttled") => boolean
  /** Gives back what the repetitions of a call that succeeded in the end had cost, or 1 when there were none. */
  readonly earn: (spent: number) => void
  readonly available: () => number
}

/** What a full budget holds. */
export const budgetCapacity = 500

/** What a repetition costs. */
export const budgetCost = { transient: 14, throttled: 5 } as const

/** A budget for one client. */
export const makeBudget = (): RetryBudget => {
  let available = budgetCapacity
  return {
    spend: (kind) => {
      const cost = budgetCost[kind]
      if (available < cost) return false
      available -= cost
      return true
    },
    earn: (spent) => {
      available = Math.min(budgetCapacity, available + (spent === 0 ? 1 : spent))
    },
    available: () => available
  }
}

/** `x-amzn-RateLimit-Limit` in requests per second; undefined where it is absent or nonsense. */
export const rateLimit = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined
  const rate = Number(value)
  return Number.isFinite(rate) && rate > 0 && rate < 100_000 ? rate : undefined
}
