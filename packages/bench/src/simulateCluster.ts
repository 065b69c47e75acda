/**
 * `pnpm simulate:cluster`: 5,000 sellers for a week, by the buckets of the client, the buckets of Amazon and the
 * schedules of the cluster, from event to event (`cluster/model.ts`): the feeds of `ChangeFeed` and restrictions, 28
 * million calls, with the quotas of each seller and the one that all sellers of an application share. On the third day
 * all runners stand still for half an hour. Then a day of sellers that all start together, as cron would.
 *
 * First 20 real clients for six hours under a `TestClock`: the model has to count the same. Fails where it does not.
 * `--sellers` and `--days` take other sizes. `--write` writes `SIMULATION.json` and `SIMULATION.md`, and `--render` the
 * page alone from the JSON. Takes five minutes of CPU.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { readFileSync, writeFileSync } from "node:fs"
import { isDeepStrictEqual, parseArgs } from "node:util"
import * as Clients from "./cluster/clients.ts"
import type { Simulated } from "./cluster/feeds.ts"
import { feeds, together } from "./cluster/feeds.ts"
import * as Model from "./cluster/model.ts"
import type { Measured, Run } from "./cluster/simulationPage.ts"
import { page } from "./cluster/simulationPage.ts"
import { machine } from "./table/machine.ts"

const { values: flags } = parseArgs({
  options: {
    sellers: { type: "string", default: "5000" },
    days: { type: "string", default: "7" },
    write: { type: "boolean", default: false },
    render: { type: "boolean", default: false }
  }
})
const [sellers, days] = [Number(flags.sellers), Number(flags.days)]
if (!Number.isInteger(sellers) || sellers < 1) throw new Error(`--sellers ${flags.sellers}: a number from 1 on`)
if (!(days > 0 && days <= 31)) throw new Error(`--days ${flags.days}: a number from 1 to 31`)

if (flags.write && (flags.sellers !== "5000" || flags.days !== "7")) {
  throw new Error("--write takes the full sizes: leave out --sellers and --days")
}

const [hour, day] = [3_600_000, 86_400_000]
/** A second after midnight, so that the first turn of those that start together is in it. */
const start = Date.UTC(2026, 10, 2) - 1000

const file = (name: string) => new URL(`../${name}`, import.meta.url)

const print = ({ counted: { calls, lags, refused, tokens }, title }: Run) =>
  Console.log([
    `${title}: ${calls.toLocaleString("en-US")} calls, ${refused.toLocaleString("en-US")} responses of 429, ${
      tokens.toLocaleString("en-US")
    } tokens`,
    ...Object.entries(lags).map(([feed, { changes, median, most, p99 }]) =>
      `  ${feed.padEnd(12)} ${
        [`lag ${median / 1000} s`, `99 % ${p99 / 1000} s`, `most ${Math.round(most / 1000)} s`].join(", ")
      } (${changes.toLocaleString("en-US")} changes)`
    )
  ].join("\n"))

const program = Effect.gen(function*() {
  // Of what was started: a checkout may move on within these minutes.
  const found = machine()
  const runs: Array<Run> = []
  const ran = (title: string, counted: Simulated) => {
    const run = { title, counted }
    runs.push(run)
    return print(run)
  }
  const small: Model.Options = { sellers: 20, feeds, start, millis: 6 * hour }
  const clients = yield* Effect.provide(Clients.simulate(small), TestClock.layer())
  yield* ran("20 real clients, six hours", clients)
  if (!isDeepStrictEqual(clients, Model.simulate(small))) {
    return yield* Effect.die(new Error("the model counts something else than the real clients"))
  }
  const from = start + 2.5 * day
  yield* ran(
    `${sellers} sellers, ${days} days, with half an hour of standstill`,
    Model.simulate({ sellers, feeds, start, millis: days * day, outage: { from, to: from + hour / 2 } })
  )
  yield* ran(
    `${sellers} sellers that start together, one day`,
    Model.simulate({ sellers, feeds: together(feeds), start, millis: Math.min(days, 1) * day })
  )
  if (!flags.write) return
  const measured: Measured = { date: new Date().toISOString().slice(0, 10), machine: found, runs }
  writeFileSync(file("SIMULATION.json"), `${JSON.stringify(measured, null, 2)}\n`)
  writeFileSync(file("SIMULATION.md"), page(measured))
})

if (flags.render) writeFileSync(file("SIMULATION.md"), page(JSON.parse(readFileSync(file("SIMULATION.json"), "utf8"))))
else NodeRuntime.runMain(program)
