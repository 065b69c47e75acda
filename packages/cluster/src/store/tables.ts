/** The tables of the first version. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_sellers (
      id TEXT PRIMARY KEY,
      selling_partner_id TEXT NOT NULL,
      region TEXT NOT NULL,
      marketplaces TEXT NOT NULL,
      state TEXT NOT NULL,
      parked_reason TEXT,
      parked_at TEXT,
      authorizations INTEGER NOT NULL,
      token TEXT NOT NULL,
      token_key TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    )`
  yield* sql`CREATE INDEX spapi_sellers_token_key ON spapi_sellers (token_key)`
  yield* sql`
    CREATE TABLE spapi_cursors (
      seller TEXT NOT NULL,
      feed TEXT NOT NULL,
      position TEXT NOT NULL,
      revision INTEGER NOT NULL,
      read_until TEXT,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (seller, feed)
    )`
  yield* sql`
    CREATE TABLE spapi_waits (
      event TEXT NOT NULL,
      token TEXT NOT NULL,
      created_at TEXT NOT NULL,
      PRIMARY KEY (event, token)
    )`
})
