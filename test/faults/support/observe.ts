/** Runs a call and reports everything about it: requests, token requests, outcome, and the fibers that are left. */
import { Cause, Effect, Exit, Fiber, Layer, Logger, Metric, Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook } from "effect-sp-api/operation/Checking"
import type * as SpApiLayers from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { TestClock } from "effect/testing"
import type { SpApi } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"

/** What a call did. */
export interface Account {
  readonly attempts: number
  readonly mints: number
  readonly assumed: number
  readonly value: unknown
  readonly error: SpApiError | undefined
  /** Milliseconds on the clock. */
  readonly took: number
  readonly drifts: ReadonlyArray<Drift>
}

/** Counts fibers that started and have not ended. */
export const fiberCount = () => {
  const counted = {
    alive: 0,
    service: {
      recordFiberStart: () => void counted.alive++,
      recordFiberEnd: () => void counted.alive--
    } satisfies Metric.FiberRuntimeMetricsService
  }
  return counted
}

/** Lets the test's clock go on until the effect is done. */
export const letTimePass = <A, E, R>(effect: Effect.Effect<A, E, R>, step: `${number} seconds` = "5 seconds") =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect, { startImmediately: true })
    while (fiber.pollUnsafe() === undefined) {
      // Bodies travel on real promises, which the clock must not overtake.
      for (let i = 0; i < 5 && fiber.pollUnsafe() === undefined; i++) yield* turn
      if (fiber.pollUnsafe() === undefined) yield* TestClock.adjust(step)
    }
    return yield* Fiber.join(fiber)
  })

const turn = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Loads what the sandbox loads when it is first asked, in real time: the test's clock would not wait for it. */
export const loadModules = (
  kinds: ReadonlyArray<{ readonly run: Effect.Effect<unknown, SpApiError, SpApi | Sandbox.Sandbox> }>
) =>
  Effect.forEach(kinds, (kind) => kind.run, { discard: true }).pipe(
    Effect.provide(Sandbox.layerTest({ usagePlans: "off" })),
    Effect.runPromise
  )

/** What a call did, given how requests to the sandbox are counted. */
export const observe = (
  operation: string,
  call: Effect.Effect<unknown, SpApiError, SpApi | Sandbox.Sandbox>
): Effect.Effect<Account, never, SpApi | Sandbox.Sandbox> =>
  Effect.gen(function*() {
    const { requestsOf } = yield* Sandbox.Sandbox
    const count = (name: string) => Effect.map(requestsOf(name), (requests) => requests.length)
    const counts = Effect.all([count(operation), count("lwa.token"), count("sts.AssumeRole")])
    const drifts: Array<Drift> = []
    const [attempts, mints, assumed] = yield* counts
    const start = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
    const exit = yield* call.pipe(
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.exit
    )
    const took = (yield* Effect.clockWith((clock) => clock.currentTimeMillis)) - start
    const after = yield* counts
    if (Exit.isFailure(exit) && !Cause.hasFails(exit.cause)) {
      return yield* Effect.failCause(exit.cause as Cause.Cause<never>)
    }
    const error = Exit.isFailure(exit) ? Cause.squash(exit.cause) as SpApiError : undefined
    return {
      attempts: after[0] - attempts,
      mints: after[1] - mints,
      assumed: after[2] - assumed,
      value: Exit.isSuccess(exit) ? exit.value : undefined,
      error,
      took,
      drifts
    }
  })

type Served = Sandbox.Sandbox | SpApiLayers.Services

/**
 * Runs a test over a sandbox in memory, on the test's clock, and shows that nothing of it is alive when the Layers are
 * closed: no fiber, and no unhandled rejection.
 */
export const inMemory = <A, E, R>(
  layer: Layer.Layer<Served | R>,
  test: Effect.Effect<A, E, Served | R | Scope.Scope>
): Effect.Effect<A, E> =>
  Effect.gen(function*() {
    const rejections: Array<unknown> = []
    const note = (reason: unknown) => void rejections.push(reason)
    process.on("unhandledRejection", note)
    const fibers = fiberCount()
    const result = yield* letTimePass(
      test.pipe(
        Effect.scoped,
        Effect.provide(layer),
        Effect.provide(Logger.layer([])),
        Effect.provideService(Metric.FiberRuntimeMetrics, fibers.service)
      )
    )
    yield* turn
    process.off("unhandledRejection", note)
    if (fibers.alive !== 0) return yield* Effect.die(new Error(`${fibers.alive} fibers are left`))
    if (rejections.length > 0) return yield* Effect.die(new Error(`unhandled: ${String(rejections[0])}`))
    return result
  })
