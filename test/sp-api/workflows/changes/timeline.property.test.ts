/**
 * The engine of feeds over an Amazon of a few seconds and small pages, where bounds, mass updates and shifting pages
 * are met all the time. `CHANGES_SEEDS=17,18` runs other schedules.
 */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Stream } from "effect"
import type { Changed, Cursor, Element, Removed } from "effect-sp-api/workflows/Changes"
import { TestClock } from "effect/testing"
import { SpApi } from "../../../../packages/sp-api/src/operation/internal/spApiService.ts"
import { fail, ServiceFailure } from "../../../../packages/sp-api/src/SpApiError.ts"
import * as Cursors from "../../../../packages/sp-api/src/workflows/changes/internal/cursor.ts"
import * as Emission from "../../../../packages/sp-api/src/workflows/changes/internal/emission.ts"
import { fingerprint } from "../../../../packages/sp-api/src/workflows/changes/internal/fingerprint.ts"
import type { Named } from "../../../../packages/sp-api/src/workflows/changes/internal/named.ts"
import { settled } from "../../../../packages/sp-api/src/workflows/changes/internal/settled.ts"
import type { Entry, Source, Window } from "../../../../packages/sp-api/src/workflows/changes/internal/source.ts"
import * as Timeline from "../../../../packages/sp-api/src/workflows/changes/internal/timeline.ts"
import { random } from "./support/world.ts"

const second = 1000

/** Amazon shows nothing that is newer than this. */
const lag = 2 * second

/** A version of an entity: when it was made, and when Amazon's search begins to show it. */
interface Version {
  readonly at: number
  readonly shown: number
  readonly number: number
  /** Whether the entity is gone since then; reads of it know that at once. */
  readonly gone: boolean
}

type Prng = ReturnType<typeof random>

/** Amazon: entities with versions, which a search shows late, in any order, on pages that shift. */
const makeAmazon = (prng: Prng, latest: number, longest: number, known: () => ReadonlyArray<string>) => {
  const entities = new Map<string, Array<Version>>()
  // Whether the ends of a window belong to it.
  const [fromIncluded, toIncluded] = [prng.chance(0.5), prng.chance(0.5)]
  const pageSize = prng.int(2, 4)
  let number = 0
  let broken = 0

  const stateOf = (entity: string, now: number) =>
    entities.get(entity)!.filter(({ shown }) => shown <= now).sort((a, b) => a.at - b.at || a.number - b.number).at(-1)

  const entryOf = (entity: string, { at, number }: Version): Entry<number> => ({
    entity,
    at,
    value: number,
    print: fingerprint(number)
  })

  const search = ({ from, to = Infinity }: Window) =>
    Effect.clockWith((clock) =>
      Effect.suspend(() => {
        if (broken > 0) {
          broken--
          return fail("test.search", new ServiceFailure({ status: 500, errors: [], outcome: "failed" }))
        }
        const now = clock.currentTimeMillisUnsafe()
        const through = now - lag
        if (Math.min(to, through) - from > longest + 2 * second) return Effect.succeed({ entries: [], through })
        const entries = [...entities.keys()].flatMap((entity) => {
          const state = stateOf(entity, now)
          if (state === undefined || state.gone) return []
          const { at } = state
          const isIn = (fromIncluded ? at >= from : at > from) && (toIncluded || to === Infinity ? at <= to : at < to)
          return isIn && at <= through ? [entryOf(entity, state)] : []
        })
        return Effect.succeed({ entries, through })
      })
    )

  const page = (window: Window, offset: number) =>
    Effect.map(search(window), ({ entries, through }) => ({
      entries: entries.slice(offset, offset + pageSize),
      overflows: entries.length > offset + pageSize,
      through
    }))

  /** Pages by offset, between which time passes. */
  const pages = (window: Window, offset = 0): ReturnType<typeof settled<number>> =>
    Effect.flatMap(page(window, offset), ({ entries, overflows, through }) =>
      overflows
        ? Effect.map(
          Effect.andThen(Effect.sleep(second), Effect.suspend(() => pages(window, offset + pageSize))),
          (rest) => ({ entries: [...entries, ...rest.entries], overflows: false, through })
        )
        : Effect.succeed({ entries, overflows, through }))

  const source: Source<number> = {
    feed: "test",
    scope: "all",
    operation: "test.search",
    pageSize,
    read: (window) => page(window, 0),
    readWhole: (window) => settled(Effect.map(pages(window), ({ entries }) => entries)),
    get: (entity) =>
      Effect.sync(() => {
        const version = entities.get(entity)?.at(-1)
        return version?.gone === true ? "gone" as const : version && entryOf(entity, version)
      }),
    missing: (patiently) =>
      Effect.map(patiently(search({ from: 0, to: undefined })), ({ entries }) => {
        const existing = new Set(entries.map(({ entity }) => entity))
        return known().filter((entity) => !existing.has(entity))
      })
  }
  return {
    source,
    entities,
    change: (entity: string, now: number, gone = false) => {
      const versions = entities.get(entity) ?? []
      if (gone && versions.at(-1)?.gone !== false) return
      entities.set(entity, [...versions, {
        gone,
        at: Math.floor(now / second) * second,
        shown: now + lag + prng.int(0, latest),
        number: ++number
      }])
    },
    break: (times: number) => void (broken = times)
  }
}

/** Nothing here calls the API. */
const api = { run: () => Effect.die("no"), runWithResponse: () => Effect.die("no") }

const run = (seed: number) =>
  Effect.gen(function*() {
    const prng = random(seed)
    const latest = prng.pick([0, 3, 20]) * second
    const longest = prng.pick([Infinity, 30 * second])
    const copy = new Map<string, Changed<number>>()
    const amazon = makeAmazon(prng, latest, longest, () => [...copy.keys()])
    const removals = prng.chance(0.5) ? 20 * second : undefined
    const isSwept = latest > 0 && prng.chance(0.5)
    const rules = {
      resolution: second,
      // Times have seconds, so a change may be shown a second later than its time says.
      overlap: isSwept ? 0 : latest + second,
      sweeps: isSwept ? [{ every: 15 * second, depth: latest + second }] : [],
      urgent: prng.pick([0, 20, 1000]) * second,
      longest,
      removals
    }
    const identity = { feed: "test", scope: "all", account: undefined }
    const named: Array<Named> = []
    let cursor: Cursor | undefined
    let outdated = 0
    let doubled = 0
    // Of two changes in one second, reading the entity may show the second before the search shows the first.
    const isNotified = prng.chance(0.5)
    const isClear = (entity: string) => {
      const times = (amazon.entities.get(entity) ?? []).map(({ at }) => at)
      return !isNotified || new Set(times).size === times.length
    }
    const start = Effect.suspend(() => {
      const state = cursor === undefined
        ? Cursors.initial()
        : Cursors.read(JSON.parse(JSON.stringify(cursor)), identity)
      assert(!(state instanceof Error))
      const feed = Timeline.run(amazon.source, () => Emission.begin(identity, state, rules, 10_000), {
        since: 1000 * second,
        every: prng.pick([5, 10]) * second,
        patience: 60 * second,
        notified: isNotified
          ? Stream.tick(3 * second).pipe(Stream.flatMap(() => Stream.fromIterable(named.splice(0))))
          : undefined
      })
      let lives = prng.int(1, 40)
      const batch = prng.int(1, 3)
      let pending: Array<Element<number> | Removed> = []
      return Effect.forkChild(
        Stream.runForEach(feed as Stream.Stream<Element<number> | Removed, unknown>, (element) => {
          pending.push(element)
          if (pending.length >= batch || element._tag === "Checkpoint") {
            for (const stored of pending) {
              if (stored._tag === "Removed") copy.delete(stored.entity)
              if (stored._tag !== "Changed") continue
              const known = copy.get(stored.entity!)
              if (known !== undefined && isClear(stored.entity!)) {
                // A notification may name what changed so long ago that the cursor has forgotten it.
                if (known.value === stored.value && !isNotified) doubled++
                if (known.value > stored.value) outdated++
              }
              copy.set(stored.entity!, stored)
            }
            cursor = element.cursor
            pending = []
          }
          return --lives <= 0 ? Effect.fail("killed") : Effect.void
        }),
        { startImmediately: true }
      )
    })
    yield* TestClock.setTime(1000 * second)
    const clock = yield* Clock.Clock
    const now = () => clock.currentTimeMillisUnsafe()
    const names = Array.from({ length: 12 }, (_, index) => `e${index}`)
    const change = (entity: string) => {
      const gone = removals !== undefined && prng.chance(0.2)
      amazon.change(entity, now(), gone)
      if (prng.chance(0.5)) named.push(gone ? { entity, removed: true } : { entity })
    }
    // A backlog.
    for (let step = prng.int(0, 30); step > 0; step--) {
      yield* TestClock.adjust(prng.int(0, 3) * second)
      change(prng.pick(names))
    }
    let program = yield* start
    for (let step = 0; step < 60; step++) {
      for (let count = prng.chance(0.1) ? 10 : prng.int(0, 2); count > 0; count--) change(prng.pick(names))
      if (prng.chance(0.1)) amazon.break(prng.int(1, 4))
      if (prng.chance(0.05)) yield* Fiber.interrupt(program)
      yield* TestClock.adjust(prng.pick([0, 300, 1000, 1000, 2000, 7000, 40_000]))
      if (program.pollUnsafe() !== undefined) program = yield* start
    }
    amazon.break(0)
    const end = now() + latest
    const isWhole = () =>
      cursor?.gaps.length === 0
      && [cursor.through ?? "", ...cursor.swept, ...(removals === undefined ? [] : [cursor.snapshot ?? ""])].every((
        time
      ) => Date.parse(time) > end)
    for (let step = 0; step < 500 && !isWhole(); step++) {
      yield* TestClock.adjust(2 * second)
      if (program.pollUnsafe() !== undefined) program = yield* start
    }
    yield* Fiber.interrupt(program)
    const expected = [...amazon.entities].flatMap(([entity, versions]) => {
      const { gone, number } = versions.at(-1)!
      return gone ? [] : [[entity, number]]
    }).sort()
    const actual = [...copy].map(([entity, { value }]) => [entity, value]).sort()
    assert.deepStrictEqual(actual, expected, `seed ${seed}`)
    assert.strictEqual(outdated, 0, `seed ${seed}: an older version followed a newer one`)
    assert.strictEqual(doubled, 0, `seed ${seed}: what was stored came again`)
  })

const seeds = process.env["CHANGES_SEEDS"]?.split(",").map(Number)
  ?? Array.from({ length: 80 }, (_, index) => index + 1)

describe("the engine of feeds", () => {
  it.effect(
    "brings the copy to what Amazon has, in order and once, whatever the bounds, pages, faults and deaths",
    () =>
      Effect.forEach(seeds, (seed) => Effect.provide(run(seed), TestClock.layer())).pipe(
        Effect.provideService(SpApi, api)
      ),
    300_000
  )
})
