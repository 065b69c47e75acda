/** Counts the items of pages, and compares them with the total that the pages name. */
import { PagesIncomplete } from "../../SpApiError.ts"
import { at } from "../../wire/json.ts"
import type { Paging } from "../OperationSpec.ts"
import { markOf } from "./nextPage.ts"
import type { Input } from "./nextPage.ts"

/** The count of one Stream. */
export interface PageTotal {
  readonly add: (page: unknown, items: ReadonlyArray<unknown>) => void
  /** What is missing after the last page; undefined where nothing is, or where the total does not say. */
  readonly missing: () => PagesIncomplete | undefined
}

/** A count that starts at the first page of an input. */
export const makeTotal = (paging: Paging, first: Input): PageTotal => {
  const { total: where } = paging
  const mark = markOf(paging, first)
  let received = paging.kind === "token" ? 0 : Number(mark ?? 0)
  let total = Infinity
  return {
    add: (page, items) => {
      received += items.length
      // The smallest total counts: items that are added or removed meanwhile make no difference.
      total = Math.min(total, Number(where === undefined ? 0 : at(page, where.at)) || Infinity)
    },
    missing: () => {
      // The pages before a token that the caller passed are not counted here.
      if (where === undefined || paging.kind === "token" && mark) return undefined
      const { estimate, limit } = where
      const isExact = estimate === undefined || estimate !== true && first[estimate] === undefined
      return received < total && total < Infinity && (isExact || received >= (limit ?? Infinity))
        ? new PagesIncomplete({ received, total, limit })
        : undefined
    }
  }
}
