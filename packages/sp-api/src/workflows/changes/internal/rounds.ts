/**
 * Runs a feed over entities of which Amazon does not say when they changed: reads all of them in rounds, some in a
 * call, and emits what is new. What notifications name is read first, with the next ones of the round in the same call.
 *
 * There is one call at a time, so that what was read later is emitted later. A round goes through the entities in their
 * order, and the cursor says after which of them it goes on: a program that is killed in each round reads all of them
 * all the same.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { MaxWait, Priority } from "../../../http/Policy.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { monotonicMillis } from "../../../wire/monotonic.ts"
import type { Emitted, Removed } from "./element.ts"
import type { Running } from "./emission.ts"
import * as Emission from "./emission.ts"
import type { Batch, Listed } from "./listed.ts"
import * as Memories from "./memory.ts"
import type { Named } from "./named.ts"
import { patient } from "./patience.ts"

/** How a feed runs. Times are in milliseconds. */
export interface Settings {
  /** Between the beginnings of two rounds. */
  readonly every: number
  /** How long reads may fail. */
  readonly patience: number
  /** The entities, sorted, each once. */
  readonly entities: Effect.Effect<ReadonlyArray<string>, SpApiError, SpApi>
  /** What has changed, as notifications say. */
  readonly notified: Stream.Stream<Named> | undefined
}

type Elements<A> = ReadonlyArray<Emitted<A>>

/** What is remembered of an entity that Amazon does not have; no fingerprint is this. */
const gone = "gone"

/** Whether Amazon says of an entity that it has no such, and not that something else is wrong with the request. */
const isGone = (entity: string, { reason }: SpApiError): boolean =>
  reason._tag === "NotFound"
  || (reason._tag === "BadRequest" && reason.errors.some(({ message }) => message?.includes(entity) === true))

/** Entities as Amazon has them now. What a call does not bring is read alone: it takes both to say that it is gone. */
const look = <A>(
  { get, operation, read }: Listed<A>,
  entities: ReadonlyArray<string>,
  patience: number
): Effect.Effect<Batch<A> & { readonly gone: ReadonlyArray<string> }, SpApiError, SpApi> =>
  Effect.gen(function*() {
    // Amazon may refuse the call for one entity that it does not take.
    const batch = yield* Effect.catch(patient(read(entities), operation, patience), (error) =>
      error.reason._tag === "BadRequest"
        ? Effect.succeed<Batch<A>>({ entries: [], through: undefined })
        : Effect.fail(error))
    const entries = [...batch.entries]
    const missing: Array<string> = []
    const brought = new Set(entries.map(({ entity }) =>
      entity
    ))
    for (const entity of entities) {
      if (brought.has(entity)) continue
      const one = yield* Effect.catch(
        patient(get(entity), operation, patience),
        (error) => isGone(entity, error) ? Effect.undefined : Effect.fail(error)
      )
      if (one === undefined) missing.push(entity)
      else entries.push(one)
    }
    return { entries, through: batch.through, gone: missing }
  })

/** Decides what to read next, until something is to be emitted. */
const makeStep = <A>(
  source: Listed<A>,
  running: Running,
  { entities, every, patience }: Settings,
  now: () => number,
  woken: Latch.Latch,
  named: Set<string>,
  listen: Effect.Effect<unknown>
) => {
  let members: ReadonlySet<string> | undefined
  /** What the round has not read yet. */
  let left: ReadonlyArray<string> | undefined
  let due = -Infinity
  /** The time of the last response that said one. */
  let said: number | undefined

  const begin = Effect.suspend(() => {
    due = now() + every
    return Effect.flatMap(entities, (all) => {
      const first = members === undefined
      members = new Set(all)
      const { round } = running
      left = round === undefined ? all : all.filter((entity) => entity > round.after)
      // Before, an entity that a notification named could have been any.
      return first ? listen : Effect.void
    })
  })

  const end = () => {
    const { progress, round } = running
    if (round?.began !== undefined) {
      running.progress = { ...progress, through: Math.max(round.began, progress.through ?? round.began) }
    }
    running.round = undefined
    left = undefined
    for (const entity of running.memory.keys()) if (members?.has(entity) !== true) running.memory.delete(entity)
  }

  const checkpoint = (): Emitted<A> => {
    const cursor = Emission.cursorOf(running)
    const isBetween = left === undefined
    return {
      _tag: "Checkpoint",
      through: cursor.through,
      complete: isBetween || cursor.through !== undefined,
      // What notifications name brings no checkpoint of its own, so one that waits for it would wait for the next round.
      idle: isBetween,
      cursor
    }
  }

  const removed = (entity: string): ReadonlyArray<Removed> => {
    const { memory } = running
    const isKnown = memory.get(entity)?.print === gone
    Memories.remember(memory, { entity, at: undefined, value: undefined, print: gone })
    return isKnown ? [] : Emission.removed(running, [entity])
  }

  const read = (names: ReadonlyArray<string>, next: ReadonlyArray<string>) => {
    const reading = look(source, [...new Set([...names, ...next])], patience)
    const patiently = names.length > 0 ? reading : reading.pipe(
      Effect.provideService(Priority, "bulk"),
      Effect.provideService(MaxWait, Duration.days(1))
    )
    return Effect.map(patiently, ({ entries, gone, through }): Elements<A> => {
      const before = said
      said = through ?? before
      const elements: Array<Emitted<A>> = [
        ...Emission.changed(running, entries, running.progress),
        ...gone.flatMap(removed)
      ]
      const after = next.at(-1)
      if (after === undefined) return elements
      // The first call of a round says as of when all of it is; where it was refused, the call before it does.
      running.round = { began: running.round === undefined ? through ?? before : running.round.began, after }
      left = left!.slice(next.length)
      if (left.length === 0) end()
      return [...elements, checkpoint()]
    })
  }

  const step: Effect.Effect<Elements<A>, SpApiError, SpApi> = Effect.suspend(() => {
    woken.closeUnsafe()
    if (left === undefined && now() >= due) return Effect.andThen(begin, step)
    const names = [...named].slice(0, source.size)
    for (const entity of names) named.delete(entity)
    const next = left?.slice(0, source.size - names.length) ?? []
    if (names.length > 0 || next.length > 0) return read(names, next)
    if (left !== undefined) {
      end()
      return Effect.succeed([checkpoint()])
    }
    return Effect.andThen(Effect.raceFirst(Effect.sleep(Duration.millis(due - now())), woken.await), step)
  })
  return { step, isMember: (entity: string) => members?.has(entity) === true }
}

/** The feed from where its state says. It ends only by a failure. */
export const run = <A>(
  source: Listed<A>,
  running: () => Running,
  settings: Settings
): Stream.Stream<Emitted<A>, SpApiError, SpApi> =>
  Stream.unwrap(Effect.gen(function*() {
    const clock = yield* Clock.Clock
    const scope = yield* Effect.scope
    const woken = yield* Latch.make()
    const named = new Set<string>()
    const listen = settings.notified === undefined ? Effect.void : Effect.forkIn(
      Stream.runForEach(settings.notified, ({ entity }) =>
        Effect.sync(() => {
          if (!isMember(entity)) return
          named.add(entity)
          woken.openUnsafe()
        })),
      scope
    )
    const now = () => monotonicMillis(clock)
    const { isMember, step } = makeStep(source, running(), settings, now, woken, named, listen)
    return Stream.paginate(undefined, () => Effect.map(step, (elements) => [elements, Option.some(undefined)] as const))
  }))
