/**
 * Stops retry storms: when most requests fail, sending each of them again only adds load. The numbers are those of
 * AWS's standard retry mode.
 */

/** What the repetitions of one client are paid with. */
interface RetryBudget {
  /** Pays for a repetition; false where too little is left. */
  readonly spend: (kind: "transient" | "throttled") => boolean
  /** Returns the cost of the repetitions of a call that succeeded in the end, or 1 where there were none. */
  readonly earn: (spent: number) => void
}

/** What a full budget holds. */
const budgetCapacity = 500

/** What a repetition costs. */
export const budgetCost = { transient: 14, throttled: 5 } as const

/** Makes a full budget, for one client. */
export const makeRetryBudget = (): RetryBudget => {
  let available = budgetCapacity
  return {
    spend: (kind) => {
      const cost = budgetCost[kind]
      if (available < cost) return false
      available -= cost
      return true
    },
    earn: (spent) => {
      available = Math.min(budgetCapacity, available + (spent || 1))
    }
  }
}
