/**
 * The time of a sandbox. It has two: its clock, by which tokens, URLs and page tokens expire, and the time of the
 * world, which passes faster or slower and can be advanced alone. Both can be set and frozen. What other programs
 * measure by themselves, signatures and usage plans, follows the real clock.
 */
import * as World from "./World.ts"

/** A sandbox's time. All times are epoch milliseconds; `real` is a time of the program's clock. */
export interface WorldTime {
  /** The time of the world. */
  readonly now: (real: number) => number
  /** The sandbox's clock. */
  readonly clock: (real: number) => number
  /** Advances the time of the world alone. */
  readonly advance: (millis: number) => void
  /** Moves both, also back. */
  readonly pass: (millis: number) => void
  readonly freeze: (real: number) => void
  readonly resume: (real: number) => void
  readonly frozen: () => boolean
}

/** How a time begins. */
export interface TimeSettings {
  /** Milliseconds of the world per millisecond of the clock. */
  readonly worldSpeed: number
  /** When the world begins; undefined for the real time. */
  readonly begins: number | undefined
  readonly frozen: boolean
}

/** The last time whose year has four digits. */
const latest = Date.UTC(9999, 11, 31)

/** A time that begins at a time of the program's clock. */
export const make = (real: number, { begins, frozen, worldSpeed }: TimeSettings): WorldTime => {
  const clockStart = begins ?? real
  const worldStart = begins ?? World.timeOf(real)
  /** When the time began to run, by the real clock, and how long it ran before that. */
  let since: number | undefined = frozen ? undefined : real
  let before = 0
  let shift = 0
  let lead = 0
  const passed = (later: number): number => before + (since === undefined ? 0 : later - since)
  return {
    now: (later) => Math.min(latest, worldStart + passed(later) * worldSpeed + shift + lead),
    clock: (later) => Math.min(latest, clockStart + passed(later) + shift),
    advance: (millis) => void (lead += millis),
    pass: (millis) => void (shift += millis),
    freeze: (later) => {
      before = passed(later)
      since = undefined
    },
    resume: (later) => {
      since ??= later
    },
    frozen: () => since === undefined
  }
}
