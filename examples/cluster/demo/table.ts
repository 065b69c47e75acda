/** What is shown: a table that replaces itself on a terminal, and lines elsewhere. */
import { Console, Effect, Schedule } from "effect"

/** A runner, as it is shown. */
export interface ShownRunner {
  readonly name: string
  readonly state: "starts" | "runs" | "killed"
  readonly sellers: number
}

/** What is to be shown. Times are in milliseconds. */
export interface Shown {
  readonly title: string
  readonly elapsed: number
  readonly runners: ReadonlyArray<ShownRunner>
  readonly sellers: number
  /** Of the sellers that have a cursor, in order. */
  readonly lags: ReadonlyArray<number>
  readonly changes: string
  readonly callsPerSecond: number
  readonly calls: number
  readonly throttled: number
  readonly now: string
}

const clock = (millis: number): string => {
  const seconds = Math.max(0, Math.round(millis / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

const width = 30

const bar = (part: number, whole: number): string => {
  const full = whole === 0 ? 0 : Math.round(part / whole * width)
  return "█".repeat(full) + "░".repeat(width - full)
}

const lagsOf = ({ lags, sellers }: Shown): string =>
  lags.length === 0
    ? "no orders read yet"
    : `${clock(lags[lags.length >> 1]!)} in the median, ${
      clock(lags.at(-1)!)
    } at most, of ${lags.length} of ${sellers} sellers; 2:00 of it are Amazon's`

const rows = (shown: Shown): ReadonlyArray<string> => [
  `${shown.title}   ${clock(shown.elapsed)}`,
  "",
  ...shown.runners.map(({ name, sellers, state }) =>
    `  ${name}  ${bar(sellers, shown.sellers)}  ${String(sellers).padStart(4)} sellers  ${
      state === "runs" ? "" : state
    }`.trimEnd()
  ),
  "",
  `  lag      ${lagsOf(shown)}`,
  `  changes  ${shown.changes}`,
  `  calls    ${shown.callsPerSecond.toFixed(0)}/s, ${shown.calls} so far, ${shown.throttled} × 429`,
  `  now      ${shown.now}`
]

const line = ({ calls, callsPerSecond, elapsed, lags, now, runners, throttled }: Shown): string =>
  `${clock(elapsed)}  sellers ${
    runners.map(({ sellers, state }) => state === "killed" ? `${sellers} (killed)` : String(sellers)).join(" + ")
  }  lag ${lags.length === 0 ? "–" : clock(lags.at(-1)!)}  ${
    callsPerSecond.toFixed(0)
  } calls/s, ${calls} so far, ${throttled} × 429  ${now}`

/** Draws the table four times in a second, over itself. */
const draw = (shown: () => Shown) => {
  let drawn = 0
  return Effect.sync(() => {
    const columns = process.stdout.columns
    const all = rows(shown()).map((row) => row.slice(0, columns - 1))
    process.stdout.write(`${drawn === 0 ? "" : `\x1b[${drawn}A`}${all.map((row) => `\x1b[2K${row}\n`).join("")}`)
    drawn = all.length
  }).pipe(Effect.repeat(Schedule.spaced("250 millis")))
}

/** Writes a line every few seconds, and at once when something else happens. */
const write = (shown: () => Shown) => {
  let [last, at] = ["", Number.NEGATIVE_INFINITY]
  const look = Effect.suspend(() => {
    const all = shown()
    const what = all.now.replaceAll(/\d+/g, "")
    if (what === last && all.elapsed - at < 5000) return Effect.void
    last = what
    at = all.elapsed
    return Console.log(line(all))
  })
  return Effect.andThen(
    Effect.suspend(() => Console.log(shown().title)),
    Effect.repeat(look, Schedule.spaced("250 millis"))
  )
}

/** Shows what there is until it is interrupted. */
export const show = (shown: () => Shown): Effect.Effect<unknown> => process.stdout.isTTY ? draw(shown) : write(shown)
