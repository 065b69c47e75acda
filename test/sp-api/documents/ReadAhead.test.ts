import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { readAhead } from "../../../packages/sp-api/src/documents/internal/readAhead.ts"

/** Numbers from 1 on, a chunk each; notes those that were read. */
const numbers = (read: Array<number>): Stream.Stream<number> =>
  Stream.iterate(1, (number) => number + 1).pipe(
    Stream.rechunk(1),
    Stream.tap((number) => Effect.sync(() => void read.push(number)))
  )

const settle = Effect.promise(() => new Promise<void>((resolve) => setImmediate(resolve)))

describe("reading ahead", () => {
  it.live("reads until so many chunks wait, and no further", () =>
    Effect.gen(function*() {
      const read: Array<number> = []
      const go = yield* Deferred.make<void>()
      const fiber = yield* readAhead(numbers(read), 3).pipe(
        Stream.take(5),
        Stream.tap(() => Deferred.await(go)),
        Stream.runCollect,
        Effect.forkChild
      )
      yield* Effect.repeat(settle, { until: () => read.length >= 3 })
      for (let turn = 0; turn < 20; turn++) yield* settle
      // The one that the reader works on, and three that wait.
      assert.strictEqual(read.length, 4)
      yield* Deferred.succeed(go, undefined)
      assert.deepStrictEqual(yield* Fiber.join(fiber), [1, 2, 3, 4, 5])
    }))

  it.live("asks for the next chunk before the reader works on one", () =>
    Effect.gen(function*() {
      const order: Array<string> = []
      const slow = Stream.fromIterable([1, 2, 3]).pipe(
        Stream.rechunk(1),
        Stream.mapEffect((number) => {
          order.push(`ask ${number}`)
          return Effect.as(settle, number)
        })
      )
      yield* Stream.runForEach(readAhead(slow, 2), (number) => Effect.sync(() => order.push(`work ${number}`)))
      assert.deepStrictEqual(order, ["ask 1", "ask 2", "work 1", "ask 3", "work 2", "work 3"])
    }))

  it.effect("ends as the stream ends, after all chunks", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* Stream.runCollect(readAhead(Stream.empty, 2)), [])
      const many = Array.from({ length: 10_000 }, (_, index) => index + 1)
      assert.deepStrictEqual(yield* Stream.runCollect(readAhead(Stream.fromIterable(many), 2)), many)
      const seen: Array<number> = []
      const failing = Stream.concat(Stream.rechunk(Stream.range(1, 5), 1), Stream.fail("reset"))
      const exit = yield* Effect.exit(
        Stream.runForEach(readAhead(failing, 2), (number) => Effect.sync(() => seen.push(number)))
      )
      assert.deepStrictEqual(exit, Exit.fail("reset"))
      assert.deepStrictEqual(seen, [1, 2, 3, 4, 5])
    }))

  it.live("stops the stream when its reader stops or is interrupted", () =>
    Effect.gen(function*() {
      const closed: Array<string> = []
      const endless = (name: string) =>
        Stream.concat(Stream.make(1), Stream.never).pipe(Stream.ensuring(Effect.sync(() => closed.push(name))))
      yield* Stream.runHead(readAhead(endless("stopped"), 2))
      const fiber = yield* Effect.forkChild(Stream.runDrain(readAhead(endless("interrupted"), 2)))
      for (let turn = 0; turn < 5; turn++) yield* settle
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(closed, ["stopped", "interrupted"])
    }))
})
