import { assert, describe, it } from "@effect/vitest"
import { Effect, Random } from "effect"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import { batch, call, makeServer, timed } from "./limiterServer.ts"

const bucket = (plan: { rate?: number; burst?: number } = {}, seller = "A1") => ({
  key: `${seller}|eu|ordersV0.getOrders`,
  ...plan
})

describe("a plan that is known", () => {
  it.effect("600 calls at once on 40/s, burst 60 need no more than 1.05 times the ideal, with at most 3 responses of 429", () =>
    Effect.gen(function*() {
      const server = makeServer(40, 60)
      const { seconds } = yield* timed(batch(600, call(server, bucket({ rate: 40, burst: 60 }))), "1 minute")
      assert.strictEqual(server.accepted, 600)
      assert.isAtMost(seconds, 1.05 * (600 - 60) / 40)
      assert.isAtMost(server.refused, 3)
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("a")))

  it.effect("twenty sellers of 30 calls each do not slow each other", () =>
    Effect.gen(function*() {
      const sellers = Array.from(
        { length: 20 },
        (_, i) => ({ server: makeServer(2, 4), bucket: bucket({ rate: 2, burst: 4 }, `A${i}`) })
      )
      const { seconds } = yield* timed(
        Effect.all(sellers.map(({ bucket, server }) => batch(30, call(server, bucket))), { concurrency: "unbounded" }),
        "1 minute"
      )
      assert.isAtMost(seconds, 1.05 * (30 - 4) / 2)
      for (const { server } of sellers) {
        assert.strictEqual(server.accepted, 30)
        assert.strictEqual(server.refused, 0)
      }
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("b")))

  it.effect("two processes that know nothing of each other share a plan without drowning in 429", () =>
    Effect.gen(function*() {
      const server = makeServer(5, 10)
      const process = Effect.provide(
        batch(150, call(server, bucket({ rate: 5, burst: 10 }))),
        SpApiRateLimiter.layer(),
        {
          local: true
        }
      )
      const { seconds } = yield* timed(Effect.all([process, process], { concurrency: 2 }), "10 minutes")
      assert.isAtMost(seconds, 1.4 * (300 - 10) / 5)
      assert.isAtMost(server.refused, 40)
    }).pipe(Random.withSeed("c")))
})

describe("a plan of which nothing is published", () => {
  for (const sentAt of [true, false]) {
    it.effect(
      `60 calls at once on 2/s, burst 30 need at most 1.10 times the ideal and 20 responses of 429 (send time ${
        sentAt ? "told" : "guessed"
      })`,
      () =>
        Effect.gen(function*() {
          const server = makeServer(2, 30)
          const { seconds } = yield* timed(batch(60, call(server, bucket(), { sentAt })), "5 minutes")
          assert.strictEqual(server.accepted, 60)
          assert.isAtMost(seconds, 1.10 * (60 - 30) / 2)
          assert.isAtMost(server.refused, 20)
        }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("d"))
    )
  }

  /** rate, burst, calls, and what is allowed: times the ideal, responses of 429. */
  const plans: ReadonlyArray<readonly [number, number, number, number, number]> = [
    [0.1, 5, 20, 1.15, 20],
    [0.5, 30, 60, 1.10, 20],
    [1, 5, 60, 1.15, 20],
    [1, 10, 60, 1.10, 20],
    [2, 6, 100, 1.15, 20],
    [2, 30, 300, 1.05, 30],
    [5, 5, 100, 1.15, 25],
    [5, 40, 200, 1.10, 25],
    [10, 10, 200, 1.25, 25],
    [10, 40, 300, 1.15, 25]
  ]
  for (const [rate, burst, n, slower, refusals] of plans) {
    for (const latency of [0, 20, 200]) {
      it.effect(`${n} calls at once find out ${rate}/s, burst ${burst} behind ${latency} ms`, () =>
        Effect.gen(function*() {
          const server = makeServer(rate, burst, { latency, jitter: 0.5, handshake: latency })
          const { seconds, value } = yield* timed(batch(n, call(server, bucket())), "1 hour")
          assert.strictEqual(server.accepted, n)
          assert.isAtMost(seconds, slower * (n - burst) / rate)
          assert.isAtMost(server.refused, refusals)
          assert.isBelow(Math.max(...value), 10, "refusals of one call in a row")
        }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("e")))
    }
  }

  it.effect("the slowest plan is found before a call runs out of attempts", () =>
    Effect.gen(function*() {
      const server = makeServer(1 / 60, 1)
      const first = yield* timed(call(server, bucket()), "1 minute")
      assert.strictEqual(first.value, 0)
      const { value } = yield* timed(call(server, bucket()), "10 minutes")
      assert.isBelow(value, 10)
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("f")))

  it.effect("a header ends the search for the rate", () =>
    Effect.gen(function*() {
      const server = makeServer(2, 30)
      const { seconds } = yield* timed(batch(60, call(server, bucket(), { header: true })), "5 minutes")
      assert.isAtMost(seconds, 1.08 * (60 - 30) / 2)
      assert.isAtMost(server.refused, 8)
      const limiter = yield* SpApiRateLimiter.SpApiRateLimiter
      const [status] = yield* limiter.status
      assert.strictEqual(status?.rate, 2)
    }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("g")))
})

it.effect("a plan that becomes slower without a word is followed", () =>
  Effect.gen(function*() {
    const server = makeServer(5, 10)
    const plan = bucket({ rate: 5, burst: 10 })
    yield* timed(batch(50, call(server, plan)), "1 minute")
    server.rate = 1
    const { seconds } = yield* timed(batch(100, call(server, plan)), "10 minutes")
    assert.isAtMost(seconds, 110)
    assert.isAtMost(server.refused, 25)
  }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("h")))

it.effect("a plan that others have eaten from is trusted again after a rest", () =>
  Effect.gen(function*() {
    const server = makeServer(5, 10)
    const plan = bucket({ rate: 5, burst: 10 })
    server.rate = 0.5
    yield* timed(batch(30, call(server, plan)), "5 minutes")
    server.rate = 5
    const refused = server.refused
    const { seconds } = yield* timed(batch(110, call(server, plan)), "5 minutes")
    assert.isAtMost(seconds, 1.05 * (110 - 10) / 5)
    assert.strictEqual(server.refused, refused)
  }).pipe(Effect.provide(SpApiRateLimiter.layer()), Random.withSeed("i")))
