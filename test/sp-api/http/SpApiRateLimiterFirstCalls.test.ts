/** First calls of an operation: none is refused for a published rate before Amazon has shown the real one. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, Fiber, Layer, Random } from "effect"
import * as Policy from "effect-sp-api/http/Policy"
import type { Bucket } from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Operation from "effect-sp-api/operation/Operation"
import * as SpApi from "effect-sp-api/SpApi"
import { TestClock } from "effect/testing"
import { json, serve } from "../auth/support/server.ts"
import { values } from "../support/fakeApi.ts"
import { spec, type Things } from "../support/operations.ts"
import { batch, call, makeServer, timed, wire } from "./limiterServer.ts"

const bucket = (rate: number, burst: number, isDefault?: boolean): Bucket => ({
  key: "A1|eu|ordersV0.getOrders",
  rate,
  burst,
  isDefault
})

/** Published plans that Amazon has. */
const published = [[0.0056, 1], [0.0167, 20], [0.1, 5], [0.5, 30], [1, 10], [2, 6]] as const

describe("calls at once of a bucket of one", () => {
  for (const [rate, late] of [[0.033, 3000], [0.1, 400], [0.0167, 10_000]] as const) {
    it.effect(`on ${rate}/s are never refused where each waits ${late} ms for a connection, and lose no time to it`, () =>
      Effect.gen(function*() {
        const server = makeServer(rate, 1, { ...wire, handshake: late, connections: 3 })
        // The last one has a connection.
        yield* timed(batch(4, call(server, bucket(rate, 1), { header: true })), "10 minutes")
        assert.strictEqual(server.refused, 0)
        const first = server.sent[0]! + late
        assert.isAtMost((server.sent[3]! - first) * rate / 1000, 3 * 1.02 + 2 * late * rate / 1000)
      }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("c")))
  }
})

describe("a limit that only the header reports", () => {
  for (const [rate, burst] of published) {
    for (const latency of [5, 80, 400]) {
      it.effect(
        `600 calls at once on a published ${rate}/s, burst ${burst}, are all served at 40/s behind ${latency} ms`,
        () =>
          Effect.gen(function*() {
            const server = makeServer(40, 1e9, { ...wire, latency })
            const all = batch(600, call(server, bucket(rate, burst), { header: true }))
            const { seconds } = yield* timed(all, "1 minute")
            assert.strictEqual(server.accepted, 600)
            // The first response has to come before the rate is known, and the last one before all is done.
            const trips = (wire.handshake + 3 * latency) / 1000
            assert.isAtMost(seconds, Math.max(1.03 * (600 - burst) / 40, 1.015 * (600 - burst) / 40 + trips))
            // And it is kept to: no second sees more.
            const late = server.sent.filter((at) => at > 2000)
            for (const [index, at] of late.entries()) {
              if (index >= 40) assert.isAtLeast(at - late[index - 40]!, 990)
            }
          }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("a"))
      )
    }
  }

  it.effect("is enforced by Amazon: no 429 but what the wire causes", () =>
    Effect.gen(function*() {
      const server = makeServer(40, 30)
      const { seconds } = yield* timed(batch(600, call(server, bucket(0.5, 30), { header: true })), "1 minute")
      assert.strictEqual(server.accepted, 600)
      assert.isAtMost(server.refused, 3)
      assert.isAtMost(seconds, 1.03 * (600 - 30) / 40)
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("b")))

  for (const told of [0.5, 0.0167, 2]) {
    it.effect(`of ${told}/s applies to waiting calls once it is reported, and to later ones`, () =>
      Effect.gen(function*() {
        const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
        const one = bucket(0.0167, 20)
        const acquire = Effect.exit(limiter.acquire(one))
        const fibers = yield* Effect.forEach(
          Array.from({ length: 2500 }),
          () => Effect.forkChild(acquire, { startImmediately: true })
        )
        assert.strictEqual(fibers.filter((fiber) => fiber.pollUnsafe() !== undefined).length, 20)
        yield* TestClock.adjust("200 millis")
        yield* limiter.observe(one, told)
        yield* TestClock.adjust("1 millis")
        const done = fibers.map((fiber) => fiber.pollUnsafe()).filter((exit) => exit !== undefined)
        const refused = done.filter((exit) => Exit.isSuccess(exit) && Exit.isFailure(exit.value)).length
        // Those of the next 15 minutes stay.
        assert.closeTo(2500 - 20 - refused, 900 * told, 3 + 900 * told * 0.015)
        const later = Effect.provideService(acquire, Policy.MaxWait, Duration.minutes(10))
        assert.isTrue(Exit.isFailure(yield* later))
        yield* Fiber.interruptAll(fibers)
      }).pipe(Effect.provide(SpApiRateLimiter.layer())))
  }

  it.effect("that is the published one applies as well", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const one = bucket(0.0167, 20)
      for (let i = 0; i < 20; i++) yield* limiter.acquire(one)
      yield* limiter.observe(one, 0.0167)
      const exits = yield* Effect.forEach(
        Array.from({ length: 20 }),
        () => Effect.forkChild(Effect.exit(limiter.acquire(one)), { startImmediately: true })
      )
      assert.strictEqual(exits.filter((fiber) => fiber.pollUnsafe() !== undefined).length, 6)
      yield* Fiber.interruptAll(exits)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))
})

describe("without any header", () => {
  /** Published rate and burst, those in force, calls, times the ideal, responses of 429. */
  const plans: ReadonlyArray<readonly [number, number, number, number, number, number, number]> = [
    [0.5, 30, 40, 60, 600, 1.6, 40],
    [0.0167, 20, 40, 60, 600, 1.6, 40],
    [0.0056, 1, 40, 60, 600, 1.6, 40],
    [0.0167, 20, 2, 30, 60, 1.2, 20],
    [0.0167, 20, 5, 40, 200, 1.2, 25],
    [0.0167, 20, 1, 20, 100, 1.2, 25],
    [0.0167, 20, 1, 20, 600, 1.2, 60],
    [0.0056, 1, 0.1, 5, 20, 1.3, 20]
  ]
  for (const [rate, burst, trueRate, trueBurst, n, slower, refusals] of plans) {
    for (const latency of [5, 80, 400]) {
      it.effect(
        `${n} calls at once on a published ${rate}/s, burst ${burst}, find out ${trueRate}/s behind ${latency} ms`,
        () =>
          Effect.gen(function*() {
            const server = makeServer(trueRate, trueBurst, { ...wire, latency })
            const { seconds, value } = yield* timed(batch(n, call(server, bucket(rate, burst))), "2 hours")
            assert.strictEqual(server.accepted, n)
            assert.isAtMost(seconds, slower * (n - trueBurst) / trueRate + 3)
            assert.isAtMost(server.refused, refusals)
            assert.isBelow(Math.max(...value), 10, "refusals of one call in a row")
          }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("c"))
      )
    }
  }

  it.effect("a published plan that is the true one is confirmed by a few refusals, and then applies", () =>
    Effect.gen(function*() {
      const server = makeServer(0.0167, 20)
      const one = Effect.exit(call(server, bucket(0.0167, 20)))
      const { value } = yield* timed(Effect.all(Array.from({ length: 100 }, () => one), { concurrency: "unbounded" }))
      const lost = value.filter(Exit.isFailure).length
      assert.strictEqual(server.accepted, 100 - lost)
      assert.isAtMost(server.refused, 12)
      assert.closeTo(100 - lost, 20 + 15, 5)
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("d")))

  it.effect("a call waits for no longer than it may, and a wait of zero means: now or never", () =>
    Effect.gen(function*() {
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const one = bucket(0.0056, 1, true)
      const acquire = (maxWait: Duration.Input) =>
        Effect.zip(
          Effect.exit(
            Effect.provideService(limiter.acquire(one), Policy.MaxWait, Duration.fromInputUnsafe(maxWait))
          ),
          Clock.currentTimeMillis
        )
      // Another program uses up what this one explores.
      yield* limiter.acquire(one)
      assert.isTrue(Exit.isFailure((yield* acquire(0))[0]))
      const fiber = yield* Effect.forkChild(acquire("500 millis"), { startImmediately: true })
      yield* TestClock.adjust("10 seconds")
      const [exit, ended] = yield* Fiber.join(fiber)
      assert.isTrue(Exit.isFailure(exit))
      assert.strictEqual(ended, 500)
    }).pipe(Effect.provide(SpApiRateLimiter.layer())))
})

describe("over sockets", () => {
  const getRare = Operation.make<void, Things>(
    spec({ id: "getRare", name: "things.getRare", rate: 0.0167, burst: 20, parameters: {} }),
    { output: () => ({ kind: "unknown" }) as never }
  )

  const play = (headers: Record<string, string>, maxWait: Duration.Input, calls: number) =>
    Effect.gen(function*() {
      const server = yield* serve((received) =>
        received.target.startsWith("/token")
          ? json({ access_token: "Atza|1", token_type: "bearer", expires_in: 3600 })
          : json({ payload: { Things: [] } }, 200, { connection: "keep-alive", ...headers })
      )
      const context = yield* Layer.build(
        SpApi.layer({ ...values, endpoint: server.url, lwaEndpoint: `${server.url}/token` }).pipe(
          Layer.provide(UndiciHttpClient.layer())
        )
      )
      const one = Effect.result(getRare.withResponse()).pipe(
        Effect.provideService(Policy.MaxWait, Duration.fromInputUnsafe(maxWait)),
        Effect.provide(context)
      )
      const results = yield* Effect.all(Array.from({ length: calls }, () => one), { concurrency: "unbounded" })
      return results.filter(({ _tag }) => _tag === "Failure")
    })

  it.live.each([60, 600])(
    "%i calls at once are all served at the rate that the first response reports",
    (calls) =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* play({ "x-amzn-RateLimit-Limit": "300" }, "15 minutes", calls), [])
      }).pipe(Effect.scoped)
  )

  it.live("calls that accept a wait of a second are refused by the rate that the first response reports, not before", () =>
    Effect.gen(function*() {
      const failures = yield* play({ "x-amzn-RateLimit-Limit": "100" }, "1 second", 600)
      // 20 at once, and 100 in the second.
      assert.closeTo(600 - failures.length, 120, 15)
      for (const { _tag, ...result } of failures) {
        assert.strictEqual("failure" in result && result.failure.reason._tag, "Throttled", _tag)
      }
    }).pipe(Effect.scoped))

  it.live("calls are all served where no response reports a rate", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* play({}, "15 minutes", 100), [])
    }).pipe(Effect.scoped))
})
