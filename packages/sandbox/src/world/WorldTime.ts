/**
 * The time of a world: the clock's, faster or slower, and set forward on demand.
 */
import * as World from "./World.ts"

/** A world's time. All times are epoch milliseconds. */
export interface WorldTime {
  /** The world's time for a time of the clock. */
  readonly now: (clock: number) => number
  /** Lets so many milliseconds pass at once. */
  readonly advance: (millis: number) => void
}

/** Dates are written with four digits of the year. */
const latest = Date.UTC(9999, 11, 31)

/** A time that begins at a time of the clock, and goes so many times as fast. */
export const make = (clock: number, speed: number): WorldTime => {
  let start = World.timeOf(clock)
  return {
    now: (later) => Math.min(latest, start + (later - clock) * speed),
    advance: (millis) => {
      start += millis
    }
  }
}
