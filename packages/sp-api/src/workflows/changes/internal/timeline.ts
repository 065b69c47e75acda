/**
 * Runs a feed over windows of time: polls at the end, reads gaps beside them, and emits what is new.
 *
 * What one read brings is emitted whole before the next is begun, so versions of an entity come in the order in which
 * Amazon showed them. Only a bulk read waits beside the polls, which the rate limiter lets go first; where a poll has
 * brought a newer version meanwhile, what the bulk read brings of that entity is left out.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Latch from "effect/Latch"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { MaxWait, Priority } from "../../../http/Policy.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { monotonicMillis } from "../../../wire/monotonic.ts"
import type { Emitted } from "./element.ts"
import type { Running } from "./emission.ts"
import * as Emission from "./emission.ts"
import * as Looks from "./looks.ts"
import type { Named } from "./named.ts"
import { patient } from "./patience.ts"
import type { Gap } from "./progress.ts"
import * as Progresses from "./progress.ts"
import type { Page, Patiently, Source, Window } from "./source.ts"

/** How a feed runs. Times are in milliseconds. */
export interface Settings {
  /** Where it begins; what is older is not read. */
  readonly since: number
  /** Between two polls. */
  readonly every: number
  /** How long reads may fail. */
  readonly patience: number
  /** What has changed, as notifications say. */
  readonly notified: Stream.Stream<Named> | undefined
}

/** The width of the first part of a gap. The next ones adapt to what is in them. */
const firstWidth = 86_400_000

/** How full pages should be. Changes do not come in evenly, and a window with more than a page is read once more. */
const fill = 0.7

/**
 * Entities that notifications have named and that are not read yet; a poll reads more than these at less cost. Polls do
 * not show what was removed.
 */
const mostNotified = 100

/** How many entities are read before the feed looks whether a poll is due. */
const readTogether = 10

/** Polls that notifications cause are so far apart, in milliseconds: they may come by the hundred. */
const leastPause = 60_000

type Elements<A> = ReadonlyArray<Emitted<A>>

/** What is read beside the polls, such as a part of a gap; once it is there, it says what to emit. */
interface Bulk<A> {
  exit: Exit.Exit<() => Elements<A>, SpApiError> | undefined
}

/** Entities that a list of Amazon's lacked, and how far the feed was before it. */
interface Missing {
  readonly entities: Array<string>
  readonly through: number | undefined
}

/** The reads of a feed. Each returns what it emits. */
const makeReads = <A>(source: Source<A>, running: Running, { every, patience, since }: Settings, now: () => number) => {
  const { rules } = running
  // What is read again is elsewhere than what is new, and is not as dense.
  const widths = { again: firstWidth, first: running.width ?? firstWidth }
  // Where a window with more than a page ended: within it are so many entries that were not read yet, or more.
  const dense = { again: { to: -Infinity, left: 0 }, first: { to: -Infinity, left: 0 } }
  const kindOf = ({ again }: Gap): "again" | "first" => again ? "again" : "first"
  let polled = -Infinity
  let due = -Infinity
  const patiently: Patiently = (read) => patient(read, source.operation, patience)

  // The bounds are inclusive, says the model; one response says otherwise. A second more costs nothing.
  const windowOf = (from: number, to?: number): Window => ({ from: from - rules.resolution, to })

  const poll = Effect.suspend((): Effect.Effect<Elements<A>, SpApiError, SpApi> => {
    const from = Progresses.pollFrom(running.progress, since, rules)
    const page = Effect.flatMap(source.read(windowOf(from)), (page) =>
      // A gap needs a time at its end; without one, everything is read at once.
      page.overflows && page.through === undefined ? source.readWhole(windowOf(from)) : Effect.succeed(page))
    return Effect.map(patiently(page), (page) => {
      polled = now()
      due = polled + every
      // A program that begins has nothing that could have been removed.
      if (rules.removals !== undefined && running.progress.through === undefined) running.snapshot ??= page.through
      return Emission.withCheckpoint(
        running,
        page.entries,
        Progresses.afterPoll(running.progress, from, page, rules)
      )
    })
  })

  /** All entities, where it is time for it. */
  const snapshot = ({ read }: NonNullable<Source<A>["snapshot"]>) =>
    Effect.map(patiently(read), ({ entries, through }) => {
      polled = now()
      due = polled + every
      const { progress } = running
      return Emission.withSnapshot(
        running,
        entries,
        through === undefined ? progress : { ...progress, through: Math.max(through, progress.through ?? through) }
      )
    })

  const isSnapshotDue = ({ every }: NonNullable<Source<A>["snapshot"]>): boolean => {
    const { progress: { through }, snapshot } = running
    return through === undefined || snapshot === undefined || through - snapshot >= every
  }

  const readPart = ({ from, to }: Gap): Effect.Effect<Page<A>, SpApiError, SpApi> => {
    const window = windowOf(from, to)
    return patiently(to - from <= rules.resolution ? source.readWhole(window) : source.read(window))
  }

  const applyPart = (part: Gap, { entries, overflows }: Page<A>): Elements<A> => {
    const kind = kindOf(part)
    const ratio = overflows ? 0.5 : fill * source.pageSize / Math.max(1, entries.length)
    widths[kind] = (part.to - part.from) * Math.min(entries.length === 0 ? 16 : 4, Math.max(0.5, ratio))
    const { left, to } = dense[kind]
    dense[kind] = overflows ? { to: part.to, left: source.pageSize } : { to, left: left - entries.length }
    // What is left before that end would fill a page, wherever it is: half of it is read next, so that a second with
    // thousands of changes is found by bisection.
    if (!overflows && part.to < to && left - entries.length > fill * source.pageSize) {
      widths[kind] = Math.min(widths[kind], (to - part.to) / 2)
    }
    if (!part.again) running.width = Math.round(widths.first)
    const { progress } = running
    // What a poll has brought meanwhile may be newer or older than this, so the part is read once more.
    const certain = entries.filter((entry) => !Emission.isDoubtful(running, entry))
    const isRead = !overflows && certain.length === entries.length
    return Emission.withCheckpoint(running, certain, isRead ? Progresses.afterPart(progress, part) : progress)
  }

  /** A feed that reads no single entity polls soon instead. */
  const readNamed = (names: ReadonlyArray<Named>): Effect.Effect<Elements<A>, never, SpApi> => {
    if (source.get !== undefined) return Looks.named(running, names, source.get)
    due = Math.min(due, polled + leastPause)
    return Effect.succeed([])
  }

  /** The entities that a list lacked are looked at, some at a time; the feed has looked once all are. */
  const readMissing = ({ entities, through }: Missing): Effect.Effect<Elements<A>, SpApiError, SpApi> =>
    Effect.map(
      Looks.missing(running, entities.splice(-readTogether), source.get!, patiently),
      (elements) => {
        if (entities.length > 0) return elements
        running.snapshot = through
        return [...elements, Emission.checkpoint(running)]
      }
    )

  return {
    poll: Effect.suspend(() =>
      source.snapshot !== undefined && isSnapshotDue(source.snapshot) ? snapshot(source.snapshot) : poll
    ),
    readPart,
    applyPart,
    readNamed,
    readMissing,
    findMissing: Effect.suspend(() => source.missing!(patiently)),
    partOf: (gap: Gap): Gap => Progresses.firstPart(gap, widths[kindOf(gap)], rules),
    /** Milliseconds until the next poll. */
    untilDue: () => due - now()
  }
}

/** Decides what to read next, until something is to be emitted. */
const makeStep = <A>(
  source: Source<A>,
  running: Running,
  settings: Settings,
  now: () => number,
  scope: Scope.Scope,
  woken: Latch.Latch,
  notified: Map<string, Named>
) => {
  const reads = makeReads(source, running, settings, now)
  let bulk: Bulk<A> | undefined
  let missing: Missing | undefined
  let turn: "again" | "first" = "again"

  const startBulk = <B>(
    reading: Effect.Effect<B, SpApiError, SpApi>,
    apply: (value: B) => Elements<A>
  ): Effect.Effect<unknown, never, SpApi> => {
    const started: Bulk<A> = { exit: undefined }
    bulk = started
    const read = Effect.map(reading, (value) => () => apply(value)).pipe(
      Effect.provideService(Priority, "bulk"),
      Effect.provideService(MaxWait, Duration.days(1)),
      Effect.onExit((exit) =>
        Effect.sync(() => {
          started.exit = exit
          woken.openUnsafe()
        })
      )
    )
    return Effect.forkIn(read, scope)
  }

  const startGap = (gap: Gap) => {
    turn = gap.again ? "first" : "again"
    const part = reads.partOf(gap)
    running.held = new Map(Array.from(running.memory.keys(), (entity) => [entity, "before"]))
    return startBulk(reads.readPart(part), (page) => {
      const elements = reads.applyPart(part, page)
      running.held = undefined
      return elements
    })
  }

  const startMissing = () => {
    const { through } = running.progress
    return startBulk(reads.findMissing, (entities) => {
      missing = { entities: [...entities], through }
      return []
    })
  }

  const step: Effect.Effect<Elements<A>, SpApiError, SpApi> = Effect.suspend(() => {
    woken.closeUnsafe()
    if (bulk?.exit !== undefined) {
      const { exit } = bulk
      bulk = undefined
      return Effect.map(exit, (apply) => apply())
    }
    const urgent = running.progress.gaps.find((gap) => Progresses.isUrgent(running.progress, gap, running.rules))
    if (urgent !== undefined) {
      const part = reads.partOf(urgent)
      return Effect.map(reads.readPart(part), (page) => reads.applyPart(part, page))
    }
    if (reads.untilDue() <= 0) return reads.poll
    if (notified.size > 0) {
      const names = [...notified.values()].slice(0, readTogether)
      for (const { entity } of names) notified.delete(entity)
      return reads.readNamed(names)
    }
    const { progress, rules, snapshot } = running
    const gap = bulk === undefined ? Progresses.nextGap(progress, turn) : undefined
    if (gap !== undefined) return Effect.andThen(startGap(gap), step)
    if (missing !== undefined) {
      const looked = missing
      if (looked.entities.length <= readTogether) missing = undefined
      return reads.readMissing(looked)
    }
    if (bulk === undefined && Progresses.isRemovalDue(progress, snapshot, rules)) {
      return Effect.andThen(startMissing(), step)
    }
    return Effect.andThen(Effect.raceFirst(Effect.sleep(Duration.millis(reads.untilDue())), woken.await), step)
  })
  return step
}

/** The feed from where its state says. It ends only by a failure. */
export const run = <A>(
  source: Source<A>,
  running: () => Running,
  settings: Settings
): Stream.Stream<Emitted<A>, SpApiError, SpApi> =>
  Stream.unwrap(Effect.gen(function*() {
    const clock = yield* Clock.Clock
    const scope = yield* Effect.scope
    const woken = yield* Latch.make()
    const notified = new Map<string, Named>()
    if (settings.notified !== undefined) {
      const note = (name: Named) =>
        Effect.sync(() => {
          const { entity } = name
          const isRemoval = name.removed === true || notified.get(entity)?.removed === true
          if (isRemoval) notified.set(entity, { entity, removed: true })
          else if (notified.size < mostNotified) notified.set(entity, name)
          woken.openUnsafe()
        })
      yield* Effect.forkIn(Stream.runForEach(settings.notified, note), scope)
    }
    const step = makeStep(source, running(), settings, () => monotonicMillis(clock), scope, woken, notified)
    return Stream.paginate(undefined, () => Effect.map(step, (elements) => [elements, Option.some(undefined)] as const))
  }))
