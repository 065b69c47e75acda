/** A program on the cluster, as a user writes it: the same over one process and over several. */
import { Data, Duration, Effect, Layer, Redacted, Schedule, Schema, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as DataKioskJob from "effect-sp-api-cluster/DataKioskJob"
import * as FeedJob from "effect-sp-api-cluster/FeedJob"
import * as ListingJob from "effect-sp-api-cluster/ListingJob"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as ReportJob from "effect-sp-api-cluster/ReportJob"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import type * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellersApi from "effect-sp-api/workflows/Sellers"
import * as SqlClient from "effect/sql/SqlClient"
import { InFlight } from "../../../packages/cluster/src/jobs/submissions.ts"

const keys = TokenKeys.layer(Redacted.make(`test:${Buffer.alloc(32, 7).toString("base64")}`))

/** Stores the lines of orders by their place in the report, so that they are stored once, however often it is read. */
export const Lines = ReportJob.make("Lines", {
  reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
  firstPoll: "20 millis",
  store: Effect.fnUntraced(function*(rows, { reportId, seller }) {
    const sql = yield* SqlClient.SqlClient
    yield* rows.pipe(
      Stream.zipWithIndex,
      Stream.map(([row, place]) => ({
        seller: seller.id,
        report: reportId,
        place,
        order_id: row["amazon-order-id"] ?? "",
        sku: row["sku"] ?? ""
      })),
      Stream.grouped(100),
      Stream.runForEach((lines) => sql`INSERT INTO lines ${sql.insert(lines)} ON CONFLICT DO NOTHING`)
    )
    yield* sql`DELETE FROM lines WHERE seller = ${seller.id} AND report <> ${reportId}`
  })
})

/** Stores the dates of each report, and how many lines it has. */
export const Snapshots = ReportJob.make("Snapshots", {
  reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL",
  firstPoll: "20 millis",
  emptyWhenCancelled: true,
  store: Effect.fnUntraced(function*(rows, { from, reportId, seller, to }) {
    const sql = yield* SqlClient.SqlClient
    const lines = yield* Stream.runCount(rows)
    const row = { seller: seller.id, report: reportId, starts: from ?? "", ends: to ?? "", lines }
    yield* sql`INSERT INTO snapshots ${sql.insert(row)} ON CONFLICT DO NOTHING`
  })
})

/** Stores sales by their day. */
export const Sales = DataKioskJob.make("Sales", {
  firstPoll: "20 millis",
  query: ({ from, seller, to }) =>
    SalesAndTraffic.salesAndTrafficByDate(
      { startDate: from, endDate: to, aggregateBy: "DAY", marketplaceIds: [seller.marketplaces[0]!] },
      { startDate: true, sales: { unitsOrdered: true } }
    ),
  store: ({ rows }, { seller }) =>
    Effect.flatMap(SqlClient.SqlClient, (sql) =>
      rows.pipe(
        Stream.map(({ sales, startDate }) => ({ seller: seller.id, day: startDate, units: sales.unitsOrdered })),
        Stream.grouped(100),
        Stream.runForEach((days) =>
          sql`INSERT INTO sales ${sql.insert(days)} ON CONFLICT (seller, day) DO UPDATE SET units = excluded.units`
        )
      ))
})

/** Stores days with sales, and how often each page was stored. */
export const Days = DataKioskJob.make("Days", {
  firstPoll: "20 millis",
  query: ({ from, seller, to }) =>
    SalesAndTraffic.salesAndTrafficByDate(
      { startDate: from, endDate: to, aggregateBy: "DAY", marketplaceIds: [seller.marketplaces[0]!] },
      { startDate: true }
    ),
  store: ({ page, rows }, { seller }) =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      yield* rows.pipe(
        Stream.map(({ startDate }) => ({ seller: seller.id, day: startDate, page })),
        Stream.grouped(200),
        Stream.runForEach((days) => sql`INSERT INTO days ${sql.insert(days)} ON CONFLICT DO NOTHING`)
      )
      yield* sql`
        INSERT INTO pages ${sql.insert({ seller: seller.id, page, times: 1 })}
        ON CONFLICT (seller, page) DO UPDATE SET times = pages.times + 1`
    })
})

/** Sets prices, and stores how many were accepted. */
export const Prices = FeedJob.make("Prices", {
  feedType: "JSON_LISTINGS_FEED",
  firstPoll: "20 millis",
  input: Schema.Array(Schema.Struct({ sku: Schema.String, price: Schema.Number })),
  content: ({ input, seller }) =>
    Effect.succeed(JSON.stringify({
      header: { sellerId: seller.sellingPartnerId, version: "2.0", issueLocale: "en_US" },
      messages: input.map(({ price, sku }, index) => ({
        messageId: index + 1,
        sku,
        operationType: "PATCH",
        productType: "PRODUCT",
        patches: [{
          op: "replace",
          path: "/attributes/purchasable_offer",
          value: [{
            marketplace_id: seller.marketplaces[0]!,
            currency: Marketplace.fromId(seller.marketplaces[0]!)!.currency,
            our_price: [{ schedule: [{ value_with_tax: price }] }]
          }]
        }]
      }))
    })),
  store: ({ feed, listings }, { key, seller }) =>
    Effect.flatMap(
      SqlClient.SqlClient,
      (sql) =>
        sql`INSERT INTO feeds ${
          sql.insert({
            seller: seller.id,
            id: key,
            feed: feed.feedId,
            messages: listings?.summary.messagesProcessed ?? -1
          })
        } ON CONFLICT (seller, id) DO NOTHING`
    )
})

class Planned extends Data.TaggedError("Planned")<{ readonly message: string }> {}

const envelope = (messages: ReadonlyArray<string>) =>
  `<?xml version="1.0" encoding="utf-8"?>
<AmazonEnvelope>
  <Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>M</MerchantIdentifier></Header>
  <MessageType>CartonContentsRequest</MessageType>
  ${messages.map((content, index) => `<Message><MessageID>${index + 1}</MessageID>${content}</Message>`).join("\n  ")}
</AmazonEnvelope>`

const carton = "<CartonContentsRequest><ShipmentId>FBA1</ShipmentId></CartonContentsRequest>"
const refused = "<CartonContentsRequest><AmazonOrderID>unknown</AmazonOrderID></CartonContentsRequest>"

/** Submits a feed of cartons, some of which Amazon refuses, and stores how many were processed under the key. */
export const Cartons = FeedJob.make("Cartons", {
  feedType: "POST_FBA_INBOUND_CARTON_CONTENTS",
  input: Schema.Struct({ good: Schema.Int, bad: Schema.Int }),
  firstPoll: "20 millis",
  content: ({ input: { bad, good } }) =>
    good === -2
      ? Effect.fail(new Planned({ message: "a row of jane" }))
      : good < 0
      ? ""
      : envelope([...Array.from({ length: good }, () => carton), ...Array.from({ length: bad }, () => refused)]),
  store: ({ feed, result }, { key, seller }) =>
    Effect.flatMap(SqlClient.SqlClient, (sql) =>
      sql`
        INSERT INTO cartons ${
        sql.insert({ seller: seller.id, key, feed: feed.feedId, processed: result?.processed ?? -1 })
      }
        ON CONFLICT DO NOTHING`)
})

/** Sets the quantity of a listing, and stores how it ended under the key. */
export const Quantity = ListingJob.make("Quantity", {
  input: Schema.Struct({ sku: Schema.String, productType: Schema.String, quantity: Schema.Int }),
  firstPoll: "20 millis",
  submission: ({ input: { productType, quantity, sku }, seller }) => ({
    sku,
    marketplaceId: seller.marketplaces[0]!,
    productType,
    patches: [{
      op: "replace",
      path: "/attributes/fulfillment_availability",
      value: [{ fulfillment_channel_code: "DEFAULT", quantity }]
    }]
  }),
  store: (outcome, { key, seller }) =>
    Effect.flatMap(SqlClient.SqlClient, (sql) =>
      sql`
        INSERT INTO quantities ${sql.insert({ seller: seller.id, key, outcome: outcome._tag })}
        ON CONFLICT DO NOTHING`)
})

/** Counts the marketplaces of a seller, or fails. */
export const Count = SellerTask.make("Count", {
  payload: Schema.Struct({ how: Schema.optionalKey(Schema.Literals(["fail", "die", "other"])) }),
  success: Schema.Int
})

const CountLive = Count.toLayer(Effect.fnUntraced(function*({ how }) {
  if (how === "fail") return yield* new Planned({ message: "planned fail" })
  if (how === "other") return yield* new Sellers.SellerUnknown({ seller: "eu:A9OTHER" })
  if (how === "die") return yield* Effect.die(new Error("planned die"))
  return (yield* SellersApi.marketplaces).length
}))

/** How many of `Slow` run now, and at most did. */
export const slow = { now: 0, most: 0 }

/** Takes a while. */
export const Slow = SellerTask.make("Slow", { payload: Schema.Struct({}), success: Schema.Int })

const SlowLive = Slow.toLayer(() =>
  Effect.sync(() => {
    slow.most = Math.max(slow.most, ++slow.now)
  }).pipe(Effect.andThen(Effect.sleep("5 millis")), Effect.andThen(Effect.sync(() => --slow.now)))
)

/** The tables of the program. */
const tables = Layer.effectDiscard(
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    yield* sql`
    CREATE TABLE IF NOT EXISTS lines (
      seller TEXT, report TEXT, place INTEGER, order_id TEXT, sku TEXT, PRIMARY KEY (seller, report, place)
    )`
    yield* sql`
    CREATE TABLE IF NOT EXISTS snapshots (
      seller TEXT, report TEXT, starts TEXT, ends TEXT, lines INTEGER, PRIMARY KEY (seller, report)
    )`
    yield* sql`
    CREATE TABLE IF NOT EXISTS feeds (seller TEXT, id TEXT, feed TEXT, messages INTEGER, PRIMARY KEY (seller, id))`
    yield* sql`
    CREATE TABLE IF NOT EXISTS cartons (seller TEXT, key TEXT, feed TEXT, processed INTEGER, PRIMARY KEY (seller, key))`
    yield* sql`
    CREATE TABLE IF NOT EXISTS quantities (seller TEXT, key TEXT, outcome TEXT, PRIMARY KEY (seller, key))`
    yield* sql`CREATE TABLE IF NOT EXISTS days (seller TEXT, day TEXT, page INTEGER, PRIMARY KEY (seller, day))`
    yield* sql`CREATE TABLE IF NOT EXISTS pages (seller TEXT, page INTEGER, times INTEGER, PRIMARY KEY (seller, page))`
    yield* sql`CREATE TABLE IF NOT EXISTS sales (seller TEXT, day TEXT, units INTEGER, PRIMARY KEY (seller, day))`
    // Of runners that start at once, PostgreSQL refuses all but one.
  }).pipe(Effect.retry({ times: 5, schedule: Schedule.spaced("20 millis") }))
)

/** How long a request to Amazon may be on its way; two minutes outside of tests. */
const inFlight = Layer.succeed(InFlight, Duration.millis(Number(process.env["IN_FLIGHT"] ?? 2000)))

/** Everything but the engine, the database and the `HttpClient`. */
export const program = (accounts: SpApiAccounts.SharedValues, options?: Partial<SellerRunner.Options>) =>
  Layer.mergeAll(
    Lines.layer,
    Snapshots.layer,
    Sales.layer,
    Days.layer,
    Prices.layer,
    Cartons.layer,
    Quantity.layer,
    CountLive,
    SlowLive
  )
    .pipe(
      Layer.provideMerge(SellerRunner.layer({ ...options, accounts })),
      Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer, tables)),
      Layer.provideMerge(Layer.mergeAll(Migrations.layer, keys, inFlight))
    )
