/** How rows get into tables of ours: by their key, and never an older version of a row over a newer one. */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Stream from "effect/Stream"

/** A row. */
export type Row = Readonly<Record<string, string | number | null>>

/** A table of rows that come again. */
export interface Table {
  readonly name: string
  readonly key: ReadonlyArray<string>
  /**
   * A row with a lower value in this column is older. Where it is null, or the same, the row that comes later counts:
   * feeds emit versions in the order in which Amazon shows them.
   */
  readonly version: string
}

/** Values of one statement: PostgreSQL takes 65,535, and SQLite 32,766. */
const mostValues = 30_000

/** Rows of a statement that have so many columns. */
const chunksOf = <A extends Row>(rows: ReadonlyArray<A>): ReadonlyArray<Arr.NonEmptyReadonlyArray<A>> =>
  Arr.chunksOf(rows, Math.floor(mostValues / Math.max(1, Object.keys(rows[0] ?? {}).length)))

/** Of the versions of each row the newest, as a statement may touch a row once. */
const newest = <A extends Row>({ key, version }: Table, rows: ReadonlyArray<A>): ReadonlyArray<A> => {
  const byKey = new Map<string, A>()
  for (const row of rows) {
    const id = JSON.stringify(key.map((column) => row[column]))
    const [known, next] = [byKey.get(id)?.[version] ?? null, row[version] ?? null]
    if (known === null || next === null || next >= known) byKey.set(id, row)
  }
  return [...byKey.values()]
}

/** Stores rows, and returns those that were not older than what the table holds. All rows have the same columns. */
export const upsert = <A extends Row>(
  table: Table,
  all: ReadonlyArray<A>
): Effect.Effect<ReadonlyArray<A>, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const { key, name, version } = table
    const rows = newest(table, all)
    const idOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]))
    const stored = new Set<string>()
    for (const chunk of chunksOf(rows)) {
      const sets = Object.keys(chunk[0]).filter((column) => !key.includes(column)).map((column) =>
        sql`${sql(column)} = ${sql(`excluded.${column}`)}`
      )
      const written = yield* sql<Row>`
        INSERT INTO ${sql(name)} ${sql.insert(chunk)}
        ON CONFLICT (${sql.csv(key.map((column) => sql`${sql(column)}`))}) DO UPDATE SET ${sql.csv(sets)}
        WHERE (${sql(`excluded.${version}`)} < ${sql(`${name}.${version}`)}) IS NOT TRUE
        RETURNING ${sql.csv(key.map((column) => sql`${sql(column)}`))}`
      for (const row of written) stored.add(idOf(row))
    }
    return rows.filter((row) => stored.has(idOf(row)))
  })

/** Replaces the rows that belong to others, such as the items of orders. */
export const replace = (
  name: string,
  seller: string,
  owners: { readonly column: string; readonly ids: ReadonlyArray<string> },
  rows: ReadonlyArray<Row>
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    for (const ids of Arr.chunksOf(owners.ids, mostValues)) {
      yield* sql`DELETE FROM ${sql(name)} WHERE seller = ${seller} AND ${sql.in(owners.column, ids)}`
    }
    for (const chunk of chunksOf(rows)) yield* sql`INSERT INTO ${sql(name)} ${sql.insert(chunk)}`
  })

/** A SKU in a marketplace. */
export interface Place {
  readonly sku: string
  readonly marketplace_id: string
}

/** The rows of a seller that are not removed, of a marketplace or of some SKUs. */
export const present = (
  name: string,
  seller: string,
  of: { readonly marketplaceId: string } | { readonly skus: ReadonlyArray<string> }
): Effect.Effect<
  ReadonlyArray<Place & { readonly updated_at: string | null }>,
  SqlError,
  SqlClient.SqlClient
> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const rows: Array<Place & { readonly updated_at: string | null }> = []
    const filters = "marketplaceId" in of
      ? [sql`marketplace_id = ${of.marketplaceId}`]
      : Arr.chunksOf(of.skus, mostValues).map((skus) => sql.in("sku", skus))
    for (const filter of filters) {
      rows.push(
        ...(yield* sql<Place & { readonly updated_at: string | null }>`
          SELECT sku, marketplace_id, updated_at FROM ${sql(name)}
          WHERE seller = ${seller} AND removed_at IS NULL AND ${filter}`)
      )
    }
    return rows
  })

/** SKUs of a page. */
const pageSize = 1000

/** The SKUs of a seller that are not removed, each once, in their order. */
export const skus = (name: string, seller: string): Stream.Stream<string, SqlError, SqlClient.SqlClient> =>
  Stream.paginate("", (after) =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const rows = yield* sql<{ readonly sku: string }>`
        SELECT DISTINCT sku FROM ${sql(name)}
        WHERE seller = ${seller} AND removed_at IS NULL AND sku > ${after} ORDER BY sku LIMIT ${pageSize}`
      return [
        rows.map(({ sku }) => sku),
        rows.length < pageSize ? Option.none<string>() : Option.some(rows.at(-1)!.sku)
      ] as const
    }))

/** Marks rows as removed. */
export const markRemoved = (
  name: string,
  seller: string,
  gone: ReadonlyArray<Place>,
  at: string
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const byMarketplace = Object.entries(Arr.groupBy(gone, ({ marketplace_id }) => marketplace_id))
    for (const [marketplaceId, places] of byMarketplace) {
      for (const chunk of Arr.chunksOf(places.map(({ sku }) => sku), mostValues)) {
        yield* sql`
          UPDATE ${sql(name)} SET removed_at = ${at}, stored_at = ${at}
          WHERE seller = ${seller} AND marketplace_id = ${marketplaceId} AND ${sql.in("sku", chunk)}`
      }
    }
  })

/** Deletes what tables hold of a seller. */
export const removeSeller = (
  names: ReadonlyArray<string>,
  seller: string
): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql.withTransaction(
      Effect.forEach(names, (name) => sql`DELETE FROM ${sql(name)} WHERE seller = ${seller}`, { discard: true })
    ))

/** Handles elements in their order, those of a kind that follow each other at once. */
export const inOrder = <A extends { readonly _tag: string }, E, R>(
  elements: ReadonlyArray<A>,
  handle: (run: Arr.NonEmptyReadonlyArray<A>) => Effect.Effect<void, E, R>
): Effect.Effect<void, E, R> =>
  Arr.isReadonlyArrayNonEmpty(elements)
    ? Effect.forEach(Arr.groupWith(elements, (a, b) => a._tag === b._tag), handle, { discard: true })
    : Effect.void

/** The changes whose entity has a name; how many have none is logged, as those cannot be stored. */
export const named = <A extends { readonly entity: string | undefined }>(
  changes: ReadonlyArray<A>,
  what: string,
  seller: string
): Effect.Effect<ReadonlyArray<A & { readonly entity: string }>> => {
  const known = changes.filter((change): change is A & { readonly entity: string } => change.entity !== undefined)
  const nameless = changes.length - known.length
  return nameless === 0
    ? Effect.succeed(known)
    : Effect.as(
      Effect.annotateLogs(Effect.logWarning(`${nameless} ${what} without an id cannot be stored`), { seller }),
      known
    )
}
