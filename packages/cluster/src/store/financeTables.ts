/** The tables of transactions and of financial event groups. They hold nothing about a buyer, and no bank account. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_transactions (
      seller TEXT NOT NULL,
      id TEXT NOT NULL,
      marketplace_id TEXT,
      account_type TEXT,
      type TEXT,
      status TEXT,
      is_released INTEGER,
      description TEXT,
      posted_at TEXT,
      total_amount TEXT,
      total_currency TEXT,
      order_id TEXT,
      event_group_id TEXT,
      settlement_id TEXT,
      deferral_reason TEXT,
      matures_at TEXT,
      stored_at TEXT NOT NULL,
      PRIMARY KEY (seller, id)
    )`
  yield* sql`CREATE INDEX spapi_transactions_posted_at ON spapi_transactions (seller, posted_at)`
  yield* sql`CREATE INDEX spapi_transactions_order_id ON spapi_transactions (seller, order_id)`
  yield* sql`CREATE INDEX spapi_transactions_event_group_id ON spapi_transactions (seller, event_group_id)`
  yield* sql`
    CREATE TABLE spapi_transaction_items (
      seller TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      sku TEXT,
      asin TEXT,
      description TEXT,
      quantity INTEGER,
      total_amount TEXT,
      total_currency TEXT,
      PRIMARY KEY (seller, transaction_id, place)
    )`
  yield* sql`CREATE INDEX spapi_transaction_items_sku ON spapi_transaction_items (seller, sku)`
  yield* sql`
    CREATE TABLE spapi_transaction_breakdowns (
      seller TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      item INTEGER,
      parent INTEGER,
      type TEXT,
      amount TEXT,
      currency TEXT,
      is_leaf INTEGER NOT NULL,
      PRIMARY KEY (seller, transaction_id, place)
    )`
  yield* sql`CREATE INDEX spapi_transaction_breakdowns_type ON spapi_transaction_breakdowns (seller, type)`
  yield* sql`
    CREATE TABLE spapi_event_groups (
      seller TEXT NOT NULL,
      id TEXT NOT NULL,
      status TEXT,
      is_closed INTEGER,
      transfer_status TEXT,
      transferred_at TEXT,
      trace_id TEXT,
      started_at TEXT,
      ended_at TEXT,
      original_amount TEXT,
      original_currency TEXT,
      converted_amount TEXT,
      converted_currency TEXT,
      beginning_amount TEXT,
      beginning_currency TEXT,
      stored_at TEXT NOT NULL,
      PRIMARY KEY (seller, id)
    )`
  yield* sql`CREATE INDEX spapi_event_groups_started_at ON spapi_event_groups (seller, started_at)`
})
