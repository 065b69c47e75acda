/**
 * Transactions by `postedDate` (Finances 2024-06-19), and financial event groups by their start (Finances v0). A
 * transaction keeps its date when its status changes, so what has changed is found only by reading its time again.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/Finances_2024_06_19.ts"
import * as V0 from "../../../apis/FinancesV0.ts"
import * as Fields from "../../internal/fields.ts"
import { allPages } from "./allPages.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Entry, Source, Window } from "./source.ts"

const iso = (millis: number | undefined): string | undefined =>
  millis === undefined ? undefined : new Date(millis).toISOString()

const transactionOf = (value: Api.Transaction): Entry<Api.Transaction> => {
  const { postedDate, transactionId } = Fields.of(value)
  return { entity: Fields.string(transactionId), at: timeOf(postedDate), value, print: fingerprint(value) }
}

/** What a feed of transactions reads. */
export const transactions = (marketplaceId: string | undefined): Source<Api.Transaction> => {
  const read = ({ from, to }: Window) =>
    Effect.map(
      allPages(Api.listTransactions, { postedAfter: iso(from), postedBefore: iso(to), marketplaceId }),
      ({ headers, items }) => ({
        entries: items.map(transactionOf),
        overflows: false,
        through: through(undefined, headers)
      })
    )
  return {
    feed: "transactions",
    scope: marketplaceId ?? "all marketplaces",
    operation: Api.listTransactions.spec.name,
    // All pages are read, so this is only how much a window should hold.
    pageSize: 1000,
    read,
    readWhole: read,
    get: undefined
  }
}

const groupOf = (value: V0.FinancialEventGroup): Entry<V0.FinancialEventGroup> => {
  const { FinancialEventGroupId, FinancialEventGroupStart } = Fields.of(value)
  return {
    entity: Fields.string(FinancialEventGroupId),
    at: timeOf(FinancialEventGroupStart),
    value,
    print: fingerprint(value)
  }
}

/** What a feed of financial event groups reads. */
export const eventGroups: Source<V0.FinancialEventGroup> = {
  feed: "eventGroups",
  scope: "all marketplaces",
  operation: V0.listFinancialEventGroups.spec.name,
  pageSize: 1000,
  read: ({ from, to }) =>
    Effect.map(
      allPages(V0.listFinancialEventGroups, {
        MaxResultsPerPage: 100,
        FinancialEventGroupStartedAfter: iso(from),
        FinancialEventGroupStartedBefore: iso(to)
      }),
      ({ headers, items }) => ({
        entries: items.map(groupOf),
        overflows: false,
        through: through(undefined, headers)
      })
    ),
  readWhole: (window) => eventGroups.read(window),
  get: undefined
}
