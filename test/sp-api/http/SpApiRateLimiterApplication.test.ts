/** The rate limits of an application over all its selling partners. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, Fiber, Layer, Random } from "effect"
import { MaxWait, OnWait, Priority } from "effect-sp-api/http/Policy"
import type { Bucket } from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import { RateLimiter } from "effect/persistence"
import { TestClock } from "effect/testing"
import { ofApplication } from "../../../packages/sp-api/src/http/internal/limiterApplication.ts"

const operation = "listingsRestrictions_2021-08-01.getListingsRestrictions"
const client = { application: "app", region: { id: "eu" }, sandbox: false }
const bucketOf = (seller: string, plan: { rate: number; burst: number }, rate: number): Bucket => ({
  key: `${seller}|eu|${operation}`,
  ...plan,
  application: ofApplication(client, { name: operation, applicationRate: rate })
})

const acquire = (bucket: Bucket) => SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.acquire(bucket))

/** Calls at once; `log` holds who was granted a token, and when, in milliseconds since the start. */
const calls = Effect.fnUntraced(function*(bucket: Bucket, count: number, log: Array<readonly [string, number]>) {
  const seller = bucket.key.split("|")[0]!
  return yield* Effect.forEach(Array.from({ length: count }), () =>
    Effect.forkChild(
      Effect.andThen(
        acquire(bucket),
        Effect.map(Clock.currentTimeMillis, (now) => log.push([seller, now]))
      ),
      { startImmediately: true }
    ))
})

/** What Amazon's buckets of these sizes refuse of requests at these times. */
const refused = (times: ReadonlyArray<number>, rate: number, burst: number): number => {
  let [tokens, at, count] = [burst, times[0] ?? 0, 0]
  for (const time of times) {
    tokens = Math.min(burst, tokens + (time - at) * rate / 1000)
    at = time
    if (tokens >= 1 - 1e-9) tokens--
    else count++
  }
  return count
}

const plan = { rate: 5, burst: 10 }

describe("a bucket of the application", () => {
  it.effect("is shared by all selling partners, in order, and loses no rate", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      for (let seller = 0; seller < 100; seller++) yield* calls(bucketOf(`A${seller}`, plan, 100), 10, log)
      yield* TestClock.adjust("15 seconds")
      const times = log.map(([, at]) => at)
      assert.strictEqual(times.length, 1000)
      assert.strictEqual(refused(times, 100, 10), 0)
      // 990 tokens at 99/s, as the client stays 1 % below.
      assert.isAtMost(times.at(-1)!, 1.05 * 990 / 100 * 1000)
      for (let seller = 0; seller < 100; seller++) {
        const own = log.filter(([name]) => name === `A${seller}`)
        assert.strictEqual(refused(own.map(([, at]) => at), plan.rate, plan.burst), 0)
        // Each has its turn among the others.
        assert.isAtMost(own[0]![1], 1100)
      }
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("loses no token to calls that wait for their own selling partner", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      // The first could take all tokens of the application, while its own allow one in ten seconds.
      const slow = bucketOf("slow", { rate: 0.1, burst: 1 }, 10)
      yield* SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.observe(slow, 0.1))
      yield* calls(slow, 50, log)
      yield* calls(bucketOf("A1", { rate: 100, burst: 100 }, 10), 100, log)
      yield* TestClock.adjust("10 seconds")
      assert.isAtLeast(log.filter(([name]) => name === "A1").length, 94)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("and of a selling partner: a token of that is not taken before its request is sent", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      yield* calls(bucketOf("A1", { rate: 100, burst: 100 }, 1), 5, log)
      yield* calls(bucketOf("late", { rate: 0.5, burst: 1 }, 1), 2, log)
      yield* TestClock.adjust("20 seconds")
      const late = log.filter(([name]) => name === "late").map(([, at]) => at)
      assert.strictEqual(late.length, 2)
      assert.isAtLeast(late[1]! - late[0]!, 2000)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("takes nothing for calls that are interrupted or too late, and interactive calls go first", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      const bucket = (seller: string) => bucketOf(seller, plan, 1)
      yield* calls(bucket("A0"), 1, log)
      const gone = yield* calls(bucket("gone"), 20, log)
      yield* Effect.provideService(calls(bucket("bulk"), 2, log), Priority, "bulk")
      yield* calls(bucket("A1"), 2, log)
      const impatient = yield* Effect.forkChild(
        Effect.exit(Effect.provideService(acquire(bucket("A2")), MaxWait, Duration.millis(3500))),
        { startImmediately: true }
      )
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interruptAll(gone)
      // With an interactive call, the place of bulk calls becomes a better one.
      yield* calls(bucket("bulk"), 1, log)
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(log.map(([name]) => name), ["A0", "A1", "bulk", "A1", "bulk", "bulk"])
      assert.isAtMost(log.at(-1)![1], 6400)
      assert.isTrue(Exit.isSuccess(yield* Fiber.join(impatient)))
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("refuses at once what it cannot grant within MaxWait", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      for (let seller = 0; seller < 21; seller++) yield* calls(bucketOf(`A${seller}`, plan, 2), 1, log)
      const error = yield* Effect.flip(
        Effect.provideService(acquire(bucketOf("late", plan, 2)), MaxWait, Duration.seconds(2))
      )
      assert.strictEqual(error.origin, "client")
      assert.strictEqual(error.limit, 2)
      assert.closeTo(Duration.toMillis(error.retryAfter!), 10_600, 500)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("ends a wait at its deadline where a 429 of the application moves it", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const log: Array<readonly [string, number]> = []
      const one = bucketOf("A1", { rate: 100, burst: 100 }, 2)
      yield* calls(one, 1, log)
      const waiting = yield* Effect.forkChild(
        Effect.exit(Effect.provideService(acquire(bucketOf("A2", plan, 2)), MaxWait, Duration.seconds(2))),
        { startImmediately: true }
      )
      yield* limiter.throttled(one, Duration.seconds(30), 0)
      yield* TestClock.adjust("3 seconds")
      assert.isTrue(Exit.isFailure(yield* Fiber.join(waiting)))
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("can be overridden, and is in the status", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      yield* acquire(bucketOf("A1", plan, 100))
      const found = (yield* limiter.status).filter(({ key }) => key.startsWith("app|"))
      assert.deepStrictEqual(found.map(({ burst, key, rate }) => [key, rate, burst]), [[`app|eu|${operation}`, 20, 2]])
    }).pipe(Effect.provide(SpApiRateLimiter.layer({
      overrides: { [operation]: { ...plan, applicationRate: 20 } }
    }))))

  it.effect("is the cause of the waits that it makes longest, for each selling partner", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      const waits: Array<readonly [string | undefined, string]> = []
      const hook = ({ account, cause }: { readonly account: string | undefined; readonly cause: string }) =>
        Effect.sync(() => waits.push([account, cause]))
      yield* calls(bucketOf("A1", plan, 0.2), 1, log)
      yield* Effect.provideService(
        Effect.andThen(
          calls({ ...bucketOf("A2", plan, 0.2), account: "two" }, 1, log),
          calls({ ...bucketOf("A3", { rate: 0.01, burst: 1 }, 0.2), account: "three" }, 2, log)
        ),
        OnWait,
        (wait) => Effect.asVoid(hook(wait))
      )
      yield* TestClock.adjust("3 minutes")
      assert.deepStrictEqual(waits[0], ["two", "application-rate"])
      assert.strictEqual(log.length, 4)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is shared by processes over a store", () =>
    Effect.gen(function*() {
      const process = Effect.map(
        Layer.build(Layer.fresh(SpApiRateLimiterStore.layer())),
        (context) => <A, E>(effect: Effect.Effect<A, E, SpApiRateLimiter.SpApiRateLimiter>) =>
          Effect.provide(effect, context)
      )
      const log: Array<readonly [string, number]> = []
      for (const inProcess of yield* Effect.all([process, process])) {
        for (let seller = 0; seller < 20; seller++) {
          yield* inProcess(calls(bucketOf(`A${seller}`, plan, 20), 5, log))
        }
      }
      yield* TestClock.adjust("30 seconds")
      const times = log.map(([, at]) => at)
      assert.strictEqual(times.length, 200)
      assert.strictEqual(refused(times, 20, 2), 0)
      assert.isAtMost(times.at(-1)!, 1.1 * 198 / 20 * 1000)
    }).pipe(Effect.provide(RateLimiter.layerStoreMemory), Random.withSeed("a")))
})

describe("a 429", () => {
  const paused = Effect.map(
    SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.status),
    (status) => status.filter(({ pausedUntil }) => pausedUntil !== undefined).map(({ key }) => key.split("|")[0])
  )
  const refuse = (bucket: Bucket) =>
    SpApiRateLimiter.SpApiRateLimiter.use((limiter) => limiter.throttled(bucket, undefined, 0))

  it.effect("is the selling partner's where its own bucket is empty", () =>
    Effect.gen(function*() {
      const bucket = bucketOf("A1", plan, 100)
      for (let call = 0; call < 10; call++) yield* acquire(bucket)
      yield* refuse(bucket)
      assert.deepStrictEqual(yield* paused, ["A1"])
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is the application's while calls wait for it, and the selling partner's bucket has a token", () =>
    Effect.gen(function*() {
      const log: Array<readonly [string, number]> = []
      for (let seller = 0; seller < 20; seller++) yield* calls(bucketOf(`A${seller}`, plan, 100), 1, log)
      yield* refuse(bucketOf("A3", plan, 100))
      assert.deepStrictEqual(yield* paused, ["app"])
      // It learns, as a bucket of a selling partner does: one request, then at the rate.
      yield* TestClock.adjust("450 millis")
      assert.strictEqual(log.length, 10)
      yield* TestClock.adjust("250 millis")
      assert.strictEqual(log.length, 20)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("is the selling partner's where no call waits for the application", () =>
    Effect.gen(function*() {
      yield* acquire(bucketOf("A1", plan, 100))
      yield* refuse(bucketOf("A1", plan, 100))
      assert.deepStrictEqual(yield* paused, ["A1"])
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))
})
