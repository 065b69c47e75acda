/**
 * Resources by key: each is made once, by the first who needs it, shared by all its users, and released when it has
 * not been used for a while. `RcMap` does that with a fiber and a timer for every resource that is idle; here one
 * fiber waits for all of them, and ends when none is left.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as RcMap from "effect/RcMap"
import * as Scope from "effect/Scope"
import { monotonicMillis } from "./monotonic.ts"

/** Resources by key. */
export interface IdleMap<in K, out A, out E> {
  /** The resource, for as long as the scope is open. A failure is not kept. */
  readonly get: (key: K) => Effect.Effect<A, E, Scope.Scope>
  /** Forgets a resource; its users keep it. */
  readonly invalidate: (key: K) => Effect.Effect<void>
}

interface Held<K, A> {
  readonly key: K
  readonly value: A
  users: number
  /** When it is released, in monotonic milliseconds. */
  until: number
}

/** Makes such a map in a scope. */
export const make = Effect.fnUntraced(function*<K, A, E, R>(
  lookup: (key: K) => Effect.Effect<A, E, R>,
  idleTimeToLive: Duration.Input
): Effect.fn.Return<IdleMap<K, A, E>, never, Scope.Scope | R> {
  const scope = yield* Effect.scope
  const context = yield* Effect.context<never>()
  const lifetime = Duration.toMillis(idleTimeToLive)
  // All live equally long, so they are in the order of their release.
  const idle = new Set<Held<K, A>>()
  let isWaiting = false

  const wait: Effect.Effect<void> = Effect.clockWith((clock) =>
    Effect.suspend(() => {
      for (const held of idle) {
        const left = held.until - monotonicMillis(clock)
        const next = left > 0 ? Effect.sleep(Duration.millis(left)) : release(held)
        return Effect.andThen(next, wait)
      }
      isWaiting = false
      return Effect.void
    })
  )

  const release = (held: Held<K, A>): Effect.Effect<void> =>
    Effect.suspend(() => {
      idle.delete(held)
      return RcMap.invalidate(resources, held.key)
    })

  const rest = (held: Held<K, A>): Effect.Effect<void> =>
    Effect.clockWith((clock) => {
      if (lifetime === Infinity) return Effect.void
      held.until = monotonicMillis(clock) + lifetime
      idle.add(held)
      if (isWaiting) return Effect.void
      isWaiting = true
      return Effect.asVoid(Effect.forkIn(Effect.provideContext(wait, context), scope))
    })

  const resources: RcMap.RcMap<K, Held<K, A>, E> = yield* RcMap.make({
    lookup: (key: K) =>
      Effect.flatMap(lookup(key), (value) => {
        const held: Held<K, A> = { key, value, users: 0, until: 0 }
        // Who asked for it may have been interrupted.
        return Effect.as(rest(held), held)
      }),
    idleTimeToLive: Duration.infinity
  })
  const invalidate = (key: K) => RcMap.invalidate(resources, key)

  return {
    get: (key) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(
          Effect.onExit(
            restore(RcMap.get(resources, key)),
            (exit) => Exit.isFailure(exit) && !Exit.hasInterrupts(exit) ? invalidate(key) : Effect.void
          ),
          (held) => {
            held.users++
            idle.delete(held)
            return Effect.as(
              Effect.addFinalizer(() => --held.users === 0 ? rest(held) : Effect.void),
              held.value
            )
          }
        )
      ),
    invalidate
  }
})
