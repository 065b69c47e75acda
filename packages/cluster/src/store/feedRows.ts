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
  begin: Effect.fnUntraced(function*(row: Omit<Row, "state" | "feed_id">) {
    const now = yield* Clock.currentTimeMillis
    yield* sql`INSERT INTO spapi_feeds ${sql.insert({ ...row, state: "sent", created_at: isoOf(now) })}`
  }),
  accept: (job: string, feedId: string) =>
    sql`UPDATE spapi_feeds SET state = 'accepted', feed_id = ${feedId} WHERE job = ${job}`,
  doubt: (job: string) => sql`UPDATE spapi_feeds SET state = 'ambiguous' WHERE job = ${job}`,
  remove: (job: string) => sql`DELETE FROM spapi_feeds WHERE job = ${job}`
})
