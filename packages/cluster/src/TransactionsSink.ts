/**
 * Finances in tables of ours, which `Migrations` creates: transactions with their items and breakdowns, and financial
 * event groups. The `store` of a feed of transactions, and `storeGroups` of a feed of event groups.
 *
 * ```ts
 * const Transactions = ChangeFeed.transactions("Transactions", {
 *   since: "2026-01-01T00:00:00Z",
 *   store: TransactionsSink.store
 * })
 * const Groups = ChangeFeed.eventGroups("Groups", {
 *   since: "2026-01-01T00:00:00Z",
 *   store: TransactionsSink.storeGroups
 * })
 * ```
 *
 * Amounts are decimal numbers as strings, digit by digit as Amazon sends them. A breakdown may have parts, which are
 * breakdowns too: a sum over all of them counts twice, one `WHERE is_leaf = 1` does not. A transaction that was
 * released is never deferred again, and a group that was closed never opened, whatever comes late. Nothing about a
 * buyer, and no number of a bank account is stored.
 */
import type { Transaction } from "effect-sp-api/apis/Finances_2024_06_19"
import type { FinancialEventGroup } from "effect-sp-api/apis/FinancesV0"
import type { Changed } from "effect-sp-api/workflows/Changes"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Rows from "./sinks/financeRows.ts"
import * as Tables from "./sinks/tables.ts"

/** Stores changes of transactions, with their items and breakdowns. */
export const store = (
  changes: ReadonlyArray<Changed<Transaction>>,
  { seller }: { readonly seller: { readonly id: string } }
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const storedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const known = yield* Tables.named(changes, "transactions", seller.id)
    const valueOf = new Map(
      known.map(({ entity, value }) => [Rows.transactionRow(seller.id, entity, value, storedAt), value])
    )
    const stored = yield* Tables.upsert(Rows.transactions, [...valueOf.keys()])
    const owners = { column: "transaction_id", ids: stored.map(({ id }) => id) }
    const parts = stored.map((row) => Rows.partsOf(seller.id, row.id, valueOf.get(row)!))
    yield* Tables.replace(Rows.items, seller.id, owners, parts.flatMap(({ items }) => items))
    yield* Tables.replace(Rows.breakdowns, seller.id, owners, parts.flatMap(({ breakdowns }) => breakdowns))
  })

/** Stores changes of financial event groups. */
export const storeGroups = (
  changes: ReadonlyArray<Changed<FinancialEventGroup>>,
  { seller }: { readonly seller: { readonly id: string } }
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const storedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const known = yield* Tables.named(changes, "event groups", seller.id)
    yield* Tables.upsert(
      Rows.eventGroups,
      known.map(({ entity, value }) => Rows.eventGroupRow(seller.id, entity, value, storedAt))
    )
  })

/** Deletes what the tables hold of a seller, such as one that has been removed. */
export const remove = (seller: string): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Tables.removeSeller([Rows.transactions.name, Rows.items, Rows.breakdowns, Rows.eventGroups.name], seller)
