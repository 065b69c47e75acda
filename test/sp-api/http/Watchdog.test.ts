/** Time limits of many requests, watched by one fiber. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scheduler from "effect/Scheduler"
import * as TestClock from "effect/testing/TestClock"
import * as Watchdog from "../../../packages/sp-api/src/http/internal/watchdog.ts"

describe("Watchdog", () => {
  it.effect("a caller that is interrupted between any two steps leaves the others their limits", () =>
    Effect.gen(function*() {
      const clock = yield* Clock.Clock
      let interrupted = 0
      for (let steps = 0; steps < 60; steps++) {
        const watchdog = Watchdog.make(yield* Effect.scope)
        const guarded = watchdog.guard<never, string, never>(Effect.never, 5000, clock, "late")
        const first = yield* Effect.forkChild(
          Effect.provideService(guarded, Scheduler.MaxOpsBeforeYield, 3),
          { startImmediately: true }
        )
        for (let step = 0; step < steps; step++) yield* Effect.yieldNow
        yield* Fiber.interrupt(first)
        if (Exit.hasInterrupts(yield* Fiber.await(first))) interrupted++
        const second = yield* Effect.forkChild(Effect.flip(guarded), { startImmediately: true })
        for (let second = 0; second < 10; second++) {
          yield* TestClock.adjust("1 second")
          yield* Effect.repeat(Effect.yieldNow, { times: 50 })
        }
        assert.isDefined(second.pollUnsafe(), `no limit after an interruption at step ${steps}`)
        assert.strictEqual(yield* Fiber.join(second), "late")
      }
      assert.strictEqual(interrupted, 60)
    }).pipe(Effect.scoped))
})
