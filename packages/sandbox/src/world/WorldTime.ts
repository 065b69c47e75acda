/**
 * The time of a world: the clock's, faster or slower, and advanced on demand.
 */
import * as World from "./World.ts"

/** A world's time. All times are epoch milliseconds. */
export interface WorldTime {
  /** The time of the world at a time of the clock. */
  readonly now: (clock: number) => number
  /** Advances the time by some milliseconds. */
  readonly advance: (millis: number) => void
}

/** The last time whose year has four digits. */
const latest = Date.UTC(9999, 11, 31)

/** A time that begins at a time of the clock, and passes `speed` times as fast. */
export const make = (clock: number, speed: number): WorldTime => {
  let start = World.timeOf(clock)
  return {
    now: (later) => Math.min(latest, start + (later - clock) * speed),
    advance: (millis) => {
      start += millis
    }
  }
}
