/** A database of the test's own, in a PostgreSQL that the tests of one process share. */
import { PgClient } from "@effect/sql-pg"
import { Context, Effect, Layer, Redacted } from "effect"
import * as Server from "../../../packages/tools/src/support/postgres.ts"

/** Whether PostgreSQL is installed. Tests that need it are skipped where it is not, and say so. */
export const { isInstalled } = Server
if (!isInstalled) console.log("PostgreSQL is not installed (initdb is in none of PATH): its tests are skipped")

/** A port that was free just now. */
export const freePort = Effect.promise(Server.freePort)

let server: Promise<Server.Server> | undefined
let databases = 0

export class Postgres extends Context.Service<Postgres, {
  readonly url: Redacted.Redacted<string>
  readonly port: number
  /** Kills the server by SIGKILL, with all databases. */
  readonly kill: Effect.Effect<void>
  /** Starts it again, and waits until it takes connections. */
  readonly start: Effect.Effect<void>
}>()("test/Postgres") {}

/** An empty database that is removed with the scope. The first one starts the server. */
export const layer: Layer.Layer<Postgres> = Layer.effect(
  Postgres,
  Effect.gen(function*() {
    const { kill, port, restart } = yield* Effect.promise(() => server ??= Server.start())
    const url = (database: string) => Redacted.make(`postgres://postgres@127.0.0.1:${port}/${database}`)
    const run = (statement: string) =>
      Effect.flatMap(PgClient.PgClient, (sql) => sql.unsafe(statement)).pipe(
        Effect.provide(PgClient.layer({ url: url("postgres"), maxConnections: 1, connectTimeout: "2 minutes" })),
        Effect.orDie
      )
    const name = `test_${++databases}`
    yield* Effect.acquireRelease(run(`CREATE DATABASE ${name}`), () => run(`DROP DATABASE ${name} WITH (FORCE)`))
    return {
      port,
      url: url(name),
      kill: Effect.promise(kill),
      start: Effect.promise(restart)
    }
  })
)
