/**
 * The engine of rounds over an Amazon of a few entities, three in a call. `CHANGES_SEEDS=17,18` runs other schedules.
 */
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Stream } from "effect"
import type { Changed, Cursor, Element, Removed } from "effect-sp-api/workflows/Changes"
import { TestClock } from "effect/testing"
import { SpApi } from "../../../../packages/sp-api/src/operation/internal/spApiService.ts"
import type { SpApiError } from "../../../../packages/sp-api/src/SpApiError.ts"
import { BadRequest, fail, NotFound, ServiceFailure } from "../../../../packages/sp-api/src/SpApiError.ts"
import * as Cursors from "../../../../packages/sp-api/src/workflows/changes/internal/cursor.ts"
import * as Emission from "../../../../packages/sp-api/src/workflows/changes/internal/emission.ts"
import * as Facts from "../../../../packages/sp-api/src/workflows/changes/internal/facts.ts"
import { fingerprint } from "../../../../packages/sp-api/src/workflows/changes/internal/fingerprint.ts"
import type { Listed } from "../../../../packages/sp-api/src/workflows/changes/internal/listed.ts"
import type { Named } from "../../../../packages/sp-api/src/workflows/changes/internal/named.ts"
import * as Rounds from "../../../../packages/sp-api/src/workflows/changes/internal/rounds.ts"
import { random } from "./support/world.ts"

const second = 1000
const begin = 1000 * second

type Prng = ReturnType<typeof random>

/** Amazon: numbers by entity, undefined for those that are gone. A call takes time, and shows what is at its end. */
const makeAmazon = (prng: Prng) => {
  const entities = new Map<string, number | undefined>()
  const spoiling = prng.chance(0.3)
  let number = 0
  let broken = 0
  const answering = <A>(answer: Effect.Effect<A, SpApiError>) =>
    Effect.andThen(
      Effect.sleep(prng.int(0, 2) * second),
      Effect.suspend((): Effect.Effect<A, SpApiError> =>
        broken-- > 0
          ? fail("test.read", new ServiceFailure({ status: 500, errors: [], outcome: "failed" }))
          : answer
      )
    )
  const entryOf = (entity: string) => {
    const value = entities.get(entity)
    return value === undefined ? [] : [{ entity, at: undefined, value, print: fingerprint(value) }]
  }
  const source: Listed<number> = {
    feed: "test",
    scope: "all",
    operation: "test.read",
    size: 3,
    read: (asked) =>
      answering(Effect.clockWith((clock) =>
        Effect.suspend(() =>
          // Amazon may refuse a call for one entity that it does not have.
          spoiling && prng.chance(0.7) && asked.some((entity) => entities.get(entity) === undefined)
            ? fail("test.read", new BadRequest({ status: 400, errors: [] }))
            : Effect.succeed({
              // Amazon may leave out what it has.
              entries: asked.flatMap((entity) => prng.chance(0.05) ? [] : entryOf(entity)),
              through: clock.currentTimeMillisUnsafe()
            })
        )
      )),
    get: (entity) =>
      answering(Effect.suspend(() => {
        const [entry] = entryOf(entity)
        return entry === undefined
          ? fail("test.read", new NotFound({ status: 404, errors: [] }))
          : Effect.succeed(entry)
      }))
  }
  return {
    source,
    entities,
    change: (entity: string, gone: boolean) => void entities.set(entity, gone ? undefined : ++number),
    break: (times: number) => void (broken = times)
  }
}

/** Nothing here calls the API. */
const api = { run: () => Effect.die("no"), runWithResponse: () => Effect.die("no") }

const run = (seed: number) =>
  Effect.gen(function*() {
    const prng = random(seed)
    const amazon = makeAmazon(prng)
    const names = Array.from({ length: 11 }, (_, index) => `e${String.fromCharCode(97 + index)}`)
    for (const name of names) amazon.change(name, prng.chance(0.1))
    let listed = names.filter(() => prng.chance(0.9))
    const copy = new Map<string, Changed<number>>()
    const identity = { feed: "test", scope: "all", account: undefined }
    const named: Array<Named> = []
    let cursor: Cursor | undefined
    let [outdated, doubled] = [0, 0]
    const removed = new Set<string>()
    // What leaves the list is forgotten, and comes again where it comes back into it.
    const left = new Set<string>(names.filter((name) => !listed.includes(name)))
    const start = Effect.suspend(() => {
      const state = cursor === undefined
        ? Cursors.initial()
        : Cursors.read(JSON.parse(JSON.stringify(cursor)), identity)
      assert(!(state instanceof Error))
      const feed = Rounds.run(amazon.source, () => Emission.begin(identity, state, Facts.offers.rules, 1000), {
        every: prng.pick([10, 60]) * second,
        patience: 60 * second,
        entities: Effect.sync(() => [...listed].sort()),
        notified: Stream.tick(3 * second).pipe(Stream.flatMap(() => Stream.fromIterable(named.splice(0))))
      })
      let lives = prng.int(1, 12)
      const batch = prng.int(1, 3)
      let pending: Array<Element<number> | Removed> = []
      return Effect.forkChild(
        Stream.runForEach(feed as Stream.Stream<Element<number> | Removed, unknown>, (element) => {
          pending.push(element)
          if (pending.length >= batch || element._tag === "Checkpoint") {
            for (const stored of pending) {
              if (stored._tag === "Removed") {
                if (removed.has(stored.entity) && !left.has(stored.entity)) doubled++
                removed.add(stored.entity)
                copy.delete(stored.entity)
              }
              if (stored._tag !== "Changed") continue
              removed.delete(stored.entity!)
              const known = copy.get(stored.entity!)
              if (known !== undefined && known.value === stored.value && !left.has(stored.entity!)) doubled++
              if (known !== undefined && known.value > stored.value) outdated++
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
    yield* TestClock.setTime(begin)
    let program = yield* start
    const live = (millis: number) =>
      Effect.gen(function*() {
        yield* TestClock.adjust(millis)
        if (program.pollUnsafe() !== undefined) program = yield* start
      })
    for (let step = 0; step < 60; step++) {
      for (let count = prng.int(0, 2); count > 0; count--) {
        const entity = prng.pick(names)
        amazon.change(entity, prng.chance(0.15))
        if (prng.chance(0.4)) named.push({ entity })
      }
      if (prng.chance(0.1)) amazon.break(prng.int(1, 4))
      if (prng.chance(0.05)) yield* Fiber.interrupt(program)
      if (prng.chance(0.03)) {
        listed = names.filter(() => prng.chance(0.9))
        for (const name of names) if (!listed.includes(name)) left.add(name)
      }
      yield* live(prng.pick([0, 1000, 2000, 7000, 40_000]))
    }
    amazon.break(0)
    // A round whose first call was repeated for minutes has the list of when it began.
    const end = (yield* Clock.Clock).currentTimeMillisUnsafe() + 120 * second
    for (let step = 0; step < 600 && !(Date.parse(cursor?.through ?? "1970-01-01") > end); step++) {
      yield* live(5 * second)
    }
    yield* Fiber.interrupt(program)
    assert.isAbove(Date.parse(cursor!.through!), end, `seed ${seed}: rounds do not end`)
    const actual = listed.map((name) => [name, copy.get(name)?.value])
    assert.deepStrictEqual(actual, listed.map((name) => [name, amazon.entities.get(name)]), `seed ${seed}`)
    assert.strictEqual(outdated, 0, `seed ${seed}: an older version followed a newer one`)
    assert.strictEqual(doubled, 0, `seed ${seed}: what was stored came again`)
  })

const seeds = process.env["CHANGES_SEEDS"]?.split(",").map(Number)
  ?? Array.from({ length: 40 }, (_, index) => index + 1)

describe("the engine of rounds", () => {
  it.effect(
    "brings the copy to what Amazon has, in order, whatever the list, notifications, faults and deaths",
    () =>
      Effect.forEach(seeds, (seed) => Effect.provide(run(seed), TestClock.layer())).pipe(
        Effect.provideService(SpApi, api)
      ),
    300_000
  )
})
