/**
 * Two runners that lose what they need, as processes over PostgreSQL: the database, the network, the processor, the
 * right time. Nothing is lost and nothing is stored twice.
 */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import * as Job from "../e2e/support/job.ts"
import * as Cluster from "./support/cluster.ts"
import * as Postgres from "./support/postgres.ts"

const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url, maxConnections: 2 })))
const servers = client.pipe(Layer.provideMerge(Layer.merge(Cluster.world, Postgres.layer)))

/** Batches that a process has stored so far. */
const batchesOf = (pid: number) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    Effect.map(
      sql<{ readonly count: number }>`SELECT count(*)::int AS count FROM batches WHERE pid = ${pid}`,
      ([row]) => row!.count
    ))

/** The last batch so far. */
const last = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) => Effect.map(sql<{ readonly id: number }>`SELECT max(id)::int AS id FROM batches`, ([row]) => row!.id)
)

/** The sellers of batches after one, with the process that stored each of these last. */
const storedAfter = (id: number) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) =>
      sql<{ readonly seller: string; readonly pid: number }>`
        SELECT DISTINCT ON (seller) seller, pid FROM batches WHERE id > ${id} ORDER BY seller, id DESC`
  )

/** How many shards are locked, and by how many sessions: each lock has one. */
const locks = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.map(
    sql<{ readonly shards: number; readonly sessions: number }>`
      SELECT count(DISTINCT objid)::int AS shards, count(DISTINCT pid)::int AS sessions FROM pg_locks
      WHERE locktype = 'advisory' AND granted AND objsubid = 2`,
    ([row]) => ({ ...row! })
  ))

/** The runners whose sessions sleep in the triggers of a statement. */
const asleep = (statement: string) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    Effect.map(
      sql<{ readonly name: string }>`
        SELECT application_name AS name FROM pg_stat_activity
        WHERE wait_event = 'PgSleep' AND query LIKE ${`%${statement}%`} AND pid <> pg_backend_pid()`,
      (rows) => rows.map(({ name }) => name)
    ))

describe.skipIf(!Postgres.isInstalled)("the search for secrets", () => {
  it.live("finds each of them in the output, the routes of a runner and any table", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const secrets = yield* Cluster.secrets
      const all = [...secrets.values()].join(" ")
      yield* sql`CREATE TABLE planted AS SELECT ${all}::text AS secret`
      const server = yield* Effect.acquireRelease(
        Effect.callback<Server>((resume) => {
          const server: Server = createServer((_, response) => response.end(all)).listen(0, "127.0.0.1", () =>
            resume(Effect.succeed(server)))
        }),
        (server) =>
          Effect.sync(() =>
            server.close()
          )
      )
      const operations = (server.address() as AddressInfo).port
      assert.sameMembers(
        [...yield* Cluster.secretsShown([{ output: () => all, operations }])],
        ["output", "health/ready", "metrics", "status", "status.json", "table planted"].flatMap((place) =>
          [...secrets.keys()].map((what) => `${place}: ${what}`)
        )
      )
    }).pipe(Effect.scoped, Effect.provide(servers)), 60_000)
})

describe.skipIf(!Postgres.isInstalled)("two runners over PostgreSQL, with clocks that are 20 minutes apart", () => {
  it.live(
    "lose the database, the network and the processor, come back by themselves, and store everything once",
    () =>
      Effect.gen(function*() {
        const postgres = yield* Postgres.Postgres
        const sandbox = yield* Sandbox.Sandbox
        const sql = yield* SqlClient.SqlClient
        const program = yield* Job.bundled(fileURLToPath(new URL("./support/runner.ts", import.meta.url)))
        const jobs = (yield* Cluster.sellersOf).map(({ region, sellingPartnerId }) => [
          "Cartons",
          { seller: `${region}:${sellingPartnerId}`, key: "a", input: { good: 2, bad: 0 } }
        ])
        const runners = yield* Effect.forEach(["600000", "-600000"], (SKEW, index) =>
          Cluster.runner(program, {
            jobs: index === 0 ? jobs : [],
            env: { SKEW, JUMP: String(-2 * Number(SKEW)), IDLE_IN_TRANSACTION: "2000" }
          }), { concurrency: 2 })
        const [first, second] = runners as [Cluster.Runner, Cluster.Runner]
        const until = <E, R>(what: string, is: Effect.Effect<boolean, E, R>) => Cluster.until(what, is, runners)
        const allReady = until(
          "ready",
          Effect.map(Effect.forEach(runners, Cluster.isReady), (all) => all.every((is) => is))
        )
        /** Stops a runner until the other has stored changes of all sellers. */
        const freeze = Effect.fnUntraced(function*(runner: Cluster.Runner, other: Cluster.Runner) {
          yield* runner.signal("SIGSTOP")
          yield* until("one holds all", Effect.map(other.health, (health) => health?.shards === 30))
          const frozen = yield* last
          yield* until(
            "stored by the other",
            Effect.map(storedAfter(frozen), (sellers) => sellers.length === Cluster.regions.length)
          )
        })
        yield* allReady
        const orders = yield* Effect.forkScoped(Cluster.busyWorld("100 millis"))

        // The database is killed in the middle of feeds and jobs.
        yield* until("storing", Effect.map(sql`SELECT 1 FROM batches LIMIT 1`, (rows) => rows.length > 0))
        yield* postgres.kill
        for (const runner of runners) {
          yield* until("not ready", Effect.map(runner.health, (health) => health?.ready === false))
          const live = yield* Effect.promise(() => fetch(`http://127.0.0.1:${runner.operations}/health/live`))
          assert.strictEqual(live.status, 200)
        }
        yield* postgres.start
        yield* allReady

        // One is cut off from the database for longer than its locks last, and lives: the other has all sellers.
        yield* first.database.pause
        yield* until("without shards", Effect.map(first.health, (health) => health?.shards === 0))
        yield* until("one holds all", Effect.map(second.health, (health) => health?.shards === 30))
        const before = yield* batchesOf(first.pid())
        const others = yield* batchesOf(second.pid())
        yield* until("stored by the other", Effect.map(batchesOf(second.pid()), (count) => count > others + 3))
        assert.strictEqual(yield* batchesOf(first.pid()), before)
        yield* first.database.open
        yield* allReady

        // Connections die without an error, to the database, to Amazon and between the runners; clocks jump.
        for (const network of [second.database, second.amazon, first.door]) yield* network.lose
        for (const runner of runners) yield* runner.signal("SIGUSR2")
        const lost = yield* last
        yield* until("stored", Effect.map(storedAfter(lost), (sellers) => sellers.length === Cluster.regions.length))

        // One stops in a transaction, and holds its rows: the other does not wait for it.
        const ofFirst = (yield* storedAfter(lost)).filter(({ pid }) => pid === first.pid())
        const [stopped, alive] = ofFirst.length > 1 ? [first, second] : [second, first]
        yield* sql`
          CREATE TABLE slow AS SELECT seller, pid FROM batches WHERE pid = ${stopped.pid()} ORDER BY id DESC LIMIT 1`
        yield* sql`
          CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF EXISTS (SELECT 1 FROM slow WHERE pid = NEW.pid AND seller = NEW.seller) THEN PERFORM pg_sleep(1); END IF;
            RETURN NEW;
          END $$`
        yield* sql`CREATE TRIGGER wait BEFORE INSERT ON batches FOR EACH ROW EXECUTE FUNCTION wait()`
        yield* until("in a transaction", Effect.map(asleep("INSERT INTO batches"), (names) => names.length > 0))
        yield* freeze(stopped, alive)
        yield* sql`DELETE FROM slow`
        yield* stopped.signal("SIGCONT")
        yield* allReady

        // One stops while its write of a cursor is on its way, and it arrives when the other has moved that cursor.
        yield* sql`CREATE TABLE fence AS SELECT 'closed' AS state`
        yield* sql`
          CREATE FUNCTION fence() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF pg_try_advisory_xact_lock(1) THEN
              WHILE EXISTS (SELECT 1 FROM fence) LOOP PERFORM pg_sleep(0.01); END LOOP;
            END IF;
            RETURN NULL;
          END $$`
        yield* sql`CREATE TRIGGER fence BEFORE UPDATE ON spapi_cursors FOR EACH STATEMENT EXECUTE FUNCTION fence()`
        const atFence = asleep("UPDATE spapi_cursors")
        yield* until("at the fence", Effect.map(atFence, (names) => names.length > 0))
        const [late, early] = (yield* atFence)[0] === first.name ? [first, second] : [second, first]
        yield* freeze(late, early)
        yield* sql`DELETE FROM fence`
        yield* until("behind the fence", Effect.map(atFence, (names) => names.length === 0))
        yield* late.signal("SIGCONT")
        yield* until(
          "refused",
          Effect.map(
            sql`SELECT 1 FROM spapi_errors WHERE message LIKE 'CursorMoved%'`,
            (rows) => rows.length > 0
          )
        )
        yield* allReady

        yield* Fiber.interrupt(orders)
        yield* Cluster.copied(runners)
        yield* Cluster.batchesOnce
        yield* until("done", Effect.sync(() => first.output().includes("done")))
        assert.notInclude(first.output(), "failed {")
        const feeds = (yield* sandbox.requestsOf("feeds_2021-06-30.createFeed")).filter(({ status }) => status === 202)
        assert.lengthOf(feeds, jobs.length)
        yield* until("locked", Effect.map(locks, ({ sessions, shards }) => shards === 30 && sessions === 2))
        assert.deepStrictEqual(yield* Cluster.secretsShown(runners), [])
        for (const runner of runners) {
          assert.deepStrictEqual(runner.exits(), [])
          assert.notMatch(runner.output(), /unhandled|uncaught/i)
        }
      }).pipe(Effect.scoped, Effect.provide(servers)),
    300_000
  )
})
