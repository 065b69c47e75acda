/**
 * Effect's `SqlClient` over the SQLite of Node, for one process: no driver to install. Statements run one after the
 * other, and each holds the event loop while it runs.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import * as SqlClient from "effect/sql/SqlClient"
import type { Connection } from "effect/sql/SqlConnection"
import { classifySqliteError, SqlError } from "effect/sql/SqlError"
import * as Statement from "effect/sql/Statement"
import * as Stream from "effect/Stream"
import { DatabaseSync, type SQLInputValue } from "node:sqlite"

const attempt = <A>(operation: string, run: () => A): Effect.Effect<A, SqlError> =>
  Effect.try({
    try: run,
    catch: (cause) =>
      new SqlError({ reason: classifySqliteError(cause, { message: `Failed to ${operation}`, operation }) })
  })

const open = (file: string): Effect.Effect<DatabaseSync, SqlError, Scope.Scope> =>
  Effect.acquireRelease(
    attempt("connect", () => {
      const database = new DatabaseSync(file)
      // Readers, such as a copy of the file that is made meanwhile, do not block; other writers are waited for.
      database.exec("PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000")
      return database
    }),
    (database) => Effect.sync(() => database.close())
  )

const connectionOf = (database: DatabaseSync): Connection => {
  const all = (sql: string, params: ReadonlyArray<unknown>, arrays = false) =>
    attempt("execute", (): ReadonlyArray<never> => {
      const statement = database.prepare(sql)
      statement.setReturnArrays(arrays)
      return statement.all(...params as ReadonlyArray<SQLInputValue>) as ReadonlyArray<unknown> as ReadonlyArray<never>
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
}

/**
 * Holds a file beside the database until the scope closes, or the process ends, however it ends. A second engine over
 * the same file would run every job again.
 */
const own = (file: string): Effect.Effect<void, SqlError, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.try({
      try: () => {
        const lock = new DatabaseSync(`${file}-lock`)
        try {
          lock.exec("BEGIN EXCLUSIVE")
          return lock
        } catch (cause) {
          lock.close()
          throw cause
        }
      },
      catch: (cause) => {
        const message =
          `${file} is in use by another process: an embedded engine has its file to itself. End the other `
          + "process, use PostgresEngine for several, or read the file with NodeSqlite.layerShared"
        return new SqlError({ reason: classifySqliteError(cause, { message, operation: "connect" }) })
      }
    }),
    (lock) => Effect.sync(() => lock.close())
  ).pipe(Effect.asVoid)

const client = (acquire: Effect.Effect<DatabaseSync, SqlError, Scope.Scope>) =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.flatMap(acquire, (database) =>
      SqlClient.make({
        ...SqlClient.makeSqliteAcquirers({
          connection: Effect.succeed(connectionOf(database)),
          semaphore: Semaphore.makeUnsafe(1)
        }),
        compiler: Statement.makeCompilerSqlite(),
        driver: "node:sqlite",
        spanAttributes: []
      }))
  ).pipe(Layer.provide(Reactivity.layer))

/**
 * A database in a file, which is created where it does not exist, for the engine of this process alone; `":memory:"` is
 * one that ends with the process. Fails where another process has the file.
 */
export const layer = (file: string): Layer.Layer<SqlClient.SqlClient, SqlError> =>
  client(file === ":memory:" ? open(file) : Effect.andThen(own(file), open(file)))

/** The database of a process that may be running: for programs that read it, or write a little. */
export const layerShared = (file: string): Layer.Layer<SqlClient.SqlClient, SqlError> => client(open(file))
