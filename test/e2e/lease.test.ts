/** The lease of the queues' example over a real Redis: it is renewed, ends with its worker, and is lost in time. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { assert, describe, layer } from "@effect/vitest"
import { Deferred, Effect, Fiber, Layer, Option, Schedule } from "effect"
import * as RedisClient from "effect/persistence/Redis"
import { LeaseLost, withSeller } from "../../examples/queues/lease.ts"
import * as Redis from "./support/redis.ts"

const Live = Layer.unwrap(Effect.map(Redis.server, (url) => NodeRedis.layer({ url })))

// A quarter of it is the patience of a renewal, which a busy machine has to keep.
const length = 1200
const seller = "eu:A1"

/** A worker that has the seller until `go` is done. */
const holding = (go: Deferred.Deferred<string>) =>
  Effect.gen(function*() {
    const begun = yield* Deferred.make<number>()
    const interrupted = yield* Deferred.make<void>()
    const task = (fence: number) =>
      Effect.andThen(Deferred.succeed(begun, fence), Deferred.await(go)).pipe(
        Effect.onInterrupt(() => Deferred.succeed(interrupted, undefined))
      )
    const worker = yield* Effect.forkChild(withSeller(seller, task, length))
    return { worker, interrupted, fence: yield* Deferred.await(begun) }
  })

const send = (command: string, ...args: ReadonlyArray<string>) =>
  Effect.flatMap(RedisClient.Redis, (redis) => redis.send(command, ...args))

const other = (id = seller) => withSeller(id, Effect.succeed, length)

describe.skipIf(!Redis.isInstalled)("over Redis", () => {
  layer(Live, { excludeTestServices: true })("a lease", (it) => {
    it.effect("keeps others away for as long as its task runs, and is free after it", () =>
      Effect.gen(function*() {
        const go = yield* Deferred.make<string>()
        const { fence, worker } = yield* holding(go)
        const refused = yield* other().pipe(Effect.delay(300), Effect.repeat({ times: 5 }))
        assert.isTrue(Option.isNone(refused))
        assert.isTrue(Option.isSome(yield* other("eu:A2")))
        yield* Deferred.succeed(go, "done")
        assert.deepStrictEqual(yield* Fiber.join(worker), Option.some("done"))
        assert.isAbove(Option.getOrThrow(yield* other()), fence)
      }))

    it.effect("is free after a task that fails", () =>
      Effect.gen(function*() {
        assert.strictEqual(yield* Effect.flip(withSeller(seller, () => Effect.fail("no"), length)), "no")
        assert.isTrue(Option.isSome(yield* other()))
      }))

    it.effect("of a worker that is killed ends by itself, and the next has a higher fence", () =>
      Effect.gen(function*() {
        yield* send("SET", `lease:${seller}`, "1", "PX", "150")
        assert.isTrue(Option.isNone(yield* other()))
        const next = yield* Effect.repeat(other(), { until: Option.isSome, schedule: Schedule.spaced("10 millis") })
        assert.isAbove(Option.getOrThrow(next), 1)
      }))

    it.effect("that another worker has taken interrupts its task, and stays the other's", () =>
      Effect.gen(function*() {
        const { worker } = yield* holding(yield* Deferred.make<string>())
        yield* send("SET", `lease:${seller}`, "other", "PX", "60000")
        assert.instanceOf(yield* Effect.flip(Fiber.join(worker)), LeaseLost)
        assert.strictEqual(yield* send("GET", `lease:${seller}`), "other")
        yield* send("DEL", `lease:${seller}`)
      }))

    it.effect("that Redis does not confirm interrupts its task before another can have it", () =>
      Effect.gen(function*() {
        const { interrupted, worker } = yield* holding(yield* Deferred.make<string>())
        const begun = performance.now()
        yield* send("CLIENT", "PAUSE", "2000", "ALL")
        yield* Deferred.await(interrupted)
        assert.isBelow(performance.now() - begun, length)
        assert.instanceOf(yield* Effect.flip(Fiber.join(worker)), LeaseLost)
      }))
  })
})
