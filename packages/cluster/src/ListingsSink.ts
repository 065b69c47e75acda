/**
 * Listings in a table of ours, `spapi_listings`, which `Migrations` creates: the `store` of a feed of listings.
 *
 * ```ts
 * const Listings = ChangeFeed.listings("Listings", {
 *   since: "2010-01-01T00:00:00Z",
 *   removals: { known: ListingsSink.known },
 *   store: ListingsSink.store
 * })
 * ```
 *
 * A listing has a row in each of its marketplaces, which is replaced by each change of it that is not older.
 * `updated_at` is when it changed last in any of them. Where it was deleted, or has left a marketplace, `removed_at` is
 * set and the row stays: those that exist are `WHERE removed_at IS NULL`. Prices, quantities and counts of issues are
 * null where a feed does not include them.
 */
import type { Item } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { Changed, Removed } from "effect-sp-api/workflows/Changes"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type * as Stream from "effect/Stream"
import * as Rows from "./sinks/listingRows.ts"
import * as Tables from "./sinks/tables.ts"

/** Stores changes of listings, and removals. Of two versions of a listing the newer one stays, whichever comes last. */
export const store = (
  changes: ReadonlyArray<Changed<Item> | Removed>,
  { seller }: { readonly seller: { readonly id: string } }
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const storedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const changed = Effect.fnUntraced(function*(all: ReadonlyArray<Changed<Item>>) {
      const known = yield* Tables.named(all, "listings", seller.id)
      const stored = yield* Tables.upsert(
        Rows.listings,
        known.flatMap(({ entity, updatedAt, value }) => Rows.rowsOf(seller.id, entity, value, { updatedAt, storedAt }))
      )
      const others = yield* Tables.present(Rows.listings.name, seller.id, { skus: stored.map(({ sku }) => sku) })
      yield* Tables.markRemoved(Rows.listings.name, seller.id, Rows.leftBy(stored, others), storedAt)
    })
    const removed = Effect.fnUntraced(function*(all: ReadonlyArray<Removed>) {
      const gone = yield* Tables.present(Rows.listings.name, seller.id, { skus: all.map(({ entity }) => entity) })
      yield* Tables.markRemoved(Rows.listings.name, seller.id, gone, storedAt)
    })
    yield* Tables.inOrder(changes, (run) =>
      Effect.andThen(
        changed(run.filter((change) => change._tag === "Changed")),
        removed(run.filter((change) => change._tag === "Removed"))
      ))
  })

/** The SKUs of a seller in the table, read in pages: what `removals` compares with those that exist. */
export const known = ({ id }: { readonly id: string }): Stream.Stream<string, SqlError, SqlClient.SqlClient> =>
  Tables.skus(Rows.listings.name, id)

/** Deletes what the table holds of a seller, such as one that has been removed. */
export const remove = (seller: string): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Tables.removeSeller([Rows.listings.name], seller)
