/** Tasks of a runner that run at once. */
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber } from "effect"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import { TestClock } from "effect/testing"
import * as Places from "../../packages/cluster/src/seller/places.ts"

/** A call of a seller whose rate limit allows one in 100 seconds. */
const call = (seller: string) =>
  Effect.flatMap(
    SpApiRateLimiter.SpApiRateLimiter,
    (limiter) => limiter.acquire({ key: `app|${seller}|na|orders`, rate: 0.01, burst: 1 })
  )

describe("tasks that run at once", () => {
  it.effect("leave their place to others while they wait for a rate limit, and come back to a free one", () =>
    Effect.gen(function*() {
      const inPlace = Places.make(1)
      const done: Array<string> = []
      const step = (name: string) => Effect.sync(() => void done.push(name))
      const held = yield* Deferred.make<void>()

      const first = yield* Effect.forkChild(inPlace(
        call("A").pipe(Effect.andThen(call("A")), Effect.andThen(step("A")))
      ))
      const second = yield* Effect.forkChild(inPlace(
        call("B").pipe(Effect.andThen(step("B")), Effect.andThen(Deferred.await(held)))
      ))
      yield* Effect.repeat(Effect.yieldNow, { until: () => done.length > 0 })
      assert.deepStrictEqual(done, ["B"])
      // The wait of the first has ended, and its place is taken.
      yield* TestClock.adjust("200 seconds")
      assert.deepStrictEqual(done, ["B"])
      yield* Deferred.succeed(held, undefined)
      yield* Fiber.join(second)
      yield* Fiber.join(first)
      assert.deepStrictEqual(done, ["B", "A"])
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))

  it.effect("are as many as before after one was interrupted in its wait, and the program's hook runs", () =>
    Effect.gen(function*() {
      const inPlace = Places.make(1)
      const waits: Array<string> = []
      const waiting = yield* inPlace(Effect.andThen(call("A"), call("A"))).pipe(
        Effect.provideService(Policy.OnWait, ({ cause }) => Effect.sync(() => void waits.push(cause))),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(waiting)
      assert.deepStrictEqual(waits, ["published-rate"])
      let most = 0
      let now = 0
      const task = Effect.acquireUseRelease(
        Effect.sync(() => most = Math.max(most, ++now)),
        () => Effect.sleep("1 second"),
        () => Effect.sync(() => now--)
      )
      const tasks = yield* Effect.forkChild(Effect.all([inPlace(task), inPlace(task)], { concurrency: "unbounded" }))
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(tasks)
      assert.strictEqual(most, 1)
    }).pipe(Effect.provide(SpApiRateLimiter.layer({}))))
})
