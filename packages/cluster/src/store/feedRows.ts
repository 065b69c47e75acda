/** Feeds that jobs submit: a row is written before Amazon is called, and has the id of the feed after that. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import { feedLifetime } from "./oldRows.ts"

export const create: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE TABLE spapi_feeds (
      job TEXT PRIMARY KEY,
      seller TEXT NOT NULL,
      feed_type TEXT NOT NULL,
      marketplaces TEXT NOT NULL,
      document_id TEXT NOT NULL,
      uploaded_at TEXT NOT NULL,
      state TEXT NOT NULL,
      feed_id TEXT,
      created_at TEXT NOT NULL
    )`
  yield* sql`CREATE INDEX spapi_feeds_seller ON spapi_feeds (seller, feed_type)`
  // Also where two runners believe that they hold the seller: the second does not submit.
  yield* sql`CREATE UNIQUE INDEX spapi_feeds_sent ON spapi_feeds (seller, feed_type) WHERE state = 'sent'`
})

/**
 * `sent`: whether Amazon has the feed is unknown until there is a response; `accepted`: it has an id; `ambiguous`:
 * several feeds of Amazon may be this one.
 */
export type State = "sent" | "accepted" | "ambiguous"

export interface Row {
  /** The execution id of the job. */
  readonly job: string
  readonly seller: string
  readonly feed_type: string
  /** JSON. */
  readonly marketplaces: string
  readonly document_id: string
  readonly uploaded_at: string
  readonly state: State
  readonly feed_id: string | null
  /** When it was begun: another attempt to submit the feed has another time. */
  readonly created_at: string
}

const isoOf = (millis: number): string => new Date(millis).toISOString()

export const make = (sql: SqlClient.SqlClient) => ({
  of: (seller: string, feedType: string) =>
    sql<Row>`SELECT * FROM spapi_feeds WHERE seller = ${seller} AND feed_type = ${feedType} ORDER BY created_at, job`,
  forgetOld: (seller: string) =>
    Effect.flatMap(
      Clock.currentTimeMillis,
      (now) => sql`DELETE FROM spapi_feeds WHERE seller = ${seller} AND created_at < ${isoOf(now - feedLifetime)}`
    ),
  begin: Effect.fnUntraced(function*(row: Omit<Row, "state" | "feed_id" | "created_at">) {
    const now = yield* Clock.currentTimeMillis
    const begun: Row = { ...row, state: "sent", feed_id: null, created_at: isoOf(now) }
    yield* sql`INSERT INTO spapi_feeds ${sql.insert({ ...begun })}`
    return begun
  }),
  /** Stores the id, unless this attempt is settled already; whether it was stored. */
  accept: ({ created_at, job }: Row, feedId: string) =>
    Effect.map(
      sql`
        UPDATE spapi_feeds SET state = 'accepted', feed_id = ${feedId}
        WHERE job = ${job} AND created_at = ${created_at} AND feed_id IS NULL RETURNING job`,
      ({ length }) => length > 0
    ),
  /** Stores the id of a feed whose row was removed because Amazon did not have it yet. */
  adopt: (row: Row, feedId: string) =>
    sql`INSERT INTO spapi_feeds ${
      sql.insert({ ...row, state: "accepted", feed_id: feedId })
    } ON CONFLICT (job) DO NOTHING`,
  doubt: ({ created_at, job }: Row) =>
    sql`
      UPDATE spapi_feeds SET state = 'ambiguous'
      WHERE job = ${job} AND created_at = ${created_at} AND feed_id IS NULL`,
  /** Removes the row, unless this attempt is settled already; whether it was removed. */
  remove: ({ created_at, job }: Row) =>
    Effect.map(
      sql`DELETE FROM spapi_feeds WHERE job = ${job} AND created_at = ${created_at} AND feed_id IS NULL RETURNING job`,
      ({ length }) => length > 0
    )
})
