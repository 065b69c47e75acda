/** The tables of listings and of stock at Amazon. What is gone keeps its row, with the time of its removal. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_listings (
      seller TEXT NOT NULL,
      marketplace_id TEXT NOT NULL,
      sku TEXT NOT NULL,
      asin TEXT,
      fn_sku TEXT,
      product_type TEXT,
      condition TEXT,
      title TEXT,
      image_url TEXT,
      is_buyable INTEGER,
      is_discoverable INTEGER,
      price_amount TEXT,
      price_currency TEXT,
      business_price_amount TEXT,
      business_price_currency TEXT,
      fulfillment_channels TEXT,
      quantity INTEGER,
      errors INTEGER,
      warnings INTEGER,
      created_at TEXT,
      updated_at TEXT,
      removed_at TEXT,
      stored_at TEXT NOT NULL,
      PRIMARY KEY (seller, marketplace_id, sku)
    )`
  yield* sql`CREATE INDEX spapi_listings_sku ON spapi_listings (seller, sku)`
  yield* sql`CREATE INDEX spapi_listings_asin ON spapi_listings (seller, asin)`
  yield* sql`CREATE INDEX spapi_listings_updated_at ON spapi_listings (seller, updated_at)`
  yield* sql`
    CREATE TABLE spapi_inventory (
      seller TEXT NOT NULL,
      marketplace_id TEXT NOT NULL,
      sku TEXT NOT NULL,
      asin TEXT,
      fn_sku TEXT,
      condition TEXT,
      title TEXT,
      total INTEGER,
      fulfillable INTEGER,
      inbound_working INTEGER,
      inbound_shipped INTEGER,
      inbound_receiving INTEGER,
      reserved INTEGER,
      reserved_orders INTEGER,
      reserved_transfers INTEGER,
      reserved_processing INTEGER,
      researching INTEGER,
      unfulfillable INTEGER,
      updated_at TEXT,
      removed_at TEXT,
      stored_at TEXT NOT NULL,
      PRIMARY KEY (seller, marketplace_id, sku)
    )`
  yield* sql`CREATE INDEX spapi_inventory_sku ON spapi_inventory (seller, sku)`
  yield* sql`CREATE INDEX spapi_inventory_updated_at ON spapi_inventory (seller, updated_at)`
})
