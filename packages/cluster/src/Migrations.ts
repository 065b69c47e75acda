/**
 * The tables of this package, in the database of the `SqlClient`: PostgreSQL or SQLite. Their names begin with `spapi_`.
 * Versions are in `spapi_migrations`; a migration that was released is never changed.
 *
 * | table | a row is |
 * | --- | --- |
 * | `spapi_sellers` | a selling partner in a region: marketplaces, state, encrypted refresh token |
 * | `spapi_cursors` | how far a feed of a seller, or a part of it, has been read |
 * | `spapi_waits` | a job that waits for an event: a report that is done, a new authorization |
 * | `spapi_feeds` | a feed that a `FeedJob` submits, and its id once it is known |
 * | `spapi_orders` | an order of a seller, written by `OrdersSink` |
 * | `spapi_order_items` | an item of an order, by its place in the order |
 * | `spapi_listings` | a listing in a marketplace, written by `ListingsSink` |
 * | `spapi_inventory` | the stock of a SKU at Amazon in a marketplace, written by `InventorySink` |
 * | `spapi_transactions` | a transaction of a seller, written by `TransactionsSink` |
 * | `spapi_transaction_items` | an item of a transaction, by its place in the transaction |
 * | `spapi_transaction_breakdowns` | a part of the amount of a transaction or an item |
 * | `spapi_event_groups` | a financial event group, which a settlement is, written by `TransactionsSink` |
 * | `spapi_oauth_states` | a state of a consent that was used, until a day after its end |
 * | `spapi_turns` | the last turn of a seller in a `JobSchedule`, and when the next one is due |
 * | `spapi_application_shares` | the part of a bucket of the application that a runner may use |
 * | `spapi_errors` | the last failure of a seller, without secrets and personal data |
 *
 * Date-times are ISO 8601 in UTC, to the millisecond, so their order is that of their strings. The engine keeps its own
 * tables, `cluster_…`.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Migrator from "effect/sql/Migrator"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as CursorParts from "./store/cursorParts.ts"
import * as Errors from "./store/errorRows.ts"
import * as FeedRows from "./store/feedRows.ts"
import * as FinanceTables from "./store/financeTables.ts"
import * as ListingTables from "./store/listingTables.ts"
import * as OrderTables from "./store/orderTables.ts"
import * as SellerRows from "./store/sellerRows.ts"
import * as Shares from "./store/shareRows.ts"
import * as States from "./store/stateRows.ts"
import * as Tables from "./store/tables.ts"
import * as Turns from "./store/turnRows.ts"

const migrations = {
  "0001_sellers_cursors_waits": Tables.create,
  "0002_orders": OrderTables.create,
  "0003_feeds": FeedRows.create,
  "0004_oauth_states": States.create,
  "0005_errors": Errors.create,
  "0006_authorization_ids": SellerRows.nameAuthorizations,
  "0007_cursor_parts": CursorParts.add,
  "0008_listings_inventory": ListingTables.create,
  "0009_finances": FinanceTables.create,
  "0010_orders_updated_at": OrderTables.indexUpdates,
  "0011_turns": Turns.create,
  "0012_application_shares": Shares.create
}

/** The version of the tables that this program needs. Newer tables serve it too. */
export const version: number = Math.max(...Object.keys(migrations).map((name) => Number.parseInt(name, 10)))

/** The migrations, for programs that run their own migrator. */
export const loader: Migrator.Loader = Migrator.fromRecord(migrations)

/** Creates or changes the tables, in one transaction. Returns the migrations that were run. */
export const run: Effect.Effect<
  ReadonlyArray<readonly [id: number, name: string]>,
  Migrator.MigrationError | SqlError,
  SqlClient.SqlClient
> = Migrator.make({})({ loader, table: "spapi_migrations" })

/** Runs them when the program starts. Several processes may start at once. */
export const layer: Layer.Layer<never, Migrator.MigrationError | SqlError, SqlClient.SqlClient> = Layer.effectDiscard(
  run
)
