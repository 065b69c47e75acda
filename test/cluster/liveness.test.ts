/** Connections of a runner whose other end is gone. */
import { assert, describe, it } from "@effect/vitest"
import { Context, Deferred, Effect, Fiber, Layer, Redacted, Schedule } from "effect"
import * as Health from "effect-sp-api-cluster/Health"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as ShardId from "effect/cluster/ShardId"
import * as SqlClient from "effect/sql/SqlClient"
import { once } from "node:events"
import { type AddressInfo, createServer, type Socket } from "node:net"
import * as Connections from "../../packages/cluster/src/engine/connections.ts"
import * as Postgres from "./support/postgres.ts"
import * as Proxy from "./support/proxy.ts"

/** Without a wait for anything but what a test is about. */
const sharding = {
  shardLockRefreshInterval: "1200 millis",
  shardLockExpiration: "10 seconds",
  shardsPerGroup: 2
} as const

describe.skipIf(!Postgres.isInstalled)("sessions of a runner at PostgreSQL", () => {
  it.live(
    "end when it is gone or stands still in a transaction, by times of the program; those that are dead are replaced",
    () =>
      Effect.gen(function*() {
        const { port, url } = yield* Postgres.Postgres
        const network = yield* Proxy.make(port)
        const behind = Object.assign(new URL(Redacted.value(url)), { port: String(network.port) }).href
        yield* Effect.gen(function*() {
          const sql = yield* SqlClient.SqlClient
          const settings = yield* sql<{ readonly name: string; readonly setting: string }>`
            SELECT name, setting FROM pg_settings
            WHERE name IN ('idle_in_transaction_session_timeout', 'tcp_keepalives_idle', 'tcp_user_timeout')
            ORDER BY name`
          assert.deepStrictEqual(settings.map(({ name, setting }) => [name, setting]), [
            ["idle_in_transaction_session_timeout", "300000"],
            ["tcp_keepalives_idle", "30"],
            ["tcp_user_timeout", "7000"]
          ])
          const shards = Effect.map(Health.check, ({ shards }) => shards)
          yield* Effect.repeat(shards, { until: (count) => count > 0, schedule: Schedule.spaced("20 millis") })
          yield* network.lose
          // By TCP alone they would last for a quarter of an hour.
          yield* Effect.timeout(Effect.retry(sql`SELECT 1`, { schedule: Schedule.spaced("20 millis") }), "1 minute")
        }).pipe(Effect.provide(PostgresEngine.layer({
          postgres: {
            url: Redacted.make(behind),
            maxConnections: 1,
            startupParameters: { tcp_user_timeout: "7000" }
          },
          runner: { host: "127.0.0.1", port: yield* Postgres.freePort },
          sharding
        })))
      }).pipe(Effect.scoped, Effect.provide(Postgres.layer)),
    300_000
  )
})

/** A database that responds to nothing, connections of a runner to it, and a refresh of locks that the test ends. */
const silent = Effect.gen(function*() {
  const inner: Array<Socket> = []
  const server = yield* Effect.acquireRelease(
    Effect.promise(async () => {
      const server = createServer((socket) => void inner.push(socket)).listen(0, "127.0.0.1")
      await once(server, "listening")
      return server
    }),
    (server) =>
      Effect.sync(() => {
        for (const socket of inner) socket.destroy()
        server.close()
      })
  )
  const { port } = server.address() as AddressInfo
  const { guard, postgres } = Connections.make({ host: "127.0.0.1", port }, 30_000)
  const connect = Effect.promise(async () => {
    const at = inner.length
    const socket = (postgres.stream as () => Socket)()
    const failed = new Promise<string>((resolve) => socket.once("error", ({ message }) => resolve(message)))
    await once(socket, "connect")
    while (inner[at] === undefined) await once(server, "connection")
    const responds = Effect.promise(() => {
      inner[at]!.write("x")
      return once(socket, "data")
    })
    return { socket, failed, responds }
  })
  const ended = yield* Deferred.make<void>()
  const storage = yield* RunnerStorage.makeMemory
  const context = yield* Layer.build(guard(Layer.succeed(RunnerStorage.RunnerStorage, {
    ...storage,
    refresh: () => Effect.andThen(Deferred.await(ended), Effect.die("no response"))
  })))
  const refresh = Context.get(context, RunnerStorage.RunnerStorage).refresh(RunnerAddress.make("localhost", 1), [
    ShardId.make("default", 1)
  ])
  return {
    connect,
    end: Deferred.succeed(ended, undefined),
    refresh: Effect.forkChild(Effect.exit(refresh), { startImmediately: true })
  }
})

describe("connections of a runner whose locks have had no response", () => {
  it.live("are broken off, those that have received nothing meanwhile", () =>
    Effect.gen(function*() {
      const { connect, end, refresh } = yield* silent
      const [dead, alive] = [yield* connect, yield* connect]
      const fiber = yield* refresh
      const late = yield* connect
      yield* alive.responds
      yield* Effect.sleep("1100 millis")
      yield* end
      yield* Fiber.join(fiber)
      assert.isTrue(dead.socket.destroyed)
      assert.strictEqual(yield* Effect.promise(() => dead.failed), "the database does not respond")
      assert.isFalse(alive.socket.destroyed)
      assert.isFalse(late.socket.destroyed)
      alive.socket.destroy()
      late.socket.destroy()
    }).pipe(Effect.scoped))

  it.live("stay where the refresh has failed at once", () =>
    Effect.gen(function*() {
      const { connect, end, refresh } = yield* silent
      const { socket } = yield* connect
      const fiber = yield* refresh
      yield* end
      yield* Fiber.join(fiber)
      assert.isFalse(socket.destroyed)
      socket.destroy()
    }).pipe(Effect.scoped))
})
