/**
 * How far a feed has come, as pure functions: a time up to which everything was read, and gaps before it that were not,
 * or are to be read again.
 *
 * ```
 *   since ──────┬──── gap ────┬──────────── read ───────────────┬── overlap ──┬ through
 *               │  backfill   │        swept from time to time  │ with each   │
 * ```
 *
 * All times are of Amazon's clock: its responses say up to when they are complete. The clock of the program is used for
 * nothing here, so that a wrong one loses nothing.
 */

/** What is to be read: changes from a time to another, both included. */
export interface Gap {
  readonly from: number
  readonly to: number
  /** Whether it was read before: it is read again for changes that Amazon showed late. */
  readonly again: boolean
}

/** How far a feed has come. */
export interface Progress {
  /** Undefined before the first response. */
  readonly through: number | undefined
  readonly gaps: ReadonlyArray<Gap>
  /** When each of the sweeps was begun. */
  readonly swept: ReadonlyArray<number>
}

/** The rules of a feed, in milliseconds. */
export interface Rules {
  /** The resolution of Amazon's times. */
  readonly resolution: number
  /** How far each poll reaches back before the end of the last one. */
  readonly overlap: number
  /** How often the feed looks again, and how far behind the last time: so late may Amazon show a change. */
  readonly sweeps: ReadonlyArray<{ readonly every: number; readonly depth: number }>
  /** Gaps that begin so close to the end are read like polls, others in bulk. */
  readonly urgent: number
  /** The longest window that Amazon searches. */
  readonly longest: number
  /** How often the feed looks for what was removed; undefined for never. */
  readonly removals?: number | undefined
  /** Whether any version may come again, as in snapshots. */
  readonly keepsAll?: true
}

/** Before anything was read. */
export const initial: Progress = { through: undefined, gaps: [], swept: [] }

/** Where the next poll begins. */
export const pollFrom = ({ through }: Progress, since: number, { overlap }: Rules): number =>
  through === undefined ? since : Math.max(since, through - overlap)

const merged = (gaps: ReadonlyArray<Gap>, gap: Gap): ReadonlyArray<Gap> => {
  let { from, to } = gap
  const others = gaps.filter((other) => {
    const touches = other.again === gap.again && other.from <= to && other.to >= from
    if (touches) [from, to] = [Math.min(from, other.from), Math.max(to, other.to)]
    return !touches
  })
  return [...others, { ...gap, from, to }].sort((a, b) => a.from - b.from)
}

/** After a poll from a time, which showed all changes up to `through`, or not all of them. */
export const afterPoll = (
  progress: Progress,
  from: number,
  { overflows, through }: { readonly overflows: boolean; readonly through: number | undefined },
  rules: Rules
): Progress => {
  if (through === undefined || through < (progress.through ?? from)) return progress
  const incomplete = overflows || through - from > rules.longest
  let gaps = incomplete ? merged(progress.gaps, { from, to: through, again: false }) : progress.gaps
  const swept = rules.sweeps.map(({ depth, every }, index) => {
    const last = progress.swept[index]
    if (last === undefined) return through
    if (through - last < every) return last
    gaps = merged(gaps, { from: last - depth, to: through, again: true })
    return through
  })
  return { through, gaps, swept }
}

/** Whether a gap is read like a poll. */
export const isUrgent = ({ through = 0 }: Progress, { again, from }: Gap, { urgent }: Rules): boolean =>
  !again && through - from <= urgent

/** The gap to read next, the oldest first; of those that are read again and those that never were, each in its turn. */
export const nextGap = ({ gaps }: Progress, turn: "again" | "first"): Gap | undefined =>
  gaps.find(({ again }) => again === (turn === "again")) ?? gaps[0]

/** The first part of a gap, so long as a width; whole seconds where Amazon's times have those. */
export const firstPart = ({ again, from, to }: Gap, width: number, { longest, resolution }: Rules): Gap => {
  const length = Math.max(resolution, Math.floor(Math.min(width, longest) / resolution) * resolution)
  return { again, from, to: Math.min(to, from + length) }
}

/** After everything in a part of a gap was read. */
export const afterPart = (progress: Progress, part: Gap): Progress => ({
  ...progress,
  gaps: progress.gaps.flatMap((gap) => {
    if (gap.again !== part.again || part.from > gap.from || part.to < gap.from) return [gap]
    return part.to >= gap.to ? [] : [{ ...gap, from: part.to }]
  })
})

/** Whether everything up to `through` was read once. */
export const isComplete = ({ gaps, through }: Progress): boolean =>
  through !== undefined && gaps.every(({ again }) => again)

/** Whether it is time to look for what was removed, the last time having been `looked`. */
export const isRemovalDue = ({ through }: Progress, looked: number | undefined, { removals }: Rules): boolean =>
  removals !== undefined && through !== undefined && (looked === undefined || through - looked >= removals)

/** Whether a version from a time may be read again, so that it has to be remembered. */
export const mayComeAgain = (
  { gaps, swept, through = 0 }: Progress,
  { keepsAll, overlap, resolution, sweeps }: Rules
) => {
  const earliest = Math.min(through - overlap, ...sweeps.map(({ depth }, index) => (swept[index] ?? through) - depth))
  return (at: number): boolean =>
    keepsAll === true || at >= earliest - resolution || gaps.some(({ from, to }) => at >= from - resolution && at <= to)
}
