/** Searches the catalogue, page by page, as a Stream that stops after 30 products. */
import { Console, Effect, Stream } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  yield* CatalogItems.searchCatalogItems.items({
    marketplaceIds: [marketplace.id],
    keywords: ["shirt", "cotton"],
    includedData: ["summaries", "salesRanks"],
    pageSize: 20
  }).pipe(
    Stream.take(30),
    Stream.runForEach((item) => {
      const summary = item.summaries?.[0]
      return Console.log(`${item.asin}  ${summary?.brand ?? "no brand"}  ${summary?.itemName ?? ""}`)
    })
  )
  yield* Console.log("stopped after 30 products")
}))
