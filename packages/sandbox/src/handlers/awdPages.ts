/**
 * Paging of Amazon Warehousing and Distribution (AWD).
 */
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import type { Call } from "./Call.ts"
import * as PageToken from "./PageToken.ts"

/** The paging of lists of AWD. */
export const paging = { parameter: "nextToken", size: 25 }

/** A page of the items that changed in the requested period. */
export const page = <A>(call: Call, all: Iterable<A>, changedAt: (item: A) => number) => {
  const input = PageToken.inputOf(call, paging)
  const sign = In.string(input, "sortOrder") === "ASCENDING" ? 1 : -1
  const matches = [...all].filter((item) => In.isWithin(input, changedAt(item), "updatedAfter", "updatedBefore"))
    .sort((a, b) => sign * (changedAt(a) - changedAt(b)))
  const size = In.number(input, "maxResults") ?? paging.size
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size })
  return { input, items, more: Json.optional("nextToken", nextToken) }
}
