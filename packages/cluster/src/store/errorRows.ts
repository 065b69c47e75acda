/** `spapi_errors`: the last failure of each seller. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import { safe } from "./safe.ts"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_errors (
      seller TEXT PRIMARY KEY,
      task TEXT NOT NULL,
      message TEXT NOT NULL,
      transient INTEGER NOT NULL,
      count INTEGER NOT NULL,
      at TEXT NOT NULL
    )`
  yield* sql`CREATE INDEX spapi_errors_at ON spapi_errors (at)`
})

/** A failure of a task. */
export interface Failure {
  readonly seller: string
  readonly task: string
  readonly message: string
  readonly transient: boolean
  readonly at: string
}

/** Stores the last failure of a seller, and counts them. */
export const record = ({ at, message, seller, task, transient }: Failure) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql`
      INSERT INTO spapi_errors ${
      sql.insert({ seller, task, message: safe(message), transient: transient ? 1 : 0, count: 1, at })
    }
      ON CONFLICT (seller) DO UPDATE SET
        task = excluded.task, message = excluded.message, transient = excluded.transient,
        count = spapi_errors.count + 1, at = excluded.at`)
