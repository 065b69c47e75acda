/** Logs of requests for tests: lines as the client writes them, examined in process. */
import { Effect } from "effect"
import { type Advice, examine } from "../../../../packages/cli/src/commands/advise/examine.ts"

/** A line of the client's own log, as far as rules read it. */
export interface Line {
  readonly time: string
  readonly operation: string
  readonly account?: string
  readonly status?: number
  readonly error?: string
  readonly token?: string
  readonly attempt?: number
  readonly rateLimit?: number
  readonly processingStatus?: string
  readonly parameters?: Readonly<Record<string, string | ReadonlyArray<string>>>
}

/** Today of the tests. */
export const today = Date.parse("2026-11-29T12:00:00Z")

/** The begin of the logs. */
const start = Date.parse("2026-11-20T00:00:00Z")

export const minutes = (amount: number): number => amount * 60_000
export const hours = (amount: number): number => amount * 3_600_000

/** A line so many milliseconds after the begin. */
export const at = (millis: number, operation: string, more: Omit<Line, "time" | "operation"> = {}): Line => ({
  time: new Date(start + millis).toISOString(),
  operation,
  account: "shop",
  status: 200,
  token: "seller",
  parameters: {},
  ...more
})

/** So many lines, or other values, each made from its number. */
export const times = <A = Line>(count: number, line: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, index) => line(index))

/** What is said about lines as they are. */
export const adviseAsWritten = (lines: ReadonlyArray<Line>): Effect.Effect<Advice> =>
  Effect.promise(async () => {
    const examination = examine(today)
    await examination.add(lines)
    return await examination.result()
  })

/** What is said about lines, in the order of time. */
export const advise = (lines: ReadonlyArray<Line>): Effect.Effect<Advice> =>
  adviseAsWritten(lines.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time)))

/** The ids of findings. */
export const idsOf = (lines: ReadonlyArray<Line>): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(advise(lines), ({ findings }) => findings.map(({ id }) => id))
