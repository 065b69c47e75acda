/**
 * Rate limits by usage plans: a token bucket per application, selling partner and operation; some operations have
 * another one per application.
 *
 * Source: developer-docs.amazon.com/sp-api, "Usage plans and rate limits".
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** A usage plan: requests per second, and the capacity of the bucket. */
interface Plan {
  readonly rate: number
  readonly burst: number
}

interface Bucket {
  plan: Plan
  tokens: number
  /** Epoch milliseconds of the last refill. */
  at: number
}

/** The level of a bucket. */
export interface Level {
  readonly key: string
  readonly tokens: number
  readonly plan: Plan
}

/** The buckets of one sandbox. */
export interface Quota {
  /** Takes a token; `allowed` is false when the bucket is empty. */
  readonly take: (operation: OperationSpec, application: string, seller: string | undefined, now: number) => {
    readonly allowed: boolean
    readonly plan: Plan
  }
  readonly levels: (now: number) => ReadonlyArray<Level>
}

/** For operations without a published usage plan. */
const unpublished: Plan = { rate: 5, burst: 10 }

/** Known limits for all sellers of an application together, in requests per second. */
const perApplication: Readonly<Record<string, number>> = {
  "listingsRestrictions_2021-08-01.getListingsRestrictions": 100,
  "definitionsProductTypes_2020-09-01.getDefinitionsProductType": 100,
  "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes": 100,
  "catalogItems_2022-04-01.getCatalogItem": 250,
  "catalogItems_2022-04-01.searchCatalogItems": 500
}

/** The buckets for the settings of a sandbox. */
export const make = (settings: {
  readonly usagePlans: "off" | number
  readonly usagePlanOverrides: Readonly<Record<string, Plan>>
}): Quota => {
  const buckets = new Map<string, Bucket>()
  const scale = settings.usagePlans
  const planOf = (operation: OperationSpec): Plan => {
    const override = settings.usagePlanOverrides[operation.name]
    if (override !== undefined) return override
    const plan = operation.rate === undefined
      ? unpublished
      : { rate: operation.rate, burst: operation.burst ?? Math.max(1, Math.ceil(operation.rate)) }
    return scale === "off" || scale === 1
      ? plan
      : { rate: plan.rate * scale, burst: Math.max(1, Math.round(plan.burst * scale)) }
  }
  const plans = new Map<string, Plan>()
  const refill = (bucket: Bucket, now: number): void => {
    const { burst, rate } = bucket.plan
    // A clock that was set back adds no tokens and removes none.
    if (now > bucket.at) bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / 1000 * rate)
    bucket.at = now
  }
  const takeFrom = (key: string, plan: Plan, now: number): boolean => {
    let bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, bucket = { plan, tokens: plan.burst, at: now })
    else refill(bucket, now)
    // A token that is complete except for a rounding error counts.
    if (bucket.tokens < 1 - 1e-9) return false
    bucket.tokens -= 1
    return true
  }
  return {
    take: (operation, application, seller, now) => {
      let plan = plans.get(operation.name)
      if (plan === undefined) plans.set(operation.name, plan = planOf(operation))
      if (scale === "off") return { allowed: true, plan }
      const shared = perApplication[operation.name]
      const allowed = takeFrom(`${application}|${seller ?? ""}|${operation.name}`, plan, now) &&
        (shared === undefined || takeFrom(`${application}||${operation.name}`, { rate: shared, burst: shared }, now))
      return { allowed, plan }
    },
    levels: (now) =>
      [...buckets].map(([key, bucket]) => {
        refill(bucket, now)
        return { key, tokens: bucket.tokens, plan: bucket.plan }
      })
  }
}
