/** The rows of submitted feeds, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, layer, type Vitest } from "@effect/vitest"
import { Effect, Exit, Layer } from "effect"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SqlClient from "effect/sql/SqlClient"
import * as FeedRows from "../../packages/cluster/src/store/feedRows.ts"
import * as Postgres from "./support/postgres.ts"

const sent = (job: string, feedType = "PRICES", seller = "eu:A1") => ({
  job,
  seller,
  feed_type: feedType,
  marketplaces: "[]",
  document_id: `document of ${job}`,
  uploaded_at: "2026-11-01T00:00:00.000Z"
})

const suite = (it: Vitest.MethodsNonLive<SqlClient.SqlClient>) => {
  it.effect("at most one feed of a seller and a type is sent and without an id, also when several submit at once", () =>
    Effect.gen(function*() {
      const rows = FeedRows.make(yield* SqlClient.SqlClient)
      const states = Effect.map(rows.of("eu:A1", "PRICES"), (all) => all.map(({ feed_id, state }) => [state, feed_id]))
      const attempts = yield* Effect.forEach(
        ["a", "b", "c", "d"],
        (job) => Effect.exit(rows.begin(sent(job))),
        { concurrency: "unbounded" }
      )
      const began = attempts.filter(Exit.isSuccess).map(({ value }) => value)
      assert.lengthOf(began, 1)
      yield* rows.begin(sent("other type", "PRODUCTS"))
      yield* rows.begin(sent("other seller", "PRICES", "eu:A2"))
      assert.deepStrictEqual(yield* states, [["sent", null]])

      assert.isTrue(yield* rows.accept(began[0]!, "1"))
      const doubtful = yield* rows.begin(sent("doubtful"))
      yield* rows.doubt(doubtful)
      const last = yield* rows.begin(sent("last"))
      assert.sameDeepMembers(yield* states, [["accepted", "1"], ["ambiguous", null], ["sent", null]])
      assert.isTrue(yield* rows.remove(last))
      assert.isTrue(yield* rows.remove(doubtful))
      assert.deepStrictEqual(yield* states, [["accepted", "1"]])
    }))

  it.effect("one that was settled, or begun again, is not changed by a runner that does not know", () =>
    Effect.gen(function*() {
      const rows = FeedRows.make(yield* SqlClient.SqlClient)
      const states = Effect.map(rows.of("eu:A3", "PRICES"), (all) => all.map(({ feed_id, state }) => [state, feed_id]))
      const first = yield* rows.begin(sent("again", "PRICES", "eu:A3"))
      assert.isTrue(yield* rows.remove(first))
      const second = { ...yield* rows.begin(sent("again", "PRICES", "eu:A3")) }
      const older = { ...first, created_at: "2026-11-01T00:00:00.000Z" }
      assert.isFalse(yield* rows.accept(older, "of another job"))
      assert.isFalse(yield* rows.remove(older))
      yield* rows.doubt(older)
      assert.deepStrictEqual(yield* states, [["sent", null]])

      assert.isTrue(yield* rows.accept(second, "2"))
      assert.isFalse(yield* rows.accept(second, "of another job"))
      assert.isFalse(yield* rows.remove(second))
      yield* rows.doubt(second)
      yield* rows.adopt(second, "of another job")
      assert.deepStrictEqual(yield* states, [["accepted", "2"]])

      const lost = yield* rows.begin(sent("lost", "PRICES", "eu:A3"))
      yield* rows.remove(lost)
      yield* rows.adopt(lost, "3")
      assert.sameDeepMembers(yield* states, [["accepted", "2"], ["accepted", "3"]])
    }))
}

const migrated = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) => Layer.provideMerge(Migrations.layer, client)

describe("submitted feeds over SQLite", () => {
  layer(migrated(NodeSqlite.layer(":memory:")))(suite)
})

describe.skipIf(!Postgres.isInstalled)("submitted feeds over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(migrated(client), { excludeTestServices: true })(suite)
})
