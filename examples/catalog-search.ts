/** Searches the catalogue, page by page, as a Stream that stops after 30 products. */
import { Console, Effect, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import { run } from "./support/run.ts"

run(
  CatalogItems.searchCatalogItems.items({
    marketplaceIds: [Marketplace.US.id],
    keywords: ["shirt", "cotton"],
    includedData: ["summaries", "salesRanks"],
    pageSize: 20
  }).pipe(
    Stream.take(30),
    Stream.runForEach((item) => {
      const summary = item.summaries?.[0]
      return Console.log(`${item.asin}  ${summary?.brand ?? "no brand"}  ${summary?.itemName ?? ""}`)
    }),
    Effect.andThen(Console.log("stopped after 30 products"))
  )
)
