/**
 * `pnpm bench:cluster`: runners of `effect-sp-api-cluster` as processes, one over SQLite, then one, two and four over a
 * PostgreSQL of their own, against an Amazon in a process of its own that enforces the quotas of each seller.
 *
 * Of each cluster: all sellers make their calls at once (tasks), stand still, and then run durable jobs, of which a
 * quarter has ended when one runner gets SIGKILL. At last the first calls of idle sellers, beside what their quotas
 * allow.
 *
 * `--runners 1,2,4` takes other clusters, `--sellers 5000` another number, `--quick` small sizes, `--first-calls`
 * measures those alone. `--write` writes `CLUSTER.json` and `CLUSTER.md`, and `--render` the page alone from the JSON.
 * Without PostgreSQL it says so, and measures SQLite alone. Fails when a call was refused for a quota.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Redacted } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import * as Postgres from "../../../test/cluster/support/postgres.ts"
import * as Measure from "./cluster/measure.ts"
import * as Page from "./cluster/page.ts"
import { isBusy, load, machine } from "./table/machine.ts"

const { values: flags } = parseArgs({
  options: {
    runners: { type: "string", default: "1,2,4" },
    sellers: { type: "string" },
    "first-calls": { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    render: { type: "boolean", default: false }
  }
})
const runners = flags.runners.split(",").map(Number)
if (runners.some((count) => !Number.isInteger(count) || count < 1 || count > 16)) {
  throw new Error(`--runners ${flags.runners}: numbers from 1 to 16, separated by commas`)
}
const sellers = Number(flags.sellers ?? (flags.quick ? 200 : 5000))
if (!Number.isInteger(sellers) || sellers < 100) throw new Error(`--sellers ${flags.sellers}: a number from 100 on`)
if (flags.write && flags.quick) throw new Error("--write takes the full sizes: leave out --quick")

const size: Measure.Size = {
  sellers,
  calls: 4,
  jobs: Math.min(sellers, flags.quick ? 100 : 1000),
  idleSeconds: flags.quick ? 2 : 5
}

const file = (name: string) => new URL(`../${name}`, import.meta.url)

const program = Effect.gen(function*() {
  const now = yield* Effect.promise(load)
  const found = machine()
  yield* Console.log(
    `load average ${now.average}, other programs keep ${now.others} of ${found.cores} cores busy`
  )
  if (isBusy(found.cores, [now])) yield* Console.log("  the machine is busy: do not trust these figures")
  const write = (measured: Page.Measured) => {
    writeFileSync(file("CLUSTER.json"), `${JSON.stringify(measured, null, 2)}\n`)
    writeFileSync(file("CLUSTER.md"), Page.page(measured))
  }
  const date = new Date().toISOString().slice(0, 10)
  if (flags["first-calls"]) {
    const firstCalls = { ...yield* Effect.scoped(Measure.firstCalls(sellers)), date, load: now }
    yield* Console.log(Page.firstCallsOf(firstCalls))
    const measured = JSON.parse(readFileSync(file("CLUSTER.json"), "utf8")) as Page.Measured
    if (flags.write) write({ ...measured, firstCalls })
    return
  }
  const clusters: Array<Page.Cluster> = []
  const measure = Effect.fnUntraced(function*(count: number, database: Page.Cluster["database"], url?: string) {
    const figures = yield* Effect.scoped(Measure.measure(count, url, size))
    clusters.push({ runners: count, database, figures })
    yield* Console.log(`  ${Page.line(count, database, figures)}`)
  })
  yield* measure(1, "SQLite")
  if (Postgres.isInstalled) {
    for (const count of runners) {
      yield* Effect.flatMap(Postgres.Postgres, ({ url }) => measure(count, "PostgreSQL", Redacted.value(url))).pipe(
        Effect.provide(Postgres.layer)
      )
    }
  }
  const firstCalls = { ...yield* Effect.scoped(Measure.firstCalls(sellers)), date, load: now }
  const measured: Page.Measured = {
    date,
    machine: found,
    loads: [now],
    size,
    clusters,
    firstCalls
  }
  yield* Console.log(`\n${Page.page(measured)}`)
  if (flags.write) write(measured)
  if (clusters.some(({ figures }) => figures.refused > 0)) {
    return yield* Effect.die(new Error("calls were refused for a quota"))
  }
})

if (flags.render) writeFileSync(file("CLUSTER.md"), Page.page(JSON.parse(readFileSync(file("CLUSTER.json"), "utf8"))))
else NodeRuntime.runMain(program)
