/**
 * `pnpm simulate:cluster`: 5,000 sellers for a week, by the buckets of the client, the buckets of Amazon and the
 * schedules of the cluster, from event to event (`cluster/model.ts`): the feeds of `ChangeFeed` and restrictions, 28
 * million calls, with the quotas of each seller and the one that all sellers of an application share. On the third day
 * all runners stand still for half an hour. Then a day of sellers that all start together, as cron would.
 *
 * First 20 real clients for six hours under a `TestClock`: the model has to count the same. Fails where it does not.
 * `--sellers` and `--days` take other sizes. Takes five minutes of CPU.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { isDeepStrictEqual, parseArgs } from "node:util"
import * as Clients from "./cluster/clients.ts"
import type { Simulated } from "./cluster/feeds.ts"
import { feeds, together } from "./cluster/feeds.ts"
import * as Model from "./cluster/model.ts"

const { values: flags } = parseArgs({
  options: { sellers: { type: "string", default: "5000" }, days: { type: "string", default: "7" } }
})
const [sellers, days] = [Number(flags.sellers), Number(flags.days)]
if (!Number.isInteger(sellers) || sellers < 1) throw new Error(`--sellers ${flags.sellers}: a number from 1 on`)
if (!(days > 0 && days <= 31)) throw new Error(`--days ${flags.days}: a number from 1 to 31`)

const [hour, day] = [3_600_000, 86_400_000]
/** A second after midnight, so that the first turn of those that start together is in it. */
const start = Date.UTC(2026, 10, 2) - 1000

const print = (title: string, { calls, lags, refused, tokens }: Simulated) =>
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
  const small: Model.Options = { sellers: 20, feeds, start, millis: 6 * hour }
  const clients = yield* Effect.provide(Clients.simulate(small), TestClock.layer())
  yield* print("20 real clients, six hours", clients)
  if (!isDeepStrictEqual(clients, Model.simulate(small))) {
    return yield* Effect.die(new Error("the model counts something else than the real clients"))
  }
  const from = start + 2.5 * day
  yield* print(
    `${sellers} sellers, ${days} days, with half an hour of standstill`,
    Model.simulate({ sellers, feeds, start, millis: days * day, outage: { from, to: from + hour / 2 } })
  )
  yield* print(
    `${sellers} sellers that start together, one day`,
    Model.simulate({ sellers, feeds: together(feeds), start, millis: Math.min(days, 1) * day })
  )
})

NodeRuntime.runMain(program)
