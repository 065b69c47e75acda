/**
 * How far each feed of each seller has been read (`spapi_cursors`). A cursor is written in the transaction of the rows
 * that it is about, and only over the one that was read before them: of two runs of a feed at the same time, such as
 * after a runner was cut off, the later one fails and leaves no row.
 *
 * A feed that reads a seller in parts, such as stock by marketplaces, has a cursor for each.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

/** Another run of the feed has written its cursor meanwhile. The rows of this one are not stored. */
export class CursorMoved extends Data.TaggedError("CursorMoved")<{ readonly seller: string; readonly feed: string }> {
  override get message(): string {
    return `Another run of the feed ${this.feed} of ${this.seller} has moved its cursor; this one ends, and nothing is lost`
  }
}

/** How far a feed of a seller is. */
export interface Cursor {
  readonly seller: string
  readonly feed: string
  /** The part of the seller that it is of, such as a marketplace; empty where a feed reads all at once. */
  readonly part: string
  /** The cursor of the feed, as JSON. */
  readonly position: string
  /** Counts the writes. */
  readonly revision: number
  /** Up to when everything was received, ISO 8601, where the feed knows it: now minus this is the lag. */
  readonly readUntil: string | undefined
  /** When it was written, ISO 8601. */
  readonly updatedAt: string
}

/** What is to be written. */
export interface Write {
  /** Default: all at once. */
  readonly part?: string | undefined
  readonly position: string
  readonly readUntil: string | undefined
  /** The revision that was read; 0 where there was no cursor. */
  readonly revision: number
}

interface Row {
  readonly seller: string
  /** With the part, where there is one: it is in the key. */
  readonly feed: string
  readonly part: string
  readonly position: string
  readonly revision: number | bigint
  readonly read_until: string | null
  readonly updated_at: string
}

const keyOf = (feed: string, part: string): string => part === "" ? feed : `${feed}/${part}`

const toCursor = (row: Row): Cursor => ({
  seller: row.seller,
  feed: row.part === "" ? row.feed : row.feed.slice(0, -1 - row.part.length),
  part: row.part,
  position: row.position,
  revision: Number(row.revision),
  readUntil: row.read_until ?? undefined,
  updatedAt: row.updated_at
})

/** The cursors. */
export class Cursors extends Context.Service<Cursors, {
  readonly find: (seller: string, feed: string, part?: string) => Effect.Effect<Option.Option<Cursor>, SqlError>
  /** The cursors of all parts of a feed of a seller. */
  readonly ofSeller: (seller: string, feed: string) => Effect.Effect<ReadonlyArray<Cursor>, SqlError>
  /** The cursors of a feed, those that were written longest ago first. */
  readonly ofFeed: (feed: string) => Effect.Effect<ReadonlyArray<Cursor>, SqlError>
  /** Stores rows, by `rows`, and the cursor after them in one transaction. Returns the new revision. */
  readonly write: <E, R>(
    seller: string,
    feed: string,
    cursor: Write,
    rows: Effect.Effect<void, E, R>
  ) => Effect.Effect<number, CursorMoved | SqlError | E, R>
  /** Forgets the cursors of a feed, or that of a part: the feed begins again. */
  readonly remove: (seller: string, feed: string, part?: string) => Effect.Effect<void, SqlError>
}>()("effect-sp-api-cluster/Cursors") {}

/** The cursors in the database of the `SqlClient`, whose tables `Migrations` creates. */
export const layer: Layer.Layer<Cursors, never, SqlClient.SqlClient> = Layer.effect(
  Cursors,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const ofParts = (feed: string) => sql`(feed = ${feed} OR (part <> '' AND feed = ${`${feed}/`} || part))`
    const put = Effect.fnUntraced(function*(seller: string, feed: string, write: Write) {
      const { part = "", position, readUntil, revision } = write
      const key = keyOf(feed, part)
      const updatedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
      const columns = { position, read_until: readUntil ?? null, updated_at: updatedAt, revision: revision + 1 }
      const rows = revision === 0
        ? yield* sql`
          INSERT INTO spapi_cursors ${sql.insert({ seller, feed: key, part, ...columns })}
          ON CONFLICT (seller, feed) DO NOTHING RETURNING revision`
        : yield* sql`
          UPDATE spapi_cursors SET ${sql.update(columns)}
          WHERE seller = ${seller} AND feed = ${key} AND revision = ${revision} RETURNING revision`
      return rows.length === 0 ? yield* new CursorMoved({ seller, feed }) : revision + 1
    })
    return Cursors.of({
      find: (seller, feed, part = "") =>
        Effect.map(
          sql<Row>`SELECT * FROM spapi_cursors WHERE seller = ${seller} AND feed = ${keyOf(feed, part)}`,
          ([row]) => Option.map(Option.fromUndefinedOr(row), toCursor)
        ),
      ofSeller: (seller, feed) =>
        Effect.map(
          sql<Row>`SELECT * FROM spapi_cursors WHERE seller = ${seller} AND ${ofParts(feed)} ORDER BY part`,
          (rows) => rows.map(toCursor)
        ),
      ofFeed: (feed) =>
        Effect.map(
          sql<Row>`SELECT * FROM spapi_cursors WHERE ${ofParts(feed)} ORDER BY updated_at, seller, part`,
          (rows) => rows.map(toCursor)
        ),
      // The cursor first: of two runs, one waits here for the other, and its rows are not written in vain.
      write: (seller, feed, cursor, rows) => sql.withTransaction(Effect.tap(put(seller, feed, cursor), rows)),
      remove: (seller, feed, part) =>
        Effect.asVoid(sql`
          DELETE FROM spapi_cursors
          WHERE seller = ${seller} AND ${part === undefined ? ofParts(feed) : sql`feed = ${keyOf(feed, part)}`}`)
    })
  })
)
