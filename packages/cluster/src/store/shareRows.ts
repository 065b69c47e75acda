/**
 * `spapi_application_shares`: which part of a bucket of the application a limiter of a runner may use. Times are those of
 * the database.
 */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_application_shares (
      bucket TEXT NOT NULL,
      limiter TEXT NOT NULL,
      share DOUBLE PRECISION NOT NULL,
      equal DOUBLE PRECISION NOT NULL,
      demand DOUBLE PRECISION NOT NULL,
      expires_at TEXT NOT NULL,
      PRIMARY KEY (bucket, limiter)
    )`
})

/** The share of one limiter. */
export interface Row {
  readonly limiter: string
  /** The part of the rate that it may use, from 0 to 1. */
  readonly share: number
  /** The part that each had if all had the same, when it was allotted. */
  readonly equal: number
  /** The part that it needs. */
  readonly demand: number
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

const iso = (millis: number): string => new Date(millis).toISOString()

/**
 * The rows of a bucket, and the time, for one transaction at a time: others wait until it has ended. Only for
 * PostgreSQL. Each statement must see what was committed before it, whatever isolation the database has by default.
 */
const locked = Effect.fnUntraced(function*(bucket: string) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`
  yield* sql`SELECT pg_advisory_xact_lock(hashtextextended(${`spapi_application_shares ${bucket}`}, 0))`
  const [time] = yield* sql<{ readonly now: string }>`
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`
  const rows = yield* sql<Omit<Row, "expiresAt"> & { readonly expires_at: string }>`
    SELECT limiter, share, equal, demand, expires_at FROM spapi_application_shares WHERE bucket = ${bucket}`
  return {
    now: Date.parse(time!.now),
    rows: rows.map(({ expires_at, ...row }): Row => ({ ...row, expiresAt: Date.parse(expires_at) }))
  }
})

/** Stores a row, and removes those that have expired. */
const store = Effect.fnUntraced(function*(bucket: string, { expiresAt, ...row }: Row, now: number) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`DELETE FROM spapi_application_shares WHERE bucket = ${bucket} AND expires_at <= ${iso(now)}`
  yield* sql`
    INSERT INTO spapi_application_shares ${sql.insert({ bucket, ...row, expires_at: iso(expiresAt) })}
    ON CONFLICT (bucket, limiter) DO UPDATE SET
      share = excluded.share, equal = excluded.equal, demand = excluded.demand, expires_at = excluded.expires_at`
})

/** Stores the row that is decided from the rows of a bucket, one decision at a time. */
export const renew = (bucket: string, decide: (rows: ReadonlyArray<Row>, now: number) => Row) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql.withTransaction(
      Effect.flatMap(locked(bucket), ({ now, rows }) => Effect.suspend(() => store(bucket, decide(rows, now), now)))
    ))

/**
 * Reserves the next token of a slow bucket, which has one every so many milliseconds. Returns how long it takes until
 * then. Such a bucket has one row, without a limiter, which expires when another token may be taken.
 */
export const reserve = (bucket: string, gap: number) =>
  Effect.suspend(() => {
    let millis = 0
    return Effect.map(
      renew(bucket, (rows, now) => {
        const at = Math.max(now, ...rows.map(({ expiresAt }) => expiresAt))
        millis = at - now
        return { limiter: "", share: 0, equal: 0, demand: 0, expiresAt: Math.ceil(at + gap) }
      }),
      () => millis
    )
  })

/** Returns shares. */
export const remove = (limiters: ReadonlyArray<string>) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql`DELETE FROM spapi_application_shares WHERE ${sql.in("limiter", limiters)}`
  )
