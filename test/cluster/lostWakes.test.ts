/** Jobs that the engine has put aside without anything that wakes them, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Schedule, Schema } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SqlClient from "effect/sql/SqlClient"
import * as Activity from "effect/workflow/Activity"
import * as DurableClock from "effect/workflow/DurableClock"
import * as Workflow from "effect/workflow/Workflow"
import * as LostWakes from "../../packages/cluster/src/engine/lostWakes.ts"
import * as Postgres from "./support/postgres.ts"

const runs: Array<string> = []

const waiting = (name: string) =>
  Workflow.make(name, { payload: { key: Schema.String }, idempotencyKey: ({ key }) => key })
const [Ours, Theirs] = [waiting("SpApiReport/Waiting"), waiting("Waiting")]
const live = (workflow: typeof Ours) =>
  workflow.toLayer(Effect.fnUntraced(function*({ key }) {
    yield* Activity.make({ name: "begin", execute: Effect.sync(() => void runs.push(`${key} began`)) })
    yield* Effect.sync(() => void runs.push(`${key} ran`))
    yield* DurableClock.sleep({ name: "pause", duration: "1 hour" })
  }))

const timesOf = (entry: string) => runs.filter((run) => run === entry).length

const until = <E, R>(is: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(is, { until: (is) => is, schedule: Schedule.spaced("10 millis") })

/** How many executions are put aside. */
const asideOf = (count: number) =>
  until(Effect.flatMap(SqlClient.SqlClient, (sql) =>
    Effect.map(
      sql`SELECT entity_id FROM cluster_messages WHERE tag = 'run' AND last_reply_id IS NOT NULL`,
      ({ length }) => length === count
    )))

const hour = 3_600_000

const suite = <E>(name: string, database: Layer.Layer<SqlClient.SqlClient, E>) =>
  layer(
    Layer.merge(live(Ours), live(Theirs)).pipe(
      Layer.provideMerge(EmbeddedEngine.layer()),
      Layer.provideMerge(database)
    ),
    { excludeTestServices: true }
  )(name, (it) => {
    it.effect("those that wait for a clock are left alone; those that wait for nothing run again, ours alone", () =>
      Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const key = (workflow: string) => `${workflow} over ${name}`
        for (const [workflow, key_] of [[Ours, key("ours")], [Theirs, key("theirs")], [Ours, key("other")]] as const) {
          yield* workflow.execute({ key: key_ }, { discard: true })
        }
        yield* asideOf(3)
        const now = Date.now()
        assert.strictEqual(yield* LostWakes.wake(0, now + hour), 0)

        // What a runner does that believes in vain that it holds the job: its reply is the last that is stored.
        const lost = yield* Ours.executionId({ key: key("ours") })
        const foreign = yield* Theirs.executionId({ key: key("theirs") })
        yield* sql`DELETE FROM cluster_messages WHERE entity_type = 'Workflow/-/DurableClock' AND ${
          sql.in("entity_id", [lost, foreign])
        }`
        // Not what was put aside just now, nor what was before the last looks.
        assert.strictEqual(yield* LostWakes.wake(0, now), 0)
        assert.strictEqual(yield* LostWakes.wake(now + hour, now + 2 * hour), 0)
        assert.strictEqual(yield* LostWakes.wake(0, now + hour), 1)
        yield* until(Effect.sync(() => timesOf(`${key("ours")} ran`) === 2))
        yield* asideOf(3)
        // Its step is not repeated, and it waits for a clock again.
        assert.strictEqual(timesOf(`${key("ours")} began`), 1)
        assert.strictEqual(timesOf(`${key("theirs")} ran`), 1)
        assert.strictEqual(timesOf(`${key("other")} ran`), 1)
        assert.strictEqual(yield* LostWakes.wake(0, now + hour), 0)
      }))
  })

suite("SQLite", NodeSqlite.layer(":memory:"))
if (Postgres.isInstalled) {
  suite(
    "PostgreSQL",
    Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
      Layer.provide(Postgres.layer)
    )
  )
}
