/**
 * When sellers have their turns: each at a place of its own within the interval, which stays the same after a restart
 * and on every runner, so that thousands of them never start together, neither at midnight nor after an outage.
 *
 * ```ts
 * const orders = Schedules.every("5 minutes", "orders")
 * const due = orders.next("eu:A2ABCDEF", Date.now())
 * ```
 *
 * Intervals are counted from the epoch. A turn that was missed is not made up: the next one comes at its place, at most
 * one interval later, and reads what has changed since.
 */
import * as Duration from "effect/Duration"

/** The turns of all sellers for one purpose. */
export interface Schedule {
  /** The interval, in milliseconds. */
  readonly interval: number
  /** Where in the interval a seller has its turn, in milliseconds. */
  readonly placeOf: (seller: string) => number
  /** The first turn of a seller after a time; both in epoch milliseconds. */
  readonly next: (seller: string, after: number) => number
}

/**
 * A number from 0 to below 1: always the same for a string, and spread evenly over strings that are alike. FNV-1a, with
 * the last steps of MurmurHash3, as FNV alone leaves gaps.
 */
const fraction = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/**
 * A turn of each seller in every interval. The feeds of a seller have different names, and so different places.
 * Throws a `RangeError` where the interval is not at least a millisecond and finite.
 */
export const every = (interval: Duration.Input, name: string): Schedule => {
  const millis = Math.floor(Duration.toMillis(Duration.fromInputUnsafe(interval)))
  if (!(millis >= 1 && Number.isFinite(millis))) {
    throw new RangeError(`the interval of ${JSON.stringify(name)} must be at least a millisecond, and finite`)
  }
  const placeOf = (seller: string): number => Math.floor(fraction(`${name}\n${seller}`) * millis)
  return {
    interval: millis,
    placeOf,
    next: (seller, after) => {
      const place = placeOf(seller)
      return (Math.floor((after - place) / millis) + 1) * millis + place
    }
  }
}
