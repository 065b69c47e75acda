/** Callers that are interrupted at any step: nothing of theirs is left behind, and everybody else goes on. */
import { assert, describe, it } from "@effect/vitest"
import { LwaTokenService } from "effect-sp-api/auth/LwaTokenService"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApi from "effect-sp-api/SpApi"
import * as Arbitrary from "effect/Arbitrary"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Scheduler from "effect/Scheduler"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { errorAnswer, values } from "../sp-api/support/fakeApi.ts"
import { getThings, makeThing } from "../sp-api/support/operations.ts"
import { fiberCount } from "./support/observe.ts"

/** An API on the test's clock: every response takes its time, some are refusals, some never come. */
const slowApi = (draw: () => number) => {
  const counted = { open: 0, sent: 0, tokens: 0, answered: 0 }
  let wild = true
  const respond = (host: string): Effect.Effect<Response> => {
    if (host === "api.amazon.com") {
      counted.tokens++
      return Effect.as(
        Effect.sleep(Duration.millis(draw() * 400)),
        Response.json({ access_token: `Atza|${counted.tokens}`, token_type: "bearer", expires_in: 3600 })
      )
    }
    counted.sent++
    const kind = wild ? draw() : 1
    const answer = kind < 0.1
      ? errorAnswer(429, "QuotaExceeded", "slow down")
      : kind < 0.2
      ? errorAnswer(503, "ServiceUnavailable", "later")
      : kind < 0.25
      ? errorAnswer(403, "Unauthorized", "The access token you provided has expired.")
      : Response.json({ id: "1" })
    return Effect.tap(
      Effect.as(kind < 0.3 && kind > 0.25 ? Effect.never : Effect.sleep(Duration.millis(draw() * 500)), answer),
      () => Effect.sync(() => counted.answered++)
    )
  }
  const http = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.suspend(() => {
        counted.open++
        return Effect.ensuring(respond(url.host), Effect.sync(() => counted.open--))
      }).pipe(Effect.map((response) => HttpClientResponse.fromWeb(request, response)))
    )
  )
  return { counted, http, calm: () => wild = false }
}

/** Small, fast and the same everywhere. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const turn = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Fibers that yield often need many turns, which the clock must not overtake. */
const turns = Effect.repeat(turn, { times: 40 })

const letTimePass = (seconds: number) =>
  Effect.forEach(Array.from({ length: seconds }), () => Effect.andThen(turns, TestClock.adjust("1 second")), {
    discard: true
  })

/** So slow that most calls wait. */
const plans = { "things.getThings": { rate: 5, burst: 3 }, "things.makeThing": { rate: 2, burst: 1 } }

const read = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] })

describe("interruption", () => {
  it.effect.prop(
    "at random times leaves no fiber, request, waiter or renewal behind, and the client as it was",
    [Arbitrary.schema(Schema.Int)],
    ([seed]) => {
      const draw = mulberry(seed)
      const { calm, counted, http } = slowApi(draw)
      const fibers = fiberCount()
      const registry = new Map()
      return Effect.gen(function*() {
        const scope = yield* Scope.make()
        const limiter = yield* Layer.buildWithScope(SpApiRateLimiter.layer({ overrides: plans }), scope)
        const context = yield* Layer.buildWithScope(
          SpApi.layer(values, { rateLimiter: Layer.succeedContext(limiter) }).pipe(Layer.provide(http)),
          scope
        )
        const call = () => {
          const one: Effect.Effect<unknown, unknown, SpApi.SpApi> = draw() < 0.7
            ? read
            : makeThing({ sku: "a", body: { name: "n" } })
          return one.pipe(
            Effect.provideService(Policy.Priority, draw() < 0.5 ? "bulk" : "interactive"),
            Effect.provideService(Policy.AttemptTimeout, Duration.millis(draw() < 0.3 ? 300 : 5000)),
            Effect.provideService(Policy.Deadline, draw() < 0.2 ? Duration.millis(draw() * 3000) : undefined),
            Effect.provide(context),
            // Fibers that yield after every few steps can be interrupted between any two.
            Effect.provideService(Scheduler.MaxOpsBeforeYield, draw() < 0.5 ? 2048 : 3 + Math.floor(draw() * 30))
          )
        }
        const status = Effect.provide(SpApiRateLimiter.SpApiRateLimiter.use((service) => service.status), limiter)
        yield* Effect.gen(function*() {
          const before = fibers.alive
          const left = new Set<Fiber.Fiber<unknown, unknown>>()
          const running = yield* Effect.forEach(Array.from({ length: 40 }), () =>
            Effect.gen(function*() {
              const from = Effect.sleep(Duration.millis(draw() * 3000))
              const fiber = yield* Effect.forkChild(Effect.andThen(from, call()), { startImmediately: true })
              const until = draw() < 0.6 ? draw() * 6000 : undefined
              if (until !== undefined) {
                left.add(fiber)
                yield* Effect.forkChild(Effect.andThen(Effect.sleep(Duration.millis(until)), Fiber.interrupt(fiber)))
              }
              return fiber
            }))
          // Steps of many sizes, so that interruptions meet each other and responses.
          for (let step = 0; step < 60; step++) {
            yield* TestClock.adjust(Duration.millis(Math.ceil(draw() * 200)))
            yield* draw() < 0.5 ? turn : turns
          }
          // Some go while promises of the platform settle.
          for (const fiber of running) {
            if (draw() > 0.2) continue
            left.add(fiber)
            fiber.interruptUnsafe()
          }
          const isOver = () => running.every((fiber) => fiber.pollUnsafe() !== undefined)
          for (let second = 0; second < 300 && !isOver(); second++) yield* letTimePass(1)
          assert.isTrue(isOver(), "a call is stuck")
          for (const fiber of running) {
            const exit = fiber.pollUnsafe()!
            if (!left.has(fiber)) assert.isFalse(Exit.hasInterrupts(exit), "a call ended with that of another caller")
            else if (!Exit.isSuccess(exit)) assert.isFalse(Exit.hasDies(exit), inspect(exit))
          }
          for (const one of yield* status) assert.strictEqual(one.waiting, 0, "a place in the queue is left")
          // A token that one call requested is still for all; the watchdog looks once a second.
          yield* letTimePass(10)
          assert.strictEqual(counted.open, 0, "a request is left")
          assert.strictEqual(fibers.alive, before, "a fiber is left")

          const ended = (yield* Metric.snapshot).filter((one) => one.id === "spapi.calls").reduce(
            (sum, one) => sum + (one.state as Metric.CounterState<number>).count,
            0
          )
          const begun = running.filter((fiber) => {
            const exit = fiber.pollUnsafe()!
            return Exit.isSuccess(exit) || !Exit.hasInterrupts(exit)
          }).length
          assert.isAtLeast(ended, begun)
          assert.isAtMost(ended, running.length)

          calm()
          const { sent } = counted
          const again = yield* Effect.forkChild(
            Effect.forEach(Array.from({ length: 20 }), () => Effect.exit(Effect.provide(read, context)), {
              concurrency: "unbounded"
            })
          )
          yield* letTimePass(60)
          const exits = again.pollUnsafe()
          assert.isDefined(exits, "the client is stuck")
          if (exits !== undefined && Exit.isSuccess(exits)) {
            for (const exit of exits.value) assert.isTrue(Exit.isSuccess(exit), inspect(exit))
          }
          assert.strictEqual(counted.sent - sent, 20)
          // A crowd that leaves at the same time leaves the queue empty.
          const crowd = yield* Effect.forEach(Array.from({ length: 20 }), () => Effect.forkChild(call()))
          yield* TestClock.adjust(Duration.millis(draw() * 1000))
          yield* Effect.forEach(crowd, Fiber.interrupt, { concurrency: "unbounded" })
          for (const one of yield* status) assert.strictEqual(one.waiting, 0, "a place in the queue is left")
          yield* letTimePass(10)
          assert.strictEqual(counted.open, 0, "a request is left")

          const token = yield* Effect.forkChild(Effect.provide(LwaTokenService.use((lwa) => lwa.accessToken), context))
          yield* letTimePass(2)
          assert.isTrue(Exit.isSuccess(token.pollUnsafe()!), "no token is given any more")
        }).pipe(
          Effect.provideService(Metric.FiberRuntimeMetrics, fibers.service),
          Effect.provideService(Metric.MetricRegistry, registry)
        )
        yield* Scope.close(scope, Exit.void)
      })
    },
    { arbitrary: { runs: 40 } }
  )
})
