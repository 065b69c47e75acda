/** Cursors, in the transaction of the rows that they are about, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, layer, type Vitest } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SqlClient from "effect/sql/SqlClient"
import * as Postgres from "./support/postgres.ts"

const tables = Layer.effectDiscard(
  Effect.flatMap(SqlClient.SqlClient, (sql) => sql`CREATE TABLE things (id TEXT PRIMARY KEY)`)
)

const things = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly id: string }>`SELECT id FROM things ORDER BY id`
  return rows.map(({ id }) => id)
})

const add = (id: string) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) => Effect.asVoid(sql`INSERT INTO things ${sql.insert({ id })}`))

const at = (position: number, revision: number): Cursors.Write => ({
  position: JSON.stringify({ position }),
  readUntil: `2026-11-0${position}T00:00:00.000Z`,
  revision
})

const suite = (it: Vitest.MethodsNonLive<Cursors.Cursors | SqlClient.SqlClient>) => {
  it.effect("rows and their cursor are stored together, or not at all", () =>
    Effect.gen(function*() {
      const cursors = yield* Cursors.Cursors
      assert.deepStrictEqual(yield* cursors.find("eu:A", "orders"), Option.none())
      assert.strictEqual(yield* cursors.write("eu:A", "orders", at(1, 0), add("a1")), 1)
      const failed = yield* Effect.flip(
        cursors.write("eu:A", "orders", at(2, 1), Effect.andThen(add("a2"), Effect.fail("no" as const)))
      )
      assert.strictEqual(failed, "no")
      assert.deepStrictEqual(yield* things, ["a1"])
      const cursor = Option.getOrThrow(yield* cursors.find("eu:A", "orders"))
      assert.deepInclude(cursor, { revision: 1, position: "{\"position\":1}", readUntil: "2026-11-01T00:00:00.000Z" })
      assert.strictEqual(yield* cursors.write("eu:A", "orders", at(2, 1), add("a2")), 2)
      assert.deepStrictEqual(yield* things, ["a1", "a2"])
    }))

  it.effect("parts of a feed have cursors of their own, beside feeds with names that are alike", () =>
    Effect.gen(function*() {
      const cursors = yield* Cursors.Cursors
      const write = (feed: string, part?: string) => cursors.write("eu:C", feed, { ...at(1, 0), part }, Effect.void)
      yield* write("stock", "DE")
      yield* write("stock", "FR")
      yield* write("stock/ES")
      yield* write("stocks")
      const partsOf = Effect.map(cursors.ofSeller("eu:C", "stock"), (all) => all.map(({ feed, part }) => [feed, part]))
      assert.deepStrictEqual(yield* partsOf, [["stock", "DE"], ["stock", "FR"]])
      assert.lengthOf(yield* cursors.ofFeed("stock"), 2)
      assert.strictEqual(Option.getOrThrow(yield* cursors.find("eu:C", "stock", "FR")).revision, 1)
      assert.strictEqual(yield* cursors.write("eu:C", "stock", { ...at(2, 1), part: "FR" }, Effect.void), 2)
      yield* cursors.remove("eu:C", "stock", "DE")
      assert.deepStrictEqual(yield* partsOf, [["stock", "FR"]])
      yield* cursors.remove("eu:C", "stock")
      assert.deepStrictEqual(yield* partsOf, [])
      assert.lengthOf(yield* cursors.ofFeed("stock/ES"), 1)
      assert.lengthOf(yield* cursors.ofFeed("stocks"), 1)
    }))

  it.effect("of two runs that began at the same cursor one stores its rows, and the other none", () =>
    Effect.gen(function*() {
      const cursors = yield* Cursors.Cursors
      for (const revision of [0, 1]) {
        const exits = yield* Effect.forEach(
          ["x", "y"],
          (run) => Effect.exit(cursors.write("eu:B", "orders", at(1, revision), add(`b${revision}${run}`))),
          { concurrency: "unbounded" }
        )
        assert.lengthOf(exits.filter(({ _tag }) => _tag === "Success"), 1)
        assert.lengthOf((yield* things).filter((id) => id.startsWith(`b${revision}`)), 1)
      }
      const late = yield* Effect.flip(cursors.write("eu:B", "orders", at(1, 1), add("late")))
      assert.deepInclude(late, { _tag: "CursorMoved", seller: "eu:B", feed: "orders" })
    }))
}

const migrated = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) =>
  Layer.merge(Cursors.layer, tables).pipe(Layer.provideMerge(Migrations.layer), Layer.provideMerge(client))

describe("cursors over SQLite", () => {
  layer(migrated(NodeSqlite.layer(":memory:")))(suite)
})

describe.skipIf(!Postgres.isInstalled)("cursors over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(migrated(client), { excludeTestServices: true })(suite)
})
