/**
 * Rate limits by usage plans: a token bucket per application, selling partner and operation; some operations have
 * another one per application.
 *
 * Source: developer-docs.amazon.com/sp-api, "Usage plans and rate limits". Amazon publishes no burst for applications:
 * here it is what a second allows.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"

/** A usage plan: requests per second, and the capacity of the bucket. */
interface Plan {
  readonly rate: number
  readonly burst: number
  /** Requests per second of an application over all its sellers. */
  readonly applicationRate?: number | undefined
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

/** The buckets for the settings of a sandbox. */
export const make = (settings: {
  readonly usagePlans: "off" | number
  readonly usagePlanOverrides: Readonly<Record<string, Plan>>
}): Quota => {
  const buckets = new Map<string, Bucket>()
  const scale = settings.usagePlans
  const planOf = (operation: OperationSpec): Plan => {
    const factor = scale === "off" ? 1 : scale
    const applicationRate = operation.applicationRate && operation.applicationRate * factor
    const override = settings.usagePlanOverrides[operation.name]
    if (override !== undefined) return { applicationRate, ...override }
    const plan = operation.rate === undefined
      ? unpublished
      : { rate: operation.rate, burst: operation.burst ?? Math.max(1, Math.ceil(operation.rate)) }
    return factor === 1
      ? { ...plan, applicationRate }
      : { rate: plan.rate * factor, burst: Math.max(1, Math.round(plan.burst * factor)), applicationRate }
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
      const { applicationRate: rate } = plan
      const allowed = takeFrom(`${application}|${seller ?? ""}|${operation.name}`, plan, now) &&
        (rate === undefined ||
          takeFrom(`${application}||${operation.name}`, { rate, burst: Math.max(1, Math.round(rate)) }, now))
      return { allowed, plan }
    },
    levels: (now) =>
      [...buckets].map(([key, bucket]) => {
        refill(bucket, now)
        return { key, tokens: bucket.tokens, plan: bucket.plan }
      })
  }
}
