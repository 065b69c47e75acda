/** Faults of runners, of their networks and of the database, at random, and their ends. */
import { Console, Effect, FiberSet, type Scope } from "effect"
import type { Sandbox } from "effect-sp-api-sandbox"
import type { Prng } from "../../../packages/sandbox/src/world/Prng.ts"
import type * as Cluster from "../support/cluster.ts"
import type * as Postgres from "../support/postgres.ts"

type Job = readonly [name: string, payload: object]

/** What faults happen to. */
export interface Targets {
  readonly prng: Prng
  readonly runners: ReadonlyArray<Cluster.Runner>
  readonly postgres: Postgres.Postgres["Service"]
  /** The jobs that a runner starts with, more of them each time. */
  readonly jobs: () => ReadonlyArray<Job>
}

type Fault = Effect.Effect<void, never, Sandbox.Sandbox | Scope.Scope>

/** One fault at a time for each runner and for the database, several at the same time, for some time; then all end. */
export const strike = ({ jobs, postgres, prng, runners }: Targets, millis: number) =>
  Effect.gen(function*() {
    const counts = new Map<string, number>()
    const busy = new Set<Cluster.Runner | "database">()
    const fibers = yield* FiberSet.make()
    const between = (from: number, to: number) => Effect.sleep(prng.int(from, to))

    const faults: ReadonlyArray<readonly [weight: number, name: string, (runner: Cluster.Runner) => Fault]> = [
      [4, "SIGKILL", (runner) =>
        Effect.gen(function*() {
          yield* runner.kill
          yield* between(100, 3000)
          yield* runner.restart(jobs())
        })],
      // Locks last for six seconds.
      [3, "SIGSTOP", (runner) =>
        Effect.gen(function*() {
          yield* runner.signal("SIGSTOP")
          yield* between(200, 10_000)
          yield* runner.signal("SIGCONT")
        })],
      [3, "cut", (runner) =>
        Effect.gen(function*() {
          const network = prng.pick([runner.database, runner.amazon, runner.door])
          yield* network.pause
          yield* between(500, 9000)
          yield* network.open
        })],
      [2, "lost", (runner) => prng.pick([runner.database, runner.amazon, runner.door]).lose],
      [2, "clock", (runner) => runner.signal("SIGUSR2")]
    ]
    const deck = faults.flatMap((fault) => Array.from({ length: fault[0] }, () => fault))
    const begin = (what: Cluster.Runner | "database", name: string, fault: Fault) => {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      busy.add(what)
      return FiberSet.run(
        fibers,
        Effect.ensuring(fault, Effect.sync(() => busy.delete(what)))
      )
    }

    const end = performance.now() + millis
    while (performance.now() < end) {
      yield* between(200, 2000)
      if (!busy.has("database") && prng.chance(0.08)) {
        yield* begin(
          "database",
          "PostgreSQL",
          postgres.kill.pipe(Effect.andThen(between(100, 4000)), Effect.andThen(postgres.start))
        )
      }
      const free = runners.filter((runner) => !busy.has(runner))
      if (free.length === 0) continue
      const runner = prng.pick(free)
      const [, name, fault] = prng.pick(deck)
      yield* begin(runner, name, fault(runner))
    }
    yield* FiberSet.awaitEmpty(fibers)
    yield* Console.log(`  ${[...counts].map(([name, count]) => `${count} × ${name}`).join(", ")}`)
  })
