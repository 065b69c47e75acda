/**
 * `pnpm demo:cluster`: the orders of 200 sellers, copied into tables by three runners, of which one is killed. At the end
 * the tables are compared with the sandbox, which plays Amazon. Nothing leaves this machine, and nothing is left on it.
 *
 * Over a PostgreSQL of its own where PostgreSQL is installed; elsewhere, and with `--embedded`, over SQLite: then one
 * runner is killed and started again. `--sellers 200`, `--runners 3` and `--seconds 60` take other numbers. Ends with 1
 * where the copy is not what Amazon has.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as PgClient from "@effect/sql-pg/PgClient"
import { Clock, Console, Data, Effect, Fiber, Redacted, Runtime } from "effect"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import { Sandbox } from "effect-sp-api-sandbox"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Postgres from "../../packages/tools/src/support/postgres.ts"
import * as Changes from "./demo/changes.ts"
import * as Cluster from "./demo/cluster.ts"
import * as Flags from "./demo/flags.ts"
import * as Proof from "./demo/proof.ts"
import * as Table from "./demo/table.ts"
import * as Traffic from "./demo/traffic.ts"

const ordersBefore = 10
const day = 86_400_000

/** Amazon allows a seller 20 searches at once, then one in three minutes: ten turns, and as many in reserve. */
const every = Flags.seconds * 100

class NotProven extends Data.TaggedError("NotProven")<{ readonly message: string }> {
  override readonly [Runtime.errorReported] = false
}

const directory = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-sp-api-demo-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** A PostgreSQL that ends with the scope; undefined where it is not installed. */
const postgres = Flags.embedded || !Postgres.isInstalled
  ? Effect.succeed(undefined)
  : Effect.map(
    Effect.acquireRelease(Effect.promise(Postgres.start), ({ stop }) => Effect.promise(stop)),
    ({ port }) => `postgres://postgres@127.0.0.1:${port}/postgres`
  )

const seconds = (millis: number): string => `${(millis / 1000).toFixed(1)} s`

/** Says what was found, and fails where it is not what it should be. */
const report = (proof: Proof.Proof, loss: Cluster.Loss, { calls, throttled }: Traffic.Counts) =>
  Effect.gen(function*() {
    const moved = [...loss.moved.values()].sort((a, b) => a - b)
    const twice = proof.handled.filter(([times]) => times > 1)
    const checks: ReadonlyArray<readonly [holds: boolean, text: string]> = [
      [
        proof.differences.length === 0 && proof.orders > 0,
        `${proof.orders} orders with ${proof.items} items in the tables, ${
          proof.differences.length === 0 ? "each as Amazon has it, none missing, none twice" : "not as Amazon has them"
        }`
      ],
      [
        twice.length === 0,
        `versions of orders that were stored: ${
          proof.handled.map(([times, versions]) => `${versions} ${times === 1 ? "once" : `${times} times`}`).join(", ")
        }${twice.length === 0 ? ", none twice" : ""}`
      ],
      [throttled === 0, `${calls} calls, ${throttled} × 429`],
      [
        loss.sellers.size > 0 && moved.length === loss.sellers.size,
        `${moved.length} of ${loss.sellers.size} sellers of the killed runner went on with another: the first ${
          seconds(moved[0] ?? 0)
        } after SIGKILL, the last ${seconds(moved.at(-1) ?? 0)}`
      ]
    ]
    yield* Console.log("\nThe proof")
    for (const [holds, text] of checks) yield* Console.log(`  ${holds ? "✓" : "✗"} ${text}`)
    for (const difference of proof.differences.slice(0, 5)) yield* Console.log(`      ${difference}`)
    if (proof.differences.length > 5) yield* Console.log(`      and ${proof.differences.length - 5} more`)
    if (checks.some(([holds]) => !holds)) return yield* new NotProven({ message: "the proof failed" })
  })

const program = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const begin = performance.timeOrigin
  const changes = yield* Changes.make
  yield* changes.before(ordersBefore)
  const sqlite = join(yield* directory, "demo.sqlite")
  let now = "the database starts"
  const url = yield* postgres
  const count = url === undefined ? 1 : Flags.runners
  const tokenKeys = `demo:${randomBytes(32).toString("base64")}`
  const { credentials } = sandbox
  const cluster = yield* Cluster.make(Effect.map(Effect.promise(Postgres.freePort), (port) => ({
    postgres: url,
    sqlite,
    port,
    amazon: {
      endpoint: sandbox.url,
      clientId: credentials.clientId,
      clientSecret: Redacted.value(credentials.clientSecret)
    },
    tokenKeys,
    since: new Date(begin - 60 * day).toISOString(),
    every
  })))
  const traffic = yield* Traffic.make
  const title = `${Flags.sellers} sellers, ${
    url === undefined ? "a runner over SQLite" : `${count} runners over PostgreSQL`
  }, and a sandbox of Amazon`
  const shown = (): Table.Shown => {
    const { cancelled, placed, shipped } = changes.counts
    const time = Date.now()
    return {
      title,
      elapsed: time - begin,
      runners: cluster.runners(),
      sellers: Flags.sellers,
      lags: cluster.lags(time),
      changes: `${placed} orders placed, ${shipped} shipped, ${cancelled} cancelled`,
      ...traffic.counts(),
      now
    }
  }
  const display = yield* Effect.forkChild(Table.show(shown))
  const elapsed = Effect.map(Clock.currentTimeMillis, (time) => time - begin)
  /** A share of the time that is left. */
  const wait = (share: number) =>
    Effect.flatMap(elapsed, (elapsed) => Effect.sleep(Math.max(every, (Flags.seconds * 1000 - elapsed) * share)))

  now = "the runners start"
  const members = yield* Effect.forEach(Array.from({ length: count }), () => cluster.load)
  // The first one makes the tables.
  yield* cluster.start(members[0]!)
  yield* Effect.forEach(members.slice(1), cluster.start, { concurrency: "unbounded" })
  now = "the runners share the sellers, and read the orders of the last weeks"
  const flow = yield* Effect.forkChild(changes.flow(Math.max(2, Flags.sellers / 20)))
  yield* cluster.addSellers
  now = `orders change, and each seller is read every ${seconds(every)}`
  yield* wait(0.3)

  const loss = yield* cluster.kill
  now = `runner ${count} was killed by SIGKILL; its ${loss.sellers.size} sellers wait for another`
  if (url === undefined) yield* Effect.flatMap(cluster.load, cluster.start)
  yield* cluster.recovered(loss)
  now = `all ${loss.sellers.size} sellers of runner ${count} have moved; orders go on changing`
  yield* wait(0.5)

  yield* Fiber.interrupt(flow)
  now = "nothing changes any more; each seller is read once more"
  yield* cluster.readAfter(yield* Clock.currentTimeMillis)
  yield* cluster.end
  now = "the runners have ended"
  yield* Effect.sleep("500 millis")
  yield* Fiber.interrupt(display)
  const proof = yield* Proof.read(yield* sandbox.world.export, yield* sandbox.world.now).pipe(
    Effect.provide(url === undefined ? NodeSqlite.layer(sqlite) : PgClient.layer({ url: Redacted.make(url) }))
  )
  yield* traffic.look
  yield* report(proof, loss, traffic.counts())
})

program.pipe(
  Effect.scoped,
  Effect.provide(Sandbox.layerServer({ sellers: Flags.sellers, products: 12, ordersPerSeller: 0 })),
  NodeRuntime.runMain
)
