/** Listings that were deleted: found by a comparison with what the program has, and by notifications. */
import { assert, describe, it } from "@effect/vitest"
import { Data, Effect, Fiber, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Changes from "effect-sp-api/workflows/Changes"
import type * as Notifications from "effect-sp-api/workflows/Notifications"
import { fakeApi } from "../../support/fakeApi.ts"
import { layer, makeStore, pass, random, store } from "./support/world.ts"

const minute = 60_000
const hour = 60 * minute
const { id } = Marketplace.US
const since = "2020-01-01T00:00:00Z"
const headers = { date: "Wed, 01 Jul 2026 10:02:00 GMT" }

const at = "2026-06-30T12:00:00Z"
const item = (sku: string, createdDate = at) => ({ sku, summaries: [{ createdDate, lastUpdatedDate: at }] })

const refused = () => Response.json({ errors: [{ code: "InvalidInput", message: "not a SKU" }] }, { status: 400 })
const notFound = () => Response.json({ errors: [{ code: "NotFound", message: "no such SKU" }] }, { status: 404 })

/** Listings at a fake Amazon: what a search shows, and what a read of one does. */
const fakeListings = (searched: ReadonlyArray<ReturnType<typeof item>>, existing: ReadonlySet<string>) =>
  fakeApi(({ url }) => {
    const { pathname, searchParams } = new URL(url)
    const sku = /items\/A1\/(.+)$/.exec(pathname)?.[1]
    if (sku?.startsWith("bad") === true) return refused()
    if (sku !== undefined) return existing.has(sku) ? Response.json(item(sku), { headers }) : notFound()
    const isBefore = (name: string, time: string, sign: number) =>
      !searchParams.has(name) || sign * (Date.parse(time) - Date.parse(searchParams.get(name)!)) <= 0
    const matches = searched.filter(({ summaries: [summary] }) =>
      isBefore("lastUpdatedAfter", summary!.lastUpdatedDate, -1) && isBefore("createdAfter", summary!.createdDate, -1)
      && isBefore("createdBefore", summary!.createdDate, 1)
    )
    const offset = Number(searchParams.get("pageToken") ?? 0)
    const next = offset + 20 < Math.min(1000, matches.length) ? { pagination: { nextToken: `${offset + 20}` } } : {}
    return Response.json(
      { numberOfResults: matches.length, items: matches.slice(offset, offset + 20), ...next },
      { headers }
    )
  })

const reads = ({ sent }: ReturnType<typeof fakeApi>) =>
  sent.flatMap(({ url }) => /items\/A1\/([^?]+)/.exec(url)?.[1] ?? [])

/** A cursor that was written long ago, so that it is time to look. */
const old = {
  version: 1,
  feed: "listings",
  scope: `A1/${id}`,
  through: "2026-06-01T00:00:00Z",
  gaps: [],
  swept: [],
  seen: []
} as const

const options = { sellerId: "A1", marketplaceIds: [id], since, sweeps: [], cursor: old }

/** The elements until nothing is left to read. */
const untilIdle = <A, E, R>(feed: Stream.Stream<Changes.Element<A> | Changes.Removed, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(
      Stream.runCollect(Stream.takeUntil(feed, (element) => element._tag === "Checkpoint" && element.idle)),
      { startImmediately: true }
    )
    for (let step = 0; step < 500 && fiber.pollUnsafe() === undefined; step++) yield* pass(10_000)
    return yield* Fiber.join(fiber)
  })

const removed = (elements: ReadonlyArray<{ readonly _tag: string; readonly entity?: string | undefined }>) =>
  elements.flatMap(({ _tag, entity }) => _tag === "Removed" ? [entity!] : []).sort()

describe("deleted listings", () => {
  it.effect(
    "leave the copy of a program that is killed again and again, and come back when they are created again",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const skus = [...seller.listings.values()].filter(({ offers }) => offers.has(id)).map(({ sku }) => sku)
        const [again, ...deleted] = skus.slice(0, 13)
        const prng = random(11)
        const copy = makeStore<unknown>()
        const feed = (cursor: string | undefined) =>
          Changes.listings({
            sellerId: sandbox.credentials.sellerId,
            marketplaceIds: [id],
            since,
            cursor,
            removals: { known: Stream.suspend(() => Stream.fromIterable([...copy.copy.keys()])), every: "3 hours" }
          })
        const start = Effect.suspend(() =>
          Effect.forkChild(store(feed, copy, { batch: 1, lives: prng.int(2, 9), clock: 0 }), { startImmediately: true })
        )
        let program = yield* start
        const live = (steps: number) =>
          Effect.gen(function*() {
            for (let step = 0; step < steps; step++) {
              yield* pass(10 * minute, 2)
              if (program.pollUnsafe() !== undefined) program = yield* start
            }
          })
        yield* live(40)
        assert.strictEqual(copy.copy.size, skus.length)
        const listing = seller.listings.get(again!)!
        for (const sku of [again!, ...deleted]) seller.listings.delete(sku)
        yield* live(30)
        assert.deepStrictEqual([...copy.copy.keys()].sort(), skus.slice(13).sort())
        assert.isBelow(copy.cursor!.length, 60 * 500)
        seller.listings.set(again!, { ...listing, updated: yield* sandbox.world.now })
        yield* live(3)
        assert.isTrue(copy.copy.has(again!))
        assert.isUndefined(copy.failure)
        yield* Fiber.interrupt(program)
        // Only what is missing is read by itself.
        const read = yield* sandbox.requestsOf("listingsItems_2021-08-01.getListingsItem")
        assert.isBelow(read.length, 13 * 3)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 0, products: 60 }))),
    60_000
  )

  it.effect("are those that can no longer be read, not all that a search leaves out", () => {
    const api = fakeListings([item("shown")], new Set(["shown", "late"]))
    return Effect.gen(function*() {
      const elements = yield* untilIdle(
        Changes.listings({ ...options, removals: { known: Stream.make("shown", "late", "gone", "gone too") } })
      )
      assert.deepStrictEqual(removed(elements), ["gone", "gone too"])
      assert.deepStrictEqual(reads(api).sort(), ["gone", "gone%20too", "late"])
      const checkpoints = elements.flatMap((element) => element._tag === "Checkpoint" ? [element] : [])
      assert.deepStrictEqual(checkpoints.map(({ complete, idle }) => [complete, idle]), [[true, false], [true, true]])
      // The look counts from where the feed was, and not again before it is time.
      const { cursor } = checkpoints.at(-1)!
      assert.strictEqual(cursor.snapshot, cursor.through)
      const sent = api.sent.length
      yield* untilIdle(Changes.listings({ ...options, cursor, removals: { known: Stream.make("gone") } }))
      assert.strictEqual(api.sent.length, sent + 1)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("are not those that Amazon refuses to read: it does not say that they are gone", () => {
    const api = fakeListings([], new Set())
    return Effect.gen(function*() {
      const known = Stream.make("bad", "gone", "bad too")
      const elements = yield* untilIdle(Changes.listings({ ...options, removals: { known } }))
      assert.deepStrictEqual(removed(elements), ["gone"])
      assert.deepStrictEqual(reads(api).sort(), ["bad", "bad%20too", "gone"])
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("are found among more listings than a search reaches, in parts by creation", () => {
    const all = Array.from(
      { length: 2300 },
      (_, index) => item(`sku-${index}`, new Date(Date.UTC(2020) + index * hour).toISOString())
    )
    const api = fakeListings(all, new Set())
    return Effect.gen(function*() {
      const known = Stream.fromIterable([...all.map(({ sku }) => sku), "gone"])
      const elements = yield* untilIdle(
        Changes.listings({ ...options, cursor: { ...old, through: "2026-06-30T23:00:00Z" }, removals: { known } })
      )
      assert.deepStrictEqual(removed(elements), ["gone"])
      assert.deepStrictEqual(reads(api), ["gone"])
      // 115 full pages, and what it takes to divide them.
      assert.isBelow(api.sent.length, 170)
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("are compared with a list of the program's, whose failure ends the feed", () => {
    class NoReport extends Data.TaggedError("NoReport") {}
    const api = fakeListings([], new Set())
    return Effect.gen(function*() {
      const known = Stream.make("a", "b")
      const elements = yield* untilIdle(
        Changes.listings({ ...options, removals: { known, existing: Stream.make("b", "c") } })
      )
      assert.deepStrictEqual(removed(elements), ["a"])
      assert.lengthOf(api.sent, 2)
      const failing = Changes.listings({ ...options, removals: { known, existing: Stream.fail(new NoReport()) } })
      const error = yield* Effect.flip(untilIdle(failing))
      assert.strictEqual(error._tag, "NoReport")
      const wrong = Changes.listings({ ...options, removals: { known, every: "1 second" } })
      const refused = yield* Effect.flip(untilIdle(wrong))
      assert(refused._tag === "SpApiError" && refused.reason._tag === "RequestInvalid")
      assert.strictEqual(refused.reason.field, "removals.every")
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("are not looked for by a program that begins, which has none", () => {
    const api = fakeListings([item("a")], new Set())
    return Effect.gen(function*() {
      const known = Stream.die("not read")
      const elements = yield* untilIdle(Changes.listings({ ...options, cursor: undefined, removals: { known } }))
      assert.deepStrictEqual(elements.map(({ _tag }) => _tag), ["Changed", "Checkpoint"])
    }).pipe(Effect.provide(api.layer()))
  })

  it.effect("are removed at once where a notification says so and they are gone, and not where one says else", () => {
    const api = fakeListings([], new Set(["elsewhere"]))
    const status = (Sku: string, Status: ReadonlyArray<string>) => ({
      type: "LISTINGS_ITEM_STATUS_CHANGE",
      payload: { SellerId: "A1", Sku, Status }
    })
    const notifications = Stream.fromIterable([
      status("deleted", ["DELETED"]),
      // In one marketplace only.
      status("elsewhere", ["DELETED"]),
      // Of a new listing, which cannot be read yet.
      status("new", ["BUYABLE"]),
      // A later one does not hide an earlier one that was not read yet.
      status("deleted", [])
    ] as ReadonlyArray<unknown> as ReadonlyArray<Notifications.AnyNotification>)
    return Effect.gen(function*() {
      const received: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(
          Changes.listings({ ...options, notifications }),
          (element) =>
            Effect.sync(() =>
              void (element._tag === "Checkpoint" || received.push(`${element._tag} ${element.entity}`))
            )
        ),
        { startImmediately: true }
      )
      yield* pass(minute, 4)
      assert.deepStrictEqual(received, ["Changed elsewhere", "Removed deleted"])
      assert.deepStrictEqual(reads(api).sort(), ["deleted", "elsewhere", "new"])
    }).pipe(Effect.provide(api.layer()))
  })
})
