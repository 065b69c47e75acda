/** Faults that only a socket can have, over every HTTP client that a program may choose. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Fiber } from "effect"
import * as Policy from "effect-sp-api/http/Policy"
import * as Calls from "./support/calls.ts"
import { observe } from "./support/observe.ts"
import { clients, connected, eventually } from "./support/wire.ts"

/** Short pauses, as this is real time. */
const hurry = Effect.provideService(Policy.CurrentRetryPolicy, {
  attempts: 4,
  baseMillis: 10,
  capMillis: 20,
  throttledAttempts: 10
})

/** Only a response that stalls is given up by its limit: any other has as long as a busy machine may need. */
const patience = (kind: string) =>
  Effect.provideService(Policy.AttemptTimeout, kind === "stalled" ? Duration.seconds(1) : Duration.minutes(1))

const spoils = [
  ["reset-before-headers", "TransportFailed"],
  ["reset-after-headers", "TransportFailed"],
  ["truncated", "TransportFailed"],
  ["stalled", "TimedOut"]
] as const

describe.each(clients)("over %s", (_, http) => {
  it.live.each(spoils)(
    "%s: a GET is repeated, a POST that makes something is not, and no socket is left",
    ([kind, tag]) =>
      Effect.gen(function*() {
        const { layer, pipe, sandbox } = yield* connected(http)
        yield* Effect.gen(function*() {
          yield* Calls.get.run
          yield* sandbox.faults.add({ kind, on: Calls.get.operation })
          const read = yield* observe(Calls.get.operation, Calls.get.run).pipe(patience(kind))
          assert.isUndefined(read.error, String(read.error))
          assert.strictEqual(read.attempts, 2)
          assert.strictEqual(read.mints, 0)

          yield* sandbox.faults.add({ kind, on: Calls.unsafePost.operation, processed: true })
          const written = yield* observe(Calls.unsafePost.operation, Calls.createReport).pipe(patience(kind))
          assert.strictEqual(written.attempts, 1)
          assert.strictEqual(written.error?.reason._tag, tag, String(written.error))
          assert.deepInclude(written.error!.reason, { outcome: "unknown" })
          assert.lengthOf(yield* Calls.reports, 1)
          // The broken connections are gone; one that is whole may be kept for the next call.
          assert.isTrue(yield* eventually(() => pipe.open() <= 1), `${pipe.open()} connections are open`)
        }).pipe(Effect.provide(layer), hurry)
        // What fetch keeps belongs to the platform and outlives our Layers.
        if (!_.endsWith("fetch")) {
          assert.isTrue(yield* eventually(() => pipe.open() === 0), `${pipe.open()} connections are left`)
        }
      }).pipe(Effect.scoped)
  )

  it.live("a stream of pages through resets and truncated responses loses and doubles nothing", () =>
    Effect.gen(function*() {
      const { layer, sandbox } = yield* connected(http)
      yield* Effect.gen(function*() {
        const clean = yield* Calls.paged.run
        yield* sandbox.faults.add({ kind: "truncated", on: Calls.paged.operation, calls: [1, 4] })
        yield* sandbox.faults.add({ kind: "reset-before-headers", on: Calls.paged.operation, calls: 2 })
        yield* sandbox.faults.add({ kind: "unavailable", on: Calls.paged.operation, calls: 5 })
        const account = yield* observe(Calls.paged.operation, Calls.paged.run)
        assert.strictEqual(account.attempts, 7)
        assert.deepStrictEqual(account.value, clean)
      }).pipe(Effect.provide(layer), hurry)
    }).pipe(Effect.scoped))

  it.live.each([["slow"], ["stalled"]] as const)(
    "a call that is cancelled while its response is %s closes its socket at once",
    ([kind]) =>
      Effect.gen(function*() {
        const { layer, pipe, sandbox } = yield* connected(http)
        yield* Effect.gen(function*() {
          yield* sandbox.faults.add({ kind, on: Calls.get.operation, delay: "700 millis" })
          const fiber = yield* Effect.forkChild(Calls.get.run, { startImmediately: true })
          const arrived = Effect.map(sandbox.requestsOf(Calls.get.operation), (requests) => requests.length === 1)
          for (let turn = 0; turn < 6000 && !(yield* arrived); turn++) yield* Effect.sleep("5 millis")
          assert.isTrue(yield* arrived)
          assert.strictEqual(pipe.open(), 1)
          yield* Effect.sleep("20 millis")
          const start = Date.now()
          yield* Fiber.interrupt(fiber)
          assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(fiber)))
          assert.isTrue(yield* eventually(() => pipe.open() === 0), "the socket stays open")
          assert.isBelow(Date.now() - start, 600)
          assert.lengthOf(yield* sandbox.requestsOf(Calls.get.operation), 1)
        }).pipe(Effect.provide(layer))
      }).pipe(Effect.scoped)
  )
})

describe("a call that waits for the quota", () => {
  const plan = { rate: 1, burst: 1 }
  const plans = { [Calls.get.operation]: plan }

  it.live("returns its place when it is cancelled, and sends nothing", () =>
    Effect.gen(function*() {
      const { layer, sandbox } = yield* connected(clients[3]![1], { usagePlanOverrides: plans }, { overrides: plans })
      yield* Effect.gen(function*() {
        yield* Calls.get.run
        const start = Date.now()
        const queue = yield* Effect.forEach([1, 2, 3, 4, 5], () =>
          Effect.forkChild(Calls.get.run, { startImmediately: true }))
        const last = yield* Effect.forkChild(Calls.get.run, { startImmediately: true })
        yield* Effect.forEach(queue, Fiber.interrupt)
        yield* Fiber.join(last)
        const took = Date.now() - start
        // One token at 1/s; it would be 6 s with five places ahead.
        assert.isBelow(took, 5000)
        const seen = yield* sandbox.requestsOf(Calls.get.operation)
        assert.deepStrictEqual(
          seen.map((one) =>
            one.status
          ),
          [200, 200]
        )
      }).pipe(Effect.provide(layer))
    }).pipe(Effect.scoped))
})
