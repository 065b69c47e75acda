/** Turns of all active sellers, started by one runner of the cluster. */
import * as Clock from "effect/Clock"
import type * as Sharding from "effect/cluster/Sharding"
import * as Singleton from "effect/cluster/Singleton"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberMap from "effect/FiberMap"
import type * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Schedules from "../Schedules.ts"
import { Sellers } from "../Sellers.ts"

/** How often sellers that were added or parked are noticed. */
const look = Duration.minutes(1)

/**
 * Runs a turn of each active seller in every period, at the place of the seller. A turn that takes longer than a period
 * is followed by the next one at once. Failures are logged: the next turn goes on where the last one ended.
 */
export const turns = <E extends { readonly message: string }, R>(
  name: string,
  every: Duration.Input,
  turn: (seller: string) => Effect.Effect<unknown, E, R>
): Layer.Layer<never, never, Sellers | Sharding.Sharding | Exclude<R, Scope.Scope>> =>
  Singleton.make(
    `SpApi/${name}`,
    Effect.gen(function*() {
      const sellers = yield* Sellers
      const running = yield* FiberMap.make<string>()
      const schedule = Schedules.every(every, name)
      const period = Duration.millis(schedule.interval)
      const start = (seller: string) =>
        FiberMap.run(
          running,
          seller,
          Effect.flatMap(Clock.currentTimeMillis, (now) =>
            turn(seller).pipe(
              Effect.catch(({ message }) => Effect.logWarning(message)),
              Effect.repeat(Schedule.fixed(period)),
              Effect.delay(schedule.next(seller, now) - now)
            )),
          { onlyIfMissing: true }
        )
      const follow = Effect.gen(function*() {
        const active = new Set<string>()
        yield* Stream.runForEach(sellers.stream({ state: "active" }), ({ id }) => {
          active.add(id)
          return start(id)
        })
        const gone = [...running].filter(([id]) => !active.has(id))
        yield* Effect.forEach(gone, ([id]) => FiberMap.remove(running, id), { discard: true })
      })
      yield* follow.pipe(
        Effect.catchCause((cause) => Effect.logWarning(`The sellers of ${name} could not be read`, cause)),
        Effect.repeat(Schedule.fixed(Duration.min(period, look)))
      )
    })
  )
