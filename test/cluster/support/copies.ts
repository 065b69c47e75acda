/** Listings and stock of a seller: at Amazon, read at once, and in the tables. Both as the same rows. */
import { Effect, Stream } from "effect"
import { getInventorySummaries } from "effect-sp-api/apis/FbaInventory"
import { searchListingsItems } from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as SqlClient from "effect/sql/SqlClient"

/** What Amazon has, by a client of the seller. */
export const atAmazon = Effect.fnUntraced(function*(sellerId: string, marketplaces: ReadonlyArray<string>) {
  const stock = yield* Effect.forEach(marketplaces, (id) =>
    Effect.map(
      Stream.runCollect(getInventorySummaries.items({
        granularityType: "Marketplace",
        granularityId: id,
        marketplaceIds: [id],
        details: true
      })),
      (items) =>
        items.map((item) => [
          id,
          item.sellerSku,
          item.totalQuantity,
          item.inventoryDetails?.fulfillableQuantity,
          item.inventoryDetails?.inboundShippedQuantity
        ])
    ))
  const items = yield* Stream.runCollect(
    searchListingsItems.items({ sellerId, marketplaceIds: marketplaces, includedData: ["summaries", "offers"] })
  )
  return {
    stock: stock.flat(),
    listings: items.flatMap(({ offers, sku, summaries = [] }) =>
      summaries.map(({ marketplaceId, status }) => [
        marketplaceId,
        sku,
        status.includes("BUYABLE") ? 1 : 0,
        offers?.find((offer) => offer.marketplaceId === marketplaceId)?.price.amount ?? null
      ])
    )
  }
})

/** The same of the tables. */
export const inTables = Effect.fnUntraced(function*(seller: string) {
  const sql = yield* SqlClient.SqlClient
  const stock = yield* sql<Record<string, unknown>>`
    SELECT marketplace_id, sku, total, fulfillable, inbound_shipped FROM spapi_inventory
    WHERE seller = ${seller} AND removed_at IS NULL`
  const listings = yield* sql<Record<string, unknown>>`
    SELECT marketplace_id, sku, is_buyable, price_amount FROM spapi_listings
    WHERE seller = ${seller} AND removed_at IS NULL`
  return { stock: stock.map(Object.values), listings: listings.map(Object.values) }
})

/** Rows as strings, in an order that follows from them. */
export const sorted = (rows: ReadonlyArray<ReadonlyArray<unknown>>): ReadonlyArray<string> =>
  rows.map((row) => JSON.stringify(row)).sort()
