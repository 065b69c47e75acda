import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, Fiber, Layer, Metric, Random, Schema } from "effect"
import { MaxWait, Priority } from "effect-sp-api/http/Policy"
import type { Bucket } from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import { TestClock } from "effect/testing"

const bucketOf = (rate: number, burst: number, seller = "A1"): Bucket => ({
  key: `${seller}|eu|ordersV0.getOrders`,
  rate,
  burst
})

/** Random numbers that are all the same. */
const random = (value: number) =>
  Layer.effect(
    Random.Random,
    Effect.map(Random.Random, (real) => ({ ...real, nextDoubleUnsafe: () => value, nextIntUnsafe: () => 0 }))
  )

const acquire = (bucket: Bucket) => SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.acquire(bucket))

const seconds = Effect.map(Clock.currentTimeMillis, (now) => now / 1000)

/** Starts calls one after the other; `log` holds who got a token, and when, in seconds. */
const calls = (bucket: Bucket, names: ReadonlyArray<string>, log: Array<readonly [string, number]>) =>
  Effect.forEach(names, (name) =>
    Effect.forkChild(
      acquire(bucket).pipe(
        Effect.andThen(seconds),
        Effect.tap((at) => Effect.sync(() => log.push([name, at])))
      ),
      { startImmediately: true }
    ))

/** What is allowed for the hair by which the client stays below the plan. */
const near = (actual: number, expected: number) => assert.closeTo(actual, expected, 0.15 + expected * 0.015)

describe("order", () => {
  it.effect("a burst goes out at once, the rest at the rate, first come first served", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      yield* calls(bucketOf(2, 3), ["a", "b", "c", "d", "e", "f"], log)
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(log.map(([name]) => name), ["a", "b", "c", "d", "e", "f"])
      for (const [i, expected] of [0, 0, 0, 0.5, 1, 1.5].entries()) near(log[i]![1], expected)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("acquire returns the milliseconds that it waited", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 1)
      assert.strictEqual(yield* acquire(bucket), 0)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* TestClock.adjust("2 seconds")
      near((yield* Fiber.join(fiber)) / 1000, 1)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("interactive calls go before bulk calls of the same bucket", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      const bucket = bucketOf(1, 1)
      yield* acquire(bucket)
      yield* Effect.provideService(calls(bucket, ["b1", "b2"], log), Priority, "bulk")
      yield* calls(bucket, ["i1", "i2"], log)
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(log.map(([name]) => name), ["i1", "i2", "b1", "b2"])
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("one seller never waits for another", () =>
    Effect.gen(function*() {
      const busy = bucketOf(0.01, 1, "A1")
      yield* acquire(busy)
      const log: Array<readonly [string, number]> = []
      const fibers = yield* calls(busy, ["a", "b"], log)
      assert.strictEqual(yield* acquire(bucketOf(0.01, 1, "A2")), 0)
      yield* Fiber.interruptAll(fibers)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("an interrupted call returns its place", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      const bucket = bucketOf(1, 1)
      yield* acquire(bucket)
      const [first, second] = yield* calls(bucket, ["a", "b", "c"], log)
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interruptAll([first!, second!])
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(log.map(([name]) => name), ["c"])
      near(log[0]![1], 1)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("after everybody has left, the next caller is served as if they had never come", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 1)
      yield* acquire(bucket)
      yield* Fiber.interruptAll(yield* calls(bucket, ["a", "b", "c"], []))
      yield* TestClock.adjust("1200 millis")
      assert.strictEqual(yield* acquire(bucket), 0)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))
})

describe("the clock", () => {
  it.effect("set back by hours does not stop the bucket", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 1)
      yield* TestClock.setTime(10 * 3_600_000)
      yield* acquire(bucket)
      yield* TestClock.setTime(3_600_000)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* TestClock.adjust("2 seconds")
      near((yield* Fiber.join(fiber)) / 1000, 1)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("late by many tokens costs a fast plan with a small burst nothing", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1000, 1)
      yield* acquire(bucket)
      yield* TestClock.adjust("50 millis")
      yield* acquire(bucket)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      assert.isAtMost(yield* Fiber.join(fiber), 2)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.live("keeps no timer once the last waiting call has left, so that the process can end", () =>
    Effect.gen(function*() {
      const timers = Effect.sync(() => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length)
      const bucket = bucketOf(0.01, 1)
      yield* acquire(bucket)
      const before = yield* timers
      const waiting = yield* calls(bucket, ["a", "b"], [])
      assert.isAbove(yield* timers, before)
      yield* Fiber.interruptAll(waiting)
      assert.isAtMost(yield* timers, before)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))
})

describe("MaxWait", () => {
  it.effect("a call that would wait longer fails at once and says how long it would be", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(0.1, 1)
      yield* acquire(bucket)
      yield* calls(bucket, ["a", "b"], [])
      const error = yield* Effect.flip(Effect.provideService(acquire(bucket), MaxWait, Duration.seconds(29)))
      assert.strictEqual(error._tag, "Throttled")
      assert.deepInclude({ ...error }, { origin: "client", status: 429, errors: [], limit: 0.1 })
      near(Duration.toSeconds(error.retryAfter), 30)
      assert.strictEqual(yield* seconds, 0)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("a wait of zero means: now or never", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 2)
      const now = Effect.provideService(acquire(bucket), MaxWait, Duration.zero)
      yield* now
      yield* now
      assert.isTrue(Exit.isFailure(yield* Effect.exit(now)))
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("a 429 that moves a turn beyond it fails the waiting call at once, and only that", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 1)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucket)
      const patient = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      const hurried = yield* Effect.forkChild(
        Effect.provideService(acquire(bucket), MaxWait, Duration.seconds(5)),
        { startImmediately: true }
      )
      yield* limiter.throttled(bucket, Duration.seconds(20))
      const error = yield* Effect.flip(Fiber.join(hurried))
      near(Duration.toSeconds(error.retryAfter), 21)
      yield* TestClock.adjust("30 seconds")
      near((yield* Fiber.join(patient)) / 1000, 20)
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(0)])))

  it.effect("interactive calls that come later do not make a bulk call wait longer than it may", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 1)
      yield* acquire(bucket)
      const bulk = yield* Effect.forkChild(
        acquire(bucket).pipe(
          Effect.provideService(Priority, "bulk"),
          Effect.provideService(MaxWait, Duration.seconds(3))
        ),
        { startImmediately: true }
      )
      yield* calls(bucket, ["a", "b", "c"], [])
      assert.strictEqual((yield* Effect.flip(Fiber.join(bulk)))._tag, "Throttled")
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))
})

describe("a 429", () => {
  it.effect("pauses the bucket for every fiber, and then calls go out at the rate", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(2, 10)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucket)
      const pause = yield* limiter.throttled(bucket, Duration.seconds(4))
      assert.strictEqual(Duration.toSeconds(pause), 4)
      const log: Array<readonly [string, number]> = []
      yield* calls(bucket, ["a", "b", "c"], log)
      yield* TestClock.adjust("20 seconds")
      for (const [i, expected] of [4, 4.5, 5].entries()) near(log[i]![1], expected)
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(0)])))

  it.effect("pauses for 1/rate, at least half a second, at most 3 minutes, and up to 10 % more", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const pause = (rate: number, retryAfter?: Duration.Duration) =>
        Effect.gen(function*() {
          const bucket = bucketOf(rate, 5, `A${rate}`)
          yield* acquire(bucket)
          return Duration.toSeconds(yield* limiter.throttled(bucket, retryAfter))
        })
      assert.closeTo(yield* pause(0.1), 11, 0.2)
      assert.closeTo(yield* pause(50), 0.55, 0.001)
      assert.closeTo(yield* pause(0.001), 198, 0.001)
      assert.closeTo(yield* pause(51, Duration.hours(5)), 198, 0.001)
      assert.closeTo(yield* pause(52, Duration.infinity), 198, 0.001)
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(1)])))

  it.effect("several of calls that were already under way do not add up", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(1, 10)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* Effect.all(Array.from({ length: 5 }, () => acquire(bucket)))
      const sentAt = yield* Clock.currentTimeMillis
      yield* TestClock.adjust("100 millis")
      const pauses: Array<number> = []
      for (let i = 0; i < 5; i++) {
        pauses.push(Duration.toMillis(yield* limiter.throttled(bucket, undefined, i % 2 === 0 ? sentAt : undefined)))
        yield* TestClock.adjust("100 millis")
      }
      for (const [i, expected] of [1000, 900, 800, 700, 600].entries()) assert.closeTo(pauses[i]!, expected, 15)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* TestClock.adjust("600 millis")
      assert.isDefined(fiber.pollUnsafe())
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(0)])))

  it.effect("that comes late, after the pause, and belongs to an earlier call starts no new pause", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(2, 10)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucket)
      yield* acquire(bucket)
      const sentAt = yield* Clock.currentTimeMillis
      yield* TestClock.adjust("50 millis")
      yield* limiter.throttled(bucket, undefined, sentAt)
      yield* TestClock.adjust("5 seconds")
      yield* limiter.throttled(bucket, undefined, sentAt)
      assert.strictEqual(yield* acquire(bucket), 0)
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(0)])))
})

describe("rates", () => {
  it.effect("a header with a faster rate wakes the calls that wait for the slow one", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(0.01, 1)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucket)
      const log: Array<readonly [string, number]> = []
      yield* calls(bucket, ["a", "b"], log)
      yield* TestClock.adjust("1 second")
      yield* limiter.observe(bucket, 1)
      yield* TestClock.adjust("5 seconds")
      near(log[0]![1], 2)
      near(log[1]![1], 3)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("a header with a slower rate is followed, nonsense is not", () =>
    Effect.gen(function*() {
      const bucket = bucketOf(10, 1)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucket)
      for (const rate of [0.5, Number.NaN, 0, -1, Infinity, 1e9, 1e-9]) yield* limiter.observe(bucket, rate)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* TestClock.adjust("5 seconds")
      near((yield* Fiber.join(fiber)) / 1000, 2)
      assert.strictEqual((yield* limiter.status)[0]?.rate, 0.5)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("an override replaces the published plan and the header; headroom leaves a share to others", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* limiter.observe(bucketOf(10, 1), 5)
      yield* limiter.observe({ key: "A1|eu|ordersV0.getOrder", rate: 1, burst: 30 }, 2)
      assert.deepStrictEqual((yield* limiter.status).map(({ burst, rate }) => ({ burst, rate })), [
        { burst: 10, rate: 0.25 },
        { burst: 15, rate: 1 }
      ])
    }).pipe(Effect.provide(
      SpApiRateLimiter.layer({ overrides: { "ordersV0.getOrders": { rate: 0.5, burst: 20 } }, headroom: 0.5 })
    )))

  it.effect("options without sense are a defect that says which", () =>
    Effect.gen(function*() {
      for (
        const options of [{ headroom: 1 }, { headroom: Number.NaN }, { overrides: { x: { rate: 0 } } }, {
          overrides: { x: { rate: 1, burst: 0 } }
        }]
      ) {
        const exit = yield* Effect.exit(Effect.scoped(Layer.build(SpApiRateLimiter.layer(options))))
        assert.isTrue(Exit.isFailure(exit))
        if (Exit.isFailure(exit)) assert.match(String(exit.cause), /SpApiRateLimiter: /)
      }
    }))
})

describe("what is kept", () => {
  it.effect("unused buckets are dropped, those still refilling are not", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const slow = bucketOf(0.001, 5, "slow")
      yield* acquire(slow)
      for (let i = 0; i < 5000; i++) yield* acquire(bucketOf(10, 10, `A${i}`))
      yield* TestClock.adjust("15 minutes")
      for (let i = 5000; i < 13_000; i++) yield* acquire(bucketOf(10, 10, `A${i}`))
      const status = yield* limiter.status
      assert.isAtMost(status.length, 10_000)
      assert.isTrue(status.some(({ key }) => key === slow.key))
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("a rate that was observed outlives the bucket", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const bucket = bucketOf(1, 1, "kept")
      yield* limiter.observe(bucket, 3)
      yield* TestClock.adjust("1 hour")
      for (let i = 0; i < 2000; i++) yield* acquire(bucketOf(10, 10, `A${i}`))
      assert.isFalse((yield* limiter.status).some(({ key }) => key === bucket.key))
      yield* acquire(bucket)
      assert.strictEqual((yield* limiter.status).find(({ key }) => key === bucket.key)?.rate, 3)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))

  it.effect("status returns rate, burst, waiting calls and pause", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const bucket = bucketOf(0.1, 1)
      yield* acquire(bucket)
      yield* calls(bucket, ["a", "b"], [])
      yield* limiter.throttled(bucket, Duration.seconds(30))
      assert.deepStrictEqual(yield* limiter.status, [{
        key: bucket.key,
        rate: 0.1,
        burst: 1,
        waiting: 2,
        pausedUntil: 30_000
      }])
    }).pipe(Effect.provide([SpApiRateLimiter.layer(), random(0)])))

  it.effect("metrics count tokens, waits, refusals and 429 by operation", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const bucket = { key: "A1|eu|metered.operation", rate: 1, burst: 1 }
      yield* acquire(bucket)
      const fiber = yield* Effect.forkChild(acquire(bucket), { startImmediately: true })
      yield* Effect.exit(Effect.provideService(acquire(bucket), MaxWait, Duration.zero))
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(fiber)
      yield* limiter.throttled(bucket, undefined)
      const found = (yield* Metric.snapshot).filter((metric) =>
        metric.attributes?.["operation"] === "metered.operation"
      )
      const count = (id: string) => found.find((metric) => metric.id === id)?.state
      assert.deepInclude(count("spapi.rate_limiter.used"), { count: 2 })
      assert.deepInclude(count("spapi.rate_limiter.wait"), { count: 1 })
      assert.deepInclude(count("spapi.rate_limiter.refused"), { count: 1 })
      assert.deepInclude(count("spapi.rate_limiter.throttled"), { count: 1 })
      for (const { attributes, id } of found) {
        const names = id === "spapi.rate_limiter.wait" ? ["operation", "cause"] : ["operation"]
        assert.deepStrictEqual(Object.keys(attributes ?? {}), names)
      }
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Effect.provideService(Metric.MetricRegistry, new Map())))
})

describe("for any plan and any arrivals", () => {
  const Int = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
  const Scenario = Schema.Struct({
    rate: Int(1, 40),
    burst: Int(1, 30),
    /** Milliseconds between the calls; whether a call is interrupted while it waits. */
    calls: Schema.Array(Schema.Struct({ gap: Int(0, 300), leaves: Schema.Boolean, bulk: Schema.Boolean }))
      .check(Schema.isBetweenLength(1, 60))
  })
  interface Granted {
    readonly index: number
    readonly at: number
    readonly bulk: boolean
  }

  /** Plays a scenario; returns which call got a token when. */
  const play = (scenario: typeof Scenario.Type, leave: boolean) =>
    Effect.gen(function*() {
      const bucket = bucketOf(scenario.rate, scenario.burst)
      const granted: Array<Granted> = []
      const leaving: Array<Fiber.Fiber<void, unknown>> = []
      for (const [index, { bulk, gap, leaves }] of scenario.calls.entries()) {
        yield* TestClock.adjust(Duration.millis(gap))
        if (leaves && !leave) continue
        const fiber = yield* acquire(bucket).pipe(
          Effect.andThen(Clock.currentTimeMillis),
          Effect.flatMap((at) => Effect.sync(() => void granted.push({ index, at, bulk }))),
          Effect.provideService(Priority, bulk ? "bulk" : "interactive"),
          Effect.forkChild({ startImmediately: true })
        )
        if (leaves) leaving.push(fiber)
        if (leaves && leaving.length % 2 === 0) yield* Fiber.interruptAll(leaving.splice(0))
      }
      yield* Fiber.interruptAll(leaving)
      yield* TestClock.adjust("5 minutes")
      return granted
    }).pipe(
      Effect.provide(SpApiRateLimiter.layer(), { local: true }),
      Effect.provide(TestClock.layer(), { local: true })
    )

  it.effect.prop(
    "no stretch of time t sees more than burst + rate · t grants",
    [Scenario],
    ([scenario]) =>
      Effect.gen(function*() {
        const granted = yield* play(scenario, false)
        const times = granted.map(({ at }) => at)
        for (let from = 0; from < times.length; from++) {
          for (let to = from; to < times.length; to++) {
            const allowed = scenario.burst + scenario.rate * (times[to]! - times[from]!) / 1000
            assert.isAtMost(to - from + 1, allowed + 1e-3)
          }
        }
      })
  )

  it.effect.prop(
    "calls of the same priority are served in the order they came",
    [Scenario],
    ([scenario]) =>
      Effect.gen(function*() {
        const granted = yield* play(scenario, true)
        for (const bulk of [true, false]) {
          const order = granted.filter((grant) => grant.bulk === bulk).map(({ index }) => index)
          assert.deepStrictEqual(order, [...order].sort((a, b) => a - b))
        }
      })
  )

  it.effect.prop(
    "everybody who stays is served, at the latest when all who came would have been",
    [Scenario],
    ([scenario]) =>
      Effect.gen(function*() {
        const granted = yield* play(scenario, true)
        const served = new Set(granted.map(({ index }) => index))
        for (const [index, { leaves }] of scenario.calls.entries()) if (!leaves) assert.isTrue(served.has(index))
        // Calls that left without a token must not have cost time: serve the same tokens alone from the last arrival on.
        const arrived = scenario.calls.reduce((sum, { gap }) => sum + gap, 0)
        const late = granted.filter(({ at }) => at > arrived).map(({ at }) => at)
        const spacing = 1000 / scenario.rate * 1.06 + 1
        for (let i = 1; i < late.length; i++) assert.isAtMost(late[i]! - late[i - 1]!, spacing)
      })
  )
})
