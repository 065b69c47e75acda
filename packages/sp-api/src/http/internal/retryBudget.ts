/**
 * Stops retry storms: when most requests fail, sending each of them again only adds load. The numbers are those of
 * AWS's standard retry mode.
 */
import type { Client } from "./client.ts"

/** What a full budget holds. */
export const fullBudget = 500

/** What a repetition costs. */
export const budgetCost = { transient: 14, throttled: 5 } as const

/** Pays for a repetition out of a client's budget; false where too little is left. */
export const spend = (client: Pick<Client, "budget">, kind: "transient" | "throttled"): boolean => {
  const cost = budgetCost[kind]
  if (client.budget < cost) return false
  client.budget -= cost
  return true
}

/** Returns the cost of the repetitions of a call that succeeded in the end, or 1 where there were none. */
export const earn = (client: Pick<Client, "budget">, spent: number): void => {
  client.budget = Math.min(fullBudget, client.budget + (spent || 1))
}
