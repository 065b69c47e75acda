/** Copies of offers and of external returns, which are stored in tables of the program. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Stream } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ExternalReturns from "effect-sp-api/apis/ExternalFulfillmentReturns_2024_09_11"
import * as ProductPricing from "effect-sp-api/apis/ProductPricingV0"
import * as SpApi from "effect-sp-api/SpApi"
import * as SqlClient from "effect/sql/SqlClient"
import { random } from "../sp-api/workflows/changes/support/world.ts"

const day = 86_400_000
const since = new Date(Date.now() - 60 * day).toISOString()
const marketplaces = ["ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"]
const prng = random(5)

/** How often the process dies before or after rows were written, in both cases with their cursor. */
let deaths = 0
let killed = 0

/** Upserts values by their entity. */
const store = (name: string) => (changes: ReadonlyArray<ChangeFeed.Change>, { part, seller }: ChangeFeed.Context) =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const isBefore = prng.chance(0.5)
    const death = prng.chance(deaths) ? Effect.die("killed") : Effect.void
    if (isBefore) yield* death
    for (const change of changes) {
      if (change._tag === "Snapshot") continue
      const entity = `${name} ${seller.id} ${part} ${change.entity ?? ""}`
      const value = change._tag === "Removed" ? null : JSON.stringify(change.value)
      yield* sql`INSERT INTO copies ${sql.insert({ entity, value })}
        ON CONFLICT (entity) DO UPDATE SET value = excluded.value`
    }
    yield* death
  })

const missing = "B000000000"
const asins: Array<string> = []

// Turns are made by hand.
const Offers = ChangeFeed.offers("Offers", {
  every: "30 days",
  batch: 5,
  asins: (_, marketplaceId) => marketplaceId === marketplaces[0] ? [...asins, missing] : Stream.fromIterable(asins),
  store: store("offers")
})
const Returns = ChangeFeed.externalReturns("Returns", { since, every: "30 days", batch: 5, store: store("returns") })

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Layer.provideMerge(Layer.merge(Offers.layer, Returns.layer), SellerRunner.layer({ accounts }))
})).pipe(
  Layer.provideMerge(Layer.mergeAll(
    Sellers.layer,
    Cursors.layer,
    Waits.layer,
    Layer.effectDiscard(
      Effect.flatMap(SqlClient.SqlClient, (sql) => sql`CREATE TABLE copies (entity TEXT PRIMARY KEY, value TEXT)`)
    )
  )),
  Layer.provideMerge(
    Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`)))
  ),
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient({ usagePlans: 1000, products: 45, ordersPerSeller: 200 }))
)

/** What of offers a change is about: sales ranks do not count. */
const priceOf = ({ Offers = [], Summary }: ProductPricing.GetOffersResult) => [
  Summary.TotalOfferCount,
  Offers.map(({ ListingPrice }) => ListingPrice.Amount)
]

describe("copies of offers and external returns", () => {
  it.live(
    "equal what Amazon has after deaths between rows and cursor, with a part for each marketplace",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const sql = yield* SqlClient.SqlClient
        const cursors = yield* Cursors.Cursors
        const { refreshToken, sellerId } = sandbox.credentialsOf("na")
        const { listings } = yield* sandbox.world.seller("na")
        asins.push(...new Set([...listings.values()].map(({ asin }) => asin)))
        assert.isAbove(asins.length, 20)
        const seller = yield* SellerRunner.authorize({
          sellingPartnerId: sellerId,
          region: "na",
          marketplaces,
          refreshToken
        })
        const amazon = Effect.provide(SpApi.layer(sandbox.configValuesOf("na")))
        const turn = (feed: typeof Offers | typeof Returns) =>
          Effect.map(Effect.exit(feed.run(seller)), ({ _tag }) => _tag === "Failure" && killed++)
        const stored = (name: string, part: string) =>
          Effect.map(
            sql<{ readonly entity: string; readonly value: string | null }>`SELECT entity, value FROM copies
            WHERE entity LIKE ${`${name} ${seller} ${part} %`} ORDER BY entity`,
            (rows) => rows.map(({ entity, value }) => [entity.split(" ").at(-1)!, JSON.parse(value ?? "null")] as const)
          )

        deaths = 0.3
        for (let step = 0; step < 6; step++) {
          const { sku } = prng.pick([...listings.values()])
          yield* sandbox.world.setPrice(sku, marketplaces[0]!, prng.int(100, 9000))
          yield* sandbox.clock.advance(2 * day)
          yield* turn(Offers)
          yield* turn(Returns)
        }
        assert.isAbove(killed, 2)
        deaths = 0
        yield* sandbox.clock.advance(2 * day)
        yield* Returns.run(seller)
        yield* Offers.run(seller)
        yield* Offers.run(seller)

        for (const part of marketplaces) {
          const offers = new Map(yield* stored("offers", part))
          const none = offers.get(missing)
          // It was never there, so nothing but its removal is in the copy, and only of the part that lists it.
          assert.strictEqual(none, part === marketplaces[0] ? null : undefined)
          offers.delete(missing)
          assert.sameMembers([...offers.keys()], asins)
          for (const asin of asins) {
            const { payload } = yield* amazon(
              ProductPricing.getItemOffers({ Asin: asin, MarketplaceId: part, ItemCondition: "New" })
            )
            assert.deepStrictEqual(priceOf(offers.get(asin) as ProductPricing.GetOffersResult), priceOf(payload!), asin)
          }
        }
        const all = yield* amazon(
          Stream.runCollect(ExternalReturns.listReturns.items({ createdSince: since, maxResults: 100 }))
        )
        assert.isAbove(all.length, 3)
        const statuses = (items: ReadonlyArray<ExternalReturns.Return>) =>
          items.map(({ id, status }) => `${id} ${status}`).sort()
        const returns = yield* stored("returns", "")
        assert.deepStrictEqual(statuses(returns.map(([, value]) => value as ExternalReturns.Return)), statuses(all))

        const partsOf = (feed: string) => Effect.map(cursors.ofFeed(feed), (rows) => rows.map(({ part }) => part))
        assert.sameMembers(yield* partsOf("Offers"), marketplaces)
        assert.deepStrictEqual(yield* partsOf("Returns"), [""])
        // Nothing changes, so nothing comes again.
        assert.strictEqual(yield* Offers.run(seller), 0)
        assert.strictEqual(yield* Returns.run(seller), 0)
      }).pipe(Effect.provide(Live)),
    300_000
  )
})
