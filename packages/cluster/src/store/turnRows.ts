/** `spapi_turns`: the last turn of each seller in each schedule of jobs, and when its next one is due. */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_turns (
      schedule TEXT NOT NULL,
      seller TEXT NOT NULL,
      turn TEXT NOT NULL,
      workflow TEXT NOT NULL,
      execution TEXT NOT NULL,
      started_at TEXT NOT NULL,
      next_at TEXT NOT NULL,
      PRIMARY KEY (schedule, seller)
    )`
})

/** Date-times in ISO 8601. */
export interface Row {
  readonly seller: string
  /** When the schedule has the turn, for all sellers of a time zone alike. */
  readonly turn: string
  readonly workflow: string
  readonly execution: string
  /** When the next turn of the seller starts, at the place of the seller. */
  readonly next_at: string
}

/** The turns of all sellers. */
export const all = (schedule: string) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql<Row>`SELECT seller, turn, workflow, execution, next_at FROM spapi_turns WHERE schedule = ${schedule}`
  )

/** The last turn of a seller. */
export const of = (schedule: string, seller: string) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    Effect.map(
      sql<Row>`
        SELECT seller, turn, workflow, execution, next_at FROM spapi_turns
        WHERE schedule = ${schedule} AND seller = ${seller}`,
      ([row]) => row
    ))

/** Stores that a turn has started. The turn of a seller never goes back. */
export const started = (schedule: string, { next_at, ...row }: Row, at: string) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql`
      INSERT INTO spapi_turns ${sql.insert({ schedule, ...row, started_at: at, next_at })}
      ON CONFLICT (schedule, seller) DO UPDATE SET
        turn = excluded.turn, workflow = excluded.workflow, execution = excluded.execution,
        started_at = excluded.started_at, next_at = excluded.next_at
      WHERE spapi_turns.turn < excluded.turn`)

/** Stores when the next turn is due, where the schedule has changed. */
export const due = (schedule: string, seller: string, nextAt: string) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql`UPDATE spapi_turns SET next_at = ${nextAt} WHERE schedule = ${schedule} AND seller = ${seller}`
  )
