/** A SQLite file and the processes that use it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Scope } from "effect"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SqlClient from "effect/sql/SqlClient"
import { join } from "node:path"
import { directory } from "../e2e/support/job.ts"

const numbers = Effect.flatMap(SqlClient.SqlClient, (sql) => sql<{ readonly n: number }>`SELECT n FROM numbers`)

describe("a SQLite file", () => {
  it.effect("belongs to one engine, which others may read; after its end to the next", () =>
    Effect.gen(function*() {
      const file = join(yield* directory, "spapi.sqlite")
      const first = yield* Scope.make()
      const context = yield* Layer.buildWithScope(NodeSqlite.layer(file), first)
      yield* Effect.provideContext(
        Effect.flatMap(SqlClient.SqlClient, (sql) =>
          Effect.andThen(sql`CREATE TABLE numbers (n INTEGER)`, sql`INSERT INTO numbers VALUES (1)`)),
        context
      )
      const error = yield* Effect.flip(Effect.scoped(Layer.build(NodeSqlite.layer(file))))
      assert.include(error.message, "is in use by another process")
      assert.include(error.message, file)
      assert.lengthOf(yield* Effect.provide(numbers, NodeSqlite.layerShared(file)), 1)
      yield* Scope.close(first, Exit.void)
      assert.lengthOf(yield* Effect.provide(numbers, NodeSqlite.layer(file)), 1)
    }).pipe(Effect.scoped))

  it.effect("that cannot be opened is an error of the client", () =>
    Effect.gen(function*() {
      const file = join(yield* directory, "missing", "spapi.sqlite")
      const error = yield* Effect.flip(Layer.build(NodeSqlite.layerShared(file)))
      assert.strictEqual(error._tag, "SqlError")
    }).pipe(Effect.scoped))
})
