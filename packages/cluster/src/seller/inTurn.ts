/**
 * The turns of tasks. A seller that runs nothing takes no memory for them: a semaphore lives while a task holds it or
 * waits for it.
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

/** Wraps an effect, whatever it is. */
type Wrap = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>

const semaphores = (permits: number): (key: string) => Wrap => {
  const inUse = new Map<string, { readonly semaphore: Semaphore.Semaphore; users: number }>()
  return (key) => (effect) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const held = inUse.get(key) ?? { semaphore: Semaphore.makeUnsafe(permits), users: 0 }
        held.users++
        inUse.set(key, held)
        return held
      }),
      ({ semaphore }) => semaphore.withPermits(1)(effect),
      (held) => Effect.sync(() => --held.users === 0 && inUse.delete(key))
    )
}

/**
 * Tasks of a seller, so many at once, and those of a name one after the other: a job that moved to another runner
 * repeats a task that may still run here, and finds what it did. Those that wait hold no place of the seller or of the
 * runner.
 */
export const make = (concurrency: number, inPlace: Wrap): (seller: string, task: string) => Wrap => {
  const ofTask = semaphores(1)
  const ofSeller = semaphores(concurrency)
  return (seller, task) => (effect) => ofTask(`${seller} ${task}`)(ofSeller(seller)(inPlace(effect)))
}
