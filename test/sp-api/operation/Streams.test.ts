/** What the guide says of Streams: what runs for an element and what for a whole page, and when reading ends. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Marketplace, SpApiTest } from "effect-sp-api"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import { onClock } from "../workflows/support/clock.ts"

const size = 20
const pages = 5

/** Pages of 20 items. */
const Catalogue = SpApiTest.layer(
  SpApiTest.on(CatalogItems.searchCatalogItems, ({ pageToken }) => {
    const page = Number(pageToken ?? 0)
    const items = Array.from(
      { length: size },
      (_, index) => ({ asin: `B${String(page * size + index).padStart(9, "0")}` })
    )
    return Effect.succeed({
      numberOfResults: size * pages,
      items,
      ...(page + 1 < pages ? { pagination: { nextToken: String(page + 1) } } : undefined)
    })
  })
)

const items = CatalogItems.searchCatalogItems.items({ marketplaceIds: [Marketplace.US.id], keywords: ["mug"] })

type Item = CatalogItems.Item

/** How many Effects run, and how many pages are requested, when two elements are taken after an operator. */
const used = (operator: (effect: (item: Item) => Effect.Effect<boolean>) => typeof items) =>
  Effect.gen(function*() {
    let effects = 0
    const effect = () => Effect.sync(() => ++effects > 0)
    yield* Stream.runDrain(Stream.take(operator(effect), 2))
    const calls = yield* SpApiTest.Calls
    return { effects, pages: (yield* calls.all).length }
  }).pipe(Effect.provide(Catalogue))

describe("Streams of paged operations", () => {
  it.effect.each<[string, Parameters<typeof used>[0]]>([
    ["tap", (effect) => Stream.tap(items, effect)],
    ["mapEffect", (effect) => Stream.mapEffect(items, (item) => Effect.as(effect(item), item))],
    ["flatMap", (effect) => Stream.flatMap(items, (item) => Stream.fromEffect(Effect.as(effect(item), item)))],
    ["takeUntil", (effect) => Stream.tap(items, effect).pipe(Stream.takeUntil(() => false))],
    ["filterEffect after rechunk(1)", (effect) => items.pipe(Stream.rechunk(1), Stream.filterEffect(effect))]
  ])(
    "%s runs element by element",
    ([, operator]) => Effect.map(used(operator), (counts) => assert.deepStrictEqual(counts, { effects: 2, pages: 1 }))
  )

  it.effect("filterEffect runs for the whole page, mapEffect and filter for as many as needed", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* used((effect) => Stream.filterEffect(items, effect)), { effects: size, pages: 1 })
      const decided = yield* used((effect) =>
        items.pipe(
          Stream.mapEffect((item) => Effect.as(effect(item), item)),
          Stream.filter(({ asin }) => /[13579]$/.test(asin))
        )
      )
      assert.deepStrictEqual(decided, { effects: 4, pages: 1 })
    }))

  it.effect("mapEffect with concurrency runs no more than that beyond what was taken", () =>
    Effect.gen(function*() {
      const { effects, pages } = yield* used((effect) =>
        Stream.mapEffect(items, (item) => Effect.as(Effect.andThen(Effect.yieldNow, effect(item)), item), {
          concurrency: 8
        })
      )
      assert.isAtMost(effects, 2 + 8)
      assert.strictEqual(pages, 1)
    }))

  it.effect("a bound before requests is a bound of requests, and an error ends the reading", () =>
    Effect.gen(function*() {
      let requests = 0
      yield* items.pipe(
        Stream.take(size + 1),
        Stream.mapEffect(() => Effect.sync(() => ++requests), { concurrency: 8 }),
        Stream.runDrain
      )
      assert.strictEqual(requests, size + 1)
      const calls = yield* SpApiTest.Calls
      assert.lengthOf(yield* calls.all, 2)
      yield* Effect.exit(
        Stream.runForEach(items, ({ asin }) => asin === "B000000025" ? Effect.fail("no") : Effect.void)
      )
      assert.lengthOf(yield* calls.all, 4)
    }).pipe(Effect.provide(Catalogue)))

  it.effect("mapEffect with concurrency keeps the order", () =>
    Effect.gen(function*() {
      const asins = yield* onClock(items.pipe(
        Stream.mapEffect(({ asin }) => Effect.as(Effect.sleep(`${1000 - Number(asin.slice(1)) * 7} millis`), asin), {
          concurrency: 8
        }),
        Stream.runCollect
      ))
      assert.deepStrictEqual(asins, asins.toSorted())
      assert.lengthOf(asins, size * pages)
    }).pipe(Effect.provide(Catalogue)))
})
