import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { DateTime, Effect, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Changes from "effect-sp-api/workflows/Changes"
import { DatabaseSync } from "node:sqlite"

const database = new DatabaseSync("orders.db")
database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
database.exec("CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status TEXT)")
database.exec("CREATE TABLE IF NOT EXISTS cursors (feed TEXT PRIMARY KEY, cursor TEXT)")
const stored = database.prepare("SELECT cursor FROM cursors WHERE feed = 'orders'").get()
const insertOrder = database.prepare("INSERT OR REPLACE INTO orders VALUES (?, ?)")
const insertCursor = database.prepare("INSERT OR REPLACE INTO cursors VALUES ('orders', ?)")

const program = Effect.gen(function*() {
  yield* Changes.orders({
    marketplaceIds: [Marketplace.US.id],
    since: DateTime.subtract(yield* DateTime.now, { days: 60 }),
    cursor: stored === undefined ? undefined : String(stored["cursor"])
  }).pipe(
    Stream.takeUntil((element) => element._tag === "Checkpoint" && element.idle),
    Stream.runForEach((element) =>
      Effect.sync(() => {
        database.exec("BEGIN")
        if (element._tag === "Changed") insertOrder.run(element.entity ?? "", element.value.status ?? null)
        insertCursor.run(JSON.stringify(element.cursor))
        database.exec("COMMIT")
      })
    )
  )
})

program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
