/** A simulated fleet: thousands of sellers are a model, which counts what real clients count. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Clients from "../../packages/bench/src/cluster/clients.ts"
import { feeds, together } from "../../packages/bench/src/cluster/feeds.ts"
import * as Model from "../../packages/bench/src/cluster/model.ts"

const hour = 3_600_000
const start = Date.UTC(2026, 10, 2) - 1000

describe("the simulation of a fleet", () => {
  it.effect("counts the same calls, tokens, 429 and lags as real clients", () =>
    Effect.gen(function*() {
      const options = { sellers: 5, feeds, start, millis: 3 * hour }
      const clients = yield* Clients.simulate(options)
      assert.deepStrictEqual(Model.simulate(options), clients)
      assert.isAbove(clients.calls, 5 * (36 + 36 + 12 + 6 + 3) - 1)
    }))

  it("of 50 sellers and a day meets no 429, and no change is later than its interval", () => {
    const { lags, refused } = Model.simulate({ sellers: 50, feeds, start, millis: 24 * hour })
    assert.strictEqual(refused, 0)
    for (const { calls, name, schedule } of feeds) {
      assert.isAbove(lags[name]!.changes, 100, name)
      // And what the calls of a turn take, at Amazon's rate.
      assert.isAtMost(lags[name]!.most, schedule.interval + calls * 1000, name)
    }
  })

  it("of sellers that start together meets the quota that they share", () => {
    const { refused } = Model.simulate({ sellers: 200, feeds: together(feeds), start, millis: hour })
    assert.isAbove(refused, 100)
  })

  it("after a standstill makes up for no turn twice, and meets no 429", () => {
    const [from, to] = [start + 6 * hour, start + 7 * hour]
    const { calls, lags, refused } = Model.simulate({
      sellers: 200,
      feeds,
      start,
      millis: 12 * hour,
      outage: { from, to }
    })
    const { calls: all } = Model.simulate({ sellers: 200, feeds, start, millis: 12 * hour })
    assert.strictEqual(refused, 0)
    assert.isBelow(calls, all)
    assert.isAtMost(lags["orders"]!.most, to - from + 5 * 60_000 + 1000)
  })
})
