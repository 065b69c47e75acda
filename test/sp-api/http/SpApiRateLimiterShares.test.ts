/** The rate limit of an application that processes share by parts of it. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber, Layer } from "effect"
import { MaxWait, OnWait } from "effect-sp-api/http/Policy"
import type { Bucket, Share, SharedBucket, Shares } from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import { RateLimiter } from "effect/persistence"
import { TestClock } from "effect/testing"
import { ofApplication } from "../../../packages/sp-api/src/http/internal/limiterApplication.ts"

const operation = "listingsRestrictions_2021-08-01.getListingsRestrictions"
const bucketOf = (seller: string, rate: number): Bucket => ({
  key: `${seller}|eu|${operation}`,
  rate: 1000,
  burst: 1000,
  application: ofApplication(
    { application: "app", region: { id: "eu" }, sandbox: false },
    { name: operation, applicationRate: rate }
  )
})

/** One who allots, as the test says. */
const allotter = () => {
  const attached: Array<SharedBucket> = []
  const asked: Array<boolean> = []
  let isClosed = false
  const shares: Shares = {
    attach: (bucket) => {
      attached.push(bucket)
      isClosed = false
      return { isClosed: () => isClosed, asked: (isGranted) => void asked.push(isGranted) }
    },
    parts: () => []
  }
  return { attached, asked, shares, close: () => void (isClosed = true) }
}

const lasting = (share: number, equal = share): Share => ({ share, equal, reducedAt: Infinity, until: Infinity })

const now = Effect.map(Clock.Clock, (clock) => Number(clock.monotonicTimeNanosUnsafe()) / 1e6)

/** Calls at once; `log` holds when each was granted a token. */
const calls = (bucket: Bucket, count: number, log: Array<number>, shares?: Shares) =>
  Effect.provideService(
    Effect.forEach(Array.from({ length: count }), () =>
      Effect.forkChild(
        Effect.andThen(
          SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.acquire(bucket)),
          Effect.map(Clock.currentTimeMillis, (at) => void log.push(at))
        ),
        { startImmediately: true }
      )),
    SpApiRateLimiter.ApplicationShares,
    shares
  )

const within = (log: ReadonlyArray<number>, from: number, to: number) =>
  log.filter((at) => at >= from && at < to).length

describe("a share of the application's rate", () => {
  it.effect("is all that a process uses of it, and calls wait before the first one", () =>
    Effect.gen(function*() {
      const { asked, attached, shares } = allotter()
      const log: Array<number> = []
      yield* calls(bucketOf("A1", 100), 500, log, shares)
      yield* TestClock.adjust("3 seconds")
      assert.lengthOf(log, 0)
      assert.deepStrictEqual(attached.map(({ key, rate }) => [key, rate]), [[`app|eu|${operation}`, 100]])
      assert.include(asked, false)
      attached[0]!.set(lasting(0.5), yield* now)
      yield* TestClock.adjust("2 seconds")
      // 49.5 a second, and nothing that was saved up.
      assert.closeTo(within(log, 3000, 5000), 99, 1)
      attached[0]!.set(lasting(0.1), yield* now)
      yield* TestClock.adjust("2 seconds")
      assert.closeTo(within(log, 5000, 7001), 20, 1)
      // One that rises counts at once, also for a call that waits for its token already.
      attached[0]!.set(lasting(1), yield* now)
      yield* TestClock.adjust("1 second")
      assert.closeTo(within(log, 7001, 8001), 99, 2)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("falls to the equal part and then to nothing where it is not renewed, also without a timer", () =>
    Effect.gen(function*() {
      const { attached, shares } = allotter()
      const log: Array<number> = []
      yield* calls(bucketOf("A1", 100), 1, log, shares)
      attached[0]!.set({ share: 1, equal: 0.2, reducedAt: 2000, until: 4000 }, yield* now)
      yield* calls(bucketOf("A1", 100), 999, log, shares)
      yield* TestClock.adjust("10 seconds")
      assert.closeTo(within(log, 0, 2000), 198, 2)
      assert.closeTo(within(log, 2000, 4000), 40, 2)
      assert.strictEqual(within(log, 4000, 11_000), 0)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("allows at once what is its part of the burst, and less than a token is earned by waiting", () =>
    Effect.gen(function*() {
      const { attached, shares } = allotter()
      const log: Array<number> = []
      // A tenth of a second: ten tokens.
      const bucket = bucketOf("A1", 100)
      yield* calls(bucket, 1, log, shares)
      attached[0]!.set(lasting(0.4), yield* now)
      yield* TestClock.adjust("1 minute")
      yield* calls(bucket, 10, log, shares)
      assert.strictEqual(within(log, 60_000, 60_001), 4)
      attached[0]!.set(lasting(0.04), yield* now)
      yield* TestClock.adjust("10 minutes")
      const before = log.length
      yield* calls(bucket, 2, log, shares)
      assert.lengthOf(log, before)
      yield* TestClock.adjust("1 minute")
      // 0.4 of a token was saved; the rest takes 0.6 / 3.96 seconds.
      assert.closeTo(log[before]! - 660_000, 152, 5)
      assert.closeTo(log[before + 1]! - log[before]!, 253, 5)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is the reason of a wait before it is there, and a call that waits for it too long fails", () =>
    Effect.gen(function*() {
      const { attached, shares } = allotter()
      const log: Array<number> = []
      const causes: Array<string> = []
      const noted = Effect.provideService(OnWait, ({ cause }) => Effect.sync(() => void causes.push(cause)))
      const fails = (seller: string, maxWait: Duration.Input) =>
        Effect.flip(SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.acquire(bucketOf(seller, 100)))).pipe(
          Effect.provideService(SpApiRateLimiter.ApplicationShares, shares),
          Effect.provideService(MaxWait, Duration.fromInputUnsafe(maxWait)),
          Effect.andThen(now)
        )
      const first = yield* Effect.forkChild(fails("A1", "30 seconds"), { startImmediately: true })
      yield* TestClock.adjust("10 seconds")
      // By now it is known to last.
      yield* noted(calls(bucketOf("A2", 100), 1, log, shares))
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(causes, ["application-share"])
      const begun = yield* now
      assert.strictEqual(yield* fails("A3", "5 seconds"), begun)
      yield* TestClock.adjust("21 seconds")
      assert.closeTo(yield* Fiber.join(first), 30_000, 10)
      attached[0]!.set(lasting(0.5), yield* now)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(log, 1)
      attached[0]!.set(lasting(0.01), yield* now)
      // One after the other: a token takes a second.
      for (const seller of ["A4", "A5", "A6", "A7", "A8"]) yield* noted(calls(bucketOf(seller, 100), 1, log, shares))
      yield* TestClock.adjust("1 millis")
      assert.include(causes, "application-rate")
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("may be single tokens, each for one call and for its time", () =>
    Effect.gen(function*() {
      const { attached, shares } = allotter()
      const log: Array<number> = []
      yield* calls(bucketOf("A1", 1), 3, log, shares)
      attached[0]!.give(5000, 7000)
      yield* TestClock.adjust("20 seconds")
      assert.deepStrictEqual(log, [5000])
      attached[0]!.give(30_000, 32_000)
      attached[0]!.give(25_000, 26_000)
      yield* TestClock.adjust("20 seconds")
      assert.deepStrictEqual(log, [5000, 25_000])
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is attached once, again after its end, and later where the first call knew none", () =>
    Effect.gen(function*() {
      const { attached, close, shares } = allotter()
      const log: Array<number> = []
      yield* calls(bucketOf("A1", 100), 5, log)
      assert.lengthOf(log, 5)
      yield* calls(bucketOf("A2", 100), 1, log, shares)
      yield* calls(bucketOf("A3", 100), 1, log, shares)
      assert.lengthOf(attached, 1)
      assert.lengthOf(log, 5)
      close()
      yield* calls(bucketOf("A4", 100), 1, log, shares)
      assert.lengthOf(attached, 2)
      attached[1]!.set(lasting(1), yield* now)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(log, 8)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is not needed over a store, which has the tokens of all processes", () =>
    Effect.gen(function*() {
      const { attached, shares } = allotter()
      const log: Array<number> = []
      yield* calls(bucketOf("A1", 100), 5, log, shares)
      yield* TestClock.adjust("1 second")
      assert.lengthOf(attached, 0)
      assert.lengthOf(log, 5)
    }).pipe(Effect.provide(SpApiRateLimiterStore.layer().pipe(Layer.provide(RateLimiter.layerStoreMemory)))))
})
