/**
 * `pnpm chaos:cluster`: three runners over PostgreSQL keep the data of many sellers, while orders, listings and stock
 * change and jobs run, and while they are killed, stopped and cut off at random, by clocks that are wrong and jump, and
 * the database is killed. In the end the copies are the world, nothing is lost or doubled, and each job has its own
 * report and feed. Fails where it is not so.
 *
 * `--seed N` (default: a random one, which is printed) decides on the faults, `--seeds N` runs so many, one after the
 * other. `--minutes M` (1) is how long faults come, `--sellers N` (6) how many sellers there are.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { PgClient } from "@effect/sql-pg"
import { Cause, Console, Data, Effect, Fiber, Layer, Runtime } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import * as Prng from "../../../packages/sandbox/src/world/Prng.ts"
import * as Job from "../../e2e/support/job.ts"
import * as Cluster from "../support/cluster.ts"
import * as Postgres from "../support/postgres.ts"
import * as Faults from "./faults.ts"
import * as Proof from "./proof.ts"
import * as World from "./world.ts"

const { values: flags } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 1_000_000)) },
    seeds: { type: "string", default: "1" },
    minutes: { type: "string", default: "1" },
    sellers: { type: "string", default: "6" }
  }
})
const numberOf = (name: keyof typeof flags, least: number): number => {
  const value = Number(flags[name])
  if (!(value >= least)) throw new Error(`--${name} ${flags[name]}: a number from ${least} on`)
  return value
}
const [seed, seeds, minutes, sellers] = [
  numberOf("seed", 0),
  numberOf("seeds", 1),
  numberOf("minutes", 0),
  numberOf("sellers", 3)
]

const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url, maxConnections: 2 })))
const servers = Layer.merge(
  UndiciHttpClient.layer(),
  client.pipe(Layer.provideMerge(Layer.merge(
    Sandbox.layerServer({
      sellers,
      products: 25,
      ordersPerSeller: 40,
      usagePlans: 1000,
      processingTime: "200 millis",
      limits: "warned"
    }),
    Postgres.layer
  )))
)

/** Dates of a wave of reports, a second and a part of one after those of the wave before. */
const first = Date.parse("2026-10-01T00:00:00.700Z")
const datesOf = (wave: number) => ({
  from: new Date(first).toISOString(),
  to: new Date(first + 20 * 86_400_000 + wave * 1000).toISOString()
})

const run = Effect.fnUntraced(function*(seed: number) {
  const began = performance.now()
  const postgres = yield* Postgres.Postgres
  const prng = Prng.make(seed, "chaos")
  const ids = (yield* Cluster.sellersOf).map(({ region, sellingPartnerId }) => `${region}:${sellingPartnerId}`)
  const waves: Array<number> = []
  const expected = () => ({
    reports: waves.flatMap((wave) => ids.map((seller) => ({ seller, ...datesOf(wave) }))),
    feeds: waves.flatMap((wave) => ids.map((seller) => ({ seller, key: String(wave) })))
  })
  /** Those of all waves, as a program that starts again executes its jobs again. */
  const jobs = () => {
    const { feeds, reports } = expected()
    return [
      ...reports.map((payload) => ["Snapshots", payload] as const),
      ...feeds.map(({ key, seller }) => ["Cartons", { seller, key, input: { good: Number(key) + 1, bad: 0 } }] as const)
    ]
  }
  const moreJobs = () => {
    if (waves.length < 5) waves.push(waves.length)
    return jobs()
  }
  const program = yield* Job.bundled(fileURLToPath(new URL("../support/runner.ts", import.meta.url)))
  const runners = yield* Effect.forEach([20_000, -20_000, 0], (skew) =>
    Cluster.runner(program, {
      jobs: moreJobs(),
      env: {
        COPIES: "all",
        SKEW: String(skew),
        JUMP: String(prng.int(-15_000, 15_000)),
        IDLE_IN_TRANSACTION: "2000",
        // Networks and runners stand still for ten seconds at most.
        IN_FLIGHT: "25000"
      }
    }), { concurrency: 3 })
  const until = <E, R>(what: string, is: Effect.Effect<boolean, E, R>) => Cluster.until(what, is, runners, "12 minutes")
  const allReady = until("ready", Effect.map(Effect.forEach(runners, Cluster.isReady), (all) => all.every((is) => is)))
  yield* allReady

  const world = yield* Effect.forkScoped(
    Effect.all([Cluster.busyWorld("50 millis"), World.changes(Prng.make(seed, "world"))], { concurrency: 2 })
  )
  yield* Faults.strike({ prng, runners, postgres, jobs: moreJobs }, minutes * 60_000)
  yield* Fiber.interrupt(world)
  yield* allReady

  // One that starts again executes all jobs, and has their results.
  const [last] = runners as [Cluster.Runner]
  yield* last.kill
  const before = last.output().length
  yield* last.restart(jobs())
  yield* until("done", Effect.sync(() => /^done$/m.test(last.output().slice(before))))
  const failed = last.output().slice(before).match(/^failed .*$/gm)
  if (failed !== null) return yield* Effect.die(new Error(failed.join("\n")))

  // All stock is read every six hours, and what was removed is looked for once a day.
  const { clock } = yield* Sandbox.Sandbox
  yield* clock.advance("25 hours")
  yield* Cluster.copied(runners)
  yield* Effect.exit(
    Cluster.until("copied", Effect.map(Proof.differentCopies, (all) => all.length === 0), runners, "2 minutes")
  )
  const different = yield* Proof.differentCopies
  if (different.length > 0) return yield* Effect.die(new Error(different.join("\n")))
  yield* Cluster.batchesOnce
  const { spare, twice } = yield* Proof.jobs(expected())
  const secrets = yield* Cluster.secretsShown(runners)
  if (secrets.length > 0) return yield* Effect.die(new Error(secrets.join("\n")))
  const ended = runners.flatMap((runner) => runner.exits())
  if (ended.length > 0) return yield* Effect.die(new Error(`runners have ended by themselves: ${ended.join()}`))
  yield* Console.log(
    `  the copies of ${ids.length} sellers are the world; ${expected().reports.length} report and as many feed jobs, each with its own;` +
      ` at Amazon ${spare} reports and ${twice.length} feeds more; ${Math.round((performance.now() - began) / 1000)} s`
  )
  if (twice.length > 0) return yield* Effect.die(new Error(`feeds of no job: ${twice.join()}`))
})

const failures: Array<number> = []

class ChaosFailed extends Data.TaggedError("ChaosFailed")<{ readonly message: string }> {}

const all = Effect.forEach(
  Array.from({ length: seeds }, (_, index) => seed + index),
  (seed) =>
    Console.log(`seed ${seed}`).pipe(
      Effect.andThen(Effect.provide(Effect.scoped(run(seed)), servers)),
      Effect.catchCause((cause) => {
        failures.push(seed)
        return Console.error(Cause.pretty(cause))
      })
    )
)

const main = Postgres.isInstalled
  ? Effect.andThen(
    all,
    Effect.suspend(() =>
      failures.length === 0
        ? Console.log(`${seeds} of ${seeds} seeds`)
        : Effect.fail(new ChaosFailed({ message: `failed: seeds ${failures.join()}` }))
    )
  )
  : Effect.fail(new ChaosFailed({ message: "PostgreSQL is not installed" }))

// What it has started ends with it, also when it is interrupted. It exits by itself: Node has waited for ever for what
// is left of dead connections.
NodeRuntime.runMain(main, { teardown: (exit) => Runtime.defaultTeardown(exit, (code) => process.exit(code)) })
