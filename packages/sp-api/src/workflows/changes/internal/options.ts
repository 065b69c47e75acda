/** The options that all feeds have, checked. */
import * as Duration from "effect/Duration"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import { RequestInvalid } from "../../../SpApiError.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"
import { hasZone } from "../../reports/internal/reportDates.ts"
import type { Cursor } from "./cursor.ts"
import type { FeedFacts } from "./facts.ts"
import type { Rules } from "./progress.ts"

/** The options of every feed. */
export interface FeedOptions {
  /** Where the copy begins: what changed before is not read. It counts until there is a cursor. */
  readonly since: DateTimeInput
  /** The cursor of the last element that the program stored, as data or as its JSON; none begins at `since`. */
  readonly cursor?: Cursor | string | null | undefined
  /** The time between two polls. */
  readonly every?: Duration.Input | undefined
  /** How far each poll reaches back before the end of the last one, for what Amazon shows late. */
  readonly overlap?: Duration.Input | undefined
  /**
   * How often the feed looks again at what it has read, in bulk, for what Amazon shows very late: each time from `depth`
   * before the last time on, so a change is found that comes up to `depth` late, however long the program was down.
   * `[]`: never.
   */
  readonly sweeps?: ReadonlyArray<{ readonly every: Duration.Input; readonly depth: Duration.Input }> | undefined
  /**
   * How many versions the cursor remembers, so that what is read again is not emitted again; 200 at least. An entry
   * takes some 45 bytes of the cursor. Default: 500.
   */
  readonly remember?: number | undefined
  /** How long reads may fail for reasons that pass until the feed fails with the last of them. Default: 1 hour. */
  readonly patience?: Duration.Input | undefined
}

/** The options in milliseconds, with their defaults. */
export interface FeedSettings {
  readonly since: number
  readonly every: number
  readonly patience: number
  readonly capacity: number
  readonly rules: Rules
}

/** Two pages of orders: what is on a page that was received in part has to be remembered. */
const leastRemembered = 200

/** Milliseconds of a duration that is finite and not too short, or what is wrong with it. */
export const millisOf = (field: string, input: Duration.Input, least: number): number | RequestInvalid => {
  const millis = Duration.toMillis(Duration.fromInputUnsafe(input))
  return Number.isFinite(millis) && millis >= least
    ? millis
    : new RequestInvalid({
      field,
      description: `is ${Duration.format(Duration.fromInputUnsafe(input))}; set a time of at least ${
        Duration.format(Duration.millis(least))
      }`
    })
}

/** The settings of options, or the first mistake in them. */
export const settingsOf = (options: FeedOptions, facts: FeedFacts): FeedSettings | RequestInvalid => {
  const since = toEpochMillis(options.since)
  if (Number.isNaN(since) || !hasZone(options.since)) {
    return new RequestInvalid({
      field: "since",
      description: "is not a date-time with a time zone, such as 2026-01-01T00:00:00Z"
    })
  }
  const capacity = options.remember ?? 500
  if (!(Number.isInteger(capacity) && capacity >= leastRemembered)) {
    return new RequestInvalid({
      field: "remember",
      description: `must be a whole number of at least ${leastRemembered}`
    })
  }
  const every = millisOf("every", options.every ?? facts.every, 1000)
  const overlap = millisOf("overlap", options.overlap ?? facts.rules.overlap, 0)
  const patience = millisOf("patience", options.patience ?? "1 hour", 0)
  const sweeps = (options.sweeps ?? facts.rules.sweeps).map((sweep, index) => ({
    every: millisOf(`sweeps[${index}].every`, sweep.every, 60_000),
    depth: millisOf(`sweeps[${index}].depth`, sweep.depth, 1000)
  }))
  const values = [every, overlap, patience, ...sweeps.flatMap(({ depth, every }) => [every, depth])]
  const invalid = values.find((value) => typeof value !== "number")
  if (invalid !== undefined) return invalid
  return {
    since,
    every: every as number,
    patience: patience as number,
    capacity,
    rules: {
      ...facts.rules,
      overlap: overlap as number,
      sweeps: sweeps as Rules["sweeps"]
    }
  }
}
