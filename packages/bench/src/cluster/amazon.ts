/**
 * As much of Amazon as a fleet of sellers meets: Login with Amazon, and operations within the token buckets of
 * application and seller, and of the application alone. The buckets are those of the sandbox;
 * every refresh token is that of a seller, and no seller has a world.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Quota from "../../../sandbox/src/state/Quota.ts"
import { orderPage } from "../orders.ts"

/** A usage plan: requests per second, and the capacity of the bucket. */
export interface Plan {
  readonly rate: number
  readonly burst: number
}

/** An operation and the body of its responses. */
export interface Served {
  readonly spec: OperationSpec
  readonly body: unknown
}

/** Settings of Amazon. */
export interface Options {
  readonly operations: ReadonlyArray<Served>
  readonly plans?: Readonly<Record<string, Plan>>
}

/** What it counted. */
export interface Counts {
  readonly calls: number
  readonly refused: number
  readonly tokens: number
  /** Sellers that called. */
  readonly sellers: number
  /** Of each seller the milliseconds from its first call to its last, in order. */
  readonly spans: ReadonlyArray<number>
  /** Milliseconds from the first call of all to the last. */
  readonly span: number
}

export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The refresh token of a seller, as long as Amazon's. */
export const refreshTokenOf = (seller: string): string => `Atzr|${seller}|${"x".repeat(330)}`

/** The page of orders of the benchmark. */
export const onePage: unknown = JSON.parse(orderPage(1))

const json = { "content-type": "application/json", "x-amzn-requestid": "8d8b4b1e-0000-4000-8000-000000000000" }
const refusal = JSON.stringify({ errors: [{ code: "QuotaExceeded", message: "You exceeded your quota." }] })

/** Makes an Amazon. `now` is in epoch milliseconds. */
export const make = ({ operations, plans = {} }: Options) => {
  const served = operations.map(({ body, spec }) => {
    const [prefix] = spec.path.split("{")
    return { spec, body: JSON.stringify(body), isPrefix: prefix !== spec.path, prefix: prefix! }
  })
  const quota = Quota.make({ usagePlans: 1, usagePlanOverrides: plans })
  let [calls, refused, tokens] = [0, 0, 0]
  const seen = new Map<string, { first: number; last: number }>()

  const token = (body: string): Response => {
    const seller = /Atzr(?:\||%7C)([^|%]+)/i.exec(body)?.[1] ?? ""
    const access = `Atza|${seller}|${tokens++}|${"y".repeat(330)}`
    return {
      status: 200,
      headers: json,
      body: JSON.stringify({ access_token: access, token_type: "bearer", expires_in: 3600 })
    }
  }

  const call = (path: string, access: string, now: number): Response => {
    const found = served.find(({ isPrefix, prefix }) => isPrefix ? path.startsWith(prefix) : path === prefix)
    if (found === undefined) return { status: 404, headers: json, body: "{}" }
    const seller = access.split("|")[1] ?? ""
    calls++
    const times = seen.get(seller)
    if (times === undefined) seen.set(seller, { first: now, last: now })
    else times.last = now
    const { allowed, plan } = quota.take(found.spec, "benchmark", seller, now)
    if (allowed) {
      return { status: 200, headers: { ...json, "x-amzn-ratelimit-limit": String(plan.rate) }, body: found.body }
    }
    refused++
    return { status: 429, headers: json, body: refusal }
  }

  return {
    /** Responds to a request: `target` is its path with the query. */
    respond: (target: string, access: string | undefined, body: string, now: number): Response => {
      const [path] = target.split("?")
      return path!.startsWith("/auth") ? token(body) : call(path!, access ?? "", now)
    },
    counts: (): Counts => {
      const times = [...seen.values()]
      return {
        calls,
        refused,
        tokens,
        sellers: seen.size,
        spans: times.map(({ first, last }) => last - first).sort((a, b) => a - b),
        span: times.reduce((most, { last }) => Math.max(most, last), 0)
          - times.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY)
      }
    },
    /** Starts to count again; the buckets stay. */
    reset: (): void => {
      ;[calls, refused, tokens] = [0, 0, 0]
      seen.clear()
    }
  }
}
