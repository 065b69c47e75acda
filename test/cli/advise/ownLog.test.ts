/** The log of this client holds what the rules need: a wasteful program is recognized, and the better one is not. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Catalog from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Pricing from "effect-sp-api/apis/ProductPricingV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as RequestLog from "effect-sp-api/http/RequestLog"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as SellersOnce from "effect-sp-api/workflows/Sellers"
import { examine } from "../../../packages/cli/src/commands/advise/examine.ts"
import { letTimePass } from "../../faults/support/observe.ts"
import { today } from "./support/log.ts"

const marketplaceId = Marketplace.US.id

/** What is found in the log of a program. */
const found = <A, E, R>(program: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const lines: Array<string> = []
    yield* letTimePass(Effect.provide(program, RequestLog.layer((entry) => lines.push(JSON.stringify(entry)))))
    return yield* Effect.promise(async () => {
      const examination = examine(today)
      await examination.add(lines.map((line) => JSON.parse(line) as unknown))
      const { findings, notJudged } = await examination.result()
      assert.isEmpty(notJudged)
      return findings.map(({ id }) => id).sort()
    })
  })

const asinsOf = Effect.map(
  Effect.flatMap(Sandbox.Sandbox, ({ world }) => world.seller()),
  ({ listings }) => [...new Set([...listings.values()].map(({ asin }) => asin))].slice(0, 40)
)

const sandbox = Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 60 })

describe("the client's own log", () => {
  it.effect("shows one call for each product, and the same data fetched again", () =>
    Effect.gen(function*() {
      const asins = yield* asinsOf
      const ids = yield* found(Effect.gen(function*() {
        for (const asin of asins) {
          yield* Sellers.getMarketplaceParticipations()
          yield* Pricing.getItemOffers({ Asin: asin, MarketplaceId: marketplaceId, ItemCondition: "New" })
          yield* Catalog.getCatalogItem({ asin, marketplaceIds: [marketplaceId] })
        }
      }))
      assert.deepStrictEqual(ids, [
        "batch:catalogItems_2022-04-01.getCatalogItem",
        "batch:productPricingV0.getItemOffers",
        "repeated:sellers.getMarketplaceParticipations"
      ])
    }).pipe(Effect.provide(sandbox)), 300_000)

  it.effect("shows small pages, and personal data that is asked for order by order", () =>
    Effect.gen(function*() {
      const ids = yield* found(
        OrdersV0.getOrders.items({
          MarketplaceIds: [marketplaceId],
          CreatedAfter: "2020-01-01T00:00:00Z",
          MaxResultsPerPage: 2
        }).pipe(
          Stream.mapEffect((order) => OrdersV0.getOrderAddress({ orderId: String(order.AmazonOrderId) })),
          Stream.runDrain
        )
      )
      assert.includeMembers(ids, ["removed:ordersV0.getOrders", "removed:ordersV0.getOrderAddress"])
      assert.includeMembers(ids, ["batch:ordersV0.getOrderAddress", "page-size:ordersV0.getOrders"])
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off", ordersPerSeller: 250 }))), 300_000)

  it.effect("shows nothing where workflows do the same", () =>
    Effect.gen(function*() {
      const asins = yield* asinsOf
      const ids = yield* found(Effect.gen(function*() {
        for (const _ of asins) yield* SellersOnce.marketplaces
        yield* Batches.itemOffers(asins.map((asin) => ({ asin, marketplaceId, condition: "New" as const }))).pipe(
          Stream.runDrain
        )
        yield* Catalog.searchCatalogItems.items({
          marketplaceIds: [marketplaceId],
          identifiersType: "ASIN",
          identifiers: asins.slice(0, 20),
          pageSize: 20
        }).pipe(Stream.runDrain)
        for (let day = 1; day <= 3; day++) {
          yield* Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [marketplaceId] }).pipe(
            Stream.runDrain
          )
        }
      }))
      assert.isEmpty(ids)
    }).pipe(Effect.provide(sandbox)), 300_000)
})
