/** The tables of orders and their items. They hold no name, address or message of a buyer. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_orders (
      seller TEXT NOT NULL,
      id TEXT NOT NULL,
      seller_order_id TEXT,
      marketplace_id TEXT,
      status TEXT,
      fulfilled_by TEXT,
      created_at TEXT,
      updated_at TEXT,
      ship_by TEXT,
      deliver_by TEXT,
      total_amount TEXT,
      total_currency TEXT,
      is_business INTEGER,
      is_prime INTEGER,
      stored_at TEXT NOT NULL,
      PRIMARY KEY (seller, id)
    )`
  yield* sql`CREATE INDEX spapi_orders_created_at ON spapi_orders (seller, created_at)`
  yield* sql`
    CREATE TABLE spapi_order_items (
      seller TEXT NOT NULL,
      order_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      id TEXT,
      sku TEXT,
      asin TEXT,
      title TEXT,
      quantity_ordered INTEGER,
      quantity_shipped INTEGER,
      price_amount TEXT,
      price_currency TEXT,
      shipping_amount TEXT,
      shipping_currency TEXT,
      PRIMARY KEY (seller, order_id, place)
    )`
  yield* sql`CREATE INDEX spapi_order_items_sku ON spapi_order_items (seller, sku)`
})

export const indexUpdates: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) => sql`CREATE INDEX spapi_orders_updated_at ON spapi_orders (seller, updated_at)`
).pipe(Effect.asVoid)
