/** Turns of sellers that never start together. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Schedules from "effect-sp-api-cluster/Schedules"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const intervals = between(1, 1e9)
const times = between(0, 4e12)
const names = Schema.String.check(Schema.isMaxLength(10))

describe("the next turn of a seller", () => {
  it.prop(
    "is after the time, at most an interval later, follows the one before by an interval, and is the same on every runner",
    [intervals, Schema.String, times],
    ([interval, seller, after]) => {
      const schedule = Schedules.every(interval, "orders")
      const next = schedule.next(seller, after)
      assert.isAbove(next, after)
      assert.isAtMost(next, after + interval)
      assert.strictEqual(schedule.next(seller, next), next + interval)
      assert.strictEqual(schedule.next(seller, next - 1), next)
      assert.strictEqual(Schedules.every(interval, "orders").next(seller, after), next)
    }
  )

  it.prop(
    "is spread over the interval, whatever sellers and feeds are called",
    [names, names],
    ([name, prefix]) => {
      const schedule = Schedules.every("1 hour", name)
      const parts = Array.from({ length: 100 }, () => 0)
      for (let seller = 0; seller < 5_000; seller++) {
        parts[Math.floor(schedule.placeOf(`${prefix}${seller}`) / schedule.interval * 100)]!++
      }
      // Fifty in each part are expected; a hundred are seven standard deviations away.
      assert.isBelow(Math.max(...parts), 100)
      assert.isAbove(Math.min(...parts), 10)
    }
  )

  it("differs between feeds of a seller", () => {
    const feeds = ["orders", "listings", "inventory", "finances"]
    const places = feeds.map((name) => Schedules.every("1 hour", name).placeOf("na:A1"))
    assert.lengthOf(new Set(places), feeds.length)
  })

  it("needs an interval", () => {
    for (const interval of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.throws(() => Schedules.every(interval, "orders"), /the interval of "orders"/)
    }
  })
})
