/** The tables of this backend, beside `spapi_…` of the cluster package and `cluster_…` of the engine. */
import { Effect, Layer } from "effect"
import { Migrator, SqlClient } from "effect/sql"

const create = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE backend_connections (
      seller TEXT PRIMARY KEY,
      owner TEXT NOT NULL
    )`
  yield* sql`CREATE INDEX backend_connections_owner ON backend_connections (owner)`
  yield* sql`
    CREATE TABLE backend_reports (
      id TEXT PRIMARY KEY,
      seller TEXT NOT NULL,
      begins TEXT NOT NULL,
      ends TEXT NOT NULL,
      started_at TEXT NOT NULL
    )`
  yield* sql`CREATE INDEX backend_reports_seller ON backend_reports (seller, started_at)`
  yield* sql`
    CREATE TABLE backend_report_lines (
      seller TEXT NOT NULL,
      report TEXT NOT NULL,
      place INTEGER NOT NULL,
      order_id TEXT NOT NULL,
      purchased_at TEXT NOT NULL,
      status TEXT NOT NULL,
      sku TEXT NOT NULL,
      quantity TEXT NOT NULL,
      price TEXT NOT NULL,
      currency TEXT NOT NULL,
      PRIMARY KEY (seller, report, place)
    )`
})

/** Creates or changes the tables when the program starts. */
export const layer = Layer.effectDiscard(
  Migrator.make({})({ loader: Migrator.fromRecord({ "0001_create": create }), table: "backend_migrations" })
)
