/** Listings, stock and finances as rows, over SQLite and over PostgreSQL. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, layer, type Vitest } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as InventorySink from "effect-sp-api-cluster/InventorySink"
import * as ListingsSink from "effect-sp-api-cluster/ListingsSink"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as TransactionsSink from "effect-sp-api-cluster/TransactionsSink"
import type { Transaction } from "effect-sp-api/apis/Finances_2024_06_19"
import type { Item } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import type { Changed, Removed, Snapshot } from "effect-sp-api/workflows/Changes"
import * as SqlClient from "effect/sql/SqlClient"
import { random } from "../sp-api/workflows/changes/support/world.ts"
import * as Postgres from "./support/postgres.ts"

const cursor = {} as never

const changed = <A>(entity: string | undefined, updatedAt: string | undefined, value: A): Changed<A> => ({
  _tag: "Changed",
  entity,
  updatedAt,
  value,
  cursor
})

const removed = (entity: string): Removed => ({ _tag: "Removed", entity, cursor })

const snapshot = (...entities: ReadonlyArray<string>): Snapshot => ({
  _tag: "Snapshot",
  scope: "US",
  entities: new Set(entities),
  cursor
})

const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString()

const rowsOf = (table: string, seller: string, order: string) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) =>
      sql<Record<string, unknown>>`
        SELECT * FROM ${sql(table)} WHERE seller = ${seller} ORDER BY ${sql.literal(order)}`
  )

const listing = (sku: string, hour: number, price: string, ...marketplaces: ReadonlyArray<string>): Changed<Item> =>
  changed(sku, at(hour), {
    sku,
    summaries: marketplaces.map((marketplaceId) => ({
      marketplaceId,
      asin: "B0",
      productType: "LUGGAGE",
      status: ["BUYABLE"],
      itemName: `${sku} ${hour}`,
      createdDate: at(0),
      lastUpdatedDate: at(hour)
    })),
    offers: marketplaces.flatMap((marketplaceId) =>
      ["B2B", "B2C"].map((offerType) => ({
        marketplaceId,
        offerType,
        price: { amount: offerType === "B2C" ? price : "1.00", currencyCode: "USD" }
      }))
    ),
    fulfillmentAvailability: [{ fulfillmentChannelCode: "DEFAULT", quantity: 7 }],
    issues: [
      { code: "1", message: "", severity: "ERROR", categories: [], marketplaceIds: ["US"] },
      { code: "2", message: "", severity: "WARNING", categories: [] }
    ]
  })

const stock = (sku: string | undefined, hour: number | undefined, total: number) =>
  changed(sku, hour === undefined ? undefined : at(hour), {
    sellerSku: sku,
    totalQuantity: total,
    lastUpdatedTime: hour === undefined ? "" : at(hour),
    inventoryDetails: { fulfillableQuantity: 1.5, reservedQuantity: { totalReservedQuantity: 2 } }
  })

const suite = (it: Vitest.MethodsNonLive<SqlClient.SqlClient>) => {
  it.effect("a listing has a row in each of its marketplaces, until it leaves one or is deleted", () =>
    Effect.gen(function*() {
      const seller = { id: "na:L" }
      const rows = rowsOf("spapi_listings", seller.id, "sku, marketplace_id")
      const present = Effect.map(
        rows,
        (all) =>
          all.filter((row) => row["removed_at"] === null).map((
            row
          ) => [row["sku"], row["marketplace_id"], row["price_amount"]])
      )
      yield* ListingsSink.store([listing("a", 1, "9.90", "CA", "US"), listing("b", 1, "5.00", "US")], { seller })
      assert.deepInclude((yield* rows)[1], {
        marketplace_id: "US",
        asin: "B0",
        title: "a 1",
        is_buyable: 1,
        is_discoverable: 0,
        price_amount: "9.90",
        business_price_amount: "1.00",
        price_currency: "USD",
        fulfillment_channels: "DEFAULT",
        quantity: 7,
        errors: 1,
        warnings: 1,
        updated_at: at(1)
      })
      assert.deepInclude((yield* rows)[0], { marketplace_id: "CA", errors: 0, warnings: 1 })
      yield* ListingsSink.store([listing("a", 2, "8.00", "US")], { seller })
      assert.deepStrictEqual(yield* present, [["a", "US", "8.00"], ["b", "US", "5.00"]])
      // Late, and in the same batch as a removal and a return.
      yield* ListingsSink.store([listing("a", 1, "9.90", "CA", "US"), removed("b"), removed("unknown")], { seller })
      assert.deepStrictEqual((yield* present).filter(([, marketplace]) => marketplace === "US"), [["a", "US", "8.00"]])
      assert.deepStrictEqual(yield* Stream.runCollect(ListingsSink.known(seller)), ["a"])
      yield* ListingsSink.store([removed("a"), listing("b", 3, "6.00", "US"), listing("a", 3, "7.00", "MX")], {
        seller
      })
      assert.deepStrictEqual(yield* present, [["a", "MX", "7.00"], ["b", "US", "6.00"]])
      assert.lengthOf(yield* rows, 4)
    }))

  it.effect("a listing of which Amazon says nothing but the SKU has a row, and loses it with the first marketplace", () =>
    Effect.gen(function*() {
      const seller = { id: "na:BARE" }
      const rows = rowsOf("spapi_listings", seller.id, "sku, marketplace_id")
      yield* ListingsSink.store([changed("a", undefined, { sku: "a" }), changed(undefined, at(1), { sku: "" })], {
        seller
      })
      assert.deepInclude((yield* rows)[0], { marketplace_id: "", errors: null, price_amount: null, updated_at: null })
      yield* ListingsSink.store([listing("a", 1, "1.00", "US")], { seller })
      assert.deepStrictEqual(
        (yield* rows).map((row) => [row["marketplace_id"], row["removed_at"] === null]),
        [["", false], ["US", true]]
      )
    }))

  it.effect("the SKUs that a copy knows are read over several pages", () =>
    Effect.gen(function*() {
      const seller = { id: "na:MANY" }
      const all = Array.from({ length: 2_100 }, (_, index) => `s${String(index).padStart(5, "0")}`)
      yield* ListingsSink.store(all.map((sku) => listing(sku, 1, "1.00", "CA", "US")), { seller })
      assert.deepStrictEqual(yield* Stream.runCollect(ListingsSink.known(seller)), all)
    }))

  it.effect("stock is a row by marketplace and SKU, and what a snapshot lacks is removed", () =>
    Effect.gen(function*() {
      const seller = { id: "na:S" }
      const rows = rowsOf("spapi_inventory", seller.id, "marketplace_id, sku")
      const present = Effect.map(
        rows,
        (all) =>
          all.filter((row) => row["removed_at"] === null).map((
            row
          ) => [row["marketplace_id"], row["sku"], row["total"]])
      )
      yield* InventorySink.store([stock("a", 2, 5), stock("b", undefined, 1), stock(undefined, 1, 9)], {
        seller,
        part: "US"
      })
      yield* InventorySink.store([stock("a", 2, 3)], { seller, part: "CA" })
      assert.deepInclude((yield* rows)[1], { fulfillable: null, reserved: 2, inbound_shipped: null, updated_at: at(2) })
      assert.deepStrictEqual(yield* present, [["CA", "a", 3], ["US", "a", 5], ["US", "b", 1]])
      // Inbound quantities change without another time, and what is older stays out.
      yield* InventorySink.store([stock("a", 2, 6), stock("a", 1, 0), stock("b", undefined, 2)], { seller, part: "US" })
      assert.deepStrictEqual(yield* present, [["CA", "a", 3], ["US", "a", 6], ["US", "b", 2]])
      yield* InventorySink.store([stock("c", 3, 1), snapshot("b", "c"), stock("d", 4, 1)], { seller, part: "US" })
      assert.deepStrictEqual(yield* present, [["CA", "a", 3], ["US", "b", 2], ["US", "c", 1], ["US", "d", 1]])
      // An older version does not bring it back, the next one does.
      yield* InventorySink.store([stock("a", 1, 4)], { seller, part: "US" })
      assert.lengthOf(yield* present, 4)
      yield* InventorySink.store([stock("a", 2, 4)], { seller, part: "US" })
      assert.lengthOf(yield* present, 5)
    }))

  it.effect("versions in any order, again and in any batches, leave the newest", () =>
    Effect.gen(function*() {
      const seller = { id: "na:R" }
      const prng = random(5)
      for (let round = 0; round < 10; round++) {
        const skus = Array.from({ length: 4 }, (_, index) => `r${round}-${index}`)
        const versions = skus.flatMap((sku) => [1, 2, 3, 4, 4].map((hour) => ({ sku, hour, by: prng.next() })))
        versions.sort((a, b) => a.by - b.by)
        while (versions.length > 0) {
          const batch = versions.splice(0, prng.int(1, 6))
          yield* InventorySink.store(batch.map(({ hour, sku }) => stock(sku, hour, hour)), { seller, part: "US" })
          yield* ListingsSink.store(batch.map(({ hour, sku }) => listing(sku, hour, `${hour}.00`, "US")), { seller })
        }
      }
      const totals = (yield* rowsOf("spapi_inventory", seller.id, "sku")).map((row) => row["total"])
      assert.deepStrictEqual(totals, Array.from({ length: 40 }, () => 4))
      const prices = (yield* rowsOf("spapi_listings", seller.id, "sku")).map((row) => row["price_amount"])
      assert.deepStrictEqual(prices, Array.from({ length: 40 }, () => "4.00"))
    }))

  it.effect("transactions have their items and breakdowns, digit by digit, and are never deferred again", () =>
    Effect.gen(function*() {
      const seller = { id: "na:T" }
      const amount = (currencyAmount: number) => ({ currencyAmount, currencyCode: "USD" })
      const transaction = (transactionStatus: string, fee: number): Changed<Transaction> =>
        changed("t1", at(1), {
          transactionId: "t1",
          transactionType: "Shipment",
          transactionStatus,
          postedDate: at(1),
          totalAmount: amount(10.1 + fee),
          marketplaceDetails: { marketplaceId: "US" },
          relatedIdentifiers: [
            { relatedIdentifierName: "ORDER_ID", relatedIdentifierValue: "o1" },
            { relatedIdentifierName: "FINANCIAL_EVENT_GROUP_ID", relatedIdentifierValue: "g1" }
          ],
          contexts: [{ contextType: "DeferredContext", deferralReason: "DD7", maturityDate: at(9) }],
          breakdowns: [{ breakdownType: "Tax", breakdownAmount: amount(1e-7) }],
          items: [{
            description: "Lamp",
            totalAmount: amount(10.1 + fee),
            contexts: [{ contextType: "ProductContext", sku: "s1", asin: "B0", quantityShipped: 2 }],
            breakdowns: [
              { breakdownType: "Principal", breakdownAmount: amount(10.1) },
              {
                breakdownType: "Fees",
                breakdownAmount: amount(fee),
                breakdowns: [{ breakdownType: "Commission", breakdownAmount: amount(fee) }]
              }
            ]
          }]
        })
      yield* TransactionsSink.store([transaction("DEFERRED", -1), changed(undefined, at(1), {})], { seller })
      yield* TransactionsSink.store([transaction("DEFERRED_RELEASED", -2), transaction("DEFERRED", -1)], { seller })
      yield* TransactionsSink.store([transaction("DEFERRED", -1)], { seller })
      const rows = yield* rowsOf("spapi_transactions", seller.id, "id")
      assert.lengthOf(rows, 1)
      assert.deepInclude(rows[0], {
        id: "t1",
        marketplace_id: "US",
        status: "DEFERRED_RELEASED",
        total_amount: "8.1",
        total_currency: "USD",
        order_id: "o1",
        event_group_id: "g1",
        deferral_reason: "DD7",
        matures_at: at(9),
        posted_at: at(1)
      })
      const items = yield* rowsOf("spapi_transaction_items", seller.id, "place")
      assert.lengthOf(items, 1)
      assert.deepInclude(items[0], { sku: "s1", quantity: 2, total_amount: "8.1" })
      const breakdowns = yield* rowsOf("spapi_transaction_breakdowns", seller.id, "place")
      assert.deepStrictEqual(
        breakdowns.map((row) => [row["item"], row["parent"], row["type"], row["amount"], row["is_leaf"]]),
        [
          [null, null, "Tax", "0.0000001", 1],
          [0, null, "Principal", "10.1", 1],
          [0, null, "Fees", "-2", 0],
          [0, 2, "Commission", "-2", 1]
        ]
      )
      yield* TransactionsSink.remove(seller.id)
      assert.lengthOf(yield* rowsOf("spapi_transaction_breakdowns", seller.id, "place"), 0)
    }))

  it.effect("event groups stay closed, and hold no number of a bank account", () =>
    Effect.gen(function*() {
      const seller = { id: "na:G" }
      const group = (ProcessingStatus: string, CurrencyAmount: number) =>
        changed("g1", at(1), {
          FinancialEventGroupId: "g1",
          ProcessingStatus,
          AccountTail: "987",
          FinancialEventGroupStart: at(1),
          OriginalTotal: { CurrencyAmount, CurrencyCode: "USD" }
        })
      for (const [status, total] of [["Open", 1], ["Open", 2], ["Closed", 3], ["Open", 1]] as const) {
        yield* TransactionsSink.storeGroups([group(status, total)], { seller })
      }
      const rows = yield* rowsOf("spapi_event_groups", seller.id, "id")
      assert.lengthOf(rows, 1)
      assert.deepInclude(rows[0], { status: "Closed", original_amount: "3", started_at: at(1), ended_at: null })
      assert.notInclude(JSON.stringify(rows), "987")
    }))
}

const migrated = <E>(client: Layer.Layer<SqlClient.SqlClient, E>) => Layer.provideMerge(Migrations.layer, client)

describe("sinks over SQLite", () => {
  layer(migrated(NodeSqlite.layer(":memory:")), { excludeTestServices: true })(suite)
})

describe.skipIf(!Postgres.isInstalled)("sinks over PostgreSQL", () => {
  const client = Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) => PgClient.layer({ url }))).pipe(
    Layer.provide(Postgres.layer)
  )
  layer(migrated(client), { excludeTestServices: true })(suite)
})
