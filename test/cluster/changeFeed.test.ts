/** Copies that stay current: feeds of all sellers with their cursors. */
import { assert, describe, it, layer } from "@effect/vitest"
import { Data, Effect, Layer, Option, Redacted, Schedule, Stream } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Schedules from "effect-sp-api-cluster/Schedules"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SpApi from "effect-sp-api/SpApi"
import type * as Changes from "effect-sp-api/workflows/Changes"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Arr from "effect/Array"
import * as SqlClient from "effect/sql/SqlClient"

const since = "2026-01-01T00:00:00Z"

/** Batches after which `Copy` fails, once for each seller. */
const failures = new Map<string, number>()

class Full extends Data.TaggedError("Full")<{ readonly message: string }> {}

const Copy = ChangeFeed.orders("Copy", {
  since,
  batch: 10,
  every: "50 millis",
  store: Effect.fnUntraced(function*(changes, { seller }) {
    const sql = yield* SqlClient.SqlClient
    const rows = Arr.map(changes, ({ entity, updatedAt }) => ({
      seller: seller.id,
      id: entity ?? "",
      at: updatedAt ?? null
    }))
    yield* sql`INSERT INTO copies ${sql.insert(rows)} ON CONFLICT (seller, id) DO UPDATE SET at = excluded.at`
    const left = failures.get(seller.id)
    if (left === undefined) return
    if (left > 0) return void failures.set(seller.id, left - 1)
    failures.delete(seller.id)
    return yield* Effect.fail(new Full({ message: "the disk is full" }))
  })
})

/** Parts of sellers that were stored by `Parts`. */
const stored: Array<string> = []

const cursor = {} as Changes.Cursor

const elements: ReadonlyArray<Changes.Element<object>> = [
  { _tag: "Changed", entity: "1", updatedAt: undefined, value: {}, cursor },
  { _tag: "Checkpoint", through: undefined, complete: true, idle: true, cursor }
]

/** Of one part nothing can be read, and while another is read its seller may be removed. */
const Parts = ChangeFeed.make("Parts", {
  every: "30 days",
  parts: ({ marketplaces }) => marketplaces,
  changes: ({ id }, _, part) =>
    Stream.fromIterableEffect(Effect.gen(function*() {
      if (part === "BAD") return yield* Effect.fail(new Full({ message: "no" }))
      if (part === "GONE") yield* SellerRunner.remove(id)
      return elements
    })),
  store: (_, { part, seller }) => Effect.sync(() => void stored.push(`${seller.id}/${part}`))
})

const tables = Layer.effectDiscard(
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql`CREATE TABLE copies (seller TEXT, id TEXT, at TEXT, PRIMARY KEY (seller, id))`
  )
)

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Layer.provideMerge(Layer.merge(Copy.layer, Parts.layer), SellerRunner.layer({ accounts }))
})).pipe(
  Layer.provideMerge(Layer.mergeAll(Sellers.layer, Cursors.layer, Waits.layer, tables)),
  Layer.provideMerge(
    Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`)))
  ),
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient({ usagePlans: "off", ordersPerSeller: 60 }))
)

layer(Live, { excludeTestServices: true })((it) => {
  describe("a feed of orders", () => {
    it.effect(
      "copies all orders of each seller in turns, also where storing them fails in between",
      () =>
        Effect.gen(function*() {
          const sandbox = yield* Sandbox.Sandbox
          const sql = yield* SqlClient.SqlClient
          const cursors = yield* Cursors.Cursors
          const all = yield* Effect.forEach(["eu", "fe"] as const, (region) =>
            Effect.gen(function*() {
              const { refreshToken, sellerId } = sandbox.credentialsOf(region)
              const marketplaces = (yield* sandbox.world.seller(region)).marketplaces.map(({ id }) => id)
              const expected = yield* Orders.search({ marketplaceIds: marketplaces, createdAfter: since }).pipe(
                Stream.map(({ id }) => id),
                Stream.runCollect,
                Effect.provide(SpApi.layer(sandbox.configValuesOf(region)))
              )
              failures.set(`${region}:${sellerId}`, 2)
              // From here on the turns begin by themselves.
              const seller = yield* SellerRunner.authorize({
                sellingPartnerId: sellerId,
                region,
                marketplaces,
                refreshToken
              })
              return { seller, expected }
            }))
          for (const { expected, seller } of all) {
            assert.isAbove(expected.length, 30)
            const copied = Effect.map(
              sql<{ readonly id: string }>`SELECT id FROM copies WHERE seller = ${seller}`,
              (rows) => rows.map(({ id }) => id)
            )
            yield* Effect.repeat(copied, {
              until: (ids) => ids.length >= expected.length,
              schedule: Schedule.spaced("10 millis")
            })
            assert.deepStrictEqual(new Set(yield* copied), new Set(expected))
            assert.isFalse(failures.has(seller))
            const cursor = Option.getOrThrow(yield* cursors.find(seller, "Copy"))
            assert.isAbove(cursor.revision, 3)
          }
          // A turn by hand finds nothing new, or what came meanwhile.
          assert.isBelow(yield* Copy.run(all[0]!.seller), 10)
          assert.lengthOf(yield* cursors.ofFeed("Copy"), 2)
        }),
      300_000
    )
  })
})

layer(Live, { excludeTestServices: true })((it) => {
  describe("a feed with parts", () => {
    it.effect("stores the others where one fails, and nothing of a seller that was removed meanwhile", () =>
      Effect.gen(function*() {
        const cursors = yield* Cursors.Cursors
        const authorize = (sellingPartnerId: string, marketplaces: ReadonlyArray<string>) =>
          SellerRunner.authorize({
            sellingPartnerId,
            region: "na",
            marketplaces,
            refreshToken: Redacted.make("Atzr|1")
          })
        const some = yield* authorize("SOME", ["A", "BAD", "B"])
        const error = yield* Effect.flip(Parts.run(some))
        assert.include(error.message, "Full")
        const gone = yield* authorize("GONE", ["GONE", "C"])
        yield* Effect.flip(Parts.run(gone))
        assert.deepStrictEqual(stored, [`${some}/A`, `${some}/B`])
        assert.deepStrictEqual((yield* cursors.ofFeed("Parts")).map(({ part }) => part).sort(), ["A", "B"])
      }))
  })
})

describe("the turns of thousands of sellers", () => {
  it("are spread over the period", () => {
    const tenths = new Array<number>(10).fill(0)
    const { placeOf } = Schedules.every("10 millis", "Orders/changes")
    for (let index = 0; index < 5_000; index++) tenths[Math.floor(placeOf(`eu:A${index}`))]!++
    for (const count of tenths) assert.isTrue(count > 350 && count < 650, String(tenths))
  })
})
