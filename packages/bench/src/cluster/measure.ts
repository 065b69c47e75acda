/** What `pnpm bench:cluster` measures of one cluster. */
import { Clock, Effect, Schedule } from "effect"
import * as Pricing from "effect-sp-api/apis/ProductPricing_2022_05_01"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Postgres from "../../../../test/cluster/support/postgres.ts"
import type { Cpu, Handled, Usage } from "./messages.ts"
import * as Processes from "./processes.ts"

/** How large a measurement is. */
export interface Size {
  readonly sellers: number
  /** Calls of each seller. */
  readonly calls: number
  readonly jobs: number
  /** For so many seconds idle runners are watched. */
  readonly idleSeconds: number
}

/** What was measured. Of runners, the mean of all. */
export interface Figures {
  readonly sellersPerRunner: number
  readonly callsPerSecond: number
  /** CPU of a runner for a call, with its token, its entity and its messages. */
  readonly cpuMicros: number
  readonly tokens: number
  readonly refused: number
  readonly rssMB: number
  readonly heapPerSeller: number
  /** Share of a core, in percent: before the first seller, and with all of them idle. */
  readonly emptyCpu: number
  readonly idleCpu: number
  readonly jobsPerSecond: number
  /** From SIGKILL to the first job that could not run before the work moved, in seconds. */
  readonly moved: number
  /** From SIGKILL to the end of all jobs. */
  readonly recovered: number
  /** Steps that ended, and again, because their runner was killed before it had stored the result. */
  readonly doubled: number
  /** Calls that were made again, because their task had not ended. */
  readonly repeated: number
}

const mean = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0) / values.length
const every = { concurrency: "unbounded" } as const

const seconds = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    yield* effect
    return ((yield* Clock.currentTimeMillis) - start) / 1000
  })

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "effect-sp-api-bench-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** Starts runners over one database: `postgres`, or a file of SQLite. */
const cluster = Effect.fnUntraced(function*(count: number, amazon: string, postgres: string | undefined) {
  const file = join(yield* folder, "bench.sqlite")
  const start = (runner: number) =>
    Effect.flatMap(
      Postgres.freePort,
      (port) => Processes.runner({ amazon, database: postgres, file, port, runner, of: count })
    )
  // The first one makes the tables.
  const runners = [yield* start(0)]
  for (let runner = 1; runner < count; runner++) runners.push(yield* start(runner))
  return { runners, start }
})

/** The share of a core that runners keep busy while they do nothing, in percent. */
const idle = Effect.fnUntraced(function*(runners: ReadonlyArray<Processes.Runner>, seconds: number) {
  const cpu = Effect.forEach(runners, ({ ask }) => ask<Cpu>({ kind: "cpu" }), every)
  const before = yield* cpu
  yield* Effect.sleep(`${seconds} seconds`)
  const after = yield* cpu
  return mean(after.map(({ at, cpu }, index) => (cpu - before[index]!.cpu) * 100_000 / (at - before[index]!.at)))
})

/** When the first work that had to move ran: the end of the longest pause after the kill. */
const movedAt = (ends: ReadonlyArray<number>, killed: number): number => {
  const after = [killed, ...ends.filter((at) => at > killed).sort((a, b) => a - b)]
  let [longest, moved] = [0, 0]
  for (let index = 1; index < after.length; index++) {
    const pause = after[index]! - after[index - 1]!
    if (pause > longest) [longest, moved] = [pause, after[index]! - killed]
  }
  return moved / 1000
}

/** Kills a runner when a quarter of the jobs has ended, and waits for the others. One that is alone starts again. */
const killOne = Effect.fnUntraced(function*(
  { runners, start }: Effect.Success<ReturnType<typeof cluster>>,
  { calls, jobs }: Size
) {
  const from = yield* Clock.currentTimeMillis
  let survivor = runners[0]!
  const victim = runners.at(-1)!
  const handled = Effect.suspend(() => survivor.ask<ReadonlyArray<Handled>>({ kind: "handled" }))
  const until = (count: number) =>
    Effect.repeat(handled, {
      until: (rows) => new Set(rows.map(({ seller }) => seller)).size >= count,
      schedule: Schedule.spaced("100 millis")
    })
  yield* Effect.forEach(runners, ({ ask }) => ask({ kind: "jobs", sellers: jobs, calls }), every)
  const early = yield* until(Math.ceil(jobs / 4))
  const killed = yield* Clock.currentTimeMillis
  yield* victim.kill
  if (victim === survivor) survivor = yield* start(0)
  const rows = yield* until(jobs)
  const ends = rows.map(({ at }) => at)
  return {
    jobsPerSecond: early.length / (killed - from) * 1000,
    moved: movedAt(ends, killed),
    recovered: (Math.max(...ends) - killed) / 1000,
    doubled: rows.length - jobs
  }
})

/** Measures a cluster of so many runners. */
export const measure = Effect.fnUntraced(function*(count: number, postgres: string | undefined, size: Size) {
  const amazon = yield* Processes.amazon
  const made = yield* cluster(count, amazon.url, postgres)
  const { runners } = made
  const usage = Effect.forEach(runners, ({ ask }) => ask<Usage>({ kind: "usage" }), every)
  yield* Effect.forEach(runners, ({ ask }) => ask({ kind: "authorize", sellers: size.sellers }), every)
  // What the first calls load is not counted.
  yield* Effect.forEach(runners, ({ ask }) => ask({ kind: "tasks", sellers: count * 4, calls: 1 }), every)
  yield* amazon.reset
  const before = yield* usage
  const emptyCpu = yield* idle(runners, size.idleSeconds)
  const cpuBefore = yield* Effect.forEach(runners, ({ ask }) => ask<Cpu>({ kind: "cpu" }), every)
  const took = yield* seconds(
    Effect.forEach(runners, ({ ask }) => ask({ kind: "tasks", sellers: size.sellers, calls: size.calls }), every)
  )
  const cpuAfter = yield* Effect.forEach(runners, ({ ask }) => ask<Cpu>({ kind: "cpu" }), every)
  const { calls, refused, tokens } = yield* amazon.counts
  const after = yield* usage
  const idleCpu = yield* idle(runners, size.idleSeconds)
  yield* amazon.reset
  const jobs = yield* killOne(made, size)
  const figures: Figures = {
    sellersPerRunner: size.sellers / count,
    callsPerSecond: calls / took,
    cpuMicros: (mean(cpuAfter.map(({ cpu }) => cpu)) - mean(cpuBefore.map(({ cpu }) => cpu))) * count * 1e6 / calls,
    tokens,
    refused,
    rssMB: mean(after.map(({ rss }) => rss)) / 1e6,
    heapPerSeller: (mean(after.map(({ heap }) => heap)) - mean(before.map(({ heap }) => heap))) * count / size.sellers,
    emptyCpu,
    idleCpu,
    repeated: (yield* amazon.counts).calls - size.jobs * size.calls,
    ...jobs
  }
  return figures
})

/** What the first calls of sellers that were idle take, beside what their quotas allow. */
export interface FirstCalls {
  readonly sellers: number
  readonly calls: number
  readonly ideal: number
  /** From the first call of all to the last, × the ideal. */
  readonly all: number
  /** From the first call of a seller to its last, × the ideal: the median, and the slowest of all. */
  readonly median: number
  readonly slowest: number
  readonly refused: number
}

/** All sellers at once, in one runner over SQLite; each has more calls than its quota allows at once. */
export const firstCalls = Effect.fnUntraced(function*(sellers: number) {
  const { burst, rate } = Pricing.getCompetitiveSummary.spec
  const calls = burst! + 1
  const amazon = yield* Processes.amazon
  const { runners: [runner] } = yield* cluster(1, amazon.url, undefined)
  yield* runner!.ask({ kind: "authorize", sellers })
  // What the first calls of all load is not counted.
  yield* runner!.ask({ kind: "tasks", sellers: 200, calls: 2 })
  yield* amazon.reset
  yield* runner!.ask({ kind: "prices", sellers, calls })
  const { refused, span, spans } = yield* amazon.counts
  const ideal = (calls - burst!) / rate!
  const of = (millis: number) => millis / 1000 / ideal
  const figures: FirstCalls = {
    sellers,
    calls,
    ideal,
    all: of(span),
    median: of(spans[spans.length >> 1]!),
    slowest: of(spans.at(-1)!),
    refused
  }
  return figures
})
