/** Effect's `SqlClient` over the SQLite of Node, for programs that store their state in a file. */
import { Effect, Layer, Semaphore, Stream } from "effect"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as SqlClient from "effect/sql/SqlClient"
import type { Connection } from "effect/sql/SqlConnection"
import { classifySqliteError, SqlError } from "effect/sql/SqlError"
import * as Statement from "effect/sql/Statement"
import { DatabaseSync, type SQLInputValue } from "node:sqlite"

const connect = (file: string): Effect.Effect<Connection, never, never> =>
  Effect.sync(() => {
    const database = new DatabaseSync(file)
    database.exec("PRAGMA journal_mode = WAL")
    const attempt = <A>(operation: string, run: () => A): Effect.Effect<A, SqlError> =>
      Effect.try({
        try: run,
        catch: (cause) =>
          new SqlError({ reason: classifySqliteError(cause, { message: `Failed to ${operation}`, operation }) })
      })
    const all = (sql: string, params: ReadonlyArray<unknown>, arrays = false) =>
      attempt("execute", (): ReadonlyArray<any> => {
        const statement = database.prepare(sql)
        statement.setReturnArrays(arrays)
        return statement.all(...params as ReadonlyArray<SQLInputValue>)
      })
    const execute: Connection["execute"] = (sql, params, transformRows) =>
      transformRows === undefined ? all(sql, params) : Effect.map(all(sql, params), transformRows)
    return {
      execute,
      executeUnprepared: execute,
      executeRaw: all,
      executeValues: (sql, params) => all(sql, params, true),
      executeValuesUnprepared: (sql, params) => all(sql, params, true),
      executeStream: (sql, params, transformRows) => Stream.fromIterableEffect(execute(sql, params, transformRows))
    }
  })

/** A database in a file, which is created when it does not exist. */
export const layer = (file: string): Layer.Layer<SqlClient.SqlClient> =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.gen(function*() {
      const connection = yield* connect(file)
      return yield* SqlClient.make({
        ...SqlClient.makeSqliteAcquirers({
          connection: Effect.succeed(connection),
          semaphore: Semaphore.makeUnsafe(1)
        }),
        compiler: Statement.makeCompilerSqlite(),
        driver: "node:sqlite",
        spanAttributes: []
      })
    })
  ).pipe(Layer.provide(Reactivity.layer))
