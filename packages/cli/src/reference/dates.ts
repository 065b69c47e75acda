/** Dates and lengths of time of command lines: `2026-07-01`, `30d`, `yesterday`. */
import * as Duration from "effect/Duration"
import { millisOf } from "../output/units.ts"

/** What {@link dateOf} reads, for help and for messages. */
export const dateForms = "2026-07-01, 2026-07-01T12:00:00Z, 30d (30 days ago; also m, h, w), now, today or yesterday"

const day = 86_400_000

/**
 * The date-time that a string means, seen from `now` in milliseconds; undefined where it cannot be read. Days begin at
 * midnight UTC, and date-times without an offset are in UTC, so that a script does the same on every machine.
 */
export const dateOf = (text: string, now: number): Date | undefined => {
  const word = text.trim().toLowerCase()
  const midnight = Math.floor(now / day) * day
  if (word === "now") return new Date(now)
  if (word === "today") return new Date(midnight)
  if (word === "yesterday") return new Date(midnight - day)
  const ago = millisOf(word.replace(/^-/, ""))
  if (ago !== undefined) return new Date(now - ago)
  const [, date, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(z|[+-]\d\d:\d\d)?)?$/.exec(word) ?? []
  if (date === undefined) return undefined
  const start = new Date(`${date}T00:00:00Z`)
  // 2026-02-30 is not 2 March.
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date)) return undefined
  const at = time === undefined ? start : new Date(`${date}T${time}${offset ?? "z"}`.toUpperCase())
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** A length of time: `90s`, `45m`, `1h`, `2d`, `1w`; undefined where a string cannot be read. */
export const durationOf = (text: string): Duration.Duration | undefined => {
  const millis = millisOf(text)
  return millis === undefined ? undefined : Duration.millis(millis)
}
