/**
 * A copy of the orders that stays current, in a SQLite file. Each run receives what is new or has changed since the
 * last one, and ends when it has caught up; without `takeUntil` it goes on for ever. Kill it at any time: an order and
 * the cursor after it are stored in one transaction.
 *
 * `node examples/changes.ts orders.sqlite`, with credentials in the environment as in README.md.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Layer, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as SqlClient from "effect/sql/SqlClient"
import * as Sqlite from "./support/sqlite.ts"

const program = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status TEXT, updated_at TEXT, body TEXT)`
  yield* sql`CREATE TABLE IF NOT EXISTS cursors (feed TEXT PRIMARY KEY, cursor TEXT)`
  const [stored] = yield* sql<{ readonly cursor: string }>`SELECT cursor FROM cursors WHERE feed = 'orders'`

  const store = (element: Changes.Element<{ readonly status: string | undefined }>) =>
    sql.withTransaction(Effect.gen(function*() {
      if (element._tag === "Changed") {
        const { entity, updatedAt, value } = element
        const row = {
          id: entity ?? null,
          status: value.status ?? null,
          updated_at: updatedAt ?? null,
          body: JSON.stringify(value)
        }
        yield* sql`INSERT OR REPLACE INTO orders ${sql.insert(row)}`
      }
      const cursor = JSON.stringify(element.cursor)
      yield* sql`INSERT OR REPLACE INTO cursors ${sql.insert({ feed: "orders", cursor })}`
    }))

  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  yield* Changes.orders({ marketplaceIds, since: "2026-01-01T00:00:00Z", cursor: stored?.cursor }).pipe(
    Stream.takeUntil((element) => element._tag === "Checkpoint" && element.idle),
    Stream.tap(store),
    Stream.runForEach((element) =>
      element._tag === "Changed"
        ? Console.log(`${element.entity}  ${element.value.status}`)
        : Console.log(
          `received everything up to ${element.through}${element.complete ? "" : ", but not yet all before"}`
        )
    )
  )
})

program.pipe(
  Effect.provide(Layer.merge(NodeSpApi.layerFromEnv(), Sqlite.layer(process.argv[2] ?? "orders.sqlite"))),
  NodeRuntime.runMain
)
