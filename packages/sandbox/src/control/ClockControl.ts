/**
 * Sets, advances and freezes the clock of a sandbox.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { State } from "../state/State.ts"
import * as Changes from "./Changes.ts"

/** Sets, advances and freezes the clock of a sandbox, and with it the time of the world. */
export interface ClockControl {
  /** Epoch milliseconds of the sandbox's clock: the program's clock, unless it was set or frozen. */
  readonly now: Effect.Effect<number>
  /** Stops the clock. Signatures and usage plans follow the program's clock. */
  readonly freeze: Effect.Effect<void>
  /** Lets a frozen clock go on from where it stands. */
  readonly resume: Effect.Effect<void>
  /** Advances a clock, also a frozen one. */
  readonly advance: (duration: Duration.Input) => Effect.Effect<void>
  /**
   * Sets the time of the world: a date such as `2026-11-10`, a date-time with its zone, a `Date` or epoch milliseconds.
   * The clock moves as far as the world does. Dies for other values.
   */
  readonly set: (to: string | number | Date) => Effect.Effect<void>
}

/** The control of the current state. */
export const make = (current: () => State): ClockControl => ({
  now: Effect.map(Clock.currentTimeMillis, (real) => current().time.clock(real)),
  freeze: Effect.map(Clock.currentTimeMillis, (real) => Changes.freeze(current(), real)),
  resume: Effect.map(Clock.currentTimeMillis, (real) => Changes.resume(current(), real)),
  advance: (duration) =>
    Effect.sync(() => Changes.passTime(current(), Duration.toMillis(Duration.fromInputUnsafe(duration)))),
  set: (to) => Effect.map(Clock.currentTimeMillis, (real) => Changes.setTime(current(), real, to))
})
