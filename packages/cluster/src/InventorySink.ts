/**
 * Stock in Amazon's warehouses in a table of ours, `spapi_inventory`, which `Migrations` creates: the `store` of a feed
 * of stock.
 *
 * ```ts
 * const Stock = ChangeFeed.inventory("Stock", { store: InventorySink.store })
 * ```
 *
 * A SKU has a row in each marketplace, which is replaced by each change of it that is not older. Where Amazon no longer
 * has the SKU, `removed_at` is set and the row stays: those that exist are `WHERE removed_at IS NULL`.
 */
import type { InventorySummary } from "effect-sp-api/apis/FbaInventory"
import type { Changed, Snapshot } from "effect-sp-api/workflows/Changes"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Rows from "./sinks/inventoryRows.ts"
import * as Tables from "./sinks/tables.ts"

/** Stores changes of stock, and what a snapshot no longer has. `part` is the marketplace. */
export const store = (
  changes: ReadonlyArray<Changed<InventorySummary> | Snapshot>,
  { part, seller }: { readonly part: string; readonly seller: { readonly id: string } }
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const storedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const snapshot = Effect.fnUntraced(function*({ entities }: Snapshot) {
      const stored = yield* Tables.present(Rows.inventory.name, seller.id, { marketplaceId: part })
      const gone = stored.filter(({ sku }) => !entities.has(sku))
      yield* Tables.markRemoved(Rows.inventory.name, seller.id, gone, storedAt)
    })
    const changed = Effect.fnUntraced(function*(all: ReadonlyArray<Changed<InventorySummary>>) {
      const known = yield* Tables.named(all, "SKUs", seller.id)
      yield* Tables.upsert(
        Rows.inventory,
        known.map(({ entity, value }) => Rows.rowOf(seller.id, part, entity, value, storedAt))
      )
    })
    yield* Tables.inOrder(changes, (run) =>
      Effect.andThen(
        changed(run.filter((change) => change._tag === "Changed")),
        Effect.forEach(run.filter((change) => change._tag === "Snapshot"), snapshot, { discard: true })
      ))
  })

/** Deletes what the table holds of a seller, such as one that has been removed. */
export const remove = (seller: string): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Tables.removeSeller([Rows.inventory.name], seller)
