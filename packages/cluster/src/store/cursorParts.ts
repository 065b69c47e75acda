/**
 * Parts of feeds, such as marketplaces. The key of a row stays seller and feed, which runners of the version before
 * write too; the feed of a row with a part ends with it: `Stock/ATVPDKIKX0DER`.
 */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const add: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) => sql`ALTER TABLE spapi_cursors ADD COLUMN part TEXT NOT NULL DEFAULT ''`
).pipe(Effect.asVoid)
