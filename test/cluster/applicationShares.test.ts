/** The rates of an application over all its sellers, which runners share. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Layer, Random } from "effect"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import { TestClock } from "effect/testing"
import { decide, type Decision, worth } from "../../packages/cluster/src/engine/allotment.ts"
import * as ApplicationShares from "../../packages/cluster/src/engine/applicationShares.ts"
import type { Row } from "../../packages/cluster/src/store/shareRows.ts"
import { ofApplication } from "../../packages/sp-api/src/http/internal/limiterApplication.ts"
import { makeRunner, makeTable, type Runner } from "./support/shares.ts"

const pick = <A>(of: ReadonlyArray<A>) => Effect.map(Random.next, (next) => of[Math.floor(next * of.length)]!)

const sum = (parts: ReadonlyArray<number>) => parts.reduce((sum, part) => sum + part, 0)

describe("the parts of a bucket", () => {
  it.effect("never add up to more than the bucket: late and lost responses, cuts, deaths, restarts, wrong clocks", () =>
    Effect.forEach(Array.from({ length: 12 }, (_, seed) => seed), (seed) =>
      Effect.gen(function*() {
        const { table } = yield* makeTable({ delay: yield* pick([0, 50, 1500]), faults: yield* pick([0, 0.1, 0.4]) })
        const runners: Array<Runner> = []
        let highest = 0
        const look = () => void (highest = Math.max(highest, sum(runners.map((runner) => runner.part()))))
        const add = Effect.gen(function*() {
          const offset = yield* Random.nextBetween(0, 1e9)
          const speed = yield* Random.nextBetween(0.99, 1.01)
          runners.push(yield* makeRunner(table, { changed: look, offset, speed }))
        })
        for (let count = 0; count < 4; count++) yield* add
        const modes = new Map<Runner, number>()
        let used = 0
        for (let step = 0; step < 500; step++) {
          const runner = yield* pick(runners)
          const event = Math.floor((yield* Random.next) * 60)
          if (event === 0) yield* Effect.forkChild(runner.stop)
          if (event === 1) yield* Effect.forkChild(runner.kill)
          if (event < 2) {
            runners.splice(runners.indexOf(runner), 1)
            yield* add
          }
          if (event === 2 || event === 3) runner.cut(event === 2)
          if (event > 50) modes.set(runner, yield* pick([0, 0, 2, 10, Infinity]))
          for (const each of runners) {
            const mode = modes.get(each) ?? Infinity
            if (mode === Infinity) each.waits()
            else each.calls(mode)
          }
          yield* TestClock.adjust(yield* pick([50, 200, 700]))
          look()
          used += sum(runners.map((runner) => runner.part()))
        }
        assert.isAtMost(highest, 1 + 1e-9, `seed ${seed}`)
        // Without any use this would prove nothing.
        assert.isAbove(used / 500, 0.1, `seed ${seed}`)
      }).pipe(Effect.scoped, Random.withSeed(seed)), { discard: true }))

  it.effect("of a runner whose clock is slow and whose last response was late have ended before another has them", () =>
    Effect.forEach([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (phase) =>
      Effect.gen(function*() {
        const { table } = yield* makeTable({ delay: 1, faults: 0 })
        const runners: Array<Runner> = []
        let highest = 0
        const changed = () => void (highest = Math.max(highest, sum(runners.map((runner) => runner.part()))))
        const [slow, other] = [
          yield* makeRunner({
            ...table,
            renew: (...decision) => Effect.andThen(table.renew(...decision), Effect.sleep(phase % 2 * 1500))
          }, { changed, offset: 5e8, speed: 0.99 }),
          yield* makeRunner(table, { changed, offset: 0, speed: 1 })
        ]
        runners.push(slow, other)
        for (let step = 0; step < 600; step++) {
          slow.waits()
          // It renews at times of its own, and needs more once the slow one is cut off.
          if (step * 100 > 3000 + phase * 200) other.calls(step < 80 ? 1 : 8)
          if (step === 80) slow.cut(true)
          yield* TestClock.adjust(100)
          changed()
        }
        assert.isAtMost(highest, 1 + 1e-9, `phase ${phase}`)
        assert.closeTo(other.part(), 0.97, 0.001)
      }).pipe(Effect.scoped, Random.withSeed(phase)), { discard: true }))

  /** Three runners over a table that responds. */
  const three = Effect.gen(function*() {
    const { rows, table, transactions } = yield* makeTable({ delay: 5, faults: 0 })
    const [a, b, c] = yield* Effect.all([1, 2, 3].map((offset) => makeRunner(table, { offset, speed: 1 })))
    /** Time passes, with calls ten times a second. */
    const pass = Effect.fnUntraced(function*(seconds: number, calls: () => void) {
      for (let step = 0; step < seconds * 10; step++) {
        calls()
        yield* TestClock.adjust(100)
      }
    })
    return { a: a!, b: b!, c: c!, rows, pass, transactions }
  })

  it.effect("are equal where all need more, and are there soon", () =>
    Effect.gen(function*() {
      const { a, b, c, pass } = yield* three
      yield* pass(1, () => a.waits())
      assert.closeTo(a.part(), 0.97, 0.001)
      const all = () => [a, b, c].forEach((runner) => runner.waits())
      // One who comes begins with what is left over.
      yield* pass(0.2, all)
      assert.isAtLeast(b.part() + c.part(), 0.01)
      yield* pass(4, all)
      for (const runner of [a, b, c]) assert.closeTo(runner.part(), 0.97 / 3, 0.01)
    }).pipe(Effect.scoped, Random.withSeed("equal")))

  it.effect("follow what each needs: those who need little hold up no other", () =>
    Effect.gen(function*() {
      const { a, b, c, pass } = yield* three
      yield* pass(10, () => {
        a.waits()
        b.calls(2)
        c.calls(1)
      })
      // 20 and 10 a second, and half of it to spare.
      assert.closeTo(b.part(), 0.31, 0.03)
      assert.closeTo(c.part(), 0.16, 0.03)
      assert.closeTo(a.part(), 0.5, 0.05)
    }).pipe(Effect.scoped, Random.withSeed("needs")))

  it.effect("of runners without calls go to the one that has some: 95 % within 5 s, 97 % within 14 s", () =>
    Effect.gen(function*() {
      const { a, b, c, pass, rows, transactions } = yield* three
      yield* pass(10, () => [a, b, c].forEach((runner) => runner.waits()))
      // Their last calls have had their turn.
      b.calls(1)
      c.calls(1)
      yield* pass(5, () => a.waits())
      assert.isAtLeast(a.part(), 0.94)
      yield* pass(9, () => a.waits())
      assert.closeTo(a.part(), 0.97, 0.001)
      assert.lengthOf([...rows.keys()], 1)
      // Ten seconds after the last call nothing is left, and nothing runs.
      yield* pass(11, () => {})
      assert.lengthOf([...rows.keys()], 0)
      const before = transactions()
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(transactions(), before)
      assert.strictEqual(sum([a, b, c].map((runner) => runner.part())), 0)
    }).pipe(Effect.scoped, Random.withSeed("idle")))

  it.effect("of a runner that stops are free at once, and of one that is killed after 35 s", () =>
    Effect.gen(function*() {
      const { a, b, c, pass } = yield* three
      yield* pass(5, () => [a, b, c].forEach((runner) => runner.waits()))
      yield* Effect.forkChild(b.stop)
      yield* pass(3, () => [a, c].forEach((runner) => runner.waits()))
      assert.closeTo(a.part() + c.part(), 0.97, 0.01)
      yield* Effect.forkChild(c.kill)
      yield* pass(30, () => a.waits())
      assert.isBelow(a.part(), 0.6)
      yield* pass(8, () => a.waits())
      assert.closeTo(a.part(), 0.97, 0.001)
    }).pipe(Effect.scoped, Random.withSeed("stop")))

  it.effect("of a runner without the table are equal ones after 10 s and nothing after 35 s, and come back", () =>
    Effect.gen(function*() {
      const { a, b, pass } = yield* three
      const both = () => {
        a.waits()
        b.calls(1)
      }
      yield* pass(6, both)
      assert.isAtLeast(a.part(), 0.7)
      a.cut(true)
      yield* pass(7, both)
      assert.isAtLeast(a.part(), 0.7)
      yield* pass(4, both)
      assert.closeTo(a.part(), 0.97 / 2, 0.001)
      yield* pass(25, both)
      assert.strictEqual(a.part(), 0)
      a.cut(false)
      yield* pass(5, both)
      assert.isAtLeast(a.part(), 0.7)
    }).pipe(Effect.scoped, Random.withSeed("cut")))

  it("are fair by arithmetic, for any rows", () => {
    let state = 7
    const random = () => (state = state * 48_271 % 2_147_483_647) / 2_147_483_647
    for (let round = 0; round < 300; round++) {
      const rows: Array<Row> = []
      let last: ReadonlyArray<Decision> = []
      const demands = Array.from({ length: 1 + Math.floor(random() * 6) }, () => random() < 0.4 ? 1 : random() * 0.5)
      for (let turn = 0; turn < 3; turn++) {
        last = demands.map((demand, index) => {
          const decision = decide(rows, `l${index}`, demand, 1000)
          rows[index] = decision.row
          assert.isAtMost(sum(rows.map((row) => worth(row, 1000))), 1 + 1e-9)
          return decision
        })
      }
      const parts = last.map(({ row }) => row.share)
      assert.closeTo(sum(parts), 0.97, 1e-9)
      demands.forEach((demand, index) => {
        // Who has less than it needs has no less than anybody.
        if (parts[index]! < demand - 1e-9) assert.isAtLeast(parts[index]!, Math.max(...parts) - 1e-9)
        assert.closeTo(parts[index]!, last[index]!.fair, 1e-9)
      })
    }
  })
})

/** Limiters of several runners, whose calls come all at once. */
describe("calls of runners that share a bucket", () => {
  const operation = "listingsRestrictions_2021-08-01.getListingsRestrictions"

  /** When calls were sent, sorted: `count` of each runner, after so many seconds. */
  const sent = Effect.fnUntraced(function*(rate: number, runners: number, count: number, after: number, until: number) {
    const { table, transactions } = yield* makeTable({ delay: 5, faults: 0 })
    const times: Array<number> = []
    const calls = yield* Effect.forEach(
      Array.from({ length: runners }, (_, index) => index),
      Effect.fnUntraced(function*(index) {
        const shares = yield* ApplicationShares.make(table)
        const limiter = yield* Layer.build(SpApiRateLimiter.layer({}))
        const call = (seller: number) =>
          Effect.andThen(
            SpApiRateLimiter.SpApiRateLimiter.use(({ acquire }) =>
              acquire({
                key: `A${index}-${seller}|eu|${operation}`,
                rate: 1000,
                burst: 1000,
                application: ofApplication(
                  { application: "app", region: { id: "eu" }, sandbox: false },
                  { name: operation, applicationRate: rate }
                )
              })
            ),
            Effect.map(Clock.currentTimeMillis, (at) => void times.push(at))
          )
        const all = Array.from({ length: count }, (_, seller) => call(seller % 5))
        return Effect.all(all, { concurrency: "unbounded", discard: true }).pipe(
          Effect.provide(limiter),
          Effect.provideService(SpApiRateLimiter.ApplicationShares, shares)
        )
      })
    )
    const start = after * 1000
    yield* Effect.forEach(calls, (call) => Effect.forkChild(Effect.delay(call, start)))
    yield* TestClock.adjust(start + until * 1000)
    return { times: times.map((at) => at - start).sort((a, b) => a - b), transactions: transactions() }
  })

  /** What a bucket refuses of calls at these times. */
  const refused = (times: ReadonlyArray<number>, rate: number, burst: number): number => {
    let [tokens, at, count] = [burst, 0, 0]
    for (const time of times) {
      tokens = Math.min(burst, tokens + (time - at) * rate / 1000)
      at = time
      if (tokens >= 1 - 1e-9) tokens--
      else count++
    }
    return count
  }

  it.effect("are never more than it allows, and no fewer than 90 % of that", () =>
    Effect.gen(function*() {
      const { times, transactions } = yield* sent(100, 4, 500, 0, 40)
      assert.strictEqual(refused(times, 100, 10), 0)
      // From the first second on, and until the first of them has no call any more.
      for (const second of [0, 4, 7]) {
        assert.isAtLeast(times.filter((at) => at >= second * 1000 && at < (second + 5) * 1000).length, 470)
      }
      assert.lengthOf(times, 2000)
      // One in two seconds for each, and a few more while they come.
      assert.isAtMost(transactions, 4 * 25)
    }).pipe(Effect.scoped, Random.withSeed("fast")))

  it.effect("have one token after the other where there are too few to be divided: one a minute for four runners", () =>
    Effect.gen(function*() {
      const { times, transactions } = yield* sent(1 / 60, 4, 2, 600, 600)
      assert.strictEqual(refused(times, 1 / 60, 1), 0)
      assert.lengthOf(times, 8)
      // The first at once, and then one a minute.
      assert.isBelow(times[0]!, 100)
      assert.isAtMost(times[7]!, 1.1 * 7 * 60_000)
      assert.isAtMost(transactions, 12)
    }).pipe(Effect.scoped, Random.withSeed("slow")))
})
