/** Copies of listings, stock and finances equal the world at Amazon, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Stream } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as InventorySink from "effect-sp-api-cluster/InventorySink"
import * as ListingsSink from "effect-sp-api-cluster/ListingsSink"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as TransactionsSink from "effect-sp-api-cluster/TransactionsSink"
import * as Waits from "effect-sp-api-cluster/Waits"
import { Sandbox } from "effect-sp-api-sandbox"
import { listTransactions } from "effect-sp-api/apis/Finances_2024_06_19"
import { listFinancialEventGroups } from "effect-sp-api/apis/FinancesV0"
import { getReports } from "effect-sp-api/apis/Reports_2021_06_30"
import * as SpApi from "effect-sp-api/SpApi"
import * as SqlClient from "effect/sql/SqlClient"
import { random } from "../sp-api/workflows/changes/support/world.ts"
import * as Copies from "./support/copies.ts"
import * as Postgres from "./support/postgres.ts"

const day = 86_400_000
const since = new Date(Date.now() - 40 * day).toISOString()
const marketplaces = ["ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"]
const prng = random(11)

/** How often the process dies before or after rows were written, in both cases after their cursor. */
let deaths = 0

const dying = <A, C, E, R>(store: (changes: A, context: C) => Effect.Effect<void, E, R>) => (changes: A, context: C) =>
  Effect.suspend(() => {
    const death = prng.chance(deaths) ? Effect.die("killed") : Effect.void
    return prng.chance(0.5)
      ? Effect.andThen(death, store(changes, context))
      : Effect.andThen(store(changes, context), death)
  })

// Turns are made by hand.
const options = { since, every: "30 days", batch: 20 } as const

const Listings = ChangeFeed.listings("Listings", {
  ...options,
  since: "2000-01-01T00:00:00Z",
  removals: { known: ListingsSink.known },
  store: dying(ListingsSink.store)
})
const Stock = ChangeFeed.inventory("Stock", { ...options, store: dying(InventorySink.store) })
const Transactions = ChangeFeed.transactions("Transactions", { ...options, store: dying(TransactionsSink.store) })
const Groups = ChangeFeed.eventGroups("Groups", { ...options, store: dying(TransactionsSink.storeGroups) })

/** Rows of each report, counted again each time that it is read. */
const reports = new Map<string, number>()

const Report = ChangeFeed.reports("Report", {
  reportType: "GET_MERCHANTS_LISTINGS_FYP_REPORT",
  schedule: "P1D",
  since,
  every: "30 days",
  store: (rows, { report }) =>
    Effect.flatMap(Stream.runCount(rows), (count) =>
      Effect.suspend(() => {
        reports.set(report.reportId, count)
        return prng.chance(deaths) ? Effect.die("killed") : Effect.void
      }))
})
const feeds = [Listings, Stock, Transactions, Groups, Report]

/** The sellers' runner over a database, with a world at Amazon of its own. */
const over = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) =>
  Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
    const { refreshToken: _, ...accounts } = configValues
    return Layer.provideMerge(
      Layer.mergeAll(Listings.layer, Stock.layer, Transactions.layer, Groups.layer, Report.layer),
      SellerRunner.layer({ accounts })
    )
  })).pipe(
    Layer.provideMerge(Layer.mergeAll(Sellers.layer, Cursors.layer, Waits.layer)),
    Layer.provideMerge(
      Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`k:${Buffer.alloc(32, 7).toString("base64")}`)))
    ),
    Layer.provideMerge(EmbeddedEngine.layer()),
    Layer.provideMerge(client),
    Layer.provideMerge(Sandbox.layerHttpClient({ usagePlans: 1000, products: 20, ordersPerSeller: 25 }))
  )

/** What Amazon has, read at once. */
const world = (sellerId: string) =>
  Effect.gen(function*() {
    const current = yield* Copies.atAmazon(sellerId, marketplaces)
    const transactions = yield* Stream.runCollect(listTransactions.items({ postedAfter: since }))
    const finished = yield* Stream.runCollect(
      getReports.items({ reportTypes: ["GET_MERCHANTS_LISTINGS_FYP_REPORT"], processingStatuses: ["DONE"] })
    )
    const groups = yield* Stream.runCollect(
      listFinancialEventGroups.items({ FinancialEventGroupStartedAfter: since, MaxResultsPerPage: 100 })
    )
    return {
      reports: finished.map(({ reportId }) => reportId),
      ...current,
      transactions: transactions.map(({ items = [], totalAmount, transactionId, transactionStatus }) => [
        transactionId,
        transactionStatus,
        totalAmount?.currencyAmount,
        items.length
      ]),
      groups: groups.map((group) => [
        group.FinancialEventGroupId,
        group.ProcessingStatus,
        group.OriginalTotal?.CurrencyAmount
      ])
    }
  })

/** The same of the tables. */
const copy = (seller: string) =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const transactions = yield* sql<Record<string, unknown>>`
      SELECT id, status, CAST(total_amount AS double precision) AS total, (
        SELECT CAST(count(*) AS integer) FROM spapi_transaction_items i
        WHERE i.seller = t.seller AND i.transaction_id = t.id
      ) AS items FROM spapi_transactions t WHERE seller = ${seller}`
    const groups = yield* sql<Record<string, unknown>>`
      SELECT id, status, CAST(original_amount AS double precision) AS total FROM spapi_event_groups
      WHERE seller = ${seller}`
    return {
      ...yield* Copies.inTables(seller),
      transactions: transactions.map(Object.values),
      groups: groups.map(Object.values)
    }
  })

const staysCurrent = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const sql = yield* SqlClient.SqlClient
  const cursors = yield* Cursors.Cursors
  const { refreshToken, sellerId } = sandbox.credentialsOf("na")
  const authorize = (ids: ReadonlyArray<string>) =>
    SellerRunner.authorize({ sellingPartnerId: sellerId, region: "na", marketplaces: ids, refreshToken })
  const seller = yield* authorize(marketplaces)
  const { listings } = yield* sandbox.world.seller("na")
  const amazon = Effect.provide(world(sellerId), SpApi.layer(sandbox.configValuesOf("na")))

  reports.clear()
  deaths = 0.5
  let killed = 0
  for (let step = 0; step < 4; step++) {
    for (const listing of [prng.pick([...listings.values()]), prng.pick([...listings.values()])]) {
      yield* sandbox.world.setPrice(listing.sku, marketplaces[0]!, prng.int(100, 9000))
      // What comes in does not count as a change; what can be ordered does.
      const { fulfillable, inbound } = listing.inventory
      listing.inventory = { ...listing.inventory, inbound: inbound + 3, fulfillable: fulfillable + prng.int(0, 1) }
    }
    if (step === 2) { for (const sku of [...listings.keys()].slice(0, 3)) listings.delete(sku) }
    yield* sandbox.clock.advance(2 * day)
    for (const feed of feeds) if ((yield* Effect.exit(feed.run(seller)))._tag === "Failure") killed++
  }
  assert.isAbove(killed, 0)
  deaths = 0
  yield* sandbox.clock.advance(day + 3_600_000)
  for (const feed of feeds) yield* feed.run(seller)
  // A poll says that it is time for all stock, which the next one reads.
  yield* sandbox.clock.advance("15 minutes")
  yield* Stock.run(seller)

  const [expected, stored] = [yield* amazon, yield* copy(seller)]
  assert.isAbove(expected.stock.length, 5)
  assert.isAbove(expected.listings.length, 20)
  assert.isAbove(expected.transactions.length, 10)
  assert.isAbove(expected.groups.length, 1)
  for (const name of ["stock", "listings", "transactions", "groups"] as const) {
    assert.deepStrictEqual(Copies.sorted(stored[name]), Copies.sorted(expected[name]), name)
  }
  assert.isAbove(expected.reports.length, 5)
  assert.sameMembers([...reports.keys()], [...expected.reports])
  assert.isAbove([...reports.values()].reduce((sum, count) => sum + count, 0), 0)
  const removed = yield* sql`SELECT DISTINCT sku FROM spapi_listings WHERE removed_at IS NOT NULL`
  assert.lengthOf(removed, 3)
  assert.isAbove((yield* sql`SELECT 1 FROM spapi_transaction_breakdowns`).length, expected.transactions.length)

  // The parts of a feed are those of the seller; the feeds of all its marketplaces begin again with others.
  const partsOf = Effect.map(cursors.ofSeller(seller, "Stock"), (all) => all.map(({ part }) => part))
  assert.sameMembers(yield* partsOf, marketplaces)
  assert.lengthOf(yield* cursors.ofFeed("Listings"), 1)
  yield* authorize([marketplaces[0]!])
  assert.isAbove(yield* Listings.run(seller), 10)
  yield* Stock.run(seller)
  assert.deepStrictEqual(yield* partsOf, [marketplaces[0]])

  yield* SellerRunner.remove(seller)
  for (const sink of [ListingsSink, InventorySink, TransactionsSink]) yield* sink.remove(seller)
  for (const rows of Object.values(yield* copy(seller))) assert.lengthOf(rows, 0)
  assert.lengthOf(yield* cursors.ofFeed("Stock"), 0)
})

describe("copies of listings, stock and finances", () => {
  it.live(
    "over SQLite equal the world after random changes and deaths between rows and cursor",
    () => Effect.provide(staysCurrent, over(NodeSqlite.layer(":memory:"))),
    300_000
  )

  it.live.skipIf(!Postgres.isInstalled)("over PostgreSQL are the same", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres.Postgres
      yield* Effect.provide(staysCurrent, over(PgClient.layer({ url })))
    }).pipe(Effect.provide(Postgres.layer)), 300_000)
})
