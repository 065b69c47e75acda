/**
 * What keeps coming in as the world's time passes, such as orders: without an end, in periods that are generated when
 * they begin. No timer runs; memory is bounded, since what is older than two years is forgotten.
 */
import { day } from "../protocol/Millis.ts"

/** Amazon returns orders of the last two years. */
export const remembered = 730 * day

/** What comes in. */
export interface Arrivals {
  /** The start of the first period, in milliseconds of the world. */
  readonly start: number
  /** The length of a period. */
  readonly period: number
  /** How many come in during a period. */
  readonly count: number
  /**
   * Adds one of them.
   *
   * @param index counts all of them, from 0
   * @param begin the start of its period
   */
  readonly add: (index: number, begin: number) => void
  /** Forgets those from before a time. */
  readonly forget: (before: number) => void
}

/** Lets come in what is due, up to the end of the current period. */
export type Arrive = (now: number) => void

/** The arrivals from a start on. */
export const make = ({ add, count, forget, period, start }: Arrivals): Arrive => {
  let next = 0
  return (now) => {
    const current = Math.floor((now - start) / period)
    if (count === 0 || current < next) return
    // After a long jump only the periods of the last two years are generated.
    next = Math.max(next, Math.floor((now - remembered - start) / period))
    for (; next <= current; next++) {
      for (let index = 0; index < count; index++) add(next * count + index, start + next * period)
    }
    forget(now - remembered)
  }
}
