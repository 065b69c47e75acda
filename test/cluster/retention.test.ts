/** Removal of jobs that ended long ago, over SQLite and over PostgreSQL, on a clock that the test sets forward. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it, layer, type Vitest } from "@effect/vitest"
import { Clock, Duration, Effect, Layer, Schedule, Schema } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Retention from "effect-sp-api-cluster/Retention"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as SqlClient from "effect/sql/SqlClient"
import * as TestClock from "effect/testing/TestClock"
import * as Activity from "effect/workflow/Activity"
import * as DurableClock from "effect/workflow/DurableClock"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import * as Workflow from "effect/workflow/Workflow"
import * as MovedClock from "./support/movedClock.ts"
import * as Postgres from "./support/postgres.ts"

const runs: Array<string> = []

/** Runs once, pauses on a stored clock if it is to, and ends. */
const Note = Workflow.make("Note", {
  payload: { key: Schema.String, pauses: Schema.Boolean },
  success: Schema.String,
  idempotencyKey: ({ key }) => key
})
const note = Note.toLayer(Effect.fnUntraced(function*({ key, pauses }) {
  yield* Activity.make({ name: "run", execute: Effect.sync(() => void runs.push(key)) })
  if (pauses) yield* DurableClock.sleep({ name: "pause", duration: "20 millis", inMemoryThreshold: 0 })
  return key
}))

const Go = DurableDeferred.make("go")

/** Waits for `Go`. */
const Wait = Workflow.make("Wait", { payload: { key: Schema.String }, idempotencyKey: ({ key }) => key })
const wait = Wait.toLayer(Effect.fnUntraced(function*({ key }) {
  yield* Activity.make({ name: "run", execute: Effect.sync(() => void runs.push(`${key} began`)) })
  const token = yield* DurableDeferred.token(Go)
  yield* Effect.orDie(Effect.flatMap(Waits.Waits, (waits) => waits.add(Waits.report(key), token)))
  yield* DurableDeferred.await(Go)
  runs.push(`${key} ended`)
}))

/** Starts a `Note` of its own, and waits. */
const Parent = Workflow.make("Parent", { payload: { key: Schema.String }, idempotencyKey: ({ key }) => key })
const parent = Parent.toLayer(Effect.fnUntraced(function*({ key }) {
  yield* Note.execute({ key: `child of ${key}`, pauses: false })
  yield* DurableDeferred.await(Go)
}))

const timesOf = (entry: string) => runs.filter((run) => run === entry).length

const stored = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly type: string; readonly count: number }>`
    SELECT entity_type AS type, count(*) AS count FROM cluster_messages GROUP BY entity_type`
  const [replies] = yield* sql<{ readonly count: number }>`
    SELECT count(*) AS count FROM cluster_replies WHERE request_id NOT IN (SELECT id FROM cluster_messages)`
  const messages: Readonly<Record<string, number>> = Object.fromEntries(
    rows.map(({ count, type }) => [type, Number(count)])
  )
  return { messages, orphans: Number(replies!.count) }
})

/** Once something is so, however long a busy machine takes. */
const until = <E, R>(what: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(what, { until: (is) => is, schedule: Schedule.spaced("5 millis") })

const day = 86_400_000

const suite = (it: Vitest.MethodsNonLive<Layer.Success<typeof program> | SqlClient.SqlClient>) => {
  it.effect("takes finished jobs with all that was stored of them; those that wait stay, and continue", () =>
    Effect.gen(function*() {
      runs.length = 0
      for (const key of ["0", "1", "2", "3", "4"]) yield* Note.execute({ key, pauses: key === "0" })
      yield* Wait.execute({ key: "waits" }, { discard: true })
      yield* Parent.execute({ key: "parent" }, { discard: true })
      yield* until(Effect.sync(() => timesOf("waits began") === 1 && timesOf("child of parent") === 1))
      yield* MovedClock.forward(29 * day)
      assert.strictEqual((yield* Retention.purge()).jobs, 0)
      // The key is known: the stored result comes back.
      yield* Note.execute({ key: "1", pauses: false })
      assert.strictEqual(timesOf("1"), 1)

      yield* MovedClock.forward(2 * day)
      yield* Note.execute({ key: "young", pauses: false })
      assert.strictEqual((yield* Retention.purge({ workflows: (name) => name !== "Note" })).jobs, 0)
      // In batches that are smaller than what there is, some of which hold jobs that stay.
      assert.deepInclude(yield* Retention.purge({ batch: 2 }), { jobs: 5, waits: 0 })
      const left = yield* stored
      // The job that is young and the child, whose parent would start it again: a run and a step of each.
      assert.strictEqual(left.messages["Workflow/Note"], 4)
      assert.strictEqual(left.messages["Workflow/-/DurableClock"], undefined)
      assert.strictEqual(left.orphans, 0)

      // Its key is not known any more.
      yield* Note.execute({ key: "1", pauses: false })
      assert.strictEqual(timesOf("1"), 2)

      const sql = yield* SqlClient.SqlClient
      assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 1)
      const go = (workflow: typeof Wait | typeof Parent, key: string) =>
        Effect.flatMap(workflow.executionId({ key }), (executionId) =>
          DurableDeferred.succeed(Go, {
            token: DurableDeferred.tokenFromExecutionId(Go, { workflow, executionId }),
            value: undefined
          }))
      yield* go(Wait, "waits")
      yield* go(Parent, "parent")
      yield* Wait.execute({ key: "waits" })
      yield* Parent.execute({ key: "parent" })
      assert.strictEqual(timesOf("waits began"), 1)
      assert.strictEqual(timesOf("waits ended"), 1)
      assert.strictEqual(timesOf("child of parent"), 1)

      // Once the parent has ended, all go, and the wait that the job has left.
      yield* MovedClock.forward(31 * day)
      assert.deepInclude(yield* Retention.purge(), { jobs: 5, waits: 1 })
      assert.deepStrictEqual(yield* stored, { messages: {}, orphans: 0 })
    }))

  it.effect("takes rows of this package that nothing needs: feeds after 90 days, and what is as old as the jobs", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const now = yield* Clock.currentTimeMillis
      const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()
      yield* Effect.forEach([89, 91], (days) =>
        sql`INSERT INTO spapi_feeds ${
          sql.insert({
            job: `${days}`,
            seller: "eu:A1",
            feed_type: "PRICES",
            marketplaces: "[]",
            document_id: "d",
            uploaded_at: daysAgo(days),
            state: "accepted",
            created_at: daysAgo(days)
          })
        }`)
      yield* Effect.forEach(
        [0.5, 2],
        (days) => sql`INSERT INTO spapi_oauth_states ${sql.insert({ id: `${days}`, expires_at: daysAgo(days) })}`
      )
      yield* Effect.forEach(
        [29, 31],
        (days) =>
          sql`INSERT INTO spapi_errors ${
            sql.insert({ seller: `eu:A${days}`, task: "t", message: "m", transient: 0, count: 1, at: daysAgo(days) })
          }`
      )
      const turn = { turn: "", workflow: "w", execution: "e", started_at: "" }
      yield* Effect.forEach(
        [29, 31],
        (days) =>
          sql`INSERT INTO spapi_turns ${
            sql.insert({ schedule: "Daily", seller: `eu:A${days}`, ...turn, next_at: daysAgo(days) })
          }`
      )
      const expected = { jobs: 0, waits: 0, feeds: 1, states: 1, errors: 1, turns: 1 }
      assert.deepStrictEqual(yield* Retention.purge(), expected)
      assert.deepInclude(yield* Retention.purge({ keep: Duration.days(200) }), { feeds: 0 })
      assert.lengthOf(yield* sql`SELECT * FROM spapi_feeds WHERE job = '89'`, 1)
      assert.lengthOf(yield* sql`SELECT * FROM spapi_errors WHERE seller = 'eu:A29'`, 1)
      assert.lengthOf(yield* sql`SELECT * FROM spapi_turns WHERE seller = 'eu:A29'`, 1)
    }))
}

const program = Layer.mergeAll(note, wait, parent).pipe(
  Layer.provideMerge(Waits.layer),
  Layer.provideMerge(Migrations.layer),
  Layer.provideMerge(EmbeddedEngine.layer({ sharding: { entityMessagePollInterval: "20 millis" } }))
)

describe("retention over SQLite", () => {
  layer(program.pipe(Layer.provideMerge(NodeSqlite.layer(":memory:")), Layer.provideMerge(MovedClock.layer)), {
    excludeTestServices: true
  })(suite)

  it.effect("removes every hour, also after a removal that failed", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const count = Effect.map(stored, ({ messages }) => messages["Workflow/Note"] ?? 0)
      const minutes = (count: number) =>
        Effect.repeat(Effect.andThen(TestClock.adjust("1 minute"), Effect.yieldNow), { times: count - 1 })
      const run = Effect.fnUntraced(function*(key: string) {
        const job = yield* Effect.forkChild(Note.execute({ key, pauses: false }))
        while (job.pollUnsafe() === undefined) yield* minutes(1)
        // A run and a step.
        assert.strictEqual(yield* count, 2)
      })
      yield* run("first")
      yield* minutes(30)
      assert.strictEqual(yield* count, 2)
      yield* minutes(90)
      assert.strictEqual(yield* count, 0)
      yield* run("second")
      // The jobs are removed before the errors.
      yield* sql`ALTER TABLE spapi_errors RENAME TO away`
      yield* minutes(120)
      yield* sql`ALTER TABLE away RENAME TO spapi_errors`
      assert.strictEqual(yield* count, 0)
      yield* run("third")
      yield* minutes(120)
      assert.strictEqual(yield* count, 0)
    }).pipe(Effect.provide(
      Layer.merge(note, Retention.layer({ keep: "1 hour" })).pipe(
        Layer.provideMerge(Migrations.layer),
        // Its own turns are many in hours.
        Layer.provideMerge(EmbeddedEngine.layer({
          sharding: {
            entityMessagePollInterval: "10 minutes",
            entityReplyPollInterval: "10 seconds",
            refreshAssignmentsInterval: "10 minutes",
            shardLockRefreshInterval: "10 minutes",
            shardLockExpiration: "1 hour"
          }
        })),
        Layer.provideMerge(NodeSqlite.layer(":memory:")),
        Layer.provideMerge(Layer.effectDiscard(TestClock.setTime(Date.parse("2026-11-01T00:00:00Z"))))
      )
    )))

  it("needs a time", () => {
    for (const keep of [0, Number.POSITIVE_INFINITY]) assert.throws(() => Retention.purge({ keep }), /keep must be/)
  })
})

describe.skipIf(!Postgres.isInstalled)("retention over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(program.pipe(Layer.provideMerge(client), Layer.provideMerge(MovedClock.layer)), {
    excludeTestServices: true,
    timeout: "4 minutes"
  })(suite)
})
