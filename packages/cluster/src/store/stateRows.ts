/** `spapi_oauth_states`: states of consents that were used, so that one works once on whichever runner it arrives. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`CREATE TABLE spapi_oauth_states (id TEXT PRIMARY KEY, expires_at TEXT NOT NULL)`
  yield* sql`CREATE INDEX spapi_oauth_states_expires_at ON spapi_oauth_states (expires_at)`
})

/** Stores that a state was used. Returns whether it is the first time; the key decides between two at once. */
export const use = Effect.fnUntraced(
  function*(id: string, times: { readonly now: number; readonly expiresAt: number }) {
    const sql = yield* SqlClient.SqlClient
    // A day later: the clock of another runner, by which the state is still valid, may be slow.
    const forgotten = new Date(times.now - 86_400_000).toISOString()
    yield* sql`DELETE FROM spapi_oauth_states WHERE expires_at < ${forgotten}`
    const rows = yield* sql`
    INSERT INTO spapi_oauth_states ${sql.insert({ id, expires_at: new Date(times.expiresAt).toISOString() })}
    ON CONFLICT (id) DO NOTHING
    RETURNING id`
    return rows.length > 0
  }
)
