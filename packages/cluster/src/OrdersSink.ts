/**
 * Orders and their items in tables of ours, `spapi_orders` and `spapi_order_items`, which `Migrations` creates: the
 * `store` of a feed of orders.
 *
 * ```ts
 * const Orders = ChangeFeed.orders("Orders", { since: "2026-01-01T00:00:00Z", store: OrdersSink.store })
 * ```
 *
 * Times are ISO 8601 in UTC, amounts are decimal numbers as strings, as Amazon sends them, and flags are 0 or 1, so
 * both databases hold the same: `SELECT sum(CAST(total_amount AS numeric)) …`. An order is one row, replaced by each
 * change of it that is not older; its items are replaced where Amazon sent items. No name, address or message of a
 * buyer is stored.
 */
import type { Changed } from "effect-sp-api/workflows/Changes"
import type { Order } from "effect-sp-api/workflows/Orders"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Rows from "./sinks/orderRows.ts"
import * as Tables from "./sinks/tables.ts"

/** Stores changes of orders. Of two versions of an order the newer one stays, whichever comes last. */
export const store = (
  changes: ReadonlyArray<Changed<Order>>,
  { seller }: { readonly seller: { readonly id: string } }
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const storedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const orders = yield* Tables.named(changes, "orders", seller.id)
    const rows = orders.map(({ entity, value }) => ({ row: Rows.orderRow(seller.id, entity, value, storedAt), value }))
    const valueOf = new Map(rows.map(({ row, value }) => [row, value]))
    const stored = yield* Tables.upsert(Rows.orders, rows.map(({ row }) => row))
    const withItems = stored.flatMap((row) => {
      const items = valueOf.get(row)?.items
      return items === undefined ? [] : [{ id: row.id, items }]
    })
    yield* Tables.replace(
      Rows.items,
      seller.id,
      { column: "order_id", ids: withItems.map(({ id }) => id) },
      withItems.flatMap(({ id, items }) => items.map((item, place) => Rows.itemRow(seller.id, id, item, place)))
    )
  })

/** Deletes what the tables hold of a seller, such as one that has been removed. */
export const remove = (seller: string): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Tables.removeSeller([Rows.orders.name, Rows.items], seller)
