/** SQLite for this process alone, or PostgreSQL for several, by DATABASE_URL. */
import { Config, Effect, Layer, Option } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import { hostname } from "node:os"
import * as OrderChanges from "./jobs/OrderChanges.ts"

const settings = Config.all({
  database: Config.option(Config.Redacted("DATABASE_URL")),
  file: Config.option(Config.NonEmptyString("SQLITE_FILE")),
  runner: Config.all({
    host: Config.withDefault(Config.NonEmptyString("RUNNER_HOST"), hostname()),
    port: Config.withDefault(Config.Port("RUNNER_PORT"), 34431)
  })
})

/** The engine, its `SqlClient`, and how the processes hear of each other's orders. */
export const layer = (defaultFile: string) =>
  Layer.unwrap(Effect.map(settings, ({ database, file, runner }) =>
    Option.match(database, {
      onNone: () =>
        OrderChanges.layerMemory.pipe(
          Layer.provideMerge(EmbeddedEngine.layer()),
          Layer.provideMerge(NodeSqlite.layer(Option.getOrElse(file, () => defaultFile)))
        ),
      onSome: (url) =>
        OrderChanges.layerPostgres.pipe(
          Layer.provideMerge(PostgresEngine.layer({
            postgres: { url },
            runner,
            // Its name is that of the machine; it listens on every address of it.
            listen: { host: "0.0.0.0", port: runner.port }
          }))
        )
    })))
