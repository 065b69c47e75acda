/** What the members of a bucket have in common: the table of shares, and how they use it. */
import type * as Clock from "effect/Clock"
import type * as Effect from "effect/Effect"
import type { Row } from "../store/shareRows.ts"

/** Milliseconds of the clock's monotonic time. */
export const monotonicMillis = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1_000_000

/** The longest time of a transaction. */
export const patience = "5 seconds"

/** The table. Times in it are milliseconds since the epoch by the clock of the database. */
export interface ShareTable {
  /** Stores the row that is decided from the rows of a bucket; decisions about a bucket come one after the other. */
  readonly renew: (
    bucket: string,
    decide: (rows: ReadonlyArray<Row>, now: number) => Row
  ) => Effect.Effect<void, unknown>
  /** Reserves the next token of a bucket that has one every so many milliseconds; returns the time until then. */
  readonly reserve: (bucket: string, gap: number) => Effect.Effect<number, unknown>
  readonly remove: (limiters: ReadonlyArray<string>) => Effect.Effect<void, unknown>
}

/** How a member runs. */
export interface Host {
  readonly table: ShareTable
  readonly run: (loop: Effect.Effect<void>) => void
  /** Runs a transaction; the first of those that fail one after the other is logged. */
  readonly watch: (transaction: Effect.Effect<void, unknown>) => Effect.Effect<void>
  readonly isClosed: () => boolean
}
