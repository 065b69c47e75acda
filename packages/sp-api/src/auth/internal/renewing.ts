/**
 * One value that expires, for all who ask.
 *
 * Whoever finds it missing or used up starts the request for the next one; everybody else waits for that same
 * request. It runs in the scope of the Layer, so an interrupted caller takes nothing from the others. Ahead of expiry
 * the value is renewed in the background while it is still handed out. Failures are given to those who wait, and not
 * kept.
 *
 * Expiry is wall time, which survives a sleep of the machine, and the wall clock may be set. So a value is used up as
 * soon as either says so: the wall clock, or the time that has passed since it was obtained.
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import { monotonicMillis } from "../../wire/monotonic.ts"

/** A value and how long it is good. */
export interface Lease<out A> {
  readonly value: A
  /** Epoch milliseconds; `Infinity` for a value that stays. */
  readonly expiresAt: number
  /** Milliseconds from its making to its expiry. */
  readonly lifetime: number
}

/** When a value is renewed, in milliseconds before its expiry. */
export interface Margins {
  /** From here on it is renewed in the background and still handed out. */
  readonly renew: number
  /** From here on it is not handed out any more. */
  readonly stop: number
}

/** Gives a value and renews it. */
export interface Renewing<A, E> {
  /** The value; `renew` makes the next one, and is told the lease that it replaces. */
  readonly get: (renew: (current: Lease<A> | undefined) => Effect.Effect<Lease<A>, E>) => Effect.Effect<A, E>
  /** Forgets the value if the predicate holds for it. Says whether it did. */
  readonly forget: (predicate: (value: A) => boolean) => boolean
}

/**
 * After a renewal in the background failed, the next one waits this long, so that an outage is not answered by a
 * storm.
 */
const pauseAfterFailure = 30_000

/**
 * When to renew a lease in the background, epoch milliseconds. Short lives are renewed in their last three quarters.
 */
export const renewAt = (lease: Lease<unknown>, margins: Margins): number =>
  lease.expiresAt - Math.min(margins.renew, lease.lifetime * 0.75)

/** When a lease is used up, epoch milliseconds. Short lives are used for half of their time. */
export const usableUntil = (lease: Lease<unknown>, margins: Margins): number =>
  lease.expiresAt - Math.min(margins.stop, lease.lifetime / 2)

interface Held<A> {
  readonly lease: Lease<A>
  readonly exit: Exit.Exit<A>
  readonly usableUntil: number
  /** Never later than `usableUntil`. */
  renewAt: number
  /** From epoch milliseconds to milliseconds of the monotonic clock, as both stood when the value was obtained. */
  readonly shift: number
}

const hold = <A>(lease: Lease<A>, margins: Margins, clock: Clock.Clock): Held<A> => {
  // The wall clock may have been set back while the value was on its way; no value lives longer than its lifetime.
  const now = clock.currentTimeMillisUnsafe()
  const bounded = lease.expiresAt - now > lease.lifetime ? { ...lease, expiresAt: now + lease.lifetime } : lease
  return {
    lease: bounded,
    exit: Exit.succeed(lease.value),
    usableUntil: usableUntil(bounded, margins),
    renewAt: renewAt(bounded, margins),
    shift: now - monotonicMillis(clock)
  }
}

/** Epoch milliseconds: by the wall clock or by the time since the value was obtained, whichever is later. */
const latest = (held: Held<unknown>, clock: Clock.Clock): number =>
  Math.max(clock.currentTimeMillisUnsafe(), held.shift + monotonicMillis(clock))

/** A place for one such value. */
export const make = <A, E>(scope: Scope.Scope, margins: Margins): Renewing<A, E> => {
  let held: Held<A> | undefined
  let running: Deferred.Deferred<A, E> | undefined

  // Runs uninterruptibly: once `running` is set there must be a fiber that completes it.
  const start = (
    renew: (current: Lease<A> | undefined) => Effect.Effect<Lease<A>, E>,
    clock: Clock.Clock
  ): Effect.Effect<Deferred.Deferred<A, E>> => {
    const deferred = Deferred.makeUnsafe<A, E>()
    running = deferred
    return Effect.map(Effect.forkIn(Effect.suspend(() => renew(held?.lease)), scope), (fiber) => {
      fiber.addObserver((exit) => {
        running = undefined
        if (Exit.isSuccess(exit)) held = hold(exit.value, margins, clock)
        Deferred.doneUnsafe(deferred, Exit.map(exit, (lease) => lease.value))
      })
      return deferred
    })
  }

  return {
    get: (renew) =>
      Effect.withFiber((fiber): Effect.Effect<A, E> => {
        const found = held
        const clock = fiber.getRef(Clock.Clock)
        if (found !== undefined) {
          const now = latest(found, clock)
          if (now < found.renewAt) return found.exit
          if (now < found.usableUntil) {
            found.renewAt = Math.min(now + pauseAfterFailure, found.usableUntil)
            return Effect.andThen(
              Effect.uninterruptible(Effect.suspend(() => running === undefined ? start(renew, clock) : Effect.void)),
              found.exit
            )
          }
        }
        return Effect.uninterruptibleMask((restore) => {
          if (running !== undefined) return restore(Deferred.await(running))
          // Another fiber may have renewed it since the look above.
          if (held !== undefined && held !== found && latest(held, clock) < held.usableUntil) {
            return held.exit
          }
          return Effect.flatMap(start(renew, clock), (deferred) => restore(Deferred.await(deferred)))
        })
      }),
    forget: (predicate) => {
      if (held === undefined || !predicate(held.lease.value)) return false
      held = undefined
      return true
    }
  }
}
