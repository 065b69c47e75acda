/** What the tools say of operations and of rate limits, without a call to Amazon. */
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as Effect from "effect/Effect"
import { describe as describePlace } from "../../reference/describe.ts"
import * as Operations from "../../reference/operations.ts"
import * as Search from "../../reference/search.ts"
import type { Store } from "./artifacts.ts"
import * as Calls from "./calls.ts"

const found = ({ section, summary }: Operations.Place) => ({
  operation: Operations.nameOf({ section, summary }),
  api: section.api,
  method: summary.method,
  path: summary.path,
  write: Operations.isWrite({ summary }),
  ...(summary.paged === undefined ? {} : { paged: true }),
  ...(summary.restricted === undefined ? {} : { personalData: summary.restricted }),
  ...(summary.deprecated === undefined ? {} : { deprecated: summary.deprecated }),
  ...(section.supersededBy === undefined ? {} : { newer: section.supersededBy })
})

/** Operations that some words name, best match first. */
export const search = (query: string, limit: number) =>
  Effect.sync(() => {
    const all = Search.search(query, Operations.all, (place) => ({
      names: [Operations.nameOf(place), place.summary.id, place.section.api],
      others: [place.summary.path]
    }))
    return { total: all.length, operations: all.slice(0, limit).map(found) }
  })

/** What an operation takes. */
export const describe = Effect.fnUntraced(function*(store: Store, name: string) {
  const { operation, place } = yield* Calls.find(name)
  const { burst, rate, restricted } = operation.spec
  return {
    operation: operation.spec.name,
    write: Operations.isWrite(place),
    rate: rate ?? null,
    burst: burst ?? null,
    personalData: restricted?.when ?? "none",
    // A line each, of the parameters and the body.
    ...yield* Calls.fitting(store, yield* describePlace(place))
  }
})

/** The rate limits in use; with an operation, its usage plan. */
export const rateLimits = Effect.fnUntraced(
  function*(limiter: SpApiRateLimiter.SpApiRateLimiter["Service"], name: string | undefined) {
    const inUse = (yield* limiter.status).map(({ burst, key, pausedUntil, rate, waiting }) => ({
      operation: key.slice(key.lastIndexOf("|") + 1),
      rate: rate ?? null,
      burst,
      waiting,
      ...(pausedUntil === undefined ? {} : { pausedUntil: new Date(pausedUntil).toISOString() })
    }))
    if (name === undefined) return { inUse }
    const { applicationRate = null, burst, name: operation, rate } = (yield* Calls.find(name)).operation.spec
    return {
      operation,
      published: { rate: rate ?? null, burst: burst ?? null, applicationRate },
      inUse: inUse.filter((bucket) => bucket.operation === operation)
    }
  }
)
