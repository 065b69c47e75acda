/** Confirmations of shard locks, which thousands of messages need at once. */
import { assert, describe, it } from "@effect/vitest"
import { Context, Deferred, Effect, Fiber, Layer } from "effect"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as ShardId from "effect/cluster/ShardId"
import * as LockRefreshes from "../../packages/cluster/src/engine/lockRefreshes.ts"

const address = RunnerAddress.make("localhost", 1)
const shard = (id: number) => ShardId.make("default", id)

/** A storage whose refreshes end when the test says so. It holds the locks of odd shards. */
const make = Effect.gen(function*() {
  const calls: Array<{
    readonly shards: ReadonlyArray<string>
    readonly end: (effect?: Effect.Effect<never, never>) => void
  }> = []
  const storage = yield* RunnerStorage.makeMemory
  const shared = yield* Effect.map(
    Layer.build(LockRefreshes.share(Layer.succeed(RunnerStorage.RunnerStorage, {
      ...storage,
      refresh: (_, shardIds) => {
        const asked = [...shardIds]
        const gate = Deferred.makeUnsafe<void>()
        calls.push({
          shards: asked.map(String),
          end: (effect = Effect.void as never) => Deferred.doneUnsafe(gate, effect)
        })
        return Effect.as(Deferred.await(gate), asked.filter(({ id }) => id % 2 === 1))
      }
    }))),
    (context) => Context.get(context, RunnerStorage.RunnerStorage)
  )
  const refresh = (...ids: ReadonlyArray<number>) =>
    Effect.forkChild(Effect.map(shared.refresh(address, ids.map(shard)), (held) => held.map(({ id }) => id)), {
      startImmediately: true
    })
  /** A statement once it was sent. */
  const call = (index: number) =>
    Effect.map(Effect.repeat(Effect.yieldNow, { until: () => calls.length > index }), () => calls[index]!)
  const end = (index: number, effect?: Effect.Effect<never, never>) => Effect.map(call(index), ({ end }) => end(effect))
  return { call, calls, end, refresh }
})

describe("confirmations of shard locks", () => {
  it.effect("that come while one is under way share the next: two statements for a thousand replies", () =>
    Effect.gen(function*() {
      const { call, calls, end, refresh } = yield* make
      const first = yield* refresh(1)
      yield* call(0)
      const fibers = yield* Effect.forEach(
        Array.from({ length: 1_000 }, (_, index) => index % 300 + 1),
        (id) => refresh(id)
      )
      assert.lengthOf(calls, 1)
      yield* end(0)
      assert.deepStrictEqual(yield* Fiber.join(first), [1])
      assert.lengthOf((yield* call(1)).shards, 300)
      yield* end(1)
      const held = yield* Effect.forEach(fibers, Fiber.join)
      // Each learns about its own shard alone.
      held.forEach((ids, index) => assert.deepStrictEqual(ids, index % 2 === 0 ? [index % 300 + 1] : []))
      const last = yield* refresh(7, 8)
      yield* end(2)
      assert.deepStrictEqual(yield* Fiber.join(last), [7])
      assert.lengthOf(calls, 3)
    }))

  it.effect("fail together, and the next ones are sent all the same", () =>
    Effect.gen(function*() {
      const { call, end, refresh } = yield* make
      const first = yield* refresh(1)
      yield* call(0)
      const second = yield* refresh(3)
      yield* end(0, Effect.die("connection lost"))
      assert.strictEqual((yield* Fiber.await(first))._tag, "Failure")
      yield* end(1)
      assert.deepStrictEqual(yield* Fiber.join(second), [3])
    }))

  it.effect("of a caller that stops waiting leave the others waiting for the same", () =>
    Effect.gen(function*() {
      const { call, end, refresh } = yield* make
      const first = yield* refresh(1)
      yield* call(0)
      const second = yield* refresh(3)
      yield* Fiber.interrupt(first)
      yield* end(0)
      yield* end(1)
      assert.deepStrictEqual(yield* Fiber.join(second), [3])
    }))

  it.effect("for no shard are the probe of a runner without locks, which does not wait", () =>
    Effect.gen(function*() {
      const { call, end, refresh } = yield* make
      yield* refresh(1)
      yield* call(0)
      const probe = yield* refresh()
      yield* end(1)
      assert.deepStrictEqual(yield* Fiber.join(probe), [])
    }))
})
