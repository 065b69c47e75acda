/**
 * A value that expires, shared by all callers.
 *
 * The first caller that finds it missing or expired starts the request for the next one, and all others wait for that
 * request. It runs in the scope of the Layer, so an interrupted caller does not affect the others. Ahead of expiry
 * the value is renewed in the background while it is still returned. Failures are reported to the callers that wait,
 * and not cached.
 *
 * Expiry is wall time, which goes on while the machine sleeps; but the wall clock may be set. So a value has expired
 * as soon as either says so: the wall clock, or the time that has passed since the value was obtained.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import { monotonicMillis } from "../../wire/monotonic.ts"

/** A value and its lifetime. */
export interface Lease<out A> {
  readonly value: A
  /** Epoch milliseconds; `Infinity` for a value that does not expire. */
  readonly expiresAt: number
  /** Milliseconds from its issue to its expiry. */
  readonly lifetime: number
}

/** When a value is renewed, in milliseconds before its expiry. */
export interface Margins {
  /** From here on it is renewed in the background and still returned. */
  readonly renew: number
  /** From here on callers wait for the next one. */
  readonly stop: number
}

/** The pause after a renewal in the background that failed, so that an outage does not cause a storm of requests. */
const pauseAfterFailure = 30_000

/**
 * When to renew a lease in the background, epoch milliseconds. Short lives are renewed in their last three quarters.
 */
export const renewAt = (lease: Lease<unknown>, margins: Margins): number =>
  lease.expiresAt - Math.min(margins.renew, lease.lifetime * 0.75)

/** Until when a lease is used, epoch milliseconds. Short lives are used for half of their time. */
export const usableUntil = (lease: Lease<unknown>, margins: Margins): number =>
  lease.expiresAt - Math.min(margins.stop, lease.lifetime / 2)

interface Cached<A> {
  readonly lease: Lease<A>
  readonly exit: Exit.Exit<A>
  readonly usableUntil: number
  /** Never later than `usableUntil`. */
  renewAt: number
  /** Epoch milliseconds less those of the monotonic clock, when the value was obtained. */
  readonly shift: number
}

const cache = <A>(lease: Lease<A>, margins: Margins, clock: Clock.Clock): Cached<A> => {
  // The wall clock may have been set back during the request; no value lives longer than its lifetime.
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
const latest = (cached: Cached<unknown>, clock: Clock.Clock): number =>
  Math.max(clock.currentTimeMillisUnsafe(), cached.shift + monotonicMillis(clock))

/** A value that is renewed. */
export class Renewing<A, E> {
  readonly #scope: Scope.Scope
  readonly #margins: Margins
  #cached: Cached<A> | undefined
  #running: Deferred.Deferred<A, E> | undefined

  constructor(scope: Scope.Scope, margins: Margins) {
    this.#scope = scope
    this.#margins = margins
  }

  // Runs uninterruptibly: once `running` is set there must be a fiber that completes it.
  #start(
    renew: (current: Lease<A> | undefined) => Effect.Effect<Lease<A>, E>,
    clock: Clock.Clock
  ): Effect.Effect<Deferred.Deferred<A, E>> {
    const deferred = Deferred.makeUnsafe<A, E>()
    this.#running = deferred
    return Effect.map(Effect.forkIn(Effect.suspend(() => renew(this.#cached?.lease)), this.#scope), (fiber) => {
      fiber.addObserver((exit) => {
        this.#running = undefined
        if (Exit.isSuccess(exit)) this.#cached = cache(exit.value, this.#margins, clock)
        Deferred.doneUnsafe(deferred, Exit.map(exit, (lease) => lease.value))
      })
      return deferred
    })
  }

  /** The value where it is not due for renewal; undefined otherwise. */
  peek(clock: Clock.Clock): Exit.Exit<A> | undefined {
    const cached = this.#cached
    return cached !== undefined && latest(cached, clock) < cached.renewAt ? cached.exit : undefined
  }

  /** The value. `renew` makes the next one and receives the lease that it replaces. */
  get(renew: (current: Lease<A> | undefined) => Effect.Effect<Lease<A>, E>): Effect.Effect<A, E> {
    return Effect.withFiber((fiber): Effect.Effect<A, E> => {
      const seen = this.#cached
      const clock = fiber.getRef(Clock.Clock)
      if (seen !== undefined) {
        const now = latest(seen, clock)
        if (now < seen.renewAt) return seen.exit
        if (now < seen.usableUntil) {
          seen.renewAt = Math.min(now + pauseAfterFailure, seen.usableUntil)
          return Effect.andThen(
            // No caller waits for it, so its span has no parent.
            Effect.uninterruptible(
              Effect.suspend(() => this.#running === undefined ? this.#start(renew, clock) : Effect.void)
            ).pipe(Effect.updateContext<never, never>(Context.omit(Tracer.ParentSpan))),
            seen.exit
          )
        }
      }
      return Effect.uninterruptibleMask((restore) => {
        if (this.#running !== undefined) return restore(Deferred.await(this.#running))
        const cached = this.#cached
        // Another fiber may have renewed it meanwhile.
        if (cached !== undefined && cached !== seen && latest(cached, clock) < cached.usableUntil) return cached.exit
        return Effect.flatMap(this.#start(renew, clock), (deferred) => restore(Deferred.await(deferred)))
      })
    })
  }

  /** Forgets the value where the predicate holds for it, and returns whether it did. */
  forget(predicate: (value: A) => boolean): boolean {
    if (this.#cached === undefined || !predicate(this.#cached.lease.value)) return false
    this.#cached = undefined
    return true
  }
}
